import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import { textWidth } from '../page/width.ts'
import { registerWorld } from '../testing/register-world.ts'

type RegisterWorld = Awaited<ReturnType<typeof registerWorld>>

const AT = '--at 2026-01-15'
const DOC = 'doc:2020-01-03-1'

test('the register, from the first start to its history', async (t) => {
  const world = await registerWorld(t)
  await opens(t, world)
  await showsTheMatrix(t, world)
  await showsWhatIsAsked(t, world)
  await entersStages(t, world)
  await keepsApart(t, world)
  await addsAText(t, world)
  await speaksPlainly(t, world)
})

async function opens(t: TestContext, { start }: RegisterWorld): Promise<void> {
  await t.test('nothing to see before it is opened', async () => {
    const { code, stderr } = await start('register')
    assert.equal(code, 5)
    assert.match(stderr, /code: E_NO_REGISTER/)
    assert.match(stderr, /paygir open/)
  })

  await t.test('the first start puts the sample in, the second leaves it alone', async () => {
    const first = await start('open')
    const second = await start('open')
    assert.deepEqual([first.code, second.code], [0, 0])
    assert.match(first.stdout, /37 documents/)
    assert.match(first.stderr, /the sample that comes with Paygir/)
    assert.equal(second.stdout, first.stdout)
    assert.equal(second.stderr, '')
  })
}

async function showsTheMatrix(t: TestContext, { run, json }: RegisterWorld): Promise<void> {
  await t.test('the matrix fits every width, in every language', async () => {
    for (const language of ['en', 'fa', 'tg', 'ru']) {
      for (const columns of [40, 60, 80, 100, 120, 220]) {
        const { stdout } = await run(`register matrix ${AT} --lang ${language}`, { columns })
        const widest = Math.max(...stdout.split('\n').map(textWidth))
        assert.ok(widest <= columns, `${language} at ${columns}: ${widest}`)
      }
    }
  })

  await t.test('signs say what is known, on a terminal without colours too', async () => {
    const { stdout } = await run(`register matrix ${AT} --field roads`)
    const [, line = ''] = /2020-01-03-1.*\n(.*)\n/.exec(stdout) ?? []
    assert.deepEqual(line.trim().split(/\s+/), ['20-01', '·', '20-04', '·', '·', '·', '21-01!', '·', '!'])
    const { stdout: colored } = await run(`register matrix ${AT} --field roads`, { env: { FORCE_COLOR: '1' } })
    assert.equal(stripVTControlCharacters(colored), stdout)
  })

  await t.test('the world as of a day', async () => {
    const { documents } = await json<{ documents: number }>('register summary --at 2021-09-30')
    assert.ok(documents > 0 && documents < 37)
    const before = await json<{ documents: number }>('register summary --recorded-by 2020-01-01')
    assert.equal(before.documents, 0)
  })
}

async function showsWhatIsAsked(t: TestContext, { run, json }: RegisterWorld): Promise<void> {
  await t.test('each view as a page, as JSON, as lines and as a table', async () => {
    for (const view of ['matrix', 'due', 'waiting', 'expiring', 'changes', 'fields', 'bodies', 'list', 'summary']) {
      const page = await run(`register ${view} ${AT}`)
      assert.equal(page.code, 0, view)
      assert.match(page.stdout, /Iran and Tajikistan/)
      assert.equal((await json<{ view: string }>(`register ${view} ${AT}`)).view, view)
      for (const form of ['jsonl', 'csv', 'plain'])
        assert.equal((await run(`register ${view} ${AT} --${form}`)).code, 0)
    }
    const { stdout } = await run(`register matrix ${AT} --csv`)
    assert.equal(stdout.split('\r\n').length, 39)
  })

  await t.test('what is asked for, and nothing else', async () => {
    const { items } = await json<{ items: { facts: { field: string } }[] }>(
      'register list --kind document --field roads',
    )
    assert.ok(items.length > 0 && items.every(({ facts }) => facts.field === 'roads'))
    const found = await json<{ items: { id: string }[] }>('register list --text "нақби истиқлол"')
    assert.ok(found.items.some(({ id }) => id === DOC))
    const page = await run('register list --kind body --limit 2 --offset 1')
    assert.match(page.stdout, /2–3 of 33 items · the next: --offset 3/)
  })

  await t.test('an item with the sources of its facts, by a shortened id', async () => {
    for (const word of [DOC, '2020-01-03-1', '2020-01-0']) {
      const { stdout, code } = await run(`show ${word}`)
      assert.equal(code, 0, word)
      for (const part of [/Istiqlol/, /by approval by parliament/, /against · August 2025/, /src:asiaplustj/]) {
        assert.match(stdout, part)
      }
      assert.match(stdout, /Publishers contradict each other\n {2}con:istiqlol-complete/)
      assert.match(stdout, /In the log\n {2}recorded/)
    }
  })
}

