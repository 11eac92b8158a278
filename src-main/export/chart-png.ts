import latin400 from '@fontsource/inter/files/inter-latin-400-normal.woff2?inline'
import latin600 from '@fontsource/inter/files/inter-latin-600-normal.woff2?inline'
import extended400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?inline'
import extended600 from '@fontsource/inter/files/inter-latin-ext-600-normal.woff2?inline'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import program from '@resvg/resvg-wasm/index_bg.wasm?url&inline'
import type { Drawing } from '../../src-shared/charts/drawing'
import { svgFile } from './svg-text'

/** So many dots to a CSS pixel: sharp on paper and on the densest screens. */
export const dotsPerPixel = 2

const bytesOf = (address: string): Uint8Array => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
const fontBuffers = [latin400, latin600, extended400, extended600].map(bytesOf)
let ready: Promise<void> | undefined

/** A drawing as PNG. Letters are drawn with the font that comes along, so that every machine gives the same bytes. */
export async function chartPng(drawing: Drawing): Promise<Uint8Array> {
  ready ??= initWasm(bytesOf(program))
  await ready
  const picture = new Resvg(svgFile(drawing), {
    fitTo: { mode: 'zoom', value: dotsPerPixel },
    font: { fontBuffers, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
  })
  const image = picture.render()
  const png = image.asPng()
  image.free()
  picture.free()
  return png
}
