import { LANGUAGES } from '#db/reference/languages.ts'
import { foldForSearch } from '#functions/core/fold.ts'
import { hostOf } from '#functions/core/url.ts'
import type { Likeness } from '#functions/duplicates/schema.ts'
import { NAME_LENGTH, OTHER_LANGUAGE, readOrganizationFields } from '#functions/joining/registering.ts'
import { organizationInput, type OrganizationInput } from '#functions/organizations/schema.ts'
import { citedParties } from './cited-parties.ts'
import { asLine } from './compose-fact.ts'
import { NO_DATE, NO_PROPOSED, type FormFault, type FormFaultCode, type TieForm, type TypedOrganization } from './schema.ts'

/** The id under which an organization that is not on record stands in a form and in what is submitted, until publication gives it one of its own. */
export const PROPOSED_ID = /^proposed-[0-9a-f]{8}$/

/** Whether an id stands for an organization that is named in the form and is not on record. */
export function isProposed(id: string): boolean {
  return PROPOSED_ID.test(id)
}

/** The organizations that a form or a fact names as parties and that are not on record, each once, in its order. */
export function proposedIn({ who: { proposed } }: TieForm, fact: unknown): TieForm['who']['proposed'] {
  return citedParties(fact).flatMap((id) => proposed.find((one) => one.id === id) ?? [])
}

function fieldsOf({ country, kind, website }: TypedOrganization) {
  const values: Readonly<Record<string, string>> = { country, kind, website: website.trim() }
  return readOrganizationFields({ all: (name) => (values[name] === undefined ? [] : [values[name]]) }, '')
}

const CODES: Readonly<Record<string, FormFaultCode>> = { country: 'choose-country', kind: 'choose-sector', website: 'website-not-an-address' }

/** Whether anything was typed of an organization that is not on record. */
export function isBegun({ name, country, kind, website }: TypedOrganization): boolean {
  return [name, country, kind, website].some((one) => one.trim() !== '')
}

/** What does not hold of an organization that is named anew; empty when it can be proposed. */
export function proposedFaults(typed: TypedOrganization): FormFault[] {
  const fault = (field: string, code: FormFaultCode): FormFault => ({ step: 'who', field: `new-${field}`, code })
  const name = asLine(typed.name)
  const { faults } = fieldsOf(typed)
  const all = [
    ...(foldForSearch(name) === '' ? [fault('name', 'name-missing')] : name.length > NAME_LENGTH ? [fault('name', 'title-too-long')] : []),
    ...(typed.lang === OTHER_LANGUAGE || LANGUAGES.some((one) => one === typed.lang) ? [] : [fault('lang', 'choose-language')]),
    ...faults.map(({ field }) => fault(field, CODES[field] ?? 'not-valid')),
  ]
  return all.length > 0 || organizationInput.safeParse(factOf('x', typed, [])).success ? all : [fault('name', 'text-refused')]
}

/** What its doubles are looked for by. */
export function likenessOf(typed: TypedOrganization): Likeness {
  const { fields: { country, website } } = fieldsOf(typed)
  return { names: [{ text: asLine(typed.name) }], country, website }
}

function factOf(id: string, typed: TypedOrganization, sources: OrganizationInput['sources']): unknown {
  const { fields: { kind, country, website } } = fieldsOf(typed)
  return {
    id, sector: kind?.sector, kind: kind?.kind, country, website, kindDetail: null, identifiers: [],
    names: [{ text: asLine(typed.name), lang: typed.lang, kind: 'official', status: 'original' }], sources,
  }
}

/** Its sources: the one that the tie itself was given last, else its own site. */
function sourcesOf(tie: OrganizationInput['sources'], website: string | null): OrganizationInput['sources'] {
  const last = tie.at(-1)
  if (last) return [{ ...last, kind: website !== null && hostOf(last.url) === hostOf(website) ? 'party' : last.kind }]
  return website === null ? [] : [{ url: website, title: null, date: null, kind: 'party' }]
}

/**
 * The fact of an organization that comes on record with a tie: what was typed of it, and the source of the tie or its own site.
 *
 * @throws ZodError when something does not hold: `proposedFaults` says what
 */
export function proposedFact(id: string, typed: TypedOrganization, tieSources: OrganizationInput['sources']): OrganizationInput {
  return organizationInput.parse(factOf(id, typed, sourcesOf(tieSources, fieldsOf(typed).fields.website)))
}

/** The form with an organization among its parties that is not on record; one that it names already, by name and country, is the same. `id` is for one that is new. Pure. */
export function withProposed(form: TieForm, typed: TypedOrganization, id: string): TieForm {
  const { parties, proposed } = form.who
  const given = { ...typed, name: asLine(typed.name), website: typed.website.trim() }
  const there = proposed.find((one) => foldForSearch(one.name) === foldForSearch(given.name) && one.country === given.country)
  const one = { ...given, id: there?.id ?? id }
  const row = { organization: one.id, role: '', joined: NO_DATE, left: NO_DATE }
  return { ...form, who: { parties: [...parties, row], proposed: there ? proposed.map((other) => (other === there ? one : other)) : [...proposed, one], adding: NO_PROPOSED.adding } }
}
