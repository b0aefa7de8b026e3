import type { Tongue } from './names.ts'

/**
 * How the same sound is written otherwise, by tongue: written from phonology (RAE, Ortografía 2010, on b/v, h, g/j, c/s/z,
 * ll/y; English as any spelling reform lists it; the three vowels and the q, k, h of Quechua by the official alphabet
 * of 1985 and by Spanish ears). It shares nothing with the engine's reading rules, so that it can measure them.
 */
export type Respelling = { readonly id: string; readonly from: RegExp; readonly to: string | ((found: string) => string) }

const rule = (id: string, from: RegExp, to: Respelling['to']): Respelling => ({ id, from, to })

/** Rules of all tongues: letters that Latin alphabets exchange without a change of sound. */
const everywhere: readonly Respelling[] = [
  rule('f=ph', /f(?=[aeioulr])/g, 'ph'), rule('ph=f', /ph/g, 'f'),
  rule('c=k', /c(?=[aou])/g, 'k'), rule('k=c', /(?<![ckq])k(?=[aou])/g, 'c'),
  rule('x=ks', /(?<=[aeiou])x(?=[aeiou]|$)/g, 'ks'), rule('x=cs', /(?<=[aeiou])x(?=[aou])/g, 'cs'), rule('ks=x', /ks|cs/g, 'x'),
  rule('doubled', /(?<=[aeiou])[fmnpst](?=[aeiou])/g, (letter) => letter + letter), rule('single', /([bdfgmnpst])\1/g, (pair) => pair.charAt(0)),
  rule('ay=ai', /(?<=[ae])y(?![aeiou])/g, 'i'), rule('ai=ay', /(?<=[ae])i$/g, 'y'),
]

export const respellings: Readonly<Record<Tongue, readonly Respelling[]>> = {
  spanish: [
    ...everywhere,
    rule('b=v', /b(?=[aeiou])/g, 'v'), rule('v=b', /v/g, 'b'),
    rule('z=s', /z(?=[aou]|$)/g, 's'), rule('s=z', /(?<!s)s(?=[aou]|$)(?!h)/g, 'z'), rule('c=s', /(?<!c)c(?=[ei])/g, 's'), rule('s=c', /(?<![sx])s(?=[ei])/g, 'c'), rule('z=c', /z(?=[ei])/g, 'c'),
    rule('qu=k', /qu(?=[ei])/g, 'k'), rule('k=qu', /(?<!c)k(?=[ei])/g, 'qu'), rule('c=qu', /c(?=[lr])/g, 'k'),
    rule('ll=y', /ll(?=[aeiou])/g, 'y'), rule('y=ll', /y(?=[aeou])/g, 'll'),
    rule('h silent', /(?<![cpstgkwrd])h(?=[aeio])/g, ''), rule('h added', /^(?=[aeio])/g, 'h'),
    rule('g=j', /g(?=[ei])/g, 'j'), rule('j=g', /j(?=[ei])/g, 'g'),
    rule('gua=hua', /gu(?=a)/g, 'hu'), rule('hua=gua', /hu(?=a)/g, 'gu'), rule('hue=we', /hu(?=[ae])/g, 'w'), rule('w=gu', /w(?=a)/g, 'gu'),
    rule('n before b', /m(?=b)/g, 'n'), rule('m before v', /n(?=v)/g, 'm'),
  ],
  english: [
    ...everywhere,
    rule('ck=k', /ck/g, 'k'), rule('k=ck', /(?<=[aeiou])k(?=$|[a-z])/g, 'ck'),
    rule('ight=ite', /ight/g, 'ite'), rule('ite=ight', /ite$/g, 'ight'),
    rule('kn=n', /^kn/g, 'n'), rule('wr=r', /^wr/g, 'r'), rule('wh=w', /wh/g, 'w'),
    rule('ee=ea', /ee/g, 'ea'), rule('ea=ee', /ea(?![ru])/g, 'ee'), rule('ee=i', /ee/g, 'i'), rule('oo=u', /oo/g, 'u'),
    rule('y=ie', /(?<=[b-df-hj-np-tv-z])y$/g, 'ie'), rule('ie=y', /(?<=[b-df-hj-np-tv-z])ie$/g, 'y'), rule('y=ee', /(?<=[b-df-hj-np-tv-z])y$/g, 'ee'),
    rule('s=z', /(?<=[aeioubdglmnrvwy])s$/g, 'z'), rule('qu=kw', /qu/g, 'kw'), rule('c=s', /c(?=[ei])/g, 's'), rule('dge=j', /dge/g, 'j'), rule('tion=shun', /tion$/g, 'shun'),
    rule('tch=ch', /tch/g, 'ch'), rule('oi=oy', /oi/g, 'oy'), rule('aw=au', /aw(?![aeiou])/g, 'au'), rule('ew=oo', /ew$/g, 'oo'), rule('le=el', /(?<=[bdgkpt])le$/g, 'el'), rule('gh silent', /(?<=au|ei)gh/g, ''),
  ],
  quechua: [
    ...everywhere.filter(({ id }) => !id.includes('ph')),
    rule('q=k', /q(?!u)/g, 'k'), rule('k=q', /k(?=[aou])/g, 'q'), rule('q=cc', /q(?=[aou])/g, 'cc'), rule('cc=q', /cc/g, 'q'), rule('qh=q', /(?<=[kpqt])h/g, ''), rule('glottal', /[’']/g, ''),
    rule('i=e', /i(?![aeiou])/g, 'e'), rule('e=i', /e/g, 'i'), rule('u=o', /(?<!q)u(?![aeiou])/g, 'o'), rule('o=u', /o/g, 'u'),
    rule('w=hu', /w(?=[aei])/g, 'hu'), rule('hu=w', /hu(?=[aei])/g, 'w'), rule('w=gu', /w(?=a)/g, 'gu'), rule('ll=y', /ll(?=[aeiou])/g, 'y'), rule('y=ll', /y(?=[au])/g, 'll'),
    rule('qui=ki', /qu(?=[ei])/g, 'k'), rule('ki=qui', /k(?=[ei])/g, 'qu'),
  ],
}
