import type { Language } from './languages.ts'

/** A text of the interface in the four languages. */
export type Words = Readonly<Record<Language, string>>

/** Four texts, in the order of LANGUAGES. */
export function words(es: string, en: string, pt: string, fr: string): Words {
  return { es, en, pt, fr }
}

/** What a term is called in outside standards. */
export interface TermCodes {
  /** IATI OrganisationType, or the nearest one where the legal form decides */
  readonly iatiOrganisationType?: string
  /** IATI OrganisationRole */
  readonly iatiOrganisationRole?: string
  /** IATI AidType (OECD-DAC types of aid) */
  readonly iatiAidType?: string
  /** IATI ActivityStatus */
  readonly iatiActivityStatus?: string
  /** IATI CollaborationType */
  readonly iatiCollaborationType?: string
  /** IATI DocumentCategory */
  readonly iatiDocumentCategory?: string
  /** targets of the Sustainable Development Goals */
  readonly sdg?: readonly string[]
  /** number in the WeProtect Model National Response */
  readonly mnr?: number
}

/** A term of a vocabulary. */
export interface VocabularyTerm {
  /** in sentence case, so that it can stand alone, in a filter and at the head of a sentence; `lowerFirst` makes it fit to go on a line */
  readonly labels: Words
  /** the same in full, where there is room */
  readonly long?: Words
  /** what one party does: "Lidera" */
  readonly verb?: Words
  /** what several parties do: "Lideran" */
  readonly verbMany?: Words
  readonly codes?: TermCodes
}
