// General nouns that signs are made of: vision, zone, focus, pulse, and what is smoked.
export const general = `
vision|visión|vision|vision|visione|visão|||~sight
focus|foco,enfoque|focus|foyer,mise au point|fuoco,focus|foco
icon|ícono,icono|icon|icône|icona|ícone|||~symbol
avatar|avatar|avatar|avatar|avatar|avatar
clone|clon|clone|clone|clone|clone|||~copy
copy|copia|copy|copie|copia|cópia|||!original
replica|réplica|replica|réplique|replica|réplica|||~copy
area|área|area|aire|area|área|||~zone
sector|sector|sector|secteur|settore|setor|||~area
flow|flujo|flow|flux,flot|flusso|fluxo
stream.flow|corriente,torrente|stream|courant,torrent|corrente,torrente|corrente,torrente|||~flow
flux|flujo|flux|flux|flusso|fluxo|||~flow
shock|choque|shock|choc|shock,urto|choque
crash|choque,estrellón|crash|accident,crash|schianto|batida,colisão|||~shock
boom|auge|boom|boom,essor|boom|boom
bang|estallido|bang|détonation|scoppio|estouro|||~explosion
factor|factor|factor|facteur|fattore|fator
matrix|matriz/matrices|matrix|matrice|matrice|matriz
vector|vector|vector|vecteur|vettore|vetor
core|núcleo|core,kernel,nucleus|noyau|nucleo|núcleo
base.bottom|base|base,basis|base|base|base
platform|plataforma|platform|plateforme|piattaforma|plataforma
module|módulo|module|module|modulo|módulo
structure|estructura|structure|structure|struttura|estrutura
volume|volumen|volume|volume|volume|volume
mass.matter|masa|mass|masse|massa|massa
matter|materia|matter|matière|materia|matéria
substance|sustancia|substance|substance|sostanza|substância
detail|detalle|detail|détail|dettaglio|detalhe
title|título|title|titre|titolo|título
list|lista|list|liste|lista|lista
index|índice|index|index,indice|indice|índice
type|tipo|type,kind|type,genre|tipo|tipo
class.kind|clase|class|classe|classe|classe
category|categoría|category|catégorie|categoria|categoria
phase|fase|phase|phase|fase|fase
stage.phase|etapa|stage|étape|tappa|etapa|||~phase
jump.great|gran salto|great leap|grand saut|grande salto|grande salto
cycle|ciclo|cycle|cycle|ciclo|ciclo
rotation|rotación|rotation|rotation|rotazione|rotação
event|evento|event|événement|evento|evento
episode|episodio|episode|épisode|episodio|episódio
mode|modo,modalidad|mode|mode|modo|modo
method|método|method|méthode|metodo|método
process|proceso|process|processus|processo|processo
function|función|function|fonction|funzione|função
role|papel,rol|role|rôle|ruolo|papel
task|tarea|task|tâche|compito|tarefa
duty|deber|duty|devoir|dovere|dever
quest|búsqueda|quest,search|quête|ricerca,cerca|busca
question|pregunta,cuestión|question|question|domanda,questione|pergunta,questão|||!answer
answer|respuesta|answer,response|réponse|risposta|resposta
proof|prueba|proof|preuve|prova|prova
error|error|error,mistake|erreur,faute|errore,sbaglio|erro
rule|regla|rule|règle|regola|regra
profile|perfil|profile|profil|profilo|perfil
panel|panel|panel|panneau|pannello|painel
board|tabla,tablero|board|planche,tableau|tavola,asse|tábua,placa
plaque|placa|plaque,plate|plaque|placca,targa|placa
grip|agarre|grip|prise,poignée|presa|aperto
handle|mango,asa|handle|poignée,manche|manico,maniglia|cabo,alça
lid|tapa|lid,cover|couvercle|coperchio|tampa
cover|cubierta,funda|cover|couverture,housse|copertura,copertina|capa,cobertura
screen.shade|biombo,pantalla|screen|paravent,écran|paravento,schermo|biombo
hole|hueco,agujero|hole|trou|buco|buraco|t'uqu|p'iya
crack|grieta|crack|fissure|crepa|fenda
legend.map|leyenda|caption|légende|didascalia|legenda
tone|tono|tone|ton|tono|tom
nuance|matiz/matices|nuance,shade|nuance|sfumatura|nuance,matiz
contour|contorno|contour,outline|contour|contorno|contorno
figure|figura|figure|figure|figura|figura
pose|pose|pose|pose|posa|pose
gesture|gesto|gesture|geste|gesto|gesto
wink|guiño|wink|clin d'œil,clin d'oeil|occhiolino,strizzata d'occhio|piscadela
media|medios|media|médias|media|mídia
multimedia|multimedia|multimedia|multimédia|multimedia|multimídia|||~media
blog|blog,bitácora|blog|blog|blog|blog
forum|foro|forum|forum|foro,forum|fórum
debate|debate|debate|débat|dibattito|debate
dialogue|diálogo|dialogue|dialogue|dialogo|diálogo
conversation|conversación,charla|conversation,chat|conversation,causerie,bavardage|conversazione,chiacchierata|conversa,bate-papo
congress.meeting|convención|convention|convention,congrès|convegno|convenção
conference|conferencia|conference|conférence|conferenza|conferência
campaign|campaña|campaign|campagne|campagna|campanha
network.people|red de contactos|networking|réseautage||rede de contatos
relation|relación|relation,relationship|relation|relazione|relação
mentor|mentor|mentor|mentor|mentore|mentor
cult|culto|cult|culte|culto|culto
karma|karma|karma|karma|karma|carma
mantra|mantra|mantra|mantra|mantra|mantra
zen|zen|zen|zen|zen|zen
meditation|meditación|meditation|méditation|meditazione|meditação
feng-shui|feng shui|feng shui|feng shui|feng shui|feng shui
aura|aura|aura|aura|aura|aura
halo|halo,aureola|halo|halo,auréole|alone,aureola|halo,auréola|||~aura
lux|lux|lux|lux|lux|lux|||~light
cigar|cigarro,puro,habano|cigar|cigare|sigaro|charuto|||~cigarette ~tobacco
cigarette|cigarrillo|cigarette|cigarette|sigaretta|cigarro,cigarrilha
cigarillo|cigarrito,purito|cigarillo|cigarillo|sigaretto|cigarrilha|||~cigar
pipe.smoke|pipa|pipe|pipe|pipa|cachimbo
hookah|narguile|hookah,shisha|narguilé,chicha|narghilè|narguilé|||~pipe.smoke
ashtray|cenicero|ashtray|cendrier|posacenere|cinzeiro
smoker|fumador|smoker|fumeur/fumeuse|fumatore|fumante
smoking|fumar/fuma|smoking,smoke|fumer|fumare,fumo|fumar|||!non-smoking
non-smoking|no fumar,prohibido fumar|no smoking,non-smoking|non-fumeur,défense de fumer|vietato fumare|proibido fumar
vapor.smoke|vapeo|vape,vaping|vapotage|svapo|vape
vigour|vigor|vigour,vigor|vigueur|vigore|vigor|||~strength ~vitality
vigorous|vigoroso|vigorous|vigoureux/vigoureuse|vigoroso|vigoroso|||~vigour
stimulant|estimulante|stimulant,stimulating|stimulant|stimolante|estimulante
hydration|hidratación|hydration|hydratation|idratazione|hidratação
ingredient|ingrediente|ingredient|ingrédient|ingrediente|ingrediente
tasting|degustación|tasting|dégustation|degustazione|degustação
craving|antojo|craving|envie|voglia|desejo,vontade
appetite|apetito|appetite|appétit|appetito|apetite
thirsty|sediento|thirsty|assoiffé|assetato|sedento|||~thirst
hungry|hambriento|hungry|affamé|affamato|faminto|||~hunger
vapour-bath|baño de vapor|steam bath|bain de vapeur,hammam|bagno turco|banho de vapor|||~sauna
sparkler|bengala|sparkler,flare|feu de bengale|bengala|estrelinha
rally.cry|grito de guerra|war cry,battle cry|cri de guerre|grido di guerra|grito de guerra
legendary-city|ciudad perdida|lost city|cité perdue|città perduta|cidade perdida
sun-gate|puerta del sol|sun gate,gate of the sun|porte du soleil|porta del sole|porta do sol|inti punku|inti punku
sun-temple|templo del sol|temple of the sun|temple du soleil|tempio del sole|templo do sol|qurikancha
gold-city|ciudad de oro|city of gold,golden city|cité d'or,ville d'or|città d'oro|cidade de ouro|||~eldorado
sacred-valley|valle sagrado|sacred valley|vallée sacrée|valle sacra|vale sagrado|willka qhichwa
sumaq|hermoso,rico|beautiful,good||||sumaq|suma|~beautiful
ayni.work|ayni|mutual help||||ayni|ayni|~solidarity
qhapaq|poderoso,rico|mighty,rich||||qhapaq|qhapaqa|~powerful ~rich
haravec|haravico|inca poet||||harawiq||~poet
huaca-pucllana|lugar de juegos|place of games||||pukllana
yachay|saber|knowledge||||yachay|yatiña|~knowledge
tinkuy|encuentro|meeting||||tinkuy|tinku|~encounter
`
