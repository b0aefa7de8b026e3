// Verbs of everyday life in five languages.
export const everydayVerbs = `
to.visit|visitar/visita|visit|visiter/visite|visitare/visita|visitar/visita|||~visit
to.switch-off|apagar/apaga|switch off,turn off,extinguish|éteindre|spegnere|apagar,desligar|||!to.switch-on
to.switch-on|encender/enciende,prender|switch on,turn on,ignite|allumer|accendere|acender,ligar|||~to.light
to.boil|hervir/hierve|boil|bouillir|bollire|ferver|||~to.cook
boiled|hervido|boiled|bouilli|bollito,lesso|fervido|||~to.boil
to.grow-old|envejecer/envejece|grow old,age|vieillir|invecchiare|envelhecer|||~old !to.rejuvenate
old-age|vejez,ancianidad|old age|vieillesse|vecchiaia|velhice|||!youth
ageing|envejecimiento|ageing,aging|vieillissement|invecchiamento|envelhecimento|||~old-age
anti-age|antienvejecimiento,antiedad|anti-aging,anti-ageing,anti age|anti-âge|antietà|anti-idade|||~anti-wrinkle ~ageing
to.suffer|sufrir/sufre|suffer|souffrir/souffre|soffrire/soffre|sofrer/sofre|||~suffering
to.fear|temer/teme|fear|craindre/craint|temere/teme|temer|||~fear
to.explain|explicar/explica|explain|expliquer|spiegare/spiega|explicar|||~to.teach
explanation|explicación|explanation|explication|spiegazione|explicação|||~to.explain
to.lie|mentir/miente|lie/lying|mentir/ment|mentire|mentir|||~lie
to.allow|permitir/permite|allow,permit|permettre|permettere|permitir|||~permit !to.forbid
to.forbid|prohibir/prohíbe|forbid,prohibit,ban|interdire,défendre|vietare,proibire|proibir
forbidden|prohibido|forbidden,prohibited,banned|interdit,défendu|vietato,proibito|proibido|||~to.forbid
prohibition|prohibición|prohibition,ban|interdiction|divieto,proibizione|proibição|||~to.forbid
to.oblige|obligar/obliga|oblige,compel|obliger|obbligare|obrigar|||~obligation
to.refuse|rechazar/rechaza,rehusar|refuse,reject|refuser|rifiutare|recusar,rejeitar|||!to.accept
to.borrow|pedir prestado|borrow|emprunter|prendere in prestito|pedir emprestado|||!to.lend
to.accompany|acompañar/acompaña|accompany|accompagner|accompagnare|acompanhar|||~companion
to.overtake|superar/supera,rebasar|overtake,surpass,exceed|dépasser,surpasser|superare,sorpassare|superar,ultrapassar|||~to.excel
to.overcome|superar/supera,vencer|overcome|surmonter,vaincre|superare,vincere|superar,vencer|||~to.win
to.inhabit|habitar/habita,morar|inhabit,dwell|habiter|abitare|habitar,morar|||~to.live
inhabitant|habitante|inhabitant,resident|habitant|abitante|habitante|||~citizen
to.raise|criar/cría|raise,breed,rear|élever|allevare|criar|||~breeder
breeder|criador|breeder|éleveur/éleveuse|allevatore|criador
breeding|cría,crianza|breeding,husbandry|élevage|allevamento|criação|||~breeder
breed|raza|breed,race|race|razza|raça
to.milk|ordeñar/ordeña|milk|traire|mungere|ordenhar|||~milk
to.shear|esquilar|shear|tondre|tosare|tosquiar|||~wool
to.go-down|bajar/baja,descender|go down,descend|descendre|scendere|descer|||~descent
to.go-out|salir/sale|go out,exit|sortir|uscire|sair|||~exit
exit|salida|exit|sortie|uscita|saída|||~departure !entrance
entrance|entrada|entrance,entry|entrée|entrata,ingresso|entrada|||~to.enter
to.fail|fracasar/fracasa,fallar|fail|échouer|fallire|falhar,fracassar|||~failure
to.let|dejar/deja|let|laisser|lasciare|deixar|||~to.leave
to.render|rendir,devolver|render,give back|rendre|rendere|render,devolver
to.release|soltar/suelta,liberar|release,let go|lâcher,libérer|rilasciare|soltar,liberar|||~to.free
release|liberación,lanzamiento|release|libération,sortie|rilascio,uscita|liberação,lançamento|||~to.release
to.grasp|asir,agarrar/agarra|grasp,clutch,grip|saisir,serrer|afferrare,stringere|agarrar|||~to.catch
to.tighten|apretar/aprieta|tighten|serrer|stringere|apertar|||~tight
to.loosen|aflojar|loosen|desserrer|allentare|afrouxar|||~loose !to.tighten
to.remind|recordar/recuerda|remind,recall|rappeler|rammentare|lembrar,recordar|||~to.remember
reminder|recordatorio|reminder|rappel|promemoria|lembrete|||~to.remind
to.photograph|fotografiar|photograph|photographier|fotografare|fotografar|||~photography
to.bring-back|devolver/devuelve|bring back|ramener,rapporter|riportare|trazer de volta|||~to.return
to.take-away|llevar,llevarse|take away,takeaway,takeout|emporter|asportare,portar via|levar embora|||~to.carry
to.deal|tratar/trata|deal with,treat|traiter|trattare|tratar|||~deal
to.seem|parecer/parece|seem,appear|sembler,paraître|sembrare,parere|parecer/parece
to.appear|aparecer/aparece|appear|apparaître|apparire|aparecer|||!to.disappear
to.disappear|desaparecer/desaparece|disappear,vanish|disparaître|sparire,scomparire|desaparecer,sumir
appearance|apariencia,aparición|appearance|apparence|apparenza,aspetto|aparência|||~to.appear
to.happen|suceder/sucede,ocurrir/ocurre,pasar|happen,occur|arriver,se passer|accadere,succedere|acontecer,ocorrer|||~event
to.demonstrate|demostrar/demuestra|demonstrate|démontrer|dimostrare|demonstrar|||~demonstration
demonstration|demostración|demonstration,demo|démonstration|dimostrazione|demonstração|||~proof
to.prove|probar/prueba,comprobar|prove|prouver|provare,comprovare|provar,comprovar|||~proof
to.verify|verificar/verifica|verify|vérifier|verificare|verificar|||~verification
verification|verificación,comprobación|verification|vérification|verifica|verificação
to.check|revisar,chequear|check|vérifier,contrôler|controllare|verificar,conferir|||~control
to.examine|examinar/examina|examine|examiner|esaminare|examinar|||~exam
to.investigate|investigar/investiga|investigate|enquêter|indagare,investigare|investigar|||~detective
investigation|investigación|investigation|enquête|indagine,inchiesta|investigação|||~research
to.observe|observar/observa|observe|observer|osservare|observar|||~observer
observation|observación|observation|observation|osservazione|observação|||~to.observe
to.notice|notar/nota|notice|remarquer|notare|notar,reparar|||~to.observe
to.recognize|reconocer/reconoce|recognize,recognise|reconnaître|riconoscere|reconhecer|||~recognition
recognition|reconocimiento|recognition|reconnaissance|riconoscimento|reconhecimento
to.confirm|confirmar/confirma|confirm|confirmer|confermare|confirmar|||~to.affirm
to.affirm|afirmar/afirma|affirm,assert|affirmer|affermare|afirmar|||!to.deny
to.deny|negar/niega|deny|nier|negare|negar
to.admit|admitir/admite|admit|admettre|ammettere|admitir|||~admission
admission|admisión|admission|admission|ammissione|admissão
to.agree|acordar/acuerda|agree|accorder,être d'accord|concordare|concordar|||~agreement
to.argue|discutir/discute|argue|discuter,disputer|discutere,litigare|discutir|||~quarrel
discussion|discusión|discussion|discussion|discussione|discussão|||~debate
to.discuss|discutir/discute|discuss|discuter|discutere|discutir|||~discussion
to.recommend|recomendar/recomienda|recommend|recommander|raccomandare,consigliare|recomendar|||~advice
recommendation|recomendación|recommendation|recommandation|raccomandazione|recomendação|||~advice
to.suggest|sugerir/sugiere|suggest|suggérer|suggerire|sugerir|||~proposal
suggestion|sugerencia|suggestion|suggestion|suggerimento|sugestão|||~proposal
to.propose|proponer/propone|propose|proposer|proporre|propor|||~proposal
to.advise|aconsejar,asesorar|advise|conseiller|consigliare|aconselhar|||~advice
to.warn|advertir/advierte|warn|avertir,prévenir|avvertire|advertir,avisar|||~warning
to.threaten|amenazar/amenaza|threaten,menace|menacer|minacciare|ameaçar|||~threat
threat|amenaza|threat,menace|menace|minaccia|ameaça|||~danger
to.punish|castigar/castiga,sancionar|punish|punir|punire|punir,castigar|||~punishment
punishment|castigo,sanción|punishment|punition,châtiment|punizione,castigo|castigo,punição|||!reward
to.reward|recompensar,premiar|reward|récompenser|premiare,ricompensare|recompensar,premiar|||~prize
to.deserve|merecer/merece|deserve,merit|mériter|meritare/merita|merecer/merece|||~merit
to.forgive|perdonar/perdona|forgive,pardon|pardonner|perdonare|perdoar|||~forgiveness
to.blame|culpar|blame|blâmer|incolpare|culpar|||~guilt
to.accuse|acusar/acusa|accuse|accuser|accusare|acusar|||~guilt
to.judge|juzgar/juzga|judge|juger|giudicare|julgar|||~judge
judgment|juicio|judgment,judgement|jugement|giudizio|juízo,julgamento|||~judge
to.condemn|condenar/condena|condemn|condamner|condannare|condenar|||~punishment
to.complain|quejarse/queja|complain|se plaindre|lamentarsi|queixar-se,reclamar|||~complaint
complaint|queja,reclamo|complaint,claim|plainte,réclamation|reclamo,lamentela|queixa,reclamação
to.claim|reclamar/reclama,reivindicar|claim|réclamer,revendiquer|reclamare,rivendicare|reivindicar,reclamar|||~complaint
to.insist|insistir/insiste|insist|insister|insistere|insistir
to.persist|persistir|persist|persister|persistere|persistir|||~perseverance
to.persuade|persuadir,convencer/convence|persuade,convince|persuader,convaincre|persuadere,convincere|persuadir,convencer
to.encourage|animar/anima,alentar|encourage|encourager|incoraggiare|encorajar,animar|||~courage
encouragement|aliento,ánimo|encouragement|encouragement|incoraggiamento|encorajamento,ânimo|||~to.encourage
to.praise|alabar/alaba,elogiar|praise,laud|louer,louanger|lodare|louvar,elogiar|||~praise
praise|alabanza,elogio|praise|louange,éloge|lode,elogio|louvor,elogio|||~glory
to.flatter|halagar/halaga,adular|flatter|flatter|lusingare|lisonjear|||~praise
to.boast|presumir,alardear|boast,brag|se vanter|vantarsi|gabar-se|||~proud
to.mock|burlarse|mock,make fun of|se moquer|prendere in giro,deridere|zombar|||~joke
mockery|burla|mockery|moquerie|beffa,scherno|zombaria|||~joke
to.joke|bromear/bromea|joke,kid|plaisanter|scherzare|brincar,gracejar|||~joke
to.annoy|molestar/molesta,fastidiar|annoy,bother|ennuyer,embêter|infastidire,disturbare|incomodar,aborrecer|||~to.disturb
to.disturb|perturbar,molestar/molesta|disturb|déranger,troubler|disturbare|perturbar
to.frighten|asustar/asusta|frighten,scare|effrayer|spaventare|assustar|||~fear
to.amuse|divertir/divierte|amuse,entertain|amuser,divertir|divertire|divertir|||~fun
to.bore|aburrir/aburre|bore|ennuyer|annoiare|entediar|||~boredom
boredom|aburrimiento,tedio|boredom,tedium|ennui|noia,tedio|tédio|||!fun
to.worry|preocupar/preocupa|worry|inquiéter|preoccupare|preocupar|||~worry
worry|preocupación,inquietud|worry,concern|souci,inquiétude|preoccupazione|preocupação|||!tranquility
to.calm|calmar/calma|calm down,soothe|calmer,apaiser|calmare|acalmar|||~calm
to.console|consolar/consuela|console,comfort|consoler|consolare|consolar|||~comfort
to.pamper|mimar/mima,consentir|pamper,spoil|gâter,choyer,dorloter|coccolare,viziare|mimar|||~spoiled
to.trick|engañar/engaña|trick,deceive,cheat|tromper,duper|ingannare,imbrogliare|enganar|||~trick
trick|truco,engaño|trick,ruse|ruse,astuce,tour|trucco,inganno|truque,engano|||~cunning
to.betray|traicionar/traiciona|betray|trahir|tradire|trair|||~treason
to.pretend|fingir/finge|pretend,feign|feindre,faire semblant|fingere|fingir|||~lie
to.imitate|imitar/imita|imitate|imiter|imitare|imitar|||~imitation
to.copy|copiar/copia|copy|copier|copiare|copiar|||~copy
to.repeat|repetir/repite|repeat|répéter|ripetere|repetir|||~again
to.reduce|reducir/reduce|reduce,decrease|réduire,diminuer|ridurre,diminuire|reduzir,diminuir|||!to.increase
to.increase|aumentar/aumenta,incrementar|increase,raise|augmenter,accroître|aumentare,accrescere|aumentar|||~growth
increase|aumento,incremento|increase,rise|augmentation,hausse|aumento|aumento|||~growth
reduction|reducción|reduction,decrease|réduction,diminution|riduzione|redução|||!increase
to.limit|limitar/limita|limit,restrict|limiter,restreindre|limitare|limitar,restringir|||~limit
to.suppress|suprimir|suppress|supprimer|sopprimere|suprimir|||~to.remove
to.surround|rodear/rodea|surround|entourer|circondare|rodear,cercar|||~around
to.hurt|herir/hiere,lastimar|hurt,harm,injure|blesser|ferire,ferirsi|ferir,machucar|||~wound
damage|daño|damage,harm|dommage,dégât|danno|dano|||~wound
to.damage|dañar/daña|damage,spoil|endommager,abîmer|danneggiare,rovinare|danificar,estragar|||~damage
to.wither|marchitar|wither,wilt|faner,flétrir|appassire|murchar|||!to.bloom
to.dig|cavar/cava,excavar|dig/dug,excavate|creuser|scavare|cavar,escavar|||~shovel
to.bury|enterrar|bury|enterrer|seppellire|enterrar|||~tomb
to.climb-up|trepar/trepa|clamber|grimper|arrampicarsi|trepar|||~to.climb
to.crawl|arrastrarse,gatear|crawl,creep|ramper|strisciare,gattonare|rastejar,engatinhar
to.kneel|arrodillarse|kneel|s'agenouiller|inginocchiarsi|ajoelhar|||~knee
to.bow|inclinarse|bow|s'incliner|inchinarsi|inclinar-se
to.nod|asentir|nod|hocher|annuire|acenar
to.tremble|temblar/tiembla|tremble,shiver,quiver|trembler|tremare|tremer|||~to.shake
to.rock|mecer/mece|rock,sway|bercer,balancer|cullare,dondolare|embalar,balançar|||~cradle
to.swing|balancear/balancea,columpiar|swing|balancer|dondolare,oscillare|balançar|||~swing
to.bounce|rebotar|bounce|rebondir|rimbalzare|quicar,saltar|||~ball
bounce|rebote|bounce,rebound|rebond|rimbalzo|quique|||~to.bounce
to.slip|resbalar/resbala|slip|glisser|scivolare|escorregar|||~to.slide
slippery|resbaladizo|slippery|glissant|scivoloso|escorregadio|||~to.slip
to.drip|gotear/gotea|drip,trickle|goutter|gocciolare|gotejar,pingar|||~drop
to.leak|filtrar,gotear|leak|fuir|perdere|vazar|||~to.drip
to.soak|remojar/remoja|soak,drench|tremper|inzuppare,ammollare|molhar,encharcar|||~wet
to.rinse|enjuagar/enjuaga|rinse|rincer|sciacquare|enxaguar|||~to.wash
to.scrub|fregar,restregar|scrub|frotter,récurer|strofinare|esfregar|||~to.clean
to.sweep|barrer/barre|sweep/swept|balayer|spazzare|varrer|||~broom
to.tidy|ordenar/ordena,arreglar/arregla|tidy up,arrange|ranger,arranger|riordinare,sistemare,disporre|arrumar,ordenar,arranjar|||~order.tidy ~arrangement
to.prepare-table|poner la mesa|set the table|mettre la table|apparecchiare|pôr a mesa|||~table
to.knead|amasar/amasa|knead|pétrir|impastare|amassar|||~dough
to.grate|rallar/ralla|grate|râper|grattugiare|ralar|||~grated
to.season|sazonar/sazona,condimentar|season|assaisonner|condire|temperar|||~seasoning
to.swallow|tragar/traga|swallow,gulp|avaler|inghiottire,ingoiare|engolir|||~throat
to.gnaw|roer/roe|gnaw,nibble|ronger,grignoter|rosicchiare|roer|||~to.bite
to.scratch|rascar,arañar/araña|scratch|gratter,griffer|graffiare,grattare|arranhar,coçar|||~claw
to.tickle|hacer cosquillas|tickle|chatouiller|solleticare|fazer cócegas
to.yawn|bostezar/bosteza|yawn|bâiller|sbadigliare|bocejar|||~sleep
to.snore|roncar/ronca|snore|ronfler|russare|roncar|||~sleep
to.sneeze|estornudar|sneeze|éternuer|starnutire|espirrar|||~cold.illness
to.sigh|suspirar/suspira|sigh|soupirer|sospirare|suspirar|||~suspiro
to.whistle|silbar/silba|whistle|siffler|fischiare|assobiar|||~whistle
to.murmur|murmurar/murmura|murmur|murmurer|mormorare|murmurar|||~whisper
to.chat|charlar/charla,platicar|chat,chatter|bavarder,causer|chiacchierare|conversar,bater papo|||~conversation
to.pronounce|pronunciar|pronounce|prononcer|pronunciare|pronunciar
to.spell|deletrear|spell|épeler|sillabare|soletrar|||~letter.alphabet
to.translate-out|interpretar/interpreta|interpret|interpréter|interpretare|interpretar|||~to.translate
to.mean|significar/significa|mean|signifier|significare|significar|||~meaning
meaning|significado,sentido|meaning|sens,signification|significato,senso|significado,sentido
to.describe|describir/describe|describe|décrire|descrivere|descrever
description|descripción|description|description|descrizione|descrição|||~to.describe
to.adjust|ajustar/ajusta|adjust|ajuster,régler|regolare,aggiustare|ajustar|||~to.fit
adjustable|ajustable,regulable|adjustable|réglable|regolabile|ajustável,regulável|||~to.adjust
arrangement|arreglo|arrangement|arrangement|disposizione|arranjo
to.establish|establecer/establece|establish|établir|stabilire|estabelecer|||~establishment
establishment|establecimiento|establishment|établissement|stabilimento,esercizio|estabelecimento|||~shop
to.found|fundar/funda|found|fonder|fondare|fundar|||~founder
to.construct|construir/construye|construct|construire|costruire|construir|||~construction
to.develop|desarrollar/desarrolla|develop|développer|sviluppare|desenvolver|||~development
developer|desarrollador,promotor|developer|développeur/développeuse|sviluppatore|desenvolvedor|||~development
to.exploit|explotar/explota|exploit|exploiter|sfruttare|explorar|||~exploitation
exploitation|explotación|exploitation|exploitation|sfruttamento|exploração
to.depend|depender/depende|depend|dépendre|dipendere|depender
to.belong|pertenecer/pertenece|belong|appartenir|appartenere|pertencer
to.possess|poseer/posee|possess,own|posséder|possedere|possuir|||~owner
possession|posesión|possession|possession|possesso|posse|||~property
to.inherit|heredar/hereda|inherit|hériter|ereditare|herdar|||~heir
to.spend|gastar/gasta|spend/spent|dépenser|spendere|gastar|||~to.pay
expense|gasto|expense,expenditure|dépense,frais|spesa|despesa,gasto|||~cost
to.waste|desperdiciar,malgastar|waste,squander|gaspiller|sprecare|desperdiçar|||~waste
to.hire|contratar/contrata|hire,employ|embaucher,engager|assumere|contratar|||~employee
to.dismiss|despedir/despide|dismiss,fire|congédier,renvoyer|licenziare|demitir
to.retire|jubilarse,retirarse/retira|retire|prendre sa retraite|andare in pensione|aposentar-se|||~retirement
retirement|jubilación,retiro|retirement|retraite|pensionamento,ritiro|aposentadoria,reforma|||~pension
to.wait-on|atender/atiende|attend,wait on|s'occuper de|assistere|atender|||~to.serve
to.interrupt|interrumpir|interrupt|interrompre|interrompere|interromper
to.resume|reanudar|resume|reprendre|riprendere|retomar|||~to.continue
to.advance-up|progresar/progresa|progress,advance|progresser|progredire|progredir|||~progress
to.solve|resolver/resuelve,solucionar|solve,resolve|résoudre|risolvere|resolver|||~solution
to.concern|concernir|concern|concerner|concernere,riguardare|concernir
to.occupy|ocupar/ocupa|occupy|occuper|occupare|ocupar|||~busy
to.intend|proponerse,pretender|intend|avoir l'intention|intendere|pretender|||~intention
to.manage-to|lograr/logra,conseguir/consigue|manage to,succeed|réussir,parvenir|riuscire|conseguir|||~to.achieve
to.hesitate|vacilar,titubear|hesitate,waver|hésiter|esitare|hesitar|||~doubt
to.regret|lamentar/lamenta|regret|regretter|rimpiangere|lamentar|||~regret
regret|pesar,arrepentimiento|regret|regret|rimpianto|arrependimento|||~remorse
remorse|remordimiento|remorse|remords|rimorso|remorso|||~guilt
to.repent|arrepentirse|repent|se repentir|pentirsi|arrepender-se|||~remorse
to.despise|despreciar/desprecia|despise,scorn|mépriser|disprezzare|desprezar|||~contempt
contempt|desprecio,desdén|contempt,scorn,disdain|mépris|disprezzo|desprezo|||!respect
to.respect|respetar/respeta|respect|respecter|rispettare|respeitar|||~respect
to.admire|admirar/admira|admire|admirer|ammirare|admirar|||~admiration
to.astonish|asombrar/asombra|astonish,amaze|étonner|stupire|espantar,assombrar|||~amazing
astonishment|asombro|astonishment,amazement|étonnement|stupore|espanto,assombro|||~surprise
to.worship|venerar/venera|worship,revere|vénérer|venerare|venerar|||~to.adore
to.curse|maldecir|curse|maudire|maledire|amaldiçoar|||~curse
to.enchant|encantar/encanta|enchant,bewitch|enchanter,ensorceler|incantare|encantar|||~enchantment
to.dazzle|deslumbrar/deslumbra|dazzle|éblouir|abbagliare|deslumbrar|||~dazzling
to.conquer-heart|enamorar/enamora|charm,fall in love|charmer,tomber amoureux|innamorare,innamorarsi|apaixonar|||~in-love
`
