import { resolve } from 'node:path'
import { checkedBombs } from './bombs'
import type { Checked } from './checked'
import type { CheckedFile } from './checked-file'
import { checkedFiles } from './expected-files'
import { checkedSamples } from './made-samples'

const isWrong = ({ isRight }: Checked): boolean => !isRight

/** Returns a value on one line, cut where it would be long. */
const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 500)

/** Writes one line of a file, and two of each of its wrong results. */
function tell({ kind, file, checked, told = [] }: CheckedFile): void {
  const wrong = checked.filter(isWrong)
  console.log(`${kind.padEnd(10)} ${file.padEnd(56)} ${wrong.length === 0 ? 'right' : 'WRONG'}`)
  for (const line of told) console.log(`    ${line}`)
  for (const { key, wanted, got } of wrong)
    console.log(`    ${key}\n        wanted ${shown(wanted)}\n        got    ${shown(got)}`)
}

/** Reads every file of a folder that has expectations, compares it with them, and tells of each. Returns the exit code. */
async function run(folder: string): Promise<number> {
  let [files, wrongFiles, results, wrongResults] = [0, 0, 0, 0]
  for (const part of [checkedFiles, checkedSamples, checkedBombs])
    for await (const file of part(folder)) {
      tell(file)
      const wrong = file.checked.filter(isWrong).length
      files += 1
      wrongFiles += wrong > 0 ? 1 : 0
      results += file.checked.length
      wrongResults += wrong
    }
  if (files === 0) {
    console.error(`${folder} has no expected.json, no expected-counts.json and no folder bombs`)
    return 2
  }
  console.log(`${files} lines, ${wrongFiles} wrong; ${results} results, ${wrongResults} wrong`)
  return wrongFiles > 0 ? 1 : 0
}

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: npm run import-check -- FOLDER')
  process.exitCode = 2
} else process.exitCode = await run(resolve(process.env['INIT_CWD'] ?? '.', folder))
