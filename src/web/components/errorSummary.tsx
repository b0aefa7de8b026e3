import { useFace } from './face.tsx'
import type { FieldError } from './field.tsx'

/**
 * What stops the form, at the top, each line leading to its field. It takes the focus when the page opens
 * (`autofocus`, so without script too). Answer such a page with 422.
 */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const { t } = useFace()
  if (errors.length === 0) return null
  return (
    <div className="errors" role="alert" aria-labelledby="errors-title" tabIndex={-1} autoFocus>
      <h2 id="errors-title">{t('parts.errorsTitle', { count: errors.length })}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.field + error.message}><a href={`#${error.field}`}>{error.message}</a></li>
        ))}
      </ul>
    </div>
  )
}
