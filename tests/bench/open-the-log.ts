import { openForReading } from '../../db/file/connect'
import { interactionPage } from '../../db/reads/timelines/interaction-lists'
import { openStore } from '../../db/store'
import { type Figure, interleaved, median, percentile, spreadOf } from './measure'

const rounds = 100

/** Measures reading 100 rows, first and in the middle, against the bare statement that reads the same interactions by row number. */
export async function openTheLog(office: string, interactions: number): Promise<Figure[]> {
  const store = await openStore(office, 'bench')
  const raw = openForReading(office)
  const statement = raw.prepare(
    `with chosen as materialized (select rid from interaction indexed by interaction_by_start where deleted_at is null
       order by starts_at desc, id desc limit 100 offset ?)
     select i.* from chosen cross join interaction i on i.rid = chosen.rid`,
  )
  const figures: Figure[] = []
  for (const [name, offset] of [
    ['first', 0],
    ['middle', interactions >> 1],
  ] as const) {
    const times = await interleaved(
      rounds,
      10,
      async () => {
        await interactionPage(store.read, { offset, limit: 100 })
      },
      () => {
        statement.all(offset)
      },
    )
    figures.push({
      name: `open the log at ${interactions}, ${name} window`,
      ours: median(times.ours),
      limit: median(times.limit),
      limitName: '100 bare rows by row number',
      ratio: median(times.ours) / median(times.limit),
      target: null,
      spread: spreadOf(times.ours),
      detail: `p95 ${percentile(times.ours, 0.95).toFixed(2)} ms, with who, role then, issues and partners`,
    })
  }
  raw.close()
  await store.close()
  return figures
}
