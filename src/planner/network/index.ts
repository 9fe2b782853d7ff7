export * from './network.ts'
export * from './plan-error.ts'
