import type { DetailedHub } from '#functions/network/schema.ts'
import type { Shown } from '#functions/network/shown.ts'

/** A site that sources are on: how many of the ties shown lean on it, and how many on it alone. */
export interface Site { readonly host: string; readonly index: number; readonly ties: number; readonly alone: number }

/** The sites on which most of the ties shown lean, largest first, equal ones by name. */
export function largestSites({ details }: DetailedHub, shown: Pick<Shown, 'ties'>, count: number): Site[] {
  const sites = details.sites.map((host, index) => ({ host, index, ties: 0, alone: 0 }))
  details.site.forEach((its, tie) => {
    if (!shown.ties[tie]) return
    for (const index of its) {
      const site = sites[index]
      if (!site) continue
      site.ties++
      if (its.length === 1) site.alone++
    }
  })
  return sites.filter(({ ties }) => ties > 0).toSorted((a, b) => b.ties - a.ties || a.index - b.index).slice(0, count)
}

/** What is shown without the ties that lean on a site alone; the organizations stay, so that they can be compared. */
export function withoutSite({ details }: DetailedHub, shown: Shown, site: number): Shown {
  return { ...shown, ties: shown.ties.map((isShown, tie) => isShown && !(details.site[tie]?.length === 1 && details.site[tie][0] === site)) }
}
