import type { Drawing, Ink } from '../../src-shared/charts/drawing'
import { type Look, type SvgElement, svgElement } from '../../src-shared/charts/svg-element'
import { xmlText } from './xml-text'

/** The colours on white paper. Each text colour is readable on each tint. */
const paper: Readonly<Record<Ink, string>> = {
  text: '#182022',
  muted: '#556164',
  line: '#d3dbdb',
  edge: '#86908f',
  paper: '#ffffff',
  bar: '#5b9aa2',
  strong: '#0a6470',
  'on-strong': '#ffffff',
  'tint-1': '#e6f1f2',
  'tint-2': '#cbe3e5',
  'tint-3': '#a9d1d5',
  'tint-4': '#84bfc5',
}

const font = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"

const spelled = (name: string): string =>
  name === 'viewBox' ? name : name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

function written({ tag, attributes, children }: SvgElement): string {
  const given = Object.entries(attributes)
    .map(([name, value]) => ` ${spelled(name)}="${xmlText(String(value))}"`)
    .join('')
  const inside = children.map(child => (typeof child === 'string' ? xmlText(child) : written(child))).join('')
  return inside === '' ? `<${tag}${given}/>` : `<${tag}${given}>${inside}</${tag}>`
}

const paperLook = (name: string): Look => ({ name, font, colour: ink => paper[ink] })

/** Returns a drawing as SVG for a page of HTML; the same drawing gives the same text. `name` must be unique on the page. */
export const svgText = (drawing: Drawing, name: string): string => written(svgElement(drawing, paperLook(name)))

/** Returns a drawing as a separate SVG file, on a white ground so that it is readable on every background. */
export function svgFile(drawing: Drawing): string {
  const { width, height, marks } = drawing
  const ground = { mark: 'box', x: 0, y: 0, width, height, ink: 'paper' } as const
  const { tag, attributes, children } = svgElement({ ...drawing, marks: [ground, ...marks] }, paperLook('talan'))
  const named = { xmlns: 'http://www.w3.org/2000/svg', ...attributes }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written({ tag, attributes: named, children })}\n`
}
