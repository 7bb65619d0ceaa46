import './SkipLink.css'

/** A plain link, so that it works before anything else does. */
export function SkipLink({ targetId, children }: { targetId: string; children: string }) {
  return (
    <a className="kg-skip-link" href={`#${targetId}`}>
      {children}
    </a>
  )
}
