import type { WholeCase } from '#office/read/index.ts'
import { Refused } from '../components/emptyState.tsx'
import { useFace } from '../components/face.tsx'
import { CheckField, Field, RadioField } from '../components/field.tsx'
import { moment } from '../locales/dates.ts'
import type { Visit } from '../visit.ts'
import { typedIn } from './checklist.tsx'
import { KeyButton, PaperBlocks, Wish } from './parts.tsx'
import { AidsOf, EarlierSigns, GroundWords } from './weighing.tsx'
import type { Desk, Standing } from './desk.ts'

export const decisions = ['grant', 'partialGrant', 'refuse'] as const

/** The draft of the decision, in blocks: grounds with their aids, earlier signs to cite, what is granted, the reasons. */
export function DecisionForm({ desk }: { desk: Desk }) {
  const visit = useFace()
  const { t, language } = visit
  const { file, outcome, names } = desk
  const barred = desk.acts.get('suggestAmendment')
  const draft = file.staff?.draft ?? null
  const standing = standingIn(visit, file)
  if (barred?.code.startsWith('permission.')) return <Refused refusal={barred} />
  return (
    <>
      {draft?.ready === true ? <p className="note">{t('workspace.draftReady', { name: names.get(draft.drafter) ?? t('worklist.somebody'), at: moment(draft.updatedAt, language) })}</p> : null}
      <SaidSince desk={desk} />
      <form method="post" action={visit.href(`/trabajo/${file.number}`)} data-keep={`${file.number} decision ${file.version}`} data-draft={t('workspace.autosaved')} noValidate>
        <Wish /><input type="hidden" name="seen" value={file.version} />
        {outcome.preview === undefined ? null : <PaperBlocks paper={outcome.preview} />}
        <Absolute desk={desk} chosen={standing.grounds} />
        <EarlierSigns desk={desk} cite={(number) => <Cite number={number} standing={standing} />} standing={standing} />
        <OtherCitation visit={visit} />
        <h2>{t('workspace.draft')}</h2>
        <RadioField name="r" label={t('workspace.outcome')} value={standing.act} errors={outcome.errors} options={decisions.map((act) => ({ value: act, label: t(`workspace.act_${act}`), hint: t(`workspace.hint_${act}`) }))} />
        <Granted file={file} granted={standing.granted} />
        <Field name="texto" label={t('workspace.reasons')} hint={t('workspace.reasonsHint')} lines={5} value={standing.text} errors={outcome.errors} />
        <div className="buttons sticky">
          <KeyButton k="v" kind="quiet" name="acto" value="preview">{t('workspace.previewDecision')}</KeyButton>
          <KeyButton k="s" name="acto" value="ready">{t('workspace.ready')}</KeyButton>
          <KeyButton kind="secondary" name="acto" value="save">{t('workspace.save')}</KeyButton>
          <span className="autosaved hint" role="status" data-draft-saved />
        </div>
      </form>
      {barred === null ? <Suggest desk={desk} /> : null}
    </>
  )
}

/** What somebody else noted since the draft was last changed: why it came back, above all. */
function SaidSince({ desk: { file, names } }: { desk: Desk }) {
  const { t, language, person } = useFace()
  const draft = file.staff?.draft ?? null
  if (draft === null || draft.ready) return null
  const said = (file.staff?.notes ?? []).filter((note) => note.accountId !== person?.accountId && note.writtenAt > draft.updatedAt)
  return said.map((note) => <p key={note.writtenAt} className="note">{t('workspace.saidSince', { name: names.get(note.accountId) ?? t('worklist.somebody'), at: moment(note.writtenAt, language) })} «{note.text}»</p>)
}

export function standingIn(visit: Visit, file: WholeCase | null): Standing {
  const { form } = visit
  if (form.has('texto') || form.has('r')) {
    return {
      act: typedIn(visit, 'r'), grounds: new Set(form.getAll('g').map(String)), text: typedIn(visit, 'texto'),
      citations: new Map([...form.entries()].flatMap(([name, value]) => (name.startsWith('c-') && typeof value === 'string' && value !== '' ? [[name.slice(2), value] as const] : []))),
      granted: new Set(form.getAll('t').map(String)),
    }
  }
  const proposal = file?.staff?.draft?.proposal
  // What was cited or dismissed since the draft was kept is newer than the draft.
  const weighed = file?.staff?.weighed ?? []
  const dismissed = new Set(weighed.filter((w) => w.verdict === 'dismissed').map((w) => w.number))
  const drafted = (proposal?.reasons.citations ?? []).filter((c) => !dismissed.has(c.number)).map((c) => [c.number, c.ground] as const)
  return {
    act: proposal?.act ?? '', grounds: new Set(proposal?.reasons.grounds), text: proposal?.reasons.text ?? '', citations: new Map([...weighed.flatMap((w) => (w.verdict === 'cited' ? [[w.number, w.ground] as const] : [])), ...drafted]),
    granted: proposal?.act === 'partialGrant' ? new Set(proposal.granted.flatMap((c) => c.terms.map((term) => `${c.number}|${term}`))) : null,
  }
}

