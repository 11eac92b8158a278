import { expect } from 'playwright/test'
import { logTheMeeting, meeting } from './journey'
import { askFromPage } from './office-bridge'
import { heading } from './screens/heading'
import { Log } from './screens/log'
import { Palette } from './screens/palette'
import { test } from './test'

test('a deleted meeting is in the trash with the name of who deleted it, and Enter restores it', async ({
  demoPage: page,
}) => {
  const log = new Log(page)
  await askFromPage(page, 'record:remove', { kind: 'interaction', id: 'demo-i14' })
  await new Palette(page).choose('papperskorg', /^Papperskorg/)
  await expect(heading(page, 'Papperskorg')).toBeVisible()
  const list = page.getByRole('region', { name: 'Borttaget, senaste först' })
  const line = list.getByRole('listitem').filter({ hasText: 'Kontakt' }).first()
  await expect(line).toContainText('Borttaget av')
  const before = await list.getByRole('listitem').count()
  await page.keyboard.press('ArrowDown')
  await expect(list.getByRole('button').first()).toBeFocused()
  await line.getByRole('button', { name: /^Återställ / }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Återställt: /)).toBeVisible()
  await expect.poll(() => list.getByRole('listitem').count()).toBeLessThan(before)
  await log.open()
  await expect(log.count).toHaveText('46 kontakter')
})

test('the history shows each action in words, and Enter undoes one', async ({ demoPage: page }) => {
  const log = new Log(page)
  await logTheMeeting(page)
  await new Palette(page).choose('historik', /^Historik/)
  await expect(heading(page, 'Historik')).toBeVisible()
  const list = page.getByRole('region', { name: 'Ändringar, senaste först' })
  const first = list.getByRole('listitem').first()
  await expect(first).toContainText(`loggade kontakten ”${meeting.headline}”`)
  await page.keyboard.press('ArrowDown')
  await expect(first.getByRole('button', { name: /^Ångra/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(first).toContainText('tog bort')
  await log.open()
  await expect(log.count).toHaveText('46 kontakter')
  await page.keyboard.press('Control+z')
  await expect(log.count).toHaveText('47 kontakter')
})

test('an empty trash says so, and a long history is read page by page', async ({ page }) => {
  await new Palette(page).choose('papperskorg', /^Papperskorg/)
  await expect(page.getByText('Papperskorgen är tom.')).toBeVisible()
  // The history lists the beginning of the office, but does not offer to undo it.
  await new Palette(page).choose('historik', /^Historik/)
  const list = page.getByRole('region', { name: 'Ändringar, senaste först' })
  await expect(list.getByRole('listitem')).toContainText('Kontorsdatabasens början')
  await expect(list.getByRole('listitem')).toContainText('Kontorsdatabasen fick det som följer med Talan')
  await expect(list.getByRole('listitem')).not.toContainText('lade upp skedet')
  await page.keyboard.press('ArrowDown')
  await expect(list.getByText('Kontorsdatabasens början')).toBeFocused()
  await expect(list.getByRole('button', { name: /^Ångra/ })).toHaveCount(0)
  const log = new Log(page)
  await log.open()
  await log.loadDemo()
  await new Palette(page).choose('historik', /^Historik/)
  await expect(list.getByRole('listitem').first()).toBeVisible()
  await page.getByRole('button', { name: 'Visa äldre' }).click()
  await expect(list.getByRole('listitem').first()).toContainText(/och \d+ till/)
})
