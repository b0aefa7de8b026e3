export const directions = `
north|norte|north|nord|nord|norte|chincha
northern|norteño,septentrional|northern|nordique,septentrional|settentrionale,nordico|setentrional|||~north
nordic|nórdico|nordic|nordique|nordico|nórdico|||~north
south|sur|south|sud|sud|sul|qulla,urin||!north
southern|sureño,meridional,austral|southern|méridional,austral|meridionale,australe|meridional,austral|||~south
austral|austral|austral|austral|australe|austral|||~southern
east|este,oriente,levante|east|est,orient,levant|est,oriente,levante|leste,oriente|anti|inti jalsu|!west
eastern|oriental|eastern,oriental|oriental|orientale|oriental|||~east
orient|oriente|orient|orient|oriente|oriente|||~east
west|oeste,occidente,poniente|west,occident|ouest,occident|ovest,occidente,ponente|oeste,ocidente,poente|kunti|inti jalanta
western|occidental,del oeste|western|occidental|occidentale|ocidental|||~west
far.west|lejano oeste,viejo oeste|far west,wild west|far west|far west|velho oeste|||~west
northeast|noreste,nordeste|northeast|nord-est|nord-est|nordeste
northwest|noroeste|northwest|nord-ouest|nord-ovest|noroeste
southeast|sureste,sudeste|southeast|sud-est|sud-est|sudeste
southwest|suroeste,sudoeste|southwest|sud-ouest|sud-ovest|sudoeste
arctic|ártico|arctic|arctique|artico|ártico|||!antarctic
antarctic|antártico,antártida|antarctic,antarctica|antarctique|antartico,antartide|antártico,antártida
polar|polar|polar|polaire|polare|polar
pole|polo|pole|pôle|polo|polo
equator|ecuador|equator|équateur|equatore|equador
tropic|trópico|tropic|tropique|tropico|trópico
tropical|tropical|tropical|tropical|tropicale|tropical|||~tropic
meridian|meridiano|meridian|méridien|meridiano|meridiano
compass|brújula,compás|compass|boussole|bussola|bússola
compass.rose|rosa de los vientos|compass rose,wind rose|rose des vents|rosa dei venti|rosa dos ventos
map|mapa|map,chart|carte|mappa,carta|mapa
atlas.book|atlas|atlas|atlas|atlante|atlas|||~map
left|izquierda,izquierdo|left|gauche|sinistra,sinistro|esquerda,esquerdo|lluq'i|ch'iqa|!right.side
right.side|derecha,diestra|right|droite|destra,destro|direita|paña|kupi
up|arriba|up,upward|en haut|su,sopra|acima,para cima|hanaq,wichay|alaya|!down
down|abajo|down,downward|en bas|giù,sotto|abaixo,para baixo|uray|aynacha
above|encima,sobre|above,over|au-dessus,sur|sopra|acima,sobre|hanan
below|debajo,bajo|below,under,beneath|sous,au-dessous|sotto|embaixo,sob|urin
inside|dentro,adentro|inside,within,in|dedans,à l'intérieur|dentro|dentro|ukhu|manqha|!outside
outside|fuera,afuera|outside,out|dehors|fuori|fora|hawa|anqa
inner|interior,interno|inner,interior,internal|intérieur,interne|interiore,interno|interior,interno|||~inside
outer|exterior,externo|outer,exterior,external|extérieur,externe|esteriore,esterno|exterior,externo|||~outside !inner
front|frente,delantero|front|devant,avant|fronte,davanti|frente|ñawpa|nayraqata
rear|trasero,detrás|rear,behind|arrière,derrière|retro,dietro|traseiro,atrás|qhipa|qhipa|!front
forward|adelante|forward,ahead|en avant|avanti|avante,para a frente|ñawpaqman||!backward
backward|hacia atrás|backward,back|en arrière|indietro|para trás
here|aquí,acá|here|ici|qui,qua|aqui|kaypi|akana|!there
there|allí,allá,ahí|there|là,là-bas|lì,là|ali,lá|chaypi,haqay|ukana
near|cerca,cercano|near,nearby,close|près,proche|vicino|perto,próximo|qaylla,sispa|jak'a|!far
far|lejos,lejano|far,distant,faraway|loin,lointain|lontano|longe,distante|karu|jaya
distance|distancia|distance|distance|distanza|distância|||~far
place|lugar,sitio|place,site,spot,location|lieu,endroit,place|luogo,posto|lugar,local|k'iti
everywhere|por todas partes,en todas partes|everywhere|partout|dappertutto|em toda parte
around|alrededor|around|autour|intorno|ao redor|muyuriq
around.the.world|alrededor del mundo,vuelta al mundo|around the world|autour du monde|intorno al mondo|volta ao mundo
worldwide|mundial|worldwide,global|mondial|mondiale|mundial|||~world
global|global|global|global|globale|global|||~worldwide
international|internacional|international|international|internazionale|internacional
national|nacional|national|national|nazionale|nacional
regional|regional|regional|régional|regionale|regional
local|local|local|local|locale|local
universal|universal|universal|universel|universale|universal|||~universe
continental|continental|continental|continental|continentale|continental|||~continent
beyond|más allá|beyond|au-delà|al di là,oltre|além
region|región|region|région|regione|região|suyu|suyu
province|provincia|province|province|provincia|província|wamani
district|distrito|district|district|distretto|distrito
department|departamento|department|département|dipartimento|departamento
zone|zona|zone,area|zone|zona|zona
country|país|country|pays|paese|país|suyu,llaqta|marka
nation|nación|nation|nation|nazione|nação|suyu
homeland|patria|homeland,fatherland,motherland|patrie|patria|pátria|llaqta|marka|~nation
frontier|frontera|frontier,border,boundary|frontière|frontiera,confine|fronteira|saywa|qurpa
flag|bandera,estandarte|flag,banner|drapeau,étendard,bannière|bandiera,stendardo|bandeira,estandarte|wiphala,unancha|wiphala
capital.city|capital|capital|capitale|capitale|capital
town|pueblo,poblado,villa|town,village|village,bourg|paese,borgo,villaggio|vila,povoado,aldeia|llaqta,llacta|marka
village|aldea,pueblo,villorrio|village,hamlet|village,hameau|villaggio,borgo|aldeia,vila|llaqta|marka|~town
countryside|campo,campiña|countryside,country|campagne|campagna|campo,campina|chakra
country.style|campestre,rural,rústico,campero|country,rural,rustic|champêtre,rural,rustique,campagnard|rurale,rustico,campestre|rural,rústico,campestre|||~countryside
`
