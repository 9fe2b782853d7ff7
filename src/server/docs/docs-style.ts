/** The look of the documentation: one sheet for light and dark, right to left as well, and for paper. */
export const DOCS_STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf7, #12181a);
  --surface: light-dark(#ffffff, #1a2225);
  --sunk: light-dark(#f1efe9, #0d1214);
  --line: light-dark(#dcd8cd, #344247);
  --ink: light-dark(#1b2326, #e9eef0);
  --quiet: light-dark(#525c60, #a9b6bb);
  --accent: light-dark(#0b5a5e, #6fd0cf);
  --write: light-dark(#8a5200, #f0bd6a);
  --remove: light-dark(#a3262a, #ff9c98);
}
* { box-sizing: border-box; }
html { font: 0.9375rem/1.6 "Noto Sans", Vazirmatn, system-ui, sans-serif; color: var(--ink); background: var(--paper); scroll-padding: 1rem; }
html[lang="fa"] { font-family: Vazirmatn, "Noto Sans", system-ui, sans-serif; line-height: 1.8; }
body { margin: 0 auto; padding: 1rem; max-inline-size: 78rem; display: grid; gap: 1rem 2rem; grid-template-columns: minmax(0, 1fr); }
h1, h2, h3, h4, p, ul, pre { margin: 0; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.25rem; margin-block: 2rem 0.75rem; }
h3 { font-size: 1rem; font-weight: 400; overflow-wrap: anywhere; }
h4 { margin-block: 1rem 0.25rem; }
a { color: var(--accent); text-underline-offset: 0.2em; }
:focus-visible { outline: 2.5px solid light-dark(#b15c00, #ffc46b); outline-offset: 2px; }
header { display: grid; gap: 0.5rem; }
.languages { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
.languages [aria-current] { font-weight: 700; text-decoration: none; color: var(--ink); }
.contents ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; list-style: none; }
main { min-inline-size: 0; }
article { padding: 0.75rem 1rem; margin-block-end: 0.75rem; background: var(--surface); border: 1px solid var(--line); border-radius: 0.5rem; }
.route { color: inherit; text-decoration: none; display: block; }
.route:hover code { text-decoration: underline; }
.route b { display: inline-block; min-inline-size: 4.5em; color: var(--accent); }
.route .post, .route .put, .route .patch { color: var(--write); }
.route .delete { color: var(--remove); }
.quiet { color: var(--quiet); font-size: 0.8125rem; }
code, pre { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: 0.8125rem; }
:is(p, li, td + td) code { display: inline-block; max-inline-size: 100%; overflow-wrap: anywhere; unicode-bidi: isolate; }
pre { padding: 0.75rem; background: var(--sunk); border-radius: 0.3rem; overflow: auto; text-align: left; }
summary { cursor: pointer; color: var(--accent); margin-block-start: 0.5rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; min-inline-size: 32rem; }
th, td { padding: 0.3rem 0.6rem; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); font-weight: 400; overflow-wrap: break-word; }
tr[id] > :is(th, th + td) { white-space: nowrap; }
thead th { color: var(--quiet); font-size: 0.8125rem; }
td em { color: var(--quiet); font-style: normal; font-size: 0.8125rem; }
tr:target { background: var(--sunk); }
@media (min-width: 60rem) {
  body { grid-template-columns: 13rem minmax(0, 1fr); }
  header { grid-column: 1 / -1; }
  .contents ul { flex-direction: column; position: sticky; inset-block-start: 1rem; }
}
@media print { .contents, .languages { display: none; } details::details-content { content-visibility: visible; } }
`
