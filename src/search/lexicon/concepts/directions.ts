export const directions = `
north|norte|north|nord|nord|norte|chincha
northern|norteño,septentrional|northern|nordique,septentrional|settentrionale,nordico|setentrional|||~north
nordic|nórdico|nordic|nordique|nordico|nórdico|||~north
south|sur|south|sud|sud|sul|qulla,urin||!north
southern|sureño,meridional,austral|southern|méridional,austral|meridionale,australe|meridional,austral|||~south
austral|austral|austral|austral|australe|austral|||~southern
east|este,oriente,levante|east,orient|est,orient,levant|est,oriente,levante|leste,oriente|anti|inti jalsu|!west
eastern|oriental|eastern,oriental|oriental|orientale|oriental|||~east ~orient
orient|oriente|orient|orient|oriente|oriente|||~east
west|oeste,occidente,poniente|west,occident|ouest,occident|ovest,occidente,ponente|oeste,ocidente,poente|kunti|inti jalanta
western|occidental,del oeste|western|occidental|occidentale|ocidental|||~west !eastern
far.west|lejano oeste,viejo oeste|far west,wild west|far west|far west|velho oeste|||~west
northeast|noreste,nordeste|northeast|nord-est|nord-est|nordeste
northwest|noroeste|northwest|nord-ouest|nord-ovest|noroeste
southeast|sureste,sudeste|southeast|sud-est|sud-est|sudeste
southwest|suroeste,sudoeste|southwest|sud-ouest|sud-ovest|sudoeste
arctic|ártico|arctic|arctique|artico|ártico|||!antarctic
antarctic|antártico,antártida|antarctic,antarctica|antarctique|antartico,antartide|antártico,antártida
polar|polar|polar|polaire|polare|polar|||~arctic
pole|polo|pole|pôle|polo|polo
equator|ecuador|equator|équateur|equatore|equador
tropic|trópico|tropic|tropique|tropico|trópico
tropical|tropical|tropical|tropical|tropicale|tropical|||~tropic
meridian|meridiano|meridian|méridien|meridiano|meridiano
compass|brújula,compás|compass|boussole|bussola|bússola|||~compass.rose
compass.rose|rosa de los vientos|compass rose,wind rose|rose des vents|rosa dei venti|rosa dos ventos
map|mapa|map,chart|carte,plan|mappa,carta|mapa
atlas.book|atlas|atlas|atlas|atlante|atlas|||~map
left|izquierda,izquierdo|left|gauche|sinistra,sinistro|esquerda,esquerdo|lluq'i|ch'iqa|!right.side
right.side|derecha,diestra,derecho|right|droite,droit|destra,destro|direita,direito|paña|kupi
up|arriba|up,upward|en haut|su,sopra,in alto|acima,para cima|hanaq,wichay|alaya|!down
down|abajo|down,downward|en bas|giù,sotto|abaixo,para baixo|uray|aynacha
above|encima,sobre|above,over|au-dessus,sur|sopra,oltre|acima,sobre|hanan||!below
below|debajo,bajo|below,under,beneath|sous,au-dessous,dessous|sotto|embaixo,sob,debaixo|urin
inside|dentro,adentro|inside,within,in|dedans,à l'intérieur|dentro|dentro|ukhu|manqha|!outside
outside|fuera,afuera|outside,out|dehors,hors|fuori|fora|hawa|anqa
inner|interior,interno|inner,interior,internal|intérieur,interne|interiore,interno|interior,interno|||~inside
outer|exterior,externo|outer,exterior,external|extérieur,externe|esteriore,esterno|exterior,externo|||~outside !inner
front|frente,delantero|front|devant,avant|fronte,davanti|frente|ñawpa|nayraqata
rear|trasero,detrás|rear,behind|arrière,derrière|retro,dietro|traseiro,atrás|qhipa|qhipa|!front
forward|adelante|forward,ahead|en avant|avanti|avante,para a frente|ñawpaqman||!backward
backward|hacia atrás|backward,back|en arrière|indietro|para trás
here|aquí,acá|here|ici|qui,qua|aqui,cá|kaypi|akana|!there
there|allí,allá,ahí|there|là,là-bas|lì,là|ali,lá|chaypi,haqay,haqaypi|ukana
near|cerca,cercano|near,nearby,close|près,proche|vicino|perto,próximo|qaylla,sispa|jak'a|!far
far|lejos,lejano,distante|far,distant,faraway|loin,lointain,distant|lontano|longe,distante,longínquo|karu|jaya
distance|distancia|distance|distance|distanza|distância|||~far
place|lugar,sitio|place,site,spot,location|lieu,endroit,place,site|luogo,posto,sito|lugar,local,site,sítio|k'iti|chiqa
everywhere|por todas partes,en todas partes|everywhere|partout|dappertutto|em toda parte
around|alrededor|around,round|autour|intorno,attorno|ao redor|muyuriq
around.the.world|alrededor del mundo,vuelta al mundo|around the world|autour du monde|intorno al mondo|volta ao mundo
worldwide|mundial|worldwide,global|mondial|mondiale|mundial|||~world
global|global,mundial|global,worldwide|global,mondial|globale,mondiale|global,mundial|||~worldwide ~world
international|internacional|international|international|internazionale|internacional|||~global
national|nacional|national|national|nazionale|nacional|||~nation !international
regional|regional|regional|régional|regionale|regional
local|local|local|local|locale|local|||!global
universal|universal|universal|universel|universale|universal|||~universe ~global
continental|continental|continental|continental|continentale|continental|||~continent
beyond|más allá|beyond|au-delà|al di là,oltre|além
region|región|region|région|regione|região|suyu|suyu
province|provincia|province|province|provincia|província|wamani
district|distrito|district|district,arrondissement|distretto|distrito
department|departamento|department|département|dipartimento|departamento
zone|zona|zone,area|zone|zona|zona
country|país|country|pays|paese|país|suyu,llaqta|marka
nation|nación|nation|nation|nazione|nação|suyu||~people
homeland|patria|homeland,fatherland,motherland|patrie|patria|pátria|llaqta|marka|~nation
frontier|frontera|frontier,border,boundary|frontière|frontiera,confine|fronteira|saywa|qurpa
flag|bandera,estandarte|flag,banner|drapeau,étendard,bannière|bandiera,stendardo|bandeira,estandarte|wiphala,unancha|wiphala
capital.city|capital|capital|capitale|capitale|capital|||~city
town|pueblo,poblado,villa|town,village|village,bourg,ville|paese,borgo,villaggio,cittadina|vila,povoado,aldeia|llaqta,llacta,llajta|marka|~city
village|aldea,pueblo,villorrio|village,hamlet|village,hameau|villaggio,borgo|aldeia,vila,vilarejo|llaqta,uchuy llaqta|marka,jisk'a marka|~town
countryside|campo,campiña|countryside,country|campagne|campagna|campo,campina,campanha|chakra
country.style|campestre,rural,rústico,campero|country,rural,rustic|champêtre,rural,rustique,campagnard|rurale,rustico,campestre|rural,rústico,campestre|||~countryside
`
