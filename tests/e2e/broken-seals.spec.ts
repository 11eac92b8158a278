import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'playwright/test'
import { putDemoOffice } from './demo-office'
import { Home } from './screens/home'
import { test } from './test'

const readInTime = { timeout: 30_000 }

/** Changes one digit of an entry of the history, as a program does that writes past Talan. Nothing else in the file knows that digit. */
function alterHistory(file: string): void {
  const content = readFileSync(file, 'latin1')
  // What was overwritten, the version of the schema, a random number of 16 digits, and the salt of 32.
  const entry = /\}\{\}[^{}]([0-9a-f]{48})/.exec(content)
  if (!entry) throw new Error('the file has an entry of the history')
  const at = entry.index + 4
  const digit = content[at] === 'a' ? 'b' : 'a'
  writeFileSync(file, content.slice(0, at) + digit + content.slice(at + 1), 'latin1')
}

test('a broken seal is told on the first screen, accepted, undone and accepted again, and the settings say by whom', async ({
  start,
  profile,
}) => {
  test.slow()
  alterHistory(putDemoOffice(profile))
  const { page } = await start()
  const home = new Home(page)
  await home.open()
  const file = home.part('Kontorsdatabasen')
  await expect(file).toContainText('Filen är hel, men ett sigill i historiken är brutet', readInTime)
  await expect(file.getByRole('listitem')).toHaveText(
    /^Raderna \d+–\d+ från dator [0-9a-f]{12} \(.+\) har ändrats av något annat än Talan i efterhand, den sista från 20\d\d-/,
  )
  await expect(file).toContainText('Uppgifterna i filen är kvar som de är. Jämför med en säkerhetskopia')
  const accept = file.getByRole('button', { name: 'Godta som det är' })
  await accept.click()
  const notices = page.getByRole('region', { name: 'Meddelanden' })
  await expect(
    notices.getByText('1 brutet sigill är godtaget. Historiken säger att det är sett, och av vem.'),
  ).toBeVisible()
  await expect(file).toContainText('Filen är hel (kontrollerad')
  await page.keyboard.press('Control+z')
  await expect(file).toContainText('ett sigill i historiken är brutet')
  await accept.focus()
  await page.keyboard.press('Enter')
  await expect(accept).toBeHidden()
  await page.getByRole('navigation').getByText('Inställningar').click()
  await expect(
    page.getByText(/^Sigillet är brutet för raderna \d+–\d+ från dator .*\. Sett och godtaget av .+ 20\d\d-/),
  ).toBeVisible()
})
