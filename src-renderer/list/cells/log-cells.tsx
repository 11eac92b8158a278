import type { InteractionSummary } from '../../../src-shared/log/interaction'
import { shortNames } from '../../../src-shared/names/short-names'
import { dayShort, longDate, timeInFigures } from '../../../src-shared/text/dates'
import { KindIcon } from '../../components/timeline/kind-icon'
import type { Words } from '../../text/words'
import type { PartnerMark } from '../filter/names'
import type { CellLook, Scene } from './cell-look'
import styles from './log-cells.module.css'

/** How many names are shown of the participants. The rest are counted. */
const mostNames = 2

/** The time alone under the heading of its day; otherwise the day too, and the year if it is another one. */
export function when({ startsOn, startsTime }: InteractionSummary, words: Words, { isByDay, today }: Scene): CellLook {
  const { language } = words
  const time = startsTime === null ? '' : timeInFigures(startsTime, language)
  const year = startsOn.slice(0, 4)
  const isThisYear = year === today.slice(0, 4)
  const day = isThisYear ? dayShort(startsOn, language) : `${dayShort(startsOn, language)} ${year}`
  return {
    className: styles['when'],
    title: [longDate(startsOn, language), time].filter(Boolean).join(' '),
    content: (
      <time dateTime={startsTime ? `${startsOn}T${startsTime}` : startsOn}>
        {isByDay && <span className="visually-hidden">{startsOn} </span>}
        {!isByDay && day}
        {(isByDay || isThisYear) && <span className={styles['time']}>{isByDay ? time : ` ${time}`}</span>}
      </time>
    ),
  }
}

/** The form of the interaction as an icon with its word as a tooltip and for screen readers. */
export function kind(interaction: InteractionSummary, words: Words): CellLook {
  const word = words.shared.kinds[interaction.kind]
  return {
    className: styles['icon'],
    title: word,
    content: (
      <>
        <KindIcon kind={interaction.kind} />
        <span className="visually-hidden">{word}</span>
      </>
    ),
  }
}

const roleOf = ({ title, organisation }: InteractionSummary['participants'][number]): string =>
  [title, organisation].filter(Boolean).join(', ')

/**
 * The people who took part by family name, or else the organisations, and how many there are beyond those. Everybody in full, with the role
 * held that day, is the tooltip and is read aloud.
 */
export function participants(
  { participants: people, organisations }: InteractionSummary,
  shared: ReadonlySet<string>,
  words: Words,
): CellLook {
  const inFull = people.map(person => ({
    name: person.isRemoved ? `${person.name} (${words.log.removed})` : person.name,
    role: roleOf(person),
  }))
  const all = [...inFull, ...organisations.map(name => ({ name, role: '' }))]
  if (all.length === 0) return { content: null }
  const full = all.map(({ name, role }) => (role ? `${name}, ${role}` : name))
  const short =
    people.length > 0
      ? shortNames(
          people.map(({ name }) => name),
          shared,
        )
      : organisations
  const shown = short.slice(0, people.length > 0 ? mostNames : 1)
  const place = people[0]?.organisation ?? (people.length > 0 ? organisations[0] : undefined)
  const rest = all.length - shown.length - (place !== undefined && place === organisations[0] ? 1 : 0)
  return {
    title: full.join('\n'),
    className: styles['people'],
    content: (
      <>
        <span aria-hidden="true">
          {shown.join(', ')}
          {rest > 0 && <span className={styles['rest']}>{` ${words.log.more(rest)}`}</span>}
          {place && <span className={styles['place']}>{` · ${place}`}</span>}
        </span>
        <span className="visually-hidden">{full.join(' · ')}</span>
      </>
    ),
  }
}

/** The first issue in plain text, and how many more there are. */
export function issues(names: readonly string[], words: Words): CellLook {
  if (names.length === 0) return { content: null }
  const [first, ...others] = names
  return {
    className: styles['issue'],
    title: names.join(', '),
    content: (
      <>
        {first}
        {others.length > 0 && (
          <>
            <span aria-hidden="true">{` ${words.log.more(others.length)}`}</span>
            <span className="visually-hidden">{`, ${others.join(', ')}`}</span>
          </>
        )}
      </>
    ),
  }
}

/**
 * The partners that are concerned, as marks. The first partners of the office's order each have their own slot, so that the column reads
 * downwards; the others are counted.
 */
export function partners(marks: readonly PartnerMark[], slots: readonly string[], words: Words): CellLook {
  if (marks.length === 0) return { content: null }
  const inSlots = slots.map(id => marks.find(mark => mark.id === id))
  const others = marks.filter(mark => !slots.includes(mark.id))
  const [only] = others
  const rest = others.length === 1 && only ? only.mark : others.length > 1 ? words.log.more(others.length) : ''
  const names = marks.map(({ name }) => name).join(', ')
  return {
    className: styles['partners'],
    title: names,
    content: (
      <>
        <span className={styles['marks']} aria-hidden="true">
          {Array.from(inSlots.entries(), ([place, mark]) => (
            <span key={place} className={mark ? styles['mark'] : undefined}>
              {mark?.mark}
            </span>
          ))}
          <span className={styles['rest']}>{rest}</span>
        </span>
        <span className="visually-hidden">{names}</span>
      </>
    ),
  }
}
