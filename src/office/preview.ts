import type { Actor } from '#casefile/actor.ts'
import type { Recorded } from '#casefile/decider.ts'
import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import { application, type Application, type ApplicationCommand, type ApplicationEvent } from '#procedures/index.ts'
import { contextNow } from './act.ts'
import { find } from './ask.ts'
import { analysis, bare, withAnalysis } from './examination/analysis.ts'
import { actForms } from './intake/acts.ts'
import { parsed } from './intake/door.ts'
import { paperOf } from './papers/papers.ts'
import { situation } from './papers/heading.ts'
import { references, resolved } from './papers/tokens.ts'
import type { Open } from './open.ts'
import { mayRead, type Who } from './permissions.ts'
import { readParticulars } from './particulars.ts'

/** What a paper would say, in its blocks, without being one: it has no number and nothing is recorded. */
export type PaperPreview = {
  readonly title: string
  readonly addressee: string | null
  readonly body: string | null
  readonly defects: readonly { readonly what: string; readonly article: string }[]
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[]
  readonly operative: readonly string[]
  readonly classes: readonly { readonly number: number; readonly goods: string }[]
  readonly term: string | null
  readonly warning: string | null
  readonly remedies: string | null
  /** What the author added in words of their own. */
  readonly text: string | null
}

const previewed = ['requireCure', 'requestFromParty', 'grant', 'partialGrant', 'refuse'] as const
type Previewed = (typeof previewed)[number]

/**
 * The paper that an act would make, decided by the same rules: what would refuse the act refuses its preview. A decision
 * is previewed as if somebody else signed it.
 */
export async function preview(open: Open, who: Who, number: string, act: string, input: unknown): Promise<PaperPreview | Refusal> {
  const file = await find(open, number)
  if (isRefusal(file)) return file
  const permitted = mayRead(who, 'caseWorkspace', { file: file.seen })
  if (isRefusal(permitted)) return permitted
  const name = previewed.find((one) => one === act)
  if (name === undefined) return refuse('act.unknown', 'D486 art. 144', { act, known: previewed })
  const read = parsed(actForms[name], input ?? {})
  if (isRefusal(read)) return read
  const form = 'reasons' in read ? { ...read, reasons: await withAnalysis(open, file.stream, read.reasons) } : read
  const actor: Actor = { accountId: 'preview', role: 'decisionMaker' }
  const context = { ...(await contextNow(open, actor)), numbers: { decision: 0 } }
  const decided = application.decide(file.state, commandOf(open, name, form as never, file.state), context)
  if (isRefusal(decided)) return decided
  const event = { ...(decided[0] as ApplicationEvent), at: context.at, by: actor } as Recorded<ApplicationEvent>
  const paper = paperOf(application.evolve(file.state, event), event, situation(open.desk, context))
  return paper === undefined ? refuse('act.not-here', 'DS071 art. 6', { act }) : shown(open, paper.title, paper.content, 'reasons' in form ? analysis(form.reasons) : form.text)
}

type Form = { readonly findings: readonly { readonly requirement: string; readonly detail?: string }[]; readonly reasons: { readonly grounds: readonly string[]; readonly citations: readonly { readonly number: string; readonly ground: string }[] }; readonly granted?: readonly { readonly number: number; readonly terms: readonly string[] }[] }

function commandOf(open: Open, act: Previewed, form: Form, state: Application): ApplicationCommand {
  const noticeId = open.desk.uuid()
  if (act === 'requireCure' || act === 'requestFromParty') return { act, findings: form.findings, noticeId }
  const { grounds, citations } = form.reasons
  const signed = { drafter: 'somebody else', noticeId, reasons: { grounds, citations: bare(citations) } }
  if (act !== 'partialGrant') return { act, ...signed }
  const granted = (form.granted ?? []).map((g) => ({ number: g.number, terms: g.terms.map((text) => state.content?.classes.find((c) => c.number === g.number)?.terms.find((t) => t.text === text) ?? { text, free: true }) }))
  return { act, ...signed, granted }
}

type Told = Partial<Omit<PaperPreview, 'title' | 'sections' | 'text'>> & { readonly reasons?: PaperPreview['sections'] }

async function shown(open: Open, title: string, content: unknown, text: string | undefined): Promise<PaperPreview> {
  const names = await readParticulars(open, references(content).parties)
  const told = resolved(content, { name: (id, version) => names.get(`${id}/${version}`)?.name ?? '', picture: () => undefined }) as Told
  return {
    // The number is given when it is signed.
    title: title.replace(/ \d{4}-\d{4}-\w+$/, ''), addressee: told.addressee ?? null, body: told.body ?? null, defects: told.defects ?? [], sections: told.reasons ?? [], operative: told.operative ?? [],
    classes: told.classes ?? [], term: told.term ?? null, warning: told.warning ?? null, remedies: told.remedies ?? null, text: text ?? null,
  }
}
