import { writeFileSync } from 'node:fs'
import { insertRows } from '../../db/insert-rows'
import type { Store } from '../../db/store'
import type { LongTable } from '../../office/files/long-table'
import { tableToXlsx } from '../../office/files/table-to-xlsx'
import { sortNameOf } from '../../src-shared/names/person-name'
import { type Random, randomFrom } from './random'
import { personName, swedishText } from './swedish-text'

const seed = 20_261_130
const firstDay = Date.UTC(2016, 0, 4)
/** The names of the columns. */
export const header =
  'Datum Tid Typ Rubrik Kontakt Organisation Fråga Region Minuter Egna Uppföljning Anteckning'.split(' ')
const kinds = ['Möte', 'Digitalt möte', 'Telefonsamtal', 'Seminarium', 'Studiebesök']
const issues = ['Bredband', 'Norrbotniabanan']
const regions = ['Region Norrbotten', 'Region Västerbotten']
const colleagues = ['Alva Testsson', 'Bo Provberg']

/** Somebody whom the log meets, and the organisation that it names beside. */
export type Met = { readonly name: string; readonly organisation: string }

/** Returns different names. The family names are double, so that there are enough of them. */
function namesOf(random: Random, count: number): readonly string[] {
  const names = new Set<string>()
  while (names.size < count) {
    const [, other] = personName(random).split(' ')
    names.add(`${personName(random)}-${other}`)
  }
  return [...names]
}

/** Adds this number of people to the register of an office, each with a role in an agency. Returns them, and half as many that it does not have. */
export async function peopleToMeet(store: Store, known: number): Promise<readonly Met[]> {
  const random = randomFrom(seed)
  const agencies = await store.read
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('kind', '=', 'agency')
    .orderBy('id')
    .execute()
  const met = namesOf(random, Math.ceil(known * 1.5)).map(name => ({ name, agency: random.pick(agencies) }))
  const people = met.slice(0, known).map(({ name, agency }, at) => ({ id: `met-${at}`, name, agency }))
  await store.change(async db => {
    await insertRows(
      db,
      'person',
      people.map(({ id, name }) => ({ id, name, sort_name: sortNameOf(name) })),
    )
    await insertRows(
      db,
      'role_assignment',
      people.map(({ id, agency }) => ({
        id: `${id}-r`,
        person_id: id,
        organisation_id: agency.id,
        title: 'Handläggare',
      })),
    )
  })
  return met.map(({ name, agency }) => ({ name, organisation: agency.name }))
}

/** Yields the rows of a log of meetings, as an office writes them. */
function* logRows(meetings: number, met: readonly Met[]): Generator<readonly (string | number)[]> {
  const random = randomFrom(seed + 1)
  const byAgency = new Map<string, Met[]>()
  for (const one of met) byAgency.set(one.organisation, [...(byAgency.get(one.organisation) ?? []), one])
  const agencies = [...byAgency.keys()]
  for (let at = 0; at < meetings; at += 1) {
    const agency = random.pick(agencies)
    const ours = byAgency.get(agency) ?? []
    const people = new Set(Array.from({ length: 1 + random.below(2) }, () => random.pick(ours).name))
    yield [
      new Date(firstDay + Math.floor((3_900 * at) / meetings) * 86_400_000).toISOString().slice(0, 10),
      `${String(8 + random.below(10)).padStart(2, '0')}:${random.pick(['00', '15', '30', '45'])}`,
      random.pick(kinds),
      swedishText(random, 55),
      [...people].join('; '),
      agency,
      random.pick(issues),
      random.pick(regions),
      15 * (1 + random.below(8)),
      random.pick(colleagues),
      random.next() < 0.2 ? `Skicka underlag om ${swedishText(random, 30)}` : '',
      swedishText(random, 120 + random.below(1_000)),
    ]
  }
}

/** Writes a log of meetings to a file, as separated values or as a workbook. */
export async function writeLog(file: string, meetings: number, met: readonly Met[]): Promise<void> {
  const quoted = (cell: string | number) =>
    /[;"\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell
  if (file.endsWith('.csv')) {
    const lines = [header, ...logRows(meetings, met)].map(row => row.map(quoted).join(';'))
    return writeFileSync(file, `\uFEFF${lines.join('\r\n')}\r\n`)
  }
  const table: LongTable = {
    id: 'log',
    name: 'Möten',
    columns: header.map(heading => ({
      code: heading,
      heading,
      type: heading === 'Minuter' ? 'number' : heading === 'Datum' ? 'day' : 'text',
      width: 20,
    })),
    rowCount: meetings,
    rows: logRows(meetings, met),
  }
  await tableToXlsx(table, 'sv', file)
}
