import { dirname, join } from 'node:path/posix'
import { describe, expect, test } from 'vitest'
import { importsOf, sourceFiles } from './source-files'

const layers = {
  'src-shared': { ours: [], outside: /^(date-fns(\/.*)?|@date-fns\/tz|zod)$/ },
  db: { ours: ['src-shared'], outside: /^(kysely(\/.*)?|better-sqlite3|uuid|node:.*)$/ },
  'src-main': {
    ours: ['src-shared', 'db'],
    outside:
      /^(electron|date-fns(\/.*)?|zod|kysely|node:.*|csv-stringify|nodemailer\/lib\/mail-composer|postal-mime|@cj-tech-master\/excelts(\/archive)?|@resvg\/resvg-wasm(\/.*)?|@fontsource\/inter\/files\/.*)$/,
  },
  'src-renderer': {
    ours: ['src-shared'],
    outside: /^(react(-dom)?(\/.*)?|@tanstack\/.*|@base-ui\/react(\/.*)?|lucide-react|date-fns(\/.*)?|@fontsource.*)$/,
  },
} as const

type Layer = keyof typeof layers
const layerOf = (path: string): string => path.split('/')[0] ?? ''
const targetOf = (file: string, target: string): string =>
  target.startsWith('.') ? join(dirname(file), target) : target

describe.each(Object.keys(layers) as Layer[])('%s', layer => {
  const files = sourceFiles(layer)
  const imports = files.flatMap(({ path, text }) =>
    importsOf(text).map(target => ({ path, target: targetOf(path, target) })),
  )

  test('imports of ours only from the layers below it', () => {
    const allowed: readonly string[] = [layer, ...layers[layer].ours]
    const wrong = imports.filter(
      ({ target }) => Object.keys(layers).includes(layerOf(target)) && !allowed.includes(layerOf(target)),
    )
    expect(wrong).toEqual([])
  })

  test('imports from outside only what its place needs', () => {
    const outside = imports.filter(({ target }) => !Object.keys(layers).includes(layerOf(target)))
    expect(outside.filter(({ target }) => !layers[layer].outside.test(target))).toEqual([])
  })
})

test('only the preload and the entry of the app touch Electron’s messages', () => {
  const users = sourceFiles('src-main').filter(({ text }) => /\bipc(Main|Renderer)\./.test(text))
  expect(users.map(({ path }) => path).sort()).toEqual(['src-main/index.ts', 'src-main/preload.ts'])
})

test('a handler does not call another, nor a page another', () => {
  const handlers = sourceFiles('src-main/handlers').filter(({ path }) => !path.endsWith('/index.ts'))
  const sideways = handlers.flatMap(({ path, text }) =>
    importsOf(text)
      .filter(target => target.startsWith('./') && target !== './handlers')
      .map(target => ({ path, target })),
  )
  expect(sideways).toEqual([])
})

test('a migration imports nothing of ours but rows of its own, for a released step must not move with the code', () => {
  const steps = sourceFiles('db/migrations').filter(({ path }) => !path.endsWith('/index.ts'))
  expect(steps.length).toBeGreaterThan(0)
  for (const { path, text } of steps) {
    const rowsOfItsOwn = `./${path.split('/').at(-1)?.replace(/\.ts$/, '.json')}`
    for (const target of importsOf(text)) expect(['kysely', rowsOfItsOwn], path).toContain(target)
  }
})

test('the command line runs without Electron', () => {
  for (const { path, text } of sourceFiles('src-main/command-line'))
    expect(importsOf(text), path).not.toContain('electron')
})

test('the end-to-end tests know the program only as its user does', () => {
  const reaching = sourceFiles('tests/e2e').flatMap(({ path, text }) =>
    importsOf(text)
      .map(target => targetOf(path, target))
      .filter(target => /^(db|src-main|src-renderer)\//.test(target)),
  )
  expect(reaching).toEqual([])
})
