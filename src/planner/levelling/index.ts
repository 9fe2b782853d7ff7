export { type Levelled, levelledTasks, levelNetwork } from './level-network.ts'
export { LEVEL_RULES, type LevelRule } from './list-by-rule.ts'
export { type NetworkEdit, type Relevelled, relevel } from './relevel.ts'
