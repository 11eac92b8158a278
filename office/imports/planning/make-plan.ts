import { latestChange } from '../../../db/reads/imports/latest-change'
import type { Reader } from '../../../db/schema'
import { inTurns, rest, takingTurns } from '../../../db/work-step'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { type ImportWorld, importWorld } from '../matching/import-world'
import type { RowToJudge } from './facts-to-judge'
import type { ImportPlan, ImportSource, NewRow, PlannedRow } from './import-plan'
import { judgeRows } from './judge-rows'
import type { NameBook } from './name-book'

/** A reader of the register for one round of judging: it is read at most once, and only if a row needs it. */
export function worldOnce(db: Reader, known?: ImportWorld): () => Promise<ImportWorld> {
  let read: Promise<ImportWorld> | undefined = known && Promise.resolve(known)
  return () => {
    read ??= importWorld(db)
    return read
  }
}

/** How many rows are judged before others get their turn. */
const atATime = 100

/** Judges rows in steps, between which others have their turn, and calls `between` after each. */
export async function judgedRows(
  db: Reader,
  rows: readonly (RowToJudge & Pick<PlannedRow, 'decision'>)[],
  names: ImportPlan['names'],
  world: () => Promise<ImportWorld>,
  between?: (done: number) => Promise<void>,
): Promise<readonly PlannedRow[]> {
  const judged: PlannedRow[] = []
  const turn = takingTurns(() => rest({}))
  for (let start = 0; start < rows.length; start += atATime) {
    const some = rows.slice(start, start + atATime)
    const verdicts = await judgeRows(db, some, names, world)
    for (const [at, row] of some.entries()) {
      const verdict = verdicts[at]
      if (verdict) judged.push({ ...row, ...verdict })
    }
    await between?.(judged.length)
    await turn()
  }
  return judged
}

/** No user has decided anything of the rows of a new plan. */
function* asFresh(rows: readonly NewRow[]) {
  const fresh: (RowToJudge & Pick<PlannedRow, 'decision'>)[] = []
  for (const row of rows) {
    fresh.push({ ...row, matchedTo: null, decision: null })
    yield
  }
  return fresh
}

/** Makes the plan of a file out of its rows and their names. Nothing is written. */
export async function makePlan(
  db: Reader,
  source: ImportSource,
  today: IsoDate,
  {
    rows,
    book,
    header = [],
  }: { readonly rows: readonly NewRow[]; readonly book: NameBook; readonly header?: readonly string[] },
  world: ImportWorld,
  between?: (done: number) => Promise<void>,
): Promise<ImportPlan> {
  const names = book.names()
  const fresh = await inTurns(
    asFresh(rows),
    takingTurns(() => rest({})),
  )
  const madeAt = await latestChange(db)
  return {
    source,
    today,
    madeAt,
    header,
    names,
    rows: await judgedRows(db, fresh, names, worldOnce(db, world), between),
  }
}
