import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '#tests/support/browser.ts'

describe('launchBrowser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())

  // a Chromium without a graphics card says now and then that it cannot take a picture
  it('draws a page and gives its picture', { retry: 2 }, async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 200 } })
    await page.setContent('<!doctype html><title>Ayni</title><h1>Ayni</h1>')
    const picture = await page.screenshot()
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    expect(await page.locator('h1').innerText()).toBe('Ayni')
    await page.close()
  })

  it('draws with WebGL, which the network view uses', async () => {
    const page = await browser.newPage()
    const pixel = await page.evaluate(() => {
      const gl = document.createElement('canvas').getContext('webgl2')
      if (!gl) return null
      gl.clearColor(0, 1, 0, 1)
      gl.clear(gl.COLOR_BUFFER_BIT)
      const out = new Uint8Array(4)
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, out)
      return [...out]
    })
    expect(pixel).toEqual([0, 255, 0, 255])
    await page.close()
  })
})
