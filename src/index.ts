export * from './model/index.ts'
export * from './reader/index.ts'
