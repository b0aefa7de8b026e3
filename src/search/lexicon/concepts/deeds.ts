// More verbs and more adjectives that signs are made of.
export const deeds = `
to.accept|aceptar/acepta|accept|accepter|accettare|aceitar
to.act|actuar/actúa|act|agir|agire|agir,atuar
to.add|añadir,agregar,sumar/suma|add|ajouter|aggiungere|adicionar,somar|yapay|yapxataña
to.avoid|evitar/evita|avoid|éviter|evitare|evitar
to.become|convertirse,volverse|become/became|devenir|diventare|tornar-se
to.catch|atrapar/atrapa,coger|catch/caught|attraper|prendere,afferrare|pegar,apanhar|hap'iy|katuña
to.chase|perseguir/persigue|chase|poursuivre|inseguire|perseguir
to.collect|coleccionar/colecciona,recolectar|collect,gather|collectionner,recueillir|raccogliere,collezionare|colecionar,coletar|||~collection
to.compare|comparar/compara|compare|comparer|confrontare|comparar
to.cover|cubrir/cubre,tapar|cover|couvrir|coprire|cobrir|qatay
to.deliver|entregar/entrega|deliver|livrer|consegnare|entregar|||~delivery
to.dress|vestir/viste|dress|habiller,vêtir|vestire|vestir|p'achallikuy|isthapiña
to.express|expresar/expresa|express|exprimer|esprimere|expressar,exprimir
to.fit|encajar,quedar bien|fit|aller bien|calzare|caber,servir
to.grab|agarrar/agarra|grab,grip|saisir,agripper|afferrare|agarrar|hap'iy|katuña
to.guess|adivinar/adivina|guess|deviner|indovinare|adivinhar|watuy
to.hurry|apurar/apúrate|hurry,rush|se dépêcher|affrettarsi|apressar|utqay
to.melt|derretir/derrite,fundir|melt|fondre|sciogliere,fondere|derreter
to.merge|fusionar|merge|fusionner|fondere|fundir|||~fusion
to.park|estacionar,aparcar|park|garer|parcheggiare|estacionar|||~parking
to.peel|pelar/pela|peel|éplucher,peler|sbucciare,pelare|descascar
to.pick|recoger,escoger|pick|cueillir|cogliere|colher,apanhar|pallay|apthapiña
to.pour|verter,servir|pour|verser|versare|despejar
to.practice|practicar/practica|practice,practise|pratiquer|praticare|praticar
to.prefer|preferir/prefiero/prefiere|prefer|préférer|preferire|preferir|||~preferred
to.prepare|preparar/prepara|prepare|préparer|preparare|preparar
to.reach|alcanzar/alcanza|reach|atteindre|raggiungere|alcançar
to.refresh|refrescar/refresca|refresh|rafraîchir|rinfrescare|refrescar|||~refreshing
to.relax|relajar/relájate|relax|se détendre,relaxer|rilassare,rilassarsi|relaxar|||~relax
to.rub|frotar/frota|rub|frotter|strofinare|esfregar
to.seal|sellar/sella|seal|sceller|sigillare|selar
to.shake|agitar/agita,sacudir|shake/shook|secouer,agiter|scuotere,agitare|agitar,sacudir
to.sit|sentarse/siéntate|sit/sits/sat|s'asseoir|sedersi|sentar|tiyay|qunuña
to.slide|deslizar/desliza|slide,glide|glisser|scivolare|deslizar
to.smash|destrozar,aplastar|smash,crush|écraser,fracasser|schiacciare,frantumare|esmagar
to.spin|girar/gira,hilar|spin/spins/spun|tourner,filer|girare,filare|girar,fiar|phuchkay|qapuña
to.spread|untar/unta,esparcir|spread|étaler,répandre|spalmare,spargere|espalhar,untar
spray|rociar,atomizador|spray|vaporiser,spray|spray,spruzzare|borrifar,spray
to.squeeze|exprimir/exprime|squeeze|presser|spremere|espremer
to.stand|pararse/párate|stand/stands/stood|se lever,être debout|stare in piedi|ficar de pé|sayay|sayt'aña
to.steal|robar/roba|steal/stole/stolen|voler|rubare|roubar|suway|lunthataña
to.stick|pegar/pega|stick/stuck|coller|incollare|colar,grudar
sticky|pegajoso|sticky|collant|appiccicoso|pegajoso
to.stir|revolver,remover|stir|remuer|mescolare|mexer
to.stretch|estirar/estira|stretch|étirer|stirare,allungare|esticar
to.suck|chupar/chupa|suck|sucer|succhiare|chupar
to.tie|atar/ata,amarrar|tie|attacher,lier,nouer|legare|amarrar,atar|watay|chinuña
twist|giro,torcer|twist|torsion,tordre|torsione,torcere|torcer,torção
to.unite|unir/une|unite|unir|unire|unir|||~to.join
to.wave|agitar,saludar|wave|saluer de la main|salutare|acenar
to.wrap|envolver/envuelve|wrap|envelopper|avvolgere|embrulhar
zoom|zum,acercamiento|zoom|zoom|zoom|zoom
to.meditate|meditar/medita|meditate|méditer|meditare|meditar|||~meditation
dare.win|quien se atreve gana|who dares wins|qui ose gagne|chi osa vince|quem ousa vence
reborn|renacer/renace,renacido|reborn|renaître,rené|rinascere,rinato|renascer,renascido|||~revival
to.awaken|despertar/despierta|awaken|éveiller|risvegliare|despertar|||~to.wake
beware|cuidado,atención|beware,caution,attention|attention|attenzione|atenção,cuidado
absolute|absoluto|absolute|absolu|assoluto|absoluto|||~total
radical|radical|radical|radical/radicaux|radicale|radical
extreme|extremo|extreme,xtreme|extrême|estremo|extremo|||!moderate
moderate|moderado|moderate|modéré|moderato|moderado
intense|intenso|intense|intense|intenso|intenso|||~strong
intensive|intensivo|intensive|intensif/intensive|intensivo|intensivo|||~intense
neutral|neutro,neutral|neutral|neutre|neutro|neutro
constant|constante|constant|constant|costante|constante
favourite|favorito,preferido|favourite,favorite|favori/favorite,préféré|preferito,favorito|favorito,preferido|||~preferred
preferred|preferido|preferred|préféré|preferito|preferido
official|oficial|official|officiel/officielle|ufficiale|oficial
certified|certificado|certified|certifié|certificato|certificado
guaranteed|garantizado|guaranteed|garanti|garantito|garantido|||~guarantee
registered|registrado|registered|enregistré,déposé|registrato|registrado
visual|visual|visual|visuel/visuelle|visivo|visual|||~optical
clinical|clínico|clinical|clinique|clinico|clínico
hygienic|higiénico|hygienic|hygiénique|igienico|higiênico|||~clean
antibacterial|antibacteriano|antibacterial|antibactérien|antibatterico|antibacteriano
waterproof|impermeable|waterproof|imperméable,étanche|impermeabile|impermeável,à prova d'água
fireproof|incombustible,a prueba de fuego|fireproof|ignifuge|ignifugo|à prova de fogo
bulletproof|antibalas,blindado|bulletproof,armoured|pare-balles,blindé|antiproiettile,blindato|à prova de balas,blindado
disposable|desechable,descartable|disposable|jetable|usa e getta,monouso|descartável|||!reusable
reusable|reutilizable|reusable|réutilisable|riutilizzabile|reutilizável
soluble|soluble|soluble|soluble|solubile|solúvel
concentrated|concentrado|concentrated|concentré|concentrato|concentrado
condensed|condensado|condensed|condensé|condensato|condensado|||~concentrated
baked|horneado|baked|cuit au four|al forno|assado
stuffed|relleno|stuffed,filled|farci,fourré|ripieno,farcito|recheado
chopped|picado|chopped|haché|tritato|picado
ground.adj|molido|ground|moulu|macinato|moído
grated|rallado|grated|râpé|grattugiato|ralado
peeled|pelado|peeled|pelé,épluché|pelato,sbucciato|descascado
dried|seco,deshidratado|dried|séché|essiccato,secco|desidratado,seco
candied|confitado|candied|confit|candito|cristalizado
aged.wine|añejo,añejado|aged|vieilli|invecchiato,stagionato|envelhecido|||~old
matured|curado,maduro|matured,cured|affiné,mûri|stagionato|curado,maturado
vegetable.adj|vegetal|vegetable,plant|végétal/végétaux|vegetale|vegetal
volcanic|volcánico|volcanic|volcanique|vulcanico|vulcânico
wintry|invernal|wintry,winter|hivernal|invernale|invernal
spring-like|primaveral|vernal,spring|printanier|primaverile|primaveril
summery|veraniego,estival|summery,summer|estival|estivo|estival,veranil
diurnal|diurno|diurnal,daily|diurne|diurno|diurno|||!nocturnal
annual|anual|annual,yearly|annuel/annuelle|annuale|anual
ephemeral|efímero|ephemeral|éphémère|effimero|efêmero,efémero|||!eternal
fragile|frágil|fragile|fragile|fragile|frágil|||!strong
brittle|quebradizo|brittle|cassant|friabile|quebradiço|||~fragile
subtle|sutil|subtle|subtil|sottile|sutil|||~delicate
discreet|discreto|discreet|discret/discrète|discreto|discreto
furtive|furtivo|furtive,stealthy|furtif/furtive|furtivo|furtivo
fugitive|fugitivo|fugitive|fugitif/fugitive|fuggitivo|fugitivo
vagrant|errabundo|roving|vagabond|vagabondo|errante|||~wanderer
festive|festivo|festive|festif/festive|festivo|festivo|||~feast
solemn|solemne|solemn|solennel/solennelle|solenne|solene
noble-heart|corazón noble|noble heart|noble cœur,coeur noble|cuore nobile|coração nobre
genial|genial|brilliant,great|génial|geniale|genial|||~genius
super-good|buenísimo,riquísimo|super good,very good|très bon,super bon|buonissimo|ótimo,muito bom|||~good
very-beautiful|bellísimo,hermosísimo|very beautiful|très beau,très belle|bellissimo|lindíssimo,belíssimo|||~beautiful
grandiose|grandioso|grandiose|grandiose|grandioso|grandioso|||~great
monumental|monumental|monumental|monumental/monumentaux|monumentale|monumental|||~huge
maestro|maestro|maestro|maestro|maestro|maestro|||~master
virtuoso|virtuoso|virtuoso|virtuose|virtuoso|virtuoso|||~maestro
sceptical|escéptico|sceptical|sceptique|scettico|cético
melancholic|melancólico|melancholic|mélancolique|malinconico|melancólico|||~melancholy
nostalgic|nostálgico|nostalgic|nostalgique|nostalgico|nostálgico|||~nostalgia
dreamy|de ensueño,soñador|dreamy|de rêve,rêveur|da sogno,sognante|de sonho,sonhador|||~dream
magnanimous|magnánimo|magnanimous|magnanime|magnanimo|magnânimo|||~generous
benevolent|benévolo|benevolent|bienveillant|benevolo|benevolente|||~kind.nice
`
