import type { ShapeWords } from './shape-words.ts'

export const faShapes: ShapeWords = {
  reasons: {
    missing: 'این نیامده است',
    invalid_type: 'باید {expected} باشد',
    too_big: 'حداکثر {maximum}',
    too_big_text: 'حداکثر {maximum} نویسه',
    too_big_list: 'حداکثر {maximum} تا',
    too_small: 'دست‌کم {minimum}',
    too_small_text: 'دست‌کم {minimum} نویسه',
    too_small_list: 'دست‌کم {minimum} تا',
    invalid_format: 'به شکل مورد انتظار نوشته نشده است[[: {expected}]]',
    invalid_value: 'یکی از این‌ها: {expected}',
    unrecognized_keys: 'اینجا چیزی به نام {expected} نیست',
    custom: 'پذیرفته نیست؛ پذیرفته: {expected}',
    other: 'به شکل مورد انتظار نیست',
  },
  types: {
    string: 'متن',
    number: 'عدد',
    int: 'عدد صحیح',
    boolean: 'true یا false',
    array: 'فهرست',
    object: 'شیء JSON',
    record: 'شیء JSON',
  },
}
