import { expectAccessible } from '../support/axe.ts'
import { expectFitted, framed, heightOf, test } from '../support/hostPage.ts'
import { expect } from '../support/journey.ts'

const frame = (id: string, address: string, more = '') =>
  `<iframe id="${id}" title="Figur ${id}" src="${address}" width="100%" height="500" ${more}></iframe>`

test('two embeds on a page each get the height of their own content, up and down', { tag: '@smoke' }, async ({
  page,
  baseURL,
  host,
}) => {
  await host.open(page, {
    body: `${frame('a', `${baseURL}embed/valg_storting/`)}${frame('b', `${baseURL}embed/bb_100/`)}<script src="${baseURL}embed.js" async></script>`,
  })
  const [a, b] = [framed(page, 'a'), framed(page, 'b')]
  const closed = await expectFitted(a)
  const beside = await expectFitted(b)
  await a.inside.getByText('Vis som tabell').click()
  await expect(a.inside.getByRole('rowheader', { name: '2021' })).toBeVisible()
  await expect.poll(() => heightOf(a.element)).toBeGreaterThan(closed + 100)
  await expectFitted(a)
  await a.inside.getByText('Vis som tabell').click()
  await expect.poll(() => heightOf(a.element)).toBe(closed)
  expect(await heightOf(b.element)).toBe(beside)
})

test('views of the registers are framed with their filters, and the made-up one says so before anything else', async ({
  page,
  baseURL,
  host,
}) => {
  await host.open(page, {
    body: `${frame('a', `${baseURL}embed/prosjekter/faser/?tema=3`)}${frame('b', `${baseURL}embed/eksempelregister/status/`)}<script src="${baseURL}embed.js" async></script>`,
  })
  const [a, b] = [framed(page, 'a'), framed(page, 'b')]
  await expect(a.inside.getByText(/prosjekter, regnet per .* · Tema: Hele tema 3/)).toBeVisible()
  await expect(a.inside.getByRole('img', { name: /Gjennomføre/ })).toBeVisible()
  await expect(
    b.inside.getByText('Oppdiktet eksempel: ingen prosjekter, beløp eller parter er virkelige.'),
  ).toBeVisible()
  await expectFitted(a)
  await expectFitted(b)
})

test('a message from a stranger changes nothing', async ({ page, baseURL, host }) => {
  await host.open(page, {
    body: `${frame('a', `${baseURL}embed/valg_storting/`)}<iframe id="stranger" title="Fremmed" src="${host.origin}/fremmed"></iframe><script src="${baseURL}embed.js" async></script>`,
  })
  const a = framed(page, 'a')
  const height = await expectFitted(a)
  await page.evaluate(() => {
    const told = { type: 'kg:embed-height', v: 1, id: 'valg_storting', height: 4321 }
    window.postMessage(told, '*')
    const stranger = document.querySelector<HTMLIFrameElement>('#stranger')?.contentWindow
    const script = stranger?.document.createElement('script')
    if (!stranger || !script) throw new Error('no stranger')
    script.textContent = `for (const told of [${JSON.stringify(told)}, 'x', null, 7]) parent.postMessage(told, '*')`
    stranger.document.body.append(script)
    for (const odd of [null, 'x', { type: 'kg:embed-ask' }, { type: 'kg:embed-height', v: 1, height: 'tall' }])
      document.querySelector<HTMLIFrameElement>('#a')?.contentWindow?.postMessage(odd, '*')
  })
  // Messages come in order: once ours has been answered, the others have been heard.
  await a.inside.getByText('Vis som tabell').click()
  await expectFitted(a)
  await a.inside.getByText('Vis som tabell').click()
  await expect.poll(() => heightOf(a.element)).toBe(height)
  expect(await heightOf(page.locator('#stranger'))).toBeLessThan(400)
  expect(await heightOf(a.element)).not.toBe(4321)
})

test.describe('where the script is stopped', () => {
  test.use({ allowedConsoleErrors: [/net::ERR_FAILED/] })

  test('the frame keeps its height, and the whole figure can be scrolled to', async ({ page, baseURL, host }) => {
    await page.route('**/embed.js', (route) => route.abort())
    await host.open(page, {
      body: `${frame('a', `${baseURL}embed/valg_storting/`)}<script src="${baseURL}embed.js" async></script>`,
    })
    const { element, inside } = framed(page, 'a')
    await expect(inside.getByRole('heading', { name: 'Asker stemmer mer enn landet' })).toBeVisible()
    const source = inside.getByText('Kilde: Valgdirektoratet')
    await source.scrollIntoViewIfNeeded()
    await expect(source).toBeInViewport()
    expect(await heightOf(element)).toBeLessThan(520)
  })
})

