import { formatDate } from '#functions/core/format-date.ts'
import { formatNumber } from '#functions/core/number.ts'
import type { DaysCompared } from '#functions/network/changes/compare-days.ts'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'

/** Beginnings and ends by year, as a cord with knots under and over it, with the days compared as a band; with its table. */
export function YearsFigure({ compared: { years, drawing }, frame }: { compared: DaysCompared; frame: Frame }) {
  const { lang, version, versionDay } = frame
  const { networkChanges: { figure: t }, common } = messagesFor(lang)
  const first = String(years.years[0]?.year ?? '')
  return (
    <figure class="fig years" aria-labelledby="years">
      <p id="years" class="vh">{t.title(first, String(years.years.at(-1)?.year ?? ''))}</p>
      <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true">
        <rect class="band" x={drawing.span.x} y="18" width={drawing.span.width} height={drawing.height - 18} />
        <g font-size="11" text-anchor="middle">{drawing.labels.map(({ x, y, year }) => <text x={x} y={y}>{year}</text>)}</g>
        <path class="w" d={drawing.cords} stroke-width=".9" />
        <path class="w" d={drawing.main} stroke-width="3.4" stroke-linecap="round" />
        <path class="began" d={drawing.began} />
        <path class="ended" d={drawing.ended} />
      </svg>
      <figcaption>
        <p class="small"><b>{t.reading(drawing.unit)}.</b> {t.sides}</p>
        <p class="small">{t.left(years.earlier.began, years.undated.began, years.undated.ended, first)} {versionDay !== null && common.figures.source(formatNumber(lang, version), formatDate(lang, { text: versionDay }))}</p>
        <details class="twin">
          <summary>{common.figures.twin}</summary>
          <table>
            <thead><tr><th scope="col">{t.year}</th><th scope="col" class="n">{t.began}</th><th scope="col" class="n">{t.ended}</th></tr></thead>
            <tbody>{years.years.map(({ year, began, ended }) => <tr><th scope="row">{year}</th><td class="n">{formatNumber(lang, began)}</td><td class="n">{formatNumber(lang, ended)}</td></tr>)}</tbody>
          </table>
        </details>
      </figcaption>
    </figure>
  )
}
