import type { Role } from '#casefile/actor.ts'
import { bankFile } from '#office/bank-file.ts'
import type { Office } from '#office/office.ts'
import type { Open } from '#office/open.ts'
import type { Who } from '#office/permissions.ts'
import { chance } from './chance.ts'
import { inventedClasses, inventedMark, inventedParty } from './invented.ts'
import { must } from './lives.ts'

/** What people and the office have to do with each other besides files: a power, a link asked for, an abstention, payments that do not match. */
export async function dealings({ office, open, who }: { readonly office: Office; readonly open: Open; readonly who: (role: Role) => Who }): Promise<void> {
  const c = chance(20_260_301)
  const [applicant, representative, desk] = [who('applicant'), who('representative'), who('filingDesk')]
  const today = await office.today()
  const paper = must(await office.upload(representative, { as: 'power', title: 'poder-inventado.svg', bytes: new TextEncoder().encode(lines) }), 'power paper')
  const granted = { ...inventedParty(c), kind: 'company' as const, name: 'Textiles Inventados del Sur S. A. C.', document: { kind: 'RUC' as const, number: '20131312955' } }
  must(await office.powers.record(representative, {
    grantor: { kind: granted.kind, name: granted.name, document: granted.document }, signerCapacity: 'Gerente general', representative: { kind: 'person', name: 'Representante de demostración', domiciledInPeru: true, country: 'PE', address: 'Av. Inventada 123, Lima' },
    scope: 'distinctiveSigns', document: paper.id, grantedOn: today,
  }), 'power')
  const onPaper = must(await office.file(desk, { sign: { kind: 'word', text: inventedMark(c) }, classes: inventedClasses(c), applicants: [inventedParty(c)], service: { means: 'personal' } }, { commandId: open.desk.uuid(), incomplete: true, sheets: 4 }), 'paper filing')
  must(await office.links.ask(applicant, { number: onPaper.number, as: 'self', statement: 'Presenté esta solicitud en ventanilla y quiero verla en línea.' }), 'link')
  const order = async () => must(await office.order(applicant, { classes: [{ number: 25, terms: [] }], priorities: [], smallEnterprise: false }, open.desk.uuid()), 'order')
  const [short, over] = [await order(), await order()]
  const line = (code: string, operation: string, amount: number) => `${code};${operation};${today};${(amount / 100).toFixed(2)}`
  must(await bankFile(open, desk, ['codigo;operacion;fecha;monto', line(short.orderCode, 'INV-0001', short.total - 5000), line(over.orderCode, 'INV-0002', over.total + 2550)].join('\n'), open.desk.uuid()), 'bank')
}

/** A sheet with lines that say nothing: plainly no real power. */
const lines = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 840" width="600" height="840"><rect width="600" height="840" fill="#fff"/>${Array.from({ length: 14 }, (_, i) => `<rect x="70" y="${120 + i * 40}" width="${i % 4 === 3 ? 260 : 460}" height="8" fill="#b9b2a8"/>`).join('')}</svg>`
