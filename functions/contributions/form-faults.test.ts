import { describe, expect, it } from 'vitest'
import { composeFact } from './compose-fact.ts'
import { formFaults, stepFaults } from './form-faults.ts'
import { noticeKey, noticesOf } from './notices.ts'
import { emptyForm, NO_DATE, NO_PROPOSED, NO_TEXTS, type TieForm } from './schema.ts'

const GROUND = { id: 'new', base: null, ownSite: 'https://www.ours.example.org/', organization: 'ours' }
const party = (organization: string, role: string) => ({ organization, role, joined: NO_DATE, left: NO_DATE })

/** An alliance of two that holds. */
const ALLIANCE: TieForm = {
  ...emptyForm('es', 'ours'),
  what: { nature: 'framework-agreement', titles: { ...NO_TEXTS, es: ' Acuerdo   marco ' }, summaries: NO_TEXTS, workLines: ['training'], capabilities: [] },
  who: { parties: [party('ours', 'lead'), party('theirs', 'party')], ...NO_PROPOSED },
  when: { ...emptyForm('es', 'ours').when, start: { year: '2024', month: '3', day: '' }, ending: 'open' },
  check: { basis: 'statement', source: '', sourceTitle: '', sourceDate: NO_DATE, confirmed: [], reason: '' },
}
const EXCHANGE: TieForm = { ...ALLIANCE, what: { ...ALLIANCE.what, nature: 'study-visit', capabilities: ['leadership'] }, who: { parties: [party('ours', 'offering'), party('theirs', 'receiving')], ...NO_PROPOSED }, when: { ...ALLIANCE.when, ending: '', status: 'completed', durationDays: '3' } }

const withWhat = (what: Partial<TieForm['what']>): TieForm => ({ ...ALLIANCE, what: { ...ALLIANCE.what, ...what } })
const withWho = (parties: TieForm['who']['parties']): TieForm => ({ ...ALLIANCE, who: { parties, ...NO_PROPOSED } })
const withWhen = (when: Partial<TieForm['when']>): TieForm => ({ ...ALLIANCE, when: { ...ALLIANCE.when, ...when } })
const withCheck = (check: Partial<TieForm['check']>): TieForm => ({ ...ALLIANCE, check: { ...ALLIANCE.check, ...check } })
const told = (form: TieForm, kind: 'alliance' | 'exchange' = 'alliance') => formFaults(kind, form, GROUND).map(({ step, field, code }) => `${step} ${field} ${code}`)

