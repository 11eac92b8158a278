import { expect, type Locator, type Page } from 'playwright/test'

/** The command palette, which finds places and commands by name. */
export class Palette {
  readonly dialog: Locator
  readonly field: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Sök eller skriv kommando' })
    this.field = this.dialog.getByRole('combobox', { name: 'Sök eller skriv kommando' })
  }

  async open(): Promise<void> {
    await expect(this.page.getByRole('button', { name: /^Logga/ }).first()).toBeVisible()
    await this.page.keyboard.press('Control+k')
    await expect(this.field).toBeFocused()
  }

  offer = (name: string | RegExp): Locator => this.dialog.getByRole('option', { name })
  /** Opens the choices of what can be made of the typed text. */
  makeOf = (): Promise<void> => this.offer(/^Skapa av /).click()
  group = (heading: string): Locator => this.dialog.getByRole('group', { name: heading })

  /** Types a text, waits until Enter would choose the wanted offer, and presses Enter. */
  async choose(text: string, name: string | RegExp): Promise<void> {
    await this.open()
    await this.page.keyboard.type(text)
    await expect(this.offer(name).first()).toHaveAttribute('data-highlighted', '')
    await this.page.keyboard.press('Enter')
    await expect(this.dialog).toBeHidden()
  }
}
