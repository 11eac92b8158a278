import { useQuery } from '@tanstack/react-query'
import { Split } from 'lucide-react'
import { useContext } from 'react'
import { question } from '../../../state/office/question'
import { useShared } from '../../../state/office/use-sharing'
import { PlaceContext } from '../../../state/router/place-context'
import { tableOfPlace } from '../../../state/router/place-of-row'
import { openClashesOf } from '../../../state/screen/clash-chosen'
import { fieldOfClash } from '../../../text/clash-words'
import { useWords } from '../../../text/words'
import { Button } from '../../button'
import styles from './duplicate-banner.module.css'

/** Says that two have written in the record in view without knowing of each other, and leads to where it is settled. */
export function ClashBanner() {
  const words = useWords()
  const said = words.clashes
  const place = useContext(PlaceContext)
  const toSettle = useShared()?.toSettle ?? 0
  const { data } = useQuery({ ...question('clash:list', {}), enabled: toSettle > 0 })
  const table = tableOfPlace(place)
  if (toSettle === 0 || table === null || !('id' in place)) return null
  const clashes = (data?.clashes ?? []).filter(({ record }) => record.table === table && record.id === place.id)
  if (clashes.length === 0) return null
  const isOfDeletion = clashes.some(clash => clash.isOfDeletion && clash.table === table)
  const fields = [...new Set(clashes.map(clash => fieldOfClash(clash, words).toLowerCase()))]
  return (
    <aside className={styles['banner']} aria-label={said.bannerName}>
      <Split size={16} aria-hidden="true" />
      <p className={styles['said']}>{isOfDeletion ? said.bannerOfDeletion : said.banner(fields)}</p>
      <Button onClick={() => openClashesOf(table, place.id)}>{said.settle}</Button>
    </aside>
  )
}
