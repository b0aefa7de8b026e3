// Verbs of doing, making, buying, keeping and deciding, and their nouns.
export const works = `
do.verb|hacer/hago/hace/hecho/haciendo|do/does/doing/did/done|faire/fais/fait|fare/faccio/fa|fazer/faço/faz|ruway|luraña|~make.verb
make.verb|hacer/hago/hace,fabricar|make/makes/making/made|faire/fait,fabriquer|fare/fatto|fazer/faz/feito|ruway|luraña|~do.verb ~create.verb
create.verb|crear/creo/crea/creando|create|créer/crée|creare/crea|criar/cria|kamay|uñstayaña|~make.verb ~creation
creation|creación|creation|création|creazione|criação|kamay||~create.verb
build.verb|construir/construyo/construye,edificar|build/builds/building/built|construire,bâtir|costruire/costruisce|construir/constrói|hatarichiy|utachaña|~construction !destroy.verb
builder|constructor|builder|constructeur,bâtisseur|costruttore|construtor|||~build.verb
destroy.verb|destruir/destruye|destroy|détruire|distruggere|destruir|thuñiy|t'unjaña|!build.verb
destroyer|destructor|destroyer|destructeur|distruttore|destruidor|||
break.verb|romper/rompe|break/breaks/broke/broken|casser,briser|rompere|quebrar/quebra,romper|p'akiy|p'akjaña|
repair.verb|reparar/repara,arreglar/arregla|repair,fix|réparer|riparare/ripara|reparar,consertar|||~repair
repair|reparación|repair,fixing|réparation|riparazione|reparo,conserto|||~repair.verb
work.verb|trabajar/trabajo/trabaja/trabajando|work|travailler/travaille|lavorare/lavora|trabalhar/trabalha|llamk'ay|irnaqaña|~work
work|trabajo,labor|work,labour,labor|travail|lavoro|trabalho|llamk'ay|irnaqawi|~work.verb ~job
job|empleo,trabajo|job,employment|emploi,travail|impiego,lavoro|emprego|||~work
serve.verb|servir/sirve|serve|servir/sert|servire/serve|servir/serve|||~service.work
service.work|servicio|service|service|servizio|serviço|||
use.verb|usar/uso/usa,utilizar|use|utiliser|usare/usa|usar/usa|||
begin.verb|empezar/empieza,comenzar/comienza,iniciar|begin/begins/began,start|commencer|cominciare,iniziare|começar/começa,iniciar|qallariy|qalltaña|~beginning !end.verb
beginning|comienzo,inicio,principio|beginning,start,outset|début,commencement|inizio,principio|começo,início,princípio|qallariy|qallta|~origin !end
end.verb|terminar/termina,acabar/acaba|end,finish|finir/finit,terminer|finire/finisce|terminar/termina,acabar|tukuy|tukuyaña|!begin.verb
end|fin,final|end,finish,ending|fin|fine,finale|fim,final|tukukuy|tukuya|!beginning
continue.verb|continuar/continúa|continue|continuer|continuare/continua|continuar|||
change.verb|cambiar/cambio/cambia|change|changer/change|cambiare/cambia|mudar/muda,trocar|t'ikray|mayjt'ayaña|~change
change|cambio|change|changement,change|cambio,cambiamento|mudança,câmbio|||
transform.verb|transformar/transforma|transform|transformer|trasformare|transformar|||~change.verb
improve.verb|mejorar/mejora|improve|améliorer|migliorare|melhorar/melhora|||
renew.verb|renovar/renueva|renew|renouveler,rénover|rinnovare|renovar|musuqyachiy|machaqachaña|~renewal
renewal|renovación|renewal,renovation|renouvellement,rénovation|rinnovamento|renovação|||
revival|renacimiento,reavivamiento|revival,rebirth|renaissance,renouveau|rinascita|renascimento|||~renewal
renaissance|renacimiento|renaissance|renaissance|rinascimento|renascimento,renascença|||~revival
win.verb|ganar/gano/gana/ganas/ganando,vencer/vence|win/wins/winning/won|gagner/gagne,vaincre|vincere/vince|ganhar/ganha,vencer/vence|atiy,llalliy|atipaña|~victory !lose.verb
earn.verb|ganar/gana|earn|gagner|guadagnare|ganhar|||~win.verb
fight.verb|luchar/lucho/lucha,pelear/pelea|fight/fights/fighting/fought|lutter,combattre|lottare,combattere|lutar/luta|maqanakuy|nuwasiña|~fight
fight|lucha,pelea|fight,struggle|lutte,combat,bagarre|lotta|luta,briga|||~battle
conquer.verb|conquistar/conquista|conquer|conquérir|conquistare|conquistar|||~conquest
conquest|conquista|conquest|conquête|conquista|conquista|||
defend.verb|defender/defiende|defend|défendre|difendere|defender|||~defence
attack.verb|atacar/ataca|attack|attaquer|attaccare|atacar|||!defend.verb
attack|ataque|attack,assault|attaque|attacco|ataque|||!defence
hunt.verb|cazar/caza|hunt|chasser|cacciare|caçar/caça|chakuy||~hunter
fish.verb|pescar/pesca|fish,fishing|pêcher|pescare|pescar|challway||~fisherman
fishing|pesca|fishing|pêche|pesca|pesca|||~fish.verb
hunting|caza,cacería|hunting,hunt|chasse|caccia|caça|chaku||~hunter
sow.verb|sembrar/siembra|sow,seed|semer|seminare|semear|tarpuy|sataña|!harvest.verb
plant.verb|plantar/planta|plant|planter|piantare|plantar|mallkiy|ayruña|~sow.verb
harvest.verb|cosechar/cosecha|harvest,reap|récolter,moissonner|raccogliere,mietere|colher|||~harvest
harvest|cosecha|harvest,crop|récolte,moisson|raccolto,mietitura|colheita,safra|||~vintage.grape
vintage.grape|vendimia|vintage,grape harvest|vendange,vendanges|vendemmia|vindima|||~harvest
cultivate.verb|cultivar/cultiva|cultivate,grow|cultiver|coltivare|cultivar|||
water.verb|regar/riega|water|arroser|annaffiare|regar|qarpay|qarpaña|
buy.verb|comprar/compro/compra/comprando|buy/buys/buying/bought|acheter/achète|comprare/compra|comprar/compro/compra|rantiy|alaña|!sell.verb ~purchase
sell.verb|vender/vendo/vende/vendiendo|sell/sells/selling/sold|vendre/vend|vendere/vende|vender/vende|rantikuy,qhatuy|aljaña|!buy.verb
pay.verb|pagar/pago/paga|pay/pays/paid|payer/paie|pagare/paga|pagar/paga|||~payment
rent.verb|alquilar/alquila,rentar/renta|rent,hire|louer|affittare,noleggiare|alugar/aluga|||~rental
rental|alquiler|rental,rent,hire|location|affitto,noleggio|aluguel|||
lend.verb|prestar/presta|lend|prêter|prestare|emprestar|||~loan
cost.verb|costar/cuesta|cost|coûter|costare/costa|custar/custa|||
choose-well.verb|elige bien,escoge bien|choose well|bien choisir|scegli bene|escolha bem|||~choose.verb
open.verb|abrir/abro/abre|open|ouvrir/ouvre|aprire/apre|abrir/abre|kichay|jist'araña|!close.verb
close.verb|cerrar/cierra|close,shut|fermer|chiudere|fechar/fecha|wisq'ay|jist'antaña|!open.verb
cut.verb|cortar/corta|cut|couper/coupe|tagliare/taglia|cortar/corta|kuchuy|khariña|~cut
cut|corte|cut|coupe|taglio|corte|||~cut.verb
sew.verb|coser/cose|sew|coudre|cucire|coser,costurar|siray|ch'ukuña|~sewing
knit.verb|tejer/teje|knit|tricoter|lavorare a maglia|tricotar|||~weave.verb
weave.verb|tejer/teje/tejiendo|weave/weaves/woven|tisser|tessere/tesse|tecer/tece|away|sawuña|~weaver
embroider.verb|bordar/borda|embroider|broder|ricamare|bordar|||~embroidery
wear.verb|vestir/viste,llevar|wear/wears/wore|porter|indossare,portare|vestir/veste,usar|||~clothing
wash.verb|lavar/lava/lavando|wash|laver/lave|lavare/lava|lavar/lava|t'aqsay,maqchhiy|jariña|~clean.verb
clean.verb|limpiar/limpio/limpia|clean|nettoyer|pulire/pulisce|limpar/limpa|pichay|pichaña|~wash.verb
dry.verb|secar/seca|dry/dries|sécher|asciugare|secar/seca|ch'akichiy||!water.verb
iron.verb|planchar/plancha|iron|repasser|stirare|passar a ferro|||
polish.verb|pulir/pule,lustrar|polish|polir,cirer|lucidare|polir|||
shave.verb|afeitar/afeita|shave|raser|radere|barbear|||~shaving
comb.verb|peinar/peina|comb|peigner|pettinare|pentear|ñaqch'ay|sanuraña|~comb
perfume.verb|perfumar/perfuma|perfume|parfumer|profumare|perfumar|||~perfume
decorate.verb|decorar/decora,adornar|decorate|décorer,orner|decorare|decorar|||~decoration
light.verb|iluminar/ilumina,encender/enciende|light,light up,illuminate|illuminer,allumer,éclairer|illuminare,accendere|iluminar,acender|k'anchay|qhantayaña|~lighting
put.verb|poner/pone|put|mettre|mettere|pôr,colocar|churay|uchaña|
pull.verb|jalar/jala,tirar|pull|tirer|tirare|puxar|aysay||!push.verb
push.verb|empujar/empuja|push|pousser|spingere|empurrar|tanqay|nuktaña|!pull.verb
press.verb|presionar,prensar,apretar|press|presser,appuyer|premere,pressare|pressionar,apertar|||~press.machine
hold.verb|sostener,sujetar/sujeta|hold/holds/held|tenir/tient|tenere/tiene|segurar/segura|||~keep.verb
throw.verb|lanzar/lanza,arrojar|throw/throws/threw|lancer,jeter|lanciare,gettare|lançar,jogar|chanqay|jaqtaña|
launch.verb|lanzar/lanza|launch|lancer|lanciare|lançar|||~throw.verb
kick.verb|patear/patea|kick|donner un coup de pied|calciare|chutar/chuta|hayt'ay||~kick
kick|patada,puntapié|kick|coup de pied|calcio|pontapé,chute|||
hit.verb|golpear/golpea,pegar|hit,strike,beat|frapper|colpire,battere|bater/bate|maqay||~blow
blow|golpe|blow,stroke,punch|coup|colpo|golpe|||
shoot.verb|disparar/dispara|shoot/shoots/shot|tirer|sparare|disparar,atirar|||
kill.verb|matar/mata|kill|tuer|uccidere|matar/mata|wañuchiy|jiwayaña|
ride.verb|montar/monta,cabalgar/cabalga|ride/rides/riding/rode|monter,chevaucher|cavalcare|montar,cavalgar|||~rider
drive.verb|conducir/conduce,manejar/maneja|drive/drives/driving/drove|conduire|guidare|dirigir/dirige,conduzir|||~driver
sail.verb|navegar/navego/navega|sail,navigate|naviguer|navigare/naviga|navegar/navega|||~sailor
float.verb|flotar/flota|float|flotter|galleggiare|flutuar,boiar|||
sink.verb|hundir/hunde|sink/sinks/sank|couler|affondare|afundar|||!float.verb
roll.verb|rodar/rueda|roll|rouler/roule|rotolare/rotola|rolar/rola|||
pass.verb|pasar/pasa|pass|passer/passe|passare/passa|passar/passa|pasay||
cross.verb|cruzar/cruza|cross|croiser,traverser|attraversare,incrociare|cruzar,atravessar|chimpay||
meet.verb|encontrar/encuentra,reunir/reúne|meet/meets/meeting/met|rencontrer|incontrare|encontrar/encontra|tinkuy|jikisiña|~encounter
encounter|encuentro|encounter,meeting|rencontre|incontro|encontro|tinkuy|tinku|
invite.verb|invitar/invita|invite|inviter|invitare|convidar|||~invitation
invitation|invitación|invitation|invitation|invito|convite|||
gift.verb|regalar/regala|gift,give away|offrir|regalare/regala|presentear|||~gift
offer.verb|ofrecer/ofrece|offer|offrir/offre|offrire/offre|oferecer/oferece|||~offer
promise.verb|prometer/promete|promise|promettre|promettere|prometer|||~promise
trust.verb|confiar/confía|trust|faire confiance|fidarsi|confiar/confia|||~trust
dare.verb|atreverse/atrévete,osar|dare|oser|osare|ousar/ouse|||~audacity
can.verb|poder/puedo/puede/podemos|can|pouvoir/peut/peux|potere/può/posso|poder/pode/posso|atiy||~power
yes-we-can|sí se puede,sí podemos|yes we can|oui nous pouvons,oui on peut|sì si può,sì possiamo|sim podemos|||~can.verb
achieve.verb|lograr/logra|achieve|réussir|riuscire,raggiungere|conseguir,alcançar|||~achievement
achievement|logro|achievement|réussite,accomplissement|successo,traguardo|conquista,realização|||~success
success|éxito|success|succès,réussite|successo|sucesso|||~triumph !failure
failure|fracaso|failure|échec|fallimento|fracasso|||!success
explore.verb|explorar/explora|explore|explorer|esplorare/esplora|explorar/explora|||~explorer
invent.verb|inventar/inventa|invent|inventer|inventare/inventa|inventar/inventa|||~invention
design.verb|diseñar/diseña|design|concevoir,dessiner|progettare,disegnare|projetar,desenhar|||~design
measure.verb|medir/mide|measure|mesurer|misurare|medir|tupuy|tupuña|~measure.size
weigh.verb|pesar/pesa|weigh|peser|pesare|pesar|||
print.verb|imprimir/imprime|print|imprimer|stampare|imprimir|||~printing
send.verb|enviar/envía,mandar/manda|send/sends/sent|envoyer|inviare,mandare|enviar,mandar|kachay|apayaña|~shipment
order.verb|pedir/pide,ordenar|order|commander|ordinare|pedir,encomendar|||
command.verb|mandar/manda,comandar|command|commander|comandare|comandar,mandar|kamachiy||~command
obey.verb|obedecer/obedece|obey|obéir|obbedire|obedecer|||!command.verb
free.verb|liberar/libera|free,liberate,release|libérer|liberare|libertar,liberar|||~free
escape.verb|escapar/escapa|escape|échapper,s'évader|scappare,fuggire|escapar/escapa,fugir|ayqiy|jaltaña|~escape
escape|escape,fuga,evasión|escape,getaway|évasion,fuite|fuga,evasione|fuga,escape|||
exist.verb|existir/existe|exist|exister|esistere/esiste|existir/existe|||~existence
existence|existencia|existence|existence|esistenza|existência|||
control.verb|controlar/controla|control|contrôler|controllare|controlar|||~control
compete.verb|competir/compite|compete|concourir|competere,gareggiare|competir|||~competition
train.verb|entrenar/entrena|train|entraîner|allenare|treinar|||~training
heal-wounds.verb|cicatrizar/cicatriza|heal over,scar|cicatriser|cicatrizzare|cicatrizar|||~heal.verb
feed.verb|alimentar/alimenta|feed/feeds/fed|nourrir|nutrire,alimentare|alimentar|||~food
nourish.verb|nutrir/nutre|nourish|nourrir|nutrire|nutrir|||~feed.verb
satisfy.verb|satisfacer/satisface|satisfy|satisfaire|soddisfare|satisfazer|||
value.verb|valorar/valora|value|estimer,évaluer|valutare|valorizar,avaliar|||~value
organize.verb|organizar/organiza|organize|organiser|organizzare|organizar|||~organization
publish.verb|publicar/publica|publish|publier|pubblicare|publicar|||~publishing
negotiate.verb|negociar/negocia|negotiate|négocier|negoziare|negociar|||~business
invest.verb|invertir/invierte|invest|investir|investire|investir|||~investment
produce.verb|producir/produce|produce|produire|produrre|produzir/produz|||~production
export.verb|exportar/exporta|export|exporter|esportare|exportar|||!import.verb
import.verb|importar/importa|import|importer|importare|importar|||!export.verb
distribute.verb|distribuir/distribuye|distribute|distribuer|distribuire|distribuir|||~distribution
transport.verb|transportar/transporta|transport|transporter|trasportare|transportar|||~transport
load.verb|cargar/carga|load,charge|charger|caricare|carregar/carrega|||~cargo
fill.verb|llenar/llena|fill|remplir|riempire|encher/enche|hunt'achiy|phuqachaña|!empty.verb
empty.verb|vaciar/vacía|empty|vider|svuotare|esvaziar|||!fill.verb
heat.verb|calentar/calienta|heat,warm|chauffer|riscaldare,scaldare|aquecer/aquece|q'uñichiy|junt'uchaña|!cool.verb
cool.verb|enfriar/enfría,refrescar/refresca|cool,chill|refroidir,rafraîchir|raffreddare,rinfrescare|resfriar,refrescar|chiriyachiy||!heat.verb
freeze.verb|congelar/congela,helar/hiela|freeze/froze|congeler,geler|congelare,gelare|congelar/congela|||~frozen
ripen.verb|madurar/madura|ripen|mûrir|maturare|amadurecer|||~ripe
bloom.verb|florecer/florece|bloom,blossom,flourish|fleurir|fiorire/fiorisce|florescer/floresce|t'ikay|panqaraña|
rain.verb|llover/llueve|rain|pleuvoir/pleut|piovere/piove|chover/chove|paray|jalluña|
blow.verb|soplar/sopla|blow|souffler|soffiare|soprar|phukuy|phusaña|
`
