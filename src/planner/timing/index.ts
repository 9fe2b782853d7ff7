export { type Compiled, compile } from './compiled.ts'
export { BEYOND, forwardPass, NEVER, type Times, timesOf } from './forward-pass.ts'
