import type { WholeCase } from '#office/read/index.ts'
import type { Refusal } from '#casefile/refusal.ts'
import { useFace } from '../components/face.tsx'
import { Field, type FieldError } from '../components/field.tsx'
import { longDate } from '../locales/dates.ts'
import type { Key } from '../locales/say.ts'
import { typedIn } from './checklist.tsx'
import { KeyButton, Wish } from './parts.tsx'

/** A notice that its party challenges: dismissed, and it counts from its own date, or made again (LPAG arts 26–27). For whoever decides. */
export function ChallengePanel({ file, acts, errors }: { file: WholeCase; acts: ReadonlyMap<string, Refusal | null>; errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t, language } = visit
  const challenged = acts.get('dismissChallenge') === null ? file.notices.filter((n) => n.status === 'challenged') : []
  return challenged.map((notice) => (
    <form key={notice.noticeId} method="post" action={visit.href(`/trabajo/${file.number}`)} className="part" noValidate>
      <Wish /><input type="hidden" name="seen" value={file.version} /><input type="hidden" name="notificacion" value={notice.noticeId} />
      <h2>{t('workspace.challenge')}: {t(`counter.about_${notice.about}` as Key)}</h2>
      <p>{t('workspace.challengeLead', { date: notice.effectiveOn === null ? '' : longDate(notice.effectiveOn, language) })}</p>
      {notice.challenge === null ? null : <p><a href={notice.challenge.url}>{t('workspace.readChallenge')}</a></p>}
      <Field name="motivo" label={t('workspace.challengeReason')} lines={3} value={typedIn(visit, 'motivo')} errors={errors} />
      <div className="buttons">
        <KeyButton kind="secondary" name="acto" value="dismissChallenge">{t('workspace.dismissChallenge')}</KeyButton>
        <KeyButton kind="primary" name="acto" value="repeatNotice">{t('workspace.repeatNotice')}</KeyButton>
      </div>
    </form>
  ))
}
