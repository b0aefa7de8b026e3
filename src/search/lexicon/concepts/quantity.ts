export const quantity = `
number|número|number,numeral|nombre,numéro|numero|número|yupay||zahl,nummer
figure.digit|cifra,dígito|digit,figure|chiffre|cifra|cifra,dígito|||ziffer|~number
zero.null|nulo,cero|null,nil,nought,zero|nul|nullo|nulo|||null,nichtig/nichtige/nichtiger/nichtiges/nichtigen|~nothing
nothing|nada|nothing,naught,nada|rien|niente,nulla|nada|mana imapas|janiwa|nichts
everything|todo|everything,all|tout|tutto|tudo,todo|tukuy,llapan|taqi||!nothing
everyone|todos|everyone,everybody|tout le monde,tous|tutti|todos,todo mundo|llapan,tukuy|taqini|jeder,jedermann|~everything
total|total|total|total|totale|total|||gesamt/gesamte/gesamter/gesamtes/gesamten,total/totale/totaler/totales/totalen,gesamtsumme|~sum ~everything
sum|suma|sum|somme|somma|soma|||summe|~to.add
plus|más|plus,more|plus|più|mais|aswan|juk'ampi|plus,mehr
less|menos|less,minus|moins|meno|menos|||weniger,minus|!plus
max|máximo,máx,maximal|maximum,max,maximal|maximum,maximal|massimo|máximo|||maximum,maximal/maximale/maximaler/maximales/maximalen|!min ~supreme ~top
min|mínimo|minimum,mini,minimal|minimum,minimal|minimo|mínimo|||minimum,minimal/minimale/minimaler/minimales/minimalen|~small
many|muchos,mucho|many,much,lots|beaucoup,nombreux/nombreuse|molti,molto|muitos,muito|achka,ashka,askha|walja|viele,viel|!few
few|pocos,poco|few,little|peu|pochi,poco|poucos,pouco|pisi|juk'a|wenige,wenig
only|único,solo,solamente|only,unique,sole|unique,seul|unico,solo|único,só|sapalla,ch'ulla|sapa|nur,einzig/einzige/einziger/einziges/einzigen
unique|único,singular|unique,only,sole,one of a kind|unique|unico|único|sapan||einzigartig/einzigartige/einzigartiger/einzigartiges/einzigartigen,einmalig/einmalige/einmaliger/einmaliges/einmaligen,unik|~only ~single
alone|solo,solitario|alone,lonely,solo,lone|seul,solitaire|solo,solitario|só,sozinho,solitário|sapalla,sapan|sapaki,sapa|allein,einsam/einsame/einsamer/einsames/einsamen|~loneliness ~single
single|simple,único,individual|single,individual|simple,individuel|singolo|único,individual|||einzeln/einzelne/einzelner/einzelnes/einzelnen,einfach/einfache/einfacher/einfaches/einfachen
double|doble,duplo|double,dual,twofold|double|doppio|duplo,dobro|iskay kuti||doppelt/doppelte/doppelter/doppeltes/doppelten,doppel|~duo ~pair
duo|dúo,dueto|duo,duet|duo,duetto|duo,duetto|duo,dueto|||duo,duett|~pair ~couple
pair|par|pair|paire|paio/paia,coppia|par|yanantin||paar|~twins
couple|pareja,par|couple|couple|coppia|casal,par|yanantin,qhariwarmi|chachawarmi|paar,pärchen,ehepaar|~pair
twins|gemelos,mellizos,gemelo,mellizo,cuates|twins,twin|jumeaux,jumelles,jumeau,jumelle|gemelli,gemello|gêmeos|wispa||zwillinge,zwilling
triple|triple,triplo|triple,treble,threefold|triple|triplo|triplo|kimsa kuti||dreifach/dreifache/dreifacher/dreifaches/dreifachen,tripel|~double ~trio
trio|trío,terceto|trio,threesome|trio|trio|trio|||trio,terzett|~trinity
triplet|trillizo,trillizos|triplet|triplé|trigemino|trigêmeo|||drillinge|~trio ~twins
trinity|trinidad|trinity|trinité|trinità|trindade|||dreifaltigkeit,dreieinigkeit,trinität
quartet|cuarteto|quartet|quatuor|quartetto|quarteto|||quartett
quadruple|cuádruple|quadruple|quadruple|quadruplo|quádruplo|||vierfach/vierfache/vierfacher/vierfaches/vierfachen|~quartet
quintet|quinteto|quintet|quintette|quintetto|quinteto|||quintett
dozen|docena|dozen|douzaine|dozzina|dúzia|||dutzend
half|mitad,medio|half/halves|moitié,demi|metà,mezzo|metade,meio|kuskan,chawpi|chikata|hälfte,halb/halbe/halber/halbes/halben|~middle
quarter|cuarto|quarter|quart|quarto|quarto|||viertel
third.part|tercio|third|tiers|terzo|terço|||drittel
hundredfold|céntuplo|hundredfold,hundred times|centuple|centuplo|cêntuplo|||hundertfach/hundertfache/hundertfacher/hundertfaches/hundertfachen
million|millón|million|million|milione|milhão|hunu||million|~millionaire ~billion
billion|mil millones,billón|billion|milliard|miliardo|bilhão|||milliarde
millionaire|millonario|millionaire|millionnaire|milionario|milionário|||millionär
thousand.and.one|mil y uno,mil y una|thousand and one|mille et un|mille e uno|mil e um|||tausendundein,tausendundeine
count.up|conteo,cuenta|count,counting,tally|compte|conto|contagem|yupay||zählung,zählen|~to.count
big|grande,gran|big,large,great|grand/grande,gros/grosse|grande,grosso|grande|hatun,jatun|jach'a|großer/großen|!small ~huge ~giant ~gigantic
great|gran,grandioso,grande,magno/magna|great,grand|grand,grandiose|grande,grandioso,gran|grande,grandioso,grão|hatun,jatun|jach'a|großer/großen,großartig/großartige/großartiger/großartiges/großartigen,grandios/grandioser/grandiosen|~big ~magnificent
huge|enorme,inmenso,gigantesco,descomunal,colosal|huge,enormous,immense,jumbo,colossal,massive|énorme,immense,colossal|enorme,immenso,colossale|enorme,imenso|||riesig/riesige/riesiger/riesiges/riesigen,enorm/enormer/enormen,gewaltig/gewaltige/gewaltiger/gewaltiges/gewaltigen|~giant ~mega ~colossus
mega|mega,súper|mega,super|méga,super|mega,super|mega,super|||mega|~super
gigantic|gigantesco,gigante|gigantic,giant,jumbo|gigantesque,géant|gigantesco,gigante|gigantesco,gigante|||gigantisch/gigantische/gigantischer/gigantisches/gigantischen,riesenhaft/riesenhafte/riesenhafter/riesenhaftes/riesenhaften,riesen|~huge ~giant
small|pequeño,chico,pequeñito|small,little,petite|petit/petite|piccolo|pequeno|huch'uy,uchuy,taksa|jisk'a|klein/kleine/kleiner/kleines/kleinen|~tiny ~micro
tiny|diminuto,chiquito,minúsculo|tiny,wee,minuscule,minute,diminutive,itsy bitsy|minuscule,tout petit|minuscolo,piccolino,piccolissimo|minúsculo,pequenino|||winzig/winzige/winziger/winziges/winzigen,klitzeklein/klitzekleine/klitzekleiner/klitzekleines/klitzekleinen|!huge ~dwarf
micro|micro|micro|micro|micro|micro|||mikro|~tiny
compact|compacto|compact|compact/compacte|compatto|compacto|||kompakt/kompakte/kompakter/kompaktes/kompakten|~small
long|largo|long|long,longue|lungo|comprido,longo|suni,karu|jach'a,wiskhalla|lang/lange/langer/langes/langen|!short
short|corto|short,brief|court/courte/courtes,bref/brève|corto|curto|||kurz/kurze/kurzer/kurzes/kurzen
tall|alto,espigado|tall,high|grand,haut|alto/alta/alte/alti|alto/alta|hatun,suni|jach'a|großer/großen,hoch/hohe/hoher/hohes/hohen|!low
high|alto,elevado|high,lofty|haut/haute/hautes,élevé|alto/alta/alte/alti|alto/alta/altas|hanaq|alaya|hoch/hohe/hoher/hohes/hohen,erhaben/erhabene/erhabener/erhabenes/erhabenen|~tall !low
height|altura,altitud|height,altitude|hauteur,altitude|altezza,altitudine|altura,altitude|||höhe|~high
low|bajo|low|bas/basse/basses|basso/bassa/bassi/basse|baixo|ura,uray|aynacha|niedrig/niedrige/niedriger/niedriges/niedrigen,tief/tiefe/tiefer/tiefes/tiefen,nieder/niedere/niederer/niederes/niederen
wide|ancho,amplio|wide,broad|large|largo,ampio|largo,amplo|||weit/weite/weiter/weites/weiten,breit/breite/breiter/breites/breiten|!narrow
narrow|angosto,estrecho|narrow,cramped|étroit/étroite|stretto,angusto|estreito,apertado|k'ichki|k'ullk'u|eng/enge/enger/enges/engen,schmal/schmale/schmaler/schmales/schmalen|~thin
thick|grueso,espeso|thick|épais,gros/grosse/grosses,épaisse|spesso|grosso,espesso|rakhu,raku|thuru|dicke/dicker/dicken,dicht/dichte/dichter/dichtes/dichten|!thin ~dense
thin|delgado,fino,flaco,esbelto|thin,slim,slender,skinny,lean,gaunt|mince,fin,maigre|sottile,magro,snello|fino,magro,delgado|ñañu,tullu,llañu|juch'usa|dünn/dünne/dünner/dünnes/dünnen,schlank/schlanke/schlanker/schlankes/schlanken,mager/magere/magerer/mageres/mageren
fat|gordo,obeso|fat,chubby,plump,obese,stout|gros,gras|grasso|gordo|wira|lik'i|dicke/dicker/dicken,fett/fetter/fettes/fetten|!thin
chubby|gordito,regordete,rollizo|chubby,plump,tubby,podgy|potelé,dodu,rondelet|paffuto,cicciotto|gordinho|||pummelig/pummelige/pummeliger/pummeliges/pummeligen,mollig/mollige/molliger/molliges/molligen,rundlich/rundliche/rundlicher/rundliches/rundlichen|~fat
full|lleno,pleno,repleto|full,replete|plein|pieno|cheio,pleno|hunt'a|phuqa|voll/volle/voller/volles/vollen|!empty
empty|vacío|empty,vacant|vide|vuoto|vazio|ch'usaq|ch'usa|leere/leerer/leeren
whole|entero,íntegro,integral|whole,entire,integral|entier,intégral/intégraux,complet|intero,integrale|inteiro,integral|||ganz/ganze/ganzer/ganzes/ganzen,gesamt/gesamte/gesamter/gesamtes/gesamten,vollständig/vollständige/vollständiger/vollständiges/vollständigen|~complete ~total
complete|completo|complete|complet,complète|completo|completo|||vollständig/vollständige/vollständiger/vollständiges/vollständigen,komplett/komplette/kompletter/komplettes/kompletten,vollkommen/vollkommene/vollkommener/vollkommenes/vollkommenen|~full ~total
piece|pieza,pedazo,trozo,cacho|piece,bit,chunk,fragment|morceau,pièce|pezzo|pedaço,peça||||~part ~slice ~portion
slice|rebanada,tajada,rodaja,loncha,lonja|slice|tranche|fetta|fatia|||scheibe,schnitte
portion|porción,ración|portion,serving|portion|porzione|porção|||portion
part|parte|part|partie,part|parte|parte|||teil|~partial
level|nivel|level|niveau|livello|nível|||niveau
equal|igual|equal,same,alike|égal|uguale|igual|kikin|pachpa|gleich/gleiche/gleicher/gleiches/gleichen|!different
different|diferente,distinto|different,distinct|différent|diverso,differente|diferente|huk niraq,huk|yaqha|anders,verschieden/verschiedene/verschiedener/verschiedenes/verschiedenen,unterschiedlich/unterschiedliche/unterschiedlicher/unterschiedliches/unterschiedlichen
size|tamaño,talla|size|taille|taglia,misura|tamanho
measure|medida,mensura|measure,measurement|mesure|misura|medida|tupu|tupu|messung|~meter
weight|peso|weight|poids|peso|peso|||gewicht|~heavy ~to.weigh ~scale.weighing
heavy|pesado|heavy|lourd/lourde|pesante|pesado|llasaq|jathi|schwer/schwere/schwerer/schweres/schweren|!lightweight
lightweight|ligero,liviano,leve|lightweight,light,lite|léger,légère|leggero,leggiero,lieve|leve,ligeiro|chhalla|phisna|leicht/leichte/leichter/leichtes/leichten
balance|equilibrio,balance|balance,equilibrium|équilibre|equilibrio|equilíbrio|||gleichgewicht|~scale.weighing
scale.weighing|balanza,báscula|scale,scales,balance|balance|bilancia|balança|||waage
ton|tonelada|ton|tonne|tonnellata|tonelada|||tonne
kilo|kilo,kilogramo|kilo,kilogram|kilo,kilogramme|chilo,chilogrammo|quilo,quilograma|||kilo,kilogramm|~ton ~weight
liter|litro|liter,litre|litre|litro|litro|||liter
meter|metro|meter,metre|mètre|metro|metro
mile|milla|mile|mille|miglio/miglia|milha|||meile|~mileage
mileage|millaje,kilometraje|mileage|kilométrage|chilometraggio|quilometragem|||meilenzahl,kilometerstand/kilometerstände
`
