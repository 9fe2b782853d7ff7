export * from './forecast/index.ts'
export * from './network/index.ts'
export * from './schedule/index.ts'
export * from './working-days/index.ts'
