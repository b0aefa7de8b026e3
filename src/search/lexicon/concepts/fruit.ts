export const fruit = `
fruit|fruta,fruto|fruit|fruit|frutta,frutto|fruta,fruto|ruru,miski ruru|achu
fruity|afrutado,frutal,frutado|fruity|fruité|fruttato|frutado|||~fruit
fruit.shop|frutería|fruit shop|fruiterie|fruttivendolo|frutaria
apple|manzana|apple|pomme|mela|maçã
pear|pera|pear|poire|pera|pêra|||~apple
quince|membrillo|quince|coing|mela cotogna,cotogna|marmelo
peach|durazno,melocotón|peach|pêche|pesca|pêssego|||~apricot ~nectarine
nectarine|nectarina|nectarine|nectarine,brugnon|nettarina|nectarina
apricot|albaricoque,damasco,chabacano|apricot|abricot|albicocca|damasco|||~nectarine
plum|ciruela|plum|prune|prugna,susina|ameixa|||~prune
prune|ciruela pasa,guindón|prune|pruneau|prugna secca|ameixa seca
cherry|cereza,guinda|cherry|cerise|ciliegia|cereja
sour.cherry|guinda|sour cherry,morello|griotte|amarena,visciola|ginja|||<cherry
grape|uva|grape|raisin|uva|uva|uwa
raisin|pasa,uva pasa|raisin,sultana|raisin sec|uvetta,uva passa|passa,uva-passa|||~grape
strawberry|fresa,frutilla|strawberry|fraise|fragola|morango|||<berry ~raspberry ~blackberry ~blueberry
raspberry|frambuesa|raspberry|framboise|lampone|framboesa|||<berry ~blackberry ~blueberry
blackberry|mora,zarzamora|blackberry|mûre|mora|amora|siraka||<berry ~blueberry
blueberry|arándano,arándano azul|blueberry,bilberry|myrtille|mirtillo|mirtilo|||<berry ~cranberry
cranberry|arándano rojo|cranberry|canneberge|mirtillo rosso|oxicoco,cranberry|||<berry
currant|grosella|currant,redcurrant|groseille|ribes|groselha|||<berry
blackcurrant|grosella negra,casis|blackcurrant,cassis|cassis|ribes nero|cassis,groselha-preta|||<currant
gooseberry|uva espina|gooseberry|groseille à maquereau|uva spina|groselha-espinhosa|||<berry
elderberry|saúco,sauco|elderberry,elder|sureau|sambuco|sabugueiro|rayan||<berry
mulberry|mora,morera|mulberry|mûrier,mûre|gelso|amoreira
berry|baya,bayas|berry|baie|bacca|baga
orange.fruit|naranja|orange|orange|arancia|laranja|||~tangerine
tangerine|mandarina|tangerine,mandarin,clementine|mandarine,clémentine|mandarino,clementina|tangerina,mexerica
lemon|limón|lemon|citron|limone|limão|||~lime
lime|lima,limón|lime|citron vert,lime|lime|lima,limão
grapefruit|toronja,pomelo|grapefruit|pamplemousse|pompelmo|toranja,grapefruit
citrus|cítrico|citrus,citric|agrume,citrique|agrume,citrico|cítrico
bergamot|bergamota|bergamot|bergamote|bergamotto|bergamota
lemonade|limonada|lemonade|limonade,citronnade|limonata|limonada|||~lemon
orangeade|naranjada|orangeade|orangeade|aranciata|laranjada|||~orange.fruit
banana|plátano,banana,banano,guineo|banana|banane|banana|banana|||~plantain
plantain|plátano macho,plátano verde|plantain|banane plantain|platano|banana-da-terra
pineapple|piña,ananá,ananás|pineapple|ananas|ananas|abacaxi,ananás|achupalla
coconut|coco|coconut,coco|noix de coco,coco|cocco|coco
mango|mango|mango|mangue|mango|manga
papaya|papaya,lechosa|papaya,pawpaw|papaye|papaia|mamão,papaia
guava|guayaba|guava|goyave|guava|goiaba|sawintu
passion.fruit|maracuyá,parchita,granadilla|passion fruit,passionfruit|fruit de la passion,maracuja|frutto della passione,maracuja|maracujá|apinquya,tintin
granadilla|granadilla|sweet granadilla||||apinquya||~passion.fruit
banana.passionfruit|tumbo,curuba|banana passionfruit||||tintin
pomegranate|granada|pomegranate|grenade|melagrana,melograno|romã
kiwi|kiwi|kiwi,kiwifruit|kiwi|kiwi|kiwi
melon|melón|melon,cantaloupe|melon|melone|melão|||~watermelon
watermelon|sandía|watermelon|pastèque|anguria,cocomero|melancia
fig|higo|fig|figue|fico|figo
date.fruit|dátil|date|datte|dattero|tâmara
persimmon|caqui|persimmon|kaki|cachi,kaki|caqui
lychee|lichi|lychee,litchi|litchi|litchi|lichia
star.fruit|carambola|star fruit,starfruit|carambole|carambola|carambola
dragon.fruit|pitahaya,fruta del dragón|dragon fruit,pitaya|pitaya,fruit du dragon|frutto del drago|pitaia
soursop|guanábana|soursop,guanabana|corossol|guanabana|graviola|masasamba
cherimoya|chirimoya|cherimoya,custard apple|chérimole|cirimoia,cerimolia|cherimólia|chirimuya
sugar.apple|anón,anona|sugar apple,sweetsop|pomme-cannelle|anona|pinha,fruta-do-conde|||~cherimoya
lucuma|lúcuma|lucuma|lucuma|lucuma|lucuma|lukma,rukma|lukuma
camu.camu|camu camu|camu camu|||camu-camu
aguaje|aguaje|aguaje,moriche|||buriti
acai|asaí,açaí|acai|açaï|açaí|açaí
cocona|cocona|cocona
noni|noni|noni|noni|noni|noni
aguaymanto|aguaymanto,uchuva,capulí,tomatillo|goldenberry,cape gooseberry,physalis|physalis,coqueret|alchechengi|físalis|awaymantu,topotopo
pepino.melon|pepino dulce|pepino melon||||kachun
pacay|pacae,pacay,guaba|ice-cream bean|||ingá|paqay,pacay
tamarind|tamarindo|tamarind|tamarin|tamarindo|tamarindo
tamarillo|sachatomate,tomate de árbol,tamarillo|tamarillo,tree tomato|tamarillo|tamarillo|tamarilho
loquat|níspero|loquat,medlar|nèfle|nespola|nêspera
jackfruit|yaca,jaca|jackfruit|jacquier|jackfruit|jaca
breadfruit|fruta del pan,pan de árbol|breadfruit|fruit à pain|albero del pane|fruta-pão
plum.yellow|mirabel,ciruela amarilla|mirabelle|mirabelle|mirabella|mirabela|||~plum
mombin|ciruela huesito,jocote|mombin|mombin||cajá,seriguela
olive|aceituna,oliva|olive|olive|oliva|azeitona
avocado|palta,aguacate|avocado|avocat|avocado|abacate|palta
almond|almendra|almond|amande|mandorla|amêndoa|||<nut
walnut|nuez,nogal|walnut|noix|noce|noz|||<nut
hazelnut|avellana|hazelnut,filbert|noisette|nocciola|avelã|||<nut
chestnut|castaña|chestnut|châtaigne,marron|castagna,marrone|castanha|||<nut
cashew|anacardo,marañón,castaña de cajú|cashew|cajou|anacardio|caju|||<nut
pistachio|pistacho|pistachio|pistache|pistacchio|pistache|||<nut
pecan|pecana,pacana|pecan|pécan|pecan|noz-pecã|||<nut
brazil.nut|castaña amazónica,castaña,nuez de brasil|brazil nut|noix du Brésil|noce del Brasile|castanha-do-pará|||<nut
macadamia|macadamia|macadamia|macadamia|macadamia|macadâmia|||<nut
pine.nut|piñón|pine nut|pignon|pinolo|pinhão|||<nut
sacha.inchi|sacha inchi,maní del inca|sacha inchi||||sacha inchik||<nut
peanut|maní,cacahuate,cacahuete|peanut,groundnut|cacahuète,arachide|arachide,nocciolina|amendoim|inchik,inchis|chuqupi|<nut
nut|nuez,fruto seco|nut|noix|noce|noz
nutshell|cáscara de nuez|nutshell|coquille de noix|guscio|casca de noz
peel|cáscara,piel|peel,rind,zest|peau,écorce,zeste|buccia,scorza|casca|qara|sillp'i
pulp|pulpa|pulp|pulpe|polpa|polpa
ripe|maduro|ripe,mature|mûr|maturo|maduro|puqusqa|puquta|!unripe
unripe|verde,inmaduro|unripe|vert|acerbo|verde
juicy|jugoso|juicy|juteux|succoso,sugoso|suculento,sumarento|||~juice
jam|mermelada,confitura|jam,marmalade,preserve|confiture,marmelade|marmellata,confettura|geleia,compota,marmelada|||~jelly
compote|compota|compote|compote|composta|compota
fruit.salad|ensalada de frutas,macedonia|fruit salad|salade de fruits|macedonia|salada de frutas
fruit.basket|canasta de frutas,cesta de frutas,frutero|fruit basket|corbeille de fruits|cesto di frutta|cesta de frutas
tropical.fruit|fruta tropical|tropical fruit|fruit tropical|frutta tropicale|fruta tropical|||<fruit
`
