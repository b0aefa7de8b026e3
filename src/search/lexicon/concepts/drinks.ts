export const drinks = `
drink|bebida,brebaje|drink,beverage|boisson,breuvage|bevanda,bibita,drink|bebida|upyana,ukyana|umaña|getränk
to.drink|beber,tomar,sorber,libar|drink/drank,drinking,sip,quaff|boire|bere|beber|upyay,ukyay|umaña|trinken|~drink
thirst|sed|thirst,thirsty|soif|sete|sede|ch'akiy|phara,uma phara|durst
refreshment|refresco|refreshment,refresher|rafraîchissement|rinfresco|refresco|||erfrischung
refreshing|refrescante|refreshing,thirst-quenching|rafraîchissant|rinfrescante|refrescante|||erfrischend|~refreshment ~fresh
soft.drink|gaseosa,refresco,soda,bebida gaseosa,bebida carbonatada|soft drink,soda,pop,carbonated drink,soda pop,fizzy drink|soda,limonade|bibita,gassosa,bevanda gassata|refrigerante,refri|||erfrischungsgetränk,softdrink|~cola ~soda
soda|soda,agua gasificada|soda,club soda,soda water,seltzer|soda|soda|soda|||sodawasser
cola|cola|cola|cola|cola|cola
juice|jugo,zumo|juice|jus|succo,spremuta|suco,sumo|hilli||saft/säfte|~fruity ~to.squeeze
orange.juice|jugo de naranja,zumo de naranja|orange juice|jus d'orange|succo d'arancia|suco de laranja|||orangensaft|<juice
nectar.drink|néctar|nectar|nectar|nettare|néctar|||nektar|~juice
smoothie|batido,licuado,smoothie|smoothie|smoothie|frullato|vitamina,batida|||smoothie|~milkshake
tea|té,infusión|tea|thé|tè|chá||||~mate
green.tea|té verde|green tea|thé vert|tè verde|chá verde|||grüner tee,grüntee|<tea ~black.tea
black.tea|té negro|black tea|thé noir|tè nero|chá preto|||schwarzer tee,schwarztee|<tea
iced.tea|té helado,té frío|iced tea|thé glacé|tè freddo|chá gelado|||eistee|<tea
herbal.tea|infusión,tisana,mate|herbal tea,infusion,tisane|tisane,infusion|tisana,infuso|infusão,tisana|||kräutertee|<tea
coca.tea|mate de coca,té de coca|coca tea|thé de coca|tè di coca|chá de coca|||kokatee|<tea
mate|mate,yerba mate|mate,yerba mate|maté|mate|mate,erva-mate,chimarrão|mati||matetee|~herbal.tea
emoliente|emoliente|emollient|émollient|emolliente|emoliente
tearoom|salón de té,tetería,casa de té|tearoom,teahouse,teashop,tea house|salon de thé|sala da tè|casa de chá|||teestube,teehaus,teesalon|~coffee.shop
teapot|tetera|teapot|théière|teiera,bricco|chaleira,bule|||teekanne|~coffee.maker
coffee|café|coffee|café|caffè|café|||kaffee|~caffeine
espresso|expreso,espresso|espresso,expresso|expresso|espresso|expresso||||<coffee ~cappuccino
cappuccino|capuchino|cappuccino|cappuccino|cappuccino|cappuccino|||cappuccino|<coffee ~latte ~mocha
latte|café con leche,latte|latte,coffee with milk|café au lait|caffellatte,latte macchiato|café com leite|||milchkaffee|<coffee
mocha|moca,moka|mocha|moka|moca,moka|moca|||mokka|<coffee
decaf|descafeinado|decaf,decaffeinated|décaféiné|decaffeinato|descafeinado|||entkoffeiniert,koffeinfrei|<coffee
coffee.bean|grano de café|coffee bean|grain de café|chicco di caffè|grão de café|||kaffeebohne|~coffee
coffee.shop|cafetería,café,café bar|coffee shop,café,coffeehouse,coffee house,coffee bar|café|caffetteria,bar,caffè|cafeteria,café,casa de café|||kaffeehaus,kaffeestube|~coffee
coffee.maker|cafetera,máquina de café|coffee maker,coffee pot|cafetière|caffettiera,macchinetta,moka|cafeteira|||kaffeemaschine,kaffeekanne
coffee.plantation|cafetal|coffee plantation|plantation de café|piantagione di caffè|cafezal|||kaffeeplantage|~coffee ~coffee.grower
coffee.grower|caficultor,cafetalero|coffee grower|caféiculteur,planteur de café||cafeicultor|||kaffeebauer
barista|barista|barista|barista|barista|barista||||~coffee
roaster|tostador,tostaduría,tostadero|roaster,roastery|torréfacteur|torrefazione,torrefattore|torrefação|||rösterei,kaffeerösterei,röster|~to.roast
caffeine|cafeína|caffeine|caféine|caffeina|cafeína|||koffein
aroma|aroma|aroma|arôme|aroma|aroma|||aromen|~flavouring
hot.chocolate|chocolate caliente,chocolatada|hot chocolate,hot cocoa|chocolat chaud|cioccolata calda|chocolate quente|||heiße schokolade,trinkschokolade|~chocolate ~cocoa
eggnog|ponche de huevo,rompope|eggnog|lait de poule|zabaione|gemada|||eierpunsch
wine|vino|wine|vin|vino|vinho|winu||wein|~champagne ~cider ~vineyard
red.wine|vino tinto,tinto|red wine|vin rouge|vino rosso|vinho tinto,tinto|||rotwein|<wine ~white.wine ~rose.wine
white.wine|vino blanco|white wine|vin blanc|vino bianco|vinho branco|||weißwein|<wine
rose.wine|vino rosado,rosado|rosé,rosé wine|vin rosé,rosé|vino rosato,rosato|vinho rosé|||roséwein|<wine ~white.wine
sparkling.wine|vino espumante,espumante,cava|sparkling wine|vin mousseux,mousseux,crémant|spumante,prosecco|espumante,frisante|||schaumwein,sekt|<wine ~champagne
champagne|champán,champaña,champagne|champagne|champagne|champagne,sciampagna|champanhe|||champagner|~cider
port.wine|oporto|port,port wine|porto|porto|vinho do porto|||portwein|<wine
sherry|jerez|sherry|xérès|sherry|xerez,jerez|||sherry|<wine ~port.wine
vermouth|vermut|vermouth|vermouth|vermut|vermute|||wermut
sangria|sangría|sangria|sangria|sangria|sangria|||sangria
mulled.wine|vino caliente|mulled wine|vin chaud|vin brulé|quentão|||glühwein
winery|bodega,vinería,bodega de vinos|winery,wine cellar,cellar|cave,chai,domaine viticole|cantina,azienda vinicola|vinícola,adega|||weingut,weinkellerei|~wine ~cellar
cellar|bodega,sótano,cava,bodega de vinos|cellar,cave,basement,vault|cave,cellier,sous-sol|cantina|adega,porão,cave|||keller,weinkeller
winemaker|viñatero,enólogo,vinicultor,viticultor,vinatero,bodeguero|winemaker,vintner,winegrower,oenologist|vigneron,viticulteur,œnologue|vignaiolo,viticoltore,enologo,vinaio|vinicultor,viticultor,enólogo,vinhateiro|||winzer,weinbauer,önologe|~winery ~vineyard
sommelier|sumiller,sommelier|sommelier,wine steward|sommelier|sommelier|sommelier,escanção|||sommelier,weinkellner
vintage|añada,cosecha,vendimia|vintage|millésime,cru|annata|safra,vindima,colheita|||jahrgang|~grape.harvest
vintage.old|antiguo,vintage,retro,de época|vintage,old-time|vintage,rétro|vintage,d'epoca|vintage||||~used
grand.reserve|gran reserva|grand reserve|grande réserve|gran riserva|grande reserva|||große reserve|~reserve
cabernet|cabernet|cabernet|cabernet|cabernet|cabernet|||cabernet|~merlot ~malbec
merlot|merlot|merlot|merlot|merlot|merlot|||merlot
malbec|malbec|malbec|malbec|malbec|malbec|||malbec
moscatel|moscatel|muscat,moscato|muscat|moscato|moscatel|||muskateller|~sherry
beer|cerveza,chela,birra|beer,ale,lager,brew|bière|birra|cerveja|sirwisa||bier|~hops
lager|lager,cerveza rubia,cerveza lager|lager,pilsner,pils|blonde,lager|birra chiara|cerveja clara,pilsen|||lagerbier,pils|<beer ~stout
stout|cerveza negra,stout,cerveza oscura|stout,porter,dark beer|bière brune,stout|birra scura|cerveja preta|||dunkelbier,schwarzbier|<beer
brewery|cervecería,fábrica de cerveza|brewery,brewpub,brewhouse|brasserie|birrificio,birreria|cervejaria|||brauerei,brauhaus|~beer
brewer|cervecero,maestro cervecero|brewer,brewmaster|brasseur|birraio,mastro birraio|cervejeiro,mestre cervejeiro|||brauer,bierbrauer,braumeister|~brewery ~beer
craft.beer|cerveza artesanal|craft beer|bière artisanale|birra artigianale|cerveja artesanal|||craft-bier,craftbier|<beer ~microbrewery
hops|lúpulo|hop,hops|houblon|luppolo|lúpulo|||hopfen
cider|sidra|cider,cyder|cidre|sidro|sidra,cidra|||apfelwein,cidre,apfelmost
chicha|chicha,chicha de jora|chicha,corn beer,maize beer|chicha|chicha|chicha|aqha,aswa|k'usa|maisbier|~beer
purple.corn.drink|chicha morada|purple corn drink|||||||<chicha
chicheria|chichería|chicha tavern||||aqha wasi,acahuasi|||~chicha
spirit.drink|licor,aguardiente,destilado,cañazo,caña,guaro|spirits,liquor,booze,firewater,distilled drink,schnapps|eau-de-vie,spiritueux,alcool|acquavite,liquore|aguardente,licor,destilado|trawu||schnaps,spirituose,branntwein|~liqueur ~distillery
liqueur|licor|liqueur,cordial|liqueur|liquore|licor|||likör
pisco|pisco|pisco|pisco|pisco|pisco
pisco.sour|pisco sour|pisco sour
brandy|brandi,aguardiente de uva|brandy,eau de vie|brandy|brandy,acquavite di vino|conhaque,brandy|||weinbrand,brandy|~cognac ~pisco
cognac|coñac|cognac|cognac|cognac|conhaque|||cognac,kognak
grappa|orujo,grapa,aguardiente de orujo|grappa,marc|marc|grappa|bagaceira|||grappa,tresterbrand|~brandy ~pisco
rum|ron|rum|rhum|rum|rum|||rum|~brandy ~cachaca
whiskey|güisqui,whisky|whiskey,whisky,scotch,bourbon|whisky|whisky|uísque|||whisky,whiskey|~rum ~brandy
vodka|vodka|vodka|vodka|vodka|vodca|||wodka|~gin
gin|ginebra,gin|gin|gin,genièvre|gin|gim|||gin,wacholderschnaps
tequila|tequila|tequila|tequila|tequila|tequila|||tequila|~mezcal ~margarita.drink
mezcal|mezcal|mezcal|mezcal|mezcal|mezcal|||mezcal
absinthe|ajenjo,absenta|absinthe,wormwood|absinthe|assenzio|absinto|||absinth,wermut
cachaca|cachaza|cachaca|cachaça|cachaça|cachaça|||cachaça
sake|sake|sake,rice wine|saké|sakè|saquê|||sake,reiswein|~rice
masato|masato|cassava beer||||masatu
cocktail|cóctel,coctel,trago|cocktail|cocktail|cocktail|coquetel|||cocktail|~bartender ~bar
mojito|mojito|mojito|mojito|mojito|mojito|||mojito|<cocktail
margarita.drink|margarita|margarita|margarita|margarita|margarita||||<cocktail
martini|martini|martini|martini|martini|martini|||martini|<cocktail
chilcano|chilcano|chilcano|||||||<cocktail
punch.drink|ponche|punch|punch|ponce|ponche|||punsch,bowle
distillery|destilería|distillery|distillerie|distilleria|destilaria|||brennerei,destillerie
bartender|barman,cantinero,coctelero|bartender,barman,barkeeper,barkeep,mixologist|barman|barista,barman|barman,bartender|||barkeeper,barmann
bar|bar,cantina|bar,saloon,taproom|bar|bar|bar|||schenke|~tavern ~pub ~bistro ~bartender
pub|pub,taberna|pub,alehouse|pub|pub|pub|||kneipe|~tavern ~bistro
tavern|taberna,tasca,mesón,cantina,bodegón,posada|tavern,inn,pub,taverna|taverne,auberge|taverna,osteria,locanda|taberna,tasca,boteco|||taverne,wirtshaus,schenke|~bistro
cheers|salud,salucita,chinchín|cheers,bottoms up|santé,tchin-tchin,à la vôtre|salute,cin cin,cincin|saúde,tim-tim|||prost,zum wohl|~cheer
toast.drink|brindis|toast,salute|toast|brindisi|brinde|||trinkspruch|~cheers
glass|vaso,copa|glass,drinking glass,tumbler|verre|bicchiere|copo|||glas/gläser,trinkglas|~wineglass ~cup
wineglass|copa,copa de vino|wineglass,wine glass,goblet|verre à vin|calice|taça|||weinglas|~goblet
cup|taza,copa,pocillo|cup,teacup|tasse,coupe|tazza,coppa|xícara,taça,copo,chávena|||becher|~teapot
goblet|cáliz,copa,copón|goblet,chalice,grail|calice,gobelet|calice,coppa|cálice|kiru,qiru|qiru|kelch,pokal|~cup ~grail
kero|quero,kero|kero||||qiru,kero,keru|qiru||~goblet
mug|jarra/jarro,tazón,chop,tarro|mug,tankard,stein|chope,tasse,mug|boccale,tazza|caneca,canecão|||becher,krug/krüge|~cup ~jug
bottle|botella,botellón,botellita|bottle|bouteille|bottiglia|garrafa|wutilla||flasche|~flask
jug|jarra,cántaro,jarrón,botijo|jug,pitcher,ewer,flagon|cruche,pichet,carafe|brocca,caraffa|jarra/jarro|p'uyñu||krug/krüge,kanne
barrel|barril,tonel,barrica,cuba|barrel,cask,keg,hogshead|tonneau,fût,barrique,baril,futaille|botte,barile,fusto,barilotto|barril,tonel,pipa|||fass/fässer
jar|tarro,frasco,tinaja,pote,jarra|jar,pot|bocal,pot|barattolo,vaso,vasetto|pote,frasco|||glas,einmachglas,topf|~vessel.pot ~recipient ~clay.jar
clay.jar|tinaja,cántaro,botija|earthen jar,clay jar,amphora|amphore,jarre|anfora,giara|ânfora,talha|urpu,p'uyñu||tonkrug|~jug ~pitcher-clay
flask|frasco,petaca,redoma,matraz|flask,vial,phial|flacon,flasque,fiole|fiasco,fiaschetta,flacone,fiala|frasco,cantil|||flakon,flachmann,fläschchen|~little-bottle
straw.drinking|sorbete,pajilla,popote,cañita,pitillo,bombilla|drinking straw,straw|paille|cannuccia|canudo|||strohhalm,trinkhalm
corkscrew|sacacorchos,descorchador,tirabuzón|corkscrew|tire-bouchon|cavatappi|saca-rolhas|||korkenzieher|~opener
bubble|burbuja,pompa|bubble|bulle|bolla|bolha|p'uqpu||blase|~fizz ~foam
foam|espuma|foam,froth,lather|mousse,écume|schiuma,spuma|espuma|phusuqu||schaum
fizz|efervescencia,chispa|fizz|pétillement|effervescenza|efervescência|||sprudel,prickeln|~sparkling
sparkling|espumoso,gasificado,efervescente|sparkling,fizzy,bubbly,effervescent|pétillant,mousseux,effervescent|frizzante,effervescente|espumante,gaseificado|||sprudelnd,prickelnd,spritzig|~bubble ~sparkling.wine
hangover|resaca,guayabo|hangover|gueule de bois|sbornia|ressaca|||kater|~drunk
drunk|borracho/borracha,ebrio,beodo|drunk,drunken,intoxicated,inebriated|ivre,saoul/saoule,enivré|ubriaco,ebbro|bêbado,ébrio|machasqa,machaq|machata|betrunken,berauscht
`
