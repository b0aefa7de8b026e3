// Prepositions, articles, pronouns, question words, greetings: the small words of a sign.
export const particles = `
with|con|with|avec|con|com|||!without
without|sin|without|sans|senza|sem
for.purpose|para|for|pour|per|para
by|por|by|par|da,per|por
of|de|of|de|di|de
of-the|del,de la,de los,de las|of the|du,de la,des|del,della,dello,dei,delle,dell'|do,da,dos,das|||~of
from|desde,de|from|de,depuis|da|de,desde|||!until
until|hasta|until,till|jusque,jusqu'à|fino a|até
to.toward|a,hacia|to,toward,towards|à,vers|a,verso|a,para
at-the|al,a la|at the,to the|au,à la,aux|al,alla,ai|ao,à
in|en|in,into|en,dans|in|em|||!outside
in-the|en el,en la|in the|dans le,dans la|nel,nella,nello|no,na|||~in
on.over|sobre,encima|on,upon|sur|su,sopra|sobre
between|entre|between|entre|tra,fra|entre
among|entre|among|parmi|tra,fra|entre|||~between
through|a través,por|through|à travers,par|attraverso|através
against|contra|against,versus|contre|contro|contra
anti.prefix|anti|anti|anti|anti|anti|||!pro.prefix
pro.prefix|pro|pro|pro|pro|pró
before|antes|before|avant|prima|antes|ñawpaq|nayraqata|!after
after|después|after|après|dopo|depois|qhipa|qhipata
during|durante|during|pendant,durant|durante|durante
behind|detrás|behind|derrière|dietro|atrás|qhipa|qhipäxa|!in-front
in-front|delante,enfrente|in front|devant|davanti|diante,na frente|ñawpaq
backwards|atrás|back,backwards|en arrière|indietro|para trás|||!go.onward
and|y,e|and|et|e,ed|e
or|o,u|or|ou|o,oppure|ou
but|pero|but|mais|ma,però|mas
yes|sí|yes|oui|sì|sim|arí|jisa|!no
no|no|no|non|no|não|mana,ama|janiwa,jani
not|no|not|ne pas,pas|non|não|mana|janiwa
neither|ni|neither,nor|ni|né|nem
also|también|also,too|aussi|anche|também
only.just|solo,solamente|only,just|seulement|solo,soltanto|somente,só
very|muy|very|très|molto|muito
so.much|tan,tanto|so,so much|si,tant|così,tanto|tão,tanto
too-much|demasiado|too much|trop|troppo|demais
almost|casi|almost,nearly|presque|quasi|quase
enough|bastante,suficiente|enough|assez|abbastanza|bastante,suficiente
again|otra vez,de nuevo|again,anew|encore,de nouveau|ancora,di nuovo|outra vez,de novo
encore|otra,otra vez,bis|encore,again|encore,bis|ancora,bis|bis|||~again
already|ya|already|déjà|già|já
still.yet|aún,todavía|still,yet|encore|ancora|ainda
soon|pronto|soon|bientôt|presto|logo,em breve
so.thus|así|so,thus|ainsi|così|assim|hina|ukhama
perhaps|quizás,tal vez|perhaps,maybe|peut-être|forse|talvez
who|quién|who|qui|chi|quem|pi|khiti
what|qué|what|que,quoi|che,cosa|que|ima|kuna
which|cuál/cuáles|which|quel,quelle|quale|qual|mayqin|kawkïri
when|cuándo|when|quand|quando|quando|hayk'aq|kunapacha
where|dónde|where|où|dove|onde|maypi|kawki
how|cómo|how|comment|come|como|imayna|kunjama
how-much|cuánto|how much,how many|combien|quanto|quanto|hayk'a|qawqha
why|por qué|why|pourquoi|perché|por que,por quê|imarayku|kunata
because|porque|because|parce que|perché|porque
if|si|if|si|se|se
someone|alguien|someone,somebody|quelqu'un|qualcuno|alguém|pipas||!nobody
nobody|nadie|nobody,no one|personne|nessuno|ninguém
something|algo|something|quelque chose|qualcosa|algo|||!nothing
every|cada|every,each|chaque|ogni,ciascuno|cada|sapa|sapa
other|otro,otra|other,another|autre,un autre|altro,un altro|outro|huk|yaqha
self|mismo,propio|self,own,proper|soi,même,propre|se stesso,proprio|próprio
auto.prefix|auto,propio|self,auto|auto|auto|auto
i|yo|i|je,moi|io|eu|ñuqa|naya
me|me,mí,yo|me|me,moi|me,mi|me,mim|ñuqa|naya|~i
with-me|conmigo|with me|avec moi|con me|comigo
for-me|para mí|for me|pour moi|per me|para mim
you|tú,usted,vos|you|tu,toi,vous|tu,te,voi|você,tu|qam|juma|~i
for-you|para ti,para usted|for you,4 you|pour toi,pour vous|per te,per voi|para você,para ti|qampaq|jumataki|~you
with-you|contigo|with you|avec toi,avec vous|con te|contigo,com você|qamwan|jumampi|~you
you-and-i|tú y yo|you and i,you and me|toi et moi|tu ed io,io e te|você e eu,tu e eu|qampas ñuqapas||~you
only-you|solo tú,sólo tú|only you|seulement toi,rien que toi|solo tu|só você|||~you
he|él|he,him|il,lui|lui,egli|ele|pay|jupa|!she
she|ella|she,her|elle|lei,ella|ela|pay|jupa
hers|su,suyo|her,hers|son,sa,sien|suo,sua|seu,sua,dela
it|ello,eso|it|il,ce|esso|isso
we|nosotros|we,us|nous|noi|nós|ñuqanchik,ñuqayku|jiwasa,nanaka
they|ellos,ellas|they,them|ils,elles,eux|loro|eles,elas|paykuna|jupanaka
my|mi,mis|my|mon,ma,mes|mio/mia/miei/mie|meu/minha/meus/minhas|||~mine.pronoun
mine.pronoun|mío,mía|mine|mien,mienne,à moi|mio|meu
your|tu,tus,su,sus|your|ton,ta,tes,votre,vos|tuo/tua/tuoi/tue,vostro|teu/tua,seu/sua|||~my
our|nuestro|our,ours|notre,nos|nostro|nosso
this|este,esta,esto|this|ce,cet,cette,ceci|questo|este,esta,isto|kay|aka|!that
that|ese,aquel,eso|that|ce,cela,ça|quello|aquele,esse|chay|uka
the|el,la,los,las|the|le,la,les|il,lo,la,i,gli,le|o,a,os,as
a.article|un,una|a,an|un,une|un,uno,una|um,uma
hello|hola|hello,hi,hey|bonjour,salut|ciao,salve|olá,oi|rimaykullayki|kamisaki|~goodbye
goodbye|adiós,chau,chao|goodbye,bye,bye bye,farewell|au revoir,adieu|arrivederci,addio,ciao|adeus,tchau|tupananchikkama|jikisiñkama
see-you|hasta luego,nos vemos,hasta la vista|see you,see you later,so long|à bientôt,à plus tard|a presto,ci vediamo|até logo,até mais|tupananchikkama|jikisiñkama|~goodbye
good-morning|buenos días|good morning,good day|bonjour|buongiorno,buon giorno|bom dia|allin p'unchay||~hello
good-afternoon|buenas tardes|good afternoon|bon après-midi|buon pomeriggio|boa tarde|||~hello
good-evening|buenas noches|good evening|bonsoir|buonasera,buona sera|boa noite|||~good-night
good-night|buenas noches|good night|bonne nuit|buonanotte,buona notte|boa noite|allin tuta
good-day|buen día|good day|bonne journée|buona giornata|bom dia|allin p'unchay|suma uru|~good-morning
please|por favor|please|s'il vous plaît,s'il te plaît|per favore,prego|por favor|ama hina kaspa|amp suma
youre-welcome|de nada|you're welcome|de rien|prego,di niente|de nada
many-thanks|muchas gracias|many thanks,thank you very much|merci beaucoup|grazie mille,tante grazie|muito obrigado|||~thanks
sorry|perdón,lo siento|sorry,pardon|pardon,désolé|scusa,scusi|desculpe,perdão
congratulations|felicitaciones,enhorabuena|congratulations|félicitations|congratulazioni,auguri|parabéns
bravo.cheer|bravo|bravo|bravo|bravo|bravo
hooray|hurra,viva|hooray,hurray|hourra|urrà,evviva|viva,hurra
oh-la-la|oh la la,uy uy uy|oh la la,ooh la la|oh là là|oh là là|ui ui ui
ok|vale,bien,okey|ok,okay,all right|d'accord,ok|va bene,ok|tá bom,ok
`
