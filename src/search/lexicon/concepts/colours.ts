export const colours = `
color|color|color,colour,hue|couleur|colore|cor|llimp'i|sami
colorful|colorido,multicolor|colorful,colourful,multicolor|coloré,multicolore|colorato,variopinto|colorido|||~color
white|blanco,albo|white|blanc,blanche|bianco|branco|yuraq|janq'u|!black
whiteness|blancura|whiteness|blancheur|bianchezza,candore|brancura|||~white
black|negro|black|noir|nero|negro,preto|yana|ch'iyara,ch'iyar
red|rojo,colorado|red|rouge|rosso|vermelho|puka|chupika
reddish|rojizo|reddish|rougeâtre|rossiccio|avermelhado|||~red
crimson|carmesí,carmín|crimson,carmine|cramoisi,carmin|cremisi,carminio|carmesim,carmim|||~red ~scarlet
scarlet|escarlata|scarlet|écarlate|scarlatto|escarlate|||~red
vermilion|bermellón|vermilion|vermillon|vermiglio|vermelhão|||~scarlet
burgundy|burdeos,borgoña,guinda|burgundy,maroon|bordeaux,bourgogne|bordò|bordô|||~red
garnet.red|granate|garnet|grenat|granata|grená|||~burgundy
pink|rosado,rosa|pink|rose|rosa|rosa,rosado,cor-de-rosa|panti
magenta|magenta|magenta|magenta|magenta|magenta
fuchsia.color|fucsia|fuchsia|fuchsia|fucsia|fúcsia|||~magenta ~pink
coral.color|coral|coral|corail|corallo|coral
salmon.color|salmón|salmon|saumon|salmone|salmão
orange|naranja,anaranjado|orange|orange|arancione|laranja,alaranjado
peach.color|melocotón|peach|pêche|pesca|pêssego
yellow|amarillo|yellow|jaune|giallo|amarelo|q'illu,qillu|q'illu
mustard.color|mostaza|mustard|moutarde|senape|mostarda
ochre|ocre|ochre|ocre|ocra|ocre
beige|beige,crema|beige|beige|beige|bege
cream.color|crema|cream|crème|crema|creme|||~beige
brown|marrón,café,pardo,castaño|brown|brun,marron|marrone,bruno|marrom,castanho|ch'umpi,chumpi|ch'umphi
chestnut.color|castaño|chestnut|châtain|castano|castanho|||~brown
bronze.color|bronceado|tan,tanned,bronzed|bronzé,hâlé|abbronzato|bronzeado
sepia.color|sepia|sepia|sépia|seppia|sépia
khaki|caqui|khaki|kaki|cachi|cáqui
green|verde|green|vert,verte|verde|verde|q'umir,qumir|ch'uxña
greenish|verdoso|greenish|verdâtre|verdastro|esverdeado|||~green
emerald.green|verde esmeralda|emerald green|vert émeraude|verde smeraldo|verde-esmeralda|||<green
olive.green|verde oliva|olive green|vert olive|verde oliva|verde-oliva|||<green
lime.green|verde limón,verde lima|lime green|vert citron|verde lime|verde-limão|||<green
mint.green|verde menta|mint green|vert menthe|verde menta|verde-menta|||<green
evergreen|siempre verde,perenne|evergreen|toujours vert,persistant|sempreverde|sempre-verde
blue|azul|blue|bleu,bleue|blu,azzurro|azul|anqas,ancash|larama
sky.blue|celeste,azul cielo|sky blue,light blue|bleu ciel|azzurro,celeste|azul-celeste,azul-claro|||<blue ~azure
navy.blue|azul marino|navy blue,navy|bleu marine|blu marino|azul-marinho|||<blue
royal.blue|azul real|royal blue|bleu roi|blu reale|azul-real|||<blue
azure|azur,azul celeste|azure|azur|azzurro|azul-celeste|||~blue
indigo|índigo,añil|indigo|indigo|indaco|índigo,anil|||~blue
cobalt|cobalto|cobalt|cobalt|cobalto|cobalto
turquoise|turquesa|turquoise,teal|turquoise|turchese|turquesa|siwar||~aqua.color
aqua.color|aguamarina,agua|aqua,aquamarine|aigue-marine|acquamarina|água-marinha
cyan|cian|cyan|cyan|ciano|ciano
purple|morado,púrpura|purple|violet,pourpre|viola,porpora|roxo,púrpura|kulli,sani
violet|violeta|violet|violet|viola,violetto|violeta|sani||~purple
lilac.color|lila|lilac|lilas|lilla|lilás|||~violet ~mauve
mauve|malva|mauve,mallow|mauve|malva|malva
lavender.color|lavanda|lavender|lavande|lavanda|lavanda
grey|gris|grey,gray|gris|grigio|cinza,cinzento|uqi,oqe|uqi
gold.color|dorado|gold|doré|oro|dourado
silver.color|plateado|silver|argenté|argento|prateado
blond|rubio,güero,blondo|blond,blonde,fair-haired|blond,blonde|biondo|louro,loiro|p'aqu,paqo
brunette|morena,moreno|brunette|brune|bruna,moro|morena
redhead|pelirrojo|redhead,ginger|roux,rousse,rouquin|rossa di capelli|ruivo
dark.skinned|moreno,trigueño,moro|dark-skinned,swarthy|basané|bruno|moreno
tricolor|tricolor|tricolor,tricolour|tricolore|tricolore|tricolor
two.colored|bicolor|two-tone,bicolor|bicolore|bicolore|bicolor
iridescent|iridiscente,tornasolado|iridescent|irisé|iridescente|iridescente
pastel.color|pastel|pastel|pastel|pastello|pastel
dye|tinte,tintura,colorante|dye,tint|teinture,colorant|tintura,colorante|tinta,corante
paint|pintura|paint,painting|peinture|pittura,vernice|tinta,pintura|llimp'i||~varnish
painter|pintor|painter|peintre|pittore,imbianchino|pintor|llimp'iq
ink|tinta|ink|encre|inchiostro|tinta
varnish|barniz|varnish|vernis|vernice|verniz
transparent|transparente|transparent|transparent|trasparente|transparente|ch'uya
opaque|opaco,mate|opaque,matte|opaque,mat|opaco|opaco,fosco|||!transparent
pale|pálido|pale|pâle|pallido|pálido|||~light.color
light.color|claro|light,pale|clair|chiaro|claro|||!dark
blackboard|pizarra,pizarrón|blackboard,chalkboard,board|tableau noir,ardoise|lavagna|lousa,quadro-negro
monochrome|monocromo|monochrome|monochrome|monocromo|monocromo
spotted|manchado,moteado|spotted,speckled|tacheté,moucheté|maculato|manchado|muru
striped|rayado,a rayas|striped|rayé|a righe|listrado|||~stripe
stripe|raya,franja|stripe|rayure,bande|striscia,riga|listra,risca
dot|punto|dot|point|punto|ponto
polka.dot|lunar,lunares,topo|polka dot|pois|pois|bolinhas,bolinha
spot|mancha|spot,stain,blot,speck|tache|macchia|mancha
`
