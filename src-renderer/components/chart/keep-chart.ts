import type { DrawnTable } from '../../../src-shared/packs/table'
import type { ChartFormat } from '../../../src-shared/program/file-formats'
import { outgoingText, unrunText } from '../../../src-shared/text/outgoing-text'
import { cellText } from '../../../src-shared/text/pack-cells'
import { announce } from '../../state/office/announce'
import { ask } from '../../state/office/office'
import { refusalOf } from '../../state/office/refusal-of'
import type { Words } from '../../text/words'

/** Draws a chart again with only what may be in a file. The chart on screen shows the office everything. May throw `Refused`. */
export type ForFile = () => Promise<DrawnTable>

/** Writes a chart to a file chosen in the system's dialog. */
export async function saveChart(forFile: ForFile, format: ChartFormat, words: Words): Promise<void> {
  try {
    const { drawing } = await forFile()
    const { file } = await ask('chart:save', { drawing, format, name: drawing.title })
    await announce({
      text: words.charts.saved(file),
      action: { label: words.reports.showFolder, onPress: () => void ask('report:show-folder', {}) },
    })
  } catch (thrown) {
    const refusal = refusalOf(thrown)
    if (refusal.code !== 'cancelled') await announce({ text: words.shared.refusal(refusal), isRefusal: true })
  }
}

/** Copies the figures of a chart to the clipboard, as tab-separated text for a spreadsheet. */
export async function copyChart(forFile: ForFile, words: Words): Promise<void> {
  const drawn = await forFile().catch(() => null)
  if (drawn === null) return announce({ text: words.charts.notCopied, isRefusal: true })
  const { columns, rows } = drawn
  const lines = [
    columns.map(({ heading }) => heading),
    ...rows.map(cells => columns.map(({ type }, at) => cellText(cells[at] ?? null, type, words.language))),
  ]
  const text = lines
    .map(line => line.map(cell => unrunText(outgoingText(cell).replace(/[\t\n]+/g, ' '))).join('\t'))
    .join('\n')
  return navigator.clipboard.writeText(text).then(
    () => announce({ text: words.charts.copied }),
    () => announce({ text: words.charts.notCopied, isRefusal: true }),
  )
}
