// Common verbs with the forms that marks use: to be, move, feel, think, speak, eat, play.
export const verbs = `
to.be|ser/soy/es/somos/eres,estar/está/están|be/is/am/are|être/est/suis/sommes|essere/sono/siamo|ser/sou/somos|kay||ist/sind
i-am|yo soy,soy|i am,i'm|je suis|io sono,sono|eu sou,sou|||ich bin|~to.be
we-are|somos|we are|nous sommes|siamo,noi siamo|somos|||wir sind|~to.be
to.have|tener/tengo/tiene/tenemos,haber|have/has/having/had|avoir|avere|ter/tenho/tem|||haben/habe|~possession ~to.possess
to.live|vivir/vivo/vive/vives/vivimos/viviendo|live/lives/living|vivre/vit/vis/vivez|vivere/vive|viver/vive/vivendo|kawsay|jakaña|leben/lebe/lebt,wohnen|~life !to.die
long-live|viva,que viva|long live,hurrah|vive|viva,evviva|viva|||es lebe,hoch lebe|~to.live ~long-live-life
to.die|morir/muero/muere,fallecer,perecer|die/dies/dying,perish|mourir/meurt|morire/muore|morrer/morre|wañuy|jiwaña|sterben/stirbt/gestorben|~death ~mortal
to.be-born|nacer/nace/nacido|be born,born|naître/né/née|nascere/nasce/nato|nascer/nasce|paqariy|yuriña|geboren werden,geboren|~birth !to.die ~newborn ~baby
to.grow|crecer/crezco/crece/creciendo|grow/grows/growing/grew/grown|grandir,croître|crescere/cresce|crescer/cresce/cresça|wiñay|jilaña|wachsen/wächst/gewachsen|~to.increase
growth|crecimiento|growth|croissance|crescita|crescimento|||wachstum|~to.grow ~development ~progress
to.love|amar/amo/ama/amas/amando,querer|love/loves/loving/loved|aimer/aime/aimez|amare/ama|amar/amo/ama|munay,kuyay|munaña|lieben/liebe/liebt|~love ~to.adore !to.hate ~i-love-you ~lover
to.adore|adorar/adoro/adora,idolatrar|adore,idolize|adorer/adore|adorare/adoro/adora|adorar/adoro/adora|||anbeten,vergöttern|~adorable
to.hate|odiar/odio/odia,detestar,aborrecer|hate,detest,loathe|détester,haïr|odiare/odia,detestare|odiar/odeio,detestar|||hassen
to.like|gustar/gusta/gustan|like|plaire/plaît|piacere/piace|gostar/gosto/gosta|||mögen/mag,gefallen|~to.love
to.want|querer/quiero/quiere/quieres|want,wanna|vouloir/veux/veut|volere/voglio/vuole|querer/quero/quer|munay|munaña|wollen|~to.wish
to.wish|desear/deseo/desea,anhelar,ansiar|wish,desire,long for|souhaiter,désirer/désire|desiderare/desidera,bramare|desejar/desejo/deseja|||wünschen|~wish ~desire
to.need|necesitar/necesito/necesita|need|avoir besoin|avere bisogno|precisar,necessitar|||brauchen,benötigen
to.hope|esperar/espero/espera|hope|espérer/espère|sperare/spero/spera|esperar/espero/espera|suyay|suyaña|hoffen|~hope ~good-hope
to.dream|soñar/sueño/sueña/sueñas/soñamos/soñando|dream|rêver/rêve|sognare/sogno/sogna|sonhar/sonho/sonha|musquy|samkaña|träumen|~dream ~dreamer ~dreams
to.feel|sentir/siento/siente/sintiendo|feel/feels/feeling/felt|sentir,ressentir|sentire/sente|sentir/sinto/sente|||fühlen,spüren|~feeling ~sensation
to.smile|sonreír/sonrío/sonríe|smile|sourire|sorridere/sorride|sorrir/sorri|||lächeln|~smile ~to.laugh ~smiling
to.laugh|reír/río/ríe|laugh|rire/rit|ridere/ride|rir/ri|asiy|laruña|lachen|~laughter !to.cry ~cheerful
to.cry|llorar/lloro/llora/llorando|cry/cries/crying,weep/wept,wail|pleurer/pleure|piangere/piange|chorar/chora|waqay|jachaña|weinen
to.enjoy|disfrutar/disfruto/disfruta,gozar/goza,deleitarse|enjoy/enjoys,relish|profiter,jouir|godere/gode,gustare|desfrutar/desfruta,aproveitar|||genießen/genieße/genossen|~enjoyment ~pleasure ~joy
to.please|agradar/agrada,complacer|please|plaire,faire plaisir|piacere|agradar|||gefallen/gefällt,erfreuen|~pleasant
to.kiss|besar/beso/besa/bésame|kiss|embrasser|baciare/bacia/baciami|beijar/beija|much'ay||küssen|~kiss
kiss-me|bésame|kiss me|embrasse-moi|baciami|beija-me,me beija|||küss mich|~to.kiss ~kiss
to.hug|abrazar/abrazo/abraza|hug,embrace|embrasser,étreindre|abbracciare|abraçar|||umarmen|~hug
to.marry|casar/casarse,desposar,contraer matrimonio|marry/marries,wed|épouser,se marier|sposare,sposarsi|casar|||heiraten|~wedding ~marriage ~bride
to.seduce|seducir/seduce|seduce,entice|séduire|sedurre|seduzir|||verführen|~seduction ~seductive
to.surprise|sorprender/sorprende|surprise|surprendre|sorprendere|surpreender|||überraschen|~surprise ~surprising
to.inspire|inspirar/inspira/inspirando|inspire|inspirer|ispirare/ispira|inspirar/inspira|||inspirieren,anregen|~inspiration ~muse
to.imagine|imaginar/imagino/imagina|imagine,picture|imaginer/imagine|immaginare/immagina|imaginar/imagina|||sich vorstellen|~imagination
to.think|pensar/pienso/piensa/pensando,reflexionar|think/thinks/thinking/thought|penser/pense|pensare/penso/pensa|pensar/penso/pensa|yuyay|lup'iña|denken/gedacht|~thought
to.know|saber/sabe/sabes,conocer/conozco/conoce|know/knows/knowing|savoir/sait,connaître|sapere/sa,conoscere|saber/sabe,conhecer|yachay,riqsiy|yatiña,uñt'aña|wissen/weiß,kennen|~knowledge
to.understand|entender/entiendo/entiende,comprender|understand/understands|comprendre|capire/capisco,comprendere|entender/entendo|||verstehen/versteht/verstanden
to.learn|aprender/aprendo/aprende/aprendiendo|learn/learnt|apprendre|imparare/impara|aprender/aprendo/aprende|yachay|yatiqaña|lernen|~to.study ~apprentice
to.study|estudiar/estudio/estudia|study/studies|étudier|studiare/studia|estudar/estudo|||studieren|~student
to.teach|enseñar/enseño/enseña|teach/teaches|enseigner|insegnare/insegna|ensinar/ensina|yachachiy|yatichaña|lehren,unterrichten|~to.learn ~teacher
to.remember|recordar/recuerdo/recuerda,rememorar|remember,recollect|se souvenir|ricordare/ricordo/ricorda|lembrar/lembra|yuyay|amtaña|sich erinnern|~memory !to.forget
to.forget|olvidar/olvido/olvida|forget/forgets|oublier|dimenticare|esquecer/esquece|qunqay|armaña|vergessen/vergisst
unforgettable|inolvidable,imborrable|unforgettable,memorable|inoubliable|indimenticabile,memorabile|inesquecível|||unvergesslich/unvergessliche,unvergessen
to.decide|decidir/decido/decide|decide|décider|decidere/decide|decidir|||entscheiden/entschieden|~decision
to.choose|elegir/elijo/elige,escoger/escoge,optar|choose/chooses/chose/chosen|choisir|scegliere/scegli|escolher/escolhe,eleger|akllay|ajlliña|wählen,aussuchen|~to.select
to.select|seleccionar/selecciona|select,pick|sélectionner|selezionare|selecionar|||auswählen,auslesen
to.try|probar/prueba,intentar/intenta,tratar|try/tries|essayer|provare/prova,tentare|tentar,experimentar|||versuchen,probieren|~attempt
to.discover|descubrir/descubro/descubre|discover,uncover|découvrir|scoprire/scopri|descobrir/descubra|||entdecken|~to.find ~explorer
discovery|descubrimiento,hallazgo|discovery|découverte,trouvaille|scoperta|descoberta,descobrimento|||entdeckung/entdeckungen|~to.discover ~exploration ~explorer
to.find|encontrar/encuentro/encuentra,hallar/halla|find/finds/finding/found|trouver/trouve|trovare/trova|encontrar/encontra,achar|tariy|jikxataña|finden/gefunden|!to.lose
to.lose|perder/pierdo/pierde|lose/loses/losing/lost|perdre|perdere|perder/perde|chinkachiy|chhaqhayaña|verlieren/verloren|!to.win ~lost
to.seek|buscar/busco/busca/buscas|seek/seeks/sought,search,look for|chercher|cercare/cerca|buscar/busca,procurar/procura|maskay|thaqaña|suchen|~to.find ~quest
to.look|mirar/miro/mira/mirando|look,watch|regarder/regarde|guardare/guarda|olhar/olha|qhaway|uñtaña|schauen,ansehen,blicken|~to.see ~look ~observer
to.hear|oír/oigo/oye|hear/hears/heard|entendre|udire,sentire|ouvir/ouve|uyariy|ist'aña|hören|~to.listen
to.listen|escuchar/escucho/escucha|listen|écouter/écoute|ascoltare/ascolta|escutar/escuta|uyariy|ist'aña|zuhören,hören
to.speak|hablar/hablo/habla/hablando|speak/speaks/speaking/spoke/spoken,talk|parler/parle|parlare/parlo/parla|falar/falo/fala|rimay|aruskipaña,parlaña|sprechen/spricht,reden|~to.say ~speech
to.say|decir/digo/dice/dicho|say/says/said,tell|dire/dit|dire/dico/dice|dizer/digo/diz|niy|saña|sagen
to.tell|contar/cuento/cuenta,narrar,relatar|tell/tells/told,narrate,recount|raconter/raconte,narrer|raccontare/racconta,narrare|contar/conta,narrar|willay|yatiyaña|erzählen|~to.say ~story
to.ask|preguntar/pregunta|ask|demander|chiedere,domandare|perguntar/pergunta|tapuy|jiskt'aña|fragen|!to.answer ~question
to.answer|responder/responde,contestar/contesta|answer,reply|répondre,répliquer|rispondere,replicare|responder,replicar|kutichiy||antworten|~answer
to.call|llamar/llamo/llama/llame|call|appeler|chiamare/chiama|chamar/chama|waqyay|jawsaña|rufen,anrufen
to.shout|gritar/grito/grita,vociferar|shout,cry out,yell,scream|crier|gridare,urlare|gritar/grita|qapariy|arnaqaña|schreien,rufen
to.whisper|susurrar/susurra,musitar|whisper|chuchoter,murmurer|sussurrare|sussurrar|||flüstern|~whisper ~to.murmur
to.greet|saludar/saluda|greet|saluer|salutare|cumprimentar,saudar|||grüßen,begrüßen|~salute
to.thank|agradecer/agradezco/agradece|thank|remercier|ringraziare|agradecer|||danken|~thanks
to.go|ir/voy/va/vamos/vas|go/goes/going/went/gone|aller/vais/va/vas/allons|andare/vado/va/andiamo|ir/vou/vai/vamos|riy|saraña|gehen/geht/gegangen|!to.come
lets-go|vamos,vámonos|let's go,come on|allons-y,allons,on y va|andiamo|vamos|haku|jiwasax sarañani|gehen wir,los geht's|~to.go ~go.onward
go.onward|adelante,vamos|go,onward,forward|en avant|avanti|avante,adiante|||vorwärts|~to.go ~to.advance
to.come|venir/vengo/viene/ven/vengan|come/comes/coming/came|venir/viens/vient|venire/vengo/viene|vir/venho/vem|hamuy|jutaña|kommen/kommt/komm
to.arrive|llegar/llego/llega,arribar|arrive|arriver|arrivare/arriva|chegar/chego/chega|chayay|puriña|ankommen|!to.leave ~arrival
arrival|llegada,arribo|arrival|arrivée|arrivo|chegada|||ankunft/ankünfte|!departure
to.leave|salir/salgo/sale,partir/parte,irse,marcharse|leave/leaves/leaving,depart|partir/part,sortir,quitter|partire/parte,uscire,lasciare|sair/sai,partir/parte|lluqsiy|mistuña|verlassen,weggehen,abreisen|~departure
departure|salida,partida|departure|départ|partenza|partida,saída|||abfahrt,abreise,abflug|~goodbye
to.stay|quedar/quedarse/queda,permanecer|stay,remain|rester/reste|restare/resta,rimanere|ficar/fica|||bleiben/bleibt/geblieben|!to.leave
to.return|volver/vuelvo/vuelve,regresar/regresa,retornar|return,come back,go back|revenir,retourner|tornare/torna,ritornare/ritorna,rientrare|voltar/volta,retornar|kutiy|kutt'aña|zurückkehren,zurückkommen,heimkehren
return.noun|retorno,regreso,vuelta,vuelta atrás|return,comeback|retour|ritorno,rientro|retorno,volta,regresso|||rückkehr,wiederkehr,heimkehr|~to.return
to.enter|entrar/entra/entre,ingresar|enter|entrer/entre|entrare|entrar|yaykuy|mantaña|eintreten,hineingehen,betreten|!to.leave
to.walk|caminar/camino/camina/caminando,andar/anda|walk,stroll|marcher/marche|camminare/cammina|caminhar/caminha,andar|puriy|saraña|gehen,laufen,spazieren|~to.go
walker|caminante,andante,andarín|walker,wayfarer,stroller|marcheur/marcheuse|camminatore,viandante|caminhante|puriq||spaziergänger,geher|~to.walk
to.run|correr/corro/corre/corriendo|run/runs/running/ran|courir/court|correre/corro/corre|correr/corre|phaway,kallpay|jalaña|laufen/läuft/gelaufen,rennen|~to.walk
runner|corredor|runner|coureur/coureuse|corridore|corredor|||läufer/läuferin|~to.run
to.jump|saltar/salto/salta,brincar/brinca|jump,leap,hop|sauter,bondir|saltare/salta,balzare|pular/pula,saltar|phinkiy,p'itay|thuqtaña|springen/springt/gesprungen,hüpfen|~jump
jump|salto,brinco|jump,leap,hop,bound|saut,bond|salto,balzo|salto,pulo|||sprung/sprünge
to.fly|volar/vuelo/vuela/volando/volamos|fly/flies/flying/flew|voler/vole|volare/volo/vola|voar/voo/voa|phaway,phalay|tuyuña,jalaña|fliegen/fliegt/geflogen|~flight
flyer|volador|flyer,flier|volant|volatore|voador|||flieger/fliegerin|~to.fly ~aviator
flying|volador,volante|flying|volant|volante|voador|||fliegend/fliegende/fliegender/fliegendes|~to.fly
to.dive|bucear,sumergir/sumerge,zambullirse|dive|plonger|tuffarsi,immergersi|mergulhar/mergulha|||tauchen|~to.swim
to.travel|viajar/viajo/viaja/viajando|travel|voyager/voyage|viaggiare/viaggia|viajar/viaja|||reisen|~travel ~traveller
to.climb|escalar/escala,trepar|climb,scale|grimper,escalader|scalare,arrampicarsi|escalar,subir|siqay||klettern,steigen|~to.rise
to.rise|subir/subo/sube,levantar|rise/rises/rising/rose/risen,raise|monter,lever|salire,alzare,sorgere|subir/sobe|wichay||steigen/gestiegen,aufsteigen,aufstehen|!to.fall
to.fall|caer/cae|fall/falls/falling/fell/fallen|tomber|cadere/cade|cair/cai|urmay||fallen/fällt/gefallen
to.lift|levantar/levanta,alzar|lift|lever,soulever|sollevare|levantar|||heben/gehoben,hochheben|~to.rise ~to.elevate
to.move|mover/mueve/muévete|move|bouger,mouvoir|muovere/muovi|mover/mexe|kuyuy|unxtaña|bewegen|~movement ~mobile
movement|movimiento|movement,motion|mouvement|movimento|movimento|||bewegung/bewegungen|~dynamic
to.turn|girar/gira,voltear|turn|tourner|girare/gira,voltare|girar/gira,virar|muyuy||drehen,wenden
to.follow|seguir/sigo/sigue/síguenos|follow|suivre/suis|seguire/segui|seguir/segue|qatiy|arkaña|folgen
to.guide|guiar/guía|guide,lead|guider|guidare/guida|guiar|pusay|irpaña|führen,leiten|~guide
to.advance|avanzar/avanza|advance|avancer|avanzare/avanza|avançar/avança|||vorrücken,vorankommen|~advance ~progress
to.stop|parar/para,detener|stop/stops/stopping,halt|arrêter|fermare,fermarsi|parar|sayay|sayt'aña|anhalten,stoppen,halten|!to.go
stop.noun|alto,parada|stop,halt|arrêt,halte|fermata,alt|parada|||halt,stopp,haltestelle|~to.stop ~pause
to.wait|esperar/espero/espera,aguardar|wait,await|attendre|aspettare/aspetta,attendere|esperar/espera,aguardar|suyay|suyaña|warten
to.rest|descansar/descanso/descansa,reposar|rest|se reposer,reposer|riposare/riposa|descansar/descansa|samay|samaraña|ruhen,ausruhen,rasten|~rest ~siesta
to.sleep|dormir/duermo/duerme/durmiendo|sleep/sleeps/sleeping/slept,slumber|dormir/dort/dors|dormire/dorme|dormir/dorme|puñuy|ikiña|schlafen/schläft|~sleep !to.wake ~asleep
good-sleep|buen dormir,dulces sueños,buen sueño|good sleep,sweet dreams|doux rêves,beaux rêves,bon sommeil|sogni d'oro,buon riposo,buon sonno|bons sonhos,bom sono|||guter schlaf,süße träume|~sleep
to.wake|despertar/despierto/despierta|wake/wakes/waking/woke,awake|réveiller,éveillé|svegliare/sveglia,sveglio|acordar/acorda,despertar,acordado,desperto|rikch'ay|sartaña|wecken,aufwachen,erwachen|!asleep
awakening|despertar|awakening|réveil,éveil|risveglio|despertar|||erwachen|~to.wake ~dawn
to.cook|cocinar/cocino/cocina/cocinando|cook|cuisiner,cuire|cucinare/cucina,cuocere|cozinhar/cozinha|wayk'uy,yanuy|phayaña|kochen|~cook ~chef
to.bake|hornear/hornea|bake|cuire au four|infornare|assar|||backen/gebacken|~to.cook ~baked ~baker
to.fry|freír/fríe|fry/fries|frire|friggere|fritar|||braten/gebraten,frittieren|~to.cook ~fried
to.roast|asar/asa,tostar,rostizar|roast,broil|rôtir|arrostire|assar|kankay|kankaña|rösten,braten|~to.cook ~roast
to.mix|mezclar/mezcla|mix,blend|mélanger,mixer|mescolare,mischiare,miscelare|misturar|chaqruy||mischen,vermischen,mixen|~mix ~blender
to.taste|probar/prueba,saborear/saborea,degustar,paladear|taste|goûter,déguster,savourer|gustare,assaggiare,degustare,assaporare|provar,saborear,degustar|malliy|malt'aña|schmecken,kosten,probieren|~flavor ~tasty
to.bite|morder/muerde,mordisquear|bite/bites|mordre|mordere/mordi|morder|kaniy|achuña|beißen/gebissen|~bite
to.chew|masticar/mastica,mascar|chew|mâcher|masticare|mastigar|||kauen|~to.bite
to.lick|lamer/lame,relamer|lick|lécher|leccare|lamber|llaqway|jallq'aña|lecken,schlecken
to.play|jugar/juego/juega/jugando|play/plays|jouer/joue|giocare/gioco/gioca|jogar/joga,brincar/brinca|pukllay|anataña|spielen|~game
player|jugador|player|joueur/joueuse|giocatore/giocatrice|jogador|pukllaq|anatiri|spieler/spielerin|~to.play
to.sing|cantar/canto/canta/cantando,entonar|sing/sings/singing/sang/sung|chanter/chante|cantare/canta|cantar/canta|takiy|q'uchuña|singen/singt/gesungen|~song
to.dance|bailar/bailo/baila/bailando,danzar/danza,bailotear|dance|danser/danse|ballare/ballo/balla,danzare|dançar/dança|tusuy|thuquña|tanzen|~dance
to.paint|pintar/pinto/pinta|paint|peindre|dipingere,pitturare|pintar/pinta|llimp'iy||malen|~paint ~painter
to.draw|dibujar/dibujo/dibuja|draw/draws/drawing/drew/drawn,sketch|dessiner/dessine|disegnare/disegna|desenhar/desenha|siq'iy||zeichnen|~drawing
to.write|escribir/escribo/escribe|write/writes/writing/wrote/written|écrire/écris|scrivere/scrive|escrever/escreve|qillqay|qillqaña|schreiben/geschrieben|~to.read ~writer
to.read|leer/leo/lee/leyendo|read|lire/lis|leggere/legge|ler/lê|ñawinchay|ullaña|lesen/liest/gelesen
to.count|contar/cuento/cuenta|count|compter|contare/conta|contar/conta|yupay|jakhuña|zählen|~number
to.help|ayudar/ayudo/ayuda/ayudando,auxiliar|help,assist|aider/aide|aiutare/aiuta|ajudar/ajuda|yanapay|yanapaña|helfen/hilft/geholfen|~help ~helper
help|ayuda,auxilio,socorro,asistencia|help,aid,assistance|aide,secours,assistance|aiuto,soccorso|ajuda,socorro,auxílio|yanapay|yanapa|hilfe
to.give|dar/doy/da/damos|give/gives/giving/gave/given|donner/donne|dare/do/dà|dar/dou|quy|churaña|geben/gibt/gegeben|!to.take ~gift
to.take|tomar/tomo/toma,llevar|take/takes/taking/took/taken|prendre/prends|prendere/prendi|tomar/toma,pegar|hapiy|katuña|nehmen/nimmt/genommen
to.bring|traer/traigo/trae|bring/brings/brought|apporter|portare/porta|trazer/traz|apamuy|apaniña|bringen/gebracht|~to.carry
to.carry|llevar/llevo/lleva,cargar/carga|carry/carries|porter/porte|portare/porta|levar/leva,carregar|apay|apaña|tragen/trägt/getragen
to.receive|recibir/recibe|receive|recevoir|ricevere|receber/recebe|||empfangen,erhalten,bekommen|!to.give ~reception
to.share|compartir/comparto/comparte|share|partager/partage|condividere,spartire|compartilhar,partilhar|||teilen
to.join|unir/une/únete,juntar,enlazar|join,unite|joindre,unir|unire,unirsi|unir,juntar/junta|hukllay|mayachaña|verbinden,vereinen|~union ~to.connect ~junction
to.connect|conectar/conecta/conectando,enlazar|connect|connecter,relier|collegare,connettere|conectar/conecta|||verbinden/verbunden|~connection
to.keep|guardar/guarda,mantener,conservar|keep/keeps/kept,maintain,retain|garder/garde|tenere,conservare|guardar/guarda,manter|waqaychay|imaña|behalten,bewahren,halten|~to.save ~keeper
to.save|salvar/salva,ahorrar/ahorra,rescatar|save|sauver,économiser|salvare/salva,risparmiare|salvar/salva,poupar|||retten,sparen|~saviour ~rescue
to.protect|proteger/protege,amparar,resguardar|protect|protéger/protège|proteggere/protegge,tutelare|proteger/protege|amachay|arxataña|schützen,beschützen|~protection ~shield ~protector ~guard
to.care|cuidar/cuido/cuida/cuídate,velar|care,take care,look after,tend|soigner,prendre soin|curare/cura,prendersi cura,accudire|cuidar/cuida|||pflegen,sorgen|~care ~caregiver
to.heal|sanar/sana,curar/cura|heal,cure,mend|guérir,soigner|guarire,curare|curar,sarar|hampiy|qullaña|heilen|~to.care ~healer ~healing
to.hide|esconder/esconde,ocultar,encubrir|hide/hides/hiding,conceal|cacher|nascondere|esconder/esconde|pakay|imantaña|verstecken,verbergen/verborgen
to.show|mostrar/muestra,exhibir|show,display|montrer|mostrare/mostra,esibire|mostrar/mostra|rikuchiy|uñachayaña|zeigen|~exhibition
to.shine|brillar/brilla/brillo,relucir,resplandecer|shine/shines/shining/shone,gleam|briller/brille,luire,resplendir|brillare,splendere,risplendere|brilhar/brilha,reluzir,resplandecer|||scheinen,leuchten,glänzen|~shine ~bright ~radiant
to.burn|quemar/quema,arder/arde,incendiar|burn/burnt|brûler/brûle|bruciare,ardere|queimar/queima,arder|rawray|nakhaña|brennen/gebrannt,verbrennen|~fire ~flame
to.smell|oler/huele,olfatear|smell|sentir|odorare|cheirar/cheira|mutkhiy|mukhiña|riechen
to.touch|tocar/toco/toca/tócame,palpar|touch|toucher/touche|toccare/tocca|tocar/toca|llamkhay|llamkt'aña|berühren,anfassen|~touch
to.celebrate|celebrar/celebro/celebra/celebremos,festejar|celebrate,fete|fêter,célébrer|celebrare,festeggiare|celebrar/celebra,festejar|||feiern|~celebration ~party
to.party|festejar,fiestear,parrandear,jaranear|party,partying,revel|faire la fête|festeggiare,fare festa|festejar,farrear|||feiern,party machen|~party
`
