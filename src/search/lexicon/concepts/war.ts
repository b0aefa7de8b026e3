// War, weapons, the sea and its ships, pirates and heroes.
export const war = `
war|guerra|war,warfare|guerre|guerra|guerra|awqanakuy|ch'axwa|krieg/kriege|~battle
wars|guerras|wars|guerres|guerre|guerras|||kriege|~war
warrior|guerrero|warrior|guerrier/guerrière|guerriero|guerreiro|awqaq,awqa|awqa|krieger|~soldier ~fighter ~amazon.woman ~samurai ~spartan
battle|batalla,lid,batalla campal|battle|bataille|battaglia|batalha|awqanakuy||schlacht/schlachten|~combat
combat|combate,lid|combat|combat|combattimento,lotta|combate|||kampf/kämpfe,gefecht
fighter|luchador,combatiente,peleador|fighter,combatant|combattant,lutteur|combattente,lottatore|lutador,combatente|||kämpfer|~gladiator ~soldier ~boxer ~wrestler
duel|duelo|duel|duel|duello|duelo|||duell|~fencing.sport
victory|victoria|victory|victoire|vittoria|vitória|||sieg|~triumph !defeat ~champion
defeat|derrota,vencimiento|defeat|défaite|sconfitta|derrota|||niederlage|~loser
triumph|triunfo|triumph|triomphe|trionfo|triunfo|haylli|jaylli|triumph|~glory ~winner
defence|defensa|defence,defense|défense|difesa|defesa|||verteidigung,abwehr|!attack
defender|defensor|defender|défenseur|difensore|defensor|||verteidiger|~guard ~bodyguard
protector|protector|protector|protecteur/protectrice|protettore|protetor|||beschützer,schützer|~defender ~guard ~guardian-angel ~protection ~protective
offensive|ofensiva|offensive|offensive|offensiva|ofensiva|||offensive,angriff
invasion|invasión|invasion,incursion|invasion|invasione|invasão|||invasion
revolution|revolución|revolution|révolution|rivoluzione|revolução|||revolution|~rebellion
revolutionary|revolucionario|revolutionary|révolutionnaire|rivoluzionario|revolucionário|||revolutionär/revolutionäre|~revolution
rebellion|rebelión,alzamiento,insurrección,sublevación|rebellion,uprising,insurrection,revolt|rébellion,révolte,insurrection|ribellione,rivolta,insurrezione|rebelião,revolta,insurreição|||rebellion,aufstand|~rebel ~rebellious
resistance|resistencia|resistance|résistance|resistenza|resistência|||widerstand|~endurance
liberation|liberación|liberation|libération|liberazione|libertação|||befreiung|~freedom
liberator|libertador|liberator|libérateur|liberatore|libertador|||befreier|~saviour ~redeemer
army|ejército,hueste,milicia|army|armée|esercito|exército|||armee,heer|~legion ~troop ~battalion ~military ~armada
military|militar,castrense|military,martial|militaire|militare|militar|||militär,militärisch
legion|legión|legion|légion|legione|legião|||legion|~troop ~battalion ~legionnaire
legionnaire|legionario|legionnaire,legionary|légionnaire|legionario|legionário|||legionär/legionäre|~centurion ~soldier
troop|tropa|troop|troupe|truppa|tropa|||truppe|~battalion ~brigade
battalion|batallón|battalion|bataillon|battaglione|batalhão|||bataillon
brigade|brigada|brigade|brigade|brigata|brigada|||brigade|~squadron ~battalion
squadron|escuadrón,escuadra|squadron,squad|escadron,escouade|squadrone,squadra|esquadrão,esquadra|||staffel,geschwader,schwadron
phalanx|falange|phalanx|phalange|falange|falange|||phalanx|~legion
soldier|soldado,milite|soldier,trooper|soldat|soldato|soldado|||soldat/soldaten|~military
little-soldier|soldadito|little soldier,toy soldier|petit soldat|soldatino|soldadinho|||spielzeugsoldat|~soldier
lead-soldier|soldadito de plomo|tin soldier,lead soldier|soldat de plomb|soldatino di piombo,soldatino di stagno|soldadinho de chumbo|||zinnsoldat,bleisoldat|~little-soldier
veteran|veterano,excombatiente|veteran|vétéran|veterano|veterano|||veteran/veteranen
general.rank|general|general|général|generale|general||||~marshal ~colonel ~commander ~admiral
marshal|mariscal|marshal|maréchal|maresciallo|marechal|||marschall/marschälle|~colonel
colonel|coronel|colonel|colonel|colonnello|coronel|||oberst|~captain
major.rank|mayor|major|major,commandant|maggiore|major||||~captain
captain|capitán|captain,skipper|capitaine|capitano|capitão|||kapitän/kapitäne,hauptmann|~commander
lieutenant|teniente|lieutenant|lieutenant|tenente|tenente|||leutnant|~captain ~officer ~sergeant
sergeant|sargento|sergeant|sergent|sergente|sargento|||feldwebel,sergeant|~corporal
corporal|cabo|corporal|caporal|caporale|cabo|||korporal,gefreiter
commander|comandante|commander,commandant|commandant|comandante|comandante|||kommandant,kommandeur,befehlshaber|~chief ~colonel ~leader
commando|comando|commando|commando|commando|comando|||kommando
command|comando,mando|command|commandement|comando|comando|||befehl/befehle,kommando
officer|oficial|officer|officier|ufficiale|oficial|||offizier/offiziere|~captain
admiral|almirante|admiral|amiral/amiraux|ammiraglio|almirante|||admiral/admiräle|~captain ~commander
cadet|cadete|cadet|cadet|cadetto|cadete|||kadett/kadetten
ranger|guardabosques,ranger|ranger|garde forestier|guardaboschi,ranger|guarda-florestal,guarda florestal|||waldhüter
hussar|húsar|hussar|hussard|ussaro|hussardo|||husar/husaren|~cavalry
dragoon|dragón|dragoon|dragon|dragone|dragão|||dragoner|~hussar
grenadier|granadero|grenadier|grenadier|granatiere|granadeiro|||grenadier/grenadiere|~soldier ~musketeer
musketeer|mosquetero|musketeer|mousquetaire|moschettiere|mosqueteiro|||musketier/musketiere|~soldier ~musket
three-musketeers|tres mosqueteros|three musketeers|trois mousquetaires|tre moschettieri|três mosqueteiros|||drei musketiere,die drei musketiere|~musketeer
lancer|lancero|lancer,uhlan|lancier|lanciere|lanceiro|||lanzenreiter,ulan|~horseman ~spear
cavalry|caballería|cavalry|cavalerie|cavalleria|cavalaria|||kavallerie,reiterei|~horseman ~knight
infantry|infantería|infantry|infanterie|fanteria|infantaria|||infanterie
artillery|artillería|artillery|artillerie|artiglieria|artilharia|||artillerie
guerrilla|guerrilla,guerrillero|guerrilla,guerilla,guerrilla fighter|guérilla|guerriglia,guerrigliero|guerrilha|||guerilla|~partisan
partisan|partisano|partisan|partisan|partigiano|partisan|||partisan/partisanen
conqueror|conquistador|conqueror,conquistador,vanquisher|conquérant|conquistatore|conquistador|||eroberer|~warrior ~conquest ~victorious
barbarian|bárbaro|barbarian|barbare|barbaro|bárbaro|||barbar/barbaren|~warrior
centurion|centurión|centurion|centurion|centurione|centurião|||zenturio|~gladiator
trojan-horse|caballo de troya|trojan horse|cheval de troie|cavallo di troia|cavalo de troia|||trojanisches pferd|~trojan
samurai|samurái|samurai|samouraï|samurai|samurai|||samurai|~ninja
ninja|ninja|ninja|ninja|ninja|ninja|||ninja
hero|héroe,paladín,prócer|hero/heroes,paladin|héros,preux|eroe|herói|||helden|~champion !villain !heroine
heroine|heroína|heroine|héroïne|eroina|heroína|||heldin
superhero|superhéroe|superhero|super-héros|supereroe|super-herói|||superheld|~hero
superman|superhombre|superman|surhomme|superuomo|super-homem|||übermensch|~superhero
villain|villano,malvado|villain,baddie,bad guy,scoundrel|méchant,scélérat|cattivo,malvagio|vilão|||schurke,bösewicht|~rascal ~bandit
avenger|vengador|avenger|vengeur/vengeresse|vendicatore|vingador|||rächer|~vengeance
vengeance|venganza,desquite,revancha|vengeance,revenge|vengeance|vendetta,rivincita|vingança|||rache,vergeltung
weapon|arma|weapon,arms|arme|arma|arma|||waffe|~gun ~sword
armour|armadura,blindaje|armour,armor|armure|armatura,corazza|armadura|||rüstung,panzer|~breastplate ~knight
breastplate|coraza,peto|breastplate,cuirass|cuirasse|corazza|couraça|||brustpanzer,harnisch
chain-mail|cota de malla|chain mail|cotte de mailles|cotta di maglia|cota de malha|||kettenhemd|~armour
shield|escudo,broquel,adarga,rodela|shield,buckler|bouclier,écu|scudo|escudo|||schild/schilde|~armour ~sword ~breastplate
sword|espada,tizona,mandoble|sword|épée,glaive|spada|espada,gládio|||schwert/schwerter|~saber ~excalibur ~dagger ~knight
saber|sable,alfanje|saber,sabre|sabre|sciabola|sabre|||säbel|~dagger ~machete
foil.sword|florete,estoque,espadín|foil,rapier|fleuret,rapière|fioretto|florete|||florett,rapier|~sword
dagger|daga,puñal|dagger,poniard,dirk|dague,poignard|pugnale,daga|punhal,adaga|||dolch/dolche|~stiletto
stiletto|estilete|stiletto|stylet|stiletto|estilete|||stilett
machete|machete|machete|machette|machete|facão|||machete|~knife
spear|lanza|spear,lance|lance|lancia|lança,pique|chuki|chuki|speer/speere,lanze|~javelin ~harpoon ~arrow
javelin|jabalina|javelin|javelot|giavellotto|dardo|||wurfspeer,speer|~trident
trident|tridente|trident|trident|tridente|tridente|||dreizack|~spear
harpoon|arpón|harpoon|harpon|arpione|arpão|||harpune|~javelin
bow.weapon|arco|bow,longbow|arc|arco|arco|wach'i||bogen|~crossbow ~arrow ~archer ~archery
crossbow|ballesta|crossbow|arbalète|balestra|besta|||armbrust|~arrow ~archer
quiver|carcaj,aljaba|quiver|carquois|faretra|aljava|||köcher|~arrow ~archer
slingshot|honda,huaraca,tirachinas,resortera,gomera|sling,slingshot,catapult|fronde,lance-pierre|fionda|funda,estilingue|warak'a|q'urawa|schleuder,steinschleuder
club.weapon|porra,garrote,cachiporra,macana|club,cudgel,truncheon,bludgeon|massue,gourdin|clava,mazza|porrete,clava,cacete|maqana||keule,knüppel
whip|látigo,fusta,zurriago|whip|fouet|frusta|chicote|||peitsche|~to.whip
boomerang|bumerán,búmeran|boomerang|boomerang|boomerang|bumerangue|||bumerang|~return.noun
gun|arma de fuego,pistola|gun,firearm|arme à feu,fusil|arma da fuoco|arma de fogo|||schusswaffe|~pistol ~rifle
pistol|pistola|pistol,handgun|pistolet|pistola|pistola|||pistole|~revolver ~rifle ~musket
revolver|revólver|revolver|revolver|rivoltella,revolver|revólver||||~rifle ~musket
rifle|rifle,fusil|rifle|fusil,carabine|fucile|rifle,fuzil|||gewehr,büchse|~carbine
carbine|carabina|carbine|carabine|carabina|carabina|||karabiner
musket|mosquete|musket|mousquet|moschetto|mosquete|||muskete|~rifle
shotgun|escopeta|shotgun|fusil de chasse|doppietta,fucile da caccia|espingarda|||schrotflinte,flinte|~rifle
cannon|cañón|cannon|canon|cannone|canhão|||kanone
bullet|bala,proyectil|bullet|balle|pallottola,proiettile|bala,projétil|||kugel,geschoss|~silver-bullet ~cartridge ~shot
silver-bullet|bala de plata|silver bullet|balle d'argent|pallottola d'argento|bala de prata|||silberkugel
cartridge|cartucho|cartridge|cartouche|cartuccia|cartucho|||patrone
gunpowder|pólvora|gunpowder|poudre à canon|polvere da sparo|pólvora|||schießpulver|~explosive ~ammunition
bomb|bomba|bomb|bombe|bomba|bomba|||bombe|~grenade ~explosion ~explosive
grenade|granada|grenade|grenade|granata|granada||||~explosive
dynamite|dinamita|dynamite|dynamite|dinamite|dinamite|||dynamit|~bomb ~explosive
torpedo|torpedo|torpedo|torpille|siluro|torpedo|||torpedo|~missile
missile|misil,proyectil|missile|missile|missile|míssil|||rakete,lenkflugkörper|~rocket
tank.war|tanque,carro de combate,tanqueta|tank|char d'assaut,tank|carro armato|tanque|||panzer
shot|disparo,tiro,balazo|shot,gunshot|tir,coup de feu|sparo,tiro|tiro,disparo|||schuss/schüsse
trap|trampa,cepo,celada,ardid|trap,snare|piège|trappola,tranello|armadilha,cilada|||falle|~bait
bastion|bastión,baluarte,fortín|bastion,bulwark|bastion|bastione,baluardo|bastião,baluarte|||bastion,bollwerk|~fortress ~citadel
trench|trinchera|trench|tranchée|trincea|trincheira|||schützengraben|~barricade
barricade|barricada|barricade|barricade|barricata|barricada|||barrikade
banner|estandarte,pendón,gonfalón|banner,standard,pennant|bannière,étendard,oriflamme|stendardo,vessillo,gonfalone|estandarte|unancha|wiphala|standarte|~flag ~coat-of-arms
emblem|emblema|emblem|emblème|emblema|emblema|||emblem,sinnbild|~badge ~symbol
badge|insignia,distintivo,placa,escarapela|badge|insigne|distintivo,insegna|insígnia,distintivo,crachá|||abzeichen,plakette|~medal
pirate|pirata|pirate,sea robber,swashbuckler|pirate,forban|pirata|pirata|||pirat/piraten,seeräuber|~corsair ~buccaneer ~treasure-island
corsair|corsario|corsair,privateer|corsaire|corsaro|corsário|||korsar/korsaren,freibeuter|~buccaneer
buccaneer|bucanero|buccaneer|boucanier|bucaniere,filibustiere|bucaneiro|||bukanier,freibeuter
filibuster|filibustero|filibuster,freebooter|flibustier|filibustiere|flibusteiro|||freibeuter|~pirate
pirate-ship|barco pirata|pirate ship|bateau pirate|nave pirata,galeone pirata|navio pirata|||piratenschiff|~pirate ~galleon ~ship
treasure-island|isla del tesoro|treasure island|île au trésor|isola del tesoro|ilha do tesouro|||schatzinsel|~treasure ~island
treasure-chest|cofre del tesoro,cofre|treasure chest,coffer|coffre au trésor,coffre|forziere,scrigno|baú do tesouro,cofre|||schatztruhe,schatzkiste|~treasure ~treasure-island ~safe.box
ship|barco,buque,nave,navío,bajel|ship,vessel|navire,bateau,vaisseau|nave,bastimento,naviglio|navio,barco,nau|wamp'u|wampu|schiff/schiffe|~boat ~caravel ~frigate ~liner
boat|bote,barco,lancha,barca,chalupa|boat|bateau,barque,embarcation|barca,battello,barchetta|barco,bote|wamp'u|wampu|boote,kahn|~galleon ~caravel ~canoe
little-boat|barquito,barquilla,botecito|little boat|petit bateau,barquette|barchetta,barchino|barquinho|||bötchen,schiffchen|~boat
paper-boat|barco de papel,barquito de papel|paper boat|bateau en papier|barchetta di carta|barquinho de papel|||papierboot,papierschiffchen|~little-boat
sailboat|velero,barco de vela,barco velero|sailboat,sailing boat,sailing ship,sailing yacht,sailer|voilier|veliero,barca a vela|veleiro|||segelboot,segelschiff,segler|~boat ~schooner ~sail.noun ~sailing
sail.noun|vela,velamen|sail|voile|vela|vela|||segel|~mast
yacht|yate|yacht|yacht|yacht,panfilo|iate|||jacht,yacht|~boat ~sailboat ~schooner ~cruise
canoe|canoa,piragua|canoe|canoë,pirogue|canoa,piroga|canoa|||kanu|~kayak ~raft ~gondola ~rowing
kayak|kayak|kayak|kayak|kayak|caiaque|||kajak|~raft
raft|balsa,almadía|raft|radeau|zattera|balsa,jangada|||floß/flöße|~boat
reed-boat|caballito de totora,balsa de totora|reed boat||||tutura wamp'u|tutura wampu|schilfboot|~raft
gondola|góndola|gondola|gondole|gondola|gôndola|||gondel|~boat
ferry|transbordador,ferry|ferry,ferryboat,ferry boat|ferry,bac,traversier|traghetto|balsa,ferry|||fähre|~boat ~barge
barge|barcaza,gabarra|barge|péniche,barge|chiatta|barcaça|||lastkahn,barke|~boat
tugboat|remolcador|tugboat,tug|remorqueur|rimorchiatore|rebocador|||schlepper
submarine|submarino,sumergible|submarine,u-boat|sous-marin|sottomarino|submarino|||unterseeboot,u-boot|~nautilus
galleon|galeón|galleon|galion|galeone|galeão|||galeone|~ship ~caravel
galley|galera|galley|galère|galea,galera|galé|||galeere|~galleon
caravel|carabela|caravel|caravelle|caravella|caravela|||karavelle|~schooner
frigate|fragata|frigate|frégate|fregata|fragata|||fregatte|~corvette ~galleon
corvette|corbeta|corvette|corvette|corvetta|corveta|||korvette
schooner|goleta|schooner|goélette|goletta|escuna|||schoner|~brig
brig|bergantín|brig,brigantine|brigantin,brick|brigantino|bergantim|||brigg,brigantine|~frigate
clipper|clíper|clipper|clipper|clipper|clíper|||klipper|~sailboat ~schooner
armada|armada,flota,escuadra|armada,fleet|armada,flotte|armata,flotta|armada,frota|||flotte
navy|marina,armada,marina de guerra|navy|marine|marina|marinha,marinha de guerra|||kriegsmarine|~armada ~naval ~navy.blue ~admiral
naval|naval|naval,navy|naval|navale|naval||||~maritime ~nautical ~marine
maritime|marítimo,marino|maritime|maritime|marittimo,marino|marítimo|||maritim
nautical|náutico|nautical|nautique|nautico|náutico|||nautisch/nautische|~maritime ~marine
nautilus|nautilo|nautilus|nautile|nautilo|náutilo|||nautilus|~nautilus.shell
sailor|marinero,marino|sailor,seaman/seamen,mariner,seafarer,jack tar|marin,matelot,marinier|marinaio,navigante|marinheiro,marujo|||matrose,seemann/seeleute|~navigator ~fisherman ~captain ~skipper
little-sailor|marinerito|little sailor|petit marin,moussaillon|marinaretto|marinheirinho|||kleiner matrose|~sailor
navigator|navegante,navegador,nauta|navigator,seafarer|navigateur|navigatore,navigante,nocchiero|navegador,navegante|||navigator,seefahrer|~captain ~explorer ~navigation ~helmsman
helmsman|timonel|helmsman,steersman|timonier|timoniere,nocchiero|timoneiro|||steuermann|~pilot ~rudder
rudder|timón,gobernalle|rudder,helm|gouvernail,timon|timone|leme,timão|||ruder,steuerruder|~steering-wheel
anchor|ancla,áncora|anchor|ancre|ancora|âncora|||anker
mast|mástil|mast|mât|albero|mastro|||mast
buoy|boya|buoy|bouée|boa|boia|||boje|~lifeboat ~beacon
lifeboat|bote salvavidas,bote de salvamento|lifeboat|canot de sauvetage|scialuppa di salvataggio|bote salva-vidas|||rettungsboot
shipwreck|naufragio|shipwreck,wreck|naufrage|naufragio|naufrágio|||schiffbruch|~castaway
castaway|náufrago|castaway,shipwrecked|naufragé|naufrago|náufrago|||schiffbrüchiger/schiffbrüchige
port|puerto,fondeadero|port,harbour,harbor|port|porto|porto|||hafen/häfen|~haven ~pier
haven|puerto,refugio|haven,harbor|havre|porto,rifugio|porto,refúgio|||hafen,zufluchtsort
marina|marina,puerto deportivo|marina|marina,port de plaisance|marina,porto turistico|marina|||jachthafen|~port ~yacht ~pier
pier|muelle,embarcadero,espigón,desembarcadero|pier,dock,jetty,wharf,quay|jetée,quai,embarcadère|molo,pontile,banchina|cais,píer,molhe,embarcadouro|||pier,anlegestelle,kai
shipyard|astillero|shipyard|chantier naval|cantiere navale|estaleiro|||werft|~ship
`
