import { sql } from 'kysely'
import type { SealedGroup } from '../../../db/exchange/sealed-group'
import { recordSettled } from '../../../db/exchange/settling'
import type { Writer } from '../../../db/schema'
import { type Knew, type OracleEntry, stoodIn } from './oracle'
import { begun, cloneOf, newReplica, type Replica, replicaOf, type WallClock } from './replica'
import { laptops, type Step } from './step'

/** What all laptops can reach: the commits that each has published, by log. Nothing in it is ever changed. */
type Shared = Map<string, SealedGroup[]>

/** The state of a schedule: the laptops, what is shared, and what each entry's writer knew. */
export type World = {
  readonly clock: WallClock
  readonly replicas: Replica[]
  readonly shared: Shared
  readonly knowledge: Map<string, Knew>
  readonly began: ReadonlySet<string>
  readonly lastOfBeginning: number
  readonly copies: { readonly at: number; readonly bytes: Buffer }[]
  made: number
}

const noncesAfter = (replica: Replica, rowid: number): string[] =>
  replica.column('select nonce from change where rowid > ?', rowid)

export async function aWorld(): Promise<World> {
  const clock = { now: Date.UTC(2030, 0, 1) }
  const replicas: Replica[] = []
  for (let one = 0; one < laptops; one += 1) replicas.push(await newReplica(clock))
  const [first] = replicas
  if (!first) throw new Error('a world has laptops')
  const lastOfBeginning = first.raw.prepare('select max(rowid) from change').pluck().get() as number
  return {
    clock,
    replicas,
    shared: new Map(),
    knowledge: new Map(),
    began: new Set(noncesAfter(first, 0)),
    lastOfBeginning,
    copies: [],
    made: 0,
  }
}

/** Writes something on a laptop, and notes what it knew. */
async function write(world: World, replica: Replica, work: (db: Writer) => Promise<void>): Promise<void> {
  const before = noncesAfter(replica, world.lastOfBeginning)
  await replica.act(async db => {
    await sql`update device set action_id = ${`action-${world.clock.now}`}`.execute(db)
    await work(db)
  })
  const known = new Set([...world.began, ...before])
  for (const nonce of noncesAfter(replica, world.lastOfBeginning)) {
    if (known.has(nonce)) continue
    world.knowledge.set(nonce, { entries: new Set(known), stood: stoodBefore(replica, nonce, known) })
    known.add(nonce)
  }
}

type WrittenEntry = OracleEntry & { readonly table_name: string; readonly row_id: string }

/** Returns which write stood in each cell that an entry wrote, for a laptop that had these entries. */
function stoodBefore(replica: Replica, nonce: string, known: ReadonlySet<string>): ReadonlyMap<string, string> {
  const [entry] = replica.all<WrittenEntry>('select * from change where nonce = ? limit 1', nonce)
  if (!entry) throw new Error('an entry that was just written is there')
  const ofRow = replica
    .all<OracleEntry>(
      'select nonce, hlc, op, columns from change where table_name = ? and row_id = ?',
      entry.table_name,
      entry.row_id,
    )
    .filter(one => known.has(one.nonce))
  const stood = new Map<string, string>()
  for (const column of Object.keys(JSON.parse(entry.columns) as object)) {
    const write = stoodIn(ofRow, column)
    if (write !== undefined) stood.set(column, write)
  }
  return stood
}

/** Returns the commits of all logs that a laptop does not have, those of one log in order. */
async function lackedBy({ shared }: World, replica: Replica): Promise<SealedGroup[]> {
  const progress = await replica.progress()
  return [...shared].flatMap(([log, groups]) => groups.filter(({ sequence }) => sequence > (progress.get(log) ?? 0)))
}

/** What a laptop does before it publishes: it takes in what its own log has elsewhere, and then writes as another device. */
async function meet({ shared }: World, replica: Replica): Promise<void> {
  const own = await replica.device()
  const known = new Set(replica.column<string>('select hash from seal where device_id = ?', own))
  const others = (shared.get(own) ?? []).filter(({ hash }) => !known.has(hash))
  if (others.length > 0) await replica.takeIn(others)
}

/** Publishes the next commits of the logs that a laptop has written, at most `most` of each. */
async function publish(world: World, replica: Replica, most: number): Promise<void> {
  await meet(world, replica)
  const progress = await replica.progress()
  const written = replica.column<string>('select distinct device_id from change where rowid > ?', world.lastOfBeginning)
  for (const log of written) {
    const there = world.shared.get(log) ?? []
    const last = there.at(-1)
    if ((progress.get(log) ?? 0) <= (last?.sequence ?? 0)) continue
    const groups = (await replica.groupsOf(log, last?.sequence ?? 0)).filter(
      ({ sequence }) => sequence > (last?.sequence ?? 0),
    )
    // A log of another laptop that this one has is passed on too. A commit that does not follow would be a fork, and meeting has ended those.
    const isNext = groups[0]?.before === (last?.hash ?? null)
    if (isNext) world.shared.set(log, [...there, ...groups.slice(0, most)])
  }
}

const rowsState = (replica: Replica): string =>
  JSON.stringify(
    [
      'organisation',
      'interaction_organisation',
      'change',
      'seal',
      'row_clock',
      'clashing_row',
      'parked_row',
      'device',
    ].map(table => replica.cells(`select * from ${table}`)),
  )

