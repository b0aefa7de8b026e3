export const body = `
body|cuerpo|body|corps|corpo|corpo|kurku,ukhu|janchi
bodily|corporal|corporal,bodily|corporel|corporeo,corporale|corporal,corpóreo|||~body
head|cabeza,testa|head|tête|testa,capo|cabeça|uma|p'iqi
hair|cabello,pelo|hair|cheveux,cheveu,poil|capelli,capello,pelo|cabelo|chukcha|ñik'uta,ñak'uta
curl|rizo,rulo,bucle|curl,ringlet|boucle|ricciolo,riccio|cacho,caracol|q'upa
curly|rizado,crespo,ensortijado|curly|bouclé,frisé|riccio|cacheado,encaracolado,crespo|||~curl
braid|trenza|braid,plait|tresse,natte|treccia|trança|simp'a|k'ana
bald|calvo,pelado|bald|chauve|calvo|careca,calvo|q'ara uma
face|cara,rostro,faz|face|visage,face|faccia,viso,volto|rosto,cara,face|uya|ajanu
facial|facial|facial|facial|facciale|facial|||~face
forehead|frente|forehead,brow|front|fronte|testa,fronte|mat'i|para
eye|ojo|eye|œil/yeux|occhio|olho|ñawi|nayra
eyebrow|ceja|eyebrow|sourcil|sopracciglio/sopracciglia|sobrancelha|qhichipra
eyelash|pestaña|eyelash,lash|cil|ciglio/ciglia|cílio,pestana|qhichipra
eyelid|párpado|eyelid|paupière|palpebra|pálpebra
pupil|pupila|pupil|pupille|pupilla|pupila|||~disciple
tear|lágrima|tear,teardrop|larme|lacrima|lágrima|wiqi|jacha
nose|nariz|nose|nez|naso|nariz|sinqa|nasa
nasal|nasal|nasal|nasal|nasale|nasal|||~nose
ear|oreja,oído|ear|oreille|orecchio|orelha,ouvido|rinri|jinchu
mouth|boca|mouth|bouche|bocca|boca|simi|laka
oral|oral,bucal|oral,buccal|oral,buccal|orale,boccale|oral,bucal|||~mouth
lip|labio|lip|lèvre|labbro/labbra|lábio|wirp'a|laka ispillu
kiss|beso|kiss|baiser,bisou|bacio|beijo|much'a,mucha|jamp'ata|~hug
tongue|lengua|tongue|langue|lingua|língua|qallu|laxra
tooth|diente|tooth/teeth|dent|dente|dente|kiru|k'achi,laka ch'akha
molar|muela|molar|molaire|molare|molar,dente molar|waqu kiru||~tooth
dental|dental|dental|dentaire|dentale|dental,dentário|||~tooth
gum.mouth|encía|gum|gencive|gengiva|gengiva
smile|sonrisa|smile|sourire|sorriso|sorriso|asiy,asikuy|larusiña|~laughter !tear
smiling|sonriente|smiling,smiley|souriant|sorridente|sorridente|||~smile
laughter|risa,carcajada|laughter,laugh,giggle|rire|risata,riso|riso,risada,gargalhada|asiy|laruña
chin|barbilla,mentón|chin|menton|mento|queixo|k'aki
cheek|mejilla,cachete|cheek|joue|guancia|bochecha,face|k'aklla
dimple|hoyuelo|dimple|fossette|fossetta|covinha
freckle|peca|freckle|tache de rousseur|lentiggine|sarda
mole.skin|lunar|mole,beauty mark|grain de beauté|neo|pinta|ana
beard|barba|beard|barbe|barba|barba|sunkha|sunkha
bearded|barbudo|bearded|barbu|barbuto|barbudo|sunkhasapa||~beard
moustache|bigote,mostacho|moustache,mustache|moustache|baffi|bigode|sunkha|sunkha
neck|cuello|neck|cou|collo|pescoço|kunka|kunka
throat|garganta|throat|gorge|gola|garganta|tunquri|mallq'a
shoulder|hombro|shoulder|épaule|spalla|ombro|rikra|kallachi
back|espalda|back|dos|schiena|costas|wasa|jikhani
chest|pecho|chest,breast|poitrine|petto|peito|qhasqu
breast|seno,pecho,mama|breast|sein|seno|seio|ñuñu|ñuñu
heart|corazón|heart|cœur|cuore|coração|sunqu,sonqo,soncco|chuyma|~affection
hearty|cordial,de corazón|hearty,heartfelt|cordial|di cuore|cordial|||~heart
sweetheart|amor,corazoncito,novia,cariño,enamorado,amorcito|sweetheart,darling,honey,beloved|chéri,chérie,bien-aimé,amoureux/amoureuse|tesoro,amato,innamorato|querido,amado,namorado|yanay,munasqa||~heart
heartbeat|latido,latido del corazón|heartbeat,beat|battement de cœur,battement|battito del cuore,battito,palpito|batimento cardíaco,batida
pulse|pulso|pulse|pouls,pulsation|polso,pulsazione|pulso|||~heartbeat
blood|sangre|blood|sang|sangue|sangue|yawar,yahuar|wila
bloody|sangriento,sanguinario|bloody|sanglant|sanguinoso|sangrento|||~blood
vein|vena|vein|veine|vena|veia|sirk'a|sirk'a
artery|arteria|artery|artère|arteria|artéria
lung|pulmón|lung|poumon|polmone|pulmão|surq'an|chuyma
breath|aliento,respiración,respiro|breath,breathing,respiration|souffle,haleine,respiration|respiro,fiato,alito,respirazione|respiração,fôlego,hálito|samay|samana
to.breathe|respirar|breathe|respirer|respirare|respirar|samay|samaña,samsuña|~breath
liver|hígado|liver|foie|fegato|fígado|k'ukupin|k'iwcha
kidney|riñón|kidney|rein|rene|rim|rurun|maymuru
stomach|estómago|stomach|estomac|stomaco|estômago|wiksa|puraka
belly|barriga,vientre,panza|belly,tummy,paunch|ventre|pancia,ventre|barriga,ventre|wiksa|puraka
navel|ombligo|navel,belly button|nombril|ombelico|umbigo|pupu|kururu
intestine|intestino,tripa|intestine,gut|intestin,tripe|intestino|intestino,tripa|ch'unchul|jiphilla
womb|útero,matriz,vientre|womb,uterus|utérus,matrice|utero,grembo|útero
brain|cerebro,seso|brain|cerveau|cervello|cérebro|ñutqu|lixwi
cerebral|cerebral|cerebral|cérébral|cerebrale|cerebral|||~brain
nerve|nervio|nerve|nerf|nervo|nervo|anku
bone|hueso|bone|os|osso|osso|tullu|ch'akha
skeleton|esqueleto|skeleton|squelette|scheletro|esqueleto|||~bone
skull|calavera,cráneo|skull|crâne,tête de mort|teschio,cranio|caveira,crânio|uma tullu,t'uqulu||~skeleton
spine|columna vertebral,espinazo|spine,backbone|colonne vertébrale,échine|spina dorsale|coluna vertebral,espinha|wasa tullu
joint|articulación|joint|articulation|articolazione|articulação|muqu|muqu
muscle|músculo|muscle|muscle|muscolo|músculo
muscular|muscular,musculoso|muscular|musculaire|muscolare|muscular|||~muscle
skin|piel,cutis|skin|peau|pelle|pele,cútis|qara|lip'ichi,janchi
cell|célula|cell|cellule|cellula|célula
gene|gen|gene|gène|gene|gene
genetic|genético|genetic,genetics|génétique|genetico|genético|||~gene
arm|brazo|arm|bras|braccio/braccia|braço|rikra|ampara
elbow|codo|elbow|coude|gomito|cotovelo|kukuchu
hand|mano|hand|main|mano/mani|mão|maki|ampara
handmade|hecho a mano,artesanal|handmade,handcrafted|fait main,artisanal|fatto a mano,artigianale|feito à mão,artesanal
fist|puño|fist|poing|pugno|punho
palm.hand|palma|palm|paume|palmo|palma|maki pampa
finger|dedo|finger|doigt|dito/dita|dedo|ruk'ana|luk'ana
thumb|pulgar|thumb|pouce|pollice|polegar|mama ruk'ana|tayka luk'ana
fingerprint|huella digital,huella dactilar|fingerprint|empreinte digitale|impronta digitale|impressão digital
nail|uña|nail,fingernail|ongle|unghia|unha|sillu|sillu
wrist|muñeca|wrist|poignet|polso|pulso|maki muqu
hip|cadera|hip|hanche|anca,fianco|quadril
waist|cintura|waist|taille|vita|cintura|wiqaw
leg|pierna|leg|jambe|gamba|perna|chanka,t'usu|chara
thigh|muslo|thigh|cuisse|coscia|coxa|chaka,chanka|chara
knee|rodilla|knee|genou/genoux|ginocchio|joelho|qunqur|qunquri
foot|pie|foot/feet|pied|piede|pé|chaki|kayu
barefoot|descalzo|barefoot|pieds nus|scalzo|descalço|q'ara chaki
footprint|huella,pisada|footprint,footstep|empreinte,trace|impronta,orma|pegada|yupi
step|paso|step,pace|pas|passo|passo|thaskiy
ankle|tobillo|ankle|cheville|caviglia|tornozelo
heel|talón|heel|talon|tallone,calcagno|calcanhar|t'ayqu
toe|dedo del pie|toe|orteil|dito del piede|dedo do pé
silhouette|silueta|silhouette|silhouette|silhouette,sagoma|silhueta
figure.body|figura|figure|silhouette|figura|figura
soul|alma|soul|âme|anima|alma|nuna|ajayu|~spirit
mind|mente|mind|esprit|mente|mente|yuyay|amuyu
mental|mental|mental|mental|mentale|mental|||~mind
memory|memoria,recuerdo|memory,recollection|mémoire|memoria|memória|yuyay|amtaña|~remembrance
remembrance|recuerdo,remembranza|remembrance,souvenir,keepsake|souvenir|ricordo|lembrança,recordação|yuyariy|amtawi
dream|sueño|dream|rêve,songe|sogno|sonho|musquy|samka|!nightmare ~fantasy
dreamer|soñador|dreamer|rêveur|sognatore|sonhador|musquq||~dream
sleep|sueño,dormir|sleep,slumber|sommeil|sonno|sono|puñuy|ikiña,iki|~dream
nightmare|pesadilla|nightmare|cauchemar|incubo|pesadelo
voice|voz|voice|voix|voce|voz|kunka,rimay|aru,kunka
vocal|vocal|vocal|vocal|vocale|vocal|||~voice
scar|cicatriz|scar|cicatrice|cicatrice|cicatriz
wrinkle|arruga|wrinkle|ride|ruga|ruga|sip'u
tattoo|tatuaje|tattoo|tatouage|tatuaggio|tatuagem
sweat|sudor|sweat|sueur|sudore|suor|hump'i|jump'i
nude|desnudo,pelado|nude,naked,bare|nu,dénudé|nudo,spoglio|nu,pelado,despido|q'ara,q'ala|q'ala
hug|abrazo|hug,embrace,cuddle|étreinte,câlin|abbraccio|abraço|uqllay||~caress
caress|caricia|caress|caresse|carezza|carícia
touch|toque,tacto|touch|toucher,touche|tocco,tatto|toque,tato|llamiy,llankhay|llamktaña
sight|vista,visión|sight,vision,view|vue,vision|vista,visione|visão,vista|qhaway,rikuy|uñjaña
to.see|ver,mirar|see,look|voir,regarder|vedere,guardare|ver,olhar|qhaway,rikuy|uñjaña,uñtaña|~sight
look|mirada,vistazo|look,glance,gaze,glimpse|regard,coup d'œil|sguardo|olhar,olhada|qhaway|uñtaña,uñtawi
blind|ciego|blind|aveugle|cieco|cego|ñawsa|juykhu
optical|óptico,óptica|optical,optic|optique|ottico,ottica|óptico,ótica|||~sight
hearing|oído,audición|hearing|ouïe|udito|audição|uyariy
deaf|sordo|deaf|sourd|sordo|surdo|upa,wanq'u
smell|olor,olfato|smell,scent,odor,odour|odeur,odorat|odore,olfatto|cheiro,olfato,odor|q'apay,asnay
scent|fragancia,aroma,esencia,olor|scent,smell,odour|senteur,parfum,odeur|profumo,fragranza,odore|aroma,fragrância,cheiro,odor|q'apay|q'apa|~perfume ~aroma
perfume|perfume|perfume,parfum|parfum|profumo|perfume|q'apay
fragrance|fragancia|fragrance|fragrance|fragranza|fragrância|q'apay||~perfume ~aroma
essence|esencia|essence|essence|essenza|essência|||~perfume
cologne|colonia,agua de colonia|cologne,eau de cologne|eau de cologne|colonia,acqua di colonia|colônia,água-de-colônia|||~perfume
sense|sentido|sense|sens|senso|sentido
feeling|sentimiento,sensación|feeling,sensation,sentiment|sentiment,sensation|sentimento,sensazione|sentimento,sensação
sensual|sensual|sensual|sensuel|sensuale|sensual
sensitive|sensible|sensitive|sensible|sensibile|sensível
soft|suave,blando|soft,mild,smooth|doux/douce,mou/molle|morbido,soffice|macio,suave,mole|llamp'u,qhaphra|ch'allpha,llamp'u|!hard ~smooth !rough
softness|suavidad|softness,smoothness|douceur|morbidezza|maciez,suavidade|||~soft
smooth|liso,suave|smooth|lisse|liscio|liso|||!rough
rough|áspero,rudo|rough,rugged|rugueux,rude|ruvido|áspero,rude|qhachqa
hard|duro|hard|dur|duro|duro|chukru,k'ullu|thuru
sharp|afilado,filoso,agudo|sharp,keen|pointu,tranchant,aigu/aiguë|affilato,tagliente,acuto|afiado,agudo|thupa,ñawch'i|ari
blunt|romo,desafilado|blunt|émoussé|smussato|cego,rombudo|||!sharp
sound|sonido,son|sound|son|suono|som|||~noise
noise|ruido|noise|bruit|rumore|ruído,barulho|ch'aqwa
silence|silencio|silence|silence|silenzio|silêncio|ch'in,upallay|amukt'awi|!noise
echo|eco|echo|écho|eco|eco
whisper|susurro,murmullo|whisper,murmur|murmure,chuchotement|sussurro,mormorio|sussurro,murmúrio
cry.shout|grito|cry,shout,yell,scream|cri|grido,urlo|grito|qapariy|art'aña
hearing.aid|audífono|hearing aid,earphone,headphone|écouteur,casque|cuffia,auricolare|fone de ouvido
howl|aullido|howl|hurlement|ululato|uivo
roar|rugido|roar|rugissement|ruggito|rugido
bark.dog|ladrido|bark,woof|aboiement|latrato|latido
purr|ronroneo|purr,meow|ronronnement|fusa|ronrom
`
