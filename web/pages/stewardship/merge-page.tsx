import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import { safeUrl } from '#functions/core/url.ts'
import { displayName } from '#functions/core/text.ts'
import type { Duplicate } from '#functions/duplicates/schema.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import type { PastMerge } from '#functions/stewardship/list-merges.ts'
import type { MergeObstacle, MergePreview } from '#functions/stewardship/merge-schema.ts'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import { TextField } from '#web/components/forms/fields.tsx'
import { Button, Form } from '#web/components/forms/form.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { None, Section } from '#web/components/section.tsx'
import { langOf } from '#web/components/text-in.tsx'
import { placeText, Who } from '#web/components/who.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { TieTitle } from '#web/pages/ties/tie-title.tsx'
import { href, PATHS } from '#web/paths.ts'
import { DeskPage } from './desk-frame.tsx'
import { ReasonField, type TypedReason } from './reason-field.tsx'

/** Ties that the preview names; more are counted. */
const TIES_NAMED = 8

/** What was typed into the two fields. */
export interface Chosen { readonly merged: string; readonly into: string }

function Names({ names, lang }: { names: OrganizationInput['names']; lang: Language }) {
  return <ul class="plain">{names.map((name) => <li><MixedList items={[<span lang={langOf(name.lang, lang)}>{name.text}</span>, <span class="meta">{lowerFirst(label('name-kinds', name.kind, lang))}</span>]} /></li>)}</ul>
}

function site(website: string | null, lang: Language): Child {
  const address = website === null ? null : safeUrl(website)
  return address === null ? <span class="meta">{messagesFor(lang).stewardship.submission.notThere}</span> : <a href={address} rel="external">{address}</a>
}

function Compared({ preview, lang }: { preview: MergePreview; lang: Language }) {
  const t = messagesFor(lang).stewardship.merge
  const { merged, into, joined, posts } = preview
  const three = (of: (fact: OrganizationInput) => Child): readonly Child[] => [of(merged.fact), of(into.fact), of(joined)]
  const rows: readonly { readonly name: string; readonly cells: readonly Child[] }[] = [
    { name: t.rows.names, cells: three(({ names }) => <Names names={names} lang={lang} />) },
    { name: t.rows.place, cells: three(({ country }) => placeText(country, lang)) },
    { name: t.rows.kind, cells: three(({ sector, kind }) => <MixedList items={[label('sectors', sector, lang), label('organization-kinds', kind, lang)]} />) },
    { name: t.rows.website, cells: three(({ website }) => site(website, lang)) },
    { name: t.rows.posts, cells: [t.posts(posts.merged), t.posts(posts.into), t.posts(posts.merged + posts.into)] },
  ]
  const heads = [t.columns.merged, t.columns.into, t.columns.after]
  return (
    <table class="stack compared">
      <thead><tr><th scope="col">{t.columns.field}</th>{heads.map((head) => <th scope="col">{head}</th>)}</tr></thead>
      <tbody>{rows.map(({ name, cells }) => <tr><th scope="row">{name}</th>{cells.map((cell, i) => <td data-l={heads[i]}>{cell}</td>)}</tr>)}</tbody>
    </table>
  )
}

function Obstacle({ obstacle, lang }: { obstacle: MergeObstacle; lang: Language }) {
  const t = messagesFor(lang).stewardship.merge.obstacles
  if (obstacle.kind === 'tie-of-both') return <li>{t['tie-of-both']} <TieTitle title={obstacle.title} to={href(PATHS[obstacle.tieKind], { lang, id: obstacle.id })} lang={lang} /></li>
  if (obstacle.kind === 'waiting-submission') return <li><a href={href(PATHS.submission, { lang, id: obstacle.id })}>{t['waiting-submission']}</a></li>
  return <li>{t[obstacle.kind]}</li>
}

