// Further concepts, from accelerator to brutal.
export const further1 = `
accelerator|acelerador|accelerator,throttle|accélérateur|acceleratore|acelerador|||gaspedal,beschleuniger|~to.accelerate ~acceleration
ace-of-spades|as de espadas,as de picas|ace of spades|as de pique|asso di picche|ás de espadas|||pik-ass|~ace ~playing-card
achilles-heel|talón de aquiles|achilles heel,achilles' heel|talon d'achille|tallone d'achille|calcanhar de aquiles|||achillesferse|~achilles
admirer|admirador|admirer|admirateur/admiratrice|ammiratore|admirador|||bewunderer,verehrer|~to.admire
adoration||worship||||||anbetung,verehrung|~devotion ~to.worship ~to.adore
adriatic|adriático|adriatic|adriatique|adriatico|adriático|||adria,adriatisch
advent|adviento|advent|avent|avvento|advento|||advent|~christmas
aegean|egeo|aegean|égée|egeo|egeu|||ägäis
afterglow|arrebol,resplandor crepuscular|afterglow|lueur du couchant|ultimo bagliore|arrebol|||abendrot,nachglühen|~sunset ~dusk
aftershave||aftershave,after shave|après-rasage|dopobarba|loção pós-barba|||rasierwasser,aftershave|~shaving
aioli|alioli,ajoaceite|aioli,garlic mayonnaise|aïoli|aioli|aioli|||aioli|~mayonnaise ~garlic
air-castle|castillo en el aire,castillos en el aire|castle in the air,castles in the air|château en espagne|castello in aria|castelo no ar|||luftschloss|~castle ~dream
airbag|airbag,bolsa de aire|airbag|airbag,coussin gonflable|airbag|airbag|||airbag
alabaster|alabastro|alabaster|albâtre|alabastro|alabastro|||alabaster|~marble.stone
ali-baba|alí babá|ali baba|ali baba|alì babà|ali babá|||ali baba|~aladdin
allegro|allegro|allegro|allegro|allegro|allegro||||~tempo
allspice|pimienta de jamaica|allspice,jamaica pepper|piment de la jamaïque,quatre-épices|pimento,pepe della giamaica|pimenta-da-jamaica|||nelkenpfeffer|~spice ~pepper
almond-blossom|flor de almendro|almond blossom|fleur d'amandier|fiore di mandorlo|flor de amendoeira|||mandelblüte|<blossom ~cherry.blossom
aloha|aloha|aloha|aloha|aloha|aloha|||aloha|~hello
amaretto|amaretto|amaretto|amaretto|amaretto|amaretto||||~liqueur
amaryllis|amarilis|amaryllis|amaryllis|amarilli|amarílis|||amaryllis|~lily <flower
ambush|emboscada|ambush|embuscade,guet-apens|imboscata,agguato|emboscada|||hinterhalt|~trap ~attack
ampersand|signo et|ampersand|esperluette|e commerciale|e comercial|||et-zeichen,kaufmannsund|~symbol
amphitheater|anfiteatro|amphitheater,amphitheatre|amphithéâtre|anfiteatro|anfiteatro|||amphitheater|~arena ~theatre
amphitheatre|anfiteatro|amphitheatre,amphitheater|amphithéâtre|anfiteatro|anfiteatro|||amphitheater|~coliseum ~theatre
andromeda.star|andrómeda|andromeda|andromède|andromeda|andrômeda|||andromeda|~galaxy ~constellation
angora|angora|angora|angora|angora|angorá|||angora|~wool ~cashmere
anisette|anís,anisado|anisette,pastis|pastis|anisetta|anisete|||anislikör,anisschnaps|~liqueur
anklet|tobillera|anklet,ankle bracelet|bracelet de cheville|cavigliera|tornozeleira|||fußkettchen|~bracelet
anorak|anorak|anorak|anorak|giacca a vento|anoraque|||anorak|~parka ~windbreaker
antares.star|antares|antares|antarès|antares|antares|||antares|~star
antlers|cornamenta||bois de cerf|palco di corna|galhada|||geweih|~horn.animal ~stag
aphid|pulgón|aphid,greenfly|puceron|afide|pulgão|||blattlaus/blattläuse|<insect
aphrodisiac|afrodisíaco|aphrodisiac|aphrodisiaque|afrodisiaco|afrodisíaco|||aphrodisiakum|~erotic
apiary|apiario,colmenar|apiary|rucher|apiario|apiário|||bienenhaus/bienenhäuser|~beekeeper ~hive
apostrophe|apóstrofo|apostrophe|apostrophe|apostrofo|apóstrofo|||apostroph|~comma
apple-blossom|flor de manzano|apple blossom|fleur de pommier|fiore di melo|flor de macieira|||apfelblüte|<blossom ~cherry.blossom
apple-green|verde manzana|apple green|vert pomme|verde mela|verde-maçã|||apfelgrün/apfelgrüne/apfelgrüner/apfelgrünes/apfelgrünen|<green ~lime.green
apricot.tree|albaricoquero|apricot tree|abricotier|albicocco|damasqueiro|||aprikosenbaum,marillenbaum|~apricot
arabian-nights|mil y una noches|arabian nights,thousand and one nights|mille et une nuits|mille e una notte|mil e uma noites|||tausendundeine nacht|~scheherazade
araucaria|araucaria|araucaria,monkey puzzle|araucaria|araucaria|araucária|||araukarie|~pine
arcadia|arcadia|arcadia|arcadie|arcadia|arcádia|||arkadien|~paradise ~utopia
archduchess|archiduquesa|archduchess|archiduchesse|arciduchessa|arquiduquesa|||erzherzogin|~archduke ~duchess
archeologist|arqueólogo|archeologist,archaeologist|archéologue|archeologo|arqueólogo|||archäologe|~archeology
archeology|arqueología|archeology,archaeology|archéologie|archeologia|arqueologia|||archäologie|~ruins
archway|arcada|archway|arche,voûte|arcata|arcada|||torbogen,bogen|~arc
arctic-fox|zorro ártico,zorro polar|arctic fox,polar fox|renard arctique,renard polaire|volpe artica|raposa do ártico|||polarfuchs|~fox ~arctic
ariadnes-thread|hilo de ariadna|ariadne's thread|fil d'ariane|filo di arianna|fio de ariadne|||ariadnefaden|~ariadne
armoury|armería,arsenal|armoury,armory,arsenal|armurerie,arsenal|armeria,arsenale|arsenal|||waffenkammer,arsenal,zeughaus|~weapon
aromatherapy|aromaterapia|aromatherapy|aromathérapie|aromaterapia|aromaterapia|||aromatherapie|~therapy
artificial-intelligence|inteligencia artificial|artificial intelligence|intelligence artificielle|intelligenza artificiale|inteligência artificial|||künstliche intelligenz|~robot ~intelligence
asgard|asgard|asgard|asgard|asgard|asgard|||asgard|~valhalla ~odin
assyrian|asirio|assyrian|assyrien|assiro|assírio|||assyrisch/assyrische/assyrischer/assyrisches/assyrischen,assyrer|~assyria
aster|áster|aster|aster|astro|áster|||aster|~daisy <flower
asterisk|asterisco|asterisk|astérisque|asterisco|asterisco|||sternchen,asterisk|~symbol
astrologer|astrólogo|astrologer|astrologue|astrologo|astrólogo||||~astrology ~horoscope
astronomer|astrónomo|astronomer|astronome|astronomo|astrônomo|||astronom|~astronomy
autograph|autógrafo|autograph|autographe|autografo|autógrafo|||autogramm|~signature
avalon|avalon,ávalon|avalon|avalon|avalon|avalon|||avalon|~camelot ~king-arthur
babylonian|babilonio,babilónico|babylonian|babylonien|babilonese|babilônico|||babylonisch/babylonische/babylonischer/babylonisches/babylonischen|~babylon
bacchanal|bacanal|bacchanal|bacchanale|baccanale|bacanal|||bacchanal
bachata|bachata|bachata|bachata|bachata|bachata|||bachata|~merengue.dance ~salsa.dance
backlight|contraluz|backlight|contre-jour|controluce|contraluz|||gegenlicht|~light
backpacker|mochilero|backpacker|routard|zainista,viaggiatore zaino in spalla|mochileiro|||rucksacktourist|~hiker ~traveller
badlands|tierras baldías,malpaís|badlands|mauvaises terres|terre desolate|terras áridas|||ödland|~desert ~wilderness
bahamas|bahamas|bahamas|bahamas|bahamas|bahamas|||bahamas
ballerina-shoe|balerina|ballet flat,ballerina shoe|ballerine|ballerina|sapatilha||||~shoe
banana-split|banana split|banana split|banana split|banana split|banana split|||bananensplit|~sundae
bangle||bangle|jonc|bracciale rigido|bracelete|||armreif|~bracelet
banjo|banjo|banjo|banjo|banjo|banjo|||banjo|~guitar
barcelonan|barcelonés|barcelonan|barcelonais|barcellonese|barcelonês|||barceloner|~barcelona
barcode|código de barras|barcode,bar code|code-barres|codice a barre|código de barras|||strichcode,barcode|~label
baritone|barítono|baritone|baryton|baritono|barítono|||bariton|~tenor
barium|bario|barium|baryum|bario|bário|||barium|~metal
barn-owl|lechuza común|barn owl|effraie|barbagianni|coruja-das-torres|||schleiereule|<owl
baronet|baronet|baronet|baronnet|baronetto|baronete|||baronet|~baron
barony|baronía|barony|baronnie|baronia|baronia|||baronie|~baron
baroque|barroco|baroque|baroque|barocco|barroco|||barock,barocke|~gothic
barren|yermo,árido|barren|aride|arido,brullo|árido|||öde,karg/karge/karger/karges/kargen|~desert ~dry !fertile
barter|trueque|barter|troc|baratto|escambo|||tauschhandel|~exchange
basalt|basalto|basalt|basalte|basalto|basalto|||basalt|~volcanic
bassoon|fagot|bassoon|basson|fagotto|fagote|||fagott|~oboe
bath-salts|sales de baño|bath salts|sels de bain|sali da bagno|sais de banho|||badesalz
battle-axe|hacha de guerra|battle axe,war axe|hache de guerre|ascia da guerra|machado de guerra|||streitaxt/streitäxte|~axe ~tomahawk
battlefield|campo de batalla|battlefield,battleground|champ de bataille|campo di battaglia|campo de batalha|||schlachtfeld|~battle
battlement|almena|battlement,merlon|créneau,merlon|merlo|ameia|||zinne|~castle ~fortress
battleship|acorazado|battleship|cuirassé|corazzata|couraçado|||schlachtschiff
beach-house|casa de playa|beach house|maison de plage|casa al mare|casa de praia|||strandhaus|~house
beagle|beagle|beagle|beagle|beagle|beagle|||beagle|~bloodhound
beauty-and-beast|bella y bestia|beauty and the beast
beauty-queen|reina de belleza|beauty queen|reine de beauté|reginetta di bellezza|rainha da beleza|||schönheitskönigin|~queen ~beauty
beauty-sleep|sueño reparador|beauty sleep|sommeil réparateur|sonno di bellezza|sono de beleza|||schönheitsschlaf|~sleep
bedrock|lecho de roca,roca madre|bedrock|soubassement rocheux|roccia di fondo|leito de rocha|||grundgestein,felsgrund|~rock
beechwood|hayedo|beechwood,beech grove|hêtraie|faggeta|faial|||buchenwald|~beech
beer-garden|jardín cervecero|beer garden|jardin à bière|birreria all'aperto||||biergarten|~pub ~brewery
beer-mug|jarra de cerveza,schop|beer mug,beer stein,tankard|chope de bière|boccale di birra|caneca de cerveja|||bierkrug,maßkrug|~mug ~beer
beeswax|cera de abeja,cera de abejas|beeswax|cire d'abeille|cera d'api|cera de abelha|||bienenwachs|~honey ~bee
beginner|principiante,novato|beginner,novice,rookie|débutant,novice|principiante,novizio|principiante,novato|||anfänger,neuling|~to.begin ~apprentice
begum|begum|begum|bégum|begum||||begum|~sultana
belarusian|bielorruso|belarusian|biélorusse|bielorusso|bielorrusso|||belarussisch/belarussische/belarussischer/belarussisches/belarussischen,weißrussisch/weißrussische/weißrussischer/weißrussisches/weißrussischen|~belarus
bell-ringer|campanero|bell ringer|sonneur|campanaro|sineiro|||glöckner|~bell
belladonna|belladona|belladonna,deadly nightshade|belladone|belladonna|beladona|||tollkirsche|~poison
belle-epoque|bella época|belle époque|belle époque|belle époque|bela época
bellows|fuelle|bellows|soufflet|mantice|fole|||blasebalg
berber|bereber,berebere|berber|berbère|berbero|bérbere|||berberisch/berberische/berberischer/berberisches/berberischen,berber|~moorish
berliner||berliner|berlinois|berlinese|berlinense|||berliner|~berlin
beryl|berilo|beryl|béryl|berillo|berilo|||beryll|~emerald ~aquamarine
beryllium|berilio|beryllium|béryllium|berillio|berílio|||beryllium|~metal
best-man|padrino de bodas|best man|témoin du marié|testimone dello sposo|padrinho de casamento|||trauzeuge|~groom
better-half|media naranja|better half|douce moitié|dolce metà|cara-metade|||bessere hälfte|~couple ~half
big-bad-wolf|lobo feroz|big bad wolf|grand méchant loup|lupo cattivo|lobo mau|||böser wolf,großer böser wolf|~wolf ~little.red.riding.hood
billionaire|multimillonario|billionaire|milliardaire|miliardario|bilionário|||milliardär|~millionaire
biochemistry|bioquímica|biochemistry|biochimie|biochimica|bioquímica|||biochemie|~chemistry ~biology
birdhouse|pajarera,casita de pájaros|birdhouse|nichoir|casetta per uccelli|casinha de passarinho|||vogelhaus|~nest
birdseed|alpiste|birdseed,canary seed|alpiste,graines pour oiseaux|becchime|alpiste|||vogelfutter|~bird
birdwatching|observación de aves|birdwatching|ornithologie|birdwatching|observação de aves|||vogelbeobachtung|~bird
bitcoin|bitcoin|bitcoin|bitcoin|bitcoin|bitcoin|||bitcoin|~cryptocurrency
black-bear|oso negro|black bear|ours noir|orso nero|urso negro|||schwarzbär|~bear ~grizzly
black-belt|cinturón negro,cinta negra|black belt|ceinture noire|cintura nera|faixa preta|||schwarzer gürtel|~karate ~judo
black-bull|toro negro|black bull|taureau noir|toro nero|touro negro|||schwarzer stier|~bull ~red.bull.animal
black-eyes|ojos negros|black eyes|yeux noirs|occhi neri|olhos negros|||schwarze augen|~eye
black-forest-cake|torta selva negra|black forest cake|forêt-noire|torta foresta nera|bolo floresta negra|||schwarzwälder kirschtorte|~black.forest ~cake
black-knight|caballero negro|black knight|chevalier noir|cavaliere nero|cavaleiro negro|||schwarzer ritter|~knight
black-orchid|orquídea negra|black orchid|orchidée noire|orchidea nera|orquídea negra|||schwarze orchidee|~orchid
black-panther|pantera negra|black panther|panthère noire|pantera nera|pantera negra|||schwarzer panther|~panther ~black.cat
black-pepper|pimienta negra|black pepper|poivre noir|pepe nero|pimenta-preta,pimenta-do-reino|||schwarzer pfeffer|~pepper
black-prince|príncipe negro|black prince|prince noir|principe nero|príncipe negro|||schwarzer prinz|~prince
black-queen|reina negra|black queen|reine noire|regina nera|rainha negra|||schwarze königin|~queen
black-rose|rosa negra|black rose|rose noire|rosa nera|rosa negra|||schwarze rose|~rose
black-sand|arena negra|black sand|sable noir|sabbia nera|areia preta|||schwarzer sand|~sand
black-sheep|oveja negra|black sheep|mouton noir,brebis galeuse|pecora nera|ovelha negra|||schwarzes schaf|~sheep
black-star|estrella negra|black star|étoile noire|stella nera|estrela negra|||schwarzer stern|~star
black-sun|sol negro|black sun|soleil noir|sole nero|sol negro|||schwarze sonne|~sun
black-swan|cisne negro|black swan|cygne noir|cigno nero|cisne negro|||schwarzer schwan|~swan
black-tulip|tulipán negro|black tulip|tulipe noire|tulipano nero|tulipa negra|||schwarze tulpe|~tulip
black.coffee|café negro,café tinto|black coffee|café noir|caffè nero|café preto|||schwarzer kaffee|~coffee
blackcock|gallo lira|black grouse|tétras lyre|fagiano di monte|galo-lira|||birkhuhn/birkhühner|~grouse
blackout|apagón|blackout|panne de courant|black-out|apagão|||stromausfall|~darkness
blazer|blazer|blazer|blazer|blazer|blazer|||blazer,sakko|~jacket
bleeding|sangrado,sangrante|bleeding|saignement,saignant|sanguinamento,sanguinante|sangramento|||blutung,blutend|~blood
blindness|ceguera||cécité|cecità|cegueira|||blindheit|~blind
blockade|bloqueo|blockade|blocus,blocage|blocco|bloqueio|||blockade|~siege ~barrier
blockbuster|éxito de taquilla,taquillazo|blockbuster|superproduction|campione d'incassi|sucesso de bilheteria|||kassenschlager
blood-orange|naranja sanguina|blood orange|orange sanguine|arancia rossa,arancia sanguinella|laranja sanguínea|||blutorange|~orange.fruit
blood-red|rojo sangre|blood red|rouge sang|rosso sangue|vermelho-sangue|||blutrot/blutrote/blutroter/blutrotes/blutroten|<red ~crimson
bloodstone|heliotropo,piedra de sangre|bloodstone|pierre de sang,héliotrope|eliotropio|pedra de sangue|||blutstein|~agate
blue-blooded|de sangre azul|blue-blooded|de sang bleu|di sangue blu|de sangue azul|||blaublütig|~blue-blood
blue-butterfly|mariposa azul|blue butterfly|papillon bleu|farfalla blu|borboleta azul|||blauer schmetterling|~butterfly
blue-cross|cruz azul|blue cross|croix bleue|croce azzurra,croce blu|cruz azul|||blaues kreuz|~cross
blue-eyes|ojos azules|blue eyes|yeux bleus|occhi azzurri,occhi blu|olhos azuis|||blaue augen,blauauge|~eye
blue-lagoon|laguna azul|blue lagoon|lagon bleu|laguna blu|lagoa azul|||blaue lagune|~lagoon
blue-lotus|loto azul|blue lotus|lotus bleu|loto blu|lótus azul|||blauer lotus|~lotus
blue-rose|rosa azul|blue rose|rose bleue|rosa blu|rosa azul|||blaue rose|~rose
blue-shark|tiburón azul|blue shark|requin bleu|squalo blu,verdesca|tubarão azul|||blauhai|<shark
blue-sky|cielo azul|blue sky|ciel bleu|cielo azzurro,cielo blu|céu azul|||blauer himmel|~sky
blue-whale|ballena azul|blue whale|baleine bleue|balenottera azzurra,balena blu|baleia-azul|||blauwal|~whale
bluebeard|barba azul|bluebeard|barbe-bleue|barbablù|barba azul|||blaubart|~pirate
blues.music|blues||blues|blues|blues||||~jazz
boatman|barquero,botero|boatman,ferryman|batelier,passeur|barcaiolo,traghettatore|barqueiro|||fährmann,bootsführer|~boat ~skipper
bodice|corpiño,corpiño ajustado|bodice|corsage||corpete|||mieder|~corset
body-lotion|loción corporal|body lotion|lotion corporelle,lait pour le corps|lozione corpo|loção corporal|||körperlotion|~lotion
bodybuilding|fisicoculturismo,culturismo|bodybuilding|culturisme,musculation|culturismo|fisiculturismo|||bodybuilding|~gym ~muscle ~dumbbell
bonnet|capota,cofia|bonnet|bonnet|cuffia|touca|||haube|~cap
borage|borraja|borage,starflower|bourrache|borragine|borragem|||borretsch|~herb
borneo|borneo|borneo|bornéo|borneo|bornéu|||borneo
bosnian|bosnio|bosnian|bosniaque,bosnien/bosnienne|bosniaco|bósnio|||bosnisch/bosnische/bosnischer/bosnisches/bosnischen,bosnier|~bosnia
bossa-nova|bossa nova|bossa nova|bossa-nova|bossa nova|bossa nova|||bossa nova|~samba
botanical-garden|jardín botánico|botanical garden,botanic garden|jardin botanique|orto botanico,giardino botanico|jardim botânico|||botanischer garten|~garden ~arboretum
bottle-opener|abrebotellas,destapador|bottle opener|décapsuleur,ouvre-bouteille|apribottiglie|abridor de garrafas|||flaschenöffner|~opener
bowler-hat|bombín,sombrero hongo|bowler hat,bowler,derby hat|chapeau melon||chapéu-coco||||~hat
box-office|taquilla|box office|guichet,billetterie|botteghino,biglietteria|bilheteria|||theaterkasse
boxer-shorts|bóxer|boxer shorts|caleçon|boxer,mutande|cueca|||boxershorts,unterhose|~underwear ~panties
brandenburg-gate|puerta de brandeburgo|brandenburg gate|porte de brandebourg|porta di brandeburgo|portão de brandemburgo|||brandenburger tor|~berlin
brasserie|cervecería,brasserie|brasserie,beer hall,alehouse|brasserie|birreria,brasserie|cervejaria|||brauhaus/brauhäuser,bierlokal|~bistro ~tavern ~pub
brave-new-world|mundo feliz|brave new world|meilleur des mondes|mondo nuovo|admirável mundo novo|||schöne neue welt|~new-world
bread-and-butter|pan con mantequilla|bread and butter|pain beurré|pane e burro|pão com manteiga|||butterbrot|~bread
breadcrumbs|pan rallado|breadcrumbs,bread crumbs|chapelure|pangrattato|farinha de rosca,pão ralado|||paniermehl,semmelbrösel|~bread ~crumb
breadstick|palito de pan,grisín,colín|breadstick|gressin|grissino|palito de pão|||brotstange|~bread
breakwater|rompeolas,espigón,escollera|breakwater|brise-lames|frangiflutti|quebra-mar|||wellenbrecher
breast-milk|leche materna|breast milk,mother's milk|lait maternel|latte materno|leite materno|||muttermilch|<milk
breathtaking|que quita el aliento|breathtaking|à couper le souffle|mozzafiato|de tirar o fôlego|||atemberaubend|~amazing ~spectacular
brie|brie|brie|brie|brie|brie|||brie|<cheese
broadsword|mandoble,espadón|broadsword,claymore|espadon|spadone|espadão|||breitschwert|~sword
broken-heart|corazón roto|broken heart|coeur brisé,cœur brisé|cuore infranto,cuore spezzato|coração partido|||gebrochenes herz|~heart
bronze-age|edad de bronce|bronze age|âge du bronze|età del bronzo|idade do bronze|||bronzezeit|~bronze
brothers-in-arms|hermanos de armas|brothers in arms|frères d'armes|fratelli d'armi|irmãos de armas|||waffenbrüder|~brothers ~comrade
brutal|brutal|brutal|brutal|brutale|brutal|||brutal/brutale/brutaler/brutales/brutalen|~violent ~fierce
`
