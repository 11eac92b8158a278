import { checkAttachments } from '../../db/attachments/check-attachments'
import { attachmentFolder } from '../../db/attachments/content-files'
import { type DerivedPart, derivedFaults } from '../../db/derived/derived-faults'
import { mendDerived } from '../../db/derived/mend-derived'
import { programVersion } from '../../db/program-version'
import { fileFaults, officeCounts } from '../../db/reads/home/office-counts'
import { referenceShape } from '../../db/reads/records/reference-shape'
import { brokenRows } from '../../db/rules/broken-rows'
import type { Store } from '../../db/store'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import { Refused } from '../../src-shared/refusals/refusal'
import type { BrokenRow } from '../../src-shared/refusals/row-rule'
import { countedIn } from '../../src-shared/text/counted'
import { ruleSv } from '../../src-shared/text/sv/rule'
import { atStart, thingName } from '../../src-shared/text/thing-name'
import type { Command } from '../command'
import { withStore } from '../with-store'

const counted = countedIn('sv')

const partName: Readonly<Record<DerivedPart, string>> = {
  timelines: 'tidslinjer och månadstal',
  search: 'sökorden i kontakterna',
  names: 'namnen som söks',
}

/** A row that breaks a rule, in a sentence with the id to look it up by. */
const told = ({ rule, table, id, name }: BrokenRow): string =>
  `  ${atStart(thingName(table, 'sv', name))} ${ruleSv[rule]} (${id}).`

const whole = (broken: readonly BrokenRow[]): string =>
  broken.length === 0
    ? 'Kontorsdatabasen är hel.'
    : `Filen är hel, men ${counted(broken.length, 'uppgift', 'uppgifter')} i den går inte ihop med resten. Inget är ändrat. Rätta ${broken.length === 1 ? 'den' : 'dem'} i Talan:`

/** Refuses a damaged file; what is only derived and wrong is made anew instead. Answers which parts that was. */
async function mended(store: Store): Promise<readonly DerivedPart[]> {
  const damaged = (detail: string) => new Refused({ code: 'store-damaged', file: store.file, detail })
  const { faults, indexes } = await fileFaults(store.read)
  if (faults.length > 0) throw damaged(faults.join('; '))
  const parts = await mendDerived(store, indexes)
  // Recounted, and not read by SQLite once more: a connection that has read an index before it was made anew would find it at odds.
  const left = parts.length > 0 ? await derivedFaults(store.read) : 0
  if (left > 0) throw damaged(`${left} derived rows differ from a recount`)
  return parts
}

/**
 * `talan check`: has SQLite read all of a file, mends what is derived, holds all of it against the rules of writing, counts what is held,
 * and reads every attached file.
 */
export const check: Command = {
  options: [],
  flags: [],
  run: async ({ file }, now) =>
    withStore(file, async store => {
      const rebuilt = await mended(store)
      const { read } = store
      const files = await checkAttachments(read, file)
      if (files.missing.length + files.altered.length > 0)
        throw new Refused({ code: 'attachments-lost', folder: attachmentFolder(file), ...files })
      const [counts, shape] = [await officeCounts(read), await referenceShape(read, dayInStockholm(now))]
      const broken = await brokenRows(read)
      const value = {
        file,
        schemaVersion: programVersion,
        ...counts,
        ...shape,
        integrity: 'ok',
        rebuilt,
        broken: broken.length,
        ...files,
      }
      const listed = Object.entries(value).map(
        ([name, count]) => `  ${name}: ${typeof count === 'object' ? JSON.stringify(count) : count}`,
      )
      const anew = `Det som räknas fram ur det ni har skrivit stämde inte (${rebuilt.map(part => partName[part]).join(', ')}) och är gjort på nytt. Inget ni har skrivit är ändrat.`
      const sentences = [whole(broken), ...broken.map(told), ...(rebuilt.length > 0 ? [anew] : []), ...listed]
      return {
        value: { ...value, brokenRows: broken },
        sentence: sentences.join('\n'),
        ...(broken.length > 0 ? { isFault: true as const } : {}),
      }
    }),
}
