import { Suspense, useState } from 'react'
import { useWords } from '../../text/words'
import { Button } from '../button'
import { fetched } from '../fetched'

// Fetched later: it needs the library of dialogs, which is as large as the rest of the first screen.
const { Part: LeaveDemoDialog, load } = fetched(async () => (await import('./leave-demo-dialog')).LeaveDemoDialog)

/** The button that leaves the example office. It asks first. */
export function LeaveDemo({ weight }: { readonly weight?: 'quiet' }) {
  const words = useWords().log
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button
        {...(weight && { weight })}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={() => setAsking(true)}
      >
        {words.removeDemo}
      </Button>
      {isAsking && (
        <Suspense>
          <LeaveDemoDialog onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  )
}
