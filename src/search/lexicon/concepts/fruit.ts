export const fruit = `
fruit|fruta/fruto|fruit|fruit|frutta/frutto|fruta/fruto|ruru,miski ruru|achu|frucht/früchte,obst
fruity|afrutado,frutal,frutado|fruity|fruité|fruttato|frutado|||fruchtig/fruchtige/fruchtiger/fruchtiges|~fruit
fruit.shop|frutería,frutería y verdulería|fruit shop,fruit store|fruiterie|fruttivendolo|frutaria|||obstladen,obstgeschäft|~greengrocer ~fruit
apple|manzana|apple|pomme|mela|maçã|||apfel/äpfel
pear|pera|pear|poire|pera/pere|pêra|||birne/birnen|~apple ~quince
quince|membrillo|quince|coing|mela cotogna,cotogna|marmelo|||quitte/quitten|~apple
peach|durazno,melocotón|peach|pêche|pesca|pêssego|||pfirsich/pfirsiche|~apricot ~nectarine ~plum
nectarine|nectarina|nectarine|nectarine,brugnon|nettarina|nectarina|||nektarine/nektarinen
apricot|albaricoque,damasco,chabacano|apricot|abricot|albicocca|damasco|||aprikose/aprikosen,marille/marillen|~nectarine
plum|ciruela|plum|prune|prugna,susina|ameixa|||pflaume/pflaumen,zwetschge/zwetschgen,zwetschke|~prune
prune|ciruela pasa,guindón|prune|pruneau|prugna secca|ameixa seca|||backpflaume/backpflaumen,dörrpflaume|~raisin
cherry|cereza,guinda|cherry|cerise|ciliegia|cereja|||kirsche/kirschen
sour.cherry|guinda|sour cherry,morello|griotte|amarena,visciola|ginja|||sauerkirsche/sauerkirschen,weichsel|<cherry
grape|uva|grape|raisin|uva|uva|uwa||traube/trauben,weintraube|~vineyard
raisin|pasa,uva pasa,sultana|raisin,sultana|raisin sec|uvetta,uva passa|passa,uva-passa|||rosinen,sultanine|~grape
strawberry|fresa,frutilla|strawberry|fraise|fragola|morango|||erdbeere/erdbeeren|<berry ~raspberry ~blackberry ~blueberry
raspberry|frambuesa,sangüesa|raspberry|framboise|lampone|framboesa|||himbeere/himbeeren|<berry ~blackberry ~blueberry
blackberry|mora,zarzamora|blackberry,bramble,bramble berry|mûre|mora/more,mora di rovo|amora|siraka||brombeere/brombeeren|<berry ~blueberry
blueberry|arándano,arándano azul,mirtilo|blueberry,bilberry,whortleberry,huckleberry|myrtille|mirtillo|mirtilo|||heidelbeere/heidelbeeren,blaubeere/blaubeeren|<berry ~cranberry
cranberry|arándano rojo|cranberry|canneberge|mirtillo rosso|oxicoco,cranberry|||preiselbeere/preiselbeeren,moosbeere,cranberry|<berry ~currant
currant|grosella|currant,redcurrant,red currant|groseille|ribes|groselha|||johannisbeere/johannisbeeren,ribisel|<berry ~gooseberry
blackcurrant|grosella negra,casis,cassis|blackcurrant,cassis,black currant|cassis|ribes nero|cassis,groselha-preta|||schwarze johannisbeere,cassis|<currant
gooseberry|uva espina,grosella espinosa|gooseberry|groseille à maquereau|uva spina|groselha-espinhosa|||stachelbeere/stachelbeeren|<berry
elderberry|saúco,sauco|elderberry,elder|sureau|sambuco|sabugueiro|rayan||holunder,holunderbeere/holunderbeeren|<berry
mulberry|mora,morera|mulberry|mûrier,mûre|gelso|amoreira|||maulbeere/maulbeeren|~blackberry
berry|baya,bayas|berry|baie|bacca|baga|||beere/beeren
orange.fruit|naranja|orange|orange|arancia|laranja|||orangen,apfelsine/apfelsinen|~tangerine ~grapefruit
tangerine|mandarina,clementina|tangerine,mandarin,clementine,mandarin orange|mandarine,clémentine|mandarino,clementina,tangerino|tangerina,mexerica,bergamota,mandarina|||mandarine/mandarinen,klementine
lemon|limón|lemon|citron|limone|limão|||zitrone/zitronen|~lime
lime|lima,limón|lime,key lime|citron vert,lime|lime|lima,limão,limão-taiti|||limette/limetten|~grapefruit
grapefruit|toronja,pomelo|grapefruit|pamplemousse|pompelmo|toranja,grapefruit|||grapefruit,pampelmuse
citrus|cítrico,citrus|citrus,citric|agrume,citrique|agrume,citrico|cítrico|||zitrus,zitrusfrucht/zitrusfrüchte|~lemon ~bergamot
bergamot|bergamota|bergamot|bergamote|bergamotto|bergamota|||bergamotte/bergamotten
lemonade|limonada|lemonade|limonade,citronnade|limonata|limonada|||limonaden,zitronenlimonade|~lemon ~orangeade
orangeade|naranjada|orangeade|orangeade|aranciata|laranjada|||orangenlimonade|~orange.fruit
banana|plátano,banana/banano,guineo,cambur|banana|banane|banana|banana|||banane/bananen|~plantain
plantain|plátano macho,plátano verde|plantain,cooking banana|banane plantain|platano|banana-da-terra|||kochbanane/kochbananen
pineapple|piña,ananá,ananás,ananas|pineapple|ananas|ananas|abacaxi,ananás|achupalla||ananas
coconut|coco|coconut,coco,cocoanut|noix de coco,coco|cocco,noce di cocco|coco|||kokosnuss/kokosnüsse,kokos
mango|mango|mango|mangue|mango|manga
papaya|papaya,lechosa,mamón,fruta bomba|papaya,pawpaw|papaye|papaia|mamão,papaia|||papaya
guava|guayaba|guava|goyave|guava|goiaba|sawintu||guave/guaven
passion.fruit|maracuyá,parchita,granadilla,fruta de la pasión|passion fruit,passionfruit,maracuja|fruit de la passion,maracuja|frutto della passione,maracuja|maracujá|apinquya,tintin||passionsfrucht/passionsfrüchte,maracuja|~banana.passionfruit
granadilla|granadilla|sweet granadilla||||apinquya||süße granadilla|~passion.fruit
banana.passionfruit|tumbo,curuba|banana passionfruit,curuba,taxo||||tintin||bananen-passionsfrucht,curuba
pomegranate|granada|pomegranate|grenade|melagrana,melograno|romã|||granatapfel/granatäpfel
kiwi|kiwi|kiwi,kiwifruit|kiwi|kiwi|kiwi
melon|melón|melon,cantaloupe|melon|melone|melão|||melone/melonen|~watermelon
watermelon|sandía,patilla|watermelon|pastèque|anguria,cocomero|melancia|||wassermelone/wassermelonen
fig|higo|fig|figue|fico/fichi|figo|||feige/feigen|~date.fruit
date.fruit|dátil|date|datte|dattero|tâmara|||dattel/datteln
persimmon|caqui,kaki|persimmon,kaki,sharon fruit|kaki|cachi,kaki|caqui
lychee|lichi,litchi|lychee,litchi|litchi|litchi|lichia|||litschi/litschis
star.fruit|carambola|star fruit,starfruit,carambola|carambole|carambola|carambola|||sternfrucht/sternfrüchte,karambole
dragon.fruit|pitahaya,fruta del dragón,pitaya|dragon fruit,pitaya,pitahaya|pitaya,fruit du dragon,pitahaya|frutto del drago,pitaya,pitahaya|pitaia,pitaya,fruta-do-dragão|||drachenfrucht/drachenfrüchte,pitahaya
soursop|guanábana,graviola|soursop,guanabana,graviola|corossol|guanabana|graviola|masasamba||stachelannone,guanabana,sauersack
cherimoya|chirimoya/chirimoyo|cherimoya,custard apple,chirimoya|chérimole,chérimoya|cirimoia,cerimolia|cherimólia|chirimuya||cherimoya|~soursop
sugar.apple|anón,anona|sugar apple,sweetsop|pomme-cannelle|anona|pinha,fruta-do-conde|||zimtapfel,süßsack|~cherimoya
lucuma|lúcuma|lucuma|lucuma|lucuma|lucuma|lukma,rukma|lukuma|lucuma
camu.camu|camu camu,camucamu|camu camu,camucamu|||camu-camu|||camu-camu
aguaje|aguaje|aguaje,moriche|||buriti
acai|asaí,açaí|acai|açaï|açaí|açaí|||açaí
cocona|cocona|cocona,peach tomato
noni|noni|noni|noni|noni|noni|||noni
aguaymanto|aguaymanto,uchuva,capulí,tomatillo,physalis,goldenberry|goldenberry,cape gooseberry,physalis,golden berry,aguaymanto,inca berry|physalis,coqueret|alchechengi|físalis|awaymantu,topotopo||physalis,kapstachelbeere,andenbeere
pepino.melon|pepino dulce|pepino melon||||kachun||melonenbirne
pacay|pacae,pacay,guaba|ice-cream bean,inga|||ingá|paqay,pacay
tamarind|tamarindo|tamarind|tamarin|tamarindo|tamarindo|||tamarinde/tamarinden
tamarillo|sachatomate,tomate de árbol,tamarillo,sacha tomate|tamarillo,tree tomato|tamarillo|tamarillo|tamarilho|||baumtomate,tamarillo
loquat|níspero|loquat,medlar,japanese medlar|nèfle|nespola|nêspera|||wollmispel,mispel
jackfruit|yaca,jaca|jackfruit|jacquier|jackfruit|jaca|||jackfrucht,jackfruit
breadfruit|fruta del pan,pan de árbol|breadfruit|fruit à pain|albero del pane|fruta-pão|||brotfrucht,brotfruchtbaum
plum.yellow|mirabel,ciruela amarilla|mirabelle|mirabelle|mirabella|mirabela|||mirabelle/mirabellen|~plum
mombin|ciruela huesito,jocote|mombin|mombin||cajá,seriguela|||mombinpflaume
olive|aceituna,oliva|olive|olive|oliva/olive|azeitona,oliva|||oliven
avocado|palta,aguacate|avocado|avocat|avocado|abacate|palta||avocado/avocados
almond|almendra|almond|amande|mandorla|amêndoa|||mandel/mandeln|<nut ~hazelnut
walnut|nuez,nogal,nuez de nogal|walnut|noix|noce|noz|||walnuss/walnüsse|<nut ~pecan
hazelnut|avellana|hazelnut,filbert|noisette,aveline|nocciola|avelã|||haselnuss/haselnüsse|<nut
chestnut|castaña|chestnut|châtaigne,marron|castagna,marrone|castanha|||kastanie/kastanien,marone/maronen|<nut
cashew|anacardo,marañón,castaña de cajú,cajú|cashew|cajou|anacardio|caju|||cashew,cashewkern|<nut ~peanut
pistachio|pistacho,alfóncigo|pistachio|pistache|pistacchio|pistache|||pistazie/pistazien|<nut ~cashew
pecan|pecana,pacana,nuez pecana,nuez pecán|pecan|pécan|pecan|noz-pecã|||pekannuss/pekannüsse|<nut
brazil.nut|castaña amazónica,castaña,nuez de brasil|brazil nut,amazon nut|noix du Brésil|noce del Brasile|castanha-do-pará|||paranuss/paranüsse|<nut
macadamia|macadamia|macadamia|macadamia|macadamia|macadâmia|||macadamia,macadamianuss|<nut ~brazil.nut
pine.nut|piñón|pine nut|pignon|pinolo|pinhão|||pinienkern/pinienkerne|<nut
sacha.inchi|sacha inchi,maní del inca,sachainchi|sacha inchi,inca nut,inca peanut||||sacha inchik||inkanuss|<nut
peanut|maní,cacahuate,cacahuete|peanut,groundnut,monkey nut|cacahuète,arachide|arachide,nocciolina|amendoim|inchik,inchis|chuqupi|erdnuss/erdnüsse|<nut
nut|nuez,fruto seco|nut|noix|noce|noz|||nuss/nüsse
nutshell|cáscara de nuez|nutshell|coquille de noix|guscio|casca de noz|||nussschale
peel|cáscara,piel,corteza|peel,rind,zest|peau,écorce,zeste|buccia,scorza|casca|qara|sillp'i|schale/schalen
pulp|pulpa|pulp|pulpe|polpa|polpa|||fruchtfleisch
ripe|maduro|ripe,mature|mûr|maturo|maduro|puqusqa|puquta|reif/reife/reifer/reifes|!unripe
unripe|verde,inmaduro|unripe|vert|acerbo|verde|||unreif/unreife
juicy|jugoso,zumoso|juicy|juteux|succoso,sugoso|suculento,sumarento|||saftig/saftige/saftiger/saftiges|~juice
jam|mermelada,confitura|jam,marmalade,preserve|confiture,marmelade|marmellata,confettura|geleia,compota,marmelada,doce de fruta|||marmelade/marmeladen,konfitüre|~jelly ~compote
compote|compota|compote|compote|composta|compota|||kompott
fruit.salad|ensalada de frutas,macedonia,macedonia de frutas|fruit salad|salade de fruits|macedonia|salada de frutas|||obstsalat,fruchtsalat|~fruit.basket
fruit.basket|canasta de frutas,cesta de frutas,frutero,cesto de frutas|fruit basket|corbeille de fruits|cesto di frutta,cestino di frutta|cesta de frutas|||obstkorb,früchtekorb
tropical.fruit|fruta tropical|tropical fruit|fruit tropical|frutta tropicale|fruta tropical|||tropische frucht,tropenfrucht,südfrucht|<fruit
`
