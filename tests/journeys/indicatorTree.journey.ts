import { expect, test } from '../support/journey.ts'

const address = 'indikator/?id=bb_100'

test('the tree a screen reader reads has the figure by name, its summary, its controls and its source', async ({
  page,
  visit,
}) => {
  await visit(address)
  const main = page.getByRole('main')
  await expect(main).toMatchAriaSnapshot(`
    - heading "Husstander med tilbud om minst 100 Mbit/s" [level=1]
  `)
  await expect(main).toMatchAriaSnapshot(`
    - group "Vis som":
      - radio "Over tid" [checked]
      - radio "Rangering"
  `)
  await expect(main).toMatchAriaSnapshot(`
    - tablist "Vis figuren som":
      - tab "Graf" [selected]
      - tab "Tabell"
      - tab "Om tallene"
  `)
  await expect(main).toMatchAriaSnapshot(`
    - heading "Vurdering mot målet" [level=2]
  `)
  const chart = page.getByRole('application', { name: /^96,6 prosent av husstandene/ })
  await expect(chart).toHaveAccessibleDescription(/Linjediagram\..*Tall mangler: Norge 2017 og 2020.*Mål: 100/)
  await expect(chart.locator('svg').first()).toHaveAttribute('aria-hidden', 'true')
  const levels = await main
    .getByRole('heading')
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  expect(levels.every((level, i) => i === 0 || level - (levels[i - 1] ?? 0) <= 1)).toBe(true)
})

test('the Tab key goes through the page, stops only at what has a name, and comes out again', async ({
  page,
  visit,
}) => {
  await visit(address)
  await expect(page.getByRole('application').first()).toBeVisible()
  const stops: { at: string; isNamed: boolean; isSeen: boolean; isOut: boolean }[] = []
  for (let i = 0; i < 120 && !stops.at(-1)?.isOut; i++) {
    await page.keyboard.press('Tab')
    stops.push(
      await page.evaluate(() => {
        const at = document.activeElement as HTMLElement
        const labelled = at.getAttribute('aria-labelledby')?.split(' ') ?? []
        const label = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0] : null
        const texts = [
          at.getAttribute('aria-label'),
          ...labelled.map((id) => document.getElementById(id)?.textContent),
          label?.textContent,
          at.textContent,
        ]
        const { width, height } = at.getBoundingClientRect()
        return {
          at: `${at.tagName} ${at.id} ${texts
            .find((text) => text?.trim())
            ?.trim()
            .slice(0, 40)}`,
          isNamed: texts.some((text) => text?.trim()),
          isSeen: width > 0 && height > 0,
          isOut: at.closest('footer') !== null,
        }
      }),
    )
  }
  expect(stops.at(-1)?.isOut).toBe(true)
  expect(stops.filter(({ isNamed, isSeen }) => !isNamed || !isSeen)).toEqual([])
  expect(stops.filter(({ at }) => at.startsWith('BUTTON') && at.includes('Graf'))).toHaveLength(1)
  expect(stops.length).toBeGreaterThan(15)
})
