export { type Levelled, levelNetwork, tasksOf } from './level-network.ts'
export { LEVEL_RULES, type LevelRule } from './list-by-rule.ts'
