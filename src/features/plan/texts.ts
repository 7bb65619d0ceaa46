import type { Texts } from '../../i18n/texts.ts'

export const texts = {
  title: { nb: 'Planen', en: 'The plan' },
  eyebrow: {
    nb: (municipality: string) => `Temaplan, ${municipality} kommune`,
    en: (municipality: string) => `Thematic plan, ${municipality} municipality`,
  },
  missing: {
    nb: 'Planens egen fil kunne ikke leses, så denne siden er tom.',
    nn: 'Planen si eiga fil kunne ikkje lesast, så denne sida er tom.',
    en: 'The plan’s own file could not be read, so this page is empty.',
  },
  frame: {
    nb: (horizon: number, action: number) => `${horizon} år fram, med handling i de første ${action}`,
    nn: (horizon: number, action: number) => `${horizon} år fram, med handling i dei første ${action}`,
    en: (horizon: number, action: number) => `${horizon} years ahead, with action in the first ${action}`,
  },
  framePlain: { nb: 'Rammen for planen', en: 'The frame of the plan' },
  milestoneNotes: { nb: 'Merknader til milepælene', nn: 'Merknader til milepælane', en: 'Notes on the milestones' },
  dimensions: { nb: 'Sider av bærekraft', nn: 'Sider av berekraft', en: 'Sides of sustainability' },
  participants: { nb: 'Inviteres til å ta del', nn: 'Blir inviterte til å ta del', en: 'Invited to take part' },
  decisions: { nb: 'Vedtak så langt', en: 'Decisions so far' },
  noDecisions: { nb: 'Ingen vedtak er kjent.', nn: 'Ingen vedtak er kjende.', en: 'No decisions are known.' },
  contacts: { nb: 'Kontakt', en: 'Contact' },
  mandate: {
    nb: (themes: string, subThemes: number) => `Mandatet har ${themes} temaer og ${subThemes} undertemaer`,
    nn: (themes: string, subThemes: number) => `Mandatet har ${themes} tema og ${subThemes} undertema`,
    en: (themes: string, subThemes: number) => `The mandate has ${themes} themes and ${subThemes} sub-themes`,
  },
  mandateIntro: {
    nb: 'I mandatets egne ord.',
    nn: 'Med orda i mandatet.',
    en: 'Translated from the mandate’s own words.',
  },
  otherFinding: {
    nb: (adopted: string, all: number) => `${adopted} av ${all} andre temaplaner er kjent som vedtatt`,
    nn: (adopted: string, all: number) => `${adopted} av ${all} andre temaplanar er kjende som vedtekne`,
    en: (adopted: string, all: number) => `${adopted} of ${all} other thematic plans are known to be adopted`,
  },
  otherIntro: {
    nb: 'Kommunens temaplaner, så mange vi har kunnet navngi; det kan finnes flere. Koblingen til digitalisering er vår vurdering.',
    nn: 'Temaplanane til kommunen, så mange vi har kunna namngi; det kan finnast fleire. Koplinga til digitalisering er vår vurdering.',
    en: 'The municipality’s thematic plans, as many as we have been able to name; there may be more. The link to digitalisation is our judgement. The texts are in Norwegian.',
  },
  otherCaption: {
    nb: 'Kommunens andre temaplaner',
    nn: 'Dei andre temaplanane til kommunen',
    en: 'The municipality’s other thematic plans',
  },
  name: { nb: 'Temaplan', en: 'Thematic plan' },
  status: { nb: 'Status', en: 'Status' },
  adopted: { nb: 'Vedtatt', en: 'Adopted' },
  unknownDate: { nb: 'Dato ikke sett', nn: 'Dato ikkje sett', en: 'No date seen' },
  link: {
    nb: 'Kobling til digitalisering, vår vurdering',
    nn: 'Kopling til digitalisering, vår vurdering',
    en: 'Link to digitalisation, our judgement',
  },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
} as const satisfies Texts
