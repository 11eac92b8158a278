import type { LucideIcon } from 'lucide-react'
import type { OpenCommitment } from '../../../src-shared/log/commitment'

/** How a state is coloured; a word and an icon always stand beside it. */
export type Tone = 'danger' | 'warning' | 'calm'
export type Mark = { readonly tone: Tone; readonly Icon: LucideIcon; readonly word: string }

/** A line of the first screen that the arrow keys stop at. */
export type HomeItem = {
  readonly key: string
  readonly title: string
  readonly details: readonly string[]
  readonly mark?: Mark | undefined
  /** Which way a promise goes, in words and by an arrow. */
  readonly direction?: { readonly Icon: LucideIcon; readonly word: string } | undefined
  readonly commitment?: OpenCommitment | undefined
  /** Opens the record; nothing where there is no screen for it. */
  readonly open: (() => void) | null
}

/** A heading and its lines, or the words for having none. */
export type HomePart = {
  readonly id: string
  readonly heading: string
  readonly items: readonly HomeItem[]
  readonly note?: string | undefined
}
