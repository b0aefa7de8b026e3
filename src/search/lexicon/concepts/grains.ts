export const grains = `
grain|grano,cereal|grain,cereal|grain,céréale|grano,cereale|grão,cereal|||korn/körner,getreide
cereal|cereal,cereales|cereal,breakfast cereal|céréale|cereale|cereal|||getreide,müsli|~grain
wheat|trigo|wheat|blé,froment|grano,frumento|trigo|triwu|tiriwu|weizen|~wheat.ear ~barley ~rye ~spelt
wheat.ear|espiga|ear of wheat,spike|épi|spiga|espiga|||ähre,weizenähre|~sheaf ~grain
barley|cebada|barley|orge|orzo|cevada|siwara|siwara|gerste|~rye ~oat ~malt
oat|avena|oat,oats,oatmeal|avoine|avena|aveia|||hafer|~granola
rye|centeno|rye|seigle|segale|centeio|||roggen
maize|maíz,choclo,elote|corn,maize,sweetcorn,indian corn|maïs,blé d'inde|mais,granturco|milho|sara|tunqu,tonqo
corn.cob|mazorca,coronta|corncob,ear of corn,cob|épi de maïs|pannocchia|espiga de milho|quruntha||maiskolben|<maize
sweet.corn|choclo,maíz tierno,elote tierno|sweet corn,corn on the cob|maïs doux|mais dolce|milho verde|chuqllu,choclo|chhuxllu|zuckermais|<maize ~corn.cob
purple.corn|maíz morado|purple corn|maïs violet|mais viola|milho roxo|kulli sara||violetter mais,lila mais|<maize ~purple.corn.drink
toasted.corn|cancha,maíz tostado,cancha serrana|toasted corn|maïs grillé||milho torrado|kamcha,cancha|jamp'i|röstmais|~popcorn
popcorn|canchita,palomitas,pochoclo,cotufas,pororó,palomitas de maíz|popcorn|pop-corn|popcorn|pipoca|||popcorn,puffmais
hominy|mote|hominy||||mut'i,mote|mut'i|maisgrütze|~maize
rice|arroz|rice|riz|riso|arroz|arrus
brown.rice|arroz integral,arroz moreno|brown rice,whole grain rice|riz complet|riso integrale|arroz integral|||vollkornreis,naturreis|<rice
basmati|basmati|basmati|basmati|basmati|basmati|||basmati,basmatireis|<rice
millet|mijo,panizo|millet|millet|miglio|painço,milhete|||hirse|~sorghum
sorghum|sorgo|sorghum,milo|sorgho|sorgo|sorgo|||sorghum
buckwheat|trigo sarraceno,alforfón|buckwheat|sarrasin|grano saraceno|trigo-sarraceno|||buchweizen|~wheat
spelt|espelta|spelt|épeautre|farro|espelta|||dinkel
quinoa|quinua,quinoa,quínoa|quinoa|quinoa|quinoa|quinoa|kinwa,quinua|jupha,jiwra|quinoa|~amaranth ~canihua ~chia
canihua|cañihua,kañiwa,cañahua|canihua,kaniwa||||qañiwa,kañiwa|qañawa
amaranth|kiwicha,amaranto,bledo|amaranth|amarante|amaranto|amaranto|kiwicha||amarant,amaranth|~canihua
chia|chía|chia|chia|chia|chia|||chia
sesame|ajonjolí,sésamo|sesame|sésame|sesamo|gergelim,sésamo|||sesam|~chia
flour|harina|flour,meal|farine|farina|farinha|hak'u,haku|jak'u|mehl|~semolina ~mill ~dough
starch|almidón,maicena,chuño,fécula|starch,cornstarch,corn starch|amidon,fécule|amido,fecola|amido|||stärke,stärkemehl|~flour
bran|salvado,afrecho|bran|son|crusca|farelo|||kleie|~wholegrain
semolina|sémola|semolina|semoule|semola,semolino|sêmola|||grieß
wholegrain|integral,grano entero|wholegrain,wholemeal,whole wheat,whole grain,whole meal|complet,intégral|integrale|integral|||vollkorn|~brown.rice
malt|malta|malt|malt|malto|malte|||malz|~beer
gluten.free|sin gluten,libre de gluten|gluten free,glutenfree,no gluten|sans gluten|senza glutine|sem glúten|||glutenfrei/glutenfreie/glutenfreier/glutenfreies/glutenfreien
granola|granola,muesli|granola,muesli|granola,muesli|granola,muesli|granola|||müsli,granola|~cereal ~corn.flake
corn.flake|hojuela de maíz,copos de maíz,hojuelas de maíz|cornflake,corn flakes,corn flake|flocon de maïs|fiocco di mais|floco de milho|||cornflakes,maisflocke
flake|hojuela,copo,escama|flake|flocon|fiocco|floco|||flocke|~corn.flake
mill|molino|mill,windmill|moulin|mulino|moinho|kutana|k'iyaña|mühle
miller|molinero|miller|meunier|mugnaio|moleiro|||müller|~mill ~flour
windmill|molino de viento|windmill|moulin à vent|mulino a vento|moinho de vento|||windmühle|<mill ~watermill
watermill|molino de agua|watermill,water mill|moulin à eau|mulino ad acqua|azenha|||wassermühle|<mill
granary|granero,troje,hórreo|granary,grain store,grain silo|grenier,grange|granaio|celeiro|qullqa,colca,pirwa|pirwa|kornspeicher,getreidespeicher,kornkammer|~barn
barn|granero,establo,henil,pajar|barn,granary|grange,grenier|fienile,granaio|celeiro|||scheune,scheuer
sheaf|gavilla,haz,manojo|sheaf/sheaves|gerbe|covone|feixe|||garbe|~harvest
`
