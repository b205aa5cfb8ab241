import type { Told } from '#functions/core/told.ts'
import type { Messages } from '#web/locales/messages.ts'
import type { PATHS } from '#web/paths.ts'

/** The kinds of lines of an inbox, by the names of their sentences in `web/locales/<lang>/notices.ts`. */
export type NoticeKind = keyof Messages['notices']['of']

/** What a notice's sentence is made of, as it is kept: no language is chosen before it is read. */
export type NoticeData<K extends NoticeKind> = Told<Parameters<Messages['notices']['of'][K]>[0]>

/** The page that a notice leads to: a name of PATHS and its parameters without the language. */
export interface NoticeTarget { readonly path: keyof typeof PATHS; readonly params?: { readonly [name: string]: string } }

/** A line of an inbox. */
export interface NoticeView {
  readonly id: string
  readonly kind: NoticeKind
  readonly to: NoticeTarget | null
  readonly data: { readonly [name: string]: unknown }
  readonly createdAt: string
  /** null while nobody has read it */
  readonly readAt: string | null
  /** public id of the organization whose inbox it is in; null: the reader's own */
  readonly organization: string | null
}

/** A page of an inbox, newest first. */
export interface Inbox {
  readonly data: readonly NoticeView[]
  readonly unread: number
  /** the page that follows, as the `before` of its address; null: none */
  readonly next: string | null
}
