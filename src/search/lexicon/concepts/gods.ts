// Gods and heroes of the old stories that have one name in several languages; well-known saints.
export const gods = `
saturn.god|saturno|saturn|saturne|saturno|saturno|||~cronus
cronus|cronos|cronus,kronos|cronos|crono|cronos
daedalus|dédalo|daedalus|dédale|dedalo|dédalo|||~icarus
perseus|perseo|perseus|persée|perseo|perseu
theseus|teseo|theseus|thésée|teseo|teseu
jason.hero|jasón|jason|jason|giasone|jasão
argonaut|argonauta|argonaut|argonaute|argonauta|argonauta
midas|midas|midas|midas|mida|midas
aeolus|eolo|aeolus|éole|eolo|éolo
helios|helios|helios|hélios|elio|hélio
selene|selene|selene|séléné|selene|selene
persephone|perséfone|persephone|perséphone|persefone|perséfone|||~proserpina
proserpina|proserpina|proserpina,proserpine|proserpine|proserpina|prosérpina
calypso|calipso|calypso|calypso|calipso|calipso
circe|circe|circe|circé|circe|circe
adonis|adonis|adonis|adonis|adone|adônis,adónis
ariadne|ariadna|ariadne|ariane|arianna|ariadne
galatea|galatea|galatea|galatée|galatea|galateia
nemesis|némesis|nemesis|némésis|nemesi|nêmesis
morpheus|morfeo|morpheus|morphée|morfeo|morfeu
hypnos|hipnos|hypnos|hypnos|ipno|hipnos|||~morpheus
aesculapius|esculapio|aesculapius,asclepius|esculape|esculapio|esculápio
hygieia|higía|hygieia,hygeia|hygie|igea|higia
panacea|panacea|panacea|panacée|panacea|panaceia
horus|horus|horus|horus|horus|hórus
cleopatra|cleopatra|cleopatra|cléopâtre|cleopatra|cleópatra
nefertiti|nefertiti|nefertiti|néfertiti|nefertiti|nefertiti
buddha|buda|buddha|bouddha|budda|buda
noahs-ark|arca de noé|noah's ark|arche de noé|arca di noè|arca de noé|||~noah.name
adam-and-eve|adán y eva|adam and eve|adam et ève|adamo ed eva,adamo e eva|adão e eva
samson|sansón|samson|samson|sansone|sansão
delilah|dalila|delilah|dalila|dalila|dalila|||~samson
goliath|goliat|goliath|goliath|golia|golias|||~giant
solomon|salomón|solomon|salomon|salomone|salomão
queen-of-sheba|reina de saba|queen of sheba|reine de saba|regina di saba|rainha de sabá|||~queen
babel|babel|babel|babel|babele|babel
merlin|merlín|merlin|merlin|merlino|merlim|||~wizard
king-arthur|rey arturo|king arthur|roi arthur|re artù|rei artur
robin-hood|robin hood|robin hood|robin des bois|robin hood|robin dos bosques
don-juan|don juan|don juan|don juan,dom juan|don giovanni|dom joão
cinderella|cenicienta|cinderella|cendrillon|cenerentola|cinderela
snow-white|blancanieves|snow white|blanche-neige,blanche neige|biancaneve|branca de neve
sleeping-beauty|bella durmiente|sleeping beauty|belle au bois dormant|bella addormentata|bela adormecida
red-riding-hood|caperucita roja,caperucita|little red riding hood|petit chaperon rouge|cappuccetto rosso|chapeuzinho vermelho
puss-in-boots|gato con botas|puss in boots|chat botté|gatto con gli stivali|gato de botas
tom-thumb|pulgarcito|tom thumb|petit poucet|pollicino|pequeno polegar
aladdin|aladino|aladdin|aladin|aladino|aladim
scheherazade|sherezade,scherezade|scheherazade|shéhérazade|sheherazade|xerazade
quixote|quijote|quixote|quichotte|chisciotte|quixote
harlequin|arlequín|harlequin|arlequin|arlecchino|arlequim|||~pierrot
pierrot|pierrot|pierrot|pierrot|pierrot|pierrô
colombina|colombina|columbine|colombine|colombina|colombina|||~harlequin
saint-john|san juan|saint john,st john|saint jean,saint-jean|san giovanni|são joão
saint-peter|san pedro|saint peter,st peter|saint pierre,saint-pierre|san pietro|são pedro
saint-paul|san pablo|saint paul,st paul|saint paul,saint-paul|san paolo|são paulo
saint-james|santiago,san jaime|saint james,st james|saint jacques,saint-jacques|san giacomo|são tiago,santiago
saint-joseph|san josé|saint joseph,st joseph|saint joseph,saint-joseph|san giuseppe|são josé
saint-francis|san francisco|saint francis,st francis|saint françois,saint-françois|san francesco|são francisco
saint-anthony|san antonio|saint anthony,st anthony|saint antoine,saint-antoine|sant'antonio|santo antônio,santo antónio
saint-martin|san martín|saint martin,st martin|saint martin,saint-martin|san martino|são martinho
saint-george|san jorge|saint george,st george|saint georges,saint-georges|san giorgio|são jorge
saint-michael|san miguel|saint michael,st michael|saint michel,saint-michel|san michele|são miguel
saint-gabriel|san gabriel|saint gabriel|saint gabriel|san gabriele|são gabriel
saint-raphael|san rafael|saint raphael|saint raphaël|san raffaele|são rafael
saint-louis|san luis|saint louis,st louis|saint louis,saint-louis|san luigi|são luís
saint-mark|san marcos|saint mark,st mark|saint marc,saint-marc|san marco|são marcos
saint-matthew|san mateo|saint matthew|saint matthieu,saint-mathieu|san matteo|são mateus
saint-luke|san lucas|saint luke|saint luc|san luca|são lucas
saint-andrew|san andrés|saint andrew,st andrew|saint andré,saint-andré|sant'andrea|santo andré
saint-thomas|santo tomás|saint thomas|saint thomas|san tommaso|são tomé,são tomás
saint-bartholomew|san bartolomé|saint bartholomew|saint barthélemy|san bartolomeo|são bartolomeu
saint-stephen|san esteban|saint stephen|saint étienne,saint-étienne|santo stefano|santo estêvão
saint-lawrence|san lorenzo|saint lawrence|saint laurent,saint-laurent|san lorenzo|são lourenço
saint-nicholas|san nicolás|saint nicholas|saint nicolas|san nicola|são nicolau
saint-patrick|san patricio|saint patrick|saint patrick|san patrizio|são patrício
saint-benedict|san benito|saint benedict|saint benoît,saint-benoît|san benedetto|são bento
saint-bernard|san bernardo|saint bernard|saint bernard,saint-bernard|san bernardo|são bernardo
saint-sebastian|san sebastián|saint sebastian|saint sébastien|san sebastiano|são sebastião
saint-christopher|san cristóbal|saint christopher|saint christophe|san cristoforo|são cristóvão
saint-augustine|san agustín|saint augustine|saint augustin|sant'agostino|santo agostinho
saint-dominic|santo domingo|saint dominic|saint dominique|san domenico|são domingos
saint-ignatius|san ignacio|saint ignatius|saint ignace|sant'ignazio|santo inácio
saint-vincent|san vicente|saint vincent|saint vincent|san vincenzo|são vicente
saint-valentine|san valentín|saint valentine|saint valentin|san valentino|são valentim
saint-roch|san roque|saint roch|saint roch|san rocco|são roque
saint-jerome|san jerónimo|saint jerome|saint jérôme|san girolamo|são jerônimo,são jerónimo
saint-ferdinand|san fernando|saint ferdinand|saint ferdinand|san fernando|são fernando
saint-charles|san carlos|saint charles|saint charles|san carlo|são carlos
saint-philip|san felipe|saint philip|saint philippe|san filippo|são filipe
saint-isidore|san isidro,san isidoro|saint isidore|saint isidore|sant'isidoro|santo isidoro
saint-hilary|san hilario|saint hilary|saint hilaire,saint-hilaire|sant'ilario|santo hilário
saint-anne|santa ana|saint anne,st anne|sainte anne|sant'anna|santa ana,sant'ana
saint-barbara|santa bárbara|saint barbara|sainte barbe|santa barbara|santa bárbara
saint-catherine|santa catalina,santa caterina|saint catherine|sainte catherine|santa caterina|santa catarina
saint-clare|santa clara|saint clare|sainte claire|santa chiara|santa clara
saint-lucy|santa lucía|saint lucy|sainte lucie|santa lucia|santa luzia
saint-helen|santa elena|saint helen,saint helena|sainte hélène|sant'elena|santa helena
saint-rose|santa rosa|saint rose|sainte rose|santa rosa|santa rosa
saint-agnes|santa inés|saint agnes|sainte agnès|sant'agnese|santa inês
saint-teresa|santa teresa|saint teresa|sainte thérèse|santa teresa|santa teresa
saint-margaret|santa margarita|saint margaret|sainte marguerite|santa margherita|santa margarida
saint-monica|santa mónica|saint monica|sainte monique|santa monica|santa mônica
saint-cecilia|santa cecilia|saint cecilia|sainte cécile|santa cecilia|santa cecília
saint-rita|santa rita|saint rita|sainte rita|santa rita|santa rita
saint-elizabeth|santa isabel|saint elizabeth|sainte élisabeth|santa elisabetta|santa isabel
saint-mary-magdalene|santa magdalena,magdalena|mary magdalene|marie-madeleine,sainte madeleine|maria maddalena,santa maddalena|maria madalena
holy-cross|santa cruz|holy cross|sainte croix,sainte-croix|santa croce|santa cruz
`
