/** Elements whose content is no text of the page: code, furniture, form controls, embedded things. */
export const DROPPED: ReadonlySet<string> = new Set(
  (
    'head title script style template noscript nav iframe object svg math canvas audio video select textarea button ' +
    'noembed noframes'
  ).split(' '),
)

/** Elements whose characters the HTML standard takes without looking for tags, until their end tag. */
export const RAW_TEXT: ReadonlySet<string> = new Set('style xmp iframe noembed noframes'.split(' '))
/** The same, but character references count. */
export const ESCAPABLE_RAW_TEXT: ReadonlySet<string> = new Set('textarea title'.split(' '))
/** Inside these, tags follow the rules of XML and switch to no raw text. */
export const FOREIGN: ReadonlySet<string> = new Set('svg math'.split(' '))

export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** Set apart from what stands before and after by an empty line. */
export const PARAGRAPHS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center details dialog div dl fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html main menu ol p pre search section summary table tbody tfoot thead ul'
  ).split(' '),
)

/** Begin on a line of their own. */
export const LINES: ReadonlySet<string> = new Set('br caption dd dt legend li option tr'.split(' '))

/** Set apart from the cell before by a tab. */
export const CELLS: ReadonlySet<string> = new Set('td th'.split(' '))

/** Elements whose end tag may be left out, with the start tags that then end them. */
export const ENDED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['p', new Set([...PARAGRAPHS, 'li', 'dt', 'dd'])],
  ['li', new Set(['li'])],
  ['dt', new Set(['dt', 'dd'])],
  ['dd', new Set(['dt', 'dd'])],
  ['tr', new Set(['tr', 'tbody', 'tfoot'])],
  ['td', new Set(['td', 'th', 'tr', 'tbody', 'tfoot'])],
  ['th', new Set(['td', 'th', 'tr', 'tbody', 'tfoot'])],
  ['option', new Set(['option', 'optgroup'])],
  ['head', new Set(['body', 'main', 'article', 'p', 'div', 'h1', 'table'])],
  ['svg', PARAGRAPHS],
  ['math', PARAGRAPHS],
])

/** What the elements of `ENDED_BY` stand in: its end ends them too. Only elements that need their end tag. */
export const CONTAINERS: ReadonlySet<string> = new Set(
  'ul ol menu dl table select div section article main body html blockquote'.split(' '),
)
