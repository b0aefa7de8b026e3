import type { Sentences } from '../words.ts'

export const examination = {
  'requirement.empty': { es: 'Diga al menos un punto que la parte deba corregir.', en: 'Name at least one point that the party must correct.' },
  'requirement.unknown-rule': { es: 'Un punto del requerimiento no corresponde a ningún requisito de la norma: {findings}.', en: 'A point of the requirement matches no requirement of the norm: {findings}.' },
  'requirement.single-notice': { es: 'Los puntos se piden una sola vez, todos juntos. Estos no estaban en el primer requerimiento: {added}.', en: 'Points are asked once, all together. These were not in the first requirement: {added}.' },
  'requirement.none-open': { es: 'No hay un requerimiento que responder.', en: 'There is no requirement to answer.' },
  'requirement.one-open': { es: 'Hay un requerimiento sin respuesta y su plazo corre.', en: 'A requirement is unanswered and its time limit runs.' },
  'requirement.empty-answer': { es: 'La respuesta está vacía. Escriba o adjunte lo que se pidió.', en: 'The answer is empty. Write or attach what was asked.' },
  'decision.grounds-in-a-grant': { es: 'Una concesión no lleva causales de denegación: {grounds}.', en: 'A grant carries no grounds of refusal: {grounds}.' },
  'decision.not-partial': { es: 'Una concesión parcial deja una parte de lo pedido: ni todo ni nada.', en: 'A partial grant leaves part of what was asked: neither all nor nothing.' },
  'decision.same-drafter-and-signer': { es: 'Quien proyecta la resolución no puede firmarla. Debe firmarla otra persona.', en: 'Whoever drafts the decision cannot sign it. Another person must.' },
  'decision.no-grounds': { es: 'Una denegación, también la que es en parte, lleva al menos una causal.', en: 'A refusal, also one in part, names at least one ground.' },
  'decision.unknown-ground': { es: 'Esta causal no está en la norma: {unknown}.', en: 'This ground is not in the norm: {unknown}.' },
  'decision.remedies-open': { es: 'La resolución aún no está firme: corre el plazo para impugnarla.', en: 'The decision is not final yet: the time limit to contest it runs.' },
  'requirement.not-demandable': { es: 'La norma no permite pedir esto a la parte: {findings}.', en: 'The norm does not allow asking the party for this: {findings}.' },
  'decision.no-draft': { es: 'Falta el proyecto de resolución. Otra persona debe prepararlo antes de la firma.', en: 'There is no draft decision. Another person must prepare it before it is signed.' },
  'decision.other-draft': { es: 'El proyecto propone otra cosa. Firme lo que propone o devuélvalo.', en: 'The draft proposes something else. Sign what it proposes, or send it back.' },
} satisfies Sentences
