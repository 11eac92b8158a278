import { type CharacterLook, characterStyleId } from './character-styles'
import { halfPoints } from './word-measures'
import type { TextRun, WordDocument, WordPicture, WordRun } from './word-model'
import { wordText } from './word-text'

/** What the parts of a document share while it is written: its language, and how a picture is put on the shelf of the file. */
export type WordWriting = {
  readonly locale: WordDocument['locale']
  readonly pictureXml: (picture: WordPicture) => string
  /** The next of the numbers that may occur once in a document. */
  readonly nextNumber: () => number
}

/** Returns text as the lines that Word may hold, escaped. A tab is a space, since the office did not mean a column with it. */
const linesOf = (text: string): string[] =>
  wordText(text)
    .replaceAll('\t', ' ')
    .split('\n')
    .map(line => `<w:t xml:space="preserve">${line}</w:t>`)

/** Returns the properties of a run. Every run says its language, so that Word spells and hyphenates it by the right rules. */
function runProperties({ locale }: WordWriting, look?: CharacterLook, more: Partial<TextRun> = {}): string {
  const { points, fill } = more
  const size =
    points === undefined ? '' : `<w:sz w:val="${halfPoints(points)}"/><w:szCs w:val="${halfPoints(points)}"/>`
  return `<w:rPr>${look ? `<w:rStyle w:val="${characterStyleId(look)}"/>` : ''}${size}${
    fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : ''
  }<w:lang w:val="${locale}"/></w:rPr>`
}

/**
 * Returns a field in the parts that Word divides it into. It is not marked as out of date, since Word then asks whoever opens the document
 * about other files.
 */
function fieldXml(code: string, shown: string, properties: string): string {
  const run = (inside: string) => `<w:r>${properties}${inside}</w:r>`
  return [
    run('<w:fldChar w:fldCharType="begin"/>'),
    run(`<w:instrText xml:space="preserve"> ${wordText(code)} </w:instrText>`),
    run('<w:fldChar w:fldCharType="separate"/>'),
    run(`<w:t>${wordText(shown)}</w:t>`),
    run('<w:fldChar w:fldCharType="end"/>'),
  ].join('')
}

/** Returns what a paragraph holds as elements of the text. */
export function runXml(run: WordRun, writing: WordWriting): string {
  const plain = runProperties(writing)
  if (run.kind === 'text')
    return run.text === ''
      ? ''
      : `<w:r>${runProperties(writing, run.look, run)}${linesOf(run.text).join('<w:br/>')}</w:r>`
  if (run.kind === 'tab') return `<w:r>${plain}<w:tab/></w:r>`
  if (run.kind === 'line-break') return `<w:r>${plain}<w:br/></w:r>`
  if (run.kind === 'column-break') return `<w:r>${plain}<w:br w:type="column"/></w:r>`
  if (run.kind === 'field') return fieldXml(run.code, run.shown, runProperties(writing, run.look))
  if (run.kind === 'link')
    return `<w:hyperlink w:anchor="${wordText(run.to)}" w:history="1">${run.runs.map(one => runXml(one, writing)).join('')}</w:hyperlink>`
  return `<w:r>${plain}${writing.pictureXml(run)}</w:r>`
}

/** Returns text as a run, in a look of its own if one is given. */
export const textRun = (text: string, look?: CharacterLook): TextRun => ({ kind: 'text', text, look })
