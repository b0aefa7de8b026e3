export const stonesMetals = `
stone|piedra|stone|pierre|pietra|pedra|rumi|qala|~boulder
pebble|guijarro,canto rodado,piedrita|pebble,cobblestone|galet,caillou|ciottolo,sassolino|seixo|||<stone ~boulder
gem|gema,piedra preciosa|gem,gemstone|gemme,pierre précieuse|gemma,pietra preziosa|gema,pedra preciosa|||~jewel ~treasure
jewel|joya,alhaja|jewel,jewellery,jewelry|bijou/bijoux,joyau/joyaux|gioiello|joia|||~treasure
jeweler|joyero,joyería|jeweler,jeweller,jewelry store|bijoutier,joaillier,bijouterie,joaillerie|gioielliere,gioielleria|joalheiro,joalheria|||~jewel ~goldsmith
treasure|tesoro|treasure|trésor|tesoro|tesouro
diamond|diamante|diamond|diamant|diamante|diamante|||~emerald ~ruby ~sapphire
brilliant.gem|brillante|brilliant|brillant|brillante|brilhante|||~diamond
emerald|esmeralda|emerald|émeraude|smeraldo|esmeralda|q'umir umiña||~ruby ~sapphire
ruby|rubí|ruby|rubis|rubino|rubi|||~sapphire
sapphire|zafiro|sapphire|saphir|zaffiro|safira
topaz|topacio|topaz|topaze|topazio|topázio
amethyst|amatista|amethyst|améthyste|ametista|ametista
aquamarine|aguamarina|aquamarine|aigue-marine|acquamarina|água-marinha
turquoise.stone|turquesa|turquoise|turquoise|turchese|turquesa
opal|ópalo|opal|opale|opale|opala
jade|jade|jade|jade|giada|jade
onyx|ónice,ónix|onyx|onyx|onice|ônix
agate|ágata|agate|agate|agata|ágata
garnet|granate|garnet|grenat|granato|granada
zircon|circón,circonio|zircon|zircon|zircone|zircão
quartz|cuarzo|quartz|quartz|quarzo|quartzo
crystal|cristal|crystal|cristal|cristallo|cristal|qispi
crystalline|cristalino|crystalline|cristallin|cristallino|cristalino|||~crystal ~clear
lapis.lazuli|lapislázuli|lapis lazuli|lapis-lazuli|lapislazzuli|lápis-lazúli
malachite|malaquita|malachite|malachite|malachite|malaquita
amber|ámbar|amber|ambre|ambra|âmbar
jet.stone|azabache|jet|jais|giaietto|azeviche
obsidian|obsidiana|obsidian|obsidienne|ossidiana|obsidiana
tanzanite|tanzanita|tanzanite|tanzanite|tanzanite|tanzanita
moonstone|piedra lunar,piedra de luna|moonstone|pierre de lune|pietra di luna|pedra da lua
gold|oro|gold|or|oro|ouro|quri,qori,cori|quri|~silver ~bronze ~platinum
golden|dorado,áureo,de oro|golden,gilded,gilt|doré,d'or|dorato,d'oro,aureo|dourado,áureo|quri|quri|~gold
goldsmith|orfebre|goldsmith|orfèvre|orafo,orefice|ourives
nugget|pepita|nugget|pépite|pepita|pepita
silver|plata|silver|argent|argento|prata|qullqi,collque|qullqi|~bronze ~platinum
silvery|plateado,argénteo,argentino|silvery,silver|argenté,argentin|argentato,argenteo|prateado|||~silver
silversmith|platero,platería|silversmith|orfèvre,argentier|argentiere|prateiro|||~goldsmith
platinum|platino|platinum|platine|platino|platina
bronze|bronce|bronze|bronze|bronzo|bronze|||~platinum
copper|cobre|copper|cuivre|rame|cobre|anta|yawri
brass|latón|brass|laiton|ottone|latão
iron|hierro,fierro|iron|fer|ferro|ferro|q'illay,hirru
steel|acero|steel|acier|acciaio|aço
stainless.steel|acero inoxidable,inoxidable,inox|stainless steel,stainless|acier inoxydable,inox|acciaio inox,acciaio inossidabile,inox|aço inoxidável,inox|||<steel
lead|plomo|lead|plomb|piombo|chumbo|titi|titi
tin|estaño|tin,pewter|étain|stagno|estanho|chayanta
zinc|zinc,cinc|zinc|zinc|zinco|zinco
nickel|níquel|nickel|nickel|nichel|níquel
aluminum|aluminio|aluminum,aluminium|aluminium|alluminio|alumínio
titanium|titanio|titanium|titane|titanio|titânio
chrome|cromo|chrome,chromium|chrome|cromo|cromo
mercury|mercurio,azogue|mercury,quicksilver|mercure|mercurio|mercúrio
lithium|litio|lithium|lithium|litio|lítio
magnesium|magnesio|magnesium|magnésium|magnesio|magnésio
calcium|calcio|calcium|calcium|calcio|cálcio
iodine|yodo|iodine|iode|iodio|iodo
sulfur|azufre|sulfur,sulphur,brimstone|soufre|zolfo|enxofre
phosphorus|fósforo|phosphorus|phosphore|fosforo|fósforo
carbon|carbono|carbon|carbone|carbonio|carbono
coal|carbón,hulla|coal,charcoal|charbon|carbone|carvão|k'illimsa|k'illima
graphite|grafito|graphite|graphite|grafite|grafite
oxygen|oxígeno|oxygen|oxygène|ossigeno|oxigênio
hydrogen|hidrógeno|hydrogen|hydrogène|idrogeno|hidrogênio
nitrogen|nitrógeno|nitrogen|azote|azoto|nitrogênio
helium|helio|helium|hélium|elio|hélio
uranium|uranio|uranium|uranium|uranio|urânio
petroleum|petróleo|petroleum,oil|pétrole|petrolio|petróleo
gas|gas|gas|gaz|gas|gás
metal|metal|metal|métal/métaux|metallo|metal
metallic|metálico|metallic|métallique|metallico|metálico|||~metal
mineral|mineral|mineral|minéral|minerale|mineral
alloy|aleación|alloy|alliage|lega|liga
magnet|imán|magnet|aimant|magnete,calamita|ímã,íman
magnetic|magnético|magnetic|magnétique|magnetico|magnético|||~magnet
marble.stone|mármol|marble|marbre|marmo|mármore
granite|granito|granite|granit|granito|granito
slate|pizarra|slate|ardoise|ardesia|ardósia
limestone|caliza|limestone|calcaire|calcare|calcário
sandstone|arenisca|sandstone|grès|arenaria|arenito
ashlar|sillar|ashlar,white volcanic stone||||sillar
chalk|tiza,creta|chalk|craie|gesso|giz
lime.stone|cal|lime|chaux|calce|cal|isku
plaster|yeso|plaster,gypsum|plâtre|gesso|gesso
cement|cemento|cement|ciment|cemento|cimento|||~concrete
concrete|concreto,hormigón|concrete|béton|calcestruzzo|concreto,betão
brick|ladrillo|brick|brique|mattone|tijolo
adobe|adobe|adobe,mudbrick,mud brick|adobe,pisé|adobe|adobe|tika|tika|~brick
asphalt|asfalto|asphalt|asphalte|asfalto|asfalto
glass.material|vidrio,cristal|glass|verre|vetro|vidro|qispi||~crystal
ceramic|cerámica|ceramic,ceramics|céramique|ceramica|cerâmica
porcelain|porcelana,loza|porcelain,china|porcelaine|porcellana|porcelana|||~ceramic
pottery|alfarería,cerámica|pottery,earthenware|poterie|ceramica,terracotta|olaria,cerâmica|||~ceramic
potter|alfarero,ceramista|potter|potier,céramiste|vasaio|oleiro|sañu ruwaq||~pottery
terracotta|terracota|terracotta|terre cuite|terracotta|terracota
plastic|plástico|plastic|plastique|plastica|plástico
ivory|marfil|ivory|ivoire|avorio|marfim
wax|cera|wax|cire|cera|cera
tar|brea,alquitrán|tar,pitch|goudron,poix|catrame,pece|alcatrão,breu
element|elemento|element|élément|elemento|elemento
atom|átomo|atom|atome|atomo|átomo
atomic|atómico|atomic|atomique|atomico|atômico|||~atom
molecule|molécula|molecule|molécule|molecola|molécula|||~atom
ingot|lingote|ingot,bullion|lingot|lingotto|lingote
forge|forja,fragua|forge,smithy|forge|fucina,forgia|forja
blacksmith|herrero|blacksmith,smith|forgeron,maréchal-ferrant|fabbro|ferreiro|||~forge
rust|óxido,herrumbre|rust|rouille|ruggine|ferrugem
philosophers.stone|piedra filosofal|philosopher's stone|pierre philosophale|pietra filosofale|pedra filosofal
pure.gold|oro puro|pure gold,fine gold|or pur,or fin|oro puro|ouro puro|||<gold
white.gold|oro blanco|white gold|or blanc|oro bianco|ouro branco|||<gold
black.gold|oro negro|black gold|or noir|oro nero|ouro negro
`
