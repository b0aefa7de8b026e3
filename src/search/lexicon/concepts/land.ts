export const land = `
nature|naturaleza|nature|nature|natura|natureza|sallqa,pachamama|pachamama|natur
natural|natural|natural|naturel|naturale|natural|||natürlich/natürliche/natürlicher/natürliches/natürlichen|~nature ~pure
earth|tierra|earth|terre|terra|terra|allpa,pacha|uraqi,pacha|erde|~world ~globe ~planet
soil|suelo,tierra,terruño|soil,ground|sol,terre|suolo,terreno|solo,terra|allpa|uraqi|boden/böden,erdreich|~earth ~land
land|tierra,terreno|land|terre,terrain|terra,terreno|terra,terreno|allpa|uraqi|land/länder|~earth !sea
world|mundo|world|monde|mondo|mundo|pacha,tiqsi muyu,tiqsimuyu|pacha,aka pacha,uraqpacha|welt|~universe ~planet
universe|universo|universe|univers|universo|universo|tiqsi muyu,pacha,tiqsimuyu||universum,weltall|~cosmos
planet|planeta|planet|planète|pianeta|planeta|||planet
globe|globo,orbe,globo terráqueo,esfera|globe,orb,sphere|globe|globo|globo|||globus,erdkugel,weltkugel|~world ~global
mountain|montaña,monte,cerro|mountain,mount,mt|montagne,mont|montagna,monte|montanha,monte,morro|urqu,orqo,orcco|qullu,collo|berg|~hill ~peak ~sierra ~summit !valley ~mountaineer ~highland ~cordillera
mountaineer|montañero,montañista,alpinista,andinista,escalador|mountaineer,alpinist,climber|alpiniste|alpinista,scalatore|alpinista,montanhista|||bergsteiger/bergsteigerin,alpinist|~alpine
hill|colina,cerro,loma,collado,otero,alcor|hill,knoll,hillock|colline,coteau|collina,colle,colline|colina,morro,outeiro|urqu,muqu|qullu|hügel|~summit ~sierra
hilltop|cima de la colina,altozano|hilltop|sommet de colline|||||hügelkuppe,bergkuppe|~hill ~summit
highland|sierra,tierras altas,altiplano|highland,highlands,uplands|hautes terres|altopiano|terras altas,planalto|sallqa,suni|suni|hochland|~plateau !lowland ~sierra
lowland|tierras bajas,llano|lowland,lowlands|basses terres|bassopiano|terras baixas|yunka||tiefland,flachland|~plain
sierra|sierra,serranía,cadena montañosa|sierra,mountain range|sierra,chaîne de montagnes|sierra,catena montuosa|serra|||gebirge,gebirgskette|~cordillera
cordillera|cordillera|cordillera,mountain range|cordillère|cordigliera|cordilheira|walla||kordillere
andes|andes,ande|andes|andes|ande|andes|anti
andean|andino|andean|andin|andino|andino|||andin|~andes ~sierra
alps|alpes|alps|alpes|alpi|alpes|||alpen
alpine|alpino,alpestre|alpine|alpin|alpino|alpino|||alpin/alpine/alpiner/alpines|~alps ~andean ~mountain
peak|pico,cima,cumbre,cúspide,picacho|peak,summit,top,crest|pic,sommet,cime|picco,cima,vetta|pico,cume,cimo|urqu umalli,uma||gipfel,spitze,bergspitze|~pinnacle
summit|cumbre,cima,cúspide,cresta|summit,peak,top|sommet,cime|vetta,sommità,vertice,cima|cume,cimeira,cúpula,cimo|urqu uma||gipfel,bergspitze|~peak ~sierra ~apex
apex|ápice,vértice|apex,vertex,acme|apex,sommet|apice,vertice|ápice,vértice|||scheitel,scheitelpunkt,spitze|~peak ~pinnacle ~zenith
rock|roca,peña,peñasco,peñón,pedrusco|rock,boulder|rocher,roche,roc|roccia,rupe|rocha,penedo|qaqa,rumi|qarqa|fels/felsen,gestein|~stone ~pebble ~cliff
rocky|rocoso,pedregoso|rocky|rocheux|roccioso|rochoso|||felsig/felsige|~rock
cliff|acantilado,risco,farallón,despeñadero,peñasco|cliff,bluff,crag,escarpment|falaise|scogliera,dirupo|penhasco,falésia|qaqa||klippe,kliff|~ravine ~coast
canyon|cañón,desfiladero,garganta|canyon,gorge,defile|canyon,gorge|canyon,gola|cânion,desfiladeiro|||canyon,schlucht|~ravine ~valley ~cliff
ravine|quebrada,barranco/barranca,cañada|ravine,gully,gulch,gulley|ravin|burrone,forra|ravina,barranco|wayq'u,wayqo||schlucht,klamm
abyss|abismo,sima|abyss,chasm|abîme,abysse|abisso|abismo|||abgrund/abgründe
precipice|precipicio|precipice|précipice|precipizio|precipício|||abgrund,steilhang|~cliff ~abyss
valley|valle|valley,vale,dale,glen,dell|vallée,val,vallon|valle,valletta|vale|wayq'u,qhichwa|qhirwa|täler|~ravine ~gorge
plain|llanura,llano,planicie,pampa,planada,planura|plain,flatland,lowlands|plaine|pianura,piana,bassopiano|planície|pampa|pampa|flachland|~prairie ~meadow
pampa|pampa|pampa|pampa|pampa|pampa|pampa|pampa||~plain ~steppe ~savanna ~gaucho ~prairie
plateau|meseta,altiplano,altiplanicie,planicie|plateau,tableland,mesa|plateau|altopiano|planalto|||hochebene
puna|puna|puna,high plain|puna|puna|puna|puna|puna|puna|~highland
steppe|estepa|steppe|steppe|steppa|estepe|||steppe|~plain ~savanna ~tundra
savanna|sabana|savanna,savannah|savane|savana|savana|||savanne|~plain
tundra|tundra|tundra|toundra|tundra|tundra|||tundra|~arctic
desert|desierto|desert|désert|deserto|deserto|purum,ch'in||wüste|~dune ~sand ~oasis ~sahara
dune|duna,médano|dune,sand dune|dune|duna|duna|||düne|~sand
sand|arena|sand|sable|sabbia,rena|areia|aqu,aqo|ch'alla|sand|~beach
sandy|arenoso|sandy|sableux|sabbioso|arenoso|||sandig/sandige|~sand
mud|barro,lodo,fango,légamo,cieno|mud,mire,sludge,slime|boue|fango|lama,barro|t'uru|ñiq'i|schlamm,matsch|~clay ~swamp
clay|arcilla,barro,greda|clay|argile|argilla,creta|argila,barro|llink'i|ñiq'i|lehm|~pottery ~ceramic
dust|polvo,polvareda|dust|poussière|polvere|poeira,pó|||staub|~powder
gravel|grava,ripio,cascajo|gravel|gravier|ghiaia|cascalho|||kies,schotter|~pebble
cave|cueva,caverna,gruta,antro|cave,cavern,grotto|grotte,caverne|grotta,caverna|caverna,gruta|mach'ay||höhle|~crypt
grotto|gruta|grotto|grotte|grotta|gruta||||~cave
crater|cráter|crater|cratère|cratere|cratera|||krater
volcano|volcán|volcano|volcan|vulcano|vulcão|nina urqu||vulkan|~volcanic ~crater
lava|lava|lava,magma|lave,magma|lava,magma|lava,magma|||magma|~volcano ~crater ~volcanic
earthquake|terremoto,sismo,temblor,movimiento telúrico|earthquake,quake,tremor|tremblement de terre,séisme|terremoto,sisma|terremoto,sismo|pacha kuyuy||erdbeben
landslide|derrumbe,huaico,alud,desprendimiento,corrimiento de tierra,deslizamiento|landslide,mudslide|glissement de terrain|frana|deslizamento|wayqu,lloqlla||erdrutsch|~avalanche
avalanche|avalancha,alud|avalanche,snowslide|avalanche|valanga|avalanche|||lawine|~snow
island|isla,ínsula|island,isle|île|isola|ilha|wat'a|wat'a|insel,eiland|~peninsula ~atoll ~reef
islet|islote,cayo|islet,cay,key|îlot|isolotto|ilhota|||inselchen,kleine insel|<island ~archipelago ~atoll ~reef
archipelago|archipiélago|archipelago|archipel|arcipelago|arquipélago|||archipel,inselgruppe|~island
atoll|atolón|atoll|atoll|atollo|atol|||atoll
peninsula|península|peninsula|péninsule|penisola|península|||halbinsel
cape.land|cabo,promontorio|cape,headland,promontory|cap|capo|cabo|||kap
isthmus|istmo|isthmus|isthme|istmo|istmo|||landenge,isthmus
continent|continente|continent|continent|continente|continente|||kontinent,erdteil
horizon|horizonte|horizon|horizon|orizzonte|horizonte|||horizont
landscape|paisaje|landscape|paysage|paesaggio|paisagem|||landschaft|~viewpoint ~panorama
scenery|paisaje,escenario|scenery,vista|paysage,décor|scenario|cenário|||landschaft,kulisse|~landscape
viewpoint|mirador,atalaya,belvedere|viewpoint,lookout,overlook,belvedere|belvédère,point de vue|belvedere|mirante,miradouro|qhawana||aussichtspunkt|~panorama ~horizon
wilderness|naturaleza salvaje,páramo,tierra virgen|wilderness,wild|nature sauvage|natura selvaggia|natureza selvagem|purum||wildnis|~wild ~jungle
wild|salvaje,silvestre,agreste,montaraz,bravío|wild,feral,untamed|sauvage|selvaggio,selvatico,ferino|selvagem,silvestre|sallqa,purun|sallqa|wilde/wilder/wilden
environment|medio ambiente,ambiente,entorno,ambiental|environment,environmental|environnement|ambiente|meio ambiente,ambiente|||umwelt,umgebung|~ecosystem
ecology|ecología|ecology|écologie|ecologia|ecologia|||ökologie|~environment
ecological|ecológico|ecological,eco,eco-friendly|écologique,éco|ecologico,eco|ecológico,eco|||ökologisch/ökologische/ökologischer,umweltfreundlich|~ecology ~green ~environment
quarry|cantera,pedrera|quarry,stone pit|carrière|cava|pedreira|||steinbruch|~mine
mine|mina|mine,pit|mine|miniera|mina|qhuya,mina,quya|qhuya|bergwerk
miner|minero|miner|mineur|minatore|mineiro|||bergmann/bergleute,bergarbeiter|~mine
mining|minería|mining|exploitation minière|industria mineraria|mineração|||bergbau|~mine ~miner
tunnel|túnel|tunnel|tunnel|tunnel,galleria|túnel|||tunnel
trail|sendero,senda,trocha,vereda,pista|trail,path,footpath|sentier|sentiero|trilha,vereda|chaki ñan|thakhi|pfad,wanderweg|~path ~route ~road
path|camino,sendero,senda,vereda|path,way,pathway,trail,track|chemin,sentier|cammino,sentiero,via|caminho,trilha,senda|ñan|thaki,thakhi|pfad,weg|~route
cornerstone|piedra angular|cornerstone,keystone|pierre angulaire|pietra angolare|pedra angular|||eckstein,grundstein,schlussstein
high.peak|nevado|snow peak,snow-capped mountain,snowy peak|pic enneigé||pico nevado|rit'i urqu|khunu qullu|schneeberg|~peak ~snowy ~mountain ~pinnacle
apu|apu,señor de la montaña|apu,mountain god,mountain spirit||||apu|achachila||~mountain
moor|páramo|moor,moorland|lande|brughiera|charneca|||heideland|~heath
heath|brezal|heath|lande|brughiera|charneca|||heide
territory|territorio|territory|territoire|territorio|território|suyu|suyu|territorium,gebiet|~land
estate.land|hacienda,fundo,finca,estancia,predio,heredad|estate,ranch,hacienda|domaine,hacienda,propriété|tenuta,fattoria|fazenda,quinta,herdade|||landgut/landgüter|~farm ~plantation
ranch|rancho,hacienda,estancia|ranch|ranch|ranch|rancho,fazenda||||~farm ~estate.land
farm|granja,finca,chacra,alquería,cortijo,huerta|farm,farmstead,homestead|ferme|fattoria,podere,masseria|fazenda,granja,sítio|chakra|yapu|bauernhof/bauernhöfe,farm,hof|~farmer ~agricultural ~agro
`
