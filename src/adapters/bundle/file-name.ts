/** A name that a file can have on any system for any text: `paygir.example%2Fir-tj`. Never `.` or `..`. */
export function fileNameOf(text: string): string {
  return encodeURIComponent(text).replace(/[.*]/g, (mark, at: number) =>
    at === 0 || mark === '*' ? percent(mark) : mark,
  )
}

function percent(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
}
