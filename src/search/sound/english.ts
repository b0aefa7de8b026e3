import { compile } from './rules.ts'

/**
 * English as Lima hears it, in the same sounds as Spanish and V, H beside them: short u is A, th is T, voiced s is S,
 * the j of jet is Y.
 */
export const english = compile('en', `
a
^|aye|$|AI
|augh|t|O
|au||O
|aw||O
|air||ER
|ai||EI
|ays|$|EIS
|ay||EI
|alk||OK
|all|$|OL
|all|s$|OL
|ation||EIZON
|able|$|EIBOL
|able|s$|EIBOL
|age|$|EIY
|ange|$|EINY
|are|$|ER
|a|ste$|EI
|a|Ce$|EI
|a|Ces$|EI
|a|Ced$|EI
|a|cing$|EI
|a|king$|EI
|a|ting$|EI
|a||A
b
|bt|$|T
|bb||B
|b||B
c before e, i is s
|chr||KR
|ch||C
|cious||ZUS
|cial||ZAL
|cian||ZAN
|cc|[ei]|KS
|cqu||KW
|ck||K
|cc||K
|ce|$|S
|ces|$|SES
|c|[eiy]|S
c=k=q
|c||K
d
|dge||Y
|dj||Y
|dd||D
|d||D
ea, ee are i
|earch||ERC
|earl||ERL
|earn||ERN
|earth||ERT
|eart||ART
|ear||IR
|eau||O
|ead|$|ED
|eath||ET
|eather||ETER
|ealth||ELT
|eakfast||EKFAST
|eat|$|IT
|ea||I
|eer||IR
|ee||I
|eigh||EI
|eir||ER
|ei||I
|eo|ple|I
|eu||U
|ew||U
|ey|$|I
|eys|$|IS
silent e
C|es|$|S
*C|ed|$|D
*|e|$|
*|e|ly$|
*|e|less$|
*|e|ness$|
*|e|ful$|
e
^C|e|$|I
^CC|e|$|I
|er|$|ER
|ere|$|IR
|e|te$|I
|e||E
f=ph
|ff||F
|f||F
g before e, i is y
^|gn||N
|gh|$|
|gh|t|
|gh||G
|gue|$|G
|gg||G
|ge|$|Y
|ges|$|YES
^|get||GET
^|gif||GIF
^|gir||GER
^|giv||GIV
|g|[eiy]|Y
ng
n|g|$|
g
|g||G
h
^|hour||AUR
^|hon|o|ON
|h|V|H
|h||
i before a consonant and e is ai
|igh||AI
|ign|$|AIN
|ind|$|AIND
|ild|$|AILD
|ire|$|AIR
|ier|$|IER
|ie|$|I
|ies|$|IS
|ique|$|IK
|ine|$|AIN
|ive|$|IV
|i|Ce$|AI
|i|Ces$|AI
|i|Ced$|AI
|i|ning$|AI
|i|ding$|AI
|ir|C|ER
|ir|$|ER
|i||I
j is y
|j||Y
k
^|kn||N
|kk||K
|k||K
le at the end is ol
C|le|$|OL
C|les|$|OLS
l
|ll||L
|lf|$|F
|lm|$|M
|l||L
m
|mb|$|M
|mm||M
|m||M
n
|nn||N
|ñ||Ñ
|n||N
o
|oach||OC
|oa||O
|oe|$|O
|oi||OI
|oy||OI
|oor||OR
|ood|$|UD
|ook||UK
|oo||U
|ough|$|O
|ought||OT
|ould||UD
|ound||AUND
|ountry||ANTRI
|our|$|OR
|ous|$|US
|oup||UP
|ouc||AC
|oun||AUN
|ous|e|AUS
|out||AUT
|ou||U
|own|$|AUN
|ower||AUER
|owl||AUL
|ow|$|O
|ows|$|OS
|ow||O
|ove|$|OV
|o||O
p
|phth||FT
|ph||F
^|ps||S
^|pn||N
|pp||P
|p||P
qu is kw
|que|$|K
|qu||KW
|q||K
r
|rh||R
|rr||R
|r||R
s
|sch||SK
|sh||Z
|sce||SE
|sci||SAI
|ssion||ZON
|sion||ZON
|sure|$|ZUR
|ss||S
|s||S
t
|tch||C
|tion||ZON
|tial||ZAL
|tious||ZUS
|ture|$|CUR
|tures|$|CURS
|thm||TM
|th||T
|tt||T
|t||T
short u is a
^|uni||YUNI
|u|Ce$|U
|u|Ces$|U
|ur|C|ER
|ur|$|ER
|uy||AI
|ui|[lt]|I
|ui||U
|ue|$|U
^|u|CC|A
C|u|CC|A
C|u|C$|A
|u||U
v
|v||V
w
^|who||HU
|wh||W
^|wr||R
V|w|C|
V|w|$|
|w||W
x is ks, and s where it begins
^|x||S
|xx||KS
|x||KS
y
^|y|V|Y
*C|y|$|I
C|y|$|AI
|y|Ce$|AI
C|y|C|I
V|y|V|Y
|y||I
z=s
|zz||S
|z||S
figures
|0||SIRO
|1||WAN
|2||TU
|3||TRI
|4||FOR
|5||FAIV
|6||SIKS
|7||SEVEN
|8||EIT
|9||NAIN
|&||AND`)

