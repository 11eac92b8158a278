import type { Writer } from '../../db/schema'
import { type Wrong, wrongIdsIn } from './ids-in-office-file'
import type { OfficeFile } from './office-file'

const oneOf = (field: string, code: string, values: readonly string[]): readonly Wrong[] =>
  values.includes(code) ? [] : [{ field, problem: { what: 'not-one-of', values } }]

/** Returns the first organisation that is part of itself, through the organisations above it. */
function circle({ organisations = [] }: OfficeFile): readonly Wrong[] {
  const above = new Map(organisations.map(({ id, parentId }) => [id, parentId]))
  const at = organisations.findIndex(({ id }) => {
    const passed = new Set<string>()
    let over = above.get(id)
    while (over && over !== id && !passed.has(over)) {
      passed.add(over)
      over = above.get(over)
    }
    return over === id
  })
  return at === -1 ? [] : [{ field: `organisations[${at}].parentId`, problem: { what: 'part-of-itself' } }]
}

/**
 * Returns the first fault, by its field, in an office file whose fields have the right form. The reference data and the file's own rows
 * decide.
 */
export async function wrongInOfficeFile(db: Writer, office: OfficeFile): Promise<Wrong | undefined> {
  const stages = await db
    .selectFrom('decision_stage')
    .select(['code', 'level'])
    .where('deleted_at', 'is', null)
    .execute()
  const processes = (office.processes ?? []).flatMap(({ level, stages: own, documents, watchDates }, at) => {
    const field = `processes[${at}]`
    const known = stages.filter(stage => stage.level === level).map(stage => stage.code)
    const named = (part: string, stage: string | null | undefined): readonly Wrong[] =>
      !stage || own.some(({ code }) => code === stage)
        ? []
        : [{ field: `${field}.${part}.stage`, problem: { what: 'names-nothing' } }]
    return [
      ...own.flatMap(({ code }, n) => oneOf(`${field}.stages[${n}].code`, code, known)),
      ...(documents ?? []).flatMap(({ stage }, n) => named(`documents[${n}]`, stage)),
      ...(watchDates ?? []).flatMap(({ stage }, n) => named(`watchDates[${n}]`, stage)),
    ]
  })
  return [...(await wrongIdsIn(db, office)), ...circle(office), ...processes][0]
}
