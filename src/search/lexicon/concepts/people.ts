export const people = `
person|persona,individuo|person|personne|persona|pessoa|runa|jaqi|person/personen
people|gente,pueblo,personas|people,folk,folks|gens,peuple|gente,popolo|gente,povo|runakuna,llaqta|jaqinaka|leute,menschen,volk/völker|~person
human|humano,ser humano|human,human being|humain,être humain|umano|humano|runa|jaqi|mensch,menschlich/menschliche|~humanity ~person
humanity|humanidad,género humano|humanity,mankind,humankind|humanité|umanità|humanidade|runa kay||menschheit
man|hombre,varón|man/men,male,guy,gent|homme|uomo/uomini|homem/homens,varão|qhari,qari|chacha|mann/männer|!woman ~gentleman
masculine|masculino,viril,varonil|masculine,male,manly,virile|masculin,viril|maschile,virile|masculino,viril|||männlich/männliche/männlicher,maskulin|!feminine ~man ~for-men
woman|mujer,hembra,fémina|woman/women,female|femme|donna|mulher,fêmea|warmi|warmi|frau/frauen,weib
feminine|femenino/femenina,femenil,mujeril|feminine,womanly,ladylike|féminin|femminile|feminino|||weiblich/weibliche/weiblicher,feminin|~woman ~lady ~for-women
boy|niño,chico,muchacho,chiquillo,chibolo,mozo|boy,lad,laddie,youngster|garçon,gamin,jouvenceau|ragazzo,bambino|menino,garoto,rapaz,guri,moleque|wayna,irqi|yuqalla|junge/jungen,knabe/knaben,bub|!girl ~child ~kid
girl|niña,chica,muchacha,moza,chiquilla,piba|girl,lass,gal,lassie,missy|fille,fillette|ragazza,bambina|menina,garota,moça,rapariga,guria|sipas,warmi wawa|imilla,tawaqu|mädchen,mädel|~woman ~lady ~maiden
maiden|doncella,moza,damisela,zagala,virgen|maiden,damsel,maid,lass|demoiselle,pucelle,jouvencelle|fanciulla,donzella,damigella,pulzella|donzela|sipas|tawaqu|jungfrau,magd|~young.lady ~lady
young.lady|señorita,damita|young lady,miss|mademoiselle,demoiselle|signorina,damigella|senhorita,menina|||fräulein,junge dame|~girl ~lady
lady|dama,señora,lady/ladies,madama,doña|lady,madam,dame,gentlewoman|dame,madame|signora,dama|senhora,dama|mamay,mama|mama|dame/damen|~woman !gentleman ~mistress.house
gentleman|caballero,señor,hidalgo,hijodalgo|gentleman/gentlemen,gent|gentilhomme,monsieur|gentiluomo,signore,galantuomo,cavaliere|cavalheiro|||gentleman,kavalier,ehrenmann|~lord.sir ~hidalgo
lord.sir|señor,don,caballero,mister|sir,mister,mr,lord|monsieur,seigneur|signore,signor,don|senhor,dom|tayta|tata|herr/herren|~master
mrs|señora,doña|mrs,madam,missus,ma'am|madame|signora|senhora,dona|mama|mama|frau|~lady
child|niño/niña,infante,criatura,guagua,chiquito|child/children,infant,bairn|enfant|bambino,bimbo,fanciullo,piccino|criança,miúdo,menino|wawa,irqi|wawa
kid|chico,niño,chiquillo,pequeño,chaval,chamaco|kid,kiddo,tot,youngster,nipper|gamin,gosse,môme,marmot|bimbo,ragazzino,marmocchio|criança,garoto,miúdo,guri|irqi,wawa|wawa|bengel,knirps|~child
childhood|niñez,infancia,puericia|childhood,infancy|enfance|infanzia|infância,meninice|||kindheit|~child ~youth ~childish
childish|infantil,pueril|childlike,childish,infantile,children's|enfantin,puéril,infantile|infantile|infantil|||kindlich/kindliche,kindisch|~child
baby|bebé,bebe,nene,guagua,crío,bebito|baby,babe,newborn,bambino|bébé,nourrisson,poupon|bebè,bimbo,neonato|bebê,nenê,neném|wawa,guagua|wawa|baby,säugling|~child ~cradle ~my-baby
newborn|recién nacido,neonato|newborn,neonate|nouveau-né,nouvelle-née|neonato|recém-nascido|musuq paqariq||neugeborenes/neugeborene|~baby
toddler|niño pequeño,párvulo|toddler|bambin|bambino piccolo|criança pequena|||kleinkind/kleinkinder|~child ~baby
teenager|adolescente,quinceañero,chibolo|teenager,teen,adolescent|adolescent,ado|adolescente|adolescente|wayna,sipas||teenager,jugendlicher/jugendliche|~young ~youth
young|joven|young,youthful|jeune|giovane|jovem|wayna|wayna|jung/junge/junger/junges/jungen
youth|juventud,mocedad|youth|jeunesse|gioventù,giovinezza|juventude,mocidade|wayna kay||jugend|~young ~juvenile ~always-young
young.man|joven,mozo,mancebo,doncel|young man,youngster,youth|jeune homme,damoiseau|giovanotto,giovane,giovincello|jovem,moço,mancebo|wayna|wayna|junger mann,bursche|~boy
juvenile|juvenil|juvenile,youthful|juvénile|giovanile|juvenil|||jugendlich/jugendliche|~young
junior|júnior|junior,jr|junior|junior|júnior|||junior/junioren|!senior
senior|mayor,sénior,adulto mayor,decano|senior,elder|aîné,senior|anziano,senior|sênior,idoso|kuraq|jilïri|senior/senioren
adult|adulto|adult,grown-up|adulte|adulto|adulto|||erwachsener/erwachsene,erwachsen
elder|anciano,mayor|elder,old man|ancien,vieillard|anziano|ancião|machu,kuraq|achachila|älteste,greis|~grandfather ~elderly ~old.man ~wise
old.man|viejo,anciano,vejete|old man,geezer|vieillard,vieux|vecchio|velho|machu|achachi,chuymani|alter mann,greis|~old
old.woman|vieja,anciana,vejestorio|old woman,crone,hag|vieille,vieille femme|vecchia|velha|paya|awicha|alte frau,greisin|~grandmother
virgin|virgen|virgin|vierge|vergine|virgem|||jungfrau|~maiden ~holy-mary
family|familia|family|famille|famiglia|família|ayllu|wila masi|familie|~parents ~happy-family
familiar|familiar|familiar,family|familial,familier|familiare,famigliare|familiar||||~family
relative|pariente,familiar,deudo,allegado|relative,kin,kinsman|parent,proche|parente,congiunto|parente|ayllu masi||verwandter/verwandte
kin|parentela,estirpe,linaje,abolengo|kin,kindred,lineage,kinfolk,kinship|parenté,lignée|parentela,stirpe|parentela,linhagem|ayllu||sippe,verwandtschaft|~family ~dynasty ~lineage ~clan
father|padre,papá,papi,taita,progenitor,tata|father,dad,daddy,papa,pop,pa|père,papa|padre,papà,babbo,papi|pai,papai,papá|tayta,taita|awki,tata|vati|!mother ~parents
mother|madre,mamá,mami,mamita,progenitora|mother,mom,mum,mommy,mummy,mama,ma|mère,maman|madre,mamma|mãe,mamãe,mamã|mama,mamay|tayka|mutti|~parents
maternal|maternal,materno|maternal,motherly|maternel|materno|maternal,materno|||mütterlich/mütterliche|~mother
paternal|paternal,paterno|paternal,fatherly|paternel|paterno|paternal,paterno|||väterlich/väterliche|~father
parents|padres,progenitores|parents,parent|parents|genitori,genitore|pais,progenitores|tayta mama|awk taykanaka|eltern
motherhood|maternidad|motherhood,maternity|maternité|maternità|maternidade|||mutterschaft|~mother
son|hijo,vástago|son|fils|figlio|filho|churi,wawa|yuqa|sohn/söhne|~children.sons
daughter|hija|daughter|fille|figlia|filha|ususi,warmi wawa|phucha|tochter/töchter|!son
children.sons|hijos|sons,children|fils,enfants|figli|filhos|churikuna||söhne
and.sons|e hijos,hijos|and sons|et fils|e figli|e filhos|||und söhne
brother|hermano|brother,bro|frère|fratello|irmão|wawqi,turi|jilata|bruder/brüder|!sister ~twins
brotherhood|hermandad,fraternidad,cofradía|brotherhood,fraternity,confraternity|fraternité,confrérie|fratellanza,fraternità,confraternita|irmandade,fraternidade,confraria|wawqi masi||bruderschaft,brüderlichkeit|~brother ~fellowship
brothers|hermanos|brothers,bros,siblings|frères|fratelli|irmãos|wawqikuna|jilanaka|brüder,gebrüder|<brother
sister|hermana|sister,sis|sœur,frangine|sorella|irmã|pana,ñaña|kullaka|schwester|~sisterhood
grandfather|abuelo,abuelito,yayo,tata,nono|grandfather,grandpa,granddad,gramps,grandad,grandpapa|grand-père,papi,pépé,papy|nonno|avô,vovô|hatun tayta,machula|achachila|großvater/großväter,opa|!grandmother ~grandparents
grandmother|abuela,abuelita,nana,abue,yaya|grandmother,grandma,granny,nana,nanny,gran|grand-mère,mamie,mémé,mamy|nonna|avó,vovó|hatun mama,awicha,paya|awicha|großmutter/großmütter|~grandmas ~grandparents
grandparents|abuelos|grandparents,grandparent|grands-parents|nonni|avós|||großeltern
grandson|nieto|grandson,grandchild|petit-fils|nipote|neto|willka|allchhi|enkel
granddaughter|nieta|granddaughter|petite-fille|nipote|neta|willka|allchhi|enkelin|~grandson
ancestor|ancestro,antepasado,predecesor,ascendiente|ancestor,forefather,forebear,progenitor|ancêtre,aïeul/aïeule|antenato,avo,progenitore|antepassado|ñawpa machu|nayra achachila,achachila|vorfahr/vorfahren,ahn/ahnen,ahne|~ancient
ancestral|ancestral,atávico|ancestral|ancestral|ancestrale|ancestral|||angestammt,altüberliefert|~ancestor
descendant|descendiente|descendant,scion,offspring|descendant,rejeton|discendente,rampollo|descendente|miray||nachkomme/nachkommen,nachfahre|~son
heir|heredero,sucesor|heir,heiress|héritier|erede|herdeiro|||erben,erbin|~heritage
uncle|tío|uncle|oncle|zio|tio|kaka,tiyu|lari|onkel
aunt|tía,tiíta,tita|aunt,auntie|tante|zia|tia|ipa,tiya|ipala|tante|!uncle ~niece
cousin|primo/prima|cousin|cousin/cousine|cugino/cugina|primo/prima|||cousin,cousine,vetter
nephew|sobrino|nephew|neveu|nipote|sobrinho|||neffe|~uncle
niece|sobrina|niece|nièce|nipote|sobrinha|||nichte|!nephew
godfather|padrino,compadre|godfather|parrain,compère|padrino,compare|padrinho,compadre|||taufpate,patenonkel|~godson ~compadre
godmother|madrina,comadre|godmother|marraine,commère|madrina,comare|madrinha,comadre|||taufpatin,patentante|!godfather ~comadre ~fairy.godmother
godson|ahijado|godson,godchild,goddaughter|filleul|figlioccio|afilhado|||patenkind,patensohn
compadre|compadre|compadre|compère|compare|compadre|||gevatter
comadre|comadre|comadre|commère|comare|comadre|||gevatterin
husband|esposo,marido|husband,hubby,hubbie|mari,époux|marito,sposo|marido,esposo|qusa|chacha|ehemann/ehemänner,gatte|!wife ~spouse ~groom
wife|esposa,mujer,señora|wife/wives,wifey|épouse,femme,conjointe|moglie,sposa|esposa,mulher|warmi|warmi|ehefrau,gattin|~spouse ~bride
spouse|cónyuge,consorte|spouse,consort|conjoint,époux|coniuge,consorte,sposo|cônjuge,consorte|||ehepartner,gemahl/gemahlin
bride|novia,esposa,desposada|bride,girlfriend|mariée,fiancée|sposa,fidanzata,promessa sposa|noiva,namorada|||braut/bräute|~wedding ~bridal
groom|novio,desposado|groom,bridegroom|marié|sposo,promesso sposo|noivo|||bräutigam|!bride
fiancee|prometida,novia|fiancée|fiancée|fidanzata|noiva|||verlobte|~bride ~girlfriend
girlfriend|novia,enamorada,polola,chica|girlfriend,lady friend|petite amie,copine|fidanzata,ragazza|namorada|yana,sullpa||freundin|~sweetheart ~lover
boyfriend|novio,enamorado,pololo,galán|boyfriend,beau,sweetheart|petit ami,copain|fidanzato,ragazzo|namorado|yana||freund|!girlfriend ~lover ~groom ~fiance
wedding|boda,bodas,matrimonio,casamiento,nupcias,himeneo|wedding,nuptials,marriage,wedlock|mariage,noces,épousailles|nozze,matrimonio,sposalizio,imeneo|casamento,bodas,núpcias,matrimônio|kasarakuy||hochzeit,trauung|~wedding-ring ~wedding.anniversary
marriage|matrimonio,connubio|marriage,matrimony|mariage|matrimonio|casamento,matrimônio|||ehe,heirat|~wedding ~couple
bridal|nupcial|bridal,nuptial|nuptial|nuziale|nupcial|||bräutlich|~wedding
married|casado|married|marié|sposato|casado|||verheiratet|!bachelor ~marriage
bachelor|soltero|bachelor,single,unmarried,bachelorette|célibataire|scapolo,celibe,single|solteiro|||junggeselle,ledig
widow|viuda|widow|veuve|vedova|viúva|ijma|ijma|witwe
orphan|huérfano|orphan|orphelin|orfano|órfão|wakcha|wajcha|waise,waisenkind
lover|amante,galán|lover,paramour|amant,amoureux|amante|amante,enamorado|munaq||liebhaber,geliebter/geliebte|~sweetheart ~love
friend|amigo/amiga,pata,compadre,compinche,cuate|friend,pal,buddy,mate,chum,amigo|ami/amie,copain,pote|amico/amica|amigo/amiga,companheiro|riqsisqa,masi||freund/freunde/freundin|~comrade
friendship|amistad,camaradería|friendship,amity|amitié|amicizia|amizade|||freundschaft|~friend
friendly|amistoso,amigable,amable,afable,cordial|friendly,amicable|amical|amichevole|amigável|||freundlich/freundliche,freundschaftlich|~friend ~kind.nice
best.friend|mejor amigo,mejor amiga|best friend,bestie|meilleur ami,meilleure amie|migliore amico,migliore amica|melhor amigo|||bester freund,beste freundin|<friend ~friends ~buddy
comrade|camarada,compañero|comrade,brother-in-arms|camarade|compagno,camerata|camarada|masi|masi|kamerad/kameraden,genosse|~companion
companion|compañero,compañía,camarada|companion,fellow,mate|compagnon,compagne,compère|compagno|companheiro|masi|masi|gefährte,begleiter|~friend ~partner ~fellowship
partner|socio,pareja,compañero,asociado|partner|partenaire,associé|partner,socio,compagno|parceiro,sócio|masi||partner/partnerin
neighbor|vecino|neighbor,neighbour|voisin|vicino|vizinho|wasi masi|uta masi|nachbar/nachbarn/nachbarin|~neighborhood
neighborhood|barrio,vecindario,vecindad,barriada|neighborhood,neighbourhood,quarter|quartier,voisinage|quartiere,vicinato|bairro,vizinhança|||nachbarschaft,viertel
guest|huésped,invitado,convidado|guest|invité,hôte|ospite,invitato|hóspede,convidado|||gast/gäste|~host ~visitor
host|anfitrión,hospedador|host,hostess|hôte|padrone di casa,ospite,anfitrione|anfitrião|||gastgeber|~hospitality
stranger|extraño,desconocido,forastero|stranger,outsider|étranger,inconnu|estraneo,sconosciuto,straniero|estranho,desconhecido,forasteiro|||fremder/fremde|~foreigner
foreigner|extranjero,gringo,forastero,foráneo|foreigner,outlander|étranger|straniero|estrangeiro|||ausländer|~foreign
native|nativo,indígena,autóctono,aborigen,oriundo|native,indigenous,aboriginal,aborigine|natif,indigène,autochtone,aborigène|nativo,indigeno,aborigeno,autoctono|nativo,indígena,aborígene,autóctone|||einheimisch/einheimischer,eingeboren|~local
indian.native|indio,indígena|indian,native american|indien|indiano|índio|||indianer|~native
peasant|campesino,labriego,labrador,aldeano,agricultor|peasant,countryman,paisano|paysan,paysanne|contadino,villano|camponês,lavrador,campesino|chakra runa||bauer/bauern|~rancher ~rural
farmer|agricultor,granjero,chacarero,labrador,cultivador,hortelano|farmer,grower,husbandman,ploughman|agriculteur,fermier,cultivateur,laboureur|agricoltore,contadino,fattore,coltivatore|agricultor,fazendeiro|chakra llamk'aq,chakra runa|yapuchiri|landwirt/landwirte,bauer/bauern|~peasant
shepherd|pastor,zagal,ovejero|shepherd,herdsman,sheepherder|berger,pâtre,pastoureau|pastore,pecoraio|pastor,zagal|michiq|awatiri|hirte/hirten,schäfer,hirt|~flock ~sheep
shepherdess|pastora,pastorcita,zagala|shepherdess|bergère,pastourelle|pastora,pastorella|pastora|||schäferin,hirtin|<shepherd
cowboy|vaquero,gaucho,llanero,charro,huaso,boyero|cowboy,buckaroo,cowpoke,cowhand|vacher,cow-boy,gardian|mandriano,cowboy,buttero|vaqueiro,boiadeiro|||cowboy|~horseman ~far.west
gaucho|gaucho|gaucho|gaucho|gaucho|gaúcho||||~cowboy
cowgirl|vaquera|cowgirl|cow-girl|||||cowgirl|~cowboy
horseman|jinete,caballista,chalán|horseman/horsemen,rider|cavalier|cavaliere,cavallerizzo,fantino|cavaleiro,ginete|||reiter|~squire ~horse-riding
tribe|tribu|tribe|tribu,peuplade|tribù|tribo|ayllu||stamm/stämme|~indian.native
tribal|tribal|tribal|tribal|tribale|tribal|||tribal|~tribe
clan|clan|clan|clan|clan|clã|ayllu|ayllu|clan,sippe|~tribe
community|comunidad,colectividad|community|communauté|comunità|comunidade|ayllu|ayllu|gemeinschaft,gemeinde|~neighborhood ~collective
society|sociedad|society|société|società|sociedade|||gesellschaft|~community
citizen|ciudadano,paisano|citizen,townsman|citoyen,citoyenne|cittadino|cidadão||||~civic
crowd|multitud,muchedumbre,gentío,tropel|crowd,multitude,throng|foule,multitude|folla,moltitudine|multidão|||menge,menschenmenge|~people
team|equipo,escuadra|team,crew,squad|équipe|squadra,team|equipe,time|||mannschaft,team
gang|pandilla,banda,mara|gang|gang,bande|banda,gang|gangue,bando,quadrilha|||gang|~bandit
name|nombre|name|nom|nome|nome|suti|suti|name/namen
surname|apellido|surname,last name,family name|nom de famille|cognome|sobrenome,apelido|||nachname,familienname|~name
nickname|apodo,sobrenombre,alias|nickname,sobriquet,moniker|surnom,sobriquet|soprannome,nomignolo|apelido,alcunha|||spitzname|~name
creole|criollo|creole|créole|creolo|crioulo|||kreolisch/kreolische,kreole
mestizo|mestizo|mestizo|métis,métisse|meticcio|mestiço|misti||mestize|~creole ~cholo
mulatto|mulato|mulatto|mulâtre|mulatto|mulato|||mulatte
cholo|cholo,cholito|cholo
gypsy|gitano,cíngaro,zíngaro,calé|gypsy,romany,gipsy,romani,tzigane|gitan/gitane,tzigane,gipsy,bohémien/bohémienne|zingaro,gitano,tzigano|cigano|||zigeuner/zigeunerin
nomad|nómada,errante,trashumante|nomad|nomade|nomade|nômade,nómada|||nomade/nomaden|~gypsy
pygmy|pigmeo|pygmy|pygmée|pigmeo|pigmeu|||pygmäe
scout|explorador,scout,boy scout|scout,boy scout,pathfinder|scout,éclaireur|scout,esploratore,esploratrice|escoteiro|||pfadfinder,späher,kundschafter|~ranger ~guide
legend.person|leyenda|legend|légende|leggenda|lenda||||~idol ~legendary
idol|ídolo|idol|idole|idolo|ídolo|wak'a||idol/idole,götze|~star ~icon
individual|individuo|individual|individu|individuo|indivíduo|||individuum|~person ~single
guy|tipo,tío,muchacho,sujeto,chavo|guy,fellow,chap,dude,bloke,fella|type,mec|tipo,tizio|cara,sujeito|||kerl,typ,bursche|~man ~boy
birthplace|cuna,lugar natal,tierra natal|birthplace|lieu de naissance|luogo di nascita,luogo natale|terra natal|||geburtsort|~homeland ~native
generation|generación|generation|génération|generazione|geração|||generation
`
