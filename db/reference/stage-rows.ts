import { sortOrder } from '../sort-order'

/** A stage as written in `decision-stages.json`, with the days in it that are worth watching. */
export type StageEntry = {
  readonly code: string
  readonly level: string
  readonly name: string
  readonly nameEn: string
  readonly actor: string
  readonly actorEn: string
  readonly document: string | null
  readonly documentEn: string | null
  readonly keyDates: readonly { readonly name: string; readonly nameEn: string }[]
  readonly leverage: string
  readonly leverageEn: string
  readonly deadlineRule: string | null
  readonly deadlineRuleEn: string | null
  readonly source: string | null
}

const idOf = (code: string): string => `stage-${code}`

/** Returns the rows of the stages, in the order in which a decision goes through them. */
export const stageRows = (stages: readonly StageEntry[]) =>
  stages.map((stage, index) => ({
    id: idOf(stage.code),
    code: stage.code,
    level: stage.level,
    name: stage.name,
    name_en: stage.nameEn,
    actor: stage.actor,
    actor_en: stage.actorEn,
    document: stage.document,
    document_en: stage.documentEn,
    leverage: stage.leverage,
    leverage_en: stage.leverageEn,
    deadline_rule: stage.deadlineRule,
    deadline_rule_en: stage.deadlineRuleEn,
    source: stage.source,
    sort_order: sortOrder(index),
  }))

/** Returns the rows of the days to watch in each stage. */
export const stageDateRows = (stages: readonly StageEntry[]) =>
  stages.flatMap(({ code, keyDates }) =>
    keyDates.map(({ name, nameEn }, index) => ({
      id: `${idOf(code)}-date-${index + 1}`,
      stage_id: idOf(code),
      name,
      name_en: nameEn,
      sort_order: sortOrder(index),
    })),
  )
