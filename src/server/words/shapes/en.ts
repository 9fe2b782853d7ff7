import type { ShapeWords } from './shape-words.ts'

export const enShapes: ShapeWords = {
  reasons: {
    missing: 'this is missing',
    invalid_type: 'this is to be {expected}',
    too_big: 'at most {maximum}',
    too_big_text: 'at most {maximum} characters',
    too_big_list: 'at most {maximum} of them',
    too_small: 'at least {minimum}',
    too_small_text: 'at least {minimum} characters',
    too_small_list: 'at least {minimum} of them',
    invalid_format: 'this is not written as expected[[: {expected}]]',
    invalid_value: 'one of {expected}',
    unrecognized_keys: 'nothing is called {expected} here',
    custom: 'this is not accepted; accepted: {expected}',
    other: 'this is not of the shape that is expected',
  },
  types: {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    record: 'an object',
  },
}
