import { defineConfig } from 'vitest/config'

const pureParts = 'src/{law,calendar,casefile,procedures,policies,search,ports}/**/*.test.ts'
/** A test that needs nothing outside itself says so in its name, wherever it lives. */
const pureElsewhere = '**/*.pure.test.{ts,tsx}'
const elsewhere = ['**/node_modules/**', 'build/**']

/** Starts one PostgreSQL for all files of `real`; each file makes its own database from a template. */
const postgres = 'test/postgres.ts'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    reporters: ['default'],
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: [pureParts, pureElsewhere],
          exclude: elsewhere,
          // Isolating files costs ten times the tests themselves, and the pure parts keep no state to isolate.
          isolate: false,
          pool: 'threads',
          // Nothing here waits for anything: the bound stops a runaway, not a slow machine shared by others.
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'real',
          include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, pureParts, pureElsewhere],
          globalSetup: [postgres],
          pool: 'forks',
          // PostgreSQL, Chromium and the tests share the machine: more workers wait for each other.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
