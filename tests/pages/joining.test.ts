import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readRows } from '#db/read.ts'
import { joinRequest, standingCheck, submission } from '#db/schema/contributions.ts'
import { mail } from '#db/schema/desk.ts'
import { commit } from '#functions/revisions/commit.ts'
import { aContext } from '#tests/factories/context.ts'
import { anAlliance, anOrganization } from '#tests/factories/facts.ts'
import { formRequest, person, type Person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

const HARMFUL = `"><script>alert(1)</script><img src=x onerror=alert(1)>`

let worker: TestWorker
let steward: Person

beforeAll(async () => {
  worker = await startWorker('empty', { DEV_MAILBOX: '1', SECRET: 'a secret of a test that is long enough to be one' })
  const organization = (id: string, name: string, website: string | null) => anOrganization({ id, website, country: 'per', names: [{ text: name, lang: 'es', kind: 'official', status: 'original' }] })
  const facts = [
    organization('casa-abrigo', 'Casa Abrigo de la Niñez', 'https://www.casaabrigo.example.org/'), organization('casa-socia', 'Casa Socia', 'https://casasocia.example.org/'),
    organization('red-ajena', 'Red Ajena', null), organization('sede-norte', 'Sede Norte', 'https://sedes.example.org/norte'), organization('sede-sur', 'Sede Sur', 'https://sedes.example.org/sur'),
    organization('ministerio-portal', 'Ministerio en un portal', 'https://www.gob.pe/ministerio'), organization('instituto-idn', 'Instituto de la Ñ', 'https://instituto-ñ.example/'),
    anOrganization({ id: 'per', kind: 'state', sector: 'government', country: 'per', names: [{ text: 'Perú', lang: 'es', kind: 'official', status: 'original' }] }),
  ]
  await commit(aContext(worker.db, { post: 'steward', at: 'registry' }), facts.map((fact) => ({ operation: 'create', kind: 'organization', fact })))
  await commit(aContext(worker.db, { post: 'steward', at: 'registry' }), [{ operation: 'create', kind: 'alliance', fact: anAlliance(['casa-abrigo', 'casa-socia']) }])
  steward = await person(worker, { posts: [{ kind: 'steward' }], lang: 'es' })
})
afterAll(() => worker.close())

async function html(response: Response | Promise<Response>, status = 200): Promise<string> {
  const answer = await response
  const text = await answer.text()
  expect([answer.status, answer.status === status ? '' : text.slice(0, 400)]).toEqual([status, ''])
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(answer.headers.get('etag')).toBeNull()
  return text
}

async function locationOf(response: Response | Promise<Response>): Promise<string> {
  const answer = await response
  expect([answer.status, answer.status === 303 ? '' : (await answer.text()).slice(0, 3000)]).toEqual([303, ''])
  return answer.headers.get('location') ?? ''
}

/** The newest mail to an address, with the path of the link in it. */
async function mailTo(recipient: string): Promise<{ subject: string; body: string; path: string; lang: string } | undefined> {
  const rows = await worker.db.select().from(mail).where(eq(mail.recipient, recipient)).orderBy(sql`${mail.key} desc`).limit(1)
  const [found] = rows
  return found && { ...found, path: /https?:\/\/[^/]+(\/\S+)/.exec(found.body)?.[1] ?? '' }
}

const ask = (who: Person, organization: string, fields: Record<string, string>) => who.post(`/es/join/${organization}`, { office: 'Dirección de cooperación', ...fields })
const requestState = async (location: string) => (await worker.db.select().from(joinRequest).where(eq(joinRequest.id, location.split('/').at(-1) ?? '')))[0]
const postsOf = async ({ account }: Person) => readRows<{ kind: string; organization: string; ground: string }>(worker.db, sql`select post.kind, record.id as organization, post.ground from post join record on record.key = post.organization where post.account = ${account} and post.ended_at is null`)

describe('looking for one’s organization', () => {
  it('finds it by its name without accents, and offers to act for it', async () => {
    const page = await html(worker.fetch('/es/join?q=casa+abrigo+de+la+ninez&country=per'))
    expect(page).toContain('Casa Abrigo de la Niñez')
    expect(page).toContain('href="/es/join/casa-abrigo"')
    expect(page).toContain('1\u00a0alianza')
  })

  it('shows what only looks alike where nothing matches, and offers to register it with what was typed', async () => {
    const page = await html(worker.fetch('/es/join?q=Casa+Avrigo+de+la+Ninez&country=per'))
    expect(page).toContain('Estas se parecen')
    expect(page).toContain('href="/es/join/casa-abrigo"')
    expect(page).toContain('/es/join/new?name=Casa%20Avrigo%20de%20la%20Ninez&amp;country=per')
  })

  it('shows at once, on the server, what on record resembles the name that was carried over', async () => {
    const officer = await person(worker)
    const page = await html(officer.fetch('/es/join/new?name=Casa%20Avrigo%20de%20la%20Ninez&country=per'))
    const list = /<div id="official-matches"[^>]*>([\s\S]*?)<\/div>/.exec(page)?.[0] ?? ''
    expect(list).not.toContain('hidden')
    expect(list).toContain('href="/es/join/casa-abrigo"')
    expect(page).toContain('value="Casa Avrigo de la Ninez"')
    const blank = await html(officer.fetch(`/es/join/new?name=${encodeURIComponent(HARMFUL)}&country=nowhere`))
    expect(blank).toMatch(/<div id="official-matches"[^>]* hidden/)
    expect(blank).not.toContain('<script>alert')
  })

  it('is the only reading page with a script besides the map, a small one of its own', async () => {
    const page = await html(worker.fetch('/es/join'))
    const script = /src="(\/assets\/matches[^"]+)"/.exec(page)?.[1] ?? ''
    expect((await (await worker.fetch(script)).text()).length).toBeLessThan(3000)
  })

  it('asks a visitor to sign in first, and comes back', async () => {
    expect(await locationOf(worker.fetch('/es/join/casa-abrigo'))).toBe('/es/sign-in?next=%2Fes%2Fjoin%2Fcasa-abrigo')
  })
})

