import type { LogErrors } from './log-words.ts'

export const faLogErrors: LogErrors = {
  E_JSON_NOT_CANONICAL: {
    message: 'مدخل[[ {index}]] چنان که دفتر می‌نویسد نوشته نشده است ({reason})',
    fix: 'کسی آن را عوض کرده یا برنامه دیگری نوشته است: اصل را بخواهید',
  },
  E_ENTRY_TOO_LARGE: {
    message: 'مدخلی به اندازه {size} در دفتر نمی‌گنجد (حد {limit})',
    fix: 'متن را کوتاه کنید یا آن را پیوست کنید',
  },
  E_ENTRY_NOT_VALID: {
    message: 'مدخل[[ {index}]] مدخل دفتر نیست: {what} ({reason})',
    fix: 'کسی آن را عوض کرده یا برنامه دیگری نوشته است: اصل را بخواهید',
  },
  E_LOG_NUMBER: { message: '{what} چنین عددی نمی‌تواند باشد: {value}', fix: 'پرونده اصلی را بخواهید' },
  E_LOG_BASE64: { message: 'base64 نیست: {value}', fix: 'پرونده اصلی را بخواهید؛ نه چیزی باید افزوده شود و نه کم' },
  E_LOG_HEX: { message: 'شانزده‌شانزدهی نیست: {value}', fix: 'پرونده اصلی را بخواهید' },
  E_LOG_UTF8: { message: 'متنی از دفتر UTF-8 نیست ({reason})', fix: 'پرونده اصلی را بخواهید' },
  E_LOG_LENGTH: { message: '{what} به جای {expected} بایت {found} بایت دارد', fix: 'پرونده اصلی را بخواهید' },
  E_LOG_NODE_MISSING: { message: 'گره {level}/{index} درخت نیست', fix: 'از نو بسازید و بسنجید: paygir log check' },
  E_LOG_PROOF_LENGTH: { message: 'گواهی به جای {expected} درهم‌ساز {found} دارد', fix: 'گواهی را از نو بخواهید' },
  E_LOG_ROOT_DIFFERS: {
    message: 'گواهی به ریشه امضاشده نمی‌رسد[[ (برای {size} مدخل)]]: انتظار {expected}، یافته {found}',
    fix: 'مدخل عوض شده یا گواهی از آن دیگری است: از نو بخواهید و این پرونده را نگه دارید',
  },
  E_LOG_KEY: {
    message: 'کلید[[ {name}]] به کار نمی‌آید ({reason})',
    fix: 'همه سطری را که paygir key show چاپ می‌کند رونوشت کنید',
  },
  E_LOG_NOTE: {
    message: 'این یادداشت امضاشده نیست ({reason})',
    fix: 'پرونده اصلی را بخواهید؛ هیچ نویسه‌ای نباید فرق کند',
  },
  E_LOG_CHECKPOINT: {
    message: 'این نقطه بازبینی این دفتر نیست ({reason})[[: انتظار {expected}، یافته {found}]]',
    fix: 'ببینید پرونده از کدام دفتر است',
  },
  E_LOG_SIGNATURE_MISSING: {
    message: 'امضای {name} ({id}) نیست',
    fix: 'ببینید کلید درست دفتر را دارید و اصل را بخواهید',
  },
  E_LOG_SIGNATURE_WRONG: {
    message: 'امضای {name} ({id}) نمی‌خواند',
    fix: 'متن پس از امضا عوض شده یا کلید از بیگانه است: پرونده را نگه دارید و بپرسید',
  },
  E_LOG_POLICY: {
    message: 'سیاست‌نامه خوانده نمی‌شود: سطر {line} ({reason})',
    fix: 'از نو چاپش کنید: paygir log policy',
  },
  E_LOG_BUNDLE: { message: '{what} دفتر خوانده نمی‌شود ({reason})', fix: 'پرونده اصلی را بخواهید' },
  E_LOG_PROOF: { message: 'این گواهی نیست ({reason})', fix: 'پرونده‌ای را نام ببرید که paygir log proof نوشته است' },
  E_LOG_REL_DIFFERS: {
    message: 'مدخل {index} از روابط دیگری است: {found}، نه {expected}',
    fix: 'بپرسید چه کسی آن را آنجا گذاشته است؛ پرونده را نگه دارید',
  },
  E_LOG_PREV_DIFFERS: {
    message: 'مدخل {index} دنباله آخرین مدخل مورد خود نیست: انتظار {expected}، یافته {found}',
    fix: 'پیش از آن مدخلی برداشته، افزوده یا عوض شده است: پرونده را نگه دارید و بپرسید',
  },
  E_LOG_ID_REPEATED: {
    message: 'مدخل {index} نام {value} را تکرار می‌کند',
    fix: 'مدخلی دو بار گذاشته شده است: پرونده را نگه دارید و بپرسید',
  },
  E_KEY_FILE_NOT_FOUND: {
    message: 'پرونده کلید {file} نیست',
    fix: 'مسیر را بررسی کنید یا کلید بسازید: paygir key new NAME -o {file}',
  },
  E_KEY_FILE_NOT_READABLE: {
    message: 'پرونده کلید {file} خوانده نمی‌شود: پیام سیستم {reason}',
    fix: 'از صاحب آن بخواهید یا به نام او اجرا کنید',
  },
  E_KEY_FILE_EXISTS: { message: '{file} از پیش هست', fix: 'روی کلید هرگز نوشته نمی‌شود: با -o نام دیگری برگزینید' },
  E_KEY_FILE_NOT_WRITTEN: {
    message: 'پرونده کلید {file} نوشته نمی‌شود: پیام سیستم {reason}',
    fix: 'پوشه‌ای برگزینید که اجازه نوشتن دارید: -o FILE',
  },
  E_KEY_FILE_TRUNCATED: { message: 'پرونده کلید {file} ناتمام است', fix: 'آن را از رونوشت گاوصندوق بردارید' },
  E_KEY_FILE_WRONG: {
    message: '{file} پرونده کلید نیست یا عوض شده است',
    fix: 'پرونده‌ای را نام ببرید که paygir key new ساخته است یا رونوشت را بردارید',
  },
  E_KEY_NAME: {
    message: 'کلید را نمی‌توان «{name}» نامید',
    fix: 'نامی بی فاصله و بی نشانه جمع برگزینید، مانند mfa.example/witness',
  },
  E_KEY_KIND: {
    message: '{file} کلیدی از گونه {kind} است؛ لازم: {wanted}',
    fix: 'بسازید: paygir key new NAME --kind {wanted}',
  },
  E_LOG_EMPTY: { message: 'دفتر هنوز مدخلی ندارد', fix: 'نخست چیزی ثبت کنید' },
  E_LOG_SHORTENED: {
    message: 'دفتر {size} مدخل دارد، اما {stored} مدخل امضا شده بود',
    fix: 'پایگاه داده به گذشته برگردانده شده است: تازه‌تر را بازگردانید؛ تا آن زمان چیزی امضا نمی‌شود',
  },
  E_CHECKPOINT_CONFLICT: {
    message: 'تاریخچه دیگری با {size} مدخل امضا شده بود: ریشه {stored}، اکنون {given}',
    fix: 'دفتر عوض یا برگردانده شده است: پایگاه دارای تاریخچه امضاشده را بیابید؛ تا آن زمان چیزی امضا نمی‌شود',
  },
  E_CHECKPOINT_NONE: { message: 'دفتر هنوز نقطه بازبینی ندارد', fix: 'نخست امضا کنید: paygir log checkpoint' },
  E_GUARD_FILE: {
    message: 'پرونده نگهبان {file} به کار نمی‌آید ({reason})',
    fix: 'در آن آمده که آخرین امضا چه بود؛ از رونوشت پوشه داده بازگردانید',
  },
  E_LOG_KEY_DIFFERS: {
    message: 'آخرین نقطه بازبینی ({size} مدخل) را کلید دیگری جز کلید این پوشه داده امضا کرده است',
    fix: 'کلید پیشین را به پوشه keys در پوشه داده برگردانید',
  },
  E_LOG_FILE: { message: 'کار با {file} نشد: پیام سیستم {reason}', fix: 'جای دیگری برگزینید؛ روی چیزی نوشته نمی‌شود' },
  E_LOG_FILE_NOT_FOUND: { message: 'چنین پرونده‌ای نیست: {file}', fix: 'مسیر را بررسی کنید' },
  E_SINCE_BEYOND: {
    message: 'دفتر {size} مدخل دارد: پس از {since} چیزی نیست',
    fix: 'شمار مدخل‌هایی را که طرف دیگر دارد بدهید: --since N',
  },
  E_BUNDLE_NOT_TAR: { message: 'این بسته نیست', fix: 'پرونده‌ای را نام ببرید که paygir log bundle نوشته است' },
  E_BUNDLE_TRUNCATED: { message: 'بسته ناتمام است', fix: 'دوباره رونوشت کنید: بخشی در راه گم شده است' },
  E_BUNDLE_TRAILING: {
    message: 'پس از پایان بسته، در بایت {offset}، چیزی آمده است',
    fix: 'دوباره رونوشت کنید یا از نو بخواهید',
  },
  E_BUNDLE_DAMAGED: {
    message: 'بسته آسیب دیده است[[ نزدیک بایت {offset}]] ({reason})',
    fix: 'دوباره رونوشت کنید یا از نو بخواهید',
  },
  E_BUNDLE_TOO_BIG: {
    message: 'اندازه بسته {size} است (حد {limit})',
    fix: 'چند بسته بخواهید: paygir log bundle --since N',
  },
  E_BUNDLE_TOO_MANY: { message: 'بسته بیش از {limit} بخش دارد', fix: 'چند بسته بخواهید: paygir log bundle --since N' },
  E_BUNDLE_BAD_NAME: { message: 'بسته بخشی دارد که هیچ بسته‌ای ندارد: {name}', fix: 'آن را باز نکنید؛ اصل را بخواهید' },
  E_BUNDLE_LINK: { message: 'بخش {name} بسته پرونده ساده نیست، {found} است', fix: 'آن را باز نکنید؛ اصل را بخواهید' },
  E_BUNDLE_DUPLICATE: { message: 'بخش {name} دو بار در بسته است', fix: 'اصل را بخواهید' },
  E_BUNDLE_ORDER: { message: 'بخش {name} سر جای خود نیست', fix: 'اصل را بخواهید' },
  E_BUNDLE_FORMAT: {
    message: 'بخش {name} بسته خوانده نمی‌شود[[ ({code})]]',
    fix: 'اصل را بخواهید یا نسخه تازه‌تری از پی‌گیر را',
  },
  E_BUNDLE_MISSING_PART: { message: 'بخش {name} در بسته نیست', fix: 'اصل را بخواهید' },
  E_BUNDLE_EXTRA_PART: { message: 'بخش {name} از آن این بسته نیست', fix: 'اصل را بخواهید' },
  E_BUNDLE_ATTACHMENT_DIFFERS: {
    message: 'پیوستی عوض شده است: انتظار {expected}، یافته {found}',
    fix: 'اصل را بخواهید و این را نگه دارید',
  },
  E_BUNDLE_TREE_DIFFERS: {
    message:
      'مدخل‌های بسته همان‌ها نیست که امضا شد: {reason}[[ {level}/{index}]][[، انتظار {expected}]][[، یافته {found}]]',
    fix: 'در راه یا پیش از آن چیزی عوض شده است: از نو بخواهید و این را نگه دارید',
  },
  E_BUNDLE_OTHER_LOG: { message: 'از دفتر دیگری است: {found}، نه {expected}', fix: 'ببینید پرونده از کدام روابط است' },
  E_BUNDLE_GAP: {
    message: 'بسته پس از مدخل {since} آغاز می‌شود، اما اینجا تنها {size} مدخل شناخته است',
    fix: 'بسته‌ای از پیش‌تر بخواهید: paygir log bundle --since {size}',
  },
  E_TRUST_NEEDED: {
    message: 'دفتر {origin} هنوز اینجا شناخته نیست؛ کلید خود را چنین می‌گوید: {vkey}',
    fix: 'بخواهید کلید را تلفنی برایتان بخوانند، مقابله کنید و بیفزایید: --trust {vkey}',
  },
  E_TRUST_DIFFERS: {
    message: 'دفتر با کلید دیگری شناخته است: {expected}، نه {given}',
    fix: 'تلفنی از طرف دیگر بپرسید؛ تا روشن شدن چیزی امضا نکنید',
  },
  E_MIRROR_IN_USE: {
    message: 'فرایند دیگری ({pid}) دارد همین دفتر را امضای مشترک می‌کند',
    fix: 'صبر کنید؛ اگر چنین فرایندی نیست {file} را پاک کنید',
  },
  E_MIRROR_DAMAGED: {
    message: 'آنچه از دفتر نگه داشته شده آسیب دیده است: {file} ({reason})',
    fix: 'پوشه را از رونوشت بازگردانید: حافظه شما از طرف دیگر است',
  },
  E_LOG_ROLLED_BACK: {
    message: 'دفتر {given} مدخل دارد، اما اینجا {stored} مدخل دیده شده بود',
    fix: 'بسته تازه‌تری بخواهید؛ اگر نیست، بخشی از تاریخچه برداشته شده است',
  },
  E_EQUIVOCATION: {
    message: 'دو تاریخچه: کلید {name} هر دو را امضا کرده و یکی از دیگری برنمی‌آید (جدایی حداکثر در مدخل {size})',
    fix: 'هر دو یادداشت امضاشده در {file} است: نگهش دارید، برای همه گواه است؛ کلید {vkey}',
  },
  E_ENTRY_SIGNATURE_WRONG: {
    message: 'امضای {name} زیر مدخل {index} ({obj}) نمی‌خواند',
    fix: 'مدخل عوض شده یا کسی به نام دیگری سخن گفته است: پرونده را نگه دارید و بپرسید',
  },
  E_ENTRY_RULE: {
    message: 'مدخل {index} ({type} درباره {obj}) قاعده‌ای را می‌شکند: {rule}',
    fix: 'دفتر ثبت آن را نمی‌پذیرفت: از طرف دیگر بپرسید چگونه آنجا آمده است',
  },
  E_LEAF_DIFFERS: {
    message: 'مدخل {index} عوض شده است: درهم‌ساز آن {expected}، ذخیره‌شده {found}',
    fix: 'پشتیبانی از پیش بیابید: paygir log check می‌گوید دیگر چه فرق دارد',
  },
  E_NODE_DIFFERS: {
    message: 'گره {level}/{index} درخت عوض شده است: {expected}، ذخیره‌شده {found}',
    fix: 'پشتیبانی از پیش بیابید: paygir log check می‌گوید دیگر چه فرق دارد',
  },
  E_CHECKPOINT_DIFFERS: {
    message: 'دفتر همان نیست که برای {size} مدخل امضا شد: انتظار {expected}، یافته {found}',
    fix: 'مدخل‌هایی عوض، افزوده یا برداشته شده است: پشتیبانی از پیش بیابید',
  },
  E_CHECKPOINT_SIGNATURE: {
    message: 'امضایی زیر نقطه بازبینی[[ ({size} مدخل)]] نمی‌خواند: {name} ({code})',
    fix: 'عوض شده یا بیگانه‌ای امضا کرده است: پرونده را نگه دارید و بپرسید',
  },
  E_COSIGNATURE_FORM: {
    message: 'سطر {line} امضا نیست',
    fix: 'با «— » آغاز می‌شود و یک سطر است: همان گونه که چاپ شد رونوشت کنید',
  },
  E_COSIGNER_UNKNOWN: {
    message: 'امضا از {name} ({id}) است که سیاست‌نامه نمی‌شناسد',
    fix: 'کلید طرف دیگر را بیفزایید: paygir key add FILE --party CODE',
  },
  E_COSIGNATURE_NO_CHECKPOINT: {
    message: 'امضای {name} به هیچ‌یک از {limit} نقطه بازبینی این دفتر نمی‌خورد',
    fix: 'ببینید از همین دفتر است و در رونوشت چیزی نیفتاده است',
  },
  E_COSIGNATURE_KNOWN: { message: '{name} نقطه بازبینی {size} مدخل را پیش‌تر امضا کرده است', fix: 'کاری نمانده است' },
  E_POLICY_NAME_TAKEN: {
    message: '{name} کلید شاهد دیگری دارد: {stored}',
    fix: 'اگر کلید عوض شده، سیاست‌نامه را با طرف دیگر به دست ویرایش کنید',
  },
  E_POLICY_KEY_KNOWN: { message: 'کلید پیش‌تر در سیاست‌نامه برای {name} آمده است', fix: 'کاری نمانده است' },
  E_PROOF_NOT_COVERED: {
    message: 'هنوز هیچ نقطه بازبینی مدخل {index} را ندارد',
    fix: 'نخست دفتر را امضا کنید: paygir log checkpoint',
  },
  E_PROOF_WITHOUT_ENTRY: {
    message: 'گواهی خود مدخل را ندارد',
    fix: 'پرونده‌ای را نام ببرید که paygir log proof نوشته است',
  },
  E_PROOF_NO_ENTRY: { message: 'دفتر مدخل {name} را ندارد', fix: 'موردی یا شماره مدخلی بدهید: paygir log entries' },
  E_PROOF_QUORUM: {
    message: 'نقطه بازبینی {size} مدخل امضاهایی را که سیاست‌نامه می‌خواهد ({name}) ندارد[[؛ دارد: {given}]]',
    fix: 'بگذارید طرف دیگر امضا کند و گواهی را از نو بسازید',
  },
  E_POLICY_NEEDED: {
    message: 'امضای چه کسی سنجیده شود؟',
    fix: 'بیفزایید --log VKEY یا --policy FILE (paygir log policy)',
  },
}
