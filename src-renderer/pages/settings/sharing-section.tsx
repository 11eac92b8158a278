import { useMutation } from '@tanstack/react-query'
import type { SharedState, SharingCode } from '../../../src-shared/program/sharing'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import { AskedFirst } from '../../components/sharing/asked-first'
import { CodeShown } from '../../components/sharing/code-shown'
import { ComputerList } from '../../components/sharing/computer-list'
import { SharingFacts } from '../../components/sharing/sharing-facts'
import { useSharingWays } from '../../components/sharing/use-sharing-ways'
import { ask } from '../../state/office/office'
import { refusalOf } from '../../state/office/refusal-of'
import { readSharingAgain, useSharing } from '../../state/office/use-sharing'
import { startJoining } from '../../state/screen/overlays'
import { useSectionHeading } from '../../state/screen/section'
import { useWords } from '../../text/words'
import styles from './settings-page.module.css'

/** Shares the office through a folder, gives codes to colleagues, and shows who takes part. Also the way into an office that others share. */
export function SharingSection() {
  const { sharing: words, joining } = useWords()
  const { sharing, now } = useSharing()
  const heading = useSectionHeading('sharing')
  const inviting = useMutation({
    mutationFn: async (channel: 'sharing:share' | 'sharing:new-code'): Promise<SharingCode> => ask(channel, {}),
    onSettled: readSharingAgain,
  })
  const invite = (channel: 'sharing:share' | 'sharing:new-code') => {
    if (!inviting.isPending) inviting.mutate(channel)
  }
  return (
    <section className={styles['section']} aria-labelledby="sharing">
      <h2 id="sharing" ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <p className={styles['hint']}>{words.intro}</p>
      {sharing?.isShared && <SharingFacts shared={sharing} />}
      <RefusalAlert refusal={inviting.error && refusalOf(inviting.error)} />
      {inviting.data && <CodeShown {...inviting.data} />}
      {sharing && (
        <div className={styles['ways']}>
          {sharing.isShared ? (
            <Button aria-disabled={inviting.isPending} onClick={() => invite('sharing:new-code')}>
              {inviting.isPending ? words.makingCode : words.newCode}
            </Button>
          ) : (
            <Button aria-disabled={inviting.isPending} onClick={() => invite('sharing:share')}>
              {inviting.isPending ? words.sharing : words.share}
            </Button>
          )}
          <Button onClick={startJoining}>{joining.choose}</Button>
        </div>
      )}
      {sharing?.isShared && <Sharers shared={sharing} now={now} onLeft={inviting.reset} />}
    </section>
  )
}

type SharersProps = { readonly shared: SharedState; readonly now: Date; readonly onLeft: () => void }

/** The computers that share the office, and the way out of it. */
function Sharers({ shared, now, onLeft }: SharersProps) {
  const { sharing: words } = useWords()
  const ways = useSharingWays()
  return (
    <>
      <RefusalAlert refusal={ways.refusal} />
      <ComputerList computers={shared.computers} now={now} isBusy={ways.isBusy} onShutOut={ways.shutOut} />
      <div className={styles['ways']}>
        <Button aria-disabled={ways.isBusy || shared.isExchanging} onClick={ways.exchange}>
          {words.exchangeNow}
        </Button>
        <AskedFirst
          label={words.leave}
          asked={words.askLeave}
          yes={words.doLeave}
          no={words.cancel}
          isBusy={ways.isBusy}
          onYes={() => {
            onLeft()
            ways.leave()
          }}
        />
      </div>
    </>
  )
}
