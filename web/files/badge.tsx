import type { Language } from '#db/reference/languages.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { displayName } from '#functions/core/text.ts'
import type { BadgeView } from '#functions/statements/schema.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

const HEIGHT = 74
const LEFT = 64
const RIGHT = 18

/** Width of a line in the fonts that systems have, in units of the drawing: on the safe side, for no text may be cut. */
function widthOf(text: string, size: number): number {
  return Math.ceil(text.length * size * 0.6)
}

/** The lines of a badge: its ties, how many of them all parties confirm, the day and the address to check it. */
export function badgeLines(badge: BadgeView, lang: Language, day: string, origin: string): readonly [string, string, string] {
  const t = messagesFor(lang).statements.badge
  const address = href(PATHS.organization, { lang, id: badge.id })
  return [t.counts(badge.alliances, badge.exchanges), t.confirmed(badge.confirmed, badge.exchanges === 0), `${formatDate(lang, { text: day }, 'short')} · ${new URL(origin).host}${address}`]
}

/** The words of a badge for those who cannot see it. */
export function badgeAlt(badge: BadgeView, lang: Language): string {
  const t = messagesFor(lang).statements.badge
  return `${t.alt(displayName(badge.names, lang).text)}: ${t.counts(badge.alliances, badge.exchanges)}, ${t.confirmed(badge.confirmed, badge.exchanges === 0)}`
}

/** The width of a badge in pixels. */
export function badgeWidth(lines: readonly [string, string, string]): number {
  return LEFT + RIGHT + Math.max(widthOf(lines[0], 15), widthOf(lines[1], 13), widthOf(lines[2], 11))
}

/** The badge of an organization for its own site: one SVG that needs nothing else, runs nothing and follows nobody. */
export function badgeSvg(badge: BadgeView, lang: Language, day: string, origin: string): string {
  const lines = badgeLines(badge, lang, day, origin)
  const width = badgeWidth(lines)
  const svg = (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} lang={lang} role="img" aria-labelledby="t">
      <title id="t">{badgeAlt(badge, lang)}</title>
      <rect x="0.5" y="0.5" width={width - 1} height={HEIGHT - 1} rx="4" fill="#fffdf8" stroke="#b9b2a3" />
      <g transform="translate(16 20) scale(1.06)">
        <path d="M3 4.5h26" fill="none" stroke="#1d1a14" stroke-width="3.2" stroke-linecap="round" />
        <path d="M16 5L7.4 29M16 5l8.6 24M11.4 19h9.2" fill="none" stroke="#1d1a14" stroke-width="2.6" stroke-linecap="round" />
        <path fill="#2941a3" d="M7 15h7.8v7.8H7z" />
        <circle fill="#7d0a24" cx="21.2" cy="18.9" r="4.3" />
      </g>
      <g font-family="Georgia, 'Times New Roman', serif" fill="#1d1a14">
        <text x={LEFT} y="26" font-size="15" font-weight="700">{lines[0]}</text>
        <text x={LEFT} y="44" font-size="13">{lines[1]}</text>
        <text x={LEFT} y="61" font-size="11" fill="#5b5548">{lines[2]}</text>
      </g>
    </svg>
  )
  return String(svg)
}

/** The lines of HTML by which a badge is put into a page. */
export function badgeSnippet(badge: BadgeView, lang: Language, day: string, origin: string): string {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  const picture = `${origin}${href(PATHS.badge, { file: `${badge.id}.svg` }, { lang })}`
  const page = `${origin}${href(PATHS.organization, { lang, id: badge.id })}`
  return `<a href="${escape(page)}"><img src="${escape(picture)}" width="${badgeWidth(badgeLines(badge, lang, day, origin))}" height="${HEIGHT}" alt="${escape(badgeAlt(badge, lang))}"></a>`
}
