import type { ReactNode } from 'react'
import { useFace } from './face.tsx'

type Kind = 'primary' | 'secondary' | 'quiet'

/** A submit button. `name`/`value` tell which one was pressed. One primary a page. */
export function Button(props: { kind?: Kind; name?: string; value?: string; children: ReactNode }) {
  const { kind = 'primary', name, value, children } = props
  return (
    <button type="submit" className={`button ${kind}`} {...(name === undefined ? {} : { name })} {...(value === undefined ? {} : { value })}>
      {children}
    </button>
  )
}

/** A link that looks like a button: it goes somewhere and changes nothing. `href` is the Spanish path. */
export function LinkButton({ href, kind = 'primary', children }: { href: string; kind?: Kind; children: ReactNode }) {
  return <Link href={href} className={`button ${kind}`}>{children}</Link>
}

/** A link inside the site, in the visitor's language. */
export function Link({ href, className, children }: { href: string; className?: string; children: ReactNode }) {
  const visit = useFace()
  return <a href={visit.href(href)} {...(className === undefined ? {} : { className })}>{children}</a>
}

/** Buttons of one form, the main one first. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className="buttons">{children}</div>
}

/** Copies this page's address, and prints it: both need the script and stay hidden without it. */
export function ShareTools() {
  const { t } = useFace()
  return (
    <p className="tools" hidden data-needs-script>
      <button type="button" className="button quiet" data-copy={t('parts.copied')}>{t('parts.copy')}</button>
      <button type="button" className="button quiet" data-print>{t('parts.print')}</button>
    </p>
  )
}
