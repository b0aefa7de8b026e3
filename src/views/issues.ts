import type { Issue } from '#procedures/index.ts'
import type { View } from './view.ts'

const issues: View<Issue> = {
  table: 'issues', key: ['stream'],
  rows: ({ stream, state }) => (state.issued ? [{ stream, issue: state.issued.issue, number: state.issued.number, entries: state.issued.entries.length }] : []),
}

export const issueViews: readonly View<Issue>[] = [issues]
