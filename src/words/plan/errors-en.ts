import type { PlanWords } from './plan-words.ts'

export const planErrors: PlanWords['errors'] = {
  E_PLAN_CYCLE: {
    message: 'steps wait for one another in a circle: {steps}',
    fix: 'take one of these links away, so that the circle opens',
  },
  E_PLAN_WINDOW: {
    message: 'no day is left for {steps}[[ ({body})]][[, {day}]]',
    fix: 'widen a window, move a fixed date or a latest end, or free the body on these days',
  },
  E_PLAN_NO_CAPACITY: {
    message: '{body} has too little capacity for {steps}',
    fix: 'give it more (paygir plan body BODY units=N@DATE), or name another body that can do it',
  },
  E_PLAN_NUMBER: {
    message: '{value} is no number that can be planned with[[ ({place})]][[: {steps}]]',
    fix: 'write a whole number of days from 0 on[[, at most {limit}]]; a chance is from 0 to 1',
  },
  E_PLAN_CALENDAR: { message: 'there is no calendar "{value}"[[: {steps}]]', fix: 'accepted: {accepted}' },
  E_PLAN_BEYOND_CALENDAR: {
    message: '{value} lies beyond the data of the calendars[[: {steps}]]',
    fix: 'the calendars know the days from {first} to {last}; plan for fewer days, or add to their data',
  },
  E_PLAN_UNKNOWN: {
    message: '"{value}" is not in the plan',
    fix: '[[accepted: {accepted}; ]]all steps: paygir plan --plain',
  },
  E_PLAN_TWICE: { message: '"{value}" is given twice', fix: 'leave one of the two out' },
  E_PLAN_SHAPE: {
    message: 'the file is not as it should be[[, at "{place}"]][[: {value}]]',
    fix: 'put it right there[[; accepted: {accepted}]]; nothing was stored',
  },
}
