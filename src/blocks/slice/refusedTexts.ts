import type { Texts } from '../../i18n/texts.ts'

/** Why a slice can not be drawn the way that was asked for, and what would help. */
export const refusedTexts = {
  needsTime: {
    nb: 'Et diagram trenger én periode eller tid i tabellen: velg ett år, eller sett tid nedover eller bortover.',
    nn: 'Eit diagram treng éin periode eller tid i tabellen: vel eitt år, eller set tid nedover eller bortover.',
    en: 'A chart needs one period or time in the table: choose one year, or place time down the side or across.',
  },
  needsTimeAxis: {
    nb: 'Linjer trenger tid i tabellen: sett tid nedover eller bortover.',
    nn: 'Linjer treng tid i tabellen: set tid nedover eller bortover.',
    en: 'Lines need time in the table: place time down the side or across.',
  },
  needsPyramid: {
    nb: 'En befolkningspyramide trenger alder alene nedover, høyst 40 aldersgrupper og uten sum, nøyaktig to kategorier bortover (slik som kjønn) og én periode.',
    nn: 'Ein befolkningspyramide treng alder åleine nedover, høgst 40 aldersgrupper og utan sum, nøyaktig to kategoriar bortover (slik som kjønn) og éin periode.',
    en: 'A population pyramid needs age alone down the side, at most 40 age groups and no total, exactly two categories across the top (such as sex) and one period.',
  },
  needsParts: {
    nb: 'Stablede søyler trenger deler: sett en annen variabel enn tid bortover, med minst to kategorier.',
    nn: 'Stabla søyler treng delar: set ein annan variabel enn tid bortover, med minst to kategoriar.',
    en: 'Stacked bars need parts: place a variable other than time across the top, with at least two categories.',
  },
  needsFewerParts: {
    nb: 'Stablede søyler har plass til ti deler: velg høyst ti kategorier bortover.',
    nn: 'Stabla søyler har plass til ti delar: vel høgst ti kategoriar bortover.',
    en: 'Stacked bars have room for ten parts: choose at most ten categories across the top.',
  },
  needsSum: {
    nb: 'Bare tall som kan legges sammen, kan deles opp slik: velg sum, antall rader eller andel av raden.',
    nn: 'Berre tal som kan leggjast saman, kan delast opp slik: vel sum, talet på rader eller del av rada.',
    en: 'Only figures that can be added up can be divided like this: choose the sum, the number of rows or the share of the row.',
  },
  needsPositive: {
    nb: 'Tall under 0 kan ikke være deler av en helhet. Vis dem som søyler eller tabell.',
    nn: 'Tal under 0 kan ikkje vere delar av ein heilskap. Vis dei som søyler eller tabell.',
    en: 'Figures below 0 cannot be parts of a whole. Show them as bars or as a table.',
  },
  needsWholes: {
    nb: 'Kategoriene bortover blir ikke til en helhet: noen av dem er deler av andre. Velg bare delene.',
    nn: 'Kategoriane bortover blir ikkje til ein heilskap: nokre av dei er delar av andre. Vel berre delane.',
    en: 'The categories across the top do not make a whole: some of them are parts of others. Choose the parts only.',
  },
} as const satisfies Texts
