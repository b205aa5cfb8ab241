import { formatDate } from '#functions/core/format-date.ts'
import type { NotReviewedTie } from '#functions/stewardship/list-not-reviewed.ts'
import { ButtonForm } from '#web/components/forms/form.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { None } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { TieTitle } from '#web/pages/ties/tie-title.tsx'
import { href, PATHS } from '#web/paths.ts'
import { DeskPage } from './desk-frame.tsx'

/** The public ties that no steward has looked at yet, each with the button that takes the mark away. */
export function NotReviewedPage({ frame, ties, isDone }: { frame: Frame; ties: readonly NotReviewedTie[]; isDone: boolean }) {
  const { lang } = frame
  const { notReviewed: t, kinds } = messagesFor(lang).stewardship
  return (
    <DeskPage frame={frame} title={t.title} description={t.lede} lede={t.lede} address={(other) => href(PATHS.notReviewed, { lang: other })} done={isDone ? t.done : undefined}>
      {ties.length === 0 ? <None text={t.none} /> : (
        <ul class="rows">{ties.map(({ kind, id, title, recordedOn }) => (
          <li>
            <div>
              <TieTitle title={title} to={href(PATHS[kind], { lang, id })} lang={lang} />
              <p class="meta"><MixedList items={[kinds[kind], t.since(formatDate(lang, { text: recordedOn })), <a href={href(PATHS.recordStanding, { lang, kind, id })}>{t.problem}</a>]} /></p>
            </div>
            <div class="end"><ButtonForm frame={frame} action={href(PATHS.notReviewed, { lang })} fields={{ kind, id }} quiet>{t.review}</ButtonForm></div>
          </li>
        ))}</ul>
      )}
    </DeskPage>
  )
}
