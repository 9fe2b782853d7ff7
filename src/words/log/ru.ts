import type { LogWords } from './log-words.ts'

export { ruLogErrors } from './errors-ru.ts'

export const ruLog: LogWords = {
  page: {
    progress: 'запись {done} из {all} · {percent} %',
    verified: 'Журнал цел: записей {size}, корень {root}.',
    verifiedMore:
      'Проверено: каждый лист и узел, подписанных записей {signedEntries}, контрольных точек {checkpoints}, соподписей {cosignatures}.',
    noCheckpoint: 'Этот журнал ещё никто не подписал: paygir log checkpoint',
    checked: 'Реестр таков, как говорят его записи ({size}).',
    findings: 'Реестр расходится со своим журналом, мест: {count}',
    finding: '{where} {place}: {code}[[, ожидалось {expected}]][[, найдено {found}]]',
    checkpointMade: 'Подписано записей: {size}.',
    bundled: '{file}: записи с {since} по {size}, {bytes}.',
    bundledNext: 'Другая сторона выполняет это, в первый раз с ключом журнала, который обе сверяют по телефону:',
    accepted: '{party}: первые записи ({size}) видела ({at}).',
    policyLacks: 'Ещё нет ключа свидетеля у: {parties}. Добавьте: paygir key add FILE --party CODE',
    tiled: '{folder}: файлов {files}.',
    cosigned: '{origin}: новых записей {added}, всего {size}, вложений {attachments}; каждая проверена и сохранена.',
    cosignedNext: 'Отошлите строку обратно; другая сторона выполняет: paygir log accept FILE',
    proofNext: 'Проверит всякий, у кого есть ключ журнала: paygir verify FILE --log VKEY или --policy FILE',
    proofWritten: '{file}: доказательство записи {index}.',
    entriesShown: 'Записи с {from} по {to} из {size}.',
    proved: 'Доказано: это запись {index} журнала {origin} среди {size}, подписанных журналом.',
    provedEntry: '{type} о {obj}, внесено {at}, кем: {by}[[ за {party}]].',
    provedBody: 'В ней сказано: {body}',
    provedClosed: 'Её содержание закрыто; доказательство относится к запечатанному виду.',
    provedSeen: 'Видела сторона {party} ({at}).',
    provedUnseen: 'Подпись другой стороны не проверялась.',
    keyMade: 'В {file} тайный ключ {name}. Никому его не давайте и храните копию в сейфе.',
    keyMadeWitness:
      'В {file} тайный ключ {name}. Держите его не на машине журнала; строку выше передайте другой стороне и прочтите ей вслух.',
    keyExposed: '{file} могут прочесть другие: chmod 600 {file}, и подумайте о новом ключе.',
    keyAdded: '{name}: теперь это ключ стороны {party} ({kind}).',
  },
  keyKinds: { log: 'ключ журнала', witness: 'ключ свидетеля', party: 'ключ стороны' },
  places: {
    leaf: 'лист',
    node: 'узел',
    entry: 'запись',
    item: 'предмет',
    checkpoint: 'контрольная точка',
    commitment: 'закрытое содержание',
    attachment: 'вложение',
  },
}