function Preview({ frame, preview, isOwn, typed }: { frame: Frame; preview: MergePreview; isOwn: boolean; typed: TypedReason }) {
  const { lang } = frame
  const t = messagesFor(lang).stewardship.merge
  const { merged, into, ties, obstacles } = preview
  return (
    <>
      <Section id="compare" title={t.compare}>
        <Compared preview={preview} lang={lang} />
        <p class="acts"><a href={href(PATHS.merges, { lang }, { merged: into.id, into: merged.id })}>{t.swap}</a></p>
      </Section>
      <Section id="moves" title={t.moves}>
        <p><MixedList items={[t.ties(ties.length), preview.capabilities > 0 && t.capabilities(preview.capabilities), preview.attestations > 0 && t.attestations(preview.attestations), t.posts(preview.posts.merged), preview.submissions > 0 && t.submissions(preview.submissions)]} /></p>
        {ties.length > 0 && <ul class="plain">{ties.slice(0, TIES_NAMED).map(({ kind, id, title }) => <li><TieTitle title={title} to={href(PATHS[kind], { lang, id })} lang={lang} /></li>)}</ul>}
        {ties.length > TIES_NAMED && <p class="meta">{t.andMore(ties.length - TIES_NAMED)}</p>}
        <p class="meta">{t.also}</p>
      </Section>
      {isOwn ? <p><b>{messagesFor(lang).stewardship.merge.own}</b></p> : obstacles.length > 0 ? (
        <Section id="obstacles" title={t.obstacles.title}><ul class="plain">{obstacles.map((obstacle) => <Obstacle obstacle={obstacle} lang={lang} />)}</ul></Section>
      ) : (
        <Section id="decide" title={t.button}>
          <Form frame={frame} action={href(PATHS.merges, { lang })}>
            {Object.entries({ merged: merged.id, into: into.id, mergedRevision: String(merged.revision), intoRevision: String(into.revision) }).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
            <ReasonField lang={lang} label={t.reason} hint={t.reasonHint} typed={typed} />
            <p class="acts"><Button>{t.button}</Button></p>
          </Form>
        </Section>
      )}
    </>
  )
}

function Past({ past, lang }: { past: readonly PastMerge[]; lang: Language }) {
  const t = messagesFor(lang).stewardship.merge
  const day = (at: string) => formatDate(lang, { text: at.slice(0, 10) })
  return (
    <Section id="past" title={t.past}>
      {past.length === 0 ? <None text={t.pastNone} /> : (
        <ul class="rows">{past.map(({ id, merged, into, doneAt, undoneAt }) => (
          <li><div><a href={href(PATHS.organization, { lang, id: into.id })}>{t.line(displayName(merged.names, lang).text, displayName(into.names, lang).text)}</a><p class="meta"><MixedList items={[t.on(day(doneAt)), undoneAt !== null && t.wasUndone(day(undoneAt))]} /></p></div>
            {undoneAt === null && <p class="end"><a href={href(PATHS.mergeUndo, { lang, id })}>{t.undo}</a></p>}</li>
        ))}</ul>
      )}
    </Section>
  )
}

/** Where a steward merges two organizations that are one: the choice, then the two beside each other and what moves, and the merges of before. */
export function MergePage({ frame, chosen, preview, alike, isOwn, past, faults, typed, isConflict, done }: {
  frame: Frame; chosen: Chosen; preview: MergePreview | null; alike: readonly Duplicate[]; /** whether the steward holds a post at one of the two */ isOwn: boolean; past: readonly PastMerge[]; faults: readonly FormFault[]; typed: TypedReason; isConflict: boolean; done?: string | undefined
}) {
  const { lang } = frame
  const { merge: t, submission } = messagesFor(lang).stewardship
  return (
    <DeskPage frame={frame} title={t.title} description={t.lede} lede={t.lede} address={(other) => href(PATHS.merges, { lang: other })} done={done}>
      {isConflict && <div class="sum" role="alert"><p><b>{t.conflict}</b></p></div>}
      <ErrorSummary lang={lang} faults={[...faults, ...typed.faults]} />
      <form action={href(PATHS.merges, { lang })}>
        <TextField lang={lang} name="merged" label={t.choose.merged} hint={t.choose.mergedHint} faults={faults} value={chosen.merged} spellcheck={false} />
        <TextField lang={lang} name="into" label={t.choose.into} hint={t.choose.intoHint} faults={faults} value={chosen.into} spellcheck={false} />
        <p class="acts"><button class="quiet">{t.choose.button}</button></p>
      </form>
      {alike.length > 0 && preview === null && (
        <Section id="alike" title={t.alike}>
          <ul class="rows">{alike.map(({ organization, likeness }) => (
            <li><Who organization={organization} lang={lang}><p class="meta">{submission[likeness]}</p></Who><p class="end"><a href={href(PATHS.merges, { lang }, { merged: chosen.merged, into: organization.id })}>{t.compare}</a></p></li>
          ))}</ul>
        </Section>
      )}
      {preview !== null && <Preview frame={frame} preview={preview} isOwn={isOwn} typed={typed} />}
      {preview === null && <Past past={past} lang={lang} />}
    </DeskPage>
  )
}

/** Where a steward takes a merge back. */
export function UndoMergePage({ frame, merge, typed }: { frame: Frame; merge: PastMerge; typed: TypedReason }) {
  const { lang } = frame
  const t = messagesFor(lang).stewardship.merge
  return (
    <DeskPage frame={frame} title={t.undoTitle} description={t.undoLede} lede={t.undoLede} address={(other) => href(PATHS.mergeUndo, { lang: other, id: merge.id })} crumbs={[{ label: t.title, href: href(PATHS.merges, { lang }) }]}>
      <ErrorSummary lang={lang} faults={typed.faults} />
      <p><b>{t.line(displayName(merge.merged.names, lang).text, displayName(merge.into.names, lang).text)}</b></p>
      <Form frame={frame} action={href(PATHS.mergeUndo, { lang, id: merge.id })}>
        <ReasonField lang={lang} label={t.undoReason} hint={t.reasonHint} typed={typed} />
        <p class="acts"><Button>{t.undo}</Button></p>
      </Form>
    </DeskPage>
  )
}
