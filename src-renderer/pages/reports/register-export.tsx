import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { RegisterProfile } from '../../../src-shared/packs/extract'
import { ChoiceList } from '../../components/choice-list'
import { RefusalAlert } from '../../components/refusal-alert'
import { ask } from '../../state/office/office'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'
import { ExportPanel } from './export-panel'
import { lastFull, periodsToChoose } from './pack-periods'
import { RegisterPreview } from './register-preview'
import styles from './single-report.module.css'

/** Exports a register's rows for a period, after showing what they lack. Also exports the days to watch as a calendar. */
export function RegisterExport() {
  const words = useWords()
  const profiles = useQuery(question('extract:list', {}))
  const [code, setCode] = useState<string | null>(null)
  const profile = profiles.data?.find(one => one.code === code) ?? profiles.data?.[0]
  const { language } = words
  return (
    <section className={styles['single']} aria-labelledby="registers">
      <h2 id="registers">{words.extracts.heading}</h2>
      <RefusalAlert refusal={profiles.error && refusalOf(profiles.error)} />
      {profile && profiles.data && (
        <OfProfile key={profile.code} profile={profile} profiles={profiles.data} onProfile={setCode} />
      )}
      <h2>{words.extracts.calendar}</h2>
      <p className={styles['intro']}>{words.extracts.calendarHint}</p>
      <div>
        <ExportPanel
          label={words.extracts.exportCalendar}
          weight="secondary"
          write={async () => {
            const { folder, file } = await ask('extract:calendar', { language })
            return { folder, files: [file] }
          }}
        />
      </div>
    </section>
  )
}

type Props = {
  readonly profile: RegisterProfile
  readonly profiles: readonly RegisterProfile[]
  readonly onProfile: (code: string) => void
}

/** Starts with the latest full period of the kind that the register is handed in for. */
function OfProfile({ profile, profiles, onProfile }: Props) {
  const words = useWords()
  const { language } = words
  const today = dayInStockholm(new Date())
  const choices = periodsToChoose(profile.period, today)
  const [period, setPeriod] = useState(() => lastFull(choices, today)?.code ?? '')
  const request = { profile: profile.code, period, language }
  const preview = useQuery({ ...question('extract:preview', request), placeholderData: keepPreviousData })
  return (
    <>
      <p className={styles['intro']}>{language === 'sv' ? profile.about : profile.aboutEn}</p>
      <div className={styles['scope']}>
        <ChoiceList
          label={words.packs.period}
          value={period}
          entries={choices.map(one => ({ value: one.code, label: one.code }))}
          onChange={setPeriod}
        />
        <ChoiceList
          label={words.extracts.register}
          value={profile.code}
          entries={profiles.map(one => ({ value: one.code, label: language === 'sv' ? one.name : one.nameEn }))}
          onChange={onProfile}
        />
        <ExportPanel
          key={JSON.stringify(request)}
          label={words.extracts.exportRegister}
          weight="secondary"
          write={() => ask('extract:export', request)}
        />
      </div>
      <RefusalAlert refusal={preview.error && refusalOf(preview.error)} />
      {preview.data && <RegisterPreview preview={preview.data} isOutdated={preview.isPlaceholderData} />}
    </>
  )
}
