export { type Links, type PlainProblem, type Problem, problemOf, type Schedule } from './problem.ts'
export { type Random, randomOf } from './random.ts'
