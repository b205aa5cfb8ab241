import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import { readMailAddress } from '#functions/core/mail-address.ts'
import { displayName } from '#functions/core/text.ts'
import { openWays } from '#functions/joining/asking.ts'
import { isOnHost } from '#functions/joining/rules.ts'
import { WAYS, type Joinable, type Way } from '#functions/joining/schema.ts'
import type { FormFault } from '#web/components/forms/fault.ts'
import { Choices, Select, TextField } from '#web/components/forms/fields.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import type { Typed } from './typed.ts'

/** How an officer can show that she acts for an organization: the ways that are open, each with the field that it needs, and why another is not. */
export function Ways({ joinable, ownEmail, typed, faults, lang }: { joinable: Pick<Joinable, 'host' | 'partners'>; ownEmail: string; typed: Typed; faults: readonly FormFault[]; lang: Language }) {
  const { host, partners } = joinable
  const t = messagesFor(lang).joining.ask
  const own = readMailAddress(ownEmail)
  const isProven = host !== null && own !== null && isOnHost(own.domain, host)
  const open = openWays(joinable)
  const hints: { readonly [W in Way]: string } = { 'site-mail': host === null ? t.siteNone : isProven ? t.siteProven(host) : t.siteHint(host), partner: partners.length === 0 ? t.partnerNone : t.partnerHint, 'call-back': t.callHint }
  const more: { readonly [W in Way]?: Child } = {
    ...(host !== null && (!isProven || typed.one('siteEmail') !== '') ? { 'site-mail': <TextField lang={lang} name="siteEmail" label={t.siteEmail} hint={t.siteEmailHint(host)} faults={faults} value={typed.one('siteEmail')} type="email" inputMode="email" autocomplete="off" maxlength={254} spellcheck={false} /> } : {}),
    partner: <Select lang={lang} name="partner" label={t.partnerWhich} faults={faults} chosen={typed.one('partner')} choices={partners.map(({ id, names }) => ({ value: id, label: displayName(names, lang).text }))} />,
  }
  const chosen = typed.one('way') || (isProven ? 'site-mail' : open.length === 1 ? (open[0] ?? '') : '')
  const choices = open.map((way) => ({ value: way, label: t.ways[way], hint: hints[way], ...(more[way] === undefined ? {} : { more: <div class="inset">{more[way]}</div> }) }))
  return (
    <Choices lang={lang} name="way" label={t.way} kind="one" faults={faults} chosen={[chosen]} choices={choices}>
      {WAYS.filter((way) => !open.includes(way)).map((way) => <p class="hint"><b>{t.ways[way]}</b>: {hints[way]}</p>)}
    </Choices>
  )
}
