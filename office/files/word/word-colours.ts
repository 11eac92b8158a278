import { paperColours } from '../../paper/paper-style'

/** Returns a colour of paper as Word writes it. */
const inWord = (colour: string): string => colour.slice(1).toUpperCase()

/** The colours of paper, as Word writes them. */
export const wordColours = {
  ink: inWord(paperColours.ink),
  weak: inWord(paperColours.weak),
  rule: inWord(paperColours.rule),
  faintRule: inWord(paperColours.hairline),
  tint: inWord(paperColours.tint),
  accent: inWord(paperColours.accent),
  late: inWord(paperColours.late),
  white: 'FFFFFF',
} as const
/** The grounds of the four steps of a map, from none to the most. They stay apart in grey print, and each cell has its number. */
export const wordSteps: readonly string[] = paperColours.steps.map(inWord)
