import { test } from 'playwright/test'
import { aProfile, startApp } from './running-app'

test('look', async () => {
  const run = await startApp(aProfile())
  const { page } = run
  page.on('console', m => console.log('console', m.text()))
  page.on('pageerror', e => console.log('pageerror', e.message))
  await page.waitForTimeout(1500)
  await page.screenshot({ path: '/tmp/shots/empty.png' })
  const st = await page.evaluate(() => window.office['office:status']({}))
  console.log(JSON.stringify(st))
  console.log(JSON.stringify(await page.evaluate(() => window.office['office:load-demo']({}))))
  await page.reload()
  await page.waitForTimeout(1000)
  await page.screenshot({ path: '/tmp/shots/log.png' })
  await page.keyboard.press('Control+l')
  await page.waitForTimeout(600)
  await page.keyboard.type('göte')
  await page.waitForTimeout(500)
  await page.screenshot({ path: '/tmp/shots/quick.png' })
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+2')
  await page.waitForTimeout(800)
  await page.screenshot({ path: '/tmp/shots/reports.png' })
  await run.quit()
})
