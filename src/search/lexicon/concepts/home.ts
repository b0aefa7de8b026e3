// Home, furniture, kitchen, tools and materials.
export const home = `
house|casa|house|maison|casa|casa|wasi|uta|~home ~villa
little-house|casita|little house,small house|petite maison,maisonnette|casetta,casina|casinha|||~house
big-house|casona,casa grande|big house,mansion house|grande maison|casa grande,casona|casarão|hatun wasi|jach'a uta|~mansion
home|hogar|home|foyer,maison,chez-soi|casa,focolare|lar|wasi|uta|~residence
home-sweet-home|hogar dulce hogar|home sweet home|doux foyer|casa dolce casa|lar doce lar|||~home
my-house|mi casa|my house,my home|ma maison,chez moi|mia casa,casa mia|minha casa|||~house
hearth|hogar,fogón|hearth|âtre,foyer|focolare|lareira|||~fireplace
chimney|chimenea|chimney|cheminée|camino|chaminé
roof|techo,tejado|roof|toit|tetto|telhado,teto
ceiling|techo|ceiling|plafond|soffitto|teto
tile.roof|teja|roof tile|tuile|tegola|telha
wall|pared,muro|wall|mur|muro,parete|muro,parede|pirqa|pirqa
floor|piso,suelo|floor|sol,plancher|pavimento|piso,chão
parquet|parqué|parquet|parquet|parquet|parquê|||~floor
door|puerta|door|porte|porta|porta|punku|punku|~gate
little-door|puertita,portezuela|little door|petite porte|porticina,sportello|portinha|||~door
gate|portón,puerta|gate|portail,porte|cancello|portão|punku|punku
window|ventana|window|fenêtre|finestra|janela
curtain|cortina|curtain|rideau/rideaux|tenda,tendina|cortina|||~blind.window
blind.window|persiana|blind,shutter|store,persienne,volet|persiana|persiana
balcony|balcón|balcony|balcon|balcone|balcão,varanda|||~terrace
terrace|terraza|terrace|terrasse|terrazza|terraço
porch|porche|porch|porche|portico|alpendre,varanda|||~terrace
patio|patio|patio,courtyard,yard|cour,patio|cortile,patio|pátio
stairs|escalera,escaleras|stairs,staircase,stairway|escalier|scala,scale|escada
ladder|escalera|ladder|échelle|scala|escada
elevator|ascensor,elevador|elevator,lift|ascenseur|ascensore|elevador
corridor|pasillo,corredor|corridor,hallway|couloir,corridor|corridoio|corredor
room|cuarto,habitación,sala|room|chambre,pièce,salle|stanza,camera,sala|quarto,sala
bedroom|dormitorio,alcoba|bedroom|chambre à coucher,chambre|camera da letto|quarto,dormitório|puñuna wasi||~room
living-room|sala,sala de estar|living room,lounge|salon,séjour|soggiorno,salotto|sala de estar|||~room
salon|salón|salon,hall,saloon|salon|salone,salotto|salão
dining-room|comedor|dining room|salle à manger|sala da pranzo|sala de jantar|||~room
kitchenette|cocinita|kitchenette,little kitchen|kitchenette,cuisinette|cucinino,cucinotto|cozinha pequena|||~kitchen
pantry|despensa|pantry,larder|garde-manger|dispensa|despensa,copa
bathroom|baño,cuarto de baño|bathroom|salle de bains|bagno|banheiro
bathtub|bañera,tina|bathtub,tub|baignoire|vasca da bagno|banheira
toilet|inodoro,retrete|toilet|toilettes,wc|gabinetto,toilette|vaso sanitário,sanita
attic|ático,desván|attic,loft|grenier|attico,soffitta|sótão
garage|garaje,cochera|garage|garage|garage,autorimessa|garagem
furniture|muebles,mobiliario|furniture|meubles,mobilier|mobili,arredamento|móveis,mobília
piece-of-furniture|mueble|piece of furniture|meuble|mobile|móvel|||~furniture
table|mesa|table|table|tavolo,tavola|mesa
little-table|mesita|little table,side table|petite table,tablette|tavolino|mesinha|||~table
chair|silla|chair|chaise|sedia|cadeira|tiyana|qunuña|~armchair
armchair|sillón,butaca|armchair|fauteuil|poltrona|poltrona|||~sofa
sofa|sofá|sofa,couch,settee|canapé,sofa|divano,sofà|sofá
bench|banca,banco|bench|banc|panca,panchina|banco|||~chair
stool|banquito,taburete|stool|tabouret|sgabello|banquinho,tamborete|||~chair
rocking-chair|mecedora|rocking chair,rocker|fauteuil à bascule,berceuse|sedia a dondolo|cadeira de balanço|||~chair
desk|escritorio|desk|bureau|scrivania|escrivaninha,secretária
bed|cama,lecho|bed|lit|letto|cama|puñuna|ikiña
mattress|colchón|mattress|matelas|materasso|colchão|||~bed
pillow|almohada|pillow|oreiller|cuscino,guanciale|travesseiro,almofada|sawna||~cushion
cushion|cojín|cushion|coussin|cuscino|almofada
blanket|manta,frazada,cobija|blanket|couverture|coperta|cobertor,manta|||~quilt
quilt|edredón,colcha|quilt,duvet,eiderdown|couette,édredon|trapunta,piumone|edredom,colcha
sheet.bed|sábana|sheet|drap|lenzuolo|lençol
towel|toalla|towel|serviette|asciugamano|toalha
tablecloth|mantel|tablecloth|nappe|tovaglia|toalha de mesa
napkin|servilleta|napkin|serviette|tovagliolo|guardanapo
carpet|alfombra|carpet|tapis,moquette|tappeto|tapete,carpete|||~rug
rug|tapete,alfombra|rug|tapis,carpette|tappeto|tapete
mat|estera,esterilla|mat|natte,tapis|stuoia|esteira|||~rug
cradle|cuna,pesebre|cradle,crib|berceau,crèche|culla,presepe|berço,presépio|k'iraw
hammock|hamaca|hammock|hamac|amaca|rede
wardrobe|ropero,armario|wardrobe,closet|armoire,penderie|armadio|guarda-roupa,armário|||~cupboard
cupboard|armario,alacena|cupboard|placard|credenza,armadio|armário
drawer|cajón|drawer|tiroir|cassetto|gaveta
shelf|repisa,estante|shelf/shelves|étagère|scaffale,mensola|prateleira,estante
mirror|espejo|mirror|miroir|specchio|espelho|rirpu|lirphu
chandelier|candelabro,araña|chandelier|lustre,chandelier|lampadario|lustre|||~lamp
candlestick|candelero|candlestick|chandelier,bougeoir|candeliere|castiçal|||~candle
vase|florero,jarrón|vase|vase|vaso|vaso,jarra
flowerpot|maceta|flowerpot|pot de fleurs|vaso da fiori|vaso de flores
frame|marco|frame|cadre|cornice|moldura
ornament|adorno,ornamento|ornament|ornement|ornamento|ornamento,enfeite|||~decoration
decoration|decoración|decoration,decor,interior design|décoration,décor|decorazione,arredo|decoração
wood-oven|horno de leña|wood oven,wood-fired oven|four à bois,feu de bois|forno a legna|forno a lenha|||~oven
microwave|microondas|microwave|micro-ondes|microonde|micro-ondas|||~oven
refrigerator|refrigeradora,nevera,frigorífico|refrigerator,fridge|réfrigérateur,frigo|frigorifero,frigo|geladeira,refrigerador|||~freezer
freezer|congelador,congeladora|freezer|congélateur|congelatore|congelador
dishwasher|lavavajillas|dishwasher,dishwashing|lave-vaisselle|lavastoviglie|lava-louças
washing-machine|lavadora|washing machine,washer|machine à laver,lave-linge|lavatrice|máquina de lavar
vacuum-cleaner|aspiradora|vacuum cleaner,hoover|aspirateur|aspirapolvere|aspirador
iron.tool|plancha|iron|fer à repasser|ferro da stiro|ferro de passar
blender|licuadora,batidora|blender,mixer|mixeur,batteur|frullatore|liquidificador,batedeira
toaster|tostadora|toaster|grille-pain|tostapane|torradeira
kettle|hervidor,pava|kettle|bouilloire|bollitore|chaleira|||~teapot
pot|olla|pot,saucepan|casserole,marmite|pentola|panela|manka|phukhu|~pan
little-pot|ollita|little pot|petite marmite,petit pot|pentolino|panelinha|||~pot
pan|sartén|pan,frying pan,skillet|poêle|padella|frigideira
cauldron|caldero|cauldron|chaudron|calderone|caldeirão|||~pot
casserole|cacerola|casserole|casserole|casseruola|caçarola|||~pot
tray|bandeja|tray|plateau|vassoio|bandeja
plate|plato|plate,dish|assiette,plat|piatto|prato|p'uku|chuwa
bowl|tazón,bol|bowl|bol|ciotola,scodella|tigela|||~cup
little-cup|tacita|little cup|petite tasse|tazzina|xicrinha|||~cup
cup.goblet|copa|cup,goblet|coupe|coppa,calice|taça|qiru|qiru|~chalice ~glass
qero|quero,kero|qero,kero,ritual cup||||qiru,q'iru|q'iru|~cup.goblet
little-bottle|botellita|little bottle|petite bouteille|bottiglietta|garrafinha|||~bottle
pitcher-clay|cántaro|clay pitcher|cruche|anfora|cântaro|puyñu|wakulla|~jug
amphora|ánfora|amphora|amphore|anfora|ânfora|||~jug
bucket|balde,cubo|bucket,pail|seau|secchio|balde
can.tin|lata|can,tin|boîte,canette|lattina,scatola|lata
knife|cuchillo|knife/knives|couteau/couteaux|coltello|faca|tumi,kuchuna|tumi,khariña|~dagger
fork|tenedor|fork|fourchette|forchetta|garfo|||~spoon
spoon|cuchara|spoon|cuillère,cuiller|cucchiaio|colher|wislla|wislla
teaspoon|cucharita|teaspoon|petite cuillère|cucchiaino|colherinha|||~spoon
ladle|cucharón|ladle|louche|mestolo|concha|wislla
cutlery|cubiertos,cuchillería|cutlery|couverts,coutellerie|posate|talheres
tableware|vajilla|tableware,dinnerware,crockery,dishware|vaisselle|stoviglie|louça
mortar|mortero|mortar|mortier|mortaio|almofariz
batan|batán,moledor|grinding stone||||maran||~mortar
sieve|colador,cedazo|sieve,strainer|passoire,tamis|setaccio,colino|peneira,coador
funnel|embudo|funnel|entonnoir|imbuto|funil
broom|escoba|broom|balai|scopa|vassoura|pichana|pichaña
mop|trapeador,fregona|mop|serpillière|mocio|esfregão
detergent|detergente|detergent|détergent|detersivo|detergente
bleach|lejía|bleach|eau de javel|candeggina,varechina|alvejante,lixívia
trash|basura|trash,garbage,rubbish|ordures,poubelle|spazzatura|lixo|q'upa
recycling|reciclaje|recycling|recyclage|riciclaggio|reciclagem
tool|herramienta|tool|outil|attrezzo,utensile|ferramenta
hammer|martillo|hammer|marteau/marteaux|martello|martelo|takana|martillu|~mallet
mallet|mazo|mallet|maillet|mazza,maglio|malho
nail.tool|clavo|nail|clou|chiodo|prego
screw|tornillo|screw|vis|vite|parafuso
screwdriver|destornillador|screwdriver|tournevis|cacciavite|chave de fenda
nut.tool|tuerca|nut|écrou|dado|porca
bolt|perno|bolt|boulon|bullone|parafuso
wrench|llave inglesa,llave|wrench,spanner|clé anglaise|chiave inglese|chave inglesa
pliers|alicate,alicates|pliers|pince,tenailles|pinza,tenaglie|alicate
saw|sierra,serrucho|saw|scie|sega|serra
chainsaw|motosierra|chainsaw|tronçonneuse|motosega|motosserra
axe|hacha|axe,ax|hache|ascia,scure|machado|||~tomahawk
tomahawk|tomahawk|tomahawk|tomahawk|tomahawk|tomahawk
drill|taladro|drill|perceuse,foret|trapano|furadeira
file.tool|lima|file|lime|lima|lima
chisel|cincel|chisel|ciseau,burin|scalpello|cinzel
plane.tool|cepillo|plane|rabot|pialla|plaina
anvil|yunque|anvil|enclume|incudine|bigorna
scissors|tijeras,tijera|scissors|ciseaux|forbici|tesoura
blade|hoja,cuchilla|blade|lame|lama|lâmina|||~knife
shovel|pala|shovel,spade|pelle,bêche|pala,badile|pá
pickaxe|pico|pickaxe,pick|pioche|piccone|picareta
hoe|azada,lampa|hoe|houe,binette|zappa|enxada|lampa|liwkana
chaquitaclla|chaquitaclla|andean foot plough||||chakitaqlla|uysu|~plough
plough|arado|plough,plow|charrue|aratro|arado
sickle|hoz|sickle|faucille|falce|foice|||~scythe
scythe|guadaña|scythe|faux|falce|gadanha
rake|rastrillo|rake|râteau|rastrello|ancinho
wheelbarrow|carretilla|wheelbarrow|brouette|carriola|carrinho de mão
hose|manguera|hose|tuyau d'arrosage|tubo da giardino|mangueira
pump|bomba|pump|pompe|pompa|bomba
filter|filtro|filter|filtre|filtro|filtro
pipe.tube|tubo,tubería|pipe,tube|tuyau,tube|tubo|tubo,cano
tap|grifo,caño|tap,faucet|robinet|rubinetto|torneira
valve|válvula|valve|valve,soupape|valvola|válvula
rope|soga,cuerda|rope|corde|corda,fune|corda|waska|phala|~cord
cord|cordón,cuerda|cord,string|cordon,ficelle|cordone,spago|cordão,barbante
net|red,malla|net,mesh|filet|rete|rede|llika|qhana
hook|gancho,anzuelo|hook|crochet,hameçon|gancio,amo|gancho,anzol
wire|alambre|wire|fil de fer|filo metallico,filo di ferro|arame
cable|cable|cable|câble|cavo|cabo
wheel|rueda|wheel|roue|ruota|roda
gear|engranaje|gear|engrenage|ingranaggio|engrenagem
spring.tool|resorte,muelle|spring|ressort|molla|mola
lever|palanca|lever|levier|leva|alavanca
bearing|rodamiento,cojinete|bearing|roulement|cuscinetto|rolamento
material|material|material|matériau/matériaux,matériel|materiale|material
plywood|triplay,contrachapado|plywood|contreplaqué|compensato|compensado|||~wood
wicker|mimbre|wicker|osier|vimini|vime
glass-bead|abalorio,cuenta|bead|perle|perlina|conta
enamel|esmalte|enamel|émail|smalto|esmalte
tile|azulejo,baldosa,loseta|tile|carreau/carreaux,carrelage|piastrella,mattonella|azulejo,ladrilho
lacquer|laca|lacquer|laque|lacca|laca|||~varnish
glue|pegamento,cola|glue,adhesive|colle|colla|cola
adhesive-tape|cinta adhesiva|adhesive tape,sticky tape|ruban adhésif|nastro adesivo|fita adesiva
paper|papel|paper|papier|carta|papel
cardboard|cartón|cardboard,carton|carton|cartone|papelão,cartão
toilet-paper|papel higiénico|toilet paper|papier toilette,papier hygiénique|carta igienica|papel higiênico|||~paper
`
