const shapes = {
  check: 'M4 10.5 8 14.5 16 6',
  cross: 'M5 5l10 10M15 5 5 15',
  clock: 'M10 3a7 7 0 1 0 .01 0M10 6v4.5l3 1.8',
  warning: 'M10 3 18 17H2L10 3ZM10 8v4M10 14.2v.6',
  late: 'M10 3a7 7 0 1 0 .01 0M10 6v5M10 13.3v.6',
  dot: 'M10 7.5a2.5 2.5 0 1 0 .01 0',
  arrow: 'M4 10h12M11 5l5 5-5 5',
  back: 'M16 10H4M9 5l-5 5 5 5',
  search: 'M8.5 3.5a5 5 0 1 0 .01 0M12.2 12.2 17 17',
  lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  menu: 'M3 5h14M3 10h14M3 15h14',
  half: 'M10 3a7 7 0 1 0 .01 0M10 3v14',
} as const

export type IconName = keyof typeof shapes

/** A line drawing the size of its text. Always beside a word, so it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={shapes[name]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
