// Shapes, signs and symbols.
export const shapes = `
semicircle|semicírculo|semicircle|demi-cercle|semicerchio|semicírculo|||~circle
droplet|gotita|droplet,little drop|gouttelette|gocciolina|gotinha|||~drop
red-cross|cruz roja|red cross|croix rouge|croce rossa|cruz vermelha|||~cross
iron-cross|cruz de hierro|iron cross|croix de fer|croce di ferro|cruz de ferro|||~cross
little-star|estrellita|little star,starlet|petite étoile,étoilette|stellina|estrelinha|||~star
four-stars|cuatro estrellas|four stars|quatre étoiles|quattro stelle|quatro estrelas|||~star
three-stars|tres estrellas|three stars|trois étoiles|tre stelle|três estrelas|||~star
gold-star|estrella de oro,estrella dorada|gold star,golden star|étoile d'or|stella d'oro|estrela de ouro|||~star
red-star|estrella roja|red star|étoile rouge|stella rossa|estrela vermelha|||~star
white-star|estrella blanca|white star|étoile blanche|stella bianca|estrela branca|||~star
blue-star|estrella azul|blue star|étoile bleue|stella blu,stella azzurra|estrela azul|||~star
superstar|superestrella|superstar|superstar|superstar,superstella|superestrela|||~star
rising-sun|sol naciente|rising sun|soleil levant|sole nascente|sol nascente
little-heart|corazoncito|little heart|petit cœur,petit coeur|cuoricino|coraçãozinho|||~heart
sweet-heart|dulce corazón|sweet heart|doux cœur|dolce cuore|doce coração|||~heart
lionheart|corazón de león|lionheart,lion heart|cœur de lion,coeur de lion|cuor di leone|coração de leão|||~heart
gold-heart|corazón de oro|heart of gold,golden heart|cœur d'or,coeur d'or|cuore d'oro|coração de ouro|||~heart
red-heart|corazón rojo|red heart|cœur rouge|cuore rosso|coração vermelho|||~heart
four-leaf-clover|trébol de cuatro hojas|four-leaf clover|trèfle à quatre feuilles|quadrifoglio|trevo de quatro folhas|||~clover
laurel-wreath|corona de laurel,laureles|laurel wreath,laurels|couronne de lauriers|corona d'alloro|coroa de louros|||~crown ~garland
horseshoe|herradura|horseshoe|fer à cheval|ferro di cavallo|ferradura
key|llave|key|clé,clef|chiave|chave|||~lock
little-key|llavecita|little key|petite clé,clavette|chiavetta,chiavina|chavinha|||~key
gold-key|llave de oro,llave dorada|gold key,golden key|clé d'or,clef d'or|chiave d'oro|chave de ouro|||~key
lock|cerradura,candado|lock,padlock|serrure,cadenas|serratura,lucchetto|fechadura,cadeado
check-mark|visto,aspa|check mark,tick|coche|segno di spunta|visto
question-mark|signo de interrogación,interrogante|question mark|point d'interrogation|punto interrogativo|ponto de interrogação
exclamation|exclamación|exclamation|exclamation|esclamazione|exclamação
percent|porciento,por ciento|percent,per cent|pour cent|per cento|por cento
symbol|símbolo|symbol|symbole|simbolo|símbolo|||~sign
sign|signo,señal|sign|signe|segno|sinal,signo
mark.sign|marca,señal|mark|marque|segno|marca
trace|huella,rastro,traza|trace,track,footprint|trace,empreinte|traccia,impronta|traço,rastro,pegada|yupi
ball|bola,pelota,balón|ball|balle,ballon,boule|palla,pallone|bola|||~sphere ~snowball
little-ball|bolita,pelotita|little ball|boulette,petite balle|pallina|bolinha|||~ball
golden-ball|bola de oro,balón de oro|golden ball|ballon d'or,boule d'or|palla d'oro,pallone d'oro|bola de ouro|||~ball
crystal-ball|bola de cristal|crystal ball|boule de cristal|sfera di cristallo|bola de cristal|||~ball
block|bloque|block|bloc|blocco|bloco
bar.shape|barra|bar,rod|barre|barra|barra
stick|palo,vara|stick,rod|bâton|bastone,bacchetta|pau,vara|k'aspi|lawa
band.strip|banda,franja,faja|band,strip|bande|banda,fascia|banda,faixa
layer|capa|layer|couche|strato|camada
network-shape|malla,reja|grid,lattice|grille|griglia,grata|grade,malha
checkerboard|tablero|checkerboard,board|damier|scacchiera|tabuleiro
yin-yang|yin yang|yin yang|yin yang|yin yang|yin yang
mandala|mandala|mandala|mandala|mandala|mandala
totem|tótem|totem|totem|totem|totem
capital.letter|mayúscula|capital letter|majuscule|maiuscola|maiúscula
`
