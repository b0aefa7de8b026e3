export const foods = `
food|comida,alimento|food,meal|nourriture,aliment|cibo,alimento|comida,alimento|mikhuna,mikuna,micuna|manq'a,manqa
to.eat|comer|eat/ate,eating|manger|mangiare|comer|mikhuy,mikuy|manq'aña|~to.drink
meal|comida|meal|repas|pasto|refeição|||~food
breakfast|desayuno|breakfast|petit déjeuner|colazione|café da manhã,pequeno-almoço
brunch|brunch|brunch|brunch|brunch|brunch|||~breakfast
lunch|almuerzo,lonche|lunch,luncheon|déjeuner|pranzo|almoço
dinner|cena|dinner,supper|dîner,souper|cena|jantar
snack|bocadillo,bocadito,piqueo,botana,tentempié,merienda|snack,munchies,nibble,bite|collation,en-cas,casse-croûte,amuse-bouche|spuntino,stuzzichino|lanche,petisco
appetizer|aperitivo,entrada,entremés|appetizer,starter,hors d'oeuvre|apéritif,hors-d'œuvre,entrée|antipasto,aperitivo|aperitivo,entrada|||~snack
dessert|postre|dessert|dessert|dessert,dolce|sobremesa
banquet|banquete,festín|banquet,feast|banquet,festin|banchetto|banquete
picnic|pícnic,merienda campestre|picnic|pique-nique|picnic|piquenique
buffet|bufé,bufet|buffet|buffet|buffet|bufê
dish|plato|dish|plat|piatto|prato
menu|menú,carta|menu|menu,carte|menù|cardápio,menu
bite|bocado,mordisco|bite,morsel|bouchée,morsure|boccone,morso|bocado,mordida|k'apa
hunger|hambre|hunger,hungry|faim|fame|fome|yarqay|awtjaña,mach'a|!thirst
bread|pan|bread,loaf/loaves|pain|pane|pão|t'anta,tanta|t'ant'a
baguette|baguete|baguette|baguette|baguette|baguete|||<bread
bun|bollo,panecillo|bun,bread roll,roll|petit pain,brioche|panino,focaccina|pãozinho,bolinho|||<bread ~baguette
brioche|brioche|brioche|brioche|brioche|brioche|||~bun
croissant|cruasán,cachito,medialuna|croissant|croissant|cornetto,croissant|croissant
toast|tostada|toast|toast,tartine|toast,fetta biscottata|torrada
bagel|bagel|bagel|bagel|bagel|bagel|||<bread
pretzel|pretzel|pretzel|bretzel|pretzel|pretzel
crumb|miga,migaja|crumb|mie,miette|mollica,briciola|migalha
crust|corteza,costra|crust|croûte|crosta|crosta,côdea
dough|masa|dough|pâte|impasto|massa
yeast|levadura|yeast|levure|lievito|fermento,levedura
bakery|panadería,panificadora|bakery,bakehouse|boulangerie|panetteria,panificio,forno|padaria,panificadora|t'anta wasi
baker|panadero|baker|boulanger|panettiere,fornaio|padeiro|t'anta ruwaq,t'antayuq||~bakery
sandwich|sándwich,sanguche,emparedado,bocadillo|sandwich|sandwich|panino,tramezzino|sanduíche
hamburger|hamburguesa|hamburger,burger|hamburger|hamburger|hambúrguer
hot.dog|perrito caliente,pancho,jocho|hot dog|hot-dog|hot dog|cachorro-quente
pizza|pizza|pizza|pizza|pizza|pizza
pizzeria|pizzería|pizzeria,pizza parlor,pizza parlour|pizzeria|pizzeria|pizzaria|||~pizza
pasta|pasta,fideo,fideos,tallarín|pasta|pâtes|pasta|massa,macarrão
noodle|fideo,tallarín|noodle|nouille|tagliatella,spaghetto|macarrão,talharim|||~pasta
spaghetti|espagueti|spaghetti|spaghetti|spaghetti|espaguete|||<pasta
lasagna|lasaña|lasagna|lasagne|lasagna|lasanha|||<pasta
ravioli|raviol,ravioles|ravioli|ravioli|raviolo|ravióli|||<pasta
macaroni|macarrón,macarrones|macaroni|macaroni|maccherone|macarrão|||<pasta
gnocchi|ñoqui|gnocchi|gnocchi|gnocco|nhoque
risotto|risotto|risotto|risotto|risotto|risoto
paella|paella|paella|paella|paella|paelha
sushi|sushi|sushi|sushi|sushi|sushi
ramen|ramen|ramen|ramen|ramen|lámen
taco|taco|taco|taco|taco|taco
burrito|burrito|burrito|burrito|burrito|burrito|||~taco
tortilla|tortilla|tortilla|tortilla|tortilla|tortilha
nacho|nacho|nacho|nacho|nacho|nacho
quesadilla|quesadilla|quesadilla|quesadilla|quesadilla|quesadilla
empanada|empanada|empanada,turnover|empanada,chausson|empanada|empanada,pastel
tamale|tamal|tamale|tamal|tamale|pamonha|||~humita
humita|humita|humita|||pamonha|humint'a|jumint'a
arepa|arepa|arepa|arepa|arepa|arepa
croquette|croqueta|croquette|croquette|crocchetta|croquete
omelette|tortilla de huevos,omelette|omelette|omelette|frittata|omelete
pancake|panqueque,hotcake,tortita|pancake,hotcake,flapjack|crêpe,pancake|frittella,pancake|panqueca|||~crepe
crepe|crepa,crepe|crepe|crêpe|crespella|crepe
waffle|gofre,wafle|waffle|gaufre|cialda,waffle|waffle
wafer|oblea,barquillo|wafer|gaufrette|wafer,cialda|bolacha wafer
kebab|kebab|kebab|kebab|kebab|quibebe
falafel|falafel|falafel|falafel|falafel|falafel
couscous|cuscús|couscous|couscous|cuscus|cuscuz
fondue|fondue|fondue|fondue|fonduta|fondue
soup|sopa,caldo|soup,broth|soupe,potage|zuppa,minestra|sopa|lawa,chupi|kaltu,lawa|~broth
broth|caldo|broth,bouillon,stock|bouillon|brodo|caldo
stew|guiso,estofado,guisado|stew|ragoût,potée|stufato,spezzatino|guisado,ensopado
cream.soup|crema|cream soup|velouté|vellutata|creme
chowder|chupe|chowder|chaudrée|zuppa di pesce|caldeirada|chupi||~soup
puree|puré|puree,mash|purée|purè|purê
salad.dressing|aliño,vinagreta|salad dressing,vinaigrette|vinaigrette|condimento|vinagrete
french.fries|papas fritas,patatas fritas|french fries,fries,chips|frites|patatine fritte|batatas fritas
potato.chip|papita,chip|potato chip,crisps|chips|patatina|batata chips|||~french.fries
meat|carne|meat|viande|carne|carne|aycha|aycha
beef|carne de res,res|beef|bœuf|manzo|carne bovina|waka aycha||<meat
steak|bistec,filete,churrasco|steak|bifteck,steak|bistecca|bife|||<beef
rib|costilla|rib|côte|costola|costela|waqtan
roast|asado|roast|rôti|arrosto|assado|kanka
barbecue|parrillada,barbacoa,asado,parrilla|barbecue,bbq,cookout|barbecue,grillade|barbecue,grigliata|churrasco|||~grill
grill|parrilla,asador,grill|grill,barbecue|gril,grill|griglia|grelha
steakhouse|parrilla,asador,churrasquería|steakhouse,grill house|grill|bisteccheria|churrascaria|||~grill
rotisserie|rosticería,pollería,rotisería|rotisserie|rôtisserie|rosticceria|rotisseria
ham|jamón|ham|jambon|prosciutto|presunto
bacon|tocino,panceta,tocineta|bacon|lard,bacon|pancetta|toucinho,bacon
sausage|salchicha,chorizo,embutido|sausage,wurst|saucisse|salsiccia|linguiça,salsicha
chorizo|chorizo|chorizo|chorizo|chorizo|chouriço|||~sausage
salami|salame|salami|salami,saucisson|salame|salame
blood.sausage|morcilla,rellena|black pudding,blood sausage|boudin noir|sanguinaccio|morcela|||<sausage
pate|paté|pate|pâté|pâté|patê
fat.food|grasa,manteca|fat,lard|graisse,saindoux|grasso,strutto|gordura,banha|wira|lik'i
jerky|charqui,cecina|jerky,dried meat|viande séchée|carne secca|charque,carne-seca|ch'arki,charqui|ch'arkhi
pork.rinds|chicharrón|pork rind,crackling|grattons|ciccioli|torresmo
meatball|albóndiga|meatball|boulette|polpetta|almôndega
skewer|brocheta,anticucho,pincho|skewer|brochette|spiedino|espeto,espetinho
anticucho|anticucho|anticucho||||antikuchu||<skewer
fillet|filete|fillet|filet|filetto|filé
butcher|carnicero,carnicería|butcher,butchery|boucher,boucherie|macellaio,macelleria|açougueiro,açougue
ceviche|ceviche,cebiche,seviche|ceviche|ceviche|ceviche|ceviche
cevicheria|cevichería,cebichería|ceviche restaurant|||cevicheria|||~ceviche
tiradito|tiradito|tiradito
lomo.saltado|lomo saltado|stir-fried beef
chifa|chifa|chinese peruvian
causa|causa,causa limeña|causa||||kawsay
pachamanca|pachamanca|pachamanca||||pachamanka
juane|juane|juane
tacacho|tacacho|tacacho
aji.de.gallina|ají de gallina|creamy chicken chili
rocoto.relleno|rocoto relleno|stuffed rocoto
carapulcra|carapulcra|carapulcra||||qala phurka
picante|picantería|picanteria
huatia|huatia|earth oven||||wathiya|wathiya
broaster|pollo a la brasa|rotisserie chicken,charcoal chicken|poulet rôti|pollo alla brace|frango assado
fried.chicken|pollo frito|fried chicken|poulet frit|pollo fritto|frango frito
milk|leche|milk|lait|latte|leite|ñukñu,lichi
dairy|lácteo,lechería|dairy|laitier,laiterie,crémerie|latteria,latticini|laticínio,leiteria|||~milk
milkman|lechero,lechera|milkman/milkmen,milkmaid|laitier|lattaio|leiteiro|||~dairy
condensed.milk|leche condensada|condensed milk|lait concentré|latte condensato|leite condensado|||<milk
cream|crema,nata|cream|crème|crema,panna|creme,nata
whipped.cream|crema chantilly,nata montada,chantilly|whipped cream|crème fouettée,chantilly|panna montata|chantilly|||<cream
butter|mantequilla,manteca|butter|beurre|burro|manteiga
margarine|margarina|margarine|margarine|margarina|margarina|||~butter
peanut.butter|mantequilla de maní,crema de cacahuate|peanut butter|beurre de cacahuète|burro di arachidi|manteiga de amendoim
cheese|queso|cheese|fromage|formaggio|queijo|kisu|kisu
cheesecake|tarta de queso|cheesecake|gâteau au fromage|torta al formaggio|torta de queijo|||<cake
cheese.maker|quesero,quesería|cheesemaker,cheese dairy|fromager,fromagerie|casaro,caseificio|queijeiro,queijaria|||~cheese
mozzarella|mozzarella|mozzarella|mozzarella|mozzarella|muçarela|||<cheese
parmesan|parmesano|parmesan|parmesan|parmigiano|parmesão|||<cheese
cheddar|cheddar|cheddar|cheddar|cheddar|cheddar|||<cheese
blue.cheese|queso azul,roquefort|blue cheese|fromage bleu,roquefort|gorgonzola,formaggio erborinato|queijo azul|||<cheese
cottage.cheese|requesón,ricotta|cottage cheese,ricotta,curd|fromage blanc,ricotta|ricotta|requeijão,ricota|||<cheese
yogurt|yogur|yogurt,yoghurt|yaourt|yogurt|iogurte
kefir|kéfir|kefir|kéfir|kefir|kefir|||~yogurt
whey|suero de leche|whey|petit-lait,lactosérum|siero di latte|soro de leite
fried.egg|huevo frito|fried egg|œuf au plat|uovo fritto|ovo frito|||<egg
yolk|yema|yolk|jaune d'œuf|tuorlo|gema
cookery|cocina,gastronomía|cooking,cookery,cuisine|cuisine|cucina|culinária,cozinha|wayk'uy|phayaña
cuisine|cocina|cuisine|cuisine|cucina|cozinha|||~cookery
cook|cocinero|cook|cuisinier|cuoco|cozinheiro|wayk'uq,yanuq|phayiri|~chef
chef|chef|chef|chef|chef|chef
kitchen|cocina|kitchen|cuisine|cucina|cozinha|wayk'una wasi,k'uncha|phayañ uta|~cookery
nutrition|nutrición|nutrition|nutrition|nutrizione|nutrição
nutritious|nutritivo,nutricional|nutritious,nutritive,nourishing|nutritif,nourrissant|nutriente,nutritivo|nutritivo|||~nutrition
diet|dieta|diet|régime,diète|dieta|dieta
fast.food|comida rápida|fast food|restauration rapide|fast food|comida rápida
protein|proteína|protein|protéine|proteina|proteína
fiber|fibra|fiber,fibre|fibre|fibra|fibra
light.food|ligero,light,dietético|light,lite|léger,allégé|leggero,dietetico|leve,light
fat.free|sin grasa,desgrasado,descremado|fat free,nonfat,skimmed|sans matière grasse,écrémé|senza grassi,scremato|sem gordura,desnatado
sugar.free|sin azúcar|sugar free,sugarless|sans sucre|senza zucchero|sem açúcar
canned|enlatado,conserva|canned,tinned,preserves|conserve|in scatola,conserva|enlatado,conserva
frozen|congelado,helado|frozen|surgelé,congelé,gelé|surgelato,congelato,gelato|congelado|||~icy
leftovers|sobras|leftovers|restes|avanzi|sobras
tapas|tapa,tapas|tapas|tapas|tapas|tapas|||~snack
`
