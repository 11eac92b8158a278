import { sortOrder } from '../sort-order'

type Value = {
  readonly code: string
  readonly name: string
  readonly nameEn: string
  readonly description?: string | undefined
  readonly descriptionEn?: string | undefined
  /** The value of a step of a scale. Null when it is not known. */
  readonly value?: number | null | undefined
  readonly needsParticipant?: boolean | undefined
  readonly countsInReport?: boolean | undefined
  readonly isComputed?: boolean | undefined
  readonly aimId?: string | null | undefined
}

/** A list as written in `enumerations.json`: its name, and its values in the order in which they are offered. */
export type ListEntry = {
  readonly list: string
  readonly name: string
  readonly nameEn: string
  readonly values: readonly Value[]
}

const flag = (isSo: boolean | undefined): number | null => (isSo === undefined ? null : Number(isSo))

const row = (list: string, index: number, value: Value) => ({
  id: `${list}:${value.code}`,
  list,
  code: value.code,
  name: value.name,
  name_en: value.nameEn,
  description: value.description ?? null,
  description_en: value.descriptionEn ?? null,
  value: value.value ?? null,
  needs_participant: flag(value.needsParticipant),
  counts_in_report: flag(value.countsInReport),
  is_computed: flag(value.isComputed),
  aim_id: value.aimId ?? null,
  sort_order: sortOrder(index),
})

/** Returns the rows of all lists, and of the list of lists, which holds the name of each. */
export const listRows = (lists: readonly ListEntry[]) => [
  ...lists.map(({ list, name, nameEn }, index) => row('list', index, { code: list, name, nameEn })),
  ...lists.flatMap(({ list, values }) => values.map((value, index) => row(list, index, value))),
]
