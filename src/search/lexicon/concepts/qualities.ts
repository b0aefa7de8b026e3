// Adjectives of quality, beauty, taste, light, price and worth, with their nouns.
export const qualities = `
good|bueno,buen|good|bon/bonne|buono,buon|bom/boa|allin|aski,suma|~nice ~well.adv !bad
goodness.thing|bien|good|bien|bene|bem|||~good !evil
bad|malo,mal|bad|mauvais,mal|cattivo,male|mau/má|mana allin|jan wali|~evil
evil|mal,maldad|evil|mal|male|mal
wicked|malvado,perverso|wicked|méchant|malvagio,cattivo|malvado,perverso|||~evil
better|mejor/mejores|better|meilleur,mieux|migliore,meglio|melhor|aswan allin|juk'ampi suma|~best !worse
best|mejor/mejores,el mejor|best,the best|meilleur,le meilleur|migliore,il migliore|melhor,o melhor|||~top ~supreme !worst
worse|peor|worse|pire|peggiore,peggio|pior
worst|peor|worst|pire,le pire|peggiore|pior
superior|superior|superior|supérieur|superiore|superior|||~supreme !inferior
inferior|inferior|inferior|inférieur|inferiore|inferior
supreme|supremo|supreme|suprême|supremo|supremo
optimum|óptimo|optimum,optimal|optimum,optimal|ottimo,ottimale|ótimo|||~best ~excellent
excellent|excelente|excellent|excellent|eccellente,ottimo|excelente|||~superb
excellence|excelencia|excellence|excellence|eccellenza|excelência|||~excellent ~quality
superb|soberbio|superb|superbe|superbo|soberbo|||~splendid
splendid|espléndido|splendid|splendide|splendido|esplêndido|||~magnificent ~splendor
magnificent|magnífico|magnificent|magnifique|magnifico|magnífico|||~superb
fantastic|fantástico|fantastic|fantastique|fantastico|fantástico|||~fabulous ~wonderful
fabulous|fabuloso|fabulous|fabuleux/fabuleuse|favoloso|fabuloso
extraordinary|extraordinario|extraordinary|extraordinaire|straordinario|extraordinário|||~exceptional
exceptional|excepcional|exceptional|exceptionnel/exceptionnelle|eccezionale|excepcional
incredible|increíble|incredible,unbelievable|incroyable|incredibile|incrível|||~amazing
amazing|asombroso,sorprendente|amazing,astonishing|étonnant|sorprendente,stupefacente|surpreendente
stupendous|estupendo|stupendous|formidable|stupendo|estupendo|||~fantastic
formidable|formidable|formidable|formidable|formidabile|formidável|||~stupendous
sensational|sensacional|sensational|sensationnel/sensationnelle|sensazionale|sensacional|||~fantastic
phenomenal|fenomenal|phenomenal|phénoménal|fenomenale|fenomenal|||~sensational
spectacular|espectacular|spectacular|spectaculaire|spettacolare|espetacular|||~sensational
sublime|sublime|sublime|sublime|sublime|sublime|||~divine
perfect|perfecto|perfect|parfait|perfetto|perfeito|||~ideal !imperfect
imperfect|imperfecto|imperfect|imparfait|imperfetto|imperfeito
perfection|perfección|perfection|perfection|perfezione|perfeição|||~perfect
ideal|ideal|ideal|idéal|ideale|ideal
quality|calidad|quality|qualité|qualità|qualidade
premium|premium,superior|premium|premium|premium|premium|||~select ~deluxe
select|selecto,selección|select,selected,choice|sélect,sélectionné,choisi|scelto,selezionato|seleto,selecionado|||~exclusive ~selection ~gourmet
selection|selección|selection|sélection|selezione|seleção
special|especial|special|spécial|speciale|especial|||~exclusive
exclusive|exclusivo|exclusive|exclusif/exclusive|esclusivo|exclusivo|||~unique
deluxe|de lujo|deluxe,de luxe|de luxe,deluxe|di lusso|de luxo|||~luxury
luxury|lujo|luxury|luxe|lusso|luxo
luxurious|lujoso|luxurious|luxueux/luxueuse|lussuoso|luxuoso|||~luxury
top|tope,cima|top|top,sommet|top,cima,vetta|topo,cume|||~summit
prime|primera,prima|prime|prime,premier choix|prima scelta|prima|||~first ~premium
extra-fine|extrafino,extra fino|extra fine|extra fin,extra-fin|extrafino|extrafino|||~fine
superfine|superfino|superfine|superfin,surfin|sopraffino|superfino|||~fine
reserve|reserva|reserve|réserve|riserva|reserva
beautiful|bello,hermoso,bonito|beautiful|beau/bel/belle/beaux|bello/bel/bella/belle/bei|belo,bonito,formoso|sumaq,k'acha|suma,k'acha|~pretty ~handsome ~beauty !ugly ~lovely
pretty|bonito,lindo,guapo|pretty|joli,mignon/mignonne|carino,grazioso|bonito,lindo|sumaq,munay|suma|~lovely
handsome|guapo,apuesto|handsome|beau/bel|bello,avvenente|bonito,charmoso
lovely|encantador,precioso|lovely|charmant,ravissant|delizioso,incantevole|encantador,adorável|||~charming ~gorgeous
cute|lindo,mono|cute|mignon/mignonne|carino|fofo,gracioso|||~pretty
charming|encantador|charming|charmant|affascinante,incantevole|encantador,charmoso
charm.grace|encanto|charm|charme|fascino,incanto|charme,encanto|||~charming
attractive|atractivo|attractive|attrayant,attirant|attraente|atraente|||~charming
fascinating|fascinante|fascinating|fascinant|affascinante|fascinante|||~charming
fascination|fascinación|fascination|fascination|fascino|fascinação|||~fascinating
glamour|glamur|glamour,glamor|glamour|glamour|glamour|||~elegance
glamorous|glamoroso|glamorous,glam|glamoureux/glamoureuse,glamour|affascinante|glamoroso|||~glamour
beauty|belleza,hermosura|beauty|beauté|bellezza,beltà|beleza|sumaq kay||!ugliness
ugly|feo|ugly|laid,moche|brutto|feio|millay|phiru
ugliness|fealdad|ugliness|laideur|bruttezza|feiura
beautician|cosmetóloga,esteticista|beautician|esthéticienne|estetista|esteticista|||~beauty
aesthetic|estético|aesthetic,esthetic|esthétique|estetico|estético|||~beauty
elegant|elegante|elegant|élégant|elegante|elegante|||~chic ~distinguished
elegance|elegancia|elegance|élégance|eleganza|elegância|||~elegant ~style
chic|chic|chic,stylish|chic|chic|chique
distinguished|distinguido|distinguished|distingué|distinto|distinto,distinguido
distinction|distinción|distinction|distinction|distinzione|distinção|||~distinguished
sophisticated|sofisticado|sophisticated|sophistiqué|sofisticato|sofisticado|||~elegant
refined|refinado|refined|raffiné|raffinato|refinado|||~elegant
graceful|grácil|graceful|gracieux/gracieuse|aggraziato,leggiadro|gracioso|||~elegant
delicate|delicado|delicate|délicat|delicato|delicado|||~fine
precious|precioso|precious|précieux/précieuse|prezioso|precioso|||~valuable
gorgeous|bellísimo,precioso|gorgeous|superbe,magnifique|splendido,bellissimo|lindíssimo,deslumbrante|||~beautiful
sweetness|dulzura,dulzor|sweetness|douceur|dolcezza|doçura|||~sweet
sweetie|dulcecito,dulzurita|sweetie,sweety|petite douceur|dolcezza|docinho|||~sweet
acid|ácido|acid|acide|acido|ácido|||~sour
piquant|picante|piquant,pungent|piquant|piccante|picante|||~spicy
mild|suave|mild|doux/douce|dolce,mite|suave,brando|||~suave
aromatic|aromático|aromatic|aromatique|aromatico|aromático|||~fragrant
fragrant|fragante|fragrant,scented|parfumé,odorant|fragrante,profumato|fragrante,perfumado
appetizing|apetitoso|appetizing|appétissant|appetitoso|apetitoso|||~tasty
sparkling.light|chispeante,espumante|sparkling|pétillant,étincelant|frizzante,scintillante|espumante,cintilante|||~sparkle
glitter|brillantina,purpurina|glitter|paillettes|brillantini|purpurina|||~sparkle
matte|mate|matte,matt|mat|opaco|fosco|||!bright
vivid|vívido,vivo|vivid|vif/vive|vivido|vívido|||~colorful
impure|impuro|impure|impur|impuro|impuro|||!pure
immaculate|inmaculado|immaculate,spotless|immaculé|immacolato|imaculado|||~pure
artificial|artificial|artificial|artificiel/artificielle|artificiale|artificial|||!natural
sustainable|sostenible,sustentable|sustainable|durable|sostenibile|sustentável|||~ecological
pristine|prístino|pristine|pur,intact|incontaminato|intocado|||~pure
authentic|auténtico|authentic|authentique|autentico|autêntico|||~genuine ~original
genuine|genuino|genuine|véritable,authentique|genuino|genuíno|||!fake
original|original|original|original/originaux|originale|original
true|verdadero|true|vrai,véritable|vero|verdadeiro|chiqa,chiqap|chiqa|~real.fact !false
false|falso|false|faux/fausse|falso|falso
fake|falso,imitación|fake,counterfeit|faux/fausse,contrefaçon|falso,finto|falso,falsificado|||~false
real.fact|real|real|réel/réelle|reale|real
legitimate|legítimo|legitimate|légitime|legittimo|legítimo|||~authentic
tested|probado|proven,tested|éprouvé,testé|provato|comprovado,testado
common|común/comunes|common,ordinary|commun,ordinaire|comune|comum|||!rare
rare|raro|rare|rare|raro|raro
strange|extraño,raro|strange,odd,weird|étrange,bizarre|strano|estranho|||~rare
exotic|exótico|exotic|exotique|esotico|exótico
same|mismo,igual|same|même|stesso|mesmo|kikin|pachpa|!different ~equal
similar|similar,parecido|similar,alike|similaire,semblable,pareil/pareille|simile|semelhante,parecido|||~same
opposite.adj|opuesto,contrario|opposite,contrary|opposé,contraire|opposto,contrario|oposto,contrário|||!same
normal|normal|normal,regular|normal/normaux|normale|normal
expensive|caro,costoso|expensive,dear|cher/chère,coûteux/coûteuse|caro,costoso|caro|||!cheap
cheap|barato,económico|cheap,inexpensive|bon marché,pas cher|economico,a buon mercato|barato
economical|económico|economical,economic|économique|economico|econômico,económico|||~cheap
free.gratis|gratis,gratuito|free,free of charge|gratuit,gratis|gratis,gratuito|grátis,gratuito
rich|rico|rich,wealthy|riche|ricco/ricchi|rico|qhapaq|qamiri|~wealth !poor ~millionaire
poor|pobre|poor|pauvre|povero|pobre|wakcha|wajcha
valuable|valioso|valuable|précieux/précieuse|prezioso|valioso
worthy|digno|worthy|digne|degno|digno
free|libre|free|libre|libero|livre
safe.secure|seguro|safe,secure|sûr|sicuro|seguro|||~safety !dangerous
dangerous|peligroso|dangerous|dangereux/dangereuse|pericoloso|perigoso
useful|útil|useful|utile|utile|útil|||!useless
useless|inútil|useless|inutile|inutile|inútil
practical|práctico|practical,handy|pratique|pratico|prático|||~useful
necessary|necesario|necessary|nécessaire|necessario|necessário|||~essential
essential|esencial|essential|essentiel/essentielle|essenziale|essencial|||~fundamental
fundamental|fundamental|fundamental|fondamental|fondamentale|fundamental
important|importante|important|important|importante|importante
possible|posible|possible|possible|possibile|possível|||!impossible
impossible|imposible|impossible|impossible|impossibile|impossível
effective|eficaz/eficaces,efectivo|effective|efficace|efficace,effettivo|eficaz,efetivo|||~efficient
efficient|eficiente|efficient|efficient,efficace|efficiente|eficiente
precise|preciso|precise|précis|preciso|preciso|||~exact
exact|exacto|exact,accurate|exact|esatto|exato
versatile|versátil|versatile|polyvalent|versatile|versátil
flexible|flexible|flexible|flexible,souple|flessibile|flexível|||!rigid
rigid|rígido|rigid|rigide,raide|rigido|rígido
elastic|elástico|elastic|élastique|elastico|elástico|||~flexible
stable|estable|stable|stable|stabile|estável
durable|duradero|durable,lasting|durable|durevole,duraturo|duradouro
unbreakable|irrompible|unbreakable|incassable|infrangibile|inquebrável
invincible|invencible|invincible,unbeatable|invincible|invincibile|invencível
invisible|invisible|invisible|invisible|invisibile|invisível|||!visible
visible|visible|visible|visible|visibile|visível
comfortable|cómodo,confortable|comfortable,comfy|confortable|comodo,confortevole|confortável|||~comfort
comfort|comodidad,confort|comfort|confort|comodità,conforto|conforto
cosy|acogedor|cosy,cozy|douillet/douillette|accogliente,intimo|aconchegante|||~comfortable
pleasant|agradable,grato|pleasant,pleasing|agréable,plaisant|piacevole,gradevole|agradável|||~nice
famous|famoso,célebre|famous,celebrated|fameux/fameuse,célèbre|famoso,celebre|famoso,célebre|||~illustrious
illustrious|ilustre|illustrious|illustre|illustre|ilustre
glorious|glorioso|glorious|glorieux/glorieuse|glorioso|glorioso|||~glory
heroic|heroico|heroic|héroïque|eroico|heroico|||~hero
triumphant|triunfante|triumphant|triomphant|trionfante|triunfante|||~triumph
victorious|victorioso|victorious|victorieux/victorieuse|vittorioso|vitorioso|||~victory
lucky|afortunado,suertudo|lucky,fortunate|chanceux/chanceuse,fortuné|fortunato|sortudo,afortunado|||~luck
electric|eléctrico|electric,electrical|électrique|elettrico|elétrico|||~electronic
electronic|electrónico|electronic|électronique|elettronico|eletrônico,eletrónico
automatic|automático|automatic|automatique|automatico|automático|||!manual
manual|manual|manual|manuel/manuelle|manuale|manual
digital|digital|digital|numérique,digital|digitale|digital|||!analog
analog|analógico|analog,analogue|analogique|analogico|analógico
virtual|virtual|virtual|virtuel/virtuelle|virtuale|virtual
mobile|móvil|mobile|mobile|mobile|móvel
portable|portátil|portable|portable,portatif|portatile|portátil
dynamic|dinámico|dynamic|dynamique|dinamico|dinâmico|||~active
mysterious|misterioso|mysterious|mystérieux/mystérieuse|misterioso|misterioso|||~mystery
mystic|místico|mystic,mystical|mystique|mistico|místico|||~mysterious
secret.adj|secreto|secret|secret/secrète|segreto|secreto
hidden|oculto,escondido|hidden|caché|nascosto|oculto,escondido|||~secret.adj
lost|perdido|lost|perdu|perduto,perso|perdido|||!found
found|encontrado,hallado|found|trouvé|trovato|encontrado,achado
silent|silencioso|silent|silencieux/silencieuse|silenzioso|silencioso|||~silence !noisy
noisy|ruidoso|noisy,loud|bruyant|rumoroso|barulhento
domestic|doméstico|domestic|domestique|domestico|doméstico
rural|rural|rural,country|rural/ruraux|rurale|rural|||!urban
private|privado|private|privé|privato|privado|||!public
public|público|public|public/publique|pubblico|público
personal|personal|personal|personnel/personnelle|personale|pessoal
united|unido|united|uni|unito|unido|||~union
elderly|anciano|elderly,aged|âgé|anziano|idoso|machu|achachi|!young
`
