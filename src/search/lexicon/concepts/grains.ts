export const grains = `
grain|grano,cereal|grain,cereal|grain,céréale|grano,cereale|grão,cereal
cereal|cereal,cereales|cereal|céréale|cereale|cereal|||~grain
wheat|trigo|wheat|blé,froment|grano,frumento|trigo|triwu|tiriwu
wheat.ear|espiga|ear of wheat,spike|épi|spiga|espiga
barley|cebada|barley|orge|orzo|cevada|siwara|siwara
oat|avena|oat,oats,oatmeal|avoine|avena|aveia
rye|centeno|rye|seigle|segale|centeio
maize|maíz,choclo,elote|corn,maize,sweetcorn|maïs|mais,granturco|milho|sara|tunqu,tonqo
corn.cob|mazorca,coronta|corncob,ear of corn|épi de maïs|pannocchia|espiga de milho|quruntha||<maize
sweet.corn|choclo,maíz tierno|sweet corn,corn on the cob|maïs doux|mais dolce|milho verde|chuqllu,choclo|chhuxllu|<maize
purple.corn|maíz morado|purple corn|maïs violet|mais viola|milho roxo|kulli sara||<maize
toasted.corn|cancha,maíz tostado|toasted corn|maïs grillé||milho torrado|kamcha,cancha|jamp'i
popcorn|canchita,palomitas,pochoclo,cotufas|popcorn|pop-corn|popcorn|pipoca
hominy|mote|hominy||||mut'i,mote|mut'i
rice|arroz|rice|riz|riso|arroz|arrus
brown.rice|arroz integral|brown rice,whole grain rice|riz complet|riso integrale|arroz integral|||<rice
basmati|basmati|basmati|basmati|basmati|basmati|||<rice
millet|mijo|millet|millet|miglio|painço,milhete
sorghum|sorgo|sorghum|sorgho|sorgo|sorgo
buckwheat|trigo sarraceno,alforfón|buckwheat|sarrasin|grano saraceno|trigo-sarraceno
spelt|espelta|spelt|épeautre|farro|espelta
quinoa|quinua,quinoa|quinoa|quinoa|quinoa|quinoa|kinwa,quinua|jupha,jiwra
canihua|cañihua,kañiwa|canihua,kaniwa||||qañiwa,kañiwa|qañawa
amaranth|kiwicha,amaranto|amaranth|amarante|amaranto|amaranto|kiwicha
chia|chía|chia|chia|chia|chia
sesame|ajonjolí,sésamo|sesame|sésame|sesamo|gergelim,sésamo
flour|harina|flour,meal|farine|farina|farinha|hak'u,haku|jak'u
starch|almidón,maicena,chuño|starch,cornstarch|amidon,fécule|amido,fecola|amido
bran|salvado,afrecho|bran|son|crusca|farelo
semolina|sémola|semolina|semoule|semola,semolino|sêmola
wholegrain|integral|wholegrain,wholemeal,whole wheat|complet,intégral|integrale|integral
malt|malta|malt|malt|malto|malte
gluten.free|sin gluten|gluten free|sans gluten|senza glutine|sem glúten
granola|granola,muesli|granola,muesli|granola,muesli|granola,muesli|granola
corn.flake|hojuela de maíz|cornflake|flocon de maïs|fiocco di mais|floco de milho
flake|hojuela,copo,escama|flake|flocon|fiocco|floco
mill|molino|mill,windmill|moulin|mulino|moinho|kutana|k'iyaña
miller|molinero|miller|meunier|mugnaio|moleiro|||~mill
windmill|molino de viento|windmill|moulin à vent|mulino a vento|moinho de vento|||<mill
watermill|molino de agua|watermill|moulin à eau|mulino ad acqua|azenha|||<mill
granary|granero,troje|granary,grain store|grenier,grange|granaio|celeiro|qullqa,colca,pirwa|pirwa|~barn
barn|granero,establo|barn,granary|grange,grenier|fienile,granaio|celeiro
sheaf|gavilla|sheaf/sheaves|gerbe|covone|feixe
`