async function entersStages(t: TestContext, { run }: RegisterWorld): Promise<void> {
  await t.test('a stage with evidence, and its history', async () => {
    const proof = '--evidence "Printed in the gazette." --source https://gazette.example/17 --grade 2'
    const line = 'stage 2025-05-29-2 consent --side ir --means parliament-approval --on 2025-12'
    const dry = await run(`${line} ${proof} --dry-run`)
    assert.match(dry.stdout, /Nothing was stored/)
    const done = await run(`${line} ${proof} --by desk --party ir`)
    assert.equal(done.code, 0, done.stderr)
    const { stdout } = await run('show 2025-05-29-2 --history')
    assert.match(stdout, /✓ consent to be bound · Iran · December 2025/)
    assert.match(stdout, /Printed in the gazette/)
    assert.match(stdout, /entered 15 January 2026 by\s+desk \(ir\)/)
    assert.doesNotMatch(stdout, /Waits for/)
    const again = await run(`${line} ${proof}`)
    assert.match(again.stderr, /"consent to be bound" is set already, on December 2025/)
    const back = await run('stage 2025-05-29-2 consent --side ir --withdraw --reason "another act"')
    assert.equal(back.code, 0, back.stderr)
  })

  await t.test('use that a bare sentence claims stays a claim until something proves it', async () => {
    const claim = await run('stage 2025-01-16-2 first-use --on 2025-06 --evidence "Somebody said so."')
    assert.equal(claim.code, 0, claim.stderr)
    const claimed = (await run('show 2025-01-16-2')).stdout
    assert.match(claimed, /not operational/)
    assert.match(claimed, /~ .* · June 2025 · claimed, not proven/)
    assert.match(claimed, /Use counts when something proves it/)
    const proof = '--text "The ministry reports it." --source https://gazette.example/17 --on 2025-06 --grade 3'
    assert.equal((await run(`evidence 2025-01-16-2 --stage first-use ${proof}`)).code, 0)
    const { stdout } = await run('show 2025-01-16-2')
    assert.match(stdout, /✓ .* · June 2025/)
    assert.doesNotMatch(stdout, /not operational|claimed/)
  })

  await t.test('evidence, status, delay, judgement, comments', async () => {
    for (const line of [
      `evidence ${DOC} --stage first-use --against --text "No lorry was seen." --on 2025-10 --grade 3`,
      'status und:istiqlol-completion done --on 2025-12-01 --evidence "The ministry says so."',
      `delay ${DOC} translation --side tj --text "The text is being translated." --since 2025-11`,
      `judge ${DOC} g20 0 --author desk --guideline "own, 2026" --reason "Half is done."`,
      `comment ${DOC} "To be raised at the next session."`,
    ]) {
      const { code, stderr } = await run(line)
      assert.equal(code, 0, `${line}: ${stderr}`)
    }
    const { stdout } = await run(`show ${DOC}`)
    for (const part of ['No lorry was seen', 'being translated', 'g20 0', 'raised at the next session']) {
      assert.ok(stdout.includes(part), part)
    }
    assert.match((await run('show und:istiqlol-completion')).stdout, /done · 1 December 2025/)
  })
}

