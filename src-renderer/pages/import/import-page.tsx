import { useMutation } from '@tanstack/react-query'
import type { ReadingPart } from '../../../src-shared/program/work-progress'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import { rowsDone, WorkUnderWay } from '../../components/work-progress'
import { enterAnotherOffice } from '../../state/office/another-office'
import { importWork } from '../../state/office/importing'
import { ask } from '../../state/office/office'
import { refusalOf } from '../../state/office/refusal-of'
import { useImport } from '../../state/office/use-import'
import { useUsableMark } from '../../state/screen/usable'
import { useWords } from '../../text/words'
import { ArchiveSection } from './archive-section'
import { BackupsSection } from './backups-section'
import { EarlierImports } from './earlier-imports'
import styles from './import-page.module.css'
import { KeptMaps } from './kept-maps'
import { ReadInSection } from './read-in-section'
import { SecondPlaceSection } from './second-place-section'
import { StepsPage } from './steps/steps-page'

const sources = ['archive', 'office-file'] as const

/** What comes in and what goes out, or the import in progress. */
export function ImportPage() {
  const state = useImport()
  const isWorking = importWork.use() !== null
  useUsableMark(true)
  return isWorking || (state && state.state !== 'none') ? <StepsPage /> : <InAndOut />
}

/** Reads files in, makes a new office from files written by another, and says what it reads and what it leaves out. */
function InAndOut() {
  const words = useWords()
  const said = words.importing
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
      <ReadInSection />
      <EarlierImports />
      <KeptMaps />
      <p className={styles['later']}>{said.intro}</p>
      {sources.map(what => (
        <section key={what} className={styles['source']}>
          <h2>{said.sources[what].name}</h2>
          <p>{said.sources[what].what}</p>
          <Button aria-disabled={reading.isPending} onClick={() => !reading.isPending && reading.mutate(what)}>
            {said.sources[what].choose}
          </Button>
        </section>
      ))}
      {reading.isPending && (
        <WorkUnderWay
          what="office"
          label={said.reading}
          said={({ detail }) => words.work.reading[(detail ?? 'checking') as ReadingPart]}
          counted={progress => rowsDone(progress, words)}
        />
      )}
      <div role="status">
        {refusal?.code === 'cancelled' && <p>{words.work.readingCalledOff}</p>}
        {data && <p>{said.done(data.file, data.interactions)}</p>}
        {data && data.unnamedOrganisations.length > 0 && <p>{said.unnamed(data.unnamedOrganisations.join(', '))}</p>}
      </div>
      <RefusalAlert refusal={refusal} />
      <BackupsSection />
      <SecondPlaceSection />
      <ArchiveSection />
    </div>
  )
}
