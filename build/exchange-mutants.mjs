import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './setup/places.mjs'
import { since } from './setup/words.mjs'
import { vitest } from './tools.mjs'

/**
 * Faults that somebody could put into the exchange by mistake: the name of each, the file, the words there, and what takes their place. The property
 * test must notice every one.
 */
const mutants = [
  [
    'the value that came last holds',
    'db/exchange/put-row.ts',
    'row_id = ? order by hlc`',
    'row_id = ? order by rowid`',
  ],
  [
    'a value that was overwritten knowingly stays a clash',
    'db/exchange/clashes-of-row.ts',
    'heads = [...heads.filter(head => !isKnown(head)),',
    'heads = [...heads,',
  ],
  [
    'a value that was overwritten unknowingly is forgotten',
    'db/exchange/clashes-of-row.ts',
    'heads = [...heads.filter(head => !isKnown(head)),',
    'heads = [',
  ],
  [
    'a deletion and an edit at once are no clash',
    'db/exchange/clashes-of-row.ts',
    'return [...clashes, ...editsOfDeleted(columns, written)]',
    'return [...clashes]',
  ],
  [
    'an edit that a deletion knew is a clash',
    'db/exchange/clashes-of-row.ts',
    'return isKnown ? [] : [{ column,',
    'return [{ column,',
  ],
  [
    'what was settled comes back',
    'db/exchange/clashes-of-row.ts',
    '({ column, stamp }) => !decided.settled.has(clashName(column, stamp))',
    '() => true',
  ],
  [
    'a commit joins a log that it does not follow on',
    'db/exchange/join-groups.ts',
    'if (before !== (last?.hash ?? null)) {',
    'if (Math.random() < 0) {',
  ],
  [
    'a clock does not follow the stamps that it has seen',
    'db/exchange/take-in.ts',
    'clock_ms = max(clock_ms, seen.ms)',
    'clock_ms = max(clock_ms, 0 * seen.ms)',
  ],
  [
    'recording stays off',
    'db/exchange/take-in.ts',
    'update device set is_merging = 0,',
    'update device set is_merging = 1,',
  ],
  [
    'what is taken in is recorded again',
    'db/exchange/take-in.ts',
    'update device set is_merging = 1',
    'update device set is_merging = 0',
  ],
  ['the stamps of a row are not kept', 'db/exchange/put-row.ts', 'await writeClock(db, key, found)', ''],
  [
    'a row whose beginning has not come is forgotten',
    'db/exchange/take-in.ts',
    'const waiting = isPiece ? [] : await parkedToTry(db)',
    'const waiting: RowKey[] = []',
  ],
  [
    'a laptop whose disk was restored goes on with its log',
    'db/exchange/join-groups.ts',
    'if (group.device === (await ownDevice(db))) moved.push(...(await leaveOwnLog(db, group)))',
    '',
  ],
  [
    'rows whose entries moved to a new log are left as they were',
    'db/exchange/take-in.ts',
    '[...rowsOf(joined), ...moved, ...waiting]',
    '[...rowsOf(joined), ...waiting]',
  ],
  ['the stamps that moved entries name are left', 'db/exchange/leave-log.ts', 'stamps.get(stamp) ?? stamp)', 'stamp)'],
]

/** The most schedules that a mutant may survive. */
const schedules = 300

/** What the property test needs of the repository. */
const needed = [
  'src-shared',
  'db',
  'office',
  'command-line',
  'tests',
  'build',
  'vitest.config.ts',
  'tsconfig.json',
  'package.json',
]

const test = 'tests/db/exchange/exchange-property.test.ts'

/** Makes a copy of the code, in which a fault can be put without touching the repository. */
function copyOfCode() {
  const folder = mkdtempSync(join(tmpdir(), 'talan-mutants-'))
  for (const name of needed) cpSync(join(root, name), join(folder, name), { recursive: true })
  for (const name of ['node_modules', '.toolchain'])
    if (existsSync(join(root, name))) symlinkSync(join(root, name), join(folder, name))
  return folder
}

/** Runs the property test in a copy. Returns after how many schedules it failed; undefined if it passed. Throws if it did not run at all. */
function failsAfter(folder, count, env) {
  const [program, given] = vitest(['run', '--reporter=dot', '--root', folder, test])
  const variables = { ...env, MUTANT: '1', SCHEDULES: String(count) }
  const { status, stdout, stderr } = spawnSync(program, given, { cwd: folder, env: variables, encoding: 'utf8' })
  const [, failed] = /Property failed after (\d+) tests/.exec(stdout + stderr) ?? []
  if (status !== 0 && failed === undefined) throw new Error(`the schedules did not run:\n${stdout}${stderr}`)
  return failed
}

/**
 * Runs the property test without a fault, and then on each mutant, and prints how soon it was noticed. Returns 0 if every mutant was noticed, otherwise
 * 1: also if the schedules fail by themselves, since they then say nothing of the mutants.
 */
export async function exchangeMutants(words, env) {
  const chosen = mutants.filter(([name]) => words.length === 0 || words.some(word => name.includes(word)))
  const folder = copyOfCode()
  try {
    if (failsAfter(folder, 30, env) !== undefined) {
      console.log('exchange-mutants: the schedules fail without a fault, so nothing can be said of the mutants')
      return 1
    }
    let survived = 0
    for (const [name, file, from, to] of chosen) {
      const text = readFileSync(join(root, file), 'utf8')
      if (text.split(from).length !== 2) throw new Error(`${file} must say once: ${from}`)
      const start = performance.now()
      writeFileSync(
        join(folder, file),
        text.replace(from, () => to),
      )
      const count = failsAfter(folder, schedules, env)
      writeFileSync(join(folder, file), text)
      if (count === undefined) survived += 1
      const found = count === undefined ? 'SURVIVED' : `noticed after ${count} schedules`
      console.log(`exchange-mutants: ${found} (${since(start)}): ${name}`)
    }
    console.log(`exchange-mutants: ${chosen.length - survived} of ${chosen.length} noticed`)
    return survived === 0 ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
