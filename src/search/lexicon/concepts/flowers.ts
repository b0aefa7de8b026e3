export const flowers = `
rose|rosa,rosita|rose|rose|rosa|rosa||||<flower ~tulip ~lily
rosebud|capullo de rosa,capullito de rosa,botón de rosa|rosebud|bouton de rose|bocciolo di rosa|botão de rosa|||rosenknospe|<rose ~bud
rosebush|rosal|rosebush,rose bush|rosier|rosaio,roseto|roseira|||rosenstrauch/rosensträucher,rosenstock|~rose
rose.garden|rosaleda,rosedal,jardín de rosas|rose garden,rosarium|roseraie|roseto,giardino di rose|roseiral,jardim de rosas|||rosengarten/rosengärten|~rosebush ~garden
wild.rose|rosa silvestre,escaramujo|wild rose,dog rose,eglantine,sweetbriar|églantine,rose sauvage|rosa canina,rosa selvatica|rosa-silvestre|||wildrose,heckenrose,hundsrose|<rose ~rosebush
rosehip|rosa mosqueta,escaramujo,mosqueta|rosehip,rose hip|cynorhodon|rosa mosqueta|rosa mosqueta|||hagebutte|~wild.rose ~rosebush
lily|lirio,azucena,lis|lily|lys|giglio,lilio|lírio,lis|hamanqay|||<flower ~iris
lilium|azucena|white lily,madonna lily|lys blanc,lis blanc|giglio bianco|açucena|||weiße lilie,madonnenlilie|<lily ~fleur.de.lis ~amancay
iris|iris,lirio,lirio azul|iris|iris|iris,giaggiolo|íris|||schwertlilie|<flower ~fleur.de.lis
fleur.de.lis|flor de lis,flor de lirio|fleur-de-lis,lily flower|fleur de lys,fleur de lis|giglio araldico|flor-de-lis|||lilienblume,heraldische lilie|~lily
water.lily|nenúfar,ninfea|water lily,nymphaea|nénuphar|ninfea|nenúfar,ninfeia|||seerose|<flower ~lotus ~lily
lotus|loto,flor de loto|lotus,lotus flower|lotus,fleur de lotus|loto,fior di loto|lótus,flor de lótus|||lotus,lotosblume|<flower ~lily
tulip|tulipán|tulip|tulipe|tulipano|tulipa|||tulpe|<flower ~lily
daisy|margarita|daisy,marguerite,oxeye daisy|marguerite,pâquerette|margherita,pratolina|margarida|||gänseblümchen,margerite|<flower ~sunflower ~chamomile
sunflower|girasol,mirasol,maravilla|sunflower|tournesol|girasole|girassol|||sonnenblume|<flower
carnation|clavel,clavelina|carnation,pink|œillet|garofano|cravo|||nelke|<flower
orchid|orquídea|orchid|orchidée|orchidea|orquídea|waqanki||orchidee|<flower
cattleya|catleya|cattleya|cattleya|cattleya|catleia|||cattleya|<orchid
jasmine|jazmín|jasmine,jessamine|jasmin|gelsomino|jasmim|||jasmin|<flower
gardenia|gardenia|gardenia|gardénia|gardenia|gardênia|||gardenie|<flower ~jasmine ~orange.blossom ~magnolia
magnolia|magnolia|magnolia|magnolia|magnolia|magnólia|||magnolie|<flower
camellia|camelia|camellia|camélia|camelia|camélia|||kamelie|<flower ~magnolia
azalea|azalea|azalea|azalée|azalea|azaleia|||azalee|<flower
hydrangea|hortensia|hydrangea|hortensia|ortensia|hortênsia|||hortensie|<flower
violet.flower|violeta|violet|violette|viola,violetta|violeta|||veilchen|<flower ~pansy
pansy|pensamiento|pansy|pensée|viola del pensiero|amor-perfeito|||stiefmütterchen|<flower
poppy|amapola,ababol|poppy|coquelicot,pavot|papavero,rosolaccio|papoula|||mohn,mohnblume,klatschmohn|<flower
lavender|lavanda,espliego|lavender|lavande,lavandin|lavanda|lavanda,alfazema|||lavendel|<flower
lilac|lila|lilac|lilas|lillà|lilás|||flieder|<flower
dahlia|dalia|dahlia|dahlia|dalia|dália|||dahlie|<flower ~chrysanthemum
chrysanthemum|crisantemo|chrysanthemum|chrysanthème|crisantemo|crisântemo|||chrysantheme|<flower
geranium|geranio|geranium|géranium|geranio|gerânio|||geranie|<flower
begonia|begonia|begonia|bégonia|begonia|begônia|||begonie|<flower
petunia|petunia|petunia|pétunia|petunia|petúnia|||petunie|<flower
peony|peonía|peony|pivoine|peonia|peônia|||pfingstrose,päonie|<flower
marigold|caléndula,cempasúchil,maravilla,flor de muerto|marigold,calendula,cempasuchil|souci,calendula,tagète|calendula,fiorrancio|calêndula,cravo-de-defunto,tagetes|||ringelblume|<flower ~daisy
daffodil|narciso|daffodil,narcissus,jonquil|jonquille,narcisse|narciso,giunchiglia|narciso,junquilho|||narzisse,osterglocke|<flower ~narcissus
hyacinth|jacinto|hyacinth|jacinthe|giacinto|jacinto|||hyazinthe|<flower ~bluebell
bluebell|campánula,campanilla|bluebell,bellflower,harebell|campanule|campanula,campanella|campânula|||glockenblume|<flower
snowdrop|campanilla de invierno,galanto|snowdrop|perce-neige|bucaneve|galanto|||schneeglöckchen|<flower
edelweiss|edelweiss,flor de las nieves|edelweiss|edelweiss|stella alpina|edelweiss|||edelweiß|<flower ~alpine
forget.me.not|nomeolvides,no me olvides|forget-me-not|myosotis,ne m'oubliez pas|nontiscordardimé,non ti scordar di me|miosótis,não-me-esqueças|||vergissmeinnicht|<flower
anemone|anémona|anemone|anémone|anemone|anêmona|||anemone|<flower ~poppy
primrose|primavera,prímula|primrose,primula|primevère|primula|prímula|||primel,schlüsselblume|<flower
buttercup|botón de oro,ranúnculo|buttercup,ranunculus|bouton-d'or,renoncule|ranuncolo|ranúnculo|||butterblume,hahnenfuß|<flower
dandelion|diente de león,amargón|dandelion|pissenlit,dent-de-lion|tarassaco,dente di leone|dente-de-leão|||löwenzahn|<flower
hibiscus|hibisco|hibiscus|hibiscus|ibisco|hibisco|||hibiskus|<flower
bougainvillea|buganvilla,papelillo,santa rita,veranera|bougainvillea|bougainvillier,bougainvillée|buganvillea|buganvília,primavera|||bougainvillea|<flower
oleander|adelfa|oleander|laurier-rose|oleandro|oleandro|||oleander|<flower ~laurel
honeysuckle|madreselva|honeysuckle,woodbine|chèvrefeuille|caprifoglio|madressilva|||geißblatt|<flower
wisteria|glicina,wisteria|wisteria|glycine|glicine|glicínia|||blauregen,glyzinie|<flower
mimosa|mimosa|mimosa|mimosa|mimosa|mimosa|||mimose|<flower ~acacia
gladiolus|gladiolo|gladiolus/gladioli|glaïeul|gladiolo|gladíolo,palma-de-santa-rita|||gladiole|<flower ~iris
foxglove|dedalera|foxglove|digitale|digitale|dedaleira|||fingerhut|<flower
snapdragon|boca de dragón,antirrino,conejito|snapdragon,antirrhinum|muflier,gueule-de-loup|bocca di leone,antirrino|boca-de-leão|||löwenmaul,löwenmäulchen|<flower ~foxglove
morning.glory|campanilla morada,dondiego de día,ipomea,gloria de la mañana|morning glory|belle-de-jour,ipomée,volubilis|ipomea|ipomeia,glória-da-manhã|||prunkwinde,trichterwinde|<flower
heather|brezo|heather,erica|bruyère|erica|urze,érica|||heidekraut,erika|<flower ~gorse
gorse|aulaga,retama,tojo|gorse,broom|genêt,ajonc,genista|ginestra|giesta,tojo|||ginster|<flower ~broom
edible.flower|flor comestible|edible flower|fleur comestible|fiore commestibile|flor comestível|||essbare blume,essbare blüte|<flower
orange.blossom|azahar,flor de azahar,flor de naranjo|orange blossom|fleur d'oranger|fiore d'arancio,zagara|flor de laranjeira,azahar|||orangenblüte|<blossom ~jasmine ~orange.tree
cherry.blossom|flor de cerezo,sakura|cherry blossom,sakura|fleur de cerisier|fiore di ciliegio|flor de cerejeira|||kirschblüte|<blossom ~orange.blossom ~cherry
cantuta|cantuta,kantuta|cantuta||||qantu,qantuta,cantuta|qantuta||<flower
amancay|amancay,amancaes|amancay||||hamanqay,amanqay|||<lily
nardo|nardo,tuberosa|tuberose,nard|tubéreuse|tuberosa,nardo|nardo,tuberosa|||tuberose|<flower ~lilium
verbena|verbena|verbena,vervain|verveine|verbena|verbena|||eisenkraut,verbene|<flower ~lemon.verbena
calla|cala,cartucho,lirio de agua,alcatraz|calla,calla lily,arum lily|arum,calla|calla|copo-de-leite,cala|||calla|<flower ~lily
fuchsia|fucsia|fuchsia|fuchsia|fucsia|fúcsia|||fuchsie|<flower
chamomile|manzanilla,camomila|chamomile,camomile|camomille|camomilla|camomila,macela|||kamille|<herb
arnica|árnica|arnica|arnica|arnica|arnica|||arnika|<herb
wildflower|flor silvestre,flor del campo,flores silvestres|wildflower,wild flower|fleur sauvage,fleur des champs|fiore di campo,fiore selvatico|flor silvestre,flor do campo|||wildblume,feldblume|<flower
`
