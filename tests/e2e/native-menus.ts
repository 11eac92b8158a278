import type { ElectronApplication } from 'playwright/test'

/** Returns the labels of the menus that were shown while `act` was done. Each menu is answered with the item called `chosen`, or closed. */
export async function withMenuAnswered(
  app: ElectronApplication,
  chosen: string | null,
  act: () => Promise<void>,
): Promise<string[][]> {
  await app.evaluate(({ Menu }, label) => {
    const shown: string[][] = []
    const { popup } = Menu.prototype
    Object.assign(globalThis, { shownMenus: shown, popupOfSystem: popup })
    Menu.prototype.popup = function answered(options) {
      shown.push(this.items.map(item => item.label).filter(text => text !== ''))
      this.items.find(item => item.label === label)?.click()
      options?.callback?.()
    }
  }, chosen)
  try {
    await act()
    return await app.evaluate(() => (globalThis as unknown as { shownMenus: string[][] }).shownMenus)
  } finally {
    await app.evaluate(({ Menu }) => {
      Menu.prototype.popup = (globalThis as unknown as { popupOfSystem: typeof Menu.prototype.popup }).popupOfSystem
    })
  }
}

/** Presses an item of the menu bar, named by its menu and its label. */
export const pressInMenuBar = (app: ElectronApplication, menu: string, label: string): Promise<void> =>
  app.evaluate(
    ({ Menu }, [top, wanted]) => {
      const items = Menu.getApplicationMenu()?.items.find(item => item.label === top)?.submenu?.items
      const item = items?.find(one => one.label === wanted)
      if (!item) throw new Error(`the menu ${top} has no ${wanted}`)
      item.click()
    },
    [menu, label] as const,
  )
