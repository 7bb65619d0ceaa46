import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const wcagLevelAA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** No violation of WCAG 2.0, 2.1 and 2.2 at levels A and AA that axe can find on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // The other mode opens a page of its own for every look, for the sake of frames from other hosts; there are none.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(wcagLevelAA).analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} — ${node.target.join(' ')} — ${node.html.slice(0, 160)}`),
  )
  expect(found, 'axe, WCAG 2.2 A and AA').toEqual([])
}
