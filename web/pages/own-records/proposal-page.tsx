import type { QueuePlace } from '#functions/contributions/get-queue-place.ts'
import { mayDiscard, mayEdit } from '#functions/contributions/rules.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import type { Proposal } from '#functions/own-records/schema.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import { Crumbs } from '#web/components/crumbs.tsx'
import { ButtonForm } from '#web/components/forms/form.tsx'
import { Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { FactTable } from '#web/pages/history/fact-changes.tsx'
import { SideBySide, wordsOf } from '#web/pages/stewardship/side-by-side.tsx'
import { href, PATHS } from '#web/paths.ts'

/** The address of the form of a proposal. */
export function formAddress({ kind, id, operation, record }: Proposal, lang: Frame['lang'], organization: string): string {
  if (kind === 'organization') return href(PATHS.ownRecord, { lang, organization })
  return operation === 'create' || record === null ? href(PATHS.ownCapability, { lang, organization, capability: 'new' }, { draft: id }) : href(PATHS.ownCapability, { lang, organization, capability: record.id })
}

/** A proposal of an organization about itself: how it stands, what changes side by side with what is on record, and what can be done with it. */
export function ProposalPage({ frame, organization, proposal, proposed, place }: { frame: Frame; organization: OrganizationBrief; proposal: Proposal; /** the fact that it stands for */ proposed: Fact; place: QueuePlace | null }) {
  const { lang } = frame
  const { ownRecords: { proposal: t, title, statement }, contributions, stewardship } = messagesFor(lang)
  const { id, state, kind, operation, reason, record, base, written } = proposal
  const words = wordsOf(kind, new Map([[organization.id, organization]]), lang)
  const address = href(PATHS.ownProposal, { lang, organization: organization.id, id })
  const heading = t.heading[kind][operation]
  const before = state === 'published' ? base : (record?.fact ?? null)
  const why = written.one('statement')
  return (
    <Page frame={frame} title={heading} description={t.lede} address={(other) => href(PATHS.ownProposal, { lang: other, organization: organization.id, id })} isHidden>
      <Crumbs items={[{ label: title, href: href(PATHS.ownRecord, { lang, organization: organization.id }) }]} lang={lang} />
      <div class="head">
        <p class="kind"><b>{contributions.states[state]}</b></p>
        <h1>{heading}</h1>
        {state === 'submitted' && <><p class="lede">{t.submitted}</p>{place && <p>{contributions.place(place.place, place.waiting)} {place.medianDays === null ? contributions.noMedian : contributions.median(place.medianDays)}</p>}</>}
        {state === 'draft' && <p class="lede">{contributions.draft.lede}</p>}
        {state === 'returned' && <><p class="lede">{contributions.returned.lede}</p><blockquote><p>{reason}</p></blockquote></>}
        {state === 'published' && <p class="lede">{contributions.published.lede}</p>}
        {state === 'discarded' && <p class="lede">{contributions.discarded.lede}</p>}
        {mayEdit(state) && <p class="acts"><a class="btn" href={formAddress(proposal, lang, organization.id)}>{contributions.draft.go}</a></p>}
      </div>
      <Section id="compared" title={operation === 'withdraw' ? t.off : before === null ? t.says : t.compared}>
        {operation === 'withdraw' || before === null ? <FactTable fact={operation === 'withdraw' ? (base ?? proposed) : proposed} words={words} /> : <SideBySide before={before} after={proposed} columns={{ before: stewardship.submission.columns.published, after: stewardship.submission.columns.proposed }} words={words} />}
        {why !== '' && <p><b>{statement}</b>: <q>{why}</q></p>}
      </Section>
      {mayDiscard(state) && (
        <div class="acts">
          {state === 'submitted' && <ButtonForm frame={frame} action={address} fields={{ do: 'take-back' }} quiet>{contributions.change}</ButtonForm>}
          <ButtonForm frame={frame} action={address} fields={{ do: 'discard' }} quiet>{contributions.discard}</ButtonForm>
        </div>
      )}
    </Page>
  )
}
