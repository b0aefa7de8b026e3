/** A control of a form with the values that it offers; the first is what a browser would send. */
export type Control = { readonly name: string; readonly values: readonly string[]; readonly file: boolean }

export type Form = { readonly action: string; readonly method: 'GET' | 'POST'; readonly multipart: boolean; readonly controls: readonly Control[]; /** Buttons with a name, one of which is pressed. */ readonly buttons: readonly (readonly [name: string, value: string])[] }

/** The forms of a page as our own pages write them: attributes in double quotes, no form within another. */
export function formsOf(html: string, url: string): readonly Form[] {
  const own = [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head = '', inside = '']) => formOf(head, inside + outside(html, attribute(head, 'id')), url))
  return own.filter((form) => form.action.startsWith('/'))
}

/** Links of a page to other pages of the site. */
export function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/<a\b[^>]*\bhref="([^"#]+)/g)].map(([, href = '']) => plain(href)).filter((href) => href.startsWith('/') && !href.startsWith('//'))
}

/** Controls elsewhere in the page that say they are of this form. */
function outside(html: string, id: string | undefined): string {
  if (id === undefined) return ''
  return [...html.matchAll(/<(?:input|button)\b[^>]*>|<(?:select|textarea)\b[^>]*>[\s\S]*?<\/(?:select|textarea)>/g)].map(([all]) => all).filter((all) => all.slice(0, all.indexOf('>')).includes(` form="${id}"`)).join('')
}

function formOf(head: string, inside: string, url: string): Form {
  const controls = new Map<string, Control>()
  const add = (name: string | undefined, values: readonly string[], file = false) => {
    if (name === undefined) return
    const old = controls.get(name)
    controls.set(name, { name, values: [...(old?.values ?? []), ...values], file: file || (old?.file ?? false) })
  }
  const buttons: [string, string][] = []
  for (const [, tag = '', attributes = ''] of inside.matchAll(/<(input|button)\b([^>]*)>/g)) {
    const [name, type, value] = [attribute(attributes, 'name'), attribute(attributes, 'type') ?? (tag === 'button' ? 'submit' : 'text'), attribute(attributes, 'value') ?? '']
    if (tag === 'button' || type === 'submit') {
      if (name !== undefined) buttons.push([name, value])
    } else if (tag === 'input') add(name, [type === 'checkbox' && value === '' ? 'on' : value], type === 'file')
  }
  for (const [, attributes = '', options = ''] of inside.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    add(attribute(attributes, 'name'), [...options.matchAll(/<option\b([^>]*)>([^<]*)/g)].map(([, given = '', text = '']) => attribute(given, 'value') ?? plain(text)))
  }
  for (const [, attributes = '', text = ''] of inside.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) add(attribute(attributes, 'name'), [plain(text)])
  return {
    action: attribute(head, 'action') ?? url, method: attribute(head, 'method')?.toUpperCase() === 'POST' ? 'POST' : 'GET',
    multipart: attribute(head, 'enctype') === 'multipart/form-data', controls: [...controls.values()], buttons,
  }
}

function attribute(text: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'i').exec(text)
  return found ? plain(found[1] ?? '') : undefined
}

const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
