export const health = `
health|salud|health|santé|salute|saúde|qhali kay,allin kawsay|k'umara
healthy|sano,saludable|healthy,wholesome|sain|sano,salutare|saudável,sadio,são/sã|qhali,qali|k'umara|~health !sick
wellness|bienestar|wellness,wellbeing,well-being|bien-être|benessere|bem-estar|allin kawsay,sumaq kawsay|suma qamaña|~health
wellbeing.andean|buen vivir|good living|bien vivre|vivere bene|bem viver|sumaq kawsay,allin kawsay|suma qamaña|~wellness
sick|enfermo|sick,ill|malade|malato|doente|unquq,onqoq,unqusqa|usuta
illness|enfermedad,dolencia|illness,disease,sickness|maladie|malattia|doença|unquy|usu
medicine|medicina,medicamento,remedio|medicine,medication,drug|médicament,médecine,remède|medicina,farmaco|remédio,medicina,medicamento|hampi,jampi|qulla
medical|médico,medicinal|medical,medicinal|médical,médicinal|medico,medicinale|médico,medicinal|||~medicine
remedy|remedio|remedy,cure|remède|rimedio|remédio|hampi|qulla|~medicine
cure|cura|cure|guérison,remède|cura|cura|hampi
healing|curación,sanación|healing|guérison|guarigione|cura|hampiy|qullaña
healer|curandero,sanador|healer|guérisseur|guaritore|curandeiro|hampiq|qulliri|~shaman
shaman|chamán|shaman|chaman,chamane|sciamano|xamã|paqu,yachaq|yatiri|~wizard
doctor|doctor,médico,galeno|doctor,physician,doc,dr|docteur,médecin|dottore,medico|doutor,médico|hampiq|qulliri|~nurse
surgeon|cirujano|surgeon|chirurgien|chirurgo|cirurgião|||~doctor
surgery|cirugía|surgery|chirurgie|chirurgia|cirurgia
surgical|quirúrgico|surgical|chirurgical|chirurgico|cirúrgico|||~surgery
nurse|enfermera,enfermero|nurse|infirmière,infirmier|infermiera,infermiere|enfermeira,enfermeiro
nursing|enfermería|nursing,infirmary|soins infirmiers|infermeria|enfermagem,enfermaria|||~nurse
midwife|partera,comadrona,obstetra|midwife|sage-femme|levatrice,ostetrica|parteira
dentist|dentista,odontólogo|dentist|dentiste|dentista|dentista
veterinarian|veterinario|veterinarian,veterinary,vet|vétérinaire|veterinario|veterinário
psychologist|psicólogo|psychologist|psychologue|psicologo|psicólogo
patient|paciente|patient|patient|paziente|paciente
hospital|hospital|hospital|hôpital|ospedale|hospital|hampina wasi|qullañ uta
clinic|clínica|clinic|clinique|clinica|clínica|hampina wasi||~hospital
pharmacy|farmacia,botica|pharmacy,drugstore,chemist,apothecary|pharmacie|farmacia|farmácia,drogaria,botica|hampi wasi|qulla uta
pharmaceutical|farmacéutico|pharmaceutical,pharma|pharmaceutique|farmaceutico|farmacêutico|||~pharmacy
pharmacist|farmacéutico,boticario|pharmacist,apothecary,druggist|pharmacien,apothicaire|farmacista,speziale|farmacêutico,boticário|||~pharmacy
laboratory|laboratorio|laboratory,lab|laboratoire|laboratorio|laboratório
ambulance|ambulancia|ambulance|ambulance|ambulanza|ambulância
emergency|emergencia,urgencia|emergency,urgency|urgence|emergenza,urgenza|emergência,urgência
first.aid|primeros auxilios|first aid|premiers secours|pronto soccorso|primeiros socorros
pill|píldora,pastilla,comprimido,tableta|pill,tablet|pilule,comprimé|pillola,compressa|pílula,comprimido,pastilha
capsule|cápsula|capsule|capsule,gélule|capsula|cápsula
syrup.medical|jarabe|cough syrup|sirop|sciroppo|xarope
drops|gotas|drops|gouttes|gocce|gotas|||~drop
ointment|pomada,ungüento,crema|ointment,salve,balm|pommade,onguent|pomata,unguento|pomada,unguento
balm|bálsamo|balm,balsam|baume|balsamo|bálsamo|||~ointment
injection|inyección|injection|injection,piqûre|iniezione|injeção
syringe|jeringa|syringe|seringue|siringa|seringa
vaccine|vacuna|vaccine|vaccin|vaccino|vacina
antibiotic|antibiótico|antibiotic|antibiotique|antibiotico|antibiótico
vitamin|vitamina|vitamin|vitamine|vitamina|vitamina
supplement|suplemento|supplement|supplément|integratore,supplemento|suplemento
collagen|colágeno|collagen|collagène|collagene|colágeno
hormone|hormona|hormone|hormone|ormone|hormônio
tonic|tónico|tonic|tonique|tonico|tônico
antidote|antídoto|antidote|antidote|antidoto|antídoto|||!poison
poison|veneno,ponzoña|poison,venom|poison,venin|veleno|veneno|miyu
toxic|tóxico,venenoso|toxic,poisonous|toxique,venimeux|tossico,velenoso|tóxico,venenoso|||~poison
elixir|elixir|elixir|élixir|elisir|elixir|||~potion
potion|poción,brebaje|potion|potion|pozione|poção
placebo|placebo|placebo|placebo|placebo|placebo
painkiller|analgésico,calmante|painkiller,analgesic|analgésique|antidolorifico,analgesico|analgésico
sedative|sedante,calmante|sedative|sédatif,calmant|sedativo,calmante|sedativo,calmante
anesthesia|anestesia|anesthesia|anesthésie|anestesia|anestesia
pain|dolor|pain,ache|douleur|dolore|dor|nanay|usu
headache|dolor de cabeza|headache|mal de tête|mal di testa|dor de cabeça
fever|fiebre|fever|fièvre|febbre|febre|ruphay unquy
cough|tos|cough|toux|tosse|tosse|uhu
cold.illness|resfrío,resfriado,catarro,gripe|cold|rhume|raffreddore|resfriado
flu|gripe,influenza|flu,influenza|grippe|influenza|gripe|chhulli
allergy|alergia|allergy|allergie|allergia|alergia
asthma|asma|asthma|asthme|asma|asma
diabetes|diabetes|diabetes|diabète|diabete|diabetes
cancer|cáncer|cancer|cancer|cancro|câncer
infection|infección|infection|infection|infezione|infecção
virus|virus|virus|virus|virus|vírus
bacteria|bacteria|bacteria,bacterium|bactérie|batterio|bactéria
germ|germen|germ|germe|germe|germe
wound|herida|wound,injury|blessure,plaie|ferita|ferida|k'iri
burn|quemadura|burn|brûlure|ustione|queimadura
bandage|venda,vendaje|bandage|bandage,pansement|benda|bandagem,atadura
plaster.medical|curita,tirita,bandita|plaster,band aid,adhesive bandage|pansement,sparadrap|cerotto|curativo
crutch|muleta|crutch|béquille|stampella|muleta
wheelchair|silla de ruedas|wheelchair|fauteuil roulant|sedia a rotelle|cadeira de rodas
prosthesis|prótesis|prosthesis|prothèse|protesi|prótese
therapy|terapia|therapy|thérapie|terapia|terapia
treatment|tratamiento|treatment|traitement|trattamento|tratamento
massage|masaje|massage|massage|massaggio|massagem
spa|spa,balneario|spa|spa,thermes|spa,terme|spa|||~sauna
sauna|sauna|sauna|sauna|sauna|sauna
yoga|yoga|yoga|yoga|yoga|ioga
pilates|pilates|pilates|pilates|pilates|pilates
hygiene|higiene|hygiene|hygiène|igiene|higiene|||~cleaning
clean|limpio|clean|propre,net/nette|pulito|limpo|llimphu,ch'uya|q'uma|!dirty
cleaning|limpieza|cleaning,cleanliness|nettoyage,propreté|pulizia|limpeza|pichay||~clean
dirty|sucio,asqueroso|dirty,filthy,foul|sale,crasseux/crasseuse|sporco,lurido|sujo,imundo|qhilli,qanra|q'añu
pure|puro|pure|pur|puro|puro|ch'uya|q'uma|~clean
purity|pureza|purity|pureté|purezza|pureza|ch'uya kay||~pure
purified|purificado|purified|purifié|purificato|purificado|||~pure
sterile|estéril|sterile|stérile|sterile|estéril
disinfectant|desinfectante|disinfectant,sanitizer|désinfectant|disinfettante|desinfetante
toothpaste|pasta dental,dentífrico,crema dental|toothpaste|dentifrice|dentifricio|pasta de dente,creme dental,pasta de dentes
toothbrush|cepillo de dientes|toothbrush|brosse à dents|spazzolino|escova de dentes
birth|nacimiento|birth|naissance|nascita|nascimento|paqariy,yuriy|yuriña,yuriwi|!death
pregnancy|embarazo|pregnancy|grossesse|gravidanza|gravidez
pregnant|embarazada,encinta|pregnant|enceinte|incinta|grávida|wiksayuq,chichu|usuri
fertility|fertilidad|fertility|fertilité|fertilità|fertilidade
fertile|fértil,fecundo|fertile|fertile,fécond|fertile|fértil
life|vida|life/lives|vie|vita|vida|kawsay,causay|jakaña,jakawi
lively|vivo,vivaz|lively,vivid,vivacious|vif,vivant|vivo,vivace|vivo,vivaz|kawsaq||~alive
alive|vivo|alive,living,live|vivant,vif/vive|vivo|vivo|kawsaq|jakiri|!dead
vital|vital|vital|vital|vitale|vital|||~life ~vitality
vitality|vitalidad|vitality|vitalité|vitalità|vitalidade|||~energy
death|muerte|death|mort|morte|morte|wañuy|jiwa|!life
dead|muerto|dead|mort|morto|morto|wañusqa|jiwata
mortal|mortal|mortal,deadly|mortel|mortale|mortal|||!immortal
immortal|inmortal|immortal|immortel|immortale|imortal|mana wañuq||~eternal
longevity|longevidad|longevity|longévité|longevità|longevidade
biology|biología|biology|biologie|biologia|biologia
bio|bio,biológico|bio,biological|bio,biologique|bio,biologico|bio,biológico|||~life
anatomy|anatomía|anatomy|anatomie|anatomia|anatomia
cardiac|cardíaco,cardio|cardiac,cardio|cardiaque,cardio|cardiaco,cardio|cardíaco,cardio|||~heart
dermatology|dermatología|dermatology|dermatologie|dermatologia|dermatologia
pediatric|pediátrico|pediatric|pédiatrique|pediatrico|pediátrico
pediatrician|pediatra|pediatrician|pédiatre|pediatra|pediatra|||~pediatric
oncology|oncología|oncology|oncologie|oncologia|oncologia
homeopathy|homeopatía|homeopathy|homéopathie|omeopatia|homeopatia
acupuncture|acupuntura|acupuncture|acupuncture|agopuntura|acupuntura
rest|descanso,reposo|rest,repose|repos|riposo|descanso,repouso|samay|samaraña|~relax
relax|relajación,relax,relajar/relájate|relax,relaxation|relaxation,détente,relax|relax,rilassamento|relaxamento,relax,relaxar/relaxe
calm|calma,calmado,tranquilo|calm|calme|calma,calmo|calma,calmo|thak,qasi||!storm
stress|estrés|stress|stress|stress|estresse
energy|energía|energy|énergie|energia|energia|kallpa|ch'ama
strength|fuerza,fortaleza|strength,force,power|force|forza|força|kallpa,callpa|ch'ama
strong|fuerte|strong,mighty|fort/forte/fortes|forte|forte|kallpayuq,sinchi,cinchi,kallpasapa|ch'amani|!weak ~strength
weak|débil|weak,feeble|faible|debole|fraco|pisi kallpa
fit|en forma|fit,fitness|en forme,forme|in forma|em forma
`