test.describe('in a sandbox', () => {
  // Without an origin of its own a frame may not have our files: it shows what came with the page.
  test.use({ allowedConsoleErrors: [/blocked by CORS policy|net::ERR_FAILED|sandboxed/] })

  for (const [name, allowed] of [
    ['where nothing is allowed', ''],
    ['without an origin of its own', 'allow-scripts allow-popups'],
  ] as const) {
    test(`${name} the whole figure can be read, and no other frame is moved`, async ({ page, baseURL, host }) => {
      const address = `${baseURL}embed/valg_storting/`
      await host.open(page, {
        body: `${frame('a', address, `sandbox="${allowed}"`)}${frame('b', address)}<script src="${baseURL}embed.js" async></script>`,
      })
      await expectFitted(framed(page, 'b'))
      const { element, inside } = framed(page, 'a')
      await expect(inside.getByRole('heading', { name: 'Asker stemmer mer enn landet' })).toBeVisible()
      const source = inside.getByText('Kilde: Valgdirektoratet')
      await source.scrollIntoViewIfNeeded()
      await expect(source).toBeInViewport()
      await inside.getByText('Vis som tabell').click()
      await expect(inside.getByRole('rowheader', { name: '2021' })).toBeVisible()
      expect(await heightOf(element)).toBeLessThan(520)
    })
  }
})

test('letters that come late, and letters twice as large, change the height; nothing is cut off', async ({
  page,
  baseURL,
  host,
}) => {
  let send = () => {}
  const late = new Promise<void>((resolve) => {
    send = resolve
  })
  await page.route('**/*.woff2', async (route) => {
    await late
    await route.continue()
  })
  // A page has not loaded before its frames have, letters and all.
  const opened = host.open(page, {
    body: `<div id="rom">${frame('a', `${baseURL}embed/valg_storting/`)}</div><script src="${baseURL}embed.js" async></script>`,
  })
  const a = framed(page, 'a')
  await a.inside.getByText('Vis som tabell').click()
  await expectFitted(a)
  send()
  await opened
  await a.inside.locator('html').evaluate(async () => {
    await document.fonts.ready
  })
  const before = await expectFitted(a)
  await page.locator('#rom').evaluate((room) => {
    room.style.zoom = '2'
  })
  // A zoomed page gives the frame half the room, in pixels that are twice as large.
  await expect.poll(() => a.inside.locator('html').evaluate(() => window.innerWidth)).toBeLessThan(720)
  await expectFitted(a)
  await expect.poll(() => a.element.evaluate((one) => one.clientHeight)).not.toBe(before)
  const sizes = await a.inside.locator('html').evaluate((html) => [html.scrollWidth, html.clientWidth])
  expect(sizes[0]).toBe(sizes[1])
})

test('the same height is not told twice', async ({ page, baseURL, host }) => {
  await page.addInitScript(() => {
    const told: unknown[] = []
    Object.assign(window, { told })
    window.addEventListener('message', ({ data }) => told.push(data?.height))
  })
  await host.open(page, { body: frame('a', `${baseURL}embed/valg_storting/`) })
  const { inside } = framed(page, 'a')
  await expect(inside.getByRole('button', { name: 'Utforsk tallene' })).toBeVisible()
  const heights = () => page.evaluate(() => (window as unknown as { told: (number | undefined)[] }).told)
  await expect.poll(heights).not.toEqual([])
  for (const _ of ['up', 'down']) {
    const before = (await heights()).length
    await inside.getByText('Vis som tabell').click()
    await expect.poll(async () => (await heights()).length).toBeGreaterThan(before)
  }
  const told = await heights()
  for (const [i, height] of told.entries()) {
    expect(Number.isInteger(height)).toBe(true)
    expect(height).not.toBe(told[i - 1])
  }
})

test('a page with a strict content policy is followed too, on a narrow phone', async ({ page, baseURL, host }) => {
  await page.setViewportSize({ width: 336, height: 700 })
  const own = new URL(baseURL ?? '').origin
  await host.open(page, {
    body: `${frame('a', `${baseURL}embed/valg_storting/`)}<script src="${baseURL}embed.js" async></script>`,
    headers: {
      'Content-Security-Policy': `default-src 'none'; frame-src ${own}; script-src ${own}; require-trusted-types-for 'script'`,
    },
  })
  const a = framed(page, 'a')
  await expectFitted(a)
  const sizes = await a.inside.locator('html').evaluate((html) => [html.scrollWidth, html.clientWidth])
  expect(sizes[0]).toBe(sizes[1])
  const smallest = await a.inside
    .locator('.kg-embed__drawing[data-width=narrow] text')
    .evaluateAll((texts) => Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize))))
  expect(smallest).toBeGreaterThanOrEqual(12)
})

test('a frame that is hidden at first has the right height when it is shown', async ({ page, baseURL, host }) => {
  await host.open(page, {
    body: `<div id="fane" hidden>${frame('a', `${baseURL}embed/valg_storting/`)}</div><script src="${baseURL}embed.js"></script>`,
  })
  await page.waitForLoadState('networkidle')
  await page.locator('#fane').evaluate((tab) => tab.removeAttribute('hidden'))
  await expectFitted(framed(page, 'a'))
})

