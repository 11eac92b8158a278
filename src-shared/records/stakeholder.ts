/** The categories of people that reports distinguish. Swedish: kategori av intressent. */
export const stakeholderCategories = [
  'mp',
  'party_office',
  'minister',
  'political_staff',
  'ministry',
  'agency',
  'inquiry',
  'county_board',
  'region',
  'municipality',
  'eu',
  'nordic',
  'interest_org',
  'company',
  'academia',
  'media',
  'other',
] as const
export type StakeholderCategory = (typeof stakeholderCategories)[number]
