import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { importsOf, sourceFiles, type Import } from './import-graph.ts'

/** What may import what: for files of a kind, the places whose values they may take; types are free. The first kind that a file matches is its own. */
interface Rule {
  readonly of: string
  readonly files: RegExp
  /** null: anything */
  readonly may: RegExp | null
  readonly instead: string
}

const ENTRIES = /^functions\/(index|app|jobs|build)\.ts$|^db\/(local|sample)\/|^db\/(load|check-data|release|verify-history|data-files|projection-shape|drizzle\.config)\.ts$|^db\/reference\/generate-countries\.ts$|^web\/build\.ts$|^tests\/|\.test\.tsx?$/

const RULES: readonly Rule[] = [
  { of: 'an entry point', files: ENTRIES, may: null, instead: '' },
  { of: 'reference data', files: /^db\/reference\//, may: /^db\/reference\//, instead: 'it is data: move the logic to functions/core or to the rules of a feature' },
  { of: 'a table', files: /^db\/schema\//, may: /^db\/(schema|reference)\/|^drizzle-orm/, instead: 'a table knows vocabularies only: put the query into queries.ts' },
  { of: 'the database layer', files: /^db\/[^/]+\.ts$/, may: /^db\/|^drizzle-orm|^@libsql\/client|^functions\/core\//, instead: 'db knows no feature: let the feature call it' },
  { of: 'core', files: /^functions\/core\//, may: /^functions\/core\/|^db\/reference\/|^zod$/, instead: 'core is pure: give it the value as a parameter' },
  { of: 'the HTTP layer', files: /^functions\/http\//, may: /^functions\/(core|http)\/|^functions\/(accounts|permissions|posts)\/(?!queries|api|pages)[^/]+\.ts$|^web\/|^db\/(client|read|sample-mark)\.ts$|^db\/reference\/|^hono/, instead: 'http knows accounts, posts and permissions and no other feature: let the feature pass in what it needs' },
  { of: 'a schema, filter or rule', files: /^functions\/[^/]+\/(schema|filter|rules|sums|sides|view)\.ts$/, may: /^functions\/core\/|^functions\/[^/]+\/(schema|filter|rules|sums|sides|view)\.ts$|^db\/reference\/|^zod$|^@noble\/hashes/, instead: 'it knows neither HTTP nor SQL: read in a use case and pass the value in' },
  { of: 'a file of queries', files: /^functions\/[^/]+\/queries\.ts$/, may: /^functions\/core\/|^functions\/[^/]+\/(rules|schema|queries)\.ts$|^functions\/search\/|^db\/|^drizzle-orm/, instead: 'a query is SQL and nothing else: decide in rules, combine in a use case' },
  { of: 'an API route', files: /^functions\/[^/]+\/api\.ts$/, may: /^functions\/(core|http)\/|^functions\/[^/]+\/(?!queries|api|pages)[^/]+\.ts$|^db\/read\.ts$|^web\/(paths|list-query)\.ts$|^hono|^zod$/, instead: 'a route decodes, calls and answers: put the rest into a use case' },
  { of: 'the routes of pages', files: /^functions\/(?:[^/]+\/){1,2}([a-z-]+-)?pages\.tsx$/, may: /^functions\/(core|http)\/|^functions\/(?:[^/]+\/){1,2}(?!queries|api|pages)[^/]+\.ts$|^db\/(read\.ts$|reference\/)|^web\/|^hono|^zod$/, instead: 'a route decodes, calls and renders: put the rest into a use case' },
  { of: 'a use case', files: /^functions\//, may: /^functions\/(?!http\/)[^/]+\/(?!(?:api|(?:[a-z-]+-)?pages)\.tsx?$)|^db\/|^web\/(paths|locales\/messages)\.ts$|^drizzle-orm|^zod$|^d3-force$|^@noble\/hashes|^@simplewebauthn\/server|^write-excel-file\//, instead: 'a use case knows no HTTP and no page: take a parameter, give back a value' },
  { of: 'an island', files: /^web\/islands\//, may: /^web\/islands\/|^functions\/(core|network|alliances|exchanges|organizations)\/|^db\/reference\/|^cytoscape$|^@simplewebauthn\/browser$/, instead: 'an island takes its words and data from the page' },
  { of: 'a page or component', files: /^web\//, may: /^web\/(?!islands|build)|^functions\/(?!http\/)|^db\/reference\/|^hono\/(jsx|html)/, instead: 'web turns data into HTML: fetch in a use case and pass it in' },
]

const files = sourceFiles()
const imports = files.flatMap(importsOf).filter(({ isTypeOnly }) => !isTypeOnly)
const ruleOf = (file: string) => RULES.find((rule) => rule.files.test(file)) ?? expect.unreachable(`${file} is of no kind that the rules know`)
const fromFile = Map.groupBy(imports, ({ from }) => from)

/** The way by which a file comes to another, by values; null when it does not. */
function wayTo(start: string, isThere: (to: string) => boolean): string[] | null {
  const ways: string[][] = [[start]]
  const seen = new Set([start])
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const { to } of fromFile.get(way.at(-1) ?? '') ?? []) {
      if (isThere(to)) return [...way, to]
      if (seen.has(to)) continue
      seen.add(to)
      ways.push([...way, to])
    }
  }
  return null
}

const spoken = ({ from, to }: Import, rule: Rule) => `${from} imports ${to}: ${rule.of} may not; ${rule.instead}`

describe('imports', () => {
  it.each(RULES.filter(({ may }) => may !== null).map((rule) => [rule.of, rule] as const))('of %s keep to what it may know', (_, rule) => {
    const own = imports.filter(({ from }) => ruleOf(from) === rule)
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter(({ to }) => !rule.may?.test(to)).map((one) => spoken(one, rule))).toEqual([])
  })

  it('never name an entry point', () => {
    expect(imports.filter(({ from, to }) => ENTRIES.test(to) && !ENTRIES.test(from)).map(({ from, to }) => `${from} imports ${to}: nobody imports an entry point`)).toEqual([])
  })

  it.each([
    ['rules, schemas and filters', /^functions\/core\/|^functions\/[^/]+\/(schema|filter|rules|sums|sides|view)\.ts$/],
    ['what people see', /^web\/(?!build)/],
  ])('of %s lead to no SQL, by whatever way', (_, pattern) => {
    const ways = files.filter((file) => pattern.test(file) && !ENTRIES.test(file)).map((file) => wayTo(file, (to) => /^drizzle-orm|^@libsql|^db\/(?!reference\/)/.test(to)))
    expect(ways.filter((way) => way !== null).map((way) => way.join(' → '))).toEqual([])
  })

  it('form no circle of files', () => {
    const circles = files.map((file) => wayTo(file, (to) => to === file)).filter((way) => way !== null)
    expect(circles.map((way) => way.join(' → '))).toEqual([])
  })

  it('name each file of the project with its ending, and none by a way upward', () => {
    const ours = files.flatMap(importsOf).filter(({ to }) => /^(functions|web|db|tests)\//.test(to))
    expect(ours.filter(({ to }) => !/\.(tsx?|js|json|css)$/.test(to)).map(({ from, to }) => `${from} → ${to}`)).toEqual([])
    expect(ours.filter(({ to }) => /\.tsx?$/.test(to) && !to.endsWith('.d.ts') && !files.includes(to)).map(({ from, to }) => `${from} → ${to} is not there`)).toEqual([])
  })
})

describe('the bundle of the Worker', () => {
  it('holds neither what only Node has nor what only tests or scripts use', async () => {
    const { metafile } = await build({
      absWorkingDir: new URL('../..', import.meta.url).pathname, entryPoints: ['functions/index.ts'], bundle: true, write: false, metafile: true, format: 'esm', platform: 'neutral', mainFields: ['browser', 'module', 'main'],
      conditions: ['workerd', 'worker', 'browser'], external: ['node:*', 'cloudflare:*'], jsx: 'automatic', jsxImportSource: 'hono/jsx', logLevel: 'silent',
    })
    const inputs = Object.entries(metafile.inputs)
    expect(inputs.length).toBeGreaterThan(100)
    const foreign = inputs.map(([path]) => path).filter((path) => /^tests\/|^db\/(local|sample\/|load|data-files|check-data|release|data)\b|\.test\.|^web\/(islands|build)|node_modules\/(libsql|miniflare|playwright|csv-parse|i18n-iso|cytoscape|d3-force\/(?!src))/.test(path))
    expect(foreign).toEqual([])
    const node = inputs.flatMap(([path, { imports: of }]) => of.filter(({ path: to }) => to.startsWith('node:')).map(({ path: to }) => `${path} imports ${to}`))
    expect(node.filter((line) => !line.startsWith('node_modules/'))).toEqual([])
  })
})
