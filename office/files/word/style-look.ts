import { families, fontsXml } from './character-styles'
import { wordColours } from './word-colours'
import { bodyWidth, halfPoints, pointTwips, twips } from './word-measures'

/** A line along an edge of a paragraph: its weight in eighths of a point, its colour, and its distance from the text in points. */
type EdgeLine = { readonly weight: number; readonly colour: string; readonly space: number }

/**
 * How the paragraphs of a style look. Letters and heights are in points, and lengths along the line in millimetres. `line` is exact, so
 * that the pages are the same with other letters; without it a line is as high as what stands in it.
 */
export type StyleLook = {
  /** What Word calls it: one of Word's own names, in English, or ours. */
  readonly name: string
  /** The name in the design, where Word has a name of its own for the same thing. */
  readonly alias?: string
  /** The style whose meaning it shares, by the name with which text refers to it; Word then knows ours as a heading, too. */
  readonly basedOn?: string
  readonly size: number
  readonly line?: number
  readonly family?: keyof typeof families | 'bold'
  readonly colour?: string
  readonly before?: number
  readonly after?: number
  readonly left?: number
  /** How much farther to the left the first line begins. */
  readonly hanging?: number
  readonly right?: number
  /** Its level in the outline, from 1; it then stays with what follows. */
  readonly level?: number
  readonly isWithNext?: boolean
  /** True where no word may be broken. */
  readonly isUnbroken?: boolean
  readonly lines?: Readonly<Partial<Record<'top' | 'left' | 'bottom' | 'right' | 'between', EdgeLine>>>
  readonly ground?: string
  /** A stop at the right edge of the text, with dots before it or not. */
  readonly stop?: 'plain' | 'dotted'
}

const edges = ['top', 'left', 'bottom', 'right', 'between'] as const

function linesXml({ lines = {} }: StyleLook): string {
  const drawn = edges.flatMap(edge => {
    const line = lines[edge]
    return line
      ? [`<w:${edge} w:val="single" w:sz="${line.weight}" w:space="${line.space}" w:color="${line.colour}"/>`]
      : []
  })
  return drawn.length === 0 ? '' : `<w:pBdr>${drawn.join('')}</w:pBdr>`
}

/** Returns the properties of a paragraph in the order in which the format wants them. */
function paragraphProperties(look: StyleLook): string {
  const { size, line, before = 0, after = 0, left = 0, hanging = 0, right = 0, level, ground, stop } = look
  const high = line === undefined ? 'w:line="240" w:lineRule="auto"' : `w:line="${pointTwips(line)}" w:lineRule="exact"`
  const dots = stop === 'dotted' ? ' w:leader="dot"' : ''
  return [
    level !== undefined || look.isWithNext ? '<w:keepNext/>' : '',
    level !== undefined ? '<w:keepLines/>' : '',
    '<w:widowControl/>',
    linesXml(look),
    ground ? `<w:shd w:val="clear" w:color="auto" w:fill="${ground}"/>` : '',
    stop
      ? `<w:tabs><w:tab w:val="right"${dots} w:pos="${twips(bodyWidth)}"/></w:tabs>`
      : hanging > 0
        ? `<w:tabs><w:tab w:val="left" w:pos="${twips(left)}"/></w:tabs>`
        : '',
    look.isUnbroken || size < 2 ? '<w:suppressAutoHyphens/>' : '',
    `<w:spacing w:before="${pointTwips(before)}" w:after="${pointTwips(after)}" ${high}/>`,
    `<w:ind w:left="${twips(left)}" w:right="${twips(right)}"${hanging > 0 ? ` w:hanging="${twips(hanging)}"` : ' w:firstLine="0"'}/>`,
    level === undefined ? '' : `<w:outlineLvl w:val="${level - 1}"/>`,
  ].join('')
}

function letterProperties({ size, family = 'regular', colour = wordColours.ink }: StyleLook): string {
  const letters = family === 'bold' ? `${fontsXml(families.regular)}<w:b/><w:bCs/>` : fontsXml(families[family])
  return `${letters}<w:color w:val="${colour}"/><w:sz w:val="${halfPoints(size)}"/><w:szCs w:val="${halfPoints(size)}"/>`
}

/** The names that Word knows; every other style is ours. */
const ofWord: ReadonlySet<string> = new Set([
  'Normal',
  'Title',
  'heading 1',
  'heading 2',
  'Body Text',
  'caption',
  'header',
  'footer',
  'toc 1',
])

/** Returns a style of paragraphs as an element of the styles of a document. */
export function styleXml(id: string, look: StyleLook): string {
  const isOurs = !ofWord.has(look.name)
  const aliases = look.alias ? `<w:aliases w:val="${look.alias}"/>` : ''
  const next = look.level === undefined ? '' : '<w:next w:val="BodyText"/>'
  return `<w:style w:type="paragraph"${isOurs ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${look.name}"/>${aliases}<w:basedOn w:val="${look.basedOn ?? 'Normal'}"/>${next}<w:qFormat/><w:pPr>${paragraphProperties(look)}</w:pPr><w:rPr>${letterProperties(look)}</w:rPr></w:style>`
}
