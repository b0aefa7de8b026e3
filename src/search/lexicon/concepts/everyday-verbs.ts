// Verbs of everyday life in five languages.
export const everydayVerbs = `
to.visit|visitar/visita|visit|visiter/visite|visitare/visita|visitar/visita|||besuchen|~visit
to.switch-off|apagar/apaga,extinguir,desconectar|switch off,turn off,extinguish,put out,power off|éteindre|spegnere,estinguere|apagar,desligar|||ausschalten,abschalten,löschen|!to.switch-on
to.switch-on|encender/enciende,prender|switch on,turn on,ignite,power on|allumer|accendere|acender,ligar|||einschalten,anschalten,anzünden|~to.light
to.boil|hervir/hierve|boil|bouillir|bollire,lessare|ferver|||kochen,sieden,abkochen|~to.cook
boiled|hervido|boiled|bouilli|bollito,lesso|fervido|||gekocht/gekochte/gekochter/gekochtes,gesotten|~to.boil
to.grow-old|envejecer/envejece|grow old,age|vieillir|invecchiare|envelhecer|||altern,alt werden|~old !to.rejuvenate
old-age|vejez,ancianidad,senectud,tercera edad|old age,third age|vieillesse|vecchiaia,terza età|velhice,terceira idade|||greisenalter|!youth ~longevity ~elder
ageing|envejecimiento|ageing,aging|vieillissement|invecchiamento|envelhecimento|||altern,alterung|~old-age ~to.grow-old
anti-age|antienvejecimiento,antiedad,anti edad|anti-aging,anti-ageing,anti age,antiaging,antiage,age-defying|anti-âge|antietà|anti-idade|||anti-aging,anti-age|~anti-wrinkle ~ageing
to.suffer|sufrir/sufre,padecer/padece|suffer|souffrir/souffre|soffrire/soffre,patire|sofrer/sofre,padecer|||leiden/gelitten|~suffering
to.fear|temer/teme|fear|craindre/craint|temere/teme,aver paura|temer|||fürchten,befürchten|~fear
to.explain|explicar/explica|explain|expliquer|spiegare/spiega|explicar|||erklären,erläutern|~to.teach ~to.clarify
explanation|explicación|explanation|explication|spiegazione|explicação|||erklärung/erklärungen,erläuterung|~to.explain
to.lie|mentir/miente|lie/lying|mentir/ment|mentire|mentir|||lügen/gelogen|~lie
to.allow|permitir/permite,autorizar,consentir|allow,permit|permettre|permettere,consentire|permitir|||erlauben,gestatten,zulassen|~permit !to.forbid
to.forbid|prohibir/prohíbe,vedar|forbid/forbade,prohibit,ban|interdire,défendre|vietare,proibire,interdire|proibir|||verbieten/verboten,untersagen
forbidden|prohibido,vedado|forbidden,prohibited,banned|interdit/interdite,défendu|vietato,proibito|proibido|||verboten/verbotene/verbotener/verbotenes,untersagt|~to.forbid ~prohibition
prohibition|prohibición|prohibition,ban|interdiction|divieto,proibizione|proibição|||verbot/verbote|~to.forbid
to.oblige|obligar/obliga|oblige,compel|obliger|obbligare|obrigar|||verpflichten,nötigen|~obligation
to.refuse|rechazar/rechaza,rehusar,declinar|refuse,reject,decline|refuser|rifiutare|recusar,rejeitar|||ablehnen,verweigern,zurückweisen|!to.accept
to.borrow|pedir prestado|borrow|emprunter|prendere in prestito|pedir emprestado|||ausleihen,leihen,borgen|!to.lend
to.accompany|acompañar/acompaña|accompany|accompagner|accompagnare|acompanhar|||begleiten|~companion
to.overtake|superar/supera,rebasar,sobrepasar,aventajar|overtake,surpass,exceed|dépasser,surpasser|superare,sorpassare|superar,ultrapassar|||überholen,übertreffen|~to.excel ~to.pass
to.overcome|superar/supera,vencer|overcome/overcame|surmonter/surmonte,vaincre|superare,vincere,sormontare|superar,vencer|||überwinden/überwunden,bezwingen|~to.win ~victory
to.inhabit|habitar/habita,morar|inhabit,dwell,live in|habiter|abitare|habitar,morar|||bewohnen|~to.live
inhabitant|habitante,morador,poblador,residente|inhabitant,resident,dweller|habitant|abitante,residente|habitante,morador,residente|||bewohner/bewohnerin,einwohner/einwohnerin|~citizen
to.raise|criar/cría|raise,breed,rear,bring up|élever|allevare|criar|||züchten,aufziehen|~breeder ~breeding
breeder|criador|breeder|éleveur/éleveuse|allevatore/allevatrice|criador|||züchter/züchterin
breeding|cría,crianza|breeding,husbandry|élevage|allevamento|criação|||zucht,züchtung,tierzucht|~breeder
breed|raza,casta|breed,race,bloodline|race|razza|raça|||rasse/rassen
to.milk|ordeñar/ordeña|milk|traire|mungere|ordenhar|||melken/gemolken|~milk
to.shear|esquilar|shear|tondre|tosare|tosquiar|||scheren/geschoren|~wool
to.go-down|bajar/baja,descender|go down,descend,come down|descendre|scendere|descer|||hinuntergehen,absteigen,hinabsteigen|~descent
to.go-out|salir/sale|go out,exit|sortir|uscire|sair|||hinausgehen,ausgehen|~exit
exit|salida|exit,way out|sortie|uscita|saída|||ausgang/ausgänge,ausfahrt|~departure !entrance
entrance|entrada,ingreso|entrance,entry,way in,entryway|entrée|entrata,ingresso|entrada|||eingang/eingänge,eintritt,einfahrt|~to.enter ~gate ~access
to.fail|fracasar/fracasa,fallar|fail|échouer|fallire|falhar,fracassar|||scheitern,versagen|~failure
to.let|dejar/deja|let|laisser|lasciare|deixar|||lassen/lässt|~to.leave
to.render|rendir,devolver|render,give back|rendre|rendere|render,devolver|||zurückgeben,wiedergeben
to.release|soltar/suelta,liberar|release,let go,unleash|lâcher,libérer|rilasciare|soltar,liberar|||loslassen,freilassen,freigeben|~to.free ~to.loosen
release|liberación,lanzamiento|release|libération,sortie|rilascio,uscita|liberação,lançamento|||freigabe,freilassung,veröffentlichung|~to.release
to.grasp|asir,agarrar/agarra,empuñar,aferrar|grasp,clutch,grip|saisir,serrer,empoigner|afferrare,stringere|agarrar|||greifen/griff,ergreifen,packen|~to.catch ~grip
to.tighten|apretar/aprieta,ceñir|tighten|serrer|stringere|apertar|||festziehen,anziehen,straffen|~tight ~to.squeeze
to.loosen|aflojar|loosen,slacken|desserrer|allentare|afrouxar|||lockern,lösen|~loose !to.tighten
to.remind|recordar/recuerda,rememorar|remind,recall|rappeler|rammentare|lembrar,recordar|||erinnern|~to.remember
reminder|recordatorio|reminder|rappel|promemoria|lembrete|||erinnerung,mahnung|~to.remind
to.photograph|fotografiar,retratar|photograph|photographier|fotografare|fotografar|||fotografieren|~photography ~photographer ~photo
to.bring-back|devolver/devuelve|bring back|ramener,rapporter|riportare|trazer de volta|||zurückbringen|~to.return
to.take-away|llevar,llevarse,para llevar|take away,takeaway,takeout,take out,to go|emporter,à emporter|asportare,portar via,da asporto|levar embora,para viagem|||mitnehmen,wegnehmen|~to.carry
to.deal|tratar/trata|deal with,treat|traiter|trattare|tratar|||behandeln,umgehen|~deal
to.seem|parecer/parece|seem,appear|sembler,paraître|sembrare,parere|parecer/parece|||scheinen,erscheinen|~appearance
to.appear|aparecer/aparece|appear|apparaître|apparire|aparecer|||erscheinen/erschienen,auftauchen|!to.disappear
to.disappear|desaparecer/desaparece,desvanecerse|disappear,vanish|disparaître|sparire,scomparire,svanire|desaparecer,sumir|||verschwinden/verschwunden
appearance|apariencia,aparición,aspecto|appearance,look|apparence,aspect|apparenza,aspetto|aparência,aspecto|||aussehen,erscheinung,anschein|~to.appear
to.happen|suceder/sucede,ocurrir/ocurre,pasar,acontecer,acaecer|happen,occur,take place|arriver,se passer|accadere,succedere,avvenire|acontecer,ocorrer|||geschehen,passieren,sich ereignen|~event
to.demonstrate|demostrar/demuestra|demonstrate|démontrer|dimostrare|demonstrar|||vorführen,demonstrieren,zeigen|~demonstration ~to.show ~to.prove
demonstration|demostración|demonstration,demo|démonstration|dimostrazione|demonstração|||vorführung,demonstration|~proof
to.prove|probar/prueba,comprobar|prove/proven|prouver|provare,comprovare|provar,comprovar|||beweisen/bewiesen,nachweisen|~proof
to.verify|verificar/verifica,constatar|verify|vérifier|verificare|verificar|||überprüfen,verifizieren|~verification ~to.check ~to.prove
verification|verificación,comprobación|verification|vérification|verifica|verificação|||überprüfung,nachprüfung,verifizierung
to.check|revisar,chequear,checar,controlar|check|vérifier,contrôler|controllare|verificar,conferir|||prüfen,überprüfen,kontrollieren|~control
to.examine|examinar/examina|examine,scrutinize|examiner|esaminare|examinar|||untersuchen,prüfen|~exam ~to.check
to.investigate|investigar/investiga,indagar|investigate,probe,inquire,look into|enquêter|indagare,investigare|investigar|||ermitteln,untersuchen,nachforschen|~detective ~investigation
investigation|investigación|investigation,inquiry,enquiry,probe|enquête|indagine,inchiesta|investigação|||untersuchung,ermittlung/ermittlungen,nachforschung|~research
to.observe|observar/observa|observe|observer|osservare/osserva|observar|||beobachten|~observer ~to.look
observation|observación|observation|observation|osservazione|observação|||beobachtung/beobachtungen|~to.observe
to.notice|notar/nota,advertir,percatarse|notice,perceive|remarquer|notare|notar,reparar|||bemerken,wahrnehmen|~to.observe
to.recognize|reconocer/reconoce|recognize,recognise|reconnaître|riconoscere|reconhecer|||erkennen/erkannt,anerkennen|~recognition
recognition|reconocimiento|recognition|reconnaissance|riconoscimento|reconhecimento|||anerkennung,erkennung
to.confirm|confirmar/confirma|confirm|confirmer|confermare|confirmar|||bestätigen|~to.affirm ~to.verify
to.affirm|afirmar/afirma,aseverar|affirm,assert|affirmer|affermare|afirmar|||bejahen,behaupten|!to.deny
to.deny|negar/niega|deny,gainsay|nier|negare|negar|||leugnen,verneinen,bestreiten
to.admit|admitir/admite|admit,acknowledge|admettre|ammettere|admitir|||zugeben,zulassen|~admission
admission|admisión|admission|admission|ammissione|admissão|||zulassung,aufnahme
to.agree|acordar/acuerda,concordar|agree|accorder,être d'accord|concordare|concordar|||zustimmen,vereinbaren,übereinstimmen|~agreement
to.argue|discutir/discute|argue|discuter,disputer|discutere,litigare|discutir|||streiten,argumentieren|~quarrel ~to.discuss ~dispute
discussion|discusión|discussion|discussion|discussione|discussão|||diskussion/diskussionen|~debate
to.discuss|discutir/discute|discuss|discuter|discutere|discutir|||diskutieren,besprechen|~discussion
to.recommend|recomendar/recomienda|recommend|recommander|raccomandare,consigliare|recomendar|||empfehlen/empfohlen|~advice
recommendation|recomendación|recommendation|recommandation|raccomandazione|recomendação|||empfehlung/empfehlungen|~advice ~to.recommend ~suggestion
to.suggest|sugerir/sugiere|suggest|suggérer|suggerire|sugerir/sugere|||vorschlagen,anregen|~proposal ~to.propose ~suggestion
suggestion|sugerencia|suggestion|suggestion|suggerimento|sugestão|||vorschlag/vorschläge,anregung|~proposal
to.propose|proponer/propone|propose|proposer|proporre|propor|||vorschlagen|~proposal
to.advise|aconsejar/aconseja,asesorar|advise|conseiller|consigliare|aconselhar|||beraten,raten|~advice ~consultant
to.warn|advertir/advierte,alertar|warn,alert|avertir,prévenir|avvertire|advertir,avisar|||warnen|~warning ~alarm
to.threaten|amenazar/amenaza|threaten,menace|menacer|minacciare|ameaçar|||drohen,bedrohen|~threat
threat|amenaza|threat,menace|menace|minaccia|ameaça|||drohung,bedrohung|~danger
to.punish|castigar/castiga,sancionar|punish,chastise|punir|punire|punir,castigar|||bestrafen,strafen|~punishment ~to.condemn
punishment|castigo,sanción,escarmiento|punishment,penalty,chastisement|punition,châtiment|punizione,castigo|castigo,punição|||strafe/strafen,bestrafung|!reward
to.reward|recompensar,premiar,galardonar|reward|récompenser|premiare,ricompensare|recompensar,premiar|||belohnen|~prize ~reward
to.deserve|merecer/merece|deserve,merit,be worth|mériter|meritare/merita|merecer/merece|||verdienen|~merit
to.forgive|perdonar/perdona,indultar|forgive/forgave/forgiven,pardon,absolve|pardonner|perdonare|perdoar|||vergeben,verzeihen|~forgiveness ~mercy
to.blame|culpar,inculpar|blame|blâmer|incolpare|culpar|||beschuldigen,tadeln|~guilt ~to.accuse
to.accuse|acusar/acusa|accuse,indict|accuser|accusare|acusar|||anklagen,beschuldigen|~guilt
to.judge|juzgar/juzga|judge|juger|giudicare|julgar|||urteilen,beurteilen,richten|~judge ~to.evaluate
judgment|juicio,veredicto|judgment,judgement,verdict|jugement|giudizio|juízo,julgamento|||urteil/urteile|~judge ~to.judge
to.condemn|condenar/condena,sentenciar|condemn,sentence|condamner|condannare|condenar|||verurteilen,verdammen|~punishment
to.complain|quejarse/queja|complain|se plaindre|lamentarsi|queixar-se,reclamar|||sich beschweren,sich beklagen,klagen|~complaint
complaint|queja,reclamo|complaint,claim|plainte,réclamation|reclamo,lamentela|queixa,reclamação|||beschwerde,klage,reklamation
to.claim|reclamar/reclama,reivindicar|claim|réclamer,revendiquer|reclamare,rivendicare|reivindicar,reclamar,pleitear|||beanspruchen,fordern,reklamieren|~complaint
to.insist|insistir/insiste|insist|insister|insistere|insistir|||bestehen,beharren|~to.persist
to.persist|persistir,perseverar|persist,persevere|persister|persistere|persistir|||beharren,fortbestehen|~perseverance
to.persuade|persuadir,convencer/convence|persuade,convince|persuader,convaincre|persuadere,convincere|persuadir,convencer|||überreden,überzeugen
to.encourage|animar/anima,alentar|encourage,hearten|encourager|incoraggiare|encorajar,animar|||ermutigen,ermuntern|~courage ~to.inspire
encouragement|aliento,ánimo|encouragement|encouragement|incoraggiamento|encorajamento,ânimo|||ermutigung,ermunterung|~to.encourage
to.praise|alabar/alaba,elogiar,loar,ensalzar|praise,laud,extol|louer,louanger|lodare|louvar,elogiar|||loben,preisen|~praise ~to.applaud
praise|alabanza,elogio,loa,encomio|praise,laudation,eulogy|louange,éloge|lode,elogio|louvor,elogio|||lob,lobpreis|~glory
to.flatter|halagar/halaga,adular,lisonjear|flatter|flatter|lusingare|lisonjear|||schmeicheln|~praise ~flattery
to.boast|presumir,alardear,jactarse,fanfarronear|boast,brag|se vanter|vantarsi|gabar-se|||prahlen,angeben|~proud
to.mock|burlarse,mofarse|mock,make fun of,deride|se moquer|prendere in giro,deridere|zombar|||verspotten,spotten|~joke ~mockery
mockery|burla,mofa,escarnio|mockery,derision|moquerie|beffa,scherno|zombaria|||spott,hohn|~joke
to.joke|bromear/bromea,chancear|joke,kid|plaisanter|scherzare|brincar,gracejar|||scherzen,spaßen|~joke
to.annoy|molestar/molesta,fastidiar|annoy,bother,irritate|ennuyer,embêter|infastidire,disturbare|incomodar,aborrecer|||ärgern,belästigen,nerven|~to.disturb
to.disturb|perturbar,molestar/molesta|disturb|déranger,troubler|disturbare|perturbar|||stören
to.frighten|asustar/asusta,atemorizar,espantar|frighten,scare|effrayer,faire peur|spaventare|assustar|||erschrecken,ängstigen|~fear ~scary ~afraid
to.amuse|divertir/divierte,entretener|amuse,entertain|amuser,divertir|divertire,intrattenere|divertir|||amüsieren,unterhalten,vergnügen|~fun ~amusing ~entertainment
to.bore|aburrir/aburre|bore|ennuyer|annoiare|entediar|||langweilen|~boredom ~boring
boredom|aburrimiento,tedio,hastío|boredom,tedium|ennui|noia,tedio|tédio|||langeweile|!fun
to.worry|preocupar/preocupa|worry|inquiéter|preoccupare|preocupar|||sich sorgen,beunruhigen|~worry
worry|preocupación,inquietud|worry,concern|souci,inquiétude|preoccupazione|preocupação|||sorge/sorgen,kummer|!tranquility
to.calm|calmar/calma,apaciguar,sosegar,tranquilizar|calm down,soothe,appease|calmer,apaiser|calmare,placare,tranquillizzare|acalmar|||beruhigen,besänftigen|~calm ~to.console ~to.relax
to.console|consolar/consuela,reconfortar|console,comfort|consoler,réconforter|consolare,confortare|consolar,confortar|||trösten|~comfort ~solace
to.pamper|mimar/mima,consentir/consiente,engreír/engríe,apapachar,regalonear|pamper,spoil,cosset,indulge|gâter,choyer,dorloter,chouchouter|coccolare,viziare,vezzeggiare|mimar,paparicar|||verwöhnen,verhätscheln|~spoiled
to.trick|engañar/engaña,embaucar,burlar|trick,deceive,cheat,dupe,fool|tromper,duper|ingannare,imbrogliare|enganar|||täuschen,betrügen/betrogen,austricksen|~trick ~fraud
trick|truco,engaño,ardid,artimaña,treta|trick,ruse,ploy|ruse,astuce,tour|trucco,inganno,stratagemma,astuzia|truque,engano,artimanha,ardil|||kniff|~cunning
to.betray|traicionar/traiciona|betray|trahir|tradire|trair|||verraten|~treason ~traitor
to.pretend|fingir/finge,simular,aparentar|pretend,feign|feindre,faire semblant|fingere|fingir|||vorgeben,vortäuschen|~lie
to.imitate|imitar/imita,remedar|imitate,mimic|imiter|imitare|imitar|||nachahmen,imitieren|~imitation ~to.copy
to.copy|copiar/copia|copy|copier|copiare|copiar|||kopieren|~copy
to.repeat|repetir/repite,reiterar|repeat,reiterate|répéter|ripetere|repetir|||wiederholen|~again
to.reduce|reducir/reduce,disminuir|reduce,decrease,lower,lessen|réduire,diminuer|ridurre,diminuire|reduzir,diminuir|||reduzieren,verringern,vermindern|!to.increase
to.increase|aumentar/aumenta,incrementar,acrecentar|increase,raise,boost,augment|augmenter,accroître|aumentare,accrescere|aumentar|||erhöhen,steigern,vermehren|~growth
increase|aumento,incremento|increase,rise|augmentation,hausse|aumento,incremento|aumento,incremento|||zunahme,erhöhung,steigerung|~growth ~to.increase
reduction|reducción,disminución|reduction,decrease|réduction,diminution|riduzione,diminuzione|redução,diminuição|||reduzierung,verringerung,reduktion|!increase ~to.reduce ~discount
to.limit|limitar/limita,restringir|limit,restrict|limiter,restreindre|limitare|limitar,restringir|||begrenzen,beschränken|~limit
to.suppress|suprimir|suppress|supprimer|sopprimere|suprimir|||unterdrücken|~to.remove
to.surround|rodear/rodea,cercar|surround,encircle,enclose|entourer|circondare|rodear,cercar|||umgeben,umringen|~around
to.hurt|herir/hiere,lastimar|hurt,harm,injure|blesser|ferire,ferirsi|ferir,machucar|||verletzen,wehtun|~wound ~pain ~damage
damage|daño,perjuicio|damage,harm|dommage,dégât|danno|dano|||schaden/schäden,beschädigung|~wound
to.damage|dañar/daña|damage,spoil|endommager,abîmer|danneggiare,rovinare|danificar,estragar|||beschädigen,schädigen|~damage
to.wither|marchitar|wither,wilt|faner,flétrir|appassire|murchar|||welken,verwelken|!to.bloom
to.dig|cavar/cava,excavar|dig/dug,excavate|creuser|scavare|cavar,escavar|||graben/gegraben|~shovel
to.bury|enterrar/entierra,sepultar|bury,inter|enterrer|seppellire|enterrar,sepultar|||begraben,vergraben,beerdigen|~tomb
to.climb-up|trepar/trepa|clamber|grimper|arrampicarsi|trepar|||klettern,hinaufklettern|~to.climb ~mountaineer
to.crawl|arrastrarse,gatear,reptar|crawl,creep|ramper|strisciare,gattonare|rastejar,engatinhar|||kriechen,krabbeln
to.kneel|arrodillarse|kneel/knelt|s'agenouiller|inginocchiarsi|ajoelhar|||knien|~knee ~to.bow
to.bow|inclinarse|bow|s'incliner|inchinarsi|inclinar-se|||sich verbeugen,sich verneigen
to.nod|asentir|nod|hocher|annuire|acenar|||nicken
to.tremble|temblar/tiembla,estremecerse,tiritar|tremble,shiver,quiver,shudder|trembler|tremare,tremolare|tremer|||zittern,beben|~to.shake
to.rock|mecer/mece,acunar|rock,sway,lull|bercer,balancer|cullare,dondolare|embalar,balançar|||wiegen,schaukeln|~cradle
to.swing|balancear/balancea,columpiar,columpiarse|swing|balancer|dondolare,oscillare,altalenare|balançar|||schwingen,schaukeln|~swing ~to.rock ~seesaw
to.bounce|rebotar,botar|bounce|rebondir|rimbalzare|quicar,saltar|||abprallen,hüpfen,springen|~ball
bounce|rebote|bounce,rebound|rebond|rimbalzo|quique|||abprall,aufprall|~to.bounce
to.slip|resbalar/resbala|slip|glisser|scivolare|escorregar|||ausrutschen,rutschen|~to.slide
slippery|resbaladizo,resbaloso|slippery,slick|glissant|scivoloso|escorregadio|||rutschig,glitschig,glatt|~to.slip
to.drip|gotear/gotea|drip,trickle|goutter|gocciolare|gotejar,pingar|||tropfen,tröpfeln|~drop
to.leak|filtrar,gotear|leak|fuir|perdere|vazar|||lecken,auslaufen|~to.drip
to.soak|remojar/remoja,empapar|soak,drench|tremper|inzuppare,ammollare|molhar,encharcar|||einweichen,durchnässen,tränken|~wet
to.rinse|enjuagar/enjuaga,aclarar|rinse|rincer|sciacquare|enxaguar|||spülen,ausspülen,abspülen|~to.wash ~to.scrub
to.scrub|fregar,restregar|scrub,scour|frotter,récurer|strofinare|esfregar|||schrubben,scheuern|~to.clean
to.sweep|barrer/barre|sweep/swept|balayer|spazzare|varrer|||fegen,kehren|~broom
to.tidy|ordenar/ordena,arreglar/arregla|tidy up,arrange|ranger,arranger|riordinare,sistemare,disporre|arrumar,ordenar,arranjar|||aufräumen,ordnen|~order.tidy ~arrangement
to.prepare-table|poner la mesa|set the table|mettre la table|apparecchiare|pôr a mesa|||tisch decken|~table
to.knead|amasar/amasa|knead|pétrir|impastare|amassar|||kneten|~dough
to.grate|rallar/ralla|grate|râper|grattugiare|ralar|||reiben,raspeln|~grated
to.season|sazonar/sazona,condimentar,aliñar,aderezar|season|assaisonner|condire|temperar|||würzen|~seasoning ~spice
to.swallow|tragar/traga,deglutir,engullir|swallow,gulp|avaler|inghiottire,ingoiare|engolir|||schlucken,verschlucken|~throat
to.gnaw|roer/roe|gnaw,nibble|ronger,grignoter|rosicchiare|roer|||nagen,knabbern|~to.bite
to.scratch|rascar,arañar/araña|scratch|gratter,griffer|graffiare,grattare|arranhar,coçar|||kratzen|~claw
to.tickle|hacer cosquillas|tickle|chatouiller|solleticare|fazer cócegas|||kitzeln
to.yawn|bostezar/bosteza|yawn|bâiller|sbadigliare|bocejar|||gähnen|~sleep
to.snore|roncar/ronca|snore|ronfler|russare|roncar|||schnarchen|~sleep
to.sneeze|estornudar|sneeze|éternuer|starnutire|espirrar|||niesen|~cold.illness
to.sigh|suspirar/suspira|sigh|soupirer|sospirare|suspirar|||seufzen|~suspiro
to.whistle|silbar/silba,chiflar|whistle|siffler|fischiare|assobiar|||pfeifen|~whistle
to.murmur|murmurar/murmura|murmur,mutter|murmurer|mormorare|murmurar|||murmeln|~whisper
to.chat|charlar/charla,platicar,conversar/conversa,chatear|chat,chatter,natter|bavarder,causer,papoter|chiacchierare,conversare|conversar,bater papo|||plaudern,schwatzen,chatten|~conversation
to.pronounce|pronunciar|pronounce|prononcer|pronunciare|pronunciar|||aussprechen
to.spell|deletrear|spell|épeler|sillabare|soletrar|||buchstabieren|~letter.alphabet
to.translate-out|interpretar/interpreta|interpret|interpréter|interpretare|interpretar|||interpretieren,dolmetschen,deuten|~to.translate ~translator
to.mean|significar/significa|mean|signifier|significare|significar|||bedeuten|~meaning
meaning|significado,sentido|meaning,significance|sens,signification|significato,senso|significado,sentido|||bedeutung,sinn|~sense
to.describe|describir/describe|describe|décrire|descrivere|descrever|||beschreiben
description|descripción|description|description|descrizione|descrição|||beschreibung|~to.describe
to.adjust|ajustar/ajusta|adjust|ajuster,régler|regolare,aggiustare|ajustar|||einstellen,anpassen,justieren|~to.fit ~to.regulate
adjustable|ajustable,regulable,graduable|adjustable|réglable|regolabile|ajustável,regulável|||verstellbar,einstellbar,regulierbar|~to.adjust
arrangement|arreglo|arrangement|arrangement|disposizione|arranjo|||anordnung,arrangement
to.establish|establecer/establece|establish|établir|stabilire|estabelecer|||gründen,errichten,etablieren|~establishment
establishment|establecimiento|establishment|établissement|stabilimento,esercizio|estabelecimento|||gründung,einrichtung|~shop
to.found|fundar/funda|found|fonder|fondare|fundar|||gründen|~founder ~to.establish ~foundation
to.construct|construir/construye|construct|construire|costruire|construir|||bauen,konstruieren,errichten|~construction ~to.build ~builder
to.develop|desarrollar/desarrolla|develop|développer|sviluppare|desenvolver|||entwickeln|~development ~developer
developer|desarrollador,promotor|developer|développeur/développeuse|sviluppatore|desenvolvedor|||entwickler/entwicklerin|~development
to.exploit|explotar/explota|exploit|exploiter|sfruttare|explorar|||ausbeuten,ausnutzen|~exploitation ~to.use
exploitation|explotación|exploitation|exploitation|sfruttamento|exploração|||ausbeutung,nutzung
to.depend|depender/depende|depend|dépendre|dipendere|depender|||abhängen
to.belong|pertenecer/pertenece|belong|appartenir|appartenere|pertencer|||gehören,angehören
to.possess|poseer/posee|possess,own|posséder|possedere|possuir|||besitzen|~owner ~possession
possession|posesión|possession|possession|possesso|posse|||besitz|~property
to.inherit|heredar/hereda|inherit|hériter|ereditare|herdar|||erben|~heir
to.spend|gastar/gasta|spend/spent|dépenser|spendere|gastar|||ausgeben,verausgaben|~to.pay ~expense
expense|gasto,desembolso|expense,expenditure,outlay|dépense,frais|spesa|despesa,gasto|||ausgabe/ausgaben,kosten,aufwand|~cost
to.waste|desperdiciar,malgastar,derrochar,despilfarrar|waste,squander,fritter away|gaspiller|sprecare|desperdiçar|||verschwenden,vergeuden|~waste ~to.spend
to.hire|contratar/contrata|hire,employ|embaucher,engager|assumere|contratar|||einstellen,anstellen,anheuern|~employee
to.dismiss|despedir/despide|dismiss,fire|congédier,renvoyer|licenziare|demitir|||entlassen,kündigen
to.retire|jubilarse,retirarse/retira|retire|prendre sa retraite|andare in pensione|aposentar-se|||in rente gehen,sich zurückziehen|~retirement
retirement|jubilación,retiro|retirement|retraite|pensionamento,ritiro|aposentadoria,reforma|||ruhestand,pensionierung|~pension
to.wait-on|atender/atiende|attend,wait on|s'occuper de|assistere|atender|||bedienen|~to.serve
to.interrupt|interrumpir|interrupt,break off|interrompre|interrompere|interromper|||unterbrechen/unterbrochen
to.resume|reanudar|resume|reprendre|riprendere|retomar|||wiederaufnehmen,fortsetzen|~to.continue
to.advance-up|progresar/progresa|progress,advance|progresser|progredire|progredir|||fortschreiten,vorankommen|~progress
to.solve|resolver/resuelve,solucionar|solve,resolve|résoudre|risolvere|resolver|||lösen|~solution
to.concern|concernir|concern|concerner|concernere,riguardare|concernir|||betreffen,angehen
to.occupy|ocupar/ocupa|occupy|occuper|occupare|ocupar|||besetzen,belegen|~busy
to.intend|proponerse,pretender|intend|avoir l'intention|intendere|pretender|||beabsichtigen,vorhaben|~intention
to.manage-to|lograr/logra,conseguir/consigue|manage to,succeed|réussir,parvenir|riuscire|conseguir|||schaffen,gelingen|~to.achieve
to.hesitate|vacilar,titubear,dudar|hesitate,waver,falter|hésiter|esitare|hesitar|||zögern,zaudern|~doubt
to.regret|lamentar/lamenta,arrepentirse|regret|regretter|rimpiangere|lamentar|||bedauern,bereuen|~regret ~remorse
regret|pesar,arrepentimiento|regret|regret|rimpianto|arrependimento|||bedauern,reue|~remorse ~sorrow
remorse|remordimiento|remorse|remords|rimorso|remorso|||reue,gewissensbisse|~guilt
to.repent|arrepentirse|repent|se repentir|pentirsi|arrepender-se|||bereuen|~remorse
to.despise|despreciar/desprecia,menospreciar|despise,scorn|mépriser|disprezzare|desprezar|||verachten|~contempt
contempt|desprecio,desdén|contempt,scorn,disdain|mépris|disprezzo|desprezo|||verachtung,geringschätzung|!respect
to.respect|respetar/respeta|respect|respecter|rispettare|respeitar|||respektieren|~respect
to.admire|admirar/admira|admire,look up to|admirer|ammirare|admirar|||bewundern|~admiration
to.astonish|asombrar/asombra,pasmar|astonish,amaze,astound,stun|étonner|stupire,sbalordire|espantar,assombrar|||erstaunen,verblüffen|~amazing ~to.surprise
astonishment|asombro,estupor|astonishment,amazement,wonderment|étonnement|stupore|espanto,assombro|||erstaunen,staunen,verblüffung|~surprise ~to.astonish ~wonder
to.worship|venerar/venera|worship,revere|vénérer|venerare|venerar|||verehren,anbeten|~to.adore
to.curse|maldecir|curse,damn|maudire|maledire|amaldiçoar|||verfluchen,fluchen|~curse
to.enchant|encantar/encanta,hechizar,embrujar,cautivar|enchant,bewitch,captivate|enchanter,ensorceler|incantare,ammaliare,stregare|encantar|||verzaubern,bezaubern|~enchantment ~spell ~magic ~to.conquer-heart
to.dazzle|deslumbrar/deslumbra,encandilar|dazzle,bedazzle|éblouir|abbagliare|deslumbrar|||blenden|~dazzling
to.conquer-heart|enamorar/enamora|charm,fall in love,enamor,enamour|charmer,tomber amoureux|innamorare,innamorarsi|apaixonar|||verlieben|~in-love ~to.seduce ~love
`
