import type { Instant } from '#calendar/date.ts'
import type { GazetteEntry, GazetteIssuePaper, PrintedSign } from '#ports/documents.ts'
import type { Envelope } from '#ports/record.ts'
import { shownCaseNumber } from '#casefile/numbers.ts'
import { issueStream } from '../gazette.ts'
import type { Open } from '../open.ts'
import { gazetteIssue } from '../read/gazette.ts'
import type { ClassShown, PartyShown, PriorityShown, SignShown } from '../read/shapes.ts'
import type { ErratumShown, GazetteEntryShown, GazetteShown } from '../read/shapes-of-publications.ts'
import { countryEs, dayEs, signKindEs } from './words.ts'

/** The gazette of a day as PDF/A (DS071 arts 3 to 7), each entry as it was published. Undefined where none appeared. */
export async function gazettePdf(open: Open, date: string): Promise<Uint8Array | undefined> {
  const issue = await gazetteIssue(open, date)
  if (!issue) return undefined
  const key = open.desk.commit(new Uint8Array(0), JSON.stringify(issue))
  return shelf(open).get(key) ?? keep(open, key, open.papers.render(await paperOf(open, issue)))
}

async function paperOf(open: Open, issue: GazetteShown): Promise<GazetteIssuePaper> {
  const { desk } = open
  const ids = [...issue.entries, ...issue.errata].flatMap(({ sign }) => pictureId(sign) ?? [])
  const pictures = ids.length > 0 ? await open.bytes(ids) : new Map<string, Uint8Array>()
  return {
    kind: 'gazetteIssue', office: desk.officeName, number: `n.º ${issue.number}`, tocapuSeed: issue.tocapuSeed, issuedOn: dayEs(issue.date),
    issuedAt: await issuedAt(open, issue), demonstration: desk.demonstration,
    // An issue is known by its day: no code is drawn for it, and the page it names is the issue itself.
    verification: { url: `${desk.origin}/gaceta/${issue.date}`, code: `GACETA-${issue.date}` },
    entries: issue.entries.map((e) => entry(e, pictures)), errata: issue.errata.map(erratum),
  }
}

/** When the issue opened, by its own stream; an issue of errata alone has none and takes midnight in Lima. */
async function issuedAt({ desk }: Open, { date }: GazetteShown): Promise<Instant> {
  const first = (await desk.store.read([issueStream(date)])).streams.get(issueStream(date))?.[0]
  return first ? (JSON.parse(first.content) as Envelope).at : (`${date}T05:00:00.000Z` as Instant)
}

function entry(e: GazetteEntryShown, pictures: ReadonlyMap<string, Uint8Array>): GazetteEntry {
  return {
    number: shownCaseNumber(e.number), tocapuSeed: e.tocapuSeed, sign: printedSign(e.sign, pictures), classes: e.classes.map(printedClass), holders: e.applicants.map(printedParty),
    ...(e.representative && { representative: printedParty(e.representative).name }), priorities: e.priorities.flatMap(priorityEs),
    filedOn: dayEs(e.filedOn), opposeBy: e.opposeBy ? dayEs(e.opposeBy) : 'sin plazo contado',
  }
}

function printedSign(sign: SignShown, pictures: ReadonlyMap<string, Uint8Array>): PrintedSign {
  const bytes = pictures.get(pictureId(sign) ?? '')
  const told = sign.text ?? sign.description
  return {
    kind: signKindEs[sign.kind],
    ...(sign.text !== null && { text: sign.text }),
    ...(sign.description !== null ? { description: sign.description } : sign.text === null && !bytes ? { description: signKindEs[sign.kind] } : {}),
    ...(bytes && { picture: { bytes, mime: 'image/png' as const, ...(told !== null && { alternative: told }) } }),
  }
}

const printedClass = ({ number, terms }: ClassShown) => ({ number, goods: terms.join('; ') })
const printedParty = ({ name, country }: PartyShown) => ({ name: name ?? 'Datos suprimidos', country: countryEs(country ?? undefined) })

function priorityEs({ country, number, firstFiledOn }: PriorityShown): readonly string[] {
  return number === null || firstFiledOn === null ? [] : [`${countryEs(country ?? undefined)} ${number}, ${dayEs(firstFiledOn)}`]
}

const part: Readonly<Record<string, string>> = { sign: 'el signo', classes: 'las clases y sus productos o servicios', applicants: 'el solicitante', representative: 'el representante', priority: 'la prioridad', other: 'otro dato' }

/** «Fe de Erratas»: what was corrected, what it says now, and whether the window runs anew (DS071 art. 7). */
function erratum(e: ErratumShown): GazetteIssuePaper['errata'][number] {
  const corrected = e.corrects.map((one) => part[one] ?? one).join(', ')
  const classes = e.classes.map((c) => `clase ${c.number}: ${c.terms.join('; ')}`).join('. ')
  const window = e.restartsWindow && e.opposeBy ? ` El plazo para oponerse corre de nuevo, hasta el ${dayEs(e.opposeBy)}.` : ''
  const said = `${e.sign.text ?? signKindEs[e.sign.kind]}, ${e.applicants.map((a) => printedParty(a).name).join(', ')}; ${classes}`
  return { number: shownCaseNumber(e.number), text: `Publicado el ${dayEs(e.firstPublishedOn)}. Se corrige ${corrected}. Debe decir: ${said}.${window}` }
}

/** The id in the address of a sign's first picture. */
function pictureId({ picture }: SignShown): string | undefined {
  return picture === null ? undefined : decodeURIComponent(/^\/documentos\/([^?]+)/.exec(picture)?.[1] ?? '')
}

type Shelf = Map<string, Promise<Uint8Array>>
const shelves = new WeakMap<object, Shelf>()
const mostIssues = 8

function shelf(open: Pick<Open, 'db'>): Shelf {
  const known = shelves.get(open.db) ?? new Map<string, Promise<Uint8Array>>()
  shelves.set(open.db, known)
  return known
}

/** Issues lately printed, by what they say: many readers ask for the same one, and it is printed once. */
async function keep(open: Pick<Open, 'db'>, key: string, printed: Promise<Uint8Array>): Promise<Uint8Array> {
  const kept = shelf(open)
  kept.set(key, printed)
  for (const oldest of kept.keys()) if (kept.size > mostIssues) kept.delete(oldest)
  printed.catch(() => kept.delete(key))
  return printed
}
