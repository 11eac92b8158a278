import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type ElectronApplication, expect, type Page } from 'playwright/test'
import type { Answer } from '../../src-shared/ipc/contract'
import { putDemoOffice } from './demo-office'
import { openDialogAnswers } from './dialogs'
import { answeredFromPage, askFromPage } from './office-bridge'
import { test } from './test'

const meeting = { subjectTable: 'interaction', subjectId: 'demo-i14' } as const

/** Records the files that the system is asked to open, instead of opening them. The returned function reads their paths. */
async function opening(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ shell }) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    shell.openPath = async path => {
      asked.push(path)
      return ''
    }
  })
  return () => app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)
}

/** Hands over a file as a drop on the window does. If `path` is null, the page makes the file itself. */
async function drop(page: Page, path: string | null, more: object = {}): Promise<Answer<unknown>> {
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', id: 'dropped' })
    document.body.append(input)
  })
  if (path !== null) await page.setInputFiles('#dropped', path)
  return page.evaluate(
    ([subject, others]) => {
      const input = document.querySelector<HTMLInputElement>('#dropped')
      const given = [...(input?.files ?? [])]
      const files = given.length > 0 ? given : [new File(['x'], 'egen.txt')]
      input?.remove()
      const { office } = globalThis as unknown as {
        office: Record<string, (input: object) => Promise<Answer<unknown>>>
      }
      return office['attachment:add-dropped']?.({ ...others, subject, files }) as Promise<Answer<unknown>>
    },
    [meeting, more] as const,
  )
}

test('a file chosen in the system’s dialog is attached, survives a power cut and opens as a read-only copy', async ({
  start,
  profile,
}) => {
  const paper = join(profile, 'Beslut å.txt')
  writeFileSync(paper, 'Vi beslutar')
  putDemoOffice(profile)
  const first = await start()
  await openDialogAnswers(first.app, null)
  expect(await askFromPage(first.page, 'attachment:add', meeting)).toMatchObject({ refusal: { code: 'cancelled' } })
  await openDialogAnswers(first.app, paper)
  expect(await askFromPage(first.page, 'attachment:add', meeting)).toMatchObject({
    ok: true,
    value: { attachments: [{ name: 'Beslut å.txt', hasText: true }] },
  })
  await first.kill()

  const { app, page, quit } = await start()
  const listed = await answeredFromPage(page, 'attachment:list', meeting)
  expect(listed).toMatchObject([{ name: 'Beslut å.txt' }])
  const id = listed[0]?.id ?? ''
  const asked = await opening(app)
  expect(await askFromPage(page, 'attachment:open', { id })).toEqual({ ok: true, value: { opened: 'Beslut å.txt' } })
  const [copy = ''] = await asked()
  expect(readFileSync(copy, 'utf8')).toBe('Vi beslutar')
  expect(statSync(copy).mode & 0o222).toBe(0)
  await quit()
  expect(existsSync(dirname(dirname(copy)))).toBe(false)
})

test('a dropped file is attached from its path, which the page can neither see nor choose', async ({
  demoPage: page,
  folder,
}) => {
  const paper = join(folder, 'Släppt.txt')
  writeFileSync(paper, 'släppt')
  expect(await drop(page, paper)).toMatchObject({ ok: true, value: { attachments: [{ name: 'Släppt.txt' }] } })
  expect(await drop(page, null, { paths: [paper], path: paper })).toMatchObject({
    ok: false,
    refusal: { code: 'attachment-unreadable', file: 'egen.txt' },
  })
  expect(await askFromPage(page, 'attachment:list', meeting)).toMatchObject({ value: [{ name: 'Släppt.txt' }] })
  const status = await answeredFromPage(page, 'office:status', {})
  expect(readdirSync(`${'file' in status ? status.file : ''}.bilagor`)).toHaveLength(1)
})
