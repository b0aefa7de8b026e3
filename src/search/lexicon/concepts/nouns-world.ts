// Nouns of nature, animals, plants and things of the world.
export const nounsWorld = `
cloudburst|chaparrón,aguacero|cloudburst,downpour|averse,déluge|acquazzone,rovescio|aguaceiro,toró|||~rain ~storm
sleet|aguanieve|sleet|grésil,neige fondue|nevischio|aguaneve|||~snow ~hail
thaw|deshielo|thaw|dégel|disgelo|degelo|||~snow !frost
flurry|ráfaga|flurry,gust|rafale,bourrasque|raffica|rajada|||~wind
mistral|mistral|mistral|mistral|maestrale,mistral|mistral|||~north.wind
sirocco|siroco|sirocco|sirocco|scirocco|siroco|||~wind
trade.wind|alisio|trade wind|alizé|aliseo|alísio|||~wind
haze|calina,neblina|haze,mistiness|brume|foschia|bruma,névoa|||~mist ~cloud
humid|húmedo|humid,damp|humide|umido|úmido,húmido|||~wet
black.ice|hielo negro|black ice|verglas|vetrone|gelo negro|||~ice
torrent|torrente|torrent|torrent|torrente|torrente|||~stream.flow
ripple|onda,rizo de agua|ripple|ride,ondulation|increspatura|ondulação|||~wave
undulation|ondulación|undulation|ondulation|ondulazione|ondulação|||~wave
wavy|ondulado|wavy|ondulé|ondulato|ondulado|||~wave
foamy|espumoso|foamy,frothy|mousseux/mousseuse|schiumoso,spumoso|espumoso|||~foam
gorge|garganta,quebrada|gorge,ravine|gorge|gola,forra|garganta|||~canyon ~ravine
chasm|sima,abismo|chasm|gouffre|voragine,baratro|abismo,voragem|||~abyss ~precipice
glade|claro,calvero|glade,clearing|clairière|radura|clareira|||~forest
copse|bosquecillo,soto|copse,spinney|bosquet,taillis|boschetto|bosquete|||~grove
thicket|matorral,maleza|thicket,scrub,brushwood|fourré,broussaille|macchia,boscaglia|matagal|||~shrub
hedge|seto|hedge,hedgerow|haie|siepe|sebe,cerca viva|||~fence.wall
furrow|surco|furrow|sillon|solco|sulco|||~plough
butte|cerro testigo,otero|butte,knoll|butte,tertre|poggio|outeiro|||~hill
mound|montículo,túmulo|mound,hillock|tertre,monticule|tumulo,monticello|montículo|||~hill
ridge|cresta,loma|ridge|crête,arête|cresta,crinale|crista,serra|||~hilltop
ledge|cornisa,repisa|ledge|corniche,rebord|cornicione,sporgenza|saliência,peitoril|||~cliff
basin.valley|hondonada|hollow,dell|creux,vallon|conca,avvallamento|baixada,vale|||~valley
glen|cañada|glen,dale|vallon,combe|vallata|vale|||~valley
salt-flat|salar,salina|salt flat,saltworks|saline,marais salant|salina|salina|||~salt
shoal|bajío,banco de arena|shoal,sandbank|haut-fond,banc de sable|secca,banco di sabbia|baixio,banco de areia|||~reef
headland|promontorio,punta|headland,promontory|promontoire|promontorio|promontório|||~cape.land
estuary.mouth|desembocadura|river mouth|embouchure|foce|foz|||~estuary
tributary|afluente|tributary|affluent|affluente|afluente|||~river
rapids|rápidos|rapids|rapides|rapide|corredeira|||~waterfall ~torrent
dyke|dique,malecón|dyke,embankment,levee|digue,remblai|argine|dique,aterro|||~dam
summit.ridge|cumbre,cima|crest,crown|cime|cima|cimo|||~summit
scree|pedregal|scree,stony ground|éboulis,pierrier|pietraia|pedregal|||~stone
boulder|pedrusco,peñasco|boulder|rocher,bloc|masso,macigno|pedregulho,penedo|||~rock
crag|peña,risco|crag|roc,rocher|rupe,roccia|penha,fraga|||~cliff
flint|pedernal,sílex|flint|silex|selce|sílex|||~stone
flagstone|losa,laja|flagstone,slab|dalle|lastra|laje|||~stone
cobblestone|adoquín|cobblestone,paving stone|pavé|ciottolo,sanpietrino|paralelepípedo|||~stone
paving|pavimento|paving,pavement|pavage,chaussée|pavimentazione|pavimento,calçamento|||~asphalt
dirt|tierra,suciedad|dirt|saleté,terre|sporcizia|sujeira|||~soil
muddy|fangoso,lodoso|muddy|boueux/boueuse|fangoso|lamacento|||~mud
dusty|polvoriento|dusty|poussiéreux/poussiéreuse|polveroso|poeirento|||~dust
rusty|oxidado|rusty|rouillé|arrugginito|enferrujado|||~rust
leafy|frondoso|leafy|feuillu,touffu|frondoso|frondoso|||~leaf
shady|sombreado,umbrío|shady|ombragé|ombroso|sombreado,umbroso|||~shade
misty|brumoso,neblinoso|misty,hazy|brumeux/brumeuse|brumoso,nebbioso|nebuloso,enevoado|||~mist
watery|acuoso,aguado|watery,aqueous|aqueux/aqueuse|acquoso|aquoso,aguado|||~water
oily|aceitoso,graso|oily,greasy|huileux/huileuse,gras/grasse|oleoso,grasso|oleoso,gorduroso|||~oil
bramble|zarza,zarzamora|bramble|ronce|rovo|silva,sarça|||~blackberry
hazel|avellano|hazel,hazel tree|noisetier,coudrier|nocciolo|aveleira|||~hazelnut
hickory|nogal americano|hickory|caryer|noce americano|nogueira americana|||~walnut
spruce|pícea|spruce|épicéa|abete rosso|espruce|||~fir
plane.tree|plátano de sombra|plane tree,sycamore|platane|platano|plátano|||~tree
chestnut.horse|castaño de Indias|horse chestnut|marronnier|ippocastano|castanheiro-da-índia|||~chestnut.tree
tumbleweed|planta rodadora|tumbleweed|virevoltant|rotolacampo|erva rolante|||~weed
undergrowth|sotobosque,maleza|undergrowth|sous-bois|sottobosco|vegetação rasteira|||~forest
husk|cáscara,vaina|husk|cosse,balle|buccia,pula|palha,casca|||~peel
kernel.seed|pepita,almendra|kernel|amande,noyau|gheriglio|amêndoa,miolo|||~seed
stone.fruit|hueso,carozo|fruit stone,pit|noyau|nocciolo|caroço|||~seed
grub|larva,gusano|grub|larve,ver blanc|larva,bruco|larva|||~larva
moult|muda|moult,molt|mue|muta|muda|||~feather
bristle|cerda|bristle|soie,poil|setola|cerda|||~brush
fleece|vellón|fleece|toison|vello|velo|||~wool
golden.fleece|vellocino de oro|golden fleece|toison d'or|vello d'oro|velo de ouro|||~fleece
hide.skin|cuero,pellejo|hide,pelt|peau,cuir|pelle,cuoio|couro,pele|||~leather
carnivore|carnívoro|carnivore,carnivorous|carnivore|carnivoro|carnívoro|||!herbivore
herbivore|herbívoro|herbivore|herbivore|erbivoro|herbívoro
mammal|mamífero|mammal|mammifère|mammifero|mamífero|||~animal
reptile|reptil|reptile|reptile|rettile|réptil|||~animal
amphibian|anfibio|amphibian,amphibious|amphibie|anfibio|anfíbio|||~frog
crustacean|crustáceo|crustacean|crustacé|crostaceo|crustáceo|||~shrimp
feline|felino|feline|félin|felino|felino|||~cat
canine|canino|canine|canin|canino|canino|||~dog
equine|equino,ecuestre|equine,equestrian|équin,équestre|equino,equestre|equino,equestre|||~horse
bovine|bovino,vacuno|bovine|bovin|bovino|bovino|||~cow
porcine|porcino|porcine|porcin|suino|suíno|||~pig
ovine|ovino|ovine|ovin|ovino|ovino|||~sheep
cub|cachorro|cub|petit|cucciolo|filhote|||~puppy
heifer|novilla,vaquilla|heifer|génisse|giovenca|novilha|||~cow
steer|novillo|steer,bullock|bouvillon|manzo|novilho|||~bull
gelding|caballo castrado|gelding|hongre|castrone|cavalo castrado|||~horse
thoroughbred|purasangre|thoroughbred|pur-sang|purosangue|puro-sangue|||~horse
terrier|terrier|terrier|terrier|terrier|terrier|||~dog
spaniel|spaniel|spaniel|épagneul|spaniel|spaniel|||~dog
labrador|labrador|labrador|labrador|labrador|labrador|||~dog
retriever|cobrador|retriever|retriever|retriever|retriever|||~dog
setter|setter|setter|setter|setter|setter|||~dog
boxer.dog|bóxer|boxer dog|boxer|boxer|boxer|||~dog
tomcat|gato macho|tomcat|matou|gattone|gato macho|||~cat
piglet.little|cochinillo,lechón|suckling pig|cochon de lait,porcelet|maialino,porcellino|leitão|||~piglet
drake|pato macho|drake|canard mâle|maschio dell'anatra|pato macho|||~duck
gander|ganso macho|gander|jars|maschio dell'oca|ganso macho|||~goose
peahen|pava real|peahen|paonne|pavonessa|pavoa|||~peacock
cygnet|pollo de cisne|cygnet|jeune cygne|cigno giovane|filhote de cisne|||~swan
bird.of.prey|ave de rapiña,rapaz/rapaces|bird of prey,raptor|rapace,oiseau de proie|rapace,uccello rapace|ave de rapina|||~eagle ~hawk
songbird|ave cantora|songbird|oiseau chanteur|uccello canoro|ave canora|||~nightingale
bullfinch|camachuelo|bullfinch|bouvreuil|ciuffolotto|dom-fafe|||~finch
chaffinch|pinzón|chaffinch|pinson|fringuello|tentilhão|||~finch
wren|reyezuelo,chochín|wren|roitelet|scricciolo|carriça|||~sparrow
tit.bird|carbonero|titmouse|mésange|cinciallegra|chapim|||~sparrow
oriole|oropéndola|oriole|loriot|rigogolo|papa-figos|||~songbird
hoopoe|abubilla|hoopoe|huppe|upupa|poupa|||~bird
heron.white|garceta|egret|aigrette|garzetta|garça-branca|||~heron
tern|charrán,gaviotín|tern|sterne|sterna|trinta-réis|||~seagull
petrel|petrel|petrel|pétrel|procellaria|petrel|||~albatross
puffin|frailecillo|puffin|macareux|pulcinella di mare|papagaio-do-mar|||~penguin
guan|pava de monte|guan|pénélope|penelope|jacu|||~pheasant
sparrowhawk|gavilán|sparrowhawk|épervier|sparviero|gavião|anka|mamani|~hawk ~falcon ~kestrel
harrier|aguilucho|harrier|busard|albanella|tartaranhão|||~hawk
buzzard|busardo,ratonero|buzzard|buse|poiana|bútio|||~hawk
merlin.bird|esmerejón|merlin falcon|faucon émerillon|smeriglio|esmerilhão|||~falcon
caracara|caracara|caracara|caracara|caracara|carcará|||~falcon
harpy.eagle|águila arpía|harpy eagle|harpie féroce|arpia|harpia|||~eagle
gnat|jején,mosquito|gnat,midge|moucheron|moscerino|borrachudo|||~mosquito
fly.fruit|mosca de la fruta|fruit fly|drosophile|moscerino della frutta|mosca-da-fruta|||~fly.insect
horsefly|tábano|horsefly,gadfly|taon|tafano|mutuca|||~fly.insect
monarch.butterfly|mariposa monarca|monarch butterfly|papillon monarque|farfalla monarca|borboleta-monarca|||~butterfly
trout.rainbow|trucha arcoíris|rainbow trout|truite arc-en-ciel|trota iridea|truta arco-íris|||~trout
perch.fish|perca|perch fish|perche|pesce persico|perca|||~fish
halibut|halibut|halibut|flétan|halibut|alabote|||~sole.fish
turbot|rodaballo|turbot|turbot|rombo|rodovalho|||~sole.fish
red.mullet|salmonete|red mullet|rouget|triglia|salmonete|||~fish
monkfish|rape|monkfish|lotte|rana pescatrice|tamboril|||~fish
mahi.mahi|dorado,perico|mahi mahi,dolphinfish|coryphène|lampuga|dourado|||~fish
barracuda|barracuda|barracuda|barracuda|barracuda|barracuda|||~pike.fish
nautilus.shell|náutilo|nautilus shell|nautile|nautilo|náutilo|||~shell
plankton|plancton|plankton|plancton|plancton|plâncton|||~krill
`
