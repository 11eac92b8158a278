import { useState } from 'react'
import type { ShownReading, ShownTable } from '../../../../src-shared/imports/import-state'
import { interactionKinds } from '../../../../src-shared/log/interaction'
import { Button } from '../../../components/button'
import { Segments } from '../../../components/segments'
import { changeReading } from '../../../state/office/importing'
import { useWords } from '../../../text/words'
import { ChoiceSelect } from './choice-select'
import { ColumnRow } from './column-row'
import { RowPreview } from './row-preview'
import styles from './steps.module.css'

/** The most columns that are shown until the user asks for all. A wide file would otherwise take long to draw. */
const shownAtFirst = 60

/** Which column holds what, with the reason for each proposal, and how the first rows are read with it. */
export function ColumnsStep({ reading, table }: { readonly reading: ShownReading; readonly table: ShownTable }) {
  const said = useWords().imports.columns
  const { kind } = reading
  const unread = table.columns.filter(({ field }) => field === null)
  const names = unread.map(({ header, at }) => header || said.noHeader(at + 1))
  return (
    <div className={styles['text']}>
      {table.mapProblems.map(({ code, header }) => (
        <p key={`${code} ${header ?? ''}`} role="alert">
          {said.problems[code](header ?? '')}
        </p>
      ))}
      <section>
        <h2 className={styles['heading']}>{said.heading}</h2>
        <p className={styles['muted']}>{names.length === 0 ? said.allMapped : said.unmapped(names.join(', '))}</p>
        <Columns table={table} kind={kind} />
      </section>
      {kind === 'interactions' && <Rules table={table} />}
      <RowPreview rows={reading.preview} />
    </div>
  )
}

function Columns({ table, kind }: { readonly table: ShownTable; readonly kind: ShownReading['kind'] }) {
  const said = useWords().imports.columns
  const [areAllShown, setAllShown] = useState(false)
  const shown = areAllShown ? table.columns : table.columns.slice(0, shownAtFirst)
  const firstUnread = shown.find(({ field }) => field === null)
  const region = { role: 'region', tabIndex: 0, 'aria-label': said.heading } as const
  return (
    <div {...region} className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{said.column}</th>
            <th scope="col">{said.samples}</th>
            <th scope="col">{said.field}</th>
            <th scope="col">{said.why}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(column => (
            <ColumnRow key={column.at} column={column} kind={kind} isFirstStop={column === firstUnread} />
          ))}
        </tbody>
      </table>
      {shown.length < table.columns.length && (
        <Button onClick={() => setAllShown(true)}>{said.more(table.columns.length)}</Button>
      )}
    </div>
  )
}

/** What holds for the whole table: how dates are written, and the kind of rows that say none. */
function Rules({ table }: { readonly table: ShownTable }) {
  const words = useWords()
  const said = words.imports.columns
  const { dayOrder, usualKind } = table.rules
  return (
    <div className={styles['controls']}>
      <Segments
        legend={said.dayOrder}
        value={dayOrder}
        entries={(['day-first', 'month-first'] as const).map(value => ({ value, label: said.dayOrders[value] }))}
        onChange={chosen => void changeReading({ dayOrder: chosen })}
      />
      <ChoiceSelect
        id="import-usual-kind"
        label={said.usualKind}
        value={usualKind ?? ''}
        entries={[
          { value: '', label: said.noUsualKind },
          ...interactionKinds.map(value => ({ value, label: words.shared.kinds[value] })),
        ]}
        onChange={chosen => void changeReading({ usualKind: interactionKinds.find(one => one === chosen) ?? null })}
      />
    </div>
  )
}
