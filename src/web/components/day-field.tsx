import { lazy, Suspense } from 'react'
import fields from './select-field.module.css'

/** What a field for a day is given; days are Gregorian ISO days, however they are shown. */
export interface DayFieldProps {
  readonly label: string
  /** '' for none. */
  readonly value: string
  /** The last day that can be chosen; any when it is absent. */
  readonly most?: string
  readonly onChange: (day: string) => void
  /** Called for a day that is taken out; a field without it always holds one. */
  readonly onClear?: () => void
}

const DayPicker = lazy(async () => ({ default: (await import('./day-picker.tsx')).DayPicker }))

/** A day, typed or chosen in the reader's calendar and digits. */
export function DayField(props: DayFieldProps) {
  return (
    <Suspense fallback={<Waiting label={props.label} />}>
      <DayPicker {...props} />
    </Suspense>
  )
}

/** Holds the place while the calendars are loaded. */
function Waiting({ label }: Pick<DayFieldProps, 'label'>) {
  return (
    <span className={fields.field}>
      <span className={fields.label}>{label}</span>
      <span className={fields.select} aria-hidden="true" />
    </span>
  )
}
