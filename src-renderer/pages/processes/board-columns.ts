import type { ProcessRow } from '../../../src-shared/lists/list-rows'

/** A column of the board with its processes: a stage, or the column after the last stage (`code` null). */
export type BoardColumn = { readonly code: string | null; readonly name: string; readonly cards: readonly ProcessRow[] }

/** The columns of a level in the order of its stages. The cards are sorted by the next day to watch; those without one come last. */
export function boardColumns(
  stages: readonly { readonly code: string; readonly name: string }[],
  rows: readonly ProcessRow[],
  noneLeft: string,
): BoardColumn[] {
  const next = (row: ProcessRow) => row.nextWatchOn ?? '9'
  const cardsOf = (code: string | null) =>
    rows
      .filter(row => row.stage === code || (code === null && !stages.some(stage => stage.code === row.stage)))
      .sort((one, other) => (next(one) < next(other) ? -1 : next(one) > next(other) ? 1 : 0))
  return [...stages, { code: null, name: noneLeft }].map(({ code, name }) => ({ code, name, cards: cardsOf(code) }))
}

/** The position of a card on the board. */
export type CardPlace = { readonly column: number; readonly card: number }

/**
 * The card that an arrow key leads to: the next in the column, or the one at the same height in the next column with cards. Undefined if
 * there is none.
 */
export function besideCard(columns: readonly BoardColumn[], from: CardPlace, key: string): CardPlace | undefined {
  const { column, card } = from
  const lengthOf = (at: number) => columns[at]?.cards.length ?? 0
  if (key === 'ArrowDown') return card + 1 < lengthOf(column) ? { column, card: card + 1 } : undefined
  if (key === 'ArrowUp') return card > 0 ? { column, card: card - 1 } : undefined
  const step = { ArrowLeft: -1, ArrowRight: 1 }[key]
  if (step === undefined) return undefined
  for (let at = column + step; at >= 0 && at < columns.length; at += step)
    if (lengthOf(at) > 0) return { column: at, card: Math.min(card, lengthOf(at) - 1) }
  return undefined
}
