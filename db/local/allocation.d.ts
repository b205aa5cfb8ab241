/** How glibc hands out memory, as environment variables. */
export const ALLOCATION: Readonly<Record<string, string>>
