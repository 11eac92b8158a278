import { useQuery } from '@tanstack/react-query'
import type { ShownMap } from '../../../src-shared/imports/import-batch'
import { importFieldLabel } from '../../../src-shared/text/imports/import-field-label'
import { Button } from '../../components/button'
import { change } from '../../state/commands/done-actions'
import { announce } from '../../state/office/announce'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { isFocusLost, screenInView } from '../../state/screen/panes'
import { instantText } from '../../text/instants'
import { useWords } from '../../text/words'
import styles from './import-page.module.css'

/** The maps of columns that are used again, each with what it reads and the way to forget it. Nothing if there are none. */
export function KeptMaps() {
  const words = useWords()
  const said = words.imports.maps
  const { data = [] } = useQuery(question('import:maps', {}))

  async function forget({ batchId, name }: ShownMap): Promise<void> {
    try {
      await change('import:forget-map', { batchId }, { tell: () => ({ text: said.forgotten(name), words }) })
      requestAnimationFrame(() => isFocusLost() && screenInView()?.focus())
    } catch (thrown) {
      await announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true })
    }
  }

  if (data.length === 0) return null
  return (
    <section className={styles['source']} aria-labelledby="kept-maps">
      <h2 id="kept-maps">{said.heading}</h2>
      <p>{said.what}</p>
      <ul className={styles['copies']} aria-label={said.heading}>
        {data.map(map => (
          <li key={map.batchId}>
            <details>
              <summary>
                <span className={styles['when']}>{map.name}</span>
                <span className={styles['held']}>
                  {` · ${words.imports.kinds[map.kind].name} · ${said.columns(map.columns.length)} · ${instantText(map.readAt, words.language)}`}
                </span>
              </summary>
              <ul>
                {map.columns.map(({ header, which, field }) => (
                  <li key={`${header} ${which}`} className={styles['held']}>
                    {said.column(header, importFieldLabel(field, words.language))}
                  </li>
                ))}
              </ul>
            </details>
            <Button aria-label={said.forgetNamed(map.name)} onClick={() => void forget(map)}>
              {said.forget}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
