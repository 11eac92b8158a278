import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ChoiceList } from '../../components/choice-list'
import { RefusalAlert } from '../../components/refusal-alert'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'
import type { PackChoice, PackPartner } from './pack-choice'
import { PackPreview } from './pack-preview'
import styles from './pack-wizard.module.css'

/** Each pack as it will read, one at a time. */
export function PreviewStep({ choice: { period, chosen, nameOf } }: { readonly choice: PackChoice }) {
  const words = useWords()
  const [wanted, setWanted] = useState<PackPartner | undefined>(undefined)
  const partnerId = chosen.find(one => one === wanted) ?? (wanted === null ? null : (chosen[0] ?? null))
  const preview = useQuery({
    ...question('pack:preview', { period, partnerId, language: words.language }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <div className={styles['choice']}>
        <ChoiceList
          label={words.packs.shown}
          value={partnerId ?? ''}
          entries={chosen.map(one => ({ value: (one ?? '') as string, label: nameOf(one) }))}
          onChange={value => setWanted(chosen.find(one => (one ?? '') === value))}
        />
      </div>
      <RefusalAlert refusal={preview.error && refusalOf(preview.error)} />
      {preview.data && (
        <PackPreview content={preview.data} name={nameOf(partnerId)} isOutdated={preview.isPlaceholderData} />
      )}
    </>
  )
}
