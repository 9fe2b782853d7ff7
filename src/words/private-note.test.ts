import assert from 'node:assert/strict'
import test from 'node:test'
import { loadVocabulary } from './load-vocabulary.ts'
import { textsOf } from './testing/texts.ts'

test('Persian calls what one side keeps private by one word; only keys are secret', async () => {
  const texts = textsOf(await loadVocabulary('fa')).map(([, text]) => text)
  for (const text of texts) assert.doesNotMatch(text.replaceAll('کلید محرمانه', ''), /محرمانه/)
  assert.ok(texts.some((text) => text.includes('یادداشت خصوصی')))
})
