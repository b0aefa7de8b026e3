// Religion, myth, spirits, magic, well-known saints.
export const religion = `
god|dios/dioses|god|dieu|dio/dei|deus|apu,taytacha|tata|~lord.god ~deity !devil !goddess
lord.god|señor|lord|seigneur|signore|senhor|apu,taytacha||~god
goddess|diosa|goddess|déesse|dea|deusa|||!god
gods|dioses|gods|dieux|dei|deuses|||~god
deity|deidad,divinidad|deity,divinity|divinité|divinità|divindade,deidade|||~god
divine|divino|divine|divin|divino|divino|||~heavenly ~holy
holy|santo,sagrado,sacro|holy,sacred|sacré,saint|sacro,santo|sagrado,santo|willka||~saint ~divine
saint|santo,san|saint|saint|santo,san,sant'|santo,são|||~holy ~blessed
saint.woman|santa|saint|sainte|santa|santa|||!saint
all-saints|todos los santos|all saints|toussaint,tous les saints|ognissanti,tutti i santi|todos os santos|||~saint
blessed|bendito,beato,bendecido|blessed|béni,bienheureux|benedetto,beato|bendito,abençoado|||~saint !cursed
blessing|bendición|blessing|bénédiction|benedizione|bênção|||!curse
cursed|maldito,maldecido|cursed,damned|maudit|maledetto|maldito,amaldiçoado|||!blessed
curse|maldición|curse|malédiction|maledizione|maldição|||!blessing ~spell
faith|fe|faith|foi|fede|fé|iñiy|iyawsaña|~belief ~hope ~trust
belief|creencia|belief|croyance|credenza|crença|||~faith
believe.verb|creer/creo/cree/creemos|believe/believes/believing|croire/croit/crois|credere/credo/crede|crer/creio/acreditar|iñiy|iyawsaña|~faith
prayer|oración,plegaria,rezo|prayer|prière|preghiera|oração,prece|||
pray.verb|rezar/rezo/reza,orar|pray/prays/praying|prier/prie|pregare/prega|rezar/reza,orar|||~prayer
angel|ángel|angel|ange|angelo|anjo|||~archangel ~cherub !devil
little-angel|angelito,angelitos|little angel|angelot,petit ange|angioletto,angiolino|anjinho|||~angel ~cherub
angelic|angelical|angelic|angélique|angelico|angelical,angélico|||~angel
guardian-angel|ángel de la guarda,ángel guardián|guardian angel|ange gardien|angelo custode|anjo da guarda|||~angel
archangel|arcángel|archangel|archange|arcangelo|arcanjo|||~angel
cherub|querubín|cherub/cherubs/cherubim|chérubin|cherubino|querubim|||~angel ~seraph
seraph|serafín|seraph/seraphim|séraphin|serafino|serafim|||~angel ~cherub
devil|diablo,demonio|devil,demon|diable,démon|diavolo,demonio|diabo,demônio,demónio|supay|supaya|~satan ~demon !angel
little-devil|diablito,diablillo|little devil,imp|diablotin,petit diable|diavoletto|diabinho|||~devil
she-devil|diablesa,diabla|she-devil|diablesse|diavolessa|diaba|||~devil
demon|demonio|demon|démon|demone|demônio,demónio|supay|supaya|~devil
satan|satán,satanás|satan|satan|satana|satã,satanás|||~devil
lucifer|lucifer,luzbel|lucifer|lucifer|lucifero|lúcifer|||~devil
diabolic|diabólico|diabolic,diabolical,devilish|diabolique|diabolico|diabólico|||~devil
heaven|cielo|heaven|ciel,paradis|cielo,paradiso|céu|hanaq pacha|alaxpacha|~paradise !hell
heavenly|celestial,celeste|heavenly,celestial|céleste|celestiale,celeste|celestial,celeste|||~divine
paradise|paraíso|paradise|paradis|paradiso|paraíso|||~eden ~heaven !hell
eden|edén|eden|éden|eden|éden|||~paradise
hell|infierno|hell,inferno|enfer|inferno|inferno|ukhu pacha|manqhapacha|!paradise !heaven
purgatory|purgatorio|purgatory|purgatoire|purgatorio|purgatório|||
infernal|infernal|infernal,hellish|infernal|infernale|infernal|||~hell
soul|alma|soul|âme|anima|alma|nuna|ajayu|~spirit
spirit|espíritu|spirit|esprit|spirito|espírito|nuna|ajayu|~soul ~ghost
spiritual|espiritual|spiritual|spirituel/spirituelle|spirituale|espiritual|||~spirit
holy-spirit|espíritu santo|holy spirit,holy ghost|saint-esprit|spirito santo|espírito santo|||~spirit
ghost|fantasma|ghost|fantôme|fantasma|fantasma|||~phantom ~spirit
phantom|fantasma,espectro|phantom,spectre,specter|fantôme,spectre|fantasma,spettro|fantasma,espectro|||~ghost
church|iglesia|church|église|chiesa|igreja|inlisya||~temple ~chapel ~cathedral
chapel|capilla|chapel|chapelle|cappella|capela|||~church
cathedral|catedral|cathedral|cathédrale|cattedrale,duomo|catedral,sé|||~church ~basilica
basilica|basílica|basilica|basilique|basilica|basílica|||~cathedral
temple|templo|temple|temple|tempio|templo|||~church ~shrine
shrine|santuario|shrine,sanctuary|sanctuaire|santuario|santuário|wak'a|wak'a|~temple
altar|altar|altar|autel|altare|altar|||
mosque|mezquita|mosque|mosquée|moschea|mesquita|||~temple
synagogue|sinagoga|synagogue|synagogue|sinagoga|sinagoga|||~temple
pagoda|pagoda|pagoda|pagode|pagoda|pagode|||~temple
abbey|abadía|abbey|abbaye|abbazia,badia|abadia|||~monastery
monastery|monasterio|monastery|monastère|monastero|mosteiro|||~convent ~abbey
convent|convento|convent|couvent|convento|convento|||~monastery
cloister|claustro|cloister|cloître|chiostro|claustro|||~convent
priory|priorato|priory|prieuré|priorato,prioria|priorado|||~abbey
abbot|abad|abbot|abbé|abate|abade|||~prior ~monk !abbess
abbess|abadesa|abbess|abbesse|badessa|abadessa|||!abbot
prior|prior|prior|prieur|priore|prior|||~abbot
priest|sacerdote,cura|priest|prêtre,curé|prete,sacerdote|padre,sacerdote|||~father.priest ~monk
father.priest|padre|father|père|padre|padre|tayta|tata|~priest
priestess|sacerdotisa|priestess|prêtresse|sacerdotessa|sacerdotisa|||!priest
monk|monje|monk|moine|monaco/monaci|monge|||~friar ~nun
friar|fraile,fray|friar|frère|frate,fra|frade,frei|||~monk
nun|monja|nun|nonne,religieuse|monaca,suora|freira,monja|||~monk
bishop|obispo|bishop|évêque|vescovo|bispo|||~archbishop ~cardinal.church
archbishop|arzobispo|archbishop|archevêque|arcivescovo|arcebispo|||~bishop
cardinal.church|cardenal|cardinal|cardinal/cardinaux|cardinale|cardeal|||~bishop
pope|papa|pope|pape|papa|papa|||~bishop
pontiff|pontífice|pontiff|pontife|pontefice|pontífice|||~pope
vicar|vicario|vicar|vicaire|vicario|vigário|||~priest
pastor|pastor|pastor|pasteur|pastore|pastor|||~priest
rabbi|rabino|rabbi|rabbin|rabbino|rabino|||~priest
guru|gurú|guru|gourou|guru|guru|||~master
prophet|profeta|prophet|prophète|profeta|profeta|||~oracle
prophecy|profecía|prophecy|prophétie|profezia|profecia|||~prophet
oracle|oráculo|oracle|oracle|oracolo|oráculo|||~prophet
apostle|apóstol|apostle|apôtre|apostolo|apóstolo|||~disciple
disciple|discípulo|disciple|disciple|discepolo|discípulo|||~apostle
martyr|mártir|martyr|martyr|martire|mártir|||~saint
hermit|ermitaño|hermit|ermite|eremita|eremita,ermitão|||
hermitage|ermita|hermitage|ermitage,hermitage|eremo,eremitaggio|ermida,eremitério|||~chapel
christ|cristo|christ|christ|cristo|cristo|||~jesus
jesus|jesús|jesus|jésus|gesù|jesus|||~christ
messiah|mesías|messiah|messie|messia|messias|||~christ ~saviour
saviour|salvador|saviour,savior|sauveur|salvatore|salvador|||
redeemer|redentor|redeemer|rédempteur|redentore|redentor|||~saviour
creator|creador|creator,maker|créateur/créatrice|creatore|criador|||~god
virgin|virgen/vírgenes|virgin|vierge|vergine|virgem|||~madonna
madonna|virgen maría,nuestra señora,madona|madonna,our lady,virgin mary|madone,notre dame,notre-dame|madonna,nostra signora|nossa senhora,virgem maria|||~virgin
holy-mary|santa maría|saint mary,holy mary|sainte marie,sainte-marie|santa maria|santa maria|||~madonna
holy-family|sagrada familia|holy family|sainte famille|sacra famiglia|sagrada família|||
holy-trinity|santísima trinidad|holy trinity|sainte trinité|santissima trinità|santíssima trindade|||~trinity
trinity|trinidad|trinity|trinité|trinità|trindade|||
child-jesus|niño jesús,divino niño|baby jesus,child jesus,infant jesus|enfant jésus|gesù bambino|menino jesus|||~jesus
sacred-heart|sagrado corazón|sacred heart|sacré-coeur,sacré coeur,sacré-cœur|sacro cuore|sagrado coração|||
holy-grail|santo grial|holy grail|saint graal|santo graal|santo graal|||~grail
grail|grial|grail|graal|graal|graal|||~chalice
chalice|cáliz|chalice|calice|calice|cálice|||~grail ~cup.goblet
bible|biblia|bible|bible|bibbia|bíblia|||~gospel
gospel|evangelio|gospel|évangile|vangelo|evangelho|||~bible
psalm|salmo|psalm|psaume|salmo|salmo|||
creed|credo|creed|credo|credo|credo|||~faith
mass.church|misa|mass|messe|messa|missa|||
sermon|sermón|sermon|sermon|sermone|sermão|||
sacrament|sacramento|sacrament|sacrement|sacramento|sacramento|||
baptism|bautismo,bautizo|baptism,christening|baptême|battesimo|batismo|||
communion|comunión|communion|communion|comunione|comunhão|||
rosary|rosario|rosary|rosaire|rosario|rosário|||
crucifix|crucifijo|crucifix|crucifix|crocifisso|crucifixo|||~cross
incense|incienso|incense|encens|incenso|incenso|||~myrrh
myrrh|mirra|myrrh|myrrhe|mirra|mirra|||~incense
sin|pecado|sin|péché|peccato|pecado|hucha|jucha|!virtue
sinner|pecador|sinner|pécheur/pécheresse|peccatore|pecador|||~sin
original-sin|pecado original|original sin|péché originel|peccato originale|pecado original|||~sin
temptation|tentación|temptation|tentation|tentazione|tentação|||
grace|gracia|grace|grâce|grazia|graça|||
mercy|misericordia,merced|mercy|miséricorde|misericordia|misericórdia|||~pity
miracle|milagro|miracle|miracle|miracolo|milagre|||~wonder
miraculous|milagroso|miraculous|miraculeux/miraculeuse|miracoloso|milagroso|||~miracle
salvation|salvación|salvation|salut|salvezza|salvação|||
resurrection|resurrección|resurrection|résurrection|risurrezione,resurrezione|ressurreição|||
reincarnation|reencarnación|reincarnation|réincarnation|reincarnazione|reencarnação|||
assumption|asunción|assumption|assomption|assunzione|assunção|||~ascension
ascension|ascensión|ascension|ascension|ascensione|ascensão|||
annunciation|anunciación|annunciation|annonciation|annunciazione|anunciação|||
nativity|natividad|nativity|nativité|natività|natividade|||~christmas
christmas|navidad|christmas,xmas|noël|natale|natal|||~nativity
father-christmas|papá noel,santa claus,san nicolás|father christmas,santa claus|père noël|babbo natale|papai noel,pai natal|||~christmas
christmas-eve|nochebuena|christmas eve|réveillon|vigilia di natale|véspera de natal|||~christmas
christmas-tree|árbol de navidad|christmas tree|sapin de noël|albero di natale|árvore de natal|||~christmas
easter|pascua|easter|pâques|pasqua|páscoa|||
epiphany|epifanía|epiphany|épiphanie|epifania|epifania|||
pentecost|pentecostés|pentecost|pentecôte|pentecoste|pentecostes|||
lent|cuaresma|lent|carême|quaresima|quaresma|||
holy-week|semana santa|holy week|semaine sainte|settimana santa|semana santa|||~easter
procession|procesión|procession|procession|processione|procissão|||
jubilee|jubileo|jubilee|jubilé|giubileo|jubileu|||
hallelujah|aleluya|hallelujah,alleluia|alléluia|alleluia|aleluia|||
amen|amén|amen|amen|amen|amém|||
hosanna|hosanna|hosanna|hosanna|osanna|hosana|||
christian|cristiano|christian|chrétien/chrétienne|cristiano|cristão|||
catholic|católico|catholic|catholique|cattolico|católico|||~christian
templar|templario|templar|templier|templare|templário|||~knight
crusade|cruzada|crusade|croisade|crociata|cruzada|||~crusader
crusader|cruzado|crusader|croisé|crociato|cruzado|||~knight ~templar
mission|misión|mission|mission|missione|missão|||
missionary|misionero|missionary|missionnaire|missionario|missionário|||~mission
pachamama|pachamama,madre tierra|pachamama,mother earth|pachamama,terre mère|pachamama,madre terra|pachamama,mãe terra|pachamama|pachamama|
apu|apu,señor de la montaña|mountain spirit||||apu|achachila|~god
huaca|huaca|huaca,sacred place||||wak'a|wak'a|~shrine
wiracocha|viracocha,wiracocha|||||wiraqucha|wiraqucha|~god
amaru|serpiente sagrada|sacred serpent||||amaru|katari|~dragon
shaman|chamán|shaman|chaman,chamane|sciamano|xamã|paqu|yatiri|~healer ~wizard
healer|curandero,sanador|healer|guérisseur/guérisseuse|guaritore|curandeiro|hampiq|qulliri|~shaman
amulet|amuleto|amulet|amulette|amuleto|amuleto|illa|illa|~talisman ~charm
talisman|talismán|talisman|talisman|talismano|talismã|||~amulet
charm|amuleto,dije|charm|charme,breloque|ciondolo,amuleto|amuleto,berloque|||~amulet
ritual|ritual|ritual|rituel|rituale|ritual|||~rite
rite|rito|rite|rite|rito|rito|||~ritual
sacrifice|sacrificio|sacrifice|sacrifice|sacrificio|sacrifício|||~offering
offering|ofrenda|offering|offrande|offerta|oferenda|||~gift
myth|mito|myth|mythe|mito|mito|||~legend
mythical|mítico|mythical,mythic|mythique|mitico|mítico|||~legendary
legend|leyenda|legend|légende|leggenda|lenda|||~myth
legendary|legendario|legendary|légendaire|leggendario|lendário|||~mythical
fairy|hada|fairy,fay|fée|fata|fada|||~elf ~nymph
fairy-godmother|hada madrina|fairy godmother|bonne fée,fée marraine|fata madrina|fada madrinha|||~fairy
elf|elfo,duende|elf/elves|elfe|elfo|elfo|||~goblin ~fairy ~gnome
goblin|duende|goblin,leprechaun|lutin,farfadet|folletto|duende|||~elf ~gnome
gnome|gnomo|gnome|gnome|gnomo|gnomo|||~goblin ~dwarf
dwarf|enano|dwarf/dwarfs/dwarves|nain|nano|anão|t'inri||~gnome !giant
giant|gigante|giant|géant|gigante|gigante|||~titan ~colossus !dwarf
titan|titán|titan|titan|titano|titã|||~giant
titanic|titánico|titanic|titanesque|titanico|titânico|||~titan
colossus|coloso|colossus|colosse|colosso|colosso|||~giant
troll|trol|troll|troll|troll|troll|||~ogre
ogre|ogro|ogre|ogre|orco|ogro|||~troll ~monster
monster|monstruo|monster|monstre|mostro|monstro|||~beast ~ogre
beast|bestia|beast|bête|bestia|besta,fera|||~monster
dragon|dragón|dragon|dragon|drago,dragone|dragão|amaru|katari|
little-dragon|dragoncito|little dragon|petit dragon,dragonneau|draghetto|dragãozinho|||~dragon
unicorn|unicornio|unicorn|licorne|unicorno|unicórnio|||~pegasus
pegasus|pegaso|pegasus|pégase|pegaso|pégaso|||~unicorn
phoenix|fénix|phoenix|phénix,phœnix|fenice|fênix,fénix|||
griffin|grifo|griffin,gryphon,griffon|griffon|grifone|grifo|||
centaur|centauro|centaur|centaure|centauro|centauro|||
minotaur|minotauro|minotaur|minotaure|minotauro|minotauro|||
cyclops|cíclope|cyclops|cyclope|ciclope|ciclope|||~giant
hydra|hidra|hydra|hydre|idra|hidra|||
chimera|quimera|chimera|chimère|chimera|quimera|||
sphinx|esfinge|sphinx|sphinx|sfinge|esfinge|||
gorgon|gorgona|gorgon|gorgone|gorgone|górgona|||
harpy|arpía|harpy|harpie|arpia|harpia|||
siren|sirena|siren|sirène|sirena|sereia|||~mermaid
mermaid|sirena|mermaid|sirène|sirena|sereia|||~siren ~nymph
little-mermaid|sirenita|little mermaid|petite sirène|sirenetta|pequena sereia|||~mermaid
triton|tritón|triton,merman|triton|tritone|tritão|||~mermaid
nymph|ninfa|nymph|nymphe|ninfa|ninfa|||~fairy
muse|musa|muse|muse|musa|musa|||
satyr|sátiro|satyr|satyre|satiro|sátiro|||~faun
faun|fauno|faun|faune|fauno|fauno|||~satyr
vampire|vampiro|vampire|vampire|vampiro|vampiro|||
werewolf|hombre lobo|werewolf|loup-garou|lupo mannaro|lobisomem|||
zombie|zombi|zombie|zombie|zombi|zumbi|||
mummy.body|momia|mummy|momie|mummia|múmia|||
witch|bruja,hechicera|witch|sorcière|strega|bruxa|layqa|layqa|~sorceress
wizard|mago,brujo|wizard,warlock|sorcier,mage|mago,stregone|mago,bruxo|layqa|layqa|~magician ~sorcerer !witch
sorcerer|hechicero,brujo|sorcerer|sorcier|stregone|feiticeiro|||~wizard
sorceress|hechicera|sorceress,enchantress|sorcière,enchanteresse|maga,incantatrice|feiticeira|||~witch
druid|druida|druid|druide|druido|druida|||~wizard
magician|mago|magician|magicien/magicienne|mago|mágico|||~wizard ~illusionist
illusionist|ilusionista|illusionist|illusionniste|illusionista|ilusionista|||~magician
alchemist|alquimista|alchemist|alchimiste|alchimista|alquimista|||~alchemy
alchemy|alquimia|alchemy|alchimie|alchimia|alquimia|||~magic
magic|magia|magic|magie|magia|magia|||~sorcery
magical|mágico|magical,magic|magique|magico/magica/magici/magiche|mágico|||~magic ~enchanted
sorcery|hechicería,brujería|sorcery,witchcraft|sorcellerie|stregoneria|feitiçaria,bruxaria|||~magic
spell|hechizo,conjuro|spell|sortilège,sort|incantesimo,sortilegio|feitiço|||~enchantment ~curse
enchantment|encanto,encantamiento|enchantment|enchantement|incanto,incantesimo|encanto,encantamento|||~spell
enchanted|encantado|enchanted|enchanté|incantato|encantado|||~magical
haunted|embrujado|haunted|hanté|stregato,infestato|assombrado|||~enchanted
magic-wand|varita mágica|magic wand|baguette magique|bacchetta magica|varinha mágica|||~magic
magic-potion|poción mágica|magic potion|potion magique|pozione magica|poção mágica|||~potion
potion|poción|potion|potion|pozione|poção|||~elixir
elixir|elixir|elixir|élixir|elisir|elixir|||~potion
fairy-tale|cuento de hadas|fairy tale,fairytale|conte de fées|fiaba,favola|conto de fadas|||
astrology|astrología|astrology|astrologie|astrologia|astrologia|||
zodiac|zodiaco,zodíaco|zodiac|zodiaque|zodiaco|zodíaco|||
horoscope|horóscopo|horoscope|horoscope|oroscopo|horóscopo|||~zodiac
tarot|tarot|tarot|tarot|tarocchi|tarô|||
fortune-teller|adivino,vidente|fortune teller,seer,clairvoyant|voyant/voyante,devin|indovino,veggente|adivinho,vidente|||
atlantis|atlántida|atlantis|atlantide|atlantide|atlântida|||
el-dorado|el dorado,eldorado|el dorado,eldorado|eldorado|eldorado|eldorado|||
shangri-la|shangri-la|shangri-la|shangri-la|shangri-la|xangri-lá|||~paradise
olympus|olimpo|olympus|olympe|olimpo|olimpo|||
`
