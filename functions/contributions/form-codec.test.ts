import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeStep, encodeStep, strangersAmong, type TypedValues } from './form-codec.ts'
import { emptyForm, STEPS, tieForm, type TieForm } from './schema.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 20 })
const trimmed = text.map((one) => one.trim())
const date = fc.record({ year: trimmed, month: trimmed, day: trimmed })
const texts = fc.record({ es: text, en: text, pt: text, fr: text })

const organization = { name: text, lang: text, country: text, kind: text, website: trimmed }

/** Any form that somebody can have typed. */
const forms: fc.Arbitrary<TieForm> = fc.record({
  lang: fc.constantFrom('es', 'en', 'pt', 'fr'),
  organization: fc.constant('x'),
  what: fc.record({ nature: text, titles: texts, summaries: texts, workLines: fc.array(text, { maxLength: 4 }), capabilities: fc.array(text, { maxLength: 4 }) }),
  who: fc.record({ parties: fc.array(fc.record({ organization: text, role: text, joined: date, left: date }), { maxLength: 5 }), proposed: fc.uniqueArray(fc.record({ id: fc.stringMatching(/^proposed-[0-9a-f]{8}$/), ...organization }), { maxLength: 3, selector: ({ id }) => id }), adding: fc.record(organization) }),
  when: fc.record({ start: date, end: date, ending: fc.constantFrom('', 'on', 'open', 'unknown'), status: text, mode: fc.constantFrom('', 'virtual', 'on-site'), durationDays: trimmed, paidBy: text, preconditions: texts }),
  check: fc.record({ basis: fc.constantFrom('', 'source', 'statement'), source: trimmed, sourceTitle: text, sourceDate: date, confirmed: fc.array(text, { maxLength: 3 }), reason: text }),
  saved: fc.record({ what: fc.nat(), who: fc.nat(), when: fc.nat(), check: fc.nat() }),
})

function valuesOf(entries: readonly (readonly [string, string])[]): TypedValues {
  return { all: (name) => entries.filter(([one]) => one === name).map(([, value]) => value) }
}

describe('the form as names and values', () => {
  it('comes back as it was, step by step', () => {
    fc.assert(fc.property(forms, (form) => {
      const start: TieForm = { ...emptyForm(form.lang, 'x'), saved: form.saved }
      const back = STEPS.reduce((made, step) => decodeStep(made, step, valuesOf(encodeStep(form, step))), start)
      expect(back).toEqual(form)
    }))
  })

  it('lets a step touch nothing but itself, whatever else is sent', () => {
    fc.assert(fc.property(forms, fc.constantFrom(...STEPS), fc.array(fc.tuple(text, text), { maxLength: 5 }), (form, step, more) => {
      const sent = valuesOf([...STEPS.flatMap((one) => encodeStep(form, one)), ...more, ['state', 'published'], ['organization', 'another'], ['saved', '9']])
      const start = emptyForm('es', 'x')
      const decoded = decodeStep(start, step, sent)
      for (const other of STEPS) if (other !== step) expect(decoded[other]).toEqual(start[other])
      expect(decoded.saved).toEqual(start.saved)
      expect(decoded.lang).toBe('es')
    }))
  })

  it('knows what no field of a step bears', () => {
    expect(strangersAmong('what', ['nature', 'title-es', 'workLines', 'do', '_csrf', 'revision'])).toEqual([])
    expect(strangersAmong('what', ['state', 'start-year', 'account', '__proto__', 'title-de'])).toEqual(['state', 'start-year', 'account', '__proto__', 'title-de'])
    expect(strangersAmong('who', ['party-0', 'party-12-joined-month', 'party-1-note', 'q'])).toEqual(['party-1-note'])
  })

  it('is stored and read by its schema', () => {
    fc.assert(fc.property(forms, (form) => { expect(tieForm.parse(JSON.parse(JSON.stringify(form)))).toEqual(form) }))
  })
})
