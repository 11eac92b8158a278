import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadOptions } from '../../office/imports/reading/readers'
import { checkCsv } from './check-csv'
import { checkEmail } from './check-email'
import { checkIcal, widest } from './check-ical'
import { checkMsg } from './check-msg'
import { checkRiksdag } from './check-riksdag'
import { checkSheet } from './check-sheet'
import { checkVcard } from './check-vcard'
import { type Checked, compared, type Expected } from './checked'
import { type CheckedFile, resultsOf } from './checked-file'
import { corrected } from './corrections'
import { type ReadSample, readSample } from './read-sample'

type Checker = {
  readonly check: (sample: ReadSample, expected: Expected) => Checked[]
  readonly options?: ReadOptions
}

/** The checker of each kind, by the folder of its files. */
const checkers: Readonly<Record<string, Checker>> = {
  vcard: { check: checkVcard },
  ical: { check: checkIcal, options: { window: widest } },
  email: { check: checkEmail },
  msg: { check: checkMsg },
  sheet: { check: checkSheet },
  csv: { check: checkCsv },
  riksdag: { check: checkRiksdag },
}

/** Reads the JSON of a file. Returns undefined if there is no such file. */
export const jsonAt = (path: string): Expected | undefined =>
  existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined

/** Checks one file by its name in a folder, such as `vcard/one.vcf`, beside what it is expected to give. */
async function checkedFile(folder: string, name: string, expected: Expected): Promise<CheckedFile> {
  const [kind = '', file = ''] = name.split('/', 2)
  const checker = checkers[kind]
  if (!checker) return { kind, file, checked: [compared('kind', Object.keys(checkers), kind, false)] }
  const path = join(folder, name)
  if (!existsSync(path)) return { kind, file, checked: [compared('file', path, 'missing')] }
  const sample = await readSample(readFileSync(path), file, checker.options)
  return {
    kind,
    file,
    ...corrected(
      name,
      resultsOf(() => checker.check(sample, expected)),
    ),
  }
}

/** Yields the results of every file of a folder that its `expected.json` names, in the order of the names there. */
export async function* checkedFiles(folder: string): AsyncGenerator<CheckedFile> {
  for (const [name, expected] of Object.entries(jsonAt(join(folder, 'expected.json')) ?? {}))
    yield await checkedFile(folder, name, expected as Expected)
}
