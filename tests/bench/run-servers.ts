import { join } from 'node:path'
import { build } from 'esbuild'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { workerModules } from '#db/local/edge/modules.ts'
import { answerModules, type CapturedAnswer } from './answers.ts'

const ROOT = join(import.meta.dirname, '../..')
const LOOPBACK = '127.0.0.1'

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

/** Runs the built Worker as `serve` of db/local does, and beside it, in the same workerd, a bare one that gives the captured answers. */
export async function runBeside(databaseUrl: string, answers: readonly CapturedAnswer[]): Promise<Beside> {
  const common = { compatibilityDate: '2026-10-20', stripCfConnectingIp: false, unsafeDirectSockets: [{ host: LOOPBACK, port: 0 }] }
  const miniflare = new Miniflare(convertV4MiniflareOptions({
    host: LOOPBACK, port: 0, cf: false, telemetry: { enabled: false },
    workers: [
      { ...common, name: 'ayni', modules: await workerModules(join(ROOT, 'dist/worker/index.js'), join(ROOT, 'dist/public')), bindings: { LIBSQL_URL: databaseUrl, OPERATOR_NAME: '', OPERATOR_URL: '' } },
      { ...common, name: 'bare', modules: [{ type: 'ESModule', path: 'bare.js', contents: await bareCode() }, ...answerModules(answers)], bindings: { LIBSQL_URL: databaseUrl } },
    ],
  }))
  await miniflare.ready
  const [url, bareUrl] = await Promise.all([miniflare.unsafeGetDirectURL('ayni'), miniflare.unsafeGetDirectURL('bare')])
  return { url: url.origin, bareUrl: bareUrl.origin, close: () => miniflare.dispose() }
}
