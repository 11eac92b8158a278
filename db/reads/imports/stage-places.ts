import { sql } from 'kysely'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

type Place = { readonly order: string; readonly reference: string | null }

/** Where stages are: those of each process in their order, and the sort order of each code among the usual stages. */
export type StagePlaces = {
  readonly ofProcess: (id: string) => readonly Place[]
  readonly ofCode: (code: string) => string | null
}

/** Returns where the living stages of some processes are. */
export async function stagePlaces(db: Reader, processes: readonly string[]): Promise<StagePlaces> {
  const usual = await readSql(
    db,
    sql<{
      code: string
      order: string
    }>`select code, sort_order as "order" from decision_stage where deleted_at is null`,
  )
  const byCode = new Map(usual.map(({ code, order }) => [code, order]))
  const rows = await readSql(
    db,
    sql<{
      process: string
      code: string
      order: string
    }>`select s.process_id as process, s.code, s.sort_order as "order"
      from json_each(${JSON.stringify([...new Set(processes)])}) asked cross join process_stage s on s.process_id = asked.value
      where s.deleted_at is null order by s.sort_order, s.rid`,
  )
  const found = new Map<string, Place[]>()
  for (const { process, code, order } of rows)
    found.set(process, [...(found.get(process) ?? []), { order, reference: byCode.get(code) ?? null }])
  return { ofProcess: id => found.get(id) ?? [], ofCode: code => byCode.get(code) ?? null }
}
