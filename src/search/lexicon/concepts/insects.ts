export const insects = `
insect|insecto,bicho|insect,bug|insecte|insetto|inseto|khuru,kuru|laq'u|insekt,kerbtier|<animal
bee|abeja|bee,honeybee,honey bee|abeille|ape|abelha|lachiwana,wayrunq'u|wayrunq'u|biene|<insect ~wasp ~bumblebee ~hornet ~hive ~beekeeper
bumblebee|abejorro|bumblebee|bourdon|bombo|mamangaba|wayrunq'u||hummel|<insect
wasp|avispa|wasp|guêpe|vespa|vespa|||wespe|<insect ~hornet ~bumblebee
hornet|avispón|hornet,yellowjacket,yellow jacket|frelon|calabrone|vespão|||hornisse|<insect ~bumblebee
queen.bee|abeja reina|queen bee|reine des abeilles|ape regina|abelha rainha|||bienenkönigin|<bee ~queen
hive|colmena|hive,beehive|ruche|alveare,arnia|colmeia|||bienenstock/bienenstöcke,bienenkorb/bienenkörbe|~beekeeper
honeycomb|panal|honeycomb,comb|rayon de miel|favo|favo|||honigwabe,wabe|~hive
beekeeper|apicultor,colmenero,abejero|beekeeper,apiarist|apiculteur|apicoltore|apicultor|||imker,bienenzüchter
swarm|enjambre|swarm|essaim|sciame|enxame|||schwarm/schwärme|~hive ~flock
butterfly|mariposa|butterfly|papillon|farfalla|borboleta|pillpintu,pilpintu|pilpintu|schmetterling|<insect ~moth ~caterpillar ~cocoon
moth|polilla,mariposa nocturna|moth|mite,papillon de nuit|falena,tarma|mariposa,traça|thuta|thutha|nachtfalter|<insect
caterpillar|oruga|caterpillar|chenille|bruco|lagarta|||raupe|<insect ~worm ~cocoon
silkworm|gusano de seda|silkworm|ver à soie|baco da seta|bicho-da-seda|||seidenraupe|<worm ~silk ~cocoon ~caterpillar
cocoon|capullo,crisálida|cocoon,chrysalis|cocon,chrysalide|bozzolo,crisalide|casulo,crisálida|||kokon,puppe
larva|larva|larva|larve|larva|larva||||~caterpillar ~worm
worm|gusano,lombriz/lombrices|worm,earthworm|ver,lombric,ver de terre|verme,lombrico|verme,minhoca|kuru,k'uyka|laq'u|wurm/würmer,regenwurm/regenwürmer
ant|hormiga|ant|fourmi|formica|formiga|sisi,añanku|k'isimira|ameise|<insect ~termite
anthill|hormiguero|anthill,ant hill|fourmilière|formicaio|formigueiro|||ameisenhaufen,ameisenhügel|~ant
termite|termita,comején|termite|termite|termite|cupim|||termite|<insect
fly.insect|mosca|fly,housefly|mouche|mosca|mosca|ch'uspi,chuspi|chhichhillankha|fliege|<insect ~mosquito
firefly|luciérnaga,cocuyo,cucuyo,gusano de luz,bichito de luz|firefly,glowworm,lightning bug,glow worm|luciole|lucciola|vagalume,pirilampo|ninakuru,pichinkuru||glühwürmchen,leuchtkäfer|<insect
mosquito|mosquito,zancudo|mosquito,gnat|moustique|zanzara|mosquito,pernilongo|||mücke,stechmücke,moskito|<insect
dragonfly|libélula,caballito del diablo|dragonfly|libellule|libellula|libélula|||libelle|<insect
grasshopper|saltamontes,chapulín|grasshopper|sauterelle|cavalletta|gafanhoto|||grashüpfer,heuschrecke|<insect ~locust ~cricket.insect
locust|langosta|locust|criquet|locusta|gafanhoto|||heuschrecke,wanderheuschrecke|<insect ~cicada
cricket.insect|grillo|cricket|grillon,cricri|grillo|grilo|ch'illiku|ch'illiku||<insect ~cicada
cicada|cigarra,chicharra|cicada|cigale|cicala|cigarra|||zikade|<insect
beetle|escarabajo|beetle|scarabée,coléoptère|scarabeo,coleottero|besouro,escaravelho|||käfer|<insect ~scarab ~ladybug ~cockroach
scarab|escarabajo sagrado,escarabeo|scarab|scarabée|scarabeo|escaravelho|||skarabäus|<insect
ladybug|mariquita,vaquita de san antonio,catarina,vaquita|ladybug,ladybird,lady beetle,lady bug|coccinelle|coccinella|joaninha|||marienkäfer|<insect
cockroach|cucaracha|cockroach,roach|cafard,blatte|scarafaggio,blatta|barata|||kakerlake,schabe,küchenschabe|<insect
flea|pulga|flea|puce|pulce|pulga|piki|k'uti|floh/flöhe|<insect ~louse ~bedbug ~tick.insect
louse|piojo|louse/lice|pou/poux|pidocchio|piolho|usa|lap'a|laus/läuse|<insect ~bedbug
tick.insect|garrapata|tick|tique|zecca|carrapato|hamak'u||zecke
mite|ácaro|mite|acarien|acaro|ácaro|||milbe|~tick.insect ~flea
bedbug|chinche|bedbug|punaise|cimice|percevejo|||bettwanze,wanze|<insect
spider|araña,tarántula|spider,tarantula|araignée,tarentule,mygale|ragno,tarantola|aranha,tarântula|apasanka,uru|kusi kusi|spinne,tarantel|<animal ~scorpion
spiderweb|telaraña,tela de araña|spiderweb,cobweb,spider web,web|toile d'araignée|ragnatela|teia de aranha|||spinnennetz,spinnwebe|~spider
black.widow|viuda negra|black widow|veuve noire|vedova nera|viúva-negra|||schwarze witwe|<spider
scorpion|escorpión,alacrán|scorpion|scorpion|scorpione|escorpião|||skorpion|<animal ~scorpio
centipede|ciempiés|centipede|mille-pattes,centipède|centopiedi|centopeia|||tausendfüßler,hundertfüßer
mantis|mantis,mantis religiosa,santateresa,mamboretá|mantis,praying mantis|mante,mante religieuse|mantide|louva-a-deus|||gottesanbeterin|<insect ~grasshopper
snail|caracol|snail|escargot|lumaca,chiocciola|caracol|ch'uru,churu|ch'uru|schnecke|~slug ~shell
slug|babosa|slug|limace|lumaca|lesma|||nacktschnecke|~leech
leech|sanguijuela|leech|sangsue|sanguisuga|sanguessuga|||blutegel|~worm
antenna|antena|antenna/antennae,aerial|antenne|antenna|antena|||antenne,fühler
sting|aguijón,picadura,picotazo|sting,stinger|dard,aiguillon|pungiglione|ferrão,picada|||stachel,stich|~bee ~wasp ~thorn
cochineal|cochinilla|cochineal|cochenille|cocciniglia|cochonilha|||cochenille,koschenille
`
