/** True if a note may have something in it that is not shown as it is typed. Quick, so that most notes are never parsed. */
export const mayHaveMarks = (note: string): boolean =>
  /[*_>]|^ {0,3}#|\]\(|https:\/\/|\S@\S|^\s*(?:[-+]|\d+[.)])[ \t]/imu.test(note)
