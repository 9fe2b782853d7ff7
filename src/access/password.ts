import { AccessError } from './access-error.ts'
import { nameKey } from './names.ts'

/** Characters of a password (NIST SP 800-63B-4, section 3.1.1.2 asks for 15 where nothing else is asked for; 8 with more). */
export const LEAST_CHARACTERS = 12
/** Long sentences are welcome; what is longer only keeps the server busy. */
export const MOST_CHARACTERS = 256
/** Fewer different characters are one key held down, or two in turn. */
const LEAST_DIFFERENT = 5

/** What is tried first: rows of keyboards, counting, and the words of the trade; with anything after them but little. */
const GUESSED_FIRST = [
  '12345678901234567890',
  '01234567890123456789',
  '98765432109876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertyuiop1234567890',
  '1q2w3e4r5t6y7u8i9o0p',
  '1qaz2wsx3edc4rfv5tgb',
  'йцукенгшщзхъфывапролдж',
  'ضصثقفغعهخحجچشسیبلاتنمک',
  'passwordpassword',
  'password1234567890',
  'passw0rd1234567890',
  'administrator1234567890',
  'letmeinletmein1234567890',
  'welcome1234567890',
  'paygirpaygir1234567890',
  'پیگیرپیگیرپیگیر',
]

/** Throws AccessError E_PASSWORD_SHORT, E_PASSWORD_LONG, E_PASSWORD_GUESSABLE; `name` is of whom it is. */
export function checkPassword(password: string, name: string): void {
  const length = [...password].length
  if (length < LEAST_CHARACTERS) throw new AccessError('E_PASSWORD_SHORT', { least: LEAST_CHARACTERS })
  if (length > MOST_CHARACTERS) throw new AccessError('E_PASSWORD_LONG', { most: MOST_CHARACTERS })
  if (isGuessable(password, name)) throw new AccessError('E_PASSWORD_GUESSABLE')
}

function isGuessable(password: string, name: string): boolean {
  const key = nameKey(password)
  if (new Set(key).size < LEAST_DIFFERENT) return true
  if (GUESSED_FIRST.some((guess) => guess.startsWith(key) || withoutTail(key, guess))) return true
  const own = nameKey(name)
  return own.length >= 4 && key.replaceAll(own, '').length < LEAST_CHARACTERS / 2
}

/** True for a beginning of the guess of at least eight characters with up to three more behind it. */
function withoutTail(key: string, guess: string): boolean {
  return [1, 2, 3].some((tail) => key.length - tail >= 8 && guess.startsWith(key.slice(0, -tail)))
}
