import type { BriefingLine } from '../../src-shared/briefings/briefing'
import type { BriefingPerson } from '../../src-shared/briefings/briefing-material'
import { roleOn } from '../../src-shared/records/role-assignment'
import { clock, dayInText, longDate } from '../../src-shared/text/dates'
import { plainNote } from '../../src-shared/text/note/plain-note'
import { ended, interactionSource, lineOf, sentences, sourceOf, type Telling } from './briefing-telling'

const endOf = (time: string, minutes: number): string => {
  const [hours = 0, past = 0] = time.split(':').map(Number)
  const all = (hours * 60 + past + minutes) % 1440
  return `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`
}

/** When the meeting is: the day, and the time if it is known; empty without a meeting. */
export function whenText({ material: { scope }, language }: Telling): string {
  const { meeting } = scope
  if (!meeting) return ''
  const day = longDate(meeting.startsOn, language)
  const { startsTime: time, durationMinutes: minutes } = meeting
  if (time === null) return day
  const end = minutes ? `–${clock(endOf(time, minutes), language).replace('kl. ', '')}` : ''
  return `${day} ${clock(time, language)}${end}`
}

/** The meeting itself: when, where, who of us takes part, what it is about, and what we want from it. */
export function meetingLines(told: Telling): BriefingLine[] {
  const { material, words, shared, issue } = told
  const { meeting } = material.scope
  if (!meeting) return []
  const source = interactionSource(told, meeting)
  const line = (id: keyof typeof words.leads, text: string | null) =>
    text?.trim() ? [lineOf(id, words.leads[id], text.trim(), [source])] : []
  return [
    ...line('when', whenText(told)),
    ...line('where', meeting.location),
    ...line('form', `${shared.kinds[meeting.kind]}, ${shared.statuses[meeting.status].toLowerCase()}`),
    ...line('us', meeting.staff.map(({ name }) => name).join(', ')),
    ...line('issues', meeting.issueIds.map(issue).join(', ')),
    ...meeting.asks.flatMap(({ id, ask, issueId }) =>
      ask
        ? [
            lineOf(`ask:${id}`, words.leads.ask, ended(ask), [
              source,
              sourceOf(told, 'ask', id, ask, { view: 'interaction', id: meeting.id }),
              ...(issueId ? [sourceOf(told, 'issue', issueId, issue(issueId), { view: 'issue', id: issueId })] : []),
            ]),
          ]
        : [],
    ),
    ...line('note', meeting.note && plainNote(meeting.note)),
  ]
}

const printed = ({ title, party, organisation }: BriefingPerson['roles'][number]): string =>
  [party ? `${title} (${party})` : title, organisation].filter(Boolean).join(', ')

function person(told: Telling, { id, name, roles, constituency, lastMet }: BriefingPerson): BriefingLine {
  const { said } = told.words
  const { day, material, language } = told
  const main = roleOn(roles, material.scope.on)
  const place = { view: 'person', id } as const
  const others = roles.filter(role => role !== main)
  const role = main
    ? ended([printed(main), main.fromOn && said.since(day(main.fromOn))].filter(Boolean).join(', '))
    : said.noRole
  return lineOf(
    `person:${id}`,
    name,
    role,
    [
      sourceOf(told, 'person', id, name, place),
      ...roles.map(held => sourceOf(told, 'role', held.id, `${printed(held)} – ${name}`, place)),
      ...(lastMet ? [interactionSource(told, { ...lastMet, startsOn: lastMet.on })] : []),
    ],
    {
      detail: sentences(
        others.length > 0 && said.also(others.map(printed).join('; ')),
        constituency && said.constituency(constituency),
        lastMet ? said.lastMet(day(lastMet.on)) : said.neverMet,
      ),
      cells: [
        role,
        sentences(
          lastMet ? said.met(dayInText(lastMet.on, language)) : said.neverMet,
          constituency && ended(constituency),
          others.length > 0 && said.also(others.map(printed).join('; ')),
        ),
      ],
    },
  )
}

/** The people we meet, with the role held that day, and how often we have met them. */
export function whoLines(told: Telling): BriefingLine[] {
  const { material, words } = told
  const { people, figures, scope } = material
  const { counted, leads } = words
  const isAboutPeople = scope.subject.subjectTable === 'interaction' || scope.subject.subjectTable === 'person'
  const bodies = scope.organisations.map(({ name }) => name).join(', ')
  const parts = [
    isAboutPeople &&
      people.length > 0 &&
      counted.withPeople(figures.withPeople, people.map(({ name }) => name).join(', ')),
    bodies && counted.withOrganisations(figures.withOrganisations, bodies),
    scope.issueIds.length > 0 && counted.onIssues(figures.onIssues),
  ].filter(part => typeof part === 'string' && part !== '')
  const sources = [
    ...(isAboutPeople ? people.map(({ id, name }) => sourceOf(told, 'person', id, name, { view: 'person', id })) : []),
    ...scope.organisations.map(({ id, name }) =>
      sourceOf(told, 'organisation', id, name, { view: 'organisation', id }),
    ),
    ...scope.issueIds.map(id => sourceOf(told, 'issue', id, told.issue(id), { view: 'issue', id })),
  ]
  const met = scope.meeting?.organisations ?? []
  return [
    ...people.map(one => person(told, one)),
    ...met.map(({ id, name }) =>
      lineOf(`organisation:${id}`, name, '', [sourceOf(told, 'organisation', id, name, { view: 'organisation', id })]),
    ),
    ...(parts.length === 0 ? [] : [lineOf('counts', leads.counts, ended(parts.join(', ')), sources)]),
  ]
}

/** The members of the committee who are elected in our constituencies, and when each was last met. */
export const benchLines = (told: Telling): BriefingLine[] =>
  told.material.bench.map(({ id, name, title, committee, party, constituency, lastMet }) => {
    const { said } = told.words
    const seat = ended([title, committee, constituency].filter(Boolean).join(', '))
    return lineOf(
      `bench:${id}`,
      party ? `${name} (${party})` : name,
      seat,
      [
        sourceOf(told, 'person', id, name, { view: 'person', id }),
        ...(lastMet ? [interactionSource(told, { ...lastMet, startsOn: lastMet.on })] : []),
      ],
      {
        detail: lastMet ? said.lastMet(told.day(lastMet.on)) : said.neverMet,
        cells: [
          ended([title, constituency].join(', ')),
          lastMet ? said.met(dayInText(lastMet.on, told.language)) : said.neverMet,
        ],
      },
    )
  })

/** Which of our colleagues have been in contact, or plan to be. */
export function colleagueLines(told: Telling): BriefingLine[] {
  const { words, material } = told
  return material.colleagues.map(({ id, name, home, contacts }) =>
    lineOf(
      `colleague:${id}`,
      name,
      sentences(
        ...contacts.map(({ startsOn, headline, status }) =>
          ended(`${startsOn} ${headline}${status === 'planned' ? ` (${words.said.planning})` : ''}`),
        ),
      ),
      [sourceOf(told, 'staff', id, name, null), ...contacts.map(contact => interactionSource(told, contact))],
      { detail: home ?? '' },
    ),
  )
}
