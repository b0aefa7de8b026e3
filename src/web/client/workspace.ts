/**
 * The office's own screens where scripts run: keys, nothing typed is lost, drafts kept while they are written.
 * Every button works without it; it hooks on data attributes.
 */
const all = <E extends Element>(selector: string): E[] => [...document.querySelectorAll<E>(selector)]

export function workspace(): void {
  forgetSent()
  tellOnce()
  keys()
  for (const form of all<HTMLFormElement>('form[data-keep]')) keep(form)
  for (const form of all<HTMLFormElement>('form[data-draft]')) autosave(form)
}

const off = 'tocapu keys off'

/** One letter does much: only outside text boxes, and only while the person wants it. */
function keys(): void {
  const help = document.querySelector<HTMLDetailsElement>('[data-keys]')
  if (help === null) return
  const box = help.querySelector<HTMLInputElement>('[data-keys-switch]')
  if (box !== null) {
    box.checked = localStorage.getItem(off) === null
    box.addEventListener('change', () => { if (box.checked) localStorage.removeItem(off); else localStorage.setItem(off, '1') })
  }
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    if (event.key === '?') return toggle(help)
    if (localStorage.getItem(off) === null && pressed(event)) event.preventDefault()
  })
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  const { tagName } = target
  return target.isContentEditable || tagName === 'TEXTAREA' || tagName === 'SELECT' || (target instanceof HTMLInputElement && !['checkbox', 'radio', 'submit', 'button'].includes(target.type))
}

function toggle(help: HTMLDetailsElement): void {
  help.open = !help.open
  if (help.open) { help.scrollIntoView({ block: 'nearest' }); help.querySelector('summary')?.focus() }
}

/** Whether the key did something. */
function pressed(event: KeyboardEvent): boolean {
  const button = all<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`).find((one) => one.offsetParent !== null)
  if (button !== undefined) {
    button.click()
    return true
  }
  if (focus(`[data-focus-key="${CSS.escape(event.key)}"]`)) return true
  if (event.key === 'j' || event.key === 'k') return step(event.key === 'j' ? 1 : -1)
  if (event.key === '/') return focus('[data-search]')
  if (event.key === 'i') return focus('#nota')
  if (/^[1-9]$/.test(event.key)) return propose(Number(event.key))
  return false
}

/** The proposals of a draft decision, by their place. */
function propose(place: number): boolean {
  const radio = all<HTMLInputElement>('input[type="radio"][name="r"]')[place - 1]
  radio?.click()
  return radio !== undefined
}

function focus(selector: string): boolean {
  const box = all<HTMLElement>(selector).find((one) => one.offsetParent !== null)
  box?.focus()
  return box !== undefined
}

/** The next or the previous row of a list; Enter then follows its link, as everywhere. */
function step(by: 1 | -1): boolean {
  const links = all<HTMLAnchorElement>('[data-list] [data-item] a')
  if (links.length === 0) return false
  const rows = all<HTMLElement>('[data-list] [data-item]')
  const now = rows.findIndex((row) => row.contains(document.activeElement))
  const next = rows[now < 0 ? (by === 1 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, now + by))]
  next?.querySelector('a')?.focus()
  return true
}

/** Field, value, and of a box or a choice whether it is ticked. */
type Typed = readonly [name: string, value: string, ticked?: boolean]

/** What is typed in a form stays in this browser until it was sent and done, under the file and its version. */
function keep(form: HTMLFormElement): void {
  const name = keptName(form)
  const kept = JSON.parse(localStorage.getItem(name) ?? '[]') as readonly Typed[]
  // A form shown again with what was wrong says what was sent: that is newer.
  if (document.querySelector('.errors') === null) restore(form, kept)
  const write = (): void => localStorage.setItem(name, JSON.stringify(typedIn(form, new Set(kept.map(keyOf)))))
  form.addEventListener('input', write)
  form.addEventListener('change', write)
  form.addEventListener('submit', () => sessionStorage.setItem(sent, name))
  prune()
}

const keptName = (form: HTMLFormElement) => `tocapu ${form.dataset['keep'] ?? ''}`

const sent = 'tocapu sent'

/** What was sent and done is kept no longer, whichever page says so: the next paper filing must not open with the last one's applicant. */
function forgetSent(): void {
  const name = sessionStorage.getItem(sent)
  if (name === null || document.querySelector('.told, [data-done]') === null) return
  localStorage.removeItem(name)
  sessionStorage.removeItem(sent)
}

/** What was just done is told once: a reload shows the page without it. */
function tellOnce(): void {
  const here = new URL(location.href)
  if (!here.searchParams.has('hecho')) return
  here.searchParams.delete('hecho')
  history.replaceState(null, '', here)
}

const outside = new Set(['wish', 'seen', 'acto', 'papel'])

type Choice = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isChoice = (field: Element): field is Choice => field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && field.type !== 'file' && field.type !== 'hidden')
const isBox = (field: Element): field is HTMLInputElement => field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')
const keyOf = ([name, value, ticked]: Typed) => (ticked === undefined ? name : `${name}=${value}`)
const fieldsOf = (form: HTMLFormElement) => [...form.elements].filter(isChoice).filter(({ name }) => name !== '' && !outside.has(name))
const now = (field: Choice): Typed => (isBox(field) ? [field.name, field.value, field.checked] : [field.name, field.value])

/** Only what differs from the page as it came: what the office learnt meanwhile is newer than what nobody touched. */
function typedIn(form: HTMLFormElement, before: ReadonlySet<string>): readonly Typed[] {
  return fieldsOf(form).filter((field) => isChanged(field) || before.has(keyOf(now(field)))).map(now)
}

function isChanged(field: Choice): boolean {
  if (isBox(field)) return field.checked !== field.defaultChecked
  if (!(field instanceof HTMLSelectElement)) return field.value !== field.defaultValue
  return field.value !== ([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.value
}

function restore(form: HTMLFormElement, kept: readonly Typed[]): void {
  for (const field of fieldsOf(form)) {
    const found = kept.find((one) => keyOf(one) === keyOf(now(field)))
    if (found === undefined) continue
    if (isBox(field)) field.checked = found[2] === true
    else field.value = found[1]
  }
}

/** Sixty forms are kept at most: an office works many files. */
function prune(): void {
  const names = Object.keys(localStorage).filter((name) => name.startsWith('tocapu ') && name !== off)
  for (const name of names.slice(0, Math.max(0, names.length - 60))) localStorage.removeItem(name)
}

/** The decision's draft is kept by the office too, a second after the last key. */
function autosave(form: HTMLFormElement): void {
  const line = form.querySelector('[data-draft-saved]')
  let waiting = 0
  const save = async (): Promise<void> => {
    const body = new FormData(form)
    const kept = localStorage.getItem(keptName(form))
    body.set('autosave', '1')
    body.set('acto', 'save')
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(body as unknown as Record<string, string>) })
    if (answer.status !== 204) return
    // The office has it now, and what it learns next is newer.
    if (localStorage.getItem(keptName(form)) === kept) localStorage.removeItem(keptName(form))
    const at = new Date()
    const time = `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
    if (line !== null) line.textContent = (form.dataset['draft'] ?? '').replace('{time}', time)
  }
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = window.setTimeout(() => void save().catch(() => undefined), 1000)
  })
}
