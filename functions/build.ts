/**
 * Bundles the Worker into `dist/worker/index.js`, with the addresses of the built files (from web/build.ts) and an id of the build put in.
 * Run it with `node functions/build.ts`, after web/build.ts.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OUT = join(ROOT, 'dist/worker')

/** Stands where the id of the build goes: the id is the digest of the bundle that holds this mark. */
const BUILD_MARK = '0000build0000'

async function bundle(assets: string): Promise<string> {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: ['functions/index.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['browser', 'module', 'main'],
    conditions: ['workerd', 'worker', 'browser'],
    external: ['node:*', 'cloudflare:*'],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    minify: true,
    define: { BUILT_ASSETS: assets, BUILT_ID: JSON.stringify(BUILD_MARK) },
    logLevel: 'warning',
  })
  const [file] = result.outputFiles
  if (!file) throw new Error('the bundler wrote nothing')
  return file.text
}

const text = await bundle(await readFile(join(ROOT, 'dist/assets.json'), 'utf8'))
const id = createHash('sha256').update(text).digest('hex').slice(0, 10)
await mkdir(OUT, { recursive: true })
await writeFile(join(OUT, 'index.js'), text.replaceAll(BUILD_MARK, id))
