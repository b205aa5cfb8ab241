import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import { displayName } from '#functions/core/text.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import type { Duplicate } from '#functions/duplicates/schema.ts'
import { STATEMENT_LENGTH } from '#functions/joining/registering.ts'
import { OFFICE_LENGTH, REACHED_BY_LENGTH } from '#functions/joining/schema.ts'
import { Crumbs } from '#web/components/crumbs.tsx'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import { Choices, DateField, Select, TextArea, TextField } from '#web/components/forms/fields.tsx'
import { Button, Form } from '#web/components/forms/form.tsx'
import { Matches } from '#web/components/matches.tsx'
import { OrganizationMeta } from '#web/components/who.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { NoticesToConfirm } from './notices-to-confirm.tsx'
import { countryOptions, kindOptions, languageOptions } from './organization-options.ts'
import { faultsIn, type Typed } from './typed.ts'

/** Fields that few need: they stand folded until something is in them. */
const MORE_FIELDS = ['short', 'translated', 'translatedLang', 'founded', 'founded-year', 'founded-month', 'founded-day']

/** The organizations on record that may be the one that is registered: each leads to acting for it; that it is another is said with a box. */
function Duplicates({ duplicates, typed, faults, lang }: { duplicates: readonly Duplicate[]; typed: Typed; faults: readonly FormFault[]; lang: Language }) {
  const t = messagesFor(lang).joining.register
  if (duplicates.length === 0) return null
  return (
    <section class="sec" aria-labelledby="duplicates">
      <h2 id="duplicates">{t.duplicates}</h2>
      <p>{t.duplicatesLede}</p>
      <ul class="rows">
        {duplicates.map(({ organization, reasons }) => (
          <li>
            <div><a class="name" href={href(PATHS.joinOrganization, { lang, organization: organization.id })}>{displayName(organization.names, lang).text}</a><OrganizationMeta organization={organization} lang={lang} /></div>
            <p class="end">{[...new Set(reasons.map(({ kind }) => t.reasons[kind]))].join(', ')}</p>
          </li>
        ))}
      </ul>
      <Choices lang={lang} name="isOther" label={t.isOne} kind="many" faults={faults} chosen={typed.all('isOther')} choices={[{ value: 'yes', label: t.isOther }]} />
    </section>
  )
}

/** Registering an organization that is not on record. Likely doubles are shown before anything is saved; `alike`: those on record that a name resembles which she brought along; `id` makes sure that the same form is taken once. */
export function RegisterPage({ frame, typed, duplicates, alike = [], id }: { frame: Frame; typed: Typed; duplicates: readonly Duplicate[]; alike?: readonly OrganizationBrief[]; id: string }) {
  const { lang } = frame
  const { register: t, ask, find } = messagesFor(lang).joining
  const faults = faultsIn(lang, typed, null)
  const isMoreOpen = MORE_FIELDS.some((name) => typed.one(name) !== '' || faults.some(({ field }) => field === name))
  const text = { lang, faults, maxlength: 300, autocomplete: 'off' } as const
  return (
    <Page frame={frame} title={t.title} description={t.lede} address={(other) => href(PATHS.joinNew, { lang: other })} islands={['matches']} isHidden hasErrors={faults.length > 0}>
      <Crumbs items={[{ label: find.title, href: href(PATHS.join, { lang }) }]} lang={lang} />
      <ErrorSummary lang={lang} faults={faults} />
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede}</p></div>
      <Form frame={frame} action={href(PATHS.joinNew, { lang })}>
        <input type="hidden" name="id" value={id} />
        <Duplicates duplicates={duplicates} typed={typed} faults={faults} lang={lang} />
        <TextField {...text} name="official" label={t.official} hint={t.officialHint} value={typed.one('official')} attributes={{ 'data-matches': 'official-matches', ...(duplicates.length === 0 && alike.length === 0 ? { 'data-matches-now': '' } : {}) }} />
        <Matches id="official-matches" title={t.liveTitle} found={alike} lang={lang} />
        <Select lang={lang} name="officialLang" label={t.language} faults={faults} chosen={typed.one('officialLang') || lang} choices={languageOptions(lang)} />
        <TextField {...text} name="acronym" label={t.acronym} isOptional value={typed.one('acronym')} />
        <Select lang={lang} name="country" label={t.country} hint={t.countryHint} faults={faults} chosen={typed.one('country')} choices={countryOptions(lang)} />
        <Select lang={lang} name="kind" label={t.kind} hint={t.kindHint} faults={faults} chosen={typed.one('kind')} choices={kindOptions(lang)} />
        <TextField {...text} maxlength={2000} name="website" label={t.website} hint={t.websiteHint} isOptional value={typed.one('website')} type="url" inputMode="url" />
        <TextField {...text} maxlength={2000} name="source" label={t.source} hint={t.sourceHint} isOptional value={typed.one('source')} type="url" inputMode="url" />
        <TextArea lang={lang} name="statement" label={t.statement} hint={t.statementHint} isOptional faults={faults} value={typed.one('statement')} rows={3} maxlength={STATEMENT_LENGTH} />
        <details class="more-fields" open={isMoreOpen}>
          <summary>{t.more}</summary>
          <TextField {...text} name="short" label={t.short} hint={t.shortHint} isOptional value={typed.one('short')} />
          <TextField {...text} name="translated" label={t.translated} hint={t.translatedHint} isOptional value={typed.one('translated')} />
          <Select lang={lang} name="translatedLang" label={t.translatedLanguage} isOptional faults={faults} chosen={typed.one('translatedLang')} choices={languageOptions(lang).slice(0, LANGUAGES.length)} />
          <DateField lang={lang} name="founded" label={t.founded} hint={t.foundedHint} isOptional faults={faults} day={typed.one('founded-day')} month={typed.one('founded-month')} year={typed.one('founded-year')} />
        </details>
        <TextField {...text} name="office" label={ask.office} hint={ask.officeHint} value={typed.one('office')} autocomplete="organization-title" maxlength={OFFICE_LENGTH} />
        <TextField {...text} name="reachedBy" label={ask.reachedBy} hint={ask.reachedByHint} value={typed.one('reachedBy')} maxlength={REACHED_BY_LENGTH} />
        <NoticesToConfirm typed={typed} faults={faults} lang={lang} />
        <p class="acts"><Button>{t.send}</Button></p>
      </Form>
    </Page>
  )
}
