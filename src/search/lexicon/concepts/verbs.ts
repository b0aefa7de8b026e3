// Common verbs with the forms that marks use: to be, move, feel, think, speak, eat, play.
export const verbs = `
be.verb|ser/soy/es/somos/eres|be/is/am/are|être/est/suis/sommes|essere/sono/siamo|ser/sou/somos|kay||
i-am|yo soy,soy|i am,i'm|je suis|io sono,sono|eu sou,sou|||~be.verb
we-are|somos|we are|nous sommes|siamo,noi siamo|somos|||~be.verb
have.verb|tener/tengo/tiene/tenemos,haber|have/has/having/had|avoir|avere|ter/tenho/tem|||
live.verb|vivir/vivo/vive/vives/vivimos/viviendo|live/lives/living|vivre/vit/vis/vivez|vivere/vive|viver/vive/vivendo|kawsay|jakaña|~life !die.verb
long-live|viva,que viva|long live,hurrah|vive|viva,evviva|viva|||~live.verb
die.verb|morir/muero/muere|die/dies/dying|mourir/meurt|morire/muore|morrer/morre|wañuy|jiwaña|~death !live.verb
be-born.verb|nacer/nace/nacido|be born,born|naître/né/née|nascere/nasce/nato|nascer/nasce|paqariy|yuriña|~birth !die.verb
grow.verb|crecer/crezco/crece/creciendo|grow/grows/growing/grew|grandir,croître|crescere/cresce|crescer/cresce|wiñay|jilaña|
growth|crecimiento|growth|croissance|crescita|crescimento|||~grow.verb
love.verb|amar/amo/ama/amas/amando|love/loves/loving/loved|aimer/aime/aimez|amare/ama|amar/amo/ama|munay,kuyay|munaña|~love ~adore.verb !hate.verb
adore.verb|adorar/adoro/adora|adore|adorer/adore|adorare/adoro/adora|adorar/adoro/adora|||~love.verb
hate.verb|odiar/odio/odia|hate|détester,haïr|odiare/odia|odiar/odeio|||!love.verb
like.verb|gustar/gusta/gustan|like|plaire/plaît|piacere/piace|gostar/gosto/gosta|||~love.verb
want.verb|querer/quiero/quiere/quieres|want,wanna|vouloir/veux/veut|volere/voglio/vuole|querer/quero/quer|munay|munaña|~wish.verb
wish.verb|desear/deseo/desea|wish,desire|souhaiter,désirer/désire|desiderare/desidera|desejar/desejo/deseja|||~wish ~want.verb
need.verb|necesitar/necesito/necesita|need|avoir besoin|avere bisogno|precisar,necessitar|||
hope.verb|esperar/espero/espera|hope|espérer/espère|sperare/spero/spera|esperar/espero/espera|suyay|suyaña|~hope
dream.verb|soñar/sueño/sueña/sueñas/soñamos/soñando|dream|rêver/rêve|sognare/sogno/sogna|sonhar/sonho/sonha|musquy|samkaña|~dream
feel.verb|sentir/siento/siente/sintiendo|feel/feels/feeling/felt|sentir,ressentir|sentire/sente|sentir/sinto/sente|||~feeling
smile.verb|sonreír/sonrío/sonríe|smile|sourire|sorridere/sorride|sorrir/sorri|||~smile ~laugh.verb
laugh.verb|reír/río/ríe|laugh|rire/rit|ridere/ride|rir/ri|asiy|laruña|~laughter !cry.verb
cry.verb|llorar/lloro/llora/llorando|cry/cries/crying,weep|pleurer/pleure|piangere/piange|chorar/chora|waqay|jachaña|!laugh.verb
enjoy.verb|disfrutar/disfruto/disfruta,gozar/goza|enjoy/enjoys|profiter,jouir|godere/gode,gustare|desfrutar/desfruta,aproveitar|||~enjoyment
please.verb|agradar/agrada,complacer|please|plaire,faire plaisir|piacere|agradar|||
kiss.verb|besar/beso/besa/bésame|kiss|embrasser|baciare/bacia/baciami|beijar/beija|much'ay||~kiss
kiss-me|bésame|kiss me|embrasse-moi|baciami|beija-me,me beija|||~kiss.verb
hug.verb|abrazar/abrazo/abraza|hug,embrace|embrasser,étreindre|abbracciare|abraçar|||~hug
marry.verb|casar/casarse|marry/marries|épouser,se marier|sposare,sposarsi|casar|||~wedding
seduce.verb|seducir/seduce|seduce|séduire|sedurre|seduzir|||~seduction
surprise.verb|sorprender/sorprende|surprise|surprendre|sorprendere|surpreender|||~surprise
inspire.verb|inspirar/inspira/inspirando|inspire|inspirer|ispirare|inspirar/inspira|||~inspiration
imagine.verb|imaginar/imagino/imagina|imagine|imaginer/imagine|immaginare/immagina|imaginar/imagina|||~imagination
think.verb|pensar/pienso/piensa/pensando|think/thinks/thinking/thought|penser/pense|pensare/penso/pensa|pensar/penso/pensa|yuyay|lup'iña|~thought
know.verb|saber/sabe/sabes,conocer/conozco/conoce|know/knows/knowing|savoir/sait,connaître|sapere/sa,conoscere|saber/sabe,conhecer|yachay,riqsiy|yatiña,uñt'aña|~knowledge
understand.verb|entender/entiendo/entiende,comprender|understand/understands|comprendre|capire/capisco,comprendere|entender/entendo|||
learn.verb|aprender/aprendo/aprende/aprendiendo|learn|apprendre|imparare/impara|aprender/aprendo/aprende|yachay|yatiqaña|~study.verb
study.verb|estudiar/estudio/estudia|study/studies|étudier|studiare/studia|estudar/estudo|||~learn.verb
teach.verb|enseñar/enseño/enseña|teach/teaches|enseigner|insegnare/insegna|ensinar/ensina|yachachiy|yatichaña|~learn.verb
remember.verb|recordar/recuerdo/recuerda|remember|se souvenir|ricordare/ricordo/ricorda|lembrar/lembra|yuyay|amtaña|~memory !forget.verb
forget.verb|olvidar/olvido/olvida|forget/forgets|oublier|dimenticare|esquecer/esquece|qunqay|armaña|!remember.verb
unforgettable|inolvidable|unforgettable|inoubliable|indimenticabile|inesquecível|||
decide.verb|decidir/decido/decide|decide|décider|decidere/decide|decidir|||
choose.verb|elegir/elijo/elige,escoger/escoge|choose/chooses/chose/chosen|choisir|scegliere/scegli|escolher/escolhe|akllay|ajlliña|~select.verb
select.verb|seleccionar/selecciona|select|sélectionner|selezionare|selecionar|||~choose.verb
try.verb|probar/prueba,intentar/intenta|try/tries|essayer|provare/prova|tentar,experimentar|||
discover.verb|descubrir/descubro/descubre|discover|découvrir|scoprire/scopri|descobrir/descubra|||~find.verb
discovery|descubrimiento|discovery|découverte|scoperta|descoberta,descobrimento|||~discover.verb
find.verb|encontrar/encuentro/encuentra,hallar|find/finds/finding|trouver/trouve|trovare/trova|encontrar/encontra,achar|tariy|jikxataña|!lose.verb
lose.verb|perder/pierdo/pierde|lose/loses/losing|perdre|perdere|perder/perde|chinkachiy|chhaqhayaña|!win.verb
seek.verb|buscar/busco/busca/buscas|seek/seeks,search,look for|chercher|cercare/cerca|buscar/busca,procurar/procura|maskay|thaqaña|~find.verb
see.verb|ver/veo/ve/vemos|see/sees/seeing/saw/seen|voir/vois/voit|vedere/vedo/vede|ver/vejo/vê|rikuy|uñjaña|~look.verb
look.verb|mirar/miro/mira/mirando|look,watch|regarder/regarde|guardare/guarda|olhar/olha|qhaway|uñtaña|~see.verb
look.gaze|mirada|look,gaze|regard|sguardo|olhar|qhaway|uñtawi|~look.verb
hear.verb|oír/oigo/oye|hear/hears/heard|entendre|udire|ouvir/ouve|uyariy|ist'aña|~listen.verb
listen.verb|escuchar/escucho/escucha|listen|écouter/écoute|ascoltare/ascolta|escutar/escuta|uyariy|ist'aña|~hear.verb
speak.verb|hablar/hablo/habla/hablando|speak/speaks/speaking,talk|parler/parle|parlare/parlo/parla|falar/falo/fala|rimay|aruskipaña,parlaña|~say.verb
say.verb|decir/digo/dice/dicho|say/says/said,tell|dire/dit|dire/dico/dice|dizer/digo/diz|niy|saña|~speak.verb
tell.verb|contar/cuento/cuenta|tell/tells/told|raconter/raconte|raccontare/racconta|contar/conta|willay|yatiyaña|~say.verb
ask.verb|preguntar/pregunta|ask|demander|chiedere,domandare|perguntar/pergunta|tapuy|jiskt'aña|!answer.verb
answer.verb|responder/responde,contestar|answer,reply|répondre|rispondere|responder|kutichiy||!ask.verb
call.verb|llamar/llamo/llama/llame|call|appeler|chiamare/chiama|chamar/chama|waqyay|jawsaña|
shout.verb|gritar/grito/grita|shout,cry out|crier|gridare|gritar/grita|qapariy|arnaqaña|
whisper.verb|susurrar/susurra|whisper|chuchoter,murmurer|sussurrare|sussurrar|||~whisper
whisper|susurro|whisper|chuchotement,murmure|sussurro|sussurro|||
greet.verb|saludar/saluda|greet|saluer|salutare|cumprimentar,saudar|||
thank.verb|agradecer/agradezco/agradece|thank|remercier|ringraziare|agradecer|||~thanks
go.verb|ir/voy/va/vamos/vas|go/goes/going/went/gone|aller/vais/va/vas/allons|andare/vado/va/andiamo|ir/vou/vai/vamos|riy|saraña|!come.verb
lets-go|vamos,vámonos|let's go|allons-y,allons|andiamo|vamos|haku|jiwasax sarañani|~go.verb
go.onward|adelante,vamos|go,onward,forward|en avant|avanti|avante,adiante|||~go.verb ~advance.verb
come.verb|venir/vengo/viene/ven|come/comes/coming/came|venir/viens/vient|venire/vengo/viene|vir/venho/vem|hamuy|jutaña|!go.verb
arrive.verb|llegar/llego/llega|arrive|arriver|arrivare/arriva|chegar/chego/chega|chayay|puriña|!leave.verb
arrival|llegada|arrival|arrivée|arrivo|chegada|||!departure
leave.verb|salir/salgo/sale,partir/parte|leave/leaves/leaving,depart|partir/part,sortir,quitter|partire/parte,uscire,lasciare|sair/sai,partir/parte|lluqsiy|mistuña|!arrive.verb
departure|salida,partida|departure|départ|partenza|partida,saída|||!arrival
stay.verb|quedar/quedarse/queda|stay|rester/reste|restare/resta,rimanere|ficar/fica|||!leave.verb
return.verb|volver/vuelvo/vuelve,regresar/regresa,retornar|return|revenir,retourner|tornare/torna,ritornare/ritorna|voltar/volta,retornar|kutiy|kutt'aña|
return.noun|retorno,regreso,vuelta|return,comeback|retour|ritorno|retorno,volta|||~return.verb
enter.verb|entrar/entra/entre|enter|entrer/entre|entrare|entrar|yaykuy|mantaña|!leave.verb
walk.verb|caminar/camino/camina/caminando,andar/anda|walk|marcher/marche|camminare/cammina|caminhar/caminha,andar|puriy|saraña|~go.verb
walker|caminante|walker|marcheur/marcheuse|camminatore,viandante|caminhante|puriq||~walk.verb
run.verb|correr/corro/corre/corriendo|run/runs/running/ran|courir/court|correre/corro/corre|correr/corre|phaway,kallpay|jalaña|~walk.verb
runner|corredor|runner|coureur/coureuse|corridore|corredor|||~run.verb
jump.verb|saltar/salto/salta|jump,leap|sauter|saltare/salta|pular/pula,saltar|phinkiy,p'itay|thuqtaña|~jump
jump|salto,brinco|jump,leap|saut,bond|salto,balzo|salto,pulo|||~jump.verb
fly.verb|volar/vuelo/vuela/volando/volamos|fly/flies/flying/flew|voler/vole|volare/volo/vola|voar/voo/voa|phaway,phalay|tuyuña,jalaña|~flight
flight|vuelo|flight|vol|volo|voo|||~fly.verb
flyer|volador|flyer,flier|volant|volatore|voador|||~fly.verb
flying|volador,volante|flying|volant|volante|voador|||~fly.verb
swim.verb|nadar/nado/nada/nadando|swim/swims/swimming/swam|nager/nage|nuotare/nuota|nadar|wayt'ay|tuyuña|~swimming
dive.verb|bucear,sumergir/sumerge|dive|plonger|tuffarsi,immergersi|mergulhar/mergulha|||~swim.verb
travel.verb|viajar/viajo/viaja/viajando|travel|voyager/voyage|viaggiare/viaggia|viajar/viaja|||~travel
climb.verb|escalar/escala,trepar|climb|grimper,escalader|scalare,arrampicarsi|escalar,subir|siqay||~rise.verb
rise.verb|subir/subo/sube,levantar|rise/rises/rising,raise|monter,lever|salire,alzare|subir/sobe|wichay||!fall.verb
fall.verb|caer/cae|fall/falls/falling/fell|tomber|cadere/cade|cair/cai|urmay||!rise.verb
lift.verb|levantar/levanta,alzar|lift|lever,soulever|sollevare|levantar|||~rise.verb
move.verb|mover/mueve/muévete|move|bouger,mouvoir|muovere/muovi|mover/mexe|kuyuy|unxtaña|~movement
movement|movimiento|movement,motion|mouvement|movimento|movimento|||~move.verb
turn.verb|girar/gira,voltear|turn|tourner|girare/gira|girar/gira,virar|muyuy||
follow.verb|seguir/sigo/sigue/síguenos|follow|suivre/suis|seguire/segui|seguir/segue|qatiy|arkaña|
guide.verb|guiar/guía|guide,lead|guider|guidare/guida|guiar|pusay|irpaña|~guide
advance.verb|avanzar/avanza|advance|avancer|avanzare/avanza|avançar/avança|||
stop.verb|parar/para,detener|stop/stops/stopping|arrêter|fermare,fermarsi|parar|sayay|sayt'aña|!go.verb
stop.noun|alto,parada|stop,halt|arrêt,halte|fermata,alt|parada|||~stop.verb
wait.verb|esperar/espero/espera|wait|attendre|aspettare/aspetta|esperar/espera|suyay|suyaña|
rest.verb|descansar/descanso/descansa|rest|se reposer,reposer|riposare/riposa|descansar/descansa|samay|samaraña|~rest.repose
rest.repose|descanso,reposo|rest,repose|repos|riposo|descanso,repouso|samay||~relax
relax|relajar/relájate,relax|relax,relaxation|détente,relaxation,relax|relax,rilassamento|relaxar/relaxe,relaxamento|||~rest.repose
sleep.verb|dormir/duermo/duerme/durmiendo|sleep/sleeps/sleeping,slumber|dormir/dort/dors|dormire/dorme|dormir/dorme|puñuy|ikiña|~sleep !wake.verb
sleep|sueño|sleep,slumber|sommeil|sonno|sono|puñuy|iki|~dream
good-sleep|buen dormir,dulces sueños|good sleep,sweet dreams|doux rêves,beaux rêves|sogni d'oro,buon riposo|bons sonhos|||~sleep
wake.verb|despertar/despierto/despierta|wake/wakes/waking/woke,awake|réveiller|svegliare/sveglia|acordar/acorda,despertar|rikch'ay|sartaña|!sleep.verb
awakening|despertar|awakening|réveil,éveil|risveglio|despertar|||~wake.verb
breathe.verb|respirar/respiro/respira|breathe|respirer/respire|respirare/respira|respirar/respira|samay|samsuña|~breath
breath|aliento,respiro,respiración|breath|souffle,haleine|respiro,fiato,alito|fôlego,hálito|samay|samana|~breathe.verb
eat.verb|comer/come/comes/comiendo|eat/eats/eating/ate|manger/mange|mangiare/mangia|comer/come|mikhuy|manq'aña|~drink.verb
drink.verb|beber/bebo/bebe,tomar/tomo|drink/drinks/drank|boire/bois/boit|bere/beve|beber/bebe|upyay,ukyay|umaña|~eat.verb
cook.verb|cocinar/cocino/cocina/cocinando|cook|cuisiner,cuire|cucinare/cucina,cuocere|cozinhar/cozinha|wayk'uy,yanuy|phayaña|~cook
bake.verb|hornear/hornea|bake|cuire au four|infornare|assar|||~cook.verb
fry.verb|freír/fríe|fry/fries|frire|friggere|fritar|||~cook.verb
roast.verb|asar/asa,tostar|roast|rôtir|arrostire|assar|kankay|kankaña|~cook.verb
mix.verb|mezclar/mezcla|mix,blend|mélanger,mixer|mescolare,mischiare|misturar|chaqruy||~mix
taste.verb|probar/prueba,saborear/saborea,degustar|taste|goûter,déguster|gustare,assaggiare|provar,saborear|malliy|malt'aña|~taste
bite.verb|morder/muerde|bite/bites|mordre|mordere/mordi|morder|kaniy|achuña|~bite
bite|mordisco,bocado|bite|bouchée,morsure|morso,boccone|mordida,bocado|||
chew.verb|masticar/mastica|chew|mâcher|masticare|mastigar|||
lick.verb|lamer/lame|lick|lécher|leccare|lamber|llaqway|jallq'aña|
play.verb|jugar/juego/juega/jugando|play/plays|jouer/joue|giocare/gioco/gioca|jogar/joga,brincar/brinca|pukllay|anataña|~game
player|jugador|player|joueur/joueuse|giocatore|jogador|pukllaq|anatiri|~play.verb
sing.verb|cantar/canto/canta/cantando|sing/sings/singing/sang|chanter/chante|cantare/canta|cantar/canta|takiy|q'uchuña|~song
dance.verb|bailar/bailo/baila/bailando,danzar/danza|dance|danser/danse|ballare/ballo/balla,danzare|dançar/dança|tusuy|thuquña|~dance
paint.verb|pintar/pinto/pinta|paint|peindre|dipingere,pitturare|pintar/pinta|llimp'iy||~paint
draw.verb|dibujar/dibujo/dibuja|draw/draws/drawing|dessiner/dessine|disegnare/disegna|desenhar/desenha|siq'iy||~drawing
write.verb|escribir/escribo/escribe|write/writes/writing/wrote|écrire/écris|scrivere/scrive|escrever/escreve|qillqay|qillqaña|~read.verb
read.verb|leer/leo/lee/leyendo|read|lire/lis|leggere/legge|ler/lê|ñawinchay|ullaña|~write.verb
count.verb|contar/cuento/cuenta|count|compter|contare/conta|contar/conta|yupay|jakhuña|
help.verb|ayudar/ayudo/ayuda/ayudando|help|aider/aide|aiutare/aiuta|ajudar/ajuda|yanapay|yanapaña|~help
help|ayuda,auxilio|help,aid,assistance|aide,secours|aiuto|ajuda,socorro|yanapay|yanapa|~support
give.verb|dar/doy/da/damos|give/gives/giving/gave|donner/donne|dare/do/dà|dar/dou|quy|churaña|!take.verb
take.verb|tomar/tomo/toma,llevar|take/takes/taking/took|prendre/prends|prendere/prendi|tomar/toma,pegar|hapiy|katuña|!give.verb
bring.verb|traer/traigo/trae|bring/brings|apporter|portare/porta|trazer/traz|apamuy|apaniña|~carry.verb
carry.verb|llevar/llevo/lleva,cargar/carga|carry/carries|porter/porte|portare/porta|levar/leva,carregar|apay|apaña|
receive.verb|recibir/recibe|receive|recevoir|ricevere|receber/recebe|||!give.verb
share.verb|compartir/comparto/comparte|share|partager/partage|condividere,spartire|compartilhar,partilhar|||
join.verb|unir/une/únete,juntar|join,unite|joindre,unir|unire,unirsi|unir,juntar/junta|hukllay|mayachaña|~union
connect.verb|conectar/conecta/conectando|connect|connecter,relier|collegare,connettere|conectar/conecta|||~connection
keep.verb|guardar/guarda,mantener|keep/keeps/kept|garder/garde|tenere,conservare|guardar/guarda,manter|waqaychay|imaña|
save.verb|salvar/salva,ahorrar/ahorra|save|sauver,économiser|salvare/salva,risparmiare|salvar/salva,poupar|||
protect.verb|proteger/protege,amparar|protect|protéger/protège|proteggere/protegge|proteger/protege|amachay|arxataña|~protection
care.verb|cuidar/cuido/cuida/cuídate|care,take care|soigner,prendre soin|curare/cura,prendersi cura|cuidar/cuida|||~care
heal.verb|sanar/sana,curar/cura|heal,cure|guérir,soigner|guarire,curare|curar,sarar|hampiy|qullaña|~care.verb
hide.verb|esconder/esconde,ocultar|hide/hides/hiding|cacher|nascondere|esconder/esconde|pakay|imantaña|
show.verb|mostrar/muestra|show|montrer|mostrare/mostra|mostrar/mostra|rikuchiy|uñachayaña|
shine.verb|brillar/brilla/brillo|shine/shines/shining/shone|briller/brille|brillare,splendere|brilhar/brilha|||~shine
burn.verb|quemar/quema,arder/arde|burn|brûler/brûle|bruciare,ardere|queimar/queima,arder|rawray|nakhaña|
smell.verb|oler/huele|smell|sentir|odorare|cheirar/cheira|mutkhiy|mukhiña|
touch.verb|tocar/toco/toca/tócame|touch|toucher/touche|toccare/tocca|tocar/toca|llamkhay|llamkt'aña|~touch
touch|toque,tacto|touch|toucher,touche|tocco|toque|||~touch.verb
celebrate.verb|celebrar/celebro/celebra,festejar|celebrate|fêter,célébrer|celebrare,festeggiare|celebrar/celebra,festejar|||~celebration
party.verb|festejar,fiestear|party,partying|faire la fête|festeggiare,fare festa|festejar,farrear|||~party
`
