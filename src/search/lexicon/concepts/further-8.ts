// Further concepts, from to.hum to zimbabwean.
export const further8 = `
to.hum|tararear/tararea,canturrear|hum|fredonner|canticchiare|cantarolar|||summen|~to.sing
to.inflate|inflar/infla,hinchar|inflate|gonfler|gonfiare|inflar,encher|||aufblasen/aufgeblasen|~inflatable
to.purr|ronronear|purr|ronronner|fare le fusa|ronronar|||schnurren|~purr
to.roar|rugir/ruge|roar|rugir|ruggire|rugir|||brüllen|~roar
to.sparkle|chispear,centellear/centellea|sparkle,twinkle|étinceler,scintiller|scintillare|cintilar,faiscar|||funkeln,glitzern|~to.shine ~sparkle
to.stew|guisar/guisa,estofar|stew,braise|mijoter,braiser|stufare|guisar,refogar|||schmoren|~to.cook ~to.boil
to.stroll|pasear/pasea|stroll|se promener,flâner|passeggiare|passear|||bummeln,spazieren|~walk.stroll
to.trot|trotar/trota|trot|trotter|trottare|trotar|||traben|~trot
to.wink|guiñar|wink||ammiccare,strizzare l'occhio|piscar o olho|||zwinkern|~wink
toadstool|seta venenosa|toadstool,poisonous mushroom|champignon vénéneux|fungo velenoso|cogumelo venenoso|||giftpilz|~mushroom
tonic-water|agua tónica|tonic water|eau tonique|acqua tonica|água tônica|||tonic water|~soda
tonight|esta noche|tonight|ce soir|stasera,stanotte|esta noite,hoje à noite|||heute abend,heute nacht|~night
toolbox|caja de herramientas|toolbox,tool box|boîte à outils|cassetta degli attrezzi|caixa de ferramentas|||werkzeugkasten|~tool
top-hat|sombrero de copa,chistera|top hat|haut-de-forme|cilindro|cartola|||zylinder|~hat
top-secret|alto secreto,ultrasecreto|top secret|top secret,ultra-secret|top secret|ultra-secreto|||streng geheim|~secret
topmodel|supermodelo,top model|supermodel,top model|top model,top-modèle|top model,supermodella|supermodelo|||topmodel,supermodel|~model
torchbearer|portador de la antorcha,abanderado de la antorcha|torchbearer|porteur de flambeau|tedoforo|portador da tocha|||fackelträger|~torch ~olympic
tote-bag|bolsa de tela|tote bag,tote|cabas|borsa tote|sacola|||stofftasche,einkaufstasche|~bag
touchstone|piedra de toque|touchstone|pierre de touche|pietra di paragone|pedra de toque|||prüfstein|~stone
tourmaline|turmalina|tourmaline|tourmaline|tormalina|turmalina|||turmalin|~gem
tow-truck|grúa remolque|tow truck,wrecker|dépanneuse|carro attrezzi|guincho,reboque|||abschleppwagen
tower-of-babel|torre de babel|tower of babel|tour de babel|torre di babele|torre de babel|||turm zu babel,turmbau zu babel|~babel
tracksuit|buzo,chándal,sudadera|tracksuit|survêtement|tuta da ginnastica|agasalho,fato de treino|||trainingsanzug/trainingsanzüge|~sweater
tragic|trágico|tragic|tragique|tragico|trágico|||tragisch|~tragedy
transformation||transformation||||||verwandlung|~metamorphosis ~change
translucent|translúcido,traslúcido|translucent|translucide|traslucido|translúcido|||durchscheinend,transluzent|~transparent
transylvania|transilvania|transylvania|transylvanie|transilvania|transilvânia|||siebenbürgen,transsilvanien
trapeze|trapecio|trapeze|trapèze|trapezio|trapézio|||trapez|~circus ~acrobat
travertine|travertino|travertine|travertin|travertino|travertino|||travertin|~marble.stone
trawler|barco pesquero,pesquero|trawler,fishing boat|chalutier,bateau de pêche|peschereccio|traineira,barco de pesca|||fischkutter,fischerboot|~fishing ~boat
treasure-hunter|cazatesoros,buscador de tesoros|treasure hunter|chasseur de trésors|cacciatore di tesori|caçador de tesouros|||schatzsucher|~treasure ~adventurer
treasure-map|mapa del tesoro|treasure map|carte au trésor|mappa del tesoro|mapa do tesouro|||schatzkarte|~treasure-island ~treasure
tree-frog|rana arborícola,ranita de árbol|tree frog|rainette|raganella|perereca|||laubfrosch|<frog
trench-coat|gabardina larga|trench coat|trench-coat|trench|trench coat|||trenchcoat|~raincoat ~coat
triathlon|triatlón|triathlon|triathlon|triathlon|triatlo|||triathlon|~marathon ~race.run
triceratops|triceratops|triceratops|tricératops|triceratopo|tricerátops|||triceratops|<dinosaur
trill|trino|trill|trille|trillo|trilo,trinado|||triller|~birdsong
trillion|billón|trillion|billion|trilione|trilhão||||~billion
triple-crown|triple corona|triple crown|triple couronne|triplice corona|tríplice coroa|||dreifache krone|~crown ~triple
triticale|triticale|triticale|triticale|triticale|triticale|||triticale|~wheat ~rye
triumphal-arch|arco de triunfo,arco del triunfo|triumphal arch,arch of triumph|arc de triomphe|arco di trionfo|arco do triunfo|||triumphbogen|~triumph ~arc
trousseau|ajuar|trousseau|trousseau|corredo|enxoval|||aussteuer|~bride
trumpeter|trompetista|trumpeter|trompettiste|trombettista,trombettiere|trompetista|||trompeter|~trumpet
tsunami.6|tsunami,maremoto|tsunami,tidal wave|tsunami,raz de marée|tsunami,maremoto|tsunami,maremoto|||tsunami,flutwelle|~wave ~earthquake
tuareg|tuareg|tuareg|touareg|tuareg|tuaregue|||tuareg|~sahara ~berber
tuba||tuba|tuba|tuba|tuba||||~trombone
tuning-fork|diapasón|tuning fork|diapason|diapason|diapasão|||stimmgabel|~note.music
turbocharger|turbocompresor|turbocharger|turbocompresseur|turbocompressore|turbocompressor|||turbolader|~turbo
turkish-delight|delicia turca,lokum|turkish delight,lokum|loukoum|lokum,delizia turca|delícia turca,lokum|||lokum|~gummy ~halva
turnkey|llave en mano|turnkey|clé en main,clés en main|chiavi in mano|chave na mão|||schlüsselfertig/schlüsselfertige/schlüsselfertiger/schlüsselfertiges/schlüsselfertigen
tutankhamun|tutankamón|tutankhamun,tutankhamen|toutânkhamon|tutankhamon|tutancâmon|||tutanchamun|~pharaoh
tuxedo|esmoquin|tuxedo,dinner jacket|smoking|smoking|smoking||||~suit
tweed|tweed|tweed|tweed|tweed|tweed|||tweed|~wool
two-hearts|dos corazones|two hearts|deux coeurs,deux cœurs|due cuori|dois corações|||zwei herzen|~heart
tyrol|tirol|tyrol|tyrol|tirolo|tirol|||tirol
ugandan|ugandés|ugandan|ougandais|ugandese|ugandense|||ugandisch/ugandische/ugandischer/ugandisches/ugandischen|~uganda
ukulele|ukelele|ukulele|ukulélé|ukulele|ukulele|||ukulele|~guitar
ultramarine|azul ultramar,ultramar|ultramarine|outremer|oltremare|azul ultramar|||ultramarin,ultramarinblau/ultramarinblaue/ultramarinblauer/ultramarinblaues/ultramarinblauen|<blue
umami|umami|umami|umami|umami|umami|||umami|~flavor
underdog|desvalido,el menos favorito|underdog||sfavorito|azarão|||außenseiter
undershirt|camiseta interior,bividí|undershirt|maillot de corps,tricot de corps|canottiera|camiseta interior|||unterhemd|~underwear
underworld|inframundo|underworld,netherworld|monde souterrain|oltretomba,inferi|submundo|||unterwelt
undine|ondina|undine|ondine|ondina|ondina|||undine,wassernixe|~nymph ~mermaid
unicycle|monociclo|unicycle|monocycle|monociclo|monociclo|||einrad/einräder|~bicycle ~tricycle
unlucky|desafortunado|unlucky,luckless,hapless|malchanceux/malchanceuse|sfortunato|azarado,azarento|||unglücklich/unglückliche/unglücklicher/unglückliches/unglücklichen,glücklos/glücklose/glückloser/glückloses/glücklosen|~bad-luck
ursa-minor|osa menor|ursa minor,little bear,little dipper|petite ourse|orsa minore|ursa menor|||kleiner bär,kleiner wagen|~ursa.major ~north.star
uzbek|uzbeko|uzbek|ouzbek|uzbeko|uzbeque|||usbekisch/usbekische/usbekischer/usbekisches/usbekischen|~uzbekistan
valerian.herb||valerian|valériane|||||baldrian|~medicinal.plant
valley-of-flowers|valle de las flores,valle florido|valley of flowers,flower valley|vallée des fleurs|valle dei fiori|vale das flores|||blumental|~valley
valley-of-moon|valle de la luna|valley of the moon,moon valley|vallée de la lune|valle della luna|vale da lua|||mondtal|~valley
vandal|vándalo|vandal|vandale|vandalo|vândalo|||vandale|~barbarian
vanilla-ice-cream|helado de vainilla|vanilla ice cream|glace à la vanille|gelato alla vaniglia|sorvete de baunilha|||vanilleeis|~ice.cream
vanity-case|neceser|vanity case,toiletry bag|vanity,trousse de toilette|beauty case|nécessaire|||kulturbeutel|~bag
vassal|vasallo|vassal|vassal/vassaux|vassallo|vassalo|||vasall,lehnsmann|~servant
vaudeville|vodevil|vaudeville|vaudeville|vaudeville|vaudeville|||vaudeville|~cabaret
veal|ternera|veal|veau|vitello||||kalbfleisch|~beef
vega.star|vega|vega|véga|vega|vega|||wega|~star
velociraptor|velociraptor|velociraptor|vélociraptor|velociraptor|velociraptor|||velociraptor|<dinosaur
veto|veto|veto|veto|veto|veto|||veto|~prohibition ~to.forbid
vicereine|virreina|vicereine|vice-reine|viceregina|vice-rainha|||vizekönigin|~viceroy
viceroyalty|virreinato|viceroyalty|vice-royauté|vicereame|vice-reino|||vizekönigreich|~viceroy
viewpoint-opinion|punto de vista|point of view,standpoint|point de vue|punto di vista|ponto de vista|||standpunkt,gesichtspunkt|~opinion
viola.instrument|viola|viola|alto|viola|viola de arco|||bratsche|~violin
violinist|violinista|violinist,fiddler|violoniste|violinista|violinista|||geiger,violinist|~violin
viscose|viscosa|viscose,rayon|viscose|viscosa|viscose|||viskose|~fabric
visigoth|visigodo|visigoth|wisigoth|visigoto|visigodo|||westgote
visionary.1|visionario|visionary|visionnaire|visionario|visionário|||visionär|~vision
vizier|visir|vizier|vizir|visir|vizir|||wesir|~sultan ~minister
volga|volga|volga|volga|volga|volga|||wolga
vow|voto|vow|voeu,vœu|voto|voto|||gelübde|~oath ~promise
wadi|uadi,rambla|wadi|oued|uadi|uádi|||wadi|~desert ~ravine
wagtail|lavandera|wagtail|bergeronnette|ballerina bianca|alvéola|||bachstelze|<bird
war-horse|caballo de guerra,caballo de batalla|war horse,warhorse|cheval de bataille|cavallo da guerra,cavallo di battaglia|cavalo de guerra,cavalo de batalha|||schlachtross,streitross|~horse ~cavalry
warbler|curruca|warbler|||toutinegra|||grasmücke|<bird ~nightingale
warhorse|caballo de batalla,caballo de guerra|warhorse|cheval de bataille,destrier|cavallo di battaglia,destriero|cavalo de batalha|||schlachtross,streitross|~horse ~knight
warlord|caudillo,señor de la guerra|warlord|seigneur de guerre|signore della guerra|senhor da guerra|||kriegsherr,warlord|~warrior ~chief
warship|buque de guerra|warship,man-of-war|navire de guerre|nave da guerra|navio de guerra|||kriegsschiff|~battleship ~frigate
watchtower|atalaya,torre vigía|watchtower,lookout tower|tour de guet|torre di guardia,torre di vedetta|torre de vigia,atalaia|||wachturm/wachtürme|~tower ~sentinel
water-polo|waterpolo|water polo|water-polo|pallanuoto|polo aquático|||wasserball|~swimming ~polo.sport
water-strider|zapatero de agua|water strider|gerris|idrometra||||wasserläufer|<insect
watering-can|regadera|watering can|arrosoir|annaffiatoio|regador|||gießkanne
watermark|marca de agua|watermark|filigrane|filigrana|marca-d'água|||wasserzeichen|~water ~mark.sign
wayfarer|viandante|wayfarer|voyageur à pied|viandante|andarilho|||wandersmann|~walker ~pilgrim
weatherproof|a prueba de intemperie|weatherproof|résistant aux intempéries|resistente alle intemperie|à prova de intempéries|||wetterfest|~waterproof
weathervane|veleta|weathervane,weather vane,weathercock|girouette|banderuola,segnavento|cata-vento|||wetterfahne,wetterhahn|~wind
weaver-bird|tejedor|weaver bird,weaverbird|tisserin|uccello tessitore|tecelão|||webervogel/webervögel|<bird
wedding-dress|vestido de novia|wedding dress,bridal gown,wedding gown|robe de mariée|abito da sposa|vestido de noiva|||brautkleid,hochzeitskleid|~dress ~bride
weeping-willow|sauce llorón|weeping willow|saule pleureur|salice piangente|salgueiro-chorão|||trauerweide|~willow
weevil|gorgojo|weevil|charançon|punteruolo|gorgulho|||rüsselkäfer|<insect ~beetle
weightlifting|halterofilia,levantamiento de pesas|weightlifting,powerlifting|haltérophilie|sollevamento pesi|levantamento de peso|||gewichtheben|~dumbbell ~gym
welcome-home|bienvenido a casa|welcome home|bienvenue à la maison|benvenuto a casa|bem-vindo ao lar|||willkommen zu hause|~welcome
well-done|bien hecho|well done|bien fait|ben fatto|bem feito|||gut gemacht|~well.adv
welsh|galés|welsh,welshman|gallois|gallese|galês|||walisisch/walisische/walisischer/walisisches/walisischen,waliser|~wales
west-wind|viento del oeste|west wind|vent d'ouest|vento di ponente|vento oeste|||westwind|~wind ~zephyr
westphalia|westfalia|westphalia,westphalian|westphalie|vestfalia|vestfália|||westfalen,westfälisch/westfälische/westfälischer/westfälisches/westfälischen
wet-season|temporada de lluvias|rainy season,wet season|saison des pluies|stagione delle piogge|estação chuvosa|||regenzeit|~monsoon ~rain
whaler|ballenero|whaler|baleinier|baleniera|baleeiro|||walfänger|~whale ~harpoon
wheat-flour|harina de trigo|wheat flour|farine de blé|farina di frumento|farinha de trigo|||weizenmehl|<flour ~wheat
wheat-germ|germen de trigo|wheat germ|germe de blé|germe di grano|germe de trigo|||weizenkeim|~wheat
whetstone|piedra de afilar|whetstone|pierre à aiguiser|cote|pedra de amolar|||wetzstein
whimsical|caprichoso,antojadizo|whimsical,capricious|capricieux/capricieuse,fantasque|capriccioso|caprichoso|||launenhaft,kapriziös|~fancy.whim
white-bread|pan blanco|white bread|pain blanc|pane bianco|pão branco|||weißbrot|<bread
white-chocolate|chocolate blanco|white chocolate|chocolat blanc|cioccolato bianco|chocolate branco|||weiße schokolade|~chocolate
white-cross|cruz blanca|white cross|croix blanche|croce bianca|cruz branca|||weißes kreuz|~cross
white-dove|paloma blanca|white dove|colombe blanche|colomba bianca|pomba branca|||weiße taube|~dove ~peace
white-elephant|elefante blanco|white elephant|éléphant blanc|elefante bianco|elefante branco|||weißer elefant|~elephant
white-knight|caballero blanco|white knight|chevalier blanc|cavaliere bianco|cavaleiro branco|||weißer ritter|~knight
white-lotus|loto blanco|white lotus|lotus blanc|loto bianco|lótus branco|||weißer lotus|~lotus
white-queen|reina blanca|white queen|reine blanche|regina bianca|rainha branca|||weiße königin|~queen
white-rose|rosa blanca|white rose|rose blanche|rosa bianca|rosa branca|||weiße rose|~rose
white-sand|arena blanca|white sand,white sands|sable blanc|sabbia bianca|areia branca|||weißer sand|~sand
white-shark|tiburón blanco|white shark,great white|requin blanc|squalo bianco|tubarão branco|||weißer hai|<shark
white-swan|cisne blanco|white swan|cygne blanc|cigno bianco|cisne branco|||weißer schwan|~swan
white-tiger|tigre blanco|white tiger|tigre blanc|tigre bianca|tigre branco|||weißer tiger|~tiger ~white.lion
white-wolf|lobo blanco|white wolf|loup blanc|lupo bianco|lobo branco|||weißer wolf|~wolf ~red.wolf
wholemeal-bread|pan integral|wholemeal bread,whole wheat bread|pain complet|pane integrale|pão integral|||vollkornbrot|<bread ~wholegrain
wigwam|wigwam,tipi|wigwam,tepee,teepee,tipi|wigwam,tipi|wigwam,tepee|wigwam|||wigwam|~tent
wild-berry|baya silvestre,frutos del bosque|wild berry,forest fruits|baie sauvage,fruits des bois|frutti di bosco|frutos silvestres|||waldbeere/waldbeeren,waldfrüchte|~berry
wild-goose|ganso salvaje|wild goose,wild geese|oie sauvage|oca selvatica|ganso selvagem|||wildgans/wildgänse|<goose
wild-heart|corazón salvaje,corazón indomable|wild heart|coeur sauvage,cœur sauvage|cuore selvaggio|coração selvagem|||wildes herz|~heart
wild-horse|caballo salvaje,caballo cimarrón|wild horse|cheval sauvage|cavallo selvaggio|cavalo selvagem|||wildpferd|~mustang ~bronco
wild-rice|arroz silvestre|wild rice|riz sauvage|riso selvatico|arroz selvagem|||wildreis|<rice
wild-strawberry|fresa silvestre|wild strawberry|fraise des bois|fragola di bosco,fragolina di bosco|morango silvestre|||walderdbeere|~strawberry
will-o-the-wisp|fuego fatuo|will-o'-the-wisp|feu follet|fuoco fatuo|fogo-fátuo|||irrlicht|~fire
william-tell|guillermo tell|william tell|guillaume tell|guglielmo tell|guilherme tell|||wilhelm tell|~robin-hood
win-win|ganar ganar|win win,win-win|gagnant gagnant|||||win-win
windbreaker|cortavientos,rompevientos|windbreaker,windcheater|coupe-vent|giacca a vento|corta-vento|||windjacke
windproof|a prueba de viento|windproof||antivento|à prova de vento|||winddicht|~windbreaker
windscreen-wiper|limpiaparabrisas|windscreen wiper,windshield wiper|essuie-glace|tergicristallo|limpador de para-brisa|||scheibenwischer|~windshield
windsurf|windsurf|windsurfing,windsurf|planche à voile|windsurf|windsurfe|||windsurfen|~surf ~sailing
wineskin|bota de vino,odre|wineskin|outre|otre|odre|||weinschlauch|~wine
winged-horse|caballo alado|winged horse,flying horse|cheval ailé|cavallo alato|cavalo alado|||geflügeltes pferd,flügelpferd|~pegasus
wishing-well|pozo de los deseos|wishing well|puits à souhaits|pozzo dei desideri|poço dos desejos|||wunschbrunnen|~wish
withered|marchito,mustio||fané,flétri||murcho|||verwelkt,welk|~to.wither
wok|wok|wok|wok|wok|wok|||wok|~pan
wolf-cub|lobezno,lobato|wolf cub|louveteau|lupacchiotto,lupetto||||wolfswelpe,wölfchen|~wolf ~cub
wolf-moon|luna del lobo,luna de lobos|wolf moon|lune du loup|luna del lupo|lua do lobo|||wolfsmond|~wolf ~full.moon
wolfhound|perro lobo|wolfhound,wolfdog|chien-loup|cane lupo|cão-lobo|||wolfshund|~wolf ~greyhound
wolverine|glotón|wolverine|glouton,carcajou|ghiottone|glutão,carcaju|||vielfraß|~badger ~weasel
wombat|wombat|wombat|wombat|vombato|vombate|||wombat|~koala
wonder-boy|niño prodigio,niño maravilla|wonder boy,child prodigy,wunderkind|enfant prodige|bambino prodigio|menino prodígio|||wunderkind/wunderkinder|~prodigy ~child
wonder-of-the-world|maravilla del mundo|wonder of the world|merveille du monde|meraviglia del mondo|maravilha do mundo|||weltwunder|~world
woodcock.6|chocha perdiz,becada|woodcock|bécasse|beccaccia|galinhola|||waldschnepfe|~partridge
woodcut|xilografía|woodcut|xylographie,gravure sur bois|xilografia|xilogravura|||holzschnitt|~engraving
woodlouse|cochinilla de humedad,bicho bolita|woodlouse|cloporte|onisco|bicho-de-conta|||assel
worker-bee|abeja obrera|worker bee|abeille ouvrière|ape operaia|abelha operária|||arbeiterbiene|<bee
world-champion|campeón del mundo,campeón mundial|world champion|champion du monde|campione del mondo|campeão do mundo,campeão mundial|||weltmeister|~champion
world-famous|mundialmente famoso|world famous,world-famous|mondialement connu||mundialmente famoso|||weltberühmt|~famous
world-peace|paz mundial|world peace|paix mondiale|pace nel mondo|paz mundial|||weltfrieden|~peace
world-record|récord mundial|world record|record du monde|record mondiale|recorde mundial|||weltrekord|~record
wrought-iron|hierro forjado|wrought iron|fer forgé|ferro battuto|ferro forjado|||schmiedeeisen|~iron ~forge
x-ray|rayos x|x-ray,xray|rayons x|raggi x|raios x|||röntgen,röntgenstrahlen|~ray ~radiation
xenon|xenón|xenon|xénon|xeno|xenônio|||xenon|~neon
xylophone|xilófono|xylophone|xylophone|xilofono|xilofone|||xylofon|~marimba
yard-measure|yarda|yard|yard|iarda|jarda||||~meter
yurt|yurta|yurt|yourte|yurta|iurta|||jurte|~tent
yuzu|yuzu|yuzu|yuzu|yuzu|yuzu|||yuzu|~lemon
zambian|zambiano|zambian|zambien/zambienne|zambiano|zambiano|||sambisch/sambische/sambischer/sambisches/sambischen|~zambia
zeitgeist|espíritu de la época|zeitgeist,spirit of the times|esprit du temps|spirito del tempo|espírito da época|||zeitgeist
zest-for-life|ganas de vivir|zest for life,lust for life|soif de vivre|voglia di vivere|vontade de viver|||lebenslust|~joy-of-living
ziggurat|zigurat|ziggurat|ziggourat|ziggurat|zigurate|||zikkurat|~pyramid
zimbabwean|zimbabuense|zimbabwean|zimbabwéen/zimbabwéenne|zimbabwese|zimbabuano|||simbabwisch/simbabwische/simbabwischer/simbabwisches/simbabwischen|~zimbabwe
`
