import { label } from '#db/reference/terms.ts'
import type { Language } from '#db/reference/languages.ts'
import { sinceDate, inDate } from '#functions/core/date-phrases.ts'
import { displayName, pickText } from '#functions/core/text.ts'
import { agesFrom } from '#functions/upkeep/rules.ts'
import type { TieToCheck, Upkeep } from '#functions/upkeep/schema.ts'
import { AgeMark } from '#web/components/age.tsx'
import { Crumbs } from '#web/components/crumbs.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import { Form } from '#web/components/forms/form.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { None, Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { TieEvidence } from '#web/pages/ties/tie-evidence.tsx'
import { TieTitle } from '#web/pages/ties/tie-title.tsx'
import { StartButton } from '#web/pages/workspace/start-buttons.tsx'
import { href, PATHS } from '#web/paths.ts'

/** The form that the controls of all rows belong to: rows have forms of their own too, and a form cannot stand in another. */
const FORM = 'still-true'

function ageText({ checkedOn, recordedOn }: { checkedOn: string | null; recordedOn: string }, lang: Language): string {
  const t = messagesFor(lang).upkeep.page
  return checkedOn === null ? t.never(sinceDate(lang, { text: recordedOn })) : t.checked(inDate(lang, { text: checkedOn }))
}

/** What a row of the form stands for: the record and the revision that is shown. */
function valueOf(kind: string, id: string, revision: number): string {
  return `${kind}:${id}:${revision}`
}

function Controls({ value, title, id, lang }: { value: string; title: string; id: string; lang: Language }) {
  const t = messagesFor(lang).upkeep.page
  return (
    <>
      <span class="pick"><input type="checkbox" form={FORM} name="record" value={value} id={id} /><label for={id} class="vh">{t.pick(title)}</label></span>
      <button type="submit" form={FORM} name="one" value={value}>{t.one}<span class="vh">: {title}</span></button>
    </>
  )
}

function TieRow({ frame, organization, tie, id, isPlace }: { frame: Frame; organization: string; tie: TieToCheck; id: string; isPlace: boolean }) {
  const { lang, day } = frame
  const t = messagesFor(lang).upkeep.page
  const title = pickText(tie.title, lang).text
  const hasTurned = tie.said === 'disputed' || tie.said === 'retracted'
  return (
    <li>
      <div>
        <TieTitle title={tie.title} to={href(tie.kind === 'alliance' ? PATHS.alliance : PATHS.exchange, { lang, id: tie.id })} words={[]} lang={lang} />
        <p class="meta"><MixedList items={[label('record-kinds', tie.kind, lang), ageText(tie, lang)]} /></p>
        <AgeMark from={agesFrom(tie)} day={day} lang={lang} />
        {hasTurned && <p class="meta">{t.spoken}</p>}
        {tie.said === 'silent' && !isPlace && <p class="meta">{t.speaks}</p>}
        <div class="rowacts check">
          {hasTurned ? <a href={href(PATHS.tieAnswer, { lang, kind: tie.kind, id: tie.id })}>{t.look}<span class="vh">: {title}</span></a> : <Controls value={valueOf(tie.kind, tie.id, tie.revision)} title={title} id={id} lang={lang} />}
          <StartButton frame={frame} organization={organization} kind={tie.kind} operation="update" record={tie.id} label={t.changed} about={title} />
        </div>
      </div>
      <p class="signs"><TieEvidence evidence={tie.evidence} spoken={tie.spoken} parties={tie.parties} lang={lang} /></p>
    </li>
  )
}

/** What was done just now, in a sentence. */
function Done({ checked, stale, lang }: { checked: number; stale: number; lang: Language }) {
  const t = messagesFor(lang).upkeep.page
  if (checked + stale === 0) return null
  return <p class="told" role="status">{checked > 0 && <b>{t.done(checked)}</b>} {stale > 0 && t.stale(stale)}</p>
}

/** Everything that an organization can check, the oldest first: each with one click, or all that is ticked at once. Nothing is ticked beforehand. */
export function StillTruePage({ frame, upkeep, done, faults }: { frame: Frame; upkeep: Upkeep; done: { readonly checked: number; readonly stale: number }; faults: readonly FormFault[] }) {
  const { lang, day } = frame
  const { upkeep: { page: t }, contributions } = messagesFor(lang)
  const { id, names, ties } = upkeep
  const name = displayName(names, lang).text
  const action = href(PATHS.stillTrue, { lang, organization: id })
  const isPlace = upkeep.kind === 'state' || upkeep.kind === 'territory'
  return (
    <Page frame={frame} title={`${t.title} · ${name}`} description={t.lede} address={(other) => href(PATHS.stillTrue, { lang: other, organization: id })} isHidden hasErrors={faults.length > 0}>
      <Crumbs items={[{ label: contributions.workspace.title, href: href(PATHS.workspaceOf, { lang, organization: id }) }]} lang={lang} />
      <ErrorSummary lang={lang} faults={faults} />
      <Done {...done} lang={lang} />
      <div class="head"><p class="kind">{name}</p><h1>{t.title}</h1><p class="lede">{t.lede}</p></div>
      <Form frame={frame} action={action} id={FORM}>{[]}</Form>
      <Section id="own" title={t.own}>
        <ul class="rows">
          <li>
            <div>
              <a class="name" href={href(PATHS.organization, { lang, id })}>{name}</a>
              <p class="meta">{ageText(upkeep, lang)}</p>
              <AgeMark from={agesFrom(upkeep)} day={day} lang={lang} />
              <div class="rowacts check"><Controls value={valueOf('organization', id, upkeep.revision)} title={name} id="f-record" lang={lang} /></div>
            </div>
          </li>
        </ul>
      </Section>
      <Section id="ties" title={t.ties}>
        {ties.length === 0 ? <None text={t.none} /> : <ul class="rows stood">{ties.map((tie, i) => <TieRow frame={frame} organization={id} tie={tie} id={`f-record-${i + 1}`} isPlace={isPlace} />)}</ul>}
        <p class="hint">{t.allHint}</p>
        <p class="acts"><button type="submit" form={FORM}>{t.all}</button></p>
      </Section>
    </Page>
  )
}
