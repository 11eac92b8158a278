import type { Figure } from '../measure'

/** A figure, with the part of the benchmark that measured it, and how many interactions the office had; null where that does not vary. */
export type SizedFigure = Figure & { readonly part: string; readonly size: number | null }

/** What the figures of one question were at each size, the smallest first. */
export type Growth = {
  readonly part: string
  readonly name: string
  readonly limitName: string
  readonly unit: 'ms' | 'MiB'
  readonly at: readonly SizedFigure[]
}

const spaced = (size: number): RegExp =>
  new RegExp(`,?\\s*(?:(?:at|of|among)\\s+)?\\b${size}\\b(?:\\s+interactions)?`, 'g')

/** Returns the name of a figure without the size of the office, the same at every size. */
export const nameWithoutSize = ({ name, size }: Pick<SizedFigure, 'name' | 'size'>): string =>
  size === null ? name : name.replace(spaced(size), '').trim()

/** Returns the figures of each question together, in the order in which they were first measured. */
export function growthsOf(figures: readonly SizedFigure[]): readonly Growth[] {
  const kinds = new Map<string, Omit<Growth, 'at'> & { readonly at: SizedFigure[] }>()
  for (const figure of figures) {
    if (figure.size === null) continue
    const name = nameWithoutSize(figure)
    const key = `${name} beside ${figure.limitName}`
    const known = kinds.get(key)
    if (known) known.at.push(figure)
    else {
      const { part, limitName, unit = 'ms' } = figure
      kinds.set(key, { part, name, limitName, unit, at: [figure] })
    }
  }
  return [...kinds.values()].map(kind => ({ ...kind, at: kind.at.toSorted((a, b) => (a.size ?? 0) - (b.size ?? 0)) }))
}

/**
 * Returns earlier figures with those of this run in the place of the ones that were measured again. `size` and the limit tell apart figures of
 * one name.
 */
export function withNewer(earlier: readonly SizedFigure[], newer: readonly SizedFigure[]): readonly SizedFigure[] {
  const keyOf = ({ name, limitName, size }: SizedFigure) => `${name} beside ${limitName} at ${size}`
  const again = new Set(newer.map(keyOf))
  return [...earlier.filter(figure => !again.has(keyOf(figure))), ...newer]
}
