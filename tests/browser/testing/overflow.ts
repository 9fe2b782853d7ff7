import type { Page } from 'playwright-core'

/** The elements that reach out of the page, when it can be scrolled to the side; nothing when it cannot. */
export async function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement
    if (scrollWidth <= clientWidth) return []
    const scrollsWithin = (one: Element) => {
      for (let around = one.parentElement; around !== null; around = around.parentElement) {
        if (/auto|scroll|hidden/.test(getComputedStyle(around).overflowX)) return around !== document.documentElement
      }
      return false
    }
    const all = [...document.querySelectorAll('#content *, header *')].filter((one) => {
      const { left, right, width } = one.getBoundingClientRect()
      return width > 0 && (left < -1 || right > clientWidth + 1) && !scrollsWithin(one)
    })
    return [`${scrollWidth} > ${clientWidth}`, ...all.slice(0, 5).map((one) => one.outerHTML.slice(0, 120))]
  })
}
