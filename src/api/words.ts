import type { Said } from './doors.ts'

/** Titles of problem documents, by status. */
export const titles: Readonly<Record<number, Said>> = {
  400: { es: 'La solicitud no se puede leer', en: 'The request cannot be read' },
  401: { es: 'Falta identificarse', en: 'Identification is needed' },
  403: { es: 'Su cuenta no puede hacer esto', en: 'Your account may not do this' },
  404: { es: 'No existe', en: 'There is no such thing' },
  405: { es: 'Aquí no se usa ese método', en: 'That method is not used here' },
  406: { es: 'No hay respuesta en ese formato', en: 'There is no answer in that format' },
  409: { es: 'Choca con lo que ya está hecho', en: 'It clashes with what is already done' },
  412: { es: 'El expediente cambió', en: 'The file has moved on' },
  413: { es: 'Es demasiado grande', en: 'It is too large' },
  415: { es: 'Ese tipo de contenido no se recibe', en: 'That type of content is not taken' },
  422: { es: 'No procede', en: 'It cannot be done' },
  428: { es: 'Falta decir qué versión vio', en: 'The version you saw is missing' },
  429: { es: 'Demasiadas solicitudes seguidas', en: 'Too many requests in a row' },
  500: { es: 'La oficina no pudo responder', en: 'The office could not answer' },
  503: { es: 'La oficina está ocupada', en: 'The office is busy' },
}

/** What the door's own refusals say. `{name}` is a fact. */
export const doorSentences: Readonly<Record<string, Said>> = {
  'request.wrong-token': { es: 'El código de acceso no es válido, venció o fue anulado. Cree otro en su cuenta.', en: 'The access token is wrong, expired or revoked. Make another in your account.' },
  'request.token-needed': { es: 'Envíe su código de acceso en la cabecera Authorization: Bearer.', en: 'Send your access token in the header Authorization: Bearer.' },
  'request.unknown-path': { es: 'La interfaz no tiene la ruta {path}. Los números de expediente van con guion, sin barra.', en: 'The interface has no path {path}. File numbers take a hyphen, no slash.' },
  'request.not-found': { es: 'No hay nada con ese número o no está a su alcance.', en: 'There is nothing by that number, or not within your reach.' },
  'request.wrong-method': { es: 'Esta ruta admite {allowed}.', en: 'This path takes {allowed}.' },
  'request.not-acceptable': { es: 'La respuesta se da como {offered}. Inclúyalo en la cabecera Accept.', en: 'The answer is given as {offered}. Include it in the Accept header.' },
  'request.underway': { es: 'La misma solicitud se está atendiendo en este momento. Repítala en unos segundos.', en: 'The same request is being served at this moment. Repeat it in a few seconds.' },
  'request.no-idempotency-key': { es: 'Falta la cabecera Idempotency-Key: un texto propio por cada acto, el mismo si repite.', en: 'The Idempotency-Key header is missing: a text of your own for each act, the same when you repeat it.' },
  'request.bad-idempotency-key': { es: 'Idempotency-Key lleva de 1 a 200 caracteres ASCII visibles.', en: 'Idempotency-Key takes 1 to 200 visible ASCII characters.' },
  'request.key-of-another-request': { es: 'Ya usó esa Idempotency-Key para otra solicitud. Use una nueva.', en: 'You used that Idempotency-Key for another request. Use a new one.' },
  'request.no-if-match': { es: 'Falta la cabecera If-Match con la versión que vio (el ETag de la lectura).', en: 'The If-Match header is missing: the version you saw (the ETag of the read).' },
  'request.if-match-failed': { es: 'Lo que vio ya cambió. Léalo otra vez y decida de nuevo.', en: 'What you saw has changed since. Read it again and decide anew.' },
  'request.too-large': { es: 'El contenido pasa de {mostBytes} bytes.', en: 'The content is over {mostBytes} bytes.' },
  'request.wrong-media-type': { es: 'El contenido se recibe como {accepted}, sin comprimir.', en: 'The content is taken as {accepted}, uncompressed.' },
  'request.not-utf8': { es: 'El texto no está en UTF-8.', en: 'The text is not UTF-8.' },
  'request.not-json': { es: 'El contenido no es un objeto JSON.', en: 'The content is not a JSON object.' },
  'request.json-too-deep': { es: 'El JSON tiene más de {mostLevels} niveles.', en: 'The JSON has more than {mostLevels} levels.' },
  'request.impossible-characters': { es: 'El texto lleva caracteres que no existen como texto: nulos o mitades sueltas de un par.', en: 'The text holds what is no text: null characters or halves of a pair.' },
  'request.bad-form': { es: 'El formulario multiparte está mal formado.', en: 'The multipart form is malformed.' },
  'request.no-file': { es: 'Falta el archivo, en el campo «file» o como cuerpo.', en: 'The file is missing, in the field “file” or as the body.' },
  'request.too-many': { es: 'Espere {retryAfterSeconds} segundos y siga.', en: 'Wait {retryAfterSeconds} seconds and go on.' },
  'request.busy': { es: 'Muchos escriben a la vez en lo mismo. No se guardó nada; repita con la misma Idempotency-Key.', en: 'Many are writing to the same thing. Nothing was kept; repeat with the same Idempotency-Key.' },
  'clock.real-office': { es: 'El reloj de una oficina real es el del mundo: no se adelanta.', en: 'The clock of a real office is the world’s: it is not moved.' },
  'clock.too-far': { es: 'El reloj avanza a lo más {days} días de una vez: elija un día más cercano.', en: 'The clock goes forward {days} days at most in one go: choose a nearer day.' },
  'clock.backwards': { es: 'El reloj solo avanza: elija un día después de hoy.', en: 'The clock only goes forward: choose a day after today.' },
  'request.broken': { es: 'Es una falla nuestra y quedó anotada. Repita con la misma Idempotency-Key: nada se hará dos veces.', en: 'The fault is ours and it was noted. Repeat with the same Idempotency-Key: nothing will be done twice.' },
}

export const general: Said = { es: 'La norma no permite esto ahora: {article}.', en: 'The norm does not allow this now: {article}.' }

export function filled(sentence: string, facts: Readonly<Record<string, unknown>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(facts, name) ? shown(facts[name]) : whole))
}

const shown = (value: unknown) => (Array.isArray(value) ? value.join(', ') : String(value))
