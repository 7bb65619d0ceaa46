import { observationStatuses } from '../descriptor/ObservationStatus.ts'
import { measureTypes } from '../model/Indicator.ts'
import { placeKinds } from '../model/Place.ts'
import { unitKinds } from '../model/Unit.ts'

interface SchemaField {
  readonly name: string
  readonly type: string
  readonly title: string
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[]; readonly pattern?: string }
}

interface TableSchema {
  readonly fields: readonly SchemaField[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys?: readonly object[]
  readonly missingValues: readonly { readonly value: string; readonly label: string }[]
}

const required = { required: true } as const

/** Only a blank is missing: the status says why. */
const missingValues = [{ value: '', label: 'missing' }]

function text(name: string, title: string, constraints?: SchemaField['constraints']): SchemaField {
  return { name, type: 'string', title, ...(constraints && { constraints }) }
}

function typed(name: string, type: string, title: string, constraints?: SchemaField['constraints']): SchemaField {
  return { ...text(name, title, constraints), type }
}

function schema(
  fields: readonly SchemaField[],
  primaryKey: readonly string[],
  to: Readonly<Record<string, string>> = {},
) {
  const foreignKeys = Object.entries(to).map(([field, resource]) => ({
    fields: [field],
    reference: { resource, fields: [field] },
  }))
  return { fields, primaryKey, ...(foreignKeys.length > 0 && { foreignKeys }), missingValues }
}

const period = String.raw`^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?|-K[1-4])?$`

const figure = [
  text('place_id', 'Sted', required),
  text('group', 'Gruppe'),
  text('period', 'Periode', { ...required, pattern: period }),
  typed('value', 'number', 'Verdi'),
  text('status', 'Status', { ...required, enum: observationStatuses }),
]
const line = typed('source_line', 'integer', 'Linje i filen tallet er lest fra', required)

/** The columns of a delivery: those of `data/`, as many as a file from outside can fill. */
export const deliverySchemas = {
  sources: schema(
    [
      text('source_id', 'Kilde-ID', required),
      text('publisher', 'Utgiver', required),
      text('title', 'Tittel', required),
      text('url', 'Adresse'),
      text('kind', 'Slag', required),
      text('licence', 'Lisens'),
      text('licence_note', 'Om lisensen'),
      typed('retrieved', 'date', 'Hentet', required),
      text('updated', 'Oppdatert av utgiver'),
      text('next_update', 'Neste oppdatering', required),
      text('read_via', 'Lest fra'),
      text('reuse', 'Gjenbruk'),
    ],
    ['source_id'],
  ),
  units: schema(
    [
      text('unit_id', 'Enhets-ID', required),
      text('label', 'Enhet', required),
      text('label_en', 'Enhet, engelsk', required),
      text('symbol', 'Tegn'),
      text('symbol_en', 'Tegn, engelsk'),
      text('kind', 'Slag', { ...required, enum: unitKinds }),
      typed('decimals', 'integer', 'Desimaler', required),
      typed('scale_min', 'number', 'Minste mulige verdi'),
      typed('scale_max', 'number', 'Største mulige verdi'),
    ],
    ['unit_id'],
  ),
  places: schema(
    [
      text('place_id', 'Sted-ID', required),
      text('name', 'Navn', required),
      text('name_en', 'Navn, engelsk'),
      text('kind', 'Slag', { ...required, enum: placeKinds }),
      typed('valid_from', 'year', 'Gyldig fra'),
      typed('valid_to', 'year', 'Gyldig til'),
      text('note', 'Merknad'),
    ],
    ['place_id'],
  ),
  indicators: schema(
    [
      text('indicator_id', 'Indikator-ID', required),
      text('name', 'Navn', required),
      text('name_en', 'Navn, engelsk', required),
      text('unit_id', 'Enhet', required),
      text('measure_type', 'Måletype', { ...required, enum: measureTypes }),
      typed('additive', 'boolean', 'Kan summeres', required),
      text('definition', 'Definisjon', required),
      text('placed_by', 'Plassert av'),
      typed('proxy', 'boolean', 'Indirekte mål', required),
      text('role', 'Rolle', required),
      text('kind', 'Slag', required),
      text('frequency', 'Hyppighet', required),
      text('next_update', 'Neste oppdatering', required),
      text('progress_method', 'Metode for måloppnåelse', required),
      text('note', 'Merknad'),
    ],
    ['indicator_id'],
    { unit_id: 'units' },
  ),
  observations: schema(
    [text('indicator_id', 'Indikator', required), ...figure, text('source_id', 'Kilde', required), line],
    ['indicator_id', 'place_id', 'group', 'period'],
    { indicator_id: 'indicators', place_id: 'places', source_id: 'sources' },
  ),
} as const satisfies Readonly<Record<string, TableSchema>>
