import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import { displayName } from '#functions/core/text.ts'
import type { ExchangeView } from '#functions/exchanges/schema.ts'
import { DateText } from '#web/components/date-text.tsx'
import { Life, LifeSteps } from '#web/components/life.tsx'
import { None, Section } from '#web/components/section.tsx'
import { TextIn } from '#web/components/text-in.tsx'
import { messagesFor } from '#web/locales/messages.ts'

/** The life of an exchange: its four steps, or how it left them; where no source says, that. */
export function LifeSection({ exchange: { status, start, end }, lang }: { exchange: ExchangeView; lang: Language }) {
  const t = messagesFor(lang).exchanges.life
  const isOffSteps = status === 'unknown' || status === 'declined' || status === 'cancelled'
  return (
    <Section id="life" title={t.title}>
      {isOffSteps ? <><p><Life status={status} lang={lang} /></p>{status === 'unknown' && <p>{t.unknown}</p>}</> : <LifeSteps status={status} start={start} end={end} lang={lang} />}
    </Section>
  )
}

/** What an exchange left, as each side says it; before anybody has said anything, that. */
export function OutcomesSection({ exchange: { outcomes, participants }, lang }: { exchange: ExchangeView; lang: Language }) {
  const t = messagesFor(lang).exchanges.left
  if (outcomes.length === 0) return <Section id="left" title={t.title}><None text={t.none}>{t.hint}</None></Section>
  const nameOf = (id: string) => participants.find(({ organization }) => organization.id === id)?.organization
  return (
    <Section id="left" title={t.title}>
      <table class="stack">
        <thead><tr><th scope="col">{t.side}</th><th scope="col">{t.uptake}</th><th scope="col">{t.kinds}</th><th scope="col">{t.saidOn}</th></tr></thead>
        <tbody>
          {outcomes.map(({ side, uptake, kinds, saidOn, note }) => {
            const organization = nameOf(side)
            return (
              <tr>
                <th scope="row">{organization ? displayName(organization.names, lang).text : side}{note && <p class="meta"><TextIn texts={note} lang={lang} full /></p>}</th>
                <td data-l={t.uptake}>{label('uptakes', uptake, lang)}</td>
                <td data-l={t.kinds}>{kinds.map((kind, i) => (i === 0 ? label('outcome-kinds', kind, lang) : lowerFirst(label('outcome-kinds', kind, lang)))).join(', ')}</td>
                <td data-l={t.saidOn}><DateText date={saidOn} lang={lang} /></td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Section>
  )
}
