import type { Language } from '#db/reference/languages.ts'
import { dayOf } from '#functions/core/edtf.ts'
import { isWebAddress } from '#functions/core/url.ts'
import type { Frame, Operator } from '#web/layout/frame.ts'
import type { Bindings } from './env.ts'

/** The version of the data that an answer is made of, and the day on which it came to be. */
export interface DataVersion { readonly version: number; readonly day: string }

/** A new id for a request that failed: shown to the reader and in problems, and in the log beside the failure. Nothing of a client is taken over. */
export function newRequestId(): string {
  return crypto.randomUUID().slice(0, 13)
}

/** The body that operates the instance, or null when the settings name nobody. An address that is not http(s) is ignored. */
export function operatorOf(bindings: Pick<Bindings, 'OPERATOR_NAME' | 'OPERATOR_URL'>): Operator | null {
  const name = bindings.OPERATOR_NAME?.trim()
  if (!name) return null
  const url = bindings.OPERATOR_URL?.trim()
  return { name, url: url && isWebAddress(url) ? url : null }
}

/** What a page is told about the request and the instance. `data` null where no data was read, as on error pages. */
export function frameOf({ request, bindings, now, lang, data }: { request: Request; bindings: Bindings; now: Date; lang: Language; data: DataVersion | null }): Frame {
  const url = new URL(request.url)
  return {
    lang, origin: url.origin, query: url.search, day: dayOf(now), version: data?.version ?? 0, versionDay: data?.day ?? null, operator: operatorOf(bindings),
  }
}
