import type { Table } from '../../../src-shared/packs/table'
import { cellText } from '../../../src-shared/text/pack-cells'
import { useWords } from '../../text/words'
import styles from './chart.module.css'
import type { Cell } from './drawing-view'

type Props = {
  readonly table: Table
  readonly onCell?: ((cell: Cell) => void) | undefined
}

/** The figures of a chart as a table, for a user who prefers to read them. */
export function ChartTable({ table: { name, columns, rows, drawing }, onCell }: Props) {
  const { language } = useWords()
  const pressed = new Set(
    drawing?.marks.flatMap(mark => (mark.mark === 'part' && mark.cell ? [`${mark.cell.row},${mark.cell.column}`] : [])),
  )
  const listed = rows.map((cells, row) => ({ row, cells }))
  return (
    <table className={styles['table']} aria-label={name}>
      <thead>
        <tr>
          {columns.map(({ code, heading, type }) => (
            <th key={code} scope="col" data-number={type === 'number' || undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {listed.map(({ row, cells }) => (
          <tr key={row}>
            {columns.map(({ code, type }, column) => {
              const text = cellText(cells[column] ?? null, type, language)
              if (column === 0)
                return (
                  <th key={code} scope="row">
                    {text}
                  </th>
                )
              return (
                <td key={code} data-number={type === 'number' || undefined}>
                  {onCell && pressed.has(`${row},${column}`) ? (
                    <button type="button" className={styles['figure']} onClick={() => onCell({ row, column })}>
                      {text}
                    </button>
                  ) : (
                    text
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
