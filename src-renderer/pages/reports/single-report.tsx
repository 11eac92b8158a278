import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { quarterCode } from '../../../src-shared/days/quarter'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { lastFullQuarter } from '../../../src-shared/packs/pack-period'
import type { PartnerId } from '../../../src-shared/records/ids'
import { ChoiceList } from '../../components/choice-list'
import { RefusalAlert } from '../../components/refusal-alert'
import { ask } from '../../state/office/office'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'
import { ExportPanel } from './export-panel'
import { quartersToChoose } from './quarters'
import { ReportPreview } from './report-preview'
import styles from './single-report.module.css'

const wholeOffice = 'whole-office'

/** A quarter for one partner or for all: the figures as they will be written, and the files. */
export function SingleReport() {
  const words = useWords()
  const today = dayInStockholm(new Date())
  const [quarter, setQuarter] = useState(() => lastFullQuarter(today))
  const [partnerId, setPartnerId] = useState<PartnerId | null>(null)
  const lists = useQuery(question('reference:read', {}))
  const scope = { quarter, partnerId }
  const preview = useQuery({ ...question('report:preview', scope), placeholderData: keepPreviousData })
  const partners = lists.data?.partners ?? []

  return (
    <div className={styles['single']}>
      <p className={styles['intro']}>{words.reports.intro}</p>
      <div className={styles['scope']}>
        <ChoiceList
          label={words.reports.quarter}
          value={quarter}
          entries={quartersToChoose(today).map(one => ({
            value: quarterCode(one),
            label: words.reports.quarterName(one.year, one.number),
          }))}
          onChange={setQuarter}
        />
        <ChoiceList
          label={words.reports.partner}
          value={partnerId ?? wholeOffice}
          entries={[
            { value: wholeOffice, label: words.reports.wholeOffice },
            ...partners.map(partner => ({ value: partner.id as string, label: partner.name })),
          ]}
          onChange={chosen => setPartnerId(partners.find(partner => partner.id === chosen)?.id ?? null)}
        />
        <ExportPanel key={JSON.stringify(scope)} write={() => ask('report:export', scope)} />
      </div>
      <RefusalAlert refusal={preview.error && refusalOf(preview.error)} />
      {preview.data && lists.data && (
        <ReportPreview preview={preview.data} lists={lists.data} isOutdated={preview.isPlaceholderData} />
      )}
    </div>
  )
}
