const strokes = {
  arrow: 'M3 8h10M9 4l4 4-4 4',
  check: 'M2.8 8.4l3.4 3.4 7-7.6',
  chevron: 'M3.5 6l4.5 4.5L12.5 6',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 4.6V8l2.4 1.6',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  code: 'M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5',
  download: 'M8 2v8.5M4.5 7.3 8 10.7l3.5-3.4M2.5 13.8h11',
  external: 'M9.5 2.5h4v4M13.2 2.8 7.5 8.5M11.5 9.5v4h-9v-9h4',
  language:
    'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M2 8h12M8 2c2 1.7 2.8 3.7 2.8 6S10 12.3 8 14c-2-1.7-2.8-3.7-2.8-6S6 3.7 8 2',
  link: 'M6.5 9.5l3-3M7.2 4.8l1.3-1.3a2.8 2.8 0 0 1 4 4l-1.3 1.3M8.8 11.2l-1.3 1.3a2.8 2.8 0 0 1-4-4l1.3-1.3',
  menu: 'M2 4h12M2 8h12M2 12h12',
  moon: 'M13.5 9.8A6 6 0 0 1 6.2 2.5a6 6 0 1 0 7.3 7.3z',
  plus: 'M8 3v10M3 8h10',
  retry: 'M13 8a5 5 0 1 1-1.6-3.7M13.3 2.3v2.8h-2.8',
  slides: 'M2 3h12v8H2zM8 11v3M5 14h6',
  sun: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6M8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M12.6 3.4l-.9.9M4.3 11.7l-.9.9',
  up: 'M8 13V3M4 7l4-4 4 4',
  warning: 'M8 2 1.7 13.3h12.6zM8 6.4v3.2M8 11.4v.1',
} as const

export type IconName = keyof typeof strokes

/** A line drawing beside words; it never stands alone for a meaning. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg className="kg-icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={strokes[name]} />
    </svg>
  )
}
