import { describe, expect, test } from 'vitest'
import {
  importedFile,
  importsAtOnceOf,
  importsOf,
  layers,
  type SourceFile,
  sourceFiles,
  valueImportsOf,
} from './source-files'

type Layer = (typeof layers)[number]

/** The layers and the packages that each layer may import. */
const mayImport: Readonly<Record<Layer, { readonly ours: readonly Layer[]; readonly outside: RegExp }>> = {
  'src-shared': {
    ours: [],
    outside: /^(date-fns(\/.*)?|@date-fns\/tz|zod|mdast-util-from-markdown|hyphen\/(sv|en-gb)\/index\.js)$/,
  },
  db: { ours: ['src-shared'], outside: /^(kysely(\/.*)?|better-sqlite3|uuid|@orama\/stemmers\/swedish|node:.*)$/ },
  office: {
    ours: ['src-shared', 'db'],
    outside:
      /^(date-fns|zod|kysely|uuid|node:.*|csv-stringify|csv-parse(\/sync)?|hucre(\/.*)?|iconv-lite|saxes|ical\.js|windows-iana|@kenjiuno\/.*|nodemailer\/lib\/mail-composer|postal-mime|age-encryption|pg|modern-tar(\/fs)?|@cj-tech-master\/excelts(\/archive)?|@resvg\/resvg-wasm(\/.*)?|@fontsource\/inter\/files\/.*)$/,
  },
  'src-store': {
    ours: ['src-shared', 'db', 'office'],
    outside: /^(zod|node:.*|dictionary-(en-gb|sv)|hunspell-wasm(\/wasm\/.*)?)$/,
  },
  'command-line': { ours: ['src-shared', 'office'], outside: /^(zod|node:.*)$/ },
  'src-main': { ours: ['src-shared', 'db', 'office', 'src-store'], outside: /^(electron|node:.*)$/ },
  'src-renderer': {
    ours: ['src-shared'],
    outside:
      /^(react(-dom)?(\/.*)?|@tanstack\/.*|@base-ui\/react(\/.*)?|lucide-react|date-fns(\/.*)?|@fontsource.*|docs\/anvandarguide\.md)$/,
  },
}

const layerOf = (path: string): Layer | undefined => layers.find(layer => path.startsWith(`${layer}/`))

type Arrow = { readonly from: string; readonly to: string }
const arrowsOf = (files: readonly SourceFile[]): Arrow[] =>
  files.flatMap(({ path, text }) =>
    importsOf(text).map(target => ({ from: path, to: importedFile(path, target) ?? target })),
  )

describe.each([...layers])('%s', layer => {
  const arrows = arrowsOf(sourceFiles(layer))

  test('imports code of ours only from itself and the layers below it', () => {
    const allowed: readonly (Layer | undefined)[] = [layer, ...mayImport[layer].ours]
    expect(arrows.filter(({ to }) => layerOf(to) !== undefined && !allowed.includes(layerOf(to)))).toEqual([])
  })

  test('imports only the packages its work needs', () => {
    const outside = arrows.filter(({ to }) => layerOf(to) === undefined)
    expect(outside.filter(({ to }) => !mayImport[layer].outside.test(to))).toEqual([])
  })
})

/** Returns the files and packages that these files need to run, directly or indirectly, in all layers. `imports` says what of a file's text is followed. */
function neededBy(
  starts: readonly string[],
  imports: (text: string) => readonly string[] = valueImportsOf,
): { readonly files: ReadonlySet<string>; readonly packages: Arrow[] } {
  const texts = new Map(layers.flatMap(sourceFiles).map(({ path, text }) => [path, text]))
  const files = new Set<string>()
  const packages: Arrow[] = []
  const waiting = [...starts]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (files.has(path)) continue
    files.add(path)
    for (const target of imports(texts.get(path) ?? '')) {
      const file = importedFile(path, target)
      if (file) waiting.push(file)
      else packages.push({ from: path, to: target })
    }
  }
  return { files, packages }
}

test('the command line, the store thread and the integrity check run without Electron', () => {
  const { files, packages } = neededBy([
    'command-line/talan.ts',
    'src-store/store-thread.ts',
    'src-store/integrity-worker.ts',
    'src-store/backup-worker.ts',
    'src-store/second-place-worker.ts',
    'src-store/read-file-worker.ts',
    'src-store/imports/import-worker.ts',
    'src-store/sharing/sharing-worker.ts',
    'src-store/spelling-worker.ts',
  ])
  expect(files.size).toBeGreaterThan(300)
  expect(packages.filter(({ to }) => to === 'electron')).toEqual([])
  expect([...files].filter(path => path.startsWith('src-main/'))).toEqual([])
})

