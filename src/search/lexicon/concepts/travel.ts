// Vehicles, travel, hotels, sport and games.
export const travel = `
car|auto,automóvil,carro,coche|car,automobile,auto,motor car|voiture,automobile,auto|auto,automobile,macchina,vettura,autovettura|carro,automóvel,viatura|||wagen,automobil|~vehicle ~automotive ~driver
little-car|carrito,cochecito|little car,small car|petite voiture,voiturette|macchinina,macchinetta|carrinho|||autochen,kleines auto,wägelchen|~car
vehicle|vehículo|vehicle|véhicule|veicolo|veículo|||fahrzeug,gefährt|~automotive
taxi|taxi|taxi,cab|taxi|taxi,tassì|táxi|||taxi|~car
bus|ómnibus,autobús,bus,colectivo|bus,coach,omnibus|bus,autobus,autocar|autobus,corriera,pullman|ônibus,autocarro|||bus,omnibus|~minibus
minibus|microbús,combi,buseta|minibus,microbus|minibus,minicar|minibus,pulmino|micro-ônibus,lotação|||kleinbus,minibus
van|furgoneta,camioneta,furgón,combi|van|camionnette,fourgonnette,fourgon|furgone,furgoncino|furgão,van,camioneta|||lieferwagen,kleintransporter|~truck
truck|camión,tráiler|truck,lorry|camion,poids lourd|camion,autocarro,autotreno|caminhão/camião|||lastwagen,lkw,laster|~trailer
trailer|remolque,acoplado,tráiler|trailer|remorque|rimorchio|reboque|||anhänger
tractor|tractor|tractor|tracteur|trattore|trator|||traktor,trecker,schlepper|~plough
motorcycle|motocicleta,moto|motorcycle,motorbike,moto|moto,motocyclette|motocicletta,moto,motociclo|motocicleta,moto|||motorrad/motorräder|~scooter
scooter|escúter,motoneta,scooter|scooter|scooter|scooter,motorino|scooter,motoneta|||motorroller
bicycle|bicicleta,bici,bicla|bicycle,bike,cycle,pushbike|bicyclette,vélo,bécane|bicicletta,bici,velocipede|bicicleta,bici,bike,magrela|||fahrrad/fahrräder,rad/räder|~tricycle ~motorcycle ~scooter
little-bicycle|bicicletita,bicicletica,bicicleta pequeña|little bike|petit vélo,petite bicyclette|biciclettina|bicicletinha|||kleines fahrrad|~bicycle
tricycle|triciclo|tricycle|tricycle|triciclo|triciclo|||dreirad/dreiräder
cyclist|ciclista,pedalista|cyclist,biker,bicyclist,cycler|cycliste|ciclista|ciclista|||radfahrer/radfahrerin,radler|~bicycle
train|tren|train,railway train|train|treno|trem,comboio|||zug/züge,bahn|~railway ~tram ~wagon
railway|ferrocarril,vía férrea|railway,railroad|chemin de fer|ferrovia,strada ferrata|ferrovia,estrada de ferro,via férrea,caminho de ferro|||eisenbahn,bahn|~locomotive ~tram
locomotive|locomotora|locomotive|locomotive|locomotiva|locomotiva|||lokomotive,lok|~train
wagon|vagón,furgón|wagon,railcar|wagon|vagone|vagão|||eisenbahnwagen
tram|tranvía|tram,streetcar|tramway,tram|tram|bonde,elétrico|||straßenbahn,trambahn,tram|~locomotive
subway|metro,subterráneo,subte|subway,underground,metro|métro,métropolitain|metropolitana,metrò|metrô,metro|||u-bahn,untergrundbahn|~train
airplane|avión,aeroplano,aeronave|airplane,plane,aircraft,aeroplane,airliner|avion,aéroplane|aereo,aeroplano,velivolo|avião,aeroplano,aeronave|||flugzeug,flieger|~aviation ~helicopter ~pilot ~wing ~glider
little-plane|avioneta,avioncito|little plane|petit avion|aeroplanino|aviãozinho|||kleinflugzeug,kleines flugzeug|~airplane
aviation|aviación,aeronáutica|aviation,aeronautics|aviation,aéronautique|aviazione,aeronautica|aviação,aeronáutica|||luftfahrt,fliegerei|~flight
airline|aerolínea,línea aérea,líneas aéreas|airline,airlines,airways|compagnie aérienne,lignes aériennes,ligne aérienne|compagnia aerea,linea aerea|companhia aérea,linhas aéreas,linha aérea|||fluggesellschaft,fluglinie,luftlinie|~airplane
airport|aeropuerto,aeródromo|airport,airfield,aerodrome|aéroport,aérodrome|aeroporto,aerodromo|aeroporto,aeródromo|||flughafen/flughäfen,flugplatz|~terminal ~airplane ~airline
helicopter|helicóptero|helicopter,chopper|hélicoptère|elicottero|helicóptero|||hubschrauber,helikopter|~drone
glider|planeador|glider,sailplane|planeur|aliante|planador|||segelflugzeug,segelflieger
balloon.air|globo,globo aerostático,aeróstato,aerostato|hot air balloon,balloon|montgolfière,ballon,aérostat|mongolfiera,pallone,aerostato|balão,aeróstato,balão de ar quente|||heißluftballon|~airship ~balloon.toy
airship|dirigible,zepelín|airship,dirigible,zeppelin|dirigeable,zeppelin|dirigibile|dirigível,zepelim|||luftschiff,zeppelin
parachute|paracaídas|parachute|parachute|paracadute|paraquedas|||fallschirm
carriage|carruaje,carroza,coche,calesa,landó,carricoche|carriage|carrosse,calèche|carrozza,calesse|carruagem,coche,charrete|||kutsche,karosse|~wagon.cart
wagon.cart|carreta,carro,carromato,carretón|cart,wagon,waggon|charrette,chariot|carro,carretto|carroça,carreta|||karren,karre,fuhrwerk|~chariot
chariot|carro,cuadriga,carro de guerra,biga|chariot,war chariot|char|carro,biga,quadriga|carruagem,biga,quadriga|||streitwagen,triumphwagen,quadriga|~carriage
stagecoach|diligencia|stagecoach|diligence|diligenza|diligência|||postkutsche|~carriage ~wagon.cart
sled|trineo|sled,sleigh,sledge,toboggan|traîneau,luge|slitta,slittino|trenó,tobogã|||schlitten,rodel|~ski
caravan|caravana,casa rodante,roulotte|caravan,camper,motor home|caravane|carovana,roulotte,camper|caravana|||karawane,wohnwagen|~camping ~camp
engine|motor|engine,motor|moteur|motore|motor|||motor|~motorcycle
tire|llanta,neumático|tire,tyre|pneu,pneumatique|pneumatico,gomma,copertone|pneu,pneumático|||reifen|~wheel
brake|freno|brake|frein|freno|freio,travão|||bremse
clutch|embrague|clutch|embrayage|frizione|embreagem|||kupplung
piston|pistón|piston|piston|pistone|pistão|||kolben
battery|batería,pila,acumulador|battery|batterie,pile,accumulateur|batteria,pila,accumulatore|bateria,pilha,acumulador|||batterie,akku
spare-part|repuesto,refacción,recambio,pieza de repuesto|spare part,spare parts|pièce de rechange,pièces détachées,pièce détachée|ricambio,pezzo di ricambio,pezzi di ricambio|peça de reposição,peças de reposição,sobressalente|||ersatzteil
turbo|turbo|turbo|turbo|turbo|turbo|||turbo
steering-wheel|volante,timón,manubrio|steering wheel|volant|volante|volante,direção|||lenkrad/lenkräder,steuerrad/steuerräder
road|camino,carretera,vía|road,way|route,chemin|strada,via|estrada,caminho,via|ñan|thakhi|weg,straße,landstraße|~highway ~path
highway|autopista,carretera,autovía|highway,motorway,freeway,expressway,turnpike,interstate|autoroute|autostrada|rodovia,autoestrada,estrada,autopista|||autobahn,schnellstraße
street|calle|street|rue|strada,via|rua|||straße|~avenue ~boulevard ~road
avenue|avenida|avenue|avenue|viale|avenida|||avenue|~boulevard ~road
boulevard|bulevar|boulevard|boulevard|viale,boulevard,corso|bulevar|||boulevard,prachtstraße|~road
alley|callejón,pasaje,callejuela|alley,lane,alleyway|ruelle,allée,impasse,venelle|vicolo|beco,viela,ruela|||gasse|~street
route|ruta,itinerario|route,itinerary|route,itinéraire|rotta,percorso,itinerario|rota,itinerário,roteiro|||strecke|~road
shortcut|atajo|shortcut,short cut|raccourci|scorciatoia|atalho|||abkürzung
traffic|tráfico,tránsito|traffic|circulation,trafic|traffico|tráfego,trânsito|||verkehr
travel|viaje|travel,trip,journey,voyage|voyage|viaggio|viagem|ch'usay||reise,fahrt|~tourism ~tour
bon-voyage|buen viaje,feliz viaje|bon voyage,have a good trip,safe journey|bon voyage|buon viaggio|boa viagem|||gute reise|~travel
tourism|turismo|tourism,sightseeing|tourisme|turismo|turismo|||tourismus,fremdenverkehr
tour|tour,gira,recorrido|tour|tour,tournée|tour,giro,tournée|tour,turnê|||rundreise,rundfahrt
excursion|excursión|excursion,outing,day trip|excursion|escursione,gita,scampagnata|excursão|||ausflug/ausflüge,exkursion|~tour ~trekking ~walk.stroll ~picnic
expedition|expedición|expedition|expédition|spedizione|expedição||||~exploration ~explorer
safari|safari|safari|safari|safari|safári|||safari|~expedition
cruise|crucero|cruise|croisière|crociera|cruzeiro|||kreuzfahrt|~ship ~sailing
walk.stroll|paseo,caminata|walk,stroll,promenade,saunter,ramble|promenade,balade,flânerie|passeggiata,passeggio|passeio,caminhada|||spaziergang/spaziergänge,bummel|~walker ~to.walk
passport|pasaporte|passport|passeport|passaporto|passaporte|||reisepass/reisepässe|~visa
visa|visa,visado|visa|visa|visto|visto|||visum/visa
customs|aduana|customs|douane|dogana|alfândega|||zoll
transport|transporte,acarreo|transport,transportation|transport|trasporto|transporte|||beförderung|~transportable ~carrier
moving|mudanza,trasteo|moving,removal,house moving|déménagement|trasloco|mudança|||umzug/umzüge
cargo|carga,flete,cargamento|cargo,freight,load|fret,cargaison,charge,cargo|carico,merce|carga,frete,carregamento|q'ipi|q'ipi|fracht,ladung|~shipment
container|contenedor,contáiner|container,receptacle|conteneur|container,contenitore|contêiner,contentor|||behälter|~vessel.pot ~box
hotel|hotel|hotel|hôtel|hotel,albergo|hotel|||hotel|~inn ~hostel ~resort ~lodge
little-hotel|hotelito|little hotel|petit hôtel|alberghetto|hotelzinho|||kleines hotel|~hotel
grand-hotel|gran hotel|grand hotel|grand hôtel|grand hotel,grande albergo|grande hotel|||grandhotel,grand hotel|~hotel
motel|motel|motel|motel|motel|motel|||motel|~hotel ~lodge ~inn
hostel|hostal,albergue,hospedería|hostel,youth hostel|auberge de jeunesse|ostello,ostello della gioventù|albergue,hostel,albergaria|||herberge,hostel,jugendherberge|~inn ~tavern ~lodge
inn|posada,mesón,hostería,parador|inn,tavern,guesthouse|auberge,hôtellerie|locanda,osteria,trattoria|pousada,estalagem,hospedaria,taverna|tampu|tampu|gasthaus/gasthäuser,gasthof/gasthöfe,wirtshaus|~tavern ~tambo
lodging|hospedaje,alojamiento|lodging,accommodation,lodge|hébergement,logement,gîte|alloggio|hospedagem,alojamento,acomodação|||unterkunft/unterkünfte,beherbergung|~hotel ~inn ~hostel
lodge|albergue,refugio|lodge|gîte,refuge|rifugio|refúgio||||~lodging ~cabin ~chalet
resort|complejo turístico,resort,centro vacacional|resort|station,complexe touristique,station balnéaire|resort,villaggio turistico|resort,complexo turístico|||ferienanlage,resort|~holiday
camp|campamento|camp,encampment|camp,campement|campo,accampamento|acampamento|||camp|~camping ~tent
camping|campamento,camping,acampada|camping|camping|campeggio|camping,acampamento|||camping,zelten,campen|~tent ~bonfire
tent|carpa,tienda de campaña|tent|tente|tenda|barraca,tenda|||zelt
reception|recepción|reception|réception|ricevimento,reception|recepção|||empfang/empfänge,rezeption|~welcome
suite|suite|suite|suite|suite|suíte|||suite|~room
welcome|bienvenido/bienvenida|welcome|bienvenue/bienvenu,bienvenus|benvenuto|bem-vindo/bem-vinda/bem-vindos,boas-vindas|allin hamusqa||willkommen|~hospitality
hospitality|hospitalidad|hospitality|hospitalité|ospitalità|hospitalidade|||gastfreundschaft,gastlichkeit
restaurant|restaurante,restorán|restaurant,diner,eatery|restaurant|ristorante,ristorantino|restaurante|||restaurant,gaststätte,lokal|~bistro ~pizzeria ~rotisserie
bistro|bistró|bistro|bistrot,bistro|bistrot|bistrô|||bistro|~trattoria
trattoria|fonda,trattoria,figón|trattoria,eatery,chophouse|trattoria,gargote|trattoria|trattoria|||trattoria|~restaurant ~pizzeria ~tavern
picanteria|picantería|spicy food tavern|||||||~tavern ~picante
cafeteria|cafetería,cafetín|cafeteria,coffee shop,coffee house|cafétéria,café|caffetteria,caffè|cafeteria,café|||kaffeehaus/kaffeehäuser|~coffee.shop ~tearoom
canteen|cantina,comedor|canteen|cantine,réfectoire|mensa,cantina|cantina|||kantine,mensa|~dining-room
nightclub|discoteca,club nocturno,disco,antro|nightclub,disco,discotheque,night club|discothèque,boîte de nuit,club,disco|discoteca,locale notturno,disco|boate,discoteca,danceteria|||nachtclub/nachtclubs,diskothek|~cabaret ~dance
cabaret|cabaré|cabaret|cabaret|cabaret|cabaré|||kabarett
casino|casino|casino,gaming house|casino|casinò|cassino,casino|||kasino,casino,spielbank|~gambler
sport|deporte|sport,sports|sport|sport|esporte,desporto|||sport
sporty|deportivo|sporty,sporting|sportif/sportive|sportivo|esportivo,desportivo|||sportlich/sportliche/sportlicher/sportliches/sportlichen|~sport ~athletic ~sportswear
athlete|atleta,deportista|athlete,sportsman|athlète,sportif|atleta,sportivo|atleta,esportista,desportista|||sportler/sportlerin,athlet/athletin|~sport ~champion
athletic|atlético|athletic|athlétique|atletico|atlético|||athletisch/athletische/athletischer/athletisches/athletischen|~athlete
gym|gimnasio|gym,gymnasium|gymnase,salle de sport|palestra|academia,ginásio|||fitnessstudio,turnhalle|~fitness ~gymnastics
gymnastics|gimnasia|gymnastics|gymnastique|ginnastica,ginnica|ginástica|||gymnastik,turnen|~acrobat
football|fútbol,balompié|football,soccer,footy|football,foot,ballon rond|calcio,pallone|futebol,soccer|||fußball/fußbälle|~goal ~rugby
footballer|futbolista,pelotero|footballer,soccer player|footballeur|calciatore/calciatrice|futebolista,jogador de futebol|||fußballer/fußballerin,fußballspieler|~football
goal|gol,meta|goal|but|gol,meta,rete|gol,golo||||~goal.aim ~goalkeeper ~target
goalkeeper|arquero,portero,guardameta,golero,cuidapalos|goalkeeper,goalie|gardien de but|portiere|goleiro,guarda-redes,arqueiro|||torwart,torhüter
basketball|baloncesto,básquetbol,básquet,basquetbol|basketball|basket-ball,basket|pallacanestro,basket|basquete,basquetebol|||basketball|~volleyball ~handball
volleyball|voleibol,vóley,vólibol,balonvolea|volleyball|volley-ball,volley|pallavolo|voleibol,vôlei,vólei|||volleyball
handball|balonmano,handball,hándbol|handball|handball|pallamano|handebol,andebol|||handball
tennis|tenis,tenis de campo|tennis|tennis|tennis|tênis
golf|golf|golf|golf|golf|golfe|||golf
golfer|golfista|golfer|golfeur|golfista|golfista|||golfer/golferin,golfspieler|~golf
polo.sport|polo|polo|polo|polo|polo||||~golf
hockey|hockey|hockey|hockey|hockey|hóquei|||hockey|~polo.sport
rugby|rugby|rugby|rugby|rugby|rúgbi|||rugby
baseball|béisbol|baseball|base-ball|baseball|beisebol|||baseball|~cricket.sport
cricket.sport|críquet|cricket|cricket|cricket|críquete|||kricket
boxing|boxeo,box,pugilismo|boxing,pugilism|boxe,pugilat|pugilato,boxe|boxe,pugilismo|||boxen,boxsport|~fight
boxer|boxeador,púgil,pugilista|boxer,pugilist,prizefighter|boxeur,pugiliste|pugile|boxeador,pugilista|||boxerin|~boxing
karate|karate|karate|karaté|karate|caratê|||karate|~judo ~samurai
judo|judo,yudo|judo|judo|judo|judô|||judo
wrestling|lucha libre,cachascán|wrestling,grappling|lutte,catch|lotta,wrestling|luta livre|||ringen,ringkampf/ringkämpfe|~boxing ~fighter
wrestler|luchador|wrestler,grappler|lutteur|lottatore|lutador|||ringer/ringerin|~wrestling
fencing.sport|esgrima|fencing|escrime|scherma|esgrima|||fechten|~foil.sword ~sword
archery|tiro con arco|archery|tir à l'arc|tiro con l'arco|arco e flecha|||bogenschießen|~archer ~arrow
ski|esquí|ski,skiing|ski|sci|esqui|||ski,schi|~snowboard ~snow
skier|esquiador|skier|skieur/skieuse|sciatore|esquiador|||skifahrer/skifahrerin,skiläufer|~ski
snowboard|snowboard|snowboard|planche à neige|snowboard|snowboard|||snowboard
skate|patín,skate|skate|patin|pattino|patim|||schlittschuh,rollschuh|~skateboard ~scooter
skater|patinador|skater|patineur|pattinatore|patinador|||eisläufer/eisläuferin,schlittschuhläufer|~skate
skateboard|monopatín,patineta,skate|skateboard|planche à roulettes,skate|skateboard,skate,tavola|skate,esqueite|||skateboard,rollbrett
surf|surf,surfing,tabla hawaiana|surf,surfing|surf,surfing|surf,surfing|surfe|||surfen,wellenreiten
surfer|surfista,tablista,surfero|surfer,surfboarder|surfeur|surfista|surfista|||surfer/surferin,wellenreiter|~surf ~wave
swimming|natación,nado|swimming|natation,nage|nuoto|natação,nado|||schwimmen,schwimmsport|~swimmer ~to.swim
diving|buceo,submarinismo|diving,scuba diving|plongée,plongeon|immersione,tuffo|mergulho|||tauchen,tauchsport|~diver ~to.dive
rowing|remo,remar|rowing|aviron|canottaggio,voga|remo|||rudern|~oar ~boat
oar|remo,canalete|oar,paddle|rame,aviron,pagaie|remo,pagaia|remo|||ruder,paddel
sailing|navegación a vela|sailing|voile,navigation|vela,navigazione|vela,navegação|||segeln,segelsport|~sail.noun ~sailor ~yacht
mountaineering|montañismo,alpinismo,andinismo|mountaineering,alpinism|alpinisme|alpinismo|montanhismo,alpinismo,andinismo|||bergsteigen,alpinismus|~mountaineer
trekking|senderismo,caminata,excursionismo|trekking,hiking,rambling|randonnée|escursionismo,trekking|trilha,caminhada,trekking|||wandern,trekking|~hiker
marathon|maratón,maratónica|marathon|marathon|maratona|maratona|||marathon|~race.run ~runner
race.run|carrera|race|course|corsa,gara|corrida|||rennen,wettlauf/wettläufe,lauf/läufe|~to.run ~racer
rally|rally,rali|rally,road rally|rallye|rally|rali|||rallye|~race.run ~racing-car
racing-car|auto de carreras,bólido,carro de carreras,coche de carreras|racing car,race car|voiture de course,bolide|macchina da corsa,bolide,auto da corsa|carro de corrida,bólido|||rennwagen,rennauto|~car
racer|corredor|racer|coureur,pilote de course|corridore|corredor|||rennfahrer/rennfahrerin,racer|~runner
jockey|jinete,jockey,yóquey|jockey|jockey|fantino|jóquei|||jockey|~horseman ~horse-riding
horse-riding|equitación,hípica|horse riding,equestrian,equestrianism|équitation,hippisme|equitazione,ippica|equitação,hipismo|||reiten,reitsport|~equine ~horse
bullfighter|torero,matador|bullfighter,toreador,matador|torero,toréador|torero,toreador|toureiro,toreador|||stierkämpfer/stierkämpferin,torero
bullfight|corrida de toros,toreo,novillada|bullfight,corrida|corrida,tauromachie|corrida,tauromachia|tourada,corrida de touros|||stierkampf/stierkämpfe|~bullfighter
competition|competencia,competición,certamen,concurso,contienda|competition,contest|compétition,concours,épreuve|competizione,gara,concorso|competição,concurso,certame|||wettbewerb,wettkampf/wettkämpfe|~championship ~tournament
championship|campeonato|championship|championnat|campionato|campeonato|||meisterschaft
tournament|torneo,certamen|tournament,tourney|tournoi|torneo|torneio|||turnier|~championship
league|liga|league|ligue|lega|liga
olympic|olímpico|olympic|olympique|olimpico|olímpico|||olympisch/olympische/olympischer/olympisches/olympischen|~olympiad
olympiad|olimpiada,olimpíada,juegos olímpicos|olympiad,olympics,olympic games|olympiade,jeux olympiques|olimpiade,giochi olimpici|olimpíada,jogos olímpicos|||olympiade
medal|medalla|medal|médaille|medaglia|medalha|||medaille|~trophy ~champion
gold-medal|medalla de oro|gold medal|médaille d'or|medaglia d'oro|medalha de ouro|||goldmedaille|~medal
trophy|trofeo|trophy|trophée|trofeo|troféu|||trophäe,pokal
record|récord,plusmarca|record|record|record,primato|recorde|||rekord
score|puntaje,marcador,puntuación,tanteo|score|score|punteggio|placar,pontuação,escore|||punktestand,spielstand|~goal
stadium|estadio|stadium|stade|stadio|estádio|||stadion/stadien|~arena ~coliseum
arena|arena,coliseo|arena,coliseum|arène|arena|arena|||arenen|~gladiator
coliseum|coliseo|coliseum,colosseum|colisée|colosseo|coliseu|||kolosseum|~arena
hippodrome|hipódromo|hippodrome,racecourse,racetrack|hippodrome,champ de courses|ippodromo|hipódromo|||hippodrom,rennbahn,pferderennbahn
training|entrenamiento,capacitación,adiestramiento|training|entraînement,formation|allenamento,formazione|treinamento,treino|||training,ausbildung,schulung|~exercise
exercise|ejercicio,ejercitación|exercise,workout|exercice|esercizio|exercício|||übung,workout
fitness|estado físico,acondicionamiento físico,buena forma,forma física|fitness|forme,mise en forme|forma fisica,fitness|boa forma,fitness||||~training ~exercise
game|juego|game|jeu/jeux|gioco|jogo|pukllay|anata|spiel|~toy ~playful
games|juegos|games|jeux|giochi|jogos|||spiele|~game
gamer|jugador,videojugador,gamer|gamer|joueur|giocatore,videogiocatore|jogador|||gamer,spieler|~player ~video-game
video-game|videojuego,juego de video|video game,videogame|jeu vidéo|videogioco|videogame,jogo de vídeo,videojogo,jogo eletrônico|||videospiel|~game
board-game|juego de mesa,juego de salón|board game,parlour game,tabletop game|jeu de société|gioco da tavolo,gioco di società|jogo de tabuleiro|||brettspiel,gesellschaftsspiel|~game ~checkers
chess|ajedrez|chess|échecs|scacchi|xadrez|||schach|~checkerboard ~king
checkmate|jaque mate,jaquemate|checkmate|échec et mat,mat|scacco matto,matto|xeque-mate|||schachmatt|~chess
checkers|damas|checkers,draughts|dames|dama|damas|||damespiel|~chess ~checkerboard
rook|torre,roque|rook|tour|torre|torre|||turm/türme|~chess
pawn|peón|pawn|pion|pedone|peão|||bauer|~chess
dice|dado,dados|dice,die|dé,dés|dado,dadi|dado|||würfel|~casino ~gambler
domino|dominó|domino,dominoes|domino|domino|dominó|||domino
playing-card|naipe,carta,baraja|playing card|carte à jouer|carta da gioco|carta de baralho,baralho|||spielkarte|~ace ~poker
poker|póquer|poker|poker|poker|pôquer|||poker|~casino
ace|as|ace|as|asso|ás
joker|comodín,jóker|joker,wild card|joker|jolly,matta|coringa,curinga|||joker|~clown
king-of-hearts|rey de corazones|king of hearts|roi de cœur|re di cuori|rei de copas|||herzkönig|~queen-of-hearts
queen-of-hearts|reina de corazones|queen of hearts|dame de cœur|regina di cuori|rainha de copas,dama de copas|||herzdame,herzkönigin
jackpot|premio mayor,pozo|jackpot|jackpot,gros lot|jackpot,montepremi|jackpot,bolada|||jackpot,hauptgewinn|~lottery ~casino
lottery|lotería|lottery,lotto,sweepstake|loterie,loto|lotteria,lotto|loteria||||~raffle
raffle|rifa,sorteo,tómbola|raffle,draw,tombola|tombola,tirage|lotteria,riffa,sorteggio|rifa,sorteio,tômbola|||verlosung
bingo|bingo|bingo|bingo|tombola,bingo|bingo|||bingo|~lottery
roulette|ruleta|roulette|roulette|roulette|roleta|||roulette|~casino
billiards|billar,pool|billiards,pool,snooker|billard|biliardo,bigliardo|bilhar,sinuca|||billard
bowling|bolos,boliche,bowling|bowling,ninepins,tenpins,skittles|bowling,quilles|bowling,birilli|boliche,bowling,bolão|||kegeln,bowling
target|blanco,diana,objetivo|target,bullseye|cible|bersaglio|alvo,mira|||ziel,zielscheibe|~archer ~archery ~dart
dart|dardo|dart|fléchette,dard|freccetta,dardo|dardo|||dartpfeil,wurfpfeil|~arrow
puzzle|rompecabezas,puzle|puzzle,jigsaw|puzzle,casse-tête|puzzle,rompicapo|quebra-cabeça|||puzzle
riddle|adivinanza,acertijo,charada|riddle,conundrum|devinette,énigme,charade|indovinello,sciarada|adivinha,charada|watuchi||rätsel|~enigma ~mystery ~puzzle
enigma|enigma|enigma,riddle|énigme|enigma|enigma|||rätsel,enigma|~secret ~mysterious
hide-and-seek|escondidas,escondite,las escondidas|hide and seek,peekaboo|cache-cache|nascondino,rimpiattino|esconde-esconde,pique-esconde|||versteckspiel,verstecken
bet|apuesta|bet,wager|pari|scommessa|aposta|||wette|~gambler
`
