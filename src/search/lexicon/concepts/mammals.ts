export const mammals = `
animal|animal,bestia,fiera|animal,beast,creature,critter|animal,bête|animale,bestia|animal,bicho,fera|uywa|uywa
wild.animal|fiera,alimaña|wild beast,wild animal|fauve|belva,fiera|fera|sallqa|sallqa|<animal
pet|mascota|pet|animal de compagnie||animal de estimação,mascote|||<animal
mascot|mascota|mascot|mascotte|mascotte|mascote
dog|perro,can,chucho|dog,hound,doggy,doggie,pooch|chien|cane|cão,cachorro|allqu,allco,alqo|anu,anuqara|<animal ~puppy ~wolf
puppy|cachorro,perrito|puppy,pup,whelp|chiot|cucciolo|filhote,cachorrinho|||<dog
greyhound|galgo,lebrel|greyhound|lévrier|levriero|galgo|||<dog
mastiff|mastín|mastiff|mâtin|mastino|mastim|||<dog ~bulldog
bulldog|bulldog,dogo|bulldog|bouledogue|bulldog|buldogue|||<dog
poodle|caniche|poodle|caniche|barboncino|poodle|||<dog
cat|gato,minino,michi|cat,kitty,feline,pussycat,tomcat|chat,chatte,minou|gatto|gato|michi,misi|phisi|<animal ~kitten
kitten|gatito,minino|kitten,kitty,pussycat|chaton,minou,minet|gattino,micio,micino|gatinho,bichano|||<cat
wolf|lobo|wolf/wolves|loup,louve|lupo|lobo|atuq||<animal ~coyote ~jackal
werewolf|hombre lobo,licántropo|werewolf/werewolves|loup-garou|lupo mannaro,licantropo|lobisomem|||~wolf
fox|zorro,raposa,zorra|fox,vixen|renard|volpe|raposa|atuq,atoq|qamaqi,qamaqe,tiwula|<animal ~wolf ~coyote ~jackal
coyote|coyote|coyote|coyote|coyote|coiote|||~jackal
jackal|chacal|jackal|chacal|sciacallo|chacal
hyena|hiena|hyena|hyène|iena|hiena
lion|león|lion|lion|leone|leão||titi|<animal ~tiger ~panther ~leopard ~jaguar
lioness|leona|lioness|lionne|leonessa|leoa|||<lion
tiger|tigre|tiger,tigress|tigre,tigresse|tigre|tigre|uturunku|uturunku|<animal ~panther ~jaguar ~leopard
jaguar|jaguar,otorongo,yaguar,yaguareté|jaguar|jaguar|giaguaro|jaguar,onça|uturunku,otorongo|uturunku|<animal ~panther ~leopard ~puma ~lynx
panther|pantera|panther|panthère|pantera|pantera|||<animal ~leopard ~puma ~lynx
leopard|leopardo|leopard|léopard|leopardo|leopardo|||<animal ~cheetah ~lynx ~ocelot
snow.leopard|leopardo de las nieves|snow leopard|panthère des neiges,once|leopardo delle nevi|leopardo-das-neves|||<leopard
cheetah|guepardo,chita|cheetah|guépard|ghepardo|guepardo,chita|||<animal ~lynx ~ocelot
puma|puma|puma,cougar,mountain lion|puma,couguar|puma|puma,suçuarana|puma|puma|<animal ~lynx
lynx|lince|lynx,bobcat|lynx|lince|lince|||<animal ~ocelot ~wildcat
ocelot|ocelote,tigrillo|ocelot|ocelot|ocelot|jaguatirica|||<animal
wildcat|gato montés|wildcat|chat sauvage|gatto selvatico|gato-bravo|usqullu,oscollo|titi|<cat
bear|oso|bear,bruin|ours,ourse|orso|urso|ukuku,ukumari|jukumari,ukumari|<animal
bear.cub|osezno,osito|bear cub,cub|ourson|orsetto|ursinho|||<bear
polar.bear|oso polar|polar bear|ours polaire|orso polare|urso polar|||<bear
grizzly|oso pardo|grizzly,brown bear|grizzli,ours brun|orso bruno|urso pardo|||<bear
panda|panda,oso panda|panda|panda|panda|panda|||<bear
teddy.bear|osito de peluche,oso de peluche,osito|teddy bear,teddy|ours en peluche,nounours|orsacchiotto,orsetto|ursinho de pelúcia,ursinho|||~bear
koala|koala|koala|koala|koala|coala
kangaroo|canguro|kangaroo,wallaby|kangourou|canguro|canguru
horse|caballo,corcel,rocín|horse,steed|cheval/chevaux|cavallo|cavalo|kawallu|qaqilu|<animal ~mare ~stallion ~pony
mare|yegua|mare|jument|cavalla,giumenta|égua|||<horse ~pony ~mustang
stallion|semental,padrillo,garañón|stallion,stud|étalon|stallone|garanhão|||<horse ~mare ~pony ~mustang
foal|potro,potrillo,potranca|foal,colt,filly|poulain,pouliche|puledro,puledra|potro,potra|||<horse ~pony
pony|poni,pony|pony|poney|pony|pônei|||<horse ~mustang
mustang|mustang,mesteño|mustang|mustang|mustang|mustangue|||<horse ~bronco
bronco|bronco,potro salvaje|bronco||||||<horse
donkey|burro,asno,pollino,borrico|donkey,ass,burro|âne|asino,somaro|burro,jumento,asno|asnu,wuru|asnu|<animal ~mule
mule|mula,mulo|mule|mulet,mule|mulo|mula|mula|mula|<animal
zebra|cebra|zebra|zèbre|zebra|zebra|||<animal
bull|toro|bull|taureau|toro|touro|turu|turu|<animal ~ox ~cow ~bison
ox|buey|ox/oxen,steer|bœuf|bue/buoi|boi|||<animal ~bull ~cow ~buffalo ~bison
cow|vaca|cow|vache|mucca,vacca|vaca|waka|waka|<animal
calf|ternero,becerro,ternera|calf/calves|veau|vitello|bezerro,vitelo|||<cow
cattle|ganado,res,reses|cattle,livestock|bétail|bestiame|gado|uywa|uywa|~cow
herd|manada,rebaño,hato,tropa|herd,flock|troupeau|mandria,gregge|rebanho,manada|||~flock
flock|bandada,rebaño|flock|volée|stormo,gregge|bando
pack.animals|jauría,manada|pack|meute|branco,muta|matilha,alcateia|||~herd
buffalo|búfalo|buffalo|buffle|bufalo|búfalo|||<animal ~bison ~bull
bison|bisonte|bison|bison|bisonte|bisonte|||<animal
yak|yak|yak|yack|yak|iaque
sheep|oveja,borrego|sheep,ewe|mouton,brebis|pecora|ovelha|uwiha,uwija|iwija|<animal ~lamb
lamb|cordero,borrego|lamb|agneau|agnello|cordeiro|||<sheep ~ram
ram|carnero,morueco|ram|bélier|montone,ariete|carneiro|||<sheep ~goat
goat|cabra,chivo|goat,nanny goat|chèvre|capra|cabra|kawra,kabra|kawra|<animal
billy.goat|macho cabrío,chivo,cabrón|billy goat|bouc|becco,caprone|bode|||<goat ~kid.goat
kid.goat|cabrito,chivito|kid,young goat|chevreau,cabri|capretto|cabrito|||<goat
ibex|íbice,cabra montés|ibex|bouquetin|stambecco|íbex|||~goat ~chamois
chamois|gamuza,rebeco|chamois|chamois|camoscio|camurça
pig|cerdo,chancho,puerco,cochino,marrano,gorrino|pig,hog,swine,piggy,porker|cochon,porc|maiale,porco|porco|khuchi,kuchi|khuchi|<animal
piglet|lechón,cochinillo,cerdito,chanchito|piglet,piggy|porcelet,cochonnet|maialino,porcellino|leitão,porquinho|||<pig
sow|cerda,marrana|sow|truie|scrofa|porca|||<pig
boar|jabalí|boar,wild boar|sanglier|cinghiale|javali|||~pig ~piglet
peccary|sajino,pecarí,huangana|peccary|pécari|pecari|queixada,caititu|sintiru||~boar
deer|ciervo,venado,gamo,taruca|deer,fallow deer|cerf,daim,chevreuil|cervo,daino|cervo,veado,gamo|taruka,luychu,taruca|taruja|<animal ~stag ~elk ~gazelle
stag|ciervo,venado macho|stag,buck,hart|cerf|cervo|veado|||<deer ~doe ~fawn ~elk
doe|cierva,gama|doe,hind|biche|cerva|corça|||<deer ~fawn ~elk
fawn|cervatillo|fawn|faon|cerbiatto|corça pequena|||<deer ~elk
elk|alce,uapití|elk,moose|élan,orignal|alce|alce|||<deer ~reindeer
reindeer|reno|reindeer,caribou|renne,caribou|renna|rena|||<deer
roe.deer|corzo|roe deer,roebuck|chevreuil|capriolo|corço|||<deer
antelope|antílope|antelope|antilope|antilope|antílope|||<animal ~gazelle ~impala
gazelle|gacela|gazelle|gazelle|gazzella|gazela|||<animal ~impala
impala|impala|impala|impala|impala|impala
oryx|órix|oryx|oryx|orice|órix|||~antelope
gnu|ñu|gnu,wildebeest|gnou|gnu|gnu|||~antelope
giraffe|jirafa|giraffe|girafe|giraffa|girafa|||<animal
elephant|elefante|elephant|éléphant|elefante|elefante|||<animal ~mammoth
mammoth|mamut|mammoth|mammouth|mammut|mamute
rhinoceros|rinoceronte|rhinoceros,rhino|rhinocéros|rinoceronte|rinoceronte|||<animal ~hippopotamus
hippopotamus|hipopótamo|hippopotamus,hippo|hippopotame|ippopotamo|hipopótamo|||<animal
camel|camello|camel|chameau|cammello|camelo|||<animal ~dromedary
dromedary|dromedario|dromedary|dromadaire|dromedario|dromedário
llama|llama|llama|lama|lama|lhama|llama|qawra,qarwa|<animal ~alpaca ~vicuna ~guanaco
alpaca|alpaca,paco|alpaca|alpaga|alpaca|alpaca|paqu,allpaqa|allpachu|<animal ~vicuna ~guanaco
vicuna|vicuña|vicuna|vigogne|vigogna|vicunha|wik'uña,wikuña|wari,wikuña|<animal ~guanaco
guanaco|guanaco|guanaco|guanaco|guanaco|guanaco|wanaku|wanaku|<animal
monkey|mono,mico,simio,maquisapa|monkey,chimp|singe|scimmia|macaco|k'usillu,kusillu|k'usillu|<animal ~ape ~gorilla ~chimpanzee
ape|simio,primate|ape,primate|singe,primate|scimmia,primate|símio|||~gorilla ~chimpanzee
gorilla|gorila|gorilla|gorille|gorilla|gorila|||<animal ~chimpanzee
chimpanzee|chimpancé|chimpanzee,chimp|chimpanzé|scimpanzé|chimpanzé
orangutan|orangután|orangutan|orang-outan|orangotango|orangotango|||~gorilla
baboon|babuino,mandril|baboon,mandrill|babouin|babbuino|babuíno|||~monkey
lemur|lémur|lemur|lémurien|lemure|lêmure
sloth|perezoso,oso perezoso|sloth|paresseux|bradipo|preguiça,bicho-preguiça
anteater|oso hormiguero|anteater|tamanoir,fourmilier|formichiere|tamanduá|||~armadillo
armadillo|armadillo,quirquincho,carachupa|armadillo|tatou|armadillo|tatu|kirkinchu|khirkhinchu
tapir|tapir,sachavaca|tapir|tapir|tapiro|anta
capybara|capibara,ronsoco|capybara|capybara|capibara|capivara
guinea.pig|cuy,cobaya,conejillo de indias|guinea pig|cochon d'Inde,cobaye|porcellino d'India,cavia|porquinho-da-índia,cobaia|quwi,cuy|wank'u|<animal ~hamster
hamster|hámster|hamster|hamster|criceto|hamster
rabbit|conejo|rabbit,bunny|lapin|coniglio|coelho|quniju|wank'u|<animal ~hare
bunny|conejito|bunny,bunny rabbit|petit lapin|coniglietto|coelhinho|||<rabbit
hare|liebre|hare|lièvre|lepre|lebre|||<animal ~bunny
viscacha|vizcacha|viscacha|viscache|viscaccia|viscacha|wisk'acha,wiskacha|wisk'acha|~chinchilla
chinchilla|chinchilla|chinchilla|chinchilla|cincillà|chinchila
mouse|ratón,pericote|mouse/mice|souris|topo,topolino|rato,camundongo|huk'ucha,ukucha|achaku|<animal ~rat
rat|rata|rat|rat|ratto|rato,ratazana|hatun huk'ucha|achaku|<animal
squirrel|ardilla|squirrel,chipmunk|écureuil|scoiattolo|esquilo|||<animal ~marmot
marmot|marmota|marmot,groundhog|marmotte|marmotta|marmota|||~prairie.dog
prairie.dog|perrito de las praderas|prairie dog
beaver|castor|beaver|castor|castoro|castor|||<animal ~otter
otter|nutria,lobo de río|otter|loutre|lontra|lontra,ariranha|mayu puma||<animal
badger|tejón|badger|blaireau|tasso|texugo
weasel|comadreja|weasel,stoat|belette|donnola|doninha|unchuchukuy||~ferret ~mink ~ermine
ferret|hurón|ferret|furet|furetto|furão
mink|visón|mink|vison|visone|vison|||~ermine ~sable
ermine|armiño|ermine|hermine|ermellino|arminho
sable|marta cibelina,cibelina|sable|zibeline|zibellino|zibelina|||~marten
marten|marta,garduña|marten|martre|martora|marta
skunk|zorrillo,mofeta,zorrino|skunk|mouffette|puzzola,moffetta|gambá,cangambá|añas|añathuya
raccoon|mapache|raccoon|raton laveur|procione|guaxinim
opossum|zarigüeya,muca|opossum,possum|opossum|opossum|gambá
hedgehog|erizo|hedgehog|hérisson|riccio|ouriço|||~porcupine
porcupine|puercoespín|porcupine|porc-épic|porcospino,istrice|porco-espinho
mole|topo|mole|taupe|talpa|toupeira
bat|murciélago|bat|chauve-souris|pipistrello|morcego|masu,tuta masu|chiñi|<animal
vampire|vampiro|vampire|vampire|vampiro|vampiro|||~bat
whale|ballena,cachalote|whale,sperm whale|baleine,cachalot|balena|baleia|||<animal ~orca ~dolphin
orca|orca|orca,killer whale|orque|orca|orca|||~dolphin
dolphin|delfín|dolphin|dauphin|delfino|golfinho,delfim|||<animal ~porpoise
porpoise|marsopa|porpoise|marsouin|focena|boto
pink.dolphin|delfín rosado,bufeo|pink dolphin|dauphin rose|delfino rosa|boto-cor-de-rosa|||<dolphin
seal.animal|foca|seal|phoque|foca|foca|||<animal ~sea.lion ~walrus
sea.lion|lobo marino,león marino|sea lion|otarie,lion de mer|leone marino,otaria|leão-marinho|||<animal
walrus|morsa|walrus|morse|tricheco|morsa
manatee|manatí|manatee|lamantin|lamantino|peixe-boi
platypus|ornitorrinco|platypus|ornithorynque|ornitorinco|ornitorrinco
mongoose|mangosta|mongoose|mangouste|mangusta|mangusto
meerkat|suricata|meerkat|suricate|suricato|suricata
coati|coatí,achuni|coati|coati|coati|quati
dingo|dingo|dingo|dingo|dingo|dingo|||~dog
husky|husky|husky|husky|husky|husky|||<dog ~wolf
dachshund|perro salchicha|dachshund,sausage dog|teckel|bassotto||||<dog
sheepdog|perro pastor,ovejero|sheepdog,shepherd dog|chien de berger|cane pastore|cão pastor|||<dog
watchdog|perro guardián|watchdog,guard dog|chien de garde|cane da guardia|cão de guarda|||<dog
bloodhound|sabueso,perro de caza|bloodhound,hound|limier,chien de chasse|segugio|sabujo,cão de caça|||<dog
hairless.dog|perro sin pelo,perro viringo,viringo,perro peruano|hairless dog||||||<dog
tail|cola,rabo|tail|queue|coda|rabo,cauda|chupa|wich'inkha
paw|pata,zarpa,garra|paw|patte|zampa|pata
claw|garra,zarpa|claw,talon|griffe,serre|artiglio|garra|sillu|sillu|~paw
hoof|casco,pezuña,pata|hoof/hooves|sabot|zoccolo|casco
horn.animal|cuerno,asta,cacho|horn,antler|corne|corno|chifre,corno|waqra|waxra
fang|colmillo|fang|croc|zanna|presa|kiru||~tusk
tusk|colmillo|tusk|défense|zanna|presa
mane|melena,crin|mane|crinière|criniera|juba,crina
fur|piel,pelaje,pelo|fur|fourrure|pelliccia|pelo,pele
snout|hocico,morro|snout,muzzle|museau|muso|focinho|sinqa
udder|ubre|udder|pis|mammella|úbere|ñuñu|ñuñu
hump|joroba,giba|hump|bosse|gobba|corcova
`
