import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const ROOT = join(import.meta.dirname, '../..')
const PACKAGE = join(ROOT, 'node_modules/@sparticuz/chromium')

/** A browser program and the environment that it starts in. */
export interface Executable {
  readonly path: string
  readonly env: NodeJS.ProcessEnv
}

/**
 * The Chromium of the package `@sparticuz/chromium`, unpacked once into `node_modules/.cache`.
 *
 * Where the system lacks its libraries or fonts, those of the package are used.
 */
export async function packagedChromium(): Promise<Executable> {
  const folder = await unpacked()
  const path = join(folder, 'chromium')
  const env = { ...process.env }
  const { stdout } = await run('ldd', [path])
  if (stdout.includes('not found')) env['LD_LIBRARY_PATH'] = join(folder, 'al2023/lib')
  if (!existsSync('/etc/fonts')) env['FONTCONFIG_PATH'] = join(folder, 'fonts')
  return { path, env }
}

/** Several test processes may ask at once: each unpacks aside and the first to rename wins, so nobody starts half a file. */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8'))
  const cache = join(ROOT, 'node_modules/.cache')
  const folder = join(cache, `chromium-${version}`)
  if (existsSync(folder)) return folder
  await mkdir(cache, { recursive: true })
  const aside = await mkdtemp(join(cache, 'chromium-unpacking-'))
  // The package unpacks into the temporary folder, and its libraries only where it believes to be on that platform.
  const env = { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
  const program = "import chromium from '@sparticuz/chromium'; await chromium.executablePath()"
  await run(process.execPath, ['--input-type=module', '--eval', program], { cwd: ROOT, env })
  await rename(aside, folder).catch(() => rm(aside, { recursive: true, force: true }))
  return folder
}
