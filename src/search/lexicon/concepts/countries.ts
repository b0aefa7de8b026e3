export const countries = `
america|américa|america|amérique|america|américa|||amerika
american|americano|american|américain|americano|americano|||amerikanisch/amerikanische/amerikanischer/amerikanisches/amerikanischen,amerikaner,amerikanerin|~america ~united.states ~north.american
north.america|norteamérica,américa del norte|north america|amérique du nord|nord america|américa do norte|||nordamerika
north.american|norteamericano|north american|nord-américain|nordamericano|norte-americano|||nordamerikanisch/nordamerikanische/nordamerikanischer/nordamerikanisches/nordamerikanischen,nordamerikaner|~north.america
south.america|sudamérica,suramérica,américa del sur|south america|amérique du sud|sud america|américa do sul|||südamerika
south.american|sudamericano,suramericano|south american|sud-américain/sud-américaine|sudamericano|sul-americano|||südamerikanisch/südamerikanische/südamerikanischer/südamerikanisches/südamerikanischen,südamerikaner|~south.america
latin.america|latinoamérica,américa latina,iberoamérica,hispanoamérica|latin america|amérique latine|america latina|américa latina|||lateinamerika
latin|latino/latina|latin,latino|latin|latino|latino|||lateinisch/lateinische/lateinischer/lateinisches/lateinischen,latino,latein|~latin.america
central.america|centroamérica,américa central|central america|amérique centrale|america centrale|américa central|||mittelamerika,zentralamerika
hispanic|hispano,hispánico|hispanic,hispano|hispanique,hispano|ispanico|hispânico|||hispanisch/hispanische/hispanischer/hispanisches/hispanischen|~spanish ~latin
europe|europa|europe|europe|europa|europa|||europa
european|europeo|european,euro|européen,européenne|europeo|europeu|||europäisch/europäische/europäischer/europäisches/europäischen,europäer|~europe
asia|asia|asia|asie|asia|ásia|||asien
asian|asiático|asian|asiatique|asiatico|asiático|||asiatisch/asiatische/asiatischer/asiatisches/asiatischen,asiate|~asia
africa|áfrica|africa|afrique|africa|áfrica|||afrika
african|africano|african|africain|africano|africano|||afrikanisch/afrikanische/afrikanischer/afrikanisches/afrikanischen,afrikaner|~africa
oceania|oceanía|oceania|océanie|oceania|oceania|||ozeanien
peru|perú|peru|pérou|perù|peru|piruw,tawantinsuyu|piruw
peruvian|peruano|peruvian|péruvien|peruviano|peruano|||peruanisch/peruanische/peruanischer/peruanisches/peruanischen,peruaner|~peru
bolivia|bolivia|bolivia|bolivie|bolivia|bolívia|buliwya|wuliwya
bolivian|boliviano|bolivian|bolivien|boliviano|boliviano|||bolivianisch/bolivianische/bolivianischer/bolivianisches/bolivianischen,bolivianer|~bolivia
ecuador|ecuador|ecuador|équateur|ecuador|equador
ecuadorian|ecuatoriano|ecuadorian|équatorien|ecuadoriano|equatoriano|||ecuadorianisch/ecuadorianische/ecuadorianischer/ecuadorianisches/ecuadorianischen,ecuadorianer|~ecuador
colombia|colombia|colombia|colombie|colombia|colômbia|||kolumbien
colombian|colombiano|colombian|colombien|colombiano|colombiano|||kolumbianisch/kolumbianische/kolumbianischer/kolumbianisches/kolumbianischen,kolumbianer|~colombia
venezuela|venezuela|venezuela|venezuela|venezuela|venezuela|||venezuela
venezuelan|venezolano|venezuelan|vénézuélien|venezuelano|venezuelano|||venezolanisch/venezolanische/venezolanischer/venezolanisches/venezolanischen,venezolaner|~venezuela
chile|chile|chile|chili|cile|chile|chili
chilean|chileno|chilean|chilien|cileno|chileno|||chilenisch/chilenische/chilenischer/chilenisches/chilenischen,chilene|~chile
argentina|argentina|argentina|argentine|argentina|argentina|||argentinien
argentine|argentino|argentine,argentinian|argentin|argentino|argentino|||argentinisch/argentinische/argentinischer/argentinisches/argentinischen,argentinier|~argentina
brazil|brasil|brazil|brésil|brasile|brasil|||brasilien
brazilian|brasileño,brasilero|brazilian|brésilien|brasiliano|brasileiro|||brasilianisch/brasilianische/brasilianischer/brasilianisches/brasilianischen,brasilianer|~brazil
uruguay|uruguay|uruguay|uruguay|uruguay|uruguai|||uruguay
uruguayan|uruguayo|uruguayan|uruguayen|uruguaiano|uruguaio|||uruguayisch/uruguayische/uruguayischer/uruguayisches/uruguayischen,uruguayer|~uruguay
paraguay|paraguay|paraguay|paraguay|paraguay|paraguai|||paraguay
paraguayan|paraguayo|paraguayan|paraguayen|paraguaiano|paraguaio|||paraguayisch/paraguayische/paraguayischer/paraguayisches/paraguayischen,paraguayer|~paraguay
mexico|méxico,méjico|mexico|mexique|messico|méxico|||mexiko|~aztec
mexican|mexicano,mejicano|mexican|mexicain|messicano|mexicano|||mexikanisch/mexikanische/mexikanischer/mexikanisches/mexikanischen,mexikaner|~mexico
guatemala|guatemala|guatemala|guatemala|guatemala|guatemala|||guatemala
honduras|honduras|honduras|honduras|honduras|honduras|||honduras
el.salvador|el salvador|el salvador|salvador|el salvador|el salvador|||el salvador
nicaragua|nicaragua|nicaragua|nicaragua|nicaragua|nicarágua|||nicaragua
costa.rica|costa rica|costa rica|costa rica|costa rica|costa rica|||costa rica
panama|panamá|panama|panama|panama|panamá|||panama
panamanian|panameño|panamanian|panaméen|panamense|panamenho|||panamaisch/panamaische/panamaischer/panamaisches/panamaischen|~panama
cuba|cuba|cuba|cuba|cuba|cuba|||kuba
cuban|cubano|cuban|cubain|cubano|cubano|||kubanisch/kubanische/kubanischer/kubanisches/kubanischen,kubaner|~cuba
dominican.republic|república dominicana|dominican republic|république dominicaine|repubblica dominicana|república dominicana|||dominikanische republik
puerto.rico|puerto rico|puerto rico|porto rico|porto rico|porto rico|||puerto rico
haiti|haití|haiti|haïti|haiti|haiti|||haiti
jamaica|jamaica|jamaica|jamaïque|giamaica|jamaica|||jamaika
jamaican|jamaiquino,jamaicano|jamaican|jamaïcain|giamaicano|jamaicano|||jamaikanisch/jamaikanische/jamaikanischer/jamaikanisches/jamaikanischen,jamaikaner|~jamaica
antilles|antillas|antilles,west indies|antilles|antille|antilhas|||antillen,westindische inseln
united.states|estados unidos,ee.uu.,eua|united states,usa,us|états-unis,usa|stati uniti|estados unidos|||vereinigte staaten
canada|canadá|canada|canada|canada|canadá|||kanada
canadian|canadiense|canadian|canadien|canadese|canadense|||kanadisch/kanadische/kanadischer/kanadisches/kanadischen,kanadier|~canada
spain|españa,hispania|spain,hispania|espagne|spagna|espanha|||spanien|~iberia
spanish|español,hispano|spanish,spaniard,hispanic|espagnol|spagnolo|espanhol|||spanisch/spanische/spanischer/spanisches/spanischen,spanier|~spain ~castilian ~iberian
iberia|iberia|iberia|ibérie|iberia|ibéria|||iberien|~hispanic
iberian|ibérico,ibero|iberian|ibérique|iberico|ibérico|||iberisch/iberische/iberischer/iberisches/iberischen|~iberia
castile|castilla|castile|castille|castiglia|castela|||kastilien
castilian|castellano|castilian|castillan|castigliano|castelhano|||kastilisch/kastilische/kastilischer/kastilisches/kastilischen|~castile
andalusia|andalucía|andalusia|andalousie|andalusia|andaluzia|||andalusien
andalusian|andaluz,andaluza|andalusian|andalou|andaluso|andaluz|||andalusisch/andalusische/andalusischer/andalusisches/andalusischen,andalusier|~andalusia
catalonia|cataluña|catalonia|catalogne|catalogna|catalunha|||katalonien
catalan|catalán|catalan|catalan|catalano|catalão|||katalanisch/katalanische/katalanischer/katalanisches/katalanischen,katalane|~catalonia
galicia|galicia|galicia|galice|galizia|galiza
galician|gallego|galician|galicien|galiziano|galego|||galicisch/galicische/galicischer/galicisches/galicischen|~galicia
basque|vasco|basque|basque|basco|basco|||baskisch/baskische/baskischer/baskisches/baskischen,baske
asturias|asturias|asturias|asturies|asturie|astúrias|||asturien
portugal|portugal,lusitania|portugal|portugal|portogallo|portugal|||portugal
portuguese|portugués,luso,lusitano|portuguese,lusitanian|portugais|portoghese|português|||portugiesisch/portugiesische/portugiesischer/portugiesisches/portugiesischen,portugiese|~portugal
france|francia|france|france|francia|frança|||frankreich
french|francés,galo,gabacho|french,frenchman|français|francese|francês|||französisch/französische/französischer/französisches/französischen,franzose|~france
brittany|bretaña|brittany|bretagne|bretagna|bretanha|||bretagne
breton|bretón|breton|breton|bretone|bretão|||bretonisch/bretonische/bretonischer/bretonisches/bretonischen,bretone|~brittany
normandy|normandía|normandy|normandie|normandia|normandia|||normandie|~brittany
provence|provenza|provence|provence|provenza|provença|||provence
provencal|provenzal|provençal|provençal|provenzale|provençal|||provenzalisch/provenzalische/provenzalischer/provenzalisches/provenzalischen|~provence
burgundy.region|borgoña|burgundy|bourgogne|borgogna|borgonha|||burgund
italy|italia|italy|italie|italia|itália
italian|italiano,itálico|italian|italien|italiano|italiano|||italienisch/italienische/italienischer/italienisches/italienischen,italiener|~italy
tuscany|toscana|tuscany|toscane|toscana|toscana|||toskana
tuscan|toscano|tuscan|toscan|toscano|toscano|||toskanisch/toskanische/toskanischer/toskanisches/toskanischen|~tuscany
sicily|sicilia|sicily|sicile|sicilia|sicília|||sizilien
sicilian|siciliano|sicilian|sicilien|siciliano|siciliano|||sizilianisch/sizilianische/sizilianischer/sizilianisches/sizilianischen,sizilianer|~sicily
sardinia|cerdeña|sardinia|sardaigne|sardegna|sardenha|||sardinien
germany|alemania,germania|germany,germania|allemagne|germania,alemagna|alemanha|||deutschland
german|alemán,germano,germánico,teutón|german,germanic,teutonic|allemand|tedesco,germanico|alemão|||deutsch/deutsche/deutscher/deutsches/deutschen,germanisch/germanische/germanischer/germanisches/germanischen|~germany ~saxon ~bavarian
bavaria|baviera|bavaria|bavière|baviera|baviera|||bayern
bavarian|bávaro|bavarian|bavarois|bavarese|bávaro|||bayerisch/bayerische/bayerischer/bayerisches/bayerischen,bayrisch/bayrische/bayrischer/bayrisches/bayrischen,bayer|~bavaria
prussia|prusia|prussia|prusse|prussia|prússia|||preußen
austria|austria|austria|autriche|austria|áustria|||österreich
austrian|austríaco|austrian|autrichien|austriaco|austríaco|||österreichisch/österreichische/österreichischer/österreichisches/österreichischen,österreicher|~austria
switzerland|suiza,helvecia|switzerland,helvetia|suisse|svizzera,elvezia|suíça|||schweiz
swiss|suizo,helvético,helvecio|swiss,helvetic|suisse,helvétique|svizzero,elvetico|suíço,helvético|||schweizerisch/schweizerische/schweizerischer/schweizerisches/schweizerischen,schweizer|~switzerland
belgium|bélgica|belgium|belgique|belgio|bélgica|||belgien
belgian|belga|belgian|belge|belga|belga|||belgisch/belgische/belgischer/belgisches/belgischen,belgier|~belgium
netherlands|países bajos,holanda|netherlands,holland|pays-bas,hollande|paesi bassi,olanda|países baixos,holanda|||niederlande,holland
dutch|holandés,neerlandés|dutch,netherlandish|hollandais,néerlandais|olandese,neerlandese|holandês,neerlandês|||holländisch/holländische/holländischer/holländisches/holländischen,niederländisch/niederländische/niederländischer/niederländisches/niederländischen,holländer|~netherlands
flemish|flamenco|flemish|flamand|fiammingo|flamengo|||flämisch/flämische/flämischer/flämisches/flämischen|~dutch
luxembourg|luxemburgo|luxembourg|luxembourg|lussemburgo|luxemburgo|||luxemburg
england|inglaterra|england,albion|angleterre|inghilterra|inglaterra|||england|~great.britain ~united.kingdom
english|inglés|english,englishman|anglais|inglese|inglês|||englisch/englische/englischer/englisches/englischen,engländer|~england ~british
great.britain|gran bretaña,albión|great britain,britain|grande-bretagne|gran bretagna|grã-bretanha|||großbritannien,britannien
british|británico,britano|british,briton|britannique|britannico|britânico|||britisch/britische/britischer/britisches/britischen,brite|~great.britain ~united.kingdom
united.kingdom|reino unido|united kingdom,uk|royaume-uni|regno unito|reino unido|||vereinigtes königreich|~great.britain
scotland|escocia,caledonia|scotland,caledonia|écosse|scozia|escócia|||schottland
scottish|escocés|scottish,scotch,scots,scot|écossais|scozzese|escocês|||schottisch/schottische/schottischer/schottisches/schottischen,schotte|~scotland
wales|gales|wales,cymru|pays de galles|galles|país de gales|||wales
ireland|irlanda,éire,hibernia|ireland,eire,erin,hibernia|irlande|irlanda|irlanda|||irland
irish|irlandés|irish|irlandais|irlandese|irlandês|||irisch/irische/irischer/irisches/irischen|~ireland
celtic|celta,céltico|celtic,celt|celte,celtique|celtico,celta|celta,céltico|||keltisch/keltische/keltischer/keltisches/keltischen,kelte|~irish ~gallic ~breton ~scottish
sweden|suecia|sweden|suède|svezia|suécia|||schweden
swedish|sueco|swedish,swede|suédois|svedese|sueco|||schwedisch/schwedische/schwedischer/schwedisches/schwedischen,schwede|~sweden
norway|noruega|norway|norvège|norvegia|noruega|||norwegen
norwegian|noruego|norwegian|norvégien|norvegese|norueguês|||norwegisch/norwegische/norwegischer/norwegisches/norwegischen,norweger|~norway
denmark|dinamarca|denmark|danemark|danimarca|dinamarca|||dänemark
danish|danés|danish,dane|danois|danese|dinamarquês|||dänisch/dänische/dänischer/dänisches/dänischen,däne|~denmark
finland|finlandia|finland,suomi|finlande|finlandia|finlândia|||finnland
finnish|finlandés,finés|finnish|finlandais,finnois|finlandese|finlandês|||finnisch/finnische/finnischer/finnisches/finnischen,finne|~finland
iceland|islandia|iceland|islande|islanda|islândia
icelandic|islandés|icelandic|islandais|islandese|islandês|||isländisch/isländische/isländischer/isländisches/isländischen,isländer|~iceland
scandinavia|escandinavia|scandinavia|scandinavie|scandinavia|escandinávia|||skandinavien
scandinavian|escandinavo,nórdico|scandinavian|scandinave|scandinavo|escandinavo|||skandinavisch/skandinavische/skandinavischer/skandinavisches/skandinavischen,skandinavier|~scandinavia
viking|vikingo|viking|viking|vichingo|viking|||wikinger|~barbarian ~warrior ~scandinavian ~norman
greenland|groenlandia|greenland|groenland|groenlandia|groenlândia|||grönland
poland|polonia|poland|pologne|polonia|polônia
polish|polaco|polish|polonais|polacco|polonês|||polnisch/polnische/polnischer/polnisches/polnischen|~poland
czech|checo|czech|tchèque|ceco|tcheco|||tschechisch/tschechische/tschechischer/tschechisches/tschechischen,tscheche
bohemia|bohemia|bohemia|bohème|boemia|boêmia|||böhmen|~czech
bohemian|bohemio|bohemian,boho|bohémien,bohème|boemo,bohémien,bohemienne|boêmio|||böhmisch/böhmische/böhmischer/böhmisches/böhmischen,bohemien|~bohemia ~gypsy
slovakia|eslovaquia|slovakia|slovaquie|slovacchia|eslováquia|||slowakei
slovenia|eslovenia|slovenia|slovénie|slovenia|eslovênia|||slowenien
hungary|hungría|hungary|hongrie|ungheria|hungria|||ungarn
hungarian|húngaro|hungarian|hongrois|ungherese|húngaro|||ungarisch/ungarische/ungarischer/ungarisches/ungarischen,ungar|~hungary
croatia|croacia|croatia|croatie|croazia|croácia|||kroatien
croatian|croata|croatian|croate|croato|croata|||kroatisch/kroatische/kroatischer/kroatisches/kroatischen,kroate|~croatia
serbia|serbia|serbia|serbie|serbia|sérvia|||serbien
romania|rumania,rumanía|romania|roumanie|romania|romênia|||rumänien
romanian|rumano|romanian|roumain|rumeno|romeno|||rumänisch/rumänische/rumänischer/rumänisches/rumänischen,rumäne|~romania
bulgaria|bulgaria|bulgaria|bulgarie|bulgaria|bulgária|||bulgarien
greece|grecia,hélade|greece,hellas|grèce|grecia|grécia|||griechenland
greek|griego,heleno,helénico|greek,hellenic,grecian|grec,grecque,hellénique|greco,ellenico,elleno|grego,helênico,heleno|||griechisch/griechische/griechischer/griechisches/griechischen,grieche,hellenisch/hellenische/hellenischer/hellenisches/hellenischen|~greece
crete|creta|crete|crète|creta|creta|||kreta
cyprus|chipre|cyprus|chypre|cipro|chipre|||zypern
malta.country|malta|malta|malte|malta|malta
turkey|turquía|turkey,türkiye|turquie|turchia|turquia|||türkei
turkish|turco|turkish|turc|turco|turco|||türkisch/türkische/türkischer/türkisches/türkischen,türke|~turkey
ottoman|otomano|ottoman|ottoman|ottomano|otomano|||osmanisch/osmanische/osmanischer/osmanisches/osmanischen,osmane|~turkish ~turkey
russia|rusia|russia|russie|russia|rússia|||russland
russian|ruso|russian|russe|russo|russo|||russisch/russische/russischer/russisches/russischen,russe|~russia
siberia|siberia|siberia|sibérie|siberia|sibéria|||sibirien
siberian|siberiano|siberian|sibérien|siberiano|siberiano|||sibirisch/sibirische/sibirischer/sibirisches/sibirischen|~siberia
cossack|cosaco|cossack|cosaque|cosacco|cossaco|||kosak/kosaken
tartar|tártaro|tartar,tatar|tartare,tatar|tartaro,tataro|tártaro|||tatar,tatarisch/tatarische/tatarischer/tatarisches/tatarischen|~mongol ~cossack
ukraine|ucrania|ukraine|ukraine|ucraina|ucrânia|||ukraine
ukrainian|ucraniano|ukrainian|ukrainien|ucraino|ucraniano|||ukrainisch/ukrainische/ukrainischer/ukrainisches/ukrainischen,ukrainer|~ukraine
estonia|estonia|estonia|estonie|estonia|estônia|||estland
latvia|letonia|latvia|lettonie|lettonia|letônia|||lettland
lithuania|lituania|lithuania|lituanie|lituania|lituânia|||litauen
baltic|báltico|baltic|baltique,balte|baltico|báltico|||baltisch/baltische/baltischer/baltisches/baltischen,ostsee,baltikum
albania|albania|albania|albanie|albania|albânia|||albanien
balkans|balcanes|balkans|balkans|balcani|bálcãs|||balkan
georgia|georgia|georgia|géorgie|georgia|geórgia
armenia|armenia|armenia|arménie|armenia|armênia
caucasus|cáucaso|caucasus|caucase|caucaso|cáucaso|||kaukasus
china|china|china|chine|cina|china
chinese|chino|chinese|chinois|cinese|chinês|||chinesisch/chinesische/chinesischer/chinesisches/chinesischen,chinese|~china
japan|japón|japan,nippon|japon|giappone|japão|||japan
japanese|japonés,nipón|japanese,nipponese|japonais,nippon|giapponese,nipponico|japonês,nipônico|||japanisch/japanische/japanischer/japanisches/japanischen,japaner|~japan
korea|corea|korea|corée|corea|coreia|||korea
korean|coreano|korean|coréen,coréenne|coreano|coreano|||koreanisch/koreanische/koreanischer/koreanisches/koreanischen,koreaner|~korea
mongolia|mongolia|mongolia|mongolie|mongolia|mongólia|||mongolei
mongol|mongol,mongólico|mongol,mongolian|mongol|mongolo|mongol|||mongolisch/mongolische/mongolischer/mongolisches/mongolischen,mongole|~mongolia
tibet|tíbet|tibet|tibet|tibet|tibete|||tibet
tibetan|tibetano|tibetan|tibétain|tibetano|tibetano|||tibetisch/tibetische/tibetischer/tibetisches/tibetischen,tibeter|~tibet
himalaya|himalaya|himalaya,himalayas|himalaya|himalaya|himalaia|||himalaya|~everest
everest|everest|everest|everest|everest|everest|||everest
india|india,bharat,indostán|india|inde|india|índia
indian|indio,hindú|indian,hindu|indien,hindou|indiano,indù|indiano,hindu|||indisch/indische/indischer/indisches/indischen,inder,hindu|~india
bengal|bengala|bengal|bengale|bengala|bengala|||bengalen
ceylon|ceilán,sri lanka|ceylon,sri lanka|ceylan,sri lanka|ceylon,sri lanka|ceilão,sri lanka|||ceylon,sri lanka
nepal|nepal|nepal|népal|nepal|nepal|||nepal
pakistan|pakistán|pakistan|pakistan|pakistan|paquistão|||pakistan
afghanistan|afganistán|afghanistan|afghanistan|afghanistan|afeganistão|||afghanistan
afghan|afgano|afghan|afghan|afgano|afegão|||afghanisch/afghanische/afghanischer/afghanisches/afghanischen,afghane|~afghanistan
persia|persia,irán|persia,iran|perse,iran|persia,iran|pérsia,irã|||persien,iran
persian|persa,pérsico,iraní|persian,iranian|persan,perse,iranien|persiano,iraniano|persa,iraniano|||persisch/persische/persischer/persisches/persischen,perser|~persia
arabia|arabia|arabia|arabie|arabia|arábia|||arabien
arabian|árabe,arábigo,arábico|arabian,arab,arabic|arabe,arabique|arabo,arabico|árabe,arábico|||arabisch/arabische/arabischer/arabisches/arabischen,araber|~arabia
saudi.arabia|arabia saudita|saudi arabia|arabie saoudite|arabia saudita|arábia saudita|||saudi-arabien|~arabia
iraq|irak|iraq|irak|iraq|iraque|||irak
syria|siria|syria|syrie|siria|síria
lebanon|líbano|lebanon|liban|libano|líbano|||libanon
lebanese|libanés|lebanese|libanais|libanese|libanês|||libanesisch/libanesische/libanesischer/libanesisches/libanesischen,libanese|~lebanon
palestine|palestina|palestine|palestine|palestina|palestina|||palästina
israel|israel|israel|israël|israele|israel|||israel
jordan|jordania|jordan|jordanie|giordania|jordânia
emirates|emiratos|emirates,uae|émirats|emirati|emirados|||emirate
babylon|babilonia|babylon|babylone|babilonia|babilônia|||babylon,babylonien|~mesopotamia ~assyria
assyria|asiria|assyria|assyrie|assiria|assíria|||assyrien
phoenicia|fenicia|phoenicia|phénicie|fenicia|fenícia|||phönizien
phoenician|fenicio|phoenician|phénicien|fenicio|fenício|||phönizisch/phönizische/phönizischer/phönizisches/phönizischen,phönizier|~phoenicia
mesopotamia|mesopotamia|mesopotamia|mésopotamie|mesopotamia|mesopotâmia|||mesopotamien,zweistromland
egypt|egipto|egypt|égypte|egitto|egito|||ägypten
egyptian|egipcio|egyptian|égyptien|egiziano|egípcio|||ägyptisch/ägyptische/ägyptischer/ägyptisches/ägyptischen,ägypter|~egypt
morocco|marruecos|morocco|maroc|marocco|marrocos|||marokko
moroccan|marroquí|moroccan|marocain|marocchino|marroquino|||marokkanisch/marokkanische/marokkanischer/marokkanisches/marokkanischen,marokkaner|~morocco
moorish|moro,morisco|moorish,moor|maure,mauresque|moro,moresco|mouro,mourisco|||maurisch/maurische/maurischer/maurisches/maurischen,maure,mohr|~arabian ~moroccan
algeria|argelia|algeria|algérie|algeria|argélia
tunisia|túnez|tunisia|tunisie|tunisia|tunísia|||tunesien
libya|libia|libya|libye|libia|líbia
sahara|sáhara|sahara|sahara|sahara|saara|||sahara
ethiopia|etiopía,abisinia|ethiopia,abyssinia|éthiopie,abyssinie|etiopia,abissinia|etiópia|||äthiopien
kenya|kenia|kenya|kenya|kenya|quênia|||kenia
senegal|senegal|senegal|sénégal|senegal|senegal|||senegal
nigeria|nigeria|nigeria|nigéria|nigeria|nigéria|||nigeria
congo|congo|congo|congo|congo|congo|||kongo
angola|angola|angola|angola|angola|angola|||angola
guinea|guinea|guinea|guinée|guinea|guiné|||guinea
cameroon|camerún|cameroon|cameroun|camerun|camarões|||kamerun
south.africa|sudáfrica|south africa|afrique du sud|sudafrica|áfrica do sul|||südafrika
zulu|zulú|zulu|zoulou|zulu|zulu|||zulu
madagascar|madagascar|madagascar|madagascar|madagascar|madagascar|||madagaskar
nile|nilo|nile|nil|nilo|nilo
kilimanjaro|kilimanjaro|kilimanjaro|kilimandjaro|kilimangiaro|quilimanjaro|||kilimandscharo
thailand|tailandia,siam|thailand,siam|thaïlande,siam|thailandia,siam|tailândia|||thailand,siam
thai|tailandés,thai|thai|thaïlandais|thailandese,thai|tailandês|||thailändisch/thailändische/thailändischer/thailändisches/thailändischen,thai|~thailand
siamese|siamés|siamese|siamois|siamese|siamês|||siamesisch/siamesische/siamesischer/siamesisches/siamesischen|~thai ~thailand
vietnam|vietnam|vietnam,viet nam|viêt nam|vietnam|vietnã|||vietnam
vietnamese|vietnamita|vietnamese|vietnamien|vietnamita|vietnamita|||vietnamesisch/vietnamesische/vietnamesischer/vietnamesisches/vietnamesischen,vietnamese|~vietnam
cambodia|camboya|cambodia|cambodge|cambogia|camboja|||kambodscha
philippines|filipinas|philippines|philippines|filippine|filipinas|||philippinen
indonesia|indonesia|indonesia|indonésie|indonesia|indonésia
malaysia|malasia|malaysia|malaisie|malaysia|malásia|||malaysia
bali|bali|bali|bali|bali|bali|||bali
java|java|java|java|giava|java|||java
singapore|singapur|singapore|singapour|singapore|singapura|||singapur
taiwan|taiwán,formosa|taiwan,formosa|taïwan|taiwan,formosa|taiwan,formosa|||taiwan,formosa
australia|australia|australia,oz|australie|australia|austrália
australian|australiano|australian,aussie|australien|australiano|australiano|||australisch/australische/australischer/australisches/australischen,australier|~australia
new.zealand|nueva zelanda,nueva zelandia|new zealand,aotearoa|nouvelle-zélande|nuova zelanda|nova zelândia|||neuseeland
hawaii|hawái,hawaii|hawaii|hawaï|hawaii|havaí|||hawaii|~polynesia
hawaiian|hawaiano|hawaiian|hawaïen|hawaiano|havaiano|||hawaiianisch/hawaiianische/hawaiianischer/hawaiianisches/hawaiianischen|~hawaii ~polynesian
polynesia|polinesia|polynesia|polynésie|polinesia|polinésia
polynesian|polinesio|polynesian|polynésien|polinesiano|polinésio|||polynesisch/polynesische/polynesischer/polynesisches/polynesischen,polynesier|~polynesia
galapagos|galápagos,islas galápagos|galapagos,galápagos islands|galápagos|galapagos|galápagos
patagonia|patagonia|patagonia|patagonie|patagonia|patagônia|||patagonien|~tierra.del.fuego
tierra.del.fuego|tierra del fuego|land of fire,tierra del fuego|terre de feu|terra del fuoco|terra do fogo|||feuerland
amazon|amazonas,amazonía,río amazonas|amazon,amazonia|amazone,amazonie|amazzoni,rio delle amazzoni,amazzonia|amazonas,amazônia
amazonian|amazónico|amazonian,amazonic|amazonien|amazzonico|amazônico|||amazonisch/amazonische/amazonischer/amazonisches/amazonischen|~amazon
california|california|california|californie|california|califórnia|||kalifornien
californian|californiano|californian|californien|californiano|californiano|||kalifornisch/kalifornische/kalifornischer/kalifornisches/kalifornischen,kalifornier|~california
texas|texas,tejas|texas|texas|texas|texas|||texas
texan|texano,tejano|texan,tejano|texan|texano|texano|||texanisch/texanische/texanischer/texanisches/texanischen,texaner|~texas
florida|florida|florida|floride|florida|flórida
louisiana|luisiana,louisiana|louisiana|louisiane|louisiana|luisiana|||louisiana
canary.islands|canarias,islas canarias|canary islands,canaries|îles canaries,canaries|isole canarie,canarie|ilhas canárias,canárias|||kanarische inseln,kanaren
balearic|baleares,balear|balearic|baléares|baleari|baleares|||balearen,balearisch/balearische/balearischer/balearisches/balearischen|~majorca
majorca|mallorca|majorca,mallorca|majorque|maiorca|maiorca|||mallorca
roman|romano|roman|romain|romano|romano|||römisch/römische/römischer/römisches/römischen,römer|~rome ~latin
gallic|galo,gálico|gallic,gaul,gaulish|gaulois|gallico,gallo|gaulês|||gallisch/gallische/gallischer/gallisches/gallischen,gallier|~french ~france
saxon|sajón|saxon|saxon|sassone|saxão|||sächsisch/sächsische/sächsischer/sächsisches/sächsischen,sachse
norman|normando|norman|normand|normanno|normando|||normannisch/normannische/normannischer/normannisches/normannischen,normanne|~normandy
aztec|azteca|aztec|aztèque|azteco|asteca|||aztekisch/aztekische/aztekischer/aztekisches/aztekischen,azteke|~maya ~mexican
maya|maya|maya,mayan|maya|maya|maia
inca|inca,inka|inca,inka|inca|inca|inca|inka|inka||~aztec ~maya ~quechua
incan|incaico|incan,incaic|incaïque|incaico|incaico|||inkaisch/inkaische/inkaischer/inkaisches/inkaischen|~inca ~quechua
quechua|quechua,quichua|quechua|quechua|quechua|quéchua|qhichwa,runasimi||quechua
aymara|aimara,aymara|aymara|aymara|aymara|aimará|aymara|aymara|aymara
guarani|guaraní|guarani|guarani|guaraní|guarani|||guarani
apache|apache|apache|apache|apache|apache|||apache|~cherokee ~sioux
cherokee|cheroqui|cherokee|cherokee|cherokee|cherokee|||cherokee
sioux|siux|sioux|sioux|sioux|sioux|||sioux
eskimo|esquimal,inuit|eskimo,inuit|esquimau,inuit|eschimese,inuit|esquimó|||eskimo
african.american|afroamericano|african american|afro-américain|afroamericano|afro-americano|||afroamerikanisch/afroamerikanische/afroamerikanischer/afroamerikanisches/afroamerikanischen,afroamerikaner
jewish|judío/judía,hebreo,judaico|jewish,hebrew,jew,judaic|juif,hébreu,juive|ebreo,ebraico,giudeo|judeu,hebreu,judia,hebraico,judaico|||jüdisch/jüdische/jüdischer/jüdisches/jüdischen,jude,hebräisch/hebräische/hebräischer/hebräisches/hebräischen
`
