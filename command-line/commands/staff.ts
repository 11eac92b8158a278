import { colleagueNamed } from '../../db/reads/names/colleague-named'
import { referenceLists } from '../../db/reads/records/reference-lists'
import type { Reader } from '../../db/schema'
import type { Store } from '../../db/store'
import { addPart, editPart } from '../../office/register/parts/write-part'
import { partShapes } from '../../src-shared/ipc/part-shapes'
import { likelyColleagues } from '../../src-shared/records/colleague'
import type { PartEdit } from '../../src-shared/records/record-parts'
import type { ReferenceLists, StaffMember } from '../../src-shared/records/reference'
import { line } from '../../src-shared/text/told-words'
import { type Arguments, Misused } from '../arguments'
import type { Command, Said } from '../command'
import { dayFrom } from '../given/day-from'
import { partnerNamed } from '../given/partner-named'
import { shaped } from '../shaped'
import { type Listed, listed } from '../shown/listed'
import { withStore } from '../with-store'

const options = ['name', 'email', 'title', 'home', 'from', 'to']

/** A colleague in one line: what he or she is called, does, is reached by, is employed by, and from when to when. */
function colleagueLine({ id, name, title, email, homePartnerId, fromOn, toOn }: StaffMember, lists: ReferenceLists) {
  const home = lists.partners.find(partner => partner.id === homePartnerId)?.shortName
  const span = fromOn || toOn ? `${fromOn ?? ''}–${toOn ?? ''}` : null
  return line(id, name, title, email, home, span)
}

/** Every colleague of the office, those who have left too. */
export async function allStaff(db: Reader): Promise<Listed> {
  const lists = await referenceLists(db)
  return listed(lists.staff, row => colleagueLine(row, lists))
}

/** What the options say; an empty one takes away what stood there. The shape is the window's. */
function fieldsFrom(name: string | undefined, given: Arguments, lists: ReferenceLists, now: Date): PartEdit<'staff'> {
  const home = given.one('home')
  const dayOrNone = (option: string) => (given.one(option) === '' ? null : dayFrom(given, option, now))
  const fields = {
    name,
    email: given.one('email') === '' ? null : given.one('email'),
    title: given.one('title') === '' ? null : given.one('title'),
    homePartnerId: home === undefined ? undefined : home === '' ? null : partnerNamed(lists, home),
    fromOn: dayOrNone('from'),
    toOn: dayOrNone('to'),
  }
  return shaped(partShapes.staff.partial(), fields, 'staff')
}

async function add(store: Store, name: string, given: Arguments, now: Date): Promise<Said> {
  const lists = await referenceLists(store.read)
  const nothing = { email: null, title: null, homePartnerId: null, fromOn: null, toOn: null }
  const said = fieldsFrom(name, given, lists, now)
  const fields = { ...nothing, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) }
  const likely = likelyColleagues(lists.staff, { id: null, name, email: said.email ?? null })
  const { actionId, result } = await store.change(db => addPart(db, 'staff', { name, ...fields }, now))
  const maybe = likely.map(one => ` Finns kanske redan: ${one.name} (${one.id}).`).join('')
  return {
    value: { actionId, id: result, likely: likely.map(({ id }) => id) },
    sentence: `${name} är upplagd med id ${result}.${maybe} Det går att ångra, åtgärd ${actionId}.`,
  }
}

async function change(store: Store, who: string, given: Arguments, now: Date): Promise<Said> {
  const id = await colleagueNamed(store.read, who)
  const changes = fieldsFrom(given.one('name'), given, await referenceLists(store.read), now)
  if (Object.values(changes).every(value => value === undefined))
    throw new Misused(`ange någon av ${options.map(option => `--${option}`).join(', ')}`)
  const { actionId } = await store.change(db => editPart(db, 'staff', id, changes, now))
  return { value: { actionId, id }, sentence: `Ändrat. Det går att ångra, åtgärd ${actionId}.` }
}

/** The colleagues of the office: lists them, writes one down, or changes one. */
export const staff: Command = {
  options,
  flags: [],
  takesWords: true,
  run: async (given, now) => {
    const [verb, who, ...more] = given.words
    if (verb === undefined)
      return withStore(given.file, async ({ read }) => {
        const { rows, lines } = await allStaff(read)
        return {
          value: { count: rows.length, rows },
          sentence: [`${rows.length} st:`, ...lines.map(text => `  ${text}`)].join('\n'),
        }
      })
    if ((verb !== 'add' && verb !== 'edit') || who === undefined || more.length > 0)
      throw new Misused('efter filen står add NAMN eller edit NAMN|ID, eller inget alls')
    if (verb === 'add' && given.one('name') !== undefined) throw new Misused('namnet står efter add')
    return withStore(given.file, store => (verb === 'add' ? add : change)(store, who, given, now))
  },
}
