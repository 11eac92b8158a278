import type { PackSection } from '../../../../src-shared/packs/pack-content'
import type { Column, Table } from '../../../../src-shared/packs/table'
import { cellText } from '../../../../src-shared/text/pack-cells'
import { ChartFigure } from '../../../components/chart/chart-figure'
import { useWords } from '../../../text/words'
import styles from '../pack-preview.module.css'
import { WideTable } from '../wide-table'

/** How many rows of a table are shown. The files have the rest. */
const mostRows = 50

const classOf = ({ type }: Column): string | undefined =>
  type === 'text' ? undefined : type === 'day' ? styles['day'] : styles['number']

function Rows({ table, name }: { readonly table: Table; readonly name: string }) {
  const { language, packs: words } = useWords()
  if (table.rows.length === 0) return null
  if (table.drawing) {
    // The chart was drawn from a pack, so it already shows only what a pack may show.
    const chart = { ...table, drawing: table.drawing }
    return <ChartFigure chart={chart} forFile={() => Promise.resolve(chart)} isDescribed />
  }
  const rows = table.rows.slice(0, mostRows).map((cells, place) => ({ key: String(place), cells }))
  return (
    <>
      <WideTable name={name}>
        <table className={styles['table']} aria-label={name}>
          <thead>
            <tr>
              {table.columns.map(column => (
                <th key={column.code} scope="col" className={classOf(column)}>
                  {column.heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                {table.columns.map((column, index) => (
                  <td key={column.code} className={classOf(column)}>
                    {cellText(cells[index] ?? null, column.type, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {table.rows.length > mostRows && <p className={styles['hint']}>{words.rows(mostRows, table.rows.length)}</p>}
    </>
  )
}

/** The sections of a report that was locked before packs had pages. */
export function SectionsPreview({ sections }: { readonly sections: readonly PackSection[] }) {
  return sections.map(section => (
    <section key={section.id} className={styles['section']}>
      <h4>{section.heading}</h4>
      {section.paragraphs.map(text => (
        <p key={text}>{text}</p>
      ))}
      {section.tables.map(table => (
        <Rows key={table.id} table={table} name={`${section.heading}: ${table.name}`} />
      ))}
    </section>
  ))
}
