import { expect } from 'playwright/test'
import { channels, paintedChannel } from '../../src-shared/ipc/channels'
import { askAnythingFromPage, askFromPage } from './office-bridge'
import { test } from './test'

test('the page has no Node and no Electron, only the questions it may ask', async ({ page }) => {
  const seen = await page.evaluate(() => {
    const page = globalThis as unknown as Record<string, unknown>
    return {
      node: ['require', 'process', 'module', 'Buffer', 'global'].filter(name => page[name] !== undefined),
      office: Object.keys(page['office'] as object).sort(),
    }
  })
  expect(seen).toEqual({ node: [], office: [...channels].sort() })
})

test('the window is sandboxed, isolated and without Node', async ({ app, page }) => {
  await page.waitForLoadState()
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>
    }
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = contents.getLastWebPreferences()
    return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag: webviewTag ?? false }
  })
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  })
})

test('scripts, styles and requests that did not come with the program are blocked', async ({ page }) => {
  const violated = await page.evaluate(
    () =>
      new Promise<string[]>(resolve => {
        const found: string[] = []
        document.addEventListener('securitypolicyviolation', event => {
          found.push(event.effectiveDirective)
          if (found.length === 3) resolve(found.sort())
        })
        const script = document.createElement('script')
        script.textContent = 'globalThis.wasRun = true'
        const style = document.createElement('style')
        style.textContent = 'body { display: none }'
        document.body.append(script, style)
        fetch('https://example.org/').catch(() => undefined)
      }),
  )
  expect(violated).toEqual(['connect-src', 'script-src-elem', 'style-src-elem'])
  expect(await page.evaluate(() => 'wasRun' in globalThis)).toBe(false)
})

test('the window cannot be sent to another address and opens no other window', async ({ app, page }) => {
  const before = page.url()
  const real = await app.evaluateHandle(({ shell }) => {
    const { openExternal } = shell
    shell.openExternal = async () => {
      process.env['TALAN_OPENED_OUTSIDE'] = 'yes'
    }
    return openExternal
  })
  try {
    await page.evaluate(() => {
      window.open('https://example.org/')
      window.open('mailto:somebody@example.org?attach=/etc/passwd')
      location.href = 'https://example.org/'
    })
    await page.waitForTimeout(500)
    expect(page.url()).toBe(before)
    expect(await app.evaluate(() => process.env['TALAN_OPENED_OUTSIDE'])).toBeUndefined()
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  } finally {
    await app.evaluate(({ shell }, openExternal) => {
      shell.openExternal = openExternal
      delete process.env['TALAN_OPENED_OUTSIDE']
    }, real)
  }
})

test('the page has no permission but to copy text, and downloads nothing', async ({ app, page }) => {
  const asked = ['clipboard-read', 'geolocation', 'camera', 'microphone', 'notifications', 'local-fonts'] as const
  const states = await page.evaluate(
    names =>
      Promise.all(
        names.map(name =>
          navigator.permissions.query({ name: name as PermissionName }).then(
            ({ state }) => state,
            () => 'unknown',
          ),
        ),
      ),
    asked,
  )
  expect(states.filter(state => state === 'granted')).toEqual([])
  // The listener takes itself away, since other tests use this app too.
  await app.evaluate(({ session }) => {
    session.defaultSession.once('will-download', event => {
      process.env['TALAN_DOWNLOAD'] = event.defaultPrevented ? 'refused' : 'begun'
    })
  })
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['ut']))
    link.download = 'ut.txt'
    link.click()
  })
  await expect.poll(() => app.evaluate(() => process.env['TALAN_DOWNLOAD'])).toBe('refused')
  await app.evaluate(() => delete process.env['TALAN_DOWNLOAD'])
})

test('a malformed question is refused by its field, and a path from the page is refused', async ({ page }) => {
  expect(await askFromPage(page, 'history:page', { limit: 100_000 })).toMatchObject({
    ok: false,
    refusal: { code: 'invalid-input', field: 'limit' },
  })
  expect(await askAnythingFromPage(page, 'office:open', { file: '/etc/passwd' })).toMatchObject({
    ok: false,
    refusal: { code: 'invalid-input' },
  })
  expect(
    await askAnythingFromPage(page, 'report:export', { quarter: '2026Q4', partnerId: null, folder: '/tmp' }),
  ).toMatchObject({
    ok: false,
    refusal: { code: 'invalid-input' },
  })
})

