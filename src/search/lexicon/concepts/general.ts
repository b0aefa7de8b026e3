// General nouns that signs are made of: vision, zone, focus, pulse, and what is smoked.
export const general = `
vision|visión|vision|vision|visione|visão||||~sight ~optical
focus|foco,enfoque|focus|foyer,mise au point|fuoco,focus|foco|||fokus,brennpunkt
icon|ícono,icono|icon,ikon|icône|icona|ícone|||ikone,icon|~symbol
avatar|avatar|avatar|avatar|avatar|avatar|||avatar
clone|clon|clone|clone|clone|clone|||klon|~copy ~double
copy|copia|copy|copie|copia|cópia|||kopie,abschrift|!original
replica|réplica,reproducción|replica,facsimile,reproduction|réplique|replica|réplica|||replik,nachbildung|~copy ~scale.model ~imitation
area|área|area|aire|area|área|||bereich,gebiet|~zone
sector|sector|sector|secteur|settore|setor|||sektor/sektoren|~area
flow|flujo,fluir,caudal|flow|flux,flot|flusso|fluxo|||fluss,strömung|~river ~current
stream.flow|corriente,torrente|stream,current,torrent|courant,torrent|corrente,torrente|corrente,torrente|||strom/ströme,strömung|~flow ~stream
flux|flujo|flux|flux|flusso|fluxo|||fluss|~flow
shock|choque,conmoción|shock|choc|shock,urto|choque|||schock|~impact
crash|choque,estrellón,colisión|crash,collision|accident,crash|schianto|batida,colisão|||crash,zusammenstoß|~shock ~impact
boom|auge|boom|boom,essor|boom|boom|||boom,aufschwung|~explosion
bang|estallido,pum|bang,boom|détonation|scoppio|estouro|||knall|~explosion
factor|factor|factor|facteur|fattore|fator|||faktor/faktoren
matrix|matriz/matrices|matrix|matrice|matrice|matriz|||matrix
vector|vector|vector|vecteur|vettore|vetor|||vektor/vektoren
core|núcleo,meollo|core,kernel,nucleus|noyau|nucleo|núcleo,âmago|||kern|~center
base.bottom|base,cimiento,fundamento|base,basis,foundation|base|base|base|||basis,grundlage,fundament|~bottom
platform|plataforma|platform|plateforme|piattaforma|plataforma|||plattform|~stage
module|módulo|module|module|modulo|módulo|||modul
structure|estructura|structure|structure|struttura|estrutura|||struktur|~framework
volume|volumen|volume|volume|volume|volume
mass.matter|masa|mass|masse|massa|massa|||masse|~weight
matter|materia|matter|matière|materia|matéria|||materie
substance|sustancia|substance,stuff|substance|sostanza|substância|||substanz,stoff
detail|detalle,pormenor|detail|détail|dettaglio|detalhe|||einzelheit
title|título|title|titre|titolo|título|||titel
list|lista|list|liste|lista|lista|||liste
index|índice|index|index,indice|indice|índice
type|tipo,clase,género|type,kind|type,genre|tipo|tipo|||typ
class.kind|clase|class|classe|classe|classe|||klasse
category|categoría|category|catégorie|categoria|categoria|||kategorie
phase|fase|phase|phase|fase|fase|||phase
stage.phase|etapa|stage|étape|tappa|etapa|||etappe|~phase
jump.great|gran salto|great leap|grand saut|grande salto|grande salto|||großer sprung
cycle|ciclo|cycle|cycle|ciclo|ciclo|||zyklus/zyklen,kreislauf
rotation|rotación|rotation|rotation|rotazione|rotação|||rotation,drehung
event|evento,acontecimiento,suceso|event|événement|evento|evento|||ereignis,veranstaltung
episode|episodio,capítulo|episode|épisode|episodio|episódio|||episode,folge
mode|modo,modalidad|mode|mode|modo|modo|||modus
method|método|method|méthode|metodo|método|||methode|~procedure
process|proceso|process|processus|processo|processo|||prozess,verfahren
function|función|function|fonction|funzione|função|||funktion
role|papel,rol|role|rôle|ruolo|papel|||rolle
task|tarea,quehacer,labor|task,chore|tâche|compito|tarefa|||aufgabe
duty|deber,obligación|duty|devoir|dovere|dever|||pflicht
quest|búsqueda|quest,search|quête|ricerca,cerca|busca|||suche|~adventure
question|pregunta,cuestión,interrogante|question|question|domanda,questione|pergunta,questão|||frage|!answer
answer|respuesta|answer,response,reply|réponse|risposta|resposta|||antwort
proof|prueba|proof,evidence|preuve|prova|prova|||beweis,nachweis
error|error,equivocación,fallo,yerro|error,mistake|erreur,faute|errore,sbaglio|erro|||fehler,irrtum|~defect
rule|regla|rule|règle|regola|regra|||regel|~law ~standard.norm
profile|perfil|profile|profil|profilo|perfil|||profil
panel|panel|panel|panneau|pannello|painel|||tafel,paneel
board|tabla,tablero|board|planche,tableau|tavola,asse|tábua,placa|||brett,tafel|~plank
plaque|placa,chapa|plaque,plate|plaque|placca,targa|placa|||plakette,platte|~sign
grip|agarre|grip|prise,poignée|presa|aperto|||griff|~handle
handle|mango,asa,asidero,agarradera,tirador|handle,haft|poignée,manche|manico,maniglia|cabo,alça|||griff,henkel,stiel
lid|tapa,tapadera|lid,cover|couvercle|coperchio|tampa|||deckel|~cover
cover|cubierta,funda,forro|cover|couverture,housse|copertura,copertina|capa,cobertura|||abdeckung,hülle,bezug
screen.shade|biombo,pantalla|screen|paravent,écran|paravento,schermo|biombo|||wandschirm,paravent
hole|hueco,agujero,orificio,hoyo|hole,orifice|trou|buco|buraco|t'uqu|p'iya|löcher
crack|grieta,fisura,hendidura,rajadura|crack,crevice,cleft|fissure|crepa|fenda|||riss,spalt|~fracture
legend.map|leyenda|caption|légende|didascalia|legenda|||bildunterschrift
tone|tono|tone|ton|tono|tom|||töne|~nuance
nuance|matiz/matices|nuance,shade|nuance|sfumatura|nuance,matiz|||nuance
contour|contorno,perfil|contour,outline|contour|contorno|contorno|||kontur,umriss|~silhouette
figure|figura|figure|figure|figura|figura|||figur
pose|pose,postura|pose|pose|posa|pose|||pose
gesture|gesto,ademán|gesture|geste|gesto|gesto|||geste|~wink
wink|guiño,guiñada|wink|clin d'œil,clin d'oeil|occhiolino,strizzata d'occhio|piscadela|||zwinkern,augenzwinkern
media|medios|media|médias|media|mídia|||medien
multimedia|multimedia|multimedia|multimédia|multimedia|multimídia|||multimedia|~media
blog|blog,bitácora|blog|blog|blog|blog|||blog
forum|foro|forum|forum|foro,forum|fórum|||forum
debate|debate|debate,discussion|débat|dibattito|debate|||debatte|~dispute
dialogue|diálogo|dialogue|dialogue|dialogo|diálogo|||dialog
conversation|conversación,charla,plática,coloquio|conversation,chat,talk|conversation,causerie,bavardage|conversazione,chiacchierata|conversa,bate-papo|||gespräch,unterhaltung,plauderei|~dialogue
congress.meeting|convención,congreso|convention,congress|convention,congrès|convegno|convenção|||kongress,tagung
conference|conferencia|conference|conférence|conferenza|conferência|||konferenz|~congress.meeting ~seminar
campaign|campaña|campaign|campagne|campagna|campanha|||kampagne
network.people|red de contactos|networking|réseautage||rede de contatos|||netzwerken
relation|relación|relation,relationship|relation|relazione|relação|||beziehung,relation|~link
mentor|mentor|mentor|mentor|mentore|mentor|||mentor/mentorin|~guru ~teacher
cult|culto|cult|culte|culto|culto|||kult
karma|karma|karma|karma|karma|carma|||karma|~destiny ~fate
mantra|mantra|mantra|mantra|mantra|mantra|||mantra|~prayer
zen|zen|zen|zen|zen|zen|||zen|~meditation
meditation|meditación|meditation|méditation|meditazione|meditação|||meditation
feng-shui|feng shui|feng shui|feng shui|feng shui|feng shui|||feng shui
aura|aura|aura|aura|aura|aura|||aura|~glow
halo|halo,aureola|halo|halo,auréole|alone,aureola|halo,auréola|||heiligenschein,halo|~aura ~saint
lux|lux|lux|lux|lux|lux|||lux|~light
cigar|cigarro,puro,habano|cigar,stogie|cigare|sigaro|charuto|||zigarre|~cigarette ~tobacco ~smoker
cigarette|cigarrillo,pitillo|cigarette|cigarette|sigaretta|cigarro,cigarrilha|||zigarette|~smoker ~smoking
cigarillo|cigarrito,purito|cigarillo|cigarillo|sigaretto|cigarrilha|||zigarillo|~cigar
pipe.smoke|pipa|pipe|pipe|pipa|cachimbo|||pfeife,tabakspfeife|~tobacco
hookah|narguile,cachimba|hookah,shisha,narghile|narguilé,chicha|narghilè|narguilé|||wasserpfeife,shisha|~pipe.smoke
ashtray|cenicero|ashtray|cendrier|posacenere|cinzeiro|||aschenbecher
smoker|fumador|smoker|fumeur/fumeuse|fumatore|fumante|||raucher/raucherin
smoking|fumar/fuma|smoking,smoke|fumer|fumare,fumo|fumar|||rauchen|!non-smoking
non-smoking|no fumar,prohibido fumar|no smoking,non-smoking|non-fumeur,défense de fumer|vietato fumare|proibido fumar|||nichtraucher,rauchen verboten
vapor.smoke|vapeo|vape,vaping|vapotage|svapo|vape|||dampfen,vapen|~vaporizer
vigour|vigor,lozanía|vigour,vigor|vigueur|vigore|vigor|||kraft,vitalität|~strength ~vitality ~energy
vigorous|vigoroso|vigorous|vigoureux/vigoureuse|vigoroso|vigoroso|||kräftig/kräftige/kräftiger/kräftiges,kraftvoll|~vigour ~strong ~robust
stimulant|estimulante|stimulant,stimulating|stimulant|stimolante|estimulante|||stimulans,anregend
hydration|hidratación|hydration|hydratation|idratazione|hidratação|||hydratation,feuchtigkeitsversorgung|~moisturizer ~moisture
ingredient|ingrediente|ingredient|ingrédient|ingrediente|ingrediente|||zutat,bestandteil
tasting|degustación,cata|tasting|dégustation|degustazione|degustação|||verkostung,kostprobe
craving|antojo,ansia|craving|envie|voglia|desejo,vontade|||heißhunger,verlangen|~desire ~hunger
appetite|apetito|appetite|appétit|appetito|apetite|||appetit|~hunger
thirsty|sediento|thirsty|assoiffé|assetato|sedento|||durstig/durstige|~thirst
hungry|hambriento|hungry,famished|affamé|affamato|faminto|||hungrig/hungrige/hungriger|~hunger ~appetite
vapour-bath|baño de vapor|steam bath|bain de vapeur,hammam|bagno turco|banho de vapor|||dampfbad|~sauna
sparkler|bengala|sparkler,flare|feu de bengale|bengala|estrelinha|||wunderkerze|~fireworks
rally.cry|grito de guerra,grito de batalla|war cry,battle cry|cri de guerre|grido di guerra|grito de guerra|||schlachtruf,kriegsruf
legendary-city|ciudad perdida|lost city|cité perdue|città perduta|cidade perdida|||verlorene stadt|~gold-city
sun-gate|puerta del sol|sun gate,gate of the sun|porte du soleil|porta del sole|porta do sol|inti punku|inti punku|sonnentor|~sun-temple
sun-temple|templo del sol|temple of the sun|temple du soleil|tempio del sole|templo do sol|qurikancha||sonnentempel
gold-city|ciudad de oro|city of gold,golden city|cité d'or,ville d'or|città d'oro|cidade de ouro|||goldene stadt,goldstadt|~eldorado
sacred-valley|valle sagrado|sacred valley|vallée sacrée|valle sacra|vale sagrado|willka qhichwa||heiliges tal
sumaq|hermoso,rico|beautiful,good||||sumaq|suma||~beautiful
ayni.work|ayni|mutual help||||ayni|ayni||~solidarity
qhapaq|poderoso,rico|mighty,rich||||qhapaq|qhapaqa||~powerful ~rich
haravec|haravico|inca poet||||harawiq|||~poet
huaca-pucllana|lugar de juegos|place of games||||pukllana
yachay|saber|knowledge||||yachay|yatiña||~knowledge
tinkuy|encuentro|meeting||||tinkuy|tinku||~encounter
`
