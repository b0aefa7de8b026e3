// Religion, myth, spirits, magic, well-known saints.
export const religion = `
god|dios/dioses|god|dieu|dio/dei|deus|apu,taytacha|tata|~lord.god ~deity !devil !goddess ~apu
lord.god|señor|lord|seigneur|signore|senhor|apu,taytacha
goddess|diosa|goddess|déesse|dea|deusa
gods|dioses|gods|dieux|dei|deuses|||~god
deity|deidad,divinidad|deity,divinity|divinité|divinità|divindade,deidade
divine|divino|divine|divin|divino|divino|||~heavenly ~holy
holy|santo,sagrado,sacro|holy,sacred|sacré,saint|sacro,santo|sagrado,santo|willka||~saint
saint|santo,san|saint|saint|santo,san,sant'|santo,são|||~blessed ~angel
saint.woman|santa|saint|sainte|santa|santa|||!saint
all-saints|todos los santos|all saints|toussaint,tous les saints|ognissanti,tutti i santi|todos os santos|||~saint
blessed|bendito,beato,bendecido|blessed|béni,bienheureux|benedetto,beato|bendito,abençoado|||!cursed
blessing|bendición|blessing|bénédiction|benedizione|bênção|||!curse
cursed|maldito,maldecido|cursed,damned|maudit|maledetto|maldito,amaldiçoado
curse|maldición|curse|malédiction|maledizione|maldição|||~spell
faith|fe|faith|foi|fede|fé|iñiy|iyawsaña|~belief ~hope ~trust
belief|creencia|belief|croyance|credenza|crença
to.believe|creer/creo/cree/creemos|believe/believes/believing|croire/croit/crois|credere/credo/crede|crer/creio/acreditar|iñiy|iyawsaña|~faith
prayer|oración,plegaria,rezo|prayer|prière|preghiera|oração,prece
to.pray|rezar/rezo/reza,orar|pray/prays/praying|prier/prie|pregare/prega|rezar/reza,orar|||~prayer
angel|ángel|angel|ange|angelo|anjo|||~archangel ~cherub !devil
little-angel|angelito,angelitos|little angel|angelot,petit ange|angioletto,angiolino|anjinho|||~angel ~cherub
angelic|angelical|angelic|angélique|angelico|angelical,angélico|||~angel
guardian-angel|ángel de la guarda,ángel guardián|guardian angel|ange gardien|angelo custode|anjo da guarda|||~angel
archangel|arcángel|archangel|archange|arcangelo|arcanjo|||~cherub ~seraph
cherub|querubín|cherub/cherubs/cherubim|chérubin|cherubino|querubim|||~seraph
seraph|serafín|seraph/seraphim|séraphin|serafino|serafim|||~angel
devil|diablo,demonio|devil,demon|diable,démon|diavolo,demonio|diabo,demônio,demónio|supay|supaya|~satan ~demon
little-devil|diablito,diablillo|little devil,imp|diablotin,petit diable|diavoletto|diabinho|||~devil
she-devil|diablesa,diabla|she-devil|diablesse|diavolessa|diaba|||~devil
demon|demonio|demon|démon|demone|demônio,demónio|supay|supaya|~satan ~lucifer
satan|satán,satanás|satan|satan|satana|satã,satanás|||~lucifer
lucifer|lucifer,luzbel|lucifer|lucifer|lucifero|lúcifer|||~devil
diabolic|diabólico|diabolic,diabolical,devilish|diabolique|diabolico|diabólico|||~devil
eden|edén|eden|éden|eden|éden|||~paradise
purgatory|purgatorio|purgatory|purgatoire|purgatorio|purgatório
infernal|infernal|infernal,hellish|infernal|infernale|infernal|||~hell
spiritual|espiritual|spiritual|spirituel/spirituelle|spirituale|espiritual|||~spirit
holy-spirit|espíritu santo|holy spirit,holy ghost|saint-esprit|spirito santo|espírito santo|||~spirit
church|iglesia|church|église|chiesa|igreja|inlisya||~temple ~chapel ~cathedral ~basilica
chapel|capilla|chapel|chapelle|cappella|capela|||~basilica
cathedral|catedral|cathedral|cathédrale|cattedrale,duomo|catedral,sé|||~basilica ~chapel
basilica|basílica|basilica|basilique|basilica|basílica
temple|templo|temple|temple|tempio|templo|||~shrine
shrine|santuario|shrine,sanctuary|sanctuaire|santuario|santuário|wak'a|wak'a|~huaca ~refuge
altar|altar|altar|autel|altare|altar
mosque|mezquita|mosque|mosquée|moschea|mesquita|||~temple
synagogue|sinagoga|synagogue|synagogue|sinagoga|sinagoga|||~temple
pagoda|pagoda|pagoda|pagode|pagoda|pagode|||~temple
abbey|abadía|abbey|abbaye|abbazia,badia|abadia|||~monastery ~convent
monastery|monasterio|monastery|monastère|monastero|mosteiro|||~convent
convent|convento|convent|couvent|convento|convento
cloister|claustro|cloister|cloître|chiostro|claustro|||~convent
priory|priorato|priory|prieuré|priorato,prioria|priorado|||~abbey
abbot|abad|abbot|abbé|abate|abade|||~prior ~monk !abbess
abbess|abadesa|abbess|abbesse|badessa|abadessa
prior|prior|prior|prieur|priore|prior
priest|sacerdote,cura|priest|prêtre,curé|prete,sacerdote|padre,sacerdote|||~father.priest ~monk ~bishop
father.priest|padre|father|père|padre|padre|tayta|tata
priestess|sacerdotisa|priestess|prêtresse|sacerdotessa|sacerdotisa|||!priest
monk|monje|monk|moine|monaco/monaci|monge|||~friar ~nun ~hermit
friar|fraile,fray|friar|frère|frate,fra|frade,frei|||~hermit
nun|monja|nun|nonne,religieuse|monaca,suora|freira,monja
bishop|obispo|bishop|évêque|vescovo|bispo|||~archbishop ~cardinal.church
archbishop|arzobispo|archbishop|archevêque|arcivescovo|arcebispo
cardinal.church|cardenal|cardinal|cardinal/cardinaux|cardinale|cardeal
pope|papa|pope|pape|papa|papa|||~bishop
pontiff|pontífice|pontiff|pontife|pontefice|pontífice|||~pope
vicar|vicario|vicar|vicaire|vicario|vigário|||~priest
pastor|pastor|pastor|pasteur|pastore|pastor|||~priest ~bishop
rabbi|rabino|rabbi|rabbin|rabbino|rabino|||~priest
guru|gurú|guru|gourou|guru|guru|||~master
prophet|profeta|prophet|prophète|profeta|profeta|||~oracle
prophecy|profecía|prophecy|prophétie|profezia|profecia|||~prophet
oracle|oráculo|oracle|oracle|oracolo|oráculo
apostle|apóstol|apostle|apôtre|apostolo|apóstolo|||~disciple
disciple|discípulo|disciple|disciple|discepolo|discípulo
martyr|mártir|martyr|martyr|martire|mártir|||~saint
hermit|ermitaño|hermit|ermite|eremita|eremita,ermitão
hermitage|ermita|hermitage|ermitage,hermitage|eremo,eremitaggio|ermida,eremitério|||~chapel
christ|cristo|christ|christ|cristo|cristo|||~jesus
jesus|jesús|jesus|jésus|gesù|jesus
messiah|mesías|messiah|messie|messia|messias|||~christ ~saviour
saviour|salvador|saviour,savior|sauveur|salvatore|salvador
redeemer|redentor|redeemer|rédempteur|redentore|redentor|||~saviour
creator|creador|creator,maker|créateur/créatrice|creatore|criador|||~god
madonna|virgen maría,nuestra señora,madona|madonna,our lady,virgin mary|madone,notre dame,notre-dame|madonna,nostra signora|nossa senhora,virgem maria|||~virgin
holy-mary|santa maría|saint mary,holy mary|sainte marie,sainte-marie|santa maria|santa maria|||~madonna
holy-family|sagrada familia|holy family|sainte famille|sacra famiglia|sagrada família
holy-trinity|santísima trinidad|holy trinity|sainte trinité|santissima trinità|santíssima trindade|||~trinity
child-jesus|niño jesús,divino niño|baby jesus,child jesus,infant jesus|enfant jésus|gesù bambino|menino jesus|||~jesus
sacred-heart|sagrado corazón|sacred heart|sacré-coeur,sacré coeur,sacré-cœur|sacro cuore|sagrado coração
holy-grail|santo grial|holy grail|saint graal|santo graal|santo graal|||~grail
grail|grial|grail|graal|graal|graal|||~chalice
chalice|cáliz|chalice|calice|calice|cálice
bible|biblia|bible|bible|bibbia|bíblia|||~gospel
gospel|evangelio|gospel|évangile|vangelo|evangelho
psalm|salmo|psalm|psaume|salmo|salmo
creed|credo|creed|credo|credo|credo|||~faith
mass.church|misa|mass|messe|messa|missa
sermon|sermón|sermon|sermon|sermone|sermão
sacrament|sacramento|sacrament|sacrement|sacramento|sacramento
baptism|bautismo,bautizo|baptism,christening|baptême|battesimo|batismo
communion|comunión|communion|communion|comunione|comunhão
rosary|rosario|rosary|rosaire|rosario|rosário
crucifix|crucifijo|crucifix|crucifix|crocifisso|crucifixo|||~cross
incense|incienso|incense|encens|incenso|incenso|||~myrrh
myrrh|mirra|myrrh|myrrhe|mirra|mirra
sin|pecado|sin|péché|peccato|pecado|hucha|jucha|!virtue
sinner|pecador|sinner|pécheur/pécheresse|peccatore|pecador|||~sin
original-sin|pecado original|original sin|péché originel|peccato originale|pecado original|||~sin
grace|gracia|grace|grâce|grazia|graça
mercy|misericordia,merced|mercy|miséricorde|misericordia|misericórdia|||~pity
miracle|milagro|miracle|miracle|miracolo|milagre|||~wonder
miraculous|milagroso|miraculous|miraculeux/miraculeuse|miracoloso|milagroso|||~miracle
salvation|salvación|salvation|salut|salvezza|salvação
resurrection|resurrección|resurrection|résurrection|risurrezione,resurrezione|ressurreição
reincarnation|reencarnación|reincarnation|réincarnation|reincarnazione|reencarnação
assumption|asunción|assumption|assomption|assunzione|assunção|||~ascension
ascension|ascensión|ascension|ascension|ascensione|ascensão
annunciation|anunciación|annunciation|annonciation|annunciazione|anunciação
nativity|natividad|nativity|nativité|natività|natividade|||~christmas
father-christmas|papá noel,santa claus,san nicolás|father christmas,santa claus|père noël|babbo natale|papai noel,pai natal|||~christmas
epiphany|epifanía|epiphany|épiphanie|epifania|epifania
pentecost|pentecostés|pentecost|pentecôte|pentecoste|pentecostes
lent|cuaresma|lent|carême|quaresima|quaresma
holy-week|semana santa|holy week|semaine sainte|settimana santa|semana santa|||~easter
procession|procesión|procession|procession|processione|procissão
jubilee|jubileo|jubilee|jubilé|giubileo|jubileu
hallelujah|aleluya|hallelujah,alleluia|alléluia|alleluia|aleluia
amen|amén|amen|amen|amen|amém
hosanna|hosanna|hosanna|hosanna|osanna|hosana
christian|cristiano|christian|chrétien/chrétienne|cristiano|cristão
catholic|católico|catholic|catholique|cattolico|católico|||~christian
templar|templario|templar|templier|templare|templário|||~knight
crusade|cruzada|crusade|croisade|crociata|cruzada|||~crusader
crusader|cruzado|crusader|croisé|crociato|cruzado|||~knight ~templar
mission|misión|mission|mission|missione|missão
missionary|misionero|missionary|missionnaire|missionario|missionário|||~mission
wiracocha|viracocha,wiracocha|||||wiraqucha|wiraqucha|~god
amaru|serpiente sagrada|sacred serpent||||amaru|katari|~dragon
amulet|amuleto|amulet|amulette|amuleto|amuleto|illa|illa|~talisman ~charm
talisman|talismán|talisman|talisman|talismano|talismã
charm|amuleto,dije|charm|charme,breloque|ciondolo,amuleto|amuleto,berloque
ritual|ritual|ritual|rituel|rituale|ritual|||~rite
rite|rito|rite|rite|rito|rito
sacrifice|sacrificio|sacrifice|sacrifice|sacrificio|sacrifício|||~offering
offering|ofrenda|offering|offrande|offerta|oferenda
myth|mito|myth|mythe|mito|mito|||~legend
mythical|mítico|mythical,mythic|mythique|mitico|mítico|||~legendary
legend|leyenda|legend|légende|leggenda|lenda
legendary|legendario|legendary|légendaire|leggendario|lendário
titanic|titánico|titanic|titanesque|titanico|titânico|||~titan
colossus|coloso|colossus|colosse|colosso|colosso|||~giant ~ogre
beast|bestia|beast|bête|bestia|besta,fera|||~monster
little-dragon|dragoncito|little dragon|petit dragon,dragonneau|draghetto|dragãozinho|||~dragon
harpy|arpía|harpy|harpie|arpia|harpia
little-mermaid|sirenita|little mermaid|petite sirène|sirenetta|pequena sereia|||~mermaid
faun|fauno|faun|faune|fauno|fauno|||~satyr
druid|druida|druid|druide|druido|druida|||~wizard
alchemist|alquimista|alchemist|alchimiste|alchimista|alquimista|||~alchemy
alchemy|alquimia|alchemy|alchimie|alchimia|alquimia|||~magic
magic|magia|magic|magie|magia|magia|||~sorcery
magical|mágico|magical,magic|magique|magico/magica/magici/magiche|mágico|||~magic ~enchanted
sorcery|hechicería,brujería|sorcery,witchcraft|sorcellerie|stregoneria|feitiçaria,bruxaria
spell|hechizo,conjuro|spell|sortilège,sort|incantesimo,sortilegio|feitiço|||~enchantment
enchantment|encanto,encantamiento|enchantment|enchantement|incanto,incantesimo|encanto,encantamento
enchanted|encantado|enchanted|enchanté|incantato|encantado
haunted|embrujado|haunted|hanté|stregato,infestato|assombrado|||~enchanted
magic-wand|varita mágica|magic wand|baguette magique|bacchetta magica|varinha mágica|||~magic
magic-potion|poción mágica|magic potion|potion magique|pozione magica|poção mágica|||~potion
fairy-tale|cuento de hadas|fairy tale,fairytale|conte de fées|fiaba,favola|conto de fadas
astrology|astrología|astrology|astrologie|astrologia|astrologia
horoscope|horóscopo|horoscope|horoscope|oroscopo|horóscopo|||~zodiac
tarot|tarot|tarot|tarot|tarocchi|tarô
fortune-teller|adivino,vidente|fortune teller,seer,clairvoyant|voyant/voyante,devin|indovino,veggente|adivinho,vidente
`
