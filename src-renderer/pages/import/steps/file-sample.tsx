import type { ShownTable } from '../../../../src-shared/imports/import-state'
import { useWords } from '../../../text/words'
import styles from './steps.module.css'

/** Returns the cells of a line, with empty ones after its last, so that every line has as many. */
const filledUp = (cells: readonly string[], wide: number): readonly string[] =>
  Array.from({ length: wide }, (_, at) => cells[at] ?? '')

/** The first lines of the sheet as the file has them. The line with the names of the columns is marked. */
export function FileSample({ table }: { readonly table: ShownTable }) {
  const said = useWords().imports.recognised
  const wide = Math.max(0, ...table.lines.map(({ cells }) => cells.length))
  const region = { role: 'region', tabIndex: 0, 'aria-label': said.sample } as const
  return (
    <section>
      <h2 className={styles['heading']}>{said.sample}</h2>
      <div {...region} className={styles['scroll']}>
        <table className={styles['table']}>
          <tbody>
            {table.lines.map(({ line, cells }) => (
              <tr key={line} className={line === table.headerLine ? styles['named'] : undefined}>
                <th scope="row" className={styles['number']}>
                  {said.line} {line}
                </th>
                {Array.from(filledUp(cells, wide).entries(), ([at, cell]) => (
                  <td key={`${line} ${at}`} title={cell}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
