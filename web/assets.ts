/** File name to hashed address, put in by the bundler (functions/build.ts) from what web/build.ts made. */
declare const BUILT_ASSETS: { readonly [name: string]: string }

const addresses: { readonly [name: string]: string } = typeof BUILT_ASSETS === 'undefined' ? {} : BUILT_ASSETS

/** Address of a built file, for example `asset('main.css')` → `/assets/main.3f9c2a1b.css`. A file that was not built keeps its plain name. */
export function asset(name: string): string {
  return addresses[name] ?? `/assets/${name}`
}
