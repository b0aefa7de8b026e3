export const foods = `
food|comida,alimento,vianda|food,meal,nourishment,grub|nourriture,aliment,alimentation,bouffe|cibo,alimento|comida,alimento|mikhuna,mikuna,micuna|manq'a,manqa|essen,nahrung,speise|~nutrition
to.eat|comer|eat/ate,eating|manger|mangiare|comer|mikhuy,mikuy|manq'aña|essen/gegessen/isst,speisen|~to.drink
meal|comida|meal,repast|repas|pasto|refeição|||mahlzeit,mahl,essen|~food ~lunch ~dinner
breakfast|desayuno|breakfast|petit déjeuner|colazione|café da manhã,pequeno-almoço|||frühstück|~lunch
brunch|brunch|brunch|brunch|brunch|brunch|||brunch|~breakfast
lunch|almuerzo,lonche|lunch,luncheon|déjeuner|pranzo|almoço|||mittagessen|~dinner
dinner|cena|dinner,supper|dîner,souper|cena|jantar|||abendessen,nachtmahl
snack|bocadillo,bocadito,piqueo,botana,tentempié,merienda|snack,munchies,nibble,bite,tidbit|collation,en-cas,casse-croûte,amuse-bouche|spuntino,stuzzichino|lanche,petisco|||imbiss,zwischenmahlzeit
appetizer|aperitivo,entrada,entremés|appetizer,starter,hors d'oeuvre|apéritif,hors-d'œuvre,entrée|antipasto,aperitivo|aperitivo,entrada|||vorspeise,appetithäppchen,aperitif|~snack ~appetite
dessert|postre|dessert|dessert|dessert,dolce|sobremesa|||nachtisch,nachspeise,dessert|~sweet
banquet|banquete,festín,ágape|banquet,feast|banquet,festin|banchetto|banquete|||bankett,festmahl,festessen|~feast ~dinner
picnic|pícnic,merienda campestre,día de campo|picnic|pique-nique|picnic|piquenique|||picknick
buffet|bufé,bufet,buffet|buffet|buffet|buffet|bufê|||buffet,büfett
dish|plato|dish|plat|piatto|prato|||gericht,speise
menu|menú,carta|menu|menu,carte|menù|cardápio,menu|||menü,speisekarte|~dish
bite|bocado,mordisco,mordedura|bite,morsel|bouchée,morsure|boccone,morso|bocado,mordida|k'apa||bissen
hunger|hambre|hunger,hungry|faim|fame|fome|yarqay|awtjaña,mach'a|hunger,hungrig/hungrige/hungriger/hungriges/hungrigen|!thirst
bread|pan,hogaza|bread,loaf/loaves|pain|pane|pão|t'anta,tanta|t'ant'a|brot,brotlaib|~bakery
baguette|baguete|baguette|baguette|baguette|baguete||||<bread
bun|bollo,panecillo|bun,bread roll,roll|petit pain,brioche|panino,focaccina|pãozinho,bolinho|||brötchen,semmel|<bread ~baguette
brioche|brioche|brioche|brioche|brioche|brioche||||~bun ~croissant
croissant|cruasán,cachito,medialuna,croissant|croissant|croissant|cornetto,croissant|croissant|||hörnchen
toast|tostada,pan tostado|toast|toast,tartine|toast,fetta biscottata|torrada|||toastbrot
bagel|bagel|bagel|bagel|bagel|bagel|||bagel|<bread ~bun
pretzel|pretzel|pretzel|bretzel|pretzel|pretzel|||brezel
crumb|miga,migaja|crumb|mie,miette|mollica,briciola|migalha|||krümel,krume,brösel
crust|corteza,costra|crust|croûte|crosta|crosta,côdea|||kruste,rinde
dough|masa|dough|pâte|impasto|massa|||teig|~bread
yeast|levadura|yeast|levure|lievito|fermento,levedura|||hefe|~dough
bakery|panadería,panificadora|bakery,bakehouse|boulangerie|panetteria,panificio,forno|padaria,panificadora|t'anta wasi||bäckerei,backstube
baker|panadero|baker|boulanger|panettiere,fornaio|padeiro|t'anta ruwaq,t'antayuq|||~bakery
sandwich|sándwich,sanguche,emparedado,bocadillo,bocata|sandwich|sandwich|panino,tramezzino|sanduíche|||sandwich,belegtes brot|~hamburger
hamburger|hamburguesa|hamburger,burger|hamburger|hamburger|hambúrguer|||hamburger,burger|~hot.dog
hot.dog|perrito caliente,pancho,jocho,perro caliente,jotdog|hot dog|hot-dog|hot dog|cachorro-quente|||hotdog,hot dog
pizza|pizza|pizza|pizza|pizza|pizza|||pizza
pizzeria|pizzería|pizzeria,pizza parlor,pizza parlour|pizzeria|pizzeria|pizzaria|||pizzeria|~pizza
pasta|pasta,fideo,fideos,tallarín|pasta|pâtes|pasta|massa,macarrão|||nudeln,teigwaren
noodle|fideo,tallarín|noodle|nouille|tagliatella,spaghetto|macarrão,talharim|||nudel|~pasta
spaghetti|espagueti|spaghetti|spaghetti|spaghetti|espaguete|||spaghetti|<pasta ~noodle ~macaroni
lasagna|lasaña|lasagna|lasagne|lasagna|lasanha|||lasagne|<pasta
ravioli|raviol,ravioles|ravioli|ravioli|raviolo|ravióli|||ravioli|<pasta ~lasagna
macaroni|macarrón,macarrones|macaroni|macaroni|maccherone|macarrão|||makkaroni|<pasta ~noodle
gnocchi|ñoqui|gnocchi|gnocchi|gnocco|nhoque|||gnocchi|~pasta
risotto|risotto|risotto|risotto|risotto|risoto|||risotto|~paella
paella|paella|paella|paella|paella|paelha|||paella
sushi|sushi|sushi|sushi|sushi|sushi|||sushi
ramen|ramen|ramen|ramen|ramen|lámen|||ramen|~noodle
taco|taco|taco|taco|taco|taco||||~tortilla
burrito|burrito|burrito|burrito|burrito|burrito|||burrito|~taco
tortilla|tortilla|tortilla|tortilla|tortilla|tortilha|||tortilla
nacho|nacho|nacho|nacho|nacho|nacho|||nacho|~tortilla
quesadilla|quesadilla|quesadilla|quesadilla|quesadilla|quesadilla|||quesadilla|~tortilla
empanada|empanada|empanada,turnover|empanada,chausson|empanada|empanada,pastel|||empanada,teigtasche
tamale|tamal|tamale|tamal|tamale|pamonha|||tamale|~humita
humita|humita|humita|||pamonha|humint'a|jumint'a
arepa|arepa|arepa|arepa|arepa|arepa|||arepa
croquette|croqueta|croquette|croquette|crocchetta|croquete|||krokette
omelette|tortilla de huevos,omelette,omelet|omelette|omelette|frittata|omelete|||omelett
pancake|panqueque,hotcake,tortita|pancake,hotcake,flapjack|crêpe,pancake|frittella,pancake|panqueca|||pfannkuchen,eierkuchen|~crepe
crepe|crepa,crepe,crep|crepe|crêpe|crespella|crepe
waffle|gofre,wafle,waffle|waffle|gaufre|cialda,waffle|waffle|||waffel|~wafer
wafer|oblea,barquillo|wafer|gaufrette|wafer,cialda|bolacha wafer|||oblate,waffel
kebab|kebab|kebab|kebab|kebab|quibebe|||kebab,döner
falafel|falafel|falafel|falafel|falafel|falafel|||falafel
couscous|cuscús|couscous|couscous|cuscus|cuscuz|||couscous
fondue|fondue|fondue|fondue|fonduta|fondue|||fondue
soup|sopa,caldo|soup,broth,potage|soupe,potage|zuppa,minestra|sopa|lawa,chupi|kaltu,lawa|suppe|~broth
broth|caldo|broth,bouillon,stock|bouillon|brodo|caldo|||brühe,bouillon|~stew
stew|guiso,estofado,guisado,puchero,cocido|stew,ragout|ragoût,potée|stufato,spezzatino|guisado,ensopado|||eintopf/eintöpfe,ragout,schmorgericht|~casserole
cream.soup|crema|cream soup|velouté|vellutata|creme|||cremesuppe
chowder|chupe|chowder|chaudrée|zuppa di pesce|caldeirada|chupi||fischsuppe|~soup ~stew
puree|puré|puree,mash|purée|purè|purê|||püree,brei,mus
salad.dressing|aliño,vinagreta,aderezo|salad dressing,vinaigrette,dressing|vinaigrette|condimento|vinagrete|||salatsoße,vinaigrette
french.fries|papas fritas,patatas fritas,papa frita|french fries,fries,chips|frites|patatine fritte|batatas fritas|||pommes frites
potato.chip|papita,chip,papas chips|potato chip,crisps,crisp|chips|patatina|batata chips|||kartoffelchip|~french.fries
meat|carne|meat|viande|carne|carne|aycha|aycha|fleisch|~butcher
beef|carne de res,res,vacuno,carne vacuna|beef|bœuf|manzo|carne bovina|waka aycha||rindfleisch|<meat
steak|bistec,filete,churrasco,biftec,bife,bisté|steak,beefsteak|bifteck,steak|bistecca|bife|||steak|<beef ~roast ~fillet
rib|costilla,costillar|rib|côte|costola|costela|waqtan||rippe,rippchen
roast|asado|roast|rôti|arrosto|assado|kanka||braten|~barbecue ~grill
barbecue|parrillada,barbacoa,asado,parrilla|barbecue,bbq,cookout,barbeque|barbecue,grillade|barbecue,grigliata|churrasco|||grillfest,grillen|~grill
grill|parrilla,asador,grill|grill,barbecue,gridiron|gril,grill|griglia|grelha|||rost
steakhouse|parrilla,asador,churrasquería|steakhouse,grill house|grill|bisteccheria|churrascaria|||steakhaus/steakhäuser,steakhouse,grillrestaurant|~grill ~steak
rotisserie|rosticería,pollería,rotisería|rotisserie|rôtisserie|rosticceria|rotisseria|||rotisserie,grillrestaurant|~grill ~broaster
ham|jamón|ham|jambon|prosciutto|presunto|||schinken|~bacon
bacon|tocino,panceta,tocineta,beicon|bacon|lard,bacon|pancetta|toucinho,bacon
sausage|salchicha,chorizo,embutido,longaniza|sausage,wurst,banger|saucisse|salsiccia|linguiça,salsicha|||wurst/würste,würstchen|~hot.dog
chorizo|chorizo|chorizo|chorizo|chorizo|chouriço|||paprikawurst|~sausage
salami|salame|salami|salami,saucisson|salame|salame|||salami|~chorizo
blood.sausage|morcilla,rellena|black pudding,blood sausage|boudin noir|sanguinaccio|morcela|||blutwurst/blutwürste|<sausage
pate|paté|pate|pâté|pâté|patê|||pastete
fat.food|grasa,manteca,sebo|fat,lard,grease,suet|graisse,saindoux|grasso,strutto|gordura,banha|wira|lik'i|fett,schmalz
jerky|charqui,cecina,tasajo|jerky,dried meat|viande séchée|carne secca|charque,carne-seca|ch'arki,charqui|ch'arkhi|trockenfleisch,dörrfleisch
pork.rinds|chicharrón|pork rind,crackling|grattons|ciccioli|torresmo|||grieben,schweinekruste
meatball|albóndiga|meatball|boulette|polpetta|almôndega|||fleischbällchen,frikadelle,fleischklößchen
skewer|brocheta,anticucho,pincho,pincho moruno,broqueta|skewer,brochette,shish kebab|brochette|spiedino|espeto,espetinho|||spieß|~kebab
anticucho|anticucho|anticucho||||antikuchu|||<skewer
fillet|filete|fillet,filet|filet|filetto|filé
butcher|carnicero,carnicería|butcher,butchery,meat shop|boucher,boucherie|macellaio,macelleria|açougueiro,açougue|||metzger,fleischer,metzgerei
ceviche|ceviche,cebiche,seviche|ceviche|ceviche|ceviche|ceviche|||ceviche
cevicheria|cevichería,cebichería|ceviche restaurant|||cevicheria||||~ceviche
tiradito|tiradito|tiradito|||||||~ceviche
lomo.saltado|lomo saltado|stir-fried beef
chifa|chifa|chinese peruvian
causa|causa,causa limeña|causa||||kawsay
pachamanca|pachamanca|pachamanca||||pachamanka|||~huatia
juane|juane|juane
tacacho|tacacho|tacacho
aji.de.gallina|ají de gallina|creamy chicken chili
rocoto.relleno|rocoto relleno|stuffed rocoto
carapulcra|carapulcra|carapulcra||||qala phurka
picante|picantería|picanteria
huatia|huatia|earth oven||||wathiya|wathiya
broaster|pollo a la brasa|rotisserie chicken,charcoal chicken|poulet rôti|pollo alla brace|frango assado|||grillhähnchen,brathähnchen|~fried.chicken
fried.chicken|pollo frito|fried chicken|poulet frit|pollo fritto|frango frito|||brathähnchen,backhendl|~chicken
milk|leche|milk|lait|latte|leite|ñukñu,lichi||milch|~cow ~cream
dairy|lácteo,lechería|dairy,creamery|laitier,laiterie,crémerie|latteria,latticini|laticínio,leiteria|||molkerei,milch|~milk ~cheese ~butter
milkman|lechero/lechera|milkman/milkmen,milkmaid|laitier|lattaio|leiteiro|||milchmann/milchmänner,milchmädchen|~dairy
condensed.milk|leche condensada|condensed milk|lait concentré|latte condensato|leite condensado|||kondensmilch|<milk
cream|crema,nata|cream|crème|crema,panna|creme,nata|||sahne,rahm|~butter
whipped.cream|crema chantilly,nata montada,chantilly,crema batida,nata batida|whipped cream,chantilly cream|crème fouettée,chantilly|panna montata|chantilly|||schlagsahne,schlagrahm,schlagobers|<cream
butter|mantequilla,manteca|butter|beurre|burro|manteiga|||butter
margarine|margarina|margarine|margarine|margarina|margarina|||margarine|~butter
peanut.butter|mantequilla de maní,crema de cacahuate|peanut butter|beurre de cacahuète|burro di arachidi|manteiga de amendoim|||erdnussbutter
cheese|queso|cheese|fromage|formaggio|queijo|kisu|kisu|käse
cheesecake|tarta de queso,pastel de queso,pay de queso,torta de queso|cheesecake|gâteau au fromage|torta al formaggio|torta de queijo|||käsekuchen|<cake
cheese.maker|quesero,quesería|cheesemaker,cheese dairy|fromager,fromagerie|casaro,caseificio|queijeiro,queijaria|||käser,käserei|~cheese
mozzarella|mozzarella|mozzarella|mozzarella|mozzarella|muçarela|||mozzarella|<cheese
parmesan|parmesano|parmesan|parmesan|parmigiano|parmesão|||parmesan|<cheese ~mozzarella
cheddar|cheddar|cheddar|cheddar|cheddar|cheddar|||cheddar|<cheese
blue.cheese|queso azul,roquefort|blue cheese|fromage bleu,roquefort|gorgonzola,formaggio erborinato|queijo azul|||blauschimmelkäse,edelpilzkäse|<cheese
cottage.cheese|requesón,ricotta,queso cottage|cottage cheese,ricotta,curd,quark|fromage blanc,ricotta|ricotta|requeijão,ricota|||quark,hüttenkäse,ricotta|<cheese
yogurt|yogur,yogurt|yogurt,yoghurt|yaourt|yogurt|iogurte|||joghurt
kefir|kéfir|kefir|kéfir|kefir|kefir|||kefir|~yogurt
whey|suero de leche,lactosuero|whey|petit-lait,lactosérum|siero di latte|soro de leite|||molke
fried.egg|huevo frito|fried egg|œuf au plat|uovo fritto|ovo frito|||spiegelei/spiegeleier|<egg
yolk|yema|yolk|jaune d'œuf|tuorlo|gema|||eigelb,dotter,eidotter|~egg
cookery|cocina,gastronomía,culinaria|cooking,cookery,cuisine,culinary art|cuisine|cucina|culinária,cozinha|wayk'uy|phayaña|kochkunst/kochkünste,kochen
cuisine|cocina|cuisine|cuisine|cucina|cozinha|||küche,kochkunst|~cookery ~kitchen
cook|cocinero|cook|cuisinier|cuoco|cozinheiro|wayk'uq,yanuq|phayiri|koch/köche,köchin|~chef ~kitchen ~cookery
chef|chef,jefe de cocina|chef|chef|chef|chef|||küchenchef,chefkoch
kitchen|cocina|kitchen|cuisine|cucina|cozinha|wayk'una wasi,k'uncha|phayañ uta|küche|~cookery
nutrition|nutrición|nutrition|nutrition|nutrizione|nutrição|||ernährung
nutritious|nutritivo,nutricional,alimenticio|nutritious,nutritive,nourishing,wholesome|nutritif,nourrissant|nutriente,nutritivo|nutritivo|||nahrhaft/nahrhafte/nahrhafter/nahrhaftes/nahrhaften|~nutrition
diet|dieta,régimen|diet|régime,diète|dieta|dieta|||diät|~light.food
fast.food|comida rápida,comida al paso|fast food|restauration rapide|fast food|comida rápida|||schnellimbiss,fast food,schnellgericht
protein|proteína|protein|protéine|proteina|proteína|||protein,eiweiß
fiber|fibra|fiber,fibre|fibre|fibra|fibra|||faser,ballaststoff
light.food|ligero,light,dietético,liviano|light,lite,low calorie|léger,allégé|leggero,dietetico|leve,light|||leicht/leichte/leichter/leichtes/leichten,kalorienarm/kalorienarme/kalorienarmer/kalorienarmes/kalorienarmen
fat.free|sin grasa,desgrasado,descremado,libre de grasa,bajo en grasa|fat free,nonfat,skimmed,no fat,fatless|sans matière grasse,écrémé|senza grassi,scremato|sem gordura,desnatado|||fettfrei/fettfreie/fettfreier/fettfreies/fettfreien|~light.food
sugar.free|sin azúcar,libre de azúcar,sin azúcares|sugar free,sugarless|sans sucre|senza zucchero|sem açúcar|||zuckerfrei/zuckerfreie/zuckerfreier/zuckerfreies/zuckerfreien,ohne zucker
canned|enlatado,conserva|canned,tinned,preserves|conserve|in scatola,conserva|enlatado,conserva|||konserve,eingemacht/eingemachte/eingemachter/eingemachtes/eingemachten
frozen|congelado,helado|frozen|surgelé,congelé,gelé|surgelato,congelato,gelato|congelado|||gefroren/gefrorene/gefrorener/gefrorenes/gefrorenen,tiefgekühlt/tiefgekühlte/tiefgekühlter/tiefgekühltes/tiefgekühlten,tiefgefroren/tiefgefrorene/tiefgefrorener/tiefgefrorenes/tiefgefrorenen|~icy
leftovers|sobras|leftovers|restes|avanzi|sobras|||überreste|~residue ~waste
tapas|tapa,tapas|tapas|tapas|tapas|tapas||||~snack
`
