export const stonesMetals = `
stone|piedra|stone|pierre|pietra,sasso|pedra|rumi|qala||~boulder ~rocky
pebble|guijarro,canto rodado,piedrita|pebble,cobblestone,shingle|galet,caillou|ciottolo,sassolino|seixo|||kiesel,kieselstein|<stone ~boulder
gem|gema,piedra preciosa,piedras preciosas|gem,gemstone,precious stone|gemme,pierre précieuse,pierreries|gemma,pietra preziosa|gema,pedra preciosa|||edelstein,gemme|~jewel ~treasure ~diamond ~crown-jewels
jewel|joya,alhaja,presea|jewel,jewellery,jewelry|bijou/bijoux,joyau/joyaux|gioiello,gioia|joia|||juwel,schmuckstück,kleinod|~treasure
jeweler|joyero,joyería|jeweler,jeweller,jewelry store|bijoutier,joaillier,bijouterie,joaillerie|gioielliere,gioielleria|joalheiro,joalheria|||juwelier|~jewel ~goldsmith
treasure|tesoro|treasure|trésor|tesoro|tesouro|||schatz/schätze
diamond|diamante,adamante|diamond|diamant|diamante,adamante|diamante|||diamant|~emerald ~ruby ~sapphire ~crystal
brilliant.gem|brillante|brilliant|brillant|brillante|brilhante||||~diamond ~gem
emerald|esmeralda|emerald|émeraude|smeraldo|esmeralda|q'umir umiña||smaragd|~ruby ~sapphire ~jade
ruby|rubí|ruby|rubis|rubino|rubi|||rubin|~sapphire ~garnet
sapphire|zafiro|sapphire|saphir|zaffiro|safira|||saphir
topaz|topacio|topaz|topaze|topazio|topázio
amethyst|amatista|amethyst|améthyste|ametista|ametista|||amethyst|~quartz
aquamarine|aguamarina|aquamarine,aqua marine|aigue-marine|acquamarina|água-marinha|||aquamarin|~sapphire
turquoise.stone|turquesa|turquoise|turquoise|turchese|turquesa|||türkis|~lapis.lazuli ~turquoise
opal|ópalo|opal|opale|opale|opala|||opal|~moonstone
jade|jade|jade|jade|giada|jade|||jade|~malachite
onyx|ónice,ónix|onyx|onyx|onice|ônix|||onyx|~agate ~obsidian
agate|ágata|agate|agate|agata|ágata
garnet|granate|garnet|grenat|granato|granada|||granat
zircon|circón,circonio|zircon|zircon|zircone|zircão|||zirkon
quartz|cuarzo|quartz|quartz|quarzo|quartzo|||quarz|~crystal
crystal|cristal|crystal|cristal|cristallo|cristal|qispi||kristall
crystalline|cristalino,diáfano|crystalline,crystal clear|cristallin|cristallino|cristalino|||kristallin,kristallklar|~crystal ~clear
lapis.lazuli|lapislázuli|lapis lazuli|lapis-lazuli|lapislazzuli|lápis-lazúli|||lapislazuli
malachite|malaquita|malachite|malachite|malachite|malaquita|||malachit
amber|ámbar|amber|ambre|ambra|âmbar|||bernstein
jet.stone|azabache|jet|jais|giaietto|azeviche|||gagat
obsidian|obsidiana|obsidian|obsidienne|ossidiana|obsidiana|||obsidian|~jet.stone
tanzanite|tanzanita|tanzanite|tanzanite|tanzanite|tanzanita|||tansanit|~sapphire
moonstone|piedra lunar,piedra de luna|moonstone|pierre de lune|pietra di luna|pedra da lua|||mondstein
gold|oro|gold|or|oro|ouro|quri,qori,cori|quri||~silver ~bronze ~platinum ~goldsmith ~ingot
golden|dorado,áureo,de oro,aurífero|golden,gilded,gilt,aureate|doré,d'or,aurifère|dorato,d'oro,aureo|dourado/dourada,áureo|quri|quri|golden/goldene/goldener/goldenes,vergoldet|~gold
goldsmith|orfebre,orive|goldsmith|orfèvre|orafo,orefice|ourives|||goldschmied
nugget|pepita|nugget,gold nugget|pépite|pepita|pepita,pepita de ouro|||nugget,goldklumpen|~gold
silver|plata,argento|silver|argent|argento|prata|qullqi,collque|qullqi|silber|~bronze ~platinum ~silversmith
silvery|plateado,argénteo,argentino|silvery,silver,argent,argentine|argenté,argentin|argentato,argenteo|prateado,argênteo|||silbern/silberne/silberner,silbrig|~silver
silversmith|platero,platería|silversmith|orfèvre,argentier|argentiere|prateiro|||silberschmied|~goldsmith
platinum|platino|platinum|platine|platino|platina|||platin
bronze|bronce|bronze|bronze|bronzo|bronze||||~platinum ~copper ~brass
copper|cobre|copper|cuivre|rame|cobre|anta|yawri|kupfer
brass|latón,azófar|brass|laiton|ottone|latão
iron|hierro,fierro,férreo|iron,ferrous|fer|ferro|ferro|q'illay,hirru||eisen|~steel
steel|acero|steel|acier|acciaio|aço|||stahl
stainless.steel|acero inoxidable,inoxidable,inox|stainless steel,stainless,inox|acier inoxydable,inox|acciaio inox,acciaio inossidabile,inox|aço inoxidável,inox|||edelstahl,rostfreier stahl|<steel ~chrome
lead|plomo|lead|plomb|piombo|chumbo|titi|titi|blei
tin|estaño|tin,pewter|étain|stagno|estanho|chayanta||zinn
zinc|zinc,cinc|zinc|zinc|zinco|zinco|||zink
nickel|níquel|nickel|nickel|nichel|níquel|||nickel
aluminum|aluminio|aluminum,aluminium|aluminium|alluminio|alumínio|||aluminium
titanium|titanio|titanium|titane|titanio|titânio
chrome|cromo|chrome,chromium|chrome|cromo|cromo|||chrom
mercury|mercurio,azogue|mercury,quicksilver|mercure|mercurio|mercúrio|||quecksilber
lithium|litio|lithium|lithium|litio|lítio|||lithium
magnesium|magnesio|magnesium|magnésium|magnesio|magnésio|||magnesium
calcium|calcio|calcium|calcium|calcio|cálcio|||kalzium,calcium
iodine|yodo|iodine|iode|iodio|iodo|||jod
sulfur|azufre|sulfur,sulphur,brimstone|soufre|zolfo|enxofre|||schwefel
phosphorus|fósforo|phosphorus|phosphore|fosforo|fósforo|||phosphor
carbon|carbono|carbon|carbone|carbonio|carbono|||kohlenstoff|~coal ~graphite
coal|carbón,hulla,carbón mineral|coal,charcoal|charbon,houille|carbone,carbone fossile|carvão,carvão mineral,hulha|k'illimsa|k'illima|kohle,steinkohle|~charcoal
graphite|grafito|graphite,black lead|graphite|grafite|grafite|||graphit,grafit
oxygen|oxígeno|oxygen|oxygène|ossigeno|oxigênio|||sauerstoff|~air
hydrogen|hidrógeno|hydrogen|hydrogène|idrogeno|hidrogênio|||wasserstoff
nitrogen|nitrógeno|nitrogen|azote|azoto|nitrogênio|||stickstoff
helium|helio|helium|hélium|elio|hélio|||helium
uranium|uranio|uranium|uranium|uranio|urânio|||uran
petroleum|petróleo,crudo|petroleum,oil,crude oil,crude|pétrole|petrolio,greggio|petróleo|||erdöl,petroleum|~gasoline ~black.gold
gas|gas|gas|gaz|gas|gás|||gas
metal|metal|metal|métal/métaux|metallo|metal|||metall|~metallurgy ~iron
metallic|metálico|metallic|métallique|metallico|metálico|||metallisch|~metal
mineral|mineral|mineral|minéral|minerale|mineral
alloy|aleación|alloy|alliage|lega|liga|||legierung
magnet|imán,magneto|magnet|aimant,magnétite|magnete,calamita|ímã,íman|||magnet
magnetic|magnético|magnetic|magnétique|magnetico|magnético|||magnetisch|~magnet
marble.stone|mármol|marble|marbre|marmo|mármore|||marmor|~granite
granite|granito|granite|granit|granito|granito|||granit
slate|pizarra|slate|ardoise|ardesia|ardósia,lousa|||schiefer
limestone|caliza|limestone|calcaire|calcare|calcário|||kalkstein|~lime.stone ~sandstone
sandstone|arenisca|sandstone|grès|arenaria|arenito|||sandstein
ashlar|sillar|ashlar,white volcanic stone||||sillar
chalk|tiza,creta|chalk|craie|gesso|giz|||kreide|~plaster
lime.stone|cal|lime|chaux|calce|cal|isku||kalk
plaster|yeso,escayola|plaster,gypsum,stucco|plâtre|gesso|gesso|||gips
cement|cemento|cement|ciment|cemento|cimento|||zement|~concrete
concrete|concreto,hormigón|concrete|béton|calcestruzzo|concreto,betão|||beton
brick|ladrillo,tabique|brick|brique|mattone,laterizio|tijolo|||ziegel,backstein,ziegelstein|~tile
adobe|adobe|adobe,mudbrick,mud brick|adobe,pisé|adobe|adobe|tika|tika|lehmziegel,adobe|~brick
asphalt|asfalto|asphalt,blacktop,tarmac|asphalte|asfalto|asfalto|||asphalt
glass.material|vidrio,cristal|glass|verre|vetro|vidro|qispi||glas|~crystal ~glass
ceramic|cerámica|ceramic,ceramics|céramique|ceramica|cerâmica|||keramik
porcelain|porcelana,loza,porcelanato|porcelain,china,chinaware|porcelaine|porcellana|porcelana|||porzellan|~ceramic ~pottery
pottery|alfarería,cerámica,ollería|pottery,earthenware|poterie|ceramica,terracotta,vasellame|olaria,cerâmica|||töpferei,töpferware|~ceramic
potter|alfarero,ceramista|potter,ceramist|potier,céramiste|vasaio,ceramista|oleiro,ceramista|sañu ruwaq||töpfer,keramiker|~pottery ~ceramic
terracotta|terracota|terracotta|terre cuite|terracotta|terracota|||terrakotta|~clay ~pottery
plastic|plástico|plastic|plastique|plastica|plástico|||plastik,kunststoff|~vinyl
ivory|marfil|ivory|ivoire|avorio|marfim|||elfenbein|~tusk
wax|cera|wax|cire|cera|cera|||wachs|~candle
tar|brea,alquitrán|tar,pitch|goudron,poix|catrame,pece|alcatrão,breu|||teer,pech|~asphalt
element|elemento|element|élément|elemento|elemento
atom|átomo|atom|atome|atomo|átomo|||atom|~molecular
atomic|atómico|atomic|atomique|atomico|atômico|||atomar|~atom
molecule|molécula|molecule|molécule|molecola|molécula|||molekül|~atom
ingot|lingote|ingot,bullion,gold bar|lingot|lingotto|lingote|||barren|~pure.gold
forge|forja,fragua,herrería|forge,smithy,blacksmith's shop|forge|fucina,forgia,ferriera|forja,fornalha|||schmiede|~welding
blacksmith|herrero|blacksmith,smith|forgeron,maréchal-ferrant|fabbro|ferreiro|||schmied,hufschmied|~forge ~horseshoe
rust|óxido,herrumbre,orín|rust|rouille|ruggine|ferrugem|||rost
philosophers.stone|piedra filosofal|philosopher's stone|pierre philosophale|pietra filosofale|pedra filosofal|||stein der weisen|~alchemy
pure.gold|oro puro,oro fino|pure gold,fine gold,solid gold|or pur,or fin|oro puro|ouro puro|||reines gold,feingold|<gold
white.gold|oro blanco|white gold|or blanc|oro bianco|ouro branco|||weißgold|<gold
black.gold|oro negro|black gold|or noir|oro nero|ouro negro|||schwarzes gold|~black.pearl
`
