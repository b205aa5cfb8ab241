/** A licence by its SPDX identifier, its name and its address. */
export interface Licence { readonly id: string; readonly name: string; readonly url: string }

/** The licence of the data. */
export const DATA_LICENCE = { id: 'CC-BY-4.0', name: 'Creative Commons Attribution 4.0 International', url: 'https://creativecommons.org/licenses/by/4.0/' } as const satisfies Licence

/** The licence of the code. */
export const CODE_LICENCE = { id: 'Apache-2.0', name: 'Apache License 2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' } as const satisfies Licence
