import type { NoticeEffect } from '../rules.ts'

/** The day a notice takes effect (LPAG art. 25). An office whose directive says otherwise adds a row with a later date. */
export const noticeEffects: readonly NoticeEffect[] = [
  {
    means: 'personal', workingDays: 0, es: 'el día en que se hace', en: 'the day it is done',
    article: 'LPAG art. 25', legalBasis: 'LPAG art. 25', since: '2001-10-11', until: null, source: 'LPAG', confidence: 'verified', note: '',
  },
  {
    means: 'certifiedMail', workingDays: 0, es: 'el día en que consta recibida', en: 'the day it is shown as received',
    article: 'LPAG art. 25', legalBasis: 'LPAG art. 25', since: '2001-10-11', until: null, source: 'LPAG', confidence: 'verified', note: '',
  },
  {
    means: 'email', workingDays: 0, es: 'el día en que consta recibido el correo', en: 'the day the e-mail is shown as received',
    article: 'LPAG arts 20.4, 25.2', legalBasis: 'LPAG arts 20.4, 25.2', since: '2001-10-11', until: null, source: 'LPAG', confidence: 'verified', note: '',
  },
  {
    means: 'mailbox', workingDays: 0, es: 'el día en que queda registrado su depósito', en: 'the day its deposit is recorded',
    article: 'LPAG arts 20.4, 25.2', legalBasis: 'LPAG arts 20.4, 25.2', since: '2001-10-11', until: null, source: 'LPAG', confidence: 'verify', note: 'Directive 002-2022/TRI-INDECOPI was not read; some Peruvian systems give up to five working days for access.',
  },
  {
    means: 'publication', workingDays: 0, es: 'el día de la última publicación', en: 'the day of the last publication',
    article: 'LPAG arts 23.3, 25', legalBasis: 'LPAG arts 23.3, 25', since: '2001-10-11', until: null, source: 'LPAG', confidence: 'verified', note: '',
  },
  {
    means: 'shortPublication', workingDays: 5, es: 'a los cinco días de la publicación breve que remite al portal', en: 'five days after the short publication that points to the portal',
    article: 'LPAG art. 23.3', legalBasis: 'LPAG art. 23.3', since: '2001-10-11', until: null, source: 'LPAG', confidence: 'verify', note: 'Read as working days (LPAG art. 134.1).',
  },
]
