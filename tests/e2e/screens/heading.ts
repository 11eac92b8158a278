import type { Locator, Page } from 'playwright/test'

/** Returns the main heading with this name, which shows that its screen is in view. */
export const heading = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name, exact: true })
