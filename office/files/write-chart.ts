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

async function contentOf({ drawing, format }: ChartToWrite): Promise<string | Uint8Array> {
  // Loaded when first needed, since the program that draws letters is large.
  if (format === 'png') return (await import('./chart-png')).chartPng(drawing, 'slide')
  return (await import('./svg-text')).svgFile(drawing)
}

/** Writes a drawing to a separate file. Refuses what `writeAside` refuses. */
export async function writeChart(chart: ChartToWrite): Promise<WrittenChart> {
  const { folder, name, format } = chart
  const content = await contentOf(chart)
  const write = (file: string) => writeFile(file, content, { flush: true })
  const [file = ''] = await writeAside(folder, [{ name, extension: format, write }])
  return { folder, file }
}
