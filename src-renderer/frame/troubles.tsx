import { Suspense } from 'react'
import { fetched } from '../components/fetched'
import { storeMoved } from '../state/office/store-moved'
import { useCopyState } from '../state/office/use-copy-state'
import styles from './frame.module.css'

const { Part: MovedStoreBanner } = fetched(async () => (await import('./moved-store-banner')).MovedStoreBanner)
const { Part: CopyFaultBanner } = fetched(async () => (await import('./copy-fault-banner')).CopyFaultBanner)

/** What is wrong with the open office and must be seen on every screen: its file is gone, or no copies are made of it. */
export function Troubles({ isAnswering }: { readonly isAnswering: boolean }) {
  const isMoved = storeMoved.use() !== null
  const faults = useCopyState(isAnswering)?.faults ?? []
  if (!isMoved && faults.length === 0) return null
  return (
    <Suspense>
      <div className={styles['trouble']}>
        {isMoved && <MovedStoreBanner />}
        {!isMoved && faults.map(fault => <CopyFaultBanner key={fault.kind} {...fault} />)}
      </div>
    </Suspense>
  )
}
