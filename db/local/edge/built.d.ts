/** `database-route.ts`, as a module of its own. */
declare module 'database-route' {}

declare module 'cloudflare:workers' {
  /** The bindings, where no request is at hand. `DATABASE` leads to the server at `LIBSQL_URL`, if that is on this machine. */
  export const env: { readonly LIBSQL_URL: string; readonly DATABASE?: { readonly fetch: typeof globalThis.fetch } }
}

/** The built Worker, `dist/worker/index.js`. */
declare module 'built-worker' {
  const worker: {
    fetch(request: Request, bindings: object, context: unknown): Response | Promise<Response>
    scheduled?(controller: unknown, bindings: object, context: unknown): void | Promise<void>
  }
  export default worker
}

/** The built files, `dist/public`. */
declare module 'built-files' {
  /** A file as it is served: whole, and packed where that makes it smaller. */
  export interface BuiltFile {
    readonly headers: Readonly<Record<string, string>>
    readonly digest: string
    readonly body: Uint8Array<ArrayBuffer>
    readonly packed: { readonly br: Uint8Array<ArrayBuffer>; readonly gzip: Uint8Array<ArrayBuffer> } | null
  }

  /** By path, such as `/assets/main.3f9c2a1b.css`. */
  export const FILES: ReadonlyMap<string, BuiltFile>
}
