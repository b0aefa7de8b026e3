export const mythical = `
dragon|dragón|dragon,drake|dragon|drago,dragone|dragão|amaru|katari|~snake ~griffin ~hydra
unicorn|unicornio|unicorn|licorne|unicorno|unicórnio|||~pegasus
pegasus|pegaso|pegasus|pégase|pegaso|pégaso
phoenix|fénix,ave fénix|phoenix,phenix|phénix,phœnix|fenice|fênix
griffin|grifo|griffin,gryphon,griffon|griffon|grifone|grifo|||~hydra
mermaid|sirena|mermaid,siren|sirène|sirena|sereia|||~nymph
merman|tritón|merman,triton|triton|tritone|tritão|||~mermaid
centaur|centauro|centaur|centaure|centauro|centauro
minotaur|minotauro|minotaur|minotaure|minotauro|minotauro
sphinx|esfinge|sphinx|sphinx|sfinge|esfinge
cyclops|cíclope|cyclops|cyclope|ciclope|ciclope|||~giant
hydra|hidra|hydra|hydre|idra|hidra
kraken|kraken|kraken|kraken|kraken|kraken
leviathan|leviatán|leviathan|léviathan|leviatano|leviatã
chimera|quimera|chimera|chimère|chimera|quimera
basilisk|basilisco|basilisk|basilic|basilisco|basilisco
cerberus|cerbero,can cerbero|cerberus|cerbère|cerbero|cérbero
gorgon|gorgona|gorgon|gorgone|gorgone|górgona
fairy|hada|fairy,fay|fée|fata|fada|||~elf ~nymph ~sprite
fairy.godmother|hada madrina|fairy godmother|bonne fée,marraine fée,fée marraine|fata madrina|fada madrinha|||<fairy
nymph|ninfa|nymph|nymphe|ninfa|ninfa|||~elf ~sprite
naiad|náyade|naiad|naïade|naiade|náiade|||<nymph
elf|elfo,duende|elf/elves|elfe|elfo|elfo|||~goblin ~gnome ~sprite
goblin|duende,trasgo|goblin,hobgoblin,leprechaun|gobelin,lutin,farfadet|folletto|duende|||~gnome
gnome|gnomo|gnome|gnome|gnomo|gnomo|||~dwarf
sprite|duendecillo,espíritu|sprite,pixie|lutin,farfadet|folletto,spiritello|duende
leprechaun|duende irlandés|leprechaun|leprechaun|||||~elf
dwarf|enano|dwarf/dwarves|nain|nano|anão|t'inri|tinka|!giant ~goblin ~elf
giant|gigante,coloso|giant,colossus|géant,colosse|gigante,colosso|gigante,colosso|||~titan ~ogre
titan|titán|titan|titan|titano|titã|||~colossus ~ogre
ogre|ogro|ogre|ogre|orco|ogro|||~troll ~monster
troll|trol|troll|troll|troll|troll
monster|monstruo|monster|monstre|mostro|monstro
ghost|fantasma,espectro,aparición|ghost,phantom,specter,spectre,spook|fantôme,spectre|fantasma,spettro|fantasma,espectro|||~spirit
spirit|espíritu|spirit|esprit|spirito|espírito|nuna|ajayu
witch|bruja,hechicera|witch,sorceress,enchantress|sorcière,enchanteresse|strega,maga,incantatrice|bruxa,feiticeira|layqa|layqa|~wizard
wizard|mago,brujo,hechicero|wizard,sorcerer,warlock,mage|sorcier,magicien,mage|mago,stregone|mago,bruxo,feiticeiro|layqa|layqa|~magician
magician|mago,ilusionista|magician,illusionist|magicien,illusionniste|mago,illusionista|mágico,ilusionista|||~witch
genie|genio|genie,djinn|génie|genio|gênio
zombie|zombi|zombie|zombie|zombi|zumbi
mummy|momia|mummy|momie|mummia|múmia|mallki
cupid|cupido,amorcillo|cupid|cupidon|cupido|cupido|||~eros
eros|eros|eros|éros|eros|eros
satyr|sátiro,fauno|satyr,faun|satyre,faune|satiro,fauno|sátiro,fauno
vampire.lord|drácula|dracula|dracula|dracula|drácula|||~vampire
yeti|yeti,abominable hombre de las nieves|yeti,bigfoot,sasquatch|yéti|yeti|iéti
golem|golem|golem|golem|golem|golem
thunderbird|ave del trueno|thunderbird|oiseau-tonnerre
sea.monster|monstruo marino,serpiente marina|sea monster,sea serpent|monstre marin|mostro marino|monstro marinho
valkyrie|valquiria|valkyrie|valkyrie,walkyrie|valchiria|valquíria
amazon.woman|amazona|amazon|amazone|amazzone|amazona
muse|musa|muse|muse|musa|musa
zeus|zeus,júpiter|zeus,jupiter,jove|zeus,jupiter|zeus,giove|zeus,júpiter
hera|hera,juno|hera,juno|héra,junon|era,giunone|hera,juno
poseidon|poseidón,neptuno|poseidon,neptune|poséidon,neptune|poseidone,nettuno|posêidon,netuno,neptuno,posídon
aphrodite|afrodita,venus|aphrodite,venus|aphrodite,vénus|afrodite,venere|afrodite,vênus
athena|atenea,minerva|athena,minerva|athéna,minerve|atena,minerva|atena,minerva
ares|ares,marte|ares,mars|arès,mars|ares,marte|ares,marte
artemis|artemisa,diana|artemis,diana|artémis,diane|artemide,diana|ártemis,diana
apollo|apolo|apollo|apollon|apollo|apolo
hermes|hermes,mercurio|hermes,mercury|hermès,mercure|ermes,mercurio|hermes,mercúrio
hades|hades,plutón|hades,pluto|hadès,pluton|ade,plutone|hades,plutão
dionysus|dioniso,baco,dionisio|dionysus,bacchus|dionysos,bacchus|dioniso,bacco|dionísio,baco
demeter|deméter,ceres|demeter,ceres|déméter,cérès|demetra,cerere|deméter,ceres
hephaestus|hefesto,vulcano|hephaestus,vulcan|héphaïstos,vulcain|efesto,vulcano|hefesto,vulcano
heracles|hércules,heracles|hercules,heracles|hercule,héraclès|ercole,eracle|hércules
achilles|aquiles|achilles|achille|achille|aquiles
odysseus|odiseo,ulises|odysseus,ulysses|ulysse|ulisse,odisseo|ulisses,odisseu
atlas|atlas,atlante|atlas|atlas|atlante|atlas|||~titan
prometheus|prometeo|prometheus|prométhée|prometeo|prometeu
icarus|ícaro|icarus|icare|icaro|ícaro
orpheus|orfeo|orpheus|orphée|orfeo|orfeu
psyche|psique|psyche|psyché|psiche|psique
narcissus|narciso|narcissus|narcisse|narciso|narciso
pandora|pandora|pandora|pandore|pandora|pandora
medusa.myth|medusa|medusa|méduse|medusa|medusa|||<gorgon
nike.goddess|victoria alada,niké|nike|niké,victoire|nike
thor|thor,tor|thor|thor|thor|thor|||~odin
odin|odín|odin,woden|odin|odino|odin
osiris|osiris|osiris|osiris|osiride|osíris
isis|isis|isis|isis|iside|ísis|||~osiris
ra.god|ra|ra,re|rê,râ|ra|rá
anubis|anubis|anubis|anubis|anubi|anúbis
shiva|shiva|shiva|shiva|shiva|shiva,xiva
odyssey|odisea|odyssey|odyssée|odissea|odisseia
olympus|olimpo|olympus|olympe|olimpo|olimpo
atlantis|atlántida|atlantis|atlantide|atlantide|atlântida
eldorado|el dorado,eldorado|el dorado,eldorado|eldorado|eldorado|eldorado
camelot|camelot|camelot
excalibur|excálibur|excalibur|excalibur|excalibur|excalibur
nirvana|nirvana|nirvana|nirvana|nirvana|nirvana
valhalla|valhalla|valhalla|walhalla|valhalla|valhala
shangri-la|shangri-la|shangri-la,shangrila|shangri-la|shangri-la|xangri-lá|||~paradise
`