/** The absolute grounds (D486 art. 135), those with an aid or a tick in sight, the rest folded. */
function Absolute({ desk, chosen }: { desk: Desk; chosen: ReadonlySet<string> }) {
  const { t, site } = useFace()
  const all = site.law.grounds.filter((g) => g.right === 'mark' && (g.kind === 'absolute' || g.kind === 'badFaith'))
  const first = all.filter((g) => chosen.has(g.id) || desk.aids.some((a) => a.ground === g.id))
  const rest = all.filter((g) => !first.includes(g))
  const item = (g: (typeof all)[number]) => (
    <li key={g.id}>
      <div className="check"><input type="checkbox" id={`g-${g.id}`} name="g" value={g.id} defaultChecked={chosen.has(g.id)} /><label htmlFor={`g-${g.id}`}><GroundWords ground={g} /></label></div>
      <AidsOf desk={desk} ground={g.id} />
    </li>
  )
  return (
    <fieldset>
      <legend><h2>{t('workspace.absolute')}</h2></legend>
      {first.length === 0 ? <p>{t('workspace.noAids')}</p> : <ul className="weighed">{first.map(item)}</ul>}
      <details><summary>{t('workspace.otherGrounds', { count: rest.length })}</summary><ul className="weighed">{rest.map(item)}</ul></details>
    </fieldset>
  )
}

const relative = ['136-a', '136-b', '136-c', '136-d', '136-h'] as const

function Cite({ number, standing }: { number: string; standing: Standing }) {
  const { t } = useFace()
  const id = `c-${number}`
  return (
    <p className="cite-line">
      <label htmlFor={id}>{t('workspace.cite')}</label>
      <select id={id} name={id} defaultValue={standing.citations.get(number) ?? ''}>
        <option value="">{t('workspace.notCited')}</option>
        {relative.map((ground) => <option key={ground} value={ground}>{t(`workspace.cite_${ground}`)}</option>)}
      </select>
    </p>
  )
}

/** A sign that the list did not find: by its number. */
function OtherCitation({ visit }: { visit: Visit }) {
  const { t } = visit
  return (
    <details open={typedIn(visit, 'cita') !== ''}>
      <summary>{t('workspace.otherCitation')}</summary>
      <Field name="cita" label={t('workspace.otherCitationNumber')} hint={t('workspace.otherCitationHint')} width="medium" value={typedIn(visit, 'cita')} />
    </details>
  )
}

/** What a partial grant gives: class by class, term by term. */
function Granted({ file, granted }: { file: WholeCase; granted: ReadonlySet<string> | null }) {
  const { t } = useFace()
  return (
    <details open={granted !== null}>
      <summary>{t('workspace.whatIsGranted')}</summary>
      <p className="hint">{t('workspace.whatIsGrantedHint')}</p>
      {file.classes.map((c) => (
        <fieldset key={c.number} className="granted" data-class>
          <legend>{t('workspace.class', { number: c.number })}</legend>
          {c.terms.map((term) => {
            const value = `${c.number}|${term}`
            return <div className="check" key={term}><input type="checkbox" id={value} name="t" value={value} defaultChecked={granted?.has(value) ?? true} /><label htmlFor={value}>{term}</label></div>
          })}
        </fieldset>
      ))}
    </details>
  )
}

/** One amendment may be suggested before deciding (D486 art. 143): the party has its term to answer. */
function Suggest({ desk }: { desk: Desk }) {
  const visit = useFace()
  const { t, form } = visit
  const typed = form.get('acto') === 'suggestAmendment'
  return (
    <details className="suggest" open={typed}>
      <summary>{t('workspace.suggest')}</summary>
      <form method="post" action={visit.href(`/trabajo/${desk.file.number}`)} data-keep={`${desk.file.number} suggestion`}>
        <Wish /><input type="hidden" name="acto" value="suggestAmendment" />
        <Field name="sugerencia" label={t('workspace.suggestion')} hint={t('workspace.suggestionHint')} lines={4} value={typedIn(visit, 'sugerencia')} errors={desk.outcome.errors} />
        <CheckField name="entendido" label={t('workspace.suggestionTerm')} errors={desk.outcome.errors} />
        <KeyButton kind="secondary">{t('workspace.sendSuggestion')}</KeyButton>
      </form>
    </details>
  )
}
