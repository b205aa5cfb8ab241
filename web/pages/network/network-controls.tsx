import { countryName, countryOf, countrySortName } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { ALLIANCE_KINDS, EVIDENCES, MODALITIES, ORGANIZATION_KINDS, SECTORS, WORK_LINES } from '#db/reference/vocabularies.ts'
import type { NetworkPageFilter } from '#functions/network/filter.ts'
import type { DetailedHub } from '#functions/network/schema.ts'
import { CordSign } from '#web/components/cord.tsx'
import { Knot } from '#web/components/knot.tsx'
import { addDays } from '#functions/core/edtf.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { TimeControl } from './time-control.tsx'

/** A choice of one value or all. */
function Choice({ name, title, all, picked, options }: { name: string; title: string; all: string; picked: readonly string[]; options: readonly (readonly [value: string, text: string])[] }) {
  return (
    <div class="field">
      <label for={`n-${name}`}>{title}</label>
      <select id={`n-${name}`} name={name}>
        <option value="">{all}</option>
        {options.map(([value, text]) => <option value={value} selected={picked.includes(value)}>{text}</option>)}
      </select>
    </div>
  )
}

function KindChoice({ picked, lang }: { picked: readonly string[]; lang: Language }) {
  const t = messagesFor(lang).network.controls
  const groups = [
    { all: ['alliance', t.allAlliances] as const, options: ALLIANCE_KINDS.map((kind) => [kind, label('alliance-kinds', kind, lang)] as const) },
    { all: ['exchange', t.allExchanges] as const, options: MODALITIES.map((kind) => [kind, label('modalities', kind, lang)] as const) },
  ]
  return (
    <div class="field">
      <label for="n-kind">{t.kind}</label>
      <select id="n-kind" name="kind">
        <option value="">{t.all}</option>
        {groups.map(({ all: [value, text], options }) => (
          <optgroup label={text}>
            {[[value, text] as const, ...options].map(([slug, words]) => <option value={slug} selected={picked.includes(slug)}>{words}</option>)}
          </optgroup>
        ))}
      </select>
    </div>
  )
}

/** The same day a year before: who has checked nothing since has not checked for a year (DESIGN §3.9). */
function yearBefore(day: string): string {
  return addDays(day, -365)
}

/** What of the network is shown: a form that works as it is, and that the island takes over. */
export function NetworkControls({ hub, filter, sites, day, lang }: { hub: DetailedHub; filter: NetworkPageFilter; sites: readonly string[]; day: string; lang: Language }) {
  const t = messagesFor(lang).network.controls
  const sorted = hub.legend.countries.toSorted((a, b) => countrySortName(countryOf(a), lang).localeCompare(countrySortName(countryOf(b), lang), lang))
  return (
    <form class="ctl" tabindex={0} action={href(PATHS.network, { lang })} aria-label={t.name} data-network="controls">
      <details class="fold">
        <summary>{t.open}</summary>
        <div class="field" data-network="search" hidden>
          <label for="n-search">{t.search}</label>
          <input id="n-search" type="search" list="n-names" autocomplete="off" />
          <datalist id="n-names" />
          <p class="err" role="status" data-network="not-found" hidden />
        </div>
        <fieldset class="field">
          <legend>{t.sector}</legend>
          {SECTORS.map((sector) => <label class="ck"><input type="checkbox" name="sector" value={sector} checked={filter.sector?.includes(sector) ?? false} /><Knot sector={sector} /><span>{label('sectors', sector, lang)}</span></label>)}
        </fieldset>
        <Choice name="organizationKind" title={t.organizationKind} all={t.all} picked={filter.organizationKind ?? []} options={ORGANIZATION_KINDS.map((kind) => [kind, label('organization-kinds', kind, lang)])} />
        <Choice name="country" title={t.country} all={t.all} picked={filter.country ?? []} options={sorted.map((code) => [code, countryName(code, lang)])} />
        <Choice name="workLine" title={t.workLine} all={t.allLines} picked={filter.workLine ?? []} options={WORK_LINES.map((line) => [line, label('work-lines', line, lang)])} />
        <KindChoice picked={filter.kind ?? []} lang={lang} />
        <TimeControl hub={hub} filter={filter} day={day} lang={lang} />
        <fieldset class="field">
          <legend>{t.evidence}</legend>
          {EVIDENCES.toReversed().map((evidence) => <label class="ck"><input type="checkbox" name="evidence" value={evidence} checked={filter.evidence?.includes(evidence) ?? false} /><CordSign evidence={evidence} /><span>{label('evidences', evidence, lang)}</span></label>)}
        </fieldset>
        <Choice name="site" title={t.site} all={t.allSites} picked={filter.site ?? []} options={[...new Set([...sites, ...filter.site ?? []])].map((host) => [host, host])} />
        <Choice name="checkedBefore" title={t.check} all={t.all} picked={filter.checkedBefore === undefined ? [] : [yearBefore(day)]} options={[[yearBefore(day), t.unchecked]]} />
        <p class="acts"><button class="quiet">{t.apply}</button> <a href={href(PATHS.network, { lang })}>{t.reset}</a></p>
      </details>
    </form>
  )
}
