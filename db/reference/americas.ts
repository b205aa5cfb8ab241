/**
 * The countries and territories of the Americas by subregion: UN M49, save that North America is Canada, Mexico, the United States and the territories north of
 * them, so that Mexico stands with its neighbours of the north. Lower-case ISO 3166-1 alpha-3.
 */
import type { Subregion } from './vocabularies.ts'

/** The States of each subregion: the 35 independent States of the Americas. */
export const STATES: Readonly<Record<Exclude<Subregion, 'outside'>, readonly string[]>> = {
  caribbean: ['atg', 'bhs', 'brb', 'cub', 'dma', 'dom', 'grd', 'hti', 'jam', 'kna', 'lca', 'tto', 'vct'],
  'central-america': ['blz', 'cri', 'gtm', 'hnd', 'nic', 'pan', 'slv'],
  'north-america': ['can', 'mex', 'usa'],
  'south-america': ['arg', 'bol', 'bra', 'chl', 'col', 'ecu', 'guy', 'per', 'pry', 'sur', 'ury', 'ven'],
}

/** The other countries and areas of ISO 3166-1 in each subregion: territories, never called States. */
export const TERRITORIES: Readonly<Record<Exclude<Subregion, 'outside'>, readonly string[]>> = {
  caribbean: ['abw', 'aia', 'bes', 'blm', 'cuw', 'cym', 'glp', 'maf', 'msr', 'mtq', 'pri', 'sxm', 'tca', 'vgb', 'vir'],
  'central-america': [],
  'north-america': ['bmu', 'grl', 'spm'],
  'south-america': ['bvt', 'flk', 'guf', 'sgs'],
}
