import type { RegisterWords } from '../../blocks/registerWords.ts'

export const kindWords: RegisterWords = {
  nøkkeltall: { nb: 'Nøkkeltall', en: 'Key figures' },
  statistikk: { nb: 'Statistikk', en: 'Statistics' },
  styringsdokument: { nb: 'Styringsdokument', en: 'Governing document' },
  prosjekt: { nb: 'Prosjekt', en: 'Project' },
}

export const reuseWords: RegisterWords = {
  ja: { nb: 'Ja, med kilde', en: 'Yes, with the source' },
  enkeltfakta: { nb: 'Enkeltopplysninger med kilde', en: 'Single facts with the source' },
  ukjent: { nb: 'Ikke avklart', en: 'Not clarified' },
}
