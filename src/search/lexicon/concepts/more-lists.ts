// More adjectives and nouns of work, house and family.
export const moreLists = `
signage|señalización,señalética,rotulación|signage,signalling,signaling|signalisation|segnaletica|sinalização|||beschilderung|~signal
folding|plegable|folding,foldable,collapsible|pliant,pliable|pieghevole|dobrável|||faltbar,klappbar|~to.fold
to.fold|plegar/pliega,doblar|fold|plier|piegare|dobrar|||falten
purse|monedero,bolso|purse,coin purse,pocketbook|porte-monnaie,bourse|borsellino,portamonete|porta-moedas,bolsa|||geldbörse,geldbeutel,handtasche|~wallet ~handbag ~bag
cooling|enfriamiento|cooling|refroidissement|raffreddamento|arrefecimento,resfriamento|||kühlung|~cold ~cool ~refrigeration
cooler|enfriador,nevera portátil,hielera|cooler,ice chest,icebox|glacière|refrigeratore|cooler,geladeira portátil|||kühlbox,kühler|~cold ~ice
therapeutic|terapéutico|therapeutic,therapeutics|thérapeutique|terapeutico|terapêutico|||therapeutisch|~therapy ~healing
check.money|cheque|cheque,check|chèque|assegno|cheque|||scheck
coupon.voucher|vale,bono|voucher|bon|buono|vale|||gutschein|~coupon ~token
drafting|redacción|drafting,wording|rédaction|redazione|redação|||formulierung|~to.write
semantic|semántico|semantic|sémantique|semantico|semântico|||semantisch
paradigm|paradigma|paradigm|paradigme|paradigma|paradigma||||~model
relay|relevo,relé|relay|relais|staffetta,relè|revezamento,relé|||relais,staffel|~race.run
notification|notificación,aviso|notification,notice|notification,avis|notifica,avviso|notificação,aviso|||benachrichtigung,mitteilung|~news
to.notify|notificar,avisar/avisa|notify|notifier,avertir|notificare,avvisare|notificar,avisar|||benachrichtigen|~notification
warning|advertencia,aviso|warning|avertissement|avvertimento,avviso|advertência,aviso|||warnung|~danger ~alert ~beware
blank|en blanco,vacío|blank|vierge,vide|in bianco,vuoto|em branco|||blanko|~white
translation|traducción|translation|traduction|traduzione|tradução|||übersetzung|~to.translate ~translator
to.translate|traducir/traduce|translate|traduire|tradurre|traduzir|||übersetzen
translator|traductor,intérprete|translator,interpreter|traducteur/traductrice,interprète|traduttore,interprete|tradutor,intérprete|||übersetzer,dolmetscher|~to.translate
intercontinental|intercontinental|intercontinental|intercontinental/intercontinentaux|intercontinentale|intercontinental|||interkontinental|~continental ~international
to.excel|sobresalir/sobresale,destacar|excel,stand out|exceller|eccellere,primeggiare|sobressair,destacar|||sich auszeichnen,hervorragen|~excellence ~excellent
seismic|sísmico|seismic|sismique|sismico|sísmico|||seismisch|~earthquake
seamless|sin costuras|seamless|sans couture|senza cuciture|sem costura|||nahtlos
oxide|óxido|oxide|oxyde|ossido|óxido|||oxid|~rust
loose|suelto,flojo|loose|lâche,desserré|sciolto,allentato|solto,frouxo|||locker|!tight
tight|apretado,ajustado,ceñido|tight,close-fitting,snug|serré|stretto,attillato|apertado,justo|||eng|~narrow
psychological|psicológico|psychological|psychologique|psicologico|psicológico|||psychologisch|~psychologist
psychology|psicología|psychology|psychologie|psicologia|psicologia|||psychologie|~psychologist
casual|casual,informal,desenfadado|casual,informal|décontracté,informel/informelle|casuale,informale,disinvolto|casual,informal|||lässig|!formal ~sporty
formal|formal|formal|formel/formelle|formale|formal|||formell,förmlich
able|capaz/capaces,hábil|able,capable|capable,apte|capace,abile|capaz|||fähig|~to.can
yield|rendimiento|yield,return|rendement|resa,rendimento|rendimento|||ertrag/erträge|~profit
audit|auditoría|audit,auditing|audit|revisione,audit|auditoria|||audit,prüfung|~control
auditor|auditor|auditor|auditeur,commissaire aux comptes|revisore|auditor|||wirtschaftsprüfer,auditor,prüfer|~audit
spare|de repuesto|spare|de rechange|di ricambio|sobressalente|||ersatz|~spare-part
architectural|arquitectónico|architectural|architectural/architecturaux|architettonico|arquitetônico|||architektonisch|~architecture
energetic|energético,enérgico|energetic|énergétique,énergique|energetico,energico|energético,enérgico|||energisch,energetisch,energiegeladen|~energy ~vigorous
energizing|energizante,vigorizante|energizing,invigorating,energising|énergisant|energizzante,tonificante|energizante,revigorante|||energiespendend,belebend|~energetic ~stimulant
down.hair|vello,pelusa|body hair,fuzz|duvet|peluria,lanugine|pelo,penugem|||flaum,körperbehaarung|~hair ~feather
luck.venture|ventura,buenaventura|good fortune|bonne fortune,bonheur|ventura,buona sorte|ventura|||glück|~luck ~fortune ~good-luck
verb|verbo|verb|verbe|verbo|verbo|||verb,zeitwort|~word ~adjective
noun|sustantivo|noun|nom|sostantivo|substantivo|||substantiv,hauptwort,nomen|~verb
adjective|adjetivo|adjective|adjectif|aggettivo|adjetivo|||adjektiv,eigenschaftswort|~noun
grammar|gramática|grammar|grammaire|grammatica|gramática|||grammatik|~language ~syllable
syllable|sílaba|syllable|syllabe|sillaba|sílaba|||silbe|~word
vowel|vocal|vowel|voyelle|vocale|vogal|||vokal,selbstlaut|~letter.alphabet ~syllable
executioner|verdugo|executioner,hangman,headsman|bourreau|boia,carnefice|carrasco|||henker,scharfrichter|~killer
railing|verja,reja,baranda,pasamanos,barandal|railing,grille,handrail,banister,balustrade|grille,balustrade,rambarde,garde-corps|inferriata,ringhiera,balaustra,corrimano|grade,corrimão,gradil|||geländer,gitter|~fence.wall ~grid ~balcony
beam.wood|viga,trabe,travesaño|beam,girder,rafter,joist|poutre,solive|trave|viga|||balken,träger|~wood ~timber
eve|víspera|eve|veille|vigilia|véspera|||vorabend|~day
last-night|anoche|last night|hier soir|ieri sera|ontem à noite|||gestern abend,gestern nacht|~night ~yesterday
yoke|yugo|yoke|joug|giogo|jugo|||joch|~ox ~plough
lad|zagal,muchacho,chaval|lad,chap|gars,gamin|ragazzo|rapaz,moço|||bursche,junge|~boy ~lass ~young.man
lass|zagala,muchacha,chavala|lass,lassie|jouvencelle|fanciulla|moça|||mädel,mädchen|~girl ~young.lady
fall.drop|caída|fall,downfall|chute|caduta|queda|||sturz,absturz|~to.fall
aerial|aéreo|aerial|aérien/aérienne|aereo|aéreo|||luft|~air
foreign.other|ajeno|another's|d'autrui|altrui,d'altri|alheio|||fremd|~other
admirable|admirable|admirable,praiseworthy|admirable|ammirevole,mirabile|admirável|||bewundernswert,bewundernswürdig|~admiration
decent|decente,decoroso|decent|décent|decente|decente|||anständig|~honest
decency|decencia,decoro,recato|decency|décence|decenza,decoro|decência,decoro|||anstand|~decent ~modesty
modesty|modestia,pudor,recato|modesty|modestie,pudeur|modestia,pudore|modéstia,pudor,recato|||bescheidenheit,sittsamkeit|~humility ~modest ~shy
malice|malicia,maldad|malice,spite,wickedness,malevolence|malice,méchanceté,malveillance|malizia,cattiveria,malvagità|malícia,maldade|||bosheit,tücke|~evil ~malign ~wicked
stupidity|estupidez,tontería,necedad,bobada|stupidity,nonsense|bêtise,stupidité,sottise|stupidità,sciocchezza,scemenza|estupidez,besteira,tolice,bobagem|||dummheit|~foolish ~stupid
weakness|debilidad,flaqueza|weakness,frailty|faiblesse|debolezza|fraqueza,debilidade|||schwäche|!strength ~weak
need|necesidad,menester|need,necessity|besoin,nécessité|bisogno,necessità|necessidade|||bedürfnis,notwendigkeit|~necessary ~to.need
rest.remainder|resto,remanente,sobrante|remainder,remnant,rest,residue|reste|resto,rimanenza|resto|||überrest|~leftovers
storey|piso,planta|storey,floor|étage|piano|andar,piso|||stockwerk,etage|~floor
policeman|policía,agente de policía|policeman,cop,police officer,constable|policier,flic,agent de police|poliziotto|policial|||polizist,schutzmann|~police ~sheriff ~guard
colleague|colega|colleague,coworker,workmate|collègue,confrère|collega|colega|||kollege/kollegin|~companion ~partner
traffic-light|semáforo|traffic light,stoplight|feu rouge,feu de circulation|semaforo|semáforo,sinaleiro|||ampel,verkehrsampel|~traffic
poster.sign|letrero,cartel,rótulo,valla publicitaria,anuncio|signboard,billboard,signpost|panneau,écriteau,enseigne|cartello,insegna|letreiro,placa|||schild,reklametafel,plakatwand|~poster ~sign
back-yard|corral,traspatio,patio trasero|backyard,back yard|arrière-cour,basse-cour|cortile,aia|quintal|||hinterhof|~patio ~garden
schoolbag|cartapacio,mochila escolar,bolsón|schoolbag,satchel|cartable|cartella,cartella scolastica|mochila escolar,pasta|||schultasche,schulranzen,ranzen|~backpack ~briefcase ~schoolboy
faculty|facultad|faculty|faculté|facoltà|faculdade|||fakultät|~university ~campus
excuse|excusa,disculpa|excuse,apology|excuse|scusa|desculpa|||entschuldigung,ausrede|~forgiveness ~sorry
end.tip|extremo,cabo|extremity,end|bout,extrémité|estremità,capo|ponta,extremidade|||ende,spitze|~end
passage|pasaje,paso,pasadizo|passage|passage|passaggio|passagem|||passage,durchgang|~to.pass ~corridor ~arcade
fate.bad|fatalidad|fatality|fatalité|fatalità|fatalidade|||verhängnis,schicksal|~fate ~bad-luck ~destiny
fatal|fatal,fatídico|fatal|fatal|fatale|fatal|||fatal,verhängnisvoll|~death ~lethal ~deadly
lethal|letal,mortal|lethal,deadly|létal/létaux|letale|letal|||letal,tödlich|~deadly ~mortal
deadly|mortífero|deadly|mortel/mortelle,mortifère|micidiale,mortale|mortífero|||tödlich/tödliche/tödlicher|~death ~mortal
`
