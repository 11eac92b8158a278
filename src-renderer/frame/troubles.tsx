import { Suspense } from 'react'
import { fetched } from '../components/fetched'
import { fileDamaged } from '../state/office/file-damaged'
import { storeMoved } from '../state/office/store-moved'
import { useCopyState } from '../state/office/use-copy-state'
import styles from './frame.module.css'

const { Part: MovedStoreBanner } = fetched(async () => (await import('./moved-store-banner')).MovedStoreBanner)
const { Part: DamagedFileBanner } = fetched(async () => (await import('./damaged-file-banner')).DamagedFileBanner)
const { Part: CopyFaultBanner } = fetched(async () => (await import('./copy-fault-banner')).CopyFaultBanner)

/** What is wrong with the open office and must be seen on every screen: its file is gone or damaged, or no copies are made of it. A damaged
 * file is why there are no copies, so that is not said as well. */
export function Troubles({ isAnswering }: { readonly isAnswering: boolean }) {
  const isMoved = storeMoved.use() !== null
  const isDamaged = fileDamaged.use()
  const faults = useCopyState(isAnswering)?.faults ?? []
  if (!isMoved && !isDamaged && faults.length === 0) return null
  return (
    <Suspense>
      <div className={styles['trouble']}>
        {isMoved && <MovedStoreBanner />}
        {!isMoved && isDamaged && <DamagedFileBanner />}
        {!isMoved && !isDamaged && faults.map(fault => <CopyFaultBanner key={fault.kind} {...fault} />)}
      </div>
    </Suspense>
  )
}
