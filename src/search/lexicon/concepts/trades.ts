// Trades, professions, craftsmen and the people of a workshop.
export const trades = `
teacher|profesor,maestro,docente,educador,profe,mentor|teacher,professor,schoolteacher,schoolmaster,instructor,educator|professeur,maître/maîtresse,enseignant|insegnante,professore,maestro,docente|professor,mestre,docente,educador|yachachiq,amawta|yatichiri|lehrer/lehrerin|~amauta ~school
student|estudiante,alumno,colegial|student,pupil,schoolboy,schoolgirl,learner|étudiant,élève|studente,alunno,allievo|estudante,aluno|yachakuq|yatiqiri|student/studenten/studentin,schüler|!teacher ~pupil ~disciple
scholar|erudito,sabio,letrado,docto|scholar,learned man,savant|érudit,savant,lettré|studioso,erudito|erudito,estudioso|amawta|amawt'a|gelehrter/gelehrte|~wise ~academic ~philosopher ~intellectual
philosopher|filósofo|philosopher|philosophe|filosofo|filósofo|amawta|amawt'a|philosoph/philosophen|~philosophy
scientist|científico|scientist|scientifique,savant|scienziato|cientista|||wissenschaftler/wissenschaftlerin|~science ~laboratory ~inventor
researcher|investigador|researcher|chercheur/chercheuse|ricercatore|pesquisador,investigador|||forscher/forscherin|~scientist ~research
inventor|inventor|inventor|inventeur|inventore|inventor|||erfinder|~invention
engineer|ingeniero|engineer|ingénieur|ingegnere|engenheiro|||ingenieur/ingenieure|~technician ~engineering
architect|arquitecto|architect|architecte|architetto|arquiteto|||architekt/architekten|~builder ~architecture ~architectural
designer|diseñador|designer|designer,dessinateur,styliste|designer,disegnatore,stilista|designer,desenhista|||designer,gestalter|~stylist ~design
stylist|estilista|stylist,hairstylist|styliste|stilista|estilista,designer de moda|||stylist,stilist|~hairdresser
technician|técnico|technician|technicien/technicienne|tecnico|técnico|||techniker|~mechanic ~technical
mechanic|mecánico|mechanic|mécanicien/mécanicienne|meccanico|mecânico|||mechaniker|~mechanical ~workshop
electrician|electricista|electrician|électricien/électricienne|elettricista|eletricista|||elektriker|~electricity
plumber|plomero,gasfitero,fontanero|plumber|plombier|idraulico|encanador,canalizador|||klempner
carpenter|carpintero|carpenter,joiner,woodworker|charpentier,menuisier|falegname,carpentiere,legnaiolo|carpinteiro|||tischler,schreiner,zimmermann|~cabinetmaker
cabinetmaker|ebanista,mueblista|cabinetmaker|ébéniste|ebanista,mobiliere|marceneiro|||kunsttischler,möbeltischler,ebenist
mason|albañil|mason,bricklayer|maçon|muratore|pedreiro|pirqaq|pirqiri|maurer|~builder
artist|artista|artist|artiste|artista|artista|||künstler/künstlerin|~painter ~artistic
sculptor|escultor|sculptor|sculpteur|scultore,scultrice|escultor|||bildhauer|~artist ~sculpture
craftsman|artesano,artífice,menestral|craftsman/craftsmen,artisan,artificer|artisan|artigiano|artesão,artífice|||handwerker|~craft ~artisanal ~handmade
craft|artesanía,oficio,manualidades|craft,handicraft,handcraft|artisanat,métier|artigianato,mestiere|artesanato,ofício|||handwerk,kunsthandwerk|~handmade
weaver|tejedor|weaver|tisserand|tessitore|tecelão|awaq|sawuri|weber/weberin|~weaving
tailor|sastre|tailor|tailleur|sarto|alfaiate|siraq|ch'ukuri|schneider/schneiderin|~dressmaker
dressmaker|modista,costurera|dressmaker,seamstress,needlewoman|couturière|sarta|costureira,modista|||schneiderin,näherin|~sewing ~dress
couturier|modisto|couturier|couturier|couturier|costureiro|||couturier,modeschöpfer|~tailor ~designer ~fashion
sewing|costura|sewing|couture|cucito|costura|||nähen,näherei|~needle ~thread ~thimble
haute-couture|alta costura|haute couture,high fashion|haute couture|alta moda,alta sartoria|alta costura|||haute couture|~fashion ~sewing
tailoring|sastrería|tailoring,tailor's shop|atelier de tailleur|sartoria|alfaiataria|||schneiderei|~tailor ~haute-couture ~suit
shoemaker|zapatero,remendón|shoemaker,cobbler,bootmaker|cordonnier,savetier,chausseur|calzolaio,ciabattino|sapateiro|||schuhmacher,schuster|~shoe ~shoe-shop
hatter|sombrerero|hatter,milliner|chapelier|cappellaio|chapeleiro|||hutmacher|~hat ~mad.cap
furrier|peletero|furrier,fur trader|fourreur|pellicciaio|peleteiro|||kürschner|~fur
tanner|curtidor|tanner|tanneur|conciatore|curtidor|||gerber|~leather
saddler|talabartero,guarnicionero,sillero|saddler|sellier|sellaio|seleiro|||sattler|~saddle
locksmith|cerrajero|locksmith|serrurier|fabbro,serraturiere|serralheiro,chaveiro|||schlosser|~lock ~key
glazier|vidriero,cristalero|glazier,glassmaker,glassworker|vitrier,verrier|vetraio|vidraceiro,vidreiro|||glaser|~glass.material
cooper|tonelero,cubero|cooper|tonnelier|bottaio|tanoeiro|||küfer,böttcher,fassbinder|~barrel
hairdresser|peluquero,estilista|hairdresser,hairstylist,haircutter|coiffeur/coiffeuse|parrucchiere,parrucchiera|cabeleireiro|||friseur/friseurin/friseure|~barber ~hairstyle
barber|barbero|barber|barbier|barbiere|barbeiro|||herrenfriseur
hairdressing|peluquería,salón de belleza,salón de peluquería|hairdressing,hair salon|salon de coiffure|parrucchieria|cabeleireiro|||friseursalon|~hairdresser
barbershop|barbería,peluquería de caballeros|barbershop|barbier,salon de barbier|barberia|barbearia|||barbershop,barbierladen|~barber
makeup-artist|maquillador,maquillista|makeup artist|maquilleur/maquilleuse,visagiste|truccatore|maquiador|||maskenbildner,visagist/visagistin|~makeup ~beautician
masseur|masajista|masseur,masseuse,massage therapist|masseur/masseuse|massaggiatore|massagista|||masseur/masseurin|~massage
pastry-cook|pastelero|pastry cook,confectioner|pâtissier|pasticcere,pasticciere|pasteleiro,confeiteiro,doceiro|||konditor,zuckerbäcker|~baker ~pastry ~pastry.chef ~pastry.shop
butchers-shop|carnicería|butcher's shop|boucherie|macelleria|açougue,talho|||metzgerei,fleischerei|~butcher ~meat
fishmonger|pescadero|fishmonger|poissonnier|pescivendolo|peixeiro|||fischhändler|~fisherman ~fish
waiter|mozo,mesero,camarero|waiter|serveur|cameriere|garçom,empregado de mesa|||kellner,ober|~bartender ~butler
waitress|camarera,mesera,moza|waitress|serveuse|cameriera|garçonete,empregada de mesa|||kellnerin|!waiter ~maid
butler|mayordomo|butler|majordome|maggiordomo|mordomo|||butler|~servant
maid|criada,empleada,doncella,mucama,sirvienta|maid,maidservant,housemaid,chambermaid|bonne,femme de chambre,servante,soubrette|cameriera|empregada,criada|||dienstmädchen,zimmermädchen,magd|~servant
nanny|niñera,nana,nodriza,aya,chacha|nanny,babysitter,nursemaid,childminder|nounou,nourrice|tata,bambinaia,balia|babá|||kindermädchen|~nursery.child
rancher|ganadero,estanciero,hacendado,ranchero|rancher,cattleman,stockman|éleveur|allevatore|pecuarista,criador|||viehzüchter,rancher|~farmer ~cowboy ~ranch ~breeder
muleteer|arriero,mulero,acemilero|muleteer,mule driver|muletier|mulattiere|arrieiro|||maultiertreiber|~mule
woodcutter|leñador,hachero|woodcutter,lumberjack,lumberman,woodsman,logger|bûcheron|boscaiolo,taglialegna,spaccalegna|lenhador,madeireiro|||holzfäller|~axe
hunter|cazador|hunter,huntsman|chasseur/chasseuse|cacciatore,cacciatrice|caçador|||jäger/jägerin|~archer
archer|arquero,ballestero,saetero,flechero|archer,bowman|archer|arciere,arciera|arqueiro|||bogenschütze|~arrow
vintner|viñador,vinatero,viticultor|vintner,winegrower,wine grower|vigneron/vigneronne,viticulteur|vignaiolo,viticoltore|viticultor,vinhateiro|||winzer,weinbauer|~winemaker ~vineyard
distiller|destilador|distiller|distillateur|distillatore|destilador|||brenner,destillateur|~distillery ~brewer
merchant|mercader,comerciante,negociante|merchant,trader,dealer,tradesman|marchand,commerçant,négociant|mercante,commerciante,negoziante|mercador,comerciante,negociante|qhatuq|aljiri|kaufmann/kaufleute,händler|~seller
seller|vendedor|seller,vendor,salesman,saleswoman,salesperson|vendeur/vendeuse|venditore|vendedor|qhatuq|aljiri|verkäufer/verkäuferin|!buyer ~shopkeeper
buyer|comprador,adquirente|buyer,shopper|acheteur/acheteuse|compratore|comprador|||käufer|~to.buy
customer|cliente|customer,client|client|cliente|cliente|||kunde/kunden/kundin|~buyer
consumer|consumidor|consumer|consommateur/consommatrice|consumatore|consumidor|||verbraucher,konsument|~customer
shopkeeper|tendero,bodeguero|shopkeeper,storekeeper,shop owner|boutiquier|negoziante,bottegaio|lojista|||ladenbesitzer,krämer|~merchant
grocer|abarrotero,bodeguero|grocer|épicier|droghiere|merceeiro|||lebensmittelhändler,krämer|~shopkeeper ~grocery ~greengrocer
entrepreneur|empresario,emprendedor|entrepreneur,businessman|entrepreneur,homme d'affaires|imprenditore|empresário,empreendedor|||unternehmer,geschäftsmann|~businesswoman ~tycoon
businesswoman|empresaria,mujer de negocios|businesswoman|femme d'affaires|donna d'affari|empresária|||geschäftsfrau,unternehmerin
executive|ejecutivo,directivo|executive|cadre,exécutif|dirigente,executive|executivo|||führungskraft|~director ~manager
director|director|director|directeur/directrice|direttore|diretor|||direktor/direktoren|~chief
manager|gerente,administrador,encargado|manager|gérant,gestionnaire|gestore,gerente|gerente,gestor,administrador|||geschäftsführer,verwalter,manager|~director ~to.manage
secretary|secretario|secretary|secrétaire|segretario|secretário|||sekretär/sekretärin|~assistant
assistant|asistente,ayudante,auxiliar|assistant,aide|assistant,adjoint|assistente,aiutante|assistente,ajudante|yanapaq|yanapiri|assistent/assistentin,gehilfe|~helper
helper|ayudante,asistente|helper|aide|aiutante|ajudante|yanapaq|yanapiri|helfer/helferin
worker|trabajador,obrero,operario|worker,workman,laborer,labourer|travailleur/travailleuse,ouvrier/ouvrière|lavoratore,operaio|trabalhador,operário|llamk'aq|irnaqiri|arbeiter|~employee ~hard-working
employee|empleado,funcionario,dependiente|employee,staff member|employé|impiegato,dipendente|empregado|||angestellter/angestellte,mitarbeiter
apprentice|aprendiz/aprendices,aprendiza,practicante|apprentice,trainee|apprenti|apprendista|aprendiz|||lehrling,auszubildender|~student
foreman|capataz,mayoral,sobrestante|foreman/foremen,overseer|contremaître|caposquadra,capomastro|capataz|||vorarbeiter,polier|~chief
agent|agente|agent|agent|agente|agente|||agent/agenten|~broker ~spy
broker|corredor,agente,bróker,comisionista|broker|courtier|mediatore,broker|corretor,broker|||makler
banker|banquero|banker|banquier|banchiere|banqueiro|||bankier,banker|~bank.money ~financial
accountant|contador,contable,tenedor de libros|accountant|comptable|contabile,ragioniere|contador,contabilista|||buchhalter|~auditor
lawyer|abogado,letrado,jurista,jurisconsulto|lawyer,attorney,advocate,solicitor,barrister|avocat,juriste|avvocato,giurista|advogado,jurista|||anwalt/anwälte,rechtsanwalt,advokat|~judge ~legal ~notary
judge|juez/jueces,jueza,magistrado|judge,magistrate|juge,magistrat|giudice,magistrato|juiz,magistrado|||richter|~justice
notary|notario,escribano|notary,notary public|notaire|notaio|notário,tabelião
consultant|consultor,asesor,consejero|consultant,adviser,advisor,counselor|consultant,conseiller/conseillère|consulente,consigliere|consultor,assessor,conselheiro|||berater|~advice ~mentor ~advisory
optician|óptico|optician,optometrist|opticien/opticienne|ottico|óptico|||optiker|~optics ~optical
optics|óptica|optics|optique|ottica|óptica|||optik
therapist|terapeuta|therapist|thérapeute|terapeuta|terapeuta|||therapeut/therapeutin|~therapy ~therapeutic ~healer
writer|escritor,literato|writer|écrivain|scrittore,scrittrice|escritor|qillqaq|qillqiri|schriftsteller,schreiber|~author
author|autor|author|auteur|autore,autrice|autor|||autor/autorin/autoren,verfasser|~novel
poet|poeta,poetisa,vate,bardo,aeda|poet,bard,poetess,rhymester|poète,poétesse|poeta,poetessa|poeta,poetisa|harawiq||dichter,poet/poeten|~poem ~writer ~author ~poetry ~poetic
journalist|periodista,reportero|journalist,reporter,newspaperman,correspondent|journaliste|giornalista,cronista|jornalista,repórter|||journalist/journalistin|~press.news ~newspaper
editor|editor/editora|editor,publisher|éditeur/éditrice|editore|editor|||herausgeber,verleger,redakteur|~publishing
printer.trade|impresor,tipógrafo|printer|imprimeur|stampatore,tipografo|impressor|||drucker|~printing
photographer|fotógrafo|photographer|photographe|fotografo|fotógrafo|||fotograf/fotografin|~photography ~photo ~camera
musician|músico|musician|musicien/musicienne|musicista|músico|||musiker,musikant|~artist ~troubadour ~music ~musical
singer|cantante,cantor,cantante lírico,vocalista|singer,songster,vocalist,songstress|chanteur/chanteuse,cantatrice,chantre|cantante,cantore|cantor|takiq|q'uchuri|sänger/sängerin|~musician ~troubadour ~song ~to.sing
dancer|bailarín/bailarina,danzante|dancer|danseur/danseuse|ballerino/ballerina,danzatore,danzatrice|dançarino,bailarino|tusuq|thuquri|tänzer/tänzerin|~dance ~to.dance
ballerina|bailarina|ballerina,ballet dancer|ballerine,danseuse de ballet|ballerina|bailarina|||ballerina,balletttänzerin|~dancer ~ballet
actor|actor|actor,thespian|acteur,comédien|attore|ator|||schauspieler|!actress ~comedian ~theatre
actress|actriz/actrices,comedianta|actress|actrice,comédienne|attrice|atriz|||schauspielerin|~comedian ~diva
comedian|comediante,cómico,humorista|comedian,comic|comique,humoriste|comico|comediante,humorista|||komiker,komödiant|~clown ~jester ~comedy
clown|payaso,clown|clown,merry-andrew|clown|pagliaccio|palhaço|||clown|~jester ~harlequin ~circus
jester|bufón|jester,buffoon|bouffon,fou du roi|giullare,buffone|bobo da corte,bufão|||hofnarr,narr|~harlequin ~joker
acrobat|acróbata,saltimbanqui,equilibrista,volatinero|acrobat,tumbler|acrobate,saltimbanque|acrobata,saltimbanco|acrobata,saltimbanco|||akrobat/akrobaten|~circus ~juggler
juggler|malabarista|juggler|jongleur/jongleuse|giocoliere|malabarista|||jongleur|~circus
troubadour|trovador|troubadour|troubadour|trovatore|trovador|||troubadour,minnesänger|~minstrel ~ballad
minstrel|juglar,trovador|minstrel|ménestrel,trouvère|menestrello,trovatore|menestrel,jogral,trovador|||spielmann/spielleute
pilot|piloto|pilot|pilote|pilota|piloto|||pilot/piloten|~aviator ~flyer
aviator|aviador|aviator,airman,flyer|aviateur/aviatrice|aviatore|aviador|||flieger|~aviation ~airplane
driver|conductor,chofer,automovilista|driver,chauffeur,motorist|conducteur,chauffeur|conducente,autista,conduttore|motorista,condutor|||fahrer,chauffeur
coachman|cochero,auriga|coachman|cocher|cocchiere,vetturino|cocheiro|||kutscher|~driver ~carriage ~stagecoach
traveller|viajero,caminante,trotamundos|traveller,traveler,wayfarer,globetrotter|voyageur/voyageuse,globe-trotter|viaggiatore,viandante|viajante|ch'usaq||reisender/reisende|~tourist ~nomad ~wanderer ~travel
tourist|turista|tourist,sightseer|touriste|turista|turista|||tourist/touristen|~tourism
passenger|pasajero|passenger|passager|passeggero|passageiro|||passagier/passagiere,fahrgast/fahrgäste|~traveller
explorer|explorador|explorer|explorateur/exploratrice|esploratore|explorador|||entdecker,erforscher|~adventurer ~scout ~pioneer ~exploration ~traveller
adventurer|aventurero|adventurer|aventurier|avventuriero|aventureiro|||abenteurer|~adventure ~pioneer ~expedition
adventure|aventura,peripecia|adventure,venture|aventure|avventura|aventura|||abenteuer
guide|guía|guide|guide|guida|guia|pusaq|irpiri|führer,reiseführer
messenger|mensajero,emisario,recadero|messenger,emissary|messager|messaggero,corriere|mensageiro,estafeta|chaski|chaski|boten,überbringer|~postman ~chasqui ~herald ~message
postman|cartero|postman,mailman,letter carrier|facteur|postino,portalettere|carteiro|||briefträger,postbote|~mail
guard|guardia,guardián,custodio,vigilante|guard,guardian|garde,gardien/gardienne|guardia,guardiano|guarda,guardião|||wächter,wache|~sentinel ~guardian-angel
sentinel|centinela,vigía|sentinel,sentry|sentinelle|sentinella|sentinela|||wachposten,schildwache|~watchman ~vigilant
watchman|vigilante,sereno,guachimán|watchman,night watchman|veilleur,vigile|vigilante|vigia,vigilante|||nachtwächter,wachmann|~guard
police|policía,gendarme,policial|police,cop|police,gendarme|polizia|polícia|||polizei
detective|detective,sabueso,investigador|detective,sleuth,private eye|détective,limier|detective,investigatore|detetive|||detektiv/detektive|~police ~spy ~investigation
spy|espía,agente secreto|spy,secret agent|espion/espionne|spia|espião|||spion/spione
sheriff|alguacil,sheriff|sheriff|shérif|sceriffo|xerife|||sheriff|~police ~cowboy
firefighter|bombero|firefighter,fireman|pompier,sapeur-pompier|pompiere,vigile del fuoco|bombeiro|||feuerwehrmann/feuerwehrleute
gladiator|gladiador|gladiator|gladiateur|gladiatore|gladiador|||gladiator/gladiatoren|~warrior ~soldier ~colosseum
porter|portero,cargador,conserje|porter,doorman,bellboy|porteur,portier,concierge,bagagiste|facchino,portiere,portinaio|porteiro|||portier,gepäckträger,pförtner|~carrier
chimney-sweep|deshollinador,limpiachimeneas|chimney sweep|ramoneur|spazzacamino|limpador de chaminés,limpa-chaminés|||schornsteinfeger,kaminkehrer,rauchfangkehrer|~chimney
cleaner|limpiador|cleaner|nettoyeur,nettoyant|pulitore|limpador,faxineiro|||reiniger,putzkraft
washerwoman|lavandera|washerwoman,laundress,washwoman|lavandière,blanchisseuse|lavandaia|lavadeira|||waschfrau,wäscherin|~laundry
trainer.coach|entrenador,preparador,adiestrador|trainer,coach|entraîneur|allenatore,trainer|treinador||||~training ~instructor
tamer|domador|tamer,animal tamer|dompteur|domatore|domador|||dompteur,tierbändiger
handyman|maestro mil oficios|handyman|bricoleur,homme à tout faire|tuttofare|faz-tudo|||heimwerker,alleskönner
curator|curador,conservador|curator|conservateur|curatore|curador|||kurator|~museum
librarian|bibliotecario|librarian|bibliothécaire|bibliotecario|bibliotecário|||bibliothekar/bibliothekarin|~library ~bookseller
bookseller|librero|bookseller|libraire|libraio|livreiro|||buchhändler|~bookshop
antiquarian|anticuario|antiquarian,antique dealer,antiquary|antiquaire,brocanteur|antiquario|antiquário|||antiquitätenhändler,antiquar|~antique
collector|coleccionista|collector|collectionneur|collezionista,raccoglitore|colecionador|||sammler|~collection
`
