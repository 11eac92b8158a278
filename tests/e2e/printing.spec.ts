import { type ElectronApplication, expect } from 'playwright/test'
import { pressInMenuBar } from './native-menus'
import { askFromPage } from './office-bridge'
import { List, press } from './screens/list'
import { test } from './test'

/** A page that the system's dialog for printing was opened for. */
type Asked = { readonly title: string; readonly isLandscape: boolean }

/** Has the system's dialog for printing answer at once, and returns the pages it was opened for while `act` was done. */
async function withPrinter(
  app: ElectronApplication,
  [isPrinted, reason]: readonly [boolean, string],
  act: (asked: () => Promise<readonly Asked[]>) => Promise<void>,
): Promise<void> {
  await app.evaluate(
    ({ webContents }, [isDone, said]) => {
      const all = Object.getPrototypeOf(webContents.getAllWebContents()[0]) as Electron.WebContents
      const asked: { title: string; isLandscape: boolean }[] = []
      Object.assign(globalThis, { askedPrints: asked, printOfSystem: all.print })
      all.print = function answered(options, callback) {
        asked.push({ title: this.getTitle(), isLandscape: options?.landscape === true })
        callback?.(isDone, said)
      }
    },
    [isPrinted, reason] as const,
  )
  try {
    await act(() => app.evaluate(() => (globalThis as unknown as { askedPrints: Asked[] }).askedPrints))
  } finally {
    await app.evaluate(({ webContents }) => {
      const all = Object.getPrototypeOf(webContents.getAllWebContents()[0]) as Electron.WebContents
      all.print = (globalThis as unknown as { printOfSystem: Electron.WebContents['print'] }).printOfSystem
    })
  }
}

const given = 'Utskriften är skickad till skrivaren.'

test('Ctrl+P prints the list, the interaction or the briefing in view', async ({ app, demoPage: page }) => {
  const list = new List(page)
  await withPrinter(app, [true, ''], async asked => {
    await list.grid.focus()
    await press(page, 'Control+p')
    await expect.poll(asked).toEqual([{ title: 'Kontakter', isLandscape: true }])
    await expect(list.notice(given)).toBeVisible()

    await list.rows.filter({ hasText: 'Skogen i EU' }).first().locator('[data-column="2"]').dblclick()
    await expect(page.getByRole('heading', { level: 1, name: /Skogen i EU/ })).toBeVisible()
    await press(page, 'Control+p')
    await expect
      .poll(async () => (await asked()).slice(1))
      .toEqual([{ title: expect.stringContaining('Skogen i EU'), isLandscape: false }])

    await press(page, 'Control+d')
    await press(page, 'Control+Enter')
    await expect(page.getByRole('button', { name: 'Spara som PDF' })).toBeVisible()
    await press(page, 'Control+p')
    await expect.poll(async () => (await asked()).length).toBe(3)
    expect((await asked())[2]).toMatchObject({ title: expect.stringContaining('Skogen i EU'), isLandscape: false })
  })
})

test('the menu bar prints too, and a closed dialog says nothing', async ({ app, demoPage: page }) => {
  const list = new List(page)
  await list.grid.focus()
  await withPrinter(app, [false, 'Print job canceled'], async asked => {
    await pressInMenuBar(app, 'Arkiv', 'Skriv ut…')
    await expect.poll(async () => (await asked()).length).toBe(1)
    await page.waitForTimeout(300)
    await expect(list.notice(/Utskriften|skrivare/)).toHaveCount(0)
  })
})

test('a print that no printer takes is told of', async ({ app, demoPage: page }) => {
  const list = new List(page)
  await list.grid.focus()
  await withPrinter(app, [false, 'Print job failed'], async () => {
    await press(page, 'Control+p')
    await expect(list.notice(/Ingen skrivare tog emot utskriften.*Inget är ändrat\./)).toBeVisible()
  })
})

test('a secrecy-marked interaction is refused before any dialog', async ({ app, demoPage: page }) => {
  const id = 'demo-i05'
  const secrecy = { provision: 'OSL 15 kap. 1 §', markedOn: '2026-11-20', authority: 'Region Norrbotten' }
  expect(await askFromPage(page, 'interaction:edit', { id, changes: { secrecy } })).toMatchObject({ ok: true })
  await withPrinter(app, [true, ''], async asked => {
    expect(await askFromPage(page, 'paper:print', { of: 'interaction', id })).toMatchObject({
      ok: false,
      refusal: { code: 'print-of-masked' },
    })
    expect(await asked()).toEqual([])
  })
})
