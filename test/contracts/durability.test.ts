import { expect, test } from 'vitest'
import { kills } from '../../bench/record/kill.ts'

test.skipIf(process.platform !== 'linux')('killed under load, alone and with all of PostgreSQL, the program starts again by itself and has lost nothing', async () => {
  expect(await kills(2)).toMatchObject([{ ok: true, value: 0 }])
}, 120_000)
