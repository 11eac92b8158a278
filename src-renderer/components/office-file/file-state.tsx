import { useQuery } from '@tanstack/react-query'
import { CircleAlert, CircleCheck, HardDrive } from 'lucide-react'
import type { FileIntegrity } from '../../../src-shared/ipc/desktop'
import { question } from '../../state/office/question'
import { fileStateAskedAtFirst, fileStateAskedEvery } from '../../state/waits'
import { instantText } from '../../text/instants'
import { useWords } from '../../text/words'
import { BrokenSeals, useBrokenSeals } from './broken-seals'
import styles from './file-state.module.css'
import { Salvage } from './salvage'

/**
 * The open office's file; undefined if no office is open. Asked for again until the file has been checked, some seconds after it was
 * opened.
 */
export function useOpenFile() {
  const status = useQuery({
    ...question('office:status', {}),
    refetchInterval: ({ state }) => (isChecked(state.data) ? false : waitAfter(state.dataUpdateCount)),
  })
  return status.data?.state === 'open' ? status.data : undefined
}

/** Milliseconds until the state is asked for again, after it was answered a number of times. */
const waitAfter = (answers: number): number =>
  answers < fileStateAskedAtFirst.times ? fileStateAskedAtFirst.every : fileStateAskedEvery

const isChecked = (status: { readonly state: string; readonly integrity?: unknown } | undefined): boolean =>
  status?.state === 'open' && status.integrity !== undefined

/** A line in a list of facts: when the open file was last found whole, and what to do if it is damaged or its history was changed. */
export function FileState({ integrity }: { readonly integrity: FileIntegrity | undefined }) {
  const words = useWords()
  const { home, language } = words
  const broken = useBrokenSeals(integrity)
  const isDamaged = integrity?.state === 'damaged'
  const isBroken = broken.length > 0
  const Icon = integrity === undefined ? HardDrive : isDamaged || isBroken ? CircleAlert : CircleCheck
  const saidOfWhole = isBroken ? home.sealsBroken : home.whole
  const said =
    integrity === undefined
      ? home.notChecked
      : isDamaged
        ? home.damaged
        : saidOfWhole(instantText(integrity.at, language))
  return (
    <>
      <dt>{home.integrity}</dt>
      <dd className={styles['state']} data-state={isBroken ? 'broken' : integrity?.state}>
        <Icon size={14} aria-hidden="true" />
        {said}
      </dd>
      {integrity?.state === 'damaged' && (
        <dd className={styles['damage']}>
          {words.shared.refusal(integrity.refusal)}
          {integrity.differing.length > 0 && (
            <ul>
              {integrity.differing.map(fault => (
                <li key={JSON.stringify(fault)}>{words.shared.salvage.fault(fault)}</li>
              ))}
            </ul>
          )}
          <Salvage />
        </dd>
      )}
      {integrity?.state === 'whole' && isBroken && (
        <dd className={styles['damage']}>
          <BrokenSeals broken={broken} heldAt={integrity.heldAt} />
        </dd>
      )}
    </>
  )
}
