import type { Area } from './words.ts'

export const guide = {
  title: { es: 'Cómo registrar una marca', en: 'How to register a mark' },
  description: { es: 'El registro de una marca paso a paso, con sus costos y plazos de hoy.', en: 'Registering a mark step by step, with today’s costs and time limits.' },
  lead: {
    es: 'Una marca distingue sus productos o servicios de los de otros. Registrarla le da el uso exclusivo en el Perú durante {term}, que puede renovar.',
    en: 'A mark tells your goods or services from those of others. Registering it gives you exclusive use in Peru for {term}, which you can renew.',
  },
  brief: { es: 'En breve', en: 'In brief' },
  briefCost: { es: 'Tasa por una clase', en: 'Fee for one class' },
  briefWindow: { es: 'Plazo para oposiciones', en: 'Time to oppose' },
  briefPace: { es: 'Hasta el certificado, la mitad de los casos', en: 'To the certificate, half of the files' },
  briefTerm: { es: 'Vigencia, renovable', en: 'Term, renewable' },
  step1: { es: 'Busque si ya existe algo parecido', en: 'See whether something like it exists' },
  step1a: {
    es: 'La oficina niega el registro cuando la marca se confunde con otra anterior para productos iguales o relacionados (D486 art. 136). También cuando la palabra solo describe el producto o es su nombre común (D486 art. 135).',
    en: 'The office refuses a mark that may be confused with an earlier one for the same or related goods (D486 art. 136), and one whose word only describes the product or is its common name (D486 art. 135).',
  },
  step1Link: { es: 'Buscar en el registro', en: 'Search the register' },
  step2: { es: 'Elija las clases', en: 'Choose the classes' },
  step2a: {
    es: 'La Clasificación de Niza reparte los productos y servicios en 45 clases. Una sola solicitud puede pedir varias. La lista puede recortarse después, nunca ampliarse (D486 art. 143).',
    en: 'The Nice Classification sorts goods and services into 45 classes. One application may ask for several. The list can be cut later, never widened (D486 art. 143).',
  },
  step3: { es: 'Calcule el costo', en: 'Work out the cost' },
  step3Table: { es: 'Tasa de registro de una marca a la fecha de hoy', en: 'Fee to register a mark, as of today' },
  step3Classes: { es: 'Clases', en: 'Classes' },
  step3Full: { es: 'Tasa', en: 'Fee' },
  step3Small: { es: 'Micro o pequeña empresa', en: 'Micro or small enterprise' },
  step3Link: { es: 'Calcular otro caso', en: 'Work out another case' },
  classes: { es: { one: '{count} clase', other: '{count} clases' }, en: { one: '{count} class', other: '{count} classes' } },
  step3Refund: {
    es: 'La tasa no se devuelve si la marca se niega (DL 1075 art. 22; D486 art. 277). La publicación en la gaceta no cuesta nada (DL 1212 art. 6).',
    en: 'The fee is not returned if the mark is refused (DL 1075 art. 22; D486 art. 277). Publication in the gazette costs nothing (DL 1212 art. 6).',
  },
  step4: { es: 'Reúna lo necesario', en: 'Gather what you need' },
  step4Must: { es: 'Sin esto la solicitud no recibe fecha ni número', en: 'Without this the application gets neither date nor number' },
  step4Cure: { es: 'Esto también se pide, y puede completarse después', en: 'This is asked too, and can be completed later' },
  step4Custody: {
    es: 'Si falta algo de la primera lista, tiene {term} para completarlo, y su fecha será la del día en que lo complete. La fecha importa: entre dos solicitudes gana la primera, por día y hora (DL 1075 art. 12).',
    en: 'If something of the first list is missing you have {term} to complete it, and your date will be the day you do. The date matters: of two applications the earlier wins, by day and hour (DL 1075 art. 12).',
  },
  step5: { es: 'Presente la solicitud', en: 'File the application' },
  step5a: {
    es: 'En esta página, a cualquier hora y cualquier día: vale la fecha y la hora del envío. O en papel, en la mesa de partes. Recibirá una constancia con su número de expediente.',
    en: 'On this site, at any hour of any day: the date and hour of sending count. Or on paper, at the filing desk. You will get a receipt with your file number.',
  },
  step5Link: { es: 'Empezar una solicitud', en: 'Start an application' },
  step6: { es: 'Qué pasa después', en: 'What happens next' },
  path1: { es: 'Examen de forma', en: 'Formal examination' },
  path1a: {
    es: 'La oficina tiene {term} para revisar que no falte nada. Si falta, recibe un requerimiento (le pedimos corregir o completar algo) y tiene {cure}. Si no responde, la solicitud cae en abandono.',
    en: 'The office has {term} to see that nothing is missing. If something is, you get a requirement (we ask you to correct or complete it) and have {cure}. Without an answer the application is abandoned.',
  },
  path2: { es: 'Publicación en la gaceta', en: 'Publication in the gazette' },
  path2a: {
    es: 'La oficina publica su signo, gratis. Desde el día hábil siguiente, cualquiera con interés legítimo tiene {term} para oponerse.',
    en: 'The office publishes your sign, free of charge. From the next working day, anyone with a legitimate interest has {term} to oppose.',
  },
  path3: { es: 'Examen de registrabilidad', en: 'Examination of the merits' },
  path3a: {
    es: 'La oficina estudia si el signo distingue y si se confunde con otro anterior. Si alguien se opuso, usted contesta antes: tiene {term}.',
    en: 'The office studies whether the sign is distinctive and whether it may be confused with an earlier one. If someone opposed, you answer first: you have {term}.',
  },
  path4: { es: 'Resolución', en: 'Decision' },
  path4a: {
    es: 'Se le notifica si la marca se concede, se concede en parte o se niega. Contra la resolución hay {term} para reconsideración o apelación.',
    en: 'You are told whether the mark is granted, granted in part or refused. Against the decision there are {term} for reconsideration or appeal.',
  },
  path5: { es: 'Certificado', en: 'Certificate' },
  path5a: {
    es: 'Firme la resolución, recibe su certificado firmado, que cualquiera puede comprobar. Vale {term} desde la concesión. Se renueva desde {before} antes de que venza, o hasta {grace} después, con recargo.',
    en: 'Once the decision is final you get your signed certificate, which anyone can verify. It lasts {term} from the grant. Renew from {before} before it ends, or up to {grace} after, with a surcharge.',
  },
  floor: {
    es: 'Lo más pronto que permiten estos plazos es un certificado en {count} días hábiles, sin oposiciones ni requerimientos.',
    en: 'The soonest these time limits allow is a certificate in {count} working days, with no opposition and no requirement.',
  },
  pace: {
    es: 'En esta oficina, la mitad de las solicitudes sin oposición llegó a su certificado en {p50} días hábiles o menos, y nueve de cada diez en {p90} o menos ({cases} expedientes).',
    en: 'In this office half of the unopposed applications reached their certificate in {p50} working days or fewer, and nine in ten in {p90} or fewer ({cases} files).',
  },
  figuresLink: { es: 'Ver cuánto tarda cada etapa', en: 'See how long each stage takes' },
  today: {
    es: 'Por ejemplo: una marca publicada hoy recibiría oposiciones hasta el {due}.',
    en: 'For example: a mark published today would take oppositions until {due}.',
  },
  workingDays: { es: { one: '{count} día hábil', other: '{count} días hábiles' }, en: { one: '{count} working day', other: '{count} working days' } },
  calendarDays: { es: { one: '{count} día calendario', other: '{count} días calendario' }, en: { one: '{count} calendar day', other: '{count} calendar days' } },
  months: { es: { one: '{count} mes', other: '{count} meses' }, en: { one: '{count} month', other: '{count} months' } },
  years: { es: { one: '{count} año', other: '{count} años' }, en: { one: '{count} year', other: '{count} years' } },
  none: { es: 'sin plazo fijado por la norma', en: 'no length set by the norm' },
} satisfies Area
