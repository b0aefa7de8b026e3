// Music, dance, theatre, arts, school and books.
export const arts = `
art|arte|art|art|arte|arte|||kunst/künste|~artist
artistic|artístico|artistic|artistique|artistico|artístico|||künstlerisch|~art
masterpiece|obra maestra,magnum opus|masterpiece,masterwork|chef-d'œuvre,chef-d'oeuvre|capolavoro,opera magistrale|obra-prima|||meisterwerk,meisterstück|~work.art
work.art|obra,obra de arte|work,artwork,work of art|œuvre,oeuvre,œuvre d'art|opera,opera d'arte|obra,obra de arte|||werk,kunstwerk
painting|pintura,cuadro,lienzo|painting,canvas|peinture,tableau,toile|pittura,quadro,dipinto|pintura,quadro,tela|||gemälde,malerei|~picture ~painter ~to.paint
picture|cuadro,imagen|picture|image,tableau|quadro,immagine|quadro,imagem|||bild/bilder|~photo
image|imagen/imágenes|image|image|immagine,effigie|imagem|||bild/bilder|~picture
portrait|retrato|portrait|portrait|ritratto|retrato|||porträt,bildnis|~image
drawing|dibujo|drawing|dessin|disegno|desenho|siq'i||zeichnung|~sketch
sketch|boceto,bosquejo,esbozo,croquis|sketch,outline|croquis,esquisse,ébauche|schizzo,bozzetto,abbozzo|esboço,croqui,rascunho|||skizze
design|diseño|design|design,dessin|disegno,design|desenho,design|||entwurf
engraving|grabado|engraving,etching|gravure,estampe|incisione,stampa|gravura|||gravur,kupferstich
sculpture|escultura|sculpture|sculpture|scultura|escultura|||skulptur,bildhauerei|~statue
statue|estatua|statue|statue|statua|estátua|||statue
monument|monumento|monument|monument|monumento|monumento|||denkmal/denkmäler,monument
museum|museo|museum|musée|museo|museu|||museum/museen
exhibition|exposición,exhibición|exhibition,expo|exposition,expo|mostra,esposizione|exposição|||ausstellung|~fair ~gallery
paintbrush|pincel,brocha|paintbrush,artist's brush|pinceau/pinceaux|pennello|pincel|||pinsel|~palette ~brush
palette|paleta|palette|palette|tavolozza|paleta|||palette|~color
easel|caballete|easel|chevalet|cavalletto|cavalete|||staffelei|~painting
watercolour|acuarela|watercolour,watercolor|aquarelle|acquerello|aquarela|||aquarell|~painting
crayon|crayón,crayola|crayon|crayon|pastello|giz de cera|||wachsmalstift,buntstift|~pencil
photography|fotografía|photography|photographie|fotografia|fotografia|||fotografie|~photo
photo|foto|photo|photo|foto|foto|||foto|~image
camera|cámara,cámara fotográfica|camera|appareil photo,caméra|macchina fotografica,fotocamera|câmera,câmara|||kamera|~photo
cinema|cine|cinema,movie theater,movie theatre|cinéma|cinema|cinema|||kino|~film ~theatre ~movie-star
film|película,film,filme|film,movie,motion picture|film|film,pellicola|filme,película|||film|~video
movie-star|estrella de cine|movie star,film star|vedette de cinéma,star de cinéma|stella del cinema,divo,star del cinema|estrela de cinema|||filmstar|~celebrity ~diva ~actor ~actress
video|video,vídeo|video|vidéo|video|vídeo|||video
theatre|teatro|theatre,theater,playhouse|théâtre|teatro|teatro|||theater|~stage
stage|escenario,tablas,tarima|stage|scène,plateau|palcoscenico|palco|||bühne|~scene
scene|escena|scene|scène|scena|cena|||szene
drama|drama|drama|drame|dramma|drama|||drama/dramen|~tragedy
comedy|comedia|comedy|comédie|commedia|comédia|||komödie|!tragedy
tragedy|tragedia|tragedy|tragédie|tragedia|tragédia|||tragödie
opera|ópera|opera|opéra|opera|ópera|||oper|~operetta ~diva
operetta|opereta|operetta|opérette|operetta|opereta|||operette
aria|aria|aria|aria|aria|ária||||~opera ~song
circus|circo|circus|cirque|circo|circo|||zirkus
show|espectáculo,función|show,spectacle|spectacle,show,représentation|spettacolo,show|espetáculo,show|||schau,vorstellung
puppet|títere,marioneta,guiñol,polichinela|puppet|marionnette,guignol,pantin|burattino,marionetta,fantoccio,pupazzo|marionete,fantoche,títere|||handpuppe
music|música|music|musique|musica|música|taki|q'uchu|musik|~melody
musical|musical|musical|musical/musicaux|musicale|musical|||musikalisch|~music
song|canción,canto,cantar|song,chant,chanson,air|chanson,chant,air|canzone,canto,canzon|canção,canto,cantiga|taki|q'uchu|lied/lieder,gesang|~melody ~ballad
little-song|cancioncita,cancioncilla|ditty|chansonnette|canzonetta|cançãozinha,cantiga|||liedchen|~song
lullaby|canción de cuna,nana,arrullo|lullaby,cradlesong|berceuse|ninna nanna|canção de ninar,cantiga de ninar,acalanto|||wiegenlied,schlaflied|~song
hymn|himno|hymn,anthem|hymne|inno|hino||||~song
melody|melodía,tonada,son|melody,tune,air|mélodie,air|melodia,aria|melodia|||melodie|~harmony ~sonorous
harmony|armonía|harmony|harmonie,entente|armonia|harmonia|||harmonie,eintracht|~balance
harmonious|armonioso|harmonious,melodious|harmonieux/harmonieuse|armonioso|harmonioso|||harmonisch/harmonische|~harmony
rhythm|ritmo|rhythm,beat|rythme,cadence|ritmo|ritmo|||rhythmus/rhythmen,takt|~groove
symphony|sinfonía|symphony|symphonie|sinfonia|sinfonia|||sinfonie,symphonie|~concert ~sonata ~orchestra ~harmony
sonata|sonata|sonata|sonate|sonata|sonata|||sonate|~concert
serenade|serenata|serenade|sérénade|serenata|serenata|||serenade,ständchen|~ballad ~song
ballad|balada,trova|ballad|ballade|ballata|balada|||ballade
rhapsody|rapsodia|rhapsody|rhapsodie|rapsodia|rapsódia|||rhapsodie|~symphony
prelude|preludio|prelude|prélude|preludio|prelúdio|||präludium,vorspiel
nocturne|nocturno|nocturne|nocturne|notturno|noturno||||~night
requiem|réquiem|requiem|requiem|requiem|réquiem|||requiem|~mass.church
concert|concierto|concert|concert|concerto|concerto|||konzert|~recital
recital|recital|recital|récital|recital|recital|||liederabend,solokonzert|~song
chorus|coro|chorus,choir|chœur,chorale|coro,corale|coro|||chor
orchestra|orquesta|orchestra|orchestre|orchestra|orquestra|||orchester|~band.music
band.music|banda,banda musical|band|groupe,fanfare|banda|banda|||musikkapelle,kapelle|~ensemble
note.music|nota|note|note|nota|nota|||musiknote|~chord
chord|acorde|chord|accord|accordo|acorde|||akkord
treble-clef|clave de sol|treble clef|clé de sol|chiave di violino|clave de sol|||violinschlüssel,notenschlüssel
piano|piano,pianoforte|piano|piano|pianoforte,piano|piano|||klavier
organ.music|órgano|organ,pipe organ|orgue|organo|órgão|||orgel|~piano
guitar|guitarra|guitar|guitare|chitarra|guitarra,violão|||gitarre|~charango ~lute
little-guitar|guitarrita|little guitar|petite guitare|chitarrina|guitarrinha|||kleine gitarre|~guitar
violin|violín|violin,fiddle|violon|violino|violino|||geige,violine|~cello
cello|violonchelo,chelo|cello,violoncello|violoncelle|violoncello|violoncelo|||cello,violoncello
harp|arpa|harp|harpe|arpa|harpa|||harfe|~lyre
lyre|lira|lyre|lyre|lira,cetra|lira|||leier,lyra
lute|laúd|lute|luth|liuto|alaúde|||laute|~mandolin
mandolin|mandolina|mandolin|mandoline|mandolino|bandolim|||mandoline
flute|flauta|flute|flûte|flauto|flauta|qina,pinkuyllu|qina,pinkillu|flöte,querflöte|~quena
panpipes|zampoña,siku,antara|panpipes,pan pipes|flûte de pan|flauto di pan,zampogna|flauta de pã|antara|siku|panflöte|~flute
magic-flute|flauta mágica|magic flute|flûte enchantée|flauto magico|flauta mágica|||zauberflöte|~flute
clarinet|clarinete|clarinet|clarinette|clarinetto|clarinete|||klarinette|~oboe ~saxophone
oboe|oboe|oboe|hautbois|oboe|oboé|||oboe
saxophone|saxofón,saxo|saxophone,sax|saxophone|sassofono|saxofone|||saxofon,saxophon
trumpet|trompeta|trumpet|trompette|tromba|trompete,trombeta|||trompete|~horn.music
trombone|trombón|trombone|trombone|trombone|trombone|||posaune|~trumpet
horn.music|corno,trompa,clarín|horn,bugle,french horn,clarion|cor,clairon|corno|trompa,corneta,clarim|||hörner,waldhorn
pututu|pututo,pututu|conch trumpet||||pututu|pututu|muschelhorn|~horn.music
accordion|acordeón|accordion,squeezebox|accordéon|fisarmonica|acordeão,sanfona|||akkordeon,ziehharmonika|~bandoneon ~harmonica
bandoneon|bandoneón|bandoneon|bandonéon|bandoneon|bandoneon|||bandoneon
harmonica|armónica,rondín|harmonica,mouth organ|harmonica|armonica|gaita,harmônica,gaita de boca|||mundharmonika
bagpipes|gaita,cornamusa|bagpipes|cornemuse|cornamusa,zampogna,piva|gaita de foles|||dudelsack
drum|tambor|drum|tambour|tamburo|tambor,tamborim|tinya,wankar|wankara|trommel,pauke|~cajon
tambourine|pandereta,pandero,panderete|tambourine|tambourin,tambour de basque|tamburello|pandeiro|||tamburin|~drum ~castanets
castanets|castañuelas,castañuela|castanets|castagnettes|nacchere|castanholas|||kastagnetten
bell|campana|bell|cloche|campana|sino|||glocke
little-bell|campanita,campanilla|little bell,handbell|clochette,sonnette|campanella/campanello,campanellino|sininho,campainha|||glöckchen|~bell
rattle|cascabel,sonajero,maraca,sonaja|rattle|crécelle,hochet,grelot|sonaglio|chocalho,guizo|||rassel
whistle|silbato,silbido,pito,silbo|whistle|sifflet|fischietto,fischio|apito,assobio|||pfeife,trillerpfeife,pfiff
gong|gong|gong|gong|gong|gongo|||gong|~bell
disc.music|disco|disc,disk,record,vinyl record|disque|disco|disco|||schallplatte,platte|~album
dance|danza,baile|dance,dancing|danse,bal|danza,ballo|dança,baile|tusuy|thuqu|tanz/tänze|~ballet ~marinera
ball.dance|baile|ball|bal|ballo|baile||||~dance
ballet|ballet|ballet|ballet|balletto|balé,bailado|||ballett
waltz|vals|waltz|valse|valzer|valsa|||walzer|~dance ~polka
tango|tango|tango|tango|tango|tango|||tango|~dance ~bolero ~waltz
salsa.dance|salsa|salsa|salsa|salsa|salsa||||~dance ~rumba ~mambo
rumba|rumba|rumba|rumba|rumba|rumba|||rumba|~dance
bolero|bolero|bolero|boléro|bolero|bolero|||bolero|~dance
flamenco|flamenco|flamenco|flamenco|flamenco|flamenco||||~dance ~castanets
polka|polca|polka|polka|polka|polca|||polka|~dance
jazz|jazz|jazz|jazz|jazz|jazz|||jazz
school|escuela,colegio|school,schoolhouse|école,collège|scuola|escola,colégio|yachay wasi|yatiqañ uta|schule|~academy ~schoolboy ~student
preschool|jardín de infantes,nido,jardín infantil,kínder,parvulario|kindergarten,preschool,nursery school|maternelle,jardin d'enfants|asilo,scuola materna|jardim de infância|||kindergarten,vorschule|~school
nursery.child|guardería,sala cuna,cuna|nursery,daycare,crèche,day care,creche|crèche,garderie|asilo nido|creche|||kinderkrippe,kindertagesstätte,kita|~preschool
college|colegio,universidad|college|collège|collegio|colégio|||college,kolleg,hochschule|~school ~university
university|universidad|university|université|università|universidade|hatun yachay wasi||universität|~academy
academy|academia|academy|académie|accademia|academia|||akademie
academic|académico|academic|académique|accademico|acadêmico,académico|||akademisch/akademische|~academy
campus|campus|campus|campus|campus|campus|||campus
class|clase,aula,salón de clases|class,classroom|classe|classe|classe,aula|||klasse,klassenzimmer
lesson|lección|lesson|leçon|lezione|lição,aula|||lektion,unterrichtsstunde|~instruction ~class ~course
course|curso|course|cours|corso|curso|||kurs,lehrgang
education|educación|education|éducation|educazione,istruzione|educação|||bildung,ausbildung|~teaching
teaching|enseñanza|teaching|enseignement|insegnamento|ensino|||unterricht,lehre|~teacher ~to.teach ~lesson
learning|aprendizaje|learning|apprentissage|apprendimento|aprendizagem|yachay|yatiqa|lernen|~to.learn ~study.noun
study.noun|estudio,estudios|study,studies|étude,études|studio,studi|estudo,estudos|||studium/studien|~student ~to.study
exam|examen|exam,examination,test|examen,épreuve|esame|exame|||prüfung,examen|~evaluation ~test
test|prueba,test|test|test,essai|test,prova|teste,prova
diploma|diploma|diploma|diplôme|diploma|diploma|||diplom|~degree ~certificate
graduate|graduado,egresado|graduate,alumnus|diplômé|laureato,diplomato|graduado,formado|||absolvent
scholarship|beca|scholarship|bourse|borsa di studio|bolsa de estudos|||stipendium
book|libro|book,tome,volume|livre|libro|livro|||buch/bücher|~bookshop ~library
little-book|librito|booklet,little book|livret,petit livre|libretto,libriccino|livrinho,livreto|||büchlein|~book
notebook|cuaderno,libreta,bloc|notebook,notepad,copybook|cahier,carnet,calepin|quaderno,taccuino|caderno|||notizbuch,heft|~diary
diary|diario|diary,journal|journal intime,journal|diario|diário|||tagebuch
agenda|agenda|agenda,planner,organizer|agenda|agenda|agenda|||terminkalender,agenda
page|página|page|page|pagina|página|||seite|~sheet.paper
sheet.paper|hoja|sheet|feuille|foglio|folha|||blatt/blätter,bogen
chapter|capítulo|chapter|chapitre|capitolo|capítulo|||kapitel
library|biblioteca|library|bibliothèque,médiathèque|biblioteca|biblioteca|||bibliothek,bücherei
encyclopedia|enciclopedia|encyclopedia,encyclopaedia|encyclopédie|enciclopedia|enciclopédia|||enzyklopädie,lexikon|~dictionary
dictionary|diccionario,léxico|dictionary,lexicon|dictionnaire|dizionario|dicionário|||wörterbuch
newspaper|periódico,diario|newspaper,news,daily|journal,quotidien|giornale,quotidiano|jornal|||zeitung|~magazine ~news ~chronicle
magazine|revista|magazine,review|revue,magazine|rivista,periodico|revista|||zeitschrift,magazin|~gazette
gazette|gaceta|gazette|gazette|gazzetta|gazeta|||anzeiger|~newspaper
news|noticia,noticias|news,tidings|nouvelles,actualités,nouvelle|notizia,notizie,novità|notícia,notícias|||nachrichten,nachricht|~gazette
chronicle|crónica|chronicle|chronique|cronaca|crônica|||chronik|~history
herald|heraldo,pregonero|herald|héraut|araldo|arauto|||herold
press.news|prensa|press|presse|stampa|imprensa||||~newspaper
publishing|editorial|publishing house,publisher|maison d'édition,éditions|casa editrice,edizioni|editora|||verlag
edition|edición|edition,issue|édition|edizione|edição|||ausgabe,edition,auflage
printing|imprenta,impresión|printing,print|imprimerie,impression|stampa,tipografia|impressão,gráfica|||druck,buchdruck|~press.machine
story|historia,cuento,relato|story,tale,narrative|histoire,conte,récit|storia,racconto|história,conto,narrativa|willay||geschichte,erzählung|~fable
fable|fábula|fable|fable|favola|fábula|||fabel
novel|novela|novel|roman|romanzo|romance,novela||||~story ~romance
poem|poema|poem|poème|poema,poesia|poema|harawi||gedicht|~poetry
poetry|poesía|poetry|poésie|poesia|poesia|harawi||dichtung,poesie,lyrik
verse|verso|verse|vers|verso|verso||||~poem
word|palabra|word|mot,parole|parola|palavra|simi|aru|wort/wörter/worte|~language
letter.mail|carta,misiva,epístola|letter,epistle,missive|lettre,missive|lettera,missiva|carta,missiva||||~envelope
language|lengua,idioma,lenguaje|language,tongue|langue,langage,idiome|lingua,linguaggio,idioma|língua,idioma,linguagem|simi|aru|sprache|~tongue
signature|firma,rúbrica|signature,autograph|signature|firma|assinatura|||unterschrift,signatur
writing|escritura,escrito|writing|écriture|scrittura|escrita|qillqa|qillqa|schreiben,schrift|~to.write ~writer
pen|lapicero,bolígrafo,pluma,boli,birome,estilográfica|pen,ballpoint,biro,fountain pen|stylo,plume,stylo-bille|penna,biro|caneta,pena|||kugelschreiber,füller,schreibfeder|~pencil ~feather
pencil|lápiz/lápices|pencil|crayon|matita|lápis|||bleistift
inkwell|tintero|inkwell,inkpot|encrier|calamaio|tinteiro|||tintenfass|~ink ~pen
eraser|borrador,goma de borrar,goma|eraser,rubber|gomme|gomma|borracha|||radiergummi,radierer
ruler.tool|regla|ruler|règle|righello|régua
compass.drawing|compás|compass,compasses|compas|compasso|compasso|||zirkel
envelope|sobre|envelope|enveloppe|busta|envelope|||umschlag,briefumschlag
stamp|sello,estampilla,timbre,timbre postal|stamp,postage stamp|timbre,cachet|francobollo,timbro|selo,carimbo|||briefmarke,stempel
seal.stamp|sello|seal,signet|sceau|sigillo|selo|||siegel|~stamp
postcard|postal,tarjeta postal|postcard|carte postale|cartolina,cartolina postale|cartão-postal,postal|||postkarte,ansichtskarte|~letter.mail
poster|afiche,póster,cartel|poster,placard|affiche|manifesto,poster|cartaz,pôster|||plakat,poster
`
