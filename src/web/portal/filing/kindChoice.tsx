import type { SignKind } from '#casefile/sign.ts'
import { useFace } from '../../components/face.tsx'
import type { FieldError } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import { SaveButtons } from './frame.tsx'
import { commonKinds, kindHint, kindWord, otherKinds } from './kinds.ts'

/** Every kind of mark: the three that most people file in sight, the rest one click away. */
export function KindChoice({ value, errors }: { value: SignKind | undefined; errors: readonly FieldError[] }) {
  const { t } = useFace()
  const wrong = errors.find((error) => error.field === 'tipo')
  return (
    <>
      <fieldset className={`field kinds${wrong === undefined ? '' : ' wrong'}`} id="tipo" tabIndex={-1}>
        <legend>{t('filing.kindQuestion')}</legend>
        {wrong === undefined ? null : <p className="error"><Icon name="warning" /><span>{wrong.message}</span></p>}
        {commonKinds.map((kind) => <Kind key={kind} kind={kind} value={value} />)}
        <details className="more" open={value !== undefined && otherKinds.includes(value)}>
          <summary>{t('filing.otherKinds')}</summary>
          {otherKinds.map((kind) => <Kind key={kind} kind={kind} value={value} />)}
        </details>
      </fieldset>
      <SaveButtons word={t('filing.goOn')} />
    </>
  )
}

function Kind({ kind, value }: { kind: SignKind; value: SignKind | undefined }) {
  const { t } = useFace()
  return (
    <div className="check">
      <input type="radio" id={`tipo-${kind}`} name="tipo" value={kind} defaultChecked={kind === value} aria-describedby={`tipo-${kind}-que`} />
      <label htmlFor={`tipo-${kind}`}>{t(kindWord[kind])}</label>
      <p className="hint" id={`tipo-${kind}-que`}>{t(kindHint[kind])}</p>
    </div>
  )
}
