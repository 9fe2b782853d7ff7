import type { AccessWords } from './access-words.ts'

export const enAccess: AccessWords = {
  E_SIGN_IN_FAILED: {
    message: 'the name or the password is not right',
    fix: 'try again, or ask an administrator of the register for a new invitation',
  },
  E_TOTP_NEEDED: { message: 'this account asks for a code', fix: 'type the six digits of your code application' },
  E_TOTP_WRONG: {
    message: 'the code is not right, or was used before',
    fix: 'wait for the next code, and see that the clock of your device is right',
  },
  E_TOTP_NOT_BEGUN: { message: 'no codes are being set up', fix: 'begin to set them up again' },
  E_PASSWORD_WRONG: { message: 'the present password is not right', fix: 'type the one that you sign in with' },
  E_PASSWORD_SHORT: {
    message: 'the password has fewer than {least} characters',
    fix: 'take a few words that nobody else would put together',
  },
  E_PASSWORD_LONG: { message: 'the password has more than {most} characters', fix: 'take a shorter one' },
  E_PASSWORD_GUESSABLE: {
    message: 'the password is among the first that anybody would try',
    fix: 'take a few words that nobody else would put together, without your name',
  },
  E_NAME_NOT_VALID: {
    message: 'this cannot be a name',
    fix: 'use letters, digits and single spaces, at most {most} characters',
  },
  E_NAME_TAKEN: { message: 'there is somebody called {name}, or nearly so', fix: 'take another name' },
  E_LINK_NOT_VALID: {
    message: 'this link does not hold: it was used, withdrawn, or its time is over',
    fix: 'ask whoever gave it to you for a new one',
  },
  E_ALREADY_MEMBER: {
    message: 'you belong to the register {rel} already',
    fix: 'ask its administrator to change your role',
  },
  E_MEMBER_UNKNOWN: { message: 'there is no such member for you to change', fix: 'look at the list of members again' },
  E_LAST_ADMINISTRATOR: {
    message: 'nobody else could say who may do what',
    fix: 'make somebody else an administrator first',
  },
  E_OTHER_SIDE: {
    message: 'you say who may do what for your own side alone',
    fix: 'ask an administrator of the other side, or of the joint secretariat',
  },
  E_MORE_RIGHTS: {
    message: 'this account may do more elsewhere than you answer for',
    fix: 'ask an administrator who answers for all its registers, or whoever runs the server',
  },
  E_OWN_ACCOUNT: {
    message: 'this is your own account',
    fix: 'change your password on the page of your account; if you have lost it, ask another administrator',
  },
  E_ACCOUNT_NEEDED: { message: 'this takes an account of your own', fix: 'sign in with your name, then try again' },
  E_GRANT_UNKNOWN: { message: 'there is no such link or token', fix: 'look at the list again' },
  E_SSO_OFF: { message: 'no single sign-on is set up here', fix: 'sign in with name and password' },
  E_SSO_FAILED: { message: 'the single sign-on did not come to its end', fix: 'begin it again' },
  E_SSO_UNKNOWN: {
    message: 'whoever signed in there is not invited here',
    fix: 'ask an administrator of the register to invite your address of e-mail',
  },
}
