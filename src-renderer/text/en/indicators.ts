import type { indicatorsSv } from '../sv/indicators'

/** The words of the page of indicators. Their names and units are in src-shared/text. */
export const indicatorsEn: typeof indicatorsSv = {
  indicators: {
    intro:
      'The indicators are counted as in the quarterly packs. What cannot be counted is entered by hand. A target is given for a period and then holds for periods as long until another is given.',
    kind: 'Type of period',
    period: 'Period',
    partner: 'Whose indicators',
    wholeOffice: 'The whole office',
    tableName: (period, whose) => `Indicators for ${period}, ${whose}`,
    running: lastDay => `The period runs to ${lastDay}, so the values may still change.`,
    valueOf: name => `Value of ${name}`,
    targetOf: name => `Target of ${name}`,
    saved: 'The indicator is saved',
    meanings: 'How the indicators are counted',
  },
}
