import { lowerFirst } from '#functions/core/lower-first.ts'
import { pickText } from '#functions/core/text.ts'
import type { LikeTie } from '#functions/contributions/find-like-ties.ts'
import { TIES_PER_PAGE, tieAsks, type TiePage } from '#functions/workspace/tie-list.ts'
import { label } from '#db/reference/terms.ts'
import { EVIDENCES } from '#db/reference/vocabularies.ts'
import { MixedList } from '#web/components/mixed-list.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { None, Section } from '#web/components/section.tsx'
import { stateText } from '#web/components/state-sign.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { TieEvidence } from '#web/pages/ties/tie-evidence.tsx'
import { TieTitle } from '#web/pages/ties/tie-title.tsx'
import { href, PATHS } from '#web/paths.ts'
import { StartButton } from './start-buttons.tsx'

/** Filters of a list that is longer than one page; they work by GET. */
function Filters({ organization, page: { choice }, lang }: { organization: string; page: TiePage; lang: Frame['lang'] }) {
  const { workspace: t, stewardship: { queue } } = messagesFor(lang)
  return (
    <form class="filter-line" action={`${href(PATHS.workspaceOf, { lang, organization })}#published`}>
      <div><label for="kind">{t.kind}</label><select id="kind" name="kind"><option value="">{queue.any}</option>{(['alliance', 'exchange'] as const).map((one) => <option value={one} selected={one === choice.kind}>{t.kinds[one]}</option>)}</select></div>
      <div><label for="evidence">{t.evidence}</label><select id="evidence" name="evidence"><option value="">{queue.any}</option>{EVIDENCES.map((one) => <option value={one} selected={one === choice.evidence}>{label('evidences', one, lang)}</option>)}</select></div>
      <button class="quiet">{queue.apply}</button>
      {(choice.kind !== '' || choice.evidence !== '') && <a href={`${href(PATHS.workspaceOf, { lang, organization })}#published`}>{queue.clear}</a>}
    </form>
  )
}

function Row({ frame, organization, one }: { frame: Frame; organization: string; one: LikeTie }) {
  const { lang } = frame
  const { contributions: { workspace: t }, workspace } = messagesFor(lang)
  const { kind, tie } = one
  const title = pickText(tie.title, lang).text
  const asks = tieAsks(one)
  return (
    <tr>
      <td>
        <TieTitle title={tie.title} to={href(kind === 'alliance' ? PATHS.alliance : PATHS.exchange, { lang, id: tie.id })} words={[]} lang={lang} />
        <p class="meta"><MixedList items={[label('record-kinds', kind, lang), one.kind === 'alliance' ? stateText({ ...one.tie, lang }) : lowerFirst(label('exchange-statuses', one.tie.status, lang)), asks !== null && <b>{workspace.asks[asks]}</b>]} /></p>
      </td>
      <td><TieEvidence evidence={tie.evidence} spoken={tie.spoken} parties={tie.parties} lang={lang} /></td>
      <td class="change">
        <details class="rowmenu">
          <summary>{workspace.change}<span class="vh">: {title}</span></summary>
          <div class="rowacts">
            <StartButton frame={frame} organization={organization} kind={kind} operation="update" record={tie.id} label={t.changeTie} about={title} />
            <StartButton frame={frame} organization={organization} kind={kind} operation="withdraw" record={tie.id} label={t.withdrawTie} about={title} />
          </div>
        </details>
      </td>
    </tr>
  )
}

/** The published ties of an organization, a page at a time: how far each is confirmed, and under a fold the buttons to change it or to propose that it be withdrawn. */
export function PublishedSection({ frame, organization, page }: { frame: Frame; organization: string; page: TiePage }) {
  const { lang } = frame
  const { contributions: { workspace: t }, workspace } = messagesFor(lang)
  const { ties, choice, passed, total, all } = page
  const at = (number: number) => `${href(PATHS.workspaceOf, { lang, organization }, { kind: choice.kind, evidence: choice.evidence, page: number === 1 ? null : number })}#published`
  const hasNext = passed + ties.length < total
  return (
    <Section id="published" title={t.published} note={all === 0 ? undefined : t.publishedNote(all)}>
      {all > TIES_PER_PAGE && <Filters organization={organization} page={page} lang={lang} />}
      {all === 0 ? <None text={t.nothingPublished} /> : ties.length === 0 ? <None text={workspace.noneHere} /> : (
        <table class="stack own-ties">
          <thead><tr><th scope="col">{workspace.columns.tie}</th><th scope="col">{workspace.columns.evidence}</th><th scope="col"><span class="vh">{workspace.change}</span></th></tr></thead>
          <tbody>{ties.map((one) => <Row frame={frame} organization={organization} one={one} />)}</tbody>
        </table>
      )}
      <Pagination from={passed + 1} to={passed + ties.length} total={total} next={hasNext ? at(choice.page + 1) : null} first={passed > 0 ? at(1) : null} lang={lang} />
    </Section>
  )
}
