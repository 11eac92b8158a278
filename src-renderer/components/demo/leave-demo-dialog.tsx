import { useDemo } from '../../state/office/use-demo'
import { useWords } from '../../text/words'
import { DialogFrame } from '../dialog/dialog-frame'
import { RefusalAlert } from '../refusal-alert'

/** Says what becomes of the example office and of what the user has logged in it, and leaves it. Leaving can be undone. */
export function LeaveDemoDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().log.leaving
  const demo = useDemo()
  return (
    <DialogFrame
      title={words.heading}
      text={words.goes}
      isBusy={demo.isBusy}
      aboveButtons={<RefusalAlert refusal={demo.refusal} />}
      leave={{ label: words.no, isDisabled: demo.isBusy }}
      act={{ label: words.yes, isDisabled: demo.isBusy, onAct: () => demo.remove(onClose) }}
      focusFirst="leave"
      onClose={onClose}
    >
      <p>{words.stays}</p>
      <p>{words.undone}</p>
    </DialogFrame>
  )
}
