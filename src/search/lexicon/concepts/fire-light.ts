export const fireLight = `
fire|fuego|fire|feu|fuoco|fogo|nina|nina|~flame ~blaze !water !ice
fiery|ardiente,ígneo,fogoso|fiery|ardent,fougueux|ardente,focoso|ardente,fogoso|rawraq||~fire
flame|llama,flama|flame|flamme|fiamma|chama,flama|rawray|nina|~blaze ~bonfire
flaming|llameante,flamígero,en llamas|flaming,flambé|flambant,enflammé|fiammeggiante|flamejante|||~flame
blaze|llamarada,fogata,hoguera|blaze,bonfire|brasier,flambée,feu de joie|vampata,falò|labareda,fogueira|||~bonfire
bonfire|fogata,hoguera|bonfire,campfire|feu de joie,feu de camp|falò|fogueira|||~fire
ember|brasa,ascua,rescoldo|ember|braise|brace|brasa|sansa|sansa|~flame
ash|ceniza|ash,ashes,cinder|cendre|cenere|cinza|uchpa|qhilla
smoke|humo|smoke|fumée|fumo|fumaça,fumo|q'usñi|jiwq'i
steam|vapor|steam,vapor,vapour|vapeur|vapore|vapor|wapsi
spark|chispa,centella|spark|étincelle|scintilla|faísca,centelha|||~flame ~flash
sparkle|destello,chispeo,brillo,chispa|sparkle,twinkle,glitter|scintillement,étincelle|scintillio,scintilla|brilho,cintilação,centelha|lliphlliy|lliphi|~spark ~shine
light|luz|light|lumière|luce|luz|k'anchay,canchay,akchi|qhana|!darkness ~lamp ~ray !dark
to.light|iluminar,alumbrar,encender|illuminate,enlighten,ignite,light,light up|illuminer,allumer,éclairer|illuminare,accendere|iluminar,acender|k'anchay|qhantayaña|~illumination
illumination|iluminación|illumination,lighting|illumination,éclairage|illuminazione|iluminação|||~light
luminous|luminoso|luminous|lumineux|luminoso|luminoso|k'anchaq||~light ~bright
bright|brillante,luminoso,resplandeciente|bright,shining,shiny,brilliant,luminous|brillant,éclatant,lumineux/lumineuse|brillante,luminoso,lucente|brilhante,luminoso|k'anchaq,lliphipiq|lliphiri|!dark ~shine
shine|brillo,resplandor,fulgor|shine,brightness,glow,radiance,gloss|éclat,brillance|splendore,bagliore,brillo,lucentezza|brilho,resplendor,fulgor|k'anchay||~radiant ~luminous
glow|resplandor,brillo|glow|lueur|bagliore|brilho,resplendor|||~shine
gloss|brillo,lustre|gloss,luster,lustre|brillant,lustre|lucentezza,lucido|brilho,lustre|||~shine
radiant|radiante,resplandeciente|radiant|radieux,rayonnant|radiante,raggiante,radioso|radiante|||~bright ~luminous
dazzling|deslumbrante|dazzling|éblouissant|abbagliante|deslumbrante|||~bright
splendor|esplendor|splendor,splendour|splendeur|splendore|esplendor|||~shine
clarity|claridad|clarity|clarté|chiarezza,chiarore|claridade
clear|claro|clear|clair|chiaro|claro|ch'uya,sut'i|qhana|!dark ~light.color ~transparent
dark|oscuro,obscuro|dark,dim|sombre,obscur,foncé|scuro,buio,oscuro|escuro,obscuro|tutayaq,laqha|ch'amaka
darkness|oscuridad,tinieblas|darkness,gloom,dark|obscurité,ténèbres|oscurità,buio,tenebre|escuridão,trevas|tutayay,laqha|ch'amaka|~dark ~shade
candle|vela,candela,cirio|candle|bougie,chandelle|candela|vela|||~torch
candlelight|luz de vela|candlelight|lueur des bougies|lume di candela|luz de velas|||~candle
torch|antorcha,tea|torch|torche,flambeau|torcia,fiaccola|tocha|||~flame
lamp|lámpara|lamp|lampe|lampada|lâmpada,luminária|||~torch
lantern|linterna,farol|lantern|lanterne|lanterna|lanterna|||~lamp ~torch
flashlight|linterna|flashlight|lampe de poche|torcia elettrica|lanterna|||~lantern
light.bulb|bombilla,foco,bombillo,lamparita|light bulb,bulb|ampoule|lampadina|lâmpada|||~lamp
lighthouse|faro|lighthouse,beacon|phare|faro|farol
spotlight|reflector|spotlight|projecteur|riflettore|holofote
neon|neón|neon|néon|neon|néon
laser|láser|laser|laser|laser|laser
match.fire|fósforo,cerilla,cerillo|match,matchstick|allumette|fiammifero|fósforo
lighter|encendedor,mechero|lighter|briquet|accendino|isqueiro
fireworks|fuegos artificiales,pirotecnia|fireworks,firework,pyrotechnics|feux d'artifice,feu d'artifice|fuochi d'artificio|fogos de artifício
firecracker|petardo,cohetillo,cohetecillo|firecracker,cracker|pétard|petardo|bombinha
explosion|explosión|explosion,blast|explosion|esplosione|explosão
combustion|combustión|combustion|combustion|combustione|combustão
fireplace|chimenea,hogar|fireplace,hearth,chimney|cheminée,foyer,âtre|camino,focolare,caminetto|lareira,chaminé|q'uncha|qhiri
stove|cocina,estufa,fogón|stove,cooker|cuisinière,poêle|fornello,stufa|fogão|q'uncha|qhiri|~oven
oven|horno|oven,furnace,kiln|four|forno|forno|hurnu,q'uncha
wood.fired|a la leña|wood-fired|au feu de bois|a legna|a lenha
burning|quemado,ardiente|burning,burnt,burn,ardent,fervent|brûlant,brûlé,ardent,fervent|bruciato,bruciante,ardente,fervente|queimado,ardente,fervoroso|ruphaq||~hot ~passionate
`
