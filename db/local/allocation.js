/**
 * How glibc hands out memory to the long-lived process, as environment variables (mallopt(3)): a block that is freed goes back to the system. By default it learns from the
 * large buffers of a start to keep such blocks for ever, some 50 MB of them. Other C libraries do not read these.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const ALLOCATION = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' }
