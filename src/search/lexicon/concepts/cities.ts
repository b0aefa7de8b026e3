export const cities = `
city|ciudad,urbe|city,town|ville,cité|città|cidade|llaqta,llacta,hatun llaqta|marka,jach'a marka
urban|urbano,citadino|urban|urbain|urbano|urbano|||~city
metropolis|metrópoli,metrópolis|metropolis|métropole|metropoli|metrópole|||~city
metropolitan|metropolitano|metropolitan,metro|métropolitain|metropolitano|metropolitano|||~metropolis
london|londres|london|londres|londra|londres
londoner|londinense|londoner|londonien|londinese|londrino|||~london
paris|parís|paris|paris|parigi|paris
parisian|parisino,parisiense|parisian|parisien|parigino|parisiense|||~paris
lyon|lyon|lyon,lyons|lyon|lione|lyon
marseille|marsella|marseille,marseilles|marseille|marsiglia|marselha
bordeaux|burdeos|bordeaux|bordeaux|bordeaux|bordéus
nice.city|niza|nice|nice|nizza|nice
cannes|cannes|cannes|cannes|cannes|cannes
madrid|madrid|madrid|madrid|madrid|madri
seville|sevilla|seville|séville|siviglia|sevilha
sevillian|sevillano|sevillian|sévillan|sivigliano|sevilhano|||~seville
barcelona|barcelona|barcelona|barcelone|barcellona|barcelona
valencia|valencia|valencia|valence|valencia|valência
granada.city|granada|granada|grenade|granada|granada
cordoba|córdoba|cordoba|cordoue|cordova|córdova
zaragoza|zaragoza|saragossa,zaragoza|saragosse|saragozza|saragoça
toledo|toledo|toledo|tolède|toledo|toledo
alhambra|alhambra|alhambra|alhambra|alhambra|alhambra
lisbon|lisboa|lisbon|lisbonne|lisbona|lisboa
porto.city|oporto|porto,oporto|porto|porto|porto
rome|roma|rome|rome|roma|roma
milan|milán|milan|milan|milano|milão
milanese|milanés|milanese|milanais|milanese|milanês|||~milan
venice|venecia|venice|venise|venezia|veneza
venetian|veneciano|venetian|vénitien|veneziano|veneziano|||~venice
florence|florencia|florence|florence|firenze|florença
florentine|florentino|florentine|florentin|fiorentino|florentino|||~florence
naples|nápoles|naples|naples|napoli|nápoles
neapolitan|napolitano|neapolitan|napolitain|napoletano|napolitano|||~naples
turin|turín|turin|turin|torino|turim
genoa|génova|genoa|gênes|genova|gênova
genoese|genovés|genoese|génois|genovese|genovês|||~genoa
bologna|bolonia|bologna|bologne|bologna|bolonha
verona|verona|verona|vérone|verona|verona
pisa|pisa|pisa|pise|pisa|pisa
pompeii|pompeya|pompeii|pompéi|pompei|pompeia
vesuvius|vesubio|vesuvius|vésuve|vesuvio|vesúvio
vatican|vaticano|vatican|vatican|vaticano|vaticano
monaco|mónaco|monaco|monaco|monaco|mônaco
geneva|ginebra|geneva|genève|ginevra|genebra
zurich|zúrich|zurich|zurich|zurigo|zurique
basel|basilea|basel,basle|bâle|basilea|basileia
bern|berna|bern|berne|berna|berna
vienna|viena|vienna|vienne|vienna|viena
viennese|vienés|viennese|viennois|viennese|vienense|||~vienna
salzburg|salzburgo|salzburg|salzbourg|salisburgo|salzburgo
berlin|berlín|berlin|berlin|berlino|berlim
munich|múnich|munich|munich|monaco di baviera|munique
cologne.city|colonia|cologne|cologne|colonia|colônia
hamburg|hamburgo|hamburg|hambourg|amburgo|hamburgo
frankfurt|fráncfort|frankfurt|francfort|francoforte|frankfurt
dresden|dresde|dresden|dresde|dresda|dresden
brussels|bruselas|brussels|bruxelles|bruxelles|bruxelas
antwerp|amberes|antwerp|anvers|anversa|antuérpia
bruges|brujas|bruges|bruges|bruges|bruges
amsterdam|ámsterdam|amsterdam|amsterdam|amsterdam|amsterdã
the.hague|la haya|the hague|la haye|l'aia|haia
edinburgh|edimburgo|edinburgh|édimbourg|edimburgo|edimburgo
dublin|dublín|dublin|dublin|dublino|dublin
oxford|oxford|oxford|oxford|oxford|oxford
cambridge|cambridge|cambridge|cambridge|cambridge|cambridge
copenhagen|copenhague|copenhagen|copenhague|copenaghen|copenhague
stockholm|estocolmo|stockholm|stockholm|stoccolma|estocolmo
prague|praga|prague|prague|praga|praga
warsaw|varsovia|warsaw|varsovie|varsavia|varsóvia
krakow|cracovia|krakow,cracow|cracovie|cracovia|cracóvia
budapest|budapest|budapest|budapest|budapest|budapeste
bucharest|bucarest|bucharest|bucarest|bucarest|bucareste
athens|atenas|athens|athènes|atene|atenas
athenian|ateniense|athenian|athénien|ateniese|ateniense|||~athens
sparta|esparta|sparta|sparte|sparta|esparta
spartan|espartano|spartan|spartiate|spartano|espartano|||~sparta
troy|troya|troy|troie|troia|troia
trojan|troyano|trojan|troyen|troiano|troiano|||~troy
corinth|corinto|corinth|corinthe|corinto|corinto
istanbul|estambul,constantinopla,bizancio|istanbul,constantinople,byzantium|istanbul,constantinople,byzance|istanbul,costantinopoli,bisanzio|istambul,constantinopla,bizâncio
byzantine|bizantino|byzantine|byzantin|bizantino|bizantino
moscow|moscú|moscow|moscou|mosca|moscou
saint.petersburg|san petersburgo|saint petersburg|saint-pétersbourg|san pietroburgo|são petersburgo
jerusalem|jerusalén|jerusalem|jérusalem|gerusalemme|jerusalém
bethlehem|belén|bethlehem|bethléem|betlemme|belém
nazareth|nazaret|nazareth|nazareth|nazaret|nazaré
jericho|jericó|jericho|jéricho|gerico|jericó
zion|sion|zion|sion|sion|sião
mecca|la meca,meca|mecca|la mecque|la mecca|meca
damascus|damasco|damascus|damas|damasco|damasco
baghdad|bagdad|baghdad|bagdad|baghdad|bagdá
cairo|el cairo|cairo|le caire|il cairo|cairo
alexandria|alejandría|alexandria|alexandrie|alessandria|alexandria
carthage|cartago|carthage|carthage|cartagine|cartago
tangier|tánger|tangier|tanger|tangeri|tânger
casablanca|casablanca|casablanca|casablanca|casablanca|casablanca
timbuktu|tombuctú|timbuktu|tombouctou|timbuctù|timbuktu
beijing|pekín,beijing|beijing,peking|pékin|pechino|pequim
shanghai|shanghái|shanghai|shanghai|shanghai|xangai
canton|cantón|canton|canton|canton|cantão
hong.kong|hong kong|hong kong|hong kong|hong kong|hong kong
tokyo|tokio|tokyo|tokyo|tokyo|tóquio
kyoto|kioto|kyoto|kyoto|kyoto|quioto
seoul|seúl|seoul|séoul|seul|seul
bombay|bombay|bombay,mumbai|bombay|bombay|bombaim
new.york|nueva york|new york,ny,big apple|new york|new york|nova york
new.orleans|nueva orleans|new orleans|la nouvelle-orléans|new orleans|nova orleans
philadelphia|filadelfia|philadelphia|philadelphie|filadelfia|filadélfia
los.angeles|los ángeles|los angeles|los angeles|los angeles|los angeles
san.francisco|san francisco|san francisco|san francisco|san francisco|são francisco
havana|la habana,habana|havana|la havane|l'avana,avana|havana
havanan|habanero|havanan|havanais|avanese|havanês|||~havana
buenos.aires|buenos aires|buenos aires|buenos aires|buenos aires|buenos aires
rio.de.janeiro|río de janeiro|rio de janeiro|rio de janeiro|rio de janeiro|rio de janeiro
sao.paulo|sao paulo|sao paulo|são paulo|san paolo|são paulo
brasilia|brasilia|brasilia|brasilia|brasilia|brasília
bogota|bogotá|bogota|bogota|bogotá|bogotá
quito|quito|quito|quito|quito|quito|kitu
la.paz|la paz|la paz|la paz|la paz|la paz|chuqiyapu|chuqiyapu
riviera|riviera|riviera|riviera|riviera|riviera
french.riviera|costa azul|french riviera,cote d'azur|côte d'azur|costa azzurra|costa azul|||~riviera
seine|sena|seine|seine|senna|sena
rhine|rin|rhine|rhin|reno|reno
danube|danubio|danube|danube|danubio|danúbio
thames|támesis|thames|tamise|tamigi|tâmisa
tiber|tíber|tiber|tibre|tevere|tibre
ganges|ganges|ganges|gange|gange|ganges
mont.blanc|monte blanco|mont blanc|mont blanc|monte bianco|monte branco
black.sea|mar negro|black sea|mer noire|mar nero|mar negro
red.sea|mar rojo|red sea|mer rouge|mar rosso|mar vermelho
dead.sea|mar muerto|dead sea|mer morte|mar morto|mar morto
black.forest|selva negra|black forest|forêt-noire|foresta nera|floresta negra
pyrenees|pirineos|pyrenees|pyrénées|pirenei|pirenéus
dolomites|dolomitas|dolomites|dolomites|dolomiti|dolomitas
champs.elysees|campos elíseos|elysian fields|champs-élysées|campi elisi|campos elísios
eiffel.tower|torre eiffel|eiffel tower|tour eiffel|torre eiffel|torre eiffel
colosseum|coliseo|colosseum|colisée|colosseo|coliseu
acropolis|acrópolis|acropolis|acropole|acropoli|acrópole
parthenon|partenón|parthenon|parthénon|partenone|partenon
great.wall|gran muralla|great wall|grande muraille|grande muraglia|grande muralha
big.ben|big ben|big ben
statue.of.liberty|estatua de la libertad|statue of liberty|statue de la liberté|statua della libertà|estátua da liberdade
louvre|louvre|louvre|louvre|louvre|louvre
versailles|versalles|versailles|versailles|versailles|versalhes
`
