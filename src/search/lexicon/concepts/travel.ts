// Vehicles, travel, hotels, sport and games.
export const travel = `
car|auto,automóvil,carro,coche|car,automobile,auto|voiture,automobile,auto|auto,automobile,macchina|carro,automóvel|||~vehicle
little-car|carrito,cochecito|little car|petite voiture,voiturette|macchinina|carrinho|||~car
vehicle|vehículo|vehicle|véhicule|veicolo|veículo
taxi|taxi|taxi,cab|taxi|taxi,tassì|táxi|||~car
bus|ómnibus,autobús,bus|bus,coach,omnibus|bus,autobus,autocar|autobus,corriera|ônibus,autocarro|||~minibus
minibus|microbús,combi|minibus,microbus|minibus|minibus|micro-ônibus
van|furgoneta,camioneta|van|camionnette,fourgonnette|furgone,furgoncino|furgão,van|||~truck
truck|camión|truck,lorry|camion|camion,autocarro|caminhão
trailer|remolque|trailer|remorque|rimorchio|reboque
tractor|tractor|tractor|tracteur|trattore|trator
motorcycle|motocicleta,moto|motorcycle,motorbike|moto,motocyclette|motocicletta,moto|motocicleta,moto|||~scooter
scooter|escúter,motoneta|scooter|scooter|scooter,motorino|scooter,motoneta
bicycle|bicicleta,bici|bicycle,bike,cycle|bicyclette,vélo|bicicletta,bici|bicicleta|||~tricycle ~motorcycle ~scooter
little-bicycle|bicicletita|little bike|petit vélo,petite bicyclette|biciclettina|bicicletinha|||~bicycle
tricycle|triciclo|tricycle|tricycle|triciclo|triciclo
cyclist|ciclista|cyclist,biker|cycliste|ciclista|ciclista|||~bicycle
train|tren|train|train|treno|trem,comboio|||~railway ~tram
railway|ferrocarril|railway,railroad|chemin de fer|ferrovia|ferrovia,estrada de ferro
locomotive|locomotora|locomotive|locomotive|locomotiva|locomotiva|||~train
wagon|vagón|wagon,railcar|wagon|vagone|vagão
tram|tranvía|tram,streetcar|tramway,tram|tram|bonde,elétrico|||~locomotive
subway|metro,subterráneo|subway,underground,metro|métro|metropolitana,metrò|metrô,metro
airplane|avión,aeroplano|airplane,plane,aircraft|avion|aereo,aeroplano|avião|||~aviation ~helicopter
little-plane|avioneta,avioncito|little plane|petit avion|aeroplanino|aviãozinho|||~airplane
aviation|aviación|aviation|aviation|aviazione|aviação
airline|aerolínea,línea aérea|airline,airlines,airways|compagnie aérienne,lignes aériennes|compagnia aerea,linea aerea|companhia aérea,linhas aéreas|||~airplane
airport|aeropuerto|airport|aéroport|aeroporto|aeroporto
helicopter|helicóptero|helicopter|hélicoptère|elicottero|helicóptero
glider|planeador|glider|planeur|aliante|planador
balloon.air|globo,globo aerostático|hot air balloon,balloon|montgolfière,ballon|mongolfiera,pallone|balão|||~airship
airship|dirigible|airship,dirigible,zeppelin|dirigeable|dirigibile|dirigível
parachute|paracaídas|parachute|parachute|paracadute|paraquedas
carriage|carruaje,carroza,coche|carriage|carrosse,calèche|carrozza|carruagem|||~wagon.cart
wagon.cart|carreta,carro|cart,wagon|charrette,chariot|carro,carretto|carroça|||~chariot
chariot|carro,cuadriga|chariot|char|carro,biga|carruagem,biga|||~carriage
stagecoach|diligencia|stagecoach|diligence|diligenza|diligência|||~carriage
sled|trineo|sled,sleigh,sledge|traîneau,luge|slitta|trenó
caravan|caravana|caravan|caravane|carovana,roulotte|caravana
engine|motor|engine,motor|moteur|motore|motor
tire|llanta,neumático|tire,tyre|pneu|pneumatico,gomma|pneu
brake|freno|brake|frein|freno|freio,travão
clutch|embrague|clutch|embrayage|frizione|embreagem
piston|pistón|piston|piston|pistone|pistão
battery|batería,pila|battery|batterie,pile|batteria,pila|bateria,pilha
spare-part|repuesto|spare part,spare parts|pièce de rechange|ricambio,pezzo di ricambio|peça de reposição
turbo|turbo|turbo|turbo|turbo|turbo
steering-wheel|volante,timón|steering wheel|volant|volante|volante
road|camino,carretera,vía|road,way|route,chemin|strada,via|estrada,caminho,via|ñan|thakhi|~highway ~path
highway|autopista,carretera|highway,motorway,freeway|autoroute|autostrada|rodovia,autoestrada
street|calle|street|rue|strada,via|rua|||~avenue ~boulevard ~road
avenue|avenida|avenue|avenue|viale|avenida|||~boulevard ~road
boulevard|bulevar|boulevard|boulevard|viale,boulevard|bulevar|||~road
alley|callejón,pasaje|alley,lane|ruelle,allée,impasse|vicolo|beco,viela|||~street
route|ruta|route|route,itinéraire|rotta,percorso|rota|||~road
shortcut|atajo|shortcut|raccourci|scorciatoia|atalho
traffic|tráfico,tránsito|traffic|circulation,trafic|traffico|tráfego,trânsito
travel|viaje|travel,trip,journey,voyage|voyage|viaggio|viagem|ch'usay||~tourism ~tour
bon-voyage|buen viaje|bon voyage,have a good trip|bon voyage|buon viaggio|boa viagem|||~travel
tourism|turismo|tourism|tourisme|turismo|turismo
tour|tour,gira,recorrido|tour|tour,tournée|tour,giro|tour,turnê
excursion|excursión|excursion,outing|excursion|escursione,gita|excursão|||~tour
expedition|expedición|expedition|expédition|spedizione|expedição
safari|safari|safari|safari|safari|safári|||~expedition
cruise|crucero|cruise|croisière|crociera|cruzeiro
walk.stroll|paseo|walk,stroll,promenade|promenade,balade|passeggiata|passeio
passport|pasaporte|passport|passeport|passaporto|passaporte
visa|visa,visado|visa|visa|visto|visto
customs|aduana|customs|douane|dogana|alfândega
transport|transporte|transport,transportation|transport|trasporto|transporte
moving|mudanza|moving,removal,house moving|déménagement|trasloco|mudança
cargo|carga,flete|cargo,freight,load|fret,cargaison,charge|carico,merce|carga,frete|q'ipi|q'ipi
container|contenedor|container|conteneur|container,contenitore|contêiner,contentor
hotel|hotel|hotel|hôtel|hotel,albergo|hotel|||~inn ~hostel ~resort ~lodge
little-hotel|hotelito|little hotel|petit hôtel|alberghetto|hotelzinho|||~hotel
grand-hotel|gran hotel|grand hotel|grand hôtel|grand hotel,grande albergo|grande hotel|||~hotel
motel|motel|motel|motel|motel|motel|||~hotel ~lodge
hostel|hostal,albergue|hostel|auberge de jeunesse|ostello|albergue,hostel|||~inn ~tavern
inn|posada,mesón,hostería|inn,tavern|auberge|locanda,osteria|pousada,estalagem|tampu|tampu|~tavern ~tambo
lodging|hospedaje,alojamiento|lodging,accommodation,lodge|hébergement,logement|alloggio|hospedagem,alojamento|||~hotel
lodge|albergue,refugio|lodge|gîte,refuge|rifugio|refúgio|||~lodging
resort|complejo turístico,resort|resort|station,complexe touristique|resort|resort
camp|campamento|camp|camp,campement|campo,accampamento|acampamento|||~camping
camping|campamento,camping|camping|camping|campeggio|camping,acampamento
tent|carpa,tienda de campaña|tent|tente|tenda|barraca,tenda
reception|recepción|reception|réception|ricevimento,reception|recepção
suite|suite|suite|suite|suite|suíte
welcome|bienvenido,bienvenida|welcome|bienvenue|benvenuto|bem-vindo,boas-vindas|allin hamusqa
hospitality|hospitalidad|hospitality|hospitalité|ospitalità|hospitalidade
restaurant|restaurante,restorán|restaurant|restaurant|ristorante|restaurante|||~bistro ~pizzeria ~rotisserie
bistro|bistró|bistro|bistrot,bistro|bistrot|bistrô|||~trattoria
trattoria|fonda,trattoria|trattoria,eatery|trattoria,gargote|trattoria|trattoria|||~restaurant
picanteria|picantería|spicy food tavern||||||~tavern
cafeteria|cafetería|cafeteria,coffee shop,coffee house|cafétéria,café|caffetteria,caffè|cafeteria,café|||~coffee.shop
canteen|cantina,comedor|canteen|cantine|mensa,cantina|cantina
nightclub|discoteca,club nocturno|nightclub,disco,discotheque|discothèque,boîte de nuit|discoteca,locale notturno|boate,discoteca|||~cabaret
cabaret|cabaré|cabaret|cabaret|cabaret|cabaré
casino|casino|casino|casino|casinò|cassino,casino
sport|deporte|sport,sports|sport|sport|esporte,desporto
sporty|deportivo|sporty,sporting|sportif/sportive|sportivo|esportivo,desportivo|||~sport
athlete|atleta,deportista|athlete,sportsman|athlète,sportif|atleta,sportivo|atleta,esportista
athletic|atlético|athletic|athlétique|atletico|atlético|||~athlete
gym|gimnasio|gym,gymnasium|gymnase|palestra|academia,ginásio
gymnastics|gimnasia|gymnastics|gymnastique|ginnastica|ginástica
football|fútbol,balompié|football,soccer|football,foot|calcio|futebol
footballer|futbolista|footballer,soccer player|footballeur|calciatore|futebolista,jogador de futebol|||~football
goal|gol,meta|goal|but|gol,meta,rete|gol,golo
goalkeeper|arquero,portero,guardameta|goalkeeper,goalie|gardien de but|portiere|goleiro,guarda-redes
basketball|baloncesto,básquetbol|basketball|basket-ball,basket|pallacanestro,basket|basquete
volleyball|voleibol,vóley|volleyball|volley-ball|pallavolo|voleibol,vôlei
handball|balonmano|handball|handball|pallamano|handebol
tennis|tenis|tennis|tennis|tennis|tênis
golf|golf|golf|golf|golf|golfe
golfer|golfista|golfer|golfeur|golfista|golfista|||~golf
polo.sport|polo|polo|polo|polo|polo|||~golf
hockey|hockey|hockey|hockey|hockey|hóquei
rugby|rugby|rugby|rugby|rugby|rúgbi
baseball|béisbol|baseball|base-ball|baseball|beisebol
cricket.sport|críquet|cricket|cricket|cricket|críquete
boxing|boxeo|boxing|boxe|pugilato,boxe|boxe
boxer|boxeador|boxer|boxeur|pugile|boxeador,pugilista|||~boxing
karate|karate|karate|karaté|karate|caratê|||~judo
judo|judo,yudo|judo|judo|judo|judô
wrestling|lucha libre|wrestling|lutte,catch|lotta,wrestling|luta livre|||~boxing
wrestler|luchador|wrestler|lutteur|lottatore|lutador|||~wrestling
fencing.sport|esgrima|fencing|escrime|scherma|esgrima
archery|tiro con arco|archery|tir à l'arc|tiro con l'arco|arco e flecha|||~archer
ski|esquí|ski,skiing|ski|sci|esqui|||~snowboard
skier|esquiador|skier|skieur/skieuse|sciatore|esquiador|||~ski
snowboard|snowboard|snowboard|planche à neige|snowboard|snowboard
skate|patín|skate|patin|pattino|patim|||~skateboard
skater|patinador|skater|patineur|pattinatore|patinador|||~skate
skateboard|monopatín,patineta|skateboard|planche à roulettes|skateboard|skate
surf|surf|surf,surfing|surf|surf|surfe
surfer|surfista,tablista|surfer|surfeur|surfista|surfista|||~surf
swimming|natación|swimming|natation|nuoto|natação|||~swimmer ~to.swim
diving|buceo|diving|plongée|immersione,tuffo|mergulho|||~diver
rowing|remo|rowing|aviron|canottaggio|remo
oar|remo|oar,paddle|rame,aviron|remo|remo
sailing|navegación a vela|sailing|voile,navigation|vela,navigazione|vela,navegação|||~sail.noun
mountaineering|montañismo,alpinismo|mountaineering|alpinisme|alpinismo|montanhismo,alpinismo|||~mountaineer
trekking|senderismo,caminata|trekking,hiking|randonnée|escursionismo,trekking|trilha,caminhada
marathon|maratón|marathon|marathon|maratona|maratona|||~race.run
race.run|carrera|race|course|corsa,gara|corrida
rally|rally|rally|rallye|rally|rali|||~race.run
racing-car|auto de carreras|racing car,race car|voiture de course|macchina da corsa|carro de corrida|||~car
racer|corredor|racer|coureur,pilote de course|corridore|corredor|||~runner
jockey|jinete,jockey|jockey|jockey|fantino|jóquei|||~horseman
horse-riding|equitación,hípica|horse riding,equestrian|équitation|equitazione|equitação,hipismo
bullfighter|torero,matador|bullfighter,toreador,matador|torero,toréador|torero|toureiro
bullfight|corrida de toros|bullfight|corrida|corrida|tourada|||~bullfighter
competition|competencia,competición|competition,contest|compétition,concours|competizione,gara,concorso|competição,concurso
championship|campeonato|championship|championnat|campionato|campeonato
tournament|torneo|tournament|tournoi|torneo|torneio|||~championship
league|liga|league|ligue|lega|liga
olympic|olímpico|olympic|olympique|olimpico|olímpico|||~olympiad
olympiad|olimpiada|olympiad,olympics|olympiade|olimpiade|olimpíada
medal|medalla|medal|médaille|medaglia|medalha|||~trophy
gold-medal|medalla de oro|gold medal|médaille d'or|medaglia d'oro|medalha de ouro|||~medal
trophy|trofeo|trophy|trophée|trofeo|troféu
record|récord|record|record|record,primato|recorde
score|puntaje,marcador|score|score|punteggio|placar,pontuação
stadium|estadio|stadium|stade|stadio|estádio|||~arena
arena|arena,coliseo|arena,coliseum|arène|arena|arena
coliseum|coliseo|coliseum,colosseum|colisée|colosseo|coliseu|||~arena
hippodrome|hipódromo|hippodrome,racecourse|hippodrome|ippodromo|hipódromo
training|entrenamiento,capacitación|training|entraînement,formation|allenamento,formazione|treinamento,treino
exercise|ejercicio|exercise,workout|exercice|esercizio|exercício
fitness|estado físico,acondicionamiento físico|fitness|forme,mise en forme|forma fisica,fitness|boa forma,fitness
game|juego|game|jeu/jeux|gioco|jogo|pukllay|anata|~toy
games|juegos|games|jeux|giochi|jogos|||~game
gamer|jugador,videojugador|gamer|joueur|giocatore|jogador|||~player
video-game|videojuego|video game,videogame|jeu vidéo|videogioco|videogame,jogo de vídeo|||~game
board-game|juego de mesa|board game|jeu de société|gioco da tavolo|jogo de tabuleiro|||~game
chess|ajedrez|chess|échecs|scacchi|xadrez
checkmate|jaque mate|checkmate|échec et mat|scacco matto|xeque-mate|||~chess
checkers|damas|checkers,draughts|dames|dama|damas|||~chess
rook|torre,roque|rook|tour|torre|torre|||~chess
pawn|peón|pawn|pion|pedone|peão|||~chess
dice|dado,dados|dice,die|dé,dés|dado,dadi|dado
domino|dominó|domino,dominoes|domino|domino|dominó
playing-card|naipe,carta|playing card|carte à jouer|carta da gioco|carta de baralho
poker|póquer|poker|poker|poker|pôquer
ace|as|ace|as|asso|ás
joker|comodín|joker,wild card|joker|jolly,matta|coringa,curinga
king-of-hearts|rey de corazones|king of hearts|roi de cœur|re di cuori|rei de copas
queen-of-hearts|reina de corazones|queen of hearts|dame de cœur|regina di cuori|rainha de copas,dama de copas
jackpot|premio mayor,pozo|jackpot|jackpot,gros lot|jackpot|jackpot|||~lottery
lottery|lotería|lottery,lotto|loterie,loto|lotteria,lotto|loteria|||~raffle
raffle|rifa,sorteo|raffle,draw|tombola,tirage|lotteria,riffa|rifa,sorteio
bingo|bingo|bingo|bingo|tombola,bingo|bingo|||~lottery
roulette|ruleta|roulette|roulette|roulette|roleta|||~casino
billiards|billar|billiards,pool,snooker|billard|biliardo|bilhar,sinuca
bowling|bolos,boliche|bowling|bowling,quilles|bowling,birilli|boliche
target|blanco,diana|target|cible|bersaglio|alvo
dart|dardo|dart|fléchette,dard|freccetta,dardo|dardo|||~arrow
puzzle|rompecabezas|puzzle,jigsaw|puzzle,casse-tête|puzzle,rompicapo|quebra-cabeça
riddle|adivinanza,acertijo|riddle|devinette,énigme|indovinello|adivinha,charada|watuchi||~enigma
enigma|enigma|enigma|énigme|enigma|enigma
hide-and-seek|escondidas,escondite|hide and seek|cache-cache|nascondino|esconde-esconde
bet|apuesta|bet,wager|pari|scommessa|aposta
`
