import type { Writer } from '../../db/schema'
import type { ShapeProblem } from '../../src-shared/refusals/shape-problem'
import type { OfficeFile } from './office-file'

/** What is wrong with an office file, and in which field: `interactions[3].contactIds[1]`. */
export type Wrong = { readonly field: string; readonly problem: ShapeProblem }
/** The kinds of row that an id of an office file can name. */
type Kind = 'organisations' | 'users' | 'contacts' | 'interactions' | 'issues' | 'partners' | 'tasks' | 'aims'
type Naming = { readonly kind: Kind; readonly field: string; readonly id: string | null | undefined }

const each = (kind: Kind, field: string, ids: readonly string[] = []): readonly Naming[] =>
  ids.map((id, at) => ({ kind, field: `${field}[${at}]`, id }))

/** Returns every field that names a row by its id, in the order of the file. */
function namings(office: OfficeFile): readonly Naming[] {
  const one = (kind: Kind, field: string, id: string | null | undefined): Naming => ({ kind, field, id })
  return [
    ...(office.organisations ?? []).flatMap(({ parentId, successorId }, at) => [
      one('organisations', `organisations[${at}].parentId`, parentId),
      one('organisations', `organisations[${at}].successorId`, successorId),
    ]),
    ...office.users.map(({ employer }, at) => one('partners', `users[${at}].employer`, employer)),
    ...office.contacts.flatMap(({ roles }, at) =>
      roles.map(({ org }, n) => one('organisations', `contacts[${at}].roles[${n}].org`, org)),
    ),
    ...office.interactions.flatMap((row, at) => [
      ...each('contacts', `interactions[${at}].contactIds`, row.contactIds),
      ...each('users', `interactions[${at}].staffIds`, row.staffIds),
      ...each('issues', `interactions[${at}].issueIds`, row.issueIds),
      ...each('partners', `interactions[${at}].partnerIds`, row.partnerIds),
      one('tasks', `interactions[${at}].mainTask`, row.mainTask),
      ...each('aims', `interactions[${at}].aimIds`, row.aimIds),
    ]),
    ...(office.commitments ?? []).flatMap((row, at) => [
      one('interactions', `commitments[${at}].interactionId`, row.interactionId),
      one('users', `commitments[${at}].ownerUserId`, row.ownerUserId),
      one('contacts', `commitments[${at}].contactId`, row.contactId),
      ...each('issues', `commitments[${at}].issueIds`, row.issueIds),
    ]),
    ...(office.positions ?? []).flatMap((row, at) => [
      one('organisations', `positions[${at}].orgId`, row.orgId),
      one('contacts', `positions[${at}].contactId`, row.contactId),
      one('issues', `positions[${at}].issueId`, row.issueId),
      one('interactions', `positions[${at}].evidence`, row.evidence),
    ]),
    ...(office.processes ?? []).flatMap(({ ownerOrgId, issueIds }, at) => [
      one('organisations', `processes[${at}].ownerOrgId`, ownerOrgId),
      ...each('issues', `processes[${at}].issueIds`, issueIds),
    ]),
    ...(office.texts ?? []).flatMap((row, at) => [
      one('partners', `texts[${at}].partnerId`, row.partnerId),
      ...(row.results ?? []).flatMap(({ issueIds, shownToIds }, n) => [
        ...each('issues', `texts[${at}].results[${n}].issueIds`, issueIds),
        ...each('partners', `texts[${at}].results[${n}].shownToIds`, shownToIds),
      ]),
      ...each(
        'issues',
        `texts[${at}].issues`,
        row.issues?.map(({ issueId }) => issueId),
      ),
      ...each(
        'issues',
        `texts[${at}].gaps`,
        row.gaps?.map(({ issueId }) => issueId),
      ),
      one('users', `texts[${at}].contact.userId`, row.contact?.userId),
      one('users', `texts[${at}].approval.userId`, row.approval?.userId),
    ]),
  ]
}

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id)

/**
 * Returns the ids that can be named, by kind: shipped rows and the rows of the file. A file without a list of organisations may name every
 * organisation id.
 */
