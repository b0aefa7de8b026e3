export const everyday = `
sidewalk|acera,vereda,banqueta|sidewalk,pavement|trottoir|marciapiede|calçada,passeio
ark|arca|ark|arche|arca|arca
fajita|fajita|fajita|fajita|fajita|fajita
bleachers|grada,gradas,tribuna|bleachers,stands,grandstand|gradins,tribune|gradinata,tribuna|arquibancada
saucer|platillo|saucer|soucoupe|piattino|pires
template|plantilla|template,stencil|modèle,gabarit|modello,stampino|modelo,gabarito
insole|plantilla|insole|semelle intérieure|soletta|palmilha
income|ingreso,ingresos,renta|income,revenue|revenu,rente|reddito,rendita|renda
acronym|sigla,siglas,acrónimo|acronym,initials|sigle,acronyme|sigla,acronimo|sigla
tome|tomo,volumen|tome,volume|tome,volume|tomo,volume|tomo,volume
peat|turba|peat|tourbe|torba|turfa
housing|vivienda|housing,dwelling|logement,habitation|abitazione,alloggio|moradia,habitação|wasi
dwelling|morada,vivienda|dwelling,abode|demeure|dimora|morada|||~housing
stained.glass|vidriera,vitral|stained glass|vitrail/vitraux|vetrata|vitral
refrain.song|estribillo|refrain,chorus|refrain|ritornello|refrão
quarrel|bronca,pelea,riña|quarrel,brawl|querelle,bagarre|lite,rissa|briga,rixa
lace.blond|blonda|blond lace|blonde|blonda
elver|angula|elver|civelle|cieca
cassock|sotana|cassock|soutane|tonaca|batina
ford|vado|ford|gué|guado|vau
kneecap|rótula|kneecap|rotule|rotula|rótula
tibia|tibia|tibia,shin|tibia|tibia|tíbia
comma|coma|comma|virgule|virgola|vírgula
coma|coma|coma|coma|coma|coma
chest.drawers|cómoda|chest of drawers|commode|cassettone,comò|cômoda
notary.office|notaría|notary office|étude de notaire|studio notarile|cartório
splinter|astilla|splinter,chip|écharde,éclat|scheggia|lasca,farpa
sheath|funda,vaina|sheath,case,sleeve|fourreau,étui|fodero|capa,bainha
sedan|berlina,sedán|sedan|berline|berlina|sedã
minced.meat|picadillo,carne molida|minced meat|hachis,viande hachée|carne macinata|picadinho,carne moída
latch|pestillo|latch|loquet|chiavistello|trinco
patch.cloth|parche|patch|pièce|toppa|remendo
tripe|mondongo,callos,cau cau|tripe|tripes|trippa|dobradinha
speck.bit|pizca|pinch,speck,smidgen|pincée|pizzico|pitada
wand|varita,varita mágica|wand,magic wand|baguette magique|bacchetta magica|varinha,varinha mágica
dumbbell|pesa,mancuerna|dumbbell,barbell|haltère|manubrio,bilanciere|haltere|||~gym
alcohol|alcohol|alcohol|alcool|alcol|álcool
alcoholic|alcohólico|alcoholic|alcoolique|alcolico|alcoólico|||~alcohol
terrestrial|terrestre|terrestrial,earthly|terrestre|terrestre|terrestre|||~earth
spatial|espacial|spatial|spatial|spaziale|espacial|||~space
reward|recompensa|reward,bounty|récompense|ricompensa|recompensa
together|juntos,junto,conjuntamente|together,jointly|ensemble,conjointement|insieme|juntos,juntamente|kuska,kushka
blessing.verb|bendecir/bendice|bless|bénir|benedire|abençoar|||~blessing
gambler|apostador,jugador|gambler|parieur|giocatore d'azzardo|apostador
volt|voltio|volt|volt|volt|volt
watt|vatio|watt|watt|watt|watt
ampere|amperio|ampere,amp|ampère|ampere|ampère
wind.energy|eólico,eólica|wind power,aeolian|éolien|eolico|eólico
nexus|nexo|nexus|lien|nesso|nexo
cumbia|cumbia|cumbia|cumbia|cumbia|cumbia
lip.balm|bálsamo labial|lip balm,chapstick|baume à lèvres|burrocacao|protetor labial
labial|labial|labial,lip|labial|labiale|labial
hobby|pasatiempo,afición,hobby|hobby,pastime|passe-temps|passatempo,hobby|passatempo
motto|lema,divisa|motto,slogan|devise|motto|lema
anthem|himno|anthem,hymn|hymne|inno|hino
circuit|circuito|circuit|circuit|circuito|circuito
journey.day|jornada|working day|journée|giornata lavorativa|jornada
bulletin|boletín,gaceta|bulletin,newsletter,gazette|bulletin,gazette|bollettino,gazzetta|boletim,gazeta
monitor|monitor|monitor|moniteur|monitor|monitor
historic|histórico|historic,historical|historique|storico|histórico|||~history
intellectual|intelectual|intellectual|intellectuel|intellettuale|intelectual
awesome|impresionante,alucinante|awesome,amazing,stunning|époustouflant|impressionante,strabiliante|impressionante
terrific|estupendo,fenomenal,bárbaro|terrific,stupendous|formidable|formidabile,stupendo|estupendo
tremendous|tremendo|tremendous|énorme|tremendo|tremendo
excitement|emoción,entusiasmo|excitement,thrill|excitation,frisson|eccitazione,brivido|emoção,excitação
adrenaline|adrenalina|adrenaline|adrénaline|adrenalina|adrenalina
explosive|explosivo|explosive|explosif|esplosivo|explosivo|||~explosion
ammunition|munición|ammunition,ammo|munition|munizione|munição
population|población|population|population|popolazione|população
candidate|candidato|candidate|candidat|candidato|candidato
lecture|conferencia|lecture,conference|conférence|conferenza|conferência,palestra
siesta|siesta|siesta,nap|sieste|siesta,pisolino|sesta,soneca
little.red.riding.hood|caperucita,caperucita roja|little red riding hood|petit chaperon rouge|cappuccetto rosso|chapeuzinho vermelho
ugly.duckling|patito feo|ugly duckling|vilain petit canard|brutto anatroccolo|patinho feo
peter.pan|peter pan|peter pan
thumbelina|pulgarcita|thumbelina|poucette|pollicina|polegarzinha
pinocchio|pinocho|pinocchio|pinocchio|pinocchio|pinóquio
sandman|arenero|sandman|marchand de sable
blackfoot|pata negra,pie negro|black foot|pied noir
big.foot|pie grande|bigfoot,big foot|grand pied|piede grande|pé grande
red.wolf|lobo rojo|red wolf|loup rouge|lupo rosso|lobo vermelho|||<wolf
black.cat|gato negro|black cat|chat noir|gatto nero|gato preto|||<cat
white.horse|caballo blanco|white horse|cheval blanc|cavallo bianco|cavalo branco|||<horse
black.horse|caballo negro|black horse|cheval noir|cavallo nero|cavalo preto|||<horse
dark.horse|caballo oscuro|dark horse
red.bull.animal|toro rojo|red bull|taureau rouge|toro rosso|touro vermelho|||<bull
golden.eagle|águila dorada,águila real|golden eagle|aigle royal|aquila reale|águia-real|||<eagle
black.pearl|perla negra|black pearl|perle noire|perla nera|pérola negra|||<pearl
red.rose|rosa roja|red rose|rose rouge|rosa rossa|rosa vermelha|||<rose
green.house|casa verde|green house|maison verte|casa verde|casa verde
blue.moon|luna azul|blue moon|lune bleue|luna blu|lua azul|||<moon
green.leaf|hoja verde|green leaf|feuille verte|foglia verde|folha verde|||<leaf
green.apple|manzana verde|green apple|pomme verte|mela verde|maçã verde|||<apple
golden.apple|manzana dorada,manzana de oro|golden apple|pomme d'or|mela d'oro|maçã dourada|||<apple
white.lion|león blanco|white lion|lion blanc|leone bianco|leão branco|||<lion
golden.gate|puerta dorada,puerta de oro|golden gate|porte d'or|porta d'oro|portão dourado
good.day|buenos días,buen día|good day,good morning|bonjour|buongiorno|bom dia
sweet.home|dulce hogar|sweet home,home sweet home|doux foyer|casa dolce casa|doce lar
pret.a.porter|listo para llevar|ready to wear|prêt-à-porter|pronto moda|pronto para vestir
fast.lane|carril rápido|fast lane|voie rapide
sun.and.moon|sol y luna|sun and moon|soleil et lune|sole e luna|sol e lua
land.and.sea|tierra y mar|land and sea|terre et mer|terra e mare|terra e mar
night.owl|ave nocturna,noctámbulo|night owl|noctambule|nottambulo|notívago
wolf.pack|manada de lobos|wolf pack|meute de loups|branco di lupi|alcateia
lions.den|guarida del león|lion's den|antre du lion|tana del leone|cova do leão
dragonfly.blue|libélula azul|blue dragonfly||||||<dragonfly
`
