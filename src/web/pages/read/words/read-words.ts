import type { MarkKind } from '../../../../model/index.ts'
import type { ItemKind } from '../record/record-items.ts'

interface Way {
  readonly title: string
  readonly text: string
}

/** What the page says on which texts are read, in one language. `{name}` stands for a value. */
export interface ReadWords {
  readonly sample: string
  readonly ways: { readonly label: string; readonly own: Way; readonly register: Way; readonly plan: Way }
  readonly source: string
  readonly record: string
  readonly show: string
  readonly all: string
  /** Short names of the kinds, for many. */
  readonly kinds: Readonly<Record<ItemKind, string>>
  readonly legend: string
  readonly selected: string
  readonly keys: string
  readonly previous: string
  readonly next: string
  readonly accept: string
  readonly edit: string
  readonly reject: string
  readonly undo: string
  readonly leaveOpen: string
  readonly states: Readonly<Record<'accepted' | 'rejected' | 'byHand', string>>
  readonly left: string
  readonly noneLeft: string
  readonly alike: string
  /** Which document of the register a document of the text is. */
  readonly same: {
    readonly question: string
    readonly thisOne: string
    readonly aNew: string
    readonly added: string
    readonly empty: string
    readonly emptyInForce: string
    readonly noField: string
    /** With `field`. */
    readonly noFieldBut: string
  }
  readonly aliases: string
  readonly rule: string
  readonly noneOfKind: string
  readonly form: {
    readonly documentWords: string
    readonly undertakingWords: string
    readonly signedOn: string
    readonly notSigned: string
    readonly inForceOn: string
    readonly inForceHint: string
    readonly inForceLater: string
    readonly signedFirst: string
    readonly afterText: string
    readonly due: string
    readonly field: string
    readonly noField: string
    readonly type: string
    readonly kind: string
    readonly actors: string
    readonly take: string
  }
  readonly mark: {
    readonly title: string
    readonly hint: string
    readonly begin: string
    readonly keys: string
    readonly nextSentence: string
    readonly previousSentence: string
    readonly wordRight: string
    readonly wordLeft: string
    readonly moreDown: string
    readonly moreUp: string
    readonly moreRight: string
    readonly moreLeft: string
    readonly offer: string
    readonly end: string
    readonly marked: string
    readonly command: string
    readonly kinds: Readonly<Record<MarkKind, string>>
  }
  readonly names: {
    readonly title: string
    readonly question: string
    readonly same: string
    readonly different: string
    readonly later: string
  }
  readonly enter: {
    readonly open: string
    readonly title: string
    readonly lead: string
    readonly nothing: string
    readonly enter: string
    readonly back: string
    readonly done: string
    readonly doneLead: string
    readonly toText: string
    readonly known: string
    readonly knownLead: string
    readonly oldSource: string
    readonly marked: string
    readonly source: string
    readonly signature: string
    readonly evidence: string
  }
  readonly publication: {
    readonly publisher: string
    readonly address: string
    readonly publishedOn: string
    readonly optional: string
  }
  readonly own: {
    readonly title: string
    readonly lead: string
    readonly paste: string
    readonly drop: string
    readonly dropHere: string
    readonly pick: string
    readonly read: string
    readonly reading: string
    readonly progress: string
    readonly cancelled: string
    readonly details: string
    readonly toSample: string
    readonly notForVisitors: string
  }
  /** Readings that one has begun, to go on with. */
  readonly unfinished: {
    readonly title: string
    readonly lead: string
    readonly decided: string
    readonly readOn: string
    readonly all: string
    readonly discard: string
    readonly sure: string
    readonly keep: string
    readonly notKept: string
    readonly goneOn: string
    readonly anew: string
  }
  readonly kept: {
    readonly title: string
    readonly lead: string
    readonly none: string
    readonly items: string
    readonly entered: string
    readonly inRegister: string
    readonly notTaken: string
    readonly noRecord: string
    readonly readAgain: string
    readonly readAgainLead: string
  }
}
