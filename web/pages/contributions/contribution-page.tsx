import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import type { Contribution } from '#functions/contributions/contribution.ts'
import type { QueuePlace } from '#functions/contributions/get-queue-place.ts'
import { mayDiscard } from '#functions/contributions/rules.ts'
import type { PartyNames } from '#functions/contributions/view.ts'
import { Crumbs } from '#web/components/crumbs.tsx'
import { ButtonForm } from '#web/components/forms/form.tsx'
import { Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { TakeAwayLinks } from '#web/pages/statements/take-away-links.tsx'
import { href, PATHS } from '#web/paths.ts'
import { CheckAnswers } from './check-answers.tsx'
import { contributionTitle } from './contribution-title.ts'
import { partyText } from './party-name.tsx'
import { ShareSection } from './share-section.tsx'

/** What the page of a contribution shows. */
export interface ContributionPageView {
  readonly contribution: Contribution
  readonly parties: PartyNames
  /** ids of the parties that are asked whether it is so */
  readonly asked: readonly string[]
  /** null when it is not waiting */
  readonly place: QueuePlace | null
  /** of the private address that was made just now */
  readonly token: string | null
  /** how each party is asked */
  readonly ways?: Child
}

/** What happens next: who is asked, who reviews. */
function Next({ view: { contribution, parties, asked }, lang }: { view: ContributionPageView; lang: Language }) {
  const { next: t, proposed: p } = messagesFor(lang).contributions
  const isNew = (id: string) => parties.get(id)?.proposed != null
  return (
    <Section id="next" title={t.title}>
      <ol class="steps">
        {contribution.organizationKey === null && <li>{t.awaited}</li>}
        {asked.length > 0 && <li>{t.asked}<ul>{asked.map((id) => <li>{partyText(parties, id, lang)}{isNew(id) && <span class="meta"> · {p.asked}</span>}</li>)}</ul></li>}
        <li>{t.review}{asked.some(isNew) && ` ${p.early}`}</li>
        <li>{t.told}</li>
      </ol>
    </Section>
  )
}

function Standing({ frame, view: { contribution, place } }: { frame: Frame; view: ContributionPageView }): Child {
  const { lang } = frame
  const t = messagesFor(lang).contributions
  const { id, kind, state, reason, record } = contribution
  const toForm = href(contribution.operation === 'withdraw' ? PATHS.contributionCheck : PATHS.contributionWhat, { lang, id })
  switch (state) {
    case 'draft': return <><p class="lede">{t.draft.lede}</p><p class="acts"><a class="btn" href={toForm}>{t.draft.go}</a></p></>
    case 'submitted': return <><p class="lede">{t.submittedLede}</p>{place && <p>{t.place(place.place, place.waiting)} {place.medianDays === null ? t.noMedian : t.median(place.medianDays)}</p>}</>
    case 'returned': return <><p class="lede">{t.returned.lede}</p><blockquote><p>{reason}</p></blockquote><p class="acts"><a class="btn" href={toForm}>{t.returned.go}</a></p></>
    case 'published': return <><p class="lede">{t.published.lede}</p>{record && <p class="acts"><a class="btn" href={href(kind === 'alliance' ? PATHS.alliance : PATHS.exchange, { lang, id: record.id })}>{t.published.go}</a></p>}</>
    case 'discarded': return <p class="lede">{t.discarded.lede}</p>
  }
}

/** The page of a contribution: how it stands, what follows, what was written, and the private page to show a partner. After submitting it is the confirmation. */
export function ContributionPage({ frame, view }: { frame: Frame; view: ContributionPageView }) {
  const { lang } = frame
  const { contributions: t, tieForm } = messagesFor(lang)
  const { contribution, parties, token } = view
  const { id, kind, operation, organization, state } = contribution
  const heading = state === 'submitted' ? t.submittedTitle : state === 'returned' ? t.returned.title : t.states[state]
  const title = contributionTitle(contribution, lang) ?? t.workspace.untitled
  return (
    <Page frame={frame} title={`${heading} · ${title}`} description={tieForm.title[kind][operation]} address={(other) => href(PATHS.contribution, { lang: other, id })} isHidden>
      <Crumbs items={[{ label: tieForm.workspace, href: href(PATHS.workspaceOf, { lang, organization }) }]} lang={lang} />
      <div class="head"><p class="kind">{tieForm.title[kind][operation]}: {title}</p><h1>{heading}</h1><Standing frame={frame} view={view} /></div>
      {state === 'submitted' && <Next view={view} lang={lang} />}
      {(state === 'submitted' || state === 'published') && view.ways}
      {mayDiscard(state) && operation !== 'withdraw' && <ShareSection frame={frame} contribution={contribution} token={token} />}
      {(state === 'submitted' || state === 'published') && <TakeAwayLinks contribution={contribution} lang={lang} />}
      <Section id="written" title={t.written}>
        <CheckAnswers contribution={contribution} parties={parties} canChange={false} lang={lang} />
        {mayDiscard(state) && (
          <div class="acts">
            {state === 'submitted' && <ButtonForm frame={frame} action={href(PATHS.contributionReopen, { lang, id })} quiet>{t.change}</ButtonForm>}
            <a href={href(PATHS.contributionDiscard, { lang, id })}>{t.discard}</a>
          </div>
        )}
        {state === 'submitted' && <p class="meta">{t.changeHint}</p>}
      </Section>
    </Page>
  )
}
