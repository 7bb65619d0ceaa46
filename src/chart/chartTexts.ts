import { printList } from '../i18n/printList.ts'

const list = {
  nb: (items: readonly string[]) => printList(items, 'nb'),
  en: (items: readonly string[]) => printList(items, 'en'),
}

/** The words of charts. Values and periods come formatted. */
export const chartTexts = {
  today: { nb: 'I dag', en: 'Today' },
  noFigures: { nb: 'Ingen tall å vise', nn: 'Ingen tal å vise', en: 'No figures to show' },
  noFiguresAfter: {
    nb: (period: string) => `Ingen tall etter ${period}`,
    nn: (period: string) => `Ingen tal etter ${period}`,
    en: (period: string) => `No figures after ${period}`,
  },
  absent: { nb: 'ingen tall', nn: 'ingen tal', en: 'no figure' },
  target: { nb: (value: string) => `Mål: ${value}`, en: (value: string) => `Target: ${value}` },
  targetBy: {
    nb: (value: string, due: string) => `Mål: ${value} innen ${due}`,
    nn: (value: string, due: string) => `Mål: ${value} innan ${due}`,
    en: (value: string, due: string) => `Target: ${value} by ${due}`,
  },
  targetWithoutYear: {
    nb: (value: string) => `Mål uten årstall: ${value}`,
    nn: (value: string) => `Mål utan årstal: ${value}`,
    en: (value: string) => `Target without a year: ${value}`,
  },
  supersededTarget: {
    nb: (value: string, due: string) => `Avløst mål: ${value}${due && ` i ${due}`}`,
    en: (value: string, due: string) => `Superseded target: ${value}${due && ` in ${due}`}`,
  },
  superseded: { nb: 'avløst', en: 'superseded' },
  cutAxis: {
    nb: (start: string) => `Aksen starter på ${start}, ikke på 0.`,
    nn: (start: string) => `Aksen startar på ${start}, ikkje på 0.`,
    en: (start: string) => `The axis starts at ${start}, not at 0.`,
  },
  cutAxes: {
    nb: (up: string, along: string) => `Loddrett akse starter på ${up} og vannrett på ${along}, ikke på 0.`,
    nn: (up: string, along: string) => `Loddrett akse startar på ${up} og vannrett på ${along}, ikkje på 0.`,
    en: (up: string, along: string) => `The vertical axis starts at ${up} and the horizontal at ${along}, not at 0.`,
  },
  cutVertical: {
    nb: (start: string) => `Loddrett akse starter på ${start}, ikke på 0.`,
    nn: (start: string) => `Loddrett akse startar på ${start}, ikkje på 0.`,
    en: (start: string) => `The vertical axis starts at ${start}, not at 0.`,
  },
  cutHorizontal: {
    nb: (start: string) => `Vannrett akse starter på ${start}, ikke på 0.`,
    nn: (start: string) => `Vannrett akse startar på ${start}, ikkje på 0.`,
    en: (start: string) => `The horizontal axis starts at ${start}, not at 0.`,
  },
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
  unnamed: {
    nb: (names: readonly string[]) => `Uten navn i figuren: ${list.nb(names)}. Tabellen har alle.`,
    nn: (names: readonly string[]) => `Utan namn i figuren: ${list.nb(names)}. Tabellen har alle.`,
    en: (names: readonly string[]) => `Without a name in the figure: ${list.en(names)}. The table has them all.`,
  },
  manyUnnamed: {
    nb: (count: number) => `${count} steder har ikke navn i figuren. Tabellen har alle.`,
    nn: (count: number) => `${count} stader har ikkje namn i figuren. Tabellen har alle.`,
    en: (count: number) => `${count} places have no name in the figure. The table has them all.`,
  },
  gap: {
    nb: (place: string, periods: readonly string[], words: string) => `${place} ${list.nb(periods)}: ${words}`,
    en: (place: string, periods: readonly string[], words: string) => `${place} ${list.en(periods)}: ${words}`,
  },
  gaps: {
    nb: (parts: readonly string[]) => `Linjen brytes der tall mangler. ${parts.join('. ')}.`,
    nn: (parts: readonly string[]) => `Linja er broten der tal manglar. ${parts.join('. ')}.`,
    en: (parts: readonly string[]) => `The line stops where figures are missing. ${parts.join('. ')}.`,
  },
  manyGaps: {
    nb: (some: number, all: number) =>
      `Linjen brytes der tall mangler: ${some} av ${all} serier. Tabellen sier hvilke år.`,
    nn: (some: number, all: number) =>
      `Linja er broten der tal manglar: ${some} av ${all} seriar. Tabellen seier kva år.`,
    en: (some: number, all: number) =>
      `Lines stop where figures are missing: ${some} of ${all} series. The table says which years.`,
  },
  uncertainLine: {
    nb: (words: readonly string[]) => `Prikket linje og åpne merker: ${list.nb(words)}.`,
    nn: (words: readonly string[]) => `Prikka linje og opne merke: ${list.nb(words)}.`,
    en: (words: readonly string[]) => `Dotted line and open markers: ${list.en(words)}.`,
  },
  uncertainDot: {
    nb: (words: readonly string[]) => `Åpne merker: ${list.nb(words)}.`,
    nn: (words: readonly string[]) => `Opne merke: ${list.nb(words)}.`,
    en: (words: readonly string[]) => `Open markers: ${list.en(words)}.`,
  },
  uncertainBar: {
    nb: (words: readonly string[]) => `Skravert: ${list.nb(words)}.`,
    en: (words: readonly string[]) => `Hatched: ${list.en(words)}.`,
  },
  allComputed: {
    nb: 'Alle tallene er beregnet av oss.',
    nn: 'Alle tala er berekna av oss.',
    en: 'All figures are computed by us.',
  },
  severalReasons: { nb: (reason: string) => `${reason}, m.fl.`, en: (reason: string) => `${reason}, and others` },
  break: {
    nb: (period: string, reason: string) => `Brudd i ${period}: ${reason}`,
    nn: (period: string, reason: string) => `Brot i ${period}: ${reason}`,
    en: (period: string, reason: string) => `Break in ${period}: ${reason}`,
  },
  targetPath: {
    nb: (from: string) => `Stiplet linje: jevn bane fra ${from} til målet, beregnet av oss.`,
    nn: (from: string) => `Stipla linje: jamn bane frå ${from} til målet, berekna av oss.`,
    en: (from: string) => `Dashed line: even path from ${from} to the target, computed by us.`,
  },
  targetSteps: {
    nb: (from: string) => `Stiplet linje: trinnvis bane fra ${from} til målet.`,
    nn: (from: string) => `Stipla linje: trinnvis bane frå ${from} til målet.`,
    en: (from: string) => `Dashed line: path in steps from ${from} to the target.`,
  },
  supersededNote: {
    nb: 'Åpen rombe: tidligere mål som er avløst.',
    nn: 'Open rombe: tidlegare mål som er avløst.',
    en: 'Open diamond: an earlier target that has been superseded.',
  },
  highlighted: {
    nb: (all: number, raised: number, rest: readonly string[]) =>
      `${all} serier, ${raised} framhevet. Grå: ${list.nb(rest)}.`,
    nn: (all: number, raised: number, rest: readonly string[]) =>
      `${all} seriar, ${raised} framheva. Grå: ${list.nb(rest)}.`,
    en: (all: number, raised: number, rest: readonly string[]) =>
      `${all} series, ${raised} highlighted. Grey: ${list.en(rest)}.`,
  },
  rankReversed: {
    nb: 'Aksen er snudd: første plass er øverst.',
    nn: 'Aksen er snudd: første plass er øvst.',
    en: 'The axis is turned: first place is at the top.',
  },
  croppedSpark: {
    nb: 'Småkurven har beskåret akse.',
    nn: 'Småkurven har skoren akse.',
    en: 'The small line has a cropped axis.',
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
    nb: (parts: readonly string[]) => `Siste tall for de andre: ${list.nb(parts)}.`,
    nn: (parts: readonly string[]) => `Siste tal for dei andre: ${list.nb(parts)}.`,
    en: (parts: readonly string[]) => `Latest figures of the others: ${list.en(parts)}.`,
  },
  ranked: {
    nb: (first: string, last: string, of: number) => `Øverst av ${of}: ${first}. Nederst: ${last}.`,
    nn: (first: string, last: string, of: number) => `Øvst av ${of}: ${first}. Nedst: ${last}.`,
    en: (first: string, last: string, of: number) => `First of ${of}: ${first}. Last: ${last}.`,
  },
  place: {
    nb: (place: string, rank: number, of: number, value: string) => `${place} er nummer ${rank} av ${of}: ${value}.`,
    en: (place: string, rank: number, of: number, value: string) => `${place} is number ${rank} of ${of}: ${value}.`,
  },
  without: {
    nb: (places: readonly string[]) => `Uten tall: ${list.nb(places)}.`,
    nn: (places: readonly string[]) => `Utan tal: ${list.nb(places)}.`,
    en: (places: readonly string[]) => `Without figures: ${list.en(places)}.`,
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
      spark: 'Småkurve',
    },
    nn: {
      line: 'Linjediagram',
      bar: 'Liggande stolpar',
      dot: 'Prikkdiagram',
      column: 'Stolpediagram',
      scatter: 'Punktdiagram',
      spark: 'Småkurve',
    },
    en: {
      line: 'Line chart',
      bar: 'Bar chart',
      dot: 'Dot chart',
      column: 'Column chart',
      scatter: 'Scatter chart',
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
  columnStatus: { nb: 'Merknad', en: 'Remark' },
  columnTarget: { nb: 'Mål', en: 'Target' },
  noYear: { nb: 'uten årstall', nn: 'utan årstal', en: 'no year' },
} as const
