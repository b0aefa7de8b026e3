// More words of business, law, technics and the goods of the classes.
export const businessMore = `
rotary|rotativo,rotatorio,giratorio|rotary,rotating,rotatory,revolving|rotatif/rotative|rotante,rotativo|rotativo|||rotierend/rotierende/rotierender/rotierendes/rotierenden,drehend/drehende/drehender/drehendes/drehenden|~rotation ~to.spin ~to.turn
reader|lector|reader|lecteur/lectrice|lettore/lettrice|leitor|||leser,leserin|~to.read
bracket|soporte,ménsula,corchete|bracket|support,équerre|staffa,mensola|suporte|||halterung,klammer,konsole|~support
bronchial|bronquial|bronchial|bronchique|bronchiale|brônquico|||bronchial/bronchiale/bronchialer/bronchiales/bronchialen|~lung
conversion|conversión|conversion|conversion|conversione|conversão|||umwandlung,konversion,umstellung|~change
to.convert|convertir/convierte|convert|convertir|convertire|converter|||umwandeln,konvertieren|~conversion ~to.transform
converter|convertidor|converter|convertisseur|convertitore|conversor|||konverter,wandler,umwandler|~to.convert ~conversion
absorbent|absorbente|absorbent,absorptive|absorbant|assorbente|absorvente|||saugfähig/saugfähige/saugfähiger/saugfähiges/saugfähigen,absorbierend/absorbierende/absorbierender/absorbierendes/absorbierenden|~sponge
to.absorb|absorber/absorbe|absorb|absorber|assorbire|absorver|||absorbieren,aufsaugen|~absorbent
shaft|eje,asta|shaft,spindle|arbre,fût|albero,asta|eixo,haste|||welle,schaft/schäfte
ventilation|ventilación,aireación|ventilation|ventilation,aération|ventilazione,aerazione|ventilação|||lüftung,belüftung,ventilation|~ventilator ~air
conduit|conducto|conduit,duct|conduit|condotto|conduto|||leitungsrohr,kanal/kanäle|~pipe.tube ~pipeline ~channel ~canal
junction|empalme,cruce,unión,intersección|junction,joint,intersection|jonction|giunzione,incrocio|junção|||kreuzung,verbindungsstelle|~crossing ~coupling
paragon|dechado,modelo,parangón|paragon|parangon|modello,esempio,paragone|paradigma,modelo|||musterbeispiel,vorbild,inbegriff|~example ~ideal ~model
specialty|especialidad|specialty,speciality|spécialité|specialità|especialidade|||spezialität|~specialist
molecular|molecular|molecular|moléculaire|molecolare|molecular|||molekular/molekulare/molekularer/molekulares/molekularen|~molecule ~atomic
to.expose|exponer/expone,exhibir|expose,exhibit|exposer|esporre|expor|||aussetzen/ausgesetzt,ausstellen|~exhibition
exposure|exposición|exposure|exposition|esposizione|exposição|||aussetzung,belichtung|~to.expose
abrasive|abrasivo|abrasive|abrasif/abrasive|abrasivo|abrasivo|||schleifmittel,abrasiv/abrasive/abrasiver/abrasives/abrasiven|~rough
measurement|medición,medida,mensuración|measurement,gauging|mesure,mesurage|misurazione|medição|||messung,vermessung|~measure
meter.device|medidor,contador|gauge,meter,measuring device|compteur,jauge|misuratore,contatore|medidor,contador|||messgerät,zähler|~measure
publicity|publicidad|publicity|publicité|pubblicità|publicidade|||publicity,werbung|~advertising
about|acerca de,sobre,respecto a,en torno a|about|au sujet de,à propos|circa,riguardo|acerca,sobre|||über
tape|cinta|tape|ruban,bande|nastro|fita|||bänder,klebeband|~ribbon
to.bend|doblar/dobla,flexionar,curvar|bend,bent,flex|plier,courber|piegare,curvare|dobrar,curvar|||biegen/gebogen,beugen|~to.fold ~curved
to.alter|alterar/altera|alter|altérer,modifier|alterare|alterar|||abändern,verändern|~to.change ~to.modify
to.modify|modificar/modifica|modify|modifier|modificare|modificar|||modifizieren,abändern|~to.change ~modular
ratio|razón,proporción|ratio|ratio,rapport|rapporto,ragione|razão,proporção|||verhältnis|~proportion
proportion|proporción|proportion|proportion|proporzione|proporção|||proportion
sodium|sodio|sodium|sodium|sodio|sódio|||natrium|~salt ~potassium
potassium|potasio|potassium|potassium|potassio|potássio|||kalium
chloride|cloruro|chloride|chlorure|cloruro|cloreto|||chlorid
chlorine|cloro|chlorine|chlore|cloro|cloro|||chlor|~chloride
fluoride|flúor|fluoride,fluorine|fluor|fluoro|flúor|||fluorid,fluor
silicon|silicio|silicon|silicium|silicio|silício|||silizium,silicium
silicone|silicona|silicone|silicone|silicone|silicone|||silikon
utility|utilidad|utility|utilité|utilità|utilidade|||nutzen,nützlichkeit|~useful
pulley|polea|pulley|poulie|puleggia|polia|||riemenscheibe,flaschenzug|~wheel ~hoist ~winch
insulating|aislante,aislador|insulating,insulator|isolant|isolante|isolante|||isolierend/isolierende/isolierender/isolierendes/isolierenden|~insulation ~insulated
insulated|aislado|insulated,isolated|isolé|isolato|isolado|||isoliert/isolierte/isolierter/isoliertes/isolierten|~insulation
regulator|regulador|regulator|régulateur|regolatore|regulador|||regulator|~to.regulate ~controller ~regulation
to.regulate|regular/regula|regulate|régler,réguler|regolare|regular|||regeln,regulieren|~regulation ~to.control
regulation|regulación,reglamento|regulation|réglementation,règlement|regolamento,regolazione|regulamento,regulação|||regelung,regulierung,vorschrift|~rule
keyring|llavero|keyring,key ring,key chain|porte-clés|portachiavi|chaveiro|||schlüsselanhänger,schlüsselring|~key
rod|varilla,vara|rod|tige,verge|verga,asta|vara,haste|||stange,stab/stäbe|~stick ~bar.shape ~wand
authority|autoridad|authority|autorité|autorità|autoridade|||autorität,behörde|~power ~command
to.authorize|autorizar/autoriza,habilitar|authorize,authorise,empower|autoriser|autorizzare|autorizar|||autorisieren,ermächtigen,genehmigen|~permit ~authority ~license
reservation|reservación,reserva,reserva previa|reservation,booking|réservation|prenotazione|reserva|||reservierung,buchung|~reserve
synergy|sinergia|synergy|synergie|sinergia|sinergia|||synergie|~cooperation ~collaboration
aeon|eón|aeon,eon|éon|eone|éon|||äon/äonen|~eternity ~age.era ~century
liner|forro,delineador|liner|doublure|fodera|forro|||futter,innenfutter
ad|anuncio,aviso,aviso publicitario|ad,advertisement,announcement,advert|annonce|annuncio,inserzione|anúncio|||anzeige,inserat,annonce|~advertising ~publicity ~poster.sign
to.announce|anunciar/anuncia|announce,proclaim|annoncer|annunciare|anunciar|||ankündigen,verkünden|~ad ~herald ~proclamation
painted|pintado|painted|peint|dipinto|pintado|||bemalt/bemalte/bemalter/bemaltes/bemalten,gemalt/gemalte/gemalter/gemaltes/gemalten|~paint ~painter ~to.paint
placement|colocación,ubicación|placement|placement|collocamento|colocação|||platzierung|~to.put
geo|geo|geo|géo|geo|geo|||geo|~earth
bio-tech|biotecnología|biotechnology,biotech|biotechnologie|biotecnologia|biotecnologia|||biotechnologie,biotechnik,biotech|~technology ~biology
biomedical|biomédico|biomedical|biomédical|biomedico|biomédico|||biomedizinisch/biomedizinische/biomedizinischer/biomedizinisches/biomedizinischen|~medical ~bio
robotics|robótica|robotics|robotique|robotica|robótica|||robotik|~robot ~automation
genomics|genómica|genomics|génomique|genomica|genômica|||genomik|~genetic ~genome ~gene
genome|genoma|genome|génome|genoma|genoma|||genom|~genetic
petrochemical|petroquímico|petrochemical|pétrochimique|petrolchimico|petroquímico|||petrochemisch/petrochemische/petrochemischer/petrochemisches/petrochemischen|~petroleum
microelectronics|microelectrónica|microelectronics|microélectronique|microelettronica|microeletrônica|||mikroelektronik|~electronic ~micro
semiconductor|semiconductor|semiconductor|semi-conducteur|semiconduttore|semicondutor|||halbleiter|~chip
wireless|inalámbrico,sin hilos,sin cable|wireless,cordless,cable-free,cableless|sans fil|senza fili|sem fio,sem fios|||drahtlos/drahtlose/drahtloser/drahtloses/drahtlosen,kabellos/kabellose/kabelloser/kabelloses/kabellosen,schnurlos/schnurlose/schnurloser/schnurloses/schnurlosen|~mobile
downloadable|descargable|downloadable|téléchargeable|scaricabile|baixável,descarregável|||herunterladbar/herunterladbare/herunterladbarer/herunterladbares/herunterladbaren|~download
download|descarga|download|téléchargement|scaricamento|descarga,download|||download,herunterladen
upload|subida,carga|upload|téléversement|caricamento|carregamento|||upload,hochladen|!download
analytics|analítica|analytics,analytical|analytique|analitica|analítica|||analytik,analytisch/analytische/analytischer/analytisches/analytischen|~analysis ~analyst
analyst|analista|analyst|analyste|analista|analista|||analyst,analytiker|~analysis
compliance|cumplimiento|compliance|conformité|conformità,adempimento|conformidade|||compliance,einhaltung|~to.obey
prevention|prevención|prevention|prévention|prevenzione|prevenção|||vorbeugung,prävention,verhütung|~protection ~precaution
to.prevent|prevenir/previene,evitar,impedir|prevent|prévenir,empêcher|prevenire,impedire|prevenir,evitar,impedir|||verhindern,vorbeugen,verhüten|~prevention
preventive|preventivo|preventive,preventative|préventif/préventive|preventivo|preventivo|||vorbeugend/vorbeugende/vorbeugender/vorbeugendes/vorbeugenden,präventiv/präventive/präventiver/präventives/präventiven|~prevention
migration|migración|migration|migration|migrazione|migração|||migration,wanderung
migrant|migrante,emigrante|migrant,emigrant|migrant|migrante|migrante|||migrant,migrantin|~migration ~immigrant
connector|conector|connector|connecteur|connettore|conector|||verbinder,stecker|~connection ~coupling ~link ~plug ~to.connect
inspection|inspección|inspection|inspection|ispezione|inspeção|||inspektion,prüfung|~control ~revision
inspector|inspector|inspector|inspecteur|ispettore|inspetor|||inspektor,prüfer|~inspection
career|carrera|career|carrière|carriera|carreira|||karriere,laufbahn|~profession
profession|profesión|profession,occupation|profession|professione|profissão|||beruf|~trade
simply|simplemente|simply|simplement|semplicemente|simplesmente|||einfach|~simple
mixed|mixto|mixed|mixte|misto|misto|||gemischt/gemischte/gemischter/gemischtes/gemischten|~mix ~to.mix ~fusion
respiratory|respiratorio|respiratory|respiratoire|respiratorio|respiratório|||respiratorisch/respiratorische/respiratorischer/respiratorisches/respiratorischen|~breath ~lung ~bronchial ~to.breathe
diversity|diversidad|diversity|diversité|diversità|diversidade|||vielfalt,diversität|~variety ~multi
diverse|diverso,variado|diverse,diversified,varied|divers|diverso,vario|diverso|||diverse/diverser/diverses/diversen,vielfältig/vielfältige/vielfältiger/vielfältiges/vielfältigen,verschiedenartig/verschiedenartige/verschiedenartiger/verschiedenartiges/verschiedenartigen|~diversity ~different
diversification|diversificación|diversification|diversification|diversificazione|diversificação|||diversifizierung,diversifikation|~diversity
hydropower|energía hidráulica,hidroenergía,energía hídrica|hydropower,hydro,water power,hydroelectric power|énergie hydraulique,énergie hydroélectrique,houille blanche|energia idraulica,energia idroelettrica|energia hidráulica,energia hidrelétrica|||wasserkraft|~hydraulic ~dam
to.compress|comprimir/comprime|compress,squeeze|compresser|comprimere|comprimir|||komprimieren,zusammendrücken|~compression
compression|compresión|compression|compression|compressione|compressão|||kompression,verdichtung|~pressure
compressor|compresor|compressor|compresseur|compressore|compressor|||kompressor/kompressoren,verdichter|~compression ~to.compress
depression|depresión|depression|dépression|depressione|depressão|||depression
juridical|jurídico|juridical,legal,judicial|juridique|giuridico|jurídico|||juristisch/juristische/juristischer/juristisches/juristischen,rechtlich/rechtliche/rechtlicher/rechtliches/rechtlichen|~legal
supervision|supervisión,control|supervision|supervision|supervisione|supervisão|||aufsicht,beaufsichtigung,überwachung|~control
supervisor|supervisor|supervisor|superviseur|supervisore|supervisor|||aufseher,supervisor|~supervision ~inspector ~foreman
to.supervise|supervisar/supervisa,vigilar|supervise|superviser,surveiller|supervisionare,sorvegliare|supervisionar,vigiar|||beaufsichtigen,überwachen|~supervision
surveillance|vigilancia|surveillance|surveillance|sorveglianza,vigilanza|vigilância|||überwachung|~watchman ~monitoring
vigilant|vigilante,alerta,atento|vigilant,watchful|vigilant|vigile|vigilante|||wachsam/wachsame/wachsamer/wachsames/wachsamen|~surveillance
affinity|afinidad|affinity|affinité|affinità|afinidade|||affinität|~attraction
attraction|atracción|attraction,allure|attraction|attrazione|atração|||anziehung,attraktion,anziehungskraft|~attractive ~magnet ~charm.grace
to.attract|atraer/atrae|attract,lure|attirer|attrarre,attirare|atrair|||anziehen/angezogen,anlocken|~attraction ~magnet ~attractive
marketplace|mercado|marketplace|place de marché|mercato|mercado|||marktplatz/marktplätze|~market
simulator|simulador|simulator|simulateur|simulatore|simulador|||simulator/simulatoren|~simulation
simulation|simulación|simulation|simulation|simulazione|simulação|||simulation
multiple|múltiple,múltiplo|multiple,manifold,manyfold|multiple|multiplo|múltiplo|||mehrfach,multipel/multiple/multipler/multiples/multiplen,vielfach|~multi ~poly ~to.multiply
cellular|celular|cellular|cellulaire|cellulare|celular|||zellular/zellulare/zellularer/zellulares/zellularen,zellulär/zelluläre/zellulärer/zelluläres/zellulären|~cell
physiological|fisiológico|physiological|physiologique|fisiologico|fisiológico|||physiologisch/physiologische/physiologischer/physiologisches/physiologischen|~physiology
physiology|fisiología|physiology|physiologie|fisiologia|fisiologia|||physiologie|~anatomy
injectable|inyectable|injectable|injectable|iniettabile|injetável|||injizierbar/injizierbare/injizierbarer/injizierbares/injizierbaren|~injection ~syringe
sulfate|sulfato|sulfate,sulphate|sulfate|solfato|sulfato|||sulfat|~sulfur
to.demand|exigir/exige,demandar|demand|exiger|esigere|exigir|||fordern,verlangen
demand|demanda,exigencia|demand|demande|domanda,richiesta|demanda,procura|||nachfrage|!offer
demanding|exigente|demanding,exacting|exigeant|esigente|exigente|||anspruchsvoll/anspruchsvolle/anspruchsvoller/anspruchsvolles/anspruchsvollen|~demand
request|solicitud,petición|request|demande,requête,sollicitation|richiesta|pedido,solicitação|||anfrage,bitte,ersuchen|~application.form ~to.ask
application.form|solicitud|application|demande|domanda|requerimento|||antrag/anträge,antragsformular
survey|encuesta,sondeo|survey,poll|sondage,enquête|sondaggio,indagine|pesquisa,levantamento|||umfrage,erhebung|~research
surveying|agrimensura,topografía|surveying,topography|arpentage,topographie|topografia|agrimensura,topografia|||vermessung,landvermessung
expressway|autopista,vía expresa,vía rápida|expressway,motorway,freeway,turnpike|autoroute|autostrada|autoestrada|||autobahn,schnellstraße|~highway ~road ~fast.lane
to.refrigerate|refrigerar|refrigerate|réfrigérer|refrigerare|refrigerar|||kühlen|~refrigeration ~refrigerator ~to.cool
accumulator|acumulador|accumulator|accumulateur|accumulatore|acumulador|||akkumulator/akkumulatoren,akku|~battery ~charger
to.accumulate|acumular/acumula,acopiar,amontonar|accumulate,amass|accumuler|accumulare|acumular|||ansammeln,anhäufen,akkumulieren|~accumulator ~to.collect
capillary|capilar|capillary|capillaire|capillare|capilar|||kapillar/kapillare/kapillarer/kapillares/kapillaren|~hair
actuator|actuador,accionador|actuator|actionneur|attuatore|atuador|||aktuator/aktuatoren,aktor,stellantrieb|~to.activate
sprayer|pulverizador,rociador,aspersor,fumigador|sprayer,atomizer,spray bottle,nebulizer|pulvérisateur,atomiseur,vaporisateur|spruzzatore,nebulizzatore|pulverizador|||sprüher,zerstäuber,sprühgerät|~spray ~dispenser ~aerosol
vaporizer|vaporizador|vaporizer,vapouriser,vapourizer|vaporisateur|vaporizzatore|vaporizador|||verdampfer,vaporisator|~sprayer ~steam
navigation|navegación|navigation,seafaring|navigation|navigazione|navegação|||schifffahrt|~to.sail ~compass ~nautical
reproduction|reproducción|reproduction|reproduction|riproduzione|reprodução|||reproduktion,fortpflanzung,wiedergabe|~copy ~replica
monitoring|monitoreo,monitorización,seguimiento|monitoring|surveillance,suivi|monitoraggio|monitoramento,monitorização|||überwachung,monitoring|~monitor ~to.observe
trim|guarnición,recorte|trim,trimming|garniture|guarnizione|guarnição|||zierleiste,besatz|~ornament
transaction|transacción|transaction|transaction|transazione|transação|||transaktion|~deal
query|consulta|query,enquiry,inquiry|requête|interrogazione,quesito|consulta|||abfrage,anfrage|~question
modelling|modelado|modelling,modeling|modelage,modélisation|modellazione|modelagem|||modellierung|~model
episcopal|episcopal|episcopal|épiscopal|episcopale|episcopal|||bischöflich/bischöfliche/bischöflicher/bischöfliches/bischöflichen|~bishop
range|gama,rango,variedad|range|gamme|gamma|gama,faixa|||sortiment,reihe|~series ~assortment
casing|carcasa|casing,housing,enclosure|boîtier,carter|involucro,carcassa|carcaça|||gehäuse|~cover ~case.box
dominion|dominio|dominion,domination|domination,dominion|dominio|domínio|||herrschaft|~domain ~reign ~empire ~kingdom
to.dominate|dominar/domina|dominate|dominer|dominare|dominar|||dominieren,beherrschen|~dominion ~dominant ~to.rule ~to.conquer
dominant|dominante|dominant|dominant|dominante|dominante|||dominant/dominante/dominanter/dominantes/dominanten,vorherrschend/vorherrschende/vorherrschender/vorherrschendes/vorherrschenden|~dominion
domination|dominación|domination|domination|dominazione|dominação|||dominanz,beherrschung|~dominion ~to.dominate
dining|comida,cenar|dining|dîner,repas|cena,pasto|jantar|||speisen,essen|~dinner ~meal
diner|comensal|diner,dinner guest|dîneur,convive|commensale|comensal|||gast/gäste,tischgast|~dining
implant|implante|implant|implant|impianto|implante|||implantat
reinsurance|reaseguro|reinsurance|réassurance|riassicurazione|resseguro|||rückversicherung|~insurance
technological|tecnológico|technological|technologique|tecnologico|tecnológico|||technologisch/technologische/technologischer/technologisches/technologischen|~technology
promotional|promocional|promotional|promotionnel/promotionnelle|promozionale|promocional|||werblich/werbliche/werblicher/werbliches/werblichen|~promotion ~marketing
gardening|jardinería|gardening,horticulture,yardwork|jardinage,horticulture|giardinaggio,orticoltura|jardinagem,horticultura|||gartenarbeit,gärtnern,gartenbau|~garden ~gardener
horticultural|hortícola|horticultural|horticole|orticolo|hortícola|||gartenbaulich/gartenbauliche/gartenbaulicher/gartenbauliches/gartenbaulichen|~gardening ~garden
controller|controlador,mando|controller|contrôleur,manette|controllore,regolatore|controlador|||controller,steuergerät|~control ~to.control
biodegradable|biodegradable|biodegradable|biodégradable|biodegradabile|biodegradável|||biologisch abbaubar|~ecological
upholstery|tapicería|upholstery|tapisserie,rembourrage,capitonnage|tappezzeria|estofamento|||polster,polsterung|~sofa
upholsterer|tapicero|upholsterer|tapissier|tappezziere|estofador|||polsterer|~upholstery
tapestry|tapiz/tapices|tapestry|tapisserie|arazzo|tapeçaria|||wandteppich|~carpet ~weaving
feeder.trough|comedero,pesebre|feeder,trough,manger|mangeoire,auge|mangiatoia|comedouro,manjedoura|||futtertrog/futtertröge,krippe,trog/tröge|~to.feed
mural|mural,pintura mural|mural,wall painting|mural/muraux,peinture murale|murale|mural|||wandgemälde,wandbild/wandbilder|~wall ~painting
visor|visera,visor|visor,eyeshade|visière|visiera|viseira|||visier,blende|~cap
sterilization|esterilización|sterilization,sterilisation|stérilisation|sterilizzazione|esterilização|||sterilisation,sterilisierung|~sterile ~disinfection
report|informe,reporte|report|rapport,compte rendu|rapporto,relazione|relatório|||bericht|~bulletin ~news
to.report|informar/informa,reportar/reporta|report|rapporter,signaler|riferire,segnalare|relatar,informar|||berichten,melden|~report
to.inform|informar/informa|inform|informer|informare|informar|||informieren,benachrichtigen|~information ~to.notify
shift|cambio,turno|shift|changement,équipe|turno,spostamento|turno,mudança|||schicht,verschiebung|~to.change
critical|crítico|critical|critique|critico|crítico|||kritisch/kritische/kritischer/kritisches/kritischen|~critic
critic|crítico,crítica|critic,criticism,reviewer|critique|critico,critica|crítico,crítica|||kritiker,kritik
paramount|supremo,primordial,sumo|paramount|primordial,suprême|supremo,sommo|primordial,supremo|||überragend/überragende/überragender/überragendes/überragenden,oberst/oberste/oberster/oberstes/obersten|~supreme
tackle|aparejo,placaje|tackle|palan,tacle,plaquage|paranco,placcaggio|aparelho,equipamento|||takel,tackling
especially|especialmente,sobre todo,en especial|especially,specially|spécialement,surtout|specialmente,soprattutto|especialmente|||besonders,speziell|~special
tip|punta,consejo,propina|tip|pointe,pourboire,bout|punta,mancia|ponta,dica,gorjeta|||spitze,tipp,trinkgeld/trinkgelder|~point
expansion|expansión|expansion,enlargement|expansion|espansione|expansão|||expansion,ausdehnung,erweiterung|~to.expand ~growth
to.expand|expandir/expande,ampliar,expandirse|expand,extend|étendre,développer|espandere,estendere|expandir,ampliar|||expandieren,ausdehnen,erweitern
extension|extensión,prolongación|extension,prolongation|extension,prolongement|estensione|extensão|||erweiterung,verlängerung,ausdehnung|~to.expand ~expansion
extended|extendido,extenso|extended|étendu|esteso|estendido|||erweitert/erweiterte/erweiterter/erweitertes/erweiterten,verlängert/verlängerte/verlängerter/verlängertes/verlängerten,ausgedehnt/ausgedehnte/ausgedehnter/ausgedehntes/ausgedehnten|~extension
cellulose|celulosa|cellulose|cellulose|cellulosa|celulose|||zellulose,cellulose|~paper
drain|desagüe,drenaje,desaguadero|drain,drainage|drain,égout,drainage|scarico,drenaggio|dreno,drenagem|||abfluss/abflüsse,drainage|~sewer ~gutter.roof
sewer|alcantarilla,cloaca,alcantarillado|sewer,sewerage,gutter|égout|fogna,fognatura|esgoto|||abwasserkanal/abwasserkanäle,kanalisation|~sanitation
nozzle|boquilla|nozzle|buse,embout|ugello,bocchetta|bocal,bico|||düse|~spout.beak
spout.beak|pico,caño|spout|bec|beccuccio|bico|||ausguss
stretcher|camilla,tensor|stretcher,gurney,litter|brancard,civière|barella|maca|||tragbahre,krankentrage|~ambulance
transportable|transportable|transportable|transportable|trasportabile|transportável|||transportabel/transportable/transportabler/transportables/transportablen|~portable
slicer|rebanadora|slicer|trancheuse|affettatrice|fatiador|||aufschnittmaschine,schneidemaschine|~to.cut
cutter|cortador|cutter|coupeur,cutter|taglierino,tagliatore|cortador|||schneider,cutter|~to.cut ~slicer ~shears ~knife
shears|tijeras,cizallas|shears|cisailles|cesoie|tesouras|||schere,heckenschere|~scissors ~cut
trimmer|recortadora,cortadora,desbrozadora|trimmer,clipper|tondeuse|tagliabordi,rasoio|aparador|||trimmer|~shears ~lawnmower ~razor
shredder|trituradora,picadora,desmenuzadora|shredder,crusher|broyeur,déchiqueteuse|trituratore|triturador|||schredder,häcksler,aktenvernichter|~grinder ~to.grind
spatula|espátula|spatula|spatule|spatola|espátula|||spatel,spachtel|~trowel
trowel|paleta,llana,badilejo|trowel|truelle|cazzuola|colher de pedreiro|||kelle,maurerkelle|~mason
recharge|recarga|recharge,refill|recharge|ricarica|recarga|||aufladung,nachfüllung|~to.load ~charger ~battery
charger|cargador|charger|chargeur|caricabatterie,caricatore|carregador|||ladegerät,lader|~to.load
disinfection|desinfección|disinfection|désinfection|disinfezione|desinfecção|||desinfektion|~disinfectant
vinyl|vinilo|vinyl|vinyle|vinile|vinil|||vinyl
courier|mensajería,correo|courier|coursier,messagerie|corriere|mensageiro,correio|||kurier|~messenger ~carrier ~postman ~delivery ~herald
mediation|mediación|mediation|médiation|mediazione|mediação|||vermittlung,mediation|~mediator ~arbitration ~negotiation
mediator|mediador,intermediario|mediator,intermediary|médiateur,intermédiaire|mediatore,intermediario|mediador,intermediário|||vermittler,mediator|~referee
arbitration|arbitraje|arbitration,refereeing|arbitrage|arbitrato,arbitraggio|arbitragem|||schlichtung,schiedsverfahren|~referee
referee|árbitro,réferi,referí|referee,umpire,arbiter,ref|arbitre|arbitro|árbitro|||schiedsrichter|~judge
affair|asunto|affair,affairs,matter|affaire|affare,faccenda|assunto,caso|||angelegenheit|~business
acne|acné|acne|acné|acne|acne|||akne|~skin
cardiovascular|cardiovascular|cardiovascular|cardiovasculaire|cardiovascolare|cardiovascular|||kardiovaskulär/kardiovaskuläre/kardiovaskulärer/kardiovaskuläres/kardiovaskulären|~heart ~vascular ~cardiac
preservative|conservante,preservante|preservative,preserver|conservateur|conservante|conservante|||konservierungsmittel,konservierungsstoff|~to.preserve ~conservation
unwrought|en bruto|unwrought,uncut|brut|grezzo|em bruto|||roh/rohe/roher/rohes/rohen,unbearbeitet/unbearbeitete/unbearbeiteter/unbearbeitetes/unbearbeiteten|~raw
separator|separador|separator|séparateur|separatore|separador|||separator/separatoren,abscheider|~to.separate
to.separate|separar/separa,apartar,dividir|separate,split|séparer|separare|separar|||trennen|!to.join
separation|separación|separation|séparation|separazione|separação|||trennung,separation|~to.separate ~division ~partition
peripheral|periférico|peripheral|périphérique|periferico|periférico|||peripher/periphere/peripherer/peripheres/peripheren,peripheriegerät
headgear|sombrerería,tocado|headgear,headwear,headdress,millinery|coiffure,couvre-chef|copricapo|chapelaria,toucado|||kopfbedeckung|~hat ~cap ~hatter
haberdashery|mercería,pasamanería|haberdashery|mercerie|merceria|armarinho,retrosaria|||kurzwaren|~button
handle.hilt|empuñadura,puño|hilt,handgrip,handhold|poignée|impugnatura|empunhadura,punho|||handgriff,heft,griff|~handle ~sword ~grip
exfoliant|exfoliante|exfoliating,exfoliant,scrub|exfoliant,gommage|esfoliante|esfoliante|||exfoliant|~to.scrub
dumpling|dumpling,bola de masa|dumpling|ravioli chinois,boulette|gnocco,raviolo|bolinho|||knödel,kloß/klöße,teigtasche|~ravioli ~empanada ~gnocchi
update|actualización,puesta al día|update,upgrade|mise à jour|aggiornamento|atualização|||aktualisierung|~new
to.update|actualizar/actualiza|update|mettre à jour,actualiser|aggiornare|atualizar|||aktualisieren|~update ~to.renew ~modern
functional|funcional|functional|fonctionnel/fonctionnelle|funzionale|funcional|||funktional/funktionale/funktionaler/funktionales/funktionalen,funktionell/funktionelle/funktioneller/funktionelles/funktionellen|~function
effect|efecto,repercusión|effect|effet|effetto|efeito|||effekt,wirkung|~result ~impact
result|resultado,desenlace|result,outcome|résultat|risultato|resultado|||ergebnis,resultat
directory|directorio,guía,guía de direcciones|directory|annuaire,répertoire|elenco,direttorio|diretório,lista|||verzeichnis|~list ~catalogue
batch|lote,hornada,tanda|batch,lot|lot,fournée|lotto,partita|lote||||~series
transit|tránsito|transit|transit|transito|trânsito|||transit,durchreise|~traffic ~transport ~passage
colonial|colonial|colonial|colonial/coloniaux|coloniale|colonial|||kolonial/koloniale/kolonialer/koloniales/kolonialen|~colony ~settler
acoustic|acústico|acoustic,acoustical|acoustique|acustico|acústico|||akustisch/akustische/akustischer/akustisches/akustischen|~sound ~audio ~sonic
bulk|granel|bulk|vrac|sfuso,massa|granel|||schüttgut/schüttgüter|~volume
mercantile|mercantil|mercantile|mercantile|mercantile|mercantil|||kaufmännisch/kaufmännische/kaufmännischer/kaufmännisches/kaufmännischen,merkantil/merkantile/merkantiler/merkantiles/merkantilen|~merchant ~trade ~commercial
aerosol|aerosol|aerosol|aérosol|aerosol|aerossol|||aerosol|~spray
basin|cuenca,palangana,jofaina,cubeta|basin|bassin,cuvette|bacino,catino|bacia|||becken,waschschüssel|~sink ~bowl
sink|fregadero,lavabo,lavadero,lavaplatos,lavatorio,pileta|sink,washbasin,kitchen sink,washstand|évier,lavabo|lavandino,lavello|pia,lavatório|||spüle,waschbecken,spülbecken
exhaust|escape,tubo de escape|exhaust,exhaust pipe,tailpipe|échappement,pot d'échappement|scarico|escape|||auspuff,abgas|~muffler
photovoltaic|fotovoltaico|photovoltaic|photovoltaïque|fotovoltaico|fotovoltaico|||photovoltaisch/photovoltaische/photovoltaischer/photovoltaisches/photovoltaischen,photovoltaik,fotovoltaik|~solar ~solar-energy
dissemination|difusión,divulgación,diseminación,propagación|dissemination,diffusion|diffusion|diffusione|difusão|||verbreitung|~to.spread ~diffuser
diffuser|difusor|diffuser|diffuseur|diffusore|difusor|||diffusor/diffusoren|~to.spread ~perfume
figurine|figurilla,figurita|figurine,statuette|figurine|statuina,figurina|estatueta|||figurine|~statue ~doll
coil|bobina,espiral,serpentín|coil|bobine|bobina|bobina|||spule|~spiral ~spool ~spring.tool
spool|carrete,bobina,rollo|spool,reel|bobine,moulinet|rocchetto,bobina,mulinello|carretel,rolo|||spule,rolle,haspel|~thread
pouch|bolsita,morral,bolsa pequeña|pouch,sachet|pochette,bourse|borsello,sacchetto|bolsinha|||beutel|~bag ~sachet ~purse
brochure|folleto,díptico,tríptico|brochure,leaflet,pamphlet,prospectus,booklet,flyer|brochure,dépliant|opuscolo,dépliant,pieghevole,brochure|folheto,brochura|||broschüre,prospekt,faltblatt/faltblätter|~catalogue
plug.stopper|tapón,taponcito|stopper,plug,bung|bouchon|tappo|tampa,rolha|||stöpsel,pfropfen,korken|~cork
financing|financiación,financiamiento|financing,funding|financement|finanziamento|financiamento|||finanzierung|~finance ~loan ~investment
concession|concesión|concession|concession|concessione|concessão|||konzession,zugeständnis|~franchise ~license
interface|interfaz/interfaces|interface|interface|interfaccia|interface|||schnittstelle,interface
address|dirección,domicilio,señas|address|adresse|indirizzo|endereço|||anschrift|~direction
policy.line|política|policy,politics|politique|politica|política|||politik|~government
political|político|political|politique|politico|político|||politisch/politische/politischer/politisches/politischen|~policy.line ~politician
politician|político|politician|politicien/politicienne|politico|político|||politiker|~policy.line ~senator ~minister ~government
draft|borrador|draft,rough draft|brouillon,ébauche|bozza|rascunho|||entwurf/entwürfe|~sketch
forage|forraje,pienso|forage,fodder,feed|fourrage|foraggio|forragem|||futter,viehfutter|~hay ~pasture ~alfalfa
instrumental|instrumental|instrumental|instrumental/instrumentaux|strumentale|instrumental|||instrumental/instrumentale/instrumentaler/instrumentales/instrumentalen,instrumentell/instrumentelle/instrumenteller/instrumentelles/instrumentellen|~instrument ~musical
atrium|atrio|atrium|atrium|atrio|átrio|||atrium/atrien|~patio ~hall
pathology|patología|pathology|pathologie|patologia|patologia|||pathologie|~illness
ascent|ascenso,subida,ascensión|ascent,climb,ascension|ascension,montée|ascesa,salita|ascensão,subida|||aufstieg,anstieg|!descent ~to.climb ~summit
descent|descenso,bajada|descent|descente|discesa|descida|||abstieg
hospice|hospicio|hospice|hospice|ospizio|hospício|||hospiz|~hospital
emergent|emergente|emerging,emergent,up-and-coming|émergent|emergente|emergente|||aufstrebend/aufstrebende/aufstrebender/aufstrebendes/aufstrebenden,emergent/emergente/emergenter/emergentes/emergenten|~to.emerge
to.emerge|emerger/emerge,surgir,brotar|emerge,arise|émerger,surgir|emergere|emergir,surgir|||auftauchen,entstehen,hervorkommen
frequency|frecuencia|frequency|fréquence|frequenza|frequência|||frequenz,häufigkeit|~wave
frequent|frecuente,asiduo|frequent|fréquent|frequente|frequente|||häufig/häufige/häufiger/häufiges/häufigen|~frequency
purification|purificación,depuración|purification,cleansing|purification,épuration,assainissement|purificazione,depurazione|purificação|||reinigung,läuterung|~pure ~purified ~filter
ultrasonic|ultrasónico|ultrasonic,ultrasound|ultrasonique,ultrason|ultrasonico,ultrasuono|ultrassônico,ultrassom|||ultraschall|~sonic ~supersonic
electromechanical|electromecánico|electromechanical|électromécanique|elettromeccanico|eletromecânico|||elektromechanisch/elektromechanische/elektromechanischer/elektromechanisches/elektromechanischen
depilatory|depilatorio|depilatory|dépilatoire|depilatorio|depilatório|||enthaarungsmittel|~hair ~razor ~shaving
epilation|depilación|epilation,hair removal,depilation|épilation|depilazione,epilazione|depilação,epilação|||enthaarung,epilation,haarentfernung|~depilatory
antiseptic|antiséptico|antiseptic|antiseptique|antisettico|antisséptico|||antiseptisch/antiseptische/antiseptischer/antiseptisches/antiseptischen,antiseptikum|~disinfectant ~sterile ~hygienic ~germicide
`
