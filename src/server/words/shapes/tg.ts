import type { ShapeWords } from './shape-words.ts'

export const tgShapes: ShapeWords = {
  reasons: {
    missing: 'ин нест',
    invalid_type: 'бояд {expected} бошад',
    too_big: 'на беш аз {maximum}',
    too_big_text: 'на беш аз {maximum} аломат',
    too_big_list: 'на беш аз {maximum} адад',
    too_small: 'на кам аз {minimum}',
    too_small_text: 'на кам аз {minimum} аломат',
    too_small_list: 'на кам аз {minimum} адад',
    invalid_format: 'ба шакли лозимӣ навишта нашудааст[[: {expected}]]',
    invalid_value: 'яке аз инҳо: {expected}',
    unrecognized_keys: 'дар ин ҷо чизе бо номи {expected} нест',
    custom: 'қабул намешавад; қабул мешавад: {expected}',
    other: 'ба шакли лозимӣ нест',
  },
  types: {
    string: 'матн',
    number: 'адад',
    int: 'адади бутун',
    boolean: 'true ё false',
    array: 'рӯйхат',
    object: 'объекти JSON',
    record: 'объекти JSON',
  },
}
