import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Unreadable } from '../../src-shared/imports/unreadable'
import { compared } from './checked'
import type { CheckedFile } from './checked-file'
import { type ReadSample, readSample } from './read-sample'

/** What a small file that unpacks to a huge one may come to: it is refused for its size. */
const reasons = ['unpacks-too-large', 'too-many-cells', 'too-many-columns', 'too-much-memory', 'too-large']

/** The longest that such a file may be read, in milliseconds, also on a machine that does other work. */
const longest = 5_000

const endOf = ({ reading }: ReadSample): string => (reading instanceof Unreadable ? reading.reason : 'read')

/** Yields the results of the files in the folder `bombs`, if there is one. Each must be refused for its size, and soon. */
export async function* checkedBombs(folder: string): AsyncGenerator<CheckedFile> {
  const bombs = join(folder, 'bombs')
  if (!existsSync(bombs)) return
  for (const file of readdirSync(bombs).filter(name => name.includes('.'))) {
    const sample = await readSample(readFileSync(join(bombs, file)), file)
    const { milliseconds } = sample
    const checked = [
      compared('refused', reasons, endOf(sample), reasons.includes(endOf(sample))),
      compared('milliseconds', `at most ${longest}`, Math.round(milliseconds), milliseconds <= longest),
    ]
    yield { kind: 'bombs', file, checked }
  }
}
