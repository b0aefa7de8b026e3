import { expect, test } from 'vitest'
import { aDesk, act, done, filed } from '#test/contracts/desk.ts'
import { aDatabase } from '#test/postgres.ts'
import { readApplication } from './act.ts'

const { pool } = await aDatabase()
const desk = aDesk(pool)
const examiner = (stream: string, command: { readonly act: string; readonly [key: string]: unknown }) => act(stream, 'formalExaminer', command)

test('a refusal that rests on a file read before somebody else acted is decided again', async () => {
  const stream = await filed(desk, 'TAKI')
  const read = await readApplication({ desk }, stream)
  await done(desk, examiner(stream, { act: 'startFormalExam' }))
  expect(await done(desk, { ...examiner(stream, { act: 'pass', overruled: [] }), read })).toMatchObject({ version: 3, state: { status: 'readyToPublish' } })
})

test('an act decided on a file read before somebody else acted comes after theirs, once', async () => {
  const stream = await filed(desk, 'PURIQ')
  const read = await readApplication({ desk }, stream)
  await done(desk, examiner(stream, { act: 'startFormalExam' }))
  const assign = { ...examiner(stream, { act: 'assign', examiner: 'otra', stage: 'formal' }), read }
  expect(await done(desk, assign)).toMatchObject({ version: 3, state: { formalExaminer: 'otra' } })
  expect(await done(desk, assign)).toMatchObject({ version: 3, events: [] })
})
