import type { Office } from '../../../office/questions/open-office'
import { shaped } from '../../../office/questions/parsed'
import { colleagueNamed, partnerNamed } from '../../../office/register/named'
import { changeShapes, type Edit } from '../../../src-shared/ipc/part-shapes'
import { likelyColleagues } from '../../../src-shared/records/colleague'
import type { ReferenceLists } from '../../../src-shared/records/reference'
import { type Arguments, Misused } from '../../arguments'
import type { Command, Said } from '../../command'
import { dayFrom } from '../../given/day-from'
import { colleagueLine } from '../../shown/shown-rows'
import { withOffice } from '../../with-office'

const options = ['name', 'email', 'title', 'home', 'from', 'to']

/** Returns the fields that the options give; an empty option clears its field. The shape is that of the window. */
function fieldsFrom(name: string | undefined, given: Arguments, lists: ReferenceLists, now: Date): Edit<'staff'> {
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
  return shaped(changeShapes.staff, fields, 'staff')
}

async function list({ ask }: Office): Promise<Said> {
  const { staff: rows, partners } = await ask('reference:read', {})
  const lines = rows.map(row => `  ${colleagueLine(row, partners)}`)
  return { value: { count: rows.length, rows }, sentence: [`${rows.length} st:`, ...lines].join('\n') }
}

async function add({ ask }: Office, name: string, given: Arguments, now: Date): Promise<Said> {
  const lists = await ask('reference:read', {})
  const nothing = { email: null, title: null, homePartnerId: null, fromOn: null, toOn: null }
  const said = fieldsFrom(name, given, lists, now)
  const fields = { ...nothing, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) }
  const likely = likelyColleagues(lists.staff, { id: null, name, email: said.email ?? null })
  const { actionId, id } = await ask('record:add', { kind: 'staff', fields: { name, ...fields } })
  const maybe = likely.map(one => ` Finns kanske redan: ${one.name} (${one.id}).`).join('')
  return {
    value: { actionId, id, likely: likely.map(one => one.id) },
    sentence: `${name} är upplagd med id ${id}.${maybe} Det går att ångra, åtgärd ${actionId}.`,
  }
}

async function change({ ask }: Office, who: string, given: Arguments, now: Date): Promise<Said> {
  const lists = await ask('reference:read', {})
  const id = colleagueNamed(lists, who)
  const changes = fieldsFrom(given.one('name'), given, lists, now)
  if (Object.values(changes).every(value => value === undefined))
    throw new Misused(`ange någon av ${options.map(option => `--${option}`).join(', ')}`)
  const { actionId } = await ask('record:change', { kind: 'staff', id, changes })
  return { value: { actionId, id }, sentence: `Ändrat. Det går att ångra, åtgärd ${actionId}.` }
}

/** The colleagues of the office: lists them, adds one, or changes one. */
export const staff: Command = {
  options,
  flags: [],
  takesWords: true,
  help: {
    part: 'write',
    uses: [
      {
        call: 'FIL',
        does: 'listar medarbetarna; add NAMN lägger upp en, edit NAMN|ID ändrar, med',
        options: ['--name NAMN  --email ADRESS  --title BEFATTNING  --home PARTNER  --from DAG  --to DAG'],
        says: '--to är sista dagen; en tom text (--to "") tar bort det som stod',
      },
    ],
  },
  run: async (given, now) => {
    const [verb, who, ...more] = given.words
    if (verb === undefined) return withOffice(given, now, list)
    if ((verb !== 'add' && verb !== 'edit') || who === undefined || more.length > 0)
      throw new Misused('efter filen står add NAMN eller edit NAMN|ID, eller inget alls')
    if (verb === 'add' && given.one('name') !== undefined) throw new Misused('namnet står efter add')
    return withOffice(given, now, office => (verb === 'add' ? add : change)(office, who, given, now))
  },
}
