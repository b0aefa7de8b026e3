// Adjectives of size, shape, speed, strength, weight, temperature, age and number.
export const sizes = `
big|grande,gran|big,large,great|grand,gros/grosse|grande,grosso|grande|hatun|jach'a|~great ~huge !small
great|gran,grande|great|grand|grande,gran|grande,grão|hatun|jach'a|~big ~grand
grand|gran,grandioso|grand|grand,grandiose|gran,grandioso|grandioso|||~great
small|pequeño,chico|small,little|petit|piccolo|pequeno|huch'uy,uchuy|jisk'a|~mini ~tiny !big
little|pequeñito,chiquito,chico|little|petit,petiot|piccolino,piccolo,piccino|pequenino,pequeno|huch'uycha||~small
tiny|diminuto,minúsculo|tiny,minute,wee|minuscule,tout petit|minuscolo,piccolissimo|minúsculo,pequenino|||~small ~mini !huge
mini|mini|mini|mini|mini|mini|||~small ~micro !maxi
micro|micro|micro|micro|micro|micro|||~mini ~nano !macro
nano|nano|nano|nano|nano|nano|||~micro
macro|macro|macro|macro|macro|macro|||~mega
mega|mega|mega|méga|mega|mega|||~giga ~maxi
giga|giga|giga|giga|giga|giga|||~mega
maxi|maxi|maxi|maxi|maxi|maxi|||~mega !mini
huge|enorme,inmenso|huge,enormous,immense|énorme,immense|enorme,immenso|enorme,imenso|||~gigantic !tiny
gigantic|gigantesco,gigante|gigantic,giant,jumbo|gigantesque,géant|gigantesco,gigante|gigantesco,gigante|||~huge
colossal|colosal|colossal|colossal|colossale|colossal|||~gigantic
medium|mediano,medio|medium,middle|moyen/moyenne|medio|médio|||
maximum|máximo|maximum,max|maximum,maximal|massimo|máximo|||!minimum
minimum|mínimo|minimum,minimal|minimum,minimal|minimo|mínimo|||!maximum
major|mayor|major|majeur|maggiore|maior|||!minor
minor|menor|minor|mineur|minore|menor|||!major
long|largo|long|long/longue|lungo|longo,comprido|suni|wiskhalla|!short
short|corto|short|court|corto|curto|||~brief !long
brief|breve|brief|bref/brève|breve|breve|||~short
tall|alto|tall|grand|alto|alto|hatun,suni|jach'a|~high
high|alto|high|haut|alto|alto|hanaq|alaya|~tall !low
low|bajo|low|bas/basse|basso|baixo|uray|aynacha|!high
deep|profundo,hondo|deep,profound|profond|profondo|profundo,fundo|ukhu|manqha|!shallow
shallow|poco profundo|shallow|peu profond|poco profondo|raso|||!deep
wide|ancho,amplio|wide,broad|large|largo,ampio|largo,amplo|||!narrow
narrow|estrecho,angosto|narrow|étroit|stretto|estreito|k'ichki|k'ullk'u|!wide
thick|grueso,espeso|thick|épais/épaisse|spesso|grosso,espesso|raku||!thin
thin|delgado,fino|thin,slim|mince,fin|sottile,magro|fino,magro,delgado|llañu|juch'usa|~slim !thick
slim|esbelto,delgado|slim,slender|mince,svelte|snello,esile|esbelto,magro|||~thin !fat.adj
fat.adj|gordo|fat|gros/grosse|grasso|gordo|wira|lik'i|!slim
chubby|gordito,regordete|chubby,plump|potelé,dodu,rondelet|paffuto,cicciotto|gordinho|||~fat.adj
fine|fino|fine|fin|fine,fino|fino|||~delicate !coarse
coarse|grueso,tosco|coarse|grossier/grossière|grezzo|grosseiro|||!fine
full|lleno,pleno|full|plein|pieno|cheio,pleno|hunt'a|phuqa|!empty
empty|vacío|empty|vide|vuoto|vazio|ch'usaq|ch'usa|!full
round|redondo|round|rond|rotondo,tondo|redondo|muyu|muruq'u|~circular
circular|circular|circular|circulaire|circolare|circular|||~round
square.adj|cuadrado|square|carré|quadrato|quadrado|||
oval|oval,ovalado|oval|ovale|ovale|oval|||~round
flat|plano,llano|flat|plat/plate|piatto,piano|plano,chato|||~smooth
straight|recto,derecho|straight|droit|dritto,diritto|reto,direito|||!curved
curved|curvo|curved|courbe|curvo|curvo|||!straight
crooked|torcido,chueco|crooked|tordu,tortu|storto|torto|wiksu||!straight
sharp|afilado,agudo|sharp|aigu/aiguë,tranchant|affilato,acuto|afiado,agudo|||!blunt
blunt|romo|blunt|émoussé|smussato|cego|||!sharp
pointed|puntiagudo|pointed,pointy|pointu|appuntito|pontiagudo|||~sharp
hollow|hueco|hollow|creux/creuse|cavo|oco|||
solid|sólido|solid|solide|solido|sólido|||~firm.adj !liquid
liquid|líquido|liquid|liquide|liquido|líquido|||!solid
firm.adj|firme|firm|ferme|fermo|firme|||~solid
hard|duro|hard|dur|duro|duro|||!soft
soft|suave,blando|soft|doux/douce,mou/molle|morbido,soffice|macio,mole|llamp'u|llamp'u|~smooth ~suave !hard
suave|suave|smooth,mild,suave|suave|soave|suave|||~soft ~gentle
smooth|liso,suave|smooth|lisse|liscio|liso|||~soft !rough
rough|áspero,rudo|rough,rugged|rugueux/rugueuse,rude|ruvido|áspero,rude|||!smooth
fluffy|esponjoso|fluffy|moelleux/moelleuse|soffice|fofo|||~soft
silky|sedoso|silky|soyeux/soyeuse|setoso|sedoso|||~smooth
velvety|aterciopelado|velvety|velouté|vellutato|aveludado|||~silky
crispy|crujiente,crocante|crispy,crunchy,crisp|croustillant,croquant|croccante|crocante|||
creamy|cremoso|creamy|crémeux/crémeuse,onctueux/onctueuse|cremoso|cremoso|||
juicy|jugoso|juicy|juteux/juteuse|succoso,sugoso|suculento|||
fast|rápido|fast,quick,rapid,speedy|rapide,vite|veloce,rapido|rápido|utqay|jank'aki|~swift ~express !slow
quick|rápido,pronto|quick|rapide|rapido|rápido|utqay|jank'aki|~fast
swift|veloz/veloces|swift|véloce|veloce|veloz|||~fast ~agile
express|expreso,exprés|express|express|espresso|expresso|||~fast
speed|velocidad,rapidez|speed,velocity|vitesse|velocità|velocidade|||~fast
slow|lento|slow|lent|lento|lento,devagar|allilla|k'acha|!fast
agile|ágil|agile,nimble|agile|agile|ágil|||~swift
instant.adj|instantáneo|instant|instantané|istantaneo|instantâneo|||~fast
strong|fuerte|strong|fort|forte|forte|sinchi,kallpasapa|ch'amani|~robust ~powerful !weak
weak|débil|weak|faible|debole|fraco|||!strong
robust|robusto|robust,sturdy|robuste|robusto|robusto|||~strong
tough|resistente,duro|tough,resistant|résistant,dur|resistente,duro|resistente,duro|||~strong
strength|fuerza,fortaleza|strength,force|force|forza|força|kallpa|ch'ama|~power ~strong
force|fuerza|force|force|forza|força|kallpa|ch'ama|~strength
power|poder,potencia|power,might|pouvoir,puissance|potere,potenza|poder,potência|atiy|ch'ama|~strength
powerful|poderoso,potente|powerful,potent,mighty|puissant|potente,poderoso|poderoso,potente|||~strong
heavy|pesado|heavy|lourd|pesante|pesado|llasaq|jathi|!light.weight
light.weight|ligero,liviano,leve|light,lite,lightweight|léger/légère|leggero/leggera,leggiero,lieve|leve,ligeiro|chhalla|phisna|!heavy
hot|caliente|hot|chaud|caldo|quente|q'uñi,ruphaq|junt'u|~warm !cold
warm|cálido,tibio|warm|chaud,tiède|caldo,tiepido|morno,quente|q'uñi|junt'u|~hot !cool
heat|calor|heat,warmth|chaleur|calore,caldo|calor|ruphay|junt'u|!cold.noun
cold|frío,helado|cold|froid|freddo|frio|chiri|thaya|~icy !hot
cold.noun|frío|cold|froid|freddo|frio|chiri|thaya|!heat
cool|fresco|cool|frais/fraîche|fresco|fresco|||~fresh !warm
icy|helado,gélido|icy,frosty|glacé,glacial|ghiacciato,gelido|gelado,gélido|||~cold
glacial|glacial|glacial|glacial|glaciale|glacial|||~icy
frozen|congelado,helado|frozen|congelé,gelé|congelato,gelato|congelado|||~icy
fresh|fresco|fresh|frais/fraîche|fresco|fresco|||~cool ~freshness
freshness|frescura,frescor|freshness|fraîcheur|freschezza|frescor,frescura|||~fresh
refreshing|refrescante|refreshing|rafraîchissant|rinfrescante|refrescante|||~fresh
burning|ardiente|burning,ardent|ardent,brûlant|ardente|ardente|||~hot
dry|seco|dry|sec/sèche|secco,asciutto|seco|ch'aki|waña|!wet
wet|mojado,húmedo|wet,damp,moist|mouillé,humide|bagnato,umido|molhado,úmido,húmido|||!dry
dense|denso|dense|dense|denso|denso|||
raw|crudo|raw|cru|crudo|cru|||!cooked
cooked|cocido,cocinado|cooked|cuit|cotto|cozido|||!raw
ripe|maduro|ripe,mature|mûr|maturo|maduro|puqusqa|puquta|
rotten|podrido|rotten|pourri|marcio|podre|ismu||!fresh
new|nuevo|new|nouveau/nouvel/nouvelle,neuf/neuve|nuovo,novo|novo|musuq|machaqa|~novelty ~modern !old.thing
novelty|novedad|novelty|nouveauté|novità|novidade|||~new
brand-new|nuevecito,flamante|brand new|tout neuf|nuovissimo|novinho,novo em folha|||~new
old.thing|viejo,antiguo|old|vieux/vieil/vieille|vecchio|velho|mawk'a|thantha|~ancient !new
ancient|antiguo|ancient,antique|ancien/ancienne,antique|antico/antichi|antigo|ñawpa|nayra|~old.thing !modern
antique|antigüedad|antique|antiquité|antichità|antiguidade|||~ancient
modern|moderno|modern|moderne|moderno|moderno|||~contemporary !ancient
contemporary|contemporáneo|contemporary|contemporain|contemporaneo|contemporâneo|||~modern
current|actual|current,present-day|actuel/actuelle|attuale|atual|||~modern
futuristic|futurista|futuristic|futuriste|futurista|futurista|||~modern
classic|clásico|classic,classical|classique|classico|clássico|||~traditional
traditional|tradicional|traditional|traditionnel/traditionnelle|tradizionale|tradicional|||~classic !modern
vintage|antiguo,vintage|vintage|vintage|vintage|vintage|||~retro
retro|retro|retro|rétro|retrò,retro|retrô|||~vintage
rustic|rústico|rustic|rustique|rustico|rústico|||
archaic|arcaico|archaic|archaïque|arcaico|arcaico|||~ancient
eternal|eterno|eternal,everlasting|éternel/éternelle|eterno|eterno|wiñay|wiñaya|~eternity ~immortal
immortal|inmortal|immortal|immortel/immortelle|immortale|imortal|||~eternal !mortal
mortal|mortal|mortal,deadly|mortel/mortelle|mortale|mortal|||!immortal
perennial|perenne|perennial,evergreen|pérenne|perenne|perene|||~eternal
permanent|permanente|permanent|permanent|permanente|permanente|||~eternal
first|primero,primer|first|premier/première|primo/primi|primeiro|ñawpaq|nayrïri|~one !last
last|último|last|dernier/dernière|ultimo|último|qhipa|qhipa|~final !first
final|final|final|final|finale|final|||~last
next|próximo,siguiente|next|prochain,suivant|prossimo|próximo|||
initial|inicial|initial|initial|iniziale|inicial|||~first
primary|primario|primary|primaire|primario|primário|||~first
secondary|secundario|secondary|secondaire|secondario|secundário|||
main|principal|main,principal|principal|principale|principal|||~first
central|central|central|central|centrale|central|||
unique|único|unique,only,sole|unique|unico|único|sapan||~exclusive
several|varios|several,various|plusieurs,divers|diversi,vari|vários|||
many|muchos,mucho|many,much|beaucoup,nombreux/nombreuse|molti,molto|muitos,muito|achka,askha|walja|!few
few|pocos,poco|few,little|peu|pochi,poco|poucos,pouco|pisi|juk'a|!many
all|todo,todos|all|tout/toute/tous/toutes|tutto,tutti|tudo,todo,todos|lliw,llapan,tukuy|taqi|!nothing
everything|todo|everything|tout|tutto|tudo|tukuy|taqi|~all
nothing|nada|nothing,nada|rien|niente,nulla|nada|||!all
whole|entero,integral|whole,entire,integral|entier/entière,intégral,complet|intero,integrale|inteiro,integral|||~complete
complete|completo|complete|complet/complète|completo|completo|||~whole ~total
total|total|total|total|totale|total|||~complete
plenty|abundante|abundant,plentiful|abondant|abbondante|abundante|||~abundance
more|más|more|plus|più|mais|aswan|juk'ampi|!less ~plus.sign
less|menos|less|moins|meno|menos|||!more
extra|extra|extra|extra|extra|extra|||~super
super|súper|super|super|super|super|||~hyper ~ultra
ultra|ultra|ultra|ultra|ultra|ultra|||~super
hyper|híper,hiper|hyper|hyper|iper|hiper|||~super
poly|poli|poly|poly|poli|poli|||~multi
multi|multi|multi|multi|multi|multi|||~poly
infinite|infinito|infinite,endless|infini|infinito|infinito|||~infinity
infinity|infinito|infinity|infini|infinito|infinito|||~infinite
universal|universal|universal|universel/universelle|universale|universal|||~global
global|global,mundial|global,worldwide|global,mondial|globale,mondiale|global,mundial|||~universal ~world
local|local|local|local|locale|local|||!global
general|general|general|général|generale|geral|||~universal !special
parallel|paralelo|parallel|parallèle|parallelo|paralelo|||
vertical|vertical|vertical|vertical|verticale|vertical|||!horizontal
horizontal|horizontal|horizontal|horizontal|orizzontale|horizontal|||!vertical
open|abierto|open|ouvert|aperto|aberto|kichasqa|jist'arata|!closed
closed|cerrado|closed|fermé|chiuso|fechado|wisq'asqa||!open
upper|superior|upper|supérieur|superiore|superior|||!lower
lower|inferior|lower|inférieur|inferiore|inferior|||!upper
inner|interior,interno|inner,interior|intérieur|interiore,interno|interior,interno|||!outer
outer|exterior,externo|outer,exterior|extérieur|esteriore,esterno|exterior,externo|||!inner
left|izquierdo,izquierda|left|gauche|sinistra,sinistro|esquerda,esquerdo|lluq'i|ch'iqa|!right.side
right.side|derecho,derecha|right|droite,droit|destra,destro|direita,direito|paña|kupi|!left
double|doble|double|double|doppio|duplo|||
triple|triple|triple|triple|triplo|triplo|||~double
simple|simple,sencillo|simple|simple|semplice|simples|||~easy !complex
complex|complejo|complex|complexe|complesso|complexo|||!simple
easy|fácil|easy|facile|facile|fácil|||~simple !difficult
difficult|difícil|difficult,hard|difficile|difficile|difícil|||!easy
`
