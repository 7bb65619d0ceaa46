import type { Texts } from '../../i18n/texts.ts'

export const themePortfolioTexts = {
  needing: {
    nb: (n: number, of: number, grave: number) =>
      `${n} av ${of} trenger oppmerksomhet${grave === 0 ? '' : `, ${grave} av dem alvorlig`}.`,
    nn: (n: number, of: number, grave: number) =>
      `${n} av ${of} treng merksemd${grave === 0 ? '' : `, ${grave} av dei alvorleg`}.`,
    en: (n: number, of: number, grave: number) =>
      `${n} of ${of} need attention${grave === 0 ? '' : `, ${grave} of them gravely`}.`,
  },
  fine: {
    nb: (all: number) => `Ingen av de ${all} trenger oppmerksomhet etter reglene.`,
    nn: (all: number) => `Ingen av dei ${all} treng merksemd etter reglane.`,
    en: (all: number) => `None of the ${all} needs attention by the rules.`,
  },
  budget: {
    nb: (sum: string, n: number, of: number) => `Budsjett totalt, alle parter: ${sum} (${n} av ${of}).`,
    nn: (sum: string, n: number, of: number) => `Budsjett totalt, alle partar: ${sum} (${n} av ${of}).`,
    en: (sum: string, n: number, of: number) => `Budget in total, all parties: ${sum} (${n} of ${of}).`,
  },
  forecast: {
    nb: (sum: string, n: number, of: number) => `Prognose totalt: ${sum} (${n} av ${of}).`,
    en: (sum: string, n: number, of: number) => `Forecast in total: ${sum} (${n} of ${of}).`,
  },
  noMoney: {
    nb: (of: number) => `Ingen av de ${of} har budsjett eller prognose i registeret.`,
    nn: (of: number) => `Ingen av dei ${of} har budsjett eller prognose i registeret.`,
    en: (of: number) => `None of the ${of} has a budget or a forecast in the register.`,
  },
} as const satisfies Texts
