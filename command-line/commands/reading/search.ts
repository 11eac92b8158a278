import type { SearchHit, SearchKind, SearchResult } from '../../../src-shared/names/search-hit'
import { Refused } from '../../../src-shared/refusals/refusal'
import { Misused } from '../../arguments'
import type { Command } from '../../command'
import { withOffice } from '../../with-office'

const kinds: Readonly<Record<SearchKind, string>> = {
  interaction: 'kontakt',
  person: 'person',
  organisation: 'organisation',
  issue: 'fråga',
}

function limitFrom(text: string | undefined): number {
  const limit = Number(text ?? 20)
  if (!Number.isInteger(limit) || limit < 1 || limit > 200) throw new Misused('--limit är ett tal från 1 till 200')
  return limit
}

function lineOf({ kind, id, title, detail, date, snippet }: SearchHit): string {
  const found = snippet.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')
  const heading = [kinds[kind], date, title, detail, id].filter(Boolean).join(' · ')
  return found === '' ? `  ${heading}` : `  ${heading}\n      ${found.replace(/\s+/g, ' ')}`
}

function headingOf({ hits, total, isTotalExact }: Pick<SearchResult, 'hits' | 'total' | 'isTotalExact'>): string {
  if (hits.length === 0) return 'Ingen träff.'
  const count = isTotalExact && total === 1 ? '1 träff' : `${isTotalExact ? '' : 'fler än '}${total} träffar`
  return total > hits.length ? `${count}, de ${hits.length} första:` : `${count}:`
}

/** Searches the whole office, as the search field of the window does. */
export const search: Command = {
  options: ['limit'],
  flags: [],
  takesWords: true,
  help: {
    part: 'read',
    uses: [
      {
        call: 'FIL ORD … [--limit ANTAL]',
        does: 'söker i kontakter, personer, organisationer och frågor; sista ordet kan vara en början. "flera ord" i följd; från:NAMN org:NAMN fråga:FRÅGA partner:PARTNER efter:DAG (med dagen) före:DAG (utan dagen)',
      },
    ],
  },
  run: async (given, now) => {
    const limit = limitFrom(given.one('limit'))
    if (given.words.length === 0) throw new Misused('ord att söka saknas')
    return withOffice(given, now, async ({ ask }) => {
      const text = given.words.join(' ')
      const { problems, isComplete: _, ...found } = await ask('search:find', { text, limit, offset: 0, depth: 'all' })
      if (problems[0]) throw new Refused(problems[0])
      return { value: found, sentence: [headingOf(found), ...found.hits.map(lineOf)].join('\n') }
    })
  },
}
