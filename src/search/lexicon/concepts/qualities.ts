// Adjectives of quality, beauty, taste, light, price and worth, with their nouns.
export const qualities = `
good|bueno,buen|good|bon/bonne|buono,buon|bom/boa|allin|aski,suma|gute/guter/guten|~nice ~well.adv !bad ~excellent
goodness.thing|bien|good|bien|bene|bem|||das gute|~good !evil
bad|malo/mala,mal|bad|mauvais,mal|cattivo,male|mau/má|mana allin|jan wali|schlecht/schlechte/schlechter/schlechtes/schlechten,schlimm|~evil
evil|mal,maldad|evil|mal|male|mal|||das böse,übel
wicked|malvado,perverso,pérfido|wicked,villainous,nefarious|méchant|malvagio,cattivo|malvado,perverso|||böse/böser/böses/bösen,bösartig,verrucht|~evil ~villain
better|mejor/mejores|better|meilleur,mieux|migliore,meglio|melhor|aswan allin|juk'ampi suma|besser/bessere/besserer/besseres/besseren|~best !worse
best|mejor/mejores,el mejor|best,the best|meilleur,le meilleur|migliore,il migliore|melhor,o melhor|||beste/bester/bestes/besten,der beste,am besten|~top ~supreme !worst
worse|peor|worse|pire|peggiore,peggio|pior|||schlechter,schlimmer
worst|peor|worst|pire,le pire|peggiore|pior|||schlechteste,schlimmste
superior|superior|superior|supérieur|superiore|superior|||überlegen|~supreme !inferior
inferior|inferior|inferior|inférieur|inferiore|inferior|||unterlegen,minderwertig
supreme|supremo|supreme|suprême|supremo|supremo|||oberste,höchste
optimum|óptimo|optimum,optimal|optimum,optimal|ottimo,ottimale|ótimo|||optimum,optimal/optimale/optimaler/optimales/optimalen|~best ~excellent
excellent|excelente,excelso|excellent|excellent|eccellente,ottimo|excelente|||ausgezeichnet/ausgezeichnete,hervorragend,exzellent|~superb
excellence|excelencia|excellence|excellence|eccellenza|excelência|||exzellenz,vortrefflichkeit|~excellent ~quality ~excellency
superb|soberbio|superb|superbe|superbo|soberbo|||großartig,superb|~splendid
splendid|espléndido,esplendoroso|splendid|splendide|splendido|esplêndido|||prächtig/prächtige/prächtiger/prächtiges/prächtigen,glänzend|~magnificent ~splendor
magnificent|magnífico|magnificent|magnifique|magnifico|magnífico|||prachtvoll,herrlich,großartig|~superb
fantastic|fantástico|fantastic|fantastique|fantastico|fantástico|||fantastisch/fantastische/fantastischer/fantastisches/fantastischen|~fabulous ~wonderful ~fantasy ~extraordinary
fabulous|fabuloso|fabulous|fabuleux/fabuleuse|favoloso|fabuloso|||fabelhaft/fabelhafte/fabelhafter/fabelhaftes,sagenhaft|~fable
extraordinary|extraordinario|extraordinary,remarkable|extraordinaire|straordinario|extraordinário|||außergewöhnlich/außergewöhnliche,außerordentlich|~exceptional
exceptional|excepcional,sobresaliente|exceptional,outstanding|exceptionnel/exceptionnelle|eccezionale|excepcional|||außergewöhnlich
incredible|increíble,inverosímil|incredible,unbelievable|incroyable|incredibile|incrível|||unglaublich/unglaubliche/unglaublicher/unglaubliches|~amazing ~fantastic ~extraordinary
amazing|asombroso,sorprendente,alucinante|amazing,astonishing,astounding,awesome|étonnant|sorprendente,stupefacente,sbalorditivo|surpreendente,incrível|||erstaunlich/erstaunliche/erstaunlicher/erstaunliches,verblüffend|~surprising
stupendous|estupendo|stupendous,terrific|formidable|stupendo|estupendo|||tolle/toller/tollen,großartig|~fantastic ~tremendous
formidable|formidable|formidable|formidable|formidabile|formidável|||beeindruckend,furchtgebietend,formidabel|~stupendous
sensational|sensacional|sensational|sensationnel/sensationnelle|sensazionale|sensacional|||sensationell/sensationelle/sensationeller/sensationelles|~fantastic
phenomenal|fenomenal|phenomenal|phénoménal|fenomenale|fenomenal|||phänomenal/phänomenale/phänomenaler/phänomenales|~sensational
spectacular|espectacular|spectacular|spectaculaire|spettacolare|espetacular|||spektakulär/spektakuläre/spektakulärer/spektakuläres|~sensational
sublime|sublime|sublime|sublime|sublime|sublime|||erhaben/erhabene/erhabener/erhabenes/erhabenen,sublim|~divine
perfect|perfecto|perfect,flawless|parfait/parfaite|perfetto|perfeito|||perfekt/perfekte/perfekter/perfektes/perfekten,vollkommen,makellos|~ideal !imperfect
imperfect|imperfecto|imperfect|imparfait|imperfetto|imperfeito|||unvollkommen,imperfekt
perfection|perfección|perfection|perfection|perfezione|perfeição|||perfektion,vollkommenheit,vollendung|~perfect
ideal|ideal|ideal|idéal|ideale|ideal|||ideal/ideale/idealer/ideales/idealen
quality|calidad|quality,grade|qualité|qualità|qualidade|||qualität,güte
premium|premium,superior|premium|premium|premium|premium|||premium|~select ~deluxe
select|selecto,selección|select,selected,choice,handpicked|sélect,sélectionné,choisi|scelto,selezionato|seleto,selecionado|||ausgewählt/ausgewählte,erlesen/erlesene/erlesener/erlesenes/erlesenen,auserlesen|~exclusive ~selection ~gourmet ~to.choose
selection|selección|selection|sélection|selezione|seleção|||auswahl,selektion,auslese|~choice
special|especial|special|spécial/spéciale|speciale|especial|||besondere/besonderer/besonderes/besonderen,speziell,spezial|~exclusive
exclusive|exclusivo|exclusive|exclusif/exclusive|esclusivo|exclusivo|||exklusiv/exklusive/exklusiver/exklusives/exklusiven|~unique ~only
deluxe|de lujo|deluxe,de luxe|de luxe,deluxe|di lusso,deluxe|de luxo|||de luxe|~luxury
luxury|lujo|luxury|luxe|lusso|luxo|||luxus|~opulence
luxurious|lujoso|luxurious|luxueux/luxueuse|lussuoso|luxuoso|||luxuriös/luxuriöse/luxuriöser/luxuriöses/luxuriösen|~luxury ~opulent
top|tope,cima|top|top,sommet|top,cima,vetta|topo,cume|||spitze|~summit
prime|primera,prima|prime|prime,premier choix|prima scelta|prima|||erstklassig|~first ~premium
extra-fine|extrafino,extra fino|extra fine|extra fin,extra-fin|extrafino|extrafino|||extrafein|~fine
superfine|superfino|superfine|superfin,surfin|sopraffino|superfino|||superfein,hochfein|~fine
reserve|reserva|reserve|réserve|riserva|reserva|||reserve
beautiful|bello,hermoso,bonito|beautiful,fair,beauteous|beau/bel/belle/beaux|bello/bel/bella/belle/bei|belo/bela,bonito,formoso/formosa|sumaq,k'acha|suma,k'acha|schön/schöne/schöner/schönes/schönen,wunderschön|~pretty ~handsome ~beauty !ugly ~lovely
pretty|bonito,lindo,guapo|pretty,bonny|joli,mignon/mignonne|carino,grazioso|bonito,lindo|sumaq,munay|suma|hübsch/hübsche/hübscher/hübsches/hübschen|~lovely ~beauty
handsome|guapo,apuesto|handsome,good-looking|beau/bel|bello,avvenente|bonito,charmoso|||gutaussehend,stattlich|~pretty
lovely|encantador,precioso|lovely|charmant,ravissant|delizioso,incantevole|encantador,adorável|||lieblich/liebliche/lieblicher/liebliches/lieblichen,reizend,entzückend|~charming ~gorgeous
cute|lindo,mono|cute|mignon/mignonne|carino|fofo,gracioso|||süße/süßer/süßes,niedlich,putzig|~pretty
charming|encantador|charming|charmant|affascinante,incantevole|encantador,charmoso|||charmanter/charmanten,bezaubernd|~charm ~to.enchant
charm.grace|encanto|charm|charme|fascino,incanto|charme,encanto|||reiz,liebreiz|~charming ~grace
attractive|atractivo|attractive,alluring|attrayant,attirant|attraente|atraente|||attraktiv/attraktive/attraktiver/attraktives/attraktiven,anziehend|~charming ~irresistible
fascinating|fascinante|fascinating,captivating|fascinant|affascinante|fascinante|||faszinierend/faszinierende/faszinierender/faszinierendes|~charming ~to.fascinate
fascination|fascinación|fascination,allure|fascination|fascino|fascinação|||faszination|~fascinating
glamour|glamur,glamour|glamour,glamor|glamour|glamour|glamour||||~elegance
glamorous|glamoroso,glamurosa/glamuroso|glamorous,glam|glamoureux/glamoureuse,glamour|affascinante|glamoroso|||glamourös/glamouröse/glamouröser/glamouröses|~glamour ~elegant
beauty|belleza,hermosura,lindeza,preciosidad|beauty|beauté|bellezza,beltà|beleza|sumaq kay||schönheit|!ugliness
ugly|feo/fea|ugly,unsightly|laid,moche|brutto|feio|millay|phiru|hässlich/hässliche/hässlicher/hässliches/hässlichen
ugliness|fealdad|ugliness|laideur|bruttezza|feiura|||hässlichkeit
beautician|cosmetóloga,esteticista|beautician|esthéticienne|estetista|esteticista|||kosmetiker/kosmetikerin|~beauty
aesthetic|estético|aesthetic,esthetic|esthétique|estetico|estético|||ästhetisch/ästhetische/ästhetischer/ästhetisches/ästhetischen|~beauty ~artistic
elegant|elegante|elegant,classy|élégant|elegante|elegante|||elegant/eleganter/eleganten|~chic ~distinguished
elegance|elegancia|elegance|élégance|eleganza|elegância|||eleganz|~elegant ~style
chic|chic|chic,stylish|chic|chic|chique|||schick/schicke/schicker/schickes
distinguished|distinguido|distinguished|distingué|distinto|distinto,distinguido|||distinguiert,vornehm/vornehme/vornehmer/vornehmes
distinction|distinción|distinction|distinction|distinzione|distinção|||auszeichnung,vornehmheit,distinktion|~distinguished
sophisticated|sofisticado|sophisticated|sophistiqué|sofisticato|sofisticado|||raffiniert,anspruchsvoll|~elegant
refined|refinado|refined|raffiné|raffinato|refinado|||verfeinert,raffiniert/raffinierte/raffinierter/raffiniertes,kultiviert|~elegant
graceful|grácil,airoso,garboso|graceful|gracieux/gracieuse|aggraziato,leggiadro|gracioso|||anmutig/anmutige/anmutiger/anmutiges/anmutigen,graziös|~elegant ~grace
delicate|delicado|delicate|délicat|delicato|delicado|||zart/zarte/zarter/zartes/zarten,fein,delikat|~fine ~delicacy ~fragile
precious|precioso|precious|précieux/précieuse|prezioso|precioso|||kostbar/kostbare/kostbarer/kostbares/kostbaren|~valuable ~gem
gorgeous|bellísimo,precioso,divino|gorgeous,stunning|superbe,magnifique|splendido,bellissimo|lindíssimo,deslumbrante|||wunderschön/wunderschöne/wunderschöner/wunderschönes,hinreißend|~beautiful ~very-beautiful
sweetness|dulzura,dulzor|sweetness|douceur|dolcezza|doçura|||süße,süßigkeit|~sweet ~candy
sweetie|dulcecito,dulzurita|sweetie,sweety|petite douceur|dolcezza|docinho|||süße|~sweet
acid|ácido|acid,acidic|acide|acido|ácido|||sauer/saure/saurer/saures/sauren,säure|~sour
piquant|picante|piquant,pungent|piquant|piccante|picante|||pikant/pikante/pikanter/pikantes/pikanten,scharf|~spicy ~zesty
mild|suave|mild|doux/douce|dolce,mite|suave,brando|||milde/milder/milden,sanft|~suave ~soft ~gentle
aromatic|aromático|aromatic|aromatique|aromatico|aromático|||aromatisch/aromatische/aromatischer/aromatisches/aromatischen|~fragrant ~aroma ~scent
fragrant|fragante,oloroso,aromático|fragrant,scented,sweet-smelling|parfumé,odorant|fragrante,profumato|fragrante,perfumado|||duftend/duftende/duftender/duftendes,wohlriechend|~fragrance
appetizing|apetitoso|appetizing,appetising,mouthwatering|appétissant|appetitoso|apetitoso|||appetitlich,appetitanregend|~tasty ~appetite
sparkling.light|chispeante,espumante|sparkling|pétillant,étincelant|frizzante,scintillante|espumante,cintilante|||funkelnd,prickelnd,spritzig|~sparkle
glitter|brillantina,purpurina,escarcha,diamantina|glitter|paillettes|brillantini|purpurina|||glitzer|~sparkle ~shine
matte|mate|matte,matt|mat|opaco|fosco|||matten|!bright
vivid|vívido,vivo/viva|vivid|vif/vive|vivido|vívido|||lebhaft/lebhafte/lebhafter/lebhaftes,lebendig|~colorful
impure|impuro|impure|impur|impuro|impuro|||unrein|!pure
immaculate|inmaculado|immaculate,spotless,stainless|immaculé|immacolato|imaculado|||makellos/makellose/makelloser/makelloses,unbefleckt|~pure ~flawless
artificial|artificial|artificial|artificiel/artificielle|artificiale|artificial|||künstlich/künstliche/künstlicher/künstliches/künstlichen|!natural ~fake ~imitation
sustainable|sostenible,sustentable|sustainable|durable|sostenibile|sustentável|||nachhaltig/nachhaltige/nachhaltiger/nachhaltiges/nachhaltigen|~ecological
pristine|prístino|pristine|pur,intact|incontaminato|intocado|||unberührt,makellos|~pure
authentic|auténtico|authentic|authentique|autentico|autêntico|||authentisch/authentische/authentischer/authentisches/authentischen|~genuine ~original ~truth
genuine|genuino|genuine|véritable,authentique|genuino|genuíno|||echt/echte/echter/echtes/echten|!fake
original|original|original|original/originaux|originale|original|||originell,ursprünglich
true|verdadero|true,veritable|vrai,véritable|vero|verdadeiro|chiqa,chiqap|chiqa|wahr/wahre/wahrer/wahres/wahren|~real.fact !false
false|falso|false|faux/fausse|falso|falso|||falsch/falsche/falscher/falsches/falschen|~lie
fake|falso,imitación|fake,counterfeit,sham,bogus,phony|faux/fausse,contrefaçon|falso,finto|falso,falsificado|||gefälscht,fälschung,unecht|~false
real.fact|real|real|réel/réelle|reale|real|||realer/realen,wirklich,echt|~fact
legitimate|legítimo|legitimate|légitime|legittimo|legítimo|||legitim,rechtmäßig|~authentic ~legal
tested|probado|proven,tested|éprouvé,testé|provato|comprovado,testado|||bewährt/bewährte,getestet,geprüft
common|común/comunes|common,ordinary|commun,ordinaire|comune|comum|||gewöhnlich,gemein,üblich|!rare
rare|raro|rare|rare|raro|raro|||selten/seltene/seltener/seltenes/seltenen,rar
strange|extraño,raro|strange,odd,weird,peculiar,bizarre|étrange,bizarre|strano|estranho|||seltsam/seltsame/seltsamer/seltsames/seltsamen,merkwürdig,sonderbar|~rare
exotic|exótico|exotic|exotique|esotico|exótico|||exotisch/exotische/exotischer/exotisches/exotischen|~tropical
same|mismo,igual,idéntico|same,identical|même|stesso|mesmo|kikin|pachpa|gleich,dasselbe,derselbe|!different ~equal
similar|similar,parecido,semejante|similar,alike|similaire,semblable,pareil/pareille|simile|semelhante,parecido|||ähnlich/ähnliche/ähnlicher/ähnliches|~same ~equal
opposite.adj|opuesto,contrario|opposite,contrary|opposé,contraire|opposto,contrario|oposto,contrário|||gegenteilig,entgegengesetzt|!same
normal|normal|normal,regular|normal/normaux|normale|normal|||normal/normale/normaler/normales/normalen
expensive|caro/cara,costoso|expensive,dear,costly|cher/chère,coûteux/coûteuse|caro,costoso|caro|||teuer/teure/teurer/teures/teuren,kostspielig|!cheap
cheap|barato/barata,económico|cheap,inexpensive,low-cost,low cost|bon marché,pas cher|economico,a buon mercato|barato|||billig/billige/billiger/billiges/billigen,günstig,preiswert|~low-price ~bargain
economical|económico|economical,economic|économique|economico|econômico,económico|||wirtschaftlich,sparsam,ökonomisch|~cheap
free.gratis|gratis,gratuito|free,free of charge|gratuit,gratis|gratis,gratuito|grátis,gratuito|||gratis,kostenlos,umsonst
rich|rico,adinerado,acaudalado|rich,wealthy,affluent|riche|ricco/ricchi|rico|qhapaq|qamiri|reich/reiche/reicher/reiches/reichen|~wealth !poor ~millionaire
poor|pobre|poor|pauvre|povero|pobre|wakcha|wajcha|armer/armen
valuable|valioso|valuable|précieux/précieuse|prezioso|valioso|||wertvoll/wertvolle/wertvoller/wertvolles|~value
worthy|digno|worthy|digne|degno|digno|||würdig/würdige/würdiger/würdiges
free|libre|free|libre|libero|livre|||freie/freier/freien
safe.secure|seguro/segura|safe,secure|sûr|sicuro|seguro|||sicher/sichere/sicherer/sicheres/sicheren|~safety !dangerous
dangerous|peligroso|dangerous,perilous,hazardous|dangereux/dangereuse|pericoloso|perigoso|||gefährlich/gefährliche/gefährlicher/gefährliches|~danger
useful|útil|useful|utile|utile|útil|||nützlich/nützliche/nützlicher/nützliches|!useless
useless|inútil|useless|inutile|inutile|inútil|||nutzlos,unnütz
practical|práctico|practical,handy|pratique|pratico|prático|||praktisch/praktische/praktischer/praktisches|~useful
necessary|necesario|necessary|nécessaire|necessario|necessário|||notwendig,nötig|~essential
essential|esencial|essential|essentiel/essentielle|essenziale|essencial|||wesentlich,essenziell,unentbehrlich|~fundamental
fundamental|fundamental|fundamental|fondamental|fondamentale|fundamental|||fundamental,grundlegend
important|importante|important|important|importante|importante|||wichtig/wichtige/wichtiger/wichtiges
possible|posible|possible|possible|possibile|possível|||möglich|!impossible
impossible|imposible|impossible|impossible|impossibile|impossível|||unmöglich/unmögliche
effective|eficaz/eficaces,efectivo|effective|efficace|efficace,effettivo|eficaz,efetivo|||wirksam,effektiv|~efficient
efficient|eficiente|efficient|efficient,efficace|efficiente|eficiente|||effizient/effiziente,leistungsfähig
precise|preciso|precise|précis|preciso|preciso|||präzise,genau|~exact
exact|exacto|exact,accurate|exact|esatto|exato|||exakt/exakte/exakter/exaktes,genau
versatile|versátil,polifacético|versatile|polyvalent|versatile|versátil|||vielseitig|~flexible
flexible|flexible|flexible,pliable|flexible,souple|flessibile|flexível|||flexibel/flexible/flexibler/flexibles,biegsam|!rigid
rigid|rígido|rigid|rigide,raide|rigido|rígido|||starr,steif
elastic|elástico|elastic|élastique|elastico|elástico|||elastisch/elastische/elastischer/elastisches|~flexible
stable|estable|stable|stable|stabile|estável|||stabil/stabile/stabiler/stabiles|~firm.adj
durable|duradero|durable,lasting|durable|durevole,duraturo|duradouro|||haltbar,dauerhaft,langlebig|~indestructible
unbreakable|irrompible,inquebrantable,inastillable|unbreakable|incassable|infrangibile|inquebrável|||unzerbrechlich,bruchfest
invincible|invencible,imbatible,invicto|invincible,unbeatable|invincible|invincibile|invencível|||unbesiegbar,unschlagbar|~indomitable
invisible|invisible|invisible|invisible|invisibile|invisível|||unsichtbar/unsichtbare/unsichtbarer/unsichtbares|!visible
visible|visible|visible|visible|visibile|visível|||sichtbar/sichtbare
comfortable|cómodo/cómoda,confortable|comfortable,comfy|confortable|comodo,confortevole|confortável|||bequem/bequeme/bequemer/bequemes,komfortabel|~comfort
comfort|comodidad,confort|comfort|confort|comodità,conforto|conforto|||komfort,bequemlichkeit|~relief
cosy|acogedor|cosy,cozy|douillet/douillette|accogliente,intimo|aconchegante|||gemütlich/gemütliche/gemütlicher/gemütliches,behaglich|~comfortable
pleasant|agradable,grato,placentero|pleasant,pleasing,agreeable|agréable,plaisant|piacevole,gradevole|agradável|||angenehm/angenehme/angenehmer/angenehmes|~nice
famous|famoso,célebre,afamado|famous,celebrated,renowned|fameux/fameuse,célèbre|famoso,celebre|famoso,célebre|||berühmt/berühmte/berühmter/berühmtes|~illustrious ~fame
illustrious|ilustre,preclaro,insigne|illustrious|illustre|illustre|ilustre|||illuster,erlaucht
glorious|glorioso|glorious|glorieux/glorieuse|glorioso|glorioso|||glorreich/glorreiche/glorreicher/glorreichen,ruhmreich|~glory
heroic|heroico|heroic|héroïque|eroico|heroico|||heldenhaft,heroisch|~hero
triumphant|triunfante|triumphant|triomphant|trionfante|triunfante|||triumphierend|~triumph
victorious|victorioso|victorious|victorieux/victorieuse|vittorioso|vitorioso|||siegreich|~victory ~winner ~champion
lucky|afortunado,suertudo,dichoso|lucky,fortunate|chanceux/chanceuse,fortuné|fortunato|sortudo,afortunado|||glücklich|~luck ~good-luck
electric|eléctrico|electric,electrical|électrique|elettrico|elétrico|||elektrisch/elektrische/elektrischer/elektrisches,elektro|~electronic ~electricity
electronic|electrónico|electronic|électronique|elettronico|eletrônico,eletrónico|||elektronisch/elektronische/elektronischer/elektronisches
automatic|automático|automatic,auto|automatique|automatico|automático|||automatisch/automatische|!manual ~to.automate
manual|manual|manual|manuel/manuelle|manuale|manual|||manuell
digital|digital|digital|numérique,digital|digitale|digital|||digital/digitaler|!analog
analog|analógico|analog,analogue|analogique|analogico|analógico|||analog
virtual|virtual|virtual|virtuel/virtuelle|virtuale|virtual|||virtuell/virtuelle/virtueller/virtuelles
mobile|móvil|mobile,movable|mobile|mobile|móvel|||mobil/mobiler,beweglich|~portable
portable|portátil,portable|portable|portable,portatif|portatile|portátil|||tragbar,portabel
dynamic|dinámico|dynamic|dynamique|dinamico|dinâmico|||dynamisch/dynamische/dynamischer/dynamisches|~active
mysterious|misterioso,enigmático|mysterious,enigmatic|mystérieux/mystérieuse|misterioso|misterioso|||geheimnisvoll/geheimnisvolle,mysteriös,rätselhaft|~mystery
mystic|místico|mystic,mystical|mystique|mistico|místico|||mystisch/mystische/mystischer/mystisches|~mysterious ~mystery
secret.adj|secreto|secret|secret/secrète|segreto|secreto|||geheim/geheime/geheimer/geheimes|~secret
hidden|oculto,escondido|hidden,concealed|caché|nascosto|oculto,escondido|||versteckt,verborgen|~secret.adj ~to.hide
lost|perdido,extraviado|lost|perdu|perduto,perso|perdido|||verloren/verlorene/verlorener/verlorenes|!found ~loss
found|encontrado,hallado|found|trouvé|trovato|encontrado,achado|||gefunden
silent|silencioso,callado|silent,quiet|silencieux/silencieuse|silenzioso|silencioso|||stille/stiller,schweigend,lautlos|~silence !noisy
noisy|ruidoso|noisy,loud|bruyant|rumoroso|barulhento|||laut,lärmend|~noise
domestic|doméstico,casero|domestic|domestique|domestico|doméstico|||häuslich|~home
rural|rural,campestre,campesino|rural,country|rural/ruraux|rurale|rural|||ländlich/ländliche|!urban ~countryside ~rustic
private|privado|private|privé|privato|privado|||privat/private/privater/privates|!public
public|público|public|public/publique|pubblico|público|||öffentlich/öffentliche
personal|personal|personal|personnel/personnelle|personale|pessoal|||persönlich/persönliche/persönlicher/persönliches
united|unido|united|uni|unito|unido|||vereint/vereinte,vereinigt/vereinigte/vereinigten|~union ~unity ~to.unite
elderly|anciano/anciana|elderly,aged|âgé|anziano|idoso|machu|achachi|betagt,bejahrt|!young ~old
`
