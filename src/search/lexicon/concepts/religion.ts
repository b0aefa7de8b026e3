// Religion, myth, spirits, magic, well-known saints.
export const religion = `
god|dios/dioses|god,almighty|dieu|dio/dei|deus|apu,taytacha|tata|gott/götter|~lord.god ~deity !devil !goddess ~apu ~divine
lord.god|señor|lord|seigneur|signore|senhor|apu,taytacha||herr
goddess|diosa|goddess|déesse|dea/dee|deusa|||göttin/göttinnen
gods|dioses|gods|dieux|dei|deuses|||götter|~god
deity|deidad,divinidad,numen|deity,divinity,godhead|divinité,déité|divinità,deità|divindade,deidade|||gottheit|~divine ~idol
divine|divino|divine,godly|divin|divino|divino|||göttlich/göttliche/göttlicher/göttliches/göttlichen|~heavenly ~holy
holy|santo,sagrado,sacro|holy,sacred,hallowed|sacré,saint|sacro,santo|sagrado,santo|willka||heilig/heilige/heiliger/heiliges/heiligen|~saint
saint|santo,san|saint,st|saint,st|santo,san,sant'|santo,são|||heiliger/heilige,sankt|~blessed ~angel
saint.woman|santa|saint|sainte|santa|santa|||heilige|!saint
all-saints|todos los santos|all saints|toussaint,tous les saints|ognissanti,tutti i santi|todos os santos|||allerheiligen|~saint
blessed|bendito,beato,bendecido,bienaventurado,beatificado|blessed,beatified|béni,bienheureux|benedetto,beato|bendito,abençoado,beato,bem-aventurado|||gesegnet/gesegnete/gesegneter/gesegnetes/gesegneten,selig/selige/seliger/seliges/seligen|!cursed ~blessing ~blessing.verb
blessing|bendición|blessing,benediction|bénédiction|benedizione|bênção|||segen|!curse
cursed|maldito,maldecido|cursed,damned,accursed|maudit|maledetto,dannato|maldito,amaldiçoado|||verflucht/verfluchte/verfluchter/verfluchtes/verfluchten,verdammt/verdammte/verdammter/verdammtes/verdammten|~curse
curse|maldición,imprecación,anatema|curse,malediction,hex|malédiction,anathème|maledizione,anatema|maldição,anátema|||fluch/flüche,verwünschung|~spell
faith|fe|faith|foi|fede|fé|iñiy|iyawsaña|glaube,glauben|~belief ~hope ~trust ~faithful
belief|creencia|belief|croyance,conviction|credenza,convinzione|crença|||glaube,überzeugung|~creed ~to.believe
to.believe|creer/creo/cree/creemos|believe/believes/believing|croire/croit/crois|credere/credo/crede|crer/creio/acreditar|iñiy|iyawsaña|glauben|~faith
prayer|oración,plegaria,rezo,ruego|prayer,orison|prière,oraison|preghiera,orazione|oração,prece|||gebet|~rosary
to.pray|rezar/rezo/reza,orar/ora|pray/prays/praying|prier/prie|pregare/prega,orare|rezar/reza,orar/ora|||beten|~prayer
angel|ángel|angel|ange|angelo|anjo|||engel|~archangel ~cherub !devil ~heavenly ~heaven
little-angel|angelito,angelitos,angelote,angelín|little angel|angelot,petit ange|angioletto,angiolino|anjinho|||engelchen,engelein|~angel ~cherub
angelic|angelical,angélico|angelic,angel-like,seraphic|angélique|angelico|angelical,angélico|||engelhaft/engelhafte/engelhafter/engelhaftes/engelhaften,engelsgleich/engelsgleiche/engelsgleicher/engelsgleiches/engelsgleichen|~angel ~seraph ~cherub
guardian-angel|ángel de la guarda,ángel guardián|guardian angel|ange gardien|angelo custode|anjo da guarda|||schutzengel|~angel ~archangel
archangel|arcángel|archangel|archange|arcangelo|arcanjo|||erzengel|~cherub ~seraph
cherub|querubín,querube|cherub/cherubs/cherubim,cherubic|chérubin|cherubino|querubim|||cherub/cherubim|~seraph
seraph|serafín|seraph/seraphim|séraphin|serafino|serafim|||seraph/seraphim|~angel
devil|diablo,demonio,mandinga,cachudo,belcebú|devil,demon,fiend,old nick|diable,démon|diavolo,demonio,satanasso|diabo,demônio,demónio,capeta,belzebu|supay|supaya|teufel|~satan ~demon ~infernal
little-devil|diablito,diablillo,demonito,demoñuelo|little devil,imp,devilkin|diablotin,petit diable|diavoletto|diabinho,diabrete,capetinha|||teufelchen,kleiner teufel|~devil ~she-devil ~demon
she-devil|diablesa,diabla|she-devil|diablesse|diavolessa|diaba|||teufelin,teufelsweib|~devil ~witch
demon|demonio|demon,daemon,fiend|démon|demone|demônio,demónio|supay|supaya|dämon|~satan ~lucifer ~diabolic ~hell
satan|satán,satanás|satan|satan|satana|satã,satanás|||satan|~lucifer ~diabolic
lucifer|lucifer,luzbel|lucifer|lucifer|lucifero|lúcifer|||luzifer|~devil
diabolic|diabólico,demoníaco,endemoniado,satánico|diabolic,diabolical,devilish,demonic,satanic|diabolique,démoniaque,satanique|diabolico,demoniaco,satanico|diabólico,demoníaco,satânico|||teuflisch/teuflische/teuflischer/teuflisches/teuflischen,diabolisch/diabolische/diabolischer/diabolisches/diabolischen|~devil
eden|edén,jardín del edén|eden,garden of eden|éden,jardin d'éden|eden,giardino dell'eden|éden,jardim do éden|||garten eden|~paradise ~heaven
purgatory|purgatorio|purgatory|purgatoire|purgatorio|purgatório|||fegefeuer|~hell
infernal|infernal|infernal,hellish|infernal|infernale|infernal|||höllisch/höllische/höllischer/höllisches/höllischen,infernalisch/infernalische/infernalischer/infernalisches/infernalischen|~hell ~diabolic
spiritual|espiritual,anímico|spiritual|spirituel/spirituelle|spirituale|espiritual|||spirituell/spiritueller/spirituellen,geistig/geistige/geistiger/geistiges/geistigen,geistlich/geistliche/geistlicher/geistliches/geistlichen|~spirit ~soul
holy-spirit|espíritu santo,paráclito|holy spirit,holy ghost,paraclete|saint-esprit|spirito santo|espírito santo|||heiliger geist|~spirit ~holy ~dove
church|iglesia,parroquia|church,kirk|église|chiesa|igreja|inlisya||kirche|~temple ~chapel ~cathedral ~basilica ~abbey
chapel|capilla|chapel|chapelle|cappella|capela|||kapelle|~basilica
cathedral|catedral,seo|cathedral,minster|cathédrale|cattedrale,duomo|catedral,sé|||kathedrale,münster|~basilica ~chapel
basilica|basílica|basilica|basilique|basilica|basílica|||basilika/basiliken
temple|templo|temple|temple|tempio|templo|||tempel|~shrine
shrine|santuario,adoratorio|shrine,sanctuary|sanctuaire|santuario|santuário|wak'a|wak'a|schrein,heiligtum/heiligtümer,wallfahrtsort|~huaca ~refuge ~altar
altar|altar|altar|autel|altare|altar|||altar/altäre
mosque|mezquita|mosque|mosquée|moschea|mesquita|||moschee|~temple ~muslim
synagogue|sinagoga|synagogue|synagogue|sinagoga|sinagoga|||synagoge|~temple
pagoda|pagoda|pagoda|pagode|pagoda|pagode|||pagode|~temple ~buddha
abbey|abadía|abbey|abbaye|abbazia,badia|abadia|||abtei|~monastery ~convent ~abbess ~abbot
monastery|monasterio,cenobio|monastery|monastère,moutier|monastero,cenobio|mosteiro|||kloster/klöster|~convent ~monk ~cloister ~hermitage
convent|convento,monasterio de monjas|convent,nunnery|couvent|convento|convento,mosteiro|||konvent,frauenkloster/frauenklöster,nonnenkloster|~nun
cloister|claustro|cloister|cloître|chiostro|claustro|||kreuzgang/kreuzgänge,klostergang|~convent
priory|priorato|priory|prieuré|priorato,prioria|priorado|||priorat,priorei|~abbey ~prior ~monastery
abbot|abad|abbot|abbé|abate|abade|||abt/äbte|~prior ~monk !abbess
abbess|abadesa|abbess|abbesse|badessa|abadessa|||äbtissin
prior|prior|prior|prieur|priore|prior||||~friar
priest|sacerdote,cura,clérigo,presbítero,párroco|priest,cleric,clergyman,parson|prêtre,curé|prete,sacerdote,parroco|padre,sacerdote,clérigo,presbítero,pároco|||priester,pfarrer|~father.priest ~monk ~bishop ~pope
father.priest|padre|father|père|padre|padre|tayta|tata|pater
priestess|sacerdotisa|priestess,high priestess|prêtresse|sacerdotessa|sacerdotisa|||priesterin/priesterinnen|!priest ~nun
monk|monje|monk|moine|monaco/monaci|monge|||mönch|~friar ~nun ~hermit
friar|fraile,fray,religioso|friar|frère|frate,fra,fraticello|frade,frei|||mönch,ordensbruder/ordensbrüder,klosterbruder|~hermit ~monastery ~abbot
nun|monja,religiosa,sor|nun|nonne,religieuse,moniale|monaca,suora|freira,monja,religiosa|||nonne,ordensschwester,klosterschwester|~abbess
bishop|obispo,prelado,mitrado|bishop,prelate|évêque|vescovo,prelato|bispo|||bischof/bischöfe|~archbishop ~cardinal.church
archbishop|arzobispo|archbishop|archevêque|arcivescovo|arcebispo|||erzbischof/erzbischöfe|~cardinal.church ~pontiff
cardinal.church|cardenal|cardinal|cardinal/cardinaux|cardinale|cardeal|||kardinal/kardinäle
pope|papa,sumo pontífice,santo padre|pope,pontiff|pape,saint-père,souverain pontife|papa,pontefice,santo padre|papa,pontífice,santo padre|||papst/päpste|~bishop
pontiff|pontífice|pontiff|pontife|pontefice|pontífice|||pontifex,papst|~pope
vicar|vicario|vicar|vicaire|vicario|vigário|||vikar|~priest
pastor|pastor|pastor|pasteur|pastore|pastor|||pastorin|~priest ~bishop
rabbi|rabino|rabbi|rabbin|rabbino|rabino|||rabbi,rabbiner|~priest
guru|gurú|guru|gourou|guru|guru|||guru|~master
prophet|profeta,profetisa|prophet|prophète,prophétesse|profeta,profetessa|profeta|||prophet/prophetin|~oracle ~fortune-teller
prophecy|profecía,vaticinio,augurio|prophecy|prophétie,prédiction|profezia,vaticinio|profecia,vaticínio|||prophezeiung,weissagung|~prophet
oracle|oráculo|oracle|oracle|oracolo|oráculo|||orakel|~fortune-teller
apostle|apóstol|apostle|apôtre|apostolo|apóstolo|||apostel|~disciple
disciple|discípulo|disciple,follower|disciple|discepolo|discípulo|||jünger
martyr|mártir|martyr|martyr|martire|mártir|||märtyrer/märtyrerin|~saint ~sacrifice
hermit|ermitaño,eremita,anacoreta|hermit,anchorite,recluse|ermite,anachorète|eremita,anacoreta|eremita,ermitão,anacoreta|||einsiedler,eremit|~alone
hermitage|ermita,eremitorio|hermitage|ermitage,hermitage|eremo,eremitaggio|ermida,eremitério|||einsiedelei,eremitage,klause|~chapel ~hermit ~cloister
christ|cristo|christ|christ|cristo|cristo|||christus|~jesus
jesus|jesús|jesus|jésus|gesù|jesus|||jesus
messiah|mesías|messiah|messie|messia|messias|||messias|~christ ~saviour
saviour|salvador,libertador|saviour,savior,rescuer|sauveur|salvatore|salvador|||retter/retterin,heiland,erlöser|~christ ~rescue.help
redeemer|redentor|redeemer|rédempteur|redentore|redentor|||erlöser|~saviour ~messiah
creator|creador,hacedor|creator,maker|créateur/créatrice|creatore|criador|||schöpfer/schöpferin|~god ~creation
madonna|virgen maría,nuestra señora,madona|madonna,our lady,virgin mary,blessed virgin|madone,notre dame,notre-dame,vierge marie,bonne mère|madonna,nostra signora,vergine maria|nossa senhora,virgem maria|||madonna,muttergottes,jungfrau maria|~virgin
holy-mary|santa maría|saint mary,holy mary|sainte marie,sainte-marie|santa maria|santa maria|||heilige maria|~madonna
holy-family|sagrada familia|holy family|sainte famille|sacra famiglia|sagrada família|||heilige familie|~nativity ~holy
holy-trinity|santísima trinidad,santa trinidad|holy trinity|sainte trinité,très sainte trinité|santissima trinità,santa trinità|santíssima trindade,santa trindade|||heilige dreifaltigkeit,heilige dreieinigkeit|~trinity
child-jesus|niño jesús,divino niño,niño dios|baby jesus,child jesus,infant jesus,christ child|enfant jésus,petit jésus|gesù bambino,bambino gesù|menino jesus,deus menino|||jesuskind,christkind|~jesus ~nativity
sacred-heart|sagrado corazón|sacred heart|sacré-coeur,sacré coeur,sacré-cœur|sacro cuore|sagrado coração,sacro coração|||herz jesu,heiliges herz
holy-grail|santo grial,santo cáliz|holy grail|saint graal|santo graal|santo graal|||heiliger gral|~grail
grail|grial,graal|grail|graal|graal|graal|||gral|~chalice
chalice|cáliz|chalice|calice|calice|cálice|||kelch|~holy-grail ~goblet
bible|biblia,sagrada escritura,sagradas escrituras|bible,scripture,holy book|bible,écriture sainte|bibbia,sacre scritture|bíblia|||bibel|~gospel ~testament ~psalm
gospel|evangelio|gospel|évangile|vangelo|evangelho|||evangelium/evangelien|~evangelical
psalm|salmo|psalm|psaume|salmo|salmo|||psalm|~hymn
creed|credo|creed|credo|credo|credo|||glaubensbekenntnis|~faith
mass.church|misa,eucaristía|mass,eucharist|messe|messa|missa,eucaristia|||messe,gottesdienst|~communion
sermon|sermón,homilía,prédica|sermon,homily|sermon,prêche,homélie|sermone,predica,omelia|sermão,prédica,homilia|||predigt|~speech
sacrament|sacramento|sacrament|sacrement|sacramento|sacramento|||sakrament
baptism|bautismo,bautizo,bautizar|baptism,christening|baptême|battesimo|batismo|||taufe
communion|comunión|communion|communion|comunione|comunhão|||kommunion,abendmahl|~sacrament
rosary|rosario|rosary|rosaire|rosario|rosário|||rosenkranz/rosenkränze
crucifix|crucifijo|crucifix|crucifix|crocifisso|crucifixo|||kruzifix|~cross
incense|incienso,sahumerio|incense,frankincense|encens,oliban|incenso,olibano|incenso|||weihrauch,räucherwerk|~myrrh
myrrh|mirra|myrrh|myrrhe|mirra|mirra|||myrrhe
sin|pecado|sin|péché|peccato|pecado|hucha|jucha|sünde|!virtue ~vice ~guilt
sinner|pecador|sinner|pécheur/pécheresse|peccatore,peccatrice|pecador|||sünder/sünderin|~sin
original-sin|pecado original|original sin|péché originel|peccato originale|pecado original|||erbsünde|~sin
grace|gracia|grace|grâce|grazia|graça|||gnade|~mercy ~charity
mercy|misericordia,merced,clemencia|mercy,clemency|miséricorde,clémence|misericordia,clemenza|misericórdia,mercê,clemência|||barmherzigkeit,gnade,erbarmen|~pity ~compassion ~forgiveness
miracle|milagro,prodigio|miracle|miracle|miracolo,prodigio|milagre,prodígio|||wunder|~wonder
miraculous|milagroso,prodigioso|miraculous|miraculeux/miraculeuse|miracoloso,prodigioso|milagroso,prodigioso|||wundersam/wundersame/wundersamer/wundersames/wundersamen,wunderbar/wunderbare/wunderbarer/wunderbares/wunderbaren,wundertätig/wundertätige/wundertätiger/wundertätiges/wundertätigen|~miracle ~wonderful
salvation|salvación|salvation|salut|salvezza|salvação,salvamento|||erlösung,heil,seelenheil|~saviour
resurrection|resurrección|resurrection|résurrection|risurrezione,resurrezione|ressurreição|||auferstehung|~phoenix ~easter
reincarnation|reencarnación|reincarnation|réincarnation|reincarnazione|reencarnação|||reinkarnation,wiedergeburt|~rebirth
assumption|asunción,tránsito de la virgen|assumption|assomption|assunzione|assunção|||mariä himmelfahrt|~ascension
ascension|ascensión|ascension|ascension|ascensione|ascensão|||himmelfahrt
annunciation|anunciación|annunciation|annonciation|annunciazione|anunciação|||verkündigung,mariä verkündigung
nativity|natividad|nativity|nativité,crèche|natività,presepe|natividade,presépio|||christi geburt,geburt christi|~christmas
father-christmas|papá noel,santa claus,san nicolás,viejito pascuero|father christmas,santa claus,saint nick|père noël|babbo natale,santa claus|papai noel,pai natal,bom velhinho|||weihnachtsmann/weihnachtsmänner,nikolaus|~christmas ~reindeer ~saint-nicholas
epiphany|epifanía,día de reyes|epiphany,twelfth night|épiphanie|epifania|epifania,dia de reis|||dreikönigsfest,epiphanias,heilige drei könige|~three-kings
pentecost|pentecostés|pentecost,whitsun|pentecôte|pentecoste|pentecostes|||pfingsten
lent|cuaresma|lent|carême|quaresima|quaresma|||fastenzeit|~easter
holy-week|semana santa|holy week,passion week|semaine sainte|settimana santa,settimana di passione|semana santa|||karwoche|~easter
procession|procesión|procession|procession,cortège|processione,corteo|procissão,cortejo|||prozession
jubilee|jubileo|jubilee|jubilé|giubileo|jubileu|||jubiläum/jubiläen
hallelujah|aleluya|hallelujah,alleluia|alléluia|alleluia|aleluia|||halleluja|~hosanna ~hooray
amen|amén|amen|amen|amen|amém|||amen
hosanna|hosanna|hosanna|hosanna|osanna|hosana|||hosianna,hosanna
christian|cristiano|christian|chrétien/chrétienne|cristiano|cristão|||christlich/christliche/christlicher/christliches/christlichen,christin|~christ
catholic|católico|catholic|catholique|cattolico|católico|||katholisch/katholische/katholischer/katholisches/katholischen,katholik|~christian
templar|templario|templar|templier|templare|templário|||templer,tempelritter|~knight
crusade|cruzada|crusade|croisade|crociata|cruzada|||kreuzzug/kreuzzüge|~crusader
crusader|cruzado|crusader|croisé|crociato|cruzado|||kreuzritter,kreuzfahrer|~knight ~templar
mission|misión|mission|mission|missione|missão|||mission
missionary|misionero|missionary|missionnaire|missionario|missionário|||missionar/missionarin|~mission ~apostle
wiracocha|viracocha,wiracocha|||||wiraqucha|wiraqucha||~god
amaru|serpiente sagrada|sacred serpent||||amaru|katari||~dragon
amulet|amuleto|amulet|amulette|amuleto|amuleto,patuá|illa|illa|amulett|~talisman ~charm
talisman|talismán,amuleto|talisman,amulet|talisman,porte-bonheur|talismano,portafortuna|talismã|||talisman,glücksbringer
charm|amuleto,dije,talismán,colgante|charm|charme,breloque,porte-bonheur|ciondolo,amuleto,portafortuna|amuleto,berloque|||anhänger,glücksbringer,amulett
ritual|ritual|ritual|rituel|rituale|ritual|||ritual,rituell/rituelle/ritueller/rituelles/rituellen|~rite
rite|rito|rite|rite|rito|rito|||ritus/riten
sacrifice|sacrificio|sacrifice|sacrifice|sacrificio|sacrifício|||opfer|~offering
offering|ofrenda|offering|offrande|offerta|oferenda|||opfergabe,gabe
myth|mito|myth|mythe|mito|mito|||mythos/mythen|~legend ~folklore ~mythical ~fable
mythical|mítico,mitológico|mythical,mythic,mythological|mythique,mythologique|mitico,mitologico|mítico,mitológico|||mythisch/mythische/mythischer/mythisches/mythischen|~legendary
legend|leyenda|legend|légende|leggenda|lenda||||~legendary ~fable
legendary|legendario,mítico|legendary|légendaire|leggendario|lendário|||legendär/legendäre/legendärer/legendäres/legendären,sagenhaft/sagenhafte/sagenhafter/sagenhaftes/sagenhaften|~epic
titanic|titánico|titanic|titanesque,titanique|titanico|titânico|||titanisch/titanische/titanischer/titanisches/titanischen|~titan ~huge ~gigantic
colossus|coloso|colossus,behemoth|colosse|colosso|colosso|||koloss|~giant ~ogre
beast|bestia,fiera|beast|bête,fauve|bestia,belva|besta,fera|||untier|~monster ~savage
little-dragon|dragoncito|little dragon,baby dragon|petit dragon,dragonneau|draghetto,draghino|dragãozinho|||kleiner drache|~dragon
harpy|arpía|harpy|harpie|arpia|harpia|||harpyie|~mermaid
little-mermaid|sirenita|little mermaid|petite sirène|sirenetta|pequena sereia|||kleine meerjungfrau|~mermaid
faun|fauno|faun|faune|fauno|fauno||||~satyr ~nymph
druid|druida|druid|druide|druido|druida|||druide|~wizard ~magician
alchemist|alquimista|alchemist|alchimiste|alchimista|alquimista|||alchemist/alchemistin,alchimist|~alchemy ~wizard ~philosophers.stone
alchemy|alquimia|alchemy|alchimie|alchimia|alquimia|||alchemie,alchimie|~magic
magic|magia|magic,wizardry|magie|magia/magie|magia,mágica|||magie,zauberei,zauber|~sorcery ~spell
magical|mágico|magical,magic|magique|magico/magica/magici/magiche|mágico|||magisch/magische/magischer/magisches/magischen,zauberhaft/zauberhafte/zauberhafter/zauberhaftes/zauberhaften|~magic ~enchanted ~fairy
sorcery|hechicería,brujería,maleficio|sorcery,witchcraft,wizardry,black art|sorcellerie,magie|stregoneria,magia|feitiçaria,bruxaria,magia|||hexerei,zauberei|~spell
spell|hechizo,conjuro,maleficio,embrujo,sortilegio|spell,hex,incantation|sortilège,sort,incantation|incantesimo,sortilegio,malia,magia|feitiço,sortilégio|||zauberspruch/zaubersprüche,zauber,bann|~enchantment
enchantment|encanto,encantamiento|enchantment,bewitchment|enchantement,envoûtement|incanto,incantesimo,incantamento|encanto,encantamento|||verzauberung,zauber|~magic ~enchanted
enchanted|encantado,hechizado|enchanted,spellbound|enchanté,ensorcelé,envoûté|incantato,stregato|encantado,enfeitiçado|||verzaubert/verzauberte/verzauberter/verzaubertes/verzauberten,verwunschen/verwunschene/verwunschener/verwunschenes/verwunschenen
haunted|embrujado|haunted|hanté|stregato,infestato|assombrado|||verhext/verhexte/verhexter/verhextes/verhexten,spuk|~enchanted
magic-wand|varita mágica,varita de las virtudes|magic wand,fairy wand|baguette magique|bacchetta magica|varinha mágica,vara de condão|||zauberstab/zauberstäbe|~magic ~wand ~fairy
magic-potion|poción mágica,elixir mágico,filtro mágico|magic potion,magical potion|potion magique|pozione magica,filtro magico|poção mágica|||zaubertrank/zaubertränke|~potion ~elixir
fairy-tale|cuento de hadas|fairy tale,fairytale|conte de fées,contes de fées|fiaba,favola,racconto di fate|conto de fadas|||märchen|~fable ~story
astrology|astrología|astrology|astrologie|astrologia|astrologia|||astrologie,sterndeutung|~horoscope
horoscope|horóscopo|horoscope|horoscope|oroscopo|horóscopo|||horoskop|~zodiac
tarot|tarot|tarot|tarot|tarocchi|tarô|||tarot|~fortune-teller
fortune-teller|adivino,vidente,pitonisa,clarividente|fortune teller,seer,clairvoyant,soothsayer,diviner|voyant/voyante,devin,devineresse,diseuse de bonne aventure|indovino,veggente,chiaroveggente,cartomante|adivinho,vidente,cartomante|||wahrsager/wahrsagerin,hellseher/hellseherin|~crystal-ball ~fortune
`
