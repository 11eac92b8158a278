import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { Segments } from '../../components/segments'
import { announce } from '../../state/office/announce'
import { ask } from '../../state/office/office'
import { queryClient } from '../../state/office/query-client'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { changeSettings, useSettings } from '../../state/office/use-settings'
import iconButton from '../../styles/icon-button.module.css'
import { useWords } from '../../text/words'
import styles from './settings-page.module.css'

const own = question('spelling:own-words', {})

/** Chooses whether misspelled words are marked, and takes own words out of the dictionary. They are added in the menu of a word. */
export function SpellingSection() {
  const words = useWords()
  const said = words.settings.spelling
  const isOn = useSettings().data?.isSpellingOn ?? true
  const added = useQuery({ ...own, refetchOnMount: 'always' }).data?.words ?? []

  async function forget(word: string): Promise<void> {
    try {
      queryClient.setQueryData(own.queryKey, await ask('spelling:forget', { word }))
    } catch (thrown) {
      await announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true })
    }
  }

  return (
    <section className={styles['section']}>
      <Segments
        legend={said.legend}
        value={isOn ? 'on' : 'off'}
        entries={(['on', 'off'] as const).map(value => ({ value, label: said.is[value] }))}
        onChange={next => void changeSettings({ isSpellingOn: next === 'on' })}
      />
      <p className={styles['hint']}>{said.hint}</p>
      {added.length > 0 && (
        <ul className={styles['ways']} aria-label={said.ownWords}>
          {added.map(word => (
            <li key={word} className={styles['word']}>
              {word}
              <button
                type="button"
                className={iconButton['button']}
                aria-label={said.forget(word)}
                title={said.forget(word)}
                onClick={() => void forget(word)}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
