// Buildings and places made by people.
export const places = `
castle|castillo|castle|château/châteaux|castello|castelo|||~palace ~fortress
little-castle|castillito|little castle|châtelet,petit château|castelletto|castelinho|||~castle
palace|palacio|palace|palais|palazzo|palácio|inka wasi||~castle
little-palace|palacete|small palace|petit palais|palazzetto,palazzina|palacete|||~palace
ice-palace|palacio de hielo|ice palace|palais de glace|palazzo di ghiaccio|palácio de gelo|||~palace
royal-palace|palacio real|royal palace|palais royal|palazzo reale|palácio real|||~palace
fortress|fortaleza,fuerte|fortress,fort,stronghold|forteresse,fort|fortezza,forte,rocca|fortaleza,forte|pukara|pukara|~castle ~citadel
citadel|ciudadela|citadel|citadelle|cittadella|cidadela|||~fortress
alcazar|alcázar|alcazar|alcazar|alcazar|alcácer|||~castle
tower|torre|tower|tour|torre|torre|||
little-tower|torrecilla|turret,little tower|tourelle|torretta|torrinha|||~tower
ivory-tower|torre de marfil|ivory tower|tour d'ivoire|torre d'avorio|torre de marfim|||~tower
steeple|campanario,chapitel|steeple,belfry,bell tower|clocher,campanile|campanile|campanário|||~tower
skyscraper|rascacielos|skyscraper|gratte-ciel|grattacielo|arranha-céu|||~tower
building|edificio|building,edifice|bâtiment,immeuble,édifice|edificio,palazzo|edifício,prédio|||
mansion|mansión|mansion,manor|manoir,hôtel particulier|villa,dimora|mansão,solar|||~villa ~palace
villa|villa|villa|villa|villa|vila,vivenda|||~house
chalet|chalé|chalet|chalet|chalet,baita|chalé|||~cottage
cottage|cabaña,casita de campo|cottage|chaumière,cottage|casetta,villino|casa de campo,chalé|||~cabin
cabin|cabaña|cabin,hut|cabane,hutte|capanna|cabana|ch'uklla|chuxlla|~cottage
hut|choza|hut,shack|hutte,cabane|capanna|choupana|ch'uklla|chuxlla|~cabin
igloo|iglú|igloo|igloo|igloo|iglu|||
bungalow|bungaló,bungalow|bungalow|bungalow|bungalow|bangalô|||~cottage
apartment|departamento,apartamento,piso|apartment,flat|appartement|appartamento|apartamento|||
penthouse|ático,penthouse|penthouse|penthouse|attico|cobertura|||~apartment
condominium|condominio|condominium,condo|copropriété|condominio|condomínio|||~apartment
residence|residencia|residence|résidence|residenza|residência|||~house
residential|residencial|residential|résidentiel/résidentielle|residenziale|residencial|||
estate|hacienda,finca,estancia,fundo|estate,ranch,hacienda|domaine,hacienda,propriété|tenuta,fattoria|fazenda,quinta,herdade|||~farm
farm|granja,chacra|farm|ferme|fattoria,podere,masseria|fazenda,granja,sítio|chakra|yapu|~estate
little-farm|granjita,chacrita|little farm|fermette,petite ferme|piccola fattoria|fazendinha,granjinha|||~farm
ranch|rancho|ranch|ranch|ranch|rancho|||~farm
little-ranch|ranchito|little ranch|petit ranch||ranchinho|||~ranch
domain|dominio|domain|domaine|dominio,tenuta|domínio|||~estate
barn|granero,establo|barn,granary|grange,grenier|granaio,fienile|celeiro|||
stable.horse|establo,caballeriza|stable,stables|écurie,étable|stalla,scuderia|estábulo,cavalariça|||
corral|corral|corral,pen|enclos,corral|recinto|curral|kancha|uyu|
henhouse|gallinero|henhouse,hen coop|poulailler|pollaio|galinheiro|||
dovecote|palomar|dovecote|pigeonnier,colombier|piccionaia,colombaia|pombal|||
beehive|colmena|beehive,hive|ruche|alveare,arnia|colmeia|||
nest|nido|nest|nid|nido|ninho|q'isa,thapa|tapa|
little-nest|nidito|little nest|petit nid|nidino|ninhozinho|||~nest
den|guarida,madriguera|den,lair,burrow|tanière,repaire,terrier|tana|toca,covil|||~cave.den
cave.den|cueva,caverna|cave,cavern|grotte,caverne|caverna,grotta|caverna,gruta|mach'ay||~grotto
grotto|gruta|grotto|grotte|grotta|gruta|||~cave.den
greenhouse|invernadero|greenhouse|serre|serra|estufa|||
vivarium|vivero|nursery,plant nursery|pépinière|vivaio|viveiro|||~garden
garden|jardín|garden|jardin|giardino|jardim|||~park
little-garden|jardincito|little garden|jardinet,petit jardin|giardinetto,giardinino|jardinzinho|||~garden
secret-garden|jardín secreto|secret garden|jardin secret|giardino segreto|jardim secreto|||~garden
garden-of-eden|jardín del edén|garden of eden|jardin d'éden|giardino dell'eden|jardim do éden|||~eden
orchard|huerto,huerta|orchard|verger|frutteto|pomar,horta|||~vegetable-garden
vegetable-garden|huerta,huerto|vegetable garden,kitchen garden|potager|orto|horta|||~orchard
vineyard|viñedo,viña|vineyard|vignoble,vigne,clos|vigneto,vigna|vinhedo,vinha|||
plantation|plantación|plantation|plantation|piantagione|plantação|||
park|parque|park|parc|parco|parque|||~garden
square|plaza|square,plaza|place|piazza|praça|hawkaypata||
little-square|plazuela,plazoleta|little square|placette|piazzetta|pracinha|||~square
fountain|fuente,pileta|fountain|fontaine|fontana|fonte,chafariz|paqcha|phaxcha|~spring.fountain
spring.fountain|manantial,fuente|spring,source|source|sorgente,fonte|nascente,fonte|pukyu||~fountain
well.water|pozo|well|puits|pozzo|poço|||
bridge|puente|bridge|pont|ponte|ponte|chaka|chaka|
little-bridge|puentecito|little bridge|petit pont,passerelle|ponticello|pontezinha|||~bridge
tunnel|túnel|tunnel|tunnel|tunnel,galleria|túnel|||
aqueduct|acueducto|aqueduct|aqueduc|acquedotto|aqueduto|||
canal.water|canal,acequia|canal,channel|canal|canale|canal|rarqa,yarqa|irpa|
dam|presa,represa|dam|barrage|diga|represa,barragem|||
dike|dique|dike,levee|digue|diga|dique|||~dam
arch|arco|arch|arc,arche|arco|arco|||
column|columna|column|colonne|colonna|coluna|||~pillar
pillar|pilar|pillar|pilier|pilastro|pilar|||~column
vault|bóveda|vault|voûte|volta|abóbada|||
dome|cúpula,domo|dome|dôme,coupole|cupola|cúpula|||
pyramid|pirámide|pyramid|pyramide|piramide|pirâmide|||
obelisk|obelisco|obelisk|obélisque|obelisco|obelisco|||
portico|pórtico|portico|portique|portico|pórtico|||
portal|portal|portal|portail|portale|portal|punku|punku|~gate
facade|fachada|facade,façade|façade|facciata|fachada|||
ruins|ruinas|ruins|ruines|rovine|ruínas|||
tomb|tumba|tomb,grave|tombe,tombeau|tomba|túmulo|||
chullpa|chullpa,chulpa|burial tower||||chullpa|chullpa|~tomb
cemetery|cementerio|cemetery,graveyard|cimetière|cimitero|cemitério|||
city|ciudad|city,town|ville,cité|città|cidade|llaqta,hatun llaqta|marka|~town
town|pueblo,villa|town|ville,bourg|cittadina,paese|vila,povoado|llaqta|marka|~village ~city
village|aldea,pueblo,villorrio|village|village|villaggio,borgo|aldeia,vilarejo|uchuy llaqta|jisk'a marka|~town
hamlet|caserío|hamlet|hameau|borgo,frazione|povoado,lugarejo|||~village
metropolis|metrópoli,metrópolis|metropolis|métropole|metropoli|metrópole|||~city
capital.city|capital|capital|capitale|capitale|capital|||~city
neighbourhood|barrio,vecindario|neighbourhood,neighborhood,quarter|quartier|quartiere|bairro|||
suburb|suburbio|suburb|banlieue,faubourg|periferia,sobborgo|subúrbio|||
downtown|centro|downtown,city centre|centre-ville|centro città|centro|||
district|distrito|district|district,arrondissement|distretto|distrito|||
province|provincia|province|province|provincia|província|||
region|región|region|région|regione|região|suyu|suyu|
suyu|suyo|inca region||||suyu|suyu|~region
colony|colonia|colony|colonie|colonia|colônia|||
place|lugar,sitio|place,site,spot|lieu,endroit|luogo,posto|lugar|k'iti|chiqa|
corner|esquina,rincón|corner,nook|coin|angolo,cantuccio|canto,esquina|k'uchu|k'uchu|
little-corner|rinconcito|little corner|petit coin|angolino,cantuccio|cantinho|||~corner
center|centro|center,centre|centre|centro|centro|chawpi|taypi|
station|estación|station|gare,station|stazione|estação|||
service-station|grifo,gasolinera,estación de servicio|service station,gas station,petrol station|station-service|stazione di servizio,benzinaio|posto de gasolina|||
parking|estacionamiento,cochera,playa de estacionamiento|parking,car park|parking,stationnement|parcheggio|estacionamento|||
hospital|hospital|hospital|hôpital|ospedale|hospital|hampina wasi|qullañ uta|~clinic
clinic|clínica|clinic|clinique|clinica|clínica|||~hospital
observatory|observatorio|observatory|observatoire|osservatorio|observatório|||
planetarium|planetario|planetarium|planétarium|planetario|planetário|||
aquarium|acuario|aquarium|aquarium|acquario|aquário|||
zoo|zoológico|zoo|zoo|zoo|zoológico|||
amusement-park|parque de diversiones|amusement park,theme park,funfair|parc d'attractions|parco divertimenti,luna park|parque de diversões|||
water-park|parque acuático|water park|parc aquatique|parco acquatico|parque aquático|||
playground|parque infantil|playground|aire de jeux|parco giochi|parquinho,playground|||
esplanade|explanada|esplanade|esplanade|spianata|esplanada|||
malecon|malecón|seafront,waterfront|front de mer,corniche|lungomare|orla,calçadão|||
viewpoint|mirador|viewpoint,belvedere|belvédère,point de vue|belvedere|mirante,miradouro|||
belvedere|belvedere,mirador|belvedere|belvédère|belvedere|belvedere|||~viewpoint
bellavista|bella vista,buena vista|beautiful view,fair view|belle vue|bella vista|bela vista,boa vista|||~view
view|vista|view|vue|vista|vista|||
panorama|panorama|panorama|panorama|panorama|panorama|||~view
horizon|horizonte|horizon|horizon|orizzonte|horizonte|||
oasis|oasis|oasis|oasis|oasi|oásis|||
field.place|campo|field|champ|campo|campo|pampa|pampa|~meadow.place
meadow.place|pradera,prado|meadow,prairie|prairie,pré|prato|prado,pradaria|waylla||~field.place
countryside|campo,campiña|countryside,country|campagne|campagna|campo,campanha|||
terrace.farm|andén,andenes|agricultural terrace||||pata|taqana|
slope|ladera|slope|pente,coteau|pendio|ladeira,encosta|||
court.sport|cancha|court,playing field|terrain|campo|quadra|kancha||
refuge|refugio|refuge,shelter|refuge,abri|rifugio|refúgio,abrigo|||~haven
home-country|terruño|home soil,homeland|terroir|terra natia|terra natal|llaqta|marka|
terroir|terruño|terroir|terroir|terroir|terroir|||
prison-tower|torreón|keep,donjon|donjon|torrione,mastio|torreão|||~tower
gatehouse|portería|gatehouse,lodge|loge,conciergerie|portineria|portaria|||
post-office|correo,oficina de correos|post office|poste,bureau de poste|ufficio postale|correio|||
town-hall|municipalidad,ayuntamiento|town hall,city hall|mairie,hôtel de ville|municipio,comune|prefeitura,câmara municipal|||
slaughterhouse|matadero,camal|slaughterhouse|abattoir|macello,mattatoio|matadouro|||
morgue|morgue|morgue|morgue|obitorio|necrotério|||
`
