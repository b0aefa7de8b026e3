export const cities = `
city|ciudad,urbe|city,town|ville,cité|città|cidade|llaqta,llacta,hatun llaqta|marka,jach'a marka|stadt/städte
urban|urbano,citadino|urban|urbain|urbano|urbano|||städtisch|~city
metropolis|metrópoli,metrópolis|metropolis|métropole|metropoli|metrópole|||metropole|~city
metropolitan|metropolitano|metropolitan,metro|métropolitain|metropolitano|metropolitano|||metropolitan,großstädtisch|~metropolis
london|londres|london|londres|londra|londres|||london
londoner|londinense|londoner|londonien|londinese|londrino|||londoner/londonerin|~london
paris|parís|paris|paris|parigi|paris||||~eiffel.tower
parisian|parisino,parisiense|parisian|parisien|parigino|parisiense|||pariser/pariserin|~paris
lyon|lyon|lyon,lyons|lyon|lione|lyon|||lyon
marseille|marsella|marseille,marseilles|marseille|marsiglia|marselha|||marseille
bordeaux|burdeos|bordeaux|bordeaux|bordeaux|bordéus
nice.city|niza|nice|nice|nizza|nice|||nizza
cannes|cannes|cannes|cannes|cannes|cannes
madrid|madrid|madrid|madrid|madrid|madri|||madrid
seville|sevilla,híspalis|seville|séville|siviglia|sevilha|||sevilla
sevillian|sevillano,hispalense|sevillian|sévillan|sivigliano|sevilhano|||sevillaner|~seville
barcelona|barcelona,ciudad condal|barcelona|barcelone|barcellona|barcelona|||barcelona
valencia|valencia|valencia|valence|valencia|valência|||valencia
granada.city|granada|granada|grenade|granada|granada
cordoba|córdoba|cordoba|cordoue|cordova|córdova|||córdoba
zaragoza|zaragoza|saragossa,zaragoza|saragosse|saragozza|saragoça|||saragossa
toledo|toledo|toledo|tolède|toledo|toledo|||toledo
alhambra|alhambra|alhambra|alhambra|alhambra|alhambra|||alhambra
lisbon|lisboa|lisbon|lisbonne|lisbona|lisboa|||lissabon
porto.city|oporto|porto,oporto|porto|porto|porto
rome|roma,ciudad eterna|rome,eternal city|rome|roma|roma|||rom|~colosseum
milan|milán|milan|milan|milano|milão|||mailand
milanese|milanés|milanese|milanais|milanese|milanês|||mailänder|~milan
venice|venecia|venice|venise|venezia|veneza|||venedig
venetian|veneciano|venetian|vénitien|veneziano|veneziano|||venezianisch/venezianische/venezianischer,venezianer|~venice ~gondola
florence|florencia|florence|florence|firenze|florença|||florenz
florentine|florentino|florentine|florentin|fiorentino|florentino|||florentiner,florentinisch|~florence
naples|nápoles|naples|naples|napoli|nápoles|||neapel|~vesuvius
neapolitan|napolitano|neapolitan|napolitain|napoletano|napolitano|||neapolitaner,neapolitanisch/neapolitanische|~naples
turin|turín|turin|turin|torino|turim|||turin
genoa|génova|genoa|gênes|genova|gênova|||genua
genoese|genovés|genoese|génois|genovese|genovês|||genuesisch,genuese|~genoa
bologna|bolonia|bologna|bologne|bologna|bolonha|||bologna
verona|verona|verona|vérone|verona|verona|||verona
pisa|pisa|pisa|pise|pisa|pisa|||pisa
pompeii|pompeya|pompeii|pompéi|pompei|pompeia|||pompeji
vesuvius|vesubio|vesuvius|vésuve|vesuvio|vesúvio|||vesuv|~volcano ~pompeii
vatican|vaticano|vatican,vatican city|vatican|vaticano|vaticano|||vatikan
monaco|mónaco|monaco|monaco|monaco|mônaco
geneva|ginebra|geneva|genève|ginevra|genebra|||genf
zurich|zúrich|zurich|zurich|zurigo|zurique|||zürich
basel|basilea|basel,basle|bâle|basilea|basileia|||basel
bern|berna|bern|berne|berna|berna|||bern
vienna|viena|vienna|vienne|vienna|viena|||wien
viennese|vienés|viennese|viennois|viennese|vienense|||wiener,wienerisch|~vienna ~waltz
salzburg|salzburgo|salzburg|salzbourg|salisburgo|salzburgo|||salzburg
berlin|berlín|berlin|berlin|berlino|berlim|||berlin
munich|múnich|munich|munich|monaco di baviera|munique|||münchen
cologne.city|colonia|cologne|cologne|colonia|colônia|||köln
hamburg|hamburgo|hamburg|hambourg|amburgo|hamburgo|||hamburg
frankfurt|fráncfort|frankfurt|francfort|francoforte|frankfurt|||frankfurt
dresden|dresde|dresden|dresde|dresda|dresden|||dresden
brussels|bruselas|brussels|bruxelles|bruxelles|bruxelas|||brüssel
antwerp|amberes|antwerp|anvers|anversa|antuérpia|||antwerpen
bruges|brujas|bruges|bruges|bruges|bruges|||brügge
amsterdam|ámsterdam|amsterdam|amsterdam|amsterdam|amsterdã|||amsterdam
the.hague|la haya|the hague|la haye|l'aia|haia|||den haag
edinburgh|edimburgo|edinburgh|édimbourg|edimburgo|edimburgo|||edinburgh
dublin|dublín|dublin|dublin|dublino|dublin|||dublin
oxford|oxford|oxford|oxford|oxford|oxford|||oxford
cambridge|cambridge|cambridge|cambridge|cambridge|cambridge|||cambridge
copenhagen|copenhague|copenhagen|copenhague|copenaghen|copenhague|||kopenhagen
stockholm|estocolmo|stockholm|stockholm|stoccolma|estocolmo|||stockholm
prague|praga|prague|prague|praga|praga|||prag
warsaw|varsovia|warsaw|varsovie|varsavia|varsóvia|||warschau
krakow|cracovia|krakow,cracow|cracovie|cracovia|cracóvia|||krakau
budapest|budapest|budapest|budapest|budapest|budapeste|||budapest
bucharest|bucarest|bucharest|bucarest|bucarest|bucareste|||bukarest
athens|atenas|athens|athènes|atene|atenas|||athen|~acropolis
athenian|ateniense|athenian|athénien|ateniese|ateniense|||athener,athenisch|~athens
sparta|esparta|sparta|sparte|sparta|esparta|||sparta|~athens
spartan|espartano|spartan|spartiate|spartano|espartano|||spartanisch,spartaner|~sparta ~austere
troy|troya,ilión|troy|troie|troia|troia|||troja
trojan|troyano|trojan|troyen|troiano|troiano|||trojanisch,trojaner|~troy
corinth|corinto|corinth|corinthe|corinto|corinto|||korinth
istanbul|estambul,constantinopla,bizancio|istanbul,constantinople,byzantium|istanbul,constantinople,byzance|istanbul,costantinopoli,bisanzio|istambul,constantinopla,bizâncio|||istanbul,konstantinopel,byzanz|~byzantine
byzantine|bizantino|byzantine|byzantin|bizantino|bizantino|||byzantinisch
moscow|moscú|moscow|moscou|mosca|moscou|||moskau
saint.petersburg|san petersburgo|saint petersburg|saint-pétersbourg|san pietroburgo|são petersburgo|||sankt petersburg
jerusalem|jerusalén|jerusalem|jérusalem|gerusalemme|jerusalém|||jerusalem|~zion
bethlehem|belén|bethlehem|bethléem|betlemme|belém|||bethlehem
nazareth|nazaret|nazareth|nazareth|nazaret|nazaré|||nazareth
jericho|jericó|jericho|jéricho|gerico|jericó|||jericho
zion|sion|zion|sion|sion|sião|||zion
mecca|la meca,meca|mecca|la mecque|la mecca|meca|||mekka
damascus|damasco|damascus|damas|damasco|damasco|||damaskus
baghdad|bagdad|baghdad|bagdad|baghdad|bagdá|||bagdad
cairo|el cairo|cairo|le caire|il cairo|cairo|||kairo
alexandria|alejandría|alexandria|alexandrie|alessandria|alexandria|||alexandria
carthage|cartago|carthage|carthage|cartagine|cartago|||karthago
tangier|tánger|tangier|tanger|tangeri|tânger|||tanger
casablanca|casablanca|casablanca|casablanca|casablanca|casablanca
timbuktu|tombuctú|timbuktu|tombouctou|timbuctù|timbuktu|||timbuktu
beijing|pekín,beijing|beijing,peking|pékin|pechino|pequim|||peking
shanghai|shanghái|shanghai|shanghai|shanghai|xangai|||schanghai,shanghai
canton|cantón|canton|canton|canton|cantão|||kanton
hong.kong|hong kong|hong kong|hong kong|hong kong|hong kong|||hongkong
tokyo|tokio|tokyo|tokyo|tokyo|tóquio|||tokio
kyoto|kioto|kyoto|kyoto|kyoto|quioto|||kyoto
seoul|seúl|seoul|séoul|seul|seul|||seoul
bombay|bombay|bombay,mumbai|bombay|bombay|bombaim|||bombay
new.york|nueva york,gran manzana|new york,ny,big apple|new york|new york|nova york|||new york|~statue.of.liberty
new.orleans|nueva orleans|new orleans|la nouvelle-orléans|new orleans|nova orleans|||new orleans
philadelphia|filadelfia|philadelphia|philadelphie|filadelfia|filadélfia|||philadelphia
los.angeles|los ángeles|los angeles|los angeles|los angeles|los angeles|||los angeles
san.francisco|san francisco|san francisco|san francisco|san francisco|são francisco
havana|la habana,habana|havana|la havane|l'avana,avana|havana|||havanna|~cuba
havanan|habanero|havanan|havanais|avanese|havanês||||~havana
buenos.aires|buenos aires|buenos aires|buenos aires|buenos aires|buenos aires
rio.de.janeiro|río de janeiro|rio de janeiro|rio de janeiro|rio de janeiro|rio de janeiro|||rio de janeiro
sao.paulo|sao paulo|sao paulo|são paulo|san paolo|são paulo
brasilia|brasilia|brasilia|brasilia|brasilia|brasília|||brasília
bogota|bogotá|bogota|bogota|bogotá|bogotá|||bogotá
quito|quito|quito|quito|quito|quito|kitu||quito
la.paz|la paz,chuquiago|la paz|la paz|la paz|la paz|chuqiyapu|chuqiyapu|la paz
riviera|riviera|riviera|riviera|riviera|riviera|||riviera
french.riviera|costa azul|french riviera,cote d'azur|côte d'azur|costa azzurra|costa azul|||französische riviera|~riviera ~nice.city ~cannes
seine|sena|seine|seine|senna|sena|||seine|~paris
rhine|rin|rhine|rhin|reno|reno|||rhein
danube|danubio|danube|danube|danubio|danúbio|||donau
thames|támesis|thames|tamise|tamigi|tâmisa|||themse|~london
tiber|tíber|tiber|tibre|tevere|tibre|||tiber
ganges|ganges|ganges|gange|gange|ganges
mont.blanc|monte blanco|mont blanc|mont blanc|monte bianco|monte branco|||mont blanc|~alps
black.sea|mar negro|black sea|mer noire|mar nero|mar negro|||schwarzes meer
red.sea|mar rojo|red sea|mer rouge|mar rosso|mar vermelho|||rotes meer
dead.sea|mar muerto|dead sea|mer morte|mar morto|mar morto|||totes meer
black.forest|selva negra|black forest|forêt-noire|foresta nera|floresta negra|||schwarzwald
pyrenees|pirineos|pyrenees|pyrénées|pirenei|pirenéus|||pyrenäen
dolomites|dolomitas|dolomites|dolomites|dolomiti|dolomitas|||dolomiten|~alps
champs.elysees|campos elíseos|elysian fields|champs-élysées|campi elisi|campos elísios|||elysische felder,elysium|~paradise
eiffel.tower|torre eiffel|eiffel tower|tour eiffel|torre eiffel|torre eiffel|||eiffelturm
colosseum|coliseo|colosseum|colisée|colosseo|coliseu|||kolosseum
acropolis|acrópolis|acropolis|acropole|acropoli|acrópole|||akropolis|~parthenon
parthenon|partenón|parthenon|parthénon|partenone|partenon|||parthenon
great.wall|gran muralla|great wall|grande muraille|grande muraglia|grande muralha|||große mauer,chinesische mauer
big.ben|big ben|big ben||||||big ben|~london
statue.of.liberty|estatua de la libertad|statue of liberty|statue de la liberté|statua della libertà|estátua da liberdade|||freiheitsstatue|~freedom
louvre|louvre|louvre|louvre|louvre|louvre|||louvre
versailles|versalles|versailles|versailles|versailles|versalhes|||versailles
`
