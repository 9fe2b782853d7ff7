import { ruAccess } from './access/ru.ts'
import type { ProblemWords } from './problem-words.ts'

export const ru: ProblemWords = {
  ...ruAccess,
  E_ROUTE_UNKNOWN: { message: 'по адресу {path} ничего нет', fix: 'что есть, написано в /api/docs' },
  E_METHOD_NOT_ALLOWED: { message: '{method} здесь невозможен: {path}', fix: 'возможны: {allowed}' },
  E_REQUEST_SHAPE: { message: '{place}: {reason}', fix: 'ожидаемый вид описан в /api/docs' },
  E_JSON_BROKEN_BODY: { message: 'запрос — не верный JSON: {reason}', fix: 'пришлите JSON, как в /api/docs' },
  E_BODY_TOO_BIG: { message: 'запрос больше {limit}', fix: 'пришлите его меньшими частями' },
  E_BODY_TOO_DEEP: { message: 'вложенность запроса больше {limit} уровней', fix: 'пришлите JSON попроще' },
  E_MEDIA_TYPE: { message: 'запрос прислан как {type}', fix: 'пришлите его как {accepted}' },
  E_NOT_ACCEPTABLE: { message: 'это нельзя дать как {type}', fix: 'запросите {accepted}' },
  E_CURSOR: { message: 'ни у одной строки нет ключа {after}', fix: 'начните снова без «after»' },
  E_SIGN_IN_NEEDED: { message: 'никто не вошёл', fix: 'войдите и повторите' },
  E_NOT_ALLOWED: {
    message: 'роль {role} этого не может; нужна роль {wanted}',
    fix: 'попросите эту роль у администратора реестра',
  },
  E_SCOPE_TOO_SMALL: {
    message: 'этот токен или ссылка годится для «{scope}»; нужно «{wanted}»',
    fix: 'используйте то, что для этого создано',
  },
  E_TOKEN_TOO_STRONG: {
    message: 'токен, который может больше, чем читать, не должен стоять в адресе',
    fix: 'создайте токен только для чтения и укажите его',
  },
  E_ORIGIN: { message: 'запрос пришёл с другого сайта', fix: 'откройте сам Пайгир и сделайте это там' },
  E_HOST: {
    message: 'этот сервер не отвечает за {host}',
    fix: 'используйте адрес, который он напечатал; тот, кто его ведёт, может добавить это имя',
  },
  E_REGISTER_UNKNOWN: { message: 'реестра {rel} для вас нет', fix: 'проверьте его код или попросите приглашение' },
  E_ITEM_UNKNOWN: { message: 'в этом реестре нет {id}', fix: 'поищите в реестре по названию' },
  E_ENTRY_UNKNOWN: { message: 'в этом журнале нет записи {index}', fix: 'посмотрите список записей' },
  E_READING_UNKNOWN: { message: 'этого прочтения здесь больше нет', fix: 'передайте текст ещё раз' },
  E_TEXT_UNKNOWN: { message: 'текста {id} в реестре нет', fix: 'посмотрите список текстов реестра' },
  E_ALREADY_ENTERED: {
    message: 'это уже есть в реестре: {items}',
    fix: 'откройте прочтение заново и примите оставшееся',
  },
  E_DECIDED_TWICE: {
    message: '{items}: одно и то же вносится больше одного раза',
    fix: 'примите каждую позицию и одни и те же слова только один раз и не отклоняйте принятое',
  },
  E_REVIEW_CHANGED: {
    message: 'по этому тексту решено что-то ещё в другом окне, или он уже внесён',
    fix: 'откройте его заново и продолжайте оттуда',
  },
  E_READINGS_FULL: {
    message: 'тексты, по которым вы что-то решили, но ещё не внесли, не оставляют места для нового',
    fix: 'внесите или удалите один из них, затем передайте этот текст ещё раз',
  },
  E_NO_FILE: { message: 'в форме нет файла', fix: 'пришлите файл в части {part}' },
  E_ATTACHMENT_UNKNOWN: {
    message: 'в этом реестре нет файла {hash}',
    fix: 'возьмите адрес из подтверждения, к которому он приложен',
  },
  E_JOB_UNKNOWN: { message: 'такая работа не идёт', fix: 'начните её снова' },
  E_JOB_LIMIT: {
    message: 'одновременно может идти не больше {limit} работ',
    fix: 'дождитесь конца одной из них или отмените одну из своих',
  },
  E_PLAN_MOVED_ON: {
    message: 'с тех пор, как это было спланировано, реестр изменился',
    fix: 'посмотрите ещё раз, что изменится, затем примите',
  },
  E_TOO_MANY_REQUESTS: { message: 'слишком много попыток', fix: 'повторите через {seconds} с' },
  E_INTERNAL: {
    message: 'внутренняя ошибка Пайгира',
    fix: 'это наша ошибка; сообщите о ней, пожалуйста, с номером {reference}: под ним в журнале сервера сказано больше',
  },
}
