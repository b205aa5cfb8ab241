import { sql } from 'drizzle-orm'
import { openRegistryFile } from '#db/local/registry-file.ts'
import { apiKeyHeader } from '#tests/support/api-keys.ts'
import { copyOf } from './database-file.ts'
import { openDraw } from '#db/sample/draw.ts'
import { BODIES, THEMES } from '#db/sample/words.ts'
import { drive, medianOf, quantile, type Target, type Timing } from './load-driver.ts'
import type { AtLoads, Effort } from './measure.ts'
import { startServer, type MeasuredServer } from './server.ts'

/** What creating organizations by the API showed: validated, doubles looked for, with history, text index and audit, on disk before it is answered; and a bare Worker that writes one row. */
export interface CreateResult { readonly ayni: AtLoads; readonly bare: AtLoads }

const COUNTRIES = ['per', 'col', 'mex', 'bra', 'arg', 'chl', 'cri', 'ury', null]

/** Makes organizations that are all different: three names, a site, a source. */
function organizations(): () => string {
  const draw = openDraw(4)
  let made = 0
  return () => {
    const number = ++made
    const [body, theme] = [draw.one(BODIES), draw.one(THEMES)]
    const mark = `(measured organization ${number})`
    return JSON.stringify({
      sector: 'civil-society', kind: 'national-ngo', country: draw.one(COUNTRIES), website: `https://measured-${number}.example.org`, kindDetail: null, identifiers: [], founded: '2014-03',
      names: [
        { text: `${body.es} de ${theme.es} ${mark}`, lang: 'es', kind: 'official', status: 'original' }, { text: `${body.en} for ${theme.en} ${mark}`, lang: 'en', kind: 'official', status: 'translation' },
        { text: `MO${number}X`, lang: 'und', kind: 'acronym', status: 'original' },
      ],
      sources: [{ url: `https://measured-${number}.example.org/about`, title: 'About', date: '2024', kind: 'party' }],
    })
  }
}

async function atLoads(server: MeasuredServer, target: Target, ms: number): Promise<AtLoads> {
  const one = await drive(target, 201, 1, ms)
  const before = server.cpuMs()
  const eight = await drive(target, 201, 8, ms)
  return { one, eight, cpuMs: (server.cpuMs() - before) / eight.count }
}

/** Measures creation on a copy of a database file, beside a bare Worker, in interleaved rounds. */
export async function measureCreate(kept: string, { rounds, ms }: Effort): Promise<CreateResult> {
  const { file, remove } = copyOf(kept)
  try {
    const { server: first, db } = await openRegistryFile({ file })
    const key = await apiKeyHeader(db)
    await db.run(sql`create table bare_organization (id integer primary key, name text, country text, fact text) strict`)
    await first.close()
    const server = await startServer({ file, answers: [] })
    const headers = { 'content-type': 'application/json' }
    const target: Target = { url: `${server.url}/api/v1/organizations`, headers: { ...headers, ...key }, body: organizations() }
    const bareTarget: Target = { url: `${server.bareUrl}/rows`, headers, body: organizations() }
    await Promise.all([drive(target, 201, 8, ms), drive(bareTarget, 201, 8, ms / 2)])
    const ayni: AtLoads[] = []
    const bare: AtLoads[] = []
    for (let round = 0; round < rounds; round++) {
      ayni.push(await atLoads(server, target, ms))
      bare.push(await atLoads(server, bareTarget, ms))
    }
    await server.stop()
    return { ayni: medians(ayni), bare: medians(bare) }
  } finally {
    remove()
  }
}

function medians(all: readonly AtLoads[]): AtLoads {
  const of = (pick: (round: AtLoads) => Timing) => medianOf(all.map(pick))
  return { one: of((round) => round.one), eight: of((round) => round.eight), cpuMs: quantile(all.map((round) => round.cpuMs), 0.5) }
}
