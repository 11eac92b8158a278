import type { Drawing, Ink } from '../../src-shared/charts/drawing'
import { type Look, type SvgElement, svgElement } from '../../src-shared/charts/svg-element'
import { xmlText } from './xml-text'

/** The inks on white paper; each text ink is readable on each tint. */
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

/** A drawing as SVG on paper, to stand in a page; the same drawing gives the same text. The name is its own on the page. */
export const svgText = (drawing: Drawing, name: string): string => written(svgElement(drawing, paperLook(name)))

/** A drawing as a file of its own, on a white ground so that it can be read wherever it is put. */
export function svgFile(drawing: Drawing): string {
  const { width, height, marks } = drawing
  const ground = { mark: 'box', x: 0, y: 0, width, height, ink: 'paper' } as const
  const { tag, attributes, children } = svgElement({ ...drawing, marks: [ground, ...marks] }, paperLook('talan'))
  const named = { xmlns: 'http://www.w3.org/2000/svg', ...attributes }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written({ tag, attributes: named, children })}\n`
}
