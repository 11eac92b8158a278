import { beginsEarlierMail, isQuoted, linesOfWhoWrote } from './quoted-mail'

/** Lines that a telephone or a mail program adds. */
const added =
  /^(?:skickat från|skickades från|hämta outlook för|skaffa outlook för|sent from|get outlook for|sent with)\s.{1,80}$/i

/** Lines with which a mail is ended before the sender’s name and address. */
const greetings = [
  /^(?:med\s+)?(?:vänlig|vänliga|bästa|varma|goda|glada|soliga|hjärtliga|kära|många)\s+hälsning(?:en|ar|arna)?\b.{0,60}$/i,
  /^(?:mvh|m\.?\s?v\.?\s?h\.?|vh|med vänlig hälsning|hälsningar|hälsar)(?:[\s,!./|–-]+[^.?!]{0,50})?$/i,
  /^(?:vänligen|allt gott|ha det gott|tack på förhand(?: och hälsningar)?)[,!.]?$/i,
  /^(?:(?:with\s+)?(?:kind|best|warm|many)\s+(?:regards|wishes)|regards|sincerely|yours sincerely|cheers)\b[,!.]?[^.?!]{0,40}$/i,
]

/** Warnings that a mail server puts before the text. */
const warnings = [
  /^\W{0,5}(?:extern|external|obs|varning|caution|warning)\b.{0,300}(?:utanför|outside|extern|external|avsändare|sender)/i,
  /^(?:du får inte ofta e-post från|vissa som (?:har )?fått det här meddelandet|you don't often get email from|some people who received this message)/i,
]

/** Warnings are looked for in this many lines. */
const firstLines = 4

const isGreeting = (line: string): boolean => line.length <= 100 && greetings.some(one => one.test(line))

/**
 * Returns the new text of a mail: without the earlier mails below it, lines quoted from them, the sender’s name and address at the end,
 * and what mail programs add. Answers between quoted lines are kept.
 */
export function newMailWords(text: string): string {
  const lines = text.split('\n')
  const kept: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const words = line.slice(0, 500).trim()
    if (/^--\s?$/.test(line) || added.test(words) || beginsEarlierMail(lines, at)) break
    if (at < firstLines && warnings.some(one => one.test(words))) continue
    if (isQuoted(line)) continue
    const who = linesOfWhoWrote(lines, at)
    if (who > 0) {
      const below = lines.slice(at + who, at + who + 4).find(one => one.trim() !== '')
      // Without marks before the quoted lines, nothing tells them from an answer below them.
      if (below === undefined || !isQuoted(below)) break
      at += who - 1
      continue
    }
    if (isGreeting(words) && kept.some(one => one.trim() !== '')) break
    kept.push(line.trimEnd())
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