describe('asking to act for an organization on record', () => {
  it('says what is wrong beside each field, and keeps what was typed', async () => {
    const officer = await person(worker)
    const page = await html(ask(officer, 'casa-abrigo', { office: '', way: 'site-mail', siteEmail: 'nobody@elsewhere.example', reachedBy: 'https://casaabrigo.example.org/contacto' }), 422)
    expect(page).toContain('Escriba su puesto en la institución')
    expect(page).toContain('La dirección debe terminar en @casaabrigo.example.org')
    expect(page).toContain('value="nobody@elsewhere.example"')
    expect(page).toContain('value="https://casaabrigo.example.org/contacto"')
    expect(page).toContain('<title>Error')
  })

  it('warns of a name in place of an office, and takes it once it is confirmed', async () => {
    const officer = await person(worker)
    const fields = { office: 'Lic. María González', way: 'call-back', reachedBy: 'https://casaabrigo.example.org/contacto' }
    const page = await html(ask(officer, 'casa-abrigo', fields), 422)
    const confirmed = /name="confirmed" value="([^"]+)"/.exec(page)?.[1] ?? ''
    expect(confirmed).toContain('person|')
    await locationOf(ask(officer, 'casa-abrigo', { ...fields, confirmed }))
  })

  it('never speaks for a State: that is its designation’s', async () => {
    const officer = await person(worker)
    expect(await html(officer.fetch('/es/join/per'))).toContain('habla quien él mismo designa por escrito')
    expect((await ask(officer, 'per', { way: 'call-back', reachedBy: 'x' })).status).toBe(409)
  })

  it('answers 404 for an organization that is not there', async () => {
    const officer = await person(worker)
    expect((await officer.fetch('/es/join/nobody')).status).toBe(404)
    expect((await ask(officer, 'nobody', { way: 'call-back', reachedBy: 'x' })).status).toBe(404)
  })

  it('takes the same request twice as one, and lets it be taken back', async () => {
    const officer = await person(worker)
    const first = await locationOf(ask(officer, 'red-ajena', { way: 'call-back', reachedBy: 'Centralita' }))
    expect(await locationOf(ask(officer, 'red-ajena', { way: 'call-back', reachedBy: 'Centralita' }))).toBe(first)
    expect(await html(officer.fetch(first))).toContain('En espera')
    await locationOf(officer.post(`${first}/take-back`))
    expect((await requestState(first))?.state).toBe('taken-back')
  })

  it('stops after a few requests in a day', async () => {
    const officer = await person(worker)
    for (const id of ['casa-abrigo', 'casa-socia', 'red-ajena', 'sede-norte', 'sede-sur']) await locationOf(ask(officer, id, { way: 'call-back', reachedBy: 'Centralita' }))
    expect(await html(ask(officer, 'ministerio-portal', { way: 'call-back', reachedBy: 'Centralita' }), 422)).toContain('demasiadas solicitudes')
  })
})

