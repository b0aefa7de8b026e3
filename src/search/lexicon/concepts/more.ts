// Riding, the parts of a car and a house, and more of the general words.
export const more = `
saddle|montura,silla de montar|saddle|selle|sella|sela|||sattel/sättel|~stirrup ~bridle
stirrup|estribo|stirrup|étrier|staffa|estribo|||steigbügel
spur|espuela,acicate|spur|éperon|sperone|espora|||sporn/sporen|~stirrup
lasso|lazo|lasso,lariat|lasso|lazo|laço||||~rodeo
rodeo|rodeo|rodeo|rodéo|rodeo|rodeio|||rodeo|~cowboy
bridle|brida|bridle|bride|briglia|rédea,brida|||zaum,zaumzeug|~reins
reins|riendas|reins|rênes|redini|rédeas|||zügel|~bridle
paso-horse|caballo de paso|paso horse,pacing horse
fence.wall|cerca,valla,vallado,cercado|fence,railing|clôture,barrière|recinto,staccionata|cerca|||zaun/zäune,einzäunung
hinge|bisagra|hinge|charnière,gond|cerniera|dobradiça|||scharnier,türangel
hanger|percha,colgador,gancho de ropa|hanger,coat hanger,clothes hanger|cintre|gruccia,appendiabiti|cabide|||kleiderbügel,bügel
awning|toldo,marquesina|awning,canopy|auvent,store|tenda da sole|toldo|||markise,sonnendach
doorbell|timbre|doorbell|sonnette|campanello|campainha|||türklingel,klingel|~bell
mailbox|buzón,casilla de correo|mailbox,letterbox,post box,postbox|boîte aux lettres|cassetta delle lettere,buca delle lettere|caixa de correio|||briefkasten/briefkästen
wallpaper|papel tapiz,empapelado|wallpaper|papier peint|carta da parati|papel de parede
lampshade|pantalla|lampshade|abat-jour|paralume|abajur|||lampenschirm
bumper|parachoques,paragolpes|bumper,fender|pare-chocs|paraurti|para-choque|||stoßstange,stoßfänger
windshield|parabrisas|windshield,windscreen|pare-brise|parabrezza|para-brisa|||windschutzscheibe
headlight|faro,faro delantero|headlight,headlamp|phare|faro,fanale|farol|||scheinwerfer
radiator|radiador|radiator|radiateur|radiatore|radiador|||heizkörper,kühler,radiator|~heater
shock-absorber|amortiguador|shock absorber|amortisseur|ammortizzatore|amortecedor|||stoßdämpfer
spark-plug|bujía|spark plug|bougie d'allumage|candela|vela de ignição|||zündkerze
muffler|silenciador|muffler,silencer,suppressor|silencieux|marmitta,silenziatore|silenciador|||schalldämpfer,auspufftopf
carburettor|carburador|carburettor,carburetor|carburateur|carburatore|carburador|||vergaser
gearbox|caja de cambios|gearbox|boîte de vitesses|cambio|caixa de câmbio|||getriebe,schaltgetriebe
hood.car|capó,cofre|hood,bonnet|capot|cofano|capô|||motorhaube
rim|aro,llanta|rim,wheel rim|jante|cerchione|aro|||felge
hydraulic-jack|gata hidráulica,gato hidráulico|hydraulic jack|cric hydraulique|cric idraulico|macaco hidráulico|||hydraulischer wagenheber,wagenheber
stapler|engrapador,grapadora,abrochadora,corchetera|stapler|agrafeuse|cucitrice,spillatrice|grampeador|||hefter,heftgerät,tacker
folder|carpeta,fólder|folder|dossier,chemise|cartella|pasta|||ordner
clip|clip,sujetapapeles|clip,paper clip,paperclip|clip,trombone|clip,graffetta|clipe|||klammer,büroklammer,clip|~clamp
marker.pen|plumón,marcador,rotulador|marker,felt tip,highlighter|marqueur,feutre|pennarello|marcador|||filzstift,marker
leash|correa,traílla|leash,lead,dog lead|laisse|guinzaglio|coleira,trela|||leine,hundeleine
kennel|perrera,caseta de perro|kennel,doghouse|niche,chenil|canile,cuccia|canil|||hundehütte,zwinger
samba|samba|samba|samba|samba|samba|||samba|~dance ~rumba ~salsa.dance ~mambo
mambo|mambo|mambo|mambo|mambo|mambo|||mambo|~dance ~cha-cha ~rumba
merengue.dance|merengue|merengue|merengue|merengue|merengue||||~dance ~salsa.dance
cha-cha|chachachá|cha-cha,cha cha cha|cha-cha-cha|cha cha cha|chá-chá-chá|||cha-cha-cha|~dance
rock.music|rock|rock|rock|rock|rock|||rockmusik
rock-and-roll|rock and roll|rock and roll,rock 'n' roll|rock'n'roll|rock and roll|rock and roll|||rock'n'roll,rock and roll|~rock.music
album|álbum|album|album,recueil|album|álbum|||album/alben|~recording
lyrics|letra|lyrics|paroles|testo|letra|||liedtext,songtext
audio|audio|audio|audio|audio|áudio|||audio|~sound
ensemble|conjunto|ensemble|ensemble|insieme,complesso|conjunto||||~group ~orchestra
amplifier|amplificador|amplifier|amplificateur|amplificatore|amplificador|||verstärker
groove|surco,ritmo|groove|sillon,groove,rainure|solco|sulco|||rille,groove
buzz|zumbido,zumbar|buzz,hum|bourdonnement|ronzio|zumbido|||summen,brummen|~bee
tempo|tempo|tempo|tempo|tempo|tempo||||~rhythm
sonic|sónico|sonic|sonique|sonico|sônico||||~supersonic ~sound
supersonic|supersónico|supersonic|supersonique|supersonico|supersônico|||überschall|~sonic
saga|saga|saga|saga|saga|saga|||saga|~epic ~legend
epic|épico,epopeya|epic|épique,épopée|epico,epopea|épico,epopeia|||episch/epische/epischer/episches/epischen,epos/epen|~heroic
thriller|suspenso,película de suspenso|thriller,suspense|suspense|suspense,thriller|suspense|||thriller
script|guion,guión,libreto|script,screenplay,scenario|scénario,script|copione,sceneggiatura|roteiro|||drehbuch/drehbücher,skript
theme|tema|theme|thème|tema|tema|||thema/themen
speech|discurso,alocución|speech,address,oration|discours|discorso|discurso
parade|desfile,cabalgata|parade,pageant|défilé,parade|parata,sfilata|desfile,parada|||parade,umzug/umzüge|~procession ~carnival
pavilion|pabellón,glorieta|pavilion|pavillon|padiglione|pavilhão|||pavillon
arcade|galería,soportal,arcada|arcade|arcade|portico,galleria|arcada|||arkade,laubengang
crypt|cripta|crypt|crypte|cripta|cripta|||krypta/krypten,gruft/grüfte|~tomb
vault.safe|bóveda,cámara acorazada|vault,strongroom|chambre forte|camera blindata,caveau|cofre-forte|||tresorraum|~safe.box
token|ficha|token,chip,counter|jeton|gettone|ficha|||spielmarke,jeton
portfolio|portafolio,cartera|portfolio|portefeuille,portfolio|portafoglio|portfólio,carteira|||portfolio
venture|emprendimiento|venture|entreprise,aventure|impresa|empreendimento|||unternehmung,wagnis|~enterprise
tycoon|magnate|tycoon,magnate,mogul|magnat|magnate|magnata|||tycoon|~millionaire
mafia|mafia|mafia,mob|mafia|mafia|máfia|||mafia|~gang
killer|asesino,matador,homicida|killer,assassin,murderer,slayer|tueur/tueuse,assassin,meurtrier|assassino,killer,omicida|assassino,matador|||mörderin,killer
lady-killer|rompecorazones,mujeriego,galán,donjuán|lady-killer,heartbreaker,womanizer,ladykiller|bourreau des cœurs|rubacuori|conquistador,quebra-corações|||herzensbrecher,frauenheld|~seductive ~don-juan
victim|víctima|victim|victime|vittima|vítima|||opfer
idiot|idiota,imbécil|idiot,moron,imbecile|idiot,imbécile|idiota|idiota|||idiot|~fool
guilt|culpa|guilt,fault|culpabilité,faute|colpa|culpa|||schuld
shame|vergüenza,deshonra|shame,disgrace|honte|vergogna|vergonha|||scham,schande|~guilt
scandal|escándalo|scandal|scandale|scandalo|escândalo|||skandal
theft|robo,hurto,latrocinio|theft,robbery,larceny|vol|furto,rapina|roubo,furto|||diebstahl,raub|~thief
conspiracy|conspiración,complot|conspiracy,plot|conspiration,complot|cospirazione,complotto|conspiração,complô|||verschwörung,komplott
disaster|desastre,calamidad|disaster,calamity|désastre|disastro|desastre|||desaster,unglück|~catastrophe ~havoc
catastrophe|catástrofe,cataclismo|catastrophe,cataclysm|catastrophe|catastrofe|catástrofe|||katastrophe|~disaster ~apocalypse
havoc|caos,estragos,estrago|havoc,mayhem,devastation|ravages,chaos|caos,scompiglio|caos,estragos|||verwüstung|~chaos
riot|motín,disturbio,revuelta|riot,mutiny|émeute,mutinerie|sommossa,ammutinamento|motim|||aufruhr,meuterei|~rebellion ~revolution
plague|plaga,peste|plague,pest,pestilence|peste,fléau|peste,piaga|praga,peste|||pest,seuche
rescue|rescate,salvamento|rescue,salvage|sauvetage|salvataggio|resgate|||rettung|~saviour
terrible|terrible,espantoso|terrible,dreadful|terrible|terribile|terrível|||schrecklich/schreckliche/schrecklicher/schreckliches/schrecklichen,furchtbar|~horrible
horrible|horrible,horrendo,horroroso|horrible,horrid|horrible|orribile|horrível,horroroso,horrendo|||entsetzlich,grauenhaft|~terrible
serious|serio|serious|sérieux/sérieuse|serio|sério|||ernst/ernste/ernster/ernstes/ernsten,seriös|!funny
emotional|emocional|emotional|émotionnel/émotionnelle|emotivo,emozionale|emocional|||emotional/emotionale/emotionaler/emotionales/emotionalen,gefühlvoll|~emotion
exciting|emocionante,apasionante|exciting|passionnant,excitant|emozionante,eccitante|emocionante|||aufregend/aufregende/aufregender/aufregendes/aufregenden,spannend|~emotion
ultimate|definitivo,supremo|ultimate|ultime|ultimo,definitivo|definitivo|||ultimativ/ultimative/ultimativer/ultimatives/ultimativen|~supreme
massive|masivo,macizo|massive|massif/massive|massiccio|maciço,massivo|||massiv/massive/massiver/massives/massiven|~huge ~giant ~colossal
fluid|fluido|fluid|fluide|fluido|fluido|||flüssig,fließend,fluid|~liquid
hybrid|híbrido|hybrid|hybride|ibrido|híbrido|||hybrid,hybride|~mix ~fusion
ambient|ambiental|ambient|ambiant|ambientale|ambiental|||ambient|~atmosphere.tech
progressive|progresivo|progressive|progressif/progressive|progressivo|progressivo|||progressiv/progressive/progressiver/progressives/progressiven,fortschrittlich|~progress
scenic|escénico,pintoresco|scenic,picturesque,quaint|pittoresque|panoramico,pittoresco|pitoresco,cênico|||malerisch/malerische/malerischer/malerisches/malerischen|~landscape
fancy|elegante,lujoso|fancy,posh|chic,fantaisie|elegante,di lusso|chique,luxuoso|||schick,ausgefallen,nobel|~elegant ~chic ~luxurious
lush|exuberante,frondoso,lujuriante|lush,luxuriant|luxuriant|lussureggiante|exuberante|||üppig/üppige/üppiger/üppiges/üppigen
affordable|asequible,accesible|affordable|abordable|accessibile,abbordabile|acessível|||erschwinglich,bezahlbar|~cheap
mellow|suave,meloso|mellow|moelleux/moelleuse|morbido,amabile|suave|||sanft,weich|~mild ~soft ~smooth
zesty|vivaz,picante|zesty,tangy,piquant|relevé,piquant|saporito,frizzante|picante|||pikant,spritzig|~spicy
snug|acogedor,abrigado,calientito|snug|douillet/douillette|comodo,accogliente|aconchegante|||behaglich,kuschelig|~cosy ~warm
dapper|atildado,pulcro,acicalado|dapper,spruce|pimpant,soigné|elegante,azzimato|alinhado|||adrett,schneidig|~elegant ~clean-neat ~dandy
funky|original,movido|funky|funky|funky|funky|||funky
trigger|gatillo|trigger|gâchette|grilletto|gatilho|||abzug,auslöser
shuttle|lanzadera|shuttle|navette|navetta|lançadeira,ônibus espacial|||shuttle,weberschiffchen,pendelbus
barrier|barrera,valla|barrier|barrière|barriera|barreira|||schranke
obstacle|obstáculo,impedimento,escollo,traba|obstacle,hurdle,hindrance,impediment|obstacle|ostacolo|obstáculo|||hindernis,hürde|~barrier
catalyst|catalizador|catalyst|catalyseur|catalizzatore|catalisador|||katalysator/katalysatoren
plasma|plasma|plasma|plasma|plasma|plasma|||plasma
pixel|píxel|pixel|pixel|pixel|pixel|||pixel
gateway|portal,puerta de acceso|gateway|passerelle,portail|portale|portal|||zugang,gateway|~gate ~portal ~door
node|nodo|node|nœud|nodo|nó,nodo|||knoten,knotenpunkt
hub|centro,eje|hub|centre,plaque tournante|centro,fulcro|centro|||drehkreuz,knotenpunkt,zentrum
cluster|racimo,clúster,manojo,ramillete|cluster,bunch|grappe|grappolo|cacho,grupo|||cluster,traube
spectrum|espectro|spectrum|spectre|spettro|espectro|||spektrum/spektren|~rainbow
magnitude|magnitud|magnitude|magnitude|grandezza|magnitude|||größenordnung,magnitude
unit|unidad|unit|unité|unità|unidade|||einheit
format|formato|format|format|formato|formato|||format
sequence|secuencia|sequence|séquence|sequenza|sequência|||sequenz,folge
accent|acento|accent|accent|accento|sotaque,acento|||akzent
strand|hebra,mechón|strand|brin,mèche|filo,ciocca|fio,mecha|||strähne,strang|~thread
identity|identidad|identity|identité|identità|identidade|||identität
lifestyle|estilo de vida,modo de vida|lifestyle,way of life|style de vie,mode de vie|stile di vita|estilo de vida|||lebensstil,lebensart|~style ~art-of-living
leisure|ocio,esparcimiento,tiempo libre|leisure,free time,spare time|loisirs|svago,tempo libero|lazer|||freizeit|~entertainment
privacy|privacidad,intimidad|privacy|intimité,vie privée|privacy|privacidade|||privatsphäre|~private
alert|alerta|alert,warning|alerte|allerta|alerta|||warnung|~alarm ~vigilant
attention|atención|attention|attention|attenzione|atenção|||aufmerksamkeit,achtung
decision|decisión|decision|décision|decisione|decisão|||entscheidung,entschluss|~choice
position|posición|position|position|posizione|posição|||position,stellung
situation|situación|situation|situation|situazione|situação|||situation,lage
condition|condición|condition|condition|condizione|condição|||bedingung,zustand
opinion|opinión,parecer|opinion,view|opinion,avis|opinione,parere|opinião|||meinung,ansicht
intention|intención,propósito|intention,intent|intention|intenzione|intenção|||absicht
attempt|intento,tentativa|attempt,try|tentative,essai|tentativo|tentativa|||versuch
proposal|propuesta|proposal,proposition|proposition|proposta|proposta|||vorschlag/vorschläge
conclusion|conclusión|conclusion|conclusion|conclusione|conclusão|||schluss,schlussfolgerung
summary|resumen,compendio|summary,digest,abstract,synopsis,compendium|résumé|riassunto|resumo|||zusammenfassung
character|carácter,personaje|character|caractère,personnage|carattere,personaggio|caráter,personagem|||charakter,figur
personality|personalidad|personality|personnalité|personalità|personalidade|||persönlichkeit|~character
capacity|capacidad|capacity|capacité|capacità|capacidade|||kapazität
performance|rendimiento,desempeño|performance|performance|prestazione,rendimento|desempenho|||leistung
potential|potencial|potential|potentiel/potentielle|potenziale|potencial|||potenzial,potenziell
priority|prioridad|priority|priorité|priorità|prioridade|||priorität,vorrang
pressure|presión|pressure|pression|pressione|pressão|||druck
tension|tensión|tension|tension|tensione|tensão|||spannung
efficiency|eficiencia,eficacia|efficiency|efficacité,efficience|efficienza|eficiência|||effizienz|~efficient
stability|estabilidad|stability|stabilité|stabilità|estabilidade|||stabilität|~stable
satisfaction|satisfacción|satisfaction|satisfaction|soddisfazione|satisfação|||zufriedenheit,befriedigung
cooperation|cooperación|cooperation,teamwork|coopération|cooperazione|cooperação|||kooperation,zusammenarbeit|~collaboration ~cooperative
collaboration|colaboración|collaboration|collaboration|collaborazione|colaboração|||zusammenarbeit,kollaboration|~cooperation
contribution|contribución,aporte|contribution|contribution|contributo|contribuição|||beitrag/beiträge
initiative|iniciativa|initiative|initiative|iniziativa|iniciativa|||initiative
transition|transición|transition|transition|transizione|transição|||übergang/übergänge
mutation|mutación|mutation|mutation|mutazione|mutação|||mutation
metamorphosis|metamorfosis|metamorphosis,transformation|métamorphose|metamorfosi|metamorfose|||metamorphose,verwandlung|~mutation ~evolution
motivation|motivación|motivation|motivation|motivazione|motivação|||motivation|~inspiration
obsession|obsesión|obsession|obsession|ossessione|obsessão|||obsession,besessenheit|~passion
fetish|fetiche|fetish|fétiche|feticcio|fetiche|||fetisch
instinct|instinto|instinct|instinct|istinto|instinto|||instinkt|~intuition ~impulse
influence|influencia|influence|influence|influenza|influência|||einfluss/einflüsse
revelation|revelación|revelation,disclosure|révélation|rivelazione|revelação|||offenbarung,enthüllung
pursuit|persecución,búsqueda,acoso|pursuit,chase|poursuite|inseguimento|perseguição|||verfolgung,jagd|~to.chase ~hunting
resource|recurso|resource|ressource|risorsa|recurso|||ressource
reservoir|depósito,reservorio,embalse|reservoir|réservoir|serbatoio|reservatório|||reservoir,speicher
average|promedio,media|average,mean|moyenne|media|média|||durchschnitt,mittelwert|~medium
standard.norm|estándar,norma|standard,norm|standard,norme|standard,norma|padrão,norma|||norm
surge|oleada,impulso,marejada|surge,swell,billow|élan,montée,houle,déferlement|ondata,impeto,mareggiata|onda,impulso,marulho,vaga|||woge,wogen|~wave ~tide ~impulse
sprint|carrera corta,esprint,pique|sprint,dash|sprint|sprint,scatto|arrancada|||sprint|~race.run ~runner
drift|deriva|drift|dérive|deriva|deriva|||drift
zap|golpe eléctrico|zap|zap|zap|zap|||zap
blitz|ataque relámpago|blitz|blitz,attaque éclair|blitz|ataque relâmpago|||blitzangriff
to.thrive|prosperar/prospera,medrar,florecer|thrive,prosper,flourish|prospérer|prosperare|prosperar|||gedeihen,florieren|~prosperity ~prosper
to.revive|revivir/revive,reavivar/reaviva,reanimar/reanima|revive,resuscitate,resurrect|revivre,ranimer|rivivere,rianimare|reviver|||wiederbeleben,aufleben|~revival ~reborn
to.restore|restaurar/restaura,restablecer|restore|restaurer|restaurare,ripristinare|restaurar|||wiederherstellen,restaurieren
to.rejuvenate|rejuvenecer/rejuvenece|rejuvenate|rajeunir|ringiovanire|rejuvenescer|||verjüngen|~youth ~to.revitalize
to.revitalize|revitalizar/revitaliza,revitalizante|revitalize|revitaliser,revitalisant|rivitalizzare,rivitalizzante|revitalizar,revitalizante|||revitalisieren,beleben,belebend|~vitality ~vital
to.energize|energizar/energiza,energizante|energize,invigorate|énergiser,énergisant|energizzare,energizzante|energizar,energizante|||energetisieren,energiespendend|~energy ~vigour
to.stimulate|estimular/estimula,incentivar|stimulate|stimuler|stimolare|estimular|||stimulieren,anregen|~stimulant ~to.activate
to.activate|activar/activa|activate|activer|attivare|ativar|||aktivieren|~active
to.boost|impulsar/impulsa,potenciar/potencia|boost|stimuler,booster|potenziare|impulsionar|||ankurbeln,verstärken|~impulse
to.enhance|realzar/realza,mejorar,resaltar|enhance,heighten|rehausser,améliorer|migliorare,esaltare|realçar|||verbessern,hervorheben
to.optimize|optimizar/optimiza|optimize|optimiser|ottimizzare|otimizar|||optimieren|~optimum
to.maximize|maximizar/maximiza|maximize|maximiser|massimizzare|maximizar|||maximieren|~max
to.sculpt|esculpir/esculpe,tallar|sculpt,carve|sculpter|scolpire|esculpir|||modellieren,bildhauern|~sculpture ~sculptor
to.define|definir/define|define|définir|definire|definir|||definieren
to.soften|suavizar/suaviza,suavizante|soften,softener|adoucir,adoucissant|ammorbidire,ammorbidente|suavizar,amaciante|||weich machen,weichspüler|~soft ~softness
to.strengthen|fortalecer/fortalece,fortificar/fortifica,reforzar,robustecer|strengthen,fortify,reinforce|fortifier,renforcer|rafforzare,fortificare|fortalecer,fortificar|||stärken,kräftigen|~strength
to.whiten|blanquear/blanquea,emblanquecer|whiten,bleach|blanchir|sbiancare|branquear,clarear|||bleichen,weißen|~white ~whiteness
to.lighten|aclarar/aclara|lighten,brighten|éclaircir|schiarire|clarear|||aufhellen
to.hydrate|hidratar/hidrata,humectar/humecta|hydrate,moisturize,moisten|hydrater|idratare|hidratar|||hydratisieren,befeuchten|~hydration
to.purify|purificar/purifica,depurar/depura|purify|purifier|purificare|purificar|||reinigen,läutern|~pure ~purification ~purity
to.sanitize|desinfectar,sanitizar|sanitize,disinfect|désinfecter|disinfettare|desinfetar|||desinfizieren
to.slim|adelgazar/adelgaza,bajar de peso,perder peso|slim down,lose weight|mincir,maigrir|dimagrire|emagrecer|||abnehmen,abmagern|~slim
to.digest|digerir/digiere|digest|digérer|digerire|digerir|||verdauen
to.soothe|calmar/calma,aliviar/alivia,mitigar,sosegar|soothe,relieve,ease,calm|calmer,apaiser,soulager|lenire,alleviare|acalmar,aliviar|||lindern,beruhigen,besänftigen|~relief
to.ship|embarcar/embarca,despachar|ship,embark|embarquer|imbarcare|embarcar|||verschiffen
to.hook|enganchar/engancha,engarzar|hook|accrocher|agganciare|enganchar|||haken,einhaken
to.rebel|rebelar/rebélate,sublevar|rebel|se rebeller|ribellarsi|rebelar-se|||rebellieren|~rebel
to.evolve|evolucionar/evoluciona|evolve|évoluer|evolvere|evoluir|||sich entwickeln|~evolution
to.innovate|innovar/innova|innovate|innover|innovare|inovar|||innovieren|~innovation
to.lead|liderar/lidera,dirigir/dirige|lead/leads/led|mener,diriger|guidare,dirigere|liderar,dirigir|||führen,leiten|~leader ~guide ~leadership
to.rule|gobernar/gobierna,mandar,regir|rule,govern|gouverner|governare|governar|||regieren,herrschen|~government ~reign
to.vote|votar/vota|vote|voter|votare|votar|||wählen,abstimmen|~vote
to.sign|firmar/firma|sign|signer|firmare|assinar|||unterschreiben,unterzeichnen|~signature
to.smoke|fumar/fuma|smoke|fumer|fumare|fumar|||rauchen|~smoking ~smoke ~smoker
to.gamble|apostar/apuesta|gamble,bet|parier|scommettere|apostar|||wetten|~bet ~gambler ~casino
to.recycle|reciclar/recicla|recycle|recycler|riciclare|reciclar|||recyceln,wiederverwerten|~recycling
to.ferment|fermentar/fermenta,fermento|ferment|fermenter,ferment|fermentare,fermento|fermentar,fermento|||fermentieren,gären,ferment|~yeast
to.distil|destilar/destila|distil,distill|distiller|distillare|destilar|||destillieren|~distillery
to.toast|tostar/tuesta|toast|griller|tostare|torrar|||toasten,rösten|~roasted
to.whip|batir/bate|whip,whisk|fouetter,battre|montare,sbattere|bater|||schlagen/geschlagen,aufschlagen
basic|básico,fundamental|basic,fundamental|basique,de base|basico,di base|básico|||grundlegend|~simple
elementary|elemental|elementary,elemental|élémentaire|elementare|elementar|||elementar/elementare/elementarer/elementares/elementaren|~basic
mutual|mutuo,recíproco|mutual,reciprocal|mutuel/mutuelle|mutuo|mútuo|||gegenseitig,wechselseitig
to.get|obtener/obtiene,conseguir/consigue|get/gets/getting/got,obtain|obtenir|ottenere|obter,conseguir|||bekommen,erhalten,kriegen
entertainment|entretenimiento|entertainment,amusement|divertissement|intrattenimento|entretenimento|||unterhaltung,entertainment|~fun
access|acceso|access|accès|accesso|acesso|||zugang/zugänge,zugriff
interactive|interactivo|interactive|interactif/interactive|interattivo|interativo|||interaktiv/interaktive/interaktiver/interaktives/interaktiven
automotive|automotriz/automotrices|automotive|automobile|automobilistico|automotivo|||automobil
register|registro|register,registry|registre|registro|registro|||register
archive|archivo|archive|archives|archivio|arquivo|||archiv
patrol|patrulla,ronda|patrol|patrouille|pattuglia|patrulha|||patrouille,streife
federation|federación|federation,league|fédération|federazione|federação|||föderation,bund,verband|~union
confederation|confederación|confederation|confédération|confederazione|confederação|||konföderation|~federation
relic|reliquia|relic|relique|reliquia|relíquia|||reliquie,relikt|~antique
fiction|ficción|fiction|fiction|finzione,narrativa|ficção|||fiktion
science-fiction|ciencia ficción|science fiction,sci-fi|science-fiction|fantascienza|ficção científica|||science-fiction|~fiction
seat|asiento,butaca|seat|siège|sedile,posto|assento|||sitz
deck|cubierta|deck|pont|ponte|convés|||deck
composer|compositor|composer|compositeur/compositrice|compositore|compositor|||komponist/komponistin
charter|carta,flete|charter|charte,charter|carta,charter|carta,charter|||charta,charter
gadget|artilugio,aparato,chisme|gadget,gizmo|gadget|aggeggio,gadget|engenhoca|||gadget,gerät
observer|observador|observer|observateur/observatrice|osservatore|observador|||beobachter/beobachterin|~spectator
spectator|espectador|spectator,onlooker|spectateur/spectatrice|spettatore|espectador|||zuschauer/zuschauerin|~audience
audience|público,audiencia|audience|public,audience|pubblico|audiência,público|||publikum
linear|lineal|linear|linéaire|lineare|linear|||linear/lineare/linearer/lineares/linearen
budget|presupuesto|budget|budget|bilancio,budget|orçamento|||budget,haushaltsplan
accident|accidente|accident|accident|incidente|acidente|||unfall/unfälle
visit|visita|visit|visite|visita|visita|||besuch
visitor|visitante|visitor,caller|visiteur/visiteuse|visitatore|visitante|||besucher/besucherin
appointment|cita|appointment,date|rendez-vous|appuntamento|encontro,compromisso|||verabredung,termin
rendezvous|cita,encuentro|rendezvous,tryst|rendez-vous|appuntamento|encontro|||stelldichein|~appointment ~encounter
date.calendar|fecha|date|date|data|data|||datum
section|sección|section|section|sezione|seção,secção|||abschnitt,sektion|~part
chamber|cámara|chamber|chambre|camera|câmara|||kammer
committee|comité|committee|comité|comitato|comitê|||komitee,ausschuss
council|consejo,concejo|council|conseil|consiglio|conselho
session|sesión|session|session,séance|sessione,seduta|sessão|||sitzung,session
document|documento|document|document|documento|documento|||dokument
certificate|certificado|certificate|certificat|certificato|certificado|||zertifikat,bescheinigung,urkunde
article|artículo|article|article|articolo|artigo|||artikel
text|texto|text|texte|testo|texto|||text
phrase|frase,oración|phrase,sentence|phrase|frase|frase|||satz/sätze,phrase
line.queue|fila,cola,hilera|queue,line|queue,file|fila,coda|fila|||schlange,warteschlange
row|fila,hilera|row|rang,rangée|riga,fila|fileira|||reihe
rank|rango|rank|rang|rango,grado|posto,patente||||~level
analysis|análisis|analysis|analyse|analisi|análise
synthesis|síntesis|synthesis|synthèse|sintesi|síntese|||synthese|~fusion ~combination
synthetic|sintético|synthetic|synthétique|sintetico|sintético|||synthetisch/synthetische/synthetischer/synthetisches/synthetischen|~artificial
theorem|teorema|theorem|théorème|teorema|teorema|||theorem,lehrsatz
equation|ecuación|equation|équation|equazione|equação|||gleichung
calculation|cálculo|calculation|calcul|calcolo|cálculo|||berechnung,kalkulation
calculator|calculadora|calculator|calculatrice|calcolatrice|calculadora|||taschenrechner,rechner|~calculation ~to.calculate
zero-point|punto cero|zero point,ground zero|point zéro|punto zero|ponto zero|||nullpunkt
ecosystem|ecosistema|ecosystem|écosystème|ecosistema|ecossistema|||ökosystem
to.preserve|preservar/preserva,conservar/conserva|preserve,conserve|préserver,conserver|preservare,conservare|preservar,conservar|||bewahren,erhalten,konservieren|~conservation
conservation|conservación|conservation|conservation|conservazione|conservação|||erhaltung,bewahrung
to.concentrate|concentrar/concentra|concentrate|concentrer|concentrare|concentrar|||konzentrieren|~concentrated
to.simplify|simplificar/simplifica|simplify|simplifier|semplificare|simplificar|||vereinfachen|~simple
to.multiply|multiplicar/multiplica|multiply|multiplier|moltiplicare|multiplicar|||multiplizieren,vermehren
to.divide|dividir/divide|divide|diviser|dividere|dividir|||teilen,dividieren|~division
to.resist|resistir/resiste|resist|résister|resistere|resistir|||widerstehen|~resistance
to.respond|responder/responde|respond|répondre|rispondere|responder|||antworten
to.react|reaccionar/reacciona|react|réagir|reagire|reagir|||reagieren|~reaction
to.flirt|coquetear,flirtear,galantear|flirt|flirter|flirtare,civettare|flertar|||flirten,kokettieren|~coquette
sizzle|chisporroteo|sizzle|grésillement|sfrigolio|chiado|||brutzeln
crunch|crujido|crunch|croquant,craquement|scricchiolio|estalido|||knuspern,knirschen|~crunchy
pop.sound|pop,estallido|pop|pop|pop|pop|||knall
puff|soplo,bocanada|puff|bouffée|sbuffo,soffio|sopro,baforada|||hauch,paffen|~breath
twinkle|centelleo,titilar,titileo|twinkle,glimmer|scintillement|scintillio,luccichio|cintilação|||funkeln,glitzern|~sparkle ~glitter ~shimmer ~star
shimmer|brillo tenue|shimmer|chatoiement,miroitement|luccichio|brilho suave|||schimmer,schimmern|~shine ~gleam
to.blush|ruborizarse,sonrojo,sonrojarse|blush|rougir|arrossire|corar|||erröten|~blush
`
