import { describe, expect, it } from 'vitest'
import type { HeldPost, Viewer } from '#functions/core/viewer.ts'
import { mayDecide, reasonFault, waitedDays } from './rules.ts'

const post = (kind: HeldPost['kind'], organizationKey: number | null): HeldPost => ({ key: 1, id: 'p', kind, organization: organizationKey === null ? null : `o${organizationKey}`, organizationKey })
const viewer = (...posts: HeldPost[]): Viewer => ({ account: 7, accountId: 'a', email: 'officer@example.org', lang: 'es', hasAcceptedTerms: true, posts, via: { kind: 'session', session: 1, formToken: 't' } })

describe('mayDecide', () => {
  it('lets a steward decide about what others submitted for organizations that are not hers', () => {
    expect(mayDecide(viewer(post('steward', null)), { account: 8, organizationKey: 3 })).toBe(true)
    expect(mayDecide(viewer(post('steward', null), post('member', 4)), { account: 8, organizationKey: 3 })).toBe(true)
    expect(mayDecide(viewer(post('steward', null)), { account: 8, organizationKey: null })).toBe(true)
  })

  it('never lets her decide about her own, nor about what her organization submitted', () => {
    expect(mayDecide(viewer(post('steward', null)), { account: 7, organizationKey: null })).toBe(false)
    expect(mayDecide(viewer(post('steward', null), post('member', 3)), { account: 8, organizationKey: 3 })).toBe(false)
  })

  it('lets nobody else decide', () => {
    expect(mayDecide(viewer(post('administrator', null)), { account: 8, organizationKey: 3 })).toBe(false)
    expect(mayDecide(viewer(post('organization-administrator', 4)), { account: 8, organizationKey: 3 })).toBe(false)
  })
})

describe('waitedDays', () => {
  it('counts whole days, none on the first', () => {
    expect([0, 23, 24, 49].map((hours) => waitedDays('2026-11-20T12:00:00.000Z', new Date(Date.parse('2026-11-20T12:00:00Z') + hours * 3_600_000)))).toEqual([0, 0, 1, 2])
  })
})

describe('reasonFault', () => {
  it('wants from 10 to 1,000 characters', () => {
    expect(['', 'too short', 'long enough', 'x'.repeat(1000), 'x'.repeat(1001)].map(reasonFault)).toEqual(['missing', 'short', null, null, 'long'])
  })
})
