import * as z from 'zod'
import { MNR_GROUPS } from '#db/reference/terms/mnr-capabilities.ts'

const words = z.strictObject({ es: z.string(), en: z.string(), pt: z.string(), fr: z.string() })

/** What a term is called in outside standards: IATI codelists, SDG targets, the number in the WeProtect Model National Response. */
const codes = z.strictObject({
  iatiOrganisationType: z.string(),
  iatiOrganisationRole: z.string(),
  iatiAidType: z.string(),
  iatiActivityStatus: z.string(),
  iatiCollaborationType: z.string(),
  iatiDocumentCategory: z.string(),
  sdg: z.array(z.string()).readonly(),
  mnr: z.int().min(1).max(21),
}).partial()

/** A term of a vocabulary as it is read. `verb` and `verbMany` only for roles, `group` only for capabilities of the Model National Response. */
export const termView = z.strictObject({
  slug: z.string(),
  labels: words,
  long: words.exactOptional(),
  verb: words.exactOptional(),
  verbMany: words.exactOptional(),
  group: z.enum(MNR_GROUPS).exactOptional(),
  codes: codes.exactOptional(),
})
export type TermView = Readonly<z.infer<typeof termView>>

/** A vocabulary as it is read: its terms in the order in which a list shows them. */
export const vocabularyView = z.strictObject({ id: z.string(), terms: z.array(termView).readonly() })
export type VocabularyView = Readonly<z.infer<typeof vocabularyView>>

/** The answer of `/api/v1/vocabularies`. */
export const vocabularyList = z.strictObject({ data: z.array(vocabularyView).readonly() })
export type VocabularyList = Readonly<z.infer<typeof vocabularyList>>
