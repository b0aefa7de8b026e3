export const colours = `
color|color,matiz|color,colour,hue,shade|couleur,teinte|colore,tinta|cor|llimp'i|sami|farbe|~dye ~paint ~rainbow
colorful|colorido,multicolor,policromo|colorful,colourful,multicolor,multicoloured|coloré,multicolore,bigarré|colorato,variopinto,multicolore|colorido,multicolorido,multicor|||bunt/bunte/bunter/buntes/bunten,farbenfroh/farbenfrohe/farbenfroher/farbenfrohes/farbenfrohen,farbig/farbige/farbiger/farbiges/farbigen|~color ~rainbow
white|blanco/blanca,albo,níveo|white|blanc/blanche|bianco,candido|branco/branca,alvo|yuraq|janq'u|weiß/weiße/weißer/weißes/weißen|!black ~snow-white ~ivory
whiteness|blancura,albura,blancor|whiteness|blancheur|bianchezza,candore|brancura,alvura|||weiße|~white
black|negro,prieto|black|noir/noire|nero/nera|negro,preto|yana|ch'iyara,ch'iyar|schwarz/schwarze/schwarzer/schwarzes/schwarzen|~ebony ~dark
red|rojo,colorado,bermejo,encarnado|red|rouge|rosso,vermiglio|vermelho,rubro,encarnado|puka|chupika|rote/roter/rotes/roten
reddish|rojizo|reddish|rougeâtre|rossiccio|avermelhado|||rötlich/rötliche/rötlicher/rötliches/rötlichen|~red
crimson|carmesí,carmín|crimson,carmine,cramoisy|cramoisi,carmin|cremisi,carminio|carmesim,carmim|||karmesin,karmesinrot/karmesinrote/karmesinroter/karmesinrotes/karmesinroten,karmin|~red ~scarlet ~vermilion ~burgundy
scarlet|escarlata|scarlet|écarlate|scarlatto|escarlate|||scharlachrot/scharlachrote/scharlachroter/scharlachrotes/scharlachroten,scharlach|~red ~magenta
vermilion|bermellón,cinabrio|vermilion,cinnabar|vermillon|vermiglio|vermelhão|||zinnoberrot/zinnoberrote/zinnoberroter/zinnoberrotes/zinnoberroten,zinnober|~scarlet ~red ~garnet.red
burgundy|burdeos,borgoña,guinda,concho de vino|burgundy,maroon,wine red,bordeaux|bordeaux,bourgogne|bordò,bordeaux|bordô,bordeaux,vinho|||weinrot/weinrote/weinroter/weinrotes/weinroten,burgunderrot/burgunderrote/burgunderroter/burgunderrotes/burgunderroten,bordeauxrot/bordeauxrote/bordeauxroter/bordeauxrotes/bordeauxroten|~red ~cherry
garnet.red|granate|garnet|grenat|granata|grená|||granatrot/granatrote/granatroter/granatrotes/granatroten|~burgundy ~garnet
pink|rosado,rosa|pink|rose|rosa,rosato|rosa,rosado,cor-de-rosa|panti|||~magenta
magenta|magenta|magenta|magenta|magenta|magenta|||magenta|~purple
fuchsia.color|fucsia,rosa fuerte|fuchsia|fuchsia|fucsia|fúcsia||||~magenta ~pink ~fuchsia
coral.color|coral|coral,coral red|corail|corallo|coral|||koralle,korallenrot/korallenrote/korallenroter/korallenrotes/korallenroten|~coral ~salmon.color
salmon.color|salmón|salmon|saumon|salmone|salmão|||lachsfarben/lachsfarbene/lachsfarbener/lachsfarbenes/lachsfarbenen,lachs|~salmon ~pink
orange|naranja,anaranjado|orange|orange|arancione,arancio|laranja,alaranjado|||orangefarben/orangefarbene/orangefarbener/orangefarbenes/orangefarbenen|~peach.color
peach.color|melocotón|peach|pêche|pesca|pêssego|||pfirsich,pfirsichfarben/pfirsichfarbene/pfirsichfarbener/pfirsichfarbenes/pfirsichfarbenen|~peach ~salmon.color
yellow|amarillo,gualdo|yellow|jaune|giallo|amarelo|q'illu,qillu|q'illu|gelb/gelbe/gelber/gelbes/gelben
mustard.color|mostaza|mustard|moutarde|senape|mostarda|||senfgelb/senfgelbe/senfgelber/senfgelbes/senfgelben,senf|~mustard ~ochre
ochre|ocre|ochre|ocre|ocra|ocre|||ocker|~yellow ~terracotta
beige|beige,crema,hueso,beis|beige|beige|beige|bege|||beige|~ivory ~khaki
cream.color|crema|cream|crème|crema|creme|||cremefarben/cremefarbene/cremefarbener/cremefarbenes/cremefarbenen|~beige ~ivory
brown|marrón,café,pardo,castaño,carmelita|brown,tawny|brun,marron|marrone,bruno|marrom,castanho,pardo,marrom-claro|ch'umpi,chumpi|ch'umphi|braun/braune/brauner/braunes/braunen|~sepia.color ~coffee ~dark.skinned
chestnut.color|castaño|chestnut,auburn|châtain|castano|castanho|||kastanienbraun/kastanienbraune/kastanienbrauner/kastanienbraunes/kastanienbraunen|~brown ~chestnut
bronze.color|bronceado|tan,tanned,bronzed|bronzé,hâlé|abbronzato|bronzeado|||gebräunt/gebräunte/gebräunter/gebräuntes/gebräunten,braungebrannt/braungebrannte/braungebrannter/braungebranntes/braungebrannten|~bronze ~golden.brown
sepia.color|sepia|sepia|sépia|seppia|sépia||||~cuttlefish
khaki|caqui|khaki|kaki|cachi|cáqui|||khaki|~ochre
green|verde|green|vert/verte|verde|verde|q'umir,qumir|ch'uxña|grün/grüne/grüner/grünes/grünen
greenish|verdoso|greenish|verdâtre|verdastro|esverdeado|||grünlich/grünliche/grünlicher/grünliches/grünlichen|~green
emerald.green|verde esmeralda|emerald green|vert émeraude|verde smeraldo|verde-esmeralda|||smaragdgrün/smaragdgrüne/smaragdgrüner/smaragdgrünes/smaragdgrünen|<green ~emerald ~jade
olive.green|verde oliva|olive green|vert olive|verde oliva|verde-oliva|||olivgrün/olivgrüne/olivgrüner/olivgrünes/olivgrünen|<green ~olive ~khaki
lime.green|verde limón,verde lima|lime green|vert citron|verde lime|verde-limão|||limettengrün/limettengrüne/limettengrüner/limettengrünes/limettengrünen,limonengrün/limonengrüne/limonengrüner/limonengrünes/limonengrünen|<green ~lime
mint.green|verde menta|mint green|vert menthe|verde menta|verde-menta|||minzgrün/minzgrüne/minzgrüner/minzgrünes/minzgrünen|<green ~mint
evergreen|siempre verde,perenne|evergreen|toujours vert,persistant|sempreverde|sempre-verde|||immergrün/immergrüne/immergrüner/immergrünes/immergrünen
blue|azul|blue|bleu/bleue|blu,azzurro|azul|anqas,ancash|larama|blau/blaue/blauer/blaues/blauen
sky.blue|celeste,azul cielo,azul claro|sky blue,light blue,baby blue|bleu ciel|azzurro,celeste|azul-celeste,azul-claro|||himmelblau/himmelblaue/himmelblauer/himmelblaues/himmelblauen,hellblau/hellblaue/hellblauer/hellblaues/hellblauen|<blue ~azure ~heavenly
navy.blue|azul marino|navy blue,navy|bleu marine|blu marino|azul-marinho|||marineblau/marineblaue/marineblauer/marineblaues/marineblauen|<blue ~royal.blue ~indigo
royal.blue|azul real|royal blue|bleu roi|blu reale|azul-real|||königsblau/königsblaue/königsblauer/königsblaues/königsblauen|<blue ~azure
azure|azur,azul celeste,cerúleo|azure,cerulean|azur,azuré|azzurro,ceruleo|azul-celeste,azul celeste,azure|||azurblau/azurblaue/azurblauer/azurblaues/azurblauen,azur|~blue ~cobalt ~lapis.lazuli ~indigo
indigo|índigo,añil|indigo|indigo|indaco,indigo|índigo,anil|||indigo,indigoblau/indigoblaue/indigoblauer/indigoblaues/indigoblauen|~blue
cobalt|cobalto|cobalt|cobalt|cobalto|cobalto|||kobalt,kobaltblau/kobaltblaue/kobaltblauer/kobaltblaues/kobaltblauen|~blue ~indigo ~navy.blue
turquoise|turquesa,turquí,verde azulado|turquoise,teal|turquoise|turchese|turquesa|siwar||türkis,türkisblau/türkisblaue/türkisblauer/türkisblaues/türkisblauen|~aqua.color ~cyan ~blue ~azure
aqua.color|aguamarina,agua,acua|aqua,aquamarine|aigue-marine|acquamarina|água-marinha|||aquamarin|~cyan ~aquamarine ~sky.blue
cyan|cian|cyan|cyan|ciano|ciano|||cyan|~sky.blue ~azure
purple|morado,púrpura,purpúreo|purple|violet,pourpre|viola,porpora,purpureo|roxo,púrpura,purpúreo|kulli,sani||purpur,purpurn/purpurne/purpurner/purpurnes/purpurnen|~mauve ~lilac.color
violet|violeta,violáceo|violet|violet|viola,violetto|violeta,violáceo|sani||violett/violetter/violetten|~purple ~lilac ~violet.flower ~mauve ~indigo
lilac.color|lila|lilac|lilas|lilla|lilás|||flieder,fliederfarben/fliederfarbene/fliederfarbener/fliederfarbenes/fliederfarbenen|~violet ~mauve ~lavender.color ~lilac
mauve|malva|mauve,mallow|mauve|malva|malva|||mauve,malvenfarben/malvenfarbene/malvenfarbener/malvenfarbenes/malvenfarbenen
lavender.color|lavanda|lavender|lavande|lavanda|lavanda|||lavendel|~lavender
grey|gris,plomo,plomizo|grey,gray|gris|grigio|cinza,cinzento,gris|uqi,oqe|uqi|graue/grauer/grauen|~silver.color
gold.color|dorado|gold|doré|oro|dourado|||goldene/goldener/goldenen|~golden ~gold
silver.color|plateado|silver|argenté|argento|prateado,argênteo|||silbern/silberne/silberner/silbernes/silbernen,silber|~silver ~silvery ~metallic
blond|rubio,güero,blondo,catire|blond,blonde,fair-haired|blond/blonde|biondo|louro,loiro|p'aqu,paqo||blond/blonder/blonden,blondine|~golden ~yellow
brunette|morena/moreno,morocha|brunette,brunet|brune,brunette|bruna,moro/mora|morena|||brünett/brünette/brünetter/brünetten|~dark.skinned
redhead|pelirrojo,colorín|redhead,ginger,red-haired|roux,rousse,rouquin|rossa di capelli|ruivo|||rothaarig/rothaarige/rothaariger/rothaariges/rothaarigen,rotschopf|~reddish
dark.skinned|moreno/morena,trigueño,moro,prieto|dark-skinned,swarthy,dusky|basané|bruno,moro|moreno/morena|||dunkelhäutig/dunkelhäutige/dunkelhäutiger/dunkelhäutiges/dunkelhäutigen
tricolor|tricolor|tricolor,tricolour|tricolore|tricolore|tricolor|||dreifarbig/dreifarbige/dreifarbiger/dreifarbiges/dreifarbigen,trikolore|~two.colored
two.colored|bicolor|two-tone,bicolor|bicolore|bicolore|bicolor|||zweifarbig/zweifarbige/zweifarbiger/zweifarbiges/zweifarbigen
iridescent|iridiscente,tornasolado,irisado,tornasol|iridescent|irisé,chatoyant|iridescente,cangiante|iridescente,furta-cor|||schillernd/schillernde/schillernder/schillerndes/schillernden,irisierend/irisierende/irisierender/irisierendes/irisierenden|~opal
pastel.color|pastel|pastel|pastel|pastello|pastel|||pastell|~pale
dye|tinte,tintura,colorante,anilina|dye,tint,colorant,dyestuff|teinture,colorant,teinte|tintura,colorante|tinta,corante,tingimento|||farbstoff,färbemittel|~ink
paint|pintura|paint,painting|peinture|pittura,vernice|tinta,pintura|llimp'i||farbe,anstrich|~varnish ~painter ~dye
painter|pintor|painter|peintre,peintresse|pittore,imbianchino,pittrice|pintor|llimp'iq||maler
ink|tinta|ink|encre|inchiostro|tinta|||tusche
varnish|barniz|varnish|vernis|vernice|verniz|||firnis,lack
transparent|transparente,diáfano,traslúcido|transparent,see-through,clear|transparent|trasparente,diafano|transparente|ch'uya||durchsichtig/durchsichtige/durchsichtiger/durchsichtiges/durchsichtigen,transparent/transparente/transparenter/transparentes/transparenten|~crystal ~crystalline ~glass
opaque|opaco,mate|opaque,matte|opaque,mat|opaco|opaco,fosco,mate|||undurchsichtig/undurchsichtige/undurchsichtiger/undurchsichtiges/undurchsichtigen,opak/opake/opaker/opakes/opaken|!transparent ~matte
pale|pálido,descolorido|pale,pallid,wan|pâle,blême|pallido,smorto|pálido|||blass/blasse/blasser/blasses/blassen,bleich/bleiche/bleicher/bleiches/bleichen|~light.color ~white ~whiteness
light.color|claro/clara|light,pale|clair/claire|chiaro/chiara|claro/clara|||helle/heller/hellen|!dark
blackboard|pizarra,pizarrón|blackboard,chalkboard,board|tableau noir,ardoise|lavagna|lousa,quadro-negro|||tafel,schultafel
monochrome|monocromo,monocromático|monochrome|monochrome|monocromo,monocromatico|monocromo,monocromático|||einfarbig/einfarbige/einfarbiger/einfarbiges/einfarbigen,monochrom/monochrome/monochromer/monochromes/monochromen
spotted|manchado,moteado|spotted,speckled,mottled,dappled|tacheté,moucheté|maculato,macchiato|manchado,pintado,malhado|muru||gefleckt/gefleckte/gefleckter/geflecktes/gefleckten,getüpfelt/getüpfelte/getüpfelter/getüpfeltes/getüpfelten|~spot ~dot ~leopard
striped|rayado,a rayas,listado|striped,stripy|rayé|a righe,rigato|listrado|||gestreift/gestreifte/gestreifter/gestreiftes/gestreiften|~stripe ~zebra
stripe|raya,franja,lista,banda|stripe|rayure,bande|striscia,riga,banda|listra,risca,faixa|||streifen|~line
dot|punto|dot|point|punto|ponto|||punkt|~point ~spot
polka.dot|lunar,lunares,topo|polka dot|pois|pois|bolinhas,bolinha|||tupfen,punkte|~dot ~spotted
spot|mancha,mácula|spot,stain,blot,speck|tache,souillure|macchia,chiazza|mancha|||fleck
`
