import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import type { PartnerId } from '../../src-shared/records/ids'
import {
  codeOfQuarter,
  dayWhenLoadedToday,
  exportTheQuarter,
  logTheMeeting,
  readTheWorkbook,
  seeTheMeeting,
} from './journey'
import { answeredFromPage } from './office-bridge'
import { differencesOfBuilds, end, ended, startPackaged, startReleased } from './packaged-app'
import { Log } from './screens/log'
import { test } from './test'

test('the packaged app starts and completes the demo journey', async ({ profile }) => {
  const folder = join(profile, 'rapporter')
  mkdirSync(folder)
  const first = await startPackaged(profile, [`--talan-report-folder=${folder}`])
  const log = new Log(first.page)
  await log.open()
  await log.loadDemo()
  const on = dayWhenLoadedToday()
  await logTheMeeting(first.page, on)
  await seeTheMeeting(first.page, on)
  const files = await exportTheQuarter(first.page, on)
  const { counts } = await answeredFromPage(first.page, 'report:preview', {
    quarter: codeOfQuarter(on),
    partnerId: 'region-norrbotten' as PartnerId,
  })
  expect(counts.interactions).toBeGreaterThan(0)
  expect((await readTheWorkbook(folder, files)).rows).toHaveLength(counts.interactions)
  await end(first.process, 'SIGKILL')
  const again = await startPackaged(profile)
  await new Log(again.page).open()
  await seeTheMeeting(again.page, on)
  await end(again.process, 'SIGTERM')
})

test('the build that is tested is the released one with one more file', () => {
  const { different, same } = differencesOfBuilds()
  expect(different.map(path => path.split(/[\\/]/).at(-1))).toEqual(['test-build.txt'])
  expect(same).toBeGreaterThan(20)
})

test.describe('a switch that the released app does not know ends it with a sentence', () => {
  for (const word of [
    '--remote-debugging-port=0',
    '--remote-debugging-pipe',
    '--inspect=0',
    '--js-flags=--allow-natives-syntax',
    '--renderer-cmd-prefix=/bin/false',
    '--disable-web-security',
    '--blink-settings=DOMPasteAllowed=true',
    '--enable-blink-features=FontAccess',
  ])
    test(word, async ({ profile }) => {
      const { code, said } = await ended(startReleased(profile, [word]))
      expect(said).toContain(`Talan startade inte, eftersom det inte känner till växeln ${word.split('=')[0]}.`)
      expect(said).not.toContain('DevTools listening')
      expect(code).toBe(2)
      expect(existsSync(join(profile, 'kontor.talan'))).toBe(false)
    })
})

/** Serves a page as somebody would who wants Talan to show it. Returns its address, and how often it was asked for. */
async function aPageElsewhere() {
  let asked = 0
  const server = createServer((_request, answer) => {
    asked += 1
    answer.end('<!doctype html><title>Inte Talan</title>')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/index.html`, asked: () => asked, close: () => server.close() }
}

/** Returns an environment in which every name that Talan or Electron reads asks for something else. */
function strangeEnvironment(profile: string, address: string): Record<string, string> {
  const library = join(profile, 'annan.node')
  const script = join(profile, 'annat.cjs')
  writeFileSync(library, 'inget bibliotek')
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(join(profile, 'kördes'))}, '')`)
  return {
    ELECTRON_RENDERER_URL: address,
    TALAN_SQLITE_BINDING: library,
    TALAN_LAPTOP_FOLDER: join(profile, 'annan-mapp'),
    ELECTRON_RUN_AS_NODE: '1',
    ELECTRON_FORCE_IS_PACKAGED: 'false',
    NODE_OPTIONS: `--require=${script}`,
    NODE_PATH: profile,
    NODE_ENV: 'development',
  }
}

test('no variable of the environment changes what the packaged app loads or shows', async ({ profile }) => {
  const elsewhere = await aPageElsewhere()
  const env = strangeEnvironment(profile, elsewhere.address)
  const { page, process: running } = await startPackaged(profile, [], env)
  const log = new Log(page)
  await log.open()
  await log.loadDemo()
  expect(page.url()).toMatch(/^talan:\/\/app\/index\.html/)
  await end(running, 'SIGTERM')
  const released = startReleased(join(profile, 'andra'), [], env)
  await expect.poll(() => existsSync(join(profile, 'andra', 'kontor.talan'))).toBe(true)
  await end(released, 'SIGTERM')
  expect(elsewhere.asked()).toBe(0)
  elsewhere.close()
  expect(['kördes', 'annan-mapp'].filter(name => existsSync(join(profile, name)))).toEqual([])
})

test('a script in the packaged page reads no clipboard, opens no picker, and gets no permission', async ({
  profile,
}) => {
  const { page, process: running } = await startPackaged(profile)
  await new Log(page).open()
  const found = await page.evaluate(async () => {
    const field = document.createElement('textarea')
    document.body.append(field)
    field.value = 'kopierat'
    field.select()
    document.execCommand('copy')
    field.value = ''
    document.execCommand('paste')
    const pasted = field.value
    const read = await navigator.clipboard.readText().catch(() => '')
    const pickers = ['showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker', 'queryLocalFonts']
    const names = ['clipboard-read', 'geolocation', 'camera', 'microphone', 'notifications', 'midi', 'local-fonts']
    const states = await Promise.all(
      names.map(name =>
        navigator.permissions.query({ name: name as PermissionName }).then(
          ({ state }) => state,
          () => 'unknown',
        ),
      ),
    )
    const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:9' }] })
    const candidates: string[] = []
    connection.onicecandidate = ({ candidate }) => {
      if (candidate?.candidate) candidates.push(candidate.candidate)
    }
    connection.createDataChannel('x')
    await connection.setLocalDescription(await connection.createOffer())
    await new Promise(resolve => setTimeout(resolve, 1_500))
    return {
      pasted,
      read,
      pickers: pickers.filter(name => name in window),
      granted: states.filter(state => state === 'granted'),
      candidates,
      second: window.open('https://example.org/') !== null,
    }
  })
  expect(found).toEqual({ pasted: '', read: '', pickers: [], granted: [], candidates: [], second: false })
  expect(page.url()).toMatch(/^talan:/)
  await end(running, 'SIGTERM')
})
