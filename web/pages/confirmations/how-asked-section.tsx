import type { HowAsked } from '#functions/confirmations/list-asked.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { displayName } from '#functions/core/text.ts'
import { TextField } from '#web/components/forms/fields.tsx'
import { Button, Form } from '#web/components/forms/form.tsx'
import { OrganizationName } from '#web/components/names.tsx'
import { Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** What came of an invitation that was just sent: the party, and how it went. */
export interface InviteTold { readonly organization: string; readonly outcome: 'sent' | 'email' | 'own' | 'notOpen'; readonly typed: string }

function howText({ how, day }: HowAsked, lang: Frame['lang']): string {
  const t = messagesFor(lang).answers.invite
  const when = day === null ? '' : formatDate(lang, { text: day })
  switch (how) {
    case 'members': return t.members
    case 'answered': return t.answered
    case 'pending': return t.pending
    case 'invitation': return t.invitation(when)
    case 'desk-invitation': return t.deskInvitation(when)
    case 'desk': return t.desk(when)
    case 'passed-on': return t.passedOn(when)
  }
}

/** How each party of a contribution is asked, with a form to invite whoever reads the mail of one that nobody acts for; nothing when nobody is asked. */
export function HowAskedSection({ frame, contribution, asked, told }: { frame: Frame; contribution: string; asked: readonly HowAsked[]; told: InviteTold | null }) {
  const { lang } = frame
  const t = messagesFor(lang).answers.invite
  if (asked.length === 0) return null
  return (
    <Section id="asked" title={t.title}>
      {asked.some(({ mayInvite }) => mayInvite) && <p>{t.lede}</p>}
      {told?.outcome === 'sent' && <p class="told" role="status"><b>{t.sent}</b></p>}
      <ul class="rows ties">
        {asked.map((one) => {
          const wrong = told !== null && told.organization === one.organization && told.outcome !== 'sent' ? { field: `email-${one.organization}`, message: t.errors[told.outcome] } : null
          return (
            <li class="asked-party">
              <div><span class="name"><OrganizationName names={one.names} lang={lang} /></span><p class="meta">{howText(one, lang)}</p></div>
              {one.mayInvite && (
                <details class="answer" open={wrong !== null}>
                  <summary>{t.to(displayName(one.names, lang).text)}</summary>
                  <Form frame={frame} action={href(PATHS.contributionInvite, { lang, id: contribution })}>
                    <input type="hidden" name="organization" value={one.organization} />
                    <TextField lang={lang} name={`email-${one.organization}`} label={t.email} hint={t.emailHint} type="email" inputMode="email" autocomplete="off" maxlength={254} value={wrong ? (told?.typed ?? '') : ''} faults={wrong ? [wrong] : []} />
                    <p class="acts"><Button quiet>{t.send}</Button></p>
                  </Form>
                </details>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
