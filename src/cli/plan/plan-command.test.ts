import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { textWidth } from '../page/width.ts'
import { type RegisterWorld, registerWorld } from '../testing/register-world.ts'

/** 24 November 2026. */
const AT = '--at 2026-11-24'
const TUNNEL = 'doc:2020-01-03-1'

test('the plan of the sample, and what would change it', async (t) => {
  const world = await registerWorld(t)
  await world.start('open')
  await showsTheWhole(t, world)
  await explains(t, world)
  await comparesAndWrites(t, world)
  await forecasts(t, world)
  await stores(t, world)
  await accepts(t, world)
  await refuses(t, world)
})

async function showsTheWhole(t: TestContext, { run, json }: RegisterWorld): Promise<void> {
  await t.test('one page says what is next, late, decisive and possible', async () => {
    const { code, stdout, stderr } = await run(`plan ${AT}`)
    assert.equal(code, 0, stderr)
    for (const said of [
      /items planned/,
      /Who does what in the next 30 days/,
      /What will be late/,
      /What decides the very last date/,
      /These days hold if nothing goes wrong/,
    ])
      assert.match(stdout, said)
    assert.match(stdout, /rest on assumptions/)
    assert.doesNotMatch(stdout, /undefined|NaN|\{\w+\}/)
  })

  await t.test('what is next and what is late can be asked for alone', async () => {
    const [next, late] = [await run(`plan next ${AT} --budget 5`), await run(`plan late ${AT} --budget 5 --lang fa`)]
    assert.match(next.stdout, /^Who does what in the next 30 days\n/)
    assert.doesNotMatch(next.stdout, /What will be late/)
    const told = (await run('plan late --budget 5')).stdout.replaceAll(/\s+/g, ' ')
    assert.match(told, /The register says: money · Iran: 2\.16 million USD .* \(source: asiaplustj\.info\)/)
    const later = (await run(`plan late ${AT} --budget 5`)).stdout.replaceAll(/\s+/g, ' ')
    assert.match(later, /Has run out, and is in no plan .*prosecutor general/)
    assert.match(late.stdout, /^\u200Fچه دیر می‌شود و به چه علت/)
  })

  await t.test('every language keeps to the width and leaves no sign unfilled', async () => {
    for (const language of ['en', 'fa', 'tg', 'ru']) {
      for (const line of [`plan ${AT}`, `plan show ${TUNNEL} ${AT}`]) {
        const { stdout } = await run(`${line} --budget 5 --lang ${language}`, { columns: 60 })
        const widest = Math.max(...stdout.split('\n').map(textWidth))
        assert.ok(widest <= 60, `${language}: ${widest}`)
        assert.doesNotMatch(stdout, /undefined|NaN|\{\w+\}/)
      }
    }
  })

  await t.test('a plan as of a past day knows nothing that came later', async () => {
    const { steps } = await json<{ steps: readonly { id: string; end: string }[] }>('plan --at 2023-01-01 --budget 5')
    assert.ok(steps.length > 0)
    assert.deepEqual(
      steps.filter(({ id }) => /^doc:202[3-9]/.test(id)),
      [],
    )
  })

  await t.test('the same seed gives the same plan', async () => {
    const [one, other] = [await json(`plan ${AT} --seed 7 --budget 5`), await json(`plan ${AT} --seed 7 --budget 5`)]
    assert.deepEqual(one, other)
  })
}

