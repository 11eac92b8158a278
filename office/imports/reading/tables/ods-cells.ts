import { localName, type XmlElement } from '../files/read-xml'
import { longestCell, mostColumns } from '../limits'
import type { Cell } from '../read-table'
import { dayCell } from './day-cell'

/** Returns an attribute by its name without the prefix. */
export const attributeOf = ({ attributes }: XmlElement, name: string): string | undefined =>
  Object.entries(attributes).find(([key]) => localName(key) === name)?.[1]

/** Returns how often a row or cell is repeated. What is no number counts as once. */
export function repeatsOf(element: XmlElement, name: string): number {
  const repeats = Math.trunc(Number(attributeOf(element, name) ?? '1'))
  return repeats >= 1 ? repeats : 1
}

/** Returns a length such as `PT09H15M00S` as `09:15`. */
function clockOf(length: string): string {
  const [, hours = '0', minutes = '00', seconds = '00'] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?$/.exec(length) ?? []
  const short = `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`
  return Number(seconds) === 0 ? short : `${short}:${seconds.padStart(2, '0')}`
}

/** Elements inside a text that are not a part of it. */
const aside = ['annotation', 'note', 'ruby-text']

/** Puts one cell together from its element and the paragraphs in it. */
export class OdsCell {
  private paragraphs = 0
  private text = ''

  constructor(private readonly element: XmlElement) {}

  /** Begins a paragraph. Paragraphs are the lines of a cell. */
  paragraph(): void {
    if (this.paragraphs > 0) this.add('\n')
    this.paragraphs += 1
  }

  /** Adds text, until there is more than a cell can have. */
  add(text: string): void {
    if (this.text.length <= longestCell) this.text += text
  }

  value(): Cell {
    const { element, text } = this
    // LibreOffice says twice what a cell holds, and that it is an error only once.
    const kinds = Object.entries(element.attributes).filter(([key]) => localName(key) === 'value-type')
    if (kinds.some(([, kind]) => kind === 'error'))
      return { error: text || attributeOf(element, 'string-value') || '#' }
    const number = Number(attributeOf(element, 'value') ?? 'none')
    switch (kinds[0]?.[1]) {
      case 'float':
      case 'currency':
      case 'percentage':
        return Number.isFinite(number) ? number : text || null
      case 'boolean':
        return attributeOf(element, 'boolean-value') === 'true'
      case 'date':
        return dayCell(attributeOf(element, 'date-value') ?? text)
      case 'time':
        return clockOf(attributeOf(element, 'time-value') ?? '')
      default:
        return text || attributeOf(element, 'string-value') || null
    }
  }
}

/** Puts one row together. Only the first columns are kept; `width` is how many there are. */
export class OdsRow {
  readonly cells: Cell[] = []
  /** How many columns there are up to the last that is not empty. */
  width = 0
  private columns = 0

  constructor(readonly repeats: number) {}

  add(value: Cell, repeats: number): void {
    const room = Math.min(repeats, mostColumns - this.cells.length)
    for (let count = 0; count < room; count += 1) this.cells.push(value)
    this.columns += repeats
    if (value !== null) this.width = this.columns
  }
}

/** True if an element in a text is not a part of it, such as a comment. */
export const isAside = (name: string): boolean => aside.includes(name)
