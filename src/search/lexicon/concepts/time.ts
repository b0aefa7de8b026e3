export const time = `
time|tiempo|time|temps|tempo|tempo|pacha|pacha|zeit|~clock ~hourglass ~age.era
timeless|atemporal,intemporal,eterno,sin tiempo|timeless,ageless|intemporel|senza tempo|atemporal|||zeitlos/zeitlose/zeitloser/zeitloses/zeitlosen|~eternal ~forever ~classic ~perennial
day|día|day|jour,journée|giorno,giornata|dia|p'unchaw,punchau|uru||!night ~daily ~journey.day
daily|diario,cotidiano|daily,everyday|quotidien|quotidiano,giornaliero|diário,cotidiano|sapa p'unchaw|sapüru|täglich/tägliche/täglicher/tägliches/täglichen,alltäglich/alltägliche/alltäglicher/alltägliches/alltäglichen
night|noche|night,nite,night-time,nighttime|nuit|notte,nottata|noite|tuta|aruma,arama|nacht/nächte,nachts|~midnight ~darkness ~evening
nocturnal|nocturno|nocturnal,nightly|nocturne|notturno|noturno|||nächtlich/nächtliche/nächtlicher/nächtliches/nächtlichen,nachtaktiv/nachtaktive/nachtaktiver/nachtaktives/nachtaktiven|~night ~nocturne
midnight|medianoche|midnight|minuit|mezzanotte|meia-noite|chawpi tuta|chika aruma|mitternacht|!noon ~darkness
noon|mediodía|noon,midday,noontime,noonday,high noon|midi|mezzogiorno|meio-dia|chawpi p'unchaw|chika uru|mittag
morning|mañana,matinal|morning,morn,matinal|matin,matinée|mattina/mattino|manhã|tutamanta,paqarin|alwa|morgen|!evening ~good-morning ~good-day
afternoon|tarde|afternoon|après-midi|pomeriggio|tarde|ch'isi|jayp'u|nachmittag
evening|tarde,atardecer|evening,eve,eventide|soir,soirée|sera|noite,tarde|ch'isi|jayp'u|abend|~dusk ~afternoon ~sunset
dawn|amanecer,alba,aurora,madrugada,alborada,albor|dawn,daybreak,sunup,aurora,cockcrow,first light|aube,aurore,point du jour,petit matin|alba,aurora,albeggiare|amanhecer,alvorada,alba,aurora,madrugada,alvor|paqarin,illariy,paqariy|qhantati|morgendämmerung,morgenröte,tagesanbruch|!dusk ~sunrise ~morning ~rising-sun
sunrise|amanecer,salida del sol,orto,levante|sunrise,sun-up|lever de soleil|sorgere del sole,alba,levar del sole,aurora|nascer do sol|inti lluqsiy,illariy|inti jalsu|sonnenaufgang/sonnenaufgänge|!sunset ~morning ~rising-sun ~sun
sunset|puesta de sol,ocaso,atardecer,poniente,sol poniente,ocaso del sol|sunset,sundown,setting sun|coucher de soleil,soleil couchant|tramonto,calar del sole|pôr do sol,ocaso,poente,pôr-do-sol,entardecer|inti chinkay|inti jalanta|sonnenuntergang/sonnenuntergänge|~dusk ~twilight ~sun
dusk|anochecer,crepúsculo,ocaso,atardecer,lubricán|dusk,nightfall,twilight,gloaming|crépuscule|crepuscolo,imbrunire|crepúsculo,anoitecer,entardecer|rasphi|jayp'u|abenddämmerung,dämmerung
twilight|crepúsculo,entreluces|twilight|crépuscule,entre chien et loup|crepuscolo|crepúsculo|||dämmerung,zwielicht|~dusk ~evening
today|hoy|today|aujourd'hui|oggi|hoje|kunan p'unchaw|jichhüru|heute
tomorrow|mañana|tomorrow|demain|domani|amanhã|paqarin,qaya|qharüru|morgen|!yesterday
yesterday|ayer|yesterday|hier|ieri|ontem|qayna,qaynunchaw|wasüru|gestern
now|ahora,ya|now|maintenant|ora,adesso|agora|kunan|jichha|jetzt|~right-now ~today
always|siempre|always,ever|toujours,tout le temps|sempre|sempre|wiñay,wiñaypaq|wiñaya|immer,stets|!never
never|nunca,jamás|never,nevermore|jamais|mai|nunca,jamais|manan hayk'aqpas|janipuni|nie,niemals|~no-more
forever|para siempre,por siempre,por siempre jamás|forever,evermore,for ever,for evermore|pour toujours,à jamais,éternellement|per sempre|para sempre|wiñaypaq|wiñayataki|für immer,auf ewig|~always ~eternal ~eternity ~infinite
eternal|eterno,perpetuo,sempiterno,imperecedero|eternal,everlasting,perpetual,endless|éternel,perpétuel|eterno,perpetuo|eterno,perpétuo|wiñay|wiñaya|ewig/ewige/ewiger/ewiges/ewigen
eternity|eternidad,perpetuidad|eternity,perpetuity|éternité|eternità|eternidade|wiñay|wiñaya|ewigkeit|~eternal
infinite|infinito,infinitud|infinite,infinity,endless|infini|infinito|infinito|||unendlich/unendliche/unendlicher/unendliches/unendlichen,unendlichkeit|~eternal ~boundless
moment|momento,instante,rato|moment,instant,jiffy|moment,instant|momento,attimo,istante|momento,instante|||moment,augenblick|~instant.adj ~minute
hour|hora|hour|heure|ora|hora|||stunde|~clock
happy.hour|hora feliz|happy hour|heure joyeuse|ora felice|hora feliz|||glückliche stunde
minute|minuto|minute|minute|minuto|minuto||||~second.time ~hour
second.time|segundo|second|seconde|secondo|segundo|||sekunde
week|semana|week|semaine|settimana|semana|simana,qanchis p'unchaw||woche
weekend|fin de semana,finde|weekend|week-end|fine settimana,weekend|fim de semana|||wochenende
month|mes|month|mois|mese|mês|killa|phaxsi|monat
year|año|year|an,année|anno|ano|wata|mara|jahr|~new.year
new.year|año nuevo|new year|nouvel an|capodanno,anno nuovo|ano novo|musuq wata|machaq mara|neujahr,neues jahr|~new.years.eve
century|siglo,centuria|century|siècle|secolo|século|pachak wata||jahrhundert|~millennium ~centenary
millennium|milenio|millennium|millénaire|millennio|milênio|||jahrtausend,millennium/millennien|~age.era
millennial|milenario,milenial|millennial,millenary|millénaire|millenario|milenar,milenial|||tausendjährig/tausendjährige/tausendjähriger/tausendjähriges/tausendjährigen|~millennium ~ancient
centenary|centenario|centenary,centennial|centenaire|centenario|centenário|||hundertjahrfeier,hundertjährig/hundertjährige/hundertjähriger/hundertjähriges/hundertjährigen|~bicentennial
bicentennial|bicentenario|bicentennial,bicentenary|bicentenaire|bicentenario|bicentenário|||zweihundertjahrfeier
anniversary|aniversario|anniversary|anniversaire|anniversario|aniversário|||jahrestag,jubiläum/jubiläen|~birthday ~celebration ~jubilee
birthday|cumpleaños,natalicio,onomástico|birthday,bday|anniversaire|compleanno,genetliaco|aniversário|p'unchawniy||geburtstag|~birthday.party
age.era|era,edad,época|age,era,epoch|ère,âge,époque|era,epoca,età|era,época,idade|pacha,mita||zeitalter,epoche|~epochal
ancient|antiguo,ancestral,añejo,vetusto,arcaico|ancient,antique,age-old,olden|ancien,antique|antico|antigo,ancestral|ñawpa,mawk'a|nayra|altes/alten,uralt/uralte/uralter/uraltes/uralten,antik/antike/antiker/antikes/antiken|!modern ~old
antique|antigüedad,antiguo,anticuario|antique|antiquité,antique|antiquariato,antichità|antiguidade|||antiquität/antiquitäten,antik/antike/antiker/antikes/antiken|~ancient ~vintage.old
modern|moderno|modern|moderne|moderno|moderno|musuq|machaq|modern/moderne/moderner/modernes/modernen
contemporary|contemporáneo,coetáneo|contemporary|contemporain|contemporaneo|contemporâneo|||zeitgenössisch/zeitgenössische/zeitgenössischer/zeitgenössisches/zeitgenössischen|~modern
future|futuro,porvenir,venidero|future,time to come|avenir,futur|futuro,avvenire|futuro|qhipa pacha|qhipa pacha,jutiri pacha|zukunft|!past ~futuristic ~tomorrow
past|pasado,pretérito|past,bygone|passé|passato|passado|ñawpa pacha|nayra pacha|vergangenheit|~yesterday ~history
present.time|presente,actualidad|present|présent|presente|presente|kunan|jichha|gegenwart|!past ~now ~current
history|historia|history,story|histoire|storia|história|||geschichte,historie
old|viejo/vieja,antiguo,vetusto|old,aged,olde|vieux/vieil/vieilles,vieille,ancien,âgé|vecchio/vecchia/vecchi/vecchie|velho/velha|mawk'a,machu,ñawpa|mirq'i,achachi,thantha|altes/alten|!new !young ~antique
new|nuevo,novedoso,flamante|new,brand new,novel,neo|nouveau/nouvel/nouveaux/nouvelles,neuf/neuve/neuves,nouvelle|nuovo,novo|novo/nova/novas|musuq,mosoq|machaqa,machaq|neu/neue/neuer/neues/neuen|~modern
renewed|renovado|renewed,renovated|rénové,renouvelé|rinnovato|renovado|||erneuert/erneuerte/erneuerter/erneuertes/erneuerten|~new ~renewal ~to.renew
beginning|comienzo,inicio,principio,arranque|beginning,start,outset,onset,commencement|début,commencement,départ|inizio,principio,esordio|começo,início,princípio|qallariy|qalltaña,qallta|anfang/anfänge,beginn|!end ~origin ~genesis ~first
origin|origen,procedencia,génesis|origin,provenance|origine,provenance|origine|origem|paqarina,paqariy||ursprung/ursprünge,herkunft|~root
genesis|génesis|genesis|genèse|genesi|gênese,gênesis|||genesis,genese|~origin
end|fin,final,término|end,ending,finish,finale|fin|fine,finale|fim,final|tukuy,puchukay,tukukuy|tukuya|ende,schluss|~final
early|temprano|early|tôt,de bonne heure|presto|cedo|||früh/frühe/früher/frühes/frühen|!late
late|tarde|late|tard|tardi|tarde|||spät/späte/später/spätes/späten
fast|rápido,veloz/veloces,pronto,raudo,presto|fast,quick,rapid,speedy,swift,express|rapide,vite,véloce,prompt|veloce,rapido,celere,svelto,lesto|rápido,veloz,ligeiro,célere|utqay,usqay|jank'aki|schnell/schnelle/schneller/schnelles/schnellen,rasch/rasche/rascher/rasches/raschen,flink/flinke/flinker/flinkes/flinken|!slow ~runner
speed|velocidad,rapidez,celeridad,prontitud|speed,velocity,rapidity|vitesse,vélocité,rapidité|velocità,rapidità|velocidade,rapidez|||geschwindigkeit|~fast ~turbo
slow|lento,pausado,despacio|slow,slowly,sluggish|lent/lente/lentes|lento|lento,devagar,vagaroso|allillamanta,allilla|k'acha|langsam/langsame/langsamer/langsames/langsamen|~turtle ~snail
season|estación,temporada|season|saison|stagione|estação,temporada|mit'a||jahreszeit,saison
four.seasons|cuatro estaciones|four seasons|quatre saisons|quattro stagioni|quatro estações|||vier jahreszeiten
spring|primavera|spring,springtime,spring time|printemps|primavera|primavera|pawqar mit'a||frühling,frühjahr,lenz|!autumn ~four.seasons
summer|verano,estío|summer,summertime,summer time|été|estate|verão|ch'iraw,chiraw||sommer|~sunny
autumn|otoño,otoñal|autumn,fall,autumnal,fall season|automne|autunno|outono|||herbst|~fall.drop
winter|invierno|winter,wintertime|hiver|inverno|inverno|chirimit'a|juyphipacha,awtipacha||!summer ~snow ~cold
january|enero|january|janvier|gennaio|janeiro|||januar,jänner
february|febrero|february|février|febbraio|fevereiro|||februar
march.month|marzo|march|mars|marzo|março|||märz
april|abril|april|avril|aprile|abril|||april
may.month|mayo|may|mai|maggio|maio
june|junio|june|juin|giugno|junho|||juni
july|julio|july|juillet|luglio|julho|||juli
august|agosto|august|août|agosto|agosto|||august
september|setiembre,septiembre|september|septembre|settembre|setembro|||september
october|octubre|october|octobre|ottobre|outubro|||oktober
november|noviembre|november|novembre|novembre|novembro|||november
december|diciembre|december|décembre|dicembre|dezembro|||dezember
monday|lunes|monday|lundi|lunedì|segunda-feira|killachaw||montag
tuesday|martes|tuesday|mardi|martedì|terça-feira|atichaw||dienstag
wednesday|miércoles|wednesday|mercredi|mercoledì|quarta-feira|quyllurchaw||mittwoch
thursday|jueves|thursday|jeudi|giovedì|quinta-feira|illapachaw||donnerstag
friday|viernes|friday|vendredi|venerdì|sexta-feira|ch'askachaw||freitag
saturday|sábado|saturday|samedi|sabato|sábado|k'uychichaw||samstag,sonnabend
sunday|domingo|sunday|dimanche|domenica|domingo|intichaw||sonntag
calendar|calendario,almanaque|calendar,almanac|calendrier,almanach|calendario,almanacco|calendário,almanaque|||kalender|~agenda ~date.calendar
clock|reloj,reloj de pared|clock,timepiece|horloge,pendule|orologio|relógio|||uhr,wanduhr|~alarm.clock ~clockmaker ~hourglass
watch|reloj,reloj de pulsera|watch,wristwatch|montre|orologio|relógio|||uhr,armbanduhr|~clock
hourglass|reloj de arena,ampolleta,clepsidra|hourglass,sandglass|sablier|clessidra|ampulheta|||sanduhr|~sundial
sundial|reloj de sol|sundial|cadran solaire|meridiana,orologio solare|relógio de sol|intiwatana||sonnenuhr|~clock ~sun
alarm.clock|despertador|alarm clock|réveil|sveglia|despertador|||wecker
clockmaker|relojero,relojería|clockmaker,watchmaker|horloger,horlogerie|orologiaio,orologeria|relojoeiro,relojoaria|||uhrmacher|~watch
schedule|horario,cronograma,itinerario|schedule,timetable|horaire|orario|horário|||zeitplan/zeitpläne,fahrplan/fahrpläne,stundenplan|~agenda
delay|retraso,demora,tardanza,dilación,atraso|delay|retard|ritardo|atraso|||verzögerung,verspätung|~late
christmas|navidad,navideño|christmas,xmas,yule,noel,christmastime,yuletide|noël|natale|natal|||weihnachten,weihnacht
christmas.eve|nochebuena,noche buena|christmas eve|réveillon,veille de noël|vigilia di Natale|véspera de natal|||heiligabend,heiliger abend|~christmas
new.years.eve|nochevieja,víspera de año nuevo,noche vieja|new year's eve|saint-sylvestre,réveillon|san silvestro|véspera de ano novo,réveillon,noite de ano-novo
easter|pascua,semana santa|easter,eastertide|pâques|pasqua|páscoa|||ostern|~easter.bunny
easter.bunny|conejo de pascua|easter bunny|lapin de pâques||coelho da páscoa|||osterhase/osterhasen
carnival|carnaval|carnival,carnaval,mardi gras|carnaval|carnevale|carnaval|pukllay|anata|karneval,fasching,fastnacht|~festival ~clown
halloween|halloween,noche de brujas|halloween|halloween|halloween|halloween|||halloween|~witch ~pumpkin
valentine|san valentín,valentín,enamorado|valentine|saint-valentin,valentin|san valentino,valentino|são valentim,namorado|||valentinstag|~sweetheart
holiday|feriado,vacaciones,fiesta,día festivo,asueto,festivo|holiday,vacation,public holiday,holidays|vacances,congé,jour férié|vacanza,festa,giorno festivo,vacanze|férias,feriado|||feiertag,urlaub,ferien|~happy-holidays ~leisure
festival|festival,fiesta,fest|festival,fest|festival|festival|festival|raymi||festival,fest
party|fiesta,juerga,jarana,farra,jolgorio|party,bash,fiesta,shindig|fête,boum,fiesta|festa,festino,party|festa,farra|raymi|phunchhawi,phista|feier
birthday.party|fiesta de cumpleaños|birthday party|fête d'anniversaire|festa di compleanno|festa de aniversário|||geburtstagsfeier,geburtstagsparty|<party ~happy-birthday
celebration|celebración,festejo,festividad|celebration,festivity|célébration,fête|celebrazione,festeggiamento,festa|celebração|raymi||feier|~party
rebirth|renacimiento,renacer,resurgir,resurgimiento|rebirth,renaissance,reborn,renascence|renaissance|rinascita,rinascimento|renascimento,renascença,ressurgimento|||wiedergeburt|~revival ~resurrection
tradition|tradición|tradition|tradition|tradizione|tradição|||tradition|~custom ~heritage
traditional|tradicional,típico|traditional,old-fashioned,time-honored|traditionnel|tradizionale|tradicional|||traditionell/traditionelle/traditioneller/traditionelles/traditionellen|~tradition !modern
heritage|patrimonio,herencia,legado,acervo|heritage,legacy,inheritance,patrimony|patrimoine,héritage,legs|patrimonio,eredità,retaggio,lascito|patrimônio,herança,legado|||vermächtnis|~to.inherit
custom|costumbre,usanza,hábito|custom,habit|coutume,habitude|usanza,abitudine,costume|costume,hábito|||brauch/bräuche,sitte
`
