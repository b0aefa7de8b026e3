// Riding, the parts of a car and a house, and more of the general words.
export const more = `
saddle|montura,silla de montar|saddle|selle|sella|sela
stirrup|estribo|stirrup|étrier|staffa|estribo
spur|espuela|spur|éperon|sperone|espora
lasso|lazo|lasso|lasso|lazo|laço
rodeo|rodeo|rodeo|rodéo|rodeo|rodeio
bridle|brida|bridle|bride|briglia|rédea,brida|||~reins
reins|riendas|reins|rênes|redini|rédeas|||~bridle
paso-horse|caballo de paso|paso horse,pacing horse||||||
fence.wall|cerca,valla|fence|clôture,barrière|recinto,staccionata|cerca
hinge|bisagra|hinge|charnière,gond|cerniera|dobradiça
hanger|percha,colgador|hanger|cintre|gruccia,appendiabiti|cabide
awning|toldo|awning|auvent,store|tenda da sole|toldo
doorbell|timbre|doorbell|sonnette|campanello|campainha
mailbox|buzón|mailbox,letterbox|boîte aux lettres|cassetta delle lettere,buca delle lettere|caixa de correio
wallpaper|papel tapiz,empapelado|wallpaper|papier peint|carta da parati|papel de parede
lampshade|pantalla|lampshade|abat-jour|paralume|abajur
bumper|parachoques|bumper|pare-chocs|paraurti|para-choque
windshield|parabrisas|windshield,windscreen|pare-brise|parabrezza|para-brisa
headlight|faro,faro delantero|headlight,headlamp|phare|faro,fanale|farol
radiator|radiador|radiator|radiateur|radiatore|radiador
shock-absorber|amortiguador|shock absorber|amortisseur|ammortizzatore|amortecedor
spark-plug|bujía|spark plug|bougie d'allumage|candela|vela de ignição
muffler|silenciador|muffler,silencer,suppressor|silencieux|marmitta,silenziatore|silenciador
carburettor|carburador|carburettor,carburetor|carburateur|carburatore|carburador
gearbox|caja de cambios|gearbox|boîte de vitesses|cambio|caixa de câmbio
hood.car|capó|hood,bonnet|capot|cofano|capô
rim|aro,llanta|rim|jante|cerchione|aro
hydraulic-jack|gata hidráulica,gato hidráulico|hydraulic jack|cric hydraulique|cric idraulico|macaco hidráulico
stapler|engrapador,grapadora|stapler|agrafeuse|cucitrice,spillatrice|grampeador
folder|carpeta,fólder|folder|dossier,chemise|cartella|pasta
clip|clip|clip|clip,trombone|clip,graffetta|clipe
marker.pen|plumón,marcador|marker|marqueur,feutre|pennarello|marcador
leash|correa|leash|laisse|guinzaglio|coleira,trela
kennel|perrera,caseta de perro|kennel,doghouse|niche,chenil|canile,cuccia|canil
samba|samba|samba|samba|samba|samba|||~dance
mambo|mambo|mambo|mambo|mambo|mambo|||~dance
merengue.dance|merengue|merengue|merengue|merengue|merengue|||~dance
cha-cha|chachachá|cha-cha,cha cha cha|cha-cha-cha|cha cha cha|chá-chá-chá|||~dance
rock.music|rock|rock|rock|rock|rock
rock-and-roll|rock and roll|rock and roll,rock 'n' roll|rock'n'roll|rock and roll|rock and roll|||~rock.music
album|álbum|album|album|album|álbum
lyrics|letra|lyrics|paroles|testo|letra
audio|audio|audio|audio|audio|áudio|||~sound
ensemble|conjunto|ensemble|ensemble|insieme,complesso|conjunto|||~group
amplifier|amplificador|amplifier|amplificateur|amplificatore|amplificador
groove|surco,ritmo|groove|sillon,groove|solco|sulco
buzz|zumbido|buzz,hum|bourdonnement|ronzio|zumbido
tempo|tempo|tempo|tempo|tempo|tempo|||~rhythm
sonic|sónico|sonic|sonique|sonico|sônico|||~supersonic
supersonic|supersónico|supersonic|supersonique|supersonico|supersônico|||~sonic
saga|saga|saga|saga|saga|saga
epic|épico,epopeya|epic|épique,épopée|epico,epopea|épico,epopeia
thriller|suspenso|thriller,suspense|suspense|suspense,thriller|suspense
script|guion|script|scénario,script|copione,sceneggiatura|roteiro
theme|tema|theme|thème|tema|tema
speech|discurso|speech|discours|discorso|discurso
parade|desfile|parade|défilé,parade|parata,sfilata|desfile|||~procession
pavilion|pabellón|pavilion|pavillon|padiglione|pavilhão
arcade|galería,soportal|arcade|arcade|portico,galleria|arcada
crypt|cripta|crypt|crypte|cripta|cripta
vault.safe|bóveda|vault|chambre forte|camera blindata,caveau|cofre-forte|||~safe.box
token|ficha|token|jeton|gettone|ficha
portfolio|portafolio,cartera|portfolio|portefeuille,portfolio|portafoglio|portfólio,carteira
venture|emprendimiento|venture|entreprise,aventure|impresa|empreendimento|||~enterprise
tycoon|magnate|tycoon,magnate|magnat|magnate|magnata|||~millionaire
mafia|mafia|mafia,mob|mafia|mafia|máfia|||~gang
killer|asesino,matador|killer,assassin,murderer|tueur/tueuse,assassin|assassino,killer|assassino,matador
lady-killer|rompecorazones|lady-killer,heartbreaker|bourreau des cœurs|rubacuori|conquistador,quebra-corações|||~seductive
victim|víctima|victim|victime|vittima|vítima
idiot|idiota|idiot|idiot|idiota|idiota|||~fool
guilt|culpa|guilt,fault|culpabilité,faute|colpa|culpa
shame|vergüenza|shame|honte|vergogna|vergonha
scandal|escándalo|scandal|scandale|scandalo|escândalo
theft|robo,hurto|theft,robbery|vol|furto,rapina|roubo,furto|||~thief
conspiracy|conspiración,complot|conspiracy,plot|conspiration,complot|cospirazione,complotto|conspiração,complô
disaster|desastre|disaster|désastre|disastro|desastre|||~catastrophe
catastrophe|catástrofe|catastrophe|catastrophe|catastrofe|catástrofe|||~disaster
havoc|caos,estragos|havoc,mayhem|ravages,chaos|caos,scompiglio|caos,estragos|||~chaos
riot|motín,disturbio|riot,mutiny|émeute,mutinerie|sommossa,ammutinamento|motim|||~rebellion
plague|plaga,peste|plague,pest|peste,fléau|peste,piaga|praga,peste
rescue|rescate|rescue|sauvetage|salvataggio|resgate
terrible|terrible|terrible|terrible|terribile|terrível|||~horrible
horrible|horrible|horrible|horrible|orribile|horrível|||~terrible
serious|serio|serious|sérieux/sérieuse|serio|sério|||!funny
emotional|emocional|emotional|émotionnel/émotionnelle|emotivo,emozionale|emocional|||~emotion
exciting|emocionante|exciting|passionnant,excitant|emozionante,eccitante|emocionante|||~emotion
ultimate|definitivo,supremo|ultimate|ultime|ultimo,definitivo|definitivo|||~supreme
massive|masivo,macizo|massive|massif/massive|massiccio|maciço,massivo|||~huge
fluid|fluido|fluid|fluide|fluido|fluido|||~liquid
hybrid|híbrido|hybrid|hybride|ibrido|híbrido
ambient|ambiental|ambient|ambiant|ambientale|ambiental|||~atmosphere.tech
progressive|progresivo|progressive|progressif/progressive|progressivo|progressivo|||~progress
scenic|escénico,pintoresco|scenic,picturesque|pittoresque|panoramico,pittoresco|pitoresco,cênico
fancy|elegante,lujoso|fancy,posh|chic,fantaisie|elegante,di lusso|chique,luxuoso|||~elegant
lush|exuberante,frondoso|lush|luxuriant|lussureggiante|exuberante
affordable|asequible,accesible|affordable|abordable|accessibile,abbordabile|acessível|||~cheap
mellow|suave,meloso|mellow|moelleux/moelleuse|morbido,amabile|suave|||~mild
zesty|vivaz,picante|zesty,tangy|relevé,piquant|saporito,frizzante|picante
snug|acogedor,abrigado|snug|douillet/douillette|comodo,accogliente|aconchegante|||~cosy
dapper|atildado,pulcro|dapper|pimpant,soigné|elegante,azzimato|alinhado|||~elegant
funky|original,movido|funky|funky|funky|funky
trigger|gatillo|trigger|gâchette|grilletto|gatilho
shuttle|lanzadera|shuttle|navette|navetta|lançadeira,ônibus espacial
barrier|barrera|barrier|barrière|barriera|barreira
obstacle|obstáculo|obstacle,hurdle|obstacle|ostacolo|obstáculo|||~barrier
catalyst|catalizador|catalyst|catalyseur|catalizzatore|catalisador
plasma|plasma|plasma|plasma|plasma|plasma
pixel|píxel|pixel|pixel|pixel|pixel
gateway|portal,puerta de acceso|gateway|passerelle,portail|portale|portal|||~gate
node|nodo|node|nœud|nodo|nó,nodo
hub|centro,eje|hub|centre,plaque tournante|centro,fulcro|centro
cluster|racimo,clúster|cluster,bunch|grappe|grappolo|cacho,grupo
spectrum|espectro|spectrum|spectre|spettro|espectro
magnitude|magnitud|magnitude|magnitude|grandezza|magnitude
unit|unidad|unit|unité|unità|unidade
format|formato|format|format|formato|formato
sequence|secuencia|sequence|séquence|sequenza|sequência
accent|acento|accent|accent|accento|sotaque,acento
strand|hebra|strand|brin,mèche|filo,ciocca|fio,mecha|||~thread
identity|identidad|identity|identité|identità|identidade
lifestyle|estilo de vida|lifestyle,way of life|style de vie,mode de vie|stile di vita|estilo de vida|||~style
leisure|ocio,esparcimiento|leisure|loisirs|svago,tempo libero|lazer
privacy|privacidad|privacy|intimité,vie privée|privacy|privacidade
alert|alerta|alert|alerte|allerta|alerta|||~alarm
attention|atención|attention|attention|attenzione|atenção
decision|decisión|decision|décision|decisione|decisão
position|posición|position|position|posizione|posição
situation|situación|situation|situation|situazione|situação
condition|condición|condition|condition|condizione|condição
opinion|opinión|opinion|opinion,avis|opinione,parere|opinião
intention|intención|intention,intent|intention|intenzione|intenção
attempt|intento|attempt,try|tentative,essai|tentativo|tentativa
proposal|propuesta|proposal|proposition|proposta|proposta
conclusion|conclusión|conclusion|conclusion|conclusione|conclusão
summary|resumen|summary,digest|résumé|riassunto|resumo
character|carácter,personaje|character|caractère,personnage|carattere,personaggio|caráter,personagem
personality|personalidad|personality|personnalité|personalità|personalidade
capacity|capacidad|capacity|capacité|capacità|capacidade
performance|rendimiento,desempeño|performance|performance|prestazione,rendimento|desempenho
potential|potencial|potential|potentiel/potentielle|potenziale|potencial
priority|prioridad|priority|priorité|priorità|prioridade
pressure|presión|pressure|pression|pressione|pressão
tension|tensión|tension|tension|tensione|tensão
efficiency|eficiencia|efficiency|efficacité,efficience|efficienza|eficiência|||~efficient
stability|estabilidad|stability|stabilité|stabilità|estabilidade|||~stable
satisfaction|satisfacción|satisfaction|satisfaction|soddisfazione|satisfação
cooperation|cooperación|cooperation|coopération|cooperazione|cooperação|||~collaboration
collaboration|colaboración|collaboration|collaboration|collaborazione|colaboração|||~cooperation
contribution|contribución,aporte|contribution|contribution|contributo|contribuição
initiative|iniciativa|initiative|initiative|iniziativa|iniciativa
transition|transición|transition|transition|transizione|transição
mutation|mutación|mutation|mutation|mutazione|mutação
metamorphosis|metamorfosis|metamorphosis|métamorphose|metamorfosi|metamorfose
motivation|motivación|motivation|motivation|motivazione|motivação
obsession|obsesión|obsession|obsession|ossessione|obsessão|||~passion
fetish|fetiche|fetish|fétiche|feticcio|fetiche
instinct|instinto|instinct|instinct|istinto|instinto
influence|influencia|influence|influence|influenza|influência
revelation|revelación|revelation|révélation|rivelazione|revelação
pursuit|persecución,búsqueda|pursuit,chase|poursuite|inseguimento|perseguição
resource|recurso|resource|ressource|risorsa|recurso
reservoir|depósito,reservorio|reservoir|réservoir|serbatoio|reservatório
average|promedio|average,mean|moyenne|media|média
standard.norm|estándar,norma|standard,norm|standard,norme|standard,norma|padrão,norma
surge|oleada,impulso,marejada|surge,swell|élan,montée,houle,déferlement|ondata,impeto,mareggiata|onda,impulso,marulho,vaga|||~wave
sprint|carrera corta,esprint|sprint,dash|sprint|sprint,scatto|arrancada|||~race.run
drift|deriva|drift|dérive|deriva|deriva
zap|golpe eléctrico|zap|zap|zap|zap
blitz|ataque relámpago|blitz|blitz,attaque éclair|blitz|ataque relâmpago
to.thrive|prosperar/prospera|thrive,prosper|prospérer|prosperare|prosperar|||~prosperity
to.revive|revivir/revive|revive|revivre,ranimer|rivivere,rianimare|reviver|||~revival
to.restore|restaurar/restaura|restore|restaurer|restaurare,ripristinare|restaurar
to.rejuvenate|rejuvenecer/rejuvenece|rejuvenate|rajeunir|ringiovanire|rejuvenescer
to.revitalize|revitalizar/revitaliza,revitalizante|revitalize|revitaliser,revitalisant|rivitalizzare,rivitalizzante|revitalizar,revitalizante
to.energize|energizar/energiza,energizante|energize|énergiser,énergisant|energizzare,energizzante|energizar,energizante|||~energy
to.stimulate|estimular/estimula|stimulate|stimuler|stimolare|estimular|||~stimulant
to.activate|activar/activa|activate|activer|attivare|ativar|||~active
to.boost|impulsar/impulsa,potenciar/potencia|boost|stimuler,booster|potenziare|impulsionar|||~impulse
to.enhance|realzar/realza|enhance|rehausser,améliorer|migliorare,esaltare|realçar
to.optimize|optimizar/optimiza|optimize|optimiser|ottimizzare|otimizar|||~optimum
to.maximize|maximizar/maximiza|maximize|maximiser|massimizzare|maximizar|||~max
to.sculpt|esculpir/esculpe|sculpt|sculpter|scolpire|esculpir|||~sculpture
to.define|definir/define|define|définir|definire|definir
to.soften|suavizar/suaviza,suavizante|soften,softener|adoucir,adoucissant|ammorbidire,ammorbidente|suavizar,amaciante|||~soft
to.strengthen|fortalecer/fortalece,fortificar/fortifica|strengthen,fortify|fortifier,renforcer|rafforzare,fortificare|fortalecer,fortificar|||~strength
to.whiten|blanquear/blanquea|whiten,bleach|blanchir|sbiancare|branquear,clarear
to.lighten|aclarar/aclara|lighten|éclaircir|schiarire|clarear
to.hydrate|hidratar/hidrata|hydrate,moisturize|hydrater|idratare|hidratar|||~hydration
to.purify|purificar/purifica|purify|purifier|purificare|purificar|||~pure
to.sanitize|desinfectar,sanitizar|sanitize,disinfect|désinfecter|disinfettare|desinfetar
to.slim|adelgazar/adelgaza|slim down,lose weight|mincir,maigrir|dimagrire|emagrecer
to.digest|digerir/digiere|digest|digérer|digerire|digerir
to.soothe|calmar/calma,aliviar/alivia|soothe,relieve,ease|calmer,apaiser,soulager|lenire,alleviare|acalmar,aliviar|||~relief
to.ship|embarcar/embarca|ship,embark|embarquer|imbarcare|embarcar
to.hook|enganchar/engancha|hook|accrocher|agganciare|enganchar
to.rebel|rebelar/rebélate|rebel|se rebeller|ribellarsi|rebelar-se|||~rebel
to.evolve|evolucionar/evoluciona|evolve|évoluer|evolvere|evoluir|||~evolution
to.innovate|innovar/innova|innovate|innover|innovare|inovar|||~innovation
to.lead|liderar/lidera,dirigir/dirige|lead/leads/led|mener,diriger|guidare,dirigere|liderar,dirigir|||~leader
to.rule|gobernar/gobierna,mandar|rule,govern|gouverner|governare|governar|||~government
to.vote|votar/vota|vote|voter|votare|votar|||~vote
to.sign|firmar/firma|sign|signer|firmare|assinar|||~signature
to.smoke|fumar/fuma|smoke|fumer|fumare|fumar|||~smoking
to.gamble|apostar/apuesta|gamble,bet|parier|scommettere|apostar|||~bet
to.recycle|reciclar/recicla|recycle|recycler|riciclare|reciclar|||~recycling
to.ferment|fermentar/fermenta,fermento|ferment|fermenter,ferment|fermentare,fermento|fermentar,fermento
to.distil|destilar/destila|distil,distill|distiller|distillare|destilar|||~distillery
to.toast|tostar/tuesta|toast|griller|tostare|torrar|||~roasted
to.whip|batir/bate|whip,whisk|fouetter,battre|montare,sbattere|bater
basic|básico|basic|basique,de base|basico,di base|básico|||~simple
elementary|elemental|elementary,elemental|élémentaire|elementare|elementar|||~basic
mutual|mutuo|mutual|mutuel/mutuelle|mutuo|mútuo
to.get|obtener/obtiene,conseguir/consigue|get/gets/getting/got,obtain|obtenir|ottenere|obter,conseguir
entertainment|entretenimiento|entertainment|divertissement|intrattenimento|entretenimento|||~fun
access|acceso|access|accès|accesso|acesso
interactive|interactivo|interactive|interactif/interactive|interattivo|interativo
automotive|automotriz/automotrices|automotive|automobile|automobilistico|automotivo
register|registro|register,registry|registre|registro|registro
archive|archivo|archive|archives|archivio|arquivo
patrol|patrulla|patrol|patrouille|pattuglia|patrulha
federation|federación|federation|fédération|federazione|federação|||~union
confederation|confederación|confederation|confédération|confederazione|confederação|||~federation
relic|reliquia|relic|relique|reliquia|relíquia
fiction|ficción|fiction|fiction|finzione,narrativa|ficção
science-fiction|ciencia ficción|science fiction,sci-fi|science-fiction|fantascienza|ficção científica
seat|asiento|seat|siège|sedile,posto|assento
deck|cubierta|deck|pont|ponte|convés
composer|compositor|composer|compositeur/compositrice|compositore|compositor
charter|carta,flete|charter|charte,charter|carta,charter|carta,charter
gadget|artilugio,aparato|gadget,gizmo|gadget|aggeggio,gadget|engenhoca
observer|observador|observer|observateur/observatrice|osservatore|observador
spectator|espectador|spectator|spectateur/spectatrice|spettatore|espectador
audience|público,audiencia|audience|public,audience|pubblico|audiência,público
linear|lineal|linear|linéaire|lineare|linear
budget|presupuesto|budget|budget|bilancio,budget|orçamento
accident|accidente|accident|accident|incidente|acidente
visit|visita|visit|visite|visita|visita
visitor|visitante|visitor|visiteur/visiteuse|visitatore|visitante
appointment|cita|appointment,date|rendez-vous|appuntamento|encontro,compromisso
rendezvous|cita,encuentro|rendezvous|rendez-vous|appuntamento|encontro|||~appointment
date.calendar|fecha|date|date|data|data
section|sección|section|section|sezione|seção,secção
chamber|cámara|chamber|chambre|camera|câmara
committee|comité|committee|comité|comitato|comitê
council|consejo,concejo|council|conseil|consiglio|conselho
session|sesión|session|session,séance|sessione,seduta|sessão
document|documento|document|document|documento|documento
certificate|certificado|certificate|certificat|certificato|certificado
article|artículo|article|article|articolo|artigo
text|texto|text|texte|testo|texto
phrase|frase|phrase,sentence|phrase|frase|frase
line.queue|fila,cola|queue,line|queue,file|fila,coda|fila
row|fila|row|rang,rangée|riga,fila|fileira
rank|rango|rank|rang|rango,grado|posto,patente
analysis|análisis|analysis|analyse|analisi|análise
synthesis|síntesis|synthesis|synthèse|sintesi|síntese
synthetic|sintético|synthetic|synthétique|sintetico|sintético|||~artificial
theorem|teorema|theorem|théorème|teorema|teorema
equation|ecuación|equation|équation|equazione|equação
calculation|cálculo|calculation|calcul|calcolo|cálculo
calculator|calculadora|calculator|calculatrice|calcolatrice|calculadora
zero-point|punto cero|zero point,ground zero|point zéro|punto zero|ponto zero
ecosystem|ecosistema|ecosystem|écosystème|ecosistema|ecossistema
to.preserve|preservar/preserva,conservar/conserva|preserve,conserve|préserver,conserver|preservare,conservare|preservar,conservar
conservation|conservación|conservation|conservation|conservazione|conservação
to.concentrate|concentrar/concentra|concentrate|concentrer|concentrare|concentrar|||~concentrated
to.simplify|simplificar/simplifica|simplify|simplifier|semplificare|simplificar|||~simple
to.multiply|multiplicar/multiplica|multiply|multiplier|moltiplicare|multiplicar
to.divide|dividir/divide|divide|diviser|dividere|dividir|||~division
to.resist|resistir/resiste|resist|résister|resistere|resistir|||~resistance
to.respond|responder/responde|respond|répondre|rispondere|responder
to.react|reaccionar/reacciona|react|réagir|reagire|reagir|||~reaction
to.flirt|coquetear,flirtear|flirt|flirter|flirtare,civettare|flertar|||~coquette
sizzle|chisporroteo|sizzle|grésillement|sfrigolio|chiado
crunch|crujido|crunch|croquant,craquement|scricchiolio|estalido
pop.sound|pop,estallido|pop|pop|pop|pop
puff|soplo,bocanada|puff|bouffée|sbuffo,soffio|sopro,baforada
twinkle|centelleo|twinkle|scintillement|scintillio,luccichio|cintilação|||~sparkle
shimmer|brillo tenue|shimmer|chatoiement,miroitement|luccichio|brilho suave|||~shine
to.blush|ruborizarse,sonrojo|blush|rougir|arrossire|corar
`
