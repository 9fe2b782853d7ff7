import type { RegisterErrors } from './register-words.ts'

export const errors: RegisterErrors = {
  R_BAD_SHAPE: { message: 'ثبت نمی‌شود: {where} برابر «{value}» است', fix: 'در آنجا پذیرفته است: {accepted}' },
  R_BAD_ID: { message: '«{item}» شناسه مورد تازه نمی‌شود', fix: 'بنویسید {accepted} با a-z و 0-9 و نقطه و -' },
  R_ITEM_EXISTS: {
    message: '{item} از پیش در دفتر ثبت است',
    fix: 'شناسه دیگری بدهید یا آن را ببینید: paygir show {item}',
  },
  R_ITEM_WITHDRAWN: { message: '{item} پس‌گرفته شده است', fix: 'دلیل آن: paygir show {item} --history' },
  R_UNKNOWN_ITEM: { message: '{item} در دفتر ثبت نیست', fix: 'آنچه هست: paygir register list' },
  R_WRONG_KIND: { message: '{item} از گونه «{kind}» است', fix: 'موردی از این گونه نام ببرید: {wanted}' },
  R_UNKNOWN_PARTY: {
    message: 'این رابطه طرفی به نام «{party}» ندارد',
    fix: '[[پذیرفته: {accepted}؛ ]]طرف‌ها: paygir register summary --json',
  },
  R_PARTY_NEEDED: {
    message: '«{stage}» از آن هر طرف جداگانه است: باید گفت کدام',
    fix: 'بیفزایید --side (یا --party برای سخن خودتان)[[: {accepted}]]',
  },
  R_PARTY_NOT_ALLOWED: { message: '«{stage}» از آن کل سند است، نه تنها {party}', fix: '--side را بردارید' },
  R_PARTY_NOT_OF_DOCUMENT: { message: '{party} طرف این سند نیست', fix: 'پذیرفته: {accepted}' },
  R_NOT_YOUR_SIDE: { message: 'این را تنها خود {party} می‌تواند ثبت کند', fix: 'از سوی همان طرف: --party {party}' },
  R_UNKNOWN_FACT: { message: 'این مورد مشخصه‌ای به نام «{fact}» ندارد', fix: 'پذیرفته: {accepted}' },
  R_NOTHING_CHANGES: { message: 'در {item} چیزی عوض نمی‌شود', fix: 'آنچه هست: paygir show {item}' },
  R_PARTY_IN_USE: {
    message: '{party} برداشته نمی‌شود: برایش چیزی ثبت شده است[[ ({stage})]]',
    fix: 'نخست آنچه برایش ثبت شده را پس بگیرید',
  },
  R_DATE_IN_FUTURE: {
    message: '{date} پس از امروز ({today}) است',
    fix: 'آنچه روی داده را ثبت کنید؛ آنچه در پیش است مهلت است',
  },
  R_DATE_IMPLAUSIBLE: {
    message: '{date} میان سال‌های {first} و {last} میلادی نیست: آیا تاریخ هجری شمسی است؟',
    fix: 'همان روز را به تاریخ میلادی وارد کنید',
  },
  R_DATE_BEFORE_SIGNATURE: {
    message: '«{stage}» در {on} پیش از امضا در {signedOn} می‌شود',
    fix: 'هر دو تاریخ را بررسی کنید؛ اگر روز امضا نادرست است: paygir correct ITEM signedOn=…',
  },
  R_DATE_AFTER_SIGNATURE: {
    message: '«{stage}» در {on} پس از امضا در {signedOn} می‌شود',
    fix: 'هر دو تاریخ را بررسی کنید؛ اگر روز امضا نادرست است: paygir correct ITEM signedOn=…',
  },
  R_DATE_BEFORE_LOWER_STAGE: {
    message: '«{stage}» در {on} پیش از «{lower}» در {lowerOn} می‌شود',
    fix: 'هر دو تاریخ را بررسی کنید؛ مرحله نادرست با --withdraw --reason پس گرفته می‌شود',
  },
  R_DATE_AFTER_HIGHER_STAGE: {
    message: '«{stage}» در {on} پس از «{higher}» در {higherOn} می‌شود',
    fix: 'هر دو تاریخ را بررسی کنید؛ مرحله نادرست با --withdraw --reason پس گرفته می‌شود',
  },
  R_EXPIRES_BEFORE_SIGNATURE: {
    message: 'پایان اعتبار در {expiresOn} پیش از امضا در {signedOn} می‌شود',
    fix: 'هر دو تاریخ را بررسی کنید',
  },
  R_STAGE_NOT_IN_TEMPLATE: {
    message: 'اسناد نوع «{type}» مرحله «{stage}» ندارند',
    fix: '[[پذیرفته: {accepted}؛ ]]یا نوع را اصلاح کنید: paygir correct ITEM type=…',
  },
  R_STAGE_ALREADY_SET: {
    message: '«{stage}» از پیش ثبت شده است، در {on}',
    fix: 'مدرک بهتر را به آن بیفزایید: paygir evidence ITEM --stage … --source …؛ برای تغییر روز، نخست آن را پس بگیرید: --withdraw --reason',
  },
  R_STAGE_NOT_SET: { message: '«{stage}»[[ برای {party}]] ثبت نشده است', fix: 'مراحل: paygir show ITEM' },
  R_LOWER_STAGE_MISSING: {
    message: '«{stage}» پیش از «{missing}»[[ از سوی {party}]] ممکن نیست',
    fix: 'نخست آن را ثبت کنید: paygir stage ITEM {missingCode} --on DATE[[ --side {party}]]',
  },
  R_HIGHER_STAGE_SET: {
    message: '«{stage}» پس گرفته نمی‌شود: «{higher}» بر آن استوار است',
    fix: 'نخست «{higher}» را پس بگیرید',
  },
  R_ALREADY_IN_FORCE: { message: 'سند از {on} لازم‌الاجراست', fix: 'اجرای موقت با آن پایان می‌یابد' },
  R_MEANS_NEEDED: { message: 'باید گفت رضایت به چه شیوه‌ای داده شد', fix: 'بیفزایید --means: {accepted}' },
  R_MEANS_NOT_ALLOWED: {
    message: '«{means}» با «{stage}» نمی‌آید',
    fix: '[[پذیرفته: {accepted}؛ ]]--means تنها برای رضایت است',
  },
  R_EVIDENCE_NEEDED: {
    message: '«{stage}» مدرک می‌خواهد: آنچه مدرکی ندارد ادعاست، نه مرحله',
    fix: 'بیفزایید --evidence "آنچه دیده شد" و --source',
  },
  R_DOCUMENT_ENDED: { message: 'سند پایان یافته است: {condition}', fix: 'کی و چرا: paygir show ITEM --history' },
  R_DOCUMENT_SUSPENDED: {
    message: 'سند در حال تعلیق است',
    fix: 'نخست ازسرگیری آن را ثبت کنید: paygir stage ITEM resumed --on DATE',
  },
  R_NOT_SUSPENDED: { message: 'سند در حال تعلیق نیست: {condition}', fix: 'مراحل آن: paygir show ITEM' },
  R_NOT_EXPIRED: { message: 'در {on} منقضی نشده است: تا {expiresOn} اعتبار دارد', fix: 'هر دو تاریخ را بررسی کنید' },
  R_SUCCESSOR_NEEDED: { message: 'کدام سند جایگزین {item} است؟', fix: 'بیفزایید --successor ITEM، سندی دیگر' },
  R_CIRCLE: { message: '{item} نمی‌تواند بر خودش استوار باشد', fix: 'سند دیگری نام ببرید' },
  R_STATUS_ALREADY_SET: { message: 'وضعیت از پیش «{status}» است', fix: 'کاری لازم نیست' },
  R_REASON_NEEDED: { message: '«{status}» دلیل می‌خواهد', fix: 'بیفزایید --reason "…"' },
  R_SCORE_NOT_ON_SCALE: { message: '{score} در مقیاس {scale} نیست', fix: 'پذیرفته: {accepted}' },
  R_NOT_THE_LAST_STATE: {
    message: '{item} از آن پس عوض شده است: این سخن درباره وضع پیشین است',
    fix: 'دوباره آن را ببینید و سپس نظر دهید: paygir show {item}',
  },
  R_NOT_SIGNED_BY_PARTY: {
    message: 'این باید با کلید {party} امضا شود[[ ({key})]]',
    fix: 'بیفزایید --key FILE؛ برای نخستین کلید: paygir key new NAME و سپس paygir key add FILE --party {party}',
  },
  R_KEY_KNOWN: { message: 'این کلید از پیش در دفتر ثبت است: {key}', fix: 'کاری لازم نیست' },
  R_KEY_UNKNOWN: { message: 'این کلید اینجا به کار نمی‌رود: {key}', fix: 'کلیدهای در کار: paygir show rel --json' },
  R_KEY_NOT_RETIRED: { message: '{party} کلیدی در کار دارد: {key}', fix: 'کلید تازه را با آن امضا کنید: --key FILE' },
  R_NAMES_CONTRADICT: {
    message: '«{one}» و «{other}» نمی‌توانند چنین باشند: دربارهٔ «{a}» و «{b}» خلاف آن تصمیم گرفته شده است',
    fix: 'اگر آن تصمیم نادرست بود، نخست آن را پس بگیرید',
  },
  R_BASELINE_FIXED: {
    message: 'خط مبنای {item} همان است که توافق شد و تغییر نمی‌کند',
    fix: 'خط مبنای دیگری نگه دارید یا تنظیمات برنامه را تغییر دهید',
  },
  E_DATA_FOLDER_IN_USE: {
    message: 'پوشه داده {folder} در دست {command} است (فرایند {pid}، از {since})',
    fix: 'صبر کنید یا آن را پایان دهید، یا پوشه دیگری بدهید: --data DIR',
  },
  E_DATA_FOLDER_UNREACHABLE: {
    message: 'پوشه داده {folder} به کار نمی‌آید: {directory} ({reason})',
    fix: 'اجازه خواندن و نوشتن آن را بدهید[[ به کاربر {uid}]]، یا پوشه دیگری بدهید: --data DIR',
  },
  E_DATA_FOLDER_NOT_OURS: {
    message: '{folder} پوشه داده پی‌گیر نیست[[: {found} در آن است]]',
    fix: 'پوشه‌ای خالی یا تازه نام ببرید: --data DIR',
  },
  E_ENGINE_MISSING: {
    message: 'برای {platform} پایگاه PostgreSQL همراه نیامده است',
    fix: 'پی‌گیر را با وابستگی‌های اختیاری نصب کنید، یا PostgreSQL خودتان را نام ببرید: DATABASE_URL=postgres://…',
  },
  E_ENGINE_FAILED: {
    message: 'پایگاه داده در {folder} راه نمی‌افتد: {reason}',
    fix: 'پرونده engine.log را در همان پوشه ببینید',
  },
  E_ENGINE_VERSION: {
    message: 'پایگاه داده در {folder} از PostgreSQL {found} است و این پی‌گیر {engine} دارد',
    fix: 'با پی‌گیری که آن را نوشته پشتیبان بگیرید و در پوشه‌ای تازه بازگردانید',
  },
  E_DATABASE_UNREACHABLE: {
    message: 'پایگاه داده[[ {database} در {host}:{port}]] پاسخ نمی‌دهد ({reason})',
    fix: 'بررسی کنید که روشن باشد؛ با DATABASE_URL نشانی، نام و گذرواژه را بررسی کنید',
  },
  E_DATABASE_TOO_OLD: {
    message: 'نسخه {version} از PostgreSQL کهنه است',
    fix: 'PostgreSQL {oldest} یا تازه‌تر به کار برید',
  },
  E_DATABASE_NOT_UTF8: {
    message: 'پایگاه داده متن را به {encoding} نگه می‌دارد',
    fix: 'پایگاهی با کدگذاری UTF8 بسازید',
  },
  E_DISK_FULL: { message: 'دیسک پر است؛ چیزی ذخیره نشد', fix: 'جا باز کنید و دوباره انجام دهید' },
  E_STORE_CONNECTION_LOST: {
    message: 'ارتباط با پایگاه داده قطع شد ({reason})؛ آیا ذخیره شد: {stored}',
    fix: 'پیش از ثبت دوباره ببینید چه هست: paygir register changes',
  },
  E_STORE_BUSY: { message: 'دیگران سر راه بودند ({reason})؛ چیزی ذخیره نشد', fix: 'دوباره بکوشید' },
  E_NO_CREATEROLE: {
    message: 'این کاربر پایگاه اجازه ساختن نقش‌هایی را ندارد که طرف‌ها را جدا نگه می‌دارند',
    fix: 'از مدیر پایگاه بخواهید اجرا کند: {statements}',
  },
  E_SCHEMA_UNKNOWN: { message: 'جدول‌ها از نسخه دیگری از پی‌گیر است: {reason}', fix: 'تازه‌ترین پی‌گیر را به کار برید' },
  E_CODE_NOT_VALID: { message: '«{value}» رمز نمی‌شود', fix: 'با a-z و 0-9 و - بنویسید، مانند ir-tj' },
  E_ROLE_NAME_TOO_LONG: {
    message: 'رمزها با هم بیش از اندازه بلندند: {role}',
    fix: 'رمزهای کوتاه‌تر: روی هم {limitBytes} حرف',
  },
  E_RELATIONSHIP_UNKNOWN: {
    message: 'دفتر ثبتی به نام «{rel}» نیست',
    fix: 'آن را بگشایید: paygir open {rel} --name TEXT --parties LIST',
  },
  E_RELATIONSHIP_EXISTS: {
    message: 'دفتر ثبت «{rel}» از پیش هست',
    fix: 'رمز دیگری بدهید یا با آن کار کنید: --rel {rel}',
  },
  E_PARTY_UNKNOWN: {
    message: 'دفتر ثبت «{rel}» طرفی به نام «{party}» ندارد',
    fix: 'طرف‌ها: paygir register summary --json',
  },
  E_LOG_MISMATCH: {
    message: 'تاریخچه از بیرون دستکاری شده است: {where} {place} برابر {found} است و نه {expected}',
    fix: 'دیگر چیزی ثبت نمی‌شود؛ پوشه را همین‌گونه نگه دارید و با پشتیبان بسنجید',
  },
  E_NODE_MISSING: { message: 'گرهی از تاریخچه کم است: تراز {level}، {index}', fix: 'پوشه را با پشتیبان بسنجید' },
  E_CHECKPOINT_CONFLICT: {
    message: 'تاریخچه دیگری با {size} مدخل هست: {stored} اینجا و {given} آنجا',
    fix: 'هر دو را همین‌گونه نگه دارید: یکی از آن‌ها دستکاری شده است',
  },
  E_CHECKPOINT_UNKNOWN: {
    message: 'هیچ نقطه بازبینی با {size} مدخل ریشه {root} ندارد',
    fix: 'بررسی کنید از کجا آمده است',
  },
  E_SNAPSHOT_DIFFERS: {
    message: 'پشتیبان با خودش نمی‌خواند: {where} {place}',
    fix: 'پشتیبان دیگری بگیرید؛ این یکی دستکاری یا خراب شده است',
  },
}
