import type { ListCode } from '../../src-shared/lists/list-columns'
import { constituencies, counties } from '../../src-shared/names/swedish-places'
import { sharedWords } from '../../src-shared/text/shared-words'
import { same } from './naive-filter'
import type { NaiveRow } from './naive-lists'
import { connect } from './raw-store'

type Raw = Readonly<Record<string, string | number | null>>

/**
 * The texts of a row. `parts` are shown, and a typed word may match inside them. `behind` are its other texts and the words for its
 * codes; there a typed word matches only the beginning of a word.
 */
export type Shown = { readonly parts: readonly string[]; readonly behind: readonly string[] }

const inBoth = (read: (words: ReturnType<typeof sharedWords>) => Readonly<Record<string, string>>, code: unknown) =>
  (['sv', 'en'] as const).flatMap(language => read(sharedWords(language))[String(code)] ?? [])

/** Returns what each row of each list shows, by list and id, worked out by going through whole tables. */
export function naiveShown(
  file: string,
  today: string,
  lists: Readonly<Record<ListCode, readonly NaiveRow[]>>,
): ReadonlyMap<string, Shown> {
  const raw = connect(file)
  const table = (name: string) => raw.prepare(`select * from ${name} where deleted_at is null`).all() as Raw[]
  const names = new Map<string, string[]>()
  for (const [of, columns] of Object.entries({
    person: ['name'],
    organisation: ['name', 'abbreviation'],
    issue: ['name', 'short_name'],
    partner: ['name', 'short_name'],
    staff_member: ['name'],
    priority_area: ['name'],
  }))
    for (const row of table(of))
      names.set(
        String(row['id']),
        columns.flatMap(column => (row[column] as string) ?? []),
      )
  const [roles, ways, asks, commitments] = [
    table('role_assignment'),
    table('contact_way'),
    table('ask'),
    table('commitment'),
  ]
  const [positions, attachments] = [table('position'), table('attachment')]
  const aliases = [...table('organisation_alias'), ...table('issue_alias')]
  raw.close()

  const called = (ids: readonly (string | number | null | undefined)[] | undefined) =>
    (ids ?? []).flatMap(id => names.get(String(id)) ?? [])
  const held = (person: string, day: string) =>
    roles.filter(
      role =>
        role['person_id'] === person && String(role['from_on'] ?? '') <= day && String(role['to_on'] ?? '9999') >= day,
    )
  const of = (rows: readonly Raw[], column: string, id: string, ...read: readonly string[]) =>
    rows.filter(row => row[column] === id).flatMap(row => read.flatMap(name => (row[name] as string | null) ?? []))
  const aliasesOf = (id: string) =>
    aliases.filter(row => row['organisation_id'] === id || row['issue_id'] === id).map(row => String(row['name']))

  const shown: Record<ListCode, (row: NaiveRow) => Shown> = {
    interactions: ({ id, cells, links }) => ({
      parts: [
        String(cells['headline']),
        ...called([...(links['participants'] ?? []), ...(links['organisations'] ?? [])]),
        ...called([...(links['issues'] ?? []), ...(links['partners'] ?? []), ...(links['staff'] ?? [])]),
        ...(links['participants'] ?? []).flatMap(person =>
          held(person, String(cells['startsOn'])).map(role => String(role['title'])),
        ),
      ],
      behind: [
        ...[cells['headline'], cells['note'], cells['location'], cells['caseNumber']].map(cell => String(cell ?? '')),
        ...of(asks, 'interaction_id', id, 'ask', 'response', 'evidence', 'evidence_reference'),
        ...of(commitments, 'interaction_id', id, 'promise'),
        ...of(positions, 'evidence_interaction_id', id, 'evidence_reference'),
        ...of(attachments, 'subject_id', id, 'name', 'plain_text'),
        ...called(links['participants']),
        ...inBoth(words => words.kinds, cells['kind']),
        ...(cells['status'] === 'held' ? [] : inBoth(words => words.statuses, cells['status'])),
        ...(cells['confidentiality'] === 'open'
          ? []
          : inBoth(words => words.confidentialities, cells['confidentiality'])),
      ],
    }),
    people: ({ id, cells }) => ({
      parts: [
        String(cells['name']),
        ...held(id, today).flatMap(role => [String(role['title']), ...called([role['organisation_id']])]),
        ...of(ways, 'person_id', id, 'address'),
        ...inBoth(words => words.categories, cells['category']),
        (constituencies as Readonly<Record<string, string>>)[String(cells['constituency'])] ?? '',
      ],
      behind: [],
    }),
    organisations: ({ id, cells, links }) => ({
      parts: [
        ...called([id]),
        ...aliasesOf(id),
        ...called(links['parent']?.slice(0, 1)).slice(0, 1),
        ...inBoth(words => words.organisationKinds, cells['kind']),
        (counties as Readonly<Record<string, string>>)[String(cells['county'])] ?? '',
      ],
      behind: [],
    }),
    issues: ({ id, links }) => ({
      parts: [...called([id]), ...aliasesOf(id), ...called(links['area']), ...called(links['owners'])],
      behind: [],
    }),
    commitments: ({ cells, links }) => ({
      parts: [
        String(cells['promise']),
        ...called([...(links['owner'] ?? []), ...(links['counterpart'] ?? []), ...(links['issues'] ?? [])]),
        ...called(links['counterpartOrganisation']),
        ...inBoth(words => words.list.madeBy, cells['madeBy']),
        ...inBoth(words => words.commitmentStatuses, cells['status']),
      ],
      behind: [],
    }),
    processes: ({ cells, links }) => ({
      parts: [
        String(cells['name']),
        ...called([...(links['owner'] ?? []), ...(links['issues'] ?? [])]),
        String(cells['stageName'] ?? ''),
        ...inBoth(words => words.levels, cells['level']),
      ],
      behind: [],
    }),
    partners: ({ id, cells }) => ({
      parts: [
        ...called([id]),
        String(cells['project'] ?? ''),
        ...inBoth(words => words.organisationKinds, cells['kind']),
        ...inBoth(words => words.memberships, cells['membership']),
      ],
      behind: [],
    }),
  }
  return new Map(
    Object.entries(lists).flatMap(([list, rows]) =>
      rows.map(row => [`${list} ${row.id}`, shown[list as ListCode](row)] as const),
    ),
  )
}

const wordsIn = (text: string): string[] => same(text).split(/[^\p{L}\p{N}]+/u)

/** True if a row shows every typed word, in no given order. One or two letters match only the beginning of a word. */
export const shows = ({ parts, behind }: Shown, typed: string): boolean =>
  typed
    .split(/\s+/)
    .filter(Boolean)
    .map(same)
    .every(
      word =>
        parts.some(part =>
          [...word].length > 2 ? same(part).includes(word) : wordsIn(part).some(other => other.startsWith(word)),
        ) || behind.some(text => wordsIn(text).some(other => other.startsWith(word))),
    )
