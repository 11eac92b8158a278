import { type ElectronApplication, expect, type Page } from 'playwright/test'
import { objections } from './axe'
import { messagesShown, recordMessages } from './dialogs'
import { pressInMenuBar, withMenuAnswered } from './native-menus'
import { askFromPage } from './office-bridge'
import { List, press } from './screens/list'
import { Palette } from './screens/palette'
import { test } from './test'

const meeting = 'Skogen i EU'

const onClipboard = (app: ElectronApplication) =>
  app.evaluate(async ({ clipboard }) => {
    // The older Electron of some laptops has another clipboard.
    const older = clipboard as unknown as { readonly readHTML?: () => string }
    const text = await clipboard.readText()
    if (older.readHTML) return { text, html: older.readHTML() }
    const [item] = await clipboard.read()
    const html = await item?.getType('text/html')
    return { text, html: html ? await html.text() : '' }
  })

const rowCalled = (page: Page, text: string) => new List(page).rows.filter({ hasText: text }).first()

test('Ctrl+C copies the active row, and the ticked ones, as text and as a table', async ({ app, demoPage: page }) => {
  const list = new List(page)
  await rowCalled(page, meeting).locator('[data-column="2"]').click()
  await press(page, 'Control+c')
  await expect(list.notice(/^1 rad kopierad\. .*Sekretessmarkerade uppgifter kopieras aldrig\.$/)).toBeVisible()
  const { text, html } = await onClipboard(app)
  const [head, row, ...rest] = text.trimEnd().split(/\r?\n/)
  expect(head?.split('\t').slice(0, 3)).toEqual(['Datum', 'Typ', 'Rubrik'])
  expect(row).toContain(meeting)
  expect(rest).toEqual([])
  expect(html).toMatch(/<table[\s\S]*<th[^>]*>Rubrik<\/th>[\s\S]*Skogen i EU[\s\S]*<\/table>/)

  await press(page, 'Home', 'ArrowDown', 'x', 'ArrowDown', 'x')
  await list.selection.getByRole('button', { name: /^Kopiera/ }).click()
  await expect(list.notice(/^2 rader kopierade/)).toBeVisible()
  expect((await onClipboard(app)).text.trimEnd().split(/\r?\n/)).toHaveLength(3)
})

test('the menu of a row opens by the pointer and by Shift+F10, and does what it says', async ({
  app,
  demoPage: page,
}) => {
  const list = new List(page)
  const row = rowCalled(page, meeting)
  const kind = await row.locator('[data-column="1"]').innerText()
  const [menu] = await withMenuAnswered(app, `Visa bara ${kind}`, async () => {
    await row.locator('[data-column="1"]').click({ button: 'right' })
    await expect(page.getByRole('list', { name: 'Filter', exact: true })).toContainText(kind)
  })
  expect(menu).toEqual([
    'Öppna',
    'Visa i läsrutan',
    'Ändra',
    'Skapa underlag…',
    'Kopiera raden',
    'Skriv ut kontakten…',
    `Visa bara ${kind}`,
    'Lägg i papperskorgen',
  ])

  await list.grid.focus()
  await withMenuAnswered(app, 'Visa i läsrutan', async () => {
    await press(page, 'Shift+F10')
    await expect(list.pane).toBeVisible()
  })
  await press(page, 'Escape')
})

test('the menu of a ticked row is for all ticked rows', async ({ app, demoPage: page }) => {
  const list = new List(page)
  await list.grid.focus()
  await press(page, 'Home', 'ArrowDown', 'x', 'ArrowDown', 'x')
  const [several] = await withMenuAnswered(app, 'Kopiera 2 rader', async () => {
    await list.rows.first().locator('[data-column="2"]').click({ button: 'right' })
    await expect(list.notice(/^2 rader kopierade/)).toBeVisible()
  })
  expect(several).toEqual(['Ändra fält…', 'Kopiera 2 rader', 'Lägg 2 rader i papperskorgen'])
})

test('a menu that is closed without a choice does nothing', async ({ app, demoPage: page }) => {
  const row = rowCalled(page, meeting)
  const [menu] = await withMenuAnswered(app, null, async () => {
    await row.locator('[data-column="2"]').click({ button: 'right' })
    await page.waitForTimeout(500)
  })
  expect(menu).toContain('Öppna')
  await expect(page.getByRole('heading', { level: 1, name: 'Logg' })).toBeVisible()
  await expect(row).toBeVisible()
})

test('a field has a menu for its text', async ({ app, demoPage: page }) => {
  const field = page.getByRole('searchbox', { name: 'Filtrera listan' })
  const menus = await withMenuAnswered(app, null, async () => {
    await field.click({ button: 'right' })
    await page.waitForTimeout(500)
  })
  expect(menus).toEqual([['Klipp ut', 'Kopiera', 'Klistra in', 'Markera allt']])
})

