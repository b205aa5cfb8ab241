import { pickText } from '#functions/core/text.ts'
import type { LikeTie } from '#functions/contributions/find-like-ties.ts'
import { label } from '#db/reference/terms.ts'
import { None, Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { TieEvidence } from '#web/pages/ties/tie-evidence.tsx'
import { TieTitle } from '#web/pages/ties/tie-title.tsx'
import { href, PATHS } from '#web/paths.ts'
import { StartButton } from './start-buttons.tsx'

/** The published ties of an organization: how far each is confirmed, and a button to change it or to propose that it be withdrawn. */
export function PublishedSection({ frame, organization, ties }: { frame: Frame; organization: string; ties: readonly LikeTie[] }) {
  const { lang } = frame
  const t = messagesFor(lang).contributions.workspace
  return (
    <Section id="published" title={t.published} note={ties.length === 0 ? undefined : t.publishedNote(ties.length)}>
      {ties.length === 0 ? <None text={t.nothingPublished} /> : (
        <ul class="rows ties">
          {ties.map(({ kind, tie }) => {
            const title = pickText(tie.title, lang).text
            return (
              <li>
                <div>
                  <TieTitle title={tie.title} to={href(kind === 'alliance' ? PATHS.alliance : PATHS.exchange, { lang, id: tie.id })} words={[]} lang={lang} />
                  <p class="meta">{label('record-kinds', kind, lang)}</p>
                  <div class="rowacts">
                    <StartButton frame={frame} organization={organization} kind={kind} operation="update" record={tie.id} label={t.changeTie} about={title} />
                    <StartButton frame={frame} organization={organization} kind={kind} operation="withdraw" record={tie.id} label={t.withdrawTie} about={title} />
                  </div>
                </div>
                <p class="end"><TieEvidence evidence={tie.evidence} spoken={tie.spoken} parties={tie.parties} lang={lang} /></p>
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
