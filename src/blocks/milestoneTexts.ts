import type { Texts } from '../i18n/texts.ts'

export const milestoneTexts = {
  done: { nb: 'Fullført', en: 'Completed' },
  delayed: { nb: 'Forsinket', nn: 'Forseinka', en: 'Delayed' },
  planned: { nb: 'Planlagt', en: 'Planned' },
  headingDelayed: {
    nb: (late: string, all: string, longest: string) =>
      `${late} av ${all} milepæler er forsinket, med opptil ${longest}`,
    nn: (late: string, all: string, longest: string) =>
      `${late} av ${all} milepælar er forseinka, med opptil ${longest}`,
    en: (late: string, all: string, longest: string) => `${late} of ${all} milestones are delayed, by up to ${longest}`,
  },
  headingOneDelayed: {
    nb: (all: string, longest: string) => `Én av ${all} milepæler er forsinket, med ${longest}`,
    nn: (all: string, longest: string) => `Éin av ${all} milepælar er forseinka, med ${longest}`,
    en: (all: string, longest: string) => `One of ${all} milestones is delayed, by ${longest}`,
  },
  headingDone: {
    nb: (done: string, all: string) => `${done} av ${all} milepæler er fullført`,
    nn: (done: string, all: string) => `${done} av ${all} milepælar er fullførte`,
    en: (done: string, all: string) => `${done} of ${all} milestones completed`,
  },
  headingAllDone: {
    nb: (all: string) => `Alle ${all} milepæler er fullført`,
    nn: (all: string) => `Alle ${all} milepælar er fullførte`,
    en: (all: string) => `All ${all} milestones are completed`,
  },
  heading: { nb: 'Planens milepæler', nn: 'Milepælane i planen', en: 'The milestones of the plan' },
  milestone: { nb: 'Milepæl', en: 'Milestone' },
  status: { nb: 'Status', en: 'Status' },
  today: { nb: 'I dag', en: 'Today' },
  todayIs: { nb: (date: string) => `i dag, ${date}`, en: (date: string) => `today, ${date}` },
  keyDone: { nb: 'fullført', en: 'completed' },
  keyEarlier: { nb: 'tidligere dato', nn: 'tidlegare dato', en: 'earlier date' },
  keyPlan: { nb: 'gjeldende dato', nn: 'gjeldande dato', en: 'current date' },
  keyLate: { nb: 'over tiden', nn: 'over tida', en: 'overdue' },
  earlier: {
    nb: (dates: string) => `Tidligere dato: ${dates}`,
    nn: (dates: string) => `Tidlegare dato: ${dates}`,
    en: (dates: string) => `Earlier date: ${dates}`,
  },
  earlierMany: {
    nb: (dates: string) => `Tidligere datoer: ${dates}`,
    nn: (dates: string) => `Tidlegare datoar: ${dates}`,
    en: (dates: string) => `Earlier dates: ${dates}`,
  },
} as const satisfies Texts
