import { citation } from '#law/citation.ts'
import { requirement } from '#law/lookup.ts'
import { checklist, type Content } from '#procedures/index.ts'
import type { Open } from '../open.ts'
import { envelopeOf, type Loaded } from './load.ts'
import { paperShown } from './papers-of.ts'
import type { CheckShown, FindingShown, OpenTerm, PaperShown, RequirementShown } from './shapes.ts'

/** The checklist as the rules see the file now, in the words of the law pack, with what the examiner overruled. */
export function checklistShown(open: Pick<Open, 'desk'>, file: Loaded): readonly CheckShown[] {
  const overruled = new Map(file.stored.flatMap((stored) => {
    const { event } = envelopeOf(stored)
    return event.type === 'FormalExaminationPassed' ? event.overruled.map((o) => [o.requirement, o.reason] as const) : []
  }))
  return checklist(file.state.content as Content).map(({ requirement: id, result }) => {
    const reason = overruled.get(id)
    return { requirement: id, result, ...words(open, file, id), overruled: reason ? paperShown(reason, file.number) : null }
  })
}

function words({ desk }: Pick<Open, 'desk'>, { state }: Loaded, id: string) {
  const rule = requirement(desk.law(), id)
  const on = (state.receipt ?? state.custody)?.on
  return {
    severity: rule?.severity ?? null, article: rule ? (on ? citation(rule.article, on) : rule.article) : '', requirementEs: rule?.requirementEs ?? id, requirementEn: rule?.requirementEn ?? id,
    errorEs: rule?.errorEs ?? id, errorEn: rule?.errorEn ?? id,
  }
}

/** What the office asked of the party, newest first, with the term that runs from each. */
export function requirementsShown(open: Pick<Open, 'desk'>, file: Loaded, terms: readonly OpenTerm[]): readonly RequirementShown[] {
  const texts = new Map(file.stored.flatMap((stored) => {
    const { event } = envelopeOf(stored)
    return event.type === 'RequirementNoticeIssued' && event.text ? [[event.noticeId, paperShown(event.text, file.number)] as const] : []
  }))
  return file.state.requirements.map((r) => ({
    noticeId: r.noticeId, about: r.about, answered: r.answered, reliesOnDistance: r.reliesOnDistance === true, text: (texts.get(r.noticeId) ?? null) as PaperShown | null, term: terms.find((t) => t.of === r.noticeId) ?? null,
    findings: r.findings.map((f): FindingShown => {
      const { article, errorEs, errorEn } = words(open, file, f.requirement)
      return { requirement: f.requirement, article, errorEs, errorEn, detail: f.detail ?? null }
    }),
  })).reverse()
}
