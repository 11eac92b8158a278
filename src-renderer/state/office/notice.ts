import type { ActionId } from '../../../src-shared/records/ids'

type Action = {
  readonly label: string
  readonly onPress: () => void
  /** What it takes back; the notice goes when that has been taken back in another way. */
  readonly undoes?: ActionId
}

/** A short message in the corner, with at most two things to do about it. */
export type Notice = {
  readonly text: string
  readonly action?: Action
  readonly second?: Action
  readonly isRefusal?: boolean
  /** Nothing was done, and nothing is wrong. */
  readonly isHint?: boolean
}
