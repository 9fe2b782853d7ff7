export { openSingleSignOn, type SignOnFlow, type SingleSignOn, type Vouched } from './open-single-sign-on.ts'
export { type SingleSignOnSettings, singleSignOnSettings } from './settings.ts'
