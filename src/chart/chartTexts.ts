import { printList } from '../i18n/printList.ts'
import { noteTexts } from './noteTexts.ts'

/** The words of charts. Values and periods come formatted. */
export const chartTexts = {
  ...noteTexts,
  today: { nb: 'I dag', en: 'Today' },
  noFigures: { nb: 'Ingen tall å vise', nn: 'Ingen tal å vise', en: 'No figures to show' },
  noFiguresAfter: {
    nb: (period: string) => `Ingen tall etter ${period}`,
    nn: (period: string) => `Ingen tal etter ${period}`,
    en: (period: string) => `No figures after ${period}`,
  },
  absent: { nb: 'ingen tall', nn: 'ingen tal', en: 'no figure' },
  target: { nb: (value: string) => `Mål: ${value}`, en: (value: string) => `Target: ${value}` },
  superseded: { nb: 'avløst', en: 'superseded' },
  upAndAlong: {
    nb: (up: string, along: string) => `${up} loddrett, ${along} vannrett`,
    en: (up: string, along: string) => `${up} vertical, ${along} horizontal`,
  },
  placesCount: {
    nb: (count: number) => `${count} steder`,
    nn: (count: number) => `${count} stader`,
    en: (count: number) => `${count} places`,
  },
  and: {
    nb: (first: string, second: string) => `${first} og ${second}`,
    en: (first: string, second: string) => `${first} and ${second}`,
  },
  fromTo: {
    nb: (place: string, first: string, from: string, last: string, to: string) =>
      `${place}: ${first} i ${from} og ${last} i ${to}.`,
    en: (place: string, first: string, from: string, last: string, to: string) =>
      `${place}: ${first} in ${from} and ${last} in ${to}.`,
  },
  one: {
    nb: (place: string, value: string, period: string) => `${place}: ${value} i ${period}.`,
    en: (place: string, value: string, period: string) => `${place}: ${value} in ${period}.`,
  },
  extremes: {
    nb: (high: string, highAt: string, low: string, lowAt: string) =>
      `Høyest ${high} i ${highAt}, lavest ${low} i ${lowAt}.`,
    nn: (high: string, highAt: string, low: string, lowAt: string) =>
      `Høgast ${high} i ${highAt}, lågast ${low} i ${lowAt}.`,
    en: (high: string, highAt: string, low: string, lowAt: string) =>
      `Highest ${high} in ${highAt}, lowest ${low} in ${lowAt}.`,
  },
  gapsOf: {
    nb: (parts: readonly string[]) => `Tall mangler: ${parts.join('; ')}.`,
    nn: (parts: readonly string[]) => `Tal manglar: ${parts.join('; ')}.`,
    en: (parts: readonly string[]) => `Figures are missing: ${parts.join('; ')}.`,
  },
  others: {
    nb: (parts: readonly string[]) => `Siste tall for de andre: ${printList(parts, 'nb')}.`,
    nn: (parts: readonly string[]) => `Siste tal for dei andre: ${printList(parts, 'nn')}.`,
    en: (parts: readonly string[]) => `Latest figures of the others: ${printList(parts, 'en')}.`,
  },
  ranked: {
    nb: (first: string, last: string, of: number) => `Øverst av ${of}: ${first}. Nederst: ${last}.`,
    nn: (first: string, last: string, of: number) => `Øvst av ${of}: ${first}. Nedst: ${last}.`,
    en: (first: string, last: string, of: number) => `First of ${of}: ${first}. Last: ${last}.`,
  },
  beside: {
    nb: (parts: readonly string[]) => `Til sammenligning: ${parts.join('; ')}.`,
    nn: (parts: readonly string[]) => `Til samanlikning: ${parts.join('; ')}.`,
    en: (parts: readonly string[]) => `For comparison: ${parts.join('; ')}.`,
  },
  place: {
    nb: (place: string, rank: number, of: number, value: string) => `${place} er nummer ${rank} av ${of}: ${value}.`,
    en: (place: string, rank: number, of: number, value: string) => `${place} is number ${rank} of ${of}: ${value}.`,
  },
  wholeOf: {
    nb: (whole: string, total: string, parts: readonly string[]) =>
      `${whole}: ${total} i alt, delt på ${printList(parts, 'nb')}.`,
    nn: (whole: string, total: string, parts: readonly string[]) =>
      `${whole}: ${total} i alt, delt på ${printList(parts, 'nn')}.`,
    en: (whole: string, total: string, parts: readonly string[]) =>
      `${whole}: ${total} in all, divided into ${printList(parts, 'en')}.`,
  },
  wholes: {
    nb: (largest: string, smallest: string, of: number) => `Størst av ${of} i alt: ${largest}. Minst: ${smallest}.`,
    nn: (largest: string, smallest: string, of: number) => `Størst av ${of} i alt: ${largest}. Minst: ${smallest}.`,
    en: (largest: string, smallest: string, of: number) => `Largest of ${of}: ${largest}. Smallest: ${smallest}.`,
  },
  sideOf: {
    nb: (name: string, total: string) => `${name}: ${total} i alt`,
    en: (name: string, total: string) => `${name}: ${total} in all`,
  },
  mostAt: {
    nb: (age: string, value: string) => `flest ${age}: ${value}`,
    en: (age: string, value: string) => `most ${age}: ${value}`,
  },
  partsMissing: {
    nb: (some: number, all: number) => `${some} av ${all} deler mangler`,
    nn: (some: number, all: number) => `${some} av ${all} delar manglar`,
    en: (some: number, all: number) => `${some} of ${all} parts are missing`,
  },
  without: {
    nb: (places: readonly string[]) => `Uten tall: ${printList(places, 'nb')}.`,
    nn: (places: readonly string[]) => `Utan tal: ${printList(places, 'nn')}.`,
    en: (places: readonly string[]) => `Without figures: ${printList(places, 'en')}.`,
  },
  distance: {
    nb: (amount: string, side: 'above' | 'below' | 'at', place: string) =>
      side === 'at'
        ? `Siste tall for ${place} er på målet.`
        : `Siste tall for ${place} er ${amount} ${side === 'above' ? 'over' : 'under'} målet.`,
    nn: (amount: string, side: 'above' | 'below' | 'at', place: string) =>
      side === 'at'
        ? `Siste tal for ${place} er på målet.`
        : `Siste tal for ${place} er ${amount} ${side === 'above' ? 'over' : 'under'} målet.`,
    en: (amount: string, side: 'above' | 'below' | 'at', place: string) =>
      side === 'at'
        ? `The latest figure of ${place} is at the target.`
        : `The latest figure of ${place} is ${amount} ${side} the target.`,
  },
  kind: {
    nb: {
      line: 'Linjediagram',
      bar: 'Liggende stolper',
      dot: 'Prikkdiagram',
      column: 'Stolpediagram',
      scatter: 'Punktdiagram',
      stack: 'Stablede stolper',
      pyramid: 'Befolkningspyramide',
      spark: 'Småkurve',
    },
    nn: {
      line: 'Linjediagram',
      bar: 'Liggande stolpar',
      dot: 'Prikkdiagram',
      column: 'Stolpediagram',
      scatter: 'Punktdiagram',
      stack: 'Stabla stolpar',
      pyramid: 'Befolkningspyramide',
      spark: 'Småkurve',
    },
    en: {
      line: 'Line chart',
      bar: 'Bar chart',
      dot: 'Dot chart',
      column: 'Column chart',
      scatter: 'Scatter chart',
      stack: 'Stacked bars',
      pyramid: 'Population pyramid',
      spark: 'Small line',
    },
  },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  retrieved: {
    nb: (date: string) => `Hentet ${date}`,
    nn: (date: string) => `Henta ${date}`,
    en: (date: string) => `Retrieved ${date}`,
  },
  licence: { nb: (name: string) => `Lisens: ${name}`, en: (name: string) => `Licence: ${name}` },
  statusKey: { nb: 'Tegn', nn: 'Teikn', en: 'Signs' },
  columnPeriod: { nb: 'Periode', en: 'Period' },
  columnPlace: { nb: 'Sted', nn: 'Stad', en: 'Place' },
  columnValue: { nb: 'Verdi', en: 'Value' },
  columnTotal: { nb: 'I alt', en: 'Total' },
  columnStatus: { nb: 'Merknad', en: 'Remark' },
  columnTarget: { nb: 'Mål', en: 'Target' },
  noYear: { nb: 'uten årstall', nn: 'utan årstal', en: 'no year' },
} as const
