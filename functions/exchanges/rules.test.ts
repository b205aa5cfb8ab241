import { describe, expect, it } from 'vitest'
import { flowOf, mutual, schemeOf, type Taker } from './rules.ts'

const taker = (organization: string, role: Taker['role'], country: string | null): Taker => ({ organization, role, country })

describe('schemeOf', () => {
  it('counts a State and its institutions as one', () => {
    expect(schemeOf([taker('chl', 'receiving', 'chl'), taker('chl-sename', 'receiving', 'chl'), taker('iin-oas', 'offering', null)])).toBe('bilateral')
    expect(schemeOf([taker('chl', 'receiving', 'chl'), taker('chl-sename', 'offering', 'chl')])).toBe('domestic')
  })
  it('is triangular with one that gives, one that receives and a third that supports or provides too', () => {
    const two = [taker('per', 'offering', 'per'), taker('bol', 'receiving', 'bol')]
    expect(schemeOf([...two, taker('unicef', 'supporting', null)])).toBe('triangular')
    expect(schemeOf([...two, taker('esp', 'second-provider', 'esp')])).toBe('triangular')
    expect(schemeOf([...two, taker('per-mimp', 'supporting', 'per')])).toBe('bilateral')
    expect(schemeOf([...two, taker('unicef', 'observer', null)])).toBe('regional')
  })
  it('is regional among many', () => {
    expect(schemeOf(['per', 'bol', 'ecu'].map((code) => taker(code, 'receiving', code)).concat(taker('oas', 'offering', null)))).toBe('regional')
  })
  it('never calls bodies of no country domestic', () => {
    expect(schemeOf([taker('unicef', 'offering', null), taker('unicef', 'receiving', null)])).toBe('regional')
  })
})

describe('flowOf', () => {
  const both = (id: string) => [taker(id, 'offering', id), taker(id, 'receiving', id)]
  it('is two-way when at least two both give and receive, whatever the modality', () => {
    expect(flowOf('regional-meeting', [...both('per'), ...both('bol')])).toBe('two-way')
    expect(mutual([...both('per'), ...both('bol'), taker('ecu', 'receiving', 'ecu')])).toEqual(['per', 'bol'])
  })
  it('is contact for meetings, seminars and joint projects, else directed', () => {
    const one = [taker('per', 'offering', 'per'), taker('bol', 'receiving', 'bol')]
    for (const modality of ['regional-meeting', 'seminar', 'joint-project'] as const) expect(flowOf(modality, one)).toBe('contact')
    expect(flowOf('study-visit', one)).toBe('directed')
    expect(flowOf('study-visit', [...both('per'), taker('bol', 'receiving', 'bol')])).toBe('directed')
  })
})
