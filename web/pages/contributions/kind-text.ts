import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { ORGANIZATION_KINDS } from '#db/reference/vocabularies.ts'

/** What an organization is, in words, from the choice that says sector and kind at once; '' for what is no choice. */
export function kindText(chosen: string, lang: Language): string {
  const kind = ORGANIZATION_KINDS.find((one) => chosen.endsWith(`/${one}`))
  return kind === undefined ? '' : label('organization-kinds', kind, lang)
}
