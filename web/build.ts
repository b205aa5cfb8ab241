/**
 * Builds what browsers load: one sheet (and the network's own), the font, the pictures, and one module per island, all with a hash of their content
 * in the name, into `dist/public/assets/`; and `dist/assets.json`, which says where each one went. Run it with `node web/build.ts`.
 */
import { copyFile, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type BuildOptions, type Metafile } from 'esbuild'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OUT = join(ROOT, 'dist/public/assets')

/** The oldest browsers that are served in full: the last Chrome on Windows 7, the Firefox of long support, Safari on iOS 16. */
const TARGET = ['chrome109', 'firefox115', 'safari16']

const HEADERS = `/assets/*
  Cache-Control: public, max-age=31536000, immutable
  X-Content-Type-Options: nosniff
`

const COMMON: BuildOptions = {
  absWorkingDir: ROOT,
  outdir: OUT,
  bundle: true,
  minify: true,
  target: TARGET,
  entryNames: '[name].[hash]',
  assetNames: '[name].[hash]',
  loader: { '.woff2': 'file', '.svg': 'copy' },
  logLevel: 'warning',
}

async function islandEntries(): Promise<Record<string, string>> {
  const folder = join(ROOT, 'web/islands')
  const names = await readdir(folder).catch(() => [])
  const entries: Record<string, string> = {}
  for (const name of names) {
    const entry = join(folder, name, 'index.ts')
    if (await stat(entry).catch(() => null)) entries[name] = entry
  }
  return entries
}

/** Plain name to address of every file that a bundling made; the plain name is that of the entry or of the copied file. */
function addressesOf(metafile: Metafile, root: string): Record<string, string> {
  const addresses: Record<string, string> = {}
  for (const file of Object.keys(metafile.outputs)) {
    const hashed = basename(join(root, file))
    const plain = hashed.replace(/\.[A-Z0-9]{8}(?=\.)/, '')
    if (extname(file) !== '.map') addresses[plain] = `/assets/${hashed}`
  }
  return addresses
}

async function main(): Promise<void> {
  await rm(join(ROOT, 'dist/public'), { recursive: true, force: true })
  await mkdir(OUT, { recursive: true })
  const styles = await build({ ...COMMON, metafile: true, entryPoints: ['web/styles/main.css', 'web/styles/network*.css', 'web/styles/cytoscape.css', 'web/static/favicon.svg', 'web/static/logo.svg'] })
  const islands = await build({ ...COMMON, metafile: true, entryPoints: await islandEntries(), format: 'esm', splitting: false })
  const addresses = { ...addressesOf(styles.metafile, ROOT), ...addressesOf(islands.metafile, ROOT) }
  await copyFile(join(ROOT, 'web/static/andada-pro-OFL.txt'), join(OUT, 'andada-pro-OFL.txt'))
  await writeFile(join(ROOT, 'dist/public/_headers'), HEADERS)
  await writeFile(join(ROOT, 'dist/assets.json'), `${JSON.stringify(addresses, null, 2)}\n`)
}

await main()