async function keepsApart(t: TestContext, { run, json }: RegisterWorld): Promise<void> {
  await t.test('what one side notes the other does not see', async () => {
    assert.equal((await run(`note ${DOC} "Not before the budget." --party ir`)).code, 0)
    assert.equal((await run('draft "A second tunnel" "To be thought over." --party ir')).code, 0)
    assert.match((await run(`show ${DOC} --history --party ir`)).stdout, /Not before the budget/)
    for (const party of ['', '--party tj']) {
      assert.doesNotMatch((await run(`show ${DOC} --history ${party}`)).stdout, /Not before the budget/)
      assert.equal((await json<{ items: object[] }>(`register list --kind draft ${party}`)).items.length, 0)
    }
    assert.match((await run('note x "y"')).stderr, /--party is missing/)
  })

  await t.test('corrections and withdrawals stay in sight', async () => {
    const fixed = await run(`correct ${DOC} place=Dushanbe titles.en="Agreement on the tunnel" --reason "as printed"`)
    assert.equal(fixed.code, 0, fixed.stderr)
    const { stdout } = await run(`show ${DOC}`)
    assert.match(stdout, /^Agreement on the tunnel/)
    assert.match(stdout, /title · was: .*Agreement on completing/s)
    assert.equal((await run('withdraw 2025-05-06-2 --reason "entered twice"')).code, 6)
    assert.equal((await run('withdraw 2025-05-06-2 --reason "entered twice" --yes')).code, 0)
    assert.match((await run('show 2025-05-06-2')).stdout, /Withdrawn in entry \d+: entered twice/)
    assert.equal((await json<{ documents: number }>('register summary')).documents, 36)
  })

  await t.test('changes from a script: all or none', async () => {
    const comment = { type: 'comment.add', obj: DOC, body: { text: 'By a script.', language: null } }
    const bad = { type: 'stage.set', obj: DOC, body: {} }
    const both = await run('enter -', { stdin: JSON.stringify([comment, bad]) })
    assert.equal(both.code, 1)
    assert.match(both.stderr, /R_BAD_SHAPE/)
    assert.doesNotMatch((await run(`show ${DOC}`)).stdout, /By a script/)
    assert.equal((await run('enter -', { stdin: JSON.stringify(comment) })).code, 0)
    assert.match((await run(`show ${DOC}`)).stdout, /By a script/)
    assert.match((await run('enter -', { stdin: '[1' })).stderr, /E_NOT_JSON/)
  })
}

async function addsAText(t: TestContext, { run, folder }: RegisterWorld): Promise<void> {
  await t.test('a text, item by item', async () => {
    const text = join(folder, 'readout.txt')
    writeFileSync(
      text,
      [
        'The Minister of Energy in a meeting with the Minister of Energy of Tajikistan - 13 May 2024',
        '',
        'Dushanbe - On Monday, 13 May 2024, the Minister of Energy of Iran, Mr Navid Parsa, met his counterpart.',
        '',
        'Mr Parsa said that Iran will train forty engineers by the end of 2025.',
        '',
        'At the end, the Memorandum of Understanding on Small Hydropower Plants and the Protocol on Data were signed.',
      ].join('\n'),
    )
    const asked = await run(`add ${text}`)
    assert.equal(asked.code, 6)
    assert.match(asked.stdout, /1\/3 · memorandum · signed 13 May 2024/)
    const typed = [
      'e',
      'Memorandum on small plants',
      'memorandum',
      '2031',
      '2024-05-13',
      'nowhere',
      'energy',
      'a',
      'r',
      'A',
    ]
    const done = await run(`add ${text} --publisher "Energy office"`, { typed })
    assert.equal(done.code, 0, done.stderr)
    assert.match(done.stderr, /nowhere/)
    assert.match(done.stdout, /Entered: 1 document, 1 undertaking; rejected: 1/)
    const [, id = ''] = /(doc:memorandum-on-small\S+)/.exec(done.stdout) ?? []
    const { stdout } = await run(`show ${id}`)
    assert.match(stdout, /“Memorandum of\s+Understanding on Small Hydropower Plants”/)
    assert.match(stdout, /✓ signed · 13 May 2024/)
    const again = await run(`add ${text} --accept-all`)
    assert.equal(again.code, 6)
    assert.match(again.stdout, /in the register already, as src:.*Entered\s+of\s+it\s+before: doc:.*,\s+und:/s)
    assert.match(again.stdout, /Nothing more of it/)
    const more = await run(`add ${text}`, { typed: ['a'] })
    assert.equal(more.code, 0, more.stderr)
    assert.match(more.stdout, /Entered: 1 document, 0 undertakings/)
    assert.doesNotMatch(more.stdout, /src:.*added|event:/)
  })

  await t.test('documents of the register that a text may mean', async () => {
    const text = join(folder, 'mentions.txt')
    writeFileSync(text, 'They recalled the Agreement on the Exemption from Visas.')
    const asked = await run(`add ${text}`)
    assert.match(asked.stdout, /Is it one of these in the register\?/)
    const chosen = await run(`add ${text}`, { typed: ['9', '1'] })
    assert.equal(chosen.code, 0, chosen.stderr)
    assert.match(chosen.stdout, /added to doc:\S+ \(.*visa.*\) as evidence, not entered anew/is)
    assert.match(chosen.stdout, /Entered: 0 documents/)
  })
}

