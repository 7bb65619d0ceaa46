import type { RegisterWords } from '../../blocks/registerWords.ts'

export const kindWords: RegisterWords = {
  nøkkeltall: { nb: 'Nøkkeltall', nn: 'Nøkkeltal', en: 'Key figures' },
  statistikk: { nb: 'Statistikk', en: 'Statistics' },
  styringsdokument: { nb: 'Styringsdokument', en: 'Governing document' },
  prosjekt: { nb: 'Prosjekt', en: 'Project' },
}

export const reuseWords: RegisterWords = {
  ja: { nb: 'Ja, med kilde', nn: 'Ja, med kjelde', en: 'Yes, with the source' },
  enkeltfakta: {
    nb: 'Enkeltopplysninger med kilde',
    nn: 'Enkeltopplysningar med kjelde',
    en: 'Single facts with the source',
  },
  ukjent: { nb: 'Ikke avklart', nn: 'Ikkje avklart', en: 'Not clarified' },
}
