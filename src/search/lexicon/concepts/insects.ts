export const insects = `
insect|insecto,bicho|insect,bug|insecte|insetto|inseto|khuru,kuru|laq'u|<animal
bee|abeja|bee,honeybee|abeille|ape|abelha|lachiwana,wayrunq'u|wayrunq'u|<insect ~wasp ~bumblebee ~hornet
bumblebee|abejorro|bumblebee|bourdon|bombo|mamangaba|wayrunq'u||<insect
wasp|avispa|wasp|guêpe|vespa|vespa|||<insect ~hornet ~bumblebee
hornet|avispón|hornet,yellowjacket|frelon|calabrone|vespão|||<insect ~bumblebee
queen.bee|abeja reina|queen bee|reine des abeilles|ape regina|abelha rainha|||<bee
hive|colmena|hive,beehive|ruche|alveare,arnia|colmeia
honeycomb|panal|honeycomb|rayon de miel|favo|favo|||~hive
beekeeper|apicultor|beekeeper,apiarist|apiculteur|apicoltore|apicultor
swarm|enjambre|swarm|essaim|sciame|enxame
butterfly|mariposa|butterfly|papillon|farfalla|borboleta|pillpintu,pilpintu|pilpintu|<insect ~moth
moth|polilla|moth|mite,papillon de nuit|falena,tarma|mariposa,traça|thuta|thutha|<insect
caterpillar|oruga|caterpillar|chenille|bruco|lagarta|||<insect ~worm
silkworm|gusano de seda|silkworm|ver à soie|baco da seta|bicho-da-seda|||<worm
cocoon|capullo,crisálida|cocoon,chrysalis|cocon,chrysalide|bozzolo,crisalide|casulo,crisálida
larva|larva|larva|larve|larva|larva|||~caterpillar
worm|gusano,lombriz/lombrices|worm,earthworm|ver,lombric,ver de terre|verme,lombrico|verme,minhoca|kuru,k'uyka|laq'u
ant|hormiga|ant|fourmi|formica|formiga|sisi,añanku|k'isimira|<insect ~termite
anthill|hormiguero|anthill|fourmilière|formicaio|formigueiro|||~ant
termite|termita,comején|termite|termite|termite|cupim|||<insect
fly.insect|mosca|fly,housefly|mouche|mosca|mosca|ch'uspi,chuspi|chhichhillankha|<insect
firefly|luciérnaga,cocuyo|firefly,glowworm,lightning bug|luciole|lucciola|vagalume,pirilampo|ninakuru,pichinkuru||<insect
mosquito|mosquito,zancudo|mosquito,gnat|moustique|zanzara|mosquito,pernilongo|||<insect
dragonfly|libélula,caballito del diablo|dragonfly|libellule|libellula|libélula|||<insect
grasshopper|saltamontes,chapulín|grasshopper|sauterelle|cavalletta|gafanhoto|||<insect ~locust ~cricket.insect
locust|langosta|locust|criquet|locusta|gafanhoto|||<insect
cricket.insect|grillo|cricket|grillon,cricri|grillo|grilo|ch'illiku|ch'illiku|<insect
cicada|cigarra,chicharra|cicada|cigale|cicala|cigarra|||<insect
beetle|escarabajo|beetle|scarabée,coléoptère|scarabeo,coleottero|besouro,escaravelho|||<insect ~scarab
scarab|escarabajo sagrado,escarabeo|scarab|scarabée|scarabeo|escaravelho|||<insect
ladybug|mariquita,vaquita de san antonio|ladybug,ladybird|coccinelle|coccinella|joaninha|||<insect
cockroach|cucaracha|cockroach,roach|cafard,blatte|scarafaggio,blatta|barata|||<insect
flea|pulga|flea|puce|pulce|pulga|piki|k'uti|<insect
louse|piojo|louse/lice|pou/poux|pidocchio|piolho|usa|lap'a|<insect
tick.insect|garrapata|tick|tique|zecca|carrapato|hamak'u
mite|ácaro|mite|acarien|acaro|ácaro|||~tick.insect
bedbug|chinche|bedbug|punaise|cimice|percevejo|||<insect
spider|araña,tarántula|spider,tarantula|araignée,tarentule,mygale|ragno,tarantola|aranha,tarântula|apasanka,uru|kusi kusi|<animal ~scorpion
spiderweb|telaraña|spiderweb,cobweb|toile d'araignée|ragnatela|teia de aranha|||~spider
black.widow|viuda negra|black widow|veuve noire|vedova nera|viúva-negra|||<spider
scorpion|escorpión,alacrán|scorpion|scorpion|scorpione|escorpião|||<animal
centipede|ciempiés|centipede|mille-pattes,centipède|centopiedi|centopeia
mantis|mantis,mantis religiosa|mantis,praying mantis|mante,mante religieuse|mantide|louva-a-deus|||<insect
snail|caracol|snail|escargot|lumaca,chiocciola|caracol|ch'uru,churu|ch'uru|~slug
slug|babosa|slug|limace|lumaca|lesma
leech|sanguijuela|leech|sangsue|sanguisuga|sanguessuga
antenna|antena|antenna/antennae,aerial|antenne|antenna|antena
sting|aguijón,picadura|sting,stinger|dard,aiguillon|pungiglione|ferrão,picada
cochineal|cochinilla|cochineal|cochenille|cocciniglia|cochonilha
`