async function explains(t: TestContext, { run, json }: RegisterWorld): Promise<void> {
  await t.test('every step has a reason for its day', async () => {
    const { steps } = await json<{ steps: readonly { id: string; because: string }[] }>(`plan ${AT}`)
    assert.ok(steps.length > 100)
    for (const { id, because } of steps) assert.notEqual(because, '', id)
  })

  await t.test('a step is explained back to what waits for nothing', async () => {
    const { code, stdout } = await run(`plan why ${TUNNEL} ${AT}`)
    assert.equal(code, 0)
    assert.match(stdout, /because: it waits until "/)
    const persian = await run(`plan why ${TUNNEL} ${AT} --lang fa`)
    assert.match(persian.stdout, /منتظر|پایان|آغاز/)
  })
}

async function comparesAndWrites(t: TestContext, { run, json, folder }: RegisterWorld): Promise<void> {
  await t.test('a what-if file shows what moves and why, and stores nothing', async () => {
    const path = join(folder, 'slower.json')
    const steps = { [`${TUNNEL}/ir/parliament`]: { days: 300 } }
    writeFileSync(path, JSON.stringify({ format: 'paygir.plan-settings/1', steps }))
    const before = await json(`plan ${AT}`)
    const { code, stdout } = await run(`plan ${AT} --what-if ${path}`)
    assert.equal(code, 0)
    assert.match(stdout, /moved:/)
    assert.match(stdout, /takes longer or shorter by/)
    assert.deepEqual(await json(`plan ${AT}`), before)
  })

  await t.test('a what-if that moves nothing, or no day of becoming operational, says so', async () => {
    const path = join(folder, 'desk.json')
    for (const [content, expected] of [
      [{}, /^Nothing moves; no document becomes operational on another day\.$/m],
      [{ steps: { [`${TUNNEL}/ir/parliament`]: { days: 300 } } }, /later/],
    ] as const) {
      writeFileSync(path, JSON.stringify({ format: 'paygir.plan-settings/1', ...content }))
      assert.match((await run(`plan ${AT} --what-if ${path}`)).stdout, expected)
    }
  })

  await t.test('files are written by their ending, and never over another', async () => {
    const begins = {
      svg: /^<svg|^<\?xml/,
      html: /^<!doctype/i,
      xml: /^<\?xml/,
      ics: /^BEGIN:VCALENDAR/,
      csv: /^id,/,
      json: /^\{/,
    }
    for (const [ending, expected] of Object.entries(begins)) {
      const path = join(folder, `plan.${ending}`)
      const { code, stderr } = await run(`plan ${AT} --budget 5 -o ${path}`)
      assert.equal(code, 0, stderr)
      assert.match(readFileSync(path, 'utf8'), expected)
    }
    const again = await run(`plan ${AT} --budget 5 -o ${join(folder, 'plan.svg')}`)
    assert.match(again.stderr, /E_FILE_EXISTS/)
    const other = await run(`plan ${AT} -o ${join(folder, 'plan.doc')}`)
    assert.match(other.stderr, /E_BAD_VALUE/)
    assert.equal(existsSync(join(folder, 'plan.doc')), false)
  })
}

async function stores(t: TestContext, { run, json }: RegisterWorld): Promise<void> {
  const step = `${TUNNEL}/ir/parliament`
  const daysOf = async () => {
    const { steps } = await json<{ steps: readonly { id: string; days: number }[] }>(`plan show ${TUNNEL} --budget 5`)
    return steps.find(({ id }) => id === step)?.days
  }

  await t.test('a step is set, with what moves by it; a dry run and a refusal store nothing', async () => {
    const before = await daysOf()
    const dry = await run(`plan step ${step} days=333 --budget 5 --dry-run`)
    assert.match(dry.stdout, /takes longer or shorter by/)
    const refused = await run(`plan step ${step} days=-3 --budget 5`)
    assert.match(refused.stderr, /E_PLAN_SHAPE/)
    assert.equal(await daysOf(), before)
    const { code, stdout, stderr } = await run(`plan step ${step} days=333 --budget 5 --reason "as the ministry says"`)
    assert.equal(code, 0, stderr)
    assert.match(stdout, /Entered; the next plan reckons with it/)
    assert.equal(await daysOf(), 333)
  })

  await t.test('a step that others send back to can be left out, and is named when it goes', async () => {
    const { code, stdout, stderr } = await run(`plan step ${step} skip=true --budget 5 --dry-run`)
    assert.equal(code, 0, stderr)
    assert.match(stdout.replaceAll(/\s+/g, ' '), /no longer there: Vote of parliament \(Iran\) of /)
  })

  await t.test('the plan after storing is the one that was shown', async () => {
    type Planned = { readonly goals: readonly { task: string; end: string }[]; readonly steps: readonly object[] }
    const days = ({ goals }: Planned) => goals.map(({ task, end }) => [task, end])
    for (const line of [`plan step ${step} days=90`, 'plan body ir:parliament units=9']) {
      const told = await json<Planned>(`${line} --budget 5`)
      const next = await json<Planned>('plan --budget 5')
      assert.deepEqual([days(next), next.steps], [days(told), told.steps], line)
    }
  })

  await t.test('one more desk, where steps wait for one, brings documents forward', async () => {
    const { stdout } = await run('plan body tj:cabinet units=50 --budget 20 --dry-run')
    assert.match(stdout, /earlier/)
  })

  await t.test('a plan is kept, and later ones are compared with it', async () => {
    assert.match((await run('plan compare')).stdout, /No plan has been kept yet/)
    assert.match((await run('plan save spring --budget 5')).stdout, /kept as "spring"/)
    assert.match((await run('plan save spring --budget 5')).stderr, /E_PLAN_TWICE/)
    assert.match((await run('plan compare --budget 5')).stdout, /Everything stands where it stood in "spring"/)
    await run(`plan step ${step} days=400 --budget 5`)
    assert.match((await run('plan compare spring --budget 5')).stdout, /Against "spring"/)
    assert.equal((await run('plan compare autumn')).code, 5)
  })
}

async function accepts(t: TestContext, { run, json, folder }: RegisterWorld): Promise<void> {
  await t.test('a what-if file is taken over, unless what is not accepted cannot stay where it was', async () => {
    const step = `${TUNNEL}/ir/parliament`
    const path = join(folder, 'longer.json')
    writeFileSync(path, JSON.stringify({ format: 'paygir.plan-settings/1', steps: { [step]: { days: 450 } } }))
    const daysOf = async () => {
      const { steps } = await json<{ steps: readonly { id: string; days: number }[] }>('plan --budget 5')
      return steps.find(({ id }) => id === step)?.days
    }
    const before = await daysOf()
    assert.match((await run('plan accept')).stderr, /E_OPTION_NEEDED/)
    const one = await run(`plan accept ${step} --what-if ${path} --budget 5 --json`)
    assert.equal(JSON.parse(one.stdout).error.code, 'E_PLAN_WINDOW')
    assert.equal(await daysOf(), before)
    const { code, stdout } = await run(`plan accept --what-if ${path} --budget 5 --lang fa`)
    assert.equal(code, 0)
    assert.match(stdout, /ثبت شد/)
    assert.equal(await daysOf(), 450)
    const history = (await run('register changes --since 2020-01-01')).stdout
    assert.match(history, /plan:\S+ +settings of the plan\n +[0-9]+ +plan changed/)
    assert.doesNotMatch(history, / settings\n|plan kept: settings/)
  })

  await t.test('a body gets more desks from a day on, and one that nobody needs is refused', async () => {
    assert.equal((await run('plan body ir:parliament units=9@2026-06-01 --budget 5')).code, 0)
    const unknown = await run('plan body ir:nobody units=9 --budget 5')
    assert.match(unknown.stderr, /E_PLAN_UNKNOWN/)
  })
}

async function forecasts(t: TestContext, { run, json }: RegisterWorld): Promise<void> {
  await t.test('a forecast has its range, and what matters most', async () => {
    const { stdout } = await run(`forecast ${TUNNEL} ${AT} --samples 200`)
    assert.match(stdout, /^Forecast of /)
    assert.match(stdout, /four times of five by/)
    assert.match(stdout, /What matters most/)
    const persian = await run(`forecast ${TUNNEL} ${AT} --samples 200 --lang fa`)
    assert.doesNotMatch(persian.stdout, /undefined|NaN|\{\w+\}/)
  })

  await t.test('the same seed gives the same forecast', async () => {
    const line = `forecast ${AT} --samples 50 --seed 3`
    assert.deepEqual(await json(line), await json(line))
  })
}

async function refuses(t: TestContext, world: RegisterWorld): Promise<void> {
  const { run, folder } = world
  await namesWhatIsAtFault(t, world)
  const wrong = join(folder, 'wrong.json')
  writeFileSync(wrong, '{"format":"paygir.plan-settings/1","steps":{"x":{"days":-1}}}')
  const broken = join(folder, 'broken.json')
  writeFileSync(broken, '{')
  const circle = join(folder, 'circle.json')
  const link = { kind: 'FS', lag: 0, lagUnit: 'working' }
  const [from, to] = [`${TUNNEL}/ir/parliament`, `${TUNNEL}/ir/cabinet`]
  writeFileSync(circle, JSON.stringify({ format: 'paygir.plan-settings/1', links: [{ from, to, ...link }] }))
  const cases = [
    [`plan ${AT} --what-if ${wrong}`, 'E_PLAN_SHAPE', 3, /accepted: ≥ 0/],
    [`plan ${AT} --what-if ${broken}`, 'E_NOT_JSON', 3, /"format":"paygir\.plan-settings\/1"/],
    [`plan ${AT} --what-if ${join(folder, 'none.json')}`, 'E_NOT_FOUND', 5, /^check the path$/],
    [`plan step ${TUNNEL} days ${AT}`, 'E_WRONG_FACT', 2, /for example days=30/],
    [`plan ${AT} --what-if ${circle}`, 'E_PLAN_CYCLE', 3],
    [`plan show doc:2023-11-08-1 ${AT}`, 'E_NOT_PLANNED', 5, /paygir register show doc:2023-11-08-1/],
    ['plan why', 'E_MISSING_ARGUMENT', 2],
    [`plan why nothing ${AT}`, 'E_ITEM_NOT_FOUND', 5],
    [`plan ${AT} --budget soon`, 'E_BAD_VALUE', 2],
  ] as const
  for (const [line, expected, exitCode, hint = /./] of cases) {
    await t.test(`${expected} of ${line.split(' ').slice(0, 2).join(' ')}`, async () => {
      const { code, stdout } = await run(`${line} --json`)
      const { error } = JSON.parse(stdout)
      assert.deepEqual([error.code, code], [expected, exitCode])
      assert.doesNotMatch(`${error.message} ${error.hint}`, /undefined|\{\w+\}/)
      assert.match(error.hint, hint)
    })
  }
}

async function namesWhatIsAtFault(t: TestContext, { run, folder }: RegisterWorld): Promise<void> {
  await t.test('errors say what the steps and bodies at fault are called, and their ids', async () => {
    const told = async (settings: object, language: string) => {
      const path = join(folder, 'fault.json')
      writeFileSync(path, JSON.stringify({ format: 'paygir.plan-settings/1', ...settings }))
      return (await run(`plan ${AT} --what-if ${path} --budget 5 --lang ${language}`)).stderr
    }
    const [from, to] = [`${TUNNEL}/ir/parliament`, `${TUNNEL}/ir/cabinet`]
    const circle = await told({ links: [{ from, to, kind: 'FS', lag: 0, lagUnit: 'working' }] }, 'en')
    const title = 'Agreement on completing the second phase of the Istiqlol tunnel'
    assert.ok(
      circle.includes(`Decision of the government (Iran) of ${title} (${to}) → Vote of parliament (Iran) of `),
      circle,
    )
    const none = { bodies: { 'ir:parliament': { capacity: [{ from: '2020-01-01', units: 0 }] } } }
    assert.match(await told(none, 'en'), /Assembly \(Iran\) \(ir:parliament\) has too little capacity for Vote of/)
    assert.match(await told(none, 'fa'), /تصویب مجلس.*\(doc:[^)]*\/ir\/parliament\)/)
    assert.match(
      await told({ steps: { [from]: { calendar: 'XX' } } }, 'en'),
      /there is no calendar "XX": Vote of parliament/,
    )
  })
}