describe('a mail to the organization’s own site', () => {
  it('makes the first who is confirmed its administrator, by a press and not by opening the link', async () => {
    const officer = await person(worker)
    const request = await locationOf(ask(officer, 'casa-abrigo', { way: 'site-mail', siteEmail: 'Info@CasaAbrigo.example.org' }))
    const sent = await mailTo('info@casaabrigo.example.org')
    expect(sent?.body).toContain('Dirección de cooperación')
    expect(sent?.body).not.toContain(officer.email)
    for (const method of ['GET', 'HEAD', 'GET']) expect((await worker.fetch(sent?.path ?? '', { method })).status).toBe(200)
    expect((await requestState(request))?.state).toBe('open')
    expect(await html(worker.fetch(sent?.path ?? '', formRequest(worker.origin, { answer: 'yes' })))).toContain('Queda confirmado')
    expect(await postsOf(officer)).toEqual([{ kind: 'organization-administrator', organization: 'casa-abrigo', ground: 'site-mail' }])
    expect(await requestState(request)).toMatchObject({ state: 'granted', ground: 'site-mail', groundNote: 'casaabrigo.example.org', decidedBy: null })
    expect((await mailTo(officer.email))?.subject).toContain('Ya puede actuar por Casa Abrigo de la Niñez')
    expect((await worker.fetch(sent?.path ?? '', formRequest(worker.origin, { answer: 'yes' }))).status).toBe(404)
  })

  it('makes the next a member, and tells the administrators', async () => {
    const officer = await person(worker, { email: 'cooperation@mail.casaabrigo.example.org' })
    const page = await html(officer.fetch('/es/join/casa-abrigo'))
    expect(page).toContain('no hace falta otro correo')
    const request = await locationOf(ask(officer, 'casa-abrigo', { way: 'site-mail' }))
    expect(await requestState(request)).toMatchObject({ state: 'granted', ground: 'site-mail' })
    expect((await postsOf(officer)).map(({ kind }) => kind)).toEqual(['member'])
    const told = await readRows<{ n: number }>(worker.db, sql`select count(*) as n from mail where template = 'newMember'`)
    expect(told[0]?.n).toBe(1)
  })

  it('leaves to a steward what a site that several share cannot tell, and offers no mail where the site is a portal of all', async () => {
    const officer = await person(worker, { email: 'office@sedes.example.org' })
    const request = await locationOf(ask(officer, 'sede-norte', { way: 'site-mail' }))
    expect(await requestState(request)).toMatchObject({ state: 'open', ground: 'site-mail' })
    expect(await postsOf(officer)).toEqual([])
    expect(await html(officer.fetch('/es/join/ministerio-portal'))).not.toContain('value="site-mail"')
    expect(await html(ask(officer, 'ministerio-portal', { way: 'site-mail', siteEmail: 'office@gob.pe' }), 422)).toContain('no está disponible')
  })

  it.each(['office@xn--instituto-.example', 'office@instituto-n.example', 'office@instituto-ñ.example.evil.example', 'office@evil.example#@instituto-ñ.example', 'office@instituto-ṉ.example', 'office@instituto‐ñ.example'])('refuses an address that only looks alike: %s', async (siteEmail) => {
    const officer = await person(worker)
    await html(ask(officer, 'instituto-idn', { way: 'site-mail', siteEmail }), 422)
  })

  it('writes to a site in another script by its true name', async () => {
    const officer = await person(worker)
    await locationOf(ask(officer, 'instituto-idn', { way: 'site-mail', siteEmail: 'office@instituto-ñ.example' }))
    expect(await mailTo('office@xn--instituto--29a.example')).toBeDefined()
  })

  it('gives the same answer to a link that is unknown, used, expired, replaced or taken back', async () => {
    const officer = await person(worker)
    const request = await locationOf(ask(officer, 'casa-socia', { way: 'site-mail', siteEmail: 'a@casasocia.example.org' }))
    const first = (await mailTo('a@casasocia.example.org'))?.path ?? ''
    await locationOf(officer.post(`${request}/standing`, { way: 'site-mail', siteEmail: 'b@casasocia.example.org' }))
    const second = (await mailTo('b@casasocia.example.org'))?.path ?? ''
    const gone = async (path: string) => {
      const [read, written] = [await worker.fetch(path), await worker.fetch(path, formRequest(worker.origin, { answer: 'yes' }))]
      expect([read.status, written.status]).toEqual([404, 404])
      return (await read.text()).replaceAll(path.split('/').at(-1) ?? '', 'TOKEN')
    }
    const unknown = await gone(`${first.slice(0, -8)}xxxxxxxx`)
    expect(await gone(first)).toBe(unknown)
    await worker.db.update(standingCheck).set({ expiresAt: '2020-01-01T00:00:00.000Z' }).where(sql`mail_domain = 'casasocia.example.org'`)
    expect(await gone(second)).toBe(unknown)
    await worker.db.update(standingCheck).set({ expiresAt: '2099-01-01T00:00:00.000Z' }).where(sql`mail_domain = 'casasocia.example.org'`)
    expect((await worker.fetch(second)).status).toBe(200)
    await locationOf(officer.post(`${request}/take-back`))
    expect(await gone(second)).toBe(unknown)
    expect(await postsOf(officer)).toEqual([])
  })

  it('takes a no as a warning, and lets nobody in', async () => {
    const officer = await person(worker)
    const request = await locationOf(ask(officer, 'casa-socia', { way: 'site-mail', siteEmail: 'office@casasocia.example.org' }))
    const path = (await mailTo('office@casasocia.example.org'))?.path ?? ''
    expect(await html(worker.fetch(path, formRequest(worker.origin, { answer: 'no' })))).toContain('Queda anotado')
    expect(await postsOf(officer)).toEqual([])
    expect(await html(steward.fetch(`/es/stewardship/requests/${request.split('/').at(-1)}`))).toContain('responden que no le conocen')
  })

  it('refuses an answer that another site sends', async () => {
    const officer = await person(worker)
    await locationOf(ask(officer, 'casa-socia', { way: 'site-mail', siteEmail: 'c@casasocia.example.org' }))
    const path = (await mailTo('c@casasocia.example.org'))?.path ?? ''
    const answer = await worker.fetch(path, { ...formRequest(worker.origin, { answer: 'yes' }), headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } })
    expect(answer.status).toBe(403)
    expect(await postsOf(officer)).toEqual([])
  })
})

