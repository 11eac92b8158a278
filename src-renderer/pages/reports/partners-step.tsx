import { Button } from '../../components/button'
import { useWords } from '../../text/words'
import type { PackChoice, PackPartner } from './pack-choice'
import styles from './pack-wizard.module.css'

type Props = {
  readonly choice: PackChoice
  readonly onChosen: (chosen: readonly PackPartner[]) => void
}

/** Chooses who gets a pack. At first all partners that take part in the period, and the joint report. */
export function PartnersStep({ choice: { offered, chosen, nameOf }, onChosen }: Props) {
  const words = useWords().packs
  const toggle = (partner: PackPartner) =>
    onChosen(offered.filter(one => (one === partner ? !chosen.includes(one) : chosen.includes(one))))
  return (
    <>
      <fieldset>
        <legend>{words.partners}</legend>
        <div className={styles['partners']}>
          {offered.map(partner => (
            <label key={partner ?? 'joint'} className={styles['tick']}>
              <input type="checkbox" checked={chosen.includes(partner)} onChange={() => toggle(partner)} />
              {nameOf(partner)}
            </label>
          ))}
        </div>
      </fieldset>
      <div className={styles['ways']}>
        <span role="status">{words.chosen(chosen.length, offered.length)}</span>
        <Button weight="quiet" onClick={() => onChosen(offered)}>
          {words.all}
        </Button>
        <Button weight="quiet" onClick={() => onChosen([])}>
          {words.none}
        </Button>
      </div>
      {chosen.length === 0 && <p className={styles['note']}>{words.noneChosen}</p>}
    </>
  )
}
