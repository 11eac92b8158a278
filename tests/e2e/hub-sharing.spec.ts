import { join } from 'node:path'
import { expect, type Locator, type Page } from 'playwright/test'
import { aHubOfDemo, type HubOfTest } from './a-hub'
import { barriers, objections, showStill } from './axe'
import { putDemoOffice } from './demo-office'
import { openDialogAnswers, saveDialogAnswers } from './dialogs'
import { answeredFromPage } from './office-bridge'
import { aProfile, type RunningApp, removeProfile, startApp } from './running-app'
import { Clashes } from './screens/clashes'
import { Settings } from './screens/settings'
import { test as base } from './test'
import { reload, sharingButton, sitDown } from './two-windows'

const test = base.extend<{ readonly hub: HubOfTest }>({
  hub: async ({ folder }, use) => {
    const hub = await aHubOfDemo(folder)
    await use(hub)
    await hub.server.remove()
  },
})

const byHub = 'Genom en gemensam databas (hubb)'

/** Types how somebody signs in at the hub, and chooses its certificate. */
async function fillIn(
  form: Locator,
  { app }: RunningApp,
  hub: HubOfTest,
  user: string,
  password: string,
): Promise<void> {
  await form.getByLabel('Användarnamn').fill(user)
  await form.getByLabel('Lösenord').fill(password)
  await openDialogAnswers(app, hub.server.certificate)
  await form.getByRole('button', { name: 'Välj hubbens certifikat…' }).click()
  await expect(form.getByText('server.crt')).toBeVisible()
}

/** Everything that the page holds: its text, its fields, and what it keeps. */
const heldBy = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll('input')].map(({ value }) => value),
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    ].join(),
  )

test('an office is shared by a hub in the settings, a wrong password is a sentence, and the right one is kept out of the page', async ({
  start,
  profile,
  hub,
}) => {
  test.setTimeout(120_000)
  putDemoOffice(profile)
  const password = hub.person('alva', 'admin')
  const alva = await start()
  const { page } = alva
  await new Settings(page).open()
  const part = page.getByRole('region', { name: 'Dela kontoret' })
  await part.getByRole('radio', { name: byHub }).check()
  await part.getByRole('button', { name: 'Dela genom hubben' }).click()
  for (const missing of ['Skriv adressen till hubben.', 'Skriv användarnamnet.', 'Skriv lösenordet.'])
    await expect(part.getByText(missing)).toBeVisible()
  await part.getByLabel('Adress', { exact: true }).fill(hub.address)
  await fillIn(part, alva, hub, 'alva', 'inte lösenordet')
  await showStill(page)
  expect(await objections(page), 'signing in at a hub').toEqual([])
  await part.getByRole('button', { name: 'Dela genom hubben' }).click()
  await expect(part.getByRole('alert')).toContainText('känner inte igen namnet eller lösenordet')
  await expect(part.getByRole('alert')).not.toContainText('inte lösenordet')
  await part.getByLabel('Lösenord').fill(password)
  await part.getByRole('button', { name: 'Dela genom hubben' }).click()
  await expect(sharingButton(page, /^Delat, ingen annan än · allt utväxlat \d\d\.\d\d/)).toBeVisible()
  await expect(part.getByText(`Genom hubben ${hub.address}, som alva.`)).toBeVisible()
  await expect(part.getByText(/^postgresql:.*\?office=/)).toBeVisible()
  expect(await heldBy(page)).not.toContain(password)
  await showStill(page)
  expect(await barriers(page), 'shared by a hub').toEqual([])
})

const meeting = { id: 'demo-i14', headline: 'Restidsunderlag för etappen Skellefteå–Luleå' } as const
const read = ({ page }: RunningApp) => answeredFromPage(page, 'interaction:read', { id: meeting.id })
const note = ({ page }: RunningApp, text: string) =>
  answeredFromPage(page, 'interaction:edit', { id: meeting.id, changes: { note: text } })

