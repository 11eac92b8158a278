import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { HubSignIn } from '../../../src-shared/ipc/sharing-contract'
import { ask } from '../../state/office/office'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'

type Known = { readonly address?: string; readonly user?: string; readonly isJoining?: boolean }

/**
 * What a user types to sign in at a hub. The password is read from its field when it is sent, and is in no state of the page. Whoever joins must give an
 * address that names the office.
 */
export function useHubSignIn({ address: known = '', user: name = '', isJoining = false }: Known = {}) {
  const { atHub: said } = useWords()
  const [address, setAddress] = useState(known)
  const [user, setUser] = useState(name)
  const [certificate, setCertificate] = useState<string | null>(null)
  const [isAsked, setAsked] = useState(false)
  const [hasPassword, setHasPassword] = useState(false)
  const password = useRef<HTMLInputElement>(null)
  const choosing = useMutation({
    mutationFn: () => ask('sharing:choose-certificate', {}),
    onSuccess: chosen => setCertificate(chosen.name),
  })
  const isOfOffice = !isJoining || /[?&]office=./.test(address)
  const problemOfAddress = address.trim() === '' ? said.addressNeeded : isOfOffice ? undefined : said.officeNeeded
  // The address that somebody was given has the name in it.
  const isNamed = user.trim() !== '' || address.includes('@')
  return {
    fields: {
      address,
      user,
      certificate,
      password,
      hint: isJoining ? said.joinHint : said.addressHint,
      problems: {
        address: isAsked ? problemOfAddress : undefined,
        user: isAsked && !isNamed ? said.userNeeded : undefined,
        password: isAsked && !hasPassword ? said.passwordNeeded : undefined,
      },
      refusal: choosing.error && refusalOf(choosing.error),
      onAddress: setAddress,
      onUser: setUser,
      onPassword: () => setHasPassword((password.current?.value ?? '') !== ''),
      onChoose: () => {
        if (!choosing.isPending) choosing.mutate()
      },
    },
    /** True if everything is there that is needed. Otherwise what is missing is said at its field from now on. */
    isReady: (): boolean => {
      setAsked(true)
      return problemOfAddress === undefined && isNamed && hasPassword
    },
    /** Returns what was typed. */
    signIn: (): HubSignIn => ({
      address,
      user,
      password: password.current?.value ?? '',
      hasCertificate: certificate !== null,
    }),
    /** Empties the field of the password. */
    forgetPassword: (): void => {
      if (password.current) password.current.value = ''
      setHasPassword(false)
      setAsked(false)
    },
  }
}

export type HubSignInFields = ReturnType<typeof useHubSignIn>['fields']
