// More verbs and more adjectives that signs are made of.
export const deeds = `
accept.verb|aceptar/acepta|accept|accepter|accettare|aceitar|||
act.verb|actuar/actúa|act|agir|agire|agir,atuar|||
add.verb|añadir,agregar,sumar/suma|add|ajouter|aggiungere|adicionar,somar|yapay|yapxataña|
avoid.verb|evitar/evita|avoid|éviter|evitare|evitar|||
become.verb|convertirse,volverse|become/became|devenir|diventare|tornar-se|||
catch.verb|atrapar/atrapa,coger|catch/caught|attraper|prendere,afferrare|pegar,apanhar|hap'iy|katuña|
chase.verb|perseguir/persigue|chase|poursuivre|inseguire|perseguir|||
collect.verb|coleccionar/colecciona,recolectar|collect,gather|collectionner,recueillir|raccogliere,collezionare|colecionar,coletar|||~collection
compare.verb|comparar/compara|compare|comparer|confrontare|comparar|||
cover.verb|cubrir/cubre,tapar|cover|couvrir|coprire|cobrir|qatay||
deliver.verb|entregar/entrega|deliver|livrer|consegnare|entregar|||~delivery
dress.verb|vestir/viste|dress|habiller,vêtir|vestire|vestir|p'achallikuy|isthapiña|
express.verb|expresar/expresa|express|exprimer|esprimere|expressar,exprimir|||
fit.verb|encajar,quedar bien|fit|aller bien|calzare|caber,servir|||
fit.adj|en forma|fit|en forme|in forma|em forma|||
grab.verb|agarrar/agarra|grab,grip|saisir,agripper|afferrare|agarrar|hap'iy|katuña|
guess.verb|adivinar/adivina|guess|deviner|indovinare|adivinhar|watuy||
hurry.verb|apurar/apúrate|hurry,rush|se dépêcher|affrettarsi|apressar|utqay||
melt.verb|derretir/derrite,fundir|melt|fondre|sciogliere,fondere|derreter|||
merge.verb|fusionar|merge|fusionner|fondere|fundir|||~fusion
park.verb|estacionar,aparcar|park|garer|parcheggiare|estacionar|||~parking
peel.verb|pelar/pela|peel|éplucher,peler|sbucciare,pelare|descascar|||
pick.verb|recoger,escoger|pick|cueillir|cogliere|colher,apanhar|pallay|apthapiña|
pour.verb|verter,servir|pour|verser|versare|despejar|||
practice.verb|practicar/practica|practice,practise|pratiquer|praticare|praticar|||
prefer.verb|preferir/prefiero/prefiere|prefer|préférer|preferire|preferir|||~preferred
prepare.verb|preparar/prepara|prepare|préparer|preparare|preparar|||
reach.verb|alcanzar/alcanza|reach|atteindre|raggiungere|alcançar|||
refresh.verb|refrescar/refresca|refresh|rafraîchir|rinfrescare|refrescar|||~refreshing
relax.verb|relajar/relájate|relax|se détendre,relaxer|rilassare,rilassarsi|relaxar|||~relax
rub.verb|frotar/frota|rub|frotter|strofinare|esfregar|||
seal.verb|sellar/sella|seal|sceller|sigillare|selar|||
shake.verb|agitar/agita,sacudir|shake/shook|secouer,agiter|scuotere,agitare|agitar,sacudir|||
sit.verb|sentarse/siéntate|sit/sits/sat|s'asseoir|sedersi|sentar|tiyay|qunuña|
slide.verb|deslizar/desliza|slide,glide|glisser|scivolare|deslizar|||
smash.verb|destrozar,aplastar|smash,crush|écraser,fracasser|schiacciare,frantumare|esmagar|||
spin.verb|girar/gira,hilar|spin/spins/spun|tourner,filer|girare,filare|girar,fiar|phuchkay|qapuña|
spread.verb|untar/unta,esparcir|spread|étaler,répandre|spalmare,spargere|espalhar,untar|||
spray|rociar,atomizador|spray|vaporiser,spray|spray,spruzzare|borrifar,spray|||
squeeze.verb|exprimir/exprime|squeeze|presser|spremere|espremer|||
stand.verb|pararse/párate|stand/stands/stood|se lever,être debout|stare in piedi|ficar de pé|sayay|sayt'aña|
steal.verb|robar/roba|steal/stole/stolen|voler|rubare|roubar|suway|lunthataña|
stick.verb|pegar/pega|stick/stuck|coller|incollare|colar,grudar|||
sticky|pegajoso|sticky|collant|appiccicoso|pegajoso|||
stir.verb|revolver,remover|stir|remuer|mescolare|mexer|||
stretch.verb|estirar/estira|stretch|étirer|stirare,allungare|esticar|||
suck.verb|chupar/chupa|suck|sucer|succhiare|chupar|||
tie.verb|atar/ata,amarrar|tie|attacher,lier,nouer|legare|amarrar,atar|watay|chinuña|
twist|giro,torcer|twist|torsion,tordre|torsione,torcere|torcer,torção|||
unite.verb|unir/une|unite|unir|unire|unir|||~join.verb
wave.verb|agitar,saludar|wave|saluer de la main|salutare|acenar|||
wrap.verb|envolver/envuelve|wrap|envelopper|avvolgere|embrulhar|||
zoom|zum,acercamiento|zoom|zoom|zoom|zoom|||
meditate.verb|meditar/medita|meditate|méditer|meditare|meditar|||~meditation
dare.win|quien se atreve gana|who dares wins|qui ose gagne|chi osa vince|quem ousa vence|||
reborn|renacer/renace,renacido|reborn|renaître,rené|rinascere,rinato|renascer,renascido|||~revival
awaken.verb|despertar/despierta|awaken|éveiller|risvegliare|despertar|||~wake.verb
beware|cuidado,atención|beware,caution,attention|attention|attenzione|atenção,cuidado|||
absolute|absoluto|absolute|absolu|assoluto|absoluto|||~total
radical|radical|radical|radical/radicaux|radicale|radical|||
extreme|extremo|extreme,xtreme|extrême|estremo|extremo|||!moderate
moderate|moderado|moderate|modéré|moderato|moderado|||
intense|intenso|intense|intense|intenso|intenso|||~strong
intensive|intensivo|intensive|intensif/intensive|intensivo|intensivo|||~intense
neutral|neutro,neutral|neutral|neutre|neutro|neutro|||
constant|constante|constant|constant|costante|constante|||
favourite|favorito,preferido|favourite,favorite|favori/favorite,préféré|preferito,favorito|favorito,preferido|||~preferred
preferred|preferido|preferred|préféré|preferito|preferido|||~favourite
official|oficial|official|officiel/officielle|ufficiale|oficial|||
certified|certificado|certified|certifié|certificato|certificado|||
guaranteed|garantizado|guaranteed|garanti|garantito|garantido|||~guarantee
registered|registrado|registered|enregistré,déposé|registrato|registrado|||
visual|visual|visual|visuel/visuelle|visivo|visual|||
optical|óptico|optical|optique|ottico|óptico|||~visual
oral|oral|oral|oral/oraux|orale|oral|||
dental|dental|dental|dentaire|dentale|dental,dentário|||
medical|médico|medical|médical/médicaux|medico|médico|||
clinical|clínico|clinical|clinique|clinico|clínico|||
sterile|estéril|sterile|stérile|sterile|estéril|||
hygienic|higiénico|hygienic|hygiénique|igienico|higiênico|||~clean
hygiene|higiene|hygiene|hygiène|igiene|higiene|||~cleanliness
antibacterial|antibacteriano|antibacterial|antibactérien|antibatterico|antibacteriano|||
waterproof|impermeable|waterproof|imperméable,étanche|impermeabile|impermeável,à prova d'água|||
fireproof|incombustible,a prueba de fuego|fireproof|ignifuge|ignifugo|à prova de fogo|||
bulletproof|antibalas,blindado|bulletproof,armoured|pare-balles,blindé|antiproiettile,blindato|à prova de balas,blindado|||
disposable|desechable,descartable|disposable|jetable|usa e getta,monouso|descartável|||!reusable
reusable|reutilizable|reusable|réutilisable|riutilizzabile|reutilizável|||!disposable
soluble|soluble|soluble|soluble|solubile|solúvel|||
concentrated|concentrado|concentrated|concentré|concentrato|concentrado|||
condensed|condensado|condensed|condensé|condensato|condensado|||~concentrated
smoked|ahumado|smoked|fumé|affumicato|defumado,fumado|||
roasted|tostado,asado|roasted|rôti,torréfié,grillé|arrosto,tostato|torrado,assado|||
fried|frito|fried|frit|fritto|frito|||
baked|horneado|baked|cuit au four|al forno|assado|||
stuffed|relleno|stuffed,filled|farci,fourré|ripieno,farcito|recheado|||
chopped|picado|chopped|haché|tritato|picado|||
ground.adj|molido|ground|moulu|macinato|moído|||
grated|rallado|grated|râpé|grattugiato|ralado|||
peeled|pelado|peeled|pelé,épluché|pelato,sbucciato|descascado|||
dried|seco,deshidratado|dried|séché|essiccato,secco|desidratado,seco|||
candied|confitado|candied|confit|candito|cristalizado|||
aged.wine|añejo,añejado|aged|vieilli|invecchiato,stagionato|envelhecido|||~old.thing
matured|curado,maduro|matured,cured|affiné,mûri|stagionato|curado,maturado|||
vegetable.adj|vegetal|vegetable,plant|végétal/végétaux|vegetale|vegetal|||
vegetarian|vegetariano|vegetarian|végétarien/végétarienne|vegetariano|vegetariano|||~vegan
vegan|vegano|vegan|végane,végétalien|vegano|vegano|||~vegetarian
herbal|herbal|herbal|herbal,aux herbes|erboristico,alle erbe|herbal|||
floral|floral|floral,flowery|floral,fleuri|floreale,fiorito|floral|||
fruity|frutado,afrutado|fruity|fruité|fruttato|frutado|||
tropical|tropical|tropical|tropical/tropicaux|tropicale|tropical|||
polar|polar|polar|polaire|polare|polar|||~arctic
arctic|ártico|arctic|arctique|artico|ártico|||~polar
alpine|alpino|alpine|alpin|alpino|alpino|||~andean
andean|andino|andean|andin|andino|andino|||
amazonian|amazónico|amazonian|amazonien/amazonienne|amazzonico|amazônico|||
coastal|costero,costeño|coastal|côtier|costiero|costeiro|||
lunar|lunar|lunar|lunaire|lunare|lunar|||
stellar|estelar|stellar|stellaire|stellare|estelar|||
astral|astral|astral|astral/astraux|astrale|astral|||~stellar
galactic|galáctico|galactic|galactique|galattico|galáctico|||
volcanic|volcánico|volcanic|volcanique|vulcanico|vulcânico|||
wintry|invernal|wintry,winter|hivernal|invernale|invernal|||
spring-like|primaveral|vernal,spring|printanier|primaverile|primaveril|||
summery|veraniego,estival|summery,summer|estival|estivo|estival,veranil|||
nocturnal|nocturno|nocturnal|nocturne|notturno|noturno|||!diurnal
diurnal|diurno|diurnal,daily|diurne|diurno|diurno|||!nocturnal
daily|diario,cotidiano|daily|quotidien/quotidienne|quotidiano,giornaliero|diário,cotidiano|||
annual|anual|annual,yearly|annuel/annuelle|annuale|anual|||
ephemeral|efímero|ephemeral|éphémère|effimero|efêmero,efémero|||!eternal
fragile|frágil|fragile|fragile|fragile|frágil|||!strong
brittle|quebradizo|brittle|cassant|friabile|quebradiço|||~fragile
subtle|sutil|subtle|subtil|sottile|sutil|||~delicate
discreet|discreto|discreet|discret/discrète|discreto|discreto|||
furtive|furtivo|furtive,stealthy|furtif/furtive|furtivo|furtivo|||
fugitive|fugitivo|fugitive|fugitif/fugitive|fuggitivo|fugitivo|||
vagrant|errabundo|roving|vagabond|vagabondo|errante|||~wanderer
festive|festivo|festive|festif/festive|festivo|festivo|||~feast
solemn|solemne|solemn|solennel/solennelle|solenne|solene|||
noble-heart|corazón noble|noble heart|noble cœur,coeur noble|cuore nobile|coração nobre|||
genial|genial|brilliant,great|génial|geniale|genial|||~genius
super-good|buenísimo,riquísimo|super good,very good|très bon,super bon|buonissimo|ótimo,muito bom|||~good
very-beautiful|bellísimo,hermosísimo|very beautiful|très beau,très belle|bellissimo|lindíssimo,belíssimo|||~beautiful
grandiose|grandioso|grandiose|grandiose|grandioso|grandioso|||~grand
monumental|monumental|monumental|monumental/monumentaux|monumentale|monumental|||~huge
maestro|maestro|maestro|maestro|maestro|maestro|||~master
virtuoso|virtuoso|virtuoso|virtuose|virtuoso|virtuoso|||~maestro
sceptical|escéptico|sceptical|sceptique|scettico|cético|||
melancholic|melancólico|melancholic|mélancolique|malinconico|melancólico|||~melancholy
nostalgic|nostálgico|nostalgic|nostalgique|nostalgico|nostálgico|||~nostalgia
dreamy|de ensueño,soñador|dreamy|de rêve,rêveur|da sogno,sognante|de sonho,sonhador|||~dream
magnanimous|magnánimo|magnanimous|magnanime|magnanimo|magnânimo|||~generous
benevolent|benévolo|benevolent|bienveillant|benevolo|benevolente|||~kind.nice
`
