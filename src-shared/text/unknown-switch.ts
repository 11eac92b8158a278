import { shortLine } from '../names/short-line'

/**
 * Returns why the program does not start with a switch that it does not know, in both languages: the language of the laptop has not been read
 * yet.
 */
export const unknownSwitchWords = (name: string): string =>
  [
    `Talan startade inte, eftersom det inte känner till växeln --${shortLine(name)}. Inget är ändrat. Starta Talan utan den.`,
    `Talan did not start, because it does not know the switch --${shortLine(name)}. Nothing was changed. Start Talan without it.`,
  ].join('\n')
