/**
 * A form with `data-autosave` is saved while it is typed: the whole page is asked for again and what stands beside the
 * form is replaced. Nothing here is needed: the form's own buttons save as well.
 */
const pause = 900
const regions = ['lado', 'conflicto'] as const

type Saving = { timer: number; going: Promise<void> | undefined; stopped: boolean }

export function autosave(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-autosave]')
  if (form === null) return
  const saving: Saving = { timer: 0, going: undefined, stopped: false }
  const later = (event: Event): void => {
    const field = event.target as HTMLInputElement
    // A file is sent by its own button: it is looked at, and shown back.
    if (saving.stopped || field.type === 'file' || field.name === '') return
    clearTimeout(saving.timer)
    saving.timer = window.setTimeout(() => { begin(form, saving) }, pause)
  }
  form.addEventListener('input', later)
  form.addEventListener('change', later)
  // A save on its way must arrive before the form does, or the two would look like two people.
  form.addEventListener('submit', (event) => { waitFor(event, form, saving) })
}

function begin(form: HTMLFormElement, saving: Saving): void {
  // Two people differ: from here on only the person chooses, by sending the form.
  if (saving.stopped) return
  if (saving.going !== undefined) {
    saving.timer = window.setTimeout(() => { begin(form, saving) }, pause)
    return
  }
  saving.going = save(form, saving).catch(() => { tell(form, 'offline') }).finally(() => { saving.going = undefined })
}

async function save(form: HTMLFormElement, saving: Saving): Promise<void> {
  const body = new FormData(form)
  for (const [name, value] of [...body.entries()]) if (typeof value !== 'string') body.delete(name)
  body.set('autosave', '1')
  const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'text/html' } })
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  if (answer.status !== 200 && answer.status !== 409) return tell(form, answer.status === 401 ? 'session' : 'wrong')
  for (const region of regions) {
    const fresh = page.getElementById(region)
    if (fresh !== null) document.getElementById(region)?.replaceWith(document.adoptNode(fresh))
  }
  const there = page.querySelector<HTMLFormElement>('form[data-autosave]')
  if (answer.status === 409) saving.stopped = true
  if (there !== null) adopt(form, there)
}

/** The marks by which the next save is known: what was saved, and the place of what was new. */
function adopt(form: HTMLFormElement, there: HTMLFormElement): void {
  for (const name of ['antes', 'n']) {
    const fresh = there.querySelector<HTMLInputElement>(`input[name="${name}"]`)
    const here = form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)
    if (fresh !== null) for (const input of here) input.value = fresh.value
  }
  form.setAttribute('action', there.getAttribute('action') ?? form.action)
}

function tell(form: HTMLFormElement, what: 'offline' | 'wrong' | 'session'): void {
  const said = document.getElementById('guardado')
  if (said !== null) said.textContent = form.dataset[what] ?? ''
}

function waitFor(event: SubmitEvent, form: HTMLFormElement, saving: Saving): void {
  clearTimeout(saving.timer)
  if (saving.going === undefined) return
  event.preventDefault()
  event.stopImmediatePropagation()
  const { submitter } = event
  void saving.going.finally(() => { form.requestSubmit(submitter) })
}
