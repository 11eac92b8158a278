import type { PackContent } from '../../src-shared/packs/pack-content'
import type { Language } from '../../src-shared/text/language'
import type { CutWords } from '../files/text-cell'

/**
 * What the writers of a pack add to its content: the end of a CSV file's name by the id of its table, the name of the first sheet, and
 * what a cell says when its text was cut.
 */
type AddedWords = CutWords & { readonly sheet: string; readonly files: Readonly<Record<string, string>> }

/**
 * The words of all templates so far. They never change, since a locked report is written again with the words it was locked with; a table
 * that is new in a template has words added. Other words need a higher `packTemplate` and a map of their own.
 */
const everyTemplate: Readonly<Record<Language, AddedWords>> = {
  sv: {
    sheet: 'Rapport',
    moreNames: number => `… och ${number} till`,
    moreText: characters => `… (avkortat: texten har ${characters} tecken till, som finns i Talan)`,
    files: {
      months: 'manader',
      coverage: 'tackning',
      'joint-voice': 'gemensam-rost',
      processes: 'processer',
      issues: 'per-fraga',
      results: 'framfort',
      activities: 'uppgifter',
      figures: 'siffror',
      indicators: 'indikatorer',
      quarters: 'kvartal',
      project: 'projektet',
      late: 'efterregistrerat',
      gaps: 'luckor',
      commitments: 'ataganden',
      dates: 'datum',
      planned: 'planerat',
      contacts: 'kontakter',
    },
  },
  en: {
    sheet: 'Report',
    moreNames: number => `… and ${number} more`,
    moreText: characters => `… (cut: the text has ${characters} more characters, which are in Talan)`,
    files: {
      months: 'months',
      coverage: 'coverage',
      'joint-voice': 'joint-voice',
      processes: 'processes',
      issues: 'by-issue',
      results: 'asked',
      activities: 'tasks',
      figures: 'figures',
      indicators: 'indicators',
      quarters: 'quarters',
      project: 'project',
      late: 'logged-afterwards',
      gaps: 'gaps',
      commitments: 'commitments',
      dates: 'dates',
      planned: 'planned',
      contacts: 'interactions',
    },
  },
}

/** Returns the words that the files of a pack hold beside its content. */
export const addedWords = ({ language }: Pick<PackContent, 'language'>): AddedWords => everyTemplate[language]
