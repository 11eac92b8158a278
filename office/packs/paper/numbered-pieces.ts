import type { Piece, PieceBlock } from './laid-pieces'

type NumberedPiece = { readonly number: number; readonly piece: Piece }

/** The pieces of all forms in the order of the page, and the numbers of the pieces of each form. */
export type NumberedPieces = {
  readonly pieces: readonly NumberedPiece[]
  readonly forms: readonly (readonly number[])[]
}

/**
 * Returns a function that says what tells two pieces apart. A block that a shortening leaves as it is stays the same object, so it is written
 * down once, and blocks that say the same have one number, since there are some hundred forms of some fifty pieces.
 */
function keysOf(): (piece: Piece) => string {
  const numbers = new Map<string, number>()
  const known = new WeakMap<PieceBlock, number>()
  const numberOf = (block: PieceBlock): number => {
    const words = JSON.stringify(block)
    const number = numbers.get(words) ?? numbers.size
    numbers.set(words, number)
    known.set(block, number)
    return number
  }
  return ({ block, gap, startsPage, keepsNext }) =>
    `${gap} ${startsPage} ${keepsNext} ${known.get(block) ?? numberOf(block)}`
}

/**
 * Puts all forms of a pack onto one page, so that each piece is measured once: pieces that are the same in several forms stand there once,
 * and the pieces of each form are in its order. `first` is the first number.
 */
export function numberedPieces(forms: readonly (readonly Piece[])[], first: number): NumberedPieces {
  const order: string[] = []
  const variants = new Map<string, Map<string, NumberedPiece>>()
  const keyOf = keysOf()
  let next = first
  const numbers = forms.map(pieces =>
    pieces.map((piece, index) => {
      const { id } = piece.block
      const known = variants.get(id) ?? new Map<string, NumberedPiece>()
      if (!variants.has(id)) {
        const previous = pieces[index - 1]?.block.id
        order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, id)
        variants.set(id, known)
      }
      const key = keyOf(piece)
      const same = known.get(key)
      if (same) return same.number
      next += 1
      known.set(key, { number: next - 1, piece })
      return next - 1
    }),
  )
  return { pieces: order.flatMap(id => [...(variants.get(id)?.values() ?? [])]), forms: numbers }
}
