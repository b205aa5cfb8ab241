import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build, stop } from 'esbuild'

/** A module as Miniflare takes it. */
export type WorkerModule = { type: 'ESModule'; path: string; contents: string } | { type: 'Data'; path: string; contents: Uint8Array<ArrayBuffer> }

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

/** Already packed by their own formats. */
const PACKED = new Set(['.woff2', '.png', '.ico'])

/**
 * The modules of the Worker as it runs on one's own machine: the edge first, then the built Worker and the built files.
 *
 * @param worker path of `dist/worker/index.js`
 * @param folder path of `dist/public`
 * @throws when the Worker has not been built
 */
export async function workerModules(worker: string, folder: string): Promise<WorkerModule[]> {
  const [edge, route, built, files] = await Promise.all([edgeCode('worker.ts'), edgeCode('database-route.ts'), builtCode(worker), fileModules(folder)])
  await stop() // the bundler's process would stay for nothing
  return [
    { type: 'ESModule', path: 'edge.js', contents: edge },
    { type: 'ESModule', path: 'database-route', contents: route },
    { type: 'ESModule', path: 'built-worker', contents: built },
    ...files,
  ]
}

async function builtCode(worker: string): Promise<string> {
  return readFile(worker, 'utf8').catch(() => {
    throw new Error('The Worker is not built: run `npm run build` first.')
  })
}

async function edgeCode(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, file)],
    bundle: true,
    write: false,
    format: 'esm',
    external: ['database-route', 'built-worker', 'built-files', 'cloudflare:*'],
    logLevel: 'silent',
  })
  const [code] = outputFiles
  if (!code) throw new Error('The edge could not be bundled.')
  return code.text
}

/** The built files as one piece and a table of it: Miniflare copies all that it has for each module that it adds. */
async function fileModules(folder: string): Promise<WorkerModule[]> {
  const pieces: Uint8Array[] = []
  const entries: string[] = []
  let end = 0
  const add = (piece: Uint8Array): string => {
    pieces.push(piece)
    end += piece.length
    return `new Uint8Array(all, ${end - piece.length}, ${piece.length})`
  }
  for (const path of await pathsIn(folder)) {
    const body = new Uint8Array(await readFile(path))
    const url = `/${relative(folder, path).split(sep).join('/')}`
    const digest = createHash('sha256').update(body).digest('base64url').slice(0, 16)
    const packed = PACKED.has(extname(path)) ? 'null' : `{ br: ${add(brotli(body))}, gzip: ${add(new Uint8Array(gzipSync(body)))} }`
    entries.push(`[${JSON.stringify(url)}, { headers: ${JSON.stringify(headersOf(url, digest))}, digest: '${digest}', body: ${add(body)}, packed: ${packed} }]`)
  }
  const contents = `import all from 'all-files'\nexport const FILES = new Map([${entries.join(',\n')}])\n`
  return [{ type: 'ESModule', path: 'built-files', contents }, { type: 'Data', path: 'all-files', contents: new Uint8Array(Buffer.concat(pieces)) }]
}

async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile() && !entry.name.startsWith('_')).map((entry) => join(entry.parentPath, entry.name))
}

function brotli(body: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
}

/** Names under `/assets/` hold a digest of their content, so that they never change. */
function headersOf(url: string, digest: string): Record<string, string> {
  return {
    'content-type': TYPES[extname(url)] ?? 'application/octet-stream',
    'cache-control': url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
    etag: `W/"${digest}"`,
    vary: 'Accept-Encoding',
    'x-content-type-options': 'nosniff',
  }
}
