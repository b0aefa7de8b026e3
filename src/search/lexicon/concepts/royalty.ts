// Royalty, nobility, titles, ranks and society.
export const royalty = `
king|rey/reyes|king,rex|roi|re|rei/reis|inka|inka|könig|~prince ~emperor ~monarch !queen ~inca
queen|reina|queen|reine|regina|rainha|quya|quya|königin|~princess ~empress
prince|príncipe|prince|prince|principe|príncipe|awki|awki|prinz,fürst|!princess ~royal
princess|princesa|princess|princesse|principessa|princesa|ñusta|ñusta|prinzessin,fürstin|~duchess
little-king|reyecito,reyezuelo|little king,kinglet|roitelet|reuccio|reizinho|||kleiner könig,königlein|~king
little-prince|principito|little prince|petit prince|piccolo principe,principino|pequeno príncipe,principezinho|||kleiner prinz,der kleine prinz,prinzchen|~prince
little-princess|princesita|little princess|petite princesse|principessina|princesinha|||kleine prinzessin,prinzesschen|~princess
little-queen|reinita|little queen|petite reine|reginetta|rainhazinha|||kleine königin|~queen
emperor|emperador|emperor,imperator|empereur|imperatore|imperador|sapa inka||imperator|!empress ~inca ~monarch ~sovereign
empress|emperatriz|empress|impératrice|imperatrice|imperatriz|||kaiserin|~princess
empire|imperio|empire|empire|impero|império|tawantinsuyu|tawantinsuyu|reich,imperium/imperien,kaiserreich|~kingdom ~reign
imperial|imperial|imperial|impérial|imperiale|imperial|||kaiserlich/kaiserliche/kaiserlicher/kaiserliches/kaiserlichen,imperial/imperiale/imperialer/imperiales/imperialen|~royal ~empire
kingdom|reino|kingdom,realm|royaume|regno|reino|||königreich,reich|~reign
reign|reinado|reign,rule|règne|regno|reinado|||herrschaft,regentschaft
to.reign|reinar/reino/reina|reign/reigns/reigning,rule|régner/règne|regnare/regna|reinar/reina|||herrschen,regieren|~reign ~to.rule
monarch|monarca|monarch|monarque|monarca|monarca|||monarch
monarchy|monarquía|monarchy|monarchie|monarchia|monarquia|||monarchie|~kingdom ~monarch
sovereign|soberano|sovereign|souverain|sovrano|soberano|||souverän/souveräne/souveräner/souveränes/souveränen,herrscher|~monarch ~king ~royal
royal|real,regio/regia|royal,regal,kingly|royal|reale,regale|real|||königlich/königliche/königlicher/königliches/königlichen|~noble ~king ~tupac
royalty|realeza|royalty,kingship|royauté|regalità|realeza|||königtum,königshaus/königshäuser|~royal ~royal-crown
dauphin|delfín|dauphin|dauphin|delfino|delfim||||~prince ~duke
tsar|zar|tsar,czar,tzar|tsar|zar|czar,tzar|||zar|~emperor ~king ~kaiser ~caesar
tsarina|zarina|tsarina,czarina|tsarine|zarina|czarina|||zarin|~empress !tsar ~queen
kaiser|káiser|kaiser|kaiser|kaiser|kaiser|||kaiser|~emperor ~caesar
caesar|césar|caesar|césar|cesare|césar||||~emperor
pharaoh|faraón|pharaoh|pharaon|faraone|faraó|||pharao|~king ~emperor
sultan|sultán|sultan|sultan|sultano|sultão|||sultan|~king ~emir ~sheikh
sultana|sultana|sultana|sultane|sultana|sultana|||sultanin|!sultan ~queen ~princess
emir|emir|emir,amir|émir|emiro|emir|||emir|~sheikh
sheikh|jeque|sheikh,sheik|cheikh|sceicco|xeque|||scheich
caliph|califa|caliph|calife|califfo|califa|||kalif|~sultan ~emir ~sheikh
shah|sha|shah|chah,shah|scià|xá|||schah|~king ~sultan ~emperor
rajah|rajá|rajah,raja|rajah|raja|rajá|||radscha|~maharajah ~king ~shah ~sultan
maharajah|maharajá|maharajah,maharaja|maharadjah,maharajah|maharaja|marajá|||maharadscha|~shah
khan|kan|khan|khan|khan|cã,khan|||khan|~emperor ~sultan
kuraka|curaca,cacique|chief,chieftain|cacique|cacicco|cacique|kuraka|mallku|häuptling,kazike|~chief
regent|regente|regent|régent|reggente|regente|||regent|~king ~viceroy
viceroy|virrey|viceroy|vice-roi,viceroi|viceré|vice-rei|||vizekönig|~king ~governor
duke|duque|duke|duc|duca|duque|||herzog/herzöge|~prince ~count.noble !duchess ~baron
duchess|duquesa|duchess|duchesse|duchessa|duquesa|||herzogin|~countess ~marquise
duchy|ducado|duchy,dukedom|duché|ducato|ducado|||herzogtum/herzogtümer|~duke ~county ~kingdom
ducal|ducal|ducal|ducal|ducale|ducal|||herzoglich/herzogliche/herzoglicher/herzogliches/herzoglichen|~duke
archduke|archiduque|archduke|archiduc|arciduca|arquiduque|||erzherzog/erzherzöge|~duke ~grand-duke ~prince
grand-duke|gran duque|grand duke|grand-duc,grand duc|granduca|grão-duque|||großherzog/großherzöge|~duke
marquis|marqués|marquis,marquess|marquis|marchese|marquês|||marquis,markgraf|~duke ~count.noble !marquise ~baron
marquise|marquesa|marquise,marchioness|marquise|marchesa|marquesa|||marquise,markgräfin|~countess
count.noble|conde|count,earl|comte|conte|conde|||graf|~viscount ~baron !countess ~county
countess|condesa|countess|comtesse|contessa|condessa|||gräfin|~baroness ~viscountess
county|condado|county|comté|contea|condado|||grafschaft
viscount|vizconde|viscount|vicomte|visconte|visconde|||vicomte,vizegraf|~marquis
viscountess|vizcondesa|viscountess|vicomtesse|viscontessa|viscondessa|||vicomtesse,vizegräfin|!viscount ~baroness
baron|barón|baron|baron|barone|barão|||baron,freiherr|~lord !baroness
baroness|baronesa|baroness|baronne|baronessa|baronesa|||baronin,freifrau
lord|señor,lord|lord|seigneur|signore|senhor|apu||herr|~sir ~lady ~mister ~lord.sir
first-lady|primera dama|first lady|première dame||primeira-dama|||first lady,erste dame|~lady
sir|señor|sir|sire|sire,signore|senhor|||herr|~mister
sire|sire|sire|sire|sire|senhor||||~sir ~majesty ~lord
mister|señor,don|mister,mr|monsieur/messieurs|signore/signor|senhor|tayta|tata|herr|!madam ~gentleman
madam|señora,doña,madama|madam,mrs,madame|madame/mesdames|signora|senhora,dona|mama||frau|~lady ~young.lady ~mrs
my-lady|mi señora|my lady,milady|ma dame|mia signora,milady|minha senhora|||meine dame,gnädige frau,mylady|~lady ~my-lord
my-lord|mi señor|my lord,milord|mon seigneur,monseigneur|mio signore|meu senhor|||mein herr,mylord|~lord
young-gentleman|señorito|young gentleman,young master|jeune monsieur|signorino|senhorzinho|||junger herr|~gentleman
maid-of-honour|dama de honor|maid of honour,bridesmaid|demoiselle d'honneur|damigella d'onore|dama de honra,dama de honor|||brautjungfer,ehrendame,hofdame|~lady
knight|caballero|knight|chevalier|cavaliere|cavaleiro|||ritter|~horseman ~gentleman
squire|escudero|squire,shield bearer,armor bearer|écuyer|scudiero|escudeiro|||knappe,schildknappe|~knight
page.boy|paje|page,page boy,pageboy|page|paggio|pajem|||edelknabe|~squire ~courtier
hidalgo|hidalgo,hijodalgo|hidalgo,nobleman/noblemen|hidalgo|hidalgo|fidalgo|||edelmann/edelleute|~noble ~knight
noble|noble,nobiliario|noble,highborn|noble|nobile|nobre|qhapaq||edel/edle/edler/edles/edlen,adlig/adlige/adliger/adliges/adligen,nobel/noble/nobler|~aristocrat
nobility|nobleza|nobility,peerage,gentry|noblesse|nobiltà|nobreza|||adel,edelmut|~noble
aristocrat|aristócrata|aristocrat|aristocrate|aristocratico|aristocrata|||aristokrat,adliger
aristocracy|aristocracia|aristocracy|aristocratie|aristocrazia|aristocracia|||aristokratie|~nobility
patrician|patricio|patrician|patricien/patricienne|patrizio|patrício|||patrizier,patrizisch/patrizische/patrizischer/patrizisches/patrizischen|~noble
plebeian|plebeyo|plebeian,commoner|plébéien|plebeo|plebeu|||plebejer,plebejisch/plebejische/plebejischer/plebejisches/plebejischen|!noble
excellency|excelencia|excellency|excellence|eccellenza|excelência|||exzellenz|~majesty
majesty|majestad,majestuosidad|majesty|majesté|maestà|majestade|||majestät|~highness ~eminence ~king
majestic|majestuoso,señorial|majestic|majestueux/majestueuse|maestoso|majestoso|||majestätisch/majestätische/majestätischer/majestätisches/majestätischen|~majesty ~royal
highness|alteza|highness|altesse|altezza|alteza|||hoheit|~excellency ~eminence
his-majesty|su majestad|his majesty,her majesty,your majesty|sa majesté,votre majesté|sua maestà,vostra maestà|sua majestade,vossa majestade|||seine majestät,ihre majestät,eure majestät|~majesty
eminence|eminencia|eminence|éminence|eminenza|eminência|||eminenz|~excellency
throne|trono,solio|throne|trône|trono|trono|||thron|~crown ~scepter ~king
crown|corona|crown|couronne|corona|coroa|||krone|~diadem ~tiara ~royal ~king
little-crown|coronita,coronilla|little crown,coronet|petite couronne|coroncina|coroinha|||krönchen,kleine krone|~crown
crowned|coronado|crowned|couronné|incoronato|coroado|||gekrönt/gekrönte/gekrönter/gekröntes/gekrönten|~crown ~coronation
coronation|coronación|coronation|couronnement|incoronazione|coroação|||krönung|~crown
diadem|diadema|diadem|diadème|diadema|diadema|||diadem|~tiara
tiara|tiara|tiara|tiare|tiara|tiara
scepter|cetro|scepter,sceptre|sceptre|scettro|cetro|||zepter|~king ~crown
royal-crown|corona real|royal crown|couronne royale|corona reale|coroa real|||königskrone|~crown ~king
mascaypacha|mascaypacha,borla real|royal tassel||||maskaypacha|||~crown ~inca
court.royal|corte|court,royal court|cour|corte|corte|||hof/höfe,königshof
courtier|cortesano|courtier|courtisan|cortigiano|cortesão|||höfling|~court.royal
dynasty|dinastía|dynasty|dynastie|dinastia|dinastia|||dynastie|~lineage ~reign
lineage|linaje,estirpe,alcurnia,abolengo,prosapia|lineage,ancestry,pedigree,descent,bloodline|lignée,lignage|lignaggio,stirpe|linhagem,estirpe|||abstammung,geschlecht,abkunft
coat-of-arms|escudo de armas,blasón|coat of arms,blazon,armorial bearings|blason,armoiries|stemma,blasone|brasão|||wappen|~shield ~emblem
heraldry|heráldica|heraldry|héraldique|araldica|heráldica|||heraldik,wappenkunde|~coat-of-arms
blue-blood|sangre azul|blue blood,blue blooded,royal blood|sang bleu|sangue blu|sangue azul|||blaues blut,blaublut|~nobility ~royal
kings|reyes|kings|rois|re|reis|||könige|~king
three-kings|tres reyes,reyes magos,tres reyes magos|three kings,three wise men,magi,wise men|trois rois,rois mages|tre re,re magi|três reis,reis magos|||heilige drei könige,drei könige|~king
king-and-queen|rey y reina|king and queen|roi et reine|re e regina|rei e rainha|||könig und königin|~king ~queen
king-of-kings|rey de reyes|king of kings|roi des rois|re dei re|rei dos reis|||könig der könige|~king
sun-king|rey sol|sun king|roi soleil|re sole|rei sol|||sonnenkönig|~king ~sun
chief|jefe,jefa,caudillo|chief,boss,headman|chef,patron|capo|chefe|kamachiq|jilïri|häuptling|~leader
leader|líder/líderes,caudillo,dirigente|leader|leader,meneur|leader,guida|líder,dirigente|pusaq|irpiri|führer,anführer,leiter|~guide
leadership|liderazgo,dirigencia|leadership|leadership|leadership|liderança|||führung,leitung|~leader
ruler.person|gobernante|ruler|dirigeant,souverain|governante|governante|||herrscher,machthaber|~chief ~governor ~to.rule
governor|gobernador|governor|gouverneur|governatore|governador|||gouverneur,statthalter
government|gobierno|government|gouvernement|governo|governo|||regierung
president|presidente,presidenta|president|président/présidente|presidente|presidente|||präsident|~chief
minister|ministro|minister|ministre|ministro|ministro|||minister
senator|senador|senator|sénateur|senatore|senador|||senator|~senate
senate|senado|senate|sénat|senato|senado|||senat
congress|congreso|congress|congrès|congresso|congresso|||kongress|~parliament
parliament|parlamento|parliament|parlement|parlamento|parlamento|||parlament
deputy|diputado|deputy,congressman,representative|député|deputato|deputado|||abgeordneter/abgeordnete,stellvertreter|~senator
mayor|alcalde,alcaldesa,intendente,burgomaestre|mayor|maire|sindaco|prefeito,alcaide|||bürgermeister|~governor
consul|cónsul|consul|consul|console|cônsul|||konsul|~ambassador
ambassador|embajador|ambassador|ambassadeur|ambasciatore|embaixador|||botschafter|~diplomat
embassy|embajada|embassy|ambassade|ambasciata|embaixada|||botschaft|~ambassador
diplomat|diplomático|diplomat|diplomate|diplomatico|diplomata|||diplomat|~diplomacy
diplomacy|diplomacia|diplomacy|diplomatie|diplomazia|diplomacia|||diplomatie
republic|república|republic|république|repubblica|república|||republik
democracy|democracia|democracy|démocratie|democrazia|democracia|||demokratie|~republic
state.nation|estado|state|état|stato|estado|||staat|~nation
popular|popular|popular|populaire|popolare|popular|||beliebt/beliebte/beliebter/beliebtes/beliebten,populär/populäre/populärer/populäres/populären|~people
high-society|alta sociedad|high society|haute société|alta società|alta sociedade|||high society,bessere gesellschaft,vornehme gesellschaft|~society
social|social|social|social|sociale|social|||sozial/soziale/sozialer/soziales/sozialen,gesellschaftlich/gesellschaftliche/gesellschaftlicher/gesellschaftliches/gesellschaftlichen|~society
club|club/clubes,círculo|club|club|club,circolo|clube|||klub,verein|~society
member|miembro,socio,integrante|member|membre|membro,socio|membro,sócio|||mitglied
sisterhood|sororidad,hermandad femenina|sisterhood|sororité|sorellanza|sororidade|||schwesternschaft,schwesterlichkeit|!brotherhood
guild|gremio|guild|guilde|gilda,corporazione|guilda,grêmio|||gilde,zunft/zünfte,innung|~brotherhood
elite|élite|elite|élite|élite|elite|||elite|~select
vip|vip,persona importante|vip,very important person|vip|vip|vip|||vip,prominenter|~elite
celebrity|celebridad|celebrity/celebrities,celeb|célébrité|celebrità|celebridade|||berühmtheit,prominenter,promi|~star ~famous ~idol ~fame
diva|diva|diva,prima donna|diva|diva|diva|||diva|~celebrity ~star
dandy|dandi,petimetre,dandy,lechuguino|dandy/dandies,fop,beau|dandy|dandy,damerino|dândi|||dandy,geck|~gentleman ~elegant
bourgeois|burgués|bourgeois,burgher|bourgeois|borghese|burguês|||bürgerlich/bürgerliche/bürgerlicher/bürgerliches/bürgerlichen,bourgeois
servant|sirviente,siervo,criado,sirvienta,mucamo,fámulo|servant,domestic|serviteur,domestique,servante|servo,domestico|servo,criado|||diener,bediensteter/bedienstete,knecht|!master
slave|esclavo|slave|esclave|schiavo|escravo|||sklave|!free ~slavery ~servant
master|maestro,amo|master|maître/maîtresse|maestro,padrone|mestre|||meister,herr|~lord ~teacher
mistress.house|ama,dueña|mistress|maîtresse|padrona|dona,ama|||herrin,hausherrin|!master
owner|dueño,propietario|owner,proprietor,proprietress|propriétaire|proprietario|dono,proprietário|||eigentümer,besitzer,inhaber|~master
landlord|casero,arrendador|landlord,lessor,landlady|propriétaire|padrone di casa|senhorio|||vermieter,hauswirt|~owner
beggar|mendigo,pordiosero,limosnero|beggar|mendiant|mendicante|mendigo|||bettler|~vagabond ~poor
vagabond|vagabundo|vagabond,tramp,hobo,drifter,rover|vagabond,clochard|vagabondo|vagabundo|||vagabund,landstreicher|~wanderer
wanderer|errante,andariego|wanderer,wandering,rover,roamer|errant|errante,vagabondo|errante|||wanderer,umherziehend/umherziehende/umherziehender/umherziehendes/umherziehenden|~nomad
pilgrim|peregrino|pilgrim|pèlerin|pellegrino|peregrino|||pilger,wallfahrer|~traveller ~nomad ~wanderer
rebel|rebelde|rebel|rebelle|ribelle|rebelde|||rebell|~revolution ~outlaw
outlaw|forajido,proscrito|outlaw|hors-la-loi|fuorilegge|fora da lei|||geächteter,gesetzloser/gesetzlose,outlaw|~bandit
bandit|bandido,bandolero,salteador|bandit,brigand|bandit|bandito|bandido|||bandit,räuber|~pirate ~thief ~theft
thief|ladrón,ratero,caco|thief/thieves,robber|voleur/voleuse|ladro|ladrão|suwa|lunthata|dieb,räuber|~outlaw ~to.steal
friends|amigos|friends|amis|amici|amigos|||freunde|~friend ~buddy ~friendship
buddy|compadre,colega|buddy/buddies,mate|copain/copine|compare|compadre,parceiro|||kumpel,kamerad|~friend ~comrade ~companion
associate|asociado|associate,associated|associé|associato,socio|associado|||gesellschafter,teilhaber|~partner ~ally
ally|aliado|ally/allies,allied|allié|alleato|aliado|||verbündeter/verbündete,alliierter/alliierte|~partner !enemy ~alliance
enemy|enemigo,adversario|enemy/enemies,foe,adversary|ennemi|nemico/nemici|inimigo|awqa|uñisiri|feind|!friend
rival|rival,contrincante|rival,opponent|rival/rivaux|rivale|rival|||rivale,konkurrent|~enemy
foreign|extranjero,foráneo|foreign,foreigner|étranger/étrangère|straniero|estrangeiro|||ausländisch/ausländische/ausländischer/ausländisches/ausländischen,fremd/fremde/fremder/fremdes/fremden,ausländer|~stranger
fiance|novio,prometido|fiancé,boyfriend,groom|fiancé|fidanzato|noivo,namorado|||verlobter,bräutigam,freund|~groom
lovers|amantes,enamorados|lovers|amants,amoureux|amanti,innamorati|amantes,namorados|||liebende,liebespaar,verliebte|~lover ~couple ~romance
widower|viudo|widower|veuf|vedovo|viúvo|||witwer|!widow
volunteer|voluntario|volunteer|volontaire,bénévole|volontario|voluntário|||freiwilliger/freiwillige,ehrenamtlicher
expert|experto,perito,conocedor|expert,connoisseur|expert|esperto|perito,especialista|||experte,fachmann/fachleute|~specialist ~master
specialist|especialista|specialist|spécialiste|specialista|especialista|||spezialist,fachmann/fachleute
professional|profesional|professional,pro|professionnel/professionnelle|professionista,professionale|profissional|||profi,professionell/professionelle/professioneller/professionelles/professionellen,fachmann/fachleute|~expert
amateur|aficionado,amador,diletante|amateur,fan,dilettante|amateur|amatore,dilettante|amador|||amateur,liebhaber|!professional ~hobby
pioneer|pionero,precursor|pioneer,trailblazer|pionnier/pionnière|pioniere|pioneiro|||pionier|~settler
founder|fundador|founder|fondateur/fondatrice|fondatore|fundador|||gründer,stifter|~foundation
champion|campeón|champion,champ|champion|campione/campionessa|campeão/campeã|||champion,meister|~winner ~championship
winner|ganador,vencedor,triunfador|winner,victor|gagnant,vainqueur|vincitore|vencedor,ganhador|||gewinner,sieger|!loser ~to.win ~victory
loser|perdedor|loser|perdant|perdente|perdedor|||verlierer|~to.lose
`
