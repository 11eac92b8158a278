import { useQuery } from '@tanstack/react-query'
import type { ListCode } from '../../src-shared/lists/list-columns'
import { question } from '../state/office/question'
import { useWords } from '../text/words'
import styles from './list-screen.module.css'

/** When and against what the rows that ship were checked. Nothing for a list that no row ships in. */
export function CheckedLine({ list }: { readonly list: ListCode }) {
  const words = useWords()
  const check = useQuery(question('reference:read', {})).data?.checked.find(one => one.list === list)
  if (!check) return null
  const { on, against, againstEn } = check
  return (
    <p className={styles['checked']}>
      {words.shared.listed.checked(on, words.language === 'sv' ? against : againstEn)}
    </p>
  )
}
