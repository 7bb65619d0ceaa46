import './Rule.css'

interface RuleProps {
  /** Three pixels open a theme or a key block; one parts things. */
  readonly weight?: 'thin' | 'strong'
}

export function Rule({ weight = 'thin' }: RuleProps) {
  return <hr className="kg-rule" data-weight={weight} />
}
