export const peru = `
tawantinsuyu|tahuantinsuyo|tawantinsuyu||||tawantinsuyu,tahuantinsuyo|tawantinsuyu
inca.empire|imperio inca,imperio incaico|inca empire|empire inca|impero inca|império inca|tawantinsuyu||~tawantinsuyu
sapa.inca|sapa inca|sapa inca||||sapa inka,sapan inka||<inca
inca.road|camino inca,qhapaq ñan,camino del inca|inca road,inca trail|chemin de l'inca|cammino inca|caminho inca,trilha inca|qhapaq ñan,capac ñan|qhapaq ñan
coya|coya,reina inca|inca queen||||quya,coya|quya
nusta|ñusta,princesa inca|inca princess||||ñusta,ñust'a
capac|cápac|mighty||||qhapaq,capac|qhapaqa
auqui|auqui|inca prince||||awki,auqui|awki
curaca|curaca,cacique|chieftain,cacique||||kuraka,curaca|mallku
mallku|mallku|mallku|||||mallku|~condor
amauta|amauta|inca sage,wise teacher||||hamawt'a,amauta,hamauta,amawta|amawt'a
chasqui|chasqui|inca messenger,courier||||chaski,chasqui,ch'aski|chasqui,chaski
acllahuasi|acllahuasi|house of the chosen||||aqllawasi
aclla|aclla|chosen woman||||aqlla,aclla
yanacona|yanacona|servant||||yanakuna
mitimae|mitimae|settler||||mitmaq
mita|mita|turn||||mit'a,mita|mit'a
ayni|ayni|reciprocity||||ayni|ayni
minka|minka,minga|communal work||||mink'a,minka,minga|mink'a
ayllu|ayllu|ayllu||||ayllu|ayllu
haylli|haylli|triumph song,victory||||haylli
pachamama|pachamama,madre tierra|mother earth,pachamama|terre mère,pachamama|madre terra,pachamama|mãe terra,mãe-terra,pachamama|pachamama,mama pacha|pachamama|~earth
pacha|pacha|earth time||||pacha|pacha
mamacocha|mamacocha,madre mar|mother sea||||mamaqucha,mama cocha||~sea
mama.killa|mama quilla,madre luna|mother moon||||mama killa,mama quilla||~moon
mama.sara|mama sara,madre maíz|maize mother||||mama sara||~maize
taita.inti|taita inti,padre sol|father sun||||tayta inti,inti tayta|tata inti|~sun
viracocha|viracocha,wiracocha|viracocha||||wiraqucha,viracocha,wiracocha
pachacamac|pachacámac|pachacamac||||pachakamaq,pachacamac
tunupa|tunupa|tunupa||||tunupa|tunupa
illapa|illapa|illapa||||illapa||~lightning
supay|supay|devil||||supay,zupay|supaya
ekeko|ekeko|ekeko||||iqiqu,ekeko|iqiqu
huaca|huaca,guaca|huaca,sacred place|huaca|huaca|huaca|wak'a,waka,huaca|wak'a
apacheta|apacheta|cairn,mountain cairn||||apachita,apacheta|apachita
chakana|chacana,cruz andina,cruz cuadrada,chakana|andean cross,inca cross|croix andine|croce andina|cruz andina|chakana,chacana|chakana|~cross
tumi|tumi|ceremonial knife||||tumi
topo|tupo,topo|shawl pin||||tupu
unku|unco,unku|inca tunic||||unku,uncu
lliclla|lliclla,manta|andean shawl||||lliklla,lliclla|awayu,llijlla
aguayo|aguayo|carrying cloth||||awayu|awayu
chullo|chullo|andean cap||||ch'ullu,chullo|lluch'u
ojota|ojota,usuta|andean sandal||||usuta,ojota,ushuta,usut'a|wiskhu
chumpi|chumpi,faja|sash||||chumpi,chumbi|wak'a
poncho|poncho|poncho|poncho|poncho|poncho|punchu|punchu
quena|quena|quena,andean flute|quena|quena|quena|qina,quena|qina
antara|antara,zampoña,siku|panpipe,pan flute|flûte de pan|flauto di pan|flauta de pã|antara|siku
charango|charango|charango|charango|charango|charango|charanku
cajon|cajón peruano,cajón|cajon,peruvian box drum|cajon|cajón|cajón
huayno|huayno,huaino|huayno||||wayñu,huayno|wayñu
marinera|marinera|marinera
yaravi|yaraví|yaravi||||harawi,yarawi
harawi|haraví|andean song||||harawi,haraui
inti.raymi|inti raymi,fiesta del sol|festival of the sun,inti raymi|fête du soleil|festa del sole|festa do sol|inti raymi
raymi|raymi|andean festival||||raymi,raimi
qhaswa|cachua|round dance||||qhachwa,kashwa,cashua|qhachwa
danzaq|danza de tijeras,danzante de tijeras|scissors dance||||danzaq
quipu|quipu|quipu,khipu|quipou,quipu|quipu|quipo|khipu,quipu|chinu,khipu
tocapu|tocapu|tocapu||||tuqapu,tocapu
pucara|pucará,pukara|fortress||||pukara,pucara|pukara
tambo|tambo|inn,tambo,inca inn||||tampu,tambo|tampu
colca|colca,colcas|inca storehouse||||qullqa,colca
intihuatana|intihuatana|hitching post of the sun||||intiwatana,intihuatana
machu.picchu|machu picchu,machupicchu|machu picchu,old peak|machu picchu|machu picchu|machu picchu|machu pikchu,machu picchu
huayna.picchu|huayna picchu|young peak||||wayna pikchu,huayna picchu
sacsayhuaman|sacsayhuamán|sacsayhuaman||||saqsaywaman,sacsayhuaman
ollantaytambo|ollantaytambo|ollantaytambo||||ullantaytampu
coricancha|coricancha|golden enclosure||||qurikancha,coricancha,qorikancha
cusco|cusco,cuzco|cusco,cuzco|cuzco|cusco|cusco|qusqu,qosqo,cuzco|qusqu
cusquenan|cusqueño,cuzqueño|cusquenian||||||~cusco
lima.city|lima|lima|lima|lima|lima|lima,limaq
liman|limeño|liman,limenian||||||~lima.city
arequipa|arequipa|arequipa|arequipa|arequipa|arequipa|ariqipa
arequipenan|arequipeño,characato,mistiano|arequipenian||||||~arequipa
puno|puno|puno||||punu|puno
titicaca|titicaca|titicaca||||titiqaqa|titiqaqa
misti|misti|misti||||misti,putina
huascaran|huascarán|huascaran||||waskaran
ayacucho|ayacucho,huamanga|ayacucho||||ayakuchu,ayacucho
huancayo|huancayo|huancayo||||wankayu
cajamarca|cajamarca|cajamarca||||qasamarka,kashamarka
trujillo|trujillo|trujillo
trujillan|trujillano|trujillan||||||~trujillo
piura|piura|piura
piuran|piurano|piuran||||||~piura
chiclayo|chiclayo|chiclayo
iquitos|iquitos|iquitos
nazca|nazca,nasca|nazca|nazca|nazca|nazca|naska
nazca.lines|líneas de nazca|nazca lines|lignes de nazca|linee di nazca|linhas de nazca|||<nazca
paracas|paracas|paracas||||paraqas
moche|moche,mochica|moche,mochica|moche|moche|moche
chimu|chimú|chimu|chimu|chimú|chimu
chavin|chavín|chavin|chavín|chavín|chavín
wari|wari,huari|wari,huari||||wari,huari
chan.chan|chan chan|chan chan
caral|caral|caral
kuelap|kuélap|kuelap
sipan|sipán,señor de sipán|sipan,lord of sipan
callao|callao,chalaco|callao
barranco.district|barranco|barranco
manco.capac|manco cápac|manco capac||||manqu qhapaq,manco capac
mama.ocllo|mama ocllo|mama ocllo||||mama uqllu,mama ocllo
pachacutec|pachacútec,pachacuti|pachacuti||||pachakutiq,pachacutec
atahualpa|atahualpa|atahualpa||||atawallpa,atahualpa
huascar|huáscar|huascar||||waskar
tupac.amaru|túpac amaru|tupac amaru||||tupaq amaru
tupac|túpac,resplandeciente|royal,shining||||tupaq,tupac,tupa
yupanqui|yupanqui|yupanqui||||yupanki
ollantay|ollantay|ollantay||||ullantay
qori.llama|llama de oro|golden llama||||quri llama
killa.wasi|casa de la luna|house of the moon||||killa wasi
inti.wasi|casa del sol|house of the sun||||inti wasi,intihuasi
antis|antisuyo|antisuyu||||antisuyu
chinchaysuyo|chinchaysuyo|chinchaysuyu||||chinchaysuyu
collasuyo|collasuyo|collasuyu||||qullasuyu|qullasuyu
contisuyo|contisuyo|kuntisuyu||||kuntisuyu
qolla|colla|colla||||qulla,colla|qulla
chanca|chanca|chanka||||chanka
huanca|huanca|huanca||||wanka,huanca
ashaninka|asháninka|ashaninka
shipibo|shipibo|shipibo
awajun|awajún,aguaruna|awajun
yine|yine|yine
chullpa|chullpa,chulpa|burial tower||||chullpa|chullpa
andenes|andenes,andén|terraces,farming terrace||||pata pata,anden
waru.waru|waru waru,camellón|raised field||||waru waru|suka qullu
retablo|retablo|altarpiece,retable|retable|retablo|retábulo
torito.de.pucara|torito de pucará|pucara bull
huaco|huaco|inca pottery||||wak'u
huaylas|huaylas,huaylarsh|huaylas||||waylas
tinku|tinku|encounter||||tinku,tinkuy|tinku
despacho|pago a la tierra,despacho|offering to the earth||||haywarikuy|luqta,waxt'a
`
