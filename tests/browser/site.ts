import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '#tests/support/browser.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'
import { openPage, type Reader, type Visit } from './visit.ts'

/** The built Worker with the data that ships, and a browser, while the tests of a file run. */
export interface Site { readonly worker: TestWorker; readonly browser: Browser }

/** Starts them before the tests of a file and ends them after; called once, at the top of the file. */
export function shippedSite(): Site {
  let worker: TestWorker
  let browser: Browser
  beforeAll(async () => {
    worker = await startWorker('shipped')
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await worker.close()
  })
  return { get worker() { return worker }, get browser() { return browser } }
}

/** How a test of the network opens pages: an empty one, or the network when it is a map. */
export interface WatchedPages {
  readonly openEmpty: (reader?: Reader) => Promise<Page>
  readonly openMap: (address?: string, reader?: Reader) => Promise<Page>
}

/** Pages of which nothing may have been complained when a test has ended; they are closed then. */
export function watchedPages(site: Site): WatchedPages {
  const visits: Visit[] = []
  afterEach(async () => {
    for (const visit of visits.splice(0)) {
      expect(visit.complaints).toEqual([])
      await visit.close()
    }
  })
  const openEmpty = async (reader: Reader = {}): Promise<Page> => {
    const visit = await openPage(site.browser, site.worker.origin, reader)
    visits.push(visit)
    return visit.page
  }
  const openMap = async (address = '/es/network', reader: Reader = {}): Promise<Page> => {
    const page = await openEmpty(reader)
    await page.goto(address)
    await page.locator('[data-network=map][data-elements]').waitFor()
    return page
  }
  return { openEmpty, openMap }
}
