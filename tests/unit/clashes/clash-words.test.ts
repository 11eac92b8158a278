import { describe, expect, test } from 'vitest'
import { clashingFields, groupsOf } from '../../../src-renderer/pages/clashes/clash-groups'
import { draftText, untouched } from '../../../src-renderer/pages/clashes/joined-draft'
import { fieldOfClash, keepWords, sidesOf, sideValue, writerOf } from '../../../src-renderer/text/clash-words'
import { wordsIn } from '../../../src-renderer/text/words'
import { ruleSentence } from '../../../src-shared/text/rule-sentence'
import { aClash } from './a-clash'

const [sv, en] = [await wordsIn('sv'), await wordsIn('en')]

describe('the two sides of a clash', () => {
  test('are that of this computer first, and each says who wrote it and which one stands', () => {
    const [mine, theirs] = sidesOf(aClash())
    expect([writerOf(mine, sv), writerOf(theirs, sv)]).toEqual(['Du', 'Cajsa Exempelsson'])
    expect([mine.stands, theirs.stands]).toEqual([false, true])
    expect([keepWords(mine, theirs, sv), keepWords(theirs, mine, sv)]).toEqual(['Behåll min', 'Behåll Cajsas'])
    expect([keepWords(mine, theirs, en), keepWords(theirs, mine, en)]).toEqual(['Keep mine', 'Keep Cajsa’s'])
  })

  test('of two colleagues begin with the one that stands, and a name that ends in s gets no other', () => {
    const { standing, other } = aClash()
    const clash = aClash({ standing: { ...standing, by: 'Klas Ek' }, other: { ...other, isOwn: false, by: 'Eira Ö' } })
    const [first, second] = sidesOf(clash)
    expect([keepWords(first, second, sv), keepWords(second, first, sv)]).toEqual(['Behåll Klas', 'Behåll Eiras'])
    expect(first.stands).toBe(true)
  })

  test('are told apart by whole names when the first names are the same, and not by name when all of it is', () => {
    const { standing, other } = aClash()
    const named = (by: string, also: string) =>
      sidesOf(aClash({ standing: { ...standing, by }, other: { ...other, isOwn: false, by: also } }))
    const [one, two] = named('Bo Ek', 'Bo Lind')
    expect([keepWords(one, two, sv), keepWords(two, one, sv)]).toEqual(['Behåll Bo Eks', 'Behåll Bo Linds'])
    const [same, again] = named('Bo Ek (a)', 'Bo Ek (b)')
    expect([keepWords(same, again, sv), keepWords(again, same, sv)]).toEqual(['Behåll den här', 'Behåll den här'])
  })
})

describe('what a clash is about', () => {
  test('is the label of the field, and its values are in words', () => {
    expect([fieldOfClash(aClash(), sv), fieldOfClash(aClash(), en)]).toEqual(['Anteckning', 'Note'])
    const { standing } = aClash()
    const value = (column: string, given: string | number | null, names = {}) => {
      const clash = aClash({ column, names, isText: false, standing: { ...standing, value: given } })
      return sideValue(clash, sidesOf(clash)[1], sv)
    }
    expect(value('kind', 'phone')).toBe('Telefonsamtal')
    expect(value('status', 'held')).toBe('Genomförd')
    expect(value('joint_message', 1)).toBe('ja')
    expect(value('main_task_id', 't', { t: 'Påverkansarbete' })).toBe('Påverkansarbete')
    expect(value('location', null)).toBe('(tomt)')
    expect(value('starts_time', '13:30')).toBe('13:30')
  })

  test('of a record that one deleted and another wrote in is whether it is there, and with what', () => {
    const { standing, other } = aClash()
    const clash = aClash({
      isOfDeletion: true,
      standing: { ...standing, value: '2026-11-25T16:31:00.000Z' },
      other: { ...other, value: 'Klar i april.' },
    })
    const [mine, theirs] = sidesOf(clash)
    expect(sideValue(clash, theirs, sv)).toBe('i papperskorgen')
    expect(sideValue(clash, mine, sv)).toBe('kvar, med Anteckning: Klar i april.')
    expect(fieldOfClash(clash, sv)).toBe('Borttaget eller kvar')
  })

  test('and a row that breaks a rule is said in a sentence', () => {
    const row = { rule: 'second-main-role', table: 'role_assignment', id: 'r', name: null } as const
    expect(ruleSentence(row, 'sv')).toMatch(/^Rollen är en andra huvudroll under samma tid\.$/)
    expect(ruleSentence(row, 'en')).toMatch(/^The role /)
  })
})

test('the clashes of one record are settled together, and a broken rule beside them', () => {
  const rule = { rule: 'no-headline', table: 'interaction', id: 'i', name: 'Strandskydd' } as const
  const other = aClash({
    id: 'ffff0000',
    record: { table: 'person', id: 'p', name: 'Ängla' },
    table: 'person',
    rowId: 'p',
  })
  const groups = groupsOf({
    clashes: [aClash(), other, aClash({ id: '00000001', column: 'starts_time', isText: false })],
    broken: [rule],
  })
  expect(groups.map(({ name, clashes, broken }) => [name, clashes.length, broken.length])).toEqual([
    ['Strandskydd', 2, 1],
    ['Ängla', 1, 0],
  ])
})

test('all that was written in one deleted record is settled at once, and each in another field by itself', () => {
  const { other } = aClash()
  const edit = (id: string, column: string, value: string) =>
    aClash({ id, column, isOfDeletion: true, isText: false, other: { ...other, value } })
  const clashes = [
    edit('1', 'note', 'Ny.'),
    edit('2', 'location', 'Rosenbad'),
    aClash({ id: '3', rowId: 'j', table: 'commitment' }),
  ]
  const fields = clashingFields(clashes)
  expect(fields.map(({ clash, edits }) => [clash.id, edits.map(({ id }) => id)])).toEqual([
    ['1', ['1', '2']],
    ['3', ['3']],
  ])
})

test('a clash in a part of a record names the part', () => {
  const part = { table: 'role_assignment', rowId: 'r', name: null, column: 'title' }
  expect(fieldOfClash(aClash(part), sv)).toBe('Rollen: Titel')
})

test('both texts together are what is saved, as they were put together or as they were rewritten', () => {
  expect(draftText(aClash(), untouched)).toBe('Klar i april.')
  expect(draftText(aClash(), { taken: { 0: 'theirs' }, written: null })).toBe('Klar i maj.')
  expect(draftText(aClash(), { taken: {}, written: 'Klar i april eller maj.' })).toBe('Klar i april eller maj.')
})
