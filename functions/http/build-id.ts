/** Digest of the bundle, put in by functions/build.ts. */
declare const __BUILD__: string

/** What distinguishes this build from all others, for entity tags: ten hexadecimal digits, or `dev` where nothing was bundled. */
export const BUILD_ID: string = typeof __BUILD__ === 'undefined' ? 'dev' : __BUILD__
