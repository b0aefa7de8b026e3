import type { Area } from './words.ts'

export const payments = {
  title: { es: 'Pagos', en: 'Payments' },
  lead: { es: 'Sus órdenes de pago, de la más nueva a la más antigua. Cada pago sirve para una sola solicitud.', en: 'Your payment orders, newest first. Each payment serves one application.' },
  emptyTitle: { es: 'No hay órdenes de pago', en: 'There are no payment orders' },
  emptyWhy: { es: 'La orden se genera en la parte «Pago» de una solicitud.', en: 'An order is made in the “Payment” part of an application.' },
  count: { es: { one: '{count} orden', other: '{count} órdenes' }, en: { one: '{count} order', other: '{count} orders' } },
  orderedOn: { es: 'Generada', en: 'Made' },
  status: { es: 'Estado', en: 'State' },
  usedFor: { es: 'Sirvió para', en: 'Served' },
  unused: { es: 'aún sin usar', en: 'not used yet' },
  status_ordered: { es: 'Por pagar', en: 'To be paid' },
  status_stated: { es: 'Pago declarado, por verificar', en: 'Payment stated, to be verified' },
  status_paid: { es: 'Pagada', en: 'Paid' },
  status_refunded: { es: 'Devuelta', en: 'Given back' },
  status_disputed: { es: 'El monto no coincide', en: 'The amount does not match' },
} satisfies Area
