// Gods and heroes of the old stories that have one name in several languages; well-known saints.
export const gods = `
saturn.god|saturno|saturn|saturne|saturno|saturno||||~cronus
cronus|cronos|cronus,kronos|cronos|crono|cronos|||kronos|~time
daedalus|dédalo|daedalus|dédale|dedalo|dédalo|||dädalus,daidalos|~icarus ~labyrinth
perseus|perseo|perseus|persée|perseo|perseu|||perseus|~theseus ~medusa.myth
theseus|teseo|theseus|thésée|teseo|teseu|||theseus|~ariadne ~minotaur
jason.hero|jasón|jason|jason|giasone|jasão|||jason,iason|~argonaut
argonaut|argonauta|argonaut|argonaute|argonauta|argonauta|||argonaut/argonauten|~sailor
midas|midas|midas|midas|mida|midas|||midas|~gold
aeolus|eolo|aeolus|éole|eolo|éolo|||äolus,aiolos|~wind
helios|helios|helios|hélios|elio|hélio||||~sun
selene|selene|selene|séléné|selene|selene|||selene
persephone|perséfone|persephone|perséphone|persefone|perséfone|||persephone|~proserpina ~demeter
proserpina|proserpina|proserpina,proserpine|proserpine|proserpina|prosérpina|||proserpina
calypso|calipso|calypso|calypso|calipso|calipso|||kalypso|~circe ~nymph
circe|circe|circe|circé|circe|circe|||kirke,circe
adonis|adonis|adonis|adonis|adone|adônis,adónis|||adonis|~narcissus
ariadne|ariadna|ariadne|ariane|arianna|ariadne|||ariadne
galatea|galatea|galatea|galatée|galatea|galateia|||galatea,galateia
nemesis|némesis|nemesis|némésis|nemesi|nêmesis|||nemesis|~vengeance
morpheus|morfeo|morpheus|morphée|morfeo|morfeu|||morpheus|~dream ~sleep
hypnos|hipnos|hypnos|hypnos|ipno|hipnos|||hypnos|~morpheus ~sleep
aesculapius|esculapio,asclepio|aesculapius,asclepius|esculape,asclépios|esculapio,asclepio|esculápio,asclépio|||äskulap,asklepios
hygieia|higía,higea|hygieia,hygeia|hygie|igea|higia|||hygieia,hygiea|~health ~aesculapius
panacea|panacea,curalotodo,sanalotodo|panacea,cure-all,heal-all|panacée|panacea,toccasana|panaceia|||allheilmittel,panazee|~elixir ~hygieia ~remedy
horus|horus|horus|horus|horus|hórus|||horus|~osiris
cleopatra|cleopatra|cleopatra|cléopâtre|cleopatra|cleópatra|||kleopatra
nefertiti|nefertiti|nefertiti|néfertiti|nefertiti|nefertiti|||nofretete|~cleopatra
buddha|buda|buddha|bouddha|budda|buda,buddha|||buddha
noahs-ark|arca de noé|noah's ark|arche de noé|arca di noè|arca de noé|||arche noah|~noah.name ~flood
adam-and-eve|adán y eva|adam and eve|adam et ève|adamo ed eva,adamo e eva|adão e eva|||adam und eva|~eden
samson|sansón,samson|samson|samson|sansone|sansão|||samson,simson
delilah|dalila|delilah|dalila|dalila|dalila|||delila,dalila|~samson
goliath|goliat|goliath|goliath|golia|golias|||goliath,goliat|~giant
solomon|salomón|solomon|salomon|salomone|salomão|||salomo|~queen-of-sheba
queen-of-sheba|reina de saba|queen of sheba|reine de saba|regina di saba|rainha de sabá|||königin von saba|~queen
babel|babel|babel|babel|babele|babel|||babel
merlin|merlín|merlin|merlin|merlino|merlim|||merlin|~wizard ~king-arthur
king-arthur|rey arturo|king arthur|roi arthur|re artù|rei artur|||könig artus|~king ~knight
robin-hood|robin hood|robin hood|robin des bois|robin hood|robin dos bosques|||robin hood|~archer ~bandit
don-juan|don juan|don juan|don juan,dom juan|don giovanni,don juan|dom joão,don juan|||don juan|~seductive
cinderella|cenicienta,la cenicienta|cinderella|cendrillon|cenerentola|cinderela|||aschenputtel,aschenbrödel
snow-white|blancanieves,blanca nieves|snow white,snowwhite|blanche-neige,blanche neige,blancheneige|biancaneve|branca de neve|||schneewittchen|~cinderella ~sleeping-beauty
sleeping-beauty|bella durmiente,la bella durmiente|sleeping beauty|belle au bois dormant|bella addormentata|bela adormecida|||dornröschen
red-riding-hood|caperucita roja,caperucita|little red riding hood,red riding hood|petit chaperon rouge|cappuccetto rosso|chapeuzinho vermelho|||rotkäppchen
puss-in-boots|gato con botas,el gato con botas|puss in boots|chat botté|gatto con gli stivali|gato de botas|||gestiefelter kater,der gestiefelte kater
tom-thumb|pulgarcito|tom thumb,hop-o'-my-thumb|petit poucet|pollicino|pequeno polegar|||däumling
aladdin|aladino|aladdin|aladin|aladino|aladim|||aladin
scheherazade|sherezade,scherezade,scheherazade,sherezada|scheherazade|shéhérazade|sheherazade|xerazade|||scheherazade,scheherezade|~thousand.and.one ~aladdin
quixote|quijote|quixote,quijote|quichotte,quijote|chisciotte|quixote|||quijote,quichotte
harlequin|arlequín|harlequin,arlequin|arlequin|arlecchino|arlequim|||harlekin|~pierrot
pierrot|pierrot|pierrot|pierrot|pierrot|pierrô||||~clown ~colombina
colombina|colombina|columbine|colombine|colombina|colombina|||kolombine,colombina|~harlequin
saint-john|san juan|saint john,st john|saint jean,saint-jean|san giovanni|são joão|||sankt johannes
saint-peter|san pedro|saint peter,st peter|saint pierre,saint-pierre|san pietro|são pedro|||sankt peter,sankt petrus
saint-paul|san pablo|saint paul,st paul|saint paul,saint-paul|san paolo|são paulo|||sankt paul,sankt paulus
saint-james|santiago,san jaime|saint james,st james|saint jacques,saint-jacques|san giacomo,san jacopo|são tiago,santiago|||sankt jakob
saint-joseph|san josé|saint joseph,st joseph|saint joseph,saint-joseph|san giuseppe|são josé|||sankt josef,sankt joseph
saint-francis|san francisco|saint francis,st francis|saint françois,saint-françois|san francesco|são francisco|||sankt franziskus|~saint-clare
saint-anthony|san antonio|saint anthony,st anthony|saint antoine,saint-antoine|sant'antonio|santo antônio,santo antónio|||sankt antonius
saint-martin|san martín|saint martin,st martin|saint martin,saint-martin|san martino|são martinho|||sankt martin
saint-george|san jorge|saint george,st george|saint georges,saint-georges|san giorgio|são jorge|||sankt georg
saint-michael|san miguel|saint michael,st michael|saint michel,saint-michel|san michele|são miguel|||sankt michael|~archangel
saint-gabriel|san gabriel|saint gabriel|saint gabriel|san gabriele|são gabriel|||sankt gabriel
saint-raphael|san rafael|saint raphael|saint raphaël|san raffaele|são rafael|||sankt raphael
saint-louis|san luis|saint louis,st louis|saint louis,saint-louis|san luigi|são luís|||sankt ludwig
saint-mark|san marcos|saint mark,st mark|saint marc,saint-marc|san marco|são marcos|||sankt markus
saint-matthew|san mateo|saint matthew,st matthew|saint matthieu,saint-mathieu|san matteo|são mateus|||sankt matthäus
saint-luke|san lucas|saint luke,st luke|saint luc|san luca|são lucas|||sankt lukas
saint-andrew|san andrés|saint andrew,st andrew|saint andré,saint-andré|sant'andrea|santo andré|||sankt andreas
saint-thomas|santo tomás,san tomás|saint thomas,st thomas|saint thomas|san tommaso|são tomé,são tomás|||sankt thomas
saint-bartholomew|san bartolomé|saint bartholomew|saint barthélemy|san bartolomeo|são bartolomeu|||sankt bartholomäus
saint-stephen|san esteban,san estéfano|saint stephen|saint étienne,saint-étienne|santo stefano|santo estêvão|||sankt stephan,sankt stephanus
saint-lawrence|san lorenzo|saint lawrence,st lawrence|saint laurent,saint-laurent|san lorenzo|são lourenço|||sankt laurentius,sankt lorenz
saint-nicholas|san nicolás|saint nicholas,st nicholas|saint nicolas,saint-nicolas|san nicola,san nicolò|são nicolau|||sankt nikolaus,nikolaus
saint-patrick|san patricio|saint patrick,st patrick|saint patrick|san patrizio|são patrício|||sankt patrick
saint-benedict|san benito|saint benedict,st benedict|saint benoît,saint-benoît|san benedetto|são bento|||sankt benedikt
saint-bernard|san bernardo|saint bernard,st bernard|saint bernard,saint-bernard|san bernardo|são bernardo|||sankt bernhard
saint-sebastian|san sebastián|saint sebastian,st sebastian|saint sébastien|san sebastiano|são sebastião|||sankt sebastian
saint-christopher|san cristóbal|saint christopher,st christopher|saint christophe|san cristoforo|são cristóvão|||sankt christophorus
saint-augustine|san agustín|saint augustine,st augustine|saint augustin|sant'agostino|santo agostinho|||sankt augustinus,sankt augustin
saint-dominic|santo domingo|saint dominic|saint dominique|san domenico|são domingos|||sankt dominikus
saint-ignatius|san ignacio|saint ignatius|saint ignace|sant'ignazio|santo inácio|||sankt ignatius
saint-vincent|san vicente|saint vincent,st vincent|saint vincent,saint-vincent|san vincenzo|são vicente|||sankt vinzenz
saint-valentine|san valentín|saint valentine,st valentine|saint valentin|san valentino|são valentim|||sankt valentin|~valentine
saint-roch|san roque|saint roch|saint roch|san rocco|são roque|||sankt rochus
saint-jerome|san jerónimo|saint jerome,st jerome|saint jérôme|san girolamo|são jerônimo,são jerónimo|||sankt hieronymus
saint-ferdinand|san fernando|saint ferdinand|saint ferdinand|san fernando|são fernando|||sankt ferdinand
saint-charles|san carlos|saint charles|saint charles|san carlo|são carlos|||sankt karl
saint-philip|san felipe|saint philip|saint philippe|san filippo|são filipe|||sankt philipp
saint-isidore|san isidro,san isidoro|saint isidore|saint isidore|sant'isidoro|santo isidoro|||sankt isidor
saint-hilary|san hilario|saint hilary|saint hilaire,saint-hilaire|sant'ilario|santo hilário|||sankt hilarius
saint-anne|santa ana|saint anne,st anne|sainte anne|sant'anna|santa ana,sant'ana|||sankt anna
saint-barbara|santa bárbara|saint barbara|sainte barbe|santa barbara|santa bárbara|||sankt barbara
saint-catherine|santa catalina,santa caterina|saint catherine,st catherine|sainte catherine|santa caterina|santa catarina|||sankt katharina
saint-clare|santa clara|saint clare,st clare|sainte claire|santa chiara|santa clara|||sankt klara
saint-lucy|santa lucía|saint lucy|sainte lucie|santa lucia|santa luzia|||sankt lucia
saint-helen|santa elena|saint helen,saint helena,st helen,st helena|sainte hélène|sant'elena|santa helena|||sankt helena
saint-rose|santa rosa|saint rose|sainte rose|santa rosa|santa rosa|||sankt rosa
saint-agnes|santa inés|saint agnes|sainte agnès|sant'agnese|santa inês|||sankt agnes
saint-teresa|santa teresa|saint teresa,saint theresa|sainte thérèse|santa teresa|santa teresa|||sankt theresia
saint-margaret|santa margarita|saint margaret,st margaret|sainte marguerite|santa margherita|santa margarida|||sankt margareta
saint-monica|santa mónica|saint monica|sainte monique|santa monica|santa mônica|||sankt monika
saint-cecilia|santa cecilia|saint cecilia|sainte cécile|santa cecilia|santa cecília|||sankt cäcilia
saint-rita|santa rita|saint rita|sainte rita|santa rita|santa rita|||sankt rita
saint-elizabeth|santa isabel|saint elizabeth,st elizabeth|sainte élisabeth|santa elisabetta|santa isabel|||sankt elisabeth
saint-mary-magdalene|santa magdalena,magdalena,maría magdalena|mary magdalene,magdalene,magdalen|marie-madeleine,sainte madeleine|maria maddalena,santa maddalena,maddalena|maria madalena,madalena|||maria magdalena
holy-cross|santa cruz|holy cross,holy rood|sainte croix,sainte-croix|santa croce|santa cruz|||heiliges kreuz,heiligkreuz|~cross ~crucifix
`
