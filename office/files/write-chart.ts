import { writeFile } from 'node:fs/promises'
import type { Drawing } from '../../src-shared/charts/drawing'
import type { WrittenChart } from '../../src-shared/ipc/desktop'
import type { ChartFormat } from '../../src-shared/program/file-formats'
import { writeAside } from './write-aside'

/** A drawing, and the folder, name and format to write it in. */
export type ChartToWrite = {
  readonly drawing: Drawing
  readonly format: ChartFormat
  readonly folder: string
  readonly name: string
}

/** A writer for each format. They are loaded when first needed, since the program that draws letters is large. */
const writers: Readonly<Record<ChartFormat, (drawing: Drawing) => Promise<string | Uint8Array>>> = {
  png: async drawing => (await import('./chart-png')).chartPng(drawing, 'slide'),
  svg: async drawing => (await import('./svg-text')).svgFile(drawing),
}

/** Writes a drawing to a separate file. Refuses what `writeAside` refuses. */
export async function writeChart(chart: ChartToWrite): Promise<WrittenChart> {
  const { drawing, folder, name, format } = chart
  const content = await writers[format](drawing)
  const write = (file: string) => writeFile(file, content, { flush: true })
  const [file = ''] = await writeAside(folder, [{ name, extension: format, write }])
  return { folder, file }
}
