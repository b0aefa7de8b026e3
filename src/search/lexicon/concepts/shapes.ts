// Shapes, signs and symbols.
export const shapes = `
semicircle|semicírculo|semicircle,half circle|demi-cercle|semicerchio|semicírculo,meio círculo|||halbkreis|~circle ~half ~half.moon
droplet|gotita|droplet,little drop|gouttelette|gocciolina|gotinha|||tröpfchen|~drop ~raindrop ~dewdrop
red-cross|cruz roja|red cross|croix rouge|croce rossa|cruz vermelha|||rotes kreuz,rotkreuz|~cross ~first.aid
iron-cross|cruz de hierro|iron cross|croix de fer|croce di ferro|cruz de ferro|||eisernes kreuz|~cross
little-star|estrellita|little star,starlet|petite étoile,étoilette,starlette|stellina|estrelinha,estrelita|||sternchen,sternlein|~star ~starry
four-stars|cuatro estrellas|four stars|quatre étoiles|quattro stelle|quatro estrelas|||vier sterne|~star
three-stars|tres estrellas|three stars|trois étoiles|tre stelle|três estrelas|||drei sterne|~star
gold-star|estrella de oro,estrella dorada|gold star,golden star|étoile d'or,étoile dorée|stella d'oro,stella dorata|estrela de ouro,estrela dourada|||goldstern,goldener stern|~star ~five.stars
red-star|estrella roja|red star|étoile rouge|stella rossa|estrela vermelha|||roter stern|~star
white-star|estrella blanca|white star|étoile blanche|stella bianca|estrela branca|||weißer stern|~star
blue-star|estrella azul|blue star|étoile bleue|stella blu,stella azzurra|estrela azul|||blauer stern,blaustern|~star
superstar|superestrella,súper estrella,gran estrella|superstar|superstar|superstar,superstella|superestrela|||superstar|~star ~celebrity ~diva
rising-sun|sol naciente,sol levante,sol que nace|rising sun|soleil levant|sole nascente,sole levante|sol nascente,sol levante|||aufgehende sonne
little-heart|corazoncito|little heart|petit cœur,petit coeur|cuoricino|coraçãozinho|||herzchen|~heart ~sweet-heart
sweet-heart|dulce corazón|sweet heart|doux cœur|dolce cuore|doce coração|||süßes herz|~heart ~sweetheart
lionheart|corazón de león|lionheart,lion heart|cœur de lion,coeur de lion|cuor di leone|coração de leão|||löwenherz|~heart ~brave
gold-heart|corazón de oro,corazón dorado|heart of gold,golden heart,gold heart|cœur d'or,coeur d'or,cœur doré|cuore d'oro|coração de ouro,coração dourado|||goldherz,goldenes herz,herz aus gold|~heart
red-heart|corazón rojo|red heart|cœur rouge|cuore rosso|coração vermelho|||rotes herz|~heart ~heart.shape
four-leaf-clover|trébol de cuatro hojas,trébol de la suerte|four-leaf clover,lucky clover|trèfle à quatre feuilles|quadrifoglio|trevo de quatro folhas|||vierblättriges kleeblatt,glücksklee|~clover ~four.leaf.clover
laurel-wreath|corona de laurel,laureles,laureola|laurel wreath,laurels,laurel crown|couronne de lauriers|corona d'alloro,corona di lauro|coroa de louros|||lorbeerkranz|~crown ~garland ~laurel ~wreath
horseshoe|herradura|horseshoe|fer à cheval|ferro di cavallo|ferradura|||hufeisen|~good-luck
key|llave|key|clé,clef|chiave|chave|||schlüssel|~lock
little-key|llavecita|little key|petite clé,clavette|chiavetta,chiavina|chavinha|||schlüsselchen|~key
gold-key|llave de oro,llave dorada|gold key,golden key|clé d'or,clef d'or,clé dorée|chiave d'oro|chave de ouro,chave dourada|||goldener schlüssel|~key
lock|cerradura,candado,chapa,cerrojo|lock,padlock,deadbolt|serrure,cadenas,verrou|serratura,lucchetto,chiavistello|fechadura,cadeado,tranca|||schloss,vorhängeschloss
check-mark|visto,aspa,marca de verificación|check mark,tick,checkmark|coche|segno di spunta|visto|||häkchen
question-mark|signo de interrogación,interrogante,interrogación|question mark|point d'interrogation|punto interrogativo|ponto de interrogação|||fragezeichen|~question
exclamation|exclamación,signo de exclamación|exclamation,exclamation point,exclamation mark|exclamation,point d'exclamation|esclamazione,punto esclamativo|exclamação|||ausruf,ausrufezeichen
percent|porciento,por ciento|percent,per cent|pour cent|per cento|por cento|||prozent
symbol|símbolo|symbol|symbole|simbolo|símbolo|||symbol,sinnbild|~sign ~logo
sign|signo,señal|sign,token|signe,marque|segno|sinal,signo|||zeichen|~signal
mark.sign|marca,señal|mark|marque|segno|marca|||marke,markierung,zeichen|~brand
trace|huella,rastro,traza,vestigio|trace,track,footprint,vestige|trace,empreinte,piste,vestige|traccia,impronta,orma,vestigio|traço,rastro,pegada,vestígio|yupi|||~trail
ball|bola,pelota,balón,esférico|ball|balle,ballon,boule|palla,pallone,boccia|bola|||kugel|~sphere ~snowball ~ball.shape
little-ball|bolita,pelotita|little ball,pellet|boulette,petite balle|pallina,pallottola|bolinha,bolita|||bällchen,kügelchen|~ball
golden-ball|bola de oro,balón de oro,balón dorado|golden ball,gold ball|ballon d'or,boule d'or,boule dorée|palla d'oro,pallone d'oro|bola de ouro|||goldener ball,goldball,goldkugel|~ball
crystal-ball|bola de cristal|crystal ball|boule de cristal|sfera di cristallo|bola de cristal|||kristallkugel|~ball
block|bloque|block|bloc|blocco|bloco|||block|~brick
bar.shape|barra|bar,rod|barre|barra|barra|||stange,balken
stick|palo,vara,estaca|stick,rod|bâton,bâtonnet|bastone,bacchetta,stecca|pau,vara,bastão|k'aspi|lawa|stab|~cane.stick
band.strip|banda,franja,faja|band,strip|bande|banda,fascia|banda,faixa,tira|||streifen|~stripe ~tape
layer|capa|layer|couche|strato|camada|||schicht
network-shape|malla,reja,rejilla,cuadrícula,enrejado|grid,lattice,latticework|grille,treillis|griglia,grata,traliccio|grade,malha|||gitter,raster|~net ~mosaic
checkerboard|tablero,damero|checkerboard,board,chessboard|damier,échiquier|scacchiera|tabuleiro,tabuleiro de xadrez|||schachbrett,damebrett
yin-yang|yin yang|yin yang|yin yang|yin yang|yin yang|||yin und yang,yin yang|~mandala
mandala|mandala|mandala|mandala|mandala|mandala|||mandala
totem|tótem|totem,totem pole|totem|totem|totem|||totem|~idol
capital.letter|mayúscula,letra mayúscula|capital letter,uppercase|majuscule,lettre capitale|maiuscola,lettera maiuscola|maiúscula,letra maiúscula|||großbuchstabe|~letter.alphabet
`
