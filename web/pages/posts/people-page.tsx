import type { Language } from '#db/reference/languages.ts'
import type { PostKind } from '#db/schema/accounts.ts'
import { formatDate } from '#functions/core/format-date.ts'
import type { PostView } from '#functions/posts/list-posts.ts'
import { Crumbs } from '#web/components/crumbs.tsx'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import { Choices, TextField } from '#web/components/forms/fields.tsx'
import { Button, ButtonForm, Form } from '#web/components/forms/form.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { None, Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** What the page of who acts for a place shows. `organization` null: the registry itself. */
export interface PeopleProps {
  readonly frame: Frame
  readonly organization: { readonly id: string; readonly name: string } | null
  readonly posts: readonly PostView[]
  readonly kinds: readonly PostKind[]
  /** whether the reader manages the place, and whether she sees its addresses in full */
  readonly manages: boolean
  readonly inFull: boolean
  readonly typed: (name: string) => string
  readonly faults: readonly FormFault[]
  /** what was done just now, in words */
  readonly done: string | null
}

/** Where the forms of a place are sent: of the place itself, and of one of its posts. */
export function addressesOf({ organization }: Pick<PeopleProps, 'organization'>) {
  return {
    place: (lang: Language) => (organization === null ? href(PATHS.registryPeople, { lang }) : href(PATHS.people, { lang, organization: organization.id })),
    post: (lang: Language, post: string, query: Readonly<Record<string, string>> = {}) => (organization === null ? href(PATHS.registryPost, { lang, post }, query) : href(PATHS.peoplePost, { lang, organization: organization.id, post }, query)),
  }
}

function PostRow({ props, post }: { props: PeopleProps; post: PostView }) {
  const { frame, manages, organization } = props
  const { lang } = frame
  const t = messagesFor(lang).posts
  const { id, kind, who, isOwn, ground, grantedAt, offer } = post
  const day = (instant: string) => formatDate(lang, { text: instant.slice(0, 10) })
  const to = addressesOf(props).post
  const other = kind === 'member' ? 'organization-administrator' : kind === 'organization-administrator' ? 'member' : null
  return (
    <li>
      <div>
        <p><b>{who}</b>{isOwn && ` (${t.you})`}</p>
        <p class="meta"><MixedList items={[t.kinds[kind], t.since(day(grantedAt)), t.grounds[ground]]} /></p>
        {offer !== null && <p class="meta">{t.offered(offer.to, day(offer.expiresAt))}</p>}
      </div>
      <div class="acts">
        {isOwn && organization !== null && (offer === null ? <a href={to(lang, id, { do: 'hand-over' })}>{t.handOver.title}</a> : <ButtonForm frame={frame} action={to(lang, id)} fields={{ do: 'take-back' }} quiet>{t.handOver.takeBack}</ButtonForm>)}
        {manages && other !== null && <ButtonForm frame={frame} action={to(lang, id)} fields={{ do: 'change', kind: other }} quiet>{t.change[other]}</ButtonForm>}
        {(manages || isOwn) && <a href={to(lang, id, { do: 'end' })}>{isOwn ? t.leave : t.end}</a>}
      </div>
    </li>
  )
}

/** Who acts for an organization, or for the registry: its posts, and giving one. A member sees her own. */
export function PeoplePage(props: PeopleProps) {
  const { frame, organization, posts, kinds, manages, inFull, typed, faults, done } = props
  const { lang } = frame
  const t = messagesFor(lang).posts
  const title = organization === null ? t.registryTitle : t.title
  const { place } = addressesOf(props)
  return (
    <Page frame={frame} title={organization === null ? title : `${title}: ${organization.name}`} description={title} address={place} isHidden hasErrors={faults.length > 0}>
      {organization !== null && <Crumbs items={[{ label: organization.name, href: href(PATHS.workspaceOf, { lang, organization: organization.id }) }]} lang={lang} />}
      <ErrorSummary lang={lang} faults={faults} />
      {done !== null && <p class="said-well" role="status">{done}</p>}
      <div class="head">
        {organization !== null && <p class="kind">{organization.name}</p>}
        <h1>{title}</h1>
        <p class="lede">{organization === null ? t.registryLede : !manages ? t.ledeMember : inFull ? t.lede : t.ledeSteward}</p>
      </div>
      {posts.length === 0 ? <None text={t.none} /> : <ul class="posts">{posts.map((post) => <PostRow props={props} post={post} />)}</ul>}
      {manages && (
        <Section id="invite" title={t.invite.title}>
          <Form frame={frame} action={place(lang)}>
            <TextField lang={lang} name="email" label={t.invite.email} hint={organization === null ? t.invite.emailHintRegistry : t.invite.emailHint} faults={faults} value={typed('email')} type="email" inputMode="email" autocomplete="off" maxlength={254} spellcheck={false} />
            <Choices lang={lang} name="kind" label={t.invite.kind} kind="one" faults={faults} chosen={[typed('kind') || (kinds[0] ?? '')]} choices={kinds.map((kind) => ({ value: kind, label: t.kinds[kind], hint: t.kindHints[kind] }))} />
            <p class="acts"><Button>{t.invite.send}</Button></p>
          </Form>
        </Section>
      )}
    </Page>
  )
}
