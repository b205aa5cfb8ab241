import type { Proposal } from '#functions/own-records/schema.ts'
import { ButtonForm } from '#web/components/forms/form.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** How a change stands that an organization has under way about itself, above its form: a draft, sent back with a reason, or in review. */
export function ProposalState({ frame, organization, proposal: { id, state, reason }, day }: { frame: Frame; organization: string; proposal: Proposal; day: string }) {
  const { lang } = frame
  const { ownRecords: { state: t }, contributions } = messagesFor(lang)
  const address = href(PATHS.ownProposal, { lang, organization, id })
  return (
    <section class="aside" aria-labelledby="state">
      <h2 id="state">{contributions.states[state]}</h2>
      {state === 'returned' && <><p>{contributions.returned.lede}</p><blockquote><p>{reason}</p></blockquote></>}
      {state === 'draft' && <p>{t.draft(day)}</p>}
      {state === 'submitted' && <p>{t.submitted}</p>}
      <div class="rowacts">
        <a class="btn quiet" href={address}>{state === 'submitted' ? t.see : t.compare}</a>
        {state !== 'submitted' && <ButtonForm frame={frame} action={address} fields={{ do: 'discard' }} quiet>{t.discard}</ButtonForm>}
      </div>
    </section>
  )
}
