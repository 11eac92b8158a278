import { Ellipsis } from 'lucide-react'
import { useRef, useState } from 'react'
import type { DrawnTable } from '../../../src-shared/packs/table'
import iconButton from '../../styles/icon-button.module.css'
import { useWords } from '../../text/words'
import { ChoicesMenu } from '../choices-menu'
import styles from './chart.module.css'
import { ChartTable } from './chart-table'
import { type Cell, DrawingView } from './drawing-view'
import { copyChart, type ForFile, saveChart } from './keep-chart'

type Props = {
  readonly chart: DrawnTable
  /** Draws the same chart for a file, where less may be shown than in the window. */
  readonly forFile: ForFile
  /** Called when a cell is pressed. */
  readonly onCell?: (cell: Cell) => void
  readonly isOutdated?: boolean
  /** True if the description is shown under the chart, as on paper. */
  readonly isDescribed?: boolean
}

/** A chart with its menu: show it as a table, copy it, or save it as a separate file. */
export function ChartFigure({ chart, forFile, onCell, isOutdated = false, isDescribed = false }: Props) {
  const words = useWords()
  const said = words.charts
  const [isTable, setIsTable] = useState(false)
  const [isOpen, setIsOpen] = useState(false)
  const anchor = useRef<HTMLButtonElement>(null)
  const { drawing } = chart
  return (
    <figure className={styles['chart']} aria-label={drawing.title} aria-busy={isOutdated || undefined}>
      <div className={styles['head']}>
        <p className={styles['name']} aria-hidden="true">
          {drawing.title}
        </p>
        <button
          ref={anchor}
          type="button"
          className={`${iconButton['button']} ${styles['menu']}`}
          aria-haspopup="menu"
          aria-expanded={isOpen}
          aria-label={said.menu(chart.name)}
          title={said.menuShort}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Ellipsis size={16} aria-hidden="true" />
        </button>
      </div>
      {/* A table wider than its place can be scrolled with the keys once it has the focus. */}
      <div className={styles['ground']} tabIndex={isTable && !onCell ? 0 : undefined}>
        {isTable ? <ChartTable table={chart} onCell={onCell} /> : <DrawingView drawing={drawing} onCell={onCell} />}
      </div>
      {isDescribed && <figcaption className={styles['caption']}>{drawing.description}</figcaption>}
      {isOpen && (
        <ChoicesMenu
          anchor={anchor}
          onClose={() => setIsOpen(false)}
          items={[
            { id: 'table', name: isTable ? said.asChart : said.asTable, run: () => setIsTable(!isTable) },
            { id: 'copy', name: said.copy, run: () => void copyChart(forFile, words) },
            { id: 'svg', name: said.save.svg, run: () => void saveChart(forFile, 'svg', words) },
            { id: 'png', name: said.save.png, run: () => void saveChart(forFile, 'png', words) },
          ]}
        />
      )}
    </figure>
  )
}
