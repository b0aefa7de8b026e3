// Home, furniture, kitchen, tools and materials.
export const home = `
house|casa,vivienda|house,dwelling|maison,demeure|casa,abitazione|casa,moradia|wasi|uta|haus/häuser|~home ~villa
little-house|casita,casa pequeña,casilla|little house,small house|petite maison,maisonnette|casetta,casina|casinha,casita|||häuschen,häuslein|~house ~cottage
big-house|casona,casa grande,caserón|big house,mansion house,great house|grande maison|casa grande,casona|casarão|hatun wasi|jach'a uta|großes haus,herrenhaus|~mansion ~villa
home|hogar|home,homestead|foyer,maison,chez-soi|casa,focolare,dimora|lar,casa,morada|wasi|uta|zuhause,heim,daheim|~residence ~hearth
home-sweet-home|hogar dulce hogar|home sweet home|doux foyer|casa dolce casa|lar doce lar|||trautes heim|~home
my-house|mi casa,mi hogar|my house,my home|ma maison,chez moi|mia casa,casa mia,la mia casa|minha casa|||mein haus,mein heim|~house ~home-sweet-home
hearth|hogar,fogón|hearth,fireside|âtre,foyer|focolare|lareira,lar|||feuerstelle|~fireplace
chimney|chimenea|chimney,smokestack|cheminée|camino,ciminiera|chaminé|||schornstein,kamin|~hearth ~fireplace
roof|techo,tejado,cubierta,techumbre|roof,rooftop|toit,toiture|tetto,tettoia|telhado,teto|||dach/dächer|~ceiling ~tile.roof
ceiling|techo,cielo raso,cielorraso|ceiling|plafond|soffitto|teto|||zimmerdecke
tile.roof|teja|roof tile|tuile|tegola,coppo|telha|||dachziegel
wall|pared,muro,muralla,tapia|wall|mur,muraille,paroi|muro,parete,muraglia|muro,parede,muralha|pirqa|pirqa|wände,mauer
floor|piso,suelo|floor|sol,plancher|pavimento|piso,chão,pavimento,assoalho|||fußboden/fußböden,boden/böden
parquet|parqué|parquet|parquet|parquet|parquê|||parkett|~floor
door|puerta|door,doorway|porte|porta,uscio|porta|punku|punku|tür,türe|~gate ~portal
little-door|puertita,portezuela,portillo,puertecita|little door|petite porte|porticina,sportello|portinha|||türchen|~door
gate|portón,puerta,verja,portal|gate,gateway,portal|portail,porte,grille,portillon|cancello,portone|portão,porta|punku|punku|pforte
window|ventana,ventanal|window|fenêtre|finestra|janela|||fenster
curtain|cortina,cortinaje|curtain,drape,drapes|rideau/rideaux|tenda,tendina|cortina|||vorhang/vorhänge,gardine|~blind.window
blind.window|persiana,postigo,contraventana|blind,shutter|store,persienne,volet|persiana,tapparella|persiana|||rollladen
balcony|balcón|balcony|balcon|balcone|balcão,varanda|||balkon|~terrace ~porch
terrace|terraza,azotea,terrado|terrace|terrasse|terrazza,terrazzo|terraço|||terrasse
porch|porche,pórtico,porchada|porch,veranda|porche,véranda|portico,veranda|alpendre,varanda|||veranda|~terrace
patio|patio|patio,courtyard,yard|cour,patio|cortile,patio,corte|pátio|||innenhof/innenhöfe,patio,hof/höfe
stairs|escalera,escaleras,escalinata,gradas|stairs,staircase,stairway|escalier|scala,scale,scalinata|escada,escadaria|||treppe|~ladder
ladder|escalera|ladder|échelle|scala|escada,escadote|||leiter
elevator|ascensor,elevador|elevator,lift|ascenseur|ascensore|elevador,ascensor|||aufzug/aufzüge,fahrstuhl/fahrstühle
corridor|pasillo,corredor|corridor,hallway,passage,passageway|couloir,corridor|corridoio|corredor|||flur,korridor
room|cuarto,habitación,sala,recámara,aposento|room,chamber|chambre,pièce,salle|stanza,camera,sala,vano|quarto,sala,cômodo,aposento|||zimmer,raum/räume|~salon
bedroom|dormitorio,alcoba|bedroom,bedchamber|chambre à coucher,chambre|camera da letto,stanza da letto|quarto,dormitório|puñuna wasi||schlafzimmer|~room
living-room|sala,sala de estar,living,estar|living room,lounge,sitting room,parlor,parlour|salon,séjour|soggiorno,salotto|sala de estar|||wohnzimmer,stube|~room ~dining-room
salon|salón|salon,hall,saloon,parlor|salon|salone,salotto,sala|salão|||saal
dining-room|comedor|dining room,dining hall|salle à manger|sala da pranzo|sala de jantar,refeitório|||esszimmer,speisesaal|~room
kitchenette|cocinita,cocina pequeña|kitchenette,little kitchen|kitchenette,cuisinette|cucinino,cucinotto|cozinha pequena|||kleine küche,kochnische,küchlein|~kitchen
pantry|despensa|pantry,larder|garde-manger|dispensa|despensa,copa|||speisekammer,vorratskammer|~cupboard
bathroom|baño,cuarto de baño,aseo,sanitario|bathroom,bath,restroom|salle de bains|bagno|banheiro,casa de banho|||badezimmer,bäder
bathtub|bañera,tina,bañadera,tina de baño|bathtub,tub|baignoire|vasca da bagno,vasca|banheira|||badewanne
toilet|inodoro,retrete,váter,sanitario,excusado|toilet,lavatory,loo|toilettes,wc|gabinetto,toilette,water,wc|vaso sanitário,sanita|||klo
attic|ático,desván,buhardilla,altillo,mansarda|attic,loft,garret|grenier,mansarde,combles|attico,soffitta,mansarda|sótão|||dachboden,speicher
garage|garaje,cochera,garage|garage|garage|garage,autorimessa|garagem|||garage
furniture|muebles,mobiliario,moblaje|furniture,furnishings|meubles,mobilier,ameublement|mobili,arredamento,mobilia|móveis,mobília,mobiliário|||möbel
piece-of-furniture|mueble|piece of furniture|meuble|mobile|móvel|||möbelstück|~furniture ~table
table|mesa|table|table|tavolo,tavola|mesa|||tisch
little-table|mesita|little table,side table,end table|petite table,tablette|tavolino|mesinha|||tischlein,tischchen|~table
chair|silla|chair,seat|chaise|sedia,seggiola|cadeira|tiyana|qunuña|stuhl/stühle|~armchair
armchair|sillón,butaca,butacón,poltrona|armchair|fauteuil|poltrona|poltrona,cadeirão|||sessel|~sofa ~rocking-chair
sofa|sofá,diván,canapé|sofa,couch,settee,divan|canapé,sofa|divano,sofà|sofá|||sofa,couch
bench|banca,banco,banco de plaza|bench|banc|panca,panchina,panchetta|banco|||bänke|~chair
stool|banquito,taburete,banqueta,escabel|stool|tabouret|sgabello,panchetto|banquinho,tamborete,banqueta|||hocker,schemel|~chair
rocking-chair|mecedora|rocking chair,rocker|fauteuil à bascule,berceuse|sedia a dondolo|cadeira de balanço|||schaukelstuhl|~chair
desk|escritorio,pupitre|desk,writing desk|bureau|scrivania|escrivaninha,secretária|||schreibtisch
bed|cama,lecho|bed,couch|lit,couche|letto|cama|puñuna|ikiña|bett|~cradle ~hammock ~bedroom
mattress|colchón|mattress|matelas|materasso|colchão|||matratze|~bed
pillow|almohada,almohadón|pillow|oreiller|cuscino,guanciale|travesseiro,almofada|sawna||kopfkissen,kissen|~cushion
cushion|cojín,almohadón|cushion|coussin|cuscino,cuscinetto|almofada|||kissen,polster
blanket|manta,frazada,cobija,frisa,cobertor|blanket|couverture,plaid|coperta,plaid|cobertor,manta|||decke,wolldecke|~quilt ~sheet.bed
quilt|edredón,colcha,acolchado,plumón,cobertor|quilt,duvet,eiderdown,comforter|couette,édredon,courtepointe|trapunta,piumone,piumino,coltre|edredom,colcha|||steppdecke,daunendecke,bettdecke
sheet.bed|sábana|sheet,bedsheet|drap|lenzuolo|lençol|||bettlaken,laken,leintuch
towel|toalla|towel|serviette|asciugamano|toalha|||handtuch/handtücher
tablecloth|mantel|tablecloth|nappe|tovaglia|toalha de mesa|||tischdecke,tischtuch/tischtücher
napkin|servilleta|napkin,serviette|serviette|tovagliolo|guardanapo||||~wipe
carpet|alfombra,moqueta|carpet|tapis,moquette|tappeto,moquette|tapete,carpete,alcatifa|||teppich|~rug ~mat
rug|tapete,alfombra|rug|tapis,carpette|tappeto|tapete|||teppich,läufer|~tapestry
mat|estera,esterilla,petate|mat|natte,tapis|stuoia|esteira||||~rug
cradle|cuna,pesebre,moisés|cradle,crib|berceau,crèche|culla,presepe|berço,presépio|k'iraw||wiege,krippe
hammock|hamaca,chinchorro|hammock|hamac|amaca|rede|||hängematte
wardrobe|ropero,armario,guardarropa,clóset|wardrobe,closet|armoire,penderie|armadio,guardaroba|guarda-roupa,armário|||kleiderschrank/kleiderschränke|~cupboard
cupboard|armario,alacena,gabinete|cupboard|placard|credenza,armadio|armário|||schrank/schränke
drawer|cajón,gaveta|drawer|tiroir|cassetto|gaveta|||schublade
shelf|repisa,estante,estantería,anaquel|shelf/shelves|étagère|scaffale,mensola|prateleira,estante
mirror|espejo|mirror,looking glass|miroir|specchio|espelho|rirpu|lirphu|spiegel
chandelier|candelabro,araña,lámpara de araña|chandelier|lustre,chandelier|lampadario|lustre,candelabro|||kronleuchter|~lamp ~candlestick
candlestick|candelero,palmatoria|candlestick,candelabra,candleholder|chandelier,bougeoir|candeliere|castiçal|||kerzenständer,leuchter,kerzenhalter|~candle
vase|florero,jarrón,búcaro|vase|vase|vaso|vaso,jarra||||~amphora ~pitcher-clay ~flowerpot
flowerpot|maceta,tiesto|flowerpot,planter|pot de fleurs|vaso da fiori|vaso de flores|||blumentopf/blumentöpfe
frame|marco|frame|cadre|cornice|moldura|||rahmen
ornament|adorno,ornamento,ornato,aderezo|ornament,adornment|ornement,parure|ornamento,ornato,addobbo|ornamento,enfeite,adorno|||ornament,zierde,verzierung|~decoration
decoration|decoración,ornamentación|decoration,decor,interior design|décoration,décor|decorazione,arredo|decoração|||dekoration,dekor
wood-oven|horno de leña,horno a leña|wood oven,wood-fired oven|four à bois,feu de bois|forno a legna|forno a lenha|||holzofen/holzöfen|~oven
microwave|microondas,horno microondas|microwave|micro-ondes|microonde|micro-ondas|||mikrowelle|~oven
refrigerator|refrigeradora/refrigerador,nevera,frigorífico,frigo|refrigerator,fridge,icebox|réfrigérateur,frigo|frigorifero,frigo|geladeira,refrigerador,frigorífico|||kühlschrank/kühlschränke|~freezer ~cooler
freezer|congelador/congeladora,frízer|freezer|congélateur|congelatore,surgelatore|congelador,freezer|||gefrierschrank,gefriertruhe
dishwasher|lavavajillas,lavaplatos|dishwasher,dishwashing|lave-vaisselle|lavastoviglie|lava-louças,lava-louça|||geschirrspüler,spülmaschine
washing-machine|lavadora,lavarropas|washing machine,washer|machine à laver,lave-linge|lavatrice|máquina de lavar,lavadora|||waschmaschine
vacuum-cleaner|aspiradora/aspirador|vacuum cleaner,hoover|aspirateur|aspirapolvere|aspirador|||staubsauger
iron.tool|plancha|iron|fer à repasser|ferro da stiro|ferro de passar|||bügeleisen
blender|licuadora,batidora|blender,mixer,liquidizer|mixeur,batteur,mixer,blender|frullatore,mixer|liquidificador,batedeira|||standmixer
toaster|tostadora/tostador|toaster|grille-pain|tostapane|torradeira|||toaster
kettle|hervidor,pava|kettle|bouilloire|bollitore|chaleira|||wasserkocher,kessel|~teapot ~pot
pot|olla,cacerola,puchero|pot,saucepan|casserole,marmite|pentola,pignatta|panela,caçarola|manka|phukhu|topf/töpfe,kochtopf|~pan
little-pot|ollita|little pot|petite marmite,petit pot|pentolino|panelinha|||töpfchen|~pot
pan|sartén,paila|pan,frying pan,skillet|poêle|padella|frigideira|||pfanne|~casserole
cauldron|caldero,perol|cauldron|chaudron|calderone,paiolo|caldeirão|||kessel,hexenkessel|~pot
casserole|cacerola,cazuela|casserole|casserole|casseruola,tegame|caçarola|||kasserolle,schmortopf|~pot
tray|bandeja,charola,azafate|tray|plateau|vassoio,guantiera|bandeja|||tablett
plate|plato,platillo|plate,dish,platter|assiette,plat|piatto|prato|p'uku|chuwa|teller|~bowl ~tray ~tableware
bowl|tazón,bol,cuenco|bowl|bol,jatte|ciotola,scodella|tigela,cuia|||schüssel,schale|~cup
little-cup|tacita|little cup|petite tasse|tazzina|xicrinha|||tässchen|~cup
cup.goblet|copa|cup,goblet|coupe|coppa,calice|taça|qiru|qiru|kelch,pokal|~chalice ~glass ~goblet ~trophy ~wineglass
qero|quero,kero|qero,kero,ritual cup||||qiru,q'iru|q'iru||~cup.goblet
little-bottle|botellita|little bottle|petite bouteille|bottiglietta|garrafinha|||fläschchen|~bottle
pitcher-clay|cántaro,tinaja|clay pitcher,earthenware jar|cruche|anfora|cântaro|puyñu|wakulla|tonkrug/tonkrüge,krug/krüge|~jug
amphora|ánfora|amphora|amphore|anfora|ânfora||||~jug ~urn ~vessel.pot
bucket|balde,cubo,cubeta,tacho|bucket,pail|seau|secchio|balde,cubo|||eimer
can.tin|lata,bote|can,tin|boîte,canette|lattina,scatola,barattolo|lata|||dose,blechdose,büchse|~canned
knife|cuchillo|knife/knives|couteau/couteaux|coltello|faca|tumi,kuchuna|tumi,khariña|messer|~dagger
fork|tenedor,trinche|fork|fourchette|forchetta|garfo|||gabel|~spoon ~cutlery
spoon|cuchara|spoon|cuillère,cuiller|cucchiaio|colher|wislla|wislla|löffel|~ladle ~cutlery
teaspoon|cucharita|teaspoon|petite cuillère,cuillère à café|cucchiaino|colherinha,colher de chá|||teelöffel|~spoon
ladle|cucharón,cazo|ladle|louche|mestolo,ramaiolo|concha|wislla||schöpfkelle,kelle
cutlery|cubiertos,cuchillería|cutlery|couverts,coutellerie|posate,posateria|talheres,talher|||besteck
tableware|vajilla,loza|tableware,dinnerware,crockery,dishware|vaisselle|stoviglie,vasellame|louça|||geschirr,tafelgeschirr
mortar|mortero,almirez|mortar,pestle and mortar|mortier|mortaio|almofariz,pilão|||mörser|~grinder
batan|batán,moledor|grinding stone||||maran||mahlstein|~mortar
sieve|colador,cedazo,tamiz,criba|sieve,strainer|passoire,tamis,crible|setaccio,colino,crivello|peneira,coador,crivo|||sieb|~filter
funnel|embudo|funnel|entonnoir|imbuto|funil|||trichter
broom|escoba,escobón|broom|balai|scopa,ramazza|vassoura|pichana|pichaña|besen
mop|trapeador,fregona,mopa|mop|serpillière,balai à franges|mocio|esfregão|||wischmopp,mopp|~broom
detergent|detergente|detergent|détergent,lessive|detersivo|detergente|||waschmittel,spülmittel|~soap ~bleach
bleach|lejía,cloro,lavandina,blanqueador|bleach|eau de javel,javel|candeggina,varechina|alvejante,lixívia,água sanitária|||bleichmittel,bleiche|~to.whiten
trash|basura,desperdicio|trash,garbage,rubbish,waste,refuse|ordures,poubelle|spazzatura,rifiuti,immondizia|lixo|q'upa||müll,abfall/abfälle|~recycling
recycling|reciclaje|recycling|recyclage|riciclaggio|reciclagem|||recycling,wiederverwertung|~renewable
tool|herramienta,utensilio|tool,implement|outil|attrezzo,utensile,strumento,arnese|ferramenta|||werkzeug
hammer|martillo|hammer|marteau/marteaux|martello|martelo|takana|martillu|hammer/hämmer|~mallet ~anvil ~nail.tool
mallet|mazo|mallet,maul,gavel|maillet|mazza,maglio|malho|||holzhammer,schlegel
nail.tool|clavo,tachuela|nail|clou|chiodo|prego|||nagel/nägel
screw|tornillo,rosca|screw|vis|vite|parafuso|||schraube|~bolt ~screwdriver ~nut.tool ~nail.tool
screwdriver|destornillador,desarmador,atornillador|screwdriver|tournevis|cacciavite|chave de fenda|||schraubenzieher,schraubendreher
nut.tool|tuerca|nut|écrou|dado|porca|||schraubenmutter
bolt|perno,bulón|bolt|boulon|bullone|parafuso|||bolzen
wrench|llave inglesa,llave,llave de tuercas|wrench,spanner|clé anglaise|chiave inglese|chave inglesa|||schraubenschlüssel|~screwdriver ~pliers ~tool
pliers|alicate,alicates,tenaza,tenazas,pinza|pliers,pincers|pince,tenailles|pinza,tenaglie|alicate|||zange
saw|sierra,serrucho,serrote|saw,handsaw|scie|sega|serra,serrote||||~chainsaw
chainsaw|motosierra|chainsaw|tronçonneuse|motosega|motosserra|||kettensäge,motorsäge
axe|hacha,destral|axe,ax,hatchet|hache|ascia,scure,accetta|machado|||axt/äxte,beil|~tomahawk ~pickaxe
tomahawk|tomahawk|tomahawk|tomahawk|tomahawk|tomahawk|||tomahawk
drill|taladro,taladradora,broca|drill|perceuse,foret|trapano|furadeira,broca,berbequim|||bohrer,bohrmaschine
file.tool|lima|file|lime|lima|lima|||feile
chisel|cincel,formón,escoplo|chisel|ciseau,burin|scalpello|cinzel,formão|||meißel,stemmeisen|~file.tool ~plane.tool
plane.tool|cepillo,garlopa|plane|rabot|pialla|plaina|||hobel
anvil|yunque|anvil|enclume|incudine|bigorna||||~blacksmith ~forge
scissors|tijeras,tijera|scissors|ciseaux|forbici,cesoie|tesoura|||schere
blade|hoja,cuchilla|blade|lame|lama|lâmina|||klinge|~knife
shovel|pala|shovel,spade|pelle,bêche|pala,badile,vanga|pá|||schaufel,spaten|~hoe ~pickaxe
pickaxe|pico,zapapico,piqueta|pickaxe,pick|pioche|piccone|picareta,alvião|||spitzhacke,pickel
hoe|azada,lampa,azadón|hoe|houe,binette|zappa|enxada,sacho|lampa|liwkana|hacke|~rake ~pickaxe
chaquitaclla|chaquitaclla|andean foot plough||||chakitaqlla|uysu||~plough
plough|arado|plough,plow|charrue|aratro|arado|||pflug/pflüge
sickle|hoz|sickle|faucille|falce|foice|||sichel|~scythe ~hoe
scythe|guadaña|scythe|faux|falce|gadanha
rake|rastrillo|rake|râteau|rastrello,rastro|ancinho|||rechen,harke
wheelbarrow|carretilla|wheelbarrow|brouette|carriola|carrinho de mão|||schubkarre
hose|manguera,manga|hose|tuyau d'arrosage|tubo da giardino|mangueira|||schlauch/schläuche,gartenschlauch|~pipe.tube
pump|bomba,bombeador|pump|pompe|pompa|bomba|||pumpe
filter|filtro|filter|filtre|filtro|filtro|||filter
pipe.tube|tubo,tubería,cañería,caño|pipe,tube|tuyau,tube|tubo,tubazione,canna|tubo,cano,tubulação|||rohr,röhre
tap|grifo,caño,canilla,llave de agua|tap,faucet|robinet|rubinetto|torneira|||wasserhahn/wasserhähne,hahn|~valve
valve|válvula|valve|valve,soupape|valvola|válvula|||ventil
rope|soga,cuerda,cabo,cordel,maroma|rope,cordage|corde|corda,fune|corda|waska|phala|seil,tau|~cord ~cable ~net ~lasso
cord|cordón,cuerda,cordel,piola|cord,string,twine|cordon,ficelle|cordone,spago,cordoncino|cordão,barbante|||schnur/schnüre,kordel|~wire
net|red,malla|net,mesh|filet|rete|rede,malha|llika|qhana|netz|~spiderweb
hook|gancho,anzuelo,garfio|hook|crochet,hameçon|gancio,amo,uncino|gancho,anzol|||haken
wire|alambre|wire|fil de fer|filo metallico,filo di ferro,filo|arame|||draht/drähte|~cable
cable|cable|cable|câble|cavo|cabo|||kabel
wheel|rueda|wheel|roue|ruota|roda|||rad/räder|~gear
gear|engranaje,engrane|gear,cogwheel,gearwheel|engrenage|ingranaggio|engrenagem|||zahnrad/zahnräder,getriebe|~mechanism
spring.tool|resorte,muelle|spring|ressort|molla|mola|||feder,sprungfeder
lever|palanca|lever|levier|leva|alavanca|||hebel
bearing|rodamiento,cojinete,rulemán,rodaje|bearing|roulement|cuscinetto|rolamento,mancal|||kugellager
material|material|material|matériau/matériaux,matériel|materiale|material|||material/materialien,werkstoff
plywood|triplay,contrachapado|plywood|contreplaqué|compensato|compensado|||sperrholz|~wood
wicker|mimbre|wicker,wickerwork|osier|vimini,vimine|vime|||korbgeflecht,weidengeflecht
glass-bead|abalorio,cuenta,chaquira|bead|perle|perlina|conta,miçanga|||glasperle|~necklace
enamel|esmalte|enamel|émail|smalto|esmalte|||emaille|~lacquer ~coating ~nail-polish
tile|azulejo,baldosa,loseta,mayólica,cerámico,mosaico|tile,azulejo|carreau/carreaux,carrelage|piastrella,mattonella|azulejo,ladrilho|||fliese,kachel|~tile.roof
lacquer|laca|lacquer|laque|lacca|laca|||lack|~varnish
glue|pegamento,cola,adhesivo,goma de pegar,goma|glue,adhesive|colle,adhésif|colla,adesivo|cola,adesivo|||kleber,klebstoff,leim|~adhesive-tape
adhesive-tape|cinta adhesiva,cinta scotch,celo|adhesive tape,sticky tape|ruban adhésif|nastro adesivo|fita adesiva|||klebeband/klebebänder|~adhesive
paper|papel|paper|papier|carta|papel|||papier|~cardboard
cardboard|cartón,cartulina|cardboard,carton|carton|cartone|papelão,cartão,cartolina|||karton,pappe
toilet-paper|papel higiénico,papel sanitario,papel de baño,confort|toilet paper,bathroom tissue,toilet tissue|papier toilette,papier hygiénique|carta igienica|papel higiênico|||toilettenpapier,klopapier|~paper
`
