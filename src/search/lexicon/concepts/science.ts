// Science, technology, computing, communication, energy, industry, construction, law.
export const science = `
science|ciencia|science|science|scienza|ciência
scientific|científico|scientific|scientifique|scientifico|científico|||~science
technology|tecnología|technology,tech|technologie|tecnologia|tecnologia|||~technique
technique|técnica|technique|technique|tecnica|técnica
philosophy|filosofía|philosophy|philosophie|filosofia|filosofia
mathematics|matemática,matemáticas|mathematics,maths,math|mathématiques|matematica|matemática|||~geometry
algebra|álgebra|algebra|algèbre|algebra|álgebra|||~mathematics
physics|física|physics|physique|fisica|física
chemistry|química|chemistry|chimie|chimica|química
chemical|químico|chemical|chimique|chimico|químico|||~chemistry
genetics|genética|genetics|génétique|genetica|genética
nuclear|nuclear|nuclear|nucléaire|nucleare|nuclear|||~atomic
electron|electrón|electron|électron|elettrone|elétron,eletrão|||~proton
proton|protón|proton|proton|protone|próton,protão|||~neutron
neutron|neutrón|neutron|neutron|neutrone|nêutron,neutrão
photon|fotón|photon|photon|fotone|fóton,fotão
quantum|cuanto,cuántico|quantum|quantum,quantique|quanto,quantico|quântico
radar|radar|radar|radar|radar|radar
theory|teoría|theory|théorie|teoria|teoria
formula|fórmula|formula|formule|formula|fórmula
experiment|experimento|experiment|expérience|esperimento|experimento
experience|experiencia|experience|expérience|esperienza|experiência
research|investigación|research|recherche|ricerca|pesquisa,investigação
invention|invento,invención|invention|invention|invenzione|invenção,invento
innovation|innovación|innovation|innovation|innovazione|inovação|||~invention
innovative|innovador|innovative|innovant|innovativo|inovador|||~innovation
patent|patente|patent|brevet|brevetto|patente
microscope|microscopio|microscope|microscope|microscopio|microscópio|||~telescope
binoculars|binoculares,prismáticos|binoculars|jumelles|binocolo|binóculo
magnifier|lupa|magnifier,magnifying glass|loupe|lente d'ingrandimento|lupa
barometer|barómetro|barometer|baromètre|barometro|barômetro
gram|gramo|gram|gramme|grammo|grama
inch|pulgada|inch|pouce|pollice|polegada
degree|grado,nivel|degree|degré|grado|grau|||~level
system|sistema|system|système|sistema|sistema
machine|máquina|machine|machine|macchina|máquina
machinery|maquinaria|machinery|machinerie|macchinario|maquinaria|||~machine
mechanical|mecánico|mechanical|mécanique|meccanico|mecânico
robot|robot|robot|robot|robot|robô
automation|automatización|automation|automatisation|automazione|automação
device|dispositivo,aparato|device,apparatus|appareil,dispositif|dispositivo,apparecchio|dispositivo,aparelho
instrument|instrumento|instrument|instrument|strumento|instrumento
equipment|equipo,equipos|equipment,gear|équipement|attrezzatura,equipaggiamento|equipamento
computer|computadora,ordenador|computer|ordinateur|computer,calcolatore|computador|||~laptop
laptop|portátil,laptop|laptop|ordinateur portable|portatile|notebook,laptop
computing|informática,computación|computing,informatics|informatique|informatica|informática
software|software,programa|software|logiciel|software|software|||~application
application|aplicación|application,app|application,appli|applicazione,app|aplicativo,aplicação
program|programa|program,programme|programme|programma|programa
code|código|code|code|codice|código
programmer|programador|programmer,coder|programmeur|programmatore|programador
algorithm|algoritmo|algorithm|algorithme|algoritmo|algoritmo
data.facts|datos,dato|data|données|dati|dados|||~information
information|información|information,info|information,info|informazione|informação
file.record|archivo|file,archive|fichier,archives|archivio,file|arquivo
database|base de datos|database|base de données|base di dati,database|banco de dados,base de dados
network|red|network,net|réseau/réseaux|rete|rede|llika||~web
web|web,red|web|web,toile|web,rete|web,rede
internet|internet|internet|internet|internet|internet|||~web
online|en línea|online,on line|en ligne|in linea|on-line
website|sitio web,página web|website,site|site web|sito web,sito|site,sítio|||~web
email|correo electrónico|email,e-mail|courriel,e-mail|posta elettronica|e-mail,correio eletrônico
mouse.computer|ratón|mouse|souris|mouse|mouse,rato
keyboard|teclado|keyboard|clavier|tastiera|teclado
screen|pantalla|screen|écran|schermo|tela,ecrã
printer|impresora|printer|imprimante|stampante|impressora
chip|chip|chip,microchip|puce|chip|chip
server|servidor|server|serveur|server|servidor
click|clic|click|clic|clic|clique
link|enlace,vínculo|link,bond|lien|legame,collegamento|vínculo,elo|||~connection
connection|conexión|connection,connect|connexion|connessione|conexão
password|contraseña|password|mot de passe|password,parola d'ordine|senha
smart-phone|teléfono inteligente|smartphone|téléphone intelligent|smartphone|smartphone|||~telephone
telephone|teléfono|telephone,phone|téléphone|telefono|telefone
cell-phone|celular,móvil|cell phone,mobile phone,mobile|portable,téléphone portable|cellulare,telefonino|celular,telemóvel|||~telephone
hello.phone|aló|hello|allô|pronto|alô
call.phone|llamada|call|appel|chiamata|chamada
message|mensaje|message|message|messaggio|mensagem
mail|correo|mail,post|courrier,poste|posta|correio
telegram|telegrama|telegram|télégramme|telegramma|telegrama
communication|comunicación|communication|communication|comunicazione|comunicação
telecommunications|telecomunicaciones|telecommunications,telecom|télécommunications,télécoms|telecomunicazioni|telecomunicações|||~communication
radio|radio|radio|radio|radio|rádio
television|televisión,tele|television,tv,telly|télévision,télé|televisione,tivù|televisão
channel|canal|channel|chaîne,canal|canale|canal
signal|señal|signal|signal|segnale|sinal
speaker.sound|altavoz,parlante|loudspeaker,speaker|haut-parleur|altoparlante|alto-falante
microphone|micrófono|microphone,mic|microphone,micro|microfono|microfone
headphones|audífonos,auriculares|headphones,earphones|casque,écouteurs|cuffie,auricolari|fones de ouvido
power.electric|fuerza eléctrica|electric power,power|puissance électrique,force|forza elettrica|força elétrica|||~energy
electricity|electricidad|electricity|électricité|elettricità|eletricidade|||~energy
current.electric|corriente|current|courant|corrente|corrente
plug|enchufe|plug,socket|prise|spina,presa|tomada
switch|interruptor|switch|interrupteur|interruttore|interruptor
little-light|lucecita|little light|petite lumière|lucina,lumino|luzinha|||~light
lights|luces|lights|lumières|luci|luzes|||~light
led|led|led|led|led|led
beacon|faro,baliza|beacon|balise,phare|faro,segnale|farol|||~lighthouse
solar-energy|energía solar|solar energy,solar power|énergie solaire|energia solare|energia solar|||~energy
hydraulic|hidráulico|hydraulic|hydraulique|idraulico|hidráulico
atmosphere.tech|ambiente|ambience,atmosphere,environment|ambiance,environnement|ambiente,atmosfera|ambiente
fuel|combustible|fuel|carburant,combustible|carburante,combustibile|combustível|||~petroleum ~gas
gasoline|gasolina|gasoline,petrol|essence|benzina|gasolina|||~fuel
diesel|diésel|diesel|diesel,gazole|diesel,gasolio|diesel|||~fuel
lubricant|lubricante|lubricant|lubrifiant|lubrificante|lubrificante
grease|grasa|grease,fat|graisse|grasso|graxa,gordura|wira|lik'i
metallurgy|metalurgia|metallurgy|métallurgie|metallurgia|metalurgia
foundry|fundición|foundry|fonderie|fonderia|fundição
steelworks|siderurgia,acería|steelworks,steel mill|aciérie|acciaieria|siderurgia
refinery|refinería|refinery|raffinerie|raffineria|refinaria
sawmill|aserradero|sawmill|scierie|segheria|serraria
press.machine|prensa|press|presse|pressa,torchio|prensa
turbine|turbina|turbine|turbine|turbina|turbina
boiler|caldera|boiler|chaudière|caldaia|caldeira
generator|generador|generator|générateur|generatore|gerador
crane.machine|grúa|crane|grue|gru|guindaste
construction|construcción|construction,building|construction,bâtiment|costruzione,edilizia|construção
engineering|ingeniería|engineering|ingénierie|ingegneria|engenharia
architecture|arquitectura|architecture|architecture|architettura|arquitetura
real-estate|inmobiliaria,bienes raíces|real estate|immobilier|immobiliare|imobiliária
demolition|demolición|demolition|démolition|demolizione|demolição|||!construction
insulation|aislamiento|insulation|isolation|isolamento|isolamento
heating|calefacción|heating|chauffage|riscaldamento|aquecimento
air-conditioning|aire acondicionado|air conditioning|climatisation|aria condizionata|ar condicionado
refrigeration|refrigeración|refrigeration|réfrigération|refrigerazione|refrigeração
ventilator|ventilador|ventilator,fan|ventilateur|ventilatore|ventilador
agriculture|agricultura|agriculture,farming|agriculture|agricoltura|agricultura
fertilizer|fertilizante,abono|fertilizer|engrais|fertilizzante,concime|fertilizante,adubo|wanu|wanu
insecticide|insecticida|insecticide|insecticide|insetticida|inseticida|||~pesticide
pesticide|pesticida,plaguicida|pesticide|pesticide|pesticida|pesticida
irrigation|riego|irrigation|irrigation|irrigazione|irrigação
safety|seguridad|safety,security|sécurité,sûreté|sicurezza|segurança|||~protection
protection|protección|protection|protection|protezione|proteção|amachay|arxatawi|~defence
alarm|alarma|alarm|alarme|allarme|alarme
danger|peligro|danger,hazard|danger|pericolo|perigo|||!safety
risk|riesgo|risk|risque|rischio|risco|||~danger
control|control|control|contrôle|controllo|controle
law|ley|law|loi|legge|lei|kamachiy|kamachi|~right.law
right.law|derecho|right|droit|diritto|direito|hayñi
legal|legal|legal,lawful|légal/légaux|legale|legal|||!illegal
illegal|ilegal|illegal|illégal/illégaux|illegale|ilegal
tribunal|tribunal,corte|court,tribunal|tribunal|tribunale|tribunal
code-of-law|código|code|code|codice|código
constitution|constitución|constitution|constitution|costituzione|constituição
vote|voto|vote|vote|voto|voto
permit|permiso|permit,permission|permis,permission|permesso|permissão|||~license
license|licencia|license,licence|licence|licenza|licença
prison|prisión,cárcel|prison,jail|prison|prigione,carcere|prisão,cadeia
prisoner|prisionero,preso|prisoner|prisonnier/prisonnière|prigioniero|prisioneiro|||~captive
captive|cautivo|captive|captif/captive|prigioniero|cativo
crime|crimen,delito|crime|crime|crimine,delitto|crime
criminal|criminal|criminal|criminel/criminelle|criminale|criminoso,criminal|||~crime
testament|testamento|testament,will|testament|testamento|testamento
witness|testigo|witness|témoin|testimone|testemunha
guarantee|garantía|guarantee,warranty|garantie|garanzia|garantia
`
