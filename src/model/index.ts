export * from './fields-of-cooperation.ts'
export * from './issue.ts'
export * from './record.ts'
export * from './span.ts'
