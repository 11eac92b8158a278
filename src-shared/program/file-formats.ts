/** The file formats of a list. */
export const listFormats = ['xlsx', 'csv'] as const
export type ListFormat = (typeof listFormats)[number]

/** The file formats of a chart. */
export const chartFormats = ['svg', 'png'] as const
export type ChartFormat = (typeof chartFormats)[number]

/** The files that the window can write of a version of a briefing. `pocket` is the pocket version: one page to fold, as a PDF. */
export const briefingFormats = ['docx', 'pdf', 'pocket'] as const
export type BriefingFormat = (typeof briefingFormats)[number]
