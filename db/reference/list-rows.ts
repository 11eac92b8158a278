import { sortOrder } from './sort-order'

type Value = {
  readonly code: string
  readonly name: string
  readonly nameEn: string
  readonly description?: string | undefined
  readonly descriptionEn?: string | undefined
  /** What a step of a scale is worth; null when nothing is known. */
  readonly value?: number | null | undefined
  readonly needsParticipant?: boolean | undefined
  readonly countsInReport?: boolean | undefined
  readonly isComputed?: boolean | undefined
  readonly aimId?: string | null | undefined
}

/** A list as written in `enumerations.json`: what it is called, and its values in the order they are chosen from. */
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

/** The rows of all lists, and of the list of lists, which says what each of them is called. */
export const listRows = (lists: readonly ListEntry[]) => [
  ...lists.map(({ list, name, nameEn }, index) => row('list', index, { code: list, name, nameEn })),
  ...lists.flatMap(({ list, values }) => values.map((value, index) => row(list, index, value))),
]
