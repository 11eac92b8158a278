import { quarterName } from '../../../src-shared/text/dates'
import type { Telling } from '../pack-telling'
import { spanText } from '../paragraphs'

/** Returns what a pack's period is called in a sentence: "kvartal 4 2026", "projektkvartal 9", or its days. */
export function periodName({ material, words, language }: Telling): string {
  const { kind, code, quarter, period } = material.period
  if (quarter) return quarterName(quarter, language)
  if (kind === 'free') return spanText(period)
  const number = kind === 'project-quarter' ? code.slice(2) : code
  return `${words.kinds[kind].toLowerCase()} ${number}`
}
