/** An entry of a list to choose from. */
export interface NamedChoice {
  readonly id: string
  readonly name: string
}
