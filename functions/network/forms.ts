/** In which forms the network is examined: alliances and exchanges as nodes, organizations joined in pairs, or States with their institutions rolled up. */
export const FORMS = ['hub', 'pairs', 'states'] as const

/** A form of the network. */
export type NetworkForm = (typeof FORMS)[number]
