import type { Language } from '#db/reference/languages.ts'
import type { AttestationState } from '#db/reference/vocabularies.ts'
import type { TieKind } from '#functions/contributions/schema.ts'
import type { NameView, OrganizationBrief, SaidView, TextsView } from '#functions/core/view.ts'
import type { TextNotice } from '#functions/free-text/schema.ts'
import type { Fact } from '#functions/revisions/chain.ts'

/** What a party is asked about: a tie that is public, or a contribution that would make or change one. */
export type About = { readonly of: 'tie'; readonly kind: TieKind; readonly id: string } | { readonly of: 'contribution'; readonly id: string }

/** What a party can answer. A correction confirms and says what should be put right. */
export const ANSWERS = ['confirm', 'correct', 'dispute', 'retract'] as const

/** An answer of a party. */
export type AnswerKind = (typeof ANSWERS)[number]

/** Characters of a reason or a correction at the most. */
export const MOST_NOTE = 500

/** An answer as it was given. */
export interface Answer {
  /** public id of the party that answers */
  readonly organization: string
  readonly answer: AnswerKind
  /** a reason or a correction, as it was typed, in the language `lang`; '' where none belongs */
  readonly note: string
  readonly lang: Language
  /** what the check of free text found, by its words, that its author lets stand */
  readonly confirmed: readonly string[]
  /** by what the page knew what it showed (`seenOf`): an answer to something else is not taken */
  readonly seen: string
}

/** What is wrong with an answer; each has its sentence in four languages. */
export type AnswerFault = 'reason-missing' | 'correction-missing' | 'too-long' | 'confirm-notice'

/** A party of a tie as the page of an answer shows it. */
export interface PartyStand {
  readonly id: string
  readonly names: readonly NameView[]
  /** null when the public does not see it */
  readonly brief: OrganizationBrief | null
  readonly roles: readonly string[]
  readonly said: SaidView
}

/** A party for which the reader may answer. */
export interface Voice {
  readonly party: PartyStand
  /** by what is known what was shown to her */
  readonly seen: string
  readonly answers: readonly AnswerKind[]
}

/** A tie as it is put before those who are asked about it. */
export interface Question {
  readonly about: About
  readonly kind: TieKind
  readonly title: TextsView
  readonly fact: Fact
  /** what is public now, where a change is asked about */
  readonly before: Fact | null
  readonly parties: readonly PartyStand[]
  /** those who put it on record or say so too */
  readonly claimedBy: readonly PartyStand[]
  readonly voices: readonly Voice[]
}

/** What came of an answer. `changed`: somebody answered or changed it meanwhile, and nothing was written. */
export type Answered =
  | { readonly outcome: 'answered'; readonly about: About; readonly isPublic: boolean }
  | { readonly outcome: 'faults'; readonly fault: AnswerFault; readonly notices: readonly TextNotice[] }
  | { readonly outcome: 'changed' }

/** What an answer makes a party say. */
export const STATE_OF: { readonly [A in AnswerKind]: Extract<AttestationState, 'confirmed' | 'disputed' | 'retracted'> } = { confirm: 'confirmed', correct: 'confirmed', dispute: 'disputed', retract: 'retracted' }
