export const birds = `
bird|ave,pájaro,avecilla|bird,fowl,birdie|oiseau|uccello|pássaro,ave|pisqu,pichiu,pisco|jamach'i,jamachi|<animal
chick|pollito,polluelo,pichón|chick,nestling|poussin|pulcino|pintinho|chiwchi|chiwchi|~hen
dove|paloma,tórtola|dove,turtledove,turtle dove|colombe,tourterelle|colomba,tortora|pomba,rola|urpi|urpi|<bird ~pigeon
pigeon|paloma,pichón|pigeon|pigeon|piccione|pombo|urpi|urpi|<bird
eagle|águila|eagle|aigle|aquila|águia|anka|paka|<bird ~hawk ~falcon ~condor
bald.eagle|águila calva|bald eagle||||||<eagle
eaglet|aguilucho|eaglet|aiglon|aquilotto||||<eagle
hawk|gavilán,azor|hawk,goshawk|épervier,autour|sparviero,astore|gavião,açor|waman|mamani|<bird ~falcon ~kestrel ~condor
falcon|halcón|falcon|faucon|falco,falcone|falcão|waman,huaman|mamani|<bird ~kestrel ~condor
kestrel|cernícalo|kestrel|crécerelle|gheppio|peneireiro|k'illichu,killincho|k'illi k'illi|<bird
condor|cóndor|condor|condor|condor|condor|kuntur,condor|kunturi,kuntur mamani|<bird ~vulture ~kite.bird
vulture|buitre,gallinazo,zopilote|vulture,buzzard|vautour|avvoltoio|abutre,urubu|suwiq'ara,ullachu||<bird ~kite.bird
kite.bird|milano|kite|milan|nibbio|milhafre|||<bird
osprey|águila pescadora|osprey|balbuzard|falco pescatore||||<bird
owl|búho,lechuza,tecolote,mochuelo|owl,owlet|hibou,chouette|gufo,civetta|coruja,mocho|tuku,ch'usiqa|juku,ch'usiqa|<bird
parrot|loro,papagayo,perico|parrot|perroquet|pappagallo|papagaio,louro|luru,uritu|luru|<bird ~macaw ~parakeet
parakeet|periquito,perico,cotorra|parakeet,budgie,budgerigar|perruche|parrocchetto|periquito|k'alla|k'alla|<parrot ~cockatoo
macaw|guacamayo|macaw|ara|ara|arara|wakamayu||<parrot ~parakeet ~cockatoo
cockatoo|cacatúa|cockatoo|cacatoès|cacatua|cacatua|||<parrot
toucan|tucán|toucan|toucan|tucano|tucano|||<bird
hummingbird|colibrí,picaflor,chupaflor|hummingbird|colibri|colibrì|beija-flor|q'inti,quenti,siwar q'inti|luli|<bird
peacock|pavo real|peacock,peafowl|paon|pavone|pavão|||<bird
turkey.bird|pavo,guajolote|turkey|dinde,dindon|tacchino|peru|pawu||<bird
hen|gallina|hen|poule|gallina|galinha|wallpa|wallpa|<bird ~chicken ~rooster
chicken|pollo|chicken|poulet|pollo|frango|chiwchi,wallpa||<bird ~chick
rooster|gallo|rooster,cock,cockerel|coq|gallo|galo|k'anka,utulu|k'ank'a|<bird ~chicken ~chick
gamecock|gallo de pelea,gallo fino|gamecock,fighting cock|coq de combat||galo de briga|||<rooster
duck|pato|duck,drake|canard,cane|anatra|pato|ñuñuma,patu|unkalla|<bird ~goose ~swan
duckling|patito|duckling|caneton|anatroccolo|patinho|||<duck
goose|ganso,oca|goose/geese|oie|oca|ganso|wallata|wallata|<bird ~swan
swan|cisne|swan,cygnet|cygne|cigno|cisne|||<bird
ostrich|avestruz|ostrich|autruche|struzzo|avestruz|||<bird ~rhea ~emu
rhea|ñandú,suri|rhea|nandou|nandù|ema,nhandu|suri|suri|<bird
emu|emú|emu|émeu|emù|emu|||<bird
penguin|pingüino|penguin|pingouin,manchot|pinguino|pinguim|||<bird
pelican|pelícano|pelican|pélican|pellicano|pelicano|||<bird ~cormorant
seagull|gaviota|seagull,gull|mouette,goéland|gabbiano|gaivota|qiwlla|qillwa|<bird ~albatross ~pelican ~cormorant
albatross|albatros|albatross|albatros|albatro|albatroz|||<bird ~pelican ~cormorant
cormorant|cormorán,guanay|cormorant|cormoran|cormorano|corvo-marinho|||<bird
booby|piquero|booby||||||<bird
flamingo|flamenco,parihuana,parina|flamingo|flamant,flamant rose|fenicottero|flamingo|pariwana|pariwana|<bird
stork|cigüeña|stork|cigogne|cicogna|cegonha|||<bird ~heron ~crane.bird ~ibis
heron|garza|heron,egret|héron,aigrette|airone|garça|waqar||<bird ~crane.bird ~ibis
crane.bird|grulla|crane|grue|gru|grou|||<bird ~ibis
ibis|ibis|ibis|ibis|ibis|íbis|||<bird
swallow.bird|golondrina|swallow|hirondelle|rondine|andorinha|wayanay|wayanay|<bird ~swift.bird ~robin ~finch
swift.bird|vencejo|swift|martinet|rondone|andorinhão|||<bird
sparrow|gorrión|sparrow|moineau|passero|pardal|pichitanka,pichinku|phichhitanka|<bird ~swallow.bird ~robin ~finch
canary|canario|canary|canari|canarino|canário|||<bird
goldfinch|jilguero|goldfinch|chardonneret|cardellino|pintassilgo|ch'ayña|ch'ayña|<bird
nightingale|ruiseñor|nightingale|rossignol|usignolo|rouxinol|||<bird ~lark ~canary
lark|alondra|lark,skylark|alouette|allodola|cotovia|||<bird ~canary
robin|petirrojo|robin|rouge-gorge|pettirosso|pisco-de-peito-ruivo|||<bird ~finch
blackbird|mirlo|blackbird|merle|merlo|melro|chiwaku|chiwanku|<bird ~thrush
thrush|zorzal,tordo|thrush|grive|tordo|tordo,sabiá|chiwaku||<bird
starling|estornino|starling|étourneau|storno|estorninho|||<bird
finch|pinzón|finch|pinson|fringuello|tentilhão|||<bird
cardinal.bird|cardenal|cardinal,redbird|cardinal|cardinale|cardeal|||<bird
bluebird|azulejo,pájaro azul|bluebird|oiseau bleu|||||<bird
mockingbird|sinsonte,cenzontle,calandria|mockingbird|moqueur|mimo||||<bird
woodpecker|pájaro carpintero|woodpecker|pic,pivert|picchio|pica-pau|hak'akllu|yarakaka|<bird
kingfisher|martín pescador|kingfisher|martin-pêcheur|martin pescatore|martim-pescador|||<bird
crow|cuervo,corneja|crow|corbeau,corneille|corvo,cornacchia|corvo|||<bird ~raven ~magpie
raven|cuervo|raven|corbeau|corvo|corvo|||<bird ~magpie
magpie|urraca|magpie|pie|gazza|pega|||<bird
jay|arrendajo|jay,bluejay,blue jay|geai|ghiandaia|gaio|||<bird
cuckoo|cuco,cuclillo|cuckoo|coucou|cuculo|cuco|||<bird
quail|codorniz|quail|caille|quaglia|codorna|||<bird ~partridge
partridge|perdiz|partridge|perdrix|pernice|perdiz|yutu|p'isaqa|<bird
pheasant|faisán|pheasant|faisan|fagiano|faisão|||<bird
lapwing|avefría|lapwing|vanneau|pavoncella|quero-quero|liqi liqi|liqi liqi|<bird
andean.goose|huallata|andean goose||||wallata|wallata|<goose
cock.of.the.rock|gallito de las rocas,tunqui|cock-of-the-rock|coq-de-roche|||tunki||<bird
roadrunner|correcaminos|roadrunner||||||<bird
bird.of.paradise|ave del paraíso|bird of paradise|oiseau de paradis|uccello del paradiso|ave-do-paraíso|||<bird
quetzal|quetzal|quetzal|quetzal|quetzal|quetzal|||<bird
kiwi.bird|kiwi|kiwi bird||||||<bird
dodo|dodo|dodo|dodo|dodo|dodó|||<bird
feather|pluma|feather,plume|plume|piuma,penna|pena,pluma|phuru,puru|phuyu
wing|ala|wing|aile|ala/ali|asa|rapra,lapra|chhiqa
beak|pico|beak,bill|bec|becco|bico|ñawch'i
nest|nido|nest|nid|nido|ninho|q'isa,thapa|tapa
egg|huevo|egg|œuf|uovo/uova|ovo|runtu|k'awna
hatchling|polluelo,cría|hatchling,fledgling|oisillon|||||~chick
birdsong|canto de pájaro,trino,gorjeo|birdsong,chirp,tweet,warble|gazouillis,chant d'oiseau|cinguettio|gorjeio,trinado
birdcage|jaula|birdcage,cage|cage|gabbia|gaiola
aviary|aviario|aviary|volière|uccelliera|aviário
henhouse|gallinero|henhouse,chicken coop,hen coop|poulailler|pollaio|galinheiro
flight|vuelo|flight|vol|volo|voo|phaway
winged|alado|winged|ailé|alato|alado|raprayuq||~wing
crest|cresta,penacho|crest|crête|cresta|crista
plumage|plumaje|plumage|plumage|piumaggio|plumagem|||~feather
`