test('the script in the page that is printed needs no package, no Node and no Electron', () => {
  const { files, packages } = neededBy(['src-main/paging/page-flow.ts'])
  expect(files.size).toBeGreaterThan(5)
  expect(packages).toEqual([])
})

test('the command line changes nothing and reads no table by itself', () => {
  const byItself = /\.(change|selectFrom|insertInto|updateTable)\(/
  expect(sourceFiles('command-line').filter(({ text }) => byItself.test(text))).toEqual([])
})

test('only the preload and the entry of the app use Electron’s messages', () => {
  const users = sourceFiles('src-main').filter(({ text }) => /\bipc(Main|Renderer)\./.test(text))
  expect(users.map(({ path }) => path).sort()).toEqual(['src-main/index.ts', 'src-main/preload.ts'])
})

/** The floors of the window, the lowest first. Code outside them is the frame, above all floors. */
const floors = ['text', 'state', 'components', 'list', 'pages']
function floorOf(path: string): number {
  const [, folder = ''] = path.split('/')
  const floor = floors.indexOf(folder)
  return floor === -1 ? floors.length : floor
}

test('a floor of the window imports only from itself and the floors below it', () => {
  const arrows = arrowsOf(sourceFiles('src-renderer')).filter(
    ({ to }) => to.startsWith('src-renderer/') && !to.endsWith('.css'),
  )
  expect(arrows.length).toBeGreaterThan(500)
  expect(arrows.filter(({ from, to }) => floorOf(to) > floorOf(from))).toEqual([])
})

test('a page does not import another page, and a question does not import another question', () => {
  const sideways = (folder: string, among: (path: string) => string | undefined) =>
    arrowsOf(sourceFiles(folder)).filter(({ from, to }) => {
      const [one, other] = [among(from), among(to)]
      return one !== undefined && other !== undefined && one !== other
    })
  expect(sideways('src-renderer/pages', path => /^src-renderer\/pages\/([^/]+)\//.exec(path)?.[1])).toEqual([])
  const shared = ['handlers', 'parsed', 'store-handlers']
  const question = (path: string) => /^office\/questions\/([^/]+)\.ts$/.exec(path)?.[1]
  expect(
    sideways('office/questions', path => {
      const name = question(path)
      return name === undefined || shared.includes(name) ? undefined : name
    }),
  ).toEqual([])
})

test('a migration imports only its own rows and kysely, so that a released step cannot change with the code', () => {
  const steps = sourceFiles('db/migrations').filter(({ path }) => !path.endsWith('/index.ts'))
  expect(steps.length).toBeGreaterThan(0)
  for (const { path, text } of steps) {
    const rowsOfItsOwn = `./${path.split('/').at(-1)?.replace(/\.ts$/, '.json')}`
    for (const target of importsOf(text)) expect(['kysely', rowsOfItsOwn], path).toContain(target)
  }
})

test('the window tests import only shared code of the program', () => {
  const reaching = arrowsOf(sourceFiles('tests/e2e')).filter(({ to }) => {
    const layer = layerOf(to)
    return layer !== undefined && layer !== 'src-shared'
  })
  expect(reaching).toEqual([])
})

test('the store thread answers its first question without the code that writes files, draws, encrypts or reads what came from outside', () => {
  const { files, packages } = neededBy(['src-store/store-thread.ts'], importsAtOnceOf)
  expect(files.size).toBeGreaterThan(300)
  expect(files.size).toBeLessThan(neededBy(['src-store/store-thread.ts']).files.size / 1.5)
  const light =
    /^(node:.*|better-sqlite3|kysely|zod|uuid|date-fns|@date-fns\/tz|@orama\/stemmers\/swedish|mdast-util-from-markdown)$/
  expect(packages.filter(({ to }) => !light.test(to))).toEqual([])
})

test('the main thread opens the window without the schemas, without the words of the window and without the store', () => {
  const { files, packages } = neededBy(['src-main/index.ts'], importsAtOnceOf)
  expect(files).toContain('src-main/window.ts')
  expect(packages.filter(({ to }) => !/^(electron|node:.*)$/.test(to))).toEqual([])
  const { files: menu } = neededBy(['src-main/menus/menu.ts', 'src-main/menus/text-menu.ts'], importsAtOnceOf)
  expect([...files, ...menu].filter(path => path.endsWith('/shared-words.ts'))).toEqual([])
})

test('the first script of the window has the words of one language', () => {
  const { files } = neededBy(['src-renderer/main.tsx'], importsAtOnceOf)
  expect(files).toContain('src-renderer/text/sv/window.ts')
  expect(files).not.toContain('src-renderer/text/en/window.ts')
  expect(files).not.toContain('src-shared/text/en/shared.ts')
})
