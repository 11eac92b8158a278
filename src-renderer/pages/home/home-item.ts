import type { LucideIcon } from 'lucide-react'
import type { OpenCommitment } from '../../../src-shared/log/commitment'

/** The colour of a state. A word and an icon are always beside it. */
export type Tone = 'danger' | 'warning' | 'calm'
export type Mark = { readonly tone: Tone; readonly Icon: LucideIcon; readonly word: string }

/** A line of the first screen that the arrow keys stop at. */
export type HomeItem = {
  readonly key: string
  readonly title: string
  readonly details: readonly string[]
  readonly mark?: Mark | undefined
  /** Whose commitment it is, in words and with an arrow. */
  readonly direction?: { readonly Icon: LucideIcon; readonly word: string } | undefined
  readonly commitment?: OpenCommitment | undefined
  /** Opens the record. Null if it has no screen. */
  readonly open: (() => void) | null
}

/** A heading and its lines, or a note when there are none. */
export type HomePart = {
  readonly id: string
  readonly heading: string
  readonly items: readonly HomeItem[]
  readonly note?: string | undefined
}
