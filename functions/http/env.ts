import type { Language } from '#db/reference/languages.ts'

/** What the Worker is given by its platform: Cloudflare in production, Miniflare on a laptop and in tests. */
export interface Bindings {
  /** the files of dist/public */
  readonly ASSETS: { fetch(request: Request): Promise<Response> }
  /** the database: Turso, one's own sqld, or the local server of db/local */
  readonly LIBSQL_URL: string
  readonly LIBSQL_AUTH_TOKEN?: string
  /** the body that operates this instance; '' or absent: none is named */
  readonly OPERATOR_NAME?: string
  /** its page for messages about the registry */
  readonly OPERATOR_URL?: string
}

/** What is known of a request before its route runs. */
export interface Variables {
  /** the instant that counts as now for the whole request */
  now: Date
  /** the language of the page; set under `/:lang/` only */
  lang: Language
}

/** The type parameter of every Hono app and handler here. */
export interface Env { Bindings: Bindings; Variables: Variables }
