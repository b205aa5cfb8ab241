import type { PostKind } from '#db/schema/accounts.ts'
import { formatDate } from '#functions/core/format-date.ts'
import type { PostView } from '#functions/posts/list-posts.ts'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import { TextField } from '#web/components/forms/fields.tsx'
import { Button, ButtonForm, Form } from '#web/components/forms/form.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { addressesOf, type PeopleProps } from './people-page.tsx'

/** What the page of one post shows. */
export interface PostPageProps { readonly frame: Frame; readonly organization: PeopleProps['organization']; readonly post: PostView; readonly typed: (name: string) => string; readonly faults: readonly FormFault[] }

/** Asks once more before a post ends. */
export function EndPostPage({ frame, organization, post, faults }: PostPageProps) {
  const { lang } = frame
  const t = messagesFor(lang).posts
  const to = addressesOf({ organization })
  const text = organization === null ? t.confirmEnd.textRegistry : t.confirmEnd.text
  return (
    <Page frame={frame} title={t.confirmEnd.title} description={t.confirmEnd.title} address={(other) => to.post(other, post.id)} isHidden hasErrors={faults.length > 0}>
      <ErrorSummary lang={lang} faults={faults} />
      <div class="head">{organization !== null && <p class="kind">{organization.name}</p>}<h1>{t.confirmEnd.title}</h1><p class="lede">{text(post.who)}</p></div>
      <div class="acts" id="f-post"><ButtonForm frame={frame} action={to.post(lang, post.id)} fields={{ do: 'end' }}>{t.confirmEnd.yes}</ButtonForm><a href={to.place(lang)}>{t.confirmEnd.no}</a></div>
    </Page>
  )
}

/** Offers one's own post to a successor. */
export function HandOverPage({ frame, organization, post, typed, faults }: PostPageProps) {
  const { lang } = frame
  const t = messagesFor(lang).posts
  const to = addressesOf({ organization })
  return (
    <Page frame={frame} title={t.handOver.title} description={t.handOver.title} address={(other) => to.post(other, post.id)} isHidden hasErrors={faults.length > 0}>
      <ErrorSummary lang={lang} faults={faults} />
      <div class="head">{organization !== null && <p class="kind">{organization.name}</p>}<h1>{t.handOver.title}</h1><p class="lede">{t.handOver.hint}</p></div>
      <Form frame={frame} action={to.post(lang, post.id)}>
        <input type="hidden" name="do" value="hand-over" />
        <TextField lang={lang} name="email" label={t.handOver.email} faults={faults} value={typed('email')} type="email" inputMode="email" autocomplete="off" maxlength={254} spellcheck={false} />
        <p class="acts"><Button>{t.handOver.send}</Button><a href={to.place(lang)}>{t.confirmEnd.no}</a></p>
      </Form>
    </Page>
  )
}

/** A post that is offered to a successor: reading changes nothing, the button accepts. */
export function OfferPage({ frame, id, kind, organization, expiresAt }: { frame: Frame; id: string; kind: PostKind; organization: string; expiresAt: string }) {
  const { lang } = frame
  const t = messagesFor(lang).posts
  return (
    <Page frame={frame} title={t.offer.title} description={t.offer.title} address={(other) => href(PATHS.postOffer, { lang: other, id })} isHidden>
      <div class="head"><h1>{t.offer.title}</h1><p class="lede">{t.offer.text(t.kinds[kind], organization)}</p><p class="meta">{t.offer.until(formatDate(lang, { text: expiresAt.slice(0, 10) }))}</p></div>
      <div class="acts"><ButtonForm frame={frame} action={href(PATHS.postOffer, { lang, id })}>{t.offer.accept}</ButtonForm></div>
    </Page>
  )
}
