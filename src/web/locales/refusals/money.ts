import type { Sentences } from '../words.ts'

export const money = {
  'fee.unknown-code': { es: 'No hay ninguna tasa con el código {code} en esa fecha.', en: 'There is no fee with the code {code} on that date.' },
  'fee.invalid-date': { es: 'La fecha {date} no existe. Escriba otra.', en: 'The date {date} does not exist. Write another.' },
  'fee.invalid-quantity': { es: 'La cantidad de {code} debe ser un número entero mayor que cero.', en: 'The quantity of {code} must be a whole number above zero.' },
  'fee.nothing-asked': { es: 'Elija al menos una tasa.', en: 'Choose at least one fee.' },
  'fee.no-norm': { es: 'Indique la norma que fija el monto.', en: 'Name the norm that sets the amount.' },
  'fee.impossible-amount': { es: 'El monto no es posible. Escríbalo en soles, con dos decimales, sin signo.', en: 'The amount is not possible. Write it in soles, with two decimals and no sign.' },
  'payment.already-ordered': { es: 'Esta orden de pago ya existe. Use la que tiene.', en: 'This payment order already exists. Use the one you have.' },
  'payment.not-awaited': { es: 'Esta orden no espera un pago. Revise su número.', en: 'This order awaits no payment. Check its number.' },
  'payment.future-day': { es: 'El día del pago, {paidOn}, aún no llega. Escriba el día del comprobante.', en: 'The day of payment, {paidOn}, has not come. Write the day on the slip.' },
  'payment.already-applied': { es: 'Este pago ya sirvió para otro trámite. Un pago vale una sola vez.', en: 'This payment was already used for another request. A payment counts once.' },
  'payment.not-paid': { es: 'Esta orden aún no está pagada. Páguela o escriba los datos del pago.', en: 'This order is not paid yet. Pay it, or write the details of the payment.' },
  'payment.unknown-order': { es: 'No hay ninguna orden de pago con ese código. Revise el código.', en: 'There is no payment order with that code. Check the code.' },
  'payment.wrong-amount': { es: 'El banco no recibió el monto completo de esta orden. Pague lo que falta con el mismo código, o pida la devolución.', en: 'The bank did not receive the whole amount of this order. Pay what is missing with the same code, or ask for the money back.' },
  'payment.nothing-owed': { es: 'No falta pagar nada.', en: 'Nothing is left to pay.' },
  'payment.refund-asked': { es: 'Usted pidió la devolución de este pago: mientras se resuelve, no paga otra cosa.', en: 'You asked for this payment back: until that is answered it pays for nothing else.' },
  'refund.already-asked': { es: 'La devolución de este pago ya está pedida.', en: 'This payment has already been asked back.' },
  'refund.nothing-received': { es: 'El banco no ha informado de ningún pago con esta orden: no hay qué devolver.', en: 'The bank has told of no payment under this order: there is nothing to give back.' },
  'refund.procedure-begun': { es: 'La tasa no se devuelve cuando el procedimiento ya empezó. Solo se devuelve lo que se pagó de más.', en: 'The fee is not given back once the procedure has begun. Only what was paid beyond it is.' },
  'refund.not-asked': { es: 'Nadie ha pedido la devolución de este pago.', en: 'Nobody has asked for this payment back.' },
  'payment.voucher-used': { es: 'Ese comprobante ya se usó. Un comprobante paga una sola vez.', en: 'That voucher was already used. A voucher pays once.' },
} satisfies Sentences
