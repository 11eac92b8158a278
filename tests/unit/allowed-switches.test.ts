import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compiledBinding } from '../../db/file/native-binding'
import { isPackaged } from '../../db/file/packaged'
import { unknownSwitch } from '../../src-main/allowed-switches'
import { unknownSwitchWords } from '../../src-shared/text/unknown-switch'
import { aFolder } from '../db/office'
import { layers, sourceFiles } from './source-files'

const released = { isRoot: false, isTestBuild: false }

test.each([
  '--remote-debugging-port=0',
  '-remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--inspect',
  '--renderer-cmd-prefix=/tmp/x',
  '--gpu-launcher=/tmp/x',
  '--js-flags=--expose-internals',
  '--load-extension=/tmp/x',
  '--proxy-server=http://127.0.0.1',
  '--host-rules=MAP * 127.0.0.1',
  '--disable-web-security',
  '--no-sandbox',
  '--blink-settings=DOMPasteAllowed=true',
  '--enable-blink-features=FontAccess',
  '--',
])('the released program does not know the switch %s', word => {
  expect(unknownSwitch(['--user-data-dir=/tmp/a', word, 'fil.talan'], released)).toBeDefined()
})

test('the released program knows the switches for its data and its screen, and words that are no switches', () => {
  const words = [
    '--user-data-dir=/a',
    '--talan-store=/b',
    '--talan-report-folder=/c',
    '--disable-gpu',
    '/hem/a.talan',
    '',
  ]
  expect(unknownSwitch(words, released, 'linux')).toBeUndefined()
})

test('a slash begins a switch on Windows', () => {
  expect(unknownSwitch(['/remote-debugging-port=0'], released, 'win32')).toBe('remote-debugging-port')
})

test('root may start without the sandbox, and the build for tests may be driven', () => {
  expect(unknownSwitch(['--no-sandbox'], { ...released, isRoot: true })).toBeUndefined()
  expect(unknownSwitch(['--remote-debugging-port=0'], { ...released, isTestBuild: true })).toBeUndefined()
  expect(unknownSwitch(['--remote-debugging-pipe'], { ...released, isTestBuild: true })).toBe('remote-debugging-pipe')
})

test('an unknown switch is named in one line a language, however it is written', () => {
  const lines = unknownSwitchWords(`x\u001b\n${'y'.repeat(5_000)}`).split('\n')
  expect(lines.map(line => line.slice(0, 8))).toEqual(['Talan st', 'Talan di'])
  expect(Math.max(...lines.map(line => line.length))).toBeLessThan(300)
})

test('a packaged program takes its own binding and not one that the environment names', () => {
  const resources = aFolder()
  expect(isPackaged(resources)).toBe(false)
  expect(compiledBinding(resources, '/annan.node')).toBe('/annan.node')
  writeFileSync(join(resources, 'app.asar'), '')
  mkdirSync(join(resources, 'native'))
  expect(isPackaged(resources)).toBe(true)
  expect(compiledBinding(resources, '/annan.node')).toBe(join(resources, 'native', 'better_sqlite3.node'))
})

test('the desktop app reads the environment in five places, and there only while it is not packaged', () => {
  const desktop = layers.filter(layer => layer !== 'command-line').flatMap(sourceFiles)
  const reading = desktop.filter(({ text }) => /process\.env|import\.meta\.env/.test(text))
  expect(reading.map(({ path }) => path).sort()).toEqual([
    'db/file/laptop-folder.ts',
    'db/file/native-binding.ts',
    'office/imports/reading/reading-thread.ts',
    'src-main/guess-work.ts',
    'src-main/index.ts',
  ])
  expect(reading.filter(({ text }) => !text.includes('isPackaged('))).toEqual([])
})