describe('formFaults', () => {
  it('finds nothing in what holds', () => {
    expect(told(ALLIANCE)).toEqual([])
    expect(told(EXCHANGE, 'exchange')).toEqual([])
  })

  it.each<[string, TieForm, string]>([
    ['a kind that was not chosen', withWhat({ nature: '' }), 'what nature choose-kind'],
    ['a kind of another list', withWhat({ nature: 'study-visit' }), 'what nature choose-kind'],
    ['no title', withWhat({ titles: NO_TEXTS }), 'what title-es title-missing'],
    ['a title of nothing but spaces', withWhat({ titles: { ...NO_TEXTS, es: '   ' } }), 'what title-es title-missing'],
    ['a title that is too long', withWhat({ titles: { ...NO_TEXTS, es: 'a'.repeat(301) } }), 'what title-es title-too-long'],
    ['a summary that is too long, in another language', withWhat({ summaries: { ...NO_TEXTS, pt: 'a'.repeat(2001) } }), 'what summary-pt summary-too-long'],
    ['a control sign', withWhat({ titles: { ...NO_TEXTS, es: 'a\u0007b' } }), 'what title-es text-refused'],
    ['a work line that there is not', withWhat({ workLines: ['magic'] }), 'what workLines unknown-choice'],
    ['one party only', withWho([party('ours', 'lead')]), 'who q too-few-parties'],
    ['its own organization taken away', withWho([party('a', 'lead'), party('b', 'party')]), 'who q own-party-missing'],
    ['a role that was not chosen', withWho([party('ours', 'lead'), party('theirs', '')]), 'who party-1-role choose-role'],
    ['a party twice in a role', withWho([party('ours', 'lead'), party('theirs', 'party'), party('theirs', 'party')]), 'who q party-twice'],
    ['an id that is none', withWho([party('ours', 'lead'), party('<script>', 'party')]), 'who party-1-role party-unknown'],
    ['a day on which nobody can join', withWho([party('ours', 'lead'), { ...party('theirs', 'party'), joined: { year: '2024', month: '2', day: '30' } }]), 'who party-1-joined date-not-valid'],
    ['a party that left before it joined', withWho([party('ours', 'lead'), { ...party('theirs', 'party'), joined: { year: '2024', month: '', day: '' }, left: { year: '2020', month: '', day: '' } }]), 'who party-1-left left-before-joined'],
    ['a month without a year', withWhen({ start: { year: '', month: '3', day: '' } }), 'when start date-not-valid'],
    ['a year in two digits', withWhen({ start: { year: '24', month: '', day: '' } }), 'when start date-not-valid'],
    ['an ending that was not chosen', withWhen({ ending: '' }), 'when ending choose-ending'],
    ['an end on a day that is not given', withWhen({ ending: 'on' }), 'when end end-missing'],
    ['an end before the start', withWhen({ ending: 'on', end: { year: '2023', month: '', day: '' } }), 'when end end-before-start'],
    ['no source and no statement', withCheck({ basis: '' }), 'check basis choose-basis'],
    ['a source that is not given', withCheck({ basis: 'source' }), 'check source source-missing'],
    ['a script for a source', withCheck({ basis: 'source', source: 'javascript:alert(1)' }), 'check source source-not-an-address'],
    ['a title of a source that is too long', withCheck({ basis: 'source', source: 'https://a.example.org/', sourceTitle: 'a'.repeat(501) }), 'check sourceTitle source-title-too-long'],
    ['a date of a source that is none', withCheck({ basis: 'source', source: 'https://a.example.org/', sourceDate: { year: '2024', month: '13', day: '' } }), 'check sourceDate date-not-valid'],
    ['a person in the title of a source', withCheck({ basis: 'source', source: 'https://a.example.org/', sourceTitle: 'Firma la Sra. Pérez' }), 'check confirmed confirm-notice'],
    ['a reason that is too long', withCheck({ reason: 'a'.repeat(501) }), 'check reason reason-too-long'],
    ['a telephone number in the title', withWhat({ titles: { ...NO_TEXTS, es: 'Acuerdo, tel. 102' } }), 'check confirmed confirm-notice'],
  ])('names %s', (_, form, fault) => {
    expect(told(form)).toEqual([fault])
  })

  it.each<[string, TieForm, string]>([
    ['a status that was not chosen', { ...EXCHANGE, when: { ...EXCHANGE.when, status: '' } }, 'when status choose-status'],
    ['a duration in words', { ...EXCHANGE, when: { ...EXCHANGE.when, durationDays: 'three' } }, 'when durationDays duration-not-valid'],
    ['a capability that there is not', { ...EXCHANGE, what: { ...EXCHANGE.what, capabilities: ['x'] } }, 'what capabilities unknown-choice'],
    ['an end before the start', { ...EXCHANGE, when: { ...EXCHANGE.when, end: { year: '2020', month: '', day: '' } } }, 'when end end-before-start'],
    ['conditions that are too long', { ...EXCHANGE, when: { ...EXCHANGE.when, preconditions: { ...NO_TEXTS, fr: 'a'.repeat(2001) } } }, 'when preconditions-fr summary-too-long'],
  ])('names, of an exchange, %s', (_, form, fault) => {
    expect(told(form, 'exchange')).toEqual([fault])
  })

  it('tells them in the order of the page: the parties before the search for another', () => {
    expect(told(withWho([party('ours', '')]))).toEqual(['who party-0-role choose-role', 'who q too-few-parties'])
    expect(told(withWhen({ start: { year: '24', month: '', day: '' }, ending: '' }))).toEqual(['when start date-not-valid', 'when ending choose-ending'])
    expect(told(withCheck({ basis: 'source', sourceDate: { year: '1', month: '', day: '' }, reason: 'a'.repeat(501) }))).toEqual(['check source source-missing', 'check reason reason-too-long'])
  })

  it('judges one step while the others are empty', () => {
    const begun: TieForm = { ...emptyForm('es', 'ours'), when: withWhen({ ending: 'on', end: { year: '2023', month: '', day: '' } }).when }
    expect(stepFaults('alliance', begun, 'when', GROUND)).toEqual([{ step: 'when', field: 'end', code: 'end-before-start' }])
  })
})

describe('noticesOf', () => {
  it('warns until its author confirms, and no more of what is published already', () => {
    const form = withWhat({ titles: { ...NO_TEXTS, es: 'Acuerdo de la Sra. Pérez' } })
    const [notice] = noticesOf('alliance', form, null)
    expect(notice).toEqual({ step: 'what', field: 'title-es', kind: 'person', found: 'Sra. Pérez', isConfirmed: false })
    if (notice) expect(told({ ...form, check: { ...form.check, confirmed: [noticeKey(notice)] } })).toEqual([])
    expect(noticesOf('alliance', form, { title: { es: { text: 'Acuerdo de la Sra. Pérez' } } })).toEqual([])
  })
})

describe('composeFact', () => {
  it('tidies the text, marks her language as the original, and knows a source of her own site', () => {
    const form = { ...withCheck({ basis: 'source', source: 'https://ours.example.org/news' }), what: { ...ALLIANCE.what, titles: { ...NO_TEXTS, es: ' Acuerdo \n marco ', en: 'Agreement' } } }
    expect(composeFact('alliance', form, GROUND)).toMatchObject({
      title: { es: { text: 'Acuerdo marco', status: 'original' }, en: { text: 'Agreement', status: 'translation' } }, start: '2024-03', end: null, term: 'open',
      sources: [{ url: 'https://ours.example.org/news', kind: 'party', title: null, date: null }],
    })
  })

  it('takes title and date of a source as they were given, and puts right those of one that is there', () => {
    const form = withCheck({ basis: 'source', source: 'https://gazette.example.org/1', sourceTitle: ' Decreto  12 ', sourceDate: { year: '2024', month: '3', day: '' } })
    const there = { url: 'https://gazette.example.org/1', title: null, date: '2023', kind: 'official' }
    expect(composeFact('alliance', form, GROUND)).toMatchObject({ sources: [{ url: there.url, title: 'Decreto 12', date: '2024-03' }] })
    expect(composeFact('alliance', form, { ...GROUND, base: { sources: [there] } })).toMatchObject({ sources: [{ ...there, title: 'Decreto 12', date: '2024-03' }] })
    expect(composeFact('alliance', withCheck({ basis: 'source', source: there.url }), { ...GROUND, base: { sources: [there] } })).toMatchObject({ sources: [there] })
  })
})
