// What businesses and lists of goods say of themselves: provision, storage, property, devices and their parts.
export const businessWords = `
indication|indicación,indicio|indication,pointer,hint|indication|indicazione|indicação|||angabe,hinweis,anzeichen|~sign
to.indicate|indicar/indica|indicate,signal,denote|indiquer/indique|indicare/indica|indicar/indica|||anzeigen,hinweisen/hingewiesen,angeben/angegeben|~indication ~to.show
indicator|indicador|indicator|indicateur|indicatore|indicador|||anzeiger,indikator|~indication ~display
synonym|sinónimo,equivalente|synonym|synonyme|sinonimo|sinônimo|||synonym,sinnverwandtes wort|!antonym
antonym|antónimo|antonym|antonyme|antonimo,contrario|antônimo|||antonym,gegenwort,gegenteil
purpose|propósito,finalidad,fin|purpose|but,dessein,finalité|scopo,proposito|propósito,finalidade|||zweck,absicht,vorsatz/vorsätze|~goal.aim ~intention
preparation|preparación,preparado|preparation|préparation|preparazione|preparação|||vorbereitung,zubereitung,präparat|~to.prepare
relating|relativo,relacionado|relating,related|relatif/relative,lié|relativo,collegato|relativo,relacionado|||bezüglich/bezügliche/bezüglicher/bezügliches/bezüglichen,betreffend|~relation
relative.adj|relativo|relative|relatif/relative|relativo|relativo|||relativ/relativer/relativen|!absolute
relativity|relatividad|relativity|relativité|relatività|relatividade|||relativität
healthcare|atención de la salud,asistencia sanitaria,cuidado de la salud,cuidados de salud|healthcare,health care|soins de santé|assistenza sanitaria|cuidados de saúde,assistência médica,assistência à saúde|||gesundheitsfürsorge,gesundheitsversorgung,gesundheitspflege|~health ~care
to.provide|proveer/provee,proporcionar/proporciona,suministrar,abastecer|provide,furnish|fournir,pourvoir|fornire,provvedere|prover,fornecer|||versorgen,bereitstellen,liefern|~supply ~provision
provision|provisión,suministro|provision|provision,fourniture|fornitura,provvista|provisão,fornecimento|||bereitstellung,vorrat/vorräte,versorgung|~supply
to.install|instalar/instala|install|installer|installare|instalar|||installieren,einbauen,einrichten
installation|instalación|installation,fitting|installation|installazione,impianto|instalação|||installation,einbau,anlage|~to.install
installer|instalador|installer,fitter|installateur/installatrice|installatore|instalador|||installateur,monteur|~to.install
property|propiedad,inmueble|property,realty|propriété,bien immobilier|proprietà,immobile|propriedade,imóvel|||eigentum,besitz,immobilie|~estate.land ~real-estate ~owner
proprietary|propietario|proprietary|propriétaire|proprietario|proprietário|||proprietär/proprietäre/proprietärer/proprietäres/proprietären,eigen|~property
storage|almacenamiento,almacenaje|storage|stockage,entreposage|immagazzinamento,stoccaggio|armazenamento,armazenagem|||lagerung,speicherung,speicher|~warehouse ~deposit
to.store|almacenar/almacena,guardar|store|stocker,entreposer|immagazzinare|armazenar|||lagern,speichern,aufbewahren|~storage
household|hogareño,menaje,doméstico|household|ménage,ménager|domestico,casalingo|doméstico,lar|||haushalt,haushaltung|~home ~domestic
to.operate|operar/opera|operate|opérer,exploiter|operare|operar|||betreiben/betrieben,operieren,bedienen|~operation
operation|operación|operation|opération|operazione|operação|||betrieb,operation,bedienung|~action
operator|operador|operator|opérateur/opératrice|operatore|operador|||betreiber,bediener,operateur|~operation
operational|operativo,operacional|operational,operative|opérationnel/opérationnelle|operativo|operacional|||betriebsbereit/betriebsbereite/betriebsbereiter/betriebsbereites/betriebsbereiten,operativ/operative/operativer/operatives/operativen,einsatzbereit/einsatzbereite/einsatzbereiter/einsatzbereites/einsatzbereiten|~operation
acquisition|adquisición|acquisition|acquisition|acquisizione|aquisição|||erwerb,anschaffung,übernahme|~purchase
to.acquire|adquirir/adquiere|acquire|acquérir|acquisire|adquirir|||erwerben/erworben,anschaffen|~acquisition
procurement|adquisición,abastecimiento|procurement|approvisionnement|approvvigionamento|aquisição,compras|||beschaffung,einkauf/einkäufe|~supply
holder|titular,tenedor,portador|holder,bearer|titulaire,détenteur,porteur|titolare,detentore|titular,detentor|||inhaber,halter,besitzer|~owner ~to.hold
advisory|asesoría,consultivo|advisory|conseil,consultatif/consultative|consulenza,consultivo|assessoria,consultivo|||beratend/beratende/beratender/beratendes/beratenden,beratung|~advice
asset|activo,bien,haber|asset|actif,bien|attivo,bene,cespite|ativo,bem|||vermögenswert,aktivposten,aktiva
protective|protector|protective|protecteur/protectrice|protettivo|protetor|||schützend/schützende/schützender/schützendes/schützenden,schutz|~protection
recipient|recipiente,envase|container,recipient,receptacle|récipient|recipiente,contenitore|recipiente|||behälter,gefäß|~vessel.pot ~container
vessel.pot|vasija,recipiente|vessel|vase,récipient|vaso,recipiente|vasilha,recipiente|||gefäß
to.contain|contener/contiene/contienen|contain,hold|contenir/contient|contenere/contiene|conter/contém|||enthalten,beinhalten
to.adapt|adaptar/adapta,amoldar,ajustar|adapt|adapter|adattare|adaptar|||anpassen,adaptieren|~to.fit
adapter|adaptador|adapter,adaptor|adaptateur|adattatore|adaptador||||~to.adapt
adaptive|adaptativo,adaptable|adaptive,adaptable|adaptatif/adaptative,adaptable|adattivo,adattabile|adaptativo,adaptável|||adaptiv/adaptive/adaptiver/adaptives/adaptiven,anpassungsfähig/anpassungsfähige/anpassungsfähiger/anpassungsfähiges/anpassungsfähigen|~to.adapt
adaptation|adaptación|adaptation|adaptation|adattamento|adaptação|||anpassung,adaption,bearbeitung|~to.adapt
substitute|sustituto,sucedáneo,suplente|substitute,surrogate|substitut,succédané|sostituto,surrogato|substituto,sucedâneo|||ersatz,surrogat,stellvertreter|~replacement ~to.replace
replacement|reemplazo,sustitución,repuesto|replacement,substitution|remplacement,substitution|sostituzione,rimpiazzo|substituição,reposição|||ersatz,austausch,auswechslung
to.replace|reemplazar/reemplaza,sustituir/sustituye|replace,substitute,supersede|remplacer,substituer|sostituire,rimpiazzare|substituir|||ersetzen,austauschen,auswechseln|~replacement
to.integrate|integrar/integra|integrate|intégrer|integrare|integrar|||integrieren,eingliedern|~integration ~to.unite
integration|integración|integration|intégration|integrazione|integração|||integration,eingliederung|~union
direct|directo|direct|direct|diretto|direto|||direkt/direkte/direkter/direktes/direkten,unmittelbar/unmittelbare/unmittelbarer/unmittelbares/unmittelbaren|~straight !indirect ~immediate
indirect|indirecto|indirect|indirect|indiretto|indireto|||indirekt/indirekte/indirekter/indirektes/indirekten,mittelbar/mittelbare/mittelbarer/mittelbares/mittelbaren
infrastructure|infraestructura|infrastructure|infrastructure|infrastruttura|infraestrutura|||infrastruktur|~structure
leasing|arrendamiento,leasing|leasing,lease,leasehold|crédit-bail,bail|locazione,leasing|arrendamento,locação|||leasing,pacht,verpachtung|~rental ~tenant
tenant|inquilino,arrendatario|tenant,lessee,renter|locataire|inquilino,affittuario|inquilino,locatário|||mieter,pächter|~rental
accessory|accesorio|accessory|accessoire|accessorio|acessório|||zubehör,accessoire|~ornament
facilities|instalaciones,comodidades|facilities,amenities|installations,aménagements|strutture,servizi|instalações|||einrichtungen,anlagen
facility|facilidad,instalación|facility,ease|facilité|facilità,agio|facilidade|||leichtigkeit,einrichtung|~easy
to.facilitate|facilitar/facilita|facilitate|faciliter|facilitare|facilitar|||erleichtern,ermöglichen|~facility
case.box|estuche,funda,cartuchera|case,pouch,sleeve|étui,housse|custodia,astuccio|estojo,capa|||hülle,futteral|~box
to.conduct|conducir/conduce|conduct|conduire,mener|condurre|conduzir|||führen,leiten|~to.guide
utensil|utensilio,instrumento,enser|utensil|ustensile|utensile|utensílio|||utensil/utensilien,gerät|~tool
complement|complemento|complement,adjunct|complément|complemento|complemento|||ergänzung,komplement|~supplement
complementary|complementario|complementary|complémentaire|complementare|complementar|||komplementär/komplementäre/komplementärer/komplementäres/komplementären,ergänzend/ergänzende/ergänzender/ergänzendes/ergänzenden|~complement
agricultural|agrícola|agricultural|agricole|agricolo|agrícola|||landwirtschaftlich/landwirtschaftliche/landwirtschaftlicher/landwirtschaftliches/landwirtschaftlichen|~agriculture ~agrarian ~farmer ~rural
agrarian|agrario|agrarian|agraire|agrario|agrário|||agrarisch/agrarische/agrarischer/agrarisches/agrarischen,agrar|~agro
agro|agro|agro|agro|agro|agro|||agrar|~agriculture
educational|educativo,educacional,pedagógico,formativo|educational,pedagogic,pedagogical|éducatif/éducative|educativo|educativo,educacional|||pädagogisch/pädagogische/pädagogischer/pädagogisches/pädagogischen,erzieherisch/erzieherische/erzieherischer/erzieherisches/erzieherischen,bildung|~education
pedagogy|pedagogía|pedagogy,pedagogics|pédagogie|pedagogia|pedagogia|||pädagogik|~education ~educational
sanitary|sanitario|sanitary|sanitaire|sanitario|sanitário|||sanitär/sanitäre/sanitärer/sanitäres/sanitären,hygienisch/hygienische/hygienischer/hygienisches/hygienischen|~hygienic ~health
sanitation|saneamiento|sanitation|assainissement|risanamento|saneamento|||sanierung,abwasserentsorgung|~sanitary
display|exhibición,pantalla,despliegue|display|affichage,présentoir|esposizione,visualizzazione|exibição,exposição|||anzeige,ausstellung,bildschirm|~screen ~exhibition
waste|desperdicio,desecho,residuo|waste,refuse|déchet,gaspillage|spreco,rifiuto|desperdício,resíduo|||abfall/abfälle,verschwendung,müll|~trash
residue|residuo|residue,remnant,remains|résidu|residuo|resíduo|||rückstand/rückstände|~waste
exploration|exploración|exploration|exploration|esplorazione|exploração|||erforschung,erkundung,exploration|~to.explore
baptist|bautista|baptist|baptiste|battista|batista|||baptist,täufer|~baptism
methodist|metodista|methodist|méthodiste|metodista|metodista|||methodist|~protestant
lutheran|luterano|lutheran|luthérien/luthérienne|luterano|luterano|||lutherisch/lutherische/lutherischer/lutherisches/lutherischen,lutheraner|~protestant ~evangelical
protestant|protestante|protestant|protestant|protestante|protestante|||protestant,protestantisch/protestantische/protestantischer/protestantisches/protestantischen|~christian
evangelical|evangélico|evangelical|évangélique|evangelico|evangélico|||evangelisch/evangelische/evangelischer/evangelisches/evangelischen,evangelikal/evangelikale/evangelikaler/evangelikales/evangelikalen|~protestant
orthodox|ortodoxo|orthodox|orthodoxe|ortodosso|ortodoxo|||orthodox/orthodoxe/orthodoxer/orthodoxes/orthodoxen
islamic|islámico|islamic|islamique|islamico|islâmico|||islamisch/islamische/islamischer/islamisches/islamischen|~muslim
muslim|musulmán|muslim,moslem|musulman|musulmano|muçulmano|||muslim,moslem,muslimisch/muslimische/muslimischer/muslimisches/muslimischen|~islam
islam|islam|islam|islam|islam|islã,islão|||islam|~islamic
buddhist|budista|buddhist|bouddhiste|buddista|budista|||buddhist,buddhistisch/buddhistische/buddhistischer/buddhistisches/buddhistischen|~buddha
except|excepto,salvo|except,excepting|excepté,sauf|eccetto,salvo,tranne|exceto,salvo|||außer,ausgenommen
exception|excepción|exception|exception|eccezione|exceção|||ausnahme|~except
gross.weight|bruto|gross|brut|lordo|bruto||||!net.weight
net.weight|neto|net|net|netto|líquido|||netto
appliance|electrodoméstico,aparato|appliance,home appliance,household appliance|appareil électroménager|elettrodomestico|eletrodoméstico|||haushaltsgerät,elektrogerät|~device
consumption|consumo|consumption|consommation|consumo|consumo|||verbrauch,konsum,verzehr|~consumer
to.consume|consumir/consume|consume|consommer|consumare|consumir|||verbrauchen,konsumieren,verzehren|~consumption
particular|particular|particular|particulier/particulière|particolare|particular|||besonderer/besondere/besonderes/besonderen,bestimmt/bestimmte/bestimmter/bestimmtes/bestimmten|~special
procedure|procedimiento,trámite|procedure|procédure,démarche|procedura|procedimento|||verfahren,vorgehensweise,prozedur|~process
processing|procesamiento,tratamiento|processing|traitement|lavorazione,elaborazione|processamento|||verarbeitung,bearbeitung|~process
to.process|procesar/procesa,elaborar,tratar|process|traiter|elaborare,trattare|processar,elaborar|||verarbeiten,bearbeiten|~processing
processor|procesador|processor|processeur|processore|processador|||prozessor,verarbeiter|~processing ~computer
formation|formación|formation|formation|formazione|formação|||bildung,ausbildung|~training
ambit|ámbito,alcance|scope,ambit,sphere|portée,domaine|ambito,portata|âmbito|||bereich,umfang,rahmen|~area
logic|lógica|logic|logique|logica|lógica|||logik|~reason
logical|lógico|logical|logique|logico|lógico|||logisch/logische/logischer/logisches/logischen|~logic
extract|extracto|extract|extrait|estratto|extrato|||extrakt,auszug/auszüge|~essence
to.extract|extraer/extrae|extract|extraire|estrarre|extrair|||extrahieren,gewinnen/gewonnen,herausziehen/herausgezogen|~extract
extraction|extracción|extraction|extraction|estrazione|extração|||extraktion,gewinnung|~to.extract
broadcasting|radiodifusión,difusión|broadcasting,broadcast|diffusion,radiodiffusion|trasmissione,radiodiffusione|difusão,radiodifusão|||rundfunk,sendung,ausstrahlung|~radio ~transmission ~to.transmit
transmission|transmisión|transmission,transmittal|transmission|trasmissione|transmissão|||übertragung,transmission,übermittlung
to.transmit|transmitir/transmite|transmit|transmettre|trasmettere|transmitir|||übertragen,übermitteln,senden/gesendet/gesandt|~transmission
transmitter|transmisor,emisor|transmitter|émetteur,transmetteur|trasmettitore|transmissor,emissor|||sender,geber|~transmission !receiver ~to.transmit ~antenna
receiver|receptor|receiver,receptor|récepteur|ricevitore,ricettore|receptor|||empfänger,rezeptor
to.apply|aplicar/aplica|apply/applies|appliquer|applicare|aplicar|||anwenden/angewandt/angewendet,auftragen
applied|aplicado|applied|appliqué|applicato|aplicado|||angewandt/angewandte/angewandter/angewandtes/angewandten,angewendet/angewendete/angewendeter/angewendetes/angewendeten|~to.apply
consolidated|consolidado|consolidated|consolidé|consolidato|consolidado|||konsolidiert/konsolidierte/konsolidierter/konsolidiertes/konsolidierten|~to.consolidate
to.consolidate|consolidar/consolida|consolidate|consolider|consolidare|consolidar|||konsolidieren,festigen|~firm.adj
vacuum|vacío|vacuum,void|vide|vuoto|vácuo|||vakuum,luftleere|~empty
to.incorporate|incorporar/incorpora|incorporate|incorporer|incorporare|incorporar|||eingliedern,einverleiben,aufnehmen/aufgenommen|~to.include
incorporated|incorporado,sociedad anónima|incorporated|incorporé|incorporato|incorporado||||~company
to.include|incluir/incluye,abarcar|include|inclure|includere|incluir|||einschließen/eingeschlossen,enthalten|!to.exclude
to.exclude|excluir/excluye|exclude|exclure|escludere|excluir|||ausschließen/ausgeschlossen
inclusive|inclusivo|inclusive|inclusif/inclusive|inclusivo|inclusivo|||inklusiv/inklusive/inklusiver/inklusives/inklusiven,einschließlich|~to.include !exclusive
planning|planificación|planning|planification|pianificazione|planejamento,planeamento|||planung|~plan
indoor|interior,bajo techo|indoor|intérieur|al coperto,interno|interno,coberto|||innen,überdacht/überdachte/überdachter/überdachtes/überdachten|~inner !outdoor
outdoor|al aire libre,exterior,a la intemperie|outdoor,outdoors,open air,alfresco|plein air,extérieur|all'aperto,esterno|ao ar livre|||draußen,im freien,freiluft|~outside
attendance|asistencia|attendance|assistance,présence|presenza,frequenza|presença,assistência|||anwesenheit,teilnahme,besuch|~presence
culinary|culinario,gastronómico|culinary,gastronomic|culinaire|culinario|culinário|||kulinarisch/kulinarische/kulinarischer/kulinarisches/kulinarischen|~cuisine ~chef
temporary|temporal,temporario,provisional,transitorio,pasajero|temporary,provisional,transient,interim|temporaire,provisoire|temporaneo,provvisorio|temporário,provisório|||vorübergehend/vorübergehende/vorübergehender/vorübergehendes/vorübergehenden,zeitweilig/zeitweilige/zeitweiliger/zeitweiliges/zeitweiligen,befristet/befristete/befristeter/befristetes/befristeten|!permanent
foodstuff|alimento,producto alimenticio,víveres|foodstuff,foodstuffs,victuals|denrée alimentaire,aliment|derrata,alimento|gênero alimentício,alimento|||lebensmittel,nahrungsmittel|~food
publication|publicación|publication|publication|pubblicazione|publicação|||veröffentlichung,publikation|~publishing
edible|comestible|edible,eatable,comestible|comestible,mangeable|commestibile|comestível|||essbar/essbare/essbarer/essbares/essbaren|~food ~foodstuff ~to.eat
to.remove|quitar/quita,retirar,eliminar/elimina,sacar,remover/remueve|remove,eliminate|enlever,ôter,éliminer|rimuovere,togliere,eliminare|remover,tirar,eliminar|||entfernen,beseitigen|!to.add
elimination|eliminación|elimination,removal|élimination|eliminazione,rimozione|eliminação,remoção|||beseitigung,entfernung,eliminierung|~to.remove
remover|removedor,quita|remover|dissolvant|solvente,smacchiatore|removedor|||entferner|~to.remove
restoration|restauración,restablecimiento|restoration|restauration|restauro,restaurazione|restauração|||restaurierung,wiederherstellung|~to.restore ~renewal
realization|realización|realization|réalisation|realizzazione|realização|||verwirklichung,realisierung|~achievement
to.realize|realizar/realiza|realize,carry out,actualize|réaliser|realizzare|realizar|||verwirklichen,realisieren|~realization
backup|respaldo,copia de seguridad|backup|sauvegarde,secours|riserva,copia di sicurezza|reserva,cópia de segurança|||sicherung,sicherungskopie,datensicherung|~support
civil|civil|civil,civilian|civil|civile|civil|||zivil/zivile/ziviler/ziviles/zivilen,bürgerlich/bürgerliche/bürgerlicher/bürgerliches/bürgerlichen|~citizen
civic|cívico|civic|civique|civico|cívico|||bürgerlich/bürgerliche/bürgerlicher/bürgerliches/bürgerlichen,staatsbürgerlich/staatsbürgerliche/staatsbürgerlicher/staatsbürgerliches/staatsbürgerlichen|~civil
diagnosis|diagnóstico|diagnosis,diagnostic,diagnostics|diagnostic|diagnosi,diagnostico|diagnóstico|||diagnose,diagnostik|~test
remote|remoto,apartado|remote|lointain,à distance,éloigné|remoto,lontano,distante|remoto|||entfernt/entfernte/entfernter/entferntes/entfernten,entlegen/entlegene/entlegener/entlegenes/entlegenen,abgelegen/abgelegene/abgelegener/abgelegenes/abgelegenen|~far !near
poultry|aves de corral,avícola|poultry|volaille|pollame|aves|||geflügel,federvieh|~chicken ~hen
poultry.farm|granja avícola,avícola|poultry farm|élevage avicole,avicole|avicola|avícola|||geflügelfarm,geflügelhof/geflügelhöfe|~poultry
coupling|acoplamiento|coupling|accouplement|accoppiamento|acoplamento|||kupplung,kopplung|~connection
component|componente,elemento|component,constituent|composant,composante|componente|componente|||bestandteil,komponente,bauteil|~part
to.compose|componer/compone/compuesto|compose|composer|comporre|compor|||komponieren,zusammensetzen,verfassen|~composer
composition|composición|composition|composition|composizione|composição|||komposition,zusammensetzung|~to.compose
compound|compuesto|compound,composite|composé|composto,composito|composto|||verbindung,zusammengesetzt/zusammengesetzte/zusammengesetzter/zusammengesetztes/zusammengesetzten
strap|correa,tirante,correaje|strap,brace|sangle,bretelle|cinghia,cinturino|correia,alça|||riemen,gurt,träger|~belt
aerospace|aeroespacial|aerospace|aérospatial|aerospaziale|aeroespacial|||luft- und raumfahrt,luftfahrt und raumfahrt|~space ~aviation
federal|federal|federal|fédéral/fédéraux|federale|federal|||föderal/föderale/föderaler/föderales/föderalen,bundes|~federation
to.manage|gestionar/gestiona,manejar,administrar/administra|manage|gérer|gestire|gerir,administrar|||verwalten,managen,leiten|~management
investor|inversor,inversionista|investor|investisseur/investisseuse|investitore|investidor|||investor,anleger|~investment
insight|perspicacia,visión,intuición,penetración,clarividencia|insight|aperçu,perspicacité|intuizione,perspicacia|percepção,discernimento|||einblick,einsicht|~vision ~intuition
intuition|intuición,corazonada,presentimiento|intuition,hunch|intuition|intuizione|intuição|||intuition,eingebung
intuitive|intuitivo|intuitive|intuitif/intuitive|intuitivo|intuitivo|||intuitiv/intuitive/intuitiver/intuitives/intuitiven|~intuition
graphic|gráfico|graphic,graphics|graphique|grafico|gráfico|||grafik,grafisch/grafische/grafischer/grafisches/grafischen,graphik|~drawing
chart.graph|gráfica,cuadro,diagrama|chart,graph,diagram|graphique|grafico|gráfico|||diagramm,schaubild|~graphic
hardware|hardware,equipo informático,soporte físico|hardware|matériel|hardware|hardware||||!software
ironware|ferretería,quincalla|ironware,hardware,ironmongery|quincaillerie|ferramenta|ferragem,ferragens|||eisenwaren|~hardware-store
user|usuario|user|utilisateur/utilisatrice,usager|utente|usuário,utilizador|||benutzer,nutzer,anwender|~to.use
usage|uso,utilización|usage,use|usage,utilisation|uso,utilizzo|uso,utilização|||gebrauch,verwendung,benutzung|~to.use
used|usado,de segunda mano,segunda mano|used,second hand,secondhand,pre owned,preowned|usagé,d'occasion|usato,di seconda mano|usado,de segunda mão|||gebraucht/gebrauchte/gebrauchter/gebrauchtes/gebrauchten|~old !new
pneumatic|neumático|pneumatic|pneumatique|pneumatico|pneumático|||pneumatisch/pneumatische/pneumatischer/pneumatisches/pneumatischen,druckluft|~air
mechanism|mecanismo|mechanism|mécanisme|meccanismo|mecanismo|||mechanismus/mechanismen|~machine
framework|marco,armazón|framework|cadre,charpente|struttura,intelaiatura|estrutura,marco|||rahmen,gerüst,rahmenwerk|~frame
overseas|ultramar|overseas|outre-mer|oltremare|ultramar|||übersee,überseeisch/überseeische/überseeischer/überseeisches/überseeischen
bottom|fondo|bottom|fond,bas|fondo|fundo|||boden/böden,grund/gründe|!top
terminal|terminal|terminal|terminal/terminaux|terminale,capolinea|terminal|||terminal,endstation|~station
roller|rodillo,rulo|roller|rouleau|rullo,rotolo|rolo|||rolle,walze|~to.roll
catering|catering,servicio de comidas|catering|traiteur,restauration|ristorazione,catering|bufê,catering|||catering,partyservice,speisenlieferung|~buffet ~meal
caterer|proveedor de banquetes|caterer|traiteur|ristoratore|fornecedor de refeições|||caterer,speiselieferant|~catering
clamp|abrazadera,pinza,grapa,mordaza|clamp,clip,clasp|pince,serre-joint|morsetto,pinza|braçadeira,pinça|||klemme,klammer,schraubzwinge|~pliers
subscription|suscripción,abono,abonamiento|subscription|abonnement,souscription|abbonamento,sottoscrizione|assinatura,subscrição|||abonnement,abo
strategic|estratégico|strategic|stratégique|strategico|estratégico|||strategisch/strategische/strategischer/strategisches/strategischen|~strategy
tactic|táctica|tactic,tactics|tactique|tattica|tática|||taktik|~strategy
tactical|táctico|tactical|tactique|tattico|tático|||taktisch/taktische/taktischer/taktisches/taktischen|~tactic ~strategic
inflatable|inflable,hinchable|inflatable,blow up|gonflable|gonfiabile|inflável|||aufblasbar/aufblasbare/aufblasbarer/aufblasbares/aufblasbaren|~balloon.toy
shelf.unit|estantería,estante|shelving,bookshelf,bookcase|étagère,rayonnage|scaffale,scaffalatura|estante,prateleira|||bücherregal|~shelf
sensor|sensor,detector|sensor,detector|capteur,détecteur|sensore,rilevatore|sensor,detector|||sensor,fühler,detektor
to.detect|detectar/detecta|detect|détecter|rilevare,scoprire|detectar|||erkennen/erkannt,aufspüren,feststellen|~sensor
carrier|transportista,portador,porteador|carrier,transporter,haulier|transporteur,porteur|vettore,corriere|transportador,portador|||träger,spediteur,transporteur|~to.carry
imitation|imitación,remedo|imitation|imitation|imitazione|imitação|||nachahmung,imitation|~fake ~copy
impregnated|impregnado|impregnated,soaked|imprégné|impregnato|impregnado|||imprägniert/imprägnierte/imprägnierter/imprägniertes/imprägnierten,getränkt/getränkte/getränkter/getränktes/getränkten|~wet
reliance|confianza,dependencia|reliance|confiance,dépendance|affidamento|confiança|||vertrauen,abhängigkeit|~trust
rail|riel,carril|rail|rail|rotaia,binario|trilho,carril|||gleis|~railway
transfer|transferencia,traslado,traspaso|transfer|transfert|trasferimento|transferência|||übertragung,überweisung|~to.pass
to.transfer|transferir/transfiere|transfer|transférer|trasferire|transferir|||übertragen,transferieren,überweisen/überwiesen|~transfer
additive|aditivo|additive|additif|additivo|aditivo|||zusatzstoff,additiv|~to.add
opener|abridor,abrelatas|opener|ouvre-boîte,ouvreur|apribottiglie,apriscatole|abridor|||öffner,flaschenöffner,dosenöffner|~to.open
propulsion|propulsión|propulsion|propulsion|propulsione|propulsão|||antrieb,vortrieb|~engine
corporate|corporativo,empresarial|corporate|d'entreprise,corporatif/corporative|aziendale|corporativo,empresarial|||unternehmen,körperschaftlich/körperschaftliche/körperschaftlicher/körperschaftliches/körperschaftlichen|~corporation
pipeline|oleoducto,tubería,ducto,gasoducto|pipeline|pipeline,oléoduc|oleodotto,condotta|oleoduto|||pipeline,rohrleitung,ölleitung|~pipe.tube
sterling|esterlina,libra esterlina|sterling|sterling|sterlina|esterlina|||sterling|~pound.money ~silver
fastener|sujetador,cierre|fastener,fastening|attache,fermeture|fissaggio,chiusura|fecho,prendedor|||verschluss/verschlüsse,befestigung,befestiger|~button ~zipper
scale.model|maqueta|scale model,maquette|maquette|plastico,modellino|maquete|||modell,maßstabsmodell|~model
collective|colectivo|collective|collectif/collective|collettivo|coletivo|||kollektiv/kollektive/kollektiver/kollektives/kollektiven,gemeinschaftlich/gemeinschaftliche/gemeinschaftlicher/gemeinschaftliches/gemeinschaftlichen|~group
wipe|toallita,paño|wipe,wipes|lingette|salvietta|lenço,toalhete|||feuchttuch/feuchttücher,wischtuch/wischtücher|~towel
cloth|paño,tela,trapo|cloth|chiffon,tissu,drap|panno,stoffa|pano|||tuch/tücher,stoff,lappen|~fabric
wooden|de madera,de palo|wooden|en bois,de bois,ligneux|ligneo,di legno|de madeira|||hölzern/hölzerne/hölzerner/hölzernes/hölzernen,aus holz|~wood ~timber
offshore|costa afuera,mar adentro|offshore|au large|al largo|ao largo|||offshore,vor der küste
broadband|banda ancha|broadband|haut débit|banda larga|banda larga|||breitband|~internet
sharpener|afilador,sacapuntas,tajador|sharpener|aiguiseur,taille-crayon|affilatore,temperino|afiador,apontador|||schärfer,spitzer,anspitzer|~sharp
to.sharpen|afilar/afila,aguzar/aguza|sharpen,hone,whet|aiguiser,affûter|affilare|afiar|||schärfen,schleifen/geschliffen,spitzen|~sharpener
implement|implemento,apero|implement|outil,instrument|attrezzo,arnese|implemento|||gerät,werkzeug|~tool
off|apagado|off|éteint|spento|desligado|||aus,ausgeschaltet/ausgeschaltete/ausgeschalteter/ausgeschaltetes/ausgeschalteten|!on.switch
on.switch|encendido|switched on,on|allumé|acceso|ligado|||ein,eingeschaltet/eingeschaltete/eingeschalteter/eingeschaltetes/eingeschalteten
ignition|encendido,ignición|ignition,lighting|allumage|accensione|ignição,acendimento|||zündung,anzündung|~fire ~spark
administrative|administrativo|administrative|administratif/administrative|amministrativo|administrativo|||administrativ/administrative/administrativer/administratives/administrativen,verwaltung|~administration
litter|basura,camada,litera|litter|litière,détritus|lettiera,rifiuti|lixo,ninhada|||abfall/abfälle,streu,wurf/würfe|~trash ~waste
drone|dron,zángano|drone|drone|drone|drone|||drohne|~airplane
adhesive|adhesivo,pegante|adhesive|adhésif/adhésive|adesivo|adesivo|||klebstoff,klebend/klebende/klebender/klebendes/klebenden,haftend/haftende/haftender/haftendes/haftenden|~glue ~sticker
sticker|pegatina,calcomanía,adhesivo,etiqueta adhesiva,calco|sticker,decal|autocollant,décalcomanie|adesivo,decalcomania|adesivo,autocolante|||aufkleber,sticker
racket|raqueta|racket,racquet|raquette|racchetta|raquete|||schläger,tennisschläger|~tennis
audiovisual|audiovisual|audiovisual|audiovisuel/audiovisuelle|audiovisivo|audiovisual|||audiovisuell/audiovisuelle/audiovisueller/audiovisuelles/audiovisuellen|~video
municipal|municipal|municipal|municipal/municipaux|municipale,comunale|municipal|||kommunal/kommunale/kommunaler/kommunales/kommunalen,städtisch/städtische/städtischer/städtisches/städtischen|~town-hall ~city
municipality|municipio,municipalidad|municipality|municipalité|municipio,comune|município,municipalidade|||gemeinde,kommune|~town-hall
forestry|silvicultura,forestal|forestry,forest,silviculture|sylviculture,forestier/forestière|silvicoltura,forestale|silvicultura,florestal|||forstwirtschaft,waldwirtschaft,forst|~forest
dietetic|dietético,dietario|dietetic,dietary|diététique|dietetico|dietético|||diätetisch/diätetische/diätetischer/diätetisches/diätetischen|~diet
recording|grabación|recording|enregistrement|registrazione|gravação|||aufnahme,aufzeichnung|~record
recorder|grabadora,registrador|recorder|enregistreur|registratore|gravador|||rekorder,recorder,aufnahmegerät|~recording
to.record|grabar/graba,registrar/registra|record|enregistrer|registrare|gravar,registrar|||aufnehmen/aufgenommen,aufzeichnen|~recording
stack|pila,montón,rimero,apilamiento|stack,heap,pile|pile,tas|pila,mucchio|pilha,monte|||stapel,haufen
suspension|suspensión|suspension|suspension|sospensione|suspensão|||aufhängung,suspension,federung|~to.hang
to.hang|colgar/cuelga|hang/hung|pendre,suspendre,accrocher|appendere|pendurar|||hängen/gehangen,aufhängen
physical|físico,corporal|physical,bodily|physique|fisico|físico|||physisch/physische/physischer/physisches/physischen,körperlich/körperliche/körperlicher/körperliches/körperlichen,physikalisch/physikalische/physikalischer/physikalisches/physikalischen|~body ~physics ~corporal
vascular|vascular|vascular|vasculaire|vascolare|vascular|||vaskulär/vaskuläre/vaskulärer/vaskuläres/vaskulären,gefäß|~vein ~artery
binding|encuadernación,vinculante|binding|reliure|rilegatura|encadernação|||bindung,einband/einbände
grinder|molinillo,moledora/moledor,amoladora,trituradora|grinder,crusher|moulin,broyeur|macinino|moedor|||mühle,schleifer,schleifmaschine|~mill
to.grind|moler/muele,triturar|grind/ground,crush|moudre,broyer|macinare,tritare|moer,triturar|||mahlen,schleifen/geschliffen,zermahlen|~grinder
renewable|renovable|renewable|renouvelable|rinnovabile|renovável|||erneuerbar/erneuerbare/erneuerbarer/erneuerbares/erneuerbaren|~renewal ~sustainable ~to.renew
dispenser|dispensador,expendedor|dispenser|distributeur|distributore,dispensatore|dispensador|||spender|~distributor
protocol|protocolo|protocol|protocole|protocollo|protocolo|||protokoll
metrics|métrica/métrico|metrics,metric|métrique|metrica|métrica|||metrik,kennzahlen|~measure
harness|arnés,aparejo|harness|harnais|imbracatura,bardatura|arnês|||geschirr,gurtzeug|~reins
evaluation|evaluación,valoración|evaluation,assessment,appraisal,valuation|évaluation,estimation|valutazione|avaliação|||bewertung,auswertung,evaluierung|~value
to.evaluate|evaluar/evalúa|evaluate,assess|évaluer|valutare|avaliar|||bewerten,auswerten,evaluieren|~evaluation
coating|revestimiento,recubrimiento,capa|coating,covering,lining|revêtement,enduit|rivestimento|revestimento|||beschichtung,überzug/überzüge|~to.cover ~varnish
heater|calentador,calefactor|heater|chauffage,réchauffeur|riscaldatore,stufa|aquecedor|||heizgerät,heizer,heizkörper|~heating ~stove
asbestos|asbesto,amianto|asbestos|amiante|amianto|amianto|||asbest
bin|cubo,tacho,basurero,papelera,caneca|bin,dustbin|poubelle,bac|bidone|lixeira,caixote|||mülleimer,abfalleimer|~trash
presentation|presentación|presentation|présentation|presentazione|apresentação|||präsentation,vorstellung,darbietung|~to.present
to.present|presentar/presenta|present|présenter|presentare|apresentar|||präsentieren,vorstellen
assembly|montaje,ensamblaje,asamblea,armado|assembly|assemblage,montage,assemblée|montaggio,assemblea|montagem,assembleia|||montage,zusammenbau,versammlung|~congress.meeting
to.assemble|ensamblar,montar,armar|assemble|assembler,monter|assemblare,montare|montar|||montieren,zusammenbauen|~assembly
seminar|seminario|seminar,workshop|séminaire|seminario|seminário|||seminar|~class
recreation|recreación,recreo|recreation|loisir,récréation|ricreazione,svago|recreação,recreio|||erholung,freizeitgestaltung|~leisure
recreational|recreativo|recreational|récréatif/récréative|ricreativo|recreativo|||freizeit,erholsam/erholsame/erholsamer/erholsames/erholsamen|~recreation
polymer|polímero|polymer|polymère|polimero|polímero|||polymer/polymere|~plastic
recovery|recuperación,recobro,restablecimiento|recovery|récupération,rétablissement|recupero,ripresa|recuperação|||erholung,genesung,wiedererlangung|~healing
to.recover|recuperar/recupera,recobrar|recover|récupérer|recuperare|recuperar|||wiedererlangen,zurückgewinnen/zurückgewonnen,sich erholen|~recovery
pinnacle|pináculo|pinnacle,acme|pinacle|pinnacolo|pináculo|||gipfel,zinne,höhepunkt|~summit ~top
mobility|movilidad|mobility|mobilité|mobilità|mobilidade|||mobilität,beweglichkeit|~movement
revision|revisión,repaso|revision,review|révision|revisione|revisão|||überarbeitung,revision,überprüfung
orthopedic|ortopédico|orthopedic,orthopaedic|orthopédique|ortopedico|ortopédico|||orthopädisch/orthopädische/orthopädischer/orthopädisches/orthopädischen
welding|soldadura|welding,soldering|soudure,soudage|saldatura|soldadura,soldagem|||schweißen,schweißung,löten
to.weld|soldar/suelda|weld,solder|souder|saldare|soldar|||schweißen,löten|~welding
welder|soldador|welder|soudeur|saldatore|soldador|||schweißer|~welding
flavouring|aromatizante,saborizante,aroma,saborizador|flavouring,flavoring|arôme,aromatisant|aromatizzante|aromatizante|||aromen,aromastoff|~flavor
identification|identificación|identification|identification|identificazione|identificação|||identifizierung,identifikation|~identity
to.identify|identificar/identifica|identify/identifies|identifier|identificare|identificar|||identifizieren,erkennen/erkannt|~identification
burner|quemador,mechero|burner|brûleur|bruciatore,fornello|queimador|||brenner|~to.burn
emission|emisión|emission|émission|emissione|emissão|||emission,ausstoß
instruction|instrucción|instruction|instruction|istruzione|instrução|||anleitung,anweisung,unterweisung|~teaching ~instructor
instructor|instructor,monitor|instructor,trainer|instructeur/instructrice|istruttore|instrutor|||lehrer,ausbilder,instruktor|~teacher
packaging|embalaje,envase,empaque,empaquetado|packaging,packing|emballage|imballaggio,confezione|embalagem|||verpackung|~pack
to.pack|empacar,embalar,envasar,empaquetar|pack|emballer|imballare|embalar|||verpacken,packen,einpacken|~packaging ~parcel
blockchain|cadena de bloques|blockchain|chaîne de blocs|catena di blocchi|cadeia de blocos|||blockchain
`
