import type { PlanWords } from './plan-words.ts'

export const planErrors: PlanWords['errors'] = {
  E_PLAN_CYCLE: {
    message: 'шаги ждут друг друга по кругу: {steps}',
    fix: 'уберите одну из этих связей, чтобы круг разомкнулся',
  },
  E_PLAN_WINDOW: {
    message: 'для {steps} не остаётся ни одного дня[[ ({body})]][[, {day}]]',
    fix: 'расширьте окно, сдвиньте твёрдую дату или крайний срок либо освободите орган в эти дни',
  },
  E_PLAN_NO_CAPACITY: {
    message: 'у {body} не хватает мощности для {steps}',
    fix: 'дайте больше (paygir plan body BODY units=N@DATE) или назовите другой орган',
  },
  E_PLAN_NUMBER: {
    message: 'с числом {value} нельзя планировать[[ ({place})]][[: {steps}]]',
    fix: 'напишите целое число дней от 0[[, не больше {limit}]]; вероятность — от 0 до 1',
  },
  E_PLAN_CALENDAR: { message: 'календаря «{value}» нет[[: {steps}]]', fix: 'допустимы: {accepted}' },
  E_PLAN_BEYOND_CALENDAR: {
    message: '{value} лежит за пределами данных календарей[[: {steps}]]',
    fix: 'календари знают дни с {first} по {last}; планируйте на меньшее число дней или дополните данные',
  },
  E_PLAN_UNKNOWN: { message: '«{value}» нет в плане', fix: '[[допустимы: {accepted}; ]]все шаги: paygir plan --plain' },
  E_PLAN_TWICE: { message: '«{value}» дано дважды', fix: 'уберите одно из двух' },
  E_PLAN_SHAPE: {
    message: 'файл неверен[[ в месте «{place}»]][[: {value}]]',
    fix: 'исправьте его там[[; допустимо: {accepted}]]; ничего не сохранено',
  },
}
