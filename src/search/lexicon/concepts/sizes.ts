// Adjectives of size, shape, speed, strength, weight, temperature, age and number.
export const sizes = `
little|pequeñito,chiquito,chico,pequeñín,pequeñuelo,chiquitín|little,lil,teeny|petit,petiot|piccolino,piccolo,piccino|pequenino,pequeno|huch'uycha||klein/kleine/kleiner/kleines/kleinen,winzig/winzige/winziger/winziges/winzigen|~small ~mini ~tiny
mini|mini|mini|mini|mini|mini||||~small ~micro !maxi ~tiny ~min
nano|nano|nano|nano|nano|nano||||~micro ~tiny ~mini
macro|macro|macro|macro|macro|macro|||makro|~mega !micro
giga|giga|giga|giga|giga|giga|||giga|~mega ~gigantic
maxi|maxi|maxi|maxi|maxi|maxi|||maxi|~mega ~max ~huge ~macro ~giga
colossal|colosal|colossal,mammoth|colossal|colossale|colossal|||kolossal/kolossale/kolossaler/kolossales/kolossalen|~gigantic ~huge ~mega ~colossus ~titanic ~giga
medium|mediano,medio|medium,middle,mid|moyen/moyenne|medio|médio|||mittel,mittelgroß/mittelgroße/mittelgroßer/mittelgroßes/mittelgroßen
major|mayor|major|majeur|maggiore|maior|||größer/größere/größerer/größeres/größeren|!minor
minor|menor|minor|mineur|minore|menor|||kleiner/kleinere/kleinerer/kleineres/kleineren,moll
brief|breve,conciso|brief|bref/brève|breve|breve|||kurz/kurze/kurzer/kurzes/kurzen|~short
shallow|poco profundo,somero|shallow|peu profond|poco profondo|raso|||seicht/seichte/seichter/seichtes/seichten,flach/flache/flacher/flaches/flachen|!deep
slim|esbelto,delgado,espigado,estilizado|slim,slender,svelte,willowy|mince,svelte,élancé|snello,esile,slanciato|esbelto,magro,esguio|||schlank/schlanke/schlanker/schlankes/schlanken|~thin !fat ~fine
fine|fino|fine|fin|fine,fino|fino|||fein/feine/feiner/feines/feinen|!coarse
coarse|grueso,tosco|coarse|grossier/grossière|grezzo|grosseiro|||grob/grobe/grober/grobes/groben|~rough
flat|plano,llano,chato|flat|plat/plate|piatto,piano|plano,chato|||flach/flache/flacher/flaches/flachen,platt/platte/plattes/platten,eben/ebener/ebenen|~smooth
curved|curvo,arqueado|curved|courbe|curvo,curvato|curvo|||gebogen/gebogene/gebogener/gebogenes/gebogenen,gekrümmt/gekrümmte/gekrümmter/gekrümmtes/gekrümmten,geschwungen/geschwungene/geschwungener/geschwungenes/geschwungenen|!straight ~curve ~arc
crooked|torcido,chueco,retorcido|crooked,bent,lopsided|tordu,tortu|storto|torto|wiksu||krumm/krumme/krummer/krummes/krummen,schief/schiefe/schiefer/schiefes/schiefen|!straight
pointed|puntiagudo,picudo|pointed,pointy|pointu|appuntito|pontiagudo|||spitz/spitze/spitzer/spitzes/spitzen|~sharp ~arrowhead
hollow|hueco,ahuecado|hollow|creux/creuse|cavo|oco|||hohl/hohle/hohler/hohles/hohlen
solid|sólido|solid|solide|solido|sólido|||fester/festen,massiv/massiver/massiven,solid/solide/solider/solides/soliden|~firm.adj !liquid ~rigid ~rock
firm.adj|firme|firm|ferme|fermo|firme|||fester/festen
suave|suave,terso|smooth,mild,suave|suave|soave|suave|||sanft/sanfte/sanfter/sanftes/sanften,weich/weiche/weicher/weiches/weichen|~soft ~gentle
fluffy|esponjoso,mullido|fluffy,downy,fleecy|moelleux/moelleuse,duveteux|soffice|fofo|||flauschig/flauschige/flauschiger/flauschiges/flauschigen,fluffig/fluffige/fluffiger/fluffiges/fluffigen|~soft ~plush ~velvety
silky|sedoso|silky,silken,satiny|soyeux/soyeuse|setoso|sedoso|||seidig/seidige/seidiger/seidiges/seidigen|~smooth ~satin
velvety|aterciopelado|velvety,velvet|velouté|vellutato|aveludado|||samtig/samtige/samtiger/samtiges/samtigen|~silky ~soft
express|expreso,exprés|express|express|espresso|expresso||||~fast ~instant.adj
agile|ágil,ligero|agile,nimble,spry,limber|agile,leste|agile,svelto|ágil,lesto|||agil/agile/agiler/agiles/agilen,flink/flinke/flinker/flinkes/flinken,behände/behänder/behändes/behänden|~fast ~dynamic
instant.adj|instantáneo,inmediato|instant,instantaneous|instantané|istantaneo|instantâneo|||sofortig/sofortige/sofortiger/sofortiges/sofortigen|~fast
robust|robusto,fornido|robust,sturdy|robuste|robusto|robusto|||robust/robuster/robusten|~strong ~tough
tough|resistente,duro|tough,resistant,rugged,hardy|résistant,dur|resistente,duro|resistente,duro|||zäh/zähe/zäher/zähes/zähen,widerstandsfähig/widerstandsfähige/widerstandsfähiger/widerstandsfähiges/widerstandsfähigen,harte/harter/harten|~strong ~hard ~resistance ~durable
power|poder,potencia,poderío|power,might|pouvoir,puissance|potere,potenza|poder,potência|atiy|ch'ama|macht/mächte,kraft/kräfte|~strength ~powerful
powerful|poderoso,potente,pujante|powerful,potent,mighty|puissant|potente,poderoso|poderoso,potente|||mächtig/mächtige/mächtiger/mächtiges/mächtigen,kraftvoll/kraftvolle/kraftvoller/kraftvolles/kraftvollen,leistungsstark/leistungsstarke/leistungsstarker/leistungsstarkes/leistungsstarken|~strong ~robust
glacial|glacial,glaciar|glacial|glacial|glaciale|glacial|||eisig/eisige/eisiger/eisiges/eisigen,glazial/glaziale/glazialer/glaziales/glazialen|~icy ~frozen
dense|denso,espeso,tupido|dense|dense|denso|denso|||dicht/dichte/dichter/dichtes/dichten
cooked|cocido,cocinado|cooked|cuit|cotto|cozido|||gekocht/gekochte/gekochter/gekochtes/gekochten|!raw
rotten|podrido,putrefacto|rotten,putrid|pourri|marcio|podre|ismu||faul/faule/fauler/faules/faulen,verfault/verfaulte/verfaulter/verfaultes/verfaulten,verdorben/verdorbene/verdorbener/verdorbenes/verdorbenen|!fresh
novelty|novedad|novelty,newness|nouveauté|novità|novidade|||neuheit|~new ~brand-new ~modern
brand-new|nuevecito,flamante,nuevo de paquete|brand new,spanking new|tout neuf|nuovissimo|novinho,novo em folha|||brandneu/brandneue/brandneuer/brandneues/brandneuen,nagelneu/nagelneue/nagelneuer/nagelneues/nagelneuen|~new
current|actual,vigente|current,present-day|actuel/actuelle|attuale|atual|||aktuell/aktuelle/aktueller/aktuelles/aktuellen,gegenwärtig/gegenwärtige/gegenwärtiger/gegenwärtiges/gegenwärtigen|~modern
futuristic|futurista|futuristic|futuriste|futurista|futurista|||futuristisch/futuristische/futuristischer/futuristisches/futuristischen|~modern ~science-fiction
classic|clásico|classic,classical|classique|classico|clássico|||klassisch/klassische/klassischer/klassisches/klassischen,klassiker|~traditional ~retro
retro|retro|retro|rétro|retrò,retro|retrô||||~vintage.old
rustic|rústico|rustic|rustique|rustico|rústico|||rustikal/rustikale/rustikaler/rustikales/rustikalen|~countryside
archaic|arcaico|archaic,antiquated|archaïque|arcaico|arcaico|||archaisch/archaische/archaischer/archaisches/archaischen|~ancient ~antique ~old
perennial|perenne|perennial,evergreen|pérenne|perenne|perene|||mehrjährig/mehrjährige/mehrjähriger/mehrjähriges/mehrjährigen,immerwährend/immerwährende/immerwährender/immerwährendes/immerwährenden|~eternal ~evergreen ~permanent
permanent|permanente,duradero|permanent|permanent|permanente|permanente|||permanent/permanente/permanenter/permanentes/permanenten,dauerhaft/dauerhafte/dauerhafter/dauerhaftes/dauerhaften,ständig/ständige/ständiger/ständiges/ständigen|~eternal
first|primero/primera,primer,número uno|first,number one,1st|premier/première|primo/primi/prima|primeiro|ñawpaq|nayrïri|erste/erster/erstes/ersten|!last
last|último,postrero|last|dernier/dernière|ultimo|último|qhipa|qhipa|letzte/letzter/letztes/letzten|~final ~the-end ~end
final|final|final|final|finale|final|||endgültig/endgültige/endgültiger/endgültiges/endgültigen,finaler/finalen|~finally ~ultimate
next|próximo,siguiente|next|prochain,suivant|prossimo|próximo|||nächste/nächster/nächstes/nächsten
initial|inicial|initial,incipient|initial|iniziale|inicial|||anfänglich/anfängliche/anfänglicher/anfängliches/anfänglichen,initial/initiale/initialer/initiales/initialen|~first ~beginning
primary|primario|primary|primaire|primario|primário|||primär/primäre/primärer/primäres/primären|~first
secondary|secundario|secondary|secondaire|secondario|secundário|||sekundär/sekundäre/sekundärer/sekundäres/sekundären
main|principal|main,principal|principal/principaux|principale|principal|||hauptsächlich/hauptsächliche/hauptsächlicher/hauptsächliches/hauptsächlichen|~first ~major
several|varios|several,various,sundry|plusieurs,divers|diversi,vari,parecchi|vários|||mehrere,verschiedene|~many
all|todo,todos|all|tout/toute/tous/toutes|tutto,tutti|tudo,todo,todos|lliw,llapan,tukuy|taqi|ganz|!nothing ~everything ~total ~whole
plenty|abundante,copioso,cuantioso,a montones|abundant,plentiful,copious,ample|abondant|abbondante,copioso|abundante,copioso|||reichlich/reichliche/reichlicher/reichliches/reichlichen|~abundance
extra|extra|extra|extra|extra|extra|||extra|~super ~plus ~extraordinary
super|súper|super|super|super|super||||~hyper ~ultra ~superior ~extraordinary ~supreme
ultra|ultra|ultra|ultra|ultra|ultra|||ultra|~mega ~hyper
hyper|híper,hiper|hyper|hyper|iper|hiper|||hyper|~mega ~hypermarket
poly|poli|poly|poly|poli|poli|||poly|~multi
multi|multi|multi|multi|multi|multi|||multi|~many ~diverse
general|general|general|général|generale|geral|||allgemein/allgemeine/allgemeiner/allgemeines/allgemeinen,generell/generelle/genereller/generelles/generellen|~universal !special
open|abierto|open|ouvert|aperto|aberto|kichasqa|jist'arata|offen/offene/offener/offenes/offenen,geöffnet/geöffnete/geöffneter/geöffnetes/geöffneten|!closed ~to.open
closed|cerrado|closed|fermé|chiuso|fechado|wisq'asqa||geschlossen/geschlossene/geschlossener/geschlossenes/geschlossenen|~to.close ~lock
upper|superior|upper|supérieur|superiore|superior|||obere/oberer/oberes/oberen|!lower ~top ~superior
lower|inferior|lower|inférieur|inferiore|inferior|||untere/unterer/unteres/unteren
simple|simple,sencillo|simple|simple|semplice|simples|||einfach/einfache/einfacher/einfaches/einfachen,schlicht/schlichte/schlichter/schlichtes/schlichten,simpel/simplen|~easy !complex
complex|complejo,complicado|complex,complicated,intricate|complexe|complesso|complexo|||komplex/komplexe/komplexer/komplexes/komplexen
easy|fácil|easy,effortless|facile|facile|fácil|||leicht/leichte/leichter/leichtes/leichten,einfach/einfache/einfacher/einfaches/einfachen|!difficult ~simply ~easy-living
difficult|difícil,arduo|difficult,hard|difficile|difficile|difícil|||schwierig/schwierige/schwieriger/schwieriges/schwierigen,schwer/schwere/schwerer/schweres/schweren|~challenge ~complex
`
