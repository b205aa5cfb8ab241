/** Digest of the bundle, put in by functions/build.ts. */
declare const BUILT_ID: string

/** What distinguishes this build from all others, for entity tags: ten hexadecimal digits, or `dev` where nothing was bundled. */
export const BUILD_ID: string = typeof BUILT_ID === 'undefined' ? 'dev' : BUILT_ID
