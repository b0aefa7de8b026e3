import type { WatchLetter } from '#ports/mail.ts'
import { escaped } from './escaped.ts'

const words = {
  es: {
    subject: (n: number) => (n === 1 ? 'Se publicó un signo parecido a uno que vigila' : `${n} avisos: se publicaron signos parecidos a los que vigila`),
    greeting: (name: string) => `Estimado(a) ${name}:`, lead: '{office}: su gaceta publicó lo siguiente. Es una información y no una notificación: no abre ningún plazo que no corra ya.',
    more: (n: number) => `Hay ${n} más en su página.`, open: 'Ver todos los avisos', stop: 'No recibir más estos correos (los avisos siguen en su página)',
    closing: 'Este mensaje se envía solo; no responda a esta dirección.',
  },
  en: {
    subject: (n: number) => (n === 1 ? 'A sign like one you watch was published' : `${n} alerts: signs like those you watch were published`),
    greeting: (name: string) => `Dear ${name},`, lead: '{office}: its gazette published the following. This is an information and no notice: it opens no time limit that does not run already.',
    more: (n: number) => `There are ${n} more on your page.`, open: 'See all alerts', stop: 'Receive no more of these e-mails (alerts stay on your page)',
    closing: 'This message is sent automatically; do not reply to this address.',
  },
} as const

/** The letter of a watch: each published sign, why it is alike, and the last day to oppose. */
export function watchWritten(letter: WatchLetter, officeName: string): { readonly subject: string; readonly text: string; readonly html: string } {
  const { to, alerts, total, link, stop } = letter
  const say = words[to.language]
  const lead = say.lead.replace('{office}', officeName)
  const more = total > alerts.length ? [say.more(total - alerts.length)] : []
  const text = [
    say.greeting(to.name), lead, ...alerts.map((a) => [a.heading, ...a.lines.map((l) => `  ${l}`)].join('\n')), ...more,
    `${say.open}:\n${link}`, `${say.stop}:\n${stop}`, say.closing, officeName,
  ].join('\n\n')
  const html = [
    `<!doctype html><html lang="${to.language}"><head><meta charset="utf-8"><title>${escaped(say.subject(total))}</title></head>`,
    '<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:36em">',
    `<p>${escaped(say.greeting(to.name))}</p><p>${escaped(lead)}</p>`,
    ...alerts.map((a) => `<h2 style="font-size:18px">${escaped(a.heading)}</h2><ul>${a.lines.map((l) => `<li>${escaped(l)}</li>`).join('')}</ul>`),
    ...more.map((m) => `<p>${escaped(m)}</p>`),
    `<p><a href="${escaped(link)}">${escaped(say.open)}</a></p><p><a href="${escaped(stop)}">${escaped(say.stop)}</a></p>`,
    `<p>${escaped(say.closing)}</p><p>${escaped(officeName)}</p>`, '</body></html>',
  ].join('\n')
  return { subject: say.subject(total), text, html }
}
