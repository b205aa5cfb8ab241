import type { Language } from '#db/reference/languages.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** The section of an account's page that leads to its API keys. */
export function ApiKeysLink({ lang }: { readonly lang: Language }) {
  const t = messagesFor(lang).apiKeys
  return (
    <section aria-labelledby="api-keys">
      <h2 id="api-keys">{t.title}</h2>
      <p>{t.lede} <a href={href(PATHS.accountKeys, { lang })}>{t.manage}</a></p>
    </section>
  )
}
