import type { PlainDate } from '#calendar/date.ts'
import { shownCaseNumber } from '#casefile/numbers.ts'
import type { SearchReportPaper } from '#ports/documents.ts'
import type { FilterName, Standing } from '#ports/similar.ts'
import { dayOf } from '#calendar/date.ts'
import type { Desk } from '../desk.ts'
import { dayEs, momentEs } from '../papers/words.ts'
import type { SearchReport } from './report.ts'

/** The report as a paper: the same facts in words, for whoever reads the file. */
export function printed(report: SearchReport, desk: Pick<Desk, 'officeName' | 'origin' | 'demonstration'>): SearchReportPaper {
  const { code, at, query, snapshot, engine } = report
  return {
    kind: 'searchReport', office: desk.officeName, number: code, tocapuSeed: report.caseNumber, issuedOn: dayEs(dayOf(at)), issuedAt: at, demonstration: desk.demonstration,
    verification: { url: `${desk.origin}/verificar/${code}`, code }, caseNumber: shownCaseNumber(report.caseNumber), madeAt: momentEs(at),
    sought: report.cut ?? query.text, classes: query.classes, filters: filters(report), found: found(report),
    results: report.results.map((r) => ({
      place: String(r.place), text: r.text, number: r.certificateNumber ?? shownCaseNumber(r.caseNumber), standing: standingEs[r.standing], classes: r.classes,
      dates: dates(r), score: `${Math.round(r.score * 100)} %`, reasons: r.reasons.map((reason) => reason.es),
    })),
    rests: [
      { label: 'Marcas en el registro ese día', value: String(snapshot.marks) }, { label: 'Huella de las marcas', value: snapshot.hash },
      { label: 'Posición del registro', value: `${snapshot.position.installation} · ${snapshot.position.snapshot}` },
      { label: 'Motor, pesos, léxico', value: `${engine.engine} · ${engine.weights} · ${engine.lexicon}` },
      { label: 'Para repetirla', value: `tocapu search replay ${code}` },
    ],
  }
}

const standingEs: Readonly<Record<Standing, string>> = { pending: 'En trámite', inForce: 'En vigor', ended: 'Terminada' }

function found({ total, more, results, cut }: SearchReport): string {
  const marks = total === 1 ? '1 marca' : `${total} marcas`
  return [`${marks}${results.length < total ? `, se muestran ${results.length}` : ''}.`, ...(more ? ['Puede haber más, menos cercanas.'] : []), ...(cut === null ? [] : ['El texto era largo: se buscó su comienzo.'])].join(' ')
}

function filters({ query, hidden }: SearchReport): readonly string[] {
  const f = query.filters
  const said: Partial<Record<FilterName, string>> = {
    ...(f.classes && { classes: `Solo clases ${f.classes.join(', ')}` }),
    ...(f.standing && { standing: `Solo marcas ${f.standing.map((s) => standingEs[s].toLowerCase()).join(' o ')}` }),
    ...(f.status && { status: 'Solo algunos estados' }),
    ...(f.kind && { kind: 'Solo algunos tipos de signo' }),
    ...(f.dates && { dates: `Presentadas ${[f.dates.from && `desde el ${dayEs(f.dates.from)}`, f.dates.until && `hasta el ${dayEs(f.dates.until)}`].filter(Boolean).join(' ')}` }),
    ...(f.rank && { rank: `Solo con prelación anterior al ${dayEs(f.rank.on)}, expediente ${shownCaseNumber(f.rank.number)}` }),
  }
  return Object.entries(said).map(([name, words]) => `${words}: esconde ${hidden[name as FilterName] ?? 0}`)
}

function dates({ filedOn, priorityOn, grantedOn, expiresOn }: { readonly filedOn: PlainDate; readonly priorityOn: PlainDate | null; readonly grantedOn: PlainDate | null; readonly expiresOn: PlainDate | null }): string {
  return [`presentada el ${dayEs(filedOn)}`, ...(priorityOn ? [`prioridad del ${dayEs(priorityOn)}`] : []), ...(grantedOn ? [`otorgada el ${dayEs(grantedOn)}`] : []), ...(expiresOn ? [`vence el ${dayEs(expiresOn)}`] : [])].join(', ')
}
