import { join } from 'node:path'
import { root } from './places.mjs'
import { readJsonOr, writeWhole } from './whole-file.mjs'

const file = join(root, '.toolchain', 'proofs.json')

/**
 * What earlier runs found out by starting something, each with the identity of the thing it is about. A changed Electron, Node, binding or
 * set of system libraries has another identity and is tried again.
 */
export function openProofs() {
  const proofs = readJsonOr(file, {})
  return {
    answerFor: (subject, identity) => (proofs[subject]?.identity === identity ? proofs[subject].answer : undefined),
    keep: (subject, identity, answer) => {
      proofs[subject] = { identity, answer }
      writeWhole(file, JSON.stringify(proofs, null, 2))
      return answer
    },
  }
}
