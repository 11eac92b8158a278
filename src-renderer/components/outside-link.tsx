import type { MouseEvent, ReactNode } from 'react'
import { writtenLink } from '../../src-shared/program/written-link'
import { announce } from '../state/office/announce'
import { ask } from '../state/office/office'
import { refusalOf } from '../state/office/refusal-of'
import { useWords } from '../text/words'
import styles from './outside-link.module.css'

type Props = {
  readonly written: string
  /** The words of the link, where they are not the address itself. */
  readonly children?: ReactNode
}

/**
 * An e-mail address, a telephone number or a web address as a link to the program that the system has for it. What leads nowhere is shown as
 * it is. The page itself goes nowhere: the main process decides what is opened, and asks before it opens a web address.
 */
export function OutsideLink({ written, children = written }: Props) {
  const words = useWords()
  const said = words.outsideLink
  const link = writtenLink(written)
  if (!link) return children

  async function open(event: MouseEvent): Promise<void> {
    event.preventDefault()
    try {
      const { outcome } = await ask('link:open', { written })
      if (outcome === 'no-program') await announce({ text: said.noProgram(written), isRefusal: true })
    } catch (thrown) {
      await announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true })
    }
  }

  return (
    <a
      className={styles['link']}
      href={link.address}
      title={link.kind === 'https' ? link.address : said.does[link.kind]}
      draggable={false}
      onClick={event => void open(event)}
    >
      {children}
    </a>
  )
}
