/** The invisible character where a line may end. It shows as a hyphen only there. */
export const softHyphen = '\u00AD'
