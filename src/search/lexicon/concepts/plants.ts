export const plants = `
plant|planta,mata|plant|plante|pianta|planta|yura,mallki|ali
flower|flor|flower,bloom,blossom|fleur|fiore|flor|t'ika,wayta,tika,sisa,huayta|panqara,t'ika|~petal
blossom|floración,flor de azahar|blossom,bloom|floraison|fioritura|floração|||~flower
bud|capullo,brote,yema,botón|bud|bourgeon,bouton|bocciolo,gemma|botão,broto|muqu||~sprout
petal|pétalo|petal|pétale|petalo|pétala
bouquet|ramo,ramillete,buqué|bouquet,posy|bouquet|mazzo,bouquet|buquê,ramalhete
garland|guirnalda|garland,wreath|guirlande|ghirlanda|guirlanda,grinalda|||~wreath
wreath|corona de flores|wreath|couronne de fleurs|corona di fiori|coroa de flores
floral|floral,florido,floreado|floral,flowery,flowered|floral,fleuri|floreale,fiorito|floral,florido|||~flower
flowering|florecer,florecimiento,floreciente|flowering,blooming|fleurir,floraison|fiorire|florescer|waytay,t'ikay||~flower
florist|florista,florería,floristería|florist,flower shop|fleuriste|fiorista,fioraio|florista,floricultura
tree|árbol|tree|arbre|albero|árvore|sach'a,mallki,sacha|quqa,ali
shrub|arbusto,mata|shrub,bush|arbuste,buisson|arbusto,cespuglio|arbusto,moita|thansa||~tree
leaf|hoja|leaf/leaves|feuille|foglia|folha|raphi,rapi|laphi
foliage|follaje,fronda|foliage|feuillage|fogliame|folhagem|||~leaf
branch|rama,ramo|branch,bough|branche,rameau|ramo|ramo,galho|k'allma||~twig
twig|ramita|twig,sprig|brindille|rametto,ramoscello|raminho,graveto
root|raíz|root,roots|racine,racines|radice,radici|raiz,raízes|saphi,sapi|saphi
stem|tallo|stem,stalk|tige|stelo,gambo|caule,talo
trunk|tronco|trunk,log|tronc|tronco|tronco|kurku
bark|corteza|bark|écorce|corteccia|casca|qara
seed|semilla,pepita|seed|graine,semence|seme|semente|muhu,muju|jatha
sprout|brote,retoño,germinado|sprout,shoot|pousse,germe|germoglio|broto|ch'ikchi
seedling|plántula,plantón|seedling,sapling|plant,semis|piantina|muda
thorn|espina|thorn,spine|épine|spina|espinho|kichka|ch'aphi
thistle|cardo|thistle|chardon|cardo|cardo
nettle|ortiga|nettle|ortie|ortica|urtiga|kisa|itapallu,atapallu
sap|savia|sap|sève|linfa|seiva
resin|resina|resin|résine|resina|resina
nectar|néctar|nectar|nectar|nettare|néctar
pollen|polen|pollen|pollen|polline|pólen
grass|hierba,pasto,césped,grama,ichu|grass,lawn,turf|herbe,gazon|erba,prato|grama,erva,capim|q'achu,ichu|q'achu,jichhu
herb|hierba,yerba|herb|herbe|erba|erva|qura|qura|~grass
herbal|herbal,herbario,herbolario|herbal,herbalist|herbal,herboriste,aux herbes|erboristeria,erboristico,alle erbe|herbal|||~herb
medicinal.plant|planta medicinal,hierba medicinal|medicinal plant,medicinal herb|plante médicinale|pianta medicinale|planta medicinal|hampi yura,hampi qura|qulla
weed|maleza,mala hierba|weed|mauvaise herbe|erbaccia|erva daninha|qura
moss|musgo|moss|mousse|muschio|musgo
lichen|liquen|lichen|lichen|lichene|líquen
fern|helecho|fern|fougère|felce|samambaia,feto|raki raki
ivy|hiedra|ivy|lierre|edera|hera
vine|vid,parra,enredadera|vine,grapevine|vigne|vite|videira
vineyard|viñedo,viña|vineyard|vignoble,vigne,clos|vigneto,vigna|vinhedo,vinha|||~vine
liana|liana,bejuco|liana|liane|liana|cipó|||~vine
reed|junco,caña,carrizo,totora|reed,rush|roseau,jonc|canna,giunco|junco,cana|t'utura,sukus|t'utura
totora|totora|totora||||t'utura,totora|t'utura
bamboo|bambú|bamboo|bambou|bambù|bambu
cane|caña|cane|canne|canna|cana|wiru||~reed
cactus|cactus,cacto,nopal|cactus/cacti|cactus|cactus|cacto
prickly.pear|tuna,chumbera,higo chumbo,nopal|prickly pear|figue de Barbarie|fico d'India|figo-da-índia|tuna
san.pedro.cactus|cactus san pedro,sanpedro|san pedro cactus||||achuma
agave|agave,maguey,pita|agave|agave|agave|agave|paqpa
aloe|aloe,sábila,áloe|aloe|aloès|aloe|aloé,babosa
aloe.vera|aloe vera,sábila|aloe vera|aloe vera|aloe vera|aloe vera|||<aloe
clover|trébol|clover,shamrock|trèfle|trifoglio,quadrifoglio|trevo
four.leaf.clover|trébol de cuatro hojas|four leaf clover|trèfle à quatre feuilles|quadrifoglio|trevo de quatro folhas|||<clover
alfalfa|alfalfa|alfalfa,lucerne|luzerne|erba medica|alfafa
cotton|algodón|cotton|coton|cotone|algodão|utku,utkhu|qhiya,qhiwa
flax|lino|flax,linseed|lin|lino|linho
linseed|linaza|linseed,flaxseed|graine de lin|semi di lino|linhaça|||~flax
hemp|cáñamo|hemp|chanvre|canapa|cânhamo|||~cannabis
cannabis|cannabis,marihuana|cannabis,marijuana|cannabis,marijuana|cannabis,marijuana|cannabis,maconha
tobacco|tabaco|tobacco|tabac|tabacco|tabaco,fumo|sayri
coca|coca|coca|coca|coca|coca|kuka|kuka
coca.leaf|hoja de coca|coca leaf|feuille de coca|foglia di coca|folha de coca|||<coca
ayahuasca|ayahuasca,yagé|ayahuasca|ayahuasca|ayahuasca|ayahuasca|ayawaska
cats.claw|uña de gato|cat's claw|griffe de chat|unghia di gatto|unha-de-gato
muna|muña|muna|||||khuñuka
dragons.blood|sangre de grado,sangre de drago|dragon's blood|sang de dragon|sangue di drago|sangue de dragão
ginseng|ginseng|ginseng|ginseng|ginseng|ginseng
rubber|caucho,hule,goma,jebe|rubber|caoutchouc,gomme|gomma,caucciù|borracha
latex|látex|latex|latex|lattice|látex|||~rubber
jungle|selva,jungla|jungle|jungle|giungla|selva|yunka,sacha sacha|yunka|~forest ~rainforest ~grove
rainforest|selva tropical,bosque tropical|rainforest|forêt tropicale|foresta pluviale|floresta tropical|||<forest
forest|bosque,floresta|forest,woods,woodland|forêt,bois|foresta,bosco|floresta,bosque,mata|sach'a sach'a,sacha
grove|arboleda,soto,alameda|grove|bosquet,bocage|boschetto|bosque,arvoredo|||~forest ~rainforest
orchard|huerto,vergel,huerta|orchard|verger|frutteto|pomar,horta|||~garden ~vegetable.garden
garden|jardín|garden|jardin|giardino|jardim|inkill,muya|uyu|~park
vegetable.garden|huerta,huerto|vegetable garden,kitchen garden|potager|orto|horta|muya||<garden
gardener|jardinero|gardener|jardinier|giardiniere|jardineiro|||~garden
park|parque|park|parc|parco|parque
meadow|prado,pradera,vega|meadow,prairie|pré,prairie|prato|prado,pradaria|waylla||~prairie ~pasture
prairie|pradera|prairie|prairie|prateria|pradaria|||~pasture ~field
pasture|pasto,pastizal,dehesa|pasture|pâturage,pâture|pascolo|pasto,pastagem|||~field
field|campo|field|champ|campo|campo|pampa|yapu,pampa|~meadow
crop|cultivo,cosecha|crop|culture|coltura,raccolto|cultivo,colheita
harvest|cosecha,siega,recolección|harvest,reap,crop|récolte,moisson|raccolto,mietitura|colheita,safra|aymuray,pallay||~crop ~vintage ~grape.harvest
grape.harvest|vendimia|grape harvest,vintage|vendange,vendanges|vendemmia|vindima
sowing|siembra|sowing|semis,semailles|semina|semeadura|tarpuy|sata|!harvest
hay|heno|hay|foin|fieno|feno
straw|paja|straw|paille|paglia|palha|ichu,ichhu|jichhu,wichhu
mushroom|hongo,seta,champiñón,callampa|mushroom,champignon|champignon|fungo|cogumelo|k'allampa|k'allampa
truffle|trufa|truffle|truffe|tartufo|trufa
shiitake|shiitake|shiitake|shiitaké|shiitake|shiitake|||<mushroom
portobello|portobello|portobello|portobello|portobello|portobello|||<mushroom
fungus|hongo|fungus/fungi|champignon|fungo|fungo|||~mushroom
mold|moho|mold,mould|moisissure|muffa|mofo
botanical|botánico,botánica|botanical,botanic,botany|botanique|botanico|botânico
flora|flora|flora|flore|flora|flora|||~fauna
fauna|fauna|fauna|faune|fauna|fauna
vegetation|vegetación,verdor|vegetation,greenery|végétation,verdure|vegetazione|vegetação
greenhouse|invernadero|greenhouse,glasshouse,hothouse|serre|serra|estufa
compost|compost,abono|compost|compost|compost|composto
oasis|oasis|oasis/oases|oasis|oasi|oásis
maize.field|maizal|cornfield|champ de maïs|campo di mais|milharal|chakra
farm.plot|chacra,parcela|farm plot,plot|parcelle|appezzamento|roça,chácara|chakra,chacra|yapu|~field
`
