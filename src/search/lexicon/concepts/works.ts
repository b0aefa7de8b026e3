// Verbs of doing, making, buying, keeping and deciding, and their nouns.
export const works = `
to.do|hacer/hago/hace/hecho/haciendo|do/does/doing/did/done|faire/fais/fait|fare/faccio/fa|fazer/faço/faz|ruway|luraña|~to.make
to.make|hacer/hago/hace,fabricar|make/makes/making/made|faire/fait,fabriquer|fare/fatto|fazer/faz/feito|ruway|luraña|~to.create
to.create|crear/creo/crea/creando|create|créer/crée|creare/crea|criar/cria|kamay|uñstayaña|~creation !to.destroy
creation|creación|creation|création|creazione|criação|kamay
to.build|construir/construyo/construye,edificar|build/builds/building/built|construire,bâtir|costruire/costruisce|construir/constrói|hatarichiy|utachaña|~construction !to.destroy
builder|constructor|builder|constructeur,bâtisseur|costruttore|construtor|||~to.build
to.destroy|destruir/destruye|destroy|détruire|distruggere|destruir|thuñiy|t'unjaña
destroyer|destructor|destroyer|destructeur|distruttore|destruidor
to.break|romper/rompe|break/breaks/broke/broken|casser,briser|rompere|quebrar/quebra,romper|p'akiy|p'akjaña
to.repair|reparar/repara,arreglar/arregla|repair,fix|réparer|riparare/ripara|reparar,consertar|||~repair
repair|reparación|repair,fixing|réparation|riparazione|reparo,conserto
to.work|trabajar/trabajo/trabaja/trabajando|work|travailler/travaille|lavorare/lavora|trabalhar/trabalha|llamk'ay|irnaqaña|~work
work|trabajo,labor|work,labour,labor|travail|lavoro|trabalho|llamk'ay|irnaqawi|~job
job|empleo,trabajo|job,employment|emploi,travail|impiego,lavoro|emprego
to.serve|servir/sirve|serve|servir/sert|servire/serve|servir/serve|||~service.work
service.work|servicio|service|service|servizio|serviço
to.use|usar/uso/usa,utilizar|use|utiliser|usare/usa|usar/usa
to.begin|empezar/empieza,comenzar/comienza,iniciar|begin/begins/began,start|commencer|cominciare,iniziare|começar/começa,iniciar|qallariy|qalltaña|~beginning !to.end
to.end|terminar/termina,acabar/acaba|end,finish|finir/finit,terminer|finire/finisce|terminar/termina,acabar|tukuy|tukuyaña
to.continue|continuar/continúa|continue|continuer|continuare/continua|continuar
to.change|cambiar/cambio/cambia|change|changer/change|cambiare/cambia|mudar/muda,trocar|t'ikray|mayjt'ayaña|~change
change|cambio|change|changement,change|cambio,cambiamento|mudança,câmbio
to.transform|transformar/transforma|transform|transformer|trasformare|transformar|||~to.change
to.improve|mejorar/mejora|improve|améliorer|migliorare|melhorar/melhora
to.renew|renovar/renueva|renew|renouveler,rénover|rinnovare|renovar|musuqyachiy|machaqachaña|~renewal
renewal|renovación,reforma|renewal,renovation,refurbishment|renouvellement,rénovation|rinnovamento,ristrutturazione|renovação,reforma
revival|renacimiento,reavivamiento|revival,rebirth|renaissance,renouveau|rinascita|renascimento|||~renewal
renaissance|renacimiento|renaissance|renaissance|rinascimento|renascimento,renascença|||~revival
to.win|ganar/gano/gana/ganas/ganando,vencer/vence|win/wins/winning/won|gagner/gagne,vaincre|vincere/vince|ganhar/ganha,vencer/vence|atiy,llalliy|atipaña|~victory
to.earn|ganar/gana|earn|gagner|guadagnare|ganhar|||~to.win
to.fight|luchar/lucho/lucha,pelear/pelea|fight/fights/fighting/fought|lutter,combattre|lottare,combattere|lutar/luta|maqanakuy|nuwasiña|~fight
fight|lucha,pelea|fight,struggle|lutte,combat,bagarre|lotta|luta,briga|||~battle
to.conquer|conquistar/conquista|conquer|conquérir|conquistare|conquistar|||~conquest
conquest|conquista|conquest|conquête|conquista|conquista
to.defend|defender/defiende|defend|défendre|difendere|defender|||~defence
to.attack|atacar/ataca|attack|attaquer|attaccare|atacar|||!to.defend
attack|ataque|attack,assault|attaque|attacco|ataque
to.hunt|cazar/caza|hunt|chasser|cacciare|caçar/caça|chakuy||~hunter
to.fish|pescar/pesca|fish,fishing|pêcher|pescare|pescar|challway||~fisherman ~fishing
hunting|caza,cacería|hunting,hunt|chasse|caccia|caça|chaku||~hunter
to.sow|sembrar/siembra|sow,seed|semer|seminare|semear|tarpuy|sataña|!to.harvest
to.plant|plantar/planta|plant|planter|piantare|plantar|mallkiy|ayruña|~to.sow
to.harvest|cosechar/cosecha|harvest,reap|récolter,moissonner|raccogliere,mietere|colher|||~harvest
to.cultivate|cultivar/cultiva|cultivate,grow|cultiver|coltivare|cultivar
to.water|regar/riega|water|arroser|annaffiare|regar|qarpay|qarpaña
to.buy|comprar/compro/compra/comprando|buy/buys/buying/bought|acheter/achète|comprare/compra|comprar/compro/compra|rantiy|alaña|!to.sell ~purchase
to.sell|vender/vendo/vende/vendiendo|sell/sells/selling/sold|vendre/vend|vendere/vende|vender/vende|rantikuy,qhatuy|aljaña
to.pay|pagar/pago/paga|pay/pays/paid|payer/paie|pagare/paga|pagar/paga|||~payment
to.rent|alquilar/alquila,rentar/renta|rent,hire|louer|affittare,noleggiare|alugar/aluga|||~rental
rental|alquiler|rental,rent,hire|location|affitto,noleggio|aluguel
to.lend|prestar/presta|lend|prêter|prestare|emprestar|||~loan
to.cost|costar/cuesta|cost|coûter|costare/costa|custar/custa
to.choose-well|elige bien,escoge bien|choose well|bien choisir|scegli bene|escolha bem|||~to.choose
to.open|abrir/abro/abre|open|ouvrir/ouvre|aprire/apre|abrir/abre|kichay|jist'araña|!to.close
to.close|cerrar/cierra|close,shut|fermer|chiudere|fechar/fecha|wisq'ay|jist'antaña
to.cut|cortar/corta|cut|couper/coupe|tagliare/taglia|cortar/corta|kuchuy|khariña|~cut
cut|corte|cut|coupe|taglio|corte
to.sew|coser/cose|sew|coudre|cucire|coser,costurar|siray|ch'ukuña|~sewing
to.knit|tejer/teje|knit|tricoter|lavorare a maglia|tricotar|||~to.weave
to.weave|tejer/teje/tejiendo|weave/weaves/woven|tisser|tessere/tesse|tecer/tece|away|sawuña|~weaver
to.embroider|bordar/borda|embroider|broder|ricamare|bordar|||~embroidery
to.wear|vestir/viste,llevar|wear/wears/wore|porter|indossare,portare|vestir/veste,usar|||~clothing
to.wash|lavar/lava/lavando|wash|laver/lave|lavare/lava|lavar/lava|t'aqsay,maqchhiy|jariña|~to.clean
to.clean|limpiar/limpio/limpia|clean|nettoyer|pulire/pulisce|limpar/limpa|pichay|pichaña
to.dry|secar/seca|dry/dries|sécher|asciugare|secar/seca|ch'akichiy||!to.water
to.iron|planchar/plancha|iron|repasser|stirare|passar a ferro
to.polish|pulir/pule,lustrar|polish|polir,cirer|lucidare|polir
to.shave|afeitar/afeita|shave|raser|radere|barbear|||~shaving
to.comb|peinar/peina|comb|peigner|pettinare|pentear|ñaqch'ay|sanuraña|~comb
to.perfume|perfumar/perfuma|perfume|parfumer|profumare|perfumar|||~perfume
to.decorate|decorar/decora,adornar|decorate|décorer,orner|decorare|decorar|||~decoration
to.put|poner/pone|put|mettre|mettere|pôr,colocar|churay|uchaña
to.pull|jalar/jala,tirar|pull|tirer|tirare|puxar|aysay||!to.push
to.push|empujar/empuja|push|pousser|spingere|empurrar|tanqay|nuktaña
to.press|presionar,prensar,apretar|press|presser,appuyer|premere,pressare|pressionar,apertar|||~press.machine
to.hold|sostener,sujetar/sujeta|hold/holds/held|tenir/tient|tenere/tiene|segurar/segura|||~to.keep
to.throw|lanzar/lanza,arrojar|throw/throws/threw|lancer,jeter|lanciare,gettare|lançar,jogar|chanqay|jaqtaña
to.launch|lanzar/lanza|launch|lancer|lanciare|lançar|||~to.throw
to.kick|patear/patea|kick|donner un coup de pied|calciare|chutar/chuta|hayt'ay||~kick
kick|patada,puntapié|kick|coup de pied|calcio|pontapé,chute
to.hit|golpear/golpea,pegar|hit,strike,beat|frapper|colpire,battere|bater/bate|maqay||~blow
blow|golpe|blow,stroke,punch|coup|colpo|golpe
to.shoot|disparar/dispara|shoot/shoots/shot|tirer|sparare|disparar,atirar
to.kill|matar/mata|kill|tuer|uccidere|matar/mata|wañuchiy|jiwayaña
to.ride|montar/monta,cabalgar/cabalga|ride/rides/riding/rode|monter,chevaucher|cavalcare|montar,cavalgar|||~horseman
to.drive|conducir/conduce,manejar/maneja|drive/drives/driving/drove|conduire|guidare|dirigir/dirige,conduzir|||~driver
to.sail|navegar/navego/navega|sail,navigate|naviguer|navigare/naviga|navegar/navega|||~sailor
to.float|flotar/flota|float|flotter|galleggiare|flutuar,boiar
to.sink|hundir/hunde|sink/sinks/sank|couler|affondare|afundar|||!to.float
to.roll|rodar/rueda|roll|rouler/roule|rotolare/rotola|rolar/rola
to.pass|pasar/pasa|pass|passer/passe|passare/passa|passar/passa|pasay
to.cross|cruzar/cruza|cross|croiser,traverser|attraversare,incrociare|cruzar,atravessar|chimpay
to.meet|encontrar/encuentra,reunir/reúne|meet/meets/meeting/met|rencontrer|incontrare|encontrar/encontra|tinkuy|jikisiña|~encounter
encounter|encuentro|encounter,meeting|rencontre|incontro|encontro|tinkuy|tinku
to.invite|invitar/invita|invite|inviter|invitare|convidar|||~invitation
invitation|invitación|invitation|invitation|invito|convite
to.gift|regalar/regala|gift,give away|offrir|regalare/regala|presentear|||~gift
to.offer|ofrecer/ofrece|offer|offrir/offre|offrire/offre|oferecer/oferece|||~offer
to.promise|prometer/promete|promise|promettre|promettere|prometer|||~promise
to.trust|confiar/confía|trust|faire confiance|fidarsi|confiar/confia|||~trust
to.dare|atreverse/atrévete,osar|dare|oser|osare|ousar/ouse|||~audacity
to.can|poder/puedo/puede/podemos|can,be able|pouvoir/peut/peux|potere/può/posso|poder/pode/posso|atiy||~power
yes-we-can|sí se puede,sí podemos|yes we can|oui nous pouvons,oui on peut|sì si può,sì possiamo|sim podemos|||~to.can
to.achieve|lograr/logra|achieve|réussir|riuscire,raggiungere|conseguir,alcançar|||~achievement
achievement|logro|achievement|réussite,accomplissement|successo,traguardo|conquista,realização|||~success
success|éxito|success|succès,réussite|successo|sucesso|||~triumph !failure
failure|fracaso|failure|échec|fallimento|fracasso
to.explore|explorar/explora|explore|explorer|esplorare/esplora|explorar/explora|||~explorer
to.invent|inventar/inventa|invent|inventer|inventare/inventa|inventar/inventa|||~invention
to.design|diseñar/diseña|design|concevoir,dessiner|progettare,disegnare|projetar,desenhar|||~design
to.measure|medir/mide|measure|mesurer|misurare|medir|tupuy|tupuña|~measure
to.weigh|pesar/pesa|weigh|peser|pesare|pesar
to.print|imprimir/imprime|print|imprimer|stampare|imprimir|||~printing
to.send|enviar/envía,mandar/manda|send/sends/sent|envoyer|inviare,mandare|enviar,mandar|kachay|apayaña|~shipment
to.order|pedir/pide,ordenar|order|commander|ordinare|pedir,encomendar
to.command|mandar/manda,comandar|command|commander|comandare|comandar,mandar|kamachiy||~command
to.obey|obedecer/obedece|obey|obéir|obbedire|obedecer|||!to.command
to.free|liberar/libera|free,liberate,release|libérer|liberare|libertar,liberar|||~free
to.escape|escapar/escapa|escape|échapper,s'évader|scappare,fuggire|escapar/escapa,fugir|ayqiy|jaltaña|~escape
escape|escape,fuga,evasión|escape,getaway|évasion,fuite|fuga,evasione|fuga,escape
to.exist|existir/existe|exist|exister|esistere/esiste|existir/existe|||~existence
existence|existencia|existence|existence|esistenza|existência
to.control|controlar/controla|control|contrôler|controllare|controlar|||~control
to.compete|competir/compite|compete|concourir|competere,gareggiare|competir|||~competition
to.train|entrenar/entrena|train|entraîner|allenare|treinar|||~training
to.heal-wounds|cicatrizar/cicatriza|heal over,scar|cicatriser|cicatrizzare|cicatrizar|||~to.heal
to.feed|alimentar/alimenta|feed/feeds/fed|nourrir|nutrire,alimentare|alimentar|||~food
to.nourish|nutrir/nutre|nourish|nourrir|nutrire|nutrir|||~to.feed
to.satisfy|satisfacer/satisface|satisfy|satisfaire|soddisfare|satisfazer
to.value|valorar/valora|value|estimer,évaluer|valutare|valorizar,avaliar|||~value
to.organize|organizar/organiza|organize|organiser|organizzare|organizar|||~organization
to.publish|publicar/publica|publish|publier|pubblicare|publicar|||~publishing
to.negotiate|negociar/negocia|negotiate|négocier|negoziare|negociar|||~business
to.invest|invertir/invierte|invest|investir|investire|investir|||~investment
to.produce|producir/produce|produce|produire|produrre|produzir/produz|||~production
to.export|exportar/exporta|export|exporter|esportare|exportar|||!to.import
to.import|importar/importa|import|importer|importare|importar
to.distribute|distribuir/distribuye|distribute|distribuer|distribuire|distribuir|||~distribution
to.transport|transportar/transporta|transport|transporter|trasportare|transportar|||~transport
to.load|cargar/carga|load,charge|charger,charge|caricare,carica,carico|carregar/carrega,carga|||~cargo
to.fill|llenar/llena|fill|remplir|riempire|encher/enche|hunt'achiy|phuqachaña|!to.empty
to.empty|vaciar/vacía|empty|vider|svuotare|esvaziar
to.heat|calentar/calienta|heat,warm|chauffer|riscaldare,scaldare|aquecer/aquece|q'uñichiy|junt'uchaña|!to.cool
to.cool|enfriar/enfría,refrescar/refresca|cool,chill|refroidir,rafraîchir|raffreddare,rinfrescare|resfriar,refrescar|chiriyachiy
to.freeze|congelar/congela,helar/hiela|freeze/froze|congeler,geler|congelare,gelare|congelar/congela|||~frozen
to.ripen|madurar/madura|ripen|mûrir|maturare|amadurecer|||~ripe
to.bloom|florecer/florece|bloom,blossom,flourish|fleurir|fiorire/fiorisce|florescer/floresce|t'ikay|panqaraña
to.rain|llover/llueve|rain|pleuvoir/pleut|piovere/piove|chover/chove|paray|jalluña
to.blow|soplar/sopla|blow|souffler|soffiare|soprar|phukuy|phusaña
`
