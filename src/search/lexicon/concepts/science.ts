// Science, technology, computing, communication, energy, industry, construction, law.
export const science = `
science|ciencia|science|science|scienza|ciência|||wissenschaft|~laboratory
scientific|científico|scientific|scientifique|scientifico|científico|||wissenschaftlich/wissenschaftliche/wissenschaftlicher/wissenschaftliches/wissenschaftlichen|~science
technology|tecnología,tecno|technology,tech|technologie|tecnologia|tecnologia|||technologie,technik|~technique ~high-tech
technique|técnica|technique|technique|tecnica|técnica|||technik
philosophy|filosofía|philosophy|philosophie|filosofia|filosofia|||philosophie|~wisdom
mathematics|matemática,matemáticas,mate|mathematics,maths,math|mathématiques|matematica|matemática|||mathematik,mathe|~geometry ~calculation
algebra|álgebra|algebra|algèbre|algebra|álgebra|||algebra|~mathematics ~equation
physics|física|physics|physique|fisica|física|||physik
chemistry|química|chemistry|chimie|chimica|química|||chemie
chemical|químico|chemical|chimique|chimico|químico|||chemisch/chemische/chemischer/chemisches/chemischen,chemikalie|~chemistry
genetics|genética|genetics|génétique|genetica|genética|||genetik|~genetic ~gene ~genome
nuclear|nuclear|nuclear|nucléaire|nucleare|nuclear|||nuklear/nukleare/nuklearer/nukleares/nuklearen,kern|~atomic ~atom ~uranium
electron|electrón|electron|électron|elettrone|elétron,eletrão|||elektron/elektronen|~proton ~electronic ~neutron
proton|protón|proton|proton|protone|próton,protão|||proton/protonen|~neutron
neutron|neutrón|neutron|neutron|neutrone|nêutron,neutrão|||neutron/neutronen
photon|fotón|photon|photon|fotone|fóton,fotão|||photon/photonen|~light
quantum|cuanto,cuántico|quantum|quantum,quantique|quanto,quantico|quântico|||quantum/quanten,quant|~photon
radar|radar|radar|radar|radar|radar|||radar|~sensor
theory|teoría|theory|théorie|teoria|teoria|||theorie
formula|fórmula|formula|formule|formula|fórmula
experiment|experimento,ensayo|experiment,trial|expérience|esperimento|experimento|||experiment,versuch|~laboratory ~test ~experience
experience|experiencia,vivencia|experience|expérience|esperienza|experiência|||erfahrung,erlebnis
research|investigación,pesquisa,indagación|research,investigation|recherche|ricerca|pesquisa,investigação|||forschung|~to.investigate
invention|invento,invención|invention|invention|invenzione|invenção,invento|||erfindung
innovation|innovación|innovation|innovation|innovazione|inovação|||innovation,neuerung|~invention ~novelty ~new
innovative|innovador|innovative|innovant,novateur,novatrice|innovativo,innovatore|inovador|||innovativ/innovative/innovativer/innovatives/innovativen|~innovation ~modern ~futuristic
patent|patente|patent|brevet|brevetto|patente|||patent
microscope|microscopio|microscope|microscope|microscopio|microscópio|||mikroskop|~telescope ~micro
binoculars|binoculares,prismáticos,larga vista|binoculars,field glasses|jumelles|binocolo|binóculo|||fernglas/ferngläser,feldstecher|~magnifier ~telescope ~goggles
magnifier|lupa,lente de aumento|magnifier,magnifying glass|loupe|lente d'ingrandimento,lente|lupa|||vergrößerungsglas
barometer|barómetro|barometer|baromètre|barometro|barômetro|||barometer|~thermometer
gram|gramo|gram,gramme|gramme|grammo|grama|||gramm|~kilo ~ounce
inch|pulgada|inch|pouce|pollice|polegada|||zoll|~foot
degree|grado,nivel|degree|degré|grado|grau|||grad|~level
system|sistema|system|système|sistema|sistema|||system
machine|máquina|machine|machine|macchina|máquina|||maschine|~mechanical ~engine
machinery|maquinaria|machinery|machinerie|macchinario|maquinaria|||maschinerie,maschinen|~machine
mechanical|mecánico|mechanical|mécanique|meccanico|mecânico|||mechanisch/mechanische/mechanischer/mechanisches/mechanischen|~mechanism
robot|robot,androide,autómata|robot,bot,android,droid|robot|robot,automa|robô|||roboter|~automation ~cyber
automation|automatización,automatismo|automation,automatization|automatisation|automazione|automação|||automatisierung,automation
device|dispositivo,aparato|device,apparatus,appliance|appareil,dispositif|dispositivo,apparecchio|dispositivo,aparelho|||gerät,vorrichtung,apparat|~gadget ~instrument
instrument|instrumento|instrument|instrument|strumento|instrumento
equipment|equipo,equipos,equipamiento|equipment,gear|équipement|attrezzatura,equipaggiamento|equipamento|||ausrüstung,ausstattung,equipment
computer|computadora/computador,ordenador,compu|computer,pc|ordinateur|computer,calcolatore|computador|||computer,rechner|~laptop ~computing ~cyber
laptop|portátil,laptop,ordenador portátil,computadora portátil|laptop,notebook computer|ordinateur portable|portatile|notebook,laptop|||laptop
computing|informática,computación|computing,informatics|informatique|informatica|informática|||informatik,datenverarbeitung|~computer.science
software|software,programa|software|logiciel|software|software|||software|~application ~program
application|aplicación,app,aplicativo|application,app|application,appli|applicazione,app|aplicativo,aplicação|||anwendung,app,applikation
program|programa|program,programme|programme|programma|programa|||programm|~programmer
code|código,codificado|code,coded,cipher|code|codice|código|||kode
programmer|programador|programmer,coder|programmeur|programmatore|programador|||programmierer
algorithm|algoritmo|algorithm|algorithme|algoritmo|algoritmo|||algorithmus/algorithmen
data.facts|datos,dato|data|données|dati|dados|||daten|~information ~database
information|información,info|information,info,intel|information,info|informazione|informação|||information,info,auskunft
file.record|archivo,fichero|file,archive|fichier,archives|archivio,file|arquivo|||datei,akte,archiv|~folder
database|base de datos|database|base de données|base di dati,database|banco de dados,base de dados|||datenbank|~archive
network|red,malla|network,net,networking|réseau/réseaux|rete|rede|llika||netzwerk,netz|~web
web|web,red|web|web,toile|web,rete|web,rede|||web,netz|~spiderweb
internet|internet|internet|internet|internet|internet|||internet|~web ~online ~network
online|en línea|online,on line|en ligne|in linea|on-line|||online|~digital ~network
website|sitio web,página web,página de internet|website,site,webpage,web page|site web,page web|sito web,sito|site,sítio|||webseite,website|~web ~blog ~portal
email|correo electrónico,email,e-mail,mail|email,e-mail|courriel,e-mail,mail,mél|posta elettronica,email|e-mail,correio eletrônico,email||||~mail ~letter.mail ~message
mouse.computer|ratón|mouse|souris|mouse|mouse,rato|||computermaus
keyboard|teclado|keyboard,keypad|clavier|tastiera|teclado|||tastatur
screen|pantalla|screen|écran|schermo,schermata|tela,ecrã|||bildschirm|~monitor
printer|impresora|printer|imprimante|stampante|impressora|||drucker|~printing
chip|chip|chip,microchip|puce|chip|chip|||mikrochip
server|servidor|server|serveur|server|servidor|||server
click|clic|click|clic|clic|clique|||klick,klicken|~mouse.computer
link|enlace,vínculo,link,nexo,eslabón|link,bond|lien,maillon|legame,collegamento,vincolo,anello|vínculo,elo|||link,verknüpfung,verbindung|~connection ~knot
connection|conexión,enlace,conectividad|connection,connect,connectivity|connexion|connessione|conexão,conectividade|||verbindung,anschluss
password|contraseña,clave,santo y seña|password,passcode|mot de passe|password,parola d'ordine|senha|||passwort/passwörter,kennwort|~key
smart-phone|teléfono inteligente,celular inteligente|smartphone,smart phone|téléphone intelligent|smartphone|smartphone|||smartphone|~telephone
telephone|teléfono,fono,telefónico|telephone,phone|téléphone|telefono|telefone|||telefon|~call.phone ~hello.phone
cell-phone|celular,móvil,teléfono móvil,teléfono celular|cell phone,mobile phone,mobile,cellular,cellular phone,cell|portable,téléphone portable,mobile|cellulare,telefonino|celular,telemóvel|||mobiltelefon|~telephone
hello.phone|aló|hello|allô|pronto|alô|||hallo
call.phone|llamada|call,phone call,ring|appel|chiamata|chamada|||anruf
message|mensaje,recado|message|message|messaggio|mensagem|||nachricht,botschaft|~telegram ~letter.mail
mail|correo,mail|mail,post|courrier,poste|posta|correio|||post|~post-office ~letter.mail
telegram|telegrama|telegram|télégramme|telegramma|telegrama|||telegramm
communication|comunicación|communication|communication|comunicazione|comunicação|||kommunikation
telecommunications|telecomunicaciones,telecom,telecomunicación|telecommunications,telecom|télécommunications,télécoms|telecomunicazioni|telecomunicações,telecom|||telekommunikation,fernmeldewesen|~communication
radio|radio,radiodifusión|radio|radio,tsf|radio|rádio|||rundfunk|~television
television|televisión,tele,tv,televisor,televisivo|television,tv,telly,tv set|télévision,télé|televisione,tivù,tv|televisão,tevê,tv|||fernsehen,fernseher|~broadcasting ~screen ~channel
channel|canal|channel|chaîne,canal|canale|canal|||kanal/kanäle,sender
signal|señal|signal|signal|segnale|sinal|||signal|~beacon
speaker.sound|altavoz,parlante,bocina|loudspeaker,speaker|haut-parleur,enceinte|altoparlante|alto-falante|||lautsprecher|~headphones ~microphone ~amplifier
microphone|micrófono,micro|microphone,mic|microphone,micro|microfono|microfone,micro|||mikrofon,mikrophon,mikro
headphones|audífonos,auriculares|headphones,earphones,earbuds|casque,écouteurs|cuffie,auricolari|fones de ouvido|||kopfhörer
power.electric|fuerza eléctrica|electric power,power|puissance électrique,force|forza elettrica|força elétrica|||strom,elektrische energie|~energy
electricity|electricidad,corriente eléctrica|electricity|électricité|elettricità|eletricidade|||elektrizität,strom|~energy ~volt
current.electric|corriente|current|courant|corrente|corrente|||strom/ströme|~electric ~electricity
plug|enchufe,tomacorriente,clavija|plug,socket|prise|spina,presa|tomada|||stecker,steckdose|~switch
switch|interruptor|switch,toggle|interrupteur|interruttore|interruptor|||schalter
little-light|lucecita|little light|petite lumière|lucina,lumino|luzinha|||lichtlein|~light
lights|luces|lights|lumières|luci|luzes|||lichter|~light ~illumination ~luminous
led|led|led|led|led|led|||leuchtdiode|~light.bulb ~diode
beacon|faro,baliza,fanal|beacon|balise,phare|faro,segnale|farol|||leuchtfeuer,signalfeuer|~lighthouse ~torch ~guiding.star
solar-energy|energía solar,energía del sol|solar energy,solar power,sun power,sun energy|énergie solaire|energia solare|energia solar|||solarenergie,sonnenenergie,solarstrom|~energy ~solar ~sun
hydraulic|hidráulico|hydraulic|hydraulique|idraulico|hidráulico|||hydraulisch/hydraulische/hydraulischer/hydraulisches/hydraulischen,hydraulik|~pump
atmosphere.tech|ambiente|ambience,atmosphere,environment|ambiance,environnement|ambiente,atmosfera|ambiente|||umgebung,atmosphäre
fuel|combustible,carburante|fuel|carburant,combustible|carburante,combustibile|combustível|||kraftstoff,brennstoff,treibstoff|~petroleum ~gas ~combustion
gasoline|gasolina,nafta,bencina|gasoline,petrol,gas|essence|benzina|gasolina|||benzin|~fuel ~diesel
diesel|diésel,petróleo diésel,gasoil,gasóleo|diesel|diesel,gazole|diesel,gasolio|diesel|||diesel|~fuel
lubricant|lubricante|lubricant,lube|lubrifiant|lubrificante|lubrificante|||schmiermittel,schmierstoff|~grease ~oil
grease|grasa,grasa lubricante|grease,fat|graisse|grasso|graxa,gordura|wira|lik'i|fett,schmierfett
metallurgy|metalurgia|metallurgy|métallurgie|metallurgia|metalurgia|||metallurgie,hüttenwesen|~metallic
foundry|fundición|foundry|fonderie|fonderia|fundição|||gießerei|~forge ~steelworks ~metallurgy
steelworks|siderurgia,acería,siderúrgica|steelworks,steel mill|aciérie|acciaieria|siderurgia|||stahlwerk|~steel
refinery|refinería|refinery|raffinerie|raffineria|refinaria|||raffinerie|~petroleum
sawmill|aserradero|sawmill,lumber mill|scierie|segheria|serraria|||sägewerk,sägemühle|~saw
press.machine|prensa|press|presse|pressa,torchio|prensa
turbine|turbina|turbine|turbine|turbina|turbina||||~propulsion ~windmill ~generator ~turbo
boiler|caldera|boiler|chaudière|caldaia|caldeira|||boiler,heizkessel,kessel|~heater
generator|generador|generator|générateur|generatore|gerador|||generator/generatoren
crane.machine|grúa|crane,derrick|grue|gru|guindaste|||kran/kräne|~winch
construction|construcción,obra|construction,building|construction,bâtiment,édification|costruzione,edilizia|construção,edificação|||konstruktion|~builder
engineering|ingeniería|engineering|ingénierie|ingegneria|engenharia|||ingenieurwesen,engineering
architecture|arquitectura|architecture|architecture|architettura|arquitetura|||architektur,baukunst
real-estate|inmobiliaria/inmobiliario,bienes raíces,bienes inmuebles|real estate,realty|immobilier|immobiliare,beni immobili|imobiliária|||immobilien,immobilie
demolition|demolición,derribo|demolition|démolition|demolizione|demolição|||abriss,abbruch|!construction
insulation|aislamiento|insulation|isolation|isolamento|isolamento|||isolierung,dämmung
heating|calefacción|heating|chauffage|riscaldamento|aquecimento|||heizung|~hot ~radiator
air-conditioning|aire acondicionado,climatización|air conditioning,air conditioner,aircon|climatisation,climatiseur,air conditionné|aria condizionata,climatizzazione,condizionatore|ar condicionado,climatização|||klimaanlage,klimatisierung|~refrigeration ~ventilator
refrigeration|refrigeración|refrigeration|réfrigération|refrigerazione|refrigeração|||kühlung,kältetechnik|~cold ~freezer
ventilator|ventilador|ventilator,fan,blower|ventilateur|ventilatore|ventilador|||ventilator/ventilatoren,lüfter
agriculture|agricultura|agriculture,farming|agriculture|agricoltura|agricultura|||landwirtschaft,ackerbau|~farmer ~farm
fertilizer|fertilizante,abono|fertilizer,fertiliser,manure|engrais|fertilizzante,concime|fertilizante,adubo|wanu|wanu|dünger,düngemittel|~compost
insecticide|insecticida|insecticide|insecticide|insetticida|inseticida|||insektizid,insektenvernichtungsmittel|~pesticide ~herbicide
pesticide|pesticida,plaguicida|pesticide|pesticide|pesticida|pesticida|||pestizid,schädlingsbekämpfungsmittel
irrigation|riego|irrigation|irrigation|irrigazione|irrigação|||bewässerung|~to.water ~irrigation.ditch
safety|seguridad|safety,security|sécurité,sûreté|sicurezza|segurança|||sicherheit|~protection
protection|protección,amparo,resguardo|protection,safeguard|protection|protezione|proteção|amachay|arxatawi|schutz|~defence ~shield
alarm|alarma|alarm|alarme|allarme|alarme|||alarm
danger|peligro|danger,hazard,peril,jeopardy|danger|pericolo|perigo|||gefahr|!safety ~beware
risk|riesgo|risk|risque|rischio|risco|||risiko/risiken|~danger
control|control|control|contrôle|controllo|controle|||kontrolle,steuerung
law|ley,legislación|law,statute|loi|legge|lei|kamachiy|kamachi|gesetz,recht|~right.law ~justice ~legal ~lawyer
right.law|derecho|right|droit|diritto|direito|hayñi||recht
legal|legal,lícito,jurídico|legal,lawful|légal/légaux|legale|legal|||legale/legaler/legalen,gesetzlich/gesetzliche/gesetzlicher/gesetzliches/gesetzlichen,rechtmäßig/rechtmäßige/rechtmäßiger/rechtmäßiges/rechtmäßigen|!illegal
illegal|ilegal,ilícito,ilegítimo|illegal,unlawful,illicit|illégal/illégaux|illegale|ilegal|||illegal/illegale/illegaler/illegales/illegalen,gesetzwidrig/gesetzwidrige/gesetzwidriger/gesetzwidriges/gesetzwidrigen
tribunal|tribunal,corte|court,tribunal,court of law|tribunal|tribunale|tribunal|||gericht,tribunal,gerichtshof|~judge
code-of-law|código|code|code|codice|código|||gesetzbuch/gesetzbücher,kodex
constitution|constitución,carta magna|constitution|constitution|costituzione|constituição|||verfassung
vote|voto,sufragio|vote|vote|voto|voto|||stimme,abstimmung
permit|permiso|permit,permission|permis,permission|permesso|permissão|||erlaubnis,genehmigung|~license
license|licencia|license,licence|licence|licenza|licença|||lizenz
prison|prisión,cárcel,presidio,calabozo,mazmorra|prison,jail,gaol,penitentiary,dungeon|prison,geôle|prigione,carcere,galera|prisão,cadeia,cárcere|||gefängnis,kerker|~prisoner
prisoner|prisionero,preso,recluso,presidiario|prisoner,inmate,convict|prisonnier/prisonnière|prigioniero|prisioneiro|||gefangener/gefangene/gefangenen,häftling|~captive
captive|cautivo|captive|captif/captive|prigioniero|cativo|||gefangen/gefangene/gefangener/gefangenes/gefangenen|~slave
crime|crimen,delito|crime|crime|crimine,delitto|crime|||verbrechen,straftat
criminal|criminal,delincuente,malhechor|criminal,felon|criminel/criminelle|criminale|criminoso,criminal|||verbrecher,kriminell/kriminelle/krimineller/kriminelles/kriminellen|~crime
testament|testamento|testament,will|testament|testamento|testamento|||testament
witness|testigo|witness,eyewitness|témoin|testimone|testemunha|||zeuge,zeugin
guarantee|garantía,aval|guarantee,warranty|garantie|garanzia|garantia|||garantie,gewährleistung
`
