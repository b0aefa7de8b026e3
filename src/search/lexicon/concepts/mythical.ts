export const mythical = `
dragon|dragón|dragon,drake,wyrm,wyvern|dragon|drago,dragone|dragão|amaru|katari|drache/drachen|~snake ~griffin ~hydra ~basilisk ~chimera
unicorn|unicornio,alicornio|unicorn|licorne|unicorno,liocorno|unicórnio|||einhorn/einhörner|~pegasus ~horse
pegasus|pegaso|pegasus|pégase|pegaso|pégaso|||pegasus
phoenix|fénix,ave fénix|phoenix,phenix|phénix,phœnix|fenice,araba fenice|fênix|||phönix|~rebirth ~reborn
griffin|grifo|griffin,gryphon,griffon|griffon|grifone|grifo|||greif/greife|~hydra ~chimera ~sphinx
mermaid|sirena,sirenita|mermaid,siren|sirène,ondine|sirena,sirenetta|sereia|||meerjungfrau,nixe,sirene|~nymph ~naiad
merman|tritón|merman,triton|triton|tritone|tritão|||wassermann|~mermaid ~poseidon ~trident
centaur|centauro|centaur|centaure|centauro|centauro|||zentaur|~minotaur ~satyr
minotaur|minotauro|minotaur|minotaure|minotauro|minotauro|||minotaurus
sphinx|esfinge|sphinx|sphinx|sfinge|esfinge|||sphinx
cyclops|cíclope|cyclops|cyclope|ciclope|ciclope|||zyklop|~giant
hydra|hidra|hydra|hydre|idra|hidra|||hydra|~sea.monster
kraken|kraken|kraken|kraken|kraken|kraken|||krake|~leviathan ~sea.monster
leviathan|leviatán|leviathan|léviathan|leviatano|leviatã|||leviathan|~sea.monster
chimera|quimera|chimera,chimaera|chimère|chimera|quimera|||chimäre|~illusion ~fantasy
basilisk|basilisco|basilisk|basilic|basilisco|basilisco|||basilisk
cerberus|cerbero,can cerbero|cerberus|cerbère|cerbero|cérbero|||zerberus,höllenhund|~watchdog ~hades
gorgon|gorgona|gorgon|gorgone|gorgone|górgona|||gorgone|~harpy
fairy|hada,peri|fairy,fay,faery,faerie|fée|fata|fada|||fee/feen|~elf ~nymph ~sprite ~fairy-tale ~magic
fairy.godmother|hada madrina|fairy godmother|bonne fée,marraine fée,fée marraine|fata madrina|fada madrinha|||gute fee|<fairy ~cinderella
nymph|ninfa,ondina,dríade,oréade|nymph,dryad,oread|nymphe|ninfa|ninfa|||nymphe|~elf ~sprite
naiad|náyade|naiad|naïade|naiade|náiade|||najade|<nymph
elf|elfo,duende|elf/elves|elfe|elfo|elfo|||elf/elfen,elfe|~goblin ~gnome ~sprite
goblin|duende,trasgo|goblin,hobgoblin,leprechaun,imp,kobold,bogey|gobelin,lutin,farfadet|folletto,coboldo|duende|||kobold/kobolde|~gnome
gnome|gnomo|gnome|gnome|gnomo|gnomo|||gnom/gnome|~dwarf
sprite|duendecillo,espíritu|sprite,pixie|lutin,farfadet|folletto,spiritello|duende||||~goblin ~gnome
leprechaun|duende irlandés|leprechaun|leprechaun||||||~elf ~goblin ~gnome
dwarf|enano|dwarf/dwarves|nain|nano,nanetto|anão|t'inri|tinka|zwerg/zwerge|!giant ~goblin ~elf
giant|gigante,coloso,giganta|giant,colossus|géant,colosse|gigante,colosso|gigante,colosso|||riese/riesen|~titan ~ogre ~colossal
titan|titán|titan|titan|titano|titã|||titan/titanen|~colossus ~ogre
ogre|ogro,ogresa|ogre,ogress|ogre|orco|ogro|||oger,menschenfresser|~troll ~monster
troll|trol|troll|troll|troll|troll|||troll/trolle|~goblin ~giant
monster|monstruo,engendro|monster|monstre|mostro|monstro|||monster,ungeheuer
ghost|fantasma,espectro,aparición|ghost,phantom,specter,spectre,spook,wraith|fantôme,spectre,revenant|fantasma,spettro,apparizione|fantasma,espectro,aparição|||geist/geister,gespenst/gespenster|~spirit ~zombie ~haunted
spirit|espíritu,alma|spirit|esprit|spirito|espírito|nuna|ajayu|geist/geister
witch|bruja,hechicera,maga|witch,sorceress,enchantress|sorcière,enchanteresse|strega,maga,incantatrice,fattucchiera|bruxa,feiticeira,maga|layqa|layqa|hexe,zauberin|~wizard ~sorcery ~spell
wizard|mago,brujo,hechicero,nigromante,encantador|wizard,sorcerer,warlock,mage,enchanter,necromancer|sorcier,magicien,mage,enchanteur|mago,stregone,incantatore|mago,bruxo,feiticeiro|layqa|layqa|zauberer,hexenmeister,magier|~magician ~sorcery ~magic-wand
magician|mago,ilusionista,prestidigitador|magician,illusionist,conjurer,conjuror|magicien,illusionniste,prestidigitateur|mago,illusionista,prestigiatore|mágico,ilusionista,prestidigitador|||zauberkünstler,magier|~witch ~magic ~magical ~magic-wand
genie|genio,yinn|genie,djinn,jinn,jinni|génie,djinn|genio|gênio,djim|||dschinn,flaschengeist|~aladdin
zombie|zombi,muerto viviente|zombie,undead,living dead|zombie,mort-vivant|zombi,morto vivente|zumbi,morto-vivo|||zombie|~mummy ~vampire
mummy|momia|mummy|momie|mummia|múmia|mallki||mumie|~pharaoh
cupid|cupido,amorcillo|cupid|cupidon|cupido|cupido||||~eros ~love ~valentine
eros|eros|eros|éros|eros|eros|||eros
satyr|sátiro,fauno|satyr,faun|satyre,faune|satiro,fauno|sátiro,fauno|||satyr
vampire.lord|drácula|dracula|dracula|dracula|drácula|||dracula|~vampire
yeti|yeti,abominable hombre de las nieves,hombre de las nieves|yeti,bigfoot,sasquatch,abominable snowman|yéti|yeti,abominevole uomo delle nevi|iéti|||yeti,schneemensch|~big.foot
golem|golem|golem|golem|golem|golem|||golem|~giant
thunderbird|ave del trueno|thunderbird|oiseau-tonnerre|||||donnervogel
sea.monster|monstruo marino,serpiente marina|sea monster,sea serpent|monstre marin|mostro marino|monstro marinho|||seeungeheuer,seeschlange
valkyrie|valquiria|valkyrie|valkyrie,walkyrie|valchiria|valquíria|||walküre|~valhalla ~amazon.woman
amazon.woman|amazona|amazon,amazonian warrior|amazone|amazzone|amazona
muse|musa|muse|muse|musa|musa|||muse|~inspiration
zeus|zeus,júpiter|zeus,jupiter,jove|zeus,jupiter|zeus,giove|zeus,júpiter|||zeus|~olympus ~odin
hera|hera,juno|hera,juno|héra,junon|era,giunone|hera,juno|||juno|~goddess
poseidon|poseidón,neptuno|poseidon,neptune|poséidon,neptune|poseidone,nettuno|posêidon,netuno,neptuno,posídon|||poseidon,neptun|~neptune ~trident
aphrodite|afrodita,venus|aphrodite,venus|aphrodite,vénus|afrodite,venere|afrodite,vênus|||aphrodite|~venus ~beauty ~eros
athena|atenea,minerva|athena,minerva|athéna,minerve|atena,minerva|atena,minerva|||athene,minerva|~goddess
ares|ares,marte|ares,mars|arès,mars|ares,marte|ares,marte||||~mars
artemis|artemisa,diana|artemis,diana|artémis,diane|artemide,diana|ártemis,diana|||artemis|~selene
apollo|apolo,febo|apollo,phoebus|apollon|apollo,febo|apolo|||apollo,apollon|~helios ~sun.god
hermes|hermes,mercurio|hermes,mercury|hermès,mercure|ermes,mercurio|hermes,mercúrio|||hermes,merkur|~mercury
hades|hades,plutón|hades,pluto|hadès,pluton|ade,plutone|hades,plutão||||~pluto ~hell
dionysus|dioniso,baco,dionisio|dionysus,bacchus|dionysos,bacchus|dioniso,bacco|dionísio,baco|||dionysos,bacchus|~wine
demeter|deméter,ceres|demeter,ceres|déméter,cérès|demetra,cerere|deméter,ceres|||demeter,ceres
hephaestus|hefesto,vulcano|hephaestus,vulcan|héphaïstos,vulcain|efesto,vulcano|hefesto,vulcano|||hephaistos,vulcanus|~blacksmith
heracles|hércules,heracles|hercules,heracles|hercule,héraclès|ercole,eracle|hércules|||herkules,herakles|~heroic ~samson
achilles|aquiles|achilles|achille|achille|aquiles|||achilles,achill|~heel
odysseus|odiseo,ulises|odysseus,ulysses|ulysse|ulisse,odisseo|ulisses,odisseu|||odysseus|~odyssey
atlas|atlas,atlante|atlas|atlas|atlante|atlas||||~titan
prometheus|prometeo|prometheus|prométhée|prometeo|prometeu|||prometheus
icarus|ícaro|icarus|icare|icaro|ícaro|||ikarus
orpheus|orfeo|orpheus|orphée|orfeo|orfeu|||orpheus|~lyre
psyche|psique|psyche|psyché|psiche|psique|||psyche
narcissus|narciso|narcissus|narcisse|narciso|narciso|||narziss
pandora|pandora|pandora|pandore|pandora|pandora|||pandora
medusa.myth|medusa|medusa|méduse|medusa|medusa||||<gorgon
nike.goddess|victoria alada,niké|nike|niké,victoire|nike||||nike,siegesgöttin|~victory
thor|thor,tor|thor|thor|thor|thor|||thor|~odin ~thunder ~hammer
odin|odín|odin,woden|odin|odino|odin|||odin,wotan
osiris|osiris|osiris|osiris|osiride|osíris|||osiris|~anubis ~ra.god
isis|isis|isis|isis|iside|ísis|||isis|~osiris ~cleopatra
ra.god|ra|ra,re|rê,râ|ra|rá||||~sun.god ~sun
anubis|anubis|anubis|anubis|anubi|anúbis|||anubis
shiva|shiva|shiva|shiva|shiva|shiva,xiva|||shiva
odyssey|odisea|odyssey|odyssée|odissea|odisseia|||odyssee|~adventure ~epic
olympus|olimpo|olympus|olympe|olimpo|olimpo|||olymp|~olympic
atlantis|atlántida,atlantis|atlantis|atlantide|atlantide|atlântida|||atlantis
eldorado|el dorado,eldorado|el dorado,eldorado|eldorado|eldorado|eldorado|||eldorado|~gold
camelot|camelot|camelot||||||camelot|~king-arthur ~excalibur
excalibur|excálibur|excalibur|excalibur|excalibur|excalibur|||excalibur|~king-arthur
nirvana|nirvana|nirvana|nirvana|nirvana|nirvana|||nirwana|~paradise
valhalla|valhalla,walhalla|valhalla|walhalla|valhalla|valhala|||walhalla,walhall|~olympus ~odin
shangri-la|shangri-la|shangri-la,shangrila|shangri-la|shangri-la|xangri-lá|||shangri-la|~paradise ~utopia
`
