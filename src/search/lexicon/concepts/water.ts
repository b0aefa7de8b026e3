export const water = `
water|agua|water,aqua|eau|acqua|água|yaku,unu,yacu,uno|uma
aquatic|acuático|aquatic|aquatique|acquatico|aquático|||~water
mineral.water|agua mineral|mineral water|eau minérale|acqua minerale|água mineral|||<water
holy.water|agua bendita|holy water|eau bénite|acqua santa,acquasanta|água benta|||<water
drop|gota|drop,droplet|goutte|goccia|gota|sut'uy,sut'u|ch'aqa
splash|salpicón,chapoteo|splash|éclaboussure,plouf|schizzo,tuffo|respingo
sea|mar|sea|mer|mare|mar|mama qucha,cocha|quta,mama quta|~ocean
ocean|océano|ocean|océan|oceano|oceano|mama qucha|lamar quta
oceanic|oceánico|oceanic|océanique|oceanico|oceânico|||~ocean
marine|marino,marítimo|marine,maritime,nautical|marin,maritime,marine|marino,marittimo|marinho,marítimo|||~sea
pacific.ocean|océano pacífico,pacífico|pacific ocean,pacific|océan pacifique,pacifique|oceano pacifico,pacifico|oceano pacífico,pacífico|||<ocean
atlantic.ocean|océano atlántico,atlántico|atlantic ocean,atlantic|océan atlantique,atlantique|oceano atlantico,atlantico|oceano atlântico,atlântico|||<ocean
mediterranean|mediterráneo|mediterranean|méditerranée,méditerranéen|mediterraneo|mediterrâneo
caribbean|caribe,caribeño|caribbean|caraïbes,caraïbe|caraibi,caraibico|caribe,caribenho
wave|ola,onda|wave,surf|vague,onde,ondulation|onda|onda|ch'iqchi
tide|marea|tide|marée|marea|maré
current.water|corriente|current,stream|courant|corrente|corrente
beach|playa|beach,seashore|plage|spiaggia|praia|quchapata||~coast ~shore ~seaside
coast|costa,litoral|coast,coastline,seaboard|côte,littoral|costa,litorale|costa,litoral|chala||~shore
coastal|costero,costeño|coastal|côtier|costiero|costeiro|||~coast
shore|orilla,ribera,costa|shore|rivage,bord|riva,sponda|margem,costa|pata||~bank.river ~seaside
bank.river|ribera,orilla|riverbank,riverside,waterside|rive,berge|riva,argine|ribeira,margem|mayu pata
bay|bahía|bay|baie|baia|baía|||~gulf ~cove
gulf|golfo|gulf|golfe|golfo|golfo|||~cove
cove|cala,caleta,ensenada|cove,inlet|crique,anse|cala,caletta,insenatura|enseada,angra|||~bay
fjord|fiordo|fjord|fjord|fiordo|fiorde
strait|estrecho|strait,narrows|détroit|stretto|estreito
lagoon|laguna|lagoon|lagune|laguna|lagoa,laguna|qucha,cocha|quta|~lake ~pond ~pool
lake|lago|lake|lac|lago|lago|qucha|quta|~pool
pond|estanque,charca|pond,pool|étang,mare|stagno|lagoa,tanque|qucha||~lake ~pool
pool|piscina,alberca,pileta|pool,swimming pool|piscine|piscina|piscina|armakuna
puddle|charco|puddle|flaque|pozzanghera|poça
swamp|pantano,ciénaga,marisma|swamp,marsh,bog,fen|marais,marécage,tourbière|palude,pantano|pântano,brejo|ukhu
wetland|humedal,bofedal|wetland|zone humide|zona umida|zona úmida|uqhu
river|río|river|fleuve,rivière|fiume|rio|mayu,mayo|jawira|~stream ~creek ~torrent
stream|arroyo,riachuelo|stream,brook,creek|ruisseau|ruscello|riacho,córrego,ribeiro|wayq'u,mayucha||~torrent
creek|riachuelo,arroyo,quebrada|creek|ruisseau,crique|ruscello|riacho|||~stream ~torrent
waterfall|cascada,catarata,salto de agua|waterfall,cascade,falls,cataract|cascade,chute d'eau,cataracte|cascata,cateratta|cachoeira,cascata,catarata,queda d'água|phaqcha,paccha|phaxcha|~torrent
spring.water|manantial,fuente,ojo de agua,vertiente,puquio|spring,wellspring,source|source|sorgente,fonte|nascente,fonte,manancial|pukyu,puquio|phuju|~fountain
fountain|fuente,pileta|fountain|fontaine|fontana|fonte,chafariz|phaqcha,paqcha|phaxcha
source|fuente,origen|source|source|fonte,sorgente|fonte|paqarina
well|pozo|well|puits|pozzo|poço|p'uytu
thermal|termal,térmico|thermal,hot spring|thermal,thermique|termale,termico|termal,térmico
hot.springs|aguas termales,termas,baños termales|hot springs,thermal baths|thermes,eaux thermales|terme|águas termais,termas|q'uñi unu||~thermal
geyser|géiser|geyser|geyser|geyser|gêiser
delta|delta|delta|delta|delta|delta|||~gamma
estuary|estuario|estuary|estuaire|estuario|estuário|||~delta
dam|represa,presa,dique|dam|barrage|diga|barragem,represa
canal|canal,acequia|canal,channel|canal|canale|canal|yarqha,rarqa,yarqa|irpa
aqueduct|acueducto|aqueduct|aqueduc|acquedotto|aqueduto|||~canal
reef|arrecife|reef|récif|barriera corallina,scogliera|recife
sea.breeze|brisa marina|sea breeze|brise marine|brezza marina|brisa do mar|||<breeze
seabed|fondo del mar,fondo marino|seabed,bottom of the sea|fond de la mer|fondo del mare|fundo do mar
deep|profundo,hondo|deep,profound|profond|profondo|profundo,fundo|ukhu|manqha
depth|profundidad|depth|profondeur|profondità|profundidade|||~deep
seaside|costa,a orillas del mar|seaside,oceanfront,seafront|bord de mer|lungomare|beira-mar|||~coast
wet|mojado,húmedo|wet,damp,moist|mouillé,humide|bagnato,umido|molhado,úmido,húmido|huq'u|juri|!dry
dry|seco,árido|dry,arid|sec,sèche,aride|secco,asciutto,arido|seco,árido|ch'aki|waña
moisture|humedad|moisture,humidity|humidité|umidità|umidade|||~wet
liquid|líquido|liquid|liquide|liquido|líquido
flood|inundación,diluvio|flood,deluge|inondation,déluge|inondazione,diluvio|inundação,dilúvio
underwater|submarino,subacuático|underwater|sous-marin|subacqueo|subaquático
to.flow|fluir|flow|couler|fluire,scorrere|fluir
bath|baño|bath|bain|bagno|banho|armakuy||~shower
shower|ducha|shower|douche|doccia|ducha,chuveiro
to.swim|nadar|swim,swimming|nager|nuotare|nadar|wayt'ay,tuytuy|tuyuña
swimmer|nadador|swimmer|nageur|nuotatore|nadador
diver|buzo,buceador|diver|plongeur|subacqueo,tuffatore|mergulhador
`
