import type { Fee } from '#law/rules.ts'
import { Button, Buttons } from '../components/buttons.tsx'
import { useFace } from '../components/face.tsx'
import { soles } from '../locales/dates.ts'
import { feesToday } from '../fees.ts'
import type { Key } from '../locales/say.ts'
import { typed, type Visit } from '../visit.ts'
import type { AskedFees } from './feeAsk.ts'

const groupOf: Readonly<Record<string, Key>> = {
  TM: 'fees.group_TM', TN: 'fees.group_other_signs', SL: 'fees.group_other_signs', CM: 'fees.group_other_signs', CT: 'fees.group_other_signs',
  DO: 'fees.group_DO', PAT: 'fees.group_PAT', UM: 'fees.group_UM', DES: 'fees.group_DES', INF: 'fees.group_INF',
}

/** Every fee in force, with a box for how many: the price list and the calculator are one thing. */
export function FeeGroups({ asked }: { asked: AskedFees }) {
  const visit = useFace()
  const { t } = visit
  return (
    <section className="fee-groups">
      <h2>{t('fees.any')}</h2>
      <p>{t('fees.anyLead')}</p>
      <form method="get" action={visit.href('/tasas')} noValidate>
        {grouped(visit).map(([group, fees]) => (
          <details key={group} open={fees.some((fee) => visit.query.has(fee.code) && visit.query.get(fee.code) !== '')}>
            <summary>{t(group)}</summary>
            <ul>{fees.map((fee) => <FeeLine key={fee.code} fee={fee} asked={asked} />)}</ul>
          </details>
        ))}
        <div className="inline-fields">
          <input type="hidden" name="fecha" value={asked.on} />
          <CheckBox checked={asked.ask.smallEnterprise} />
        </div>
        <Buttons><Button kind="secondary">{t('fees.compute')}</Button></Buttons>
      </form>
    </section>
  )
}

/** The same question as in the first form, under an id of its own. */
function CheckBox({ checked }: { checked: boolean }) {
  const { t } = useFace()
  return (
    <div className="field check">
      <input type="checkbox" id="mype-otras" name="mype" value="si" defaultChecked={checked} />
      <label htmlFor="mype-otras">{t('fees.small')}</label>
    </div>
  )
}

function FeeLine({ fee, asked }: { fee: Fee; asked: AskedFees }) {
  const { t, language, query } = useFace()
  const concept = language === 'es' ? fee.conceptEs : fee.conceptEn
  const error = asked.errors.find((one) => one.field === fee.code)
  return (
    <li>
      <span className="concept">{concept} <span className="code num">{fee.code}</span></span>
      <span className="num">{fee.published === null ? t('fees.unknown') : soles(fee.published, language)}</span>
      <input
        id={fee.code} name={fee.code} inputMode="numeric" className="num" aria-label={t('fees.quantityOf', { concept })}
        defaultValue={typed(query, fee.code, 10)} {...(error === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': `${fee.code}-error` })}
      />
      {error === undefined ? null : <span className="error" id={`${fee.code}-error`}>{error.message}</span>}
    </li>
  )
}

function grouped(visit: Visit): readonly (readonly [Key, readonly Fee[]])[] {
  const groups = new Map<Key, Fee[]>()
  for (const fee of feesToday(visit)) {
    const group = groupOf[fee.code.split('-')[0] ?? ''] ?? 'fees.group_other'
    groups.set(group, [...(groups.get(group) ?? []), fee])
  }
  return [...groups]
}
