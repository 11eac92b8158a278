/** Returns millimetres in twentieths of a point, in which Word places text. */
export const twips = (millimetres: number): number => Math.round(millimetres * 56.7)
/** Returns points in twentieths of a point. */
export const pointTwips = (points: number): number => Math.round(points * 20)
/** Returns points in half points, in which Word measures letters. */
export const halfPoints = (points: number): number => Math.round(points * 2)
/** Returns millimetres in English Metric Units, in which Word measures pictures. */
export const pictureUnits = (millimetres: number): number => Math.round(millimetres * 36_000)

/** A4 in twentieths of a point. */
export const paperSize = { width: 11_906, height: 16_838 } as const
/** The height of A4 in millimetres. */
export const paperHeight = 297
/** The width of the text on a page with the margins of a report, in millimetres. */
export const bodyWidth = 166
/** The margins of a page of a report, in millimetres, and how far from the edge its header and footer stand. */
export const pageMargins = { top: 25, right: 22, bottom: 22, left: 22, header: 11.5, footer: 10.5 } as const
