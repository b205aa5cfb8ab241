import type { BlotRequestView } from '#functions/blotting/schema.ts'
import { formatDate } from '#functions/core/format-date.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import { HISTORY_KINDS } from '#functions/revisions/schema.ts'
import { Facts } from '#web/components/facts.tsx'
import { Button, Form } from '#web/components/forms/form.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { FactValue } from '#web/pages/history/fact-value.tsx'
import { DeskPage } from '#web/pages/stewardship/desk-frame.tsx'
import { href, PATHS } from '#web/paths.ts'
import { fieldLabel } from './field-label.ts'
import { recordName } from './record-name.ts'

/** One request to blot something out: what stands there, on what ground, and the second steward's decision. */
export function BlotPage({ frame, request, named }: { frame: Frame; request: BlotRequestView; named: readonly OrganizationBrief[] }) {
  const { lang } = frame
  const { blotting: t, stewardship } = messagesFor(lang)
  const { id, kind, recordId, fact, pointer, value, reason, askedAt, state, isOwn } = request
  const historyKind = HISTORY_KINDS.find((one) => one === kind)
  const name = recordName(fact, lang)
  return (
    <DeskPage frame={frame} title={t.decide.title} description={t.list.lede} lede={t.states[state]} address={(other) => href(PATHS.blot, { lang: other, id })} crumbs={[{ label: t.list.title, href: href(PATHS.blots, { lang }) }]}>
      <Facts facts={[
        { term: stewardship.kinds[kind], value: historyKind === undefined ? name : <a href={href(PATHS[historyKind], { lang, id: recordId })}>{name}</a>, wide: true },
        { term: t.decide.field, value: fieldLabel(pointer, lang), wide: true },
        { term: t.decide.value, value: value === null ? t.decide.gone : <FactValue field={pointer.split('/')[1] ?? ''} value={value} words={{ kind: historyKind ?? 'alliance', lang, named: new Map(named.map((one) => [one.id, one])) }} />, wide: true },
        { term: t.decide.ground, value: reason, wide: true },
        { term: t.decide.asked, value: formatDate(lang, { text: askedAt.slice(0, 10) }) },
      ]} />
      {state === 'open' && isOwn && <p><b>{t.decide.own}</b></p>}
      {state === 'open' && !isOwn && (
        <Form frame={frame} action={href(PATHS.blot, { lang, id })}>
          <p>{t.decide.warning}</p>
          <p class="acts"><Button name="do" value="blot">{t.decide.blot}</Button><Button name="do" value="refuse" quiet>{t.decide.refuse}</Button></p>
        </Form>
      )}
    </DeskPage>
  )
}
