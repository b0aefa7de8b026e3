// Who may import whom. Each comment is the sentence a developer reads when the rule fires: it says what to do.
const tests = '[.]test[.]tsx?$'
const pure = ['law', 'calendar', 'casefile', 'procedures', 'policies', 'search']

/** What a room may import besides itself. */
const rooms = {
  calendar: [],
  search: [],
  law: ['calendar'],
  casefile: ['calendar', 'law'],
  procedures: ['casefile', 'calendar', 'law'],
  policies: ['procedures', 'casefile', 'calendar'],
  ports: ['casefile', 'calendar', 'search'],
  programmes: ['ports', 'casefile', 'calendar', 'law'],
  views: ['ports', 'procedures', 'casefile', 'calendar', 'law'],
  office: ['ports', 'policies', 'procedures', 'programmes', 'views', 'search', 'casefile', 'calendar', 'law'],
  store: ['ports', 'casefile', 'calendar'],
  adapters: ['ports', 'search', 'casefile', 'calendar'],
  demonstration: ['office', 'casefile', 'calendar', 'law'],
  jobs: ['ports', 'office', 'views', 'programmes', 'casefile', 'calendar'],
  api: ['ports', 'office', 'views', 'programmes', 'casefile', 'calendar'],
  web: ['ports', 'office', 'views', 'programmes', 'casefile', 'calendar', 'law'],
  cli: ['search', 'demonstration', 'ports', 'office', 'views', 'programmes', 'casefile', 'calendar', 'law'],
}

const roomRules = Object.entries(rooms).map(([room, others]) => ({
  name: `room-${room}`,
  comment: others.length === 0
    ? `src/${room} imports nothing but itself: hand it what it needs as an argument.`
    : `src/${room} may import src/${others.join(', src/')} and nothing else: take the rest as an argument, through a port or a policy.`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: tests },
  to: { path: '^(src|test|bench|bin)/', pathNot: [`^src/(${[room, ...others].join('|')})/`, tests] },
}))

export default {
  forbidden: [
    ...roomRules,
    {
      name: 'room-is-known',
      comment: 'This folder is in no room of the house. Put the file in a room, or give the new room its line in .dependency-cruiser.mjs and an ADR.',
      severity: 'error',
      from: { path: '^src/', pathNot: [`^src/(${Object.keys(rooms).join('|')})/`, '^src/main([.]ts$|/)', tests] },
      to: {},
    },
    {
      name: 'pure-means-by-hand',
      comment: 'The pure parts are computed by hand from the statute: no npm package and no Node module. What must be fetched, drawn or stored comes in as an argument.',
      severity: 'error',
      from: { path: `^src/(${pure.join('|')})/`, pathNot: tests },
      to: { pathNot: '^(src/|test/|#)' },
    },
    {
      name: 'ports-are-shapes',
      comment: 'A port is a shape, not code: write `import type`.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: '^src/ports/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'ports-hold-types-only',
      comment: 'A port is a shape: it imports types and runs nothing.',
      severity: 'error',
      from: { path: '^src/ports/', pathNot: tests },
      to: { dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-borrows-types-only',
      comment: 'Vite bundles src/web: code imported from another room becomes a second copy with its own state. Write `import type`, and take what lives as an argument of webApp.',
      severity: 'error',
      from: { path: '^src/web/', pathNot: tests },
      to: { path: '^src/', pathNot: '^src/web/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-has-one-door',
      comment: 'Only src/main.ts opens the pages, and only by src/web/server.tsx, through the bundle that `npm run build` makes.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/web/', tests] },
      to: { path: '^src/web/', pathNot: '^src/web/(server|site)[.]tsx?$' },
    },
    {
      name: 'procedures-are-strangers',
      comment: 'One procedure never imports another. What follows in another file is a policy: write it in src/policies.',
      severity: 'error',
      from: { path: '^src/procedures/([^/]+/[^/]+)/', pathNot: tests },
      to: { path: '^src/procedures/', pathNot: '^src/procedures/$1/' },
    },
    {
      name: 'knock-at-the-front-door',
      comment: 'From outside, a procedure is its index.ts; events, commands, state and decide are its own rooms.',
      severity: 'error',
      from: { pathNot: ['^src/procedures/[^/]+/[^/]+/', tests] },
      to: { path: '^src/procedures/[^/]+/[^/]+/', pathNot: '^src/procedures/[^/]+/[^/]+/index[.]ts$' },
    },
    {
      name: 'law-is-chosen-not-imported',
      comment: 'Only src/main.ts names a country. Everybody else takes the law as an argument, typed by src/law/rules.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/law/', '^src/main[.]ts$', tests] },
      to: { path: '^src/law/[^/]+/' },
    },
    {
      name: 'main-is-imported-by-nobody',
      comment: 'src/main.ts wires the house together; nobody imports it. Take what you need as an argument.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main([.]ts$|/)' },
      to: { path: '^src/main([.]ts$|/)' },
    },
    {
      name: 'tests-are-leaves',
      comment: 'Code never imports a test nor anything under test/. If both need it, it belongs to the code.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: ['^test/', tests] },
    },
    {
      name: 'no-cycles',
      comment: 'These files import each other in a circle. Move what they share into a third file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nobody imports this file and it imports nobody. Wire it in or delete it.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: [tests, '[.]d[.]ts$', '^src/main[.]ts$', '^src/web/client/enhance[.]ts$'] },
      to: {},
    },
    {
      name: 'imports-resolve',
      comment: 'This import leads nowhere. Across rooms write #room/file.ts, inside a room ./file.ts, both with their ending; packages stand in package.json.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'packages-are-declared',
      comment: 'This package is not in package.json (or only as somebody else’s dependency). Add it, and give it a line in docs/decisions/dependencies.md.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-test-packages-in-the-program',
      comment: 'This package is a development dependency: the installed program does not have it. Move it to "dependencies" or to a test.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.](css|svg|woff2)' },
    enhancedResolveOptions: { conditionNames: ['import', 'node', 'types', 'default'], exportsFields: ['exports'] },
  },
}
