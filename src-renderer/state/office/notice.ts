import type { ActionId } from '../../../src-shared/records/ids'

type Action = {
  readonly label: string
  readonly onPress: () => void
  /** The action that the button undoes. The notice closes when that action is undone in another way. */
  readonly undoes?: ActionId
}

/** A short message in the corner with at most two buttons. */
export type Notice = {
  readonly text: string
  readonly action?: Action
  readonly second?: Action
  readonly isRefusal?: boolean
  /** True if nothing was done and nothing is wrong. */
  readonly isHint?: boolean
}
