/**
 * The least sum of one cell of each row and each column of a square table (Kuhn, Naval Research Logistics 2, 1955; by
 * shortest augmenting paths, in the cube of the rows).
 */
export function leastAssignment(table: readonly (readonly number[])[]): number {
  const size = table.length
  const rowPrice = new Float64Array(size + 1)
  const columnPrice = new Float64Array(size + 1)
  const rowOf = new Int32Array(size + 1)
  for (let row = 1; row <= size; row++) {
    augment(row, { table, rowPrice, columnPrice, rowOf })
  }
  let sum = 0
  for (let column = 1; column <= size; column++) sum += table[(rowOf[column] as number) - 1]?.[column - 1] ?? 0
  return sum
}

interface Prices {
  readonly table: readonly (readonly number[])[]
  readonly rowPrice: Float64Array
  readonly columnPrice: Float64Array
  /** The row that has the column; 0 for none. Column 0 stands for the row that looks for one. */
  readonly rowOf: Int32Array
}

function augment(row: number, { table, rowPrice, columnPrice, rowOf }: Prices): void {
  const size = table.length
  const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
  const from = new Int32Array(size + 1)
  const isDone = new Uint8Array(size + 1)
  rowOf[0] = row
  let column = 0
  while (rowOf[column] !== 0) {
    isDone[column] = 1
    const here = rowOf[column] as number
    let [gap, next] = [Number.POSITIVE_INFINITY, 0]
    for (let other = 1; other <= size; other++) {
      if (isDone[other] === 1) continue
      const price = (table[here - 1]?.[other - 1] ?? 0) - (rowPrice[here] as number) - (columnPrice[other] as number)
      if (price < (least[other] as number)) {
        least[other] = price
        from[other] = column
      }
      if ((least[other] as number) < gap) {
        gap = least[other] as number
        next = other
      }
    }
    for (let other = 0; other <= size; other++) {
      if (isDone[other] === 1) {
        const owner = rowOf[other] as number
        rowPrice[owner] = (rowPrice[owner] as number) + gap
        columnPrice[other] = (columnPrice[other] as number) - gap
      } else least[other] = (least[other] as number) - gap
    }
    column = next
  }
  while (column !== 0) {
    const before = from[column] as number
    rowOf[column] = rowOf[before] as number
    column = before
  }
}
