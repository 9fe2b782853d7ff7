import { tgAccess } from './access/tg.ts'
import type { ProblemWords } from './problem-words.ts'

export const tg: ProblemWords = {
  ...tgAccess,
  E_ROUTE_UNKNOWN: { message: 'дар {path} чизе нест', fix: 'он чи ҳаст, дар /api/docs омадааст' },
  E_METHOD_NOT_ALLOWED: { message: '{method} дар {path} имкон надорад', fix: 'инҳо имкон доранд: {allowed}' },
  E_REQUEST_SHAPE: { message: '{place}: {reason}', fix: 'шакли лозимӣ дар /api/docs омадааст' },
  E_JSON_BROKEN_BODY: { message: 'дархост JSON-и дуруст нест: {reason}', fix: 'онро мисли /api/docs фиристед' },
  E_BODY_TOO_BIG: { message: 'дархост аз {limit} калонтар аст', fix: 'онро бо қисмҳои хурдтар фиристед' },
  E_BODY_TOO_DEEP: { message: 'дархост беш аз {limit} қабат дорад', fix: 'JSON-и соддатар фиристед' },
  E_MEDIA_TYPE: { message: 'дархост ба шакли {type} фиристода шудааст', fix: 'онро ба шакли {accepted} фиристед' },
  E_NOT_ACCEPTABLE: { message: 'инро ба шакли {type} додан мумкин нест', fix: '{accepted} пурсед' },
  E_CURSOR: { message: 'ҳеҷ сатр калиди {after} надорад', fix: 'бе «after» аз нав оғоз кунед' },
  E_SIGN_IN_NEEDED: { message: 'ҳеҷ кас ворид нашудааст', fix: 'ворид шавед ва боз кӯшиш кунед' },
  E_NOT_ALLOWED: {
    message: 'нақши {role} ин корро карда наметавонад; нақши {wanted} лозим аст',
    fix: 'ин нақшро аз мудири дафтари қайд пурсед',
  },
  E_SCOPE_TOO_SMALL: {
    message: 'ин нишона ё пайванд барои «{scope}» аст; «{wanted}» лозим аст',
    fix: 'онеро, ки барои ин сохта шудааст, ба кор баред',
  },
  E_TOKEN_TOO_STRONG: {
    message: 'токене, ки беш аз хондан ҳақ дорад, набояд дар суроға бошад',
    fix: 'токене танҳо барои хондан созед ва онро гузоред',
  },
  E_ORIGIN: { message: 'дархост аз сомонаи дигар меояд', fix: 'худи Пайгирро кушоед ва дар ҳамон ҷо кунед' },
  E_HOST: {
    message: 'ин сервер барои {host} ҷавоб намедиҳад',
    fix: 'нишонии чопкардаи онро ба кор баред; гардонандаи он метавонад ин номро илова кунад',
  },
  E_REGISTER_UNKNOWN: { message: 'барои шумо дафтари қайди {rel} нест', fix: 'рамзашро санҷед ё даъватнома пурсед' },
  E_ITEM_UNKNOWN: { message: 'дар ин дафтари қайд {id} нест', fix: 'унвонашро дар дафтари қайд ҷӯед' },
  E_ENTRY_UNKNOWN: { message: 'дар ин дафтар сабти {index} нест', fix: 'ба рӯйхати сабтҳо нигаред' },
  E_READING_UNKNOWN: { message: 'ин хониш дигар дар ин ҷо нест', fix: 'матнро аз нав диҳед' },
  E_TEXT_UNKNOWN: { message: 'матни {id} дар дафтар нигоҳ дошта нашудааст', fix: 'рӯйхати матнҳои дафтарро бинед' },
  E_ALREADY_ENTERED: {
    message: 'ин аллакай дар дафтар ҳаст: {items}',
    fix: 'хонишро аз нав кушоед ва боқимондаро қабул кунед',
  },
  E_DECIDED_TWICE: {
    message: 'дар ин дархост дар бораи {items} беш аз як бор қарор гирифта шудааст',
    fix: 'ҳар бандро танҳо як бор оваред: ё қабулшуда, ё радшуда',
  },
  E_NO_FILE: { message: 'дар форма файл нест', fix: 'файлро дар қисми {part} фиристед' },
  E_ATTACHMENT_UNKNOWN: {
    message: 'дар ин дафтар файли {hash} нест',
    fix: 'нишониро аз шаҳодате гиред, ки файл ба он замима шудааст',
  },
  E_JOB_UNKNOWN: { message: 'чунин кор дар ҷараён нест', fix: 'онро аз нав оғоз кунед' },
  E_JOB_LIMIT: {
    message: 'якбора зиёда аз {limit} кор иҷро намешавад',
    fix: 'анҷоми якеро интизор шавед ё яке аз корҳои худро бекор кунед',
  },
  E_PLAN_MOVED_ON: {
    message: 'пас аз ин нақшакашӣ дафтари қайд тағйир ёфтааст',
    fix: 'бори дигар бинед, ки чӣ тағйир меёбад, баъд қабул кунед',
  },
  E_TOO_MANY_REQUESTS: { message: 'кӯшишҳо аз ҳад зиёданд', fix: 'пас аз {seconds} сония боз кӯшиш кунед' },
  E_INTERNAL: {
    message: 'хатои дохилии Пайгир',
    fix: 'ин хатои мост; лутфан онро бо рақами {reference} хабар диҳед: сабти сервер бо ҳамин рақам бештар мегӯяд',
  },
}
