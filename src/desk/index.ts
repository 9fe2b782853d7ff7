export * from './folder/index.ts'
