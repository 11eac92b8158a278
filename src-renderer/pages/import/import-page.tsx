import { useMutation } from '@tanstack/react-query'
import { enterAnotherOffice } from '../../another-office'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import { ask } from '../../office'
import { refusalOf } from '../../refusal-of'
import { written } from '../../text/numbers'
import { useWords } from '../../text/words'
import { useUsableMark } from '../../usable'
import styles from './import-page.module.css'

const sources = ['archive', 'office-file'] as const

/** Makes a new office of what was written out of another, and says what it reads and what it leaves alone. */
export function ImportPage() {
  const words = useWords()
  const said = words.importing
  useUsableMark(true)
  const reading = useMutation({
    mutationFn: async (what: (typeof sources)[number]) => {
      const made = await ask('office:import', { what })
      await enterAnotherOffice()
      return made
    },
  })
  const refusal = reading.error && refusalOf(reading.error)
  const { data } = reading
  return (
    <div className={styles['page']}>
      <h1>{said.heading}</h1>
      <p>{said.intro}</p>
      {sources.map(what => (
        <section key={what} className={styles['source']}>
          <h2>{said.sources[what].name}</h2>
          <p>{said.sources[what].what}</p>
          <Button disabled={reading.isPending} onClick={() => reading.mutate(what)}>
            {said.sources[what].choose}
          </Button>
        </section>
      ))}
      <div role="status">
        {reading.isPending && <p>{said.reading}</p>}
        {data && <p>{said.done(data.file, written(data.interactions, words.language))}</p>}
        {data && data.unnamedOrganisations.length > 0 && <p>{said.unnamed(data.unnamedOrganisations.join(', '))}</p>}
      </div>
      <RefusalAlert refusal={refusal?.code === 'cancelled' ? null : refusal} />
      <p className={styles['later']}>{said.later}</p>
    </div>
  )
}
