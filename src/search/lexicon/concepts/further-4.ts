// Further concepts, from green-cross to lucky-number.
export const further4 = `
green-cross|cruz verde|green cross|croix verte|croce verde|cruz verde|||grünes kreuz|~cross
green-star|estrella verde|green star|étoile verte|stella verde|estrela verde|||grüner stern|~star
green-thumb|mano verde,pulgar verde|green thumb,green fingers|main verte|pollice verde|dedo verde|||grüner daumen|~gardener
green-valley|valle verde|green valley|vallée verte|valle verde|vale verde|||grünes tal|~valley
greenfinch|verderón|greenfinch|verdier|verdone|verdilhão|||grünfink|<bird ~finch
grog|grog|grog|grog|grog|grogue|||grog|~rum
groundbreaking|revolucionario|groundbreaking|novateur/novatrice|innovativo|inovador|||bahnbrechend/bahnbrechende/bahnbrechender/bahnbrechendes/bahnbrechenden|~innovative
grouse|urogallo,lagópodo|grouse,capercaillie|tétras,coq de bruyère|gallo cedrone,urogallo|tetraz|||auerhahn/auerhähne,birkhahn/birkhähne|<bird ~pheasant
guatemalan|guatemalteco|guatemalan|guatémaltèque|guatemalteco|guatemalteco|||guatemaltekisch/guatemaltekische/guatemaltekischer/guatemaltekisches/guatemaltekischen|~guatemala
guide-dog|perro guía,perro lazarillo|guide dog|chien guide|cane guida|cão-guia|||blindenhund|~dog ~guide
guinea-fowl|gallina de guinea|guinea fowl,guineafowl|pintade|faraona|galinha-d'angola|||perlhuhn/perlhühner|<bird ~hen
guitarist|guitarrista|guitarist|guitariste|chitarrista|guitarrista|||gitarrist|~guitar
gulliver|gulliver|gulliver|gulliver|gulliver|gulliver|||gulliver|~giant
gunslinger|pistolero|gunslinger,gunfighter,gunman|pistolero|pistolero|pistoleiro|||revolverheld|~pistol ~cowboy
gunsmith|armero|gunsmith,armourer|armurier|armaiolo|armeiro|||büchsenmacher,waffenschmied|~gun
gymnast|gimnasta|gymnast|gymnaste|ginnasta|ginasta|||turner/turnerin|~gymnastics ~acrobat
hailstorm|tormenta de granizo|hailstorm|averse de grêle|grandinata|granizada|||hagelsturm|~hail
hair-dryer|secadora de cabello,secador de pelo|hair dryer,hairdryer,blow dryer|sèche-cheveux|asciugacapelli|secador de cabelo|||haartrockner,föhn|~hairstyle
hair-dye|tinte,tinte para el cabello|hair dye,hair color|teinture pour cheveux,coloration|tintura per capelli|tintura de cabelo|||haarfarbe,haarfärbemittel
hairspray|laca,fijador|hairspray,hair spray|laque|lacca|laquê,spray de cabelo|||haarspray|~hairstyle
haitian|haitiano|haitian|haïtien|haitiano|haitiano|||haitianisch/haitianische/haitianischer/haitianisches/haitianischen|~haiti
halberd|alabarda|halberd|hallebarde|alabarda|alabarda|||hellebarde|~spear ~axe
half-price|mitad de precio,medio precio|half price|moitié prix|metà prezzo|metade do preço|||halber preis|~half
halfway|a medio camino,mitad del camino|halfway,midway|à mi-chemin|a metà strada|a meio caminho|||auf halbem weg|~half
hall-of-fame|salón de la fama|hall of fame|temple de la renommée|arca della gloria|salão da fama|||ruhmeshalle|~fame
hallucination|alucinación|hallucination|hallucination|allucinazione|alucinação|||halluzination|~illusion
halva|halva,jalva|halva|halva|halva|halva|||halva|~nougat
hamper|cesta de regalo,canasta navideña|hamper,gift basket|panier cadeau|cesto regalo|cesta de presentes|||geschenkkorb,präsentkorb|~basket ~gift
hand-cream|crema de manos|hand cream|crème pour les mains|crema mani|creme para as mãos|||handcreme|~cream.skin
hansel-and-gretel|hansel y gretel|hansel and gretel|hansel et gretel|hansel e gretel|joão e maria|||hänsel und gretel|~gingerbread
happy-face|cara feliz,carita feliz|happy face,smiley face|visage heureux|faccia felice|carinha feliz|||fröhliches gesicht|~smiling
hardwood|madera dura|hardwood|bois dur,bois franc|legno duro|madeira de lei,madeira dura|||hartholz|~wood
harpist|arpista|harpist|harpiste|arpista|harpista|||harfenist|~harp
harpsichord|clavecín,clavicémbalo|harpsichord|clavecin|clavicembalo|cravo|||cembalo|~piano
harvest-moon|luna de la cosecha|harvest moon|lune des moissons|luna del raccolto|lua da colheita|||erntemond|~moon ~harvest
harvester|cosechador,segador|harvester,reaper|moissonneur/moissonneuse|mietitore|ceifeiro,ceifador|||schnitter,erntehelfer|~harvest
hashtag|numeral|hashtag,hash sign|mot-dièse,dièse|hashtag|hashtag,jogo da velha|||raute,hashtag|~symbol
haystack|pajar,almiar|haystack|meule de foin|pagliaio|palheiro|||heuhaufen|~hay
headless-horseman|jinete sin cabeza|headless horseman|cavalier sans tête|cavaliere senza testa|cavaleiro sem cabeça|||kopfloser reiter|~horseman ~ghost
headscarf|pañuelo de cabeza,pañoleta|headscarf|foulard|foulard|lenço de cabeça|||kopftuch/kopftücher|~foulard
headwind|viento en contra|headwind|vent debout|vento contrario|vento contrário|||gegenwind|~wind
healthy-life|vida sana,vida saludable|healthy life,healthy living|vie saine|vita sana|vida saudável|||gesundes leben|~life ~healthy
heartless|sin corazón,desalmado|heartless,soulless|sans-coeur,sans-cœur|senza cuore|sem coração|||herzlos|~cruel
heat-wave.6|ola de calor|heat wave,heatwave|vague de chaleur,canicule|ondata di caldo|onda de calor|||hitzewelle|~heat
heatwave|ola de calor|heatwave,heat wave|canicule,vague de chaleur|ondata di caldo|onda de calor|||hitzewelle|~heat
heavyweight|peso pesado|heavyweight|poids lourd|peso massimo|peso pesado|||schwergewicht|~heavy
hedonist|hedonista|hedonist|hédoniste|edonista|hedonista|||hedonist,genussmensch|~bon-vivant
heirloom|reliquia familiar,reliquia de familia|heirloom|objet de famille|cimelio di famiglia|relíquia de família|||erbstück,familienerbstück|~heritage ~relic
hem|dobladillo|hem|ourlet|orlo|bainha|||saum/säume
hermit-crab|cangrejo ermitaño|hermit crab|bernard-l'ermite|paguro|caranguejo-eremita|||einsiedlerkrebs|~crab
herringbone|espina de pescado|herringbone|chevron|spina di pesce|espinha de peixe|||fischgrätmuster,fischgrät
hexagram|hexagrama,estrella de david|hexagram,star of david|hexagramme,étoile de david|esagramma,stella di davide|hexagrama,estrela de davi|||hexagramm,davidstern|~star
hidden-treasure|tesoro escondido,tesoro oculto|hidden treasure|trésor caché|tesoro nascosto|tesouro escondido|||verborgener schatz|~treasure
hieroglyph|jeroglífico|hieroglyph,hieroglyphic|hiéroglyphe|geroglifico|hieróglifo|||hieroglyphe|~papyrus ~egyptian
high-heels|tacones altos,tacos altos|high heels|talons hauts,talons aiguilles|tacchi alti|salto alto|||hohe absätze,stöckelschuhe|~heel.shoe
high-tide|marea alta,pleamar|high tide|marée haute|alta marea|maré alta,preamar|||flut,hochwasser|~tide
highwayman|salteador de caminos|highwayman|bandit de grand chemin|brigante|salteador|||straßenräuber,wegelagerer|~bandit
hinterland|interior del país|hinterland,outback|arrière-pays|entroterra|interior do país|||hinterland
hip-hop|hip hop|hip hop|hip-hop|hip hop|hip hop|||hip-hop|~music
hippogriff|hipogrifo|hippogriff|hippogriffe|ippogrifo|hipogrifo|||hippogreif|~griffin ~pegasus
hobby-bird|alcotán|eurasian hobby|faucon hobereau|lodolaio|ógea|||baumfalke|~falcon
holiness|santidad|holiness,sanctity,saintliness|sainteté|santità|santidade|||heiligkeit|~holy ~saint
hollyhock|malva real,malvarrosa|hollyhock|rose trémière|malvarosa|malva-rosa|||stockrose|~flower
hologram|holograma|hologram|hologramme|ologramma|holograma|||hologramm|~laser
holy-land|tierra santa|holy land|terre sainte|terra santa|terra santa|||heiliges land|~promised-land ~holy
home-run|jonrón|home run,homer|coup de circuit|fuoricampo|||||~baseball
homecoming|vuelta a casa,regreso al hogar|homecoming|retour au foyer,retour chez soi|ritorno a casa|volta para casa|||heimkehr|~return.noun ~home
honduran|hondureño|honduran|hondurien|honduregno|hondurenho|||honduranisch/honduranische/honduranischer/honduranisches/honduranischen|~honduras
honey-badger|tejón melero,ratel|honey badger,ratel|ratel|tasso del miele,ratele|ratel,texugo-do-mel|||honigdachs|~badger ~wolverine
honeypot|tarro de miel|honeypot,honey pot,honey jar|pot de miel|vasetto di miele|pote de mel|||honigtopf|~honey
honourable|honorable|honourable,honorable|honorable|onorevole|honorável|||ehrenwert,ehrenhaft|~honour
hopeful|esperanzado|hopeful|plein d'espoir|speranzoso|esperançoso|||hoffnungsvoll|~hope
hopscotch|rayuela|hopscotch|marelle|campana|amarelinha|||himmel und hölle|~game
horchata|horchata|horchata|horchata|orzata|horchata|||erdmandelmilch|~refreshment
hornero|hornero|ovenbird|hornero|fornaio|joão-de-barro|||töpfervogel/töpfervögel|<bird
horsepower|caballo de fuerza,caballo de vapor|horsepower|cheval-vapeur|cavallo vapore|cavalo-vapor|||pferdestärke|~power
house.wine|vino de la casa|house wine|vin de la maison|vino della casa|vinho da casa|||hauswein|~wine
humpback-whale|ballena jorobada|humpback whale,humpback|baleine à bosse|megattera|baleia-jubarte|||buckelwal|~whale
hun|huno|hun|hun|unno|huno|||hunne|~tartar ~mongol
hypnotic|hipnótico|hypnotic,mesmerizing|hypnotique|ipnotico|hipnótico|||hypnotisch/hypnotische/hypnotischer/hypnotisches/hypnotischen
ibiza|ibiza,eivissa|ibiza|ibiza|ibiza|ibiza|||ibiza|~balearic ~majorca
ice-age|era de hielo,edad de hielo|ice age|âge de glace,ère glaciaire|era glaciale|era do gelo|||eiszeit|~ice ~glacial
ice-cream-cone|cono de helado,barquillo de helado,cucurucho|ice cream cone,cornet,waffle cone|cornet de glace|cono gelato|casquinha de sorvete|||eistüte,eiswaffel|~ice.cream ~wafer
ice-queen|reina de hielo|ice queen|reine des glaces|regina dei ghiacci|rainha do gelo|||eiskönigin|~snow-queen
ice-rink|pista de hielo|ice rink,skating rink|patinoire|pista di pattinaggio|pista de gelo,rinque de patinação|||eisbahn,eislaufplatz|~skate ~ice
icebreaker|rompehielos|icebreaker|brise-glace|rompighiaccio|quebra-gelo|||eisbrecher|~ice
iced.coffee|café helado,café frío|iced coffee|café glacé|caffè freddo|café gelado|||eiskaffee|~coffee
imaginary|imaginario|imaginary|imaginaire|immaginario|imaginário||||~imagination
incandescent|incandescente|incandescent,red-hot|incandescent|incandescente|incandescente|||glühend,weißglühend|~burning
inclusion|inclusión|inclusion|inclusion|inclusione|inclusão|||einbeziehung,inklusion|~inclusive ~to.include
infanta|infanta|infanta|infante|infanta|infanta|||infantin|~princess
initiator|iniciador|initiator|initiateur|iniziatore|iniciador|||initiator|~initiative
inner-peace|paz interior|inner peace|paix intérieure|pace interiore|paz interior|||innerer frieden|~peace
instinctive|instintivo|instinctive|instinctif|istintivo|instintivo|||instinktiv|~instinct
insular|insular,isleño|insular,islander|insulaire|insulare,isolano|insular,ilhéu|||inselbewohner|~island
intact|intacto|intact|intact|intatto|intacto|||intakt/intakte/intakter/intaktes/intakten,unversehrt/unversehrte/unversehrter/unversehrtes/unversehrten|~whole
intermezzo|intermedio,entreacto|intermezzo,interlude|intermède,entracte|intermezzo,intervallo|intermezzo,interlúdio|||zwischenspiel,intermezzo|~prelude
invader|invasor|invader|envahisseur|invasore|invasor|||eindringling,invasor|~invasion ~conqueror
iron-age|edad de hierro|iron age|âge du fer|età del ferro|idade do ferro|||eisenzeit|~iron
iron-hand|mano de hierro,puño de hierro|iron hand,iron fist|main de fer,poing de fer|mano di ferro,pugno di ferro|mão de ferro,punho de ferro|||eiserne hand,eiserne faust|~fist
iron-horse|caballo de hierro|iron horse|cheval de fer|cavallo di ferro|cavalo de ferro|||stahlross|~horse ~locomotive
iron-lady|dama de hierro|iron lady|dame de fer|dama di ferro|dama de ferro|||eiserne lady,eiserne dame
iron-man|hombre de hierro|iron man|homme de fer|uomo di ferro|homem de ferro|||eisenmann|~superhero ~iron
islander|isleño|islander|insulaire|isolano|ilhéu|||insulaner|~island
jack-in-the-box|caja sorpresa|jack-in-the-box,jack in the box|diable à ressort|scatola a sorpresa|caixa-surpresa|||schachtelteufel,springteufel|~toy
jackdaw|grajilla|jackdaw|choucas|taccola|gralha-de-nuca-cinzenta|||dohle|<bird ~crow
jackknife|navaja,cortaplumas|jackknife,pocket knife,penknife|canif|temperino|canivete|||taschenmesser,klappmesser|~knife
jade-green|verde jade|jade green|vert jade|verde giada|verde-jade|||jadegrün/jadegrüne/jadegrüner/jadegrünes/jadegrünen|<green ~jade
jasmine-rice|arroz jazmín|jasmine rice|riz au jasmin|riso jasmine|arroz jasmim|||jasminreis|<rice ~basmati
jasper|jaspe|jasper|jaspe|diaspro|jaspe|||jaspis|~agate
jaw-dropping|boquiabierto,pasmoso|jaw-dropping,mind-blowing|époustouflant,bluffant|strabiliante|de cair o queixo|||atemberaubend|~amazing
jet-black|negro azabache|jet black|noir de jais|nero corvino|preto azeviche|||pechschwarz/pechschwarze/pechschwarzer/pechschwarzes/pechschwarzen,rabenschwarz/rabenschwarze/rabenschwarzer/rabenschwarzes/rabenschwarzen|<black
jingle-bells||jingle bells,sleigh bells|grelots||guizos|||schellen,schlittenglocken|~little-bell ~rattle
joint-venture|empresa conjunta|joint venture|coentreprise|impresa comune|empreendimento conjunto|||gemeinschaftsunternehmen|~company
jolly-roger|bandera pirata|jolly roger,pirate flag|pavillon pirate|bandiera pirata|bandeira pirata|||piratenflagge|~pirate ~flag
joust|torneo medieval|joust,jousting|joute|giostra medievale||||tjost,lanzenstechen|~tournament ~knight
joyride|paseo alegre|joyride|virée|scorribanda|passeio alegre|||spritztour,vergnügungsfahrt|~fun
joystick|palanca de mando|joystick|manette de jeu|joystick|joystick|||steuerknüppel|~controller ~gamer
jukebox|rocola,gramola|jukebox|juke-box|jukebox|jukebox|||jukebox,musikbox|~gramophone
jumpsuit|enterizo,mono|jumpsuit|combinaison|tuta|macacão|||overall,einteiler|~overalls
juniper-berry|enebrina,baya de enebro|juniper berry|baie de genièvre|bacca di ginepro|zimbro|||wacholderbeere|~juniper
junk-boat|junco chino|chinese junk|jonque||junco|||dschunke|~sailboat ~ship
junk-food|comida chatarra,comida basura|junk food|malbouffe|cibo spazzatura|comida de plástico|||junkfood|~fast.food
jurassic|jurásico|jurassic|jurassique|giurassico|jurássico|||jura,jurassisch|~dinosaur ~prehistoric
kaleidoscope|caleidoscopio|kaleidoscope|kaléidoscope|caleidoscopio|caleidoscópio|||kaleidoskop|~prism ~colorful
katana|katana|katana|katana|katana|catana|||katana|~samurai ~sword
kazakh|kazajo|kazakh|kazakh|kazako|cazaque|||kasachisch/kasachische/kasachischer/kasachisches/kasachischen|~kazakhstan
keel|quilla|keel|quille|chiglia|quilha|||kiel|~hull ~ship
kerosene|querosene,queroseno|kerosene,paraffin oil|kérosène|cherosene|querosene|||kerosin|~fuel
keyhole|ojo de la cerradura,bocallave|keyhole|trou de serrure|buco della serratura|buraco da fechadura|||schlüsselloch|~key
killjoy|aguafiestas|killjoy,spoilsport,party pooper|rabat-joie,trouble-fête|guastafeste|desmancha-prazeres|||spielverderber,spaßbremse|~joy
kilometer|kilómetro|kilometer,kilometre|kilomètre|chilometro|quilómetro,quilômetro|||kilometer|~mile ~meter
king-crab|cangrejo real|king crab|crabe royal|granchio reale|caranguejo-rei|||königskrabbe|~crab
knitting|tejido a palillo,tejido de punto||tricot|lavoro a maglia|tricô,malha|||stricken,strickware|~yarn ~wool
knocker|aldaba,llamador|knocker,door knocker|heurtoir|batacchio|aldrava|||türklopfer
knockout|nocaut|knockout|knock-out|fuori combattimento|nocaute|||knockout|~boxing ~boxer
kohlrabi|colinabo|kohlrabi|chou-rave|cavolo rapa|couve-rábano|||kohlrabi|~cabbage ~turnip
kombucha|kombucha|kombucha|kombucha|kombucha|kombucha|||kombucha|~tea
kumquat|kumquat,naranja enana,quinoto|kumquat|kumquat|kumquat,mandarino cinese|kumquat,laranjinha-kinkan|||kumquat,zwergorange|~tangerine
kung-fu|kung fu|kung fu,kungfu|kung-fu|kung fu|kung fu|||kung-fu|~karate ~judo
ladyfinger|bizcocho de soletilla,soletilla|ladyfinger,sponge finger|biscuit à la cuillère|savoiardo|biscoito champanhe|||löffelbiskuit|~cookie
lake-geneva|lago lemán,lago de ginebra|lake geneva|lac léman|lago di ginevra,lago lemano|lago de genebra|||genfersee|~geneva
lakeside.6|orilla del lago|lakeside,lakeshore|bord du lac|riva del lago,lungolago|beira do lago|||seeufer|~lake ~shore
lambrusco|lambrusco|lambrusco|lambrusco|lambrusco|lambrusco|||lambrusco|~red.wine
landgrave|landgrave|landgrave|landgrave|langravio|landgrave|||landgraf|~count.noble
langoustine|cigala|langoustine,scampi|langoustine|scampo|lagostim|||kaisergranat,scampi|~lobster ~prawn
lapel|solapa|lapel||risvolto|lapela||||~collar ~jacket
larboard|babor|port side,larboard|bâbord|babordo|bombordo|||backbord|~starboard
larch|alerce|larch|mélèze|larice|lariço|||lärche|~pine ~fir
last-supper|última cena|last supper|dernière cène,sainte cène|ultima cena|última ceia|||letztes abendmahl|~communion
league-distance|legua|league||lega|légua||||~mile
leaning-tower|torre inclinada,torre de pisa|leaning tower,tower of pisa|tour de pise,tour penchée|torre di pisa,torre pendente|torre de pisa|||schiefer turm|~pisa
license-plate|placa de rodaje,matrícula de coche|license plate,number plate|plaque d'immatriculation|targa automobilistica|placa do carro|||nummernschild,kennzeichen
light-year|año luz|light year,lightyear|année-lumière|anno luce|ano-luz|||lichtjahr|~light ~space
lighthouse-keeper|farero|lighthouse keeper|gardien de phare|guardiano del faro|faroleiro|||leuchtturmwärter|~lighthouse ~keeper
lightness|ligereza,levedad||légèreté|leggerezza|leveza|||leichtigkeit|~lightweight
lightning-strike|golpe de rayo|lightning strike|coup de foudre|colpo di fulmine|queda de raio|||blitzeinschlag|~lightning ~thunderbolt
lilliput|liliput,liliputiense|lilliput,lilliputian|lilliput,lilliputien|lilliput,lillipuziano|liliput|||liliput,liliputaner|~dwarf
lily-of-the-valley|lirio de los valles,muguete|lily of the valley|muguet|mughetto|lírio-do-vale|||maiglöckchen|~lily ~snowdrop
limelight|candilejas|limelight,footlights|feux de la rampe|luci della ribalta|luzes da ribalta|||rampenlicht|~spotlight
limoncello|limoncello|limoncello|limoncello|limoncello|limoncello|||limoncello|~liqueur
linguistic|lingüístico|linguistic|linguistique|linguistico|linguístico|||sprachlich,linguistisch|~language
linnet||linnet|linotte|fanello|pintarroxo|||hänfling|<bird ~finch
lion-cub|cachorro de león|lion cub,little lion|lionceau,petit lion|leoncino||||löwenjunges,löwchen|~lion ~cub
lion-king|rey león|lion king|roi lion|re leone|rei leão|||könig der löwen,löwenkönig|~king ~lion
lionfish|pez león|lionfish|rascasse volante|pesce scorpione,pesce leone|peixe-leão|||rotfeuerfisch|<fish
lions-mane|melena de león|lion's mane|crinière de lion|criniera di leone|juba de leão|||löwenmähne|~lion ~mane
lisboner|lisboeta|lisboner|lisbonnais,lisboète|lisbonese|lisboeta|||lissabonner|~lisbon
little-emperor||little emperor|petit empereur|||||kleiner kaiser|~emperor
little-horse||little horse|petit cheval|||||pferdchen|~pony ~horse
little-mouse||little mouse|petite souris,souriceau|topolino||||mäuschen|~mouse ~tooth-fairy
little-tree||little tree|petit arbre,arbrisseau|alberello||||bäumchen|~tree
log-cabin|cabaña de troncos|log cabin|cabane en rondins|capanna di tronchi|cabana de troncos|||blockhaus,blockhütte|~cabin
loire|loira|loire|loire|loira|loire|||loire
loki|loki|loki|loki|loki|loki|||loki|~thor ~odin
lone-rider|jinete solitario,llanero solitario|lone rider,lone ranger|cavalier solitaire|cavaliere solitario|cavaleiro solitário|||einsamer reiter|~cowboy ~horseman
lone-wolf|lobo solitario|lone wolf|loup solitaire|lupo solitario|lobo solitário|||einsamer wolf|~wolf ~alone
longship|drakar|longship|drakkar|drakkar|dracar|||langschiff,drachenboot|~viking ~ship
love-and-peace|amor y paz,paz y amor|love and peace,peace and love|paix et amour|pace e amore|paz e amor|||liebe und frieden|~peace ~love
love-nest|nido de amor|love nest|nid d'amour|nido d'amore|ninho de amor|||liebesnest|~nest
love-of-my-life|amor de mi vida|love of my life|amour de ma vie|amore della mia vita|amor da minha vida|||liebe meines lebens|~my-life ~love
love-potion|filtro de amor,poción de amor|love potion,love philtre|philtre d'amour|filtro d'amore|poção do amor|||liebestrank|~elixir
love-song|canción de amor|love song|chanson d'amour|canzone d'amore|canção de amor|||liebeslied|~song ~love-story
lovebird|agapornis,inseparable|lovebird,lovebirds|inséparable|inseparabile|agapórnis|||unzertrennliche|<bird ~parrot
lucky-charm|amuleto de la suerte|lucky charm|porte-bonheur|portafortuna|amuleto da sorte|||glücksbringer|~amulet ~talisman
lucky-day|día de suerte|lucky day|jour de chance|giorno fortunato|dia de sorte|||glückstag|~luck
lucky-number|número de la suerte|lucky number|numéro porte-bonheur|numero fortunato|número da sorte|||glückszahl|~lucky
`
