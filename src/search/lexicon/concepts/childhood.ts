// Toys, party and childhood; short words of marks.
export const childhood = `
toy|juguete|toy,plaything|jouet|giocattolo,balocco|brinquedo|pukllana|anataña|spielzeug|~toy-land
little-toy|juguetito|little toy|petit jouet|giochino|brinquedinho|||kleines spielzeug|~toy
doll|muñeca|doll,dolly|poupée|bambola,pupa|boneca|||puppe|~puppet ~mannequin
little-doll|muñequita|little doll|poupette,petite poupée|bambolina|bonequinha,bonequita|||püppchen|~doll
rag-doll|muñeca de trapo|rag doll|poupée de chiffon|bambola di pezza|boneca de pano|||stoffpuppe,lumpenpuppe|~doll
plush|peluche|plush,plushie,soft toy,stuffed animal|peluche,doudou|peluche,pupazzo|pelúcia,bichinho de pelúcia|||plüsch,plüschtier
spinning-top|trompo,peonza,perinola,pirinola|spinning top,top|toupie|trottola|pião|||kreisel
yo-yo|yoyó,yo-yo|yo-yo|yo-yo|yo-yo|ioiô|||yo-yo
kite.toy|cometa,barrilete,volantín,papalote,pandorga|kite|cerf-volant,cerfs-volants|aquilone|pipa,papagaio,pandorga,arraia|||drachen,papierdrachen|~balloon.toy
marble.toy|canica,bolita,bolinche,bolicha|marble|bille|biglia,bilia|bolinha de gude,berlinde,bola de gude|||murmel
balloon.toy|globo|balloon|ballon|palloncino|balão,bexiga,bola de soprar|||luftballon|~party
swing|columpio|swing|balançoire|altalena|balanço,baloiço|||schaukel|~seesaw ~slide.toy
slide.toy|tobogán,resbaladera,resbaladilla,resbalín,deslizadero|slide|toboggan,glissade|scivolo|escorregador,escorrega,tobogã|||rutsche,rutschbahn
seesaw|subibaja,sube y baja,balancín|seesaw,teeter-totter|bascule,tape-cul|altalena a bilico,bilico|gangorra|||wippe
carousel|carrusel,tiovivo,calesita|carousel,merry-go-round,roundabout|carrousel,manège,chevaux de bois|giostra,carosello|carrossel|||karussell,ringelspiel|~ferris-wheel
ferris-wheel|rueda de la fortuna,noria,rueda de chicago,gran rueda|ferris wheel,big wheel|grande roue|ruota panoramica|roda-gigante|||riesenrad/riesenräder
wheel-of-fortune|rueda de la fortuna|wheel of fortune|roue de la fortune|ruota della fortuna|roda da fortuna|||glücksrad/glücksräder|~ferris-wheel ~roulette
rocking-horse|caballito de madera,caballo balancín,caballito balancín,caballo mecedor|rocking horse|cheval à bascule|cavallo a dondolo,cavalluccio a dondolo|cavalinho de pau,cavalo de balanço,cavalinho de balanço|||schaukelpferd|~pony ~carousel
toy-train|trencito,tren de juguete|toy train,little train,choo-choo|petit train,train jouet|trenino|trenzinho,trenzito|||spielzeugeisenbahn,kleiner zug|~train ~toy
rag|trapo,harapo,andrajo|rag|chiffon,guenille,haillon|straccio,pezza,cencio|trapo|||lappen,lumpen
pacifier|chupón,chupete,chupo|pacifier,dummy,soother,binky|tétine,sucette|ciuccio,succhietto,tettarella|chupeta,chucha|||schnuller,nuckel|~baby-bottle ~baby
baby-bottle|biberón,mamadera,tetero,mamila|baby bottle,feeding bottle|biberon|biberon|mamadeira,biberão|||babyflasche,fläschchen,saugflasche
diaper|pañal|diaper,nappy|couche,lange|pannolino|fralda|||windel|~baby ~bib
bib|babero,pechera,babeta|bib|bavoir|bavaglino,bavagliolo|babador,babete|||lätzchen,latz
stroller|cochecito,coche de bebé,carriola,carreola,carrito de bebé|stroller,pram,pushchair,baby carriage,baby buggy|poussette,landau|passeggino,carrozzina,carrozzella|carrinho de bebê,carrinho|||kinderwagen,buggy|~baby
little-party|fiestita|little party|petite fête|festicciola|festinha|||kleine feier,kleines fest|~party ~fiesta
happy-birthday|feliz cumpleaños,feliz día,feliz cumple|happy birthday|joyeux anniversaire,bon anniversaire,bonne fête|buon compleanno,tanti auguri,auguri di buon compleanno|feliz aniversário,parabéns|||alles gute zum geburtstag,herzlichen glückwunsch zum geburtstag|~birthday ~birthday.cake
pinata|piñata|piñata||pignatta|pinhata|||piñata|~confetti ~birthday.party
confetti|confeti,papel picado,chaya,pica pica|confetti|confettis|coriandoli|confete|||konfetti
clownish|payasito|little clown|petit clown|pagliaccetto|palhacinho|||kleiner clown|~clown
playful|juguetón,retozón|playful,frisky|joueur/joueuse,espiègle,ludique,enjoué,badin|giocoso,giocherellone,scherzoso|brincalhão,lúdico|||verspielt/verspielte/verspielter/verspieltes/verspielten,spielerisch/spielerische/spielerischer/spielerisches/spielerischen|~to.play ~naughty
baptism-party|fiesta de bautizo|christening party|fête de baptême|festa di battesimo|festa de batizado|||tauffeier|~baptism
quinceanera|quinceañera|sweet fifteen,quinceañera
merienda|lonche,merienda,refrigerio|snack,tea time,afternoon tea|goûter|merenda|lanche,merenda,lanchinho|||vesper,zwischenmahlzeit|~snack
lunchbox|lonchera,fiambrera,portaviandas,tartera|lunch box,lunchbox|boîte à lunch,gamelle|portapranzo,portamerenda|lancheira,marmita|||brotdose,lunchbox,brotzeitbox|~lunch
cradle-song|arrorró|cradle song|berceuse|ninnananna|acalanto,cantiga de ninar|||wiegenlied|~lullaby
play-house|casa de juegos,casa de muñecas|playhouse,doll's house|maison de poupée|casa delle bambole|casa de bonecas|||spielhaus/spielhäuser,puppenhaus/puppenhäuser
adventure-land|tierra de aventuras|adventureland,adventure land|pays des aventures|terra delle avventure|terra das aventuras|||abenteuerland|~adventure
wonderland|país de las maravillas|wonderland|pays des merveilles,pays enchanté|paese delle meraviglie|país das maravilhas,terra das maravilhas|||wunderland|~fantasy ~utopia ~neverland ~magic-world
neverland|país de nunca jamás,tierra de nunca jamás|neverland|pays imaginaire,pays de nulle part,pays du jamais-jamais|isola che non c'è|terra do nunca|||nimmerland|~fantasy
bedtime-story|cuento para dormir,cuentos para dormir,cuento de buenas noches|bedtime story|histoire du soir,conte du soir|favola della buonanotte,storia della buonanotte|história de dormir,história de ninar,história para dormir|||gutenachtgeschichte,gute-nacht-geschichte|~story ~lullaby ~fairy-tale
tooth-fairy|ratón pérez,hada de los dientes,ratoncito pérez|tooth fairy|petite souris,fée des dents|fatina dei denti,fata dei denti|fada do dente,fadinha do dente|||zahnfee|~fairy
schoolboy|escolar,colegial,colegiala|schoolboy,school child,schoolchild|écolier/écolière|scolaro|escolar,colegial|||schuljunge,schüler|~student
rascal.little|travieso,diablillo,pilluelo|little rascal,imp,little scamp|petit coquin,polisson,galopin|monello,discolo,birbantello|moleque,peralta,traquinas|||kleiner schlingel,lausbub|~rascal ~naughty ~little-devil
prank|travesura,diablura,picardía,palomillada,trastada|prank,mischief,antic,practical joke|farce,espièglerie,bêtise,diablerie|marachella,scherzo,birichinata,birbonata|travessura,diabrura,peraltice,molecagem|||streich|~joke
magic-world|mundo mágico,mundo de magia|magic world,magical world,world of magic|monde magique,monde de magie|mondo magico,mondo incantato|mundo mágico|||zauberwelt,magische welt
toy-land|tierra de juguetes,país de los juguetes,mundo de juguetes|toyland,toy land|pays des jouets|paese dei balocchi|terra dos brinquedos,país dos brinquedos|||spielzeugland|~toy-shop
child-of-sun|hijo del sol,hijos del sol|child of the sun,son of the sun,children of the sun|fils du soleil,enfant du soleil|figlio del sole,figli del sole|filho do sol,filhos do sol|intip churin||sonnenkind,sohn der sonne|~sun
cuddle|mimo,arrumaco,apapacho|cuddle,snuggle|câlin|coccola|carinho,mimo,aconchego,chamego|||kuscheln,schmusen|~hug ~caress ~to.hug
cuddly|mimoso,abrazable,achuchable,apapachable|cuddly,huggable,snuggly|câlin|coccoloso,tenerone|fofinho,fofo,carinhoso|||kuschelig/kuschelige/kuscheliger/kuscheliges/kuscheligen,knuddelig/knuddelige/knuddeliger/knuddeliges/knuddeligen|~cuddle ~tender ~teddy.bear
spoiled|mimado,engreído,malcriado|spoiled,pampered|gâté|viziato|mimado|||verwöhnt/verwöhnte/verwöhnter/verwöhntes/verwöhnten,verzogen/verzogene/verzogener/verzogenes/verzogenen
sweet-baby|dulce bebé,bebé dulce,dulce nene|sweet baby|doux bébé|dolce bebè|doce bebê|||süßes baby|~baby ~my-baby
`
