import { useQuery } from '@tanstack/react-query'
import { Database, FolderSync, HardDrive, TriangleAlert } from 'lucide-react'
import { Suspense, useRef, useState } from 'react'
import type { SharedState } from '../../src-shared/program/sharing'
import { fetched } from '../components/fetched'
import { question } from '../state/office/question'
import { useSharing } from '../state/office/use-sharing'
import { isSharingTroubled, sharingWord } from '../text/sharing-word'
import { useWords } from '../text/words'
import styles from './top-bar.module.css'

// Fetched when asked for: the library of floating parts is as large as the rest of the first screen.
const { Part: SharingDetails, load: loadSharingDetails } = fetched(
  async () => (await import('./sharing-details')).SharingDetails,
)

/** Where what is written goes: the file on this computer or, for an office that is shared, how the exchange goes. */
export function OfficeState() {
  const words = useWords().shell
  const { sharing, now } = useSharing({ isAging: true })
  const status = useQuery(question('office:status', {}))
  if (sharing?.isShared) return <SharingButton shared={sharing} now={now} />
  const file = status.data?.state === 'open' ? status.data.file : undefined
  return (
    <p className={styles['state']} title={file && words.savedIn(file)}>
      <HardDrive size={14} aria-hidden="true" />
      <span className={styles['stateWord']}>{words.savedLocally}</span>
    </p>
  )
}

/** How the exchange with colleagues goes, in words. Opens the details. */
function SharingButton({ shared, now }: { readonly shared: SharedState; readonly now: Date }) {
  const words = useWords()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const said = sharingWord(shared, now, words)
  const isTroubled = isSharingTroubled(shared)
  const Icon = isTroubled ? TriangleAlert : shared.place.is === 'hub' ? Database : FolderSync
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`${styles['state']} ${styles['sharing']}`}
        data-troubled={isTroubled || undefined}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={words.sharing.details(said)}
        title={words.sharing.details(said)}
        onPointerEnter={() => void loadSharingDetails()}
        onClick={() => setOpen(true)}
      >
        <Icon size={14} aria-hidden="true" />
        <span className={styles['stateWord']}>{said}</span>
      </button>
      {isOpen && (
        <Suspense>
          <SharingDetails anchor={button} shared={shared} now={now} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
