import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { openDialogAnswers } from './dialogs'
import {
  codeOfQuarter,
  dayWhenLoadedToday,
  exportTheQuarter,
  logTheMeeting,
  readTheWorkbook,
  seeTheMeeting,
} from './journey'
import { askFromPage } from './office-bridge'
import { Log } from './screens/log'
import { test } from './test'

test('the demo journey logs a meeting and exports the quarter, and the workbook counts what the log counts', async ({
  start,
  profile,
}) => {
  const folder = process.env['TALAN_DEMO_OUT'] ?? join(profile, 'demo')
  mkdirSync(folder, { recursive: true })
  // This test is also what `npm start` runs without a display, where no demo office has been made beforehand.
  const { app, page } = await start()
  await new Log(page).loadDemo()
  const on = dayWhenLoadedToday()
  await logTheMeeting(page, on)
  await seeTheMeeting(page, on)
  await page.screenshot({ path: join(folder, 'talan-logg.png') })
  await openDialogAnswers(app, folder)
  const files = await exportTheQuarter(page, on)
  await page.screenshot({ path: join(folder, 'talan-rapport.png') })

  const { rows, byIssue } = await readTheWorkbook(folder, files)
  const counted = await askFromPage(page, 'report:preview', {
    quarter: codeOfQuarter(on),
    partnerId: 'region-norrbotten',
  })
  expect(counted).toMatchObject({ ok: true, value: { counts: { interactions: rows.length } } })
  const issueLinks = [...byIssue.values()].reduce((sum, count) => sum + count, 0)
  // A secrecy-marked interaction counts inside the office but in no breakdown of a file. The one in the demo office has one issue.
  const marked = rows.filter(row => row.includes('Sekretessmarkerad uppgift')).length
  expect(counted).toMatchObject({ value: { counts: { issueLinks: issueLinks + marked } } })
  if (!process.env['TALAN_DEMO_OUT']) return
  const made = [...files, 'talan-logg.png', 'talan-rapport.png'].map(name => `  ${join(folder, name)}`)
  console.log(
    [
      `\nTalan logged a meeting and exported the quarter: ${rows.length} interactions, as the log counts.`,
      ...made,
    ].join('\n'),
  )
})
