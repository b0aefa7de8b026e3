// Royalty, nobility, titles, ranks and society.
export const royalty = `
king|rey/reyes|king,rex|roi|re|rei/reis|inka|inka|~prince ~emperor ~monarch !queen ~inca
queen|reina|queen|reine|regina|rainha|quya|quya|~princess ~empress
prince|príncipe|prince|prince|principe|príncipe|awki|awki|!princess
princess|princesa|princess|princesse|principessa|princesa|ñusta|ñusta
little-king|reyecito,reyezuelo|little king,kinglet|roitelet|reuccio|reizinho|||~king
little-prince|principito|little prince|petit prince|piccolo principe,principino|pequeno príncipe,principezinho|||~prince
little-princess|princesita|little princess|petite princesse|principessina|princesinha|||~princess
little-queen|reinita|little queen|petite reine|reginetta|rainhazinha|||~queen
emperor|emperador|emperor|empereur|imperatore|imperador|sapa inka||!empress ~inca ~monarch ~sovereign
empress|emperatriz|empress|impératrice|imperatrice|imperatriz|||~princess
empire|imperio|empire|empire|impero|império|tawantinsuyu|tawantinsuyu|~kingdom ~reign
imperial|imperial|imperial|impérial|imperiale|imperial|||~royal ~empire
kingdom|reino|kingdom,realm|royaume|regno|reino|||~reign
reign|reinado|reign|règne|regno|reinado
to.reign|reinar/reino/reina|reign/reigns/reigning,rule|régner/règne|regnare/regna|reinar/reina|||~reign
monarch|monarca|monarch|monarque|monarca|monarca
monarchy|monarquía|monarchy|monarchie|monarchia|monarquia|||~kingdom
sovereign|soberano|sovereign|souverain|sovrano|soberano|||~monarch ~king
royal|real|royal,regal,kingly|royal|reale,regale|real|||~noble ~king ~tupac
royalty|realeza|royalty|royauté|regalità|realeza|||~royal
dauphin|delfín|dauphin|dauphin|delfino|delfim|||~prince ~duke
tsar|zar|tsar,czar,tzar|tsar|zar|czar|||~emperor ~king ~kaiser ~caesar
tsarina|zarina|tsarina,czarina|tsarine|zarina|czarina|||~empress !tsar
kaiser|káiser|kaiser|kaiser|kaiser|kaiser|||~emperor ~caesar
caesar|césar|caesar|césar|cesare|césar|||~emperor
pharaoh|faraón|pharaoh|pharaon|faraone|faraó|||~king ~emperor
sultan|sultán|sultan|sultan|sultano|sultão|||~king ~emir ~sheikh
sultana|sultana|sultana|sultane|sultana|sultana|||!sultan
emir|emir|emir,amir|émir|emiro|emir|||~sheikh
sheikh|jeque|sheikh,sheik|cheikh|sceicco|xeque
caliph|califa|caliph|calife|califfo|califa|||~sultan ~emir ~sheikh
shah|sha|shah|chah,shah|scià|xá|||~king ~sultan
rajah|rajá|rajah,raja|rajah|raja|rajá|||~maharajah ~king ~shah
maharajah|maharajá|maharajah,maharaja|maharadjah,maharajah|maharaja|marajá|||~shah
khan|kan|khan|khan|khan|cã|||~emperor
kuraka|curaca,cacique|chief,chieftain|cacique|cacicco|cacique|kuraka|mallku|~chief
regent|regente|regent|régent|reggente|regente|||~king
viceroy|virrey|viceroy|vice-roi|viceré|vice-rei|||~king
duke|duque|duke|duc|duca|duque|||~prince ~count.noble !duchess ~baron
duchess|duquesa|duchess|duchesse|duchessa|duquesa
duchy|ducado|duchy,dukedom|duché|ducato|ducado|||~duke
ducal|ducal|ducal|ducal|ducale|ducal|||~duke
archduke|archiduque|archduke|archiduc|arciduca|arquiduque|||~duke
grand-duke|gran duque|grand duke|grand-duc,grand duc|granduca|grão-duque|||~duke
marquis|marqués|marquis,marquess|marquis|marchese|marquês|||~duke ~count.noble !marquise ~baron
marquise|marquesa|marquise,marchioness|marquise|marchesa|marquesa
count.noble|conde|count,earl|comte|conte|conde|||~viscount ~baron !countess
countess|condesa|countess|comtesse|contessa|condessa
county|condado|county|comté|contea|condado
viscount|vizconde|viscount|vicomte|visconte|visconde
viscountess|vizcondesa|viscountess|vicomtesse|viscontessa|viscondessa|||!viscount
baron|barón|baron|baron|barone|barão|||~lord !baroness
baroness|baronesa|baroness|baronne|baronessa|baronesa
lord|señor,lord|lord|seigneur|signore|senhor|apu||~sir ~lady ~mister ~lord.sir
first-lady|primera dama|first lady|première dame||primeira-dama|||~lady
sir|señor|sir|sire|sire,signore|senhor|||~mister
sire|sire|sire|sire|sire|senhor|||~sir
mister|señor,don|mister,mr|monsieur/messieurs|signore/signor|senhor|tayta|tata|!madam
madam|señora,doña,madama|madam,mrs,madame|madame/mesdames|signora|senhora,dona|mama||~lady ~young.lady ~mrs
my-lady|mi señora|my lady,milady|ma dame|mia signora,milady|minha senhora|||~lady
my-lord|mi señor|my lord,milord|mon seigneur,monseigneur|mio signore|meu senhor|||~lord
young-gentleman|señorito|young gentleman,young master|jeune monsieur|signorino|senhorzinho|||~gentleman
maid-of-honour|dama de honor|maid of honour,bridesmaid|demoiselle d'honneur|damigella d'onore|dama de honra,dama de honor|||~lady
knight|caballero|knight|chevalier|cavaliere|cavaleiro|||~horseman ~gentleman
squire|escudero|squire|écuyer|scudiero|escudeiro|||~knight
page.boy|paje|page,page boy|page|paggio|pajem|||~squire
hidalgo|hidalgo|hidalgo,nobleman/noblemen|hidalgo|hidalgo|fidalgo|||~noble
noble|noble|noble|noble|nobile|nobre|qhapaq||~aristocrat
nobility|nobleza|nobility|noblesse|nobiltà|nobreza|||~noble
aristocrat|aristócrata|aristocrat|aristocrate|aristocratico|aristocrata
aristocracy|aristocracia|aristocracy|aristocratie|aristocrazia|aristocracia|||~nobility
patrician|patricio|patrician|patricien/patricienne|patrizio|patrício|||~noble
plebeian|plebeyo|plebeian,commoner|plébéien|plebeo|plebeu|||!noble
excellency|excelencia|excellency|excellence|eccellenza|excelência|||~majesty
majesty|majestad|majesty|majesté|maestà|majestade|||~highness ~eminence
majestic|majestuoso|majestic|majestueux/majestueuse|maestoso|majestoso|||~majesty ~royal
highness|alteza|highness|altesse|altezza|alteza|||~excellency ~eminence
his-majesty|su majestad|his majesty,her majesty,your majesty|sa majesté,votre majesté|sua maestà,vostra maestà|sua majestade,vossa majestade|||~majesty
eminence|eminencia|eminence|éminence|eminenza|eminência|||~excellency
throne|trono|throne|trône|trono|trono|||~crown ~scepter
crown|corona|crown|couronne|corona|coroa|||~diadem ~tiara
little-crown|coronita,coronilla|little crown,coronet|petite couronne|coroncina|coroinha|||~crown
crowned|coronado|crowned|couronné|incoronato|coroado|||~crown
coronation|coronación|coronation|couronnement|incoronazione|coroação|||~crown
diadem|diadema|diadem|diadème|diadema|diadema|||~tiara
tiara|tiara|tiara|tiare|tiara|tiara
scepter|cetro|scepter,sceptre|sceptre|scettro|cetro
royal-crown|corona real|royal crown|couronne royale|corona reale|coroa real|||~crown
mascaypacha|mascaypacha,borla real|royal tassel||||maskaypacha||~crown
court.royal|corte|court|cour|corte|corte
courtier|cortesano|courtier|courtisan|cortigiano|cortesão|||~court.royal
dynasty|dinastía|dynasty|dynastie|dinastia|dinastia|||~lineage
lineage|linaje,estirpe|lineage,ancestry|lignée,lignage|lignaggio,stirpe|linhagem,estirpe
coat-of-arms|escudo de armas,blasón|coat of arms,blazon|blason,armoiries|stemma,blasone|brasão|||~shield ~emblem
heraldry|heráldica|heraldry|héraldique|araldica|heráldica|||~coat-of-arms
blue-blood|sangre azul|blue blood|sang bleu|sangue blu|sangue azul|||~nobility
kings|reyes|kings|rois|re|reis|||~king
three-kings|tres reyes,reyes magos|three kings,three wise men|trois rois,rois mages|tre re,re magi|três reis,reis magos|||~king
king-and-queen|rey y reina|king and queen|roi et reine|re e regina|rei e rainha|||~king ~queen
king-of-kings|rey de reyes|king of kings|roi des rois|re dei re|rei dos reis|||~king
sun-king|rey sol|sun king|roi soleil|re sole|rei sol|||~king
chief|jefe|chief,boss|chef,patron|capo|chefe|kamachiq|jilïri|~leader
leader|líder/líderes|leader|leader,meneur|leader,guida|líder|pusaq|irpiri
leadership|liderazgo|leadership|leadership|leadership|liderança|||~leader
ruler.person|gobernante|ruler|dirigeant,souverain|governante|governante|||~chief ~governor
governor|gobernador|governor|gouverneur|governatore|governador
government|gobierno|government|gouvernement|governo|governo
president|presidente|president|président|presidente|presidente|||~chief
minister|ministro|minister|ministre|ministro|ministro
senator|senador|senator|sénateur|senatore|senador
senate|senado|senate|sénat|senato|senado
congress|congreso|congress|congrès|congresso|congresso|||~parliament
parliament|parlamento|parliament|parlement|parlamento|parlamento
deputy|diputado|deputy|député|deputato|deputado
mayor|alcalde|mayor|maire|sindaco|prefeito,alcaide
consul|cónsul|consul|consul|console|cônsul|||~ambassador
ambassador|embajador|ambassador|ambassadeur|ambasciatore|embaixador|||~diplomat
embassy|embajada|embassy|ambassade|ambasciata|embaixada|||~ambassador
diplomat|diplomático|diplomat|diplomate|diplomatico|diplomata
diplomacy|diplomacia|diplomacy|diplomatie|diplomazia|diplomacia
republic|república|republic|république|repubblica|república
democracy|democracia|democracy|démocratie|democrazia|democracia
state.nation|estado|state|état|stato|estado|||~nation
popular|popular|popular|populaire|popolare|popular
high-society|alta sociedad|high society|haute société|alta società|alta sociedade|||~society
social|social|social|social|sociale|social|||~society
club|club/clubes|club|club|club,circolo|clube|||~society
member|miembro,socio|member|membre|membro,socio|membro,sócio
sisterhood|sororidad|sisterhood|sororité|sorellanza|sororidade|||!brotherhood
guild|gremio|guild|guilde|gilda,corporazione|guilda,grêmio|||~brotherhood
elite|élite|elite|élite|élite|elite|||~select
vip|vip,persona importante|vip,very important person|vip|vip|vip|||~elite
celebrity|celebridad|celebrity/celebrities|célébrité|celebrità|celebridade|||~star ~famous ~idol
diva|diva|diva|diva|diva|diva|||~celebrity ~star
dandy|dandi,petimetre|dandy/dandies|dandy|dandy,damerino|dândi|||~gentleman
bourgeois|burgués|bourgeois,burgher|bourgeois|borghese|burguês
servant|sirviente,siervo,criado|servant|serviteur,domestique|servo,domestico|servo,criado|||!master
slave|esclavo|slave|esclave|schiavo|escravo|||!free
master|maestro,amo|master|maître/maîtresse|maestro,padrone|mestre|||~lord ~teacher
mistress.house|ama,dueña|mistress|maîtresse|padrona|dona,ama|||!master
owner|dueño,propietario|owner|propriétaire|proprietario|dono,proprietário|||~master
landlord|casero|landlord|propriétaire|padrone di casa|senhorio|||~owner
beggar|mendigo|beggar|mendiant|mendicante|mendigo
vagabond|vagabundo|vagabond,tramp,hobo|vagabond,clochard|vagabondo|vagabundo|||~wanderer
wanderer|errante|wanderer,wandering|errant|errante,vagabondo|errante|||~nomad
pilgrim|peregrino|pilgrim|pèlerin|pellegrino|peregrino|||~traveller ~nomad ~wanderer
rebel|rebelde|rebel|rebelle|ribelle|rebelde|||~revolution ~outlaw
outlaw|forajido|outlaw|hors-la-loi|fuorilegge|fora da lei|||~bandit
bandit|bandido,bandolero|bandit|bandit|bandito|bandido|||~pirate ~thief
thief|ladrón|thief/thieves,robber|voleur/voleuse|ladro|ladrão|suwa|lunthata|~outlaw
friends|amigos|friends|amis|amici|amigos|||~friend
buddy|compadre,colega|buddy/buddies,mate|copain/copine|compare|compadre,parceiro|||~friend ~comrade ~companion
associate|asociado|associate,associated|associé|associato,socio|associado|||~partner
ally|aliado|ally/allies,allied|allié|alleato|aliado|||~partner !enemy
enemy|enemigo|enemy/enemies|ennemi|nemico/nemici|inimigo|awqa|uñisiri|!friend
rival|rival|rival|rival/rivaux|rivale|rival|||~enemy
foreign|extranjero|foreign,foreigner|étranger/étrangère|straniero|estrangeiro|||~stranger
fiance|novio,prometido|fiancé,boyfriend,groom|fiancé|fidanzato|noivo,namorado
lovers|amantes,enamorados|lovers|amants,amoureux|amanti,innamorati|amantes,namorados|||~lover
widower|viudo|widower|veuf|vedovo|viúvo|||!widow
volunteer|voluntario|volunteer|volontaire,bénévole|volontario|voluntário
expert|experto|expert|expert|esperto|perito,especialista|||~specialist ~master
specialist|especialista|specialist|spécialiste|specialista|especialista
professional|profesional|professional,pro|professionnel/professionnelle|professionista,professionale|profissional|||~expert
amateur|aficionado|amateur,fan|amateur|amatore,dilettante|amador|||!professional
pioneer|pionero|pioneer|pionnier/pionnière|pioniere|pioneiro
founder|fundador|founder|fondateur/fondatrice|fondatore|fundador
champion|campeón|champion,champ|champion|campione/campionessa|campeão/campeã|||~winner
winner|ganador,vencedor|winner|gagnant,vainqueur|vincitore|vencedor,ganhador|||!loser
loser|perdedor|loser|perdant|perdente|perdedor
`
