import { readCards } from '../../office/imports/reading/vcard/read-cards'
import type { DroppedKind } from '../../src-shared/imports/dropped'
import { type Checked, checkedBy, type Expected } from './checked'
import { type ReadSample, readAs } from './read-sample'

/** What is never stored, by the words of `expected.json`, with the properties that would hold it. */
const droppedWords: Readonly<Record<string, { readonly kind: DroppedKind; readonly names: readonly string[] }>> = {
  BDAY: { kind: 'birthday', names: ['BDAY'] },
  'X-MS-ANNIVERSARY': { kind: 'anniversary', names: ['X-MS-ANNIVERSARY'] },
  anniversary: { kind: 'anniversary', names: ['X-ABDATE'] },
  PHOTO: { kind: 'photo', names: [] },
  spouse: { kind: 'spouse', names: ['X-ABRELATEDNAMES'] },
  GENDER: { kind: 'gender', names: [] },
  'home ADR': { kind: 'private-address', names: [] },
  'home TEL is private': { kind: 'private-phone', names: [] },
}

const warnings: Readonly<Record<string, string>> = {
  'unknown-charset': 'unknown charset, read as Windows-1252',
  'assumed-charset': 'assumed Windows-1252',
}

/** Returns what a file of cards is said to hold beside what is read of it. */
export function checkVcard(sample: ReadSample, expected: Expected): Checked[] {
  const cards = [...readCards(sample.bytes)]
  const { rows, dropped } = readAs(sample, 'contacts')
  const contacts = rows.map(({ value }) => value)
  const contact = contacts[0]
  const of = (name: string) => (cards[0]?.properties ?? []).filter(property => property.name === name)
  const shown = cards.map(card => card.properties.find(({ name }) => name === 'FN')?.texts[0]?.trim() ?? '')
  const kept = JSON.stringify(contacts)
  const problem = rows[0]?.problems.find(({ code }) => code in warnings)
  const written = Buffer.from(sample.bytes).toString('latin1')
  const isKept = (names: readonly string[]) =>
    names.some(name =>
      [...written.matchAll(new RegExp(`^(?:item\\d+\\.)?${name}[^:\\n]*:(.+?)\\s*$`, 'gm'))].some(found =>
        kept.includes(found[1] ?? ''),
      ),
    )
  const telephones = of('TEL').map(({ types, texts }) => ({
    at: ['work', 'home', 'cell'].find(type => types.includes(type)) ?? '',
    isFax: types.includes('fax'),
    number: texts[0] ?? '',
  }))
  return checkedBy(expected, {
    cards: () => rows.length,
    fn: wanted => (Array.isArray(wanted) ? shown : shown[0]),
    family: () => contact?.familyName,
    familyIfCp1252: () => contact?.familyName,
    given: () => contact?.givenName,
    additional: () => contact?.additionalNames,
    org: () => contact?.organisation,
    unit: () => contact?.unit,
    title: () => contact?.title,
    url: () => contact?.website,
    // A number of the whole card is of what is kept and what is left out together, since nothing may be lost in between.
    tel: wanted =>
      Array.isArray(wanted)
        ? telephones
            .filter(({ at, number }) => (at === 'home') !== kept.includes(number))
            .map(({ at, number }) => [at, number])
        : (contact?.phones.length ?? 0) + (dropped['private-phone'] ?? 0),
    telTypes: () => {
      const counts: Record<string, number> = {}
      for (const { at, isFax } of telephones)
        counts[isFax ? `${at}fax` : at] = (counts[isFax ? `${at}fax` : at] ?? 0) + 1
      return counts
    },
    email: wanted => (Array.isArray(wanted) ? contact?.emails.map(({ address }) => address) : contact?.emails.length),
    emails: () => contact?.emails.length,
    customLabel: wanted =>
      Object.fromEntries(
        (contact?.emails ?? [])
          .filter(({ address }) => Object.hasOwn(wanted as object, address))
          .map(({ address, label }) => [address, label]),
      ),
    noteLines: () => contact?.note.split('\n').length,
    cardsWithoutName: () => rows.filter(({ problems }) => problems.some(({ code }) => code === 'no-name')).length,
    nameOfCard3: () => contacts[2]?.familyName,
    label: () => of('LABEL')[0]?.texts[0]?.replaceAll('\n', '\r\n').replace(/\r\n$/, ''),
    warning: () => problem && warnings[problem.code],
    dropped: wanted =>
      (wanted as readonly string[]).filter(word => {
        const said = droppedWords[word]
        return said && (dropped[said.kind] ?? 0) > 0 && !isKept(said.names)
      }),
  })
}

/** Returns what the files of cards of versions 2.1, 3.0 and 4.0 are said to hold together beside what is read of them. */
export function checkVcardCounts(
  files: { readonly v21: ReadSample; readonly v3: ReadSample; readonly v4: ReadSample },
  expected: Expected,
): Checked[] {
  return checkedBy(expected, {
    v3: () => readAs(files.v3, 'contacts').rows.length,
    v4: () => readAs(files.v4, 'contacts').rows.length,
    v4persons: () => readAs(files.v4, 'contacts').rows.filter(({ value }) => !value.isOrganisation).length,
    v21names: () => readAs(files.v21, 'contacts').rows.map(({ value }) => value.name),
  })
}
