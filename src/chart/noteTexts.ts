import { printList } from '../i18n/printList.ts'

/** The footnotes of charts. Values and periods come formatted. */
export const noteTexts = {
  event: {
    nb: (number: number, words: string) => `${number}: ${words}.`,
    en: (number: number, words: string) => `${number}: ${words}.`,
  },
  notCause: {
    nb: 'Samtidig, ikke nødvendigvis årsak.',
    nn: 'Samtidig, ikkje nødvendigvis årsak.',
    en: 'At the same time, not necessarily the cause.',
  },
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
  unnamed: {
    nb: (names: readonly string[]) => `Uten navn i figuren: ${printList(names, 'nb')}. Tabellen har alle.`,
    nn: (names: readonly string[]) => `Utan namn i figuren: ${printList(names, 'nn')}. Tabellen har alle.`,
    en: (names: readonly string[]) =>
      `Without a name in the figure: ${printList(names, 'en')}. The table has them all.`,
  },
  manyUnnamed: {
    nb: (count: number) => `${count} steder har ikke navn i figuren. Tabellen har alle.`,
    nn: (count: number) => `${count} stader har ikkje namn i figuren. Tabellen har alle.`,
    en: (count: number) => `${count} places have no name in the figure. The table has them all.`,
  },
  gap: {
    nb: (place: string, periods: readonly string[], words: string) => `${place} ${printList(periods, 'nb')}: ${words}`,
    en: (place: string, periods: readonly string[], words: string) => `${place} ${printList(periods, 'en')}: ${words}`,
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
    nb: (words: readonly string[]) => `Prikket linje og åpne merker: ${printList(words, 'nb')}.`,
    nn: (words: readonly string[]) => `Prikka linje og opne merke: ${printList(words, 'nn')}.`,
    en: (words: readonly string[]) => `Dotted line and open markers: ${printList(words, 'en')}.`,
  },
  uncertainDot: {
    nb: (words: readonly string[]) => `Åpne merker: ${printList(words, 'nb')}.`,
    nn: (words: readonly string[]) => `Opne merke: ${printList(words, 'nn')}.`,
    en: (words: readonly string[]) => `Open markers: ${printList(words, 'en')}.`,
  },
  uncertainBar: {
    nb: (words: readonly string[]) => `Skravert: ${printList(words, 'nb')}.`,
    en: (words: readonly string[]) => `Hatched: ${printList(words, 'en')}.`,
  },
  sameScale: {
    nb: 'Samme skala til begge sider.',
    nn: 'Same skala til begge sider.',
    en: 'The same scale to both sides.',
  },
  notWhole: {
    nb: (bars: readonly string[]) => `Ikke tegnet, fordi en del av helheten mangler: ${bars.join('; ')}.`,
    nn: (bars: readonly string[]) => `Ikkje teikna, fordi ein del av heilskapen manglar: ${bars.join('; ')}.`,
    en: (bars: readonly string[]) => `Not drawn, since a part of the whole is missing: ${bars.join('; ')}.`,
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
      `${all} serier, ${raised} framhevet. Grå: ${printList(rest, 'nb')}.`,
    nn: (all: number, raised: number, rest: readonly string[]) =>
      `${all} seriar, ${raised} framheva. Grå: ${printList(rest, 'nn')}.`,
    en: (all: number, raised: number, rest: readonly string[]) =>
      `${all} series, ${raised} highlighted. Grey: ${printList(rest, 'en')}.`,
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
} as const
