export const countries = `
america|américa|america|amérique|america|américa
american|americano|american|américain|americano|americano|||~america
north.america|norteamérica,américa del norte|north america|amérique du nord|nord america|américa do norte
north.american|norteamericano|north american|nord-américain|nordamericano|norte-americano|||~north.america
south.america|sudamérica,suramérica,américa del sur|south america|amérique du sud|sud america|américa do sul
south.american|sudamericano,suramericano|south american|sud-américain|sudamericano|sul-americano|||~south.america
latin.america|latinoamérica,américa latina|latin america|amérique latine|america latina|américa latina
latin|latino,latina|latin,latino|latin|latino|latino
central.america|centroamérica,américa central|central america|amérique centrale|america centrale|américa central
hispanic|hispano,hispánico|hispanic|hispanique|ispanico|hispânico
europe|europa|europe|europe|europa|europa
european|europeo|european,euro|européen|europeo|europeu|||~europe
asia|asia|asia|asie|asia|ásia
asian|asiático|asian|asiatique|asiatico|asiático|||~asia
africa|áfrica|africa|afrique|africa|áfrica
african|africano|african|africain|africano|africano|||~africa
oceania|oceanía|oceania|océanie|oceania|oceania
peru|perú|peru|pérou|perù|peru|piruw,tawantinsuyu|piruw
peruvian|peruano|peruvian|péruvien|peruviano|peruano|||~peru
bolivia|bolivia|bolivia|bolivie|bolivia|bolívia|buliwya|wuliwya
bolivian|boliviano|bolivian|bolivien|boliviano|boliviano|||~bolivia
ecuador|ecuador|ecuador|équateur|ecuador|equador
ecuadorian|ecuatoriano|ecuadorian|équatorien|ecuadoriano|equatoriano|||~ecuador
colombia|colombia|colombia|colombie|colombia|colômbia
colombian|colombiano|colombian|colombien|colombiano|colombiano|||~colombia
venezuela|venezuela|venezuela|venezuela|venezuela|venezuela
venezuelan|venezolano|venezuelan|vénézuélien|venezuelano|venezuelano|||~venezuela
chile|chile|chile|chili|cile|chile|chili
chilean|chileno|chilean|chilien|cileno|chileno|||~chile
argentina|argentina|argentina|argentine|argentina|argentina
argentine|argentino|argentine,argentinian|argentin|argentino|argentino|||~argentina
brazil|brasil|brazil|brésil|brasile|brasil
brazilian|brasileño,brasilero|brazilian|brésilien|brasiliano|brasileiro|||~brazil
uruguay|uruguay|uruguay|uruguay|uruguay|uruguai
uruguayan|uruguayo|uruguayan|uruguayen|uruguaiano|uruguaio|||~uruguay
paraguay|paraguay|paraguay|paraguay|paraguay|paraguai
paraguayan|paraguayo|paraguayan|paraguayen|paraguaiano|paraguaio|||~paraguay
mexico|méxico,méjico|mexico|mexique|messico|méxico
mexican|mexicano,mejicano|mexican|mexicain|messicano|mexicano|||~mexico
guatemala|guatemala|guatemala|guatemala|guatemala|guatemala
honduras|honduras|honduras|honduras|honduras|honduras
el.salvador|el salvador|el salvador|salvador|el salvador|el salvador
nicaragua|nicaragua|nicaragua|nicaragua|nicaragua|nicarágua
costa.rica|costa rica|costa rica|costa rica|costa rica|costa rica
panama|panamá|panama|panama|panama|panamá
panamanian|panameño|panamanian|panaméen|panamense|panamenho|||~panama
cuba|cuba|cuba|cuba|cuba|cuba
cuban|cubano|cuban|cubain|cubano|cubano|||~cuba
dominican.republic|república dominicana|dominican republic|république dominicaine|repubblica dominicana|república dominicana
puerto.rico|puerto rico|puerto rico|porto rico|porto rico|porto rico
haiti|haití|haiti|haïti|haiti|haiti
jamaica|jamaica|jamaica|jamaïque|giamaica|jamaica
jamaican|jamaiquino,jamaicano|jamaican|jamaïcain|giamaicano|jamaicano|||~jamaica
antilles|antillas|antilles,west indies|antilles|antille|antilhas
united.states|estados unidos,ee.uu.|united states,usa|états-unis|stati uniti|estados unidos
canada|canadá|canada|canada|canada|canadá
canadian|canadiense|canadian|canadien|canadese|canadense|||~canada
spain|españa|spain|espagne|spagna|espanha
spanish|español|spanish|espagnol|spagnolo|espanhol|||~spain
iberia|iberia|iberia|ibérie|iberia|ibéria
iberian|ibérico,ibero|iberian|ibérique|iberico|ibérico|||~iberia
castile|castilla|castile|castille|castiglia|castela
castilian|castellano|castilian|castillan|castigliano|castelhano|||~castile
andalusia|andalucía|andalusia|andalousie|andalusia|andaluzia
andalusian|andaluz|andalusian|andalou|andaluso|andaluz|||~andalusia
catalonia|cataluña|catalonia|catalogne|catalogna|catalunha
catalan|catalán|catalan|catalan|catalano|catalão|||~catalonia
galicia|galicia|galicia|galice|galizia|galiza
galician|gallego|galician|galicien|galiziano|galego|||~galicia
basque|vasco|basque|basque|basco|basco
asturias|asturias|asturias|asturies|asturie|astúrias
portugal|portugal|portugal|portugal|portogallo|portugal
portuguese|portugués|portuguese|portugais|portoghese|português|||~portugal
france|francia|france|france|francia|frança
french|francés|french|français|francese|francês|||~france
brittany|bretaña|brittany|bretagne|bretagna|bretanha
breton|bretón|breton|breton|bretone|bretão|||~brittany
normandy|normandía|normandy|normandie|normandia|normandia
provence|provenza|provence|provence|provenza|provença
provencal|provenzal|provençal|provençal|provenzale|provençal|||~provence
burgundy.region|borgoña|burgundy|bourgogne|borgogna|borgonha
italy|italia|italy|italie|italia|itália
italian|italiano|italian|italien|italiano|italiano|||~italy
tuscany|toscana|tuscany|toscane|toscana|toscana
tuscan|toscano|tuscan|toscan|toscano|toscano|||~tuscany
sicily|sicilia|sicily|sicile|sicilia|sicília
sicilian|siciliano|sicilian|sicilien|siciliano|siciliano|||~sicily
sardinia|cerdeña|sardinia|sardaigne|sardegna|sardenha
germany|alemania|germany|allemagne|germania|alemanha
german|alemán,germano,germánico|german,germanic|allemand|tedesco,germanico|alemão|||~germany
bavaria|baviera|bavaria|bavière|baviera|baviera
bavarian|bávaro|bavarian|bavarois|bavarese|bávaro|||~bavaria
prussia|prusia|prussia|prusse|prussia|prússia
austria|austria|austria|autriche|austria|áustria
austrian|austríaco|austrian|autrichien|austriaco|austríaco|||~austria
switzerland|suiza|switzerland|suisse|svizzera|suíça
swiss|suizo|swiss|suisse,helvétique|svizzero|suíço|||~switzerland
belgium|bélgica|belgium|belgique|belgio|bélgica
belgian|belga|belgian|belge|belga|belga|||~belgium
netherlands|países bajos,holanda|netherlands,holland|pays-bas,hollande|paesi bassi,olanda|países baixos,holanda
dutch|holandés,neerlandés|dutch|hollandais,néerlandais|olandese|holandês|||~netherlands
flemish|flamenco|flemish|flamand|fiammingo|flamengo
luxembourg|luxemburgo|luxembourg|luxembourg|lussemburgo|luxemburgo
england|inglaterra|england|angleterre|inghilterra|inglaterra
english|inglés|english|anglais|inglese|inglês|||~england
great.britain|gran bretaña|great britain,britain|grande-bretagne|gran bretagna|grã-bretanha
british|británico|british|britannique|britannico|britânico|||~great.britain
united.kingdom|reino unido|united kingdom,uk|royaume-uni|regno unito|reino unido|||~great.britain
scotland|escocia|scotland|écosse|scozia|escócia
scottish|escocés|scottish,scotch,scots|écossais|scozzese|escocês|||~scotland
wales|gales|wales|pays de galles|galles|país de gales
ireland|irlanda|ireland|irlande|irlanda|irlanda
irish|irlandés|irish|irlandais|irlandese|irlandês|||~ireland
celtic|celta,céltico|celtic,celt|celte,celtique|celtico,celta|celta,céltico
sweden|suecia|sweden|suède|svezia|suécia
swedish|sueco|swedish|suédois|svedese|sueco|||~sweden
norway|noruega|norway|norvège|norvegia|noruega
norwegian|noruego|norwegian|norvégien|norvegese|norueguês|||~norway
denmark|dinamarca|denmark|danemark|danimarca|dinamarca
danish|danés|danish|danois|danese|dinamarquês|||~denmark
finland|finlandia|finland|finlande|finlandia|finlândia
finnish|finlandés,finés|finnish|finlandais,finnois|finlandese|finlandês|||~finland
iceland|islandia|iceland|islande|islanda|islândia
icelandic|islandés|icelandic|islandais|islandese|islandês|||~iceland
scandinavia|escandinavia|scandinavia|scandinavie|scandinavia|escandinávia
scandinavian|escandinavo|scandinavian|scandinave|scandinavo|escandinavo|||~scandinavia
viking|vikingo|viking|viking|vichingo|viking|||~barbarian ~warrior
greenland|groenlandia|greenland|groenland|groenlandia|groenlândia
poland|polonia|poland|pologne|polonia|polônia
polish|polaco|polish|polonais|polacco|polonês|||~poland
czech|checo|czech|tchèque|ceco|tcheco
bohemia|bohemia|bohemia|bohème|boemia|boêmia
bohemian|bohemio|bohemian,boho|bohémien,bohème|boemo,bohémien,bohemienne|boêmio|||~bohemia ~gypsy
slovakia|eslovaquia|slovakia|slovaquie|slovacchia|eslováquia
slovenia|eslovenia|slovenia|slovénie|slovenia|eslovênia
hungary|hungría|hungary|hongrie|ungheria|hungria
hungarian|húngaro|hungarian|hongrois|ungherese|húngaro|||~hungary
croatia|croacia|croatia|croatie|croazia|croácia
croatian|croata|croatian|croate|croato|croata|||~croatia
serbia|serbia|serbia|serbie|serbia|sérvia
romania|rumania,rumanía|romania|roumanie|romania|romênia
romanian|rumano|romanian|roumain|rumeno|romeno|||~romania
bulgaria|bulgaria|bulgaria|bulgarie|bulgaria|bulgária
greece|grecia|greece|grèce|grecia|grécia
greek|griego,heleno|greek,hellenic|grec,grecque|greco,ellenico|grego|||~greece
crete|creta|crete|crète|creta|creta
cyprus|chipre|cyprus|chypre|cipro|chipre
malta.country|malta|malta|malte|malta|malta
turkey|turquía|turkey|turquie|turchia|turquia
turkish|turco|turkish|turc|turco|turco|||~turkey
ottoman|otomano|ottoman|ottoman|ottomano|otomano
russia|rusia|russia|russie|russia|rússia
russian|ruso|russian|russe|russo|russo|||~russia
siberia|siberia|siberia|sibérie|siberia|sibéria
siberian|siberiano|siberian|sibérien|siberiano|siberiano|||~siberia
cossack|cosaco|cossack|cosaque|cosacco|cossaco
tartar|tártaro|tartar,tatar|tartare|tartaro|tártaro
ukraine|ucrania|ukraine|ukraine|ucraina|ucrânia
ukrainian|ucraniano|ukrainian|ukrainien|ucraino|ucraniano|||~ukraine
estonia|estonia|estonia|estonie|estonia|estônia
latvia|letonia|latvia|lettonie|lettonia|letônia
lithuania|lituania|lithuania|lituanie|lituania|lituânia
baltic|báltico|baltic|baltique,balte|baltico|báltico
albania|albania|albania|albanie|albania|albânia
balkans|balcanes|balkans|balkans|balcani|bálcãs
georgia|georgia|georgia|géorgie|georgia|geórgia
armenia|armenia|armenia|arménie|armenia|armênia
caucasus|cáucaso|caucasus|caucase|caucaso|cáucaso
china|china|china|chine|cina|china
chinese|chino|chinese|chinois|cinese|chinês|||~china
japan|japón|japan,nippon|japon|giappone|japão
japanese|japonés,nipón|japanese|japonais|giapponese|japonês|||~japan
korea|corea|korea|corée|corea|coreia
korean|coreano|korean|coréen|coreano|coreano|||~korea
mongolia|mongolia|mongolia|mongolie|mongolia|mongólia
mongol|mongol|mongol,mongolian|mongol|mongolo|mongol|||~mongolia
tibet|tíbet|tibet|tibet|tibet|tibete
tibetan|tibetano|tibetan|tibétain|tibetano|tibetano|||~tibet
himalaya|himalaya|himalaya,himalayas|himalaya|himalaya|himalaia
everest|everest|everest|everest|everest|everest
india|india|india|inde|india|índia
indian|indio,hindú|indian,hindu|indien,hindou|indiano,indù|indiano,hindu|||~india
bengal|bengala|bengal|bengale|bengala|bengala
ceylon|ceilán,sri lanka|ceylon,sri lanka|ceylan,sri lanka|ceylon,sri lanka|ceilão,sri lanka
nepal|nepal|nepal|népal|nepal|nepal
pakistan|pakistán|pakistan|pakistan|pakistan|paquistão
afghanistan|afganistán|afghanistan|afghanistan|afghanistan|afeganistão
afghan|afgano|afghan|afghan|afgano|afegão|||~afghanistan
persia|persia,irán|persia,iran|perse,iran|persia,iran|pérsia,irã
persian|persa|persian|persan,perse|persiano|persa|||~persia
arabia|arabia|arabia|arabie|arabia|arábia
arabian|árabe,arábigo|arabian,arab,arabic|arabe|arabo,arabico|árabe|||~arabia
saudi.arabia|arabia saudita|saudi arabia|arabie saoudite|arabia saudita|arábia saudita|||~arabia
iraq|irak|iraq|irak|iraq|iraque
syria|siria|syria|syrie|siria|síria
lebanon|líbano|lebanon|liban|libano|líbano
lebanese|libanés|lebanese|libanais|libanese|libanês|||~lebanon
palestine|palestina|palestine|palestine|palestina|palestina
israel|israel|israel|israël|israele|israel
jordan|jordania|jordan|jordanie|giordania|jordânia
emirates|emiratos|emirates|émirats|emirati|emirados
babylon|babilonia|babylon|babylone|babilonia|babilônia
assyria|asiria|assyria|assyrie|assiria|assíria
phoenicia|fenicia|phoenicia|phénicie|fenicia|fenícia
phoenician|fenicio|phoenician|phénicien|fenicio|fenício|||~phoenicia
mesopotamia|mesopotamia|mesopotamia|mésopotamie|mesopotamia|mesopotâmia
egypt|egipto|egypt|égypte|egitto|egito
egyptian|egipcio|egyptian|égyptien|egiziano|egípcio|||~egypt
morocco|marruecos|morocco|maroc|marocco|marrocos
moroccan|marroquí|moroccan|marocain|marocchino|marroquino|||~morocco
moorish|moro,morisco|moorish,moor|maure,mauresque|moro,moresco|mouro,mourisco
algeria|argelia|algeria|algérie|algeria|argélia
tunisia|túnez|tunisia|tunisie|tunisia|tunísia
libya|libia|libya|libye|libia|líbia
sahara|sáhara|sahara|sahara|sahara|saara
ethiopia|etiopía|ethiopia,abyssinia|éthiopie|etiopia|etiópia
kenya|kenia|kenya|kenya|kenya|quênia
senegal|senegal|senegal|sénégal|senegal|senegal
nigeria|nigeria|nigeria|nigéria|nigeria|nigéria
congo|congo|congo|congo|congo|congo
angola|angola|angola|angola|angola|angola
guinea|guinea|guinea|guinée|guinea|guiné
cameroon|camerún|cameroon|cameroun|camerun|camarões
south.africa|sudáfrica|south africa|afrique du sud|sudafrica|áfrica do sul
zulu|zulú|zulu|zoulou|zulu|zulu
madagascar|madagascar|madagascar|madagascar|madagascar|madagascar
nile|nilo|nile|nil|nilo|nilo
kilimanjaro|kilimanjaro|kilimanjaro|kilimandjaro|kilimangiaro|quilimanjaro
thailand|tailandia|thailand,siam|thaïlande|thailandia|tailândia
thai|tailandés|thai|thaïlandais|thailandese|tailandês|||~thailand
siamese|siamés|siamese|siamois|siamese|siamês
vietnam|vietnam|vietnam|viêt nam|vietnam|vietnã
vietnamese|vietnamita|vietnamese|vietnamien|vietnamita|vietnamita|||~vietnam
cambodia|camboya|cambodia|cambodge|cambogia|camboja
philippines|filipinas|philippines|philippines|filippine|filipinas
indonesia|indonesia|indonesia|indonésie|indonesia|indonésia
malaysia|malasia|malaysia|malaisie|malaysia|malásia
bali|bali|bali|bali|bali|bali
java|java|java|java|giava|java
singapore|singapur|singapore|singapour|singapore|singapura
taiwan|taiwán,formosa|taiwan,formosa|taïwan|taiwan,formosa|taiwan,formosa
australia|australia|australia|australie|australia|austrália
australian|australiano|australian,aussie|australien|australiano|australiano|||~australia
new.zealand|nueva zelanda|new zealand|nouvelle-zélande|nuova zelanda|nova zelândia
hawaii|hawái|hawaii|hawaï|hawaii|havaí
hawaiian|hawaiano|hawaiian|hawaïen|hawaiano|havaiano|||~hawaii
polynesia|polinesia|polynesia|polynésie|polinesia|polinésia
polynesian|polinesio|polynesian|polynésien|polinesiano|polinésio|||~polynesia
galapagos|galápagos|galapagos|galápagos|galapagos|galápagos
patagonia|patagonia|patagonia|patagonie|patagonia|patagônia
tierra.del.fuego|tierra del fuego|land of fire,tierra del fuego|terre de feu|terra del fuoco|terra do fogo
amazon|amazonas,amazonía|amazon,amazonia|amazone,amazonie|amazzoni,rio delle amazzoni,amazzonia|amazonas,amazônia
amazonian|amazónico|amazonian|amazonien|amazzonico|amazônico|||~amazon
california|california|california|californie|california|califórnia
californian|californiano|californian|californien|californiano|californiano|||~california
texas|texas,tejas|texas|texas|texas|texas
texan|texano,tejano|texan|texan|texano|texano|||~texas
florida|florida|florida|floride|florida|flórida
louisiana|luisiana|louisiana|louisiane|louisiana|luisiana
canary.islands|canarias,islas canarias|canary islands,canaries|îles canaries,canaries|isole canarie,canarie|ilhas canárias,canárias
balearic|baleares,balear|balearic|baléares|baleari|baleares
majorca|mallorca|majorca,mallorca|majorque|maiorca|maiorca
roman|romano|roman|romain|romano|romano|||~rome
gallic|galo,gálico|gallic,gaul|gaulois|gallico,gallo|gaulês
saxon|sajón|saxon|saxon|sassone|saxão
norman|normando|norman|normand|normanno|normando|||~normandy
aztec|azteca|aztec|aztèque|azteco|asteca
maya|maya|maya,mayan|maya|maya|maia
inca|inca,inka|inca,inka|inca|inca|inca|inka|inka
incan|incaico|incan,incaic|incaïque|incaico|incaico|||~inca
quechua|quechua,quichua|quechua|quechua|quechua|quéchua|qhichwa,runasimi
aymara|aimara,aymara|aymara|aymara|aymara|aimará|aymara|aymara
guarani|guaraní|guarani|guarani|guaraní|guarani
apache|apache|apache|apache|apache|apache
cherokee|cheroqui|cherokee|cherokee|cherokee|cherokee
sioux|siux|sioux|sioux|sioux|sioux
eskimo|esquimal|eskimo,inuit|esquimau,inuit|eschimese|esquimó
african.american|afroamericano|african american|afro-américain|afroamericano|afro-americano
jewish|judío,hebreo|jewish,hebrew,jew|juif,hébreu|ebreo,ebraico|judeu,hebreu
`
