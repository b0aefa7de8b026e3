/** Tells whether a chosen file is the one whose hash stands on the page. The file is read here and sent nowhere. */
export async function compareFile(event: Event): Promise<void> {
  const input = event.target as HTMLInputElement
  const expected = input.dataset['compare']
  const file = input.files?.[0]
  const told = input.parentElement?.querySelector<HTMLElement>('[data-compared]')
  if (expected === undefined || file === undefined || told === null || told === undefined) return
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
  const same = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('') === expected
  told.textContent = (same ? input.dataset['same'] : input.dataset['different']) ?? ''
  told.className = same ? 'status done' : 'status attention'
}
