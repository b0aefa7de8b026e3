// Common verbs with the forms that marks use: to be, move, feel, think, speak, eat, play.
export const verbs = `
to.be|ser/soy/es/somos/eres|be/is/am/are|être/est/suis/sommes|essere/sono/siamo|ser/sou/somos|kay
i-am|yo soy,soy|i am,i'm|je suis|io sono,sono|eu sou,sou|||~to.be
we-are|somos|we are|nous sommes|siamo,noi siamo|somos|||~to.be
to.have|tener/tengo/tiene/tenemos,haber|have/has/having/had|avoir|avere|ter/tenho/tem
to.live|vivir/vivo/vive/vives/vivimos/viviendo|live/lives/living|vivre/vit/vis/vivez|vivere/vive|viver/vive/vivendo|kawsay|jakaña|~life !to.die
long-live|viva,que viva|long live,hurrah|vive|viva,evviva|viva|||~to.live
to.die|morir/muero/muere|die/dies/dying|mourir/meurt|morire/muore|morrer/morre|wañuy|jiwaña|~death
to.be-born|nacer/nace/nacido|be born,born|naître/né/née|nascere/nasce/nato|nascer/nasce|paqariy|yuriña|~birth !to.die
to.grow|crecer/crezco/crece/creciendo|grow/grows/growing/grew|grandir,croître|crescere/cresce|crescer/cresce|wiñay|jilaña
growth|crecimiento|growth|croissance|crescita|crescimento|||~to.grow
to.love|amar/amo/ama/amas/amando|love/loves/loving/loved|aimer/aime/aimez|amare/ama|amar/amo/ama|munay,kuyay|munaña|~love ~to.adore !to.hate
to.adore|adorar/adoro/adora|adore|adorer/adore|adorare/adoro/adora|adorar/adoro/adora
to.hate|odiar/odio/odia|hate|détester,haïr|odiare/odia|odiar/odeio
to.like|gustar/gusta/gustan|like|plaire/plaît|piacere/piace|gostar/gosto/gosta|||~to.love
to.want|querer/quiero/quiere/quieres|want,wanna|vouloir/veux/veut|volere/voglio/vuole|querer/quero/quer|munay|munaña|~to.wish
to.wish|desear/deseo/desea|wish,desire|souhaiter,désirer/désire|desiderare/desidera|desejar/desejo/deseja|||~wish
to.need|necesitar/necesito/necesita|need|avoir besoin|avere bisogno|precisar,necessitar
to.hope|esperar/espero/espera|hope|espérer/espère|sperare/spero/spera|esperar/espero/espera|suyay|suyaña|~hope
to.dream|soñar/sueño/sueña/sueñas/soñamos/soñando|dream|rêver/rêve|sognare/sogno/sogna|sonhar/sonho/sonha|musquy|samkaña|~dream
to.feel|sentir/siento/siente/sintiendo|feel/feels/feeling/felt|sentir,ressentir|sentire/sente|sentir/sinto/sente|||~feeling
to.smile|sonreír/sonrío/sonríe|smile|sourire|sorridere/sorride|sorrir/sorri|||~smile ~to.laugh
to.laugh|reír/río/ríe|laugh|rire/rit|ridere/ride|rir/ri|asiy|laruña|~laughter !to.cry
to.cry|llorar/lloro/llora/llorando|cry/cries/crying,weep|pleurer/pleure|piangere/piange|chorar/chora|waqay|jachaña
to.enjoy|disfrutar/disfruto/disfruta,gozar/goza|enjoy/enjoys|profiter,jouir|godere/gode,gustare|desfrutar/desfruta,aproveitar|||~enjoyment
to.please|agradar/agrada,complacer|please|plaire,faire plaisir|piacere|agradar
to.kiss|besar/beso/besa/bésame|kiss|embrasser|baciare/bacia/baciami|beijar/beija|much'ay||~kiss
kiss-me|bésame|kiss me|embrasse-moi|baciami|beija-me,me beija|||~to.kiss
to.hug|abrazar/abrazo/abraza|hug,embrace|embrasser,étreindre|abbracciare|abraçar|||~hug
to.marry|casar/casarse|marry/marries|épouser,se marier|sposare,sposarsi|casar|||~wedding
to.seduce|seducir/seduce|seduce|séduire|sedurre|seduzir|||~seduction
to.surprise|sorprender/sorprende|surprise|surprendre|sorprendere|surpreender|||~surprise
to.inspire|inspirar/inspira/inspirando|inspire|inspirer|ispirare|inspirar/inspira|||~inspiration
to.imagine|imaginar/imagino/imagina|imagine|imaginer/imagine|immaginare/immagina|imaginar/imagina|||~imagination
to.think|pensar/pienso/piensa/pensando|think/thinks/thinking/thought|penser/pense|pensare/penso/pensa|pensar/penso/pensa|yuyay|lup'iña|~thought
to.know|saber/sabe/sabes,conocer/conozco/conoce|know/knows/knowing|savoir/sait,connaître|sapere/sa,conoscere|saber/sabe,conhecer|yachay,riqsiy|yatiña,uñt'aña|~knowledge
to.understand|entender/entiendo/entiende,comprender|understand/understands|comprendre|capire/capisco,comprendere|entender/entendo
to.learn|aprender/aprendo/aprende/aprendiendo|learn|apprendre|imparare/impara|aprender/aprendo/aprende|yachay|yatiqaña|~to.study
to.study|estudiar/estudio/estudia|study/studies|étudier|studiare/studia|estudar/estudo
to.teach|enseñar/enseño/enseña|teach/teaches|enseigner|insegnare/insegna|ensinar/ensina|yachachiy|yatichaña|~to.learn
to.remember|recordar/recuerdo/recuerda|remember|se souvenir|ricordare/ricordo/ricorda|lembrar/lembra|yuyay|amtaña|~memory !to.forget
to.forget|olvidar/olvido/olvida|forget/forgets|oublier|dimenticare|esquecer/esquece|qunqay|armaña
unforgettable|inolvidable|unforgettable|inoubliable|indimenticabile|inesquecível
to.decide|decidir/decido/decide|decide|décider|decidere/decide|decidir
to.choose|elegir/elijo/elige,escoger/escoge|choose/chooses/chose/chosen|choisir|scegliere/scegli|escolher/escolhe|akllay|ajlliña|~to.select
to.select|seleccionar/selecciona|select|sélectionner|selezionare|selecionar
to.try|probar/prueba,intentar/intenta|try/tries|essayer|provare/prova|tentar,experimentar
to.discover|descubrir/descubro/descubre|discover|découvrir|scoprire/scopri|descobrir/descubra|||~to.find
discovery|descubrimiento|discovery|découverte|scoperta|descoberta,descobrimento|||~to.discover
to.find|encontrar/encuentro/encuentra,hallar|find/finds/finding|trouver/trouve|trovare/trova|encontrar/encontra,achar|tariy|jikxataña|!to.lose
to.lose|perder/pierdo/pierde|lose/loses/losing|perdre|perdere|perder/perde|chinkachiy|chhaqhayaña|!to.win
to.seek|buscar/busco/busca/buscas|seek/seeks,search,look for|chercher|cercare/cerca|buscar/busca,procurar/procura|maskay|thaqaña|~to.find
to.look|mirar/miro/mira/mirando|look,watch|regarder/regarde|guardare/guarda|olhar/olha|qhaway|uñtaña|~to.see ~look
to.hear|oír/oigo/oye|hear/hears/heard|entendre|udire|ouvir/ouve|uyariy|ist'aña|~to.listen
to.listen|escuchar/escucho/escucha|listen|écouter/écoute|ascoltare/ascolta|escutar/escuta|uyariy|ist'aña
to.speak|hablar/hablo/habla/hablando|speak/speaks/speaking,talk|parler/parle|parlare/parlo/parla|falar/falo/fala|rimay|aruskipaña,parlaña|~to.say
to.say|decir/digo/dice/dicho|say/says/said,tell|dire/dit|dire/dico/dice|dizer/digo/diz|niy|saña
to.tell|contar/cuento/cuenta|tell/tells/told|raconter/raconte|raccontare/racconta|contar/conta|willay|yatiyaña|~to.say
to.ask|preguntar/pregunta|ask|demander|chiedere,domandare|perguntar/pergunta|tapuy|jiskt'aña|!to.answer
to.answer|responder/responde,contestar/contesta|answer,reply|répondre,répliquer|rispondere,replicare|responder,replicar|kutichiy
to.call|llamar/llamo/llama/llame|call|appeler|chiamare/chiama|chamar/chama|waqyay|jawsaña
to.shout|gritar/grito/grita|shout,cry out|crier|gridare|gritar/grita|qapariy|arnaqaña
to.whisper|susurrar/susurra|whisper|chuchoter,murmurer|sussurrare|sussurrar|||~whisper
to.greet|saludar/saluda|greet|saluer|salutare|cumprimentar,saudar
to.thank|agradecer/agradezco/agradece|thank|remercier|ringraziare|agradecer|||~thanks
to.go|ir/voy/va/vamos/vas|go/goes/going/went/gone|aller/vais/va/vas/allons|andare/vado/va/andiamo|ir/vou/vai/vamos|riy|saraña|!to.come
lets-go|vamos,vámonos|let's go|allons-y,allons|andiamo|vamos|haku|jiwasax sarañani|~to.go
go.onward|adelante,vamos|go,onward,forward|en avant|avanti|avante,adiante|||~to.go ~to.advance
to.come|venir/vengo/viene/ven|come/comes/coming/came|venir/viens/vient|venire/vengo/viene|vir/venho/vem|hamuy|jutaña
to.arrive|llegar/llego/llega|arrive|arriver|arrivare/arriva|chegar/chego/chega|chayay|puriña|!to.leave
arrival|llegada|arrival|arrivée|arrivo|chegada|||!departure
to.leave|salir/salgo/sale,partir/parte|leave/leaves/leaving,depart|partir/part,sortir,quitter|partire/parte,uscire,lasciare|sair/sai,partir/parte|lluqsiy|mistuña
departure|salida,partida|departure|départ|partenza|partida,saída
to.stay|quedar/quedarse/queda|stay|rester/reste|restare/resta,rimanere|ficar/fica|||!to.leave
to.return|volver/vuelvo/vuelve,regresar/regresa,retornar|return|revenir,retourner|tornare/torna,ritornare/ritorna|voltar/volta,retornar|kutiy|kutt'aña
return.noun|retorno,regreso,vuelta|return,comeback|retour|ritorno|retorno,volta|||~to.return
to.enter|entrar/entra/entre|enter|entrer/entre|entrare|entrar|yaykuy|mantaña|!to.leave
to.walk|caminar/camino/camina/caminando,andar/anda|walk|marcher/marche|camminare/cammina|caminhar/caminha,andar|puriy|saraña|~to.go
walker|caminante|walker|marcheur/marcheuse|camminatore,viandante|caminhante|puriq||~to.walk
to.run|correr/corro/corre/corriendo|run/runs/running/ran|courir/court|correre/corro/corre|correr/corre|phaway,kallpay|jalaña|~to.walk
runner|corredor|runner|coureur/coureuse|corridore|corredor|||~to.run
to.jump|saltar/salto/salta|jump,leap|sauter|saltare/salta|pular/pula,saltar|phinkiy,p'itay|thuqtaña|~jump
jump|salto,brinco|jump,leap|saut,bond|salto,balzo|salto,pulo
to.fly|volar/vuelo/vuela/volando/volamos|fly/flies/flying/flew|voler/vole|volare/volo/vola|voar/voo/voa|phaway,phalay|tuyuña,jalaña|~flight
flyer|volador|flyer,flier|volant|volatore|voador|||~to.fly
flying|volador,volante|flying|volant|volante|voador|||~to.fly
to.dive|bucear,sumergir/sumerge|dive|plonger|tuffarsi,immergersi|mergulhar/mergulha|||~to.swim
to.travel|viajar/viajo/viaja/viajando|travel|voyager/voyage|viaggiare/viaggia|viajar/viaja|||~travel
to.climb|escalar/escala,trepar|climb|grimper,escalader|scalare,arrampicarsi|escalar,subir|siqay||~to.rise
to.rise|subir/subo/sube,levantar|rise/rises/rising,raise|monter,lever|salire,alzare|subir/sobe|wichay||!to.fall
to.fall|caer/cae|fall/falls/falling/fell|tomber|cadere/cade|cair/cai|urmay
to.lift|levantar/levanta,alzar|lift|lever,soulever|sollevare|levantar|||~to.rise
to.move|mover/mueve/muévete|move|bouger,mouvoir|muovere/muovi|mover/mexe|kuyuy|unxtaña|~movement
movement|movimiento|movement,motion|mouvement|movimento|movimento
to.turn|girar/gira,voltear|turn|tourner|girare/gira|girar/gira,virar|muyuy
to.follow|seguir/sigo/sigue/síguenos|follow|suivre/suis|seguire/segui|seguir/segue|qatiy|arkaña
to.guide|guiar/guía|guide,lead|guider|guidare/guida|guiar|pusay|irpaña|~guide
to.advance|avanzar/avanza|advance|avancer|avanzare/avanza|avançar/avança
to.stop|parar/para,detener|stop/stops/stopping|arrêter|fermare,fermarsi|parar|sayay|sayt'aña|!to.go
stop.noun|alto,parada|stop,halt|arrêt,halte|fermata,alt|parada|||~to.stop
to.wait|esperar/espero/espera|wait|attendre|aspettare/aspetta|esperar/espera|suyay|suyaña
to.rest|descansar/descanso/descansa|rest|se reposer,reposer|riposare/riposa|descansar/descansa|samay|samaraña|~rest
to.sleep|dormir/duermo/duerme/durmiendo|sleep/sleeps/sleeping,slumber|dormir/dort/dors|dormire/dorme|dormir/dorme|puñuy|ikiña|~sleep !to.wake
good-sleep|buen dormir,dulces sueños|good sleep,sweet dreams|doux rêves,beaux rêves|sogni d'oro,buon riposo|bons sonhos|||~sleep
to.wake|despertar/despierto/despierta|wake/wakes/waking/woke,awake|réveiller,éveillé|svegliare/sveglia,sveglio|acordar/acorda,despertar,acordado,desperto|rikch'ay|sartaña|!asleep
awakening|despertar|awakening|réveil,éveil|risveglio|despertar|||~to.wake
to.cook|cocinar/cocino/cocina/cocinando|cook|cuisiner,cuire|cucinare/cucina,cuocere|cozinhar/cozinha|wayk'uy,yanuy|phayaña|~cook
to.bake|hornear/hornea|bake|cuire au four|infornare|assar|||~to.cook
to.fry|freír/fríe|fry/fries|frire|friggere|fritar|||~to.cook
to.roast|asar/asa,tostar|roast|rôtir|arrostire|assar|kankay|kankaña|~to.cook
to.mix|mezclar/mezcla|mix,blend|mélanger,mixer|mescolare,mischiare|misturar|chaqruy||~mix
to.taste|probar/prueba,saborear/saborea,degustar|taste|goûter,déguster|gustare,assaggiare|provar,saborear|malliy|malt'aña|~flavor
to.bite|morder/muerde|bite/bites|mordre|mordere/mordi|morder|kaniy|achuña|~bite
to.chew|masticar/mastica|chew|mâcher|masticare|mastigar
to.lick|lamer/lame|lick|lécher|leccare|lamber|llaqway|jallq'aña
to.play|jugar/juego/juega/jugando|play/plays|jouer/joue|giocare/gioco/gioca|jogar/joga,brincar/brinca|pukllay|anataña|~game
player|jugador|player|joueur/joueuse|giocatore|jogador|pukllaq|anatiri|~to.play
to.sing|cantar/canto/canta/cantando|sing/sings/singing/sang|chanter/chante|cantare/canta|cantar/canta|takiy|q'uchuña|~song
to.dance|bailar/bailo/baila/bailando,danzar/danza|dance|danser/danse|ballare/ballo/balla,danzare|dançar/dança|tusuy|thuquña|~dance
to.paint|pintar/pinto/pinta|paint|peindre|dipingere,pitturare|pintar/pinta|llimp'iy||~paint
to.draw|dibujar/dibujo/dibuja|draw/draws/drawing|dessiner/dessine|disegnare/disegna|desenhar/desenha|siq'iy||~drawing
to.write|escribir/escribo/escribe|write/writes/writing/wrote|écrire/écris|scrivere/scrive|escrever/escreve|qillqay|qillqaña|~to.read
to.read|leer/leo/lee/leyendo|read|lire/lis|leggere/legge|ler/lê|ñawinchay|ullaña
to.count|contar/cuento/cuenta|count|compter|contare/conta|contar/conta|yupay|jakhuña
to.help|ayudar/ayudo/ayuda/ayudando|help|aider/aide|aiutare/aiuta|ajudar/ajuda|yanapay|yanapaña|~help
help|ayuda,auxilio|help,aid,assistance|aide,secours|aiuto|ajuda,socorro|yanapay|yanapa
to.give|dar/doy/da/damos|give/gives/giving/gave|donner/donne|dare/do/dà|dar/dou|quy|churaña|!to.take
to.take|tomar/tomo/toma,llevar|take/takes/taking/took|prendre/prends|prendere/prendi|tomar/toma,pegar|hapiy|katuña
to.bring|traer/traigo/trae|bring/brings|apporter|portare/porta|trazer/traz|apamuy|apaniña|~to.carry
to.carry|llevar/llevo/lleva,cargar/carga|carry/carries|porter/porte|portare/porta|levar/leva,carregar|apay|apaña
to.receive|recibir/recibe|receive|recevoir|ricevere|receber/recebe|||!to.give
to.share|compartir/comparto/comparte|share|partager/partage|condividere,spartire|compartilhar,partilhar
to.join|unir/une/únete,juntar|join,unite|joindre,unir|unire,unirsi|unir,juntar/junta|hukllay|mayachaña|~union
to.connect|conectar/conecta/conectando|connect|connecter,relier|collegare,connettere|conectar/conecta|||~connection
to.keep|guardar/guarda,mantener|keep/keeps/kept|garder/garde|tenere,conservare|guardar/guarda,manter|waqaychay|imaña
to.save|salvar/salva,ahorrar/ahorra|save|sauver,économiser|salvare/salva,risparmiare|salvar/salva,poupar
to.protect|proteger/protege,amparar|protect|protéger/protège|proteggere/protegge|proteger/protege|amachay|arxataña|~protection
to.care|cuidar/cuido/cuida/cuídate|care,take care|soigner,prendre soin|curare/cura,prendersi cura|cuidar/cuida|||~care
to.heal|sanar/sana,curar/cura|heal,cure|guérir,soigner|guarire,curare|curar,sarar|hampiy|qullaña|~to.care
to.hide|esconder/esconde,ocultar|hide/hides/hiding|cacher|nascondere|esconder/esconde|pakay|imantaña
to.show|mostrar/muestra|show|montrer|mostrare/mostra|mostrar/mostra|rikuchiy|uñachayaña
to.shine|brillar/brilla/brillo|shine/shines/shining/shone|briller/brille|brillare,splendere|brilhar/brilha|||~shine
to.burn|quemar/quema,arder/arde|burn|brûler/brûle|bruciare,ardere|queimar/queima,arder|rawray|nakhaña
to.smell|oler/huele|smell|sentir|odorare|cheirar/cheira|mutkhiy|mukhiña
to.touch|tocar/toco/toca/tócame|touch|toucher/touche|toccare/tocca|tocar/toca|llamkhay|llamkt'aña|~touch
to.celebrate|celebrar/celebro/celebra,festejar|celebrate|fêter,célébrer|celebrare,festeggiare|celebrar/celebra,festejar|||~celebration
to.party|festejar,fiestear|party,partying|faire la fête|festeggiare,fare festa|festejar,farrear|||~party
`
