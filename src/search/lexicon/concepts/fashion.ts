// Clothing, footwear, fashion, jewellery, cosmetics and perfume.
export const fashion = `
fashion|moda|fashion|mode|moda|moda|||~style ~trend
fashionable|de moda,a la moda|fashionable,trendy|à la mode|alla moda|na moda,da moda|||~fashion
trend|tendencia|trend|tendance|tendenza|tendência|||~fashion
style|estilo|style|style|stile|estilo|||~fashion ~look.style
look.style|look,aspecto|look|look,allure|look,aspetto|look,visual|||~style
clothing|ropa,vestimenta,prendas,indumentaria|clothing,clothes,apparel,wear,garments|vêtements,habillement|abbigliamento,vestiti,indumenti|roupa,vestuário|p'acha|isi|~wardrobe.clothes
garment|prenda|garment|vêtement|indumento,capo|peça de roupa|p'acha|isi|~clothing
wardrobe.clothes|guardarropa,vestuario|wardrobe|garde-robe|guardaroba|guarda-roupa|||~clothing
suit|traje,terno|suit|costume|abito,completo|terno,fato|||~costume
costume|disfraz,traje|costume|costume,déguisement|costume|fantasia,traje|||
uniform|uniforme|uniform|uniforme|uniforme,divisa|uniforme|||
dress|vestido|dress,gown|robe|vestito,abito|vestido|||~skirt
little-black-dress|vestidito negro|little black dress|petite robe noire|tubino nero|pretinho básico|||~dress
skirt|falda,pollera|skirt|jupe|gonna|saia|pullira|pullira|~dress
miniskirt|minifalda|miniskirt|minijupe|minigonna|minissaia|||~skirt
shirt|camisa|shirt|chemise|camicia|camisa|||~t-shirt ~blouse
t-shirt|polo,camiseta,playera|t-shirt,tee,tee shirt|tee-shirt,maillot|maglietta|camiseta|||~shirt
blouse|blusa|blouse|blouse,chemisier|blusa,camicetta|blusa|||~shirt
vest|chaleco|vest,waistcoat|gilet|gilet,panciotto|colete|||
jacket|chaqueta,casaca,saco|jacket|veste,blouson|giacca|jaqueta,casaco|||~coat
coat|abrigo|coat,overcoat|manteau|cappotto|casaco,sobretudo|||~jacket ~cloak
raincoat|impermeable,gabardina|raincoat|imperméable|impermeabile|capa de chuva|||~coat
cloak|capa,manto|cloak,cape,mantle|cape,manteau|mantello,cappa,manto|capa,manto|||~coat
tunic|túnica|tunic|tunique|tunica|túnica|unku|unku|
poncho|poncho|poncho|poncho|poncho|poncho|punchu|punchu|~cloak
lliclla|lliclla,manta|andean shawl||||lliklla|awayu,llijlla|~shawl
shawl|chal,mantón|shawl|châle|scialle|xale|||~scarf
scarf|bufanda,chalina|scarf/scarves|écharpe|sciarpa|cachecol|||~shawl ~foulard
foulard|pañuelo,pañoleta|foulard,neckerchief|foulard|foulard,fazzoletto|lenço|||~scarf
handkerchief|pañuelo|handkerchief,hanky|mouchoir|fazzoletto|lenço|||
sweater|chompa,suéter,jersey|sweater,jumper,pullover|pull,chandail|maglione|suéter,pulôver|||
hoodie|polera con capucha|hoodie|sweat à capuche|felpa con cappuccio|moletom|||~sweater
cardigan|cárdigan|cardigan|cardigan|cardigan|cardigã|||~sweater
trousers|pantalón,pantalones|trousers,pants|pantalon|pantaloni|calças,calça|wara||~jeans
jeans|vaqueros,jeans|jeans,denim|jean,jeans|jeans|jeans|||~trousers
shorts|short,pantalón corto|shorts|short,culotte|pantaloncini|calção,shorts|||~trousers
bermuda.shorts|bermudas|bermuda shorts|bermuda|bermuda|bermuda|||~shorts
leggings|mallas,leggings|leggings|leggings|leggings|leggings|||~tights
tights|pantis,medias pantalón,mallas|tights,pantyhose|collant|collant|meia-calça|||~stocking
stocking|media,medias|stocking,stockings|bas|calza,calze|meia|||~sock
sock|calcetín,calcetines|sock/socks/sox|chaussette|calzino|meia|||~stocking
underwear|ropa interior|underwear,underclothes|sous-vêtements|biancheria intima,intimo|roupa íntima,roupa interior|||~lingerie
lingerie|lencería|lingerie|lingerie|lingerie|lingerie|||~underwear
bra|sostén,brasier,sujetador|bra,brassiere|soutien-gorge|reggiseno|sutiã|||~lingerie
panties|calzón,bragas|panties,knickers|culotte,slip|mutandine|calcinha|||~underwear
corset|corsé|corset|corset|corsetto,busto|espartilho|||~lingerie
pajamas|pijama|pajamas,pyjamas|pyjama|pigiama|pijama|||
nightgown|camisón|nightgown,nightdress|chemise de nuit|camicia da notte|camisola|||~pajamas
bathrobe|bata|bathrobe,robe|peignoir,robe de chambre|vestaglia,accappatoio|roupão|||
kimono|kimono,quimono|kimono|kimono|kimono|quimono|||
swimsuit|traje de baño,bañador,ropa de baño|swimsuit,swimwear,bathing suit|maillot de bain|costume da bagno|maiô,traje de banho|||~bikini
bikini|bikini,biquini|bikini|bikini|bikini|biquíni|||~swimsuit
apron|delantal,mandil|apron|tablier|grembiule|avental|||
hat|sombrero|hat|chapeau|cappello|chapéu|chuku|chuku|~cap
little-hat|sombrerito|little hat|petit chapeau|cappellino|chapeuzinho|||~hat
cap|gorra,gorro|cap|casquette,bonnet|berretto|boné,gorro|||~hat
chullo|chullo|andean cap||||ch'ullu|lluch'u|~cap
beret|boina|beret|béret|basco,berretto|boina|||~cap
hood|capucha|hood|capuche,capuchon|cappuccio|capuz|||
helmet|casco|helmet|casque|casco,elmo|capacete,elmo|||
turban|turbante|turban|turban|turbante|turbante|||
veil|velo|veil|voile|velo|véu|||
mask|máscara|mask|masque|maschera|máscara|||
glove|guante|glove|gant|guanto|luva|||~mitten
mitten|mitón,manopla|mitten|moufle,mitaine|muffola|mitene|||~glove
belt|cinturón,correa|belt|ceinture|cintura|cinto,correia|chumpi|wak'a|
tie|corbata|tie,necktie|cravate|cravatta|gravata|||~bow-tie
bow-tie|corbatín,pajarita|bow tie|nœud papillon|papillon|gravata-borboleta|||~tie
bow.ribbon|lazo,moño|bow|nœud|fiocco|laço|||~ribbon
ribbon|cinta|ribbon|ruban|nastro|fita|||~bow.ribbon
button|botón|button|bouton|bottone|botão|||
zipper|cremallera,cierre|zipper,zip|fermeture éclair|cerniera|zíper|||
pocket|bolsillo|pocket|poche|tasca|bolso|||
collar|cuello|collar|col|colletto|colarinho|||
sleeve|manga|sleeve|manche|manica|manga|||
lace|encaje|lace|dentelle|pizzo,merletto|renda|||
embroidery|bordado|embroidery|broderie|ricamo|bordado|||~lace
frill|volante,vuelo|frill,ruffle|volant,froufrou|volant|babado|||
fringe|fleco|fringe|frange|frangia|franja|||
stripe|raya|stripe|rayure|striscia,riga|listra,risca|||
striped|rayado,a rayas|striped|rayé|a righe|listrado|||~stripe
polka-dot|lunar,topo|polka dot|pois|pois|bolinha|||
shoe|zapato|shoe|chaussure,soulier|scarpa|sapato|||~boot ~sandal
little-shoe|zapatito|little shoe|petit soulier,chausson|scarpina,scarpetta|sapatinho|||~shoe
footwear|calzado|footwear|chaussures|calzature|calçado|||~shoe
boot|bota|boot|botte|stivale|bota|||~shoe
bootee|botín,botita|bootee,ankle boot,bootie|bottine|stivaletto|botinha|||~boot
sandal|sandalia|sandal|sandale|sandalo|sandália|usut'a|wiskhu,jiskhu|~shoe
ojota|ojota|andean sandal||||usut'a|wiskhu|~sandal
slipper|pantufla,zapatilla|slipper|pantoufle,chausson|pantofola,ciabatta|chinelo,pantufa|||
flip-flop|chancleta,sayonara|flip-flop|tong|infradito|chinelo|||~sandal
espadrille|alpargata|espadrille|espadrille|espadrilla|alpargata|||
sneaker|zapatilla|sneaker,trainer|basket,tennis|scarpa da ginnastica|tênis,sapatilha|||~shoe
moccasin|mocasín|moccasin,loafer|mocassin|mocassino|mocassim|||~shoe
clog|zueco|clog|sabot|zoccolo|tamanco|||~shoe
heel|tacón,taco|heel,high heel|talon|tacco|salto|||
glass-slipper|zapatilla de cristal|glass slipper|pantoufle de verre|scarpetta di cristallo|sapatinho de cristal|||
sole|suela|sole|semelle|suola|sola|||
bag|bolso,bolsa|bag|sac|borsa,sacco|bolsa,saco|wayaqa|wayaqa|~handbag
handbag|cartera,bolso|handbag,purse|sac à main|borsetta|bolsa|||~bag
backpack|mochila|backpack,rucksack|sac à dos|zaino|mochila|||~bag
suitcase|maleta|suitcase|valise|valigia|mala|||~trunk.luggage
trunk.luggage|baúl|trunk,chest|malle,coffre|baule|baú|||
luggage|equipaje|luggage,baggage|bagages|bagaglio,bagagli|bagagem|||~suitcase
briefcase|maletín|briefcase|serviette,mallette|valigetta|pasta,maleta|||
wallet|billetera|wallet|portefeuille|portafoglio|carteira|||
umbrella|paraguas|umbrella|parapluie|ombrello|guarda-chuva|||~parasol
parasol|sombrilla,parasol|parasol,sunshade|parasol,ombrelle|parasole,ombrellone|guarda-sol,sombrinha|||~umbrella
fan.hand|abanico|fan|éventail|ventaglio|leque|||
cane|bastón|cane,walking stick|canne|bastone|bengala|tawna|thujru|
glasses|anteojos,lentes,gafas|glasses,spectacles,eyeglasses|lunettes|occhiali|óculos|||~lens
sunglasses|lentes de sol,gafas de sol|sunglasses|lunettes de soleil|occhiali da sole|óculos de sol|||~glasses
lens|lente|lens|lentille|lente|lente|||
contact-lens|lentes de contacto|contact lens|lentilles de contact|lenti a contatto|lentes de contato|||~lens
jewel|joya,alhaja|jewel|bijou/bijoux,joyau/joyaux|gioiello|joia|||~gem
little-jewel|joyita|little jewel|petit bijou|gioiellino|joiazinha|||~jewel
jewellery|joyería,joyas,bisutería|jewelry,jewellery|bijouterie,joaillerie|gioielleria,gioielli|joalheria,joias|||~jewel
gem|gema|gem,gemstone|gemme|gemma|gema|||~jewel
crown-jewels|joyas de la corona|crown jewels|joyaux de la couronne|gioielli della corona|joias da coroa|||~jewel
ring|anillo,sortija|ring|anneau,bague|anello|anel|siwi|surtija|~wedding-ring
wedding-ring|alianza,aro|wedding ring|alliance|fede nuziale,fede|aliança|||~ring
earring|arete,pendiente|earring|boucle d'oreille|orecchino|brinco|||
necklace|collar|necklace|collier|collana|colar|wallqa|wallqa|~pendant
pendant|colgante,dije,pendiente|pendant|pendentif|pendente,ciondolo|pingente|||~necklace
medallion|medallón|medallion,locket|médaillon|medaglione|medalhão|||~medal
bracelet|pulsera,brazalete|bracelet|bracelet|bracciale,braccialetto|pulseira,bracelete|||
brooch|broche,prendedor|brooch|broche|spilla|broche|||
tupu|tupo|andean brooch||||tupu|phichi|~brooch
chain|cadena|chain|chaîne|catena|corrente,cadeia|||
little-chain|cadenita|little chain|chaînette|catenina|correntinha|||~chain
watch|reloj|watch|montre|orologio|relógio|||~clock
clock|reloj|clock|horloge,pendule|orologio|relógio|||~watch
cosmetics|cosméticos,cosmética|cosmetics,cosmetic|cosmétiques|cosmetici,cosmesi|cosméticos|||~makeup
makeup|maquillaje|makeup,make-up|maquillage|trucco|maquiagem,maquilhagem|||~cosmetics
lipstick|lápiz labial,pintalabios|lipstick|rouge à lèvres|rossetto|batom|||~makeup
lip-gloss|brillo labial|lip gloss|brillant à lèvres|lucidalabbra|brilho labial|||~lipstick
mascara|rímel,máscara de pestañas|mascara|mascara|mascara|rímel|||~makeup
eyeliner|delineador|eyeliner|eye-liner|eyeliner|delineador|||~makeup
eye-shadow|sombra de ojos|eye shadow|ombre à paupières|ombretto|sombra|||~makeup
blush|rubor,colorete|blush,rouge|fard à joues|fard|blush|||~makeup
face-powder|polvo facial,polvos|face powder,powder|poudre|cipria|pó de arroz|||~makeup
powder|polvo|powder|poudre|polvere|pó|||
nail-polish|esmalte de uñas|nail polish,nail varnish|vernis à ongles|smalto per unghie|esmalte|||
manicure|manicura|manicure|manucure|manicure|manicure|||~pedicure
pedicure|pedicura|pedicure|pédicure|pedicure|pedicure|||~manicure
cream.skin|crema|cream|crème|crema|creme|||~lotion
lotion|loción|lotion|lotion|lozione|loção|||~cream.skin
balm|bálsamo|balm,balsam|baume|balsamo|bálsamo|||~ointment
ointment|ungüento,pomada|ointment,salve|onguent,pommade|unguento,pomata|pomada,unguento|||~balm
gel|gel|gel|gel|gel|gel|||
serum|suero,sérum|serum|sérum|siero|soro|||
soap|jabón|soap|savon|sapone|sabão,sabonete|||
little-soap|jaboncillo,jaboncito|little soap|savonnette|saponetta|sabonetinho|||~soap
shampoo|champú|shampoo|shampooing,shampoing|shampoo|xampu,champô|||
conditioner|acondicionador|conditioner|après-shampooing|balsamo|condicionador|||~shampoo
deodorant|desodorante|deodorant|déodorant|deodorante|desodorante|||
toothpaste|pasta dental,dentífrico|toothpaste|dentifrice|dentifricio|pasta de dentes,creme dental|||
toothbrush|cepillo de dientes|toothbrush|brosse à dents|spazzolino|escova de dentes|||
sunscreen|protector solar,bloqueador|sunscreen,sunblock|crème solaire,écran solaire|crema solare|protetor solar|||
moisturizer|hidratante|moisturizer,moisturizing|hydratant|idratante|hidratante|||
anti-wrinkle|antiarrugas|anti-wrinkle|antirides,anti-rides|antirughe|antirrugas|||
shaving|afeitado|shaving,shave|rasage|rasatura|barbear|||
razor|navaja,máquina de afeitar,rasuradora|razor|rasoir|rasoio|navalha|||
wig|peluca|wig|perruque|parrucca|peruca|||
curl|rizo,bucle|curl|boucle|riccio,ricciolo|cacho,caracol|||
curly|rizado,crespo|curly|bouclé,frisé|riccio|cacheado,crespo|||~curl
braid|trenza|braid,plait|tresse|treccia|trança|simp'a|k'ana|
hairstyle|peinado|hairstyle,hairdo|coiffure|acconciatura|penteado|||
comb|peine|comb|peigne|pettine|pente|ñaqch'a|sanu|~brush
brush|cepillo|brush|brosse|spazzola|escova|||~comb
perfume|perfume|perfume,parfum|parfum|profumo|perfume|||~fragrance ~scent
fragrance|fragancia|fragrance|fragrance|fragranza|fragrância|||~perfume ~aroma
aroma|aroma|aroma|arôme|aroma|aroma|||~fragrance
scent|olor,aroma|scent,smell,odour|odeur,senteur|odore,profumo|cheiro,odor|q'apay|q'apa|~aroma
essence|esencia|essence|essence|essenza|essência|||~perfume
cologne|colonia,agua de colonia|cologne,eau de cologne|eau de cologne|acqua di colonia,colonia|colônia,água-de-colônia|||~perfume
eau-de-toilette|agua de tocador|toilet water,eau de toilette|eau de toilette|acqua di toeletta|água de toalete|||~perfume
toilette|tocador|toilette|toilette|toeletta,toletta|toalete|||
sachet|sobrecito,bolsita|sachet|sachet|bustina|sachê|||
tattoo|tatuaje|tattoo|tatouage|tatuaggio|tatuagem|||
piercing|perforación,piercing|piercing|piercing|piercing|piercing|||
massage|masaje|massage|massage|massaggio|massagem|||
spa|balneario,spa|spa|spa,thermes|terme,spa|spa|||~sauna
sauna|sauna|sauna|sauna|sauna|sauna|||~spa
care|cuidado|care|soin|cura|cuidado|||~protection
skin-care|cuidado de la piel|skin care,skincare|soin de la peau|cura della pelle|cuidado da pele|||~care
hair-care|cuidado del cabello|hair care,haircare|soin des cheveux,soin capillaire|cura dei capelli|cuidado do cabelo|||~care
wellness|bienestar|wellness,well-being,wellbeing|bien-être|benessere|bem-estar|||~health
model|modelo|model|modèle,mannequin|modello/modella|modelo|||
runway|pasarela|runway,catwalk|podium,passerelle|passerella|passarela|||
mannequin|maniquí|mannequin|mannequin|manichino|manequim|||~model
pattern|patrón|pattern|patron,motif|modello,motivo|padrão,molde|||
size|talla,tamaño|size|taille|taglia,misura|tamanho|||
large-sizes|tallas grandes|plus size,large sizes|grandes tailles|taglie forti,taglie comode|tamanhos grandes|||~size
needle|aguja|needle|aiguille|ago|agulha|awja|yawri|
thread|hilo|thread|fil|filo|fio,linha|q'aytu|ch'ankha|
thimble|dedal|thimble|dé à coudre|ditale|dedal|||
yarn|hilado,lana|yarn|fil|filato|fio|||~thread
spinning|hilandería,hilado|spinning,spinning mill|filature|filatura|fiação|||~yarn
loom|telar|loom|métier à tisser|telaio|tear|||
weaving|tejido|weaving|tissage|tessitura|tecelagem|away|sawu|
fabric|tela,tejido|fabric,cloth|tissu,toile,étoffe|tessuto,stoffa,tela|tecido,pano|||~textile
textile|textil|textile|textile|tessile|têxtil|||~fabric
felt|fieltro|felt|feutre|feltro|feltro|||~fabric
silk|seda|silk|soie|seta|seda|||~satin ~velvet
satin|satén,raso|satin|satin|raso|cetim|||~silk
velvet|terciopelo|velvet|velours|velluto|veludo|||~silk
cotton|algodón|cotton|coton|cotone|algodão|utkhu,utku|qhiya|~linen
linen|lino|linen,flax|lin|lino|linho|||~cotton
wool|lana|wool|laine|lana|lã|millma|t'arwa|~alpaca-wool ~cashmere
woollen|de lana,lanero|woollen,woolen,woolly|en laine,lainage|di lana|de lã|||~wool
alpaca-wool|lana de alpaca|alpaca wool|laine d'alpaga|lana di alpaca|lã de alpaca|||~wool
cashmere|cachemira|cashmere|cachemire|cashmere,cachemire|caxemira|||~wool
nylon|nailon,nylon|nylon|nylon|nailon,nylon|náilon,nylon|||
polyester|poliéster|polyester|polyester|poliestere|poliéster|||
canvas|lona,lienzo|canvas|toile|tela|lona,tela|||
denim|mezclilla,denim|denim|denim|denim|denim,brim|||~jeans
gauze|gasa|gauze|gaze|garza|gaze|||
chiffon|chifón,gasa|chiffon|mousseline|chiffon|chiffon|||
tulle|tul|tulle|tulle|tulle|tule|||
brocade|brocado|brocade|brocart|broccato|brocado|||
taffeta|tafetán|taffeta|taffetas|taffetà|tafetá|||
leather|cuero,piel|leather|cuir|cuoio,pelle|couro|qara|lip'ichi|~suede
suede|gamuza,ante|suede,chamois|daim,chamois|camoscio|camurça|||~leather
fur|piel,pelaje|fur|fourrure|pelliccia|pele|||
feather|pluma|feather|plume|piuma,penna|pena,pluma|phuru|phuyu|
`
