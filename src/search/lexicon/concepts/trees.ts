export const trees = `
oak|roble,encina,carvallo|oak,oak tree|chêne,rouvre|quercia,rovere|carvalho|||eiche/eichen|<tree ~pine ~cedar ~acorn
holm.oak|encina,carrasca|holm oak,ilex,evergreen oak|chêne vert,yeuse|leccio,elce|azinheira|||steineiche|~oak
cork.oak|alcornoque|cork oak|chêne-liège|sughera|sobreiro|||korkeiche|~oak
acorn|bellota|acorn|gland|ghianda|bolota|||eichel/eicheln
pine|pino|pine,pine tree,pine wood|pin|pino|pinheiro,pinho|||kiefer/kiefern,pinie/pinien,föhre|<tree ~fir ~cedar
pinecone|piña de pino,piña|pinecone,pine cone,fir cone|pomme de pin|pigna|pinha|||kiefernzapfen,tannenzapfen,pinienzapfen|~pine
pine.grove|pinar|pine grove,pinewood|pinède|pineta|pinhal|||kiefernwald,pinienwald,pinienhain|~pine ~grove
fir|abeto,pícea|fir,fir tree,spruce|sapin,épicéa|abete|abeto|||tanne/tannen,fichte/fichten|<tree ~christmas.tree
christmas.tree|árbol de navidad,arbolito de navidad,pino de navidad|christmas tree,xmas tree|sapin de noël,arbre de noël|albero di Natale|árvore de natal|||weihnachtsbaum/weihnachtsbäume,christbaum,tannenbaum|~christmas
cedar|cedro|cedar|cèdre|cedro|cedro|siwis||zeder/zedern|<tree
cypress|ciprés|cypress|cyprès|cipresso|cipreste|||zypresse/zypressen|<tree ~yew
juniper|enebro,junípero|juniper|genévrier|ginepro|zimbro|||wacholder|<tree ~gin
yew|tejo|yew|if|tasso|teixo|||eibe/eiben|<tree
sequoia|secuoya,secoya|sequoia,redwood,giant redwood|séquoia|sequoia|sequoia|||mammutbaum,sequoia|<tree
maple|arce|maple,maple tree|érable|acero|bordo|||ahorn|<tree
birch|abedul|birch,birch tree|bouleau|betulla|bétula|||birke/birken|<tree ~beech ~alder
beech|haya|beech,beech tree|hêtre|faggio|faia|||buche/buchen|<tree
ash.tree|fresno|ash tree|frêne|frassino|freixo|||esche/eschen|<tree
elm|olmo|elm,elm tree|orme|olmo|olmo|||ulme/ulmen|<tree ~ash.tree
poplar|álamo,chopo|poplar,aspen,cottonwood,poplar tree|peuplier,tremble|pioppo|álamo,choupo|||pappel/pappeln,espe|<tree ~willow
willow|sauce,sauz|willow,willow tree,osier|saule|salice|salgueiro|||weide/weiden|<tree ~wicker
linden|tilo,tilia|linden,lime tree,basswood|tilleul|tiglio|tília|||linden|<tree
alder|aliso|alder|aulne|ontano|amieiro|lambras,aliso||erle/erlen|<tree
holly|acebo|holly|houx|agrifoglio|azevinho|||stechpalme|<tree ~mistletoe
mistletoe|muérdago|mistletoe|gui|vischio|visco|||mistel/misteln
hawthorn|espino,majuelo,espino albar|hawthorn,whitethorn,may tree|aubépine|biancospino|espinheiro|||weißdorn|<tree
laurel|laurel,lauro|laurel,bay,bay tree,bay laurel|laurier|alloro,lauro|louro,loureiro|||lorbeer|<tree ~myrtle
myrtle|mirto,arrayán|myrtle|myrte|mirto,mortella|murta|unka||myrte/myrten|<tree
olive.tree|olivo|olive tree|olivier|ulivo,olivo|oliveira|||olivenbaum/olivenbäume,ölbaum|<tree ~olive
olive.grove|olivar|olive grove,olive orchard|oliveraie|oliveto|olival|||olivenhain|~olive.tree ~orchard
apple.tree|manzano|apple tree|pommier|melo|macieira|||apfelbaum/apfelbäume|~apple
pear.tree|peral|pear tree|poirier|pero|pereira|||birnbaum/birnbäume|~pear
cherry.tree|cerezo|cherry tree|cerisier|ciliegio|cerejeira|||kirschbaum/kirschbäume|~cherry
orange.tree|naranjo|orange tree|oranger|arancio|laranjeira|||orangenbaum|~orange.fruit
lemon.tree|limonero|lemon tree|citronnier|limone|limoeiro|||zitronenbaum|~lemon
fig.tree|higuera|fig tree|figuier|fico|figueira|||feigenbaum|~fig
almond.tree|almendro|almond tree|amandier|mandorlo|amendoeira|||mandelbaum|~almond
walnut.tree|nogal|walnut tree|noyer|noce|nogueira|||walnussbaum,nussbaum|~walnut
chestnut.tree|castaño|chestnut tree|châtaignier,marronnier|castagno|castanheiro|||kastanienbaum,kastanie|~chestnut
palm|palmera,palma|palm,palm tree,palmtree|palmier,palme|palma|palmeira|||palme/palmen|<tree ~date.fruit
coconut.palm|cocotero,palma de coco|coconut palm,coconut tree,coco palm|cocotier|palma da cocco|coqueiro|||kokospalme|<palm ~coconut
eucalyptus|eucalipto|eucalyptus,gum tree|eucalyptus|eucalipto|eucalipto|||eukalyptus|<tree
acacia|acacia|acacia|acacia|acacia|acácia|||akazie/akazien|<tree
carob|algarrobo/algarroba|carob,mesquite,carob tree,locust bean|caroubier,caroube|carrubo/carruba|alfarroba,alfarrobeira|thaqu||johannisbrot,johannisbrotbaum|<tree
pepper.tree|molle|pepper tree|faux-poivrier|falso pepe|aroeira|mulli,molle|mulli|pfefferbaum|<tree
quenual|queñual,queuña|polylepis||||qiwña,qiñwa|||<tree
ceiba|ceiba,lupuna|ceiba,kapok,kapok tree|fromager|ceiba|sumaúma|||kapokbaum,ceiba|<tree
mahogany|caoba/caobo|mahogany|acajou|mogano|mogno|||mahagoni|<tree ~ebony ~rosewood
ebony|ébano|ebony|ébène|ebano|ébano|||ebenholz|<tree
teak|teca|teak|teck|teak|teca|||teak,teakholz|<tree ~mahogany
balsa|balsa,topa|balsa|balsa|balsa|balsa|||balsaholz|<tree
sandalwood|sándalo|sandalwood|santal|sandalo|sândalo|||sandelholz|<tree
palo.santo|palo santo|palo santo||||||palo santo|<tree
rosewood|palisandro,palo de rosa|rosewood|palissandre,bois de rose|palissandro|pau-rosa,jacarandá|||palisander,rosenholz|<tree
jacaranda|jacarandá|jacaranda|jacaranda|jacaranda|jacarandá|||palisanderbaum|<tree
huarango|huarango|huarango||||waranqu|||<tree
huayruro|huayruro|huayruro||||wayruru
ginkgo|ginkgo|ginkgo|ginkgo|ginkgo|ginkgo|||ginkgo|<tree
baobab|baobab|baobab|baobab|baobab|baobá|||baobab,affenbrotbaum|<tree
banyan|higuera de bengala,baniano|banyan|banian|baniano|figueira-de-bengala|||banyanbaum|<tree
bonsai|bonsái|bonsai|bonsaï|bonsai|bonsai|||bonsai|<tree
mangrove|mangle,manglar|mangrove|mangrove,palétuvier|mangrovia|mangue,manguezal|||mangrove/mangroven|~swamp
cinchona|quina,cascarilla,árbol de la quina|cinchona,quina|quinquina|china|quina|kina kina||chinarinde,chinarindenbaum|<tree
annatto|achiote,bijol,onoto,achote|annatto,achiote|rocou,annatto|annatto|urucum,colorau|achiwiti,achiote||annatto
wood|madera|wood|bois|legno|madeira|k'ullu|lawa|holz/hölzer|~timber ~firewood
timber|madera,maderamen|timber,lumber|bois d'œuvre,bois de construction|legname|madeira|||bauholz,nutzholz|~sawmill
firewood|leña|firewood,fuelwood|bois de chauffage|legna|lenha|llamt'a|lawa|brennholz|~charcoal
charcoal|carbón vegetal,carbón de leña|charcoal|charbon de bois|carbonella,carbone di legna|carvão vegetal|k'illimsa||holzkohle
cork|corcho,tapón de corcho|cork|liège,bouchon|sughero,tappo|cortiça,rolha|||kork,korken|~cork.oak
tree.of.life|árbol de la vida|tree of life|arbre de vie|albero della vita|árvore da vida|||lebensbaum,baum des lebens|~tree
stump|tocón|stump,tree stump|souche|ceppo|toco|||baumstumpf,stumpf
treehouse|casa del árbol|treehouse,tree house|cabane dans les arbres|casa sull'albero,casetta sull'albero|casa na árvore,casinha na árvore|||baumhaus/baumhäuser|~hut
treetop|copa del árbol|treetop,canopy,tree top|cime|chioma,cima dell'albero|copa|||baumkrone,baumwipfel,wipfel
arboretum|arboreto|arboretum|arboretum|arboreto|arboreto|||arboretum
`
