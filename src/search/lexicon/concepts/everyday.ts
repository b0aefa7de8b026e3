export const everyday = `
sidewalk|acera,vereda,banqueta|sidewalk,pavement|trottoir|marciapiede|calçada,passeio,calçadão|||gehweg,bürgersteig,gehsteig|~trail
ark|arca|ark|arche|arca|arca||||~noahs-ark
fajita|fajita|fajita|fajita|fajita|fajita|||fajita|~taco ~burrito ~quesadilla
bleachers|grada,gradas,tribuna,graderío|bleachers,stands,grandstand|gradins,tribune|gradinata,tribuna,spalti|arquibancada,tribuna|||tribüne,zuschauertribüne|~stadium
saucer|platillo|saucer|soucoupe,sous-tasse|piattino,sottotazza|pires|||untertasse|~cup
template|plantilla|template,stencil|modèle,gabarit|modello,stampino,sagoma|modelo,gabarito|||vorlage,schablone|~pattern
insole|plantilla|insole,inner sole|semelle intérieure|soletta,plantare|palmilha|||einlegesohle,schuheinlage
income|ingreso,ingresos,renta|income,revenue,earnings|revenu,rente|reddito,rendita|renda,rendimento,receita|||einkommen,einkünfte|~salary ~profit
acronym|sigla,siglas,acrónimo|acronym,initials|sigle,acronyme|sigla,acronimo|sigla,acrônimo|||akronym,kürzel
tome|tomo,volumen|tome,volume|tome,volume|tomo,volume|tomo,volume|||wälzer|~book ~volume
peat|turba|peat|tourbe|torba|turfa|||torf
housing|vivienda|housing,dwelling|logement,habitation|abitazione,alloggio|moradia,habitação|wasi||wohnung,wohnraum,behausung|~home ~apartment
dwelling|morada,vivienda,domicilio|dwelling,abode|demeure,logis|dimora|morada,domicílio|||wohnsitz,behausung,bleibe|~housing ~house ~home ~residence
stained.glass|vidriera,vitral|stained glass|vitrail/vitraux,vitrerie d'art|vetrata|vitral|||buntglas,glasmalerei|~window
refrain.song|estribillo,ritornelo|refrain,chorus|refrain|ritornello,refrain|refrão,estribilho|||refrain,kehrreim|~chorus ~song
quarrel|bronca,pelea,riña,altercado,pendencia|quarrel,brawl,squabble|querelle,bagarre,dispute|lite,rissa,baruffa,bega|briga,rixa,rusga,contenda|||streit,zank,rauferei|~fight
lace.blond|blonda|blond lace|blonde|blonda
elver|angula|elver,glass eel|civelle|cieca|meixão|||glasaal
cassock|sotana|cassock,soutane|soutane|tonaca|batina,sotaina|||soutane
ford|vado|ford|gué|guado|vau|||furt|~crossing
kneecap|rótula|kneecap,patella|rotule|rotula|rótula,patela|||kniescheibe
tibia|tibia|tibia,shin|tibia|tibia|tíbia|||schienbein
comma|coma|comma|virgule|virgola|vírgula|||komma
coma|coma|coma|coma|coma|coma|||koma
chest.drawers|cómoda,cajonera|chest of drawers,dresser|commode,semainier|cassettone,comò|cômoda|||kommode
notary.office|notaría,escribanía|notary office|étude de notaire,notariat|studio notarile,notariato|cartório,tabelionato|||notariat
splinter|astilla,esquirla|splinter,chip,sliver|écharde,éclat,esquille|scheggia|lasca,farpa,estilhaço|||splitter,späne
sheath|funda,vaina|sheath,case,sleeve,scabbard|fourreau,étui,gaine|fodero,guaina|capa,bainha|||scheide,futteral|~case.box
sedan|berlina,sedán|sedan|berline|berlina|sedã
minced.meat|picadillo,carne molida,carne picada|minced meat,mincemeat,ground meat,mince|hachis,viande hachée|carne macinata,macinato|picadinho,carne moída,carne picada|||hackfleisch,gehacktes,faschiertes|~meatball
latch|pestillo,cerrojo,picaporte|latch|loquet,verrou,targette|chiavistello,saliscendi|trinco,ferrolho,tranca|||riegel,klinke|~bolt ~lock
patch.cloth|parche,remiendo|patch|pièce,rapiéçage|toppa,pezza|remendo|||flicken
tripe|mondongo,callos,cau cau,menudo,guatita|tripe|tripes,gras-double|trippa,busecca|dobradinha,bucho|||kutteln,pansen
speck.bit|pizca,pellizco|pinch,speck,smidgen|pincée,soupçon|pizzico|pitada
wand|varita,varita mágica,vara mágica|wand,magic wand|baguette magique|bacchetta magica|varinha,varinha mágica|||zauberstab/zauberstäbe|~scepter
dumbbell|pesa,mancuerna|dumbbell,barbell|haltère|manubrio,bilanciere|haltere|||hantel,kurzhantel|~gym
alcohol|alcohol|alcohol|alcool|alcol|álcool|||alkohol|~spirit.drink
alcoholic|alcohólico|alcoholic|alcoolique|alcolico|alcoólico|||alkoholisch/alkoholische/alkoholischer/alkoholisches/alkoholischen|~alcohol ~drunk
terrestrial|terrestre,terrenal|terrestrial,earthly|terrestre|terrestre|terrestre,terrenal|||irdisch/irdische/irdischer/irdisches/irdischen,terrestrisch/terrestrische/terrestrischer/terrestrisches/terrestrischen|~earth ~world.adj
spatial|espacial,sideral|spatial|spatial|spaziale|espacial|||räumlich/räumliche/räumlicher/räumliches/räumlichen|~space ~cosmic
reward|recompensa|reward,bounty|récompense|ricompensa|recompensa|||belohnung,lohn|~prize ~award
together|juntos,junto,conjuntamente|together,jointly|ensemble,conjointement|insieme,assieme|juntos,juntamente|kuska,kushka||zusammen,gemeinsam/gemeinsame/gemeinsamer/gemeinsames/gemeinsamen,miteinander|~unity ~union ~united
blessing.verb|bendecir/bendice/bendiga|bless|bénir/béni|benedire/benedica|abençoar,benzer,bendizer|||segnen/gesegnet|~blessing
gambler|apostador,jugador,tahúr,ludópata|gambler,bettor,punter|parieur|giocatore d'azzardo,scommettitore|apostador|||glücksspieler,zocker,spieler
volt|voltio|volt|volt|volt|volt|||volt|~ampere ~watt ~electric
watt|vatio|watt|watt|watt|watt|||watt
ampere|amperio|ampere,amp|ampère|ampere|ampère|||ampere
wind.energy|eólico/eólica,energía eólica|wind power,aeolian,wind energy|éolien,énergie éolienne|eolico,energia eolica|eólico,energia eólica|||windenergie,windkraft|~windmill
nexus|nexo,vínculo|nexus|lien|nesso|nexo,vínculo,elo|||nexus
cumbia|cumbia|cumbia|cumbia|cumbia|cumbia|||cumbia|~salsa.dance ~merengue.dance
lip.balm|bálsamo labial,protector labial,humectante labial|lip balm,chapstick,lip salve|baume à lèvres|burrocacao,balsamo labbra,balsamo per labbra|protetor labial,bálsamo labial|||lippenbalsam,lippenpflege|~lipstick ~lip-gloss ~balm
labial|labial|labial,lip|labial|labiale|labial|||labial/labiale/labialer/labiales/labialen|~lipstick ~lip
hobby|pasatiempo,afición,hobby,distracción|hobby,pastime|passe-temps,violon d'ingres|passatempo,hobby,svago|passatempo|||hobby,steckenpferd,freizeitbeschäftigung
motto|lema,divisa,eslogan,consigna|motto,slogan,watchword|devise,slogan|motto,divisa,slogan|lema,divisa,slogan|||motto,wahlspruch,leitspruch
anthem|himno|anthem,hymn|hymne|inno|hino||||~hymn
circuit|circuito|circuit,race track|circuit|circuito|circuito|||kreislauf/kreisläufe,rennstrecke,stromkreis|~race.run ~racing-car
journey.day|jornada,día laboral|working day,workday|journée,journée de travail|giornata lavorativa,giornata di lavoro|jornada,dia de trabalho|||arbeitstag
bulletin|boletín,gaceta,noticiero|bulletin,newsletter,gazette|bulletin,gazette|bollettino,gazzetta,notiziario|boletim,gazeta|||bulletin,mitteilungsblatt|~newspaper ~gazette
monitor|monitor|monitor|moniteur|monitor|monitor|||monitor,bildschirm
historic|histórico|historic,historical|historique|storico|histórico|||historisch/historische/historischer/historisches/historischen,geschichtlich/geschichtliche/geschichtlicher/geschichtliches/geschichtlichen|~history ~historian
intellectual|intelectual|intellectual|intellectuel|intellettuale|intelectual|||intellektuell/intellektuelle/intellektueller/intellektuelles/intellektuellen
awesome|impresionante,alucinante,pasmoso|awesome,amazing,stunning,breathtaking|époustouflant,sensationnel|impressionante,strabiliante|impressionante,deslumbrante|||umwerfend/umwerfende/umwerfender/umwerfendes/umwerfenden,großartig/großartige/großartiger/großartiges/großartigen,überwältigend/überwältigende/überwältigender/überwältigendes/überwältigenden|~amazing ~fantastic
terrific|estupendo,fenomenal,bárbaro,formidable|terrific,stupendous|formidable,épatant|formidabile,stupendo|estupendo,formidável|||großartig/großartige/großartiger/großartiges/großartigen,tolle/toller/tollen,klasse|~fantastic ~stupendous
tremendous|tremendo|tremendous|énorme,formidable|tremendo|tremendo|||gewaltig/gewaltige/gewaltiger/gewaltiges/gewaltigen,enorm/enormer/enormen,ungeheuer|~huge ~gigantic
excitement|emoción,entusiasmo,excitación|excitement,thrill|excitation,frisson|eccitazione,brivido,emozione|emoção,excitação|||aufregung,begeisterung,nervenkitzel|~exciting ~excited
adrenaline|adrenalina|adrenaline|adrénaline|adrenalina|adrenalina|||adrenalin|~excitement
explosive|explosivo|explosive|explosif|esplosivo|explosivo|||explosiv/explosive/explosiver/explosives/explosiven,sprengstoff|~explosion
ammunition|munición|ammunition,ammo|munition|munizione|munição|||munition|~bullet ~cartridge
population|población|population,populace|population|popolazione|população|||bevölkerung,einwohnerschaft|~people ~inhabitant
candidate|candidato,postulante|candidate|candidat|candidato|candidato|||kandidat/kandidatin,bewerber
lecture|conferencia,ponencia|lecture,conference,talk|conférence|conferenza,lezione|conferência,palestra|||vortrag/vorträge,vorlesung|~conference
siesta|siesta|siesta,nap,snooze,catnap|sieste,petit somme|siesta,pisolino,sonnellino,pennichella|sesta,soneca,cochilo|||siesta,nickerchen,mittagsschlaf|~sleep
little.red.riding.hood|caperucita,caperucita roja|little red riding hood,red riding hood|petit chaperon rouge,chaperon rouge|cappuccetto rosso|chapeuzinho vermelho|||rotkäppchen|~red-riding-hood
ugly.duckling|patito feo|ugly duckling|vilain petit canard|brutto anatroccolo|patinho feo|||hässliches entlein,das hässliche entlein|~duckling ~cygnet
peter.pan|peter pan|peter pan||||||peter pan|~neverland
thumbelina|pulgarcita|thumbelina|poucette|pollicina|polegarzinha|||däumelinchen|~tom-thumb
pinocchio|pinocho|pinocchio|pinocchio|pinocchio|pinóquio|||pinocchio|~puppet
sandman|arenero|sandman|marchand de sable|||||sandmann,sandmännchen|~morpheus
blackfoot|pata negra,pie negro|black foot|pied noir|||||schwarzfuß
big.foot|pie grande|bigfoot,big foot|grand pied|piede grande|pé grande|||großer fuß
red.wolf|lobo rojo|red wolf|loup rouge|lupo rosso|lobo vermelho|||roter wolf,rotwolf|<wolf
black.cat|gato negro|black cat|chat noir,chats noirs|gatto nero|gato preto|||schwarze katze|<cat ~feline
white.horse|caballo blanco,corcel blanco|white horse|cheval blanc|cavallo bianco|cavalo branco|||weißes pferd,schimmel|<horse ~black.horse
black.horse|caballo negro|black horse|cheval noir|cavallo nero|cavalo preto|||schwarzes pferd,rappe|<horse ~dark.horse
dark.horse|caballo oscuro|dark horse||||||dunkles pferd
red.bull.animal|toro rojo,toros rojos|red bull,red bulls|taureau rouge|toro rosso|touro vermelho|||roter stier,roter bulle|<bull
golden.eagle|águila dorada,águila real|golden eagle|aigle royal,aigle doré,aigle d'or|aquila reale,aquila d'oro,aquila dorata|águia-real,águia dourada|||steinadler,goldadler|<eagle ~bald.eagle ~hawk ~harpy.eagle
black.pearl|perla negra,perlas negras|black pearl|perle noire,perles noires|perla nera,perle nere|pérola negra|||schwarze perle|<pearl
red.rose|rosa roja,rosas rojas|red rose|rose rouge,roses rouges|rosa rossa,rose rosse|rosa vermelha,rosas vermelhas|||rote rose|<rose
green.house|casa verde|green house|maison verte|casa verde|casa verde|||grünes haus
blue.moon|luna azul|blue moon|lune bleue|luna blu|lua azul|||blauer mond|<moon ~full.moon ~new.moon
green.leaf|hoja verde,hojas verdes|green leaf,green leaves|feuille verte|foglia verde|folha verde|||grünes blatt|<leaf
green.apple|manzana verde|green apple|pomme verte|mela verde|maçã verde|||grüner apfel|<apple ~golden.apple
golden.apple|manzana dorada/manzanas doradas,manzana de oro|golden apple|pomme d'or,pomme dorée|mela d'oro,mela dorata|maçã dourada,maçã de ouro|||goldener apfel,goldapfel|<apple
white.lion|león blanco|white lion|lion blanc|leone bianco|leão branco|||weißer löwe|<lion
golden.gate|puerta dorada,puerta de oro,portal dorado|golden gate|porte d'or,porte dorée|porta d'oro,porta dorata|portão dourado,porta dourada,porta de ouro|||goldenes tor
good.day|buenos días,buen día|good day,good morning|bonjour|buongiorno|bom dia|||guten tag|~good-day ~good-day-wish ~good-morning
sweet.home|dulce hogar|sweet home,home sweet home|doux foyer,foyer doux foyer|casa dolce casa,dolce casa|doce lar|||trautes heim,süßes heim|~home-sweet-home
pret.a.porter|listo para llevar|ready to wear|prêt-à-porter|pronto moda|pronto para vestir||||~ready-to-wear ~haute-couture
fast.lane|carril rápido,vía rápida|fast lane|voie rapide,voie express|corsia veloce|via rápida,faixa rápida|||überholspur
sun.and.moon|sol y luna|sun and moon|soleil et lune|sole e luna|sol e lua|||sonne und mond
land.and.sea|tierra y mar,mar y tierra|land and sea,sea and land,surf and turf|terre et mer,mer et terre|terra e mare,mare e monti,mare e terra|terra e mar,mar e terra|||land und meer
night.owl|ave nocturna,noctámbulo,búho nocturno,trasnochador,ave de noche|night owl,nightbird|noctambule,oiseau de nuit,couche-tard|nottambulo,uccello notturno|notívago,coruja noturna|||nachteule,nachtschwärmer|~owl ~nocturnal
wolf.pack|manada de lobos,jauría de lobos|wolf pack|meute de loups,horde de loups|branco di lupi|alcateia|||wolfsrudel
lions.den|guarida del león,cueva del león,cubil del león|lion's den|antre du lion,fosse aux lions|tana del leone,fossa dei leoni|cova do leão,toca do leão|||höhle des löwen,löwengrube
dragonfly.blue|libélula azul|blue dragonfly||||||blaue libelle|<dragonfly
`
