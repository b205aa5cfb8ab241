import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import type { SubmissionState } from '#db/schema/contributions.ts'
import type { Contribution } from '#functions/contributions/contribution.ts'
import { label } from '#db/reference/terms.ts'
import { formatDate } from '#functions/core/format-date.ts'
import type { Proposal } from '#functions/own-records/schema.ts'
import { MixedList } from '#web/components/mixed-list.tsx'
import { None, Section } from '#web/components/section.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { contributionTitle } from '#web/pages/contributions/contribution-title.ts'
import { href, PATHS } from '#web/paths.ts'

interface Line { readonly state: SubmissionState; readonly title: string; readonly to: string; readonly meta: readonly Child[] }

/** What asks for her hand comes first: what was sent back, then drafts, then what waits for others. */
const ORDER: { readonly [S in SubmissionState]: number } = { returned: 0, draft: 1, submitted: 2, published: 3, discarded: 4 }

function whenIn({ state, submittedAt, updatedAt }: Pick<Contribution, 'state' | 'submittedAt' | 'updatedAt'>, lang: Language): string {
  const t = messagesFor(lang).contributions.workspace
  const day = (instant: string) => formatDate(lang, { text: instant.slice(0, 10) })
  return state === 'submitted' && submittedAt !== null ? t.submitted(day(submittedAt)) : t.updated(day(updatedAt))
}

function contributionLine(one: Contribution, lang: Language): Line {
  const t = messagesFor(lang).contributions.workspace
  const to = href(one.state === 'draft' && one.operation !== 'withdraw' ? PATHS.contributionWhat : PATHS.contribution, { lang, id: one.id })
  return { state: one.state, title: contributionTitle(one, lang) ?? t.untitled, to, meta: [label('record-kinds', one.kind, lang), t.operation[one.operation], whenIn(one, lang)] }
}

function proposalLine(one: Proposal, organization: string, lang: Language): Line {
  const { ownRecords: { proposal: t } } = messagesFor(lang)
  return { state: one.state, title: t.heading[one.kind][one.operation], to: href(PATHS.ownProposal, { lang, organization, id: one.id }), meta: [whenIn(one, lang)] }
}

/** What an organization has under way: what was sent back, drafts, what waits for a steward; about ties and about itself. */
export function UnderWaySection({ organization, contributions, proposals, lang }: { organization: string; contributions: readonly Contribution[]; proposals: readonly Proposal[]; lang: Language }) {
  const { contributions: t } = messagesFor(lang)
  const lines = [...contributions.map((one) => contributionLine(one, lang)), ...proposals.map((one) => proposalLine(one, organization, lang))].toSorted((a, b) => ORDER[a.state] - ORDER[b.state])
  return (
    <Section id="under-way" title={t.workspace.underWay}>
      {lines.length === 0 ? <None text={t.workspace.nothingUnderWay} /> : (
        <ul class="rows">
          {lines.map(({ state, title, to, meta }) => (
            <li>
              <div><a class="name" href={to}>{title}</a><p class="meta"><MixedList items={meta} /></p></div>
              <p class="end"><b>{t.states[state]}</b></p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
