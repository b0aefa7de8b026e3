// Further concepts, from lucky-star to peridot.
export const further5 = `
lucky-star|estrella de la suerte|lucky star|bonne étoile|stella fortunata|estrela da sorte|||glücksstern|~lucky ~star
macedonian|macedonio|macedonian|macédonien/macédonienne|macedone|macedônio|||mazedonisch/mazedonische/mazedonischer/mazedonisches/mazedonischen|~macedonia
mad-love|amor loco,loco amor|mad love,crazy love|amour fou|amore folle|amor louco|||verrückte liebe|~love
madrigal|madrigal|madrigal|madrigal|madrigale|madrigal|||madrigal|~poem
madrilenian|madrileño|madrilenian|madrilène|madrileno|madrilenho|||madrider|~madrid
magic-carpet|alfombra mágica,alfombra voladora|magic carpet,flying carpet|tapis volant,tapis magique|tappeto volante,tappeto magico|tapete mágico,tapete voador|||fliegender teppich|~carpet ~aladdin ~magic
magic-lamp|lámpara mágica,lámpara maravillosa|magic lamp|lampe magique,lampe merveilleuse|lampada magica|lâmpada mágica|||wunderlampe|~aladdin ~genie
magic-lantern|linterna mágica|magic lantern|lanterne magique|lanterna magica|lanterna mágica|||zauberlaterne,laterna magica|~lantern ~projector
magic-mirror|espejo mágico|magic mirror|miroir magique|specchio magico|espelho mágico|||zauberspiegel|~mirror ~snow-white
magic-moment|momento mágico|magic moment|moment magique|momento magico|momento mágico|||magischer moment|~moment ~magic
magic-mountain|montaña mágica|magic mountain|montagne magique|montagna magica,montagna incantata|montanha mágica|||zauberberg|~mountain
magic-touch|toque mágico|magic touch|touche magique|tocco magico|toque mágico|||magische berührung|~touch ~magic
magnetism|magnetismo|magnetism|magnétisme|magnetismo|magnetismo|||magnetismus|~magnet ~magnetic
maharani|maharaní|maharani|maharani|maharani|marani|||maharani|~maharajah ~rajah
majolica|mayólica|majolica|majolique|maiolica|majólica|||majolika|~ceramic
makeup-remover|desmaquillante,desmaquillador|makeup remover,make up remover|démaquillant|struccante|demaquilante,desmaquilhante|||abschminkmittel|~makeup
mallard|ánade real,pato silvestre|mallard,wild duck|canard colvert,colvert|germano reale|pato-real|||stockente,wildente|<duck
maltese|maltés|maltese|maltais|maltese||||maltesisch/maltesische/maltesischer/maltesisches/maltesischen,malteser|~malta.country
maltese-cross|cruz de malta|maltese cross|croix de malte|croce di malta|cruz de malta|||malteserkreuz|~cross
mandarin-duck|pato mandarín|mandarin duck|canard mandarin|anatra mandarina|pato-mandarim|||mandarinente|<duck
mangosteen|mangostán|mangosteen|mangoustan|mangostano|mangostão|||mangostane|~lychee
mania.1|manía|mania|manie|mania|mania||||~obsession
maori|maorí|maori|maori|maori|maori|||maori
mapuche|mapuche|mapuche|mapuche|mapuche|mapuche|||mapuche
margrave|margrave|margrave|margrave|margravio|margrave|||markgraf|~marquis
marimba|marimba|marimba|marimba|marimba|marimba|||marimba|~drum
marksman|tirador|marksman/marksmen|tireur|tiratore|atirador|||schütze|~archer
marmoset|tití,tamarino|marmoset,tamarin|ouistiti,tamarin|uistitì,tamarino|sagui,mico-leão|||krallenaffe,pinseläffchen|~monkey
marquisate|marquesado|marquisate|marquisat|marchesato|marquesado|||marquisat|~marquis
martial-arts|artes marciales|martial arts,martial art|arts martiaux|arti marziali|artes marciais|||kampfkunst/kampfkünste,kampfsport|~karate ~judo
mashed-potato|puré de papas,puré de patatas|mashed potato,mashed potatoes||purè di patate|purê de batata|||kartoffelpüree,kartoffelbrei|~puree
masquerade|mascarada,baile de máscaras|masquerade,masked ball|mascarade,bal masqué|mascherata,ballo in maschera|mascarada,baile de máscaras|||maskerade,maskenball|~ball.dance ~mask
master-key|llave maestra|master key,skeleton key|passe-partout|passe-partout,chiave universale|chave-mestra|||generalschlüssel,hauptschlüssel|~key
mastodon|mastodonte|mastodon|mastodonte|mastodonte|mastodonte|||mastodon|~mammoth
matcha|matcha|matcha|matcha|matcha|matchá|||matcha|~green.tea
matriarch|matriarca|matriarch|matriarche|matriarca|matriarca|||matriarchin|~mother ~patriarch
matterhorn|cervino|matterhorn|cervin||matterhorn|||matterhorn|~alps
mausoleum|mausoleo|mausoleum|mausolée|mausoleo|mausoléu|||mausoleum|~tomb ~crypt
mayfly||mayfly|éphémère|||||eintagsfliege|<insect ~dragonfly
mazurka|mazurca|mazurka|mazurka|mazurca|mazurca|||mazurka|~polka
meander|meandro|meander|méandre|meandro|meandro|||mäander|~zigzag ~river
meatloaf|pastel de carne|meatloaf,meat loaf|pain de viande|polpettone|bolo de carne|||hackbraten|~meatball
medieval|medieval|medieval,mediaeval|médiéval,moyenâgeux|medievale|medieval|||mittelalterlich|~gothic
megaphone|megáfono|megaphone,bullhorn|mégaphone,porte-voix|megafono|megafone|||megafon|~speaker.sound
menorca|menorca|menorca,minorca|minorque|minorca|minorca|||menorca|~balearic ~majorca
mephisto|mefisto,mefistófeles|mephisto,mephistopheles|méphisto,méphistophélès|mefisto,mefistofele|mefisto,mefistófeles|||mephisto,mephistopheles|~devil
mercenary|mercenario|mercenary,soldier of fortune|mercenaire|mercenario|mercenário|||söldner|~soldier
merciful|misericordioso,compasivo|merciful,compassionate|miséricordieux/miséricordieuse|misericordioso|misericordioso|||barmherzig/barmherzige/barmherziger/barmherziges/barmherzigen,gnädig/gnädige/gnädiger/gnädiges/gnädigen|~mercy ~compassion
merino|merino|merino|mérinos|merino|merino|||merino|~wool
message-in-a-bottle|mensaje en una botella|message in a bottle|bouteille à la mer|messaggio in bottiglia|mensagem na garrafa|||flaschenpost|~castaway
methane|metano|methane|méthane|metano|metano|||methan|~gas
methuselah|matusalén|methuselah|mathusalem|matusalemme|matusalém|||methusalem|~old-age
metronome|metrónomo|metronome|métronome|metronomo|metrônomo|||metronom|~rhythm
mica||mica|mica|mica|mica||||~mineral
middle-ages|edad media,medievo|middle ages|moyen âge|medioevo|idade média|||mittelalter|~medieval
middle-east|medio oriente,oriente medio|middle east|moyen-orient|medio oriente|oriente médio|||nahost,naher osten|~orient
midnight-blue|azul medianoche,azul noche|midnight blue|bleu nuit|blu notte|azul-noite|||nachtblau/nachtblaue/nachtblauer/nachtblaues/nachtblauen,mitternachtsblau/mitternachtsblaue/mitternachtsblauer/mitternachtsblaues/mitternachtsblauen|<blue ~navy.blue
midnight-sun|sol de medianoche|midnight sun|soleil de minuit|sole di mezzanotte|sol da meia-noite|||mitternachtssonne|~sun ~midnight
midsummer-night|noche de verano|midsummer night,midsummer night's dream|nuit d'été|notte di mezza estate|noite de verão|||mittsommernacht,sommernachtstraum|~dream ~summer
mikado|micado|mikado|mikado|mikado|micado|||mikado|~emperor
milk-and-honey|leche y miel|milk and honey|lait et miel|latte e miele|leite e mel|||milch und honig|~honey
milky-chocolate|chocolate con leche|milk chocolate|chocolat au lait|cioccolato al latte|chocolate ao leite|||milchschokolade|~chocolate
mille-feuille|milhojas,mil hojas|mille-feuille,napoleon slice|mille-feuille|millefoglie|mil-folhas|||cremeschnitte|~puff.pastry
millipede|milpiés|millipede|mille-pattes|millepiedi|milípede|||tausendfüßler|~centipede
millstone|piedra de molino,muela|millstone|meule|macina|mó|||mühlstein|~mill
milonga|milonga|milonga|milonga|milonga|milonga|||milonga|~tango
minaret|minarete,alminar|minaret|minaret|minareto|minarete|||minarett|~mosque ~tower
minestrone|minestrón,minestrone|minestrone|minestrone|minestrone|minestrone|||minestrone|~soup
ministry|ministerio|ministry|ministère|ministero|ministério|||ministerium|~minister
mint-candy|caramelo de menta|mint candy,peppermint drop|bonbon à la menthe|caramella alla menta|bala de menta|||pfefferminzbonbon|~candy ~mint
minuet|minué,minueto|minuet|menuet|minuetto|minueto|||menuett|~waltz
mohair|mohair|mohair|mohair|mohair|mohair|||mohair|~wool ~cashmere
moldovan|moldavo|moldovan,moldavian|moldave|moldavo|moldavo|||moldauisch/moldauische/moldauischer/moldauisches/moldauischen,moldawisch/moldawische/moldawischer/moldawisches/moldawischen|~moldova
money-tree|árbol del dinero|money tree|arbre à argent|albero dei soldi|árvore do dinheiro|||geldbaum|~money
monocle|monóculo|monocle|monocle|monocolo|monóculo|||monokel|~glasses
monogram|monograma|monogram|monogramme|monogramma|monograma|||monogramm|~logo
monorail|monorriel,monocarril|monorail|monorail|monorotaia|monotrilho|||einschienenbahn|~train ~railway
montenegrin|montenegrino|montenegrin|monténégrin||montenegrino|||montenegrinisch/montenegrinische/montenegrinischer/montenegrinisches/montenegrinischen|~montenegro
moonflower|flor de luna|moonflower|fleur de lune|fiore di luna|flor-da-lua|||mondblume,mondwinde|~moon ~morning.glory
moonlit|iluminado por la luna|moonlit|éclairé par la lune|illuminato dalla luna|enluarado|||mondhell|~moonlight ~moon
moonrise|salida de la luna|moonrise|lever de lune|sorgere della luna|nascer da lua|||mondaufgang|~moon ~moonlight
moonshine|aguardiente casero,licor clandestino|moonshine,hooch|alcool de contrebande|distillato clandestino|cachaça clandestina|||schwarzgebrannter|~spirit.drink
moonwalk|caminata lunar|moonwalk|marche lunaire|passeggiata lunare|caminhada lunar|||mondspaziergang|~moon ~walk.stroll
moraine|morrena|moraine|moraine|morena|morena|||moräne|~glacier
mortadella|mortadela|mortadella|mortadelle|mortadella|mortadela|||mortadella|~ham ~salami
mosquito-bite|picadura de mosquito|mosquito bite|piqûre de moustique|puntura di zanzara|picada de mosquito|||mückenstich|~mosquito
mosquito-net|mosquitero|mosquito net|moustiquaire|zanzariera|mosquiteiro|||moskitonetz|~mosquito
motorcyclist|motociclista,motero|motorcyclist,biker|motocycliste,motard|motociclista|motociclista,motoqueiro|||motorradfahrer|~motorcycle ~cyclist
mountain-goat|cabra montesa,cabra de monte|mountain goat|chèvre des montagnes|capra di montagna|cabra-montês|||bergziege|~ibex ~goat
mozambican|mozambiqueño|mozambican|mozambicain|mozambicano|moçambicano|||mosambikanisch/mosambikanische/mosambikanischer/mosambikanisches/mosambikanischen|~mozambique
music-box|caja de música,cajita de música|music box|boîte à musique|carillon|caixa de música|||spieldose,spieluhr|~music
muslin|muselina|muslin|mousseline|mussola|musselina|||musselin|~gauze ~fabric
myriad|miríada|myriad|myriade|miriade|miríade|||myriade
namaste|namasté|namaste|namasté|namaste|namastê|||namaste|~hello
nameless|sin nombre|nameless|sans nom|senza nome|sem nome|||namenlos/namenlose/namenloser/namenloses/namenlosen|~anonymous ~unknown
namibian|namibio|namibian|namibien/namibienne|namibiano|namibiano|||namibisch/namibische/namibischer/namibisches/namibischen|~namibia
nanotechnology|nanotecnología|nanotechnology,nanotech|nanotechnologie|nanotecnologia|nanotecnologia|||nanotechnologie|~nano ~technology
narwhal|narval|narwhal|narval|narvalo|narval|||narwal|~whale ~unicorn
navajo|navajo|navajo,navaho|navajo|navajo|navajo|||navajo|~apache
neural|neural,neuronal|neural,neuronal|neural,neuronal|neurale,neuronale|neural|||neuronal,neural|~nerve ~brain
neuron|neurona|neuron|neurone|neurone|neurônio|||neuron,nervenzelle|~nerve
new-day|nuevo día|new day|nouveau jour|nuovo giorno|novo dia|||neuer tag|~dawn
new-start|nuevo comienzo|new start,new beginning,fresh start|nouveau départ|nuovo inizio|novo começo|||neuanfang,neubeginn|~beginning
new.wine|vino nuevo,vino joven|new wine,young wine|vin nouveau,vin primeur|vino novello|vinho novo|||junger wein|~wine
newlyweds|recién casados|newlyweds,just married|jeunes mariés|novelli sposi|recém-casados|||frischvermählte,brautpaar|~wedding ~honeymoon
newyorker|neoyorquino|new yorker|new-yorkais|newyorkese|nova-iorquino|||new yorker|~new.york
nicaraguan|nicaragüense,nica|nicaraguan|nicaraguayen|nicaraguense|nicaraguense|||nicaraguanisch/nicaraguanische/nicaraguanischer/nicaraguanisches/nicaraguanischen|~nicaragua
night-bird|ave nocturna|night bird|oiseau de nuit|uccello notturno|ave noturna|||nachtvogel/nachtvögel|~owl
night-cream|crema de noche|night cream|crème de nuit|crema notte|creme de noite|||nachtcreme|~cream.skin
night-life|vida nocturna|night life,nightlife|vie nocturne|vita notturna|vida noturna|||nachtleben|~night
night-light|luz de noche|night light,nightlight||luce notturna|luz noturna|||nachtlicht|~lamp
night-sky|cielo nocturno|night sky|ciel nocturne,ciel de nuit|cielo notturno|céu noturno|||nachthimmel|~night ~sky ~starry
night-train|tren nocturno|night train|train de nuit|treno notturno|trem noturno|||nachtzug/nachtzüge|~train
nightjar|chotacabras|nightjar|engoulevent|succiacapre|noitibó|||ziegenmelker|<bird
nightlife|vida nocturna|nightlife|vie nocturne|vita notturna|vida noturna|||nachtleben|~night ~nightclub
noblewoman|mujer noble|noblewoman,gentlewoman|femme noble|nobildonna||||edelfrau,adlige|~lady ~noble
north-pole|polo norte|north pole|pôle nord|polo nord|polo norte|||nordpol|~arctic ~pole
notre-dame|nuestra señora de parís|notre dame,notre-dame|notre-dame|notre-dame|notre-dame
novelist|novelista|novelist|romancier/romancière|romanziere|romancista|||romanautor|~novel ~writer
novice|novato,novicio,principiante|novice,beginner,newbie|novice,débutant|novizio,principiante|novato,principiante|||anfänger,neuling
numeric|numérico|numeric,numerical|numérique|numerico|numérico|||numerisch/numerische/numerischer/numerisches/numerischen|~number
nursery-rhyme|canción infantil|nursery rhyme|comptine|filastrocca|cantiga de roda|||kinderreim,kinderlied|~lullaby ~child
nutcracker|cascanueces|nutcracker|casse-noisette,casse-noix|schiaccianoci|quebra-nozes|||nussknacker
nutrient|nutriente|nutrient|nutriment|nutriente|nutriente|||nährstoff|~nutrition
oak-grove|robledal,robledo,encinar|oak grove,oakwood|chênaie|querceto|carvalhal|||eichenhain,eichenwald|~oak
ocarina|ocarina|ocarina|ocarina|ocarina|ocarina|||okarina|~flute
octet|octeto|octet|octuor|ottetto|octeto|||oktett|~quartet
oedipus|edipo|oedipus|œdipe|edipo|édipo|||ödipus|~sphinx
off-road-vehicle|todoterreno|off-roader,four-wheel drive,off-road vehicle|tout-terrain|fuoristrada|veículo fora de estrada|||geländewagen|~car ~safari
offspring|prole,progenie,descendencia|offspring,progeny|progéniture|prole,progenie|prole|||nachkommenschaft,sprössling|~descendant
oil-lamp|candil,lámpara de aceite|oil lamp|lampe à huile|lampada a olio,lucerna|candeia,lamparina|||öllampe|~lamp
old-world|viejo mundo|old world|vieux monde,ancien monde|vecchio mondo|velho mundo|||alte welt|~world !new-world
olmec|olmeca|olmec|olmèque|olmeco|olmeca|||olmekisch/olmekische/olmekischer/olmekisches/olmekischen,olmeke|~aztec ~maya
olympic-torch|antorcha olímpica|olympic torch,olympic flame|flamme olympique|torcia olimpica,fiaccola olimpica|tocha olímpica|||olympisches feuer,olympische fackel|~torch ~olympic
omen|presagio,augurio|omen,portent,augury|présage,augure|presagio,augurio|presságio,augúrio|||omen,vorzeichen|~prophecy ~oracle
one-way|sentido único|one way|sens unique|senso unico|sentido único,mão única|||einbahnstraße
online-shop|tienda en línea,tienda virtual|online shop,online store,web shop|boutique en ligne|negozio online|loja virtual|||onlineshop|~shop
open-sesame|ábrete sésamo|open sesame|sésame ouvre-toi|apriti sesamo|abre-te sésamo|||sesam öffne dich
orange-peel|cáscara de naranja|orange peel|écorce d'orange|scorza d'arancia|casca de laranja|||orangenschale|~peel
oratorio|oratorio|oratorio|oratorio|oratorio|oratório|||oratorium|~opera
organza|organza|organza|organza|organza|organza|||organza|~tulle ~chiffon
ornithology|ornitología|ornithology|ornithologie|ornitologia|ornitologia|||vogelkunde,ornithologie|~bird
other-world|otro mundo|other world,another world|autre monde|altro mondo|outro mundo|||andere welt|~world
outer-space|espacio exterior|outer space,deep space|espace lointain|spazio profondo|espaço sideral|||weltall|~space ~cosmos
ouzo|ouzo|ouzo|ouzo|ouzo|ouzo|||ouzo|~anisette
ovation|ovación|ovation,standing ovation|ovation|ovazione|ovação|||ovation|~applause ~triumph
overalls|overol,mameluco|overalls,coveralls,dungarees|salopette,bleu de travail|tuta da lavoro,salopette|macacão|||overall,latzhose|~trousers
overture|obertura|overture|ouverture|ouverture|abertura||||~prelude
pacifist|pacifista|pacifist|pacifiste|pacifista|pacifista|||pazifist|~peaceful
pagan|pagano|pagan,heathen|païen/païenne|pagano|pagão|||heidnisch/heidnische/heidnischer/heidnisches/heidnischen,heide|~idol
palm-grove|palmar,palmeral|palm grove|palmeraie|palmeto|palmeiral|||palmenhain|~palm
palm-sunday|domingo de ramos|palm sunday|dimanche des rameaux|domenica delle palme|domingo de ramos|||palmsonntag|~holy-week ~easter
panama-hat|sombrero de jipijapa,sombrero panamá|panama hat|panama|panama|chapéu panamá|||panamahut/panamahüte|~straw-hat ~hat
pandoras-box|caja de pandora|pandora's box|boîte de pandore|vaso di pandora|caixa de pandora|||büchse der pandora|~pandora
pangolin|pangolín|pangolin|pangolin|pangolino|pangolim|||schuppentier|~armadillo ~anteater
pantheon|panteón|pantheon|panthéon|pantheon|panteão|||pantheon|~temple ~gods
pantomime|pantomima,mimo|pantomime,mime|pantomime,mime|pantomima,mimo|pantomima,mímica|||pantomime|~theatre
papal|papal,pontificio|papal|papal/papale|papale|papal|||päpstlich/päpstliche/päpstlicher/päpstliches/päpstlichen|~pope ~pontiff
paper-plane|avión de papel,avioncito de papel|paper plane,paper airplane|avion en papier|aeroplanino di carta|avião de papel|||papierflieger|~paper-boat ~little-plane
paperweight|pisapapeles|paperweight|presse-papiers|fermacarte|peso de papel|||briefbeschwerer
parabola|parábola|parabola|parabole|parabola|parábola|||parabel|~curve
paraffin|parafina|paraffin|paraffine|paraffina|parafina|||paraffin|~wax
paragliding|parapente|paragliding|parapente|parapendio|parapente|||gleitschirmfliegen|~parachute ~glider
paratrooper|paracaidista|paratrooper,parachutist|parachutiste|paracadutista|paraquedista|||fallschirmjäger,fallschirmspringer|~parachute ~soldier
parfait|parfait|parfait|parfait|semifreddo|parfait||||~ice.cream ~sundae
parish|parroquia|parish|paroisse|parrocchia|paróquia|||pfarrei,kirchengemeinde|~church
parsnip|chirivía,pastinaca|parsnip|panais|pastinaca|pastinaca|||pastinake|~carrot ~turnip
pasha|pachá|pasha|pacha|pascià|paxá|||pascha|~sultan
passion-flower|pasionaria,flor de la pasión|passion flower,passionflower|passiflore,fleur de la passion|passiflora,fiore della passione|flor-da-paixão,passiflora|||passionsblume|<flower
pastrami|pastrami|pastrami|pastrami|pastrami|pastrami|||pastrami|~ham
patchwork|patchwork|patchwork|patchwork|patchwork|patchwork|||patchwork,flickwerk
pathfinder|descubridor de caminos|pathfinder,trailblazer|éclaireur|apripista|desbravador|||pfadfinder,wegbereiter|~scout ~pioneer ~explorer
patriarch|patriarca|patriarch|patriarche|patriarca|patriarca|||patriarch|~father ~elder
patriotism|patriotismo|patriotism|patriotisme|patriottismo|patriotismo|||patriotismus|~patriot ~patriotic
peacemaker|pacificador|peacemaker|pacificateur|pacificatore|pacificador|||friedensstifter|~peace
peach-blossom|flor de durazno,flor de melocotonero|peach blossom|fleur de pêcher|fiore di pesco|flor de pessegueiro|||pfirsichblüte|<blossom ~cherry.blossom
peach.tree|duraznero,melocotonero|peach tree|pêcher|pesco|pessegueiro|||pfirsichbaum|~peach
penalty-kick|tiro penal|penalty kick,spot kick|tir au but|calcio di rigore|pênalti|||elfmeter,strafstoß|~football ~goal
pendulum|péndulo|pendulum|pendule|pendolo|pêndulo|||pendel
pentagram|pentáculo,estrella de cinco puntas|pentagram,pentacle|pentagramme,pentacle|pentacolo|pentagrama|||pentagramm,drudenfuß|~star
penumbra|penumbra|penumbra,half-light|pénombre|penombra|penumbra|||halbschatten|~shade ~twilight
percussion|percusión|percussion|percussion|percussione|percussão|||perkussion,schlagzeug|~drum
peregrine-falcon|halcón peregrino|peregrine falcon|faucon pèlerin|falco pellegrino|falcão-peregrino|||wanderfalke|<falcon
perfect-storm|tormenta perfecta|perfect storm|tempête parfaite|tempesta perfetta|tempestade perfeita|||perfekter sturm|~storm
perfumer|perfumista,perfumero|perfumer|parfumeur|profumiere|perfumista|||parfümeur|~perfumery ~perfume
pergola|pérgola|pergola|pergola|pergola|pérgola|||pergola|~terrace
peridot|peridoto,olivino|peridot,olivine|péridot,olivine|peridoto|peridoto|||peridot,olivin|~emerald
`
