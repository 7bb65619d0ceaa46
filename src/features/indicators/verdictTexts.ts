import type { Texts } from '../../i18n/texts.ts'

export const verdictTexts = {
  question: { nb: 'Vurdering mot målet', en: 'Judgement against the target' },
  achieved: {
    nb: (place: string, value: string, period: string, target: string) =>
      `${place} hadde ${value} i ${period}. Målet er ${target}.`,
    en: (place: string, value: string, period: string, target: string) =>
      `${place} had ${value} in ${period}. The target is ${target}.`,
  },
  way: {
    nb: (percent: string, by: string) =>
      `Utviklingen fram til siste tall er ${percent} prosent av den som trengs for å nå målet i ${by}.`,
    nn: (percent: string, by: string) =>
      `Utviklinga fram til siste tal er ${percent} prosent av den som trengst for å nå målet i ${by}.`,
    en: (percent: string, by: string) =>
      `The change up to the latest figure is ${percent} per cent of what is needed to reach the target in ${by}.`,
  },
  wayOfGrowth: {
    nb: (percent: string, by: string) =>
      `Fortsetter den årlige veksten, er ${percent} prosent av veien fra basis til mål tilbakelagt i ${by}.`,
    nn: (percent: string, by: string) =>
      `Held den årlege veksten fram, er ${percent} prosent av vegen frå basis til mål tilbakelagd i ${by}.`,
    en: (percent: string, by: string) =>
      `If yearly growth goes on, ${percent} per cent of the way from base to target is covered by ${by}.`,
  },
  directionOnly: {
    nb: (percent: string) =>
      `Tallet endrer seg ${percent} i året i ønsket retning. Avstanden til målet er ikke vurdert.`,
    nn: (percent: string) =>
      `Talet endrar seg ${percent} i året i ønskt retning. Avstanden til målet er ikkje vurdert.`,
    en: (percent: string) =>
      `The figure changes by ${percent} a year in the wanted direction. The distance to the target is not judged.`,
  },
  wrongWay: {
    nb: (by: string) => `Tallet beveger seg bort fra målet som skal nås i ${by}.`,
    nn: (by: string) => `Talet rører seg bort frå målet som skal nåast i ${by}.`,
    en: (by: string) => `The figure moves away from the target that is to be reached in ${by}.`,
  },
  deadlinePassed: {
    nb: (due: string, latest: string) => `Fristen gikk ut ${due}, og siste tall er fra ${latest}.`,
    nn: (due: string, latest: string) => `Fristen gjekk ut ${due}, og siste tal er frå ${latest}.`,
    en: (due: string, latest: string) => `The deadline was ${due}, and the latest figure is from ${latest}.`,
  },
  endOf: { nb: (year: string) => `31.12.${year}`, en: (year: string) => `31 December ${year}` },
  thenAhead: {
    nb: (value: string, expected: string) => `Da var utviklingen foran banen: ${value}, mot ${expected} som trengtes.`,
    nn: (value: string, expected: string) => `Då var utviklinga foran banen: ${value}, mot ${expected} som trongst.`,
    en: (value: string, expected: string) => `It was then ahead of the path: ${value}, where ${expected} was needed.`,
  },
  thenBehind: {
    nb: (value: string, expected: string) => `Da lå utviklingen etter banen: ${value}, mot ${expected} som trengtes.`,
    nn: (value: string, expected: string) => `Då låg utviklinga etter banen: ${value}, mot ${expected} som trongst.`,
    en: (value: string, expected: string) => `It was then behind the path: ${value}, where ${expected} was needed.`,
  },
  targetFor: {
    nb: (place: string, setBy: string) => `Målet gjelder ${place}${setBy && `, satt av ${setBy}`}.`,
    nn: (place: string, setBy: string) => `Målet gjeld ${place}${setBy && `, sett av ${setBy}`}.`,
    en: (place: string, setBy: string) => `The target is for ${place}${setBy && `, set by ${setBy}`}.`,
  },
  base: { nb: (period: string) => `Basis ${period}`, en: (period: string) => `Base ${period}` },
  latest: {
    nb: (period: string) => `Siste tall ${period}`,
    nn: (period: string) => `Siste tal ${period}`,
    en: (period: string) => `Latest figure ${period}`,
  },
  target: { nb: (period: string) => `Mål ${period}`, en: (period: string) => `Target ${period}` },
  projected: {
    nb: (period: string) => `Med samme vekst i ${period}`,
    nn: (period: string) => `Med same vekst i ${period}`,
    en: (period: string) => `At the same growth in ${period}`,
  },
  method: { nb: 'Metode', en: 'Method' },
  wayCovered: { nb: 'Del av veien', nn: 'Del av vegen', en: 'Part of the way' },
  miss: {
    nb: 'Mangler av resten av veien',
    nn: 'Manglar av resten av vegen',
    en: 'Missed of the way that remains',
  },
  missRule: {
    nb: 'om endringen fortsetter; under 0 er forbi målet',
    nn: 'om endringa held fram; under 0 er forbi målet',
    en: 'if the change goes on; below 0 is beyond the target',
  },
  limits: { nb: 'Grenser', en: 'Limits' },
  limitsRule: {
    nb: (onTrack: string, moderate: string) => `i rute fra ${onTrack} i året, noe etter fra ${moderate}`,
    nn: (onTrack: string, moderate: string) => `i rute frå ${onTrack} i året, noko etter frå ${moderate}`,
    en: (onTrack: string, moderate: string) => `on track from ${onTrack} a year, somewhat behind from ${moderate}`,
  },
  required: { nb: 'Trengs per år', nn: 'Trengst per år', en: 'Needed a year' },
  actual: { nb: 'Faktisk per år', en: 'Actual a year' },
  years: { nb: (count: string) => `${count} år`, en: (count: string) => (count === '1' ? '1 year' : `${count} years`) },
  ratio: { nb: 'Forhold', en: 'Ratio' },
  ratioRule: {
    nb: (limit: string) => `i rute fra ${limit}`,
    nn: (limit: string) => `i rute frå ${limit}`,
    en: (limit: string) => `on track from ${limit}`,
  },
  control: {
    nb: { linear: 'Kontroll med rett linje', growth: 'Kontroll med årlig vekst' },
    nn: { linear: 'Kontroll med rett linje', growth: 'Kontroll med årleg vekst' },
    en: { linear: 'Control by straight line', growth: 'Control by yearly growth' },
  },
  agrees: { nb: 'metodene er enige', nn: 'metodane er samde', en: 'the methods agree' },
  controlUnusable: {
    nb: 'kan ikke brukes på disse tallene',
    nn: 'kan ikkje brukast på desse tala',
    en: 'cannot be used on these figures',
  },
  disagree: {
    nb: (disagreement: string, first: readonly [string, string], second: readonly [string, string]) =>
      `${disagreement}: ${first[0]} gir «${first[1]}», ${second[0]} gir «${second[1]}».`,
    en: (disagreement: string, first: readonly [string, string], second: readonly [string, string]) =>
      `${disagreement}: ${first[0]} gives “${first[1]}”, ${second[0]} gives “${second[1]}”.`,
  },
  scale: {
    nb: (ratio: string) => `Forhold mellom faktisk og nødvendig endring: ${ratio}`,
    en: (ratio: string) => `Ratio of actual to needed change: ${ratio}`,
  },
  rules: { nb: 'Slik vurderer vi', en: 'How we judge' },
  rulesText: {
    nb: 'Faktisk endring per år siden basis deles på endringen som trengs for å nå målet i tide. Fra 0,95 er utviklingen i rute, fra 0,60 noe etter, fra 0 langt etter, og under 0 går den feil vei. Vi regner også med jevn årlig vekst og sier fra når de to metodene gir ulik dom. En indikator kan ha en annen metode: årlig vekst, FNs framdriftskart eller bare retningen. Regnestykket sier hvilken. Vi vurderer ikke når det er færre enn to tall, brudd i serien, ingen retning, bare foreløpige tall, eller når siste tall er mer enn tre år gammelt.',
    nn: 'Faktisk endring per år sidan basis blir delt på endringa som trengst for å nå målet i tide. Frå 0,95 er utviklinga i rute, frå 0,60 noko etter, frå 0 langt etter, og under 0 går den feil veg. Vi reknar også med jamn årleg vekst og seier frå når dei to metodane gir ulik dom. Ein indikator kan ha ein annan metode: årleg vekst, FNs framdriftskart eller berre retninga. Reknestykket seier kva for ein. Vi vurderer ikkje når det er færre enn to tal, brot i serien, ingen retning, berre førebelse tal, eller når siste tal er meir enn tre år gammalt.',
    en: 'Actual change a year since the base is divided by the change needed to reach the target in time. From 0.95 it is on track, from 0.60 somewhat behind, from 0 far behind, and below 0 it goes the wrong way. We also compute even yearly growth and say so when the two methods differ. An indicator may have another method: yearly growth, the UN Progress Chart or direction alone. The working names it. We do not judge with fewer than two figures, a break in the series, no direction, only preliminary figures, or when the latest figure is more than three years old.',
  },
} as const satisfies Texts
