export const drinks = `
drink|bebida|drink,beverage|boisson|bevanda|bebida|upyana,ukyana|umaña
to.drink|beber,tomar|drink/drank,drinking,sip|boire|bere|beber|upyay,ukyay|umaña|~drink
thirst|sed|thirst,thirsty|soif|sete|sede|ch'akiy|phara,uma phara
refreshment|refresco|refreshment|rafraîchissement|rinfresco|refresco
refreshing|refrescante|refreshing|rafraîchissant|rinfrescante|refrescante|||~refreshment ~fresh
soft.drink|gaseosa,refresco,soda|soft drink,soda,pop|soda,limonade|bibita,gassosa|refrigerante
soda|soda,agua gasificada|soda,club soda|soda|soda|soda
cola|cola|cola|cola|cola|cola
juice|jugo,zumo|juice|jus|succo,spremuta|suco,sumo|hilli
orange.juice|jugo de naranja,zumo de naranja|orange juice|jus d'orange|succo d'arancia|suco de laranja|||<juice
nectar.drink|néctar|nectar|nectar|nettare|néctar|||~juice
smoothie|batido,licuado|smoothie|smoothie|frullato|vitamina,batida|||~milkshake
tea|té,infusión|tea|thé|tè|chá|||~mate
green.tea|té verde|green tea|thé vert|tè verde|chá verde|||<tea
black.tea|té negro|black tea|thé noir|tè nero|chá preto|||<tea
iced.tea|té helado,té frío|iced tea|thé glacé|tè freddo|chá gelado|||<tea
herbal.tea|infusión,tisana,mate|herbal tea,infusion,tisane|tisane,infusion|tisana,infuso|infusão,tisana|||<tea
coca.tea|mate de coca,té de coca|coca tea|thé de coca|tè di coca|chá de coca|||<tea
mate|mate,yerba mate|mate,yerba mate|maté|mate|mate,erva-mate,chimarrão|mati||~herbal.tea
emoliente|emoliente|emollient|émollient|emolliente|emoliente
tearoom|salón de té,tetería|tearoom,teahouse|salon de thé|sala da tè|casa de chá
teapot|tetera|teapot|théière|teiera|chaleira,bule
coffee|café|coffee|café|caffè|café
espresso|expreso,espresso|espresso,expresso|expresso|espresso|expresso|||<coffee ~cappuccino
cappuccino|capuchino|cappuccino|cappuccino|cappuccino|cappuccino|||<coffee
latte|café con leche,latte|latte,coffee with milk|café au lait|caffellatte|café com leite|||<coffee
mocha|moca|mocha|moka|moca|moca|||<coffee
decaf|descafeinado|decaf,decaffeinated|décaféiné|decaffeinato|descafeinado|||<coffee
coffee.bean|grano de café|coffee bean|grain de café|chicco di caffè|grão de café|||~coffee
coffee.shop|cafetería,café|coffee shop,café,coffeehouse,coffee house|café|caffetteria,bar,caffè|cafeteria,café|||~coffee
coffee.maker|cafetera|coffee maker,coffee pot|cafetière|caffettiera,macchinetta|cafeteira
coffee.plantation|cafetal|coffee plantation|plantation de café|piantagione di caffè|cafezal|||~coffee
coffee.grower|caficultor,cafetalero|coffee grower|caféiculteur,planteur de café||cafeicultor
barista|barista|barista|barista|barista|barista
roaster|tostador,tostaduría|roaster,roastery|torréfacteur|torrefazione|torrefação
caffeine|cafeína|caffeine|caféine|caffeina|cafeína
aroma|aroma|aroma|arôme|aroma|aroma
hot.chocolate|chocolate caliente,chocolatada|hot chocolate,hot cocoa|chocolat chaud|cioccolata calda|chocolate quente
eggnog|ponche de huevo,rompope|eggnog|lait de poule|zabaione|gemada
wine|vino|wine|vin|vino|vinho|winu||~champagne ~cider
red.wine|vino tinto,tinto|red wine|vin rouge|vino rosso|vinho tinto|||<wine
white.wine|vino blanco|white wine|vin blanc|vino bianco|vinho branco|||<wine
rose.wine|vino rosado,rosado|rosé,rosé wine|vin rosé,rosé|vino rosato,rosato|vinho rosé|||<wine
sparkling.wine|vino espumante,espumante,cava|sparkling wine|vin mousseux,mousseux|spumante,prosecco|espumante|||<wine ~champagne
champagne|champán,champaña|champagne|champagne|champagne|champanhe|||~cider
port.wine|oporto|port,port wine|porto|porto|vinho do porto|||<wine
sherry|jerez|sherry|xérès|sherry|xerez|||<wine
vermouth|vermut|vermouth|vermouth|vermut|vermute
sangria|sangría|sangria|sangria|sangria|sangria
mulled.wine|vino caliente|mulled wine|vin chaud|vin brulé|quentão
winery|bodega,vinería|winery,wine cellar,cellar|cave,chai,domaine viticole|cantina,azienda vinicola|vinícola,adega|||~wine ~cellar
cellar|bodega,sótano,cava|cellar,cave|cave,cellier|cantina|adega,porão,cave
winemaker|viñatero,enólogo,vinicultor,viticultor|winemaker,vintner,winegrower,oenologist|vigneron,viticulteur,œnologue|vignaiolo,viticoltore,enologo|vinicultor,viticultor,enólogo|||~winery
sommelier|sumiller,sommelier|sommelier,wine steward|sommelier|sommelier|sommelier,escanção
vintage|añada,cosecha,vendimia|vintage|millésime,cru|annata|safra,vindima
vintage.old|antiguo,vintage|vintage|vintage|vintage|vintage
grand.reserve|gran reserva|grand reserve|grande réserve|gran riserva|grande reserva
cabernet|cabernet|cabernet|cabernet|cabernet|cabernet
merlot|merlot|merlot|merlot|merlot|merlot
malbec|malbec|malbec|malbec|malbec|malbec
moscatel|moscatel|muscat,moscato|muscat|moscato|moscatel
beer|cerveza,chela,birra|beer,ale,lager,brew|bière|birra|cerveja|sirwisa
lager|lager,cerveza rubia|lager,pilsner|blonde,lager|birra chiara|cerveja clara,pilsen|||<beer
stout|cerveza negra,stout|stout,porter,dark beer|bière brune,stout|birra scura|cerveja preta|||<beer
brewery|cervecería|brewery,brewpub,brewhouse|brasserie|birrificio,birreria|cervejaria|||~beer
brewer|cervecero|brewer,brewmaster|brasseur|birraio|cervejeiro|||~brewery
craft.beer|cerveza artesanal|craft beer|bière artisanale|birra artigianale|cerveja artesanal|||<beer
hops|lúpulo|hop,hops|houblon|luppolo|lúpulo
cider|sidra|cider|cidre|sidro|sidra
chicha|chicha,chicha de jora|chicha,corn beer|chicha|chicha|chicha|aqha,aswa|k'usa
purple.corn.drink|chicha morada|purple corn drink||||||<chicha
chicheria|chichería|chicha tavern||||aqha wasi,acahuasi||~chicha
spirit.drink|licor,aguardiente,destilado,cañazo|spirits,liquor,booze|eau-de-vie,spiritueux|acquavite,liquore|aguardente,licor|trawu||~liqueur
liqueur|licor|liqueur,cordial|liqueur|liquore|licor
pisco|pisco|pisco|pisco|pisco|pisco
pisco.sour|pisco sour|pisco sour
brandy|brandi,aguardiente de uva|brandy|brandy|brandy|conhaque,brandy|||~cognac
cognac|coñac|cognac|cognac|cognac|conhaque
grappa|orujo|grappa,marc|marc|grappa|bagaceira|||~brandy
rum|ron|rum|rhum|rum|rum|||~brandy
whiskey|güisqui,whisky|whiskey,whisky,scotch,bourbon|whisky|whisky|uísque|||~rum ~brandy
vodka|vodka|vodka|vodka|vodka|vodca
gin|ginebra,gin|gin|gin,genièvre|gin|gim
tequila|tequila|tequila|tequila|tequila|tequila|||~mezcal
mezcal|mezcal|mezcal|mezcal|mezcal|mezcal
absinthe|ajenjo,absenta|absinthe,wormwood|absinthe|assenzio|absinto
cachaca|cachaza|cachaca|cachaça|cachaça|cachaça
sake|sake|sake|saké|sakè|saquê
masato|masato|cassava beer||||masatu
cocktail|cóctel,coctel|cocktail|cocktail|cocktail|coquetel
mojito|mojito|mojito|mojito|mojito|mojito|||<cocktail
margarita.drink|margarita|margarita|margarita|margarita|margarita|||<cocktail
martini|martini|martini|martini|martini|martini|||<cocktail
chilcano|chilcano|chilcano||||||<cocktail
punch.drink|ponche|punch|punch|ponce|ponche
distillery|destilería|distillery|distillerie|distilleria|destilaria
bartender|barman,cantinero|bartender,barman|barman|barista,barman|barman
bar|bar,cantina|bar,saloon|bar|bar|bar|||~tavern ~pub ~bistro
pub|pub,taberna|pub,alehouse|pub|pub|pub|||~tavern ~bistro
tavern|taberna,tasca,mesón,cantina|tavern,inn,pub|taverne,auberge|taverna,osteria|taberna|||~bistro
cheers|salud|cheers|santé,tchin-tchin,à la vôtre|salute,cin cin|saúde
toast.drink|brindis|toast|toast|brindisi|brinde|||~cheers
glass|vaso,copa|glass,drinking glass|verre|bicchiere|copo
wineglass|copa,copa de vino|wineglass,wine glass,goblet|verre à vin|calice|taça
cup|taza,copa|cup|tasse,coupe|tazza,coppa|xícara,taça,copo,chávena
goblet|cáliz,copa|goblet,chalice,grail|calice,gobelet|calice,coppa|cálice|kiru,qiru|qiru|~cup
kero|quero,kero|kero||||qiru,kero,keru|qiru|~goblet
mug|jarra,tazón,jarro|mug|chope,tasse,mug|boccale,tazza|caneca|||~cup
bottle|botella|bottle|bouteille|bottiglia|garrafa|wutilla||~flask
jug|jarra,cántaro|jug,pitcher|cruche,pichet|brocca,caraffa|jarra,jarro|p'uyñu
barrel|barril,tonel,barrica|barrel,cask,keg|tonneau,fût,barrique,baril|botte,barile,fusto|barril,tonel
jar|tarro,frasco,tinaja,pote,jarra|jar|bocal,pot|barattolo,vaso|pote,frasco
clay.jar|tinaja,cántaro,botija|earthen jar,clay jar,amphora|amphore,jarre|anfora,giara|ânfora,talha|urpu,p'uyñu
flask|frasco,petaca|flask,vial|flacon,flasque,fiole|fiasco,fiaschetta,flacone|frasco
straw.drinking|sorbete,pajilla,popote,cañita|drinking straw|paille|cannuccia|canudo
corkscrew|sacacorchos|corkscrew|tire-bouchon|cavatappi|saca-rolhas
bubble|burbuja|bubble|bulle|bolla|bolha|p'uqpu
foam|espuma|foam,froth|mousse,écume|schiuma,spuma|espuma|phusuqu
fizz|efervescencia,chispa|fizz|pétillement|effervescenza|efervescência
sparkling|espumoso,gasificado|sparkling,fizzy,bubbly|pétillant,mousseux|frizzante|espumante,gaseificado|||~bubble
hangover|resaca|hangover|gueule de bois|sbornia|ressaca
drunk|borracho,ebrio|drunk,drunken|ivre,saoul|ubriaco|bêbado|machasqa,machaq|machata
`
