export { atLeast, ROLES, type Role, SCOPES, type Scope, scopeAllows } from './roles.ts'
