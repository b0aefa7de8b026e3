import type { PlainDate } from '#calendar/date.ts'
import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import { settingValue } from '#law/lookup.ts'
import type { Open } from '../open.ts'
import { alikeAsked, alikeOwn, type Alike, type Published } from './alike.ts'
import { askedAfter, sidesOf } from './own-marks.ts'

/** Published signs that are searched for together, and signs watched: what is looked at together is written together. */
const batch = { published: 25, watches: 200_000 }

type Run = { readonly id: string; readonly issue: PlainDate; readonly streams: readonly string[]; readonly reached: string }

/**
 * Searches what an issue published against all watches and tells whoever watches something alike, once a watch and sign.
 * It goes on where it was broken off; signs that join the issue later have a run of their own. Throws where the engine
 * cannot answer now: the job tries again.
 */
export async function watchIssue(open: Open, issue: PlainDate): Promise<{ readonly alerts: number }> {
  const run = (await unfinished(open, issue)) ?? (await begun(open, issue))
  if (!run) return { alerts: 0 }
  // Marks filed until now are watched too.
  await open.similar.upToDate()
  const published = await publishedSigns(open, run.streams)
  const sides = await sidesOf(open.db, run.streams)
  const floor = settingValue(open.desk.law(), 'watch.score', issue, 0.4)
  let alerts = 0
  const write = async (found: readonly Alike[] | Refusal, reached: string, looked: number) => {
    if (isRefusal(found)) throw new Error(`the watch waits for the engine: ${found.code}`)
    alerts += await keep(open, run, reached, looked, found.filter(({ sign, watch }) => !sides.get(sign.stream)?.has(watch.accountId)))
  }
  const marksDone = run.reached.startsWith('watch ') ? '\uffff' : run.reached.replace(/^own /, '')
  const left = published.filter((p) => p.stream > marksDone)
  const from = run.reached.startsWith('watch ') ? run.reached.slice(6) : '00000000-0000-0000-0000-000000000000'
  // Two searches in two threads: what somebody asked to watch is searched while the register is.
  let asking = asked(open, run, published, from, floor)
  asking.catch(() => undefined)
  for (let i = 0; i < left.length; i += batch.published) {
    const some = left.slice(i, i + batch.published)
    await write(await alikeOwn(open, some, floor), `own ${some.at(-1)?.stream ?? ''}`, 0)
  }
  for (let next = await asking; next !== undefined; next = await asking) {
    await write(next.found, `watch ${next.last}`, next.looked)
    asking = asked(open, run, published, next.last, floor)
  }
  await finish(open, run)
  return { alerts }
}

/** The next signs that somebody asked to watch, and which published ones they are like; undefined where none is left. */
async function asked(open: Open, run: Run, published: readonly Published[], after: string, floor: number) {
  const watches = published.length === 0 ? [] : await askedAfter(open.db, after, run.streams, batch.watches)
  const last = watches.at(-1)?.id
  return last === undefined ? undefined : { last, looked: watches.length, found: await alikeAsked(open, published, watches.filter((w) => !w.known), floor) }
}

async function unfinished(open: Open, issue: PlainDate): Promise<Run | undefined> {
  return (await open.db.query<Run>(`select id, issue::text as issue, streams, reached from office.watch_runs where issue = $1 and done_at is null order by begun_at limit 1`, [issue]))[0]
}

/** What the issue published, or republished from the beginning of its window (DS071 art. 7), and no run has looked at. */
async function begun(open: Open, issue: PlainDate): Promise<Run | undefined> {
  const [run] = await open.db.query<Run>(
    `insert into office.watch_runs (id, issue, streams, begun_at)
     select $1, $2, array_agg(p.stream order by p.stream), $3::timestamptz
     from (select stream from views.gazette where issue = $2 union select stream from views.errata where issue = $2 and restarts_window) p
     where not exists (select from office.watch_runs r where r.issue = $2 and p.stream = any(r.streams)) having count(*) > 0
     returning id, issue::text as issue, streams, reached`, [open.desk.uuid(), issue, await open.now()])
  return run
}

async function publishedSigns(open: Open, streams: readonly string[]): Promise<readonly Published[]> {
  return open.db.query<Published>(`select stream, sign_text as text, classes from views.docket where stream = any($1) and btrim(coalesce(sign_text, '')) <> '' order by stream collate "C"`, [streams])
}

/** Alerts and how far the run came, together or not at all. */
async function keep(open: Open, run: Run, reached: string, looked: number, found: readonly Alike[]): Promise<number> {
  const rows = found.map(({ sign, watch, score, reasons }) => ({ watch: watch.watch, account_id: watch.accountId, stream: sign.stream, watched_text: watch.text, watched_classes: watch.classes, score, reasons }))
  const [kept] = await open.db.query<{ alerts: number }>(
    `with new as (insert into office.watch_alerts (issue, watch, account_id, stream, watched_text, watched_classes, score, reasons, made_at)
       select $2::date, watch, account_id, stream, watched_text, array(select jsonb_array_elements_text(watched_classes)::int), score, reasons, $3::timestamptz
       from jsonb_to_recordset($4::jsonb) as r (watch text, account_id text, stream text, watched_text text, watched_classes jsonb, score real, reasons jsonb)
       on conflict do nothing returning 1),
     moved as (update office.watch_runs set reached = $5, watches = watches + $6::int, alerts = alerts + (select count(*) from new)::int where id = $1)
     select count(*)::int as alerts from new`, [run.id, run.issue, await open.now(), JSON.stringify(rows), reached, looked])
  return kept?.alerts ?? 0
}

/** The run is over, and a letter is due to each account that has something new and wants letters. */
async function finish(open: Open, run: Run): Promise<void> {
  await open.db.query(
    `with done as (update office.watch_runs set done_at = $2 where id = $1 and done_at is null returning issue, streams),
       due as (select distinct a.account_id from office.watch_alerts a join done on a.issue = done.issue and a.stream = any(done.streams)
         where not exists (select from office.watching w where w.account_id = a.account_id and not w.letters))
     select count(*) from graphile_worker.add_jobs(array(select row('mailWatch', json_build_object('accountId', account_id, 'run', $1::text), null, null, null, 'watch ' || $1 || ' ' || account_id, null, null)::graphile_worker.job_spec from due))`,
    [run.id, await open.now()])
}
