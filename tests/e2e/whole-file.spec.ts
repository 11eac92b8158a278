import { closeSync, fstatSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { messagesShown, recordMessages } from './dialogs'
import { askFromPage } from './office-bridge'
import { Log } from './screens/log'
import { test } from './test'

const readInTime = { timeout: 30_000 }

/** Overwrites pages near the end of a store, which a start does not read. They hold monthly counts; SQLite's own statistics come after them. */
function spoil(file: string): void {
  const descriptor = openSync(file, 'r+')
  const { size } = fstatSync(descriptor)
  const pages = 4 * 4096
  writeSync(descriptor, Buffer.alloc(pages, 0x5a), 0, pages, size - 9 * 4096)
  closeSync(descriptor)
}

test('an open file is read through after a while, and a damaged one is reported while the log still works', {
  tag: '@long',
}, async ({ start, profile }) => {
  const first = await start()
  await new Log(first.page).loadDemo()
  const integrity = (page: typeof first.page) => async () =>
    JSON.stringify(await askFromPage(page, 'office:status', {}))
  await expect.poll(integrity(first.page), readInTime).toContain('"state":"whole"')
  await first.quit()
  spoil(join(profile, 'kontor.talan'))
  const second = await start()
  await recordMessages(second.app)
  await expect.poll(integrity(second.page), readInTime).toContain('store-damaged-in-use')
  const [message] = await messagesShown(second.app)
  expect(message).toMatch(/^Kontorsdatabasen .* är skadad på disken\. Den var hel \d{4}-.*Sluta logga/)
  await expect(new Log(second.page).count).toHaveText('46 kontakter')
})
