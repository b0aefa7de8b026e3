// More verbs and more adjectives that signs are made of.
export const deeds = `
to.accept|aceptar/acepta|accept|accepter|accettare|aceitar|||akzeptieren,annehmen/angenommen|~yes
to.act|actuar/actúa,obrar|act|agir|agire|agir,atuar|||handeln,agieren|~actor
to.add|añadir,agregar,sumar/suma,añade,agrega,adicionar|add,added|ajouter|aggiungere|adicionar,somar,acrescentar|yapay|yapxataña|hinzufügen,addieren|~plus
to.avoid|evitar/evita,eludir|avoid,avert,shun|éviter|evitare|evitar|||vermeiden/vermieden,meiden
to.become|convertirse,volverse|become/became,turn into|devenir|diventare|tornar-se|||werden/geworden
to.catch|atrapar/atrapa,coger,pillar,capturar|catch/caught,capture,seize|attraper|prendere,afferrare|pegar,apanhar|hap'iy|katuña|fangen/gefangen|~trap ~hunter
to.chase|perseguir/persigue,acosar|chase,pursue|poursuivre|inseguire|perseguir|||jagen,verfolgen|~to.hunt ~hunter
to.collect|coleccionar/colecciona,recolectar,reunir,recopilar,acopiar|collect,gather|collectionner,recueillir|raccogliere,collezionare|colecionar,coletar|||sammeln|~collection ~collector
to.compare|comparar/compara|compare|comparer|confrontare|comparar|||vergleichen/verglichen
to.cover|cubrir/cubre,tapar,cubierto,recubrir|cover|couvrir,couvert|coprire,coperto|cobrir,coberto|qatay||bedecken,abdecken|~cover ~to.wrap
to.deliver|entregar/entrega,repartir|deliver|livrer|consegnare|entregar|||liefern|~delivery ~courier
to.dress|vestir/viste,ataviar|dress,clothe|habiller,vêtir,habillé,vêtu|vestire|vestir|p'achallikuy|isthapiña|anziehen/angezogen,kleiden|~dress ~clothing
to.express|expresar/expresa,manifestar|express|exprimer|esprimere|expressar,exprimir|||ausdrücken
to.fit|encajar,quedar bien|fit|aller bien|calzare|caber,servir|||passen
to.grab|agarrar/agarra,asir,aferrar|grab,grip,grasp,clutch|saisir,agripper|afferrare|agarrar|hap'iy|katuña|greifen/gegriffen,packen|~to.catch ~grip
to.guess|adivinar/adivina,acertar|guess,divine|deviner|indovinare|adivinhar|watuy||raten,erraten|~enigma ~oracle ~fortune-teller
to.hurry|apurar/apúrate,apresurar,acelerar|hurry,rush,hasten|se dépêcher,se hâter|affrettarsi|apressar|utqay||beeilen,eilen|~fast
to.melt|derretir/derrite,fundir|melt,molten|fondre,fondu|sciogliere,fondere,fuso|derreter|||schmelzen/geschmolzen|~thaw
to.merge|fusionar,fundir|merge,fuse,blend|fusionner|fondere|fundir|||verschmelzen/verschmolzen,fusionieren|~fusion ~merger ~to.unite
to.park|estacionar,aparcar|park|garer|parcheggiare|estacionar|||parken|~parking
to.peel|pelar/pela,mondar|peel|éplucher,peler|sbucciare,pelare|descascar|||schälen|~peel ~peeled
to.pick|recoger,escoger|pick,pluck|cueillir|cogliere|colher,apanhar|pallay|apthapiña|pflücken
to.pour|verter,servir|pour|verser|versare|despejar|||gießen/gegossen,einschenken|~jug
to.practice|practicar/practica|practice,practise|pratiquer|praticare|praticar|||üben,praktizieren|~training
to.prefer|preferir/prefiero/prefiere|prefer|préférer|preferire|preferir|||bevorzugen,vorziehen|~preferred
to.prepare|preparar/prepara,aprestar|prepare,prep|préparer|preparare|preparar|||vorbereiten,zubereiten
to.reach|alcanzar/alcanza|reach|atteindre|raggiungere|alcançar|||erreichen
to.refresh|refrescar/refresca|refresh,freshen|rafraîchir,désaltérer|rinfrescare|refrescar|||erfrischen|~refreshing ~fresh ~cool ~refreshment
to.relax|relajar/relájate,relajarse|relax,loosen up|se détendre,relaxer,relaxe,détendre|rilassare,rilassarsi|relaxar|||entspannen,relaxen|~relax ~calm ~spa
to.rub|frotar/frota,friccionar,restregar|rub,scrub|frotter|strofinare|esfregar|||reiben/gerieben
to.seal|sellar/sella,precintar|seal|sceller|sigillare|selar|||versiegeln,abdichten|~seal.stamp
to.shake|agitar/agita,sacudir,batir,menear,remecer|shake/shook,shaken,jolt|secouer,agiter,secouez|scuotere,agitare|agitar,sacudir|||schütteln|~milkshake
to.sit|sentarse/siéntate|sit/sits/sat|s'asseoir|sedersi|sentar|tiyay|qunuña|sitzen/gesessen|~seat ~chair
to.slide|deslizar/desliza,resbalar|slide,glide,slid,slip|glisser,glissade|scivolare|deslizar|||gleiten,rutschen|~slide.toy
to.smash|destrozar,aplastar,aplasta,machacar|smash,crush,shatter|écraser,fracasser|schiacciare,frantumare|esmagar|||zerschmettern,zerschlagen|~to.break
to.spin|girar/gira,hilar|spin/spins/spun,twirl,whirl,spinning|tourner,filer|girare,filare|girar,fiar|phuchkay|qapuña|drehen,spinnen/gesponnen|~spinning-top ~to.turn
to.spread|untar/unta,esparcir,propagar,difundir,desparramar|spread,smear|étaler,répandre,tartiner|spalmare,spargere|espalhar,untar|||verbreiten,ausbreiten,streichen
spray|rociar,atomizador,pulverizar|spray,sprinkle|vaporiser,spray,vaporisateur|spray,spruzzare|borrifar,spray|||spray,sprühen
to.squeeze|exprimir/exprime,estrujar,apretar|squeeze|presser|spremere|espremer|||auspressen,pressen,quetschen|~squeezer
to.stand|pararse/párate,estar de pie|stand/stands/stood|se lever,être debout|stare in piedi|ficar de pé|sayay|sayt'aña|stehen/gestanden
to.steal|robar/roba,hurtar|steal/stole/stolen|voler,dérober|rubare|roubar|suway|lunthataña|stehlen/gestohlen,klauen|~theft
to.stick|pegar/pega,adherir|stick/stuck,adhere|coller|incollare|colar,grudar|||kleben|~glue ~sticker
sticky|pegajoso,pegadizo|sticky,gooey,tacky|collant,gluant|appiccicoso|pegajoso|||klebrig/klebrige/klebriger/klebriges/klebrigen|~glue ~adhesive
to.stir|revolver,remover|stir|remuer|mescolare|mexer|||rühren,umrühren
to.stretch|estirar/estira,alargar|stretch,elongate|étirer|stirare,allungare|esticar|||strecken,dehnen|~elastic ~stretch
to.suck|chupar/chupa,succionar,sorber|suck|sucer|succhiare|chupar|||saugen,lutschen
to.tie|atar/ata,amarrar,ligar,anudar|tie,bind,fasten,tied|attacher,lier,nouer|legare|amarrar,atar|watay|chinuña|binden/gebunden|~knot
twist|giro,torcer,torcedura|twist|torsion,tordre,torsade|torsione,torcere|torcer,torção|||drehung,twist,verdrehen|~braid ~spiral
to.unite|unir/une,unido|unite|unir|unire|unir|||vereinen,vereinigen|~to.join ~union ~unity
to.wave|agitar,saludar|wave|saluer de la main|salutare|acenar|||winken
to.wrap|envolver/envuelve|wrap,envelop|envelopper|avvolgere|embrulhar|||einwickeln,einpacken|~to.pack ~gift
zoom|zum,acercamiento|zoom|zoom|zoom|zoom|||zoom
to.meditate|meditar/medita|meditate|méditer|meditare|meditar|||meditieren|~meditation ~zen ~yoga
dare.win|quien se atreve gana|who dares wins|qui ose gagne|chi osa vince|quem ousa vence|||wer wagt gewinnt|~challenge ~bold ~audacity
reborn|renacer/renace,renacido|reborn,born again|renaître,rené|rinascere,rinato|renascer,renascido|||wiedergeboren/wiedergeborene/wiedergeborener/wiedergeborenes/wiedergeborenen,neugeboren/neugeborene/neugeborener/neugeborenes/neugeborenen|~revival ~rebirth ~resurrection
to.awaken|despertar/despierta|awaken,arouse|éveiller|risvegliare|despertar|||erwachen,wecken,aufwachen|~to.wake ~awakening
beware|cuidado,atención,ojo|beware,caution,attention,watch out|attention|attenzione,occhio|atenção,cuidado|||vorsicht,achtung|~watchdog
absolute|absoluto|absolute|absolu|assoluto|absoluto|||absolut/absolute/absoluter/absolutes/absoluten|~total ~supreme
radical|radical|radical|radical/radicaux|radicale|radical|||radikal/radikale/radikaler/radikales/radikalen
extreme|extremo|extreme,xtreme|extrême|estremo|extremo|||extrem/extreme/extremer/extremes/extremen|!moderate ~max ~radical ~ultra
moderate|moderado,módico,comedido|moderate|modéré|moderato|moderado|||gemäßigt/gemäßigte/gemäßigter/gemäßigtes/gemäßigten,mäßig/mäßige/mäßiger/mäßiges/mäßigen,moderat/moderate/moderater/moderates/moderaten
intense|intenso|intense|intense|intenso|intenso|||intensiv/intensiver/intensiven|~strong ~powerful
intensive|intensivo|intensive|intensif/intensive|intensivo|intensivo|||intensiv/intensive/intensiver/intensives/intensiven|~intense
neutral|neutro,neutral|neutral|neutre|neutro|neutro|||neutral/neutrale/neutraler/neutrales/neutralen
constant|constante,incesante|constant,steady|constant|costante|constante|||konstant/konstante/konstanter/konstantes/konstanten,beständig/beständige/beständiger/beständiges/beständigen
favourite|favorito,preferido,predilecto|favourite,favorite,fave|favori/favorite,préféré|preferito,favorito,prediletto|favorito,preferido,predileto|||favorit,liebling|~preferred ~beloved ~darling
preferred|preferido|preferred|préféré|preferito|preferido|||bevorzugt/bevorzugte/bevorzugter/bevorzugtes/bevorzugten
official|oficial|official|officiel/officielle|ufficiale|oficial|||offiziell/offizielle/offizieller/offizielles/offiziellen,amtlich/amtliche/amtlicher/amtliches/amtlichen
certified|certificado|certified|certifié,agréé|certificato|certificado|||zertifiziert/zertifizierte/zertifizierter/zertifiziertes/zertifizierten
guaranteed|garantizado|guaranteed|garanti|garantito|garantido|||garantiert/garantierte/garantierter/garantiertes/garantierten|~guarantee
registered|registrado,inscrito|registered|enregistré,déposé|registrato|registrado|||eingetragen/eingetragene/eingetragener/eingetragenes/eingetragenen,registriert/registrierte/registrierter/registriertes/registrierten
visual|visual|visual|visuel/visuelle|visivo|visual|||visuell/visuelle/visueller/visuelles/visuellen|~optical ~sight ~vision
clinical|clínico|clinical|clinique|clinico|clínico|||klinisch/klinische/klinischer/klinisches/klinischen|~clinic
hygienic|higiénico|hygienic,sanitary|hygiénique|igienico|higiênico|||hygienisch/hygienische/hygienischer/hygienisches/hygienischen|~clean ~hygiene
antibacterial|antibacteriano,bactericida|antibacterial,bactericidal|antibactérien|antibatterico|antibacteriano|||antibakteriell/antibakterielle/antibakterieller/antibakterielles/antibakteriellen|~germicide ~antiseptic ~disinfectant
waterproof|impermeable,hidrófugo|waterproof,watertight,rainproof|imperméable,étanche|impermeabile|impermeável,à prova d'água|||wasserdicht/wasserdichte/wasserdichter/wasserdichtes/wasserdichten,wasserfest/wasserfeste/wasserfester/wasserfestes/wasserfesten|~raincoat
fireproof|incombustible,a prueba de fuego,ignífugo|fireproof,flameproof,fire-resistant|ignifuge|ignifugo|à prova de fogo|||feuerfest/feuerfeste/feuerfester/feuerfestes/feuerfesten|~asbestos
bulletproof|antibalas,blindado,antibala|bulletproof,armoured|pare-balles,blindé|antiproiettile,blindato|à prova de balas,blindado|||kugelsicher/kugelsichere/kugelsicherer/kugelsicheres/kugelsicheren,gepanzert/gepanzerte/gepanzerter/gepanzertes/gepanzerten|~armour ~shield
disposable|desechable,descartable|disposable,single use,throwaway|jetable|usa e getta,monouso|descartável|||einweg|!reusable
reusable|reutilizable,reusable|reusable|réutilisable|riutilizzabile|reutilizável|||wiederverwendbar/wiederverwendbare/wiederverwendbarer/wiederverwendbares/wiederverwendbaren|~recycling ~to.recycle
soluble|soluble|soluble|soluble|solubile|solúvel|||löslich/lösliche/löslicher/lösliches/löslichen
concentrated|concentrado|concentrated|concentré|concentrato|concentrado|||konzentriert/konzentrierte/konzentrierter/konzentriertes/konzentrierten|~extract
condensed|condensado|condensed|condensé|condensato|condensado|||kondensiert/kondensierte/kondensierter/kondensiertes/kondensierten|~concentrated
baked|horneado|baked|cuit au four|al forno|assado|||gebacken/gebackene/gebackener/gebackenes/gebackenen|~roasted ~bakery ~oven
stuffed|relleno/rellena,rellenado|stuffed,filled|farci,fourré|ripieno,farcito|recheado|||gefüllt/gefüllte/gefüllter/gefülltes/gefüllten
chopped|picado,troceado,trozado|chopped,minced,diced|haché|tritato|picado|||gehackt/gehackte/gehackter/gehacktes/gehackten
ground.adj|molido,pulverizado|ground|moulu|macinato|moído|||gemahlen/gemahlene/gemahlener/gemahlenes/gemahlenen|~mill
grated|rallado|grated|râpé|grattugiato|ralado|||gerieben/geriebene/geriebener/geriebenes/geriebenen|~chopped
peeled|pelado,mondado|peeled|pelé,épluché|pelato,sbucciato|descascado|||geschält/geschälte/geschälter/geschältes/geschälten
dried|seco,deshidratado|dried,dehydrated|séché,déshydraté|essiccato,secco|desidratado,seco|||getrocknet/getrocknete/getrockneter/getrocknetes/getrockneten,trocken/trockene/trockener/trockenes/trockenen|~dry
candied|confitado|candied,glace,crystallized|confit|candito|cristalizado|||kandiert/kandierte/kandierter/kandiertes/kandierten
aged.wine|añejo,añejado|aged|vieilli|invecchiato,stagionato|envelhecido|||gereift/gereifte/gereifter/gereiftes/gereiften,gealtert/gealterte/gealterter/gealtertes/gealterten|~old ~vintage ~ancient
matured|curado,maduro|matured,cured|affiné,mûri|stagionato|curado,maturado|||gereift/gereifte/gereifter/gereiftes/gereiften,ausgereift/ausgereifte/ausgereifter/ausgereiftes/ausgereiften|~ripe
vegetable.adj|vegetal|vegetable,plant|végétal/végétaux|vegetale|vegetal|||pflanzlich/pflanzliche/pflanzlicher/pflanzliches/pflanzlichen|~plant ~vegan
volcanic|volcánico|volcanic|volcanique|vulcanico|vulcânico|||vulkanisch/vulkanische/vulkanischer/vulkanisches/vulkanischen
wintry|invernal,hibernal|wintry,winter,hibernal|hivernal|invernale|invernal|||winterlich/winterliche/winterlicher/winterliches/winterlichen|~winter ~cold
spring-like|primaveral|vernal,spring,springlike|printanier|primaverile|primaveril|||frühlingshaft/frühlingshafte/frühlingshafter/frühlingshaftes/frühlingshaften|~spring
summery|veraniego,estival,estivo|summery,summer|estival|estivo|estival,veranil|||sommerlich/sommerliche/sommerlicher/sommerliches/sommerlichen|~summer ~sunny
diurnal|diurno|diurnal,daily|diurne|diurno|diurno|||tagaktiv/tagaktive/tagaktiver/tagaktives/tagaktiven,täglich/tägliche/täglicher/tägliches/täglichen|!nocturnal ~day
annual|anual|annual,yearly|annuel/annuelle|annuale|anual|||jährlich/jährliche/jährlicher/jährliches/jährlichen|~year
ephemeral|efímero,fugaz|ephemeral|éphémère,fugace|effimero,fugace|efêmero,efémero,fugaz|||vergänglich/vergängliche/vergänglicher/vergängliches/vergänglichen,flüchtig/flüchtige/flüchtiger/flüchtiges/flüchtigen,ephemer/ephemere/ephemerer/ephemeres/ephemeren|!eternal ~temporary
fragile|frágil|fragile,breakable,frail|fragile|fragile|frágil|||zerbrechlich/zerbrechliche/zerbrechlicher/zerbrechliches/zerbrechlichen,fragiler/fragilen|!strong
brittle|quebradizo|brittle|cassant|friabile|quebradiço|||spröde/spröder/sprödes/spröden,brüchig/brüchige/brüchiger/brüchiges/brüchigen|~fragile
subtle|sutil|subtle|subtil|sottile|sutil|||subtil/subtile/subtiler/subtiles/subtilen|~delicate ~ethereal
discreet|discreto|discreet|discret/discrète|discreto|discreto|||diskret/diskrete/diskreter/diskretes/diskreten|~secret.adj ~silent
furtive|furtivo,sigiloso|furtive,stealthy|furtif/furtive|furtivo|furtivo|||heimlich/heimliche/heimlicher/heimliches/heimlichen,verstohlen/verstohlene/verstohlener/verstohlenes/verstohlenen|~secret.adj
fugitive|fugitivo,prófugo|fugitive,runaway|fugitif/fugitive|fuggitivo|fugitivo|||flüchtig/flüchtige/flüchtiger/flüchtiges/flüchtigen,flüchtling|~to.flee ~outlaw
vagrant|errabundo|roving|vagabond|vagabondo|errante|||umherziehend/umherziehende/umherziehender/umherziehendes/umherziehenden,landstreicher|~wanderer ~vagabond ~nomad
festive|festivo,fiestero|festive,festal|festif/festive|festivo|festivo|||festlich/festliche/festlicher/festliches/festlichen|~feast ~party ~festival
solemn|solemne|solemn|solennel/solennelle|solenne|solene|||feierlich/feierliche/feierlicher/feierliches/feierlichen|~ceremony
noble-heart|corazón noble|noble heart|noble cœur,coeur noble|cuore nobile|coração nobre|||edles herz|~lionheart ~gold-heart
genial|genial|brilliant,great|génial|geniale|genial|||geniale/genialer/genialen,großartig/großartige/großartiger/großartiges/großartigen|~genius ~brilliant.mind
super-good|buenísimo,riquísimo,superbueno|super good,very good|très bon,super bon|buonissimo|ótimo,muito bom|||supergut,sehr gut|~good
very-beautiful|bellísimo,hermosísimo|very beautiful|très beau,très belle|bellissimo|lindíssimo,belíssimo|||wunderschön/wunderschöne/wunderschöner/wunderschönes/wunderschönen,bildschön/bildschöne/bildschöner/bildschönes/bildschönen|~beautiful ~lovely
grandiose|grandioso|grandiose|grandiose|grandioso|grandioso|||grandios/grandioser/grandiosen,großartig/großartige/großartiger/großartiges/großartigen|~great ~majestic ~magnificent
monumental|monumental|monumental|monumental/monumentaux|monumentale|monumental|||monumental/monumentale/monumentaler/monumentales/monumentalen|~huge ~monument ~colossal
maestro|maestro|maestro|maestro|maestro|maestro||||~master
virtuoso|virtuoso|virtuoso|virtuose|virtuoso|virtuoso|||virtuose,virtuos/virtuoser/virtuoses/virtuosen|~maestro ~master ~musician ~talented ~genius
sceptical|escéptico,incrédulo|sceptical,skeptical,skeptic|sceptique|scettico|cético|||skeptisch/skeptische/skeptischer/skeptisches/skeptischen|~doubt
melancholic|melancólico|melancholic|mélancolique|malinconico|melancólico|||melancholisch/melancholische/melancholischer/melancholisches/melancholischen|~melancholy ~nostalgic
nostalgic|nostálgico|nostalgic|nostalgique|nostalgico|nostálgico|||nostalgisch/nostalgische/nostalgischer/nostalgisches/nostalgischen|~nostalgia
dreamy|de ensueño,soñador,onírico|dreamy,dreamlike|de rêve,rêveur,onirique|da sogno,sognante,onirico|de sonho,sonhador,onírico|||verträumt/verträumte/verträumter/verträumtes/verträumten,traumhaft/traumhafte/traumhafter/traumhaftes/traumhaften|~dream ~reverie ~dreams ~dreamer
magnanimous|magnánimo|magnanimous,great-hearted|magnanime|magnanimo|magnânimo|||großmütig/großmütige/großmütiger/großmütiges/großmütigen,großherzig/großherzige/großherziger/großherziges/großherzigen|~generous
benevolent|benévolo,benevolente|benevolent|bienveillant|benevolo|benevolente|||wohlwollend/wohlwollende/wohlwollender/wohlwollendes/wohlwollenden,gütig/gütige/gütiger/gütiges/gütigen|~kind.nice ~good ~magnanimous ~benign
`
