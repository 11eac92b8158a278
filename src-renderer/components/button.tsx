import type { ComponentProps } from 'react'
import styles from './button.module.css'

type Weight = 'primary' | 'secondary' | 'quiet'

/** The only button of the program: primary once per screen, secondary beside it, quiet inside text and banners. */
export function Button({
  weight = 'secondary',
  className,
  ...rest
}: ComponentProps<'button'> & { readonly weight?: Weight }) {
  const names = [styles['button'], styles[weight], className].filter(Boolean).join(' ')
  return <button type="button" {...rest} className={names} />
}
