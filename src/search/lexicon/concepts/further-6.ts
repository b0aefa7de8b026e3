// Further concepts, from periscope to seven-stars.
export const further6 = `
periscope|periscopio|periscope|périscope|periscopio|periscópio|||periskop|~submarine ~telescope
permafrost|permafrost|permafrost|pergélisol|permafrost|permafrost|||permafrost,dauerfrostboden|~tundra
persian-cat|gato persa|persian cat|chat persan|gatto persiano|gato persa|||perserkatze|~cat ~persian
pet-shop|tienda de mascotas|pet shop,pet store|animalerie|negozio di animali|loja de animais|||zoohandlung,tierhandlung|~pet
petticoat|enagua,fustán|petticoat,underskirt|jupon|sottoveste,sottogonna|anágua|||unterrock,petticoat|~skirt
philharmonic|filarmónico,filarmónica|philharmonic|philharmonique|filarmonico,filarmonica|filarmônico,filarmônica|||philharmonisch,philharmonie|~orchestra ~symphony
phosphorescent|fosforescente|phosphorescent|phosphorescent|fosforescente|fosforescente|||phosphoreszierend|~luminous
physicist|físico|physicist|physicien/physicienne|fisico|físico|||physiker|~physics
physiotherapy|fisioterapia|physiotherapy,physical therapy|physiothérapie,kinésithérapie|fisioterapia|fisioterapia|||physiotherapie,krankengymnastik|~therapy ~massage
pianist|pianista|pianist|pianiste|pianista|pianista|||pianist|~piano
piccolo|flautín|piccolo|piccolo||flautim|||piccoloflöte|~flute
pictogram|pictograma|pictogram|pictogramme|pittogramma|pictograma|||piktogramm|~symbol ~icon
pied-piper|flautista de hamelín|pied piper||pifferaio magico|flautista de hamelin|||rattenfänger|~piper
piety|piedad|piety|piété|pietà|piedade|||frömmigkeit|~pious ~devotion
pilgrimage|peregrinación,peregrinaje,romería|pilgrimage|pèlerinage|pellegrinaggio|peregrinação,romaria|||pilgerfahrt,wallfahrt|~pilgrim
pina-colada|piña colada|pina colada,piña colada|piña colada|piña colada|piña colada|||piña colada|~cocktail
pink-salt|sal rosada|pink salt,himalayan salt|sel rose|sale rosa|sal rosa|||rosa salz|~salt
pinot|pinot|pinot|pinot|pinot|pinot|||pinot,burgunder|~wine
piper|gaitero|piper,bagpiper|joueur de cornemuse,cornemuseur|zampognaro|gaiteiro|||dudelsackpfeifer,pfeifer|~bagpipes
pitchfork|horca,horqueta,bieldo|pitchfork|fourche|forcone|forcado|||heugabel,mistgabel|~rake ~trident
playmate|compañero de juegos|playmate|camarade de jeu|compagno di giochi|companheiro de brincadeiras|||spielgefährte,spielkamerad|~friend ~toy
pleat|pliegue,tablón|pleat|pli|piega|prega|||falte
plover|chorlito|plover|pluvier|piviere|tarambola|||regenpfeifer|<bird ~lapwing
plum-blossom|flor de ciruelo|plum blossom|fleur de prunier|fiore di prugno|flor de ameixeira|||pflaumenblüte|<blossom ~cherry.blossom
plum.tree|ciruelo|plum tree|prunier|prugno,susino|ameixeira|||pflaumenbaum|~plum
plural|plural|plural|pluriel|plurale|plural|||plural,mehrzahl
pocket-watch|reloj de bolsillo|pocket watch|montre de poche|orologio da tasca,orologio da taschino|relógio de bolso|||taschenuhr|~watch
podium|podio|podium|podium|podio|pódio|||siegerpodest|~medal ~champion
poinsettia|flor de pascua,nochebuena,flor de navidad|poinsettia|poinsettia,étoile de noël|stella di natale|bico-de-papagaio|||weihnachtsstern|<flower
polenta|polenta|polenta|polenta|polenta|polenta|||polenta|~cornmeal ~semolina
polo-shirt|camisa polo|polo shirt|polo|polo|camisa polo|||polohemd,poloshirt|~t-shirt
pompom|pompón|pompom,pompon|pompon|pompon|pompom|||pompon,bommel|~tassel
ponytail|cola de caballo|ponytail,horsetail|queue de cheval|coda di cavallo|rabo de cavalo|||pferdeschwanz|~horse ~hairstyle
porcini|seta de calabaza,boleto comestible|porcini,penny bun,cep|cèpe,bolet|porcino|boleto|||steinpilz|~mushroom
pork|cerdo,carne de cerdo,chancho|pork|porc|maiale|carne de porco|||schweinefleisch|~ham
porridge|gachas,papilla de avena|porridge|porridge|porridge|mingau,papas de aveia|||haferbrei|~oat
pottery-wheel|torno de alfarero|potter's wheel|tour de potier|tornio da vasaio|roda de oleiro|||töpferscheibe|~potter
powdered-milk|leche en polvo|powdered milk,milk powder|lait en poudre|latte in polvere|leite em pó|||milchpulver,trockenmilch|<milk
powdered-sugar|azúcar impalpable,azúcar glas,azúcar en polvo|powdered sugar,icing sugar|sucre glace|zucchero a velo|açúcar de confeiteiro|||puderzucker|~sugar
prehistoric|prehistórico|prehistoric|préhistorique|preistorico|pré-histórico|||prähistorisch,vorzeitlich|~dinosaur
presidential|presidencial|presidential|présidentiel/présidentielle|presidenziale|presidencial|||präsidial,präsidentiell/präsidentielle/präsidentieller/präsidentielles/präsidentiellen|~president
prima-donna|prima donna|prima donna|prima donna|primadonna|prima-dona|||primadonna|~diva
prince-consort|príncipe consorte|prince consort|prince consort|principe consorte|príncipe consorte|||prinzgemahl|~prince
princely|principesco||princier/princière|principesco|principesco|||fürstlich/fürstliche/fürstlicher/fürstliches/fürstlichen|~prince ~royal
principality|principado|principality|principauté|principato|principado|||fürstentum/fürstentümer|~prince ~duchy
probiotic|probiótico|probiotic|probiotique|probiotico|probiótico|||probiotisch/probiotische/probiotischer/probiotisches/probiotischen,probiotikum
prodigal-son|hijo pródigo|prodigal son|fils prodigue|figliol prodigo|filho pródigo|||verlorener sohn|~son
profiterole|profiterol|profiterole,cream puff|profiterole,chou à la crème|profiterole|profiterole|||windbeutel,profiterole|~eclair ~pastry
propane|propano|propane|propane|propano|propano|||propan|~gas
propolis|propóleo,própolis|propolis|propolis|propoli|própolis|||propolis|~bee ~honey
prosciutto|jamón serrano,jamón crudo|prosciutto,cured ham|jambon cru|prosciutto crudo|presunto cru|||rohschinken|~ham
prussian|prusiano|prussian|prussien|prussiano|prussiano|||preußisch/preußische/preußischer/preußisches/preußischen,preuße|~prussia
pterodactyl|pterodáctilo|pterodactyl|ptérodactyle|pterodattilo|pterodáctilo|||pterodaktylus|<dinosaur
puerto-rican|puertorriqueño,boricua|puerto rican|portoricain|portoricano|porto-riquenho|||puerto-ricanisch/puerto-ricanische/puerto-ricanischer/puerto-ricanisches/puerto-ricanischen|~puerto.rico
pufferfish|pez globo|pufferfish,blowfish|poisson-globe|pesce palla|baiacu|||kugelfisch|<fish
pulcinella|polichinela|punchinello,pulcinella|polichinelle|pulcinella|polichinelo|||pulcinella|~harlequin
pulmonary|pulmonar|pulmonary|pulmonaire|polmonare|pulmonar|||pulmonal|~lung
pumice|piedra pómez|pumice,pumice stone|pierre ponce|pietra pomice|pedra-pomes|||bimsstein|~volcanic
pupa|pupa|pupa|pupe|pupa|pupa|||puppe|~cocoon
puppeteer|titiritero|puppeteer|marionnettiste|burattinaio,marionettista|titereiro,bonequeiro|||puppenspieler|~puppet
pure-heart|corazón puro|pure heart|coeur pur,cœur pur|cuore puro|coração puro|||reines herz|~heart
pure-life|pura vida,vida pura|pure life|vie pure|pura vita|pura vida,vida pura|||reines leben|~life ~pure
pygmalion|pigmalión|pygmalion|pygmalion|pigmalione|pigmaleão|||pygmalion|~galatea
pylon|pilón,torre eléctrica|pylon|pylône|pilone,traliccio|pilone|||pylon|~pillar
pyrite|pirita,oro de los tontos|pyrite,fool's gold|pyrite|pirite|pirita|||pyrit,katzengold|~gold
pyromaniac|pirómano|pyromaniac,arsonist|pyromane|piromane|piromaníaco|||pyromane,brandstifter|~fire
quadruplet|cuatrillizo,cuatrillizos|quadruplet,quads|quadruplé|quadrigemino|quadrigêmeo|||vierling|~triplet ~twins
quail-egg|huevo de codorniz|quail egg|œuf de caille|uovo di quaglia|ovo de codorna|||wachtelei|~quail ~egg
queen-mother|reina madre|queen mother|reine mère|regina madre|rainha-mãe|||königinmutter|~queen
queen-of-the-night|reina de la noche|queen of the night|reine de la nuit|regina della notte|rainha da noite|||königin der nacht|~queen ~night
queen-of-the-sea|reina del mar|queen of the sea|reine de la mer|regina del mare|rainha do mar|||königin der meere|~queen ~sea
quicksand|arena movediza,arenas movedizas|quicksand|sables mouvants|sabbie mobili|areia movediça|||treibsand|~sand
quill|pluma de ave,cañón de pluma|quill|plume d'oie|penna d'oca|pena de ave|||federkiel|~feather ~pen
racehorse|caballo de carreras|racehorse|cheval de course|cavallo da corsa|cavalo de corrida|||rennpferd|~horse ~jockey
rafting|rafting,canotaje de aguas bravas|river rafting|rafting,descente de rapides|rafting|rafting|||wildwasserfahren|~raft ~rapids
ragtime|ragtime|ragtime|ragtime|ragtime|ragtime|||ragtime|~jazz
rain-boot|bota de lluvia,bota de agua|rain boot,wellington boot|botte de pluie|stivale di gomma|galocha,bota de chuva|||gummistiefel|<boot
rainmaker|hacedor de lluvia|rainmaker|faiseur de pluie|mago della pioggia|fazedor de chuva|||regenmacher|~rain
rainstorm|temporal de lluvia|rainstorm|pluie torrentielle|nubifragio|temporal de chuva|||regensturm|~storm ~rain
rambutan|rambután|rambutan|ramboutan|rambutan|rambutão|||rambutan|~lychee
ramses|ramsés|ramses,rameses|ramsès|ramses|ramsés|||ramses|~pharaoh
rapture|arrebato,embeleso|rapture|ravissement|rapimento|arrebatamento,enlevo|||verzückung|~ecstasy
rapunzel|rapunzel|rapunzel|raiponce|raperonzolo|rapunzel|||rapunzel|~sleeping-beauty
rational|racional|rational|rationnel/rationnelle|razionale|racional|||rational/rationale/rationaler/rationales/rationalen,vernünftig/vernünftige/vernünftiger/vernünftiges/vernünftigen|~reason
reading|lectura||lecture|lettura|leitura|||lesung,lektüre|~to.read ~reader
rear-view-mirror|espejo retrovisor,retrovisor|rear-view mirror|rétroviseur|specchietto retrovisore|espelho retrovisor|||rückspiegel|~mirror
red-cabbage|col morada|red cabbage|chou rouge|cavolo rosso|repolho roxo|||rotkohl,blaukraut|~cabbage
red-dragon|dragón rojo|red dragon|dragon rouge|drago rosso|dragão vermelho|||roter drache|~dragon ~red
red-fox|zorro rojo,zorro colorado|red fox|renard roux|volpe rossa|raposa vermelha|||rotfuchs|~fox ~red.wolf
red-moon|luna roja,luna de sangre|red moon,blood moon|lune rouge,lune de sang|luna rossa,luna di sangue|lua vermelha,lua de sangue|||roter mond,blutmond|~moon
red-onion|cebolla roja,cebolla morada|red onion|oignon rouge|cipolla rossa|cebola roxa|||rote zwiebel|~onion
red-planet|planeta rojo|red planet|planète rouge|pianeta rosso|planeta vermelho|||roter planet|~mars
red-queen|reina roja|red queen|reine rouge|regina rossa|rainha vermelha|||rote königin|~queen
red-shoes|zapatos rojos,zapatillas rojas|red shoes|souliers rouges,chaussures rouges|scarpe rosse,scarpette rosse|sapatos vermelhos|||rote schuhe|~shoe
refurbished|reacondicionado|reconditioned|reconditionné|ricondizionato|recondicionado|||generalüberholt/generalüberholte/generalüberholter/generalüberholtes/generalüberholten|~used
regatta|regata|regatta,boat race|régate|regata|regata|||regatta|~sailing ~rowing ~sailboat
reggae|reggae|reggae|reggae|reggae|reggae|||reggae
reggaeton|reguetón,reggaetón|reggaeton|reggaeton|reggaeton|reggaeton|||reggaeton|~reggae
religion|religión|religion|religion|religione|religião|||religion|~faith ~belief
religious|religioso|religious|religieux/religieuse|religioso|religioso|||religiös/religiöse/religiöser/religiöses/religiösen|~faith ~pious
repentance|arrepentimiento|repentance,penitence|repentir|pentimento|arrependimento|||buße,reue|~remorse
rescuer|rescatista,socorrista|rescuer|sauveteur,secouriste|soccorritore|socorrista|||retter|~rescue
resilient|resiliente|resilient|résilient|resiliente|resiliente|||widerstandsfähig/widerstandsfähige/widerstandsfähiger/widerstandsfähiges/widerstandsfähigen,resilient/resiliente/resilienter/resilientes/resilienten|~tough
responsibility|responsabilidad|responsibility|responsabilité|responsabilità|responsabilidade|||verantwortung|~responsible
rhinestone|estrás|rhinestone|strass|strass|strass|||strass|~jewel
rhodium|rodio|rhodium|rhodium|rodio|ródio|||rhodium|~platinum
rhodochrosite|rodocrosita|rhodochrosite|rhodochrosite|rodocrosite|rodocrosita|||rhodochrosit|~gem
rhone|ródano|rhone|rhône|rodano|ródano|||rhone
rice-field|arrozal|rice field,paddy field,rice paddy|rizière|risaia|arrozal|||reisfeld|~rice
rice-flour|harina de arroz|rice flour|farine de riz|farina di riso|farinha de arroz|||reismehl|<flour ~rice
rickshaw|mototaxi,rickshaw|rickshaw,tuk-tuk|pousse-pousse|risciò|riquixá|||rikscha|~taxi ~tricycle
riesling|riesling|riesling|riesling|riesling|riesling|||riesling|~white.wine
ring-of-fire|anillo de fuego,círculo de fuego|ring of fire|anneau de feu,cercle de feu|anello di fuoco,cerchio di fuoco|anel de fogo,círculo de fogo|||feuerring,feuerkreis|~fire ~ring.shape
rising-star|estrella naciente|rising star|étoile montante|astro nascente|estrela em ascensão|||aufsteigender stern|~star
rivalry|rivalidad|rivalry|rivalité|rivalità|rivalidade|||rivalität|~rival
robinson-crusoe|robinson crusoe|robinson crusoe|robinson crusoé|robinson crusoe|robinson crusoé|||robinson crusoe|~castaway
rocinante|rocinante|rocinante|rossinante|ronzinante|rocinante|||rosinante|~quixote
rock-crystal|cristal de roca|rock crystal|cristal de roche|cristallo di rocca|cristal de rocha|||bergkristall|~crystal ~quartz
rolled-oats|avena en hojuelas,hojuelas de avena|rolled oats,oat flakes|flocons d'avoine|fiocchi d'avena|flocos de aveia|||haferflocken|~oat
roller-coaster|montaña rusa|roller coaster,rollercoaster|montagnes russes|montagne russe,ottovolante|montanha-russa|||achterbahn|~amusement-park ~carousel
roller-skate|patín de ruedas,patines en línea|roller skate,inline skates|patin à roulettes|pattino a rotelle|patim de rodas|||rollschuh,inlineskate|~skate ~skateboard
rolling-pin|rodillo,uslero,rodillo de amasar|rolling pin|rouleau à pâtisserie|mattarello|rolo de massa|||nudelholz/nudelhölzer
roman-holiday|vacaciones en roma|roman holiday|vacances romaines|vacanze romane|férias em roma|||römische ferien|~rome
romulus-and-remus|rómulo y remo|romulus and remus|romulus et rémus|romolo e remo|rômulo e remo|||romulus und remus|~wolf
rook-bird|grajo|rook|corbeau freux|corvo comune|gralha-calva|||saatkrähe|<bird ~crow
rose-gold|oro rosa,oro rosado|rose gold|or rose|oro rosa|ouro rosa|||roségold,rosegold|~gold ~pink
rose-quartz|cuarzo rosa,cuarzo rosado|rose quartz|quartz rose|quarzo rosa|quartzo rosa|||rosenquarz|~quartz
round-table|mesa redonda|round table|table ronde|tavola rotonda|távola redonda,mesa redonda|||tafelrunde|~king-arthur ~table
rowan|serbal|rowan,mountain ash|sorbier|sorbo|sorveira|||eberesche,vogelbeere|~tree
rower|remero|rower,oarsman|rameur|canottiere,rematore|remador|||ruderer/ruderin|~rowing ~oar
royal-flush|escalera real,flor imperial|royal flush|quinte flush royale|scala reale|royal flush||||~poker
royal-jelly|jalea real|royal jelly|gelée royale|pappa reale|geleia real|||gelée royale|~honey ~bee
royal-palm|palma real|royal palm|palmier royal|palma reale|palmeira-real|||königspalme|~palm
ruby-red|rojo rubí|ruby red|rouge rubis|rosso rubino|vermelho-rubi|||rubinrot/rubinrote/rubinroter/rubinrotes/rubinroten|<red ~ruby
rune|runa|rune|rune|runa|runa|||rune/runen|~letter.alphabet
runner-up|subcampeón|runner up|second|secondo classificato|vice-campeão|||zweiter,vizemeister|~champion
rustproof|antióxido,a prueba de óxido|rustproof,rust-proof|antirouille|antiruggine|antiferrugem|||rostfrei
rye-bread|pan de centeno|rye bread|pain de seigle|pane di segale|pão de centeio|||roggenbrot|<bread
sabre-tooth|dientes de sable|sabre-tooth,sabertooth|dents de sabre|denti a sciabola|dentes de sabre|||säbelzahntiger|~tiger ~fang
sacred-fire|fuego sagrado|sacred fire,holy fire|feu sacré|fuoco sacro|fogo sagrado|||heiliges feuer|~fire
sacred-mountain|montaña sagrada,cerro sagrado|sacred mountain,holy mountain|montagne sacrée|montagna sacra|montanha sagrada|||heiliger berg|~apu
saint-elmos-fire|fuego de san telmo|saint elmo's fire,st elmo's fire|feu de saint-elme|fuoco di sant'elmo|fogo de santelmo|||elmsfeuer|~fire
salt-shaker|salero|salt shaker,saltcellar|salière|saliera|saleiro|||salzstreuer|~salt
salvadoran|salvadoreño|salvadoran,salvadorean|salvadorien|salvadoregno|salvadorenho|||salvadorianisch/salvadorianische/salvadorianischer/salvadorianisches/salvadorianischen|~el.salvador
sambuca|sambuca|sambuca|sambuca||sambuca||||~anisette
samovar|samovar|samovar|samovar|samovar|samovar|||samowar|~teapot ~kettle
sancho-panza|sancho panza|sancho panza|sancho pança|sancio panza|sancho pança|||sancho pansa|~quixote
sandcastle|castillo de arena|sandcastle|château de sable|castello di sabbia|castelo de areia|||sandburg|~sand ~castle
sandpiper|andarríos,correlimos|sandpiper|bécasseau|piro piro|maçarico|||strandläufer|<bird
sarcophagus|sarcófago|sarcophagus|sarcophage|sarcofago|sarcófago|||sarkophag|~tomb
sarong|pareo,sarong|sarong,pareo|paréo|pareo|sarongue,pareô|||sarong,pareo|~skirt
sash|fajín,banda|sash|écharpe,ceinture|fusciacca,fascia|faixa|||schärpe|~belt
sashimi|sashimi|sashimi|sashimi|sashimi|sashimi|||sashimi|~sushi
sauerkraut|chucrut|sauerkraut|choucroute|crauti|chucrute|||sauerkraut|~cabbage ~pickle
sauvignon|sauvignon|sauvignon|sauvignon|sauvignon|sauvignon|||sauvignon|~white.wine ~cabernet
saxony|sajonia|saxony|saxe|sassonia|saxônia|||sachsen|~saxon
scalpel|bisturí,escalpelo|scalpel|scalpel,bistouri|bisturi|bisturi|||skalpell|~surgeon ~blade
scarecrow|espantapájaros|scarecrow|épouvantail|spaventapasseri|espantalho|||vogelscheuche
scherzo|scherzo|scherzo|scherzo|scherzo|scherzo||||~sonata
schnitzel|escalope|schnitzel,escalope|escalope|cotoletta|escalope|||schnitzel|~steak
scimitar|cimitarra,alfanje|scimitar|cimeterre|scimitarra|cimitarra|||krummsäbel|~saber ~sword
scoundrel|canalla|scoundrel|canaille,scélérat|canaglia,farabutto|canalha,patife|||schurke,halunke
scrambled-eggs|huevos revueltos|scrambled eggs|œufs brouillés|uova strapazzate|ovos mexidos|||rührei/rühreier|~egg ~omelette
sea-buckthorn|espino amarillo|sea buckthorn|argousier|olivello spinoso|espinheiro-marítimo|||sanddorn|~berry
sea-eagle|águila marina,pigargo|sea eagle|pygargue|aquila di mare|águia-marinha|||seeadler|<eagle ~osprey
sea-foam|espuma de mar|sea foam|écume de mer|schiuma di mare|espuma do mar|||meeresschaum|~foam ~wave
sea-wolf|lobo de mar|sea wolf,sea dog,old salt|loup de mer|lupo di mare|lobo do mar|||seewolf,seebär|~sailor
seabird|ave marina|seabird,sea bird|oiseau de mer|uccello marino|ave marinha|||seevogel/seevögel|<bird ~seagull
seam|costura|seam|couture|cucitura|costura|||naht/nähte
seat-belt|cinturón de seguridad|seat belt,safety belt|ceinture de sécurité|cintura di sicurezza|cinto de segurança|||sicherheitsgurt
seawater|agua de mar,agua salada|seawater,salt water,saltwater|eau de mer,eau salée|acqua di mare,acqua salata|água do mar,água salgada|||meerwasser,salzwasser|~sea ~water
second-chance|segunda oportunidad|second chance|seconde chance,deuxième chance|seconda possibilità|segunda chance|||zweite chance|~opportunity
second-life|segunda vida|second life|seconde vie,deuxième vie|seconda vita|segunda vida|||zweites leben|~new-life
secretary-bird|pájaro secretario|secretary bird|serpentaire|serpentario||||sekretärvogel/sekretärvögel
seismograph|sismógrafo|seismograph|sismographe|sismografo|sismógrafo|||seismograf|~seismic
selenium|selenio|selenium|sélénium|selenio|selênio|||selen|~mineral
self-portrait|autorretrato|self-portrait,selfie|autoportrait|autoritratto|autorretrato|||selbstporträt,selbstbildnis|~portrait
sentimental|sentimental|sentimental|sentimental|sentimentale|sentimental|||sentimental|~emotional ~romantic
septet|septeto|septet|septuor|settetto|septeto|||septett|~sextet
sequin|lentejuela|sequin,spangle||paillette|lantejoula,paetê
serbian|serbio|serbian,serb|serbe|serbo|sérvio|||serbisch/serbische/serbischer/serbisches/serbischen,serbe|~serbia
serendipity|serendipia|serendipity|sérendipité|serendipità|serendipidade|||serendipität|~luck ~chance
serval|serval|serval|serval|servalo|serval|||serval|~ocelot ~wildcat
seven-dwarfs|siete enanos,siete enanitos|seven dwarfs,seven dwarves|sept nains|sette nani|sete anões|||sieben zwerge|~snow-white ~dwarf
seven-league-boots|botas de siete leguas|seven league boots|bottes de sept lieues|stivali delle sette leghe|botas de sete léguas|||siebenmeilenstiefel|~boot
seven-seas|siete mares|seven seas|sept mers|sette mari|sete mares|||sieben meere,sieben weltmeere|~sea ~ocean
seven-stars|siete estrellas|seven stars|sept étoiles|sette stelle|sete estrelas|||siebengestirn,sieben sterne|~star ~pleiades
`