/** What no rule reads: the commonest words that are not said as they are spelt. */
const exceptions = new Map(Object.entries({
  one: 'WAN', once: 'WANS', two: 'TU', to: 'TU', do: 'DU', you: 'YU', your: 'YOR', love: 'LAV', lovely: 'LAVLI', lover: 'LAVER', dove: 'DAV', glove: 'GLAV', above: 'ABAV',
  live: 'LIV', give: 'GIV', have: 'HAV', come: 'KAM', some: 'SAM', none: 'NAN', done: 'DAN', son: 'SAN', ton: 'TAN', won: 'WAN', eye: 'AI', eyes: 'AIS', i: 'AI', blue: 'BLU', true: 'TRU',
  the: 'DE', of: 'OV', are: 'AR', who: 'HU', what: 'WAT', was: 'WAS', key: 'KI', people: 'PIPOL', woman: 'WUMAN', women: 'WIMEN', wolf: 'WULF', color: 'KALOR', colour: 'KALOR', honey: 'HANI',
  money: 'MANI', monkey: 'MANKI', mother: 'MATER', brother: 'BRATER', other: 'ATER', another: 'ANATER', country: 'KANTRI', young: 'YANG', touch: 'TAC', double: 'DABOL', trouble: 'TRABOL',
  great: 'GREIT', steak: 'STEIK', break: 'BREIK', bread: 'BRED', head: 'HED', heaven: 'HEVEN', heart: 'HART', bear: 'BER', wear: 'WER', pear: 'PER', sweat: 'SWET', sugar: 'ZUGAR', sure: 'ZUR',
  ocean: 'OZAN', machine: 'MAZIN', magazine: 'MAGASIN', police: 'POLIS', ski: 'SKI', taxi: 'TAKSI', pizza: 'PITSA', cafe: 'KAFE', hotel: 'HOTEL', video: 'VIDEO', radio: 'REIDIO', studio: 'STUDIO',
  baby: 'BEIBI', lady: 'LEIDI', crazy: 'KREISI', happy: 'HAPI', tiny: 'TAINI', tiger: 'TAIGER', spider: 'SPAIDER', pilot: 'PAILOT', pirate: 'PAIRAT', diet: 'DAIET', giant: 'YAIANT', lion: 'LAION', life: 'LAIF',
  now: 'NAU', how: 'HAU', cow: 'KAU', wow: 'WAU', down: 'DAUN', town: 'TAUN', brown: 'BRAUN', crown: 'KRAUN', flower: 'FLAUER', power: 'PAUER', tower: 'TAUER', our: 'AUR', out: 'AUT', house: 'HAUS', mouse: 'MAUS', cloud: 'KLAUD', sound: 'SAUND', mountain: 'MAUNTEN',
  cat: 'KAT', put: 'PUT', push: 'PUZ', pull: 'PUL', full: 'FUL', bull: 'BUL', super: 'SUPER', ultra: 'ULTRA', music: 'MIUSIK', human: 'HIUMAN', future: 'FIUCUR', pure: 'PIUR', cute: 'KIUT', use: 'YUS', new: 'NIU', few: 'FIU', view: 'VIU', beauty: 'BIUTI', beautiful: 'BIUTIFUL',
  cold: 'KOLD', gold: 'GOLD', most: 'MOST', only: 'ONLI', ghost: 'GOST', told: 'TOLD', world: 'WORLD', work: 'WORK', word: 'WORD', door: 'DOR', floor: 'FLOR', blood: 'BLAD', flood: 'FLAD', shoe: 'ZU', shoes: 'ZUS', move: 'MUV', movie: 'MUVI', prove: 'PRUV', lose: 'LUS',
  talk: 'TOK', walk: 'WOK', half: 'HAF', calm: 'KAM', island: 'AILAND', isle: 'AIL', aisle: 'AIL', knight: 'NAIT', know: 'NO', write: 'RAIT', laugh: 'LAF', enough: 'INAF', rough: 'RAF', tough: 'TAF', cough: 'KOF', although: 'OLDO', through: 'TRU',
  ice: 'AIS', iced: 'AIST', icy: 'AISI', any: 'ENI', many: 'MENI', friend: 'FREND', friends: 'FRENDS', said: 'SED', again: 'AGEN', says: 'SES', sew: 'SO', quay: 'KI', buy: 'BAI', guy: 'GAI', guide: 'GAID', build: 'BILD', building: 'BILDING', fruit: 'FRUT', juice: 'YUS', suit: 'SUT', suite: 'SWIT',
}))

/** How the commonest irregular words are said, or undefined. */
export const exception = (word: string): string | undefined => exceptions.get(word)

/** The names of letters in English. */
export const letterNames: Readonly<Record<string, string>> = {
  a: 'EI', b: 'BI', c: 'SI', d: 'DI', e: 'I', f: 'EF', g: 'YI', h: 'EIC', i: 'AI', j: 'YEI', k: 'KEI', l: 'EL', m: 'EM', n: 'EN', o: 'O', p: 'PI', q: 'KIU', r: 'AR', s: 'ES', t: 'TI', u: 'YU', v: 'VI', w: 'DABOLYU', x: 'EKS', y: 'WAI', z: 'SI',
}