describe('the word of a partner', () => {
  it('is asked by mail and inbox, noted, and leaves the decision to a steward, who grants in the officer’s language', async () => {
    const partner = await person(worker, { posts: [{ kind: 'member', organization: 'casa-socia' }], lang: 'fr' })
    const officer = await person(worker, { lang: 'en' })
    const request = await locationOf(officer.post('/en/join/casa-abrigo', { office: 'Press office', way: 'partner', partner: 'casa-socia' }))
    const id = request.split('/').at(-1) ?? ''
    const sent = await mailTo(partner.email)
    expect(sent?.path).toBe(`/fr/workspace/casa-socia/vouch/${id}`)
    expect(sent?.subject).toContain('Connaissez-vous')
    expect(await html(partner.fetch(sent?.path ?? ''))).toContain('Press office')
    await locationOf(partner.post(sent?.path ?? '', { answer: 'yes' }))
    expect(await requestState(request)).toMatchObject({ state: 'open', ground: 'partner', groundNote: 'casa-socia' })
    expect(await html(partner.fetch(sent?.path ?? ''))).not.toContain('name="answer"')
    const desk = await html(steward.fetch(`/es/stewardship/requests/${id}`))
    expect(desk).toContain('Casa Socia responde que le conoce')
    expect(desk).not.toContain(officer.email)
    expect(await locationOf(steward.post(`/es/stewardship/requests/${id}`, { decision: 'grant', post: 'member', ground: 'partner', note: 'La asociada le conoce' }))).toBe('/es/stewardship/requests?done=granted')
    expect(await postsOf(officer)).toEqual([{ kind: 'member', organization: 'casa-abrigo', ground: 'partner' }])
    expect((await mailTo(officer.email))?.subject).toBe('You can act for Casa Abrigo de la Niñez now')
    const acts = await readRows<{ kind: string }>(worker.db, sql`select kind from act where account = ${steward.account}`)
    expect(acts.map(({ kind }) => kind)).toContain('request-granted')
    expect((await steward.post(`/es/stewardship/requests/${id}`, { decision: 'refuse', reason: 'Tarde' })).status).toBe(409)
  })

  it('is given by members of that partner only, and for no other request', async () => {
    const officer = await person(worker)
    const request = await locationOf(ask(officer, 'casa-abrigo', { way: 'partner', partner: 'casa-socia' }))
    const id = request.split('/').at(-1) ?? ''
    const stranger = await person(worker, { posts: [{ kind: 'member', organization: 'red-ajena' }] })
    const member = await person(worker, { posts: [{ kind: 'member', organization: 'casa-socia' }] })
    expect((await stranger.post(`/es/workspace/casa-socia/vouch/${id}`, { answer: 'yes' })).status).toBe(403)
    expect((await stranger.post(`/es/workspace/red-ajena/vouch/${id}`, { answer: 'yes' })).status).toBe(404)
    expect((await stranger.fetch(`/es/workspace/red-ajena/vouch/${id}`)).status).toBe(404)
    expect((await member.post(`/es/workspace/casa-socia/vouch/${crypto.randomUUID()}`, { answer: 'yes' })).status).toBe(404)
    expect(await html(ask(await person(worker), 'casa-abrigo', { way: 'partner', partner: 'red-ajena' }), 422)).toContain('Elija la institución asociada')
  })
})