async function known(db: Writer, office: OfficeFile): Promise<ReadonlyMap<Kind, ReadonlySet<string>>> {
  const shipped = async (table: 'organisation' | 'issue' | 'partner' | 'main_task' | 'aim') =>
    idsOf(await db.selectFrom(table).select('id').execute())
  return new Map<Kind, ReadonlySet<string>>([
    ...(office.organisations
      ? [['organisations', new Set([...(await shipped('organisation')), ...idsOf(office.organisations)])] as const]
      : []),
    ['users', new Set(idsOf(office.users))],
    ['contacts', new Set(idsOf(office.contacts))],
    ['interactions', new Set(idsOf(office.interactions))],
    ['issues', new Set(await shipped('issue'))],
    ['partners', new Set(await shipped('partner'))],
    ['tasks', new Set(await shipped('main_task'))],
    ['aims', new Set(await shipped('aim'))],
  ])
}

/** Returns the first repeated id of each list; an id in `before` counts as used. */
function twice(
  lists: readonly (readonly [field: (at: number) => string, ids: readonly string[], before?: Iterable<string>])[],
) {
  return lists.flatMap(([field, ids, before = []]): readonly Wrong[] => {
    const told = new Set(before)
    const at = ids.findIndex(id => told.size === told.add(id).size)
    return at === -1 ? [] : [{ field: field(at), problem: { what: 'twice' } }]
  })
}

/**
 * Returns the fields of an office file whose id is repeated, or names a row that neither is in the file nor ships: the first of each list.
 */
export async function wrongIdsIn(db: Writer, office: OfficeFile): Promise<readonly Wrong[]> {
  const { organisations = [], commitments = [], positions = [], processes = [], texts = [] } = office
  const there = await known(db, office)
  const shipped = idsOf(await db.selectFrom('organisation').select('id').execute())
  const inRow = (row: string, part: string) => (at: number) => `${row}.${part}[${at}]`
  const doubles = twice([
    [at => `organisations[${at}].id`, idsOf(organisations), shipped],
    [at => `users[${at}].id`, idsOf(office.users)],
    [at => `contacts[${at}].id`, idsOf(office.contacts)],
    [at => `interactions[${at}].id`, idsOf(office.interactions)],
    ...office.interactions.flatMap((row, at) =>
      (['contactIds', 'staffIds', 'issueIds', 'partnerIds', 'aimIds'] as const).map(
        part => [inRow(`interactions[${at}]`, part), row[part] ?? []] as const,
      ),
    ),
    [at => `commitments[${at}].id`, idsOf(commitments)],
    ...commitments.map(({ issueIds }, at) => [inRow(`commitments[${at}]`, 'issueIds'), issueIds] as const),
    [
      at => `positions[${at}]`,
      positions.map(({ evidence, contactId, issueId }) => JSON.stringify([evidence, contactId, issueId])),
    ],
    [at => `processes[${at}].id`, idsOf(processes)],
    ...processes.map(({ issueIds }, at) => [inRow(`processes[${at}]`, 'issueIds'), issueIds] as const),
    [at => `texts[${at}]`, texts.map(({ from, to, partnerId }) => JSON.stringify([from, to, partnerId]))],
    [() => 'texts.results.id', texts.flatMap(({ results = [] }) => idsOf(results))],
    [() => 'texts.asks.id', texts.flatMap(({ asks = [] }) => idsOf(asks))],
    ...texts.flatMap(({ results = [], issues = [], gaps = [] }, at) => [
      ...results.flatMap(({ issueIds = [], shownToIds = [] }, n) => [
        [inRow(`texts[${at}].results[${n}]`, 'issueIds'), issueIds] as const,
        [inRow(`texts[${at}].results[${n}]`, 'shownToIds'), shownToIds] as const,
      ]),
      [inRow(`texts[${at}]`, 'issues'), issues.map(({ issueId }) => issueId)] as const,
      [inRow(`texts[${at}]`, 'gaps'), gaps.map(({ issueId }) => issueId)] as const,
    ]),
  ])
  const unknown = namings(office)
    .filter(({ kind, id }) => id && there.get(kind)?.has(id) === false)
    .map(({ field }): Wrong => ({ field, problem: { what: 'names-nothing' } }))
  return [...doubles, ...unknown]
}
