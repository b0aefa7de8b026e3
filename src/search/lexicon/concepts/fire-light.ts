export const fireLight = `
fire|fuego,lumbre|fire|feu|fuoco|fogo|nina|nina|feuer|~flame ~blaze !water !ice ~fireplace
fiery|ardiente,ígneo,fogoso|fiery,igneous,ablaze|ardent,fougueux,igné|ardente,focoso,igneo|ardente,fogoso,ígneo|rawraq||feurig/feurige/feuriger|~fire ~flaming ~burning
flame|llama,flama|flame|flamme|fiamma|chama,flama|rawray|nina|flamme|~blaze ~bonfire ~burner ~fiery ~candle
flaming|llameante,flamígero,en llamas,flameante|flaming,flambé,aflame,ablaze|flambant,enflammé|fiammeggiante,fiammante|flamejante|||flammend/flammende,lodernd|~flame ~burning
blaze|llamarada,fogata,hoguera|blaze,bonfire|brasier,flambée,feu de joie,flamboiement|vampata,falò,fiammata|labareda,fogueira|||lohe,flammenmeer|~bonfire
bonfire|fogata,hoguera,pira|bonfire,campfire,pyre|feu de joie,feu de camp|falò,rogo,fuoco di bivacco|fogueira|||lagerfeuer,freudenfeuer|~fire ~camp
ember|brasa,ascua,rescoldo|ember|braise,tison|brace,tizzone|brasa,tição|sansa|sansa|glut,glühende kohle|~flame ~ash ~charcoal
ash|ceniza|ash,ashes,cinder|cendre|cenere|cinza|uchpa|qhilla|asche|~smoke
smoke|humo,humareda|smoke,fume,fumes|fumée|fumo|fumaça,fumo|q'usñi|jiwq'i|rauch,qualm|~steam ~smoker
steam|vapor,vaho|steam,vapor,vapour|vapeur|vapore|vapor|wapsi||dampf/dämpfe|~vapor.smoke ~mist
spark|chispa,centella|spark|étincelle,flammèche|scintilla,favilla|faísca,centelha,fagulha|||funke/funken|~flame ~flash ~sparkler ~lightning
sparkle|destello,chispeo,brillo,chispa,centelleo|sparkle,twinkle,glitter,scintillation|scintillement,étincelle,pétillement|scintillio,scintilla,luccicore|brilho,cintilação,centelha|lliphlliy|lliphi|funkeln,glitzern|~spark ~shine ~shimmer
light|luz,lumbre|light|lumière,lueur|luce,lume,luci|luz|k'anchay,canchay,akchi|qhana|licht/lichter|!darkness ~lamp ~ray !dark
to.light|iluminar,alumbrar,encender,prender|illuminate,enlighten,ignite,light,light up,kindle|illuminer,allumer,éclairer,éclaircir|illuminare,accendere,rischiarare|iluminar,acender|k'anchay|qhantayaña|beleuchten,erleuchten,anzünden|~illumination
illumination|iluminación|illumination,lighting|illumination,éclairage|illuminazione|iluminação|||beleuchtung,illumination|~light ~luminous
luminous|luminoso,lumínico|luminous,lucent|lumineux|luminoso|luminoso|k'anchaq||leuchtend,lichtvoll|~light ~bright
bright|brillante,luminoso,resplandeciente,radiante,reluciente,refulgente|bright,shining,shiny,brilliant,luminous,effulgent|brillant,éclatant,lumineux/lumineuse,reluisant,resplendissant|brillante,luminoso,lucente,fulgido,splendente,rilucente|brilhante,luminoso,reluzente,fulgente|k'anchaq,lliphipiq|lliphiri|helle/heller,leuchtend,strahlend|!dark ~shine ~sunny
shine|brillo,resplandor,fulgor|shine,brightness,glow,radiance,gloss,sheen|éclat,brillance,splendeur|splendore,bagliore,brillo,lucentezza,fulgore|brilho,resplendor,fulgor,fulgência|k'anchay||glanz,schein,leuchten|~radiant ~luminous
glow|resplandor,brillo|glow|lueur,rougeoiement|bagliore|brilho,resplendor|||glühen,leuchten,schein|~shine ~radiant ~candlelight
gloss|brillo,lustre|gloss,luster,lustre,polish|brillant,lustre|lucentezza,lucido,lustro|brilho,lustre|||glanz|~shine ~shimmer
radiant|radiante,resplandeciente,fulgurante,esplendente|radiant,beaming|radieux,rayonnant|radiante,raggiante,radioso,risplendente|radiante,resplandecente|||strahlend/strahlende/strahlender|~bright ~luminous ~sunbeam
dazzling|deslumbrante,deslumbrador,enceguecedor|dazzling|éblouissant|abbagliante,accecante,smagliante|deslumbrante,ofuscante|||blendend|~bright
splendor|esplendor,magnificencia|splendor,splendour,magnificence|splendeur,magnificence|splendore,magnificenza,sfarzo|esplendor,magnificência|||pracht,glanz|~shine ~glory
clarity|claridad|clarity,lucidity|clarté|chiarezza,chiarore|claridade|||klarheit|~clear
clear|claro,límpido|clear,limpid|clair,limpide|chiaro,limpido|claro,límpido|ch'uya,sut'i|qhana|klar/klare/klarer/klares|!dark ~light.color ~transparent
dark|oscuro,obscuro,sombrío,tenebroso|dark,dim,murky,somber,tenebrous|sombre,obscur,foncé,ténébreux|scuro,buio,oscuro,tenebroso,fosco,cupo|escuro,obscuro,sombrio,tenebroso|tutayaq,laqha|ch'amaka|dunkel/dunkle/dunkler,finster|~night
darkness|oscuridad,tinieblas,tiniebla,lobreguez,negrura|darkness,gloom,dark,dimness,murk|obscurité,ténèbres|oscurità,buio,tenebre|escuridão,trevas|tutayay,laqha|ch'amaka|dunkelheit,finsternis|~dark ~shade ~shadow
candle|vela,candela,cirio,velón,bujía|candle,taper|bougie,chandelle,cierge|candela,cero|vela,círio,candeia|||kerze|~torch
candlelight|luz de vela|candlelight|lueur des bougies|lume di candela|luz de velas|||kerzenlicht,kerzenschein|~candle
torch|antorcha,tea,hachón|torch,firebrand|torche,flambeau|torcia,fiaccola|tocha,archote|||fackel|~flame ~flashlight
lamp|lámpara,luminaria,candil,quinqué|lamp,light fixture,luminaire|lampe,luminaire|lampada,lume|lâmpada,luminária,candeeiro|||lampe,leuchte|~torch
lantern|linterna,farol,fanal|lantern|lanterne,fanal|lanterna,fanale|lanterna,lampião|||laterne|~lamp ~torch ~lighthouse
flashlight|linterna,linterna eléctrica|flashlight,torch|lampe de poche,torche,lampe torche|torcia elettrica,torcia,pila|lanterna|||taschenlampe|~lantern
light.bulb|bombilla/bombillo,foco,lamparita,ampolleta,foquito|light bulb,bulb,lightbulb|ampoule,ampoule électrique|lampadina|lâmpada|||glühbirne,glühlampe|~lamp
lighthouse|faro,fanal|lighthouse,beacon,pharos|phare|faro|farol|||leuchtturm
spotlight|reflector,foco,proyector|spotlight,floodlight|projecteur|riflettore|holofote|||scheinwerfer,rampenlicht|~lights
neon|neón|neon|néon|neon|néon|||neon
laser|láser|laser|laser|laser|laser|||laser
match.fire|fósforo,cerilla/cerillo|match,matchstick|allumette|fiammifero,cerino|fósforo,palito de fósforo|||streichholz,zündholz|~lighter
lighter|encendedor,mechero,chisquero|lighter|briquet|accendino|isqueiro|||feuerzeug
fireworks|fuegos artificiales,pirotecnia,fuego artificial|fireworks,firework,pyrotechnics|feux d'artifice,feu d'artifice,pyrotechnie|fuochi d'artificio,fuoco d'artificio,pirotecnia|fogos de artifício,pirotecnia|||feuerwerk|~firecracker
firecracker|petardo,cohetillo,cohetecillo,buscapié|firecracker,cracker,squib,banger|pétard|petardo,mortaretto|bombinha,busca-pé|||knallkörper,böller,kracher
explosion|explosión,estallido,detonación|explosion,blast,detonation|explosion,détonation|esplosione,scoppio|explosão,estouro|||explosion|~dynamite
combustion|combustión|combustion|combustion|combustione|combustão|||verbrennung|~ignition ~burning
fireplace|chimenea,hogar|fireplace,hearth,chimney|cheminée,foyer,âtre|camino,focolare,caminetto|lareira,chaminé|q'uncha|qhiri|kamin
stove|cocina,estufa,fogón|stove,cooker,range,cooktop|cuisinière,poêle|fornello,stufa|fogão|q'uncha|qhiri|ofen|~oven ~burner
oven|horno|oven,furnace,kiln|four,fournaise,fourneau|forno,fornace|forno,fornalha|hurnu,q'uncha||ofen/öfen,backofen|~to.bake
wood.fired|a la leña,a leña|wood-fired,woodfired,wood fired|au feu de bois|a legna|a lenha|||holzbefeuert|~wood-oven ~firewood
burning|quemado,ardiente,abrasador|burning,burnt,burn,ardent,fervent,scorching|brûlant,brûlé,ardent,fervent|bruciato,bruciante,ardente,fervente,rovente|queimado,ardente,fervoroso,abrasador|ruphaq||brennend/brennende,verbrannt|~hot ~passionate ~to.burn
`
