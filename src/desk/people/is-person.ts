import { foldText } from '../../register/index.ts'

/** Beginnings of words that only names of institutions and of sides have, folded, in four languages. */
const INSTITUTIONS: readonly string[] = [
  'ministr ministers government agenc committee commission centre center institut organi compan secretariat chamber bank',
  'universit council headquarters administration bodies side department authorit association fund academ corporation',
  'office service directorate enterprise joint both',
  'وزارت دولت کمیته کمیسیون مرکز سازمان شرکت دبیرخانه اتاق بانک دانشگاه شورا ستاد اژانس نهاد موسسه اداره طرفین',
  'вазорат хукумат кумита комиссия марказ созмон ширкат палата бонк донишгох шуро агент муассиса идора тараф',
  'министерств правительств комитет комисси центр организаци компани секретариат банк университет совет',
  'институт ведомств сторон',
].flatMap((words) => words.split(' ').map(foldText))

/** "Prosecutor General of the North": an office, and no name. */
const OF = new Set(['of', 'for'])

/** True for what looks like the name of a person: two words or more, none of which names an institution. */
export function isPersonName(name: string): boolean {
  const words = foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return (
    words.length > 1 && !words.some((word) => OF.has(word) || INSTITUTIONS.some((begins) => word.startsWith(begins)))
  )
}
