import type { Language } from '#db/reference/languages.ts'
import { displayName } from '#functions/core/text.ts'
import type { Wanted } from '#functions/joining/schema.ts'
import { Facts } from '#web/components/facts.tsx'
import { Button, Form } from '#web/components/forms/form.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { wantedNames } from './wanted-names.ts'

/** A question about an officer, as it is read by whoever answers it. */
export interface Question { readonly wanted: Wanted; readonly office: string; readonly accountDomain: string }

/** What whoever answers must know of an officer: the office that she says she holds and the domain of her mail; never her address. */
function Claims({ office, accountDomain, lang }: Pick<Question, 'office' | 'accountDomain'> & { lang: Language }) {
  const t = messagesFor(lang).joining.standing
  return <><Facts facts={[{ term: t.office, value: office, wide: true }]} /><p class="meta">{t.account(accountDomain)}</p></>
}

function nameOf({ wanted }: Question, lang: Language): string {
  return displayName(wantedNames(wanted), lang).text
}

/** Where the link in a mail to an organization's site leads: reading it changes nothing, a button answers. */
export function StandingPage({ frame, question, token }: { frame: Frame; question: Question; token: string }) {
  const { lang } = frame
  const t = messagesFor(lang).joining.standing
  return (
    <Page frame={frame} title={t.title} description={t.title} address={(other) => href(PATHS.joinStanding, { lang: other, token })} isHidden>
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede(nameOf(question, lang))}</p><Claims {...question} lang={lang} /><p>{t.what}</p></div>
      <Form frame={frame} action={href(PATHS.joinStanding, { lang, token })}>
        <p class="acts"><Button name="answer" value="yes">{t.yes}</Button><Button name="answer" value="no" quiet>{t.no}</Button></p>
      </Form>
    </Page>
  )
}

/** What is said after an answer, and of a link that does not work: the same whatever the reason. */
export function StandingDonePage({ frame, token, answer }: { frame: Frame; token: string; answer: 'yes' | 'no' | 'gone' }) {
  const { lang } = frame
  const t = messagesFor(lang).joining.standing
  const title = answer === 'gone' ? t.goneTitle : t.doneTitle
  return (
    <Page frame={frame} title={title} description={title} address={(other) => href(PATHS.joinStanding, { lang: other, token })} isHidden>
      <div class="head"><h1>{title}</h1><p class="lede">{answer === 'gone' ? t.gone : answer === 'yes' ? t.doneYes : t.doneNo}</p></div>
    </Page>
  )
}

/** A verified partner is asked whether it knows an officer. */
export function VouchPage({ frame, question, answer, isOpen, partner, id }: { frame: Frame; question: Question; answer: 'yes' | 'no' | null; isOpen: boolean; partner: { readonly id: string; readonly name: string }; id: string }) {
  const { lang } = frame
  const t = messagesFor(lang).joining.vouch
  const name = nameOf(question, lang)
  const address = (other: Language) => href(PATHS.vouch, { lang: other, organization: partner.id, id })
  return (
    <Page frame={frame} title={t.title(name)} description={t.title(name)} address={address} isHidden>
      <div class="head"><h1>{t.title(name)}</h1><p class="lede">{t.lede(partner.name, name)}</p><Claims {...question} lang={lang} /></div>
      {isOpen
        ? (
          <Form frame={frame} action={address(lang)}>
            <p>{t.what}</p>
            <p class="acts"><Button name="answer" value="yes">{t.yes}</Button><Button name="answer" value="no" quiet>{t.no}</Button></p>
          </Form>
        )
        : <><p>{answer === 'yes' ? t.doneYes : answer === 'no' ? t.doneNo : t.closed}</p><p><a href={href(PATHS.workspaceOf, { lang, organization: partner.id })}>{t.back}</a></p></>}
    </Page>
  )
}
