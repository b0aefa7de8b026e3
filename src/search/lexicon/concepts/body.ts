export const body = `
body|cuerpo|body|corps|corpo|corpo|kurku,ukhu|janchi|körper,leib|~anatomy
bodily|corporal|corporal,bodily|corporel|corporeo,corporale|corporal,corpóreo|||körperlich,leiblich|~body
head|cabeza,testa|head|tête|testa,capo|cabeça|uma|p'iqi|kopf,haupt|~skull
hair|cabello,pelo,cabellera,melena|hair,tresses|cheveux,cheveu,poil,chevelure|capelli,capello,pelo,chioma|cabelo,pelo,cabeleira|chukcha|ñik'uta,ñak'uta|haar/haare
curl|rizo,rulo,bucle,tirabuzón,crespo|curl,ringlet|boucle|ricciolo,riccio|cacho,caracol|q'upa||locke|~hairstyle
curly|rizado,crespo,ensortijado,ondulado|curly,frizzy|bouclé,frisé|riccio|cacheado,encaracolado,crespo|||lockig,gelockt,kraus|~curl
braid|trenza|braid,plait,pigtail|tresse,natte|treccia|trança|simp'a|k'ana|zopf,flechte|~hairstyle ~curl
bald|calvo,pelado,pelón|bald,hairless|chauve|calvo|careca,calvo|q'ara uma||kahl,glatzköpfig
face|cara,rostro,faz,semblante|face,visage,countenance|visage,face|faccia,viso,volto|rosto,cara,face,semblante|uya|ajanu|gesicht,antlitz|~mask
facial|facial|facial|facial|facciale|facial|||gesichts|~face
forehead|frente|forehead,brow|front|fronte|testa,fronte|mat'i|para|stirn
eye|ojo|eye|œil/yeux|occhio|olho|ñawi|nayra|augen|~look ~sight
eyebrow|ceja|eyebrow|sourcil|sopracciglio/sopracciglia|sobrancelha|qhichipra||augenbraue|~eyelash
eyelash|pestaña|eyelash,lash|cil|ciglio/ciglia|cílio,pestana|qhichipra||wimper|~mascara
eyelid|párpado|eyelid|paupière|palpebra|pálpebra|||augenlid
pupil|pupila|pupil|pupille|pupilla|pupila||||~disciple
tear|lágrima|tear,teardrop|larme|lacrima|lágrima|wiqi|jacha|träne|~to.cry
nose|nariz|nose|nez|naso|nariz|sinqa|nasa|nase
nasal|nasal|nasal|nasal|nasale|nasal|||nasal|~nose
ear|oreja,oído|ear|oreille|orecchio|orelha,ouvido|rinri|jinchu|ohr/ohren|~hearing
mouth|boca,boquita|mouth|bouche|bocca|boca|simi|laka|mund|~lip
oral|oral,bucal|oral,buccal|oral,buccal|orale,boccale|oral,bucal|||oral,mündlich|~mouth
lip|labio|lip|lèvre|labbro/labbra|lábio|wirp'a|laka ispillu|lippe
kiss|beso,ósculo|kiss,smooch|baiser,bisou|bacio,bacetto|beijo|much'a,mucha|jamp'ata|kuss/küsse|~hug
tongue|lengua|tongue|langue|lingua|língua|qallu|laxra|zunge
tooth|diente|tooth/teeth|dent|dente|dente|kiru|k'achi,laka ch'akha|zahn/zähne|~dentist
molar|muela|molar|molaire|molare|molar,dente molar|waqu kiru||backenzahn,mahlzahn|~tooth
dental|dental|dental|dentaire|dentale|dental,dentário|||dental,zahnärztlich|~tooth
gum.mouth|encía|gum|gencive|gengiva|gengiva|||zahnfleisch
smile|sonrisa|smile,grin|sourire|sorriso|sorriso|asiy,asikuy|larusiña|lächeln|~laughter !tear
smiling|sonriente,sonriendo|smiling,smiley|souriant|sorridente,ridente|sorridente|||lächelnd/lächelnde/lächelnder|~smile
laughter|risa,carcajada,risotada|laughter,laugh,giggle,chuckle,guffaw|rire,éclat de rire|risata,riso|riso,risada,gargalhada|asiy|laruña|lachen,gelächter
chin|barbilla,mentón|chin|menton|mento|queixo|k'aki||kinn
cheek|mejilla,cachete|cheek|joue|guancia|bochecha,face|k'aklla||wange,backe
dimple|hoyuelo|dimple|fossette|fossetta|covinha|||grübchen
freckle|peca|freckle|tache de rousseur|lentiggine|sarda|||sommersprosse
mole.skin|lunar|mole,beauty mark,beauty spot|grain de beauté|neo|pinta,sinal|ana||leberfleck,muttermal,schönheitsfleck
beard|barba|beard|barbe|barba|barba|sunkha|sunkha|bärte|~moustache
bearded|barbudo,barbón|bearded|barbu|barbuto|barbudo|sunkhasapa||bärtig/bärtige/bärtiger|~beard
moustache|bigote,mostacho|moustache,mustache,whiskers|moustache|baffi,mustacchi|bigode|sunkha|sunkha|schnurrbart,schnauzer
neck|cuello,pescuezo|neck|cou|collo|pescoço|kunka|kunka|hals,nacken
throat|garganta|throat,gullet|gorge,gosier|gola|garganta|tunquri|mallq'a|kehle,hals,rachen
shoulder|hombro|shoulder|épaule|spalla|ombro|rikra|kallachi|schulter
back|espalda|back|dos|schiena|costas|wasa|jikhani|rücken
chest|pecho|chest,breast,bosom|poitrine|petto|peito|qhasqu||brust,brustkorb|~breast
breast|seno,pecho,mama,busto|breast,bosom|sein|seno,mammella|seio,mama,peito|ñuñu|ñuñu|brust/brüste,busen
heart|corazón|heart|cœur|cuore|coração|sunqu,sonqo,soncco|chuyma|herz/herzen|~affection ~heartbeat
hearty|cordial,de corazón|hearty,heartfelt|cordial,chaleureux|di cuore|cordial|||herzlich|~heart
sweetheart|amor,corazoncito,novia,cariño,enamorado,amorcito|sweetheart,darling,honey,beloved,sweetie|chéri/chérie,bien-aimé,amoureux/amoureuse|tesoro,amato,innamorato|querido,amado,namorado|yanay,munasqa||schatz,liebling,herzchen|~heart ~my-heart
heartbeat|latido,latido del corazón,palpitar,pálpito|heartbeat,beat|battement de cœur,battement|battito del cuore,battito,palpito|batimento cardíaco,batida|||herzschlag
pulse|pulso|pulse|pouls,pulsation|polso,pulsazione|pulso|||puls|~heartbeat ~heart
blood|sangre|blood,gore|sang|sangue|sangue|yawar,yahuar|wila|blut
bloody|sangriento,sanguinario,cruento,ensangrentado|bloody,gory|sanglant|sanguinoso,sanguinario|sangrento,ensanguentado|||blutig/blutige/blutiger|~blood
vein|vena|vein|veine|vena|veia|sirk'a|sirk'a|vene,ader|~artery
artery|arteria|artery|artère|arteria|artéria|||arterie,schlagader
lung|pulmón|lung|poumon|polmone|pulmão|surq'an|chuyma|lunge|~breath
breath|aliento,respiración,respiro,hálito,soplo,resuello|breath,breathing,respiration|souffle,haleine,respiration|respiro,fiato,alito,respirazione,soffio|respiração,fôlego,hálito,sopro|samay|samana|atem,hauch,atmung
to.breathe|respirar|breathe|respirer|respirare|respirar|samay|samaña,samsuña|atmen|~breath
liver|hígado|liver|foie|fegato|fígado|k'ukupin|k'iwcha|leber
kidney|riñón|kidney|rein|rene|rim|rurun|maymuru|niere
stomach|estómago|stomach|estomac|stomaco|estômago|wiksa|puraka|magen
belly|barriga,vientre,panza,guata,abdomen|belly,tummy,paunch,abdomen,stomach|ventre,bide|pancia,ventre|barriga,ventre,pança|wiksa|puraka|bauch,wanst
navel|ombligo|navel,belly button,bellybutton|nombril|ombelico|umbigo|pupu|kururu|bauchnabel,nabel|~belly
intestine|intestino,tripa|intestine,gut|intestin,tripe|intestino|intestino,tripa|ch'unchul|jiphilla|darm/därme
womb|útero,matriz,vientre|womb,uterus|utérus,matrice,ventre|utero,grembo,ventre|útero,ventre|||gebärmutter,mutterleib,schoß
brain|cerebro,seso|brain|cerveau|cervello|cérebro|ñutqu|lixwi|gehirn,hirn
cerebral|cerebral|cerebral|cérébral|cerebrale|cerebral|||zerebral|~brain
nerve|nervio|nerve|nerf|nervo|nervo|anku||nerv|~nervous
bone|hueso|bone|os|osso|osso|tullu|ch'akha|knochen
skeleton|esqueleto|skeleton|squelette|scheletro|esqueleto|||skelett,gerippe|~bone
skull|calavera,cráneo|skull|crâne,tête de mort|teschio,cranio|caveira,crânio|uma tullu,t'uqulu||schädel,totenkopf|~skeleton
spine|columna vertebral,espinazo,espina dorsal|spine,backbone,spinal column|colonne vertébrale,échine|spina dorsale,colonna vertebrale|coluna vertebral,espinha|wasa tullu||wirbelsäule,rückgrat
joint|articulación|joint|articulation|articolazione,giuntura|articulação|muqu|muqu|gelenk
muscle|músculo|muscle|muscle|muscolo|músculo|||muskel
muscular|muscular,musculoso|muscular|musculaire|muscolare|muscular|||muskulös|~muscle
skin|piel,cutis,epidermis|skin,epidermis|peau|pelle,cute|pele,cútis|qara|lip'ichi,janchi
cell|célula|cell|cellule|cellula|célula|||zelle
gene|gen|gene|gène|gene|gene|||gen
genetic|genético|genetic,genetics|génétique|genetico|genético|||genetisch,genetik|~gene
arm|brazo|arm|bras|braccio/braccia|braço|rikra|ampara|arm
elbow|codo|elbow|coude|gomito|cotovelo|kukuchu||ellbogen,ellenbogen
hand|mano|hand|main|mano/mani|mão|maki|ampara|hand/hände|~palm.hand ~manual
handmade|hecho a mano,artesanal,artesano,hecha a mano|handmade,handcrafted,handcraft,handicraft|fait main,artisanal|fatto a mano,artigianale|feito à mão,artesanal|||handgemacht,handgefertigt
fist|puño|fist|poing|pugno|punho|||fäuste|~blow
palm.hand|palma|palm|paume|palmo,palmo della mano|palma|maki pampa||handfläche
finger|dedo|finger|doigt|dito/dita|dedo|ruk'ana|luk'ana|finger|~thumb
thumb|pulgar|thumb|pouce|pollice|polegar|mama ruk'ana|tayka luk'ana|daumen
fingerprint|huella digital,huella dactilar|fingerprint|empreinte digitale|impronta digitale|impressão digital|||fingerabdruck|~footprint
nail|uña|nail,fingernail|ongle|unghia|unha|sillu|sillu|fingernagel,nagel/nägel
wrist|muñeca|wrist|poignet|polso|pulso|maki muqu||handgelenk
hip|cadera|hip|hanche|anca,fianco|quadril,anca|||hüfte
waist|cintura|waist|taille|vita|cintura|wiqaw
leg|pierna|leg|jambe|gamba|perna|chanka,t'usu|chara|bein
thigh|muslo|thigh|cuisse|coscia|coxa|chaka,chanka|chara|oberschenkel,schenkel
knee|rodilla|knee|genou/genoux|ginocchio|joelho|qunqur|qunquri|knie
foot|pie|foot/feet|pied|piede|pé|chaki|kayu|fuß/füße|~barefoot ~footprint
barefoot|descalzo|barefoot,unshod|pieds nus,nu-pieds|scalzo|descalço|q'ara chaki||barfuß
footprint|huella,pisada|footprint,footstep|empreinte,trace,trace de pas|impronta,orma|pegada,rastro|yupi||fußabdruck,fußspur
step|paso|step,pace,tread|pas|passo|passo|thaskiy||schritt|~footprint
ankle|tobillo|ankle|cheville|caviglia|tornozelo|||knöchel,fußgelenk
heel|talón|heel|talon|tallone,calcagno|calcanhar|t'ayqu||ferse|~heel.shoe
toe|dedo del pie|toe|orteil|dito del piede|dedo do pé|||zehe,zeh
silhouette|silueta|silhouette|silhouette|silhouette,sagoma|silhueta|||schattenriss|~figure.body
figure.body|figura|figure|silhouette|figura|figura|||figur,gestalt
soul|alma|soul|âme|anima|alma|nuna|ajayu|seele|~spirit ~psyche
mind|mente|mind|esprit|mente|mente|yuyay|amuyu|geist,verstand|~thought ~consciousness ~spirit
mental|mental|mental|mental|mentale|mental|||geistig,mental|~mind
memory|memoria,recuerdo|memory,recollection|mémoire|memoria|memória|yuyay|amtaña|gedächtnis,erinnerung|~remembrance
remembrance|recuerdo,remembranza|remembrance,souvenir,keepsake,memento|souvenir,mémento|ricordo|lembrança,recordação,recordo|yuyariy|amtawi|andenken,erinnerung|~to.remember
dream|sueño|dream|rêve,songe,rêverie|sogno|sonho|musquy|samka|traum/träume|!nightmare ~fantasy
dreamer|soñador|dreamer|rêveur,songeur|sognatore|sonhador|musquq||träumer/träumerin|~dream
sleep|sueño,dormir|sleep,slumber,nap,shuteye|sommeil,dodo|sonno|sono,soneca|puñuy|ikiña,iki|schlaf,schlummer|~dream ~sandman
nightmare|pesadilla|nightmare|cauchemar|incubo|pesadelo|||albtraum,alptraum|~terror
voice|voz|voice|voix|voce|voz|kunka,rimay|aru,kunka|stimme|~singer
vocal|vocal|vocal|vocal|vocale|vocal|||stimmlich,vokal|~voice
scar|cicatriz|scar|cicatrice|cicatrice|cicatriz|||narbe
wrinkle|arruga|wrinkle|ride|ruga|ruga|sip'u||falte,runzel
tattoo|tatuaje|tattoo,ink tattoo|tatouage|tatuaggio|tatuagem|||tattoo,tätowierung
sweat|sudor,transpiración|sweat,perspiration|sueur,transpiration|sudore,traspirazione|suor|hump'i|jump'i|schweiß
nude|desnudo,pelado,calato|nude,naked,bare|nu/nue,dénudé|nudo/nuda,spoglio|nu,pelado,despido,nua|q'ara,q'ala|q'ala|nackt/nackte/nackter
hug|abrazo,apapacho|hug,embrace,cuddle,clasp|étreinte,câlin,embrassade,accolade|abbraccio|abraço|uqllay||umarmung|~caress
caress|caricia,mimo|caress,fondle|caresse|carezza|carícia,afago|||liebkosung,streicheln|~touch
touch|toque,tacto|touch|toucher,touche|tocco,tatto|toque,tato|llamiy,llankhay|llamktaña|berührung
sight|vista,visión|sight,vision,view|vue,vision|vista,visione|visão,vista|qhaway,rikuy|uñjaña|sicht,sehen,blick|~look
to.see|ver,mirar,contemplar,divisar|see,look,behold,watch|voir,regarder,apercevoir|vedere,guardare|ver,olhar|qhaway,rikuy|uñjaña,uñtaña|sehen,schauen|~sight
look|mirada,vistazo|look,glance,gaze,glimpse,stare|regard,coup d'œil,œillade|sguardo,occhiata|olhar,olhada|qhaway|uñtaña,uñtawi|blick
blind|ciego|blind,sightless|aveugle|cieco|cego|ñawsa|juykhu|blinder
optical|óptico/óptica|optical,optic|optique|ottico/ottica|óptico,ótica|||optisch,optik|~sight
hearing|oído,audición|hearing|ouïe|udito|audição|uyariy||gehör|~to.hear ~to.listen
deaf|sordo|deaf|sourd|sordo|surdo|upa,wanq'u||taub
smell|olor,olfato|smell,scent,odor,odour|odeur,odorat|odore,olfatto|cheiro,olfato,odor|q'apay,asnay||geruch/gerüche|~scent ~to.smell
scent|fragancia,aroma,esencia,olor|scent,smell,odour|senteur,parfum,odeur|profumo,fragranza,odore|aroma,fragrância,cheiro,odor|q'apay|q'apa|duft/düfte|~perfume ~aroma ~fragrance ~fragrant
perfume|perfume|perfume,parfum|parfum|profumo|perfume|q'apay
fragrance|fragancia|fragrance|fragrance,senteur|fragranza|fragrância|q'apay||duft,wohlgeruch|~perfume ~aroma ~eau-de-toilette
essence|esencia|essence|essence|essenza|essência|||essenz|~perfume
cologne|colonia,agua de colonia|cologne,eau de cologne,cologne water|eau de cologne|colonia,acqua di colonia|colônia,água-de-colônia|||kölnisch wasser,kölnischwasser|~perfume
sense|sentido|sense|sens|senso|sentido|||sinn|~feeling ~sensation
feeling|sentimiento,sensación,sentir|feeling,sensation,sentiment|sentiment,sensation|sentimento,sensazione|sentimento,sensação|||gefühl,empfindung
sensual|sensual,voluptuoso|sensual,voluptuous|sensuel,voluptueux|sensuale,voluttuoso|sensual|||sinnlich/sinnliche
sensitive|sensible|sensitive|sensible,sensitif|sensibile|sensível|||empfindlich,sensibel
soft|suave,blando,mullido|soft,mild,smooth,supple|doux/douce,mou/molle|morbido,soffice|macio,suave,mole|llamp'u,qhaphra|ch'allpha,llamp'u|weich/weiche/weicher|!hard ~smooth !rough ~silky
softness|suavidad,blandura|softness,smoothness|douceur,souplesse|morbidezza,sofficità,dolcezza|maciez,suavidade,doçura|||weichheit,zartheit|~soft
smooth|liso,suave|smooth,sleek|lisse|liscio|liso|||glatt/glatte/glatter|!rough
rough|áspero,rudo,rugoso,tosco|rough,rugged,coarse|rugueux,rude,rêche|ruvido,rude,rugoso|áspero,rude,rugoso|qhachqa||rau/raue/rauer
hard|duro|hard,firm|dur|duro|duro|chukru,k'ullu|thuru|harte/harter|~solid
sharp|afilado,filoso,agudo,cortante,puntiagudo|sharp,keen,pointed,razor-sharp|pointu,tranchant,aigu/aiguë|affilato,tagliente,acuto,aguzzo|afiado,agudo,cortante|thupa,ñawch'i|ari|scharf/scharfe/scharfer|~to.sharpen
blunt|romo,desafilado|blunt|émoussé|smussato|cego,rombudo|||stumpf|!sharp
sound|sonido,son|sound|son|suono|som|||klang/klänge,laut|~noise
noise|ruido,bulla,bullicio|noise,din|bruit,vacarme|rumore,chiasso|ruído,barulho|ch'aqwa||lärm,geräusch
silence|silencio|silence,hush|silence|silenzio|silêncio|ch'in,upallay|amukt'awi|stille,schweigen|!noise ~quiet
echo|eco|echo|écho|eco|eco|||echo,widerhall
whisper|susurro,murmullo,cuchicheo|whisper,murmur|murmure,chuchotement,susurrement|sussurro,mormorio,bisbiglio|sussurro,murmúrio,cochicho|||flüstern,geflüster
cry.shout|grito,alarido,chillido|cry,shout,yell,scream,shriek,holler|cri,hurlement,clameur|grido,urlo|grito,berro|qapariy|art'aña|schrei,ruf|~to.shout
hearing.aid|audífono|hearing aid,earphone,headphone|écouteur,casque|cuffia,auricolare|fone de ouvido|||hörgerät|~headphones
howl|aullido|howl,yowl|hurlement|ululato,ululo|uivo|||geheul,heulen|~roar ~wolf
roar|rugido|roar,growl|rugissement|ruggito|rugido|||gebrüll,brüllen|~lion
bark.dog|ladrido|bark,woof|aboiement|latrato|latido|||bellen,gebell|~dog
purr|ronroneo|purr,meow|ronronnement|fusa,ronfio|ronrom|||schnurren|~cat
`
