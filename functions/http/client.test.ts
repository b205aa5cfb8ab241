import { describe, expect, it } from 'vitest'
import { clientOf } from './client.ts'

const of = (value: string, header: string | undefined = 'x-real-ip') => clientOf(new Headers({ 'x-real-ip': value }), header)

describe('clientOf', () => {
  it('believes no header that the settings do not name', () => {
    expect([of('192.0.2.7', ''), of('192.0.2.7', 'cf-connecting-ip'), clientOf(new Headers({ 'cf-connecting-ip': '192.0.2.7' }), undefined)]).toEqual(['', '', ''])
  })

  it('takes of a list what the nearest proxy has added: what stands before it the client may have written', () => {
    expect(of('198.51.100.1, 203.0.113.9, 192.0.2.7')).toBe('192.0.2.7')
  })

  it('takes the addresses of one IPv6 network for one client, however they are written', () => {
    const same = ['2001:db8:1:2::1', '2001:0DB8:0001:0002:ffff:1:2:3', '2001:db8:1:2:0:0:0:9', '2001:db8:1:2::'].map((address) => of(address))
    expect(new Set(same)).toEqual(new Set(['2001:db8:1:2']))
    expect(of('2001:db8::1')).toBe('2001:db8:0:0')
    expect(of('2001:db8:1:3::1')).not.toBe(same[0])
    expect(of('::ffff:192.0.2.7')).toBe('192.0.2.7')
  })
})
