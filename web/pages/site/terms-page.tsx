import type { Language } from '#db/reference/languages.ts'
import { CONTRIBUTOR_TERMS } from '#functions/accounts/contributor-terms.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { formatNumber } from '#functions/core/number.ts'
import { ContributorTerms } from '#web/components/contributor-terms.tsx'
import { Prose } from '#web/components/prose.tsx'
import { Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

const CC_BY: { readonly [L in Language]: string } = {
  es: 'https://creativecommons.org/licenses/by/4.0/deed.es',
  en: 'https://creativecommons.org/licenses/by/4.0/',
  pt: 'https://creativecommons.org/licenses/by/4.0/deed.pt-br',
  fr: 'https://creativecommons.org/licenses/by/4.0/deed.fr',
}
const APACHE = 'https://www.apache.org/licenses/LICENSE-2.0'

/** What is not ours, whose it is, and under which licence; a licence without a name is only named and cited. */
const PARTS = [
  { part: 'countryNames', origin: 'i18n-iso-countries', url: 'https://github.com/michaelwittig/node-i18n-iso-countries', licence: 'MIT' },
  { part: 'languages', origin: 'Unicode CLDR', url: 'https://cldr.unicode.org/', licence: 'Unicode License v3' },
  { part: 'population', origin: 'World Bank · datasets/population', url: 'https://github.com/datasets/population', licence: 'PDDL 1.0' },
  { part: 'capitals', origin: 'GeoNames', url: 'https://www.geonames.org/', licence: 'CC BY 4.0' },
  { part: 'font', origin: 'Huerta Tipográfica', url: 'https://github.com/huertatipografica/Andada', licence: 'SIL OFL 1.1' },
  { part: 'capabilities', origin: 'WeProtect Global Alliance', url: 'https://www.weprotect.org/', licence: null },
] as const

function Parts({ lang }: { lang: Language }) {
  const t = messagesFor(lang).terms.parts
  return (
    <Section id="parts" title={t.title}>
      <table class="stack">
        <caption class="vh">{t.title}</caption>
        <thead><tr><th scope="col">{t.part}</th><th scope="col">{t.origin}</th><th scope="col">{t.licence}</th></tr></thead>
        <tbody>
          {PARTS.map(({ part, origin, url, licence }) => (
            <tr><th scope="row">{t.rows[part]}</th><td data-l={t.origin}><a href={url} rel="external">{origin}</a></td><td data-l={t.licence}>{licence ?? t.named}</td></tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

/** How data and code may be used, what is under another licence, how to cite, and what is not promised. */
export function TermsPage({ frame }: { frame: Frame }) {
  const { lang } = frame
  const t = messagesFor(lang).terms
  const cited = t.cite.example(formatNumber(lang, frame.version), formatDate(lang, { text: frame.versionDay ?? frame.day }), frame.origin)
  return (
    <Page frame={frame} title={t.title} description={t.description} address={(other) => href(PATHS.terms, { lang: other })}>
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede}</p></div>
      <Prose sections={t.sections} links={{ ccby: CC_BY[lang], apache: APACHE }} />
      <Section id="contributors" title={messagesFor(lang).accounts.welcome.heading}><ContributorTerms lang={lang} version={CONTRIBUTOR_TERMS} /></Section>
      <Section id="cite" title={t.cite.title}><div class="note"><p>{cited}</p></div></Section>
      <Parts lang={lang} />
    </Page>
  )
}
