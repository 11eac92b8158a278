import type { ShownReading } from '../../../../src-shared/imports/import-state'
import { passedOverOf } from '../../../../src-shared/imports/passed-over'
import { written } from '../../../../src-shared/text/counted'
import { importColumnWords } from '../../../../src-shared/text/imports/import-field-label'
import { importWords } from '../../../../src-shared/text/imports/import-reason'
import { problemLine } from '../../../../src-shared/text/imports/import-text'
import { wordFor } from '../../../../src-shared/text/told-words'
import { useWords } from '../../../text/words'
import { EventDays } from './event-days'
import { FileControls } from './file-controls'
import { FileSample } from './file-sample'
import { LeftOut } from './left-out'
import { RowPreview } from './row-preview'
import styles from './steps.module.css'

/** What was recognised in the file, and how it is read. The first lines show what a change of encoding or sheet does. */
export function FileStep({ reading }: { readonly reading: ShownReading }) {
  const words = useWords()
  const said = words.imports.recognised
  const { table, problems, passedOver, leftOut, kind, rows, encoding } = reading
  const { encodings } = importColumnWords(words.language)
  const { passedOver: passedWords } = importWords(words.language)
  return (
    <div className={styles['text']}>
      <section>
        <h2 className={styles['heading']}>{said.heading}</h2>
        <dl className={styles['facts']}>
          {table && (
            <>
              <dt>{said.what}</dt>
              <dd>{said.formats[table.format]}</dd>
            </>
          )}
          {!table && (
            <>
              <dt>{said.readAs}</dt>
              <dd>{words.imports.kinds[kind].name}</dd>
            </>
          )}
          <dt>{said.rows}</dt>
          <dd>{words.imports.kinds[kind].rows(rows)}</dd>
          {encoding !== null && !table && (
            <>
              <dt>{said.encoding}</dt>
              <dd>{wordFor(encodings, encoding)}</dd>
            </>
          )}
        </dl>
      </section>
      <FileControls reading={reading} />
      {reading.window && <EventDays window={reading.window} />}
      {table && <FileSample table={table} />}
      {!table && <RowPreview rows={reading.preview} />}
      <section>
        <h2 className={styles['heading']}>{said.problems}</h2>
        {problems.length === 0 && <p className={styles['muted']}>{said.noProblems}</p>}
        <ul className={styles['plain']}>
          {problems.map(({ code, rows: count }) => (
            <li key={code}>{said.problem(count, problemLine({ code }, words.language))}</li>
          ))}
        </ul>
      </section>
      {Object.keys(passedOver).length > 0 && (
        <section>
          <h2 className={styles['heading']}>{said.passedOver}</h2>
          <ul className={styles['plain']}>
            {passedOverOf(passedOver).map(([word, count]) => (
              <li key={word}>{`${passedWords[word]}: ${written(count, words.language)}`}</li>
            ))}
          </ul>
        </section>
      )}
      <LeftOut leftOut={leftOut} />
    </div>
  )
}
