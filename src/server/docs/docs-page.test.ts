import assert from 'node:assert/strict'
import { test } from 'node:test'
import { API } from '../http/describe.ts'
import { HTTP_PROBLEMS } from '../http/problem-codes.ts'
import { ROUTES } from '../routes/index.ts'
import { serverWorld } from '../testing/server-world.ts'
import type { OpenApi } from './open-api.ts'

test('the document of the API tells of itself in the language that is asked for, in English else', async (t) => {
  const { request } = await serverWorld(t)
  for (const [query, language, summary, role] of [
    ['', 'en', 'Sign out', 'Least role: `secretary`.'],
    ['?lang=fa', 'fa', 'خروج', 'کمترین نقش: دبیر (`secretary`).'],
    ['?lang=tg', 'tg', 'Баромадан', 'Камтарин нақш: котиб (`secretary`).'],
    ['?lang=ru', 'ru', 'Выйти', 'Наименьшая роль: секретарь (`secretary`).'],
  ] as const) {
    const response = await request(`/api/openapi.json${query}`)
    assert.equal(response.headers.get('content-language'), language)
    const { paths } = (await response.json()) as OpenApi
    const out = paths['/api/v1/session']?.delete
    assert.equal(out?.summary, summary)
    assert.equal(out?.responses[204]?.description, summary)
    assert.ok(paths['/api/v1/relationships/{rel}/shares']?.get?.description?.includes(role))
  }
})

test('the documentation shows every route and code, in four languages', async (t) => {
  const { request } = await serverWorld(t)
  for (const language of ['en', 'fa', 'tg', 'ru']) {
    const response = await request(`/api/docs?lang=${language}`)
    const page = await response.text()
    assert.equal(response.headers.get('content-language'), language)
    assert.match(page, new RegExp(`<html lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}">`))
    for (const { method, path } of ROUTES) {
      assert.ok(
        page.includes(`<b class="${method}">${method.toUpperCase()}</b> <code dir="ltr">${API}${path}</code>`),
        path,
      )
    }
    for (const code of [...Object.keys(HTTP_PROBLEMS), 'R_UNKNOWN_ITEM', 'E_LEAF_DIFFERS']) {
      assert.ok(page.includes(`<tr id="${code}">`), code)
    }
    for (const code of ['?format=jsonl', '?format=csv', '?lang=']) {
      assert.ok(page.includes(`<code dir="ltr">${code}</code>`), `${language}: ${code}`)
    }
    // Names of values stay, marks of what may be left out do not; nothing is loaded from elsewhere or run.
    assert.doesNotMatch(page, /\[\[|\]\]|undefined|\[object/)
    assert.doesNotMatch(page, /<script|style=|(?:src|href)="https?:/)
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    assert.equal(new Set(ids).size, ids.length)
    assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'/)
  }
  const style = await request('/api/docs.css')
  assert.match(style.headers.get('content-type') ?? '', /^text\/css/)
  assert.doesNotMatch(await style.text(), /url\(|@import/)
})
