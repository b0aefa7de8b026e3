export const land = `
nature|naturaleza|nature|nature|natura|natureza|sallqa,pachamama|pachamama
natural|natural|natural|naturel|naturale|natural|||~nature ~pure
earth|tierra|earth|terre|terra|terra|allpa,pacha|uraqi,pacha|~world
soil|suelo,tierra|soil,ground|sol,terre|suolo,terreno|solo,terra|allpa|uraqi|~earth
land|tierra,terreno|land|terre,terrain|terra,terreno|terra,terreno|allpa|uraqi|~earth !sea
world|mundo|world|monde|mondo|mundo|pacha,tiqsi muyu,tiqsimuyu|pacha,aka pacha,uraqpacha|~universe
universe|universo|universe|univers|universo|universo|tiqsi muyu,pacha,tiqsimuyu||~cosmos
planet|planeta|planet|planète|pianeta|planeta
globe|globo,orbe|globe,orb|globe|globo|globo|||~world
mountain|montaña,monte,cerro|mountain,mount,mt|montagne,mont|montagna,monte|montanha,monte,morro|urqu,orqo,orcco|qullu,collo|~hill ~peak ~sierra ~summit !valley
mountaineer|montañero,montañista,alpinista,andinista|mountaineer,alpinist,climber|alpiniste|alpinista,scalatore|alpinista,montanhista
hill|colina,cerro,loma,collado|hill,knoll|colline,coteau|collina,colle|colina,morro,outeiro|urqu,muqu|qullu|~summit ~sierra
hilltop|cima de la colina,altozano|hilltop|sommet de colline
highland|sierra,tierras altas,altiplano|highland,highlands,uplands|hautes terres|altopiano|terras altas,planalto|sallqa,suni|suni|~plateau !lowland
lowland|tierras bajas,llano|lowland,lowlands|basses terres|bassopiano|terras baixas|yunka
sierra|sierra,serranía|sierra,mountain range|sierra,chaîne de montagnes|sierra,catena montuosa|serra|||~cordillera
cordillera|cordillera|cordillera,mountain range|cordillère|cordigliera|cordilheira|walla
andes|andes,ande|andes|andes|ande|andes|anti
andean|andino|andean|andin|andino|andino|||~andes
alps|alpes|alps|alpes|alpi|alpes
alpine|alpino|alpine|alpin|alpino|alpino|||~alps ~andean
peak|pico,cima,cumbre,cúspide|peak,summit,top|pic,sommet,cime|picco,cima,vetta|pico,cume,cimo|urqu umalli,uma||~pinnacle
summit|cumbre,cima,cúspide|summit,peak,top|sommet,cime|vetta,sommità,vertice,cima|cume,cimeira,cúpula,cimo|urqu uma||~peak ~sierra ~apex
apex|ápice,vértice|apex,vertex,acme|apex,sommet|apice,vertice|ápice,vértice|||~peak ~pinnacle
rock|roca,peña,peñasco|rock,boulder|rocher,roche,roc|roccia,rupe|rocha,penedo|qaqa,rumi|qarqa|~stone ~pebble
rocky|rocoso|rocky|rocheux|roccioso|rochoso|||~rock
cliff|acantilado,risco,farallón|cliff,bluff,crag|falaise|scogliera,dirupo|penhasco,falésia|qaqa||~ravine
canyon|cañón|canyon,gorge|canyon,gorge|canyon,gola|cânion,desfiladeiro|||~ravine ~valley
ravine|quebrada,barranco,barranca|ravine,gully,gulch|ravin|burrone,forra|ravina,barranco|wayq'u,wayqo
abyss|abismo|abyss,chasm|abîme,abysse|abisso|abismo
precipice|precipicio|precipice|précipice|precipizio|precipício|||~cliff ~abyss
valley|valle|valley,vale,dale,glen|vallée,val,vallon|valle,valletta|vale|wayq'u,qhichwa|qhirwa|~ravine ~gorge
plain|llanura,llano,planicie,pampa|plain,flatland,lowlands|plaine|pianura,piana,bassopiano|planície|pampa|pampa
pampa|pampa|pampa|pampa|pampa|pampa|pampa|pampa|~plain ~steppe ~savanna
plateau|meseta,altiplano,altiplanicie|plateau,tableland,mesa|plateau|altopiano|planalto
puna|puna|puna,high plain|puna|puna|puna|puna|puna|~highland
steppe|estepa|steppe|steppe|steppa|estepe|||~plain ~savanna
savanna|sabana|savanna,savannah|savane|savana|savana|||~plain
tundra|tundra|tundra|toundra|tundra|tundra
desert|desierto|desert|désert|deserto|deserto|purum,ch'in||~dune ~sand
dune|duna,médano|dune,sand dune|dune|duna|duna|||~sand
sand|arena|sand|sable|sabbia,rena|areia|aqu,aqo|ch'alla
sandy|arenoso|sandy|sableux|sabbioso|arenoso|||~sand
mud|barro,lodo,fango|mud,mire|boue|fango|lama,barro|t'uru|ñiq'i
clay|arcilla,barro,greda|clay|argile|argilla,creta|argila,barro|llink'i|ñiq'i
dust|polvo|dust|poussière|polvere|poeira,pó
gravel|grava,ripio,cascajo|gravel|gravier|ghiaia|cascalho
cave|cueva,caverna,gruta|cave,cavern|grotte,caverne|grotta,caverna|caverna,gruta|mach'ay
grotto|gruta|grotto|grotte|grotta|gruta|||~cave
crater|cráter|crater|cratère|cratere|cratera
volcano|volcán|volcano|volcan|vulcano|vulcão|nina urqu
lava|lava|lava,magma|lave,magma|lava,magma|lava,magma|||~volcano
earthquake|terremoto,sismo,temblor|earthquake,quake|tremblement de terre,séisme|terremoto,sisma|terremoto,sismo|pacha kuyuy
landslide|derrumbe,huaico,alud|landslide|glissement de terrain|frana|deslizamento|wayqu,lloqlla
avalanche|avalancha,alud|avalanche|avalanche|valanga|avalanche
island|isla,ínsula|island,isle|île|isola|ilha|wat'a|wat'a
islet|islote,cayo|islet,cay,key|îlot|isolotto|ilhota|||<island ~archipelago
archipelago|archipiélago|archipelago|archipel|arcipelago|arquipélago|||~island
atoll|atolón|atoll|atoll|atollo|atol
peninsula|península|peninsula|péninsule|penisola|península
cape.land|cabo|cape,headland|cap|capo|cabo
isthmus|istmo|isthmus|isthme|istmo|istmo
continent|continente|continent|continent|continente|continente
horizon|horizonte|horizon|horizon|orizzonte|horizonte
landscape|paisaje|landscape|paysage|paesaggio|paisagem
scenery|paisaje,escenario|scenery,vista|paysage,décor|scenario|cenário|||~landscape
viewpoint|mirador|viewpoint,lookout,overlook,belvedere|belvédère,point de vue|belvedere|mirante,miradouro|qhawana
wilderness|naturaleza salvaje,páramo|wilderness,wild|nature sauvage|natura selvaggia|natureza selvagem|purum
wild|salvaje,silvestre,agreste|wild,feral|sauvage|selvaggio,selvatico,ferino|selvagem,silvestre|sallqa,purun|sallqa
environment|medio ambiente,ambiente,entorno,ambiental|environment,environmental|environnement|ambiente|meio ambiente,ambiente
ecology|ecología|ecology|écologie|ecologia|ecologia|||~environment
ecological|ecológico|ecological,eco,eco-friendly|écologique,éco|ecologico,eco|ecológico,eco|||~ecology ~green
quarry|cantera,pedrera|quarry,stone pit|carrière|cava|pedreira
mine|mina|mine|mine|miniera|mina|qhuya,mina,quya|qhuya
miner|minero|miner|mineur|minatore|mineiro|||~mine
mining|minería|mining|exploitation minière|industria mineraria|mineração|||~mine
tunnel|túnel|tunnel|tunnel|tunnel,galleria|túnel
trail|sendero,senda,trocha,vereda|trail,path,footpath|sentier|sentiero|trilha,vereda|chaki ñan|thakhi|~path ~route ~road
path|camino,sendero,senda|path,way,pathway,trail|chemin,sentier|cammino,sentiero,via|caminho,trilha,senda|ñan|thaki,thakhi|~route
cornerstone|piedra angular|cornerstone,keystone|pierre angulaire|pietra angolare|pedra angular
high.peak|nevado|snow peak,snow-capped mountain|pic enneigé||pico nevado|rit'i urqu|khunu qullu|~peak
apu|apu,señor de la montaña|apu,mountain god,mountain spirit||||apu|achachila|~mountain
moor|páramo|moor,moorland|lande|brughiera|charneca|||~heath
heath|brezal|heath|lande|brughiera|charneca
territory|territorio|territory|territoire|territorio|território|suyu|suyu|~land
estate.land|hacienda,fundo,finca,estancia|estate,ranch,hacienda|domaine,hacienda,propriété|tenuta,fattoria|fazenda,quinta,herdade|||~farm
ranch|rancho,hacienda,estancia|ranch|ranch|ranch|rancho,fazenda|||~farm
farm|granja,finca,chacra|farm,farmstead|ferme|fattoria,podere,masseria|fazenda,granja,sítio|chakra|yapu
`
