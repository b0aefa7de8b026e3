// Abstract nouns and events: life, luck, peace, world, dream, union.
export const abstract = `
good-life|buena vida,buen vivir|good life|belle vie,bonne vie|bella vita,buona vita|boa vida|sumaq kawsay|suma qamaña|~life
sweet-life|dulce vida|sweet life|douce vie|dolce vita|doce vida|||~life
long-life|larga vida|long life|longue vie|lunga vita|longa vida|||~life
new-life|vida nueva,nueva vida|new life|vie nouvelle,nouvelle vie|vita nuova,nuova vita|vida nova,nova vida|||~life
my-life|mi vida|my life|ma vie|mia vita,vita mia|minha vida|||~life
survival|supervivencia|survival|survie|sopravvivenza|sobrevivência
peace|paz|peace,pax|paix|pace|paz|qasi kay||~calm !war
war-and-peace|guerra y paz|war and peace|guerre et paix|guerra e pace|guerra e paz|||~peace ~war
peaceful|pacífico|peaceful,pacific|paisible,pacifique|pacifico|pacífico|||~peace
freedom|libertad|freedom,liberty|liberté|libertà|liberdade|qispi kay||~free !slavery !prison
slavery|esclavitud|slavery|esclavage|schiavitù|escravidão
equality|igualdad|equality|égalité|uguaglianza|igualdade
unity|unidad|unity|unité|unità|unidade|hukllachakuy|mayachasiwi|~union
union|unión|union|union|unione|união|||~alliance
division|división|division|division|divisione|divisão|||!union
luck|suerte|luck|chance|fortuna,sorte|sorte|sami||~fortune ~chance
good-luck|buena suerte|good luck|bonne chance|buona fortuna|boa sorte|||~luck
bad-luck|mala suerte|bad luck|malchance|sfortuna|azar,má sorte|||!good-luck
chance|casualidad,azar|chance|hasard|caso|acaso
opportunity|oportunidad|opportunity|occasion,opportunité|opportunità,occasione|oportunidade
destiny|destino|destiny|destin,destinée|destino|destino|||~fate
fate|destino,hado|fate|sort,destin|fato,sorte|destino,fado
destination|destino|destination|destination|destinazione|destino
glory|gloria|glory|gloire|gloria|glória|||~honour ~fame
fame|fama|fame|renommée,gloire|fama|fama
prestige|prestigio|prestige|prestige|prestigio|prestígio|||~fame
prestigious|prestigioso|prestigious|prestigieux/prestigieuse|prestigioso|prestigioso|||~prestige
pride-of-place|orgullo nacional|national pride|fierté nationale|orgoglio nazionale|orgulho nacional
merit|mérito|merit|mérite|merito|mérito
abundance|abundancia|abundance|abondance|abbondanza|abundância|||~wealth
opulence|opulencia|opulence|opulence|opulenza|opulência|||~abundance
dreams|sueños|dreams|rêves|sogni|sonhos|||~dream
sweet-dream|dulce sueño|sweet dream|doux rêve|dolce sogno|doce sonho|||~dream
american-dream|sueño americano|american dream|rêve américain|sogno americano|sonho americano|||~dream
dream-come-true|sueño hecho realidad|dream come true|rêve devenu réalité|sogno diventato realtà|sonho realizado|||~dream
reverie|ensueño,ensoñación|reverie,daydream|rêverie|fantasticheria|devaneio|||~dream
illusion|ilusión|illusion|illusion|illusione|ilusão|||~dream ~fantasy
fantasy|fantasía|fantasy|fantaisie,fantasme|fantasia|fantasia|||~imagination
utopia|utopía|utopia|utopie|utopia|utopia
idea|idea|idea|idée|idea|ideia|yuyay|amuyu|~thought
thought|pensamiento|thought,thinking|pensée|pensiero|pensamento|yuyay|lup'iwi
reason|razón|reason|raison|ragione|razão
consciousness|conciencia|consciousness,conscience|conscience|coscienza|consciência
concept|concepto|concept|concept|concetto|conceito|||~idea
secret|secreto|secret|secret|segreto|segredo|pakasqa||~mystery
mystery|misterio|mystery|mystère|mistero|mistério|||~enigma
new-world|nuevo mundo|new world|nouveau monde|nuovo mondo|novo mundo|||~world
my-world|mi mundo|my world|mon monde|mio mondo|meu mundo|||~world
world-cup|copa del mundo,copa mundial|world cup|coupe du monde|coppa del mondo|copa do mundo
world.adj|mundial|world,worldwide|mondial|mondiale|mundial|||~global
mother-nature|madre naturaleza|mother nature|mère nature|madre natura|mãe natureza|||~nature
culture|cultura|culture|culture|cultura|cultura
cultural|cultural|cultural|culturel/culturelle|culturale|cultural|||~culture
folklore|folclore,folclor|folklore|folklore|folclore|folclore
civilization|civilización|civilization|civilisation|civiltà|civilização
reality|realidad|reality|réalité|realtà|realidade|||!dream
fact|hecho|fact|fait|fatto|fato,facto
thing|cosa|thing|chose|cosa|coisa|ima|kuna
object|objeto|object|objet|oggetto|objeto|||~thing
action|acción|action|action|azione|ação
reaction|reacción|reaction|réaction|reazione|reação
activity|actividad|activity|activité|attività|atividade
attitude|actitud|attitude|attitude|attitudine,atteggiamento|atitude
art-of-living|arte de vivir|art of living|art de vivre|arte di vivere|arte de viver
joy-of-living|alegría de vivir|joy of living,joy of life|joie de vivre|gioia di vivere|alegria de viver
evolution|evolución|evolution|évolution|evoluzione|evolução|||~progress
progress|progreso|progress|progrès|progresso|progresso|||~advance
advance|avance|advance|avance,avancée|avanzata,progresso|avanço
development|desarrollo|development|développement|sviluppo|desenvolvimento
challenge|desafío,reto|challenge|défi|sfida|desafio
effort|esfuerzo|effort|effort|sforzo|esforço
goal.aim|meta,objetivo|goal,aim,objective|but,objectif|obiettivo,meta|meta,objetivo
choice|elección,opción|choice,option|choix|scelta|escolha|||~option
option|opción|option|option|opzione|opção
alternative|alternativa|alternative|alternative|alternativa|alternativa|||~option
order.tidy|orden|order|ordre|ordine|ordem|||!chaos
chaos|caos|chaos|chaos|caos|caos
crisis|crisis|crisis|crise|crisi|crise
absence|ausencia|absence|absence|assenza|ausência|||!presence
presence|presencia|presence|présence|presenza|presença
difference|diferencia|difference|différence|differenza|diferença
contrast|contraste|contrast|contraste|contrasto|contraste
limit|límite|limit|limite|limite|limite
unlimited|ilimitado,sin límites|unlimited,limitless,no limit|illimité,sans limites|illimitato,senza limiti|ilimitado,sem limites|||~infinite
example|ejemplo|example|exemple|esempio|exemplo
version|versión|version|version|versione|versão
edition.new|nueva edición|new edition|nouvelle édition|nuova edizione|nova edição
new-generation|nueva generación|new generation|nouvelle génération|nuova generazione|nova geração|||~generation
golden-age|edad de oro|golden age|âge d'or|età dell'oro|idade de ouro
impulse|impulso|impulse|impulsion,élan|impulso|impulso|||~impact
impact|impacto|impact|impact|impatto|impacto
contact|contacto|contact|contact|contatto|contato,contacto
mix|mezcla,mixto|mix,mixture,blend|mélange,mixte|miscela,misto|mistura,misto|chaqru
fusion|fusión|fusion|fusion|fusione|fusão|||~mix
combination|combinación|combination,combo|combinaison|combinazione|combinação|||~mix
direction|dirección|direction|direction|direzione|direção
feast|fiesta,banquete|feast,banquet|fête,festin,banquet|festa,banchetto|festa,banquete|raymi|phista|~festival ~celebration ~party
ceremony|ceremonia|ceremony|cérémonie|cerimonia|cerimônia,cerimónia
gala|gala|gala|gala|gala|gala|||~feast
inti-raymi|inti raymi,fiesta del sol|sun festival|fête du soleil|festa del sole|festa do sol|inti raymi|inti raymi
thanks|gracias|thanks,thank you|merci|grazie|obrigado,obrigada|sulpayki,añay|yuspajara,pay suma
relief|alivio|relief|soulagement|sollievo|alívio
well.adv|bien|well|bien|bene|bem|allin|wali
apocalypse|apocalipsis|apocalypse|apocalypse|apocalisse|apocalipse
`
