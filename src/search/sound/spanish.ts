import { compile } from './rules.ts'

/**
 * Spanish as Peru speaks it: seseo, yeísmo, b = v, silent h; and the spellings of Quechua and Aymara words by the same
 * mouth. Sounds: A E I O U, B P D T G K F S M N Ñ L R Y W, J (jota), C (ch), Z (sh).
 */
export const spanish = compile('es', `
vowels
|a||A
|e||E
|i||I
|o||O
h before a vowel pair is w or y
^|hu|[aeio]|W
V|hu|[aeio]|W
^|hi|e|Y
u
^|u|[aeio]|W
|u||U
b=v
|bb||B
|b||B
|v||B
ch
|cch||C
|ch||C
c before e, i is s
|cc|[ei]|KS
|c|[eiy]|S
c=k=q
|cc||K
|cqu|[ei]|K
|ck||K
|c||K
|kk||K
|kh|V|K
|k||K
|qu|[ei]|K
|qq||K
|qh|V|K
|q||K
d
|d||D
f=ph
|f||F
|ph|V|F
g before e, i is j
|gh||G
|gg||G
|g|[ei]|J
gu, w, hu
|gu|[ei]|G
|gu|[ao]|W
|g||G
|w||W
silent h
|h||
j
|j||J
ll=y
|ll|V|Y
|ll||L
|l||L
m, n, ñ
|mm||M
|m||M
|ñ||Ñ
|gn|V|Ñ
|nn||N
|n||N
p
^|ps||S
|pp||P
|p||P
r
|rr||R
|rh||R
|r||R
s=z
^|sch||Z
|sh||Z
|sc|[ei]|S
e before s and a consonant
^|s|[bcdfgklmnpqtv]|ES
s=z
|ss||S
|s||S
|zz||S
|z||S
t
|tsch||C
|tch||C
|tz||TS
|th||T
|tt||T
|t||T
x is ks, and s where it begins
^|x||S
|xc|[ei]|KS
|x||KS
y
C|y|C|I
|y|$|I
C|y||I
|y|C|I
|y||Y
figures
|0||SERO
|1||UNO
|2||DOS
|3||TRES
|4||KUATRO
|5||SINKO
|6||SEIS
|7||SIETE
|8||OCO
|9||NUEBE
|&||I`)

/** The names of letters, for what nobody can pronounce. */
export const letterNames: Readonly<Record<string, string>> = {
  a: 'A', b: 'BE', c: 'SE', d: 'DE', e: 'E', f: 'EFE', g: 'JE', h: 'ACE', i: 'I', j: 'JOTA', k: 'KA', l: 'ELE', m: 'EME', n: 'ENE', ñ: 'EÑE', o: 'O', p: 'PE', q: 'KU', r: 'ERE', s: 'ESE', t: 'TE', u: 'U', v: 'UBE', w: 'DOBLEUBE', x: 'EKIS', y: 'YE', z: 'SETA',
}