test('the heavy parts come when somebody works with the figure, and not before', { tag: '@smoke' }, async ({
  page,
  visit,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await visit('embed/valg_storting/')
  await page.waitForLoadState('networkidle')
  expect(asked.filter((path) => /worker|EmbedApp|InteractiveChart/i.test(path))).toEqual([])
  await page.getByRole('button', { name: 'Utforsk tallene' }).press('Enter')
  const chart = page.getByRole('application')
  await expect(chart).toBeFocused()
  await page.keyboard.press('Home')
  await expect(chart.locator('[aria-live]')).toContainText('2009')
  await expect(page.locator('.kg-embed__built')).toHaveCount(0)
  // A sandbox may forbid downloads: the frame has none that could fail.
  await expect(page.getByText('Last ned')).toHaveCount(0)
  await expect(page.locator('[download]')).toHaveCount(0)
  await expectAccessible(page)
})

test('the address says what is shown; the source is always there', async ({ page, visit }) => {
  await visit('embed/valg_storting/?area=NO&time=2013..2021&title=0&controls=0&footnotes=0&border=0&theme=dark&lang=en')
  const table = page.locator('.kg-chart-figure > .kg-disclosure')
  await expect(page.locator('.kg-chart-figure__caption')).toContainText('Turnout in parliamentary elections')
  await expect(page.locator('.kg-chart-figure__caption')).toContainText('2013–2021')
  await expect(page.locator('.kg-source')).toContainText('Source: Valgdirektoratet')
  await expect(table).toBeHidden()
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark')
  await expect(page.locator('.kg-chart-figure__drawing > p').first()).toBeHidden()
  await expectAccessible(page)
})

test('what the address asks for and nobody has is said', async ({ page, visit }) => {
  await visit('embed/valg_storting/?area=NO~tull')
  await expect(page.getByText('Noe av det adressen ber om, kan ikke vises: tull.')).toBeVisible()
  await visit('embed/valg_storting/?tab=kake')
  await expect(page.getByText('Noe av det adressen ber om, kan ikke vises: tab=kake.')).toBeVisible()
  await expect(page.locator('.kg-embed__built')).toBeVisible()
})

test('figures that have changed since the page was built are drawn anew', async ({ page, visit }) => {
  await page.route('**/data/observations/valgresultat-deltakelse.csv', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: (await answer.text()).replaceAll('84.5', '99.5') })
  })
  await visit('embed/valg_storting/')
  await expect(page.locator('.kg-embed__built')).toHaveCount(0)
  await expect(page.getByText('Asker 99,5')).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('finding, unit, period, source, table and the way to the site can be read', { tag: '@smoke' }, async ({
    page,
    visit,
  }) => {
    await visit('embed/valg_storting/')
    await expect(page.getByRole('heading', { name: 'Asker stemmer mer enn landet' })).toBeVisible()
    await expect(page.locator('figcaption')).toContainText('prosent, Asker, Norge og 4 andre, 2009–2025')
    await expect(page.getByRole('img', { name: 'Asker stemmer mer enn landet' })).toBeVisible()
    await expect(page.getByText('Kilde: Valgdirektoratet')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Utforsk tallene' })).toHaveCount(0)
    await page.getByText('Vis som tabell').click()
    await expect(page.getByRole('rowheader', { name: '2021' })).toBeVisible()
    const way = await page.getByRole('link', { name: 'Kunnskapsgrunnlag' }).getAttribute('href')
    expect(way).toMatch(/\/indikator\/\?id=valg_storting$/)
  })
})

test('an embed describes itself, with a picture to share', { tag: '@smoke' }, async ({ page, visit, request }) => {
  await visit('embed/valg_storting/')
  const address = await page.locator('link[type="application/json+oembed"]').getAttribute('href')
  const described = await (await request.get(new URL(address ?? '', page.url()).href)).json()
  expect(described).toMatchObject({ type: 'rich', version: '1.0', provider_name: 'Kunnskapsgrunnlag' })
  expect(described.html).toMatch(/<iframe [^>]*title="Asker stemmer mer enn landet/)
  const picture = await request.get(new URL(described.thumbnail_url, page.url()).href)
  const bytes = await picture.body()
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 628])
})

test('an embed may be framed, the site itself may not', async ({ request }) => {
  const policyOf = async (path: string) => (await request.get(path)).headers()['content-security-policy']
  expect(await policyOf('embed/valg_storting/')).toContain('frame-ancestors *')
  expect(await policyOf('indikator/')).toContain("frame-ancestors 'none'")
})

test('the built page has no fault that axe can find, and asks nobody else', async ({ page, visit }) => {
  await visit('embed/pop_total/')
  await expect(page.locator('.kg-embed__built')).toBeVisible()
  await expectAccessible(page)
})
