import type { Texts } from '../i18n/texts.ts'

export const milestoneTexts = {
  done: { nb: 'Fullført', en: 'Completed' },
  delayed: { nb: 'Forsinket', en: 'Delayed' },
  planned: { nb: 'Planlagt', en: 'Planned' },
  headingDelayed: {
    nb: (late: string, all: string, longest: string) =>
      `${late} av ${all} milepæler er forsinket, med opptil ${longest}`,
    en: (late: string, all: string, longest: string) => `${late} of ${all} milestones are delayed, by up to ${longest}`,
  },
  headingOneDelayed: {
    nb: (all: string, longest: string) => `Én av ${all} milepæler er forsinket, med ${longest}`,
    en: (all: string, longest: string) => `One of ${all} milestones is delayed, by ${longest}`,
  },
  headingDone: {
    nb: (done: string, all: string) => `${done} av ${all} milepæler er fullført`,
    en: (done: string, all: string) => `${done} of ${all} milestones completed`,
  },
  headingAllDone: {
    nb: (all: string) => `Alle ${all} milepæler er fullført`,
    en: (all: string) => `All ${all} milestones are completed`,
  },
  heading: { nb: 'Planens milepæler', en: 'The milestones of the plan' },
  milestone: { nb: 'Milepæl', en: 'Milestone' },
  status: { nb: 'Status', en: 'Status' },
  today: { nb: 'I dag', en: 'Today' },
  todayIs: { nb: (date: string) => `i dag, ${date}`, en: (date: string) => `today, ${date}` },
  keyDone: { nb: 'fullført', en: 'completed' },
  keyEarlier: { nb: 'tidligere dato', en: 'earlier date' },
  keyPlan: { nb: 'gjeldende dato', en: 'current date' },
  keyLate: { nb: 'over tiden', en: 'overdue' },
  earlier: { nb: (dates: string) => `Tidligere dato: ${dates}`, en: (dates: string) => `Earlier date: ${dates}` },
  earlierMany: {
    nb: (dates: string) => `Tidligere datoer: ${dates}`,
    en: (dates: string) => `Earlier dates: ${dates}`,
  },
} as const satisfies Texts
