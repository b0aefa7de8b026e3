// Virtues, feelings and qualities of character.
export const virtues = `
virtue|virtud|virtue|vertu|virtù|virtude|||tugend|!vice
virtuous|virtuoso|virtuous|vertueux/vertueuse|virtuoso|virtuoso|||tugendhaft|~virtue ~saint
vice|vicio|vice|vice|vizio|vício|||laster
honour|honor,honra,pundonor|honour,honor|honneur|onore|honra,honor|||ehre|~dignity ~noble
honesty|honestidad,honradez,probidad|honesty,probity|honnêteté,probité|onestà,probità|honestidade,probidade,honradez|||ehrlichkeit,redlichkeit|~sincerity ~truth
honest|honesto,honrado,probo,íntegro|honest,upright|honnête|onesto|honesto,honrado|||ehrlich/ehrliche/ehrlicher|~sincere !dishonest
dishonest|deshonesto|dishonest|malhonnête|disonesto|desonesto|||unehrlich
dignity|dignidad|dignity|dignité|dignità|dignidade|||würde
integrity|integridad,entereza|integrity|intégrité|integrità|integridade,inteireza|||integrität|~honesty
loyal|leal|loyal,true|loyal/loyaux|leale|leal|||loyal/loyale/loyaler|~faithful ~patriot
loyalty|lealtad|loyalty|loyauté|lealtà|lealdade|||loyalität|~fidelity
faithful|fiel|faithful,steadfast,staunch|fidèle|fedele,fido|fiel|||treu/treue/treuer|~fidelity ~true
fidelity|fidelidad|fidelity|fidélité|fedeltà|fidelidade|||treue|~faith ~trust
traitor|traidor|traitor,betrayer,turncoat|traître/traîtresse|traditore|traidor|||verräter/verräterin|!loyal
treason|traición,alta traición|treason,betrayal,perfidy|trahison|tradimento|traição|||verrat,hochverrat|!loyalty ~traitor
sincere|sincero|sincere|sincère|sincero|sincero|||aufrichtig
sincerity|sinceridad|sincerity|sincérité|sincerità|sinceridade|||aufrichtigkeit|~sincere ~truth
truth|verdad,veracidad|truth,verity|vérité|verità|verdade|chiqa|chiqa|wahrheit|~true !lie ~reality ~fact
lie|mentira,embuste,falsedad|lie,falsehood|mensonge|bugia,menzogna,falsità|mentira|llulla|k'ari
liar|mentiroso,embustero|liar,fibber|menteur/menteuse|bugiardo,menzognero|mentiroso|llulla|k'ari|lügner/lügnerin|~lie
justice|justicia|justice,righteousness|justice|giustizia|justiça|||gerechtigkeit,justiz|~right.law
just|justo|just,fair,righteous|juste|giusto|justo|||gerecht/gerechte/gerechter|~justice
equity|equidad|equity,fairness|équité|equità|equidade|||gerechtigkeit,billigkeit|~justice ~equality
prudence|prudencia|prudence|prudence|prudenza|prudência|||klugheit,umsicht,besonnenheit|~prudent ~wisdom
prudent|prudente|prudent|prudent|prudente|prudente|||umsichtig,besonnen|~wise
temperance|templanza|temperance|tempérance|temperanza|temperança|||mäßigung,mäßigkeit|~moderate ~sobriety
fortitude|fortaleza|fortitude|force d'âme|fortezza|fortaleza|||seelenstärke,starkmut|~strength ~courage
charity|caridad|charity|charité|carità|caridade|||nächstenliebe,wohltätigkeit|~generosity ~kindness
hope|esperanza|hope|espoir,espérance|speranza|esperança|suyana|suyt'awi|hoffnung|~illusion !despair
despair|desesperación,desesperanza,desespero|despair,desperation,hopelessness|désespoir|disperazione,sconforto|desespero|||verzweiflung
trust|confianza|trust,confidence|confiance|fiducia,confidenza|confiança|||vertrauen
reliable|confiable,fiable,de confianza,seguro|reliable,trustworthy,dependable,trusty|fiable,digne de confiance|affidabile,fidato|confiável,fiável|||zuverlässig,verlässlich|~trust
patience|paciencia|patience|patience|pazienza|paciência|||geduld|~patient ~calm
humility|humildad|humility|humilité|umiltà|humildade|||demut|!pride ~humble ~modest
humble|humilde|humble,meek|humble|umile|humilde|||demütig,bescheiden|!proud
pride|orgullo|pride|fierté,orgueil|orgoglio,fierezza|orgulho|||stolz
proud|orgulloso,ufano|proud|fier/fière,orgueilleux/orgueilleuse|fiero,orgoglioso|orgulhoso|||stolz/stolze/stolzer|~pride
arrogance|arrogancia,soberbia,altivez,altanería|arrogance,hubris|arrogance,morgue|arroganza,superbia,alterigia|arrogância,soberba,altivez|||arroganz,hochmut,überheblichkeit|~pride
vanity|vanidad,vanagloria|vanity,vainglory|vanité|vanità|vaidade|||eitelkeit|~pride
vain|vanidoso,vano|vain,conceited|vaniteux/vaniteuse|vanitoso,vano|vaidoso|||eitel/eitle/eitler|~vanity
greed|codicia,avaricia,avidez|greed,avarice,cupidity|avarice,cupidité|avarizia,avidità|ganância,avareza|||gier,habgier,geiz|!generosity
envy|envidia|envy|envie|invidia|inveja|||neid|~jealousy
jealousy|celos|jealousy|jalousie|gelosia|ciúme|||eifersucht
jealous|celoso|jealous|jaloux/jalouse|geloso|ciumento|||eifersüchtig|~jealousy
lust|lujuria|lust,lechery|luxure|lussuria|luxúria|||wollust,lust|~desire ~sensuality
gluttony|gula,glotonería|gluttony|gourmandise|gola,ingordigia,golosità|gula,glutonaria,gulodice|||völlerei|~glutton
glutton|glotón,goloso|glutton,gourmand|glouton/gloutonne,gourmand|goloso,ghiottone,ghiotto|guloso,glutão|||vielfraß,schlemmer
sloth.vice|pereza,flojera,desidia,haraganería|sloth,laziness|paresse|pigrizia,accidia,ignavia|preguiça|||faulheit,trägheit|!diligence
lazy|perezoso,flojo,holgazán,haragán,vago,ocioso|lazy,idle,slothful|paresseux/paresseuse,fainéant|pigro|preguiçoso|qilla|jayra|faul/faule/fauler|!hard-working ~sloth.vice
diligence|diligencia,laboriosidad|diligence|diligence|diligenza,operosità|diligência|||fleiß|~hard-working
hard-working|trabajador,laborioso,hacendoso|hard-working,industrious,diligent|travailleur/travailleuse,laborieux|laborioso,operoso|trabalhador|||fleißig,arbeitsam
wrath|ira,cólera|wrath,anger,ire|colère,courroux,ire|ira,collera|ira,cólera|||zorn|~fury ~rage
fury|furia,furor|fury|furie,fureur|furia,furore|fúria|||wut,furie|~rage
furious|furioso|furious|furieux/furieuse|furioso|furioso|||wütend,rasend|~fury ~angry ~fierce
rage|rabia|rage|rage|rabbia|raiva,fúria|||wut,raserei
angry|enojado,enfadado,airado,iracundo,molesto|angry,irate,mad,wrathful|fâché,en colère,courroucé|arrabbiato,adirato,irato|zangado|phiña|phiñata|wütend,zornig,böse|~wrath
love|amor|love,amour|amour|amore/amori|amor|munay,kuyay|munasiña|liebe|~affection ~passion !hate ~heart
loves|amores|loves|amours|amori|amores|||liebschaften|~love
true-love|amor verdadero,amor de verdad|true love|véritable amour,amour vrai|vero amore|amor verdadeiro|||wahre liebe|~love ~eternal
first-love|primer amor|first love|premier amour|primo amore|primeiro amor|||erste liebe|~love
my-love|mi amor,amor mío|my love|mon amour|amore mio,mio amore|meu amor,amor meu|||meine liebe|~love ~my-darling ~my-dear
love-story|historia de amor|love story|histoire d'amour|storia d'amore|história de amor|||liebesgeschichte|~love
love-letter|carta de amor|love letter|lettre d'amour|lettera d'amore|carta de amor|||liebesbrief|~love ~love-story
hate|odio,aborrecimiento|hate,hatred|haine|odio|ódio|chiqniy|uñisiña||~to.hate
affection|cariño,afecto|affection,fondness,endearment|affection|affetto,affezione|carinho,afeto,afeição|||zuneigung|~tenderness
affectionate|cariñoso,afectuoso,amoroso|affectionate|affectueux/affectueuse|affettuoso,amorevole|carinhoso|||liebevoll,zärtlich|~affection ~tender
tenderness|ternura|tenderness|tendresse|tenerezza|ternura|||zärtlichkeit|~tender
passion|pasión|passion|passion|passione|paixão|||leidenschaft,passion|~desire ~lust
passionate|apasionado|passionate,fervent,impassioned|passionné|appassionato|apaixonado|||leidenschaftlich|~passion
romance|romance|romance|romance,idylle|romanzo,romanza,idillio|romance|||romanze|~love
romantic|romántico|romantic|romantique|romantico|romântico|||romantisch/romantische/romantischer|~romance ~lover
darling|cariño,querido|darling,dear,sweetie|chéri/chérie|caro/cara,tesoro|querido|||liebling,schatz|~sweetheart ~dear ~beloved
dear|querido,caro|dear|cher/chère,chéri|caro/cara|querido,caro|||lieb/liebe/lieber/liebes,teuer|~beloved
beloved|amado,bienamado|beloved|bien-aimé,aimé|amato,diletto|amado|||geliebt/geliebte/geliebter|~sweetheart ~lover ~my-love
in-love|enamorado|in love,enamoured,smitten|amoureux/amoureuse|innamorato|apaixonado,enamorado|||verliebt/verliebte/verliebter|~love
adored|adorado|adored|adoré|adorato|adorado|||angebetet|~beloved ~to.adore
adorable|adorable|adorable,cute|adorable|adorabile|adorável|||hinreißend,entzückend|~lovely ~cuddly
lovable|amable,adorable,querible|lovable,loveable|aimable|amabile,adorabile|amável|||liebenswert|~love ~likeable
desire|deseo,anhelo,afán|desire,wish|désir,envie|desiderio,desio,brama,voglia|desejo|||begierde,verlangen,wunsch|~wish ~to.want
wish|deseo,anhelo|wish|souhait,voeu|desiderio,auspicio|desejo,voto|||wunsch/wünsche
seduction|seducción|seduction,allure|séduction|seduzione|sedução|||verführung|~temptation
seductive|seductor|seductive,seducer,alluring,temptress|séducteur/séductrice,séduisant|seduttore,seducente|sedutor|||verführerisch|~seduction
sensuality|sensualidad|sensuality|sensualité|sensualità|sensualidade|||sinnlichkeit|~sensual ~erotic
sexy|sexy|sexy|sexy|sexy|sexy|||sexy|~sensual
erotic|erótico|erotic|érotique|erotico|erótico|||erotisch/erotische|~sensual
kisses|besos,besitos|kisses|bisous,baisers|baci,bacetti|beijos,beijinhos|||küsse,küsschen|~kiss
little-kiss|besito|little kiss|bisou,petit baiser|bacetto,bacino|beijinho|||küsschen|~kiss ~kisses
happiness|felicidad,dicha,ventura|happiness,felicity|bonheur|felicità,letizia|felicidade,ventura|kusi|kusisiña|glück,glückseligkeit|~joy !sadness
happy|feliz/felices,dichoso,venturoso|happy,glad|heureux/heureuse|felice,lieto|feliz|kusi|kusisita|glücklich/glückliche/glücklicher|~cheerful ~happiness !sad ~joy
joy|alegría,gozo,regocijo,júbilo|joy,jubilation|joie,allégresse,liesse|gioia,letizia,gaudio|alegria,gozo,júbilo,regozijo|kusi,kusikuy|kusisiña|freude/freuden|!sadness ~joy-of-living ~cheerful ~delight
cheerful|alegre,jubiloso,risueño|cheerful,merry,joyful,joyous,gleeful,mirthful|joyeux/joyeuse,gai/gaie/gaies,enjoué|allegro,gioioso,lieto|alegre,jovial|kusi|kusisita|fröhlich/fröhliche/fröhlicher,heiter|~gay.merry !sad
gay.merry|alegre,gayo|gay,merry|gai,joyeux|gaio,allegro|gaio,alegre|||heiter,lustig
jolly|alegre,jovial|jolly,jovial|jovial|gioviale|jovial|||fröhlich,jovial|~cheerful ~gay.merry ~funny
content|contento,satisfecho|content,pleased|content/contente/contentes|contento,soddisfatto|contente,satisfeito|||zufrieden/zufriedene|~happy ~satisfaction
euphoria|euforia|euphoria,elation|euphorie|euforia|euforia|||euphorie|~joy ~ecstasy ~bliss
ecstasy|éxtasis,arrobamiento|ecstasy,rapture|extase|estasi|êxtase|||ekstase
bliss|dicha,bienaventuranza|bliss,beatitude|félicité,béatitude|beatitudine|êxtase,ventura|||glückseligkeit,wonne|~happiness ~heavenly
delight|delicia,deleite|delight,delectation|délice,régal|delizia,diletto|delícia,deleite|||wonne,entzücken,genuss|~pleasure ~pleasant
delights|delicias|delights|délices|delizie|delícias|||genüsse,wonnen,köstlichkeiten|~delight
pleasure|placer,agrado,gusto,deleite|pleasure|plaisir|piacere,diletto|prazer,deleite|||vergnügen,genuss,freude|!pain ~to.please
enjoyment|goce,disfrute,gozo|enjoyment|jouissance|godimento|gozo|||genuss,vergnügen|~pleasure
fun|diversión|fun|amusement,divertissement|divertimento,spasso|diversão|||spaß|~amusing ~funny ~joke
amusing|divertido,entretenido|amusing,fun,funny|amusant|divertente|divertido|||amüsant,unterhaltsam,lustig
funny|gracioso,chistoso,cómico|funny,comical,droll,hilarious|drôle,marrant,rigolo,comique|buffo,divertente,comico|engraçado,cômico|||lustig/lustige/lustiger,komisch,witzig|~amusing
joke|broma,chiste,chanza,chascarrillo|joke,jest|blague,plaisanterie|scherzo,barzelletta|piada,brincadeira,gracejo|||witz,scherz|~jester
surprise|sorpresa|surprise|surprise|sorpresa|surpresa|||überraschung
wonder|maravilla|wonder,marvel|merveille|meraviglia|maravilha|||wunder|~amazing
wonderful|maravilloso|wonderful,marvellous,marvelous,wondrous|merveilleux/merveilleuse,formidable|meraviglioso|maravilhoso|||wunderbar,wundervoll|~wonder ~magnificent
admiration|admiración|admiration|admiration|ammirazione|admiração|||bewunderung
respect|respeto|respect,esteem|respect|rispetto|respeito|||respekt,achtung|~honour
gratitude|gratitud,agradecimiento|gratitude|gratitude,reconnaissance|gratitudine,riconoscenza|gratidão,agradecimento|||dankbarkeit|~thanks
grateful|agradecido,grato|grateful,thankful|reconnaissant|grato|grato,agradecido|||dankbar|~gratitude ~to.thank
generosity|generosidad,largueza|generosity,largesse|générosité|generosità|generosidade|||großzügigkeit
generous|generoso,dadivoso|generous,bountiful|généreux/généreuse|generoso|generoso|||großzügig|~generosity
kindness|bondad,amabilidad,gentileza,benignidad|kindness,goodness|bonté,gentillesse|bontà,gentilezza|bondade,gentileza|||güte,freundlichkeit|~kind.nice ~goodness.thing
kind.nice|amable,bondadoso,gentil,benigno|kind,kindhearted|gentil/gentille,aimable|gentile,buono|gentil,bondoso|||gütig,freundlich,nett|~nice
gentle|gentil,suave|gentle|doux/douce|gentile,dolce|gentil,suave|||sanft/sanfte/sanfter|~kind.nice ~tender ~soft
nice|simpático,agradable|nice,agreeable|sympathique,sympa,agréable|simpatico,piacevole,gradevole|simpático,legal,agradável|||nett,sympathisch
compassion|compasión|compassion|compassion|compassione|compaixão|||mitgefühl,mitleid|~pity
pity|piedad,lástima,compasión,misericordia|pity|pitié|pietà|piedade,pena|||mitleid,erbarmen
pious|piadoso,pío|pious,godly|pieux/pieuse|pio,devoto|piedoso,pio|||fromm|~holy
tolerance|tolerancia|tolerance,forbearance|tolérance|tolleranza|tolerância|||toleranz
solidarity|solidaridad|solidarity|solidarité|solidarietà|solidariedade|ayni|ayni|solidarität
reciprocity|reciprocidad|reciprocity|réciprocité|reciprocità|reciprocidade|ayni|ayni|gegenseitigkeit|~solidarity ~minka
courage|coraje,valor,valentía,bravura,denuedo,arrojo|courage,bravery,valour,gallantry|courage,bravoure,vaillance|coraggio,valore|coragem,valentia,bravura,valor|||mut,tapferkeit|~brave !fear ~bold
brave|valiente,bravo,valeroso,bravío,corajudo|brave,courageous,valiant,gutsy,plucky|brave,courageux/courageuse,vaillant,valeureux|coraggioso,bravo,valoroso,prode|valente,bravo,corajoso|qhari||tapfer,mutig|~bold !coward ~heroic
bold|audaz/audaces,atrevido,osado|bold,daring,audacious|audacieux/audacieuse,hardi|audace,ardito|audaz,ousado|||kühn,verwegen|~audacity ~fearless
audacity|audacia,osadía,atrevimiento|audacity,boldness,daring,temerity|audace,hardiesse|audacia,ardire|audácia,ousadia|||kühnheit,verwegenheit|~courage
fearless|intrépido,temerario,sin miedo|fearless,intrepid,dauntless,undaunted|intrépide|intrepido,impavido|intrépido,destemido|||furchtlos,unerschrocken|~brave
coward|cobarde,gallina|coward,craven|lâche,poltron|codardo,vigliacco|covarde|||feigling
fear|miedo,temor|fear,dread|peur,crainte,effroi|paura,timore|medo,temor,receio|manchay|axsaraña|ängste,furcht|~terror ~panic
terror|terror|terror|terreur,épouvante|terrore|terror|||terror,schrecken|~horror ~terrible
horror|horror|horror|horreur|orrore|horror|||horror,grauen|~horrible
panic|pánico|panic|panique|panico|pânico|||panik|~terror
sadness|tristeza,pesadumbre|sadness|tristesse|tristezza,mestizia|tristeza|llaki|llaki|traurigkeit,trauer|~sorrow ~melancholy
sad|triste,afligido|sad,sorrowful,doleful|triste|triste,mesto|triste|llakisqa|llakita|traurig
sorrow|pena,dolor,pesar,congoja,aflicción|sorrow,grief,woe|chagrin,douleur,peine|dolore,pena,afflizione|mágoa,pesar,dor|llaki|llaki|kummer,leid
melancholy|melancolía|melancholy|mélancolie|malinconia,melanconia|melancolia|||melancholie,schwermut|~nostalgia
nostalgia|nostalgia,añoranza|nostalgia|nostalgie|nostalgia|nostalgia,saudade
loneliness|soledad|loneliness,solitude|solitude|solitudine|solidão|||einsamkeit|~lonely
lonely|solitario|lonely,solitary,lonesome|solitaire|solitario|solitário|sapan,sapalla|sapa|einsam/einsame/einsamer|~alone
suffering|sufrimiento,padecimiento|suffering,affliction|souffrance|sofferenza,patimento|sofrimento|||leiden|~pain
forgiveness|perdón|forgiveness,pardon,absolution|pardon|perdono|perdão|||vergebung,verzeihung
tranquility|tranquilidad|tranquility,tranquillity,quietude|tranquillité|tranquillità|tranquilidade,quietude|||ruhe,stille|~calm ~peace ~peaceful ~serenity ~quiet
tranquil|tranquilo,sosegado|tranquil,quiet|tranquille|tranquillo|tranquilo,sossegado|||ruhig|~serene ~calm ~quiet ~peaceful
serenity|serenidad|serenity|sérénité|serenità|serenidade|||gelassenheit,heiterkeit|~calm ~peace
serene|sereno|serene,calm|serein|sereno|sereno|||gelassen,heiter|~serenity
quiet|quieto,callado|quiet,still|calme,tranquille|quieto,calmo|quieto,calado|||ruhig,stille/stiller|~silent !noisy
enthusiasm|entusiasmo|enthusiasm|enthousiasme|entusiasmo|entusiasmo|||begeisterung,enthusiasmus|~fervor
emotion|emoción|emotion|émotion|emozione|emoção|||emotion,gefühl|~feeling
sensation|sensación|sensation|sensation|sensazione|sensação|||empfindung|~feeling
sensitivity|sensibilidad|sensitivity,sensibility|sensibilité|sensibilità|sensibilidade|||empfindsamkeit,sensibilität|~sensitive
mood|humor,ánimo|mood|humeur|umore,stato d'animo|humor|||stimmung,laune
humour|humor|humour,humor|humour|umorismo|humor||||~funny
wisdom|sabiduría,sapiencia|wisdom|sagesse|saggezza,sapienza|sabedoria|yachay|yatiña|weisheit|~wise ~knowledge
wise|sabio/sabia|wise,sage,sagacious|sage,savant|saggio,savio|sábio|yachayniyuq,yachaq|yatiri|weise/weiser|~clever !foolish
knowledge|conocimiento,saber,sapiencia|knowledge|connaissance,savoir|conoscenza,sapere|conhecimento,saber|yachay|yatiña|wissen,kenntnis|!ignorance
ignorance|ignorancia|ignorance,unawareness|ignorance|ignoranza|ignorância|||unwissenheit,ignoranz
intelligence|inteligencia|intelligence|intelligence|intelligenza|inteligência|||intelligenz|~intelligent ~mind
intelligent|inteligente|intelligent,smart|intelligent/intelligente|intelligente|inteligente||||~clever ~wise
smart|inteligente,listo,lista|smart|intelligent,malin,futé|intelligente,furbo|esperto,inteligente|||klug,schlau|~clever ~intelligent ~wise
clever|listo/lista,astuto,hábil,ingenioso|clever,savvy,astute|malin/maligne,habile,astucieux,futé|furbo,abile|esperto,hábil|||clever,klug,schlau|~cunning
cunning|astuto,taimado,sagaz|cunning,sly,crafty,wily,artful|rusé,astucieux|astuto,furbo,scaltro|astuto,astucioso,ardiloso|||listig,schlau,gerissen
genius|genio|genius,mastermind|génie|genio|gênio,génio||||~talent
brilliant.mind|brillante|brilliant|brillant|brillante|brilhante||||~genius
talent|talento|talent,flair|talent,don|talento|talento|||talent,begabung
talented|talentoso,dotado|talented,gifted|talentueux/talentueuse,doué|talentuoso,dotato|talentoso|||talentiert,begabt|~talent
skill|habilidad,destreza,maña,pericia|skill,ability,dexterity,expertise|habileté,adresse,dextérité|abilità,destrezza,perizia|habilidade,destreza,perícia|||geschick,fertigkeit|~talent
skilful|hábil,diestro,habilidoso,mañoso|skilful,skillful,adept,deft|habile,adroit|abile,destro|hábil,habilidoso|||geschickt,gewandt|~skill
foolish|tonto,necio,bobo,sonso|foolish,silly,stupid,daft|sot/sotte,stupide,bête|sciocco,stupido|tolo,bobo|upa||töricht,albern,dumm|~fool
fool|tonto,loco,necio,bobo,idiota|fool,dunce,simpleton|fou/folle,sot|sciocco,folle,stolto|tolo,louco|||narr,dummkopf|~clown
crazy|loco,chiflado,demente|crazy,mad,insane,loony|fou/folle,dingue|pazzo,folle,matto|louco/louca,maluco,doido|||verrückt/verrückte/verrückter|~madness ~fool
little-crazy|loquito|crazy little one|petit fou|pazzerello|louquinho,maluquinho|||kleiner verrückter|~crazy
madness|locura,demencia|madness,folly,insanity,lunacy|folie,démence|follia,pazzia,demenza|loucura,insanidade,demência|||wahnsinn,verrücktheit
curious|curioso|curious,inquisitive|curieux/curieuse|curioso|curioso|||neugierig|~curiosity
curiosity|curiosidad|curiosity|curiosité|curiosità|curiosidade|||neugier,neugierde|~to.discover
creative|creativo|creative|créatif/créative|creativo|criativo|||kreativ/kreative,schöpferisch|~creativity ~creator
creativity|creatividad|creativity|créativité|creatività|criatividade|||kreativität|~imagination
imagination|imaginación,fantasía,inventiva|imagination|imagination|immaginazione,fantasia|imaginação|||phantasie,einbildungskraft
inspiration|inspiración|inspiration|inspiration|ispirazione|inspiração|||inspiration,eingebung
inspired|inspirado|inspired|inspiré|ispirato|inspirado|||inspiriert|~inspiration
shy|tímido,vergonzoso|shy,timid,bashful,coy|timide|timido|tímido|||schüchtern,scheu|!bold
modest|modesto|modest,unassuming|modeste|modesto|modesto|||bescheiden|~humble
innocent|inocente|innocent,guileless|innocent|innocente|inocente|||unschuldig|~innocence !guilty
innocence|inocencia|innocence|innocence|innocenza|inocência|||unschuld|~purity ~pure
guilty|culpable|guilty|coupable|colpevole|culpado,culpável|||schuldig|~guilt
naughty|travieso,pillo,pícaro|naughty,mischievous|coquin,espiègle,vilain|birichino,monello,biricchino|travesso|||frech,unartig,ungezogen
rascal|pícaro,bribón,tunante,granuja,truhan|rascal,rogue,scoundrel,scamp,knave,rapscallion|coquin,fripon,vaurien,garnement|birba,briccone,furfante,canaglia|malandro,patife,maroto,velhaco|||schlingel,schelm,gauner|~naughty ~bandit
coquette|coqueta|coquette,flirt,coquettish|coquette|civetta|coquete|||kokette,kokett
polite|cortés|polite,courteous,well mannered|poli,courtois|cortese|cortês,educado|||höflich|~courtesy
courtesy|cortesía,gentileza|courtesy,politeness|courtoisie,politesse|cortesia|cortesia,gentileza|||höflichkeit|~gentleman
cruel|cruel,despiadado|cruel,heartless|cruel/cruelle|crudele,spietato|cruel|||grausam|!kind.nice
savage|salvaje|savage,wild|sauvage|selvaggio|selvagem|||wilder|~wild ~barbarian ~fierce
tame|manso,domado,doméstico,dócil|tame,tamed,docile|apprivoisé,domestiqué|mansueto,domestico,docile|manso,domado,dócil|||zahm|!wild
rebellious|rebelde|rebellious|rebelle|ribelle|rebelde|||rebellisch,aufsässig|~rebel
ambition|ambición|ambition|ambition|ambizione|ambição|||ehrgeiz,ambition
ambitious|ambicioso|ambitious|ambitieux/ambitieuse|ambizioso|ambicioso|||ehrgeizig,ambitioniert|~ambition
will.mind|voluntad|will,willpower|volonté|volontà|vontade|||wille
determination|determinación,resolución,decisión|determination,resolve,resolution|détermination|determinazione|determinação|||entschlossenheit|~will.mind
perseverance|perseverancia,tesón,tenacidad,perseverante|perseverance,tenacity,persistence|persévérance,ténacité|perseveranza,tenacia|perseverança,tenacidade|||ausdauer,beharrlichkeit|~constancy
constancy|constancia|constancy,steadfastness|constance|costanza|constância|||beständigkeit
discipline|disciplina|discipline|discipline|disciplina|disciplina|||disziplin
commitment|compromiso,empeño|commitment|engagement|impegno|compromisso|||engagement,verpflichtung
promise|promesa|promise,vow|promesse,serment|promessa|promessa|||versprechen
responsible|responsable|responsible|responsable|responsabile|responsável|||verantwortlich
independence|independencia|independence|indépendance|indipendenza|independência|||unabhängigkeit|~freedom
independent|independiente|independent|indépendant|indipendente|independente|||unabhängig|~free
optimist|optimista|optimist,optimistic|optimiste|ottimista|otimista|||optimist,optimistisch|!pessimist ~positive
pessimist|pesimista|pessimist,pessimistic|pessimiste|pessimista|pessimista|||pessimist,pessimistisch|~pessimism
positive|positivo|positive|positif/positive|positivo|positivo|||positiv/positive|!negative
negative|negativo|negative|négatif/négative|negativo|negativo|||negativ/negative
active|activo|active|actif/active|attivo|ativo|||aktiv/aktive|!passive
passive|pasivo|passive|passif/passive|passivo|passivo|||passiv/passive
`
