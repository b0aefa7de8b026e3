export const sweets = `
sugar|azúcar|sugar|sucre|zucchero|açúcar|asukar,misk'i||zucker|~sweetener ~sugarcane
sugary|azucarado|sugary|sucré|zuccherato|açucarado|||zuckrig,gezuckert|~sugar
brown.sugar|azúcar rubia,azúcar morena,azúcar moreno|brown sugar|sucre roux,cassonade|zucchero di canna|açúcar mascavo|||brauner zucker|<sugar
sugarcane|caña de azúcar|sugarcane,sugar cane|canne à sucre|canna da zucchero|cana-de-açúcar|wiru||zuckerrohr
panela|chancaca,panela,piloncillo,raspadura|panela,jaggery|panela|panela|rapadura|chankaka|||~brown.sugar ~molasses
sweetener|edulcorante,endulzante|sweetener|édulcorant|dolcificante|adoçante|||süßstoff,süßungsmittel|~stevia
stevia|estevia|stevia|stevia|stevia|estévia|||stevia
honey|miel|honey|miel|miele|mel|misk'i,lachiwana misk'i|misk'i|honig|~syrup ~nectar ~bee ~hive ~honeycomb
molasses|melaza,miel de caña|molasses,treacle|mélasse|melassa|melaço|||melasse|~honey ~syrup
syrup|jarabe,sirope,almíbar|syrup|sirop|sciroppo|xarope|||sirup|~nectar
maple.syrup|jarabe de arce|maple syrup|sirop d'érable|sciroppo d'acero|xarope de bordo|||ahornsirup|<syrup
candy|caramelo,dulce,golosina,confite,chuchería|candy,sweet,confection,sweetie|bonbon,confiserie|caramella,dolciume|bala,doce,guloseima|misk'i||süßigkeit|~lollipop ~caramel ~bonbon ~sweet
caramel|caramelo|caramel|caramel|caramello|caramelo|||karamell|~toffee ~bonbon ~fudge
toffee|toffee,tofe|toffee|caramel|toffee|toffee|||toffee
lollipop|chupetín,chupete,paleta,piruleta,chupachups,chupa chups|lollipop,lolly|sucette|lecca-lecca|pirulito|||lutscher,lolli|~caramel ~bonbon
gum|chicle,goma de mascar|gum,chewing gum,bubblegum|chewing-gum|gomma da masticare|chiclete|||kaugummi
gummy|gomita,gominola|gummy,jelly bean,gummi|bonbon gélifié|caramella gommosa|jujuba|||fruchtgummi|~jelly ~marshmallow
marshmallow|malvavisco,masmelo,nube|marshmallow|guimauve|marshmallow|marshmallow|||marshmallow
cotton.candy|algodón de azúcar|cotton candy,candyfloss,candy floss|barbe à papa|zucchero filato|algodão-doce|||zuckerwatte
praline|praliné|praline|praline|pralina|pralinê|||praline,praliné|~bonbon ~nougat
nougat|turrón,nougat|nougat|nougat|torrone|torrone,nogado|||nougat,türkischer honig|~marzipan
marzipan|mazapán|marzipan|massepain,pâte d'amande|marzapane|marzipã|||marzipan
chocolate|chocolate,choco|chocolate,choc,choco|chocolat|cioccolato/cioccolata|chocolate|chukulati||schokolade,schoko|~cocoa ~bonbon ~praline
chocolatier|chocolatero,chocolatería|chocolatier,chocolate shop,chocolate maker|chocolatier,chocolaterie|cioccolatiere,cioccolateria|chocolateiro,chocolateria|||chocolatier|~chocolate ~pastry.chef
bonbon|bombón|bonbon|bonbon|cioccolatino|bombom
truffle.sweet|trufa|truffle|truffe|tartufo|trufa|||trüffel,schokoladentrüffel|~bonbon
cocoa|cacao|cocoa,cacao|cacao|cacao|cacau|kakaw||kakao
carob.syrup|algarrobina|carob syrup||||||johannisbrotsirup
fudge|dulce de leche,manjar blanco,arequipe,cajeta|dulce de leche,milk caramel|confiture de lait|dulce de leche|doce de leite|||milchkaramell
cake|pastel,torta,tarta,queque,bizcocho,ponqué|cake,gateau|gâteau|torta|bolo,torta|||kuchen|~tart ~pie ~cupcake ~pastry
birthday.cake|torta de cumpleaños,pastel de cumpleaños|birthday cake|gâteau d'anniversaire|torta di compleanno|bolo de aniversário|||geburtstagstorte,geburtstagskuchen|<cake
wedding.cake|torta de bodas,pastel de bodas|wedding cake|gâteau de mariage|torta nuziale|bolo de casamento|||hochzeitstorte|<cake
cupcake|magdalena,cupcake,quequito,ponquecito|cupcake,fairy cake|petit gâteau|tortino|bolinho,cupcake|||cupcake|~muffin
muffin|magdalena,muffin|muffin|muffin|muffin|muffin|||muffin|~sponge.cake
sponge.cake|bizcocho,bizcochuelo|sponge cake|génoise|pan di Spagna|pão de ló|||biskuitkuchen,biskuit|<cake
tart|tarta,tartaleta|tart|tarte|crostata|torta|||törtchen|~pie ~pastry
pie|pay,pastel,tarta|pie|tarte|torta|torta|||pastete
apple.pie|pastel de manzana,pay de manzana|apple pie|tarte aux pommes|torta di mele|torta de maçã|||apfelkuchen|<pie
strudel|strudel|strudel|strudel|strudel|strudel|||strudel|~apple.pie
puff.pastry|hojaldre,hojaldrado,milhojas|puff pastry,flaky pastry|pâte feuilletée|pasta sfoglia|massa folhada|||blätterteig|~croissant
pastry|pastel,masa,factura|pastry|pâtisserie|pasticcino|doce,pastel|||gebäck|~puff.pastry ~croissant ~brioche
pastry.shop|pastelería,repostería,dulcería,confitería,bizcochería|pastry shop,patisserie,confectionery,cake shop,confectioner's|pâtisserie,confiserie|pasticceria,confetteria|confeitaria,pastelaria|||konditorei|~bakery ~pastry.chef ~chocolatier
pastry.chef|pastelero,repostero,confitero|pastry chef,confectioner|pâtissier,confiseur|pasticciere|confeiteiro|||konditor/konditorin|~baker
cookie|galleta,galletita,pasta|cookie,biscuit|biscuit,petit gâteau|biscotto|biscoito,bolacha|||keks,plätzchen|~wafer
cracker|galleta salada,galletita salada|cracker|craquelin|cracker|biscoito salgado||||~cookie ~wafer
shortbread|mantecado,polvorón|shortbread|sablé|frollino|amanteigado|||mürbegebäck|<cookie ~alfajor
gingerbread|pan de jengibre|gingerbread|pain d'épices|pan di zenzero|pão de gengibre|||lebkuchen,pfefferkuchen
macaron|macarrón|macaron,macaroon|macaron|amaretto|macaron|||macaron|~cookie
alfajor|alfajor|alfajor|alfajor|alfajor|alfajor|||alfajor
meringue|merengue|meringue|meringue|meringa|suspiro,merengue|||meringe
donut|dona,rosquilla,donut,berlina|doughnut,donut|beignet,donut|ciambella|rosquinha,donut|||donut,krapfen|~picaron ~churro
picaron|picarón,buñuelo|fritter|beignet|frittella|bolinho|||krapfen|~churro
churro|churro|churro|churro|churro|churro|||churro
brownie|brownie|brownie|brownie|brownie|brownie|||brownie
panettone|panetón,panettone,pan dulce|panettone|panettone|panettone|panetone|||panettone
tiramisu|tiramisú|tiramisu|tiramisu|tiramisù|tiramisu|||tiramisu
flan|flan|flan,creme caramel,custard|flan,crème caramel|crème caramel,budino|pudim|||flan,karamellpudding|~custard ~mousse
custard|natilla,crema pastelera|custard|crème anglaise|crema pasticcera|creme|||vanillesoße,eiercreme
pudding|budín,pudín,pudding|pudding|pudding|budino|pudim|||pudding|~flan
rice.pudding|arroz con leche|rice pudding|riz au lait|riso e latte|arroz-doce|||milchreis
mazamorra|mazamorra|corn pudding||||api,masamura
purple.pudding|mazamorra morada|purple corn pudding
suspiro|suspiro,suspiro a la limeña|sigh
jelly|gelatina,jalea|jelly,gelatin,jello|gelée,gélatine|gelatina|gelatina,geleia|||götterspeise,wackelpudding
mousse|mousse|mousse|mousse|mousse|musse||||~cream
ice.cream|helado,mantecado,nieve|ice cream,gelato|glace,crème glacée|gelato|sorvete,gelado|||eiscreme,speiseeis|~shaved.ice ~sundae ~milkshake
ice.cream.parlor|heladería|ice cream parlor,ice cream shop,gelateria,ice-cream parlour|glacier|gelateria|sorveteria,gelataria|||eisdiele,eiscafé,eissalon|~ice.cream
ice.cream.maker|heladero|ice cream maker|glacier|gelataio|sorveteiro|||eismacher|~ice.cream.parlor
sorbet|sorbete|sorbet,sherbet|sorbet|sorbetto|sorbet|||sorbet|~ice.cream ~popsicle ~shaved.ice
popsicle|paleta,chupete,polo,palito helado|popsicle,ice lolly|esquimau|ghiacciolo|picolé|||eis am stiel|~ice.cream
shaved.ice|raspadilla,granizado,cremolada,raspado,granita,cholado|shaved ice,snow cone,slush,granita,slushie|granité|granita|raspadinha|||granita|~ice
milkshake|malteada,batido,leche malteada,merengada,licuado|milkshake,shake|lait frappé|frappé,frullato|milk-shake,batida|||milchshake,milkshake
sundae|sundae,copa helada|sundae|coupe glacée|coppa gelato|sundae|||eisbecher
sprinkles|grageas,chispas|sprinkles|vermicelles|codette|granulado|||streusel,zuckerstreusel
frosting|glaseado,fondant,cobertura,glasé|frosting,icing,glaze|glaçage|glassa|glacê,cobertura|||zuckerguss,glasur
sweet.tooth|goloso,dulcero,laminero|sweet tooth|gourmand|goloso|guloso|||naschkatze,leckermaul|~gourmet ~glutton
temptation|tentación|temptation,enticement|tentation|tentazione|tentação|||versuchung,verlockung|~desire
`
