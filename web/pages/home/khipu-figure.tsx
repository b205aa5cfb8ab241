import type { Language } from '#db/reference/languages.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { formatNumber } from '#functions/core/number.ts'
import { drawKhipu, tiesPerKnot, type KhipuShape } from '#functions/network/draw-khipu.ts'
import type { Khipu } from '#functions/network/khipu.ts'
import { dyeOf } from '#web/components/knot.tsx'
import { SectorKey } from '#web/components/who.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'

/** The drawing alone; the table beside it says the same in figures. */
function KhipuDrawing({ khipu, shape }: { khipu: Khipu; shape: KhipuShape }) {
  const { width, height, labels, cords, main, knots } = drawKhipu(khipu, shape)
  const form = (which: 'alliance' | 'exchange') => knots.filter((knot) => knot.form === which).map(({ sector, path }) => <path class={sector === null ? 'nobody' : dyeOf(sector)} d={path} />)
  return (
    <svg class={shape} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <g font-size={shape === 'flat' ? 14 : 13} text-anchor={shape === 'flat' ? 'middle' : 'end'}>{labels.map(({ x, y, year }) => <text x={x} y={y}>{year}</text>)}</g>
      <path class="w" d={cords} stroke-width="1.3" />
      <path class="w" d={main} stroke-width="5" stroke-linecap="round" />
      <g class="tied">{form('alliance')}</g>
      <g class="given">{form('exchange')}</g>
    </svg>
  )
}

function Twin({ khipu, lang }: { khipu: Khipu; lang: Language }) {
  const { home: t, common } = messagesFor(lang)
  return (
    <details class="twin">
      <summary>{common.figures.twin}</summary>
      <table>
        <thead><tr><th scope="col">{t.khipu.year}</th><th scope="col" class="n">{t.khipu.alliances}</th><th scope="col" class="n">{t.khipu.exchanges}</th></tr></thead>
        <tbody>{khipu.years.map(({ year, alliances, exchanges }) => <tr><th scope="row">{year}</th><td class="n">{formatNumber(lang, alliances)}</td><td class="n">{formatNumber(lang, exchanges)}</td></tr>)}</tbody>
      </table>
    </details>
  )
}

/** The khipu of the years: one cord per year, one knot per tie that began in it; with its key, what it leaves out, its source and its table. */
export function KhipuFigure({ khipu, frame }: { khipu: Khipu; frame: Frame }) {
  const { lang, version, versionDay } = frame
  const { home: t, common } = messagesFor(lang)
  const unit = tiesPerKnot(khipu)
  const first = String(khipu.years[0]?.year ?? '')
  return (
    <figure class="fig khipu" aria-labelledby="khipu">
      <p id="khipu" class="vh">{t.khipu.title(first, String(khipu.years.at(-1)?.year ?? ''))}</p>
      <KhipuDrawing khipu={khipu} shape="flat" />
      <KhipuDrawing khipu={khipu} shape="tall" />
      <figcaption>
        <p class="small"><b>{unit === 1 ? t.khipu.reading : t.khipu.scaled(unit)}</b> {t.khipu.forms}</p>
        <div class="keys"><SectorKey lang={lang} /></div>
        <p class="small">
          {khipu.peaks.length > 0 && t.khipu.peak(khipu.peaks.map(String))} {t.khipu.missing(khipu.undated, khipu.earlier, first)}{' '}
          {versionDay !== null && common.figures.source(formatNumber(lang, version), formatDate(lang, { text: versionDay }))}
        </p>
        <Twin khipu={khipu} lang={lang} />
      </figcaption>
    </figure>
  )
}
