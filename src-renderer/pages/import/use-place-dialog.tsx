import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { isWeakPassphrase } from '../../../src-shared/program/second-place'
import { DialogFrame } from '../../components/dialog/dialog-frame'
import { RefusalAlert } from '../../components/refusal-alert'
import { Segments } from '../../components/segments'
import { TextBox } from '../../components/text-box'
import { announce } from '../../state/office/announce'
import { ask } from '../../state/office/office'
import { readAgain } from '../../state/office/query-client'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'

type Props = {
  readonly folder: string
  /** True if the folder was just chosen, false if it is used already. */
  readonly isChosen: boolean
  readonly onClose: () => void
}

/** Asks who can read the copies in a place, and for the passphrase of a new key, and makes the first copy there. */
export function UsePlaceDialog({ folder, isChosen, onClose }: Props) {
  const { secondPlace: said, backups } = useWords()
  const [how, setHow] = useState<'encrypted' | 'plain'>('encrypted')
  const [phrase, setPhrase] = useState('')
  const [again, setAgain] = useState('')
  const [isTried, setTried] = useState(false)
  const isWeak = isWeakPassphrase(phrase)
  const isReady = how === 'plain' || (!isWeak && phrase === again)
  const using = useMutation({
    mutationFn: () => ask('place:use', { isChosen, passphrase: how === 'plain' ? null : phrase }),
    onSettled: readAgain,
    onSuccess: async () => {
      onClose()
      await announce({ text: said.used })
    },
  })
  const use = () => {
    setTried(true)
    if (isReady && !using.isPending) using.mutate()
  }
  return (
    <DialogFrame
      title={said.useTitle(folder)}
      isBusy={using.isPending}
      isForm
      aboveButtons={<RefusalAlert refusal={using.error && refusalOf(using.error)} />}
      leave={{ label: backups.cancel, isDisabled: using.isPending }}
      act={{ label: using.isPending ? said.using : said.use, isDisabled: using.isPending, onAct: use }}
      onClose={onClose}
    >
      <Segments
        legend={said.how}
        value={how}
        entries={[
          { value: 'encrypted', label: said.encrypted },
          { value: 'plain', label: said.plain },
        ]}
        onChange={setHow}
      />
      {how === 'plain' && <p>{said.plainWarning}</p>}
      {how === 'encrypted' && (
        <>
          <TextBox
            id="place-phrase"
            type="password"
            label={said.phrase}
            value={phrase}
            hint={said.phraseHint}
            problem={isTried && isWeak ? said.weak : undefined}
            onChange={setPhrase}
          />
          <TextBox
            id="place-phrase-again"
            type="password"
            label={said.phraseAgain}
            value={again}
            problem={isTried && !isWeak && phrase !== again ? said.different : undefined}
            onChange={setAgain}
          />
          <p>{said.lostPhrase}</p>
        </>
      )}
    </DialogFrame>
  )
}
