import type { ActOffered } from '#office/ask.ts'
import type { WholeCase } from '#office/read/index.ts'
import type { Refusal } from '#casefile/refusal.ts'
import { ErrorSummary } from '../components/errorSummary.tsx'
import { useFace } from '../components/face.tsx'
import type { OwnVisit } from '../portal/entry.tsx'
import { problem } from '../public/problem.tsx'
import type { Answer, Route, View } from '../visit.ts'
import { examined } from './acts.ts'
import { ChallengePanel } from './challenge-panel.tsx'
import type { Desk, Outcome } from './desk.ts'
import { isRefused, refusedView, staffPage } from './entry.tsx'
import { FileFacts } from './facts.tsx'
import { Middle } from './middle.tsx'
import { Stranded } from './stranded.tsx'
import { Done, Keys, NextFile, type Hotkey } from './parts.tsx'
import { FileStory } from './file-story.tsx'
import { stageOf } from './stages.ts'

/** `/trabajo/{n}`: sign and facts left, work in the middle, story right. */
export const workspace: Route = {
  path: '/trabajo/:number',
  get: staffPage('worklist', (visit) => show(visit)),
  post: staffPage('worklist', async (visit) => {
    const outcome = await examined(visit)
    return outcome instanceof Response ? outcome : show(visit, outcome)
  }),
  maxBytes: 512 * 1024,
}

const nothing: Outcome = { errors: [] }

async function show(visit: OwnVisit, outcome: Outcome = nothing): Promise<Answer> {
  const { site, person, params } = visit
  const number = params['number'] ?? ''
  const file = await site.read.wholeCase(person, number)
  if (file === undefined) return problem(visit, 404)
  if (isRefused(file)) return refusedView(visit, file, 403)
  if (file.staff === null || file.staff.mustAbstain) return refusedView(visit, abstain, 403)
  const acts = await site.office.availableActs(person, number)
  if (isRefused(acts)) return refusedView(visit, acts, 403)
  const desk = await gather(visit, file, acts, outcome)
  const wrong = outcome.errors.length > 0
  const view: View = { title: `${file.sign.text ?? number} · ${number}`, seed: file.tocapuSeed, unlisted: true, wide: true, status: wrong ? 422 : 200, body: <Workspace desk={desk} /> }
  return view
}

const abstain: Refusal = { refused: true, code: 'permission.conflict-of-interest', article: 'LPAG-2019 art. 99', facts: {} }

async function gather(visit: OwnVisit, file: WholeCase, offered: readonly ActOffered[], outcome: Outcome): Promise<Desk> {
  const { site: { staff, office }, person } = visit
  const side = file.staff
  const [formal, registrability, parties] = await Promise.all([office.conflicts.free(person, file.number, 'formal'), office.conflicts.free(person, file.number, 'registrability'), office.conflicts.parties(person, file.number)])
  const free = { formal: isRefused(formal) ? [] : formal, registrability: isRefused(registrability) ? [] : registrability }
  const ids = [...free.formal.map((one) => one.accountId), ...free.registrability.map((one) => one.accountId), side?.formalExaminer, side?.registrabilityExaminer, side?.draft?.drafter, ...(side?.notes ?? []).map((n) => n.accountId), ...(side?.weighed ?? []).map((w) => w.accountId)].filter((id) => typeof id === 'string')
  const weighing = ['oppositionWindow', 'registrability'].includes(file.status)
  const signs = file.status === 'registrability' && person.roles.includes('decisionMaker') && side?.draft?.ready === true
  const [names, aids, drafted] = await Promise.all([
    staff.people.named(ids),
    weighing ? staff.aids({ text: file.sign.text ?? '', kind: file.sign.kind, classes: file.classes }) : [],
    signs && side?.draft ? staff.preview(person, file.number, side.draft.proposal.act, side.draft.proposal) : null,
  ])
  return { file, acts: new Map(offered.map((a) => [a.act, a.refusal])), names, free, parties: isRefused(parties) ? [] : parties, aids, drafted, outcome }
}

const told = {
  startFormalExam: 'workspace.doneStarted', requireCure: 'workspace.doneRequired', pass: 'workspace.donePassed', assign: 'workspace.doneAssigned', note: 'workspace.doneNoted',
  annexed: 'examination.doneAnnexed', saved: 'workspace.doneSaved', drafted: 'workspace.doneDrafted', signed: 'workspace.doneSigned', returned: 'workspace.doneReturned', suggestAmendment: 'workspace.doneSuggested', challenge: 'workspace.doneChallenge', requestFromParty: 'workspace.doneRequired',
} as const

const keys: readonly Hotkey[] = [
  { k: 'n', does: 'workspace.keyNext' }, { k: 'l', does: 'workspace.keyList' }, { k: 'v', does: 'workspace.keyPreview' }, { k: 'r', does: 'workspace.keySend' }, { k: 'c', does: 'workspace.keyPass' },
  { k: 'b', does: 'examination.keyEarlier' }, { k: '1 2 3', does: 'workspace.keyPropose' }, { k: 's', does: 'workspace.keyReady' }, { k: 'i', does: 'workspace.keyNote' }, { k: '/', does: 'worklist.keySearch' },
]

function Workspace({ desk }: { desk: Desk }) {
  const visit = useFace()
  const { t, person } = visit
  const { file, outcome } = desk
  const stage = person === null ? 'formal' : stageOf(person, '')
  return (
    <>
      <Done words={told} />
      <ErrorSummary errors={outcome.errors} />
      <div className="file-bar">
        <a href={visit.href(`/trabajo?etapa=${stage}`)} data-key="l" aria-keyshortcuts="l">{t('worklist.title')}</a>
        <NextFile stage={stage} after={file.number} />
      </div>
      <div className="workspace">
        <FileFacts file={file} />
        <section className="middle" aria-label={t('workspace.work')}><Stranded desk={desk} /><ChallengePanel file={file} acts={desk.acts} errors={outcome.errors} /><Middle desk={desk} /></section>
        <FileStory desk={desk} />
      </div>
      <Keys keys={keys} />
    </>
  )
}
