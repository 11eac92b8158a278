import type { ExtractPreview, RegisterField } from '../../../src-shared/packs/extract'
import { openInteraction } from '../../state/screen/open-interaction'
import { useWords } from '../../text/words'
import styles from './pack-wizard.module.css'

/** How many interactions with something missing are shown. The total number is shown too. */
const mostRows = 50

/** How many rows a register will have, what Talan never hands out, and which interactions lack a required field. */
export function RegisterPreview({
  preview,
  isOutdated,
}: {
  readonly preview: ExtractPreview
  readonly isOutdated: boolean
}) {
  const { extracts: words, shared } = useWords()
  const { rows, leftOut, ofOtherKind, exempt, notHeld, missing } = preview
  const named = (fields: readonly RegisterField[]) =>
    fields.map(field => shared.extract.fields[field].toLowerCase()).join(', ')
  return (
    <div className={styles['body']} aria-busy={isOutdated}>
      <p role="status">
        {words.rows(rows)} {leftOut > 0 && words.leftOut(leftOut)} {ofOtherKind > 0 && words.ofOtherKind(ofOtherKind)}{' '}
        {exempt > 0 && words.exempt(exempt)} {notHeld.length > 0 && words.notHeld(named(notHeld))}
      </p>
      {missing.length > 0 && (
        <>
          <p>{words.missing(missing.length)}</p>
          <ul className={styles['rows']} aria-label={words.missingList}>
            {missing.slice(0, mostRows).map(({ id, startsOn, headline, fields }) => (
              <li key={id}>
                <button type="button" className={styles['row']} onClick={() => openInteraction(id)}>
                  <span className={styles['day']}>{startsOn}</span>
                  <span className={styles['headline']}>{headline}</span>
                  <span className={styles['problems']}>{words.lacks(named(fields))}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
