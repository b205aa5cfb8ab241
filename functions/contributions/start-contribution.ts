import type { Database } from '#db/client.ts'
import type { Language } from '#db/reference/languages.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { hiddenFrom } from '#functions/withholding/hide-withheld.ts'
import { citedParties } from './cited-parties.ts'
import type { OwnOrganization } from './own-organizations.ts'
import { formOfFact } from './form-of-fact.ts'
import { getContribution } from './get-contribution.ts'
import { countOpen, insertSubmission, selectRecord } from './queries.ts'
import { emptyForm, type TieForm, type TieKind } from './schema.ts'

/** What is begun: a new tie, or a change or the withdrawal of a published one. */
export interface Start {
  /** random, chosen when the button was drawn: pressing it twice begins one contribution */
  readonly id: string
  readonly kind: TieKind
  readonly operation: 'create' | 'update' | 'withdraw'
  /** id of the published tie; null for a new one */
  readonly record: string | null
}

/** Drafts that an account may have at once. */
const MOST_OPEN = 100

async function formFor(db: Database, { kind, operation, record }: Start, own: OwnOrganization, lang: Language): Promise<{ form: TieForm; key: number | null; revision: number | null }> {
  if (operation === 'create') return { form: emptyForm(lang, own.id), key: null, revision: null }
  const found = record === null ? undefined : await selectRecord(db, kind, record)
  if (!found || found.state !== 'published') throw new Problem('not-found', 'there is no published tie of this id')
  const fact: unknown = JSON.parse(found.fact)
  // only a party puts its hand to a tie; that others are not told what is there is up to the public page
  if (!citedParties(fact).includes(own.id)) throw new Problem('not-found', 'your organization is no party of a tie of this id')
  // what is written here would have to be shown to its writer: a steward changes such a tie
  if ((await hiddenFrom(db, citedParties(fact), new Set([own.id]))).ids.size > 0) throw new Problem('not-allowed', 'a party of this tie is withheld: ask a steward to change it')
  return { form: formOfFact(kind, fact, lang, own.id), key: found.key, revision: found.revision }
}

/**
 * Begins a contribution as a draft. Begun twice with the same id it is there once.
 *
 * @param own the organization in whose name the viewer writes
 * @returns its id
 * @throws Problem `not-found` when the tie to be changed is not there, is not public or is none of the organization's; `not-allowed` when too many drafts are open, or another party is withheld
 */
export async function startContribution({ db, now }: { readonly db: Database; readonly now: Date }, viewer: Viewer, own: OwnOrganization, start: Start, lang: Language): Promise<string> {
  const { form, key, revision } = await formFor(db, start, own, lang)
  const at = now.toISOString()
  if ((await countOpen(db, viewer.account)) >= MOST_OPEN) throw new Problem('not-allowed', `an account keeps ${MOST_OPEN} drafts at the most: discard one first`)
  await insertSubmission(db, {
    id: start.id, account: viewer.account, organization: own.key, kind: start.kind, operation: start.operation, record: key, baseRevision: revision,
    state: 'draft', form: JSON.stringify(form), createdAt: at, updatedAt: at,
  })
  return (await getContribution(db, viewer, start.id)).id
}
