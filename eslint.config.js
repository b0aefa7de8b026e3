// The lint of the house: what TypeScript and the import rules cannot see. Not type-aware, so that it stays quick.
import tseslint from 'typescript-eslint'

const pureParts = ['law', 'calendar', 'casefile', 'procedures', 'policies', 'search']
const pure = pureParts.map((part) => `src/${part}/**/*.ts`)
const tests = ['**/*.test.ts', '**/*.test.tsx']
/** Tools find these files by their name and read their default export. */
const configurations = ['*.config.{js,mjs,ts}', '.dependency-cruiser.mjs']

// ---- names

const bannedAnywhere = /^(managers?|helpers?|utils?|processors?|impls?|dtos?)$/
const bannedAtTheEnd = /^(base|data|info)$/
/** Words of the statute that end in "service" (traslado, domicilio procesal, notificación personal and its record), and of RFC 5652 that end in "info". */
const wordsOfTheTrade = /(^|for|personal|record)service$|^(content|signer)info$/

/** The words of an identifier, lower case: `HTTPStateOf_file2` → http, state, of, file2. */
const wordsOf = (name) => name
  .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
  .toLowerCase().split(/[\s_$]+/).filter(Boolean)

/** The banned word in a name, or undefined where the name is good. */
function bannedWord(name) {
  const words = wordsOf(name)
  const last = words.at(-1) ?? ''
  if (!wordsOfTheTrade.test(words.join('')) && (bannedAtTheEnd.test(last) || last === 'service')) return last
  return words.find((word) => bannedAnywhere.test(word))
}

const names = {
  meta: { type: 'suggestion', schema: [], messages: {
    banned: '"{{name}}" says "{{word}}", which says nothing. Name what it is in the words of the statute or the field (docs/glossary.md).',
  } },
  create(context) {
    const check = (id) => {
      if (id?.type !== 'Identifier') return
      const word = bannedWord(id.name)
      if (word) context.report({ node: id, messageId: 'banned', data: { name: id.name, word } })
    }
    const checkNode = (node) => check(node.id)
    return {
      VariableDeclarator: checkNode,
      FunctionDeclaration: checkNode,
      ClassDeclaration: checkNode,
      TSTypeAliasDeclaration: checkNode,
      TSInterfaceDeclaration: checkNode,
    }
  },
}

// ---- syntax

const noDefault = { selector: 'ExportDefaultDeclaration', message: 'Named exports only: a name is found by searching, and says the same everywhere.' }
const noDefaultAs = { selector: 'ExportSpecifier[exported.name="default"]', message: noDefault.message }
const noEnum = { selector: 'TSEnumDeclaration', message: 'Node strips types and runs the rest: write a union of texts, or an `as const` list.' }
const noNamespace = { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Node strips types and runs the rest: a file is the namespace.' }
const erasable = [noEnum, noNamespace]
const everywhere = [noDefault, noDefaultAs, ...erasable]

const purity = [
  { selector: ':function[async=true]', message: 'The pure parts answer at once: what must be awaited is loaded before and comes in as an argument.' },
  { selector: 'AwaitExpression, ForOfStatement[await=true]', message: 'The pure parts answer at once: what must be awaited is loaded before and comes in as an argument.' },
  { selector: 'ImportExpression', message: 'The pure parts import by name at the top, so that the import rules see it.' },
  { selector: 'ClassDeclaration:not([superClass.name=/Error$/]), ClassExpression:not([superClass.name=/Error$/])', message: 'The pure parts are functions over plain values. Only an error may be a class.' },
  { selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]', message: 'Nothing in the core reads a clock: the day and the instant come in with the context.' },
]

const inputs = 'is an input here, not something to reach for: take it as an argument.'
const outside = ['Date', 'process', 'fetch', 'console', 'globalThis', 'crypto', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'Buffer']
  .map((name) => ({ name, message: `${name} ${inputs}` }))

/** React runs on the server only (docs/decisions/0005): what waits for a browser would never run. */
const serverOnly = [
  { selector: 'JSXAttribute[name.name=/^on[A-Z]/]', message: 'Pages are rendered on the server only: this handler would never run. Write a form, or add it to the client script.' },
]
const hooks = ['useState', 'useReducer', 'useEffect', 'useLayoutEffect', 'useInsertionEffect', 'useRef', 'useTransition', 'useActionState', 'useOptimistic', 'useSyncExternalStore']

export default tseslint.config(
  { ignores: ['node_modules/', 'build/', 'coverage/', 'data/', 'test-results/'] },
  {
    files: ['**/*.{js,mjs,ts,tsx}'],
    languageOptions: { parser: tseslint.parser, ecmaVersion: 'latest', sourceType: 'module' },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { '@typescript-eslint': tseslint.plugin, house: { rules: { names } } },
    rules: {
      'house/names': 'error',
      'no-restricted-syntax': ['error', ...everywhere],
      'prefer-const': 'error',
      'no-var': 'error',
      eqeqeq: ['error', 'always'],
      'no-debugger': 'error',
      'no-unreachable': 'error',
      'no-self-compare': 'error',
      'no-constant-condition': ['error', { checkLoops: false }],
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { args: 'after-used', argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/parameter-properties': 'error',
      'max-lines': ['warn', { max: 300 }],
    },
  },
  {
    files: pure,
    ignores: tests,
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...purity],
      'no-restricted-globals': ['error', ...outside],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: `Chance ${inputs}` }],
      'max-lines-per-function': ['error', { max: 60 }],
    },
  },
  {
    files: ['src/web/**/*.tsx'],
    ignores: tests,
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...serverOnly],
      'no-restricted-imports': ['error', { paths: [{ name: 'react', importNames: hooks, message: 'Pages are rendered on the server only: a hook that waits for a browser would never run.' }] }],
    },
  },
  // The statute and the lexicon as data: one file may hold a whole schedule.
  { files: ['src/law/**', 'src/search/lexicon/concepts/**', 'src/web/locales/**'], rules: { 'max-lines': 'off' } },
  { files: configurations, rules: { 'no-restricted-syntax': ['error', ...erasable] } },
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/consistent-type-definitions': 'off' } },
  { files: [...tests, 'test/**', 'bench/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
)
