/** The file formats of a list. */
export const listFormats = ['xlsx', 'csv'] as const
export type ListFormat = (typeof listFormats)[number]

/** The file formats of a chart. */
export const chartFormats = ['svg', 'png'] as const
export type ChartFormat = (typeof chartFormats)[number]

/** The file formats in which the window can write a version of a briefing. */
export const briefingFormats = ['docx', 'pdf'] as const
export type BriefingFormat = (typeof briefingFormats)[number]
