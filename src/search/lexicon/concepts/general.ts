// General nouns that signs are made of: vision, zone, focus, pulse, and what is smoked.
export const general = `
vision|visión|vision|vision|visione|visão|||~sight
sight|vista|sight|vue|vista|vista|||~vision
focus|foco,enfoque|focus|foyer,mise au point|fuoco,focus|foco|||
icon|ícono,icono|icon|icône|icona|ícone|||~symbol
avatar|avatar|avatar|avatar|avatar|avatar|||
clone|clon|clone|clone|clone|clone|||~copy
copy|copia|copy|copie|copia|cópia|||!original
replica|réplica|replica|réplique|replica|réplica|||~copy
zone|zona|zone|zone|zona|zona|||~area
area|área|area|aire|area|área|||~zone
sector|sector|sector|secteur|settore|setor|||~area
pulse|pulso|pulse|pouls,pulsation|polso,pulsazione|pulso|||~beat.heart
beat.heart|latido|heartbeat,beat|battement|battito,palpito|batida|||~pulse
flow|flujo|flow|flux,flot|flusso|fluxo|||
stream.flow|corriente,torrente|stream|courant,torrent|corrente,torrente|corrente,torrente|||~flow
flux|flujo|flux|flux|flusso|fluxo|||~flow
shock|choque|shock|choc|shock,urto|choque|||
crash|choque,estrellón|crash|accident,crash|schianto|batida,colisão|||~shock
boom|auge|boom|boom,essor|boom|boom|||
bang|estallido|bang|détonation|scoppio|estouro|||~explosion
element|elemento|element|élément|elemento|elemento|||
factor|factor|factor|facteur|fattore|fator|||
matrix|matriz/matrices|matrix|matrice|matrice|matriz|||
vector|vector|vector|vecteur|vettore|vetor|||
orbit|órbita|orbit|orbite|orbita|órbita|||
core|núcleo|core,kernel,nucleus|noyau|nucleo|núcleo|||
base.bottom|base|base,basis|base|base|base|||
platform|plataforma|platform|plateforme|piattaforma|plataforma|||
module|módulo|module|module|modulo|módulo|||
structure|estructura|structure|structure|struttura|estrutura|||
form|forma|form,shape|forme|forma|forma|||
surface|superficie|surface|surface|superficie|superfície|||
volume|volumen|volume|volume|volume|volume|||
mass.matter|masa|mass|masse|massa|massa|||
matter|materia|matter|matière|materia|matéria|||
substance|sustancia|substance|substance|sostanza|substância|||
part|parte|part|partie,part|parte|parte|||
detail|detalle|detail|détail|dettaglio|detalhe|||
title|título|title|titre|titolo|título|||
name|nombre|name|nom|nome|nome|suti|suti|
surname|apellido|surname,last name|nom de famille|cognome|sobrenome,apelido|||
list|lista|list|liste|lista|lista|||
index|índice|index|index,indice|indice|índice|||
type|tipo|type,kind|type,genre|tipo|tipo|||
class.kind|clase|class|classe|classe|classe|||
category|categoría|category|catégorie|categoria|categoria|||
phase|fase|phase|phase|fase|fase|||
stage.phase|etapa|stage|étape|tappa|etapa|||~phase
step|paso|step,pace|pas|passo|passo|||
jump.great|gran salto|great leap|grand saut|grande salto|grande salto|||
cycle|ciclo|cycle|cycle|ciclo|ciclo|||
rotation|rotación|rotation|rotation|rotazione|rotação|||
moment|momento|moment|moment|momento|momento|||
event|evento|event|événement|evento|evento|||
episode|episodio|episode|épisode|episodio|episódio|||
mode|modo,modalidad|mode|mode|modo|modo|||
method|método|method|méthode|metodo|método|||
process|proceso|process|processus|processo|processo|||
function|función|function|fonction|funzione|função|||
role|papel,rol|role|rôle|ruolo|papel|||
task|tarea|task|tâche|compito|tarefa|||
duty|deber|duty|devoir|dovere|dever|||
quest|búsqueda|quest,search|quête|ricerca,cerca|busca|||
question|pregunta,cuestión|question|question|domanda,questione|pergunta,questão|||!answer
answer|respuesta|answer,response|réponse|risposta|resposta|||!question
proof|prueba|proof|preuve|prova|prova|||
error|error|error,mistake|erreur,faute|errore,sbaglio|erro|||
rule|regla|rule|règle|regola|regra|||
profile|perfil|profile|profil|profilo|perfil|||
panel|panel|panel|panneau|pannello|painel|||
board|tabla,tablero|board|planche,tableau|tavola,asse|tábua,placa|||
plaque|placa|plaque,plate|plaque|placca,targa|placa|||
grip|agarre|grip|prise,poignée|presa|aperto|||
handle|mango,asa|handle|poignée,manche|manico,maniglia|cabo,alça|||
lid|tapa|lid,cover|couvercle|coperchio|tampa|||
cover|cubierta,funda|cover|couverture,housse|copertura,copertina|capa,cobertura|||
screen.shade|biombo,pantalla|screen|paravent,écran|paravento,schermo|biombo|||
hole|hueco,agujero|hole|trou|buco|buraco|t'uqu|p'iya|
crack|grieta|crack|fissure|crepa|fenda|||
cage|jaula|cage|cage|gabbia|gaiola|||
crowd|multitud|crowd|foule|folla|multidão|||
legend.map|leyenda|caption|légende|didascalia|legenda|||
tone|tono|tone|ton|tono|tom|||
nuance|matiz/matices|nuance,shade|nuance|sfumatura|nuance,matiz|||
contour|contorno|contour,outline|contour|contorno|contorno|||
silhouette|silueta|silhouette|silhouette|silhouette,sagoma|silhueta|||
figure|figura|figure|figure|figura|figura|||
pose|pose|pose|pose|posa|pose|||
gesture|gesto|gesture|geste|gesto|gesto|||
wink|guiño|wink|clin d'œil,clin d'oeil|occhiolino,strizzata d'occhio|piscadela|||
media|medios|media|médias|media|mídia|||
multimedia|multimedia|multimedia|multimédia|multimedia|multimídia|||~media
blog|blog,bitácora|blog|blog|blog|blog|||
forum|foro|forum|forum|foro,forum|fórum|||
debate|debate|debate|débat|dibattito|debate|||
dialogue|diálogo|dialogue|dialogue|dialogo|diálogo|||
conversation|conversación,charla|conversation,chat|conversation,causerie|conversazione,chiacchierata|conversa|||
congress.meeting|convención|convention|convention,congrès|convegno|convenção|||
conference|conferencia|conference|conférence|conferenza|conferência|||
summit.meeting|cumbre|summit|sommet|vertice|cúpula|||
campaign|campaña|campaign|campagne|campagna|campanha|||
network.people|red de contactos|networking|réseautage||rede de contatos|||
relation|relación|relation,relationship|relation|relazione|relação|||
mentor|mentor|mentor|mentor|mentore|mentor|||
cult|culto|cult|culte|culto|culto|||
karma|karma|karma|karma|karma|carma|||
mantra|mantra|mantra|mantra|mantra|mantra|||
zen|zen|zen|zen|zen|zen|||
nirvana|nirvana|nirvana|nirvana|nirvana|nirvana|||
meditation|meditación|meditation|méditation|meditazione|meditação|||
feng-shui|feng shui|feng shui|feng shui|feng shui|feng shui|||
aura|aura|aura|aura|aura|aura|||
halo|halo,aureola|halo|halo,auréole|alone,aureola|halo,auréola|||~aura
lux|lux|lux|lux|lux|lux|||~light.ray
tobacco|tabaco|tobacco|tabac|tabacco|tabaco|||~cigar
cigar|cigarro,puro,habano|cigar|cigare|sigaro|charuto|||~cigarette
cigarette|cigarrillo|cigarette|cigarette|sigaretta|cigarro,cigarrilha|||~cigar
cigarillo|cigarrito,purito|cigarillo|cigarillo|sigaretto|cigarrilha|||~cigar
pipe.smoke|pipa|pipe|pipe|pipa|cachimbo|||
hookah|narguile|hookah,shisha|narguilé,chicha|narghilè|narguilé|||~pipe.smoke
ashtray|cenicero|ashtray|cendrier|posacenere|cinzeiro|||
smoker|fumador|smoker|fumeur/fumeuse|fumatore|fumante|||
smoking|fumar/fuma|smoking,smoke|fumer|fumare,fumo|fumar|||!non-smoking
non-smoking|no fumar,prohibido fumar|no smoking,non-smoking|non-fumeur,défense de fumer|vietato fumare|proibido fumar|||
vapor.smoke|vapeo|vape,vaping|vapotage|svapo|vape|||
vigour|vigor|vigour,vigor|vigueur|vigore|vigor|||~strength ~vitality
vigorous|vigoroso|vigorous|vigoureux/vigoureuse|vigoroso|vigoroso|||~vigour
tonic|tónico|tonic|tonique|tonico|tônico,tónico|||
stimulant|estimulante|stimulant,stimulating|stimulant|stimolante|estimulante|||
hydration|hidratación|hydration|hydratation|idratazione|hidratação|||
nutrition|nutrición|nutrition|nutrition|nutrizione|nutrição|||
nutritious|nutritivo|nutritious,nutritive|nutritif/nutritive|nutriente,nutritivo|nutritivo|||~nutrition
diet|dieta|diet|régime,diète|dieta|dieta|||
recipe|receta|recipe|recette|ricetta|receita|||
ingredient|ingrediente|ingredient|ingrédient|ingrediente|ingrediente|||
portion|porción,ración|portion|portion|porzione|porção|||
tasting|degustación|tasting|dégustation|degustazione|degustação|||
craving|antojo|craving|envie|voglia|desejo,vontade|||
appetite|apetito|appetite|appétit|appetito|apetite|||
hunger|hambre|hunger|faim|fame|fome|yarqay|mach'a|!thirst
thirst|sed|thirst|soif|sete|sede|ch'akiy|uma phara|!hunger
thirsty|sediento|thirsty|assoiffé|assetato|sedento|||~thirst
hungry|hambriento|hungry|affamé|affamato|faminto|||~hunger
snack.time|bocadillo,piqueo|snack,nibble|amuse-bouche,en-cas|spuntino|petisco|||
picnic|picnic|picnic|pique-nique|picnic|piquenique|||
vapour-bath|baño de vapor|steam bath|bain de vapeur,hammam|bagno turco|banho de vapor|||~sauna
wave.hair|onda|wave|ondulation|onda|onda|||
sparkler|bengala|sparkler,flare|feu de bengale|bengala|estrelinha|||
rally.cry|grito de guerra|war cry,battle cry|cri de guerre|grido di guerra|grito de guerra|||
legendary-city|ciudad perdida|lost city|cité perdue|città perduta|cidade perdida|||
sun-gate|puerta del sol|sun gate,gate of the sun|porte du soleil|porta del sole|porta do sol|inti punku|inti punku|
sun-temple|templo del sol|temple of the sun|temple du soleil|tempio del sole|templo do sol|qurikancha||
gold-city|ciudad de oro|city of gold,golden city|cité d'or,ville d'or|città d'oro|cidade de ouro|||~el-dorado
sacred-valley|valle sagrado|sacred valley|vallée sacrée|valle sacra|vale sagrado|willka qhichwa||
sumaq|hermoso,rico|beautiful,good||||sumaq|suma|~beautiful
chaski|chasqui|inca messenger||||chaski|chaski|~messenger
quipu|quipu|quipu,khipu|quipu|quipu|quipo|khipu|khipu,chinu|
amauta|amauta|wise teacher||||amawta|amawt'a|~teacher
ayni.work|ayni|mutual help||||ayni|ayni|~solidarity
qhapaq|poderoso,rico|mighty,rich||||qhapaq|qhapaqa|~powerful ~rich
haravec|haravico|inca poet||||harawiq||~poet
apacheta|apacheta|mountain cairn||||apachita|apachita|
huaca-pucllana|lugar de juegos|place of games||||pukllana||
llajta|pueblo|town||||llaqta,llajta|marka|~town
yachay|saber|knowledge||||yachay|yatiña|~knowledge
tinkuy|encuentro|meeting||||tinkuy|tinku|~encounter
tupac|resplandeciente|shining,royal||||tupa,tupaq||~royal
`
