// Everyday adjectives with their feminines and plurals.
export const adjectives = `
unhappy|infeliz/infelices,desdichado,desgraciado,desventurado|unhappy,miserable|malheureux/malheureuse|infelice,sventurato|infeliz,desgraçado|||unglücklich/unglückliche/unglücklicher/unglückliches/unglücklichen|!happy ~sad ~misery ~misfortune
miser|avaro,tacaño,mezquino,cicatero|miser,miserly,stingy,skinflint,scrooge|avare,radin|avaro,spilorcio,taccagno,tirchio|avarento,avaro,sovina,mesquinho|||geizhals,geizig/geizige/geiziger/geiziges/geizigen|!generous ~greed ~selfish
selfish|egoísta|selfish,egoist,egoistic|égoïste|egoista|egoísta|||egoistisch/egoistische/egoistischer/egoistisches/egoistischen,selbstsüchtig/selbstsüchtige/selbstsüchtiger/selbstsüchtiges/selbstsüchtigen|!generous
ego|ego,yo|ego|ego,moi|ego,io|ego|||ego,ich|~i ~selfish
imprudent|imprudente|imprudent,unwise|imprudent|imprudente|imprudente,insensato|||unvorsichtig/unvorsichtige/unvorsichtiger/unvorsichtiges/unvorsichtigen,unklug/unkluge/unkluger/unkluges/unklugen|!prudent
impatient|impaciente|impatient|impatient|impaziente|impaciente|||ungeduldig/ungeduldige/ungeduldiger/ungeduldiges/ungeduldigen|!patient
busy|ocupado,atareado,ajetreado|busy,occupied|occupé|occupato,indaffarato|ocupado,atarefado|||beschäftigt/beschäftigte/beschäftigter/beschäftigtes/beschäftigten
insipid|insípido,soso,desabrido|insipid,bland,tasteless|fade,insipide|insipido,scialbo|insípido,insosso|||fade,geschmacklos/geschmacklose/geschmackloser/geschmackloses/geschmacklosen|!tasty
surprising|sorprendente,asombroso,sorpresivo|surprising,astonishing|surprenant,étonnant|sorprendente,stupefacente|surpreendente|||überraschend/überraschende/überraschender/überraschendes/überraschenden|~surprise
complicated|complicado,intrincado|complicated,intricate|compliqué|complicato|complicado|||kompliziert/komplizierte/komplizierter/kompliziertes/komplizierten|~complex !simple
preceding|precedente,anterior,previo|preceding,previous,prior,former|précédent,antérieur|precedente,anteriore|precedente,anterior|||vorhergehend/vorhergehende/vorhergehender/vorhergehendes/vorhergehenden,vorig/vorige/voriger/voriges/vorigen|!next
following|siguiente,subsiguiente,venidero|following,subsequent|suivant|seguente|seguinte|||folgend/folgende/folgender/folgendes/folgenden|~next
certain|cierto,seguro|certain,sure|certain,sûr|certo,sicuro|certo,seguro|||sicher/sichere/sicherer/sicheres/sicheren,gewiss/gewisse/gewisser/gewisses/gewissen|~true !uncertain ~correct
certainty|certeza,certidumbre,seguridad|certainty|certitude|certezza|certeza|||gewissheit,sicherheit|~certain
uncertain|incierto,inseguro|uncertain,unsure|incertain|incerto,insicuro|incerto|||ungewiss/ungewisse/ungewisser/ungewisses/ungewissen,unsicher/unsichere/unsicherer/unsicheres/unsicheren
probable|probable|probable,likely|probable|probabile|provável|||wahrscheinlich/wahrscheinliche/wahrscheinlicher/wahrscheinliches/wahrscheinlichen|~possible
probability|probabilidad|probability|probabilité|probabilità|probabilidade|||wahrscheinlichkeit|~probable
correct|correcto,acertado|correct,proper|correct,juste|corretto,giusto|correto|||richtig/richtige/richtiger/richtiges/richtigen,korrekt/korrekte/korrekter/korrektes/korrekten|~right.law !incorrect
incorrect|incorrecto,erróneo,equivocado|incorrect,wrong|incorrect,erroné,faux|scorretto,errato,sbagliato|incorreto,errado|||falsch/falsche/falscher/falsches/falschen,unrichtig/unrichtige/unrichtiger/unrichtiges/unrichtigen
known|conocido|known,well known|connu|noto,conosciuto|conhecido|||bekannt/bekannte/bekannter/bekanntes/bekannten|~famous !unknown
unknown|desconocido,ignoto,incógnito|unknown|inconnu|sconosciuto,ignoto|desconhecido,ignoto|||unbekannt/unbekannte/unbekannter/unbekanntes/unbekannten|~stranger ~mystery ~anonymous
wounded|herido,lesionado|wounded,injured|blessé|ferito|ferido|||verletzt/verletzte/verletzter/verletztes/verletzten,verwundet/verwundete/verwundeter/verwundetes/verwundeten|~wound
tired|cansado,fatigado|tired,weary|fatigué,las|stanco,affaticato|cansado,fatigado|||müde/müder/müden|~fatigue !rested
rested|descansado|rested|reposé|riposato|descansado|||ausgeruht/ausgeruhte/ausgeruhter/ausgeruhtes/ausgeruhten
fatigue|fatiga,cansancio|fatigue,tiredness|fatigue,lassitude|stanchezza,fatica,affaticamento|fadiga,cansaço|||müdigkeit,ermüdung|!rest
exhausted|agotado,exhausto,extenuado|exhausted,worn out|épuisé|esausto,esaurito,sfinito|exausto,esgotado|||erschöpft/erschöpfte/erschöpfter/erschöpftes/erschöpften|~tired
asleep|dormido,durmiente|asleep,sleepy|endormi|addormentato,dormiente|adormecido|||eingeschlafen/eingeschlafene/eingeschlafener/eingeschlafenes/eingeschlafenen,schlafend/schlafende/schlafender/schlafendes/schlafenden|~sleep
mute|mudo|mute,dumb|muet/muette|muto|mudo,calado|||stumm/stumme/stummer/stummes/stummen|~silent
lame|cojo,rengo|lame,limping|boiteux/boiteuse|zoppo|coxo,manco|||lahm/lahme/lahmer/lahmes/lahmen,hinkend/hinkende/hinkender/hinkendes/hinkenden
one-eyed|tuerto|one-eyed|borgne|orbo,guercio|zarolho,caolho|||einäugig/einäugige/einäugiger/einäugiges/einäugigen
left-handed|zurdo,zocato|left-handed,lefty|gaucher/gauchère|mancino|canhoto|||linkshändig/linkshändige/linkshändiger/linkshändiges/linkshändigen,linkshänder
stupid|estúpido,tonto,bobo|stupid,dumb,idiotic|stupide,bête|stupido,scemo|estúpido,tolo,burro|||dumm/dumme/dummer/dummes/dummen,blöd/blöde/blöder/blödes/blöden|~foolish !intelligent ~fool ~idiot
cowardly|cobarde|cowardly,craven|lâche|vigliacco,codardo,vile|covarde|||feige/feiger/feiges/feigen|~coward
disagreeable|desagradable|unpleasant,disagreeable|désagréable|sgradevole,spiacevole|desagradável|||unangenehm/unangenehme/unangenehmer/unangenehmes/unangenehmen|!pleasant
awful|pésimo,horrible|awful,lousy,dire|affreux/affreuse,nul/nulle|pessimo|péssimo|||furchtbar/furchtbare/furchtbarer/furchtbares/furchtbaren,schrecklich/schreckliche/schrecklicher/schreckliches/schrecklichen|~terrible ~horrible
ordinary|ordinario,corriente|ordinary|ordinaire|ordinario|ordinário|||gewöhnlich/gewöhnliche/gewöhnlicher/gewöhnliches/gewöhnlichen|~common
steep|empinado,escarpado|steep|raide,escarpé|ripido,scosceso|íngreme|||steil/steile/steiler/steiles/steilen|~slope ~cliff
clean-neat|pulcro,aseado,limpio|neat,tidy|propre,net/nette,soigné|pulito,ordinato|limpo,asseado|||ordentlich/ordentliche/ordentlicher/ordentliches/ordentlichen,reinlich/reinliche/reinlicher/reinliches/reinlichen|~clean
sane|sano,cuerdo|sane,sound|sain|sano|são/sã,sadio|||vernünftig/vernünftige/vernünftiger/vernünftiges/vernünftigen,zurechnungsfähig/zurechnungsfähige/zurechnungsfähiger/zurechnungsfähiges/zurechnungsfähigen|~healthy !crazy
whole.healthy|sano y salvo|safe and sound|sain et sauf|sano e salvo|são e salvo|||gesund und munter|~safe.secure
sinister|siniestro|sinister,ominous|sinistre|sinistro|sinistro|||finster/finstere/finsterer/finsteren,unheimlich/unheimliche/unheimlicher/unheimliches/unheimlichen|~dark ~gloomy
gloomy|sombrío,lúgubre,tenebroso,tétrico,lóbrego|gloomy,grim,bleak,somber,sombre,dismal|sombre,lugubre|cupo,lugubre,tetro,tenebroso|sombrio,lúgubre,tenebroso|||düster/düstere/düsterer/düsteren,trüb/trübe/trüber/trübes/trüben|~dark ~sad
alert-lively|despierto,vivaracho,avispado|perky,lively,brisk|vif/vive,alerte|vivace,vispo|vivaz,animado,esperto|||munter/muntere/munterer/munteres/munteren,lebhaft/lebhafte/lebhafter/lebhaftes/lebhaften|~lively ~alert
stubborn|terco,testarudo,obstinado,porfiado,cabezota,tozudo|stubborn,obstinate,headstrong|têtu,obstiné|testardo,ostinato,cocciuto|teimoso,obstinado|||stur/sture/sturer/stures/sturen,hartnäckig/hartnäckige/hartnäckiger/hartnäckiges/hartnäckigen,eigensinnig/eigensinnige/eigensinniger/eigensinniges/eigensinnigen|~perseverance
strict|estricto,severo,riguroso|strict,stern,severe|strict,sévère|severo,rigoroso|estrito,severo,rigoroso|||streng/strenge/strenger/strenges/strengen,strikt/strikte/strikter/striktes/strikten|~rigid
rigorous|riguroso|rigorous|rigoureux/rigoureuse|rigoroso|rigoroso|||rigoros/rigorose/rigoroser/rigoroses/rigorosen,streng/strenge/strenger/strenges/strengen|~strict
rigor|rigor|rigor,rigour|rigueur|rigore|rigor|||strenge,rigorosität|~rigorous
lax|laxo,flojo|lax,slack,loose|lâche,laxiste|lasso,lento|laxo,frouxo|||lax/laxe/laxer/laxes/laxen,locker/lockere/lockerer/lockeres/lockeren|!strict
urgent|urgente,urgida|urgent|urgent|urgente|urgente|||dringend/dringende/dringender/dringendes/dringenden,eilig/eilige/eiliger/eiliges/eiligen|~emergency
pressing|apremiante|pressing|pressant|pressante|premente|||dringlich/dringliche/dringlicher/dringliches/dringlichen|~urgent
vibrant|vibrante|vibrant|vibrant|vibrante|vibrante|||vibrierend/vibrierende/vibrierender/vibrierendes/vibrierenden|~vibration ~vivid ~energetic
vibration|vibración|vibration,vibe|vibration|vibrazione,vibra|vibração|||vibration,schwingung|~wave ~resonance
resonant|resonante|resonant|résonnant|risonante|ressonante|||klangvoll/klangvolle/klangvoller/klangvolles/klangvollen,resonant/resonante/resonanter/resonantes/resonanten|~resonance ~sonorous
resonance|resonancia|resonance|résonance|risonanza|ressonância|||resonanz|~echo
coherent|coherente|coherent|cohérent|coerente|coerente|||kohärent/kohärente/kohärenter/kohärentes/kohärenten|~logical
abstract|abstracto|abstract|abstrait|astratto|abstrato|||abstrakt/abstrakte/abstrakter/abstraktes/abstrakten|~concept
ethereal|etéreo|ethereal|éthéré|etereo|etéreo|||ätherisch/ätherische/ätherischer/ätherisches/ätherischen|~ether ~heavenly
tangible|tangible,palpable|tangible,palpable|tangible|tangibile|tangível|||greifbar/greifbare/greifbarer/greifbares/greifbaren|~real.fact
explicit|explícito|explicit|explicite|esplicito|explícito|||ausdrücklich/ausdrückliche/ausdrücklicher/ausdrückliches/ausdrücklichen,explizit/explizite/expliziter/explizites/expliziten|!implicit
implicit|implícito|implicit|implicite|implicito|implícito|||implizit/implizite/impliziter/implizites/impliziten,stillschweigend/stillschweigende/stillschweigender/stillschweigendes/stillschweigenden
lucid|lúcido,clarividente|lucid|lucide|lucido|lúcido|||klar/klare/klarer/klares/klaren,luzid/luzide/luzider/luzides/luziden|~clear
acute|agudo|acute|aigu/aiguë|acuto|agudo|||akut/akute/akuter/akutes/akuten,spitz/spitze/spitzer/spitzes/spitzen|~sharp ~keen
keen|entusiasta,agudo|keen|vif,passionné|acuto,appassionato|aguçado,entusiasta|||begeistert/begeisterte/begeisterter/begeistertes/begeisterten,scharf/scharfe/scharfer/scharfes/scharfen|~sharp
eager|ansioso,ávido|eager,avid|avide,désireux|desideroso,ansioso,avido|ansioso,ávido|||eifrig/eifrige/eifriger/eifriges/eifrigen,begierig/begierige/begieriger/begieriges/begierigen|~enthusiasm
fervor|fervor,ardor|fervor,fervour,ardor,ardour|ferveur,ardeur|fervore,ardore|fervor,ardor|||inbrunst,glut|~passion ~zeal
zeal|celo,ahínco,afán|zeal,zest|zèle|zelo|zelo|||eifer|~diligence ~eager
frenetic|frenético|frenetic,frantic|frénétique|frenetico|frenético|||frenetisch/frenetische/frenetischer/frenetisches/frenetischen,rasend/rasende/rasender/rasendes/rasenden|~crazy
frenzy|frenesí,paroxismo|frenzy|frénésie|frenesia|frenesi|||raserei,rausch|~madness ~frenetic ~delirium
delirium|delirio|delirium,raving|délire|delirio|delírio|||delirium,wahn|~madness ~hysteria
hysteria|histeria|hysteria|hystérie|isteria|histeria|||hysterie|~madness
dizzy|mareado,vertiginoso|dizzy,giddy|étourdi|stordito|tonto|||schwindlig/schwindlige/schwindliger/schwindliges/schwindligen|~vertigo
vertigo|vértigo,mareo,vahído|vertigo,dizziness|vertige|vertigine,capogiro|vertigem,tontura|||schwindel
humble.place|humilde|lowly|humble|umile|humilde|||niedrig/niedrige/niedriger/niedriges/niedrigen,bescheiden/bescheidene/bescheidener/bescheidenes/bescheidenen|~humble
rude|grosero,rudo,descortés,maleducado|rude,impolite,boorish|grossier/grossière,impoli|maleducato,rude,rozzo|grosseiro,rude,mal-educado|||grob/grobe/grober/grobes/groben,unhöflich/unhöfliche/unhöflicher/unhöfliches/unhöflichen|!polite ~vulgar
vulgar|vulgar|vulgar|vulgaire|volgare|vulgar|||vulgär/vulgäre/vulgärer/vulgäres/vulgären|~common
splendiferous|deslumbrante,refulgente|resplendent|resplendissant,éclatant|risplendente,splendente|resplandecente|||glänzend/glänzende/glänzender/glänzendes/glänzenden,strahlend/strahlende/strahlender/strahlendes/strahlenden|~dazzling ~radiant
sumptuous|suntuoso,fastuoso|sumptuous,lavish|somptueux/somptueuse,fastueux|sontuoso,fastoso|suntuoso,faustoso|||prächtig/prächtige/prächtiger/prächtiges/prächtigen,prunkvoll/prunkvolle/prunkvoller/prunkvolles/prunkvollen|~luxurious ~opulent ~luxury
opulent|opulento|opulent|opulent|opulento|opulento|||opulent/opulente/opulenter/opulentes/opulenten,üppig/üppige/üppiger/üppiges/üppigen|~opulence ~wealth ~rich
affluent|próspero,acaudalado,pudiente|affluent,well-off|aisé|benestante,agiato|afluente,abastado|||wohlhabend/wohlhabende/wohlhabender/wohlhabendes/wohlhabenden|~rich
imposing|imponente|imposing,impressive|imposant,impressionnant|imponente|imponente|||imposant/imposante/imposanter/imposantes/imposanten,stattlich/stattliche/stattlicher/stattliches/stattlichen|~grandiose ~majestic
impressive|impresionante,impactante|impressive,striking,awesome|impressionnant,frappant|impressionante|impressionante|||beeindruckend/beeindruckende/beeindruckender/beeindruckendes/beeindruckenden,eindrucksvoll/eindrucksvolle/eindrucksvoller/eindrucksvolles/eindrucksvollen|~imposing ~impression
impression|impresión|impression|impression|impressione|impressão|||eindruck/eindrücke|~sensation
prodigious|prodigioso,portentoso|prodigious,portentous|prodigieux/prodigieuse|prodigioso|prodigioso|||wunderbar/wunderbare/wunderbarer/wunderbares/wunderbaren,erstaunlich/erstaunliche/erstaunlicher/erstaunliches/erstaunlichen|~prodigy ~wonderful ~miraculous
prodigy|prodigio,portento|prodigy,wunderkind|prodige|prodigio,portento|prodígio|||wunderkind/wunderkinder|~wonder ~miracle ~genius
lofty|excelso,elevado,encumbrado|lofty,exalted|élevé,haut|eccelso,elevato|excelso,elevado|||erhaben/erhabene/erhabener/erhabenes/erhabenen,hehr/hehre/hehrer/hehres/hehren|~high ~sublime ~elevated
excelsior|más alto,excélsior|excelsior|excelsior|excelsior|excelsior||||~lofty ~elevated
elevated|elevado|elevated|élevé|elevato|elevado|||erhöht/erhöhte/erhöhter/erhöhtes/erhöhten,gehoben/gehobene/gehobener/gehobenes/gehobenen|~high
eminent|eminente,prominente|eminent,prominent|éminent|eminente,insigne|eminente,insigne|||eminente/eminenter/eminenten,hervorragend/hervorragende/hervorragender/hervorragendes/hervorragenden|~illustrious ~notable ~distinguished
notable|notable|notable,remarkable,noteworthy,outstanding|notable,remarquable|notevole,ragguardevole|notável|||bemerkenswert/bemerkenswerte/bemerkenswerter/bemerkenswertes/bemerkenswerten,beachtlich/beachtliche/beachtlicher/beachtliches/beachtlichen|~famous ~illustrious
memorable|memorable|memorable|mémorable|memorabile|memorável|||denkwürdig/denkwürdige/denkwürdiger/denkwürdiges/denkwürdigen,unvergesslich/unvergessliche/unvergesslicher/unvergessliches/unvergesslichen|~unforgettable ~notable
epochal|trascendental|momentous|capital/capitaux|epocale|transcendental|||epochal/epochale/epochaler/epochales/epochalen,bedeutsam/bedeutsame/bedeutsamer/bedeutsames/bedeutsamen|~important
decisive|decisivo,determinante|decisive,crucial|décisif/décisive|decisivo|decisivo|||entscheidend/entscheidende/entscheidender/entscheidendes/entscheidenden|~decision ~definitive
definitive|definitivo|definitive|définitif/définitive|definitivo|definitivo|||endgültig/endgültige/endgültiger/endgültiges/endgültigen,definitiv/definitive/definitiver/definitives/definitiven|~final
definite|definido|definite,defined|défini|definito|definido|||bestimmt/bestimmte/bestimmter/bestimmtes/bestimmten,definiert/definierte/definierter/definiertes/definierten|~to.define
dubious|dudoso|dubious,doubtful,questionable|douteux/douteuse|dubbioso|duvidoso|||zweifelhaft/zweifelhafte/zweifelhafter/zweifelhaftes/zweifelhaften,fragwürdig/fragwürdige/fragwürdiger/fragwürdiges/fragwürdigen|~doubt
doubt|duda|doubt|doute|dubbio|dúvida|||zweifel|!certainty ~uncertain
to.doubt|dudar/duda|doubt|douter|dubitare|duvidar|||zweifeln|~doubt
suspicion|sospecha,recelo|suspicion|soupçon|sospetto|suspeita|||verdacht,argwohn|~doubt
suspicious|sospechoso,receloso|suspicious,suspect|suspect,méfiant|sospetto,sospettoso|suspeito,desconfiado|||verdächtig/verdächtige/verdächtiger/verdächtiges/verdächtigen,misstrauisch/misstrauische/misstrauischer/misstrauisches/misstrauischen|~suspicion
frugal|frugal,parco|frugal,thrifty|frugal/frugaux|frugale,parco,parsimonioso|frugal,parco|||sparsam/sparsame/sparsamer/sparsames/sparsamen,genügsam/genügsame/genügsamer/genügsames/genügsamen|~economical ~austere
sober|sobrio|sober|sobre|sobrio|sóbrio|||nüchtern/nüchterne/nüchterner/nüchternes/nüchternen|!drunk
sobriety|sobriedad,templanza|sobriety|sobriété|sobrietà|sobriedade|||nüchternheit|~sober
austere|austero,adusto|austere|austère|austero|austero|||karg/karge/karger/karges/kargen,streng/strenge/strenger/strenges/strengen|~sober
plain.adj|sencillo,llano|plain,simple|simple,uni|semplice,piano|simples,liso|||schlicht/schlichte/schlichter/schlichtes/schlichten,einfach/einfache/einfacher/einfaches/einfachen|~simple
barefaced|descarado,desvergonzado,caradura,sinvergüenza|cheeky,brazen,shameless,insolent|effronté|sfacciato,sfrontato|descarado,atrevido|||unverschämt/unverschämte/unverschämter/unverschämtes/unverschämten,dreist/dreiste/dreister/dreistes/dreisten|~bold
cheeky|pícaro,travieso|cheeky,saucy,impish|coquin,espiègle|birichino,malizioso|malandro,travesso,maroto|||frech/freche/frecher/freches/frechen,keck/kecke/kecker/keckes/kecken|~naughty ~barefaced
witty|ingenioso,gracioso|witty|spirituel/spirituelle|spiritoso,arguto,faceto|espirituoso,engenhoso|||witzig/witzige/witziger/witziges/witzigen,geistreich/geistreiche/geistreicher/geistreiches/geistreichen|~clever ~funny
ingenious|ingenioso,inventivo|ingenious,inventive|ingénieux/ingénieuse|ingegnoso|engenhoso|||genialer/genialen,erfinderisch/erfinderische/erfinderischer/erfinderisches/erfinderischen|~ingenuity ~genius ~witty ~inventor
ingenuity|ingenio,inventiva|ingenuity|ingéniosité|ingegno,genialità|engenho|||einfallsreichtum,erfindungsgabe|~creativity ~genius
naive|ingenuo|naive,ingenuous|naïf/naïve|ingenuo|ingênuo|||naiv/naive/naiver/naives/naiven|~innocent ~candid
candid|cándido|candid,guileless|candide,ingénu|candido|cândido|||arglos/arglose/argloser/argloses/arglosen,unbefangen/unbefangene/unbefangener/unbefangenes/unbefangenen|~sincere ~innocent ~pure
spontaneous|espontáneo|spontaneous|spontané|spontaneo|espontâneo|||spontan/spontane/spontaner/spontanes/spontanen
random|aleatorio,al azar,fortuito|random|aléatoire|casuale,aleatorio|aleatório|||zufällig/zufällige/zufälliger/zufälliges/zufälligen|~chance
arbitrary|arbitrario|arbitrary|arbitraire|arbitrario|arbitrário|||willkürlich/willkürliche/willkürlicher/willkürliches/willkürlichen
voluntary|voluntario|voluntary|volontaire|volontario|voluntário|||freiwillig/freiwillige/freiwilliger/freiwilliges/freiwilligen|~volunteer ~optional
compulsory|obligatorio,forzoso|compulsory,mandatory,obligatory|obligatoire|obbligatorio|obrigatório|||obligatorisch/obligatorische/obligatorischer/obligatorisches/obligatorischen,verpflichtend/verpflichtende/verpflichtender/verpflichtendes/verpflichtenden|~obligation !optional
obligation|obligación|obligation|obligation|obbligo,obbligazione|obrigação|||verpflichtung,pflicht|~duty
optional|opcional,facultativo|optional,elective|facultatif/facultative,optionnel|facoltativo,opzionale|opcional,facultativo|||optional/optionale/optionaler/optionales/optionalen,fakultativ/fakultative/fakultativer/fakultatives/fakultativen|~option
available|disponible|available|disponible|disponibile|disponível,acessível|||verfügbar/verfügbare/verfügbarer/verfügbares/verfügbaren,erhältlich/erhältliche/erhältlicher/erhältliches/erhältlichen
absent|ausente|absent|absent|assente|ausente|||abwesend/abwesende/abwesender/abwesendes/abwesenden|~absence
adequate|adecuado,apropiado,idóneo|adequate,suitable,proper,appropriate|adéquat,convenable|adeguato,adatto,idoneo|adequado,apropriado|||angemessen/angemessene/angemessener/angemessenes/angemessenen,geeignet/geeignete/geeigneter/geeignetes/geeigneten|~apt ~convenient
apt|apto,idóneo|apt|apte|adatto,atto|apto|||geeignet/geeignete/geeigneter/geeignetes/geeigneten,tauglich/taugliche/tauglicher/taugliches/tauglichen
convenient|conveniente,cómodo|convenient,handy|commode,pratique|comodo,conveniente|conveniente|||bequem/bequeme/bequemer/bequemes/bequemen,praktisch/praktische/praktischer/praktisches/praktischen|~comfortable
convenience|conveniencia,comodidad|convenience|commodité|comodità,convenienza,agio|conveniência|||bequemlichkeit|~convenient
opportune|oportuno,propicio|opportune,timely|opportun|opportuno|oportuno|||günstig/günstige/günstiger/günstiges/günstigen,gelegen/gelegene/gelegener/gelegenes/gelegenen|~opportunity ~favorable
favorable|favorable,propicio|favorable,favourable,propitious|favorable|favorevole,propizio|favorável,propício|||günstig/günstige/günstiger/günstiges/günstigen,vorteilhaft/vorteilhafte/vorteilhafter/vorteilhaftes/vorteilhaften|~favor
favor|favor|favor,favour|faveur|favore|favor|||gunst,gefallen
prosper|próspero,floreciente|thriving,flourishing|florissant|fiorente|próspero,florescente|||blühend/blühende/blühender/blühendes/blühenden,gedeihend/gedeihende/gedeihender/gedeihendes/gedeihenden|~prosperous ~prosperity
adverse|adverso,desfavorable|adverse,unfavorable|adverse|avverso,sfavorevole|adverso|||widrig/widrige/widriger/widriges/widrigen,ungünstig/ungünstige/ungünstiger/ungünstiges/ungünstigen|!favorable
adversity|adversidad,infortunio|adversity,hardship|adversité|avversità|adversidade|||widrigkeit|~adverse
stormy|tormentoso,tempestuoso,borrascoso,proceloso|stormy,tempestuous|orageux/orageuse,tempétueux|tempestoso,burrascoso|tempestuoso,tormentoso|||stürmisch/stürmische/stürmischer/stürmisches/stürmischen|~storm ~turbulent
turbulent|turbulento|turbulent|turbulent|turbolento|turbulento|||turbulenter/turbulenten|~turbulence
violent|violento|violent|violent|violento|violento|||gewalttätig/gewalttätige/gewalttätiger/gewalttätiges/gewalttätigen,heftig/heftige/heftiger/heftiges/heftigen,gewaltsam/gewaltsame/gewaltsamer/gewaltsames/gewaltsamen|~violence ~vehement ~impetuous
violence|violencia|violence|violence|violenza|violência|||gewalt
vehement|vehemente|vehement|véhément|veemente|veemente|||vehement/vehemente/vehementer/vehementes/vehementen,heftig/heftige/heftiger/heftiges/heftigen|~intense
impetuous|impetuoso,arrebatado|impetuous,headlong|impétueux/impétueuse|impetuoso|impetuoso|||ungestüm/ungestüme/ungestümer/ungestümes/ungestümen|~impetus
impetus|ímpetu,empuje|impetus,momentum,drive|élan,impulsion|impeto,slancio|ímpeto,impulso,empuxo|||schwung,antrieb,wucht|~impulse
relentless|implacable,despiadado,inexorable|relentless,ruthless,unrelenting,merciless,pitiless|implacable,impitoyable|implacabile,spietato,inesorabile|implacável,impiedoso|||unerbittlich/unerbittliche/unerbittlicher/unerbittliches/unerbittlichen,gnadenlos/gnadenlose/gnadenloser/gnadenloses/gnadenlosen|~cruel
unstoppable|imparable,incontenible|unstoppable|imparable,irrésistible|inarrestabile,irrefrenabile|imparável|||unaufhaltsam/unaufhaltsame/unaufhaltsamer/unaufhaltsames/unaufhaltsamen|~invincible
irresistible|irresistible|irresistible|irrésistible|irresistibile|irresistível|||unwiderstehlich/unwiderstehliche/unwiderstehlicher/unwiderstehliches/unwiderstehlichen|~seductive ~unstoppable
indestructible|indestructible|indestructible|indestructible|indistruttibile|indestrutível|||unzerstörbar/unzerstörbare/unzerstörbarer/unzerstörbares/unzerstörbaren|~unbreakable ~indomitable
indomitable|indomable,indómito|indomitable,untamed,unbowed|indomptable,indompté|indomito|indomável,indômito|||unbezähmbar/unbezähmbare/unbezähmbarer/unbezähmbares/unbezähmbaren,unbeugsam/unbeugsame/unbeugsamer/unbeugsames/unbeugsamen|~rebellious ~wild
tireless|incansable,infatigable|tireless,untiring,indefatigable|infatigable|instancabile,infaticabile|incansável,infatigável|||unermüdlich/unermüdliche/unermüdlicher/unermüdliches/unermüdlichen|~hard-working ~unstoppable
incomparable|incomparable,sin par|incomparable,peerless|incomparable|incomparabile|incomparável,sem par|||unvergleichlich/unvergleichliche/unvergleichlicher/unvergleichliches/unvergleichlichen|~unique
unmatched|inigualable,sin igual,inigualado|unmatched,unrivaled,matchless,unrivalled,unequalled,unparalleled|inégalable,inégalé|ineguagliabile,impareggiabile|inigualável|||unerreicht/unerreichte/unerreichter/unerreichtes/unerreichten,unübertroffen/unübertroffene/unübertroffener/unübertroffenes/unübertroffenen|~incomparable ~unique
endless|sin fin,interminable,inacabable|endless,unending|sans fin,interminable|senza fine,infinito,interminabile|sem fim,interminável,infindável|||endlos/endlose/endloser/endloses/endlosen,unendlich/unendliche/unendlicher/unendliches/unendlichen|~infinite ~boundless ~eternal
boundless|sin límites,ilimitado|boundless,limitless,unbounded|sans bornes|sconfinato,senza limiti|sem limites|||grenzenlos/grenzenlose/grenzenloser/grenzenloses/grenzenlosen|~unlimited ~vast
vast|vasto|vast|vaste|vasto|vasto|||weit/weite/weiter/weites/weiten,riesig/riesige/riesiger/riesiges/riesigen|~huge
spacious|espacioso,amplio,holgado|spacious,roomy|spacieux/spacieuse,ample|spazioso,ampio|espaçoso,amplo|||geräumig/geräumige/geräumiger/geräumiges/geräumigen|~wide ~ample
ample|amplio|ample|ample|ampio|amplo|||reichlich/reichliche/reichlicher/reichliches/reichlichen,weit/weite/weiter/weites/weiten|~wide ~vast
tiny.little|chiquito,pequeñito,chiquitín,pequeñín|teeny,wee,itty bitty,teensy,itsy bitsy|tout petit,minuscule|piccino,piccolino|pequenino|||klitzeklein/klitzekleine/klitzekleiner/klitzekleines/klitzekleinen,winzig/winzige/winziger/winziges/winzigen|~tiny ~little ~small
chubby.round|rechoncho,gordito,rollizo|plump,tubby|dodu,potelé,grassouillet|grassottello,paffuto,paffutello|rechonchudo,fofinho,gorducho|||rundlich/rundliche/rundlicher/rundliches/rundlichen,pummelig/pummelige/pummeliger/pummeliges/pummeligen|~chubby
hairy|peludo,velludo,velloso|hairy,furry,shaggy|poilu,velu,chevelu|peloso,villoso|peludo|||haarig/haarige/haariger/haariges/haarigen,behaart/behaarte/behaarter/behaartes/behaarten|~hair ~fur ~bearded
woolly|lanudo,lanoso|woolly,fleecy|laineux/laineuse|lanoso,lanuto|lanoso|||wollig/wollige/wolliger/wolliges/wolligen|~wool ~sheep ~lamb
silver-haired|canoso,cano|gray-haired,hoary,grizzled|chenu,aux cheveux gris|canuto,brizzolato|grisalho|||grauhaarig/grauhaarige/grauhaariger/grauhaariges/grauhaarigen,silberhaarig/silberhaarige/silberhaariger/silberhaariges/silberhaarigen|~elderly
rosy|rosado,sonrosado|rosy|rosé|roseo,rosato|rosado,róseo|||rosig/rosige/rosiger/rosiges/rosigen|~pink ~ruddy ~rose
ruddy|rubicundo|ruddy|rougeaud|rubicondo|rubicundo|||rötlich/rötliche/rötlicher/rötliches/rötlichen,rotwangig/rotwangige/rotwangiger/rotwangiges/rotwangigen|~reddish
golden.brown|dorado,tostado,dorado tostado|golden brown|doré|dorato|dourado|||goldbraun/goldbraune/goldbrauner/goldbraunes/goldbraunen|~golden ~gold.color ~blond
`
