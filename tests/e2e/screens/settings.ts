import { expect, type Locator, type Page } from 'playwright/test'

/** The settings screen: language, open office and demo office. */
export class Settings {
  readonly file: Locator
  readonly alert: Locator

  constructor(readonly page: Page) {
    this.file = page.getByRole('definition').first()
    this.alert = page.getByRole('alert')
  }

  /** Opens the settings. Works on every screen and in both languages. */
  async open(): Promise<void> {
    await this.press(/^(Inställningar|Settings)$/)
    await expect(this.page.getByRole('heading', { name: /^(Inställningar|Settings)$/ })).toBeVisible()
  }

  async chooseLanguage(language: 'Svenska' | 'English'): Promise<void> {
    const choice = this.page.getByRole('radio', { name: language, exact: true })
    await choice.focus()
    await this.page.keyboard.press('Space')
    await expect(choice).toBeChecked()
  }

  openAnotherOffice = (): Promise<void> => this.press('Öppna en annan…')
  createOffice = (): Promise<void> => this.press('Skapa ny…')
  loadDemo = (): Promise<void> => this.press('Ladda exempeldata')
  removeDemo = (): Promise<void> => this.press('Ta bort exempeldata')

  private async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).focus()
    await this.page.keyboard.press('Enter')
  }
}
