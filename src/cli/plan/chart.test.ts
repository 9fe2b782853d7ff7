import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ganttText } from '../../planner/index.ts'
import { LANGUAGES, loadVocabulary } from '../../words/index.ts'
import { ONE_TASK_PLAN } from '../../words/testing/one-task-plan.ts'
import { paint } from '../page/paint.ts'
import { textWidth } from '../page/width.ts'
import { shortened } from '../register/pages/matrix-page.ts'

test('a chart in a terminal keeps to its width, whatever stands in it', async () => {
  const names = ['می‌خواهیم‌ها', '東京都庁との協定についての長い名前です', '👩‍👩‍👧‍👧 family', 'x\u202Ey', '\u001B[31m']
  for (const language of LANGUAGES) {
    const words = (await loadVocabulary(language)).plan.gantt
    for (const name of names) {
      for (const columns of [60, 100]) {
        const texts = { words, nameOf: () => name, reasonOf: () => null }
        const lines = ganttText(ONE_TASK_PLAN, texts, { columns, widthOf: textWidth, shorten: shortened })
        for (const line of paint(lines, { color: false, rightToLeft: words.rightToLeft }).split('\n')) {
          assert.ok(textWidth(line) <= columns, line)
          assert.ok(!line.includes('\u202E') && !line.includes('\u001B'))
        }
      }
    }
  }
})
