import { enAccess } from './access/en.ts'
import type { ProblemWords } from './problem-words.ts'

export const en: ProblemWords = {
  ...enAccess,
  E_ROUTE_UNKNOWN: { message: 'there is nothing at {path}', fix: 'see /api/docs for what there is' },
  E_METHOD_NOT_ALLOWED: { message: '{method} is not possible at {path}', fix: 'possible are: {allowed}' },
  E_REQUEST_SHAPE: { message: '{place}: {reason}', fix: 'see /api/docs for the shape that is expected' },
  E_JSON_BROKEN_BODY: { message: 'the request is not valid JSON: {reason}', fix: 'send JSON as in /api/docs' },
  E_BODY_TOO_BIG: { message: 'the request is larger than {limit}', fix: 'send it in smaller parts' },
  E_BODY_TOO_DEEP: { message: 'the request is nested deeper than {limit} levels', fix: 'send plainer JSON' },
  E_MEDIA_TYPE: { message: 'the request is sent as {type}', fix: 'send it as {accepted}' },
  E_NOT_ACCEPTABLE: { message: 'this cannot be given as {type}', fix: 'ask for {accepted}' },
  E_CURSOR: { message: 'no row has the key {after}', fix: 'begin again without "after"' },
  E_SIGN_IN_NEEDED: { message: 'nobody is signed in', fix: 'sign in, then try again' },
  E_NOT_ALLOWED: {
    message: 'a {role} may not do this; it takes a {wanted}',
    fix: 'ask an administrator of the register for the role',
  },
  E_MEMBERS_ONLY: {
    message: 'a link for looking does not open this: it may hold what one side keeps private',
    fix: 'sign in with an account of the register',
  },
  E_SCOPE_TOO_SMALL: {
    message: 'this token or link is good for "{scope}"; it takes "{wanted}"',
    fix: 'use one that is made for it',
  },
  E_TOKEN_TOO_STRONG: {
    message: 'a token that may do more than read does not belong in an address',
    fix: 'make a token for reading alone, and put that one in',
  },
  E_ORIGIN: { message: 'the request comes from another site', fix: 'open Paygir itself and do it there' },
  E_HOST: {
    message: 'this server does not answer for {host}',
    fix: 'use the address that it printed; whoever runs it can add this name',
  },
  E_REGISTER_UNKNOWN: {
    message: 'there is no register {rel} for you',
    fix: 'check its code, or ask for an invitation',
  },
  E_ITEM_UNKNOWN: { message: 'there is no {id} in this register', fix: 'search the register for its title' },
  E_ENTRY_UNKNOWN: { message: 'there is no entry {index} in this log', fix: 'look through the list of entries' },
  E_READING_UNKNOWN: { message: 'this reading is not here any more', fix: 'hand the text in again' },
  E_TEXT_UNKNOWN: { message: 'the register keeps no text of {id}', fix: 'see the list of its texts' },
  E_ALREADY_ENTERED: {
    message: 'this is in the register already: {items}',
    fix: 'load the reading anew, and accept what is left',
  },
  E_DECIDED_TWICE: {
    message: '{items}: the same thing is to be entered more than once',
    fix: 'accept each item, and the same words, only once, and reject none that is accepted',
  },
  E_REVIEW_CHANGED: {
    message: 'more was decided of this text in another window, or it was entered',
    fix: 'load it anew, and go on from there',
  },
  E_READINGS_FULL: {
    message: 'the texts of which you have decided something and entered nothing leave no room for another',
    fix: 'enter or throw away one of them, then hand this text in again',
  },
  E_NO_FILE: { message: 'the form brings no file', fix: 'send the file in the part named {part}' },
  E_ATTACHMENT_UNKNOWN: {
    message: 'there is no file {hash} in this register',
    fix: 'take the address from the evidence that it belongs to',
  },
  E_JOB_UNKNOWN: { message: 'there is no such work under way', fix: 'begin it again' },
  E_JOB_LIMIT: {
    message: 'no more than {limit} pieces of work go on at a time',
    fix: 'wait for one to end, or cancel one of yours',
  },
  E_PLAN_MOVED_ON: {
    message: 'the register has changed since this was planned',
    fix: 'see what changes once more, then accept it',
  },
  E_TOO_MANY_REQUESTS: { message: 'too many tries', fix: 'try again in {seconds} seconds' },
  E_INTERNAL: {
    message: 'something went wrong inside Paygir',
    fix: 'this is a fault of ours; please report it with its reference, {reference}: the log of the server says more by it',
  },
}
