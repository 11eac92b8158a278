import { useEffect, useRef, useState } from 'react'
import { Button } from '../button'
import styles from './sharing.module.css'

type Props = {
  /** The words of the button, and its name where the words alone would not say what it is about. */
  readonly label: string
  readonly name?: string
  /** What follows from it, and the words of the two buttons that answer. */
  readonly asked: string
  readonly yes: string
  readonly no: string
  readonly isBusy: boolean
  readonly onYes: () => void
}

/** A button for what cannot be undone. It says what follows from it and asks once more, in its own place and without a dialog. */
export function AskedFirst({ label, name, asked, yes, no, isBusy, onYes }: Props) {
  const [isAsking, setAsking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const answer = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  useEffect(() => {
    // The focus goes along with the question, and back to the button when it is answered.
    if (isAsking) answer.current?.focus()
    else if (wasAsking.current) button.current?.focus()
    wasAsking.current = isAsking
  }, [isAsking])
  if (!isAsking)
    return (
      <Button ref={button} aria-label={name} disabled={isBusy} onClick={() => setAsking(true)}>
        {label}
      </Button>
    )
  return (
    <fieldset className={styles['asked']} aria-label={name ?? label}>
      <p>{asked}</p>
      <div className={styles['ways']}>
        <Button ref={answer} onClick={() => setAsking(false)}>
          {no}
        </Button>
        <Button
          onClick={() => {
            setAsking(false)
            onYes()
          }}
        >
          {yes}
        </Button>
      </div>
    </fieldset>
  )
}
