import type { PreviewRow } from '../../../../src-shared/imports/import-state'
import { timeInFigures } from '../../../../src-shared/text/dates'
import { problemLine } from '../../../../src-shared/text/imports/import-text'
import { useWords } from '../../../text/words'
import styles from './steps.module.css'

/** The first rows as they are read now, before anything is looked up in the register. */
export function RowPreview({ rows }: { readonly rows: readonly PreviewRow[] }) {
  const { imports, language } = useWords()
  const { columns, review } = imports
  const region = { role: 'region', tabIndex: 0, 'aria-label': columns.preview } as const
  return (
    <section>
      <h2 className={styles['heading']}>{columns.preview}</h2>
      {rows.length === 0 ? (
        <p className={styles['muted']}>{columns.noPreview}</p>
      ) : (
        <div {...region} className={styles['scroll']}>
          <table className={styles['table']} aria-live="polite">
            <thead>
              <tr>
                {(['line', 'on', 'label', 'named', 'why'] as const).map(head => (
                  <th key={head} scope="col">
                    {review.heads[head]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ place, on, time, label, named, problems }) => (
                <tr key={`${place.sheet ?? ''} ${place.line}`}>
                  <td className={styles['number']}>{place.line}</td>
                  <td>{[on, time && timeInFigures(time, language)].filter(Boolean).join(' ')}</td>
                  <td>{label || review.noLabel}</td>
                  <td>{named.join(', ')}</td>
                  <td className={styles['muted']}>
                    {problems.map(problem => problemLine(problem, language)).join(' · ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
