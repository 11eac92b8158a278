import { Suspense } from 'react'
import { fetched } from '../components/fetched'
import { closeOverlay, overlays } from '../state/screen/overlays'

const { Part: JoinDialog } = fetched(async () => (await import('../components/sharing/join-dialog')).JoinDialog)

/** The dialog that joins an office which colleagues share, while the user has it open. */
export function Joining() {
  if (overlays.use()?.name !== 'join') return null
  return (
    <Suspense>
      <JoinDialog onClose={closeOverlay} />
    </Suspense>
  )
}
