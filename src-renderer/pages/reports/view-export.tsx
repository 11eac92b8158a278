import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { isAboutMe } from '../../../src-shared/lists/checked-list'
import type { ListFormat } from '../../../src-shared/program/file-formats'
import { written } from '../../../src-shared/text/counted'
import { filterSentence } from '../../../src-shared/text/list-sentence'
import { AboutMe } from '../../components/about-me'
import { Button } from '../../components/button'
import { ChoiceList } from '../../components/choice-list'
import { RefusalAlert } from '../../components/refusal-alert'
import { useFilterNames } from '../../list/filter/use-filter-names'
import { shownColumns } from '../../list/grid/use-columns'
import { writeListFile } from '../../list/views/export-list'
import { openView } from '../../list/views/open-view'
import { shippedChoices, useSavedChoices, type ViewChoice } from '../../list/views/views'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { useMe } from '../../state/office/use-me'
import { queryOf } from '../../state/screen/list-store'
import { useWords } from '../../text/words'
import styles from './single-report.module.css'

/** Writes a view, saved or shipped, to a file as its list would. Shows first what the view holds. */
export function ViewExport() {
  const words = useWords()
  const said = words.extracts.views
  const choices = [...useSavedChoices(), ...shippedChoices(words)]
  const [id, setId] = useState<string | null>(null)
  const { staffId } = useMe()
  const isUsable = ({ definition }: ViewChoice) => Boolean(staffId) || !isAboutMe(definition.filter)
  const choice = choices.find(one => one.id === id) ?? choices.find(isUsable) ?? choices[0]
  if (!choice) return null
  return (
    <section className={styles['single']} aria-label={said.heading}>
      <p className={styles['intro']}>{said.intro}</p>
      <div className={styles['view']}>
        <ChoiceList
          label={said.view}
          value={choice.id ?? ''}
          entries={choices.map(one => ({
            value: one.id ?? '',
            label: `${one.name} (${words.shared.list.lists[one.list].toLocaleLowerCase(words.language)})`,
          }))}
          onChange={setId}
        />
      </div>
      {isUsable(choice) || staffId === undefined ? <OfView choice={choice} /> : <AboutMe />}
    </section>
  )
}

function OfView({ choice }: { readonly choice: ViewChoice }) {
  const words = useWords()
  const said = words.extracts.views
  const { id, list, name, definition } = choice
  const query = queryOf(list, definition, '')
  // A file has each row once, even if the list shows it in several groups.
  const counted = { query: { ...query, groupBy: null }, offset: 0, limit: 0 }
  const page = useQuery({ ...question('list:page', counted), placeholderData: keepPreviousData })
  const telling = { language: words.language, today: dayInStockholm(new Date()) }
  const sentence = filterSentence({ list, filter: definition.filter }, useFilterNames(list, definition.filter), telling)
  const write = (format: ListFormat) =>
    void writeListFile({ query, columns: [...shownColumns(list, definition.columns)], format, name }, words)
  return (
    <>
      <RefusalAlert refusal={page.error && refusalOf(page.error)} />
      <p role="status" aria-busy={page.isPlaceholderData}>
        {sentence}
        {page.data && `: ${words.lists.hits(page.data.total, written(page.data.total, words.language))}`}
      </p>
      <div className={styles['ways']}>
        <Button weight="primary" onClick={() => write('xlsx')}>
          {said.write.xlsx}
        </Button>
        <Button onClick={() => write('csv')}>{said.write.csv}</Button>
        <Button onClick={() => openView(list, id, definition)}>{said.show}</Button>
      </div>
    </>
  )
}
