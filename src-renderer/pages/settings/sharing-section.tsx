import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { SharedState, SharingCode } from '../../../src-shared/program/sharing'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import { AskedFirst } from '../../components/sharing/asked-first'
import { CodeShown } from '../../components/sharing/code-shown'
import { ComputerList } from '../../components/sharing/computer-list'
import { HubAddressShown } from '../../components/sharing/hub-address-shown'
import { SharingFacts } from '../../components/sharing/sharing-facts'
import { SharingWay, type Way } from '../../components/sharing/sharing-way'
import { useSharingWays } from '../../components/sharing/use-sharing-ways'
import { ask } from '../../state/office/office'
import { refusalOf } from '../../state/office/refusal-of'
import { readSharingAgain, useSharing } from '../../state/office/use-sharing'
import { startJoining } from '../../state/screen/overlays'
import { useSectionHeading } from '../../state/screen/section'
import { useWords } from '../../text/words'
import { HubSignInForm } from './hub-sign-in-form'
import styles from './settings-page.module.css'

/** Asks for a code that lets one more computer join through the folder. */
function useInviting() {
  const inviting = useMutation({
    mutationFn: async (channel: 'sharing:share' | 'sharing:new-code'): Promise<SharingCode> => ask(channel, {}),
    onSettled: readSharingAgain,
  })
  return {
    isBusy: inviting.isPending,
    code: inviting.data,
    refusal: inviting.error && refusalOf(inviting.error),
    invite: (channel: 'sharing:share' | 'sharing:new-code') => {
      if (!inviting.isPending) inviting.mutate(channel)
    },
    forget: inviting.reset,
  }
}
type Inviting = ReturnType<typeof useInviting>

/** Shares the office through a folder or by a hub, and shows who takes part. Also the way into an office that others share. */
export function SharingSection() {
  const { sharing: words, joining } = useWords()
  const { sharing, now } = useSharing()
  const heading = useSectionHeading('sharing')
  const inviting = useInviting()
  const shared = sharing?.isShared ? sharing : undefined
  return (
    <section className={styles['section']} aria-labelledby="sharing">
      <h2 id="sharing" ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <p className={styles['hint']}>{words.intro}</p>
      {shared && <SharingFacts shared={shared} />}
      <RefusalAlert refusal={inviting.refusal} />
      {inviting.code && <CodeShown {...inviting.code} />}
      {sharing && !sharing.isShared && <WaysToShare inviting={inviting} />}
      {shared?.place.is === 'hub' && <HubSharing place={shared.place} />}
      {sharing && (
        <div className={styles['ways']}>
          {shared?.place.is === 'folder' && (
            <Button aria-disabled={inviting.isBusy} onClick={() => inviting.invite('sharing:new-code')}>
              {inviting.isBusy ? words.makingCode : words.newCode}
            </Button>
          )}
          <Button onClick={startJoining}>{joining.choose}</Button>
        </div>
      )}
      {shared && <Sharers shared={shared} now={now} onLeft={inviting.forget} />}
    </section>
  )
}

/** The two ways to share an office that is not shared: through a folder, or by a hub. */
function WaysToShare({ inviting }: { readonly inviting: Inviting }) {
  const { sharing: words, atHub } = useWords()
  const [way, setWay] = useState<Way>('folder')
  return (
    <>
      <SharingWay way={way} onWay={setWay} />
      <p className={styles['hint']}>{way === 'folder' ? words.folderIntro : atHub.intro}</p>
      {way === 'hub' ? (
        <HubSignInForm />
      ) : (
        <Button aria-disabled={inviting.isBusy} onClick={() => inviting.invite('sharing:share')}>
          {inviting.isBusy ? words.sharing : words.share}
        </Button>
      )}
    </>
  )
}

/** What a colleague needs to join at the hub, and the way to sign in there with another password. */
function HubSharing({ place }: { readonly place: Extract<SharedState['place'], { readonly is: 'hub' }> }) {
  const { atHub } = useWords()
  const [isChanging, setChanging] = useState(false)
  return (
    <>
      <HubAddressShown address={place.address} />
      {isChanging ? (
        <HubSignInForm known={{ address: place.address, user: place.person }} onDone={() => setChanging(false)} />
      ) : (
        <Button onClick={() => setChanging(true)}>{atHub.changeSignIn}</Button>
      )}
    </>
  )
}

type SharersProps = { readonly shared: SharedState; readonly now: Date; readonly onLeft: () => void }

/** The computers that share the office, and the way out of it. */
function Sharers({ shared, now, onLeft }: SharersProps) {
  const { sharing: words, atHub } = useWords()
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
          asked={shared.place.is === 'hub' ? atHub.askLeave : words.askLeave}
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
