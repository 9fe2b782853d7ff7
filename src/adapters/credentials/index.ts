export { codeAddress, codePicture, newCodeSecret, stepOfCode } from './one-time-codes.ts'
export { hashPassword, isPassword } from './passwords.ts'
