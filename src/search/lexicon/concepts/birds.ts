export const birds = `
bird|ave,pájaro,avecilla|bird,fowl,birdie|oiseau,oiselet|uccello|pássaro,ave|pisqu,pichiu,pisco|jamach'i,jamachi|vogel/vögel|<animal ~winged
chick|pollito,polluelo,pichón|chick,nestling,chickling|poussin|pulcino|pintinho|chiwchi|chiwchi|küken|~hen ~duckling
dove|paloma,tórtola|dove,turtledove,turtle dove|colombe,tourterelle|colomba,tortora|pomba,rola|urpi|urpi|taube,turteltaube|<bird ~pigeon ~peace
pigeon|paloma/palomo,pichón|pigeon|pigeon|piccione|pombo|urpi|urpi|taube|<bird
eagle|águila|eagle|aigle|aquila|águia|anka|paka|adler,aar|<bird ~hawk ~falcon ~condor ~kite.bird ~osprey ~kestrel
bald.eagle|águila calva|bald eagle|pygargue à tête blanche|aquila calva|águia careca|||weißkopfseeadler|<eagle ~condor ~hawk
eaglet|aguilucho|eaglet|aiglon|aquilotto||||adlerjunges,junger adler|<eagle
hawk|gavilán,azor|hawk,goshawk|épervier,autour|sparviero,astore|gavião,açor|waman|mamani|habicht,sperber|<bird ~falcon ~kestrel ~condor ~kite.bird
falcon|halcón|falcon|faucon|falco,falcone|falcão|waman,huaman|mamani|falke|<bird ~kestrel ~condor ~kite.bird ~osprey
kestrel|cernícalo|kestrel|crécerelle|gheppio|peneireiro|k'illichu,killincho|k'illi k'illi|turmfalke|<bird
condor|cóndor|condor|condor|condor|condor|kuntur,condor|kunturi,kuntur mamani|kondor|<bird ~vulture ~kite.bird
vulture|buitre,gallinazo,zopilote|vulture,buzzard|vautour|avvoltoio|abutre,urubu|suwiq'ara,ullachu||geier|<bird ~kite.bird
kite.bird|milano|kite|milan|nibbio|milhafre|||gabelweihe|<bird
osprey|águila pescadora|osprey|balbuzard|falco pescatore|águia-pesqueira|||fischadler|<bird
owl|búho,lechuza,tecolote,mochuelo,autillo,cárabo|owl,owlet|hibou,chouette|gufo,civetta|coruja,mocho|tuku,ch'usiqa|juku,ch'usiqa|eule,kauz/käuze|<bird
parrot|loro,papagayo,perico|parrot|perroquet|pappagallo|papagaio,louro|luru,uritu|luru|papagei|<bird ~macaw ~parakeet
parakeet|periquito,perico,cotorra|parakeet,budgie,budgerigar|perruche|parrocchetto|periquito|k'alla|k'alla|sittich,wellensittich|<parrot ~cockatoo
macaw|guacamayo|macaw|ara|ara|arara|wakamayu||ara|<parrot ~parakeet ~cockatoo
cockatoo|cacatúa|cockatoo|cacatoès|cacatua|cacatua|||kakadu|<parrot
toucan|tucán|toucan|toucan|tucano|tucano|||tukan|<bird ~macaw ~parrot
hummingbird|colibrí,picaflor,chupaflor,chuparrosa|hummingbird,colibri|colibri|colibrì|beija-flor|q'inti,quenti,siwar q'inti|luli|kolibri|<bird ~bird.of.paradise
peacock|pavo real,pavorreal|peacock,peafowl|paon|pavone|pavão|||pfau|<bird ~pheasant ~bird.of.paradise
turkey.bird|pavo,guajolote,guajolota|turkey|dinde,dindon|tacchino|peru|pawu||truthahn/truthähne,pute,puter|<bird ~chicken
hen|gallina|hen|poule|gallina|galinha|wallpa|wallpa|henne,huhn/hühner|<bird ~chicken ~rooster
chicken|pollo|chicken|poulet|pollo|frango|chiwchi,wallpa||hähnchen,huhn/hühner|<bird ~chick
rooster|gallo|rooster,cock,cockerel|coq|gallo|galo|k'anka,utulu|k'ank'a|hahn/hähne,gockel|<bird ~chicken ~chick
gamecock|gallo de pelea,gallo fino|gamecock,fighting cock|coq de combat||galo de briga|||kampfhahn/kampfhähne|<rooster
duck|pato,ánade|duck,drake|canard,cane|anatra|pato|ñuñuma,patu|unkalla|ente,erpel|<bird ~goose ~swan
duckling|patito|duckling|caneton|anatroccolo|patinho|||entlein,entchen,entenküken|<duck
goose|ganso,oca|goose/geese|oie|oca|ganso|wallata|wallata|gans/gänse|<bird ~swan
swan|cisne|swan,cygnet|cygne|cigno|cisne|||schwan/schwäne|<bird ~ugly.duckling
ostrich|avestruz|ostrich|autruche|struzzo|avestruz|||strauß|<bird ~rhea ~emu
rhea|ñandú,suri|rhea|nandou|nandù|ema,nhandu|suri|suri|nandu|<bird ~emu
emu|emú|emu|émeu|emù|emu|||emu|<bird
penguin|pingüino|penguin|pingouin,manchot|pinguino|pinguim|||pinguin|<bird
pelican|pelícano|pelican|pélican|pellicano|pelicano|||pelikan|<bird ~cormorant ~booby
seagull|gaviota|seagull,gull,sea gull|mouette,goéland|gabbiano|gaivota|qiwlla|qillwa|möwe|<bird ~albatross ~pelican ~cormorant ~booby
albatross|albatros|albatross|albatros|albatro|albatroz|||albatros|<bird ~pelican ~cormorant
cormorant|cormorán,guanay|cormorant|cormoran|cormorano|corvo-marinho|||kormoran|<bird ~booby
booby|piquero|booby|fou|sula|atobá|||tölpel|<bird
flamingo|flamenco,parihuana,parina|flamingo|flamant,flamant rose|fenicottero|flamingo|pariwana|pariwana|flamingo|<bird ~heron ~stork ~ibis ~crane.bird
stork|cigüeña|stork|cigogne|cicogna|cegonha|||storch/störche|<bird ~heron ~crane.bird ~ibis
heron|garza,airón|heron,egret|héron,aigrette|airone|garça|waqar||reiher|<bird ~crane.bird ~ibis
crane.bird|grulla|crane|grue|gru|grou|||kranich|<bird ~ibis
ibis|ibis|ibis|ibis|ibis|íbis|||ibis|<bird
swallow.bird|golondrina|swallow|hirondelle|rondine|andorinha|wayanay|wayanay|schwalbe|<bird ~swift.bird ~robin ~finch
swift.bird|vencejo|swift|martinet|rondone|andorinhão|||mauersegler,segler|<bird
sparrow|gorrión|sparrow|moineau|passero|pardal|pichitanka,pichinku|phichhitanka|spatz,sperling|<bird ~swallow.bird ~robin ~finch
canary|canario|canary|canari|canarino|canário|||kanarienvogel/kanarienvögel|<bird ~goldfinch ~finch
goldfinch|jilguero,cardelina|goldfinch|chardonneret|cardellino|pintassilgo|ch'ayña|ch'ayña|stieglitz,distelfink|<bird ~nightingale ~finch
nightingale|ruiseñor|nightingale|rossignol|usignolo|rouxinol|||nachtigall|<bird ~lark ~canary ~thrush ~mockingbird
lark|alondra|lark,skylark|alouette|allodola|cotovia|||lerche|<bird ~canary ~swallow.bird
robin|petirrojo|robin,redbreast,robin redbreast|rouge-gorge|pettirosso|pisco-de-peito-ruivo|||rotkehlchen|<bird ~finch
blackbird|mirlo|blackbird|merle|merlo|melro|chiwaku|chiwanku|amsel|<bird ~thrush ~starling ~crow ~nightingale
thrush|zorzal,tordo,malvís|thrush|grive|tordo|tordo,sabiá|chiwaku||drossel|<bird ~lark
starling|estornino|starling|étourneau|storno|estorninho||||<bird
finch|pinzón|finch|pinson|fringuello|tentilhão|||fink|<bird
cardinal.bird|cardenal|cardinal,redbird|cardinal|cardinale|cardeal|||kardinal,rotkardinal|<bird
bluebird|azulejo,pájaro azul|bluebird|oiseau bleu|uccello blu|pássaro azul|||blauvogel,blauer vogel|<bird ~jay
mockingbird|sinsonte,cenzontle,calandria|mockingbird|moqueur|mimo||||spottdrossel|<bird ~blackbird
woodpecker|pájaro carpintero,pico carpintero,carpintero|woodpecker|pic,pivert|picchio|pica-pau|hak'akllu|yarakaka|specht|<bird
kingfisher|martín pescador|kingfisher,halcyon|martin-pêcheur|martin pescatore|martim-pescador|||eisvogel/eisvögel|<bird
crow|cuervo,corneja|crow|corbeau,corneille|corvo,cornacchia|corvo|||krähe|<bird ~raven ~magpie
raven|cuervo|raven|corbeau|corvo|corvo|||rabe|<bird ~magpie
magpie|urraca|magpie|pie|gazza|pega|||elster|<bird
jay|arrendajo,chara|jay,bluejay,blue jay|geai|ghiandaia|gaio|||eichelhäher,häher|<bird ~magpie
cuckoo|cuco,cuclillo|cuckoo|coucou|cuculo|cuco|||kuckuck|<bird
quail|codorniz|quail|caille|quaglia|codorna|||wachtel|<bird ~partridge ~pheasant
partridge|perdiz|partridge|perdrix|pernice|perdiz|yutu|p'isaqa|rebhuhn/rebhühner|<bird ~pheasant
pheasant|faisán|pheasant|faisan|fagiano|faisão|||fasan|<bird
lapwing|avefría|lapwing|vanneau|pavoncella|quero-quero|liqi liqi|liqi liqi|kiebitz|<bird ~quail
andean.goose|huallata|andean goose||||wallata|wallata|andengans|<goose ~duck
cock.of.the.rock|gallito de las rocas,tunqui|cock-of-the-rock|coq-de-roche|||tunki||felsenhahn,klippenvogel|<bird
roadrunner|correcaminos|roadrunner|grand géocoucou||papa-léguas|||rennkuckuck,wegekuckuck|<bird
bird.of.paradise|ave del paraíso|bird of paradise|oiseau de paradis|uccello del paradiso|ave-do-paraíso|||paradiesvogel/paradiesvögel|<bird
quetzal|quetzal|quetzal|quetzal|quetzal|quetzal|||quetzal|<bird ~parrot ~macaw ~bird.of.paradise
kiwi.bird|kiwi,pájaro kiwi|kiwi bird|||quivi||||<bird ~emu
dodo|dodo|dodo|dodo|dodo|dodó|||dodo,dronte|<bird
feather|pluma|feather,plume|plume|piuma,penna|pena,pluma|phuru,puru|phuyu|feder|~wing
wing|ala|wing|aile|ala/ali|asa|rapra,lapra|chhiqa|flügel,schwinge,fittich|~flight ~to.fly
beak|pico|beak,bill|bec|becco|bico|ñawch'i||schnabel/schnäbel
nest|nido|nest|nid|nido|ninho|q'isa,thapa|tapa|nest|~egg ~bird
egg|huevo|egg|œuf|uovo/uova|ovo|runtu|k'awna|eier|~hen
hatchling|polluelo,cría|hatchling,fledgling|oisillon||filhote|||küken,jungvogel/jungvögel|~chick
birdsong|canto de pájaro,trino,gorjeo|birdsong,chirp,tweet,warble,birdcall|gazouillis,chant d'oiseau|cinguettio|gorjeio,trinado|||vogelgesang/vogelgesänge,gezwitscher|~to.sing
birdcage|jaula,pajarera,jaula de pájaros|birdcage,cage|cage|gabbia|gaiola|||vogelkäfig,käfig|~aviary
aviary|aviario,pajarera|aviary|volière|uccelliera|aviário|||voliere,vogelhaus/vogelhäuser
henhouse|gallinero|henhouse,chicken coop,hen coop,hen house|poulailler|pollaio|galinheiro|||hühnerstall/hühnerställe|~hen
flight|vuelo|flight|vol|volo|voo|phaway||flug/flüge|~winged
winged|alado|winged|ailé|alato|alado|raprayuq||geflügelt/geflügelte/geflügelter/geflügeltes/geflügelten|~wing ~flying
crest|cresta,penacho,copete,moño|crest,tuft|crête|cresta|crista|||kamm/kämme,haube,schopf|~plumage
plumage|plumaje|plumage|plumage|piumaggio|plumagem|||gefieder|~feather
`
