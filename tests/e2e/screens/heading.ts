import type { Locator, Page } from 'playwright/test'

/** The heading that says which screen is shown. */
export const heading = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name, exact: true })
