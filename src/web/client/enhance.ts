import { autosave } from './filing.ts'
import { compareFile } from './compare.ts'
import { workspace } from './workspace.ts'

/**
 * What makes the pages better where scripts run. Nothing here is needed: every page works without it.
 * Hooks are data attributes, so that no page knows this file.
 */
const all = <E extends Element>(selector: string, root: ParentNode = document): E[] => [...root.querySelectorAll<E>(selector)]

/** Shows the tools that only work here. */
function showTools(root: ParentNode): void {
  for (const element of all<HTMLElement>('[data-needs-script]', root)) element.hidden = false
}

/** Copy this address; print this page. */
function tools(event: Event): void {
  const button = (event.target as Element).closest<HTMLButtonElement>('button')
  if (button === null) return
  if (button.dataset['print'] !== undefined) print()
  const said = button.dataset['copy']
  if (said !== undefined) void navigator.clipboard.writeText(location.href).then(() => { button.textContent = said })
}

/** Open menus close on Escape, with the focus back on their button, and on a click elsewhere. */
function closeDrawers(event: Event): void {
  for (const drawer of all<HTMLDetailsElement>('details[data-drawer][open]')) {
    if (event.type === 'click' && drawer.contains(event.target as Node)) continue
    if (event.type === 'keydown' && drawer.contains(document.activeElement)) drawer.querySelector('summary')?.focus()
    drawer.open = false
  }
}

/** A box above a long list that keeps the options holding what is typed, whatever the accents. */
function filterSelects(root: ParentNode): void {
  for (const select of all<HTMLSelectElement>('select[data-filter]', root)) {
    const box = document.createElement('input')
    box.type = 'search'
    box.placeholder = select.dataset['filter'] ?? ''
    box.setAttribute('aria-label', box.placeholder)
    box.setAttribute('aria-controls', select.id)
    box.autocomplete = 'off'
    const whole = select.cloneNode(true) as HTMLSelectElement
    box.addEventListener('input', () => narrow(select, whole, box.value))
    select.before(box)
  }
}

function narrow(select: HTMLSelectElement, whole: HTMLSelectElement, text: string): void {
  const kept = select.value
  const words = plain(text).split(/\s+/).filter(Boolean)
  const copy = whole.cloneNode(true) as HTMLSelectElement
  for (const option of [...copy.options]) {
    const group = option.parentElement instanceof HTMLOptGroupElement ? option.parentElement.label : ''
    const held = plain(`${option.text} ${option.value} ${group}`)
    if (option.value !== '' && !words.every((word) => held.includes(word))) option.remove()
  }
  for (const group of all<HTMLOptGroupElement>('optgroup', copy)) if (group.children.length === 0) group.remove()
  select.replaceChildren(...copy.childNodes)
  const found = [...select.options].filter((option) => option.value !== '')
  select.value = found.some((option) => option.value === kept) ? kept : words.length > 0 ? found[0]?.value ?? '' : ''
  select.dispatchEvent(new Event('change', { bubbles: true }))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Forms that only ask (`data-live`) show their answer while they are filled, into the element they name. */
function liveForms(): void {
  for (const form of all<HTMLFormElement>('form[data-live]')) {
    let waiting = 0
    let asked = 0
    const ask = async (): Promise<void> => {
      const turn = ++asked
      const query = new URLSearchParams(new FormData(form) as unknown as Record<string, string>)
      const answer = await fetch(`${form.action}?${query.toString()}`, { headers: { accept: 'text/html' } })
      if (turn !== asked || !answer.ok) return
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const selector = form.dataset['live'] ?? ''
      const fresh = page.querySelector(selector)
      if (fresh === null) return
      document.querySelector(selector)?.replaceWith(document.adoptNode(fresh))
      showTools(fresh)
      history.replaceState(null, '', answer.url)
    }
    const soon = (event: Event): void => {
      // The box that narrows a list is no question.
      if ((event.target as HTMLInputElement).name === '') return
      clearTimeout(waiting)
      waiting = window.setTimeout(() => void ask().catch(() => undefined), 250)
    }
    form.addEventListener('input', soon)
    form.addEventListener('change', soon)
  }
}

/** The same form is not sent twice by a double click. */
function sendOnce(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement
  if (form.method !== 'post') return
  if (form.dataset['sent'] !== undefined) event.preventDefault()
  form.dataset['sent'] = ''
  setTimeout(() => delete form.dataset['sent'], 5000)
}

workspace()
showTools(document)
filterSelects(document)
liveForms()
autosave()
document.addEventListener('click', tools)
document.addEventListener('click', closeDrawers)
document.addEventListener('keydown', (event) => { if (event.key === 'Escape') closeDrawers(event) })
document.addEventListener('submit', sendOnce)
document.addEventListener('change', (event) => void compareFile(event).catch(() => undefined))
