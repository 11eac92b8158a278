import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { SecondPlaceState } from '../../../src-shared/program/second-place'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import { announce } from '../../state/office/announce'
import { ask } from '../../state/office/office'
import { readAgain } from '../../state/office/query-client'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { useCopyState } from '../../state/office/use-copy-state'
import { useSectionHeading } from '../../state/screen/section'
import { instantText } from '../../text/instants'
import { useWords } from '../../text/words'
import { BrowseCopies } from './browse-copies'
import { CopyRows } from './copy-rows'
import styles from './import-page.module.css'
import { UsePlaceDialog } from './use-place-dialog'

/** Where a copy goes once a day besides beside the office, the copies there, and the way back to one of them. */
export function SecondPlaceSection() {
  const said = useWords().secondPlace
  const heading = useSectionHeading('second-place')
  const second = useCopyState()?.second
  const [choosing, setChoosing] = useState<{ readonly folder: string; readonly isChosen: boolean } | null>(null)
  const acting = useMutation({
    mutationFn: async (act: () => Promise<unknown>) => act(),
    onSettled: readAgain,
  })
  const act = (work: () => Promise<unknown>) => !acting.isPending && acting.mutate(work)
  const choose = async () => setChoosing({ ...(await ask('place:choose', {})), isChosen: true })
  const leave = async () => {
    await ask('place:leave', {})
    await announce({ text: said.left })
  }
  const copy = async () => {
    await ask('backup:make', {})
    await announce({ text: said.copied })
  }
  return (
    <section className={styles['source']} aria-labelledby="second-place">
      <h2 id="second-place" ref={heading} tabIndex={-1}>
        {said.heading}
      </h2>
      <p>{said.intro}</p>
      {second === null && <p>{said.none}</p>}
      {second && <Chosen second={second} />}
      <RefusalAlert refusal={acting.error && refusalOf(acting.error)} />
      <div className={styles['ways']}>
        {second?.isReachable && (
          <Button aria-disabled={acting.isPending} onClick={() => act(copy)}>
            {said.copyNow}
          </Button>
        )}
        <Button aria-disabled={acting.isPending} onClick={() => act(choose)}>
          {second ? said.chooseAnother : said.choose}
        </Button>
        {second && (
          <Button onClick={() => setChoosing({ folder: second.folder, isChosen: false })}>{said.encryption}</Button>
        )}
        {second && (
          <Button aria-disabled={acting.isPending} onClick={() => act(leave)}>
            {said.leave}
          </Button>
        )}
      </div>
      {second?.isReachable && <Copies />}
      <BrowseCopies />
      {choosing && <UsePlaceDialog {...choosing} onClose={() => setChoosing(null)} />}
    </section>
  )
}

/** Which place is chosen, when it last got a copy, and whether it is there. */
function Chosen({ second }: { readonly second: SecondPlaceState }) {
  const { secondPlace: said, language } = useWords()
  const { folder, isEncrypted, lastAt, isReachable } = second
  return (
    <p>
      {said.where(folder, isEncrypted)} {lastAt ? said.last(instantText(lastAt, language)) : said.noneYet}
      {!isReachable && ` ${said.away}`}
    </p>
  )
}

function Copies() {
  const said = useWords().secondPlace
  const copies = useQuery(question('place:copies', {}))
  if (!copies.data) return null
  return <CopyRows label={said.list} rows={copies.data.rows} isBrowsed={false} />
}
