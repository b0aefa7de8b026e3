export const sweets = `
sugar|azúcar|sugar|sucre|zucchero|açúcar|asukar,misk'i
sugary|azucarado|sugary|sucré|zuccherato|açucarado|||~sugar
brown.sugar|azúcar rubia,azúcar morena|brown sugar|sucre roux,cassonade|zucchero di canna|açúcar mascavo|||<sugar
sugarcane|caña de azúcar|sugarcane,sugar cane|canne à sucre|canna da zucchero|cana-de-açúcar|wiru
panela|chancaca,panela,piloncillo,raspadura|panela,jaggery|panela|panela|rapadura|chankaka
sweetener|edulcorante,endulzante|sweetener|édulcorant|dolcificante|adoçante
stevia|estevia|stevia|stevia|stevia|estévia
honey|miel|honey|miel|miele|mel|misk'i,lachiwana misk'i|misk'i|~syrup ~nectar
molasses|melaza|molasses,treacle|mélasse|melassa|melaço
syrup|jarabe,sirope,almíbar|syrup|sirop|sciroppo|xarope|||~nectar
maple.syrup|jarabe de arce|maple syrup|sirop d'érable|sciroppo d'acero|xarope de bordo|||<syrup
candy|caramelo,dulce,golosina,confite|candy,sweet,confection,sweetie|bonbon,confiserie|caramella,dolciume|bala,doce,guloseima|misk'i||~lollipop ~caramel ~bonbon
caramel|caramelo|caramel|caramel|caramello|caramelo|||~toffee ~bonbon
toffee|toffee,tofe|toffee|caramel|toffee|toffee
lollipop|chupetín,chupete,paleta,piruleta|lollipop,lolly|sucette|lecca-lecca|pirulito|||~caramel ~bonbon
gum|chicle,goma de mascar|gum,chewing gum,bubblegum|chewing-gum|gomma da masticare|chiclete
gummy|gomita,gominola|gummy,jelly bean|bonbon gélifié|caramella gommosa|jujuba
marshmallow|malvavisco,masmelo|marshmallow|guimauve|marshmallow|marshmallow
cotton.candy|algodón de azúcar|cotton candy,candyfloss|barbe à papa|zucchero filato|algodão-doce
praline|praliné|praline|praline|pralina|pralinê
nougat|turrón,nougat|nougat|nougat|torrone|torrone,nogado
marzipan|mazapán|marzipan|massepain,pâte d'amande|marzapane|marzipã
chocolate|chocolate|chocolate,choc,choco|chocolat|cioccolato,cioccolata|chocolate|chukulati||~cocoa
chocolatier|chocolatero,chocolatería|chocolatier,chocolate shop,chocolate maker|chocolatier,chocolaterie|cioccolatiere,cioccolateria|chocolateiro,chocolateria|||~chocolate
bonbon|bombón|bonbon|bonbon|cioccolatino|bombom
truffle.sweet|trufa|truffle|truffe|tartufo|trufa|||~bonbon
cocoa|cacao|cocoa,cacao|cacao|cacao|cacau|kakaw
carob.syrup|algarrobina|carob syrup
fudge|dulce de leche,manjar blanco,arequipe,cajeta|dulce de leche,milk caramel|confiture de lait|dulce de leche|doce de leite
cake|pastel,torta,tarta,queque,bizcocho|cake|gâteau|torta|bolo,torta|||~tart ~pie
birthday.cake|torta de cumpleaños,pastel de cumpleaños|birthday cake|gâteau d'anniversaire|torta di compleanno|bolo de aniversário|||<cake
wedding.cake|torta de bodas,pastel de bodas|wedding cake|gâteau de mariage|torta nuziale|bolo de casamento|||<cake
cupcake|magdalena,cupcake|cupcake,fairy cake|petit gâteau|tortino|bolinho,cupcake|||~muffin
muffin|magdalena,muffin|muffin|muffin|muffin|muffin
sponge.cake|bizcocho,bizcochuelo|sponge cake|génoise|pan di Spagna|pão de ló|||<cake
tart|tarta,tartaleta|tart|tarte|crostata|torta|||~pie
pie|pay,pastel,tarta|pie|tarte|torta|torta
apple.pie|pastel de manzana,pay de manzana|apple pie|tarte aux pommes|torta di mele|torta de maçã|||<pie
strudel|strudel|strudel|strudel|strudel|strudel
puff.pastry|hojaldre|puff pastry|pâte feuilletée|pasta sfoglia|massa folhada
pastry|pastel,masa,factura|pastry|pâtisserie|pasticcino|doce,pastel
pastry.shop|pastelería,repostería,dulcería,confitería|pastry shop,patisserie,confectionery,cake shop|pâtisserie,confiserie|pasticceria,confetteria|confeitaria,pastelaria|||~bakery
pastry.chef|pastelero,repostero|pastry chef,confectioner|pâtissier,confiseur|pasticciere|confeiteiro|||~baker
cookie|galleta,galletita|cookie,biscuit|biscuit,petit gâteau|biscotto|biscoito,bolacha|||~wafer
cracker|galleta salada|cracker|craquelin|cracker|biscoito salgado|||~cookie ~wafer
shortbread|mantecado,polvorón|shortbread|sablé|frollino|amanteigado|||<cookie
gingerbread|pan de jengibre|gingerbread|pain d'épices|pan di zenzero|pão de gengibre
macaron|macarrón|macaron,macaroon|macaron|amaretto|macaron
alfajor|alfajor|alfajor|alfajor|alfajor|alfajor
meringue|merengue|meringue|meringue|meringa|suspiro,merengue
donut|dona,rosquilla,donut|doughnut,donut|beignet,donut|ciambella|rosquinha,donut|||~picaron
picaron|picarón,buñuelo|fritter|beignet|frittella|bolinho
churro|churro|churro|churro|churro|churro
brownie|brownie|brownie|brownie|brownie|brownie
panettone|panetón,panettone,pan dulce|panettone|panettone|panettone|panetone
tiramisu|tiramisú|tiramisu|tiramisu|tiramisù|tiramisu
flan|flan|flan,creme caramel,custard|flan,crème caramel|crème caramel,budino|pudim
custard|natilla,crema pastelera|custard|crème anglaise|crema pasticcera|creme
pudding|budín,pudín,pudding|pudding|pudding|budino|pudim|||~flan
rice.pudding|arroz con leche|rice pudding|riz au lait|riso e latte|arroz-doce
mazamorra|mazamorra|corn pudding||||api,masamura
purple.pudding|mazamorra morada|purple corn pudding
suspiro|suspiro,suspiro a la limeña|sigh
jelly|gelatina,jalea|jelly,gelatin,jello|gelée,gélatine|gelatina|gelatina,geleia
mousse|mousse|mousse|mousse|mousse|musse
ice.cream|helado,mantecado,nieve|ice cream|glace,crème glacée|gelato|sorvete,gelado
ice.cream.parlor|heladería|ice cream parlor,ice cream shop|glacier|gelateria|sorveteria,gelataria|||~ice.cream
ice.cream.maker|heladero|ice cream maker|glacier|gelataio|sorveteiro|||~ice.cream.parlor
sorbet|sorbete|sorbet,sherbet|sorbet|sorbetto|sorbet|||~ice.cream
popsicle|paleta,chupete,polo|popsicle,ice lolly|esquimau|ghiacciolo|picolé|||~ice.cream
shaved.ice|raspadilla,granizado,cremolada|shaved ice,snow cone,slush|granité|granita|raspadinha
milkshake|malteada,batido,leche malteada|milkshake,shake|lait frappé|frappé,frullato|milk-shake,batida
sundae|sundae,copa helada|sundae|coupe glacée|coppa gelato|sundae
sprinkles|grageas,chispas|sprinkles|vermicelles|codette|granulado
frosting|glaseado,fondant|frosting,icing|glaçage|glassa|glacê,cobertura
sweet.tooth|goloso|sweet tooth|gourmand|goloso|guloso
temptation|tentación|temptation|tentation|tentazione|tentação
`
