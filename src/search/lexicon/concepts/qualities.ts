// Adjectives of quality, beauty, taste, light, price and worth, with their nouns.
export const qualities = `
good|bueno,buen|good|bon/bonne|buono,buon|bom/boa|allin|aski,suma|~nice ~well !bad
goodness.thing|bien|good|bien|bene|bem|||~good !evil
bad|malo,mal|bad|mauvais,mal|cattivo,male|mau/má|mana allin|jan wali|~evil !good
evil|mal,maldad|evil|mal|male|mal|||~bad !goodness.thing
wicked|malvado,perverso|wicked|méchant|malvagio,cattivo|malvado,perverso|||~evil
better|mejor/mejores|better|meilleur,mieux|migliore,meglio|melhor|aswan allin|juk'ampi suma|~best !worse
best|mejor/mejores,el mejor|best,the best|meilleur,le meilleur|migliore,il migliore|melhor,o melhor|||~top ~supreme !worst
worse|peor|worse|pire|peggiore,peggio|pior|||!better
worst|peor|worst|pire,le pire|peggiore|pior|||!best
superior|superior|superior|supérieur|superiore|superior|||~supreme !inferior
inferior|inferior|inferior|inférieur|inferiore|inferior|||!superior
supreme|supremo|supreme|suprême|supremo|supremo|||~superior ~best
optimum|óptimo|optimum,optimal|optimum,optimal|ottimo,ottimale|ótimo|||~best ~excellent
excellent|excelente|excellent|excellent|eccellente,ottimo|excelente|||~superb ~optimum
excellence|excelencia|excellence|excellence|eccellenza|excelência|||~excellent ~quality
superb|soberbio|superb|superbe|superbo|soberbo|||~splendid ~excellent
splendid|espléndido|splendid|splendide|splendido|esplêndido|||~magnificent ~superb
splendor|esplendor|splendor,splendour|splendeur|splendore|esplendor|||~splendid
magnificent|magnífico|magnificent|magnifique|magnifico|magnífico|||~splendid ~superb
fantastic|fantástico|fantastic|fantastique|fantastico|fantástico|||~fabulous ~wonderful
fabulous|fabuloso|fabulous|fabuleux/fabuleuse|favoloso|fabuloso|||~fantastic
extraordinary|extraordinario|extraordinary|extraordinaire|straordinario|extraordinário|||~exceptional
exceptional|excepcional|exceptional|exceptionnel/exceptionnelle|eccezionale|excepcional|||~extraordinary
incredible|increíble|incredible,unbelievable|incroyable|incredibile|incrível|||~amazing
amazing|asombroso,sorprendente|amazing,astonishing|étonnant|sorprendente,stupefacente|surpreendente|||~incredible
stupendous|estupendo|stupendous|formidable|stupendo|estupendo|||~fantastic
formidable|formidable|formidable|formidable|formidabile|formidável|||~stupendous
sensational|sensacional|sensational|sensationnel/sensationnelle|sensazionale|sensacional|||~fantastic
phenomenal|fenomenal|phenomenal|phénoménal|fenomenale|fenomenal|||~sensational
spectacular|espectacular|spectacular|spectaculaire|spettacolare|espetacular|||~sensational
sublime|sublime|sublime|sublime|sublime|sublime|||~divine
perfect|perfecto|perfect|parfait|perfetto|perfeito|||~ideal !imperfect
imperfect|imperfecto|imperfect|imparfait|imperfetto|imperfeito|||!perfect
perfection|perfección|perfection|perfection|perfezione|perfeição|||~perfect
ideal|ideal|ideal|idéal|ideale|ideal|||~perfect
quality|calidad|quality|qualité|qualità|qualidade|||~excellence
premium|premium,superior|premium|premium|premium|premium|||~select ~deluxe
select|selecto,selección|select,selected,choice|sélect,sélectionné,choisi|scelto,selezionato|seleto,selecionado|||~premium ~exclusive ~selection
selection|selección|selection|sélection|selezione|seleção|||~select
special|especial|special|spécial|speciale|especial|||~exclusive
exclusive|exclusivo|exclusive|exclusif/exclusive|esclusivo|exclusivo|||~select ~unique
deluxe|de lujo|deluxe,de luxe|de luxe,deluxe|di lusso|de luxo|||~luxury ~premium
luxury|lujo|luxury|luxe|lusso|luxo|||~deluxe
luxurious|lujoso|luxurious|luxueux/luxueuse|lussuoso|luxuoso|||~luxury
gourmet|gourmet|gourmet|gourmet|gourmet,buongustaio|gourmet|||~select
top|tope,cima|top|top,sommet|top,cima,vetta|topo,cume|||~summit ~best
summit|cumbre,cima|summit,peak,top|sommet,cime|vetta,cima,sommità|cume,cimo,cúpula|urqu uma||~top
prime|primera,prima|prime|prime,premier choix|prima scelta|prima|||~first ~premium
extra-fine|extrafino,extra fino|extra fine|extra fin,extra-fin|extrafino|extrafino|||~fine
superfine|superfino|superfine|superfin,surfin|sopraffino|superfino|||~fine
reserve|reserva|reserve|réserve|riserva|reserva|||
beautiful|bello,hermoso,bonito|beautiful|beau/bel/belle/beaux|bello/bel/bella/belle/bei|belo,bonito,formoso|sumaq,k'acha|suma,k'acha|~pretty ~handsome ~beauty !ugly
pretty|bonito,lindo,guapo|pretty|joli,mignon/mignonne|carino,grazioso|bonito,lindo|sumaq,munay|suma|~beautiful ~lovely
handsome|guapo,apuesto|handsome|beau/bel|bello,avvenente|bonito,charmoso|||~beautiful
lovely|encantador,precioso|lovely|charmant,ravissant|delizioso,incantevole|encantador,adorável|||~pretty ~charming
cute|lindo,mono|cute|mignon/mignonne|carino|fofo,gracioso|||~pretty
charming|encantador|charming|charmant|affascinante,incantevole|encantador,charmoso|||~lovely
charm.grace|encanto|charm|charme|fascino,incanto|charme,encanto|||~charming
attractive|atractivo|attractive|attrayant,attirant|attraente|atraente|||~charming
fascinating|fascinante|fascinating|fascinant|affascinante|fascinante|||~charming
fascination|fascinación|fascination|fascination|fascino|fascinação|||~fascinating
glamour|glamur|glamour,glamor|glamour|glamour|glamour|||~elegance
glamorous|glamoroso|glamorous,glam|glamoureux/glamoureuse,glamour|affascinante|glamoroso|||~glamour
beauty|belleza,hermosura|beauty|beauté|bellezza,beltà|beleza|sumaq kay||~beautiful !ugliness
ugly|feo|ugly|laid,moche|brutto|feio|millay|phiru|!beautiful
ugliness|fealdad|ugliness|laideur|bruttezza|feiura|||!beauty
beautician|cosmetóloga,esteticista|beautician|esthéticienne|estetista|esteticista|||~beauty
aesthetic|estético|aesthetic,esthetic|esthétique|estetico|estético|||~beauty
elegant|elegante|elegant|élégant|elegante|elegante|||~chic ~distinguished
elegance|elegancia|elegance|élégance|eleganza|elegância|||~elegant ~style
chic|chic|chic,stylish|chic|chic|chique|||~elegant
distinguished|distinguido|distinguished|distingué|distinto|distinto,distinguido|||~elegant
distinction|distinción|distinction|distinction|distinzione|distinção|||~distinguished
sophisticated|sofisticado|sophisticated|sophistiqué|sofisticato|sofisticado|||~elegant
refined|refinado|refined|raffiné|raffinato|refinado|||~elegant
graceful|grácil|graceful|gracieux/gracieuse|aggraziato,leggiadro|gracioso|||~elegant
delicate|delicado|delicate|délicat|delicato|delicado|||~fine
precious|precioso|precious|précieux/précieuse|prezioso|precioso|||~valuable
gorgeous|bellísimo,precioso|gorgeous|superbe,magnifique|splendido,bellissimo|lindíssimo,deslumbrante|||~beautiful
exquisite|exquisito|exquisite|exquis|squisito|requintado|||~delicious
delicious|delicioso,rico,sabroso|delicious,tasty,yummy|délicieux/délicieuse|delizioso|delicioso,gostoso|miski,sumaq|suma|~tasty
tasty|sabroso|tasty,savory,savoury|savoureux/savoureuse|gustoso,saporito|saboroso,gostoso|miski||~delicious
taste|gusto,sabor|taste|goût|gusto|gosto|||~flavour
flavour|sabor|flavour,flavor|saveur|sapore,gusto|sabor|||~taste
sweet|dulce|sweet|doux/douce,sucré|dolce|doce|misk'i|muxsa|~sugary !bitter
sweetness|dulzura,dulzor|sweetness|douceur|dolcezza|doçura|||~sweet
sweetie|dulcecito,dulzurita|sweetie,sweety|petite douceur|dolcezza|docinho|||~sweet
sugary|azucarado|sugary|sucré|zuccherato|açucarado|||~sweet
bitter|amargo|bitter|amer/amère|amaro|amargo|hayaq|jaru|!sweet
bittersweet|agridulce|bittersweet|doux-amer,aigre-doux|agrodolce|agridoce|||
sour|agrio|sour|aigre|aspro,agro|azedo|p'usqu|k'allk'u|~acid
acid|ácido|acid|acide|acido|ácido|||~sour
salty|salado|salty,salted|salé|salato|salgado|kachisapa||
spicy|picante|spicy,hot|épicé,piquant|piccante|picante,apimentado|||
piquant|picante|piquant,pungent|piquant|piccante|picante|||~spicy
mild|suave|mild|doux/douce|dolce,mite|suave,brando|||~suave
aromatic|aromático|aromatic|aromatique|aromatico|aromático|||~fragrant
fragrant|fragante|fragrant,scented|parfumé,odorant|fragrante,profumato|fragrante,perfumado|||~aromatic
appetizing|apetitoso|appetizing|appétissant|appetitoso|apetitoso|||~tasty
light.bright|luminoso|bright,luminous|lumineux/lumineuse|luminoso|luminoso|||~bright !dark
bright|brillante|bright,shining,shiny|brillant|brillante,lucente|brilhante|||~radiant !dark
radiant|radiante|radiant|radieux/radieuse,rayonnant|radioso,raggiante|radiante|||~bright
clear|claro|clear|clair|chiaro|claro|||~light.colour ~transparent !dark
light.colour|claro|light,pale|clair|chiaro|claro|||~clear !dark
pale|pálido|pale|pâle|pallido|pálido|||~light.colour
dark|oscuro|dark|sombre,obscur,foncé|scuro,oscuro,buio|escuro|tutayaq|ch'amaka|~darkness !clear
darkness|oscuridad,tinieblas|darkness,dark|obscurité,ténèbres|oscurità,buio,tenebre|escuridão,trevas|tutayay|ch'amaka|~shadow
shadow|sombra|shadow,shade|ombre|ombra|sombra|llanthu|ch'iwi|~darkness
transparent|transparente|transparent|transparent|trasparente|transparente|||~clear
opaque|opaco|opaque|opaque|opaco|opaco|||!transparent
crystalline|cristalino|crystalline|cristallin|cristallino|cristalino|||~clear
shine|brillo|shine,gloss,brightness|éclat,brillance|brillo,lucentezza|brilho|||~sparkle
sparkle|destello,chispa|sparkle|étincelle|scintilla,scintillio|cintilação,centelha|||~shine ~spark
sparkling|chispeante,espumante|sparkling|pétillant,étincelant|frizzante,scintillante|espumante,cintilante|||~sparkle
glitter|brillantina,purpurina|glitter|paillettes|brillantini|purpurina|||~sparkle
flash|destello,relámpago|flash|éclair,flash|lampo,flash|clarão,flash|||~sparkle
glow|resplandor|glow|lueur|bagliore|resplendor|||~shine
matte|mate|matte,matt|mat|opaco|fosco|||!bright
colourful|colorido|colourful,colorful|coloré|colorato|colorido|||
vivid|vívido,vivo|vivid|vif/vive|vivido|vívido|||~colourful
golden|dorado,áureo|golden,gilded,gilt|doré|dorato,aureo|dourado|||
silvery|plateado,argentino|silvery,silver|argenté,argentin|argentato,argenteo|prateado|||
pure|puro|pure|pur|puro|puro|ch'uya|q'uma|~clean ~purity !impure
impure|impuro|impure|impur|impuro|impuro|||!pure
purity|pureza|purity|pureté|purezza|pureza|||~pure
clean|limpio|clean|propre,net/nette|pulito|limpo|llimphu,ch'uya|q'uma|~pure !dirty
cleanliness|limpieza|cleanliness,cleaning|propreté,nettoyage|pulizia|limpeza|||~clean
immaculate|inmaculado|immaculate,spotless|immaculé|immacolato|imaculado|||~pure
dirty|sucio|dirty|sale|sporco|sujo|qhilli|q'añu|!clean
natural|natural|natural|naturel/naturelle|naturale|natural|||~pure !artificial
artificial|artificial|artificial|artificiel/artificielle|artificiale|artificial|||!natural
organic|orgánico|organic|organique|organico|orgânico|||~bio ~natural
bio|bio,biológico|bio,biological|bio,biologique|bio,biologico|bio,biológico|||~organic
ecological|ecológico|ecological,eco-friendly,eco|écologique,éco|ecologico,eco|ecológico,eco|||~green.eco
green.eco|verde|green|vert|verde|verde|||~ecological
sustainable|sostenible,sustentable|sustainable|durable|sostenibile|sustentável|||~ecological
pristine|prístino|pristine|pur,intact|incontaminato|intocado|||~pure
authentic|auténtico|authentic|authentique|autentico|autêntico|||~genuine ~original
genuine|genuino|genuine|véritable,authentique|genuino|genuíno|||~authentic !fake
original|original|original|original/originaux|originale|original|||~authentic
true|verdadero|true|vrai,véritable|vero|verdadeiro|chiqa,chiqap|chiqa|~real.fact !false
false|falso|false|faux/fausse|falso|falso|||!true
fake|falso,imitación|fake,counterfeit|faux/fausse,contrefaçon|falso,finto|falso,falsificado|||~false
real.fact|real|real|réel/réelle|reale|real|||~true
legitimate|legítimo|legitimate|légitime|legittimo|legítimo|||~authentic
tested|probado|proven,tested|éprouvé,testé|provato|comprovado,testado|||
common|común/comunes|common,ordinary|commun,ordinaire|comune|comum|||!rare
rare|raro|rare|rare|raro|raro|||!common
strange|extraño,raro|strange,odd,weird|étrange,bizarre|strano|estranho|||~rare
exotic|exótico|exotic|exotique|esotico|exótico|||
different|diferente,distinto|different|différent|diverso,differente|diferente|huk|yaqha|!same
same|mismo,igual|same|même|stesso|mesmo|kikin|pachpa|!different
equal|igual/iguales|equal|égal/égaux|uguale|igual|||~same
similar|similar,parecido|similar,alike|similaire,semblable,pareil/pareille|simile|semelhante,parecido|||~same
opposite.adj|opuesto,contrario|opposite,contrary|opposé,contraire|opposto,contrario|oposto,contrário|||!same
normal|normal|normal,regular|normal/normaux|normale|normal|||
expensive|caro,costoso|expensive,dear|cher/chère,coûteux/coûteuse|caro,costoso|caro|||!cheap
cheap|barato,económico|cheap,inexpensive|bon marché,pas cher|economico,a buon mercato|barato|||!expensive
economical|económico|economical,economic|économique|economico|econômico,económico|||~cheap
free.gratis|gratis,gratuito|free,free of charge|gratuit,gratis|gratis,gratuito|grátis,gratuito|||
rich|rico|rich,wealthy|riche|ricco/ricchi|rico|qhapaq|qamiri|~wealth !poor
poor|pobre|poor|pauvre|povero|pobre|wakcha|wajcha|!rich
valuable|valioso|valuable|précieux/précieuse|prezioso|valioso|||~precious
worthy|digno|worthy|digne|degno|digno|||
free|libre|free|libre|libero|livre|||~freedom
safe.secure|seguro|safe,secure|sûr|sicuro|seguro|||~safety !dangerous
dangerous|peligroso|dangerous|dangereux/dangereuse|pericoloso|perigoso|||!safe.secure
useful|útil|useful|utile|utile|útil|||!useless
useless|inútil|useless|inutile|inutile|inútil|||!useful
practical|práctico|practical,handy|pratique|pratico|prático|||~useful
necessary|necesario|necessary|nécessaire|necessario|necessário|||~essential
essential|esencial|essential|essentiel/essentielle|essenziale|essencial|||~fundamental
fundamental|fundamental|fundamental|fondamental|fondamentale|fundamental|||~essential
important|importante|important|important|importante|importante|||
possible|posible|possible|possible|possibile|possível|||!impossible
impossible|imposible|impossible|impossible|impossibile|impossível|||!possible
effective|eficaz/eficaces,efectivo|effective|efficace|efficace,effettivo|eficaz,efetivo|||~efficient
efficient|eficiente|efficient|efficient,efficace|efficiente|eficiente|||~effective
precise|preciso|precise|précis|preciso|preciso|||~exact
exact|exacto|exact,accurate|exact|esatto|exato|||~precise
versatile|versátil|versatile|polyvalent|versatile|versátil|||
flexible|flexible|flexible|flexible,souple|flessibile|flexível|||!rigid
rigid|rígido|rigid|rigide|rigido|rígido|||!flexible
elastic|elástico|elastic|élastique|elastico|elástico|||~flexible
stable|estable|stable|stable|stabile|estável|||
durable|duradero|durable,lasting|durable|durevole,duraturo|duradouro|||
unbreakable|irrompible|unbreakable|incassable|infrangibile|inquebrável|||
invincible|invencible|invincible,unbeatable|invincible|invincibile|invencível|||
invisible|invisible|invisible|invisible|invisibile|invisível|||!visible
visible|visible|visible|visible|visibile|visível|||!invisible
comfortable|cómodo,confortable|comfortable,comfy|confortable|comodo,confortevole|confortável|||~comfort
comfort|comodidad,confort|comfort|confort|comodità,conforto|conforto|||~comfortable
cosy|acogedor|cosy,cozy|douillet/douillette|accogliente,intimo|aconchegante|||~comfortable
pleasant|agradable,grato|pleasant,pleasing|agréable,plaisant|piacevole,gradevole|agradável|||~nice
healthy|sano,saludable|healthy,wholesome|sain|sano,salutare|saudável,são/sã|qhali|k'umara|!sick
sick|enfermo|sick,ill|malade|malato|doente|unqusqa|usuta|!healthy
alive|vivo|alive,live,living|vivant,vif/vive|vivo|vivo|kawsaq|jakiri|!dead
dead|muerto|dead|mort|morto|morto|wañusqa|jiwata|!alive
famous|famoso,célebre|famous,celebrated|fameux/fameuse,célèbre|famoso,celebre|famoso,célebre|||~illustrious
illustrious|ilustre|illustrious|illustre|illustre|ilustre|||~famous
glorious|glorioso|glorious|glorieux/glorieuse|glorioso|glorioso|||~glory
heroic|heroico|heroic|héroïque|eroico|heroico|||~hero
triumphant|triunfante|triumphant|triomphant|trionfante|triunfante|||~triumph
victorious|victorioso|victorious|victorieux/victorieuse|vittorioso|vitorioso|||~victory
lucky|afortunado,suertudo|lucky,fortunate|chanceux/chanceuse,fortuné|fortunato|sortudo,afortunado|||~luck
magnetic|magnético|magnetic|magnétique|magnetico|magnético|||
electric|eléctrico|electric,electrical|électrique|elettrico|elétrico|||~electronic
electronic|electrónico|electronic|électronique|elettronico|eletrônico,eletrónico|||~electric
automatic|automático|automatic|automatique|automatico|automático|||!manual
manual|manual|manual|manuel/manuelle|manuale|manual|||!automatic
digital|digital|digital|numérique,digital|digitale|digital|||!analog
analog|analógico|analog,analogue|analogique|analogico|analógico|||!digital
virtual|virtual|virtual|virtuel/virtuelle|virtuale|virtual|||
mobile|móvil|mobile|mobile|mobile|móvel|||
portable|portátil|portable|portable,portatif|portatile|portátil|||
dynamic|dinámico|dynamic|dynamique|dinamico|dinâmico|||~active
mysterious|misterioso|mysterious|mystérieux/mystérieuse|misterioso|misterioso|||~mystery
mystic|místico|mystic,mystical|mystique|mistico|místico|||~mysterious
secret.adj|secreto|secret|secret/secrète|segreto|secreto|||
hidden|oculto,escondido|hidden|caché|nascosto|oculto,escondido|||~secret.adj
lost|perdido|lost|perdu|perduto,perso|perdido|||!found
found|encontrado,hallado|found|trouvé|trovato|encontrado,achado|||!lost
silent|silencioso|silent|silencieux/silencieuse|silenzioso|silencioso|||~silence !noisy
noisy|ruidoso|noisy,loud|bruyant|rumoroso|barulhento|||!silent
handmade|hecho a mano,artesanal|handmade,handcrafted|fait main,artisanal|fatto a mano,artigianale|feito à mão,artesanal|||~craft
homemade|casero,hecho en casa|homemade,home-made|fait maison|fatto in casa,casereccio|caseiro|||
domestic|doméstico|domestic|domestique|domestico|doméstico|||
urban|urbano|urban|urbain|urbano|urbano|||!rural
rural|rural|rural,country|rural/ruraux|rurale|rural|||!urban
private|privado|private|privé|privato|privado|||!public
public|público|public|public/publique|pubblico|público|||!private
personal|personal|personal|personnel/personnelle|personale|pessoal|||
human|humano|human|humain|umano|humano|||
united|unido|united|uni|unito|unido|||~union
young.adj|joven/jóvenes|young,youthful|jeune|giovane|jovem|wayna|wayna|!elderly
elderly|anciano|elderly,aged|âgé|anziano|idoso|machu|achachi|!young.adj
naked|desnudo|naked,nude|nu|nudo|nu/nua|q'ala|q'ala|
blind|ciego|blind|aveugle|cieco|cego|ñawsa|juykhu|
deaf|sordo|deaf|sourd|sordo|surdo|||
`
