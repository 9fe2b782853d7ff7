import { Secret, TOTP } from 'otpauth'
import { toString as drawn } from 'qrcode'
import { latinDigits } from '../../calendar/index.ts'

/** Seconds for which a code stands, its digits and its hash: what every application for them takes (RFC 6238). */
const PERIOD = 30
const SETTINGS = { issuer: 'Paygir', algorithm: 'SHA1', digits: 6, period: PERIOD } as const
/** RFC 4226, section 4, R6. */
const SECRET_BYTES = 20

/** A new secret, in Base32. */
export function newCodeSecret(random: (length: number) => Uint8Array): string {
  return new Secret({ buffer: Uint8Array.from(random(SECRET_BYTES)).buffer }).base32
}

/** The address that an application for codes reads, as `otpauth://totp/…`. */
export function codeAddress(secret: string, account: string): string {
  return codesOf(secret, account).toString()
}

/** The address as a picture, in SVG: black on white, with the quiet zone that cameras need. */
export async function codePicture(address: string): Promise<string> {
  return drawn(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 })
}

/**
 * The step of time that the code is of, at most one away from the instant; null for a code that is none. Digits of any
 * language of ours; spaces in between do not count.
 */
export function stepOfCode(code: string, secret: string, at: number): number | null {
  const token = latinDigits(code).replaceAll(/\s/g, '')
  const delta = codesOf(secret, '').validate({ token, timestamp: at, window: 1 })
  return delta === null ? null : Math.floor(at / 1000 / PERIOD) + delta
}

function codesOf(secret: string, label: string): TOTP {
  return new TOTP({ ...SETTINGS, label, secret: Secret.fromBase32(secret) })
}
