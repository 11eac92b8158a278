import type { SharingChange } from '../../src-shared/program/sharing'
import { rowsToldEvery } from '../waits'

/** Tells the window that something about sharing has changed. */
export type TellOfSharing = {
  readonly now: () => void
  /** Tells that rows came, at most once a second while they arrive. What is left is told with the next change. */
  readonly came: () => void
}

/** Counts the changes, so that the window knows which of them it has seen. */
export function tellingOfSharing(tell: (change: SharingChange) => void): TellOfSharing {
  let [version, rows, toldAt, hasUntold] = [0, 0, 0, false]
  const now = () => {
    ;[toldAt, hasUntold] = [Date.now(), false]
    version += 1
    tell({ version, rows })
  }
  return {
    now,
    came: () => {
      if (!hasUntold) rows += 1
      hasUntold = true
      if (Date.now() - toldAt >= rowsToldEvery) now()
    },
  }
}
