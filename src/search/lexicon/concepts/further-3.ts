// Further concepts, from drummer to greatness.
export const further3 = `
drummer|baterista,tamborilero|drummer|batteur,tambour|batterista|baterista|||trommler,schlagzeuger|~drum
drumstick|baqueta|drumstick|baguette de tambour|bacchetta|baqueta|||trommelstock|~drum
duffel-bag|bolsa de viaje,maletín de viaje|duffel bag,travel bag|sac de voyage|borsone,borsa da viaggio|bolsa de viagem,saco de viagem|||reisetasche|~luggage
dulcinea|dulcinea|dulcinea|dulcinée|dulcinea|dulcineia|||dulcinea|~quixote
durian|durián|durian|durian|durian|durião|||durian|~jackfruit
durum-wheat|trigo duro,trigo candeal|durum wheat,durum|blé dur|grano duro|trigo duro|||hartweizen|<wheat
eagle-eye|ojo de águila|eagle eye|œil d'aigle|occhio d'aquila|olho de águia|||adlerauge|~eagle ~eye
eagle-owl|búho real|eagle owl|grand-duc|gufo reale|bufo-real||||<owl
early-bird|madrugador|early bird|lève-tôt|mattiniero|madrugador|||frühaufsteher|~bird
early-riser|madrugador|early riser,early bird|lève-tôt|mattiniero|madrugador|||frühaufsteher|~dawn ~morning
earwig|tijereta|earwig|perce-oreille|forbicina||||ohrwurm/ohrwürmer|<insect
east-wind|viento del este|east wind|vent d'est|vento di levante|vento leste|||ostwind|~wind
easter-egg|huevo de pascua|easter egg|œuf de pâques|uovo di pasqua|ovo de páscoa|||osterei/ostereier|~egg
eclair|eclair,pepito|éclair,eclair|éclair|bignè,éclair|bomba de chocolate|||liebesknochen|~pastry
edam|edam|edam|édam|edam|edam|||edamer|<cheese ~gouda
egg-white|clara,clara de huevo|egg white|blanc d'œuf|albume|clara de ovo|||eiweiß,eiklar|~egg ~yolk
eggshell|cáscara de huevo|eggshell|coquille d'œuf|guscio d'uovo|casca de ovo|||eierschale|~egg ~nutshell
electric-blue|azul eléctrico|electric blue|bleu électrique|blu elettrico|azul-elétrico|||elektrischblau|<blue
elixir-of-life|elixir de la vida|elixir of life|élixir de vie|elisir di lunga vita|elixir da vida|||lebenselixier|~elixir
elysium|elíseo|elysium|élysée|elisio|elísio|||elysium|~paradise ~champs.elysees
emirate|emirato|emirate|émirat|emirato|emirado|||emirat|~emir
emmental|emmental|emmental,swiss cheese|emmental|emmental|emmental|||emmentaler|<cheese
emptiness|vacuidad,vacío|void|vide|vuoto|vazio|||leere|~empty
enchanted-castle|castillo encantado|enchanted castle|château enchanté|castello incantato|castelo encantado|||zauberschloss,märchenschloss|~castle ~enchanted
enchanted-forest|bosque encantado|enchanted forest,magic forest|forêt enchantée|foresta incantata,bosco incantato|floresta encantada|||zauberwald,verwunschener wald|~forest ~enchanted
enchanted-garden|jardín encantado|enchanted garden,magic garden|jardin enchanté|giardino incantato|jardim encantado|||zaubergarten/zaubergärten|~garden ~enchanted ~secret-garden
enchanting|encantador|spellbinding|ensorcelant,enchanteur|incantevole|encantador|||bezaubernd/bezaubernde,zauberhaft|~to.enchant ~charming
end-of-world|fin del mundo|end of the world,world's end|fin du monde,bout du monde|fine del mondo|fim do mundo|||ende der welt,weltende|~apocalypse
engagement-ring|anillo de compromiso|engagement ring|bague de fiançailles|anello di fidanzamento|anel de noivado|||verlobungsring|<ring ~wedding-ring
engraver|grabador|engraver|graveur|incisore|gravador|||graveur,kupferstecher|~engraving
enjoy-life|disfruta la vida|enjoy life|profite de la vie|goditi la vita|aproveite a vida|||genieße das leben|~live-the-life
entomology|entomología|entomology|entomologie|entomologia|entomologia|||insektenkunde,entomologie|~insect
epicurean|epicúreo|epicurean|épicurien/épicurienne|epicureo|epicurista|||epikureisch,epikureer|~bon-vivant ~gourmet
eternal-flame|llama eterna|eternal flame|flamme éternelle|fiamma eterna|chama eterna|||ewige flamme|~flame
eternal-life|vida eterna|eternal life,everlasting life|vie éternelle|vita eterna|vida eterna|||ewiges leben|~life ~eternal
eternal-love|amor eterno|eternal love|amour éternel|amore eterno|amor eterno|||ewige liebe|~true-love ~eternal
etruscan|etrusco|etruscan|étrusque|etrusco|etrusco|||etruskisch/etruskische/etruskischer/etruskisches/etruskischen,etrusker|~roman
euphrates|éufrates|euphrates|euphrate|eufrate|eufrates|||euphrat
eureka|eureka|eureka|eurêka|eureka|eureca|||heureka
evaporated-milk|leche evaporada|evaporated milk|lait évaporé|latte evaporato|leite evaporado|||kondensmilch|<milk ~condensed.milk
evening-dress|vestido de noche,traje de noche|evening dress,evening gown|robe de soirée|abito da sera|vestido de noite|||abendkleid|~dress
evening-star|estrella vespertina,lucero de la tarde,lucero vespertino|evening star,vesper|étoile du soir|stella della sera,vespero|estrela vespertina,estrela da tarde|||abendstern|~morning.star ~venus
evil-eye|mal de ojo|evil eye|mauvais oeil,mauvais œil|malocchio|mau-olhado|||böser blick|~curse
express-train|tren expreso,tren rápido|express train,fast train|train express,train rapide|treno espresso,treno rapido|trem expresso|||schnellzug/schnellzüge,expresszug|~train ~express
extra-large|extragrande|extra large,xl|extra large,très grand|extra large|extra grande|||extragroß|~big
exuberant|desbordante|exuberant|exubérant|esuberante|exuberante|||überschwänglich|~lush
eye-catching|llamativo,vistoso|eye-catching,showy|accrocheur,voyant|appariscente,vistoso|chamativo,vistoso|||auffällig,augenfällig|~attractive
eyrie|aguilera,nido de águila|eyrie,aerie,eagle's nest|aire,nid d'aigle|nido d'aquila|ninho de águia|||adlerhorst,horst|~eagle ~nest
face-cream|crema facial|face cream|crème visage|crema viso|creme facial|||gesichtscreme|~cream.skin
facial-mask|mascarilla facial|face mask,facial mask|masque facial|maschera viso|máscara facial|||gesichtsmaske|~cosmetics
faience|fayenza|faience|faïence|faenza|faiança|||fayence|~pottery ~majolica
fair-play|juego limpio|fair play|jeu loyal,franc-jeu|gioco leale|jogo limpo|||fairplay|~sport
fairy-queen|reina de las hadas|fairy queen|reine des fées|regina delle fate|rainha das fadas|||feenkönigin|~fairy ~queen
fairyland|país de las hadas|fairyland|pays des fées|paese delle fate|país das fadas|||feenland,märchenland|~fairy ~wonderland
falconer|halconero,cetrero|falconer|fauconnier|falconiere|falcoeiro|||falkner|~falcon
falconry|cetrería,halconería|falconry|fauconnerie|falconeria|falcoaria|||falknerei|~falcon ~falconer
family-tree|árbol genealógico|family tree|arbre généalogique|albero genealogico|árvore genealógica|||stammbaum,familienstammbaum|~family ~kin
fandango|fandango|fandango|fandango|fandango|fandango|||fandango|~flamenco
far-east|lejano oriente,extremo oriente|far east|extrême-orient|estremo oriente|extremo oriente|||fernost,ferner osten|~orient
farmhouse|alquería,cortijo|farmhouse|corps de ferme|casa colonica,cascina|casa de quinta|||bauernhaus|~farm ~country-house
fashion-designer|diseñador de modas|fashion designer|créateur de mode|stilista|estilista,designer de moda|||modedesigner,modeschöpfer|~fashion
fashion-show|desfile de modas,desfile de moda|fashion show|défilé de mode|sfilata di moda|desfile de moda|||modenschau|~fashion ~runway
fathom||fathom|brasse|||||klafter
featherweight|peso pluma|featherweight|poids plume|peso piuma|peso-pena|||federgewicht|~feather ~lightweight
femme-fatale|mujer fatal,vampiresa|femme fatale|femme fatale|donna fatale|mulher fatal|||femme fatale|~seductive ~woman
fennec|fénec,zorro del desierto|fennec,desert fox|fennec|fennec,volpe del deserto|feneco|||fennek,wüstenfuchs|~fox
ferocity|ferocidad,fiereza|ferocity|férocité|ferocia|ferocidade|||wildheit|~fierce
feta|feta|feta|feta|feta|feta|||feta|<cheese
fiefdom|feudo|fief,fiefdom|fief|feudo|feudo|||lehen|~lord
fifty-fifty|mitad y mitad|fifty fifty,half and half|moitié moitié|metà e metà|meio a meio|||halbe-halbe|~half
figurehead|mascarón de proa|figurehead|figure de proue|polena|carranca,figura de proa|||galionsfigur|~prow
finish-line|línea de meta|finish line|ligne d'arrivée|linea d'arrivo,traguardo|linha de chegada|||ziellinie|~race.run ~goal
fire-and-ice|fuego y hielo|fire and ice|feu et glace|fuoco e ghiaccio|fogo e gelo|||feuer und eis|~fire ~ice
fire-and-water|fuego y agua|fire and water|feu et eau|fuoco e acqua|fogo e água|||feuer und wasser|~fire ~water
fire-dragon|dragón de fuego|fire dragon|dragon de feu|drago di fuoco|dragão de fogo|||feuerdrache|~dragon ~fire
fire-engine|carro de bomberos,camión de bomberos,autobomba|fire engine,fire truck|camion de pompiers|autopompa|carro de bombeiros|||feuerwehrauto,löschfahrzeug|~firefighter ~truck
fireball|bola de fuego|fireball|boule de feu|palla di fuoco|bola de fogo|||feuerball,feuerkugel|~fire
firebird|pájaro de fuego|firebird|oiseau de feu|uccello di fuoco|pássaro de fogo|||feuervogel|~phoenix
first-light|primera luz|first light|première lumière|prima luce|primeira luz|||erstes licht|~dawn
fish-shop|pescadería|fish shop|poissonnerie|pescheria|peixaria|||fischgeschäft,fischladen|~fish ~fishmonger
fish-tail|cola de pez,cola de pescado|fishtail|queue de poisson|coda di pesce|rabo de peixe|||fischschwanz|~fish ~mermaid
fishing-rod|caña de pescar|fishing rod|canne à pêche|canna da pesca|vara de pescar|||angelrute|~fishing ~to.fish
flagship|buque insignia|flagship|navire amiral,vaisseau amiral|nave ammiraglia|navio-almirante,nau capitânia|||flaggschiff|~ship ~leader
flannel|franela|flannel|flanelle|flanella|flanela|||flanell|~wool ~fabric
flight-attendant|azafata,aeromoza,auxiliar de vuelo|flight attendant,air hostess,stewardess|hôtesse de l'air|assistente di volo|aeromoça,comissária de bordo|||flugbegleiter/flugbegleiterin,stewardess|~airline
fluorescent|fluorescente|fluorescent|fluorescent|fluorescente|fluorescente|||fluoreszierend/fluoreszierende/fluoreszierender/fluoreszierendes/fluoreszierenden|~neon
flutist|flautista|flutist,flautist|flûtiste|flautista|flautista|||flötist|~flute
flying-carpet|alfombra voladora,alfombra mágica|flying carpet,magic carpet|tapis volant|tappeto volante|tapete voador,tapete mágico|||fliegender teppich|~carpet ~aladdin
foghorn|sirena de niebla|foghorn|corne de brume|corno da nebbia|buzina de nevoeiro|||nebelhorn|~fog
folk-song|canción popular,canto popular|folk song,folksong|chanson populaire,chant populaire|canto popolare|canção popular|||volkslied|~song
forbidden-fruit|fruta prohibida,fruto prohibido|forbidden fruit|fruit défendu,fruit interdit|frutto proibito|fruto proibido|||verbotene frucht|~forbidden ~apple
fortune-cookie|galleta de la fortuna,galleta de la suerte|fortune cookie|biscuit chinois|biscotto della fortuna|biscoito da sorte|||glückskeks|~luck
foundation-makeup|base de maquillaje|makeup foundation|fond de teint|fondotinta|base de maquiagem|||grundierung|~makeup
four-paws|cuatro patas|four paws|quatre pattes|quattro zampe|quatro patas|||vier pfoten|~paw ~pet
four-winds|cuatro vientos|four winds|quatre vents|quattro venti|quatro ventos|||vier winde|~wind ~compass.rose
foxtrot|foxtrot|foxtrot|fox-trot|foxtrot|foxtrote|||foxtrott|~waltz ~tango
foyer|vestíbulo,foyer|foyer,vestibule|vestibule,foyer|vestibolo|vestíbulo|||vorhalle|~lobby ~hall
fractal|fractal|fractal|fractale|frattale|fractal|||fraktal|~pattern
frangipani|frangipani|frangipani,plumeria|frangipanier|frangipani|frangipani|||frangipani|~jasmine <flower
frappe|frappé|frappe|frappé|frappè|frapê||||~iced.coffee
free-bird|pájaro libre,ave libre|free bird|oiseau libre|uccello libero|pássaro livre|||freier vogel|~bird ~free
free-kick|tiro libre|free kick|coup franc|calcio di punizione|cobrança de falta|||freistoß/freistöße|~football ~kick
free-love|amor libre|free love|amour libre|libero amore|amor livre|||freie liebe|~love
free-spirit|espíritu libre|free spirit|esprit libre|spirito libero|espírito livre|||freigeist,freier geist|~free
free-will|libre albedrío|free will|libre arbitre|libero arbitrio|livre-arbítrio|||freier wille|~freedom
freesia|fresia|freesia|freesia|fresia|frésia|||freesie|<flower
freestyle|estilo libre|freestyle|style libre|stile libero|estilo livre|||freistil
freighter|carguero|freighter,cargo ship|cargo|nave da carico,mercantile|cargueiro|||frachter,frachtschiff|~cargo ~ship
fresco|fresco|fresco|fresque|affresco|afresco|||fresko|~mural ~painting
freshwater|agua dulce|freshwater,fresh water|eau douce|acqua dolce|água doce|||süßwasser|~water
freya|freya|freya,freyja|freyja|freia||||freya,freyja|~goddess
frigatebird|fragata,rabihorcado|frigatebird,frigate bird|frégate|fregata|fragata|||fregattvogel/fregattvögel|<bird ~pelican
frog-prince|príncipe rana,príncipe sapo|frog prince|prince grenouille|principe ranocchio|príncipe sapo|||froschkönig,froschprinz|~frog ~prince
fruitcake|pastel de frutas,torta de frutas|fruitcake,fruit cake|cake aux fruits|torta di frutta|bolo de frutas|||früchtekuchen|~cake
full-life|vida plena|full life|vie pleine|vita piena|vida plena|||erfülltes leben|~life
fullness|plenitud|plenitude|plénitude|pienezza|plenitude|||fülle|~full
funicular|funicular|funicular|funiculaire|funicolare|funicular|||standseilbahn|~tram ~railway
fur-coat|abrigo de piel,abrigo de pieles|fur coat|manteau de fourrure|pelliccia|casaco de pele|||pelzmantel/pelzmäntel|~coat
future-world|mundo del futuro|future world,world of the future|monde du futur|mondo del futuro|mundo do futuro|||welt der zukunft|~world ~future
gaelic|gaélico|gaelic|gaélique|gaelico|gaélico|||gälisch/gälische/gälischer/gälisches/gälischen|~irish ~celtic ~scottish
gaia|gaia,gea|gaia,gaea|gaïa|gaia,gea|gaia,geia|||gaia|~goddess ~pachamama
gambling|juegos de azar|games of chance|jeux de hasard|gioco d'azzardo|jogos de azar|||glücksspiel|~gambler ~casino ~to.gamble ~bet
gangster|gánster,mafioso|gangster,mobster|gangster|gangster|gângster|||gangster|~mafia
gannet|alcatraz común|gannet|fou de bassan|sula bassana|ganso-patola|||basstölpel|<bird ~booby
garlic-bread|pan al ajo|garlic bread|pain à l'ail|pane all'aglio|pão de alho|||knoblauchbrot|<bread
garter|liga|garter,suspender|jarretière|giarrettiera|liga|||strumpfband|~stocking ~lingerie
gas-lamp|farol de gas|gaslight,gas lamp|réverbère à gaz,bec de gaz|lampada a gas|lampião a gás|||gaslaterne,gaslicht|~lantern
gascon|gascón|gascon|gascon|guascone|gascão|||gascogner
gauntlet|guantelete|gauntlet|gantelet|guanto d'arme|manopla|||panzerhandschuh|~glove ~armour
gavotte|gavota|gavotte|gavotte|gavotta|gavota|||gavotte|~minuet
gazebo|glorieta,cenador|gazebo,arbor|gloriette|gazebo|caramanchão,gazebo|||gartenlaube,laube|~pergola
gazpacho|gazpacho|gazpacho|gaspacho|gazpacho|gaspacho|||gazpacho|~soup
gentleness|gentileza,dulzura||douceur,gentillesse|gentilezza,dolcezza|gentileza,doçura|||sanftmut|~gentle ~kindness
geometric|geométrico|geometric,geometrical|géométrique|geometrico|geométrico|||geometrisch|~geometry
gerbera|gerbera|gerbera|gerbera|gerbera|gérbera|||gerbera|~daisy <flower
german-shepherd|pastor alemán|german shepherd|berger allemand|pastore tedesco|pastor alemão|||deutscher schäferhund|~sheepdog
ghanaian|ghanés|ghanaian|ghanéen/ghanéenne|ghanese|ganense|||ghanaisch/ghanaische/ghanaischer/ghanaisches/ghanaischen|~ghana
ghee|mantequilla clarificada,ghee|ghee,clarified butter|ghee,beurre clarifié|burro chiarificato,ghee|manteiga clarificada|||butterschmalz,ghee|~butter
ghost-ship|barco fantasma,buque fantasma|ghost ship|vaisseau fantôme|nave fantasma,vascello fantasma|navio fantasma|||geisterschiff|~ghost ~ship
gibbon|gibón|gibbon|gibbon|gibbone|gibão|||gibbon|~ape ~orangutan
gift-shop|tienda de regalos|gift shop|boutique de cadeaux||loja de presentes|||geschenkeladen|~gift
ginger-ale|ginger ale,cerveza de jengibre|ginger ale,ginger beer|soda au gingembre,bière de gingembre|bibita allo zenzero|cerveja de gengibre|||ingwerbier|~soda
gingerbread-house|casita de jengibre,casa de dulce|gingerbread house|||casa de gengibre|||lebkuchenhaus,knusperhäuschen|~gingerbread
gingerbread-man|hombrecito de jengibre|gingerbread man|||boneco de gengibre|||lebkuchenmann|~gingerbread
glass-house|casa de cristal,casa de vidrio|glass house|maison de verre|casa di vetro|casa de vidro|||glashaus|~house
gleaner|espigador|gleaner|glaneur/glaneuse|spigolatore|respigador|||ährenleser|~wheat.ear
goat-cheese|queso de cabra|goat cheese,goat's cheese|fromage de chèvre|formaggio di capra|queijo de cabra|||ziegenkäse|<cheese
goji|goji|goji,goji berry|goji,baie de goji|goji,bacche di goji|goji|||goji,gojibeere|~berry
gold-coin|moneda de oro|gold coin|pièce d'or|moneta d'oro|moeda de ouro|||goldmünze|~coin ~gold
gold-digger|buscador de oro,gambusino|gold digger,gold miner,prospector|chercheur d'or,orpailleur|cercatore d'oro|garimpeiro|||goldgräber,goldsucher|~miner ~gold-rush
gold-dust|polvo de oro|gold dust|poudre d'or,poussière d'or|polvere d'oro|pó de ouro|||goldstaub|~gold
gold-leaf|pan de oro,hoja de oro|gold leaf|feuille d'or|foglia d'oro|folha de ouro|||blattgold|~gold
gold-mine|mina de oro|gold mine,goldmine|mine d'or|miniera d'oro|mina de ouro|||goldmine,goldgrube|~mine ~gold
gold-rush|fiebre del oro|gold rush|ruée vers l'or|febbre dell'oro,corsa all'oro|corrida do ouro|||goldrausch|~gold-mine
gold-sand|arena dorada,arenas doradas|golden sand,golden sands|sable doré|sabbia dorata|areia dourada|||goldsand,goldener sand|~sand
golden-crown|corona de oro,corona dorada|golden crown,gold crown|couronne d'or|corona d'oro|coroa de ouro|||goldkrone,goldene krone|~crown
golden-dragon|dragón dorado,dragón de oro|golden dragon|dragon d'or|drago d'oro|dragão dourado|||goldener drache|~dragon ~golden
golden-dream|sueño dorado,sueño de oro|golden dream|rêve d'or|sogno d'oro|sonho dourado|||goldener traum|~dream ~golden
golden-ear|espiga de oro,espiga dorada|golden ear,golden ear of wheat|épi d'or|spiga d'oro|espiga de ouro|||goldähre,goldene ähre|~wheat.ear
golden-egg|huevo de oro|golden egg|œuf d'or|uovo d'oro|ovo de ouro|||goldenes ei|~egg
golden-eye|ojo de oro,ojo dorado|golden eye|oeil d'or,œil d'or|occhio d'oro|olho de ouro|||goldauge,goldenes auge|~eye
golden-goose||golden goose||||||goldene gans|~goose
golden-grain|grano de oro,grano dorado|golden grain|grain d'or|grano d'oro|grão de ouro|||goldkorn/goldkörner|~grain
golden-hands|manos de oro|golden hands|mains d'or|mani d'oro|mãos de ouro|||goldene hände|~hand
golden-hour|hora dorada,hora de oro|golden hour|heure dorée|ora d'oro|hora dourada,hora de ouro|||goldene stunde|~hour
golden-lion|león de oro,león dorado|golden lion|lion d'or|leone d'oro|leão de ouro,leão dourado|||goldener löwe|~lion ~white.lion
golden-ring|anillo de oro|golden ring,gold ring|anneau d'or|anello d'oro|anel de ouro|||goldring|~ring
golden-rose|rosa de oro,rosa dorada|golden rose|rose d'or|rosa d'oro|rosa dourada|||goldene rose|~rose
good-health|buena salud|good health|bonne santé|buona salute|boa saúde|||gute gesundheit|~health
good-looking-belle|beldad|belle,beauty queen|beauté|bella donna|beldade|||schöne|~beauty
good-mood|buen humor|good mood,good humor|bonne humeur|buon umore|bom humor|||gute laune|~humour
good-news|buenas noticias,buena noticia|good news|bonne nouvelle|buona notizia,buona novella|boa notícia,boa nova|||gute nachricht|~news
good-old-days|buenos tiempos,viejos tiempos|good old days,good old times|bon vieux temps|bei vecchi tempi|bons velhos tempos|||gute alte zeit
good-samaritan|buen samaritano|good samaritan|bon samaritain|buon samaritano|bom samaritano|||barmherziger samariter|~charity ~mercy
good-shepherd|buen pastor|good shepherd|bon pasteur,bon berger|buon pastore|bom pastor|||guter hirte|~shepherd
good-vibes|buena vibra,buenas vibras,buena onda|good vibes,good vibrations|bonnes vibrations|buone vibrazioni|boas vibrações|||gute schwingungen|~vibration
gosling|ansarino|gosling|oison|papero||||gänschen,gänseküken|~goose ~duckling
gouda|gouda|gouda|gouda|gouda|gouda|||gouda|<cheese
goulash|gulash,goulash|goulash|goulache|gulasch|gulache|||gulasch|~stew
graffiti|grafiti|graffiti|graffiti|graffiti|grafite|||graffiti|~mural
gramophone|gramófono,tocadiscos|gramophone,phonograph,record player|gramophone,tourne-disque|grammofono,giradischi|gramofone,toca-discos|||grammophon,plattenspieler|~disc.music
grand-duchess|gran duquesa|grand duchess|grande-duchesse|granduchessa|grã-duquesa|||großherzogin|~grand-duke ~duchess
grandma-secret|secreto de la abuela|grandmother's secret,grandma's secret|secret de grand-mère|segreto della nonna|segredo da avó|||omas geheimnis|~secret ~grandmother
grape-juice|jugo de uva,zumo de uva,mosto|grape juice|jus de raisin|succo d'uva|suco de uva|||traubensaft|~grape ~juice
great-grandmother||great-grandmother|arrière-grand-mère||bisavó|||urgroßmutter,uroma|~great-grandfather ~grandmother
great-love|gran amor|great love|grand amour|grande amore|grande amor|||große liebe|~love
greatness|grandeza|grandeur|grandeur|grandezza,grandiosità|grandeza|||erhabenheit|~great
`
