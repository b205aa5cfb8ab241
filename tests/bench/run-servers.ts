import { join } from 'node:path'
import { build } from 'esbuild'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { builtModules, workerOptions } from '#db/local/serve.ts'
import { answerModules, type CapturedAnswer } from './answers.ts'

/** Where the two Workers of one workerd answer. */
export interface Beside { readonly url: string; readonly bareUrl: string; close(): Promise<void> }

async function bareCode(): Promise<string> {
  const { outputFiles: [file] } = await build({
    entryPoints: [join(import.meta.dirname, 'bare-worker.ts')], bundle: true, write: false, format: 'esm', target: 'es2022', minify: true, external: ['bare-answers'], logLevel: 'warning',
    mainFields: ['browser', 'module', 'main'], conditions: ['workerd', 'worker', 'browser'],
  })
  if (!file) throw new Error('the bare Worker could not be bundled')
  return file.text
}

/** Runs the built Worker as `npm start` does, and beside it, in the same workerd and by the same way to the database, a bare one that gives the captured answers. */
export async function runBeside(databaseUrl: string, answers: readonly CapturedAnswer[]): Promise<Beside> {
  const options = workerOptions({ port: 0, bindings: { LIBSQL_URL: databaseUrl, OPERATOR_NAME: '', OPERATOR_URL: '' } })
  const miniflare = new Miniflare(convertV4MiniflareOptions({
    host: '127.0.0.1', port: 0, cf: false, telemetry: { enabled: false },
    workers: [
      { name: 'ayni', modules: await builtModules(), ...options },
      { name: 'bare', modules: [{ type: 'ESModule', path: 'bare.js', contents: await bareCode() }, ...answerModules(answers)], ...options },
    ],
  }))
  await miniflare.ready
  const [url, bareUrl] = await Promise.all([miniflare.unsafeGetDirectURL('ayni'), miniflare.unsafeGetDirectURL('bare')])
  return { url: url.origin, bareUrl: bareUrl.origin, close: () => miniflare.dispose() }
}
