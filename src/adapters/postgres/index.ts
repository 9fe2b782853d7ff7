export * from './accounts/index.ts'
export * from './engine/index.ts'
export * from './readings/index.ts'
export * from './store/index.ts'
