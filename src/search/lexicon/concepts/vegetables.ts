export const vegetables = `
vegetable|verdura,hortaliza,vegetal,legumbre|vegetable,veggie,veg|légume|verdura,ortaggio|legume,verdura,vegetal,hortaliça|yuyu||gemüse|~greengrocer ~vegetable.garden ~salad
potato|papa,patata|potato,spud,tater|pomme de terre,patate|patata|batata|papa|ch'uqi,choque|kartoffel,erdapfel/erdäpfel|~french.fries ~potato.chip
sweet.potato|camote,batata,boniato,moniato|sweet potato,yam,kumara|patate douce|patata dolce,batata|batata-doce,batata doce|apichu,kumara|apichu,tuxu|süßkartoffel,batate|~potato
native.potato|papa nativa,papas nativas|native potato|||||||<potato ~chuno
chuno|chuño|chuño,freeze-dried potato||||ch'uñu,chuño|ch'uñu||~potato ~tocosh
tocosh|tocosh|tocosh||||tuqush
oca|oca|oca||||uqa,oqa|apilla|oka|~olluco ~mashua
olluco|olluco,ulluco|olluco,ulluco||||ulluku,ulluco|ulluma|ulluco|~mashua
mashua|mashua,añu,isaño|mashua||||añu,maswa|isañu
yacon|yacón|yacon|poire de terre|yacon|yacon|llaqun,yaqun|aruma|yacon|~arracacha
arracacha|arracacha,zanahoria blanca,racacha|arracacha|arracacha|arracacia|mandioquinha,batata-baroa|raqacha||arracacha
cassava|yuca,mandioca|cassava,manioc,yuca|manioc|manioca|mandioca,aipim,macaxeira|rumu||maniok,yuca|~tapioca
tapioca|tapioca|tapioca|tapioca|tapioca|tapioca|||tapioka
maca|maca|maca|maca|maca|maca|maka
tomato|tomate,jitomate|tomato|tomate|pomodoro|tomate|tumati||tomate,paradeiser
cherry.tomato|tomate cherry,tomatito,tomate cereza|cherry tomato|tomate cerise|pomodorino,ciliegino|tomate-cereja|||kirschtomate,cherrytomate|<tomato
onion|cebolla|onion|oignon|cipolla|cebola|siwulla|siwulla|zwiebel
spring.onion|cebollita china,cebolleta,cebolla china,cebolla de verdeo,cebollino|spring onion,scallion,green onion|ciboule,oignon vert,cive|cipollotto|cebolinha|||frühlingszwiebel,lauchzwiebel|<onion ~chive ~shallot ~leek
leek|poro,puerro,ajoporro|leek|poireau|porro|alho-poró,alho-porro,alho poró|||lauch,porree
garlic|ajo|garlic|ail|aglio|alho|ahus|ajusa|knoblauch|~onion
shallot|chalota,chalote,escalonia|shallot|échalote|scalogno|chalota,echalota|||schalotte|~onion
chive|cebollín,ciboulette,cebollino|chive|ciboulette,cive|erba cipollina|cebolinho,ciboulette|||schnittlauch
carrot|zanahoria|carrot|carotte|carota|cenoura|||karotte,möhre,mohrrübe
lettuce|lechuga|lettuce|laitue|lattuga|alface|||kopfsalat,salat,lattich|~salad ~arugula
spinach|espinaca|spinach|épinard|spinacio|espinafre|||spinat|~chard
chard|acelga|chard,swiss chard|blette,bette|bietola,bieta|acelga|||mangold
cabbage|col,repollo,berza|cabbage|chou|cavolo,verza,cappuccio|repolho,couve|||kohl,kraut,weißkohl|~kale ~brussels.sprout ~cauliflower
kale|col rizada,kale,berza|kale|chou frisé,kale|cavolo riccio|couve,couve-galega|||grünkohl,krauskohl
brussels.sprout|col de bruselas,repollito de bruselas|brussels sprout|chou de Bruxelles,choux de bruxelles|cavoletto di Bruxelles,cavolini di bruxelles|couve-de-bruxelas|||rosenkohl
cauliflower|coliflor|cauliflower|chou-fleur|cavolfiore|couve-flor|||blumenkohl,karfiol
broccoli|brócoli,brécol,bróculi|broccoli|brocoli|broccolo|brócolis/brócolos|||brokkoli|~cauliflower ~cabbage
artichoke|alcachofa,alcaucil,alcaucí|artichoke|artichaut|carciofo|alcachofra|||artischocke
asparagus|espárrago|asparagus|asperge|asparago|aspargo,espargo|||spargel
celery|apio,apio de españa|celery|céleri|sedano|aipo,salsão
cucumber|pepino|cucumber|concombre|cetriolo|pepino|||gurke|~pickle
pickle|encurtido,pepinillo|pickle,gherkin|cornichon|cetriolino,sottaceto|picles,pepino em conserva|||essiggurke,gewürzgurke,saure gurke
eggplant|berenjena|eggplant,aubergine|aubergine|melanzana|berinjela|||aubergine,melanzani|~zucchini
zucchini|calabacín,zapallito italiano,zucchini|zucchini,courgette|courgette|zucchina/zucchino|abobrinha,curgete|||zucchini|~pumpkin
pumpkin|calabaza,zapallo,auyama,ayote,ahuyama,uyama|pumpkin,squash|citrouille,courge,potiron|zucca|abóbora,jerimum|sapallu|tamuña|kürbis|~gourd
gourd|calabaza,mate,porongo,jícara,güira,totuma|gourd,calabash,bottle gourd|calebasse|zucca|cabaça,porongo,cuia|puru,mati||flaschenkürbis,kalebasse
radish|rábano,rabanito|radish|radis|ravanello,rapanello|rabanete|||radieschen,rettich|~turnip ~beet
turnip|nabo|turnip|navet|rapa|nabo|||rübe,weiße rübe,steckrübe|~beet
beet|beterraga,remolacha,betabel,betarraga|beet,beetroot|betterave|barbabietola,bietola rossa|beterraba|||rote bete,rote rübe,rübe
caigua|caigua|caigua||||kaywa
chayote|chayote,chayota,guatila|chayote,mirliton|chayote,christophine|chayote,zucca spinosa|chuchu|||chayote
okra|okra,quimbombó,gombo,bamia|okra|gombo|okra,gombo|quiabo,gombo|||okra,okraschote
capers|alcaparra|caper|câpre|cappero|alcaparra|||kaper/kapern
bell.pepper|pimiento,pimentón,morrón,pimiento morrón,chiltoma|bell pepper,pimiento,sweet pepper,capsicum|poivron|peperone|pimentão,pimentão-doce|||paprikaschote|~chili
chili|ají,chile,guindilla|chili,chilli,hot pepper,red pepper|piment,piment fort|peperoncino|pimenta,malagueta|uchu|wayk'a|chilischote|~pepper
rocoto|rocoto,locoto|rocoto||||ruqutu,rocoto|luqutu|rocoto|<chili ~aji.amarillo ~rocoto.relleno
aji.amarillo|ají amarillo,ají escabeche|yellow chili,yellow pepper||||q'illu uchu||gelbe chili|<chili
jalapeno|jalapeño|jalapeno|jalapeño|jalapeño|jalapeño|||jalapeño|<chili ~habanero
habanero|habanero|habanero|habanero|habanero|habanero||||<chili
bean|frijol,frejol,poroto,judía,alubia,habichuela|bean|haricot|fagiolo|feijão|purutu||bohne
lima.bean|pallar,garrofón|lima bean,butter bean|haricot de Lima|fagiolo di Lima|feijão-de-lima|pallar||limabohne,mondbohne|<bean ~broad.bean
broad.bean|haba|broad bean,fava bean|fève|fava|fava|hawas|jawasa|saubohne,dicke bohne,ackerbohne|<bean
green.bean|vainita,judía verde,ejote,chaucha,poroto verde|green bean,string bean,french bean,runner bean|haricot vert|fagiolino|vagem,feijão-verde|||grüne bohne,gartenbohne|<bean ~pea
black.bean|frijol negro,poroto negro,frejol negro|black bean|haricot noir,haricots noirs|fagiolo nero,fagioli neri|feijão-preto,feijão preto|||schwarze bohne|<bean
chickpea|garbanzo|chickpea,garbanzo|pois chiche|cece|grão-de-bico|||kichererbse|~lentil
lentil|lenteja|lentil|lentille|lenticchia|lentilha|||linse|~pea
pea|arveja,guisante,chícharo,alverja|pea|petit pois,pois|pisello|ervilha|||erbse
tarwi|tarwi,chocho,altramuz,lupino|lupin,tarwi|lupin|lupino|tremoço|tarwi|tawri|lupine
soy|soya,soja|soy,soya,soybean,soya bean|soja|soia|soja|||soja,sojabohne|~soy.sauce
tofu|tofu,queso de soja|tofu,bean curd|tofu|tofu|tofu,queijo de soja|||tofu|~soy
palm.heart|chonta,palmito,corazón de palma|heart of palm,palm heart|cœur de palmier,coeur de palmier|cuore di palma|palmito|||palmherz,palmherzen
salad|ensalada|salad|salade|insalata|salada|||salat
arugula|rúcula|arugula,rocket|roquette|rucola,ruchetta|rúcula|||rucola,rauke
watercress|berro|watercress,cress|cresson|crescione|agrião|||brunnenkresse,kresse|~arugula
purslane|verdolaga|purslane|pourpier|portulaca|beldroega|||portulak
huacatay|huacatay|black mint,huacatay||||wakatay
greengrocer|verdulero,verdulería|greengrocer|primeur,marchand de légumes|fruttivendolo,ortolano,erbivendolo|verdureiro,quitandeiro,hortifruti|||gemüsehändler,obst- und gemüsehändler
organic|orgánico|organic|biologique,bio,organique|biologico,organico|orgânico|||biologisch/biologische/biologischer/biologisches/biologischen,organisch/organische/organischer/organisches/organischen|~bio ~natural ~ecological
vegetarian|vegetariano|vegetarian,veggie|végétarien|vegetariano|vegetariano|||vegetarisch/vegetarische/vegetarischer/vegetarisches/vegetarischen,vegetarier/vegetarierin|~vegan ~vegetable
vegan|vegano,vegetalista|vegan|végan/végane,végétalien|vegano|vegano|||vegan/vegane/veganer/veganes/veganen,veganerin
`
