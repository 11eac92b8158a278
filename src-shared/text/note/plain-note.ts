import { withoutAddresses } from './mention'
import { noteBlocks } from './note-blocks'
import { mayHaveMarks } from './note-marks'
import type { NoteBlock, NoteItem, NotePiece } from './note-parts'

function textOf(piece: NotePiece): string {
  switch (piece.is) {
    case 'text':
      return piece.text
    case 'break':
      return '\n'
    case 'mention':
      return piece.name.text
    case 'link': {
      const text = piece.pieces.map(textOf).join('')
      return text === piece.address ? text : `${text} (${piece.address})`
    }
    default:
      return piece.pieces.map(textOf).join('')
  }
}

/** The sign of an item on paper and in plain text: its own number, or a dash. */
const signOf = (marker: string): string => (/^\d/u.test(marker) ? marker : '–')

const lineOf = ({ marker, blocks }: NoteItem): string =>
  `${signOf(marker)} ${plainBlocks(blocks, '\n').replaceAll('\n', '\n  ')}`

function plainBlocks(blocks: readonly NoteBlock[], between: string): string {
  return blocks
    .map(block => {
      if (block.is === 'list') return block.items.map(lineOf).join('\n')
      if (block.is === 'quote') return plainBlocks(block.blocks, '\n')
      return block.pieces.map(textOf).join('')
    })
    .join(between)
}

/**
 * Returns a note as plain text, without the marks that are only for its look: the name in the place of a mention, the address after the words
 * of a link, a dash or the number before an item. A note without marks is returned as it is typed.
 */
export const plainNote = (note: string): string =>
  mayHaveMarks(note) ? plainBlocks(noteBlocks(note), '\n\n') : withoutAddresses(note)
