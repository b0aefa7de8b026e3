// Nouns of nature, animals, plants and things of the world.
export const nounsWorld = `
cloudburst|chaparrón,aguacero|cloudburst,downpour|averse,déluge,trombe d'eau|acquazzone,rovescio,nubifragio|aguaceiro,toró,temporal|||wolkenbruch/wolkenbrüche,platzregen,regenguss/regengüsse|~rain ~storm ~shower.rain ~torrent ~flood
sleet|aguanieve,cellisca|sleet|grésil,neige fondue|nevischio|aguaneve|||schneeregen,graupel|~snow ~hail
thaw|deshielo|thaw|dégel|disgelo|degelo|||tauwetter,tauen|~snow !frost ~spring
flurry|ráfaga,ventolera|flurry,gust|rafale,bourrasque,risée|raffica,folata,refolo|rajada,lufada|||böe,windstoß/windstöße|~wind ~squall
mistral|mistral,maestral|mistral|mistral|maestrale,mistral|mistral||||~north.wind ~sirocco ~trade.wind
sirocco|siroco,jaloque|sirocco|sirocco|scirocco|siroco,xaroco|||schirokko,scirocco|~wind
trade.wind|alisio,vientos alisios,viento alisio|trade wind,tradewind,trade winds|alizé,vents alizés|aliseo|alísio,ventos alísios|||passat,passatwind|~wind ~breeze
haze|calina,neblina|haze,mistiness|brume|foschia,caligine|bruma,névoa,névoa seca|||dunst,nebelschleier|~mist ~cloud
humid|húmedo|humid,damp,dank|humide|umido|úmido,húmido|||feucht/feuchte/feuchter/feuchtes/feuchten|~wet ~moisture
black.ice|hielo negro|black ice|verglas|vetrone|gelo negro|||glatteis,blitzeis|~ice ~frost
torrent|torrente,torrentera|torrent|torrent|torrente|torrente,enxurrada,caudal|||sturzbach/sturzbäche,wildbach/wildbäche,gießbach/gießbäche|~stream.flow
ripple|onda,rizo de agua|ripple,wavelet|ride,ondulation|increspatura|ondulação|||kräuselung,kleine welle|~wave ~undulation
undulation|ondulación|undulation|ondulation|ondulazione|ondulação|||wellenbewegung,wellung|~wave
wavy|ondulado,ondulante,ondeado|wavy,undulating|ondulé,ondoyant|ondulato,ondoso|ondulado|||wellig/wellige/welliger/welliges/welligen,gewellt/gewellte/gewellter/gewelltes/gewellten|~wave
foamy|espumoso,espumante|foamy,frothy|mousseux/mousseuse,écumeux,écumant|schiumoso,spumoso,spumeggiante|espumoso|||schaumig/schaumige/schaumiger/schaumiges/schaumigen,schäumend/schäumende/schäumender/schäumendes/schäumenden|~foam ~sparkling
gorge|garganta,quebrada|gorge,ravine|gorge|gola,forra|garganta,quebrada|||schlucht,klamm|~canyon ~ravine ~chasm
chasm|sima,abismo|chasm|gouffre|voragine,baratro|abismo,voragem|||abgrund/abgründe,kluft/klüfte,schlund|~abyss ~precipice ~gap
glade|claro,calvero,claro de bosque,claro del bosque|glade,clearing|clairière|radura|clareira,clareira na mata|||lichtung,waldlichtung|~forest ~meadow
copse|bosquecillo,soto|copse,spinney,coppice|bosquet,taillis,boqueteau|boschetto,bosco ceduo|bosquete,capão|||wäldchen,gehölz,hain|~grove ~thicket ~undergrowth
thicket|matorral,maleza,espesura,soto,monte bajo|thicket,scrub,brushwood,underbrush|fourré,broussaille,maquis|macchia,boscaglia,boschetto|matagal,matorral|||dickicht,gestrüpp,gebüsch|~shrub ~bramble ~undergrowth
hedge|seto,cerco vivo,seto vivo,cerca viva|hedge,hedgerow|haie|siepe|sebe,cerca viva,cerca-viva|||hecke|~fence.wall ~shrub
furrow|surco|furrow|sillon|solco|sulco,rego|||furche|~plough
butte|cerro testigo,otero,altozano|butte,knoll|butte,tertre|poggio|outeiro|||anhöhe,kuppe|~hill ~mound ~plateau
mound|montículo,túmulo,mogote|mound,hillock|tertre,monticule,butte,motte|tumulo,monticello,poggio|montículo,cômoro|||hügelchen,erdhügel,grabhügel|~hill
ridge|cresta,loma|ridge|crête,arête|cresta,crinale,costone|crista,serra,cumeeira,espinhaço|||grat,kamm/kämme,bergrücken|~hilltop ~summit.ridge ~crest
ledge|cornisa,repisa,saliente|ledge|corniche,rebord,saillie|cornicione,sporgenza|saliência,peitoril|||felsvorsprung,gesims|~cliff
basin.valley|hondonada|hollow,dell|creux,vallon|conca,avvallamento|baixada,vale,depressão,cova|||mulde,senke,talmulde|~valley ~glen
glen|cañada|glen,dale|vallon,combe|vallata,valloncello|vale|||täler,bergtal|~valley
salt-flat|salar,salina,saladar|salt flat,saltworks,salt pan,salina|saline,marais salant|salina|salina|||salzebene,salzsee,saline|~salt ~sea.salt
shoal|bajío,banco de arena|shoal,sandbank|haut-fond,banc de sable|secca,banco di sabbia,bassofondo|baixio,banco de areia,baixo|||untiefe,sandbank/sandbänke|~reef
headland|promontorio,punta|headland,promontory,ness,foreland|promontoire,pointe|promontorio|promontório,ponta|||landspitze,landzunge,vorgebirge|~cape.land ~peninsula
estuary.mouth|desembocadura,boca del río|river mouth|embouchure|foce,bocca|foz|||flussmündung,mündung|~estuary
tributary|afluente|tributary|affluent|affluente,immissario|afluente|||nebenfluss/nebenflüsse,zufluss|~river ~stream
rapids|rápidos|rapids|rapides,rapide|rapide|corredeira|||stromschnelle,stromschnellen|~waterfall ~torrent
dyke|dique,malecón|dyke,embankment,levee|digue,remblai|argine|dique,aterro|||deich,damm/dämme|~dam ~dike
summit.ridge|cumbre,cima|crest,crown|cime|cima,cresta|cimo|||gipfel,kamm|~summit
scree|pedregal,canchal|scree,stony ground,talus|éboulis,pierrier|pietraia,ghiaione|pedregal,cascalheira|||geröll,geröllhalde|~stone ~gravel
boulder|pedrusco,peñasco|boulder|rocher,bloc|masso,macigno|pedregulho,penedo|||felsblock/felsblöcke,felsbrocken,findling|~rock ~crag
crag|peña,risco,peñón|crag,tor|roc,rocher,rocher escarpé|rupe,roccia,rocca|penha,fraga,rochedo|||fels,felsspitze,klippe|~cliff ~rocky
flint|pedernal,sílex|flint,flintstone|silex,pierre à feu|selce,pietra focaia|sílex,pederneira|||feuerstein,flintstein|~stone
flagstone|losa,laja|flagstone,slab,paving slab|dalle|lastra,lastrone|laje,lajota|||steinplatte,gehwegplatte|~stone ~cobblestone ~paving ~tile
cobblestone|adoquín|cobblestone,paving stone,cobble|pavé|ciottolo,sanpietrino,acciottolato,sampietrino|paralelepípedo|||kopfsteinpflaster,pflasterstein|~stone
paving|pavimento,pavimentación,adoquinado|paving,pavement|pavage,chaussée|pavimentazione|pavimento,calçamento,pavimentação|||pflaster,pflasterung|~asphalt ~sidewalk
dirt|tierra,suciedad,mugre|dirt,filth,grime|saleté,terre,crasse|sporcizia,sudiciume,lordura|sujeira,imundície|||dreck,schmutz|~soil ~dirty ~muddy
muddy|fangoso,lodoso,barroso,embarrado,enlodado|muddy|boueux/boueuse,vaseux|fangoso,melmoso|lamacento,barrento,enlameado|||schlammig/schlammige/schlammiger/schlammiges/schlammigen,matschig/matschige/matschiger/matschiges/matschigen|~mud
dusty|polvoriento|dusty|poussiéreux/poussiéreuse|polveroso,impolverato|poeirento|||staubig/staubige/staubiger/staubiges/staubigen,verstaubt/verstaubte/verstaubter/verstaubtes/verstaubten|~dust
rusty|oxidado,herrumbroso,mohoso|rusty|rouillé|arrugginito,rugginoso|enferrujado,ferrugento|||rostig/rostige/rostiger/rostiges/rostigen,verrostet/verrostete/verrosteter/verrostetes/verrosteten|~rust
leafy|frondoso|leafy|feuillu,touffu|frondoso,fronzuto,fogliuto|frondoso,folhoso|||belaubt/belaubte/belaubter/belaubtes/belaubten|~leaf
shady|sombreado,umbrío,umbroso|shady|ombragé|ombroso,ombreggiato|sombreado,umbroso,sombrio|||schattig/schattige/schattiger/schattiges/schattigen|~shade ~shadow
misty|brumoso,neblinoso,nebuloso|misty,hazy,foggy|brumeux/brumeuse|brumoso,nebbioso,nebuloso|nebuloso,enevoado,brumoso|||neblig/neblige/nebliger/nebliges/nebligen,dunstig/dunstige/dunstiger/dunstiges/dunstigen,diesig/diesige/diesiger/diesiges/diesigen|~mist ~fog ~haze
watery|acuoso,aguado,aguachento|watery,aqueous|aqueux/aqueuse|acquoso|aquoso,aguado|||wässrig/wässrige/wässriger/wässriges/wässrigen,wässerig/wässerige/wässeriger/wässeriges/wässerigen|~water ~aquatic
oily|aceitoso,graso,oleoso,grasoso,grasiento|oily,greasy|huileux/huileuse,gras/grasse|oleoso,grasso,unto,untuoso|oleoso,gorduroso,graxo|||ölig/ölige/öliger/öliges/öligen,fettig/fettige/fettiger/fettiges/fettigen|~oil ~fat.food
bramble|zarza,zarzamora,zarzal|bramble,blackberry bush|ronce|rovo|silva,sarça,silvado,espinheiro|||brombeerstrauch/brombeersträucher,brombeerranke,dornenranke|~blackberry ~thorn
hazel|avellano|hazel,hazel tree|noisetier,coudrier|nocciolo,noccioleto|aveleira|||hasel,haselstrauch/haselsträucher,haselnussstrauch|~hazelnut
hickory|nogal americano|hickory|caryer|noce americano|nogueira americana|||hickory,hickorynussbaum|~walnut
spruce|pícea,abeto rojo,picea|spruce|épicéa|abete rosso|espruce,pícea,abeto-vermelho|||fichte|~fir ~pine ~christmas.tree
plane.tree|plátano de sombra,plátano oriental,sicomoro|plane tree,sycamore|platane|platano,sicomoro|plátano|||platane|~tree
chestnut.horse|castaño de Indias|horse chestnut,conker|marronnier,marronnier d'inde|ippocastano,castagno d'india|castanheiro-da-índia|||rosskastanie|~chestnut.tree ~chestnut
tumbleweed|planta rodadora,estepicursor,salsola|tumbleweed|virevoltant|rotolacampo|erva rolante|||steppenläufer,steppenhexe|~weed
undergrowth|sotobosque,maleza|undergrowth,underwood,underbrush|sous-bois|sottobosco|vegetação rasteira,sub-bosque|||unterholz|~forest
husk|cáscara,vaina,hollejo,chala|husk,hull,chaff|cosse,balle|buccia,pula,loppa|palha,casca|||hülse,spelze|~peel ~bran ~nutshell
kernel.seed|pepita,almendra,pepa|kernel,pip|amande,noyau|gheriglio|amêndoa,miolo|||kern|~seed ~grain ~stone.fruit ~core
stone.fruit|hueso,carozo,cuesco,pepa,güito|fruit stone,pit|noyau|nocciolo,osso|caroço|||obstkern,fruchtstein,kern|~seed
grub|larva,gusano|grub,maggot|larve,ver blanc|larva,bruco|larva|||engerling|~larva ~caterpillar ~worm
moult|muda|moult,molt|mue|muta|muda|||mauser,häutung|~feather
bristle|cerda|bristle|soie,poil|setola|cerda|||borste|~brush
fleece|vellón,vellocino|fleece|toison|vello,toson|velo,tosão|||vlies|~wool ~cashmere ~sheep ~lamb
golden.fleece|vellocino de oro,toisón de oro,vellón de oro|golden fleece|toison d'or|vello d'oro,toson d'oro|velo de ouro,tosão de ouro,velocino de ouro|||goldenes vlies,goldene vlies|~fleece ~argonaut ~jason.hero
hide.skin|cuero,pellejo|hide,pelt|peau,cuir|pelle,cuoio,pellame|couro,pele,pelego|||balg/bälge|~leather ~suede ~skin ~fur
carnivore|carnívoro|carnivore,carnivorous,meat eater,meat-eater|carnivore|carnivoro|carnívoro|||fleischfresser,karnivore|!herbivore
herbivore|herbívoro|herbivore,plant eater|herbivore|erbivoro|herbívoro|||pflanzenfresser
mammal|mamífero|mammal|mammifère|mammifero|mamífero|||säugetier,säuger|~animal
reptile|reptil|reptile|reptile|rettile|réptil|||reptil/reptilien,kriechtier|~animal ~lizard ~crocodile ~snake
amphibian|anfibio|amphibian,amphibious|amphibie|anfibio|anfíbio|||amphibie,lurch|~frog ~toad ~salamander
crustacean|crustáceo|crustacean|crustacé|crostaceo|crustáceo|||krebstier,krustentier|~shrimp ~lobster ~crab
feline|felino|feline,cat-like,catlike|félin|felino|felino|||katzenartig/katzenartige/katzenartiger/katzenartiges/katzenartigen|~cat ~panther ~kitten ~tomcat
canine|canino|canine,dog-like|canin|canino|canino|||hundeartig/hundeartige/hundeartiger/hundeartiges/hundeartigen|~dog ~wolf ~puppy
equine|equino,ecuestre,caballar,hípico|equine,equestrian|équin,équestre,hippique|equino,equestre,ippico|equino,equestre,hípico,cavalar|||pferdeartig/pferdeartige/pferdeartiger/pferdeartiges/pferdeartigen|~horse ~mare ~foal
bovine|bovino,vacuno/vacuna|bovine|bovin|bovino,vaccino|bovino||||~cow ~bull ~ox
porcine|porcino|porcine|porcin|suino,porcino|suíno|||schwein|~pig ~boar
ovine|ovino,lanar|ovine|ovin|ovino|ovino|||schaf|~sheep ~ram
cub|cachorro|cub|petit|cucciolo|filhote|||jungtier,welpe|~puppy ~kitten
heifer|novilla,vaquilla,ternera,vaquillona|heifer|génisse|giovenca|novilha|||färse,jungkuh/jungkühe|~cow ~steer
steer|novillo|steer,bullock|bouvillon|manzo,torello|novilho,garrote|||jungstier,ochse|~bull ~ox ~calf
gelding|caballo castrado|gelding|hongre|castrone|cavalo castrado|||wallach|~horse ~stallion ~mare
thoroughbred|purasangre,pura sangre|thoroughbred,purebred|pur-sang|purosangue,puro sangue|puro-sangue,puro sangue|||vollblut,vollblutpferd,vollblüter|~horse
terrier|terrier|terrier|terrier|terrier|terrier||||~dog
spaniel|spaniel|spaniel|épagneul|spaniel|spaniel|||spaniel|~dog ~setter
labrador|labrador,perro labrador|labrador|labrador|labrador|labrador||||~dog ~retriever
retriever|cobrador,perro cobrador|retriever|retriever|retriever,cane da riporto|retriever|||retriever|~dog
setter|setter|setter|setter|setter|setter|||setter|~dog
boxer.dog|bóxer,perro bóxer|boxer dog|boxer|boxer|boxer||||~dog ~mastiff
tomcat|gato macho|tomcat|matou|gattone,gatto maschio|gato macho,bichano|||kater|~cat
piglet.little|cochinillo,lechón|suckling pig,sucking pig|cochon de lait,porcelet|maialino,porcellino,porchetta|leitão|||spanferkel|~piglet
drake|pato macho|drake|canard mâle|maschio dell'anatra|pato macho|||erpel,enterich|~duck ~duckling
gander|ganso macho,ánsar|gander|jars|maschio dell'oca|ganso macho|||ganter,gänserich|~goose ~duck
peahen|pava real|peahen,pea hen|paonne|pavonessa,pavona|pavoa|||pfauenhenne|~peacock
cygnet|pollo de cisne|cygnet|jeune cygne|cigno giovane|filhote de cisne|||schwanenküken,junger schwan|~swan ~duckling
bird.of.prey|ave de rapiña,rapaz/rapaces,ave de presa|bird of prey,raptor|rapace,oiseau de proie|rapace,uccello rapace|ave de rapina,rapinante,ave de presa|||raubvogel/raubvögel,greifvogel/greifvögel|~eagle ~hawk ~falcon ~vulture ~condor
songbird|ave cantora,pájaro cantor,ave canora|songbird,songster,warbler|oiseau chanteur/oiseaux chanteurs|uccello canoro|ave canora,pássaro cantor,pássaro canoro|||singvogel/singvögel|~nightingale ~canary ~lark ~birdsong
bullfinch|camachuelo|bullfinch|bouvreuil|ciuffolotto|dom-fafe|||gimpel,dompfaff|~finch ~robin ~chaffinch
chaffinch|pinzón|chaffinch|pinson|fringuello|tentilhão,tentilhão-comum|||buchfink|~finch ~goldfinch ~canary
wren|reyezuelo,chochín,cucarachero|wren|roitelet,troglodyte|scricciolo|carriça,corruíra|||zaunkönig|~sparrow ~robin ~tit.bird
tit.bird|carbonero|titmouse,tit,chickadee|mésange|cinciallegra,cincia|chapim,chapim-real|||meise,kohlmeise|~sparrow ~finch ~robin ~chaffinch
oriole|oropéndola,turpial|oriole|loriot|rigogolo|papa-figos,oriolo|||pirol|~songbird ~blackbird
hoopoe|abubilla|hoopoe|huppe|upupa|poupa,popa|||wiedehopf|~bird
heron.white|garceta,garza blanca|egret,white heron|aigrette,héron blanc|garzetta,airone bianco|garça-branca,garça branca|||silberreiher,seidenreiher|~heron ~crane.bird ~stork
tern|charrán,gaviotín,gaviota tijereta|tern,sea swallow|sterne,hirondelle de mer|sterna,rondine di mare|trinta-réis,andorinha-do-mar|||seeschwalbe|~seagull ~albatross ~swallow.bird
petrel|petrel|petrel,storm petrel|pétrel|procellaria|petrel,alma-de-mestre|||sturmvogel/sturmvögel|~albatross ~seagull
puffin|frailecillo|puffin|macareux,macareux moine|pulcinella di mare|papagaio-do-mar|||papageitaucher,papageientaucher|~penguin
guan|pava de monte|guan|pénélope|penelope|jacu||||~pheasant ~turkey.bird
sparrowhawk|gavilán|sparrowhawk|épervier|sparviero|gavião|anka|mamani|sperber|~hawk ~falcon ~kestrel ~eagle
harrier|aguilucho|harrier|busard|albanella,falco di palude|tartaranhão|||weihe|~hawk ~kestrel ~buzzard
buzzard|busardo,ratonero,águila ratonera|buzzard|buse|poiana|bútio|||bussard|~hawk ~vulture ~kite.bird ~eagle
merlin.bird|esmerejón|merlin falcon|faucon émerillon|smeriglio|esmerilhão||||~falcon ~kestrel
caracara|caracara,carancho,alcamari|caracara|caracara|caracara|carcará|||karakara|~falcon ~vulture ~hawk
harpy.eagle|águila arpía|harpy eagle|harpie féroce|arpia|harpia|||harpyie|~eagle ~condor
gnat|jején,mosquito|gnat,midge|moucheron,cousin|moscerino|borrachudo|||mücke,stechmücke,gnitze|~mosquito ~fly.insect
fly.fruit|mosca de la fruta,mosquita de la fruta,mosca del vinagre|fruit fly,drosophila|drosophile|moscerino della frutta,drosofila|mosca-da-fruta,drosófila|||fruchtfliege,taufliege|~fly.insect
horsefly|tábano,moscardón|horsefly,gadfly,cleg|taon|tafano|mutuca,moscardo,tavão|||bremse,pferdebremse|~fly.insect
monarch.butterfly|mariposa monarca|monarch butterfly|papillon monarque|farfalla monarca|borboleta-monarca|||monarchfalter|~butterfly
trout.rainbow|trucha arcoíris,trucha arco iris|rainbow trout|truite arc-en-ciel|trota iridea|truta arco-íris|||regenbogenforelle|~trout ~salmon
perch.fish|perca|perch fish|perche|pesce persico|perca|||barsch,flussbarsch|~fish
halibut|halibut,fletán,hipogloso|halibut|flétan|halibut|alabote,halibute|||heilbutt|~sole.fish ~turbot
turbot|rodaballo|turbot|turbot|rombo|rodovalho|||steinbutt|~sole.fish
red.mullet|salmonete|red mullet|rouget|triglia|salmonete|||rotbarbe,meerbarbe|~fish
monkfish|rape,pejesapo,rape blanco|monkfish,anglerfish|lotte,baudroie|rana pescatrice,coda di rospo|tamboril,peixe-sapo|||seeteufel|~fish
mahi.mahi|dorado,perico,lampuga|mahi mahi,dolphinfish,dorado|coryphène,daurade coryphène|lampuga,corifena|dourado|||goldmakrele|~fish
barracuda|barracuda,picuda,espetón|barracuda|barracuda|barracuda|barracuda,bicuda|||barrakuda|~pike.fish
nautilus.shell|náutilo,nautilo|nautilus shell,nautilus|nautile|nautilo|náutilo|||perlboot|~shell ~conch
plankton|plancton|plankton|plancton|plancton|plâncton|||plankton|~krill
`
