/** True for what people write in a column of marks to say yes. */
export const isMark = (text: string): boolean => /^(?:x+|✓|✔|√|ja|j|yes|y|true|sant|1|•|●|\*)$/iu.test(text)

/** True for what they write to say no. */
export const isNoMark = (text: string): boolean => /^(?:|nej|n|no|false|falskt|0|-|–)$/iu.test(text)
