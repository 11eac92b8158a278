/** A stage of a process. Now is the first stage that is not done. */
export type StageMark = {
  readonly id: string
  readonly name: string
  /** Such as "klart 6 okt. 2026" or "till 8 dec. 2026"; null when no day is known. */
  readonly day: string | null
  readonly state: 'done' | 'now' | 'coming'
}

/** A process as a line of at most five stages, 42 + 5 + 119 mm. It is never split. */
export type ProcessRow = {
  readonly id: string
  readonly name: string
  /** Its issues, and how many earlier stages are done. */
  readonly about: string | null
  readonly stages: readonly StageMark[]
  /** Said instead of stages when there are none, or when all are done. */
  readonly instead: string | null
  /** The same in words. */
  readonly alternative: string
}

/** The processes of the pack's issues, by next date. `now` is the word at the ring. */
export type ProcessesBlock = {
  readonly kind: 'processes'
  readonly id: string
  readonly now: string
  readonly rows: readonly ProcessRow[]
  /** How many processes are not shown. */
  readonly hidden: number
  readonly more: string | null
  readonly note: string | null
}
