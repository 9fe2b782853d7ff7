import type { Role, Scope } from '../../../../access/index.ts'

/** What the pages of accounts say, in one language. `{name}` and the like stand for values. */
export interface AccountsWords {
  /** Said of a field that is empty and must not be. */
  readonly needed: string
  readonly name: string
  readonly nameHint: string
  readonly password: string
  readonly newPassword: string
  readonly passwordHint: string
  readonly copy: string
  readonly joint: string
  readonly roles: Readonly<Record<Role, string>>
  readonly rolesMean: Readonly<Record<Role, string>>
  readonly signIn: {
    readonly title: string
    readonly about: string
    readonly code: string
    readonly codeHint: string
    readonly noAccount: string
    readonly lost: string
    readonly sso: string
    readonly ssoFailed: string
    readonly ssoFailedHint: string
    readonly ssoUnknown: string
    readonly ssoUnknownHint: string
    readonly or: string
    readonly already: string
    readonly goOn: string
    readonly over: string
    readonly overHint: string
    readonly asOwnMachine: string
  }
  readonly join: {
    readonly title: string
    readonly setup: string
    readonly setupAbout: string
    readonly register: string
    readonly role: string
    readonly side: string
    readonly by: string
    readonly until: string
    readonly create: string
    readonly joinAs: string
    readonly orAnew: string
    readonly haveAccount: string
    readonly noSecret: string
    readonly noSecretHint: string
  }
  readonly share: {
    readonly title: string
    readonly about: string
    readonly what: string
    readonly look: string
    readonly signsOut: string
  }
  readonly account: {
    readonly title: string
    readonly none: string
    readonly noneHint: string
    readonly profile: string
    readonly email: string
    readonly since: string
    readonly memberOf: string
    readonly password: string
    readonly current: string
    readonly change: string
    readonly changed: string
    readonly codes: string
    readonly codesAbout: string
    readonly codesOn: string
    readonly codesOff: string
    readonly setUp: string
    readonly scan: string
    readonly picture: string
    readonly byHand: string
    readonly confirm: string
    readonly turnOff: string
    readonly everywhere: string
    readonly everywhereAbout: string
    readonly signOutEverywhere: string
  }
  readonly tokens: {
    readonly title: string
    readonly about: string
    readonly none: string
    readonly name: string
    readonly nameHint: string
    readonly scope: string
    readonly scopes: Readonly<Record<Scope, string>>
    readonly days: string
    readonly make: string
    readonly once: string
    readonly used: string
    readonly never: string
    readonly until: string
    readonly revoke: string
    readonly revoked: string
  }
  readonly members: {
    readonly title: string
    readonly about: string
    readonly none: string
    readonly own: string
    readonly name: string
    readonly role: string
    readonly side: string
    readonly since: string
    readonly roleOf: string
    readonly remove: string
    readonly removeSure: string
    readonly people: string
    readonly removed: string
    readonly roleChanged: string
    readonly notYours: string
    /** Where the server asks nobody to sign in. */
    readonly ownMachine: string
    readonly ownMachineHint: string
    readonly ownMachineLinks: string
  }
  /** Of who has lost the password, or the device for codes. */
  readonly recovery: {
    readonly give: string
    readonly giveSure: string
    readonly once: string
    readonly title: string
    readonly about: string
    readonly account: string
    readonly by: string
    readonly on: string
    readonly state: string
    readonly stands: string
    readonly used: string
    readonly withdrawn: string
    readonly takenBack: string
    readonly over: string
    readonly pageTitle: string
    readonly pageAbout: string
    readonly set: string
    readonly signsOut: string
  }
  readonly invitations: {
    readonly title: string
    readonly about: string
    readonly none: string
    readonly email: string
    readonly emailHint: string
    readonly days: string
    readonly invite: string
    readonly once: string
    readonly until: string
    readonly withdraw: string
    readonly withdrawn: string
  }
  readonly shares: {
    readonly title: string
    readonly about: string
    readonly none: string
    readonly by: string
    readonly name: string
    readonly nameHint: string
    readonly days: string
    readonly make: string
    readonly once: string
    readonly until: string
    readonly takeBack: string
    readonly takenBack: string
  }
}
