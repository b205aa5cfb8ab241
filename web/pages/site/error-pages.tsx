import { RichText } from '#web/components/rich-text.tsx'
import { SearchForm } from '#web/components/search-form.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import type { Language } from '#db/reference/languages.ts'

const home = (lang: Language): string => href(PATHS.home, { lang })

/** The frame of an error page without its query, which belongs to an address that is not there. */
const withoutQuery = (frame: Frame): Frame => ({ ...frame, query: '' })

/** A cord with one knot missing: the picture of what is not there. */
function MissingKnot() {
  return (
    <svg viewBox="0 0 420 110" aria-hidden="true">
      <path class="w" d="M4 12H416" stroke-width="5" stroke-linecap="round" />
      <path class="w" stroke-width="2" d="M60 12V92M140 12V66M300 12V84M370 12V58M220 12V46M212 50l14-8M212 58l14-8" />
      <path class="gov" d="M54 50h12v12H54z" /><circle class="civ" cx="140" cy="44" r="7" /><path class="pri" d="M300 48l8 8-8 8-8-8z" /><path class="int" d="M370 33l8 14h-16z" />
    </svg>
  )
}

/** 404, in the language of the address or the reader's. */
export function NotFoundPage({ frame }: { frame: Frame }) {
  const { lang } = frame
  const t = messagesFor(lang).errors.notFound
  return (
    <Page frame={withoutQuery(frame)} title={t.title} description={t.lede} address={home} isHidden>
      <div class="lost">
        <MissingKnot />
        <h1>{t.title}</h1>
        <p class="lede">{t.lede}</p>
        <SearchForm lang={lang} />
        <p class="meta"><RichText text={t.elsewhere} links={{ organizations: href(PATHS.organizations, { lang }), home: home(lang) }} /></p>
      </div>
    </Page>
  )
}

/** 500: says nothing of the inside but the number of the request. */
export function FailedPage({ frame, requestId }: { frame: Frame; requestId: string }) {
  const t = messagesFor(frame.lang).errors.failed
  return (
    <Page frame={withoutQuery(frame)} title={t.title} description={t.lede} address={home} isHidden>
      <div class="lost"><h1>{t.title}</h1><p class="lede">{t.lede}</p><p class="meta">{t.request(requestId)}</p></div>
    </Page>
  )
}

/** 503: the database is busy. */
export function BusyPage({ frame }: { frame: Frame }) {
  const t = messagesFor(frame.lang).errors.busy
  return (
    <Page frame={withoutQuery(frame)} title={t.title} description={t.lede} address={home} isHidden>
      <div class="lost"><h1>{t.title}</h1><p class="lede">{t.lede}</p></div>
    </Page>
  )
}

/** 400: a query that does not hold. `list` is the address without it; `parameters` are the names at fault. */
export function InvalidQueryPage({ frame, list, parameters = [] }: { frame: Frame; list: string; parameters?: readonly string[] }) {
  const t = messagesFor(frame.lang).errors.invalid
  return (
    <Page frame={withoutQuery(frame)} title={t.title} description={t.lede} address={home} isHidden>
      <div class="lost">
        <h1>{t.title}</h1>
        <p class="lede">{t.lede}</p>
        {parameters.length > 0 && <ul class="meta">{parameters.map((name) => <li><code>{name}</code></li>)}</ul>}
        <p><RichText text={t.back} links={{ list }} /></p>
      </div>
    </Page>
  )
}

/** What stands in the way of who sends a form or opens a page of an account: her post, the pace, the length, the session, or somebody who was faster. */
export function TroublePage({ frame, trouble }: { frame: Frame; trouble: 'notAllowed' | 'tooMany' | 'tooLarge' | 'foreignForm' | 'conflict' }) {
  const t = messagesFor(frame.lang).errors[trouble]
  return (
    <Page frame={withoutQuery(frame)} title={t.title} description={t.lede} address={home} isHidden>
      <div class="lost"><h1>{t.title}</h1><p class="lede">{t.lede}</p></div>
    </Page>
  )
}