type Doing<What extends Step['what']> = (
  world: World,
  replica: Replica,
  step: Extract<Step, { what: What }>,
) => Promise<void>

const organisationOf = (replica: Replica, nth: number): string | undefined => {
  const ids = replica.column<string>("select id from organisation where id glob 'o*' order by id")
  return ids[nth % ids.length]
}

const link: Doing<'link'> = (world, replica, { nth }) => {
  const [interaction, organisation] = [begun.interactions[nth % 2], begun.organisations[(nth >> 1) % 2]]
  const id = `${interaction}:${organisation}`
  return write(world, replica, async db => {
    await sql`insert into interaction_organisation (id, interaction_id, organisation_id) values (${id}, ${interaction}, ${organisation})
      on conflict (id) do update set deleted_at = iif(deleted_at is null, ${`2030-${world.clock.now}`}, null)`.execute(
      db,
    )
  })
}

const edit: Doing<'edit'> = async (world, replica, { nth, columns: chosen, value }) => {
  const id = organisationOf(replica, nth)
  await write(world, replica, async db => {
    for (const column of chosen) {
      const parent = organisationOf(replica, nth + value + 1)
      const given = column === 'parent_id' ? (value === 0 || parent === id ? null : parent) : `${column} ${value}`
      await sql`update organisation set ${sql.ref(column)} = ${given} where id = ${id}`.execute(db)
    }
  })
}

const settle: Doing<'settle'> = async (world, replica, { nth, isOther }) => {
  const all = await replica.clashes()
  const clash = all[nth % Math.max(all.length, 1)]
  if (!clash) return
  const { table, id, column, isOfDeletion, other } = clash
  await write(world, replica, async db => {
    if (isOther && isOfDeletion)
      await sql`update ${sql.table(table)} set deleted_at = null where id = ${id}`.execute(db)
    else if (isOther)
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${other.value} where id = ${id}`.execute(db)
    await recordSettled(db, { table, id }, [clash])
  })
}

const collect: Doing<'collect'> = async (world, replica, { most, order, isKilled }) => {
  const lacked = await lackedBy(world, replica)
  const again = [...world.shared.values()].flat().slice(0, 2)
  const chosen = [...again, ...lacked]
    .map((group, index) => ({ group, by: order[index % order.length] ?? 0 }))
    .sort((one, other) => one.by - other.by)
    .slice(0, most)
    .map(({ group }) => group)
  if (!isKilled) return void (await replica.takeIn(chosen))
  const before = rowsState(replica)
  const error = await replica.takeIn(chosen, true).catch((thrown: Error) => thrown)
  if (!(error instanceof Error) || error.message !== 'killed') throw error
  if (rowsState(replica) !== before)
    throw new Error('a laptop that was killed while it took in is not as it was before')
}

/** A laptop goes back to a copy. What it had written is published first: what nobody else has is gone with the disk. */
const goBack: Doing<'go-back'> = async (world, replica, { at: place, isWithLaptop }) => {
  const copy = world.copies.find(one => one.at === place)
  if (!copy) return
  await publish(world, replica, Number.POSITIVE_INFINITY)
  replica.close()
  const back = isWithLaptop ? cloneOf(copy.bytes, world.clock) : await replicaOf(copy.bytes, world.clock)
  back.skew = replica.skew
  world.replicas[place] = back
}

const doings: { readonly [What in Step['what']]: Doing<What> } = {
  make: (world, replica) => {
    world.made += 1
    const id = `o${9 + world.made}-${world.clock.now}`
    return write(world, replica, async db => {
      await sql`insert into organisation (id, kind, name, parent_id) values (${id}, 'agency', ${`Ny ${world.made}`}, ${organisationOf(replica, world.made)})`.execute(
        db,
      )
    })
  },
  edit,
  delete: (world, replica, { nth }) =>
    write(world, replica, async db => {
      await sql`update organisation set deleted_at = ${`2030-${world.clock.now}`} where id = ${organisationOf(replica, nth)} and deleted_at is null`.execute(
        db,
      )
    }),
  'restore-row': (world, replica, { nth }) =>
    write(world, replica, async db => {
      await sql`update organisation set deleted_at = null where id = ${organisationOf(replica, nth)}`.execute(db)
    }),
  link,
  settle,
  publish: (world, replica, { most }) => publish(world, replica, most),
  collect,
  clock: async (_world, replica, { by }) => {
    replica.skew = by
  },
  copy: async (world, replica, { at: place }) => {
    world.copies.push({ at: place, bytes: replica.bytes() })
  },
  'go-back': goBack,
}

/** Lets one step of a schedule happen. */
export async function take(world: World, one: Step): Promise<void> {
  world.clock.now += 1
  const replica = world.replicas[one.at]
  if (!replica) throw new Error('a step names a laptop')
  await (doings[one.what] as Doing<Step['what']>)(world, replica, one as never)
}

/** Lets all laptops publish and collect until nothing more comes. */
export async function exchangeAll(world: World): Promise<void> {
  const published = (): number => [...world.shared.values()].reduce((sum, groups) => sum + groups.length, 0)
  for (let round = 0; round < 4; round += 1) {
    const before = published()
    let came = 0
    for (const replica of world.replicas) {
      world.clock.now += 1
      await publish(world, replica, Number.POSITIVE_INFINITY)
      came += (await replica.takeIn(await lackedBy(world, replica))).entries
    }
    if (came === 0 && published() === before) return
  }
}
