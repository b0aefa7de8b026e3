// Further concepts, from sextet to to.howl.
export const further7 = `
sextet|sexteto|sextet|sextuor||sexteto|||sextett|~quintet
shadow-play|teatro de sombras|shadow play,shadow theatre|théâtre d'ombres|teatro delle ombre|teatro de sombras|||schattenspiel|~shadow
shalom|shalom|shalom|shalom|shalom|shalom|||schalom|~peace
shaving-cream|crema de afeitar,espuma de afeitar|shaving cream,shaving foam|crème à raser,mousse à raser|schiuma da barba,crema da barba|creme de barbear|||rasiercreme,rasierschaum|~shaving
she-wolf||she-wolf|louve|lupa|loba|||wölfin|~wolf
sherpa|sherpa|sherpa|sherpa|sherpa|sherpa|||sherpa
shilling|chelín|shilling|shilling|scellino|xelim|||schilling|~cent
shimmering|reluciente,titilante||chatoyant|luccicante|cintilante|||schimmernd/schimmernde/schimmernder/schimmerndes/schimmernden|~iridescent
shockproof|a prueba de golpes,antigolpes|shockproof|antichoc|antiurto|à prova de choque|||stoßfest|~unbreakable
shoehorn|calzador|shoehorn|chausse-pied|calzascarpe|calçadeira|||schuhlöffel|~shoe
shoelace|pasador,cordón de zapato,agujeta|shoelace|lacet|laccio,stringa|cadarço,atacador|||schnürsenkel|~shoe
shogun|sogún,shogún|shogun|shogun|shogun|xogum|||shogun|~samurai
shooter|tirador|shooter,marksman,sharpshooter|tireur/tireuse|tiratore|atirador|||schütze,scharfschütze|~to.shoot ~archer ~target
shower-gel|gel de ducha|shower gel,body wash|gel douche|gel doccia|gel de banho|||duschgel|~soap ~gel
siamese-cat|gato siamés|siamese cat|chat siamois|gatto siamese|gato siamês|||siamkatze|~cat ~siamese
signet-ring|anillo de sello|signet ring||anello con sigillo|anel de sinete|||siegelring|<ring
silk-road|ruta de la seda|silk road|route de la soie|via della seta|rota da seda|||seidenstraße
silo|silo|silo|silo|silo|silo|||silo|~granary
silver-coin|moneda de plata|silver coin|pièce d'argent|moneta d'argento|moeda de prata|||silbermünze|~coin ~silver
silver-fox|zorro plateado|silver fox|renard argenté|volpe argentata|raposa prateada|||silberfuchs|~fox ~silver
silver-lining|rayo de esperanza|silver lining|lueur d'espoir|barlume di speranza|raio de esperança|||silberstreif,hoffnungsschimmer
silver-mine|mina de plata|silver mine|mine d'argent|miniera d'argento|mina de prata|||silbermine|~mine ~silver
silver-moon|luna de plata,luna plateada|silver moon,silvery moon|lune d'argent|luna d'argento|lua de prata,lua prateada|||silbermond|~moon ~silver
silver-star|estrella de plata,estrella plateada|silver star|étoile d'argent|stella d'argento|estrela de prata|||silberstern,silberner stern|~star
simoom|simún|simoom|simoun|simun|simum|||samum|~sandstorm ~wind
sinbad|simbad|sinbad,sindbad|sinbad|sinbad|simbad|||sindbad|~sailor
singular|singular|singular|singulier/singulière|singolare|singular|||singulär/singuläre/singulärer/singuläres/singulären|~unique
siskin.6|jilguero lúgano,lúgano|siskin|tarin|lucherino|pintassilgo-verde|||zeisig|~finch ~goldfinch
sixth-sense|sexto sentido|sixth sense|sixième sens|sesto senso|sexto sentido|||sechster sinn|~intuition
skim-milk|leche descremada,leche desnatada|skim milk,skimmed milk|lait écrémé|latte scremato|leite desnatado|||magermilch|<milk
skipping-rope|saltasoga,comba,cuerda de saltar|skipping rope,jump rope|corde à sauter|corda per saltare|corda de pular|||springseil,hüpfseil|~jump ~rope
skull-and-crossbones|calavera y tibias cruzadas,bandera pirata|skull and crossbones,jolly roger||jolly roger|caveira e ossos cruzados|||totenkopfflagge,piratenflagge|~skull ~pirate
skydiving|paracaidismo|skydiving|parachutisme|paracadutismo|paraquedismo|||fallschirmspringen|~parachute
skylight|claraboya,tragaluz|skylight|lucarne,puits de lumière|lucernario|claraboia|||oberlicht,dachfenster|~window
skyrocket|cohete pirotécnico|skyrocket|fusée d'artifice|razzo pirotecnico|rojão,foguete|||feuerwerksrakete|~rocket ~fireworks
slavic|eslavo|slavic,slav,slavonic|slave|slavo|eslavo|||slawisch/slawische/slawischer/slawisches/slawischen,slawe
sledgehammer|comba,almádena,mazo|sledgehammer|masse|mazza|marreta|||vorschlaghammer|~hammer ~mallet
sleeping-bag|saco de dormir,bolsa de dormir|sleeping bag|sac de couchage|sacco a pelo|saco de dormir|||schlafsack/schlafsäcke|~camping ~tent
sleepwalker|sonámbulo|sleepwalker,somnambulist|somnambule|sonnambulo|sonâmbulo|||schlafwandler,nachtwandler|~sleep
sliced-bread|pan de molde|sliced bread,sandwich bread|pain de mie|pane in cassetta|pão de forma|||toastbrot|<bread
slimness|esbeltez||minceur|snellezza|esbeltez|||schlankheit|~thin
sloe|endrina|sloe,blackthorn|prunelle,prunellier|prugnolo|abrunho|||schlehe,schlehdorn|~plum
small-world|mundo pequeño,pequeño mundo|small world,little world|petit monde|piccolo mondo|pequeno mundo|||kleine welt|~world
smallness|pequeñez||petitesse|piccolezza|pequenez|||kleinheit|~small
smog|smog,niebla tóxica|smog|smog|smog|smog|||smog|~fog ~smoke
snipe|agachadiza|snipe|bécassine|beccaccino|narceja|||schnepfe|<bird
sniper|francotirador|sniper,sharpshooter|tireur d'élite|cecchino|franco-atirador|||scharfschütze|~hunter ~marksman
snow-queen|reina de las nieves,reina de hielo|snow queen,ice queen|reine des neiges|regina delle nevi|rainha da neve|||schneekönigin,eiskönigin|~snow
snowdrift|ventisquero de nieve|snowdrift|congère|cumulo di neve|monte de neve|||schneewehe|~snow
snowfall||snowfall|chute de neige|nevicata|nevada|||schneefall|~snow
snowfall.6|nevazón|snowfall|chute de neige|nevicata|nevada|||schneefall/schneefälle|~snow ~snowy
snowmobile|moto de nieve|snowmobile|motoneige|motoslitta|moto de neve|||schneemobil,motorschlitten|~sled ~snow
snowshoe|raqueta de nieve|snowshoe|raquette à neige|ciaspola,racchetta da neve|raquete de neve|||schneeschuh|~snow
soap-bubble|pompa de jabón,burbuja de jabón|soap bubble|bulle de savon|bolla di sapone|bolha de sabão|||seifenblase|~bubble ~soap
soapy|jabonoso|soapy,sudsy|savonneux/savonneuse|saponoso|ensaboado|||seifig/seifige/seifiger/seifiges/seifigen|~soap
solar-system|sistema solar|solar system|système solaire|sistema solare|sistema solar|||sonnensystem|~sun ~planet
solar-wind|viento solar|solar wind|vent solaire|vento solare|vento solar|||sonnenwind|~sun ~wind
sold-out|agotado|sold out|complet,épuisé|esaurito,tutto esaurito|esgotado|||ausverkauft/ausverkaufte/ausverkaufter/ausverkauftes/ausverkauften
somali|somalí|somali|somalien/somalienne|somalo|somali|||somalisch/somalische/somalischer/somalisches/somalischen,somali|~somalia
sonar|sonar|sonar|sonar|sonar|sonar||||~radar
songwriter|cantautor|songwriter,singer-songwriter|auteur-compositeur|cantautore|cantautor,compositor|||liedermacher|~singer
soprano|soprano|soprano|soprano|soprano|soprano|||sopran|~opera
soulmate|alma gemela|soulmate,soul mate,kindred spirit|âme sœur|anima gemella|alma gêmea|||seelenverwandter,seelenverwandte|~love ~lover
soundproof|insonorizado,a prueba de ruido|soundproof|insonorisé|insonorizzato|à prova de som|||schalldicht|~silent
soundtrack|banda sonora|soundtrack|bande sonore,bande originale|colonna sonora|trilha sonora|||soundtrack,filmmusik|~film
sour-cream|crema agria,nata agria|sour cream|crème aigre,crème fraîche|panna acida|creme azedo|||sauerrahm,saure sahne|~cream
sourdough|masa madre|sourdough|levain|pasta madre,lievito madre|massa madre,fermento natural|||sauerteig|~dough ~yeast
south-pole|polo sur|south pole|pôle sud|polo sud|polo sul|||südpol|~antarctic ~pole
south-sea|mar del sur,mares del sur|south sea,south seas|mers du sud|mari del sud|mares do sul|||südsee|~pacific.ocean
south-wind|viento del sur|south wind|vent du sud|vento del sud,ostro|vento sul|||südwind|~wind
space-station|estación espacial|space station|station spatiale|stazione spaziale|estação espacial|||raumstation|~space ~spaceship
speedboat|lancha rápida|speedboat,motorboat|hors-bord,canot à moteur|motoscafo|lancha rápida|||schnellboot,motorboot|~boat ~yacht
speedometer|velocímetro|speedometer|compteur de vitesse|tachimetro|velocímetro|||tachometer
spellbinding|hechizante|spellbinding|envoûtant|ammaliante|encantador|||fesselnd
spherical|esférico|spherical|sphérique|sferico|esférico|||kugelförmig,sphärisch|~sphere ~round
spindle|huso|spindle|fuseau|fuso|fuso|||spindel|~spinning-wheel
spinel|espinela|spinel|spinelle|spinello|espinélio|||spinell|~ruby
spinning-wheel|rueca,torno de hilar|spinning wheel|rouet|filatoio,arcolaio|roca|||spinnrad/spinnräder|~loom
spoonful|cucharada|spoonful||cucchiaiata|colherada|||löffelvoll|~spoon
sports-car|auto deportivo,carro deportivo|sports car|voiture de sport|auto sportiva,macchina sportiva|carro esportivo|||sportwagen|~car ~racing-car
spring-of-life|fuente de vida,fuente de la vida|source of life,fountain of life|source de vie|fonte di vita|fonte de vida|||lebensquell,quelle des lebens|~life
sprinter|velocista|sprinter|sprinteur|velocista,scattista|velocista|||sprinter|~sprint ~runner
stable-boy|mozo de cuadra,palafrenero|stable boy,groomsman,ostler|palefrenier|stalliere,palafreniere|cavalariço|||stallknecht,stallbursche|~stable.horse
stag-beetle|ciervo volante|stag beetle|cerf-volant,lucane|cervo volante|vaca-loura|||hirschkäfer|<beetle
stalactite|estalactita|stalactite|stalactite|stalattite|estalactite|||stalaktit,tropfstein|~cave
stalagmite|estalagmita|stalagmite|stalagmite|stalagmite|estalagmite|||stalagmit|~cave ~stalactite
star-of-bethlehem|estrella de belén|star of bethlehem|étoile de bethléem|stella di betlemme,stella cometa|estrela de belém|||stern von bethlehem|~christmas ~star
star-of-david|estrella de david|star of david|étoile de david|stella di davide|estrela de davi|||davidstern|~star
starboard|estribor|starboard|tribord||estibordo|||steuerbord|~ship
stardust|polvo de estrellas,polvo estelar|stardust,star dust|poussière d'étoiles|polvere di stelle|poeira de estrelas,pó de estrelas|||sternenstaub|~star ~starlight
stargazer|mirador de estrellas|stargazer|observateur d'étoiles|osservatore di stelle|observador de estrelas|||sterngucker|~star
starry-sky|cielo estrellado,noche estrellada|starry sky,starry night|ciel étoilé,nuit étoilée|cielo stellato,notte stellata|céu estrelado,noite estrelada|||sternenhimmel|~starry ~night-sky
starship|nave estelar|starship|vaisseau stellaire|nave stellare|nave estelar|||sternenschiff|~spaceship ~star
state-of-the-art|vanguardista,de última generación|state of the art,state-of-the-art|de pointe|all'avanguardia|de última geração|||hochmodern|~modern
stepbrother|hermanastro|stepbrother|demi-frère|fratellastro|meio-irmão|||stiefbruder/stiefbrüder|~brother
stepsister|hermanastra|stepsister|demi-sœur|sorellastra|meia-irmã|||stiefschwester|~sister
stethoscope|estetoscopio|stethoscope|stéthoscope|stetoscopio|estetoscópio|||stethoskop|~doctor
stick-insect|insecto palo|stick insect|phasme|insetto stecco|bicho-pau|||stabheuschrecke|<insect
still-life|naturaleza muerta,bodegón de pintura|still life|nature morte|natura morta|natureza-morta|||stillleben|~painting
stockbroker|corredor de bolsa|stockbroker|courtier en bourse|agente di borsa|corretor da bolsa|||börsenmakler
stone-age|edad de piedra|stone age|âge de pierre|età della pietra|idade da pedra|||steinzeit
stonemason|cantero,picapedrero|stonemason,stonecutter,quarryman|tailleur de pierre|tagliapietre|canteiro|||steinmetz|~mason ~stone
stoneware|gres,cerámica de gres|stoneware|grès cérame|gres|grés|||steinzeug,steingut|~ceramic
storybook|libro de cuentos|storybook|livre de contes|libro di fiabe|livro de histórias|||märchenbuch,geschichtenbuch|~story
stowaway|polizón|stowaway|passager clandestin|clandestino|passageiro clandestino|||blinder passagier
stratagem|estratagema,ardid|stratagem,ploy|stratagème|stratagemma|estratagema|||kriegslist,finte|~trick
stratosphere|estratosfera|stratosphere|stratosphère|stratosfera|estratosfera|||stratosphäre|~atmosphere
straw-hat|sombrero de paja|straw hat|chapeau de paille|cappello di paglia|chapéu de palha|||strohhut/strohhüte|~hat
street-lamp|farol de calle|street lamp,streetlight|lampadaire,réverbère|lampione|poste de luz|||straßenlaterne|~lantern
subtropical|subtropical|subtropical|subtropical|subtropicale|subtropical|||subtropisch|~tropical
successful|exitoso|successful|réussi|di successo|bem-sucedido|||erfolgreich/erfolgreiche/erfolgreicher/erfolgreiches/erfolgreichen|~success ~triumphant
succulent|suculento|succulent|succulent|succulento|suculento|||saftig|~juicy ~appetizing
sudanese||sudanese|soudanais|sudanese|sudanês|||sudanesisch/sudanesische/sudanesischer/sudanesisches/sudanesischen|~sudan
sugar-cube|terrón de azúcar|sugar cube,sugar lump|morceau de sucre|zolletta di zucchero|torrão de açúcar|||zuckerwürfel,würfelzucker|~sugar
sugar-house|ingenio azucarero,trapiche|sugar mill|sucrerie|zuccherificio|engenho de açúcar|||zuckermühle,zuckerfabrik|~sugar ~sugarcane
sultanate|sultanato|sultanate|sultanat|sultanato|sultanato|||sultanat|~sultan
summer-love|amor de verano|summer love|amour d'été|amore estivo|amor de verão|||sommerliebe|~summer
sumo|sumo|sumo|sumo|sumo|sumô||||~wrestling ~wrestler
sun-valley|valle del sol|sun valley,valley of the sun|vallée du soleil|valle del sole|vale do sol|||sonnental|~valley
sunburst|resplandor solar|sunburst|éclat de soleil|sprazzo di sole|raiar do sol|||sonnenstrahlen|~sunbeam ~sunshine
sunlit|iluminado por el sol|sunlit,sun-drenched||||||sonnenbeschienen,sonnig|~sunny ~sunshine
sunroof|techo corredizo|sunroof|toit ouvrant|tetto apribile|teto solar|||schiebedach|~roof
sunstone|piedra del sol,piedra de sol|sunstone|pierre de soleil|pietra del sole|pedra do sol|||sonnenstein|~moonstone
surfboard|tabla de surf|surfboard|planche de surf|tavola da surf|prancha de surfe|||surfbrett|~surfer ~surf
suspenders|suspensores|suspenders||bretelle|suspensórios|||hosenträger|~trousers
swan-lake|lago de los cisnes|swan lake|lac des cygnes|lago dei cigni|lago dos cisnes|||schwanensee|~swan ~lake
swan-song|canto del cisne|swan song,swansong|chant du cygne|canto del cigno|canto do cisne|||schwanengesang/schwanengesänge|~swan
sweet-love|dulce amor|sweet love|doux amour|dolce amore|doce amor|||süße liebe|~love
sweet-pea|guisante de olor,clarín|sweet pea|pois de senteur|pisello odoroso|ervilha-de-cheiro|||duftwicke,wicke|<flower
swing-music|swing|swing music|swing|swing|swing||||~jazz
swing.music|música swing|swing music|swing|swing|swing||||~jazz
swiss-roll|pionono,brazo de gitano,brazo de reina|swiss roll,jelly roll,roulade|gâteau roulé|rotolo farcito|rocambole|||biskuitrolle|~sponge.cake
swordsman|espadachín|swordsman/swordsmen|bretteur,épéiste|spadaccino|espadachim|||schwertkämpfer,fechter|~sword ~musketeer
swordsmith|espadero,armero|swordsmith,bladesmith|fourbisseur|spadaio|espadeiro|||schwertschmied|~sword ~blacksmith
sylph|sílfide,silfo|sylph|sylphide,sylphe|silfide,silfo|sílfide,silfo|||sylphe,sylphide|~nymph ~fairy
syrah|syrah|syrah,shiraz|syrah|syrah|syrah|||syrah|~red.wine
taboo|tabú|taboo,tabu|tabou|tabù|tabu|||tabu|~forbidden
tagine|tajín|tagine,tajine|tajine|tajine|tagine|||tajine|~casserole
tagus|tajo|tagus|tage|tago|tejo|||tajo
tahiti|tahití|tahiti|tahiti|tahiti|taiti|||tahiti|~polynesia
tailcoat|frac|tailcoat|frac,queue-de-pie|frac|fraque|||frack|~suit ~tuxedo
tailor-made|hecho a medida,a medida|tailor made,made to measure,bespoke|sur mesure|su misura|sob medida,por medida|||maßgeschneidert/maßgeschneiderte/maßgeschneiderter/maßgeschneidertes/maßgeschneiderten|~tailor
tailwind|viento de cola,viento a favor|tailwind|vent arrière|vento in coda|vento a favor|||rückenwind|~wind
takeoff|despegue|takeoff,take-off,liftoff|décollage|decollo|decolagem|||abflug/abflüge|~flight ~airplane
talc|talco|talc,talcum|talc|talco|talco|||talkum|~powder
tanager|tangara|tanager|tangara|tangara|sanhaço,tangará|||tangare|<bird
tandem|tándem|tandem|tandem|tandem|tandem|||tandem|~bicycle
tank-top|camiseta sin mangas|tank top|débardeur|canottiera|regata|||trägerhemd|~t-shirt
tanzanian|tanzano|tanzanian|tanzanien/tanzanienne|tanzaniano|tanzaniano|||tansanisch/tansanische/tansanischer/tansanisches/tansanischen|~tanzania
tap-dance|claqué,zapateo|tap dance|claquettes|tip tap|sapateado|||stepptanz|~dance
tarantella|tarantela|tarantella|tarentelle|tarantella|tarantela|||tarantella|~dance
tartan|tartán,tela escocesa|tartan,plaid|tartan|tartan,scozzese|tartã|||schottenkaro,tartan|~scottish
tassel|borla|tassel|gland|nappa,fiocco|borla|||quaste,troddel|~fringe
tea-tree|árbol del té|tea tree|arbre à thé|albero del tè,tea tree|árvore-do-chá|||teebaum|~tea ~tree
tempranillo||tempranillo|tempranillo|tempranillo|tempranillo||||~red.wine
temptress|tentadora|temptress,vamp|tentatrice|tentatrice|tentadora|||verführerin|~seductive
tempura|tempura|tempura|tempura|tempura|tempurá|||tempura|~sushi
tenerife|tenerife|tenerife|ténériffe|tenerife|tenerife|||teneriffa|~canary.islands
tenfold|décuplo|tenfold|décuple|decuplo|décuplo|||zehnfach/zehnfache/zehnfacher/zehnfaches/zehnfachen
tenor|tenor|tenor|ténor|tenore|tenor|||tenor|~opera
teriyaki|teriyaki|teriyaki|teriyaki|teriyaki|teriyaki|||teriyaki|~soy.sauce
theatrical|teatral|theatrical|théâtral/théâtrale|teatrale|teatral|||theatralisch/theatralische/theatralischer/theatralisches/theatralischen|~theatre ~dramatic
theta|theta|theta|thêta|theta|teta|||theta|~alpha
thickness|grosor,espesor||épaisseur|spessore|espessura|||dicke,stärke|~thick
thinker|pensador|thinker|penseur|pensatore|pensador|||denker|~thought ~philosopher
third-eye|tercer ojo|third eye|troisième oeil,troisième œil|terzo occhio|terceiro olho|||drittes auge|~eye
three-crowns|tres coronas|three crowns|trois couronnes|tre corone|três coroas|||drei kronen|~crown
three-little-pigs|tres cerditos,tres chanchitos|three little pigs|trois petits cochons|tre porcellini|três porquinhos|||drei kleine schweinchen|~piglet ~fairy-tale
threshing|trilla|threshing|battage|trebbiatura|debulha|||dreschen|~wheat ~harvest
thumbtack|tachuela,chincheta|thumbtack,drawing pin|punaise||percevejo,tachinha|||reißzwecke,heftzwecke
thunderclap|estampido de trueno|thunderclap|coup de tonnerre|tuono|trovoada|||donnerschlag|~thunder
thunderclap.6|estruendo de trueno,trueno|thunderclap|coup de tonnerre|colpo di tuono|estrondo de trovão|||donnerschlag/donnerschläge|~thunder ~thunderbolt
thundercloud|nube de tormenta,nubarrón|thundercloud,storm cloud|nuage d'orage|nube temporalesca|nuvem de tempestade|||gewitterwolke|~thunderstorm ~cloud
tidal-wave|maremoto,tsunami|tidal wave,tsunami|raz-de-marée,tsunami|maremoto,tsunami|maremoto,tsunami|||flutwelle,tsunami|~wave
tigers-eye|ojo de tigre|tiger's eye,tiger eye|œil de tigre|occhio di tigre|olho de tigre|||tigerauge|~tiger ~cats-eye
tigris|tigris|tigris|tigre||tigre|||tigris|~euphrates
timpani|timbales|timpani,kettledrum|timbales|timpani|tímpanos|||pauken,kesselpauke|~drum
to.bark|ladrar/ladra|bark|aboyer|abbaiare|latir|||bellen|~bark.dog
to.caress|acariciar/acaricia|caress|caresser/caresse|accarezzare|acariciar|||streicheln,liebkosen|~to.pamper ~caress
to.chirp|gorjear,piar,trinar|chirp,tweet|gazouiller,pépier|cinguettare|chilrear,piar|||zwitschern|~birdsong
to.crown|coronar/corona|crown|couronner|incoronare|coroar|||krönen|~coronation ~crown ~crowned
to.dine|cenar/cena|dine|dîner|cenare|jantar|||speisen,dinieren|~dinner ~dining
to.emit|emitir/emite|emit|émettre|emettere|emitir|||ausstrahlen,emittieren|~emission
to.flutter|revolotear|flutter|voleter,papillonner|svolazzare|esvoaçar|||flattern|~butterfly
to.gallop|galopar/galopa|gallop|galoper|galoppare|galopar|||galoppieren|~gallop
to.glide|planear/planea|glide,soar|planer|planare|planar|||gleiten,schweben|~to.fly
to.howl|aullar/aúlla|howl|hurler|ululare|uivar|||heulen|~howl
`
