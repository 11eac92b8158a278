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

/** Lines of a part that belong together, under a heading of their own. */
export type HomeGroup = {
  readonly key: string
  readonly heading: string
  readonly items: readonly HomeItem[]
  readonly note?: string | undefined
}

/** A heading and its lines, in groups or not, or a note when there are none. */
export type HomePart = {
  readonly id: string
  readonly heading: string
  readonly items: readonly HomeItem[]
  readonly groups?: readonly HomeGroup[] | undefined
  readonly note?: string | undefined
  /** What can be done with the whole part. */
  readonly way?: { readonly label: string; readonly run: () => void } | undefined
}

/** Every line of a part that the arrow keys stop at, in the order shown. */
export const itemsOf = ({ items, groups = [] }: HomePart): readonly HomeItem[] => [
  ...items,
  ...groups.flatMap(group => group.items),
]
