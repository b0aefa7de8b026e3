export const spices = `
spice|especia,condimento|spice|épice|spezia|especiaria,tempero,condimento|||gewürz/gewürze|~seasoning
spicy|picante,especiado,picoso|spicy,hot,piquant,peppery|épicé,piquant,relevé|piccante,speziato|picante,apimentado|haya,hayaq|jaru|würzig/würzige,scharf,pikant|~spice ~picante ~chili
condiment|condimento,aderezo,sazón,aliño|condiment,seasoning,dressing|condiment,assaisonnement|condimento|condimento,tempero,sazonamento|||würze,würzmittel|~spice
salt|sal|salt|sel|sale|sal|kachi|jayu|salz|!sweet
salty|salado,salobre|salty,salted,savory,savoury,briny|salé|salato|salgado|kachiyuq,kachisapa||salzig/salzige|~salt !sweet ~salt-flat
sea.salt|sal marina|sea salt|sel de mer|sale marino|sal marinho|||meersalz|<salt
pepper|pimienta|pepper,peppercorn|poivre|pepe|pimenta|||pfeffer
paprika|páprika,pimentón|paprika|paprika|paprica|páprica|||paprika|~bell.pepper ~chili
cinnamon|canela|cinnamon|cannelle|cannella|canela|||zimt|~clove
clove|clavo de olor,clavo|clove|clou de girofle,girofle|chiodo di garofano|cravo-da-índia,cravinho|||gewürznelke,nelke
nutmeg|nuez moscada|nutmeg|muscade|noce moscata|noz-moscada|||muskatnuss,muskat|~cinnamon
vanilla|vainilla|vanilla|vanille|vaniglia|baunilha|||vanille
saffron|azafrán|saffron|safran|zafferano|açafrão|||safran|~turmeric
cumin|comino|cumin,cummin|cumin|cumino|cominho|||kreuzkümmel
turmeric|cúrcuma,palillo,azafrán de la india|turmeric|curcuma|curcuma|cúrcuma,açafrão-da-terra|||kurkuma,gelbwurz|~curry
ginger|jengibre,kion,kión|ginger|gingembre|zenzero|gengibre|||ingwer|~gingerbread
cardamom|cardamomo|cardamom|cardamome|cardamomo|cardamomo|||kardamom|~cinnamon
anise|anís|anise,aniseed|anis|anice|anis,erva-doce|||anis|~fennel
star.anise|anís estrellado|star anise|anis étoilé,badiane|anice stellato|anis-estrelado|||sternanis|<anise
fennel|hinojo|fennel|fenouil|finocchio|funcho|||fenchel
coriander|culantro,cilantro,coriandro|coriander,cilantro|coriandre|coriandolo|coentro|||koriander|~parsley
parsley|perejil|parsley|persil|prezzemolo|salsa,salsinha|||petersilie
basil|albahaca|basil|basilic|basilico|manjericão|||basilikum|~pesto ~oregano
oregano|orégano|oregano|origan|origano|orégano|||oregano|~marjoram ~thyme
thyme|tomillo|thyme|thym|timo|tomilho|||thymian
rosemary|romero|rosemary|romarin|rosmarino|alecrim|||rosmarin|~thyme
sage.herb|salvia|sage|sauge|salvia|sálvia|||salbei
bay.leaf|hoja de laurel|bay leaf|feuille de laurier|foglia di alloro|folha de louro|||lorbeerblatt|~laurel ~laurel-wreath
mint|menta,hierbabuena,yerbabuena|mint,spearmint,spear mint|menthe|menta|hortelã,menta|||minze
peppermint|menta piperita,menta|peppermint|menthe poivrée|menta piperita|hortelã-pimenta|||pfefferminze,pfefferminz|<mint
eucalyptus.mint|mentol|menthol|menthol|mentolo|mentol|||menthol|~mint
dill|eneldo|dill|aneth|aneto|endro|||dill|~fennel
tarragon|estragón|tarragon|estragon|dragoncello|estragão|||estragon|~dill
marjoram|mejorana|marjoram|marjolaine|maggiorana|manjerona|||majoran
lemongrass|hierba luisa,hierbaluisa,limoncillo,limonaria,zacate limón|lemongrass,lemon grass|citronnelle|citronella|capim-limão,capim-santo|||zitronengras|~lemon.verbena ~lemon.balm
lemon.verbena|cedrón,verbena de limón|lemon verbena|verveine citronnelle,verveine|cedrina,erba luigia,limoncina|cidrão|||zitronenverbene|~lemon.balm
lemon.balm|toronjil,melisa,melissa|lemon balm,melissa|mélisse|melissa|melissa,erva-cidreira|||zitronenmelisse,melisse
rue|ruda|rue|rue|ruta|arruda|||raute,weinraute
mustard|mostaza|mustard|moutarde|senape,mostarda|mostarda|||senf|~ketchup
horseradish|rábano picante|horseradish|raifort|rafano,cren,barbaforte|raiz-forte,rábano-picante|||meerrettich,kren|~wasabi
wasabi|wasabi|wasabi|wasabi|wasabi|wasabi|||wasabi
curry|curry|curry|curry|curry|caril,curry|||curry
vinegar|vinagre|vinegar|vinaigre|aceto|vinagre|||essig
balsamic|balsámico|balsamic|balsamique|balsamico|balsâmico|||balsamisch,balsamico
oil|aceite,óleo|oil|huile|olio|óleo,azeite|wira
olive.oil|aceite de oliva,óleo de oliva|olive oil|huile d'olive|olio d'oliva,olio di oliva|azeite,azeite de oliva,óleo de oliva|||olivenöl|<oil ~olive ~olive.grove
sauce|salsa|sauce,dip|sauce|salsa,sugo|molho|||soße,tunke|~condiment ~salad.dressing
hot.sauce|salsa picante,ají,salsa picosa|hot sauce,chili sauce,pepper sauce|sauce piquante|salsa piccante|molho picante|||scharfe soße|<sauce ~spicy ~chili
ketchup|kétchup,salsa de tomate,catsup,cátsup|ketchup,tomato sauce,catsup|ketchup|ketchup|ketchup|||ketchup|<sauce ~mayonnaise ~tomato
mayonnaise|mayonesa,mahonesa|mayonnaise,mayo|mayonnaise|maionese|maionese|||mayonnaise,majo|<sauce
pesto|pesto|pesto|pesto|pesto|pesto|||pesto|<sauce
soy.sauce|salsa de soya,sillao,salsa soja,salsa de soja|soy sauce,soya sauce|sauce soja|salsa di soia|molho de soja,shoyu|||sojasoße,sojasauce|<sauce
chimichurri|chimichurri|chimichurri|chimichurri|chimichurri|chimichurri|||chimichurri|<sauce
guacamole|guacamole|guacamole|guacamole|guacamole|guacamole|||guacamole|~avocado
hummus|hummus|hummus,houmous|houmous|hummus|homus|||hummus|~chickpea
flavor|sabor,gusto|flavor,flavour,taste,savor,savour|saveur,goût|sapore,gusto|sabor,gosto|||geschmack
tasty|sabroso,rico,gustoso,delicioso,apetitoso,sabrosón|tasty,delicious,yummy,flavorful,scrumptious,delish,savory,savoury|savoureux,délicieux/délicieuse,goûteux,succulent|saporito,gustoso,delizioso,succulento|saboroso,gostoso,delicioso,suculento|sumaq,misk'i,miski|muxsa,suma|lecker/leckere,köstlich/köstliche,schmackhaft|~flavor ~delicacy ~relish
delicacy|manjar,exquisitez,delicia,delicatessen,bocado|delicacy,delicatessen,delight,titbit,tidbit,dainty|délice,délicatesse,friandise,mets délicat|delizia,prelibatezza,leccornia,squisitezza|iguaria,delícia,manjar,acepipe|||delikatesse,köstlichkeit,leckerbissen|~delights ~gourmet
exquisite|exquisito|exquisite|exquis|squisito,prelibato|requintado|||exquisit,erlesen|~tasty ~delicacy ~refined
gourmet|gourmet,gastrónomo,sibarita,gurmé|gourmet,foodie,epicure,gastronome,epicurean|gourmet,gastronome|buongustaio,gourmet,gastronomo|gourmet,gastrónomo,gastrônomo|||feinschmecker,gourmet|~gastronomy ~cuisine ~culinary ~chef
gastronomy|gastronomía|gastronomy|gastronomie|gastronomia|gastronomia|||gastronomie,kochkunst|~cuisine ~cook ~culinary ~cookery
bitter|amargo,amargoso|bitter|amer|amaro,amarognolo|amargo|haya,qatqi,hayaq|jaru|bitter/bittere/bitterer|!sweet ~sour
sweet|dulce|sweet|doux,sucré|dolce|doce|misk'i,miski|muxsa|süße/süßer/süßes/süßen|~sugar ~sugary ~honey
sour|ácido,agrio,acedo|sour,tart,acidic|aigre,acide|acido,aspro,agro|azedo,ácido|p'usqu,pusqu|q'ara,k'allk'u|sauer/saure/saurer/saures|~tart
bittersweet|agridulce|bittersweet,sweet and sour,sweet-sour|aigre-doux,doux-amer|agrodolce|agridoce,doce-amargo|||bittersüß,süßsauer|~bitter
crunchy|crocante,crujiente|crunchy,crispy,crisp|croquant,croustillant|croccante|crocante|||knusprig/knusprige,knackig,kross
creamy|cremoso,untuoso|creamy|crémeux,onctueux|cremoso|cremoso|||cremig/cremige,sahnig|~cream ~mellow
tender|tierno|tender|tendre|tenero|tenro,terno|||zart/zarte/zarter/zartes|~softness
fresh|fresco|fresh|frais,fraîche|fresco|fresco|||frisch/frische/frischer/frisches
freshness|frescura,frescor|freshness|fraîcheur|freschezza|frescor,frescura|||frische|~fresh
raw|crudo|raw,uncooked|cru|crudo|cru|hanku,chawa|ch'uqi|roh/rohe/roher
roasted|asado,tostado,rostizado|roasted,roast,toasted|rôti,grillé,torréfié|arrosto,tostato|assado,torrado|kanka||geröstet,gebraten|~roast ~grilled
smoked|ahumado|smoked,smoky|fumé|affumicato|defumado,fumado|||geräuchert|~smoke
fried|frito|fried|frit|fritto|frito|||frittiert,gebraten|~frying
grilled|a la parrilla,a la plancha|grilled,chargrilled|grillé|alla griglia,grigliato|grelhado|||gegrillt|~grill ~barbecue
homemade|casero,hecho en casa|homemade,home-made|fait maison|fatto in casa,casereccio,casalingo|caseiro,feito em casa|||hausgemacht,selbstgemacht|~homely.warm ~grandma-recipe
artisanal|artesanal,artesano|artisanal,artisan,handcrafted,artesan|artisanal|artigianale|artesanal|||handwerklich|~handmade ~craft
recipe|receta|recipe|recette|ricetta|receita|||rezept/rezepte|~cookery
seasoning|sazonador,sazonado,sazón|seasoning,seasoned|assaisonnement|condimento|tempero|||würzmischung,würze|~condiment
`
