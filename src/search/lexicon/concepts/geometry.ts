export const geometry = `
circle|círculo|circle|cercle|cerchio,circolo|círculo|muyu|muruq'u,muyu|~ring.shape ~round ~sphere
round|redondo,circular|round,circular|rond,circulaire|rotondo,tondo,circolare|redondo,circular|muyu|muruq'u
ring.shape|aro,argolla,anillo|hoop,ring|cerceau,anneau|cerchio,anello|aro,argola,anel
square|cuadrado,cuadro|square|carré|quadrato|quadrado|tawa k'uchu||~rectangle ~cube
triangle|triángulo|triangle|triangle|triangolo|triângulo|kimsa k'uchu||~pyramid
triangular|triangular|triangular|triangulaire|triangolare|triangular|||~triangle
rectangle|rectángulo|rectangle|rectangle|rettangolo|retângulo
pentagon|pentágono|pentagon|pentagone|pentagono|pentágono|||~hexagon
hexagon|hexágono|hexagon|hexagone|esagono|hexágono|||~octagon
octagon|octágono,octógono|octagon|octogone|ottagono|octógono
polygon|polígono|polygon|polygone|poligono|polígono
oval|óvalo,ovalado,oval|oval|ovale|ovale|oval|||~round
ellipse|elipse|ellipse|ellipse|ellisse|elipse
rhombus|rombo|rhombus,lozenge,diamond shape,diamond|losange|rombo,losanga|losango
cube|cubo|cube|cube|cubo|cubo
sphere|esfera|sphere|sphère|sfera|esfera|muruq'u||~ball.shape ~globe
ball.shape|bola|ball|boule,balle|palla|bola
pyramid|pirámide|pyramid|pyramide|piramide|pirâmide
cone|cono|cone|cône|cono|cone
cylinder|cilindro|cylinder|cylindre|cilindro|cilindro
prism|prisma|prism|prisme|prisma|prisma
spiral|espiral|spiral,helix|spirale,hélice|spirale|espiral|||~helix
helix|hélice|helix,propeller|hélice|elica|hélice|||~engine
line|línea,raya|line|ligne|linea|linha|siq'i|siqi
straight|recto,derecho|straight|droit|dritto,diritto|reto,direito
curve|curva|curve|courbe|curva|curva
arc|arco|arc,arch|arc,arche|arco|arco
point|punto,punta|point,dot,spot|point,pointe|punto,punta|ponto,ponta
angle|ángulo|angle|angle|angolo|ângulo|k'uchu
corner|esquina,rincón|corner,nook|coin|angolo,cantuccio|canto,esquina|k'uchu|k'uchu
edge|borde,filo|edge,border,brink|bord|bordo,orlo|borda,beira|pata
side|lado|side|côté|lato|lado
center|centro|center,centre|centre|centro|centro|chawpi|taypi|~middle
central|central|central|central|centrale|central|||~center
middle|medio,mitad|middle,midst|milieu|mezzo|meio|chawpi|taypi
axis|eje|axis/axes,axle|axe,essieu|asse|eixo
cross|cruz|cross|croix|croce|cruz|chakana,krus|kurusa,chakana
crossing|cruce,encrucijada|crossing,crossroads|carrefour,croisement|incrocio,crocevia|cruzamento,encruzilhada
surface|superficie|surface|surface|superficie|superfície
parallel|paralelo|parallel|parallèle|parallelo|paralelo
diagonal|diagonal|diagonal|diagonale|diagonale|diagonal
vertical|vertical|vertical|vertical|verticale|vertical|||!horizontal
horizontal|horizontal|horizontal|horizontal|orizzontale|horizontal
form|forma|form,shape|forme|forma|forma
geometry|geometría|geometry|géométrie|geometria|geometria
dimension|dimensión|dimension|dimension|dimensione|dimensão
zigzag|zigzag|zigzag|zigzag|zigzag|ziguezague
labyrinth|laberinto|labyrinth,maze|labyrinthe|labirinto|labirinto
mosaic|mosaico|mosaic|mosaïque|mosaico|mosaico
symmetry|simetría|symmetry|symétrie|simmetria|simetria
pattern|patrón,diseño|pattern|motif,patron|motivo,modello|padrão,molde
grid|cuadrícula,rejilla|grid|grille|griglia|grade
arrow|flecha,saeta|arrow|flèche|freccia,saetta|flecha,seta|wach'i|michi,mich'i
heart.shape|corazón|heart shape|en forme de cœur|a forma di cuore|em forma de coração
loop|bucle,lazo|loop|boucle|anello,ciclo,cappio|laço
knot|nudo|knot|nœud|nodo|nó|khipu,kipu|chinu
alpha|alfa|alpha|alpha|alfa|alfa|||!omega ~beta
beta|beta|beta|bêta|beta|beta
gamma|gamma|gamma|gamma|gamma|gama|||~beta
omega|omega|omega|oméga|omega|ômega
sigma|sigma|sigma|sigma|sigma|sigma
pi|pi|pi|pi|pi greco|pi
letter.alphabet|letra|letter|lettre|lettera|letra
alphabet|alfabeto,abecedario|alphabet,abc|alphabet|alfabeto|alfabeto
`