test('Ctrl+F finds text on a record, goes from hit to hit, and Escape closes it', async ({ demoPage: page }) => {
  await new Palette(page).choose('Mallberg', /Göte Mallberg/)
  await expect(page.getByRole('heading', { level: 1, name: /Mallberg/ })).toBeVisible()
  await press(page, 'Control+f')
  const bar = page.getByRole('search', { name: 'Sök på sidan' })
  const field = bar.getByRole('textbox', { name: 'Sök på sidan' })
  await expect(field).toBeFocused()
  await page.keyboard.type('mallberg')
  await expect(bar.getByRole('status')).toHaveText(/^1 av \d+$/)
  expect(await page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(0)
  expect(await objections(page), 'find in page').toEqual([])
  await page.keyboard.press('Shift+Enter')
  await expect(bar.getByRole('status')).toHaveText(/^(\d+) av \1$/)
  await page.keyboard.type('zzz')
  await expect(bar.getByRole('status')).toHaveText('Inga träffar')
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
})

test('an address leads to the system’s program, and a web address is asked about first', async ({
  app,
  demoPage: page,
}) => {
  await recordMessages(app)
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { openedOutside: opened, openOfSystem: shell.openExternal })
    shell.openExternal = async address => void opened.push(address)
  })
  const opened = () => app.evaluate(() => (globalThis as unknown as { openedOutside: string[] }).openedOutside)
  try {
    const way = { kind: 'email', address: 'gote@example.org', source: null } as const
    const change = { kind: 'person', id: 'demo-c07', changes: { contactWays: { add: [way] } } } as const
    expect(await askFromPage(page, 'record:change', change)).toMatchObject({ ok: true })
    await new Palette(page).choose('Mallberg', /Göte Mallberg/)
    await page.getByRole('link', { name: 'gote@example.org' }).click()
    await expect.poll(opened).toEqual(['mailto:gote@example.org'])

    // The recorded dialog answers with its first button, which is to stay.
    const written = 'https://example.org/sida'
    expect(await askFromPage(page, 'link:open', { written })).toEqual({ ok: true, value: { outcome: 'left' } })
    expect(await messagesShown(app)).toEqual(['Öppna example.org i webbläsaren?'])
    for (const nowhere of ['file:///etc/passwd', 'javascript:alert(1)', 'https://a.se@example.org/'])
      expect(await askFromPage(page, 'link:open', { written: nowhere })).toMatchObject({
        ok: true,
        value: { outcome: 'not-a-link' },
      })
    expect(await opened()).toEqual(['mailto:gote@example.org'])
  } finally {
    await app.evaluate(({ shell }) => {
      const { openOfSystem } = globalThis as unknown as { openOfSystem: typeof shell.openExternal }
      shell.openExternal = openOfSystem
    })
  }
})

test('the menu bar has the window’s commands with their keys, help and what Talan is', async ({
  app,
  demoPage: page,
}) => {
  await pressInMenuBar(app, 'Hjälp', 'Kortkommandon')
  await expect(page.getByRole('dialog', { name: 'Kortkommandon' })).toBeVisible()
  await page.keyboard.press('Escape')
  await pressInMenuBar(app, 'Hjälp', 'Användarguiden')
  const guide = page.getByRole('dialog', { name: 'Användarguiden' })
  await guide.getByRole('searchbox', { name: 'Sök i guiden' }).fill('radens meny')
  await expect(guide.getByRole('status')).toHaveText(/^[1-9]\d* avsnitt$/)
  await expect(guide.getByRole('navigation').getByRole('button', { name: 'Listorna' })).toBeVisible()
  expect(await objections(page), 'the guide').toEqual([])
  await page.keyboard.press('Escape')
  await expect(guide).toHaveCount(0)
  await pressInMenuBar(app, 'Visa', 'Sök eller skriv kommando…')
  await expect(new Palette(page).field).toBeFocused()
  await page.keyboard.press('Escape')
  await recordMessages(app)
  await pressInMenuBar(app, 'Hjälp', 'Om Talan')
  await expect.poll(() => messagesShown(app)).toEqual([expect.stringMatching(/^Talan \d/)])
  const keys = await app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) =>
      (submenu?.items ?? []).flatMap(({ label, accelerator }) => (accelerator ? [`${label} ${accelerator}`] : [])),
    ),
  )
  expect(keys).toEqual(
    expect.arrayContaining(['Logga kontakt… CommandOrControl+L', 'Bakåt Alt+Left', 'Kortkommandon F1']),
  )
})
