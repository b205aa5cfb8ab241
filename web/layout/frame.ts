import type { Language } from '#db/reference/languages.ts'

/** The body that operates this instance, as its settings name it. */
export interface Operator { readonly name: string; readonly url: string | null }

/** What a private page knows of who is signed in: what its forms carry, and the unread lines of her inbox. */
export interface FrameViewer { readonly formToken: string; readonly unread: number; readonly hasRegistryPost: boolean }

/** What every page is told about the request and the instance; made by functions/http/request-context.ts. */
export interface Frame {
  readonly lang: Language
  /** scheme, host and port: `https://ayni.example` */
  readonly origin: string
  /** the query of the request with its `?`, or '' */
  readonly query: string
  /** today, UTC, `YYYY-MM-DD` */
  readonly day: string
  /** version of the data that the page shows; 0 where none was read (error pages) */
  readonly version: number
  /** the day on which that version was made, `YYYY-MM-DD`; null where none was read */
  readonly versionDay: string | null
  /** null: the settings name nobody */
  readonly operator: Operator | null
  /** on private pages only: who is signed in; null: a visitor. Public pages are the same for everybody and do not know */
  readonly viewer?: FrameViewer | null
}

/** The sections of the main navigation. */
export const SECTIONS = ['organizations', 'alliances', 'exchanges', 'countries', 'workLines', 'network'] as const

/** A section of the main navigation. */
export type Section = (typeof SECTIONS)[number]
