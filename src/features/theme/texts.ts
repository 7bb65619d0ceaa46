import type { Phase } from '../../core/model/Project.ts'
import type { Text, Texts } from '../../i18n/texts.ts'

export const phaseTexts = {
  ide: { nb: 'Idé', en: 'Idea' },
  konsept: { nb: 'Konsept', en: 'Concept' },
  planlegge: { nb: 'Planlegge', en: 'Planning' },
  gjennomfore: { nb: 'Gjennomføre', en: 'Execution' },
  avslutte: { nb: 'Avslutte', en: 'Closing' },
  realisere: { nb: 'Realisere', en: 'Realising benefits' },
} as const satisfies Record<Phase, Text<string>>

export const texts = {
  theme: { nb: 'Tema', en: 'Theme' },
  themes: { nb: 'Temaer', nn: 'Tema', en: 'Themes' },
  overview: { nb: 'Oversikt', en: 'Overview' },
  way: { nb: 'Du er her', en: 'You are here' },
  indicators: { nb: 'indikatorer', nn: 'indikatorar', en: 'indicators' },
  documents: { nb: 'dokumenter', nn: 'dokument', en: 'documents' },
  projects: { nb: 'prosjekter', nn: 'prosjekt', en: 'projects' },
  withHome: {
    nb: (count: number, place: string) => `${count} med ${place}`,
    en: (count: number, place: string) => `${count} with ${place}`,
  },
  take: { nb: 'Ta temaet med deg', en: 'Take the theme with you' },
  takeCharts: {
    nb: (count: number) => `Legg ${count} grafer i samling`,
    nn: (count: number) => `Legg ${count} grafar i samling`,
    en: (count: number) => `Add ${count} charts to collection`,
  },
  takeData: { nb: 'Last ned hele temaet', nn: 'Last ned heile temaet', en: 'Download the whole theme' },
  takeDataKind: {
    nb: 'alle tallene som CSV, i én zip-fil',
    nn: 'alle tala som CSV, i éi zip-fil',
    en: 'all figures as CSV, in one zip file',
  },
  takeFailed: {
    nb: 'Filen ble ikke laget. Prøv igjen.',
    nn: 'Fila vart ikkje laga. Prøv igjen.',
    en: 'The file was not made. Try again.',
  },
  takeDone: {
    nb: (name: string) => `Lastet ned: ${name}`,
    nn: (name: string) => `Lasta ned: ${name}`,
    en: (name: string) => `Downloaded: ${name}`,
  },
  openIndicator: { nb: 'Åpne indikatoren', nn: 'Opne indikatoren', en: 'Open the indicator' },
  countryIn: {
    nb: (place: string, period: string) => `${place} · ${period}`,
    en: (place: string, period: string) => `${place} · ${period}`,
  },
  someHaveFigures: {
    nb: (some: string, all: string) => `${some} av ${all} undertema har tall`,
    nn: (some: string, all: string) => `${some} av ${all} undertema har tal`,
    en: (some: string, all: string) => `${some} of ${all} sub-themes have figures`,
  },
  allHaveFigures: {
    nb: (all: string) => `Alle ${all} undertema har tall`,
    nn: (all: string) => `Alle ${all} undertema har tal`,
    en: (all: string) => `All ${all} sub-themes have figures`,
  },
  subThemesIntro: {
    nb: 'Antall indikatorer, styringsdokumenter og prosjekter per undertema, med det sterkeste tallet og det som mangler. Ett dokument kan tjene flere undertema.',
    nn: 'Tal på indikatorar, styringsdokument og prosjekt per undertema, med det sterkaste talet og det som manglar. Eitt dokument kan tene fleire undertema.',
    en: 'Number of indicators, governing documents and projects per sub-theme, with the strongest figure and what is missing. One document may serve several sub-themes.',
  },
  rule: {
    nb: 'Et undertema er dekket når det har tall, styringsdokument og prosjekt. Tall som verken gjelder kommunen, naboene eller landet, teller ikke.',
    nn: 'Eit undertema er dekt når det har tal, styringsdokument og prosjekt. Tal som verken gjeld kommunen, naboane eller landet, tel ikkje.',
    en: 'A sub-theme is covered when it has figures, a governing document and a project. Figures that are for neither the municipality, its neighbours nor the country do not count.',
  },
  subTheme: { nb: 'Undertema', en: 'Sub-theme' },
  keyFigures: { nb: 'Nøkkeltall', nn: 'Nøkkeltal', en: 'Key figures' },
  statistics: { nb: 'Statistikk', en: 'Statistics' },
  documentsHead: { nb: 'Dokumenter', nn: 'Dokument', en: 'Documents' },
  projectsHead: { nb: 'Prosjekter', nn: 'Prosjekt', en: 'Projects' },
  known: {
    nb: 'Det vi vet, og det som mangler',
    nn: 'Det vi veit, og det som manglar',
    en: 'What we know, and what is missing',
  },
  none: { nb: 'ingen', en: 'none' },
  noHomeFigures: {
    nb: (place: string) => `Ingen tall for ${place}`,
    nn: (place: string) => `Ingen tal for ${place}`,
    en: (place: string) => `No figures for ${place}`,
  },
  noneAfter: {
    nb: (year: number) => `Ingen tall etter ${year}`,
    nn: (year: number) => `Ingen tal etter ${year}`,
    en: (year: number) => `No figures after ${year}`,
  },
  moreOld: {
    nb: (old: string, all: string) => `${old} av ${all} andre indikatorer har siste tall fra mer enn tre år tilbake`,
    nn: (old: string, all: string) => `${old} av ${all} andre indikatorar har siste tal frå meir enn tre år tilbake`,
    en: (old: string, all: string) =>
      `${old} of ${all} other indicators have their latest figure from more than three years ago`,
  },
  moreFresh: {
    nb: (all: string) => `${all} indikatorer til, alle med tall fra de siste tre årene`,
    nn: (all: string) => `${all} indikatorar til, alle med tal frå dei siste tre åra`,
    en: (all: string) => `${all} more indicators, all with figures from the last three years`,
  },
  foldedMany: {
    nb: (count: number) => `Vis ${count} indikatorer til`,
    nn: (count: number) => `Vis ${count} indikatorar til`,
    en: (count: number) => `Show ${count} more indicators`,
  },
  foldedContext: {
    nb: 'De siste er merket «bakgrunn»: de har ikke tall for kommunen, naboene eller landet.',
    nn: 'Dei siste er merkte «bakgrunn»: dei har ikkje tal for kommunen, naboane eller landet.',
    en: 'The last are marked “background”: they have no figures for the municipality, its neighbours or the country.',
  },
  background: { nb: 'bakgrunn', en: 'background' },
  projectsFound: {
    nb: (count: string, home: string, place: string) => `${count} prosjekter, ${home} med ${place}`,
    nn: (count: string, home: string, place: string) => `${count} prosjekt, ${home} med ${place}`,
    en: (count: string, home: string, place: string) => `${count} projects, ${home} with ${place}`,
  },
  oneProject: { nb: 'Ett prosjekt', nn: 'Eitt prosjekt', en: 'One project' },
  zeroProjects: { nb: 'Ingen prosjekter', nn: 'Ingen prosjekt', en: 'No projects' },
  documentsFound: {
    nb: (count: string) => `${count} styringsdokumenter`,
    nn: (count: string) => `${count} styringsdokument`,
    en: (count: string) => `${count} governing documents`,
  },
  oneDocument: { nb: 'Ett styringsdokument', nn: 'Eitt styringsdokument', en: 'One governing document' },
  zeroDocuments: { nb: 'Ingen styringsdokumenter', nn: 'Ingen styringsdokument', en: 'No governing documents' },
  noProjects: {
    nb: 'Ingen prosjekter er plassert på temaet.',
    nn: 'Ingen prosjekt er plassert på temaet.',
    en: 'No projects are placed on the theme.',
  },
  noDocuments: {
    nb: 'Ingen dokumenter er plassert på temaet.',
    nn: 'Ingen dokument er plassert på temaet.',
    en: 'No documents are placed on the theme.',
  },
  project: { nb: 'Prosjekt', en: 'Project' },
  phase: { nb: 'Fase', en: 'Phase' },
  reported: { nb: 'Status sist', en: 'Last reported' },
  granted: { nb: 'Tilsagn', en: 'Granted' },
  unknown: { nb: 'ukjent', nn: 'ukjend', en: 'unknown' },
  never: { nb: 'aldri', en: 'never' },
  notStated: { nb: 'ikke oppgitt', nn: 'ikkje oppgitt', en: 'not stated' },
  noDate: { nb: 'uten dato', nn: 'utan dato', en: 'undated' },
  someShown: {
    nb: (shown: number, all: number) => `${shown} av ${all} vises.`,
    nn: (shown: number, all: number) => `${shown} av ${all} blir viste.`,
    en: (shown: number, all: number) => `${shown} of ${all} are shown.`,
  },
  showAll: { nb: (count: number) => `Vis alle ${count}`, en: (count: number) => `Show all ${count}` },
  allThemes: { nb: 'De fire temaene', nn: 'Dei fire temaa', en: 'The four themes' },
  previous: { nb: 'Forrige tema', nn: 'Førre tema', en: 'Previous theme' },
  next: { nb: 'Neste tema', en: 'Next theme' },
  unknownTheme: { nb: 'Dette temaet finnes ikke', nn: 'Dette temaet finst ikkje', en: 'This theme does not exist' },
  unknownReason: {
    nb: (id: string) => `Mandatet har ikke noe tema «${id}». Velg et av disse:`,
    nn: (id: string) => `Mandatet har ikkje noko tema «${id}». Vel eit av desse:`,
    en: (id: string) => `The mandate has no theme “${id}”. Choose one of these:`,
  },
  choose: {
    nb: 'Velg et av temaene i mandatet:',
    nn: 'Vel eit av temaa i mandatet:',
    en: 'Choose one of the themes of the mandate:',
  },
  noThemes: { nb: 'Temaene kunne ikke leses.', nn: 'Temaa kunne ikkje lesast.', en: 'The themes could not be read.' },
  whatWeKnow: { nb: 'Undertemaene', nn: 'Undertemaa', en: 'The sub-themes' },
} as const satisfies Texts
