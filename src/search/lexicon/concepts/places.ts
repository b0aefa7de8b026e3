// Buildings and places made by people.
export const places = `
castle|castillo|castle|château/châteaux|castello|castelo|||~palace ~fortress ~citadel
little-castle|castillito|little castle|châtelet,petit château|castelletto|castelinho|||~castle
palace|palacio|palace|palais|palazzo|palácio|inka wasi||~fortress ~citadel
little-palace|palacete|small palace|petit palais|palazzetto,palazzina|palacete|||~palace
ice-palace|palacio de hielo|ice palace|palais de glace|palazzo di ghiaccio|palácio de gelo|||~palace
royal-palace|palacio real|royal palace|palais royal|palazzo reale|palácio real|||~palace
fortress|fortaleza,fuerte|fortress,fort,stronghold|forteresse,fort|fortezza,forte,rocca|fortaleza,forte|pukara|pukara|~citadel
citadel|ciudadela|citadel|citadelle|cittadella|cidadela
alcazar|alcázar|alcazar|alcazar|alcazar|alcácer|||~castle
tower|torre|tower|tour|torre|torre
little-tower|torrecilla|turret,little tower|tourelle|torretta|torrinha|||~tower
ivory-tower|torre de marfil|ivory tower|tour d'ivoire|torre d'avorio|torre de marfim|||~tower
steeple|campanario,chapitel|steeple,belfry,bell tower|clocher,campanile|campanile|campanário|||~tower
skyscraper|rascacielos|skyscraper|gratte-ciel|grattacielo|arranha-céu|||~tower
building|edificio|building,edifice|bâtiment,immeuble,édifice|edificio,palazzo|edifício,prédio
mansion|mansión|mansion,manor|manoir,hôtel particulier|villa,dimora|mansão,solar|||~villa ~palace ~chalet
villa|villa|villa|villa|villa|vila,vivenda|||~chalet
chalet|chalé|chalet|chalet|chalet,baita|chalé|||~cottage
cottage|cabaña,casita de campo|cottage|chaumière,cottage|casetta,villino|casa de campo,chalé|||~cabin ~hut
cabin|cabaña|cabin,hut|cabane,hutte|capanna|cabana|ch'uklla|chuxlla|~bungalow
hut|choza|hut,shack|hutte,cabane|capanna|choupana|ch'uklla|chuxlla|~cabin ~bungalow
igloo|iglú|igloo|igloo|igloo|iglu
bungalow|bungaló,bungalow|bungalow|bungalow|bungalow|bangalô|||~cottage
apartment|departamento,apartamento,piso|apartment,flat|appartement|appartamento|apartamento
penthouse|ático,penthouse|penthouse|penthouse|attico|cobertura|||~apartment
condominium|condominio|condominium,condo|copropriété|condominio|condomínio|||~apartment
residence|residencia|residence|résidence|residenza|residência|||~house
residential|residencial|residential|résidentiel/résidentielle|residenziale|residencial
little-farm|granjita,chacrita|little farm|fermette,petite ferme|piccola fattoria|fazendinha,granjinha|||~farm
little-ranch|ranchito|little ranch|petit ranch||ranchinho|||~ranch
domain|dominio|domain|domaine|dominio,tenuta|domínio|||~estate.land
stable.horse|establo,caballeriza|stable,stables|écurie,étable|stalla,scuderia|estábulo,cavalariça
corral|corral|corral,pen|enclos,corral|recinto|curral|kancha|uyu
dovecote|palomar|dovecote|pigeonnier,colombier|piccionaia,colombaia|pombal
little-nest|nidito|little nest|petit nid|nidino|ninhozinho|||~nest
den|guarida,madriguera|den,lair,burrow|tanière,repaire,terrier|tana|toca,covil|||~cave
vivarium|vivero|nursery,plant nursery|pépinière|vivaio|viveiro|||~garden
little-garden|jardincito|little garden|jardinet,petit jardin|giardinetto,giardinino|jardinzinho|||~garden
secret-garden|jardín secreto|secret garden|jardin secret|giardino segreto|jardim secreto|||~garden
garden-of-eden|jardín del edén|garden of eden|jardin d'éden|giardino dell'eden|jardim do éden|||~eden
plantation|plantación|plantation|plantation|piantagione|plantação
square.plaza|plaza|square,plaza|place|piazza|praça|hawkaypata
little-square|plazuela,plazoleta|little square|placette|piazzetta|pracinha|||~square.plaza
bridge|puente|bridge|pont|ponte|ponte|chaka|chaka
little-bridge|puentecito|little bridge|petit pont,passerelle|ponticello|pontezinha|||~bridge
dike|dique|dike,levee|digue|diga|dique|||~dam
column|columna|column|colonne|colonna|coluna|||~pillar
pillar|pilar|pillar|pilier|pilastro|pilar
vault|bóveda|vault|voûte|volta|abóbada
dome|cúpula,domo|dome|dôme,coupole|cupola|cúpula
obelisk|obelisco|obelisk|obélisque|obelisco|obelisco
portico|pórtico|portico|portique|portico|pórtico
portal|portal|portal|portail|portale|portal|punku|punku|~gate
facade|fachada|facade,façade|façade|facciata|fachada
ruins|ruinas|ruins|ruines|rovine|ruínas
tomb|tumba|tomb,grave|tombe,tombeau|tomba|túmulo|||~chullpa
cemetery|cementerio|cemetery,graveyard|cimetière|cimitero|cemitério
hamlet|caserío|hamlet|hameau|borgo,frazione|povoado,lugarejo|||~village
suburb|suburbio|suburb|banlieue,faubourg|periferia,sobborgo|subúrbio
downtown|centro|downtown,city centre|centre-ville|centro città|centro
suyu|suyo|inca region||||suyu|suyu|~region
colony|colonia|colony|colonie|colonia|colônia
little-corner|rinconcito|little corner|petit coin|angolino,cantuccio|cantinho|||~corner
station|estación|station|gare,station|stazione|estação
service-station|grifo,gasolinera,estación de servicio|service station,gas station,petrol station|station-service|stazione di servizio,benzinaio|posto de gasolina
parking|estacionamiento,cochera,playa de estacionamiento|parking,car park|parking,stationnement|parcheggio|estacionamento
planetarium|planetario|planetarium|planétarium|planetario|planetário
zoo|zoológico|zoo|zoo|zoo|zoológico
amusement-park|parque de diversiones|amusement park,theme park,funfair|parc d'attractions|parco divertimenti,luna park|parque de diversões
water-park|parque acuático|water park|parc aquatique|parco acquatico|parque aquático
playground|parque infantil|playground|aire de jeux|parco giochi|parquinho,playground
esplanade|explanada|esplanade|esplanade|spianata|esplanada
malecon|malecón|seafront,waterfront|front de mer,corniche|lungomare|orla,calçadão
belvedere|belvedere,mirador|belvedere|belvédère|belvedere|belvedere|||~viewpoint
bellavista|bella vista,buena vista|beautiful view,fair view|belle vue|bella vista|bela vista,boa vista|||~view
view|vista|view|vue|vista|vista
panorama|panorama|panorama|panorama|panorama|panorama|||~view
terrace.farm|andén,andenes|agricultural terrace||||pata|taqana
slope|ladera|slope|pente,coteau|pendio|ladeira,encosta
court.sport|cancha|court,playing field|terrain|campo|quadra|kancha
refuge|refugio|refuge,shelter|refuge,abri|rifugio|refúgio,abrigo|||~haven
home-country|terruño|home soil,homeland|terroir|terra natia|terra natal|llaqta|marka
terroir|terruño|terroir|terroir|terroir|terroir
prison-tower|torreón|keep,donjon|donjon|torrione,mastio|torreão|||~tower
gatehouse|portería|gatehouse,lodge|loge,conciergerie|portineria|portaria
post-office|correo,oficina de correos|post office|poste,bureau de poste|ufficio postale|correio
town-hall|municipalidad,ayuntamiento|town hall,city hall|mairie,hôtel de ville|municipio,comune|prefeitura,câmara municipal
slaughterhouse|matadero,camal|slaughterhouse|abattoir|macello,mattatoio|matadouro
morgue|morgue|morgue|morgue|obitorio|necrotério
`
