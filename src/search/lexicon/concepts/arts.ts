// Music, dance, theatre, arts, school and books.
export const arts = `
art|arte|art|art|arte|arte
artistic|artístico|artistic|artistique|artistico|artístico|||~art
masterpiece|obra maestra|masterpiece|chef-d'œuvre,chef-d'oeuvre|capolavoro|obra-prima
work.art|obra|work|œuvre,oeuvre|opera|obra
painting|pintura,cuadro|painting|peinture,tableau|pittura,quadro|pintura,quadro|||~picture
picture|cuadro,imagen|picture|image,tableau|quadro,immagine|quadro,imagem
image|imagen/imágenes|image|image|immagine|imagem|||~picture
portrait|retrato|portrait|portrait|ritratto|retrato
drawing|dibujo|drawing|dessin|disegno|desenho|siq'i||~sketch
sketch|boceto,bosquejo|sketch|croquis,esquisse|schizzo,bozzetto|esboço
design|diseño|design|design,dessin|disegno,design|desenho,design
engraving|grabado|engraving|gravure|incisione|gravura
sculpture|escultura|sculpture|sculpture|scultura|escultura|||~statue
statue|estatua|statue|statue|statua|estátua
monument|monumento|monument|monument|monumento|monumento
museum|museo|museum|musée|museo|museu
exhibition|exposición|exhibition,expo|exposition|mostra,esposizione|exposição|||~fair
paintbrush|pincel|paintbrush|pinceau/pinceaux|pennello|pincel
palette|paleta|palette|palette|tavolozza|paleta
easel|caballete|easel|chevalet|cavalletto|cavalete
watercolour|acuarela|watercolour,watercolor|aquarelle|acquerello|aquarela
crayon|crayón,crayola|crayon|crayon|pastello|giz de cera|||~pencil
photography|fotografía|photography|photographie|fotografia|fotografia|||~photo
photo|foto|photo|photo|foto|foto
camera|cámara|camera|appareil photo,caméra|macchina fotografica,fotocamera|câmera,câmara
cinema|cine|cinema,movie theater|cinéma|cinema|cinema|||~film
film|película,film|film,movie|film|film,pellicola|filme,película
movie-star|estrella de cine|movie star,film star|vedette de cinéma,star de cinéma|stella del cinema,divo|estrela de cinema|||~celebrity
video|video,vídeo|video|vidéo|video|vídeo
theatre|teatro|theatre,theater|théâtre|teatro|teatro|||~stage
stage|escenario,tablas|stage|scène|palcoscenico|palco
scene|escena|scene|scène|scena|cena
drama|drama|drama|drame|dramma|drama|||~tragedy
comedy|comedia|comedy|comédie|commedia|comédia|||!tragedy
tragedy|tragedia|tragedy|tragédie|tragedia|tragédia
opera|ópera|opera|opéra|opera|ópera|||~operetta
operetta|opereta|operetta|opérette|operetta|opereta
aria|aria|aria|aria|aria|ária|||~opera
circus|circo|circus|cirque|circo|circo
show|espectáculo,función|show|spectacle,show|spettacolo,show|espetáculo,show
puppet|títere,marioneta|puppet|marionnette,guignol|burattino,marionetta|marionete,fantoche
music|música|music|musique|musica|música|taki|q'uchu|~melody
musical|musical|musical|musical/musicaux|musicale|musical|||~music
song|canción,canto|song,chant|chanson,chant|canzone,canto|canção,canto|taki|q'uchu|~melody
little-song|cancioncita,cancioncilla|ditty|chansonnette|canzonetta|cançãozinha,cantiga|||~song
lullaby|canción de cuna,nana,arrullo|lullaby|berceuse|ninna nanna|canção de ninar|||~song
hymn|himno|hymn,anthem|hymne|inno|hino|||~song
melody|melodía|melody,tune|mélodie|melodia|melodia|||~harmony
harmony|armonía|harmony|harmonie|armonia|harmonia|||~balance
harmonious|armonioso|harmonious|harmonieux/harmonieuse|armonioso|harmonioso|||~harmony
rhythm|ritmo|rhythm,beat|rythme|ritmo|ritmo
symphony|sinfonía|symphony|symphonie|sinfonia|sinfonia|||~concert
sonata|sonata|sonata|sonate|sonata|sonata
serenade|serenata|serenade|sérénade|serenata|serenata
ballad|balada|ballad|ballade|ballata|balada
rhapsody|rapsodia|rhapsody|rhapsodie|rapsodia|rapsódia
prelude|preludio|prelude|prélude|preludio|prelúdio
nocturne|nocturno|nocturne|nocturne|notturno|noturno
requiem|réquiem|requiem|requiem|requiem|réquiem
concert|concierto|concert|concert|concerto|concerto|||~recital
recital|recital|recital|récital|recital|recital
chorus|coro|chorus,choir|chœur,chorale|coro|coro
orchestra|orquesta|orchestra|orchestre|orchestra|orquestra|||~band.music
band.music|banda|band|groupe,fanfare|banda|banda
note.music|nota|note|note|nota|nota
chord|acorde|chord|accord|accordo|acorde
treble-clef|clave de sol|treble clef|clé de sol|chiave di violino|clave de sol
piano|piano|piano|piano|pianoforte,piano|piano
organ.music|órgano|organ|orgue|organo|órgão|||~piano
guitar|guitarra|guitar|guitare|chitarra|guitarra,violão|||~charango
little-guitar|guitarrita|little guitar|petite guitare|chitarrina|guitarrinha|||~guitar
violin|violín|violin,fiddle|violon|violino|violino|||~cello
cello|violonchelo,chelo|cello,violoncello|violoncelle|violoncello|violoncelo
harp|arpa|harp|harpe|arpa|harpa|||~lyre
lyre|lira|lyre|lyre|lira|lira
lute|laúd|lute|luth|liuto|alaúde|||~mandolin
mandolin|mandolina|mandolin|mandoline|mandolino|bandolim
flute|flauta|flute|flûte|flauto|flauta|qina,pinkuyllu|qina,pinkillu|~quena
panpipes|zampoña,siku,antara|panpipes,pan pipes|flûte de pan|flauto di pan,zampogna|flauta de pã|antara|siku|~flute
magic-flute|flauta mágica|magic flute|flûte enchantée|flauto magico|flauta mágica|||~flute
clarinet|clarinete|clarinet|clarinette|clarinetto|clarinete
oboe|oboe|oboe|hautbois|oboe|oboé
saxophone|saxofón,saxo|saxophone,sax|saxophone|sassofono|saxofone
trumpet|trompeta|trumpet|trompette|tromba|trompete,trombeta|||~horn.music
trombone|trombón|trombone|trombone|trombone|trombone|||~trumpet
horn.music|corno,trompa|horn,bugle|cor,clairon|corno|trompa,corneta
pututu|pututo,pututu|conch trumpet||||pututu|pututu|~horn.music
accordion|acordeón|accordion|accordéon|fisarmonica|acordeão|||~bandoneon
bandoneon|bandoneón|bandoneon|bandonéon|bandoneon|bandoneon
harmonica|armónica|harmonica|harmonica|armonica|gaita,harmônica
bagpipes|gaita|bagpipes|cornemuse|cornamusa,zampogna|gaita de foles
drum|tambor|drum|tambour|tamburo|tambor|tinya,wankar|wankara|~cajon
tambourine|pandereta|tambourine|tambourin|tamburello|pandeiro|||~drum
castanets|castañuelas|castanets|castagnettes|nacchere|castanholas
bell|campana|bell|cloche|campana|sino
little-bell|campanita,campanilla|little bell,handbell|clochette|campanella,campanellino|sininho,campainha|||~bell
rattle|cascabel,sonajero,maraca|rattle|crécelle,hochet|sonaglio|chocalho
whistle|silbato,silbido|whistle|sifflet|fischietto,fischio|apito,assobio
gong|gong|gong|gong|gong|gongo
disc.music|disco|disc,disk,record|disque|disco|disco
dance|danza,baile|dance,dancing|danse,bal|danza,ballo|dança,baile|tusuy|thuqu|~ballet ~marinera
ball.dance|baile|ball|bal|ballo|baile|||~dance
ballet|ballet|ballet|ballet|balletto|balé,bailado
waltz|vals|waltz|valse|valzer|valsa|||~dance
tango|tango|tango|tango|tango|tango|||~dance
salsa.dance|salsa|salsa|salsa|salsa|salsa|||~dance
rumba|rumba|rumba|rumba|rumba|rumba|||~dance
bolero|bolero|bolero|boléro|bolero|bolero|||~dance
flamenco|flamenco|flamenco|flamenco|flamenco|flamenco|||~dance
polka|polca|polka|polka|polka|polca|||~dance
jazz|jazz|jazz|jazz|jazz|jazz
school|escuela,colegio|school|école|scuola|escola|yachay wasi|yatiqañ uta|~academy
preschool|jardín de infantes,nido|kindergarten,preschool|maternelle,jardin d'enfants|asilo,scuola materna|jardim de infância|||~school
nursery.child|guardería|nursery,daycare|crèche,garderie|asilo nido|creche|||~preschool
college|colegio,universidad|college|collège|collegio|colégio|||~school
university|universidad|university|université|università|universidade|hatun yachay wasi||~academy
academy|academia|academy|académie|accademia|academia
academic|académico|academic|académique|accademico|acadêmico|||~academy
campus|campus|campus|campus|campus|campus
class|clase|class,classroom|classe|classe|classe,aula
lesson|lección|lesson|leçon|lezione|lição,aula
course|curso|course|cours|corso|curso
education|educación|education|éducation|educazione,istruzione|educação|||~teaching
teaching|enseñanza|teaching|enseignement|insegnamento|ensino
learning|aprendizaje|learning|apprentissage|apprendimento|aprendizagem|yachay|yatiqa
study.noun|estudio,estudios|study,studies|étude,études|studio,studi|estudo,estudos
exam|examen|exam,examination,test|examen|esame|exame
test|prueba,test|test|test,essai|test,prova|teste,prova
diploma|diploma|diploma|diplôme|diploma|diploma
graduate|graduado,egresado|graduate|diplômé|laureato,diplomato|graduado,formado
scholarship|beca|scholarship|bourse|borsa di studio|bolsa de estudos
book|libro|book|livre|libro|livro
little-book|librito|booklet,little book|livret,petit livre|libretto,libriccino|livrinho,livreto|||~book
notebook|cuaderno,libreta|notebook|cahier,carnet|quaderno,taccuino|caderno
diary|diario|diary,journal|journal intime,journal|diario|diário
agenda|agenda|agenda,planner|agenda|agenda|agenda
page|página|page|page|pagina|página
sheet.paper|hoja|sheet|feuille|foglio|folha
chapter|capítulo|chapter|chapitre|capitolo|capítulo
library|biblioteca|library|bibliothèque|biblioteca|biblioteca
encyclopedia|enciclopedia|encyclopedia|encyclopédie|enciclopedia|enciclopédia
dictionary|diccionario|dictionary|dictionnaire|dizionario|dicionário
newspaper|periódico,diario|newspaper,news|journal|giornale|jornal|||~magazine
magazine|revista|magazine,review|revue,magazine|rivista|revista
gazette|gaceta|gazette|gazette|gazzetta|gazeta|||~newspaper
news|noticia,noticias|news|nouvelles,actualités|notizia,notizie|notícia,notícias
chronicle|crónica|chronicle|chronique|cronaca|crônica
herald|heraldo|herald|héraut|araldo|arauto
press.news|prensa|press|presse|stampa|imprensa|||~newspaper
publishing|editorial|publishing house,publisher|maison d'édition,éditions|casa editrice,edizioni|editora
edition|edición|edition|édition|edizione|edição
printing|imprenta,impresión|printing,print|imprimerie,impression|stampa,tipografia|impressão,gráfica
story|historia,cuento,relato|story,tale|histoire,conte,récit|storia,racconto|história,conto|willay||~fable
fable|fábula|fable|fable|favola|fábula
novel|novela|novel|roman|romanzo|romance,novela|||~story
poem|poema|poem|poème|poema,poesia|poema|harawi||~poetry
poetry|poesía|poetry|poésie|poesia|poesia|harawi
verse|verso|verse|vers|verso|verso|||~poem
word|palabra|word|mot,parole|parola|palavra|simi|aru
letter.mail|carta|letter|lettre|lettera|carta
language|lengua,idioma,lenguaje|language,tongue|langue,langage|lingua,linguaggio|língua,idioma|simi|aru
signature|firma|signature|signature|firma|assinatura
writing|escritura|writing|écriture|scrittura|escrita|qillqa|qillqa
pen|lapicero,bolígrafo,pluma|pen,ballpoint|stylo,plume|penna|caneta,pena|||~pencil
pencil|lápiz/lápices|pencil|crayon|matita|lápis
inkwell|tintero|inkwell|encrier|calamaio|tinteiro|||~ink
eraser|borrador,goma de borrar|eraser,rubber|gomme|gomma|borracha
ruler.tool|regla|ruler|règle|righello|régua
compass.drawing|compás|compass,compasses|compas|compasso|compasso
envelope|sobre|envelope|enveloppe|busta|envelope
stamp|sello,estampilla|stamp|timbre|francobollo,timbro|selo,carimbo
seal.stamp|sello|seal|sceau|sigillo|selo
postcard|postal,tarjeta postal|postcard|carte postale|cartolina|cartão-postal,postal
poster|afiche,póster,cartel|poster|affiche|manifesto,poster|cartaz,pôster
`
