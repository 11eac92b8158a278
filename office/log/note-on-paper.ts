import { noteBlocks } from '../../src-shared/text/note/note-blocks'
import type { NoteBlock, NotePiece } from '../../src-shared/text/note/note-parts'
import { outgoingText } from '../../src-shared/text/outgoing-text'
import { type Inside, type Markup, tag } from '../paper/markup'

function pieceOnPaper(piece: NotePiece): Inside {
  switch (piece.is) {
    case 'text':
      return piece.text
    case 'break':
      return '\n'
    case 'mention':
      return piece.name.text
    case 'bold':
      return tag('strong', {}, piece.pieces.map(pieceOnPaper))
    case 'italic':
      return tag('em', {}, piece.pieces.map(pieceOnPaper))
    case 'link': {
      const [first] = piece.pieces
      const isAddress = first?.is === 'text' && first.text === piece.address
      return [piece.pieces.map(pieceOnPaper), isAddress ? null : ` (${piece.address})`]
    }
  }
}

function blockOnPaper(block: NoteBlock): Markup {
  switch (block.is) {
    case 'paragraph':
      return tag('p', {}, block.pieces.map(pieceOnPaper))
    case 'heading':
      return tag(block.level === 1 ? 'h3' : 'h4', {}, block.pieces.map(pieceOnPaper))
    case 'quote':
      return tag('blockquote', {}, block.blocks.map(blockOnPaper))
    case 'list':
      return tag(
        block.isNumbered ? 'ol' : 'ul',
        {},
        block.items.map(({ marker, blocks }) =>
          tag('li', { value: block.isNumbered ? Number.parseInt(marker, 10) : null }, blocks.map(blockOnPaper)),
        ),
      )
  }
}

/** Returns a note as it is printed: its headings, lists and quotes, and the address after the words of a link. A mention is its name. */
export const noteOnPaper = (note: string): Markup =>
  tag('div', { class: 'note' }, noteBlocks(outgoingText(note)).map(blockOnPaper))
