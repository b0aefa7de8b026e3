import { EmptyState, Refused } from '../components/emptyState.tsx'
import { useFace } from '../components/face.tsx'
import { Field } from '../components/field.tsx'
import { moment } from '../locales/dates.ts'
import { typedIn } from './checklist.tsx'
import { isRefused } from './entry.tsx'
import { KeyButton, PaperBlocks, Wish } from './parts.tsx'
import type { Desk } from './desk.ts'

/** For whoever decides: the draft as a decision, to sign or to send back. Drafter and signer are two people (DL1033 art. 42). */
export function SignPanel({ desk }: { desk: Desk }) {
  const visit = useFace()
  const { t, language, person } = visit
  const { file, names, drafted, outcome } = desk
  const draft = file.staff?.draft ?? null
  if (draft === null || !draft.ready) return <EmptyState title={t('workspace.noDraft')} why={t('workspace.noDraftWhy')} />
  const act = draft.proposal.act
  const own = draft.drafter === person?.accountId
  const barred = own ? null : desk.acts.get(act) ?? null
  return (
    <section className="sign-panel">
      <h2>{t('workspace.toSign')}</h2>
      <p>{t('workspace.draftedBy', { name: names.get(draft.drafter) ?? t('worklist.somebody'), at: moment(draft.updatedAt, language) })}</p>
      <p className="big"><strong>{t(`workspace.act_${act}`)}</strong></p>
      {drafted === null ? null : isRefused(drafted) ? <Refused refusal={drafted} /> : <PaperBlocks paper={drafted} />}
      {own ? <p className="note">{t('workspace.ownDraft')}</p> : barred !== null ? <Refused refusal={barred} /> : (
        <form method="post" action={visit.href(`/trabajo/${file.number}`)}>
          <Wish /><input type="hidden" name="seen" value={file.version} /><input type="hidden" name="acto" value="sign" /><input type="hidden" name="r" value={act} />
          <p className="hint">{t('workspace.signHint')}</p>
          <div className="buttons"><KeyButton k="s">{t('workspace.sign')}</KeyButton></div>
        </form>
      )}
      <details className="suggest" open={outcome.errors.some((e) => e.field === 'razon')}>
        <summary>{t('workspace.return')}</summary>
        <form method="post" action={visit.href(`/trabajo/${file.number}`)} data-keep={`${file.number} return`}>
          <Wish /><input type="hidden" name="acto" value="return" />
          <Field name="razon" label={t('workspace.returnReason')} hint={t('workspace.returnHint')} lines={3} value={typedIn(visit, 'razon')} errors={outcome.errors} />
          <KeyButton kind="secondary">{t('workspace.returnSend')}</KeyButton>
        </form>
      </details>
    </section>
  )
}
