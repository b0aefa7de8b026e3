import type { Language } from '#calendar/words.ts'
import type { BreakCode, BrokenLink, KeptAnchor, Verification, VerificationAsk } from '#ports/verification.ts'
import { readFlags } from './flags.ts'

export type VerifyIo = {
  readonly verify: (ask: VerificationAsk) => Promise<Verification>
  /** The office's public keys, PEM; empty where it has none yet. */
  readonly publicKeys: () => string
  readonly read: (file: string) => string
  readonly out: (line: string) => void
  readonly err: (line: string) => void
}

const usage = 'tocapu verify [--anchor FILE] [--json] [--lang es|en]'

/** `tocapu verify`: the whole record, and an anchor kept elsewhere. Gives 0 whole, 1 broken, 2 wrong usage. */
export async function verifyCommand(args: readonly string[], io: VerifyIo): Promise<number> {
  const typed = readFlags(args, { switches: ['json'], values: ['anchor', 'lang'] })
  const language = typed?.values.get('lang') ?? 'es'
  if (typed === undefined || typed.words.length > 0 || (language !== 'es' && language !== 'en')) {
    io.err(usage)
    return 2
  }
  const file = typed.values.get('anchor')
  const kept = file === undefined ? undefined : readAnchor(file, io)
  if (file !== undefined && kept === undefined) {
    io.err(language === 'es' ? `${file} no es un ancla: se espera {"content","signature","publicKey"}.` : `${file} is not an anchor: {"content","signature","publicKey"} is expected.`)
    return 2
  }
  const publicKeys = io.publicKeys()
  const found = await io.verify({ ...(kept && { kept }), ...(publicKeys !== '' && { publicKeys }) })
  if (typed.switches.has('json')) io.out(JSON.stringify(answer(found)))
  else sentences(found, language).forEach(io.out)
  return found.ok ? 0 : 1
}

function readAnchor(file: string, io: VerifyIo): KeptAnchor | undefined {
  try {
    const kept = JSON.parse(io.read(file)) as Partial<KeptAnchor> | null
    return [kept?.content, kept?.signature, kept?.publicKey].every((part) => typeof part === 'string') ? (kept as KeptAnchor) : undefined
  } catch {
    return undefined
  }
}

/** `erased` is told where anything was. */
function answer({ ok, events, streams, anchors, erased, firstBroken }: Verification): Readonly<Record<string, unknown>> {
  return { ok, events, streams, anchors, ...(erased > 0 && { erased }), firstBroken: firstBroken && { stream: firstBroken.stream, version: firstBroken.version, reason: reason(firstBroken, 'en') } }
}

function sentences({ ok, events, streams, anchors, erased, firstBroken }: Verification, language: Language): readonly string[] {
  const counted = language === 'es' ? `${events} actos en ${streams} series, ${anchors} anclas` : `${events} acts in ${streams} streams, ${anchors} anchors`
  const gone = erased === 0 ? '' : language === 'es' ? `, ${erased} datos suprimidos conforme a ley` : `, ${erased} items erased by law`
  if (ok || firstBroken === null) return [language === 'es' ? `El registro está íntegro: ${counted}${gone}.` : `The record is whole: ${counted}${gone}.`]
  const where = `${firstBroken.stream} ${firstBroken.version}`
  return [language === 'es' ? `El registro está alterado en ${where}: ${reason(firstBroken, 'es')}.` : `The record is altered at ${where}: ${reason(firstBroken, 'en')}.`]
}

const reasons: Readonly<Record<BreakCode, { readonly es: string; readonly en: string }>> = {
  'version-missing': { es: 'falta el acto de ese número', en: 'the act of that number is missing' },
  'act-displaced': { es: 'el acto de ese número no está en el orden en que se registró', en: 'the act of that number is not in the order in which it was recorded' },
  'chain-broken': { es: 'el texto guardado no corresponde a su sello ni al acto anterior', en: 'the stored text does not give the stored hash over its predecessor' },
  'columns-differ': { es: 'las columnas no dicen lo mismo que el texto del acto', en: 'the columns do not say what the text of the act says' },
  'party-missing': { es: 'faltan los datos de una persona', en: 'the particulars of a party are missing' },
  'party-changed': { es: 'los datos de una persona no son los que constaban', en: 'the particulars of a party are not those that were recorded' },
  'document-missing': { es: 'falta un documento', en: 'a document is missing' },
  'document-changed': { es: 'un documento no es el que constaba', en: 'a document is not the one that was recorded' },
  'anchor-missing': { es: 'falta el ancla de ese número', en: 'the anchor of that number is missing' },
  'anchor-malformed': { es: 'el texto del ancla no se entiende', en: 'the text of the anchor cannot be read' },
  'anchor-chain': { es: 'el ancla no continúa a la anterior', en: 'the anchor does not continue the one before' },
  'anchor-key': { es: 'el ancla está firmada con una clave que no es de la oficina', en: 'the anchor is signed by a key that is not the office’s' },
  'anchor-signature': { es: 'la firma del ancla no es válida', en: 'the signature of the anchor is not valid' },
  'anchor-events': { es: 'el ancla cubre otro número de actos que los que hay', en: 'the anchor covers another number of acts than there are' },
  'anchor-root': { es: 'los actos que cubre el ancla no son los que se firmaron', en: 'the acts that the anchor covers are not those that were signed' },
  'anchor-heads': { es: 'los últimos actos de las series no son los que se firmaron', en: 'the last acts of the streams are not those that were signed' },
  'kept-signature': { es: 'la firma del ancla guardada fuera no es válida', en: 'the signature of the anchor kept elsewhere is not valid' },
  'kept-missing': { es: 'el registro ya no tiene el ancla guardada fuera', en: 'the record no longer has the anchor kept elsewhere' },
  'kept-differs': { es: 'el ancla del registro no es la guardada fuera', en: 'the record’s anchor is not the one kept elsewhere' },
}

function reason({ code, detail }: BrokenLink, language: Language): string {
  return detail === '' ? reasons[code][language] : `${reasons[code][language]} (${detail})`
}
