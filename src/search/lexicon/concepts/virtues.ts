// Virtues, feelings and qualities of character.
export const virtues = `
virtue|virtud|virtue|vertu|virtù|virtude|||!vice
virtuous|virtuoso|virtuous|vertueux/vertueuse|virtuoso|virtuoso|||~virtue
vice|vicio|vice|vice|vizio|vício
honour|honor,honra|honour,honor|honneur|onore|honra,honor|||~dignity
honesty|honestidad,honradez|honesty|honnêteté|onestà|honestidade|||~sincerity
honest|honesto,honrado|honest|honnête|onesto|honesto|||~sincere !dishonest
dishonest|deshonesto|dishonest|malhonnête|disonesto|desonesto
dignity|dignidad|dignity|dignité|dignità|dignidade
integrity|integridad|integrity|intégrité|integrità|integridade|||~honesty
loyal|leal|loyal|loyal/loyaux|leale|leal|||~faithful
loyalty|lealtad|loyalty|loyauté|lealtà|lealdade|||~fidelity
faithful|fiel|faithful|fidèle|fedele|fiel
fidelity|fidelidad|fidelity|fidélité|fedeltà|fidelidade
traitor|traidor|traitor|traître/traîtresse|traditore|traidor|||!loyal
treason|traición|treason,betrayal|trahison|tradimento|traição|||!loyalty
sincere|sincero|sincere|sincère|sincero|sincero
sincerity|sinceridad|sincerity|sincérité|sincerità|sinceridade
truth|verdad|truth|vérité|verità|verdade|chiqa|chiqa|~true !lie
lie|mentira|lie|mensonge|bugia,menzogna|mentira|llulla|k'ari
liar|mentiroso|liar|menteur/menteuse|bugiardo|mentiroso|llulla|k'ari|~lie
justice|justicia|justice|justice|giustizia|justiça|||~right.law
just|justo|just,fair|juste|giusto|justo|||~justice
equity|equidad|equity,fairness|équité|equità|equidade|||~justice
prudence|prudencia|prudence|prudence|prudenza|prudência
prudent|prudente|prudent|prudent|prudente|prudente
temperance|templanza|temperance|tempérance|temperanza|temperança
fortitude|fortaleza|fortitude|force d'âme|fortezza|fortaleza
charity|caridad|charity|charité|carità|caridade|||~generosity
hope|esperanza|hope|espoir,espérance|speranza|esperança|suyana|suyt'awi|~illusion !despair
despair|desesperación|despair|désespoir|disperazione|desespero
trust|confianza|trust,confidence|confiance|fiducia,confidenza|confiança
reliable|confiable,fiable|reliable,trustworthy|fiable|affidabile|confiável,fiável|||~trust
patience|paciencia|patience|patience|pazienza|paciência|||~patient
humility|humildad|humility|humilité|umiltà|humildade|||!pride
humble|humilde|humble|humble|umile|humilde|||!proud
pride|orgullo|pride|fierté,orgueil|orgoglio,fierezza|orgulho
proud|orgulloso|proud|fier/fière,orgueilleux/orgueilleuse|fiero,orgoglioso|orgulhoso|||~pride
arrogance|arrogancia,soberbia|arrogance|arrogance|arroganza,superbia|arrogância,soberba|||~pride
vanity|vanidad|vanity|vanité|vanità|vaidade|||~pride
vain|vanidoso,vano|vain|vaniteux/vaniteuse|vanitoso|vaidoso|||~vanity
greed|codicia,avaricia|greed,avarice|avarice,cupidité|avarizia,avidità|ganância,avareza|||!generosity
envy|envidia|envy|envie|invidia|inveja|||~jealousy
jealousy|celos|jealousy|jalousie|gelosia|ciúme
jealous|celoso|jealous|jaloux/jalouse|geloso|ciumento|||~jealousy
lust|lujuria|lust|luxure|lussuria|luxúria|||~desire
gluttony|gula|gluttony|gourmandise|gola,ingordigia|gula|||~glutton
glutton|glotón,goloso|glutton,gourmand|glouton/gloutonne,gourmand|goloso,ghiottone,ghiotto|guloso,glutão
sloth.vice|pereza|sloth,laziness|paresse|pigrizia,accidia|preguiça|||!diligence
lazy|perezoso,flojo|lazy|paresseux/paresseuse|pigro|preguiçoso|qilla|jayra|!hard-working
diligence|diligencia|diligence|diligence|diligenza|diligência
hard-working|trabajador,laborioso|hard-working,industrious|travailleur/travailleuse|laborioso|trabalhador
wrath|ira,cólera|wrath,anger|colère|ira,collera|ira,cólera|||~fury ~rage
fury|furia|fury|furie,fureur|furia,furore|fúria|||~rage
furious|furioso|furious|furieux/furieuse|furioso|furioso|||~fury
rage|rabia|rage|rage|rabbia|raiva
angry|enojado,enfadado|angry|fâché,en colère|arrabbiato|zangado|phiña|phiñata|~wrath
love|amor|love|amour|amore/amori|amor|munay,kuyay|munasiña|~affection ~passion !hate ~heart
loves|amores|loves|amours|amori|amores|||~love
true-love|amor verdadero|true love|véritable amour,amour vrai|vero amore|amor verdadeiro|||~love
first-love|primer amor|first love|premier amour|primo amore|primeiro amor|||~love
my-love|mi amor,amor mío|my love|mon amour|amore mio,mio amore|meu amor|||~love
love-story|historia de amor|love story|histoire d'amour|storia d'amore|história de amor|||~love
love-letter|carta de amor|love letter|lettre d'amour|lettera d'amore|carta de amor|||~love
hate|odio|hate,hatred|haine|odio|ódio|chiqniy|uñisiña
affection|cariño,afecto|affection,fondness|affection|affetto|carinho,afeto|||~tenderness
affectionate|cariñoso|affectionate|affectueux/affectueuse|affettuoso|carinhoso|||~affection
tenderness|ternura|tenderness|tendresse|tenerezza|ternura|||~tender
passion|pasión|passion|passion|passione|paixão|||~desire
passionate|apasionado|passionate|passionné|appassionato|apaixonado|||~passion
romance|romance|romance|romance|romanzo,romanza|romance|||~love
romantic|romántico|romantic|romantique|romantico|romântico|||~romance
darling|cariño,querido|darling,dear|chéri,chérie|caro,tesoro|querido|||~sweetheart ~dear
dear|querido,caro|dear|cher/chère|caro|querido,caro|||~beloved
beloved|amado|beloved|bien-aimé,aimé|amato|amado
in-love|enamorado|in love,enamoured|amoureux/amoureuse|innamorato|apaixonado,enamorado|||~love
adored|adorado|adored|adoré|adorato|adorado|||~beloved
adorable|adorable|adorable,cute|adorable|adorabile|adorável|||~lovely
lovable|amable,adorable|lovable,loveable|aimable|amabile|amável|||~love
desire|deseo|desire,wish|désir|desiderio,desio|desejo|||~wish
wish|deseo|wish|souhait,voeu|desiderio|desejo
seduction|seducción|seduction|séduction|seduzione|sedução|||~temptation
seductive|seductor|seductive,seducer|séducteur/séductrice,séduisant|seduttore,seducente|sedutor|||~seduction
sensuality|sensualidad|sensuality|sensualité|sensualità|sensualidade|||~sensual
sexy|sexy|sexy|sexy|sexy|sexy|||~sensual
erotic|erótico|erotic|érotique|erotico|erótico|||~sensual
kisses|besos,besitos|kisses|bisous,baisers|baci,bacetti|beijos,beijinhos|||~kiss
little-kiss|besito|little kiss|bisou,petit baiser|bacetto,bacino|beijinho|||~kiss
happiness|felicidad|happiness|bonheur|felicità|felicidade|kusi|kusisiña|~joy !sadness
happy|feliz/felices|happy|heureux/heureuse|felice|feliz|kusi|kusisita|~cheerful ~happiness !sad ~joy
joy|alegría,gozo|joy|joie|gioia|alegria,gozo|kusi,kusikuy|kusisiña|!sadness
cheerful|alegre|cheerful,merry,joyful|joyeux/joyeuse,gai/gaie/gaies|allegro,gioioso|alegre|kusi|kusisita|~gay.merry !sad
gay.merry|alegre,gayo|gay,merry|gai|gaio|gaio
jolly|alegre,jovial|jolly,jovial|jovial|gioviale|jovial|||~cheerful
content|contento|content,pleased|content/contente/contentes|contento|contente|||~happy
euphoria|euforia|euphoria|euphorie|euforia|euforia|||~joy ~ecstasy
ecstasy|éxtasis|ecstasy|extase|estasi|êxtase
bliss|dicha|bliss|félicité,béatitude|beatitudine|êxtase,ventura|||~happiness
delight|delicia,deleite|delight|délice|delizia|delícia|||~pleasure
delights|delicias|delights|délices|delizie|delícias|||~delight
pleasure|placer|pleasure|plaisir|piacere|prazer|||!pain
enjoyment|goce,disfrute|enjoyment|jouissance|godimento|gozo|||~pleasure
fun|diversión|fun|amusement|divertimento|diversão|||~amusing
amusing|divertido|amusing,fun,funny|amusant|divertente|divertido
funny|gracioso,chistoso|funny|drôle|buffo,divertente|engraçado|||~amusing
joke|broma,chiste|joke|blague|scherzo,barzelletta|piada,brincadeira
surprise|sorpresa|surprise|surprise|sorpresa|surpresa
wonder|maravilla|wonder,marvel|merveille|meraviglia|maravilha
wonderful|maravilloso|wonderful,marvellous,marvelous|merveilleux/merveilleuse|meraviglioso|maravilhoso|||~wonder
admiration|admiración|admiration|admiration|ammirazione|admiração
respect|respeto|respect|respect|rispetto|respeito
gratitude|gratitud|gratitude|gratitude|gratitudine|gratidão|||~thanks
grateful|agradecido,grato|grateful,thankful|reconnaissant|grato|grato,agradecido|||~gratitude
generosity|generosidad|generosity|générosité|generosità|generosidade
generous|generoso|generous|généreux/généreuse|generoso|generoso|||~generosity
kindness|bondad,amabilidad|kindness,goodness|bonté,gentillesse|bontà,gentilezza|bondade,gentileza|||~kind.nice
kind.nice|amable,bondadoso|kind|gentil/gentille,aimable|gentile|gentil,bondoso|||~nice
gentle|gentil,suave|gentle|doux/douce|gentile,dolce|gentil,suave|||~kind.nice
nice|simpático,agradable|nice|sympathique,sympa|simpatico|simpático,legal
compassion|compasión|compassion|compassion|compassione|compaixão|||~pity
pity|piedad,lástima|pity|pitié|pietà|piedade,pena
pious|piadoso,pío|pious|pieux/pieuse|pio|piedoso,pio
tolerance|tolerancia|tolerance|tolérance|tolleranza|tolerância
solidarity|solidaridad|solidarity|solidarité|solidarietà|solidariedade|ayni|ayni
reciprocity|reciprocidad|reciprocity|réciprocité|reciprocità|reciprocidade|ayni|ayni|~solidarity ~minka
courage|coraje,valor,valentía|courage,bravery,valour|courage,bravoure|coraggio|coragem,valentia|||~brave !fear
brave|valiente,bravo|brave,courageous,valiant|brave,courageux/courageuse,vaillant|coraggioso,bravo,valoroso|valente,bravo,corajoso|qhari||~bold !coward
bold|audaz/audaces,atrevido|bold,daring|audacieux/audacieuse,hardi|audace,ardito|audaz,ousado|||~audacity ~fearless
audacity|audacia,osadía|audacity,boldness|audace|audacia|audácia,ousadia|||~courage
fearless|intrépido|fearless,intrepid,dauntless|intrépide|intrepido|intrépido|||~brave
coward|cobarde|coward|lâche,poltron|codardo|covarde
fear|miedo,temor|fear|peur,crainte|paura,timore|medo,temor|manchay|axsaraña|~terror
terror|terror|terror|terreur|terrore|terror|||~horror
horror|horror|horror|horreur|orrore|horror
panic|pánico|panic|panique|panico|pânico|||~terror
sadness|tristeza|sadness|tristesse|tristezza|tristeza|llaki|llaki|~sorrow
sad|triste|sad|triste|triste|triste|llakisqa|llakita
sorrow|pena,dolor|sorrow,grief|chagrin,douleur|dolore|mágoa,pesar|llaki|llaki
melancholy|melancolía|melancholy|mélancolie|malinconia,melanconia|melancolia|||~nostalgia
nostalgia|nostalgia|nostalgia|nostalgie|nostalgia|nostalgia,saudade
loneliness|soledad|loneliness,solitude|solitude|solitudine|solidão|||~lonely
lonely|solitario|lonely,solitary|solitaire|solitario|solitário|sapan,sapalla|sapa|~alone
suffering|sufrimiento|suffering|souffrance|sofferenza|sofrimento|||~pain
forgiveness|perdón|forgiveness,pardon|pardon|perdono|perdão
tranquility|tranquilidad|tranquility,tranquillity|tranquillité|tranquillità|tranquilidade|||~calm ~peace
tranquil|tranquilo|tranquil,quiet|tranquille|tranquillo|tranquilo|||~serene ~calm
serenity|serenidad|serenity|sérénité|serenità|serenidade|||~calm ~peace
serene|sereno|serene|serein|sereno|sereno
quiet|quieto,callado|quiet,still|calme,tranquille|quieto|quieto|||~silent !noisy
enthusiasm|entusiasmo|enthusiasm|enthousiasme|entusiasmo|entusiasmo
emotion|emoción|emotion|émotion|emozione|emoção|||~feeling
sensation|sensación|sensation|sensation|sensazione|sensação|||~feeling
sensitivity|sensibilidad|sensitivity,sensibility|sensibilité|sensibilità|sensibilidade|||~sensitive
mood|humor,ánimo|mood|humeur|umore|humor
humour|humor|humour,humor|humour|umorismo|humor
wisdom|sabiduría|wisdom|sagesse|saggezza,sapienza|sabedoria|yachay|yatiña|~wise ~knowledge
wise|sabio|wise,sage|sage|saggio,savio|sábio|yachayniyuq,yachaq|yatiri|~clever !foolish
knowledge|conocimiento,saber|knowledge|connaissance,savoir|conoscenza,sapere|conhecimento,saber|yachay|yatiña|!ignorance
ignorance|ignorancia|ignorance|ignorance|ignoranza|ignorância
intelligence|inteligencia|intelligence|intelligence|intelligenza|inteligência|||~intelligent
intelligent|inteligente|intelligent,smart|intelligent|intelligente|inteligente|||~clever ~wise
smart|inteligente,listo|smart|intelligent,malin|intelligente,furbo|esperto,inteligente|||~clever ~intelligent ~wise
clever|listo,astuto,hábil|clever|malin/maligne,habile|furbo,abile|esperto,hábil|||~cunning
cunning|astuto|cunning,sly,crafty|rusé|astuto|astuto
genius|genio|genius|génie|genio|gênio,génio|||~talent
brilliant.mind|brillante|brilliant|brillant|brillante|brilhante|||~genius
talent|talento|talent|talent|talento|talento
talented|talentoso|talented,gifted|talentueux/talentueuse,doué|talentuoso,dotato|talentoso|||~talent
skill|habilidad,destreza|skill,ability|habileté,adresse|abilità,destrezza|habilidade,destreza|||~talent
skilful|hábil,diestro|skilful,skillful|habile,adroit|abile|hábil|||~skill
foolish|tonto,necio|foolish,silly,stupid|sot/sotte,stupide,bête|sciocco,stupido|tolo,bobo|upa||~fool
fool|tonto,loco|fool|fou/folle,sot|sciocco,folle|tolo,louco
crazy|loco|crazy,mad,insane|fou/folle|pazzo,folle,matto|louco,maluco|||~madness
little-crazy|loquito|crazy little one|petit fou|pazzerello|louquinho,maluquinho|||~crazy
madness|locura|madness,folly|folie|follia,pazzia|loucura
curious|curioso|curious|curieux/curieuse|curioso|curioso|||~curiosity
curiosity|curiosidad|curiosity|curiosité|curiosità|curiosidade
creative|creativo|creative|créatif/créative|creativo|criativo|||~creativity
creativity|creatividad|creativity|créativité|creatività|criatividade|||~imagination
imagination|imaginación|imagination|imagination|immaginazione,fantasia|imaginação
inspiration|inspiración|inspiration|inspiration|ispirazione|inspiração
inspired|inspirado|inspired|inspiré|ispirato|inspirado|||~inspiration
shy|tímido|shy,timid|timide|timido|tímido|||!bold
modest|modesto|modest|modeste|modesto|modesto|||~humble
innocent|inocente|innocent|innocent|innocente|inocente|||~innocence !guilty
innocence|inocencia|innocence|innocence|innocenza|inocência|||~purity
guilty|culpable|guilty|coupable|colpevole|culpado
naughty|travieso|naughty,mischievous|coquin,espiègle|birichino,monello|travesso
rascal|pícaro,bribón|rascal,rogue|coquin,fripon|birba,briccone|malandro,patife|||~naughty
coquette|coqueta|coquette,flirt|coquette|civetta|coquete
polite|cortés|polite,courteous|poli,courtois|cortese|cortês,educado|||~courtesy
courtesy|cortesía|courtesy,politeness|courtoisie|cortesia|cortesia
cruel|cruel|cruel|cruel/cruelle|crudele|cruel|||!kind.nice
savage|salvaje|savage,wild|sauvage|selvaggio|selvagem|||~wild
tame|manso,domado|tame|apprivoisé|mansueto,domestico|manso|||!wild
rebellious|rebelde|rebellious|rebelle|ribelle|rebelde|||~rebel
ambition|ambición|ambition|ambition|ambizione|ambição
ambitious|ambicioso|ambitious|ambitieux/ambitieuse|ambizioso|ambicioso|||~ambition
will.mind|voluntad|will|volonté|volontà|vontade
determination|determinación|determination|détermination|determinazione|determinação|||~will.mind
perseverance|perseverancia|perseverance|persévérance|perseveranza|perseverança|||~constancy
constancy|constancia|constancy|constance|costanza|constância
discipline|disciplina|discipline|discipline|disciplina|disciplina
commitment|compromiso|commitment|engagement|impegno|compromisso
promise|promesa|promise|promesse|promessa|promessa
responsible|responsable|responsible|responsable|responsabile|responsável
independence|independencia|independence|indépendance|indipendenza|independência|||~freedom
independent|independiente|independent|indépendant|indipendente|independente|||~free
optimist|optimista|optimist,optimistic|optimiste|ottimista|otimista|||!pessimist
pessimist|pesimista|pessimist,pessimistic|pessimiste|pessimista|pessimista
positive|positivo|positive|positif/positive|positivo|positivo|||!negative
negative|negativo|negative|négatif/négative|negativo|negativo
active|activo|active|actif/active|attivo|ativo|||!passive
passive|pasivo|passive|passif/passive|passivo|passivo
`
