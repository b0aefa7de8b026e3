// Prepositions, articles, pronouns, question words, greetings: the small words of a sign.
export const particles = `
with|con|with|avec|con|com|||mit|!without
without|sin|without|sans|senza|sem|||ohne
for.purpose|para|for|pour|per|para
by|por|by|par|da,per|por|||durch,von
of|de|of|de|di|de|||von
of-the|del,de la,de los,de las|of the|du,de la,des|del,della,dello,dei,delle,dell'|do,da,dos,das|||der,vom|~of
from|desde,de|from|de,depuis,dès|da|de,desde|||aus,von|!until
until|hasta|until,till|jusque,jusqu'à|fino a|até
to.toward|a,hacia|to,toward,towards|à,vers|a,verso|a,para|||nach
at-the|al,a la|at the,to the|au,à la,aux|al,alla,ai|ao,à|||beim
in|en|in,into,within|en,dans|in|em||||!outside
in-the|en el,en la|in the|dans le,dans la,au sein de|nel,nella,nello|no,na|||in der,in den|~in
on.over|sobre,encima,encima de|on,upon,atop|sur,au-dessus|su,sopra|sobre|||auf,über
between|entre|between|entre|tra,fra|entre|||zwischen
among|entre|among,amid,amidst,amongst|parmi|tra,fra|entre|||unter|~between
through|a través,por,mediante|through,thru|à travers,par|attraverso|através|||durch
against|contra,versus|against,versus,vs|contre|contro|contra|||gegen,wider
anti.prefix|anti|anti|anti|anti|anti||||!pro.prefix
pro.prefix|pro|pro|pro|pro|pró
before|antes|before,prior|avant|prima,innanzi|antes|ñawpaq|nayraqata|vor,vorher,bevor|!after ~ago
after|después,tras,luego|after|après|dopo,poi|depois|qhipa|qhipata|nach,nachher,danach|~behind
during|durante|during|pendant,durant|durante|durante|||während
behind|detrás,atrás,tras|behind|derrière|dietro|atrás|qhipa|qhipäxa|hinter,hinten|!in-front
in-front|delante,enfrente,adelante,frente|in front,ahead|devant|davanti,di fronte|diante,na frente|ñawpaq||vor,vorne
backwards|atrás,hacia atrás|back,backwards|en arrière|indietro|para trás|||rückwärts,zurück|!go.onward
and|y,e|and|et|e,ed|e|||und
or|o,u|or|ou|o,oppure|ou|||oder
but|pero,mas,sino|but|mais|ma,però|mas|||aber
yes|sí,sip|yes,yeah,yep,yea|oui|sì|sim|arí|jisa||!no
no|no|no,nope,nay|non|no|não|mana,ama|janiwa,jani|nein
not|no|not|ne pas,pas|non|não|mana|janiwa|nicht
neither|ni|neither,nor|ni|né|nem|||weder,noch
also|también,asimismo|also,too|aussi|anche,pure|também|||auch
only.just|solo,solamente|only,just,merely|seulement,seul|solo,soltanto|somente,só,apenas|||nur
very|muy,harto|very|très|molto|muito|||sehr
so.much|tan,tanto|so,so much|si,tant|così,tanto|tão,tanto|||so viel
too-much|demasiado|too much|trop|troppo|demais,demasiado|||zu viel
almost|casi|almost,nearly|presque|quasi,pressoché|quase|||beinahe
enough|bastante,suficiente|enough,sufficient|assez,suffisant|abbastanza,sufficiente|bastante,suficiente|||genug
again|otra vez,de nuevo|again,anew|encore,de nouveau|ancora,di nuovo|outra vez,de novo|||wieder,nochmals
encore|otra,otra vez,bis|encore,again|encore,bis|ancora,bis|bis|||zugabe|~again ~bravo.cheer
already|ya|already|déjà|già|já|||schon,bereits
still.yet|aún,todavía|still,yet|encore|ancora|ainda|||noch
soon|pronto,presto|soon|bientôt|presto|logo,em breve
so.thus|así|so,thus|ainsi|così|assim|hina|ukhama
perhaps|quizás,tal vez,acaso|perhaps,maybe|peut-être|forse|talvez,quiçá|||vielleicht
who|quién|who,whom|qui|chi|quem|pi|khiti|wer
what|qué|what|que,quoi|che,cosa,che cosa|que|ima|kuna|was
which|cuál/cuáles|which|quel,quelle|quale|qual|mayqin|kawkïri|welcher,welche,welches
when|cuándo|when|quand|quando|quando|hayk'aq|kunapacha|wann
where|dónde|where|où|dove,ove|onde|maypi|kawki
how|cómo|how|comment|come|como|imayna|kunjama|wie
how-much|cuánto|how much,how many|combien|quanto|quanto|hayk'a|qawqha|wie viel,wieviel
why|por qué|why|pourquoi|perché|por que,por quê|imarayku|kunata|warum,wieso
because|porque|because,cuz|parce que,car|perché,poiché|porque|||weil
if|si|if|si|se|se|||wenn
someone|alguien|someone,somebody|quelqu'un|qualcuno,qualcheduno|alguém|pipas||jemand|!nobody
nobody|nadie|nobody,no one|personne|nessuno|ninguém|||niemand
something|algo,alguna cosa|something|quelque chose|qualcosa,qualche cosa|algo,alguma coisa|||etwas|!nothing
every|cada|every,each|chaque,chacun|ogni,ciascuno|cada|sapa|sapa|jeder/jede/jedes
other|otro,otra|other,another|autre,un autre|altro,un altro|outro|huk|yaqha|andere/anderer/anderes
self|mismo,propio|self,own,proper|soi,même,propre|se stesso,proprio|próprio|||selbst,eigen/eigene/eigener/eigenes/eigenen
auto.prefix|auto,propio|self,auto|auto|auto|auto|||selbst
i|yo|i|je,moi|io|eu|ñuqa|naya|ich
me|me,mí,yo|me|me,moi|me,mi|me,mim|ñuqa|naya|mich,mir|~i
with-me|conmigo|with me|avec moi|con me|comigo|||mit mir
for-me|para mí|for me|pour moi|per me|para mim|||für mich
you|tú,usted,vos,ti,te|you,u,ya|tu,toi,vous|tu,te,voi|você,tu|qam|juma|sie,ihr|~i
for-you|para ti,para usted,para vos|for you,4 you,for u|pour toi,pour vous|per te,per voi|para você,para ti,pra você|qampaq|jumataki|für dich,für sie|~you ~for-me
with-you|contigo,con vos|with you|avec toi,avec vous|con te|contigo,com você|qamwan|jumampi|mit dir|~you ~with-me
you-and-i|tú y yo,vos y yo|you and i,you and me|toi et moi|tu ed io,io e te|você e eu,tu e eu|qampas ñuqapas||du und ich|~you
only-you|solo tú,sólo tú|only you|seulement toi,rien que toi|solo tu|só você|||nur du|~you ~for-you ~only-for-you
he|él|he,him|il,lui|lui,egli|ele|pay|jupa|ihn|!she
she|ella|she,her|elle|lei,ella|ela|pay|jupa|sie
hers|su,suyo|her,hers|son,sa,sien|suo,sua|seu,sua,dela|||ihr/ihre/ihrer
it|ello,eso|it|il,ce|esso|isso
we|nosotros,nosotras|we,us|nous|noi,noialtri|nós|ñuqanchik,ñuqayku|jiwasa,nanaka|wir,uns
they|ellos,ellas|they,them|ils,elles,eux|loro|eles,elas|paykuna|jupanaka|sie,ihnen
my|mi,mis|my|mon,ma,mes|mio/mia/miei/mie|meu/minha/meus/minhas|||mein/meine/meiner/meines/meinen|~mine.pronoun ~our
mine.pronoun|mío,mía|mine|mien,mienne,à moi|mio|meu|||meiner,meins
your|tu,tus,su,sus|your|ton,ta,tes,votre,vos|tuo/tua/tuoi/tue,vostro|teu/tua,seu/sua|||dein/deine/deiner,ihr/ihre,euer/eure|~my
our|nuestro|our,ours|notre,nos|nostro|nosso|||unser/unsere/unserer
this|este,esta,esto|this|ce,cet,cette,ceci|questo|este,esta,isto|kay|aka|dieser,diese|!that
that|ese,aquel,eso|that|ce,cela,ça|quello|aquele,esse|chay|uka|jener,jene
the|el,la,los,las|the|le,la,les|il,lo,la,i,gli,le|o,a,os,as|||der
a.article|un,una|a,an|un,une|un,uno,una|um,uma|||ein,eine,einen
hello|hola,aló|hello,hi,hey,hullo,howdy|bonjour,salut,coucou,allô|ciao,salve|olá,oi|rimaykullayki|kamisaki|hallo,grüß gott,servus|~goodbye
goodbye|adiós,chau,chao|goodbye,bye,bye bye,farewell,ciao,adios|au revoir,adieu,ciao,salut|arrivederci,addio,ciao|adeus,tchau|tupananchikkama|jikisiñkama|auf wiedersehen,tschüss,lebewohl
see-you|hasta luego,nos vemos,hasta la vista,hasta pronto,hasta mañana|see you,see you later,so long,see ya|à bientôt,à plus tard|a presto,ci vediamo,a dopo|até logo,até mais|tupananchikkama|jikisiñkama|bis bald,bis später|~goodbye
good-morning|buenos días,buen día|good morning,good day,morning|bonjour|buongiorno,buon giorno|bom dia|allin p'unchay||guten morgen|~hello
good-afternoon|buenas tardes|good afternoon|bon après-midi|buon pomeriggio|boa tarde|||guten tag|~hello
good-evening|buenas noches|good evening|bonsoir|buonasera,buona sera|boa noite|||guten abend|~good-night ~good-afternoon
good-night|buenas noches|good night|bonne nuit|buonanotte,buona notte|boa noite|allin tuta||gute nacht
good-day|buen día|good day|bonne journée|buona giornata|bom dia|allin p'unchay|suma uru|guten tag,schönen tag|~good-morning
please|por favor|please,pls|s'il vous plaît,s'il te plaît|per favore,prego|por favor|ama hina kaspa|amp suma|bitte
youre-welcome|de nada,no hay de qué|you're welcome|de rien|prego,di niente,di nulla|de nada|||gern geschehen
many-thanks|muchas gracias,mil gracias|many thanks,thank you very much,thanks a lot|merci beaucoup,mille mercis|grazie mille,tante grazie|muito obrigado|||vielen dank,danke schön|~thanks
sorry|perdón,lo siento,disculpa,disculpe|sorry,pardon|pardon,désolé|scusa,scusi,perdono,mi dispiace|desculpe,perdão|||entschuldigung,verzeihung
congratulations|felicitaciones,enhorabuena|congratulations,congrats|félicitations|congratulazioni,auguri,felicitazioni|parabéns,felicitações|||glückwunsch/glückwünsche,gratulation|~bravo.cheer
bravo.cheer|bravo|bravo,well done|bravo|bravo|bravo
hooray|hurra,viva|hooray,hurray|hourra,hourrah,vivat|urrà,evviva|viva,hurra|||hurra|~bravo.cheer ~long-live
oh-la-la|oh la la,uy uy uy|oh la la,ooh la la|oh là là|oh là là|ui ui ui
ok|vale,bien,okey,okay,ok,de acuerdo|ok,okay,all right|d'accord,ok|va bene,ok,d'accordo|tá bom,ok,okay|||okay,in ordnung
`
