import type { VocabularyTerm } from '#db/reference/term.ts'
import { VOCABULARIES, type VocabularyId } from '#db/reference/terms.ts'
import type { MnrGroup } from '#db/reference/terms/mnr-capabilities.ts'
import type { VocabularyList, VocabularyView } from './schema.ts'

type Term = VocabularyTerm & { readonly group?: MnrGroup }

const TERMS: { readonly [V in VocabularyId]: { readonly [slug: string]: Term } } = VOCABULARIES

function view(id: VocabularyId): VocabularyView {
  return { id, terms: Object.entries(TERMS[id]).map(([slug, term]) => ({ slug, ...term })) }
}

function isVocabulary(id: string): id is VocabularyId {
  return Object.hasOwn(VOCABULARIES, id)
}

/** Every vocabulary with its terms. The same until the code changes: it depends on no data version. */
export function listVocabularies(): VocabularyList {
  return { data: Object.keys(VOCABULARIES).filter(isVocabulary).map(view) }
}

/** One vocabulary, or null when there is none of that id. */
export function findVocabulary(id: string): VocabularyView | null {
  return isVocabulary(id) ? view(id) : null
}
