import { describe, expect, it } from 'vitest'
import { mergeForms } from './merge-forms.ts'
import { emptyForm, NO_DATE, NO_TEXTS, type TieForm } from './schema.ts'

const BASE: TieForm = { ...emptyForm('es', 'a'), what: { nature: 'coalition', titles: { ...NO_TEXTS, es: 'Uno', en: 'One' }, summaries: NO_TEXTS, workLines: ['training'], capabilities: [] } }
const withWhat = (what: Partial<TieForm['what']>): TieForm => ({ ...BASE, what: { ...BASE.what, ...what } })

describe('mergeForms', () => {
  it('takes what is published where she touched nothing, and keeps what she touched', () => {
    const theirs = withWhat({ titles: { ...NO_TEXTS, es: 'Uno, publicado', en: 'One, published' }, workLines: ['training', 'observatory'] })
    const mine = withWhat({ titles: { ...NO_TEXTS, es: 'Uno, mío', en: 'One' } })
    expect(mergeForms(BASE, theirs, mine).what).toMatchObject({ titles: { es: 'Uno, mío', en: 'One, published' }, workLines: ['training', 'observatory'], nature: 'coalition' })
  })

  it('takes the parties as a whole', () => {
    const row = { organization: 'b', role: 'party', joined: NO_DATE, left: NO_DATE }
    const theirs: TieForm = { ...BASE, who: { ...BASE.who, parties: [...BASE.who.parties, row] } }
    expect(mergeForms(BASE, theirs, BASE).who).toEqual(theirs.who)
    const mine: TieForm = { ...BASE, who: { ...BASE.who, parties: [...BASE.who.parties, { ...row, organization: 'c' }] } }
    expect(mergeForms(BASE, theirs, mine).who).toEqual(mine.who)
  })

  it('changes nothing where nothing was published since', () => {
    const mine = withWhat({ workLines: [], nature: 'commitment' })
    expect(mergeForms(BASE, BASE, mine)).toEqual(mine)
  })
})
