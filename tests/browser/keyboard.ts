import type { Page } from 'playwright-core'

/** More steps than any page has before its main content ends. */
const MOST_STEPS = 160

/** What has the focus: its place in the page, and whether a reader can see that. */
interface Focused { readonly found: boolean; readonly isSeen: boolean; readonly name: string }

/**
 * Presses Tab until something that matches has the focus.
 *
 * @returns the stops on the way at which a reader could not see where the focus is: none on a good page
 * @throws when the end is reached without it
 */
export async function tabTo(page: Page, selector: string): Promise<string[]> {
  const unseen: string[] = []
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press('Tab')
    const { found, isSeen, name } = await page.evaluate((wanted): Focused => {
      const element = document.activeElement ?? document.body
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      const box = element.getBoundingClientRect()
      const isMarked = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
      // Within a field for a date the browser marks the part that has the focus by itself.
      const isMarkedByBrowser = element instanceof HTMLInputElement && element.type === 'date'
      const isInWindow = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0
      return { found: element.matches(wanted), isSeen: element === document.body || ((isMarked || isMarkedByBrowser) && isInWindow), name: element.outerHTML.slice(0, 90) }
    }, selector)
    if (!isSeen) unseen.push(name)
    if (found) return unseen
  }
  throw new Error(`Tab never came to ${selector}`)
}

/** Whether what has the focus matches. */
export function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
}
