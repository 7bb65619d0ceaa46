import type { Texts } from '../../i18n/texts.ts'

export const unstatedTexts = {
  title: {
    nb: (indicators: number) => `Hva som ikke er oppgitt om de ${indicators} indikatorene`,
    nn: (indicators: number) => `Kva som ikkje er oppgitt om dei ${indicators} indikatorane`,
    en: (indicators: number) => `What is not stated about the ${indicators} indicators`,
  },
  intro: {
    nb: 'Det som mangler, står som «Ikke oppgitt» under «Om tallene» på indikatorens side.',
    nn: 'Det som manglar, står som «Ikkje oppgitt» under «Om tala» på sida til indikatoren.',
    en: 'What is missing stands as “Not stated” under “About the figures” on the page of the indicator.',
  },
  count: {
    nb: (count: number, all: number) => `Ikke oppgitt for ${count} av ${all}`,
    nn: (count: number, all: number) => `Ikkje oppgitt for ${count} av ${all}`,
    en: (count: number, all: number) => `Not stated for ${count} of ${all}`,
  },
  fields: {
    nb: {
      definition: 'Definisjon',
      population: 'Hvem eller hva det telles blant',
      method: 'Metode',
      direction: 'Om høyere eller lavere er bedre',
      weaknesses: 'Kjente svakheter',
    },
    nn: {
      definition: 'Definisjon',
      population: 'Kven eller kva vi tel blant',
      method: 'Metode',
      direction: 'Om høgare eller lågare er betre',
      weaknesses: 'Kjende veikskapar',
    },
    en: {
      definition: 'Definition',
      population: 'Population',
      method: 'Method',
      direction: 'Whether higher or lower is better',
      weaknesses: 'Known weaknesses',
    },
  },
} as const satisfies Texts
