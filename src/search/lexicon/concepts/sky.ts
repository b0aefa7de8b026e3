export const sky = `
sky|cielo|sky|ciel|cielo|céu|hanaq pacha|alaxpacha,laqampu|~heaven !earth
heaven|cielo,paraíso|heaven|ciel,paradis|cielo,paradiso|céu|hanaq pacha,hanac pacha|alaxpacha|!hell
heavenly|celestial,celeste|heavenly,celestial|céleste|celestiale,celeste|celestial,celeste|||~heaven
paradise|paraíso,edén|paradise,eden|paradis,éden|paradiso,eden|paraíso,éden|||~heaven !hell
hell|infierno|hell,inferno|enfer|inferno|inferno|ukhu pacha,supaypa wasin|manqhapacha
sun|sol|sun|soleil|sole|sol|inti|inti,willka|!moon
solar|solar|solar|solaire|solare|solar|||~sun
sun.god|dios sol,inti|sun god|dieu soleil|dio sole|deus sol|inti tayta||~sun
moon|luna|moon|lune|luna|lua|killa,quilla|phaxsi
lunar|lunar|lunar|lunaire|lunare|lunar|||~moon
full.moon|luna llena,plenilunio|full moon|pleine lune|luna piena,plenilunio|lua cheia|pura killa|urt'a|<moon
new.moon|luna nueva,novilunio|new moon|nouvelle lune|luna nuova|lua nova|wañu killa||<moon !full.moon
half.moon|media luna,medialuna|half moon,crescent|demi-lune,croissant|mezzaluna|meia-lua|||~crescent
crescent|creciente,media luna|crescent|croissant|mezzaluna,crescente|crescente
honeymoon|luna de miel|honeymoon|lune de miel|luna di miele|lua de mel
star|estrella,astro,lucero|star|étoile|stella|estrela|quyllur,ch'aska,coyllur|warawara,wara wara|~sun ~moon
starry|estrellado|starry|étoilé|stellato|estrelado|||~star
stellar|estelar|stellar|stellaire|stellare|estelar|||~star
starlight|luz de las estrellas|starlight|lumière des étoiles|luce delle stelle|luz das estrelas
morning.star|lucero del alba,estrella de la mañana,lucero|morning star,daystar|étoile du matin,étoile du berger|stella del mattino|estrela da manhã,estrela-d'alva,estrela d'alva|ch'aska,chasca|ururi|<star
north.star|estrella polar,estrella del norte|north star,pole star,polaris|étoile polaire,étoile du nord|stella polare,stella del nord|estrela polar,estrela do norte|||<star
shooting.star|estrella fugaz|shooting star,falling star|étoile filante|stella cadente|estrela cadente|||~meteor ~star
guiding.star|estrella guía|guiding star,lodestar|étoile guide|stella guida|estrela-guia|||<star
five.stars|cinco estrellas|five stars,five star|cinq étoiles|cinque stelle|cinco estrelas|||~star
supernova|supernova|supernova,nova|supernova|supernova|supernova|||~star
pulsar|púlsar|pulsar|pulsar|pulsar|pulsar
quasar|cuásar|quasar|quasar|quasar|quasar
comet|cometa|comet|comète|cometa|cometa|||~meteor ~asteroid ~shooting.star
meteor|meteoro,meteorito|meteor,meteorite|météore,météorite|meteora,meteorite|meteoro,meteorito
asteroid|asteroide|asteroid|astéroïde|asteroide|asteroide|||~meteor ~shooting.star
galaxy|galaxia|galaxy|galaxie|galassia|galáxia|||~universe ~cosmos
galactic|galáctico|galactic|galactique|galattico|galáctico|||~galaxy
milky.way|vía láctea|milky way|voie lactée|via lattea|via láctea|mayu
nebula|nebulosa|nebula/nebulae|nébuleuse|nebulosa|nebulosa
constellation|constelación|constellation|constellation|costellazione|constelação
zodiac|zodíaco|zodiac|zodiaque|zodiaco|zodíaco
cosmos|cosmos|cosmos|cosmos|cosmo|cosmo|pacha
cosmic|cósmico|cosmic|cosmique|cosmico|cósmico|||~cosmos
space|espacio|space|espace|spazio|espaço|||~cosmos
spaceship|nave espacial|spaceship,spacecraft|vaisseau spatial,navette spatiale|astronave,navicella spaziale|nave espacial,espaçonave|||~rocket
astronaut|astronauta,cosmonauta|astronaut,cosmonaut|astronaute,cosmonaute|astronauta,cosmonauta|astronauta,cosmonauta
astronomy|astronomía|astronomy|astronomie|astronomia|astronomia
astral|astral|astral|astral|astrale|astral|||~star ~stellar
alien|extraterrestre,alienígena,marciano|alien,extraterrestrial,martian|extraterrestre,martien|alieno,extraterrestre,marziano|alienígena,extraterrestre,marciano
ufo|ovni,platillo volador|ufo,flying saucer|ovni,soucoupe volante|ufo,disco volante|óvni,disco voador
orbit|órbita|orbit|orbite|orbita|órbita
satellite|satélite|satellite|satellite|satellite|satélite
rocket|cohete|rocket|fusée|razzo|foguete
eclipse|eclipse|eclipse|éclipse|eclissi|eclipse
aurora|aurora|aurora|aurore|aurora|aurora|||~dawn
northern.lights|aurora boreal|northern lights,aurora borealis|aurore boréale|aurora boreale|aurora boreal|||<aurora
solstice|solsticio|solstice|solstice|solstizio|solstício
equinox|equinoccio|equinox|équinoxe|equinozio|equinócio|||~solstice
zenith|cenit,cénit|zenith|zénith|zenit|zênite|||!nadir ~peak
nadir|nadir|nadir|nadir|nadir|nadir
mars|marte|mars|mars|marte|marte|awqaquq
venus|venus|venus|vénus|venere|vênus|ch'aska
mercury.planet|mercurio|mercury|mercure|mercurio|mercúrio
jupiter|júpiter|jupiter|jupiter|giove|júpiter|pirwa
saturn|saturno|saturn|saturne|saturno|saturno
uranus|urano|uranus|uranus,ouranos|urano|urano
neptune|neptuno|neptune|neptune|nettuno|netuno
pluto|plutón|pluto|pluton|plutone|plutão
sirius|sirio|sirius|sirius|sirio|sírio|||<star
orion|orión|orion|orion|orione|órion
pleiades|pléyades|pleiades|pléiades|pleiadi|plêiades|qullqa,collca,unquy
southern.cross|cruz del sur|southern cross|croix du sud|croce del sud|cruzeiro do sul|chakana|chakana|~cross
ursa.major|osa mayor|great bear,big dipper,ursa major|grande ourse|orsa maggiore|ursa maior
aries|aries|aries|bélier|ariete|áries
taurus|tauro|taurus|taureau|toro|touro
gemini|géminis|gemini|gémeaux|gemelli|gêmeos|||~twins
cancer.sign|cáncer|cancer|cancer|cancro|câncer
leo.sign|leo|leo|lion|leone|leão
virgo|virgo|virgo|vierge|vergine|virgem
libra.sign|libra|libra|balance|bilancia|libra
scorpio|escorpio|scorpio|scorpion|scorpione|escorpião
sagittarius|sagitario|sagittarius|sagittaire|sagittario|sagitário
capricorn|capricornio|capricorn|capricorne|capricorno|capricórnio
aquarius|acuario|aquarius|verseau|acquario|aquário
pisces|piscis|pisces|poissons|pesci|peixes
air|aire|air|air|aria|ar|wayra|samana
ether|éter|ether,aether|éther|etere|éter|||~air
atmosphere|atmósfera|atmosphere|atmosphère|atmosfera|atmosfera
big.bang|big bang|big bang
black.hole|agujero negro|black hole|trou noir|buco nero|buraco negro
gravity|gravedad|gravity|gravité|gravità|gravidade
telescope|telescopio|telescope|télescope|telescopio|telescópio
observatory|observatorio|observatory|observatoire|osservatorio|observatório
`
