export const health = `
health|salud|health|santé|salute|saúde|qhali kay,allin kawsay|k'umara|gesundheit
healthy|sano,saludable,salubre|healthy,wholesome,salubrious|sain|sano,salutare,salubre|saudável,sadio,são/sã|qhali,qali|k'umara|gesund/gesunde/gesunder/gesundes/gesunden|~health !sick
wellness|bienestar|wellness,wellbeing,well-being|bien-être,wellness|benessere|bem-estar|allin kawsay,sumaq kawsay|suma qamaña|wellness,wohlbefinden,wohlergehen|~health ~healthy
wellbeing.andean|buen vivir|good living|bien vivre|vivere bene|bem viver|sumaq kawsay,allin kawsay|suma qamaña|gutes leben|~wellness
sick|enfermo|sick,ill,unwell,ailing|malade,souffrant|malato,ammalato|doente|unquq,onqoq,unqusqa|usuta|krank/kranke/kranker/krankes/kranken|~illness
illness|enfermedad,dolencia,mal,padecimiento|illness,disease,sickness,ailment,malady|maladie,mal|malattia,morbo|doença,enfermidade,moléstia|unquy|usu|krankheit
medicine|medicina,medicamento,remedio,fármaco|medicine,medication,drug,medicament,meds|médicament,médecine,remède|medicina,farmaco,medicamento,medicinale|remédio,medicina,medicamento,fármaco|hampi,jampi|qulla|medizin,arznei,medikament|~cure ~healing ~pill
medical|médico,medicinal|medical,medicinal|médical,médicinal|medico,medicinale|médico,medicinal|||medizinisch/medizinische/medizinischer/medizinisches/medizinischen,ärztlich/ärztliche/ärztlicher/ärztliches/ärztlichen|~medicine
remedy|remedio|remedy,cure|remède|rimedio|remédio|hampi|qulla|heilmittel|~medicine ~cure ~healing
cure|cura|cure|guérison,remède,cure|cura|cura|hampi||heilung,kur|~healing
healing|curación,sanación,curativo|healing,curative|guérison,curatif|guarigione,curativo|cura|hampiy|qullaña|heilung
healer|curandero,sanador|healer|guérisseur|guaritore,curatore,guaritrice|curandeiro,curador|hampiq|qulliri|heiler|~shaman ~doctor ~healing
shaman|chamán|shaman,medicine man|chaman/chamane|sciamano|xamã|paqu,yachaq|yatiri|schamane|~wizard
doctor|doctor,médico,galeno|doctor,physician,doc,dr,medic|docteur,médecin,doctoresse|dottore,medico,dottoressa|doutor,médico|hampiq|qulliri|arzt/ärzte/ärztin,doktor|~nurse ~dentist ~hospital ~medical
surgeon|cirujano|surgeon|chirurgien|chirurgo|cirurgião|||chirurg|~doctor ~surgery
surgery|cirugía|surgery|chirurgie|chirurgia|cirurgia|||chirurgie
surgical|quirúrgico|surgical|chirurgical|chirurgico|cirúrgico|||chirurgisch/chirurgische/chirurgischer/chirurgisches/chirurgischen|~surgery
nurse|enfermera/enfermero|nurse|infirmière,infirmier|infermiera,infermiere|enfermeira/enfermeiro|||krankenschwester,pfleger,krankenpfleger
nursing|enfermería|nursing,infirmary|soins infirmiers,infirmerie|infermeria,infermeristica|enfermagem,enfermaria|||krankenpflege,pflege|~nurse
midwife|partera,comadrona,obstetra,matrona|midwife|sage-femme,accoucheuse|levatrice,ostetrica/ostetrico|parteira|||hebamme|~nurse
dentist|dentista,odontólogo|dentist|dentiste,odontologue|dentista,odontoiatra|dentista,odontólogo|||zahnarzt/zahnärzte
veterinarian|veterinario|veterinarian,veterinary,vet|vétérinaire|veterinario|veterinário|||tierarzt/tierärzte|~doctor
psychologist|psicólogo|psychologist|psychologue|psicologo|psicólogo|||psychologe
patient|paciente|patient|patient|paziente|paciente
hospital|hospital,nosocomio,sanatorio|hospital,infirmary|hôpital|ospedale,nosocomio|hospital|hampina wasi|qullañ uta|krankenhaus/krankenhäuser,spital/spitäler,hospital|~medical ~nurse ~healthcare
clinic|clínica,policlínico|clinic|clinique|clinica,policlinico|clínica|hampina wasi||klinik|~hospital
pharmacy|farmacia,botica,droguería|pharmacy,drugstore,chemist,apothecary,pharma|pharmacie,officine|farmacia|farmácia,drogaria,botica|hampi wasi|qulla uta|apotheke
pharmaceutical|farmacéutico,farma|pharmaceutical,pharma|pharmaceutique,pharma|farmaceutico|farmacêutico|||pharmazeutisch/pharmazeutische/pharmazeutischer/pharmazeutisches/pharmazeutischen,pharma|~pharmacy
pharmacist|farmacéutico,boticario|pharmacist,apothecary,druggist|pharmacien,apothicaire|farmacista,speziale|farmacêutico,boticário|||apotheker|~pharmacy
laboratory|laboratorio,lab|laboratory,lab|laboratoire,labo|laboratorio,lab|laboratório|||laboratorium
ambulance|ambulancia|ambulance|ambulance|ambulanza|ambulância|||krankenwagen,ambulanz,rettungswagen
emergency|emergencia,urgencia|emergency,urgency|urgence|emergenza,urgenza|emergência,urgência|||notfall/notfälle
first.aid|primeros auxilios|first aid|premiers secours|pronto soccorso|primeiros socorros|||erste hilfe
pill|píldora,pastilla,comprimido,tableta,gragea|pill,tablet|pilule,comprimé,cachet|pillola,compressa,pastiglia|pílula,comprimido,pastilha,drágea|||pille|~capsule
capsule|cápsula|capsule,softgel|capsule,gélule|capsula|cápsula|||kapsel
syrup.medical|jarabe|cough syrup,medicinal syrup|sirop|sciroppo|xarope|||hustensaft
drops|gotas|drops|gouttes|gocce|gotas|||tropfen|~drop ~droplet
ointment|pomada,ungüento,crema|ointment,salve,balm,unguent|pommade,onguent,baume|pomata,unguento|pomada,unguento|||salbe|~cream
balm|bálsamo|balm,balsam|baume|balsamo|bálsamo|||balsam|~ointment
injection|inyección,inyectable,ampolleta|injection,jab|injection,piqûre,injectable|iniezione,puntura|injeção|||spritze,injektion|~vaccine ~syringe
syringe|jeringa|syringe|seringue|siringa|seringa|||spritze
vaccine|vacuna,vacunación|vaccine|vaccin|vaccino|vacina|||impfstoff
antibiotic|antibiótico|antibiotic|antibiotique|antibiotico|antibiótico|||antibiotikum/antibiotika
vitamin|vitamina|vitamin|vitamine|vitamina|vitamina|||vitamin|~supplement
supplement|suplemento,complemento|supplement|supplément,complément|integratore,supplemento|suplemento,complemento|||nahrungsergänzung,ergänzung
collagen|colágeno|collagen|collagène|collagene|colágeno|||kollagen
hormone|hormona|hormone|hormone|ormone|hormônio|||hormon
tonic|tónico,reconstituyente,tonificante|tonic,restorative|tonique|tonico|tônico|||tonikum,stärkungsmittel
antidote|antídoto,contraveneno|antidote|antidote,contrepoison|antidoto,contravveleno|antídoto,contraveneno|||gegengift,antidot|!poison
poison|veneno,ponzoña,tósigo|poison,venom|poison,venin|veleno,tossico|veneno,peçonha|miyu|||~potion
toxic|tóxico,venenoso,ponzoñoso|toxic,poisonous,venomous|toxique,venimeux|tossico,velenoso|tóxico,venenoso|||giftig/giftige/giftiger/giftiges/giftigen,toxisch/toxische/toxischer/toxisches/toxischen|~poison
elixir|elixir|elixir|élixir|elisir|elixir|||elixier|~potion ~balm ~tonic
potion|poción,brebaje,pócima,bebedizo|potion,philtre,brew,philter|potion,philtre|pozione,filtro|poção,filtro|||trank/tränke,zaubertrank
placebo|placebo|placebo|placebo|placebo|placebo|||placebo
painkiller|analgésico,calmante|painkiller,analgesic,pain reliever|analgésique,antidouleur|antidolorifico,analgesico|analgésico|||schmerzmittel,analgetikum|~sedative ~pain
sedative|sedante,calmante,tranquilizante|sedative,tranquilizer,tranquillizer|sédatif,calmant,tranquillisant|sedativo,calmante,tranquillante|sedativo,calmante,tranquilizante|||beruhigungsmittel
anesthesia|anestesia|anesthesia,anaesthesia|anesthésie|anestesia|anestesia|||narkose,betäubung,anästhesie
pain|dolor|pain,ache|douleur,mal|dolore,male|dor|nanay|usu|schmerz
headache|dolor de cabeza,cefalea,jaqueca|headache,migraine|mal de tête|mal di testa,cefalea,emicrania|dor de cabeça,cefaleia|||kopfschmerzen,kopfweh|~pain
fever|fiebre,calentura|fever|fièvre|febbre,febbricola|febre|ruphay unquy||fieber
cough|tos|cough|toux|tosse|tosse|uhu||husten
cold.illness|resfrío,resfriado,catarro,gripe,constipado|cold|rhume|raffreddore|resfriado,constipação|||erkältung,schnupfen|~flu ~cough
flu|gripe,influenza|flu,influenza|grippe|influenza,grippe|gripe|chhulli||grippe
allergy|alergia|allergy|allergie|allergia|alergia|||allergie
asthma|asma|asthma|asthme|asma|asma|||asthma
diabetes|diabetes|diabetes|diabète|diabete|diabetes|||diabetes,zuckerkrankheit
cancer|cáncer|cancer|cancer|cancro|câncer|||krebs
infection|infección|infection|infection|infezione|infecção|||infektion
virus|virus|virus|virus|virus|vírus|||virus/viren|~bacteria ~germ
bacteria|bacteria|bacteria,bacterium|bactérie|batterio|bactéria|||bakterien,bakterium|~germ
germ|germen|germ|germe|germe|germe|||keim
wound|herida,llaga,lesión|wound,injury|blessure,plaie|ferita,piaga|ferida,chaga|k'iri||wunde,verletzung|~burn
burn|quemadura|burn|brûlure|ustione|queimadura|||verbrennung,brandwunde
bandage|venda,vendaje,apósito|bandage|bandage,pansement|benda,bendaggio,fascia|bandagem,atadura|||verband/verbände,bandage|~plaster.medical
plaster.medical|curita,tirita,bandita,esparadrapo,curita adhesiva|plaster,band aid,adhesive bandage|pansement,sparadrap|cerotto|curativo,band aid|||pflaster,heftpflaster
crutch|muleta|crutch|béquille|stampella,gruccia|muleta|||krücke
wheelchair|silla de ruedas|wheelchair|fauteuil roulant|sedia a rotelle|cadeira de rodas|||rollstuhl/rollstühle
prosthesis|prótesis|prosthesis|prothèse|protesi|prótese|||prothese
therapy|terapia|therapy|thérapie|terapia|terapia|||therapie|~treatment ~massage
treatment|tratamiento|treatment|traitement|trattamento|tratamento|||behandlung
massage|masaje|massage|massage|massaggio|massagem|||massage|~relax
spa|spa,balneario,termas|spa,hot springs|spa,thermes|spa,terme|spa,termas|||spa,therme,heilbad|~sauna ~massage ~wellness
sauna|sauna|sauna|sauna|sauna|sauna|||sauna
yoga|yoga|yoga|yoga|yoga|ioga|||yoga|~pilates
pilates|pilates|pilates|pilates|pilates|pilates|||pilates
hygiene|higiene,aseo|hygiene|hygiène|igiene|higiene|||hygiene|~cleaning ~clean ~sanitary ~sanitation
clean|limpio,aseado,pulcro|clean,spotless|propre,net/nette|pulito|limpo,asseado|llimphu,ch'uya|q'uma|sauber/saubere/sauberer/sauberes/sauberen,reiner/reinen|!dirty ~purified
cleaning|limpieza,aseo|cleaning,cleanliness,cleansing|nettoyage,propreté|pulizia,nettezza|limpeza,faxina,asseio|pichay||reinigung,sauberkeit|~clean
dirty|sucio,asqueroso,mugriento,inmundo|dirty,filthy,foul,grubby|sale,crasseux/crasseuse|sporco,lurido,sudicio|sujo,imundo,porco|qhilli,qanra|q'añu|schmutzig/schmutzige/schmutziger/schmutziges/schmutzigen,dreckig/dreckige/dreckiger/dreckiges/dreckigen
pure|puro,castizo|pure|pur|puro|puro|ch'uya|q'uma|reiner/reinen,purer/puren|~clean
purity|pureza|purity|pureté|purezza|pureza|ch'uya kay||reinheit|~pure
purified|purificado,depurado|purified|purifié|purificato,depurato|purificado|||gereinigt/gereinigte/gereinigter/gereinigtes/gereinigten,geläutert/geläuterte/geläuterter/geläutertes/geläuterten|~pure ~to.purify
sterile|estéril,aséptico|sterile|stérile|sterile|estéril|||steril/sterile/steriler/steriles/sterilen|~disinfectant
disinfectant|desinfectante|disinfectant,sanitizer,sanitiser|désinfectant|disinfettante|desinfetante,sanitizante|||desinfektionsmittel
toothpaste|pasta dental,dentífrico,crema dental,pasta de dientes|toothpaste|dentifrice|dentifricio|pasta de dente,creme dental,pasta de dentes|||zahnpasta,zahncreme|~toothbrush
toothbrush|cepillo de dientes|toothbrush|brosse à dents|spazzolino|escova de dentes|||zahnbürste
birth|nacimiento,natalicio|birth|naissance|nascita,natività|nascimento|paqariy,yuriy|yuriña,yuriwi|geburt|!death ~pregnancy
pregnancy|embarazo,gestación|pregnancy|grossesse|gravidanza,gestazione|gravidez,gestação|||schwangerschaft|~pregnant
pregnant|embarazada,encinta,preñada,gestante|pregnant|enceinte|incinta,gravida|grávida,gestante|wiksayuq,chichu|usuri|schwanger/schwangere/schwangeren
fertility|fertilidad,fecundidad|fertility,fecundity|fertilité|fertilità,fecondità|fertilidade|||fruchtbarkeit|~fertile
fertile|fértil,fecundo|fertile,fecund|fertile,fécond|fertile,fecondo|fértil,fecundo|||fruchtbar/fruchtbare/fruchtbarer/fruchtbares/fruchtbaren
life|vida|life/lives|vie|vita,vite|vida|kawsay,causay|jakaña,jakawi|leben|~alive ~lively
lively|vivo/viva,vivaz|lively,vivid,vivacious|vif,vivant|vivo/viva,vivace|vivo/viva,vivaz|kawsaq||lebhaft/lebhafte/lebhafter/lebhaftes/lebhaften,lebendig/lebendige/lebendiger/lebendiges/lebendigen|~alive
alive|vivo,viviente|alive,living,live|vivant,vif/vive|vivo,vivente|vivo,vivente|kawsaq|jakiri|lebendig/lebendige/lebendiger/lebendiges/lebendigen,lebend/lebende/lebender/lebendes/lebenden,am leben|!dead
vital|vital|vital|vital|vitale|vital|||vital/vitale/vitaler/vitales/vitalen,lebenswichtig/lebenswichtige/lebenswichtiger/lebenswichtiges/lebenswichtigen|~life ~vitality ~alive ~energy
vitality|vitalidad|vitality|vitalité|vitalità|vitalidade|||vitalität,lebenskraft|~energy
death|muerte,fallecimiento,deceso|death,demise|mort,décès|morte,decesso|morte,óbito|wañuy|jiwa|tod|!life ~dead ~mortal
dead|muerto,difunto,fallecido|dead,deceased|mort,défunt|morto,defunto|morto,defunto|wañusqa|jiwata|toter/toten
mortal|mortal,mortífero,letal|mortal,deadly,lethal,fatal|mortel|mortale,mortifero,letale|mortal|||sterblich/sterbliche/sterblicher/sterbliches/sterblichen,tödlich/tödliche/tödlicher/tödliches/tödlichen|!immortal
immortal|inmortal,imperecedero|immortal,undying,deathless|immortel|immortale|imortal|mana wañuq||unsterblich/unsterbliche/unsterblicher/unsterbliches/unsterblichen|~eternal ~longevity
longevity|longevidad|longevity|longévité|longevità|longevidade|||langlebigkeit|~long-life
biology|biología|biology|biologie|biologia|biologia|||biologie|~bio
bio|bio,biológico|bio,biological|bio,biologique|bio,biologico|bio,biológico|||biologisch/biologische/biologischer/biologisches/biologischen|~life
anatomy|anatomía|anatomy|anatomie|anatomia|anatomia|||anatomie
cardiac|cardíaco,cardio|cardiac,cardio|cardiaque,cardio|cardiaco,cardio|cardíaco,cardio|||kardial/kardiale/kardialer/kardiales/kardialen,herz|~heart ~heartbeat
dermatology|dermatología|dermatology|dermatologie|dermatologia|dermatologia|||dermatologie|~skin
pediatric|pediátrico|pediatric|pédiatrique|pediatrico|pediátrico|||pädiatrisch/pädiatrische/pädiatrischer/pädiatrisches/pädiatrischen|~childhood
pediatrician|pediatra|pediatrician|pédiatre|pediatra|pediatra|||kinderarzt/kinderärzte|~pediatric
oncology|oncología|oncology|oncologie|oncologia|oncologia|||onkologie
homeopathy|homeopatía|homeopathy|homéopathie|omeopatia|homeopatia|||homöopathie
acupuncture|acupuntura|acupuncture|acupuncture|agopuntura|acupuntura|||akupunktur
rest|descanso,reposo|rest,repose,respite|repos|riposo,sosta|descanso,repouso|samay|samaraña|ruhe,rast,erholung|~relax ~calm ~siesta
relax|relajación,relax,relajar/relájate,relajante|relax,relaxation,unwind,chill|relaxation,détente,relax,relaxer|relax,rilassamento,rilassarsi|relaxamento,relax,relaxar/relaxe|||entspannung,entspannen|~calm ~spa
calm|calma,calmado,tranquilo,sosiego,quietud|calm,tranquil|calme,quiétude|calma,calmo,tranquillo,quiete|calma,calmo,tranquilo,sossego|thak,qasi||ruhig/ruhige/ruhiger/ruhiges/ruhigen,ruhe,gelassen/gelassene/gelassener/gelassenes/gelassenen|!storm ~serene ~quiet
stress|estrés,stress|stress|stress|stress|estresse,stress|||stress|~tension
energy|energía|energy|énergie|energia|energia|kallpa|ch'ama|energie|~strength ~strong ~power ~dynamo
strength|fuerza,fortaleza,vigor,pujanza|strength,force,power,might,vigor|force,vigueur|forza,vigore,potenza|força,vigor|kallpa,callpa|ch'ama|kraft/kräfte,stärke
strong|fuerte,recio,fortachón|strong,mighty,sturdy,stout|fort/forte/fortes|forte,robusto|forte,robusto|kallpayuq,sinchi,cinchi,kallpasapa|ch'amani|stark/starke/starker/starkes/starken,kräftig/kräftige/kräftiger/kräftiges/kräftigen|!weak ~strength
weak|débil,endeble,flojo|weak,feeble,frail|faible,débile|debole,fiacco|fraco,débil|pisi kallpa||schwach/schwache/schwacher/schwaches/schwachen|~fragile
fit|en forma,fitness|fit,fitness|en forme,forme,fitness|in forma,fitness|em forma,fitness||||~healthy ~gym ~athletic
`
