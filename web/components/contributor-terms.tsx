import type { Language } from '#db/reference/languages.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { RichText } from './rich-text.tsx'

/** The contributor terms: what everybody accepts who records something here, and their version. */
export function ContributorTerms({ lang, version }: { lang: Language; version: string }) {
  const t = messagesFor(lang).accounts.welcome
  const links = { privacy: `${href(PATHS.privacy, { lang })}#accounts` }
  return (
    <>
      <ol class="prose steps">{t.points.map((point) => <li><RichText text={point} links={links} /></li>)}</ol>
      <p class="meta">{t.version(version)}</p>
    </>
  )
}
