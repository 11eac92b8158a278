import { useQuery } from '@tanstack/react-query'
import { LockKeyhole, Split } from 'lucide-react'
import { useMemo } from 'react'
import type { ColleagueNews, News, NewsRow } from '../../../src-shared/program/news'
import { newsPhrase } from '../../../src-shared/text/news-phrase'
import { ask } from '../../state/office/office'
import { queryClient } from '../../state/office/query-client'
import { question } from '../../state/office/question'
import { useShared } from '../../state/office/use-sharing'
import { placeOfRow } from '../../state/router/place-of-row'
import { openPlace } from '../../state/router/router'
import { openClashesOf } from '../../state/screen/clash-chosen'
import { sinceText } from '../../text/moment-text'
import { useWords, type Words } from '../../text/words'
import type { HomeGroup, HomeItem, HomePart } from './home-item'

/** How many records of one colleague the first screen lists. The number of the rest is told. */
const mostOfOne = 3

const newsKey = question('news:read', {}).queryKey

/** Says that all of it is seen. What comes from then on is new. */
async function markSeen(): Promise<void> {
  await ask('news:seen', {})
  await queryClient.invalidateQueries({ queryKey: newsKey })
}

function markOf({ isClashing, isMarked }: NewsRow, words: Words): HomeItem['mark'] {
  if (isClashing) return { tone: 'warning', Icon: Split, word: words.news.clashes }
  return isMarked ? { tone: 'calm', Icon: LockKeyhole, word: words.shared.confidentialities.secrecy_marked } : undefined
}

function itemOf(row: NewsRow, by: string, words: Words): HomeItem {
  const { table, id, name, isDeleted, isClashing } = row
  const place = isDeleted ? null : placeOfRow(table, id)
  const open = isClashing ? () => openClashesOf(table, id) : place && (() => openPlace(place))
  return {
    key: `news-${by}-${table}-${id}`,
    title: name ?? words.news.nameless,
    details: [newsPhrase(row, words.language), isDeleted ? words.news.inTrash : ''].filter(Boolean),
    mark: markOf(row, words),
    open,
  }
}

function groupOf({ staffId, by, count, rows }: ColleagueNews, words: Words): HomeGroup {
  const heading = by ?? words.news.someone
  const key = staffId ?? heading
  const shown = rows.slice(0, mostOfOne)
  return {
    key,
    heading,
    items: shown.map(row => itemOf(row, key, words)),
    note: count > shown.length ? words.news.more(count - shown.length) : undefined,
  }
}

/** What the colleagues have done since the user last worked here, a group each. */
const newsPart = ({ since, colleagues, isMore }: News, now: Date, words: Words): HomePart => ({
  id: 'news',
  heading: words.news.heading(sinceText(since, now, words.language)),
  items: [],
  groups: colleagues.map(colleague => groupOf(colleague, words)),
  note: isMore ? words.news.muchMore : undefined,
  way: { label: words.news.seen, run: () => void markSeen() },
})

const nothing: HomePart = { id: 'news', heading: '', items: [] }

/** The part with what is new of the colleagues. Without lines if the office is not shared, or nothing has come. */
export function useNewsPart(): HomePart {
  const words = useWords()
  const isShared = useShared() !== null
  const { data, dataUpdatedAt } = useQuery({ ...question('news:read', {}), enabled: isShared })
  return useMemo(
    () => (isShared && data && data.colleagues.length > 0 ? newsPart(data, new Date(dataUpdatedAt), words) : nothing),
    [isShared, data, dataUpdatedAt, words],
  )
}
