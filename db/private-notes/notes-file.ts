/** Returns the path of a user's own notes about an office: beside its store, one file for each login. */
export const notesFileOf = ({ file, user }: { readonly file: string; readonly user: string }): string =>
  `${file}.${encodeURIComponent(user.normalize('NFC'))}.egna-anteckningar`
