export const flowers = `
rose|rosa|rose|rose|rosa|rosa|||<flower ~tulip ~lily
rosebud|capullo de rosa|rosebud|bouton de rose|bocciolo di rosa|botão de rosa|||<rose
rosebush|rosal|rosebush,rose bush|rosier|rosaio,roseto|roseira|||~rose
rose.garden|rosaleda,rosedal|rose garden|roseraie|roseto|roseiral|||~rosebush
wild.rose|rosa silvestre,escaramujo|wild rose,dog rose|églantine|rosa canina|rosa-silvestre|||<rose
rosehip|rosa mosqueta,escaramujo|rosehip|cynorhodon|rosa mosqueta|rosa mosqueta|||~wild.rose
lily|lirio,azucena|lily|lys|giglio|lírio|hamanqay||<flower ~iris
lilium|azucena|white lily,madonna lily|lys blanc|giglio bianco|açucena|||<lily
iris|iris,lirio|iris|iris|iris,giaggiolo|íris|||<flower
fleur.de.lis|flor de lis|fleur-de-lis,lily flower|fleur de lys,fleur de lis|giglio araldico|flor-de-lis|||~lily
water.lily|nenúfar|water lily|nénuphar|ninfea|nenúfar|||<flower ~lotus
lotus|loto|lotus|lotus|loto|lótus|||<flower
tulip|tulipán|tulip|tulipe|tulipano|tulipa|||<flower ~lily
daisy|margarita|daisy,marguerite|marguerite,pâquerette|margherita|margarida|||<flower ~sunflower
sunflower|girasol|sunflower|tournesol|girasole|girassol|||<flower
carnation|clavel|carnation,pink|œillet|garofano|cravo|||<flower
orchid|orquídea|orchid|orchidée|orchidea|orquídea|waqanki||<flower
cattleya|catleya|cattleya|cattleya|cattleya|catleia|||<orchid
jasmine|jazmín|jasmine,jessamine|jasmin|gelsomino|jasmim|||<flower
gardenia|gardenia|gardenia|gardénia|gardenia|gardênia|||<flower
magnolia|magnolia|magnolia|magnolia|magnolia|magnólia|||<flower
camellia|camelia|camellia|camélia|camelia|camélia|||<flower
azalea|azalea|azalea|azalée|azalea|azaleia|||<flower
hydrangea|hortensia|hydrangea|hortensia|ortensia|hortênsia|||<flower
violet.flower|violeta|violet|violette|viola,violetta|violeta|||<flower ~pansy
pansy|pensamiento|pansy|pensée|viola del pensiero|amor-perfeito|||<flower
poppy|amapola|poppy|coquelicot,pavot|papavero|papoula|||<flower
lavender|lavanda,espliego|lavender|lavande|lavanda|lavanda,alfazema|||<flower
lilac|lila|lilac|lilas|lillà|lilás|||<flower
dahlia|dalia|dahlia|dahlia|dalia|dália|||<flower
chrysanthemum|crisantemo|chrysanthemum|chrysanthème|crisantemo|crisântemo|||<flower
geranium|geranio|geranium|géranium|geranio|gerânio|||<flower
begonia|begonia|begonia|bégonia|begonia|begônia|||<flower
petunia|petunia|petunia|pétunia|petunia|petúnia|||<flower
peony|peonía|peony|pivoine|peonia|peônia|||<flower
marigold|caléndula,cempasúchil,maravilla|marigold,calendula|souci,calendula|calendula|calêndula|||<flower
daffodil|narciso|daffodil,narcissus|jonquille,narcisse|narciso,giunchiglia|narciso|||<flower
hyacinth|jacinto|hyacinth|jacinthe|giacinto|jacinto|||<flower
bluebell|campánula,campanilla|bluebell,bellflower|campanule|campanula|campânula|||<flower
snowdrop|campanilla de invierno|snowdrop|perce-neige|bucaneve|galanto|||<flower
edelweiss|edelweiss|edelweiss|edelweiss|stella alpina|edelweiss|||<flower
forget.me.not|nomeolvides,no me olvides|forget-me-not|myosotis,ne m'oubliez pas|nontiscordardimé,non ti scordar di me|miosótis,não-me-esqueças|||<flower
anemone|anémona|anemone|anémone|anemone|anêmona|||<flower
primrose|primavera,prímula|primrose,primula|primevère|primula|prímula|||<flower
buttercup|botón de oro,ranúnculo|buttercup|bouton-d'or,renoncule|ranuncolo|ranúnculo|||<flower
dandelion|diente de león|dandelion|pissenlit,dent-de-lion|tarassaco,dente di leone|dente-de-leão|||<flower
hibiscus|hibisco|hibiscus|hibiscus|ibisco|hibisco|||<flower
bougainvillea|buganvilla,papelillo|bougainvillea|bougainvillier|buganvillea|buganvília|||<flower
oleander|adelfa|oleander|laurier-rose|oleandro|oleandro|||<flower
honeysuckle|madreselva|honeysuckle|chèvrefeuille|caprifoglio|madressilva|||<flower
wisteria|glicina|wisteria|glycine|glicine|glicínia|||<flower
mimosa|mimosa|mimosa|mimosa|mimosa|mimosa|||<flower
gladiolus|gladiolo|gladiolus/gladioli|glaïeul|gladiolo|gladíolo|||<flower
foxglove|dedalera|foxglove|digitale|digitale|dedaleira|||<flower
snapdragon|boca de dragón|snapdragon|muflier,gueule-de-loup|bocca di leone|boca-de-leão|||<flower
morning.glory|campanilla morada,dondiego de día|morning glory|belle-de-jour|||||<flower
heather|brezo|heather|bruyère|erica|urze|||<flower
gorse|aulaga,retama|gorse,broom|genêt,ajonc|ginestra|giesta|||<flower
edible.flower|flor comestible|edible flower|fleur comestible|fiore commestibile|flor comestível|||<flower
orange.blossom|azahar,flor de azahar|orange blossom|fleur d'oranger|fiore d'arancio,zagara|flor de laranjeira|||<blossom
cherry.blossom|flor de cerezo,sakura|cherry blossom,sakura|fleur de cerisier|fiore di ciliegio|flor de cerejeira|||<blossom
cantuta|cantuta,kantuta|cantuta||||qantu,qantuta,cantuta|qantuta|<flower
amancay|amancay,amancaes|amancay||||hamanqay,amanqay||<lily
nardo|nardo|tuberose,nard|tubéreuse|tuberosa|nardo|||<flower
verbena|verbena|verbena,vervain|verveine|verbena|verbena|||<flower
calla|cala,cartucho|calla,calla lily|arum,calla|calla|copo-de-leite|||<flower
fuchsia|fucsia|fuchsia|fuchsia|fucsia|fúcsia|||<flower
chamomile|manzanilla,camomila|chamomile,camomile|camomille|camomilla|camomila|||<herb
arnica|árnica|arnica|arnica|arnica|arnica|||<herb
wildflower|flor silvestre,flor del campo|wildflower|fleur sauvage,fleur des champs|fiore di campo|flor silvestre,flor do campo|||<flower
`
