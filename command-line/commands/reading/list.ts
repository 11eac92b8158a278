import { type ListAsked, type ListAsOf, listAsOf, listsAsOf } from '../../../office/lists/lists-as-of'
import type { Office } from '../../../office/questions/open-office'
import { nameLookup } from '../../../office/register/name-lookup'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { listCodes } from '../../../src-shared/lists/list-columns'
import { languages } from '../../../src-shared/text/language'
import { sharedWords } from '../../../src-shared/text/shared-words'
import type { Told } from '../../../src-shared/text/told-words'
import { type Arguments, Misused } from '../../arguments'
import type { Command } from '../../command'
import { either } from '../../either'
import { countFrom } from '../../given/count-from'
import { dayFrom } from '../../given/day-from'
import { languageFrom } from '../../given/language-from'
import { type Listed, listings } from '../../shown/listed'
import { withOffice } from '../../with-office'
import { asksForView, viewList, viewOptions } from './view-list'

function askedFrom(given: Arguments, now: Date): ListAsked {
  const asOf = dayFrom(given, 'as-of', now)
  return {
    asOf: asOf ?? dayInStockholm(now),
    isAsOfGiven: asOf !== undefined,
    since: dayFrom(given, 'since', now),
    now,
    days: countFrom(given, 'days', 30),
    offset: countFrom(given, 'offset', 0),
    limit: countFrom(given, 'limit', 50),
  }
}

async function listed<List extends ListAsOf>(
  { store }: Office,
  what: List,
  asked: ListAsked,
  told: Told,
): Promise<Listed> {
  return listings[what](await listAsOf(store, what, asked), told, asked)
}

/** Lists the records of one kind as they were on a day. */
export const list: Command = {
  options: [...new Set(['as-of', 'since', 'days', 'limit', 'offset', 'language', ...viewOptions])],
  flags: [],
  takesWords: true,
  help: {
    part: 'read',
    uses: [
      {
        call: `FIL LISTA [--as-of DAG] [--since DAG] [--language ${languages.join('|')}]`,
        says: `listar. LISTA är ${either(listsAsOf)}. interactions: nyast först, 50 i taget (--limit, --offset), JSON också total. commitments, processes: de som är öppna. watch-dates: vad som ska bevakas från dagen och --days dagar framåt (30). roles-ended kräver --since (dagen räknas inte med). lists: allt som går att välja, med koder; stages: skeden i beslutsprocesser; trash: borttaget de senaste 90 dagarna; losing-contact: de som skulle ha hörts av oftare. JSON: list, asOf, since, count, rows`,
      },
      {
        call: `FIL ${listCodes.join('|')}`,
        options: [
          '--view VY | --filter JSON  [--sort FÄLT | --sort=-FÄLT] [--limit ANTAL] [--offset ANTAL] [--me MEDARBETARE]',
        ],
        says: `listar som i fönstret, till exempel --view "Ej kontaktade 6 mån" eller --filter '{"match":"all","rows":[{"field":"issues","operator":"is-empty"}]}'. JSON: list, sentence, total, offset, limit, rows`,
      },
    ],
  },
  run: async (given, now) => {
    const [word, ...more] = given.words
    const what = listsAsOf.find(known => known === word)
    if (!what || more.length > 0) throw new Misused(`efter filen står en av ${listsAsOf.join(', ')}`)
    if (asksForView(what, given)) return withOffice(given, now, office => viewList(office, what, given, now))
    const [asked, language] = [askedFrom(given, now), languageFrom(given)]
    if (what === 'roles-ended' && asked.since === undefined) throw new Misused('--since saknas: sedan vilken dag?')
    const words = sharedWords(language)
    return withOffice(given, now, async office => {
      const told = { words, language, nameOf: await nameLookup(office.store.read, language, []) }
      const { rows, lines, total } = await listed(office, what, asked, told)
      const part = total === undefined ? {} : { total, offset: asked.offset, limit: asked.limit }
      const value = { list: what, asOf: asked.asOf, since: asked.since ?? null, count: rows.length, ...part, rows }
      const count = words.listed.count(rows.length, total, asked.offset)
      return {
        value,
        sentence: [`${count}:`, ...lines.map(text => `  ${text.replaceAll('\n', '\n      ')}`)].join('\n'),
      }
    })
  },
}
