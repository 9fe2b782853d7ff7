import { faAccess } from './access/fa.ts'
import type { ProblemWords } from './problem-words.ts'

export const fa: ProblemWords = {
  ...faAccess,
  E_ROUTE_UNKNOWN: { message: 'در {path} چیزی نیست', fix: 'آنچه هست در ‎/api/docs آمده است' },
  E_METHOD_NOT_ALLOWED: { message: '{method} در {path} ممکن نیست', fix: 'این‌ها ممکن‌اند: {allowed}' },
  E_REQUEST_SHAPE: { message: '{place}: {reason}', fix: 'شکل مورد انتظار در ‎/api/docs آمده است' },
  E_JSON_BROKEN_BODY: { message: 'درخواست JSON درست نیست: {reason}', fix: 'آن را مانند ‎/api/docs بفرستید' },
  E_BODY_TOO_BIG: { message: 'درخواست بزرگ‌تر از {limit} است', fix: 'آن را در بخش‌های کوچک‌تر بفرستید' },
  E_BODY_TOO_DEEP: { message: 'درخواست بیش از {limit} لایه تودرتو دارد', fix: 'JSON ساده‌تری بفرستید' },
  E_MEDIA_TYPE: { message: 'درخواست به شکل {type} فرستاده شده است', fix: 'آن را به شکل {accepted} بفرستید' },
  E_NOT_ACCEPTABLE: { message: 'این را نمی‌توان به شکل {type} داد', fix: '{accepted} بخواهید' },
  E_CURSOR: { message: 'هیچ سطری کلید {after} را ندارد', fix: 'بدون «after» از نو آغاز کنید' },
  E_SIGN_IN_NEEDED: { message: 'کسی وارد نشده است', fix: 'وارد شوید و دوباره بیازمایید' },
  E_NOT_ALLOWED: {
    message: 'نقش {role} اجازه این کار را ندارد؛ نقش {wanted} لازم است',
    fix: 'این نقش را از مدیر دفتر ثبت بخواهید',
  },
  E_MEMBERS_ONLY: {
    message: 'پیوند نمایش این را باز نمی‌کند: ممکن است چیزی در آن باشد که یک طرف خصوصی نگه می‌دارد',
    fix: 'با حسابی از این دفتر وارد شوید',
  },
  E_SCOPE_TOO_SMALL: {
    message: 'این نشانه یا پیوند برای «{scope}» است؛ «{wanted}» لازم است',
    fix: 'آن را که برای این کار ساخته شده به کار برید',
  },
  E_TOKEN_TOO_STRONG: {
    message: 'توکنی که بیش از خواندن می‌تواند، جایش در نشانی نیست',
    fix: 'توکنی تنها برای خواندن بسازید و آن را بگذارید',
  },
  E_ORIGIN: { message: 'درخواست از وبگاه دیگری می‌آید', fix: 'خود پیگیر را باز کنید و همان‌جا انجامش دهید' },
  E_HOST: {
    message: 'این کارساز برای {host} پاسخ نمی‌دهد',
    fix: 'نشانی‌ای را که چاپ کرده به کار برید؛ گرداننده آن می‌تواند این نام را بیفزاید',
  },
  E_REGISTER_UNKNOWN: { message: 'دفتر ثبت {rel} برای شما نیست', fix: 'کد آن را ببینید یا دعوت‌نامه بخواهید' },
  E_ITEM_UNKNOWN: { message: '{id} در این دفتر ثبت نیست', fix: 'عنوان آن را در دفتر ثبت بجویید' },
  E_ENTRY_UNKNOWN: { message: 'مدخل {index} در این دفتر نیست', fix: 'فهرست مدخل‌ها را ببینید' },
  E_READING_UNKNOWN: { message: 'این خوانش دیگر اینجا نیست', fix: 'متن را دوباره بدهید' },
  E_TEXT_UNKNOWN: { message: 'متنی از {id} در دفتر نگه‌داری نشده است', fix: 'فهرست متن‌های دفتر را ببینید' },
  E_ALREADY_ENTERED: {
    message: 'این از پیش در دفتر است: {items}',
    fix: 'خوانش را دوباره باز کنید و بازمانده را بپذیرید',
  },
  E_DECIDED_TWICE: {
    message: '{items}: یک چیز بیش از یک بار وارد می‌شود',
    fix: 'هر مورد و هر عبارت را تنها یک بار بپذیرید و پذیرفته را رد نکنید',
  },
  E_REVIEW_CHANGED: {
    message: 'در پنجره‌ای دیگر دربارهٔ این متن تصمیم دیگری گرفته یا متن وارد دفتر شده است',
    fix: 'متن را دوباره باز کنید و از آنجا پی بگیرید',
  },
  E_READINGS_FULL: {
    message: 'متن‌هایی که دربارهٔ آنها تصمیم گرفته‌اید و هنوز وارد نکرده‌اید جایی برای متنی دیگر نمی‌گذارند',
    fix: 'یکی از آنها را وارد کنید یا دور بیندازید و سپس این متن را دوباره بدهید',
  },
  E_NO_FILE: { message: 'فرم پرونده‌ای همراه ندارد', fix: 'پرونده را در بخش {part} بفرستید' },
  E_ATTACHMENT_UNKNOWN: {
    message: 'پرونده‌ای با نشان {hash} در این دفتر نیست',
    fix: 'نشانی را از شاهدی که پرونده به آن پیوست است بردارید',
  },
  E_JOB_UNKNOWN: { message: 'چنین کاری در جریان نیست', fix: 'آن را از نو آغاز کنید' },
  E_JOB_LIMIT: {
    message: 'هم‌زمان بیش از {limit} کار انجام نمی‌شود',
    fix: 'تا پایان یکی بمانید یا یکی از کارهای خود را لغو کنید',
  },
  E_PLAN_MOVED_ON: {
    message: 'دفتر ثبت پس از این برنامه‌ریزی دگرگون شده است',
    fix: 'یک بار دیگر ببینید چه دگرگون می‌شود، سپس بپذیرید',
  },
  E_TOO_MANY_REQUESTS: { message: 'تلاش‌ها بیش از اندازه است', fix: '{seconds} ثانیه دیگر دوباره بیازمایید' },
  E_INTERNAL: {
    message: 'خطایی درون پی‌گیر روی داد',
    fix: 'این خطا از ماست؛ لطفا آن را با شماره {reference} گزارش کنید: گزارش کارساز با همین شماره بیشتر می‌گوید',
  },
}
