import { readFileSync } from 'node:fs'
import { embedCode } from '../../src/export/embed/embedCode.ts'
import { expectFitted, framed, heightOf, test } from '../support/hostPage.ts'
import { expect } from '../support/journey.ts'

const handbook = readFileSync('docs/handbook-embeds.md', 'utf8')
const inHandbook = (pattern: RegExp) => pattern.exec(handbook)?.[1] ?? ''

/** What the box «Bygg inn» lets a reader copy. */
function codeFor(kind: 'responsive' | 'iframe', site = ''): string {
  const address = `${site}embed/valg_storting/`
  return embedCode(kind, {
    title: 'Asker stemmer mer enn landet',
    address,
    picture: `${site}embed/valg_storting.png`,
    page: `${site}indikator/?id=valg_storting`,
    script: `${site}embed.js`,
    height: 660,
    summary: 'Valgdeltakelse ved stortingsvalg.',
  }).replace('<iframe ', '<iframe id="a" ')
}

/** The recipes of docs/handbook-embeds.md, each on a page that does to the code what the product does. */
test.describe('a recipe of the handbook holds', () => {
  test('SharePoint: the frame alone, on a page that frames named hosts and runs no script of ours', async ({
    page,
    baseURL,
    host,
  }) => {
    const own = new URL(baseURL ?? '').origin
    await host.open(page, {
      body: codeFor('iframe', baseURL),
      headers: { 'Content-Security-Policy': `frame-src ${own}; script-src 'none'` },
    })
    const { element, inside } = framed(page, 'a')
    await inside.getByRole('button', { name: 'Utforsk tallene' }).click()
    await expect(inside.getByRole('application')).toBeFocused()
    const source = inside.getByText('Kilde: Valgdirektoratet')
    await source.scrollIntoViewIfNeeded()
    await expect(source).toBeInViewport()
    expect(await heightOf(element)).toBe(660)
  })

  test('Teams: a page with the figure, framed by a page of yet another host', async ({ page, baseURL, host }) => {
    const inner = host.also({ body: codeFor('responsive', baseURL) })
    await host.open(page, { body: `<iframe id="fane" title="Fane" src="${inner}" width="800" height="900"></iframe>` })
    const tab = page.frameLocator('#fane')
    await tab.locator('#a').evaluate((frame) => frame.scrollIntoView())
    await expectFitted({ element: tab.locator('#a'), inside: tab.frameLocator('#a') })
  })

  test('PowerPoint: an add-in’s sandbox, the size of a slide', async ({ page, baseURL, host }) => {
    const addIn = host.also({ body: codeFor('iframe', baseURL).replace('height="660"', 'height="500"') })
    const sandbox = 'allow-scripts allow-forms allow-same-origin allow-popups'
    await host.open(page, {
      body: `<iframe id="tillegg" title="Tillegg" src="${addIn}" sandbox="${sandbox}" width="960" height="540"></iframe>`,
    })
    const figure = page.frameLocator('#tillegg').frameLocator('#a')
    await figure.getByRole('button', { name: 'Utforsk tallene' }).click()
    await expect(figure.getByRole('application')).toBeFocused()
  })

  test.describe('WordPress: the address alone', () => {
    // Without an origin of its own a frame may not have our files: it shows what came with the page.
    test.use({ allowedConsoleErrors: [/blocked by CORS policy|net::ERR_FAILED|sandboxed/] })

    test('as WordPress 6.5 writes the frame of an address it knows nothing of', async ({ page, baseURL, host }) => {
      const address = `${baseURL}embed/valg_storting/#?secret=00XP2Le6Pa`
      await host.open(page, {
        body: `<iframe id="a" class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="Asker" src="${address}" data-secret="00XP2Le6Pa" width="100%" height="660"></iframe>`,
      })
      const { inside } = framed(page, 'a')
      await expect(inside.getByRole('img', { name: 'Asker stemmer mer enn landet' })).toBeVisible()
      await inside.getByText('Vis som tabell').click()
      await expect(inside.getByRole('rowheader', { name: '2021' })).toBeVisible()
    })
  })

  test('another site: its policy and its sandbox, as the handbook has them', async ({ page, baseURL, host }) => {
    const own = new URL(baseURL ?? '').origin
    const policy = inHandbook(/^Content-Security-Policy: (.*)$/m)
    const sandbox = inHandbook(/`sandbox` på rammen, trengs `([^`]*)`/)
    expect([policy, sandbox]).not.toContain('')
    await host.open(page, {
      body: codeFor('responsive', baseURL).replace('<iframe ', `<iframe sandbox="${sandbox}" `),
      headers: { 'Content-Security-Policy': policy.replaceAll('https://kunnskap.example.no', own) },
    })
    await expectFitted(framed(page, 'a'))
    await framed(page, 'a').inside.getByRole('button', { name: 'Utforsk tallene' }).click()
    await expect(framed(page, 'a').inside.getByRole('application')).toBeFocused()
  })
})
