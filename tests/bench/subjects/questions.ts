/** What every subject is asked. Places are the first ten of the table. */
export const tenPlaces = Array.from({ length: 10 }, (_, place) => String(301 + place * 7).padStart(4, '0'))
export const oneCategory = 'Kategori nummer 3'
/** Steps through place and category, one filter changed at a time. */
export const steps = Array.from({ length: 40 }, (_, step) => ({
  place: String(301 + (step >> 1) * 7).padStart(4, '0'),
  category: `Kategori nummer ${((step + 1) >> 1) % 10}`,
}))
export const columnTypes = {
  code: 'VARCHAR',
  name: 'VARCHAR',
  year: 'VARCHAR',
  category: 'VARCHAR',
  sex: 'VARCHAR',
  age: 'VARCHAR',
  value: 'DOUBLE',
  flag: 'VARCHAR',
}
