const PATHS = [
  '../../etc/passwd',
  '..\\..\\windows\\system32\\config\\sam',
  '/etc/shadow',
  'C:\\boot.ini',
  '\\\\server\\share\\file.txt',
  'file:///etc/passwd',
  '....//....//etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '..%c0%af..%c0%afetc',
  '~/.ssh/id_rsa',
  '/dev/null',
  '/proc/self/environ',
  '.',
  '..',
  '...',
  './.',
  '.htaccess',
  '.env',
  'a/../b.txt',
  'a\0.txt',
  'readout.txt\0.exe',
  'nul',
  'CON',
  'aux.txt',
  'COM1.pdf',
  'LPT1',
  'a:b:$DATA',
  'name.txt::$DATA',
  '-rf',
  '--help',
  '-o out.txt',
  '$(id).txt',
  '`id`.txt',
  ';id;.txt',
  '| cat /etc/passwd',
  '&& shutdown',
  '%00.txt',
  '%s%s%s%n',
  '{{7*7}}',
  '$\u007Bjndi:ldap://x}',
]

const MARKUP = [
  '<script>alert(1)</script>.txt',
  '"><img src=x onerror=alert(1)>.pdf',
  "' onmouseover='alert(1)",
  '<svg/onload=alert(1)>',
  '&lt;b&gt;.txt',
  'javascript:alert(1)',
  '=HYPERLINK("x")',
  '+1+1.csv',
  '@SUM(A1)',
  '__proto__',
  'constructor',
  'prototype.txt',
  'toString',
  "Robert'); DROP TABLE items;--",
  'name\r\nSet-Cookie: a=b',
  'name"; filename="other.txt',
  'name\nBEGIN:VEVENT',
]

/** Controls, bidi controls, zero-width and format characters, lone surrogates, tags, private use, noncharacters. */
const ODD = [
  ...['\u0000', '\u0007', '\b', '\u001B[31m', '\u001B]0;title\u0007', '\u007F', '\u0085', '\u009B2J'],
  ...['\u00AD', '\u061C', '\u180E', '\u200B', '\u200E', '\u200F', '\u2028', '\u2029'],
  ...['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2060', '\u2061', '\u2064', '\u2066', '\u2067', '\u2068'],
  ...['\u2069', '\u206A', '\u206F', '\uFEFF', '\uFFF9', '\uFFFB', '\uFFFE', '\uFFFF', '\uE000', '\uD800', '\uDFFF'],
  ...['\u{E0001}', '\u{E0041}', '\u{E007F}', '\u{10FFFF}', '\u{F0000}', '\r', '\n', '\t', '\v', '\f'],
]

/** More than two hundred names that somebody might give a file to do harm with it. */
export function nastyNames(): readonly string[] {
  const odd = ODD.flatMap((mark) => [
    `readout${mark}.txt`,
    `${mark}fdp.exe`,
    `report${mark}txt.exe${mark}`,
    mark.repeat(50),
  ])
  const long = [1000, 10_000].flatMap((length) => ['a', 'ي', '😀', '.', ' ', '/'].map((one) => one.repeat(length)))
  const blank = ['', ' ', '\t', '   .txt', '.txt   ', ' . ', '\u00A0', '\u3000']
  return [...PATHS, ...MARKUP, ...odd, ...long, ...blank]
}
