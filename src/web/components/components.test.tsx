import { expectAccessible, openBrowser } from '#test/journeys/browser.ts'
import { openPages, type Opened } from '#test/journeys/opened.ts'
import { aSite } from '#test/journeys/site.ts'
import type { Term as LegalTerm } from '#casefile/terms.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routes } from '../routes.ts'
import { webApp } from '../server.tsx'
import type { Route } from '../visit.ts'
import { Button, Buttons, LinkButton } from './buttons.tsx'
import { CheckList } from './checkList.tsx'
import { EmptyState, Refused } from './emptyState.tsx'
import { ErrorSummary } from './errorSummary.tsx'
import { CheckField, Field, FileField, RadioField, SelectField } from './field.tsx'
import { Pagination, SummaryList, TaskList } from './lists.tsx'
import { SignCard } from './signCard.tsx'
import { ActsLine, ExpectedPath } from './story.tsx'
import { Table } from './table.tsx'
import { Term } from './term.tsx'
import { Tocapu } from './tocapu.tsx'

const site = aSite()
const aTerm = (rule: string, from: `${number}-${number}-${number}`) => site.term({ rule, from }) as LegalTerm
const wrong = [{ field: 'nombre', message: 'Escriba el nombre' }, { field: 'tipo', message: 'Elija un tipo' }]

/** Every part once, as pages use them. */
function Sheet() {
  return (
    <>
      <ErrorSummary errors={wrong} />
      <h1><Tocapu seed="001234-2026" size={40} /> Hoja de partes</h1>
      <div className="calculator">
        <div>
          <h2>Plazos</h2>
          <Term term={aTerm('D-TM-OPP', '2026-04-22')} />
          <Term term={aTerm('D-TM-FORMREQ', '2026-01-05')} />
          <Term term={aTerm('D-APPEAL', '2026-05-20')} met plain />
          <h2>Campos</h2>
          <form method="post">
            <Field name="nombre" label="Nombre del signo" hint="Tal como debe publicarse." errors={wrong} required />
            <Field name="lista" label="Productos" lines={3} />
            <SelectField name="clase" label="Clase" options={[{ value: '30', label: '30: café, té, cacao' }]} empty="Elija una clase" />
            <RadioField name="tipo" label="Tipo de signo" options={[{ value: 'word', label: 'Denominativo', hint: 'Solo palabras.' }, { value: 'mixed', label: 'Mixto' }]} errors={wrong} />
            <CheckField name="acepta" label="Acepto la casilla electrónica" hint="Recibirá aquí sus notificaciones." checked />
            <FileField name="logo" label="Logo" accept="image/png,image/jpeg" />
            <Buttons><Button>Guardar y seguir</Button><LinkButton href="/" kind="secondary">Guardar y salir</LinkButton></Buttons>
          </form>
        </div>
        <div>
          <h2>Tareas</h2>
          <TaskList tasks={[{ title: 'El signo', href: '/', tone: 'done', status: 'Completa' }, { title: 'Los productos', href: '/', tone: 'progress', status: 'Empezada', hint: 'Falta la clase 35.' }, { title: 'El pago', tone: 'neutral', status: 'Aún no' }]} />
          <SummaryList lines={[{ label: 'Signo', value: 'KASABEL', change: { href: '/', word: 'Cambiar' } }, { label: 'Clases', value: '30 y 35' }]} />
          <h2>Revisión</h2>
          <CheckList checks={[
            { rule: 'R-DS-06', asks: 'Lista de productos', found: 'Tres productos en la clase 30', met: true, article: 'D486 art. 139 f' },
            { rule: 'R-DS-17', asks: 'Poder', found: 'No hay poder', met: false, article: 'DL 1075 art. 15' },
            { rule: 'R-DS-20', asks: 'Reproducción', found: '180 dpi', met: false, article: 'DL 1075 art. 50', overruled: { met: true, reason: 'se lee bien' } },
          ]} />
          <h2>Recorrido</h2>
          <ExpectedPath stages={[{ name: 'Presentada', state: 'done', detail: '5 de enero' }, { name: 'Plazo de oposición', state: 'now', pace: { p50: 30, p90: 30, cases: 120 } }, { name: 'Resolución', state: 'next' }]} />
          <h2>Historia</h2>
          <ActsLine acts={[
            { id: '2', at: '2026-04-17T13:00:00.000Z', title: 'Publicada', actor: 'Gaceta', effect: 'Abre el plazo de oposición.', documents: [{ name: 'Aviso', href: '/' }], hash: { text: 'a3f9c21e', holds: true } },
            { id: '1', at: '2026-01-05T14:14:22.000Z', title: 'Presentada', hash: { text: '77b01d90', holds: false } },
          ]} />
        </div>
      </div>
      <h2>Signos</h2>
      <ul className="sign-grid">
        {['KASABEL', 'Cooperativa Agraria Valle Alto de los Andes del Sur'].map((name, i) => (
          <li key={name}><SignCard sign={{ number: `00123${i}-2026`, href: '/', name, kind: 'Denominativa', holder: 'Ana Quispe', country: 'Perú', classes: [30, 35], tone: 'attention', status: 'En plazo de oposición' }} /></li>
        ))}
      </ul>
      <Table caption="Expedientes" keyOf={(row) => row.number} rows={[{ number: '001234-2026', days: 12 }]} columns={[{ head: 'Expediente', cell: (row) => row.number }, { head: 'Días hábiles', cell: (row) => row.days, figures: true }]} />
      <Pagination earlier="/?antes=a" later="/?despues=b" shown="21–40 de 186" />
      <EmptyState title="No tiene expedientes" why="Aquí verá cada solicitud que presente." ><LinkButton href="/">Presentar una solicitud</LinkButton></EmptyState>
      <Refused refusal={{ refused: true, code: 'amendment.broadens-the-list', article: 'D486 art. 143', facts: {} }} />
    </>
  )
}

const sheet: Route = { path: '/partes', get: () => ({ title: 'Partes', body: <Sheet />, status: 422 }) }
const browser = await openBrowser()
let office: Opened

beforeAll(async () => { office = await openPages((_, assets) => webApp(aSite({ assets }), [...routes, sheet])) })
afterAll(async () => {
  await browser?.close()
  await office.close()
})

describe.skipIf(browser === undefined)('the parts in a real browser', () => {
  test.each(['light', 'dark'] as const)('every part is accessible and fits, %s', async (colorScheme) => {
    const page = await browser!.newPage({ colorScheme, reducedMotion: 'reduce', locale: 'es-PE' })
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`${office.url}/partes`)
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
      await expectAccessible(page)
      const folder = process.env['PHOTOGRAPHS']
      if (folder !== undefined) await page.screenshot({ path: `${folder}/parts-${width}-${colorScheme}.png`, fullPage: true })
    }
    await page.close()
  })
})
