import { html } from 'hono/html'
import { LANGUAGES, type Language } from '../../words/index.ts'
import { TAGS, type Tag } from '../http/route.ts'
import { curlOf } from './curl.ts'
import type { Contents, OpenApi, Operation, Schema } from './open-api.ts'
import type { ProblemRow } from './problem-rows.ts'
import { shapeRows } from './shape-rows.ts'
import type { DocsWords } from './words/docs-words.ts'

/** What the page is made from. */
export interface DocsContent {
  readonly document: OpenApi
  readonly problems: readonly ProblemRow[]
  readonly language: Language
  readonly words: DocsWords
  /** Where the server is reached: `http://127.0.0.1:4747`. */
  readonly origin: string
}

/** A route with its place in the document. */
interface Placed {
  readonly method: string
  readonly path: string
  readonly operation: Operation
}

/** Each language by its own name. */
const NAMES: Readonly<Record<Language, string>> = { en: 'English', fa: 'فارسی', tg: 'Тоҷикӣ', ru: 'Русский' }

/** The documentation of the API as one page: no script, nothing from elsewhere. */
export async function docsPage(content: DocsContent): Promise<string> {
  const { language, words, document } = content
  const routes = routesOf(document)
  const tags = TAGS.filter((tag) => routes.some(({ operation }) => operation.tags?.includes(tag)))
  return String(
    await html`<!doctype html>
<html lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title}</title>
<link rel="stylesheet" href="/api/docs.css">
</head>
<body>
<header>
<h1>${words.title}</h1>
<p>${words.about}</p>
<p><a href="/">${words.application}</a> · <a href="/api/openapi.json?lang=${language}">${words.document}</a> (<bdi dir="ltr">${document.info.version}</bdi>)</p>
<nav class="languages" aria-label="${words.languages}">${LANGUAGES.map((code) => languageLink(code, language))}</nav>
</header>
<nav class="contents" aria-label="${words.contents}">
<ul>
<li><a href="#rules">${words.rules}</a></li>
${tags.map((tag) => html`<li><a href="#${tag}">${words.tags[tag]}</a></li>`)}
<li><a href="#problems">${words.problems}</a></li>
</ul>
</nav>
<main>
<section aria-labelledby="rules"><h2 id="rules">${words.rules}</h2>
<ul>${Object.values(words.rule).map((rule) => html`<li>${marked(rule)}</li>`)}</ul></section>
${tags.map((tag) => tagSection(tag, routes, content))}
${problemSection(content)}
</main>
</body>
</html>
`,
  )
}

function languageLink(code: Language, shown: Language) {
  const current = code === shown ? html` aria-current="true"` : ''
  return html`<a href="?lang=${code}" lang="${code}" hreflang="${code}"${current}>${NAMES[code]}</a> `
}

function routesOf({ paths }: OpenApi): readonly Placed[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  )
}

function tagSection(tag: Tag, routes: readonly Placed[], content: DocsContent) {
  const own = routes.filter(({ operation }) => operation.tags?.includes(tag))
  return html`<section aria-labelledby="${tag}"><h2 id="${tag}">${content.words.tags[tag]}</h2>
${own.map((route) => routeArticle(route, content))}</section>
`
}

function routeArticle(route: Placed, content: DocsContent) {
  const { words, document, origin } = content
  const { method, path, operation } = route
  const id = `${method}-${path.replace('/api/v1/', '').replaceAll(/[^a-z0-9]+/gi, '-')}`
  const about = (operation.description ?? '').split('\n\n')
  return html`<article aria-labelledby="${id}">
<h3 id="${id}"><a href="#${id}" class="route"><b class="${method}">${method.toUpperCase()}</b> <code dir="ltr">${path}</code></a></h3>
<p>${marked(operation.summary)}</p>${about.map((one) => html`<p class="quiet">${marked(one)}</p>`)}
<details><summary>${words.parameters} · ${words.answer} · ${words.example}</summary>
${parameterTable(operation, content)}
${contentTables(words.body, operation.requestBody?.content, content)}
${contentTables(words.answer, answerOf(operation), content)}
<h4>${words.example}</h4>
<pre dir="ltr" tabindex="0">${curlOf(route, document, origin)}</pre>
</details>
</article>
`
}

/** What stands in backticks is code, and goes from left to right in every language. */
function marked(text: string) {
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : html`<code dir="ltr">${part}</code>`))
}

function parameterTable({ parameters = [] }: Operation, { words, document }: DocsContent) {
  if (parameters.length === 0) return ''
  const rows = parameters.map(({ name, schema, required = false, description = '' }) => {
    const [row] = shapeRows(schema, document)
    return { path: name, type: row?.type ?? 'any', isNeeded: required, about: description || (row?.about ?? '') }
  })
  return html`<h4>${words.parameters}</h4>${table(rows, words)}`
}

/** What is answered when all went well. */
function answerOf({ responses }: Operation): Contents | undefined {
  return Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1].content
}

function contentTables(title: string, contents: Contents | undefined, content: DocsContent) {
  const all = Object.entries(contents ?? {})
  if (all.length === 0) return ''
  return html`<h4>${title}</h4>${all.map(([type, { schema }]) => contentTable(type, schema, content))}`
}

function contentTable(type: string, schema: Schema, { words, document }: DocsContent) {
  const rows = shapeRows(schema, document)
  const isPlain = rows.length === 1 && rows[0]?.path === ''
  const note = isPlain ? (rows[0]?.about ?? '') : ''
  return html`<p><code dir="ltr">${type}</code> ${marked(note)}</p>${isPlain ? '' : table(rows, words)}`
}

function table(rows: ReturnType<typeof shapeRows>, { columns, needed }: DocsWords) {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${columns.name}"><table><thead><tr><th scope="col">${columns.name}</th><th scope="col">${columns.type}</th><th scope="col">${columns.about}</th></tr></thead><tbody>
${rows.map(
  ({ path, type, isNeeded, about }) =>
    html`<tr><th scope="row"><code dir="ltr">${path}</code></th><td><code dir="ltr">${type}</code></td><td>${isNeeded ? html`<em>${needed}</em> ` : ''}${marked(about)}</td></tr>
`,
)}</tbody></table></div>`
}

function problemSection({ words, problems }: DocsContent) {
  const { problem } = words
  return html`<section aria-labelledby="problems"><h2 id="problems">${words.problems}</h2>
<p>${words.problemsAbout}</p>
<div class="scroll" tabindex="0" role="group" aria-labelledby="problems"><table><thead><tr><th scope="col">${problem.code}</th><th scope="col">${problem.status}</th><th scope="col">${problem.says}</th><th scope="col">${problem.doNext}</th></tr></thead><tbody>
${problems.map(
  ({ code, status, says, doNext }) =>
    html`<tr id="${code}"><th scope="row"><code dir="ltr">${code}</code></th><td>${status}</td><td>${says}</td><td>${doNext}</td></tr>
`,
)}</tbody></table></div></section>`
}
