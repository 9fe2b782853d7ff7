export * from './folder/index.ts'
export * from './plan/index.ts'
export * from './reading/index.ts'
export * from './register/index.ts'
