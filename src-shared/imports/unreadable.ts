/** Why a whole file cannot be read. Each has a sentence of what to do. */
export const unreadableReasons = [
  'empty',
  'too-large',
  'changing',
  'password',
  'old-workbook',
  'not-a-workbook',
  'unpacks-too-large',
  'too-many-cells',
  'too-many-columns',
  'no-sheet',
  'no-rows',
  'entities',
  'too-deep',
  'broken',
  'web-page',
  'unknown-encoding',
  'unknown-kind',
  'whole-office',
  'too-slow',
  'too-much-memory',
] as const

export type UnreadableReason = (typeof unreadableReasons)[number]

/** A refusal to read a file: the reason, and the place in the file where there is one. Nothing of the file is then used. */
export class Unreadable extends Error {
  constructor(
    readonly reason: UnreadableReason,
    readonly place: {
      readonly sheet?: string
      readonly line?: number
      readonly column?: number
      readonly said?: string
    } = {},
  ) {
    super(reason)
  }
}
