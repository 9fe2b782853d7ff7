import type { LogWords } from './log-words.ts'

export { faLogErrors } from './errors-fa.ts'

export const faLog: LogWords = {
  page: {
    progress: 'مدخل {done} از {all} · {percent}٪',
    verified: 'دفتر سالم است: {size} مدخل، ریشه {root}.',
    verifiedMore:
      'بررسی شد: همه برگ‌ها و گره‌ها، {signedEntries} مدخل امضادار، {checkpoints} نقطه بازبینی، {cosignatures} امضای مشترک.',
    noCheckpoint: 'هنوز کسی این دفتر را امضا نکرده است: paygir log checkpoint',
    checked: 'دفتر ثبت همان است که {size} مدخل آن می‌گویند.',
    findings: 'دفتر ثبت در {count} جا با مدخل‌هایش نمی‌خواند:',
    finding: '{where} {place}: {code}[[، انتظار {expected}]][[، یافته {found}]]',
    checkpointMade: 'امضا شد: {size} مدخل.',
    bundled: '{file}: مدخل‌های {since} تا {size}، {bytes}.',
    bundledNext: 'طرف دیگر این را اجرا می‌کند، بار نخست با کلید دفتر که هر دو تلفنی مقابله می‌کنند:',
    accepted: '{party} نخستین {size} مدخل را دیده است ({at}).',
    policyLacks: 'هنوز کلید شاهد این طرف‌ها نیست: {parties}. بیفزایید: paygir key add FILE --party CODE',
    tiled: '{folder}: {files} پرونده.',
    cosigned: '{origin}: {added} مدخل تازه، در کل {size}، {attachments} پیوست؛ همه بررسی و نگهداری شد.',
    cosignedNext: 'این سطر را بازفرستید؛ طرف دیگر اجرا می‌کند: paygir log accept FILE',
    proofNext: 'هر که کلید دفتر را دارد آن را می‌سنجد: paygir verify FILE --log VKEY یا --policy FILE',
    proofWritten: '{file}: گواهی مدخل {index}.',
    entriesShown: 'مدخل‌های {from} تا {to} از {size}.',
    proved: 'ثابت شد: این مدخل {index} از {origin} است، در میان {size} مدخلی که دفتر امضا کرده است.',
    provedEntry: '{type} درباره {obj}، ثبت در {at} به دست {by}[[ از سوی {party}]].',
    provedBody: 'می‌گوید: {body}',
    provedClosed: 'محتوای آن خصوصی است؛ گواهی برای شکل مهرشده آن است.',
    provedSeen: '{party} آن را دیده است ({at}).',
    provedUnseen: 'امضای هیچ طرف دیگری بررسی نشد.',
    keyMade: '{file} کلید محرمانه {name} را دارد. آن را به کسی ندهید و رونوشتی در گاوصندوق بگذارید.',
    keyMadeWitness:
      '{file} کلید محرمانه {name} را دارد. آن را از رایانه دفتر دور نگه دارید؛ سطر بالا را به طرف دیگر بدهید و برایش بلند بخوانید.',
    keyExposed: 'دیگران می‌توانند {file} را بخوانند: chmod 600 {file} و به کلید تازه‌ای بیندیشید.',
    keyAdded: '{name} اکنون کلید {party} است ({kind}).',
  },
  keyKinds: { log: 'کلید دفتر', witness: 'کلید شاهد', party: 'کلید طرف' },
  places: {
    leaf: 'برگ',
    node: 'گره',
    entry: 'مدخل',
    item: 'مورد',
    checkpoint: 'نقطه بازبینی',
    commitment: 'محتوای خصوصی',
    attachment: 'پیوست',
  },
}
