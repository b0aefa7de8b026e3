export const trees = `
oak|roble,encina|oak|chêne|quercia,rovere|carvalho|||<tree ~pine ~cedar
holm.oak|encina,carrasca|holm oak|chêne vert|leccio|azinheira|||~oak
cork.oak|alcornoque|cork oak|chêne-liège|sughera|sobreiro|||~oak
acorn|bellota|acorn|gland|ghianda|bolota
pine|pino|pine,pine tree|pin|pino|pinheiro,pinho|||<tree ~fir ~cedar
pinecone|piña de pino|pinecone,pine cone|pomme de pin|pigna|pinha|||~pine
pine.grove|pinar|pine grove,pinewood|pinède|pineta|pinhal|||~pine
fir|abeto|fir,fir tree,spruce|sapin,épicéa|abete|abeto|||<tree ~christmas.tree
christmas.tree|árbol de navidad|christmas tree|sapin de noël,arbre de noël|albero di Natale|árvore de natal|||~christmas
cedar|cedro|cedar|cèdre|cedro|cedro|siwis||<tree
cypress|ciprés|cypress|cyprès|cipresso|cipreste|||<tree
juniper|enebro,junípero|juniper|genévrier|ginepro|zimbro|||<tree
yew|tejo|yew|if|tasso|teixo|||<tree
sequoia|secuoya|sequoia,redwood|séquoia|sequoia|sequoia|||<tree
maple|arce|maple|érable|acero|bordo|||<tree
birch|abedul|birch|bouleau|betulla|bétula|||<tree
beech|haya|beech|hêtre|faggio|faia|||<tree
ash.tree|fresno|ash tree|frêne|frassino|freixo|||<tree
elm|olmo|elm|orme|olmo|olmo|||<tree
poplar|álamo,chopo|poplar,aspen,cottonwood|peuplier,tremble|pioppo|álamo,choupo|||<tree
willow|sauce|willow|saule|salice|salgueiro|||<tree
linden|tilo|linden,lime tree|tilleul|tiglio|tília|||<tree
alder|aliso|alder|aulne|ontano|amieiro|lambras,aliso||<tree
holly|acebo|holly|houx|agrifoglio|azevinho|||<tree
mistletoe|muérdago|mistletoe|gui|vischio|visco
hawthorn|espino,majuelo|hawthorn|aubépine|biancospino|espinheiro|||<tree
laurel|laurel|laurel,bay|laurier|alloro,lauro|louro,loureiro|||<tree
myrtle|mirto,arrayán|myrtle|myrte|mirto|murta|unka||<tree
olive.tree|olivo|olive tree|olivier|ulivo,olivo|oliveira|||<tree ~olive
olive.grove|olivar|olive grove|oliveraie|oliveto|olival|||~olive.tree
apple.tree|manzano|apple tree|pommier|melo|macieira|||~apple
pear.tree|peral|pear tree|poirier|pero|pereira|||~pear
cherry.tree|cerezo|cherry tree|cerisier|ciliegio|cerejeira|||~cherry
orange.tree|naranjo|orange tree|oranger|arancio|laranjeira|||~orange.fruit
lemon.tree|limonero|lemon tree|citronnier|limone|limoeiro|||~lemon
fig.tree|higuera|fig tree|figuier|fico|figueira|||~fig
almond.tree|almendro|almond tree|amandier|mandorlo|amendoeira|||~almond
walnut.tree|nogal|walnut tree|noyer|noce|nogueira|||~walnut
chestnut.tree|castaño|chestnut tree|châtaignier,marronnier|castagno|castanheiro|||~chestnut
palm|palmera,palma|palm,palm tree|palmier,palme|palma|palmeira|||<tree
coconut.palm|cocotero|coconut palm|cocotier|palma da cocco|coqueiro|||<palm ~coconut
eucalyptus|eucalipto|eucalyptus,gum tree|eucalyptus|eucalipto|eucalipto|||<tree
acacia|acacia|acacia|acacia|acacia|acácia|||<tree
carob|algarrobo,algarroba|carob,mesquite|caroubier,caroube|carrubo,carruba|alfarroba,alfarrobeira|thaqu||<tree
pepper.tree|molle|pepper tree|faux-poivrier|falso pepe|aroeira|mulli,molle|mulli|<tree
quenual|queñual,queuña|polylepis||||qiwña,qiñwa||<tree
ceiba|ceiba,lupuna|ceiba,kapok|fromager|ceiba|sumaúma|||<tree
mahogany|caoba|mahogany|acajou|mogano|mogno|||<tree
ebony|ébano|ebony|ébène|ebano|ébano|||<tree
teak|teca|teak|teck|teak|teca|||<tree
balsa|balsa,topa|balsa|balsa|balsa|balsa|||<tree
sandalwood|sándalo|sandalwood|santal|sandalo|sândalo|||<tree
palo.santo|palo santo|palo santo||||||<tree
rosewood|palisandro,palo de rosa|rosewood|palissandre,bois de rose|palissandro|pau-rosa,jacarandá|||<tree
jacaranda|jacarandá|jacaranda|jacaranda|jacaranda|jacarandá|||<tree
huarango|huarango|huarango||||waranqu||<tree
huayruro|huayruro|huayruro||||wayruru
ginkgo|ginkgo|ginkgo|ginkgo|ginkgo|ginkgo|||<tree
baobab|baobab|baobab|baobab|baobab|baobá|||<tree
banyan|higuera de bengala,baniano|banyan|banian|baniano|figueira-de-bengala|||<tree
bonsai|bonsái|bonsai|bonsaï|bonsai|bonsai|||<tree
mangrove|mangle,manglar|mangrove|mangrove,palétuvier|mangrovia|mangue,manguezal
cinchona|quina,cascarilla,árbol de la quina|cinchona|quinquina|china|quina|kina kina||<tree
annatto|achiote,bijol|annatto|rocou|annatto|urucum|achiwiti,achiote
wood|madera|wood|bois|legno|madeira|k'ullu|lawa|~timber
timber|madera,maderamen|timber,lumber|bois d'œuvre,bois de construction|legname|madeira
firewood|leña|firewood|bois de chauffage|legna|lenha|llamt'a|lawa
charcoal|carbón vegetal,carbón de leña|charcoal|charbon de bois|carbonella|carvão vegetal|k'illimsa
cork|corcho|cork|liège,bouchon|sughero,tappo|cortiça,rolha
tree.of.life|árbol de la vida|tree of life|arbre de vie|albero della vita|árvore da vida
stump|tocón|stump|souche|ceppo|toco
treehouse|casa del árbol|treehouse,tree house|cabane dans les arbres|casa sull'albero|casa na árvore
treetop|copa del árbol|treetop,canopy|cime|chioma|copa
arboretum|arboreto|arboretum|arboretum|arboreto|arboreto
`
