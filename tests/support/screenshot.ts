/**
 * Takes a picture of a page: `node tests/support/screenshot.ts URL out.png [width] [--dark] [--full] [--print] [--no-js]`.
 * Errors that the page reports are printed.
 */
import { parseArgs } from 'node:util'
import { launchBrowser } from './browser.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    dark: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    'no-js': { type: 'boolean', default: false },
  },
})
const [url, file, width = '1280'] = positionals
if (!url || !file) {
  console.error('Usage: node tests/support/screenshot.ts URL out.png [width] [--dark] [--full] [--print] [--no-js]')
  process.exit(1)
}

const browser = await launchBrowser()
try {
  const context = await browser.newContext({
    viewport: { width: Number(width), height: Number(width) < 600 ? 800 : 900 },
    colorScheme: values.dark ? 'dark' : 'light',
    javaScriptEnabled: !values['no-js'],
  })
  const page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()))
  page.on('pageerror', (error) => console.error(error.message))
  if (values.print) await page.emulateMedia({ media: 'print' })
  const answer = await page.goto(url, { waitUntil: 'load' })
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: file, fullPage: values.full })
  console.log(`${answer?.status() ?? ''} ${url} → ${file}`)
} finally {
  await browser.close()
}
