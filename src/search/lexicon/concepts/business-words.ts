// What businesses and lists of goods say of themselves: provision, storage, property, devices and their parts.
export const businessWords = `
indication|indicación|indication|indication|indicazione|indicação|||~sign
to.indicate|indicar/indica|indicate|indiquer/indique|indicare/indica|indicar/indica|||~indication ~to.show
indicator|indicador|indicator|indicateur|indicatore|indicador|||~indication
synonym|sinónimo|synonym|synonyme|sinonimo|sinônimo|||!antonym
antonym|antónimo|antonym|antonyme|antonimo,contrario|antônimo
purpose|propósito,finalidad,fin|purpose|but,dessein,finalité|scopo,proposito|propósito,finalidade|||~goal.aim ~intention
preparation|preparación,preparado|preparation|préparation|preparazione|preparação|||~to.prepare
relating|relativo,relacionado|relating,related|relatif/relative,lié|relativo,collegato|relativo,relacionado|||~relation
relative.adj|relativo|relative|relatif/relative|relativo|relativo|||!absolute
relativity|relatividad|relativity|relativité|relatività|relatividade
healthcare|atención de la salud,asistencia sanitaria|healthcare,health care|soins de santé|assistenza sanitaria|cuidados de saúde|||~health ~care
to.provide|proveer/provee,proporcionar/proporciona|provide|fournir,pourvoir|fornire,provvedere|prover,fornecer|||~supply
provision|provisión,suministro|provision|provision,fourniture|fornitura,provvista|provisão,fornecimento|||~supply
to.install|instalar/instala|install|installer|installare|instalar
installation|instalación|installation,fitting|installation|installazione,impianto|instalação|||~to.install
installer|instalador|installer,fitter|installateur/installatrice|installatore|instalador|||~to.install
property|propiedad,inmueble|property,realty|propriété,bien immobilier|proprietà,immobile|propriedade,imóvel|||~estate.land ~real-estate
proprietary|propietario|proprietary|propriétaire|proprietario|proprietário|||~property
storage|almacenamiento,almacenaje|storage|stockage,entreposage|immagazzinamento,stoccaggio|armazenamento,armazenagem|||~warehouse
to.store|almacenar/almacena,guardar|store|stocker,entreposer|immagazzinare|armazenar|||~storage
household|hogareño,menaje,doméstico|household|ménage,ménager|domestico,casalingo|doméstico,lar|||~home ~domestic
to.operate|operar/opera|operate|opérer,exploiter|operare|operar|||~operation
operation|operación|operation|opération|operazione|operação|||~action
operator|operador|operator|opérateur/opératrice|operatore|operador|||~operation
operational|operativo,operacional|operational,operative|opérationnel/opérationnelle|operativo|operacional|||~operation
acquisition|adquisición|acquisition|acquisition|acquisizione|aquisição|||~purchase
to.acquire|adquirir/adquiere|acquire|acquérir|acquisire|adquirir|||~acquisition
procurement|adquisición,abastecimiento|procurement|approvisionnement|approvvigionamento|aquisição,compras|||~supply
holder|titular,tenedor,portador|holder|titulaire,détenteur|titolare,detentore|titular,detentor|||~owner
advisory|asesoría,consultivo|advisory|conseil,consultatif/consultative|consulenza,consultivo|assessoria,consultivo|||~advice
asset|activo,bien|asset|actif,bien|attivo,bene,cespite|ativo,bem
protective|protector|protective|protecteur/protectrice|protettivo|protetor|||~protection
recipient|recipiente|container,recipient,receptacle|récipient|recipiente,contenitore|recipiente|||~vessel.pot
vessel.pot|vasija,recipiente|vessel|vase,récipient|vaso,recipiente|vasilha,recipiente
to.contain|contener/contiene/contienen|contain|contenir/contient|contenere/contiene|conter/contém
to.adapt|adaptar/adapta|adapt|adapter|adattare|adaptar|||~to.fit
adapter|adaptador|adapter,adaptor|adaptateur|adattatore|adaptador|||~to.adapt
adaptive|adaptativo,adaptable|adaptive,adaptable|adaptatif/adaptative,adaptable|adattivo,adattabile|adaptativo,adaptável|||~to.adapt
adaptation|adaptación|adaptation|adaptation|adattamento|adaptação|||~to.adapt
substitute|sustituto,sucedáneo|substitute,surrogate|substitut,succédané|sostituto,surrogato|substituto,sucedâneo|||~replacement
replacement|reemplazo,sustitución,repuesto|replacement,substitution|remplacement,substitution|sostituzione,rimpiazzo|substituição,reposição
to.replace|reemplazar/reemplaza,sustituir/sustituye|replace,substitute|remplacer,substituer|sostituire,rimpiazzare|substituir|||~replacement
to.integrate|integrar/integra|integrate|intégrer|integrare|integrar|||~integration
integration|integración|integration|intégration|integrazione|integração|||~union
direct|directo|direct|direct|diretto|direto|||~straight !indirect
indirect|indirecto|indirect|indirect|indiretto|indireto
infrastructure|infraestructura|infrastructure|infrastructure|infrastruttura|infraestrutura|||~structure
leasing|arrendamiento,leasing|leasing,lease,leasehold|crédit-bail,bail|locazione,leasing|arrendamento,locação|||~rental
tenant|inquilino,arrendatario|tenant,lessee|locataire|inquilino,affittuario|inquilino,locatário|||~rental
accessory|accesorio|accessory|accessoire|accessorio|acessório|||~ornament
facilities|instalaciones,comodidades|facilities,amenities|installations,aménagements|strutture,servizi|instalações
facility|facilidad,instalación|facility,ease|facilité|facilità,agio|facilidade|||~easy
to.facilitate|facilitar/facilita|facilitate|faciliter|facilitare|facilitar|||~facility
case.box|estuche,funda|case,pouch|étui,housse|custodia,astuccio|estojo,capa|||~box
to.conduct|conducir/conduce|conduct|conduire,mener|condurre|conduzir|||~to.guide
utensil|utensilio|utensil|ustensile|utensile|utensílio|||~tool
complement|complemento|complement|complément|complemento|complemento|||~supplement
complementary|complementario|complementary|complémentaire|complementare|complementar|||~complement
agricultural|agrícola|agricultural|agricole|agricolo|agrícola|||~agriculture ~agrarian
agrarian|agrario|agrarian|agraire|agrario|agrário
agro|agro|agro|agro|agro|agro|||~agriculture
educational|educativo,educacional|educational|éducatif/éducative|educativo|educativo,educacional|||~education
pedagogy|pedagogía|pedagogy|pédagogie|pedagogia|pedagogia|||~education
sanitary|sanitario|sanitary|sanitaire|sanitario|sanitário|||~hygienic ~health
sanitation|saneamiento|sanitation|assainissement|risanamento|saneamento|||~sanitary
display|exhibición,pantalla,despliegue|display|affichage,présentoir|esposizione,visualizzazione|exibição,exposição|||~screen ~exhibition
waste|desperdicio,desecho,residuo|waste,refuse|déchet,gaspillage|spreco,rifiuto|desperdício,resíduo|||~trash
residue|residuo|residue|résidu|residuo|resíduo|||~waste
exploration|exploración|exploration|exploration|esplorazione|exploração|||~to.explore
baptist|bautista|baptist|baptiste|battista|batista|||~baptism
methodist|metodista|methodist|méthodiste|metodista|metodista
lutheran|luterano|lutheran|luthérien/luthérienne|luterano|luterano
protestant|protestante|protestant|protestant|protestante|protestante|||~christian
evangelical|evangélico|evangelical|évangélique|evangelico|evangélico|||~protestant
orthodox|ortodoxo|orthodox|orthodoxe|ortodosso|ortodoxo
islamic|islámico|islamic|islamique|islamico|islâmico|||~muslim
muslim|musulmán|muslim,moslem|musulman|musulmano|muçulmano
islam|islam|islam|islam|islam|islã,islão|||~islamic
buddhist|budista|buddhist|bouddhiste|buddista|budista|||~buddha
except|excepto,salvo|except,excepting|excepté,sauf|eccetto,salvo,tranne|exceto,salvo
exception|excepción|exception|exception|eccezione|exceção|||~except
gross.weight|bruto|gross|brut|lordo|bruto|||!net.weight
net.weight|neto|net|net|netto|líquido
appliance|electrodoméstico,aparato|appliance|appareil électroménager|elettrodomestico|eletrodoméstico|||~device
consumption|consumo|consumption|consommation|consumo|consumo|||~consumer
to.consume|consumir/consume|consume|consommer|consumare|consumir|||~consumption
particular|particular|particular|particulier/particulière|particolare|particular|||~special
procedure|procedimiento,trámite|procedure|procédure,démarche|procedura|procedimento|||~process
processing|procesamiento,tratamiento|processing|traitement|lavorazione,elaborazione|processamento|||~process
to.process|procesar/procesa,elaborar|process|traiter|elaborare,trattare|processar,elaborar|||~processing
processor|procesador|processor|processeur|processore|processador|||~processing ~computer
formation|formación|formation|formation|formazione|formação|||~training
ambit|ámbito|scope,ambit|portée,domaine|ambito,portata|âmbito|||~area
logic|lógica|logic|logique|logica|lógica|||~reason
logical|lógico|logical|logique|logico|lógico|||~logic
extract|extracto|extract|extrait|estratto|extrato|||~essence
to.extract|extraer/extrae|extract|extraire|estrarre|extrair|||~extract
extraction|extracción|extraction|extraction|estrazione|extração|||~to.extract
broadcasting|radiodifusión,difusión|broadcasting,broadcast|diffusion,radiodiffusion|trasmissione,radiodiffusione|difusão,radiodifusão|||~radio ~transmission
transmission|transmisión|transmission|transmission|trasmissione|transmissão
to.transmit|transmitir/transmite|transmit|transmettre|trasmettere|transmitir|||~transmission
transmitter|transmisor,emisor|transmitter|émetteur,transmetteur|trasmettitore|transmissor,emissor|||~transmission !receiver
receiver|receptor|receiver,receptor|récepteur|ricevitore,ricettore|receptor
to.apply|aplicar/aplica|apply/applies|appliquer|applicare|aplicar
applied|aplicado|applied|appliqué|applicato|aplicado|||~to.apply
consolidated|consolidado|consolidated|consolidé|consolidato|consolidado|||~to.consolidate
to.consolidate|consolidar/consolida|consolidate|consolider|consolidare|consolidar|||~firm.adj
vacuum|vacío|vacuum|vide|vuoto|vácuo|||~empty
to.incorporate|incorporar/incorpora|incorporate|incorporer|incorporare|incorporar|||~to.include
incorporated|incorporado,sociedad anónima|incorporated|incorporé|incorporato|incorporado|||~company
to.include|incluir/incluye|include|inclure|includere|incluir|||!to.exclude
to.exclude|excluir/excluye|exclude|exclure|escludere|excluir
inclusive|inclusivo|inclusive|inclusif/inclusive|inclusivo|inclusivo|||~to.include !exclusive
planning|planificación|planning|planification|pianificazione|planejamento,planeamento|||~plan
indoor|interior,bajo techo|indoor|intérieur|al coperto,interno|interno,coberto|||~inner !outdoor
outdoor|al aire libre,exterior|outdoor,outdoors,open air|plein air,extérieur|all'aperto,esterno|ao ar livre|||~outside
attendance|asistencia|attendance|assistance,présence|presenza,frequenza|presença,assistência|||~presence
culinary|culinario|culinary|culinaire|culinario|culinário|||~cuisine
temporary|temporal,temporario,provisional|temporary|temporaire,provisoire|temporaneo,provvisorio|temporário,provisório|||!permanent
foodstuff|alimento,producto alimenticio|foodstuff,foodstuffs|denrée alimentaire,aliment|derrata,alimento|gênero alimentício,alimento|||~food
publication|publicación|publication|publication|pubblicazione|publicação|||~publishing
edible|comestible|edible|comestible|commestibile|comestível|||~food
to.remove|quitar/quita,retirar,eliminar/elimina|remove,eliminate|enlever,ôter,éliminer|rimuovere,togliere,eliminare|remover,tirar,eliminar|||!to.add
elimination|eliminación|elimination,removal|élimination|eliminazione,rimozione|eliminação,remoção|||~to.remove
remover|removedor,quita|remover|dissolvant|solvente,smacchiatore|removedor|||~to.remove
restoration|restauración|restoration|restauration|restauro,restaurazione|restauração|||~to.restore
realization|realización|realization|réalisation|realizzazione|realização|||~achievement
to.realize|realizar/realiza|realize,carry out|réaliser|realizzare|realizar|||~realization
backup|respaldo,copia de seguridad|backup|sauvegarde,secours|riserva,copia di sicurezza|reserva,cópia de segurança|||~support
civil|civil|civil,civilian|civil|civile|civil|||~citizen
civic|cívico|civic|civique|civico|cívico|||~civil
diagnosis|diagnóstico|diagnosis,diagnostic,diagnostics|diagnostic|diagnosi,diagnostico|diagnóstico|||~test
remote|remoto|remote|lointain,à distance|remoto,lontano|remoto|||~far !near
poultry|aves de corral|poultry|volaille|pollame|aves|||~chicken
poultry.farm|granja avícola,avícola|poultry farm|élevage avicole,avicole|avicola|avícola|||~poultry
coupling|acoplamiento|coupling|accouplement|accoppiamento|acoplamento|||~connection
component|componente|component|composant,composante|componente|componente|||~part
to.compose|componer/compone|compose|composer|comporre|compor|||~composer
composition|composición|composition|composition|composizione|composição|||~to.compose
compound|compuesto|compound,composite|composé|composto,composito|composto
strap|correa,tirante|strap,brace|sangle,bretelle|cinghia,cinturino|correia,alça|||~belt
aerospace|aeroespacial|aerospace|aérospatial|aerospaziale|aeroespacial|||~space
federal|federal|federal|fédéral/fédéraux|federale|federal|||~federation
to.manage|gestionar/gestiona,manejar,administrar/administra|manage|gérer|gestire|gerir,administrar|||~management
investor|inversor,inversionista|investor|investisseur/investisseuse|investitore|investidor|||~investment
insight|perspicacia,visión,intuición|insight|aperçu,perspicacité|intuizione,perspicacia|percepção,discernimento|||~vision ~intuition
intuition|intuición|intuition|intuition|intuizione|intuição
intuitive|intuitivo|intuitive|intuitif/intuitive|intuitivo|intuitivo|||~intuition
graphic|gráfico|graphic,graphics|graphique|grafico|gráfico|||~drawing
chart.graph|gráfica,cuadro|chart,graph|graphique|grafico|gráfico|||~graphic
hardware|hardware,equipo informático,soporte físico|hardware|matériel|hardware|hardware|||!software
ironware|ferretería,quincalla|ironware,hardware,ironmongery|quincaillerie|ferramenta|ferragem,ferragens|||~hardware-store
user|usuario|user|utilisateur/utilisatrice,usager|utente|usuário,utilizador|||~to.use
usage|uso,utilización|usage,use|usage,utilisation|uso,utilizzo|uso,utilização|||~to.use
used|usado,de segunda mano|used,second hand,secondhand|usagé,d'occasion|usato,di seconda mano|usado,de segunda mão|||~old !new
pneumatic|neumático|pneumatic|pneumatique|pneumatico|pneumático|||~air
mechanism|mecanismo|mechanism|mécanisme|meccanismo|mecanismo|||~machine
framework|marco,armazón|framework|cadre,charpente|struttura,intelaiatura|estrutura,marco|||~frame
overseas|ultramar|overseas|outre-mer|oltremare|ultramar
bottom|fondo|bottom|fond,bas|fondo|fundo|||!top
terminal|terminal|terminal|terminal/terminaux|terminale,capolinea|terminal|||~station
roller|rodillo,rulo|roller|rouleau|rullo,rotolo|rolo|||~to.roll
catering|catering,servicio de comidas|catering|traiteur,restauration|ristorazione,catering|bufê,catering|||~buffet ~meal
caterer|proveedor de banquetes|caterer|traiteur|ristoratore|fornecedor de refeições|||~catering
clamp|abrazadera,pinza|clamp|pince,serre-joint|morsetto,pinza|braçadeira,pinça|||~pliers
subscription|suscripción|subscription|abonnement,souscription|abbonamento,sottoscrizione|assinatura,subscrição
strategic|estratégico|strategic|stratégique|strategico|estratégico|||~strategy
tactic|táctica|tactic,tactics|tactique|tattica|tática|||~strategy
tactical|táctico|tactical|tactique|tattico|tático|||~tactic
inflatable|inflable,hinchable|inflatable|gonflable|gonfiabile|inflável|||~balloon.toy
shelf.unit|estantería,estante|shelving,bookshelf|étagère,rayonnage|scaffale,scaffalatura|estante,prateleira|||~shelf
sensor|sensor|sensor,detector|capteur,détecteur|sensore,rilevatore|sensor,detector
to.detect|detectar/detecta|detect|détecter|rilevare,scoprire|detectar|||~sensor
carrier|transportista,portador|carrier|transporteur,porteur|vettore,corriere|transportador,portador|||~to.carry
imitation|imitación|imitation|imitation|imitazione|imitação|||~fake ~copy
impregnated|impregnado|impregnated,soaked|imprégné|impregnato|impregnado|||~wet
reliance|confianza,dependencia|reliance|confiance,dépendance|affidamento|confiança|||~trust
rail|riel,carril|rail|rail|rotaia,binario|trilho,carril|||~railway
transfer|transferencia,traslado|transfer|transfert|trasferimento|transferência|||~to.pass
to.transfer|transferir/transfiere|transfer|transférer|trasferire|transferir|||~transfer
additive|aditivo|additive|additif|additivo|aditivo|||~to.add
opener|abridor,abrelatas|opener|ouvre-boîte,ouvreur|apribottiglie,apriscatole|abridor|||~to.open
propulsion|propulsión|propulsion|propulsion|propulsione|propulsão|||~engine
corporate|corporativo,empresarial|corporate|d'entreprise,corporatif/corporative|aziendale|corporativo,empresarial|||~corporation
pipeline|oleoducto,tubería|pipeline|pipeline,oléoduc|oleodotto,condotta|oleoduto|||~pipe.tube
sterling|esterlina,libra esterlina|sterling|sterling|sterlina|esterlina|||~pound.money ~silver
fastener|sujetador,cierre|fastener,fastening|attache,fermeture|fissaggio,chiusura|fecho,prendedor|||~button ~zipper
scale.model|maqueta|scale model,maquette|maquette|plastico,modellino|maquete|||~model
collective|colectivo|collective|collectif/collective|collettivo|coletivo|||~group
wipe|toallita,paño|wipe,wipes|lingette|salvietta|lenço,toalhete|||~towel
cloth|paño,tela,trapo|cloth|chiffon,tissu,drap|panno,stoffa|pano|||~fabric
wooden|de madera|wooden|en bois,de bois|ligneo,di legno|de madeira|||~wood
offshore|costa afuera,mar adentro|offshore|au large|al largo|ao largo
broadband|banda ancha|broadband|haut débit|banda larga|banda larga|||~internet
sharpener|afilador,sacapuntas|sharpener|aiguiseur,taille-crayon|affilatore,temperino|afiador,apontador|||~sharp
to.sharpen|afilar/afila|sharpen|aiguiser,affûter|affilare|afiar|||~sharpener
implement|implemento,apero|implement|outil,instrument|attrezzo,arnese|implemento|||~tool
off|apagado|off|éteint|spento|desligado|||!on.switch
on.switch|encendido|switched on,on|allumé|acceso|ligado
ignition|encendido,ignición|ignition|allumage|accensione|ignição|||~fire
administrative|administrativo|administrative|administratif/administrative|amministrativo|administrativo|||~administration
litter|basura,camada,litera|litter|litière,détritus|lettiera,rifiuti|lixo,ninhada|||~trash
drone|dron,zángano|drone|drone|drone|drone|||~airplane
adhesive|adhesivo|adhesive|adhésif/adhésive|adesivo|adesivo|||~glue ~sticker
sticker|pegatina,calcomanía,adhesivo|sticker,decal|autocollant,décalcomanie|adesivo,decalcomania|adesivo,autocolante
racket|raqueta|racket,racquet|raquette|racchetta|raquete|||~tennis
audiovisual|audiovisual|audiovisual|audiovisuel/audiovisuelle|audiovisivo|audiovisual|||~video
municipal|municipal|municipal|municipal/municipaux|municipale,comunale|municipal|||~town-hall
municipality|municipio,municipalidad|municipality|municipalité|municipio,comune|município,municipalidade|||~town-hall
forestry|silvicultura,forestal|forestry,forest|sylviculture,forestier/forestière|silvicoltura,forestale|silvicultura,florestal|||~forest
dietetic|dietético|dietetic,dietary|diététique|dietetico|dietético|||~diet
recording|grabación|recording|enregistrement|registrazione|gravação|||~record
recorder|grabadora,registrador|recorder|enregistreur|registratore|gravador
to.record|grabar/graba,registrar/registra|record|enregistrer|registrare|gravar,registrar|||~recording
stack|pila,montón|stack,heap,pile|pile,tas|pila,mucchio|pilha,monte
suspension|suspensión|suspension|suspension|sospensione|suspensão|||~to.hang
to.hang|colgar/cuelga|hang/hung|pendre,suspendre,accrocher|appendere|pendurar
physical|físico|physical|physique|fisico|físico|||~body ~physics
vascular|vascular|vascular|vasculaire|vascolare|vascular|||~vein
binding|encuadernación,vinculante|binding|reliure|rilegatura|encadernação
grinder|molinillo,moledora|grinder|moulin,broyeur|macinino|moedor|||~mill
to.grind|moler/muele,triturar|grind|moudre,broyer|macinare,tritare|moer,triturar|||~grinder
renewable|renovable|renewable|renouvelable|rinnovabile|renovável|||~renewal ~sustainable
dispenser|dispensador,expendedor|dispenser|distributeur|distributore,dispensatore|dispensador|||~distributor
protocol|protocolo|protocol|protocole|protocollo|protocolo
metrics|métrica|metrics,metric|métrique|metrica|métrica|||~measure
harness|arnés|harness|harnais|imbracatura,bardatura|arnês|||~reins
evaluation|evaluación,valoración|evaluation,assessment,appraisal,valuation|évaluation,estimation|valutazione|avaliação|||~value
to.evaluate|evaluar/evalúa|evaluate,assess|évaluer|valutare|avaliar|||~evaluation
coating|revestimiento,recubrimiento|coating,covering,lining|revêtement,enduit|rivestimento|revestimento|||~to.cover
heater|calentador|heater|chauffage,réchauffeur|riscaldatore,stufa|aquecedor|||~heating
asbestos|asbesto,amianto|asbestos|amiante|amianto|amianto
bin|cubo,tacho|bin|poubelle,bac|bidone|lixeira,caixote|||~trash
presentation|presentación|presentation|présentation|presentazione|apresentação|||~to.present
to.present|presentar/presenta|present|présenter|presentare|apresentar
assembly|montaje,ensamblaje,asamblea|assembly|assemblage,montage,assemblée|montaggio,assemblea|montagem,assembleia|||~congress.meeting
to.assemble|ensamblar,montar|assemble|assembler,monter|assemblare,montare|montar|||~assembly
seminar|seminario|seminar,workshop|séminaire|seminario|seminário|||~class
recreation|recreación,recreo|recreation|loisir,récréation|ricreazione,svago|recreação,recreio|||~leisure
recreational|recreativo|recreational|récréatif/récréative|ricreativo|recreativo|||~recreation
polymer|polímero|polymer|polymère|polimero|polímero|||~plastic
recovery|recuperación|recovery|récupération,rétablissement|recupero,ripresa|recuperação|||~healing
to.recover|recuperar/recupera|recover|récupérer|recuperare|recuperar|||~recovery
pinnacle|pináculo|pinnacle|pinacle|pinnacolo|pináculo|||~summit
mobility|movilidad|mobility|mobilité|mobilità|mobilidade|||~movement
revision|revisión|revision,review|révision|revisione|revisão
orthopedic|ortopédico|orthopedic,orthopaedic|orthopédique|ortopedico|ortopédico
welding|soldadura|welding,soldering|soudure,soudage|saldatura|soldadura,soldagem
to.weld|soldar/suelda|weld,solder|souder|saldare|soldar|||~welding
welder|soldador|welder|soudeur|saldatore|soldador|||~welding
flavouring|aromatizante,saborizante|flavouring,flavoring|arôme,aromatisant|aromatizzante|aromatizante|||~flavor
identification|identificación|identification|identification|identificazione|identificação|||~identity
to.identify|identificar/identifica|identify/identifies|identifier|identificare|identificar|||~identification
burner|quemador|burner|brûleur|bruciatore,fornello|queimador|||~to.burn
emission|emisión|emission|émission|emissione|emissão
instruction|instrucción|instruction|instruction|istruzione|instrução|||~teaching
instructor|instructor|instructor|instructeur/instructrice|istruttore|instrutor|||~teacher
packaging|embalaje,envase|packaging,packing|emballage|imballaggio,confezione|embalagem|||~pack
to.pack|empacar,embalar,envasar|pack|emballer|imballare|embalar|||~packaging
blockchain|cadena de bloques|blockchain|chaîne de blocs|catena di blocchi|cadeia de blocos
`
