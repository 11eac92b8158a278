import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { JoiningPart } from '../../../src-shared/program/sharing'
import { Refused } from '../../../src-shared/refusals/refusal'
import { announce } from '../../state/office/announce'
import { enterAnotherOffice } from '../../state/office/another-office'
import { ask } from '../../state/office/office'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'
import { Button } from '../button'
import { DialogFrame } from '../dialog/dialog-frame'
import { RefusalAlert } from '../refusal-alert'
import { TextBox } from '../text-box'
import { rowsDone, WorkUnderWay } from '../work-progress'
import styles from './sharing.module.css'

/**
 * Joins an office that colleagues share: the folder, the code, and the office becomes a file on this computer and is opened. The user asks for it; it
 * never opens by itself.
 */
export function JoinDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const said = words.joining
  const [code, setCode] = useState('')
  const [isAsked, setAsked] = useState(false)
  const choosing = useMutation({ mutationFn: () => ask('sharing:choose-folder', {}) })
  const folder = choosing.data?.folder
  const joining = useMutation({
    mutationFn: async () => {
      const status = await ask('sharing:join', { code })
      if (status.state === 'refused') throw new Refused(status.refusal)
      return status
    },
    onSuccess: async ({ file }) => {
      onClose()
      await enterAnotherOffice()
      await announce({ text: said.done(file) })
    },
  })
  const isMissing = isAsked && code.trim() === ''
  const join = () => {
    setAsked(true)
    if (folder !== undefined && code.trim() !== '' && !joining.isPending) joining.mutate()
  }
  return (
    <DialogFrame
      title={said.heading}
      text={said.intro}
      isBusy={joining.isPending}
      isForm
      aboveButtons={<RefusalAlert refusal={joining.error && refusalOf(joining.error)} />}
      leave={{ label: said.cancel, isDisabled: joining.isPending }}
      act={{ label: joining.isPending ? said.joining : said.join, isDisabled: joining.isPending, onAct: join }}
      onClose={onClose}
    >
      <FolderChoice
        folder={folder}
        isMissing={isAsked && folder === undefined}
        isBusy={joining.isPending || choosing.isPending}
        onChoose={choosing.mutate}
      />
      <RefusalAlert refusal={choosing.error && refusalOf(choosing.error)} />
      <TextBox
        id="join-code"
        label={said.code}
        hint={said.codeHint}
        problem={isMissing ? said.codeNeeded : undefined}
        value={code}
        spellCheck={false}
        onChange={setCode}
      />
      {joining.isPending && (
        <WorkUnderWay
          what="office"
          label={said.joining}
          said={({ detail }) => said.parts[(detail ?? 'copy') as JoiningPart]}
          counted={progress => rowsDone(progress, words)}
        />
      )}
    </DialogFrame>
  )
}

type FolderProps = {
  readonly folder: string | undefined
  readonly isMissing: boolean
  readonly isBusy: boolean
  readonly onChoose: () => void
}

/** The folder that was chosen in the system's dialog, and the way to choose it. */
function FolderChoice({ folder, isMissing, isBusy, onChoose }: FolderProps) {
  const said = useWords().joining
  return (
    <div className={styles['chosen']}>
      <div className={styles['folder']}>
        <p className={styles['name']}>{said.folder}</p>
        <p role="status">{folder ?? said.noFolder}</p>
        {isMissing && (
          <p role="alert" className={styles['fault']}>
            {said.folderNeeded}
          </p>
        )}
      </div>
      <Button aria-disabled={isBusy} onClick={() => !isBusy && onChoose()}>
        {folder === undefined ? said.chooseFolder : said.chooseAnother}
      </Button>
    </div>
  )
}
