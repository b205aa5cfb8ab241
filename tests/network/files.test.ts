import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '#db/reference/languages.ts'
import { NETWORK_FILES } from '#functions/network/formats/files.ts'
import type { HubNetwork } from '#functions/network/schema.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

/** The interpreter that has networkx and igraph, where it has them: the files are then opened with both. */
const PYTHON = '/usr/bin/python3'
const hasOracle = spawnSync(PYTHON, ['-c', 'import networkx, igraph']).status === 0

let worker: TestWorker
const folder = mkdtempSync(join(tmpdir(), 'network-files-'))

beforeAll(async () => { worker = await startWorker('shipped') })
afterAll(async () => {
  await worker.close()
  rmSync(folder, { recursive: true })
})

const take = (file: string, query = '') => worker.fetch(`/en/network/files/${file}${query}`)

/** How many ties each organization has, and how many organizations each tie, by the API. */
async function degreesByApi(): Promise<Map<string, number>> {
  const { nodes, ties, ends, alliances } = await (await worker.fetch('/api/v1/network')).json() as HubNetwork // the API's own shape
  const degrees = new Map(nodes.id.map((id) => [`organization/${id}`, 0]))
  ties.id.forEach((id, tie) => {
    const members = new Set(ends.organization.slice(ends.first[tie], ends.first[tie + 1]))
    degrees.set(`${tie < alliances ? 'alliance' : 'exchange'}/${id}`, members.size)
    for (const member of members) degrees.set(`organization/${nodes.id[member]}`, (degrees.get(`organization/${nodes.id[member]}`) ?? 0) + 1)
  })
  return degrees
}

describe('the files of the network', () => {
  it.each(Object.entries(NETWORK_FILES))('%s is to be kept, says what it is of, and is there in every language', async (file, { type }) => {
    for (const lang of LANGUAGES) {
      const response = await worker.fetch(`/${lang}/network/files/${file}?country=per`)
      expect([response.status, response.headers.get('content-type'), response.headers.get('content-language')]).toEqual([200, type, lang])
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="ayni-\d{4}-\d\d-\d\d-/)
      const text = await response.text()
      expect(text).toContain('CC BY 4.0')
      expect(text).toContain(`/${lang}/network?country=per`)
    }
  })

  it('are the same as the API counts, node by node', async () => {
    const { elements } = await (await take('network.json')).json() as { elements: { nodes: { data: { id: string } }[]; edges: { data: { source: string; target: string } }[] } } // as it is made
    const degrees = new Map(elements.nodes.map(({ data }) => [data.id, 0]))
    for (const { data: { source, target } } of elements.edges) for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? NaN) + 1)
    expect(degrees).toEqual(await degreesByApi())
  })

  it.runIf(hasOracle)('are opened by networkx and igraph with the same counts and degrees', async () => {
    for (const file of ['network.graphml', 'network.gexf']) writeFileSync(join(folder, file), await (await take(file)).text())
    const { stdout, stderr } = spawnSync(PYTHON, [join(import.meta.dirname, 'read-graphs.py'), join(folder, 'network.graphml'), join(folder, 'network.gexf')], { encoding: 'utf8' })
    expect(stderr).toBe('')
    const expected = Object.fromEntries(await degreesByApi())
    const read = JSON.parse(stdout) as Record<string, { directed: boolean; degrees: object; of: object }> // as the script prints it
    for (const name of ['networkx', 'gexf', 'igraph']) {
      expect([name, read[name]?.directed]).toEqual([name, false])
      expect(read[name]?.degrees).toEqual(expected)
    }
    expect(read['networkx']?.of).toMatchObject({ licence: expect.stringContaining('CC BY 4.0'), source: expect.stringContaining('Ayni') })
  })

  it('refuses a name that no file has, and a question that does not hold', async () => {
    expect((await take('network.exe')).status).toBe(404)
    expect((await take('network.json', '?country=mars')).status).toBe(400)
  })
})
