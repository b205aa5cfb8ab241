import { asLine } from '#functions/contributions/compose-fact.ts'
import type { TypedValues } from '#functions/contributions/form-codec.ts'
import { readMailAddress } from '#functions/core/mail-address.ts'
import { checkText } from '#functions/free-text/check-text.ts'
import type { TextNotice } from '#functions/free-text/schema.ts'
import { isOnHost } from './rules.ts'
import { OFFICE_LENGTH, REACHED_BY_LENGTH, WAYS, type Joinable, type Way } from './schema.ts'

/** What can be wrong with a request; the pages say each in words (`joining.errors`). */
export type AskingCode = 'office' | 'officeLong' | 'way' | 'wayGone' | 'siteEmail' | 'siteElsewhere' | 'partner' | 'reachedBy' | 'reachedByLong' | 'tooMany'

/** A field of the form that does not hold. */
export interface FieldFault<Code extends string = string> { readonly field: string; readonly code: Code }

/** How standing is to be shown. `email` null: the account's own address is on the site. */
export type AskedWay =
  | { readonly way: 'site-mail'; readonly email: string | null }
  | { readonly way: 'partner'; readonly partner: string }
  | { readonly way: 'call-back' }

/** A request as it is sent. */
export interface Asked { readonly office: string; readonly reachedBy: string | null; readonly shown: AskedWay }

/** A form that was read: what it says, or what does not hold in it. */
export type Read<T, Code extends string> = { readonly value: T; readonly faults: readonly [] } | { readonly value: null; readonly faults: readonly FieldFault<Code>[] }

/** One value of a form as one line, without what no text of a fact may hold: control characters, private letters, halves of letters. */
export function lineOf(values: TypedValues, name: string): string {
  return asLine((values.all(name)[0] ?? '').replaceAll(/[\p{Cc}\p{Co}\p{Cs}\u2028\u2029]/gu, ' '))
}

function isWay(text: string): text is Way {
  return WAYS.some((way) => way === text)
}

/** The ways that are open for an organization. */
export function openWays({ host, partners }: Pick<Joinable, 'host' | 'partners'>): readonly Way[] {
  return WAYS.filter((way) => (way === 'site-mail' ? host !== null : way === 'partner' ? partners.length > 0 : true))
}

/** What is wrong with an office or the words on the switchboard. */
export function officeFaults(office: string, reachedBy: string, isCall: boolean): FieldFault<AskingCode>[] {
  return [
    ...(office === '' || /:\/\/|www\.|@/i.test(office) ? [{ field: 'office', code: 'office' } as const] : office.length > OFFICE_LENGTH ? [{ field: 'office', code: 'officeLong' } as const] : []),
    ...(isCall && reachedBy === '' ? [{ field: 'reachedBy', code: 'reachedBy' } as const] : reachedBy.length > REACHED_BY_LENGTH ? [{ field: 'reachedBy', code: 'reachedByLong' } as const] : []),
  ]
}

/** Reads how somebody wants to show her standing. Pure. */
export function readStanding(values: TypedValues, joinable: Pick<Joinable, 'host' | 'partners'>, ownEmail: string): Read<AskedWay, AskingCode> {
  const way = lineOf(values, 'way')
  const wrong = (field: string, code: AskingCode) => ({ value: null, faults: [{ field, code }] }) as const
  if (!isWay(way)) return wrong('way', 'way')
  if (!openWays(joinable).includes(way)) return wrong('way', 'wayGone')
  if (way === 'call-back') return { value: { way }, faults: [] }
  if (way === 'partner') {
    const partner = lineOf(values, 'partner')
    return joinable.partners.some(({ id }) => id === partner) ? { value: { way, partner }, faults: [] } : wrong('partner', 'partner')
  }
  const host = joinable.host ?? ''
  const own = readMailAddress(ownEmail)
  const typed = lineOf(values, 'siteEmail')
  if (typed === '' && own !== null && isOnHost(own.domain, host)) return { value: { way, email: null }, faults: [] }
  const address = readMailAddress(typed)
  if (address === null) return wrong('siteEmail', 'siteEmail')
  if (!isOnHost(address.domain, host)) return wrong('siteEmail', 'siteElsewhere')
  return { value: { way, email: own?.address === address.address ? null : address.address }, faults: [] }
}

/** Reads a request to act for an organization on record. Pure. */
export function readAsking(values: TypedValues, joinable: Pick<Joinable, 'host' | 'partners'>, ownEmail: string): Read<Asked, AskingCode> {
  const office = lineOf(values, 'office')
  const reachedBy = lineOf(values, 'reachedBy')
  const shown = readStanding(values, joinable, ownEmail)
  const faults = [...officeFaults(office, reachedBy, shown.value?.way === 'call-back'), ...shown.faults]
  return shown.value === null || faults.length > 0 ? { value: null, faults } : { value: { office, reachedBy: reachedBy === '' ? null : reachedBy, shown: shown.value }, faults: [] }
}

/** By what a notice is known again when its author confirms it. */
export function noticeKey({ kind, found }: Pick<TextNotice, 'kind' | 'found'>): string {
  return `${kind}|${found}`
}

/** What the check of free text points out in these texts and its author has not confirmed yet. */
export function unconfirmed(texts: readonly string[], values: TypedValues): readonly TextNotice[] {
  const confirmed = values.all('confirmed')
  return texts.flatMap((text) => checkText(text)).filter((notice) => !confirmed.includes(noticeKey(notice)))
}
