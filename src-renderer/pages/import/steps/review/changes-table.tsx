import type { FieldChange, ShownRow } from '../../../../../src-shared/imports/import-plan'
import { importFieldLabel } from '../../../../../src-shared/text/import-text'
import { wordFor } from '../../../../../src-shared/text/told-words'
import { useReferenceNames } from '../../../../components/timeline/use-reference-names'
import { useWords, type Words } from '../../../../text/words'
import styles from './row-detail.module.css'

type Names = ReturnType<typeof useReferenceNames>

/** Returns the value of a field as it is shown: a code by its word, and an id of an issue or a partner by its name. */
function shownValue(field: string, value: string, words: Words, names: Names): string {
  if (field === 'kind') return wordFor(words.shared.kinds, value)
  if (field === 'status') return wordFor(words.shared.statuses, value)
  if (field === 'initiative') return wordFor(words.quickLog.initiatives, value)
  if (field === 'startsTime') return value.replace(':', '.')
  if (field === 'issues') return names.issue(value)
  return field === 'partners' ? names.partner(value) : value
}

/** What a row would change, field by field: what the file says beside what the office has. */
export function ChangesTable({ row }: { readonly row: ShownRow }) {
  const words = useWords()
  const said = words.imports.review
  const names = useReferenceNames()
  const { changes, place, target } = row
  const value = ({ field }: FieldChange, text: string) => shownValue(field, text, words, names)
  return (
    <table className={styles['changes']}>
      <thead>
        <tr>
          <th scope="col">{said.field}</th>
          <th scope="col">{said.inFile(place.line)}</th>
          <th scope="col">{said.inOffice(target?.name ?? '')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(change => (
          <tr key={`${change.field} ${change.after}`}>
            <th scope="row">{importFieldLabel(change.field, words.language)}</th>
            <td>
              <span className={styles['long']}>
                <span className={change.how === 'replace' ? styles['changed'] : undefined}>
                  {value(change, change.after)}
                </span>
              </span>
            </td>
            <td>
              {change.before === null ? (
                <span className={styles['nothing']}>{change.how === 'add' ? said.added : said.nothing}</span>
              ) : (
                <span className={styles['long']}>{value(change, change.before)}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