describe('the steward’s queue', () => {
  it('is for stewards only, and a request is its officer’s only', async () => {
    const officer = await person(worker)
    const request = await locationOf(ask(officer, 'red-ajena', { way: 'call-back', reachedBy: 'Centralita' }))
    const other = await person(worker, { posts: [{ kind: 'organization-administrator', organization: 'red-ajena' }] })
    const id = request.split('/').at(-1) ?? ''
    expect((await other.fetch(request)).status).toBe(404)
    expect((await other.post(`${request}/take-back`)).status).toBe(404)
    expect((await other.post(`${request}/standing`, { way: 'call-back' })).status).toBe(404)
    expect((await other.fetch('/es/stewardship/requests')).status).toBe(403)
    expect((await other.post(`/es/stewardship/requests/${id}`, { decision: 'grant', post: 'member', ground: 'steward', note: 'x' })).status).toBe(403)
    expect((await steward.fetch(`/es/stewardship/requests/${crypto.randomUUID()}`)).status).toBe(404)
  })

  it('shows the oldest first with how long it waits, and refuses with a reason that its officer reads', async () => {
    const officer = await person(worker, { lang: 'pt' })
    const request = await locationOf(ask(officer, 'sede-sur', { way: 'call-back', reachedBy: 'Centralita' }))
    const id = request.split('/').at(-1) ?? ''
    await worker.db.update(joinRequest).set({ createdAt: new Date(Date.now() - 5 * 86_400_000).toISOString() }).where(eq(joinRequest.id, id))
    const queue = await html(steward.fetch('/es/stewardship/requests'))
    expect(queue.indexOf(id)).toBe(queue.indexOf('/es/stewardship/requests/', queue.indexOf('<ol')) + '/es/stewardship/requests/'.length)
    expect(queue).toContain('espera desde hace 5\u00a0días')
    expect(await html(steward.post(`/es/stewardship/requests/${id}`, { decision: 'refuse', reason: '' }), 422)).toContain('Escriba el motivo')
    expect(await html(steward.post(`/es/stewardship/requests/${id}`, { decision: 'grant', note: 'Se llamó a la centralita' }), 422)).toContain('value="Se llamó a la centralita"')
    await locationOf(steward.post(`/es/stewardship/requests/${id}`, { decision: 'refuse', reason: 'La centralita no le conoce' }))
    expect((await mailTo(officer.email))?.body).toContain('La centralita no le conoce')
    expect((await mailTo(officer.email))?.lang).toBe('pt')
    expect(await html(officer.fetch(request))).toContain('La centralita no le conoce')
  })

  it('warns a steward of a name in what she writes, and lets nobody decide her own request', async () => {
    const request = await locationOf(ask(await person(worker), 'red-ajena', { way: 'call-back', reachedBy: 'Centralita' }))
    const desk = `/es/stewardship/requests/${request.split('/').at(-1)}`
    const page = await html(steward.post(desk, { decision: 'refuse', reason: 'Habló la Sra. Pérez' }), 422)
    expect(page).toContain('Habló la Sra. Pérez')
    const confirmed = /name="confirmed" value="([^"]+)"/.exec(page)?.[1] ?? ''
    await locationOf(steward.post(desk, { decision: 'refuse', reason: 'Habló la Sra. Pérez', confirmed }))
    const own = await locationOf(ask(steward, 'red-ajena', { way: 'call-back', reachedBy: 'Centralita' }))
    expect((await steward.post(`/es/stewardship/requests/${own.split('/').at(-1)}`, { decision: 'grant', post: 'member', ground: 'steward', note: 'Soy yo' })).status).toBe(403)
  })

  it('shows what officers write as text, in every language', async () => {
    const officer = await person(worker)
    const request = await locationOf(ask(officer, 'sede-norte', { office: HARMFUL.replaceAll('@', ''), way: 'call-back', reachedBy: HARMFUL }))
    const id = request.split('/').at(-1) ?? ''
    for (const lang of ['es', 'en', 'pt', 'fr']) {
      for (const page of [await html(steward.fetch(`/${lang}/stewardship/requests`)), await html(steward.fetch(`/${lang}/stewardship/requests/${id}`)), await html(officer.fetch(`/${lang}/join/requests/${id}`))]) {
        expect(page).not.toContain('<script>alert')
        expect(page).not.toContain('<img src=x')
      }
    }
  })
})

