import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deviceOf, safeNext } from './rules.ts'

describe('safeNext', () => {
  it.each(['/es/workspace', '/fr/contributions/abc-1/who?step=2', '/en/account', '/pt/organizations/per-mimp/history?from=1&to=2'])('goes to %s', (next) => {
    expect(safeNext(next)).toBe(next)
  })

  it.each(['', '/', 'es/workspace', '//evil.example/', '/\\evil.example', 'https://evil.example/es/', '/es//evil.example', '/es/..//evil.example', '/api/v1/organizations', '/es/\r\nset-cookie: a=b', '/es/a b', '/es/<script>', 'javascript:alert(1)'])('goes not to %j', (next) => {
    expect(safeNext(next)).toBeNull()
  })

  it('never leaves this site', () => {
    const parts = fc.constantFrom('/', '\\', '.', '..', '@', ':', '?', '#', '%2f', '%5c', 'es', 'evil.example', '\t', '\n', ' ', 'http:', 'https:')
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(parts, { maxLength: 12 }).map((all) => all.join('')), fc.array(parts, { maxLength: 12 }).map((all) => `/es/${all.join('')}`)), (next) => {
      const to = safeNext(next)
      if (to !== null) expect(new URL(to, 'https://ayni.example/es/sign-in').origin).toBe('https://ayni.example')
    }), { numRuns: 1000 })
  })
})

describe('deviceOf', () => {
  it('says the browser and its system in two words', () => {
    expect(deviceOf('Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0')).toBe('Firefox, Windows')
    expect(deviceOf('Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36')).toBe('Chrome, Android')
    expect(deviceOf('Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1')).toBe('Safari, iOS')
    expect(deviceOf('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0')).toBe('Edge, Windows')
  })

  it('says nothing of what says nothing', () => {
    expect([deviceOf(undefined), deviceOf('curl/8.0')]).toEqual(['', ''])
  })
})
