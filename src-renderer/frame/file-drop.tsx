import { FileDown } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { isDialogOpen } from '../state/commands/typing'
import { dropImport, fileNow, giveUpImport, importWork } from '../state/office/importing'
import { useImport } from '../state/office/use-import'
import { openPlace } from '../state/router/router'
import { hasFiles, takeEarlyDrop } from '../state/screen/early-drop'
import { logMail } from '../state/screen/mail-start'
import { useWords } from '../text/words'
import styles from './file-drop.module.css'

/** States in which a dropped file would take the place of work that is not finished. */
const unfinished = new Set(['reading', 'read', 'planning', 'planned', 'writing', 'mails'])

/** Takes files that are dropped anywhere on the window, and says meanwhile what will happen to them. A single mail opens the quick-log. */
export function FileDrop() {
  const words = useWords().imports.drop
  const state = useImport()
  const isWorking = importWork.use() !== null
  const [isOver, setOver] = useState(false)
  const isBusy = isWorking || (state !== undefined && unfinished.has(state.state))

  const over = useEffectEvent((event: DragEvent) => {
    // A part of the page may take the files itself, such as the attachments of a record.
    if (!hasFiles(event)) return
    const isOurs = !event.defaultPrevented && !isDialogOpen()
    event.preventDefault()
    if (event.dataTransfer && isOurs) event.dataTransfer.dropEffect = isBusy ? 'none' : 'copy'
    setOver(isOurs)
  })

  const take = useEffectEvent(async (files: readonly File[]) => {
    if (isBusy) {
      openPlace({ view: 'import' })
      return
    }
    const read = await dropImport(files)
    const [mail] = read?.state === 'mails' && files.length === 1 && read.mails.length === 1 ? read.mails : []
    if (!mail) return
    const file = fileNow()
    await giveUpImport()
    logMail(mail.proposal, file)
  })

  const drop = useEffectEvent(async (event: DragEvent) => {
    setOver(false)
    if (!hasFiles(event)) return
    const isOurs = !event.defaultPrevented && !isDialogOpen()
    event.preventDefault()
    const files = [...(event.dataTransfer?.files ?? [])]
    if (isOurs && files.length > 0) await take(files)
  })

  const leave = useEffectEvent((event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false)
  })

  useEffect(() => {
    const listeners = { dragover: over, drop: (event: DragEvent) => void drop(event), dragleave: leave }
    for (const [name, listen] of Object.entries(listeners)) window.addEventListener(name, listen as EventListener)
    const early = takeEarlyDrop()
    if (early.length > 0) void take(early)
    return () => {
      for (const [name, listen] of Object.entries(listeners)) window.removeEventListener(name, listen as EventListener)
    }
  }, [])

  if (!isOver) return null
  return (
    <div className={styles['over']} role="status">
      <div className={styles['said']}>
        <FileDown size={24} aria-hidden="true" />
        <p className={styles['heading']}>{isBusy ? words.busy : words.heading}</p>
        <p>{isBusy ? words.busyHint : words.what}</p>
      </div>
    </div>
  )
}
