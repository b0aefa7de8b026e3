export const geometry = `
circle|círculo,ruedo,redondel|circle|cercle|cerchio,circolo|círculo|muyu|muruq'u,muyu|kreis/kreise,zirkel|~ring.shape ~round ~sphere ~disc.music
round|redondo,circular|round,circular|rond/ronde,circulaire|rotondo,tondo,circolare|redondo,circular|muyu|muruq'u|rund/runde/runder/rundes
ring.shape|aro,argolla,anillo|hoop,ring|cerceau,anneau|cerchio,anello|aro,argola,anel|||ringe,reif,reifen|~ring
square|cuadrado,cuadro|square,quadrate|carré|quadrato|quadrado|tawa k'uchu||quadrat,viereck|~rectangle ~cube
triangle|triángulo|triangle|triangle|triangolo|triângulo|kimsa k'uchu||dreieck/dreiecke|~pyramid
triangular|triangular|triangular|triangulaire|triangolare|triangular|||dreieckig|~triangle
rectangle|rectángulo|rectangle|rectangle|rettangolo|retângulo|||rechteck
pentagon|pentágono|pentagon|pentagone|pentagono|pentágono|||fünfeck,pentagon|~hexagon ~octagon
hexagon|hexágono|hexagon|hexagone|esagono|hexágono|||sechseck,hexagon|~octagon
octagon|octágono,octógono|octagon|octogone|ottagono|octógono|||achteck,oktogon
polygon|polígono|polygon|polygone|poligono|polígono|||vieleck,polygon|~hexagon
oval|óvalo,ovalado,oval|oval|ovale|ovale|oval|||oval/ovale|~round ~ellipse
ellipse|elipse|ellipse|ellipse|ellisse|elipse|||ellipse/ellipsen|~orbit
rhombus|rombo|rhombus,lozenge,diamond shape,diamond,rhomb|losange|rombo,losanga|losango|||raute/rauten,rhombus|~diamond
cube|cubo|cube|cube|cubo|cubo|||würfel,kubus|~dice
sphere|esfera|sphere|sphère|sfera|esfera,orbe|muruq'u||kugel/kugeln,sphäre|~ball.shape ~globe ~bubble
ball.shape|bola|ball|boule,balle|palla|bola|||kugel
pyramid|pirámide|pyramid|pyramide|piramide|pirâmide|||pyramide/pyramiden
cone|cono|cone|cône|cono|cone|||kegel,konus
cylinder|cilindro|cylinder|cylindre|cilindro|cilindro|||zylinder|~pipe.tube ~roller
prism|prisma|prism|prisme|prisma|prisma|||prisma/prismen
spiral|espiral,espira|spiral,helix|spirale,hélice|spirale|espiral|||spirale/spiralen|~helix
helix|hélice,hélix|helix,propeller|hélice|elica|hélice|||schraubenlinie|~engine
line|línea,raya,trazo|line|ligne,trait|linea,riga|linha,risca,traço|siq'i|siqi|linie/linien,strich|~linear
straight|recto,derecho|straight|droit/droite|dritto,diritto|reto,direito|||gerade,geradeaus
curve|curva|curve|courbe|curva|curva|||kurve/kurven|~arc
arc|arco|arc,arch|arc,arche|arco/archi|arco|||bogen/bögen
point|punto,punta|point,dot,spot|point,pointe|punto,punta|ponto,ponta|||punkt/punkte
angle|ángulo|angle|angle|angolo|ângulo|k'uchu||winkel|~corner
corner|esquina,rincón,recodo|corner,nook|coin,recoin|angolo,cantuccio|canto,esquina,cantinho|k'uchu|k'uchu|ecke/ecken,winkel
edge|borde,filo,orilla,margen|edge,border,brink,verge|bord|bordo,orlo,margine|borda,beira|pata||rand/ränder,kante/kanten|~rim
side|lado|side|côté|lato|lado|||seite/seiten
center|centro|center,centre|centre|centro|centro|chawpi|taypi|zentrum/zentren,mittelpunkt|~middle
central|central|central|central|centrale|central|||zentral/zentrale/zentraler|~center
middle|medio,mitad|middle,midst,mid|milieu|mezzo|meio|chawpi|taypi|mitte
axis|eje|axis/axes,axle|axe,essieu|asse|eixo|||achse/achsen
cross|cruz|cross|croix|croce|cruz|chakana,krus|kurusa,chakana|kreuz/kreuze
crossing|cruce,encrucijada,intersección|crossing,crossroads,crossway,intersection|carrefour,croisement,intersection|incrocio,crocevia,intersezione|cruzamento,encruzilhada,interseção|||kreuzung/kreuzungen,scheideweg
surface|superficie|surface|surface|superficie|superfície|||oberfläche/oberflächen,fläche|~area
parallel|paralelo|parallel|parallèle|parallelo|paralelo|||parallel/parallele
diagonal|diagonal|diagonal|diagonale|diagonale|diagonal|||diagonal/diagonale
vertical|vertical|vertical|vertical|verticale|vertical|||vertikal/vertikale,senkrecht|!horizontal
horizontal|horizontal|horizontal|horizontal|orizzontale|horizontal|||horizontal/horizontale,waagerecht,waagrecht
form|forma|form,shape|forme|forma|forma|||form,gestalt|~figure
geometry|geometría|geometry|géométrie|geometria|geometria|||geometrie
dimension|dimensión|dimension|dimension|dimensione|dimensão|||dimension/dimensionen,abmessung|~size ~measure
zigzag|zigzag|zigzag|zigzag|zigzag|ziguezague|||zickzack
labyrinth|laberinto,dédalo|labyrinth,maze|labyrinthe,dédale|labirinto,dedalo|labirinto|||labyrinth,irrgarten|~minotaur
mosaic|mosaico|mosaic|mosaïque|mosaico|mosaico|||mosaik/mosaike|~tile
symmetry|simetría|symmetry|symétrie|simmetria|simetria|||symmetrie
pattern|patrón,diseño|pattern|motif,patron|motivo,modello|padrão,molde|||muster|~model
grid|cuadrícula,rejilla|grid,lattice|grille|griglia|grade|||gitter,raster|~net
arrow|flecha,saeta|arrow|flèche|freccia,saetta|flecha,seta|wach'i|michi,mich'i|pfeil/pfeile
heart.shape|corazón,en forma de corazón|heart shape,heart-shaped|en forme de cœur|a forma di cuore|em forma de coração|||herzform,herzförmig|~heart
loop|bucle,lazo|loop|boucle|anello,ciclo,cappio|laço,alça|||schleife/schleifen,schlinge|~ring.shape ~curl
knot|nudo|knot|nœud|nodo|nó|khipu,kipu|chinu|knoten|~bow.ribbon
alpha|alfa|alpha|alpha|alfa|alfa|||alpha|!omega ~beta ~first
beta|beta|beta|bêta|beta|beta|||beta
gamma|gamma|gamma|gamma|gamma|gama||||~beta
omega|omega|omega|oméga|omega|ômega|||omega|~last
sigma|sigma|sigma|sigma|sigma|sigma|||sigma
pi|pi|pi|pi|pi greco|pi
letter.alphabet|letra|letter|lettre|lettera|letra|||buchstabe/buchstaben|~alphabet ~writing
alphabet|alfabeto,abecedario,abc,abecé|alphabet,abc|alphabet,abécédaire|alfabeto,abbecedario|alfabeto,abecedário|||alphabet,abc|~to.spell
`
