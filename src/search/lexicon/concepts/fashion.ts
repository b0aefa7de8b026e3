// Clothing, footwear, fashion, jewellery, cosmetics and perfume.
export const fashion = `
fashion|moda,boga|fashion,vogue|mode,vogue|moda|moda||||~style ~trend
fashionable|de moda,a la moda|fashionable,trendy,in vogue|à la mode|alla moda|na moda,da moda|||modisch/modische/modischer/modisches/modischen,in mode,trendig/trendige/trendiger/trendiges/trendigen|~fashion ~elegant ~chic ~trend
trend|tendencia|trend|tendance|tendenza|tendência|||trend,tendenz
style|estilo|style|style|stile|estilo|||stil|~look.style
look.style|look,aspecto|look,appearance|look,allure|look,aspetto|look,visual|||aussehen
clothing|ropa,vestimenta,prendas,indumentaria,atuendo|clothing,clothes,apparel,wear,garments,attire|vêtements,habillement|abbigliamento,vestiti,indumenti|roupa,vestuário,vestimenta|p'acha|isi|kleidung,bekleidung,kleider|~wardrobe.clothes
garment|prenda|garment,clothing item,piece of clothing|vêtement|indumento,capo|peça de roupa|p'acha|isi|kleidungsstück,gewand/gewänder|~clothing ~dress
wardrobe.clothes|guardarropa,vestuario|wardrobe|garde-robe|guardaroba|guarda-roupa|||garderobe|~wardrobe
suit|traje,terno,ambo|suit|costume|abito,completo|terno,fato|||anzug/anzüge|~costume
costume|disfraz,traje|costume|costume,déguisement|costume|fantasia,traje|||kostüm,verkleidung
uniform|uniforme|uniform|uniforme|uniforme,divisa|uniforme|||uniform
dress|vestido|dress,gown,frock|robe|vestito,abito|vestido|||kleid/kleider|~skirt ~tunic
little-black-dress|vestidito negro|little black dress|petite robe noire|tubino nero|pretinho básico|||kleines schwarzes,das kleine schwarze|~dress
skirt|falda,pollera|skirt|jupe|gonna|saia|pullira|pullira|röcke
miniskirt|minifalda|miniskirt|minijupe|minigonna|minissaia|||minirock/miniröcke|~skirt
shirt|camisa|shirt|chemise|camicia|camisa|||hemd/hemden|~t-shirt ~blouse
t-shirt|polo,camiseta,playera,remera,franela|t-shirt,tee,tee shirt|tee-shirt,maillot|maglietta|camiseta|||t-shirt
blouse|blusa|blouse|blouse,chemisier|blusa,camicetta|blusa|||bluse|~t-shirt
vest|chaleco|vest,waistcoat|gilet|gilet,panciotto|colete|||weste|~jacket
jacket|chaqueta,casaca,saco,chamarra|jacket|veste,blouson|giacca|jaqueta,casaco|||jacke|~coat ~cloak
coat|abrigo,sobretodo,gabán|coat,overcoat|manteau|cappotto|casaco,sobretudo||||~cloak
raincoat|impermeable,gabardina,chubasquero,piloto|raincoat,mackintosh,waterproof coat|imperméable|impermeabile|capa de chuva|||regenmantel/regenmäntel|~coat ~rain
cloak|capa,manto,capote|cloak,cape,mantle|cape,manteau|mantello,cappa,manto|capa,manto|||umhang/umhänge|~poncho
tunic|túnica|tunic|tunique|tunica|túnica|unku|unku|tunika/tuniken
shawl|chal,mantón|shawl|châle|scialle|xale|||schultertuch,umschlagtuch|~scarf ~lliclla ~cloak
scarf|bufanda,chalina|scarf/scarves|écharpe,cache-nez|sciarpa|cachecol|||schal|~foulard
foulard|pañuelo,pañoleta,fular,pañuelo de cuello|foulard,neckerchief,silk scarf|foulard|foulard,fazzoletto|lenço|||halstuch/halstücher|~handkerchief
handkerchief|pañuelo|handkerchief,hanky|mouchoir|fazzoletto|lenço|||taschentuch/taschentücher
sweater|chompa,suéter,jersey,pulóver,buzo|sweater,jumper,pullover|pull,chandail|maglione|suéter,pulôver|||pullover,pulli
hoodie|polera con capucha,sudadera,sudadera con capucha,canguro|hoodie|sweat à capuche|felpa con cappuccio|moletom|||kapuzenpullover,kapuzenpulli|~sweater ~hood
cardigan|cárdigan,rebeca|cardigan|cardigan|cardigan|cardigã|||strickjacke,cardigan|~sweater
trousers|pantalón,pantalones|trousers,pants|pantalon|pantaloni|calças,calça|wara||hosen|~jeans
jeans|vaqueros,jeans,pantalón vaquero,mezclilla|jeans,denim|jean,jeans|jeans|jeans
shorts|short,pantalón corto,pantaloneta|shorts|short,culotte|pantaloncini|calção,shorts|||kurze hose|~trousers
bermuda.shorts|bermudas|bermuda shorts|bermuda|bermuda|bermuda|||bermudashorts,bermudas|~shorts
leggings|mallas,leggings,calzas|leggings|leggings|leggings|leggings|||leggings|~tights ~stocking
tights|pantis,medias pantalón,mallas,panti,leotardo|tights,pantyhose,panty hose|collant|collant|meia-calça|||strumpfhose|~stocking
stocking|media,medias|stocking,stockings,hose|bas|calza,calze|meia|||strumpf/strümpfe|~sock
sock|calcetín,calcetines,media|sock/socks/sox|chaussette|calzino|meia|||socke
underwear|ropa interior|underwear,underclothes,undergarments,undies|sous-vêtements|biancheria intima,intimo|roupa íntima,roupa interior|||unterwäsche|~lingerie
lingerie|lencería|lingerie|lingerie|lingerie|lingerie|||damenunterwäsche
bra|sostén,brasier,sujetador,brassier,corpiño,ajustador|bra,brassiere|soutien-gorge|reggiseno|sutiã|||büstenhalter|~lingerie
panties|calzón,bragas,bombacha,trusa,pantaletas|panties,knickers|culotte,slip|mutandine|calcinha|||schlüpfer,höschen|~underwear
corset|corsé|corset|corset|corsetto,busto|espartilho|||korsett,mieder|~lingerie
pajamas|pijama,piyama|pajamas,pyjamas|pyjama|pigiama|pijama|||schlafanzug/schlafanzüge,pyjama
nightgown|camisón,camisola|nightgown,nightdress|chemise de nuit|camicia da notte|camisola|||nachthemd/nachthemden|~pajamas
bathrobe|bata,albornoz|bathrobe,robe,dressing gown|peignoir,robe de chambre|vestaglia,accappatoio|roupão|||bademantel/bademäntel,morgenmantel/morgenmäntel
kimono|kimono,quimono|kimono|kimono|kimono|quimono|||kimono
swimsuit|traje de baño,bañador,ropa de baño,malla de baño|swimsuit,swimwear,bathing suit|maillot de bain|costume da bagno|maiô,traje de banho|||badeanzug/badeanzüge,bademode|~bikini
bikini|bikini,biquini|bikini|bikini|bikini|biquíni|||bikini
apron|delantal,mandil,mandilón|apron|tablier|grembiule|avental|||schürze
hat|sombrero|hat|chapeau|cappello|chapéu|chuku|chuku|hüte|~cap
little-hat|sombrerito|little hat|petit chapeau|cappellino|chapeuzinho|||hütchen,hütlein|~hat
cap|gorra/gorro,cachucha|cap,baseball cap|casquette,bonnet|berretto|boné,gorro|||mütze,kappe|~chullo
beret|boina|beret|béret|basco,berretto|boina|||baskenmütze,barett|~cap
hood|capucha/capucho|hood|capuche,capuchon|cappuccio|capuz|||kapuze,haube|~cap
helmet|casco,yelmo|helmet|casque|casco,elmo|capacete,elmo||||~armour
turban|turbante|turban|turban|turbante|turbante|||turban
veil|velo|veil|voile|velo|véu|||schleier
mask|máscara,careta,antifaz|mask,masque|masque|maschera|máscara|||maske
glove|guante|glove|gant|guanto|luva|||handschuh|~mitten
mitten|mitón,manopla|mitten|moufle,mitaine|muffola|mitene|||fäustling,fausthandschuh
belt|cinturón,correa,cincho,cinto|belt|ceinture|cintura|cinto,correia|chumpi|wak'a|gürtel
tie|corbata|tie,necktie|cravate|cravatta|gravata|||krawatte,schlips|~bow-tie
bow-tie|corbatín,pajarita,corbata michi,michi|bow tie|nœud papillon|papillon|gravata-borboleta|||fliege
bow.ribbon|lazo,moño|bow|nœud|fiocco|laço|||schleife|~ribbon
ribbon|cinta,listón|ribbon|ruban|nastro|fita|||bänder
button|botón|button|bouton|bottone|botão|||knopf/knöpfe|~zipper
zipper|cremallera,cierre,zíper,cierre relámpago|zipper,zip|fermeture éclair|cerniera|zíper|||reißverschluss/reißverschlüsse
pocket|bolsillo|pocket|poche|tasca|bolso|||tasche
collar|cuello|collar|col|colletto|colarinho|||kragen
sleeve|manga|sleeve|manche|manica|manga|||ärmel
lace|encaje|lace|dentelle|pizzo,merletto|renda|||spitze,spitzen
embroidery|bordado|embroidery|broderie|ricamo|bordado|||stickerei|~lace
frill|volante,vuelo,faralá|frill,ruffle,flounce|volant,froufrou|volant|babado|||rüsche
fringe|fleco|fringe|frange|frangia|franja|||franse
shoe|zapato|shoe|chaussure,soulier|scarpa|sapato|||schuh|~boot ~sandal
little-shoe|zapatito|little shoe|petit soulier,chausson|scarpina,scarpetta|sapatinho|||schühchen,schühlein|~shoe ~bootee
footwear|calzado|footwear|chaussures|calzature|calçado|||schuhwerk,schuhe|~shoe
boot|bota|boot|botte|stivale|bota|||stiefel|~sandal
bootee|botín,botita|bootee,ankle boot,bootie|bottine|stivaletto|botinha|||stiefelette|~boot
sandal|sandalia,huarache|sandal|sandale|sandalo|sandália|usut'a|wiskhu,jiskhu|sandale|~ojota
slipper|pantufla,zapatilla,babucha|slipper|pantoufle,chausson|pantofola,ciabatta|chinelo,pantufa|||hausschuh,pantoffel
flip-flop|chancleta,sayonara,chancla,ojota|flip-flop,thong|tong|infradito|chinelo|||zehensandale,flip-flop|~sandal ~slipper
espadrille|alpargata|espadrille|espadrille|espadrilla|alpargata|||espadrille|~sandal
sneaker|zapatilla,tenis,zapatilla deportiva,tenis deportivo|sneaker,trainer,tennis shoe,sports shoe,running shoe|basket,tennis|scarpa da ginnastica|tênis,sapatilha|||turnschuh,sneaker|~shoe
moccasin|mocasín|moccasin,loafer|mocassin|mocassino|mocassim|||mokassin|~shoe
clog|zueco|clog,wooden shoe|sabot|zoccolo|tamanco|||holzschuh,clog|~shoe ~slipper
heel.shoe|tacón,taco|heel,high heel|talon|tacco|salto|||absatz/absätze
glass-slipper|zapatilla de cristal|glass slipper|pantoufle de verre|scarpetta di cristallo|sapatinho de cristal|||gläserner schuh,gläserner pantoffel|~cinderella
sole|suela|sole|semelle|suola|sola|||sohle
bag|bolso/bolsa,talega|bag,sack,tote|sac|borsa,sacco|bolsa,saco|wayaqa|wayaqa|beutel,tüte|~handbag
handbag|cartera,bolso,bolso de mano|handbag,purse|sac à main,pochette|borsetta|bolsa|||handtasche|~wallet
backpack|mochila,morral,macuto|backpack,rucksack,knapsack|sac à dos|zaino|mochila|||rucksack/rucksäcke|~bag
suitcase|maleta,valija|suitcase|valise|valigia|mala|||koffer|~trunk.luggage ~briefcase
trunk.luggage|baúl,arca,cofre|trunk,chest,coffer|malle,coffre|baule|baú|||truhe,schrankkoffer
luggage|equipaje|luggage,baggage|bagages,bagage|bagaglio,bagagli|bagagem|||gepäck,reisegepäck|~suitcase
briefcase|maletín,portafolio|briefcase,attaché case|serviette,mallette|valigetta|pasta,maleta|||aktentasche,aktenkoffer
wallet|billetera,cartera|wallet,billfold|portefeuille|portafoglio|carteira|||brieftasche,geldbeutel
umbrella|paraguas|umbrella,brolly|parapluie|ombrello|guarda-chuva|||regenschirm,schirm|~parasol
parasol|sombrilla,parasol,quitasol|parasol,sunshade|parasol,ombrelle|parasole,ombrellone|guarda-sol,sombrinha|||sonnenschirm
fan.hand|abanico,pericón|fan|éventail|ventaglio|leque|||fächer
cane.stick|bastón|cane,walking stick|canne|bastone|bengala|tawna|thujru|gehstock/gehstöcke,spazierstock,stöcke|~wand
glasses|anteojos,lentes,gafas,espejuelos|glasses,spectacles,eyeglasses|lunettes|occhiali|óculos||||~lens
sunglasses|lentes de sol,gafas de sol,anteojos de sol|sunglasses|lunettes de soleil|occhiali da sole|óculos de sol|||sonnenbrille|~glasses
lens|lente|lens|lentille|lente|lente|||linse
contact-lens|lentes de contacto|contact lens|lentilles de contact|lenti a contatto|lentes de contato|||kontaktlinse|~lens
little-jewel|joyita|little jewel|petit bijou|gioiellino|joiazinha|||kleines juwel,kleinod|~jewel ~gem
jewellery|joyería,joyas,bisutería|jewelry,jewellery,bijouterie|bijouterie,joaillerie|gioielleria,gioielli|joalheria,joias|||schmuck,juwelen|~jewel ~jeweler
crown-jewels|joyas de la corona|crown jewels|joyaux de la couronne|gioielli della corona|joias da coroa|||kronjuwelen|~jewel ~crown
ring|anillo,sortija,argolla|ring,band|anneau,bague|anello|anel|siwi|surtija||~wedding-ring
wedding-ring|alianza,aro,anillo de boda,anillo de matrimonio,argolla|wedding ring,wedding band|alliance|fede nuziale,fede|aliança|||ehering,trauring
earring|arete,pendiente,aro,caravana|earring|boucle d'oreille|orecchino|brinco|||ohrring|~pendant
necklace|collar|necklace,choker|collier|collana|colar|wallqa|wallqa|halskette,collier,halsband/halsbänder|~pendant ~bracelet ~chain ~little-chain
pendant|colgante,dije,pendiente|pendant|pendentif|pendente,ciondolo|pingente|||anhänger|~bracelet
medallion|medallón|medallion,locket|médaillon|medaglione|medalhão|||medaillon|~medal ~pendant
bracelet|pulsera,brazalete,manilla|bracelet,armlet|bracelet|bracciale,braccialetto|pulseira,bracelete|||armband/armbänder,armreif
brooch|broche,prendedor|brooch|broche|spilla|broche|||brosche|~pin
tupu|tupo|andean brooch||||tupu|phichi||~brooch
chain|cadena|chain|chaîne|catena|corrente,cadeia|||kette|~link
little-chain|cadenita|little chain|chaînette|catenina|correntinha|||kettchen|~chain
cosmetics|cosméticos,cosmética|cosmetics,cosmetic|cosmétiques|cosmetici,cosmesi|cosméticos|||kosmetik,kosmetika|~makeup ~beauty
makeup|maquillaje|makeup,make-up,make up|maquillage|trucco|maquiagem,maquilhagem|||make-up,schminke
lipstick|lápiz labial,pintalabios,lápiz de labios,barra de labios,labial|lipstick|rouge à lèvres|rossetto|batom|||lippenstift|~makeup
lip-gloss|brillo labial,gloss|lip gloss|brillant à lèvres|lucidalabbra|brilho labial|||lipgloss,lippenglanz|~lipstick
mascara|rímel,máscara de pestañas|mascara|mascara|mascara|rímel|||wimperntusche|~makeup
eyeliner|delineador|eyeliner|eye-liner|eyeliner|delineador|||eyeliner,lidstrich|~makeup ~eye-shadow ~mascara
eye-shadow|sombra de ojos|eye shadow|ombre à paupières|ombretto|sombra|||lidschatten|~makeup
blush|rubor,colorete|blush,rouge|fard à joues|fard|blush|||wangenrot|~makeup
face-powder|polvo facial,polvos,polvo compacto|face powder,powder|poudre|cipria|pó de arroz|||gesichtspuder,puder|~makeup ~blush
powder|polvo|powder|poudre|polvere|pó|||pulver,puder
nail-polish|esmalte de uñas,esmalte,barniz de uñas|nail polish,nail varnish|vernis à ongles|smalto per unghie|esmalte|||nagellack|~manicure
manicure|manicura,manicure|manicure|manucure|manicure|manicure|||maniküre|~pedicure
pedicure|pedicura,pedicure|pedicure|pédicure|pedicure|pedicure|||pediküre
cream.skin|crema|cream|crème|crema|creme||||~lotion ~ointment
lotion|loción|lotion|lotion|lozione|loção|||lotion
gel|gel|gel|gel|gel|gel|||gel
serum|suero,sérum|serum|sérum|siero|soro|||serum
soap|jabón|soap|savon|sapone|sabão,sabonete|||seife
little-soap|jaboncillo,jaboncito|little soap|savonnette|saponetta|sabonetinho|||seifchen,kleine seife|~soap
shampoo|champú|shampoo|shampooing,shampoing|shampoo|xampu,champô|||shampoo,haarwaschmittel
conditioner|acondicionador,bálsamo|conditioner,hair conditioner|après-shampooing|balsamo|condicionador|||haarspülung,spülung,conditioner|~shampoo
deodorant|desodorante|deodorant,antiperspirant|déodorant|deodorante|desodorante|||deodorant,deo
sunscreen|protector solar,bloqueador,crema solar,protección solar|sunscreen,sunblock,sun cream,suncream|crème solaire,écran solaire|crema solare|protetor solar,filtro solar|||sonnenschutzmittel,sonnencreme,sonnenschutz
moisturizer|hidratante,humectante,crema hidratante|moisturizer,moisturizing|hydratant|idratante|hidratante|||feuchtigkeitscreme,feuchtigkeitsspender
anti-wrinkle|antiarrugas|anti-wrinkle,antiwrinkle|antirides,anti-rides|antirughe|antirrugas|||antifalten,gegen falten,anti-falten
shaving|afeitado|shaving,shave|rasage|rasatura|barbear|||rasur,rasieren|~razor ~barber
razor|navaja,máquina de afeitar,rasuradora,rastrillo|razor,shaver|rasoir|rasoio|navalha|||rasierer,rasiermesser,rasierapparat|~blade
wig|peluca|wig|perruque|parrucca|peruca|||perücke
hairstyle|peinado|hairstyle,hairdo,coiffure|coiffure|acconciatura|penteado|||frisur
comb|peine,peineta|comb,haircomb|peigne|pettine|pente|ñaqch'a|sanu|kamm/kämme|~brush
brush|cepillo|brush|brosse|spazzola|escova|||bürste|~toothbrush
eau-de-toilette|agua de tocador|toilet water,eau de toilette|eau de toilette|acqua di toeletta|água de toalete|||eau de toilette,toilettenwasser|~perfume
toilette|tocador|toilette|toilette|toeletta,toletta|toalete
sachet|sobrecito,bolsita|sachet|sachet|bustina|sachê|||tütchen,beutelchen
piercing|perforación,piercing|piercing|piercing|piercing|piercing|||piercing
care|cuidado,atención,esmero|care|soin|cura|cuidado|||pflege,sorge,fürsorge|~protection
skin-care|cuidado de la piel|skin care,skincare|soin de la peau|cura della pelle|cuidado da pele|||hautpflege|~care
hair-care|cuidado del cabello|hair care,haircare|soin des cheveux,soin capillaire|cura dei capelli|cuidado do cabelo|||haarpflege|~care
model|modelo,maniquí|model,fashion model|modèle,mannequin|modello/modella|modelo|||modell,model|~runway
runway|pasarela|runway,catwalk,fashion runway|podium,passerelle|passerella|passarela|||laufsteg
mannequin|maniquí|mannequin,manikin,dummy|mannequin|manichino|manequim|||schaufensterpuppe|~model
large-sizes|tallas grandes,tallas plus|plus size,large sizes,outsize|grandes tailles|taglie forti,taglie comode,taglie grandi|tamanhos grandes|||große größen,übergrößen|~size
needle|aguja|needle|aiguille|ago|agulha|awja|yawri|nadel|~thread
thread|hilo,hebra|thread|fil|filo|fio,linha|q'aytu|ch'ankha|faden/fäden,zwirn
thimble|dedal|thimble|dé à coudre|ditale|dedal|||fingerhut/fingerhüte|~needle
yarn|hilado,lana,estambre|yarn|fil|filato|fio|||garn|~thread ~wool
spinning|hilandería,hilado|spinning,spinning mill|filature|filatura|fiação|||spinnerei,spinnen|~yarn ~to.spin
loom|telar|loom,weaving loom|métier à tisser|telaio|tear|||webstuhl/webstühle|~weaver ~weaving
weaving|tejido,tejeduría|weaving|tissage|tessitura|tecelagem|away|sawu|weberei,weben|~to.weave
fabric|tela,tejido,paño|fabric,cloth|tissu,toile,étoffe|tessuto,stoffa,tela|tecido,pano|||stoff,gewebe,tuch/tücher|~textile
textile|textil|textile|textile|tessile|têxtil|||textil/textile/textiler/textiles/textilen,textilie|~cloth
felt|fieltro|felt|feutre|feltro|feltro|||filz|~fabric
silk|seda|silk|soie|seta|seda|||seide|~satin ~velvet ~silky
satin|satén,raso|satin|satin|raso|cetim|||satin|~velvet
velvet|terciopelo,velludo|velvet|velours|velluto|veludo|||samt|~velvety
linen|lino|linen,flax|lin|lino|linho|||leinen,flachs|~cotton
wool|lana|wool|laine|lana|lã|millma|t'arwa|wolle|~alpaca-wool ~cashmere
woollen|de lana,lanero|woollen,woolen,woolly|en laine,lainage|di lana|de lã|||wollen/wollene/wollener/wollenes/wollenen,aus wolle,woll|~wool ~woolly
alpaca-wool|lana de alpaca|alpaca wool|laine d'alpaga|lana di alpaca|lã de alpaca|||alpakawolle|~alpaca
cashmere|cachemira,casimir|cashmere|cachemire|cashmere,cachemire|caxemira|||kaschmir
nylon|nailon,nylon|nylon|nylon|nailon,nylon|náilon,nylon|||nylon|~polyester
polyester|poliéster|polyester|polyester|poliestere|poliéster|||polyester
canvas|lona,lienzo|canvas,sailcloth|toile|tela|lona,tela|||leinwand/leinwände,segeltuch,canvas
denim|mezclilla,denim|denim|denim|denim|denim,brim|||jeansstoff|~jeans
gauze|gasa|gauze|gaze|garza|gaze||||~tulle ~chiffon
chiffon|chifón,gasa|chiffon|mousseline|chiffon|chiffon
tulle|tul|tulle|tulle|tulle|tule|||tüll
brocade|brocado|brocade|brocart|broccato|brocado|||brokat|~taffeta ~silk
taffeta|tafetán|taffeta|taffetas|taffetà|tafetá|||taft
leather|cuero,piel|leather|cuir|cuoio,pelle|couro|qara|lip'ichi|leder|~suede
suede|gamuza,ante|suede,chamois|daim,chamois|camoscio|camurça|||wildleder,veloursleder
`
