// Nouns of everyday life: house, street, school, work, society.
export const nounsLife = `
accuracy|exactitud,precisión|accuracy,precision|exactitude,précision|esattezza,precisione|exatidão,precisão|||~exact
appeal|atractivo,apelación|appeal|attrait,appel|fascino,appello|apelo|||~attractive
argument|argumento,discusión|argument|argument,dispute|argomento,discussione|argumento,discussão|||~debate
aspect|aspecto|aspect|aspect|aspetto|aspecto|||~facet
facet|faceta|facet|facette|sfaccettatura|faceta
background|fondo,trasfondo|background|fond,arrière-plan|sfondo|fundo,plano de fundo
bait|cebo,carnada|bait|appât|esca|isca|||~hook
lure|señuelo|lure,decoy|leurre|richiamo|chamariz|||~bait
ballot|papeleta,votación|ballot|scrutin,bulletin de vote|scheda,scrutinio|cédula,votação|||~vote
election|elección|election|élection|elezione|eleição|||~vote
basement|sótano|basement,cellar|sous-sol|seminterrato|porão,cave|||~cellar
booth|cabina,puesto,caseta|booth,stall|cabine,stand|cabina,bancarella|cabine,barraca,estande|||~kiosk
stand.fair|puesto,estand|stand|stand|stand|estande|||~booth
burden|carga,peso|burden|fardeau|fardello,peso|fardo,peso|||~to.load
bundle|fardo,bulto,atado|bundle,bale|paquet,ballot|fagotto,balla|fardo,feixe,embrulho|||~pack
sheaf.bunch|manojo,puñado|bunch,handful|poignée,botte|mazzo,manciata|punhado,molho|||~bouquet
cabinet|gabinete,armario|cabinet|cabinet|gabinetto,armadietto|gabinete,armário|||~wardrobe
cheer|ánimo,alegría|cheer|acclamation|allegria,acclamazione|ânimo,aclamação|||~joy
clasp|broche,hebilla|clasp,buckle|agrafe,boucle|fibbia,fermaglio|fivela,fecho|||~brooch
clerk|oficinista,escribiente|clerk|commis,employé de bureau|impiegato|escriturário|||~employee
scribe|escriba|scribe|scribe|scriba|escriba|||~clerk
climax|clímax|climax|apogée,paroxysme|culmine,apice|clímax|||~apex
apogee|apogeo|apogee,heyday|apogée|apogeo|apogeu|||~climax
clue|pista,indicio|clue,hint|indice|indizio|pista,indício|||~trace
conflict|conflicto|conflict,clash|conflit|conflitto|conflito|||~war
dilemma|dilema|dilemma|dilemme|dilemma|dilema|||~problem
decade|década|decade|décennie|decennio|década|||~century
deed|hazaña,acto,proeza|deed,feat,exploit|exploit,fait,prouesse|impresa,gesta,prodezza|feito,façanha,proeza|||~action
derby|derbi|derby|derby|derby|dérbi|||~match.game
match.game|partido|match|match|partita|partida,jogo|||~game
dial|esfera,dial|dial|cadran|quadrante|mostrador|||~clock
dictator|dictador|dictator|dictateur|dittatore|ditador|||~tyrant
tyrant|tirano,déspota|tyrant,despot|tyran,despote|tiranno,despota|tirano,déspota|||~cruel
tyranny|tiranía|tyranny|tyrannie|tirannia|tirania|||~tyrant
ditch|zanja,acequia,foso|ditch,moat|fossé,douve|fosso|fosso,vala|||~canal
irrigation.ditch|acequia|irrigation ditch|canal d'irrigation|canale d'irrigazione|acéquia|larqha||~ditch
doom|perdición,fatalidad|doom|perdition,fatalité|rovina,condanna|perdição,fatalidade|||~fate
ensign|alférez,insignia|ensign|enseigne|alfiere,insegna|alferes,insígnia|||~flag
insignia|insignia,distintivo|insignia|insigne|insegna,distintivo|insígnia,distintivo|||~badge
excess|exceso|excess|excès|eccesso|excesso|||~too-much
faction|facción,bando|faction,side|faction|fazione|facção|||~group
feature|rasgo,característica|feature,trait|trait,caractéristique|caratteristica,tratto|característica,traço|||~quality
characteristic|característico|characteristic|caractéristique|caratteristico|característico|||~feature
flair|don,instinto|flair,knack|flair,don|fiuto,talento|faro,talento|||~talent
gift.talent|don,dote|gift,endowment|don|dono,dote|dom,dote|||~talent
gifted|dotado|gifted,endowed|doué|dotato|dotado|||~talented
flesh|carne|flesh|chair|carne|carne|||~meat
fragment|fragmento|fragment,scrap|fragment|frammento|fragmento|||~piece
shard|esquirla,añico|shard|éclat,tesson|scheggia|caco,estilhaço|||~fragment
gap|brecha,hueco|gap,breach|écart,brèche|divario,breccia|brecha,lacuna|||~hole
gossip|chisme,cotilleo|gossip|potin,commérage|pettegolezzo|fofoca,mexerico|||~rumor
rumor|rumor|rumor,rumour|rumeur|diceria,voce|boato,rumor|||~news
grade|grado,calificación|grade|grade,note|grado,voto|grau,nota|||~degree
grant|beca,subvención|grant,subsidy|bourse,subvention|borsa,sovvenzione|bolsa,subsídio|||~scholarship
gravy|salsa de carne|gravy|jus de viande|sugo|molho de carne|||~sauce
habitat|hábitat|habitat|habitat|habitat|habitat|||~environment
haunt|guarida,rondar|haunt|repaire,hanter|ritrovo|covil,assombrar|||~den
hull|casco|hull|coque|scafo|casco|||~ship
bustle|bullicio,ajetreo|bustle,hustle|agitation,effervescence|trambusto|agitação,alvoroço|||~noise
jaw|mandíbula,quijada|jaw|mâchoire|mascella,mandibola|mandíbula,queixada|||~chin
jury|jurado|jury|jury|giuria|júri|||~judge
oath|juramento|oath|serment|giuramento|juramento|||~promise
keeper|guardián,cuidador|keeper,custodian,caretaker|gardien/gardienne|custode|guardião,zelador|||~guard
custody|custodia|custody|garde|custodia|custódia|||~protection
knob|perilla,pomo|knob|bouton,pommeau|pomello,manopola|maçaneta,puxador|||~handle
landmark|hito,punto de referencia|landmark,milestone|repère,jalon|punto di riferimento,pietra miliare|marco|||~monument
lap.legs|regazo|lap|giron,genoux|grembo|colo|||~knee
length|largo,longitud|length|longueur|lunghezza|comprimento|||~long
width|ancho,anchura|width,breadth|largeur|larghezza|largura|||~wide
weight.slim|peso|weightlifting|haltérophilie|sollevamento pesi|halterofilia|||~weight
limb|miembro,extremidad|limb|membre|arto|membro|||~arm
lobby|vestíbulo|lobby,vestibule|hall,vestibule|atrio,vestibolo|saguão,vestíbulo|||~hall
hall|vestíbulo,salón|hall|hall,salle|sala,ingresso|salão,átrio|||~salon
margin|margen|margin|marge|margine|margem|||~edge
mess|desorden,lío|mess|désordre,pagaille|disordine,pasticcio|bagunça,desordem|||~chaos
moral|moral|moral,morals|moral,morale|morale|moral|||~ethics
ethics|ética|ethics|éthique|etica|ética|||~philosophy
ethical|ético|ethical|éthique|etico|ético|||~ethics
motive|motivo|motive|motif|motivo|motivo|||~reason
musk|almizcle|musk|musc|muschio|almíscar|||~perfume
ounce|onza|ounce|once|oncia|onça|||~pound.money
outcast|paria,marginado|outcast,pariah|paria|paria,emarginato|pária|||~outlaw
outfit|conjunto,atuendo|outfit,attire|tenue|completo,abbigliamento|traje,roupa|||~clothing
paste|pasta,engrudo|paste|pâte|pasta,impasto|pasta|||~dough
pause|pausa,descanso|pause,break|pause|pausa|pausa|||~rest
pedal|pedal|pedal|pédale|pedale|pedal|||~bicycle
peer|par,igual|peer|pair|pari|par|||~equal
perch|percha,posarse|perch,roost|perchoir|posatoio|poleiro|||~bird
hook.coat|perchero|coat rack,coat stand|portemanteau|appendiabiti,attaccapanni|cabide|||~hanger
perk|ventaja,beneficio|perk|avantage|vantaggio|vantagem|||~advantage
pin|alfiler,pasador|pin|épingle|spillo,spilla|alfinete,pino|||~needle
safety-pin|imperdible|safety pin|épingle de sûreté|spilla da balia|alfinete de segurança|||~pin
pit|foso,hoyo|pit|fosse,puits|fossa,buca|cova,fosso|||~hole
plank|tablón,tabla|plank,board|planche|asse,tavola|tábua,prancha|||~wood
prey|presa|prey|proie|preda|presa|||~hunting
predator|depredador|predator|prédateur|predatore|predador|||~prey
quirk|rareza,manía|quirk|bizarrerie,manie|stranezza|esquisitice|||~strange
quiz|cuestionario,concurso|quiz|quiz,questionnaire|quiz|questionário|||~question
rack|rejilla,perchero|rack|râtelier,casier|rastrelliera|prateleira,grade|||~shelf.unit
raid|incursión,redada|raid|raid,descente|incursione,razzia|incursão,ataque|||~attack
ramp|rampa|ramp|rampe|rampa|rampa|||~slope
rhyme|rima|rhyme|rime|rima|rima|||~verse
rotor|rotor|rotor|rotor|rotore|rotor|||~rotation
ruin|ruina|ruin|ruine|rovina|ruína|||~ruins
sack|saco,costal|sack|sac|sacco|saco|||~bag
scoop|cucharón,primicia|scoop|pelle,scoop|paletta,scoop|concha,furo|||~ladle
scope|alcance,mira|scope|portée|portata|alcance|||~ambit
scroll|rollo,pergamino|scroll,parchment|rouleau,parchemin|rotolo,pergamena|rolo,pergaminho|||~paper
papyrus|papiro|papyrus|papyrus|papiro|papiro|||~scroll
shed|cobertizo|shed|hangar,remise,abri|capanno,tettoia|galpão,telheiro|||~hut
siege|asedio,sitio|siege|siège|assedio|cerco,assédio|||~war
slot|ranura|slot|fente|fessura|ranhura,fenda|||~hole
staff.personnel|personal|staff,personnel|personnel|personale|pessoal|||~team
staff.stick|báculo,vara|staff|bâton|bastone,verga|báculo,bastão|||~cane.stick
stair.step|peldaño,escalón|stair,step|marche|gradino,scalino|degrau|||~stairs
stake|estaca,apuesta|stake|pieu,enjeu|paletto,posta|estaca,aposta|||~bet
stern|popa|stern,poop|poupe|poppa|popa|||~ship !prow
prow|proa|prow,bow|proue|prua|proa|||~ship
stitch|puntada|stitch|point|punto|ponto|||~sewing
stuff|cosas,relleno|stuff|trucs,choses|roba|coisas|||~thing
thing.gadget|cosa,chisme|thingy,gizmo|truc,machin|coso,aggeggio|treco,troço|||~gadget
survivor|sobreviviente|survivor|survivant|sopravvissuto|sobrevivente|||~survival
temper|temple,genio|temper|tempérament,humeur|temperamento|têmpera,gênio|||~mood
temperament|temperamento|temperament|tempérament|temperamento|temperamento|||~character
term|término,plazo|term|terme,délai|termine,scadenza|termo,prazo|||~word
deadline|plazo,fecha límite|deadline|délai,date limite|scadenza|prazo|||~term
texture|textura|texture|texture|consistenza,tessitura|textura|||~fabric
thrust|empuje|thrust|poussée|spinta|impulso,empuxo|||~impulse
trance|trance|trance|transe|trance|transe|||~ecstasy
treaty|tratado|treaty|traité|trattato|tratado|||~pact
trial|juicio,prueba,ensayo|trial|procès,essai|processo,prova|julgamento,ensaio|||~test
tribute|tributo,homenaje|tribute,homage|hommage,tribut|omaggio,tributo|tributo,homenagem|||~admiration
trouble|problema,apuro|trouble|ennui,problème|guaio,difficoltà|problema,apuro|||~problem
hardship|apuro,penuria|hardship|difficulté|stento,disagio|dificuldade,aperto|||~poverty
tutor|tutor|tutor|tuteur/tutrice|tutore|tutor|||~teacher
urge|impulso,ansia|urge|envie,pulsion|impulso,voglia|impulso,ânsia|||~desire
anxiety|ansiedad,ansia,angustia|anxiety|anxiété,angoisse|ansia,ansietà,angoscia|ansiedade,angústia|||~fear
anxious|ansioso|anxious|anxieux/anxieuse|ansioso|ansioso|||~anxiety
urn|urna|urn|urne|urna|urna|||~vase
valor|valor,arrojo|valor,valour|vaillance|valore,prodezza|valentia|||~courage
vent|respiradero|vent|évent|sfiatatoio|respiradouro|||~ventilation
wedge|cuña|wedge|coin,cale|cuneo,zeppa|cunha|||~triangle
wick|mecha,pabilo|wick|mèche|stoppino|pavio,mecha|||~candle
wit|ingenio,agudeza|wit|esprit|arguzia,spirito|espírito,graça|||~ingenuity
wreck|naufragio,ruina|wreck|épave|relitto|destroço,naufrágio|||~shipwreck
affection.effort|afán,ahínco,empeño|endeavor,endeavour,striving|effort,zèle|impegno,affanno|afã,empenho|||~effort
care.neat|esmero|carefulness,attentiveness|soin|cura,accuratezza|esmero,capricho|||~care
reach.range|alcance|reach|portée|portata|alcance|||~ambit
haughty|altivo,altanero,arrogante|haughty,arrogant|hautain,arrogant|altezzoso,arrogante|altivo,arrogante|||~proud
shelter.help|amparo,abrigo|shelter|abri|riparo|amparo,abrigo|||~refuge
appreciation|aprecio,estima|appreciation,esteem|appréciation,estime|apprezzamento,stima|apreço,estima|||~respect
cunning.craft|astucia|astuteness|astuce,ruse|astuzia|astúcia|||~cunning
lectern|atril|lectern,music stand|pupitre,lutrin|leggio|estante,atril|||~book
scourge|azote,flagelo|scourge|fléau|flagello|flagelo,açoite|||~whip
lump|bulto,grumo|lump,bump|bosse,grumeau|bernoccolo,grumo|caroço,galo
clod|terrón|clod,lump of sugar|motte|zolla|torrão|||~soil
hubbub|algarabía,alboroto|hubbub,uproar|vacarme,brouhaha|baccano,chiasso|algazarra,alvoroço|||~noise
clamor|clamor|clamor,clamour,outcry|clameur|clamore|clamor|||~cry.shout
roar.din|estruendo,estrépito|din,racket noise|fracas|frastuono|estrondo|||~noise
bust|busto|bust|buste|busto|busto|||~statue
cramp|calambre|cramp|crampe|crampo|cãibra|||~muscle
fancy.whim|capricho,antojo|whim,caprice|caprice|capriccio|capricho|||~desire
quantity|cantidad|quantity,amount|quantité|quantità|quantidade|||~sum
riverbed|cauce,lecho|riverbed|lit de rivière|alveo,letto|leito|||~river
spurt|chorro|jet,spurt,gush|jet|getto,zampillo|jorro,jato|||~fountain
basin.river|cuenca|river basin,catchment|bassin|bacino|bacia|||~river
solace|consuelo|solace,consolation|consolation,réconfort|consolazione,conforto|consolo,consolação|||~comfort
misfortune|desgracia,infortunio|misfortune|malheur,infortune|sventura,disgrazia|desgraça,infortúnio|||!fortune
blissful|dichoso|blissful,blithe|bienheureux/bienheureuse|beato,gioioso|ditoso,bem-aventurado|||~happy
docile|dócil,manso|docile,meek|docile|docile,mansueto|dócil,manso|||~tame
spell.charm|embrujo,hechizo|bewitchment|ensorcellement,sortilège|malia,sortilegio|feitiço|||~spell
rehearsal|ensayo|rehearsal|répétition|prova|ensaio|||~theatre
essay|ensayo|essay|essai|saggio|ensaio|||~article
rubble|escombro,escombros|rubble,debris|décombres,débris|macerie,detriti|escombros,entulho|||~ruins
fright|espanto,susto|fright,scare|frayeur,effroi|spavento|susto,espanto|||~fear
print.picture|estampa,grabado|print,engraving|estampe,gravure|stampa,incisione|estampa,gravura|||~engraving
stamping|estampado|stamping,printed|imprimé,estampage|stampato|estampado|||~pattern
task.chore|faena,tarea|chore,toil|corvée,besogne|faccenda,lavoro|faina,lida|||~task
fixed|fijo|fixed,fix|fixe|fisso|fixo|||~stable
to.fix|fijar/fija|fix,fasten,attach|fixer,attacher|fissare,attaccare|fixar,prender|||~fixed
grave.adj|grave|grave|grave|grave|grave|||~serious
elegance.grace|garbo,gracia,donaire|poise,gracefulness|grâce,allure|garbo,grazia|garbo,graça|||~elegance
galley.print|galerada|galley proof|épreuve|bozza di stampa|prova|||~printing
gallant|galán,gallardo,galante|gallant,dashing|galant,fringant|galante,prode|galante,galhardo|||~brave
gallop|galope|gallop|galop|galoppo|galope|||~horse
trot|trote|trot|trot|trotto|trote|||~gallop
gothic|gótico|gothic|gothique|gotico|gótico
flattery|halago,lisonja|flattery|flatterie|lusinga,adulazione|lisonja,adulação|||~praise
finding|hallazgo|finding,find|trouvaille|ritrovamento,reperto|achado|||~discovery
row.line|hilera,fila|file,row|rangée,file|fila,filare|fileira,fila|||~row
gallows|horca|gallows|potence|forca|forca|||~prison
moneybox|hucha,alcancía|moneybox,piggy bank|tirelire|salvadanaio|cofrinho,mealheiro|||~saving
blaze.fire|incendio|conflagration,wildfire|incendie|incendio|incêndio|||~fire
sense.judgment|juicio,cordura,sensatez|good sense,judiciousness|bon sens,sagesse|buon senso,giudizio|juízo,sensatez|||~prudent
sensible|sensato,juicioso|sensible,reasonable,judicious|sensé,raisonnable|sensato,ragionevole|sensato,ajuizado|||~wise
lyrical|lírico|lyrical,lyric|lyrique|lirico|lírico|||~poem
weeping|llanto|weeping|pleurs|pianto|pranto,choro|||~tear
mourning|luto|mourning|deuil|lutto|luto|||~death
skein|madeja,ovillo|skein,ball of wool|écheveau,pelote|matassa,gomitolo|meada,novelo|||~wool
maturity|madurez|maturity|maturité|maturità|maturidade|||~ripe
mandate|mandato|mandate|mandat|mandato|mandato|||~command
mould.cast|molde|mould,mold,cast|moule|stampo|molde,forma|||~form
must.wine|mosto|must,grape must|moût|mosto|mosto|||~wine
doll.wrist|muñeco|dummy,puppet doll|poupée,pantin|pupazzo,bambolotto|boneco|||~doll
city-wall|muralla|city wall,rampart,bulwark|muraille,rempart|mura,muraglia,bastione|muralha|||~bastion
natal|natal|natal|natal|natale,natio|natal|||~birth
daughter-in-law|nuera|daughter-in-law|belle-fille,bru|nuora|nora|||~son-in-law
son-in-law|yerno|son-in-law|gendre,beau-fils|genero|genro
mother-in-law|suegra|mother-in-law|belle-mère|suocera|sogra|||~father-in-law
father-in-law|suegro|father-in-law|beau-père|suocero|sogro
brother-in-law|cuñado|brother-in-law|beau-frère|cognato|cunhado|||~sister-in-law
sister-in-law|cuñada|sister-in-law|belle-sœur|cognata|cunhada
stepmother|madrastra|stepmother|marâtre,belle-mère|matrigna|madrasta|||~mother
stepfather|padrastro|stepfather|beau-père|patrigno|padrasto|||~father
in-laws|suegros|in-laws|beaux-parents|suoceri|sogros|||~parents
great-grandfather|bisabuelo|great-grandfather|arrière-grand-père|bisnonno|bisavô|||~grandfather
great-grandson|bisnieto|great-grandson|arrière-petit-fils|pronipote|bisneto|||~grandson
firstborn|primogénito|firstborn|premier-né,aîné|primogenito|primogênito|||~son
orator|orador|orator|orateur/oratrice|oratore|orador|||~speech
palate|paladar|palate|palais|palato|paladar|||~flavor
spot.place|paraje|spot,locality|lieu,endroit|località,luogo|paragem,lugar|||~place
guideline|pauta,directriz|guideline|ligne directrice|linea guida|pauta,diretriz|||~rule
toll|peaje|toll|péage|pedaggio|pedágio,portagem|||~tax
pomp|pompa|pomp|pompe|pompa|pompa|||~ceremony
cover.front|portada|front cover|couverture|copertina|capa|||~page
proclamation|pregón,proclama|proclamation|proclamation|bando,proclama|pregão,proclamação|||~herald
haste|prisa|haste,hurry|hâte|fretta|pressa|||~to.hurry
prose|prosa|prose|prose|prosa|prosa|||!verse
proverb|proverbio,refrán,dicho|proverb,saying|proverbe,dicton|proverbio,detto|provérbio,ditado|||~motto
prick|púa,pinchazo|prick,barb|piquant,piqûre|pungiglione,puntura|pua,picada|||~thorn
prickly|espinoso,punzante|prickly,thorny,spiny|épineux/épineuse|spinoso|espinhoso|||~thorn
errand|recado,mandado|errand|course,commission|commissione|recado|||~message
precinct|recinto|precinct,enclosure|enceinte|recinto|recinto|||~fence.wall
sturdy|recio,robusto|sturdy,stout,hardy|costaud,robuste|robusto,gagliardo|robusto,resistente|||~robust
bend.curve|recodo,curva|bend,turn|coude,virage|ansa,svolta|curva,cotovelo|||~curve
playtime|recreo|recess,playtime|récréation|ricreazione|recreio|||~game
reflection|reflejo,reflexión|reflection,reflex|reflet,réflexion|riflesso,riflessione|reflexo,reflexão|||~mirror
to.reflect|reflejar/refleja,reflexionar|reflect|refléter,réfléchir|riflettere|refletir|||~reflection
regime|régimen|regime|régime|regime|regime|||~diet
relief.shape|relieve|relief|relief|rilievo|relevo|||~engraving
haven.calm|remanso|still water,backwater|eau calme|acqua calma|remanso|||~calm
resentment|rencor,resentimiento|resentment,grudge,rancor|rancune,ressentiment|rancore,risentimento|rancor,ressentimento|||~hate
slit|rendija,hendidura|slit,cleft,crevice|fente,fissure|fessura,fenditura|fenda,fresta|||~crack
smiling.bright|risueño|smiling,beaming|souriant,riant|sorridente,ridente|risonho|||~smile
rodent|roedor|rodent|rongeur|roditore|roedor|||~mouse
roll.scroll|rollo|roll|rouleau|rotolo|rolo|||~scroll
round.patrol|ronda|round,beat|ronde|ronda|ronda|||~patrol
plea|ruego,súplica|plea,entreaty|supplication|supplica|súplica,rogo|||~prayer
course.heading|rumbo|course,heading|cap|rotta|rumo|||~direction
shrewd|sagaz/sagaces,astuto|shrewd,astute|sagace,astucieux/astucieuse|sagace,astuto|sagaz,astuto|||~clever
saliva|saliva|saliva,spittle|salive|saliva|saliva|||~mouth
mountain.man|serrano|highlander,mountain dweller|montagnard|montanaro|serrano|||~sierra
temple.head|sien|temple of the head|tempe|tempia|têmpora|||~forehead
sowing.seed|simiente|seed grain|semence|semente|semente|||~seed
sonorous|sonoro|sonorous,resounding|sonore|sonoro|sonoro|||~sound
peace.calm|sosiego|peacefulness,stillness|quiétude|quiete|sossego|||~calm
adobe.wall|tapia,tapial|mud wall|mur de pisé|muro di terra|taipa|||~adobe
curtain.stage|telón|stage curtain|rideau de scène|sipario|cortina de palco|||~curtain
tenacious|tenaz/tenaces|tenacious,dogged|tenace|tenace|tenaz|||~perseverance
faint|tenue,débil|faint|faible,ténu|tenue,fievole|tênue,fraco|||~weak
crossing.voyage|travesía|sea crossing|traversée|traversata|travessia|||~travel
stretch|trecho,tramo|stretch|tronçon|tratto|trecho|||~road
truce|tregua|truce|trêve|tregua|trégua|||~peace
wheat.field|trigal|wheat field|champ de blé|campo di grano|trigal|||~wheat
threshold|umbral|threshold,doorstep|seuil|soglia|limiar|||~door
pod|vaina|pod|gousse,cosse|baccello|vagem|||~bean
`
