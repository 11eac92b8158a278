/** The colours of a report on paper, as Word writes them. Each letter is readable on the ground it stands on, also in grey print. */
export const wordColours = {
  ink: '1A2325',
  weak: '4A5659',
  rule: 'C5CECF',
  faintRule: 'DBE1E2',
  tint: 'E9F1F1',
  accent: '0B5C63',
  late: '8A3410',
  white: 'FFFFFF',
} as const
