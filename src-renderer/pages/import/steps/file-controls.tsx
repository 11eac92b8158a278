import { useState } from 'react'
import { highestRow } from '../../../../src-shared/imports/import-limits'
import { type ShownReading, type ShownTable, tableKinds } from '../../../../src-shared/imports/import-state'
import { type TextEncoding, textEncodings } from '../../../../src-shared/imports/text-encoding'
import { importColumnWords } from '../../../../src-shared/text/imports/import-field-label'
import { Segments } from '../../../components/segments'
import { TextBox } from '../../../components/text-box'
import { changeReading } from '../../../state/office/importing'
import { useWords } from '../../../text/words'
import { ChoiceSelect } from './choice-select'
import styles from './steps.module.css'

const separators = [',', ';', '\t', '|'] as const

/** The ways to read a table: as what, which sheet, which line has the names, and how its text is coded. Nothing for other files. */
export function FileControls({ reading }: { readonly reading: ShownReading }) {
  const words = useWords()
  const said = words.imports.recognised
  const { table, kind, encoding } = reading
  if (!table) return <p className={styles['muted']}>{said.noChoices}</p>
  const { encodings } = importColumnWords(words.language)
  const known = textEncodings.some(one => one === encoding) ? (encoding as TextEncoding) : null
  return (
    <div className={styles['controls']}>
      {(kind === 'interactions' || kind === 'contacts') && (
        <Segments
          legend={said.readAs}
          value={kind}
          entries={tableKinds.map(value => ({ value, label: words.imports.kinds[value].name }))}
          onChange={chosen => void changeReading({ kind: chosen })}
        />
      )}
      {table.sheets.length > 1 && (
        <ChoiceSelect
          id="import-sheet"
          label={said.sheet}
          value={String(table.sheet)}
          entries={table.sheets.map(({ name, rows, isHidden }, at) => ({
            value: String(at),
            label: said.sheetRows(name ?? said.noSheetName, rows, isHidden),
          }))}
          onChange={at => void changeReading({ sheet: Number(at) })}
        />
      )}
      {known && (
        <ChoiceSelect
          id="import-encoding"
          label={said.encoding}
          hint={said.encodingHint}
          value={known}
          entries={textEncodings.map(value => ({ value, label: encodings[value] }))}
          onChange={chosen => void changeReading({ encoding: chosen })}
        />
      )}
      {table.separator !== null && (
        <ChoiceSelect
          id="import-separator"
          label={said.separator}
          value={table.separator}
          entries={separators.map(value => ({ value, label: said.separators[value] }))}
          onChange={chosen => void changeReading({ separator: chosen })}
        />
      )}
      <HeaderLine key={table.headerLine} table={table} />
    </div>
  )
}

/** The line with the names of the columns. What is typed holds when the field is left, or by Enter. */
function HeaderLine({ table }: { readonly table: ShownTable }) {
  const said = useWords().imports.recognised
  const now = table.headerLine === null ? '' : String(table.headerLine)
  const [text, setText] = useState(now)
  function keep(): void {
    const line = text.trim() === '' ? null : Number(text)
    const isLine = line === null || (Number.isInteger(line) && line >= 1 && line <= highestRow)
    if (!isLine) setText(now)
    else if (line !== table.headerLine) void changeReading({ headerLine: line })
  }
  return (
    <TextBox
      id="import-header-line"
      inputMode="numeric"
      label={said.headerLine}
      hint={said.headerLineHint}
      value={text}
      onChange={setText}
      onBlur={keep}
      onKeyDown={event => event.key === 'Enter' && !event.ctrlKey && keep()}
    />
  )
}
