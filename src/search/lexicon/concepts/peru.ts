export const peru = `
tawantinsuyu|tahuantinsuyo|tawantinsuyu,four regions||||tawantinsuyu,tahuantinsuyo|tawantinsuyu||~empire ~inca
inca.empire|imperio inca,imperio incaico,tawantinsuyo|inca empire|empire inca|impero inca|império inca|tawantinsuyu||inkareich|~tawantinsuyu ~empire ~inca
sapa.inca|sapa inca|sapa inca||||sapa inka,sapan inka|||<inca ~emperor ~king
inca.road|camino inca,qhapaq ñan,camino del inca|inca road,inca trail,inca way|chemin de l'inca|cammino inca|caminho inca,trilha inca|qhapaq ñan,capac ñan|qhapaq ñan|inkapfad,inkaweg,inkastraße
coya|coya,reina inca|inca queen|reine inca|regina inca|rainha inca|quya,coya|quya|inkakönigin|~queen ~nusta
nusta|ñusta,princesa inca|inca princess|princesse inca|principessa inca|princesa inca|ñusta,ñust'a||inkaprinzessin|~princess ~auqui
capac|cápac|mighty||||qhapaq,capac|qhapaqa
auqui|auqui|inca prince||||awki,auqui|awki|inkaprinz|~prince
curaca|curaca,cacique|chieftain,cacique||||kuraka,curaca|mallku||~kuraka ~mallku ~chief
mallku|mallku|mallku|||||mallku||~condor
amauta|amauta|inca sage,wise teacher||||hamawt'a,amauta,hamauta,amawta|amawt'a||~wise
chasqui|chasqui,mensajero inca|inca messenger,courier||||chaski,chasqui,ch'aski|chasqui,chaski
acllahuasi|acllahuasi,casa de las escogidas|house of the chosen||||aqllawasi|||~aclla
aclla|aclla|chosen woman||||aqlla,aclla
yanacona|yanacona|servant||||yanakuna
mitimae|mitimae|settler||||mitmaq
mita|mita|turn||||mit'a,mita|mit'a
ayni|ayni,reciprocidad|reciprocity||||ayni|ayni
minka|minka,minga|communal work||||mink'a,minka,minga|mink'a||~ayni ~ayllu
ayllu|ayllu|ayllu||||ayllu|ayllu||~community
haylli|haylli,canto de triunfo|triumph song,victory||||haylli|||~victory ~triumph
pachamama|pachamama,madre tierra|mother earth,pachamama|terre mère,pachamama|madre terra,pachamama|mãe terra,mãe-terra,pachamama|pachamama,mama pacha|pachamama|mutter erde|~earth ~pacha
pacha|pacha|earth time||||pacha|pacha
mamacocha|mamacocha,madre mar|mother sea|mère mer|madre mare|mãe mar|mamaqucha,mama cocha||mutter meer|~sea
mama.killa|mama quilla,madre luna|mother moon|mère lune|madre luna|mãe lua|mama killa,mama quilla||mutter mond|~moon ~selene
mama.sara|mama sara,madre maíz,madre del maíz|maize mother,corn mother,mother corn||||mama sara||maismutter|~maize
taita.inti|taita inti,padre sol|father sun|père soleil|padre sole|pai sol|tayta inti,inti tayta|tata inti|vater sonne|~sun ~helios ~inti.raymi
viracocha|viracocha,wiracocha|viracocha||||wiraqucha,viracocha,wiracocha|||~pachacamac ~tunupa
pachacamac|pachacámac|pachacamac||||pachakamaq,pachacamac
tunupa|tunupa|tunupa||||tunupa|tunupa
illapa|illapa,dios del rayo|illapa||||illapa|||~lightning ~thunder
supay|supay,diablo andino|devil||||supay,zupay|supaya||~devil ~demon
ekeko|ekeko|ekeko||||iqiqu,ekeko|iqiqu
huaca|huaca,guaca|huaca,sacred place|huaca|huaca|huaca|wak'a,waka,huaca|wak'a||~chullpa
apacheta|apacheta,montículo de piedras|cairn,mountain cairn||||apachita,apacheta|apachita
chakana|chacana,cruz andina,cruz cuadrada,chakana|andean cross,inca cross,chakana|croix andine|croce andina|cruz andina|chakana,chacana|chakana|andenkreuz,inkakreuz|~cross
tumi|tumi,cuchillo ceremonial|ceremonial knife||||tumi||zeremonialmesser|~knife
topo|tupo,topo|shawl pin||||tupu|||~brooch
unku|unco,unku|inca tunic||||unku,uncu|||~tunic
lliclla|lliclla,manta,lliclla andina|andean shawl||||lliklla,lliclla|awayu,llijlla||~aguayo
aguayo|aguayo,manta andina|carrying cloth||||awayu|awayu
chullo|chullo,gorro andino|andean cap,chullo||||ch'ullu,chullo|lluch'u
ojota|ojota,usuta|andean sandal||||usuta,ojota,ushuta,usut'a|wiskhu
chumpi|chumpi,faja,cinturón andino|sash||||chumpi,chumbi|wak'a||~belt
poncho|poncho|poncho|poncho|poncho|poncho|punchu|punchu|poncho/ponchos
quena|quena|quena,andean flute,kena|quena|quena|quena|qina,quena|qina|andenflöte|~antara
antara|antara,zampoña,siku,flauta de pan,siringa|panpipe,pan flute,pan pipes|flûte de pan,syrinx|flauto di pan|flauta de pã|antara|siku|panflöte/panflöten
charango|charango|charango|charango|charango|charango|charanku
cajon|cajón peruano,cajón|cajon,peruvian box drum|cajon|cajón|cajón
huayno|huayno,huaino|huayno||||wayñu,huayno|wayñu||~marinera
marinera|marinera|marinera
yaravi|yaraví|yaravi||||harawi,yarawi|||~harawi
harawi|haraví|andean song||||harawi,haraui
inti.raymi|inti raymi,fiesta del sol|festival of the sun,inti raymi,feast of the sun,sun festival|fête du soleil|festa del sole|festa do sol|inti raymi||sonnenfest|~raymi
raymi|raymi|andean festival||||raymi,raimi
qhaswa|cachua|round dance||||qhachwa,kashwa,cashua|qhachwa||~tinku
danzaq|danza de tijeras,danzante de tijeras|scissors dance||||danzaq||scherentanz
quipu|quipu|quipu,khipu,knot writing|quipou,quipu|quipu|quipo|khipu,quipu|chinu,khipu|quipu,knotenschrift|~knot
tocapu|tocapu|tocapu||||tuqapu,tocapu
pucara|pucará,pukara|fortress||||pukara,pucara|pukara||~fortress
tambo|tambo|inn,tambo,inca inn||||tampu,tambo|tampu
colca|colca,colcas|inca storehouse||||qullqa,colca|||~granary
intihuatana|intihuatana|hitching post of the sun||||intiwatana,intihuatana|||~sundial
machu.picchu|machu picchu,machupicchu|machu picchu,old peak|machu picchu|machu picchu|machu picchu|machu pikchu,machu picchu||machu picchu|~huayna.picchu
huayna.picchu|huayna picchu|young peak||||wayna pikchu,huayna picchu
sacsayhuaman|sacsayhuamán|sacsayhuaman||||saqsaywaman,sacsayhuaman
ollantaytambo|ollantaytambo|ollantaytambo||||ullantaytampu
coricancha|coricancha,recinto de oro,recinto dorado|golden enclosure||||qurikancha,coricancha,qorikancha|||~inti.wasi
cusco|cusco,cuzco|cusco,cuzco|cuzco|cusco|cusco|qusqu,qosqo,cuzco|qusqu|cusco
cusquenan|cusqueño,cuzqueño|cusquenian|||||||~cusco
lima.city|lima|lima|lima|lima|lima|lima,limaq
liman|limeño|liman,limenian|||||||~lima.city
arequipa|arequipa|arequipa|arequipa|arequipa|arequipa|ariqipa
arequipenan|arequipeño,characato,mistiano|arequipenian|||||||~arequipa
puno|puno|puno||||punu|puno
titicaca|titicaca|titicaca||||titiqaqa|titiqaqa
misti|misti|misti||||misti,putina|||~volcano
huascaran|huascarán|huascaran||||waskaran
ayacucho|ayacucho,huamanga|ayacucho||||ayakuchu,ayacucho
huancayo|huancayo|huancayo||||wankayu
cajamarca|cajamarca|cajamarca||||qasamarka,kashamarka
trujillo|trujillo|trujillo
trujillan|trujillano|trujillan|||||||~trujillo
piura|piura|piura
piuran|piurano|piuran|||||||~piura
chiclayo|chiclayo|chiclayo
iquitos|iquitos|iquitos
nazca|nazca,nasca|nazca|nazca|nazca|nazca|naska||nazca|~paracas
nazca.lines|líneas de nazca|nazca lines|lignes de nazca|linee di nazca|linhas de nazca|||nazca-linien|<nazca
paracas|paracas|paracas||||paraqas
moche|moche,mochica|moche,mochica|moche|moche|moche||||~chimu
chimu|chimú|chimu|chimu|chimú|chimu
chavin|chavín|chavin|chavín|chavín|chavín
wari|wari,huari|wari,huari||||wari,huari
chan.chan|chan chan|chan chan|||||||~chimu
caral|caral|caral
kuelap|kuélap|kuelap
sipan|sipán,señor de sipán|sipan,lord of sipan
callao|callao,chalaco|callao
barranco.district|barranco|barranco
manco.capac|manco cápac|manco capac||||manqu qhapaq,manco capac|||~mama.ocllo
mama.ocllo|mama ocllo|mama ocllo||||mama uqllu,mama ocllo
pachacutec|pachacútec,pachacuti|pachacuti||||pachakutiq,pachacutec
atahualpa|atahualpa|atahualpa||||atawallpa,atahualpa|||~huascar ~pachacutec
huascar|huáscar|huascar||||waskar
tupac.amaru|túpac amaru|tupac amaru||||tupaq amaru
tupac|túpac,resplandeciente|royal,shining||||tupaq,tupac,tupa|||~tupac.amaru
yupanqui|yupanqui|yupanqui||||yupanki
ollantay|ollantay|ollantay||||ullantay
qori.llama|llama de oro|golden llama|lama d'or|lama d'oro|lhama de ouro|quri llama||goldenes lama
killa.wasi|casa de la luna|house of the moon|maison de la lune|casa della luna|casa da lua|killa wasi||haus des mondes,mondhaus
inti.wasi|casa del sol|house of the sun|maison du soleil|casa del sole|casa do sol|inti wasi,intihuasi||haus der sonne,sonnenhaus
antis|antisuyo|antisuyu||||antisuyu|||~chinchaysuyo ~collasuyo ~contisuyo
chinchaysuyo|chinchaysuyo|chinchaysuyu||||chinchaysuyu
collasuyo|collasuyo|collasuyu||||qullasuyu|qullasuyu
contisuyo|contisuyo|kuntisuyu||||kuntisuyu
qolla|colla|colla||||qulla,colla|qulla||~chanca ~huanca
chanca|chanca|chanka||||chanka
huanca|huanca|huanca||||wanka,huanca
ashaninka|asháninka|ashaninka|||||||~shipibo ~awajun
shipibo|shipibo|shipibo
awajun|awajún,aguaruna|awajun
yine|yine|yine
chullpa|chullpa,chulpa|burial tower||||chullpa|chullpa
andenes|andenes,andén|terraces,farming terrace,andean terraces||||pata pata,anden||terrassen|~terrace
waru.waru|waru waru,camellón|raised field||||waru waru|suka qullu||~andenes
retablo|retablo|altarpiece,retable|retable|retablo|retábulo|||retabel|~altar
torito.de.pucara|torito de pucará|pucara bull
huaco|huaco,cerámico inca|inca pottery||||wak'u|||~pottery
huaylas|huaylas,huaylarsh|huaylas||||waylas
tinku|tinku|encounter||||tinku,tinkuy|tinku||~encounter
despacho|pago a la tierra,despacho,ofrenda a la tierra|offering to the earth||||haywarikuy|luqta,waxt'a|opfer an die erde|~offering
`
