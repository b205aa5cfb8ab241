import { describe, expect, it } from 'vitest'
import { afterCheck, isDead, mayOpen } from './rules.ts'

describe('mayOpen', () => {
  it('opens named hosts of the public Internet', () => {
    for (const address of ['https://www.oas.org/es/a.pdf', 'http://example.org/?q=1', 'https://xn--caf-dma.example.com/']) expect([address, mayOpen(address)]).toEqual([address, true])
  })

  it('opens nothing that may be of a network of its own', () => {
    const addresses = ['http://127.0.0.1/', 'http://10.0.0.1/', 'http://192.168.1.1/', 'http://169.254.169.254/latest/meta-data', 'http://2130706433/', 'http://0x7f.1/', 'http://0177.0.0.1/', 'http://[::1]/', 'http://[fd00::1]/', 'http://localhost/', 'http://printer.local/',
      'http://db.internal/', 'http://intranet/', 'https://example.org:8443/', 'https://user:secret@example.org/', 'ftp://example.org/', 'file:///etc/passwd', 'javascript:alert(1)', 'http://foo.localhost/', 'http://8.8.8.8/', 'not an address']
    for (const address of addresses) expect([address, mayOpen(address)]).toEqual([address, false])
  })
})

describe('isDead', () => {
  it('takes for dead what gives no answer, is not found, gone or broken', () => {
    for (const status of [null, 404, 410, 500, 503]) expect([status, isDead(status)]).toEqual([status, true])
    for (const status of [200, 204, 301, 401, 403, 405, 429]) expect([status, isDead(status)]).toEqual([status, false])
  })
})

describe('afterCheck', () => {
  it('changes pages from the second failure in a row on, and when it answers again', () => {
    expect(afterCheck(0, 200, 2)).toEqual({ failures: 0, changesPages: false })
    expect(afterCheck(0, 404, 2)).toEqual({ failures: 1, changesPages: false })
    expect(afterCheck(1, null, 2)).toEqual({ failures: 2, changesPages: true })
    expect(afterCheck(1, 200, 2)).toEqual({ failures: 0, changesPages: false })
    expect(afterCheck(3, 200, 2)).toEqual({ failures: 0, changesPages: true })
  })
})
