import type { MapBlock } from '../../../../src-shared/packs/blocks/map-block'
import styles from '../pack-preview.module.css'
import { WideTable } from '../wide-table'
import own from './pages-preview.module.css'

const stepClass = (step: number): string | undefined => own[`step-${step}`]

/** A map of coloured cells. Each cell has its number and words, so colour is never alone. */
export function MapView({ block: { corner, columns, rows, legend, remark } }: { readonly block: MapBlock }) {
  return (
    <>
      <WideTable name={remark}>
        <table className={`${styles['table']} ${own['map']}`} aria-label={remark}>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {columns.map(({ id, heading, title }) => (
                <th key={id} scope="col" title={title === heading ? undefined : title}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, cells }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {columns.map((column, index) => {
                  const cell = cells[index]
                  return (
                    <td key={column.id} className={stepClass(cell?.step ?? 0)}>
                      {cell?.count && <b>{cell.count} </b>}
                      {cell?.lines.join(', ')}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className={styles['hint']}>
        {legend.map(({ text }) => text).join(' · ')}. {remark}.
      </p>
    </>
  )
}
