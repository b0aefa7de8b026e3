// Adjectives of size, shape, speed, strength, weight, temperature, age and number.
export const sizes = `
little|pequeñito,chiquito,chico|little|petit,petiot|piccolino,piccolo,piccino|pequenino,pequeno|huch'uycha||~small
mini|mini|mini|mini|mini|mini|||~small ~micro !maxi ~tiny
nano|nano|nano|nano|nano|nano|||~micro
macro|macro|macro|macro|macro|macro|||~mega !micro
giga|giga|giga|giga|giga|giga|||~mega
maxi|maxi|maxi|maxi|maxi|maxi|||~mega
colossal|colosal|colossal|colossal|colossale|colossal|||~gigantic
medium|mediano,medio|medium,middle|moyen/moyenne|medio|médio
major|mayor|major|majeur|maggiore|maior|||!minor
minor|menor|minor|mineur|minore|menor
brief|breve|brief|bref/brève|breve|breve|||~short
shallow|poco profundo|shallow|peu profond|poco profondo|raso|||!deep
slim|esbelto,delgado|slim,slender|mince,svelte|snello,esile|esbelto,magro|||~thin !fat
fine|fino|fine|fin|fine,fino|fino|||!coarse
coarse|grueso,tosco|coarse|grossier/grossière|grezzo|grosseiro
flat|plano,llano|flat|plat/plate|piatto,piano|plano,chato|||~smooth
curved|curvo|curved|courbe|curvo|curvo|||!straight
crooked|torcido,chueco|crooked|tordu,tortu|storto|torto|wiksu||!straight
pointed|puntiagudo|pointed,pointy|pointu|appuntito|pontiagudo|||~sharp
hollow|hueco|hollow|creux/creuse|cavo|oco
solid|sólido|solid|solide|solido|sólido|||~firm.adj !liquid
firm.adj|firme|firm|ferme|fermo|firme
suave|suave|smooth,mild,suave|suave|soave|suave|||~soft ~gentle
fluffy|esponjoso|fluffy|moelleux/moelleuse|soffice|fofo|||~soft
silky|sedoso|silky|soyeux/soyeuse|setoso|sedoso|||~smooth
velvety|aterciopelado|velvety|velouté|vellutato|aveludado|||~silky
express|expreso,exprés|express|express|espresso|expresso|||~fast
agile|ágil,ligero|agile,nimble,spry|agile,leste|agile,svelto|ágil,lesto|||~fast
instant.adj|instantáneo|instant|instantané|istantaneo|instantâneo|||~fast
robust|robusto|robust,sturdy|robuste|robusto|robusto|||~strong
tough|resistente,duro|tough,resistant|résistant,dur|resistente,duro|resistente,duro|||~strong
power|poder,potencia|power,might|pouvoir,puissance|potere,potenza|poder,potência|atiy|ch'ama|~strength
powerful|poderoso,potente|powerful,potent,mighty|puissant|potente,poderoso|poderoso,potente|||~strong ~robust
glacial|glacial|glacial|glacial|glaciale|glacial|||~icy
dense|denso|dense|dense|denso|denso
cooked|cocido,cocinado|cooked|cuit|cotto|cozido|||!raw
rotten|podrido|rotten|pourri|marcio|podre|ismu||!fresh
novelty|novedad|novelty|nouveauté|novità|novidade|||~new
brand-new|nuevecito,flamante|brand new|tout neuf|nuovissimo|novinho,novo em folha|||~new
current|actual|current,present-day|actuel/actuelle|attuale|atual|||~modern
futuristic|futurista|futuristic|futuriste|futurista|futurista|||~modern
classic|clásico|classic,classical|classique|classico|clássico|||~traditional
retro|retro|retro|rétro|retrò,retro|retrô|||~vintage.old
rustic|rústico|rustic|rustique|rustico|rústico
archaic|arcaico|archaic|archaïque|arcaico|arcaico|||~ancient
perennial|perenne|perennial,evergreen|pérenne|perenne|perene|||~eternal
permanent|permanente|permanent|permanent|permanente|permanente|||~eternal
first|primero,primer|first|premier/première|primo/primi|primeiro|ñawpaq|nayrïri|!last
last|último|last|dernier/dernière|ultimo|último|qhipa|qhipa|~final
final|final|final|final|finale|final
next|próximo,siguiente|next|prochain,suivant|prossimo|próximo
initial|inicial|initial|initial|iniziale|inicial|||~first
primary|primario|primary|primaire|primario|primário|||~first
secondary|secundario|secondary|secondaire|secondario|secundário
main|principal|main,principal|principal/principaux|principale|principal|||~first
several|varios|several,various|plusieurs,divers|diversi,vari,parecchi|vários
all|todo,todos|all|tout/toute/tous/toutes|tutto,tutti|tudo,todo,todos|lliw,llapan,tukuy|taqi|!nothing ~everything
plenty|abundante|abundant,plentiful|abondant|abbondante|abundante|||~abundance
extra|extra|extra|extra|extra|extra|||~super
super|súper|super|super|super|super|||~hyper ~ultra
ultra|ultra|ultra|ultra|ultra|ultra
hyper|híper,hiper|hyper|hyper|iper|hiper
poly|poli|poly|poly|poli|poli|||~multi
multi|multi|multi|multi|multi|multi
general|general|general|général|generale|geral|||~universal !special
open|abierto|open|ouvert|aperto|aberto|kichasqa|jist'arata|!closed
closed|cerrado|closed|fermé|chiuso|fechado|wisq'asqa
upper|superior|upper|supérieur|superiore|superior|||!lower
lower|inferior|lower|inférieur|inferiore|inferior
simple|simple,sencillo|simple|simple|semplice|simples|||~easy !complex
complex|complejo|complex|complexe|complesso|complexo
easy|fácil|easy|facile|facile|fácil|||!difficult
difficult|difícil|difficult,hard|difficile|difficile|difícil
`
