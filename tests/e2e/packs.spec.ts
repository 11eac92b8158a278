import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { folderDialogAnswers } from './dialogs'
import { askFromPage } from './office-bridge'
import { Log } from './screens/log'
import { test } from './test'

test('two PDFs of the same pack are equal, tagged, in Swedish and named', async ({ start, profile }) => {
  const { app, page } = await start()
  await new Log(page).loadDemo()
  const printed = async (name: string) => {
    const folder = join(profile, name)
    mkdirSync(folder)
    await folderDialogAnswers(app, folder)
    const written = await askFromPage(page, 'pack:write', {
      period: '2026Q4',
      partnerIds: ['region-norrbotten'],
      language: 'sv',
      isLocking: false,
    })
    expect(written).toMatchObject({ ok: true })
    return readFileSync(join(folder, 'talan-2026Q4-region-norrbotten', 'talan-2026Q4-region-norrbotten.pdf'))
  }
  const [one, other] = [await printed('one'), await printed('other')]
  expect(one.equals(other)).toBe(true)
  const text = one.toString('latin1')
  expect(text).toContain('/StructTreeRoot')
  expect(text).toMatch(/\/Lang ?\(sv/)
  expect(text).toMatch(/\/Title ?[(<]/)
  expect(text).toContain('/Outlines')
  expect(readdirSync(profile)).toContain('one')
})
