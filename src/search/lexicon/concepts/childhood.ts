// Toys, party and childhood; short words of marks.
export const childhood = `
toy|juguete|toy|jouet|giocattolo|brinquedo|pukllana|anataña
little-toy|juguetito|little toy|petit jouet|giochino|brinquedinho|||~toy
doll|muñeca|doll,dolly|poupée|bambola|boneca|||~puppet
little-doll|muñequita|little doll|poupette,petite poupée|bambolina|bonequinha|||~doll
rag-doll|muñeca de trapo|rag doll|poupée de chiffon|bambola di pezza|boneca de pano|||~doll
plush|peluche|plush|peluche|peluche|pelúcia
spinning-top|trompo,peonza|spinning top,top|toupie|trottola|pião
yo-yo|yoyó|yo-yo|yo-yo|yo-yo|ioiô
kite.toy|cometa,barrilete|kite|cerf-volant|aquilone|pipa,papagaio
marble.toy|canica,bolita|marble|bille|biglia|bolinha de gude
balloon.toy|globo|balloon|ballon|palloncino|balão,bexiga
swing|columpio|swing|balançoire|altalena|balanço
slide.toy|tobogán,resbaladera|slide|toboggan|scivolo|escorregador
seesaw|subibaja|seesaw|bascule|altalena a bilico|gangorra
carousel|carrusel,tiovivo|carousel,merry-go-round|carrousel,manège|giostra,carosello|carrossel
ferris-wheel|rueda de la fortuna,noria|ferris wheel|grande roue|ruota panoramica|roda-gigante
wheel-of-fortune|rueda de la fortuna|wheel of fortune|roue de la fortune|ruota della fortuna|roda da fortuna
rocking-horse|caballito de madera,caballo balancín|rocking horse|cheval à bascule|cavallo a dondolo|cavalinho de pau
toy-train|trencito|toy train,little train|petit train|trenino|trenzinho|||~train
rag|trapo|rag|chiffon|straccio,pezza|trapo
pacifier|chupón,chupete|pacifier,dummy|tétine,sucette|ciuccio|chupeta
baby-bottle|biberón,mamadera|baby bottle,feeding bottle|biberon|biberon|mamadeira
diaper|pañal|diaper,nappy|couche|pannolino|fralda
bib|babero|bib|bavoir|bavaglino|babador
stroller|cochecito,coche de bebé|stroller,pram|poussette,landau|passeggino,carrozzina|carrinho de bebê
little-party|fiestita|little party|petite fête|festicciola|festinha|||~party
happy-birthday|feliz cumpleaños|happy birthday|joyeux anniversaire,bon anniversaire|buon compleanno,tanti auguri|feliz aniversário,parabéns|||~birthday
pinata|piñata|piñata||pignatta|pinhata
confetti|confeti|confetti|confettis|coriandoli|confete
clownish|payasito|little clown|petit clown|pagliaccetto|palhacinho|||~clown
playful|juguetón|playful|joueur/joueuse,espiègle|giocoso|brincalhão
baptism-party|fiesta de bautizo|christening party|fête de baptême|festa di battesimo|festa de batizado
quinceanera|quinceañera|sweet fifteen,quinceañera
merienda|lonche,merienda|snack,tea time|goûter|merenda|lanche
lunchbox|lonchera|lunch box,lunchbox|boîte à lunch|portapranzo|lancheira
cradle-song|arrorró|cradle song|berceuse|ninnananna|acalanto|||~lullaby
play-house|casa de juegos,casa de muñecas|playhouse,doll's house|maison de poupée|casa delle bambole|casa de bonecas
adventure-land|tierra de aventuras|adventureland,adventure land|pays des aventures|terra delle avventure|terra das aventuras
wonderland|país de las maravillas|wonderland|pays des merveilles|paese delle meraviglie|país das maravilhas
neverland|país de nunca jamás|neverland|pays imaginaire|isola che non c'è|terra do nunca
bedtime-story|cuento para dormir|bedtime story|histoire du soir|favola della buonanotte|história de dormir|||~story
tooth-fairy|ratón pérez,hada de los dientes|tooth fairy|petite souris,fée des dents|fatina dei denti|fada do dente
schoolboy|escolar,colegial|schoolboy,school child|écolier/écolière|scolaro|escolar|||~student
rascal.little|travieso,diablillo|little rascal,imp|petit coquin|monello|moleque|||~rascal
prank|travesura|prank,mischief,antic|farce,espièglerie,bêtise|marachella,scherzo,birichinata|travessura
magic-world|mundo mágico|magic world|monde magique|mondo magico|mundo mágico
toy-land|tierra de juguetes|toyland,toy land|pays des jouets|paese dei balocchi|terra dos brinquedos
child-of-sun|hijo del sol|child of the sun,son of the sun|fils du soleil|figlio del sole|filho do sol|intip churin
cuddle|mimo,arrumaco|cuddle|câlin|coccola|carinho,mimo|||~hug
cuddly|mimoso|cuddly|câlin|coccoloso|fofinho|||~cuddle
spoiled|mimado,engreído|spoiled,pampered|gâté|viziato|mimado
sweet-baby|dulce bebé|sweet baby|doux bébé|dolce bebè|doce bebê
`
