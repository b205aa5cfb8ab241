import { describe, expect, it } from 'vitest'
import { evidenceOf } from './rules.ts'

describe('evidenceOf', () => {
  it('is documented while nobody has spoken, claimed by some, confirmed by all, disputed by any', () => {
    expect(evidenceOf([], 3)).toEqual({ evidence: 'documented', spoken: 0 })
    expect(evidenceOf(['silent', 'retracted'], 3)).toEqual({ evidence: 'documented', spoken: 0 })
    expect(evidenceOf(['claimed'], 3)).toEqual({ evidence: 'claimed', spoken: 1 })
    expect(evidenceOf(['claimed', 'confirmed', 'confirmed'], 3)).toEqual({ evidence: 'confirmed', spoken: 3 })
    expect(evidenceOf(['claimed', 'confirmed', 'disputed'], 3)).toEqual({ evidence: 'disputed', spoken: 2 })
  })
})
