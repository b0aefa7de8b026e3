export const vegetables = `
vegetable|verdura,hortaliza,vegetal,legumbre|vegetable,veggie,veg|légume|verdura,ortaggio|legume,verdura,vegetal|yuyu
potato|papa,patata|potato,spud|pomme de terre,patate|patata|batata|papa|ch'uqi,choque
sweet.potato|camote,batata,boniato|sweet potato,yam|patate douce|patata dolce,batata|batata-doce|apichu,kumara|apichu,tuxu|~potato
native.potato|papa nativa|native potato||||||<potato
chuno|chuño|chuño,freeze-dried potato||||ch'uñu,chuño|ch'uñu|~potato
tocosh|tocosh|tocosh||||tuqush
oca|oca|oca||||uqa,oqa|apilla
olluco|olluco,ulluco|olluco,ulluco||||ulluku,ulluco|ulluma
mashua|mashua,añu,isaño|mashua||||añu,maswa|isañu
yacon|yacón|yacon|poire de terre|yacon|yacon|llaqun,yaqun|aruma
arracacha|arracacha|arracacha|arracacha|arracacia|mandioquinha|raqacha
cassava|yuca,mandioca|cassava,manioc,yuca|manioc|manioca|mandioca,aipim,macaxeira|rumu
tapioca|tapioca|tapioca|tapioca|tapioca|tapioca
maca|maca|maca|maca|maca|maca|maka
tomato|tomate,jitomate|tomato|tomate|pomodoro|tomate|tumati
cherry.tomato|tomate cherry|cherry tomato|tomate cerise|pomodorino|tomate-cereja|||<tomato
onion|cebolla|onion|oignon|cipolla|cebola|siwulla|siwulla
spring.onion|cebollita china,cebolleta|spring onion,scallion|ciboule|cipollotto|cebolinha|||<onion
leek|poro,puerro|leek|poireau|porro|alho-poró
garlic|ajo|garlic|ail|aglio|alho|ahus|ajusa
shallot|chalota,chalote|shallot|échalote|scalogno|chalota|||~onion
chive|cebollín,ciboulette|chive|ciboulette|erba cipollina|cebolinho
carrot|zanahoria|carrot|carotte|carota|cenoura
lettuce|lechuga|lettuce|laitue|lattuga|alface
spinach|espinaca|spinach|épinard|spinacio|espinafre
chard|acelga|chard|blette|bietola|acelga
cabbage|col,repollo|cabbage|chou|cavolo|repolho,couve
kale|col rizada|kale|chou frisé|cavolo riccio|couve
brussels.sprout|col de bruselas|brussels sprout|chou de Bruxelles|cavoletto di Bruxelles|couve-de-bruxelas
cauliflower|coliflor|cauliflower|chou-fleur|cavolfiore|couve-flor
broccoli|brócoli,brécol|broccoli|brocoli|broccolo|brócolis
artichoke|alcachofa,alcaucil|artichoke|artichaut|carciofo|alcachofra
asparagus|espárrago|asparagus|asperge|asparago|aspargo
celery|apio|celery|céleri|sedano|aipo,salsão
cucumber|pepino|cucumber|concombre|cetriolo|pepino
pickle|encurtido,pepinillo|pickle,gherkin|cornichon|cetriolino,sottaceto|picles
eggplant|berenjena|eggplant,aubergine|aubergine|melanzana|berinjela
zucchini|calabacín,zapallito italiano|zucchini,courgette|courgette|zucchina|abobrinha
pumpkin|calabaza,zapallo,auyama|pumpkin,squash|citrouille,courge,potiron|zucca|abóbora|sapallu|tamuña
gourd|calabaza,mate,porongo|gourd,calabash|calebasse|zucca|cabaça|puru,mati
radish|rábano,rabanito|radish|radis|ravanello|rabanete
turnip|nabo|turnip|navet|rapa|nabo
beet|beterraga,remolacha,betabel|beet,beetroot|betterave|barbabietola|beterraba
caigua|caigua|caigua||||kaywa
chayote|chayote|chayote|chayote,christophine|chayote|chuchu
okra|okra,quimbombó|okra|gombo|okra,gombo|quiabo
capers|alcaparra|caper|câpre|cappero|alcaparra
bell.pepper|pimiento,pimentón|bell pepper,pimiento|poivron|peperone|pimentão|||~chili
chili|ají,chile,guindilla|chili,chilli,hot pepper|piment|peperoncino|pimenta|uchu|wayk'a
rocoto|rocoto|rocoto||||ruqutu,rocoto|luqutu|<chili
aji.amarillo|ají amarillo,ají escabeche|yellow chili,yellow pepper||||q'illu uchu||<chili
jalapeno|jalapeño|jalapeno|jalapeño|jalapeño|jalapeño|||<chili
habanero|habanero|habanero|habanero|habanero|habanero|||<chili
bean|frijol,frejol,poroto,judía,alubia|bean|haricot|fagiolo|feijão|purutu
lima.bean|pallar|lima bean,butter bean|haricot de Lima|fagiolo di Lima|feijão-de-lima|pallar||<bean
broad.bean|haba|broad bean,fava bean|fève|fava|fava|hawas|jawasa|<bean
green.bean|vainita,judía verde,ejote|green bean,string bean|haricot vert|fagiolino|vagem|||<bean
black.bean|frijol negro|black bean|haricot noir|fagiolo nero|feijão-preto|||<bean
chickpea|garbanzo|chickpea,garbanzo|pois chiche|cece|grão-de-bico
lentil|lenteja|lentil|lentille|lenticchia|lentilha
pea|arveja,guisante,chícharo|pea|petit pois,pois|pisello|ervilha
tarwi|tarwi,chocho,altramuz,lupino|lupin,tarwi|lupin|lupino|tremoço|tarwi|tawri
soy|soya,soja|soy,soya,soybean|soja|soia|soja
tofu|tofu|tofu|tofu|tofu|tofu|||~soy
palm.heart|chonta,palmito|heart of palm,palm heart|cœur de palmier|cuore di palma|palmito
salad|ensalada|salad|salade|insalata|salada
arugula|rúcula|arugula,rocket|roquette|rucola|rúcula
watercress|berro|watercress,cress|cresson|crescione|agrião
purslane|verdolaga|purslane|pourpier|portulaca|beldroega
huacatay|huacatay|black mint,huacatay||||wakatay
greengrocer|verdulero,verdulería|greengrocer|primeur|fruttivendolo|verdureiro,quitandeiro
organic|orgánico|organic|biologique,bio,organique|biologico,organico|orgânico|||~bio ~natural
vegetarian|vegetariano|vegetarian,veggie|végétarien|vegetariano|vegetariano|||~vegan
vegan|vegano|vegan|végan,végétalien,végane|vegano|vegano
`
