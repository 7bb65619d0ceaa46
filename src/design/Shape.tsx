/** Shapes carry a status without colour: filled for what is known, an outline or a dash for what is not. */
const paths = {
  dot: 'M6 .6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 6 .6z',
  triangle: 'M6 .6 11.8 11H.2z',
  'triangle-down': 'M6 11.4.2 1h11.6z',
  square: 'M.8.8h10.4v10.4H.8z',
  diamond: 'M6 0l6 6-6 6-6-6z',
  dash: 'M1 5h10v2H1z',
} as const

const outlines = {
  ring: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z',
  clock: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM6 3.7V6l1.6 1.1',
  'open-diamond': 'M6 1.2 10.8 6 6 10.8 1.2 6z',
} as const

export type ShapeName = keyof typeof paths | keyof typeof outlines

const isOutline = (name: ShapeName): name is keyof typeof outlines => name in outlines

export function Shape({ name, size = 12 }: { name: ShapeName; size?: number }) {
  return (
    <svg className="kg-shape" width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      {isOutline(name) ? (
        <path d={outlines[name]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      ) : (
        <path d={paths[name]} fill="currentColor" />
      )}
    </svg>
  )
}
