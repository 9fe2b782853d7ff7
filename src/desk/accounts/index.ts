export { newShare, newToken, shareOf } from './grants.ts'
export { type Invited, type Inviting, invitationOf, invite, join, joinAnew, setupSecret } from './joining.ts'
export {
  type Administering,
  changeMember,
  invitationsFor,
  membersFor,
  withdrawInvitation,
  withdrawShare,
} from './members.ts'
export { beginCodes, type CodesToSetUp, changePassword, confirmCodes, ownAccount, removeCodes } from './own-account.ts'
export {
  type Given,
  giveRecovery,
  giveRecoveryTo,
  recover,
  recoveriesFor,
  recoveryOf,
  withdrawRecovery,
} from './recovery.ts'
export { type Doors, hashOf, newId, TOKEN_PREFIX } from './secrets.ts'
export { beginSession, endSession, type SigningIn, signIn } from './sign-in.ts'
export { signInElsewhere } from './sign-in-elsewhere.ts'