test('two windows by a hub: a second joins with the address, both write while the database is away, and one settles for both', {
  tag: '@long',
}, async ({ start, profile, hub }) => {
  test.setTimeout(240_000)
  putDemoOffice(profile)
  const alva = await start()
  await sitDown(alva.page, 'Alva Teststråle')
  await openDialogAnswers(alva.app, hub.server.certificate)
  await answeredFromPage(alva.page, 'sharing:choose-certificate', {})
  const typed = { address: hub.address, user: 'alva', password: hub.person('alva', 'admin'), hasCertificate: true }
  expect(await answeredFromPage(alva.page, 'sharing:share-at-hub', typed)).toEqual({ isCopied: true })
  const state = await answeredFromPage(alva.page, 'sharing:state', {})
  if (!state.isShared || state.place.is !== 'hub') throw new Error('it is shared by a hub')

  const bo = await startApp(aProfile())
  try {
    const { page } = bo
    await page.getByRole('button', { name: 'Anslut till ett kontor…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Anslut till ett kontor' })
    await dialog.getByRole('radio', { name: byHub }).check()
    await dialog.getByLabel('Adress', { exact: true }).fill(hub.address)
    await fillIn(dialog, bo, hub, 'bo', hub.person('bo', 'editor'))
    await dialog.getByRole('button', { name: 'Anslut…' }).click()
    await expect(dialog.getByText(/^Adressen saknar kontorets kod/)).toBeVisible()
    await showStill(page)
    expect(await objections(page), 'joining at a hub').toEqual([])
    await dialog.getByLabel('Adress', { exact: true }).fill(state.place.address)
    await saveDialogAnswers(bo.app, join(bo.profile, 'delat.talan'))
    await dialog.getByRole('button', { name: 'Anslut…' }).click()
    await expect(page.getByText(/^Kontoret finns i .*delat\.talan/)).toBeVisible({ timeout: 60_000 })
    await sitDown(page, 'Bo Provberg')
    await answeredFromPage(page, 'sharing:exchange', {})
    await answeredFromPage(alva.page, 'sharing:exchange', {})

    await hub.server.stop('at once')
    await note(alva, 'Alvas text utan nät.')
    await note(bo, 'Bos text utan nät.')
    for (const one of [alva, bo]) {
      await answeredFromPage(one.page, 'sharing:exchange', {})
      await expect(sharingButton(one.page, /ingen kontakt med databasen sedan \d\d\.\d\d/)).toBeVisible()
    }
    await hub.server.start()
    for (const one of [alva, bo, alva, bo]) await answeredFromPage(one.page, 'sharing:exchange', {})
    for (const one of [alva, bo]) {
      await one.page.bringToFront()
      await reload(one.page)
      const clashes = new Clashes(one.page)
      await clashes.open()
      for (const text of ['Alvas text utan nät.', 'Bos text utan nät.'])
        await expect(clashes.field('Anteckning').getByText(text).first()).toBeVisible()
    }
    const clashes = new Clashes(bo.page)
    await clashes.button('Anteckning', /^Behåll min/).click()
    await expect(clashes.nothing).toBeVisible()
    for (const one of [bo, alva, bo]) await answeredFromPage(one.page, 'sharing:exchange', {})
    await expect(new Clashes(alva.page).nothing).toBeVisible()
    expect(await read(alva)).toMatchObject({ note: 'Bos text utan nät.' })
    expect(await read(bo)).toEqual(await read(alva))
    await expect(sharingButton(alva.page, /^Delat med 1 · allt utväxlat/)).toBeVisible()

    hub.revoke('bo')
    await note(bo, 'Bo skriver vidare.')
    await answeredFromPage(bo.page, 'sharing:exchange', {})
    await expect(sharingButton(bo.page, /databasen släpper inte in dig/)).toBeVisible()
    expect(await read(bo)).toMatchObject({ note: 'Bo skriver vidare.' })
  } finally {
    await bo.quit().catch(() => undefined)
    removeProfile(bo.profile)
  }
})
