import { contentsAbove, mostPages, type PackPages } from '../../../src-shared/packs/blocks/pack-pages'
import { flowAttribute, flowMark, flowNames, type Otherwise, writtenForms } from '../../../src-shared/paper/flow-marks'
import { type Markup, tag } from '../../paper/markup'
import { paperStyle } from '../../paper/paper-style'
import { bandHtml, stateHtml } from './band-html'
import { blockHtml } from './block-html'
import { keyFiguresHtml } from './key-figures-html'
import { anchorOf, columnPieces, type Piece, restPieces } from './laid-pieces'
import { type NumberedPieces, numberedPieces } from './numbered-pieces'
import { packStyle } from './pack-style'
import { type PaperText, printedText, screenText } from './paper-text'

/**
 * The forms of a pack, the fullest first: the ways page 1 can be shortened, and those of the pages after it. `otherwise` says what to do
 * where the fullest forms do not fit.
 */
export type PackForms = {
  readonly first: readonly PackPages[]
  readonly rest: readonly PackPages[]
  readonly otherwise: Otherwise
}

const named = flowAttribute

/** The key figures are never closer than this to the columns above them. */
const keysPlace = { class: 'piece', style: 'margin-top:6mm' }

const place = (name: string, className: string, ...inside: readonly Markup[]): Markup =>
  tag('div', { class: className, [named(flowNames.place)]: name }, inside)

const pieceHtml = (paper: PaperText, { number, piece }: NumberedPieces['pieces'][number]): Markup =>
  tag(
    'div',
    {
      class: 'piece',
      style: piece.gap === 0 ? null : `margin-top:${piece.gap}mm`,
      [named(flowNames.piece)]: number,
      [named(flowNames.startsPage)]: piece.startsPage,
      [named(flowNames.keepsNext)]: piece.keepsNext,
      [named(flowNames.part)]: piece.part,
    },
    blockHtml(piece.block, paper, piece.anchor),
  )

/** The list of contents. What lays the pages out puts the numbers in, and takes the list away where the pack is short. */
const contentsHtml = ({ contents: { heading, entries } }: PackPages, number: number): Markup =>
  tag(
    'nav',
    { class: 'piece contents', [named(flowNames.piece)]: number, [named(flowNames.contents)]: true },
    tag('h2', {}, heading),
    tag(
      'ol',
      {},
      entries.map(({ section, heading: text }) =>
        tag(
          'li',
          {},
          tag(
            'a',
            { href: `#${anchorOf(section)}` },
            tag('span', {}, text),
            tag('i', { 'aria-hidden': 'true' }),
            ' ',
            tag('b', { [named(flowNames.pageOf)]: anchorOf(section) }),
          ),
        ),
      ),
    ),
  )

/** The line over a page on which a part goes on: the heading, and smaller what says that it goes on. */
function resumed(heading: string, continued: string): (Markup | string)[] {
  if (!continued.startsWith(heading)) return [continued]
  return [heading, tag('span', {}, continued.slice(heading.length))]
}

/** What is repeated on the pages. It is no part of the text, so those who hear the page do not hear it again on each. */
function runningHtml({ header, footer, sections }: PackPages): Markup[] {
  const running = (name: string, className: string, ...inside: (Markup | string)[]) =>
    tag('div', { class: `running ${className}`, [named(flowNames.running)]: name, 'aria-hidden': 'true' }, inside)
  return [
    running('header', 'header', tag('span', {}, header.left), tag('span', {}, header.right)),
    running('footer', 'footer', tag('span', {}, footer), tag('span', { class: 'number' })),
    ...sections.map(({ id, heading, continued }) => running(id, 'resumed', ...resumed(heading, continued))),
  ]
}

/** Returns a number for the words of each form. Forms that differ only in which parts start pages have the same. */
function wordsOf(forms: readonly PackPages[]): number[] {
  const numbers = new Map<string, number>()
  return forms.map(({ leftOut }) => {
    const words = JSON.stringify(leftOut.filter(({ kind }) => kind !== 'page-start').map(({ drops }) => drops))
    const number = numbers.get(words) ?? numbers.size
    numbers.set(words, number)
    return number
  })
}

function bodyHtml({ first, rest, otherwise }: PackForms, paper: PaperText): Markup {
  const [full] = rest
  const [fullFirst] = first
  if (!full || !fullFirst) throw new Error('a pack without a form')
  const all = (pieces: readonly (readonly Piece[])[], from: number) => numberedPieces(pieces, from)
  const main = all(
    first.map(pages => columnPieces(pages.first.main)),
    0,
  )
  const side = all(
    first.map(pages => columnPieces(pages.first.side)),
    main.pieces.length,
  )
  const keys = main.pieces.length + side.pieces.length
  const contents = keys + 1
  const after = all(rest.map(restPieces), contents + 1)
  const firstForms = first.map((pages, index) => [
    ...(main.forms[index] ?? []),
    ...(side.forms[index] ?? []),
    ...(pages.first.keyFigures ? [keys] : []),
  ])
  const { band, state, keyFigures } = fullFirst.first
  const written = (pieces: NumberedPieces['pieces']) => pieces.map(piece => pieceHtml(paper, piece))
  return tag(
    'body',
    {
      [named(flowNames.most)]: mostPages[full.sort],
      [named(flowNames.contentsAbove)]: contentsAbove,
      [named(flowNames.otherwise)]: otherwise,
      [named(flowNames.firstForms)]: writtenForms(firstForms),
      [named(flowNames.forms)]: writtenForms(after.forms.map(form => [contents, ...form])),
      [named(flowNames.words)]: rest.length > 1 ? writtenForms([wordsOf(rest)]) : null,
    },
    tag(
      'main',
      {},
      tag('div', { class: 'opening', id: anchorOf(null) }, bandHtml(band), stateHtml(state)),
      tag(
        'div',
        { class: 'columns' },
        place('main', 'column', ...written(main.pieces)),
        place('side', 'column', ...written(side.pieces)),
      ),
      place(
        'foot',
        'foot',
        ...(keyFigures
          ? [tag('div', { ...keysPlace, [named(flowNames.piece)]: keys }, keyFiguresHtml(keyFigures))]
          : []),
      ),
      place(
        'rest',
        'rest',
        ...(full.contents.entries.length > 0 ? [contentsHtml(full, contents)] : []),
        ...written(after.pieces),
      ),
    ),
    runningHtml(full),
  )
}

/** Nothing runs, and nothing is fetched: letters and pictures are in the page. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"

function documentHtml(forms: PackForms, paper: PaperText): string {
  const { language, title, author, subject } = forms.rest[0] ?? {}
  const head = tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    tag('title', {}, title ?? null),
    tag('meta', { name: 'author', content: author }),
    tag('meta', { name: 'description', content: subject }),
    { markup: `<style>\n${paperStyle}\n${packStyle}\n</style>` },
  )
  const root = `<html lang="${language === 'sv' ? 'sv-SE' : 'en-GB'}" ${flowMark}>`
  return `<!DOCTYPE html>\n${root}\n${head.markup}\n${bodyHtml(forms, paper).markup}\n</html>\n`
}

/** Returns the page that is printed: all forms of a pack at once, so that they are measured together. */
export function packPrintHtml(forms: PackForms): string {
  const [full] = forms.rest
  if (!full) throw new Error('a pack without a form')
  return documentHtml(forms, printedText(full))
}

/** Returns a pack as one page of HTML that loads nothing and runs no script, to be read on screen. */
export const packScreenHtml = (pages: PackPages): string =>
  documentHtml({ first: [pages], rest: [pages], otherwise: 'print' }, screenText(pages))
