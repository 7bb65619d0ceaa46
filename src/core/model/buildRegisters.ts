import type { Table } from '../intake/Table.ts'
import type { GoverningDocument } from './GoverningDocument.ts'
import { type Funding, type Project, phases } from './Project.ts'
import { type Row, rowsOf } from './rows.ts'
import type { Source } from './Source.ts'

export function buildSources(tables: readonly Table[]): Source[] {
  return rowsOf(tables).map((row) => ({
    id: row.text('source_id'),
    publisher: row.text('publisher'),
    title: row.text('title'),
    url: row.text('url'),
    kind: row.text('kind'),
    licence: row.text('licence'),
    licenceNote: row.text('licence_note'),
    retrieved: row.text('retrieved'),
    updated: row.text('updated'),
    nextUpdate: row.text('next_update'),
    format: row.text('format'),
    readVia: row.text('read_via'),
    reuse: row.text('reuse'),
    note: row.text('note'),
  }))
}

export function buildDocuments(tables: readonly Table[]): GoverningDocument[] {
  return rowsOf(tables).map((row) => ({
    id: row.text('document_id'),
    title: row.text('title'),
    issuer: row.text('issuer'),
    level: row.text('level'),
    type: row.text('doc_type'),
    date: row.text('date'),
    listedDate: row.text('listed_date'),
    validTo: row.text('valid_to'),
    status: row.text('status'),
    replacedBy: row.optional('replaced_by'),
    url: row.text('url'),
    themeIds: row.list('theme_ids'),
    subThemeIds: row.list('sub_themes'),
    summary: row.text('summary'),
    confidence: row.text('confidence'),
    note: row.text('note'),
  }))
}

export function buildProjects(tables: readonly Table[]): Project[] {
  return rowsOf(tables).map(buildProject)
}

function buildProject(row: Row): Project {
  return {
    id: row.text('prosjekt_id'),
    register: row.text('kilde_register'),
    title: row.text('tittel'),
    parentId: row.optional('overordnet_id'),
    description: row.text('beskrivelse'),
    owner: row.text('eierenhet') || row.text('ledende_part'),
    partners: row.list('partnere'),
    area: row.text('omrade'),
    phase: row.oneOf('fase', phases),
    lifecycle: row.text('livssyklus'),
    themeId: row.optional('hovedtema'),
    subThemeIds: row.list('deltema'),
    homeRole: row.text('asker_rolle'),
    dates: {
      startPlanned: row.text('start_plan'),
      startActual: row.text('start_faktisk'),
      endOriginal: row.text('slutt_opprinnelig'),
      endApproved: row.text('slutt_godkjent'),
      endForecast: row.text('slutt_prognose'),
      endActual: row.text('slutt_faktisk'),
    },
    money: {
      budgetOriginal: row.number('budsjett_opprinnelig'),
      budget: row.number('budsjett'),
      spent: row.number('palopt'),
      forecast: row.number('prognose'),
      finalCost: row.number('sluttkostnad'),
    },
    statusDate: row.text('statusdato'),
    homeShareNote: row.text('askers_andel_notat'),
    benefitNote: row.text('gevinst_notat'),
    sourceId: row.text('kilde_id'),
    confidence: row.text('sikkerhet'),
    note: row.text('merknad'),
  }
}

export function buildFunding(tables: readonly Table[]): Funding[] {
  return rowsOf(tables).map((row) => ({
    projectId: row.text('prosjekt_id'),
    kind: row.text('kilde'),
    party: row.text('part'),
    isHome: row.flag('er_asker'),
    year: row.text('ar'),
    applied: row.number('sokt'),
    granted: row.number('tilsagn'),
    paid: row.number('utbetalt'),
    planned: row.number('planlagt'),
    status: row.text('status'),
    sourceId: row.text('kilde_id'),
    note: row.text('merknad'),
  }))
}
