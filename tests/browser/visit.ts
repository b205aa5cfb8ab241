import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'

/** The rules that every page keeps: WCAG 2.2 A and AA, and what axe holds for good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** A page in a browser, with everything that went wrong in it. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** errors of the console and of scripts, what the Content-Security-Policy stopped, requests to anywhere else, files that did not come */
  readonly complaints: string[]
  close(): Promise<void>
}

/** How the reader's browser is. */
export interface Reader { readonly width?: number; readonly height?: number; readonly isDark?: boolean; readonly withoutScript?: boolean; readonly withoutWebgl?: boolean }

/** Opens an empty page for a reader; from then on complaints are kept. */
export async function openPage(browser: Browser, origin: string, { width = 1280, height = 900, isDark = false, withoutScript = false, withoutWebgl = false }: Reader = {}): Promise<Visit> {
  const context = await browser.newContext({ baseURL: origin, viewport: { width, height }, colorScheme: isDark ? 'dark' : 'light', reducedMotion: 'reduce', javaScriptEnabled: !withoutScript, acceptDownloads: true })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`))
  page.on('requestfailed', (request) => request.failure()?.errorText !== 'net::ERR_ABORTED' && complaints.push(`failed: ${request.url()}`))
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (asked !== origin && protocol !== 'data:' && protocol !== 'blob:') complaints.push(`other origin: ${request.url()}`)
  })
  if (!withoutScript) await page.addInitScript(() => addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)))
  if (withoutWebgl) {
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext
      // as in a browser that has none: only the drawing contexts of WebGL are missing
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
        return String(asked[0]).startsWith('webgl') ? null : Reflect.apply(original, this, asked)
      } as typeof original
    })
  }
  return { page, context, complaints, close: () => context.close() }
}

/** What axe finds against a page, in lines: rule, and where. Of tables with hundreds of rows of one form it looks at the first forty. */
export async function barriersOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).exclude('tbody tr:nth-child(n+41)').analyze()
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} (${failureSummary.split('\n').slice(1, 2).join('').trim()})`))
}

/** By how many pixels a page is wider than its window, and which elements stand out. */
export async function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1 && !element.closest('.scroll'))
    return [`${scrollWidth - clientWidth} px`, ...wide.slice(0, 4).map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.trim().slice(0, 40)}`)]
  })
}
