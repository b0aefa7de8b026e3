// War, weapons, the sea and its ships, pirates and heroes.
export const war = `
war|guerra|war|guerre|guerra|guerra|awqanakuy|ch'axwa|~battle
wars|guerras|wars|guerres|guerre|guerras|||~war
warrior|guerrero|warrior|guerrier/guerrière|guerriero|guerreiro|awqaq,awqa|awqa|~soldier ~fighter ~amazon.woman
battle|batalla|battle|bataille|battaglia|batalha|awqanakuy||~combat
combat|combate|combat|combat|combattimento|combate
fighter|luchador,combatiente,peleador|fighter|combattant,lutteur|combattente,lottatore|lutador,combatente|||~gladiator ~soldier
duel|duelo|duel|duel|duello|duelo
victory|victoria|victory|victoire|vittoria|vitória|||~triumph !defeat
defeat|derrota|defeat|défaite|sconfitta|derrota
triumph|triunfo|triumph|triomphe|trionfo|triunfo|haylli|jaylli
defence|defensa|defence,defense|défense|difesa|defesa|||!attack
defender|defensor|defender|défenseur|difensore|defensor
protector|protector|protector|protecteur/protectrice|protettore|protetor|||~defender ~guard
offensive|ofensiva|offensive|offensive|offensiva|ofensiva
invasion|invasión|invasion|invasion|invasione|invasão
revolution|revolución|revolution|révolution|rivoluzione|revolução|||~rebellion
revolutionary|revolucionario|revolutionary|révolutionnaire|rivoluzionario|revolucionário|||~revolution
rebellion|rebelión|rebellion|rébellion|ribellione|rebelião
resistance|resistencia|resistance|résistance|resistenza|resistência|||~endurance
liberation|liberación|liberation|libération|liberazione|libertação|||~freedom
liberator|libertador|liberator|libérateur|liberatore|libertador|||~saviour
army|ejército|army|armée|esercito|exército|||~legion ~troop ~battalion
military|militar|military|militaire|militare|militar
legion|legión|legion|légion|legione|legião|||~troop ~battalion
legionnaire|legionario|legionnaire|légionnaire|legionario|legionário
troop|tropa|troop|troupe|truppa|tropa|||~battalion
battalion|batallón|battalion|bataillon|battaglione|batalhão
brigade|brigada|brigade|brigade|brigata|brigada
squadron|escuadrón,escuadra|squadron,squad|escadron,escouade|squadrone|esquadrão
phalanx|falange|phalanx|phalange|falange|falange
soldier|soldado|soldier|soldat|soldato|soldado
little-soldier|soldadito|little soldier,toy soldier|petit soldat|soldatino|soldadinho|||~soldier
lead-soldier|soldadito de plomo|tin soldier|soldat de plomb|soldatino di piombo|soldadinho de chumbo|||~little-soldier
veteran|veterano|veteran|vétéran|veterano|veterano
general.rank|general|general|général|generale|general|||~marshal ~colonel
marshal|mariscal|marshal|maréchal|maresciallo|marechal|||~colonel
colonel|coronel|colonel|colonel|colonnello|coronel|||~captain
major.rank|mayor|major|major,commandant|maggiore|major|||~captain
captain|capitán|captain|capitaine|capitano|capitão|||~commander
lieutenant|teniente|lieutenant|lieutenant|tenente|tenente|||~captain
sergeant|sargento|sergeant|sergent|sergente|sargento|||~corporal
corporal|cabo|corporal|caporal|caporale|cabo
commander|comandante|commander,commandant|commandant|comandante|comandante
commando|comando|commando|commando|commando|comando
command|comando,mando|command|commandement|comando|comando
officer|oficial|officer|officier|ufficiale|oficial
admiral|almirante|admiral|amiral/amiraux|ammiraglio|almirante|||~captain ~commander
cadet|cadete|cadet|cadet|cadetto|cadete
ranger|guardabosques|ranger|garde forestier|guardaboschi|guarda-florestal
hussar|húsar|hussar|hussard|ussaro|hussardo|||~cavalry
dragoon|dragón|dragoon|dragon|dragone|dragão|||~hussar
grenadier|granadero|grenadier|grenadier|granatiere|granadeiro|||~soldier
musketeer|mosquetero|musketeer|mousquetaire|moschettiere|mosqueteiro|||~soldier
three-musketeers|tres mosqueteros|three musketeers|trois mousquetaires|tre moschettieri|três mosqueteiros|||~musketeer
lancer|lancero|lancer|lancier|lanciere|lanceiro
cavalry|caballería|cavalry|cavalerie|cavalleria|cavalaria
infantry|infantería|infantry|infanterie|fanteria|infantaria
artillery|artillería|artillery|artillerie|artiglieria|artilharia
guerrilla|guerrilla|guerrilla|guérilla|guerriglia|guerrilha
partisan|partisano|partisan|partisan|partigiano|partisan
conqueror|conquistador|conqueror,conquistador|conquérant|conquistatore|conquistador|||~warrior
barbarian|bárbaro|barbarian|barbare|barbaro|bárbaro|||~warrior
centurion|centurión|centurion|centurion|centurione|centurião
trojan-horse|caballo de troya|trojan horse|cheval de troie|cavallo di troia|cavalo de troia
samurai|samurái|samurai|samouraï|samurai|samurai|||~ninja
ninja|ninja|ninja|ninja|ninja|ninja
hero|héroe|hero/heroes|héros|eroe|herói|||~champion !villain !heroine
heroine|heroína|heroine|héroïne|eroina|heroína
superhero|superhéroe|superhero|super-héros|supereroe|super-herói|||~hero
superman|superhombre|superman|surhomme|superuomo|super-homem|||~superhero
villain|villano|villain|méchant,scélérat|cattivo,malvagio|vilão
avenger|vengador|avenger|vengeur/vengeresse|vendicatore|vingador
vengeance|venganza|vengeance,revenge|vengeance|vendetta|vingança
weapon|arma|weapon,arms|arme|arma|arma
armour|armadura|armour,armor|armure|armatura,corazza|armadura|||~breastplate
breastplate|coraza|breastplate,cuirass|cuirasse|corazza|couraça
chain-mail|cota de malla|chain mail|cotte de mailles|cotta di maglia|cota de malha|||~armour
shield|escudo|shield|bouclier|scudo|escudo|||~armour
sword|espada|sword|épée,glaive|spada|espada|||~saber ~excalibur ~dagger
saber|sable|saber,sabre|sabre|sciabola|sabre|||~dagger
foil.sword|florete|foil,rapier|fleuret,rapière|fioretto|florete|||~sword
dagger|daga,puñal|dagger|dague,poignard|pugnale,daga|punhal,adaga|||~stiletto
stiletto|estilete|stiletto|stylet|stiletto|estilete
machete|machete|machete|machette|machete|facão|||~knife
spear|lanza|spear,lance|lance|lancia|lança|chuki|chuki|~javelin
javelin|jabalina|javelin|javelot|giavellotto|dardo|||~trident
trident|tridente|trident|trident|tridente|tridente|||~spear
harpoon|arpón|harpoon|harpon|arpione|arpão
bow.weapon|arco|bow|arc|arco|arco|wach'i||~crossbow ~arrow
crossbow|ballesta|crossbow|arbalète|balestra|besta|||~arrow
quiver|carcaj|quiver|carquois|faretra|aljava
slingshot|honda,huaraca|sling,slingshot|fronde,lance-pierre|fionda|funda,estilingue|warak'a|q'urawa
club.weapon|porra,garrote|club,cudgel|massue,gourdin|clava,mazza|porrete|maqana
whip|látigo|whip|fouet|frusta|chicote
boomerang|bumerán,búmeran|boomerang|boomerang|boomerang|bumerangue
gun|arma de fuego,pistola|gun,firearm|arme à feu,fusil|arma da fuoco|arma de fogo|||~pistol ~rifle
pistol|pistola|pistol|pistolet|pistola|pistola|||~revolver ~rifle ~musket
revolver|revólver|revolver|revolver|rivoltella,revolver|revólver|||~rifle ~musket
rifle|rifle,fusil|rifle|fusil,carabine|fucile|rifle,fuzil|||~carbine
carbine|carabina|carbine|carabine|carabina|carabina
musket|mosquete|musket|mousquet|moschetto|mosquete|||~rifle
shotgun|escopeta|shotgun|fusil de chasse|doppietta,fucile da caccia|espingarda|||~rifle
cannon|cañón|cannon|canon|cannone|canhão
bullet|bala|bullet|balle|pallottola,proiettile|bala|||~silver-bullet
silver-bullet|bala de plata|silver bullet|balle d'argent|pallottola d'argento|bala de prata
cartridge|cartucho|cartridge|cartouche|cartuccia|cartucho
gunpowder|pólvora|gunpowder|poudre à canon|polvere da sparo|pólvora
bomb|bomba|bomb|bombe|bomba|bomba|||~grenade
grenade|granada|grenade|grenade|granata|granada
dynamite|dinamita|dynamite|dynamite|dinamite|dinamite|||~bomb
torpedo|torpedo|torpedo|torpille|siluro|torpedo|||~missile
missile|misil|missile|missile|missile|míssil|||~rocket
tank.war|tanque|tank|char d'assaut,tank|carro armato|tanque
shot|disparo,tiro|shot|tir,coup de feu|sparo,tiro|tiro,disparo
trap|trampa|trap,snare|piège|trappola|armadilha
bastion|bastión,baluarte|bastion,bulwark|bastion|bastione,baluardo|bastião,baluarte|||~fortress
trench|trinchera|trench|tranchée|trincea|trincheira
barricade|barricada|barricade|barricade|barricata|barricada
banner|estandarte,pendón|banner,standard|bannière,étendard|stendardo,vessillo|estandarte|unancha|wiphala|~flag
emblem|emblema|emblem|emblème|emblema|emblema|||~badge
badge|insignia,distintivo|badge|insigne|distintivo,insegna|insígnia,distintivo
pirate|pirata|pirate|pirate|pirata|pirata|||~corsair ~buccaneer
corsair|corsario|corsair,privateer|corsaire|corsaro|corsário|||~buccaneer
buccaneer|bucanero|buccaneer|boucanier|bucaniere|bucaneiro
filibuster|filibustero|filibuster,freebooter|flibustier|filibustiere|flibusteiro|||~pirate
pirate-ship|barco pirata|pirate ship|bateau pirate|nave pirata,galeone pirata|navio pirata|||~pirate
treasure-island|isla del tesoro|treasure island|île au trésor|isola del tesoro|ilha do tesouro
treasure-chest|cofre del tesoro,cofre|treasure chest,coffer|coffre au trésor,coffre|forziere,scrigno|baú do tesouro,cofre|||~treasure
ship|barco,buque,nave,navío|ship,vessel|navire,bateau,vaisseau|nave,bastimento|navio,barco|wamp'u|wampu|~boat ~caravel
boat|bote,barco,lancha|boat|bateau,barque|barca,battello|barco,bote|wamp'u|wampu|~galleon ~caravel
little-boat|barquito,barquilla,botecito|little boat|petit bateau,barquette|barchetta,barchino|barquinho|||~boat
paper-boat|barco de papel,barquito de papel|paper boat|bateau en papier|barchetta di carta|barquinho de papel|||~little-boat
sailboat|velero|sailboat,sailing boat,sailing ship|voilier|veliero,barca a vela|veleiro|||~boat ~schooner
sail.noun|vela|sail|voile|vela|vela
yacht|yate|yacht|yacht|yacht,panfilo|iate|||~boat ~sailboat ~schooner
canoe|canoa|canoe|canoë|canoa|canoa|||~kayak ~raft
kayak|kayak|kayak|kayak|kayak|caiaque|||~raft
raft|balsa|raft|radeau|zattera|balsa,jangada|||~boat
reed-boat|caballito de totora,balsa de totora|reed boat||||tutura wamp'u|tutura wampu|~raft
gondola|góndola|gondola|gondole|gondola|gôndola|||~boat
ferry|transbordador,ferry|ferry,ferryboat|ferry,bac,traversier|traghetto|balsa,ferry|||~boat ~barge
barge|barcaza|barge|péniche,barge|chiatta|barcaça|||~boat
tugboat|remolcador|tugboat,tug|remorqueur|rimorchiatore|rebocador
submarine|submarino|submarine|sous-marin|sottomarino|submarino
galleon|galeón|galleon|galion|galeone|galeão|||~ship ~caravel
galley|galera|galley|galère|galea,galera|galé|||~galleon
caravel|carabela|caravel|caravelle|caravella|caravela
frigate|fragata|frigate|frégate|fregata|fragata|||~corvette
corvette|corbeta|corvette|corvette|corvetta|corveta
schooner|goleta|schooner|goélette|goletta|escuna|||~brig
brig|bergantín|brig,brigantine|brigantin,brick|brigantino|bergantim
clipper|clíper|clipper|clipper|clipper|clíper|||~sailboat
armada|armada,flota|armada,fleet|armada,flotte|armata,flotta|armada,frota
navy|marina,armada|navy|marine|marina|marinha|||~armada
naval|naval|naval|naval|navale|naval|||~maritime
maritime|marítimo|maritime|maritime|marittimo|marítimo
nautical|náutico|nautical|nautique|nautico|náutico|||~maritime ~marine
nautilus|nautilo|nautilus|nautile|nautilo|náutilo
sailor|marinero,marino|sailor,seaman/seamen,mariner|marin,matelot|marinaio|marinheiro|||~navigator ~fisherman ~captain
little-sailor|marinerito|little sailor|petit marin,moussaillon|marinaretto|marinheirinho|||~sailor
navigator|navegante,navegador|navigator|navigateur|navigatore|navegador,navegante|||~captain
helmsman|timonel|helmsman|timonier|timoniere|timoneiro
rudder|timón|rudder,helm|gouvernail,timon|timone|leme,timão
anchor|ancla|anchor|ancre|ancora|âncora
mast|mástil|mast|mât|albero|mastro
buoy|boya|buoy|bouée|boa|boia
lifeboat|bote salvavidas|lifeboat|canot de sauvetage|scialuppa di salvataggio|bote salva-vidas
shipwreck|naufragio|shipwreck|naufrage|naufragio|naufrágio
castaway|náufrago|castaway,shipwrecked|naufragé|naufrago|náufrago
port|puerto|port,harbour,harbor|port|porto|porto|||~haven
haven|puerto,refugio|haven|havre|porto,rifugio|porto,refúgio
marina|marina,puerto deportivo|marina|marina,port de plaisance|marina,porto turistico|marina|||~port
pier|muelle,embarcadero|pier,dock,jetty,wharf|jetée,quai,embarcadère|molo,pontile|cais,píer
shipyard|astillero|shipyard|chantier naval|cantiere navale|estaleiro
`
