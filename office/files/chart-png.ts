import latin400 from '@fontsource/inter/files/inter-latin-400-normal.woff2?inline'
import latin600 from '@fontsource/inter/files/inter-latin-600-normal.woff2?inline'
import extended400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?inline'
import extended600 from '@fontsource/inter/files/inter-latin-ext-600-normal.woff2?inline'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import program from '@resvg/resvg-wasm/index_bg.wasm?url&inline'
import type { Drawing } from '../../src-shared/charts/drawing'
import { svgFile } from './svg-text'

/**
 * Dots per CSS pixel. About 150 dots per inch were enough for a page of the reports up to template 3, since they had large drawings; a slide
 * can show more. The small drawings of a report that is printed have 300 dots per inch.
 */
const dotsPerPixel = { page: 1.5, slide: 3, print: 3.125 } as const
type Use = keyof typeof dotsPerPixel

const bytesOf = (address: string): Uint8Array => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
const fontBuffers = [latin400, latin600, extended400, extended600].map(bytesOf)
let ready: Promise<void> | undefined

/** As many drawings as the packs of a quarter hold: packs are often made twice, once locked and once sent. */
const mostKept = 64
const kept = new Map<string, Uint8Array>()

function picture(svg: string, value: number): Uint8Array {
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value },
    font: { fontBuffers, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
  })
  const image = drawn.render()
  const png = image.asPng()
  image.free()
  drawn.free()
  return png
}

/** Returns SVG as PNG. The bundled font draws the letters, so that every machine gives the same bytes. */
export async function svgPng(svg: string, use: Use): Promise<Uint8Array> {
  ready ??= initWasm(bytesOf(program))
  await ready
  const key = `${use} ${svg}`
  const png = kept.get(key) ?? picture(svg, dotsPerPixel[use])
  kept.delete(key)
  kept.set(key, png)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return png
}

/** Returns a drawing as PNG, on a white ground. */
export const chartPng = (drawing: Drawing, use: Use): Promise<Uint8Array> => svgPng(svgFile(drawing), use)
