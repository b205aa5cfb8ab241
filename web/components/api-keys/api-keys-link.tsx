import type { Language } from '#db/reference/languages.ts'
import { Section } from '#web/components/section.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** The section of an account's page that leads to its API keys. */
export function ApiKeysLink({ lang }: { readonly lang: Language }) {
  const t = messagesFor(lang).apiKeys
  return (
    <Section id="api-keys" title={t.title}>
      <p>{t.lede} <a href={href(PATHS.accountKeys, { lang })}>{t.manage}</a></p>
    </Section>
  )
}
