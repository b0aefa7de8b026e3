export const time = `
time|tiempo|time|temps|tempo|tempo|pacha|pacha
timeless|atemporal,intemporal,eterno|timeless|intemporel|senza tempo|atemporal|||~eternal
day|día|day|jour,journée|giorno,giornata|dia|p'unchaw,punchau|uru|!night
daily|diario,cotidiano|daily,everyday|quotidien|quotidiano,giornaliero|diário,cotidiano|sapa p'unchaw|sapüru
night|noche|night,nite|nuit|notte|noite|tuta|aruma,arama
nocturnal|nocturno|nocturnal,nightly|nocturne|notturno|noturno|||~night
midnight|medianoche|midnight|minuit|mezzanotte|meia-noite|chawpi tuta|chika aruma|!noon
noon|mediodía|noon,midday|midi|mezzogiorno|meio-dia|chawpi p'unchaw|chika uru
morning|mañana|morning,morn|matin,matinée|mattina,mattino|manhã|tutamanta,paqarin|alwa|!evening
afternoon|tarde|afternoon|après-midi|pomeriggio|tarde|ch'isi|jayp'u
evening|tarde,atardecer|evening,eve|soir,soirée|sera|noite,tarde|ch'isi|jayp'u
dawn|amanecer,alba,aurora,madrugada|dawn,daybreak,sunup,aurora|aube,aurore|alba,aurora|amanhecer,alvorada,alba,aurora|paqarin,illariy,paqariy|qhantati|!dusk ~sunrise ~morning
sunrise|amanecer,salida del sol,orto|sunrise|lever de soleil|sorgere del sole,alba|nascer do sol|inti lluqsiy,illariy|inti jalsu|!sunset ~morning
sunset|puesta de sol,ocaso,atardecer,poniente|sunset,sundown|coucher de soleil|tramonto|pôr do sol,ocaso|inti chinkay|inti jalanta|~dusk ~twilight
dusk|anochecer,crepúsculo|dusk,nightfall,twilight|crépuscule|crepuscolo|crepúsculo,anoitecer|rasphi|jayp'u
twilight|crepúsculo|twilight|crépuscule|crepuscolo|crepúsculo|||~dusk
today|hoy|today|aujourd'hui|oggi|hoje|kunan p'unchaw|jichhüru
tomorrow|mañana|tomorrow|demain|domani|amanhã|paqarin,qaya|qharüru|!yesterday
yesterday|ayer|yesterday|hier|ieri|ontem|qayna,qaynunchaw|wasüru
now|ahora,ya|now|maintenant|ora,adesso|agora|kunan|jichha
always|siempre|always,ever|toujours|sempre|sempre|wiñay,wiñaypaq|wiñaya|!never
never|nunca,jamás|never|jamais|mai|nunca,jamais|manan hayk'aqpas|janipuni
forever|para siempre,por siempre|forever,evermore,for ever|pour toujours,à jamais|per sempre|para sempre|wiñaypaq|wiñayataki|~always ~eternal
eternal|eterno,perpetuo,sempiterno|eternal,everlasting,perpetual,endless|éternel,perpétuel|eterno,perpetuo|eterno,perpétuo|wiñay|wiñaya
eternity|eternidad|eternity|éternité|eternità|eternidade|wiñay|wiñaya|~eternal
infinite|infinito|infinite,infinity,endless|infini|infinito|infinito|||~eternal
moment|momento,instante|moment,instant|moment,instant|momento,attimo,istante|momento,instante
hour|hora|hour|heure|ora|hora
happy.hour|hora feliz|happy hour|heure joyeuse|ora felice|hora feliz
minute|minuto|minute|minute|minuto|minuto
second.time|segundo|second|seconde|secondo|segundo
week|semana|week|semaine|settimana|semana|simana,qanchis p'unchaw
weekend|fin de semana|weekend|week-end|fine settimana|fim de semana
month|mes|month|mois|mese|mês|killa|phaxsi
year|año|year|an,année|anno|ano|wata|mara
new.year|año nuevo|new year|nouvel an|capodanno,anno nuovo|ano novo|musuq wata|machaq mara
century|siglo,centuria|century|siècle|secolo|século|pachak wata
millennium|milenio|millennium|millénaire|millennio|milênio
millennial|milenario,milenial|millennial,millenary|millénaire|millenario|milenar,milenial|||~millennium
centenary|centenario|centenary,centennial|centenaire|centenario|centenário
bicentennial|bicentenario|bicentennial,bicentenary|bicentenaire|bicentenario|bicentenário
anniversary|aniversario|anniversary|anniversaire|anniversario|aniversário|||~birthday
birthday|cumpleaños|birthday|anniversaire|compleanno|aniversário|p'unchawniy
age.era|era,edad,época|age,era,epoch|ère,âge,époque|era,epoca,età|era,época,idade|pacha,mita
ancient|antiguo,ancestral|ancient,antique|ancien,antique|antico|antigo|ñawpa,mawk'a|nayra|!modern ~old
antique|antigüedad,antiguo|antique|antiquité,antique|antiquariato,antichità|antiguidade|||~ancient
modern|moderno|modern|moderne|moderno|moderno|musuq|machaq
contemporary|contemporáneo|contemporary|contemporain|contemporaneo|contemporâneo|||~modern
future|futuro,porvenir|future|avenir,futur|futuro,avvenire|futuro|qhipa pacha|qhipa pacha,jutiri pacha|!past
past|pasado|past|passé|passato|passado|ñawpa pacha|nayra pacha
present.time|presente|present|présent|presente|presente|kunan|jichha|!past
history|historia|history,story|histoire|storia|história
old|viejo,antiguo|old|vieux/vieil/vieilles,vieille,ancien|vecchio/vecchia/vecchi/vecchie|velho|mawk'a,machu,ñawpa|mirq'i,achachi,thantha|!new !young
new|nuevo|new|nouveau/nouvel/nouveaux/nouvelles,neuf/neuve/neuves,nouvelle|nuovo,novo|novo/nova/novas|musuq,mosoq|machaqa,machaq|~modern
renewed|renovado|renewed,renovated|rénové,renouvelé|rinnovato|renovado|||~new
beginning|comienzo,inicio,principio|beginning,start,outset|début,commencement|inizio,principio|começo,início,princípio|qallariy|qalltaña,qallta|!end ~origin
origin|origen|origin|origine|origine|origem|paqarina,paqariy||~root
genesis|génesis|genesis|genèse|genesi|gênese,gênesis|||~origin
end|fin,final,término|end,ending,finish|fin|fine,finale|fim,final|tukuy,puchukay,tukukuy|tukuya
early|temprano|early|tôt|presto|cedo|||!late
late|tarde|late|tard|tardi|tarde
fast|rápido,veloz/veloces,pronto,raudo|fast,quick,rapid,speedy,swift,express|rapide,vite,véloce|veloce,rapido|rápido,veloz|utqay,usqay|jank'aki|!slow
speed|velocidad,rapidez|speed,velocity|vitesse,vélocité|velocità|velocidade|||~fast
slow|lento|slow|lent/lente/lentes|lento|lento,devagar|allillamanta,allilla|k'acha
season|estación,temporada|season|saison|stagione|estação,temporada|mit'a
four.seasons|cuatro estaciones|four seasons|quatre saisons|quattro stagioni|quatro estações
spring|primavera|spring,springtime|printemps|primavera|primavera|pawqar mit'a||!autumn
summer|verano,estío|summer,summertime|été|estate|verão|ch'iraw,chiraw
autumn|otoño|autumn,fall|automne|autunno|outono
winter|invierno|winter,wintertime|hiver|inverno|inverno|chirimit'a|juyphipacha,awtipacha|!summer
january|enero|january|janvier|gennaio|janeiro
february|febrero|february|février|febbraio|fevereiro
march.month|marzo|march|mars|marzo|março
april|abril|april|avril|aprile|abril
may.month|mayo|may|mai|maggio|maio
june|junio|june|juin|giugno|junho
july|julio|july|juillet|luglio|julho
august|agosto|august|août|agosto|agosto
september|setiembre,septiembre|september|septembre|settembre|setembro
october|octubre|october|octobre|ottobre|outubro
november|noviembre|november|novembre|novembre|novembro
december|diciembre|december|décembre|dicembre|dezembro
monday|lunes|monday|lundi|lunedì|segunda-feira|killachaw
tuesday|martes|tuesday|mardi|martedì|terça-feira|atichaw
wednesday|miércoles|wednesday|mercredi|mercoledì|quarta-feira|quyllurchaw
thursday|jueves|thursday|jeudi|giovedì|quinta-feira|illapachaw
friday|viernes|friday|vendredi|venerdì|sexta-feira|ch'askachaw
saturday|sábado|saturday|samedi|sabato|sábado|k'uychichaw
sunday|domingo|sunday|dimanche|domenica|domingo|intichaw
calendar|calendario|calendar|calendrier|calendario|calendário
clock|reloj|clock|horloge,pendule|orologio|relógio
watch|reloj|watch,wristwatch|montre|orologio|relógio|||~clock
hourglass|reloj de arena|hourglass,sandglass|sablier|clessidra|ampulheta
sundial|reloj de sol|sundial|cadran solaire|meridiana|relógio de sol|intiwatana
alarm.clock|despertador|alarm clock|réveil|sveglia|despertador
clockmaker|relojero,relojería|clockmaker,watchmaker|horloger,horlogerie|orologiaio,orologeria|relojoeiro,relojoaria|||~watch
schedule|horario|schedule,timetable|horaire|orario|horário
delay|retraso,demora|delay|retard|ritardo|atraso
christmas|navidad|christmas,xmas,yule,noel|noël|natale|natal
christmas.eve|nochebuena|christmas eve|réveillon,veille de noël|vigilia di Natale|véspera de natal|||~christmas
new.years.eve|nochevieja,víspera de año nuevo|new year's eve|saint-sylvestre|san silvestro|véspera de ano novo
easter|pascua,semana santa|easter|pâques|pasqua|páscoa
easter.bunny|conejo de pascua|easter bunny|lapin de pâques||coelho da páscoa
carnival|carnaval|carnival,carnaval,mardi gras|carnaval|carnevale|carnaval|pukllay|anata|~festival
halloween|halloween,noche de brujas|halloween|halloween|halloween|halloween
valentine|san valentín,valentín,enamorado|valentine|saint-valentin,valentin|san valentino,valentino|são valentim,namorado|||~sweetheart
holiday|feriado,vacaciones,fiesta,día festivo|holiday,vacation,public holiday,holidays|vacances,congé,jour férié|vacanza,festa,giorno festivo,vacanze|férias,feriado
festival|festival,fiesta|festival,fest|festival|festival|festival|raymi
party|fiesta|party|fête|festa|festa|raymi|phunchhawi,phista
birthday.party|fiesta de cumpleaños|birthday party|fête d'anniversaire|festa di compleanno|festa de aniversário|||<party
celebration|celebración,festejo|celebration|célébration,fête|celebrazione,festeggiamento,festa|celebração|raymi||~party
rebirth|renacimiento,renacer|rebirth,renaissance,reborn|renaissance|rinascita,rinascimento|renascimento,renascença
tradition|tradición|tradition|tradition|tradizione|tradição|||~custom
traditional|tradicional|traditional|traditionnel|tradizionale|tradicional|||~tradition !modern
heritage|patrimonio,herencia,legado|heritage,legacy,inheritance|patrimoine,héritage,legs|patrimonio,eredità,retaggio,lascito|patrimônio,herança,legado
custom|costumbre|custom,habit|coutume,habitude|usanza,abitudine,costume|costume,hábito
`