describe('registering an organization', () => {
  const TYPED = {
    official: 'Refugio de los Andes', officialLang: 'es', acronym: 'REFAN', country: 'bol', kind: 'civil-society/national-ngo', website: 'https://refan.example.org/', office: 'Coordinación', reachedBy: 'https://refan.example.org/contacto',
  }

  it('keeps everything that was typed through its errors', async () => {
    const officer = await person(worker)
    const page = await html(officer.post('/es/join/new', { ...TYPED, country: '', kind: '', website: 'refan', 'founded-year': '99999' }), 422)
    for (const fault of ['Elija un país', 'Elija qué es', 'Escriba una dirección que empiece', 'Escriba una fecha que exista']) expect(page).toContain(fault)
    for (const value of ['Refugio de los Andes', 'REFAN', 'refan', '99999', 'Coordinación', 'https://refan.example.org/contacto']) expect(page).toContain(`value="${value}"`)
  })

  it('warns of what is probably on record before anything is saved, without script', async () => {
    const officer = await person(worker)
    const double = { ...TYPED, official: 'CASA ABRIGO DE LA NINEZ', acronym: '', country: 'per', website: 'https://otra.example.org/' }
    const page = await html(officer.post('/es/join/new', double), 422)
    expect(page).toContain('Puede que ya conste')
    expect(page).toContain('href="/es/join/casa-abrigo"')
    expect(await worker.db.$count(submission, eq(submission.account, officer.account))).toBe(0)
    await locationOf(officer.post('/es/join/new', { ...double, isOther: 'yes' }))
    expect(await worker.db.$count(submission, eq(submission.account, officer.account))).toBe(1)
  })

  it('is there once when it is sent twice, waits for a steward, and its officer is let in when it is published', async () => {
    const officer = await person(worker)
    const fields = { ...TYPED, id: crypto.randomUUID(), statement: 'Es una red de refugios.', extra: 'ignored', state: 'published' }
    const request = await locationOf(officer.post('/es/join/new', fields))
    expect(await locationOf(officer.post('/es/join/new', fields))).toBe(request)
    const [written] = await worker.db.select().from(submission).where(eq(submission.id, fields.id))
    expect(written).toMatchObject({ state: 'submitted', kind: 'organization', operation: 'create', organization: null, account: officer.account })
    expect(JSON.parse(written?.fact ?? '')).toMatchObject({ id: 'bol-refan', country: 'bol', sector: 'civil-society', website: TYPED.website })
    expect((await worker.fetch('/api/v1/organizations/bol-refan')).status).toBe(404)
    expect(await html(officer.fetch(request))).toContain('preparar y enviar sus alianzas e intercambios')
    const id = request.split('/').at(-1) ?? ''
    const desk = await html(steward.fetch(`/es/stewardship/requests/${id}`))
    expect(desk).toContain('Es una red de refugios.')
    expect(desk).not.toContain('value="grant"')
    expect((await steward.post(`/es/stewardship/requests/${id}`, { decision: 'grant', post: 'member', ground: 'steward', note: 'x' })).status).toBe(409)
  })

  it('does not let one officer take another’s registration by its id', async () => {
    const [first, second] = [await person(worker), await person(worker)]
    const fields = { ...TYPED, official: 'Otro refugio', acronym: '', website: 'https://otrorefugio.example.org', id: crypto.randomUUID() }
    await locationOf(first.post('/es/join/new', fields))
    expect((await second.post('/es/join/new', fields)).status).toBe(404)
  })
})
