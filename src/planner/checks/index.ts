export { checkNetwork, LONGEST_TASK_DAYS } from './check-network.ts'
