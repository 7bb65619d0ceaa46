/** The closed list of fault codes. In brackets the Frictionless error type it corresponds to. */
export const issueCodes = [
  'fil-tom', // [format-error] the file holds nothing
  'fil-nettside', // [format-error] a web page where data was expected
  'fil-for-stor', // [format-error] over the limits of what is read
  'fil-avkuttet', // [format-error] the file ends in the middle of something
  'fil-type', // [format-error] not the format that was declared
  'pakke-form', // [package-error] the descriptor is not as it must be
  'tegn-usikre', // [encoding-error] not valid in the declared encoding
  'tegn-usynlige', // [encoding-error] letters that cannot be seen
  'tegn-tapt', // [encoding-error] replacement characters or broken letters in the text
  'skille-usikkert', // [dialect-error] no way of cutting the text gives a table
  'flere-tabeller', // several tables in one file
  'tittel-hoppet-over', // lines above the table are no rows
  'overskrift-tom', // [blank-label]
  'overskrift-lik', // [duplicate-label]
  'overskrift-mangler', // [missing-label]
  'overskrift-usikker', // the first row may be a header or data
  'overskrift-ukjent', // [extra-label]
  'rad-for-kort', // [missing-cell]
  'rad-for-lang', // [extra-cell]
  'rad-tom', // [blank-row] lines inside the table that hold nothing
  'sitat-apent', // a quote that is never closed
  'verdi-mangler', // [constraint-error] a required cell is empty
  'tall-ikke-lest', // [type-error]
  'prosent-blandet', // percent signs on some cells of a column only
  'formel-uten-verdi', // a formula whose result the workbook does not hold, or an error in its place
  'dato-ikke-lest', // [type-error]
  'verdi-ikke-lest', // [type-error] neither number nor date: boolean, list
  'verdi-ukjent', // [constraint-error] outside a closed list
  'lenke-avvist', // [constraint-error] an address that is no plain https address, shown as text
  'verdi-utenfor', // [constraint-error] outside a range or scale
  'nokkel-dobbel', // [primary-key]
  'nokkel-ukjent', // [foreign-key]
  'erstattet-i-ring', // [foreign-key] rows that replace each other
  'kube-form', // [source-error] a cube whose parts do not agree
  'dato-umulig', // a date that cannot be, such as an end before its start
  'dato-avvik', // two lists date the same document differently
  'kode-ugyldig-i-aar', // a place that did not exist in the period of the row
  'kilde-nede', // [scheme-error] the file could not be fetched
  'kilde-grense', // [scheme-error] the source asks us to wait (429)
  'kilde-ikke-tillatt', // [scheme-error] an address outside the declared sources
  'kopi-gammel', // [scheme-error] an earlier copy stands in for a file that could not be fetched
  'tall-flertydig', // a column's points and commas may mean two things
  'dato-flertydig', // day and month may stand in either order
  'enhet-mangler', // amounts whose unit nobody has declared
  'sumrad-funnet', // a row that sums the others
  'kobling-usikker', // rows that share a title, and nothing surer
  'prosjekt-borte', // a project that newer extracts of its register do not have
  'nokkel-fra-tittel', // a register without ids: the title is the key
  'kolonne-beholdt', // a column outside the schema, kept as it stands
  'null-kan-vaere-tomt', // an amount of 0 that may be an empty cell
  'status-upublisert', // status cells are empty: the report is not published
  'fargeregel-mangler', // bare numbers as status, with no rule for them
  'rest-ryddet', // remains of SharePoint taken out of cells
  'person-fjernet', // names of people replaced by roles
  'vekt-sum', // weights that do not add up to 100
  'per-dato-mangler', // nobody has said which day the register is as of
  'finansiering-brettet', // columns of funding turned into rows by a rule
] as const

export type IssueCode = (typeof issueCodes)[number]
