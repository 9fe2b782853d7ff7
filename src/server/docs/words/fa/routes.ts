import type { RouteTexts } from '../texts.ts'

export const routes: RouteTexts = {
  'get /session': { summary: 'چه کسی می‌پرسد و کدام دفترهای ثبت را می‌تواند ببیند' },
  'post /session': {
    summary: 'ورود با نام و گذرواژه، و با رمز یک‌بارمصرف اگر حساب آن را داشته باشد',
    description: 'کوکی می‌گذارد. `E_TOTP_NEEDED` می‌خواهد همان درخواست دوباره با رمز یک‌بارمصرف فرستاده شود.',
  },
  'delete /session': {
    summary: 'خروج',
    description: 'روی رایانه خودتان، مرورگر از آنِ کسی نیست تا باز در جایگاه کاربر رایانه ادامه دهد.',
  },
  'post /session/own-machine': {
    summary: 'ادامه در جایگاه کاربر رایانه، آنجا که کارساز به هر که به آن برسد اعتماد دارد',
    description: 'آنجا که همه با حساب وارد می‌شوند، همان کارِ خروج را می‌کند.',
  },
  'post /sso': { summary: 'آغاز ورود با سازمان خود (OpenID Connect)' },
  'get /sso/callback': { summary: 'جایی که سازمان مرورگر را به آن بازمی‌گرداند' },
  'get /account': { summary: 'حساب خود' },
  'put /account/password': { summary: 'گذرواژه‌ای دیگر؛ همه نشست‌های دیگر پایان می‌یابند' },
  'delete /account/sessions': { summary: 'خروج از همه‌جا' },
  'post /account/codes': {
    summary: 'آغاز راه‌اندازی رمز یک‌بارمصرف (TOTP)؛ تا رمزی نرسد چیزی دگرگون نمی‌شود',
  },
  'put /account/codes': { summary: 'از این پس در هر ورود رمز یک‌بارمصرف پرسیده شود' },
  'delete /account/codes': { summary: 'دیگر رمز یک‌بارمصرف پرسیده نشود' },
  'get /account/tokens': { summary: 'نشانه‌های خود برای برنامه‌ها، بدون رازشان' },
  'post /account/tokens': { summary: 'نشانه‌ای برای یک برنامه؛ تنها همین یک بار نشان داده می‌شود' },
  'delete /account/tokens/{id}': { summary: 'از کار انداختن یک نشانه' },
  'post /links/invitation': { summary: 'دعوت برای چیست؛ با این پرسش مصرف نمی‌شود' },
  'post /links/invitation/acceptance': {
    summary: 'پیوستن با دعوت: با حسابی تازه یا با حسابی که اکنون وارد شده است',
    description: 'با `name` و `password` حسابی تازه ساخته می‌شود و وارد می‌شود؛ بدون آن‌ها حساب کنونی می‌پیوندد.',
  },
  'post /links/share': { summary: 'پیوندِ دیدن چه را نشان می‌دهد' },
  'post /links/share/session': {
    summary: 'دیدن دفتر ثبتِ یک پیوند، بدون حساب',
    description: 'کوکی می‌گذارد. آنچه تنها یک طرف می‌تواند ببیند نشان داده نمی‌شود.',
  },
  'get /relationships/{rel}/members': {
    summary: 'چه کسی چه می‌تواند بکند: همه عضوها، یا عضوهای طرف خود',
  },
  'patch /relationships/{rel}/members/{account}': { summary: 'دادن نقشی دیگر به یک عضو' },
  'delete /relationships/{rel}/members/{account}': {
    summary: 'برداشتن یک عضو از دفتر ثبت؛ آنچه وارد کرده می‌ماند',
  },
  'get /relationships/{rel}/invitations': { summary: 'دعوت‌هایی که بازند، بدون رازشان' },
  'post /relationships/{rel}/invitations': {
    summary: 'دعوت یک نفر با پیوندی که یک بار کار می‌کند',
    description: 'مدیرِ یک طرف تنها برای همان طرف دعوت می‌کند.',
  },
  'delete /relationships/{rel}/invitations/{id}': { summary: 'پس گرفتن یک دعوت' },
  'get /relationships/{rel}/shares': { summary: 'پیوندهایی که هر کس با آن‌ها می‌تواند ببیند، بدون رازشان' },
  'post /relationships/{rel}/shares': {
    summary: 'پیوندی که هر کس با آن می‌تواند ببیند، بی آنچه تنها یک طرف می‌تواند ببیند',
  },
  'delete /relationships/{rel}/shares/{id}': {
    summary: 'پس گرفتن یک پیوند؛ هر که با آن می‌بیند بی‌درنگ بیرون می‌ماند',
  },
  'post /relationships/{rel}/members/{account}/recovery': {
    summary: 'پیوندی که عضوی که نمی‌تواند وارد شود با آن گذرواژه تازه می‌گذارد، یک بار و تا یک روز',
    description:
      'پیوند پیشین از کار می‌افتد. `E_MORE_RIGHTS` آنجا که آن عضو در دفتر ثبتی دیگر بیش از آن می‌تواند بکند که پرسنده آنجا پاسخگویش است.',
  },
  'get /relationships/{rel}/recoveries': {
    summary: 'چه کسی در یک سال گذشته به کدام عضو پیوند گذرواژه تازه داده و سرانجام آن چه شده است',
  },
  'delete /relationships/{rel}/recoveries/{id}': { summary: 'پس گرفتن پیوند گذرواژه تازه' },
  'post /links/recovery': { summary: 'پیوند گذرواژه چه کسی را می‌گذارد؛ با این پرسش مصرف نمی‌شود' },
  'post /links/recovery/password': {
    summary: 'گذاشتن گذرواژه تازه با پیوند و ورود با آن',
    description: 'کوکی می‌گذارد. دیگر رمز یک‌بارمصرف پرسیده نمی‌شود؛ همه نشست‌های دیگر و همه نشانه‌های حساب پایان می‌یابند.',
  },
  'post /readings': {
    summary: 'خواندن یک متن یا پرونده',
    description:
      'متن به شکل JSON، یا فرمی با `file`. پاسخ یک کار است: هنگامی که انجام شد، `result.reading` شناسه خوانش است؛ تا آن هنگام `GET /jobs/{id}` و رویدادهایش می‌گویند تا کجا رسیده است. خوانش از آنِ خود شماست و می‌ماند تا آن را دور بیندازید یا ۹۰ روز به کار نرود. از ۵۰ خوانشِ خود، یا ۶۴ مبی‌بایت، خوانش تازه جای آنی را می‌گیرد که از همه دیرتر به کار رفته است، از میان آن‌ها که درباره‌شان تصمیمی نیست یا همه‌شان وارد شده است؛ اگر تنها جز این‌ها مانده باشد، کار با `E_READINGS_FULL` ناکام می‌ماند.',
  },
  'get /readings/{id}': {
    summary: 'متنی که خوانده شده، با آنچه در آن یافته شد',
    description: 'شناسه `sample` گزارشی ساختگی است که همراه پیگیر می‌آید.',
  },
  'get /relationships/{rel}/readings/{id}': {
    summary: 'متنی که خوانده شده، با آنچه دفتر ثبت می‌تواند از آن بگیرد',
  },
  'post /relationships/{rel}/readings': {
    summary: 'وارد کردن آنچه از یک خوانش پذیرفته شد، با متن و یافته‌هایش',
    description: 'یا همه‌اش یا هیچ. با `dry` می‌گوید چه وارد می‌شد.',
  },
  'post /relationships/{rel}/texts/{source}/readings': {
    summary: 'بازخوانی متنی از دفتر ثبت',
    description:
      'خوانشی مانند خوانش متنی که داده شده است، به شکل کار. آنچه از متن وارد شده در `fates` آمده است؛ آنچه کنار گذاشته شده را می‌توان زیر همان منبع و رویداد وارد کرد.',
  },
  'get /relationships/{rel}/texts': { summary: 'متن‌هایی که دفتر ثبت نگه می‌دارد؛ نخست آنی که آخر وارد شده' },
  'get /relationships/{rel}/texts/{source}': {
    summary: 'متنی که دفتر ثبت نگه می‌دارد، با یافته‌هایش و سرانجام هر مورد',
  },
  'get /relationships/{rel}/readings': {
    summary: 'خوانش‌های خود که هنوز وارد نشده‌اند؛ نخست آنی که آخر به کار رفته',
  },
  'put /relationships/{rel}/readings/{id}/review': {
    summary: 'نگه داشتن آنچه تاکنون درباره یک خوانش تصمیم گرفته شده است',
    description:
      'با این کار چیزی وارد نمی‌شود. آنچه پس از `version` ای که از آن ادامه می‌دهید نگه داشته یا وارد شده هرگز بازنویسی نمی‌شود: 409 `E_REVIEW_CHANGED`. نمونه برای آزمودن است و تصمیم‌هایش نگه داشته نمی‌شود.',
  },
  'delete /readings/{id}': {
    summary: 'دور انداختن یک خوانش، با تصمیم‌هایش',
    description: 'آنچه از آن وارد شده می‌ماند.',
  },
  'get /relationships/{rel}/items': { summary: 'همه چیز در دفتر ثبت: محدودشده، جستجوشده و مرتب' },
  'get /relationships/{rel}/facets': {
    summary: 'فهرست را با چه می‌توان بیشتر محدود کرد و چه اندازه می‌ماند',
  },
  'get /relationships/{rel}/matrix': {
    summary: 'سندها بر پایه مرحله‌ها و طرف‌ها',
    description: 'ستون‌ها از آنِ همه سندهای یافته‌اند، هر صفحه‌ای از آن‌ها که نشان داده شود.',
  },
  'get /relationships/{rel}/items/{id}': {
    summary: 'یک مورد با هر آنچه از آن دانسته است: تاریخچه، شواهد، واژه‌های منابع، آنچه منتظرش است',
  },
  'get /relationships/{rel}/due': {
    summary: 'آنچه از مهلت گذشته، نخست دیرکرده‌ترین، سپس آنچه تا چند روز دیگر مهلت دارد',
  },
  'get /relationships/{rel}/waiting': { summary: 'چه کسی منتظر چه کسی است و چرا' },
  'get /relationships/{rel}/expiring': {
    summary: 'آنچه تا چند روز دیگر پایان می‌یابد و آنچه پایان یافته است',
  },
  'get /relationships/{rel}/changes': {
    summary: 'آنچه از یک روز یا از آخرین اجلاس تاکنون وارد شده یا رخ داده است',
    description: 'بدون `since` از آخرین اجلاس؛ اگر اجلاسی دانسته نیست، همه چیز.',
  },
  'get /relationships/{rel}/summary': { summary: 'عددهای صفحه نخست، با آخرین اجلاس و اجلاس بعدی' },
  'get /relationships/{rel}/tallies/fields': { summary: 'جمع هر زمینه همکاری' },
  'get /relationships/{rel}/tallies/bodies': { summary: 'هر نهاد پاسخگوی چیست' },
  'post /relationships/{rel}/changes': {
    summary: 'وارد کردن تغییرها، همه یا هیچ؛ با `dry=true` تنها داوری می‌شوند',
    description:
      'ویراستار می‌افزاید، تصویب‌کننده پیش می‌برد و درست می‌کند، دبیر پس می‌گیرد و الگوها و برنامه‌ها را می‌گذارد؛ چند تغییر با هم همان نقشی را می‌خواهند که بالاترینشان می‌خواهد. آن‌ها برای طرفِ فرستنده وارد می‌شوند.',
  },
  'post /relationships/{rel}/attachments': {
    summary: 'نگه داشتن پرونده‌ای که همان‌گونه فرستاده می‌شود، با درهم‌ساخت آن؛ شاهد سپس همان درهم‌ساخت را نام می‌برد',
  },
  'get /relationships/{rel}/attachments/{hash}': {
    summary: 'پرونده‌ای نگه‌داشته، برای ذخیره؛ خود مرورگر هرگز آن را نشان نمی‌دهد',
  },
  'get /relationships/{rel}/matrix/download': {
    summary: 'همه جدولِ خواسته‌شده در یک پرونده',
    description: 'سرستون‌های CSV و XLSX به زبان `Accept-Language` یا `?lang=` است.',
  },
  'get /relationships/{rel}/export': {
    summary: 'موردها با هر آنچه از آن‌ها دانسته است، در یک پرونده که `paygir import` می‌خواند',
  },
  'get /relationships/{rel}/timeline': {
    summary: 'اجلاس‌ها، دیدارها، امضاها، مرحله‌های رسیده و مهلت‌های پیش رو، به ترتیب روز',
  },
  'get /relationships/{rel}/sessions': {
    summary: 'اجلاس‌های کمیسیون مشترک، با اندازه آنچه از تصمیم‌هایشان به انجام رسیده است',
  },
  'get /relationships/{rel}/sessions/{id}': {
    summary: 'یک اجلاس چه تصمیم گرفت و سرانجام هر یک تا هر روزی که بخواهید',
  },
  'get /relationships/{rel}/bodies': { summary: 'وزارتخانه‌ها، سازمان‌ها و کمیته‌ها، و هر یک پاسخگوی چه اندازه است' },
  'get /relationships/{rel}/bodies/{id}': {
    summary: 'آنچه یک نهاد پاسخگویش است؛ نخست آنچه از مهلت گذشته',
    description: 'گام‌های بعدی‌اش در `/relationships/{rel}/plan/next?body=…` است.',
  },
  'get /relationships/{rel}/bodies/{id}/calendar.ics': {
    summary: 'آنچه یک نهاد باید بکند، به شکل تقویمی برای دنبال کردن (iCalendar)',
    description: 'مهلت‌ها، پایان‌ها و تعهدهای باز، و گام‌هایش در برنامه، به شکل روزهای کامل.',
  },
  'get /relationships/{rel}/people': {
    summary: 'کسانی که در امضاها، نشانی‌های تماس و متن‌ها نام برده شده‌اند، هر یک با نوشته‌های نامش',
  },
  'get /relationships/{rel}/people/{id}': {
    summary: 'یک نفر: نوشته‌های نام، سمت‌ها با روزهایشان، کجا نامش دیده شده و چه تصمیم گرفته شده است',
  },
  'get /relationships/{rel}/names/undecided': {
    summary: 'جفت نام‌هایی که شاید از یک نفر باشند، نخست محتمل‌ترین‌ها، و هر یک کجا دیده شده است',
  },
  'get /relationships/{rel}/names/decisions': { summary: 'تصمیم‌های برقرار درباره نام‌ها؛ نخست آخرین' },
  'post /relationships/{rel}/names/decisions': {
    summary: 'می‌گوید دو نام از یک نفر است یا از دو نفر، یا آن را پس می‌گیرد',
    description: '`undecided` تصمیم پیشین را پس می‌گیرد. هر یک مدخلی از دفتر است؛ متن‌ها همان می‌مانند که هستند.',
  },
  'get /relationships/{rel}/plan': {
    summary: 'برنامه همه سندها و تعهدهای باز',
    description: 'اگر از آخرین تغییر دفتر ثبت کسی آن را نخواسته باشد ساخته می‌شود؛ وگرنه همان که ساخته شده است.',
  },
  'get /relationships/{rel}/plan/chart': {
    summary: 'هر آنچه نمودار برنامه از آن کشیده می‌شود، به هیچ زبانی',
    description: 'شبکه، زمان‌بندی، پیش‌بینی‌ها، اجلاس‌ها، تقویم‌های کاری و نام‌ها. روزها از 1970-01-01 شمرده می‌شوند.',
  },
  'get /relationships/{rel}/plan/steps': { summary: 'گام‌های برنامه، هر یک در یک ردیف' },
  'get /relationships/{rel}/plan/steps/{id}': {
    summary: 'یک گام، و زنجیره گام‌هایی که روزش را تعیین می‌کند',
    description: 'زنجیره از این گام پس می‌رود تا گامی که منتظر هیچ گامی نیست؛ هر یک می‌گوید چرا آن هنگام آغاز می‌شود.',
  },
  'get /relationships/{rel}/plan/next': { summary: 'چه کسی گام بعدی را برمی‌دارد و آن چیست' },
  'get /relationships/{rel}/plan/sessions': {
    summary: 'اجلاس‌هایی که برنامه به حساب می‌آورد؛ نخست اجلاس بعدی',
    description: 'آن‌ها که وارد شده‌اند، و در پی آن‌ها اجلاس‌هایی که از روی فاصله اجلاس‌های پیشین انتظارشان می‌رود.',
  },
  'get /relationships/{rel}/plan/late': { summary: 'چه دیر می‌شود، نخست پرهزینه‌ترین، و به سبب چه' },
  'get /relationships/{rel}/plan/forecasts': {
    summary: 'هر سند چه هنگام عملیاتی می‌شود: بازه، احتمال، چشم‌انداز',
  },
  'get /relationships/{rel}/plan/forecasts/{document}': {
    summary: 'یک سند چه هنگام عملیاتی می‌شود و چه چیز برایش از همه مهم‌تر است',
    description: 'برای آنچه برنامه‌ای برایش ساخته نمی‌شود پیش‌بینی نیست: عملیاتی است، پایان یافته، یا گامی نمی‌خواهد.',
  },
  'post /relationships/{rel}/plan': {
    summary: 'برنامه‌ریزی هر آنچه باز است',
    description:
      'یک کار؛ نتیجه‌اش برنامه است، همان‌گونه که `GET …/plan` می‌دهد. بدون گزینه، همان برنامه نگه‌داشته است که اگر نباشد ساخته می‌شود.',
  },
  'post /relationships/{rel}/plan/what-if': {
    summary: 'اگر گامی پس بیفتد، نهادی میزهای بیشتری بگیرد یا اجلاسی جابه‌جا شود چه دگرگون می‌شود',
    description:
      'یک کار؛ نتیجه‌اش `diff` با برنامه‌ای است که از آنچه ذخیره شده برمی‌آید، تغییر پیش‌بینی‌ها (`forecasts`)، و `chart` برنامه تازه، همان‌گونه که `GET …/plan/chart` می‌دهد. چیزی ذخیره نمی‌شود.',
  },
  'get /relationships/{rel}/plan/settings': { summary: 'تنظیم‌هایی که برنامه‌ریزی با آن‌هاست' },
  'post /relationships/{rel}/plan/settings': {
    summary: 'پذیرفتن یک «چه می‌شود اگر» همان‌گونه که نشان داده شد، به تمامی یا برخی گام‌هایش',
    description: 'آنچه بر پایه چیزی برنامه‌ریزی شده که دیگر ذخیره نیست رد می‌شود: `E_PLAN_MOVED_ON`.',
  },
  'get /relationships/{rel}/plan/baselines': { summary: 'برنامه‌های نگه‌داشته؛ نخست آخرین' },
  'post /relationships/{rel}/plan/baselines': {
    summary: 'نگه داشتن برنامه چنان‌که اکنون است، تا برنامه‌های بعدی با آن سنجیده شوند',
  },
  'get /relationships/{rel}/plan/baselines/{id}': {
    summary: 'یک برنامه نگه‌داشته، و گام‌ها اکنون چه اندازه از آن دورند',
  },
  'get /relationships/{rel}/calendar': {
    summary: 'روزهای کاری هر دو کشور و روزهایی که با هم مشترک دارند',
    description: 'هر روز با اینکه چرا تعطیل یا کاری است، آیا تأیید شده، و از کدام منبع دانسته است.',
  },
  'get /relationships/{rel}/calendar/days': { summary: 'همان، هر روز در یک ردیف' },
  'get /relationships/{rel}/plan/gantt.svg': { summary: 'برنامه به شکل تصویری که به چیز دیگری نیاز ندارد' },
  'get /relationships/{rel}/plan/gantt.html': { summary: 'برنامه به شکل برگه‌های افقی A4 برای چاپ' },
  'get /relationships/{rel}/plan/files/{name}': {
    summary: 'برنامه به شکل پرونده: `plan.xml` (MSPDI)، `plan.ics`، `plan.csv` یا `plan.xlsx`',
  },
  'post /relationships/{rel}/plan/import': {
    summary: 'پرونده پروژه (MSPDI) به شکل برنامه چه می‌شود؛ چیزی ذخیره نمی‌شود',
    description:
      'بایت‌های پرونده. یک کار؛ نتیجه‌اش تنها برنامه همان پرونده است، همان‌گونه که `GET …/plan` می‌دهد، و آنچه از پرونده خوانده نشد (`notRead`).',
  },
  'get /relationships/{rel}/log/entries': {
    summary: 'مدخل‌های دفتر: چه کسی چه را کی و چرا وارد کرد و کدام طرف‌ها آن را دیده‌اند',
    description:
      'آنچه یک طرف خصوصی نگه می‌دارد از دیگران پنهان است؛ بودنش و زمانش پنهان نیست. به کسی که با پیوندی برای دیدن نگاه می‌کند گفته نمی‌شود که دربارهٔ چیست و چه کسی آن را وارد کرده است.',
  },
  'get /relationships/{rel}/log/entries/{index}': {
    summary: 'یک مدخل دفتر، با همان بایت‌هایی که درهم‌سازی می‌شوند',
  },
  'get /relationships/{rel}/log/entries/{index}/proof': {
    summary: 'گواهی اینکه مدخل در دفتر امضاشده هست (C2SP tlog-proof)',
  },
  'get /relationships/{rel}/items/{id}/proof': {
    summary: 'گواهی اینکه آخرین مدخل درباره مورد در دفتر امضاشده هست (C2SP tlog-proof)',
  },
  'get /relationships/{rel}/log/state': {
    summary: 'دفتر تا کجا امضا شده، و طرف‌ها تا کجا آن را دیده‌اند و موافق‌اند',
    description: '«دیده» درباره تاریخچه است: یک طرف از آن آگاه است. «موافق» درباره محتوای یک مورد است.',
  },
  'get /relationships/{rel}/log/checkpoints': {
    summary: 'نقطه‌های بازبینی امضاشده، نخست تازه‌ترین، هر یک با اینکه چه کسی آن را دیده است',
  },
  'post /relationships/{rel}/log/checkpoint': {
    summary: 'امضای دفتر به همین صورت',
    description: 'دفتری که بزرگ‌تر نشده نقطه بازبینی خود را نگه می‌دارد.',
  },
  'post /relationships/{rel}/log/cosignatures': {
    summary: 'پذیرش سطرهایی که طرف دیگر با آن‌ها می‌گوید دفتر را دیده است',
  },
  'get /relationships/{rel}/log/policy': {
    summary: 'دفتر امضای چه کسانی را می‌خواهد، به شکل پرونده‌ای که گواهی‌ها را بی‌شبکه می‌سنجد (C2SP tlog-policy)',
  },
  'get /relationships/{rel}/log/bundle': {
    summary: 'آنچه طرف دیگر برای پیگیری دفتر تا آخرین نقطه بازبینی نیاز دارد، در یک پرونده',
  },
  'get /relationships/{rel}/log/leaves': {
    summary: 'مدخل‌ها همان‌گونه که درهم‌سازی می‌شوند، هر یک در یک سطر: برای بازمحاسبه دفتر',
    description:
      'حداکثر ۴۰۹۶ سطر. JSON متعارف (RFC 8785) شکست سطر ندارد: هر سطر یک برگ است. به کسی که با پیوندی برای دیدن نگاه می‌کند، مدخل‌های خصوصی به شکل `{"withheld":"<leaf hash>"}` گفته می‌شوند.',
  },
  'get /relationships/{rel}/log/checkpoint': { summary: 'آخرین نقطه بازبینی امضاشده (C2SP tlog-tiles)' },
  'get /relationships/{rel}/log/tile/{rest}': {
    summary: 'درهم‌ساخت‌ها یا مدخل‌های دفتر به شکل کاشی‌های ایستا (C2SP tlog-tiles)',
    description:
      '`rest` یا `<level>/<number>` است یا `entries/<number>`، و برای کاشی ناتمام `.p/<width>` در پی آن می‌آید. مدخل‌ها تنها برای اعضاست، نه برای کسی که با پیوندی برای دیدن نگاه می‌کند.',
  },
  'get /relationships/{rel}/events': {
    summary: 'آنچه در دفتر ثبت رخ می‌دهد، همان هنگام که رخ می‌دهد (server-sent events)',
    description:
      'رویدادها: `log` با `size` تازه دفتر، هرگاه چیزی وارد شود. جریان با نشست، پیوند یا نشانه‌ای که آن را گشوده پایان می‌یابد.',
  },
  'get /jobs/{id}': { summary: 'یک کار تا کجا رسیده و نتیجه‌اش چه شده است' },
  'delete /jobs/{id}': { summary: 'لغو یک کار' },
  'get /jobs/{id}/events': {
    summary: 'یک کار چگونه پیش می‌رود، همان هنگام که پیش می‌رود (server-sent events)',
    description: 'رویدادها: `job` با وضعیت و پیشرفتش، بدون نتیجه؛ آخرینشان هنگامی است که کار پایان یافته است.',
  },
}
