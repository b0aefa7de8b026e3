import type { ReactNode } from 'react'

export type Column<R> = {
  readonly head: string
  readonly cell: (row: R) => ReactNode
  /** Figures and dates: right-aligned, tabular. */
  readonly figures?: boolean
}

type TableProps<R> = {
  readonly caption: string
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  readonly keyOf: (row: R) => string
  /** The sum or the like, one cell a column. */
  readonly foot?: readonly ReactNode[]
  readonly hideCaption?: boolean
}

/** A table that folds into one card a row on a phone, each figure under its head. The first column names the row. */
export function Table<R>({ caption, columns, rows, keyOf, foot, hideCaption = false }: TableProps<R>) {
  return (
    <table className="folds">
      <caption className={hideCaption ? 'unseen' : ''}>{caption}</caption>
      <thead>
        <tr>{columns.map((column) => <th key={column.head} scope="col" className={figure(column.figures)}>{column.head}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map((column, i) =>
              i === 0
                ? <th key={column.head} scope="row">{column.cell(row)}</th>
                : <td key={column.head} data-head={column.head} className={figure(column.figures)}><div>{column.cell(row)}</div></td>)}
          </tr>
        ))}
      </tbody>
      {foot === undefined ? null : (
        <tfoot>
          <tr>
            {foot.map((cell, i) =>
              i === 0
                ? <th key={i} scope="row">{cell}</th>
                : <td key={i} data-head={columns[i]?.head} className={figure(columns[i]?.figures)}><div>{cell}</div></td>)}
          </tr>
        </tfoot>
      )}
    </table>
  )
}

function figure(figures: boolean | undefined): string {
  return figures === true ? 'num' : ''
}
