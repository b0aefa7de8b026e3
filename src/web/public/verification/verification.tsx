import { Button, Buttons } from '../../components/buttons.tsx'
import { ErrorSummary } from '../../components/errorSummary.tsx'
import { useFace } from '../../components/face.tsx'
import { Field, type FieldError } from '../../components/field.tsx'
import { redirect, typed, type Route, type View, type Visit } from '../../visit.ts'
import { pathOfNumber, typedCode } from '../numbers.ts'
import { VerifiedPage } from './verified.tsx'

/** `/verificar`: a code is typed; one that arrives in the address goes to its own page. */
export const verification: Route = {
  path: '/verificar',
  get: (visit) => {
    const code = typed(visit.query, 'codigo', 80)
    if (code === '') return asking(visit, code, visit.query.has('codigo') ? [{ field: 'codigo', message: visit.t('verification.typeCode') }] : [])
    return redirect(visit, pathOfNumber(code) ?? `/verificar/${encodeURIComponent(typedCode(code))}`)
  },
}

/** `/verificar/7K2Q-M9XD-4TFA-P1ZC`: where the QR of every paper leads. */
export const verified: Route = {
  path: '/verificar/:code',
  get: async (visit) => {
    const asked = visit.params['code'] ?? ''
    const gazette = /^gaceta-(\d{4}-\d{2}-\d{2})$/i.exec(asked)
    // An issue of the gazette is known by its day, and proves itself on its own page.
    if (gazette !== null) return redirect(visit, `/gaceta/${gazette[1] ?? ''}`)
    const { read } = visit.site
    const found = (await read.verify(asked)) ?? (await read.verify(typedCode(asked)))
    if (found === undefined) return asking(visit, asked.slice(0, 80), [{ field: 'codigo', message: visit.t('verification.unknown', { code: asked.slice(0, 80) }) }], 404)
    if (found.code !== asked) return redirect(visit, `/verificar/${encodeURIComponent(found.code)}`)
    return { title: visit.t('verification.title'), unlisted: true, seed: found.number, body: <VerifiedPage found={found} /> }
  },
}

function asking(visit: Visit, code: string, errors: readonly FieldError[], status: 404 | 422 = 422): View {
  return {
    title: visit.t('verification.title'), description: visit.t('verification.description'), status: errors.length === 0 ? 200 : status, unlisted: errors.length > 0,
    body: <Asking code={code} errors={errors} unknown={status === 404 && errors.length > 0} />,
  }
}

function Asking({ code, errors, unknown }: { code: string; errors: readonly FieldError[]; unknown: boolean }) {
  const visit = useFace()
  const { t } = visit
  return (
    <div className="prose">
      <ErrorSummary errors={errors} />
      <h1>{t('verification.title')}</h1>
      <p className="lead">{t('verification.lead')}</p>
      {unknown ? <p className="note">{t('verification.unknownWhy')}</p> : null}
      <form method="get" action={visit.href('/verificar')} noValidate>
        <Field name="codigo" label={t('verification.code')} hint={t('verification.codeHint')} value={code} errors={errors} autocomplete="off" />
        <Buttons><Button>{t('verification.check')}</Button></Buttons>
      </form>
    </div>
  )
}
