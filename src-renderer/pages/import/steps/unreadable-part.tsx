import { textEncodings } from '../../../../src-shared/imports/text-encoding'
import type { Refusal } from '../../../../src-shared/refusals/refusal'
import { importColumnWords } from '../../../../src-shared/text/imports/import-field-label'
import { Button } from '../../../components/button'
import { RefusalAlert } from '../../../components/refusal-alert'
import { changeReading, chooseImport } from '../../../state/office/importing'
import { useWords } from '../../../text/words'
import { ChoiceSelect } from './choice-select'
import styles from './steps.module.css'

/** True if the user can say which encoding the file has, and it is then read. */
const isAboutEncoding = (refusal: Refusal): boolean =>
  refusal.code === 'import-unreadable' && refusal.reason === 'unknown-encoding'

/** Why the whole file cannot be read, and what to do. */
export function UnreadablePart({ refusal }: { readonly refusal: Refusal }) {
  const words = useWords()
  const said = words.imports.unreadable
  const { encodings } = importColumnWords(words.language)
  return (
    <div className={styles['text']}>
      <h2>{said.heading}</h2>
      <RefusalAlert refusal={refusal} />
      {isAboutEncoding(refusal) && (
        <div className={styles['controls']}>
          <ChoiceSelect
            id="import-encoding"
            label={words.imports.recognised.encoding}
            hint={said.chooseEncoding}
            value=""
            entries={[
              { value: '', label: said.notChosen },
              ...textEncodings.map(value => ({ value, label: encodings[value] })),
            ]}
            onChange={chosen => {
              const encoding = textEncodings.find(one => one === chosen)
              if (encoding) void changeReading({ encoding })
            }}
          />
        </div>
      )}
      <div>
        <Button weight="primary" onClick={() => void chooseImport()}>
          {said.another}
        </Button>
      </div>
    </div>
  )
}
