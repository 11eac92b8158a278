import { z } from 'zod'
import type { DroppedKind } from '../../../../src-shared/imports/dropped'
import type { ReadProblem } from '../../../../src-shared/imports/read-problem'
import { looksLikeEmail } from '../../../../src-shared/names/contact-way'
import { trimmedLine } from '../../../../src-shared/names/seen-text'
import type { ReadAssignment, ReadMember } from '../read-member'
import { withLetters } from './markup-text'
import { partyCode } from './party-codes'
import { assignmentShape, type PersonFields, personShape, statementShape } from './person-shape'
import { readDay } from './riksdag-moment'
import { problemOf, shapeProblem } from './said'

/** A member as one record of a file says, and what was left out of it. */
export type MemberRecord = {
  readonly member: ReadMember
  readonly problems: readonly ReadProblem[]
  readonly dropped: readonly DroppedKind[]
}

const nobody: ReadMember = {
  riksdagId: '',
  sourceId: '',
  name: '',
  givenName: '',
  familyName: '',
  party: '',
  constituency: '',
  status: '',
  email: '',
  phone: '',
  assignments: [],
}

/** Statements that say nothing private, and that the office does not need. */
const plainStatements: readonly string[] = ['bilder', 'val', 'titlar', 'eadress', 'telefonnummer']

/** Returns an address as the Riksdag writes it in open data, with the @ that is spelled out. */
const emailOf = (written: string): string => written.replace(/\s*[[(]\s*(?:på|at|@)\s*[\])]\s*/i, '@')

/** Returns an address or a number as one line. Biographies are longer, and are not kept. */
const wordsOf = (written: string): string => trimmedLine(withLetters(written.slice(0, 1_000)))

/** Returns the names; if only the name to sort by is there ("Efternamn,Förnamn"), it is cut at the comma. */
function namesOf({ tilltalsnamn, efternamn, sorteringsnamn }: PersonFields) {
  if (tilltalsnamn !== '' || efternamn !== '') return { givenName: tilltalsnamn, familyName: efternamn }
  const [familyName = '', givenName = ''] = sorteringsnamn.split(',').map(part => part.trim())
  return { givenName, familyName }
}

function readAssignment(raw: unknown, problems: ReadProblem[]): ReadAssignment[] {
  const parsed = assignmentShape.safeParse(raw)
  if (!parsed.success) {
    problems.push(problemOf('unknown-value', 'uppdrag', ''))
    return []
  }
  const { organ_kod: body, roll_kod: role, typ: type, status, uppgift, ...days } = parsed.data
  const day = (field: 'from' | 'tom') => {
    const read = readDay(days[field])
    if (read === null && days[field] !== '') problems.push(problemOf('unknown-value', field, days[field]))
    return read
  }
  const [from, until] = [day('from'), day('tom')]
  if (from !== null && until !== null && until < from) problems.push(problemOf('ends-before-start', 'tom', days.tom))
  // In the chamber the text names substitutes, who are other people.
  return [{ body, bodyName: type === 'kammaruppdrag' ? '' : uppgift, type, role, status, from, until }]
}

/** Returns the ways to reach a person at work, and counts what the statements say besides. */
function readStatements(statements: readonly unknown[], problems: ReadProblem[], dropped: DroppedKind[]) {
  const found = { email: '', phone: '' }
  for (const raw of statements) {
    const { data } = statementShape.safeParse(raw)
    if (data === undefined) problems.push(problemOf('unknown-value', 'personuppgift', ''))
    if (data === undefined) continue
    const words = wordsOf(data.uppgift)
    const isEmail = data.typ === 'eadress' || /e-post/i.test(data.kod)
    const email = emailOf(words)
    if (isEmail && looksLikeEmail(email)) found.email ||= email
    else if (isEmail && /e-post/i.test(data.kod) && words !== '')
      problems.push(problemOf('unknown-value', data.kod, words))
    else if (data.typ === 'telefonnummer') found.phone ||= words
    else if (!plainStatements.includes(data.typ)) dropped.push(data.kod === 'Föräldrar' ? 'parents' : 'biography')
  }
  return found
}

const idForm = z.string().regex(/^\d{11,13}$/)
const guidForm = z.guid()

/** Returns both keys of a person. Either can be in the place of the other, and is told by its form. */
function keysOf({ intressent_id: id, sourceid: source }: PersonFields, problems: ReadProblem[]) {
  if (guidForm.safeParse(id).success) return { riksdagId: '', sourceId: id.toLowerCase() }
  if (id !== '' && !idForm.safeParse(id).success) problems.push(problemOf('unknown-value', 'intressent_id', id))
  return { riksdagId: id, sourceId: source.toLowerCase() }
}

/**
 * Reads one person of the open data. Birth year, gender, picture and biography are left out and counted. Ids are text: they have from 11 to
 * 13 digits and may begin with zeros. A record without name and key is broken.
 */
export function memberOf(raw: unknown): MemberRecord {
  const parsed = personShape.safeParse(raw)
  if (!parsed.success) return { member: nobody, problems: [shapeProblem(parsed.error.issues)], dropped: [] }
  const person = parsed.data
  const problems: ReadProblem[] = []
  const dropped: DroppedKind[] = []
  if (person.fodd_ar !== '') dropped.push('birthday')
  if (person.kon !== '') dropped.push('gender')
  if (person.bild_url_80 + person.bild_url_192 + person.bild_url_max !== '') dropped.push('photo')
  const names = namesOf(person)
  const name = `${names.givenName} ${names.familyName}`.trim()
  const keys = keysOf(person, problems)
  if (name === '') problems.push({ code: keys.riksdagId + keys.sourceId === '' ? 'broken-record' : 'no-name' })
  const { parti, valkrets: constituency, status } = person
  const assignments = person.personuppdrag.flatMap(one => readAssignment(one, problems))
  const ways = readStatements(person.personuppgift, problems, dropped)
  const member = { ...keys, name, ...names, party: partyCode(parti), constituency, status, ...ways, assignments }
  return { member, problems, dropped }
}
