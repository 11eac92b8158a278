import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '../db/office'
import { aLog, readingInThread } from './import-files'
import { talan } from './on-command-line'

readingInThread()

const isWindows = process.platform === 'win32'

/** Makes what is no file to read in, and returns its path. */
const odd: Readonly<Record<string, (folder: string) => string>> = {
  'a folder': folder => {
    mkdirSync(join(folder, 'mapp.xlsx'))
    return join(folder, 'mapp.xlsx')
  },
  'a pipe': folder => {
    execFileSync('mkfifo', [join(folder, 'rör.csv')])
    return join(folder, 'rör.csv')
  },
  'a link to a device that never ends': folder => {
    symlinkSync('/dev/zero', join(folder, 'enhet.csv'))
    return join(folder, 'enhet.csv')
  },
  'a link to nothing': folder => {
    symlinkSync(join(folder, 'borta.csv'), join(folder, 'länk.csv'))
    return join(folder, 'länk.csv')
  },
  'a link to itself': folder => {
    symlinkSync(join(folder, 'ring.csv'), join(folder, 'ring.csv'))
    return join(folder, 'ring.csv')
  },
  'a path through a file': folder => {
    writeFileSync(join(folder, 'fil'), 'x')
    return join(folder, 'fil', 'inuti.csv')
  },
  'a name that is too long': folder => join(folder, `${'å'.repeat(200)}.csv`),
}

test.skipIf(isWindows).each(Object.keys(odd))(
  '%s is refused at once with a sentence, and nothing is written',
  async what => {
    const office = join(aFolder(), 'X.talan')
    await talan('new', office)
    const before = readFileSync(office)
    const path = odd[what]?.(aFolder()) ?? ''
    const said = await talan('import', office, path, '--dry-run', '--json')
    expect(said.code).toBe(1)
    expect(said.value.sentence).toContain(path.split('/').at(-1))
    expect(said.value.sentence).toMatch(/ingen vanlig fil|finns inte eller får inte läsas/)
    expect(said.err).toBe(`${said.value.sentence}\n`)
    expect(readFileSync(office).equals(before)).toBe(true)
  },
)

test.skipIf(isWindows || process.getuid?.() === 0)('a file without the right to read it is refused', async () => {
  const office = join(aFolder(), 'X.talan')
  await talan('new', office)
  const log = aLog()
  chmodSync(log, 0)
  expect((await talan('import', office, log)).err).toContain('får inte läsas')
})

test.skipIf(isWindows)('a name with a line break and signs that steer a terminal is told as one line', async () => {
  const office = join(aFolder(), 'X.talan')
  await talan('new', office)
  const [folder, name] = [aFolder(), '\u001b[2Jkontor\nInskrivet: allt.csv']
  writeFileSync(join(folder, name), '')
  const { err } = await talan('import', office, join(folder, name))
  expect(err).toBe(
    '[2Jkontor Inskrivet: allt.csv är tom. Inget är läst. Exportera filen igen och kontrollera att allt kommer med.\n',
  )
  writeFileSync(join(folder, name), readFileSync(aLog()))
  expect((await talan('import', office, join(folder, name))).code).toBe(0)
  const { imports } = (await talan('imports', office, '--json')).value
  expect(imports).toMatchObject([{ name: '[2Jkontor Inskrivet: allt.csv' }])
})

test('a map that is no file, or too large to be one, is refused', async () => {
  const office = join(aFolder(), 'X.talan')
  await talan('new', office)
  const [log, folder] = [aLog(), aFolder()]
  const map = join(folder, 'karta.json')
  writeFileSync(map, '[1]'.padEnd(2_000_000))
  expect((await talan('import', office, log, '--map', map)).err).toContain('är större än Talan läser')
  expect((await talan('import', office, log, '--map', folder)).err).toContain('ingen vanlig fil')
  expect((await talan('import', office, log, '--map', join(folder, 'borta.json'))).err).toContain('finns inte')
})
