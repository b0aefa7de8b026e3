// More given names that are one name in several languages, and the peoples and saints of the calendar.
export const moreNames = `
wilhelmina.name|guillermina|wilhelmina,mina|guillemette,wilhelmine|guglielmina|guilhermina||||~william.name
arthur.name|arturo|arthur,art|arthur|arturo,artù|artur,arthur||||~king-arthur
arnold.name|arnaldo,arnoldo|arnold|arnaud,arnauld|arnaldo|arnaldo
armand.name|armando|armand,herman|armand|armando|armando
conrad.name|conrado|conrad,curt,kurt|conrad|corrado|conrado
fabiola.name|fabiola|fabiola|fabiola|fabiola|fabíola
gonzalo.name|gonzalo|gonzalo|gonzague|gonzalo|gonçalo
manuela.name|manuela|manuela,emmanuela|emmanuelle,manuelle|manuela,emanuela|manuela||||~emmanuel.name
pascal.name|pascual|pascal,paschal|pascal|pasquale|pascoal
ramiro.name|ramiro|ramiro|ramire|ramiro|ramiro
ruben.name|rubén|reuben,ruben|ruben|ruben|rúben,rubens
thaddeus.name|tadeo|thaddeus|thaddée|taddeo|tadeu
abel.name|abel|abel|abel|abele|abel
abelard.name|abelardo|abelard|abélard|abelardo|abelardo
cain.name|caín|cain|caïn|caino|caim||||~abel.name
adeline.name|adelina|adeline|adeline|adelina|adelina||||~adele.name
adolph.name|adolfo|adolph,adolf|adolphe|adolfo|adolfo
aldous.name|aldo|aldous|aldo|aldo|aldo
amalia.name|amalia|amalia|amalie|amalia|amália||||~amelia.name
ambrose.name|ambrosio|ambrose|ambroise|ambrogio|ambrósio
amadeus.name|amadeo|amadeus|amédée|amedeo|amadeu
hannibal.name|aníbal|hannibal|hannibal|annibale|aníbal
anselm.name|anselmo|anselm|anselme|anselmo|anselmo
ariel.name|ariel|ariel|ariel|ariele|ariel
astrid.name|astrid|astrid|astrid|astrid|astrid
aurelius.name|aurelio|aurelius|aurèle|aurelio|aurélio||||~aurelia.name
camillus.name|camilo|camillus|camille|camillo|camilo||||~camilla.name
celia.name|celia|celia|célia|celia|célia||||~cecilia.name
celine.name|celina|celine|céline|celina|celina||||~celia.name
clotilde.name|clotilde|clotilda|clotilde|clotilde|clotilde
conception.name|concepción,conchita,concha|conception|conception|concetta|conceição
daphne.name|dafne|daphne|daphné|dafne|dafne
delia.name|delia|delia|délia|delia|délia
dina.name|dina|dinah|dina|dina|dina
dora.name|dora|dora|dora|dora|dora||||~dorothy.name
edith.name|edit,edita|edith|édith|edith,edita|edite
elvira.name|elvira|elvira|elvire|elvira|elvira
eulalia.name|eulalia|eulalia|eulalie|eulalia|eulália
fatima.name|fátima|fatima|fatima|fatima|fátima
faust.name|fausto|faust|faust|fausto|fausto
faustino.name|faustino|faustinus|faustin|faustino|faustino||||~faust.name
fidel.name|fidel|fidel|fidèle|fedele|fidel
flavius.name|flavio|flavius|flavien|flavio|flávio
flavia.name|flavia|flavia|flavie|flavia|flávia||||~flavius.name
januarius.name|genaro,jenaro|januarius|janvier|gennaro|januário
gina.name|gina|gina|gina|gina|gina
giselle.name|gisela|giselle,gisela|gisèle|gisella|gisela,gisele
greta.name|greta|greta,gretel|greta|greta|greta||||~margaret.name
griselda.name|griselda|griselda|grisélidis|griselda|griselda
guadalupe.name|guadalupe,lupe|guadalupe|guadeloupe|guadalupe|guadalupe
hector.name|héctor|hector|hector|ettore|heitor
herbert.name|heriberto|herbert|herbert|erberto|herberto,heriberto
herman.name|hernán|herman|hermann|ermanno|hermano
hilda.name|hilda|hilda|hilda|ilda|hilda
homer.name|homero|homer|homère|omero|homero
isolde.name|isolda|isolde,iseult|iseut,iseult|isotta|isolda||||~tristan.name
joshua.name|josué|joshua,josh|josué|giosuè|josué
judith.name|judit|judith,judy|judith|giuditta|judite
justin.name|justino|justin|justin|giustino|justino||||~justine.name
leah.name|lea,lía|leah|léa|lea|lia
leander.name|leandro|leander|léandre|leandro|leandro
lillian.name|liliana,lilian|lillian,lilian|liliane|liliana|liliana||||~lily.name
livia.name|livia|livia|livie|livia|lívia
lola.name|lola|lola|lola|lola|lola
dolores.name|dolores|dolores|dolorès|addolorata|dores||||~lola.name
mabel.name|mabel|mabel|mabelle|mabel|mabel
marlene.name|marlene|marlene|marlène|marlene|marlene
melanie.name|melania|melanie|mélanie|melania|melânia
melina.name|melina|melina|mélina|melina|melina
nadia.name|nadia|nadia|nadia,nadine|nadia|nádia
nancy.name|nancy|nancy|nancy|nancy|nancy||||~annie.name
nestor.name|néstor|nestor|nestor|nestore|nestor
omar.name|omar|omar|omar|omar|omar
pamela.name|pamela|pamela,pam|pamela|pamela|pâmela
pancras.name|pancracio|pancras|pancrace|pancrazio|pancrácio
pius.name|pío|pius|pie|pio|pio
priscilla.name|priscila|priscilla|priscille|priscilla|priscila
romina.name|romina|romina|romine|romina|romina
romuald.name|romualdo|romuald|romuald|romualdo|romualdo
ronald.name|ronaldo|ronald,ron|ronald|ronaldo|ronaldo||||~reginald.name
roch.name|roque|roch|roch|rocco|roque||||~saint-roch
roxanne.name|roxana|roxanne|roxane|rossana|roxana
selena.name|selena|selena|séléna|selena|selena
siegfried.name|sigfrido|siegfried|siegfried|sigfrido|sigfrido
sonia.name|sonia|sonia,sonya|sonia|sonia|sónia||||~sophia.name
tanya.name|tania|tanya,tania|tania|tania|tânia
tatiana.name|tatiana|tatiana|tatiana|tatiana|tatiana||||~tanya.name
telmo.name|telmo|elmo|elme|telmo|telmo
theophilus.name|teófilo|theophilus|théophile|teofilo|teófilo
tiberius.name|tiberio|tiberius|tibère|tiberio|tibério
trajan.name|trajano|trajan|trajan|traiano|trajano
valerian.name|valeriano|valerian|valérien|valeriano|valeriano||||~valerius.name
vanessa.name|vanesa|vanessa|vanessa|vanessa|vanessa
virgil.name|virgilio|virgil|virgile|virgilio|virgílio
vladimir.name|vladimiro|vladimir|vladimir|vladimiro|vladimir
wanda.name|wanda|wanda|wanda|vanda|vanda
wenceslas.name|wenceslao|wenceslas|venceslas|venceslao|venceslau
yolanda.name|yolanda|yolanda,yolande|yolande|iolanda|iolanda
zoila.name|zoila|zoila|zoïle|zoila|zoila
alan.name|alan,alano|alan,allan,allen|alain|alano|alan
bertrand.name|beltrán|bertram,bertrand|bertrand|bertrando|beltrão
baldwin.name|balduino|baldwin|baudouin|baldovino|balduíno
gaston.name|gastón|gaston|gaston|gastone|gastão
giles.name|gil,egidio|giles|gilles|egidio|gil
harold.name|haroldo|harold,harry|harold|aroldo|haroldo
lancelot.name|lanzarote|lancelot|lancelot|lancillotto|lancelote||||~king-arthur
percival.name|perceval|percival,parsifal|perceval|parsifal,perceval|percival
terence.name|terencio|terence|térence|terenzio|terêncio
ronan.name|ronán|ronan|ronan|ronan|ronan
chloe.name|cloe|chloe|chloé|cloe|cloé
colette.name|coleta|colette|colette|coletta|coleta
corinne.name|corina|corinne,corinna|corinne|corinna|corina
heloise.name|eloísa|eloise,heloise|éloïse,héloïse|eloisa|heloísa
berenice.name|berenice|berenice,bernice|bérénice|berenice|berenice
gwendolyn.name|gwendolina|gwendolyn,gwendoline|gwendoline|guendalina|gwendolina
noemi.name|noemí,nohemí|naomi|noémie|noemi|noemi
odette.name|odette|odette|odette|odetta|odete
odile.name|odilia|odile,ottilie|odile|odilia|odília
muriel.name|muriel|muriel|muriel|muriel|muriel
alban.name|albano|alban|alban,aubin|albano|albano
theobald.name|teobaldo|theobald|thibault,thibaud|teobaldo|teobaldo
desiderius.name|desiderio|desiderius|didier|desiderio|desidério
ivo.name|ivo|ivo,ives|yves,yvon|ivo|ivo||||~yvonne.name
cedric.name|cedric|cedric|cédric|cedrico|cedrico
kevin.name|kevin|kevin|kévin|kevin|kevin
caleb.name|caleb|caleb|caleb|caleb|calebe
gideon.name|gedeón|gideon|gédéon|gedeone|gideão
sheila.name|sheila|sheila|sheila|sheila|sheila||||~celia.name
ellie.name|elita|ellie,elly|élie|elly|eli||||~eleanor.name
sally.name|sarita|sally|sally|saretta|sarinha||||~sarah.name
margot.name|margo|margot,margo,maggie,peggy|margot|margot|margô||||~margaret.name
lizzie.name|chabela|lizzie,liz,eliza|lisette|lisetta|isabelinha||||~elizabeth.name
ernie.name|ernestito|ernie|nénesse|ernestino|ernestinho||||~ernest.name
pepa.name|pepa,pepita|josie|josette|peppina|zefa||||~josephine.name
paquita.name|paquita|francie|fanchon|cecchina|chiquinha||||~frances.name
saint-sophia|santa sofía|saint sophia|sainte-sophie|santa sofia|santa sofia|||heilige sophia,sankt sophia|~sophia.name
saint-ursula|santa úrsula|saint ursula|sainte-ursule|sant'orsola|santa úrsula|||heilige ursula,sankt ursula|~ursula.name
saint-martha|santa marta|saint martha|sainte-marthe|santa marta|santa marta|||heilige martha|~martha.name
saint-veronica|santa verónica|saint veronica|sainte-véronique|santa veronica|santa verônica|||heilige veronika|~veronica.name
saint-julian|san julián|saint julian|saint-julien|san giuliano|são julião|||heiliger julian,sankt julian|~julian.name
saint-emilian|san emiliano,san millán|saint emilian|saint-émilion|sant'emiliano|são emiliano|||heiliger emilian,sankt emilian|~emilian.name
saint-felix|san félix|saint felix|saint-félix|san felice|são félix|||heiliger felix,sankt felix|~felix.name
saint-thomas-aquinas|santo tomás de aquino|saint thomas aquinas|saint thomas d'aquin|san tommaso d'aquino|são tomás de aquino|||thomas von aquin|~saint-thomas
saint-germain|san germán|saint germain|saint-germain|san germano|são germano|||heiliger germanus|~germain.name
saint-denis|san dionisio|saint denis|saint-denis|san dionigi|são dinis|||heiliger dionysius|~dennis.name
saint-leo|san león|saint leo|saint-léon|san leone|são leão|||heiliger leo|~leo.name
saint-blaise|san blas|saint blaise|saint-blaise|san biagio|são brás|||heiliger blasius,sankt blasius
saint-cajetan|san cayetano|saint cajetan|saint-gaétan|san gaetano|são caetano|||heiliger kajetan
saint-jude|san judas tadeo|saint jude|saint-jude|san giuda taddeo|são judas tadeu|||heiliger judas thaddäus|~thaddeus.name
saint-hubert|san huberto|saint hubert|saint-hubert|sant'uberto|santo huberto|||heiliger hubertus,sankt hubertus|~hunter
saint-cyril|san cirilo|saint cyril|saint-cyrille|san cirillo|são cirilo|||heiliger kyrill|~cyril.name
saint-pascal|san pascual|saint paschal|saint-pascal|san pasquale|são pascoal|||heiliger paschalis|~pascal.name
saint-ramon|san ramón|saint raymond|saint-raymond|san raimondo|são raimundo|||heiliger raimund|~raymond.name
saint-victor|san víctor|saint victor|saint-victor|san vittore|são vítor|||heiliger viktor,sankt viktor|~victor.name
saint-gregory|san gregorio|saint gregory|saint-grégoire|san gregorio|são gregório|||heiliger gregor,sankt gregor|~gregory.name
saint-clement|san clemente|saint clement|saint-clément|san clemente|são clemente|||heiliger klemens,sankt klemens|~clement.name
saint-maurice|san mauricio|saint maurice|saint-maurice|san maurizio|são maurício|||heiliger moritz,sankt moritz,sankt mauritius|~maurice.name
saint-rose-of-lima|santa rosa de lima|saint rose of lima|sainte rose de lima|santa rosa da lima|santa rosa de lima|||heilige rosa von lima|~saint-rose
saint-martin-of-porres|san martín de porres|saint martin de porres|saint martin de porrès|san martino de porres|são martinho de porres|||heiliger martin von porres|~saint-martin
`
