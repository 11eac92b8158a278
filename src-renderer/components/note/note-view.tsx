import { useMemo } from 'react'
import { writtenLink } from '../../../src-shared/program/written-link'
import { noteBlocks } from '../../../src-shared/text/note/note-blocks'
import type { NoteBlock, NoteItem, NotePiece, NoteRun } from '../../../src-shared/text/note/note-parts'
import { OutsideLink } from '../outside-link'
import { MentionLink, WithMentions } from './mention-link'
import styles from './note-view.module.css'

/** A run of text. Where it begins in the note is on it, so that a click leads to the same letter when the note is written. */
const Run = ({ run }: { readonly run: NoteRun }) => <span data-at={run.at}>{run.text}</span>

/** A link out. Where a web address leads is said after words that are not the address itself. */
function LinkOut({ address, pieces }: { readonly address: string; readonly pieces: readonly NotePiece[] }) {
  const link = writtenLink(address)
  const [first] = pieces
  const isAddress = first?.is === 'text' && first.text === address
  return (
    <>
      <OutsideLink written={address}>
        <Pieces pieces={pieces} />
      </OutsideLink>
      {link?.kind === 'https' && !isAddress && <span className={styles['host']}> ({link.host})</span>}
    </>
  )
}

function Piece({ piece }: { readonly piece: NotePiece }) {
  switch (piece.is) {
    case 'text':
      return <Run run={piece} />
    case 'break':
      return <br />
    case 'bold':
      return (
        <strong>
          <Pieces pieces={piece.pieces} />
        </strong>
      )
    case 'italic':
      return (
        <em>
          <Pieces pieces={piece.pieces} />
        </em>
      )
    case 'link':
      return <LinkOut address={piece.address} pieces={piece.pieces} />
    case 'mention':
      return (
        <MentionLink mentioned={piece.mentioned}>
          <Run run={piece.name} />
        </MentionLink>
      )
  }
}

const Pieces = ({ pieces }: { readonly pieces: readonly NotePiece[] }) =>
  pieces.map(piece => <Piece key={`${piece.at} ${piece.is}`} piece={piece} />)

const numberOf = ({ marker }: NoteItem): number => Number.parseInt(marker, 10)

function Block({ block }: { readonly block: NoteBlock }) {
  switch (block.is) {
    case 'paragraph':
      return (
        <p>
          <Pieces pieces={block.pieces} />
        </p>
      )
    case 'heading': {
      const Heading = block.level === 1 ? 'h2' : 'h3'
      return (
        <Heading>
          <Pieces pieces={block.pieces} />
        </Heading>
      )
    }
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} />
        </blockquote>
      )
    case 'list':
      return block.isNumbered ? (
        <ol>
          {block.items.map(item => (
            <li key={item.at} value={numberOf(item)}>
              <Blocks blocks={item.blocks} />
            </li>
          ))}
        </ol>
      ) : (
        <ul>
          {block.items.map(item => (
            <li key={item.at}>
              <Blocks blocks={item.blocks} />
            </li>
          ))}
        </ul>
      )
  }
}

const Blocks = ({ blocks }: { readonly blocks: readonly NoteBlock[] }) =>
  blocks.map(block => <Block key={`${block.at} ${block.is}`} block={block} />)

/** A note with its marks drawn. Everything that is no mark of a note is text. */
export function NoteView({ note }: { readonly note: string }) {
  const blocks = useMemo(() => noteBlocks(note), [note])
  return (
    <WithMentions note={note}>
      <div className={styles['note']}>
        <Blocks blocks={blocks} />
      </div>
    </WithMentions>
  )
}
