import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { barriers, objections, showStill } from './axe'
import { putDemoOffice } from './demo-office'
import { openDialogAnswers, saveDialogAnswers } from './dialogs'
import { answeredFromPage } from './office-bridge'
import { aProfile, removeProfile, startApp } from './running-app'
import { Home } from './screens/home'
import { Palette } from './screens/palette'
import { QuickLog } from './screens/quick-log'
import { Settings } from './screens/settings'
import { test as single } from './test'
import { sharingButton, test } from './two-windows'

const joinDialog = { name: 'Anslut till ett kontor' } as const

single(
  'an office is shared in the settings, and a second laptop joins it on its first screen with the code',
  async ({ start, profile, folder }) => {
    single.setTimeout(240_000)
    putDemoOffice(profile)
    const { app, page } = await start()
    await expect(page.getByText('Sparat på den här datorn')).toBeVisible()
    await new Settings(page).open()
    const part = page.getByRole('region', { name: 'Dela kontoret' })
    await openDialogAnswers(app, folder)
    await part.getByRole('button', { name: 'Välj mapp och dela…' }).click()
    const code = (await part.getByText(/^TALAN-/).innerText()).trim()
    await expect(sharingButton(page, /^Delat, ingen annan än/)).toBeVisible()
    expect(await objections(page), 'a code').toEqual([])

    const fresh = aProfile()
    const second = await startApp(fresh)
    try {
      await second.page.getByRole('button', { name: 'Anslut till ett kontor…' }).click()
      const dialog = second.page.getByRole('dialog', joinDialog)
      await dialog.getByRole('button', { name: 'Anslut…' }).click()
      await expect(dialog.getByText('Välj mappen först.')).toBeVisible()
      await expect(dialog.getByText('Skriv koden.')).toBeVisible()
      const wrong = mkdtempSync(join(tmpdir(), 'talan-tom-'))
      await openDialogAnswers(second.app, wrong)
      await saveDialogAnswers(second.app, join(fresh, 'delat.talan'))
      await dialog.getByRole('button', { name: 'Välj mapp…' }).click()
      await dialog.getByLabel('Kod').fill(code)
      await dialog.getByRole('button', { name: 'Anslut…' }).click()
      await expect(dialog.getByRole('alert')).toBeVisible()
      rmSync(wrong, { recursive: true, force: true })
      await showStill(second.page)
      expect(await objections(second.page), 'joining').toEqual([])
      await openDialogAnswers(second.app, folder)
      await dialog.getByRole('button', { name: 'Välj en annan mapp…' }).click()
      await expect(dialog.getByText(folder)).toBeVisible()
      // As it was heard on the telephone.
      await dialog.getByLabel('Kod').fill(code.toLowerCase().replaceAll('-', ' '))
      await second.page.keyboard.press('Enter')
      await expect(second.page.getByText(/^Kontoret finns i .*delat\.talan\./)).toBeVisible({ timeout: 60_000 })
      await second.page.keyboard.press('Control+2')
      await expect(second.page.getByText('46 kontakter', { exact: true })).toBeVisible()
      await expect(sharingButton(second.page, /väntar på att släppas in/)).toBeVisible()
      await part.getByRole('button', { name: 'Utväxla nu' }).click()
      await expect(part.getByRole('list', { name: 'Datorer som delar kontoret' }).getByRole('listitem')).toHaveCount(2)
      await answeredFromPage(second.page, 'sharing:exchange', {})
      await expect(sharingButton(second.page, /^Delat med 1 · allt utväxlat \d\d\.\d\d/)).toBeVisible()
    } finally {
      await second.quit().catch(() => undefined)
      removeProfile(fresh)
    }
  },
)

