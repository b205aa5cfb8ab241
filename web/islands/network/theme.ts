import type { PictureColours } from '#functions/network/svg-file.ts'

/** The colours of the page now: light or dark, as its sheet says. */
export function pageColours(): PictureColours {
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  return { ground: colour('--ground'), ink: colour('--ink'), soft: colour('--ink-2'), gov: colour('--gov'), civ: colour('--civ'), pri: colour('--pri'), int: colour('--int') }
}

/** Calls back whenever the page changes between light and dark. */
export function onThemeChange(changed: () => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed)
}

/** Whether moves should take no time. */
export function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
