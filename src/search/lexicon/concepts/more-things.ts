// Goods, plants of the workshop, places and qualities that lists of goods name.
export const moreThings = `
household.goods|menaje|housewares,homeware|articles ménagers|casalinghi|artigos domésticos|||~household
publicist|publicitario|advertising executive|publicitaire|pubblicitario|publicitário|||~advertising
real-estate.agent|inmobiliario,agente inmobiliario|real estate agent,realtor|agent immobilier,immobilier/immobilière|agente immobiliare,immobiliare|corretor de imóveis,imobiliário|||~real-estate
cosmetic.adj|cosmético|cosmetic|cosmétique|cosmetico|cosmético|||~cosmetics
nutritional|nutricional,alimenticio|nutritional|nutritionnel/nutritionnelle|nutrizionale|nutricional|||~nutrition
telecommunication|telecomunicación|telecommunication,telecom|télécommunication|telecomunicazione|telecomunicação|||~telecommunications
computer.science|informática,informático|computer science,informatics|informatique|informatica,informatico|informática|||~computer
advice.giving|asesoramiento|advising,advisement|conseil|consulenza|assessoramento|||~advice
brokerage|corretaje,correduría|brokerage|courtage|intermediazione,mediazione|corretagem|||~broker
preservation|preservación|preservation|préservation|preservazione|preservação|||~conservation
enzyme|enzima|enzyme|enzyme|enzima|enzima|||~protein
glucose|glucosa|glucose|glucose|glucosio|glicose|||~sugar
lactose|lactosa|lactose|lactose|lattosio|lactose|||~milk
fructose|fructosa|fructose|fructose|fruttosio|frutose|||~sugar
casein|caseína|casein|caséine|caseina|caseína|||~milk
pectin|pectina|pectin|pectine|pectina|pectina
lecithin|lecitina|lecithin|lécithine|lecitina|lecitina
insulin|insulina|insulin|insuline|insulina|insulina|||~hormone
penicillin|penicilina|penicillin|pénicilline|penicillina|penicilina|||~antibiotic
aspirin|aspirina|aspirin|aspirine|aspirina|aspirina|||~painkiller
morphine|morfina|morphine|morphine|morfina|morfina|||~painkiller
cortisone|cortisona|cortisone|cortisone|cortisone|cortisona|||~hormone
glycerin|glicerina|glycerin,glycerine|glycérine|glicerina|glicerina
vaseline|vaselina|vaseline,petroleum jelly|vaseline|vaselina|vaselina
pigment|pigmento|pigment|pigment|pigmento|pigmento|||~dye
herbicide|herbicida|herbicide,weedkiller|herbicide|erbicida|herbicida|||~pesticide
fungicide|fungicida|fungicide|fongicide|fungicida|fungicida|||~pesticide
repellent|repelente|repellent|répulsif,répulsive|repellente|repelente|||~insecticide
germicide|germicida|germicide,germicidal|germicide|germicida|germicida|||~disinfectant
emulsion|emulsión|emulsion|émulsion|emulsione|emulsão|||~lotion
peroxide|peróxido|peroxide|peroxyde|perossido|peróxido
ammonia|amoníaco|ammonia|ammoniac,ammoniaque|ammoniaca|amônia,amoníaco
acetone|acetona|acetone|acétone|acetone|acetona|||~remover
acetate|acetato|acetate|acétate|acetato|acetato
silica|sílice|silica|silice|silice|sílica|||~sand
phosphate|fosfato|phosphate|phosphate|fosfato|fosfato|||~phosphorus
nitrate|nitrato,salitre|nitrate,saltpeter|nitrate,salpêtre|nitrato,salnitro|nitrato,salitre|||~nitrogen
carbonate|carbonato|carbonate|carbonate|carbonato|carbonato
bicarbonate|bicarbonato|bicarbonate,baking soda|bicarbonate|bicarbonato|bicarbonato
tungsten|tungsteno,wolframio|tungsten,wolfram|tungstène|tungsteno,wolframio|tungstênio|||~metal
palladium|paladio|palladium|palladium|palladio|paládio|||~metal
radium|radio|radium|radium|radio|rádio|||~metal
vanadium|vanadio|vanadium|vanadium|vanadio|vanádio|||~metal
manganese|manganeso|manganese|manganèse|manganese|manganês|||~metal
molybdenum|molibdeno|molybdenum|molybdène|molibdeno|molibdênio|||~metal
antimony|antimonio|antimony|antimoine|antimonio|antimônio|||~metal
bismuth|bismuto|bismuth|bismuth|bismuto|bismuto|||~metal
iridium|iridio|iridium|iridium|iridio|irídio|||~metal
argon|argón|argon|argon|argon|argônio|||~gas
radon|radón|radon|radon|radon|radônio|||~gas
ozone|ozono|ozone|ozone|ozono|ozônio,ozono|||~oxygen
bauxite|bauxita|bauxite|bauxite|bauxite|bauxita|||~aluminum
ore|mena,mineral|ore|minerai|minerale grezzo|minério|||~mineral
slag|escoria|slag,dross|scorie,laitier|scoria|escória|||~ash
jute|yute|jute|jute|iuta|juta|||~fabric
lint|pelusa|lint|peluche,charpie|pelucco,lanugine|fiapo|||~cotton
padding|relleno,acolchado|padding,stuffing,wadding|rembourrage,ouate|imbottitura,ovatta|enchimento,acolchoado|||~cushion
knitwear|prendas de punto|knitwear,hosiery|tricot,bonneterie|maglieria|malharia|||~sweater
sportswear|ropa deportiva|sportswear,activewear|vêtements de sport|abbigliamento sportivo|roupa esportiva|||~clothing
eyewear|gafas,lentes|eyewear|lunetterie|occhialeria|óculos|||~glasses
cookware|batería de cocina|cookware,bakeware|batterie de cuisine|pentolame|panelas|||~pot
glassware|cristalería|glassware|verrerie|cristalleria,vetreria|cristais,vidraria|||~glass
hardware.fittings|herraje,herrajes|fittings,metal fittings|ferrures|ferramenta|ferragens|||~ironware
toiletry|artículo de tocador|toiletry,toiletries|article de toilette|articolo da toeletta|artigo de toucador|||~cosmetics
bedding|ropa de cama|bedding,bedclothes|literie|biancheria da letto|roupa de cama|||~bed
kitchenware|utensilios de cocina|kitchenware|ustensiles de cuisine|utensili da cucina|utensílios de cozinha|||~cookware
plumbing|fontanería,gasfitería|plumbing|plomberie|idraulica|encanamento|||~plumber
masonry|albañilería|masonry,bricklaying|maçonnerie|muratura|alvenaria|||~mason
carpentry|carpintería|carpentry,joinery,woodwork|menuiserie,charpenterie|carpenteria,falegnameria|carpintaria,marcenaria|||~carpenter
saddlery|talabartería,guarnicionería|saddlery|sellerie|selleria|selaria|||~saddler
bookbinding|encuadernación|bookbinding|reliure|legatoria|encadernação|||~binding
printing.house|imprenta|printing house,print shop|imprimerie|tipografia|gráfica,tipografia|||~printing
lithography|litografía|lithography,lithograph|lithographie|litografia|litografia|||~printing
photocopy|fotocopia|photocopy|photocopie|fotocopia|fotocópia|||~copy
photocopier|fotocopiadora|photocopier|photocopieur|fotocopiatrice|fotocopiadora|||~photocopy
scanner|escáner|scanner|scanner|scanner|scanner
projector|proyector|projector|projecteur|proiettore|projetor|||~cinema
headset|audífonos,auriculares con micrófono|headset,earphones|casque,écouteurs|cuffia|fones de ouvido|||~headphones
console|consola|console|console|console,mensola|console
goggles|antiparras,gafas protectoras|goggles|lunettes de protection|occhiali protettivi|óculos de proteção|||~glasses
lifejacket|salvavidas,chaleco salvavidas|life jacket,lifesaver|gilet de sauvetage,bouée|salvagente|colete salva-vidas|||~lifeboat
tripod|trípode|tripod|trépied|treppiede,cavalletto|tripé
scaffold|andamio|scaffold,scaffolding|échafaudage|impalcatura,ponteggio|andaime|||~ladder
conveyor|cinta transportadora|conveyor,conveyor belt|convoyeur|nastro trasportatore|transportadora
hoist|polipasto,izador|hoist,winch|treuil,palan|argano,verricello|guincho|||~crane.machine
winch|cabrestante,torno|winch,windlass|treuil|verricello,argano|guincho|||~hoist
jackhammer|martillo neumático|jackhammer|marteau-piqueur|martello pneumatico|britadeira|||~hammer
bulldozer|bulldozer,topadora|bulldozer|bulldozer|bulldozer|buldôzer|||~tractor
excavator|excavadora|excavator,digger|excavatrice,pelleteuse|escavatore|escavadeira|||~bulldozer
lawnmower|cortacésped|lawnmower,lawn mower|tondeuse à gazon|tosaerba|cortador de grama|||~grass
incubator|incubadora|incubator|incubateur,couveuse|incubatrice|incubadora|||~egg
carburetor.fuel|carburante,combustible|combustible,motor fuel|carburant,combustible|carburante,combustibile|combustível|||~fuel
alternator|alternador|alternator|alternateur|alternatore|alternador|||~generator
dynamo|dinamo|dynamo|dynamo|dinamo|dínamo|||~generator
transformer|transformador|transformer|transformateur|trasformatore|transformador|||~electricity
diode|diodo|diode|diode|diodo|diodo|||~electronic
transistor|transistor|transistor|transistor|transistor|transistor|||~electronic
electrode|electrodo|electrode|électrode|elettrodo|eletrodo|||~electric
capacitor|condensador|capacitor,condenser|condensateur|condensatore|capacitor,condensador|||~electric
thermostat|termostato|thermostat|thermostat|termostato|termostato|||~thermometer
infrared|infrarrojo|infrared|infrarouge|infrarosso|infravermelho|||~ray
ultraviolet|ultravioleta|ultraviolet|ultraviolet|ultravioletto|ultravioleta|||~ray
fiberglass|fibra de vidrio|fiberglass,fibreglass|fibre de verre|fibra di vetro|fibra de vidro|||~fiber
linoleum|linóleo|linoleum|linoléum|linoleum|linóleo|||~floor
bitumen|betún,brea|bitumen,pitch|bitume,brai|bitume,pece|betume|||~tar
grout|lechada|grout|coulis|malta fluida|argamassa|||~cement
mortar.cement|mortero|mortar|mortier|malta|argamassa|||~cement
gutter.roof|canaleta,canalón|rain gutter|gouttière|grondaia|calha|||~roof
cornice|cornisa|cornice|corniche|cornicione|cornija|||~facade
partition|tabique|partition|cloison|tramezzo|divisória,tabique|||~wall
playpen|corralito|playpen|parc pour bébé|box per bambini|cercadinho|||~cradle
manger|pesebre|manger|crèche,mangeoire|mangiatoia,presepe|manjedoura,presépio|||~cradle
thermos|termo|thermos,vacuum flask|thermos|thermos|garrafa térmica|||~flask
coaster|posavasos|coaster|sous-verre|sottobicchiere|porta-copos|||~glass
peeler|pelador|peeler|éplucheur,économe|pelapatate|descascador|||~to.peel
squeezer|exprimidor|squeezer,juicer|presse-agrumes|spremiagrumi|espremedor|||~juice
tongs|tenazas,pinzas|tongs,pincers|pinces,tenailles|tenaglie,pinze|tenaz,pinça|||~pliers
tweezers|pinzas de depilar|tweezers|pince à épiler|pinzette|pinça|||~tongs
toothpick|palillo,mondadientes|toothpick|cure-dent|stuzzicadenti|palito|||~tooth
chopstick|palillo chino|chopstick,chopsticks|baguette|bacchetta|pauzinho|||~fork
clothespin|pinza de ropa|clothespin,clothes peg|pince à linge|molletta|pregador|||~clip
hairpin|horquilla,gancho de pelo|hairpin,bobby pin|épingle à cheveux|forcina|grampo|||~pin
hairband|vincha,diadema|hairband,headband|bandeau,serre-tête|cerchietto,fascia|tiara,faixa|||~ribbon
bandana|pañoleta,bandana|bandana|bandana|bandana|bandana|||~scarf
turtleneck|cuello tortuga|turtleneck|col roulé|dolcevita|gola alta|||~sweater
parka|parka|parka|parka|parka|parka|||~jacket
toga|toga|toga|toge|toga|toga|||~tunic
sari|sari|sari|sari|sari|sari|||~dress
kilt|falda escocesa|kilt|kilt|kilt|kilt|||~skirt
footwear.shop|calzado|footwear shop|magasin de chaussures|calzature|calçados|||~footwear
frying|fritura|frying|friture|frittura|fritura|||~to.fry
liquorice|regaliz|liquorice,licorice|réglisse|liquirizia|alcaçuz|||~candy
chicory|achicoria|chicory,endive|chicorée,endive|cicoria|chicória|||~salad
kimchi|kimchi|kimchi|kimchi|kimchi|kimchi|||~cabbage
miso|miso|miso|miso|miso|missô|||~soy
tempeh|tempeh|tempeh|tempeh|tempeh|tempeh|||~tofu
quiche|quiche|quiche|quiche|quiche|quiche|||~pie
baklava|baklava|baklava|baklava|baklava|baklava|||~pastry
hydromel|hidromiel,aguamiel|mead,hydromel|hydromel|idromele|hidromel|||~honey
kirsch|kirsch|kirsch|kirsch|kirsch|kirsch|||~spirit.drink
brewing|elaboración de cerveza|brewing|brassage|birrificazione|fabricação de cerveja|||~brewery
microbrewery|microcervecería|microbrewery,brewpub|microbrasserie|microbirrificio|microcervejaria|||~brewery
taproom|sala de cervezas|taproom,taphouse|salle de bière|sala mescita|sala de chope|||~bar
fermentation|fermentación|fermentation|fermentation|fermentazione|fermentação|||~yeast
distillation|destilación|distillation|distillation|distillazione|destilação|||~distillery
pint|pinta|pint|pinte|pinta|pinta,quartilho|||~beer
gallon|galón|gallon|gallon|gallone|galão|||~liter
acre|acre|acre|acre|acro|acre|||~hectare
hectare|hectárea|hectare|hectare|ettaro|hectare
millimeter|milímetro|millimeter,millimetre|millimètre|millimetro|milímetro|||~meter
centimeter|centímetro|centimeter,centimetre|centimètre|centimetro|centímetro|||~meter
fishery|pesquería|fishery,fisheries|pêcherie|pesca|pescaria|||~fishing
aquaculture|acuicultura|aquaculture,fish farming|aquaculture,pisciculture|acquacoltura|aquicultura,piscicultura|||~fishery
fish.farm|piscifactoría,piscigranja|fish farm|pisciculture|vivaio ittico|piscicultura|||~aquaculture
beekeeping|apicultura|beekeeping,apiculture|apiculture|apicoltura|apicultura|||~beekeeper
cattle.raising|ganadería|cattle raising,stockbreeding|élevage bovin|allevamento bovino|pecuária|||~cattle
wildlife|fauna silvestre|wildlife|faune sauvage|fauna selvatica|vida selvagem|||~fauna
heartland|corazón del país|heartland|cœur du pays|cuore del paese|coração do país|||~homeland
inland|tierra adentro|inland|intérieur des terres|entroterra|interior|||!coast
midland|tierras centrales|midland,midlands|centre des terres|terre centrali|terras centrais|||~inland
upland|tierras altas|upland,uplands|hautes terres|altopiano|terras altas|||~highland
southside|lado sur|southside,south side|côté sud|lato sud|lado sul|||~south
uptown|zona alta|uptown|haute ville|parte alta|parte alta|||~downtown
foothill|estribación,piedemonte|foothill,foothills|contrefort,piémont|contrafforte,pedemonte|contraforte,sopé|||~hill
geothermal|geotérmico|geothermal|géothermique|geotermico|geotérmico|||~thermal
heartwood|duramen|heartwood|duramen|durame|cerne|||~wood
partnership|asociación,sociedad|partnership|partenariat|partenariato|parceria,sociedade|||~partner
outsourcing|subcontratación,tercerización|outsourcing,subcontracting|externalisation,sous-traitance|esternalizzazione,subappalto|terceirização|||~contract
merger|fusión de empresas|merger|fusion d'entreprises|fusione aziendale|fusão de empresas|||~fusion
startup|empresa emergente|startup,start-up|jeune pousse,startup|startup|startup|||~company
fintech|tecnología financiera|fintech|technologie financière|fintech|fintech|||~finance
cryptocurrency|criptomoneda|cryptocurrency,crypto|cryptomonnaie,crypto|criptovaluta|criptomoeda|||~coin
encryption|cifrado,encriptación|encryption,cipher|chiffrement|cifratura|criptografia,cifra|||~code
firewall|cortafuegos|firewall|pare-feu|firewall,tagliafuoco|firewall,corta-fogo|||~wall
checklist|lista de control|checklist|liste de contrôle|lista di controllo|lista de verificação|||~list
inventory|inventario|inventory|inventaire|inventario|inventário|||~stock
registration|registro,inscripción|registration,enrollment|inscription,enregistrement|iscrizione,registrazione|inscrição,registro|||~register
enrollment|matrícula|enrolment,matriculation|inscription|immatricolazione|matrícula|||~registration
negotiation|negociación|negotiation|négociation|negoziazione,trattativa|negociação|||~to.negotiate
comparison|comparación|comparison|comparaison|paragone,confronto|comparação|||~to.compare
accreditation|acreditación|accreditation|accréditation|accreditamento|acreditação|||~certification
authentication|autenticación|authentication|authentification|autenticazione|autenticação|||~authentic
optimization|optimización|optimization,optimisation|optimisation|ottimizzazione|otimização|||~to.optimize
animation|animación|animation|animation|animazione|animação|||~cinema
cartoon|dibujo animado,caricatura|cartoon|dessin animé|cartone animato|desenho animado|||~animation
comic|historieta,cómic|comic,comic book|bande dessinée|fumetto|história em quadrinhos,gibi|||~cartoon
podcast|pódcast|podcast|balado,podcast|podcast|podcast|||~radio
karaoke|karaoke|karaoke|karaoké|karaoke|karaokê|||~to.sing
origami|origami|origami|origami|origami|origami|||~paper
softball|sóftbol|softball|softball|softball|softbol|||~baseball
badminton|bádminton|badminton|badminton|badminton|badminton|||~tennis
paintball|paintball|paintball|paintball|paintball|paintball|||~to.paint
pinball|flíper|pinball|flipper|flipper|fliperama|||~game
trampoline|trampolín,cama elástica|trampoline,springboard|trampoline,tremplin|trampolino|trampolim|||~jump
arrowhead|punta de flecha|arrowhead|pointe de flèche|punta di freccia|ponta de flecha|||~arrow
wedding.anniversary|bodas,aniversario de bodas|wedding anniversary|anniversaire de mariage|anniversario di nozze|bodas|||~anniversary
mogul|magnate|mogul,magnate|magnat|magnate|magnata|||~tycoon
greedy|codicioso,avaricioso|greedy,grasping|cupide|avido,bramoso|ganancioso|||~greed
truthful|veraz/veraces|truthful,veracious|véridique|verace,veritiero|veraz|||~truth
charming.dainty|gracioso,coqueto|dainty|mignon,coquet|vezzoso,grazioso|gracioso|||~charming
attachment|apego,adjunto|attachment|attachement|attaccamento|apego,anexo|||~affection
layout|disposición,diseño|layout|disposition,agencement|disposizione|leiaute,disposição|||~design
context|contexto|context|contexte|contesto|contexto
topic|tema,tópico|topic|sujet,thème|argomento,tema|tópico,assunto|||~theme
item|artículo,ítem|item|article,élément|articolo,voce|item,artigo|||~article
artifact|artefacto|artifact,artefact|artefact|artefatto,manufatto|artefato|||~object
agility|agilidad|agility,nimbleness|agilité|agilità|agilidade|||~agile
partition.border|linde,lindero|borderline|lisière|confine|limite|||~limit
kinetic|cinético|kinetic,kinetics|cinétique|cinetico|cinético|||~movement
modular|modular|modular|modulaire|modulare|modular|||~module
monetary|monetario|monetary|monétaire|monetario|monetário|||~money
prudential|prudencial|prudential|prudentiel/prudentielle|prudenziale|prudencial|||~prudence
behavioral|conductual|behavioral,behavioural|comportemental|comportamentale|comportamental|||~behavior
bacterial|bacteriano|bacterial|bactérien/bactérienne|batterico|bacteriano|||~bacteria
planetary|planetario|planetary|planétaire|planetario|planetário|||~planet
spinal|espinal|spinal|spinal|spinale|espinal|||~spine
renal|renal|renal|rénal|renale|renal|||~kidney
alkaline|alcalino|alkaline|alcalin|alcalino|alcalino|||!acid
catalytic|catalítico|catalytic|catalytique|catalitico|catalítico|||~catalyst
humanoid|humanoide|humanoid,android|humanoïde,androïde|umanoide,androide|humanoide,androide|||~robot
telescopic|telescópico|telescopic|télescopique|telescopico|telescópico|||~telescope
cinematic|cinematográfico|cinematic,cinematographic|cinématographique|cinematografico|cinematográfico|||~cinema
retractable|retráctil|retractable|rétractable|retrattile|retrátil|||~flexible
wearable|ponible,vestible|wearable|portable,mettable|indossabile|vestível|||~to.wear
kinship|parentesco|kinship|parenté|parentela|parentesco|||~family
homely.warm|hogareño|homely,homey|casanier|casereccio|caseiro|||~home
fearful|temeroso,miedoso|fearful|craintif/craintive|timoroso|temeroso,medroso|||~fear
carefree|despreocupado|carefree,happy-go-lucky|insouciant|spensierato|despreocupado|||~happy
heartfelt|sentido,de corazón|heartfelt,hearty|sincère,du fond du cœur|sentito,di cuore|sentido,de coração|||~sincere
homesick|nostálgico del hogar|homesick|qui a le mal du pays|che ha nostalgia di casa|saudoso|||~nostalgia
longing|añoranza,anhelo|longing,yearning|désir ardent,nostalgie|anelito,brama|saudade,anseio|||~nostalgia ~desire
swift.bird.like|vencejo|chimney swift|martinet|rondone|andorinhão|||~swift.bird
ale|ale,cerveza inglesa|ale|ale|ale|ale|||~beer ~lager
manor.house|casa solariega,casona|manor,manor house|manoir|maniero|solar,casarão|||~mansion
`
