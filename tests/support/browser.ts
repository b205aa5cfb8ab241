import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { packagedChromium, type Executable } from './packaged-chromium.ts'

/** Where browsers install themselves on Linux, macOS and Windows. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** WebGL is drawn by software, so that pictures are the same on every machine; nothing is fetched, reported or updated. */
const ARGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--font-render-hinting=none',
  '--disable-quic',
  '--no-first-run',
  '--no-pings',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
]

/**
 * Starts a headless Chromium: the one named by `CHROME_PATH`, else the packaged one (Linux x64), else one installed on this machine.
 *
 * @throws when there is none: a browser test fails then, it is never skipped.
 */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await executable()
  return chromium.launch({ executablePath: path, args: ARGS, env, headless: true })
}

async function executable(): Promise<Executable> {
  const named = process.env['CHROME_PATH']
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`)
    return { path: named, env: process.env }
  }
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium()
  const installed = INSTALLED.find((path) => existsSync(path))
  if (installed) return { path: installed, env: process.env }
  throw new Error('No Chrome or Chromium was found: install one, or name its program in CHROME_PATH.')
}
