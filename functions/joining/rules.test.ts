import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SECTORS } from '#db/reference/vocabularies.ts'
import { readMailAddress } from '#functions/core/mail-address.ts'
import { isOnHost, kindsOf, ownHost, postAtOnce } from './rules.ts'

/** Whether an address shows that its reader stands within an organization with this site. */
function shows(email: string, website: string | null): boolean {
  const host = ownHost(website)
  const address = readMailAddress(email)
  return host !== null && address !== null && isOnHost(address.domain, host)
}

describe('an address on the organization’s own site', () => {
  const SITE = 'https://www.instituto.example.org/es/inicio'

  it.each(['office@instituto.example.org', ' Office@Instituto.Example.ORG ', 'registry@mail.instituto.example.org', 'o.ffice+registry@instituto.example.org'])('is %s', (email) => {
    expect(shows(email, SITE)).toBe(true)
  })

  it.each([
    ['a domain above it', 'office@example.org'], ['a name that ends alike', 'office@myinstituto.example.org'], ['another suffix', 'office@instituto.example.org.evil.example'],
    ['a letter of another script', 'office@іnstituto.example.org'], ['its ASCII form', 'office@xn--nstituto-tmj.example.org'], ['a full-width look-alike with a slash', 'office@evil.example／instituto.example.org'],
    ['a path', 'office@evil.example/instituto.example.org'], ['a query', 'office@evil.example?instituto.example.org'], ['two at signs', 'office@evil.example@instituto.example.org'],
    ['a port', 'office@instituto.example.org:25'], ['credentials', 'office:x@instituto.example.org'], ['a comment', 'office@instituto.example.org(evil.example)'], ['two addresses', 'office@evil.example, office@instituto.example.org'],
    ['a line break', 'office@instituto.example.org\r\nBcc: all@evil.example'], ['a quoted name', '"office@evil.example"@instituto.example.org'], ['no name', '@instituto.example.org'], ['an address of numbers', 'office@127.0.0.1'],
  ])('is not %s', (_, email) => {
    expect(shows(email, SITE)).toBe(false)
  })

  it('takes a site in another script and its ASCII form for the same', () => {
    expect(shows('office@niñez.example', 'https://niñez.example')).toBe(true)
    expect(shows('office@xn--niez-hqa.example', 'https://niñez.example')).toBe(true)
  })

  it.each(['https://www.gub.uy/ministerio', 'https://gob.mx/x', 'https://www.gov.br/mdh', 'https://www.canada.ca/en', 'https://facebook.com/instituto', 'https://instituto.blogspot.com', 'https://10.0.0.1/', 'https://localhost/', 'nothing', null])('is none where the site stands on a host that is not its own: %s', (website) => {
    expect(ownHost(website)).toBeNull()
  })

  it('never lets an address through whose domain is not the host or below it', () => {
    fc.assert(fc.property(fc.emailAddress(), fc.domain(), (email, domain) => {
      const host = ownHost(`https://${domain}/`)
      const written = email.split('@').at(-1)?.toLowerCase() ?? ''
      if (host !== null && shows(email, `https://${domain}/`)) expect(written === host || written.endsWith(`.${host}`)).toBe(true)
    }))
    fc.assert(fc.property(fc.string(), (text) => {
      if (shows(text, 'https://instituto.example.org')) expect(text.trim().toLowerCase()).toMatch(/@([a-z0-9-]+\.)*instituto\.example\.org$/)
    }))
  })
})

describe('postAtOnce', () => {
  it('lets in who reads mail at the organization’s own site: as administrator where there is none, else as member', () => {
    expect(postAtOnce({ ground: 'site-mail', hasAdministrator: false, isHostShared: false })).toBe('organization-administrator')
    expect(postAtOnce({ ground: 'site-mail', hasAdministrator: true, isHostShared: false })).toBe('member')
  })

  it('leaves to a steward what a partner says, and a host that several share', () => {
    expect(postAtOnce({ ground: 'partner', hasAdministrator: false, isHostShared: false })).toBeNull()
    expect(postAtOnce({ ground: 'site-mail', hasAdministrator: false, isHostShared: true })).toBeNull()
  })
})

describe('kindsOf', () => {
  it('offers kinds in every sector, never a State or a territory', () => {
    for (const sector of SECTORS) expect(kindsOf(sector)).not.toEqual([])
    const all = SECTORS.flatMap(kindsOf)
    expect(all).not.toContain('state')
    expect(all).not.toContain('territory')
  })
})
