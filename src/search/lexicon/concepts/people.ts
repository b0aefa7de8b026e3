export const people = `
person|persona|person|personne|persona|pessoa|runa|jaqi
people|gente,pueblo,personas|people,folk,folks|gens,peuple|gente,popolo|gente,povo|runakuna,llaqta|jaqinaka|~person
human|humano|human|humain|umano|humano|runa|jaqi
humanity|humanidad|humanity,mankind,humankind|humanité|umanità|humanidade|runa kay
man|hombre,varón|man/men,male|homme|uomo/uomini|homem/homens,varão|qhari,qari|chacha|!woman
masculine|masculino,viril|masculine,male,manly|masculin,viril|maschile,virile|masculino,viril|||!feminine ~man
woman|mujer,hembra|woman/women,female|femme|donna|mulher|warmi|warmi
feminine|femenino,femenina|feminine,womanly|féminin|femminile|feminino|||~woman
boy|niño,chico,muchacho,chiquillo,chibolo|boy,lad|garçon,gamin|ragazzo,bambino|menino,garoto,rapaz|wayna,irqi|yuqalla|!girl ~child ~kid
girl|niña,chica,muchacha,moza,chiquilla|girl,lass,gal|fille,fillette|ragazza,bambina|menina,garota,moça|sipas,warmi wawa|imilla,tawaqu|~woman ~lady ~maiden
maiden|doncella,moza,damisela|maiden,damsel,maid|demoiselle,pucelle|fanciulla,donzella,damigella|donzela|sipas|tawaqu|~young.lady ~lady
young.lady|señorita,damita|young lady,miss|mademoiselle,demoiselle|signorina|senhorita,menina|||~girl ~lady
lady|dama,señora,lady/ladies|lady,madam,dame|dame,madame|signora,dama|senhora,dama|mamay,mama|mama|~woman !gentleman
gentleman|caballero,señor,hidalgo|gentleman/gentlemen|gentilhomme,monsieur|gentiluomo,signore|cavalheiro|||~lord.sir
lord.sir|señor,don,caballero|sir,mister,mr,lord|monsieur,seigneur|signore,signor|senhor|tayta|tata|~master
mrs|señora,doña|mrs,madam|madame|signora|senhora,dona|mama|mama|~lady
child|niño,niña,infante,criatura,guagua|child/children,infant|enfant|bambino,bimbo,fanciullo|criança|wawa,irqi|wawa
kid|chico,niño,chiquillo,pequeño|kid,kiddo,tot|gamin,gosse|bimbo,ragazzino|criança,garoto,miúdo|irqi,wawa|wawa|~child
childhood|niñez,infancia|childhood|enfance|infanzia|infância|||~child ~youth
childish|infantil,pueril|childlike,childish,infantile,children's|enfantin,puéril,infantile|infantile|infantil|||~child
baby|bebé,bebe,nene,guagua,crío|baby,babe,newborn|bébé|bebè,bimbo,neonato|bebê|wawa,guagua|wawa|~child
newborn|recién nacido|newborn|nouveau-né|neonato|recém-nascido|musuq paqariq||~baby
toddler|niño pequeño,párvulo|toddler|bambin|bambino piccolo|criança pequena|||~child
teenager|adolescente|teenager,teen,adolescent|adolescent,ado|adolescente|adolescente|wayna,sipas
young|joven|young,youthful|jeune|giovane|jovem|wayna|wayna
youth|juventud|youth|jeunesse|gioventù,giovinezza|juventude|wayna kay||~young
young.man|joven,mozo,mancebo|young man,youngster,youth|jeune homme|giovanotto,giovane|jovem,moço|wayna|wayna|~boy
juvenile|juvenil|juvenile,youthful|juvénile|giovanile|juvenil|||~young
junior|júnior|junior,jr|junior|junior|júnior|||!senior
senior|mayor,sénior|senior,elder|aîné,senior|anziano,senior|sênior,idoso|kuraq|jilïri
adult|adulto|adult,grown-up|adulte|adulto|adulto
elder|anciano,mayor|elder,old man|ancien,vieillard|anziano|ancião|machu,kuraq|achachila|~grandfather
old.man|viejo,anciano|old man|vieillard,vieux|vecchio|velho|machu|achachi,chuymani
old.woman|vieja,anciana|old woman,crone|vieille|vecchia|velha|paya|awicha
virgin|virgen|virgin|vierge|vergine|virgem
family|familia|family|famille|famiglia|família|ayllu|wila masi
familiar|familiar|familiar,family|familial,familier|familiare,famigliare|familiar|||~family
relative|pariente,familiar|relative,kin|parent,proche|parente|parente|ayllu masi
kin|parentela,estirpe,linaje|kin,kindred,lineage|parenté,lignée|parentela,stirpe|parentela,linhagem|ayllu||~family
father|padre,papá,papi,taita|father,dad,daddy,papa,pop|père,papa|padre,papà,babbo|pai,papai|tayta,taita|awki,tata|!mother
mother|madre,mamá,mami,mamita|mother,mom,mum,mommy,mummy,mama,ma|mère,maman|madre,mamma|mãe,mamãe|mama,mamay|tayka
maternal|maternal,materno|maternal,motherly|maternel|materno|maternal,materno|||~mother
paternal|paternal,paterno|paternal,fatherly|paternel|paterno|paternal,paterno|||~father
parents|padres|parents,parent|parents|genitori,genitore|pais|tayta mama|awk taykanaka
motherhood|maternidad|motherhood,maternity|maternité|maternità|maternidade|||~mother
son|hijo|son|fils|figlio|filho|churi,wawa|yuqa
daughter|hija|daughter|fille|figlia|filha|ususi,warmi wawa|phucha|!son
children.sons|hijos|sons,children|fils,enfants|figli|filhos|churikuna
and.sons|e hijos,hijos|and sons|et fils|e figli|e filhos
brother|hermano|brother,bro|frère|fratello|irmão|wawqi,turi|jilata|!sister ~twins
brotherhood|hermandad,fraternidad,cofradía|brotherhood,fraternity|fraternité,confrérie|fratellanza,fraternità|irmandade,fraternidade|wawqi masi||~brother
brothers|hermanos|brothers,bros,siblings|frères|fratelli|irmãos|wawqikuna|jilanaka|<brother
sister|hermana|sister,sis|sœur|sorella|irmã|pana,ñaña|kullaka
grandfather|abuelo,abuelito|grandfather,grandpa,granddad|grand-père,papi,pépé|nonno|avô,vovô|hatun tayta,machula|achachila|!grandmother
grandmother|abuela,abuelita,nana|grandmother,grandma,granny,nana|grand-mère,mamie,mémé|nonna|avó,vovó|hatun mama,awicha,paya|awicha
grandparents|abuelos|grandparents,grandparent|grands-parents|nonni|avós
grandson|nieto|grandson,grandchild|petit-fils|nipote|neto|willka|allchhi
granddaughter|nieta|granddaughter|petite-fille|nipote|neta|willka|allchhi|~grandson
ancestor|ancestro,antepasado|ancestor,forefather|ancêtre,aïeul|antenato,avo|antepassado|ñawpa machu|nayra achachila,achachila
ancestral|ancestral|ancestral|ancestral|ancestrale|ancestral|||~ancestor
descendant|descendiente|descendant|descendant|discendente|descendente|miray
heir|heredero|heir,heiress|héritier|erede|herdeiro
uncle|tío|uncle|oncle|zio|tio|kaka,tiyu|lari
aunt|tía|aunt,auntie|tante|zia|tia|ipa,tiya|ipala|!uncle
cousin|primo,prima|cousin|cousin,cousine|cugino,cugina|primo,prima
nephew|sobrino|nephew|neveu|nipote|sobrinho
niece|sobrina|niece|nièce|nipote|sobrinha|||!nephew
godfather|padrino,compadre|godfather|parrain,compère|padrino,compare|padrinho,compadre
godmother|madrina,comadre|godmother|marraine,commère|madrina,comare|madrinha,comadre|||!godfather
godson|ahijado|godson,godchild|filleul|figlioccio|afilhado
compadre|compadre|compadre|compère|compare|compadre
comadre|comadre|comadre|commère|comare|comadre
husband|esposo,marido|husband,hubby|mari,époux|marito,sposo|marido,esposo|qusa|chacha|!wife
wife|esposa,mujer,señora|wife/wives|épouse,femme|moglie,sposa|esposa,mulher|warmi|warmi
spouse|cónyuge,consorte|spouse,consort|conjoint,époux|coniuge,consorte|cônjuge,consorte
bride|novia,esposa|bride,girlfriend|mariée,fiancée|sposa,fidanzata|noiva,namorada|||~wedding
groom|novio|groom,bridegroom|marié|sposo|noivo|||!bride
fiancee|prometida,novia|fiancée|fiancée|fidanzata|noiva|||~bride
girlfriend|novia,enamorada,polola|girlfriend|petite amie,copine|fidanzata,ragazza|namorada|yana,sullpa
boyfriend|novio,enamorado|boyfriend|petit ami,copain|fidanzato,ragazzo|namorado|yana||!girlfriend
wedding|boda,bodas,matrimonio,casamiento|wedding,nuptials,marriage|mariage,noces|nozze,matrimonio|casamento,bodas|kasarakuy
marriage|matrimonio|marriage|mariage|matrimonio|casamento,matrimônio|||~wedding
bridal|nupcial|bridal,nuptial|nuptial|nuziale|nupcial|||~wedding
married|casado|married|marié|sposato|casado|||!bachelor
bachelor|soltero|bachelor,single,unmarried|célibataire|scapolo,celibe,single|solteiro
widow|viuda|widow|veuve|vedova|viúva|ijma|ijma
orphan|huérfano|orphan|orphelin|orfano|órfão|wakcha|wajcha
lover|amante|lover|amant,amoureux|amante|amante|munaq||~sweetheart
friend|amigo,amiga,pata|friend,pal,buddy,mate,chum|ami,amie,copain|amico,amica|amigo,amiga|riqsisqa,masi||~comrade
friendship|amistad|friendship|amitié|amicizia|amizade|||~friend
friendly|amistoso,amigable,amable|friendly|amical|amichevole|amigável|||~friend
best.friend|mejor amigo|best friend,bestie|meilleur ami,meilleure amie|migliore amico,migliore amica|melhor amigo|||<friend
comrade|camarada,compañero|comrade|camarade|compagno,camerata|camarada|masi|masi|~companion
companion|compañero,compañía|companion,fellow,mate|compagnon,compagne|compagno|companheiro|masi|masi|~friend
partner|socio,pareja,compañero|partner|partenaire,associé|partner,socio|parceiro,sócio|masi
neighbor|vecino|neighbor,neighbour|voisin|vicino|vizinho|wasi masi|uta masi
neighborhood|barrio,vecindario,vecindad|neighborhood,neighbourhood,quarter|quartier,voisinage|quartiere,vicinato|bairro,vizinhança
guest|huésped,invitado|guest|invité,hôte|ospite,invitato|hóspede,convidado|||~host
host|anfitrión|host,hostess|hôte|padrone di casa,ospite|anfitrião
stranger|extraño,desconocido,forastero|stranger,outsider|étranger,inconnu|estraneo,sconosciuto,straniero|estranho,desconhecido,forasteiro
foreigner|extranjero,gringo,forastero|foreigner|étranger|straniero|estrangeiro
native|nativo,indígena,autóctono|native,indigenous|natif,indigène,autochtone|nativo,indigeno|nativo,indígena
indian.native|indio,indígena|indian,native american|indien|indiano|índio|||~native
peasant|campesino,labriego|peasant,countryman|paysan|contadino|camponês|chakra runa||~rancher
farmer|agricultor,granjero,chacarero,labrador|farmer,grower|agriculteur,fermier|agricoltore,contadino,fattore|agricultor,fazendeiro|chakra llamk'aq,chakra runa|yapuchiri|~peasant
shepherd|pastor|shepherd,herdsman|berger,pâtre|pastore|pastor|michiq|awatiri
shepherdess|pastora,pastorcita|shepherdess|bergère|pastora,pastorella|pastora|||<shepherd
cowboy|vaquero,gaucho|cowboy|vacher,cow-boy|mandriano,cowboy,buttero|vaqueiro
gaucho|gaucho|gaucho|gaucho|gaucho|gaúcho|||~cowboy
cowgirl|vaquera|cowgirl|cow-girl|||||~cowboy
horseman|jinete,caballista,chalán|horseman/horsemen,rider|cavalier|cavaliere,cavallerizzo,fantino|cavaleiro,ginete|||~squire
tribe|tribu|tribe|tribu|tribù|tribo|ayllu
tribal|tribal|tribal|tribal|tribale|tribal|||~tribe
clan|clan|clan|clan|clan|clã|ayllu|ayllu|~tribe
community|comunidad|community|communauté|comunità|comunidade|ayllu|ayllu
society|sociedad|society|société|società|sociedade|||~community
citizen|ciudadano|citizen|citoyen|cittadino|cidadão
crowd|multitud,muchedumbre,gentío|crowd|foule|folla|multidão
team|equipo|team,crew|équipe|squadra|equipe,time
gang|pandilla,banda|gang|gang,bande|banda|gangue,bando
name|nombre|name|nom|nome|nome|suti|suti
surname|apellido|surname,last name|nom de famille|cognome|sobrenome,apelido
nickname|apodo,sobrenombre|nickname|surnom|soprannome|apelido
creole|criollo|creole|créole|creolo|crioulo
mestizo|mestizo|mestizo|métis|meticcio|mestiço|misti
mulatto|mulato|mulatto|mulâtre|mulatto|mulato
cholo|cholo,cholito|cholo
gypsy|gitano|gypsy,romany,gipsy|gitan,tzigane,gipsy|zingaro,gitano|cigano
nomad|nómada|nomad|nomade|nomade|nômade,nómada|||~gypsy
pygmy|pigmeo|pygmy|pygmée|pigmeo|pigmeu
scout|explorador,scout|scout|scout,éclaireur|scout,esploratore|escoteiro
legend.person|leyenda|legend|légende|leggenda|lenda
idol|ídolo|idol|idole|idolo|ídolo|wak'a
individual|individuo|individual|individu|individuo|indivíduo|||~person
guy|tipo,tío,muchacho|guy,fellow,chap,dude|type,mec|tipo,tizio|cara,sujeito
birthplace|cuna,lugar natal,tierra natal|birthplace|lieu de naissance|luogo di nascita|terra natal
generation|generación|generation|génération|generazione|geração
`
