/** What must not stand in a free text of the registry without a second look (DESIGN §1: no private persons, no victims, no cases). */
export const TEXT_NOTICE_KINDS = ['email', 'phone', 'street-address', 'person', 'case'] as const

/** What a piece of text looks like. */
export type TextNoticeKind = (typeof TEXT_NOTICE_KINDS)[number]

/** A piece of a text that looks like something that does not belong here. It warns: its writer changes it, or confirms it and a steward sees it. */
export interface TextNotice {
  readonly kind: TextNoticeKind
  /** the words as they stand in the text */
  readonly found: string
  /** where they begin, in UTF-16 units */
  readonly start: number
}
