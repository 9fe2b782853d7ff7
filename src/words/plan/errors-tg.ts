import type { PlanWords } from './plan-words.ts'

export const planErrors: PlanWords['errors'] = {
  E_PLAN_CYCLE: {
    message: 'қадамҳо дар як давр якдигарро интизоранд: {steps}',
    fix: 'яке аз ин пайвандҳоро бардоред, то давр кушода шавад',
  },
  E_PLAN_WINDOW: {
    message: 'барои {steps} ягон рӯз намемонад[[ ({body})]][[, {day}]]',
    fix: 'муҳлатро васеътар кунед, санаи муқарраршударо тағйир диҳед ё мақомотро дар ин рӯзҳо озод кунед',
  },
  E_PLAN_NO_CAPACITY: {
    message: 'имкони {body} барои {steps} кофӣ нест',
    fix: 'имкони бештар диҳед (paygir plan body BODY units=N@DATE) ё мақомоти дигарро ном баред',
  },
  E_PLAN_NUMBER: {
    message: 'бо рақами {value} нақша кашидан мумкин нест[[ ({place})]][[: {steps}]]',
    fix: 'шумораи рӯзҳоро бо рақами бутун аз 0 нависед[[, на зиёда аз {limit}]]; эҳтимол аз 0 то 1 аст',
  },
  E_PLAN_CALENDAR: { message: 'тақвими «{value}» нест[[: {steps}]]', fix: 'қобили қабул: {accepted}' },
  E_PLAN_BEYOND_CALENDAR: {
    message: '{value} берун аз маълумоти тақвимҳост[[: {steps}]]',
    fix: 'тақвимҳо рӯзҳои аз {first} то {last}-ро медонанд; барои рӯзҳои камтар нақша кашед ё маълумот илова кунед',
  },
  E_PLAN_UNKNOWN: {
    message: '«{value}» дар нақша нест',
    fix: '[[қобили қабул: {accepted}; ]]ҳамаи қадамҳо: paygir plan --plain',
  },
  E_PLAN_TWICE: { message: '«{value}» ду бор омадааст', fix: 'яке аз дуро хориҷ кунед' },
  E_PLAN_SHAPE: {
    message: 'файл[[ дар «{place}»]] дуруст нест[[: {value}]]',
    fix: 'ҳамон ҷо ислоҳ кунед[[; қабул мешавад: {accepted}]]; чизе нигоҳ дошта нашуд',
  },
}