test('a file to read in is named by a token that the user’s choice gave, and by nothing else', async ({ page }) => {
  const token = '0'.repeat(32)
  for (const [channel, input, code] of [
    ['import:start', { token: '/etc/passwd' }, 'invalid-input'],
    ['import:start', { token, path: '/etc/passwd' }, 'invalid-input'],
    ['import:start', { token, how: { path: '/etc/passwd' } }, 'invalid-input'],
    ['import:start', { token }, 'no-import'],
    ['import:attach', { token, subject: { subjectTable: 'issue', subjectId: 'malmbanan' } }, 'no-import'],
    ['import:add-dropped', { files: [{ name: 'passwd', path: '/etc/passwd' }] }, 'invalid-input'],
    ['import:change', { path: '/etc/passwd' }, 'invalid-input'],
    ['import:save-refused', { folder: '/tmp' }, 'invalid-input'],
  ] as const)
    expect([channel, await askAnythingFromPage(page, channel, input)]).toMatchObject([
      channel,
      { ok: false, refusal: { code } },
    ])
  const made = await page.evaluate(() => {
    const { office } = globalThis as unknown as { office: Record<string, (input: unknown) => Promise<unknown>> }
    return office['import:add-dropped']?.({ files: [new File(['x'], 'passwd')] })
  })
  expect(made).toMatchObject({ ok: false, refusal: { code: 'import-unreadable', reason: 'not-there' } })
})

test('another window with the same preload gets no answer to any question', async ({ app, page }) => {
  await page.waitForLoadState()
  const asked = channels.filter(channel => channel !== paintedChannel)
  const answers = await app.evaluate(async ({ app: program, BrowserWindow }, names) => {
    const preload = `${program.getAppPath()}/out/preload/preload.cjs`
    const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    await other.loadURL('data:text/html,<p>other</p>')
    const asking = `Promise.all(${JSON.stringify(names)}.map(name => window.office[name]({ files: [] })))`
    const said: unknown[] = await other.webContents.executeJavaScript(asking)
    other.destroy()
    return said
  }, asked)
  expect(answers).toHaveLength(asked.length)
  for (const answer of answers) expect(answer).toEqual({ ok: false, refusal: { code: 'untrusted-sender' } })
})

test('our own window gets no answer while it shows another page', async ({ app, page }) => {
  await page.waitForLoadState()
  const address = page.url()
  const answer = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    await contents?.loadURL('data:text/html,<p>other</p>')
    return contents?.executeJavaScript("window.office['home:read']({})")
  })
  expect(answer).toEqual({ ok: false, refusal: { code: 'untrusted-sender' } })
  // The way back for the next test. It would be broken off by the other page if that were still on its way.
  await page.waitForURL('data:**')
  await page.goto(address)
})

test('a file outside the window’s own folder cannot be read through its scheme', async ({ app, page }) => {
  await page.waitForLoadState()
  const statuses = await app.evaluate(async ({ net }) => {
    const paths = ['/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/finns-inte.js']
    return Promise.all(paths.map(async path => (await net.fetch(`talan://app${path}`)).status))
  })
  expect(statuses.every(status => status === 403 || status === 404)).toBe(true)
})

test('the app makes no network requests', async ({ start }) => {
  const { app, page } = await start()
  const asked = await app.evaluate(
    ({ session }) =>
      new Promise<string[]>(resolve => {
        const urls: string[] = []
        session.defaultSession.webRequest.onBeforeRequest((details, pass) => {
          if (!details.url.startsWith('talan:') && !details.url.startsWith('devtools:')) urls.push(details.url)
          pass({})
        })
        setTimeout(() => resolve(urls), 2000)
      }),
  )
  expect(asked).toEqual([])
  await expect(page).toHaveTitle(/Talan/)
})
