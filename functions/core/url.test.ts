import { describe, expect, it } from 'vitest'
import { hostOf, isWebAddress, safeUrl } from './url.ts'

describe('safeUrl', () => {
  it('lets http(s) and paths of this site stand in a link', () => {
    for (const address of ['https://iin.oea.org/x', 'http://example.org', '/es/about', '#main', '?q=1']) expect(safeUrl(address)).toBe(address)
  })

  it('refuses what could run or leave unseen', () => {
    for (const address of ['javascript:alert(1)', 'data:text/html,x', '//evil.example', '/\\evil.example', ' https://a.b', 'java\nscript:x', 'mailto:a@b.c', '', null, undefined]) expect(safeUrl(address)).toBeNull()
  })
})

describe('isWebAddress', () => {
  it('takes absolute http(s) addresses without credentials only', () => {
    expect(isWebAddress('https://iin.oea.org')).toBe(true)
    expect(isWebAddress('https://user:secret@iin.oea.org')).toBe(false)
    expect(isWebAddress('ftp://iin.oea.org')).toBe(false)
    expect(isWebAddress('http://localhost')).toBe(false)
  })
})

describe('hostOf', () => {
  it('shows the host without its www', () => {
    expect(hostOf('https://www.unodc.org/a')).toBe('unodc.org')
  })
})
