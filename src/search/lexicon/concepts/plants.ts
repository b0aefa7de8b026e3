export const plants = `
plant|planta,mata|plant|plante|pianta|planta|yura,mallki|ali|pflanze|~flora ~vegetation
flower|flor|flower,bloom,blossom,floret,posy|fleur|fiore,fiorellino|flor|t'ika,wayta,tika,sisa,huayta|panqara,t'ika|blume,blüte|~petal
blossom|floración,flor de azahar|blossom,bloom|floraison|fioritura|floração|||blüte|~flower ~spring ~flowering
bud|capullo,brote,yema,botón,pimpollo,botón de rosa|bud|bourgeon,bouton|bocciolo,gemma,boccio|botão,broto|muqu||knospe|~sprout
petal|pétalo|petal|pétale|petalo|pétala|||blütenblatt/blütenblätter|~rose
bouquet|ramo,ramillete,buqué,manojo,ramo de flores|bouquet,posy,nosegay|bouquet,gerbe|mazzo,bouquet,mazzolino|buquê,ramalhete,ramo|||blumenstrauß,strauß,bukett|~florist
garland|guirnalda,festón|garland,wreath,festoon,lei|guirlande|ghirlanda,festone|guirlanda,grinalda,festão|||girlande,blumengirlande|~wreath
wreath|corona de flores|wreath|couronne de fleurs|corona di fiori,corona floreale|coroa de flores|||blumenkranz,kranz/kränze|~crown
floral|floral,florido,floreado|floral,flowery,flowered|floral,fleuri|floreale,fiorito|floral,florido|||blumig/blumige,geblümt|~flower ~flora
flowering|florecer,florecimiento,floreciente,en flor|flowering,blooming,in bloom|fleurir,floraison,en fleurs|fiorire|florescer|waytay,t'ikay||blühend/blühende,blühen|~flower
florist|florista,florería,floristería|florist,flower shop|fleuriste|fiorista,fioraio|florista,floricultura,floricultor|||florist/floristin,blumenladen
tree|árbol|tree|arbre|albero|árvore|sach'a,mallki,sacha|quqa,ali|baum|~forest ~treetop
shrub|arbusto,mata,matorral,matojo|shrub,bush|arbuste,buisson,arbrisseau|arbusto,cespuglio,arboscello|arbusto,moita|thansa||strauch/sträucher,busch|~tree ~rosebush
leaf|hoja|leaf/leaves|feuille|foglia|folha|raphi,rapi|laphi|blatt/blätter
foliage|follaje,fronda,ramaje,frondosidad,espesura|foliage,leafage|feuillage,ramure,frondaison|fogliame,fronda|folhagem|||laub,blattwerk|~leaf ~leafy
branch|rama,ramo,gajo,ramal|branch,bough|branche,rameau|ramo,fronda|ramo,galho,rama|k'allma||ast,zweig|~twig
twig|ramita,ramilla,vástago|twig,sprig|brindille,rameau|rametto,ramoscello|raminho,graveto|||zweig,zweiglein
root|raíz,raigambre|root,roots|racine,racines|radice,radici|raiz,raízes|saphi,sapi|saphi|wurzel/wurzeln
stem|tallo,pedúnculo|stem,stalk|tige|stelo,gambo|caule,talo,haste|||stängel,stiel
trunk|tronco|trunk,log|tronc|tronco|tronco|kurku||baumstamm,stamm
bark|corteza|bark|écorce|corteccia,scorza|casca|qara||rinde,borke
seed|semilla,pepita,simiente|seed|graine,semence|seme,semenza|semente|muhu,muju|jatha|samen,samenkorn|~seedling ~grain
sprout|brote,retoño,germinado,renuevo,pimpollo,germen|sprout,shoot|pousse,germe,bourgeon|germoglio|broto,rebento|ch'ikchi||spross/sprossen,keimling,trieb|~seedling
seedling|plántula,plantón,almácigo|seedling,sapling|plant,semis|piantina|muda|||setzling,sämling
thorn|espina|thorn,spine,prickle|épine|spina|espinho|kichka|ch'aphi|dorn/dornen|~rose ~thistle
thistle|cardo|thistle|chardon|cardo|cardo|||distel|~nettle
nettle|ortiga|nettle|ortie|ortica|urtiga|kisa|itapallu,atapallu|nessel,brennnessel
sap|savia|sap|sève|linfa|seiva|||pflanzensaft,saft|~resin
resin|resina|resin|résine|resina|resina|||harz|~amber
nectar|néctar|nectar|nectar|nettare|néctar|||nektar
pollen|polen|pollen|pollen|polline|pólen|||pollen,blütenstaub
grass|hierba,pasto,césped,grama,ichu,zacate|grass,lawn,turf|herbe,gazon,pelouse|erba,prato|grama,erva,capim,relva|q'achu,ichu|q'achu,jichhu|gräser,rasen|~meadow
herb|hierba,yerba|herb|herbe|erba|erva|qura|qura|kraut/kräuter|~grass ~medicinal.plant
herbal|herbal,herbario,herbolario,herborista|herbal,herbalist|herbal,herboriste,aux herbes,herboristerie|erboristeria,erboristico,alle erbe|herbal,ervanário|||kräuter,kräuterkundiger|~herb
medicinal.plant|planta medicinal,hierba medicinal,planta curativa|medicinal plant,medicinal herb,healing plant,healing herb|plante médicinale|pianta medicinale,erba medicinale,pianta officinale|planta medicinal|hampi yura,hampi qura|qulla|heilpflanze,heilkraut,arzneipflanze
weed|maleza,mala hierba,hierbajo|weed|mauvaise herbe|erbaccia|erva daninha|qura||unkraut
moss|musgo|moss|mousse|muschio|musgo|||moos|~lichen
lichen|liquen|lichen|lichen|lichene|líquen|||flechte
fern|helecho|fern|fougère|felce|samambaia,feto|raki raki||farn|~foliage
ivy|hiedra|ivy|lierre|edera|hera|||efeu
vine|vid,parra,enredadera,cepa,sarmiento|vine,grapevine|vigne,cep|vite,vitigno|videira,parreira,vide|||weinrebe,rebe,weinstock|~grape ~ivy
vineyard|viñedo,viña,parral|vineyard|vignoble,vigne,clos|vigneto,vigna|vinhedo,vinha|||weinberg,weingarten|~vine ~winery ~grape.harvest
liana|liana,bejuco|liana|liane|liana|cipó,liana|||liane|~vine
reed|junco,caña,carrizo,totora|reed,rush|roseau,jonc|canna,giunco|junco,cana,caniço|t'utura,sukus|t'utura|schilf,schilfrohr,binse|~bamboo ~totora
totora|totora|totora||||t'utura,totora|t'utura||~reed-boat
bamboo|bambú|bamboo|bambou|bambù|bambu|||bambus
cane|caña|cane|canne|canna|cana|wiru||rohr|~reed ~sugarcane
cactus|cactus,cacto,nopal,cardón|cactus/cacti|cactus|cactus|cacto|||kaktus/kakteen|~prickly.pear ~agave ~desert
prickly.pear|tuna,chumbera,higo chumbo,nopal,higo de tuna|prickly pear,cactus pear,indian fig|figue de Barbarie|fico d'India|figo-da-índia|tuna||kaktusfeige,feigenkaktus
san.pedro.cactus|cactus san pedro,sanpedro|san pedro cactus||||achuma||san-pedro-kaktus
agave|agave,maguey,pita|agave|agave|agave|agave|paqpa||agave|~tequila
aloe|aloe,sábila,áloe|aloe|aloès|aloe|aloé,babosa|||aloe
aloe.vera|aloe vera,sábila|aloe vera|aloe vera|aloe vera|aloe vera|||aloe vera|<aloe
clover|trébol|clover,shamrock|trèfle|trifoglio,quadrifoglio|trevo|||klee|~luck
four.leaf.clover|trébol de cuatro hojas|four leaf clover|trèfle à quatre feuilles|quadrifoglio|trevo de quatro folhas|||vierblättriges kleeblatt,glücksklee|<clover ~good-luck ~lucky ~luck
alfalfa|alfalfa|alfalfa,lucerne|luzerne|erba medica|alfafa|||luzerne
cotton|algodón|cotton|coton|cotone|algodão|utku,utkhu|qhiya,qhiwa|baumwolle
flax|lino|flax,linseed|lin|lino|linho|||flachs,lein|~linen
linseed|linaza,semilla de lino|linseed,flaxseed,flax seed|graine de lin|semi di lino|linhaça|||leinsamen|~flax
hemp|cáñamo|hemp|chanvre|canapa|cânhamo|||hanf|~cannabis ~linen
cannabis|cannabis,marihuana|cannabis,marijuana|cannabis,marijuana|cannabis,marijuana|cannabis,maconha|||cannabis,marihuana
tobacco|tabaco|tobacco,baccy|tabac|tabacco|tabaco,fumo|sayri||tabak
coca|coca|coca|coca|coca|coca|kuka|kuka|koka|~coca.tea
coca.leaf|hoja de coca|coca leaf|feuille de coca|foglia di coca|folha de coca|||kokablatt/kokablätter|<coca
ayahuasca|ayahuasca,yagé|ayahuasca|ayahuasca|ayahuasca|ayahuasca|ayawaska||ayahuasca
cats.claw|uña de gato|cat's claw|griffe de chat|unghia di gatto|unha-de-gato|||katzenkralle
muna|muña|muna|||||khuñuka
dragons.blood|sangre de grado,sangre de drago|dragon's blood|sang de dragon|sangue di drago|sangue de dragão|||drachenblut
ginseng|ginseng|ginseng|ginseng|ginseng|ginseng|||ginseng
rubber|caucho,hule,goma,jebe|rubber,caoutchouc|caoutchouc,gomme|gomma,caucciù|borracha|||kautschuk|~gum
latex|látex|latex|latex|lattice|látex|||latex|~rubber
jungle|selva,jungla|jungle|jungle|giungla,selva|selva|yunka,sacha sacha|yunka|dschungel,urwald|~forest ~rainforest ~grove ~amazon
rainforest|selva tropical,bosque tropical,selva lluviosa,bosque lluvioso|rainforest,rain forest|forêt tropicale,forêt pluviale|foresta pluviale|floresta tropical|||regenwald|<forest
forest|bosque,floresta,selva,arboleda|forest,woods,woodland,greenwood|forêt,bois|foresta,bosco,selva|floresta,bosque,mata,selva|sach'a sach'a,sacha||wald/wälder,forst|~pine.grove
grove|arboleda,soto,alameda,bosquecillo,boscaje|grove,copse|bosquet,bocage|boschetto|bosque,arvoredo|||hain,wäldchen|~forest ~rainforest ~olive.grove
orchard|huerto,vergel,huerta|orchard|verger|frutteto|pomar,horta|||obstgarten|~garden ~vegetable.garden ~apple.tree
garden|jardín,jardincito,vergel|garden|jardin|giardino|jardim|inkill,muya|uyu|garten/gärten|~park
vegetable.garden|huerta,huerto|vegetable garden,kitchen garden|potager|orto|horta|muya||gemüsegarten|<garden
gardener|jardinero|gardener|jardinier|giardiniere,giardiniera|jardineiro|||gärtner|~garden
park|parque|park|parc|parco|parque
meadow|prado,pradera,vega,pradería|meadow,prairie,lea|pré,prairie|prato|prado,pradaria,campina|waylla||wiese,aue|~prairie ~pasture
prairie|pradera,prado,pampa|prairie|prairie|prateria|pradaria|||prärie|~pasture ~field ~savanna ~steppe
pasture|pasto,pastizal,dehesa,pastura,herbazal|pasture,pastureland,grazing|pâturage,pâture|pascolo,pastura|pasto,pastagem|||weide,weideland|~field ~cattle
field|campo|field|champ|campo|campo|pampa|yapu,pampa|feld/felder,acker|~meadow ~countryside
crop|cultivo,cosecha|crop|culture|coltura,raccolto|cultivo,colheita|||feldfrucht,anbau
harvest|cosecha,siega,recolección,mies,zafra|harvest,reap,crop|récolte,moisson|raccolto,mietitura,messe|colheita,safra,messe,ceifa|aymuray,pallay||ernte|~crop ~vintage ~grape.harvest ~wheat.ear
grape.harvest|vendimia|grape harvest,vintage,vine harvest|vendange,vendanges|vendemmia|vindima|||weinlese
sowing|siembra,sementera|sowing|semis,semailles|semina|semeadura,sementeira|tarpuy|sata|aussaat,säen|!harvest ~to.sow
hay|heno|hay|foin|fieno|feno|||heu|~straw
straw|paja|straw|paille|paglia|palha|ichu,ichhu|jichhu,wichhu|stroh|~sheaf
mushroom|hongo,seta,champiñón,callampa|mushroom,champignon|champignon|fungo|cogumelo|k'allampa|k'allampa|pilz/pilze,speisepilz|~truffle
truffle|trufa,criadilla de tierra|truffle|truffe|tartufo|trufa,túbera|||trüffel
shiitake|shiitake|shiitake|shiitaké|shiitake|shiitake|||shiitake|<mushroom ~portobello
portobello|portobello|portobello|portobello|portobello|portobello|||portobello|<mushroom
fungus|hongo|fungus/fungi|champignon|fungo|fungo|||pilz/pilze|~mushroom
mold|moho|mold,mould|moisissure|muffa|mofo|||schimmel|~fungus
botanical|botánico/botánica|botanical,botanic,botany|botanique|botanico/botanica|botânico|||botanisch/botanische,botanik|~flora
flora|flora|flora|flore|flora|flora|||flora,pflanzenwelt|~fauna
fauna|fauna|fauna|faune|fauna|fauna|||fauna,tierwelt
vegetation|vegetación,verdor|vegetation,greenery|végétation,verdure|vegetazione|vegetação|||vegetation,grün|~flora ~foliage
greenhouse|invernadero|greenhouse,glasshouse,hothouse|serre|serra|estufa|||gewächshaus,treibhaus|~green.house
compost|compost,abono|compost|compost|compost|composto|||kompost
oasis|oasis|oasis/oases|oasis|oasi|oásis|||oase|~palm
maize.field|maizal,milpa|cornfield,maize field,field of corn|champ de maïs|campo di mais|milharal|chakra||maisfeld|~corn.cob ~wheat.field ~maize
farm.plot|chacra,parcela,terreno de cultivo|farm plot,plot|parcelle,lopin|appezzamento|roça,chácara|chakra,chacra|yapu|parzelle|~field
`
