/** The languages of the interface; Swedish is the source. */
export const languages = ['sv', 'en'] as const
export type Language = (typeof languages)[number]
