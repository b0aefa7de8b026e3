// Deeds of thought, law and work, with their nouns.
export const actionsMore = `
to.abandon|abandonar/abandona,desamparar|abandon,forsake|abandonner,délaisser|abbandonare|abandonar,desamparar|||verlassen/verließ,aufgeben/aufgegeben,im stich lassen|~to.leave
to.accelerate|acelerar/acelera|accelerate,speed up|accélérer,hâter|accelerare|acelerar|||beschleunigen|~fast ~to.hurry
acceleration|aceleración|acceleration|accélération|accelerazione|aceleração|||beschleunigung|~to.accelerate ~speed
to.adopt|adoptar/adopta|adopt|adopter|adottare|adotar|||adoptieren,annehmen/angenommen
to.advertise|anunciar,publicitar,promocionar|advertise|faire de la publicité,annoncer|pubblicizzare,reclamizzare|anunciar|||werben/geworben,inserieren,bewerben/beworben|~advertising
to.affect|afectar/afecta|affect|affecter|colpire,influenzare|afetar|||beeinflussen,betreffen/betroffen,auswirken|~effect
afraid|asustado,con miedo,temeroso,atemorizado|afraid,scared,fearful|effrayé,apeuré|impaurito,spaventato|assustado,com medo,amedrontado,temeroso|||ängstlich/ängstliche/ängstlicher/ängstliches/ängstlichen,verängstigt/verängstigte/verängstigter/verängstigtes/verängstigten,furchtsam/furchtsame/furchtsamer/furchtsames/furchtsamen|~fear
to.alternate|alternar,alterno|alternate|alterner|alternare|alternar|||abwechseln,wechseln,alternieren
to.amplify|amplificar|amplify|amplifier|amplificare|amplificar|||verstärken|~amplifier
to.analyze|analizar/analiza|analyze,analyse|analyser|analizzare|analisar|||analysieren|~analysis
anonymous|anónimo|anonymous|anonyme|anonimo|anônimo|||anonym/anonyme/anonymer/anonymes/anonymen
anonymity|anonimato|anonymity|anonymat|anonimato|anonimato|||anonymität|~anonymous
to.anticipate|anticipar/anticipa|anticipate,foresee|anticiper,devancer|anticipare|antecipar,prever|||vorhersehen/vorhergesehen,vorwegnehmen,antizipieren
apparent|aparente|apparent|apparent|apparente|aparente|||scheinbar/scheinbare/scheinbarer/scheinbares/scheinbaren,offensichtlich/offensichtliche/offensichtlicher/offensichtliches/offensichtlichen,augenscheinlich/augenscheinliche/augenscheinlicher/augenscheinliches/augenscheinlichen|~appearance ~obvious
applause|aplauso|applause|applaudissement|applauso|aplauso|||beifall,applaus|~bravo.cheer
to.applaud|aplaudir/aplaude|applaud,clap|applaudir|applaudire|aplaudir,bater palmas|||applaudieren,beifall klatschen,klatschen|~applause ~bravo.cheer
to.appoint|nombrar,designar|appoint,nominate|nommer|nominare|nomear,designar|||ernennen/ernannt,berufen,bestimmen|~to.elect
to.appreciate|apreciar/aprecia|appreciate|apprécier|apprezzare,stimare|apreciar|||schätzen,würdigen,wertschätzen|~appreciation ~to.value ~to.cherish
approach|enfoque,acercamiento|approach|approche|approccio|abordagem|||ansatz/ansätze,annäherung,herangehensweise|~near
to.approach|acercar/acerca,aproximar|approach|approcher|avvicinare|aproximar|||nähern,annähern,herankommen|~near
appropriate|apropiado,apto|appropriate|approprié|appropriato|apropriado|||angemessen/angemessene/angemessener/angemessenes/angemessenen,passend/passende/passender/passendes/passenden,geeignet/geeignete/geeigneter/geeignetes/geeigneten|~adequate
to.approve|aprobar/aprueba|approve,endorse|approuver|approvare|aprovar|||genehmigen,billigen,zustimmen|~to.accept
approval|aprobación|approval|approbation|approvazione|aprovação|||genehmigung,zustimmung,billigung|~to.approve ~consent ~permit
to.arrest|arrestar,detener,apresar,arresto|arrest|arrêter,arrestation|arrestare,arresto|prender,deter|||verhaften,festnehmen/festgenommen|~police ~to.capture ~prisoner
to.ascend|ascender/asciende|ascend|monter,s'élever|ascendere|ascender|||aufsteigen/aufgestiegen,emporsteigen,hinaufsteigen|~ascent ~ascension ~to.climb ~to.rise
to.assign|asignar/asigna,adjudicar|assign|assigner,attribuer,affecter|assegnare|atribuir,designar|||zuweisen/zugewiesen,zuteilen
to.assist|asistir/asiste|assist|assister|assistere|assistir|||beistehen,assistieren,unterstützen|~to.help ~assistant
to.assume|asumir,suponer|assume,suppose|assumer,supposer|assumere,supporre|assumir,supor|||annehmen/angenommen,vermuten,voraussetzen
to.assure|asegurar/asegura|assure,ensure,insure|assurer|assicurare|assegurar|||versichern,zusichern|~insurance ~certain ~guarantee
to.attain|alcanzar/alcanza|attain|atteindre|raggiungere,conseguire|alcançar,atingir|||erlangen,erreichen|~to.achieve ~to.reach ~to.get
to.automate|automatizar|automate|automatiser|automatizzare|automatizar|||automatisieren|~automation
autonomy|autonomía|autonomy,self-reliance|autonomie|autonomia|autonomia|||autonomie,selbstständigkeit|~independence
autonomous|autónomo|autonomous|autonome|autonomo|autônomo|||autonom/autonome/autonomer/autonomes/autonomen,selbstständig/selbstständige/selbstständiger/selbstständiges/selbstständigen|~autonomy ~independent
aware|consciente|aware,conscious|conscient|consapevole,conscio|consciente,ciente|||bewusst/bewusste/bewusster/bewusstes/bewussten|~consciousness
awareness|conciencia|awareness,mindfulness|conscience|consapevolezza|consciência|||bewusstsein,bewusstheit,achtsamkeit|~consciousness
to.behave|comportarse/comporta|behave|se comporter|comportarsi|comportar-se|||benehmen/benommen,sich verhalten|~behavior
behavior|comportamiento,conducta|behavior,behaviour,conduct|comportement,conduite|comportamento,condotta|comportamento,conduta|||verhalten,benehmen,betragen
beneficial|beneficioso,benéfico,provechoso|beneficial,salutary|bénéfique,avantageux/avantageuse|benefico|benéfico,proveitoso|||vorteilhaft/vorteilhafte/vorteilhafter/vorteilhaftes/vorteilhaften,wohltuend/wohltuende/wohltuender/wohltuendes/wohltuenden,nützlich/nützliche/nützlicher/nützliches/nützlichen|~benefit ~profit ~healthy
benign|benigno|benign|bénin/bénigne|benigno|benigno|||gutartig/gutartige/gutartiger/gutartiges/gutartigen|!malign
malign|maligno|malign,malignant|malin/maligne|maligno|maligno|||bösartig/bösartige/bösartiger/bösartiges/bösartigen|~evil
bestseller|éxito de ventas,superventas,bestseller,best seller|bestseller,best seller|best-seller|bestseller|best-seller,mais vendido|||bestseller,verkaufsschlager|~book
bilingual|bilingüe|bilingual|bilingue|bilingue|bilíngue|||zweisprachig/zweisprachige/zweisprachiger/zweisprachiges/zweisprachigen,bilingual/bilinguale/bilingualer/bilinguales/bilingualen|~language
biography|biografía|biography,life story|biographie|biografia|biografia|||biografie,biographie,lebensbeschreibung|~history
blogger|bloguero,blogger|blogger|blogueur/blogueuse|blogger|blogueiro|||blogger/bloggerin|~blog
bodyguard|guardaespaldas,escolta|bodyguard,minder|garde du corps|guardia del corpo,guardaspalle|guarda-costas|||leibwächter,leibwache,bodyguard|~guard
bookmark|marcador,señalador,marcapáginas|bookmark|marque-page,signet|segnalibro|marcador|||lesezeichen|~book
botanist|botánico|botanist|botaniste|botanico|botânico|||botaniker/botanikerin|~botanical
brainstorm|lluvia de ideas|brainstorm|remue-méninges|tempesta di idee|tempestade de ideias|||brainstorming,ideensturm|~idea
breakthrough|avance decisivo,gran avance|breakthrough|percée|svolta|avanço|||durchbruch/durchbrüche|~advance
brilliance|brillantez,brillo|brilliance|brillance,éclat|brillantezza|brilho|||brillanz,glanz|~bright ~shine ~glow
to.browse|navegar,hojear|browse|parcourir,naviguer,feuilleter|sfogliare,navigare|navegar,folhear|||blättern,stöbern,schmökern|~internet
browser|navegador|browser|navigateur|navigatore|navegador|||browser|~internet ~to.browse
buffer|amortiguador,tope,búfer|buffer|tampon|tampone,cuscinetto|amortecedor|||puffer|~shock-absorber
to.calculate|calcular/calcula,computar|calculate,compute,reckon|calculer|calcolare|calcular|||berechnen,rechnen,kalkulieren|~calculation
caliber|calibre|caliber,calibre|calibre|calibro|calibre|||kaliber
to.cancel|cancelar/cancela,anular|cancel,annul|annuler|annullare,cancellare|cancelar,anular|||stornieren,absagen,annullieren
capability|capacidad|capability,ability|capacité|capacità|capacidade|||fähigkeit,befähigung,leistungsfähigkeit|~able
to.capture|capturar/captura,apresar|capture|capturer,capture|catturare,cattura|capturar,captura|||fangen/gefangen,erfassen,einfangen|~to.catch ~to.grab
carbonated|gaseoso,carbonatado,con gas|carbonated,gaseous|gazeux/gazeuse|gassato|gasoso,com gás|||kohlensäurehaltig/kohlensäurehaltige/kohlensäurehaltiger/kohlensäurehaltiges/kohlensäurehaltigen,sprudelnd/sprudelnde/sprudelnder/sprudelndes/sprudelnden|~soft.drink ~sparkling ~soda
caregiver|cuidador|caregiver,carer|aidant,soignant|badante,assistente|cuidador|||pfleger/pflegerin,betreuer/betreuerin|~care ~nurse ~nanny
to.certify|certificar/certifica|certify|certifier|certificare|certificar|||zertifizieren,bescheinigen,beglaubigen|~certified ~certificate ~certification
certification|certificación|certification|certification|certificazione|certificação|||zertifizierung,bescheinigung|~certified
chronic|crónico|chronic|chronique|cronico|crônico|||chronisch/chronische/chronischer/chronisches/chronischen|~permanent
to.circulate|circular/circula|circulate|circuler|circolare|circular|||zirkulieren,kreisen,umlaufen|~circulation
circulation|circulación|circulation|circulation|circolazione|circulação|||kreislauf/kreisläufe,zirkulation,umlauf
circumstance|circunstancia|circumstance|circonstance|circostanza|circunstância|||umstand/umstände|~situation
to.clarify|aclarar/aclara,clarificar,esclarecer|clarify|clarifier,éclaircir|chiarire,chiarificare|esclarecer,clarificar,aclarar|||klären,verdeutlichen,klarstellen|~clear
to.classify|clasificar/clasifica|classify|classer,classifier|classificare|classificar|||klassifizieren,einstufen,einordnen|~class.kind
classification|clasificación|classification|classement,classification|classificazione|classificação|||klassifizierung,klassifikation,einstufung|~class.kind
clergy|clero|clergy,priesthood|clergé|clero|clero|||klerus,geistlichkeit|~priest ~church
clerical|clerical|clerical|clérical|clericale|clerical|||klerikal/klerikale/klerikaler/klerikales/klerikalen,geistlich/geistliche/geistlicher/geistliches/geistlichen|~clergy
cloudless|despejado,sin nubes,sin nube|cloudless,clear sky|sans nuages,dégagé|sereno,senza nubi|sem nuvens|||wolkenlos/wolkenlose/wolkenloser/wolkenloses/wolkenlosen,unbewölkt/unbewölkte/unbewölkter/unbewölktes/unbewölkten|~sky !cloudy ~clear
cognitive|cognitivo|cognitive|cognitif/cognitive|cognitivo|cognitivo|||kognitiv/kognitive/kognitiver/kognitives/kognitiven|~mental
coincidence|coincidencia|coincidence|coïncidence|coincidenza|coincidência|||zufall/zufälle,zusammentreffen|~chance ~destiny
to.collaborate|colaborar/colabora|collaborate,work together|collaborer|collaborare|colaborar|||zusammenarbeiten,kollaborieren|~collaboration ~to.cooperate
collaborative|colaborativo|collaborative|collaboratif/collaborative|collaborativo|colaborativo|||kollaborativ/kollaborative/kollaborativer/kollaboratives/kollaborativen,gemeinschaftlich/gemeinschaftliche/gemeinschaftlicher/gemeinschaftliches/gemeinschaftlichen|~collaboration ~cooperative
collapse|colapso,derrumbe,desplome,hundimiento|collapse,downfall|effondrement|crollo,collasso|colapso,desmoronamento|||zusammenbruch/zusammenbrüche,kollaps,einsturz/einstürze|~ruin
to.combine|combinar/combina|combine|combiner|combinare|combinar|||kombinieren,verbinden/verbunden|~combination ~to.mix
comment|comentario|comment,commentary|commentaire,remarque|commento,osservazione|comentário|||kommentar,bemerkung
commission|comisión|commission|commission|commissione|comissão|||kommission|~committee
to.communicate|comunicar/comunica|communicate|communiquer|comunicare|comunicar|||kommunizieren,mitteilen|~communication
compatible|compatible|compatible|compatible|compatibile|compatível|||kompatibel/kompatible/kompatibler/kompatibles/kompatiblen,vereinbar/vereinbare/vereinbarer/vereinbares/vereinbaren
to.comply|cumplir/cumple,acatar|comply,fulfill,fulfil|se conformer,accomplir|adempiere,compiere,rispettare|cumprir|||einhalten/eingehalten,befolgen,erfüllen|~compliance
comprehensive|completo,exhaustivo,amplio|comprehensive,exhaustive,thorough|exhaustif/exhaustive|esauriente,completo|abrangente|||umfassend/umfassende/umfassender/umfassendes/umfassenden,ausführlich/ausführliche/ausführlicher/ausführliches/ausführlichen|~complete
comprehension|comprensión,entendimiento|comprehension,understanding|compréhension|comprensione|compreensão,entendimento|||verständnis,verstehen|~to.understand ~knowledge
to.comprise|comprender/comprende,constar|comprise,consist|comporter,consister|comprendere,consistere|compreender,consistir|||umfassen,bestehen,beinhalten|~to.include
to.conclude|concluir/concluye|conclude|conclure|concludere/concluso|concluir|||schließen/geschlossen,folgern,abschließen|~conclusion
to.confess|confesar/confiesa|confess,admit|avouer,confesser|confessare,ammettere|confessar|||gestehen/gestanden,beichten,bekennen|~confession
confession|confesión|confession|confession,aveu|confessione|confissão|||geständnis,beichte,bekenntnis
to.configure|configurar|configure|configurer|configurare|configurar|||konfigurieren
configuration|configuración|configuration|configuration|configurazione|configuração|||konfiguration|~to.configure
confusion|confusión,desconcierto|confusion,bewilderment|confusion|confusione|confusão|||verwirrung,durcheinander,konfusion|~chaos ~turmoil
to.confuse|confundir/confunde,desconcertar|confuse,baffle,bewilder|confondre|confondere|confundir|||verwirren,verwechseln|~confusion
consent|consentimiento,asentimiento,anuencia|consent,assent|consentement,assentiment|consenso,assenso|consentimento|||einwilligung,zustimmung|~permit
consensus|consenso|consensus|consensus|consenso|consenso|||konsens,einvernehmen|~agreement ~consent ~harmony
to.consider|considerar/considera|consider|considérer|considerare|considerar|||erwägen,betrachten,berücksichtigen|~to.think ~to.meditate
to.consult|consultar/consulta|consult|consulter|consultare|consultar|||konsultieren,zurate ziehen|~consultant
consultation|consulta|consultation|consultation|consultazione,consulto|consulta|||beratung,konsultation|~to.consult ~advisory ~advice
to.contemplate|contemplar/contempla|contemplate|contempler|contemplare|contemplar|||betrachten,beschauen|~contemplation ~to.look ~to.meditate
contemplation|contemplación|contemplation|contemplation|contemplazione|contemplação|||betrachtung,besinnung,kontemplation|~meditation
contender|contendiente,aspirante,retador|contender,challenger|concurrent,challenger|contendente,sfidante|concorrente,desafiante|||anwärter,herausforderer,bewerber|~rival ~candidate
to.contribute|contribuir/contribuye,aportar|contribute|contribuer,apporter|contribuire/contribuisce|contribuir|||beitragen,beisteuern|~contribution
to.cooperate|cooperar/coopera|cooperate|coopérer|cooperare|cooperar|||kooperieren,mitwirken|~cooperation
to.coordinate|coordinar/coordina|coordinate|coordonner|coordinare|coordenar|||koordinieren|~coordination
coordination|coordinación|coordination|coordination|coordinamento|coordenação|||koordination,koordinierung
coordinator|coordinador|coordinator|coordinateur|coordinatore|coordenador|||koordinator/koordinatorin|~coordination
to.correspond|corresponder|correspond|correspondre|corrispondere|corresponder|||entsprechen,korrespondieren
corrupt|corrupto|corrupt,crooked|corrompu|corrotto|corrupto|||korrupt/korrupte/korrupter/korruptes/korrupten,bestechlich/bestechliche/bestechlicher/bestechliches/bestechlichen|!honest ~rotten
coverage|cobertura|coverage|couverture|copertura|cobertura|||abdeckung,deckung|~to.cover
credible|creíble|credible,believable|crédible,croyable|credibile|crível,verossímil,credível|||glaubwürdig/glaubwürdige/glaubwürdiger/glaubwürdiges/glaubwürdigen,glaubhaft/glaubhafte/glaubhafter/glaubhaftes/glaubhaften|~to.believe ~trust
curfew|toque de queda|curfew|couvre-feu|coprifuoco|toque de recolher|||ausgangssperre,sperrstunde
customary|acostumbrado,habitual,usual,consuetudinario|customary,habitual,usual,wonted|habituel/habituelle,coutumier/coutumière|abituale,consueto,usuale,solito|habitual,costumeiro,usual,consuetudinário|||üblich/übliche/üblicher/übliches/üblichen,gewöhnlich/gewöhnliche/gewöhnlicher/gewöhnliches/gewöhnlichen,gebräuchlich/gebräuchliche/gebräuchlicher/gebräuchliches/gebräuchlichen|~custom ~habit
habit|hábito|habit|habitude,accoutumance|abitudine|hábito|||gewohnheit,angewohnheit|~custom
cyber|ciber|cyber|cyber|cyber|ciber|||cyber|~internet
cybernetic|cibernético|cybernetic|cybernétique|cibernetico|cibernético|||kybernetisch/kybernetische/kybernetischer/kybernetisches/kybernetischen|~cyber ~robotics
cybersecurity|ciberseguridad|cybersecurity|cybersécurité|sicurezza informatica,cibersicurezza|cibersegurança|||cybersicherheit,it-sicherheit|~cyber
decay|decadencia,putrefacción,deterioro,decaimiento|decay,decadence,rot|déclin,décadence,pourriture|decadenza|decadência|||verfall,zerfall,dekadenz|~rotten ~decline ~ruin
decadent|decadente|decadent|décadent|decadente|decadente|||dekadent/dekadente/dekadenter/dekadentes/dekadenten|~decay
to.declare|declarar/declara|declare|déclarer|dichiarare|declarar|||erklären,deklarieren|~declaration
declaration|declaración|declaration|déclaration|dichiarazione|declaração|||erklärung,deklaration|~proclamation
decline|declive,ocaso,decaimiento|decline,waning|déclin|declino|declínio|||niedergang,rückgang,abstieg|!growth ~decadent
to.dedicate|dedicar/dedica,consagrar|dedicate,devote,consecrate|dédier,dévouer,consacrer|dedicare,consacrare|dedicar,consagrar|||widmen,weihen|~dedication
dedication|dedicación,dedicatoria|dedication|dévouement,dédicace|dedizione,dedica|dedicação,dedicatória|||hingabe,widmung|~devotion
devotion|devoción|devotion|dévotion|devozione|devoção|||hingabe,andacht,frömmigkeit|~faith
devotee|devoto|devotee,devout,worshipper|dévot|devoto|devoto|||verehrer,anhänger,fromm/fromme/frommer/frommes/frommen|~devotion ~pious ~faithful
defect|defecto,tara|defect,fault,flaw,imperfection|défaut,imperfection|difetto,imperfezione|defeito,falha|||defekt,fehler,mangel/mängel|!perfection ~failure
deficit|déficit|deficit,shortfall|déficit|deficit|déficit|||defizit
delegate|delegado|delegate|délégué|delegato|delegado|||delegierter/delegierte,abgeordneter|~delegation ~deputy ~representative ~envoy
delegation|delegación|delegation|délégation|delegazione|delegação|||delegation,abordnung
to.delete|borrar/borra|delete,erase|effacer,supprimer|cancellare|apagar,deletar|||löschen,tilgen|~eraser ~to.remove
deposit|depósito,consignación|deposit|dépôt|deposito|depósito|||einlage,einzahlung|~bank.money
to.determine|determinar|determine|déterminer|determinare|determinar|||bestimmen,festlegen,ermitteln|~determination
to.differ|diferir|differ|différer|differire|diferir|||unterscheiden/unterschieden,abweichen|~difference
to.dilute|diluir,disolver,aguar|dilute,dissolve,water down|diluer,dissoudre|diluire,sciogliere|diluir,dissolver|||verdünnen,auflösen|~soluble ~solution
to.disagree|discrepar,disentir,discordar|disagree|être en désaccord|dissentire,discordare|discordar|||widersprechen,nicht übereinstimmen|!to.agree
discord|discordia,cizaña,desavenencia|discord,strife,dissension|discorde,zizanie,dissension|discordia,zizzania|discórdia,cizânia|||zwietracht,zwist,uneinigkeit|!harmony ~quarrel ~dispute ~conflict
dispute|disputa,litigio,controversia|dispute,controversy|dispute,litige|disputa,lite,controversia|disputa,litígio|||streit,disput,auseinandersetzung|~quarrel
to.distinguish|distinguir|distinguish,differentiate|distinguer|distinguere|distinguir|||unterscheiden/unterschieden,auszeichnen|~distinguished ~distinction ~difference
to.donate|donar/dona|donate|donner,faire don|donare|doar|||spenden,stiften|~donation ~to.give ~to.gift
donation|donación,dádiva|donation,charity gift|don,donation|donazione|doação,dádiva|||spende,schenkung|~gift ~charity
donor|donante,donador|donor|donneur/donneuse,donateur|donatore|doador|||spender/spenderin,stifter|~donation
downhill|cuesta abajo,cuesta-abajo|downhill|en descente|in discesa|ladeira abaixo|||bergab,abwärts,talwärts|~descent
dramatic|dramático|dramatic|dramatique|drammatico|dramático|||dramatisch/dramatische/dramatischer/dramatisches/dramatischen|~drama ~tragedy
drastic|drástico|drastic|drastique|drastico|drástico|||drastisch/drastische/drastischer/drastisches/drastischen|~radical
duplicate|duplicado|duplicate|double,duplicata|duplicato|duplicado|||duplikat,zweitschrift|~copy ~double ~replica
to.edit|editar/edita|edit|éditer|redigere,montare|editar|||bearbeiten,redigieren,editieren|~editor ~edition
to.educate|educar/educa|educate,instruct|éduquer,instruire|educare,istruire|educar|||erziehen/erzogen,bilden,ausbilden|~education
educator|educador|educator,educationist,pedagogue|éducateur/éducatrice|educatore|educador|||erzieher/erzieherin,pädagoge|~teacher ~tutor ~pedagogy
to.elect|elegir/electo/electa|elect|élire/élu/élue|eleggere/eletto/eletta|eleger/eleito/eleita|||wählen|~election ~to.choose ~to.vote
elector|elector,votante|elector,voter|électeur/électrice|elettore|eleitor,votante|||wähler/wählerin,kurfürst|~election ~vote
to.elevate|elevar/eleva,alzar|elevate,raise|élever|elevare,innalzare|elevar|||erheben/erhoben,erhöhen,heben|~elevated ~elevation
elevation|elevación|elevation|élévation|elevazione|elevação|||erhebung,erhöhung|~elevated ~height
emphasis|énfasis|emphasis|emphase,accent|enfasi|ênfase|||betonung,nachdruck,emphase|~accent
to.enable|habilitar|enable|permettre,activer|abilitare|habilitar|||ermöglichen,befähigen,aktivieren|~able
endurance|resistencia,aguante|endurance,stamina|endurance,résistance|resistenza,tenacia|resistência|||ausdauer,durchhaltevermögen|~strength ~perseverance
to.endure|aguantar/aguanta,soportar/soporta,sobrellevar|endure,withstand,bear|endurer,supporter|sopportare|aguentar,suportar/suporta|||ertragen,aushalten,erdulden|~endurance
to.engage|comprometer|engage|engager|impegnare|engajar|||engagieren,verpflichten|~commitment
to.enlarge|agrandar,ampliar,engrandecer|enlarge|agrandir,élargir|ingrandire,ampliare|ampliar,aumentar,engrandecer|||vergrößern,erweitern|~to.expand ~big ~extension
enthusiast|entusiasta,entusiástico,aficionado|enthusiast,enthusiastic|enthousiaste|entusiasta,appassionato|entusiasta,entusiástico,aficionado|||enthusiast,schwärmer,begeistert/begeisterte/begeisterter/begeistertes/begeisterten|~enthusiasm
to.equip|equipar,dotar|equip|équiper|attrezzare,equipaggiare|equipar,aparelhar|||ausrüsten,ausstatten|~equipment
erosion|erosión|erosion|érosion|erosione|erosão|||erosion,abtragung
eruption|erupción|eruption,outbreak|éruption|eruzione|erupção|||ausbruch/ausbrüche,eruption|~volcano ~lava ~explosion ~volcanic
escort|escolta|escort|escorte|scorta|escolta|||eskorte,geleit,begleitschutz|~guard ~bodyguard ~convoy
envoy|enviado|envoy|envoyé|inviato|enviado|||gesandter/gesandte,abgesandter|~messenger ~ambassador
to.estimate|estimar/estima|estimate|estimer|stimare,valutare|estimar|||schätzen,einschätzen|~evaluation
to.exaggerate|exagerar|exaggerate|exagérer|esagerare|exagerar|||übertreiben/übertrieben
to.execute|ejecutar/ejecuta|execute,perform,carry out|exécuter|eseguire|executar|||ausführen,vollstrecken,hinrichten|~execution ~executioner
execution|ejecución|execution|exécution|esecuzione|execução|||ausführung,hinrichtung,vollstreckung
exempt|exento|exempt|exempt,exonéré|esente|isento|||befreit/befreite/befreiter/befreites/befreiten,ausgenommen/ausgenommene/ausgenommener/ausgenommenes/ausgenommenen|~free ~immune
exile|exilio,destierro,ostracismo|exile,banishment|exil|esilio|exílio,desterro|||exil,verbannung
to.expect|esperar|expect|s'attendre|aspettarsi|esperar|||erwarten|~hope ~to.wait
expectation|expectativa|expectation|attente|aspettativa|expectativa|||erwartung|~hope ~to.expect
to.explode|explotar/explota,estallar|explode,burst|exploser,éclater|esplodere,scoppiare|explodir,estourar|||explodieren,platzen,bersten/geborsten|~explosion
famine|hambruna|famine|famine|carestia|fome,carestia|||hungersnot/hungersnöte|~hunger
to.fascinate|fascinar/fascina,cautivar|fascinate,captivate|fasciner,captiver|affascinare|fascinar,cativar|||faszinieren,fesseln|~fascination ~to.enchant
fellowship|compañerismo,hermandad|fellowship,companionship,camaraderie,comradeship|camaraderie,communion,fraternité|compagnia,cameratismo|companheirismo,irmandade,camaradagem|||gemeinschaft,kameradschaft,gefährtenschaft|~friendship ~comrade
to.flee|huir/huye/huyó|flee/fled|fuir,s'enfuir|fuggire|fugir|||fliehen/geflohen,flüchten|~escape ~to.escape ~flight.escape
flight.escape|fuga,huida|flight,getaway|fuite|fuga|fuga|||flucht|~escape ~fugitive
fugue|fuga|fugue|fugue|fuga|fuga||||~music
fluent|fluido,fluyente|fluent|fluide,courant|scorrevole,fluente|fluente|||fließend/fließende/fließender/fließendes/fließenden,flüssig/flüssige/flüssiger/flüssiges/flüssigen|~flow ~fluid
forecast|pronóstico,previsión,predicción|forecast,prediction,prognosis|prévision,pronostic,prédiction|previsione,pronostico,predizione|previsão,prognóstico,predição|||vorhersage,prognose,voraussage|~prophecy
to.predict|predecir,pronosticar,vaticinar|predict,foresee,foretell|prédire,prévoir,pronostiquer|prevedere,predire,pronosticare|prever,predizer,prognosticar,vaticinar|||vorhersagen,voraussagen,prophezeien|~forecast ~prophet ~oracle ~prophecy
foreseeing|previsor,previsión|foresight,provident,far-sighted|prévoyance,prévoyant|previdente,previdenza,lungimirante|previdente|||vorausschauend/vorausschauende/vorausschauender/vorausschauendes/vorausschauenden,voraussicht,weitblick|~prudent
fracture|fractura,rotura|fracture|fracture|frattura|fratura|||bruch,fraktur|~to.break
fraud|fraude,estafa,timo|fraud,swindle,scam|fraude,escroquerie|frode,truffa,frodo|fraude,burla,golpe|||betrug,schwindel|~trick
friction|fricción,roce,rozamiento|friction|friction,frottement|attrito,frizione|fricção,atrito|||reibung,friktion|~to.rub
frustration|frustración|frustration|frustration|frustrazione|frustração|||frustration,frust
furnished|amueblado|furnished|meublé|arredato,ammobiliato|mobiliado|||möbliert/möblierte/möblierter/möbliertes/möblierten,eingerichtet/eingerichtete/eingerichteter/eingerichtetes/eingerichteten|~furniture
furnishing|mobiliario,amoblado|furnishing,furnishings|ameublement,mobilier|arredamento,arredo|mobiliário|||einrichtung,mobiliar,ausstattung|~furniture ~furnished
gain|ganancia|gain,earnings|gain|guadagno|ganho|||gewinn,ertrag/erträge|~profit ~income
to.generate|generar/genera|generate|générer|generare|gerar|||erzeugen,generieren|~generator ~generation ~to.create ~to.produce
geography|geografía|geography|géographie|geografia|geografia|||geografie,geographie,erdkunde|~map
geographic|geográfico|geographic,geographical|géographique|geografico|geográfico|||geografisch/geografische/geografischer/geografisches/geografischen,geographisch/geographische/geographischer/geographisches/geographischen|~geography ~map
geology|geología|geology|géologie|geologia|geologia|||geologie|~rock ~geo
geologist|geólogo|geologist|géologue|geologo|geólogo|||geologin|~geology
germination|germinación|germination|germination|germinazione|germinação|||keimung,keimen|~seed ~sprout ~seedling
guidance|orientación,guía|guidance,counselling|orientation,conseil|orientamento,guida|orientação|||anleitung,führung,beratung|~guide ~orientation ~advice
orientation|orientación|orientation|orientation|orientamento|orientação|||orientierung,ausrichtung|~direction
handicap|desventaja,hándicap|handicap|handicap|svantaggio,handicap|desvantagem|||nachteil|~disability
disability|discapacidad|disability|handicap,invalidité|disabilità|deficiência,incapacidade|||behinderung
harmful|dañino,nocivo,perjudicial|harmful,noxious,damaging|nuisible,nocif/nocive|dannoso,nocivo|nocivo,prejudicial,danoso|||schädlich/schädliche/schädlicher/schädliches/schädlichen|~damage ~toxic
harmless|inofensivo,inocuo|harmless,innocuous|inoffensif/inoffensive|innocuo,inoffensivo|inofensivo,inócuo|||harmlos/harmlose/harmloser/harmloses/harmlosen,unschädlich/unschädliche/unschädlicher/unschädliches/unschädlichen,ungefährlich/ungefährliche/ungefährlicher/ungefährliches/ungefährlichen|!harmful ~safe.secure
harsh|áspero,duro|harsh|rude,âpre|aspro,severo|áspero,severo,duro|||rau/raue/rauer/raues/rauen,harsch/harsche/harscher/harsches/harschen,schroff/schroffe/schroffer/schroffes/schroffen|~rough ~strict
headline|titular|headline|gros titre,manchette|titolo|manchete|||schlagzeile,überschrift|~news
headquarters|sede,cuartel general,oficina principal|headquarters,head office|siège,quartier général|sede,quartier generale|sede,quartel-general,matriz|||hauptsitz,zentrale,hauptquartier|~office
seat.see|sede|seat,see|siège|sede|sede|||sitz|~headquarters
helpful|servicial,útil,solícito|helpful,obliging|serviable|utile,servizievole|prestativo,útil,solícito|||hilfsbereit/hilfsbereite/hilfsbereiter/hilfsbereites/hilfsbereiten,hilfreich/hilfreiche/hilfreicher/hilfreiches/hilfreichen|~help ~useful ~helper
hemisphere|hemisferio|hemisphere|hémisphère|emisfero|hemisfério|||halbkugel,hemisphäre|~sphere ~globe
highlight|punto culminante,lo más destacado,momento cumbre|highlight|point fort,temps fort,clou|evidenza,momento clou|destaque|||höhepunkt,highlight,glanzpunkt|~climax
historian|historiador|historian|historien/historienne|storico|historiador|||historiker/historikerin,geschichtsschreiber|~history ~chronicle
hostage|rehén|hostage|otage|ostaggio|refém|||geisel|~prisoner
hostile|hostil|hostile|hostile|ostile,avverso|hostil|||feindlich/feindliche/feindlicher/feindliches/feindlichen,feindselig/feindselige/feindseliger/feindseliges/feindseligen|~enemy
housekeeper|ama de llaves,gobernanta|housekeeper|gouvernante|governante|governanta|||haushälterin/haushälter,wirtschafterin|~maid ~butler
housekeeping|limpieza del hogar|housekeeping|ménage|pulizie domestiche|limpeza doméstica|||haushaltsführung,hauswirtschaft|~clean
humanitarian|humanitario|humanitarian|humanitaire|umanitario|humanitário|||humanitär/humanitäre/humanitärer/humanitäres/humanitären|~human ~philanthropy ~charity
to.ignore|ignorar/ignora|ignore|ignorer|ignorare|ignorar|||ignorieren|~ignorance
ignorant|ignorante|ignorant,unlearned|ignorant|ignorante|ignorante|||unwissend/unwissende/unwissender/unwissendes/unwissenden,ignorant/ignorante/ignoranter/ignorantes/ignoranten|~ignorance ~fool
illustration|ilustración|illustration|illustration|illustrazione|ilustração|||illustration,abbildung|~drawing ~picture
illustrator|ilustrador|illustrator|illustrateur|illustratore|ilustrador|||illustrator/illustratorin|~illustration ~painter
immersion|inmersión|immersion|immersion|immersione|imersão|||eintauchen,immersion|~to.dive
immigrant|inmigrante|immigrant|immigré,immigrant|immigrato|imigrante|||einwanderer,immigrant,zuwanderer|~migration ~foreigner
immune|inmune|immune|immunisé|immune|imune|||immun/immune/immuner/immunes/immunen|~immunity
immunity|inmunidad|immunity|immunité|immunità|imunidade|||immunität|~defence
inauguration|inauguración,apertura|inauguration,opening|inauguration|inaugurazione|inauguração|||einweihung,eröffnung,amtseinführung|~beginning
incentive|incentivo,aliciente|incentive,inducement|incitation,prime|incentivo,stimolo|incentivo,estímulo|||anreiz,ansporn|~motivation
indulgence|indulgencia,clemencia|indulgence,leniency|indulgence|indulgenza|indulgência|||nachsicht,milde|~tolerance
indulgent|indulgente|indulgent,lenient|indulgent|indulgente,clemente|indulgente|||nachsichtig/nachsichtige/nachsichtiger/nachsichtiges/nachsichtigen,nachgiebig/nachgiebige/nachgiebiger/nachgiebiges/nachgiebigen|~indulgence ~benevolent
to.insert|insertar,introducir/introduce|insert,introduce|insérer,introduire|inserire,introdurre|inserir,introduzir|||einfügen,einsetzen,einstecken
to.inject|inyectar|inject|injecter|iniettare|injetar|||einspritzen,injizieren,spritzen|~injection
insult|insulto,ofensa,agravio,injuria|insult,offence|insulte,injure|insulto,offesa,ingiuria|insulto,ofensa,injúria|||beleidigung,beschimpfung
intellect|intelecto|intellect|intellect|intelletto|intelecto|||intellekt,verstand|~intelligence ~mind ~intellectual
to.interact|interactuar|interact|interagir|interagire|interagir|||interagieren|~interactive
interest|interés|interest|intérêt|interesse|interesse|||interesse,zins
interesting|interesante|interesting|intéressant|interessante|interessante|||interessant/interessante/interessanter/interessantes/interessanten|~interest
interview|entrevista|interview|entretien,interview|intervista,colloquio,colloquio di lavoro|entrevista|||interview,vorstellungsgespräch|~conversation ~dialogue
introduction|introducción|introduction|introduction|introduzione|introdução|||einführung,einleitung|~prelude
to.invade|invadir|invade|envahir|invadere|invadir|||eindringen,einmarschieren,überfallen|~invasion ~conqueror ~to.conquer
to.isolate|aislar|isolate|isoler/isolé|isolare|isolar/isolado|||isolieren,absondern|~insulation
issue.matter|cuestión|issue|question,numéro|questione|questão|||angelegenheit,frage,streitfrage|~problem
to.justify|justificar|justify|justifier|giustificare|justificar|||rechtfertigen,begründen|~just
to.kidnap|secuestrar,raptar,plagiar|kidnap,abduct|kidnapper,enlever|rapire,sequestrare|sequestrar,raptar|||entführen,kidnappen|~hostage ~captive
legislation|legislación|legislation|législation|legislazione|legislação|||gesetzgebung|~law ~legal
liaison|enlace|liaison|liaison|collegamento|ligação|||verbindung,liaison|~link ~union
liberal|liberal|liberal|libéral/libéraux|liberale|liberal|||liberal/liberale/liberaler/liberales/liberalen,freiheitlich/freiheitliche/freiheitlicher/freiheitliches/freiheitlichen|~freedom ~free
limousine|limusina|limousine,limo|limousine|limousine|limusine|||limousine|~car
literature|literatura|literature|littérature|letteratura|literatura|||literatur|~book ~poetry
literary|literario|literary|littéraire|letterario|literário|||literarisch/literarische/literarischer/literarisches/literarischen|~literature
`
