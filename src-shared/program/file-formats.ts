/** What a list can be written as. */
export const listFormats = ['xlsx', 'csv'] as const
export type ListFormat = (typeof listFormats)[number]

/** What a chart can be written as. */
export const chartFormats = ['svg', 'png'] as const
export type ChartFormat = (typeof chartFormats)[number]

/** What the window can write a version of a briefing as. */
export const briefingFormats = ['docx', 'pdf'] as const
export type BriefingFormat = (typeof briefingFormats)[number]
