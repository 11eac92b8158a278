import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ElectronApplication, expect } from 'playwright/test'
import { test } from './test'

/** Puts a text on the clipboard of the display, as another program would. */
const copyElsewhere = (app: ElectronApplication, text: string): Promise<void> =>
  app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text)

test('a script cannot read what other programs have copied, and the user’s own key pastes it', async ({
  app,
  page,
}) => {
  await copyElsewhere(app, 'hemligt')
  const read = await page.evaluate(async () => {
    const paste = (inside: Document): string => {
      const field = inside.createElement('textarea')
      inside.body.append(field)
      field.focus()
      inside.execCommand('paste')
      const { value } = field
      field.remove()
      return value
    }
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const values = [paste(document), paste(frame.contentDocument as Document)]
    frame.remove()
    const asked = await navigator.clipboard.readText().catch(() => '')
    const whole = await navigator.clipboard.read().then(
      items => `${items.length} items`,
      () => '',
    )
    return [...values, asked, whole]
  })
  expect(read).toEqual(['', '', '', ''])
  await page.keyboard.press('Control+k')
  const search = page.getByRole('combobox').last()
  await search.press('Control+v')
  await expect(search).toHaveValue('hemligt')
  await app.evaluate(({ clipboard }) => clipboard.clear())
})

test('the page can ask for no file, no folder and no list of fonts', async ({ page }) => {
  const found = await page.evaluate(async () => {
    const names = ['showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker', 'queryLocalFonts']
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const windows = [window, frame.contentWindow].map(one => one as unknown as Record<string, unknown>)
    const there = windows.flatMap(one => names.filter(name => name in one))
    frame.remove()
    return there
  })
  expect(found).toEqual([])
})

test('no program of the system is started for an address, whatever the page does', async ({ app, page, folder }) => {
  test.skip(process.platform !== 'linux', 'elsewhere the system opens addresses without a program on the path')
  const [started, programs] = [join(folder, 'started.txt'), join(folder, 'bin')]
  mkdirSync(programs)
  for (const name of ['xdg-open', 'xdg-email', 'gio', 'kde-open', 'gvfs-open'])
    writeFileSync(join(programs, name), `#!/bin/sh\necho "$0 $@" >> '${started}'\n`, { mode: 0o755 })
  const path = await app.evaluate((_, first) => {
    const before = process.env['PATH']
    process.env['PATH'] = `${first}:${before}`
    return before
  }, programs)
  try {
    await page.evaluate(() => {
      const addresses = [
        'mailto:x@example.org?attach=/etc/passwd',
        'https://example.org/?stulet=1',
        'file:///etc/passwd',
        'tel:112',
      ]
      for (const address of addresses) {
        window.open(address)
        const link = Object.assign(document.createElement('a'), { href: address, target: '_blank' })
        document.body.append(link)
        link.click()
        link.removeAttribute('target')
        link.click()
        const frame = Object.assign(document.createElement('iframe'), { src: address })
        document.body.append(frame)
      }
      location.href = 'mailto:x@example.org'
    })
    await page.waitForTimeout(1_000)
    expect(existsSync(started) ? readFileSync(started, 'utf8') : '').toBe('')
    // The programs are found: what Talan itself opened would have been written down.
    await app.evaluate(({ shell }) => shell.openExternal('mailto:x@example.org'))
    await expect.poll(() => existsSync(started)).toBe(true)
  } finally {
    await app.evaluate((_, before) => {
      process.env['PATH'] = before
    }, path)
  }
})

test('what cannot be sent to another process is refused as an answer, and nothing is thrown', async ({ page }) => {
  const codes = await page.evaluate(async () => {
    const { office } = globalThis as unknown as { office: Record<string, (input: unknown) => Promise<object>> }
    let deep: unknown = {}
    for (let level = 0; level < 3_000; level += 1) deep = { deep }
    const unsendable = [Symbol('x'), () => 1, { a: () => 1 }, Promise.resolve(1), new WeakMap(), window, deep]
    const answers: object[] = []
    for (const channel of ['home:read', 'attachment:add-dropped'])
      for (const input of [...unsendable, { subject: () => 1, files: [] }, { subject: {}, files: 7 }])
        answers.push((await office[channel]?.(input)) ?? {})
    return answers.map(answer => JSON.stringify(answer))
  })
  const unreadable = (field: string) =>
    JSON.stringify({ ok: false, refusal: { code: 'invalid-input', field, problem: { what: 'unreadable' } } })
  const refused = new Set(codes.map(code => code.replace(/"field":"files","problem":\{[^}]*\}/, '"field":"files"')))
  expect(refused).toContain(unreadable('home:read'))
  expect(refused).toContain(unreadable('attachment:add-dropped'))
  for (const code of codes) expect(code).toContain('"invalid-input"')
})

test('a named pipe as the office’s file gives a window that says so', async ({ start, profile }) => {
  test.skip(process.platform === 'win32', 'Windows has no named pipes among its files')
  const pipe = join(profile, 'rör.talan')
  execFileSync('mkfifo', [pipe])
  writeFileSync(join(profile, 'settings.json'), JSON.stringify({ language: 'sv', storeFile: pipe, opened: [pipe] }))
  const { page } = await start([], { at: 'home' })
  await expect(page.getByRole('alert')).toContainText(`${pipe} är ingen`)
  await expect(page.getByRole('button', { name: 'Öppna en annan kontorsdatabas…' })).toBeVisible()
})

test('a named pipe as the file of settings gives a window with the first settings', async ({ start, profile }) => {
  test.skip(process.platform === 'win32', 'Windows has no named pipes among its files')
  execFileSync('mkfifo', [join(profile, 'settings.json')])
  const { page } = await start()
  await expect(page.getByRole('heading', { level: 1, name: 'Logg' })).toBeVisible()
})
