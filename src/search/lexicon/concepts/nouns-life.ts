// Nouns of everyday life: house, street, school, work, society.
export const nounsLife = `
accuracy|exactitud,precisión|accuracy,precision,exactitude|exactitude,précision|esattezza,precisione|exatidão,precisão|||genauigkeit,präzision,exaktheit|~exact
appeal|atractivo,apelación|appeal,allure|attrait,appel|fascino,appello|apelo|||reiz,anziehungskraft|~attractive ~attraction ~charm
argument|argumento,discusión|argument|argument,dispute|argomento,discussione|argumento,discussão|||argument/argumente,streit|~debate ~dispute ~quarrel
aspect|aspecto|aspect|aspect|aspetto|aspecto|||aspekt/aspekte|~facet
facet|faceta|facet|facette|sfaccettatura|faceta|||facette
background|fondo,trasfondo|background|fond,arrière-plan,toile de fond|sfondo|fundo,plano de fundo|||hintergrund/hintergründe|~scenery
bait|cebo,carnada|bait|appât|esca|isca,engodo|||köder|~hook ~fishing
lure|señuelo,reclamo,añagaza|lure,decoy|leurre|richiamo|chamariz|||lockmittel,lockvogel/lockvögel,köder|~bait
ballot|papeleta,votación|ballot|scrutin,bulletin de vote|scheda,scrutinio|cédula,votação|||stimmzettel,abstimmung|~vote ~election
election|elección,comicios|election|élection|elezione|eleição|||wahl/wahlen|~vote
basement|sótano,subsuelo|basement,cellar|sous-sol|seminterrato|porão,cave|||untergeschoss,keller|~cellar ~vault
booth|cabina,puesto,caseta|booth,stall|cabine,stand|cabina,bancarella|cabine,barraca,estande|||bude,kabine,stände|~kiosk
stand.fair|puesto,estand|stand|stand|stand|estande|||stände,messestand|~booth
burden|carga,peso,fardo|burden|fardeau|fardello,peso,onere|fardo,peso|||lasten,bürde|~to.load ~cargo
bundle|fardo,bulto,atado|bundle,bale|paquet,ballot|fagotto,balla|fardo,feixe,embrulho|||bündel,ballen|~pack ~sheaf ~parcel
sheaf.bunch|manojo,puñado,atado|bunch,handful|poignée,botte|mazzo,manciata|punhado,molho|||bund,handvoll,bündel|~bouquet ~sheaf
cabinet|gabinete,armario|cabinet|cabinet|gabinetto,armadietto|gabinete,armário|||kabinett,schrank/schränke|~wardrobe ~cupboard
cheer|ánimo,alegría|cheer|acclamation,gaieté|allegria,acclamazione|ânimo,aclamação|||jubel,beifall|~joy ~applause ~hooray
clasp|broche,hebilla,hebijón|clasp,buckle|agrafe,boucle,fermoir|fibbia,fermaglio|fivela,fecho|||schnalle,spange,verschluss|~brooch ~clamp ~fastener
clerk|oficinista,escribiente,amanuense,dependiente|clerk|commis,employé de bureau|impiegato|escriturário|||schreiber,büroangestellter|~employee ~secretary
scribe|escriba,copista|scribe,copyist,scrivener|scribe,copiste|scriba,copista,scrivano|escriba,copista,escrivão|||schreiber,schriftgelehrter|~clerk ~writer ~manuscript
climax|clímax,culminación|climax,culmination|apogée,paroxysme|culmine,apice|clímax|||höhepunkt,klimax|~apex ~summit ~peak
apogee|apogeo|apogee,heyday|apogée,âge d'or|apogeo|apogeu|||apogäum,höhepunkt,blütezeit|~climax
clue|pista,indicio|clue,hint|indice|indizio|pista,indício|||hinweis,indiz/indizien|~trace ~indication
conflict|conflicto,contienda|conflict,clash|conflit|conflitto|conflito|||konflikt/konflikte|~war ~battle ~fight ~dispute ~wars
dilemma|dilema,disyuntiva|dilemma|dilemme|dilemma|dilema|||dilemma,zwickmühle|~problem
decade|década,decenio|decade|décennie|decennio|década|||jahrzehnt/jahrzehnte,dekade|~century
deed|hazaña,acto,proeza,gesta|deed,feat,exploit|exploit,fait,prouesse,geste,acte|impresa,gesta,prodezza|feito,façanha,proeza|||tat/taten,heldentat|~action ~heroic ~achievement
derby|derbi|derby|derby|derby|dérbi|||derby|~match.game
match.game|partido|match|match|partita|partida,jogo|||spiel/spiele|~game
dial|esfera,dial|dial,clock face|cadran|quadrante|mostrador|||zifferblatt|~clock
dictator|dictador|dictator|dictateur|dittatore|ditador|||diktator/diktatoren|~tyrant ~tyranny
tyrant|tirano,déspota,opresor|tyrant,despot|tyran,despote|tiranno,despota|tirano,déspota|||tyrann/tyrannen,despot|~cruel ~ruler.person
tyranny|tiranía,despotismo|tyranny,despotism|tyrannie,despotisme|tirannia|tirania|||tyrannei|~tyrant
ditch|zanja,acequia,foso,cuneta|ditch,moat,fosse|fossé,douve|fosso|fosso,vala|||graben/gräben|~canal ~trench
irrigation.ditch|acequia|irrigation ditch|canal d'irrigation|canale d'irrigazione|acéquia|larqha||bewässerungsgraben|~ditch
doom|perdición,fatalidad|doom|perdition,fatalité|rovina,condanna|perdição,fatalidade|||verderben,verhängnis,untergang|~fate ~fate.bad ~apocalypse
ensign|alférez,insignia,abanderado|ensign,standard-bearer|enseigne|alfiere,insegna|alferes,insígnia|||fähnrich|~flag ~banner ~lieutenant
insignia|insignia,distintivo,escarapela|insignia|insigne|insegna,distintivo|insígnia,distintivo|||insignien,abzeichen|~badge ~emblem ~ensign ~coat-of-arms
excess|exceso,demasía,sobra|excess|excès|eccesso|excesso|||übermaß,exzess|~too-much
faction|facción,bando,bandería|faction,side|faction|fazione|facção|||fraktion,splittergruppe|~group
feature|rasgo,característica,atributo|feature,trait|trait,caractéristique|caratteristica,tratto|característica,traço|||merkmal/merkmale,eigenschaft|~quality
characteristic|característico|characteristic|caractéristique|caratteristico|característico|||charakteristisch/charakteristische,kennzeichnend|~feature
flair|don,instinto|flair,knack|flair,don|fiuto,talento|faro,talento|||gespür,flair|~talent
gift.talent|don,dote|gift,endowment|don|dono,dote|dom,dote|||gabe,begabung|~talent
gifted|dotado|gifted,endowed|doué|dotato|dotado|||begabt/begabte/begabter|~talented ~genius ~gift.talent
flesh|carne|flesh|chair|carne|carne|||fleisch|~meat
fragment|fragmento|fragment,scrap|fragment|frammento|fragmento|||fragment,bruchstück|~piece ~part
shard|esquirla,añico,tiesto|shard,sliver|éclat,tesson|scheggia|caco,estilhaço|||scherbe/scherben,splitter|~fragment ~splinter ~piece
gap|brecha,hueco,abertura|gap,breach|écart,brèche|divario,breccia|brecha,lacuna|||lücke,spalt|~hole
gossip|chisme,cotilleo,habladuría,comadreo,bochinche|gossip,tittle-tattle,tattle|potin,commérage,ragot|pettegolezzo,chiacchiera|fofoca,mexerico|||klatsch,tratsch|~rumor
rumor|rumor,bulo|rumor,rumour,hearsay|rumeur,bruit|diceria,voce|boato,rumor|||gerücht/gerüchte|~news
grade|grado,calificación|grade|grade,note|grado,voto|grau,nota|||grad|~degree
grant|beca,subvención|grant,subsidy|bourse,subvention|borsa,sovvenzione|bolsa,subsídio|||stipendium,zuschuss,subvention|~scholarship
gravy|salsa de carne|gravy|jus de viande|sugo|molho de carne|||bratensoße,bratensauce|~sauce
habitat|hábitat|habitat|habitat|habitat|habitat|||habitat,lebensraum|~environment ~ecosystem
haunt|guarida,rondar,escondrijo|haunt,hangout|repaire,hanter|ritrovo|covil,assombrar|||schlupfwinkel,spuken|~den ~haunted ~ghost
hull|casco|hull|coque|scafo|casco|||rumpf,schiffsrumpf|~ship ~stern
bustle|bullicio,ajetreo,trajín,barullo|bustle,hustle,hubbub|agitation,effervescence|trambusto|agitação,alvoroço|||trubel,gewühl,hektik|~noise
jaw|mandíbula,quijada,maxilar|jaw,jawbone,mandible|mâchoire|mascella,mandibola|mandíbula,queixada|||kiefer|~chin ~fang ~mouth
jury|jurado|jury|jury|giuria|júri|||jury,geschworene|~judge ~verdict
oath|juramento|oath,vow|serment|giuramento|juramento|||eid,schwur|~promise ~pledge
keeper|guardián,cuidador,custodio,celador|keeper,custodian,caretaker,warden|gardien/gardienne|custode|guardião,zelador|||hüter,wärter,pfleger|~guard ~custody ~guardian-angel ~ward
custody|custodia|custody|garde|custodia|custódia|||gewahrsam,obhut,verwahrung|~protection
knob|perilla,pomo|knob|bouton,pommeau|pomello,manopola|maçaneta,puxador|||knauf,drehknopf|~handle
landmark|hito,punto de referencia|landmark,milestone|repère,jalon|punto di riferimento,pietra miliare|marco|||wahrzeichen,meilenstein|~monument
lap.legs|regazo|lap|giron,genoux|grembo|colo|||schoß|~knee
length|largo,longitud|length|longueur|lunghezza|comprimento|||länge|~long
width|ancho,anchura|width,breadth|largeur|larghezza|largura|||breite,weite|~wide
weight.slim|peso|weightlifting|haltérophilie|sollevamento pesi|halterofilia|||gewichtheben|~weight
limb|miembro,extremidad|limb|membre|arto|membro|||glied/glieder,gliedmaße|~arm ~leg
lobby|vestíbulo|lobby,vestibule|hall,vestibule|atrio,vestibolo|saguão,vestíbulo|||lobby,vorhalle,empfangshalle|~hall
hall|vestíbulo,salón,zaguán,recibidor|hall|hall,salle|sala,ingresso|salão,átrio|||halle,saal|~salon
margin|margen|margin|marge|margine|margem|||rand/ränder,marge,spielraum|~edge
mess|desorden,lío,desbarajuste|mess,disorder|désordre,pagaille|disordine,pasticcio|bagunça,desordem|||unordnung,durcheinander|~chaos ~jumble
moral|moral|moral,morals|moral/morale|morale|moral|||moral,moralisch|~ethics ~ethical
ethics|ética|ethics|éthique|etica|ética|||ethik|~philosophy
ethical|ético|ethical|éthique|etico|ético|||ethisch/ethische|~ethics
motive|motivo|motive|motif|motivo|motivo|||motiv,beweggrund|~reason
musk|almizcle|musk|musc|muschio|almíscar|||moschus|~perfume ~scent
ounce|onza|ounce|once|oncia|onça|||unze|~pound.money
outcast|paria,marginado,proscrito|outcast,pariah|paria|paria,emarginato|pária|||ausgestoßener,paria|~outlaw ~exile
outfit|conjunto,atuendo,atavío|outfit,attire,getup|tenue|completo,abbigliamento,tenuta|traje,roupa|||outfit,kleidung|~clothing ~costume ~suit
paste|pasta,engrudo|paste|pâte|pasta,impasto|pasta|||paste|~dough
pause|pausa,descanso,receso|pause,break|pause|pausa|pausa|||pause|~rest
pedal|pedal|pedal|pédale|pedale|pedal|||pedal/pedale|~bicycle
peer|par,igual|peer|pair|pari|par|||ebenbürtiger,gleichgestellter|~equal
perch|percha,posarse,alcándara|perch,roost|perchoir|posatoio|poleiro|||sitzstange|~bird
hook.coat|perchero|coat rack,coat stand|portemanteau|appendiabiti,attaccapanni|cabide|||garderobenständer,kleiderständer|~hanger
perk|ventaja,beneficio|perk,perquisite|avantage|vantaggio|vantagem|||vorteil,vergünstigung|~advantage
pin|alfiler,pasador|pin,straight pin|épingle|spillo,spilla|alfinete,pino|||stecknadel,nadel|~needle
safety-pin|imperdible|safety pin|épingle de sûreté|spilla da balia|alfinete de segurança|||sicherheitsnadel|~pin
pit|foso,hoyo|pit|fosse,puits|fossa,buca|cova,fosso|||grube|~hole ~abyss ~trench
plank|tablón,tabla|plank,board|planche|asse,tavola|tábua,prancha,pranchão|||planke,bohle,brett|~wood
prey|presa|prey|proie|preda|presa|||beute|~hunting ~hunter
predator|depredador,predador|predator|prédateur|predatore|predador|||raubtier,räuber|~prey ~carnivore ~bird.of.prey ~hunter
quirk|rareza,manía,extravagancia|quirk,oddity,peculiarity|bizarrerie,manie,excentricité|stranezza|esquisitice|||marotte,eigenart|~strange ~peculiar
quiz|cuestionario,concurso|quiz|quiz,questionnaire|quiz|questionário|||quiz|~question
rack|rejilla,perchero|rack|râtelier,casier|rastrelliera|prateleira,grade|||gestell,ständer|~shelf.unit
raid|incursión,redada,correría,asalto|raid,foray,incursion|raid,descente,incursion,razzia|incursione,razzia|incursão,ataque|||überfall,razzia,raubzug|~attack ~invasion ~siege
ramp|rampa|ramp|rampe|rampa|rampa|||rampe|~slope
rhyme|rima|rhyme|rime|rima|rima|||reim/reime|~verse ~poem ~poetry
rotor|rotor|rotor|rotor|rotore|rotor|||rotor|~rotation
ruin|ruina|ruin|ruine|rovina|ruína|||ruin,verderben|~ruins ~wreck
sack|saco,costal,talego,talega|sack|sac|sacco|saco|||sack/säcke|~bag ~pouch
scoop|cucharón,primicia|scoop|pelle,scoop|paletta,scoop|concha,furo|||schöpfkelle,schaufel|~ladle
scope|alcance,mira|scope|portée|portata|alcance|||reichweite,umfang|~ambit ~telescope
scroll|rollo,pergamino|scroll,parchment|rouleau,parchemin|rotolo,pergamena|rolo,pergaminho|||schriftrolle,pergament|~paper ~manuscript
papyrus|papiro|papyrus|papyrus|papiro|papiro|||papyrus|~scroll
shed|cobertizo,tinglado,galpón|shed|hangar,remise,abri|capanno,tettoia|galpão,telheiro,barracão|||schuppen|~hut ~barn ~cabin
siege|asedio,sitio|siege|siège|assedio|cerco,assédio|||belagerung|~war ~fortress
slot|ranura|slot,slit|fente|fessura|ranhura,fenda|||schlitz|~hole
staff.personnel|personal|staff,personnel|personnel|personale|pessoal|||belegschaft|~team
staff.stick|báculo,vara,cayado|staff,crook,crosier|bâton|bastone,verga,bordone|báculo,bastão,cajado|||stab/stäbe|~cane.stick ~scepter ~wand ~rod
stair.step|peldaño,escalón|stair,step|marche|gradino,scalino|degrau|||treppenstufe|~stairs ~ladder ~step
stake|estaca,apuesta|stake|pieu,enjeu|paletto,posta|estaca,aposta|||pfahl/pfähle,einsatz|~bet
stern|popa|stern,poop|poupe|poppa|popa|||heck|~ship !prow ~rudder
prow|proa|prow,bow|proue|prua|proa||||~ship
stitch|puntada|stitch|point|punto|ponto|||stich,masche|~sewing ~embroidery ~to.sew
stuff|cosas,relleno|stuff|trucs,choses|roba|coisas|||zeug,sachen|~thing ~object
thing.gadget|cosa,chisme,cachivache,chirimbolo|thingy,gizmo,doohickey,thingamajig|truc,machin|coso,aggeggio|treco,troço|||dingsbums,ding|~gadget
survivor|sobreviviente|survivor|survivant|sopravvissuto|sobrevivente|||überlebender/überlebende|~survival ~castaway
temper|temple,genio|temper|tempérament,humeur|temperamento|têmpera,gênio|||gemüt,naturell|~mood ~temperament
temperament|temperamento|temperament|tempérament|temperamento|temperamento||||~character
term|término,plazo|term|terme,délai|termine,scadenza|termo,prazo|||begriff,frist|~word
deadline|plazo,fecha límite|deadline,due date|délai,date limite|scadenza|prazo|||termin,frist,abgabetermin|~term
texture|textura|texture|texture|consistenza,tessitura|textura|||textur|~fabric ~textile
thrust|empuje|thrust|poussée|spinta|impulso,empuxo|||schub|~impulse ~propulsion
trance|trance,arrobamiento|trance|transe|trance|transe|||trance|~ecstasy
treaty|tratado|treaty|traité|trattato|tratado|||vertrag,abkommen|~pact ~truce ~agreement
trial|juicio,prueba,ensayo|trial|procès,essai|processo,prova|julgamento,ensaio|||prozess,versuch|~test
tribute|tributo,homenaje,pleitesía|tribute,homage|hommage,tribut|omaggio,tributo|tributo,homenagem|||tribut,hommage,huldigung|~admiration
trouble|problema,apuro,aprieto|trouble|ennui,problème,difficulté|guaio,difficoltà|problema,apuro|||ärger,schwierigkeit|~problem
hardship|apuro,penuria,privación,estrechez|hardship|difficulté,privation|stento,disagio|dificuldade,aperto|||entbehrung|~poverty
tutor|tutor,preceptor|tutor,preceptor|tuteur/tutrice,précepteur|tutore,precettore|tutor,preceptor|||tutor,nachhilfelehrer|~teacher ~mentor
urge|impulso,ansia|urge|envie,pulsion|impulso,voglia|impulso,ânsia|||drang,trieb|~desire ~impulse
anxiety|ansiedad,ansia,angustia,zozobra,desasosiego|anxiety,anguish,angst|anxiété,angoisse|ansia,ansietà,angoscia|ansiedade,angústia|||angst,ängstlichkeit|~fear ~worry ~fright
anxious|ansioso,angustiado|anxious,uneasy|anxieux/anxieuse|ansioso|ansioso|||ängstlich/ängstliche|~anxiety
urn|urna|urn|urne|urna|urna|||urne|~vase ~vessel.pot
valor|valor,arrojo,bizarría|valor,valour|vaillance|valore,prodezza|valentia,valor|||tapferkeit,heldenmut|~courage ~brave ~gallant
vent|respiradero|vent|évent|sfiatatoio|respiradouro|||lüftungsöffnung|~ventilation
wedge|cuña|wedge|coin,cale|cuneo,zeppa|cunha|||keil|~triangle
wick|mecha,pabilo|wick|mèche|stoppino|pavio,mecha|||docht|~candle ~candlelight
wit|ingenio,agudeza|wit|esprit|arguzia,spirito|espírito,graça|||witz|~ingenuity ~witty ~humour
wreck|naufragio,ruina,pecio|wreck|épave|relitto|destroço,naufrágio|||wrack|~shipwreck ~rubble
affection.effort|afán,ahínco,empeño,tesón|endeavor,endeavour,striving|effort,zèle|impegno,affanno|afã,empenho|||bestreben,eifer|~effort ~zeal ~diligence
care.neat|esmero,pulcritud,primor|carefulness,attentiveness|soin,application|cura,accuratezza|esmero,capricho|||sorgfalt|~care ~clean-neat
reach.range|alcance|reach|portée|portata|alcance|||reichweite|~ambit
haughty|altivo,altanero,arrogante|haughty,arrogant,lofty,supercilious,disdainful|hautain,arrogant,altier/altière|altezzoso,arrogante|altivo,arrogante|||hochmütig,überheblich,arrogant|~proud ~arrogance ~pride
shelter.help|amparo,abrigo,cobijo,resguardo|shelter|abri|riparo|amparo,abrigo|||schutz,obdach|~refuge ~haven
appreciation|aprecio,estima|appreciation,esteem|appréciation,estime|apprezzamento,stima|apreço,estima|||wertschätzung,anerkennung|~respect
cunning.craft|astucia,sagacidad,picardía|astuteness,guile,wile|astuce,ruse|astuzia,furbizia|astúcia,manha|||schlauheit|~cunning ~clever ~fox
lectern|atril,facistol|lectern,music stand|pupitre,lutrin,pupitre à musique|leggio|estante,atril|||pult,notenständer,lesepult|~book
scourge|azote,flagelo|scourge|fléau|flagello|flagelo,açoite|||geißel|~whip ~plague
lump|bulto,grumo,chichón|lump,bump|bosse,grumeau|bernoccolo,grumo|caroço,galo|||klumpen,beule
clod|terrón,gleba|clod,lump of sugar|motte|zolla|torrão|||erdklumpen,scholle|~soil ~lump
hubbub|algarabía,alboroto,bulla,batahola,jaleo|hubbub,uproar,ruckus|vacarme,brouhaha|baccano,chiasso|algazarra,alvoroço|||stimmengewirr,radau|~noise ~clamor ~bustle ~roar.din
clamor|clamor,griterío,vocerío|clamor,clamour,outcry|clameur|clamore,schiamazzo|clamor|||geschrei,aufschrei|~cry.shout ~roar.din
roar.din|estruendo,estrépito,fragor|din,racket noise|fracas,vacarme|frastuono|estrondo,estrépito|||getöse,lärm|~noise
bust|busto|bust|buste|busto|busto|||büste|~statue ~sculpture
cramp|calambre|cramp|crampe|crampo|cãibra|||krampf/krämpfe|~muscle
fancy.whim|capricho,antojo,veleidad|whim,caprice,vagary|caprice,lubie|capriccio,ghiribizzo|capricho|||laune,kaprice|~desire ~craving
quantity|cantidad|quantity,amount|quantité|quantità|quantidade|||menge,quantität|~sum
riverbed|cauce,lecho|riverbed|lit de rivière|alveo,letto|leito|||flussbett|~river ~stream.flow
spurt|chorro,surtidor,borbotón|jet,spurt,gush|jet,jaillissement|getto,zampillo|jorro,jato|||strahl,schwall|~fountain ~geyser
basin.river|cuenca|river basin,catchment|bassin|bacino|bacia|||flussbecken,einzugsgebiet|~river
solace|consuelo|solace,consolation|consolation,réconfort|consolazione,conforto|consolo,consolação|||trost|~comfort ~relief
misfortune|desgracia,infortunio,desventura,desdicha,infelicidad|misfortune,mishap|malheur,infortune,mésaventure|sventura,disgrazia|desgraça,infortúnio,desventura|||unglück,missgeschick|!fortune ~bad-luck ~adversity
blissful|dichoso,bienaventurado|blissful,blithe,beatific|bienheureux/bienheureuse|beato,gioioso|ditoso,bem-aventurado|||glückselig/glückselige|~happy ~bliss ~heavenly
docile|dócil,manso,sumiso|docile,meek,submissive,tractable|docile|docile,mansueto|dócil,manso|||fügsam,folgsam|~tame ~lamb ~obedient
spell.charm|embrujo,hechizo,maleficio|bewitchment,hex|ensorcellement,sortilège,envoûtement|malia,sortilegio|feitiço|||zauber,hexerei|~spell ~enchantment ~sorcery
rehearsal|ensayo|rehearsal|répétition|prova|ensaio||||~theatre
essay|ensayo|essay|essai|saggio|ensaio|||essay,aufsatz|~article
rubble|escombro,escombros,cascote|rubble,debris|décombres,débris|macerie,detriti|escombros,entulho|||schutt,trümmer|~ruins ~ruin
fright|espanto,susto,sobresalto,pavor|fright,scare|frayeur,effroi|spavento|susto,espanto|||schreck,schrecken|~fear ~horror ~scary ~panic
print.picture|estampa,grabado,lámina|print,engraving|estampe,gravure|stampa,incisione|estampa,gravura|||stich,druckgrafik|~engraving
stamping|estampado|stamping,printed|imprimé,estampage|stampato|estampado|||bedruckt|~pattern
task.chore|faena,tarea|chore,toil,drudgery|corvée,besogne|faccenda,lavoro|faina,lida|||plackerei,pflicht|~task
fixed|fijo|fixed,fix|fixe|fisso|fixo|||fester|~stable
to.fix|fijar/fija,afianzar|fix,fasten,attach|fixer,attacher|fissare,attaccare|fixar,prender|||befestigen,fixieren|~fixed
grave.adj|grave|grave|grave|grave|grave|||ernst,schwerwiegend|~serious
elegance.grace|garbo,gracia,donaire,gallardía,gentileza,salero|poise,gracefulness|grâce,allure|garbo,grazia|garbo,graça,donaire|||anmut|~elegance ~grace ~graceful
galley.print|galerada|galley proof|épreuve|bozza di stampa|prova|||druckfahne|~printing
gallant|galán,gallardo,galante,caballeroso|gallant,dashing,chivalrous|galant,fringant,chevaleresque|galante,prode,cavalleresco|galante,galhardo|||galant/galante/galanter,ritterlich|~brave ~knight
gallop|galope|gallop|galop|galoppo|galope|||galopp|~horse
trot|trote|trot|trot|trotto|trote|||trab|~gallop
gothic|gótico|gothic|gothique|gotico|gótico|||gotisch/gotische/gotischer
flattery|halago,lisonja,zalamería|flattery,adulation,blandishment|flatterie,adulation|lusinga,adulazione|lisonja,adulação|||schmeichelei|~praise
finding|hallazgo|finding,find|trouvaille|ritrovamento,reperto|achado|||befund|~discovery
row.line|hilera,fila,ringlera|file,row|rangée,file|fila,filare|fileira,fila|||reihe|~row ~line.queue
gallows|horca,patíbulo,cadalso|gallows,gibbet|potence|forca,patibolo|forca,patíbulo|||galgen|~prison ~executioner
moneybox|hucha,alcancía|moneybox,piggy bank|tirelire|salvadanaio|cofrinho,mealheiro|||sparbüchse,sparschwein|~saving
blaze.fire|incendio,conflagración|conflagration,wildfire,inferno|incendie|incendio|incêndio|||feuersbrunst,brände|~fire ~blaze ~flame
sense.judgment|juicio,cordura,sensatez,tino|good sense,judiciousness|bon sens,sagesse|buon senso,giudizio|juízo,sensatez|||urteilsvermögen,besonnenheit|~prudent
sensible|sensato,juicioso|sensible,reasonable,judicious|sensé,raisonnable|sensato,ragionevole|sensato,ajuizado|||vernünftig/vernünftige,besonnen|~wise ~sane ~prudent
lyrical|lírico|lyrical,lyric|lyrique|lirico|lírico|||lyrisch/lyrische|~poem ~poetic ~lyre
weeping|llanto|weeping|pleurs,sanglots|pianto|pranto,choro|||weinen|~tear ~to.cry ~sorrow
mourning|luto|mourning|deuil|lutto|luto|||trauer|~death ~sorrow
skein|madeja,ovillo|skein,ball of wool|écheveau,pelote|matassa,gomitolo|meada,novelo|||strang,wollknäuel,knäuel|~wool ~yarn ~thread
maturity|madurez|maturity|maturité|maturità|maturidade|||reife|~ripe ~matured
mandate|mandato|mandate|mandat|mandato|mandato|||mandat|~command
mould.cast|molde,horma|mould,mold,cast|moule|stampo|molde,forma|||gussform|~form
must.wine|mosto|must,grape must|moût|mosto|mosto|||traubenmost|~wine
doll.wrist|muñeco,pelele,monigote|dummy,puppet doll|poupée,pantin|pupazzo,bambolotto|boneco|||puppe|~doll
city-wall|muralla|city wall,rampart,bulwark|muraille,rempart|mura,muraglia,bastione|muralha|||stadtmauer|~bastion ~fortress ~citadel
natal|natal|natal|natal|natale,natio|natal||||~birth ~birthplace
daughter-in-law|nuera,hija política|daughter-in-law|belle-fille,bru|nuora|nora|||schwiegertochter|~son-in-law ~daughter
son-in-law|yerno,hijo político|son-in-law|gendre,beau-fils|genero|genro|||schwiegersohn|~son
mother-in-law|suegra,madre política|mother-in-law|belle-mère|suocera|sogra|||schwiegermutter|~father-in-law
father-in-law|suegro,padre político|father-in-law|beau-père|suocero|sogro|||schwiegervater
brother-in-law|cuñado,hermano político|brother-in-law|beau-frère|cognato|cunhado|||schwager|~sister-in-law
sister-in-law|cuñada|sister-in-law|belle-sœur|cognata|cunhada|||schwägerin
stepmother|madrastra|stepmother|marâtre,belle-mère|matrigna|madrasta|||stiefmutter|~mother ~stepfather
stepfather|padrastro|stepfather|beau-père|patrigno|padrasto|||stiefvater|~father
in-laws|suegros|in-laws|beaux-parents|suoceri|sogros,parentes por afinidade|||schwiegereltern|~parents
great-grandfather|bisabuelo|great-grandfather|arrière-grand-père|bisnonno|bisavô|||urgroßvater,uropa|~grandfather ~ancestor
great-grandson|bisnieto|great-grandson|arrière-petit-fils|pronipote|bisneto|||urenkel|~grandson ~descendant
firstborn|primogénito|firstborn|premier-né,aîné|primogenito|primogênito|||erstgeborener/erstgeborene|~son ~heir
orator|orador|orator,public speaker|orateur/oratrice|oratore|orador|||redner|~speech
palate|paladar|palate|palais|palato|paladar|||gaumen|~flavor ~tongue
spot.place|paraje|spot,locality|lieu,endroit|località,luogo|paragem,lugar|||ort/orte|~place
guideline|pauta,directriz,lineamiento|guideline|ligne directrice|linea guida|pauta,diretriz|||richtlinie,leitlinie|~rule
toll|peaje,portazgo|toll|péage|pedaggio|pedágio,portagem|||maut|~tax
pomp|pompa,boato|pomp,pageantry|pompe,faste|pompa,sfarzo,fasto|pompa,fausto|||pomp,prunk|~ceremony ~sumptuous ~splendor
cover.front|portada|front cover|couverture|copertina|capa|||titelseite,umschlag|~page
proclamation|pregón,proclama|proclamation|proclamation|bando,proclama|pregão,proclamação|||proklamation,verkündung|~herald
haste|prisa,premura,celeridad|haste,hurry|hâte|fretta,premura|pressa|||eile,hast|~to.hurry ~quickly
prose|prosa|prose|prose|prosa|prosa|||prosa|!verse
proverb|proverbio,refrán,dicho,adagio,aforismo|proverb,saying,adage|proverbe,dicton,adage|proverbio,detto,adagio|provérbio,ditado,adágio|||sprichwort/sprichwörter|~motto
prick|púa,pinchazo|prick,barb|piquant,piqûre|pungiglione,puntura|pua,picada|||stich|~thorn ~sting ~prickly
prickly|espinoso,punzante,erizado|prickly,thorny,spiny|épineux/épineuse,piquant|spinoso|espinhoso|||stachelig/stachelige,dornig|~thorn
errand|recado,mandado,encargo|errand|course,commission|commissione|recado|||besorgung,botengang|~message
precinct|recinto|precinct,enclosure|enceinte|recinto|recinto|||bezirk|~fence.wall ~district
sturdy|recio,robusto,fornido|sturdy,stout,hardy|costaud,robuste|robusto,gagliardo|robusto,resistente|||kräftig,stämmig|~robust ~strong
bend.curve|recodo,curva,viraje|bend,turn|coude,virage|ansa,svolta|curva,cotovelo|||biegung,kurve|~curve
playtime|recreo,receso|recess,playtime|récréation|ricreazione|recreio|||spielzeit|~game ~recreation
reflection|reflejo,reflexión|reflection,reflex,reflexion|reflet,réflexion|riflesso,riflessione|reflexo,reflexão|||spiegelung,reflexion|~mirror
to.reflect|reflejar/refleja,reflexionar|reflect|refléter,réfléchir|riflettere|refletir|||spiegeln,reflektieren|~reflection
regime|régimen|regime|régime|regime|regime||||~diet
relief.shape|relieve,altorrelieve|relief|relief|rilievo|relevo||||~engraving ~sculpture
haven.calm|remanso|still water,backwater|eau calme|acqua calma|remanso|||stilles wasser|~calm
resentment|rencor,resentimiento,inquina,encono|resentment,grudge,rancor|rancune,ressentiment|rancore,risentimento|rancor,ressentimento|||groll|~hate
slit|rendija,hendidura,hendija|slit,cleft,crevice,fissure|fente,fissure|fessura,fenditura|fenda,fresta|||schlitz,spalt,ritze|~crack ~slot ~gap
smiling.bright|risueño|smiling,beaming|souriant,riant|sorridente,ridente|risonho|||lächelnd/lächelnde,strahlend|~smile ~smiling ~cheerful
rodent|roedor|rodent|rongeur|roditore|roedor|||nagetier|~mouse ~rat
roll.scroll|rollo|roll|rouleau|rotolo|rolo|||rolle|~scroll
round.patrol|ronda|round,beat|ronde|ronda|ronda|||runde,rundgang|~patrol ~sentinel
plea|ruego,súplica,imploración|plea,entreaty,supplication|supplication|supplica|súplica,rogo|||bitte,flehen|~prayer ~request
course.heading|rumbo,derrotero|course,heading|cap|rotta,corso|rumo,rota|||kurs|~direction ~compass
shrewd|sagaz/sagaces,astuto,perspicaz/perspicaces|shrewd,astute,sagacious,canny,perspicacious|sagace,astucieux/astucieuse,perspicace|sagace,astuto|sagaz,astuto,perspicaz|||scharfsinnig,klug|~clever ~cunning ~cunning.craft
saliva|saliva,baba|saliva,spittle,spit|salive|saliva|saliva|||speichel,spucke|~mouth
mountain.man|serrano,montañés|highlander,mountain dweller,mountain man|montagnard|montanaro|serrano|||bergbewohner,hochländer|~sierra ~mountaineer ~highland
temple.head|sien|temple of the head|tempe|tempia|têmpora|||schläfe|~forehead
sowing.seed|simiente|seed grain|semence|semente|semente|||saatgut,saat|~seed ~sowing
sonorous|sonoro|sonorous,resounding|sonore|sonoro|sonoro|||klangvoll/klangvolle,sonor|~sound
peace.calm|sosiego|peacefulness,stillness|quiétude|quiete|sossego,quietude|||ruhe,stille|~calm ~tranquility ~serenity ~peace ~peaceful
adobe.wall|tapia,tapial|mud wall,rammed earth wall|mur de pisé|muro di terra|taipa|||lehmmauer|~adobe
curtain.stage|telón|stage curtain|rideau de scène|sipario|cortina de palco|||bühnenvorhang,theatervorhang|~curtain ~stage ~theatre
tenacious|tenaz/tenaces,perseverante|tenacious,dogged|tenace|tenace|tenaz|||zäh/zähe,hartnäckig,beharrlich|~perseverance ~stubborn
faint|tenue,débil|faint|faible,ténu|tenue,fievole|tênue,fraco|||schwach|~weak ~frail
crossing.voyage|travesía|sea crossing|traversée|traversata|travessia|||überfahrt|~travel ~cruise
stretch|trecho,tramo|stretch|tronçon|tratto|trecho|||strecke|~road
truce|tregua,armisticio,alto el fuego|truce,armistice,ceasefire|trêve,armistice|tregua,armistizio|trégua,armistício|||waffenstillstand,waffenruhe|~peace ~pact
wheat.field|trigal|wheat field|champ de blé|campo di grano|trigal|||weizenfeld|~wheat ~wheat.ear
threshold|umbral|threshold,doorstep|seuil|soglia|limiar|||schwelle,türschwelle|~door ~gateway ~portal
pod|vaina|pod|gousse,cosse|baccello|vagem|||schote,hülse|~bean ~pea
`
