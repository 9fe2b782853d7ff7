import type { Participant } from '../../model/index.ts'
import { cite, type Entry, paragraph, type Run, say, separated } from './entry.ts'
import { doubt, kindLabel, participantName, partyLabel, type View } from './view.ts'

/** Each participant with office and party, and under it the other names the text gives. */
export function participants(view: View): readonly Entry[] {
  return view.record.participants.flatMap((participant) => {
    const others = participant.aliases.filter((alias) => alias !== participant.name)
    const entries = [paragraph(2, participantLine(view, participant))]
    if (others.length > 0) entries.push(paragraph(6, aliasLine(view, others)))
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
    party === null ? [] : [say(partyLabel(view, party))],
    doubt(view, participant),
  ])
}

/** "also: Mr Rohman, the Tajik President" with the names as words of the source. */
function aliasLine(view: View, names: readonly string[]): readonly Run[] {
  const [before = '', after = ''] = view.words.page.alsoCalled.split('{names}')
  return [say(before, 'quiet'), cite(names.join(', '), 'quiet'), say(after, 'quiet')]
}
