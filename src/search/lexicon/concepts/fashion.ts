// Clothing, footwear, fashion, jewellery, cosmetics and perfume.
export const fashion = `
fashion|moda|fashion|mode|moda|moda|||~style ~trend
fashionable|de moda,a la moda|fashionable,trendy|à la mode|alla moda|na moda,da moda|||~fashion
trend|tendencia|trend|tendance|tendenza|tendência
style|estilo|style|style|stile|estilo|||~look.style
look.style|look,aspecto|look|look,allure|look,aspetto|look,visual
clothing|ropa,vestimenta,prendas,indumentaria|clothing,clothes,apparel,wear,garments|vêtements,habillement|abbigliamento,vestiti,indumenti|roupa,vestuário|p'acha|isi|~wardrobe.clothes
garment|prenda|garment|vêtement|indumento,capo|peça de roupa|p'acha|isi|~clothing
wardrobe.clothes|guardarropa,vestuario|wardrobe|garde-robe|guardaroba|guarda-roupa
suit|traje,terno|suit|costume|abito,completo|terno,fato|||~costume
costume|disfraz,traje|costume|costume,déguisement|costume|fantasia,traje
uniform|uniforme|uniform|uniforme|uniforme,divisa|uniforme
dress|vestido|dress,gown|robe|vestito,abito|vestido|||~skirt
little-black-dress|vestidito negro|little black dress|petite robe noire|tubino nero|pretinho básico|||~dress
skirt|falda,pollera|skirt|jupe|gonna|saia|pullira|pullira
miniskirt|minifalda|miniskirt|minijupe|minigonna|minissaia|||~skirt
shirt|camisa|shirt|chemise|camicia|camisa|||~t-shirt ~blouse
t-shirt|polo,camiseta,playera|t-shirt,tee,tee shirt|tee-shirt,maillot|maglietta|camiseta
blouse|blusa|blouse|blouse,chemisier|blusa,camicetta|blusa|||~t-shirt
vest|chaleco|vest,waistcoat|gilet|gilet,panciotto|colete
jacket|chaqueta,casaca,saco|jacket|veste,blouson|giacca|jaqueta,casaco|||~coat ~cloak
coat|abrigo|coat,overcoat|manteau|cappotto|casaco,sobretudo|||~cloak
raincoat|impermeable,gabardina|raincoat|imperméable|impermeabile|capa de chuva|||~coat
cloak|capa,manto|cloak,cape,mantle|cape,manteau|mantello,cappa,manto|capa,manto|||~poncho
tunic|túnica|tunic|tunique|tunica|túnica|unku|unku
shawl|chal,mantón|shawl|châle|scialle|xale|||~scarf ~lliclla
scarf|bufanda,chalina|scarf/scarves|écharpe|sciarpa|cachecol|||~foulard
foulard|pañuelo,pañoleta|foulard,neckerchief|foulard|foulard,fazzoletto|lenço
handkerchief|pañuelo|handkerchief,hanky|mouchoir|fazzoletto|lenço
sweater|chompa,suéter,jersey|sweater,jumper,pullover|pull,chandail|maglione|suéter,pulôver
hoodie|polera con capucha|hoodie|sweat à capuche|felpa con cappuccio|moletom|||~sweater
cardigan|cárdigan|cardigan|cardigan|cardigan|cardigã|||~sweater
trousers|pantalón,pantalones|trousers,pants|pantalon|pantaloni|calças,calça|wara||~jeans
jeans|vaqueros,jeans|jeans,denim|jean,jeans|jeans|jeans
shorts|short,pantalón corto|shorts|short,culotte|pantaloncini|calção,shorts|||~trousers
bermuda.shorts|bermudas|bermuda shorts|bermuda|bermuda|bermuda|||~shorts
leggings|mallas,leggings|leggings|leggings|leggings|leggings|||~tights
tights|pantis,medias pantalón,mallas|tights,pantyhose|collant|collant|meia-calça|||~stocking
stocking|media,medias|stocking,stockings|bas|calza,calze|meia|||~sock
sock|calcetín,calcetines|sock/socks/sox|chaussette|calzino|meia
underwear|ropa interior|underwear,underclothes|sous-vêtements|biancheria intima,intimo|roupa íntima,roupa interior|||~lingerie
lingerie|lencería|lingerie|lingerie|lingerie|lingerie
bra|sostén,brasier,sujetador|bra,brassiere|soutien-gorge|reggiseno|sutiã|||~lingerie
panties|calzón,bragas|panties,knickers|culotte,slip|mutandine|calcinha|||~underwear
corset|corsé|corset|corset|corsetto,busto|espartilho|||~lingerie
pajamas|pijama|pajamas,pyjamas|pyjama|pigiama|pijama
nightgown|camisón|nightgown,nightdress|chemise de nuit|camicia da notte|camisola|||~pajamas
bathrobe|bata|bathrobe,robe|peignoir,robe de chambre|vestaglia,accappatoio|roupão
kimono|kimono,quimono|kimono|kimono|kimono|quimono
swimsuit|traje de baño,bañador,ropa de baño|swimsuit,swimwear,bathing suit|maillot de bain|costume da bagno|maiô,traje de banho|||~bikini
bikini|bikini,biquini|bikini|bikini|bikini|biquíni
apron|delantal,mandil|apron|tablier|grembiule|avental
hat|sombrero|hat|chapeau|cappello|chapéu|chuku|chuku|~cap
little-hat|sombrerito|little hat|petit chapeau|cappellino|chapeuzinho|||~hat
cap|gorra,gorro|cap|casquette,bonnet|berretto|boné,gorro|||~chullo
beret|boina|beret|béret|basco,berretto|boina|||~cap
hood|capucha|hood|capuche,capuchon|cappuccio|capuz
helmet|casco|helmet|casque|casco,elmo|capacete,elmo
turban|turbante|turban|turban|turbante|turbante
veil|velo|veil|voile|velo|véu
mask|máscara|mask|masque|maschera|máscara
glove|guante|glove|gant|guanto|luva|||~mitten
mitten|mitón,manopla|mitten|moufle,mitaine|muffola|mitene
belt|cinturón,correa|belt|ceinture|cintura|cinto,correia|chumpi|wak'a
tie|corbata|tie,necktie|cravate|cravatta|gravata|||~bow-tie
bow-tie|corbatín,pajarita|bow tie|nœud papillon|papillon|gravata-borboleta
bow.ribbon|lazo,moño|bow|nœud|fiocco|laço|||~ribbon
ribbon|cinta|ribbon|ruban|nastro|fita
button|botón|button|bouton|bottone|botão
zipper|cremallera,cierre|zipper,zip|fermeture éclair|cerniera|zíper
pocket|bolsillo|pocket|poche|tasca|bolso
collar|cuello|collar|col|colletto|colarinho
sleeve|manga|sleeve|manche|manica|manga
lace|encaje|lace|dentelle|pizzo,merletto|renda
embroidery|bordado|embroidery|broderie|ricamo|bordado|||~lace
frill|volante,vuelo|frill,ruffle|volant,froufrou|volant|babado
fringe|fleco|fringe|frange|frangia|franja
shoe|zapato|shoe|chaussure,soulier|scarpa|sapato|||~boot ~sandal
little-shoe|zapatito|little shoe|petit soulier,chausson|scarpina,scarpetta|sapatinho|||~shoe
footwear|calzado|footwear|chaussures|calzature|calçado|||~shoe
boot|bota|boot|botte|stivale|bota|||~sandal
bootee|botín,botita|bootee,ankle boot,bootie|bottine|stivaletto|botinha|||~boot
sandal|sandalia|sandal|sandale|sandalo|sandália|usut'a|wiskhu,jiskhu|~ojota
slipper|pantufla,zapatilla|slipper|pantoufle,chausson|pantofola,ciabatta|chinelo,pantufa
flip-flop|chancleta,sayonara|flip-flop|tong|infradito|chinelo|||~sandal
espadrille|alpargata|espadrille|espadrille|espadrilla|alpargata
sneaker|zapatilla|sneaker,trainer|basket,tennis|scarpa da ginnastica|tênis,sapatilha|||~shoe
moccasin|mocasín|moccasin,loafer|mocassin|mocassino|mocassim|||~shoe
clog|zueco|clog|sabot|zoccolo|tamanco|||~shoe
heel.shoe|tacón,taco|heel,high heel|talon|tacco|salto
glass-slipper|zapatilla de cristal|glass slipper|pantoufle de verre|scarpetta di cristallo|sapatinho de cristal
sole|suela|sole|semelle|suola|sola
bag|bolso,bolsa|bag|sac|borsa,sacco|bolsa,saco|wayaqa|wayaqa|~handbag
handbag|cartera,bolso|handbag,purse|sac à main|borsetta|bolsa
backpack|mochila|backpack,rucksack|sac à dos|zaino|mochila|||~bag
suitcase|maleta|suitcase|valise|valigia|mala|||~trunk.luggage
trunk.luggage|baúl|trunk,chest|malle,coffre|baule|baú
luggage|equipaje|luggage,baggage|bagages,bagage|bagaglio,bagagli|bagagem|||~suitcase
briefcase|maletín|briefcase|serviette,mallette|valigetta|pasta,maleta
wallet|billetera|wallet|portefeuille|portafoglio|carteira
umbrella|paraguas|umbrella|parapluie|ombrello|guarda-chuva|||~parasol
parasol|sombrilla,parasol|parasol,sunshade|parasol,ombrelle|parasole,ombrellone|guarda-sol,sombrinha
fan.hand|abanico|fan|éventail|ventaglio|leque
cane.stick|bastón|cane,walking stick|canne|bastone|bengala|tawna|thujru
glasses|anteojos,lentes,gafas|glasses,spectacles,eyeglasses|lunettes|occhiali|óculos|||~lens
sunglasses|lentes de sol,gafas de sol|sunglasses|lunettes de soleil|occhiali da sole|óculos de sol|||~glasses
lens|lente|lens|lentille|lente|lente
contact-lens|lentes de contacto|contact lens|lentilles de contact|lenti a contatto|lentes de contato|||~lens
little-jewel|joyita|little jewel|petit bijou|gioiellino|joiazinha|||~jewel
jewellery|joyería,joyas,bisutería|jewelry,jewellery|bijouterie,joaillerie|gioielleria,gioielli|joalheria,joias|||~jewel
crown-jewels|joyas de la corona|crown jewels|joyaux de la couronne|gioielli della corona|joias da coroa|||~jewel
ring|anillo,sortija|ring|anneau,bague|anello|anel|siwi|surtija|~wedding-ring
wedding-ring|alianza,aro|wedding ring|alliance|fede nuziale,fede|aliança
earring|arete,pendiente|earring|boucle d'oreille|orecchino|brinco
necklace|collar|necklace|collier|collana|colar|wallqa|wallqa|~pendant ~bracelet
pendant|colgante,dije,pendiente|pendant|pendentif|pendente,ciondolo|pingente|||~bracelet
medallion|medallón|medallion,locket|médaillon|medaglione|medalhão|||~medal
bracelet|pulsera,brazalete|bracelet|bracelet|bracciale,braccialetto|pulseira,bracelete
brooch|broche,prendedor|brooch|broche|spilla|broche
tupu|tupo|andean brooch||||tupu|phichi|~brooch
chain|cadena|chain|chaîne|catena|corrente,cadeia
little-chain|cadenita|little chain|chaînette|catenina|correntinha|||~chain
cosmetics|cosméticos,cosmética|cosmetics,cosmetic|cosmétiques|cosmetici,cosmesi|cosméticos|||~makeup
makeup|maquillaje|makeup,make-up|maquillage|trucco|maquiagem,maquilhagem
lipstick|lápiz labial,pintalabios|lipstick|rouge à lèvres|rossetto|batom|||~makeup
lip-gloss|brillo labial|lip gloss|brillant à lèvres|lucidalabbra|brilho labial|||~lipstick
mascara|rímel,máscara de pestañas|mascara|mascara|mascara|rímel|||~makeup
eyeliner|delineador|eyeliner|eye-liner|eyeliner|delineador|||~makeup
eye-shadow|sombra de ojos|eye shadow|ombre à paupières|ombretto|sombra|||~makeup
blush|rubor,colorete|blush,rouge|fard à joues|fard|blush|||~makeup
face-powder|polvo facial,polvos|face powder,powder|poudre|cipria|pó de arroz|||~makeup
powder|polvo|powder|poudre|polvere|pó
nail-polish|esmalte de uñas|nail polish,nail varnish|vernis à ongles|smalto per unghie|esmalte
manicure|manicura|manicure|manucure|manicure|manicure|||~pedicure
pedicure|pedicura|pedicure|pédicure|pedicure|pedicure
cream.skin|crema|cream|crème|crema|creme|||~lotion
lotion|loción|lotion|lotion|lozione|loção
gel|gel|gel|gel|gel|gel
serum|suero,sérum|serum|sérum|siero|soro
soap|jabón|soap|savon|sapone|sabão,sabonete
little-soap|jaboncillo,jaboncito|little soap|savonnette|saponetta|sabonetinho|||~soap
shampoo|champú|shampoo|shampooing,shampoing|shampoo|xampu,champô
conditioner|acondicionador|conditioner|après-shampooing|balsamo|condicionador|||~shampoo
deodorant|desodorante|deodorant|déodorant|deodorante|desodorante
sunscreen|protector solar,bloqueador|sunscreen,sunblock|crème solaire,écran solaire|crema solare|protetor solar
moisturizer|hidratante|moisturizer,moisturizing|hydratant|idratante|hidratante
anti-wrinkle|antiarrugas|anti-wrinkle|antirides,anti-rides|antirughe|antirrugas
shaving|afeitado|shaving,shave|rasage|rasatura|barbear
razor|navaja,máquina de afeitar,rasuradora|razor|rasoir|rasoio|navalha
wig|peluca|wig|perruque|parrucca|peruca
hairstyle|peinado|hairstyle,hairdo|coiffure|acconciatura|penteado
comb|peine|comb|peigne|pettine|pente|ñaqch'a|sanu|~brush
brush|cepillo|brush|brosse|spazzola|escova
eau-de-toilette|agua de tocador|toilet water,eau de toilette|eau de toilette|acqua di toeletta|água de toalete|||~perfume
toilette|tocador|toilette|toilette|toeletta,toletta|toalete
sachet|sobrecito,bolsita|sachet|sachet|bustina|sachê
piercing|perforación,piercing|piercing|piercing|piercing|piercing
care|cuidado|care|soin|cura|cuidado|||~protection
skin-care|cuidado de la piel|skin care,skincare|soin de la peau|cura della pelle|cuidado da pele|||~care
hair-care|cuidado del cabello|hair care,haircare|soin des cheveux,soin capillaire|cura dei capelli|cuidado do cabelo|||~care
model|modelo|model|modèle,mannequin|modello/modella|modelo
runway|pasarela|runway,catwalk|podium,passerelle|passerella|passarela
mannequin|maniquí|mannequin|mannequin|manichino|manequim|||~model
large-sizes|tallas grandes|plus size,large sizes|grandes tailles|taglie forti,taglie comode|tamanhos grandes|||~size
needle|aguja|needle|aiguille|ago|agulha|awja|yawri
thread|hilo|thread|fil|filo|fio,linha|q'aytu|ch'ankha
thimble|dedal|thimble|dé à coudre|ditale|dedal
yarn|hilado,lana|yarn|fil|filato|fio|||~thread
spinning|hilandería,hilado|spinning,spinning mill|filature|filatura|fiação|||~yarn
loom|telar|loom|métier à tisser|telaio|tear
weaving|tejido|weaving|tissage|tessitura|tecelagem|away|sawu
fabric|tela,tejido|fabric,cloth|tissu,toile,étoffe|tessuto,stoffa,tela|tecido,pano|||~textile
textile|textil|textile|textile|tessile|têxtil
felt|fieltro|felt|feutre|feltro|feltro|||~fabric
silk|seda|silk|soie|seta|seda|||~satin ~velvet
satin|satén,raso|satin|satin|raso|cetim
velvet|terciopelo|velvet|velours|velluto|veludo
linen|lino|linen,flax|lin|lino|linho|||~cotton
wool|lana|wool|laine|lana|lã|millma|t'arwa|~alpaca-wool ~cashmere
woollen|de lana,lanero|woollen,woolen,woolly|en laine,lainage|di lana|de lã|||~wool
alpaca-wool|lana de alpaca|alpaca wool|laine d'alpaga|lana di alpaca|lã de alpaca
cashmere|cachemira|cashmere|cachemire|cashmere,cachemire|caxemira
nylon|nailon,nylon|nylon|nylon|nailon,nylon|náilon,nylon
polyester|poliéster|polyester|polyester|poliestere|poliéster
canvas|lona,lienzo|canvas|toile|tela|lona,tela
denim|mezclilla,denim|denim|denim|denim|denim,brim|||~jeans
gauze|gasa|gauze|gaze|garza|gaze
chiffon|chifón,gasa|chiffon|mousseline|chiffon|chiffon
tulle|tul|tulle|tulle|tulle|tule
brocade|brocado|brocade|brocart|broccato|brocado
taffeta|tafetán|taffeta|taffetas|taffetà|tafetá
leather|cuero,piel|leather|cuir|cuoio,pelle|couro|qara|lip'ichi|~suede
suede|gamuza,ante|suede,chamois|daim,chamois|camoscio|camurça
`
