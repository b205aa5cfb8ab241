import type { Language } from '#db/reference/languages.ts'
import type { AllianceInput } from '#functions/alliances/schema.ts'
import { formOfAlliance, formOfExchange } from '#functions/contributions/form-of-fact.ts'
import { noticesIn, noticesOf } from '#functions/contributions/notices.ts'
import type { FieldNotice } from '#functions/contributions/schema.ts'
import type { ExchangeInput } from '#functions/exchanges/schema.ts'
import type { Wish } from './submit-fact.ts'

/**
 * The form in which what came by the API can be gone on with on the pages, where its kind has one, and what the check of free text found in it; of other kinds the form is the fact.
 */
export function submittedForm({ kind, fact, ...wish }: Wish, lang: Language, organization: string): { readonly form: unknown; readonly notices: readonly FieldNotice[] } {
  if (kind !== 'alliance' && kind !== 'exchange') return { form: fact, notices: [] }
  // a parsed fact of this kind
  const form = kind === 'alliance' ? formOfAlliance(fact as unknown as AllianceInput, lang, organization) : formOfExchange(fact as unknown as ExchangeInput, lang, organization)
  const base = 'base' in wish ? wish.base : null
  return { form, notices: [...noticesOf(kind, form, base), ...noticesIn(fact, base)] }
}
