// Everyday adjectives with their feminines and plurals.
export const adjectives = `
unhappy|infeliz/infelices,desdichado|unhappy,miserable|malheureux/malheureuse|infelice|infeliz|||!happy ~sad
miser|avaro,tacaño|miser,miserly,stingy|avare|avaro,spilorcio|avarento,avaro|||!generous ~greed
selfish|egoísta|selfish,egoist|égoïste|egoista|egoísta|||!generous
ego|ego,yo|ego|ego,moi|ego,io|ego|||~i
imprudent|imprudente|imprudent,unwise|imprudent|imprudente|imprudente|||!prudent
impatient|impaciente|impatient|impatient|impaziente|impaciente|||!patient
busy|ocupado,atareado|busy,occupied|occupé|occupato,indaffarato|ocupado,atarefado
insipid|insípido,soso|insipid,bland,tasteless|fade,insipide|insipido,scialbo|insípido,insosso|||!tasty
surprising|sorprendente|surprising|surprenant,étonnant|sorprendente|surpreendente|||~surprise
complicated|complicado|complicated,intricate|compliqué|complicato|complicado|||~complex !simple
preceding|precedente,anterior|preceding,previous,prior,former|précédent|precedente,anteriore|precedente,anterior|||!next
following|siguiente|following|suivant|seguente|seguinte|||~next
certain|cierto,seguro|certain,sure|certain,sûr|certo,sicuro|certo|||~true !uncertain
certainty|certeza|certainty|certitude|certezza|certeza|||~certain
uncertain|incierto|uncertain,unsure|incertain|incerto|incerto
probable|probable|probable,likely|probable|probabile|provável|||~possible
probability|probabilidad|probability|probabilité|probabilità|probabilidade|||~probable
correct|correcto|correct|correct|corretto|correto|||~right.law !incorrect
incorrect|incorrecto,erróneo|incorrect,wrong|incorrect,erroné|scorretto,errato|incorreto,errado
known|conocido|known,well known|connu|noto,conosciuto|conhecido|||~famous !unknown
unknown|desconocido|unknown|inconnu|sconosciuto,ignoto|desconhecido|||~stranger
wounded|herido|wounded,injured|blessé|ferito|ferido|||~wound
tired|cansado|tired,weary|fatigué,las|stanco|cansado|||~fatigue !rested
rested|descansado|rested|reposé|riposato|descansado
fatigue|fatiga,cansancio|fatigue,tiredness|fatigue|stanchezza,fatica|fadiga,cansaço|||!rest
exhausted|agotado,exhausto|exhausted|épuisé|esausto,esaurito|exausto,esgotado|||~tired
asleep|dormido|asleep,sleepy|endormi|addormentato|adormecido|||~sleep
mute|mudo|mute,dumb|muet/muette|muto|mudo|||~silent
lame|cojo|lame,limping|boiteux/boiteuse|zoppo|coxo,manco
one-eyed|tuerto|one-eyed|borgne|orbo,guercio|zarolho,caolho
left-handed|zurdo|left-handed,lefty|gaucher/gauchère|mancino|canhoto
stupid|estúpido,tonto|stupid,dumb|stupide,bête|stupido,scemo|estúpido,tolo|||~foolish !intelligent
cowardly|cobarde|cowardly|lâche|vigliacco,codardo|covarde|||~coward
disagreeable|desagradable|unpleasant,disagreeable|désagréable|sgradevole|desagradável|||!pleasant
awful|pésimo,horrible|awful,lousy|affreux/affreuse,nul/nulle|pessimo|péssimo|||~terrible
ordinary|ordinario,corriente|ordinary|ordinaire|ordinario|ordinário|||~common
steep|empinado,escarpado|steep|raide,escarpé|ripido|íngreme|||~slope
clean-neat|pulcro,aseado,limpio|neat,tidy|propre,net/nette|pulito,ordinato|limpo,asseado|||~clean
sane|sano,cuerdo|sane,sound|sain|sano|são/sã,sadio|||~healthy !crazy
whole.healthy|sano y salvo|safe and sound|sain et sauf|sano e salvo|são e salvo|||~safe.secure
sinister|siniestro|sinister|sinistre|sinistro|sinistro|||~dark
gloomy|sombrío,lúgubre|gloomy,grim,bleak|sombre,lugubre|cupo,lugubre|sombrio,lúgubre|||~dark ~sad
alert-lively|despierto,vivaracho|perky,lively,brisk|vif/vive,alerte|vivace,vispo|vivaz,animado|||~lively
stubborn|terco,testarudo,obstinado|stubborn,obstinate|têtu,obstiné|testardo,ostinato|teimoso,obstinado|||~perseverance
strict|estricto,severo|strict,stern,severe|strict,sévère|severo,rigoroso|estrito,severo,rigoroso|||~rigid
rigorous|riguroso|rigorous|rigoureux/rigoureuse|rigoroso|rigoroso|||~strict
rigor|rigor|rigor,rigour|rigueur|rigore|rigor|||~rigorous
lax|laxo,flojo|lax,slack|lâche,laxiste|lasso,lento|laxo,frouxo|||!strict
urgent|urgente|urgent|urgent|urgente|urgente|||~emergency
pressing|apremiante|pressing|pressant|pressante|premente|||~urgent
vibrant|vibrante|vibrant|vibrant|vibrante|vibrante|||~vibration
vibration|vibración|vibration,vibe|vibration|vibrazione|vibração|||~wave
resonant|resonante|resonant|résonnant|risonante|ressonante|||~resonance
resonance|resonancia|resonance|résonance|risonanza|ressonância|||~echo
coherent|coherente|coherent|cohérent|coerente|coerente|||~logical
abstract|abstracto|abstract|abstrait|astratto|abstrato|||~concept
ethereal|etéreo|ethereal|éthéré|etereo|etéreo|||~ether
tangible|tangible|tangible|tangible|tangibile|tangível|||~real.fact
explicit|explícito|explicit|explicite|esplicito|explícito|||!implicit
implicit|implícito|implicit|implicite|implicito|implícito
lucid|lúcido|lucid|lucide|lucido|lúcido|||~clear
acute|agudo|acute|aigu/aiguë|acuto|agudo|||~sharp
keen|entusiasta,agudo|keen|vif,passionné|acuto,appassionato|aguçado,entusiasta|||~sharp
eager|ansioso,ávido|eager|avide,désireux|desideroso,ansioso|ansioso,ávido|||~enthusiasm
fervor|fervor|fervor,fervour|ferveur|fervore|fervor|||~passion
zeal|celo|zeal|zèle|zelo|zelo|||~diligence
frenetic|frenético|frenetic,frantic|frénétique|frenetico|frenético|||~crazy
frenzy|frenesí|frenzy|frénésie|frenesia|frenesi|||~madness
delirium|delirio|delirium|délire|delirio|delírio|||~madness
hysteria|histeria|hysteria|hystérie|isteria|histeria|||~madness
dizzy|mareado|dizzy|étourdi|stordito|tonto|||~vertigo
vertigo|vértigo|vertigo,dizziness|vertige|vertigine|vertigem
humble.place|humilde|lowly|humble|umile|humilde|||~humble
rude|grosero,rudo|rude|grossier/grossière,impoli|maleducato,rude|grosseiro,rude|||!polite
vulgar|vulgar|vulgar|vulgaire|volgare|vulgar|||~common
splendiferous|deslumbrante|resplendent|resplendissant|risplendente|resplandecente|||~dazzling
sumptuous|suntuoso|sumptuous,lavish|somptueux/somptueuse|sontuoso|suntuoso|||~luxurious
opulent|opulento|opulent|opulent|opulento|opulento|||~opulence
affluent|próspero,acaudalado|affluent|aisé|benestante|afluente,abastado|||~rich
imposing|imponente|imposing,impressive|imposant,impressionnant|imponente|imponente|||~grandiose
impressive|impresionante|impressive,striking|impressionnant,frappant|impressionante|impressionante|||~imposing
impression|impresión|impression|impression|impressione|impressão|||~sensation
prodigious|prodigioso|prodigious|prodigieux/prodigieuse|prodigioso|prodigioso|||~prodigy
prodigy|prodigio|prodigy|prodige|prodigio|prodígio|||~wonder
lofty|excelso,elevado|lofty,exalted|élevé,haut|eccelso,elevato|excelso,elevado|||~high ~sublime
excelsior|más alto,excélsior|excelsior|excelsior|excelsior|excelsior|||~lofty
elevated|elevado|elevated|élevé|elevato|elevado|||~high
eminent|eminente|eminent,prominent|éminent|eminente|eminente|||~illustrious
notable|notable|notable,remarkable,noteworthy|notable,remarquable|notevole|notável|||~famous
memorable|memorable|memorable|mémorable|memorabile|memorável|||~unforgettable
epochal|trascendental|momentous|capital/capitaux|epocale|transcendental|||~important
decisive|decisivo|decisive|décisif/décisive|decisivo|decisivo|||~decision
definitive|definitivo|definitive|définitif/définitive|definitivo|definitivo|||~final
definite|definido|definite,defined|défini|definito|definido|||~to.define
dubious|dudoso|dubious,doubtful|douteux/douteuse|dubbioso|duvidoso|||~doubt
doubt|duda|doubt|doute|dubbio|dúvida|||!certainty
to.doubt|dudar/duda|doubt|douter|dubitare|duvidar|||~doubt
suspicion|sospecha|suspicion|soupçon|sospetto|suspeita|||~doubt
suspicious|sospechoso|suspicious,suspect|suspect,méfiant|sospetto,sospettoso|suspeito,desconfiado|||~suspicion
frugal|frugal|frugal,thrifty|frugal/frugaux|frugale|frugal|||~economical
sober|sobrio|sober|sobre|sobrio|sóbrio|||!drunk
sobriety|sobriedad|sobriety|sobriété|sobrietà|sobriedade|||~sober
austere|austero|austere|austère|austero|austero|||~sober
plain.adj|sencillo,llano|plain,simple|simple,uni|semplice,piano|simples,liso|||~simple
barefaced|descarado|cheeky,brazen|effronté|sfacciato|descarado|||~bold
cheeky|pícaro,travieso|cheeky,saucy|coquin,espiègle|birichino,malizioso|malandro,travesso|||~naughty
witty|ingenioso,gracioso|witty|spirituel/spirituelle|spiritoso,arguto|espirituoso,engenhoso|||~clever
ingenious|ingenioso|ingenious|ingénieux/ingénieuse|ingegnoso|engenhoso|||~ingenuity
ingenuity|ingenio|ingenuity|ingéniosité|ingegno|engenho|||~creativity
naive|ingenuo|naive|naïf/naïve|ingenuo|ingênuo|||~innocent
candid|cándido|candid|candide|candido|cândido|||~sincere ~innocent
spontaneous|espontáneo|spontaneous|spontané|spontaneo|espontâneo
random|aleatorio,al azar|random|aléatoire|casuale,aleatorio|aleatório|||~chance
arbitrary|arbitrario|arbitrary|arbitraire|arbitrario|arbitrário
voluntary|voluntario|voluntary|volontaire|volontario|voluntário|||~volunteer
compulsory|obligatorio|compulsory,mandatory|obligatoire|obbligatorio|obrigatório|||~obligation !optional
obligation|obligación|obligation|obligation|obbligo,obbligazione|obrigação|||~duty
optional|opcional,facultativo|optional|facultatif/facultative,optionnel|facoltativo,opzionale|opcional,facultativo|||~option
available|disponible|available|disponible|disponibile|disponível
absent|ausente|absent|absent|assente|ausente|||~absence
adequate|adecuado|adequate,suitable,proper|adéquat,convenable|adeguato,adatto|adequado|||~apt
apt|apto|apt|apte|adatto,atto|apto
convenient|conveniente,cómodo|convenient|commode,pratique|comodo,conveniente|conveniente|||~comfortable
convenience|conveniencia,comodidad|convenience|commodité|comodità,convenienza|conveniência|||~convenient
opportune|oportuno|opportune,timely|opportun|opportuno|oportuno|||~opportunity
favorable|favorable|favorable,favourable|favorable|favorevole|favorável|||~favor
favor|favor|favor,favour|faveur|favore|favor
prosper|próspero|thriving,flourishing|florissant|fiorente|próspero,florescente|||~prosperous
adverse|adverso|adverse|adverse|avverso|adverso|||!favorable
adversity|adversidad|adversity|adversité|avversità|adversidade|||~adverse
stormy|tormentoso|stormy,tempestuous|orageux/orageuse|tempestoso|tempestuoso|||~storm
turbulent|turbulento|turbulent|turbulent|turbolento|turbulento|||~turbulence
violent|violento|violent|violent|violento|violento|||~violence
violence|violencia|violence|violence|violenza|violência
vehement|vehemente|vehement|véhément|veemente|veemente|||~intense
impetuous|impetuoso|impetuous|impétueux/impétueuse|impetuoso|impetuoso|||~impetus
impetus|ímpetu,empuje|impetus,momentum,drive|élan,impulsion|impeto,slancio|ímpeto,impulso|||~impulse
relentless|implacable|relentless,ruthless,unrelenting|implacable,impitoyable|implacabile,spietato|implacável|||~cruel
unstoppable|imparable|unstoppable|imparable,irrésistible|inarrestabile|imparável|||~invincible
irresistible|irresistible|irresistible|irrésistible|irresistibile|irresistível|||~seductive
indestructible|indestructible|indestructible|indestructible|indistruttibile|indestrutível|||~unbreakable
indomitable|indomable,indómito|indomitable,untamed|indomptable|indomito|indomável|||~rebellious
tireless|incansable|tireless,untiring|infatigable|instancabile|incansável|||~hard-working
incomparable|incomparable|incomparable,peerless|incomparable|incomparabile|incomparável|||~unique
unmatched|inigualable,sin igual|unmatched,unrivaled,matchless|inégalable|ineguagliabile|inigualável|||~incomparable
endless|sin fin,interminable|endless,unending|sans fin,interminable|senza fine,infinito|sem fim,interminável|||~infinite
boundless|sin límites,ilimitado|boundless,limitless|sans bornes|sconfinato,senza limiti|sem limites|||~unlimited
vast|vasto|vast|vaste|vasto|vasto|||~huge
spacious|espacioso,amplio|spacious,roomy|spacieux/spacieuse,ample|spazioso,ampio|espaçoso,amplo|||~wide
ample|amplio|ample|ample|ampio|amplo|||~wide
tiny.little|chiquito,pequeñito|teeny,wee,itty bitty|tout petit,minuscule|piccino,piccolino|pequenino|||~tiny
chubby.round|rechoncho,gordito|plump,tubby|dodu,potelé|grassottello,paffuto|rechonchudo,fofinho|||~chubby
hairy|peludo,velludo|hairy,furry,shaggy|poilu,velu|peloso|peludo|||~hair
woolly|lanudo|woolly,fleecy|laineux/laineuse|lanoso|lanoso|||~wool
silver-haired|canoso|gray-haired,hoary|chenu,aux cheveux gris|canuto|grisalho|||~elderly
rosy|rosado,sonrosado|rosy|rosé|roseo,rosato|rosado|||~pink
ruddy|rubicundo|ruddy|rougeaud|rubicondo|rubicundo|||~reddish
golden.brown|dorado,tostado|golden brown|doré|dorato|dourado|||~golden
`
