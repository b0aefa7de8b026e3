import type { Letter, WatchLetter } from '#ports/mail.ts'
import { escaped } from './escaped.ts'
import { watchWritten } from './watch-letter.ts'

export type Written = { readonly subject: string; readonly text: string; readonly html: string }

type Words = { readonly subject: string; readonly lines: readonly string[]; readonly action: string; readonly after: readonly string[] }

/** The letter in words: plain text, and the same sentences as HTML without pictures or anything fetched. */
export function written(letter: Letter, officeName: string): Written {
  if (letter.kind === 'watch') return watchWritten(letter, officeName)
  const { language, name } = letter.to
  const words = letters[letter.kind][language]
  const greeting = language === 'es' ? `Estimado(a) ${name}:` : `Dear ${name},`
  const closing = language === 'es' ? 'Este mensaje se envía solo; no responda a esta dirección.' : 'This message is sent automatically; do not reply to this address.'
  const fill = (text: string) => text.replaceAll('{office}', officeName)
  const lines = words.lines.map(fill)
  const after = [...words.after.map(fill), closing]
  const text = [greeting, ...lines, `${words.action}:\n${letter.link}`, ...after, officeName].join('\n\n')
  const paragraph = (line: string) => `<p>${escaped(line)}</p>`
  const html = [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(fill(words.subject))}</title></head>`,
    '<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:36em">',
    ...[greeting, ...lines].map(paragraph),
    `<p><a href="${escaped(letter.link)}">${escaped(words.action)}</a></p><p style="word-break:break-all">${escaped(letter.link)}</p>`,
    ...[...after, officeName].map(paragraph), '</body></html>',
  ].join('\n')
  return { subject: fill(words.subject), text, html }
}

const letters: Readonly<Record<Exclude<Letter, WatchLetter>['kind'], Readonly<Record<'es' | 'en', Words>>>> = {
  confirmation: {
    es: {
      subject: 'Confirme su correo electrónico', action: 'Confirmar mi correo',
      lines: ['Usted pidió una cuenta en {office} con este correo.', 'Confirme que es suyo. El enlace sirve 24 horas.'],
      after: ['Si usted no pidió la cuenta, no haga nada: sin su confirmación nadie puede usarla.'],
    },
    en: {
      subject: 'Confirm your e-mail', action: 'Confirm my e-mail',
      lines: ['You asked {office} for an account with this e-mail.', 'Confirm that it is yours. The link works for 24 hours.'],
      after: ['If you did not ask for the account, do nothing: without your confirmation nobody can use it.'],
    },
  },
  alreadyRegistered: {
    es: {
      subject: 'Usted ya tiene una cuenta', action: 'Ingresar',
      lines: ['Alguien pidió una cuenta en {office} con este correo, que ya tiene una.'],
      after: ['Si fue usted y no recuerda su contraseña, en la página de ingreso puede pedir otra. Si no fue usted, no haga nada: su cuenta sigue igual.'],
    },
    en: {
      subject: 'You already have an account', action: 'Log in',
      lines: ['Somebody asked {office} for an account with this e-mail, which already has one.'],
      after: ['If it was you and you do not remember your password, you can ask for another on the log-in page. If it was not you, do nothing: your account is unchanged.'],
    },
  },
  passwordReset: {
    es: {
      subject: 'Elija otra contraseña', action: 'Elegir otra contraseña',
      lines: ['Se pidió otra contraseña para su cuenta en {office}.', 'El enlace sirve una vez y durante una hora.'],
      after: ['Si no fue usted, no haga nada: su contraseña sigue igual.'],
    },
    en: {
      subject: 'Choose another password', action: 'Choose another password',
      lines: ['Another password was asked for your account at {office}.', 'The link works once and for one hour.'],
      after: ['If it was not you, do nothing: your password is unchanged.'],
    },
  },
  invitation: {
    es: {
      subject: 'Su cuenta está lista', action: 'Elegir mi contraseña',
      lines: ['{office} abrió una cuenta para usted con este correo.', 'Elija su contraseña. El enlace sirve una vez y durante una hora; si venció, pida otro en la página de ingreso.'],
      after: [],
    },
    en: {
      subject: 'Your account is ready', action: 'Choose my password',
      lines: ['{office} opened an account for you with this e-mail.', 'Choose your password. The link works once and for one hour; if it has expired, ask for another on the log-in page.'],
      after: [],
    },
  },
  passwordChanged: {
    es: {
      subject: 'Su contraseña cambió', action: 'Ir a la página de ingreso',
      lines: ['La contraseña de su cuenta en {office} acaba de cambiar. Las demás sesiones se cerraron.'],
      after: ['Si no fue usted, pida otra contraseña ahora en la página de ingreso.'],
    },
    en: {
      subject: 'Your password has changed', action: 'Go to the log-in page',
      lines: ['The password of your account at {office} has just changed. The other sessions were closed.'],
      after: ['If it was not you, ask for another password now on the log-in page.'],
    },
  },
  linkDecided: {
    es: {
      subject: 'Respondimos su pedido de vinculación', action: 'Ver la respuesta',
      lines: ['{office} respondió su pedido de vincular su cuenta con un expediente.', 'Entre a su cuenta para ver la respuesta y su razón.'],
      after: [],
    },
    en: {
      subject: 'We have answered your request for a link', action: 'See the answer',
      lines: ['{office} has answered your request to link your account with a file.', 'Log in to see the answer and its reason.'],
      after: [],
    },
  },
  payment: {
    es: {
      subject: 'Un pago suyo necesita su atención', action: 'Ver qué pasó',
      lines: ['{office} tiene algo que decirle sobre un pago suyo.', 'En su casilla está qué se recibió, qué falta o sobra, y qué puede hacer.'],
      after: [],
    },
    en: {
      subject: 'A payment of yours needs your attention', action: 'See what happened',
      lines: ['{office} has something to tell you about a payment of yours.', 'Your mailbox says what was received, what is missing or left over, and what you can do.'],
      after: [],
    },
  },
  noticeByEmail: {
    es: {
      subject: 'Notificación de la oficina: acuse recibo', action: 'Acusar recibo y leer la notificación',
      lines: ['{office} le notifica por este medio, como usted autorizó expresamente.', 'Abra el enlace y acuse recibo: la notificación surte efecto ese día. Sin acuse en dos días hábiles se le notificará en papel.'],
      after: [],
    },
    en: {
      subject: 'A notice of the office: acknowledge it', action: 'Acknowledge and read the notice',
      lines: ['{office} notifies you by this e-mail, as you expressly authorised.', 'Open the link and acknowledge it: the notice takes effect that day. Without an acknowledgement within two working days it will be served on paper.'],
      after: [],
    },
  },
  notice: {
    es: {
      subject: 'Tiene una notificación en su casilla', action: 'Abrir mi casilla',
      lines: ['{office} depositó una notificación en su casilla electrónica.', 'Este correo solo avisa que está allí. La notificación es la de la casilla: ábrala para conocer su contenido y su plazo.'],
      after: [],
    },
    en: {
      subject: 'You have a notice in your mailbox', action: 'Open my mailbox',
      lines: ['{office} deposited a notice in your electronic mailbox.', 'This e-mail only tells you that it is there. The notice is the one in the mailbox: open it to know what it says and its time limit.'],
      after: [],
    },
  },
}
