// More qualities and things, from principle to verve.
export const signsMore = `
literacy|alfabetización|literacy|alphabétisation|alfabetizzazione|alfabetização|||alphabetisierung|~to.read ~education
litigation|litigio|litigation,lawsuit|litige|causa,lite|litígio|||rechtsstreit,prozess|~law ~lawyer ~tribunal ~dispute
lucrative|lucrativo,rentable|lucrative,profitable|lucratif/lucrative|lucrativo|lucrativo|||lukrativ/lukrative/lukrativer/lukratives/lukrativen,einträglich/einträgliche/einträglicher/einträgliches/einträglichen|~profit
to.maintain|mantener/mantiene,conservar|maintain|maintenir|mantenere|manter|||erhalten,aufrechterhalten,warten|~maintenance
manifest|manifiesto|manifest,manifesto|manifeste|manifesto|manifesto|||manifest
manuscript|manuscrito|manuscript|manuscrit|manoscritto|manuscrito|||manuskript,handschrift|~text ~writing
memorial|memorial,conmemorativo,monumento conmemorativo|memorial,commemorative|mémorial,commémoratif/commémorative|memoriale,commemorativo|memorial,comemorativo|||denkmal/denkmäler,gedenkstätte,mahnmal|~monument ~remembrance ~memory
to.migrate|migrar|migrate|migrer|migrare|migrar|||migrieren,wandern|~migration
miniature|miniatura|miniature|miniature|miniatura|miniatura|||miniatur|~tiny ~scale.model ~mini ~little
misery|miseria|misery|misère|miseria|miséria|||elend,misere|~poverty
monopoly|monopolio|monopoly|monopole|monopolio|monopólio|||monopol
to.narrate|narrar/narra,relatar|narrate,recount|narrer|narrare|narrar|||erzählen|~to.tell
narrator|narrador,cuentacuentos|narrator,storyteller|narrateur/narratrice,conteur/conteuse|narratore|narrador|||erzähler,erzählerin|~story
narrative|narrativa,relato|narrative,tale,account|récit|narrativa,racconto|narrativa,relato|||erzählung|~story ~narrator ~novel ~to.narrate
numerous|numeroso,cuantioso|numerous|nombreux/nombreuse|numeroso|numeroso|||zahlreich/zahlreiche/zahlreicher/zahlreiches/zahlreichen|~many
obesity|obesidad|obesity|obésité|obesità|obesidade|||fettleibigkeit,adipositas|~fat
obvious|obvio,evidente,patente,manifiesto|obvious,evident,manifest,patent|évident|ovvio,evidente|óbvio,evidente|||offensichtlich/offensichtliche/offensichtlicher/offensichtliches/offensichtlichen,offenkundig/offenkundige/offenkundiger/offenkundiges/offenkundigen|~clear
evidence|evidencia,prueba,indicio|evidence|évidence,preuve|evidenza,prova|evidência,prova|||beweis,evidenz,nachweis|~proof ~obvious
occasion|ocasión|occasion|occasion|occasione|ocasião|||anlass/anlässe,gelegenheit|~opportunity
occasional|ocasional|occasional|occasionnel/occasionnelle|occasionale|ocasional|||gelegentlich/gelegentliche/gelegentlicher/gelegentliches/gelegentlichen|~occasion
to.offend|ofender,agraviar|offend|offenser|offendere|ofender|||beleidigen,kränken|~insult
to.oppose|oponer|oppose|opposer|opporre|opor|||widersetzen,entgegentreten|~opposite.adj
opposition|oposición|opposition|opposition|opposizione|oposição|||opposition,widerstand|~to.oppose
opponent|oponente,adversario|opponent,adversary|adversaire,opposant|avversario,oppositore|oponente,adversário|||gegner,gegenspieler,widersacher|~rival ~enemy ~to.oppose
oppression|opresión|oppression|oppression|oppressione|opressão|||unterdrückung|!freedom ~tyranny
optimism|optimismo|optimism|optimisme|ottimismo|otimismo|||optimismus|~optimist ~hope ~positive
pessimism|pesimismo|pessimism|pessimisme|pessimismo|pessimismo|||pessimismus|!optimism ~negative
orphanage|orfanato,orfelinato,casa hogar|orphanage|orphelinat|orfanotrofio|orfanato|||waisenhaus/waisenhäuser|~orphan
outlet|tienda de descuento|outlet,factory outlet|magasin d'usine|spaccio,outlet|outlet|||outlet,fabrikverkauf|~store
output|salida,producción|output|sortie,production|uscita,produzione|saída,produção|||ausgabe,ausstoß,output
outpost|puesto avanzado|outpost|avant-poste|avamposto|posto avançado|||außenposten,vorposten|~frontier ~fortress
outstanding|sobresaliente,destacado,prominente,notable,descollante|outstanding,remarkable|remarquable,éminent|eccezionale,notevole|destacado,notável|||hervorragend/hervorragende/hervorragender/hervorragendes/hervorragenden,herausragend/herausragende/herausragender/herausragendes/herausragenden|~excellent
overflow|desborde,desbordamiento,rebose|overflow|débordement|traboccamento|transbordamento|||überlauf,überfluss|~flood
overview|visión general,vista general|overview|vue d'ensemble|panoramica|visão geral|||überblick,übersicht|~view ~panorama ~summary
ownership|propiedad,titularidad|ownership|propriété|proprietà|propriedade|||eigentum,besitz|~owner ~property
paradox|paradoja|paradox|paradoxe|paradosso|paradoxo|||paradox,paradoxon
parcel|paquete,parcela,encomienda|parcel,package|colis,parcelle|pacco,particella|pacote,parcela|||paket,päckchen,parzelle|~pack ~packaging ~shipment
participant|participante,partícipe|participant,entrant|participant|partecipante|participante|||teilnehmer,teilnehmerin|~to.participate ~contender
to.participate|participar/participa,tomar parte|participate,take part|participer|partecipare|participar|||teilnehmen
participation|participación|participation|participation|partecipazione|participação|||teilnahme,beteiligung|~to.participate
particle|partícula|particle|particule,corpuscule|particella|partícula|||teilchen,partikel|~atom ~molecule ~electron
peculiar|peculiar|peculiar|particulier,singulier/singulière|peculiare|peculiar|||eigentümlich/eigentümliche/eigentümlicher/eigentümliches/eigentümlichen,eigenartig/eigenartige/eigenartiger/eigenartiges/eigenartigen|~strange
penalty|penalti,multa,penal|penalty,fine,penalty kick,sanction|pénalité,amende|rigore,multa|pênalti,multa|||strafe,elfmeter,geldstrafe|~punishment
percentage|porcentaje|percentage|pourcentage|percentuale|percentagem,porcentagem|||prozentsatz/prozentsätze|~percent ~ratio
to.perceive|percibir|perceive,discern|percevoir|percepire|perceber|||wahrnehmen|~perception
perception|percepción|perception|perception|percezione|percepção|||wahrnehmung,perzeption|~sense
period|período,periodo,lapso|period|période|periodo|período|||periode,zeitraum/zeiträume|~time
perspective|perspectiva|perspective|perspective,point de vue|prospettiva|perspectiva|||perspektive|~view
prospect|perspectiva|prospect,outlook|perspective|prospettiva|perspectiva|||aussicht,perspektive|~perspective
petition|petición|petition|pétition|petizione|petição|||petition,bittschrift|~request
phenomenon|fenómeno|phenomenon,phenomena|phénomène|fenomeno|fenômeno|||phänomen|~phenomenal ~prodigy
philanthropy|filantropía|philanthropy|philanthropie|filantropia|filantropia|||philanthropie,menschenliebe|~charity
philanthropist|filántropo|philanthropist|philanthrope|filantropo|filantropo|||philanthrop,menschenfreund|~philanthropy ~patron ~donor
pledge|promesa,prenda|pledge,vow|promesse,gage|pegno,impegno|promessa,penhor|||gelöbnis,pfand/pfänder|~promise ~to.promise
poetic|poético|poetic,poetical|poétique|poetico|poético|||poetisch/poetische/poetischer/poetisches/poetischen|~poem ~poetry
pollution|contaminación,polución,polución ambiental|pollution,contamination|pollution|inquinamento|poluição|||verschmutzung,umweltverschmutzung|~waste
precaution|precaución,cautela|precaution,caution|précaution|precauzione,cautela|precaução,cautela|||vorsicht,vorsichtsmaßnahme|~prudence ~cautious ~careful
cautious|cauteloso,cauto,precavido|cautious,wary|prudent,précautionneux|cauto|cauteloso|||vorsichtig/vorsichtige/vorsichtiger/vorsichtiges/vorsichtigen,behutsam/behutsame/behutsamer/behutsames/behutsamen|~prudent ~careful
careful|cuidadoso,esmerado|careful|soigneux/soigneuse,attentif/attentive|attento,accurato|cuidadoso|||sorgfältig/sorgfältige/sorgfältiger/sorgfältiges/sorgfältigen,vorsichtig/vorsichtige/vorsichtiger/vorsichtiges/vorsichtigen|~care
careless|descuidado,negligente,despreocupado|careless,negligent|négligent,insouciant|sbadato,negligente|descuidado|||nachlässig/nachlässige/nachlässiger/nachlässiges/nachlässigen,unachtsam/unachtsame/unachtsamer/unachtsames/unachtsamen|!careful
prejudice|prejuicio|prejudice,bias|préjugé|pregiudizio|preconceito|||vorurteil
premiere|estreno,debut,première|premiere,debut,opening night,first night|première,début|prima,debutto|estreia|||uraufführung|~theatre
premier|primer ministro|premier,prime minister|premier ministre|primo ministro|primeiro-ministro|||ministerpräsident,premierminister|~minister ~president
premise|premisa|premise|prémisse|premessa|premissa|||prämisse,voraussetzung
premises|local,instalaciones|premises|locaux|locali|instalações|||räumlichkeiten,geschäftsräume|~property
prescription|receta,prescripción|prescription|ordonnance,prescription|ricetta,prescrizione|receita,prescrição|||rezept,verschreibung|~medicine
principle|principio|principle,tenet|principe|principio|princípio|||prinzip/prinzipien,grundsatz/grundsätze|~rule
privilege|privilegio,prerrogativa|privilege,prerogative|privilège|privilegio|privilégio|||privileg/privilegien,vorrecht|~vip ~advantage
privileged|privilegiado|privileged|privilégié|privilegiato|privilegiado|||privilegiert/privilegierte/privilegierter/privilegiertes/privilegierten|~privilege
probe|sonda|probe|sonde|sonda|sonda|||sonde|~to.explore ~explorer
to.proclaim|proclamar,pregonar|proclaim,herald|proclamer|proclamare|proclamar|||verkünden,proklamieren,ausrufen|~proclamation ~to.announce ~to.declare
to.promote|promover/promueve,promocionar,fomentar,impulsar|promote,foster|promouvoir|promuovere|promover|||fördern,bewerben|~promotion
promoter|promotor,impulsor|promoter|promoteur/promotrice|promotore|promotor|||förderer,promoter|~promotion
prototype|prototipo|prototype,archetype|prototype|prototipo|protótipo|||prototyp|~model
to.provoke|provocar/provoca,incitar|provoke,incite|provoquer|provocare|provocar|||provozieren|~provocation
provocation|provocación|provocation|provocation|provocazione|provocação
provocative|provocativo,provocador,provocante|provocative|provocant,provocateur|provocante,provocatorio|provocante,provocador,provocativo|||provokativ/provokative/provokativer/provokatives/provokativen,provozierend/provozierende/provozierender/provozierendes/provozierenden,provokant/provokante/provokanter/provokantes/provokanten|~provocation ~sexy ~seductive
punctual|puntual|punctual|ponctuel/ponctuelle|puntuale|pontual|||pünktlich/pünktliche/pünktlicher/pünktliches/pünktlichen
punctuality|puntualidad|punctuality|ponctualité|puntualità|pontualidade|||pünktlichkeit|~punctual
to.qualify|calificar,clasificar,habilitar|qualify|qualifier|qualificare|qualificar|||qualifizieren|~qualification
qualification|calificación|qualification|qualification|qualifica|qualificação|||qualifikation,qualifizierung
quota|cuota|quota|quota|quota|cota,quota|||quote,kontingent|~share.stock
radiation|radiación|radiation,irradiation|rayonnement,radiation|radiazione|radiação|||strahlung|~ray ~radiant ~nuclear
to.radiate|irradiar/irradia,radiar|radiate,beam|rayonner|irradiare,irraggiare|irradiar|||strahlen,ausstrahlen|~radiation ~to.shine ~radiant ~sunbeam
receipt|recibo,comprobante|receipt|reçu,quittance|ricevuta,scontrino|recibo|||quittung,kassenbon,beleg|~bill.invoice
reckless|temerario,imprudente,osado,intrépido|reckless,daredevil,foolhardy|téméraire|spericolato,temerario|temerário|||rücksichtslos/rücksichtslose/rücksichtsloser/rücksichtsloses/rücksichtslosen,waghalsig/waghalsige/waghalsiger/waghalsiges/waghalsigen,tollkühn/tollkühne/tollkühner/tollkühnes/tollkühnen|~audacity ~brave ~adventurer
to.reconcile|reconciliar|reconcile|réconcilier|riconciliare|reconciliar|||versöhnen|~forgiveness
reconstruction|reconstrucción|reconstruction,rebuilding|reconstruction|ricostruzione|reconstrução|||wiederaufbau,rekonstruktion|~construction
recruit|recluta|recruit,conscript|recrue|recluta|recruta|||rekrut|~soldier ~cadet
recruitment|reclutamiento|recruitment,recruiting|recrutement|reclutamento|recrutamento|||rekrutierung,anwerbung,personalbeschaffung|~recruit
redemption|redención,rescate|redemption|rédemption|redenzione|redenção|||erlösung|~salvation ~redeemer ~saviour
reform|reforma|reform,reformation|réforme|riforma|reforma|||reform|~change
refund|reembolso,devolución,reintegro|refund,reimbursement|remboursement|rimborso|reembolso|||rückerstattung,erstattung|~money
regard|consideración,mirada|regard|égard|riguardo|consideração|||rücksicht,achtung|~respect
to.reinforce|reforzar/refuerza|reinforce,bolster|renforcer|rinforzare|reforçar|||verstärken|~to.strengthen
reinforcement|refuerzo|reinforcement|renfort|rinforzo|reforço|||verstärkung|~to.reinforce
to.rejoice|regocijarse,alegrar,alegrarse|rejoice,gladden|se réjouir|rallegrarsi,gioire|alegrar-se,regozijar|||freuen,frohlocken,jubeln|~joy ~to.celebrate ~happiness
to.renovate|renovar,reformar,remozar,rehabilitar,remodelar|renovate,refurbish,revamp,remodel|rénover|ristrutturare,rinnovare|renovar,reformar|||renovieren,sanieren,erneuern|~renewal ~to.renew ~to.restore
to.represent|representar/representa|represent|représenter|rappresentare|representar|||vertreten,repräsentieren,darstellen|~representative
representative|representante,delegado|representative,rep|représentant|rappresentante|representante|||vertreter,repräsentant|~agent
representation|representación|representation|représentation|rappresentazione|representação|||vertretung,darstellung,repräsentation|~representative
to.resemble|parecerse,semejar,asemejarse|resemble,look like|ressembler|somigliare|parecer-se|||ähneln,gleichen|~similar
resemblance|parecido,semejanza,similitud,semblanza|resemblance,likeness,similarity|ressemblance,similitude,similarité|somiglianza|semelhança|||ähnlichkeit|~similar
to.retain|retener,conservar|retain|retenir|trattenere|reter|||behalten,zurückhalten|~to.keep
reunion|reencuentro,reunión|reunion|réunion,retrouvailles|riunione|reunião,reencontro|||wiedersehen,wiedervereinigung|~encounter
to.reveal|revelar/revela,desvelar|reveal,disclose,unveil,uncover|révéler,dévoiler|rivelare,svelare|revelar,desvelar|||enthüllen,offenbaren|~revelation ~to.discover
reverse|reverso,inverso,revés|reverse,inverse|inverse,revers|inverso,rovescio|inverso,reverso|||umgekehrt/umgekehrte/umgekehrter/umgekehrtes/umgekehrten,rückseite|~opposite.adj
to.rotate|rotar,girar|rotate,revolve|tourner|ruotare|girar|||rotieren,drehen|~rotation ~rotary ~to.spin ~to.turn
routine|rutina|routine|routine|routine|rotina|||routine|~habit
scarce|escaso|scarce,scant,meager,sparse|rare,maigre|scarso|escasso|||knapp/knappe/knapper/knappes/knappen,spärlich/spärliche/spärlicher/spärliches/spärlichen,rar/rarer/raren|!abundance ~few
scarcity|escasez,carestía|scarcity,shortage,dearth|pénurie|scarsità,carenza|escassez|||knappheit,mangel/mängel|~scarce
to.scatter|esparcir,dispersar,diseminar,desparramar|scatter,disperse,strew|éparpiller,disperser|spargere,disperdere|espalhar,dispersar|||zerstreuen,verstreuen|~to.spread
scenario|escenario|scenario|scénario|scenario|cenário|||szenario/szenarien|~scene
scheme|esquema|scheme,schema,diagram|schéma|schema|esquema|||schema/schemata|~plan
segment|segmento,tramo|segment|segment|segmento|segmento|||segment|~section ~part ~fragment
settlement|asentamiento,liquidación,poblado|settlement|colonie,règlement|insediamento|assentamento,povoado|||siedlung,ansiedlung|~colony ~settler ~village
settler|colono,colonizador|settler,colonist|colon|colono|colono|||siedler,kolonist|~colony ~founder
significant|significativo|significant|significatif/significative|significativo|significativo|||bedeutsam/bedeutsame/bedeutsamer/bedeutsames/bedeutsamen,signifikant/signifikante/signifikanter/signifikantes/signifikanten|~meaning
skyline|silueta urbana,horizonte|skyline|horizon,silhouette urbaine,ligne d'horizon|profilo urbano|linha do horizonte|||skyline|~horizon ~skyscraper
spectacle|espectáculo|spectacle|spectacle|spettacolo|espetáculo|||spektakel,schauspiel|~show ~spectacular ~spectator
sponsor|patrocinador,auspiciador,espónsor|sponsor,backer|parrain,sponsor|sponsor|patrocinador|||sponsor/sponsoren,förderer|~sponsorship ~philanthropist
sponsorship|patrocinio,auspicio|sponsorship,patronage|parrainage,patronage|patrocinio|patrocínio|||patenschaft
patron|patrono,mecenas,benefactor,protector|patron,benefactor,maecenas|mécène,bienfaiteur|mecenate,benefattore|mecenas,benfeitor|||mäzen,gönner,schirmherr|~sponsor
statement|declaración|statement|déclaration|dichiarazione|declaração|||erklärung,aussage|~declaration
static|estático|static|statique|statico|estático|||statisch/statische/statischer/statisches/statischen|!dynamic
statistics|estadística|statistics,statistical|statistique|statistica|estatística|||statistik|~number
status|estatus,estado|status|statut|stato,condizione|status,estado|||status|~rank
steady|firme,constante|steady|régulier/régulière,stable|costante,fermo|firme,constante|||stetig/stetige/stetiger/stetiges/stetigen,beständig/beständige/beständiger/beständiges/beständigen,gleichmäßig/gleichmäßige/gleichmäßiger/gleichmäßiges/gleichmäßigen|~stable ~firm.adj ~constant
to.subscribe|suscribir|subscribe|souscrire,s'abonner|sottoscrivere|subscrever,assinar|||abonnieren|~subscription
substantial|sustancial|substantial|substantiel/substantielle|sostanziale|substancial|||substanziell/substanzielle/substanzieller/substanzielles/substanziellen,wesentlich/wesentliche/wesentlicher/wesentliches/wesentlichen|~substance
successor|sucesor|successor|successeur|successore|sucessor|||nachfolger|~heir
sufficient|suficiente|sufficient|suffisant|sufficiente|suficiente|||ausreichend/ausreichende/ausreichender/ausreichendes/ausreichenden,genügend/genügende/genügender/genügendes/genügenden,hinreichend/hinreichende/hinreichender/hinreichendes/hinreichenden|~enough
surplus|excedente,superávit,sobrante|surplus|excédent,surplus|eccedenza,surplus|excedente|||überschuss/überschüsse|~excess ~extra
surrender|rendición,entrega,capitulación|surrender,capitulation|reddition|resa|rendição|||kapitulation,aufgabe|~defeat
to.survive|sobrevivir/sobrevive|survive|survivre|sopravvivere|sobreviver|||überleben|~survival ~survivor
sympathy|simpatía|sympathy,liking|sympathie|simpatia|simpatia|||sympathie,mitgefühl|~kindness ~compassion
likeable|simpático|likeable,likable,congenial|sympathique,sympa|simpatico|simpático|||sympathisch/sympathische/sympathischer/sympathisches/sympathischen,liebenswürdig/liebenswürdige/liebenswürdiger/liebenswürdiges/liebenswürdigen|~sympathy ~friendly ~charming
empathy|empatía|empathy|empathie|empatia|empatia|||empathie,einfühlungsvermögen|~sympathy ~compassion ~sensitivity
symptom|síntoma|symptom|symptôme|sintomo|sintoma|||symptom|~illness
systematic|sistemático|systematic,methodical|systématique|sistematico|sistemático|||systematisch/systematische/systematischer/systematisches/systematischen|~system
technical|técnico|technical|technique|tecnico|técnico|||technisch/technische/technischer/technisches/technischen|~technique
tendency|tendencia|tendency|tendance|tendenza|tendência|||tendenz|~trend
to.terminate|terminar,finalizar,concluir|terminate|terminer|terminare|terminar|||beenden|~to.end
terrain|terreno|terrain|terrain|terreno|terreno|||gelände|~soil ~land
thorough|minucioso,cabal,meticuloso,exhaustivo|thorough,meticulous,exhaustive|minutieux/minutieuse,méticuleux/méticuleuse|minuzioso,meticoloso|minucioso,meticuloso|||gründlich/gründliche/gründlicher/gründliches/gründlichen,sorgfältig/sorgfältige/sorgfältiger/sorgfältiges/sorgfältigen|~precise ~careful ~exact
transplant|trasplante,injerto|transplant,graft|greffe,transplantation|trapianto,innesto|transplante,enxerto|||transplantation,transplantat
treasurer|tesorero|treasurer|trésorier/trésorière|tesoriere|tesoureiro|||schatzmeister,kassenwart|~treasury ~accountant
trivial|trivial,banal,baladí|trivial,banal,trifling|trivial,banal,anodin|banale|trivial|||trivial/triviale/trivialer/triviales/trivialen,belanglos/belanglose/belangloser/belangloses/belanglosen|!important
tuition|enseñanza,matrícula|tuition|frais de scolarité|retta|mensalidade|||unterricht,studiengebühr,schulgeld|~teaching
turmoil|agitación,torbellino,tumulto,conmoción|turmoil,commotion,tumult,upheaval|agitation,tumulte|tumulto,agitazione|agitação,tumulto|||aufruhr,tumult|~chaos ~crisis ~turbulence ~riot
typical|típico,característico|typical|typique|tipico|típico|||typisch/typische/typischer/typisches/typischen|~type
unanimous|unánime|unanimous|unanime|unanime|unânime|||einstimmig/einstimmige/einstimmiger/einstimmiges/einstimmigen,einmütig/einmütige/einmütiger/einmütiges/einmütigen|~unity
to.undertake|emprender/emprende|undertake|entreprendre|intraprendere|empreender|||unternehmen|~venture
to.unify|unificar|unify|unifier|unificare|unificar|||vereinigen,vereinheitlichen|~unity ~to.unite ~union
unified|unificado|unified|unifié|unificato|unificado|||vereint/vereinte/vereinter/vereintes/vereinten,vereinheitlicht/vereinheitlichte/vereinheitlichter/vereinheitlichtes/vereinheitlichten,vereinigt/vereinigte/vereinigter/vereinigtes/vereinigten|~united ~unity ~to.unify ~union
upright|erguido,vertical,enhiesto|upright,erect|droit,dressé|eretto,ritto|ereto,vertical|||aufrecht/aufrechte/aufrechter/aufrechtes/aufrechten|~vertical ~straight
vacant|vacante,desocupado|vacant,unoccupied|vacant|vacante|vago,vacante|||vakant/vakante/vakanter/vakantes/vakanten,unbesetzt/unbesetzte/unbesetzter/unbesetztes/unbesetzten,freie/freier/freien|~empty
vague|vago,impreciso|vague,imprecise|vague|vago|vago|||vage/vager/vages/vagen,unbestimmt/unbestimmte/unbestimmter/unbestimmtes/unbestimmten|!clear
lazy.idle|vago,ocioso|idle|oisif/oisive|ozioso|vadio,ocioso|||müßig/müßige/müßiger/müßiges/müßigen,untätig/untätige/untätiger/untätiges/untätigen|~lazy
valid|válido,vigente|valid|valide|valido|válido|||gültig/gültige/gültiger/gültiges/gültigen,valide/valider/valides/validen|~legal
variable|variable|variable,changeable|variable|variabile|variável|||variabel/variable/variabler/variables/variablen,veränderlich/veränderliche/veränderlicher/veränderliches/veränderlichen|~to.change
verdict|veredicto,fallo|verdict|verdict|verdetto|veredicto|||urteil,urteilsspruch|~judgment
viable|viable,factible,realizable|viable,feasible|viable,faisable|fattibile,attuabile|viável,factível|||machbar/machbare/machbarer/machbares/machbaren,tragfähig/tragfähige/tragfähiger/tragfähiges/tragfähigen,durchführbar/durchführbare/durchführbarer/durchführbares/durchführbaren|~possible
to.vibrate|vibrar/vibra|vibrate|vibrer|vibrare|vibrar|||vibrieren,schwingen|~vibration ~vibrant
vicinity|vecindad,inmediaciones,cercanías|vicinity|voisinage,environs|vicinanza|vizinhança|||umgebung,nähe,nachbarschaft|~neighborhood
viewer|espectador,visor,televidente,telespectador|viewer|spectateur,visionneuse|spettatore|espectador|||zuschauer,betrachter|~spectator
vocabulary|vocabulario,léxico|vocabulary,lexicon|vocabulaire|vocabolario|vocabulário|||wortschatz,vokabular|~word
vocation|vocación|vocation,calling|vocation|vocazione|vocação|||berufung|~profession ~mission
vulnerable|vulnerable|vulnerable,defenseless|vulnérable|vulnerabile|vulnerável|||verletzlich/verletzliche/verletzlicher/verletzliches/verletzlichen,verwundbar/verwundbare/verwundbarer/verwundbares/verwundbaren|~fragile ~weak
welfare|bienestar social|welfare|bien-être|benessere|bem-estar|||wohlfahrt,fürsorge,sozialhilfe|~wellness ~healthcare
withdrawal|retirada,retiro|withdrawal,retreat|retrait|ritiro|retirada|||rückzug,entzug,abhebung|~to.return
aperture|apertura,abertura,orificio|aperture,opening|ouverture|apertura|abertura|||öffnung,blende,apertur|~open
to.aspire|aspirar/aspira,anhelar|aspire|aspirer|aspirare|aspirar|||streben,anstreben|~aspiration ~ambitious
aspiration|aspiración,anhelo|aspiration|aspiration|aspirazione|aspiração|||streben,bestrebung|~ambition ~dream ~desire
atelier|taller de artista|atelier|atelier|atelier|ateliê||||~workshop ~studio ~couturier
bonanza|bonanza|bonanza,windfall|bonanza,aubaine|bonanza|bonança|||goldgrube|~prosperity ~abundance ~gold ~wealth ~jackpot
to.cherish|atesorar,apreciar|cherish,treasure|chérir|avere caro|estimar|||hegen,schätzen|~dear ~to.love ~to.adore
enclave|enclave|enclave|enclave|enclave|enclave|||enklave|~territory
gleam|fulgor,destello|gleam,glint,glimmer,sheen|lueur,miroitement|luccichio,barlume|fulgor,lampejo|||schimmer,glanz,schein|~shine ~glow ~gleaming ~twinkle ~flash
lumen|lumen|lumen|lumen|lumen|lúmen|||lumen|~light ~lamp ~luminous
mirage|espejismo|mirage|mirage|miraggio|miragem|||fata morgana,luftspiegelung,trugbild|~illusion ~oasis ~desert
patriot|patriota|patriot|patriote|patriota|patriota|||patriot,patriotin|~homeland ~nation
patriotic|patriótico|patriotic|patriotique|patriottico|patriótico|||patriotisch/patriotische/patriotischer/patriotisches/patriotischen|~patriot
shire|comarca|shire|comté|contea|comarca|||grafschaft|~county
sonnet|soneto|sonnet|sonnet|sonetto|soneto|||sonett|~poem ~poetry ~verse
sylvan|silvano,boscoso,selvático|sylvan,wooded,woodland|boisé,sylvestre|boschivo,silvano|silvestre|||bewaldet/bewaldete/bewaldeter/bewaldetes/bewaldeten,waldig/waldige/waldiger/waldiges/waldigen|~forest ~wild ~jungle
vanguard|vanguardia,vanguardista|vanguard,avant-garde,vanguardist|avant-garde|avanguardia|vanguarda|||avantgarde,vorhut|~front ~pioneer ~leader ~innovative
verdant|verde,lozano|verdant,lush green|verdoyant|verdeggiante|verdejante|||grünend/grünende/grünender/grünendes/grünenden,begrünt/begrünte/begrünter/begrüntes/begrünten|~green ~greenish ~meadow ~leafy
verve|brío,garbo,ímpetu|verve,brio,vivacity,panache,elan|verve,brio,panache,élan|verve,brio|verve,brio|||verve,schwung|~vigour ~vitality ~vigorous ~enthusiasm
homestead|casa solariega|homestead,manor house|manoir|podere|casa senhorial|||gehöft,heimstätte,gutshaus|~farm ~cottage ~manor.house ~ranch
clap|palmada|clap|claquement|battimano|palma|||klatschen,klaps|~applause ~to.applaud
convoy|convoy|convoy|convoi|convoglio|comboio|||konvoi,geleitzug|~caravan
crate|cajón,jaba,huacal,guacal|crate|cageot,caisse|cassa,cassetta|caixote,engradado|||kiste,lattenkiste|~box ~container
dean|decano|dean|doyen/doyenne|decano,preside|decano|||dekan|~university
fiend|demonio|fiend|démon|demonio|demônio|||unhold,teufel,dämon|~demon ~devil ~monster
fuse|fusible,mecha|fuse|fusible,mèche|fusibile,miccia|fusível,pavio|||sicherung,zündschnur,lunte|~electric
glaze|glaseado,esmaltado|glaze|glaçage|glassa|glacê|||glasur|~frosting ~gloss
`