test('the words in the top bar open who takes part, and a computer is shut out there after a question in its place', {
  tag: '@long',
}, async ({ pair }) => {
  test.setTimeout(240_000)
  const { alva, bo } = pair
  const { page } = alva
  await page.bringToFront()
  await sharingButton(page, /^Delat med 1/).click()
  const details = page.getByRole('dialog', { name: 'Dela kontoret' })
  await expect(details.getByText('Allt du har skrivit är skickat.')).toBeVisible()
  await expect(details.getByText('den här datorn')).toBeVisible()
  await showStill(page)
  expect(await barriers(page), 'details of sharing').toEqual([])
  await details.getByRole('button', { name: /^Stäng ute / }).focus()
  await page.keyboard.press('Enter')
  await expect(details.getByText(/Det den har läst förblir läst/)).toBeVisible()
  await expect(details.getByRole('button', { name: 'Avbryt' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(details.getByRole('button', { name: /^Stäng ute / })).toBeFocused()
  await page.keyboard.press('Enter')
  await details.getByRole('button', { name: 'Stäng ute', exact: true }).click()
  await expect(details.getByText('utestängd')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(details).toBeHidden()
  await answeredFromPage(bo.page, 'sharing:exchange', {})
  await expect(sharingButton(bo.page, /den här datorn är utestängd/)).toBeVisible()
  // Its work goes on all the same.
  await answeredFromPage(bo.page, 'interaction:edit', { id: 'demo-i14', changes: { headline: 'Mitt eget' } })
})

test('the first screen says what a colleague has done, and the quick-log how fresh it is', { tag: '@long' }, async ({
  pair,
}) => {
  test.setTimeout(240_000)
  const { alva, bo } = pair
  await answeredFromPage(alva.page, 'interaction:edit', {
    id: 'demo-i14',
    changes: { headline: 'Nytt namn på mötet' },
  })
  await pair.exchange()
  const { page } = bo
  await page.bringToFront()
  const home = new Home(page)
  await home.open()
  const news = page.getByRole('region', { name: /^Nytt sedan/ })
  await expect(news.getByRole('region', { name: 'Alva Teststråle' })).toContainText('Nytt namn på mötet')
  await expect(news).toContainText('ändrade rubriken i kontakten')
  await showStill(page)
  expect(await barriers(page), 'news').toEqual([])
  await expect(page.getByRole('region', { name: 'Kontorsdatabasen' })).toContainText(/Kollegornas data.*Alva/)
  await news.getByRole('button', { name: 'Markera som sett' }).click()
  await expect(news).toBeHidden()

  const quickLog = new QuickLog(page)
  await quickLog.open()
  await quickLog.choosePerson('Mallberg', 'Mallberg')
  await expect(quickLog.dialog.getByText(/^Så färskt är det kollegorna har loggat här: .*Alva/)).toBeVisible()
})

test('a folder that is away is said in words, work goes on, and what waited is sent when it is back', {
  tag: '@long',
}, async ({ pair }) => {
  test.setTimeout(240_000)
  const { alva, bo } = pair
  pair.cut()
  await answeredFromPage(alva.page, 'interaction:edit', {
    id: 'demo-i14',
    changes: { headline: 'Skrivet utan nät' },
  })
  await answeredFromPage(alva.page, 'sharing:exchange', {})
  await expect(sharingButton(alva.page, /^Delat med 1 · ingen kontakt med mappen sedan \d\d\.\d\d/)).toBeVisible()
  await sharingButton(alva.page, /ingen kontakt med mappen/).click()
  const details = alva.page.getByRole('dialog', { name: 'Dela kontoret' })
  await expect(details.getByRole('alert')).toBeVisible()
  await expect(details.getByText(/^1 ändring väntar på att skickas/)).toBeVisible()
  pair.mend()
  await details.getByRole('button', { name: 'Utväxla nu' }).click()
  await expect(sharingButton(alva.page, /allt utväxlat/)).toBeVisible()
  await answeredFromPage(bo.page, 'sharing:exchange', {})
  await new Palette(bo.page).choose('Skrivet utan', /Skrivet utan nät/)
  await expect(bo.page.getByRole('heading', { level: 1 })).toHaveText('Skrivet utan nät')
})
