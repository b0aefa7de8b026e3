// More adjectives and nouns of work, house and family.
export const moreLists = `
signage|señalización,señalética|signage,signalling,signaling|signalisation|segnaletica|sinalização|||~signal
folding|plegable|folding,foldable|pliant,pliable|pieghevole|dobrável|||~to.fold
to.fold|plegar/pliega,doblar|fold|plier|piegare|dobrar
purse|monedero,bolso|purse|porte-monnaie,bourse|borsellino,portamonete|porta-moedas,bolsa|||~wallet
cooling|enfriamiento|cooling|refroidissement|raffreddamento|arrefecimento,resfriamento|||~cold
cooler|enfriador,nevera portátil|cooler|glacière|refrigeratore|cooler,geladeira portátil|||~cold
therapeutic|terapéutico|therapeutic,therapeutics|thérapeutique|terapeutico|terapêutico|||~therapy
check.money|cheque|cheque,check|chèque|assegno|cheque
coupon.voucher|vale,bono|voucher|bon|buono|vale|||~coupon
drafting|redacción|drafting,wording|rédaction|redazione|redação|||~to.write
semantic|semántico|semantic|sémantique|semantico|semântico
paradigm|paradigma|paradigm|paradigme|paradigma|paradigma|||~model
relay|relevo,relé|relay|relais|staffetta,relè|revezamento,relé
notification|notificación,aviso|notification,notice|notification,avis|notifica,avviso|notificação,aviso|||~news
to.notify|notificar,avisar/avisa|notify|notifier,avertir|notificare,avvisare|notificar,avisar|||~notification
warning|advertencia,aviso|warning|avertissement|avvertimento|advertência,aviso|||~danger
blank|en blanco|blank|vierge,vide|in bianco,vuoto|em branco|||~white
translation|traducción|translation|traduction|traduzione|tradução|||~to.translate
to.translate|traducir/traduce|translate|traduire|tradurre|traduzir
translator|traductor,intérprete|translator,interpreter|traducteur/traductrice,interprète|traduttore,interprete|tradutor,intérprete|||~to.translate
intercontinental|intercontinental|intercontinental|intercontinental/intercontinentaux|intercontinentale|intercontinental|||~continental
to.excel|sobresalir/sobresale,destacar|excel|exceller|eccellere|sobressair,destacar|||~excellence
seismic|sísmico|seismic|sismique|sismico|sísmico|||~earthquake
seamless|sin costuras|seamless|sans couture|senza cuciture|sem costura
oxide|óxido|oxide|oxyde|ossido|óxido|||~rust
loose|suelto,flojo|loose|lâche,desserré|sciolto,allentato|solto,frouxo|||!tight
tight|apretado,ajustado|tight|serré|stretto|apertado
psychological|psicológico|psychological|psychologique|psicologico|psicológico|||~psychologist
psychology|psicología|psychology|psychologie|psicologia|psicologia|||~psychologist
casual|casual,informal|casual,informal|décontracté,informel/informelle|casuale,informale|casual,informal|||!formal
formal|formal|formal|formel/formelle|formale|formal
able|capaz/capaces|able,capable|capable|capace|capaz|||~to.can
yield|rendimiento|yield|rendement|resa,rendimento|rendimento|||~profit
audit|auditoría|audit,auditing|audit|revisione,audit|auditoria|||~control
auditor|auditor|auditor|auditeur,commissaire aux comptes|revisore|auditor|||~audit
spare|de repuesto|spare|de rechange|di ricambio|sobressalente|||~spare-part
architectural|arquitectónico|architectural|architectural/architecturaux|architettonico|arquitetônico|||~architecture
energetic|energético,enérgico|energetic|énergétique,énergique|energetico,energico|energético,enérgico|||~energy
energizing|energizante|energizing|énergisant|energizzante|energizante|||~energetic
down.hair|vello|body hair,fuzz|duvet|peluria|pelo,penugem|||~hair
luck.venture|ventura|good fortune|bonne fortune|ventura|ventura|||~luck
verb|verbo|verb|verbe|verbo|verbo|||~word
noun|sustantivo|noun|nom|sostantivo|substantivo|||~verb
adjective|adjetivo|adjective|adjectif|aggettivo|adjetivo|||~noun
grammar|gramática|grammar|grammaire|grammatica|gramática|||~language
syllable|sílaba|syllable|syllabe|sillaba|sílaba|||~word
vowel|vocal|vowel|voyelle|vocale|vogal|||~letter.alphabet
executioner|verdugo|executioner,hangman|bourreau|boia,carnefice|carrasco|||~killer
railing|verja,reja,baranda|railing,grille,handrail|grille,balustrade|inferriata,ringhiera|grade,corrimão|||~fence.wall
beam.wood|viga|beam,girder|poutre|trave|viga|||~wood
eve|víspera|eve|veille|vigilia|véspera|||~day
last-night|anoche|last night|hier soir|ieri sera|ontem à noite|||~night
yoke|yugo|yoke|joug|giogo|jugo|||~ox
lad|zagal,muchacho|lad,chap|gars,gamin|ragazzo|rapaz,moço|||~boy
lass|zagala,muchacha|lass,lassie|jouvencelle|fanciulla|moça|||~girl
fall.drop|caída|fall,downfall|chute|caduta|queda|||~to.fall
aerial|aéreo|aerial|aérien/aérienne|aereo|aéreo|||~air
foreign.other|ajeno|another's|d'autrui|altrui|alheio|||~other
admirable|admirable|admirable|admirable|ammirevole|admirável|||~admiration
decent|decente|decent|décent|decente|decente|||~honest
decency|decencia|decency|décence|decenza|decência|||~decent
modesty|modestia,pudor|modesty|modestie,pudeur|modestia,pudore|modéstia,pudor|||~humility
malice|malicia,maldad|malice,spite,wickedness|malice,méchanceté|malizia,cattiveria|malícia,maldade|||~evil
stupidity|estupidez,tontería|stupidity,nonsense|bêtise,stupidité|stupidità,sciocchezza|estupidez,besteira|||~foolish
weakness|debilidad|weakness|faiblesse|debolezza|fraqueza|||!strength
need|necesidad|need,necessity|besoin,nécessité|bisogno,necessità|necessidade|||~necessary
rest.remainder|resto|remainder,remnant|reste|resto|resto|||~leftovers
storey|piso,planta|storey,floor|étage|piano|andar,piso|||~floor
policeman|policía|policeman,cop|policier,flic|poliziotto|policial|||~police
colleague|colega|colleague|collègue|collega|colega|||~companion
traffic-light|semáforo|traffic light|feu rouge,feu de circulation|semaforo|semáforo|||~traffic
poster.sign|letrero,cartel|signboard,billboard|panneau,écriteau|cartello,insegna|letreiro,placa|||~poster
back-yard|corral,traspatio|backyard|arrière-cour,basse-cour|cortile,aia|quintal|||~patio
schoolbag|cartapacio,mochila escolar|schoolbag,satchel|cartable|cartella|mochila escolar,pasta|||~backpack
faculty|facultad|faculty|faculté|facoltà|faculdade|||~university
excuse|excusa,disculpa|excuse,apology|excuse|scusa|desculpa|||~forgiveness
end.tip|extremo,cabo|extremity,end|bout,extrémité|estremità,capo|ponta,extremidade|||~end
passage|pasaje,paso|passage|passage|passaggio|passagem|||~to.pass
fate.bad|fatalidad|fatality|fatalité|fatalità|fatalidade|||~fate
fatal|fatal|fatal|fatal|fatale|fatal|||~death
lethal|letal,mortal|lethal,deadly|létal/létaux|letale|letal|||~deadly
deadly|mortífero|deadly|mortel/mortelle|micidiale,mortale|mortífero|||~death
`
