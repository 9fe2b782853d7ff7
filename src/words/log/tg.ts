import type { LogWords } from './log-words.ts'

export { tgLogErrors } from './errors-tg.ts'

export const tgLog: LogWords = {
  page: {
    progress: 'сабти {done} аз {all} · {percent} %',
    verified: 'Дафтар бут аст: {size} сабт, реша {root}.',
    verifiedMore:
      'Санҷида шуд: ҳар барг ва гиреҳ, сабтҳои имзодор {signedEntries}, нуқтаҳои назорат {checkpoints}, ҳамимзоҳо {cosignatures}.',
    noCheckpoint: 'Ин дафтарро ҳанӯз касе имзо накардааст: paygir log checkpoint',
    checked: 'Феҳрист ҳамон аст, ки {size} сабти он мегӯянд.',
    findings: 'Феҳрист дар {count} ҷо аз дафтари худ фарқ мекунад:',
    finding: '{where} {place}: {code}[[, интизор {expected}]][[, ёфт шуд {found}]]',
    checkpointMade: 'Имзо шуд: {size} сабт.',
    bundled: '{file}: сабтҳо аз {since} то {size}, {bytes}.',
    bundledNext: 'Тарафи дигар инро иҷро мекунад, бори аввал бо калиди дафтар, ки ҳарду бо телефон муқоиса мекунанд:',
    accepted: '{party} {size} сабти аввалро дидааст ({at}).',
    policyLacks: 'Калиди шоҳиди ин тарафҳо ҳанӯз нест: {parties}. Илова кунед: paygir key add FILE --party CODE',
    tiled: '{folder}: {files} файл.',
    cosigned: '{origin}: {added} сабти нав, ҳамагӣ {size}, замимаҳо {attachments}; ҳама санҷида ва нигоҳ дошта шуд.',
    cosignedNext: 'Ин сатрро баргардонед; тарафи дигар иҷро мекунад: paygir log accept FILE',
    proofNext: 'Ҳар кӣ калиди дафтарро дорад, месанҷад: paygir verify FILE --log VKEY ё --policy FILE',
    proofWritten: '{file}: далели сабти {index}.',
    entriesShown: 'Сабтҳо аз {from} то {to} аз {size}.',
    proved: 'Исбот шуд: ин сабти {index} аз {origin} аст, дар миёни {size} сабте, ки дафтар имзо кардааст.',
    provedEntry: '{type} дар бораи {obj}, ворид шуд {at} аз ҷониби {by}[[ барои {party}]].',
    provedBody: 'Дар он омадааст: {body}',
    provedClosed: 'Мазмунаш пӯшида аст; далел ба шакли мӯҳршудаи он дахл дорад.',
    provedSeen: '{party} онро дидааст ({at}).',
    provedUnseen: 'Имзои тарафи дигар санҷида нашуд.',
    keyMade: 'Дар {file} калиди махфии {name} аст. Онро ба касе надиҳед ва нусхаашро дар сандуқ нигоҳ доред.',
    keyMadeWitness:
      'Дар {file} калиди махфии {name} аст. Онро аз мошини дафтар дур нигоҳ доред; сатри болоро ба тарафи дигар диҳед ва бо овози баланд бихонед.',
    keyExposed: 'Дигарон {file}-ро хонда метавонанд: chmod 600 {file} ва дар бораи калиди нав андеша кунед.',
    keyAdded: '{name} акнун калиди {party} аст ({kind}).',
  },
  keyKinds: { log: 'калиди дафтар', witness: 'калиди шоҳид', party: 'калиди тараф' },
  places: {
    leaf: 'барг',
    node: 'гиреҳ',
    entry: 'сабт',
    item: 'мавод',
    checkpoint: 'нуқтаи назорат',
    commitment: 'мазмуни пӯшида',
    attachment: 'замима',
  },
}
