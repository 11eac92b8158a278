/** How people outside the office stand in the workbook and the appendix of a pack. On its pages they always stand by role. */
export const counterpartForms = ['name', 'role'] as const
export type CounterpartForm = (typeof counterpartForms)[number]

/** What the office has decided for everybody who works in it. Swedish: kontorets inställningar. */
export type OfficeSettings = { readonly counterparts: CounterpartForm }

/** What holds until the office has decided otherwise. */
export const usualSettings: OfficeSettings = { counterparts: 'name' }
