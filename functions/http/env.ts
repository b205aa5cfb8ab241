import type { Language } from '#db/reference/languages.ts'
import type { Viewer } from '#functions/core/viewer.ts'

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
  /** a random text of 32 characters or more: codes and addresses are kept as digests under it */
  readonly SECRET?: string
  /** the header in which what stands in front of the Worker writes the address of the client, over whatever the client sent: `cf-connecting-ip` at Cloudflare. '' or absent: nothing stands there */
  readonly CLIENT_ADDRESS_HEADER?: string
  /** how mail goes out: `cloudflare`, `resend`, `postmark` or `mailbox` (nowhere: it stays to be read under /dev/mail) */
  readonly MAIL_TRANSPORT?: string
  /** the address that mail comes from */
  readonly MAIL_FROM?: string
  /** the key of Resend, or the server token of Postmark */
  readonly MAIL_KEY?: string
  /** the origin that links in mails begin with, where it is not that of the request */
  readonly PUBLIC_ORIGIN?: string
  /** Cloudflare's binding for mail */
  readonly SEND_EMAIL?: { send(message: { readonly from: string; readonly to: string; readonly subject: string; readonly text: string }): Promise<unknown> }
  /** '1': sources are opened once a month to see whether they still answer. Off unless it says so: nothing leaves the instance by itself */
  readonly CHECK_SOURCES?: string
  /** '1' where the scheduled work may take all the memory and time of the machine, so that a network of any size is laid out by it */
  readonly NETWORK_UNLIMITED?: string
  /** '1' where the mail that was written can be read under /dev/mail: on a laptop and in tests only */
  readonly DEV_MAILBOX?: string
}

/** What is known of a request before its route runs. */
export interface Variables {
  /** the instant that counts as now for the whole request */
  now: Date
  /** the language of the page; set under `/:lang/` only */
  lang: Language
  /** who asks; set where the table of permissions does not say `anyone`. null: a visitor */
  viewer: Viewer | null
  /** lines of the inbox of who asks that nobody has read */
  unread: number
  /** what a form sent, once it is read: given back when it could not be kept */
  sent?: URLSearchParams
}

/** The type parameter of every Hono app and handler here. */
export interface Env { Bindings: Bindings; Variables: Variables }
