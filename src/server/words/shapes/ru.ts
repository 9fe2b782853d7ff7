import type { ShapeWords } from './shape-words.ts'

export const ruShapes: ShapeWords = {
  reasons: {
    missing: 'этого не хватает',
    invalid_type: 'здесь должно быть: {expected}',
    too_big: 'не больше {maximum}',
    too_big_text: 'не больше {maximum} знаков',
    too_big_list: 'не больше {maximum} штук',
    too_small: 'не меньше {minimum}',
    too_small_text: 'не меньше {minimum} знаков',
    too_small_list: 'не меньше {minimum} штук',
    invalid_format: 'записано не так, как ожидается[[: {expected}]]',
    invalid_value: 'одно из: {expected}',
    unrecognized_keys: 'здесь нет ничего с именем {expected}',
    custom: 'не принимается; допустимо: {expected}',
    other: 'не того вида, который ожидается',
  },
  types: {
    string: 'текст',
    number: 'число',
    int: 'целое число',
    boolean: 'true или false',
    array: 'список',
    object: 'объект JSON',
    record: 'объект JSON',
  },
}
