export const sky = `
sky|cielo,firmamento,bóveda celeste|sky,firmament,blue yonder|ciel,firmament,cieux|cielo,firmamento,volta celeste|céu,firmamento|hanaq pacha|alaxpacha,laqampu|himmel|~heaven !earth ~sky.blue ~cloud
heaven|cielo,paraíso|heaven|ciel,paradis|cielo,paradiso|céu,paraíso|hanaq pacha,hanac pacha|alaxpacha|himmel|!hell ~divine
heavenly|celestial,celeste|heavenly,celestial,paradisiacal|céleste,paradisiaque|celestiale,celeste,paradisiaco|celestial,celeste,paradisíaco|||himmlisch/himmlische/himmlischer/himmlisches/himmlischen|~heaven ~sky ~angelic
paradise|paraíso,edén|paradise,eden|paradis,éden|paradiso,eden|paraíso,éden|||paradies|~heaven !hell ~garden-of-eden ~oasis
hell|infierno,averno|hell,inferno,underworld|enfer|inferno,averno,inferi|inferno|ukhu pacha,supaypa wasin|manqhapacha|hölle|~devil ~diabolic
sun|sol,astro rey|sun|soleil|sole|sol,astro-rei|inti|inti,willka|sonne|!moon ~sunbeam
solar|solar|solar|solaire|solare|solar||||~sun ~sunny
sun.god|dios sol,inti|sun god|dieu soleil|dio sole|deus sol|inti tayta||sonnengott/sonnengötter|~sun ~helios ~taita.inti
moon|luna|moon|lune|luna|lua|killa,quilla|phaxsi|mond|~selene ~crescent
lunar|lunar|lunar|lunaire|lunare|lunar|||lunare/lunarer/lunaren|~moon
full.moon|luna llena,plenilunio,luna plena|full moon|pleine lune|luna piena,plenilunio|lua cheia,plenilúnio|pura killa|urt'a|vollmond|<moon ~moonlight
new.moon|luna nueva,novilunio|new moon|nouvelle lune|luna nuova,novilunio|lua nova,novilúnio|wañu killa||neumond|<moon !full.moon ~crescent
half.moon|media luna,medialuna|half moon,crescent,demilune|demi-lune,croissant|mezzaluna|meia-lua|||halbmond|~crescent ~half ~moon
crescent|creciente,media luna,cuarto creciente,luna creciente|crescent,crescent moon|croissant,croissant de lune|mezzaluna,crescente,luna crescente,falce di luna|crescente,lua crescente|||mondsichel,halbmond|~full.moon
honeymoon|luna de miel|honeymoon|lune de miel|luna di miele|lua de mel|||flitterwochen,hochzeitsreise
star|estrella,astro,lucero,estrellita|star|étoile,astre|stella,astro|estrela,astro|quyllur,ch'aska,coyllur|warawara,wara wara||~sun ~moon ~starlight
starry|estrellado,constelado|starry,starlit|étoilé,constellé|stellato|estrelado|||sternenklar/sternenklare/sternenklarer/sternenklares/sternenklaren,gestirnt/gestirnte/gestirnter/gestirntes/gestirnten|~star ~stellar ~starlight
stellar|estelar,sideral,astral|stellar,sidereal|stellaire,sidéral|stellare,siderale|estelar,sideral|||stellar/stellare/stellarer/stellares/stellaren|~star ~starlight ~constellation
starlight|luz de las estrellas,luz estelar|starlight,starshine|lumière des étoiles|luce delle stelle,luce stellare|luz das estrelas,luz estelar|||sternenlicht|~moonlight
morning.star|lucero del alba,estrella de la mañana,lucero,lucero matutino,lucero matinal|morning star,daystar|étoile du matin,étoile du berger|stella del mattino|estrela da manhã,estrela-d'alva,estrela d'alva,estrela matutina|ch'aska,chasca|ururi|morgenstern|<star ~venus ~north.star ~guiding.star ~beacon
north.star|estrella polar,estrella del norte,polaris|north star,pole star,polaris,polestar|étoile polaire,étoile du nord|stella polare,stella del nord|estrela polar,estrela do norte|||polarstern,nordstern|<star ~guiding.star ~polar
shooting.star|estrella fugaz|shooting star,falling star|étoile filante|stella cadente|estrela cadente|||sternschnuppe|~meteor ~star ~starlight
guiding.star|estrella guía|guiding star,lodestar,loadstar|étoile guide|stella guida|estrela-guia|||leitstern|<star
five.stars|cinco estrellas|five stars,five star|cinq étoiles|cinque stelle|cinco estrelas|||fünf sterne|~star ~four-stars ~three-stars
supernova|supernova|supernova,nova|supernova|supernova|supernova|||supernova/supernovae|~star ~quasar ~pulsar ~nebula
pulsar|púlsar|pulsar|pulsar|pulsar|pulsar|||pulsar
quasar|cuásar|quasar|quasar|quasar|quasar|||quasar|~pulsar ~black.hole
comet|cometa|comet|comète|cometa|cometa|||komet|~meteor ~asteroid ~shooting.star
meteor|meteoro,meteorito,bólido,aerolito|meteor,meteorite,fireball|météore,météorite|meteora,meteorite|meteoro,meteorito|||meteor,meteorit|~star
asteroid|asteroide|asteroid|astéroïde|asteroide|asteroide|||asteroid|~meteor ~shooting.star
galaxy|galaxia|galaxy|galaxie|galassia|galáxia|||galaxie,galaxis|~universe ~cosmos ~milky.way ~nebula ~space
galactic|galáctico|galactic|galactique|galattico|galáctico|||galaktisch/galaktische/galaktischer/galaktisches/galaktischen|~galaxy ~cosmic ~stellar ~milky.way
milky.way|vía láctea|milky way|voie lactée|via lattea|via láctea|mayu||milchstraße|~starry ~cosmos
nebula|nebulosa|nebula/nebulae|nébuleuse|nebulosa|nebulosa|||nebel,sternennebel|~cosmos
constellation|constelación,asterismo|constellation|constellation|costellazione|constelação|||sternbild/sternbilder,konstellation|~starry ~zodiac ~star
zodiac|zodíaco,zodiacal,zodiaco|zodiac,zodiacal|zodiaque|zodiaco|zodíaco|||tierkreis,zodiak|~astrology
cosmos|cosmos|cosmos|cosmos|cosmo|cosmo|pacha||kosmos,weltall|~universal
cosmic|cósmico|cosmic|cosmique|cosmico|cósmico|||kosmisch/kosmische/kosmischer/kosmisches/kosmischen|~cosmos ~space ~astral ~universal
space|espacio,espacial|space,outer space|espace|spazio|espaço|||weltraum,raum/räume|~cosmos ~astronaut ~universe ~spaceship
spaceship|nave espacial,astronave,cosmonave,transbordador espacial|spaceship,spacecraft,space shuttle,starship|vaisseau spatial,navette spatiale,astronef|astronave,navicella spaziale|nave espacial,espaçonave,astronave|||raumschiff|~rocket ~ufo ~astronaut ~shuttle
astronaut|astronauta,cosmonauta|astronaut,cosmonaut,spaceman|astronaute,cosmonaute,spationaute|astronauta,cosmonauta|astronauta,cosmonauta|||astronaut,kosmonaut,raumfahrer
astronomy|astronomía|astronomy|astronomie|astronomia|astronomia|||astronomie,sternkunde|~observatory ~telescope ~astrology
astral|astral|astral|astral|astrale|astral|||astral/astrale/astraler/astrales/astralen|~star ~stellar
alien|extraterrestre,alienígena,marciano,ser de otro planeta|alien,extraterrestrial,martian|extraterrestre,martien,alien|alieno,extraterrestre,marziano|alienígena,extraterrestre,marciano,alien|||außerirdischer/außerirdische/außerirdischen,alien,marsmensch|~ufo
ufo|ovni,platillo volador,objeto volador no identificado|ufo,flying saucer,unidentified flying object|ovni,soucoupe volante|ufo,disco volante|óvni,disco voador|||ufo,fliegende untertasse
orbit|órbita,orbital|orbit,orbital|orbite|orbita|órbita|||umlaufbahn,orbit|~satellite ~planetary
satellite|satélite|satellite|satellite|satellite|satélite|||satellit/satelliten|~moon
rocket|cohete|rocket,skyrocket|fusée|razzo|foguete|||rakete|~aerospace ~propulsion ~shuttle
eclipse|eclipse|eclipse|éclipse|eclissi|eclipse|||finsternis,sonnenfinsternis|~sun ~moon
aurora|aurora,aurora polar|aurora|aurore|aurora|aurora|||polarlicht/polarlichter|~dawn ~sunrise
northern.lights|aurora boreal,luces del norte|northern lights,aurora borealis|aurore boréale,lumières du nord|aurora boreale|aurora boreal,luzes do norte|||nordlicht/nordlichter,polarlichter|<aurora
solstice|solsticio|solstice|solstice|solstizio|solstício|||sonnenwende|~inti-raymi
equinox|equinoccio|equinox|équinoxe|equinozio|equinócio|||tagundnachtgleiche,äquinoktium|~solstice
zenith|cenit,cénit|zenith|zénith|zenit|zênite|||zenit|!nadir ~peak ~summit ~pinnacle
nadir|nadir|nadir|nadir|nadir|nadir|||nadir
mars|marte|mars|mars|marte|marte|awqaquq|||~planet
venus|venus|venus|vénus|venere|vênus|ch'aska
mercury.planet|mercurio|mercury|mercure|mercurio|mercúrio|||merkur|~hermes ~mercury
jupiter|júpiter|jupiter|jupiter|giove|júpiter|pirwa|||~zeus ~saturn
saturn|saturno|saturn|saturne|saturno|saturno||||~saturn.god ~ring.shape
uranus|urano|uranus|uranus,ouranos|urano|urano|||uranus
neptune|neptuno|neptune|neptune|nettuno|netuno|||neptun|~trident
pluto|plutón|pluto|pluton|plutone|plutão
sirius|sirio|sirius|sirius|sirio|sírio|||sirius|<star
orion|orión|orion|orion|orione|órion|||orion
pleiades|pléyades,siete hermanas|pleiades,seven sisters|pléiades|pleiadi|plêiades|qullqa,collca,unquy||plejaden,siebengestirn|~constellation
southern.cross|cruz del sur,crucero del sur|southern cross|croix du sud|croce del sud|cruzeiro do sul|chakana|chakana|kreuz des südens|~cross ~constellation
ursa.major|osa mayor,carro mayor|great bear,big dipper,ursa major,plough|grande ourse|orsa maggiore|ursa maior|||großer bär,großer wagen|~constellation ~bear
aries|aries|aries|bélier|ariete|áries|||widder
taurus|tauro|taurus|taureau|toro|touro|||stier|~bull
gemini|géminis|gemini|gémeaux|gemelli|gêmeos|||zwillinge|~twins
cancer.sign|cáncer|cancer|cancer|cancro|câncer|||krebs|~crab
leo.sign|leo|leo|lion|leone|leão|||löwe|~lion
virgo|virgo|virgo|vierge|vergine|virgem|||jungfrau|~virgin
libra.sign|libra|libra|balance|bilancia|libra|||waage|~scale.weighing ~balance
scorpio|escorpio|scorpio|scorpion|scorpione|escorpião|||skorpion
sagittarius|sagitario|sagittarius|sagittaire|sagittario|sagitário|||schütze|~archer ~centaur
capricorn|capricornio|capricorn|capricorne|capricorno|capricórnio|||steinbock|~goat ~ibex
aquarius|acuario|aquarius|verseau|acquario|aquário|||wassermann
pisces|piscis|pisces|poissons|pesci|peixes|||fische|~fish
air|aire,aéreo|air|air|aria|ar|wayra|samana|luft/lüfte|~breeze ~atmosphere ~wind
ether|éter|ether,aether|éther|etere|éter|||äther|~air
atmosphere|atmósfera,atmosférico|atmosphere|atmosphère|atmosfera|atmosfera|||atmosphäre
big.bang|big bang,gran explosión|big bang|big bang|big bang|big bang|||urknall|~explosion
black.hole|agujero negro|black hole|trou noir|buco nero|buraco negro|||schwarzes loch
gravity|gravedad,gravitación|gravity,gravitation|gravité,pesanteur,gravitation|gravità,gravitazione|gravidade,gravitação|||schwerkraft,gravitation
telescope|telescopio,catalejo|telescope,spyglass|télescope,lunette astronomique,longue-vue|telescopio,cannocchiale|telescópio,luneta|||teleskop,fernrohr
observatory|observatorio|observatory|observatoire|osservatorio|observatório|||observatorium/observatorien,sternwarte
`
