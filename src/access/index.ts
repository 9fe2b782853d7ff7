export { ACCESS_ERROR_CODES, AccessError, type AccessErrorCode } from './access-error.ts'
export type {
  AccountChange,
  AccountKey,
  AccountStore,
  Joining,
  NewAccount,
  NewRecovery,
  NewSession,
  SessionOf,
} from './account-store.ts'
export type {
  Account,
  ApiToken,
  Identity,
  Invitation,
  KnownAccount,
  Member,
  Membership,
  MembershipOf,
  Recovery,
  SecretHash,
  Share,
  Subject,
} from './accounts.ts'
export { CHANGE_ROLES, roleFor } from './change-roles.ts'
export {
  afterDays,
  INVITATION_DAYS,
  isSessionOver,
  RECOVERY_KEPT_MS,
  RECOVERY_MS,
  SESSION_IDLE_MS,
  SESSION_LONGEST_MS,
  SESSION_STEP_MS,
  SETUP_MS,
  SHARE_DAYS,
  TOKEN_DAYS,
} from './expiry.ts'
export {
  afterTry,
  LINKS_OF_ADDRESS,
  type Limit,
  SIGN_IN_OF_ADDRESS,
  SIGN_IN_OF_NAME,
  type Tries,
  waitMs,
} from './limits.ts'
export { localPath } from './local-path.ts'
export { checkChange, checkMayAdmit, checkMayRecover, mayAdmit, mayRecover } from './members.ts'
export { checkedName, nameKey } from './names.ts'
export { checkPassword, LEAST_CHARACTERS, MOST_CHARACTERS } from './password.ts'
export { atLeast, ROLES, type Role, SCOPES, type Scope, scopeAllows } from './roles.ts'
