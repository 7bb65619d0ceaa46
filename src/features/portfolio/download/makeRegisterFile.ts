import { printProject } from '../../../core/portfolio/printPortfolio.ts'
import { type PrintedTable, printRegister } from '../../../core/portfolio/printRegister.ts'
import type { PortfolioProject } from '../../../core/portfolio/register/PortfolioProject.ts'
import { printRegisterCsv } from '../../../export/data/printRegisterCsv.ts'
import type { MadeFile } from '../../../export/makeFile.ts'
import { writeXlsx } from '../../../export/xlsx/writeXlsx.ts'
import { writeZip } from '../../../export/zip/writeZip.ts'

export type RegisterFormat = 'excelCsv' | 'machineCsv' | 'xlsx' | 'json'

/** The projects shown as a register that can be put in again. Several tables as CSV come in one archive. */
export async function makeRegisterFile(
  format: RegisterFormat,
  projects: readonly PortfolioProject[],
  name: string,
): Promise<MadeFile> {
  const file = (ending: string, type: string, content: BlobPart): MadeFile => ({
    name: name + ending,
    blob: new Blob([content], { type }),
  })
  if (format === 'json') {
    const content = JSON.stringify({ prosjekter: projects.map(printProject) }, null, 2)
    return file('.json', 'application/json', content)
  }
  const tables = printRegister(projects)
  if (format === 'xlsx') {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    return file('.xlsx', type, await writeXlsx(tables.map(sheetOf), name))
  }
  const kind = format === 'excelCsv' ? 'excel' : 'machine'
  const entries = tables.map((table) => ({ path: `${table.name}.csv`, content: printRegisterCsv(table, kind) }))
  const [only, ...more] = entries
  if (only && more.length === 0) return file('.csv', 'text/csv;charset=utf-8', only.content)
  return file('.zip', 'application/zip', await writeZip(entries))
}

function sheetOf({ name, header, rows }: PrintedTable) {
  const widths = header.map((heading) => (heading === 'tittel' ? 40 : 18))
  return { name, rows: [header, ...rows], hasHeading: true, widths }
}
