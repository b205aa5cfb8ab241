import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aNetwork } from '#tests/factories/network.ts'
import { shownIn, type NetworkView } from './shown.ts'

const hub = aNetwork([
  { id: 'old', members: ['a', 'b'], startEarliest: '2003-01-01', endLatest: '2008-12-31', workLines: ['legislation'] },
  { id: 'open', members: ['b', 'c'], startEarliest: '2015-06-01', kind: 'membership', evidence: 'claimed' },
  { id: 'visit', type: 'exchange', kind: 'study-visit', standing: 'completed', members: ['a', 'c'] },
], [{ id: 'a' }, { id: 'b', sector: 'civil-society' }, { id: 'c', country: 'bol' }, { id: 'alone', country: null }])

const seen = (view: NetworkView) => {
  const shown = shownIn(hub, view)
  return [hub.nodes.id.filter((_, i) => shown.nodes[i]).join(' '), hub.ties.id.filter((_, i) => shown.ties[i]).join(' ')]
}

describe('shownIn', () => {
  it('shows everything when nothing is asked, also who has no tie', () => {
    expect(seen({})).toEqual(['a alone b c', 'old open visit'])
  })
  it('asks of ties: by kind, type, work line, evidence and year; who is left without one goes', () => {
    expect(seen({ kind: ['exchange'] })).toEqual(['a c', 'visit'])
    expect(seen({ kind: ['membership', 'study-visit'] })).toEqual(['a b c', 'open visit'])
    expect(seen({ workLine: ['legislation'] })).toEqual(['a b', 'old'])
    expect(seen({ evidence: ['claimed'] })).toEqual(['b c', 'open'])
    expect(seen({ year: 2008 })).toEqual(['a b c', 'old visit'])
    expect(seen({ year: 2009 })).toEqual(['a c', 'visit'])
    expect(seen({ year: 2015 })).toEqual(['a b c', 'open visit'])
  })
  it('asks of organizations: a tie is seen with those of its parties that are', () => {
    expect(seen({ country: ['per'] })).toEqual(['a b', 'old open visit'])
    expect(seen({ organizationKind: ['network'] })).toEqual(['', ''])
    expect(seen({ organizationKind: ['child-institute'], country: ['bol'] })).toEqual(['c', 'open visit'])
    expect(seen({ sector: ['civil-society'] })).toEqual(['b', 'old open'])
    expect(shownIn(hub, { sector: ['civil-society'] }).ends.filter(Boolean)).toHaveLength(2)
  })
  it('counts for each organization the ties that are seen, and never more than there are', () => {
    const view = fc.record({ sector: fc.option(fc.constant(['government' as const]), { nil: undefined }), year: fc.option(fc.integer({ min: 2000, max: 2030 }), { nil: undefined }), kind: fc.option(fc.constant(['alliance']), { nil: undefined }) })
    fc.assert(fc.property(view, (asked) => {
      const shown = shownIn(hub, asked)
      const whole = shownIn(hub, {})
      hub.nodes.id.forEach((_, node) => {
        expect(shown.alliancesOf[node]).toBeLessThanOrEqual(whole.alliancesOf[node] ?? 0)
        expect(shown.exchangesOf[node]).toBeLessThanOrEqual(whole.exchangesOf[node] ?? 0)
      })
    }))
  })
})
