export const seaCreatures = `
fish|pez,pescado|fish|poisson|pesce|peixe|challwa|chawlla,challwa|<animal
goldfish|pez dorado,carpa dorada|goldfish|poisson rouge|pesce rosso|peixe dourado|||<fish
shark|tiburón,escualo|shark|requin|squalo,pescecane|tubarão|||<fish
hammerhead|pez martillo,tiburón martillo|hammerhead|requin-marteau|pesce martello|tubarão-martelo|||<shark
tuna|atún|tuna|thon|tonno|atum|||<fish ~bonito
bonito|bonito|bonito,skipjack|bonite|bonito|bonito|||<fish
salmon|salmón|salmon|saumon|salmone|salmão|||<fish ~trout
trout|trucha|trout|truite|trota|truta|||<fish
sardine|sardina|sardine,pilchard|sardine|sardina|sardinha|||<fish ~anchovy
anchovy|anchoveta,anchoa,boquerón|anchovy|anchois|acciuga,alice|anchova|||<fish
cod|bacalao|cod|morue,cabillaud|merluzzo,baccalà|bacalhau|||<fish
hake|merluza|hake|merlu,colin|nasello|pescada|||<fish
herring|arenque|herring|hareng|aringa|arenque|||<fish
mackerel|caballa,jurel|mackerel|maquereau|sgombro|cavala|||<fish
sea.bass|lubina,corvina|sea bass,bass|bar,loup de mer|branzino,spigola|robalo|||<fish
corvina|corvina|corvina,croaker|maigre|corvina|corvina|||<fish
sole.fish|lenguado|sole,flounder|sole|sogliola|linguado|||<fish
grouper|mero|grouper|mérou|cernia|garoupa|||<fish
swordfish|pez espada|swordfish|espadon|pesce spada|peixe-espada|||<fish ~marlin
marlin|marlín|marlin|marlin|marlin|marlim|||<fish
sea.bream|besugo,dorada|sea bream|daurade|orata|dourada|||<fish
tilapia|tilapia|tilapia|tilapia|tilapia|tilápia|||<fish
catfish|bagre|catfish|poisson-chat|pesce gatto|bagre|||<fish
carp|carpa|carp,koi|carpe|carpa|carpa|||<fish
pike.fish|lucio|pike|brochet|luccio|lúcio|||<fish
eel|anguila|eel|anguille|anguilla|enguia|||<fish ~moray
moray|morena|moray|murène|murena|moreia|||<fish
piranha|piraña|piranha|piranha|piranha|piranha|||<fish
paiche|paiche,arapaima|paiche,arapaima|arapaïma|arapaima|pirarucu|||<fish
ray.fish|raya,mantarraya|stingray,manta ray|raie,raie manta|razza,manta|raia,arraia|||<fish
sturgeon|esturión|sturgeon|esturgeon|storione|esturjão|||<fish
seahorse|caballito de mar,hipocampo|seahorse,sea horse|hippocampe|cavalluccio marino,ippocampo|cavalo-marinho
clownfish|pez payaso|clownfish|poisson-clown|pesce pagliaccio|peixe-palhaço|||<fish
flying.fish|pez volador|flying fish|poisson volant|pesce volante|peixe-voador|||<fish
silverside|pejerrey|silverside||||||<fish
octopus|pulpo|octopus|poulpe,pieuvre|polpo,polipo|polvo|||~squid ~cuttlefish
squid|calamar|squid,calamari|calmar,encornet|calamaro|lula|||~cuttlefish
cuttlefish|sepia,jibia|cuttlefish|seiche|seppia|choco
jellyfish|medusa,malagua|jellyfish|méduse|medusa|água-viva,medusa
starfish|estrella de mar|starfish,sea star|étoile de mer|stella marina,stella di mare|estrela-do-mar,estrela do mar|||~star
sea.urchin|erizo de mar|sea urchin|oursin|riccio di mare|ouriço-do-mar
crab|cangrejo,jaiba|crab|crabe|granchio|caranguejo|apanqura||~lobster ~shrimp ~prawn
lobster|langosta,bogavante|lobster|homard,langouste|aragosta,astice|lagosta|||~shrimp ~prawn
shrimp|camarón,gamba|shrimp|crevette|gambero,gamberetto|camarão|||~prawn
prawn|langostino,gamba|prawn|gambas,crevette|gambero,mazzancolla|camarão,gamba
crayfish|cangrejo de río|crayfish,crawfish|écrevisse|gambero di fiume|lagostim|||~lobster
krill|kril|krill|krill|krill|krill
seafood|mariscos,marisco,frutos del mar|seafood,shellfish|fruits de mer|frutti di mare|frutos do mar,marisco
mollusc|molusco|mollusc,mollusk|mollusque|mollusco|molusco
oyster|ostra|oyster|huître|ostrica|ostra|||~clam ~mussel
clam|almeja,concha|clam|palourde|vongola|amêijoa|||~mussel ~scallop
mussel|mejillón,choro|mussel|moule|cozza|mexilhão|||~scallop
scallop|vieira,concha de abanico,ostión|scallop|coquille Saint-Jacques,pétoncle|capasanta|vieira|||~oyster
abalone|abalón,chanque|abalone|ormeau|abalone|abalone
conch|caracola,pututo|conch|conque|conchiglia|búzio|pututu|pututu|~shell
shell|concha,valva,caparazón|shell,seashell|coquille,coquillage|conchiglia|concha|mullu,churu
spondylus|spondylus,mullu|spondylus||||mullu
pearl|perla|pearl|perle|perla|pérola
mother.of.pearl|nácar|mother-of-pearl,nacre|nacre|madreperla|madrepérola,nácar|||~pearl
coral|coral|coral|corail/coraux|corallo|coral
sponge|esponja|sponge|éponge|spugna|esponja
seaweed|alga,cochayuyo|seaweed,alga/algae,kelp|algue|alga|alga|qucha yuyu,mururu
turtle|tortuga,charapa,galápago|turtle,terrapin|tortue|tartaruga|tartaruga|charapa||<animal ~tortoise
tortoise|tortuga|tortoise|tortue|testuggine|jabuti,tartaruga
frog|rana|frog|grenouille|rana|rã|k'ayra,kayra|k'ayra|<animal ~toad
toad|sapo|toad|crapaud|rospo|sapo|hamp'atu|jamp'atu|<animal
tadpole|renacuajo|tadpole|têtard|girino|girino|||<frog
salamander|salamandra|salamander|salamandre|salamandra|salamandra|||~newt
newt|tritón|newt|triton|tritone|tritão
axolotl|ajolote|axolotl|axolotl|axolotl|axolote
snake|serpiente,culebra,víbora,sierpe|snake,serpent,viper,adder|serpent,vipère,couleuvre|serpente,vipera,biscia|cobra,serpente,víbora|amaru,mach'aqway|asiru,katari|<animal ~cobra ~boa ~python
cobra|cobra|cobra|cobra|cobra|naja|||<snake ~python ~boa
boa|boa,anaconda|boa,anaconda|boa,anaconda|boa,anaconda|jiboia,sucuri|yakumama,amaru||<snake ~python
python|pitón|python|python|pitone|píton|||<snake
rattlesnake|serpiente de cascabel,crótalo|rattlesnake|serpent à sonnette,crotale|crotalo,serpente a sonagli|cascavel|||<snake
mamba|mamba|mamba|mamba|mamba|mamba|||<snake
lizard|lagarto,lagartija|lizard|lézard|lucertola|lagarto,lagartixa|qaraywa,arariwa|jararankhu|<animal ~iguana ~gecko
iguana|iguana|iguana|iguane|iguana|iguana|||<lizard ~gecko
gecko|geco,salamanquesa|gecko|gecko|geco|lagartixa|||<lizard
chameleon|camaleón|chameleon|caméléon|camaleonte|camaleão|||<lizard
crocodile|cocodrilo|crocodile,croc|crocodile|coccodrillo|crocodilo|||<animal ~alligator
alligator|caimán,aligátor,lagarto|alligator,gator,caiman,cayman|alligator,caïman|alligatore,caimano|jacaré|||<animal
dinosaur|dinosaurio|dinosaur,dino|dinosaure|dinosauro|dinossauro
t.rex|tiranosaurio|tyrannosaurus,t-rex|tyrannosaure|tirannosauro|tiranossauro|||<dinosaur
fin|aleta|fin,flipper|nageoire|pinna|barbatana,nadadeira
scale.fish|escama|scale|écaille|squama|escama
caviar|caviar|caviar|caviar|caviale|caviar
roe|hueva,huevas|roe|œufs de poisson|uova di pesce,bottarga|ova
fishing|pesca|fishing|pêche|pesca|pesca|challway||~fisherman
fisherman|pescador|fisherman/fishermen,fisher|pêcheur|pescatore|pescador|challwaq
fishbone|espina|fishbone|arête|lisca,spina|espinha
aquarium|acuario,pecera|aquarium,fish tank|aquarium|acquario|aquário
`
