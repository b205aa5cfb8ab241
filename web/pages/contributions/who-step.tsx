import type { PartySearch, StepView } from '#functions/contributions/view.ts'
import type { Duplicate } from '#functions/duplicates/schema.ts'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { NewParty } from './new-party.tsx'
import { PartyRows } from './party-rows.tsx'
import { PartySearchField } from './party-search.tsx'
import { faultsIn, StepPage } from './step-page.tsx'

/** Step 2: who takes part, in which role. `duplicates`: the organizations on record that one which is being named anew may be. */
export function WhoStepPage({ frame, view, search, duplicates = [] }: { frame: Frame; view: StepView; search: PartySearch | null; duplicates?: readonly Duplicate[] }) {
  const { lang } = frame
  const t = messagesFor(lang).tieForm.who
  const { kind } = view.contribution
  const faults = faultsIn('who', view.faults, lang)
  return (
    <StepPage frame={frame} step="who" view={view} heading={t.heading[kind]} lede={t.lede[kind]} islands={['party-picker']}>
      <PartyRows view={view} faults={faults} lang={lang} />
      <PartySearchField search={search} faults={faults} lang={lang} />
      <NewParty form={view.contribution.form} search={search} duplicates={duplicates} faults={faults} lang={lang} />
    </StepPage>
  )
}
