export const quantity = `
number|número|number,numeral|nombre,numéro|numero|número|yupay
figure.digit|cifra,dígito|digit,figure|chiffre|cifra|cifra,dígito|||~number
zero.null|nulo,cero|null,nil,nought|nul|nullo|nulo
nothing|nada|nothing,naught,nada|rien|niente,nulla|nada|mana imapas|janiwa
everything|todo|everything,all|tout|tutto|tudo,todo|tukuy,llapan|taqi|!nothing
everyone|todos|everyone,everybody|tout le monde,tous|tutti|todos,todo mundo|llapan,tukuy|taqini|~everything
total|total|total|total|totale|total
sum|suma|sum|somme|somma|soma
plus|más|plus,more|plus|più|mais|aswan|juk'ampi
less|menos|less,minus|moins|meno|menos|||!plus
max|máximo,máx|maximum,max,maximal|maximum,maximal|massimo|máximo|||!min
min|mínimo|minimum,mini,minimal|minimum,minimal|minimo|mínimo
many|muchos,mucho|many,much,lots|beaucoup,nombreux/nombreuse|molti,molto|muitos,muito|achka,ashka,askha|walja|!few
few|pocos,poco|few,little|peu|pochi,poco|poucos,pouco|pisi|juk'a
only|único,solo,solamente|only,unique,sole|unique,seul|unico,solo|único,só|sapalla,ch'ulla|sapa
unique|único|unique,only,sole|unique|unico|único|sapan||~only
alone|solo,solitario|alone,lonely,solo,lone|seul,solitaire|solo,solitario|só,sozinho,solitário|sapalla,sapan|sapaki,sapa
single|simple,único,individual|single,individual|simple,individuel|singolo|único,individual
double|doble|double,dual,twofold|double|doppio|duplo,dobro|iskay kuti
duo|dúo,dueto|duo,duet|duo,duetto|duo,duetto|duo,dueto|||~pair
pair|par|pair|paire|paio/paia,coppia|par|yanantin
couple|pareja,par|couple|couple|coppia|casal,par|yanantin,qhariwarmi|chachawarmi|~pair
twins|gemelos,mellizos,gemelo,mellizo|twins,twin|jumeaux,jumelles,jumeau|gemelli,gemello|gêmeos|wispa
triple|triple|triple,treble,threefold|triple|triplo|triplo|kimsa kuti||~double
trio|trío,terceto|trio,threesome|trio|trio|trio
triplet|trillizo,trillizos|triplet|triplé|trigemino|trigêmeo|||~trio
trinity|trinidad|trinity|trinité|trinità|trindade
quartet|cuarteto|quartet|quatuor|quartetto|quarteto
quadruple|cuádruple|quadruple|quadruple|quadruplo|quádruplo
quintet|quinteto|quintet|quintette|quintetto|quinteto
dozen|docena|dozen|douzaine|dozzina|dúzia
half|mitad,medio|half/halves|moitié,demi|metà,mezzo|metade,meio|kuskan,chawpi|chikata
quarter|cuarto|quarter|quart|quarto|quarto
third.part|tercio|third|tiers|terzo|terço
hundredfold|céntuplo|hundredfold,hundred times|centuple
million|millón|million|million|milione|milhão|hunu
billion|mil millones,billón|billion|milliard|miliardo|bilhão
millionaire|millonario|millionaire|millionnaire|milionario|milionário
thousand.and.one|mil y uno|thousand and one|mille et un|mille e uno|mil e um
count.up|conteo,cuenta|count,counting|compte|conto|contagem|yupay
big|grande,gran|big,large,great|grand,gros/grosse,grande|grande,grosso|grande|hatun,jatun|jach'a|!small ~huge ~giant ~gigantic
great|gran,grandioso,grande|great,grand|grand,grandiose|grande,grandioso,gran|grande,grandioso,grão|hatun,jatun|jach'a|~big
huge|enorme,inmenso,gigantesco|huge,enormous,immense,jumbo|énorme,immense|enorme,immenso|enorme,imenso|||~giant
mega|mega,súper|mega,super|méga,super|mega,super|mega,super
gigantic|gigantesco,gigante|gigantic,giant,jumbo|gigantesque,géant|gigantesco,gigante|gigantesco,gigante|||~huge ~giant
small|pequeño,chico|small,little,petite|petit,petite|piccolo|pequeno|huch'uy,uchuy,taksa|jisk'a|~tiny
tiny|diminuto,chiquito,minúsculo|tiny,wee,minuscule,minute|minuscule,tout petit|minuscolo,piccolino,piccolissimo|minúsculo,pequenino|||!huge
micro|micro|micro|micro|micro|micro|||~tiny
compact|compacto|compact|compact|compatto|compacto
long|largo|long|long,longue|lungo|comprido,longo|suni,karu|jach'a,wiskhalla|!short
short|corto|short|court/courte/courtes,bref/brève|corto|curto
tall|alto|tall,high|grand,haut|alto/alta/alte/alti|alto/alta|hatun,suni|jach'a|!low
high|alto,elevado|high,lofty|haut/haute/hautes,élevé|alto/alta/alte/alti|alto/alta/altas|hanaq|alaya|~tall !low
height|altura,altitud|height,altitude|hauteur,altitude|altezza,altitudine|altura,altitude|||~high
low|bajo|low|bas/basse/basses|basso/bassa/bassi/basse|baixo|ura,uray|aynacha
wide|ancho,amplio|wide,broad|large|largo,ampio|largo,amplo|||!narrow
narrow|angosto,estrecho|narrow,cramped|étroit/étroite|stretto,angusto|estreito,apertado|k'ichki|k'ullk'u
thick|grueso,espeso|thick|épais,gros/grosse/grosses|spesso|grosso,espesso|rakhu,raku|thuru|!thin
thin|delgado,fino,flaco|thin,slim,slender,skinny,lean,gaunt|mince,fin,maigre|sottile,magro,snello|fino,magro,delgado|ñañu,tullu,llañu|juch'usa
fat|gordo|fat,chubby,plump|gros,gras|grasso|gordo|wira|lik'i|!thin
chubby|gordito,regordete|chubby,plump|potelé,dodu,rondelet|paffuto,cicciotto|gordinho|||~fat
full|lleno,pleno|full|plein|pieno|cheio,pleno|hunt'a|phuqa|!empty
empty|vacío|empty|vide|vuoto|vazio|ch'usaq|ch'usa
whole|entero,íntegro,integral|whole,entire,integral|entier,intégral/intégraux,complet|intero,integrale|inteiro,integral|||~complete
complete|completo|complete|complet|completo|completo|||~full ~total
piece|pieza,pedazo,trozo|piece,bit,chunk|morceau,pièce|pezzo|pedaço,peça
slice|rebanada,tajada,rodaja|slice|tranche|fetta|fatia
portion|porción,ración|portion,serving|portion|porzione|porção
part|parte|part|partie,part|parte|parte
level|nivel|level|niveau|livello|nível
equal|igual|equal,same|égal|uguale|igual|kikin|pachpa|!different
different|diferente,distinto|different,distinct|différent|diverso,differente|diferente|huk niraq,huk|yaqha
size|tamaño,talla|size|taille|taglia,misura|tamanho
measure|medida|measure,measurement|mesure|misura|medida|tupu|tupu
weight|peso|weight|poids|peso|peso
heavy|pesado|heavy|lourd|pesante|pesado|llasaq|jathi|!lightweight
lightweight|ligero,liviano,leve|lightweight,light,lite|léger,légère|leggero,leggiero,lieve|leve,ligeiro|chhalla|phisna
balance|equilibrio,balance|balance,equilibrium|équilibre|equilibrio|equilíbrio
scale.weighing|balanza,báscula|scale,scales,balance|balance|bilancia|balança
ton|tonelada|ton|tonne|tonnellata|tonelada
kilo|kilo,kilogramo|kilo,kilogram|kilo,kilogramme|chilo,chilogrammo|quilo,quilograma
liter|litro|liter,litre|litre|litro|litro
meter|metro|meter,metre|mètre|metro|metro
mile|milla|mile|mille|miglio/miglia|milha
mileage|millaje,kilometraje|mileage|kilométrage|chilometraggio|quilometragem
`
