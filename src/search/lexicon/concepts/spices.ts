export const spices = `
spice|especia,condimento|spice|épice|spezia|especiaria,tempero
spicy|picante|spicy,hot|épicé,piquant|piccante,speziato|picante,apimentado|haya,hayaq|jaru|~spice
condiment|condimento,aderezo,sazón|condiment,seasoning,dressing|condiment,assaisonnement|condimento|condimento,tempero|||~spice
salt|sal|salt|sel|sale|sal|kachi|jayu|!sweet
salty|salado|salty,salted,savory,savoury|salé|salato|salgado|kachiyuq,kachisapa||~salt !sweet
sea.salt|sal marina|sea salt|sel de mer|sale marino|sal marinho|||<salt
pepper|pimienta|pepper,peppercorn|poivre|pepe|pimenta
paprika|páprika,pimentón|paprika|paprika|paprica|páprica
cinnamon|canela|cinnamon|cannelle|cannella|canela
clove|clavo de olor,clavo|clove|clou de girofle,girofle|chiodo di garofano|cravo-da-índia,cravinho
nutmeg|nuez moscada|nutmeg|muscade|noce moscata|noz-moscada
vanilla|vainilla|vanilla|vanille|vaniglia|baunilha
saffron|azafrán|saffron|safran|zafferano|açafrão
cumin|comino|cumin|cumin|cumino|cominho
turmeric|cúrcuma,palillo|turmeric|curcuma|curcuma|cúrcuma,açafrão-da-terra
ginger|jengibre,kion|ginger|gingembre|zenzero|gengibre
cardamom|cardamomo|cardamom|cardamome|cardamomo|cardamomo
anise|anís|anise,aniseed|anis|anice|anis,erva-doce
star.anise|anís estrellado|star anise|anis étoilé,badiane|anice stellato|anis-estrelado|||<anise
fennel|hinojo|fennel|fenouil|finocchio|funcho
coriander|culantro,cilantro|coriander,cilantro|coriandre|coriandolo|coentro
parsley|perejil|parsley|persil|prezzemolo|salsa,salsinha
basil|albahaca|basil|basilic|basilico|manjericão
oregano|orégano|oregano|origan|origano|orégano
thyme|tomillo|thyme|thym|timo|tomilho
rosemary|romero|rosemary|romarin|rosmarino|alecrim
sage.herb|salvia|sage|sauge|salvia|sálvia
bay.leaf|hoja de laurel|bay leaf|feuille de laurier|foglia di alloro|folha de louro|||~laurel
mint|menta,hierbabuena,yerbabuena|mint,spearmint|menthe|menta|hortelã,menta
peppermint|menta piperita,menta|peppermint|menthe poivrée|menta piperita|hortelã-pimenta|||<mint
eucalyptus.mint|mentol|menthol|menthol|mentolo|mentol|||~mint
dill|eneldo|dill|aneth|aneto|endro
tarragon|estragón|tarragon|estragon|dragoncello|estragão
marjoram|mejorana|marjoram|marjolaine|maggiorana|manjerona
lemongrass|hierba luisa,hierbaluisa,limoncillo|lemongrass,lemon grass|citronnelle|citronella|capim-limão,capim-santo
lemon.verbena|cedrón|lemon verbena|verveine citronnelle|cedrina|cidrão
lemon.balm|toronjil,melisa|lemon balm,melissa|mélisse|melissa|melissa,erva-cidreira
rue|ruda|rue|rue|ruta|arruda
mustard|mostaza|mustard|moutarde|senape,mostarda|mostarda
horseradish|rábano picante|horseradish|raifort|rafano|raiz-forte
wasabi|wasabi|wasabi|wasabi|wasabi|wasabi
curry|curry|curry|curry|curry|caril,curry
vinegar|vinagre|vinegar|vinaigre|aceto|vinagre
balsamic|balsámico|balsamic|balsamique|balsamico|balsâmico
oil|aceite,óleo|oil|huile|olio|óleo,azeite|wira
olive.oil|aceite de oliva|olive oil|huile d'olive|olio d'oliva|azeite|||<oil
sauce|salsa|sauce,dip|sauce|salsa,sugo|molho|||~condiment
hot.sauce|salsa picante,ají|hot sauce|sauce piquante|salsa piccante|molho picante|||<sauce
ketchup|kétchup,salsa de tomate|ketchup,tomato sauce|ketchup|ketchup|ketchup|||<sauce
mayonnaise|mayonesa|mayonnaise,mayo|mayonnaise|maionese|maionese|||<sauce
pesto|pesto|pesto|pesto|pesto|pesto|||<sauce
soy.sauce|salsa de soya,sillao|soy sauce|sauce soja|salsa di soia|molho de soja|||<sauce
chimichurri|chimichurri|chimichurri|chimichurri|chimichurri|chimichurri|||<sauce
guacamole|guacamole|guacamole|guacamole|guacamole|guacamole
hummus|hummus|hummus|houmous|hummus|homus
flavor|sabor,gusto|flavor,flavour,taste|saveur,goût|sapore,gusto|sabor,gosto
tasty|sabroso,rico,gustoso,delicioso,apetitoso|tasty,delicious,yummy,flavorful,scrumptious,delish,savory,savoury|savoureux,délicieux/délicieuse|saporito,gustoso,delizioso|saboroso,gostoso,delicioso|sumaq,misk'i,miski|muxsa,suma|~flavor
delicacy|manjar,exquisitez,delicia,delicatessen|delicacy,delicatessen,delight|délice,délicatesse|delizia,prelibatezza|iguaria,delícia
exquisite|exquisito|exquisite|exquis|squisito|requintado|||~tasty
gourmet|gourmet,gastrónomo|gourmet,foodie,epicure|gourmet,gastronome|buongustaio,gourmet|gourmet
gastronomy|gastronomía|gastronomy|gastronomie|gastronomia|gastronomia|||~cuisine ~cook
bitter|amargo|bitter|amer|amaro|amargo|haya,qatqi,hayaq|jaru|!sweet
sweet|dulce|sweet|doux,sucré|dolce|doce|misk'i,miski|muxsa|~sugar ~sugary
sour|ácido,agrio|sour,tart|aigre,acide|acido,aspro,agro|azedo,ácido|p'usqu,pusqu|q'ara,k'allk'u
bittersweet|agridulce|bittersweet,sweet and sour|aigre-doux,doux-amer|agrodolce|agridoce
crunchy|crocante,crujiente|crunchy,crispy,crisp|croquant,croustillant|croccante|crocante
creamy|cremoso|creamy|crémeux,onctueux|cremoso|cremoso|||~cream
tender|tierno|tender|tendre|tenero|tenro,terno
fresh|fresco|fresh|frais,fraîche|fresco|fresco
freshness|frescura,frescor|freshness|fraîcheur|freschezza|frescor,frescura|||~fresh
raw|crudo|raw|cru|crudo|cru|hanku,chawa|ch'uqi
roasted|asado,tostado,rostizado|roasted,roast,toasted|rôti,grillé,torréfié|arrosto,tostato|assado,torrado|kanka
smoked|ahumado|smoked,smoky|fumé|affumicato|defumado,fumado
fried|frito|fried|frit|fritto|frito
grilled|a la parrilla,a la plancha|grilled|grillé|alla griglia|grelhado
homemade|casero,hecho en casa|homemade,home-made|fait maison|fatto in casa,casereccio|caseiro
artisanal|artesanal,artesano|artisanal,artisan,handcrafted|artisanal|artigianale|artesanal
recipe|receta|recipe|recette|ricetta|receita
seasoning|sazonador,sazonado,sazón|seasoning,seasoned|assaisonnement|condimento|tempero|||~condiment
`
