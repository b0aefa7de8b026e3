// Verbs of doing, making, buying, keeping and deciding, and their nouns.
export const works = `
to.do|hacer/hago/hace/hecho/haciendo,hacemos,haz|do/does/doing/did/done|faire/fais/fait,faisons|fare/faccio/fa|fazer/faço/faz|ruway|luraña|tun/tat/getan,machen|~to.make
to.make|hacer/hago/hace,fabricar,elaborar|make/makes/making/made|faire/fait,fabriquer|fare/fatto,fabbricare|fazer/faz/feito,fabricar|ruway|luraña|machen/macht/gemacht,herstellen|~to.create
to.create|crear/creo/crea/creando,creamos|create|créer/crée,créons|creare/crea,creiamo|criar/cria,criamos|kamay|uñstayaña|schaffen/schuf/geschaffen,erschaffen,kreieren|~creation !to.destroy ~creative ~creator
creation|creación|creation|création|creazione|criação|kamay||schöpfung,kreation|~genesis
to.build|construir/construyo/construye,edificar,levantar,construimos|build/builds/building/built,erect|construire,bâtir|costruire/costruisce,edificare|construir/constrói,edificar,erguer|hatarichiy|utachaña|bauen/baut/gebaut,errichten,aufbauen|~construction !to.destroy
builder|constructor|builder|constructeur,bâtisseur|costruttore,costruttrice|construtor|||erbauer,baumeister|~to.build ~building
to.destroy|destruir/destruye,aniquilar,arrasar|destroy,annihilate,wreck|détruire/détruit,anéantir|distruggere/distrutto,annientare|destruir,aniquilar,arrasar|thuñiy|t'unjaña|zerstören,vernichten|~destroyer ~to.break
destroyer|destructor,devastador|destroyer,wrecker|destructeur|distruttore,distruttrice|destruidor|||zerstörer
to.break|romper/rompe/roto/rota,quebrar/quiebra|break/breaks/broke/broken,smash|casser,briser,rompre/rompu|rompere/rotto/rotta,spezzare|quebrar/quebra,romper|p'akiy|p'akjaña|brechen/bricht/gebrochen,zerbrechen/zerbrochen
to.repair|reparar/repara,arreglar/arregla,componer,reparamos|repair,fix,mend|réparer,raccommoder|riparare/ripara,aggiustare|reparar,consertar,arrumar|||reparieren,instand setzen|~repair ~mechanic ~to.restore
repair|reparación,arreglo,compostura|repair,fixing,mending|réparation,dépannage|riparazione,aggiustatura|reparo,conserto|||reparatur,instandsetzung|~restoration
to.work|trabajar/trabajo/trabaja/trabajando,laborar,chambear|work|travailler/travaille|lavorare/lavora,lavoriamo|trabalhar/trabalha|llamk'ay|irnaqaña|arbeiten/arbeitet/gearbeitet|~work ~worker
work|trabajo,labor,chamba,faena|work,labour,labor|travail,travaux,boulot|lavoro,fatica,opera|trabalho,labor|llamk'ay|irnaqawi|arbeit|~job ~worker ~task
job|empleo,trabajo,chamba|job,employment|emploi,travail,boulot,job|impiego,lavoro,mestiere|emprego,trabalho,serviço|||beruf,job,anstellung|~profession
to.serve|servir/sirve|serve|servir/sert|servire/serve|servir/serve|||dienen/dient,bedienen,servieren|~service.work ~servant
service.work|servicio|service|service|servizio,servizi|serviço|||service,dienst,dienstleistung|~servant
to.use|usar/uso/usa,utilizar,emplear|use|utiliser,employer,user|usare/usa,utilizzare,adoperare|usar/usa,utilizar,empregar|||benutzen,verwenden,nutzen
to.begin|empezar/empieza,comenzar/comienza,iniciar,principiar,arrancar|begin/begins/began,start,commence|commencer,débuter|cominciare/comincia,iniziare|começar/começa,iniciar,principiar|qallariy|qalltaña|beginnen/begann/begonnen,anfangen/angefangen,starten|~beginning !to.end
to.end|terminar/termina,acabar/acaba,finalizar,concluir|end,finish,conclude|finir/finit,terminer,achever|finire/finisce,terminare|terminar/termina,acabar,finalizar,concluir|tukuy|tukuyaña|enden/endet,beenden,aufhören|~end
to.continue|continuar/continúa,proseguir,seguir|continue,go on|continuer,poursuivre|continuare/continua,proseguire|continuar,prosseguir|||fortsetzen,weitermachen,fortfahren
to.change|cambiar/cambio/cambia,mudar|change|changer/change,modifier|cambiare/cambia,mutare|mudar/muda,trocar|t'ikray|mayjt'ayaña|ändern,wechseln,verändern|~change
change|cambio|change|changement,change,changer|cambio,cambiamento,mutamento|mudança,câmbio|||wechsel,änderung,wandel|~transition ~revolution
to.transform|transformar/transforma|transform|transformer|trasformare|transformar|||umwandeln,verwandeln,transformieren|~to.change ~metamorphosis
to.improve|mejorar/mejora,optimizar|improve|améliorer,perfectionner|migliorare,perfezionare|melhorar/melhora,aprimorar,aperfeiçoar|||verbessern|~better ~to.enhance
to.renew|renovar/renueva,reformar,remozar|renew,renovate|renouveler,rénover|rinnovare/rinnova|renovar|musuqyachiy|machaqachaña|erneuern|~renewal ~new
renewal|renovación,reforma,remodelación|renewal,renovation,refurbishment,makeover|renouvellement,rénovation|rinnovamento,ristrutturazione|renovação,reforma|||erneuerung,renovierung
revival|renacimiento,reavivamiento,resurgimiento|revival,rebirth|renaissance,renouveau|rinascita,risveglio|renascimento|||wiederbelebung,wiedergeburt|~renewal ~restoration ~resurrection
renaissance|renacimiento|renaissance|renaissance|rinascimento|renascimento,renascença||||~revival ~rebirth
to.win|ganar/gano/gana/ganas/ganando,vencer/vence,triunfar|win/wins/winning/won/winner,vanquish|gagner/gagne,vaincre,remporter|vincere/vince/vinto|ganhar/ganha,vencer/vence,triunfar|atiy,llalliy|atipaña|gewinnen/gewinnt/gewann/gewonnen,siegen|~victory
to.earn|ganar/gana|earn|gagner|guadagnare|ganhar|||verdienen/verdient|~to.win ~salary ~gain
to.fight|luchar/lucho/lucha,pelear/pelea,combatir,batallar|fight/fights/fighting/fought|lutter,combattre,se battre|lottare,combattere,battersi|lutar/luta,combater,batalhar|maqanakuy|nuwasiña|kämpfen/kämpft/gekämpft,streiten/gestritten|~fight ~fighter ~battle ~combat
fight|lucha,pelea,pugna|fight,struggle|lutte,combat,bagarre|lotta|luta,briga|||kampf/kämpfe|~battle ~fighter ~combat
to.conquer|conquistar/conquista|conquer|conquérir|conquistare|conquistar|||erobern|~conquest ~conqueror ~to.win
conquest|conquista|conquest|conquête|conquista|conquista|||eroberung|~victory
to.defend|defender/defiende|defend|défendre|difendere/difeso|defender|||verteidigen|~defence ~defender ~to.protect
to.attack|atacar/ataca,embestir,agredir|attack,assail,assault|attaquer,agresser,assaillir|attaccare,assalire,aggredire|atacar,agredir|||angreifen/angegriffen,attackieren|!to.defend ~to.invade
attack|ataque,asalto,embestida|attack,assault,onslaught|attaque,assaut|attacco,assalto|ataque,assalto|||angriff,attacke|~to.attack ~offensive
to.hunt|cazar/caza|hunt|chasser|cacciare|caçar/caça|chakuy||jagen/jagt/gejagt|~hunter ~hunting
to.fish|pescar/pesca|fish,fishing|pêcher|pescare|pescar|challway||fischen,angeln|~fisherman ~fishing
hunting|caza,cacería,montería,cinegética|hunting,hunt,the chase|chasse|caccia|caça|chaku||jagd,jagen|~hunter ~safari ~bloodhound
to.sow|sembrar/siembra|sow,seed,sown|semer|seminare/semina|semear|tarpuy|sataña|säen,aussäen|!to.harvest
to.plant|plantar/planta|plant|planter|piantare|plantar|mallkiy|ayruña|pflanzen,anpflanzen|~to.sow ~plant
to.harvest|cosechar/cosecha,recolectar,segar|harvest,reap|récolter,moissonner|raccogliere,mietere,vendemmiare|colher,ceifar|||ernten|~harvest ~to.pick
to.cultivate|cultivar/cultiva,labrar|cultivate,grow|cultiver|coltivare/coltiva|cultivar|||anbauen,kultivieren,züchten|~farmer
to.water|regar/riega,irrigar|water,irrigate|arroser,irriguer|annaffiare,innaffiare,irrigare|regar,irrigar|qarpay|qarpaña|gießen/gegossen,bewässern,wässern
to.buy|comprar/compro/compra/comprando,adquirir|buy/buys/buying/bought|acheter/achète|comprare/compra,acquistare|comprar/compro/compra,adquirir|rantiy|alaña|kaufen/kauft/gekauft,einkaufen|!to.sell ~purchase ~shopping
to.sell|vender/vendo/vende/vendiendo|sell/sells/selling/sold|vendre/vend,vendu|vendere/vende|vender/vende|rantikuy,qhatuy|aljaña|verkaufen/verkauft|~seller ~sale
to.pay|pagar/pago/paga,abonar|pay/pays/paid|payer/paie|pagare/paga|pagar/paga|||zahlen/zahlt,bezahlen/bezahlt|~payment
to.rent|alquilar/alquila,rentar/renta,arrendar/arrienda|rent,hire|louer|affittare,noleggiare,affittasi|alugar/aluga,arrendar|||mieten,vermieten,leihen|~rental ~leasing
rental|alquiler,arriendo,arrendamiento|rental,rent,hire|location,louage|affitto,noleggio,locazione|aluguel,locação,arrendamento|||vermietung,verleih,miete
to.lend|prestar/presta|lend|prêter/prête|prestare|emprestar|||leihen/geliehen,verleihen/verliehen,ausleihen|~loan
to.cost|costar/cuesta|cost|coûter|costare/costa|custar/custa|||kosten/kostet|~price ~cost
to.choose-well|elige bien,escoge bien,escoger bien,elegir bien|choose well,choose wisely|bien choisir,choisissez bien|scegli bene,scegliere bene|escolha bem,escolher bem|||wähle gut,gut wählen|~to.choose
to.open|abrir/abro/abre/abierto|open|ouvrir/ouvre/ouvert|aprire/apre/aperto|abrir/abre/aberto|kichay|jist'araña|öffnen/öffnet,aufmachen,eröffnen|!to.close
to.close|cerrar/cierra|close,shut|fermer,clore|chiudere/chiuso|fechar/fecha/fechado,cerrar|wisq'ay|jist'antaña|schließen/schließt/geschlossen,zumachen
to.cut|cortar/corta,tajar|cut|couper/coupe,trancher|tagliare/taglia/taglio|cortar/corta|kuchuy|khariña|schneiden/schneidet/schnitt/geschnitten|~cut ~sharp ~scissors
cut|corte|cut|coupe|taglio|corte|||schnitt
to.sew|coser/cose,costurar|sew,stitch|coudre|cucire/cuce|coser,costurar|siray|ch'ukuña|nähen/näht/genäht|~sewing ~dressmaker ~needle ~tailor
to.knit|tejer/teje,tejer a punto,hacer punto|knit|tricoter|lavorare a maglia,sferruzzare|tricotar|||stricken/strickt/gestrickt|~to.weave ~knitwear ~wool ~yarn
to.weave|tejer/teje/tejiendo,entretejer|weave/weaves/woven,wove|tisser|tessere/tesse|tecer/tece|away|sawuña|weben/webt/gewebt/gewoben|~weaver ~loom ~yarn
to.embroider|bordar/borda|embroider|broder|ricamare|bordar|||sticken/gestickt,besticken|~embroidery ~to.sew
to.wear|vestir/viste,llevar|wear/wears/wore|porter|indossare,portare|vestir/veste,usar,trajar|||tragen/trägt/getragen,anziehen/angezogen|~clothing ~to.dress
to.wash|lavar/lava/lavando|wash|laver/lave,lavage|lavare/lava,lavaggio|lavar/lava|t'aqsay,maqchhiy|jariña|waschen/wäscht/gewaschen|~to.clean ~laundry ~washing-machine
to.clean|limpiar/limpio/limpia,asear,higienizar|clean,cleanse|nettoyer|pulire/pulisce|limpar/limpa,assear|pichay|pichaña|reinigen,putzen,säubern|~clean ~cleaner
to.dry|secar/seca|dry/dries|sécher|asciugare,seccare|secar/seca,enxugar|ch'akichiy||trocknen,abtrocknen|!to.water ~dry
to.iron|planchar/plancha|iron|repasser|stirare|passar a ferro|||bügeln,plätten|~iron.tool
to.polish|pulir/pule,lustrar,abrillantar,bruñir,encerar|polish,buff|polir,cirer|lucidare,levigare,lustrare|polir,lustrar,encerar|||polieren,putzen|~to.shine ~gloss
to.shave|afeitar/afeita,rasurar|shave|raser,se raser|radere,sbarbare|barbear,raspar|||rasieren|~shaving ~razor ~barber
to.comb|peinar/peina,peinarse|comb|peigner,coiffer|pettinare|pentear|ñaqch'ay|sanuraña|kämmen|~comb ~brush
to.perfume|perfumar/perfuma,aromatizar|perfume|parfumer|profumare|perfumar|||parfümieren|~perfume
to.decorate|decorar/decora,adornar,ornamentar,engalanar,ataviar|decorate,adorn,embellish|décorer,orner,parer|decorare,ornare,addobbare|decorar,adornar,enfeitar,ornar|||dekorieren,schmücken,verzieren|~decoration ~ornament ~decorative
to.put|poner/pone,colocar,meter|put|mettre,poser|mettere,porre|pôr,colocar,botar|churay|uchaña|setzen,stellen,legen
to.pull|jalar/jala,tirar,halar|pull,tug|tirer|tirare,trainare|puxar|aysay||ziehen/zieht/gezogen|!to.push
to.push|empujar/empuja|push,shove|pousser|spingere|empurrar|tanqay|nuktaña|drücken,schieben/geschoben,stoßen/gestoßen|~to.press
to.press|presionar,prensar,apretar,oprimir,pulsar|press|presser,appuyer|premere,pressare,schiacciare|pressionar,apertar,premer|||drücken,pressen|~press.machine
to.hold|sostener,sujetar/sujeta|hold/holds/held|tenir/tient,maintenir|tenere/tiene,reggere|segurar/segura,sustentar|||halten/gehalten,festhalten|~to.keep ~to.grab
to.throw|lanzar/lanza,arrojar,aventar|throw/throws/threw/thrown,toss,hurl|lancer,jeter|lanciare,gettare,buttare,scagliare|lançar,jogar,atirar,arremessar|chanqay|jaqtaña|werfen/wirft/warf/geworfen,schleudern
to.launch|lanzar/lanza|launch|lancer|lanciare|lançar|||starten,lancieren,abschießen/abgeschossen|~to.throw ~rocket
to.kick|patear/patea,chutar|kick|donner un coup de pied,botter|calciare,dare un calcio,scalciare|chutar/chuta|hayt'ay||treten/tritt/getreten,kicken|~kick
kick|patada,puntapié|kick|coup de pied|calcio,pedata|pontapé,chute|||tritt,fußtritt|~football
to.hit|golpear/golpea,pegar,batir|hit,strike,beat|frapper,battre,taper|colpire,battere,picchiare|bater/bate,golpear,acertar|maqay||schlagen/schlägt/geschlagen,hauen,treffen/getroffen|~blow ~to.smash
blow|golpe,puñetazo|blow,stroke,punch,hit,knock|coup|colpo,botta|golpe,pancada,soco|||schlag/schläge,hieb|~impact
to.shoot|disparar/dispara|shoot/shoots/shot|tirer|sparare,tirare|disparar,atirar|||schießen/schießt/geschossen|~shot ~gun
to.kill|matar/mata,asesinar|kill,slay|tuer|uccidere,ammazzare|matar/mata,assassinar|wañuchiy|jiwayaña|töten,umbringen|~killer
to.ride|montar/monta,cabalgar/cabalga,montar a caballo|ride/rides/riding/rode,ridden|monter,chevaucher|cavalcare,montare|montar,cavalgar|||reiten/reitet/geritten|~horseman ~horse-riding
to.drive|conducir/conduce,manejar/maneja,guiar|drive/drives/driving/drove,driven|conduire,piloter|guidare|dirigir/dirige,conduzir,guiar,pilotar|||fahren/fährt/gefahren,lenken,steuern|~driver ~pilot ~steering-wheel
to.sail|navegar/navego/navega|sail,navigate|naviguer|navigare/naviga,veleggiare|navegar/navega,velejar|||segeln,navigieren|~sailor ~sailing ~navigator ~sail.noun
to.float|flotar/flota,flotante|float|flotter|galleggiare,fluttuare|flutuar/flutua,boiar/boia|||treiben,schweben,schwimmen|~buoy
to.sink|hundir/hunde,hundirse,naufragar|sink/sinks/sank,sunk|couler|affondare,sprofondare|afundar,naufragar|||sinken/sank/gesunken,versenken|!to.float
to.roll|rodar/rueda|roll|rouler/roule|rotolare/rotola|rolar/rola|||rollen,wälzen
to.pass|pasar/pasa|pass|passer/passe|passare/passa|passar/passa,passo|pasay||vorbeigehen,passieren,vergehen
to.cross|cruzar/cruza,atravesar|cross|croiser,traverser|attraversare,incrociare|cruzar,atravessar|chimpay||überqueren,kreuzen|~crossing
to.meet|encontrar/encuentra,reunir/reúne,encontrarse|meet/meets/meeting/met|rencontrer|incontrare,trovarsi|encontrar/encontra,reunir|tinkuy|jikisiña|treffen/trifft/getroffen,begegnen|~encounter
encounter|encuentro,reunión,cita|encounter,meeting|rencontre|incontro,riunione,ritrovo|encontro,reunião|tinkuy|tinku|begegnung,treffen|~contact
to.invite|invitar/invita,convidar|invite|inviter,convier|invitare|convidar|||einladen/eingeladen|~invitation ~guest
invitation|invitación|invitation|invitation|invito|convite|||einladung
to.gift|regalar/regala,obsequiar|gift,give away|offrir,faire cadeau|regalare/regala,donare|presentear,dar de presente|||schenken/schenkt/geschenkt,verschenken|~gift ~to.give
to.offer|ofrecer/ofrece|offer,proffer|offrir/offre|offrire/offre,porgere|oferecer/oferece,ofertar|||anbieten/angeboten,bieten/geboten|~offer ~offering
to.promise|prometer/promete|promise,vow|promettre|promettere|prometer|||versprechen/versprochen|~promise
to.trust|confiar/confía,fiarse|trust|faire confiance,se fier|fidarsi,avere fiducia,confidare|confiar/confia|||vertrauen,trauen|~trust
to.dare|atreverse/atrévete/atreves,osar,arriesgarse|dare|oser,ose|osare/osa|ousar/ouse,atrever-se|||wagen/gewagt,trauen|~audacity ~bold ~brave
to.can|poder/puedo/puede/podemos|can,be able|pouvoir/peut/peux|potere/può/posso|poder/pode/posso|atiy||können/kann/kannst/könnt|~power
yes-we-can|sí se puede,sí podemos|yes we can|oui nous pouvons,oui on peut|sì si può,sì possiamo|sim podemos|||ja wir können,ja wir schaffen das|~to.can
to.achieve|lograr/logra,conseguir|achieve,accomplish|réussir,accomplir|riuscire,raggiungere,conseguire|conseguir,alcançar,lograr|||erreichen,schaffen/geschafft,erzielen|~achievement ~success
achievement|logro,realización,hazaña|achievement,accomplishment,feat|réussite,accomplissement,exploit|successo,traguardo,conseguimento,realizzazione|conquista,realização,façanha|||errungenschaft,leistung|~success
success|éxito|success|succès,réussite|successo|sucesso,êxito|||erfolg|~triumph !failure ~victory
failure|fracaso|failure,fiasco,flop|échec,fiasco|fallimento,insuccesso,fiasco|fracasso,fiasco|||misserfolg,scheitern,fehlschlag/fehlschläge|~loser
to.explore|explorar/explora|explore|explorer|esplorare/esplora|explorar/explora|||erforschen,erkunden|~explorer ~to.discover
to.invent|inventar/inventa,idear|invent,devise|inventer|inventare/inventa,ideare|inventar/inventa,idear|||erfinden/erfunden|~invention ~inventor
to.design|diseñar/diseña,proyectar|design|concevoir,dessiner|progettare,disegnare|projetar,desenhar|||entwerfen/entworfen,gestalten,designen|~design ~designer ~to.draw
to.measure|medir/mide|measure|mesurer|misurare|medir|tupuy|tupuña|messen/misst/gemessen|~measure ~meter.device
to.weigh|pesar/pesa|weigh|peser|pesare|pesar|||wiegen/gewogen,wägen|~scale.weighing
to.print|imprimir/imprime|print|imprimer|stampare|imprimir|||drucken,ausdrucken|~printing ~printer
to.send|enviar/envía,mandar/manda,remitir|send/sends/sent,dispatch|envoyer|inviare,mandare,spedire|enviar,mandar,remeter|kachay|apayaña|senden/gesandt,schicken|~shipment ~messenger
to.order|pedir/pide,ordenar,encargar|order|commander|ordinare,comandare|pedir,encomendar|||bestellen,ordern|~request
to.command|mandar/manda,comandar,ordenar|command|commander|comandare,ordinare|comandar,mandar,ordenar|kamachiy||befehlen/befohlen,kommandieren,gebieten|~command ~commander
to.obey|obedecer/obedece|obey|obéir|obbedire,ubbidire|obedecer|||gehorchen,befolgen|!to.command
to.free|liberar/libera,soltar,librar|free,liberate,release,set free|libérer,délivrer|liberare|libertar,liberar,soltar|||befreien,freilassen|~free ~liberation ~liberator ~freedom
to.escape|escapar/escapa,fugarse,huir,evadirse|escape|échapper,s'évader,fuir|scappare,fuggire,evadere|escapar/escapa,fugir,evadir|ayqiy|jaltaña|entkommen,entfliehen/entflohen,entwischen|~escape ~fugitive
escape|escape,fuga,evasión,huida|escape,getaway|évasion,fuite,échappatoire|fuga,evasione|fuga,escape|||flucht,entkommen|~fugitive
to.exist|existir/existe|exist|exister|esistere/esiste|existir/existe|||existieren,bestehen|~existence ~to.live ~to.be
existence|existencia|existence|existence|esistenza|existência|||existenz,dasein|~life
to.control|controlar/controla|control|contrôler|controllare|controlar|||kontrollieren,steuern,beherrschen|~control ~to.dominate
to.compete|competir/compite,rivalizar|compete,vie|concourir,rivaliser|competere,gareggiare,rivaleggiare|competir,rivalizar|||konkurrieren,wetteifern|~competition
to.train|entrenar/entrena,ejercitar,adiestrar|train|entraîner|allenare,addestrare|treinar,exercitar,adestrar|||trainieren,ausbilden,üben|~training ~trainer.coach
to.heal-wounds|cicatrizar/cicatriza,cicatrizante|heal over,scar,cicatrize|cicatriser|cicatrizzare,rimarginare|cicatrizar|||vernarben,zuheilen|~to.heal ~scar ~wound
to.feed|alimentar/alimenta,dar de comer|feed/feeds/fed|nourrir,alimenter|nutrire,alimentare,cibare|alimentar,dar de comer,nutrir|||füttern,ernähren,speisen|~food ~to.eat
to.nourish|nutrir/nutre|nourish|nourrir|nutrire|nutrir|||nähren,ernähren|~to.feed ~nutrition ~nutritious ~food
to.satisfy|satisfacer/satisface/satisfecho|satisfy|satisfaire/satisfait|soddisfare,appagare|satisfazer|||zufriedenstellen,befriedigen|~satisfaction
to.value|valorar/valora,apreciar|value,prize|estimer,évaluer,apprécier,priser|valutare,apprezzare|valorizar,avaliar,apreciar|||schätzen,bewerten|~value
to.organize|organizar/organiza|organize|organiser|organizzare|organizar|||organisieren,veranstalten|~organization
to.publish|publicar/publica,editar|publish|publier,éditer|pubblicare|publicar|||veröffentlichen,publizieren,herausgeben|~publishing ~publication
to.negotiate|negociar/negocia|negotiate|négocier|negoziare|negociar|||verhandeln,aushandeln|~business
to.invest|invertir/invierte|invest|investir|investire|investir|||investieren,anlegen|~investment ~investor
to.produce|producir/produce|produce|produire|produrre|produzir/produz|||produzieren,herstellen,erzeugen|~production ~producer ~to.make
to.export|exportar/exporta|export|exporter|esportare|exportar|||exportieren,ausführen|!to.import
to.import|importar/importa|import|importer|importare|importar|||importieren,einführen
to.distribute|distribuir/distribuye,repartir/reparte|distribute|distribuer,répartir|distribuire|distribuir|||verteilen,vertreiben/vertrieben|~distribution ~distributor
to.transport|transportar/transporta,trasladar|transport,convey|transporter/transporte|trasportare|transportar|||transportieren,befördern|~transport
to.load|cargar/carga|load,charge|charger,charge|caricare,carica,carico|carregar/carrega,carga|||laden/lädt/geladen,beladen,aufladen|~cargo
to.fill|llenar/llena,rellenar|fill|remplir,emplir|riempire,colmare|encher/enche,preencher|hunt'achiy|phuqachaña|füllen,auffüllen|!to.empty ~full
to.empty|vaciar/vacía,desocupar|empty|vider,vidanger|svuotare,vuotare|esvaziar|||leeren,entleeren|~empty
to.heat|calentar/calienta|heat,warm,warm up|chauffer,réchauffer|riscaldare/riscalda,scaldare|aquecer/aquece,esquentar|q'uñichiy|junt'uchaña|heizen,erwärmen,erhitzen|!to.cool ~heat ~heating ~hot
to.cool|enfriar/enfría,refrescar/refresca,refrigerar|cool,chill,refrigerate|refroidir,rafraîchir|raffreddare,rinfrescare|resfriar,refrescar,esfriar,gelar|chiriyachiy||kühlen,abkühlen|~cool ~cold
to.freeze|congelar/congela,helar/hiela|freeze/froze|congeler,geler|congelare,gelare,ghiacciare|congelar/congela,gelar/gela|||gefrieren/gefroren,einfrieren/eingefroren,frieren|~frozen ~freezer ~ice
to.ripen|madurar/madura,sazonar|ripen|mûrir|maturare|amadurecer|||reifen|~ripe
to.bloom|florecer/florece|bloom,blossom,flourish|fleurir/fleurit,s'épanouir|fiorire/fiorisce,sbocciare|florescer/floresce,florir,desabrochar|t'ikay|panqaraña|blühen/blüht,aufblühen,erblühen|~blossom ~flowering
to.rain|llover/llueve|rain|pleuvoir/pleut|piovere/piove|chover/chove|paray|jalluña|regnen/regnet|~rain ~rainy
to.blow|soplar/sopla|blow|souffler|soffiare|soprar|phukuy|phusaña|blasen/geblasen,wehen,pusten|~wind ~breeze
`
