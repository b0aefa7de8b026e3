// Trades, professions, craftsmen and the people of a workshop.
export const trades = `
teacher|profesor,maestro,docente|teacher,professor|professeur,maître/maîtresse,enseignant|insegnante,professore,maestro|professor,mestre|yachachiq,amawta|yatichiri|~amauta
student|estudiante,alumno|student,pupil|étudiant,élève|studente,alunno,allievo|estudante,aluno|yachakuq|yatiqiri|!teacher ~pupil ~disciple
scholar|erudito,sabio|scholar|érudit,savant|studioso,erudito|erudito,estudioso|amawta|amawt'a|~wise
philosopher|filósofo|philosopher|philosophe|filosofo|filósofo|amawta|amawt'a|~philosophy
scientist|científico|scientist|scientifique,savant|scienziato|cientista|||~science
researcher|investigador|researcher|chercheur/chercheuse|ricercatore|pesquisador,investigador|||~scientist
inventor|inventor|inventor|inventeur|inventore|inventor|||~invention
engineer|ingeniero|engineer|ingénieur|ingegnere|engenheiro|||~technician
architect|arquitecto|architect|architecte|architetto|arquiteto|||~builder
designer|diseñador|designer|designer,dessinateur,styliste|designer,disegnatore,stilista|designer,desenhista|||~stylist
stylist|estilista|stylist|styliste|stilista|estilista
technician|técnico|technician|technicien/technicienne|tecnico|técnico|||~mechanic
mechanic|mecánico|mechanic|mécanicien/mécanicienne|meccanico|mecânico
electrician|electricista|electrician|électricien/électricienne|elettricista|eletricista
plumber|plomero,gasfitero,fontanero|plumber|plombier|idraulico|encanador,canalizador
carpenter|carpintero|carpenter|charpentier,menuisier|falegname,carpentiere|carpinteiro|||~cabinetmaker
cabinetmaker|ebanista|cabinetmaker|ébéniste|ebanista|marceneiro
mason|albañil|mason,bricklayer|maçon|muratore|pedreiro|pirqaq|pirqiri|~builder
artist|artista|artist|artiste|artista|artista|||~painter
sculptor|escultor|sculptor|sculpteur|scultore|escultor|||~artist
craftsman|artesano|craftsman/craftsmen,artisan|artisan|artigiano|artesão|||~craft
craft|artesanía,oficio|craft,handicraft|artisanat,métier|artigianato,mestiere|artesanato,ofício|||~handmade
weaver|tejedor|weaver|tisserand|tessitore|tecelão|awaq|sawuri
tailor|sastre|tailor|tailleur|sarto|alfaiate|siraq|ch'ukuri|~dressmaker
dressmaker|modista,costurera|dressmaker,seamstress|couturière|sarta|costureira,modista
couturier|modisto|couturier|couturier|couturier|costureiro|||~tailor ~designer
sewing|costura|sewing|couture|cucito|costura
haute-couture|alta costura|haute couture,high fashion|haute couture|alta moda,alta sartoria|alta costura|||~fashion ~sewing
tailoring|sastrería|tailoring,tailor's shop|atelier de tailleur|sartoria|alfaiataria|||~tailor
shoemaker|zapatero|shoemaker,cobbler|cordonnier|calzolaio|sapateiro|||~shoe
hatter|sombrerero|hatter,milliner|chapelier|cappellaio|chapeleiro|||~hat
furrier|peletero|furrier|fourreur|pellicciaio|peleteiro
tanner|curtidor|tanner|tanneur|conciatore|curtidor
saddler|talabartero,guarnicionero|saddler|sellier|sellaio|seleiro
locksmith|cerrajero|locksmith|serrurier|fabbro,serraturiere|serralheiro,chaveiro
glazier|vidriero|glazier,glassmaker|vitrier,verrier|vetraio|vidraceiro,vidreiro
cooper|tonelero|cooper|tonnelier|bottaio|tanoeiro
hairdresser|peluquero|hairdresser|coiffeur/coiffeuse|parrucchiere|cabeleireiro|||~barber
barber|barbero|barber|barbier|barbiere|barbeiro
hairdressing|peluquería|hairdressing,hair salon|salon de coiffure|parrucchieria|cabeleireiro|||~hairdresser
barbershop|barbería|barbershop|barbier|barberia|barbearia|||~barber
makeup-artist|maquillador|makeup artist|maquilleur/maquilleuse|truccatore|maquiador|||~makeup
masseur|masajista|masseur,masseuse|masseur/masseuse|massaggiatore|massagista|||~massage
pastry-cook|pastelero|pastry cook,confectioner|pâtissier|pasticcere,pasticciere|pasteleiro,confeiteiro|||~baker
butchers-shop|carnicería|butcher's shop|boucherie|macelleria|açougue,talho|||~butcher
fishmonger|pescadero|fishmonger|poissonnier|pescivendolo|peixeiro|||~fisherman
waiter|mozo,mesero,camarero|waiter|serveur|cameriere|garçom
waitress|camarera,mesera|waitress|serveuse|cameriera|garçonete|||!waiter
butler|mayordomo|butler|majordome|maggiordomo|mordomo|||~servant
maid|criada,empleada|maid|bonne,femme de chambre|cameriera|empregada|||~servant
nanny|niñera,nana|nanny,babysitter|nounou,nourrice|tata,bambinaia|babá
rancher|ganadero|rancher,cattleman|éleveur|allevatore|pecuarista,criador|||~farmer
muleteer|arriero|muleteer|muletier|mulattiere|arrieiro
woodcutter|leñador|woodcutter,lumberjack|bûcheron|boscaiolo,taglialegna|lenhador
hunter|cazador|hunter,huntsman|chasseur/chasseuse|cacciatore|caçador|||~archer
archer|arquero|archer,bowman|archer|arciere|arqueiro
vintner|viñador,vinatero,viticultor|vintner,winegrower|vigneron/vigneronne,viticulteur|vignaiolo,viticoltore|viticultor,vinhateiro|||~winemaker
distiller|destilador|distiller|distillateur|distillatore|destilador|||~distillery
merchant|mercader,comerciante|merchant,trader,dealer|marchand,commerçant|mercante,commerciante|mercador,comerciante|qhatuq|aljiri|~seller
seller|vendedor|seller,vendor,salesman|vendeur/vendeuse|venditore|vendedor|qhatuq|aljiri|!buyer
buyer|comprador|buyer,shopper|acheteur/acheteuse|compratore|comprador
customer|cliente|customer,client|client|cliente|cliente
consumer|consumidor|consumer|consommateur/consommatrice|consumatore|consumidor|||~customer
shopkeeper|tendero,bodeguero|shopkeeper|boutiquier|negoziante,bottegaio|lojista|||~merchant
grocer|abarrotero,bodeguero|grocer|épicier|droghiere|merceeiro|||~shopkeeper
entrepreneur|empresario,emprendedor|entrepreneur,businessman|entrepreneur,homme d'affaires|imprenditore|empresário,empreendedor
businesswoman|empresaria,mujer de negocios|businesswoman|femme d'affaires|donna d'affari|empresária
executive|ejecutivo|executive|cadre,exécutif|dirigente|executivo|||~director
director|director|director|directeur/directrice|direttore|diretor|||~chief
manager|gerente,administrador|manager|gérant,gestionnaire|gestore,gerente|gerente|||~director
secretary|secretario|secretary|secrétaire|segretario|secretário
assistant|asistente,ayudante|assistant,aide|assistant|assistente,aiutante|assistente,ajudante|yanapaq|yanapiri|~helper
helper|ayudante|helper|aide|aiutante|ajudante|yanapaq|yanapiri
worker|trabajador,obrero|worker,workman|travailleur/travailleuse,ouvrier/ouvrière|lavoratore,operaio|trabalhador,operário|llamk'aq|irnaqiri|~employee
employee|empleado|employee|employé|impiegato,dipendente|empregado
apprentice|aprendiz/aprendices|apprentice|apprenti|apprendista|aprendiz|||~student
foreman|capataz|foreman/foremen|contremaître|caposquadra|capataz
agent|agente|agent|agent|agente|agente|||~broker
broker|corredor,agente|broker|courtier|mediatore,broker|corretor
banker|banquero|banker|banquier|banchiere|banqueiro|||~bank.money
accountant|contador,contable|accountant|comptable|contabile,ragioniere|contador,contabilista
lawyer|abogado|lawyer,attorney,advocate|avocat|avvocato|advogado|||~judge
judge|juez/jueces|judge|juge|giudice|juiz
notary|notario|notary|notaire|notaio|notário
consultant|consultor,asesor,consejero|consultant,adviser,advisor,counselor|consultant,conseiller/conseillère|consulente,consigliere|consultor,assessor,conselheiro|||~advice
optician|óptico|optician|opticien/opticienne|ottico|óptico|||~optics
optics|óptica|optics|optique|ottica|óptica
therapist|terapeuta|therapist|thérapeute|terapeuta|terapeuta|||~therapy
writer|escritor|writer|écrivain|scrittore|escritor|qillqaq|qillqiri|~author
author|autor|author|auteur|autore|autor
poet|poeta|poet|poète|poeta|poeta|harawiq||~poem ~writer ~author
journalist|periodista|journalist,reporter|journaliste|giornalista|jornalista
editor|editor|editor,publisher|éditeur/éditrice|editore|editor
printer.trade|impresor|printer|imprimeur|stampatore,tipografo|impressor|||~printing
photographer|fotógrafo|photographer|photographe|fotografo|fotógrafo|||~photography
musician|músico|musician|musicien/musicienne|musicista|músico|||~artist ~troubadour
singer|cantante,cantor|singer|chanteur/chanteuse|cantante|cantor|takiq|q'uchuri|~musician ~troubadour
dancer|bailarín/bailarina,danzante|dancer|danseur/danseuse|ballerino,danzatore|dançarino,bailarino|tusuq|thuquri
ballerina|bailarina|ballerina|ballerine|ballerina|bailarina|||~dancer
actor|actor|actor|acteur,comédien|attore|ator|||!actress ~comedian
actress|actriz/actrices|actress|actrice,comédienne|attrice|atriz|||~comedian
comedian|comediante,cómico|comedian,comic|comique,humoriste|comico|comediante,humorista|||~clown
clown|payaso|clown|clown|pagliaccio|palhaço|||~jester ~harlequin
jester|bufón|jester,buffoon|bouffon|giullare,buffone|bobo da corte,bufão|||~harlequin
acrobat|acróbata|acrobat|acrobate|acrobata|acrobata
juggler|malabarista|juggler|jongleur/jongleuse|giocoliere|malabarista
troubadour|trovador|troubadour|troubadour|trovatore|trovador|||~minstrel
minstrel|juglar|minstrel|ménestrel|menestrello|menestrel
pilot|piloto|pilot|pilote|pilota|piloto|||~aviator
aviator|aviador|aviator|aviateur/aviatrice|aviatore|aviador
driver|conductor,chofer|driver|conducteur,chauffeur|conducente,autista|motorista,condutor
coachman|cochero|coachman|cocher|cocchiere|cocheiro|||~driver
traveller|viajero|traveller,traveler|voyageur/voyageuse|viaggiatore|viajante|ch'usaq||~tourist ~nomad ~wanderer
tourist|turista|tourist|touriste|turista|turista
passenger|pasajero|passenger|passager|passeggero|passageiro|||~traveller
explorer|explorador|explorer|explorateur/exploratrice|esploratore|explorador|||~adventurer ~scout ~pioneer
adventurer|aventurero|adventurer|aventurier|avventuriero|aventureiro|||~adventure ~pioneer
adventure|aventura|adventure|aventure|avventura|aventura
guide|guía|guide|guide|guida|guia|pusaq|irpiri
messenger|mensajero|messenger|messager|messaggero|mensageiro|chaski|chaski|~postman ~chasqui
postman|cartero|postman|facteur|postino|carteiro
guard|guardia,guardián|guard,guardian|garde,gardien/gardienne|guardia,guardiano|guarda,guardião|||~sentinel
sentinel|centinela|sentinel,sentry|sentinelle|sentinella|sentinela
watchman|vigilante,sereno|watchman|veilleur,vigile|vigilante|vigia,vigilante|||~guard
police|policía|police|police|polizia|polícia
detective|detective|detective|détective|detective,investigatore|detetive|||~police
spy|espía|spy|espion/espionne|spia|espião
sheriff|alguacil|sheriff|shérif|sceriffo|xerife|||~police
firefighter|bombero|firefighter,fireman|pompier|pompiere,vigile del fuoco|bombeiro
gladiator|gladiador|gladiator|gladiateur|gladiatore|gladiador|||~warrior ~soldier
porter|portero,cargador|porter|porteur,portier|facchino,portiere|porteiro
chimney-sweep|deshollinador|chimney sweep|ramoneur|spazzacamino|limpador de chaminés
cleaner|limpiador|cleaner|nettoyeur,nettoyant|pulitore|limpador,faxineiro
washerwoman|lavandera|washerwoman,laundress|lavandière,blanchisseuse|lavandaia|lavadeira
trainer.coach|entrenador|trainer,coach|entraîneur|allenatore|treinador
tamer|domador|tamer|dompteur|domatore|domador
handyman|maestro mil oficios|handyman|bricoleur,homme à tout faire|tuttofare|faz-tudo
curator|curador,conservador|curator|conservateur|curatore|curador
librarian|bibliotecario|librarian|bibliothécaire|bibliotecario|bibliotecário|||~library
bookseller|librero|bookseller|libraire|libraio|livreiro|||~bookshop
antiquarian|anticuario|antiquarian,antique dealer|antiquaire|antiquario|antiquário
collector|coleccionista|collector|collectionneur|collezionista|colecionador|||~collection
`
