import type { Participant } from '../../model/index.ts'
import { cite, type Entry, paragraph, type Run, say, separated } from './entry.ts'
import { filled } from './filled.ts'
import { doubt, kindLabel, participantName, partyLabel, type View } from './view.ts'

/** Each participant with office and party, and under it the other names the text gives. */
export function participants(view: View): readonly Entry[] {
  return view.record.participants.flatMap((participant) => {
    const others = participant.aliases.filter((alias) => alias !== participant.name)
    const entries = [paragraph(2, participantLine(view, participant))]
    const names = others.join(', ')
    if (names !== '') entries.push(paragraph(6, filled(view.words.page.alsoCalled, { names }, 'quiet')))
    return entries
  })
}

function participantLine(view: View, participant: Participant): readonly Run[] {
  const { name, role, party, members } = participant
  const kind = kindLabel(view, participant)
  const memberNames = members.map((id) => participantName(view, id)).join(', ')
  return separated([
    [cite(name, 'name')],
    kind === '' ? [] : [say(kind), ...(memberNames === '' ? [] : [say(': '), cite(memberNames)])],
    role === null || role === name ? [] : [cite(role)],
    party === null || role?.includes(partyLabel(view, party)) ? [] : [cite(partyLabel(view, party))],
    doubt(view, participant),
  ])
}
