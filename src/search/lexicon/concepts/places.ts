// Buildings and places made by people.
export const places = `
castle|castillo|castle,chateau|château/châteaux,châtelet|castello|castelo|||schloss/schlösser|~palace ~fortress ~citadel
little-castle|castillito|little castle|châtelet,petit château|castelletto|castelinho|||schlösschen|~castle
palace|palacio|palace|palais|palazzo|palácio|inka wasi||palast/paläste|~fortress ~citadel ~court.royal
little-palace|palacete|small palace|petit palais|palazzetto,palazzina|palacete|||kleiner palast|~palace
ice-palace|palacio de hielo|ice palace|palais de glace|palazzo di ghiaccio|palácio de gelo|||eispalast|~palace ~igloo ~ice
royal-palace|palacio real|royal palace|palais royal|palazzo reale|palácio real|||königspalast,königsschloss|~palace ~king ~royal
fortress|fortaleza,fuerte,fortín,baluarte,alcazaba|fortress,fort,stronghold,bulwark|forteresse,fort|fortezza,forte,rocca,roccaforte|fortaleza,forte,baluarte|pukara|pukara|festung|~citadel
citadel|ciudadela|citadel|citadelle|cittadella|cidadela|||zitadelle|~pucara
alcazar|alcázar|alcazar|alcazar|alcazar|alcácer|||alcazar|~castle
tower|torre|tower|tour|torre|torre|||turm/türme
little-tower|torrecilla,torreta|turret,little tower|tourelle|torretta|torrinha|||türmchen|~tower ~prison-tower
ivory-tower|torre de marfil|ivory tower|tour d'ivoire|torre d'avorio|torre de marfim|||elfenbeinturm|~tower
steeple|campanario,chapitel,espadaña,torre campanario|steeple,belfry,bell tower,campanile,spire|clocher,campanile,flèche,beffroi|campanile,torre campanaria|campanário|||kirchturm,glockenturm|~tower ~bell
skyscraper|rascacielos|skyscraper,high-rise|gratte-ciel|grattacielo|arranha-céu|||wolkenkratzer,hochhaus|~tower ~building
building|edificio|building,edifice|bâtiment,immeuble,édifice,bâtisse|edificio,palazzo,fabbricato|edifício,prédio|||gebäude,bauwerk
mansion|mansión,palacete,casona|mansion,manor,stately home|manoir,hôtel particulier|villa,dimora,magione|mansão,solar|||herrenhaus|~villa ~palace ~chalet ~residence
villa|villa,quinta|villa|villa|villa,ville|vila,vivenda|||villen|~chalet ~cottage
chalet|chalé|chalet|chalet|chalet,baita|chalé|||chalet,almhütte|~cottage ~cabin
cottage|cabaña,casita de campo|cottage|chaumière,cottage|casetta,villino,cottage|casa de campo,chalé|||landhaus,cottage,häuschen|~cabin ~hut ~hamlet
cabin|cabaña|cabin,hut|cabane,hutte|capanna,baita|cabana,choupana|ch'uklla|chuxlla||~bungalow
hut|choza,bohío,jacal|hut,shack,shanty,hovel|hutte,cabane|capanna,baracca,tugurio|choupana,palhoça|ch'uklla|chuxlla||~cabin ~bungalow ~little-house
igloo|iglú|igloo|igloo|igloo|iglu|||iglu
bungalow|bungaló,bungalow|bungalow|bungalow|bungalow|bangalô|||bungalow|~cottage
apartment|departamento,apartamento,piso,depa|apartment,flat|appartement,appart|appartamento|apartamento|||wohnung,apartment
penthouse|ático,penthouse|penthouse|penthouse|attico|cobertura|||penthouse|~apartment
condominium|condominio|condominium,condo|copropriété|condominio|condomínio|||eigentumswohnung|~apartment
residence|residencia,domicilio|residence,abode|résidence|residenza,dimora|residência,morada|||residenz,wohnsitz|~house ~residential
residential|residencial|residential|résidentiel/résidentielle|residenziale|residencial|||wohn
little-farm|granjita,chacrita|little farm|fermette,petite ferme|piccola fattoria|fazendinha,granjinha|||kleiner bauernhof|~farm
little-ranch|ranchito|little ranch|petit ranch||ranchinho|||kleine ranch|~ranch
domain|dominio|domain|domaine|dominio,tenuta|domínio|||domäne,gutsbesitz|~estate.land ~territory
stable.horse|establo,caballeriza,pesebrera|stable,stables|écurie,étable|stalla,scuderia|estábulo,cavalariça,estrebaria|||ställe,pferdestall|~barn
corral|corral,redil,aprisco|corral,pen,paddock,sheepfold|enclos,corral,bercail|recinto,corral|curral,redil|kancha|uyu|korral,pferch|~stable.horse
dovecote|palomar|dovecote|pigeonnier,colombier|piccionaia,colombaia|pombal|||taubenschlag|~pigeon ~dove
little-nest|nidito|little nest|petit nid|nidino|ninhozinho|||nestchen|~nest
den|guarida,madriguera,cubil|den,lair,burrow,hideout,hideaway|tanière,repaire,terrier|tana,covo|toca,covil|||höhle|~cave ~lions.den
vivarium|vivero,almácigo|nursery,plant nursery|pépinière|vivaio,semenzaio|viveiro|||baumschule,gärtnerei|~garden ~greenhouse
little-garden|jardincito|little garden|jardinet,petit jardin|giardinetto,giardinino|jardinzinho|||gärtchen|~garden ~secret-garden
secret-garden|jardín secreto|secret garden|jardin secret|giardino segreto|jardim secreto|||geheimer garten|~garden
garden-of-eden|jardín del edén|garden of eden|jardin d'éden|giardino dell'eden|jardim do éden|||garten eden|~eden ~adam-and-eve
plantation|plantación|plantation|plantation|piantagione|plantação|||plantage|~coffee.plantation
square.plaza|plaza,zócalo|square,plaza,piazza|place|piazza|praça,largo|hawkaypata||platz/plätze|~park
little-square|plazuela,plazoleta|little square|placette|piazzetta|pracinha|||kleiner platz|~square.plaza
bridge|puente|bridge|pont|ponte|ponte|chaka|chaka|brücke|~aqueduct
little-bridge|puentecito,pasarela|little bridge,footbridge|petit pont,passerelle|ponticello|pontezinha|||brückchen,kleine brücke|~bridge
dike|dique,malecón|dike,levee,embankment,seawall|digue|diga,argine|dique|||deich,damm|~dam ~canal
column|columna|column|colonne|colonna|coluna||||~pillar ~obelisk
pillar|pilar|pillar|pilier,pilastre|pilastro|pilar|||pfeiler
vault|bóveda|vault|voûte|volta|abóbada|||gewölbe|~dome ~crypt
dome|cúpula,domo|dome,cupola|dôme,coupole|cupola|cúpula,domo|||kuppel
obelisk|obelisco|obelisk|obélisque|obelisco|obelisco|||obelisk
portico|pórtico|portico|portique|portico,porticato|pórtico|||portikus,säulenhalle|~column ~porch
portal|portal|portal|portail|portale|portal|punku|punku||~gate
facade|fachada,frontis,frontispicio|facade,façade,frontage|façade|facciata|fachada|||fassade|~front
ruins|ruinas,ruina|ruins|ruines|rovine,ruderi|ruínas|||ruinen
tomb|tumba,sepulcro,sepultura|tomb,grave,sepulchre,sepulcher|tombe,tombeau,sépulcre,sépulture|tomba,sepolcro|túmulo,sepulcro,tumba|||gräber,grabmal|~chullpa ~cemetery
cemetery|cementerio,camposanto,panteón|cemetery,graveyard,necropolis|cimetière|cimitero,camposanto|cemitério|||friedhof
hamlet|caserío|hamlet|hameau|borgo,frazione|povoado,lugarejo|||weiler|~village
suburb|suburbio,arrabal,extrarradio|suburb|banlieue,faubourg|periferia,sobborgo|subúrbio,arrabalde|||vorort,vorstadt|~urban ~neighborhood
downtown|centro,centro de la ciudad|downtown,city centre,city center|centre-ville|centro città,centro cittadino|centro|||innenstadt,stadtzentrum|~city
suyu|suyo|inca region||||suyu|suyu||~region
colony|colonia|colony|colonie|colonia|colônia|||kolonie
little-corner|rinconcito|little corner|petit coin|angolino,cantuccio|cantinho|||eckchen,winkelchen|~corner
station|estación,paradero|station,depot|gare,station|stazione|estação|||bahnhof|~train
service-station|grifo,gasolinera,estación de servicio,bencinera|service station,gas station,petrol station,filling station,gasoline station|station-service|stazione di servizio,benzinaio,distributore|posto de gasolina|||tankstelle|~gasoline
parking|estacionamiento,cochera,playa de estacionamiento,parqueo,aparcamiento,parqueadero|parking,car park,parking lot|parking,stationnement|parcheggio|estacionamento|||parkplatz|~garage
planetarium|planetario|planetarium|planétarium|planetario|planetário|||planetarium|~observatory ~planetary
zoo|zoológico,zoo|zoo,zoological garden|zoo,jardin zoologique|zoo,giardino zoologico|zoológico,zoo|||zoo,tierpark|~animal
amusement-park|parque de diversiones,parque de atracciones|amusement park,theme park,funfair|parc d'attractions|parco divertimenti,luna park,parco dei divertimenti|parque de diversões|||vergnügungspark,freizeitpark|~carousel ~ferris-wheel
water-park|parque acuático,aquapark|water park,aquapark|parc aquatique|parco acquatico,acquapark|parque aquático|||wasserpark|~pool
playground|parque infantil,parque de juegos,patio de juegos|playground|aire de jeux|parco giochi|parquinho,playground|||spielplatz|~swing ~slide.toy
esplanade|explanada|esplanade|esplanade|spianata|esplanada|||esplanade
malecon|malecón,paseo marítimo,costanera,rambla|seafront,waterfront,promenade|front de mer,corniche,promenade|lungomare|orla,calçadão,malecão|||uferpromenade,strandpromenade|~seaside ~beach
belvedere|belvedere,mirador,miradero|belvedere|belvédère|belvedere|belvedere|||aussichtspunkt|~viewpoint ~bellavista ~view
bellavista|bella vista,buena vista|beautiful view,fair view,fine view|belle vue,bellevue|bella vista|bela vista,boa vista|||schöne aussicht|~view
view|vista|view,vista|vue,point de vue|vista,scorcio|vista|||aussicht,blick,ausblick|~landscape
panorama|panorama|panorama|panorama|panorama|panorama|||panorama|~view ~scenery
terrace.farm|andén,andenes|agricultural terrace||||pata|taqana|ackerterrasse
slope|ladera,vertiente,falda|slope,hillside|pente,coteau,versant|pendio,versante,declivio|ladeira,encosta,vertente|||hänge,abhang|~hill ~foothill
court.sport|cancha|court,playing field|terrain|campo|quadra|kancha||spielfeld,sportplatz
refuge|refugio,albergue,amparo|refuge,shelter,sanctuary|refuge,abri,asile|rifugio,riparo|refúgio,abrigo|||zuflucht,zufluchtsort,refugium|~haven ~haven.calm
home-country|terruño,tierruca|home soil,homeland,native land,native soil|terroir,terre natale|terra natia,terra nativa|terra natal|llaqta|marka|heimat,heimaterde|~birthplace
terroir|terruño|terroir|terroir|terroir|terroir
prison-tower|torreón|keep,donjon|donjon|torrione,mastio|torreão|||bergfried,wohnturm|~tower ~castle
gatehouse|portería|gatehouse,lodge|loge,conciergerie|portineria|portaria|||torhaus,pförtnerhaus
post-office|correo,oficina de correos,estafeta|post office|poste,bureau de poste|ufficio postale,posta|correio|||postamt|~postman
town-hall|municipalidad,ayuntamiento,alcaldía,cabildo|town hall,city hall,guildhall|mairie,hôtel de ville|municipio,comune,palazzo comunale|prefeitura,câmara municipal|||rathaus|~mayor
slaughterhouse|matadero,camal|slaughterhouse,abattoir|abattoir|macello,mattatoio|matadouro,abatedouro|||schlachthof,schlachthaus|~butcher
morgue|morgue|morgue|morgue|obitorio|necrotério|||leichenhalle,leichenschauhaus
`
