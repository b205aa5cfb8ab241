import type { Language } from '#db/reference/languages.ts'
import { dayNumber } from '#functions/network/active-on.ts'
import { drawYears } from '#functions/network/changes/draw-years.ts'
import { yearsOfTies } from '#functions/network/changes/years.ts'
import type { NetworkPageFilter } from '#functions/network/filter.ts'
import type { DetailedHub } from '#functions/network/schema.ts'
import { messagesFor } from '#web/locales/messages.ts'

/** When: a year, or a span of days; over the beginnings and ends of all ties by year. The island adds a slider under the drawing, and plays the years. */
export function TimeControl({ hub, filter, day, lang }: { hub: DetailedHub; filter: NetworkPageFilter; day: string; lang: Language }) {
  const { network: { controls: t }, networkChanges: { time } } = messagesFor(lang)
  const last = dayNumber(day)
  const span = [filter.from, filter.to].map((given, which) => (given === undefined ? (which === 0 ? 0 : last) : dayNumber(given)))
  const years = yearsOfTies(hub, { ties: hub.ties.id.map(() => true) }, last, last)
  const drawing = drawYears(years, span[0] ?? 0, span[1] ?? last)
  const [first, final] = [years.years[0]?.year ?? 0, years.years.at(-1)?.year ?? 0]
  return (
    <fieldset class="field time">
      <legend>{time.name}</legend>
      <svg class="years" viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true">
        {(filter.from !== undefined || filter.to !== undefined) && <rect class="band" x={drawing.span.x} y="18" width={drawing.span.width} height={drawing.height - 18} />}
        <g font-size="17" text-anchor="middle">{drawing.labels.filter(({ year }) => year % 10 === 0).map(({ x, y, year }) => <text x={x} y={y + 2}>{year}</text>)}</g>
        <path class="w" d={drawing.cords} stroke-width=".9" /><path class="w" d={drawing.main} stroke-width="3.4" stroke-linecap="round" />
        <path class="began" d={drawing.began} /><path class="ended" d={drawing.ended} />
      </svg>
      <div data-network="time" data-all={time.all} data-play={time.play} data-pause={time.pause} hidden>
        <label class="vh" for="n-time">{time.slider}</label>
        <input id="n-time" type="range" min={first} max={final + 1} step="1" value={String(filter.year ?? final + 1)} />
        <p class="acts"><output for="n-time">{filter.year ?? time.all}</output></p>
      </div>
      <label for="n-year">{t.year}</label>
      <p class="hint" id="n-year-hint">{t.yearHint}</p>
      <input class="num" id="n-year" name="year" inputmode="numeric" pattern="(19|20)[0-9]{2}" maxlength={4} value={filter.year === undefined ? '' : String(filter.year)} aria-describedby="n-year-hint" />
      <label for="n-from">{time.from}</label><input id="n-from" name="from" type="date" value={filter.from ?? ''} />
      <label for="n-to">{time.to}</label><input id="n-to" name="to" type="date" value={filter.to ?? ''} />
      <p class="hint">{time.undated(years.undated.began, hub.ties.id.length)}</p>
    </fieldset>
  )
}
