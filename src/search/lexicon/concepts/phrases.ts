// Set phrases and greetings that signs are made of, generic ones only.
export const phrases = `
i-love-you|te amo,te quiero|i love you,love you|je t'aime|ti amo,ti voglio bene|eu te amo,te amo|munakuyki|munsmawa|~love
love-me|ámame,quiéreme|love me|aime-moi|amami|me ame|||~to.love
all-you-need|todo lo que necesitas|all you need|tout ce qu'il vous faut|tutto ciò che ti serve|tudo o que você precisa
with-love|con amor|with love|avec amour|con amore|com amor|||~love
for-love|por amor|for love|par amour,pour l'amour|per amore|por amor|||~love
made-with-love|hecho con amor|made with love|fait avec amour|fatto con amore|feito com amor|||~love
love-at-first-sight|amor a primera vista|love at first sight|coup de foudre|colpo di fulmine,amore a prima vista|amor à primeira vista|||~love
life-in-pink|vida en rosa,la vida en rosa|life in pink|la vie en rose|la vita in rosa|a vida em rosa|||~life
life-is-beautiful|la vida es bella|life is beautiful|la vie est belle|la vita è bella|a vida é bela|||~life
thats-life|así es la vida|that's life,such is life|c'est la vie|così è la vita,è la vita|assim é a vida,é a vida|||~life
live-the-life|vive la vida|live life,live your life|vis ta vie,vivre la vie|vivi la vita|viva a vida|||~life
bon-vivant|vividor|bon vivant|bon vivant|buontempone|bon vivant
seize-the-day|aprovecha el día,vive el momento|seize the day,carpe diem|profite du jour,cueille le jour|cogli l'attimo|aproveite o dia
dont-worry|no te preocupes|don't worry,no worries|ne t'inquiète pas,pas de souci|non preoccuparti|não se preocupe
no-problem|no hay problema,sin problema|no problem|pas de problème|nessun problema|sem problema
be-happy|sé feliz|be happy|sois heureux|sii felice|seja feliz|||~happy
feel-good|sentirse bien,siéntete bien|feel good|se sentir bien,bien-être|sentirsi bene|sentir-se bem
just-do-it-well|hazlo bien|do it well|fais-le bien|fallo bene|faça bem
do-it-yourself|hazlo tú mismo|do it yourself,diy|fais-le toi-même,bricolage|fai da te|faça você mesmo
good-appetite|buen provecho,buen apetito|enjoy your meal|bon appétit|buon appetito|bom apetite
good-taste|buen gusto,buen sabor|good taste|bon goût|buon gusto|bom gosto|||~flavor
good-food|buena comida,buena mesa|good food|bonne bouffe,bonne table|buon cibo,buona tavola|boa comida
good-day-wish|que tengas un buen día|have a nice day,have a good day|bonne journée|buona giornata|tenha um bom dia|||~good-day
good-weekend|buen fin de semana|have a nice weekend|bon week-end|buon fine settimana|bom fim de semana
good-idea|buena idea|good idea|bonne idée|buona idea|boa ideia|||~idea
good-price|buen precio|good price|bon prix|buon prezzo|bom preço|||~price
good-friend|buen amigo|good friend|bon ami|buon amico|bom amigo|||~friend
good-time|buen tiempo,buenos tiempos|good time,good times|bon temps|bei tempi|bons tempos
good-wind|buen viento|fair wind|bon vent|buon vento|bons ventos
good-air|buen aire,buenos aires|good air|bon air|buon'aria|bons ares
good-hope|buena esperanza|good hope|bonne espérance|buona speranza|boa esperança|||~hope
good-child|niño bueno|good boy|bon garçon|bravo bambino|bom menino
good-night-sweet|dulces sueños|sweet dreams|fais de beaux rêves|sogni d'oro,dolci sogni|bons sonhos,doces sonhos|||~dreams
merry-christmas|feliz navidad|merry christmas|joyeux noël|buon natale|feliz natal|||~christmas
happy-new-year|feliz año nuevo,próspero año nuevo|happy new year|bonne année|buon anno,felice anno nuovo|feliz ano novo
happy-easter|felices pascuas|happy easter|joyeuses pâques|buona pasqua|feliz páscoa|||~easter
happy-holidays|felices fiestas|happy holidays|joyeuses fêtes|buone feste|boas festas
happy-day|día feliz|happy day,happy days|jour heureux|giorno felice|dia feliz
happy-life|vida feliz|happy life|vie heureuse|vita felice|vida feliz|||~life
happy-family|familia feliz|happy family|famille heureuse|famiglia felice|família feliz
happy-ending|final feliz|happy end,happy ending|fin heureuse|lieto fine|final feliz
once-upon-a-time|érase una vez,había una vez|once upon a time|il était une fois|c'era una volta|era uma vez
long-live-life|viva la vida|long live life|vive la vie|viva la vita|viva a vida
long-live-love|viva el amor|long live love|vive l'amour|viva l'amore|viva o amor
long-live-italy|viva italia|long live italy|vive l'italie|viva l'italia|viva a itália
long-live-peru|viva el perú|long live peru|vive le pérou|viva il perù|viva o peru|kawsachun piru|jallalla piru
long-live-the-king|viva el rey|long live the king|vive le roi|viva il re|viva o rei
jallalla|viva,que viva|hurrah,long live||||kawsachun|jallalla
sweet-idleness|dulce no hacer nada|sweet idleness|doux farniente|dolce far niente|doce ócio
beautiful-world|mundo bello|beautiful world|beau monde|bel mondo|mundo belo
beautiful-life|vida bella,bella vida|beautiful life|belle vie|bella vita|bela vida|||~life
beautiful-woman|mujer bonita,mujer bella|pretty woman,beautiful woman|belle femme,jolie femme|bella donna|mulher bonita,linda mulher
beautiful-girl|niña bonita,chica linda|pretty girl,beautiful girl|jolie fille,belle fille|bella ragazza|menina bonita
beautiful-house|casa bonita,casa bella|beautiful house|belle maison|bella casa|bela casa
beautiful-time|época bella|beautiful era|belle époque|bella epoca|bela época
beautiful-day|día bonito,bello día|beautiful day|belle journée|bella giornata|belo dia
beautiful-face|cara bonita,rostro bello|pretty face,beautiful face|beau visage|bel viso|rosto bonito
bel-canto|bello canto|beautiful singing|beau chant|bel canto|belo canto
fair-lady|bella dama|fair lady|belle dame|bella dama|bela dama
my-friend|mi amigo,amigo mío|my friend|mon ami|amico mio,mio amico|meu amigo|||~friend
my-dear|mi querido,querida mía|my dear|mon cher,ma chère|mio caro,mia cara|meu querido|||~dear
my-heart|mi corazón|my heart|mon cœur,mon coeur|mio cuore,cuore mio|meu coração
my-baby|mi bebé|my baby|mon bébé|mio bebè,bimbo mio|meu bebê
my-child|mi niño,mi hijo|my child|mon enfant|mio bambino|minha criança
my-darling|mi cariño|my darling|ma chérie,mon chéri|tesoro mio|meu amor,meu bem|||~darling
my-treasure|mi tesoro|my treasure|mon trésor|tesoro mio,mio tesoro|meu tesouro|||~treasure
my-angel|mi ángel|my angel|mon ange|angelo mio|meu anjo|||~angel
my-sun|mi sol|my sun,my sunshine|mon soleil|sole mio|meu sol
my-king|mi rey|my king|mon roi|mio re|meu rei
my-queen|mi reina|my queen|ma reine|mia regina|minha rainha
my-land|mi tierra|my land|ma terre|mia terra,terra mia|minha terra
my-peru|mi perú|my peru|mon pérou|mio perù|meu peru
my-style|mi estilo|my style|mon style|mio stile|meu estilo
my-way|a mi manera,mi camino|my way|à ma façon,mon chemin|a modo mio|do meu jeito
my-market|mi mercado|my market|mon marché|mio mercato|meu mercado
my-shop|mi tienda,mi bodega|my shop,my store|ma boutique,mon magasin|mio negozio|minha loja
my-bank|mi banco|my bank|ma banque|mia banca|meu banco
my-pet|mi mascota|my pet|mon animal|mio animaletto|meu bichinho
our-land|nuestra tierra|our land|notre terre|nostra terra|nossa terra
our-house|nuestra casa|our house,our home|notre maison|nostra casa|nossa casa
house-of|casa de,la casa de|house of|maison de,la maison de|casa di,la casa di|casa de,a casa de
at-home|en casa|at home|à la maison,chez soi|a casa,in casa|em casa
at-my-place|donde,en casa de|at the place of|chez|da|na casa de
for-all|para todos|for all,for everyone|pour tous|per tutti|para todos
for-men|para hombres,para él|for men,for him|pour homme,pour hommes,pour lui|per uomo,per lui|para homens,para ele|||!for-women
for-women|para mujeres,para ella|for women,for her|pour femme,pour femmes,pour elle|per donna,per lei|para mulheres,para ela
for-children|para niños|for kids,for children|pour enfants|per bambini|para crianças
for-life|para la vida,de por vida|for life|pour la vie|per la vita|para a vida
one-for-all|todos para uno,uno para todos|one for all,all for one|un pour tous,tous pour un|uno per tutti,tutti per uno|um por todos,todos por um
two-in-one|dos en uno|two in one,2 in 1|deux en un|due in uno|dois em um
three-in-one|tres en uno|three in one,3 in 1|trois en un|tre in uno|três em um
all-in-one|todo en uno|all in one|tout en un|tutto in uno|tudo em um
step-by-step|paso a paso|step by step|pas à pas|passo dopo passo|passo a passo
little-by-little|poco a poco|little by little|peu à peu|poco a poco|pouco a pouco
day-by-day|día a día,día tras día|day by day|jour après jour|giorno per giorno|dia a dia
day-and-night|día y noche|day and night|jour et nuit|giorno e notte|dia e noite
face-to-face|cara a cara|face to face|face à face,tête à tête|faccia a faccia|cara a cara
from-head-to-toe|de pies a cabeza|head to toe|de la tête aux pieds|dalla testa ai piedi|da cabeça aos pés
hand-in-hand|de la mano|hand in hand|main dans la main|mano nella mano|de mãos dadas
heart-to-heart|de corazón a corazón|heart to heart|cœur à cœur,coeur à coeur|cuore a cuore|de coração para coração
side-by-side|lado a lado|side by side|côte à côte|fianco a fianco|lado a lado
more-than|más que|more than|plus que|più di|mais que
more-and-more|cada vez más,más y más|more and more|de plus en plus|sempre più|cada vez mais
more-for-less|más por menos|more for less|plus pour moins|più per meno|mais por menos
nothing-more|nada más|nothing more|rien de plus|niente di più|nada mais
no-more|no más,ya no|no more|plus jamais,jamais plus|mai più,non più|nunca mais
never-again|nunca más|never again|plus jamais|mai più|nunca mais
never-alone|nunca solo|never alone|jamais seul|mai solo|nunca só
always-young|siempre joven|forever young,always young|toujours jeune|sempre giovane|sempre jovem
always-fresh|siempre fresco|always fresh|toujours frais|sempre fresco|sempre fresco
always-with-you|siempre contigo|always with you|toujours avec toi|sempre con te|sempre com você
always-better|siempre mejor|always better|toujours mieux|sempre meglio|sempre melhor
only-for-you|solo para ti|only for you,just for you|rien que pour toi,juste pour toi|solo per te|só para você
why-not|por qué no|why not|pourquoi pas|perché no|por que não
who-knows|quién sabe|who knows|qui sait|chissà,chi lo sa|quem sabe
what-s-up|qué tal,qué pasa|what's up|quoi de neuf|come va,che c'è|e aí,tudo bem
how-are-you|cómo estás|how are you|comment ça va,ça va|come stai|como vai|imaynallan kachkanki|kamisaraki
here-i-am|aquí estoy|here i am|me voici|eccomi|aqui estou
here-it-is|aquí está,he aquí|here it is,here you are|voilà,voici|ecco|aqui está,eis
there-is|hay|there is,there are|il y a|c'è,ci sono|há
i-want|yo quiero,quiero|i want|je veux|voglio,io voglio|eu quero|||~to.want
i-want-more|quiero más|i want more|j'en veux plus|ne voglio di più|quero mais
i-can|yo puedo,puedo|i can|je peux|io posso,posso|eu posso|||~to.can
i-know|yo sé,lo sé|i know|je sais|lo so,io so|eu sei|||~to.know
i-like-it|me gusta|i like it,i like|j'aime,ça me plaît|mi piace|eu gosto|||~to.like
it-is-good|es bueno,está bueno|it's good|c'est bon|è buono|é bom
it-is-mine|es mío|it's mine|c'est à moi|è mio|é meu
it-is-beautiful|es bello|it's beautiful|c'est beau|è bello|é belo
listen-to-me|escúchame|listen to me|écoute-moi|ascoltami|me escute
look-at-me|mírame|look at me|regarde-moi|guardami|olhe para mim
remember-me|recuérdame|remember me|souviens-toi de moi|ricordami,ricordati di me|lembre de mim
touch-me-not|no me toques|touch me not,don't touch|ne me touche pas|non mi toccare|não me toques
follow-me|sígueme|follow me|suis-moi|seguimi|me siga,siga-me
come-with-me|ven conmigo|come with me|viens avec moi|vieni con me|vem comigo
dance-with-me|baila conmigo|dance with me|danse avec moi|balla con me|dance comigo
play-with-me|juega conmigo|play with me|joue avec moi|gioca con me|brinque comigo
eat-me|cómeme|eat me|mange-moi|mangiami|me coma
drink-me|bébeme|drink me|bois-moi|bevimi|me beba
eat-well|come bien,comer bien|eat well|bien manger,mange bien|mangiare bene,mangia bene|coma bem,comer bem
sleep-well|duerme bien,dormir bien|sleep well|dors bien,bien dormir|dormi bene|dorme bem,durma bem|||~good-sleep
take-it-easy|tómalo con calma|take it easy|doucement|prendila con calma|vá com calma
lets-dance|bailemos,a bailar|let's dance|dansons|balliamo|vamos dançar|||~to.dance
lets-play|juguemos,a jugar|let's play|jouons|giochiamo|vamos brincar,vamos jogar|||~to.play
lets-eat|comamos,a comer|let's eat|mangeons,à table|mangiamo,a tavola|vamos comer|||~to.eat
lets-sing|cantemos,a cantar|let's sing|chantons|cantiamo|vamos cantar|||~to.sing
to-the-table|a la mesa|to the table|à table|a tavola|à mesa
on-the-road|en camino,en ruta|on the road|en route,sur la route|in viaggio,sulla strada|na estrada
on-the-rocks|con hielo|on the rocks|avec glaçons|con ghiaccio|com gelo
on-time|a tiempo,puntual|on time|à l'heure|in orario|na hora,pontual
just-in-time|justo a tiempo|just in time|juste à temps|appena in tempo|bem a tempo
right-now|ahora mismo,ya mismo|right now|tout de suite,maintenant|subito,proprio ora|agora mesmo
ready|listo,preparado|ready|prêt|pronto|pronto,preparado
ready-to-wear|prêt-à-porter,listo para usar|ready to wear,ready-to-wear|prêt-à-porter,prêt à porter|pronto moda|pronto para vestir
ready-to-eat|listo para comer|ready to eat|prêt à manger|pronto da mangiare|pronto para comer
easy-living|vida fácil|easy life,easy living|vie facile|vita facile|vida fácil
know-how|saber hacer|know-how,know how|savoir-faire,savoir faire|saper fare|saber fazer
good-manners|saber vivir,buenos modales|good manners|savoir-vivre,bonnes manières|buone maniere,saper vivere|boas maneiras
already-seen|ya visto|already seen,déjà vu|déjà vu|già visto|já visto
cream-of-the-crop|crema y nata,la flor y nata|cream of the crop|crème de la crème|crema della crema|nata da nata
pure-water|agua pura|pure water|eau pure|acqua pura|água pura
living-water|agua viva|living water|eau vive|acqua viva|água viva
water-of-life|agua de vida,aguardiente|water of life,aqua vitae|eau de vie,eau-de-vie|acqua di vita,acquavite|água da vida,aguardente
fountain-of-youth|fuente de la juventud|fountain of youth|fontaine de jouvence|fontana della giovinezza|fonte da juventude
land-of|tierra de|land of|terre de,pays de|terra di|terra de
promised-land|tierra prometida|promised land|terre promise|terra promessa|terra prometida
new-land|tierra nueva,nueva tierra|new land|terre nouvelle,nouvelle terre|terra nuova,nuova terra|terra nova
firm-land|tierra firme|mainland,firm land|terre ferme|terraferma|terra firme
lost-paradise|paraíso perdido|lost paradise,paradise lost|paradis perdu|paradiso perduto|paraíso perdido|||~paradise
lost-world|mundo perdido|lost world|monde perdu|mondo perduto|mundo perdido
white-house|casa blanca|white house|maison blanche|casa bianca|casa branca|yuraq wasi|janq'u uta
red-house|casa roja|red house|maison rouge|casa rossa|casa vermelha|puka wasi
blue-house|casa azul|blue house|maison bleue|casa blu|casa azul
old-house|casa vieja,casa antigua|old house|vieille maison|vecchia casa,casa vecchia|casa velha|mawk'a wasi
new-house|casa nueva|new house|maison neuve,nouvelle maison|casa nuova|casa nova|musuq wasi|machaqa uta
new-city|ciudad nueva|new city,new town|ville nouvelle,ville neuve|città nuova|cidade nova
new-era|nueva era|new era,new age|nouvelle ère|nuova era|nova era
new-line|nueva línea|new line|nouvelle ligne|nuova linea|nova linha
new-style|nuevo estilo|new style,new look|nouveau style|nuovo stile|novo estilo
new-wave|nueva ola|new wave|nouvelle vague|nuova onda|nova onda
high-quality|alta calidad|high quality|haute qualité|alta qualità|alta qualidade|||~quality
top-quality|máxima calidad,primera calidad|top quality|qualité supérieure|qualità superiore|qualidade superior|||~quality
high-tech|alta tecnología|high tech,high technology,hi-tech|haute technologie|alta tecnologia|alta tecnologia
high-life|gran vida|high life|grande vie|bella vita|grande vida
high-class|clase alta,alta clase|high class|haute classe|alta classe|alta classe
first-class|primera clase|first class|première classe|prima classe|primeira classe
first-step|primer paso,primeros pasos|first step,first steps|premier pas,premiers pas|primo passo,primi passi|primeiro passo,primeiros passos
last-minute|último minuto|last minute|dernière minute|ultimo minuto|último minuto
low-fat|bajo en grasa|low fat,low-fat|faible en gras,allégé|magro|baixa gordura
alcohol-free|sin alcohol|alcohol free,non-alcoholic|sans alcool|analcolico,senza alcol|sem álcool
real-taste|sabor real,verdadero sabor|real taste|vrai goût|vero gusto|verdadeiro sabor
old-style|al estilo antiguo,estilo antiguo|old style,old fashioned|à l'ancienne|all'antica,vecchio stile|à moda antiga|||~traditional
grandmas|de la abuela|grandma's|de grand-mère,de mamie|della nonna|da vovó
grandma-recipe|receta de la abuela|grandma's recipe|recette de grand-mère|ricetta della nonna|receita da vovó
mothers-day|día de la madre|mother's day|fête des mères|festa della mamma|dia das mães
fathers-day|día del padre|father's day|fête des pères|festa del papà|dia dos pais
black-magic|magia negra|black magic|magie noire|magia nera|magia negra|||!white-magic
white-magic|magia blanca|white magic|magie blanche|magia bianca|magia branca
red-carpet|alfombra roja|red carpet|tapis rouge|tappeto rosso|tapete vermelho
red-alert|alerta roja|red alert|alerte rouge|allarme rosso|alerta vermelho
green-light|luz verde|green light|feu vert|luce verde|luz verde
blue-prince|príncipe azul|prince charming|prince charmant,prince bleu|principe azzurro|príncipe encantado|||~prince
blue-planet|planeta azul|blue planet|planète bleue|pianeta azzurro|planeta azul
blue-note|nota azul|blue note|note bleue|nota blu|nota azul
the-end|fin,el fin|the end|la fin|la fine|o fim|||~end
no-limits|sin límites|no limits,without limits|sans limites|senza limiti|sem limites|||~unlimited
no-fear|sin miedo|no fear,without fear|sans peur|senza paura|sem medo
power-of-love|poder del amor|power of love|pouvoir de l'amour|potere dell'amore|poder do amor
queen-of-the-south|reina del sur|queen of the south|reine du sud|regina del sud|rainha do sul
king-of-the-sea|rey del mar|king of the sea|roi de la mer|re del mare|rei do mar
star-of-the-sea|estrella del mar|star of the sea|étoile de la mer|stella del mare|estrela do mar
son-of|hijo de,hijos de|son of,sons of|fils de|figlio di|filho de
and-company|y compañía,y cía|and company,and co|et compagnie,et cie|e compagnia|e companhia,e cia
and-friends|y amigos|and friends|et amis|e amici|e amigos
since|desde|since|depuis|dal,da|desde
`
