/** Targets in words. Values and periods come formatted. */
export const targetTexts = {
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
} as const
