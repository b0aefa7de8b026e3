// Set phrases and greetings that signs are made of, generic ones only.
export const phrases = `
i-love-you|te amo,te quiero|i love you,love you|je t'aime|ti amo,ti voglio bene|eu te amo,te amo|munakuyki|munsmawa|ich liebe dich,ich hab dich lieb|~love ~my-love ~for-love ~love-me
love-me|ámame,quiéreme|love me|aime-moi|amami|me ame|||liebe mich,lieb mich|~to.love
all-you-need|todo lo que necesitas|all you need|tout ce qu'il vous faut|tutto ciò che ti serve|tudo o que você precisa|||alles was du brauchst
with-love|con amor|with love|avec amour|con amore|com amor|||mit liebe|~love ~for-love ~made-with-love
for-love|por amor|for love|par amour,pour l'amour|per amore|por amor|||aus liebe,für die liebe|~love ~true-love
made-with-love|hecho con amor|made with love|fait avec amour|fatto con amore|feito com amor|||mit liebe gemacht|~love ~handmade
love-at-first-sight|amor a primera vista,flechazo|love at first sight|coup de foudre|colpo di fulmine,amore a prima vista|amor à primeira vista||||~love
life-in-pink|vida en rosa,la vida en rosa|life in pink,rosy life|la vie en rose|la vita in rosa|a vida em rosa||||~life ~life-is-beautiful
life-is-beautiful|la vida es bella|life is beautiful|la vie est belle|la vita è bella|a vida é bela|||das leben ist schön|~life ~joy-of-living ~good-life ~beautiful-life
thats-life|así es la vida|that's life,such is life|c'est la vie|così è la vita,è la vita|assim é a vida,é a vida|||so ist das leben|~life
live-the-life|vive la vida|live life,live your life|vis ta vie,vivre la vie|vivi la vita|viva a vida|||lebe dein leben,leb dein leben|~life ~long-live-life ~seize-the-day
bon-vivant|vividor|bon vivant|bon vivant|buontempone|bon vivant|||lebemann,genießer|~good-life ~art-of-living ~sweet-life
seize-the-day|aprovecha el día,vive el momento,vive el hoy,disfruta el momento|seize the day,carpe diem|profite du jour,cueille le jour|cogli l'attimo|aproveite o dia|||nutze den tag,pflücke den tag
dont-worry|no te preocupes|don't worry,no worries|ne t'inquiète pas,pas de souci|non preoccuparti|não se preocupe|||keine sorge,mach dir keine sorgen|~no-problem
no-problem|no hay problema,sin problema,no pasa nada|no problem|pas de problème|nessun problema|sem problema|||kein problem
be-happy|sé feliz|be happy,stay happy|sois heureux|sii felice|seja feliz|||sei glücklich|~happy ~happiness ~happy-day ~dont-worry
feel-good|sentirse bien,siéntete bien|feel good,feelgood|se sentir bien,bien-être|sentirsi bene|sentir-se bem|||wohlfühlen,sich wohlfühlen
just-do-it-well|hazlo bien|do it well|fais-le bien|fallo bene|faça bem|||mach es gut
do-it-yourself|hazlo tú mismo,hágalo usted mismo,bricolaje|do it yourself,diy|fais-le toi-même,bricolage|fai da te,bricolage|faça você mesmo,bricolagem|||selber machen,selbermachen
good-appetite|buen provecho,buen apetito|enjoy your meal,bon appetit|bon appétit|buon appetito|bom apetite|||guten appetit,mahlzeit|~lets-eat ~appetite
good-taste|buen gusto,buen sabor|good taste,good flavor,good flavour|bon goût,bonne saveur|buon gusto,buon sapore|bom gosto|||guter geschmack|~flavor ~real-taste
good-food|buena comida,buena mesa,buen comer|good food|bonne bouffe,bonne table,bonne nourriture|buon cibo,buona tavola|boa comida|||gutes essen|~gourmet
good-day-wish|que tengas un buen día|have a nice day,have a good day|bonne journée|buona giornata|tenha um bom dia|||schönen tag|~good-day ~beautiful-day
good-weekend|buen fin de semana|have a nice weekend|bon week-end|buon fine settimana|bom fim de semana|||schönes wochenende|~weekend
good-idea|buena idea|good idea,bright idea|bonne idée|buona idea|boa ideia|||gute idee|~idea
good-price|buen precio|good price|bon prix|buon prezzo|bom preço|||guter preis|~price ~cheap ~low-price
good-friend|buen amigo|good friend|bon ami|buon amico|bom amigo|||guter freund|~friend ~my-friend
good-time|buen tiempo,buenos tiempos|good time,good times|bon temps|bei tempi|bons tempos|||gute zeit,gute zeiten
good-wind|buen viento,vientos favorables|fair wind,good wind|bon vent|buon vento|bons ventos|||guter wind,günstiger wind
good-air|buen aire,buenos aires|good air|bon air|buon'aria|bons ares|||gute luft
good-hope|buena esperanza|good hope|bonne espérance|buona speranza|boa esperança|||gute hoffnung|~hope
good-child|niño bueno,buen niño|good boy,good child,good kid|bon garçon|bravo bambino|bom menino|||braves kind,guter junge|~child
good-night-sweet|dulces sueños|sweet dreams|fais de beaux rêves|sogni d'oro,dolci sogni|bons sonhos,doces sonhos|||süße träume,träum süß|~dreams ~sweet-dream ~good-night
merry-christmas|feliz navidad,felices navidades|merry christmas,happy christmas,merry xmas|joyeux noël|buon natale|feliz natal|||frohe weihnachten,fröhliche weihnachten|~christmas ~happy-holidays
happy-new-year|feliz año nuevo,próspero año nuevo|happy new year|bonne année|buon anno,felice anno nuovo|feliz ano novo|||frohes neues jahr,gutes neues jahr|~new.year ~happy-holidays
happy-easter|felices pascuas,feliz pascua|happy easter|joyeuses pâques|buona pasqua|feliz páscoa|||frohe ostern|~easter
happy-holidays|felices fiestas|happy holidays,season's greetings|joyeuses fêtes|buone feste|boas festas|||frohe feiertage,schöne feiertage
happy-day|día feliz,feliz día,día dichoso|happy day,happy days|jour heureux|giorno felice,felice giorno|dia feliz|||glücklicher tag|~beautiful-day
happy-life|vida feliz,feliz vida|happy life|vie heureuse|vita felice|vida feliz|||glückliches leben|~life ~good-life ~joy-of-living ~sweet-life ~beautiful-life
happy-family|familia feliz,feliz familia|happy family|famille heureuse|famiglia felice|família feliz|||glückliche familie
happy-ending|final feliz,desenlace feliz|happy end,happy ending|fin heureuse|lieto fine|final feliz|||glückliches ende,happy end|~the-end
once-upon-a-time|érase una vez,había una vez|once upon a time|il était une fois|c'era una volta|era uma vez|||es war einmal|~fairy-tale
long-live-life|viva la vida|long live life|vive la vie|viva la vita|viva a vida|||es lebe das leben|~long-live-love
long-live-love|viva el amor|long live love,viva love|vive l'amour|viva l'amore|viva o amor|||es lebe die liebe
long-live-italy|viva italia|long live italy|vive l'italie|viva l'italia|viva a itália|||es lebe italien
long-live-peru|viva el perú|long live peru|vive le pérou|viva il perù|viva o peru|kawsachun piru|jallalla piru|es lebe peru|~my-peru ~peru
long-live-the-king|viva el rey|long live the king|vive le roi|viva il re|viva o rei|||es lebe der könig|~king
jallalla|viva,que viva|hurrah,long live||||kawsachun|jallalla
sweet-idleness|dulce no hacer nada|sweet idleness,pleasant idleness|doux farniente|dolce far niente|doce ócio|||süßes nichtstun|~lazy.idle
beautiful-world|mundo bello,mundo hermoso,lindo mundo|beautiful world,lovely world|beau monde|bel mondo,mondo bello|mundo belo|||schöne welt|~my-world
beautiful-life|vida bella,bella vida,vida hermosa,vida linda|beautiful life,lovely life|belle vie|bella vita|bela vida|||schönes leben|~life ~good-life ~sweet-life
beautiful-woman|mujer bonita,mujer bella,bella mujer,linda mujer,mujer hermosa|pretty woman,beautiful woman,gorgeous woman|belle femme,jolie femme|bella donna|mulher bonita,linda mulher,bela mulher|||schöne frau,hübsche frau|~beautiful-girl ~fair-lady
beautiful-girl|niña bonita,chica linda,niña linda,chica bonita|pretty girl,beautiful girl|jolie fille,belle fille|bella ragazza,bella fanciulla|menina bonita|||schönes mädchen,hübsches mädchen|~girl
beautiful-house|casa bonita,casa bella,linda casa,casa hermosa|beautiful house|belle maison|bella casa|bela casa,casa bonita|||schönes haus|~house
beautiful-time|época bella,belle époque|beautiful era,belle époque|belle époque|bella epoca,belle époque|bela época|||schöne zeit
beautiful-day|día bonito,bello día,lindo día,hermoso día|beautiful day,lovely day|belle journée|bella giornata|belo dia,lindo dia|||schöner tag|~good-day
beautiful-face|cara bonita,rostro bello,cara linda,bello rostro|pretty face,beautiful face|beau visage|bel viso,bel volto|rosto bonito|||schönes gesicht,hübsches gesicht|~face
bel-canto|bello canto|beautiful singing|beau chant|bel canto|belo canto|||belcanto,schöner gesang|~opera
fair-lady|bella dama|fair lady|belle dame|bella dama|bela dama|||schöne dame|~my-lady ~lady
my-friend|mi amigo,amigo mío|my friend|mon ami|amico mio,mio amico|meu amigo|||mein freund,meine freundin|~friend ~friendly
my-dear|mi querido,querida mía,querido mío|my dear|mon cher,ma chère|mio caro,mia cara|meu querido|||mein lieber,meine liebe|~dear ~beloved
my-heart|mi corazón,corazón mío|my heart|mon cœur,mon coeur|mio cuore,cuore mio|meu coração|||mein herz|~heart
my-baby|mi bebé|my baby|mon bébé|mio bebè,bimbo mio,il mio bambino|meu bebê|||mein baby|~my-child
my-child|mi niño,mi hijo,hijo mío|my child|mon enfant|mio bambino|minha criança|||mein kind|~child
my-darling|mi cariño|my darling,my sweetheart|ma chérie,mon chéri|tesoro mio|meu amor,meu bem|||mein liebling,mein schatz|~darling ~my-dear ~my-treasure
my-treasure|mi tesoro,tesoro mío|my treasure|mon trésor|tesoro mio,mio tesoro|meu tesouro|||mein schatz|~treasure
my-angel|mi ángel,ángel mío|my angel|mon ange|angelo mio|meu anjo|||mein engel|~angel ~guardian-angel
my-sun|mi sol,sol mío|my sun,my sunshine|mon soleil|sole mio|meu sol|||meine sonne|~sun
my-king|mi rey|my king|mon roi|mio re|meu rei|||mein könig|~king ~my-queen
my-queen|mi reina|my queen|ma reine|mia regina|minha rainha|||meine königin|~queen
my-land|mi tierra,tierra mía|my land|ma terre|mia terra,terra mia|minha terra|||mein land|~our-land ~homeland ~land
my-peru|mi perú|my peru|mon pérou|mio perù|meu peru|||mein peru
my-style|mi estilo|my style|mon style|mio stile|meu estilo|||mein stil
my-way|a mi manera,mi camino|my way|à ma façon,mon chemin|a modo mio,la mia strada|do meu jeito|||mein weg|~my-style
my-market|mi mercado|my market|mon marché|mio mercato|meu mercado|||mein markt|~my-shop ~market
my-shop|mi tienda,mi bodega,mi tiendita,mi bodeguita,mi negocio|my shop,my store|ma boutique,mon magasin|mio negozio|minha loja|||mein laden,mein geschäft|~shop
my-bank|mi banco|my bank|ma banque|mia banca|meu banco|||meine bank|~bank.money
my-pet|mi mascota|my pet|mon animal|mio animaletto|meu bichinho,meu pet|||mein haustier|~pet
our-land|nuestra tierra|our land|notre terre|nostra terra|nossa terra|||unser land
our-house|nuestra casa,nuestro hogar|our house,our home|notre maison|nostra casa|nossa casa|||unser haus|~my-house ~house-of ~home
house-of|casa de,la casa de|house of|maison de,la maison de|casa di,la casa di|casa de,a casa de|||haus der,haus des
at-home|en casa,en el hogar|at home|à la maison,chez soi|a casa,in casa|em casa|||zu hause,daheim,zuhause|~home
at-my-place|donde,en casa de|at the place of|chez|da|na casa de
for-all|para todos|for all,for everyone|pour tous|per tutti|para todos|||für alle|~everyone
for-men|para hombres,para él,para caballeros|for men,for him,for gentlemen|pour homme,pour hommes,pour lui|per uomo,per lui|para homens,para ele|||für männer,für herren,für ihn|!for-women
for-women|para mujeres,para ella,para damas|for women,for her,for ladies|pour femme,pour femmes,pour elle|per donna,per lei|para mulheres,para ela|||für frauen,für damen,für sie
for-children|para niños,para chicos|for kids,for children|pour enfants|per bambini|para crianças|||für kinder
for-life|para la vida,de por vida|for life|pour la vie|per la vita|para a vida|||fürs leben|~forever
one-for-all|todos para uno,uno para todos|one for all,all for one|un pour tous,tous pour un|uno per tutti,tutti per uno|um por todos,todos por um|||einer für alle,alle für einen|~three-musketeers
two-in-one|dos en uno,2 en 1|two in one,2 in 1|deux en un|due in uno|dois em um|||zwei in einem|~three-in-one ~all-in-one
three-in-one|tres en uno,3 en 1|three in one,3 in 1|trois en un|tre in uno|três em um|||drei in einem
all-in-one|todo en uno,todo en 1|all in one|tout en un|tutto in uno|tudo em um|||alles in einem
step-by-step|paso a paso|step by step|pas à pas,étape par étape|passo dopo passo|passo a passo|||schritt für schritt|~first-step ~little-by-little
little-by-little|poco a poco|little by little,bit by bit,gradually|peu à peu|poco a poco,a poco a poco|pouco a pouco|||nach und nach,allmählich
day-by-day|día a día,día tras día|day by day,day after day|jour après jour|giorno per giorno|dia a dia|||tag für tag|~daily
day-and-night|día y noche,noche y día|day and night,night and day|jour et nuit|giorno e notte|dia e noite|||tag und nacht
face-to-face|cara a cara,frente a frente|face to face|face à face,tête à tête|faccia a faccia,vis a vis|cara a cara|||von angesicht zu angesicht
from-head-to-toe|de pies a cabeza|head to toe|de la tête aux pieds|dalla testa ai piedi|da cabeça aos pés|||von kopf bis fuß
hand-in-hand|de la mano|hand in hand|main dans la main|mano nella mano|de mãos dadas|||hand in hand|~side-by-side
heart-to-heart|de corazón a corazón|heart to heart|cœur à cœur,coeur à coeur|cuore a cuore|de coração para coração|||von herz zu herz|~face-to-face
side-by-side|lado a lado,codo a codo|side by side|côte à côte|fianco a fianco|lado a lado|||seite an seite
more-than|más que|more than|plus que|più di|mais que|||mehr als
more-and-more|cada vez más,más y más|more and more|de plus en plus|sempre più|cada vez mais|||immer mehr,mehr und mehr
more-for-less|más por menos|more for less|plus pour moins|più per meno|mais por menos|||mehr für weniger
nothing-more|nada más|nothing more|rien de plus|niente di più|nada mais|||nichts mehr,nichts weiter|~nothing
no-more|no más,ya no|no more|plus jamais,jamais plus|mai più,non più|nunca mais|||nicht mehr
never-again|nunca más|never again|plus jamais|mai più|nunca mais|||nie wieder,nie mehr|~no-more
never-alone|nunca solo|never alone|jamais seul|mai solo|nunca só|||nie allein|~alone
always-young|siempre joven,eternamente joven|forever young,always young|toujours jeune,éternellement jeune|sempre giovane|sempre jovem|||immer jung,ewig jung
always-fresh|siempre fresco|always fresh,forever fresh|toujours frais|sempre fresco|sempre fresco|||immer frisch|~fresh
always-with-you|siempre contigo|always with you|toujours avec toi|sempre con te|sempre com você|||immer bei dir,immer mit dir|~never-alone
always-better|siempre mejor|always better|toujours mieux|sempre meglio|sempre melhor|||immer besser
only-for-you|solo para ti,sólo para ti,solo para usted|only for you,just for you|rien que pour toi,juste pour toi|solo per te|só para você|||nur für dich|~for-you
why-not|por qué no|why not|pourquoi pas|perché no|por que não|||warum nicht
who-knows|quién sabe|who knows|qui sait|chissà,chi lo sa|quem sabe|||wer weiß
what-s-up|qué tal,qué pasa,qué onda|what's up|quoi de neuf|come va,che c'è|e aí,tudo bem|||was gibt's,was ist los|~how-are-you
how-are-you|cómo estás,cómo está|how are you|comment ça va,ça va|come stai|como vai|imaynallan kachkanki|kamisaraki|wie geht's,wie geht es dir
here-i-am|aquí estoy|here i am|me voici|eccomi|aqui estou|||hier bin ich
here-it-is|aquí está,he aquí|here it is,here you are|voilà,voici|ecco|aqui está,eis|||hier ist es,da ist es
there-is|hay|there is,there are|il y a|c'è,ci sono|há|||es gibt
i-want|yo quiero,quiero|i want|je veux|voglio,io voglio|eu quero|||ich will,ich möchte|~to.want
i-want-more|quiero más|i want more|j'en veux plus|ne voglio di più|quero mais|||ich will mehr
i-can|yo puedo,puedo|i can|je peux|io posso,posso|eu posso|||ich kann|~to.can
i-know|yo sé,lo sé|i know|je sais|lo so,io so|eu sei|||ich weiß|~to.know
i-like-it|me gusta|i like it,i like|j'aime,ça me plaît|mi piace|eu gosto|||ich mag es,es gefällt mir|~to.like
it-is-good|es bueno,está bueno|it's good|c'est bon|è buono|é bom|||es ist gut
it-is-mine|es mío|it's mine|c'est à moi|è mio|é meu|||es gehört mir
it-is-beautiful|es bello|it's beautiful|c'est beau|è bello|é belo|||es ist schön|~beautiful
listen-to-me|escúchame|listen to me|écoute-moi|ascoltami|me escute|||hör mir zu|~to.listen
look-at-me|mírame|look at me|regarde-moi|guardami|olhe para mim|||schau mich an,sieh mich an|~to.look
remember-me|recuérdame,acuérdate de mí|remember me|souviens-toi de moi|ricordami,ricordati di me|lembre de mim|||erinnere dich an mich|~to.remember
touch-me-not|no me toques|touch me not,don't touch|ne me touche pas|non mi toccare|não me toques|||rühr mich nicht an,rührmichnichtan
follow-me|sígueme|follow me|suis-moi|seguimi|me siga,siga-me|||folge mir,folg mir|~to.follow ~come-with-me
come-with-me|ven conmigo|come with me|viens avec moi|vieni con me|vem comigo|||komm mit mir,komm mit
dance-with-me|baila conmigo|dance with me|danse avec moi|balla con me|dance comigo|||tanz mit mir|~lets-dance ~to.dance
play-with-me|juega conmigo|play with me|joue avec moi|gioca con me|brinque comigo|||spiel mit mir|~lets-play
eat-me|cómeme|eat me|mange-moi|mangiami|me coma|||iss mich|~to.eat
drink-me|bébeme|drink me|bois-moi|bevimi|me beba|||trink mich|~to.drink
eat-well|come bien,comer bien|eat well|bien manger,mange bien|mangiare bene,mangia bene|coma bem,comer bem|||gut essen,iss gut|~good-food
sleep-well|duerme bien,dormir bien|sleep well|dors bien,bien dormir|dormi bene|dorme bem,durma bem|||schlaf gut,gut schlafen|~good-sleep ~good-night ~sweet-dream
take-it-easy|tómalo con calma|take it easy|doucement|prendila con calma|vá com calma|||immer mit der ruhe|~dont-worry
lets-dance|bailemos,a bailar|let's dance|dansons|balliamo|vamos dançar|||lass uns tanzen|~to.dance
lets-play|juguemos,a jugar|let's play|jouons|giochiamo|vamos brincar,vamos jogar|||lass uns spielen|~to.play
lets-eat|comamos,a comer|let's eat|mangeons,à table|mangiamo,a tavola|vamos comer|||lass uns essen|~to.eat
lets-sing|cantemos,a cantar|let's sing|chantons|cantiamo|vamos cantar|||lass uns singen|~to.sing
to-the-table|a la mesa|to the table|à table|a tavola|à mesa|||zu tisch|~lets-eat
on-the-road|en camino,en ruta|on the road|en route,sur la route|in viaggio,sulla strada|na estrada|||unterwegs,auf der straße|~road
on-the-rocks|con hielo|on the rocks|avec glaçons|con ghiaccio|com gelo|||auf eis,mit eis|~ice
on-time|a tiempo,puntual|on time|à l'heure|in orario|na hora,pontual|||pünktlich,rechtzeitig|~punctual
just-in-time|justo a tiempo|just in time|juste à temps|appena in tempo|bem a tempo|||gerade rechtzeitig|~on-time
right-now|ahora mismo,ya mismo|right now,straight away|tout de suite,maintenant|subito,proprio ora|agora mesmo|||jetzt gleich,sofort
ready|listo,preparado|ready|prêt/prête|pronto|pronto,preparado|||bereit,fertig
ready-to-wear|prêt-à-porter,listo para usar,listo para llevar|ready to wear,ready-to-wear,off the peg|prêt-à-porter,prêt à porter|pronto moda|pronto para vestir|||konfektion|~fashion
ready-to-eat|listo para comer|ready to eat|prêt à manger|pronto da mangiare|pronto para comer|||verzehrfertig
easy-living|vida fácil|easy life,easy living|vie facile|vita facile|vida fácil|||leichtes leben|~good-life
know-how|saber hacer|know-how,know how|savoir-faire,savoir faire|saper fare|saber fazer|||fachwissen,know-how
good-manners|saber vivir,buenos modales|good manners,savoir vivre|savoir-vivre,bonnes manières|buone maniere,saper vivere|boas maneiras|||gute manieren,gutes benehmen|~courtesy
already-seen|ya visto,déjà vu|already seen,déjà vu,deja vu|déjà vu|già visto|já visto|||schon gesehen,déjà-vu
cream-of-the-crop|crema y nata,la flor y nata|cream of the crop,crème de la crème|crème de la crème|crema della crema,fior fiore|nata da nata||||~elite ~best
pure-water|agua pura,agüita pura|pure water|eau pure|acqua pura|água pura|||reines wasser|~living-water
living-water|agua viva|living water|eau vive|acqua viva|água viva|||lebendiges wasser,lebendes wasser|~spring.water
water-of-life|agua de vida,aguardiente,agua vitae|water of life,aqua vitae|eau de vie,eau-de-vie|acqua di vita,acquavite|água da vida,aguardente|||wasser des lebens,lebenswasser|~brandy ~elixir
fountain-of-youth|fuente de la juventud,fuente de juventud|fountain of youth|fontaine de jouvence|fontana della giovinezza|fonte da juventude|||jungbrunnen|~youth ~always-young
land-of|tierra de|land of|terre de,pays de|terra di|terra de|||land der,land des
promised-land|tierra prometida|promised land|terre promise|terra promessa|terra prometida|||gelobtes land,das gelobte land|~new-land ~paradise
new-land|tierra nueva,nueva tierra|new land|terre nouvelle,nouvelle terre|terra nuova,nuova terra|terra nova|||neues land,neuland|~new-world
firm-land|tierra firme|mainland,firm land,terra firma,dry land|terre ferme|terraferma|terra firme|||festland|~continent
lost-paradise|paraíso perdido|lost paradise,paradise lost|paradis perdu|paradiso perduto|paraíso perdido|||verlorenes paradies|~paradise
lost-world|mundo perdido|lost world|monde perdu|mondo perduto|mundo perdido|||verlorene welt,vergessene welt|~lost-paradise
white-house|casa blanca|white house|maison blanche|casa bianca|casa branca|yuraq wasi|janq'u uta|weißes haus
red-house|casa roja|red house|maison rouge|casa rossa|casa vermelha|puka wasi||rotes haus
blue-house|casa azul|blue house|maison bleue|casa blu|casa azul|||blaues haus
old-house|casa vieja,casa antigua,antigua casa|old house|vieille maison|vecchia casa,casa vecchia|casa velha|mawk'a wasi||altes haus
new-house|casa nueva,nueva casa|new house|maison neuve,nouvelle maison|casa nuova|casa nova|musuq wasi|machaqa uta|neues haus
new-city|ciudad nueva|new city,new town|ville nouvelle,ville neuve|città nuova|cidade nova|||neue stadt,neustadt
new-era|nueva era,era nueva,nueva edad|new era,new age|nouvelle ère|nuova era,nuova età|nova era|||neue ära,neues zeitalter|~new-generation ~golden-age ~new-world
new-line|nueva línea,línea nueva|new line|nouvelle ligne|nuova linea|nova linha|||neue linie
new-style|nuevo estilo|new style,new look|nouveau style|nuovo stile|novo estilo|||neuer stil|~new-line
new-wave|nueva ola|new wave|nouvelle vague|nuova onda|nova onda|||neue welle|~new-style
high-quality|alta calidad|high quality|haute qualité|alta qualità|alta qualidade|||hohe qualität,hochwertig|~quality ~top-quality ~premium
top-quality|máxima calidad,primera calidad|top quality|qualité supérieure|qualità superiore|qualidade superior|||spitzenqualität,höchste qualität|~quality
high-tech|alta tecnología|high tech,high technology,hi-tech,hitech|haute technologie|alta tecnologia|alta tecnologia|||hochtechnologie,hightech
high-life|gran vida|high life|grande vie|bella vita|grande vida||||~good-life
high-class|clase alta,alta clase|high class|haute classe|alta classe|alta classe|||gehobene klasse,oberklasse|~first-class ~elite
first-class|primera clase,de primera|first class,1st class|première classe|prima classe|primeira classe|||erste klasse,erstklassig|~top-quality
first-step|primer paso,primeros pasos|first step,first steps|premier pas,premiers pas|primo passo,primi passi|primeiro passo,primeiros passos|||erster schritt,erste schritte
last-minute|último minuto,último momento|last minute,last moment|dernière minute|ultimo minuto|último minuto|||letzte minute
low-fat|bajo en grasa,bajo en grasas,ligero en grasa|low fat,low-fat,reduced fat|faible en gras,allégé|magro|baixa gordura,baixo teor de gordura|||fettarm
alcohol-free|sin alcohol|alcohol free,non-alcoholic,non alcoholic,no alcohol|sans alcool|analcolico,senza alcol|sem álcool|||alkoholfrei
real-taste|sabor real,verdadero sabor,auténtico sabor|real taste,true taste|vrai goût,goût authentique|vero gusto,vero sapore|verdadeiro sabor|||echter geschmack
old-style|al estilo antiguo,estilo antiguo,a la antigua|old style,old fashioned,old-school|à l'ancienne|all'antica,vecchio stile|à moda antiga|||nach alter art,altmodisch|~traditional ~vintage.old
grandmas|de la abuela,de la abuelita|grandma's,granny's|de grand-mère,de mamie|della nonna|da vovó|||großmutters|~grandma-recipe
grandma-recipe|receta de la abuela,receta de la abuelita|grandma's recipe|recette de grand-mère|ricetta della nonna|receita da vovó|||omas rezept,großmutters rezept
mothers-day|día de la madre|mother's day|fête des mères|festa della mamma,giorno della mamma|dia das mães|||muttertag|~mother
fathers-day|día del padre|father's day|fête des pères|festa del papà|dia dos pais|||vatertag|~father
black-magic|magia negra|black magic|magie noire|magia nera|magia negra|||schwarze magie|!white-magic ~sorcery
white-magic|magia blanca|white magic|magie blanche|magia bianca|magia branca|||weiße magie|~magic
red-carpet|alfombra roja|red carpet|tapis rouge|tappeto rosso|tapete vermelho,passadeira vermelha|||roter teppich
red-alert|alerta roja|red alert|alerte rouge|allarme rosso|alerta vermelho|||alarmstufe rot,roter alarm|~alarm
green-light|luz verde|green light|feu vert|luce verde|luz verde|||grünes licht|~traffic-light
blue-prince|príncipe azul,príncipe encantador|prince charming,blue prince|prince charmant,prince bleu|principe azzurro|príncipe encantado|||märchenprinz,traumprinz|~prince
blue-planet|planeta azul|blue planet|planète bleue|pianeta azzurro|planeta azul|||blauer planet|~earth
blue-note|nota azul|blue note|note bleue|nota blu|nota azul
the-end|fin,el fin|the end|la fin|la fine|o fim|||das ende,ende|~end
no-limits|sin límites|no limits,without limits|sans limites|senza limiti|sem limites|||keine grenzen,ohne grenzen,grenzenlos|~unlimited ~infinite
no-fear|sin miedo|no fear,without fear|sans peur|senza paura|sem medo|||keine angst,ohne angst|~brave ~fearless
power-of-love|poder del amor|power of love|pouvoir de l'amour|potere dell'amore|poder do amor|||macht der liebe,kraft der liebe|~love
queen-of-the-south|reina del sur|queen of the south|reine du sud|regina del sud|rainha do sul|||königin des südens|~queen
king-of-the-sea|rey del mar|king of the sea|roi de la mer|re del mare|rei do mar|||könig des meeres|~neptune ~poseidon
star-of-the-sea|estrella del mar|star of the sea,stella maris|étoile de la mer|stella del mare|estrela do mar|||meeresstern|~starfish
son-of|hijo de,hijos de|son of,sons of|fils de|figlio di|filho de|||sohn des,sohn von,söhne|~son
and-company|y compañía,y cía|and company,and co|et compagnie,et cie|e compagnia|e companhia,e cia|||und co
and-friends|y amigos|and friends|et amis|e amici|e amigos|||und freunde
since|desde|since|depuis|dal,da|desde|||seit
`
