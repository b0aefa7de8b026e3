export const mammals = `
animal|animal,bestia,fiera,criatura|animal,beast,creature,critter|animal,bête|animale,bestia,creatura|animal,bicho,fera,criatura|uywa|uywa|tier,kreatur|~beast
wild.animal|fiera,alimaña|wild beast,wild animal|fauve|belva,fiera|fera|sallqa|sallqa|wildtier,raubtier|<animal ~beast ~predator
pet|mascota,animal de compañía|pet,companion animal|animal de compagnie|animale domestico,animale da compagnia|animal de estimação,mascote|||haustier|<animal ~mascot
mascot|mascota|mascot|mascotte|mascotte|mascote|||maskottchen
dog|perro,can,chucho|dog,hound,doggy,doggie,pooch,mutt|chien,chienne,toutou,clebs|cane,cagna|cão,cachorro,cadela|allqu,allco,alqo|anu,anuqara|hund,hündin,köter|<animal ~puppy ~wolf ~kennel
puppy|cachorro,perrito|puppy,pup,whelp,little dog|chiot,petit chien|cucciolo,cagnolino|filhote,cachorrinho|||welpe,hündchen,hundewelpe|<dog ~kitten
greyhound|galgo,lebrel,perro galgo|greyhound,whippet|lévrier|levriero|galgo|||windhund,greyhound|<dog ~racer ~watchdog
mastiff|mastín|mastiff|mâtin|mastino|mastim|||mastiff,dogge|<dog ~bulldog ~watchdog
bulldog|bulldog,dogo,buldog|bulldog|bouledogue|bulldog|buldogue|||bulldogge|<dog ~boxer.dog ~terrier
poodle|caniche,perro de aguas,poodle|poodle|caniche|barboncino|poodle|||pudel|<dog ~spaniel ~terrier
cat|gato,minino,michi,micho,morrongo,misifú|cat,kitty,feline,pussycat,tomcat,puss|chat,chatte,minou,matou|gatto|gato|michi,misi|phisi|katze,kater,mieze|<animal ~kitten
kitten|gatito,minino,michito|kitten,kitty,pussycat|chaton,minou,minet|gattino,micio,micino|gatinho,bichano|||kätzchen,mieze|<cat ~tomcat
wolf|lobo|wolf/wolves|loup,louve|lupo/lupa|lobo|atuq||wolf/wölfe,wölfin|<animal ~coyote ~jackal ~wolf.pack ~hyena
werewolf|hombre lobo,licántropo|werewolf/werewolves,lycanthrope|loup-garou|lupo mannaro,licantropo|lobisomem|||werwolf/werwölfe|~wolf
fox|zorro/zorra,raposa/raposo,vulpeja|fox,vixen,foxy|renard/renarde,goupil|volpe|raposa|atuq,atoq|qamaqi,qamaqe,tiwula|fuchs/füchse,füchsin|<animal ~wolf ~coyote ~jackal
coyote|coyote|coyote|coyote|coyote|coiote|||kojote|~jackal ~hyena ~dingo
jackal|chacal|jackal|chacal|sciacallo|chacal|||schakal|~hyena ~dingo
hyena|hiena|hyena|hyène|iena|hiena|||hyäne
lion|león|lion|lion|leone|leão||titi|löwe/löwen|<animal ~tiger ~panther ~leopard ~jaguar ~lions.den ~cub ~puma ~lionheart
lioness|leona|lioness|lionne|leonessa|leoa|||löwin|<lion ~tiger
tiger|tigre|tiger,tigress|tigre,tigresse|tigre|tigre|uturunku|uturunku|tiger,tigerin|<animal ~panther ~jaguar ~leopard ~cheetah ~lynx ~puma
jaguar|jaguar,otorongo,yaguar,yaguareté,yaguara|jaguar|jaguar|giaguaro|jaguar,onça|uturunku,otorongo|uturunku|jaguar|<animal ~panther ~leopard ~puma ~lynx ~cheetah ~ocelot
panther|pantera|panther,black panther|panthère|pantera|pantera|||panther,panter|<animal ~leopard ~puma ~lynx ~cheetah ~black.cat
leopard|leopardo|leopard|léopard|leopardo|leopardo|||leopard|<animal ~cheetah ~lynx ~ocelot ~puma
snow.leopard|leopardo de las nieves|snow leopard|panthère des neiges,once|leopardo delle nevi|leopardo-das-neves|||schneeleopard|<leopard ~lynx ~cheetah ~panther
cheetah|guepardo,chita|cheetah|guépard|ghepardo|guepardo,chita|||gepard|<animal ~lynx ~ocelot
puma|puma,león de montaña|puma,cougar,mountain lion,catamount|puma,couguar|puma|puma,suçuarana,onça-parda,leão-da-montanha|puma|puma|puma,berglöwe|<animal ~lynx
lynx|lince|lynx,bobcat|lynx,loup-cervier|lince|lince|||luchs|<animal ~ocelot ~wildcat
ocelot|ocelote,tigrillo,ocelotl|ocelot|ocelot|ocelot|jaguatirica,ocelote|||ozelot|<animal
wildcat|gato montés,gato salvaje|wildcat|chat sauvage|gatto selvatico|gato-bravo|usqullu,oscollo|titi|wildkatze|<cat ~ocelot ~puma
bear|oso/osa,plantígrado|bear,bruin|ours/ourse|orso/orsa|urso/ursa|ukuku,ukumari|jukumari,ukumari|bären,bärin|<animal ~koala
bear.cub|osezno,osito|bear cub,cub|ourson|orsetto|ursinho|||bärenjunges,bärchen|<bear ~cub ~teddy.bear
polar.bear|oso polar|polar bear|ours polaire|orso polare|urso polar|||eisbär/eisbären,polarbär|<bear ~grizzly
grizzly|oso pardo,oso grizzly,oso gris|grizzly,brown bear,grizzly bear|grizzli,ours brun|orso bruno|urso pardo|||grizzlybär/grizzlybären,braunbär/braunbären,grizzly|<bear
panda|panda,oso panda|panda,panda bear|panda|panda|panda|||panda,pandabär|<bear ~koala
teddy.bear|osito de peluche,oso de peluche,osito|teddy bear,teddy|ours en peluche,nounours|orsacchiotto,orsetto|ursinho de pelúcia,ursinho,urso de pelúcia|||teddybär/teddybären,teddy|~bear ~plush ~panda
koala|koala|koala,koala bear|koala|koala|coala|||koala,koalabär
kangaroo|canguro|kangaroo,wallaby,roo|kangourou|canguro|canguru|||känguru|~australian
horse|caballo,corcel,rocín,jamelgo,pingo,trotón|horse,steed,courser,nag,horsey|cheval/chevaux,destrier,coursier|cavallo,destriero,corsiero|cavalo,corcel|kawallu|qaqilu|pferd,ross/rösser,gäule|<animal ~mare ~stallion ~pony ~horseman
mare|yegua|mare|jument|cavalla,giumenta|égua|||stute|<horse ~pony ~mustang ~foal
stallion|semental,padrillo,garañón|stallion,stud|étalon|stallone|garanhão|||hengst|<horse ~mare ~pony ~mustang ~foal ~thoroughbred
foal|potro,potrillo,potranca|foal,colt,filly|poulain,pouliche|puledro/puledra|potro/potra|||fohlen,füllen|<horse ~pony
pony|poni,pony|pony|poney|pony|pônei|||pony|<horse ~mustang
mustang|mustang,mesteño,caballo salvaje|mustang|mustang|mustang|mustangue|||mustang|<horse ~bronco ~wild
bronco|bronco,potro salvaje|bronco|cheval sauvage|cavallo selvaggio|potro selvagem|||bronco,wildpferd|<horse ~rodeo ~wild
donkey|burro,asno,pollino,borrico,jumento,burrito|donkey,ass,burro,jackass|âne,baudet,bourricot,ânesse|asino,somaro,ciuco,asinello|burro,jumento,asno,jegue|asnu,wuru|asnu|esel|<animal ~mule ~horse ~mare ~pony
mule|mula/mulo|mule|mulet,mule|mulo|mula|mula|mula|maultier,maulesel|<animal ~horse
zebra|cebra|zebra|zèbre|zebra|zebra|||zebra|<animal ~horse ~donkey
bull|toro,astado|bull,bullock,toro|taureau,taurillon|toro|touro|turu|turu|stier|<animal ~ox ~cow ~bison ~bullfight ~bullfighter ~minotaur
ox|buey|ox/oxen,steer|bœuf|bue/buoi|boi|||ochse/ochsen|<animal ~bull ~cow ~buffalo ~bison ~yak
cow|vaca,vaquita,res|cow,moo cow|vache|mucca,vacca|vaca|waka|waka|kuh/kühe|<animal ~dairy
calf|ternero/ternera,becerro,choto|calf/calves|veau,petit veau|vitello|bezerro,vitelo|||kalb/kälber|<cow ~bull ~heifer
cattle|ganado,res,reses|cattle,livestock|bétail|bestiame|gado|uywa|uywa|rinder,vieh,rindvieh|~cow ~bovine ~rancher ~herd
herd|manada,rebaño,hato,tropa,grey,piara|herd,flock|troupeau|mandria,gregge|rebanho,manada|||herde|~flock ~shepherd
flock|bandada,rebaño,parvada|flock|volée|stormo,gregge|bando|||schwarm/schwärme,schar
pack.animals|jauría,manada|pack,wolfpack|meute|branco,muta|matilha,alcateia|||rudel,meute|~herd
buffalo|búfalo|buffalo|buffle|bufalo|búfalo|||büffel|<animal ~bison ~bull ~cow ~yak
bison|bisonte|bison|bison|bisonte|bisonte|||bison,wisent|<animal ~yak
yak|yak|yak|yack|yak|iaque|||yak,jak
sheep|oveja,borrego,ovino|sheep,ewe|mouton,brebis,ovin|pecora,montone|ovelha|uwiha,uwija|iwija|schaf|<animal ~lamb ~wool ~flock
lamb|cordero,borrego,lechal|lamb,lambkin|agneau,agnelle,petit agneau|agnello|cordeiro|||lamm/lämmer,lämmchen|<sheep ~ram ~kid.goat ~ovine
ram|carnero,morueco|ram,tup,wether|bélier|montone,ariete|carneiro|||widder,schafbock,hammel|<sheep ~goat ~ibex ~aries
goat|cabra,chivo|goat,nanny goat,nanny|chèvre,bique,biquette|capra|cabra|kawra,kabra|kawra|ziege,geiß|<animal ~chamois ~sheep ~lamb
billy.goat|macho cabrío,chivo,cabrón,chivato|billy goat|bouc|becco,caprone|bode|||ziegenbock,geißbock,bock|<goat ~kid.goat ~ram
kid.goat|cabrito,chivito,baifo|kid,young goat|chevreau,cabri|capretto|cabrito|||zicklein,geißlein,kitz|<goat
ibex|íbice,cabra montés,cabra salvaje|ibex|bouquetin|stambecco|íbex|||steinbock|~goat ~chamois
chamois|gamuza,rebeco|chamois|chamois|camoscio|camurça|||gämse,gams
pig|cerdo,chancho,puerco,cochino,marrano,gorrino|pig,hog,swine,piggy,porker,piggie|cochon,porc|maiale,porco,suino|porco,suíno|khuchi,kuchi|khuchi|schwein,sau|<animal ~ham
piglet|lechón,cochinillo,cerdito,chanchito|piglet,piggy|porcelet,cochonnet|maialino,porcellino|leitão,porquinho|||ferkel,schweinchen,spanferkel|<pig
sow|cerda,marrana|sow|truie|scrofa|porca|||sau/säue|<pig ~boar
boar|jabalí,cerdo salvaje,verraco|boar,wild boar|sanglier,laie,marcassin|cinghiale|javali|||wildschwein,eber,keiler|~pig ~piglet
peccary|sajino,pecarí,huangana|peccary|pécari|pecari|queixada,caititu|sintiru||pekari,nabelschwein|~boar ~pig
deer|ciervo,venado,gamo,taruca,cérvido|deer,fallow deer|cerf,daim,chevreuil|cervo,daino|cervo,veado,gamo|taruka,luychu,taruca|taruja|hirsch,reh,damhirsch|<animal ~stag ~elk ~gazelle ~antelope
stag|ciervo,venado macho|stag,buck,hart|cerf,cerf mâle|cervo|veado|||hirsch,rothirsch|<deer ~doe ~fawn ~elk ~reindeer ~roe.deer ~horn.animal
doe|cierva,gama|doe,hind|biche|cerva|corça|||hirschkuh,ricke,hindin|<deer ~fawn ~elk ~roe.deer ~gazelle
fawn|cervatillo,cervato|fawn|faon|cerbiatto|corça pequena|||rehkitz,kitz,hirschkalb|<deer ~elk ~roe.deer
elk|alce,uapití|elk,moose|élan,orignal,wapiti|alce|alce|||elch,wapiti|<deer ~reindeer ~roe.deer ~antelope
reindeer|reno,caribú|reindeer,caribou|renne,caribou|renna|rena,caribu|||rentier,ren,karibu|<deer
roe.deer|corzo|roe deer,roebuck|chevreuil|capriolo|corço|||reh,rehbock|<deer ~gazelle
antelope|antílope|antelope,pronghorn|antilope|antilope|antílope|||antilope|<animal ~gazelle ~impala
gazelle|gacela|gazelle|gazelle|gazzella|gazela|||gazelle|<animal ~impala ~oryx
impala|impala|impala|impala|impala|impala|||impala
oryx|órix|oryx|oryx|orice|órix|||oryx,oryxantilope|~antelope
gnu|ñu|gnu,wildebeest|gnou|gnu|gnu|||gnu|~antelope
giraffe|jirafa|giraffe|girafe|giraffa|girafa|||giraffe|<animal
elephant|elefante,paquidermo|elephant,jumbo,pachyderm|éléphant,pachyderme|elefante|elefante|||elefant|<animal ~mammoth ~tusk ~ivory
mammoth|mamut|mammoth|mammouth|mammut|mamute|||mammut
rhinoceros|rinoceronte|rhinoceros,rhino|rhinocéros,rhino|rinoceronte|rinoceronte|||nashorn/nashörner,rhinozeros|<animal ~hippopotamus
hippopotamus|hipopótamo|hippopotamus,hippo|hippopotame,hippo|ippopotamo|hipopótamo|||nilpferd,flusspferd|<animal
camel|camello|camel|chameau|cammello|camelo|||kamel|<animal ~dromedary ~llama
dromedary|dromedario|dromedary|dromadaire|dromedario|dromedário|||dromedar
llama|llama|llama|lama|lama|lhama|llama|qawra,qarwa||<animal ~alpaca ~vicuna ~guanaco
alpaca|alpaca,paco|alpaca|alpaga|alpaca|alpaca|paqu,allpaqa|allpachu|alpaka|<animal ~vicuna ~guanaco
vicuna|vicuña|vicuna|vigogne|vigogna|vicunha|wik'uña,wikuña|wari,wikuña|vikunja,vicuña|<animal ~guanaco ~wool
guanaco|guanaco|guanaco|guanaco|guanaco|guanaco|wanaku|wanaku|guanako|<animal
monkey|mono,mico,simio,maquisapa,macaco|monkey,chimp,macaque|singe,guenon,macaque,ouistiti|scimmia,bertuccia|macaco,mico,sagui|k'usillu,kusillu|k'usillu|affe/affen,äffchen|<animal ~ape ~gorilla ~chimpanzee
ape|simio,primate|ape,primate|singe,primate|scimmia,primate|símio,primata|||menschenaffe,affe,primat|~gorilla ~chimpanzee
gorilla|gorila|gorilla|gorille|gorilla|gorila|||gorilla|<animal ~chimpanzee
chimpanzee|chimpancé|chimpanzee,chimp|chimpanzé|scimpanzé|chimpanzé|||schimpanse
orangutan|orangután|orangutan|orang-outan|orangotango|orangotango|||orang-utan|~gorilla ~ape ~chimpanzee ~monkey
baboon|babuino,mandril|baboon,mandrill|babouin|babbuino|babuíno|||pavian,mandrill|~monkey ~ape ~gorilla ~chimpanzee
lemur|lémur|lemur|lémurien|lemure|lêmure|||lemur|~monkey
sloth|perezoso,oso perezoso|sloth|paresseux|bradipo|preguiça,bicho-preguiça|||faultier|~lazy
anteater|oso hormiguero,tamandúa|anteater|tamanoir,fourmilier|formichiere|tamanduá|||ameisenbär|~armadillo
armadillo|armadillo,quirquincho,carachupa|armadillo|tatou|armadillo|tatu|kirkinchu|khirkhinchu|gürteltier
tapir|tapir,sachavaca|tapir|tapir|tapiro|anta|||tapir
capybara|capibara,ronsoco,chigüiro,carpincho|capybara,carpincho|capybara|capibara|capivara|||wasserschwein,capybara|~guinea.pig
guinea.pig|cuy,cobaya,conejillo de indias,conejo de indias|guinea pig,cavy|cochon d'Inde,cobaye|porcellino d'India,cavia|porquinho-da-índia,cobaia|quwi,cuy|wank'u|meerschweinchen|<animal ~hamster ~mouse ~chinchilla
hamster|hámster|hamster|hamster|criceto|hamster|||hamster|~mouse ~squirrel
rabbit|conejo|rabbit,bunny,coney|lapin,lapereau|coniglio|coelho|quniju|wank'u|kaninchen,karnickel|<animal ~hare ~easter.bunny
bunny|conejito,conejín|bunny,bunny rabbit|petit lapin|coniglietto|coelhinho|||häschen,hoppelhase,kaninchen|<rabbit
hare|liebre,lebrato|hare,leveret,jackrabbit|lièvre,levraut|lepre|lebre|||hase/hasen|<animal ~bunny
viscacha|vizcacha|viscacha|viscache|viscaccia|viscacha|wisk'acha,wiskacha|wisk'acha|viscacha|~chinchilla ~rabbit ~hare
chinchilla|chinchilla|chinchilla|chinchilla|cincillà|chinchila|||chinchilla
mouse|ratón,pericote,laucha|mouse/mice,mousey|souris,petite souris|topo,topolino,topino|rato,camundongo|huk'ucha,ukucha|achaku|mäuse,mäuschen|<animal ~rat
rat|rata|rat|rat|ratto|rato,ratazana|hatun huk'ucha|achaku|ratte|<animal
squirrel|ardilla|squirrel,chipmunk|écureuil,petit écureuil|scoiattolo|esquilo|||eichhörnchen,streifenhörnchen|<animal ~marmot ~prairie.dog
marmot|marmota|marmot,groundhog|marmotte|marmotta|marmota|||murmeltier|~prairie.dog
prairie.dog|perrito de las praderas|prairie dog||||||präriehund
beaver|castor|beaver|castor|castoro|castor|||biber|<animal ~otter ~marmot
otter|nutria,lobo de río,nutria gigante|otter|loutre|lontra|lontra,ariranha|mayu puma||otter,fischotter|<animal ~mink
badger|tejón|badger|blaireau|tasso|texugo|||dachs|~skunk ~raccoon
weasel|comadreja|weasel,stoat|belette|donnola|doninha|unchuchukuy||wiesel|~ferret ~mink ~ermine ~marten ~otter ~mongoose ~badger
ferret|hurón|ferret|furet|furetto|furão|||frettchen|~mink ~ermine ~marten
mink|visón|mink|vison|visone|vison|||nerz|~ermine ~sable ~fur ~marten
ermine|armiño|ermine|hermine|ermellino|arminho|||hermelin|~sable
sable|marta cibelina,cibelina|sable|zibeline|zibellino|zibelina|||zobel|~marten
marten|marta,garduña|marten|martre|martora|marta|||marder
skunk|zorrillo,mofeta,zorrino|skunk,polecat|mouffette|puzzola,moffetta|gambá,cangambá|añas|añathuya|stinktier,skunk
raccoon|mapache,oso lavador|raccoon,racoon,coon|raton laveur|procione|guaxinim,mão-pelada|||waschbär/waschbären|~coati ~opossum
opossum|zarigüeya,muca,tlacuache,comadreja overa|opossum,possum|opossum,sarigue|opossum|gambá|||opossum,beutelratte
hedgehog|erizo,erizo de tierra|hedgehog|hérisson|riccio|ouriço|||igel|~porcupine
porcupine|puercoespín,puerco espín|porcupine|porc-épic|porcospino,istrice|porco-espinho|||stachelschwein
mole|topo|mole|taupe|talpa|toupeira|||maulwurf/maulwürfe|~mouse
bat|murciélago|bat|chauve-souris|pipistrello|morcego|masu,tuta masu|chiñi|fledermaus/fledermäuse|<animal
vampire|vampiro|vampire|vampire|vampiro|vampiro|||vampir|~bat ~fang
whale|ballena,cachalote,cetáceo|whale,sperm whale,cetacean|baleine,cachalot|balena,capodoglio,cetaceo|baleia,cachalote|||wal,walfisch,pottwal|<animal ~orca ~dolphin ~porpoise
orca|orca|orca,killer whale|orque|orca|orca|||orca,schwertwal,killerwal|~dolphin ~porpoise
dolphin|delfín,tonina|dolphin|dauphin|delfino|golfinho,delfim|||delphin|<animal ~porpoise
porpoise|marsopa|porpoise|marsouin|focena|boto|||schweinswal
pink.dolphin|delfín rosado,bufeo|pink dolphin|dauphin rose|delfino rosa|boto-cor-de-rosa|||rosa delfin|<dolphin
seal.animal|foca|seal|phoque|foca|foca|||robbe,seehund|<animal ~sea.lion ~walrus
sea.lion|lobo marino,león marino,otaria|sea lion|otarie,lion de mer|leone marino,otaria|leão-marinho|||seelöwe|<animal
walrus|morsa|walrus|morse|tricheco|morsa|||walross|~sea.lion
manatee|manatí,vaca marina|manatee,sea cow|lamantin|lamantino|peixe-boi|||seekuh/seekühe,manati|~seal.animal ~sea.lion
platypus|ornitorrinco|platypus|ornithorynque|ornitorinco|ornitorrinco|||schnabeltier
mongoose|mangosta|mongoose|mangouste|mangusta|mangusto|||mungo|~meerkat ~ferret
meerkat|suricata|meerkat|suricate|suricato|suricata|||erdmännchen
coati|coatí,achuni|coati|coati|coati|quati|||nasenbär
dingo|dingo|dingo|dingo|dingo|dingo|||dingo|~dog
husky|husky|husky|husky|husky|husky|||husky|<dog ~wolf ~sled ~sheepdog
dachshund|perro salchicha,teckel,salchicha,daschund|dachshund,sausage dog,wiener dog|teckel|bassotto|salsicha|||dackel,dachshund,teckel|<dog ~terrier ~bloodhound
sheepdog|perro pastor,ovejero|sheepdog,shepherd dog|chien de berger|cane pastore|cão pastor|||schäferhund,hirtenhund|<dog ~shepherd
watchdog|perro guardián|watchdog,guard dog|chien de garde|cane da guardia|cão de guarda|||wachhund|<dog ~guard
bloodhound|sabueso,perro de caza|bloodhound,hound|limier,chien de chasse|segugio|sabujo,cão de caça|||bluthund,spürhund,jagdhund|<dog ~hunter ~detective
hairless.dog|perro sin pelo,perro viringo,viringo,perro peruano,perro calato,perro chino|hairless dog|chien nu|cane nudo||||nackthund|<dog
tail|cola,rabo|tail|queue|coda|rabo,cauda|chupa|wich'inkha|schwanz/schwänze,schweif
paw|pata,zarpa,garra|paw|patte,patoune,papatte|zampa|pata|||pfote,tatze,pranke|~footprint
claw|garra,zarpa,uña|claw,talon|griffe,serre|artiglio|garra|sillu|sillu|kralle,klaue|~paw
hoof|casco,pezuña,pata|hoof/hooves|sabot|zoccolo|casco|||huf|~horseshoe
horn.animal|cuerno,asta,cacho,cornamenta,cornudo|horn,antler|corne|corno|chifre,corno|waqra|waxra|hörner,geweih
fang|colmillo|fang|croc|zanna|presa|kiru||fangzahn/fangzähne,reißzahn/reißzähne|~tusk ~claw ~tooth
tusk|colmillo|tusk|défense|zanna|presa|||stoßzahn/stoßzähne,hauer
mane|melena,crin|mane|crinière|criniera|juba,crina|||mähne|~hair
fur|piel,pelaje,pelo,pellejo|fur,pelt|fourrure|pelliccia|pelo,pele|||pelz|~leather
snout|hocico,morro,jeta,trompa|snout,muzzle|museau|muso|focinho|sinqa||schnauze,rüssel|~nose
udder|ubre|udder|pis|mammella|úbere|ñuñu|ñuñu|euter|~milk
hump|joroba,giba|hump|bosse|gobba|corcova|||höcker,buckel|~camel
`
