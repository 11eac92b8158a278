import { setFlagsFromString } from 'node:v8'
import latin400 from '@fontsource/inter/files/inter-latin-400-normal.woff2?inline'
import latin600 from '@fontsource/inter/files/inter-latin-600-normal.woff2?inline'
import extended400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?inline'
import extended600 from '@fontsource/inter/files/inter-latin-ext-600-normal.woff2?inline'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import program from '@resvg/resvg-wasm/index_bg.wasm?url&inline'
import type { Drawing } from '../../src-shared/charts/drawing'
import { svgFile } from './svg-text'
import { unpackedLetters } from './unpacked-letters'

/**
 * Dots per CSS pixel. About 150 dots per inch are enough for a page in Word, since every report has several drawings; a slide can show
 * more.
 */
export const dotsPerPixel = { page: 1.5, slide: 3 } as const

const bytesOf = (address: string): Uint8Array => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
/** The letters as charts have always been drawn with: a locked report holds their dots, so they stay packed as for the web. */
const webLetters = [latin400, latin600, extended400, extended600].map(bytesOf)
let ready: Promise<void> | undefined

/** As many drawings as the packs of a quarter hold: packs are often made twice, once locked and once sent. */
const mostKept = 64
const kept = new Map<string, Uint8Array>()

function picture(svg: string, value: number, fontBuffers: Uint8Array[]): Uint8Array {
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'zoom', value },
    font: { fontBuffers, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
  })
  const image = resvg.render()
  const png = image.asPng()
  image.free()
  resvg.free()
  return png
}

/** How much of a function's bytes may run before V8 compiles it anew to run faster. V8 itself takes some millions. */
const patientBudget = 100_000_000

/**
 * Gets the program that draws ready. V8 would compile most of it anew while the first pictures are drawn, on the processor that prints
 * meanwhile: 1.8 seconds for the packs of a quarter, which were not drawn sooner for it. So it does that only with what runs most, also in the spelling,
 * which is WebAssembly too.
 */
function started(): Promise<void> {
  setFlagsFromString(`--wasm-tiering-budget=${patientBudget}`)
  return initWasm(bytesOf(program))
}

/** Gets the program that draws ready, if it is not yet: it takes a fifth of a second, which somebody may have to spare before the first picture. */
export function readyToDraw(): Promise<void> {
  ready ??= started()
  return ready
}

async function drawn(svg: string, zoom: number, letters: Uint8Array[]): Promise<Uint8Array> {
  await readyToDraw()
  return picture(svg, zoom, letters)
}

/**
 * Returns an SVG picture as PNG, enlarged by a factor. Every machine gives the same bytes. A picture without text is drawn without letters: the
 * program reads them again for each picture, which takes longer than drawing a small one.
 */
export const svgPng = (svg: string, zoom: number): Promise<Uint8Array> =>
  drawn(svg, zoom, svg.includes('<text') ? unpackedLetters() : [])

/** Returns a drawing as PNG. The bundled font draws the letters, so that every machine gives the same bytes. */
export async function chartPng(drawing: Drawing, use: keyof typeof dotsPerPixel): Promise<Uint8Array> {
  const svg = svgFile(drawing)
  const key = `${use} ${svg}`
  const png = kept.get(key) ?? (await drawn(svg, dotsPerPixel[use], webLetters))
  kept.delete(key)
  kept.set(key, png)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return png
}
