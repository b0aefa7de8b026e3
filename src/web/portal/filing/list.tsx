import type { Draft } from '#office/drafts.ts'
import { Buttons, Link, LinkButton } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import { TaskList, type Task as TaskLine } from '../../components/lists.tsx'
import { Near, nearName, type NearName } from '../../public/search/near.tsx'
import type { Route, Visit } from '../../visit.ts'
import { ofParties } from '../entry.tsx'
import { withDraft } from './draft.tsx'
import { Side } from './side.tsx'
import { begun, optional, slugs, taskHint, taskPath, taskWord, type Slug } from './tasks.ts'
import { around, type Around } from './wants.ts'

/** `/presentar/{id}`: every task with its state, in any order. */
export const list: Route = {
  path: '/presentar/:id',
  get: ofParties((visit) => withDraft(visit, async (draft) => {
    const { sign, classes } = draft.form
    const [about, near] = await Promise.all([around(visit, draft), nearName(visit, { text: sign?.text ?? '', kind: sign?.kind ?? 'word', classes })])
    return { title: visit.t('filing.listTitle'), unlisted: true, seed: draft.id, wide: true, body: <List draft={draft} around={about} {...(near === undefined ? {} : { near })} /> }
  })),
}

function List({ draft, around: about, near }: { draft: Draft; around: Around; near?: NearName }) {
  const visit = useFace()
  const { t } = visit
  const lines = slugs.map((slug) => line(visit, slug, draft, about))
  const done = lines.filter((one) => one.tone === 'done').length
  const next = slugs.find((slug, i) => slug !== 'revisar' && lines[i]?.tone !== 'done' && !(optional.has(slug) && lines[i]?.tone === 'neutral'))
  return (
    <div className="filing">
      <div className="filing-main">
        <h1>{draft.form.sign?.text === undefined ? t('filing.listTitle') : t('filing.listTitleOf', { name: draft.form.sign.text })}</h1>
        <p className="lead">{t('filing.listLead', { done, total: slugs.length - 1 })}</p>
        <TaskList tasks={lines} />
        <Buttons>
          <LinkButton href={taskPath(draft.id, next ?? 'revisar')}>{next === undefined ? t('filing.task_review') : t('filing.next', { task: t(taskWord[next]) })}</LinkButton>
          <Link href="/presentar">{t('filing.leave')}</Link>
        </Buttons>
        {near === undefined ? null : <Near near={near} />}
      </div>
      <Side sheet={{ draft, around: about, form: draft.form }} />
    </div>
  )
}

/** Where a task stands. What bars a date is louder than what can be cured. */
function line({ t }: Visit, slug: Slug, { id, form }: Draft, { wants, refusal }: Around): TaskLine {
  const hint = taskHint[slug]
  const task = { title: t(taskWord[slug]), href: taskPath(id, slug), ...(hint === undefined ? {} : { hint: t(hint) }) }
  const mine = wants.filter((want) => want.task === slug && want.weight !== 'advice')
  const started = begun(form, slug)
  if (slug === 'revisar') {
    const ready = refusal === null && wants.every((want) => want.weight !== 'bars')
    return { ...task, tone: ready ? 'progress' : 'neutral', status: t(ready ? 'filing.stateReady' : 'filing.stateNotYet') }
  }
  if (mine.length > 0 && started) return { ...task, tone: 'attention', status: t('filing.stateLacks', { count: mine.length }) }
  if (mine.length > 0) return { ...task, tone: mine.some((want) => want.weight === 'bars') || !optional.has(slug) ? 'neutral' : 'attention', status: t(optional.has(slug) ? 'filing.stateNeeded' : 'filing.stateToDo') }
  if (started) return { ...task, tone: 'done', status: t('filing.stateDone') }
  return { ...task, tone: 'neutral', status: t(optional.has(slug) ? 'filing.stateOptional' : 'filing.stateToDo') }
}
