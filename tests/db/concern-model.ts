import type { Store } from '../../db/store'

/** The facts of an interaction that decide which partners it concerns, as a test writes them down. */
export type Facts = {
  readonly on: string
  readonly staff: ReadonlySet<string>
  readonly issues: ReadonlySet<string>
  readonly people: ReadonlySet<string>
  readonly organisations: ReadonlySet<string>
}

/** Reads the rows that the rule goes by, without the program's own queries, and returns the rule as a plain function. */
export async function worldOf({ read }: Store) {
  const [staff, versions, roles, organisations, partners] = await Promise.all([
    read.selectFrom('staff_member').select(['id', 'home_partner_id']).execute(),
    read.selectFrom('issue_version').selectAll().where('deleted_at', 'is', null).execute(),
    read.selectFrom('role_assignment').selectAll().where('deleted_at', 'is', null).execute(),
    read.selectFrom('organisation').select(['id', 'parent_id']).execute(),
    read.selectFrom('partner').select(['id', 'organisation_id']).where('deleted_at', 'is', null).execute(),
  ])
  const parentOf = new Map<string, string | null>(organisations.map(one => [one.id, one.parent_id]))
  const ownersOf = (organisation: string | null): string[] => {
    const owners: string[] = []
    for (let at: string | null | undefined = organisation; at; at = parentOf.get(at))
      owners.push(...partners.filter(partner => partner.organisation_id === at).map(({ id }) => id as string))
    return owners
  }
  const holds = (from: string | null, to: string | null, day: string) => (from ?? '') <= day && day <= (to ?? '9999')

  /** Returns each partner that follows from the facts, with those facts, sorted. */
  return (facts: Facts): Map<string, string[]> => {
    const given = new Map<string, Set<string>>()
    const add = (partner: string | null, source: string) => {
      if (partner !== null) given.set(partner, (given.get(partner) ?? new Set()).add(source))
    }
    for (const one of staff) if (facts.staff.has(one.id)) add(one.home_partner_id, `staff:${one.id}`)
    for (const one of versions)
      if (facts.issues.has(one.issue_id) && holds(one.valid_from, one.valid_to, facts.on))
        add(one.owner_partner_id, `issue:${one.issue_id}`)
    for (const role of roles)
      if (facts.people.has(role.person_id) && holds(role.from_on, role.to_on, facts.on))
        for (const owner of ownersOf(role.organisation_id)) add(owner, `participant:${role.person_id}`)
    for (const id of facts.organisations) for (const owner of ownersOf(id)) add(owner, `organisation:${id}`)
    return new Map([...given].map(([partner, sources]) => [partner, [...sources].sort()]))
  }
}

/** Returns the links of an interaction by partner: 'by hand' if somebody chose the link, then the facts it follows from. */
export async function linksOf({ read }: Store, id: string): Promise<Record<string, string[]>> {
  const rows = await read
    .selectFrom('interaction_partner')
    .select(['partner_id', 'reason', 'follows_from'])
    .where('interaction_id', '=', id as never)
    .where('deleted_at', 'is', null)
    .orderBy('partner_id')
    .execute()
  return Object.fromEntries(
    rows.map(row => [
      row.partner_id,
      [...(row.reason === '' ? [] : ['by hand']), ...(JSON.parse(row.follows_from ?? '[]') as string[])],
    ]),
  )
}

/** Adds a role of some days at a unit of Jämtland Härjedalen, one at a university, and wordings of two partners that hold for a time. */
export async function withMoreRules(store: Store): Promise<void> {
  await store.change(async db => {
    await db
      .insertInto('organisation')
      .values({ id: 'prov-namnd', kind: 'region-body', name: 'Provnämnden', parent_id: 'se-reg-z' } as never)
      .execute()
    const role = { title: 'Ordförande', constituency: null, source: null, party: null }
    await db
      .insertInto('role_assignment')
      .values([
        {
          ...role,
          id: 'r-1',
          person_id: 'demo-c18',
          organisation_id: 'prov-namnd',
          from_on: '2026-11-10',
          to_on: '2026-11-20',
        },
        { ...role, id: 'r-2', person_id: 'demo-c14', organisation_id: 'ltu', from_on: null, to_on: null },
      ] as never)
      .execute()
    const wording = {
      deciding_body: null,
      decided_on: null,
      case_number: null,
      theme: null,
      wording: 'W',
      sort_order: 'a',
    }
    await db
      .insertInto('issue_version')
      .values([
        {
          ...wording,
          id: 'w-1',
          issue_id: 'malmbanan',
          owner_partner_id: 'umea-kommun',
          valid_from: '2026-11-15',
          valid_to: null,
        },
        {
          ...wording,
          id: 'w-2',
          issue_id: 'bredband',
          owner_partner_id: 'lulea-tekniska-universitet',
          valid_from: null,
          valid_to: '2026-11-12',
        },
      ] as never)
      .execute()
  })
}
