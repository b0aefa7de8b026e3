// Qualities, trades and things that few lists name.
export const signsRest = `
grit|agallas,gravilla|grit|cran|grinta|garra|||~courage
growl|gruñido|growl,grunt|grognement|ringhio,grugnito|rosnado,grunhido|||~roar
whirl|giro,torbellino|whirl,swirl|tourbillon|turbine|giro,redemoinho|||~whirlwind
tumble|tumbo,voltereta|tumble,somersault|culbute|capriola|tombo,cambalhota|||~fall.drop
trek|caminata|trek,hike|randonnée|escursione,camminata|caminhada|||~walk.stroll
hiker|excursionista,caminante|hiker|randonneur/randonneuse|escursionista|caminhante|||~walker
relish|deleite,condimento|relish|délectation|gusto|deleite|||~delight
salute|saludo|salute,greeting|salut,salutation|saluto|saudação,cumprimento|||~hello
to.sniff|olfatear,husmear|sniff|renifler|annusare|farejar|||~to.smell
snap|chasquido|snap|claquement|schiocco|estalo|||~crack
span|envergadura,lapso|span|envergure|arco,apertura|envergadura,vão|||~width
split|división,partido|split|fente,scission|spaccatura|divisão|||~division
ward|pupilo,sala|ward|pupille|pupillo|pupilo|||~hospital
warden|guardián,celador|warden|gardien,directeur|guardiano|guardião,diretor|||~keeper
ulcer|úlcera|ulcer|ulcère|ulcera|úlcera|||~wound
bruise|moretón,contusión|bruise|bleu,ecchymose|livido|hematoma|||~wound
dent|abolladura|dent|bosse|ammaccatura|amassado|||~blow
jest|chanza,broma|jest|plaisanterie|scherzo,burla|gracejo|||~joke
jumble|revoltijo|jumble,hodgepodge|fouillis|guazzabuglio|mixórdia|||~chaos
junk|chatarra,trasto|junk,scrap|ferraille,camelote|rottame,ciarpame|sucata,tralha|||~trash
fiesta|fiesta|fiesta|fiesta|fiesta|festa|||~party
actual|actual,real|actual|réel/réelle|reale,effettivo|real|||~real.fact
aggressive|agresivo|aggressive|agressif/agressive|aggressivo|agressivo|||~violent
ashamed|avergonzado|ashamed,embarrassed|honteux/honteuse,gêné|vergognoso,imbarazzato|envergonhado|||~shame
awkward|torpe,incómodo|awkward,clumsy|maladroit,gauche|goffo,maldestro|desajeitado|||!skilful
breezy|ventoso,fresco|breezy|venteux/venteuse|arioso,ventilato|ventilado|||~breeze
bumpy|accidentado,bacheado|bumpy|cahoteux/cahoteuse|accidentato|acidentado|||~rough
chilly|fresquito,frío|chilly,nippy|frisquet,frais|freddino,fresco|friozinho|||~cold
costly|costoso|costly|coûteux/coûteuse|costoso|custoso|||~expensive
crude|crudo,tosco|crude|brut,grossier|grezzo,rozzo|bruto,tosco|||~rough
dreadful|espantoso|dreadful,frightful|épouvantable,effroyable|spaventoso,orrendo|pavoroso,medonho|||~terrible
dreary|monótono,triste|dreary,dull,drab|morne,terne|cupo,smorto|monótono,sombrio|||~sad !bright
elated|eufórico,exultante|elated,jubilant|exultant,euphorique|esultante,euforico|eufórico,exultante|||~euphoria
eligible|elegible|eligible|éligible|eleggibile|elegível|||~to.choose
envious|envidioso|envious|envieux/envieuse|invidioso|invejoso|||~envy
excited|emocionado,entusiasmado|excited,thrilled|excité,enthousiaste|eccitato,entusiasta|animado,empolgado|||~exciting
extinct|extinto|extinct|éteint,disparu|estinto|extinto|||~dead
fierce|feroz/feroces,fiero|fierce,ferocious|féroce|feroce,fiero|feroz|||~wild
flawless|impecable,sin defecto|flawless,faultless,impeccable|impeccable,sans défaut|impeccabile|impecável|||~perfect
flaky|hojaldrado,escamoso|flaky|feuilleté,friable|friabile,sfogliato|folhado|||~puff.pastry
frail|frágil,endeble|frail,feeble|frêle|gracile,fragile|frágil,débil|||~fragile
fuzzy|borroso,velloso|fuzzy,blurry|flou,duveteux/duveteuse|sfocato|felpudo,difuso|||~fluffy
giddy|aturdido|giddy|grisé,étourdi|frastornato|zonzo|||~dizzy
glad|contento,alegre|glad|content,ravi|lieto,contento|contente|||~happy
gleaming|reluciente|gleaming,shining,lustrous|reluisant,luisant|luccicante,lucente|reluzente|||~bright
glossy|lustroso,brillante|glossy|brillant,lustré|lucido|lustroso,brilhante|||~bright
groovy|chévere,guay|groovy,cool|chouette,génial|forte,figo|legal,bacana,bacano|||~awesome
grumpy|gruñón,cascarrabias|grumpy,cranky|grincheux/grincheuse,grognon|brontolone,scontroso|rabugento,resmungão|||~angry
hasty|apresurado,precipitado|hasty|hâtif/hâtive,précipité|frettoloso,affrettato|apressado|||~haste
infamous|infame|infamous|infâme,tristement célèbre|infame|infame|||~wicked
jaunty|desenvuelto,garboso|jaunty,debonair|désinvolte,pimpant|disinvolto,sbarazzino|garboso|||~cheerful
nervous|nervioso|nervous,jittery|nerveux/nerveuse|nervoso|nervoso|||~anxious
joyous|gozoso,jubiloso|joyous|joyeux/joyeuse|gioioso,giocondo|jubiloso|||~joy
messy|desordenado|messy,untidy|désordonné|disordinato|bagunçado,desarrumado|||~mess
nasty|desagradable,repugnante|nasty|vilain,désagréable|brutto,cattivo|desagradável,nojento|||~awful
needy|necesitado|needy|nécessiteux/nécessiteuse,démuni|bisognoso|necessitado,carente|||~poor
nutty|con nueces|nutty|au goût de noisette|nocciolato|amendoado|||~nut
obedient|obediente|obedient|obéissant|ubbidiente,obbediente|obediente|||~to.obey
orderly|ordenado|orderly|ordonné|ordinato|ordenado|||~order.tidy
ornate|ornamentado|ornate,ornamental|orné|ornato|ornamentado|||~ornament
decorative|decorativo|decorative|décoratif/décorative|decorativo|decorativo|||~decoration
outgoing|extrovertido,sociable|outgoing,sociable,extrovert|extraverti,sociable|estroverso,socievole|extrovertido,sociável|||!shy
quaint|pintoresco|quaint,picturesque|pittoresque|pittoresco|pitoresco|||~scenic
rowdy|alborotador,bullicioso|rowdy,boisterous|turbulent,bruyant|chiassoso,turbolento|barulhento,arruaceiro|||~noisy
scary|aterrador,espeluznante|scary,spooky,creepy,eerie|effrayant,angoissant|spaventoso,inquietante|assustador|||~terror
shabby|raído,andrajoso|shabby,ragged|miteux/miteuse,râpé|logoro,trasandato|surrado,esfarrapado|||~rag
shrill|estridente,chillón|shrill,strident|strident,perçant|stridulo|estridente|||~sharp
sneaky|furtivo,taimado|sneaky,sly,stealthy|sournois,furtif|furtivo,subdolo|furtivo,sorrateiro|||~furtive
stealth|sigilo|stealth|furtivité|furtività|furtividade|||~secret.adj
sore|adolorido|sore,aching|endolori|indolenzito|dolorido|||~pain
stale|rancio,pasado|stale,rancid|rassis,rance|stantio,rancido|rançoso,velho|||!fresh
stiff|tieso,rígido|stiff|raide|rigido,teso|teso,rígido|||~rigid
tense|tenso|tense|tendu|teso|tenso|||~tension
tricky|tramposo,peliagudo|tricky|délicat,rusé|ingannevole,complicato|traiçoeiro,complicado|||~trick
trusty|fiable,fiel|trusty,trustworthy,dependable|digne de confiance,fiable|fidato,affidabile|fiável,confiável|||~reliable
unruly|revoltoso,indisciplinado|unruly|indiscipliné|indisciplinato|indisciplinado|||~rebellious
upbeat|animado,optimista|upbeat|enjoué|ottimista,allegro|animado|||~cheerful
vicious|vicioso,feroz|vicious|vicieux/vicieuse,méchant|vizioso,feroce|vicioso|||~vice
weekly|semanal,semanario|weekly|hebdomadaire|settimanale|semanal|||~week
monthly|mensual|monthly|mensuel/mensuelle|mensile|mensal|||~month
wobbly|tambaleante|wobbly,shaky|bancal,branlant|traballante|bambo|||~unstable
unstable|inestable|unstable|instable|instabile|instável|||!stable
worldly|mundano|worldly,mundane|mondain|mondano|mundano|||~world
worn|gastado,desgastado|worn|usé|consumato,usurato|gasto|||~old
zany|estrafalario|zany,wacky,quirky|loufoque,farfelu|strampalato,buffo|maluco,amalucado|||~crazy
tinker|hojalatero|tinker,tinsmith|rétameur,ferblantier|stagnino,lattoniere|funileiro,latoeiro|||~mechanic
peddler|vendedor ambulante,buhonero|peddler,hawker,street vendor|colporteur|venditore ambulante|vendedor ambulante,mascate|||~merchant
skipper|patrón de barco|skipper|skipper,patron de bateau|skipper|mestre de barco|||~captain
bosun|contramaestre|bosun,boatswain|maître d'équipage|nostromo|contramestre|||~sailor
deckhand|marinero de cubierta|deckhand|matelot de pont|marinaio di coperta|marujo|||~sailor
crew|tripulación|crew|équipage|equipaggio|tripulação|||~team
docker|estibador|docker,stevedore,longshoreman|débardeur,docker|portuale,scaricatore|estivador|||~porter
gamekeeper|guardabosque|gamekeeper,forest ranger|garde-chasse,garde forestier|guardaboschi,guardacaccia|guarda-florestal|||~ranger
footman|lacayo|footman,lackey|laquais,valet de pied|lacchè|lacaio|||~servant
valet|valet,ayuda de cámara|valet|valet|valletto|valete,camareiro|||~butler
usher|acomodador,ujier|usher|ouvreur,huissier|usciere,maschera|lanterninha,porteiro|||~porter
bard|bardo|bard|barde|bardo|bardo|||~poet
boring|aburrido,tedioso|boring,tedious|ennuyeux/ennuyeuse|noioso|chato,entediante|||!fun
classroom|aula,salón de clase|classroom|salle de classe|aula|sala de aula|||~class
brusque|brusco|brusque,abrupt|brusque|brusco|brusco|||~sudden
cell.prison|celda|prison cell|cellule|cella|cela|||~prison
cordon|cordel,cordón|cord,string|cordon,ficelle|cordone,spago|cordão,barbante|||~rope
insomnia|desvelo,insomnio|insomnia,sleeplessness|insomnie|insonnia|insônia|||!sleep
award|galardón,premio|award|récompense,prix|premio,riconoscimento|galardão,prêmio|||~prize
loin|lomo|loin,tenderloin|longe,filet|lombo,lombata|lombo|||~meat
buttonhole|ojal|buttonhole|boutonnière|occhiello,asola|casa de botão|||~button
while.short|rato|short while|petit moment|attimo,momentino|instante|||~moment
ballad.song|trova,copla|folk verse|couplet|strofa,stornello|trova|||~song
bone.plural|huesos|bones|ossements|ossa|ossos|||~bone
rescue.help|socorro,auxilio|succour,succor|secours|soccorso|socorro|||~rescue
rock.sea|escollo|sea rock|écueil|scoglio|escolho|||~reef
whim.appetizing|sabrosito,apetecible|moreish,scrumptious|alléchant|sfizioso|apetitoso|||~tasty
local.ours|de la tierra,casero|home-grown,homegrown|du terroir|nostrano|da terra|||~local
warmth.home|calidez,abrigo|cosiness,coziness,warmth|chaleur douillette|tepore|aconchego|||~cosy
to.understand.grasp|captar,comprender|grasp meaning|saisir|afferrare|compreender|||~to.understand
mad.cap|alocado|madcap|foufou|mattacchione|doido,doidinho|||~crazy
`
