import type { ShapeProblem } from '../refusals/shape-problem'

/** Returns what is wrong with a value, to follow a colon in a Swedish sentence. */
export function problemSv(problem: ShapeProblem): string {
  switch (problem.what) {
    case 'missing':
      return 'uppgiften saknas'
    case 'empty':
      return 'det står inget i den'
    case 'not-text':
      return 'den ska vara text'
    case 'not-a-number':
      return 'den ska vara ett tal'
    case 'not-yes-or-no':
      return 'den ska vara ja eller nej (true eller false)'
    case 'not-a-list':
      return 'den ska vara en lista'
    case 'not-fields':
      return 'den ska bestå av namngivna uppgifter'
    case 'too-long':
      return `längre än ${problem.limit} tecken`
    case 'too-many':
      return `fler än ${problem.limit}`
    case 'too-large':
      return `större än ${problem.limit}`
    case 'too-small':
      return `mindre än ${problem.limit}`
    case 'megabytes':
      return `den är större än ${problem.limit} MB`
    case 'not-a-file':
      return 'det är ingen vanlig fil'
    case 'not-one-of':
      return `den ska vara en av ${problem.values.join(', ')}`
    case 'unknown-fields':
      return `den har uppgifter som inte finns här (${problem.fields.join(', ')})`
    case 'not-a-day':
      return 'det är ingen dag mellan åren 1900 och 2199, skriven som 2026-11-22'
    case 'not-a-time':
      return 'det är inget klockslag'
    case 'not-an-email':
      return 'det är ingen e-postadress'
    case 'backwards':
      return 'den slutar innan den börjar'
    case 'other-instant':
      return 'den är inte samma tid i Stockholm som startLocal'
    case 'no-counterpart':
      return 'en kontakt av den typen behöver minst en deltagare'
    case 'twice':
      return 'samma uppgift står två gånger'
    case 'names-nothing':
      return 'den pekar på något som inte finns'
    case 'part-of-itself':
      return 'organisationen hör då till sig själv'
    case 'unreadable':
      return 'den har inte rätt form'
  }
}

/** Returns what is wrong with a value, to follow a colon in an English sentence. */
export function problemEn(problem: ShapeProblem): string {
  switch (problem.what) {
    case 'missing':
      return 'it is missing'
    case 'empty':
      return 'there is nothing in it'
    case 'not-text':
      return 'it must be text'
    case 'not-a-number':
      return 'it must be a number'
    case 'not-yes-or-no':
      return 'it must be true or false'
    case 'not-a-list':
      return 'it must be a list'
    case 'not-fields':
      return 'it must be made of named fields'
    case 'too-long':
      return `longer than ${problem.limit} characters`
    case 'too-many':
      return `more than ${problem.limit}`
    case 'too-large':
      return `more than ${problem.limit}`
    case 'too-small':
      return `less than ${problem.limit}`
    case 'megabytes':
      return `it is larger than ${problem.limit} MB`
    case 'not-a-file':
      return 'it is no regular file'
    case 'not-one-of':
      return `it must be one of ${problem.values.join(', ')}`
    case 'unknown-fields':
      return `it has fields that do not exist here (${problem.fields.join(', ')})`
    case 'not-a-day':
      return 'it is no day from 1900 to 2199, written as 2026-11-22'
    case 'not-a-time':
      return 'it is no time of day'
    case 'not-an-email':
      return 'it is no e-mail address'
    case 'backwards':
      return 'it ends before it begins'
    case 'other-instant':
      return 'it is not the same time in Stockholm as startLocal'
    case 'no-counterpart':
      return 'an interaction of that form needs at least one participant'
    case 'twice':
      return 'the same is given twice'
    case 'names-nothing':
      return 'it points at something that is not there'
    case 'part-of-itself':
      return 'the organisation is then part of itself'
    case 'unreadable':
      return 'it does not have the right form'
  }
}
