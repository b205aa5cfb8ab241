import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary.ts'
import { DAVIS } from '#tests/fixtures/networks/davis.ts'
import { KARATE } from '#tests/fixtures/networks/karate.ts'
import { InputError, readNetwork } from './analyze/read-network.ts'

const folder = temporaryFolder()

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

function run(...args: string[]): Promise<{ code: number; out: string; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(import.meta.dirname, 'analyze-network.ts'), ...args], { maxBuffer: 64_000_000 }, (error, out, said) => resolve({ code: error ? 1 : 0, out, said }))
  })
}

async function analyze(...args: string[]) {
  const { code, out, said } = await run(...args)
  expect([code, said]).toEqual([0, ''])
  return JSON.parse(out)
}

const karateNodes = file('karate.csv', `id,name\n${Array.from({ length: 34 }, (_, node) => `m${node},"a member, of the club"`).join('\n')}\n`)
const rowsOf = (head: string) => `${head}\n${KARATE.map(([a, b]) => `m${a},m${b}`).join('\n')}\n`
const karateTies = file('karate-ties.csv', rowsOf('source,target'))
const three = file('three.csv', 'id\nx\ny\nz\n')

describe('npm run network:analyze', () => {
  it('measures the karate club', async () => {
    const found = await analyze('--nodes', karateNodes, '--ties', karateTies, '--randoms', '20')
    expect(found.counts).toEqual({ nodes: 34, ties: 78, edges: 78, density: 78 / 561, loops: 0, doubles: 0 })
    expect(found.components).toEqual({ count: 1, sizes: [34], isolates: [] })
    expect(found.betweenness).toEqual({ method: 'exact' })
    expect(found.nodes[0]).toMatchObject({ id: 'm0', degree: 16, strength: 16, kCore: 4, clustering: 0.15, triangles: 18, component: 0 })
    expect(found.nodes[0].betweenness).toBeCloseTo(231.0714285714, 9)
    expect(found.nodes[11].clustering).toBeNull()
    expect(found.articulationPoints).toEqual([{ id: 'm0', parts: [27, 5, 1], cutOff: 6, separated: [['m4', 'm5', 'm6', 'm10', 'm16'], ['m11']] }])
    expect(found.bridges).toEqual([{ between: ['m0', 'm11'], sides: [33, 1] }])
    expect(found.communities).toMatchObject({ method: 'Leiden', seed: 1, count: 4, sizes: [12, 11, 6, 5], evidence: { verdict: 'structure', randoms: 20 } })
    expect(found.communities.modularity).toBeCloseTo(0.4198, 4)
  })

  it('takes a,b and from,to, weights, doubles, loops and isolates', async () => {
    expect((await analyze('--nodes', karateNodes, '--ties', file('ab.csv', rowsOf('a,b')))).counts.edges).toBe(78)
    expect((await analyze('--nodes', karateNodes, '--ties', file('from.csv', rowsOf('from,to')))).counts.edges).toBe(78)
    const weighted = await analyze('--nodes', three, '--ties', file('weighted.csv', '\uFEFFSource,Target,Weight\nx,y,0.5\ny,x,2\nx,x,1\n'))
    expect(weighted.counts).toMatchObject({ edges: 1, loops: 1, doubles: 1 })
    expect(weighted.nodes.map(({ strength }: { strength: number }) => strength)).toEqual([2.5, 2.5, 0])
    expect(weighted.components).toEqual({ count: 2, sizes: [2, 1], isolates: ['z'] })
    expect((await analyze('--nodes', three, '--ties', file('none.csv', 'source,target\n'))).communities).toMatchObject({ modularity: null, count: 3 })
  })

  it('measures who takes part in what, and tells organizations and ties apart', async () => {
    const nodes = file('women.csv', `id\n${DAVIS.attended.map(({ name }) => name).join('\n')}\n`)
    const rows = DAVIS.attended.flatMap(({ name, at }) => at.map((event) => `E${event + 1},${name}`))
    const found = await analyze('--nodes', nodes, '--ties', file('events.csv', `tie,organization\n${rows.join('\n')}\nE1,Evelyn\n`), '--form', 'two-mode')
    expect(found.form).toBe('two-mode')
    expect(found.counts).toEqual({ nodes: 18, ties: 14, edges: 89, density: 89 / 252, loops: 0, doubles: 1 })
    expect(found.nodes).toHaveLength(32)
    expect(found.nodes[0]).toMatchObject({ id: 'Evelyn', kind: 'organization', degree: 8 })
    expect(found.nodes.at(-1)).toMatchObject({ kind: 'tie' })
    const star = await analyze('--nodes', three, '--ties', file('alliances.csv', 'alliance_id,organization_id\nhub,x\nhub,y\nother,y\nother,z\nalone,x\n'))
    expect(star.articulationPoints.map(({ id, kind, cutOff, organizationsCutOff }: { [key: string]: unknown }) => [id, kind, cutOff, organizationsCutOff])).toEqual([
      ['x', 'organization', 1, 0], ['y', 'organization', 2, 1], ['hub', 'tie', 2, 1], ['other', 'tie', 1, 1],
    ])
  })

  it('says in one sentence what is missing or wrong', async () => {
    const usage = 'Say which files: npm run network:analyze -- --nodes nodes.csv --ties ties.csv [--form two-mode|pairs] [--exact] [--seed 1] [--randoms 30].\n'
    for (const args of [[], ['--nodes', three], ['--nodes', three, '--ties', three, '--form', 'circle'], ['--what']]) expect(await run(...args)).toEqual({ code: 1, out: '', said: usage })
    const cases: [nodes: string, ties: string, said: string][] = [
      [join(folder, 'absent.csv'), three, `There is no file ${join(folder, 'absent.csv')} that can be read.`],
      [file('empty.csv', ''), three, 'empty.csv is empty.'],
      [file('head.csv', 'id\n'), three, 'head.csv has no rows.'],
      [file('names.csv', 'name,country\nx,PER\n'), three, 'names.csv has no column id; it has name, country.'],
      [file('twice.csv', 'id\nx\nx\n'), three, 'twice.csv, line 3: the id x stands there twice.'],
      [file('blank.csv', 'id,name\nx,a\n,b\n'), three, 'blank.csv, line 3: the id is empty.'],
      [file('quote.csv', 'id\n"x\n'), three, 'quote.csv is not a CSV file: Quote Not Closed: the parsing is finished with an opening quote at line 2.'],
      [three, file('nothing.csv', '\n'), 'nothing.csv is empty.'],
      [three, file('columns.csv', 'who,whom\nx,y\n'), 'columns.csv has no columns source and target, nor tie and organization; it has who, whom.'],
      [three, file('unknown.csv', 'source,target\nx,y\nx,w\n'), 'unknown.csv, line 3: target w is no id of the nodes.'],
      [three, file('short.csv', 'source,target\nx\n'), 'short.csv, line 2: target is empty.'],
      [three, file('weight.csv', 'source,target,weight\nx,y,-1\n'), 'weight.csv, line 2: a weight is a number above 0, not -1.'],
      [three, file('weightless.csv', 'source,target,weight\nx,y,\n'), 'weightless.csv, line 2: a weight is a number above 0, not empty.'],
      [three, file('tie.csv', 'tie,organization\n,x\n'), 'tie.csv, line 2: tie is empty.'],
    ]
    for (const [nodes, ties, said] of cases) expect(() => readNetwork({ nodes, ties, form: null })).toThrow(new InputError(said))
    expect(await run('--nodes', three, '--ties', join(folder, 'unknown.csv'))).toEqual({ code: 1, out: '', said: 'unknown.csv, line 3: target w is no id of the nodes.\n' })
    expect((await run('--nodes', karateNodes, '--ties', karateTies, '--form', 'two-mode')).said).toBe('karate-ties.csv has no columns tie and organization; it has source, target.\n')
  })

  it('samples betweenness of large networks unless told to be exact, and answers a star of 5,000', async () => {
    const nodes = file('star.csv', `id\n${Array.from({ length: 5001 }, (_, node) => `s${node}`).join('\n')}\n`)
    const ties = file('star-ties.csv', `source,target\n${Array.from({ length: 5000 }, (_, node) => `s0,s${node + 1}`).join('\n')}\n`)
    const found = await analyze('--nodes', nodes, '--ties', ties)
    expect(found.betweenness).toEqual({ method: 'sampled', pivots: 256, seed: 1 })
    expect(found.articulationPoints[0]).toMatchObject({ id: 's0', cutOff: 4999, notNamed: 4799 })
    const exact = await analyze('--nodes', nodes, '--ties', ties, '--exact')
    expect(exact.nodes[0].betweenness).toBe((5000 * 4999) / 2)
  })
})
