export const directions = `
north|norte,septentrión|north|nord|nord|norte|chincha||norden,nord|~arctic
northern|norteño,septentrional,boreal,nortino|northern,boreal,norther|nordique,septentrional,boréal|settentrionale,nordico,boreale|setentrional,nortenho,boreal|||nördlich/nördliche/nördlicher/nördliches/nördlichen|~north ~nordic ~northern.lights
nordic|nórdico|nordic|nordique|nordico|nórdico|||nordisch/nordische/nordischer/nordisches/nordischen|~north ~scandinavian
south|sur|south|sud|sud|sul|qulla,urin||süden,süd|!north ~austral
southern|sureño,meridional,austral|southern,austral|méridional,austral|meridionale,australe|meridional,austral,sulista|||südlich/südliche/südlicher/südliches/südlichen|~south
austral|austral|austral|austral|australe|austral|||südlich/südliche/südlicher/südliches/südlichen|~southern ~antarctic
east|este,oriente,levante,naciente|east,orient|est,orient,levant|est,oriente,levante|leste,oriente,levante,nascente|anti|inti jalsu|osten,ost|!west ~sunrise
eastern|oriental|eastern,oriental|oriental|orientale|oriental|||östlich/östliche/östlicher/östliches/östlichen|~east ~orient ~asian
orient|oriente|orient|orient|oriente|oriente|||morgenland|~east
west|oeste,occidente,poniente,ponente|west,occident,westward|ouest,occident|ovest,occidente,ponente|oeste,ocidente,poente|kunti|inti jalanta|westen,west|~sunset
western|occidental,del oeste|western,occidental|occidental|occidentale|ocidental|||westlich/westliche/westlicher/westliches/westlichen|~west !eastern ~far.west ~cowboy
far.west|lejano oeste,viejo oeste,salvaje oeste|far west,wild west|far west|far west,selvaggio west|velho oeste,faroeste,oeste selvagem|||wilder westen|~west
northeast|noreste,nordeste|northeast|nord-est|nord-est|nordeste|||nordosten,nordost
northwest|noroeste|northwest|nord-ouest|nord-ovest|noroeste|||nordwesten,nordwest
southeast|sureste,sudeste|southeast|sud-est|sud-est|sudeste|||südosten,südost
southwest|suroeste,sudoeste|southwest|sud-ouest|sud-ovest|sudoeste|||südwesten,südwest
arctic|ártico|arctic|arctique|artico|ártico|||arktis,arktisch/arktische/arktischer/arktisches/arktischen|!antarctic ~pole ~icy
antarctic|antártico,antártida|antarctic,antarctica|antarctique|antartico,antartide|antártico,antártida|||antarktis,antarktisch/antarktische/antarktischer/antarktisches/antarktischen|~polar
polar|polar|polar|polaire|polare|polar|||polar|~arctic ~pole ~glacial
pole|polo|pole|pôle|polo|polo|||pol|~north.star
equator|ecuador|equator|équateur|equatore|equador|||äquator
tropic|trópico|tropic|tropique|tropico|trópico|||wendekreis,tropen|~equator
tropical|tropical|tropical|tropical|tropicale|tropical|||tropisch/tropische/tropischer/tropisches/tropischen|~tropic ~jungle
meridian|meridiano|meridian|méridien|meridiano|meridiano|||meridian
compass|brújula,compás|compass|boussole|bussola|bússola|||kompass|~compass.rose ~navigator ~north.star
compass.rose|rosa de los vientos|compass rose,wind rose,wind-rose|rose des vents|rosa dei venti|rosa dos ventos|||windrose,kompassrose
map|mapa,plano,carta geográfica|map,chart|carte,plan|mappa,carta|mapa|||karte,landkarte|~legend.map
atlas.book|atlas|atlas|atlas|atlante|atlas|||atlanten|~map
left|izquierda/izquierdo,zurdo|left,left-hand|gauche|sinistra/sinistro|esquerda/esquerdo|lluq'i|ch'iqa|linke/linker|!right.side
right.side|derecha/derecho,diestra|right,right-hand|droite/droit|destra/destro|direita/direito|paña|kupi|rechts,rechte/rechter/rechtes
up|arriba,hacia arriba|up,upward|en haut|su,sopra,in alto|acima,para cima|hanaq,wichay|alaya|hoch,hinauf,aufwärts|!down ~above ~upper
down|abajo,hacia abajo|down,downward|en bas|giù,sotto|abaixo,para baixo|uray|aynacha|hinunter,abwärts,unten|~below ~lower
above|encima,sobre|above,over|au-dessus,sur|sopra,oltre|acima,sobre|hanan||oben,über,oberhalb|!below
below|debajo,bajo|below,under,beneath,underneath|sous,au-dessous,dessous|sotto|embaixo,sob,debaixo|urin||unten,unter,unterhalb
inside|dentro,adentro|inside,within,in|dedans,à l'intérieur|dentro|dentro|ukhu|manqha|drinnen,innen,innerhalb|!outside ~indoor
outside|fuera,afuera|outside,out|dehors,hors|fuori|fora|hawa|anqa|draußen,außen,außerhalb
inner|interior,interno|inner,interior,internal|intérieur,interne|interiore,interno|interior,interno|||innere/innerer/inneres/inneren|~inside
outer|exterior,externo|outer,exterior,external,outward|extérieur,externe|esteriore,esterno|exterior,externo|||äußere/äußerer/äußeres/äußeren|~outside !inner
front|frente,delantero,delante,frontal|front|devant,avant|fronte,davanti|frente|ñawpa|nayraqata|vorderseite,vorne
rear|trasero,detrás|rear,behind|arrière,derrière|retro,dietro|traseiro,atrás|qhipa|qhipa|hintere/hinterer/hinteres,rückseite,hinten|!front
forward|adelante,hacia adelante|forward,ahead,onward,forth|en avant,avant|avanti|avante,para a frente|ñawpaqman||vorwärts,voran|!backward ~advance
backward|hacia atrás|backward,back|en arrière|indietro|para trás|||rückwärts,zurück
here|aquí,acá|here|ici|qui,qua|aqui,cá|kaypi|akana||!there
there|allí,allá,ahí|there|là,là-bas|lì,là|ali,lá|chaypi,haqay,haqaypi|ukana
near|cerca,cercano,junto|near,nearby,close,nigh|près,proche|vicino|perto,próximo|qaylla,sispa|jak'a|nah/nahe/naher/nahes/nahen|!far ~next ~neighbor
far|lejos,lejano,distante,remoto|far,distant,faraway,remote|loin,lointain,distant,éloigné|lontano,distante|longe,distante,longínquo,remoto|karu|jaya|ferne/ferner/fernen,weit|~beyond
distance|distancia|distance|distance|distanza|distância|||entfernung,distanz,abstand/abstände|~far
place|lugar,sitio,paraje,ubicación|place,site,spot,location,venue|lieu,endroit,place,site|luogo,posto,sito|lugar,local,site,sítio|k'iti|chiqa|ort,platz/plätze
everywhere|por todas partes,en todas partes,en todos lados,por doquier|everywhere|partout|dappertutto|em toda parte|||überall
around|alrededor,en torno|around,round|autour|intorno,attorno|ao redor|muyuriq||herum,rund um,ringsum
around.the.world|alrededor del mundo,vuelta al mundo|around the world,round the world|autour du monde,tour du monde|intorno al mondo,giro del mondo|volta ao mundo,ao redor do mundo|||um die welt,rund um die welt|~globe ~traveller ~worldwide
worldwide|mundial,a nivel mundial|worldwide,global,world-wide|mondial|mondiale|mundial|||weltweit/weltweite/weltweiter/weltweites/weltweiten|~world ~world.adj ~international ~planet
global|global,mundial,planetario|global,worldwide|global,mondial|globale,mondiale|global,mundial|||globale/globaler/globalen|~worldwide ~world
international|internacional|international,intl|international|internazionale|internacional|||international/internationale/internationaler/internationales/internationalen|~global
national|nacional|national|national|nazionale|nacional|||national/nationale/nationaler/nationales/nationalen|~nation !international ~homeland ~patriotic
regional|regional|regional|régional|regionale|regional|||regional/regionale/regionaler/regionales/regionalen|~region
local|local,lugareño|local|local|locale|local|||lokal/lokale/lokaler/lokales/lokalen,örtlich/örtliche/örtlicher/örtliches/örtlichen|!global
universal|universal|universal|universel|universale|universal|||universal,universell/universelle/universeller/universelles/universellen|~universe ~global
continental|continental|continental|continental|continentale|continental|||kontinental/kontinentale/kontinentaler/kontinentales/kontinentalen|~continent
beyond|más allá|beyond|au-delà|al di là,oltre|além|||jenseits
region|región|region|région|regione|região|suyu|suyu|region,gegend
province|provincia|province|province|provincia|província|wamani||provinz|~region ~district
district|distrito|district|district,arrondissement|distretto|distrito|||bezirk,distrikt|~zone
department|departamento|department|département|dipartimento|departamento|||abteilung,departement
zone|zona|zone,area|zone|zona|zona|||zone|~region
country|país|country|pays|paese|país|suyu,llaqta|marka|länder|~national
nation|nación|nation|nation|nazione|nação|suyu||nation|~people
homeland|patria,patria chica,tierra natal|homeland,fatherland,motherland,native land,mother country|patrie,mère patrie|patria,madrepatria|pátria|llaqta|marka|heimat,vaterland,heimatland|~nation ~home-country ~patriotic
frontier|frontera,linde,confín|frontier,border,boundary|frontière|frontiera,confine|fronteira|saywa|qurpa|grenze|~to.limit
flag|bandera,estandarte,pabellón,pendón,banderola|flag,banner,ensign,pennant|drapeau,étendard,bannière,pavillon|bandiera,stendardo,vessillo|bandeira,estandarte,pavilhão|wiphala,unancha|wiphala|flagge,fahne|~emblem ~tricolor
capital.city|capital,metrópoli,ciudad capital|capital|capitale|capitale|capital|||hauptstadt/hauptstädte|~city
town|pueblo,poblado,villa,burgo,pueblecito|town,village,burg,township|village,bourg,ville|paese,borgo,villaggio,cittadina|vila,povoado,aldeia|llaqta,llacta,llajta|marka|stadt/städte,städtchen,kleinstadt|~city ~hamlet
village|aldea,pueblo,villorrio,aldehuela,caserío|village,hamlet|village,hameau|villaggio,borgo,paesello,borgata|aldeia,vila,vilarejo,aldeola|llaqta,uchuy llaqta|marka,jisk'a marka|dorf/dörfer|~town ~countryside
countryside|campo,campiña|countryside,country|campagne|campagna|campo,campina,campanha|chakra||ländliche gegend
country.style|campestre,rural,rústico,campero,agreste|country,rural,rustic,countrified,bucolic|champêtre,rural,rustique,campagnard,agreste|rurale,rustico,campestre,campagnolo,agreste|rural,rústico,campestre,campeiro|||ländlich/ländliche/ländlicher/ländliches/ländlichen,landhausstil|~countryside ~rustic
`
