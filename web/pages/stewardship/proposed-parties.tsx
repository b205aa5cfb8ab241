import type { Language } from '#db/reference/languages.ts'
import { displayName } from '#functions/core/text.ts'
import type { ProposedParty } from '#functions/stewardship/schema.ts'
import { Choices, TextField, type Choice } from '#web/components/forms/fields.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import { MixedList } from '#web/components/mixed-list.tsx'
import { Section } from '#web/components/section.tsx'
import { OrganizationMeta } from '#web/components/who.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { FactTable } from '#web/pages/history/fact-changes.tsx'
import { href, PATHS } from '#web/paths.ts'
import { wordsOf } from './side-by-side.tsx'

/** What was chosen for the organizations that a tie names anew, and what does not hold. */
export interface TypedParties { readonly faults: readonly FormFault[]; one(name: string): string }

/** Nothing chosen yet. */
export const NO_PARTIES: TypedParties = { faults: [], one: () => '' }

/** The organizations that a tie names anew, each as it would come on record. */
export function ProposedParties({ proposed, lang }: { proposed: readonly ProposedParty[]; lang: Language }) {
  const t = messagesFor(lang).contributions.proposed
  if (proposed.length === 0) return null
  return (
    <Section id="proposed-parties" title={t.title} note={t.note}>
      {proposed.map(({ fact }) => <><h3>{displayName(fact.names, lang).text}</h3><FactTable fact={fact} words={wordsOf('organization', new Map(), lang)} /></>)}
    </Section>
  )
}

/** What a steward decides of each before the tie is published: that it is new, or which one on record it is. Where nothing resembles it, it is new unless she says otherwise. */
export function PartyDecisions({ proposed, typed, lang }: { proposed: readonly ProposedParty[]; typed: TypedParties; lang: Language }) {
  const { contributions: { proposed: t }, joining } = messagesFor(lang)
  return (
    <>
      {proposed.map(({ id, fact, duplicates }) => {
        const alike = duplicates.map(({ organization, reasons }): Choice => ({
          value: organization.id,
          label: <a href={href(PATHS.organization, { lang, id: organization.id })}>{displayName(organization.names, lang).text}</a>,
          hint: <MixedList items={[...new Set(reasons.map(({ kind }) => joining.register.reasons[kind]))]} />,
          more: <OrganizationMeta organization={organization} lang={lang} />,
        }))
        const other = <TextField lang={lang} name={`${id}-other`} label={t.otherLabel} hint={t.otherHint} faults={typed.faults} value={typed.one(`${id}-other`)} autocomplete="off" />
        return (
          <>
            {duplicates.map(({ organization }) => <input type="hidden" name={`${id}-seen`} value={organization.id} />)}
            <Choices lang={lang} name={id} kind="one" label={t.decide(displayName(fact.names, lang).text)} hint={alike.length === 0 ? t.noneAlike : t.alike} faults={typed.faults} chosen={[typed.one(id) || (alike.length === 0 ? 'new' : '')]}
              choices={[{ value: 'new', label: t.isNew }, ...alike, { value: 'other', label: t.isOther, more: other }]} />
          </>
        )
      })}
    </>
  )
}
