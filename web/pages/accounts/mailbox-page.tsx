import type { MailView } from '#functions/mail/list-mail.ts'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { PATHS } from '#web/paths.ts'

/** A text with its addresses as links. */
function Linked({ text }: { text: string }) {
  return <>{text.split(/(https?:\/\/\S+)/).map((part, i) => (i % 2 === 1 ? <a href={part}>{part}</a> : part))}</>
}

/** The mail that was written on this machine, for whoever tries the product there. It is no page of the product: in English, on embedded servers only. */
export function MailboxPage({ frame, mails }: { frame: Frame; mails: readonly MailView[] }) {
  return (
    <Page frame={frame} title="Mailbox" description="The mail that was written on this machine" address={() => PATHS.devMail} isHidden>
      <div class="head"><h1>Mailbox</h1><p class="lede">What would have been mailed from this machine, newest first. It exists only where the embedded server runs.</p></div>
      {mails.length === 0 && <p>No mail yet.</p>}
      {mails.map(({ key, recipient, lang, subject, body, state, createdAt }) => (
        <article class="mail">
          <h2 lang={lang}>{subject}</h2>
          <p class="meta">To {recipient} · {createdAt.slice(0, 16).replace('T', ' ')} UTC · {state} · no. {key}</p>
          <pre lang={lang} tabindex={0}><Linked text={body} /></pre>
        </article>
      ))}
    </Page>
  )
}
