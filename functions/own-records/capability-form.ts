import { LANGUAGES } from '#db/reference/languages.ts'
import { DIRECTIONS, MNR_CAPABILITIES, WORK_LINES } from '#db/reference/vocabularies.ts'
import type { CapabilityInput } from '#functions/capabilities/schema.ts'
import type { FormEntry, TypedValues } from '#functions/contributions/form-codec.ts'
import { canonicalJson } from '#functions/core/canonical-json.ts'
import { isWebAddress } from '#functions/core/url.ts'
import type { TextsView } from '#functions/core/view.ts'
import { lineOf } from '#functions/joining/asking.ts'
import { sourceAt, STATEMENT_LENGTH } from '#functions/joining/registering.ts'
import type { Composed, OwnFault, OwnGround } from './schema.ts'
import { textEntries, textsFrom } from './texts-field.ts'

/** The value that says that none of the 21 capabilities of the WeProtect model fits. */
export const NONE_FITS = 'none'

/** Longest note, in characters. */
export const NOTE_LENGTH = 1000

const VISIBILITIES = ['public', 'allowed'] as const

/** What an organization declares of itself in the form of a capability. Pure. */
export function composeCapability(values: TypedValues, { organization, base, id, day, lang }: OwnGround): Composed {
  const stood = base as CapabilityInput | null // a fact on record has passed its schema
  const faults: OwnFault[] = []
  const chosen = <T extends string>(name: string, of: readonly T[], code: OwnFault['code']): T | undefined => {
    const found = of.find((one) => one === lineOf(values, name))
    if (found === undefined) faults.push({ field: name, code })
    return found
  }
  const direction = chosen('direction', DIRECTIONS, 'direction')
  const workLine = chosen('workLine', WORK_LINES, 'workLine')
  const mnr = chosen('mnrCapability', [NONE_FITS, ...MNR_CAPABILITIES], 'mnr')
  const note = textsFrom(values, 'note', lang, stood?.note ?? null, NOTE_LENGTH)
  if (note.texts === null) faults.push({ field: `note-${lang}`, code: 'note' })
  faults.push(...note.tooLong.map((field): OwnFault => ({ field, code: 'noteLong' })))
  const visibility = chosen('visibility', VISIBILITIES, 'visibility')
  const source = lineOf(values, 'source')
  if (source !== '' && !isWebAddress(source)) faults.push({ field: 'source', code: 'source' })
  if (lineOf(values, 'statement').length > STATEMENT_LENGTH) faults.push({ field: 'statement', code: 'statement' })
  const sources = stood?.sources ?? []
  const declared = {
    id, organization: organization.id, direction: direction ?? null, workLine: workLine ?? null, mnrCapability: mnr === undefined || mnr === NONE_FITS ? null : mnr, basis: 'declared', statedBy: null,
    statedOn: stood?.statedOn ?? day, note: note.texts ?? {}, visibility: visibility ?? null,
    sources: source === '' || !isWebAddress(source) || sources.some(({ url }) => url === source) ? sources : [...sources, sourceAt(source, organization.website)],
  }
  if (faults.length === 0 && stood !== null && canonicalJson(declared) === canonicalJson(stood)) faults.push({ field: 'direction', code: 'same' })
  return { fact: stood === null ? declared : { ...declared, statedOn: day }, faults }
}

/** The form of a capability as it stands on record. */
export function capabilityEntries({ direction, workLine, mnrCapability, note, visibility }: CapabilityInput): FormEntry[] {
  return [['direction', direction], ['workLine', workLine], ['mnrCapability', mnrCapability ?? NONE_FITS], ['visibility', visibility], ...textEntries('note', note as TextsView)] // of its schema's texts
}

/** The free texts of the form. */
export function capabilityTexts(values: TypedValues): string[] {
  return [...LANGUAGES.map((one) => lineOf(values, `note-${one}`)), lineOf(values, 'statement')]
}
