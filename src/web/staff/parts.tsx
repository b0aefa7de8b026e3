import type { Refusal } from '#casefile/refusal.ts'
import type { PaperPreview } from '#office/preview.ts'
import type { ReactNode } from 'react'
import { useFace } from '../components/face.tsx'
import type { FieldError } from '../components/field.tsx'
import { Status } from '../components/status.tsx'
import type { Key } from '../locales/say.ts'
import { flawsAsErrors, type Fields } from '../portal/flaws.ts'
import { meantBy, type Visit } from '../visit.ts'
import { takes, type Stage } from './stages.ts'

/** One wish, one id, made when the form is shown: two clicks do one thing. */
export function Wish({ value }: { value?: string }) {
  return <input type="hidden" name="wish" value={value ?? crypto.randomUUID()} />
}

export function wishOf(form: FormData): string {
  const wish = form.get('wish')
  return typeof wish === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(wish) ? wish : crypto.randomUUID()
}

/** What was just done, told once at the top after the redirect (`?hecho=taken`). */
export function Done({ words }: { words: Readonly<Record<string, Key>> }) {
  const { query, t } = useFace()
  const key = meantBy(words, query.get('hecho'))
  return key === undefined ? null : <p className="told" role="status"><Status tone="done">{t(key)}</Status></p>
}

/** A refusal as errors for the summary above a form: what could not be read beside its own field by `fields`, all else beside `field`. */
export function asErrors(visit: Visit, refusal: Refusal, field = 'main', fields: Fields = {}): readonly FieldError[] {
  return flawsAsErrors(visit, refusal, fields, field)
}

/** A submit button that a key presses where the script runs; `?` lists the keys. */
export function KeyButton(props: { readonly k?: string; readonly kind?: 'primary' | 'secondary' | 'quiet'; readonly name?: string; readonly value?: string; readonly form?: string; readonly children: ReactNode }) {
  const { k, kind = 'primary', name, value, form, children } = props
  return (
    <button
      type="submit" className={`button ${kind}`}
      {...(name === undefined ? {} : { name })} {...(value === undefined ? {} : { value })} {...(form === undefined ? {} : { form })}
      {...(k === undefined ? {} : { 'data-key': k, 'aria-keyshortcuts': k })}
    >
      {children}{k === undefined ? null : <kbd aria-hidden="true">{k}</kbd>}
    </button>
  )
}

/** The next file, one key away, for who may take one. */
export function NextFile({ stage, after }: { stage: Stage; after: string }) {
  const { t, href, person } = useFace()
  if (person === null || !takes(person)) return null
  return (
    <form method="post" action={href('/trabajo/siguiente')}>
      <input type="hidden" name="etapa" value={stage} /><input type="hidden" name="desde" value={after} /><Wish />
      <KeyButton k="n" kind="secondary">{t('workspace.next')}</KeyButton>
    </form>
  )
}

export type Hotkey = { readonly k: string; readonly does: Key }

/** The keys of a page. One letter does much, so they can be switched off (WCAG 2.1.4); the choice stays in this browser. */
export function Keys({ keys: all }: { keys: readonly Hotkey[] }) {
  const { t, person } = useFace()
  const keys = all.filter(({ k }) => k !== 'n' || (person !== null && takes(person)))
  return (
    <details className="keys" data-keys data-needs-script hidden>
      <summary>{t('worklist.keys')} <kbd aria-hidden="true">?</kbd></summary>
      <dl>{keys.map(({ k, does }) => <div key={k}><dt><kbd>{k}</kbd></dt><dd>{t(does)}</dd></div>)}</dl>
      <p className="check"><input type="checkbox" id="atajos" data-keys-switch defaultChecked /><label htmlFor="atajos">{t('worklist.keysOn')}</label></p>
    </details>
  )
}

/** A paper as it would read. It is not one: no number, nothing recorded. */
export function PaperBlocks({ paper }: { paper: PaperPreview }) {
  const { t, site, language } = useFace()
  return (
    <article className="paper-preview" lang="es">
      <p className="paper-note" lang={language}>{t('workspace.previewNote')}</p>
      {paper.body === null ? null : <p>{paper.body}</p>}
      <h3>{paper.title}</h3>
      {paper.addressee === null ? null : <p>{paper.addressee}</p>}
      {paper.sections.map((section) => (
        <section key={section.heading}><h4>{section.heading}</h4>{section.paragraphs.map((p) => <p key={p}>{p}</p>)}</section>
      ))}
      {paper.text === null || paper.text === '' ? null : paper.text.split('\n').filter((p) => p.trim() !== '').map((p, i) => <p key={i}>{p}</p>)}
      {paper.defects.length === 0 ? null : <ol>{paper.defects.map((d) => <li key={d.what}>{d.what} <span className="cite">{site.cite(d.article, language)}</span></li>)}</ol>}
      {paper.operative.length === 0 ? null : <><h4>SE RESUELVE</h4><ol>{paper.operative.map((o) => <li key={o}>{o}</li>)}</ol></>}
      {paper.operative.length === 0 ? null : <ul>{paper.classes.map((c) => <li key={c.number}><span className="num">Clase {c.number}</span>: {c.goods}</li>)}</ul>}
      {paper.term === null ? null : <p>{paper.term}</p>}
      {paper.warning === null ? null : <p className="note">{paper.warning}</p>}
      {paper.remedies === null ? null : <p className="small">{paper.remedies}</p>}
    </article>
  )
}

/** `30: café; té` lines as classes, and the lines that cannot be read. */
export function classesTyped(text: string): { readonly classes: readonly { readonly number: number; readonly terms: readonly string[] }[]; readonly wrong: readonly string[] } {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim()).filter((line) => line !== '')
  const read = lines.map((line) => ({ line, found: /^(\d{1,2})\s*[:.-]\s*(.+)$/.exec(line) }))
  return {
    classes: read.flatMap(({ found }) => (found ? [{ number: Number(found[1]), terms: (found[2] ?? '').split(/\s*;\s*/).filter((term) => term !== '') }] : [])),
    wrong: read.filter(({ found }) => !found || Number(found[1]) < 1 || Number(found[1]) > 45).map(({ line }) => line.slice(0, 60)),
  }
}

export const classesText = (classes: readonly { readonly number: number; readonly terms: readonly string[] }[]): string => classes.map((c) => `${c.number}: ${c.terms.join('; ')}`).join('\n')
