// Goods, plants of the workshop, places and qualities that lists of goods name.
export const moreThings = `
household.goods|menaje|housewares,homeware,household goods|articles ménagers|casalinghi|artigos domésticos|||haushaltswaren,hausrat|~household
publicist|publicitario|advertising executive,adman,publicist|publicitaire|pubblicitario|publicitário|||werbefachmann,publizist,werber|~advertising
real-estate.agent|inmobiliario,agente inmobiliario|real estate agent,realtor,estate agent|agent immobilier,immobilier/immobilière|agente immobiliare,immobiliare|corretor de imóveis,imobiliário|||immobilienmakler,makler|~real-estate
cosmetic.adj|cosmético|cosmetic|cosmétique|cosmetico|cosmético|||kosmetisch/kosmetische/kosmetischer|~cosmetics
nutritional|nutricional,alimenticio|nutritional|nutritionnel/nutritionnelle|nutrizionale|nutricional|||ernährungsphysiologisch|~nutrition
telecommunication|telecomunicación|telecommunication,telecom|télécommunication|telecomunicazione|telecomunicação|||telekommunikation,fernmeldewesen|~telecommunications
computer.science|informática,informático|computer science,informatics|informatique|informatica,informatico|informática|||informatik|~computer
advice.giving|asesoramiento|advising,advisement|conseil|consulenza|assessoramento|||beratung|~advice
brokerage|corretaje,correduría|brokerage|courtage|intermediazione,mediazione|corretagem,mediação|||maklerei,vermittlung|~broker
preservation|preservación|preservation|préservation|preservazione|preservação|||erhaltung,bewahrung|~conservation
enzyme|enzima|enzyme|enzyme|enzima|enzima|||enzym|~protein
glucose|glucosa,dextrosa|glucose,dextrose|glucose|glucosio|glicose|||glukose,traubenzucker|~sugar ~fructose ~lactose
lactose|lactosa|lactose|lactose|lattosio|lactose|||laktose,milchzucker|~milk
fructose|fructosa|fructose|fructose|fruttosio|frutose|||fruktose,fruchtzucker|~sugar ~fruit
casein|caseína|casein|caséine|caseina|caseína|||kasein|~milk
pectin|pectina|pectin|pectine|pectina|pectina|||pektin
lecithin|lecitina|lecithin|lécithine|lecitina|lecitina|||lecithin
insulin|insulina|insulin|insuline|insulina|insulina|||insulin|~hormone
penicillin|penicilina|penicillin|pénicilline|penicillina|penicilina|||penicillin|~antibiotic
aspirin|aspirina|aspirin|aspirine|aspirina|aspirina|||aspirin|~painkiller
morphine|morfina|morphine|morphine|morfina|morfina|||morphium,morphin|~painkiller
cortisone|cortisona|cortisone|cortisone|cortisone|cortisona|||kortison,cortison|~hormone
glycerin|glicerina|glycerin,glycerine|glycérine|glicerina|glicerina|||glyzerin,glycerin
vaseline|vaselina|vaseline,petroleum jelly|vaseline|vaselina|vaselina|||vaseline
pigment|pigmento|pigment|pigment|pigmento|pigmento|||pigment|~dye
herbicide|herbicida,matamalezas|herbicide,weedkiller|herbicide,désherbant|erbicida|herbicida|||herbizid,unkrautvernichter|~pesticide ~fungicide
fungicide|fungicida|fungicide|fongicide|fungicida|fungicida|||fungizid|~pesticide
repellent|repelente|repellent|répulsif,répulsive|repellente|repelente|||abwehrmittel,repellent|~insecticide
germicide|germicida|germicide,germicidal|germicide,bactéricide|germicida|germicida|||keimtötend,germizid|~disinfectant
emulsion|emulsión|emulsion|émulsion|emulsione|emulsão|||emulsion|~lotion
peroxide|peróxido|peroxide|peroxyde|perossido|peróxido|||peroxid
ammonia|amoníaco,amoniaco|ammonia|ammoniac,ammoniaque|ammoniaca|amônia,amoníaco|||ammoniak
acetone|acetona|acetone|acétone|acetone|acetona|||aceton|~remover
acetate|acetato|acetate|acétate|acetato|acetato|||acetat
silica|sílice|silica|silice|silice|sílica|||kieselerde,silika|~sand
phosphate|fosfato|phosphate|phosphate|fosfato|fosfato|||phosphat|~phosphorus
nitrate|nitrato,salitre|nitrate,saltpeter|nitrate,salpêtre|nitrato,salnitro|nitrato,salitre|||nitrat,salpeter|~nitrogen
carbonate|carbonato|carbonate|carbonate|carbonato|carbonato|||karbonat
bicarbonate|bicarbonato,bicarbonato de sodio,bicarbonato de soda|bicarbonate,baking soda|bicarbonate|bicarbonato|bicarbonato|||bikarbonat,natron
tungsten|tungsteno,wolframio|tungsten,wolfram|tungstène,wolfram|tungsteno,wolframio|tungstênio,volfrâmio,wolfrâmio|||wolfram|~metal
palladium|paladio|palladium|palladium|palladio|paládio|||palladium|~metal ~platinum ~iridium
radium|radio|radium|radium|radio|rádio|||radium|~metal
vanadium|vanadio|vanadium|vanadium|vanadio|vanádio|||vanadium|~metal
manganese|manganeso|manganese|manganèse|manganese|manganês|||mangan|~metal
molybdenum|molibdeno|molybdenum|molybdène|molibdeno|molibdênio|||molybdän|~metal
antimony|antimonio|antimony|antimoine|antimonio|antimônio|||antimon|~metal
bismuth|bismuto|bismuth|bismuth|bismuto|bismuto|||wismut,bismut|~metal
iridium|iridio|iridium|iridium|iridio|irídio|||iridium|~metal
argon|argón|argon|argon|argon|argônio|||argon|~gas
radon|radón|radon|radon|radon|radônio|||radon|~gas
ozone|ozono|ozone|ozone|ozono|ozônio,ozono|||ozon|~oxygen
bauxite|bauxita|bauxite|bauxite|bauxite|bauxita|||bauxit|~aluminum ~ore
ore|mena,mineral|ore|minerai|minerale grezzo|minério|||erz|~mineral
slag|escoria|slag,dross|scorie,laitier|scoria|escória|||schlacke|~ash
jute|yute|jute|jute|iuta|juta|||jute|~fabric ~linen
lint|pelusa|lint|peluche,charpie|pelucco,lanugine|fiapo|||fussel,flusen|~cotton
padding|relleno,acolchado|padding,stuffing,wadding|rembourrage,ouate|imbottitura,ovatta|enchimento,acolchoado|||polsterung,füllung,watte|~cushion
knitwear|prendas de punto,tejidos de punto|knitwear,hosiery|tricot,bonneterie|maglieria|malharia|||strickwaren,strickware|~sweater ~cardigan
sportswear|ropa deportiva|sportswear,activewear,sports clothing,athletic wear|vêtements de sport|abbigliamento sportivo|roupa esportiva|||sportbekleidung,sportkleidung|~clothing
eyewear|gafas,lentes|eyewear|lunetterie|occhialeria|óculos|||brillen|~glasses ~sunglasses
cookware|batería de cocina|cookware,bakeware|batterie de cuisine|pentolame|panelas|||kochgeschirr|~pot
glassware|cristalería|glassware,crystalware|verrerie|cristalleria,vetreria|cristais,vidraria|||glaswaren,glas|~glass
hardware.fittings|herraje,herrajes|fittings,metal fittings|ferrures|ferramenta|ferragens|||beschläge,beschlag|~ironware
toiletry|artículo de tocador|toiletry,toiletries|article de toilette|articolo da toeletta|artigo de toucador|||toilettenartikel|~cosmetics ~soap ~toilette
bedding|ropa de cama|bedding,bedclothes|literie|biancheria da letto|roupa de cama|||bettwäsche,bettzeug|~bed
kitchenware|utensilios de cocina|kitchenware|ustensiles de cuisine|utensili da cucina|utensílios de cozinha|||küchengeräte,küchengeschirr|~cookware
plumbing|fontanería,gasfitería|plumbing|plomberie|idraulica|encanamento|||klempnerei,sanitärinstallation|~plumber
masonry|albañilería|masonry,bricklaying|maçonnerie|muratura|alvenaria|||mauerwerk|~mason
carpentry|carpintería,ebanistería|carpentry,joinery,woodwork|menuiserie,charpenterie|carpenteria,falegnameria|carpintaria,marcenaria|||tischlerei,schreinerei,zimmerei|~carpenter
saddlery|talabartería,guarnicionería|saddlery|sellerie|selleria|selaria|||sattlerei|~saddler
bookbinding|encuadernación|bookbinding|reliure|legatoria|encadernação|||buchbinderei,buchbinden|~binding
printing.house|imprenta,tipografía|printing house,print shop|imprimerie|tipografia|gráfica,tipografia|||druckerei|~printing
lithography|litografía|lithography,lithograph|lithographie|litografia|litografia|||lithografie,lithographie,steindruck|~printing ~engraving
photocopy|fotocopia|photocopy|photocopie|fotocopia|fotocópia|||fotokopie|~copy
photocopier|fotocopiadora|photocopier,copier|photocopieur|fotocopiatrice|fotocopiadora|||fotokopierer,kopierer|~photocopy
scanner|escáner|scanner|scanner|scanner|scanner|||scanner
projector|proyector|projector|projecteur|proiettore,videoproiettore|projetor|||projektor,beamer|~cinema
headset|audífonos,auriculares con micrófono|headset,earphones|casque,écouteurs|cuffia|fones de ouvido|||headset,kopfhörer|~headphones
console|consola|console|console|console,mensola|console|||konsole
goggles|antiparras,gafas protectoras|goggles|lunettes de protection|occhiali protettivi|óculos de proteção|||schutzbrille|~glasses ~eyewear
lifejacket|salvavidas,chaleco salvavidas|life jacket,lifesaver,life vest|gilet de sauvetage,bouée,brassière de sauvetage|salvagente|colete salva-vidas|||schwimmweste,rettungsweste|~lifeboat
tripod|trípode|tripod|trépied|treppiede,cavalletto|tripé|||stativ,dreibein
scaffold|andamio|scaffold,scaffolding|échafaudage|impalcatura,ponteggio|andaime|||gerüst,baugerüst|~ladder
conveyor|cinta transportadora|conveyor,conveyor belt|convoyeur|nastro trasportatore|transportadora|||förderband
hoist|polipasto,izador|hoist,winch|treuil,palan|argano,verricello|guincho|||hebezeug,flaschenzug|~crane.machine
winch|cabrestante,torno,malacate,güinche|winch,windlass|treuil|verricello,argano|guincho|||winde,seilwinde|~hoist
jackhammer|martillo neumático|jackhammer,pneumatic drill|marteau-piqueur|martello pneumatico|britadeira|||presslufthammer|~hammer ~drill
bulldozer|bulldozer,topadora,buldócer|bulldozer|bulldozer|bulldozer|buldôzer|||bulldozer,planierraupe|~tractor
excavator|excavadora,retroexcavadora|excavator,digger,backhoe|excavatrice,pelleteuse,excavateur|escavatore|escavadeira|||bagger|~bulldozer ~to.dig
lawnmower|cortacésped,podadora,cortadora de césped|lawnmower,lawn mower,mower|tondeuse à gazon|tosaerba|cortador de grama|||rasenmäher|~grass
incubator|incubadora|incubator|incubateur,couveuse|incubatrice|incubadora|||inkubator,brutkasten|~egg
carburetor.fuel|carburante,combustible|combustible,motor fuel|carburant,combustible|carburante,combustibile|combustível|||kraftstoff,treibstoff,brennstoff|~fuel
alternator|alternador|alternator|alternateur|alternatore|alternador|||lichtmaschine,wechselstromgenerator|~generator ~dynamo
dynamo|dinamo|dynamo|dynamo|dinamo|dínamo|||dynamo|~generator
transformer|transformador|transformer|transformateur|trasformatore|transformador|||transformator,trafo|~electricity
diode|diodo|diode|diode|diodo|diodo|||diode|~electronic ~transistor
transistor|transistor|transistor|transistor|transistor|transistor|||transistor|~electronic
electrode|electrodo|electrode|électrode|elettrodo|eletrodo|||elektrode|~electric
capacitor|condensador|capacitor,condenser|condensateur|condensatore|capacitor,condensador|||kondensator|~electric
thermostat|termostato|thermostat|thermostat|termostato|termostato|||thermostat|~thermometer
infrared|infrarrojo|infrared|infrarouge|infrarosso|infravermelho|||infrarot|~ray ~ultraviolet
ultraviolet|ultravioleta|ultraviolet|ultraviolet|ultravioletto|ultravioleta|||ultraviolett|~ray
fiberglass|fibra de vidrio|fiberglass,fibreglass,glass fiber,glass fibre|fibre de verre|fibra di vetro|fibra de vidro|||glasfaser|~fiber
linoleum|linóleo|linoleum|linoléum|linoleum|linóleo|||linoleum|~floor
bitumen|betún,brea|bitumen,pitch|bitume,brai|bitume,pece|betume|||bitumen,pech|~tar
grout|lechada|grout|coulis|malta fluida|argamassa|||fugenmörtel|~cement
mortar.cement|mortero|mortar|mortier|malta|argamassa||||~cement ~grout
gutter.roof|canaleta,canalón,canalón de tejado|rain gutter,gutter|gouttière|grondaia|calha|||dachrinne,regenrinne|~roof
cornice|cornisa|cornice|corniche|cornicione|cornija|||gesims|~facade
partition|tabique|partition|cloison|tramezzo|divisória,tabique|||trennwand|~wall
playpen|corralito|playpen|parc pour bébé|box per bambini|cercadinho|||laufstall|~cradle
manger|pesebre|manger|crèche,mangeoire|mangiatoia,presepe|manjedoura,presépio|||krippe,futterkrippe|~cradle ~nativity
thermos|termo|thermos,vacuum flask,thermos flask|thermos|thermos|garrafa térmica|||thermosflasche,thermoskanne|~flask
coaster|posavasos|coaster|sous-verre|sottobicchiere|porta-copos|||untersetzer|~glass
peeler|pelador,pelapapas,pelapatatas,mondador|peeler|éplucheur,économe|pelapatate|descascador|||schäler,sparschäler|~to.peel
squeezer|exprimidor|squeezer,juicer|presse-agrumes|spremiagrumi|espremedor|||saftpresse,entsafter,zitronenpresse|~juice
tongs|tenazas,pinzas|tongs,pincers|pinces,tenailles|tenaglie,pinze|tenaz,pinça|||zange,kneifzange|~pliers
tweezers|pinzas de depilar|tweezers|pince à épiler|pinzette|pinça|||pinzette|~tongs
toothpick|palillo,mondadientes|toothpick|cure-dent|stuzzicadenti|palito|||zahnstocher|~tooth
chopstick|palillo chino|chopstick,chopsticks|baguette|bacchetta|pauzinho|||essstäbchen|~fork
clothespin|pinza de ropa,gancho de ropa,broche de ropa|clothespin,clothes peg|pince à linge|molletta|pregador|||wäscheklammer|~clip
hairpin|horquilla,gancho de pelo,horquilla de pelo|hairpin,bobby pin|épingle à cheveux|forcina|grampo|||haarnadel,haarklammer|~pin ~comb
hairband|vincha,diadema,cintillo,balaca|hairband,headband|bandeau,serre-tête|cerchietto,fascia|tiara,faixa|||haarband,haarreif,stirnband|~ribbon ~diadem ~tiara ~hairpin
bandana|pañoleta,bandana,paliacate|bandana|bandana|bandana|bandana|||bandana,halstuch|~scarf ~foulard ~handkerchief
turtleneck|cuello tortuga,cuello alto,cuello vuelto|turtleneck,polo neck,roll neck|col roulé|dolcevita|gola alta|||rollkragen,rollkragenpullover|~sweater
parka|parka|parka|parka|parka|parka|||parka|~jacket ~coat
toga|toga|toga|toge|toga|toga|||toga|~tunic
sari|sari|sari|sari|sari|sari|||sari|~dress
kilt|falda escocesa|kilt|kilt|kilt|kilt|||kilt,schottenrock|~skirt
footwear.shop|calzado|footwear shop|magasin de chaussures|calzature|calçados|||schuhgeschäft|~footwear
frying|fritura|frying,deep frying|friture|frittura|fritura|||frittieren,braten|~to.fry
liquorice|regaliz,orozuz|liquorice,licorice|réglisse|liquirizia|alcaçuz|||lakritz,lakritze,süßholz|~candy
chicory|achicoria|chicory,endive|chicorée,endive|cicoria|chicória|||chicorée,zichorie|~salad
kimchi|kimchi|kimchi|kimchi|kimchi|kimchi|||kimchi|~cabbage
miso|miso|miso|miso|miso|missô|||miso|~soy
tempeh|tempeh|tempeh|tempeh|tempeh|tempeh|||tempeh|~tofu ~soy
quiche|quiche|quiche|quiche|quiche|quiche|||quiche|~pie
baklava|baklava|baklava|baklava|baklava|baklava|||baklava|~pastry
hydromel|hidromiel,aguamiel,vino de miel|mead,hydromel,honey wine|hydromel|idromele|hidromel|||honigwein|~honey
kirsch|kirsch|kirsch|kirsch|kirsch|kirsch|||kirschwasser,kirsch|~spirit.drink
brewing|elaboración de cerveza|brewing|brassage|birrificazione|fabricação de cerveja|||brauen|~brewery ~beer ~brewer
microbrewery|microcervecería,cervecería artesanal|microbrewery,brewpub,craft brewery|microbrasserie|microbirrificio|microcervejaria|||mikrobrauerei,hausbrauerei|~brewery
taproom|sala de cervezas|taproom,taphouse|salle de bière|sala mescita|sala de chope|||schankraum,ausschank|~bar
fermentation|fermentación|fermentation|fermentation|fermentazione|fermentação|||gärung,fermentation|~yeast
distillation|destilación|distillation|distillation|distillazione|destilação|||destillation|~distillery
pint|pinta|pint|pinte|pinta|pinta,quartilho|||pint|~beer ~liter
gallon|galón|gallon|gallon|gallone|galão|||gallone|~liter ~pint
acre|acre|acre|acre|acro|acre|||acre|~hectare
hectare|hectárea|hectare|hectare|ettaro|hectare|||hektar
millimeter|milímetro|millimeter,millimetre|millimètre|millimetro|milímetro|||millimeter|~meter ~centimeter
centimeter|centímetro|centimeter,centimetre|centimètre|centimetro|centímetro|||zentimeter|~meter
fishery|pesquería|fishery,fisheries|pêcherie|pesca|pescaria|||fischerei|~fishing ~fisherman
aquaculture|acuicultura|aquaculture,fish farming|aquaculture,pisciculture|acquacoltura|aquicultura,piscicultura|||aquakultur|~fishery
fish.farm|piscifactoría,piscigranja|fish farm|pisciculture|vivaio ittico|piscicultura|||fischzucht,fischfarm|~aquaculture
beekeeping|apicultura|beekeeping,apiculture|apiculture|apicoltura|apicultura|||imkerei,bienenzucht|~beekeeper ~bee ~hive
cattle.raising|ganadería|cattle raising,stockbreeding,cattle breeding|élevage bovin|allevamento bovino|pecuária|||viehzucht|~cattle
wildlife|fauna silvestre|wildlife|faune sauvage|fauna selvatica|vida selvagem|||tierwelt,wildtiere|~fauna
heartland|corazón del país|heartland|cœur du pays|cuore del paese|coração do país|||herzland,kernland|~homeland ~inland
inland|tierra adentro|inland|intérieur des terres|entroterra|interior|||binnenland,landesinnere|!coast
midland|tierras centrales|midland,midlands|centre des terres|terre centrali|terras centrais|||mittelland|~inland
upland|tierras altas|upland,uplands|hautes terres|altopiano|terras altas|||hochland|~highland ~plateau
southside|lado sur|southside,south side|côté sud|lato sud|lado sul|||südseite|~south
uptown|zona alta|uptown|haute ville|parte alta|parte alta|||oberstadt|~downtown
foothill|estribación,piedemonte|foothill,foothills|contrefort,piémont|contrafforte,pedemonte|contraforte,sopé|||vorgebirge|~hill
geothermal|geotérmico|geothermal|géothermique|geotermico|geotérmico|||geothermisch|~thermal ~geyser
heartwood|duramen|heartwood|duramen|durame|cerne|||kernholz|~wood
partnership|asociación,sociedad|partnership|partenariat|partenariato|parceria,sociedade|||partnerschaft|~partner
outsourcing|subcontratación,tercerización|outsourcing,subcontracting|externalisation,sous-traitance|esternalizzazione,subappalto|terceirização|||outsourcing,auslagerung|~contract
merger|fusión de empresas|merger,corporate merger|fusion d'entreprises|fusione aziendale|fusão de empresas|||firmenfusion,unternehmenszusammenschluss|~fusion ~union
startup|empresa emergente|startup,start-up|jeune pousse,startup,start-up|startup|startup|||startup,gründerfirma|~company
fintech|tecnología financiera|fintech|technologie financière|fintech|fintech|||fintech,finanztechnologie|~finance
cryptocurrency|criptomoneda,moneda virtual,cripto|cryptocurrency,crypto,virtual currency|cryptomonnaie,crypto|criptovaluta|criptomoeda|||kryptowährung,krypto|~coin ~blockchain
encryption|cifrado,encriptación,cripto|encryption,cipher|chiffrement,cryptage|cifratura|criptografia,cifra|||verschlüsselung|~code
firewall|cortafuegos|firewall|pare-feu|firewall,tagliafuoco|firewall,corta-fogo|||firewall,brandmauer|~wall
checklist|lista de control|checklist|liste de contrôle|lista di controllo|lista de verificação|||checkliste,prüfliste|~list
inventory|inventario|inventory|inventaire|inventario|inventário|||bestand|~stock
registration|registro,inscripción|registration,enrollment,enrolment,sign up|inscription,enregistrement|iscrizione,registrazione|inscrição,registro|||registrierung,anmeldung|~register
enrollment|matrícula|enrolment,matriculation|inscription|immatricolazione|matrícula|||immatrikulation,einschreibung|~registration
negotiation|negociación|negotiation|négociation|negoziazione,trattativa|negociação|||verhandlung|~to.negotiate
comparison|comparación|comparison|comparaison|paragone,confronto|comparação|||vergleich|~to.compare
accreditation|acreditación|accreditation|accréditation|accreditamento|acreditação|||akkreditierung|~certification
authentication|autenticación|authentication|authentification|autenticazione|autenticação|||authentifizierung|~authentic
optimization|optimización|optimization,optimisation|optimisation|ottimizzazione|otimização|||optimierung|~to.optimize
animation|animación|animation|animation|animazione|animação|||animation|~cinema
cartoon|dibujo animado,caricatura|cartoon|dessin animé|cartone animato|desenho animado|||zeichentrickfilm,cartoon,karikatur|~animation
comic|historieta,cómic,tebeo|comic,comic book|bande dessinée|fumetto|história em quadrinhos,gibi||||~cartoon ~comedy
podcast|pódcast|podcast|balado,podcast|podcast|podcast|||podcast|~radio
karaoke|karaoke|karaoke|karaoké|karaoke|karaokê|||karaoke|~to.sing
origami|origami|origami|origami|origami|origami|||origami|~paper
softball|sóftbol|softball|softball|softball|softbol|||softball|~baseball ~cricket.sport
badminton|bádminton|badminton|badminton|badminton|badminton|||badminton,federball|~tennis ~racket
paintball|paintball|paintball|paintball|paintball|paintball|||paintball|~to.paint
pinball|flíper|pinball,flipper|flipper|flipper|fliperama||||~game
trampoline|trampolín,cama elástica|trampoline,springboard|trampoline,tremplin|trampolino|trampolim|||trampolin,sprungbrett|~jump
arrowhead|punta de flecha|arrowhead|pointe de flèche|punta di freccia|ponta de flecha|||pfeilspitze|~arrow
wedding.anniversary|bodas,aniversario de bodas|wedding anniversary|anniversaire de mariage,noces|anniversario di nozze|bodas|||hochzeitstag|~anniversary
mogul|magnate,potentado|mogul,magnate|magnat|magnate|magnata|||mogul|~tycoon
greedy|codicioso,avaricioso,avaro,ambicioso|greedy,grasping,avaricious,covetous|cupide,avide|avido,bramoso|ganancioso|||gierig/gierige/gieriger,habgierig|~greed
truthful|veraz/veraces|truthful,veracious|véridique|verace,veritiero|veraz|||wahrhaftig,wahrheitsgetreu|~truth ~honest ~true
charming.dainty|gracioso,coqueto|dainty|mignon,coquet|vezzoso,grazioso|gracioso|||zierlich,niedlich|~charming
attachment|apego,adjunto|attachment|attachement|attaccamento|apego,anexo|||anhang,anhänglichkeit|~affection
layout|disposición,diseño|layout|disposition,agencement|disposizione|leiaute,disposição|||layout,anordnung|~design
context|contexto|context|contexte|contesto|contexto|||kontext,zusammenhang
topic|tema,tópico|topic|sujet,thème|argomento,tema|tópico,assunto|||thema/themen|~theme
item|artículo,ítem|item|article,élément|articolo,voce|item,artigo|||artikel,posten|~article
artifact|artefacto|artifact,artefact|artefact|artefatto,manufatto|artefato|||artefakt|~object
agility|agilidad|agility,nimbleness|agilité|agilità|agilidade|||beweglichkeit,agilität,gewandtheit|~agile ~speed
partition.border|linde,lindero|borderline|lisière|confine|limite|||grenzlinie,feldrain|~limit
kinetic|cinético|kinetic,kinetics|cinétique|cinetico|cinético|||kinetisch/kinetische|~movement ~dynamic
modular|modular|modular|modulaire|modulare|modular|||modular|~module
monetary|monetario|monetary|monétaire|monetario|monetário|||monetär,geldlich|~money
prudential|prudencial|prudential|prudentiel/prudentielle|prudenziale|prudencial|||aufsichtsrechtlich|~prudence
behavioral|conductual|behavioral,behavioural|comportemental|comportamentale|comportamental|||verhaltensbezogen|~behavior
bacterial|bacteriano|bacterial|bactérien/bactérienne|batterico|bacteriano|||bakteriell|~bacteria
planetary|planetario|planetary|planétaire|planetario|planetário|||planetarisch|~planet
spinal|espinal|spinal|spinal|spinale|espinal|||spinal|~spine
renal|renal|renal|rénal|renale|renal|||renal|~kidney
alkaline|alcalino|alkaline|alcalin|alcalino|alcalino|||alkalisch,basisch|!acid
catalytic|catalítico|catalytic|catalytique|catalitico|catalítico|||katalytisch|~catalyst
humanoid|humanoide|humanoid,android|humanoïde,androïde|umanoide,androide|humanoide,androide|||humanoid,android|~robot ~human
telescopic|telescópico|telescopic|télescopique|telescopico|telescópico|||teleskopisch|~telescope
cinematic|cinematográfico|cinematic,cinematographic|cinématographique|cinematografico|cinematográfico|||filmisch,kinematografisch|~cinema ~film
retractable|retráctil|retractable|rétractable|retrattile|retrátil|||einziehbar,ausziehbar|~flexible
wearable|ponible,vestible|wearable|portable,mettable|indossabile|vestível|||tragbar|~to.wear
kinship|parentesco|kinship|parenté|parentela|parentesco|||verwandtschaft|~family
homely.warm|hogareño,casero|homely,homey|casanier|casereccio|caseiro|||heimelig,häuslich|~home
fearful|temeroso,miedoso,medroso|fearful,timorous|craintif/craintive|timoroso,pauroso|temeroso,medroso|||ängstlich,furchtsam|~fear ~afraid ~cowardly
carefree|despreocupado,desenfadado,sin preocupaciones|carefree,happy-go-lucky,footloose,untroubled,worry free|insouciant|spensierato|despreocupado|||sorglos,unbeschwert,sorgenfrei|~happy
heartfelt|sentido,de corazón|heartfelt,hearty|sincère,du fond du cœur|sentito,di cuore|sentido,de coração|||herzlich,von herzen|~sincere ~hearty
homesick|nostálgico del hogar,nostálgico|homesick|qui a le mal du pays|che ha nostalgia di casa|saudoso|||heimwehkrank|~nostalgia
longing|añoranza,anhelo,saudade|longing,yearning|désir ardent,nostalgie|anelito,brama,struggimento|saudade,anseio,ânsia|||sehnsucht,verlangen|~nostalgia ~desire ~homesick
swift.bird.like|vencejo|chimney swift|martinet|rondone|andorinhão|||mauersegler|~swift.bird
ale|ale,cerveza inglesa|ale|ale|ale|ale||||~beer ~lager
manor.house|casa solariega,casona,quinta,pazo|manor,manor house,stately home|manoir,gentilhommière|maniero|solar,casarão|||herrenhaus,gutshaus|~mansion ~estate.land ~castle
`
