export const seaCreatures = `
fish|pez,pescado|fish|poisson|pesce,pesci|peixe|challwa|chawlla,challwa|fisch|<animal ~fisherman
goldfish|pez dorado,carpa dorada,pez de colores,carpín dorado|goldfish|poisson rouge|pesce rosso|peixe dourado|||goldfisch|<fish
shark|tiburón,escualo|shark|requin,squale|squalo,pescecane|tubarão|||hai,haifisch|<fish ~orca
hammerhead|pez martillo,tiburón martillo|hammerhead,hammerhead shark|requin-marteau|pesce martello|tubarão-martelo|||hammerhai|<shark
tuna|atún|tuna,tunny|thon|tonno|atum|||thunfisch|<fish ~bonito
bonito|bonito|bonito,skipjack|bonite|bonito|bonito||||<fish ~mackerel
salmon|salmón|salmon|saumon|salmone|salmão|||lachs|<fish ~trout
trout|trucha|trout|truite|trota|truta|||forelle|<fish
sardine|sardina|sardine,pilchard|sardine|sardina,sarda|sardinha|||sardine|<fish ~anchovy ~herring ~mackerel
anchovy|anchoveta,anchoa,boquerón|anchovy|anchois|acciuga,alice|anchova,enchova,biqueirão|||sardelle,anchovis|<fish ~herring
cod|bacalao|cod,codfish|morue,cabillaud|merluzzo,baccalà|bacalhau|||kabeljau,dorsch|<fish ~hake
hake|merluza|hake|merlu,colin|nasello|pescada|||seehecht|<fish
herring|arenque|herring|hareng|aringa|arenque||||<fish
mackerel|caballa,jurel,verdel|mackerel|maquereau|sgombro|cavala|||makrele|<fish
sea.bass|lubina,corvina,róbalo|sea bass,bass|bar,loup de mer|branzino,spigola|robalo|||wolfsbarsch,seebarsch|<fish ~grouper ~corvina
corvina|corvina|corvina,croaker|maigre|corvina|corvina|||adlerfisch|<fish
sole.fish|lenguado|sole,flounder|sole|sogliola|linguado|||seezunge|<fish ~sea.bass
grouper|mero|grouper|mérou|cernia|garoupa|||zackenbarsch|<fish
swordfish|pez espada|swordfish|espadon|pesce spada|peixe-espada,espadarte|||schwertfisch|<fish ~marlin
marlin|marlín|marlin|marlin|marlin|marlim|||marlin|<fish
sea.bream|besugo,dorada,pargo|sea bream,gilthead|daurade|orata|dourada,pargo|||goldbrasse,dorade|<fish ~sea.bass
tilapia|tilapia|tilapia|tilapia|tilapia|tilápia|||tilapia|<fish
catfish|bagre,siluro|catfish|poisson-chat,silure|pesce gatto,siluro|bagre,peixe-gato|||wels|<fish ~carp
carp|carpa|carp,koi|carpe|carpa|carpa|||karpfen|<fish ~goldfish
pike.fish|lucio|pike|brochet|luccio|lúcio|||hecht|<fish
eel|anguila|eel|anguille|anguilla|enguia|||aal|<fish ~moray
moray|morena|moray,moray eel|murène|murena|moreia|||muräne|<fish
piranha|piraña|piranha|piranha|piranha|piranha|||piranha|<fish
paiche|paiche,arapaima|paiche,arapaima|arapaïma|arapaima|pirarucu|||arapaima|<fish
ray.fish|raya,mantarraya,manta raya,manta|stingray,manta ray,manta|raie,raie manta|razza,manta|raia,arraia,manta|||rochen,mantarochen|<fish ~shark
sturgeon|esturión|sturgeon|esturgeon|storione|esturjão|||stör|<fish
seahorse|caballito de mar,hipocampo|seahorse,sea horse,hippocampus|hippocampe|cavalluccio marino,ippocampo|cavalo-marinho|||seepferdchen,seepferd
clownfish|pez payaso|clownfish|poisson-clown|pesce pagliaccio|peixe-palhaço|||clownfisch|<fish
flying.fish|pez volador|flying fish|poisson volant|pesce volante|peixe-voador,peixe voador|||fliegender fisch|<fish
silverside|pejerrey|silverside||||||ährenfisch|<fish
octopus|pulpo|octopus,devilfish|poulpe,pieuvre|polpo,polipo|polvo|||krake,oktopus|~squid ~cuttlefish ~kraken
squid|calamar|squid,calamari|calmar,encornet|calamaro|lula,calamar|||kalmar,tintenfisch|~cuttlefish
cuttlefish|sepia,jibia|cuttlefish|seiche|seppia|choco
jellyfish|medusa,malagua,aguamala,aguaviva|jellyfish|méduse|medusa|água-viva,medusa,alforreca|||qualle|~medusa.myth
starfish|estrella de mar|starfish,sea star|étoile de mer|stella marina,stella di mare|estrela-do-mar,estrela do mar|||seestern|~star
sea.urchin|erizo de mar|sea urchin|oursin|riccio di mare|ouriço-do-mar|||seeigel
crab|cangrejo,jaiba|crab|crabe|granchio|caranguejo,siri|apanqura||krabbe,krebs|~lobster ~shrimp ~prawn ~crayfish
lobster|langosta,bogavante|lobster|homard,langouste|aragosta,astice|lagosta|||hummer,languste|~shrimp ~prawn
shrimp|camarón,gamba,quisquilla|shrimp|crevette|gambero,gamberetto|camarão|||garnele,shrimp|~prawn ~krill ~crayfish
prawn|langostino,gamba|prawn,king prawn|gambas,crevette|gambero,mazzancolla,gamberone|camarão,gamba,lagostim|||garnele,riesengarnele
crayfish|cangrejo de río|crayfish,crawfish|écrevisse|gambero di fiume|lagostim|||flusskrebs|~lobster
krill|kril|krill|krill|krill|krill|||krill
seafood|mariscos,marisco,frutos del mar|seafood,shellfish|fruits de mer,fruit de mer|frutti di mare|frutos do mar,marisco,mariscos|||meeresfrüchte
mollusc|molusco|mollusc,mollusk|mollusque|mollusco|molusco|||weichtier,molluske
oyster|ostra,ostión|oyster|huître|ostrica|ostra|||auster|~clam ~mussel ~pearl ~mother.of.pearl
clam|almeja,concha,chirla|clam|palourde,clovisse|vongola|amêijoa|||venusmuschel,muschel|~mussel ~scallop
mussel|mejillón,choro|mussel|moule|cozza,mitilo|mexilhão|||miesmuschel|~scallop
scallop|vieira,concha de abanico,ostión|scallop|coquille Saint-Jacques,pétoncle,coquille st-jacques|capasanta,conchiglia di san giacomo|vieira|||jakobsmuschel,kammmuschel|~oyster ~shell
abalone|abalón,chanque,oreja de mar|abalone|ormeau|abalone,orecchia di mare|abalone|||abalone,seeohr
conch|caracola,pututo,caracol marino,caracola marina|conch|conque|conchiglia|búzio|pututu|pututu|meeresschnecke,trompetenschnecke|~shell
shell|concha,valva,caparazón,caracola,conchita|shell,seashell|coquille,coquillage,carapace|conchiglia,guscio|concha,casco|mullu,churu||muschel,muschelschale|~clam ~mother.of.pearl ~oyster
spondylus|spondylus,mullu|spondylus||||mullu||stachelauster
pearl|perla|pearl|perle|perla|pérola
mother.of.pearl|nácar|mother-of-pearl,nacre|nacre|madreperla|madrepérola,nácar|||perlmutt,perlmutter|~pearl
coral|coral|coral|corail/coraux|corallo|coral|||koralle
sponge|esponja|sponge|éponge|spugna|esponja|||schwamm/schwämme
seaweed|alga,cochayuyo|seaweed,alga/algae,kelp,sea weed|algue,varech,goémon|alga|alga,sargaço|qucha yuyu,mururu||alge,seetang,tang
turtle|tortuga,charapa,galápago,taricaya|turtle,terrapin|tortue|tartaruga|tartaruga|charapa||schildkröte|<animal ~tortoise
tortoise|tortuga,morrocoy,galápago|tortoise|tortue|testuggine|jabuti,tartaruga|||landschildkröte,schildkröte
frog|rana|frog|grenouille|rana,ranocchio|rã|k'ayra,kayra|k'ayra|frosch/frösche|<animal ~toad
toad|sapo|toad|crapaud|rospo|sapo|hamp'atu|jamp'atu|kröte|<animal
tadpole|renacuajo|tadpole|têtard|girino|girino|||kaulquappe|<frog
salamander|salamandra|salamander|salamandre|salamandra|salamandra|||salamander|~newt ~lizard ~axolotl
newt|tritón|newt|triton|tritone|tritão|||molch
axolotl|ajolote|axolotl|axolotl|axolotl|axolote|||axolotl
snake|serpiente,culebra,víbora,sierpe|snake,serpent,viper,adder|serpent,vipère,couleuvre|serpente,vipera,biscia,serpe|cobra,serpente,víbora|amaru,mach'aqway|asiru,katari|schlange|<animal ~cobra ~boa ~python
cobra|cobra|cobra|cobra|cobra|naja|||kobra|<snake ~python ~boa ~rattlesnake ~mamba
boa|boa,anaconda,yacumama|boa,anaconda|boa,anaconda|boa,anaconda|jiboia,sucuri,anaconda|yakumama,amaru||anakonda|<snake ~python
python|pitón|python|python|pitone|píton|||python|<snake ~rattlesnake
rattlesnake|serpiente de cascabel,crótalo,cascabel|rattlesnake,rattler|serpent à sonnette,crotale|crotalo,serpente a sonagli|cascavel|||klapperschlange|<snake
mamba|mamba|mamba|mamba|mamba|mamba|||mamba|<snake
lizard|lagarto,lagartija|lizard|lézard|lucertola,ramarro|lagarto,lagartixa|qaraywa,arariwa|jararankhu|eidechse,echse|<animal ~iguana ~gecko
iguana|iguana|iguana|iguane|iguana|iguana|||leguan|<lizard ~gecko
gecko|geco,salamanquesa|gecko|gecko|geco|lagartixa|||gecko|<lizard
chameleon|camaleón|chameleon|caméléon|camaleonte|camaleão|||chamäleon|<lizard
crocodile|cocodrilo|crocodile,croc|crocodile|coccodrillo|crocodilo|||krokodil|<animal ~alligator ~lizard
alligator|caimán,aligátor,lagarto,yacaré,lagarto negro|alligator,gator,caiman,cayman,aligator|alligator,caïman|alligatore,caimano|jacaré|||alligator,kaiman|<animal
dinosaur|dinosaurio,dino|dinosaur,dino|dinosaure,dino|dinosauro,dino|dinossauro,dino|||dinosaurier,dino
t.rex|tiranosaurio,t-rex|tyrannosaurus,t-rex,tyrannosaur|tyrannosaure|tirannosauro|tiranossauro|||tyrannosaurus|<dinosaur
fin|aleta|fin,flipper|nageoire,aileron|pinna|barbatana,nadadeira|||flosse
scale.fish|escama|scale|écaille|squama,scaglia|escama|||schuppe,fischschuppe
caviar|caviar|caviar|caviar|caviale|caviar|||kaviar|~roe ~sturgeon
roe|hueva,huevas|roe|œufs de poisson|uova di pesce,bottarga|ova|||rogen,fischrogen
fishing|pesca|fishing|pêche|pesca|pesca,pescaria|challway||angeln,fischerei,fischfang|~fisherman
fisherman|pescador|fisherman/fishermen,fisher,angler|pêcheur|pescatore|pescador|challwaq||fischer,angler
fishbone|espina|fishbone,fish bone|arête|lisca,spina|espinha|||fischgräte|~fish
aquarium|acuario,pecera|aquarium,fish tank|aquarium|acquario|aquário|||aquarium
`
