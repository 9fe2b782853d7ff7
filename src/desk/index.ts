export * from './folder/index.ts'
export * from './register/index.ts'
