import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
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
    'const waiting = await parkedToTry(db)',
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

/** Runs the property test on each mutant, and prints how soon it was noticed. Returns 0 if all were, otherwise 1. */
export async function exchangeMutants(words, env) {
  const chosen = mutants.filter(([name]) => words.length === 0 || words.some(word => name.includes(word)))
  const survived = []
  for (const [name, file, from, to] of chosen) {
    if (readFileSync(join(root, file), 'utf8').split(from).length !== 2)
      throw new Error(`${file} must say once: ${from}`)
    const start = performance.now()
    const [program, given] = vitest(['run', '--reporter=dot', 'tests/db/exchange/exchange-property.test.ts'])
    const mutant = JSON.stringify({ file, from, to })
    const { status, stdout, stderr } = spawnSync(program, given, {
      cwd: root,
      env: { ...env, MUTANT: mutant, SCHEDULES: String(schedules) },
      encoding: 'utf8',
    })
    const [, count] = /Property failed after (\d+) tests/.exec(stdout + stderr) ?? []
    const isNoticed = status !== 0 && count !== undefined
    if (!isNoticed) survived.push(name)
    console.log(
      `exchange-mutants: ${isNoticed ? `noticed after ${count} schedules` : 'SURVIVED'} (${since(start)}): ${name}`,
    )
  }
  console.log(`exchange-mutants: ${chosen.length - survived.length} of ${chosen.length} noticed`)
  return survived.length === 0 ? 0 : 1
}
