import { useMutation } from '@tanstack/react-query'
import { Button } from '../../../components/button'
import { RefusalAlert } from '../../../components/refusal-alert'
import { announce } from '../../../state/office/announce'
import { ask } from '../../../state/office/office'
import { refusalOf } from '../../../state/office/refusal-of'
import { useWords } from '../../../text/words'

/** Writes the rows that are not read in to a workbook, with the reason of each. */
export function SaveRefused({ label }: { readonly label: string }) {
  const said = useWords().imports.done
  const saving = useMutation({
    mutationFn: () => ask('import:save-refused', {}),
    onSuccess: ({ file }) => announce({ text: said.saved(file) }),
  })
  return (
    <>
      <Button
        weight="quiet"
        aria-disabled={saving.isPending}
        onClick={() => {
          if (!saving.isPending) saving.mutate()
        }}
      >
        {label}
      </Button>
      <RefusalAlert refusal={saving.error && refusalOf(saving.error)} />
    </>
  )
}
