// Further concepts, from bubble-bath to drumbeat.
export const further2 = `
bubble-bath|baño de burbujas,baño de espuma|bubble bath|bain moussant|bagnoschiuma|banho de espuma|||schaumbad/schaumbäder|~soap
building-blocks|bloques de construcción|building blocks,building bricks|cubes de construction|mattoncini,costruzioni giocattolo|blocos de montar|||bauklötze,bausteine|~toy
bulgur|bulgur|bulgur|boulgour|bulgur|bulgur|||bulgur|~wheat ~couscous
bulls-eye|ojo de toro,ojo de buey|bull's eye,bullseye|œil de taureau,œil-de-bœuf|occhio di toro,occhio di bue|olho de touro,olho-de-boi|||ochsenauge|~bull ~target
bulrush|espadaña,enea|bulrush,cattail||tifa,mazzasorda|taboa|||rohrkolben|~reed
burglar|ladrón de casas|burglar|cambrioleur|scassinatore|arrombador|||einbrecher|~thief
burgundian|borgoñón|burgundian|bourguignon|borgognone|borgonhês|||burgundisch/burgundische/burgundischer/burgundisches/burgundischen,burgunder
burma|birmania,myanmar|burma,myanmar|birmanie|birmania|birmânia|||birma,myanmar
busy-bee|abeja laboriosa|busy bee|abeille laborieuse|ape laboriosa|abelha laboriosa|||fleißige biene|~bee
butterfly-effect|efecto mariposa|butterfly effect|effet papillon|effetto farfalla|efeito borboleta|||schmetterlingseffekt|~butterfly
butterfly-kiss|beso de mariposa|butterfly kiss|baiser papillon|bacio a farfalla|beijo de borboleta|||schmetterlingskuss|~kiss
buttermilk|suero de mantequilla|buttermilk|babeurre|latticello|leitelho|||buttermilch|~butter ~whey
butterscotch|caramelo de mantequilla|butterscotch|caramel au beurre|caramella al burro|caramelo de manteiga|||karamellbonbon|~toffee ~caramel
cabin-boy|grumete|cabin boy,ship's boy|mousse de bord|mozzo|grumete|||schiffsjunge|~sailor
cable-car|teleférico|cable car,ropeway|téléphérique,télécabine|funivia,teleferica|teleférico,bondinho|||seilbahn|~tram
caduceus|caduceo|caduceus|caducée|caduceo|caduceu|||hermesstab,äskulapstab|~medicine ~pharmacy
caliphate|califato|caliphate|califat|califfato|califado|||kalifat|~caliph
calligrapher|calígrafo|calligrapher|calligraphe|calligrafo|calígrafo|||kalligraf|~calligraphy
calligraphy|caligrafía|calligraphy|calligraphie|calligrafia|caligrafia|||kalligrafie,schönschrift|~writing
camembert|camembert|camembert|camembert|camembert|camembert|||camembert|<cheese ~brie
cameo|camafeo|cameo|camée|cammeo|camafeu|||kamee|~brooch
campsite|zona de acampada|campsite,campground|terrain de camping|area campeggio|área de acampamento|||campingplatz/campingplätze,zeltplatz/zeltplätze|~camping ~camp
camshaft|árbol de levas|camshaft|arbre à cames|albero a camme|árvore de cames|||nockenwelle
cancan|cancán|cancan,can-can|cancan|cancan|cancã|||cancan|~cabaret ~dance
candied-fruit|fruta confitada,fruta escarchada,fruta abrillantada|candied fruit,glacé fruit|fruit confit,fruits confits|frutta candita|fruta cristalizada|||kandierte früchte|~candied
candy-cane|bastón de caramelo|candy cane|sucre d'orge|bastoncino di zucchero|bengala doce|||zuckerstange|~candy
candy-land|país de los dulces,tierra de dulces|candyland,candy land|pays des bonbons|paese dei dolciumi|terra dos doces|||süßigkeitenland|~candy
cannonball|bala de cañón|cannonball|boulet de canon|palla di cannone|bala de canhão|||kanonenkugel|~cannon
canoeing|piragüismo,canotaje||canoë-kayak|canoismo|canoagem|||kanufahren,kanusport|~canoe ~kayak ~rowing
cantata|cantata|cantata|cantate||cantata|||kantate|~oratorio
caracal|caracal|caracal|caracal|caracal|caracal|||karakal|~lynx ~wildcat
carat|quilate|carat,karat|carat|carato|quilate|||karat|~gold ~diamond
caravanserai|caravasar|caravanserai|caravansérail|caravanserraglio|caravançarai|||karawanserei|~inn ~caravan
caraway|alcaravea,carvi|caraway|carvi|carvi,cumino dei prati|alcaravia|||kümmel|~cumin
cardiology|cardiología|cardiology|cardiologie|cardiologia|cardiologia|||kardiologie|~cardiac
caricature|caricatura|caricature|caricature|caricatura|caricatura|||karikatur|~cartoon
caricaturist|caricaturista|caricaturist,cartoonist|caricaturiste|caricaturista,vignettista|caricaturista,cartunista|||karikaturist|~caricature
carnelian|cornalina|carnelian,cornelian|cornaline|corniola|cornalina|||karneol|~agate
carrier-pigeon|paloma mensajera|carrier pigeon,homing pigeon|pigeon voyageur|piccione viaggiatore|pombo-correio|||brieftaube|~pigeon ~messenger
carrot-cake|torta de zanahoria,pastel de zanahoria|carrot cake|gâteau aux carottes|torta di carote|bolo de cenoura|||karottenkuchen,rüblitorte|~cake
casanova|casanova|casanova|casanova|casanova|casanova||||~lady-killer
caspian|caspio|caspian|caspienne|caspio|cáspio|||kaspisches meer
cassandra|casandra|cassandra|cassandre|cassandra|cassandra|||kassandra
cassiopeia.star|casiopea|cassiopeia|cassiopée|cassiopea|cassiopeia|||kassiopeia|~constellation
cast-iron|hierro fundido,hierro colado|cast iron|fonte|ghisa|ferro fundido|||gusseisen|~iron
castor-and-pollux|cástor y pólux|castor and pollux|castor et pollux|castore e polluce|castor e pólux|||kastor und pollux|~gemini
catacomb|catacumba|catacomb|catacombe|catacomba|catacumba|||katakombe|~crypt
catamaran|catamarán|catamaran|catamaran|catamarano|catamarã|||katamaran|~sailboat ~yacht
catapult|catapulta|catapult,trebuchet|catapulte|catapulta|catapulta|||katapult|~slingshot
cats-eye|ojo de gato|cat's eye,cat eye|œil de chat|occhio di gatto|olho de gato|||katzenauge|~cat ~eye
caveman|cavernícola,troglodita|caveman/cavemen,troglodyte|homme des cavernes,troglodyte|cavernicolo,uomo delle caverne|homem das cavernas|||höhlenmensch|~cave ~prehistoric
cayenne|cayena,pimienta de cayena|cayenne,cayenne pepper|piment de cayenne|pepe di caienna|pimenta-caiena|||cayennepfeffer|~chili ~paprika
celluloid|celuloide|celluloid|celluloïd|celluloide|celuloide|||zelluloid|~plastic
censer|incensario,sahumador|censer,thurible|encensoir|incensiere,turibolo|incensário,turíbulo|||weihrauchfass,räuchergefäß|~incense
chai|té chai|chai|chai|chai|chai||||~tea
chalcedony|calcedonia|chalcedony|calcédoine|calcedonio|calcedônia|||chalzedon|~agate
chamberlain|chambelán|chamberlain|chambellan|ciambellano|camareiro-mor|||kämmerer|~courtier
chancellor|canciller|chancellor|chancelier|cancelliere|chanceler|||kanzler|~minister
chaotic|caótico|chaotic|chaotique|caotico|caótico|||chaotisch/chaotische/chaotischer/chaotisches/chaotischen|~chaos
charcuterie|charcutería|charcuterie,cold cuts|charcuterie|salumi,salumeria|charcutaria|||wurstwaren,aufschnitt|~sausage ~ham
chardonnay|chardonnay|chardonnay|chardonnay|chardonnay|chardonnay|||chardonnay|~white.wine
charioteer|auriga|charioteer|aurige|auriga|auriga|||wagenlenker|~chariot
charitable|caritativo|charitable|charitable|caritatevole|caridoso|||wohltätig,karitativ|~charity
chaste|casto|chaste|chaste|casto|casto|||keusch/keusche/keuscher/keusches/keuschen|~pure ~virgin
cheerleader|porrista,animadora|cheerleader|pom-pom girl|ragazza pon pon|líder de torcida|||cheerleader|~cheer
cherry-red|rojo cereza,guinda|cherry red|rouge cerise|rosso ciliegia|vermelho-cereja|||kirschrot/kirschrote/kirschroter/kirschrotes/kirschroten|<red ~cherry
chiaroscuro|claroscuro|chiaroscuro|clair-obscur|chiaroscuro|claro-escuro|||helldunkel|~dark
chihuahua|chihuahua|chihuahua|chihuahua|chihuahua|chihuahua|||chihuahua|~dog
chime|carillón,campanada|chime,carillon|carillon|carillon,rintocco|carrilhão|||glockenspiel|~bell
chivalry|caballería,caballerosidad|chivalry|chevalerie|cavalleria|cavalaria|||ritterlichkeit,rittertum|~knight
chocolate-bar|tableta de chocolate,barra de chocolate|chocolate bar|tablette de chocolat|tavoletta di cioccolato|barra de chocolate|||schokoladentafel,schokoriegel|~chocolate
choirboy|niño cantor|choirboy|enfant de chœur|corista|menino cantor|||chorknabe|~chorus
chop-meat|chuleta|chop,cutlet|côtelette|braciola|costeleta|||kotelett|~rib
choral|coral|choral|choral/chorale|corale|coral|||choral,chorisch|~chorus
choreography|coreografía|choreography|chorégraphie|coreografia|coreografia|||choreografie|~dance ~ballet
christmas-carol|villancico|christmas carol,carol|chant de noël,noël|canto di natale|canção de natal|||weihnachtslied|~christmas ~song
cistern|cisterna,aljibe|cistern|citerne|cisterna|cisterna|||zisterne|~reservoir
citron|cidra|citron|cédrat|cedro|cidra|||zitronatzitrone|~lemon
city-lights|luces de la ciudad|city lights|lumières de la ville|luci della città|luzes da cidade|||lichter der stadt|~lights
city-of-light|ciudad luz,ciudad de la luz|city of light,city of lights|ville lumière|città della luce|cidade luz|||stadt des lichts|~paris
civet|civeta|civet|civette|zibetto|civeta|||zibetkatze|~musk ~mongoose
climate-change|cambio climático|climate change|changement climatique|cambiamento climatico|mudança climática|||klimawandel|~climate
clock-tower|torre del reloj|clock tower|tour de l'horloge|torre dell'orologio|torre do relógio|||uhrturm,glockenturm|~tower ~clock
cloud-forest|bosque nuboso,bosque de niebla,ceja de selva|cloud forest|forêt de nuages|foresta nebulosa|floresta nebulosa|||nebelwald|~forest
cloud-nine|séptimo cielo|cloud nine,seventh heaven|septième ciel|settimo cielo|sétimo céu|||siebter himmel
clutch-bag|cartera de mano|clutch bag|pochette|pochette|bolsa de mão|||handtäschchen|~handbag
cockle|berberecho|cockle|coque|cuore di mare|berbigão|||herzmuschel|~clam
cogwheel|rueda dentada|cogwheel,cog|roue dentée|ruota dentata|roda dentada|||zahnrad|~gear
cold-wave|ola de frío|cold snap,cold wave|vague de froid|ondata di freddo|onda de frio|||kältewelle|~cold
collage|collage|collage|collage|collage|colagem|||collage|~mosaic
collie.dog|collie|collie|colley|collie|collie|||collie|~sheepdog
commandment|mandamiento|commandment|commandement|comandamento|mandamento|||gebot|~command ~law
compatriot|compatriota,paisano|compatriot,fellow countryman|compatriote|compatriota,connazionale|compatriota|||landsmann/landsleute|~native ~citizen
competitor|competidor|competitor|concurrent,compétiteur|concorrente,competitore|concorrente,competidor|||konkurrent,wettbewerber|~competition ~rival ~contender
compliment|piropo|compliment|compliment|complimento|elogio,cumprimento|||kompliment|~to.praise
compressed-air|aire comprimido|compressed air|air comprimé|aria compressa|ar comprimido|||druckluft,pressluft|~pneumatic
concealer|corrector|concealer|anticernes,correcteur|correttore|corretivo|||abdeckstift,concealer|~makeup
conceptual|conceptual|conceptual|conceptuel/conceptuelle|concettuale|conceitual|||konzeptionell/konzeptionelle/konzeptioneller/konzeptionelles/konzeptionellen|~concept
concerto|concierto para solista|concerto|concerto|concerto|concerto|||solokonzert|~concert
conger|congrio|conger,conger eel|congre|congro,grongo|congro|||meeraal,conger|~eel <fish
conifer|conífera|conifer|conifère|conifera|conífera|||nadelbaum/nadelbäume,konifere|~pine ~fir ~spruce
consomme|consomé|consommé,clear soup|consommé|consommé|consomé|||kraftbrühe|~broth
consulate|consulado|consulate|consulat||consulado|||konsulat|~consul ~embassy
coppersmith|calderero|coppersmith|chaudronnier|ramaio,calderaio|caldeireiro,cobreiro|||kupferschmied|~copper
coral-island|isla de coral|coral island|île de corail|isola di corallo|ilha de coral|||koralleninsel|~atoll
coral-reef|arrecife de coral|coral reef|récif de corail|barriera corallina|recife de coral|||korallenriff|~reef ~coral
corduroy|pana,cotelé|corduroy|velours côtelé|velluto a coste|veludo cotelê,bombazina|||kord|~velvet
cornflower|aciano,azulejo|cornflower|bleuet|fiordaliso|centáurea|||kornblume|~poppy <flower
cornmeal|harina de maíz|cornmeal,corn flour,maize flour|farine de maïs|farina di mais|fubá,farinha de milho|||maismehl|~maize ~flour
cornucopia|cornucopia,cuerno de la abundancia|cornucopia,horn of plenty|corne d'abondance|cornucopia|cornucópia|||füllhorn|~abundance
cornwall|cornualles|cornwall|cornouailles|cornovaglia|cornualha|||cornwall|~cornish
corsica|córcega|corsica|corse|corsica|córsega|||korsika
costa-rican|costarricense,tico|costa rican|costaricien|costaricano|costa-riquenho|||costa-ricanisch/costa-ricanische/costa-ricanischer/costa-ricanisches/costa-ricanischen|~costa.rica
cough-drop|pastilla para la tos|cough drop,throat lozenge|pastille pour la gorge|caramella per la tosse|pastilha para a tosse|||hustenbonbon|~candy
countdown|cuenta regresiva,cuenta atrás|countdown|compte à rebours|conto alla rovescia|contagem regressiva|||countdown|~time ~to.launch
country-house|casa de campo,quinta|country house|maison de campagne|casa di campagna|casa de campo|||landhaus|~house ~cottage
country-life|vida de campo,vida campestre|country life|vie à la campagne|vita di campagna|vida no campo|||landleben|~countryside
cowbell|cencerro|cowbell|sonnaille,cloche de vache|campanaccio|chocalho|||kuhglocke|~bell ~cow
cowboy-boot|bota vaquera,bota tejana|cowboy boot|santiag,botte de cow-boy|stivale texano|bota de caubói|||cowboystiefel|<boot ~cowboy
cowboy-hat|sombrero vaquero,sombrero de vaquero|cowboy hat|chapeau de cow-boy|cappello da cowboy|chapéu de caubói|||cowboyhut/cowboyhüte|~hat ~cowboy
crankshaft|cigüeñal|crankshaft|vilebrequin|albero motore|virabrequim|||kurbelwelle
crazy-love|amor loco|crazy love,mad love|amour fou|amore folle,amore pazzo|amor louco|||verrückte liebe|~love
cream-cheese|queso crema|cream cheese|fromage à la crème|formaggio cremoso|cream cheese,queijo creme|||frischkäse|<cheese
crescendo|crescendo|crescendo|crescendo||||||~allegro
crevasse|grieta glaciar|crevasse|crevasse|crepaccio|greta|||gletscherspalte|~glacier ~crack
crochet|crochet|crochet|crochet|uncinetto|crochê|||häkeln,häkelarbeit|~knitting
crocus|azafrán silvestre,croco|crocus|crocus|croco|açafrão|||krokus|~saffron <flower
crossword|crucigrama|crossword|mots croisés|cruciverba|palavras cruzadas|||kreuzworträtsel|~puzzle ~riddle
crowbar|pata de cabra,barreta|crowbar|pied-de-biche|piede di porco|pé de cabra|||brecheisen,brechstange|~lever
crown-prince|príncipe heredero|crown prince|prince héritier|principe ereditario|príncipe herdeiro|||kronprinz|~prince
crumble|crumble|crumble,streusel cake|crumble|crumble|crumble|||streuselkuchen|~pie
cuff|puño|cuff|manchette||punho|||manschette|~sleeve
cufflink|gemelos de camisa,gemelo,colleras|cufflink,cufflinks|boutons de manchette|gemelli da polso|abotoadura|||manschettenknopf/manschettenknöpfe|~shirt
curlew|zarapito|curlew|courlis|chiurlo|maçarico-real|||brachvogel/brachvögel|<bird
cyberspace|ciberespacio|cyberspace|cyberespace|ciberspazio|ciberespaço|||cyberspace|~cyber ~internet
cyborg|cíborg|cyborg|cyborg|cyborg|ciborgue|||cyborg|~robot ~cyber
cyclamen|ciclamen|cyclamen|cyclamen|ciclamino|ciclame|||alpenveilchen|<flower
daily-bread|pan de cada día|daily bread|pain quotidien|pane quotidiano|pão de cada dia|||tägliches brot|~bread
daily-life|vida cotidiana,vida diaria|daily life,everyday life|vie quotidienne|vita quotidiana|vida cotidiana|||alltag|~life
daiquiri|daiquiri|daiquiri|daiquiri|daiquiri|daiquiri|||daiquiri|~mojito
dalmatian|dálmata|dalmatian|dalmatien|dalmata|dálmata|||dalmatiner|~dog ~spotted
damascus-steel|acero de damasco|damascus steel|acier damas|acciaio damasco|aço damasco|||damaszener stahl|~steel
damask|damasco|damask|damas|damasco|damasco|||damast|~brocade
damselfly|caballito del diablo|damselfly|demoiselle|damigella||||kleinlibelle|~dragonfly
dark-chocolate|chocolate negro,chocolate amargo,chocolate oscuro|dark chocolate|chocolat noir|cioccolato fondente|chocolate amargo|||zartbitterschokolade,dunkle schokolade|~chocolate
dark-knight|caballero oscuro,caballero de la noche|dark knight|chevalier noir|cavaliere oscuro|cavaleiro das trevas|||dunkler ritter|~black-knight
dashboard|salpicadero,tablero de instrumentos|dashboard|tableau de bord|cruscotto|painel|||armaturenbrett
date.palm|palmera datilera|date palm|dattier,palmier dattier|palma da datteri|tamareira|||dattelpalme|~palm ~date.fruit
daydreamer|soñador despierto|daydreamer|rêveur éveillé|sognatore ad occhi aperti|||||~dreamer
daylight|luz del día|daylight|lumière du jour|luce del giorno|luz do dia|||tageslicht|~day ~light
decanter|licorera,decantador|decanter,carafe|carafe|caraffa,decanter|decantador|||karaffe|~jug ~bottle
deep-blue|azul profundo|deep blue|bleu profond|blu profondo|azul profundo|||tiefblau/tiefblaue/tiefblauer/tiefblaues/tiefblauen|<blue ~navy.blue
delectable|deleitable|delectable,luscious|délectable|delizioso,prelibato|deleitável|||köstlich|~tasty ~appetizing
demigod|semidiós|demigod,demi-god|demi-dieu|semidio|semideus|||halbgott/halbgötter|~god ~titan ~hero
demijohn|damajuana,garrafón|demijohn|dame-jeanne|damigiana|garrafão|||korbflasche,glasballon|~jug
dentistry|odontología|dentistry,odontology|dentisterie,odontologie|odontoiatria|odontologia|||zahnmedizin,zahnheilkunde|~dentist ~dental
department-store|grandes almacenes,tienda por departamentos|department store|grand magasin|grande magazzino|loja de departamentos|||kaufhaus,warenhaus|~store
desert-flower|flor del desierto|desert flower|fleur du désert|fiore del deserto|flor do deserto|||wüstenblume|~desert-rose
desert-fox|zorro del desierto,fénec|desert fox,fennec|renard du désert,fennec|volpe del deserto,fennec|raposa do deserto,feneco|||wüstenfuchs,fennek|~fox
desert-island|isla desierta|desert island|île déserte|isola deserta|ilha deserta|||einsame insel|~island
desert-rose|rosa del desierto|desert rose|rose du désert,rose des sables|rosa del deserto|rosa do deserto|||wüstenrose|~desert ~rose
desert-storm|tormenta del desierto|desert storm|tempête du désert|tempesta del deserto|tempestade do deserto|||wüstensturm|~sandstorm
destruction|destrucción|destruction|destruction|distruzione|destruição|||zerstörung,vernichtung|~to.destroy ~destroyer ~ruin
detox|desintoxicación,detox|detox,detoxification|détox,désintoxication|disintossicazione,detox|desintoxicação,detox|||entgiftung,detox|~cleaning ~purified
digestion|digestión|digestion|digestion|digestione|digestão|||verdauung|~to.digest ~digestive
digestive|digestivo|digestive|digestif|digestivo|digestivo|||verdauungs|~to.digest
diocese|diócesis|diocese,bishopric|diocèse,évêché|diocesi|diocese|||bistum/bistümer,diözese|~bishop
dna|adn|dna|adn|dna|dna|||dns,dna|~gene
doge|dux|doge|doge|doge|doge|||doge|~duke
dollhouse|casita de muñecas|dollhouse|petite maison de poupée|casa di bambole|casinha de boneca|||puppenstube|~doll ~play-house
doomsday|día del juicio final,juicio final|doomsday,judgement day,judgment day|jugement dernier|giudizio universale|juízo final|||jüngstes gericht,weltuntergang|~apocalypse
doormat|felpudo,limpiapiés|doormat|paillasson|zerbino|capacho|||fußmatte
double-bass|contrabajo|double bass,contrabass|contrebasse|contrabbasso|contrabaixo|||kontrabass|~cello
double-eagle|águila bicéfala,doble águila|double eagle,double headed eagle|aigle à deux têtes,aigle bicéphale|aquila bicipite|águia bicéfala|||doppeladler|~eagle
douro|duero|douro|douro|duero|douro|||duero
down-feather|plumón|down|duvet|piumino|penugem|||daune,daunen|~feather
drachma|dracma|drachma|drachme|dracma|dracma|||drachme
dragee|gragea|dragée,sugared almond|dragée|confetto|drágea|||dragee,zuckermandel|~candy ~praline
drawbridge|puente levadizo|drawbridge|pont-levis|ponte levatoio|ponte levadiça|||zugbrücke|~castle ~bridge
dream-house|casa de ensueño,casa soñada|dream house,dream home|maison de rêve|casa dei sogni|casa dos sonhos|||traumhaus|~house
dream-team|equipo de ensueño|dream team|équipe de rêve|squadra dei sogni|equipe dos sonhos|||traummannschaft|~dream
dreamcatcher|atrapasueños|dreamcatcher,dream catcher|attrape-rêves|acchiappasogni|apanhador de sonhos|||traumfänger|~dream
dreamland|tierra de sueños,país de los sueños|dreamland,land of dreams|pays des rêves,pays des songes|terra dei sogni,paese dei sogni|terra dos sonhos|||traumland/traumländer|~dream ~wonderland
dreamworld|mundo de sueños,mundo de los sueños|dream world,world of dreams|monde de rêve,monde des rêves|mondo dei sogni|mundo dos sonhos|||traumwelt|~dreamland ~dream
driftwood|madera a la deriva|driftwood|bois flotté|legno alla deriva|madeira flutuante|||treibholz|~wood
drum-kit|batería musical|drum kit,drum set|batterie|batteria|bateria|||schlagzeug|~drum
drumbeat|redoble,toque de tambor|drumbeat,drum roll|roulement de tambour|rullo di tamburo|rufar|||trommelschlag,trommelwirbel|~drum
`
