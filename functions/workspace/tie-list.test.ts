import { describe, expect, it } from 'vitest'
import type { AllianceBrief } from '#functions/core/view.ts'
import type { LikeTie } from '#functions/contributions/find-like-ties.ts'
import { readTieChoice, tiePage, TIES_PER_PAGE } from './tie-list.ts'

const alliance = (id: string, more: Partial<AllianceBrief> = {}): LikeTie => ({
  kind: 'alliance', tie: { id, kind: 'coalition', title: {}, start: null, end: null, term: 'open', state: 'active', workLines: [], evidence: 'documented', parties: 2, spoken: 0, reviewed: true, agesFrom: '2020-01-01', lastEvidence: null, ...more },
})
const choice = (query: string) => readTieChoice(new URLSearchParams(query))

describe('tiePage', () => {
  it('puts first what is disputed, then what is about to end, and leaves the rest in its order', () => {
    const ties = [alliance('a'), alliance('b', { state: 'expiring' }), alliance('c'), alliance('d', { evidence: 'disputed' })]
    expect(tiePage(ties, choice('')).ties.map(({ tie }) => tie.id)).toEqual(['d', 'b', 'a', 'c'])
  })

  it('shows each tie on one page and no more than fit', () => {
    const ties = Array.from({ length: 2 * TIES_PER_PAGE + 2 }, (_, i) => alliance(`t${i}`))
    const pages = [1, 2, 3].map((page) => tiePage(ties, choice(`page=${page}`)))
    expect(pages.map(({ ties: shown }) => shown.length)).toEqual([TIES_PER_PAGE, TIES_PER_PAGE, 2])
    expect(new Set(pages.flatMap(({ ties: shown }) => shown.map(({ tie }) => tie.id))).size).toBe(ties.length)
    expect(tiePage(ties, choice('page=99')).passed).toBe(2 * TIES_PER_PAGE)
  })

  it('takes no notice of what it does not know', () => {
    expect(choice('kind=law&evidence=rumour&page=-1')).toEqual({ kind: '', evidence: '', page: 1 })
    const page = tiePage([alliance('a'), alliance('b', { evidence: 'confirmed' })], choice('evidence=confirmed&kind=exchange'))
    expect([page.total, page.all]).toEqual([0, 2])
  })
})
