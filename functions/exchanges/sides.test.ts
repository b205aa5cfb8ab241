import { describe, expect, it } from 'vitest'
import type { ParticipantRole } from '#db/reference/vocabularies.ts'
import type { OrganizationBrief, ParticipantView } from '#functions/core/view.ts'
import { byPlace, partsOf, sidesOf } from './sides.ts'

function organization(id: string, country: string | null, kind: OrganizationBrief['kind'] = 'other'): OrganizationBrief {
  return { id, names: [{ text: id, lang: 'es', kind: 'official', status: 'original' }], sector: 'government', kind, country }
}

const takes = (id: string, role: ParticipantRole): ParticipantView => ({ organization: organization(id, id), role, attestation: 'silent' })
const told = (exchange: Parameters<typeof sidesOf>[0]) => sidesOf(exchange).map(({ part, organizations }) => [part, organizations.map(({ id }) => id).join(' ')])

describe('sidesOf', () => {
  it('tells a directed exchange in the order who gives, who supports, who receives', () => {
    expect(told({ flow: 'directed', modality: 'internship', participants: [takes('cri', 'offering'), takes('hnd', 'receiving'), takes('esp', 'supporting')] }))
      .toEqual([['offering', 'cri'], ['supporting', 'esp'], ['receiving', 'hnd']])
  })

  it('puts two that give and receive together once, and lets the others keep their role', () => {
    const participants = [takes('bol', 'offering'), takes('per', 'offering'), takes('bol', 'receiving'), takes('per', 'receiving'), takes('chl', 'receiving')]
    expect(told({ flow: 'two-way', modality: 'peer-exchange', participants })).toEqual([['mutual', 'bol per'], ['receiving', 'chl']])
  })

  it('tells a meeting as who convenes and who takes part', () => {
    expect(told({ flow: 'contact', modality: 'regional-meeting', participants: [takes('cri', 'offering'), takes('chl', 'receiving')] })).toEqual([['convening', 'cri'], ['taking-part', 'chl']])
  })

  it('lets nobody convene a joint project: all take part', () => {
    expect(told({ flow: 'contact', modality: 'joint-project', participants: [takes('cri', 'offering'), takes('can', 'receiving')] })).toEqual([['taking-part', 'cri can']])
  })
})

describe('partsOf', () => {
  it('tells each part of an organization that supports what it also receives', () => {
    const participants = [takes('cri', 'offering'), takes('hnd', 'receiving'), takes('hnd', 'host')]
    expect(partsOf('hnd', { flow: 'directed', modality: 'workshop', participants })).toEqual(['host', 'receiving'])
  })
})

describe('byPlace', () => {
  it('stands countries in the alphabet of the reader, each State with its institutions, and those of no country last', () => {
    const groups = byPlace([organization('iin', null), organization('us-agency', 'usa'), organization('deu', 'deu', 'state'), organization('deu-agency', 'deu')], 'es')
    expect(groups.map(({ country, state, organizations }) => [country, state?.id ?? null, organizations.map(({ id }) => id)])).toEqual([
      ['deu', 'deu', ['deu-agency']], ['usa', null, ['us-agency']], [null, null, ['iin']],
    ])
  })
})
