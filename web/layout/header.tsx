import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { SECTIONS, type Frame, type FrameViewer, type Section } from './frame.ts'

/** The mark: two cords from the main cord, tied to each other by a square and a round knot. */
function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path d="M3 4.5h26" fill="none" stroke="currentColor" stroke-width="3.2" stroke-linecap="round" />
      <path d="M16 5L7.4 29M16 5l8.6 24M11.4 19h9.2" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" />
      <path class="gov" d="M7 15h7.8v7.8H7z" />
      <circle class="civ" cx="21.2" cy="18.9" r="4.3" />
    </svg>
  )
}

/** The same page in the other languages, its query kept. */
function LanguageSwitch({ frame, address }: { frame: Frame; address: (lang: Language) => string }) {
  return (
    <nav aria-label={messagesFor(frame.lang).common.languageNav}>
      <div class="langs">
        {LANGUAGES.map((lang) => (
          <a href={address(lang) + frame.query} lang={lang} hreflang={lang} aria-current={lang === frame.lang ? 'true' : undefined}>
            <span class="s" aria-hidden="true">{lang.toUpperCase()}</span><span class="l">{messagesFor(lang).common.languageName}</span>
          </a>
        ))}
      </div>
    </nav>
  )
}

/** On public pages, which are the same for everybody: the way to one's own. */
function WorkspaceLink({ lang }: { lang: Language }) {
  return <a class="mine" href={href(PATHS.workspace, { lang })} rel="nofollow">{messagesFor(lang).accounts.workspace}</a>
}

/** What belongs to who is signed in. */
function OwnLinks({ lang, viewer }: { lang: Language; viewer: FrameViewer }) {
  const t = messagesFor(lang).accounts
  return (
    <nav class="own" aria-label={t.own}>
      <a href={href(PATHS.workspace, { lang })}>{t.workspace}</a>
      <a href={href(PATHS.inbox, { lang })}>{t.inbox(viewer.unread)}</a>
      {viewer.hasRegistryPost && <a href={href(PATHS.stewardship, { lang })}>{t.stewardship}</a>}
      <a href={href(PATHS.account, { lang })}>{t.myAccount}</a>
      <form action={href(PATHS.signOut, { lang })} method="post"><input type="hidden" name="_csrf" value={viewer.formToken} /><button class="quiet">{t.signOut}</button></form>
    </nav>
  )
}

/** The header: everything hangs from one cord, and the knot on it is the section where the reader is. */
export function Header({ frame, address, section }: { frame: Frame; address: (lang: Language) => string; section?: Section | undefined }) {
  const { lang } = frame
  const t = messagesFor(lang).common
  const here = address(lang)
  return (
    <header class="top">
      <div class="wrap">
        <a class="brand" href={href(PATHS.home, { lang })}><Mark /><span>{t.brand}</span></a>
        <nav class="main" aria-label={t.mainNav}>
          <ul>
            {SECTIONS.map((name) => {
              const to = href(PATHS[name], { lang })
              return <li><a href={to} aria-current={name !== section ? undefined : to === here ? 'page' : 'true'}>{t.sections[name]}</a></li>
            })}
          </ul>
        </nav>
        <div class="corner"><LanguageSwitch frame={frame} address={address} />{!frame.viewer && <WorkspaceLink lang={lang} />}</div>
        {frame.viewer && <OwnLinks lang={lang} viewer={frame.viewer} />}
      </div>
    </header>
  )
}
