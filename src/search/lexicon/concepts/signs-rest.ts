// Qualities, trades and things that few lists name.
export const signsRest = `
grit|agallas,gravilla|grit|cran|grinta|garra|||mumm,schneid|~courage
growl|gruñido,gruñir|growl,grunt,snarl|grognement|ringhio,grugnito|rosnado,grunhido|||knurren,grunzen|~roar ~howl ~bark.dog
whirl|giro,torbellino|whirl,swirl|tourbillon|turbine|giro,redemoinho|||wirbel|~whirlwind ~vortex ~twist
tumble|tumbo,voltereta,pirueta,maroma|tumble,somersault|culbute|capriola|tombo,cambalhota|||purzelbaum|~fall.drop
trek|caminata,excursión,senderismo,trekking|trek,hike,trekking,hiking|randonnée|escursione,camminata|caminhada|||wanderung,treck|~walk.stroll ~hiker ~trail
hiker|excursionista,caminante,senderista|hiker,trekker,rambler|randonneur/randonneuse|escursionista|caminhante|||wanderin|~walker ~mountaineer ~traveller ~wanderer
relish|deleite,condimento|relish|délectation|gusto|deleite|||genuss|~delight
salute|saludo|salute,greeting,salutation|salut,salutation|saluto|saudação,cumprimento|||gruß,begrüßung|~hello ~welcome
to.sniff|olfatear,husmear|sniff,snuffle|renifler|annusare|farejar|||schnüffeln,schnuppern|~to.smell
snap|chasquido|snap|claquement|schiocco|estalo|||schnappen,knacken|~crack
span|envergadura,lapso|span|envergure|arco,apertura|envergadura,vão|||spannweite|~width
split|división,partido|split|fente,scission|spaccatura|divisão|||spaltung,split|~division
ward|pupilo,sala|ward|pupille|pupillo|pupilo|||mündel|~hospital
warden|guardián,celador|warden|gardien,directeur|guardiano|guardião,diretor|||aufseher,wärter|~keeper
ulcer|úlcera|ulcer|ulcère|ulcera|úlcera|||geschwür|~wound
bruise|moretón,contusión|bruise|bleu,ecchymose|livido|hematoma|||bluterguss,blauer fleck|~wound
dent|abolladura|dent|bosse|ammaccatura|amassado|||beule|~blow
jest|chanza,broma,guasa|jest|plaisanterie|scherzo,burla|gracejo|||scherz,spaß|~joke ~jester ~prank
jumble|revoltijo,batiburrillo,mezcolanza|jumble,hodgepodge,hotchpotch,mishmash|fouillis|guazzabuglio|mixórdia|||durcheinander,mischmasch|~chaos
junk|chatarra,trasto,cachivache|junk,scrap|ferraille,camelote|rottame,ciarpame|sucata,tralha|||schrott,plunder|~trash ~waste
fiesta|fiesta|fiesta|fiesta|fiesta|festa||||~party ~feast ~gala
actual|actual,real|actual|réel/réelle|reale,effettivo|real|||tatsächlich|~real.fact
aggressive|agresivo|aggressive|agressif/agressive|aggressivo|agressivo|||aggressiv/aggressive|~violent ~fierce
ashamed|avergonzado|ashamed,embarrassed|honteux/honteuse,gêné|vergognoso,imbarazzato|envergonhado|||beschämt|~shame ~to.blush
awkward|torpe,incómodo|awkward,clumsy|maladroit,gauche|goffo,maldestro|desajeitado|||ungeschickt,unbeholfen|!skilful
breezy|ventoso,fresco|breezy|venteux/venteuse|arioso,ventilato|ventilado|||windig,luftig|~breeze ~windy
bumpy|accidentado,bacheado|bumpy|cahoteux/cahoteuse|accidentato|acidentado|||holprig|~rough
chilly|fresquito,frío|chilly,nippy|frisquet,frais|freddino,fresco|friozinho|||kühl,frisch|~cold ~cool ~icy
costly|costoso|costly|coûteux/coûteuse|costoso|custoso|||kostspielig|~expensive
crude|crudo,tosco|crude|brut,grossier|grezzo,rozzo|bruto,tosco|||roh,grob|~rough ~raw
dreadful|espantoso,pavoroso|dreadful,frightful|épouvantable,effroyable|spaventoso,orrendo|pavoroso,medonho|||furchtbar,grauenhaft|~terrible ~horrible ~awful
dreary|monótono,triste|dreary,dull,drab,dismal|morne,terne|cupo,smorto|monótono,sombrio|||trist,öde|~sad !bright ~gloomy ~boring
elated|eufórico,exultante|elated,jubilant|exultant,euphorique|esultante,euforico|eufórico,exultante|||freudig erregt,überglücklich|~euphoria ~joyous
eligible|elegible|eligible|éligible|eleggibile|elegível|||berechtigt,wählbar|~to.choose
envious|envidioso|envious,jealous|envieux/envieuse|invidioso|invejoso|||neidisch|~envy
excited|emocionado,entusiasmado,excitado|excited,thrilled|excité,enthousiaste|eccitato,entusiasta|animado,empolgado|||aufgeregt,begeistert|~exciting ~enthusiast
extinct|extinto|extinct|éteint,disparu|estinto|extinto|||ausgestorben,erloschen|~dead
fierce|feroz/feroces,fiero/fiera|fierce,ferocious|féroce|feroce,fiero|feroz|||grimmig|~wild
flawless|impecable,sin defecto,intachable,sin defectos|flawless,faultless,impeccable|impeccable,sans défaut|impeccabile|impecável|||makellos,fehlerlos,einwandfrei|~perfect
flaky|hojaldrado,escamoso|flaky|feuilleté,friable|friabile,sfogliato|folhado|||blättrig|~puff.pastry
frail|frágil,endeble|frail,feeble|frêle|gracile,fragile|frágil,débil|||gebrechlich,schwächlich|~fragile ~weak
fuzzy|borroso,velloso|fuzzy,blurry|flou,duveteux/duveteuse|sfocato|felpudo,difuso|||unscharf,flauschig|~fluffy
giddy|aturdido|giddy|grisé,étourdi|frastornato|zonzo|||schwindelig|~dizzy
glad|contento,alegre|glad|content,ravi|lieto,contento|contente|||froh/frohe/froher/frohes|~happy ~joyous ~joy
gleaming|reluciente|gleaming,shining,lustrous|reluisant,luisant|luccicante,lucente|reluzente|||schimmernd,leuchtend|~bright ~glossy ~radiant
glossy|lustroso,brillante|glossy,lustrous|brillant,lustré|lucido|lustroso,brilhante|||glänzend|~bright ~gloss ~shine
groovy|chévere,guay,bacán,chido|groovy,cool|chouette,génial|forte,figo|legal,bacana,bacano|||klasse|~awesome
grumpy|gruñón,cascarrabias,malhumorado|grumpy,cranky,grouchy|grincheux/grincheuse,grognon|brontolone,scontroso|rabugento,resmungão|||mürrisch,griesgrämig|~angry
hasty|apresurado,precipitado|hasty|hâtif/hâtive,précipité|frettoloso,affrettato|apressado|||hastig,eilig|~haste ~to.hurry
infamous|infame|infamous|infâme,tristement célèbre|infame|infame|||berüchtigt,infam|~wicked
jaunty|desenvuelto,garboso,airoso|jaunty,debonair|désinvolte,pimpant|disinvolto,sbarazzino|garboso|||flott,unbeschwert|~cheerful ~dapper
nervous|nervioso|nervous,jittery|nerveux/nerveuse|nervoso|nervoso||||~anxious
joyous|gozoso,jubiloso|joyous,jubilant|joyeux/joyeuse|gioioso,giocondo|jubiloso|||freudig/freudige,fröhlich|~joy ~cheerful ~happy
messy|desordenado|messy,untidy|désordonné|disordinato|bagunçado,desarrumado|||unordentlich|~mess ~jumble
nasty|desagradable,repugnante|nasty|vilain,désagréable|brutto,cattivo|desagradável,nojento|||eklig,garstig|~awful
needy|necesitado|needy|nécessiteux/nécessiteuse,démuni|bisognoso|necessitado,carente|||bedürftig|~poor
nutty|con nueces|nutty|au goût de noisette|nocciolato|amendoado|||nussig|~nut
obedient|obediente|obedient|obéissant|ubbidiente,obbediente|obediente|||gehorsam|~to.obey
orderly|ordenado|orderly|ordonné|ordinato|ordenado|||ordentlich,geordnet|~order.tidy
ornate|ornamentado|ornate,ornamental,adorned|orné|ornato|ornamentado|||verziert,reich verziert|~ornament
decorative|decorativo,ornamental|decorative|décoratif/décorative|decorativo|decorativo|||dekorativ/dekorative|~decoration ~ornate ~ornament
outgoing|extrovertido,sociable|outgoing,sociable,extrovert|extraverti,sociable|estroverso,socievole|extrovertido,sociável|||kontaktfreudig,gesellig|!shy
quaint|pintoresco|quaint,picturesque|pittoresque|pittoresco|pitoresco|||malerisch,urig|~scenic
rowdy|alborotador,bullicioso|rowdy,boisterous|turbulent,bruyant|chiassoso,turbolento|barulhento,arruaceiro|||rüpelhaft,rowdy|~noisy ~unruly
scary|aterrador,espeluznante,escalofriante|scary,spooky,creepy,eerie|effrayant,angoissant|spaventoso,inquietante|assustador|||gruselig/gruselige,unheimlich|~terror ~horror ~afraid
shabby|raído,andrajoso,harapiento,desharrapado|shabby,ragged,tattered|miteux/miteuse,râpé|logoro,trasandato|surrado,esfarrapado|||schäbig,zerlumpt|~rag
shrill|estridente,chillón|shrill,strident|strident,perçant|stridulo|estridente|||schrill,gellend|~sharp
sneaky|furtivo,taimado,sigiloso|sneaky,sly,stealthy,surreptitious|sournois,furtif|furtivo,subdolo|furtivo,sorrateiro|||hinterlistig,heimlich|~furtive
stealth|sigilo|stealth|furtivité|furtività|furtividade|||heimlichkeit|~secret.adj ~furtive ~sneaky
sore|adolorido|sore,aching|endolori|indolenzito|dolorido|||wund,schmerzend|~pain
stale|rancio,pasado|stale,rancid|rassis,rance|stantio,rancido|rançoso,velho|||abgestanden,ranzig|!fresh
stiff|tieso,rígido|stiff|raide|rigido,teso|teso,rígido|||steif|~rigid ~hard
tense|tenso|tense|tendu|teso|tenso|||angespannt,gespannt|~tension
tricky|tramposo,peliagudo|tricky|délicat,rusé|ingannevole,complicato|traiçoeiro,complicado|||knifflig,heikel|~trick
trusty|fiable,fiel|trusty,trustworthy,dependable|digne de confiance,fiable|fidato,affidabile|fiável,confiável|||zuverlässig,treu,vertrauenswürdig|~reliable
unruly|revoltoso,indisciplinado|unruly|indiscipliné|indisciplinato|indisciplinado|||widerspenstig,unbändig|~rebellious
upbeat|animado,optimista|upbeat,optimistic|enjoué|ottimista,allegro|animado|||heiter,optimistisch|~cheerful
vicious|vicioso,feroz|vicious|vicieux/vicieuse,méchant|vizioso,feroce|vicioso|||bösartig|~vice
weekly|semanal,semanario|weekly|hebdomadaire|settimanale|semanal|||wöchentlich|~week
monthly|mensual|monthly|mensuel/mensuelle|mensile|mensal|||monatlich|~month
wobbly|tambaleante|wobbly,shaky|bancal,branlant|traballante|bambo|||wackelig|~unstable
unstable|inestable|unstable|instable|instabile|instável|||instabil,unbeständig|!stable
worldly|mundano|worldly,mundane|mondain|mondano|mundano|||weltlich|~world
worn|gastado,desgastado|worn|usé|consumato,usurato|gasto|||abgenutzt,abgetragen|~old
zany|estrafalario,estrambótico|zany,wacky,quirky,kooky|loufoque,farfelu|strampalato,buffo|maluco,amalucado|||verrückt,skurril|~crazy ~mad.cap ~clownish
tinker|hojalatero|tinker,tinsmith|rétameur,ferblantier|stagnino,lattoniere|funileiro,latoeiro|||kesselflicker,klempner|~mechanic
peddler|vendedor ambulante,buhonero,ambulante,mercachifle|peddler,hawker,street vendor,huckster|colporteur|venditore ambulante|vendedor ambulante,mascate|||hausierer,straßenhändler|~merchant ~seller
skipper|patrón de barco|skipper|skipper,patron de bateau|skipper|mestre de barco|||schiffer,skipper|~captain ~boat
bosun|contramaestre|bosun,boatswain|maître d'équipage|nostromo|contramestre|||bootsmann|~sailor
deckhand|marinero de cubierta|deckhand|matelot de pont|marinaio di coperta|marujo|||matrose|~sailor
crew|tripulación,dotación|crew|équipage|equipaggio|tripulação|||mannschaft,besatzung|~team
docker|estibador|docker,stevedore,longshoreman,dockworker|débardeur,docker|portuale,scaricatore|estivador|||hafenarbeiter,schauermann|~porter ~port
gamekeeper|guardabosque|gamekeeper,forest ranger|garde-chasse,garde forestier|guardaboschi,guardacaccia|guarda-florestal|||wildhüter,förster|~ranger ~forest
footman|lacayo|footman,lackey|laquais,valet de pied|lacchè|lacaio|||lakai|~servant ~valet
valet|valet,ayuda de cámara|valet|valet|valletto|valete,camareiro|||kammerdiener|~butler ~servant ~squire
usher|acomodador,ujier|usher,usherette|ouvreur,huissier|usciere,maschera|lanterninha,porteiro|||platzanweiser,türsteher|~porter
bard|bardo|bard|barde|bardo|bardo|||barde|~poet ~troubadour ~singer ~minstrel
boring|aburrido,tedioso,fastidioso|boring,tedious|ennuyeux/ennuyeuse|noioso|chato,entediante|||langweilig/langweilige|!fun
classroom|aula,salón de clase|classroom|salle de classe|aula|sala de aula|||klassenzimmer|~class ~school
brusque|brusco|brusque,abrupt|brusque|brusco|brusco|||brüsk,schroff|~sudden
cell.prison|celda|prison cell|cellule|cella|cela|||gefängniszelle,zelle|~prison
cordon|cordel,cordón|cord,string|cordon,ficelle|cordone,spago|cordão,barbante|||schnur/schnüre,kordel|~rope ~strap
insomnia|desvelo,insomnio|insomnia,sleeplessness|insomnie|insonnia|insônia|||schlaflosigkeit|!sleep
award|galardón,premio|award|récompense,prix|premio,riconoscimento|galardão,prêmio|||auszeichnung,preis|~prize ~trophy ~medal
loin|lomo,solomillo|loin,tenderloin,sirloin|longe,filet|lombo,lombata|lombo|||lende|~meat ~fillet ~steak
buttonhole|ojal|buttonhole|boutonnière|occhiello,asola|casa de botão|||knopfloch|~button
while.short|rato|short while|petit moment|attimo,momentino|instante|||weile|~moment
ballad.song|trova,copla|folk verse|couplet|strofa,stornello|trova|||volkslied|~song ~ballad
bone.plural|huesos|bones|ossements|ossa|ossos|||knochen,gebeine|~bone
rescue.help|socorro,auxilio|succour,succor|secours|soccorso|socorro|||hilfe|~rescue ~help
rock.sea|escollo|sea rock|écueil|scoglio|escolho|||klippe,felsenriff|~reef
whim.appetizing|sabrosito,apetecible|moreish,scrumptious|alléchant|sfizioso|apetitoso|||lecker|~tasty
local.ours|de la tierra,casero,autóctono|home-grown,homegrown,native|du terroir|nostrano|da terra|||aus der heimat,heimisch,hausgemacht|~local
warmth.home|calidez,abrigo|cosiness,coziness,warmth|chaleur douillette|tepore|aconchego|||behaglichkeit,gemütlichkeit,geborgenheit|~cosy ~warm ~heat
to.understand.grasp|captar,comprender|grasp meaning|saisir|afferrare|compreender|||begreifen,erfassen|~to.understand
mad.cap|alocado|madcap|foufou|mattacchione|doido,doidinho|||verrückt|~crazy
`
