import type { CubeNote, CubeReason } from '../core/aggregate/cube/PivotResult.ts'
import { formatNumber } from './formatNumber.ts'
import type { Locale } from './Locale.ts'
import { type Text, textIn } from './texts.ts'

const reasons: Readonly<Record<CubeReason, Text<string>>> = {
  notAdditive: {
    nb: 'Tallet kan ikke legges sammen: andeler, gjennomsnitt og rangeringer har ingen sum.',
    nn: 'Talet kan ikkje leggjast saman: delar, gjennomsnitt og rangeringar har ingen sum.',
    en: 'The figure cannot be added up: shares, averages and ranks have no sum.',
  },
  stockOverTime: {
    nb: 'En beholdning telles én gang, ikke én gang per periode: velg én periode, eller sett tid i tabellen.',
    nn: 'Ei behaldning blir telt éin gong, ikkje éin gong per periode: vel éin periode, eller set tid i tabellen.',
    en: 'A stock is counted once, not once a period: choose one period, or place time in the table.',
  },
  mixedLevels: {
    nb: 'Nivåer legges aldri sammen: et fylke rommer sine kommuner. Velg ett nivå.',
    nn: 'Nivå blir aldri lagde saman: eit fylke rommar sine kommunar. Vel eitt nivå.',
    en: 'Levels are never added up: a county holds its municipalities. Choose one level.',
  },
  mixedVariables: {
    nb: 'Kolonnen holder tall med ulike enheter, som ikke kan legges sammen. Velg én variabel.',
    nn: 'Kolonnen held tal med ulike einingar, som ikkje kan leggjast saman. Vel éin variabel.',
    en: 'The column holds figures in different units, which cannot be added up. Choose one variable.',
  },
  mixedPeriodKinds: {
    nb: 'År, kvartaler og måneder hører ikke hjemme i samme tall. Velg én slags periode.',
    nn: 'År, kvartal og månader høyrer ikkje heime i same tal. Vel éin slags periode.',
    en: 'Years, quarters and months do not belong in one figure. Choose one kind of period.',
  },
  suppressedRemainder: {
    nb: 'Summen vises ikke: sammen med det publiserte totaltallet ville den røpe et tall som er holdt tilbake.',
    nn: 'Summen er ikkje vist: saman med det publiserte totaltalet ville han røpe eit tal som er halde tilbake.',
    en: 'The sum is not shown: together with the published total it would reveal a figure that is withheld.',
  },
  incompleteTotal: {
    nb: 'Andelen vises ikke: totalen mangler deler, så andelen ville blitt for stor.',
    nn: 'Delen er ikkje vist: totalen manglar delar, så delen ville ha blitt for stor.',
    en: 'The share is not shown: the total lacks parts, so the share would be too large.',
  },
  incompleteBase: {
    nb: 'Endringen vises ikke: en sum som mangler deler, kan ikke sammenlignes med en annen.',
    nn: 'Endringa er ikkje vist: ein sum som manglar delar, kan ikkje samanliknast med ein annan.',
    en: 'The change is not shown: a sum that lacks parts cannot be held against another.',
  },
  noBase: {
    nb: 'Perioden det regnes fra, har ikke noe tall.',
    nn: 'Perioden det blir rekna frå, har ikkje noko tal.',
    en: 'The period it is counted from has no figure.',
  },
  zeroBase: {
    nb: 'Det det regnes fra, er 0. Ingenting er en prosent av 0.',
    nn: 'Det det blir rekna frå, er 0. Ingenting er ein prosent av 0.',
    en: 'What it is counted from is 0. Nothing is a percentage of 0.',
  },
  noTime: {
    nb: 'Endring og indeks trenger tid nedover eller bortover.',
    nn: 'Endring og indeks treng tid nedover eller bortover.',
    en: 'Change and index need time down the side or across.',
  },
  tooLarge: {
    nb: 'Tallet er større enn det som kan regnes nøyaktig.',
    nn: 'Talet er større enn det som kan reknast nøyaktig.',
    en: 'The figure is larger than what can be counted exactly.',
  },
}

/** Why a cell has no figure. */
export function cubeReasonSentence(reason: CubeReason, locale: Locale): string {
  return textIn(reasons[reason], locale)
}

const notes = {
  notComputed: {
    nb: (cells: string, why: string) => `${cells} uten tall. ${why}`,
    nn: (cells: string, why: string) => `${cells} utan tal. ${why}`,
    en: (cells: string, why: string) => `${cells} without a figure. ${why}`,
  },
  incomplete: {
    nb: (cells: string) => `${cells} er ufullstendige: noen av delene mangler.`,
    nn: (cells: string) => `${cells} er ufullstendige: nokre av delane manglar.`,
    en: (cells: string) => `${cells} are incomplete: some of their parts are missing.`,
  },
  unweighted: {
    nb: 'Uvektet: hver rad teller like mye, uansett hvor mange den gjelder.',
    nn: 'Uvekta: kvar rad tel like mykje, uansett kor mange ho gjeld.',
    en: 'Unweighted: every row counts the same, however many it is about.',
  },
  ratioOfSums: {
    nb: (cells: string, numerator: string, denominator: string) =>
      `${cells} beregnet av oss: summen av «${numerator}» delt på summen av «${denominator}».`,
    nn: (cells: string, numerator: string, denominator: string) =>
      `${cells} rekna ut av oss: summen av «${numerator}» delt på summen av «${denominator}».`,
    en: (cells: string, numerator: string, denominator: string) =>
      `${cells} computed by us: the sum of “${numerator}” divided by the sum of “${denominator}”.`,
  },
  tooManyCells: {
    nb: (cells: string) => `${cells} er mer enn én tabell kan holde. Velg færre kategorier.`,
    nn: (cells: string) => `${cells} er meir enn éin tabell kan halde. Vel færre kategoriar.`,
    en: (cells: string) => `${cells} are more than one table can hold. Choose fewer categories.`,
  },
} as const
const cellWords: Text<readonly [one: string, many: string]> = {
  nb: ['celle', 'celler'],
  en: ['cell', 'cells'],
}

/** What must be said beside the figures. What was left out is named by those who know its words. */
export function cubeNoteSentence(note: Exclude<CubeNote, { kind: 'totalsLeftOut' }>, locale: Locale): string {
  const cells = (count: number) => `${formatNumber(count, 0, locale)} ${textIn(cellWords, locale)[count === 1 ? 0 : 1]}`
  switch (note.kind) {
    case 'notComputed':
      return textIn<(cells: string, why: string) => string>(notes.notComputed, locale)(
        cells(note.cells),
        cubeReasonSentence(note.reason, locale),
      )
    case 'incomplete':
      return textIn<(cells: string) => string>(notes.incomplete, locale)(cells(note.cells))
    case 'unweighted':
      return textIn<string>(notes.unweighted, locale)
    case 'ratioOfSums':
      return textIn<(cells: string, numerator: string, denominator: string) => string>(notes.ratioOfSums, locale)(
        cells(note.cells),
        note.numerator,
        note.denominator,
      )
    case 'tooManyCells':
      return textIn<(cells: string) => string>(notes.tooManyCells, locale)(cells(note.cells))
  }
}
