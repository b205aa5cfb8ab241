import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMailAddress } from './mail-address.ts'

describe('readMailAddress', () => {
  it('keeps a plain address in lower case', () => {
    expect(readMailAddress('  Officer.Team+ayni@Sub.Example.ORG ')).toEqual({ address: 'officer.team+ayni@sub.example.org', domain: 'sub.example.org' })
    expect(readMailAddress("o'officer@example.org")?.address).toBe("o'officer@example.org")
  })

  it.each(['', 'officer', '@example.org', 'officer@', 'officer@example', 'officer@-example.org', 'officer@example-.org', 'officer@example..org', 'of..ficer@example.org', 'officer@example.org.', 'a@b@example.org', 'of ficer@example.org', '.officer@example.org', 'officer.@example.org', 'officer@127.0.0.1', 'officer@example.org／evil.example', 'officer@exam%70le.org', 'ofício@example.org',
    '"officer"@example.org', 'officer@[192.0.2.1]', 'officer@example.org\r\nbcc: x@example.org', 'officer@example.org,other@example.org', `${'a'.repeat(65)}@example.org`, `officer@${'a'.repeat(64)}.org`, `officer@${'abcdefgh.'.repeat(30)}org`])('takes no %j', (text) => {
    expect(readMailAddress(text)).toBeNull()
  })

  it('keeps a domain in another script as the network knows it, so that letters that only look alike differ', () => {
    expect(readMailAddress('Office@NIÑEZ.example')).toEqual({ address: 'office@xn--niez-hqa.example', domain: 'xn--niez-hqa.example' })
    expect(readMailAddress('office@xn--niez-hqa.example')?.address).toBe('office@xn--niez-hqa.example')
    expect(readMailAddress('office@ехample.org')?.domain).toMatch(/^xn--/)
  })

  it('reads what it gives as the same again', () => {
    fc.assert(fc.property(fc.emailAddress(), (email) => {
      const read = readMailAddress(email)
      if (read !== null) expect(readMailAddress(read.address)).toEqual(read)
    }))
  })
})
