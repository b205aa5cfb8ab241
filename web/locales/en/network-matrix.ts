import { formatNumber } from '#functions/core/number.ts'
import { counted, plural } from '#functions/core/plural.ts'

const o = (n: number): string => counted('en', n, 'organization', 'organizations')

/** The matrix of work lines against subregions, States and sectors. */
export const networkMatrix = {
  title: 'Matrix of work lines',
  description: 'Active alliances and exchanges on each work line by subregion, State or sector; where nothing is on record, how well that corner is covered and who works nearest to it.',
  lede: 'Which active ties are on record on each work line in each part of the region. Nothing on record does not mean that there is nothing.',
  by: { name: 'Set against', subregion: 'Subregions', country: 'States', sector: 'Sectors' },
  workLine: 'Work line',
  onDay: (day: string) => `Ties active on ${day}, or whose dates do not exclude it.`,
  inSpan: 'Ties that may have been active in the period shown.',
  summary: (empty: number, all: number, gaps: number) => empty === 0 ? 'Every cell has something active on record.' : `In ${formatNumber('en', empty)} of ${formatNumber('en', all)} cells nothing active is on record; ${gaps === 0 ? 'none is a gap declared by an organization there' : `${formatNumber('en', gaps)} ${plural('en', gaps, 'is a gap', 'are gaps')} declared by organizations there`}.`,
  everywhere: (line: string) => `${line}: at least one active tie is on record in each of the 35 States.`,
  missing: (line: string, n: number, list: string) => `${line}: nothing active is on record in ${formatNumber('en', n)} of the 35 States (${list}).`,
  missingSubregions: (n: number, list: string) => n === 0 ? 'Something is on record in each subregion.' : `Nothing is on record in the whole ${plural('en', n, 'subregion', 'subregions')} of ${list}.`,
  declaredIn: (list: string) => `Organizations of ${list} declare it as a need.`,
  nobodyDeclares: 'No organization there has publicly declared it as a need: what is not on record is not a gap.',
  nothing: 'nothing on record',
  nothingActive: 'nothing active',
  gap: 'declared gap',
  ended: (n: number) => `${counted('en', n, 'tie ended or yet to begin', 'ties ended or yet to begin')}`,
  alliances: (n: number) => counted('en', n, 'alliance', 'alliances'),
  exchanges: (n: number) => counted('en', n, 'exchange', 'exchanges'),
  emptyTitle: 'Where nothing active is on record',
  emptyNote: 'How well each corner is covered, what has been declared, and who works nearest.',
  corner: (line: string, group: string) => `${line}, ${group}`,
  coverage: (n: number, sites: number, checked: string | null) => `${o(n)} on record; their ties rest on ${counted('en', sites, 'source site', 'source sites')}; ${checked === null ? 'none has been checked yet' : `latest check: ${checked}`}.`,
  declaredBy: 'Declared as its own need by:',
  notedOf: 'Noted by others of:',
  sameLine: (groups: string) => `Nearest on the same line (${groups}):`,
  sameGroup: 'On other lines, right here:',
  noneNear: 'Nobody active on this line is on record in the other places.',
  tooMany: 'Choose a work line or a place in the table to read how well each cell without ties is covered.',
  leavesOut: (n: number) => `A tie counts once in each place from which an organization takes part. The table leaves out ${counted('en', n, 'active tie', 'active ties')} in which nobody belongs to these places.`,
  all: 'All lines and places',
}