async function speaksPlainly(t: TestContext, { run, start }: RegisterWorld): Promise<void> {
  await t.test('told clearly, in the language asked for', async () => {
    for (const [line, exitCode, code, told] of REFUSED) {
      const { code: ended, stderr } = await run(line)
      assert.equal(ended, exitCode, `${line}: ${stderr}`)
      assert.match(stderr, told, line)
      assert.match(stderr, new RegExp(`^paygir: .+\nfix: .+\ncode: ${code}\n$`), line)
    }
  })

  await t.test('a second register, and which one is meant', async () => {
    const opened = await run('open north-south --name "North and South" --parties north:North,south:South')
    assert.equal(opened.code, 0, opened.stderr)
    assert.match((await run('register')).stderr, /E_REL_NEEDED/)
    assert.match((await run('register --rel nort-south')).stderr, /did you mean "north-south"/)
    assert.match((await run('register list --rel north-south')).stdout, /North and South/)
  })

  await t.test('a prompt keeps the folder open', async () => {
    const typed = ['register due --rel ir-tj', 'paygir show con:istiqlol-complete --rel ir-tj', 'nonsense', '', 'exit']
    const { code, stdout, stderr } = await start('open ir-tj', { typed })
    assert.equal(code, 0)
    assert.match(stdout, /paygir> register due/)
    assert.match(stdout, /Overdue/)
    assert.match(stdout, /Is the Istiqlol tunnel complete/)
    assert.match(stderr, /unknown command "nonsense"/)
  })
}

const REFUSED: readonly (readonly [string, number, string, RegExp])[] = [
  [`show ${DOC}9`, 5, 'E_ITEM_NOT_FOUND', /did you mean doc:2020-01-03-1/],
  ['show 2025', 2, 'E_ITEM_AMBIGUOUS', /doc:2025-/],
  ['stage 2025-05-29-3 in-forse --on 2025-06', 2, 'E_BAD_VALUE', /did you mean "in-force"/],
  ['stage 2025-05-29-3 in-force', 2, 'E_OPTION_NEEDED', /--on is missing/],
  ['stage 2025-05-29-3 in-force --on 2025-02-30', 2, 'E_BAD_DATE', /2025-02-30/],
  [
    'stage 2025-05-29-3 in-force --on 2024-06',
    1,
    'R_DATE_BEFORE_SIGNATURE',
    /June 2024 would be before .* 29 May 2025/,
  ],
  ['stage 2025-05-29-3 first-use --on 2025-07', 1, 'R_LOWER_STAGE_MISSING', /paygir stage ITEM in-force/],
  ['stage 2025-05-29-3 in-force --on 2027', 1, 'R_DATE_IN_FUTURE', /2027 is after today \(15 January 2026\)/],
  ['stage 2025-05-29-3 in-force --on 2024-06 --lang fa', 1, 'R_DATE_BEFORE_SIGNATURE', /«لازم‌الاجرا»/],
  ['stage 2025-05-29-3 in-force --on 2024-06 --lang ru', 1, 'R_DATE_BEFORE_SIGNATURE', /«вступление в силу»/],
  ['comment 2025-05-29-3 x --party us', 2, 'E_BAD_VALUE', /accepted: ir, tj/],
  ['register --field rodas', 2, 'E_BAD_VALUE', /did you mean "roads"/],
  ['register due --days x', 2, 'E_BAD_VALUE', /--days/],
  ['correct 2025-05-29-3 place --reason x', 2, 'E_WRONG_FACT', /FACT=VALUE/],
  ['correct 2025-05-29-3 plaze=x --reason x', 1, 'R_UNKNOWN_FACT', /accepted: .*place/],
  ['endorse 2025-05-29-3 --party ir', 4, 'R_NOT_SIGNED_BY_PARTY', /key of ir/],
]
