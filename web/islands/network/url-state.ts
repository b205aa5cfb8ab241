import { EVIDENCES, ORGANIZATION_KINDS, SECTORS, WORK_LINES, type Evidence, type OrganizationKind, type Sector, type WorkLine } from '#db/reference/vocabularies.ts'
import type { NetworkView } from '#functions/network/shown.ts'

/** Where the map stands: the middle of what is seen, in units of the drawing, and how near. */
export interface Standpoint { readonly x: number; readonly y: number; readonly zoom: number }

/** Everything that an address restores. */
export interface UrlState {
  readonly view: NetworkView
  /** id of the organization, or `tie/<id>`, that is chosen */
  readonly focus: string | null
  readonly standpoint: Standpoint | null
}

function known<T extends string>(params: URLSearchParams, name: string, slugs: readonly T[]): T[] | undefined {
  const found = slugs.filter((slug) => params.getAll(name).includes(slug))
  return found.length > 0 ? found : undefined
}

function given(params: URLSearchParams, name: string): string[] | undefined {
  const found = params.getAll(name).filter((value) => value !== '')
  return found.length > 0 ? found : undefined
}

function dayIn(params: URLSearchParams, name: string): string | undefined {
  const text = params.get(name) ?? ''
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined
}

/** What is to be seen, from the fields of the form or the query of an address. */
export function viewOf(params: URLSearchParams): NetworkView {
  const year = /^(19|20)\d\d$/.exec(params.get('year') ?? '')
  return {
    sector: known<Sector>(params, 'sector', SECTORS), organizationKind: known<OrganizationKind>(params, 'organizationKind', ORGANIZATION_KINDS), country: given(params, 'country')?.map((code) => code.toLowerCase()), workLine: known<WorkLine>(params, 'workLine', WORK_LINES), kind: given(params, 'kind'),
    evidence: known<Evidence>(params, 'evidence', EVIDENCES), year: year ? Number(year[0]) : undefined,
    from: dayIn(params, 'from'), to: dayIn(params, 'to'), site: given(params, 'site'), checkedBefore: dayIn(params, 'checkedBefore'),
  }
}

/** Reads an address; what does not hold in it asks nothing. */
export function readUrl(query: string): UrlState {
  const params = new URLSearchParams(query)
  const [x = NaN, y = NaN, zoom = NaN] = (params.get('view') ?? '').split(',').map(Number)
  return { view: viewOf(params), focus: params.get('focus') || null, standpoint: [x, y, zoom].every(Number.isFinite) && zoom > 0 ? { x, y, zoom } : null }
}

/** The query of an address that restores a state; the order of the table is kept. */
export function writeUrl({ view, focus, standpoint }: UrlState, sort: string | null): string {
  const params = new URLSearchParams()
  for (const [name, values] of Object.entries(view)) for (const value of Array.isArray(values) ? values : values === undefined ? [] : [values]) params.append(name, String(value))
  if (sort) params.set('sort', sort)
  if (focus) params.set('focus', focus)
  if (standpoint) params.set('view', [Math.round(standpoint.x), Math.round(standpoint.y), Math.round(standpoint.zoom * 100) / 100].join(','))
  const text = params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')
  return text === '' ? '' : `?${text}`
}
