import { type CalendarDate, GregorianCalendar, PersianCalendar, parseDate, toCalendar } from '@internationalized/date'
import { useContext } from 'react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarStateContext,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Label,
  Popover,
} from 'react-aria-components'
import { GREGORIAN_MONTHS, SOLAR_MONTHS } from '../../words/index.ts'
import { useLanguage } from '../language/language.tsx'
import { isSolar, SHORT_WEEKDAYS } from './date-locale.ts'
import type { DayFieldProps } from './day-field.tsx'
import styles from './day-picker.module.css'
import fields from './select-field.module.css'

/** The field itself, which brings two calendars along. */
export function DayPicker({ label, value, most, onChange, onClear }: DayFieldProps) {
  const { shell, preferences } = useLanguage()
  // A last day in another calendar than the field's would turn the sheet over to that calendar.
  const dateOf = (iso: string) =>
    toCalendar(parseDate(iso), isSolar(preferences) ? new PersianCalendar() : new GregorianCalendar())
  const change = (day: CalendarDate | null) => {
    if (day !== null) onChange(toCalendar(day, new GregorianCalendar()).toString())
    else onClear?.()
  }
  return (
    <DatePicker
      className={fields.field ?? ''}
      value={value === '' ? null : dateOf(value)}
      {...(most === undefined ? {} : { maxValue: dateOf(most) })}
      onChange={change}
    >
      <Label className={fields.label}>{label}</Label>
      <Group className={styles.group ?? ''}>
        <DateInput className={styles.input ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
        </DateInput>
        <Button className={styles.open ?? ''} aria-label={shell.chooseDay}>
          <span aria-hidden="true">▾</span>
        </Button>
      </Group>
      <Popover className={styles.popover ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={label}>
          <Month />
        </Dialog>
      </Popover>
    </DatePicker>
  )
}

function Month() {
  const { shell, language } = useLanguage()
  const own = SHORT_WEEKDAYS[language]
  return (
    <Calendar>
      <header className={styles.head}>
        <Button slot="previous" className={styles.turn ?? ''} aria-label={shell.monthBefore}>
          <span aria-hidden="true">‹</span>
        </Button>
        <MonthName />
        <Button slot="next" className={styles.turn ?? ''} aria-label={shell.monthAfter}>
          <span aria-hidden="true">›</span>
        </Button>
      </header>
      <CalendarGrid weekdayStyle={own === null ? 'narrow' : 'short'}>
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={styles.weekday ?? ''}>{own?.[day] ?? day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className={styles.day ?? ''} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}

/** Month and year that are shown, from our own tables: browsers do not know all of our languages. */
function MonthName() {
  const { language, format } = useLanguage()
  const state = useContext(CalendarStateContext)
  if (state === null) return null
  const { start } = state.visibleRange
  const months = start.calendar.identifier === 'persian' ? SOLAR_MONTHS : GREGORIAN_MONTHS
  return (
    <span className={styles.month} aria-hidden="true">
      {months[language].alone[start.month - 1]} {format.digits(start.year)}
    </span>
  )
}
