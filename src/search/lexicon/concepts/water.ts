export const water = `
water|agua|water,aqua|eau|acqua|água|yaku,unu,yacu,uno|uma|wasser|~pure-water
aquatic|acuático|aquatic|aquatique|acquatico|aquático|||aquatisch|~water
mineral.water|agua mineral|mineral water|eau minérale|acqua minerale|água mineral|||mineralwasser|<water ~spring.water
holy.water|agua bendita|holy water|eau bénite|acqua santa,acquasanta|água benta|||weihwasser|<water
drop|gota,gotita|drop,droplet|goutte,gouttelette|goccia,gocciolina|gota,pingo|sut'uy,sut'u|ch'aqa|tropfen|~raindrop ~dewdrop
splash|salpicón,chapoteo,chapuzón,salpicadura|splash|éclaboussure,plouf|schizzo,tuffo,spruzzo|respingo,salpico|||spritzer,platsch|~drop
sea|mar|sea|mer|mare|mar|mama qucha,cocha|quta,mama quta|meer/meere|~ocean ~seaside
ocean|océano|ocean|océan|oceano|oceano|mama qucha|lamar quta|ozean/ozeane
oceanic|oceánico|oceanic|océanique|oceanico|oceânico|||ozeanisch/ozeanische|~ocean
marine|marino,marítimo|marine,maritime,nautical|marin/marine,maritime|marino,marittimo|marinho,marítimo|||maritim|~sea
pacific.ocean|océano pacífico,pacífico|pacific ocean,pacific|océan pacifique,pacifique|oceano pacifico,pacifico|oceano pacífico,pacífico|||pazifik,pazifischer ozean|<ocean
atlantic.ocean|océano atlántico,atlántico|atlantic ocean,atlantic|océan atlantique,atlantique|oceano atlantico,atlantico|oceano atlântico,atlântico|||atlantik,atlantischer ozean|<ocean
mediterranean|mediterráneo|mediterranean|méditerranée,méditerranéen|mediterraneo|mediterrâneo|||mittelmeer,mediterran/mediterrane|~riviera
caribbean|caribe,caribeño|caribbean,carib|caraïbes,caraïbe|caraibi,caraibico|caribe,caribenho|||karibik,karibisch/karibische
wave|ola,onda,oleaje|wave,surf,billow,breaker|vague,onde,ondulation,houle|onda,ondata|onda,vaga|ch'iqchi||welle/wellen,woge|~surf
tide|marea|tide|marée|marea|maré|||gezeiten,flut|~wave ~current.water
current.water|corriente|current,stream|courant|corrente|corrente|||strömung|~stream.flow ~flow
beach|playa|beach,seashore|plage|spiaggia,lido|praia|quchapata||strände|~coast ~shore ~seaside
coast|costa,litoral|coast,coastline,seaboard,seacoast,shoreline|côte,littoral|costa,litorale|costa,litoral,beira-mar|chala||küste|~shore
coastal|costero,costeño|coastal|côtier|costiero|costeiro|||küstennah|~coast
shore|orilla,ribera,costa,borde del mar|shore,seashore|rivage,bord|riva,sponda|margem,costa|pata||ufer,gestade|~bank.river ~seaside
bank.river|ribera,orilla,vera del río|riverbank,riverside,waterside|rive,berge|riva,argine|ribeira,margem,beira do rio|mayu pata||flussufer,ufer
bay|bahía,rada|bay|baie|baia|baía|||bucht|~gulf ~cove
gulf|golfo|gulf|golfe|golfo|golfo||||~cove
cove|cala,caleta,ensenada,ancón|cove,inlet|crique,anse,calanque|cala,caletta,insenatura|enseada,angra,calheta|||kleine bucht,bucht|~bay
fjord|fiordo|fjord|fjord|fiordo|fiorde|||fjord|~bay
strait|estrecho|strait,narrows|détroit|stretto|estreito|||meerenge
lagoon|laguna,albufera|lagoon|lagune|laguna|lagoa,laguna|qucha,cocha|quta|lagune|~lake ~pond ~pool ~atoll
lake|lago|lake,loch,mere|lac|lago|lago|qucha|quta|seen|~pool
pond|estanque,charca|pond,pool|étang,mare|stagno,laghetto|lagoa,tanque,charco|qucha||teich,weiher|~lake ~pool ~water.lily
pool|piscina,alberca,pileta,natatorio|pool,swimming pool|piscine|piscina|piscina,natatório|armakuna||schwimmbad,schwimmbecken|~swimming
puddle|charco|puddle|flaque|pozzanghera|poça|||pfütze|~pond
swamp|pantano,ciénaga,marisma,tembladera,lodazal,marjal|swamp,marsh,bog,fen,marshland,quagmire|marais,marécage,tourbière|palude,pantano,acquitrino|pântano,brejo,charco,paul|ukhu||sumpf/sümpfe,morast|~wetland
wetland|humedal,bofedal,pantanal|wetland|zone humide|zona umida,acquitrino|zona úmida|uqhu||feuchtgebiet
river|río|river|fleuve,rivière|fiume|rio|mayu,mayo|jawira|fluss/flüsse,strom|~stream ~creek ~torrent ~bank.river
stream|arroyo,riachuelo,regato,regata,arroyuelo|stream,brook,creek,brooklet,rivulet|ruisseau|ruscello,rio,rivo|riacho,córrego,ribeiro,regato,arroio|wayq'u,mayucha||bach/bäche|~torrent ~spring.water
creek|riachuelo,arroyo,quebrada|creek|ruisseau,crique|ruscello|riacho|||bach/bäche|~stream ~torrent
waterfall|cascada,catarata,salto de agua,caída de agua,chorrera|waterfall,cascade,falls,cataract|cascade,chute d'eau,cataracte|cascata,cateratta,salto d'acqua|cachoeira,cascata,catarata,queda d'água|phaqcha,paccha|phaxcha|wasserfall/wasserfälle|~torrent
spring.water|manantial,fuente,ojo de agua,vertiente,puquio,venero|spring,wellspring,source,fountainhead,headspring|source|sorgente,fonte|nascente,fonte,manancial|pukyu,puquio|phuju||~fountain ~source ~hot.springs
fountain|fuente,pileta,fontana,surtidor|fountain,fount|fontaine,jet d'eau|fontana,fonte,zampillo|fonte,chafariz|phaqcha,paqcha|phaxcha|brunnen,springbrunnen|~well
source|fuente,origen,manantial|source|source|fonte,sorgente|fonte,nascente|paqarina||ursprung|~origin
well|pozo,aljibe|well,water well|puits|pozzo|poço|p'uytu||brunnen|~spring.water
thermal|termal,térmico|thermal,hot spring|thermal,thermique|termale,termico|termal,térmico|||thermal,thermisch
hot.springs|aguas termales,termas,baños termales,fuentes termales,aguas calientes|hot springs,thermal baths,thermal springs,thermal waters|thermes,eaux thermales,sources chaudes,bains thermaux|terme,acque termali,sorgenti termali|águas termais,termas,banhos termais|q'uñi unu||thermalquelle/thermalquellen,heiße quellen,thermen|~thermal ~spa ~geyser
geyser|géiser|geyser|geyser|geyser|gêiser|||geysir
delta|delta|delta|delta|delta|delta|||delta|~gamma ~estuary.mouth
estuary|estuario,ría,estero,desembocadura|estuary|estuaire|estuario,foce|estuário,ria,foz|||mündung,flussmündung|~delta
dam|represa,presa,dique,azud|dam,weir|barrage|diga|barragem,represa,açude|||staudamm,damm,talsperre|~reservoir
canal|canal,acequia|canal,channel,waterway|canal|canale|canal|yarqha,rarqa,yarqa|irpa|kanal/kanäle
aqueduct|acueducto|aqueduct|aqueduc|acquedotto|aqueduto|||aquädukt|~canal ~irrigation.ditch
reef|arrecife,escollo|reef|récif,récif corallien|barriera corallina,scogliera,scoglio|recife,escolho|||riff|~coral ~atoll
sea.breeze|brisa marina,virazón|sea breeze|brise marine|brezza marina,brezza di mare|brisa do mar,brisa marinha|||meeresbrise,seebrise|<breeze ~seaside
seabed|fondo del mar,fondo marino,lecho marino|seabed,bottom of the sea,sea floor,ocean floor|fond de la mer|fondo del mare,fondale marino|fundo do mar|||meeresboden,meeresgrund|~underwater ~depth
deep|profundo,hondo|deep,profound|profond|profondo|profundo,fundo|ukhu|manqha|tief/tiefe/tiefer/tiefes|~abyss
depth|profundidad|depth|profondeur|profondità|profundidade|||tiefe|~deep
seaside|costa,a orillas del mar,orilla del mar|seaside,oceanfront,seafront,seashore,beachfront,waterfront|bord de mer|lungomare,riva del mare|beira-mar|||am meer,meeresküste|~coast
wet|mojado,húmedo,empapado|wet,damp,moist,soggy|mouillé,humide|bagnato,umido|molhado,úmido,húmido|huq'u|juri|nass,feucht|!dry ~watery
dry|seco,árido,desecado,reseco|dry,arid|sec,sèche,aride|secco,asciutto,arido|seco,árido|ch'aki|waña|trocken/trockene/trockener
moisture|humedad|moisture,humidity|humidité|umidità|umidade|||feuchtigkeit,feuchte|~wet
liquid|líquido|liquid|liquide|liquido|líquido|||flüssigkeit,flüssig
flood|inundación,diluvio,anegación,riada|flood,deluge,inundation|inondation,déluge|inondazione,diluvio,alluvione|inundação,dilúvio,enchente|||flut,überschwemmung,hochwasser|~torrent
underwater|submarino,subacuático|underwater,subaquatic,undersea|sous-marin|subacqueo|subaquático|||unterwasser|~submarine ~diving
to.flow|fluir,discurrir|flow|couler|fluire,scorrere|fluir,escorrer|||fließen|~flow ~fluent
bath|baño|bath|bain|bagno|banho|armakuy||bäder|~shower ~bathtub ~bathroom
shower|ducha,regadera|shower|douche|doccia|ducha,chuveiro|||dusche
to.swim|nadar|swim,swimming,swam,swum|nager|nuotare|nadar|wayt'ay,tuytuy|tuyuña|schwimmen|~swimmer
swimmer|nadador|swimmer|nageur|nuotatore|nadador|||schwimmer
diver|buzo,buceador,submarinista|diver,scuba diver,frogman|plongeur,scaphandrier|subacqueo,tuffatore,sommozzatore,palombaro|mergulhador|||taucher|~to.dive
`
