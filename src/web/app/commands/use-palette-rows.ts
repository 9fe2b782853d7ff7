import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { LocalText } from '../../../register/index.ts'
import { CALENDARS, LANGUAGES, THEMES, textIn } from '../../../words/index.ts'
import { apiPath, ask } from '../../api/client.ts'
import { useKeyGroups } from '../../keys/use-keys.ts'
import { useLanguage } from '../../language/language.tsx'
import { itemAddress } from '../item-address.ts'
import { OWN_NAMES } from '../own-names.ts'
import { PAGE_KEYS, PAGES } from '../pages.ts'
import { matchingRows, type PaletteRow } from './palette-rows.ts'

/** Items that are shown at most: whoever wants more goes to the register. */
const MOST_ITEMS = 8

/** Everything that the text may mean: pages, what the page can do, items of the register, how it all is shown. */
export function usePaletteRows(rel: string | null, text: string): readonly PaletteRow[] {
  const fixed = [...usePages(rel), ...useHere(), ...useView()]
  return [...matchingRows(fixed, text), ...useItems(rel, text.trim())]
}

function usePages(rel: string | null): readonly PaletteRow[] {
  const { shell, language } = useLanguage()
  const navigate = useNavigate()
  const docs: PaletteRow = {
    ...{ id: 'docs', group: 'pages', label: shell.apiDocs, also: 'api' },
    run: () => globalThis.location.assign(`/api/docs?lang=${language}`),
  }
  if (rel === null) return [docs]
  const pages = PAGES.map(
    (page): PaletteRow => ({
      ...{ id: `page ${page}`, group: 'pages', label: shell.pages[page], also: page, keys: `g ${PAGE_KEYS[page]}` },
      run: () => void navigate({ to: `/${rel}/${page}` as '/' }),
    }),
  )
  return [...pages, docs]
}

/** What the keys of the page do, for whoever does not know them. */
function useHere(): readonly PaletteRow[] {
  const { shell } = useLanguage()
  return useKeyGroups()
    .filter(({ title }) => title !== shell.product)
    .flatMap(({ title, commands }) =>
      commands.map(
        ({ keys, label, run }): PaletteRow => ({
          ...{ id: `here ${title} ${keys}`, group: 'here', label, also: title, keys, run },
        }),
      ),
    )
}

function useView(): readonly PaletteRow[] {
  const { shell, preferences, change } = useLanguage()
  const languages = LANGUAGES.filter((code) => code !== preferences.language).map(
    (code): PaletteRow => ({
      ...{ id: `language ${code}`, group: 'view', label: OWN_NAMES[code], language: code },
      also: `${shell.language} ${code}`,
      run: () => change({ language: code }),
    }),
  )
  const themes = THEMES.filter((theme) => theme !== preferences.theme).map(
    (theme): PaletteRow => ({
      ...{ id: `theme ${theme}`, group: 'view', label: `${shell.theme}: ${shell.themes[theme]}` },
      run: () => change({ theme }),
    }),
  )
  const calendars = CALENDARS.filter((calendar) => calendar !== preferences.calendar).map(
    (calendar): PaletteRow => ({
      ...{ id: `calendar ${calendar}`, group: 'view', label: `${shell.calendar}: ${shell.calendars[calendar]}` },
      run: () => change({ calendar }),
    }),
  )
  return [...languages, ...themes, ...calendars]
}

interface FoundItem {
  readonly item: string
  readonly titles: LocalText
}

/** Found by the API, which folds spellings of four languages. */
function useItems(rel: string | null, text: string): readonly PaletteRow[] {
  const { language } = useLanguage()
  const navigate = useNavigate()
  const { data } = useQuery({
    queryKey: ['palette', rel, text],
    queryFn: ({ signal }) =>
      ask<{ rows: readonly FoundItem[] }>(apiPath('relationships', rel ?? '', 'items'), {
        signal,
        query: { q: text, limit: MOST_ITEMS },
      }),
    enabled: rel !== null && text.length > 1,
    placeholderData: keepPreviousData,
  })
  if (rel === null || text.length < 2) return []
  const rows = (data?.rows ?? []).map(({ item, titles }) => ({
    ...{ id: item, group: 'items', label: textIn(titles, language) },
    ...(titles[language] === undefined ? { language: LANGUAGES.find((code) => titles[code] !== undefined) } : {}),
    run: () => void navigate({ to: itemAddress(rel, item) as '/' }),
  })) satisfies readonly PaletteRow[]
  // Words may stand anywhere in an item; those that stand in its title count most.
  const byTitle = new Set(matchingRows(rows, text))
  return [...byTitle, ...rows.filter((row) => !byTitle.has(row))]
}
