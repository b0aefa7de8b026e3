// Abstract nouns and events: life, luck, peace, world, dream, union.
export const abstract = `
good-life|buena vida,buen vivir,la buena vida|good life,the good life|belle vie,bonne vie,bien vivre|bella vita,buona vita|boa vida|sumaq kawsay|suma qamaña|gutes leben,schönes leben,das gute leben|~life ~sweet-life ~art-of-living ~joy-of-living
sweet-life|dulce vida,la dulce vida,vida dulce|sweet life,the sweet life|douce vie,la douce vie|dolce vita,la dolce vita,vita dolce|doce vida|||süßes leben,das süße leben|~life
long-life|larga vida,longevidad|long life,longevity|longue vie|lunga vita|longa vida|||langes leben|~life
new-life|vida nueva,nueva vida,vita nueva|new life|vie nouvelle,nouvelle vie|vita nuova,nuova vita|vida nova,nova vida|||neues leben|~life ~rebirth
my-life|mi vida|my life|ma vie|mia vita,vita mia|minha vida|||mein leben|~life
survival|supervivencia,sobrevivencia|survival|survie|sopravvivenza|sobrevivência|||überleben
peace|paz|peace,pax|paix|pace|paz|qasi kay||frieden,friede|~calm !war
war-and-peace|guerra y paz|war and peace|guerre et paix|guerra e pace|guerra e paz|||krieg und frieden|~peace ~war
peaceful|pacífico,apacible|peaceful,pacific|paisible,pacifique|pacifico|pacífico|||friedlich/friedliche/friedlicher/friedliches/friedlichen,friedvoll/friedvolle/friedvoller/friedvolles/friedvollen,friedfertig/friedfertige/friedfertiger/friedfertiges/friedfertigen|~peace ~calm ~quiet
freedom|libertad|freedom,liberty|liberté|libertà|liberdade|qispi kay||freiheit|~free !slavery !prison ~liberator
slavery|esclavitud|slavery,bondage|esclavage|schiavitù|escravidão|||sklaverei
equality|igualdad|equality,parity|égalité|uguaglianza|igualdade|||gleichheit,gleichberechtigung|~equal
unity|unidad|unity,oneness|unité|unità|unidade|hukllachakuy|mayachasiwi|einheit,einigkeit|~union
union|unión|union|union|unione|união|||vereinigung,verbindung|~alliance ~marriage
division|división|division|division|divisione|divisão|||teilung,spaltung|!union
luck|suerte|luck|chance|fortuna,sorte|sorte|sami||glück|~fortune ~chance
good-luck|buena suerte|good luck,best of luck|bonne chance|buona fortuna|boa sorte|||viel glück,glück|~luck
bad-luck|mala suerte,infortunio,mala fortuna|bad luck,misfortune|malchance,malheur|sfortuna|azar,má sorte|||pech,unglück|!good-luck
chance|casualidad,azar,acaso|chance,happenstance,hazard|hasard|caso|acaso|||zufall/zufälle|~fate
opportunity|oportunidad,ocasión|opportunity,occasion|occasion,opportunité|opportunità,occasione|oportunidade|||gelegenheit|~chance
destiny|destino,sino|destiny|destin,destinée|destino|destino|||schicksal,bestimmung|~fate ~destination
fate|destino,hado,sino|fate,destiny|sort,destin|fato,sorte|destino,fado|||schicksal,geschick
destination|destino|destination|destination|destinazione|destino|||ziel,reiseziel,bestimmungsort
glory|gloria|glory|gloire|gloria|glória|||ruhm,herrlichkeit,glorie|~honour ~fame
fame|fama,renombre,nombradía|fame,renown|renommée,gloire|fama|fama|||ruhm,berühmtheit
prestige|prestigio,reputación|prestige|prestige|prestigio|prestígio|||prestige,ansehen|~fame
prestigious|prestigioso|prestigious,reputed|prestigieux/prestigieuse|prestigioso|prestigioso|||angesehen/angesehene/angesehener/angesehenes/angesehenen,prestigeträchtig/prestigeträchtige/prestigeträchtiger/prestigeträchtiges/prestigeträchtigen,renommiert/renommierte/renommierter/renommiertes/renommierten|~prestige ~famous ~eminent
pride-of-place|orgullo nacional|national pride|fierté nationale|orgoglio nazionale|orgulho nacional|||nationalstolz
merit|mérito|merit|mérite|merito|mérito|||verdienst
abundance|abundancia,profusión|abundance,plenty,bounty,profusion|abondance,profusion|abbondanza|abundância|||überfluss,fülle|~wealth
opulence|opulencia|opulence|opulence|opulenza|opulência|||opulenz,üppigkeit|~abundance
dreams|sueños|dreams|rêves|sogni|sonhos|||träume|~dream ~dreamer ~sweet-dream ~reverie
sweet-dream|dulce sueño,dulces sueños|sweet dream,sweet dreams|doux rêve|dolce sogno|doce sonho|||süßer traum,süße träume|~dream
american-dream|sueño americano|american dream|rêve américain|sogno americano|sonho americano|||amerikanischer traum,der amerikanische traum|~dream
dream-come-true|sueño hecho realidad,sueño cumplido|dream come true|rêve devenu réalité|sogno diventato realtà|sonho realizado|||wahr gewordener traum,traum wird wahr|~dream
reverie|ensueño,ensoñación|reverie,daydream,day dream|rêverie|fantasticheria|devaneio|||träumerei,tagtraum/tagträume|~dream
illusion|ilusión|illusion,delusion|illusion|illusione|ilusão|||illusion,täuschung|~dream ~fantasy
fantasy|fantasía|fantasy|fantaisie,fantasme|fantasia|fantasia|||phantasie|~imagination
utopia|utopía|utopia|utopie|utopia|utopia|||utopie,utopia|~paradise
idea|idea,ocurrencia|idea,notion|idée|idea|ideia|yuyay|amuyu|idee,einfall/einfälle|~thought
thought|pensamiento|thought,thinking|pensée|pensiero|pensamento|yuyay|lup'iwi|gedanke/gedanken,denken
reason|razón|reason|raison|ragione|razão|||vernunft,grund/gründe
consciousness|conciencia|consciousness,conscience,awareness|conscience|coscienza|consciência|||bewusstsein,gewissen
concept|concepto|concept|concept|concetto|conceito|||konzept,begriff|~idea
secret|secreto|secret|secret|segreto|segredo|pakasqa||geheimnis,geheim/geheime/geheimer/geheimes/geheimen|~mystery ~hidden
mystery|misterio,arcano|mystery|mystère|mistero|mistério|||mysterium/mysterien,geheimnis,rätsel|~enigma
new-world|nuevo mundo|new world,the new world|nouveau monde|nuovo mondo|novo mundo|||neue welt|~world ~discovery
my-world|mi mundo|my world|mon monde|mio mondo|meu mundo|||meine welt|~world ~my-life
world-cup|copa del mundo,copa mundial|world cup|coupe du monde|coppa del mondo|copa do mundo|||weltmeisterschaft,weltpokal|~world.adj ~football
world.adj|mundial|world,worldwide|mondial|mondiale|mundial|||weltweit/weltweite/weltweiter/weltweites/weltweiten,welt|~global
mother-nature|madre naturaleza,la madre naturaleza|mother nature|mère nature|madre natura|mãe natureza|||mutter natur|~nature ~pachamama
culture|cultura|culture|culture|cultura|cultura|||kultur|~civilization
cultural|cultural|cultural|culturel/culturelle|culturale|cultural|||kulturell/kulturelle/kultureller/kulturelles/kulturellen|~culture
folklore|folclore,folclor,folklore|folklore|folklore|folclore|folclore|||folklore,volkskunde|~legend ~tradition
civilization|civilización|civilization,civilisation|civilisation|civiltà|civilização|||zivilisation
reality|realidad|reality|réalité|realtà|realidade|||wirklichkeit,realität|!dream ~real.fact ~fact
fact|hecho|fact|fait|fatto|fato,facto|||tatsache,fakt
thing|cosa|thing,stuff|chose|cosa|coisa|ima|kuna|ding
object|objeto|object|objet|oggetto|objeto|||objekt,gegenstand/gegenstände|~thing
action|acción|action|action|azione|ação|||aktion,handlung,tat|~active ~to.act
reaction|reacción|reaction|réaction|reazione|reação|||reaktion
activity|actividad|activity|activité|attività|atividade|||aktivität,tätigkeit|~active
attitude|actitud|attitude|attitude|attitudine,atteggiamento|atitude|||haltung,einstellung|~pose
art-of-living|arte de vivir|art of living|art de vivre|arte di vivere|arte de viver|||lebenskunst
joy-of-living|alegría de vivir|joy of living,joy of life|joie de vivre|gioia di vivere|alegria de viver|||lebensfreude,lebenslust
evolution|evolución|evolution|évolution|evoluzione|evolução|||evolution,entwicklung|~progress ~development
progress|progreso|progress,advancement|progrès|progresso|progresso|||fortschritt|~advance
advance|avance,progreso|advance|avance,avancée|avanzata,progresso|avanço|||vorstoß/vorstöße,fortschritt,vormarsch/vormärsche
development|desarrollo|development|développement|sviluppo|desenvolvimento|||entwicklung
challenge|desafío,reto|challenge|défi|sfida|desafio|||herausforderung
effort|esfuerzo,empeño|effort,endeavour,endeavor|effort|sforzo|esforço|||anstrengung,mühe,bemühung|~work
goal.aim|meta,objetivo,finalidad|goal,aim,objective|but,objectif|obiettivo,meta|meta,objetivo|||ziel|~target
choice|elección,opción,selección|choice,option,selection|choix|scelta|escolha|||wahl,auswahl|~option ~to.choose ~alternative
option|opción|option|option|opzione|opção|||wahlmöglichkeit
alternative|alternativa|alternative|alternative|alternativa|alternativa|||alternative|~option
order.tidy|orden|order,tidiness|ordre|ordine|ordem|||ordnung|!chaos ~clean-neat
chaos|caos|chaos|chaos|caos|caos
crisis|crisis|crisis|crise|crisi|crise|||krise
absence|ausencia|absence|absence|assenza|ausência|||abwesenheit,fehlen|!presence
presence|presencia|presence|présence|presenza|presença|||anwesenheit,gegenwart,präsenz
difference|diferencia|difference|différence|differenza|diferença|||unterschied,differenz|~different
contrast|contraste|contrast|contraste|contrasto|contraste|||kontrast,gegensatz/gegensätze|~difference
limit|límite|limit,bound|limite|limite|limite|||grenze|~frontier
unlimited|ilimitado,sin límites,sin límite|unlimited,limitless,no limit,boundless,no limits,without limits|illimité,sans limites,sans limite|illimitato,senza limiti|ilimitado,sem limites,sem limite|||unbegrenzt/unbegrenzte/unbegrenzter/unbegrenztes/unbegrenzten,grenzenlos/grenzenlose/grenzenloser/grenzenloses/grenzenlosen,unbeschränkt/unbeschränkte/unbeschränkter/unbeschränktes/unbeschränkten|~infinite ~endless
example|ejemplo|example,instance|exemple|esempio|exemplo|||beispiel|~sample ~model
version|versión|version|version|versione|versão|||version,fassung|~edition
edition.new|nueva edición|new edition|nouvelle édition|nuova edizione|nova edição|||neue ausgabe,neuauflage,neue edition|~edition
new-generation|nueva generación|new generation,next generation,next gen,new gen|nouvelle génération|nuova generazione|nova geração|||neue generation|~generation
golden-age|edad de oro,época dorada,siglo de oro,época de oro|golden age,golden era|âge d'or|età dell'oro|idade de ouro,era dourada|||goldenes zeitalter|~golden
impulse|impulso|impulse,drive,urge|impulsion,élan|impulso|impulso|||impuls,antrieb,anstoß/anstöße|~impact
impact|impacto|impact|impact|impatto|impacto|||aufprall,wirkung,einschlag/einschläge
contact|contacto|contact|contact|contatto|contato,contacto|||kontakt,berührung|~to.touch ~touch
mix|mezcla,mixto,mixtura|mix,mixture,blend,mixed|mélange,mixte,mixture|miscela,misto|mistura,misto|chaqru||mischung,gemisch
fusion|fusión|fusion,merger|fusion|fusione|fusão|||fusion,verschmelzung|~mix
combination|combinación|combination,combo|combinaison|combinazione|combinação|||kombination,verbindung,kombi|~mix
direction|dirección|direction|direction|direzione|direção|||richtung,leitung
feast|fiesta,banquete,festín|feast,banquet|fête,festin,banquet|festa,banchetto|festa,banquete|raymi|phista|festmahl,festessen|~festival ~celebration ~party
ceremony|ceremonia|ceremony|cérémonie|cerimonia|cerimônia,cerimónia|||zeremonie,feier|~rite ~ritual
gala|gala|gala|gala|gala|gala|||gala|~feast
inti-raymi|inti raymi,fiesta del sol|sun festival|fête du soleil|festa del sole|festa do sol|inti raymi|inti raymi|sonnenfest
thanks|gracias|thanks,thank you,thankyou|merci|grazie|obrigado/obrigada|sulpayki,añay|yuspajara,pay suma|danke|~grateful
relief|alivio|relief|soulagement|sollievo|alívio|||erleichterung,linderung
well.adv|bien|well|bien|bene|bem|allin|wali|wohl
apocalypse|apocalipsis|apocalypse,doomsday,armageddon|apocalypse|apocalisse|apocalipse|||apokalypse,weltuntergang
`
