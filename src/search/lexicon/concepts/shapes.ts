// Shapes, signs and symbols.
export const shapes = `
circle|círculo|circle|cercle|cerchio,circolo|círculo|muyu|muyu|~ring.shape ~sphere
ring.shape|aro,anillo|ring,hoop|anneau,cerceau|anello,cerchio|aro,anel|||~circle
semicircle|semicírculo|semicircle|demi-cercle|semicerchio|semicírculo|||~circle
sphere|esfera|sphere|sphère|sfera|esfera|||~globe ~ball
globe|globo,orbe|globe,orb|globe|globo|globo|||~sphere
triangle|triángulo|triangle|triangle|triangolo|triângulo|kimsa k'uchu||~pyramid
square.shape|cuadrado|square|carré|quadrato|quadrado|tawa k'uchu||~rectangle ~cube
rectangle|rectángulo|rectangle|rectangle|rettangolo|retângulo|||~square.shape
rhombus|rombo|rhombus,diamond,lozenge|losange|rombo,losanga|losango|||
pentagon|pentágono|pentagon|pentagone|pentagono|pentágono|||~hexagon
hexagon|hexágono|hexagon|hexagone|esagono|hexágono|||~pentagon ~octagon
octagon|octágono,octógono|octagon|octogone|ottagono|octógono|||~hexagon
polygon|polígono|polygon|polygone|poligono|polígono|||
cube|cubo|cube|cube|cubo|cubo|||~square.shape
cylinder|cilindro|cylinder|cylindre|cilindro|cilindro|||
cone|cono|cone|cône|cono|cone|||
prism|prisma|prism|prisme|prisma|prisma|||
spiral|espiral|spiral|spirale|spirale|espiral|||~helix
helix|hélice|helix,propeller|hélice|elica|hélice|||~spiral
line|línea|line|ligne|linea|linha|siq'i||
curve|curva|curve|courbe|curva|curva|||
point|punto|point,dot,spot|point|punto|ponto|||
spot|mancha|spot,stain,speck|tache|macchia|mancha|||
drop|gota|drop|goutte|goccia|gota|sut'u|ch'aqa|~droplet
droplet|gotita|droplet,little drop|gouttelette|gocciolina|gotinha|||~drop
bubble|burbuja|bubble|bulle|bolla|bolha|||
wave.shape|onda,ola|wave|onde,vague|onda|onda|||
angle|ángulo|angle|angle|angolo|ângulo|k'uchu||
edge|borde,filo|edge,border|bord|bordo,orlo|borda,beira|||
side|lado|side|côté|lato|lado|||
diagonal|diagonal|diagonal|diagonale|diagonale|diagonal|||
axis|eje|axis,axle|axe|asse|eixo|||
pole|polo|pole|pôle|polo|polo|||
cross|cruz/cruces|cross|croix|croce|cruz|chakana|chakana|
southern-cross|cruz del sur|southern cross|croix du sud|croce del sud|cruzeiro do sul|chakana|chakana|~cross
red-cross|cruz roja|red cross|croix rouge|croce rossa|cruz vermelha|||~cross
iron-cross|cruz de hierro|iron cross|croix de fer|croce di ferro|cruz de ferro|||~cross
chakana|chacana,chakana|andean cross||||chakana|chakana|~cross
star.sign|estrella|star|étoile|stella|estrela|quyllur,ch'aska|wara wara|~little-star
little-star|estrellita|little star,starlet|petite étoile,étoilette|stellina|estrelinha|||~star.sign
starry|estrellado|starry|étoilé|stellato|estrelado|||~star.sign
five-stars|cinco estrellas|five stars,five star|cinq étoiles|cinque stelle|cinco estrelas|||~star.sign
four-stars|cuatro estrellas|four stars|quatre étoiles|quattro stelle|quatro estrelas|||~star.sign
three-stars|tres estrellas|three stars|trois étoiles|tre stelle|três estrelas|||~star.sign
north-star|estrella del norte|north star|étoile du nord|stella del nord|estrela do norte|||~star.sign
morning-star|lucero,lucero del alba,estrella de la mañana|morning star|étoile du matin|stella del mattino|estrela da manhã,estrela d'alva|ch'aska||~star.sign
sea-star|estrella de mar|starfish,sea star|étoile de mer|stella marina,stella di mare|estrela do mar|||~star.sign
gold-star|estrella de oro,estrella dorada|gold star,golden star|étoile d'or|stella d'oro|estrela de ouro|||~star.sign
red-star|estrella roja|red star|étoile rouge|stella rossa|estrela vermelha|||~star.sign
white-star|estrella blanca|white star|étoile blanche|stella bianca|estrela branca|||~star.sign
blue-star|estrella azul|blue star|étoile bleue|stella blu,stella azzurra|estrela azul|||~star.sign
shooting-star|estrella fugaz|shooting star,falling star|étoile filante|stella cadente|estrela cadente|||~star.sign
superstar|superestrella|superstar|superstar|superstar,superstella|superestrela|||~star.sign
half-moon|media luna|half moon,crescent|demi-lune,croissant|mezzaluna|meia-lua|||~crescent
crescent|creciente,media luna|crescent|croissant|mezzaluna,crescente|crescente|||~half-moon
full-moon|luna llena|full moon|pleine lune|luna piena|lua cheia|||
new-moon|luna nueva|new moon|nouvelle lune|luna nuova|lua nova|||!full-moon
rising-sun|sol naciente|rising sun|soleil levant|sole nascente|sol nascente|||
heart.sign|corazón|heart|cœur,coeur|cuore/cuori|coração|sunqu|chuyma|
little-heart|corazoncito|little heart|petit cœur,petit coeur|cuoricino|coraçãozinho|||~heart.sign
sweet-heart|dulce corazón|sweet heart|doux cœur|dolce cuore|doce coração|||~heart.sign
lionheart|corazón de león|lionheart,lion heart|cœur de lion,coeur de lion|cuor di leone|coração de leão|||~heart.sign
gold-heart|corazón de oro|heart of gold,golden heart|cœur d'or,coeur d'or|cuore d'oro|coração de ouro|||~heart.sign
red-heart|corazón rojo|red heart|cœur rouge|cuore rosso|coração vermelho|||~heart.sign
clover|trébol|clover,shamrock|trèfle|trifoglio,quadrifoglio|trevo|||
four-leaf-clover|trébol de cuatro hojas|four-leaf clover|trèfle à quatre feuilles|quadrifoglio|trevo de quatro folhas|||~clover
fleur-de-lis|flor de lis|fleur-de-lis,lily flower|fleur de lys,fleur de lis|giglio araldico|flor-de-lis|||
laurel-wreath|corona de laurel,laureles|laurel wreath,laurels|couronne de lauriers|corona d'alloro|coroa de louros|||~crown
garland|guirnalda|garland,wreath|guirlande|ghirlanda|guirlanda,grinalda|||~laurel-wreath
horseshoe|herradura|horseshoe|fer à cheval|ferro di cavallo|ferradura|||
key|llave|key|clé,clef|chiave|chave|||~lock
little-key|llavecita|little key|petite clé,clavette|chiavetta,chiavina|chavinha|||~key
gold-key|llave de oro,llave dorada|gold key,golden key|clé d'or,clef d'or|chiave d'oro|chave de ouro|||~key
lock|cerradura,candado|lock,padlock|serrure,cadenas|serratura,lucchetto|fechadura,cadeado|||~key
check-mark|visto,aspa|check mark,tick|coche|segno di spunta|visto|||
question-mark|signo de interrogación,interrogante|question mark|point d'interrogation|punto interrogativo|ponto de interrogação|||
exclamation|exclamación|exclamation|exclamation|esclamazione|exclamação|||
plus.sign|más|plus|plus|più|mais|||!minus.sign
minus.sign|menos|minus|moins|meno|menos|||!plus.sign
percent|porciento,por ciento|percent,per cent|pour cent|per cento|por cento|||
symbol|símbolo|symbol|symbole|simbolo|símbolo|||~sign
sign|signo,señal|sign|signe|segno|sinal,signo|||~symbol
mark.sign|marca,señal|mark|marque|segno|marca|||
trace|huella,rastro,traza|trace,track,footprint|trace,empreinte|traccia,impronta|traço,rastro,pegada|yupi||
ball|bola,pelota,balón|ball|balle,ballon,boule|palla,pallone|bola|||~sphere
little-ball|bolita,pelotita|little ball|boulette,petite balle|pallina|bolinha|||~ball
golden-ball|bola de oro,balón de oro|golden ball|ballon d'or,boule d'or|palla d'oro,pallone d'oro|bola de ouro|||~ball
crystal-ball|bola de cristal|crystal ball|boule de cristal|sfera di cristallo|bola de cristal|||~ball
snowball|bola de nieve|snowball|boule de neige|palla di neve|bola de neve|||~ball
block|bloque|block|bloc|blocco|bloco|||
bar.shape|barra|bar,rod|barre|barra|barra|||
stick|palo,vara|stick,rod|bâton|bastone,bacchetta|pau,vara|k'aspi|lawa|
band.strip|banda,franja,faja|band,strip|bande|banda,fascia|banda,faixa|||
slice|rebanada,tajada,rodaja|slice|tranche|fetta|fatia|||
piece|pieza,pedazo|piece,bit|pièce,morceau/morceaux|pezzo|peça,pedaço|||
half|mitad,medio|half|moitié,demi|metà,mezzo|metade,meio|kuskan|chikata|
layer|capa|layer|couche|strato|camada|||
crumb|miga,migaja|crumb|miette|briciola|migalha|||
loop|lazo,bucle|loop|boucle|cappio,anello|laço|||
network-shape|malla,reja|grid,lattice|grille|griglia,grata|grade,malha|||
checkerboard|tablero|checkerboard,board|damier|scacchiera|tabuleiro|||
rainbow.sign|arcoíris,arco iris|rainbow|arc-en-ciel|arcobaleno|arco-íris|k'uychi|kurmi|
yin-yang|yin yang|yin yang|yin yang|yin yang|yin yang|||
mandala|mandala|mandala|mandala|mandala|mandala|||
totem|tótem|totem|totem|totem|totem|||
capital.letter|mayúscula|capital letter|majuscule|maiuscola|maiúscula|||
alpha|alfa|alpha|alpha|alfa|alfa|||~beta !omega
beta|beta|beta|bêta|beta|beta|||~alpha
gamma|gamma|gamma|gamma|gamma|gama|||~beta
delta|delta|delta|delta|delta|delta|||~gamma
sigma|sigma|sigma|sigma|sigma|sigma|||
omega|omega|omega|oméga|omega|ômega,ómega|||!alpha
`
